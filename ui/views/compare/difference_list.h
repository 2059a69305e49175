#pragma once

#include "ui/session/compare/compare_session.h"
#include "ui/session/theme.h"
#include "ui/views/compare/verdict_bar.h"

#include <QWidget>

class QStackedWidget;

namespace heihachi {

class DifferenceFilterBar;
class DifferenceModel;
class DifferenceTable;
class EmptyHint;
class StaleUntilShown;

/// The differences that pass the filter, one by one: the row that is chosen is the one that is looked at everywhere,
/// and what a person says of it. Lists nothing while it is hidden, unless somebody asks. UI thread.
class DifferenceList final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    DifferenceList(CompareSession& session, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] VerdictBar& verdictBar() { return *m_verdicts; }
    [[nodiscard]] DifferenceModel& model(); ///< in order, though hidden

Q_SIGNALS:
    void auditionRequested(const heihachi::DifferenceRef& ref); ///< to be heard

private:
    void connectSession();
    void refresh();
    void showEmpty();
    void showCurrent();
    void showVerdict();
    void take(VerdictBar::Step step);

    CompareSession& m_session;
    DifferenceModel* m_model;
    DifferenceFilterBar* m_filter;
    DifferenceTable* m_table;
    EmptyHint* m_empty;
    QStackedWidget* m_pages;
    VerdictBar* m_verdicts;
    StaleUntilShown* m_stale;
};

} // namespace heihachi
