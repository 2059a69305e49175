#include "core/report/coupling_csv.h"

#include "core/report/csv_writer.h"

namespace heihachi {

QByteArray renderCouplingCsv(const AnalysisResult& result)
{
    constexpr int kDecimals = 4;
    CsvWriter csv("pair,frequency_hz,coherence,phase_rad,bound");
    if (!result.coupling)
        return csv.takeBytes();
    for (const CouplingPair& pair : result.coupling->pairs) {
        const size_t frequencies = std::min(pair.coherence.size(), pair.phaseRadians.size());
        for (size_t i = 0; i < frequencies; ++i) {
            csv.text(pair.id);
            csv.number(pair.firstHz + double(i) * pair.stepHz, kDecimals);
            csv.number(double(pair.coherence[i]), kDecimals);
            csv.number(double(pair.phaseRadians[i]), kDecimals);
            csv.number(pair.bound, kDecimals);
            csv.endRow();
        }
    }
    return csv.takeBytes();
}

} // namespace heihachi
