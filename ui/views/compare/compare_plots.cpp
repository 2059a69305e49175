#include "ui/views/compare/compare_plots.h"

#include "ui/views/common/stale_until_shown.h"
#include "ui/views/compare/compare_scatter.h"
#include "ui/views/compare/difference_density.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace heihachi {

ComparePlots::ComparePlots(CompareSession& session, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_scatter(new CompareScatter(theme, this))
    , m_density(new DifferenceDensity(session.viewportA(), theme, this))
    , m_stale(new StaleUntilShown(*this, [this] { refresh(); }))
{
    m_scatter->setObjectName(QStringLiteral("compareScatter"));
    m_density->setObjectName(QStringLiteral("differenceDensity"));
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_scatter);
    splitter->addWidget(m_density);
    splitter->setSizes({300, 200});
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(&session, &CompareSession::comparisonChanged, m_stale, &StaleUntilShown::request);
    connect(&session, &CompareSession::filterChanged, m_stale, &StaleUntilShown::request);
    connect(&session, &CompareSession::currentChanged, this, [this] {
        if (!m_stale->isStale())
            m_scatter->setCurrent(m_session.current());
    });
    connect(m_scatter, &CompareScatter::chosen, this, [this](const DifferenceRef& ref) { m_session.setCurrent(ref); });
    m_stale->request();
}

void ComparePlots::refresh()
{
    m_scatter->setDifferences(m_session.comparison(), m_session.shown(), m_session.filter().classes);
    m_density->setDifferences(m_session.comparison(), m_session.shown());
    m_scatter->setCurrent(m_session.current());
}

} // namespace heihachi
