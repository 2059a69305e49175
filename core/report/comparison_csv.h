#pragma once

#include "core/report/comparison_report.h"

#include <QByteArray>

namespace heihachi {

/// differences.csv: part,kind,time_a_s,time_b_s,class_a,class_b,shift_ms,confidence_a,confidence_b,velocity_a,
/// velocity_b,bpm_a,bpm_b,label_a,label_b,verdict; a row for every event that was not kept, by part, then as
/// ComparedEvents. Class and velocity of hits, tempo of beats and tempo sections; the label is the place in the bar of
/// a beat, the beats a bar of a tempo section, the label of a segment, the type of a transition. The verdict is
/// "a_right", "b_right", "neither" or empty. What is unknown, or what a side does not have, is empty. A label that a
/// spreadsheet would take for a formula stands behind an apostrophe.
[[nodiscard]] QByteArray renderComparisonCsv(const ComparisonReport& report);

} // namespace heihachi
