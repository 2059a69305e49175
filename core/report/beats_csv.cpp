#include "core/report/beats_csv.h"

#include "core/report/csv_writer.h"

namespace heihachi {

QByteArray renderBeatsCsv(const AnalysisResult& result)
{
    constexpr qsizetype kBytesPerRow = 40;
    constexpr int kTimeDecimals = 6;
    constexpr int kTempoDecimals = 4;
    constexpr int kRatioDecimals = 4;
    CsvWriter csv("time_s,beat_in_bar,bar,bpm,confidence");
    if (!result.beatGrid)
        return csv.takeBytes();
    csv.reserve(qsizetype(result.beatGrid->beats.size()) * kBytesPerRow);
    for (const Beat& beat : result.beatGrid->beats) {
        csv.number(beat.time, kTimeDecimals);
        csv.number(beat.beatInBar, 0);
        csv.number(beat.bar, 0);
        csv.number(beat.bpm, kTempoDecimals);
        csv.number(double(beat.confidence), kRatioDecimals);
        csv.endRow();
    }
    return csv.takeBytes();
}

} // namespace heihachi
