#include "ui/views/hits/hits_panel.h"

#include "ui/itemmodels/hit_table_model.h"
#include "ui/views/common/empty_hint.h"
#include "ui/views/common/stale_until_shown.h"
#include "ui/views/hits/hit_filter_bar.h"
#include "ui/views/hits/hit_row_selection_model.h"
#include "ui/views/hits/hit_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace heihachi {
namespace {

constexpr double kRevealSpan = 4.0; ///< s shown around a hit that was clicked
const QString kHitsStage = QStringLiteral("drum_hits");

} // namespace

HitsPanel::HitsPanel(TimeViewport& viewport, HitSelection& selection, HitFiltering& filtering, QWidget* parent)
    : QWidget(parent)
    , m_viewport(viewport)
    , m_selection(selection)
    , m_filtering(filtering)
    , m_model(new HitTableModel(this))
    , m_filterBar(new HitFilterBar(filtering, HitFilterBar::Form::Open, this))
    , m_table(new HitTable(*m_model, selection, this))
    , m_empty(new EmptyHint(this))
    , m_pages(new QStackedWidget(this))
    , m_count(new QLabel(this))
    , m_stale(new StaleUntilShown(*this, [this] { refresh(); }))
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

    connect(&m_filtering, &HitFiltering::changed, m_stale, &StaleUntilShown::request);
    connect(m_empty, &EmptyHint::clicked, this, [this] {
        if (m_result)
            m_filtering.reset();
    });
    connect(&m_selection, &HitSelection::changed, this, [this] {
        if (m_table->rowSelection().isSelecting())
            showState();
        else
            m_stale->request();
    });
    setResult(nullptr);
}

HitsPanel::HitsPanel(TimeViewport& viewport, HitSelection& selection, QWidget* parent)
    : HitsPanel(viewport, selection, *new HitFiltering(viewport), parent)
{
    m_filtering.setParent(this);
}

void HitsPanel::makeTable()
{
    m_table->setObjectName(QStringLiteral("hitTable"));
    m_table->setAccessibleName(tr("Drum hits"));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) { // by click or by arrow key
            if (!m_isListing && current.isValid())
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
    m_result = result;
    m_stale->request();
}

void HitsPanel::refresh()
{
    {
        const QScopedValueRollback guard(m_isListing, true);
        m_model->setFilter(m_filtering.filter());
        if (m_listed != m_result)
            m_model->setResult(m_result);
        m_table->setColumnHidden(HitTableModel::HandColumn, !m_result || !m_result->handMarks); // most runs have none
        m_listed = m_result;
    }
    showSelection();
    showState();
}

HitTableModel& HitsPanel::model()
{
    m_stale->refreshNow();
    return *m_model;
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

void HitsPanel::showSelection()
{
    int first = m_model->rowCount();
    for (const int hit : m_selection.indices())
        if (const int row = m_model->rowOfHit(hit); row >= 0)
            first = std::min(first, row);
    if (first < m_model->rowCount())
        m_table->scrollTo(m_model->index(first, 0), QAbstractItemView::EnsureVisible);
}

void HitsPanel::revealRow(int row)
{
    const int hit = m_model->hitIndexAt(row);
    m_viewport.reveal(m_model->hits()[size_t(hit)].time, kRevealSpan);
}

QString HitsPanel::selectedText()
{
    m_stale->refreshNow();
    std::vector<int> rows;
    for (const int hit : m_selection.indices())
        if (const int row = m_model->rowOfHit(hit); row >= 0)
            rows.push_back(row);
    std::ranges::sort(rows);
    return rows.empty() ? QString() : m_model->textOf(rows);
}

void HitsPanel::copySelected()
{
    if (const QString text = selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void HitsPanel::selectAllShown()
{
    m_stale->refreshNow();
    std::vector<int> hits;
    hits.reserve(size_t(m_model->rowCount()));
    for (int row = 0; row < m_model->rowCount(); ++row)
        hits.push_back(m_model->hitIndexAt(row));
    m_selection.set(std::move(hits));
}

} // namespace heihachi
