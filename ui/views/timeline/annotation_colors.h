#pragma once

#include <QColor>
#include <QString>

namespace heihachi {

/// Colour of a label of the form, the same wherever and whenever it is written, capitals and spaces around it aside:
/// the usual labels have one each, others take one by a hash. Of the palette of Okabe and Ito, safe for colour-blind
/// eyes. An empty label is grey.
[[nodiscard]] QColor annotationColor(const QString& label);

/// Black or white, whichever is read better on `ground`; with the colours above the contrast is at least 4.5:1.
[[nodiscard]] QColor inkOn(const QColor& ground);

/// Contrast of two opaque colours, 1 to 21. Reference: WCAG 2.1, relative luminance and contrast ratio.
[[nodiscard]] double contrastOf(const QColor& a, const QColor& b);

} // namespace heihachi
