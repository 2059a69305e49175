#include "ui/views/timeline/drum_lanes.h"

#include "ui/views/timeline/lane_marks.h"

#include <QFontMetrics>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace heihachi {
namespace {

constexpr int kLanePadding = 3; // px above and below the marks
constexpr double kWidestMark = 3.0; // px
constexpr double kLowestMark = 2.0; // px, of a hit with velocity 0

} // namespace

DrumLanes::DrumLanes(TimeViewport& viewport, HitSelection& selection, const Theme& theme, QWidget* parent)
    : TimeViewWidget(viewport, theme, parent)
    , m_selection(selection)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Drum lanes"));
    connect(&selection, &HitSelection::changed, this, [this] { update(); });
}

void DrumLanes::setResult(AnalysisResultPtr result)
{
    m_result = std::move(result);
    m_preview.reset();
    m_ghosts.clear();
    m_index = HitLaneIndex(hits());
    invalidate();
}

void DrumLanes::setPreview(std::shared_ptr<const std::vector<PreviewHit>> preview)
{
    if (!preview && !m_preview)
        return;
    m_preview = std::move(preview);
    m_index = m_preview ? HitLaneIndex(std::span(*m_preview)) : HitLaneIndex(std::span(hits()));
    invalidate();
}

void DrumLanes::setLook(MarkLook look)
{
    if (look == m_look)
        return;
    m_look = look;
    invalidate();
}

void DrumLanes::setOther(std::span<const OtherHit> others)
{
    std::vector<DrumHit> ghosts;
    ghosts.reserve(others.size());
    for (const OtherHit& other : others) {
        ghosts.push_back(other.hit);
        ghosts.back().confidence = other.differs ? 1.0F : 0.0F; // what the shades are made of
    }
    std::erase_if(ghosts, [](const DrumHit& hit) { return !std::isfinite(hit.time); });
    std::ranges::stable_sort(ghosts, {}, &DrumHit::time);
    m_other = HitLaneIndex(ghosts);
    invalidate();
}

const std::vector<DrumHit>& DrumLanes::hits() const
{
    static const std::vector<DrumHit> kNone;
    return m_result && m_result->drumHits ? *m_result->drumHits : kNone;
}

QString DrumLanes::emptyText() const
{
    if (!m_result)
        return tr("No drum hits yet");
    if (!m_result->drumHits) {
        const QString reason = m_result->missingReason(QStringLiteral("drum_hits"));
        return reason.isEmpty() ? tr("The drum hits were not computed.")
                                : tr("The drum hits were not computed. %1").arg(reason);
    }
    return m_result->drumHits->empty() && !m_preview ? tr("No drum hits were found in this recording.") : QString();
}

QSize DrumLanes::sizeHint() const
{
    return {640, kDrumClassCount * std::max(32, fontMetrics().height() + 10)};
}

QSize DrumLanes::minimumSizeHint() const
{
    return {160, kDrumClassCount * std::max(18, fontMetrics().height() + 2)};
}

int DrumLanes::neededGutterWidth() const
{
    int widest = 0;
    for (const DrumClass drumClass : kDrumClasses)
        widest = std::max(widest, fontMetrics().horizontalAdvance(drumClassName(drumClass)));
    return widest + 32;
}

QRect DrumLanes::laneRect(DrumClass drumClass) const
{
    const QRect plot = plotRect();
    const int i = int(drumClass);
    const int top = i * plot.height() / kDrumClassCount;
    return {plot.left(), top, plot.width(), (i + 1) * plot.height() / kDrumClassCount - top};
}

std::optional<TimeRange> DrumLanes::selectedRange() const
{
    constexpr double kRoom = 0.05; // of the length, on either side
    constexpr double kLeast = 0.5; // s, around a single hit
    const std::vector<int>& selected = m_selection.indices();
    if (selected.empty() || size_t(selected.back()) >= hits().size())
        return std::nullopt;
    const double first = hits()[size_t(selected.front())].time;
    const double last = hits()[size_t(selected.back())].time;
    const double room = std::max(kRoom * (last - first), 0.5 * (kLeast - (last - first)));
    return TimeRange{first - room, last + room};
}

