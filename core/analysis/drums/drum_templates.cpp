#include "core/analysis/drums/drum_templates.h"

namespace heihachi {

namespace {

constexpr float kTemplates[]{
#include "core/analysis/drums/drum_templates.inc"
};

constexpr std::size_t groupTotal()
{
    std::size_t total = 0;
    for (const int size : kDrumTemplateGroups)
        total += std::size_t(size);
    return total;
}

static_assert(std::size(kTemplates) == groupTotal() * kAttackDecayLength);

} // namespace

std::span<const float> drumTemplates()
{
    return kTemplates;
}

} // namespace heihachi
