#include "ui/plots/comparison_figures.h"

#include "core/base/atomic_file.h"
#include "core/base/tr.h"
#include "ui/plots/comparison_drawings.h"

#include <QDir>

namespace heihachi {
namespace {

const QString kDifferences = QStringLiteral("figures/differences.png");
const QString kConfidence = QStringLiteral("figures/confidence.png");
const QString kClasses = QStringLiteral("figures/classes.png");

} // namespace

QStringList comparisonFigureNames()
{
    return {kDifferences, kConfidence, kClasses};
}

Result<QStringList> writeComparisonFigures(
    const RunComparison& comparison, const QString& directory, const FigureOptions& options)
{
    if (options.size.isEmpty())
        return failure(ErrorCode::InvalidArgument, tr("A figure needs a size above zero."));
    QStringList written;
    if (!comparison.hits)
        return written;
    const QDir folder(directory);
    if (const Status made = ensureDirectory(folder.filePath(QStringLiteral("figures"))); !made)
        return failureOf(made);
    if (const Status done = writeDifferencesOverTime(comparison, folder.filePath(kDifferences), options); !done)
        return failureOf(done);
    written << kDifferences;
    if (const ConfidencePairs pairs = confidencePairs(comparison); !pairs.isEmpty()) {
        if (const Status done = writeConfidenceOfPairs(comparison, pairs, folder.filePath(kConfidence), options); !done)
            return failureOf(done);
        written << kConfidence;
    }
    if (const Status done = writeClassCounts(comparison, folder.filePath(kClasses), options); !done)
        return failureOf(done);
    return written << kClasses;
}

} // namespace heihachi
