#include "ui/session/peak_job.h"

#include "core/audio/audio_reader.h"
#include "core/audio/content_hash.h"
#include "core/base/logging.h"
#include "core/base/tr.h"

#include <QDir>
#include <QFileInfo>

#include <vector>

namespace heihachi {
namespace {

constexpr double kHashShare = 0.2; ///< of the progress

Status checkContent(const PeakRequest& request, JobContext& context)
{
    const Result<QByteArray> hash
        = contentHash(request.audioPath, [&context] { return context.report(0.0, tr("checking the file")); });
    if (!hash)
        return failureOf(hash);
    if (*hash != request.contentHash)
        return failure(ErrorCode::InvalidArgument,
            tr("“%1” is not the recording that was analysed.").arg(QDir::toNativeSeparators(request.audioPath)),
            tr("Locate the original file, or analyse this one."));
    return {};
}

PeaksResult readPeaks(const PeakRequest& request, JobContext& context)
{
    constexpr qint64 kBlockFrames = 65536;
    const auto reader = AudioReader::open(request.audioPath, {.outputRate = kAnalysisRate, .checkSignal = false});
    if (!reader)
        return failureOf(reader);
    PeakPyramidBuilder builder;
    std::vector<float> block(size_t(2 * kBlockFrames));
    const double expected = double(std::max<qint64>(1, (*reader)->expectedFrames().value_or(1)));
    for (;;) {
        const Result<qint64> frames = (*reader)->read(block);
        if (!frames)
            return failureOf(frames);
        if (*frames == 0)
            return builder.finish();
        builder.add(std::span(block).first(size_t(2 * *frames)));
        const double part = std::min(1.0, double((*reader)->position()) / expected);
        if (!context.report(kHashShare + (1.0 - kHashShare) * part, tr("reading audio")))
            return failure(ErrorCode::Cancelled, tr("Cancelled."));
    }
}

PeaksResult makePeaks(const PeakRequest& request, JobContext& context)
{
    if (const Status checked = checkContent(request, context); !checked)
        return failureOf(checked);
    PeaksResult peaks = readPeaks(request, context);
    if (peaks)
        if (const Status stored = request.cache.store(request.contentHash, **peaks); !stored)
            qCWarning(lcUi) << "overview not cached:" << stored.error().text();
    return peaks;
}

} // namespace

JobFunction makePeakJob(PeakRequest request, std::function<void(PeaksResult)> onDone)
{
    return [request = std::move(request), onDone = std::move(onDone)](JobContext& context) {
        const PeaksResult peaks = makePeaks(request, context);
        if (!peaks && peaks.error().code == ErrorCode::Cancelled)
            return JobOutcome::cancelled();
        onDone(peaks);
        return peaks ? JobOutcome::finished() : JobOutcome::failed(peaks.error());
    };
}

} // namespace heihachi
