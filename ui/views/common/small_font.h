#pragma once

#include <QFont>

#include <algorithm>

namespace heihachi {

/// `font` one point smaller, for the labels of scales and the second line of entries; never below 7 points.
[[nodiscard]] inline QFont smallFont(QFont font)
{
    if (font.pointSizeF() > 0.0)
        font.setPointSizeF(std::max(7.0, font.pointSizeF() - 1.0));
    return font;
}

} // namespace heihachi
