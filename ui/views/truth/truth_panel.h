#pragma once

#include "core/analysis/corrections/truth_estimate.h"
#include "ui/session/project_session.h"
#include "ui/views/truth/truth_listening.h"

#include <QThreadPool>
#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace heihachi {

class EmptyHint;
class ListeningCard;
class ReliabilityModel;
class SampleForm;
class StaleUntilShown;
class TruthClassModel;

/// How many of the hits that the run found are right: draws a random sample, lets a person listen to it and judge with
/// one key a hit, and tells the precision of each class with its interval of 95 % confidence, and whether the run's own
/// confidence keeps its promise. Verdicts are stored with the run at once. UI thread.
class TruthPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Asks for the file to write, given a proposed name; an empty answer means none.
    using AskPath = std::function<QString(const QString& proposed)>;

    /// All must outlive it.
    TruthPanel(ProjectSession& session, HitHistory& history, HitSelection& selection, TimeViewport& viewport,
        QWidget* parent = nullptr);
    ~TruthPanel() override; ///< waits for a file that is being written

    /// Plays the hit at this time (s) with what is around it; without it nothing is heard, and the panel says so.
    void setPlay(TruthListening::Play play);
    void setAskPath(AskPath ask) { m_askPath = std::move(ask); } ///< instead of a file dialog
    /// The step offered when there is no run yet.
    void setEmptyAction(QAction* action) { m_emptyAction = action; }

    [[nodiscard]] QString missingText(); ///< what is shown instead of samples; empty when they can be drawn
    [[nodiscard]] TruthListening& listening() const { return *m_listening; }
    [[nodiscard]] TruthClassModel& classModel(); ///< in order, though hidden
    [[nodiscard]] ReliabilityModel& reliabilityModel(); ///< likewise

Q_SIGNALS:
    void notice(const QString& text); ///< translated, for the message bar
    void written(const QString& path);
    void failed(const heihachi::Error& error);

private:
    QWidget* makeContent();
    QWidget* makeOptions(QWidget* parent);
    QWidget* makeButtons(QWidget* parent);
    QTableView* makeTable(QWidget* parent, QAbstractItemModel& model, const QString& name, const QString& title);
    void refresh();
    void showReport();
    void showListening();
    void draw();
    void exportVerdicts();
    void copyTable();

    ProjectSession& m_session;
    TruthListening* m_listening;
    AskPath m_askPath;
    QAction* m_emptyAction = nullptr;
    AnalysisResultPtr m_run; ///< of the population
    TruthPopulation m_population;
    TruthReport m_report;
    TruthClassModel* m_classModel;
    ReliabilityModel* m_reliabilityModel;
    EmptyHint* m_empty;
    QStackedWidget* m_pages;
    SampleForm* m_form = nullptr;
    ListeningCard* m_card = nullptr;
    QLabel* m_formNote = nullptr; ///< why a sample is empty
    QLabel* m_summary = nullptr;
    QTableView* m_classTable = nullptr;
    QLabel* m_reliabilityTitle = nullptr;
    QTableView* m_reliabilityTable = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_copy = nullptr;
    StaleUntilShown* m_stale;
    QThreadPool m_writing;
};

} // namespace heihachi
