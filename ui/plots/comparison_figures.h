#pragma once

#include "core/base/result.h"
#include "core/compare/run_comparison.h"
#include "ui/plots/figures.h"

#include <QStringList>

namespace heihachi {

/// All figures of a comparison, relative to the folder of its report: figures/differences.png (hits that differ over
/// time, by kind), figures/confidence.png (confidence of A against B of hits that are pairs, by class) and
/// figures/classes.png (hits of both runs of each class, by what became of them).
[[nodiscard]] QStringList comparisonFigureNames();

/// Writes the figures of a comparison into `directory`/figures (made when missing), each atomically, and says which
/// ones: none where hits were not compared, no confidence.png without pairs that have one. FigureOptions::title is not
/// used. Texts are translated. Needs a QApplication (the offscreen platform will do). Thread: UI.
/// Errors: those of writing files; InvalidArgument for a size that is not positive.
[[nodiscard]] Result<QStringList> writeComparisonFigures(
    const RunComparison& comparison, const QString& directory, const FigureOptions& options);

} // namespace heihachi
