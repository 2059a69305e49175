#include "core/report/drum_hits_csv.h"

#include "core/report/csv_writer.h"
#include "core/report/grid_position.h"
#include "core/report/hand_mark_id.h"

namespace heihachi {

QByteArray renderDrumHitsCsv(const AnalysisResult& result)
{
    constexpr qsizetype kBytesPerRow = 64;
    constexpr int kTimeDecimals = 6;
    constexpr int kRatioDecimals = 4;
    constexpr int kLevelDecimals = 2;
    constexpr int kDeviationDecimals = 3;
    CsvWriter csv("time_s,class,confidence,velocity,snr_db,clarity,bar,position,deviation_ms,by_hand");
    if (!result.drumHits)
        return csv.takeBytes();
    csv.reserve(qsizetype(result.drumHits->size()) * kBytesPerRow);
    for (size_t i = 0; i < result.drumHits->size(); ++i) {
        const DrumHit& hit = (*result.drumHits)[i];
        const GridPosition* position = gridPositionOf(result, i);
        csv.number(hit.time, kTimeDecimals);
        csv.text(drumClassId(hit.drumClass));
        csv.number(double(hit.confidence), kRatioDecimals);
        csv.number(double(hit.velocity), kRatioDecimals);
        csv.number(hit.snrDb, kLevelDecimals);
        csv.number(hit.clarity, kRatioDecimals);
        csv.number(position ? std::optional(double(position->bar)) : std::nullopt, 0);
        csv.number(position ? std::optional(double(position->position)) : std::nullopt, 0);
        csv.number(position ? std::optional(position->deviationMs) : std::nullopt, kDeviationDecimals);
        csv.text(handMarkId(result.handMark(i)));
        csv.endRow();
    }
    return csv.takeBytes();
}

} // namespace heihachi
