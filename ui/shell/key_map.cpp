#include "ui/shell/key_map.h"

#include "ui/session/settings_keys.h"
#include "ui/shell/action_tips.h"
#include "ui/shell/menu_text.h"

#include <QMenu>
#include <QMenuBar>
#include <QSettings>

#include <algorithm>

namespace heihachi {
namespace {

constexpr char kAdopted[] = "inKeyMap";

QString keyOf(const QString& id)
{
    return QStringLiteral("%1/%2").arg(settings::kKeys, id);
}

QStringList texts(const QList<QKeySequence>& keys)
{
    QStringList list;
    for (const QKeySequence& key : keys)
        list << key.toString(QKeySequence::PortableText);
    return list;
}

QList<QKeySequence> keysOf(const QStringList& list)
{
    QList<QKeySequence> keys;
    for (const QString& text : list)
        keys << QKeySequence::fromString(text, QKeySequence::PortableText);
    return keys;
}

/// Tips that name their key themselves are taken over, so that they follow it.
void takeTip(QAction& action)
{
    const QString named = QStringLiteral(" (%1)").arg(action.shortcut().toString(QKeySequence::NativeText));
    QString tip = plainTip(action);
    if (tip.endsWith(named))
        tip.chop(named.size());
    if (!tip.isEmpty())
        setTip(&action, tip);
}

} // namespace

void KeyMap::adopt(const QMenuBar& menus)
{
    std::erase_if(m_entries, [](const Entry& entry) { return !entry.action; });
    for (const QAction* action : menus.actions())
        if (action->menu())
            adopt(*action->menu(), withoutMnemonic(action->text()));
    Q_EMIT changed();
}

void KeyMap::adopt(const QMenu& menu, const QString& group)
{
    for (QAction* action : menu.actions()) {
        if (action->menu())
            adopt(*action->menu(), QStringLiteral("%1 › %2").arg(group, withoutMnemonic(action->text())));
        else if (!action->isSeparator() && !action->objectName().isEmpty())
            adopt(*action, group);
    }
}

void KeyMap::adopt(QAction& action, const QString& group)
{
    if (action.property(kAdopted).toBool())
        return;
    action.setProperty(kAdopted, true);
    takeTip(action);
    const Entry entry{action.objectName(), withoutMnemonic(action.text()), group, action.shortcuts(), &action};
    if (Entry* known = find(entry.id))
        *known = entry; // the menu was filled anew
    else
        m_entries.push_back(entry);
    const QSettings settings;
    if (settings.contains(keyOf(entry.id)))
        action.setShortcuts(keysOf(settings.value(keyOf(entry.id)).toStringList()));
}

KeyMap::Entry* KeyMap::find(const QString& id)
{
    const auto found
        = std::find_if(m_entries.begin(), m_entries.end(), [&id](const Entry& entry) { return entry.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

QList<QKeySequence> KeyMap::keys(const QString& id) const
{
    for (const Entry& entry : m_entries)
        if (entry.id == id && entry.action)
            return entry.action->shortcuts();
    return {};
}

void KeyMap::setKeys(const QString& id, const QList<QKeySequence>& keys)
{
    const Entry* entry = find(id);
    if (!entry || !entry->action || entry->action->shortcuts() == keys)
        return;
    entry->action->setShortcuts(keys);
    QSettings settings;
    if (keys == entry->defaults)
        settings.remove(keyOf(id));
    else
        settings.setValue(keyOf(id), texts(keys));
    Q_EMIT changed();
}

void KeyMap::reset()
{
    for (const Entry& entry : m_entries)
        if (entry.action)
            entry.action->setShortcuts(entry.defaults);
    QSettings().remove(settings::kKeys);
    Q_EMIT changed();
}

} // namespace heihachi
