#pragma once

#include "ui/shell/preferences_page.h"

#include <QKeySequence>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace heihachi {

class KeyMap;
class KeyRecorder;
class KeyTableModel;

/// Preferences: the keys of everything in the menus, to search and change. A key that belongs to something else is
/// taken from it only when that is asked for.
class KeysPage final : public PreferencesPage
{
    Q_OBJECT

public:
    explicit KeysPage(KeyMap& map, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override { return tr("Keys"); }
    void apply() override;
    void reset() override;
    [[nodiscard]] KeyTableModel& model() const { return *m_model; }

private:
    void makeTable();
    QWidget* makeEditor();
    void showRow();
    void offerKey(const QKeySequence& key);
    [[nodiscard]] int currentRow() const; ///< of the model; -1: none

    KeyMap& m_map;
    KeyTableModel* m_model;
    QSortFilterProxyModel* m_filter;
    QLineEdit* m_search;
    QTableView* m_table;
    KeyRecorder* m_recorder = nullptr;
    QPushButton* m_clear = nullptr;
    QPushButton* m_default = nullptr;
    QPushButton* m_take = nullptr;
    QLabel* m_conflict = nullptr;
    QKeySequence m_wanted; ///< belongs to something else
};

} // namespace heihachi
