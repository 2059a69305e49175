#include "core/analysis/config/config_reader.h"

#include "core/analysis/config/nearest_name.h"
#include "core/analysis/config/parameter_check.h"
#include "core/analysis/config/yaml_scalar.h"

#include <QCoreApplication>

#include <algorithm>

namespace heihachi {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::ConfigReader)
};

/// Line of a node, from 1; `fallback` for an empty value, whose mark is that of what comes after it.
int lineOf(const YAML::Node& node, int fallback)
{
    const YAML::Mark mark = node.Mark();
    return mark.is_null() || node.IsNull() ? fallback : mark.line + 1;
}

ParameterDeclaration enabledSwitch()
{
    ParameterDeclaration declaration;
    declaration.name = QStringLiteral("enabled");
    declaration.defaultValue = true;
    return declaration;
}

} // namespace

ConfigReader::ConfigReader(QString fileName, const StageRegistry& registry)
    : m_fileName(std::move(fileName))
    , m_registry(registry)
{
}

tl::unexpected<Error> ConfigReader::problem(int line, const QString& what, const QString& hint) const
{
    return failure(ErrorCode::InvalidConfiguration,
        Texts::tr("“%1”, line %2: %3").arg(m_fileName, QString::number(line), what), hint);
}

Result<std::vector<ConfigReader::Entry>> ConfigReader::entries(
    const YAML::Node& map, const QString& path, int line) const
{
    std::vector<Entry> found;
    if (map.IsNull())
        return found;
    if (!map.IsMap())
        return problem(lineOf(map, line),
            path.isEmpty()
                ? Texts::tr("the configuration must be made of “name: value” lines, but is %1.").arg(nodeText(map))
                : Texts::tr("“%1” must be made of “name: value” lines, but is %2.").arg(path, nodeText(map)));
    for (const auto& pair : map) {
        Entry entry{QString(), lineOf(pair.first, line), pair.second};
        if (!pair.first.IsScalar())
            return problem(entry.line, Texts::tr("a name was expected, but there is %1.").arg(nodeText(pair.first)));
        entry.key = QString::fromStdString(pair.first.Scalar());
        const auto earlier = std::ranges::find(found, entry.key, &Entry::key);
        if (earlier != found.end())
            return problem(entry.line,
                Texts::tr("“%1” is set twice, first in line %2.")
                    .arg(path.isEmpty() ? entry.key : path + QLatin1Char('.') + entry.key,
                        QString::number(earlier->line)),
                Texts::tr("Remove one of the two."));
        found.push_back(std::move(entry));
    }
    return found;
}

Result<AnalysisConfig> ConfigReader::read(const YAML::Node& root) const
{
    AnalysisConfig config = AnalysisConfig::defaults(m_registry);
    const auto top = entries(root, QString(), 1);
    if (!top)
        return failureOf(top);
    const QString kStages = QStringLiteral("stages");
    for (const Entry& entry : *top) {
        if (entry.key != kStages)
            return problem(
                entry.line, Texts::tr("“%1” is not known here.").arg(entry.key), knownNamesHint(entry.key, {kStages}));
        if (const Status status = readStages(entry, config); !status)
            return failureOf(status);
    }
    return config;
}

Status ConfigReader::readStages(const Entry& stages, AnalysisConfig& config) const
{
    const auto found = entries(stages.value, stages.key, stages.line);
    if (!found)
        return failureOf(found);
    for (const Entry& stage : *found)
        if (const Status status = readStage(stage, config); !status)
            return status;
    return {};
}

Status ConfigReader::readStage(const Entry& stage, AnalysisConfig& config) const
{
    const StageEntry* known = m_registry.find(stage.key);
    if (!known)
        return problem(stage.line, Texts::tr("there is no stage “%1”.").arg(stage.key),
            knownNamesHint(stage.key, config.stages().keys()));
    const auto settings = entries(stage.value, QStringLiteral("stages.") + stage.key, stage.line);
    if (!settings)
        return failureOf(settings);
    for (const Entry& setting : *settings)
        if (const Status status = readSetting(known->declaration, setting, config); !status)
            return status;
    return {};
}

Status ConfigReader::readSetting(
    const StageDeclaration& declaration, const Entry& setting, AnalysisConfig& config) const
{
    const ParameterDeclaration enabled = enabledSwitch();
    const bool isSwitch = setting.key == enabled.name;
    const auto found = std::ranges::find(declaration.parameters, setting.key, &ParameterDeclaration::name);
    if (!isSwitch && found == declaration.parameters.end()) {
        QStringList known{enabled.name};
        for (const ParameterDeclaration& parameter : declaration.parameters)
            known << parameter.name;
        return problem(setting.line, Texts::tr("the stage “%1” has no setting “%2”.").arg(declaration.id, setting.key),
            knownNamesHint(setting.key, known));
    }
    const ParameterDeclaration& parameter = isSwitch ? enabled : *found;
    const auto value = scalarValue(setting.value);
    if (!value || !isAllowed(parameter, *value))
        return problem(lineOf(setting.value, setting.line),
            Texts::tr("“stages.%1.%2” must be %3, but is %4.")
                .arg(declaration.id, setting.key, allowedText(parameter), nodeText(setting.value)));
    if (isSwitch)
        config.setEnabled(declaration.id, std::get<bool>(*value));
    else
        config.setParameter(declaration.id, parameter.name, asDeclared(parameter, *value));
    return {};
}

} // namespace heihachi
