#include "core/analysis/config/analysis_config.h"

#include "core/analysis/config/config_reader.h"
#include "core/analysis/config/parameter_check.h"
#include "core/analysis/config/yaml_scalar.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace heihachi {
namespace {

constexpr qint64 kMaximumFileBytes = 1 << 20; // far above any configuration: keeps a mistaken path from filling memory

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::AnalysisConfig)
};

/// Parses one YAML document and hands it to `use`; what yaml-cpp throws becomes an InvalidConfiguration.
template <typename Use>
Result<AnalysisConfig> withDocument(const QByteArray& yaml, const QString& fileName, Use use)
{
    try {
        const std::vector<YAML::Node> documents = YAML::LoadAll(yaml.toStdString());
        if (documents.size() > 1)
            return failure(ErrorCode::InvalidConfiguration,
                Texts::tr("“%1”, line %2: a second document starts here, but a configuration is one.")
                    .arg(fileName, QString::number(std::max(1, documents[1].Mark().line + 1))));
        return use(documents.empty() ? YAML::Node(YAML::NodeType::Null) : documents.front());
    } catch (const YAML::Exception& exception) {
        const int line = exception.mark.is_null() ? 1 : exception.mark.line + 1;
        const int column = exception.mark.is_null() ? 1 : exception.mark.column + 1;
        return failure(ErrorCode::InvalidConfiguration,
            Texts::tr("“%1”, line %2, column %3: this is not YAML (%4).")
                .arg(fileName, QString::number(line), QString::number(column), QString::fromStdString(exception.msg)));
    } catch (const std::exception& exception) {
        return failure(ErrorCode::InvalidConfiguration,
            Texts::tr("“%1” can't be read as YAML (%2).").arg(fileName, QString::fromUtf8(exception.what())));
    }
}

tl::unexpected<Error> damagedStored()
{
    return failure(ErrorCode::InvalidConfiguration, Texts::tr("The stored configuration of this run is damaged."));
}

Result<AnalysisConfig> readStored(const YAML::Node& root)
{
    AnalysisConfig config;
    if (!root.IsMap() || !root["stages"].IsDefined() || !root["stages"].IsMap())
        return damagedStored();
    for (const auto& stage : root["stages"]) {
        const QString id = QString::fromStdString(stage.first.as<std::string>());
        if (!stage.second.IsMap())
            return damagedStored();
        config.setEnabled(id, true);
        for (const auto& setting : stage.second) {
            const QString name = QString::fromStdString(setting.first.as<std::string>());
            const auto value = scalarValue(setting.second);
            const bool isSwitch = name == QStringLiteral("enabled");
            if (!value || (isSwitch && !std::holds_alternative<bool>(*value)))
                return damagedStored();
            if (isSwitch)
                config.setEnabled(id, std::get<bool>(*value));
            else
                config.setParameter(id, name, *value);
        }
    }
    return config;
}

QString keyText(const QString& key)
{
    static const QRegularExpression kPlain(QStringLiteral("^[a-z_][a-z0-9_]*$"));
    const bool isWord
        = key == QStringLiteral("true") || key == QStringLiteral("false") || key == QStringLiteral("null");
    return kPlain.match(key).hasMatch() && !isWord ? key : quotedYaml(key);
}

} // namespace

AnalysisConfig AnalysisConfig::defaults(const StageRegistry& registry)
{
    AnalysisConfig config;
    for (const StageEntry& stage : registry.stages()) {
        StageSettings& settings = config.m_stages[stage.declaration.id];
        for (const ParameterDeclaration& parameter : stage.declaration.parameters)
            settings.parameters.insert(parameter.name, parameter.defaultValue);
    }
    return config;
}

Result<AnalysisConfig> AnalysisConfig::completed(const StageRegistry& registry) const
{
    AnalysisConfig config = defaults(registry);
    for (const StageEntry& stage : registry.stages()) {
        const auto given = m_stages.constFind(stage.declaration.id);
        if (given == m_stages.cend())
            continue;
        config.setEnabled(stage.declaration.id, given->enabled);
        for (const ParameterDeclaration& parameter : stage.declaration.parameters) {
            const auto value = given->parameters.constFind(parameter.name);
            if (value == given->parameters.cend())
                continue;
            if (!isAllowed(parameter, *value))
                return failure(ErrorCode::InvalidConfiguration,
                    Texts::tr("“stages.%1.%2” must be %3, but is %4.")
                        .arg(stage.declaration.id, parameter.name, allowedText(parameter), valueText(*value)));
            config.setParameter(stage.declaration.id, parameter.name, asDeclared(parameter, *value));
        }
    }
    return config;
}

Result<AnalysisConfig> AnalysisConfig::fromYaml(
    const QByteArray& yaml, const QString& fileName, const StageRegistry& registry)
{
    return withDocument(
        yaml, fileName, [&](const YAML::Node& root) { return ConfigReader(fileName, registry).read(root); });
}

Result<AnalysisConfig> AnalysisConfig::fromFile(const QString& path, const StageRegistry& registry)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileNotFound, Texts::tr("The configuration “%1” does not exist.").arg(shown));
    if (!info.isFile())
        return failure(ErrorCode::ReadFailed, Texts::tr("The configuration “%1” is not a file.").arg(shown));
    if (info.size() > kMaximumFileBytes)
        return failure(ErrorCode::InvalidConfiguration,
            Texts::tr("“%1” is too large to be a configuration.").arg(shown),
            Texts::tr("A configuration is a short YAML text."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const bool denied = file.error() == QFileDevice::PermissionsError || !info.isReadable();
        return failure(denied ? ErrorCode::PermissionDenied : ErrorCode::ReadFailed,
            Texts::tr("The configuration “%1” can't be read: %2.").arg(shown, file.errorString()));
    }
    const QByteArray bytes = file.read(kMaximumFileBytes);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::ReadFailed,
            Texts::tr("The configuration “%1” can't be read: %2.").arg(shown, file.errorString()));
    return fromYaml(bytes, shown, registry);
}

Result<AnalysisConfig> AnalysisConfig::fromStoredYaml(const QByteArray& yaml)
{
    const Result<AnalysisConfig> config = withDocument(yaml, QString(), readStored);
    return config ? config : damagedStored();
}

QByteArray AnalysisConfig::toYaml() const
{
    if (m_stages.isEmpty())
        return QByteArrayLiteral("stages: {}\n");
    QString yaml = QStringLiteral("stages:\n");
    for (auto stage = m_stages.cbegin(); stage != m_stages.cend(); ++stage) {
        yaml += QStringLiteral("  ") + keyText(stage.key()) + QStringLiteral(":\n    enabled: ")
            + valueText(stage->enabled) + QLatin1Char('\n');
        for (auto parameter = stage->parameters.cbegin(); parameter != stage->parameters.cend(); ++parameter) {
            const auto* text = std::get_if<QString>(&*parameter);
            yaml += QStringLiteral("    ") + keyText(parameter.key()) + QStringLiteral(": ")
                + (text ? quotedYaml(*text) : valueText(*parameter)) + QLatin1Char('\n');
        }
    }
    return yaml.toUtf8();
}

bool AnalysisConfig::isEnabled(const QString& stageId) const
{
    const auto found = m_stages.constFind(stageId);
    return found != m_stages.cend() && found->enabled;
}

void AnalysisConfig::setEnabled(const QString& stageId, bool enabled)
{
    m_stages[stageId].enabled = enabled;
}

void AnalysisConfig::setParameter(const QString& stageId, const QString& name, const ParameterValue& value)
{
    m_stages[stageId].parameters.insert(name, value);
}

} // namespace heihachi
