#pragma once

#include "ui/session/hit_selection.h"
#include "ui/session/theme.h"
#include "ui/views/common/hit_statistics_panel.h"

namespace heihachi {

class ClassSharesView;

/// The dock “Class shares”: how many of the hits of the run each class has.
class ClassSharesPanel final : public HitStatisticsPanel
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ClassSharesPanel(HitSelection& selection, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] ClassSharesView& view() { return *m_view; }

protected:
    void showResult() override;

private:
    ClassSharesView* m_view;
};

} // namespace heihachi
