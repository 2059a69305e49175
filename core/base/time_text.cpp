#include "core/base/time_text.h"

#include "core/base/tr.h"

#include <cmath>

namespace heihachi {

QString timeText(double seconds)
{
    if (!std::isfinite(seconds))
        return QStringLiteral("–");
    const qint64 ms = std::llround(std::abs(seconds) * 1000.0);
    const QString sign = seconds < 0.0 && ms > 0 ? QStringLiteral("−") : QString();
    const QChar zero(QLatin1Char('0'));
    return QStringLiteral("%1%2:%3:%4.%5")
        .arg(sign)
        .arg(ms / 3600000)
        .arg(ms / 60000 % 60, 2, 10, zero)
        .arg(ms / 1000 % 60, 2, 10, zero)
        .arg(ms % 1000, 3, 10, zero);
}

QString durationText(double seconds)
{
    const qint64 s = std::llround(std::max(0.0, seconds));
    if (s < 60)
        return tr("%1 s").arg(s);
    if (s < 3600)
        return tr("%1 min %2 s").arg(s / 60).arg(s % 60);
    return tr("%1 h %2 min").arg(s / 3600).arg(s / 60 % 60);
}

} // namespace heihachi
