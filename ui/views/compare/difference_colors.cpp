#include "ui/views/compare/difference_colors.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace heihachi {
namespace {

struct KindColor
{
    QRgb onDark;
    QRgb onLight;
};

KindColor colorsOf(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Kept:
        return {0xFFA0A8B4, 0xFF5B6573};
    case DifferenceKind::Moved:
        return {0xFFF0E442, 0xFF947600};
    case DifferenceKind::Relabelled:
        return {0xFFC3A2FF, 0xFF7440C4};
    case DifferenceKind::Rescored:
        return {0xFF5FB0F2, 0xFF1A6DB8};
    case DifferenceKind::Lost:
        return {0xFFF0703A, 0xFFC44A00};
    case DifferenceKind::Added:
        return {0xFF22C0A6, 0xFF007F6D};
    }
    Q_UNREACHABLE();
}

void paintMovedGlyph(QPainter& painter, const QPointF& c, double r)
{
    const double head = 0.75 * r;
    painter.drawRect(QRectF(c.x() - 0.5 * r, c.y() - 0.16 * r, r, 0.32 * r));
    painter.drawPolygon(
        QPolygonF({{c.x() - r, c.y()}, {c.x() - r + head, c.y() - head}, {c.x() - r + head, c.y() + head}}));
    painter.drawPolygon(
        QPolygonF({{c.x() + r, c.y()}, {c.x() + r - head, c.y() - head}, {c.x() + r - head, c.y() + head}}));
}

void paintRelabelledGlyph(QPainter& painter, const QPointF& c, double r, const QColor& color)
{
    const double radius = 0.86 * r;
    const QRectF circle(c.x() - radius, c.y() - radius, 2.0 * radius, 2.0 * radius);
    painter.drawPie(circle, 90 * 16, 180 * 16);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 0.26 * r));
    painter.drawEllipse(circle);
}

} // namespace

QColor differenceColor(DifferenceKind kind, const ThemeColors& colors)
{
    const KindColor color = colorsOf(kind);
    return QColor(colors.background.lightness() < 128 ? color.onDark : color.onLight);
}

void paintDifferenceGlyph(QPainter& painter, const QRectF& rect, DifferenceKind kind, const QColor& color)
{
    const QPointF c = rect.center();
    const double r = 0.46 * std::min(rect.width(), rect.height());
    const double thick = 0.5 * r;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (kind) {
    case DifferenceKind::Kept:
        painter.drawEllipse(c, 0.45 * r, 0.45 * r);
        break;
    case DifferenceKind::Moved:
        paintMovedGlyph(painter, c, r);
        break;
    case DifferenceKind::Relabelled:
        paintRelabelledGlyph(painter, c, r, color);
        break;
    case DifferenceKind::Rescored:
        painter.drawRect(QRectF(c.x() - 0.8 * r, c.y() - 0.1 * r, 0.65 * r, 0.95 * r));
        painter.drawRect(QRectF(c.x() + 0.15 * r, c.y() - 0.95 * r, 0.65 * r, 1.8 * r));
        break;
    case DifferenceKind::Lost:
        painter.drawRect(QRectF(c.x() - r, c.y() - 0.5 * thick, 2.0 * r, thick));
        break;
    case DifferenceKind::Added: {
        QPainterPath plus;
        plus.setFillRule(Qt::WindingFill);
        plus.addRect(QRectF(c.x() - r, c.y() - 0.5 * thick, 2.0 * r, thick));
        plus.addRect(QRectF(c.x() - 0.5 * thick, c.y() - r, thick, 2.0 * r));
        painter.drawPath(plus);
        break;
    }
    }
    painter.restore();
}

QIcon differenceIcon(DifferenceKind kind, const ThemeColors& colors)
{
    QIcon icon;
    for (const int size : {12, 16, 24, 32}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintDifferenceGlyph(painter, QRectF(0, 0, size, size), kind, differenceColor(kind, colors));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace heihachi
