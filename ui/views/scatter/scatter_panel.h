#pragma once

#include "ui/session/hit_filtering.h"
#include "ui/session/hit_selection.h"
#include "ui/session/theme.h"
#include "ui/views/common/hit_statistics_panel.h"

class QLabel;
class QToolButton;

namespace heihachi {

class ScatterPlot;

/// The dock “Confidence × velocity”: the scatter plot with the shared filter, whose class toggles are its legend, the
/// tools to select with, and what is shown in numbers.
class ScatterPanel final : public HitStatisticsPanel
{
    Q_OBJECT

public:
    /// All must outlive it.
    ScatterPanel(TimeViewport& viewport, HitSelection& selection, HitFiltering& filtering, const Theme& theme,
        QWidget* parent = nullptr);

    [[nodiscard]] ScatterPlot& plot() { return *m_plot; }

protected:
    void showResult() override;

private:
    QWidget* makeTools(QWidget* parent);
    QToolButton* makeTool(QWidget* parent, const QString& name, const QString& text, const QString& tip);
    QToolButton* makeZoom(QWidget* parent, const QString& icon, const QString& name, const QString& tip);
    void showTool();
    [[nodiscard]] static QString countText(int shown, int total, int selected);
    void showCount();

    HitSelection& m_selection;
    ScatterPlot* m_plot = nullptr;
    QToolButton* m_rectangle = nullptr;
    QToolButton* m_lasso = nullptr;
    QLabel* m_count = nullptr;
};

} // namespace heihachi
