#pragma once

#include "core/analysis/corrections/verdict.h"

#include <QByteArray>

#include <span>

namespace heihachi {

/// verdicts.csv: time_s,class,confidence,velocity,verdict,heard_class,given_utc; a row a verdict, by time. The hit is
/// as the run had it; verdict is "right", "wrong" or "other_class", heard_class empty unless a person said which one.
/// Header only when there are no verdicts.
[[nodiscard]] QByteArray renderVerdictsCsv(std::span<const Verdict> verdicts);

} // namespace heihachi
