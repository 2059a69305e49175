#pragma once

#include <QApplication>
#include <QByteArray>
#include <QString>

#include <vector>

namespace heihachi {

/// An application that measures how long each event keeps the UI thread, and logs ("heihachi.ui.blocked") what keeps it
/// for more than kLimitMilliseconds: receiver, event, wall time and the thread's own CPU time, which other programs do
/// not lengthen. On with HEIHACHI_UI_WATCHDOG=1 in the environment or in builds with the CMake option of that name;
/// otherwise it costs nothing but a test of a flag. UI thread.
class WatchedApplication final : public QApplication
{
    Q_OBJECT

public:
    static constexpr double kLimitMilliseconds = 50.0;

    /// One event that took long, without the events of dialogs that were shown meanwhile.
    struct Offence
    {
        QByteArray receiver; ///< class
        QString name; ///< object name, may be empty
        QEvent::Type event = QEvent::None;
        double wallMilliseconds = 0.0;
        double cpuMilliseconds = 0.0; ///< of this thread
    };

    WatchedApplication(int& argc, char** argv);
    bool notify(QObject* receiver, QEvent* event) override;
    void setWatching(bool on) { m_watching = on; }
    void setLimit(double milliseconds) { m_limit = milliseconds; } ///< of wall time; kLimitMilliseconds at first
    [[nodiscard]] const std::vector<Offence>& offences() const { return m_offences; } ///< the first kMaximum
    void clearOffences() { m_offences.clear(); }
    [[nodiscard]] static QString text(const Offence& offence); ///< for logs and failed tests

private:
    static constexpr size_t kMaximum = 1000;

    void measure(const Offence& offence);

    bool m_watching = false;
    double m_limit = kLimitMilliseconds;
    int m_loopLevel = -1; ///< of the event that is being handled; -1: none
    bool m_isInterrupted = false; ///< an event loop of its own ran within it, as that of a dialog
    std::vector<Offence> m_offences;
};

} // namespace heihachi
