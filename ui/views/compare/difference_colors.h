#pragma once

#include "core/compare/difference.h"
#include "ui/session/theme.h"

#include <QIcon>

class QPainter;

namespace heihachi {

/// The colour of a kind of difference, the same everywhere: added green-blue, lost vermilion, moved yellow, relabelled
/// violet, rescored blue, kept grey. Opaque, at least 3:1 against background and panel of both themes.
[[nodiscard]] QColor differenceColor(DifferenceKind kind, const ThemeColors& colors);

/// The mark of a kind, so that the kinds are told apart without colours too: added plus, lost minus, moved an arrow
/// both ways, relabelled a circle half filled, rescored two columns of different height, kept a dot. As large as the
/// shorter side of `rect` allows, in its middle.
void paintDifferenceGlyph(QPainter& painter, const QRectF& rect, DifferenceKind kind, const QColor& color);

/// The same as an icon, in the colours of the theme.
[[nodiscard]] QIcon differenceIcon(DifferenceKind kind, const ThemeColors& colors);

} // namespace heihachi
