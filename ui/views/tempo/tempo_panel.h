#pragma once

#include "ui/session/project_session.h"
#include "ui/session/theme.h"
#include "ui/session/time_viewport.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;

namespace heihachi {

class EmptyHint;
class GridCorrections;
class TapRow;
class TempoCurveView;
class TempoSectionModel;

/// The tempo of the recording: its curve, the sections, and of the section that is meant the other readings of its
/// tempo with their scores, as buttons that choose one; moves of beats and bars, tapping, and what was corrected by
/// hand. Without a run, without the stage and without a beat it says so. UI thread.
class TempoPanel final : public QWidget
{
    Q_OBJECT

public:
    TempoPanel(ProjectSession& session, GridCorrections& corrections, TimeViewport& viewport, const Theme& theme,
        QWidget* parent = nullptr);

    [[nodiscard]] QString missingText() const; ///< what is shown instead of a tempo; empty when there is one
    /// The step offered when there is no run yet.
    void setEmptyAction(QAction* action) { m_emptyAction = action; }
    [[nodiscard]] TempoSectionModel& model() const { return *m_model; }
    [[nodiscard]] TapRow& tapRow() const { return *m_tap; }
    [[nodiscard]] TempoCurveView& curve() const { return *m_curve; }

private:
    QWidget* makeContent();
    void makeTable();
    QWidget* makeCorrectedMark();
    QWidget* makeMoves();
    QLabel* addHeading(const QString& text);
    void showRhythm();
    void showSection();
    void showReadings(const TempoSection* section);
    void showCorrected();
    void goTo(int section);

    ProjectSession& m_session;
    GridCorrections& m_corrections;
    TimeViewport& m_viewport;
    const Theme& m_theme;
    QAction* m_emptyAction = nullptr;
    TempoSectionModel* m_model;
    EmptyHint* m_empty;
    QStackedWidget* m_pages;
    QWidget* m_content = nullptr;
    TempoCurveView* m_curve = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_noBeat = nullptr;
    QLabel* m_readingsTitle = nullptr;
    QWidget* m_readings = nullptr;
    QLabel* m_movesTitle = nullptr;
    QWidget* m_moves = nullptr;
    TapRow* m_tap = nullptr;
    QWidget* m_corrected = nullptr;
    QLabel* m_correctedText = nullptr;
    bool m_syncing = false;
};

} // namespace heihachi
