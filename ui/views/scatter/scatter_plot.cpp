#include "ui/views/scatter/scatter_plot.h"

#include "ui/views/timeline/hit_text.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kRoom = 0.02; // around 0 and 1, so that marks at the ends are whole
constexpr double kLeastSpan = 0.01; // of confidence and velocity
constexpr float kReach = 12.0F; // px around a hit in which the pointer means it

QRectF wholeView()
{
    return {-kRoom, -kRoom, 1.0 + 2.0 * kRoom, 1.0 + 2.0 * kRoom};
}

} // namespace

ScatterPlot::ScatterPlot(
    TimeViewport& viewport, HitSelection& selection, HitFiltering& filtering, const Theme& theme, QWidget* parent)
    : ScalableWidget(parent)
    , m_viewport(viewport)
    , m_selection(selection)
    , m_filtering(filtering)
    , m_theme(theme)
    , m_view(wholeView())
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Confidence against velocity of the drum hits"));
    connect(&filtering, &HitFiltering::changed, this, &ScatterPlot::invalidate);
    connect(&theme, &Theme::changed, this, &ScatterPlot::repaintAll);
    connect(&selection, &HitSelection::changed, this, [this] {
        m_isSelectedStale = true;
        update();
    });
}

void ScatterPlot::setResult(const AnalysisResultPtr& result)
{
    m_result = result;
    m_drag = {};
    setCurrent(std::nullopt);
    invalidate();
}

std::span<const DrumHit> ScatterPlot::hits() const
{
    return m_result && m_result->drumHits ? std::span<const DrumHit>(*m_result->drumHits) : std::span<const DrumHit>();
}

void ScatterPlot::invalidate()
{
    m_isRasterStale = m_isContentStale = m_isSelectedStale = true;
    update();
    Q_EMIT shownCountChanged();
}

/// In other colours or letters: the hits are where they were.
void ScatterPlot::repaintAll()
{
    m_isContentStale = m_isSelectedStale = true;
    update();
}

void ScatterPlot::bringUpToDate()
{
    const ScatterFrame frame{
        m_view, (QSizeF(plotRect().size()) * devicePixelRatioF()).toSize().expandedTo({1, 1}), devicePixelRatioF()};
    if (!m_isRasterStale && frame == m_raster.frame())
        return;
    m_raster.reset(hits(), m_filtering.filter(), frame);
    m_isRasterStale = false;
    m_isContentStale = m_isSelectedStale = true;
}

int ScatterPlot::shownCount()
{
    bringUpToDate();
    return int(m_raster.points().size());
}

void ScatterPlot::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    invalidate();
}

void ScatterPlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LanguageChange)
        repaintAll();
}

void ScatterPlot::setTool(Tool tool)
{
    if (tool == m_tool)
        return;
    m_tool = tool;
    Q_EMIT toolChanged();
}

void ScatterPlot::setView(QRectF view)
{
    const QRectF whole = wholeView();
    view.setSize(
        {std::clamp(view.width(), kLeastSpan, whole.width()), std::clamp(view.height(), kLeastSpan, whole.height())});
    view.moveLeft(std::clamp(view.left(), whole.left(), whole.right() - view.width()));
    view.moveTop(std::clamp(view.top(), whole.top(), whole.bottom() - view.height()));
    if (view == m_view)
        return;
    m_view = view;
    invalidate();
}

void ScatterPlot::zoomAt(const QPointF& anchor, double factor)
{
    const QPointF away = (m_view.topLeft() - anchor) / factor;
    setView({anchor + away, m_view.size() / factor});
}

void ScatterPlot::zoom(double factor)
{
    zoomAt(m_view.center(), factor);
}

void ScatterPlot::resetZoom()
{
    setView(wholeView());
}

QPointF ScatterPlot::positionOf(const DrumHit& hit) const
{
    const QRect plot = plotRect();
    return {plot.left() + (double(hit.confidence) - m_view.left()) / m_view.width() * plot.width(),
        plot.top() + (1.0 - (double(hit.velocity) - m_view.top()) / m_view.height()) * plot.height()};
}

QPointF ScatterPlot::valuesAt(const QPointF& position) const
{
    const QRect plot = plotRect();
    return {m_view.left() + (position.x() - plot.left()) / plot.width() * m_view.width(),
        m_view.top() + (1.0 - (position.y() - plot.top()) / plot.height()) * m_view.height()};
}

std::optional<int> ScatterPlot::hitAt(const QPointF& position)
{
    if (!plotRect().contains(position.toPoint()))
        return std::nullopt;
    bringUpToDate();
    const auto ratio = float(m_raster.frame().ratio);
    const auto x = float(position.x() - plotRect().left()) * ratio;
    const auto y = float(position.y() - plotRect().top()) * ratio;
    float least = kReach * ratio * kReach * ratio;
    std::optional<int> nearest;
    for (const ScatterPoint& point : m_raster.points()) {
        const float away = (point.x - x) * (point.x - x) + (point.y - y) * (point.y - y);
        if (away < least) {
            least = away;
            nearest = point.hit;
        }
    }
    return nearest;
}

QString ScatterPlot::hitText(int hit) const
{
    return hitToolTip(hits()[size_t(hit)]);
}

void ScatterPlot::setCurrent(std::optional<int> hit)
{
    if (hit == m_current)
        return;
    m_current = hit;
    setAccessibleDescription(hit ? hitText(*hit) : QString());
    update();
}

void ScatterPlot::selectWhere(const std::function<bool(const ScatterPoint&)>& isMeant, Qt::KeyboardModifiers modifiers)
{
    bringUpToDate();
    std::vector<int> meant;
    for (const ScatterPoint& point : m_raster.points())
        if (isMeant(point))
            meant.push_back(point.hit);
    m_selection.apply(std::move(meant), HitSelection::changeFor(modifiers));
}

void ScatterPlot::selectBar(Axis axis, const QPointF& position, Qt::KeyboardModifiers modifiers)
{
    const int bin = binAt(axis, position);
    selectWhere(
        [this, axis, bin](const ScatterPoint& point) {
            return bin == (axis == Axis::Confidence ? m_raster.confidenceBinOf(point) : m_raster.velocityBinOf(point));
        },
        modifiers);
}

void ScatterPlot::selectDragged(Qt::KeyboardModifiers modifiers)
{
    bringUpToDate();
    const double ratio = m_raster.frame().ratio;
    QPolygonF path = m_drag.path.translated(-plotRect().topLeft());
    for (QPointF& point : path)
        point *= ratio;
    if (m_tool == Tool::Rectangle) {
        const QRectF area = QRectF(path.first(), path.last()).normalized();
        return selectWhere(
            [&area](const ScatterPoint& point) { return area.contains(QPointF(double(point.x), double(point.y))); },
            modifiers);
    }
    // Painted once rather than tested against the polygon for each of 200,000 hits.
    QImage inside(m_raster.frame().pixels, QImage::Format_Grayscale8);
    inside.fill(0);
    QPainter painter(&inside);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawPolygon(path, Qt::OddEvenFill);
    painter.end();
    selectWhere(
        [&inside](const ScatterPoint& point) {
            return inside.constScanLine(std::min(int(point.y), inside.height() - 1))[int(point.x)] > 127;
        },
        modifiers);
}

} // namespace heihachi
