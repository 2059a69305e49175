#include "core/base/diagnostic.h"

namespace heihachi {

QString severityId(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return QStringLiteral("info");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Error:
        return QStringLiteral("error");
    }
    Q_UNREACHABLE();
}

std::optional<Severity> severityFromId(const QString& id)
{
    for (const Severity severity : {Severity::Info, Severity::Warning, Severity::Error})
        if (severityId(severity) == id)
            return severity;
    return std::nullopt;
}

} // namespace heihachi
