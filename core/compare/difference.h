#pragma once

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace heihachi {

/// What became of an event of run A in run B. Of several that hold, the first of Relabelled, Moved, Rescored.
enum class DifferenceKind : unsigned char
{
    Kept, ///< the same within the tolerances
    Moved, ///< at another time
    Relabelled, ///< another class, place in the bar, label or type
    Rescored, ///< another confidence or velocity (beats, sections: tempo)
    Lost, ///< A has it, B does not
    Added ///< B has it, A does not
};
inline constexpr std::array kDifferenceKinds{DifferenceKind::Kept, DifferenceKind::Moved, DifferenceKind::Relabelled,
    DifferenceKind::Rescored, DifferenceKind::Lost, DifferenceKind::Added};

/// "kept", "moved" …: for files and the database. Not translated.
[[nodiscard]] QString differenceKindId(DifferenceKind kind);
[[nodiscard]] std::optional<DifferenceKind> differenceKindFromId(const QString& id);
[[nodiscard]] QString differenceKindText(DifferenceKind kind); ///< translated, "kept"

/// What of a run is compared.
enum class ComparedPart : unsigned char
{
    Hits, ///< drum hits
    Beats,
    Sections, ///< of tempo
    Segments, ///< of the form: annotations
    Transitions ///< of a mix: annotations
};
inline constexpr std::array kComparedParts{
    ComparedPart::Hits, ComparedPart::Beats, ComparedPart::Sections, ComparedPart::Segments, ComparedPart::Transitions};

/// "drum_hits", "beats", "tempo_sections", "segments", "transitions". Not translated.
[[nodiscard]] QString comparedPartId(ComparedPart part);
[[nodiscard]] QString comparedPartText(ComparedPart part); ///< translated, plural: "Drum hits"

/// One event, or a pair of events, of two runs.
struct EventDifference
{
    DifferenceKind kind = DifferenceKind::Kept;
    int a = -1; ///< index into the events of A (drumHits, beats, sections, annotations); -1: Added
    int b = -1; ///< likewise of B; -1: Lost
    /// s in A: of its event, or where A would have that of B; of passages, where they begin within what both share.
    double timeA = 0.0;
    double timeB = 0.0; ///< s in B, likewise
    std::optional<double> shift; ///< s in A's time, B minus A; pairs only
    std::optional<double> confidenceChange; ///< B minus A; pairs only, absent where one has none
    /// B minus A, pairs only: velocity of hits, BPM of beats and tempo sections (B's as it is in A's time, so that a
    /// recording that was played faster is not another tempo throughout), seconds of length of segments and
    /// transitions.
    std::optional<double> valueChange;

    [[nodiscard]] bool isPair() const { return a >= 0 && b >= 0; }
    friend bool operator==(const EventDifference&, const EventDifference&) = default;
};

/// All events of one part.
struct ComparedEvents
{
    /// Every event of A and of B once, those that were kept too; by timeA, then kind, then a, then b.
    std::vector<EventDifference> events;
    std::vector<int> uncomparedA; ///< indices of events of A where B has no counterpart in time; sorted
    std::vector<int> uncomparedB;

    [[nodiscard]] int count(DifferenceKind kind) const;
    [[nodiscard]] int differences() const { return int(events.size()) - count(DifferenceKind::Kept); }
    friend bool operator==(const ComparedEvents&, const ComparedEvents&) = default;
};

} // namespace heihachi
