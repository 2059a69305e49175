#include "core/compare/compare_tolerances.h"

#include "core/analysis/config/parameter_check.h"
#include "core/base/tr.h"

#include <array>
#include <utility>

namespace heihachi {
namespace {

constexpr double kSlack = 1e-12; // so that a limit written in decimals is within it

bool isWithin(double value, double from, double to)
{
    return value >= from - kSlack && value <= to + kSlack; // false for what is no number
}

} // namespace

Status CompareTolerances::check() const
{
    struct Limit
    {
        double value;
        double from;
        double to;
        QString text;
    };
    const std::array<Limit, 7> limits{{
        {hitWindow, 0.001, 0.5, tr("The window for hits must be from %1 to %2 s, but is %3.")},
        {moved, 0.0, hitWindow, tr("The tolerance in time must be from %1 to %2 s (the window for hits), but is %3.")},
        {confidence, 0.0, 1.0, tr("The tolerance in confidence must be from %1 to %2, but is %3.")},
        {velocity, 0.0, 1.0, tr("The tolerance in velocity must be from %1 to %2, but is %3.")},
        {beatWindow, 0.001, 0.5, tr("The window for beats must be from %1 to %2 s, but is %3.")},
        {bpm, 0.0, 100.0, tr("The tolerance in tempo must be from %1 to %2 BPM, but is %3.")},
        {boundary, 0.0, 60.0, tr("The tolerance for boundaries must be from %1 to %2 s, but is %3.")},
    }};
    for (const Limit& limit : limits)
        if (!isWithin(limit.value, limit.from, limit.to))
            return failure(ErrorCode::InvalidArgument,
                limit.text.arg(doubleText(limit.from), doubleText(limit.to), doubleText(limit.value)));
    return {};
}

} // namespace heihachi
