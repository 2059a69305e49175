#pragma once

#include "core/analysis/corrections/annotation.h"
#include "core/compare/comparison_verdict.h"
#include "ui/session/compare/difference_filter.h"

#include <QString>

/// One event of a comparison in words and figures. All translated.
namespace heihachi::difference_text {

/// What stands for a quantity that is not there.
inline const QString kNone = QStringLiteral("–");

/// How a stored label of a segment or transition is shown.
using LabelText = QString (*)(Annotation::Kind, const QString&);

/// An event as one of the runs has it, in figures.
struct Figures
{
    std::optional<DrumClass> drumClass; ///< hits only
    double time = 0.0; ///< s in that run
    std::optional<double> confidence; ///< 0 to 1
    std::optional<double> value; ///< velocity, BPM, or length in s; see EventDifference::valueChange
};

/// And by name: class of a hit, place in the bar of a beat, metre of a section, label of an annotation.
struct Face : Figures
{
    QString name;
};

/// The event of a comparison; null when there is none.
[[nodiscard]] const EventDifference* eventOf(const RunComparison& comparison, const DifferenceRef& ref);
/// The event as A has it, or B; absent where that run has none.
[[nodiscard]] std::optional<Figures> figuresA(const RunComparison& comparison, const DifferenceRef& ref);
[[nodiscard]] std::optional<Figures> figuresB(const RunComparison& comparison, const DifferenceRef& ref);
[[nodiscard]] std::optional<Face> faceA(
    const RunComparison& comparison, const DifferenceRef& ref, LabelText labelText = nullptr);
[[nodiscard]] std::optional<Face> faceB(
    const RunComparison& comparison, const DifferenceRef& ref, LabelText labelText = nullptr);

/// With its sign, "+12.0" or "−12.0"; what is shown as zero has none.
[[nodiscard]] QString signedNumber(double value, int decimals);

[[nodiscard]] QString kindTitle(DifferenceKind kind); ///< "Kept", "Moved" …
[[nodiscard]] QString kindMeaning(DifferenceKind kind); ///< a sentence
[[nodiscard]] QString verdictText(ComparisonVerdict::Kind kind); ///< "A", "B", "neither"
[[nodiscard]] QString verdictSentence(ComparisonVerdict::Kind kind); ///< "A is right" …

/// "Kick", or "Kick → Snare" where they differ.
[[nodiscard]] QString whatText(const std::optional<Face>& a, const std::optional<Face>& b);
/// Milliseconds with their sign, "+12.0"; kNone for what is no pair.
[[nodiscard]] QString shiftText(const EventDifference& event);
/// "0.90 → 0.40", with kNone for the side that has none.
[[nodiscard]] QString confidenceText(const std::optional<Face>& a, const std::optional<Face>& b);
/// Likewise of velocity, BPM or seconds, with the unit but for velocity.
[[nodiscard]] QString valueText(ComparedPart part, const std::optional<Face>& a, const std::optional<Face>& b);
/// Everything about the event in lines, with units. Empty when there is none.
[[nodiscard]] QString details(const RunComparison& comparison, const DifferenceRef& ref,
    std::optional<ComparisonVerdict::Kind> verdict = {}, LabelText labelText = nullptr);

} // namespace heihachi::difference_text