double DrumLanes::markWidth() const
{
    size_t most = 1;
    for (const DrumClass drumClass : kDrumClasses) {
        const auto [first, end] = m_index.lane(drumClass).within(shownRange());
        most = std::max(most, end - first);
    }
    constexpr double kRoomPerHit = 4.0; // px for each px of width
    const double pixel = 1.0 / devicePixelRatioF();
    const double width = plotRect().width() / (kRoomPerHit * double(most));
    return std::clamp(std::floor(width / pixel) * pixel, pixel, kWidestMark);
}

QRectF DrumLanes::markRect(const QRect& lane, double x, float velocity, double width) const
{
    const double full = lane.height() - 2.0 * kLanePadding;
    const double height = std::max(kLowestMark, double(velocity) * full);
    return {x, lane.bottom() + 1.0 - kLanePadding - height, width, height};
}

void DrumLanes::paintContent(QPainter& painter)
{
    const QString empty = emptyText();
    if (empty.isEmpty()) {
        const double ratio = devicePixelRatioF();
        const QSize size = plotRect().size();
        QImage image(int(std::ceil(size.width() * ratio)), int(std::ceil(size.height() * ratio)), QImage::Format_RGB32);
        image.fill(colors().background);
        image.setDevicePixelRatio(ratio);
        {
            QPainter under(&image);
            under.translate(-plotRect().left(), 0);
            paintBeatLines(under);
        }
        for (const DrumClass drumClass : kDrumClasses) {
            const MarkShades shades(Theme::classColor(drumClass), colors().background);
            paintLane(image, m_index.lane(drumClass), laneRect(drumClass), shades, m_look);
            if (!m_other.lane(drumClass).times.empty()) {
                const MarkShades ghosts(colors().text, colors().background);
                paintLane(image, m_other.lane(drumClass), laneRect(drumClass), ghosts, MarkLook::Ghost);
            }
        }
        painter.drawImage(plotRect().topLeft(), image);
    }
    paintGutter(painter);
    if (!empty.isEmpty())
        paintMessage(painter, empty);
}

void DrumLanes::paintGutter(QPainter& painter) const
{
    constexpr int kChip = 8; // px, square in the colour of the class
    painter.setFont(font());
    for (const DrumClass drumClass : kDrumClasses) {
        const QRect lane = laneRect(drumClass);
        painter.fillRect(QRect(0, lane.top(), width(), 1), colors().grid);
        painter.fillRect(QRect(12, lane.center().y() - kChip / 2 + 1, kChip, kChip), Theme::classColor(drumClass));
        painter.setPen(colors().text);
        painter.drawText(QRect(0, lane.top(), gutterWidth() - 8, lane.height()), Qt::AlignRight | Qt::AlignVCenter,
            drumClassName(drumClass));
    }
}

void DrumLanes::paintLane(
    QImage& image, const HitLaneIndex::Lane& lane, const QRect& area, const MarkShades& shades, MarkLook look) const
{
    const double ratio = devicePixelRatioF();
    const int width = std::max(1, int(std::lround(markWidth() * ratio)));
    const int bottom = int(std::lround((area.bottom() + 1 - kLanePadding) * ratio));
    const TimeRange range = shownRange();
    const auto [first, end] = lane.within(range);
    const double scale = ratio / secondsPerPixel(); // device pixels a second

    LaneMarks marks(image.width(), bottom);
    int column = -1;
    float velocity = 0.0F;
    float confidence = 0.0F;
    const auto paintColumn = [&] {
        if (column < 0 || column >= image.width())
            return;
        const double height = markRect(area, 0.0, velocity, 1.0).height();
        marks.add(column, width, float(height * ratio), shades.at(confidence));
    };
    for (size_t i = first; i < end; ++i) {
        const int at = int((lane.times[i] - range.start) * scale);
        if (at != column) {
            paintColumn();
            column = at;
            velocity = confidence = 0.0F;
        }
        velocity = std::max(velocity, lane.velocities[i]);
        confidence = std::max(confidence, lane.confidences[i]);
    }
    paintColumn();
    marks.paint(image, look, colors().background, ratio);
}

} // namespace heihachi
