#include "ui/shell/look.h"

namespace heihachi {
namespace {

const char kSheet[] = R"(
QMainWindow { background: @panel; }
QMainWindow::separator { background: @background; width: 5px; height: 5px; }
QMainWindow::separator:hover { background: @accent; }
QToolBar { background: @panel; border: none; border-bottom: 1px solid @grid; padding: 3px 6px; spacing: 4px; }
QToolBar::separator { background: @grid; width: 1px; margin: 4px 6px; }
QMenuBar { background: @panel; border: none; padding: 1px 4px; }
QMenuBar::item { padding: 4px 8px; background: transparent; border-radius: 3px; }
QMenuBar::item:selected { background: @raised; color: @text; }
QStatusBar { background: @panel; border-top: 1px solid @grid; }
QStatusBar::item { border: none; }
QDockWidget { font-weight: 600; titlebar-close-icon: url(:/icons/dock-close.svg);
    titlebar-normal-icon: url(:/icons/dock-float.svg); }
QDockWidget::title { background: @panel; padding: 6px 8px; text-align: left; }
QDockWidget::close-button, QDockWidget::float-button { border: none; background: transparent; padding: 1px;
    icon-size: 12px; }
QDockWidget::close-button:hover, QDockWidget::float-button:hover { background: @raised; border-radius: 3px; }
QDockWidget > QWidget { font-weight: normal; }
QHeaderView::section { background: @panel; color: @muted; border: none; border-bottom: 1px solid @grid;
    padding: 6px 6px 4px 6px; }
QHeaderView::up-arrow { image: url(:/icons/sort-up.svg); width: 8px; height: 5px; subcontrol-position: top center; }
QHeaderView::down-arrow { image: url(:/icons/sort-down.svg); width: 8px; height: 5px;
    subcontrol-position: top center; }
QTableView, QTreeView, QListView { border: none; outline: none; }
#phraseList::item, #clusterTable::item { padding: 3px 6px; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { padding: 5px 8px; background: @panel; color: @muted; border: none;
    border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:hover { color: @text; }
QCheckBox, QGroupBox { spacing: 8px; }
QGroupBox { border: 1px solid @grid; border-radius: 4px; margin-top: 10px; padding-top: 14px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; left: 10px; padding: 0 4px; }
QGroupBox > QWidget { font-weight: normal; }
QCheckBox::indicator, QGroupBox::indicator { width: 14px; height: 14px; border: 1px solid @muted; border-radius: 3px;
    background: @background; }
QCheckBox::indicator:checked, QGroupBox::indicator:checked { background: @marked; border-color: @marked;
    image: url(:/icons/check.svg); }
QCheckBox::indicator:disabled, QGroupBox::indicator:disabled { border-color: @grid; }
QRadioButton { spacing: 8px; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @muted; border-radius: 8px;
    background: @background; }
QRadioButton::indicator:checked { width: 8px; height: 8px; border: 4px solid @marked; border-radius: 8px;
    background: @text; }
QCheckBox:focus, QRadioButton:focus { color: @accent; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QToolTip { color: @text; background: @raised; border: 1px solid @grid; padding: 3px; }
QProgressBar { background: @grid; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
#messageRow { background: @raised; border: none; border-left: 4px solid @accent; }
#messageRow[severity="warning"] { border-left-color: @warning; }
#messageRow[severity="error"] { border-left-color: @error; }
#alarmBadge { background: @warning; color: @background; border: 1px solid @warning; border-radius: 3px;
    padding: 2px 8px; font-weight: 600; }
#alarmBadge:hover, #alarmBadge:focus { border-color: @text; }
heihachi--HitsPanel > #alarmBadge { border-radius: 0; padding: 4px 8px; }
QToolButton[toggle="true"] { background: transparent; color: @muted; border: 1px solid @grid; border-radius: 3px;
    padding: 3px 4px; }
QToolButton[toggle="true"]:checked { background: @raised; color: @text; border-color: @accent; }
QToolButton[toggle="true"]:hover { color: @text; border-color: @text; }
QToolButton[toggle="true"]:focus { border-color: @text; }
QToolButton[toggle="true"]:disabled { color: @muted; border-color: @grid; }
#workspaceChooser { padding: 3px 18px 3px 8px; }
#workspaceChooser::menu-indicator { subcontrol-origin: padding; subcontrol-position: center right; right: 6px; }
#tourCallout { background: @raised; border: 1px solid @accent; border-radius: 4px; }
#tourFrame { border: 2px solid @accent; background: transparent; }
#tourTitle { font-weight: 600; }
#welcomeTitle { font-size: 26pt; font-weight: 300; }
#welcomeHeading { font-weight: 600; color: @muted; }
#recentEntry { text-align: left; border: none; padding: 5px 8px; border-radius: 4px; background: transparent;
    color: @accent; }
#recentEntry:hover, #recentEntry:focus { background: @raised; }
#recentEntry:disabled { color: @muted; }
)";

} // namespace

QColor raisedColor(const ThemeColors& colors, bool dark)
{
    return dark ? colors.panel.lighter(135) : colors.panel.darker(106);
}

QString styleSheetFor(const ThemeColors& colors, bool dark)
{
    QString sheet = QString::fromLatin1(kSheet);
    sheet.replace(QStringLiteral("@background"), colors.background.name());
    sheet.replace(QStringLiteral("@panel"), colors.panel.name());
    sheet.replace(QStringLiteral("@raised"), raisedColor(colors, dark).name());
    sheet.replace(QStringLiteral("@marked"), Theme::paletteFor(dark).color(QPalette::Highlight).name());
    sheet.replace(QStringLiteral("@text"), colors.text.name());
    sheet.replace(QStringLiteral("@muted"), colors.mutedText.name());
    sheet.replace(QStringLiteral("@grid"), colors.grid.name());
    sheet.replace(QStringLiteral("@accent"), colors.accent.name());
    sheet.replace(QStringLiteral("@warning"), colors.warning.name());
    sheet.replace(QStringLiteral("@error"), colors.error.name());
    return sheet;
}

} // namespace heihachi
