#pragma once

#include "ui/shell/window_parts.h"

#include <QObject>

class QAction;
class QMenu;

namespace heihachi {

/// The Analysis menu: analyse again, cancel, settings.
class AnalysisActions final : public QObject
{
    Q_OBJECT

public:
    AnalysisActions(const WindowParts& parts, QMenu& menu, QObject* parent);
    [[nodiscard]] QAction* again() const { return m_again; }
    void cancelRunning();

private:
    void loadConfig();
    void updateEnabled();

    WindowParts m_parts;
    QAction* m_again;
    QAction* m_cancel;
    QAction* m_settings;
};

} // namespace heihachi
