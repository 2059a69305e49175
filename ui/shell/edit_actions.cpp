#include "ui/shell/edit_actions.h"

#include "ui/session/hit_selection.h"
#include "ui/session/project_session.h"
#include "ui/shell/action_tips.h"
#include "ui/shell/edit_preferences.h"
#include "ui/shell/preferences_dialog.h"
#include "ui/views/common/themed_icon.h"
#include "ui/views/hits/hits_panel.h"
#include "ui/views/tempo/grid_corrections.h"

#include <QAction>
#include <QMenu>
#include <QUndoStack>

namespace heihachi {

EditActions::EditActions(const WindowParts& parts, HitsPanel& hits, GridCorrections& corrections, QAction* copyPicture,
    QMenu& menu, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    addHistory(corrections, menu);
    m_copy = menu.addAction(tr("&Copy"), QKeySequence::Copy, this, [&hits] { hits.copySelected(); });
    menu.addAction(copyPicture);
    m_selectAll
        = menu.addAction(tr("Select &all hits"), QKeySequence::SelectAll, this, [&hits] { hits.selectAllShown(); });
    m_clear = menu.addAction(tr("C&lear selection"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), this,
        [this] { m_parts.selection.clear(); });
    m_copy->setObjectName(QStringLiteral("edit_copy"));
    m_selectAll->setObjectName(QStringLiteral("edit_select_all"));
    m_clear->setObjectName(QStringLiteral("edit_select_none"));
    setTip(m_copy, tr("Copy the selected hits as tab-separated text"));
    setTip(m_selectAll, tr("Select every hit that the table lists"));
    setTip(m_clear, tr("Select nothing"));
    menu.addSeparator();
    QAction* preferences = menu.addAction(themedIcon(QStringLiteral("settings")), tr("&Preferences…"),
        QKeySequence(Qt::CTRL | Qt::Key_Comma), this,
        [this] { editPreferences(m_parts, PreferencesDialog::DrumModel); });
    preferences->setObjectName(QStringLiteral("edit_preferences"));
    preferences->setMenuRole(QAction::PreferencesRole);
    setTip(preferences, tr("The drum model and the settings of the next analyses"));
    connect(&m_parts.selection, &HitSelection::changed, this, &EditActions::updateEnabled);
    connect(&m_parts.session, &ProjectSession::currentRunChanged, this, &EditActions::updateEnabled);
    hits.setTableActions({m_copy, m_selectAll, m_clear});
    updateEnabled();
}

void EditActions::addHistory(GridCorrections& corrections, QMenu& menu)
{
    QUndoStack& stack = m_parts.session.undoStack();
    QAction* undo = menu.addAction(
        themedIcon(QStringLiteral("reset")), tr("&Undo"), QKeySequence::Undo, &stack, &QUndoStack::undo);
    QAction* redo = menu.addAction(tr("&Redo"), &stack, &QUndoStack::redo);
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    undo->setObjectName(QStringLiteral("edit_undo"));
    redo->setObjectName(QStringLiteral("edit_redo"));
    const auto show = [&stack, undo, redo] {
        undo->setEnabled(stack.canUndo());
        redo->setEnabled(stack.canRedo());
        undo->setText(stack.canUndo() ? tr("&Undo: %1").arg(stack.undoText()) : tr("&Undo"));
        redo->setText(stack.canRedo() ? tr("&Redo: %1").arg(stack.redoText()) : tr("&Redo"));
    };
    connect(&stack, &QUndoStack::indexChanged, this, show);
    connect(&stack, &QUndoStack::cleanChanged, this, show);
    show();
    menu.addSeparator();
    m_hitsMenu = menu.addMenu(tr("&Hits"));
    m_annotationsMenu = menu.addMenu(tr("&Markers and segments"));
    menu.addMenu(tr("&Beat grid"))->addActions(corrections.actions());
    menu.addSeparator();
}

void EditActions::updateEnabled()
{
    const bool any = !m_parts.selection.indices().empty();
    const AnalysisResultPtr result = m_parts.session.currentResult();
    m_copy->setEnabled(any);
    m_clear->setEnabled(any);
    m_selectAll->setEnabled(result && result->drumHits && !result->drumHits->empty());
}

} // namespace heihachi
