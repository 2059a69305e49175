#pragma once

#include <QColor>
#include <QIcon>

namespace heihachi {

/// One of the icons in resources/icons by name, e.g. "open", drawn in the colour that button text has in the palette in
/// force at the moment of painting, so that it follows the theme by itself. A valid `color` is used instead.
[[nodiscard]] QIcon themedIcon(const QString& name, const QColor& color = {});

/// The program's own icon, in its own colours.
[[nodiscard]] QIcon applicationIcon();

} // namespace heihachi
