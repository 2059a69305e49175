#include "ui/views/hits/hits_panel.h"

#include "ui/itemmodels/hit_table_model.h"
#include "ui/views/common/empty_hint.h"
#include "ui/views/common/plain_table.h"
#include "ui/views/hits/hit_delegate.h"
#include "ui/views/hits/hit_filter_bar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace heihachi {
namespace {

constexpr double kRevealSpan = 4.0; ///< s shown around a hit that was clicked
constexpr size_t kMaximumRuns = 4000; ///< of adjoining rows: more would make QItemSelection crawl
const QString kHitsStage = QStringLiteral("drum_hits");

/// Adjoining rows as selection ranges.
QItemSelection selectionOf(const HitTableModel& model, const std::vector<int>& rows)
{
    QItemSelection selection;
    for (size_t first = 0, next = 1; first < rows.size(); first = next, ++next) {
        while (next < rows.size() && rows[next] == rows[next - 1] + 1)
            ++next;
        selection.append(QItemSelectionRange(
            model.index(rows[first], 0), model.index(rows[next - 1], HitTableModel::ColumnCount - 1)));
        if (size_t(selection.size()) > kMaximumRuns)
            return {};
    }
    return selection;
}

} // namespace

HitsPanel::HitsPanel(TimeViewport& viewport, HitSelection& selection, QWidget* parent)
    : QWidget(parent)
    , m_viewport(viewport)
    , m_selection(selection)
    , m_model(new HitTableModel(this))
    , m_filterBar(new HitFilterBar(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyHint(this))
    , m_pages(new QStackedWidget(this))
    , m_count(new QLabel(this))
{
    makeTable();
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    m_count->setContentsMargins(8, 4, 8, 4);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_count);

    connect(m_filterBar, &HitFilterBar::changed, this, &HitsPanel::applyFilter);
    connect(m_empty, &EmptyHint::clicked, this, [this] {
        if (m_result)
            m_filterBar->reset();
    });
    connect(&m_viewport, &TimeViewport::rangeChanged, this, [this] {
        if (m_filterBar->onlyVisible())
            applyFilter();
    });
    connect(&m_selection, &HitSelection::changed, this, &HitsPanel::selectionToTable);
    setResult(nullptr);
}

void HitsPanel::makeTable()
{
    m_table->setObjectName(QStringLiteral("hitTable"));
    m_table->setAccessibleName(tr("Drum hits"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new HitDelegate(m_table));
    setUpPlainTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->sortByColumn(HitTableModel::TimeColumn, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    const QFontMetrics metrics = m_table->fontMetrics();
    const auto widthOf = [this, &metrics](int column, const QString& sample) {
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return std::max(metrics.horizontalAdvance(sample) + 14, metrics.horizontalAdvance(title) + 20);
    };
    int longest = 0;
    for (const DrumClass drumClass : kDrumClasses)
        longest = std::max(longest, metrics.horizontalAdvance(drumClassName(drumClass)));
    m_table->setColumnWidth(
        HitTableModel::TimeColumn, widthOf(HitTableModel::TimeColumn, QStringLiteral("0:00:00.000")));
    m_table->setColumnWidth(HitTableModel::ClassColumn, longest + 30);
    for (int column = HitTableModel::ConfidenceColumn; column < HitTableModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widthOf(column, QStringLiteral("−00.0")));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HitsPanel::selectionFromTable);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) { // by click or by arrow key
            if (!m_syncing && current.isValid())
                revealRow(current.row());
        });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) { revealRow(index.row()); });
}

void HitsPanel::setNotice(QWidget* notice)
{
    notice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, notice);
}

void HitsPanel::setTableActions(const QList<QAction*>& actions)
{
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions(actions);
}

void HitsPanel::setResult(const AnalysisResultPtr& result)
{
    const QScopedValueRollback guard(m_syncing, true);
    m_result = result;
    m_model->setResult(result);
    applyFilter();
}

void HitsPanel::applyFilter()
{
    {
        const QScopedValueRollback guard(m_syncing, true);
        HitFilter filter = m_filterBar->filter();
        if (m_filterBar->onlyVisible())
            filter.range = m_viewport.range();
        m_model->setFilter(filter);
    }
    selectionToTable();
    showState();
}

void HitsPanel::showState()
{
    const bool computed = m_result && m_result->drumHits;
    const auto total = qlonglong(m_model->hits().size());
    const bool filteredOut = computed && total > 0 && m_model->rowCount() == 0;
    m_filterBar->setEnabled(computed);
    m_pages->setCurrentWidget(computed && m_model->rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_empty);
    m_empty->setAction(m_result ? nullptr : m_emptyAction);
    if (!m_result)
        m_empty->setText(tr("No run yet. Open a recording to list its drum hits here."));
    else if (!computed)
        m_empty->setText(tr("Drum hits were not computed. %1").arg(m_result->missingReason(kHitsStage)));
    else if (filteredOut)
        m_empty->setText(tr("No hit passes this filter."));
    else
        m_empty->setText(tr("No drum hit was found in this recording."));
    if (m_result)
        m_empty->setButton(filteredOut ? tr("Show all hits") : QString());

    const QLocale locale;
    QString text;
    if (computed)
        text = m_model->rowCount() == total
            ? tr("%Ln hit(s)", nullptr, int(total))
            : tr("%1 of %Ln hit(s)", nullptr, int(total)).arg(locale.toString(m_model->rowCount()));
    if (const size_t selected = m_selection.indices().size(); computed && selected > 0)
        text += tr(" · %1 selected").arg(locale.toString(qulonglong(selected)));
    m_count->setText(text);
    m_count->setVisible(computed);
}

void HitsPanel::selectionFromTable()
{
    if (m_syncing)
        return;
    const QScopedValueRollback guard(m_syncing, true);
    std::vector<int> hits;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            hits.push_back(m_model->hitIndexAt(row));
    std::ranges::sort(hits);
    m_selection.set(std::move(hits));
    showState();
}

void HitsPanel::selectionToTable()
{
    if (m_syncing)
        return;
    const QScopedValueRollback guard(m_syncing, true);
    std::vector<int> rows;
    for (const int hit : m_selection.indices())
        if (const int row = m_model->rowOfHit(hit); row >= 0)
            rows.push_back(row);
    std::ranges::sort(rows);
    m_table->selectionModel()->select(selectionOf(*m_model, rows), QItemSelectionModel::ClearAndSelect);
    if (!rows.empty())
        m_table->scrollTo(m_model->index(rows.front(), 0), QAbstractItemView::EnsureVisible);
    showState();
}

void HitsPanel::revealRow(int row)
{
    const int hit = m_model->hitIndexAt(row);
    m_viewport.reveal(m_model->hits()[size_t(hit)].time, kRevealSpan);
}

QString HitsPanel::selectedText() const
{
    std::vector<int> rows;
    for (const int hit : m_selection.indices())
        if (const int row = m_model->rowOfHit(hit); row >= 0)
            rows.push_back(row);
    std::ranges::sort(rows);
    return rows.empty() ? QString() : m_model->textOf(rows);
}

void HitsPanel::copySelected() const
{
    if (const QString text = selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void HitsPanel::selectAllShown()
{
    std::vector<int> hits;
    hits.reserve(size_t(m_model->rowCount()));
    for (int row = 0; row < m_model->rowCount(); ++row)
        hits.push_back(m_model->hitIndexAt(row));
    std::ranges::sort(hits);
    m_selection.set(std::move(hits));
}

} // namespace heihachi
