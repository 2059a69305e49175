#include "ui/shell/keys_page.h"

#include "ui/shell/key_map.h"
#include "ui/shell/key_recorder.h"
#include "ui/shell/key_table_model.h"
#include "ui/views/common/plain_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace heihachi {

KeysPage::KeysPage(KeyMap& map, QWidget* parent)
    : PreferencesPage(parent)
    , m_map(map)
    , m_model(new KeyTableModel(map, this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
{
    m_search->setPlaceholderText(tr("Search: a word or a key"));
    m_search->setAccessibleName(tr("Search the keys"));
    m_search->setObjectName(QStringLiteral("keySearch"));
    m_search->setClearButtonEnabled(true);
    makeTable();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeEditor());
    connect(m_search, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &KeysPage::showRow);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &KeysPage::showRow);
    m_table->setCurrentIndex(m_filter->index(0, 0));
    showRow();
}

void KeysPage::makeTable()
{
    m_filter->setSourceModel(m_model);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    setUpPlainTable(*m_table);
    m_table->setModel(m_filter);
    m_table->setObjectName(QStringLiteral("keyTable"));
    m_table->setAccessibleName(tr("Keys"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(200);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(KeyTableModel::TitleColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(KeyTableModel::GroupColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(KeyTableModel::KeysColumn, QHeaderView::ResizeToContents);
}

QWidget* KeysPage::makeEditor()
{
    auto* editor = new QWidget(this);
    m_recorder = new KeyRecorder(editor);
    m_recorder->setAccessibleName(tr("New key"));
    m_recorder->setToolTip(tr("Press the key that is to do it"));
    m_clear = new QPushButton(tr("No key"), editor);
    m_default = new QPushButton(tr("Default"), editor);
    m_take = new QPushButton(editor);
    m_conflict = new QLabel(editor);
    m_conflict->setWordWrap(true);
    m_conflict->setTextFormat(Qt::PlainText);
    auto* caption = new QLabel(tr("&New key:"), editor);
    caption->setBuddy(m_recorder);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(caption);
    row->addWidget(m_recorder, 1);
    row->addWidget(m_clear);
    row->addWidget(m_default);
    auto* note = new QHBoxLayout;
    note->setSpacing(8);
    note->addWidget(m_conflict, 1);
    note->addWidget(m_take);
    auto* layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addLayout(note);
    connect(m_recorder, &KeyRecorder::recorded, this, &KeysPage::offerKey);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_model->setKeys(currentRow(), {}); });
    connect(m_default, &QPushButton::clicked, this, [this] { m_model->reset(currentRow()); });
    connect(m_take, &QPushButton::clicked, this, [this] { m_model->take(currentRow(), m_wanted); });
    return editor;
}

int KeysPage::currentRow() const
{
    return m_filter->mapToSource(m_table->currentIndex()).row();
}

void KeysPage::showRow()
{
    const int row = currentRow();
    const bool editable = row >= 0 && !m_model->isFixed(row);
    m_recorder->setEnabled(editable);
    m_recorder->showKey(editable ? m_model->keys(row).value(0) : QKeySequence());
    m_clear->setEnabled(editable && !m_model->keys(row).isEmpty());
    m_default->setEnabled(editable && !m_model->isDefault(row));
    m_take->hide();
    m_conflict->setText(row >= 0 && !editable ? tr("A key of the view itself: it can't be changed") : QString());
}

void KeysPage::offerKey(const QKeySequence& key)
{
    const int row = currentRow();
    if (row < 0 || m_model->isFixed(row))
        return;
    const int other = m_model->conflict(row, key);
    if (other < 0) {
        m_model->setKeys(row, {key});
        showRow();
        return;
    }
    m_wanted = key;
    m_recorder->showKey(key);
    const QString title = m_model->index(other, KeyTableModel::TitleColumn).data().toString();
    const QString keyText = key.toString(QKeySequence::NativeText);
    m_take->setVisible(!m_model->isFixed(other));
    m_take->setText(tr("Use it here"));
    m_take->setToolTip(tr("“%1” is left without this key").arg(title));
    m_conflict->setText(m_model->isFixed(other)
            ? tr("%1 is a key of the view “%2”: choose another one.")
                  .arg(keyText, m_model->index(other, KeyTableModel::GroupColumn).data().toString())
            : tr("%1 is the key of “%2”.").arg(keyText, title));
}

void KeysPage::apply()
{
    m_model->writeTo(m_map);
}

void KeysPage::reset()
{
    m_model->resetAll();
}

} // namespace heihachi
