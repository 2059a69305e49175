#include "ui/views/compare/difference_table.h"

#include "ui/itemmodels/difference_model.h"
#include "ui/views/common/plain_table.h"
#include "ui/views/compare/difference_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace heihachi {
namespace {

constexpr int kIcon = 20; // px, with what is around it

} // namespace

DifferenceTable::DifferenceTable(DifferenceModel& model, const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setAccessibleName(tr("Differences"));
    setModel(&model);
    setItemDelegate(new DifferenceDelegate(theme, this));
    setUpPlainTable(*this);
    setSelectionMode(QAbstractItemView::SingleSelection);
    sortByColumn(DifferenceModel::TimeColumn, Qt::AscendingOrder);
    setSortingEnabled(true);
    setUpColumns();
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (!m_isFollowing && current.isValid())
            Q_EMIT chosen(m_model.refAt(current.row()));
    });
    connect(this, &QTableView::clicked, this,
        [this](const QModelIndex& index) { Q_EMIT chosen(m_model.refAt(index.row())); }); // the current one, once more
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { auditionRow(index.row()); });
}

void DifferenceTable::setUpColumns()
{
    const QFontMetrics metrics = fontMetrics();
    const auto setWidth = [this, &metrics](int column, const QStringList& samples, int more) {
        const QString title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int widest = metrics.horizontalAdvance(title) + 20;
        for (const QString& sample : samples)
            widest = std::max(widest, metrics.horizontalAdvance(sample) + 14 + more);
        setColumnWidth(column, widest);
    };
    QStringList kinds;
    for (const DifferenceKind kind : kDifferenceKinds)
        kinds << differenceKindText(kind);
    QString longest;
    for (const DrumClass drumClass : kDrumClasses)
        if (drumClassName(drumClass).size() > longest.size())
            longest = drumClassName(drumClass);
    setWidth(DifferenceModel::TimeColumn, {QStringLiteral("0:00:00.000")}, 0);
    setWidth(DifferenceModel::KindColumn, kinds, kIcon);
    setWidth(DifferenceModel::WhatColumn, {QStringLiteral("%1 → %1").arg(longest)}, kIcon);
    setWidth(DifferenceModel::ShiftColumn, {QStringLiteral("−000.0")}, 0);
    setWidth(DifferenceModel::ConfidenceColumn, {QStringLiteral("0.00 → 0.00")}, 0);
    setWidth(DifferenceModel::ValueColumn, {QStringLiteral("000.00 → 000.00 BPM")}, 0);
    setWidth(DifferenceModel::VerdictColumn, {difference_text::verdictText(ComparisonVerdict::Kind::Neither)}, 0);
}

void DifferenceTable::setCurrent(const std::optional<DifferenceRef>& ref)
{
    const QScopedValueRollback guard(m_isFollowing, true);
    const int row = ref ? m_model.rowOf(*ref) : -1;
    if (row < 0) {
        selectionModel()->clear();
        return;
    }
    if (currentIndex().row() != row || !selectionModel()->isRowSelected(row))
        selectionModel()->setCurrentIndex(m_model.index(row, std::max(0, currentIndex().column())),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const int left = horizontalScrollBar()->value();
    scrollTo(m_model.index(row, DifferenceModel::TimeColumn), QAbstractItemView::EnsureVisible);
    horizontalScrollBar()->setValue(left);
}

void DifferenceTable::auditionRow(int row)
{
    if (row >= 0 && row < m_model.rowCount())
        Q_EMIT auditionRequested(m_model.refAt(row));
}

void DifferenceTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        auditionRow(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

} // namespace heihachi
