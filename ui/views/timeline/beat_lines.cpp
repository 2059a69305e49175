#include "ui/views/timeline/beat_lines.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace heihachi {
namespace {

/// The least power of two so that `step` bars of `bar` px are `gap` px or more.
int barStep(double bar, double gap)
{
    int step = 1;
    while (step < (1 << 20) && double(step) * bar < gap)
        step *= 2;
    return step;
}

} // namespace

BeatLines::BeatLines(std::shared_ptr<const BeatGrid> grid)
    : m_grid(std::move(grid))
{
    for (std::size_t i = 0; i < m_grid->beats.size(); ++i)
        if (m_grid->beats[i].beatInBar == 1)
            m_bars.push_back(i);
}

BeatLine BeatLines::lineOf(std::size_t beat) const
{
    const Beat& from = m_grid->beats[beat];
    return {from.time, from.bar, from.beatInBar, from.beatInBar == 1};
}

std::vector<BeatLine> BeatLines::within(TimeRange range, double secondsPerPixel) const
{
    return linesWithin(range, secondsPerPixel, kLeastBeatGap, kLeastBarGap);
}

std::vector<BeatLine> BeatLines::barsWithin(TimeRange range, double secondsPerPixel, double leastGap) const
{
    return linesWithin(range, secondsPerPixel, std::numeric_limits<double>::infinity(), leastGap);
}

std::vector<BeatLine> BeatLines::linesWithin(
    TimeRange range, double secondsPerPixel, double beatGap, double barGap) const
{
    std::vector<BeatLine> lines;
    if (!(secondsPerPixel > 0.0))
        return lines;
    const std::vector<Beat>& beats = m_grid->beats;
    const auto firstSection = std::ranges::upper_bound(
        m_grid->sections, range.start, {}, [](const TempoSection& section) { return section.range.end; });
    for (auto section = firstSection; section != m_grid->sections.end() && section->range.start <= range.end;
         ++section) {
        const double beatPixels = 60.0 / std::max(section->bpm, 1.0) / secondsPerPixel;
        const auto [sectionFirst, sectionEnd] = m_grid->beatsOf(*section);
        const auto begin = beats.begin() + std::ptrdiff_t(sectionFirst);
        const auto end = beats.begin() + std::ptrdiff_t(sectionEnd);
        const auto first
            = std::size_t(std::ranges::lower_bound(begin, end, range.start, {}, &Beat::time) - beats.begin());
        const auto last = std::size_t(std::ranges::upper_bound(begin, end, range.end, {}, &Beat::time) - beats.begin());
        if (beatPixels >= beatGap) {
            for (std::size_t i = first; i < last; ++i)
                lines.push_back(lineOf(i));
            continue;
        }
        const int step = barStep(beatPixels * section->beatsPerBar, barGap);
        for (auto bar = std::ranges::lower_bound(m_bars, first); bar != m_bars.end() && *bar < last; ++bar)
            if ((beats[*bar].bar - 1) % step == 0)
                lines.push_back(lineOf(*bar));
    }
    return lines;
}

std::optional<BeatLine> BeatLines::at(double seconds) const
{
    const TempoSection* section = m_grid->sectionAt(seconds);
    if (!section)
        return std::nullopt;
    const auto after = std::ranges::upper_bound(m_grid->beats, seconds, {}, &Beat::time);
    if (after == m_grid->beats.begin() || std::prev(after)->time < section->range.start)
        return std::nullopt;
    return lineOf(std::size_t(after - m_grid->beats.begin()) - 1);
}

std::optional<BeatLine> BeatLines::nearestBar(double seconds) const
{
    if (m_bars.empty())
        return std::nullopt;
    const auto time = [this](std::size_t beat) { return m_grid->beats[beat].time; };
    auto nearest = std::ranges::lower_bound(m_bars, seconds, {}, time);
    if (nearest == m_bars.end()
        || (nearest != m_bars.begin() && seconds - time(*std::prev(nearest)) < time(*nearest) - seconds))
        --nearest;
    return lineOf(*nearest);
}

std::optional<BeatLine> BeatLines::nearestBeat(double seconds) const
{
    const std::vector<Beat>& beats = m_grid->beats;
    if (beats.empty())
        return std::nullopt;
    auto nearest = std::ranges::lower_bound(beats, seconds, {}, &Beat::time);
    if (nearest == beats.end()
        || (nearest != beats.begin() && seconds - std::prev(nearest)->time < nearest->time - seconds))
        --nearest;
    return lineOf(std::size_t(nearest - beats.begin()));
}

std::optional<BeatLine> BeatLines::countIn(double seconds) const
{
    if (m_grid->sections.empty() || m_grid->beats.empty())
        return std::nullopt;
    const TempoSection& section = m_grid->sections.front();
    const double before = (m_grid->beats.front().time - seconds) * section.bpm / 60.0;
    if (!(before > 0.0) || before > section.beatsPerBar)
        return std::nullopt;
    BeatLine line = lineOf(0);
    line.time = seconds;
    line.beatInBar -= int(std::ceil(before));
    for (; line.beatInBar < 1; line.beatInBar += section.beatsPerBar)
        --line.bar;
    line.isBar = line.beatInBar == 1;
    return line;
}

QString barBeatText(const BeatLinesPtr& lines, double seconds)
{
    const std::optional<BeatLine> beat = lines ? lines->at(seconds) : std::nullopt;
    return beat ? QStringLiteral("%1.%2").arg(beat->bar).arg(beat->beatInBar) : QString();
}

} // namespace heihachi
