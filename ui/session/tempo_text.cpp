#include "ui/session/tempo_text.h"

#include "core/base/tr.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace heihachi {

QString bpmText(double bpm)
{
    return tr("%1 BPM", "beats a minute").arg(QLocale().toString(bpm, 'f', 2));
}

QString tempoRatioText(TempoRatio ratio)
{
    return ratio.denominator == 1 ? QString::number(ratio.numerator)
                                  : QStringLiteral("%1/%2").arg(ratio.numerator).arg(ratio.denominator);
}

QString shortTimeText(double seconds)
{
    const auto whole = qint64(std::floor(std::clamp(seconds, 0.0, 1.0e9)));
    const QChar zero(u'0');
    const QString minutes = QStringLiteral("%1:%2");
    if (whole < 3600)
        return minutes.arg(whole / 60).arg(whole % 60, 2, 10, zero);
    return QStringLiteral("%1:%2:%3").arg(whole / 3600).arg(whole / 60 % 60, 2, 10, zero).arg(whole % 60, 2, 10, zero);
}

QString rangeText(const TimeRange& range)
{
    return QStringLiteral("%1–%2").arg(shortTimeText(range.start), shortTimeText(range.end));
}

} // namespace heihachi
