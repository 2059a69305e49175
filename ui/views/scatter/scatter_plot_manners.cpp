// What a person does in the scatter plot: point, select, zoom, move, step from hit to hit.
#include "ui/views/scatter/scatter_plot.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QStyleHints>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace heihachi {
namespace {

constexpr double kWheelStep = 120.0; // units of one notch, an eighth of a degree each
constexpr double kZoomPerNotch = 1.25;
constexpr double kZoomPerKey = 1.5;
constexpr double kPanPerKey = 0.1; // of the view

} // namespace

void ScatterPlot::wheelEvent(QWheelEvent* event)
{
    const double notches = double(event->angleDelta().y()) / kWheelStep;
    zoomAt(valuesAt(event->position()), std::pow(kZoomPerNotch, notches));
    event->accept();
}

void ScatterPlot::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    m_drag = {event->button(), QPolygonF{event->position()}, m_view, false};
    event->accept();
}

void ScatterPlot::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drag.button == Qt::NoButton)
        return pointAt(event->position());
    const QPointF moved = event->position() - m_drag.path.first();
    if (!m_drag.moved && moved.manhattanLength() < QGuiApplication::styleHints()->startDragDistance())
        return;
    m_drag.moved = true;
    if (m_drag.button == Qt::MiddleButton)
        return pan(event->position());
    if (m_tool == Tool::Rectangle && m_drag.path.size() > 1)
        m_drag.path.last() = event->position();
    else
        m_drag.path.append(event->position());
    update();
}

void ScatterPlot::pan(const QPointF& position)
{
    const QPointF moved = position - m_drag.path.first();
    const QRect plot = plotRect();
    setView(m_drag.view.translated(
        -moved.x() / plot.width() * m_drag.view.width(), moved.y() / plot.height() * m_drag.view.height()));
}

void ScatterPlot::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != m_drag.button)
        return;
    if (m_drag.button == Qt::LeftButton && m_drag.moved && m_drag.path.size() > 1)
        selectDragged(event->modifiers());
    else if (m_drag.button == Qt::LeftButton && !m_drag.moved)
        clicked(event->position(), event->modifiers());
    m_drag = {};
    update();
}

void ScatterPlot::clicked(const QPointF& position, Qt::KeyboardModifiers modifiers)
{
    for (const Axis axis : {Axis::Confidence, Axis::Velocity})
        if (marginRect(axis).contains(position.toPoint()))
            return selectBar(axis, position, modifiers);
    const std::optional<int> hit = hitAt(position);
    if (hit && modifiers.testFlag(Qt::ControlModifier))
        m_selection.toggle(*hit);
    else if (hit)
        m_selection.apply({*hit}, HitSelection::changeFor(modifiers));
    else if (modifiers == Qt::NoModifier && plotRect().contains(position.toPoint()))
        m_selection.clear();
}

void ScatterPlot::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const std::optional<int> hit = hitAt(event->position()))
        m_viewport.centerOn(hits()[size_t(*hit)].time);
}

int ScatterPlot::binAt(Axis axis, const QPointF& position) const
{
    const QRect plot = plotRect();
    const double part = axis == Axis::Confidence ? (position.x() - plot.left()) / plot.width()
                                                 : 1.0 - (position.y() - plot.top()) / plot.height();
    return std::clamp(int(part * ScatterRaster::kBins), 0, ScatterRaster::kBins - 1);
}

