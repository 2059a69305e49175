#include "ui/views/timeline/annotation_painter.h"

#include "ui/views/timeline/annotation_colors.h"
#include "ui/views/timeline/annotation_labels.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kTextMargin = 5.0; // px
constexpr double kLeastText = 12.0; // px; in less there is no text
constexpr double kHatch = 6.0; // px between two lines
constexpr double kLeastPennant = 4.0; // px; where less is free only the pole of a marker is seen
constexpr double kHandle = 4.0; // px, half of the diamond on a mix point

/// What is seen of a bar, to whole pixels.
QRectF seen(const QRectF& rect, const QRectF& plot)
{
    const double left = std::max(std::floor(rect.left()), plot.left());
    const double right = std::min(std::max(std::floor(rect.right()), left + 1.0), plot.right());
    return {left, rect.top(), std::max(0.0, right - left), rect.height()};
}

/// The text as it fits there; empty when none does.
QString fitting(const QPainter& painter, const QString& text, double width)
{
    if (width < kLeastText)
        return {};
    const QString elided = painter.fontMetrics().elidedText(text, Qt::ElideRight, int(width));
    return elided == QStringLiteral("…") ? QString() : elided;
}

void paintHatching(QPainter& painter, const QRectF& bar, double anchor)
{
    // From the left end of the bar, so that the lines move with it.
    const double from = bar.left() - bar.height() - std::fmod(bar.left() - bar.height() - anchor, kHatch) - kHatch;
    for (double x = from; x < bar.right(); x += kHatch)
        painter.drawLine(QPointF(x, bar.bottom()), QPointF(x + bar.height(), bar.top()));
}

} // namespace

void AnnotationPainter::paint(QPainter& painter, const AnnotationItem& item) const
{
    painter.save();
    switch (item.annotation->kind) {
    case Annotation::Kind::Marker:
        paintMarker(painter, item);
        break;
    case Annotation::Kind::Segment:
        paintSegment(painter, item);
        break;
    case Annotation::Kind::Transition:
        paintTransition(painter, item);
        break;
    }
    painter.restore();
}

void AnnotationPainter::paintMarker(QPainter& painter, const AnnotationItem& item) const
{
    const QString text = fitting(painter, item.annotation->label, item.rect.width() - kTextMargin);
    const double x = std::floor(item.rect.left());
    const QRectF flag(x, item.rect.top(), std::floor(item.rect.width()), item.rect.height());
    if (text.isEmpty() && flag.width() >= kLeastPennant) {
        QPainterPath path(flag.topLeft());
        path.lineTo(x + std::min(flag.width(), 8.0), flag.top() + 4.0);
        path.lineTo(x, flag.top() + 8.0);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(path, colors.accent);
    } else if (!text.isEmpty()) {
        painter.fillRect(flag, colors.accent);
        painter.setPen(inkOn(colors.accent));
        painter.drawText(flag.adjusted(kTextMargin, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, text);
    }
    painter.fillRect(QRectF(x, flag.top(), 1, flag.height() + 1), colors.accent);
}

void AnnotationPainter::paintSegment(QPainter& painter, const AnnotationItem& item) const
{
    const QRectF bar = seen(item.rect, plot);
    const QColor ground = annotationColor(item.annotation->label);
    painter.fillRect(bar, ground);
    painter.fillRect(QRectF(bar.left(), bar.top(), 1, bar.height()), ground.darker(150));
    QRectF room = bar.adjusted(kTextMargin, 0, -2, 0);
    room.setRight(std::min(room.right(), item.textRight - 2.0));
    if (room.width() < kLeastText)
        return;
    painter.setPen(inkOn(ground));
    const QString label = labelText(item.annotation->kind, item.annotation->label);
    painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine, fitting(painter, label, room.width()));
}

void AnnotationPainter::paintTransition(QPainter& painter, const AnnotationItem& item) const
{
    const QRectF bar = seen(item.rect, plot);
    painter.fillRect(bar, colors.panel);
    painter.setClipRect(bar, Qt::IntersectClip);
    if (bar.width() >= kHatch) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colors.barLine, 1.0));
        paintHatching(painter, bar, item.rect.left());
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    painter.setPen(QPen(colors.mutedText, 1.0));
    painter.drawRect(bar.adjusted(0, 0, -1, -1));
    if (item.mixX) {
        const double x = std::floor(*item.mixX);
        painter.fillRect(QRectF(x - 1, bar.top(), 2, bar.height()), colors.accent);
        QPainterPath handle(QPointF(x, bar.top()));
        handle.lineTo(x + kHandle, bar.top() + kHandle);
        handle.lineTo(x, bar.top() + 2 * kHandle);
        handle.lineTo(x - kHandle, bar.top() + kHandle);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(handle, colors.accent);
    }
    const QString label = labelText(item.annotation->kind, item.annotation->label);
    // The text stands before the mix point where there is room for it, else behind it.
    double left = std::floor(bar.left() + kTextMargin - 1.0);
    double right = std::min(bar.right(), item.textRight) - kTextMargin;
    if (item.mixX && *item.mixX >= bar.left() && *item.mixX < right) {
        const bool before = *item.mixX - left >= 3 * kLeastText;
        (before ? right : left) = *item.mixX + (before ? -kHandle - 1.0 : kHandle + 2.0);
    }
    const QString text = fitting(painter, label, right - left - 2 * kTextMargin);
    if (text.isEmpty())
        return;
    const QRectF plate(
        left, bar.top() + 2, painter.fontMetrics().horizontalAdvance(text) + 2 * kTextMargin - 2.0, bar.height() - 4);
    painter.fillRect(plate, colors.panel);
    painter.setPen(colors.text);
    painter.drawText(plate, Qt::AlignCenter | Qt::TextSingleLine, text);
}

void AnnotationPainter::paintFrame(QPainter& painter, const AnnotationItem& item, bool hasFocus) const
{
    const double width = hasFocus ? 2.0 : 1.0;
    QRectF frame = seen(item.rect, plot);
    // A line of the background inside, so that the frame stands out from bars of any colour.
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.background, 1.0));
    painter.drawRect(frame.adjusted(width, width, -width - 1, -width - 1));
    painter.setPen(QPen(colors.text, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    frame.adjust(width / 2, width / 2, -width / 2, -width / 2);
    painter.drawRect(frame);
}

} // namespace heihachi
