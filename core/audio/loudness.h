#pragma once

#include "core/base/result.h"
#include "core/base/time_range.h"

#include <QString>

#include <functional>
#include <optional>
#include <span>

namespace heihachi {

/// Integrated loudness of a recording, LUFS: how loud it is as a whole, gated so that pauses don't count. Of `ranges`
/// (s; parts outside of the recording are left out), or of all of it without any. Mono counts as it is played, the same
/// on both sides; more than two channels as AudioReader mixes them. Absent for silence (under -70 LUFS) and for less
/// than 0.4 s. Two threads or more decode a part each; 33 minutes of MP3 take 2 to 3 s on two cores.
/// `isCancelled` (may be empty) is asked now and then, by one thread at a time; true ends it with Cancelled.
/// Errors: those of AudioReader. Any thread. References: ITU-R BS.1770-4; EBU R 128.
[[nodiscard]] Result<std::optional<double>> integratedLoudness(
    const QString& path, std::span<const TimeRange> ranges = {}, const std::function<bool()>& isCancelled = {});

} // namespace heihachi
