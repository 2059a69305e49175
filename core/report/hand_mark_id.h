#pragma once

#include "core/analysis/corrections/hit_edit.h"

#include <QString>

namespace heihachi {

/// "added", "changed" or "confirmed": for files, not translated; empty for a hit as the run found it.
[[nodiscard]] inline QString handMarkId(HandMark mark)
{
    switch (mark) {
    case HandMark::None:
        return {};
    case HandMark::Added:
        return QStringLiteral("added");
    case HandMark::Changed:
        return QStringLiteral("changed");
    case HandMark::Confirmed:
        return QStringLiteral("confirmed");
    }
    Q_UNREACHABLE();
}

} // namespace heihachi
