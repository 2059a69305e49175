#include "ui/views/timeline/diagnostics_ribbon.h"

#include "core/base/time_text.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QStringList>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kNarrowest = 3.0; // px, so that a single clipped sample shows
constexpr double kReach = 3.0; // px

} // namespace

DiagnosticsRibbon::DiagnosticsRibbon(TimeViewport& viewport, const Theme& theme, QWidget* parent)
    : TimeViewWidget(viewport, theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Notes on the recording"));
}

void DiagnosticsRibbon::setResult(AnalysisResultPtr result)
{
    m_result = std::move(result);
    invalidate();
}

bool DiagnosticsRibbon::isEmpty() const
{
    return !m_result
        || std::ranges::none_of(m_result->diagnostics, [](const Diagnostic& d) { return d.range.has_value(); });
}

int DiagnosticsRibbon::neededGutterWidth() const
{
    return QFontMetrics(smallFont()).horizontalAdvance(tr("Notes")) + 16;
}

QRectF DiagnosticsRibbon::markRect(const Diagnostic& diagnostic) const
{
    const double left = std::floor(xOf(diagnostic.range->start));
    const double right = std::max(xOf(diagnostic.range->end), left + kNarrowest);
    const double thirds = diagnostic.severity == Severity::Error ? 3.0
        : diagnostic.severity == Severity::Warning               ? 2.0
                                                                 : 1.0;
    const double markHeight = (height() - 2.0) * thirds / 3.0;
    return {left, height() - 1.0 - markHeight, right - left, markHeight};
}

void DiagnosticsRibbon::paintContent(QPainter& painter)
{
    painter.fillRect(rect(), colors().panel);
    painter.setFont(smallFont());
    painter.setPen(colors().mutedText);
    const QRect label(0, -8, gutterWidth() - 8, height() + 16); // higher than the strip: the text keeps its baseline
    painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, tr("Notes"));
    if (isEmpty())
        return;
    painter.setClipRect(plotRect());
    for (const Severity severity : {Severity::Info, Severity::Warning, Severity::Error}) {
        const QColor color = severity == Severity::Error ? colors().error
            : severity == Severity::Warning              ? colors().warning
                                                         : colors().accent;
        for (const Diagnostic& diagnostic : m_result->diagnostics)
            if (diagnostic.range && diagnostic.severity == severity)
                painter.fillRect(markRect(diagnostic), color);
    }
}

QString DiagnosticsRibbon::textAt(double x) const
{
    QStringList lines;
    if (!isEmpty() && x >= plotRect().left())
        for (const Diagnostic& diagnostic : m_result->diagnostics) {
            if (!diagnostic.range)
                continue;
            const QRectF mark = markRect(diagnostic);
            if (x >= mark.left() - kReach && x <= mark.right() + kReach)
                lines << tr("%1 to %2: %3")
                             .arg(timeText(diagnostic.range->start), timeText(diagnostic.range->end),
                                 diagnostic.message);
        }
    return lines.join(QLatin1Char('\n'));
}

bool DiagnosticsRibbon::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return TimeViewWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), textAt(help->pos().x()), this); // an empty text hides it
    return true;
}

} // namespace heihachi
