#include "core/analysis/drums/template_drum_classifier.h"

#include "core/analysis/drums/drum_features.h"
#include "core/analysis/drums/drum_trees.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace heihachi {

namespace {

constexpr std::size_t kBatch = 256; // onsets between two looks at `goOn`

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::TemplateDrumClassifier)
};

DrumProbabilities probabilitiesOf(std::span<const float> features)
{
    DrumProbabilities probabilities{};
    for (const DrumClass drumClass : kDrumClasses) {
        const DrumForest& forest = drumForest(drumClass);
        float sum = 0.0F;
        for (const DrumTree& tree : forest.trees)
            sum += tree.answer(features);
        probabilities[size_t(drumClass)] = 1.0F / (1.0F + std::exp(-(forest.scale * sum + forest.offset)));
    }
    return probabilities;
}

} // namespace

Result<std::vector<DrumProbabilities>> TemplateDrumClassifier::classify(
    const DrumEvidence& evidence, std::span<const Onset> onsets, const GoOn& goOn) const
{
    const DrumFeatures features(evidence, onsets);
    std::vector<DrumProbabilities> probabilities;
    probabilities.reserve(onsets.size());
    for (std::size_t begin = 0; begin < onsets.size(); begin += kBatch) {
        if (!goOn(double(begin) / double(onsets.size())))
            return failure(ErrorCode::Cancelled, Texts::tr("Telling the drums apart was cancelled."));
        const std::size_t end = std::min(onsets.size(), begin + kBatch);
        const std::vector<float> rows = features.rows(begin, end);
        for (std::size_t n = begin; n < end; ++n)
            probabilities.push_back(
                probabilitiesOf(std::span(rows).subspan((n - begin) * DrumFeatures::kCount, DrumFeatures::kCount)));
    }
    return probabilities;
}

} // namespace heihachi
