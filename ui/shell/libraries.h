#pragma once

#include <QString>

#include <vector>

namespace heihachi {

/// A library that the program rests on.
struct Library
{
    QString name;
    QString version; ///< empty: it does not tell
    QString licence; ///< SPDX or in words
    QString url;
};

/// All of them. None is loaded to be asked for its version.
[[nodiscard]] std::vector<Library> libraries();

} // namespace heihachi
