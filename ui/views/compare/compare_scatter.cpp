#include "ui/views/compare/compare_scatter.h"

#include "ui/itemmodels/difference_text.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kRoom = 0.02; // around 0 and 1, so that marks at the ends are whole
constexpr float kReach = 12.0F; // px around a pair in which the pointer means it

QRectF wholeView()
{
    return {-kRoom, -kRoom, 1.0 + 2.0 * kRoom, 1.0 + 2.0 * kRoom};
}

const DrumHit* hitOf(const AnalysisResultPtr& run, int index)
{
    return run && run->drumHits && index >= 0 && size_t(index) < run->drumHits->size()
        ? &(*run->drumHits)[size_t(index)]
        : nullptr;
}

} // namespace

CompareScatter::CompareScatter(const Theme& theme, QWidget* parent)
    : ScalableWidget(parent)
    , m_theme(theme)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Confidence in run A against confidence in run B"));
    connect(&theme, &Theme::changed, this, &CompareScatter::invalidate);
}

void CompareScatter::setDifferences(
    RunComparisonPtr comparison, std::span<const DifferenceRef> shown, const std::set<DrumClass>& classes)
{
    if (comparison != m_comparison)
        m_current.reset();
    m_comparison = std::move(comparison);
    const bool hasHits = m_comparison && m_comparison->hits;
    m_isShown.assign(hasHits ? m_comparison->hits->events.size() : 0, false);
    for (const DifferenceRef& ref : shown)
        if (ref.part == ComparedPart::Hits && ref.index >= 0 && size_t(ref.index) < m_isShown.size())
            m_isShown[size_t(ref.index)] = true;
    setHovered(std::nullopt);
    collect(classes);
    invalidate();
}

void CompareScatter::collect(const std::set<DrumClass>& classes)
{
    std::array<bool, kDrumClassCount> isMeant{};
    for (const DrumClass drumClass : classes)
        isMeant[size_t(drumClass)] = true;
    m_pairs.clear();
    m_eventOf.clear();
    m_strips = {};
    for (size_t i = 0; i < m_isShown.size(); ++i) {
        const EventDifference& event = m_comparison->hits->events[i];
        const bool isKept = event.kind == DifferenceKind::Kept;
        if (!m_isShown[i] && !isKept)
            continue;
        const DrumHit* a = hitOf(m_comparison->a, event.a);
        if (isKept && (!a || !isMeant[size_t(a->drumClass)]))
            continue;
        const DrumHit* b = hitOf(m_comparison->b, event.b);
        if (a && b) {
            m_pairs.push_back({a->time, a->drumClass, a->confidence, b->confidence, {}, {}});
            m_eventOf.push_back(int(i));
        } else if (a) {
            addToStrip(Strip::Lost, a->confidence, int(i));
        } else if (b) {
            addToStrip(Strip::Added, b->confidence, int(i));
        }
    }
}

void CompareScatter::addToStrip(Strip strip, float confidence, int event)
{
    if (!(confidence >= 0.0F && confidence <= 1.0F)) // nor what is no number
        return;
    const int bin = std::min(int(double(confidence) * kStripBins + 1e-4), kStripBins - 1); // rounding or not
    StripBin& counted = m_strips[size_t(strip)][size_t(bin)];
    if (counted.count++ == 0)
        counted.first = event;
}

int CompareScatter::countIn(Strip strip, int bin) const
{
    return bins(strip)[size_t(bin)].count;
}

void CompareScatter::invalidate()
{
    m_isRasterStale = m_isContentStale = true;
    update();
}

void CompareScatter::bringUpToDate()
{
    const ScatterFrame frame{wholeView(), (QSizeF(plotRect().size()) * devicePixelRatioF()).toSize().expandedTo({1, 1}),
        devicePixelRatioF()};
    if (!m_isRasterStale && frame == m_raster.frame())
        return;
    m_raster.reset(m_pairs, {}, frame);
    m_isRasterStale = false;
    m_isContentStale = true;
}

void CompareScatter::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    invalidate();
}

void CompareScatter::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        invalidate();
}

void CompareScatter::setCurrent(const std::optional<DifferenceRef>& ref)
{
    const bool isHit
        = ref && ref->part == ComparedPart::Hits && ref->index >= 0 && size_t(ref->index) < m_isShown.size();
    m_current = isHit ? std::optional(ref->index) : std::nullopt;
    setAccessibleDescription(m_current ? eventText(*m_current) : QString());
    update();
}

