#pragma once

#include <QToolBar>

class QAction;

namespace heihachi {

/// The tool bar of the window. What is added comes from left to right; what is added after addGap() stands at the
/// right. What does not fit goes to the menu behind the arrow at the right end.
class MainToolBar final : public QToolBar
{
    Q_OBJECT

public:
    explicit MainToolBar(QWidget* parent = nullptr);
    void addLabelled(QAction* action); ///< with its text beside the icon
    void addGap();
};

} // namespace heihachi
