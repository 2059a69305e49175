#pragma once

#include "core/analysis/drums/threshold_preview.h"
#include "ui/session/project_session.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace heihachi {

class EmptyHint;
class ThresholdRow;

/// Tries other thresholds on what the drum network said in the shown run, without running it again: how many hits each
/// class would have, and which, as a preview for the views. Runs are never changed: “Apply” makes a new one. A run
/// without activations is told about. While the panel is hidden there is no preview. UI thread.
class SensitivityPanel final : public QWidget
{
    Q_OBJECT

public:
    SensitivityPanel(ProjectSession& session, const StageRegistry& registry, QWidget* parent = nullptr);

    /// The hits as the sliders stand; null when they stand as in the run, or nothing can be previewed.
    [[nodiscard]] std::shared_ptr<const std::vector<PreviewHit>> preview() const { return m_preview; }
    [[nodiscard]] DrumThresholds thresholds() const; ///< as the sliders stand
    [[nodiscard]] ThresholdRow& row(DrumClass drumClass) const { return *m_rows[size_t(drumClass)]; }
    [[nodiscard]] QString missingText() const; ///< what is shown instead of sliders; empty when there are some
    /// The step offered when there is no run yet.
    void setEmptyAction(QAction* action) { m_emptyAction = action; }

Q_SIGNALS:
    void previewChanged();
    void notice(const QString& text); ///< translated, for the message bar

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeContent();
    QWidget* makeButtons(QWidget* parent);
    void showRun();
    void showState();
    void showCounts();
    void renewPreview();
    void setPreview(std::shared_ptr<const std::vector<PreviewHit>> preview);
    void resetAll();
    void apply();
    void makeDefault();
    [[nodiscard]] bool isChanged() const { return thresholds() != m_runThresholds; }

    ProjectSession& m_session;
    const StageRegistry& m_registry;
    std::shared_ptr<const ThresholdPreview> m_source; ///< of the shown run; null: none, or not loaded
    DrumThresholds m_runThresholds{};
    DrumThresholds m_applied{}; ///< of the new run that is on its way
    std::shared_ptr<const std::vector<PreviewHit>> m_preview;
    std::array<ThresholdRow*, kDrumClassCount> m_rows{};
    QAction* m_emptyAction = nullptr;
    EmptyHint* m_empty;
    QStackedWidget* m_pages;
    QTimer* m_previewTimer; ///< several changes in one turn give one preview
    QLabel* m_total = nullptr;
    QPushButton* m_apply = nullptr;
    QPushButton* m_default = nullptr;
    QPushButton* m_reset = nullptr;
};

} // namespace heihachi
