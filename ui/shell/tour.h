#pragma once

#include <QObject>
#include <QString>

#include <vector>

class QWidget;

namespace heihachi {

class TourCallout;
class Workspace;

/// A place of the window that the tour tells about.
struct TourStep
{
    QString anchor; ///< object name of a widget or dock
    QString title; ///< translated
    QString text; ///< translated
};

/// The guided tour: a callout beside one part of the window after another. Steps whose widget is not there are left
/// out. The window stays in use meanwhile. UI thread.
class Tour final : public QObject
{
    Q_OBJECT

public:
    Tour(QWidget& window, Workspace& workspace, QObject* parent);
    void start(); ///< from the beginning; also while it runs
    void go(int by); ///< to the next (1) or the last (-1) step; past the last one it ends
    void end(); ///< remembered as seen
    [[nodiscard]] bool isRunning() const { return m_callout != nullptr; }
    [[nodiscard]] int step() const { return m_step; } ///< among steps(); -1: does not run
    [[nodiscard]] const std::vector<TourStep>& steps() const { return m_steps; } ///< those that have a place
    [[nodiscard]] static bool wasSeen();

private:
    [[nodiscard]] QWidget* placeOf(const TourStep& step) const;
    void show();

    QWidget& m_window;
    Workspace& m_workspace;
    std::vector<TourStep> m_steps;
    int m_step = -1;
    TourCallout* m_callout = nullptr; ///< null: does not run
};

/// All steps, in the order they are gone through.
[[nodiscard]] std::vector<TourStep> tourSteps();

} // namespace heihachi
