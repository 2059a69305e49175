#pragma once

#include "core/analysis/results/analysis_result.h"

#include <QByteArray>

namespace heihachi {

/// coupling.csv: pair,frequency_hz,coherence,phase_rad,bound; a row a pair and frequency. 95 % of independent envelopes
/// stay below the bound. Header only when the recording is too short.
[[nodiscard]] QByteArray renderCouplingCsv(const AnalysisResult& result);

} // namespace heihachi
