#include "ui/views/spectrogram/frequency_ticks.h"

#include "core/base/tr.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr size_t kEnoughTicks = 5;
constexpr int kMostCandidates = 4096; // of one step: more have no room anyway

/// Takes candidates in the order of their worth as long as there is room.
class RoomForTicks
{
public:
    RoomForTicks(const FrequencyAxis& axis, double pixels, double gap)
        : m_axis(axis)
        , m_pixels(pixels)
        , m_gap(gap)
    {
    }

    void offer(double hz)
    {
        const double y = m_axis.positionOf(hz) * m_pixels;
        if (y < 0.0 || y > m_pixels
            || std::ranges::any_of(m_taken, [&](double other) { return std::abs(other - y) < m_gap; }))
            return;
        m_taken.push_back(y);
        m_ticks.push_back(hz);
    }
    [[nodiscard]] const std::vector<double>& ticks() const { return m_ticks; }

private:
    const FrequencyAxis& m_axis;
    double m_pixels;
    double m_gap;
    std::vector<double> m_taken;
    std::vector<double> m_ticks;
};

} // namespace

std::vector<double> frequencyTicks(const FrequencyAxis& axis, double pixels, double gap)
{
    RoomForTicks room(axis, pixels, gap);
    if (axis.scale() != FrequencyScale::Linear) {
        for (const auto& digits : {std::vector{1.0}, std::vector{2.0, 5.0}, std::vector{3.0, 4.0, 6.0, 7.0, 8.0, 9.0}})
            for (const double decade : {1000.0, 100.0, 10000.0, 10.0})
                for (const double digit : digits)
                    if (digit * decade >= FrequencyAxis::kLowestLogHz)
                        room.offer(digit * decade);
        if (room.ticks().size() >= kEnoughTicks)
            return room.ticks(); // those of 1-2-5 and their neighbours read better than evenly spread ones
    }
    const double low = axis.lowHz();
    const double high = axis.highHz();
    for (const double decade : {1000.0, 100.0, 10.0, 1.0})
        for (const double digit : {10.0, 5.0, 2.0}) {
            const double step = digit * decade;
            if ((high - low) / step > kMostCandidates || pixels / gap < double(room.ticks().size()))
                return room.ticks();
            for (double hz = std::ceil(low / step) * step; hz <= high; hz += step)
                room.offer(hz);
        }
    return room.ticks();
}

QString frequencyTickText(double hz)
{
    const QLocale locale;
    if (hz < 1000.0)
        return tr("%1 Hz").arg(locale.toString(hz, 'f', 0));
    QString number = locale.toString(hz / 1000.0, 'f', 3);
    while (number.endsWith(QLatin1Char('0')))
        number.chop(1);
    if (number.endsWith(locale.decimalPoint()))
        number.chop(1);
    return tr("%1 kHz").arg(number);
}

} // namespace heihachi
