#include "core/report/drum_hits_csv.h"

#include "core/report/csv_writer.h"

namespace heihachi {

QByteArray renderDrumHitsCsv(const AnalysisResult& result)
{
    constexpr qsizetype kBytesPerRow = 64;
    constexpr int kTimeDecimals = 6;
    constexpr int kRatioDecimals = 4;
    constexpr int kLevelDecimals = 2;
    CsvWriter csv("time_s,class,confidence,velocity,snr_db,clarity,bar,position,deviation_ms");
    if (!result.drumHits)
        return csv.takeBytes();
    csv.reserve(qsizetype(result.drumHits->size()) * kBytesPerRow);
    for (const DrumHit& hit : *result.drumHits) {
        csv.number(hit.time, kTimeDecimals);
        csv.text(drumClassId(hit.drumClass));
        csv.number(double(hit.confidence), kRatioDecimals);
        csv.number(double(hit.velocity), kRatioDecimals);
        csv.number(hit.snrDb, kLevelDecimals);
        csv.number(hit.clarity, kRatioDecimals);
        csv.empty(); // bar
        csv.empty(); // position
        csv.empty(); // deviation_ms
        csv.endRow();
    }
    return csv.takeBytes();
}

} // namespace heihachi
