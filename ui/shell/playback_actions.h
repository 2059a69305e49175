#pragma once

#include "core/analysis/results/drum_class.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;

namespace heihachi {

class HitSelection;
class Player;
class SessionPlayback;
class TimeViewport;

/// The Playback menu: start, stop, go, loop, speed, clicks, solo, following, device. Volume, following, device,
/// metronome and ticks are remembered. Everything must outlive it. UI thread.
///
/// Keys without Ctrl or Alt leave the widget that has the keyboard what it needs: a button reached with Tab its Space,
/// tables, sliders and texts their arrows, Home and End.
class PlaybackActions final : public QObject
{
    Q_OBJECT

public:
    PlaybackActions(Player& player, SessionPlayback& playback, TimeViewport& viewport, HitSelection& selection,
        QMenu& menu, QObject* parent);
    ~PlaybackActions() override;

    [[nodiscard]] QAction* toStart() const { return m_toStart; }
    [[nodiscard]] QAction* playPause() const { return m_playPause; }
    [[nodiscard]] QAction* stop() const { return m_stop; }
    [[nodiscard]] QAction* loop() const { return m_loop; }
    [[nodiscard]] QAction* metronome() const { return m_metronome; }
    [[nodiscard]] QAction* normalSpeed() const { return m_normalSpeed; }
    [[nodiscard]] QAction* playSelection() const { return m_playSelection; }
    void restore(); ///< what is remembered: volume, device, clicks, following

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAction* add(QMenu& menu, const char* id, const QString& text, const QString& tip, const QString& keys);
    void addTransport(QMenu& menu);
    void addLoop(QMenu& menu);
    void addSpeed(QMenu& menu);
    void addClicks(QMenu& menu);
    void addSolo(QMenu& menu);
    void addFollow(QMenu& menu);
    void addDevices(QMenu& menu);
    void listDevices();
    void setLoopEdge(bool isStart);
    void loopSelection();
    void tick(DrumClass drumClass, bool on);
    void updateEnabled();
    void showSettings();

    Player& m_player;
    SessionPlayback& m_playback;
    TimeViewport& m_viewport;
    HitSelection& m_selection;
    QList<QAction*> m_needSource; ///< enabled with a recording only
    QAction* m_toStart = nullptr;
    QAction* m_playPause = nullptr;
    QAction* m_stop = nullptr;
    QAction* m_loop = nullptr;
    QAction* m_clearLoop = nullptr;
    QAction* m_loopSelection = nullptr;
    QAction* m_playSelection = nullptr;
    QAction* m_normalSpeed = nullptr;
    QAction* m_metronome = nullptr;
    QList<QAction*> m_ticks; ///< in the order of kDrumClasses
    QActionGroup* m_solo = nullptr;
    QActionGroup* m_followModes = nullptr;
    QActionGroup* m_deviceGroup = nullptr;
    QMenu* m_devices = nullptr;
    bool m_isTabbed = false; ///< the keyboard came to its widget by Tab
};

} // namespace heihachi
