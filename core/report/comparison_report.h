#pragma once

#include "core/base/result.h"
#include "core/compare/alignment.h"
#include "core/compare/comparison_verdict.h"
#include "core/compare/run_comparison.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace heihachi {

/// A comparison as it is written to files.
struct ComparisonReport
{
    RunComparisonPtr comparison; ///< not null
    std::optional<Alignment> alignment; ///< of two recordings; absent for two runs of one
    std::vector<ComparisonVerdict> verdicts; ///< what a person said, in the order in which it was said
    QString nameA; ///< for people, e.g. "run 2 · mix.mp3"
    QString nameB;
    bool isReferenceA = false; ///< A is the truth, or corrected by hand: B is scored against it
    bool isReferenceB = false; ///< the other way round; of no account with isReferenceA
    QStringList figures; ///< that lie in the folder already, relative to it, e.g. "figures/differences.png"
};

/// Writes comparison.md, differences.csv and comparison.json into `directory` (made if missing), each atomically.
/// Errors of writeFileAtomically(). Any thread.
[[nodiscard]] Status writeComparisonReport(const ComparisonReport& report, const QString& directory);

} // namespace heihachi
