#include "ui/views/step_heatmap/step_heatmap_view.h"

#include "core/base/time_text.h"

#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QStyleHints>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kLeastBars = 4.0; // from top to bottom
constexpr double kWheelStep = 120.0; // units of one notch, an eighth of a degree each
constexpr double kZoomPerNotch = 1.25;
constexpr double kScrollPerNotch = 0.1; // of the bars in view
constexpr double kZoomPerKey = 1.5;
constexpr int kBarsAround = 4; // shown around a bar that was gone to

} // namespace

StepHeatmapView::StepHeatmapView(TimeViewport& viewport, HitSelection& selection, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_viewport(viewport)
    , m_selection(selection)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Hits by bar and position in the bar"));
    connect(&viewport, &TimeViewport::rangeChanged, this, qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, this, &StepHeatmapView::invalidate);
    connect(&selection, &HitSelection::changed, this, [this] {
        m_isSelectedStale = true;
        update();
    });
}

void StepHeatmapView::setMap(const AnalysisResultPtr& result, StepMap map)
{
    const bool isOther = map.bars().size() != m_map.bars().size();
    m_result = result;
    m_map = std::move(map);
    m_mostHits = std::max(1, m_map.mostHits(m_class));
    m_isSelectedStale = true;
    m_drag = {};
    if (isOther) {
        m_current = {};
        m_first = 0.0;
        m_span = std::max(1.0, double(m_map.bars().size()));
        Q_EMIT barsChanged();
    }
    invalidate();
}

void StepHeatmapView::setClass(std::optional<DrumClass> drumClass)
{
    m_class = drumClass;
    m_mostHits = std::max(1, m_map.mostHits(m_class));
    m_isSelectedStale = true;
    invalidate();
}

void StepHeatmapView::setMeasure(Measure measure)
{
    m_measure = measure;
    invalidate();
}

void StepHeatmapView::invalidate()
{
    m_isStale = true;
    update();
}

void StepHeatmapView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    invalidate();
}

void StepHeatmapView::setBars(double first, double span)
{
    const auto count = std::max(1.0, double(m_map.bars().size()));
    span = std::clamp(span, std::min(kLeastBars, count), count);
    first = std::clamp(first, 0.0, count - span);
    if (first == m_first && span == m_span)
        return;
    m_first = first;
    m_span = span;
    invalidate();
    Q_EMIT barsChanged();
}

void StepHeatmapView::scrollTo(double firstBar)
{
    setBars(firstBar, m_span);
}

void StepHeatmapView::zoom(double factor, double anchorBar)
{
    setBars(anchorBar - (anchorBar - m_first) / factor, m_span / factor);
}

double StepHeatmapView::yOf(double bar) const
{
    return plotRect().top() + (bar - m_first) / m_span * plotRect().height();
}

double StepHeatmapView::barAt(double y) const
{
    return m_first + (y - plotRect().top()) / plotRect().height() * m_span;
}

double StepHeatmapView::barHeight() const
{
    return plotRect().height() / m_span;
}

int StepHeatmapView::barsARow() const
{
    return std::max(1, int(std::ceil(1.0 / (barHeight() * devicePixelRatioF()) - 1e-9)));
}

QRectF StepHeatmapView::cellRect(const Spot& spot) const
{
    const QRect plot = plotRect();
    const double width = double(plot.width()) / std::max(1, m_map.steps());
    return {plot.left() + spot.step * width, yOf(spot.bar), width, barHeight()};
}

std::optional<StepHeatmapView::Spot> StepHeatmapView::spotAt(const QPointF& position) const
{
    const QRect plot = plotRect();
    if (m_map.bars().empty() || !plot.contains(position.toPoint()))
        return std::nullopt;
    const int step = int((position.x() - plot.left()) / plot.width() * m_map.steps());
    return Spot{
        std::clamp(int(barAt(position.y())), 0, int(m_map.bars().size()) - 1), std::clamp(step, 0, m_map.steps() - 1)};
}

QString StepHeatmapView::textOf(const Spot& spot) const
{
    const QLocale locale;
    const int pooled = barsARow();
    const int end = std::min(spot.bar + pooled, int(m_map.bars().size()));
    const StepMap::Bar& first = m_map.bars()[size_t(spot.bar)];
    const QString place = QStringLiteral("%1.%2")
                              .arg(spot.step / StepMap::kStepsPerBeat + 1)
                              .arg(spot.step % StepMap::kStepsPerBeat + 1);
    QStringList lines{end - spot.bar == 1
            ? tr("Bar %1, position %2 (beat.sixteenth)").arg(locale.toString(first.number), place)
            : tr("Bars %1 to %2, position %3 (beat.sixteenth)")
                  .arg(locale.toString(first.number), locale.toString(m_map.bars()[size_t(end) - 1].number), place),
        timeText(first.range.start)};
    for (const DrumClass drumClass : kDrumClasses) {
        if (m_class && *m_class != drumClass)
            continue;
        const StepMap::Cell cell = m_map.cell(spot.bar, end, spot.step, drumClass);
        if (cell.hits > 0)
            lines << tr("%1: %Ln hit(s), mean velocity %2", "drum class", cell.hits)
                         .arg(drumClassName(drumClass), locale.toString(cell.meanVelocity(), 'f', 2));
    }
    if (lines.size() == 2)
        lines << tr("no hits");
    return lines.join(QLatin1Char('\n'));
}

