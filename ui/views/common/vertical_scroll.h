#pragma once

class QScrollArea;
class QWidget;

namespace heihachi {

/// A frameless area that scrolls `content` up and down and gives it its own width. Takes ownership of `content`.
[[nodiscard]] QScrollArea* makeVerticalScroll(QWidget* content, QWidget* parent);

} // namespace heihachi
