#include "tests/ui/session/grid_fixture.h"
#include "ui/session/annotation_history.h"
#include "ui/session/project_session.h"
#include "ui/views/annotations/annotation_model.h"
#include "ui/views/annotations/annotations_panel.h"
#include "ui/views/annotations/time_entry.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <cmath>

using namespace heihachi;
using namespace heihachi::test;

using Kind = Annotation::Kind;

class TestAnnotationsPanel final : public QObject
{
    Q_OBJECT

private:
    const StageRegistry m_registry = gridRegistry();
    std::unique_ptr<Sandbox> m_box;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<AnnotationHistory> m_history;
    std::unique_ptr<TimeViewport> m_viewport;
    std::unique_ptr<AnnotationsPanel> m_panel;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    [[nodiscard]] const std::vector<Annotation>& all() const { return m_session->handLayer().annotations; }
    qint64 add(Kind kind, double start, double end, const QString& label = {})
    {
        return m_history->add({0, kind, start, end, std::nullopt, label});
    }
    [[nodiscard]] QAbstractItemModel& shown() const { return *m_panel->table().model(); }
    [[nodiscard]] QString cell(int row, int column) const { return shown().index(row, column).data().toString(); }
    bool set(int row, int column, const QString& text) { return shown().setData(shown().index(row, column), text); }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_box = std::make_unique<Sandbox>(QStringLiteral("tst_annotations_panel"));
        m_session
            = std::make_unique<ProjectSession>(m_registry, ProjectSession::Settings{m_box->cache(), m_box->data(), 1});
        m_history = std::make_unique<AnnotationHistory>(*m_session);
        m_viewport = std::make_unique<TimeViewport>();
        m_panel = std::make_unique<AnnotationsPanel>(*m_session, *m_history, *m_viewport);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            &m_panel->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_panel->resize(480, 320);
        m_panel->show();
        QVERIFY(m_panel->missingText().startsWith(QStringLiteral("No run yet")));
        m_session->openFiles({makeGridWav(*m_box, QStringLiteral("a.wav"))});
        QTRY_VERIFY(m_session->currentResult());
        m_viewport->reset(kGridSeconds);
        m_viewport->setRange({4.0, 8.0});
    }
    void cleanup()
    {
        m_tester.reset();
        m_panel.reset();
        m_viewport.reset();
        m_history.reset();
        m_session.reset();
        m_box.reset();
    }

    void readsTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("seconds"); // negative: none
        QTest::addRow("h:m:s.ms") << QStringLiteral("0:12:41.337") << 761.337;
        QTest::addRow("m:s") << QStringLiteral(" 12:41 ") << 761.0;
        QTest::addRow("s with a comma") << QStringLiteral("761,5") << 761.5;
        QTest::addRow("many minutes") << QStringLiteral("90:00") << 5400.0;
        QTest::addRow("empty") << QString() << -1.0;
        QTest::addRow("words") << QStringLiteral("abc") << -1.0;
        QTest::addRow("negative") << QStringLiteral("-3") << -1.0;
        QTest::addRow("75 seconds") << QStringLiteral("1:75") << -1.0;
        QTest::addRow("75 minutes") << QStringLiteral("1:75:00") << -1.0;
        QTest::addRow("exponent") << QStringLiteral("1e9") << -1.0;
        QTest::addRow("infinite") << QStringLiteral("inf") << -1.0;
    }
    void readsTimes()
    {
        QFETCH(const QString, text);
        QFETCH(const double, seconds);
        const std::optional<double> read = timeFromText(text);
        QCOMPARE(read.has_value(), seconds >= 0.0);
        if (read)
            QVERIFY(std::abs(*read - seconds) < 1e-9);
    }

    void listsByTime()
    {
        QVERIFY(m_panel->missingText().startsWith(QStringLiteral("No marker")));
        add(Kind::Segment, 6.0, 9.0, QStringLiteral("drop"));
        add(Kind::Marker, 2.0, 2.0, QStringLiteral("rewind"));
        QVERIFY(m_panel->missingText().isEmpty());
        QCOMPARE(cell(0, AnnotationModel::StartColumn), QStringLiteral("0:00:02.000"));
        QCOMPARE(cell(0, AnnotationModel::EndColumn), QString());
        QCOMPARE(cell(0, AnnotationModel::KindColumn), QStringLiteral("marker"));
        QCOMPARE(cell(1, AnnotationModel::EndColumn), QStringLiteral("0:00:09.000"));
        QCOMPARE(cell(1, AnnotationModel::LengthColumn), QStringLiteral("3.000"));
        m_panel->table().sortByColumn(AnnotationModel::LabelColumn, Qt::AscendingOrder);
        QCOMPARE(cell(0, AnnotationModel::LabelColumn), QStringLiteral("drop"));
        m_session->undoStack().undo();
        QCOMPARE(shown().rowCount(), 1);
    }

    void timesAreEdited()
    {
        const qint64 id = add(Kind::Segment, 2.0, 6.0);
        QVERIFY(set(0, AnnotationModel::StartColumn, QStringLiteral("3,25")));
        QCOMPARE(m_history->find(id)->start, 3.25);
        QVERIFY(set(0, AnnotationModel::EndColumn, QStringLiteral("0:00:07.5")));
        QCOMPARE(m_history->find(id)->end, 7.5);
        QCOMPARE(m_session->undoStack().count(), 3);
        QVERIFY(set(0, AnnotationModel::EndColumn, QStringLiteral("99:00"))); // ends with the recording
        QVERIFY(std::abs(m_history->find(id)->end - kGridSeconds) < 0.01);
    }

    void badTimesAreRefused()
    {
        const qint64 id = add(Kind::Segment, 2.0, 6.0);
        const QSignalSpy refused(&m_panel->model(), &AnnotationModel::refused);
        QVERIFY(!set(0, AnnotationModel::StartColumn, QStringLiteral("soon")));
        QVERIFY(!set(0, AnnotationModel::StartColumn, QStringLiteral("6.5")));
        QVERIFY(!set(0, AnnotationModel::EndColumn, QStringLiteral("1.5")));
        QVERIFY(!set(0, AnnotationModel::LengthColumn, QStringLiteral("1")));
        QCOMPARE(refused.size(), qsizetype(3));
        QCOMPARE(m_history->find(id)->start, 2.0);
        QCOMPARE(m_session->undoStack().count(), 1);
    }

    void everyLetterOfATextIsKept()
    {
        const qint64 id = add(Kind::Segment, 2.0, 6.0, QStringLiteral("intro"));
        add(Kind::Marker, 3.0, 3.0, QStringLiteral("m"));
        const QModelIndex label = shown().index(0, AnnotationModel::LabelColumn);
        m_panel->table().setCurrentIndex(label);
        m_panel->table().edit(label);
        auto* editor = m_panel->table().findChild<QLineEdit*>();
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("dr"));
        QCOMPARE(m_history->find(id)->label, QStringLiteral("dr"));
        QCOMPARE(cell(0, AnnotationModel::LabelColumn), QStringLiteral("dr"));
        QCOMPARE(m_panel->table().findChild<QLineEdit*>(), editor); // still being written
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(m_history->find(id)->label, QStringLiteral("intro"));
    }

    void buttonsAdd()
    {
        m_viewport->setPlayhead(5.0);
        m_panel->findChild<QToolButton*>(QStringLiteral("addMarker"))->click();
        QCOMPARE(all().size(), size_t(1));
        QCOMPARE(all()[0].start, 5.0);
        auto* editor = m_panel->table().findChild<QLineEdit*>();
        QVERIFY(editor); // the text is written at once
        QTest::keyClicks(editor, QStringLiteral("here"));
        QCOMPARE(all()[0].label, QStringLiteral("here"));
        m_viewport->setLoop(TimeRange{4.0, 6.0});
        m_panel->addSegment();
        QCOMPARE(all()[1].start, 4.0);
        QCOMPARE(all()[1].end, 6.0);
        m_panel->addTransition();
        QCOMPARE(all()[2].mixPoint, std::optional(5.0));
    }

    void aClickCentresAndTells()
    {
        const qint64 id = add(Kind::Marker, 12.0, 12.0);
        const QSignalSpy chosen(m_panel.get(), &AnnotationsPanel::currentChanged);
        const QRect cellRect = m_panel->table().visualRect(shown().index(0, 0));
        QTest::mouseClick(m_panel->table().viewport(), Qt::LeftButton, {}, cellRect.center());
        QVERIFY(std::abs(m_viewport->range().center() - 12.0) < 1e-9);
        QVERIFY(!chosen.isEmpty());
        QCOMPARE(chosen.last()[0].toLongLong(), id);
    }

    void theTimelineChoosesWithoutMoving()
    {
        const qint64 id = add(Kind::Marker, 12.0, 12.0);
        const TimeRange before = m_viewport->range();
        m_panel->setCurrent(id);
        QCOMPARE(m_panel->table().currentIndex().row(), 0);
        QCOMPARE(m_viewport->range(), before);
        m_panel->setCurrent(99);
        QVERIFY(!m_panel->table().selectionModel()->hasSelection());
    }

    void deletesInOneStep()
    {
        add(Kind::Marker, 1.0, 1.0);
        add(Kind::Marker, 2.0, 2.0);
        add(Kind::Segment, 3.0, 4.0);
        m_panel->table().selectAll();
        QTest::keyClick(&m_panel->table(), Qt::Key_Delete);
        QVERIFY(all().empty());
        m_session->undoStack().undo();
        QCOMPARE(all().size(), size_t(3));
        m_panel->table().clearSelection();
        m_panel->removeSelected();
        QCOMPARE(all().size(), size_t(3));
    }

    void copiesAsText()
    {
        add(Kind::Segment, 6.0, 9.0, QStringLiteral("a\tb"));
        add(Kind::Marker, 2.0, 2.0, QStringLiteral("rewind"));
        QTest::keyClick(&m_panel->table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), qsizetype(3));
        QCOMPARE(lines[1], QStringLiteral("0:00:02.000\t\t\tmarker\trewind"));
        QCOMPARE(lines[2], QStringLiteral("0:00:06.000\t0:00:09.000\t3.000\tsegment\ta b"));
    }
};

QTEST_MAIN(TestAnnotationsPanel)
#include "tst_annotations_panel.moc"
