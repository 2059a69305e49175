#include "ui/views/compare/annotation_strip.h"

#include "ui/views/timeline/annotation_painter.h"
#include "ui/views/timeline/annotation_text.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <span>

namespace heihachi {
namespace {

std::span<const Annotation> all(const std::shared_ptr<const std::vector<Annotation>>& annotations)
{
    return annotations ? std::span(*annotations) : std::span<const Annotation>();
}

} // namespace

AnnotationStrip::AnnotationStrip(TimeViewport& viewport, const Theme& theme, QWidget* parent)
    : TimeViewWidget(viewport, theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Markers, segments and transitions of B"));
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void AnnotationStrip::setAnnotations(std::shared_ptr<const std::vector<Annotation>> annotations)
{
    m_annotations = std::move(annotations);
    setVisible(!all(m_annotations).empty());
    fitHeight();
    invalidate();
}

void AnnotationStrip::fitHeight()
{
    m_rows = AnnotationRows(all(m_annotations), QFontMetrics(smallFont()).height());
    setFixedHeight(m_rows.height());
}

std::vector<AnnotationItem> AnnotationStrip::items() const
{
    const AnnotationScale scale{QRectF(plotRect()), shownRange().start, std::max(secondsPerPixel(), 1e-12)};
    return layOut(all(m_annotations), m_rows, scale, QFontMetricsF(smallFont()));
}

QString AnnotationStrip::textAt(const QPointF& position) const
{
    if (!plotRect().contains(position.toPoint()))
        return {};
    const std::vector<AnnotationItem> shown = items();
    for (auto item = shown.rbegin(); item != shown.rend(); ++item)
        if (item->partAt(position))
            return annotationText(*item->annotation, beatLines());
    return {};
}

void AnnotationStrip::paintContent(QPainter& painter)
{
    painter.fillRect(rect(), colors().panel);
    painter.fillRect(plotRect(), colors().background);
    painter.fillRect(QRectF(0, 0, width(), 1), colors().grid);
    painter.setFont(smallFont());
    painter.setClipRect(plotRect());
    paintBeatLines(painter);
    const AnnotationPainter drawing{colors(), QRectF(plotRect())};
    for (const AnnotationItem& item : items())
        drawing.paint(painter, item);
}

bool AnnotationStrip::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return TimeViewWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), textAt(help->pos()), this);
    return true;
}

void AnnotationStrip::changeEvent(QEvent* event)
{
    TimeViewWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

} // namespace heihachi
