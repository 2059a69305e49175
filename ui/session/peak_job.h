#pragma once

#include "core/audio/peak_pyramid.h"
#include "core/jobs/job.h"

#include <functional>

namespace heihachi {

/// A recording whose overview is missing.
struct PeakRequest
{
    QString audioPath;
    QByteArray contentHash; ///< the file must still be this one
    PeakCache cache;
};

using PeaksResult = Result<std::shared_ptr<const PeakPyramid>>;

/// A job that checks that the file is the one that was analysed, reads it once and keeps its overview in the cache.
/// `onDone` is called on the worker thread, at most once; not when cancelled.
/// Errors: those of contentHash and AudioReader, InvalidArgument when the file holds something else by now.
[[nodiscard]] JobFunction makePeakJob(PeakRequest request, std::function<void(PeaksResult)> onDone);

} // namespace heihachi
