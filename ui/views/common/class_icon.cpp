#include "ui/views/common/class_icon.h"

#include "ui/session/theme.h"

#include <QPainter>

namespace heihachi {

void paintClassMark(QPainter& painter, const QRectF& rect, DrumClass drumClass)
{
    const QPointF c = rect.center();
    const double r = 0.42 * std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::classColor(drumClass));
    switch (drumClass) {
    case DrumClass::Kick:
        painter.drawEllipse(c, r, r);
        break;
    case DrumClass::Snare:
        painter.drawRect(QRectF(c.x() - 0.85 * r, c.y() - 0.85 * r, 1.7 * r, 1.7 * r));
        break;
    case DrumClass::HiHat:
        painter.drawPolygon(
            QPolygonF({{c.x(), c.y() - r}, {c.x() + r, c.y()}, {c.x(), c.y() + r}, {c.x() - r, c.y()}}));
        break;
    case DrumClass::Tom:
        painter.drawPolygon(
            QPolygonF({{c.x(), c.y() - r}, {c.x() + r, c.y() + 0.8 * r}, {c.x() - r, c.y() + 0.8 * r}}));
        break;
    case DrumClass::Cymbal:
        painter.setPen(QPen(Theme::classColor(drumClass), 0.55 * r, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(c.x() - 0.8 * r, c.y() - 0.8 * r), QPointF(c.x() + 0.8 * r, c.y() + 0.8 * r));
        painter.drawLine(QPointF(c.x() - 0.8 * r, c.y() + 0.8 * r), QPointF(c.x() + 0.8 * r, c.y() - 0.8 * r));
        break;
    }
    painter.restore();
}

namespace {

/// `onPlate`: on a light disc, for a ground that the colours of the classes do not stand out from.
QPixmap markPixmap(int size, DrumClass drumClass, bool onPlate)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QRectF mark(0, 0, size, size);
    if (onPlate) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::white);
        painter.drawRoundedRect(mark, 0.25 * size, 0.25 * size);
        mark.adjust(0.08 * size, 0.08 * size, -0.08 * size, -0.08 * size);
    }
    paintClassMark(painter, mark, drumClass);
    return pixmap;
}

} // namespace

QIcon classIcon(DrumClass drumClass)
{
    QIcon icon;
    for (const int size : {12, 16, 24, 32}) {
        icon.addPixmap(markPixmap(size, drumClass, false));
        icon.addPixmap(markPixmap(size, drumClass, true), QIcon::Selected);
    }
    return icon;
}

} // namespace heihachi
