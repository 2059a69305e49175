#include "core/report/onsets_csv.h"

#include "core/report/csv_writer.h"

namespace heihachi {

QByteArray renderOnsetsCsv(const AnalysisResult& result)
{
    constexpr qsizetype kBytesPerRow = 24;
    constexpr int kTimeDecimals = 6;
    constexpr int kStrengthDecimals = 4;
    CsvWriter csv("time_s,strength");
    if (!result.onsets)
        return csv.takeBytes();
    csv.reserve(qsizetype(result.onsets->size()) * kBytesPerRow);
    for (const Onset& onset : *result.onsets) {
        csv.number(onset.time, kTimeDecimals);
        csv.number(double(onset.strength), kStrengthDecimals);
        csv.endRow();
    }
    return csv.takeBytes();
}

} // namespace heihachi
