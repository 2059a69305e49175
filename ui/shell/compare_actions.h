#pragma once

#include "core/base/id.h"
#include "core/compare/comparison_verdict.h"

#include <QObject>

class QAction;
class QMenu;

namespace heihachi {

class CompareSession;
class ProjectSession;

/// The Compare menu: what is compared with what, from difference to difference, verdicts, what is heard, the report.
/// Both sessions must outlive it. UI thread.
class CompareActions final : public QObject
{
    Q_OBJECT

public:
    CompareActions(ProjectSession& session, CompareSession& compare, QMenu& menu, QObject* parent);

    [[nodiscard]] QAction* next() const { return m_next; }
    [[nodiscard]] QAction* previous() const { return m_previous; }
    [[nodiscard]] QAction* aRight() const { return m_aRight; }
    [[nodiscard]] QAction* bRight() const { return m_bRight; }
    [[nodiscard]] QAction* neither() const { return m_neither; }
    [[nodiscard]] QAction* hearOther() const { return m_hearOther; }
    [[nodiscard]] QAction* hearBoth() const { return m_hearBoth; }
    [[nodiscard]] QAction* overlay() const { return m_overlay; } ///< checkable
    [[nodiscard]] QAction* exportReport() const { return m_export; }
    [[nodiscard]] QMenu* runs() const { return m_runs; } ///< the runs that the shown one can be compared with

Q_SIGNALS:
    void endReached(const QString& text); ///< translated: there is no further difference

private:
    QAction* add(QMenu& menu, const char* id, const QString& text, const QString& tip, const QKeySequence& keys = {});
    QAction* addVerdict(
        QMenu& menu, const char* id, const QString& text, const QString& tip, int key, ComparisonVerdict::Kind kind);
    void addDifferences(QMenu& menu);
    void addVerdicts(QMenu& menu);
    void addSound(QMenu& menu);
    void listRuns();
    void updateEnabled();

    ProjectSession& m_session;
    CompareSession& m_compare;
    QMenu* m_runs;
    QAction* m_swap = nullptr;
    QAction* m_close = nullptr;
    QAction* m_next = nullptr;
    QAction* m_previous = nullptr;
    QAction* m_aRight = nullptr;
    QAction* m_bRight = nullptr;
    QAction* m_neither = nullptr;
    QAction* m_hearOther = nullptr;
    QAction* m_hearBoth = nullptr;
    QAction* m_overlay = nullptr;
    QAction* m_export = nullptr;
};

} // namespace heihachi
