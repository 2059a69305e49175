#include "core/analysis/config/parameter_check.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace heihachi {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::parameter_check)
};

/// A limit of a range: 0.5, 10, 1e-07.
QString limitText(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace

QString allowedText(const ParameterDeclaration& parameter)
{
    const QString unit = parameter.unit.isEmpty() ? QString() : QLatin1Char(' ') + parameter.unit;
    if (std::holds_alternative<bool>(parameter.defaultValue))
        return Texts::tr("true or false");
    if (std::holds_alternative<qint64>(parameter.defaultValue))
        return Texts::tr("a whole number from %1 to %2%3")
            .arg(qint64(parameter.minimum))
            .arg(qint64(parameter.maximum))
            .arg(unit);
    if (std::holds_alternative<double>(parameter.defaultValue))
        return Texts::tr("a number from %1 to %2%3")
            .arg(limitText(parameter.minimum), limitText(parameter.maximum), unit);
    if (parameter.choices.isEmpty())
        return Texts::tr("a text");
    return Texts::tr("one of %1").arg(parameter.choices.join(QStringLiteral(", ")));
}

ParameterValue asDeclared(const ParameterDeclaration& parameter, const ParameterValue& value)
{
    if (const auto* whole = std::get_if<qint64>(&value);
        whole && std::holds_alternative<double>(parameter.defaultValue))
        return double(*whole);
    return value;
}

bool isAllowed(const ParameterDeclaration& parameter, const ParameterValue& value)
{
    const ParameterValue declared = asDeclared(parameter, value);
    if (declared.index() != parameter.defaultValue.index())
        return false;
    if (const auto* whole = std::get_if<qint64>(&declared))
        return double(*whole) >= parameter.minimum && double(*whole) <= parameter.maximum;
    if (const auto* number = std::get_if<double>(&declared)) // false for NaN
        return *number >= parameter.minimum && *number <= parameter.maximum;
    if (const auto* text = std::get_if<QString>(&declared))
        return parameter.choices.isEmpty() || parameter.choices.contains(*text);
    return true;
}

QString doubleText(double value)
{
    if (std::isnan(value))
        return QStringLiteral(".nan");
    if (std::isinf(value))
        return value > 0.0 ? QStringLiteral(".inf") : QStringLiteral("-.inf");
    const QString text = QString::number(value, 'g', QLocale::FloatingPointShortest);
    const bool looksWhole = !text.contains(QLatin1Char('.')) && !text.contains(QLatin1Char('e'));
    return looksWhole ? text + QStringLiteral(".0") : text;
}

QString valueText(const ParameterValue& value)
{
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag ? QStringLiteral("true") : QStringLiteral("false");
    if (const auto* whole = std::get_if<qint64>(&value))
        return QString::number(*whole);
    if (const auto* number = std::get_if<double>(&value))
        return doubleText(*number);
    return std::get<QString>(value);
}

} // namespace heihachi