QString ScatterPlot::barText(Axis axis, const QPointF& position) const
{
    const bool isConfidence = axis == Axis::Confidence;
    const int bin = binAt(axis, position);
    const double first = isConfidence ? m_view.left() : m_view.top();
    const double width = (isConfidence ? m_view.width() : m_view.height()) / ScatterRaster::kBins;
    const auto number
        = [width](double value) { return QLocale().toString(std::clamp(value, 0.0, 1.0), 'f', width < 0.005 ? 4 : 2); };
    const auto& counts = (isConfidence ? m_raster.confidenceMargin() : m_raster.velocityMargin())[size_t(bin)];
    const QString from = number(first + bin * width);
    const QString to = number(first + (bin + 1) * width);
    QStringList lines{isConfidence ? tr("Confidence %1–%2").arg(from, to) : tr("Velocity %1–%2").arg(from, to),
        tr("%Ln hit(s)", nullptr, std::accumulate(counts.begin(), counts.end(), 0))};
    for (const DrumClass drumClass : kDrumClasses)
        if (const int count = counts[size_t(drumClass)]; count > 0)
            lines << tr("%1: %2", "drum class, number").arg(drumClassName(drumClass), QLocale().toString(count));
    return lines.join(QLatin1Char('\n'));
}

void ScatterPlot::pointAt(const QPointF& position)
{
    const QPoint global = mapToGlobal(position.toPoint());
    for (const Axis axis : {Axis::Confidence, Axis::Velocity})
        if (marginRect(axis).contains(position.toPoint()) && !hits().empty()) {
            bringUpToDate();
            setCurrent(std::nullopt);
            return QToolTip::showText(global, barText(axis, position), this);
        }
    const std::optional<int> hit = hitAt(position);
    setCurrent(hit);
    if (hit)
        QToolTip::showText(global, hitText(*hit), this);
    else
        QToolTip::hideText();
}

void ScatterPlot::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    setCurrent(std::nullopt);
}

void ScatterPlot::keyPressEvent(QKeyEvent* event)
{
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    const int key = event->key();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const QPointF moved(key == Qt::Key_Left ? -1
                : key == Qt::Key_Right          ? 1
                                                : 0,
            key == Qt::Key_Down     ? -1
                : key == Qt::Key_Up ? 1
                                    : 0);
        if (moved.isNull())
            return QWidget::keyPressEvent(event);
        return setView(
            m_view.translated(moved.x() * kPanPerKey * m_view.width(), moved.y() * kPanPerKey * m_view.height()));
    }
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        return step(key == Qt::Key_Left ? -1 : 1, false, extend);
    case Qt::Key_Up:
    case Qt::Key_Down:
        return step(key == Qt::Key_Up ? -1 : 1, true, extend);
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift on many keyboards
        return zoom(kZoomPerKey);
    case Qt::Key_Minus:
        return zoom(1.0 / kZoomPerKey);
    case Qt::Key_0:
        return resetZoom();
    case Qt::Key_L:
        if (extend)
            return setTool(m_tool == Tool::Lasso ? Tool::Rectangle : Tool::Lasso);
        break;
    case Qt::Key_Escape:
        m_drag = {};
        return m_selection.clear();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current)
            return m_viewport.centerOn(hits()[size_t(*m_current)].time);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event); // ignored there, so that the window gets it
}

void ScatterPlot::step(int direction, bool sameClass, bool extend)
{
    bringUpToDate();
    const std::vector<ScatterPoint>& points = m_raster.points();
    if (points.empty())
        return;
    const std::vector<int>& selected = m_selection.indices();
    const std::optional<int> from = m_current ? m_current
        : selected.empty()                    ? std::nullopt
                                              : std::optional(selected.back());
    auto at = qsizetype(0);
    if (from) {
        const auto found = std::ranges::lower_bound(points, *from, {}, &ScatterPoint::hit);
        at = found - points.begin();
        const bool isThere = found != points.end() && found->hit == *from;
        const auto next = [&] { at += direction; };
        if (isThere || direction < 0)
            next();
        while (sameClass && at >= 0 && at < qsizetype(points.size())
            && points[size_t(at)].drumClass != hits()[size_t(*from)].drumClass)
            next();
    }
    if (at < 0 || at >= qsizetype(points.size()))
        return; // the first or the last one already
    const int hit = points[size_t(at)].hit;
    setCurrent(hit);
    m_selection.apply({hit}, extend ? HitSelection::Change::Add : HitSelection::Change::Replace);
    QToolTip::showText(mapToGlobal(positionOf(hits()[size_t(hit)]).toPoint()), hitText(hit), this);
}

} // namespace heihachi