void StepHeatmapView::goTo(int bar)
{
    const TimeRange range = m_map.bars()[size_t(bar)].range;
    m_viewport.reveal(range.center(), (2 * kBarsAround + 1) * std::max(range.length(), 0.1));
}

void StepHeatmapView::selectSpots(const Spot& from, const Spot& to, Qt::KeyboardModifiers modifiers)
{
    const auto [firstBar, lastBar] = std::minmax(from.bar, to.bar);
    const auto [firstStep, lastStep] = std::minmax(from.step, to.step);
    std::vector<int> meant;
    const std::vector<DrumHit>& hits = *m_result->drumHits;
    for (int i = 0; i < int(hits.size()); ++i) {
        const StepMap::Place& place = m_map.placeOf(i);
        if (place.bar >= firstBar && place.bar <= lastBar && place.step >= firstStep && place.step <= lastStep
            && (!m_class || hits[size_t(i)].drumClass == *m_class))
            meant.push_back(i);
    }
    m_selection.apply(std::move(meant), HitSelection::changeFor(modifiers));
}

bool StepHeatmapView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const std::optional<Spot> spot = spotAt(help->pos());
    QToolTip::showText(help->globalPos(), spot ? textOf(*spot) : QString(), this);
    return true;
}

void StepHeatmapView::wheelEvent(QWheelEvent* event)
{
    const QPointF notches = QPointF(event->angleDelta()) / kWheelStep;
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        scrollTo(m_first - (notches.x() + notches.y()) * kScrollPerNotch * m_span);
    else
        zoom(std::pow(kZoomPerNotch, notches.y()), barAt(event->position().y()));
    event->accept();
}

void StepHeatmapView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton)
        m_drag = {event->button(), event->position(), event->position(), m_first, false};
}

void StepHeatmapView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF moved = event->position() - m_drag.origin;
    if (m_drag.button == Qt::NoButton
        || (!m_drag.moved && moved.manhattanLength() < QGuiApplication::styleHints()->startDragDistance()))
        return;
    m_drag.moved = true;
    m_drag.current = event->position();
    if (m_drag.button == Qt::MiddleButton)
        scrollTo(m_drag.first - moved.y() / barHeight());
    update();
}

void StepHeatmapView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != m_drag.button)
        return;
    const Drag drag = m_drag;
    m_drag = {};
    update();
    if (drag.button != Qt::LeftButton)
        return;
    const QRectF plot = QRectF(plotRect()).adjusted(0, 0, -1, -1);
    const auto within = [&plot](const QPointF& point) {
        return QPointF(
            std::clamp(point.x(), plot.left(), plot.right()), std::clamp(point.y(), plot.top(), plot.bottom()));
    };
    const std::optional<Spot> from = spotAt(drag.moved ? within(drag.origin) : drag.origin);
    const std::optional<Spot> to = spotAt(within(event->position()));
    if (!from || !to)
        return;
    m_current = *to;
    if (drag.moved)
        selectSpots(*from, *to, event->modifiers());
    else
        goTo(from->bar);
}

void StepHeatmapView::keyPressEvent(QKeyEvent* event)
{
    if (m_map.bars().empty())
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up:
        return moveCurrent(-barsARow(), 0);
    case Qt::Key_Down:
        return moveCurrent(barsARow(), 0);
    case Qt::Key_Left:
        return moveCurrent(0, -1);
    case Qt::Key_Right:
        return moveCurrent(0, 1);
    case Qt::Key_PageUp:
        return scrollTo(m_first - m_span);
    case Qt::Key_PageDown:
        return scrollTo(m_first + m_span);
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift on many keyboards
        return zoom(kZoomPerKey, m_first + 0.5 * m_span);
    case Qt::Key_Minus:
        return zoom(1.0 / kZoomPerKey, m_first + 0.5 * m_span);
    case Qt::Key_0:
        return setBars(0.0, double(m_map.bars().size()));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ControlModifier))
            return selectSpots(m_current, {m_current.bar + barsARow() - 1, m_current.step}, Qt::NoModifier);
        return goTo(m_current.bar);
    case Qt::Key_Escape:
        m_drag = {};
        return m_selection.clear();
    default:
        QWidget::keyPressEvent(event); // ignored there, so that the window gets it
    }
}

void StepHeatmapView::moveCurrent(int bars, int steps)
{
    m_current.bar = std::clamp(m_current.bar + bars, 0, int(m_map.bars().size()) - 1);
    m_current.step = std::clamp(m_current.step + steps, 0, m_map.steps() - 1);
    if (m_current.bar < m_first || m_current.bar + 1 > m_first + m_span)
        scrollTo(m_current.bar - 0.5 * m_span);
    setAccessibleDescription(textOf(m_current));
    QToolTip::showText(mapToGlobal(cellRect(m_current).center().toPoint()), textOf(m_current), this);
    update();
}

} // namespace heihachi
