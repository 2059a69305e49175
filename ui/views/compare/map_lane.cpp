// What the map lane shows.
#include "ui/views/compare/map_lane.h"

#include "core/base/time_text.h"
#include "ui/views/compare/map_gaps.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kLeastGap = 24.0; // px between two lines
constexpr float kFaintest = 0.2F; // opacity of a line where the map is not sure at all
constexpr float kStrongest = 0.75F;
constexpr double kHandle = 4.5; // px, half of the diamond in B
constexpr double kNotch = 4.0; // px, half of the triangle in A
constexpr int kGutterRoom = 16; // px
constexpr size_t kLeastBars = 4; // in view, for the bars to be joined

/// 1, 2 or 5 times a power of ten.
double roundStep(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= least)
            return factor * power;
    return 10.0 * power;
}

} // namespace

MapLane::MapLane(TimeViewport& viewportA, TimeViewport& viewportB, const Theme& theme, QWidget* parent)
    : TimeViewWidget(viewportA, theme, parent)
    , m_viewportB(viewportB)
{
    setObjectName(QStringLiteral("mapLane"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Map of A onto B"));
    connect(&viewportB, &TimeViewport::rangeChanged, this, [this] { invalidate(); });
    connect(&viewportB, &TimeViewport::durationChanged, this, [this] { invalidate(); });
}

void MapLane::setMap(const TimeMap& map, const TimeMap& unbent)
{
    m_map = map;
    m_unbent = unbent;
    m_shown = m_draft ? m_unbent.through(*m_draft) : m_map;
    invalidate();
}

void MapLane::setAnchors(std::span<const MapAnchor> anchors)
{
    std::vector<MapAnchor> now(anchors.begin(), anchors.end());
    std::ranges::stable_sort(now, {}, &MapAnchor::a);
    if (now == m_anchors)
        return;
    m_anchors = std::move(now);
    m_draft.reset();
    m_isPressed = false;
    m_shown = m_map;
    if (m_chosen && *m_chosen >= m_anchors.size())
        choose(std::nullopt);
    invalidate();
}

QSize MapLane::sizeHint() const
{
    return {640, std::max(40, 2 * QFontMetrics(smallFont()).height() + 8)};
}

int MapLane::neededGutterWidth() const
{
    const QFontMetrics metrics(smallFont());
    return metrics.horizontalAdvance(tr("A to B", "label of the map between two recordings")) + kGutterRoom;
}

double MapLane::xOfB(double seconds) const
{
    const QRect plot = plotRect();
    const TimeRange range = m_viewportB.range();
    const double perPixel = range.length() / plot.width();
    return plot.left() + (perPixel > 0.0 ? (seconds - range.start) / perPixel : 0.0);
}

double MapLane::timeOfBAt(double x) const
{
    const QRect plot = plotRect();
    const TimeRange range = m_viewportB.range();
    return range.start + (x - plot.left()) * range.length() / plot.width();
}

QPolygonF MapLane::gapShape(const TimeRange& a, const TimeRange& b) const
{
    const QRectF plot = plotRect();
    const auto within = [&plot](double x) { return std::clamp(x, plot.left() - 4096.0, plot.right() + 4096.0); };
    return QPolygonF({{within(xOf(a.start)), 0.0}, {within(xOf(a.end)), 0.0}, {within(xOfB(b.end)), double(height())},
        {within(xOfB(b.start)), double(height())}});
}

std::vector<double> MapLane::joinedPlaces() const
{
    const TimeRange shown = shownRange();
    // Some that begin out of view end in it.
    const TimeRange range{shown.start - 0.5 * shown.length(), shown.end + 0.5 * shown.length()};
    std::vector<double> places;
    if (beatLines()) {
        for (const BeatLine& bar : beatLines()->barsWithin(range, secondsPerPixel(), kLeastGap))
            places.push_back(bar.time);
        if (places.size() >= kLeastBars)
            return places;
        places.clear(); // hardly a beat here
    }
    if (secondsPerPixel() <= 0.0)
        return places;
    const double step = roundStep(kLeastGap * secondsPerPixel());
    for (double i = std::ceil(range.start / step); i * step <= range.end; i += 1.0)
        places.push_back(i * step);
    return places;
}

void MapLane::paintContent(QPainter& painter)
{
    painter.fillRect(rect(), colors().panel);
    painter.fillRect(plotRect(), colors().background);
    paintGutter(painter);
    painter.save();
    painter.setClipRect(plotRect());
    painter.setRenderHint(QPainter::Antialiasing);
    paintGaps(painter);
    paintLines(painter);
    for (size_t i = 0; i < anchors().size(); ++i)
        paintAnchor(painter, i);
    painter.restore();
    painter.fillRect(QRect(0, 0, width(), 1), colors().grid);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors().grid);
    if (!m_shown.isEmpty() || !anchors().empty())
        return;
    const QString text = tr("Double click to say which places belong together");
    const QRect room = plotRect().adjusted(8, 0, -8, 0);
    const QRect plate = painter.boundingRect(room, Qt::AlignCenter | Qt::TextWordWrap, text);
    painter.fillRect(plate.adjusted(-8, -1, 8, 1), colors().background);
    paintMessage(painter, text);
}

void MapLane::paintGutter(QPainter& painter) const
{
    painter.setFont(smallFont());
    painter.setPen(colors().mutedText);
    painter.drawText(QRect(0, 0, gutterWidth() - 8, height()), Qt::AlignRight | Qt::AlignVCenter,
        tr("A to B", "label of the map between two recordings"));
}

void MapLane::paintGaps(QPainter& painter) const
{
    painter.setPen(Qt::NoPen);
    for (const MapGap& gap : gapsOf(m_shown, duration(), m_viewportB.duration())) {
        const QPolygonF shape = gapShape(gap.a, gap.b);
        if (!shape.boundingRect().intersects(plotRect()))
            continue;
        painter.setBrush(colors().panel);
        painter.drawPolygon(shape);
        painter.setBrush(QBrush(colors().beatLine, Qt::BDiagPattern));
        painter.drawPolygon(shape);
    }
}

void MapLane::paintLines(QPainter& painter) const
{
    QColor color = colors().text;
    for (const double a : joinedPlaces()) {
        const std::optional<double> b = m_shown.toB(a);
        const auto& pieces = m_shown.pieces();
        const auto after = std::ranges::upper_bound(pieces, a, {}, [](const MapPiece& piece) { return piece.a.start; });
        if (!b || after == pieces.begin())
            continue;
        const float confidence = std::clamp(std::prev(after)->confidence, 0.0F, 1.0F);
        color.setAlphaF(kFaintest + confidence * (kStrongest - kFaintest));
        painter.setPen(QPen(color, 1.0));
        painter.drawLine(QPointF(std::floor(xOf(a)) + 0.5, 0.0), QPointF(std::floor(xOfB(*b)) + 0.5, height()));
    }
}

void MapLane::paintAnchor(QPainter& painter, size_t index) const
{
    const MapAnchor& anchor = anchors()[index];
    const bool isChosen = m_chosen == index;
    const double top = std::floor(xOf(anchor.a)) + 0.5;
    const QPointF foot(std::floor(xOfB(anchor.b)) + 0.5, height() - kHandle - 1.5);
    for (const auto& [color, width] :
        {std::pair(colors().background, isChosen ? 5.0 : 4.0), std::pair(colors().accent, isChosen ? 3.0 : 2.0)}) {
        painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(top, 0.0), QPointF(foot.x(), height()));
    }
    const double size = isChosen ? kHandle + 1.0 : kHandle;
    painter.setPen(QPen(isChosen ? colors().text : colors().background, isChosen ? 1.5 : 1.0));
    painter.setBrush(colors().accent);
    painter.drawPolygon(QPolygonF({foot + QPointF(0.0, -size), foot + QPointF(size, 0.0), foot + QPointF(0.0, size),
        foot + QPointF(-size, 0.0)}));
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(QPolygonF({{top - kNotch, 0.0}, {top + kNotch, 0.0}, {top, 1.4 * kNotch}}));
}

