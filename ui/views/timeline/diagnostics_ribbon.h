#pragma once

#include "core/analysis/results/analysis_result.h"
#include "ui/views/timeline/time_view_widget.h"

namespace heihachi {

/// A thin strip that marks where in the recording something was found: errors fill its height, warnings two thirds,
/// notes one third, so that colour is not alone in telling them apart. The tool tip has the texts.
class DiagnosticsRibbon final : public TimeViewWidget
{
    Q_OBJECT

public:
    DiagnosticsRibbon(TimeViewport& viewport, const Theme& theme, QWidget* parent = nullptr);

    void setResult(AnalysisResultPtr result);
    [[nodiscard]] bool isEmpty() const; ///< no diagnostic has a range
    /// Texts of the diagnostics at this x, one a line.
    [[nodiscard]] QString textAt(double x) const;

    [[nodiscard]] QSize sizeHint() const override { return {320, 12}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] int neededGutterWidth() const override;

protected:
    void paintContent(QPainter& painter) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRectF markRect(const Diagnostic& diagnostic) const;
    AnalysisResultPtr m_result;
};

} // namespace heihachi
