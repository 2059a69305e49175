#include "core/analysis/groove/groove_sums.h"

#include "core/analysis/groove/syncopation.h"

#include <algorithm>

namespace heihachi {
namespace {

/// Indices of the beats at which whole bars begin, one bar after another; a bar that is cut short is left out.
std::vector<std::size_t> wholeBars(std::span<const Beat> beats, int beatsPerBar)
{
    std::vector<std::size_t> starts;
    const auto length = std::size_t(beatsPerBar);
    for (std::size_t n = 0; n + length <= beats.size();) {
        bool isWhole = true;
        for (std::size_t beat = 0; beat < length; ++beat)
            isWhole = isWhole && beats[n + beat].beatInBar == int(beat) + 1;
        if (isWhole)
            starts.push_back(n);
        n += isWhole ? length : 1;
    }
    return starts;
}

/// The strikes of three classes at the positions of whole bars.
struct KitStrikes
{
    KitStrikes(const SectionHits& section, std::span<const std::size_t> bars, const Meter& meter)
    {
        const auto positions = std::size_t(meter.positions());
        for (Strikes* strikes : {&kicks, &snares, &hiHats})
            strikes->assign(bars.size() * positions, 0);
        std::size_t bar = 0;
        const auto end = [&](std::size_t n) { return bars[n] * size_t(meter.subdivision) + positions; };
        for (const PlacedHit& placed : section.hits) {
            while (bar + 1 < bars.size() && placed.position >= end(bar))
                ++bar;
            const std::size_t start = end(bar) - positions;
            if (!placed.isOnGrid || placed.position < start || placed.position >= end(bar))
                continue;
            const std::size_t index = bar * positions + placed.position - start;
            if (placed.hit.drumClass == DrumClass::Kick)
                kicks[index] = 1;
            else if (placed.hit.drumClass == DrumClass::Snare)
                snares[index] = 1;
            else if (placed.hit.drumClass == DrumClass::HiHat || placed.hit.drumClass == DrumClass::Cymbal)
                hiHats[index] = 1;
        }
    }

    Strikes kicks;
    Strikes snares;
    Strikes hiHats; // and rides
};

/// Leaves only the bars with kick or snare, so that a pause is no syncopation; the strikes of both together.
Strikes withoutPauses(KitStrikes& strikes, const Meter& meter)
{
    const auto positions = std::size_t(meter.positions());
    Strikes together;
    KitStrikes kept = strikes;
    kept.kicks.clear();
    kept.snares.clear();
    kept.hiHats.clear();
    for (std::size_t bar = 0; bar < strikes.kicks.size(); bar += positions) {
        Strikes both(positions, 0);
        for (std::size_t n = 0; n < positions; ++n)
            both[n] = std::max(strikes.kicks[bar + n], strikes.snares[bar + n]);
        if (std::ranges::count(both, 0) == std::ptrdiff_t(positions))
            continue;
        const auto append = [&](Strikes& to, const Strikes& from) {
            to.insert(to.end(), from.begin() + std::ptrdiff_t(bar), from.begin() + std::ptrdiff_t(bar + positions));
        };
        together.insert(together.end(), both.begin(), both.end());
        append(kept.kicks, strikes.kicks);
        append(kept.snares, strikes.snares);
        append(kept.hiHats, strikes.hiHats);
    }
    strikes = std::move(kept);
    return together;
}

} // namespace

GrooveSums::GrooveSums(int beatsPerBar, int subdivision)
{
    m_summary.beatsPerBar = std::max(1, beatsPerBar);
    m_summary.subdivision = subdivision;
    for (std::vector<DeviationSum>& row : m_cells)
        row.resize(size_t(m_summary.beatsPerBar) * size_t(subdivision));
}

void GrooveSums::add(const SectionHits& section)
{
    const TimeRange& range = section.section.range;
    m_summary.range = m_hits == 0 && m_summary.range.isEmpty()
        ? range
        : TimeRange{std::min(m_summary.range.start, range.start), std::max(m_summary.range.end, range.end)};
    std::vector<StruckPosition> struck;
    std::vector<DrumHit> hits;
    for (const PlacedHit& placed : section.hits) {
        ++m_hits;
        hits.push_back(placed.hit);
        if (!placed.isOnGrid) {
            ++m_offGrid;
            continue;
        }
        struck.push_back({placed.position, placed.hit.drumClass, placed.hit.time});
        const auto drumClass = std::size_t(placed.hit.drumClass);
        m_classes[drumClass].add(placed.grid.deviationMs);
        if (const auto cell = std::size_t(placed.grid.position); cell < m_cells[drumClass].size())
            m_cells[drumClass][cell].add(placed.grid.deviationMs);
    }
    m_confidence += section.division.confidence * double(section.hits.size());
    m_swing.append(SwingRatios::of(struck, m_summary.subdivision));
    m_pulse.add(hits, range.length());
    addSyncopation(section);
}

void GrooveSums::addSyncopation(const SectionHits& section)
{
    const Meter meter{m_summary.beatsPerBar, m_summary.subdivision};
    const std::vector<std::size_t> bars = wholeBars(section.beats, meter.beatsPerBar);
    if (bars.empty())
        return;
    KitStrikes strikes(section, bars, meter);
    const Strikes together = withoutPauses(strikes, meter);
    const int notes = int(std::ranges::count_if(together, [](std::uint8_t strike) { return strike != 0; }));
    m_syncopation.bars += int(together.size()) / meter.positions();
    m_syncopation.longuetHigginsLee += double(longuetHigginsLee(meter, together));
    m_syncopation.weightedNoteToBeat += weightedNoteToBeat(meter, together) * double(notes);
    m_syncopation.witek += double(witekIndex(meter, strikes.kicks, strikes.snares, strikes.hiHats));
    m_notes += notes;
}

GrooveSummary GrooveSums::summary(double floorMs) const
{
    GrooveSummary summary = m_summary;
    for (std::size_t c = 0; c < m_classes.size(); ++c) {
        summary.classes[c] = m_classes[c].deviation(floorMs);
        for (const DeviationSum& cell : m_cells[c])
            summary.cells[c].push_back(cell.deviation(floorMs));
    }
    if (const std::optional<Swing> swing = swingOf(m_swing)) {
        summary.swing = swing->ratio;
        summary.swingDivision = swing->division;
    }
    if (m_syncopation.bars > 0) {
        const double bars = m_syncopation.bars;
        summary.syncopation = Syncopation{m_syncopation.longuetHigginsLee / bars,
            m_syncopation.weightedNoteToBeat / double(m_notes), m_syncopation.witek / bars, m_syncopation.bars};
    }
    summary.pulseClarity = m_pulse.value();
    if (m_hits > 0) {
        summary.offGridShare = double(m_offGrid) / double(m_hits);
        summary.subdivisionConfidence = float(m_confidence / double(m_hits));
    }
    return summary;
}

} // namespace heihachi