/// Where it was, while an anchor is moved.
void MapLane::paintOverlay(QPainter& painter)
{
    if (!m_draft || !m_chosen)
        return;
    QColor before = colors().accent;
    before.setAlphaF(0.6F);
    painter.save();
    painter.setClipRect(plotRect(), Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(before, 1.0, Qt::DashLine));
    painter.drawLine(QPointF(xOf((*m_draft)[*m_chosen].a), 0.0), QPointF(xOfB(m_from), height()));
    painter.restore();
}

QString MapLane::textAt(const QPointF& position) const
{
    if (!plotRect().contains(position.toPoint()))
        return {};
    if (const std::optional<size_t> anchor = anchorAt(position))
        return anchorText(anchors()[*anchor]) + QLatin1Char('\n')
            + tr(
                "Drag moves its place in B, Delete removes it. Ctrl+Left and Ctrl+Right move it by 1 ms, with Shift by "
                "10 ms.");
    for (const MapGap& gap : gapsOf(m_shown, duration(), m_viewportB.duration()))
        if (gapShape(gap.a, gap.b).containsPoint(position, Qt::OddEvenFill))
            return gap.b.isEmpty() ? tr("In A only, %1").arg(durationText(gap.a.length()))
                : gap.a.isEmpty()  ? tr("In B only, %1").arg(durationText(gap.b.length()))
                                   : tr("No counterpart in the other recording");
    const double a = placeAt(position);
    const double b = m_shown.nearestB(a);
    const QString rate = QLocale().toString(m_shown.rateAt(a), 'f', 4);
    return tr("%1 in A is %2 in B", "two times").arg(timeText(a), timeText(b)) + QLatin1Char('\n')
        + tr("1 s of A is %1 s of B here. A double click adds an anchor.").arg(rate);
}

QString MapLane::anchorText(const MapAnchor& anchor) const
{
    return tr("Anchor: %1 in A is %2 in B", "two times").arg(timeText(anchor.a), timeText(anchor.b));
}

} // namespace heihachi
