#include "ui/plots/figures.h"

#include "core/base/atomic_file.h"
#include "core/base/tr.h"
#include "ui/plots/figure_drawings.h"

#include <QDir>
#include <QFileInfo>

#include <cmath>

namespace heihachi {

Result<void> writeFigures(const AnalysisResult& result, std::shared_ptr<const PeakPyramid> peaks,
    const QString& directory, const FigureOptions& options)
{
    if (options.size.isEmpty() || !(options.densityWindowSeconds > 0.0) || std::isinf(options.densityWindowSeconds))
        return failure(ErrorCode::InvalidArgument, tr("A figure needs a size and a window above zero."));
    if (!result.drumHits)
        return {};
    if (const Status made = ensureDirectory(directory); !made)
        return failureOf(made);
    FigureOptions named = options;
    if (named.title.isEmpty())
        named.title = QFileInfo(result.source.info.path).fileName();

    const QDir folder(directory);
    const auto file = [&folder](const QString& name) { return folder.filePath(name); };
    if (peaks)
        if (const Status done = writeWaveformHits(result, *peaks, file(QStringLiteral("waveform_hits.png")), named);
            !done)
            return failureOf(done);
    if (const Status done = writeHitDensity(result, file(QStringLiteral("hit_density.png")), named); !done)
        return failureOf(done);
    if (const Status done = writeClassShares(result, file(QStringLiteral("class_shares.png")), named); !done)
        return failureOf(done);
    return writeConfidenceVelocity(result, file(QStringLiteral("confidence_velocity.png")), named);
}

} // namespace heihachi
