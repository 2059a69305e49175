#include "core/report/analysis_record.h"

#include "core/analysis/config/parameter_check.h"
#include "core/base/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr int kNewestFormat = 1;

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

Result<QJsonObject> objectOf(const QString& path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return failure(ErrorCode::FileNotFound, tr("“%1” does not exist.").arg(shown(path)));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::PermissionDenied, tr("“%1” can't be read.").arg(shown(path)),
            tr("Check the rights of the file and its folder."));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::ReadFailed, tr("“%1” can't be read: %2").arg(shown(path), file.errorString()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorCode::InvalidArgument,
            tr("“%1”, line %2: %3.")
                .arg(shown(path))
                .arg(bytes.left(error.offset).count('\n') + 1)
                .arg(error.errorString()));
    const QJsonObject root = document.object();
    if (!root.value(QLatin1String("format")).isDouble() || !root.value(QLatin1String("source")).isObject())
        return failure(ErrorCode::InvalidArgument, tr("“%1” is not the record of an analysis.").arg(shown(path)));
    if (root.value(QLatin1String("format")).toInt() > kNewestFormat)
        return failure(ErrorCode::NewerVersion, tr("“%1” was written by a newer Heihachi.").arg(shown(path)),
            tr("Update Heihachi to read it."));
    return root;
}

AnalysedSource sourceOf(const QJsonObject& json)
{
    AnalysedSource source;
    source.info.path = json.value(QLatin1String("path")).toString();
    source.info.container = json.value(QLatin1String("container")).toString();
    source.info.codec = json.value(QLatin1String("codec")).toString();
    source.info.sampleRate = json.value(QLatin1String("sample_rate_hz")).toInt();
    source.info.channels = json.value(QLatin1String("channels")).toInt();
    source.info.fileBytes = json.value(QLatin1String("file_bytes")).toInteger();
    source.contentHash = json.value(QLatin1String("content_hash")).toString().toLatin1();
    source.durationSeconds = std::clamp(json.value(QLatin1String("duration_s")).toDouble(), 0.0, 1e6);
    return source;
}

ParameterValue valueOf(const QJsonValue& json)
{
    if (json.isBool())
        return json.toBool();
    if (json.isString())
        return json.toString();
    const double number = json.toDouble();
    constexpr double kExact = 9007199254740992.0; // 2^53
    if (number == std::floor(number) && std::abs(number) < kExact)
        return qint64(number);
    return number;
}

/// JSON does not tell 1.0 from 1; the declaration does.
ParameterValue asDeclared(const ParameterValue& value, const QString& name, const StageEntry* stage)
{
    if (stage)
        for (const ParameterDeclaration& parameter : stage->declaration.parameters)
            if (parameter.name == name && isAllowed(parameter, value))
                return heihachi::asDeclared(parameter, value);
    return value;
}

AnalysisConfig configOf(const QJsonObject& stages, const StageRegistry& registry)
{
    AnalysisConfig config;
    for (auto stage = stages.begin(); stage != stages.end(); ++stage) {
        const QJsonObject settings = stage->toObject();
        config.setEnabled(stage.key(), settings.value(QLatin1String("enabled")).toBool(true));
        for (auto setting = settings.begin(); setting != settings.end(); ++setting)
            if (setting.key() != QLatin1String("enabled"))
                config.setParameter(stage.key(), setting.key(),
                    asDeclared(valueOf(*setting), setting.key(), registry.find(stage.key())));
    }
    return config;
}

RunRecord runOf(const QJsonObject& root, const StageRegistry& registry)
{
    RunRecord run;
    const QJsonObject json = root.value(QLatin1String("run")).toObject();
    run.startedUtc = QDateTime::fromString(json.value(QLatin1String("started_utc")).toString(), Qt::ISODateWithMs);
    run.programVersion = json.value(QLatin1String("program_version")).toString();
    run.threads = json.value(QLatin1String("threads")).toInt();
    run.wallSeconds = json.value(QLatin1String("wall_s")).toDouble();
    const QJsonObject config = root.value(QLatin1String("config")).toObject();
    run.config = configOf(config.value(QLatin1String("stages")).toObject(), registry);
    for (const QJsonValue value : root.value(QLatin1String("stages")).toArray()) {
        const QJsonObject stage = value.toObject();
        run.stages.push_back(
            {stage.value(QLatin1String("id")).toString(), stage.value(QLatin1String("version")).toInt(),
                stageStatusFromId(stage.value(QLatin1String("status")).toString()).value_or(StageStatus::Skipped),
                stage.value(QLatin1String("reason")).toString(), stage.value(QLatin1String("cpu_s")).toDouble()});
    }
    for (const QJsonValue value : root.value(QLatin1String("models")).toArray()) {
        const QJsonObject model = value.toObject();
        run.models.push_back({model.value(QLatin1String("id")).toString(),
            model.value(QLatin1String("version")).toString(), model.value(QLatin1String("sha256")).toString()});
    }
    return run;
}

} // namespace

Result<AnalysisRecord> readAnalysisRecord(const QString& path, const StageRegistry& registry)
{
    const Result<QJsonObject> root = objectOf(path);
    if (!root)
        return failureOf(root);
    return AnalysisRecord{sourceOf(root->value(QLatin1String("source")).toObject()), runOf(*root, registry)};
}

} // namespace heihachi
