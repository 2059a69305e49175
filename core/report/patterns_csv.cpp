#include "core/report/patterns_csv.h"

#include "core/report/csv_writer.h"
#include "core/report/step_text.h"

namespace heihachi {

QByteArray renderPatternsCsv(const AnalysisResult& result)
{
    constexpr int kTimeDecimals = 6;
    constexpr int kRatioDecimals = 4;
    CsvWriter csv("pattern,name,score,count,exact_count,first_s,variation_count,positions,kick,snare,hihat,tom,cymbal");
    if (!result.patterns)
        return csv.takeBytes();
    for (size_t i = 0; i < result.patterns->patterns.size(); ++i) {
        const DrumPattern& pattern = result.patterns->patterns[i];
        csv.number(double(i + 1), 0);
        csv.text(pattern.name ? pattern.name->id : QString());
        csv.number(pattern.name ? std::optional(double(pattern.name->score)) : std::nullopt, kRatioDecimals);
        csv.number(pattern.count, 0);
        csv.number(pattern.exactCount, 0);
        csv.number(pattern.firstTime, kTimeDecimals);
        csv.number(pattern.variationCount, 0);
        csv.number(pattern.typical.positions, 0);
        for (const DrumClass drumClass : kDrumClasses)
            csv.text(stepText(pattern.typical, drumClass));
        csv.endRow();
    }
    return csv.takeBytes();
}

} // namespace heihachi
