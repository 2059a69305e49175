#include "ui/shell/watched_application.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QPushButton>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace heihachi;

namespace {

/// Works, or waits, for as long as it is told to when an event of type User comes.
class Busy final : public QObject
{
public:
    int work = 0; // ms of CPU time
    int wait = 0; // ms

    bool event(QEvent* event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        QElapsedTimer timer;
        timer.start();
        volatile double sum = 0.0;
        while (timer.elapsed() < work)
            sum = sum + 1.0;
        if (wait > 0)
            QThread::msleep(static_cast<unsigned long>(wait));
        return true;
    }
};

/// Opens a loop of its own, as a dialog does, in which another object works.
class Dialog final : public QObject
{
public:
    Busy* inside = nullptr;

    bool event(QEvent* event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        QEventLoop loop;
        if (inside)
            QCoreApplication::postEvent(inside, new QEvent(QEvent::User));
        QTimer::singleShot(80, &loop, &QEventLoop::quit);
        loop.exec();
        return true;
    }
};

} // namespace

class TestWatchedApplication : public QObject
{
    Q_OBJECT

private:
    WatchedApplication* m_application = static_cast<WatchedApplication*>(QCoreApplication::instance());

    /// The events of the test itself run within one event loop turn; what is posted gets a turn of its own.
    void run(QObject& object)
    {
        QEventLoop loop;
        QCoreApplication::postEvent(&object, new QEvent(QEvent::User));
        QTimer::singleShot(
            0, &loop, [&loop] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); });
        loop.exec();
    }

private Q_SLOTS:
    void init()
    {
        m_application->setWatching(true);
        m_application->clearOffences();
    }

    void whatTakesLongIsNamed()
    {
        Busy busy;
        busy.setObjectName(QStringLiteral("the busy one"));
        busy.work = 70;
        run(busy);
        QCOMPARE(m_application->offences().size(), size_t(1));
        const WatchedApplication::Offence& offence = m_application->offences().front();
        QCOMPARE(offence.name, QStringLiteral("the busy one"));
        QCOMPARE(offence.event, QEvent::User);
        QVERIFY(offence.wallMilliseconds >= 70.0);
        QVERIFY(offence.cpuMilliseconds > 0.0 && offence.cpuMilliseconds <= offence.wallMilliseconds + 1.0);
        const QString text = WatchedApplication::text(offence);
        QVERIFY(text.contains(QStringLiteral("the busy one")) && text.contains(QStringLiteral("User")));
    }

    void waitingTakesNoTimeOfTheProcessor()
    {
        Busy busy;
        busy.wait = 70;
        run(busy);
        QCOMPARE(m_application->offences().size(), size_t(1));
        QVERIFY(m_application->offences().front().cpuMilliseconds < 50.0);
    }

    void aDialogIsNotBlamedForBeingOpen()
    {
        Dialog dialog;
        run(dialog);
        QVERIFY(m_application->offences().empty());
        Busy inside;
        inside.work = 60;
        dialog.inside = &inside;
        run(dialog);
        QCOMPARE(m_application->offences().size(), size_t(1)); // what happened in it is
        QCOMPARE(m_application->offences().front().event, QEvent::User);
    }

    void onlyWhenItIsToWatch()
    {
        m_application->setWatching(false);
        Busy busy;
        busy.work = 60;
        run(busy);
        QVERIFY(m_application->offences().empty());
    }
};

int main(int argc, char* argv[])
{
    WatchedApplication application(argc, argv);
    TestWatchedApplication test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_watched_application.moc"
