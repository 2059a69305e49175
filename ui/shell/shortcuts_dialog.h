#pragma once

#include <QDialog>

class QMenuBar;

namespace heihachi {

/// The card of keyboard shortcuts: every action of the menus that has one, and what the mouse does in the views.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QMenuBar& menus, QWidget* parent = nullptr);
};

} // namespace heihachi
