#include "ui/views/patterns/pattern_density.h"

#include <algorithm>

namespace heihachi {

PatternDensity PatternDensity::of(const DrumPatternCatalogue& catalogue, double seconds, int rows, int bins)
{
    PatternDensity density;
    if (seconds <= 0.0)
        return density;
    density.binSeconds = seconds / bins;
    density.bins.assign(size_t(bins), Bin{std::vector<int>(size_t(rows)), 0, 0});
    for (const BarEntry& bar : catalogue.bars) {
        Bin& bin = density.bins[size_t(density.binAt(bar.range.center()))];
        ++bin.all;
        bin.fills += bar.isFill ? 1 : 0;
        if (bar.pattern >= 0 && bar.pattern < rows)
            ++bin.bars[size_t(bar.pattern)];
    }
    return density;
}

int PatternDensity::binAt(double seconds) const
{
    return int(std::clamp(seconds / binSeconds, 0.0, double(bins.size()) - 1.0));
}

} // namespace heihachi
