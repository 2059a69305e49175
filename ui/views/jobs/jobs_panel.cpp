#include "ui/views/jobs/jobs_panel.h"

#include "ui/itemmodels/job_list_model.h"
#include "ui/views/common/empty_hint.h"
#include "ui/views/jobs/job_row.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace heihachi {

JobsPanel::JobsPanel(JobScheduler& scheduler, JobListModel& model, QWidget* parent)
    : QWidget(parent)
    , m_scheduler(scheduler)
    , m_model(model)
    , m_rowLayout(new QVBoxLayout)
    , m_scroll(new QScrollArea(this))
    , m_empty(new EmptyHint(this))
    , m_pages(new QStackedWidget(this))
    , m_clear(new QPushButton(tr("Clear finished"), this))
{
    auto* list = new QWidget(m_scroll);
    auto* listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    m_rowLayout->setSpacing(0);
    listLayout->addLayout(m_rowLayout);
    listLayout->addStretch(1);
    list->setBackgroundRole(QPalette::Base);
    m_scroll->setWidget(list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setText(tr("No job is running. Analyses appear here with their progress."));
    m_clear->setToolTip(tr("Removes jobs that have ended from this list"));
    m_pages->addWidget(m_scroll);
    m_pages->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 4, 8, 8);
    buttons->addStretch(1);
    buttons->addWidget(m_clear);
    layout->addLayout(buttons);

    connect(m_clear, &QPushButton::clicked, this, [this] { m_scheduler.clearEnded(); });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex&, int first, int last) { addRows(first, last); });
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex& first, const QModelIndex& last) { updateRows(first.row(), last.row()); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &JobsPanel::rebuild);
    rebuild();
}

void JobsPanel::addRows(int first, int last)
{
    for (int i = first; i <= last; ++i) {
        auto* row = new JobRow(m_scroll->widget());
        const JobId id = m_model.jobs()[size_t(i)].id;
        connect(row, &JobRow::cancelRequested, this, [this, id] { m_scheduler.cancel(id); });
        m_rows.push_back(row);
        m_rowLayout->addWidget(row);
    }
    updateRows(first, last);
}

void JobsPanel::updateRows(int first, int last)
{
    for (int i = first; i <= last; ++i)
        m_rows[size_t(i)]->setJob(m_model.jobs()[size_t(i)]);
    showState();
}

void JobsPanel::rebuild()
{
    for (JobRow* row : m_rows) {
        m_rowLayout->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    addRows(0, m_model.rowCount() - 1);
    showState();
}

void JobsPanel::showState()
{
    m_pages->setCurrentWidget(m_rows.empty() ? static_cast<QWidget*>(m_empty) : m_scroll);
    m_clear->setVisible(!m_rows.empty());
    m_clear->setEnabled(m_model.endedCount() > 0);
}

} // namespace heihachi
