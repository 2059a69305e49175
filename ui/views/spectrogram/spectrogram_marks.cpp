#include "ui/views/spectrogram/spectrogram_marks.h"

#include "ui/views/common/class_icon.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kMarkSize = 12.0; // px
constexpr double kRoomForMark = 40.0; // px a hit, on average; with less, ticks hide less of the picture
constexpr double kRoomForTick = 7.0; // px; with less, they would hide the picture, and the lanes show them anyway
constexpr double kTickWidth = 2.0;
constexpr double kTickHeight = 12.0;
constexpr double kRim = 1.0; // px around a mark, so that it stands out on any colour
const QColor kRimColor(0x10, 0x12, 0x16, 0xC0);
const QColor kHaloColor(0xF4, 0xF6, 0xFA, 0xE0);

/// The shape of a class on a light disc.
QPixmap markOf(DrumClass drumClass, double ratio)
{
    const double size = kMarkSize + 4.0 * kRim;
    QPixmap pixmap(QSize(int(std::ceil(size * ratio)), int(std::ceil(size * ratio))));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(kRimColor, kRim));
    painter.setBrush(kHaloColor);
    painter.drawEllipse(QPointF(0.5 * size, 0.5 * size), 0.5 * kMarkSize + 0.5 * kRim, 0.5 * kMarkSize + 0.5 * kRim);
    paintClassMark(painter, QRectF(3.5 * kRim, 3.5 * kRim, size - 7.0 * kRim, size - 7.0 * kRim), drumClass);
    return pixmap;
}

/// Places in px of the hits of a lane, at least `gap` apart.
std::vector<double> placesOf(const HitLaneIndex::Lane& lane, const SpectrogramPlace& place, double gap)
{
    std::vector<double> places;
    const double gapSeconds = gap * place.range.length() / place.plot.width();
    const auto [first, end] = lane.within(place.range);
    const auto last = lane.times.begin() + std::ptrdiff_t(end);
    for (auto time = lane.times.begin() + std::ptrdiff_t(first); time != last;
         time = std::lower_bound(time + 1, last, *time + gapSeconds))
        places.push_back(place.xOf(*time));
    return places;
}

/// Whether the hits in view have this many px each, on average.
bool haveRoom(const HitLaneIndex::Lane& lane, const SpectrogramPlace& place, double each)
{
    const auto [first, end] = lane.within(place.range);
    return double(end - first) * each < place.plot.width();
}

} // namespace

double markedHz(DrumClass drumClass)
{
    switch (drumClass) {
    case DrumClass::Kick:
        return 55.0;
    case DrumClass::Tom:
        return 120.0;
    case DrumClass::Snare:
        return 220.0;
    case DrumClass::Cymbal:
        return 5000.0;
    case DrumClass::HiHat:
        return 10000.0;
    }
    Q_UNREACHABLE();
}

void paintHitMarks(QPainter& painter, const SpectrogramPlace& place, const HitLaneIndex& hits)
{
    painter.save();
    painter.setClipRect(place.plot);
    const double ratio = painter.device()->devicePixelRatioF();
    for (const DrumClass drumClass : kDrumClasses) {
        const HitLaneIndex::Lane& lane = hits.lane(drumClass);
        const double y = place.yOf(markedHz(drumClass));
        if (y < place.plot.top() || y > place.plot.top() + place.plot.height())
            continue;
        if (!haveRoom(lane, place, kRoomForTick))
            continue;
        if (haveRoom(lane, place, kRoomForMark)) {
            const QPixmap mark = markOf(drumClass, ratio);
            const double half = 0.5 * mark.deviceIndependentSize().width();
            for (const double x : placesOf(lane, place, 1.0))
                painter.drawPixmap(QPointF(x - half, y - half), mark);
            continue;
        }
        const std::vector<double> places = placesOf(lane, place, kTickWidth);
        const double top = y - 0.5 * kTickHeight;
        for (const double x : places)
            painter.fillRect(
                QRectF(x - 0.5 * kTickWidth - kRim, top - kRim, kTickWidth + 2.0 * kRim, kTickHeight + 2.0 * kRim),
                kHaloColor);
        for (const double x : places)
            painter.fillRect(QRectF(x - 0.5 * kTickWidth, top, kTickWidth, kTickHeight), Theme::classColor(drumClass));
    }
    painter.restore();
}

void paintSegments(QPainter& painter, const SpectrogramPlace& place, const std::vector<SpectrogramSegment>& segments,
    const ThemeColors& colors)
{
    constexpr double kPadding = 6.0; // px beside a label
    constexpr double kStripe = 3.0; // px of a segment's colour
    const QFontMetricsF metrics(painter.font());
    const double height = std::ceil(metrics.height()) + kStripe + 2.0;
    painter.save();
    painter.setClipRect(place.plot);
    for (const SpectrogramSegment& segment : segments) {
        if (segment.range.end <= place.range.start || segment.range.start >= place.range.end)
            continue;
        const double left = std::max(place.xOf(segment.range.start), double(place.plot.left()));
        const double right = std::min(place.xOf(segment.range.end), place.plot.left() + double(place.plot.width()));
        const QRectF band(left, place.plot.top(), right - left, height);
        QColor ground = colors.panel;
        ground.setAlpha(0xD8);
        painter.fillRect(band, ground);
        painter.fillRect(QRectF(left, band.top(), band.width(), kStripe), segment.color);
        if (segment.range.start >= place.range.start)
            painter.fillRect(QRectF(std::floor(left), place.plot.top(), 1.0, place.plot.height()), segment.color);
        const double room = band.width() - 2.0 * kPadding;
        const QString text = metrics.elidedText(segment.label, Qt::ElideRight, room);
        if (room < metrics.averageCharWidth() * 3.0)
            continue;
        painter.setPen(colors.text);
        painter.drawText(band.adjusted(kPadding, kStripe, -kPadding, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
    }
    painter.restore();
}

} // namespace heihachi
