#include "ui/shell/watched_application.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QMetaEnum>
#include <QScopedValueRollback>
#include <QThread>

#include <ctime>

namespace heihachi {
namespace {

Q_LOGGING_CATEGORY(lcBlocked, "heihachi.ui.blocked")

double threadCpuMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return 1e3 * double(time.tv_sec) + 1e-6 * double(time.tv_nsec);
}

bool isWanted()
{
#ifdef HEIHACHI_UI_WATCHDOG
    return qEnvironmentVariable("HEIHACHI_UI_WATCHDOG") != QStringLiteral("0");
#else
    return qEnvironmentVariableIntValue("HEIHACHI_UI_WATCHDOG") != 0;
#endif
}

} // namespace

WatchedApplication::WatchedApplication(int& argc, char** argv)
    : QApplication(argc, argv)
    , m_watching(isWanted())
{
}

bool WatchedApplication::notify(QObject* receiver, QEvent* event)
{
    if (!m_watching || QThread::currentThread() != thread()) // it is called on every thread
        return QApplication::notify(receiver, event);
    const int level = thread()->loopLevel();
    if (m_loopLevel == level)
        return QApplication::notify(receiver, event); // part of the event that is being handled
    if (m_loopLevel >= 0)
        m_isInterrupted = true; // a dialog's loop: its events count for themselves
    // The receiver may be gone afterwards.
    Offence offence{receiver->metaObject()->className(), receiver->objectName(), event->type(), 0.0, 0.0};
    const bool wasInterrupted = m_isInterrupted;
    const QScopedValueRollback outer(m_loopLevel, level);
    m_isInterrupted = false;
    const double cpu = threadCpuMilliseconds();
    QElapsedTimer wall;
    wall.start();
    const bool handled = QApplication::notify(receiver, event);
    offence.wallMilliseconds = 1e-6 * double(wall.nsecsElapsed());
    offence.cpuMilliseconds = threadCpuMilliseconds() - cpu;
    if (!m_isInterrupted)
        measure(offence);
    m_isInterrupted = wasInterrupted;
    return handled;
}

void WatchedApplication::measure(const Offence& offence)
{
    if (offence.wallMilliseconds <= m_limit)
        return;
    qCWarning(lcBlocked).noquote() << text(offence);
    if (m_offences.size() < kMaximum)
        m_offences.push_back(offence);
}

QString WatchedApplication::text(const Offence& offence)
{
    const char* event = QMetaEnum::fromType<QEvent::Type>().valueToKey(offence.event);
    return QStringLiteral("%1 “%2”: event %3 took %4 ms (%5 ms of CPU time)")
        .arg(QString::fromLatin1(offence.receiver), offence.name,
            event ? QString::fromLatin1(event) : QString::number(int(offence.event)))
        .arg(offence.wallMilliseconds, 0, 'f', 1)
        .arg(offence.cpuMilliseconds, 0, 'f', 1);
}

} // namespace heihachi
