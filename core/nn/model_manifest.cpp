#include "core/nn/model_manifest.h"

#include "core/base/tr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <cmath>
#include <functional>
#include <limits>

namespace heihachi {
namespace {

constexpr double kMaximumWhole = 9007199254740992.0; // 2^53: JSON numbers above are not exact

bool matches(const QJsonValue& value, const char* pattern)
{
    const QRegularExpression expression(QRegularExpression::anchoredPattern(QLatin1String(pattern)));
    return value.isString() && expression.match(value.toString()).hasMatch();
}

bool readText(const QJsonValue& value, QString& text)
{
    text = value.toString().trimmed();
    return value.isString() && !text.isEmpty();
}

/// A name without folder: nothing outside the folder of the manifest can be meant.
bool readFileName(const QJsonValue& value, QString& name)
{
    name = value.toString();
    return matches(value, "[A-Za-z0-9_][A-Za-z0-9._-]{0,127}");
}

std::optional<qint64> wholeNumber(const QJsonValue& value, qint64 minimum, qint64 maximum)
{
    const double number = value.toDouble(-1.0);
    if (!value.isDouble() || number != std::floor(number) || std::abs(number) > kMaximumWhole
        || qint64(number) < minimum || qint64(number) > maximum)
        return std::nullopt;
    return qint64(number);
}

bool readLabels(const QJsonValue& value, QStringList& labels)
{
    for (const QJsonValue label : value.toArray()) {
        if (!matches(label, "[a-z0-9_-]+") || labels.contains(label.toString()))
            return false;
        labels.append(label.toString());
    }
    return !labels.isEmpty();
}

bool readMetrics(const QJsonValue& value, QMap<QString, double>& metrics)
{
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isDouble() || it.key().isEmpty())
            return false;
        metrics.insert(it.key(), it.value().toDouble());
    }
    return value.isObject();
}

using Read = std::function<bool(const QJsonValue&, ModelEntry&)>;

/// Every key of an entry and how it is read; false when the value is not what it should be.
const QMap<QString, Read>& keys()
{
    using J = const QJsonValue&;
    using M = ModelEntry&;
    static const QMap<QString, Read> all{
        {QStringLiteral("id"),
            [](J value, M model) {
                model.id = value.toString();
                return matches(value, "[a-z0-9]+(-[a-z0-9]+)*");
            }},
        {QStringLiteral("version"),
            [](J value, M model) {
                const auto version = wholeNumber(value, 1, std::numeric_limits<int>::max());
                model.version = int(version.value_or(0));
                return version.has_value();
            }},
        {QStringLiteral("title"), [](J value, M model) { return readText(value, model.title); }},
        {QStringLiteral("file"), [](J value, M model) { return readFileName(value, model.file); }},
        {QStringLiteral("bytes"),
            [](J value, M model) {
                const auto bytes = wholeNumber(value, 1, std::numeric_limits<qint64>::max());
                model.bytes = bytes.value_or(0);
                return bytes.has_value();
            }},
        {QStringLiteral("sha256"),
            [](J value, M model) {
                model.sha256 = value.toString().toLatin1();
                return matches(value, "[0-9a-f]{64}");
            }},
        {QStringLiteral("architecture"), [](J value, M model) { return readText(value, model.architecture); }},
        {QStringLiteral("input"), [](J value, M model) { return readText(value, model.input); }},
        {QStringLiteral("labels"), [](J value, M model) { return readLabels(value, model.labels); }},
        {QStringLiteral("licence"), [](J value, M model) { return readText(value, model.licence); }},
        {QStringLiteral("metrics"), [](J value, M model) { return readMetrics(value, model.metrics); }},
        {QStringLiteral("card"), [](J value, M model) { return readFileName(value, model.card); }},
    };
    return all;
}

/// The reason alone on failure, to follow “…: ”.
Result<ModelEntry> readModel(const QJsonObject& object, int number)
{
    const QString shown = object.value(QLatin1String("id")).toString(QString::number(number));
    for (const QString& key : object.keys()) {
        if (!keys().contains(key))
            return failure(ErrorCode::DamagedModel, tr("model “%1” has the unknown key “%2”").arg(shown, key));
    }
    ModelEntry model;
    for (auto it = keys().begin(); it != keys().end(); ++it) {
        if (!object.contains(it.key()))
            return failure(ErrorCode::DamagedModel, tr("model “%1” lacks “%2”").arg(shown, it.key()));
        if (!it.value()(object.value(it.key()), model))
            return failure(
                ErrorCode::DamagedModel, tr("“%2” of model “%1” is not what it should be").arg(shown, it.key()));
    }
    return model;
}

} // namespace

Result<ModelManifest> ModelManifest::fromJson(const QByteArray& json, const QString& shownName)
{
    const auto damaged = [&shownName](const QString& reason) {
        return failure(ErrorCode::DamagedModel, tr("“%1” is no list of models: %2.").arg(shownName, reason),
            tr("Install Heihachi again."));
    };
    QJsonParseError parsed;
    const QJsonObject root = QJsonDocument::fromJson(json, &parsed).object();
    if (parsed.error != QJsonParseError::NoError)
        return damaged(tr("it is not JSON (%1 at byte %2)").arg(parsed.errorString()).arg(parsed.offset));
    const auto format = wholeNumber(root.value(QLatin1String("format")), 1, std::numeric_limits<int>::max());
    if (format.value_or(0) > kFormat)
        return failure(
            ErrorCode::NewerVersion, tr("“%1” is of a newer Heihachi.").arg(shownName), tr("Install Heihachi again."));
    if (!format || root.size() != 2 || !root.value(QLatin1String("models")).isArray())
        return damaged(tr("it should hold “format” and “models” and nothing else"));
    ModelManifest manifest;
    QSet<QString> seen;
    for (const QJsonValue value : root.value(QLatin1String("models")).toArray()) {
        auto model = readModel(value.toObject(), int(manifest.models.size()) + 1);
        if (!model)
            return damaged(model.error().message);
        if (seen.contains(model->id))
            return damaged(tr("model “%1” is there twice").arg(model->id));
        seen.insert(model->id);
        manifest.models.push_back(std::move(*model));
    }
    return manifest;
}

} // namespace heihachi
