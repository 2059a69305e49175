#include "ui/shell/busy_page.h"

#include "ui/itemmodels/job_list_model.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace heihachi {

BusyPage::BusyPage(const JobListModel& jobs, QWidget* parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_title(new QLabel(this))
    , m_status(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    QFont large = m_title->font();
    large.setPointSizeF(1.4 * large.pointSizeF());
    m_title->setFont(large);
    m_status->setAlignment(Qt::AlignCenter);
    m_status->setWordWrap(true);
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(360);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_bar, 0, Qt::AlignHCenter);
    layout->addWidget(m_status);
    layout->addWidget(cancel, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(cancel, &QPushButton::clicked, this, &BusyPage::cancelRequested);
    connect(&m_jobs, &QAbstractItemModel::dataChanged, this, &BusyPage::refresh);
    connect(&m_jobs, &QAbstractItemModel::rowsInserted, this, &BusyPage::refresh);
}

void BusyPage::refresh()
{
    const JobInfo* job = m_jobs.running();
    if (!job)
        return;
    m_title->setText(job->title);
    m_bar->setValue(qRound(1000.0 * job->fraction));
    m_bar->setAccessibleName(job->title);
    const int waiting = m_jobs.activeCount() - 1;
    QString status = JobListModel::statusText(*job);
    if (waiting > 0)
        status += QStringLiteral("\n") + tr("%n more waiting", nullptr, waiting);
    m_status->setText(status);
}

} // namespace heihachi
