#include "ui/views/annotations/time_entry.h"

#include <QRegularExpression>

namespace heihachi {

std::optional<double> timeFromText(const QString& text)
{
    static const QRegularExpression kTime(
        QStringLiteral(R"(^(?:(?:(\d{1,4}):)?(\d{1,5}):)?(\d{1,7}(?:[.,]\d{0,9})?)$)"));
    const QRegularExpressionMatch match = kTime.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const bool hasHours = !match.captured(1).isEmpty();
    const bool hasMinutes = !match.captured(2).isEmpty();
    const double hours = match.captured(1).toDouble(); // nothing is 0
    const double minutes = match.captured(2).toDouble();
    const double seconds = match.captured(3).replace(u',', u'.').toDouble();
    if ((hasHours && minutes >= 60.0) || (hasMinutes && seconds >= 60.0))
        return std::nullopt;
    return 3600.0 * hours + 60.0 * minutes + seconds;
}

} // namespace heihachi
