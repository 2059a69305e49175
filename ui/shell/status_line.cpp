#include "ui/shell/status_line.h"

#include "core/base/time_text.h"
#include "ui/itemmodels/diagnostic_model.h"
#include "ui/itemmodels/job_list_model.h"
#include "ui/session/time_viewport.h"
#include "ui/views/common/themed_icon.h"

#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace heihachi {
namespace {

const QString kBarGap = QStringLiteral("   ·   ");
constexpr int kWidgetsOfJob = 3; // at the left: what comes after is permanent

} // namespace

StatusLine::StatusLine(
    const JobListModel& jobs, const DiagnosticModel& diagnostics, const TimeViewport& viewport, QWidget* parent)
    : QStatusBar(parent)
    , m_jobs(jobs)
    , m_diagnostics(diagnostics)
    , m_job(new QToolButton(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
    , m_notes(new QToolButton(this))
    , m_pointer(new QLabel(this))
{
    makeWidgets();
    connect(&m_jobs, &QAbstractItemModel::rowsInserted, this, &StatusLine::showJob);
    connect(&m_jobs, &QAbstractItemModel::dataChanged, this, &StatusLine::showJob);
    connect(&m_jobs, &QAbstractItemModel::modelReset, this, &StatusLine::showJob);
    connect(&m_diagnostics, &QAbstractItemModel::modelReset, this, &StatusLine::showDiagnostics);
    connect(&viewport, &TimeViewport::pointerChanged, this, &StatusLine::showPointer);
    connect(m_job, &QToolButton::clicked, this, &StatusLine::jobsRequested);
    connect(m_cancel, &QToolButton::clicked, this, [this] { Q_EMIT cancelRequested(m_shown); });
    connect(m_notes, &QToolButton::clicked, this, &StatusLine::diagnosticsRequested);
    showJob();
    showDiagnostics();
    showPointer({});
}

void StatusLine::makeWidgets()
{
    setSizeGripEnabled(false);
    m_job->setAutoRaise(true);
    m_job->setToolTip(tr("Show all jobs"));
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(140);
    m_cancel->setIcon(themedIcon(QStringLiteral("cancel")));
    m_cancel->setIconSize(QSize(14, 14));
    m_cancel->setAutoRaise(true);
    m_cancel->setToolTip(tr("Cancel this job"));
    m_cancel->setAccessibleName(tr("Cancel this job"));
    m_notes->setAutoRaise(true);
    m_notes->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_notes->setIconSize(QSize(14, 14));
    m_notes->setToolTip(tr("Show what is odd about the signal and what is missing"));
    m_pointer->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_pointer->setMinimumWidth(m_pointer->fontMetrics().horizontalAdvance(QStringLiteral("00:00:00.000")) + 16);
    m_pointer->setContentsMargins(0, 0, 8, 0);
    m_pointer->setToolTip(tr("Bar and beat, and time under the pointer, h:m:s.ms"));
    m_pointer->setAccessibleName(tr("Time under the pointer"));
    addWidget(m_job);
    addWidget(m_bar);
    addWidget(m_cancel);
    addPermanentWidget(m_notes);
    addPermanentWidget(m_pointer);
}

void StatusLine::addNotice(QWidget* notice)
{
    insertPermanentWidget(kWidgetsOfJob, notice);
}

void StatusLine::showJob()
{
    const JobInfo* job = m_jobs.running();
    m_shown = job ? job->id : JobId{};
    m_bar->setVisible(job);
    m_cancel->setVisible(job);
    m_job->setVisible(job);
    if (!job)
        return;
    QString text = QStringLiteral("%1 · %2").arg(job->title, JobListModel::statusText(*job));
    if (const int waiting = m_jobs.activeCount() - 1; waiting > 0)
        text += QStringLiteral(" · ") + tr("%n more waiting", nullptr, waiting);
    const int room = std::max(160, width() - m_bar->width() - m_notes->width() - m_pointer->width() - 100);
    m_job->setText(
        m_job->fontMetrics().elidedText(text, Qt::ElideMiddle, room).replace(QLatin1Char('&'), QStringLiteral("&&")));
    m_job->setAccessibleName(text);
    m_bar->setValue(qRound(1000.0 * job->fraction));
    m_bar->setAccessibleName(job->title);
}

void StatusLine::showDiagnostics()
{
    const int alarms = m_diagnostics.alarmCount(); // these have a badge of their own
    const int count = m_diagnostics.rowCount() - alarms;
    const bool grave = m_diagnostics.count(Severity::Warning) > alarms;
    m_notes->setVisible(count > 0);
    m_notes->setIcon(themedIcon(grave ? QStringLiteral("warning") : QStringLiteral("info")));
    m_notes->setText(tr("%n note(s)", nullptr, count));
}

void StatusLine::setBeatGrid(const std::shared_ptr<const BeatGrid>& grid)
{
    m_beats = grid ? std::make_shared<const BeatLines>(grid) : nullptr;
    const QString widest
        = m_beats && !grid->beats.empty() ? kBarGap + tr("bar %1").arg(QStringLiteral("00000.0")) : QString();
    m_pointer->setMinimumWidth(
        m_pointer->fontMetrics().horizontalAdvance(widest + QStringLiteral("00:00:00.000")) + 16);
}

void StatusLine::showPointer(std::optional<double> seconds)
{
    const QString bar = seconds ? barBeatText(m_beats, *seconds) : QString();
    m_pointer->setText(
        (bar.isEmpty() ? bar : tr("bar %1").arg(bar) + kBarGap) + (seconds ? timeText(*seconds) : QString()));
}

} // namespace heihachi
