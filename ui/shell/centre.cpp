#include "ui/shell/centre.h"

#include "ui/itemmodels/job_list_model.h"
#include "ui/session/project_session.h"
#include "ui/shell/busy_page.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/welcome_page.h"
#include "ui/views/common/empty_hint.h"
#include "ui/views/timeline/timeline_stack.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace heihachi {

Centre::Centre(const WindowParts& parts, QAction* open, const QString& demoPath, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_pages(new QStackedWidget(this))
    , m_welcome(new WelcomePage(parts.recent, open, demoPath, m_pages))
    , m_busy(new BusyPage(parts.jobs, m_pages))
    , m_choose(new EmptyHint(m_pages))
    , m_split(new QSplitter(Qt::Vertical, m_pages))
    , m_timeline(new TimelineStack(parts.viewport, parts.selection, parts.theme, m_split))
{
    setObjectName(QStringLiteral("centre"));
    m_split->setObjectName(QStringLiteral("centreSplitter"));
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_timeline);
    m_choose->setText(tr("Choose a run in the project panel at the left to see it here."));
    for (QWidget* page : {static_cast<QWidget*>(m_welcome), static_cast<QWidget*>(m_busy),
             static_cast<QWidget*>(m_choose), static_cast<QWidget*>(m_split)})
        m_pages->addWidget(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(&parts.messages);
    layout->addWidget(m_pages, 1);
    ProjectSession& session = parts.session;
    connect(
        m_welcome, &WelcomePage::openRequested, this, [&session](const QString& path) { session.openFiles({path}); });
    connect(m_busy, &BusyPage::cancelRequested, this, &Centre::cancelRequested);
    connect(&session, &ProjectSession::currentRunChanged, this, &Centre::showPage);
    connect(&session, &ProjectSession::runsChanged, this, &Centre::showPage);
    connect(&parts.jobs, &QAbstractItemModel::rowsInserted, this, &Centre::showPage);
    connect(&parts.jobs, &QAbstractItemModel::dataChanged, this, &Centre::showPage);
    showPage();
}

void Centre::addBelow(QWidget* widget)
{
    m_split->addWidget(widget);
    for (int i = 0; i < m_split->count(); ++i) // as high as each other
        m_split->setStretchFactor(i, 1);
    m_split->setSizes(QList<int>(m_split->count(), 1000));
}

void Centre::showPage()
{
    QWidget* page = m_split;
    if (!m_parts.session.currentResult()) {
        if (m_parts.jobs.activeCount() > 0)
            page = m_busy;
        else if (!m_parts.session.runs().empty())
            page = m_choose;
        else
            page = m_welcome;
    }
    if (page == m_pages->currentWidget() && page != m_welcome)
        return;
    if (page == m_welcome)
        m_welcome->setUnsaved(m_parts.session.recoverableProjects());
    m_pages->setCurrentWidget(page);
}

} // namespace heihachi
