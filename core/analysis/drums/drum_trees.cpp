#include "core/analysis/drums/drum_trees.h"

namespace heihachi {

namespace {

// defines kTrees, kTreesPerClass, kScales and kOffsets
#include "core/analysis/drums/drum_trees.inc"

static_assert(std::size(kTrees) == kTreesPerClass * kDrumClassCount);
static_assert(std::size(kScales) == kDrumClassCount && std::size(kOffsets) == kDrumClassCount);

DrumForest forest(std::size_t drumClass)
{
    return {
        std::span(kTrees).subspan(drumClass * kTreesPerClass, kTreesPerClass), kScales[drumClass], kOffsets[drumClass]};
}

} // namespace

const DrumForest& drumForest(DrumClass drumClass)
{
    static const std::array<DrumForest, kDrumClassCount> forests{forest(0), forest(1), forest(2), forest(3), forest(4)};
    return forests[size_t(drumClass)];
}

} // namespace heihachi
