#include "core/report/bars_csv.h"

#include "core/report/csv_writer.h"

namespace heihachi {

QByteArray renderBarsCsv(const AnalysisResult& result)
{
    constexpr int kTimeDecimals = 6;
    constexpr int kDistanceDecimals = 4;
    CsvWriter csv("bar,start_s,end_s,pattern,distance,fill,hits");
    if (!result.patterns)
        return csv.takeBytes();
    for (const BarEntry& bar : result.patterns->bars) {
        const bool playsOne = bar.pattern >= 0;
        csv.number(bar.bar, 0);
        csv.number(bar.range.start, kTimeDecimals);
        csv.number(bar.range.end, kTimeDecimals);
        csv.number(playsOne ? std::optional(double(bar.pattern + 1)) : std::nullopt, 0);
        csv.number(playsOne ? std::optional(double(bar.distance)) : std::nullopt, kDistanceDecimals);
        csv.number(int(bar.isFill), 0);
        csv.number(bar.hits, 0);
        csv.endRow();
    }
    return csv.takeBytes();
}

} // namespace heihachi
