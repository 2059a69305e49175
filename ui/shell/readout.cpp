#include "ui/shell/readout.h"

#include "core/base/time_text.h"
#include "ui/session/hit_selection.h"
#include "ui/session/time_viewport.h"

#include <QLocale>

namespace heihachi {
namespace {

QString spanText(double seconds)
{
    const QLocale locale;
    if (seconds < 1.0)
        return Readout::tr("%1 ms").arg(locale.toString(1000.0 * seconds, 'f', seconds < 0.1 ? 1 : 0));
    return seconds < 60.0 ? Readout::tr("%1 s").arg(locale.toString(seconds, 'f', 1)) : durationText(seconds);
}

} // namespace

Readout::Readout(const TimeViewport& viewport, const HitSelection& selection, QWidget* parent)
    : QLabel(parent)
    , m_viewport(viewport)
    , m_selection(selection)
{
    setForegroundRole(QPalette::PlaceholderText);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setContentsMargins(8, 0, 4, 0);
    setToolTip(tr("Visible time range and selected hits"));
    setAccessibleName(tr("Visible time range and selected hits"));
    connect(&viewport, &TimeViewport::rangeChanged, this, &Readout::refresh);
    connect(&viewport, &TimeViewport::durationChanged, this, &Readout::refresh);
    connect(&selection, &HitSelection::changed, this, &Readout::refresh);
}

void Readout::refresh()
{
    if (m_viewport.duration() <= 0.0) {
        clear();
        return;
    }
    const TimeRange range = m_viewport.range();
    QString text
        = QStringLiteral("%1 – %2  (%3)").arg(timeText(range.start), timeText(range.end), spanText(range.length()));
    if (const size_t count = m_selection.indices().size(); count > 0)
        text = tr("%n hit(s) selected", nullptr, int(count)) + QStringLiteral("   ·   ") + text;
    setText(text);
}

} // namespace heihachi
