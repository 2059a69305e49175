#pragma once

#include <QCoreApplication>

namespace heihachi {

/// Translates a text of a free function; classes have a tr() of their own. The context is what lupdate gives to a tr()
/// in this namespace. `n` is the number behind %n.
[[nodiscard]] inline QString tr(const char* text, const char* comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("heihachi", text, comment, n);
}

} // namespace heihachi
