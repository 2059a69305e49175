#include "ui/shell/hit_actions.h"

#include "ui/session/hit_history.h"
#include "ui/session/hit_selection.h"
#include "ui/session/project_session.h"
#include "ui/session/time_viewport.h"
#include "ui/shell/action_tips.h"
#include "ui/shell/hit_change_dialog.h"
#include "ui/views/common/class_icon.h"
#include "ui/views/common/themed_icon.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

namespace heihachi {
namespace {

constexpr double kNudge = 0.001; // s
constexpr double kLongNudge = 0.010; // s
constexpr float kVelocityStep = 0.05F;
constexpr float kAddedVelocity = 0.7F;

} // namespace

HitActions::HitActions(const WindowParts& parts, HitHistory& history, QAction* play, QMenu& menu, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_history(history)
    , m_actions{play}
{
    menu.setObjectName(QStringLiteral("hitsMenu"));
    addRelabelling(menu);
    m_actions << add(QStringLiteral("hits_confirm"), tr("&Confirm"),
        tr("The selected hits are right as they are: their confidence becomes 100 %"), Qt::Key_Y,
        [this](const std::vector<int>& hits) { m_history.confirm(hits); });
    m_actions << add(QStringLiteral("hits_delete"), tr("&Delete"), tr("There are no such hits"), QKeySequence::Delete,
        [this](const std::vector<int>& hits) { m_history.remove(hits); });
    m_actions << add(QStringLiteral("hits_revert"), tr("&Back to what the run found"),
        tr("Discard the corrections of the selected hits"), {},
        [this](const std::vector<int>& hits) { m_history.revert(hits); });
    m_actions << add(QStringLiteral("hits_change"), tr("C&hange velocity or time…"),
        tr("Change all selected hits in one step"), Qt::SHIFT | Qt::Key_V,
        [this](const std::vector<int>&) { changeMany(); });
    menu.addActions(m_actions.mid(m_actions.size() - 4));
    menu.addSeparator();
    addNudges(menu);
    menu.addSeparator();
    m_add = menu.addAction(tr("&Add a hit at the playhead"), this, &HitActions::addAtPlayhead);
    m_add->setObjectName(QStringLiteral("hits_add"));
    m_add->setShortcut(QKeySequence(Qt::Key_Insert));
    setTip(m_add, tr("Add a hit of the class of the selected one; else a kick, to be relabelled with 1 to 5"));
    connect(&m_parts.selection, &HitSelection::changed, this, &HitActions::updateEnabled);
    connect(&m_parts.session, &ProjectSession::currentRunChanged, this, &HitActions::updateEnabled);
    connect(&m_parts.session, &ProjectSession::hitsChanged, this, &HitActions::updateEnabled);
    updateEnabled();
}

QAction* HitActions::add(const QString& id, const QString& text, const QString& tip, const QKeySequence& keys,
    std::function<void(const std::vector<int>&)> act)
{
    auto* action = new QAction(text, this);
    action->setObjectName(id);
    action->setShortcut(keys);
    setTip(action, tip);
    connect(action, &QAction::triggered, this, [this, act = std::move(act)] {
        const std::vector<int> hits = m_parts.selection.indices(); // it changes while it is worked on
        act(hits);
    });
    m_ofSelection << action;
    return action;
}

void HitActions::addRelabelling(QMenu& menu)
{
    auto* relabel = new QMenu(tr("&Relabel as"), &menu);
    relabel->setObjectName(QStringLiteral("relabelMenu"));
    for (const DrumClass drumClass : kDrumClasses) {
        QAction* action = add(QStringLiteral("hits_relabel_") + drumClassId(drumClass), drumClassName(drumClass),
            tr("The selected hits are of this class"), QKeySequence(Qt::Key_1 + int(drumClass)),
            [this, drumClass](const std::vector<int>& hits) { m_history.relabel(hits, drumClass); });
        action->setIcon(classIcon(drumClass));
        relabel->addAction(action);
    }
    menu.addMenu(relabel);
    m_actions << relabel->menuAction();
}

void HitActions::addNudges(QMenu& menu)
{
    auto* nudge = menu.addMenu(tr("&Move and louder"));
    nudge->setObjectName(QStringLiteral("nudgeMenu"));
    const auto move = [this](double seconds) {
        return [this, seconds](const std::vector<int>& hits) { m_history.moveBy(hits, seconds); };
    };
    const auto louder
        = [this](float by) { return [this, by](const std::vector<int>& hits) { m_history.addVelocity(hits, by); }; };
    nudge->addActions({
        add(QStringLiteral("hits_earlier"), tr("1 ms &earlier"), tr("Move the selected hits 1 ms earlier"),
            Qt::CTRL | Qt::SHIFT | Qt::Key_Left, move(-kNudge)),
        add(QStringLiteral("hits_later"), tr("1 ms &later"), tr("Move the selected hits 1 ms later"),
            Qt::CTRL | Qt::SHIFT | Qt::Key_Right, move(kNudge)),
        add(QStringLiteral("hits_much_earlier"), tr("10 ms earlier"), tr("Move the selected hits 10 ms earlier"),
            Qt::CTRL | Qt::SHIFT | Qt::Key_PageUp, move(-kLongNudge)),
        add(QStringLiteral("hits_much_later"), tr("10 ms later"), tr("Move the selected hits 10 ms later"),
            Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown, move(kLongNudge)),
        add(QStringLiteral("hits_louder"), tr("L&ouder"), tr("Velocity of the selected hits higher by 0.05"),
            Qt::CTRL | Qt::SHIFT | Qt::Key_Up, louder(kVelocityStep)),
        add(QStringLiteral("hits_softer"), tr("&Softer"), tr("Velocity of the selected hits lower by 0.05"),
            Qt::CTRL | Qt::SHIFT | Qt::Key_Down, louder(-kVelocityStep)),
    });
}

void HitActions::addAtPlayhead()
{
    const std::optional<double> place
        = m_parts.viewport.playhead() ? m_parts.viewport.playhead() : m_parts.viewport.pointer();
    const std::vector<int>& selected = m_parts.selection.indices();
    DrumHit hit;
    hit.time = place.value_or(m_parts.viewport.range().center());
    hit.velocity = kAddedVelocity;
    if (!selected.empty())
        hit.drumClass = m_parts.session.currentHits().hits[size_t(selected.front())].drumClass;
    m_history.add(hit);
}

void HitActions::changeMany()
{
    const std::vector<int> hits = m_parts.selection.indices();
    HitChangeDialog dialog(int(hits.size()), &m_parts.window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    switch (dialog.kind()) {
    case HitChangeDialog::Kind::SetVelocity:
        return m_history.setVelocity(hits, float(dialog.value()));
    case HitChangeDialog::Kind::ScaleVelocity:
        return m_history.scaleVelocity(hits, float(dialog.value()));
    case HitChangeDialog::Kind::Move:
        return m_history.moveBy(hits, dialog.value());
    }
}

void HitActions::updateEnabled()
{
    const bool any = m_history.isAvailable() && !m_parts.selection.indices().empty();
    for (QAction* action : m_ofSelection)
        action->setEnabled(any);
    m_add->setEnabled(m_history.isAvailable());
}

} // namespace heihachi
