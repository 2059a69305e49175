#pragma once

#include "ui/session/hit_selection.h"
#include "ui/session/theme.h"
#include "ui/views/common/hit_statistics_panel.h"

namespace heihachi {

class ClassMeansView;

/// The dock “Means by class”: mean confidence and velocity of each class with their spread.
class ClassMeansPanel final : public HitStatisticsPanel
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ClassMeansPanel(HitSelection& selection, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] ClassMeansView& view() { return *m_view; }

protected:
    void showResult() override;

private:
    ClassMeansView* m_view;
};

} // namespace heihachi
