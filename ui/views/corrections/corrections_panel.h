#pragma once

#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace heihachi {

class EmptyHint;
class HitEditModel;
class HitHistory;
class HitSelection;
class ProjectSession;
class StaleUntilShown;
class TimeViewport;

/// The corrections of drum hits of the shown recording: what was there before, what is there now and who wins; those
/// that do not fit the shown run come first, to be accepted or rejected. A row that is chosen is brought into view and
/// its hit selected everywhere. All that it shares outlives it. UI thread.
class CorrectionsPanel final : public QWidget
{
    Q_OBJECT

public:
    CorrectionsPanel(ProjectSession& session, HitHistory& history, HitSelection& selection, TimeViewport& viewport,
        QWidget* parent = nullptr);
    void setEmptyAction(QAction* action);
    [[nodiscard]] HitEditModel& model() { return *m_model; }

private:
    void makeTable();
    void renew();
    void showState();
    void reveal(int row);
    [[nodiscard]] std::vector<qint64> chosen() const; ///< ids

    ProjectSession& m_session;
    HitHistory& m_history;
    HitSelection& m_selection;
    TimeViewport& m_viewport;
    HitEditModel* m_model;
    QLabel* m_summary;
    QCheckBox* m_onlyConflicts;
    QTableView* m_table;
    EmptyHint* m_empty;
    QStackedWidget* m_pages;
    QPushButton* m_accept;
    QPushButton* m_reject;
    QPushButton* m_forget;
    QAction* m_emptyAction = nullptr;
    StaleUntilShown* m_stale;
    bool m_isRenewing = false;
};

} // namespace heihachi
