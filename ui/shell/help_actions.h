#pragma once

#include "ui/shell/window_parts.h"

#include <QObject>

class QMenu;

namespace heihachi {

class Tour;

/// The Help menu: the card of keyboard shortcuts, the guided tour, and About.
class HelpActions final : public QObject
{
    Q_OBJECT

public:
    HelpActions(const WindowParts& parts, Tour& tour, QMenu& menu, QObject* parent);

private:
    void showShortcuts();
    void showAbout();
    WindowParts m_parts;
};

} // namespace heihachi
