#pragma once

#include "core/analysis/results/drum_class.h"

#include <QIcon>

class QPainter;

namespace heihachi {

/// The mark of a drum class: its colour and a shape of its own (circle, square, diamond, triangle, cross), so that the
/// classes are told apart without colours too.
void paintClassMark(QPainter& painter, const QRectF& rect, DrumClass drumClass);
[[nodiscard]] QIcon classIcon(DrumClass drumClass);

} // namespace heihachi
