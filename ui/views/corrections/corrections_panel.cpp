#include "ui/views/corrections/corrections_panel.h"

#include "ui/itemmodels/hit_edit_model.h"
#include "ui/session/hit_history.h"
#include "ui/session/hit_selection.h"
#include "ui/session/project_session.h"
#include "ui/session/time_viewport.h"
#include "ui/views/common/empty_hint.h"
#include "ui/views/common/plain_table.h"
#include "ui/views/common/stale_until_shown.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace heihachi {
namespace {

constexpr double kRevealSpan = 4.0; // s shown around a correction that was chosen

} // namespace

CorrectionsPanel::CorrectionsPanel(
    ProjectSession& session, HitHistory& history, HitSelection& selection, TimeViewport& viewport, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_history(history)
    , m_selection(selection)
    , m_viewport(viewport)
    , m_model(new HitEditModel(this))
    , m_summary(new QLabel(this))
    , m_onlyConflicts(new QCheckBox(tr("Only &conflicts"), this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyHint(this))
    , m_pages(new QStackedWidget(this))
    , m_accept(new QPushButton(tr("&Accept"), this))
    , m_reject(new QPushButton(tr("&Reject"), this))
    , m_forget(new QPushButton(tr("&Discard"), this))
    , m_stale(new StaleUntilShown(*this, [this] { renew(); }))
{
    makeTable();
    m_summary->setWordWrap(true);
    m_onlyConflicts->setToolTip(tr("List only corrections that do not fit the shown run"));
    m_accept->setToolTip(tr("The chosen corrections hold, whatever a run says"));
    m_reject->setToolTip(tr("What the run found holds; the chosen corrections stay listed"));
    m_forget->setToolTip(tr("Forget the chosen corrections, as if they had never been made (Delete)"));
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 4, 8, 8);
    for (QPushButton* button : {m_accept, m_reject, m_forget})
        buttons->addWidget(button);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(8, 8, 8, 4);
    head->setSpacing(8);
    head->addWidget(m_summary);
    head->addWidget(m_onlyConflicts);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);
    layout->addLayout(buttons);

    connect(m_onlyConflicts, &QCheckBox::toggled, this, [this](bool only) {
        m_model->setOnlyConflicts(only);
        showState();
    });
    connect(m_accept, &QPushButton::clicked, this, [this] { m_history.decide(chosen(), HitEdit::Winner::Hand); });
    connect(m_reject, &QPushButton::clicked, this, [this] { m_history.decide(chosen(), HitEdit::Winner::Run); });
    connect(m_forget, &QPushButton::clicked, this, [this] { m_history.forget(chosen()); });
    connect(&session, &ProjectSession::currentRunChanged, m_stale, &StaleUntilShown::request);
    connect(&session, &ProjectSession::hitsChanged, m_stale, &StaleUntilShown::request);
    renew();
}

void CorrectionsPanel::makeTable()
{
    m_table->setObjectName(QStringLiteral("correctionTable"));
    m_table->setAccessibleName(tr("Corrections of drum hits"));
    m_table->setModel(m_model);
    setUpPlainTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    const int timeWidth = m_table->fontMetrics().horizontalAdvance(QStringLiteral("0:00:00.000")) + 14;
    m_table->setColumnWidth(HitEditModel::TimeColumn, timeWidth);
    m_table->horizontalHeader()->setSectionResizeMode(HitEditModel::AfterColumn, QHeaderView::Stretch);
    auto* forget = new QAction(tr("Discard the chosen corrections"), m_table);
    forget->setShortcut(QKeySequence::Delete);
    forget->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(forget);
    connect(forget, &QAction::triggered, m_forget, &QPushButton::click);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
            if (current.isValid() && !m_isRenewing)
                reveal(current.row());
        });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CorrectionsPanel::showState);
}

void CorrectionsPanel::setEmptyAction(QAction* action)
{
    m_emptyAction = action;
    showState();
}

void CorrectionsPanel::renew()
{
    {
        const QScopedValueRollback guard(m_isRenewing, true);
        m_model->setEdits(m_session.handLayer().hits, m_session.currentHits().states);
    }
    showState();
}

void CorrectionsPanel::showState()
{
    const int total = int(m_session.handLayer().hits.size());
    const int conflicts = m_model->conflictCount();
    const int grid = int(m_session.gridEdits().size());
    QStringList parts;
    if (total > 0)
        parts << tr("%n correction(s) of drum hits.", nullptr, total);
    if (conflicts > 0)
        parts << tr("%n do(es) not fit this run: accept or reject.", nullptr, conflicts);
    if (grid > 0)
        parts << tr("%n correction(s) of the beat grid (see Tempo).", nullptr, grid);
    m_summary->setText(parts.join(QLatin1Char(' ')));
    m_summary->setVisible(!parts.isEmpty());
    m_onlyConflicts->setVisible(total > 0);
    m_pages->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_empty);
    const bool hasRun = m_session.currentResult() != nullptr;
    m_empty->setAction(hasRun ? nullptr : m_emptyAction);
    if (!hasRun)
        m_empty->setText(tr("No run yet. Open a recording to correct its drum hits."));
    else if (total > 0)
        m_empty->setText(tr("Every correction fits this run."));
    else
        m_empty->setText(
            tr("Nothing was corrected by hand. Select hits and press 1 to 5 to relabel them, Y to confirm or "
               "Delete to delete them; zoomed in, drag a hit to move it, or double-click to add one."));
    const bool any = m_table->selectionModel()->hasSelection();
    for (QPushButton* button : {m_accept, m_reject, m_forget}) {
        button->setEnabled(any);
        button->setVisible(total > 0);
    }
}

std::vector<qint64> CorrectionsPanel::chosen() const
{
    std::vector<qint64> ids;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        ids.push_back(m_model->editAt(index.row()).id);
    return ids;
}

void CorrectionsPanel::reveal(int row)
{
    const qint64 id = m_model->editAt(row).id;
    m_viewport.reveal(m_model->editAt(row).time(), kRevealSpan);
    const std::vector<HitEdit>& edits = m_session.handLayer().hits;
    const CorrectedHits& shown = m_session.currentHits();
    const auto made
        = std::ranges::find_if(shown.editOfHit, [&](int edit) { return edit >= 0 && edits[size_t(edit)].id == id; });
    if (made != shown.editOfHit.end())
        m_selection.set({int(made - shown.editOfHit.begin())});
}

} // namespace heihachi
