#include "ui/views/diagnostics/alarm_badge.h"

#include "ui/itemmodels/diagnostic_model.h"
#include "ui/views/common/themed_icon.h"

namespace heihachi {

AlarmBadge::AlarmBadge(const DiagnosticModel& diagnostics, const Theme& theme, QWidget* parent)
    : QToolButton(parent)
    , m_diagnostics(diagnostics)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("alarmBadge")); // the window's style sheet knows it by this
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize(QSize(14, 14));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Results of this run can hardly be right. Click to see which and why."));
    connect(&m_diagnostics, &QAbstractItemModel::modelReset, this, &AlarmBadge::showCount);
    connect(&m_theme, &Theme::changed, this, &AlarmBadge::applyTheme);
    applyTheme();
    showCount();
}

void AlarmBadge::showCount()
{
    const int count = m_diagnostics.alarmCount();
    setText(tr("%n alarm(s)", nullptr, count));
    setVisible(count > 0);
}

void AlarmBadge::applyTheme()
{
    setIcon(themedIcon(QStringLiteral("warning"), m_theme.colors().background));
}

} // namespace heihachi