void CompareScatter::setHovered(std::optional<int> event)
{
    if (event == m_hovered)
        return;
    m_hovered = event;
    update();
}

QPointF CompareScatter::positionOf(double confidenceA, double confidenceB) const
{
    const QRectF view = wholeView();
    const QRect plot = plotRect();
    return {plot.left() + (confidenceA - view.left()) / view.width() * plot.width(),
        plot.top() + (1.0 - (confidenceB - view.top()) / view.height()) * plot.height()};
}

QPointF CompareScatter::placeOf(int event) const
{
    const EventDifference& difference = m_comparison->hits->events[size_t(event)];
    const DrumHit* a = hitOf(m_comparison->a, difference.a);
    const DrumHit* b = hitOf(m_comparison->b, difference.b);
    if (a && b)
        return positionOf(double(a->confidence), double(b->confidence));
    const QRectF strip = stripRect(a ? Strip::Lost : Strip::Added);
    if (a)
        return {positionOf(double(a->confidence), 0.0).x(), strip.center().y()};
    return {strip.center().x(), b ? positionOf(0.0, double(b->confidence)).y() : strip.bottom()};
}

std::optional<int> CompareScatter::eventAt(const QPointF& position)
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
            nearest = m_eventOf[size_t(point.hit)];
        }
    }
    return nearest;
}

std::optional<DifferenceRef> CompareScatter::pairAt(const QPointF& position)
{
    const std::optional<int> event = eventAt(position);
    return event ? std::optional(DifferenceRef{ComparedPart::Hits, *event}) : std::nullopt;
}

std::optional<std::pair<CompareScatter::Strip, int>> CompareScatter::stripBinAt(const QPointF& position) const
{
    for (const Strip strip : {Strip::Lost, Strip::Added}) {
        if (!stripRect(strip).contains(position.toPoint()))
            continue;
        const QPointF least = positionOf(0.0, 0.0);
        const QPointF most = positionOf(1.0, 1.0);
        const double part = strip == Strip::Lost ? (position.x() - least.x()) / (most.x() - least.x())
                                                 : (position.y() - least.y()) / (most.y() - least.y());
        return std::pair(strip, std::clamp(int(std::floor(part * kStripBins)), 0, kStripBins - 1));
    }
    return std::nullopt;
}

QString CompareScatter::eventText(int event) const
{
    return difference_text::details(*m_comparison, {ComparedPart::Hits, event});
}

QString CompareScatter::binText(Strip strip, int bin) const
{
    const QLocale locale;
    const auto number = [&locale](int index) { return locale.toString(double(index) / kStripBins, 'f', 2); };
    const int count = bins(strip)[size_t(bin)].count;
    const QString hits = tr("%Ln hit(s)", nullptr, count);
    return (strip == Strip::Lost ? tr("Only in A, confidence %1–%2: %3") : tr("Only in B, confidence %1–%2: %3"))
        .arg(number(bin), number(bin + 1), hits);
}

QString CompareScatter::textAt(const QPointF& position)
{
    if (const auto bin = stripBinAt(position))
        return binText(bin->first, bin->second);
    const std::optional<int> event = eventAt(position);
    return event ? eventText(*event) : QString();
}

void CompareScatter::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(eventAt(event->position()));
    QToolTip::showText(event->globalPosition().toPoint(), textAt(event->position()), this);
}

void CompareScatter::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    setHovered(std::nullopt);
}

void CompareScatter::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    std::optional<int> meant = eventAt(event->position());
    if (const auto bin = stripBinAt(event->position()))
        if (const int first = bins(bin->first)[size_t(bin->second)].first; first >= 0)
            meant = first;
    if (meant)
        Q_EMIT chosen({ComparedPart::Hits, *meant});
}

void CompareScatter::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        step(event->key() == Qt::Key_Left ? -1 : 1);
    else
        QWidget::keyPressEvent(event); // ignored there, so that the window gets it
}

void CompareScatter::step(int direction)
{
    if (m_eventOf.empty())
        return;
    auto at = qsizetype(0);
    if (m_current) {
        const auto found = std::ranges::lower_bound(m_eventOf, *m_current);
        at = found - m_eventOf.begin();
        const bool isThere = found != m_eventOf.end() && *found == *m_current;
        if (isThere || direction < 0)
            at += direction;
    }
    if (at >= 0 && at < qsizetype(m_eventOf.size()))
        Q_EMIT chosen({ComparedPart::Hits, m_eventOf[size_t(at)]});
}

} // namespace heihachi
