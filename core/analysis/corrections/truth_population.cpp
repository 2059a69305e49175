#include "core/analysis/corrections/truth_population.h"

#include "core/analysis/results/hit_order.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace heihachi {

TruthPopulation::TruthPopulation(std::span<const DrumHit> hits)
    : m_hits(hits)
{
    for (const DrumHit& hit : hits) {
        const int at = binOf(hit.confidence);
        if (at < 0)
            continue;
        for (Bin* sum : {&m_bins[size_t(at)], &m_confidences[size_t(hit.drumClass)]}) {
            ++sum->hits;
            sum->confidenceSum += double(hit.confidence);
        }
    }
    stratify();
}

void TruthPopulation::stratify()
{
    m_strata.assign(m_hits.size(), 0);
    // The index as second key makes the division one and the same whatever the algorithm does with equal values.
    using Member = std::pair<float, int>;
    std::array<std::vector<Member>, kDrumClassCount> ofClass;
    for (size_t i = 0; i < m_hits.size(); ++i) {
        const float confidence = m_hits[i].confidence;
        ofClass[size_t(m_hits[i].drumClass)].emplace_back(std::isfinite(confidence) ? confidence : -1.0F, int(i));
    }
    for (size_t c = 0; c < ofClass.size(); ++c) {
        std::vector<Member>& members = ofClass[c];
        auto begin = members.begin();
        for (int stratum = 0; stratum < kStrata; ++stratum) {
            const auto end = members.begin() + std::ptrdiff_t(members.size()) * (stratum + 1) / kStrata;
            if (end != members.end())
                std::nth_element(begin, end, members.end());
            for (auto member = begin; member != end; ++member)
                m_strata[size_t(member->second)] = static_cast<unsigned char>(stratum);
            m_sizes[c][size_t(stratum)] = int(end - begin);
            begin = end;
        }
    }
}

int TruthPopulation::size(DrumClass drumClass) const
{
    const auto& strata = m_sizes[size_t(drumClass)];
    return std::accumulate(strata.begin(), strata.end(), 0);
}

int TruthPopulation::binOf(float confidence)
{
    if (!std::isfinite(confidence))
        return -1;
    return std::clamp(int(double(confidence) * kConfidenceBins), 0, kConfidenceBins - 1);
}

int TruthPopulation::indexOf(const DrumHit& hit) const
{
    return indexOfHit(m_hits, hit);
}

std::vector<std::pair<int, const Verdict*>> TruthPopulation::judged(std::span<const Verdict> verdicts) const
{
    std::vector<std::pair<int, const Verdict*>> judged;
    judged.reserve(verdicts.size());
    for (auto verdict = verdicts.rbegin(); verdict != verdicts.rend(); ++verdict) // the last ones come first
        if (const int hit = indexOf(verdict->hit); hit >= 0)
            judged.emplace_back(hit, &*verdict);
    std::ranges::stable_sort(judged, {}, [](const auto& entry) { return entry.first; });
    const auto others = std::ranges::unique(judged, {}, [](const auto& entry) { return entry.first; });
    judged.erase(others.begin(), others.end());
    return judged;
}

} // namespace heihachi
