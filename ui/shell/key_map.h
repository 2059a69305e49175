#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <vector>

class QMenu;
class QMenuBar;

namespace heihachi {

/// The one list of the keys of all menus. An action is known by its object name; its shortcuts at the time it is
/// adopted are its default keys. What a person chose instead is kept in QSettings and given to the action. UI thread.
class KeyMap final : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        QString id; ///< object name of the action
        QString title; ///< as in the menu, without the mnemonic
        QString group; ///< the menus that lead to it, e.g. "View › Panels"
        QList<QKeySequence> defaults;
        QPointer<QAction> action; ///< null: gone since
    };

    using QObject::QObject;
    /// Takes in every named action of the menus; again when there are others. An action without an object name keeps
    /// its keys and is not listed.
    void adopt(const QMenuBar& menus);
    void adopt(QAction& action, const QString& group);
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    [[nodiscard]] QList<QKeySequence> keys(const QString& id) const; ///< in force; empty: none
    void setKeys(const QString& id, const QList<QKeySequence>& keys); ///< remembered; the defaults are not
    void reset(); ///< the default keys for all

Q_SIGNALS:
    void changed();

private:
    void adopt(const QMenu& menu, const QString& group);
    [[nodiscard]] Entry* find(const QString& id);

    std::vector<Entry> m_entries;
};

} // namespace heihachi
