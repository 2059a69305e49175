#include "ui/views/common/hit_statistics_panel.h"

#include "ui/views/common/empty_hint.h"
#include "ui/views/common/stale_until_shown.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace heihachi {

HitStatisticsPanel::HitStatisticsPanel(QWidget* parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyHint(this))
    , m_stale(new StaleUntilShown(*this, [this] { refresh(); }))
{
    m_pages->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    requestRefresh();
}

void HitStatisticsPanel::setContent(QWidget* content)
{
    m_pages->addWidget(content);
}

void HitStatisticsPanel::setResult(const AnalysisResultPtr& result)
{
    m_result = result;
    requestRefresh();
}

void HitStatisticsPanel::setEmptyAction(QAction* action)
{
    m_emptyAction = action;
    requestRefresh();
}

void HitStatisticsPanel::requestRefresh()
{
    m_stale->request();
}

QString HitStatisticsPanel::missingText()
{
    m_stale->refreshNow();
    return m_pages->currentWidget() == m_empty ? m_empty->text() : QString();
}

void HitStatisticsPanel::refresh()
{
    showResult();
    const QString empty = whyEmpty();
    m_empty->setText(empty);
    m_empty->setAction(m_result ? nullptr : m_emptyAction);
    m_pages->setCurrentIndex(empty.isEmpty() ? 1 : 0);
}

QString HitStatisticsPanel::whyEmpty() const
{
    if (!m_result)
        return tr("No run yet. Open a recording to see its drum hits here.");
    if (!m_result->drumHits)
        return tr("Drum hits were not computed. %1")
            .arg(m_result->missingReason(QStringLiteral("drum_hits")))
            .trimmed();
    return m_result->drumHits->empty() ? tr("No drum hit was found in this recording.") : emptyText();
}

} // namespace heihachi
