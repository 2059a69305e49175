#pragma once

#include <QList>
#include <QObject>
#include <QString>

class QAction;
class QDockWidget;
class QMainWindow;
class QWidget;

namespace heihachi {

/// The docks of the window: where they are at first, and their layout as remembered between sessions. A layout of
/// another version, or one that cannot be read, is ignored.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kLayoutVersion = 3; ///< raise it when docks are added, removed or renamed

    struct Panels
    {
        QWidget* runs;
        QWidget* hits;
        QWidget* diagnostics;
        QWidget* jobs;
        QWidget* sensitivity;
        QWidget* tempo;
        QWidget* groove;
        QWidget* patterns;
    };

    Workspace(QMainWindow& window, const Panels& panels, QObject* parent);
    [[nodiscard]] QList<QAction*> toggleActions() const;
    void showJobs() { raise(m_jobs); }
    void showDiagnostics() { raise(m_diagnostics); }
    void showTempo(); ///< without taking the keyboard away
    void reset(); ///< the layout of the first start
    void restore(); ///< size and layout of the last session
    void save() const;

private:
    QDockWidget* addDock(const QString& name, const QString& title, QWidget* panel, const QString& keys);
    static void raise(QDockWidget* dock);

    QMainWindow& m_window;
    QDockWidget* m_runs;
    QDockWidget* m_hits;
    QDockWidget* m_diagnostics;
    QDockWidget* m_jobs;
    QDockWidget* m_sensitivity;
    QDockWidget* m_tempo;
    QDockWidget* m_groove;
    QDockWidget* m_patterns;
};

} // namespace heihachi
