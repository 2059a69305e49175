#pragma once

#include "ui/session/theme.h"

#include <QToolButton>

namespace heihachi {

class DiagnosticModel;

/// Says how many alarms there are about the shown run; there only while there is one. A click is to show them.
class AlarmBadge final : public QToolButton
{
    Q_OBJECT

public:
    AlarmBadge(const DiagnosticModel& diagnostics, const Theme& theme, QWidget* parent = nullptr);

private:
    void showCount();
    void applyTheme();

    const DiagnosticModel& m_diagnostics;
    const Theme& m_theme;
};

} // namespace heihachi
