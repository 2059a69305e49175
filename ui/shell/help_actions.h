#pragma once

#include "ui/shell/window_parts.h"

#include <QObject>

class QAction;
class QMenu;

namespace heihachi {

class Tour;

/// The Help menu: the card of keyboard shortcuts, what the numbers mean, the guided tour, and About.
class HelpActions final : public QObject
{
    Q_OBJECT

public:
    HelpActions(const WindowParts& parts, Tour& tour, QMenu& menu, QObject* parent);
    [[nodiscard]] QAction* tour() const { return m_tourAction; }
    /// Opens the demo mix where nothing is open, and starts the tour as soon as there is something to show.
    void tourDemo();

private:
    void showShortcuts();
    void showNumbers();
    void startWantedTour();
    void showAbout();
    WindowParts m_parts;
    Tour& m_tour;
    QAction* m_tourAction = nullptr;
    bool m_isTourWanted = false; ///< the demo mix is being analysed for it
};

} // namespace heihachi
