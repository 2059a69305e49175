#include "ui/views/timeline/hit_text.h"

#include "core/base/time_text.h"
#include "core/base/tr.h"
#include "ui/itemmodels/hit_table_model.h"

#include <QLocale>
#include <QStringList>

namespace heihachi {

namespace {

QString percent(float fraction)
{
    return tr("%1 %").arg(QLocale().toString(100.0 * double(fraction), 'f', 1));
}

} // namespace

QString hitToolTip(const DrumHit& hit, HandMark hand)
{
    const QString missing = tr("not computed");
    const QString snr = hit.snrDb ? tr("%1 dB").arg(QLocale().toString(double(*hit.snrDb), 'f', 1)) : missing;
    const QString clarity = hit.clarity ? percent(*hit.clarity) : missing;
    QStringList lines{
        drumClassName(hit.drumClass),
        tr("Time: %1 (h:m:s)").arg(timeText(hit.time)),
        tr("Confidence: %1").arg(percent(hit.confidence)),
        tr("Velocity: %1").arg(percent(hit.velocity)),
        tr("Signal-to-noise ratio: %1").arg(snr),
        tr("Clarity: %1").arg(clarity),
    };
    if (hand != HandMark::None)
        lines << tr("By hand: %1").arg(handMarkText(hand));
    return lines.join(QLatin1Char('\n'));
}

} // namespace heihachi
