#include "core/analysis/plausibility/alarm.h"

namespace heihachi {
namespace {

const QString kSource = QStringLiteral("plausibility");

} // namespace

Diagnostic makeAlarm(const QString& code, const QString& message, const std::optional<TimeRange>& range)
{
    return {Severity::Warning, kSource + QLatin1Char('.') + code, kSource, message, range};
}

bool isAlarm(const Diagnostic& diagnostic)
{
    return diagnostic.source == kSource;
}

} // namespace heihachi
