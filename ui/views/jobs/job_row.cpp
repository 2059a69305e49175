#include "ui/views/jobs/job_row.h"

#include "ui/itemmodels/job_list_model.h"
#include "ui/views/common/themed_icon.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace heihachi {

JobRow::JobRow(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_status(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_cancel->setIcon(themedIcon(QStringLiteral("cancel")));
    m_cancel->setAutoRaise(true);
    m_cancel->setToolTip(tr("Cancel this job"));
    m_cancel->setAccessibleName(tr("Cancel this job"));
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_title, 0, 0);
    layout->addWidget(m_cancel, 0, 1, 2, 1, Qt::AlignTop);
    layout->addWidget(m_status, 1, 0);
    layout->addWidget(m_bar, 2, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    connect(m_cancel, &QToolButton::clicked, this, &JobRow::cancelRequested);
}

void JobRow::setJob(const JobInfo& job)
{
    const bool active = JobListModel::isActive(job);
    m_title->setText(job.title);
    m_status->setText(JobListModel::statusText(job));
    m_bar->setValue(qRound(1000.0 * job.fraction));
    m_bar->setVisible(active);
    m_bar->setAccessibleName(job.title);
    m_cancel->setVisible(active);
}

} // namespace heihachi
