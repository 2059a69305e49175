#include "core/compare/alignment.h"

#include "core/compare/alignment/shared_map.h"
#include "core/compare/alignment/sound_features.h"
#include "core/compare/alignment/track_finder.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace heihachi {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::Alignment)
};

constexpr double kReadShare = 0.7; // of the progress

/// Reads both files at once.
Status readBoth(
    const std::array<QString, 2>& paths, std::array<SoundFeatures, 2>& features, const AlignmentProgress& progress)
{
    std::array<WorkState, 2> states;
    std::vector<std::function<Status()>> tasks;
    for (size_t i = 0; i < 2; ++i)
        tasks.push_back([&, i]() -> Status {
            auto read = readSoundFeatures(paths[i], states[i]);
            if (!read) {
                states[1 - i].stop.store(true); // there is nothing to compare any more
                return failureOf(read);
            }
            features[i] = std::move(*read);
            return {};
        });
    const auto goOn
        = [&] { return !progress || progress(kReadShare * std::min(states[0].done.load(), states[1].done.load())); };
    return runWatched(tasks, goOn, [&] {
        for (WorkState& state : states)
            state.stop.store(true);
    });
}

} // namespace

Alignment mirrored(Alignment alignment)
{
    alignment.map = alignment.map.mirrored();
    alignment.tempoRatio = 1.0 / alignment.tempoRatio;
    alignment.pitchSemitones = -alignment.pitchSemitones;
    std::swap(alignment.coverageA, alignment.coverageB);
    return alignment;
}

Result<Alignment> alignRecordings(const QString& pathA, const QString& pathB, const AlignmentProgress& progress)
{
    std::array<SoundFeatures, 2> features;
    if (const Status status = readBoth({pathA, pathB}, features, progress); !status)
        return failureOf(status);
    const bool isAShorter = features[0].duration <= features[1].duration;
    const SoundFeatures& shorter = features[isAShorter ? 0 : 1];
    const SoundFeatures& longer = features[isAShorter ? 1 : 0];
    WorkState state;
    Alignment alignment;
    const auto find = [&]() -> Status {
        const SharedSound shared = findSharedSound(shorter, longer, state);
        if (!state.stop.load())
            alignment = alignmentOf(shared, shorter, longer);
        return {};
    };
    const auto goOn = [&] { return !progress || progress(kReadShare + (1.0 - kReadShare) * state.done.load()); };
    if (const Status status = runWatched({find}, goOn, [&] { state.stop.store(true); }); !status)
        return failureOf(status);
    if (state.stop.load())
        return failure(ErrorCode::Cancelled, Texts::tr("The alignment was cancelled."));
    return isAShorter ? alignment : mirrored(std::move(alignment));
}

} // namespace heihachi
