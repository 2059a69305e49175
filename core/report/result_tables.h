#pragma once

#include "core/analysis/results/analysis_result.h"
#include "core/base/result.h"

namespace heihachi {

// Reads tables of results, as this program or a person wrote them. Strictly: errors are those of CsvReader, and name
// file and line. Rows may be in any order; what comes out is by time.

/// Drum hits and, where some were made by hand, what was done to them.
struct DrumHitTable
{
    std::vector<DrumHit> hits;
    std::vector<HandMark> marks; ///< of each hit; empty: all are as they were found
};
/// Columns time_s and class, and confidence, velocity, snr_db, clarity and by_hand where they are there. A confidence
/// or velocity that is not known is not a number.
[[nodiscard]] Result<DrumHitTable> readDrumHits(const QString& path);

/// Columns time_s and beat_in_bar, and bar, bpm and confidence where they are there. Without bar the downbeats count
/// them; a tempo or confidence that is not known is not a number.
[[nodiscard]] Result<std::vector<Beat>> readBeats(const QString& path);

/// tempo.csv, but for the other readings of the tempo: they are not compared.
[[nodiscard]] Result<std::vector<TempoSection>> readTempoSections(const QString& path);

/// segments.csv (label) or transitions.csv (type); ids count from `firstId`.
[[nodiscard]] Result<std::vector<Annotation>> readAnnotations(
    const QString& path, Annotation::Kind kind, qint64 firstId);

} // namespace heihachi
