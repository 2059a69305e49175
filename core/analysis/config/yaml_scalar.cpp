#include "core/analysis/config/yaml_scalar.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <limits>

#include <yaml-cpp/yaml.h>

namespace heihachi {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::yaml_scalar)
};

std::optional<ParameterValue> plainValue(const QString& text)
{
    static const QRegularExpression kWhole(QStringLiteral("^[-+]?[0-9]+$"));
    static const QRegularExpression kReal(QStringLiteral("^[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?$"));
    if (text == QStringLiteral("true") || text == QStringLiteral("false"))
        return text == QStringLiteral("true");
    bool fits = false;
    if (kWhole.match(text).hasMatch()) {
        const qint64 value = text.toLongLong(&fits);
        return fits ? std::optional<ParameterValue>(value) : std::nullopt;
    }
    if (kReal.match(text).hasMatch())
        return text.toDouble(&fits); // too large reads as infinity, which no range allows
    if (text == QStringLiteral(".nan"))
        return std::numeric_limits<double>::quiet_NaN();
    if (text == QStringLiteral(".inf"))
        return std::numeric_limits<double>::infinity();
    if (text == QStringLiteral("-.inf"))
        return -std::numeric_limits<double>::infinity();
    return text;
}

} // namespace

std::optional<ParameterValue> scalarValue(const YAML::Node& node)
{
    if (!node.IsScalar())
        return std::nullopt;
    const QString text = QString::fromStdString(node.Scalar());
    const bool isPlain = node.Tag() == "?"; // yaml-cpp's mark of a scalar without quotes and tag
    return isPlain ? plainValue(text) : std::optional<ParameterValue>(text);
}

QString nodeText(const YAML::Node& node)
{
    switch (node.Type()) {
    case YAML::NodeType::Scalar:
        return Texts::tr("“%1”").arg(QString::fromStdString(node.Scalar()));
    case YAML::NodeType::Sequence:
        return Texts::tr("a list");
    case YAML::NodeType::Map:
        return Texts::tr("a group of settings");
    case YAML::NodeType::Null:
    case YAML::NodeType::Undefined:
        break;
    }
    return Texts::tr("empty");
}

QString quotedYaml(const QString& text)
{
    QString quoted(QLatin1Char('"'));
    for (const QChar c : text) {
        if (c == QLatin1Char('"') || c == QLatin1Char('\\'))
            quoted += QLatin1Char('\\') + QString(c);
        else if (c.unicode() < 0x20 || (c.unicode() >= 0x7F && c.unicode() < 0xA0) || c.unicode() == 0x2028
            || c.unicode() == 0x2029 || c.unicode() == 0xFEFF)
            quoted += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            quoted += c;
    }
    return quoted + QLatin1Char('"');
}

} // namespace heihachi
