#include "ui/views/compare/compared_timeline.h"

#include "ui/views/compare/comparison_page.h"
#include "ui/views/compare/pair_selection.h"
#include "ui/views/timeline/timeline_stack.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace heihachi {

ComparedTimeline::ComparedTimeline(CompareSession& session, TimelineStack& timelineA, const Theme& theme,
    const QString& cacheDirectory, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_pages(new QStackedLayout(this))
    , m_page(new ComparisonPage(this))
    , m_shownPage(new QWidget(this))
    , m_banner(makeBanner())
    , m_views(new ComparedViews(
          {timelineA, session.viewportA(), session.viewportB(), session.selectionB(), theme, cacheDirectory}))
    , m_pairs(new PairSelection(session.selectionA(), session.selectionB(), this))
{
    setObjectName(QStringLiteral("comparedTimeline"));
    auto* column = new QVBoxLayout(m_shownPage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_views, 1);
    m_pages->addWidget(m_page);
    m_pages->addWidget(m_shownPage);
    m_pairs->setShownA([&session](int shown) { return session.comparedHitOfA(shown); },
        [&session](int compared) { return session.shownHitOfA(compared); });
    followSession();
    followViews();
    showRecording();
    showComparison();
    showState();
}

QWidget* ComparedTimeline::makeBanner()
{
    auto* banner = new QWidget(m_shownPage);
    auto* text = new QLabel(tr("These recordings have nothing in common. Double click in the strip “A to B” to say "
                               "which places belong together, or close the comparison."),
        banner);
    text->setWordWrap(true);
    auto* close = new QPushButton(tr("Close comparison"), banner);
    auto* row = new QHBoxLayout(banner);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(text, 1);
    row->addWidget(close);
    connect(close, &QPushButton::clicked, &m_session, &CompareSession::close);
    return banner;
}

void ComparedTimeline::followSession()
{
    CompareSession& session = m_session;
    connect(&session, &CompareSession::stateChanged, this, &ComparedTimeline::showState);
    connect(&session, &CompareSession::recordingBChanged, this, &ComparedTimeline::showRecording);
    connect(&session, &CompareSession::comparisonChanged, this, &ComparedTimeline::showComparison);
    connect(
        &session, &CompareSession::filterChanged, this, [this] { m_views->differences().setShown(m_session.shown()); });
    connect(&session, &CompareSession::currentChanged, this,
        [this] { m_views->differences().setCurrent(m_session.current()); });
    connect(&session, &CompareSession::verdictsChanged, this, [this] {
        m_views->differences().setVerdicts(
            [&compared = m_session](const DifferenceRef& ref) { return compared.verdict(ref) != nullptr; });
    });
}

void ComparedTimeline::followViews()
{
    DifferenceLane& lane = m_views->differences();
    connect(&lane, &DifferenceLane::differenceChosen, this,
        [this](const DifferenceRef& difference) { m_session.setCurrent(difference); });
    connect(&lane, &DifferenceLane::nextWanted, this, [this] { m_session.goToNext(); });
    connect(&lane, &DifferenceLane::previousWanted, this, [this] { m_session.goToPrevious(); });
    connect(&lane, &DifferenceLane::differenceActivated, this, &ComparedTimeline::differenceActivated);
    connect(&m_views->map(), &MapLane::anchorsEdited, this,
        [this](const std::vector<MapAnchor>& anchors) { m_session.setAnchors(anchors); });
    connect(&m_views->timelineB(), &TimelineStack::hitActivated, this, &ComparedTimeline::hitActivated);
    connect(m_views, &ComparedViews::timeClicked, this, &ComparedTimeline::timeClicked);
    connect(m_views, &ComparedViews::overlaidChanged, this, [this](bool overlaid) {
        setMaximumHeight(overlaid ? m_shownPage->sizeHint().height() : QWIDGETSIZE_MAX);
        Q_EMIT overlaidChanged(overlaid);
    });
    connect(m_views, &ComparedViews::swapRequested, &m_session, &CompareSession::swap);
    connect(m_views, &ComparedViews::closeRequested, &m_session, &CompareSession::close);
    connect(m_page, &ComparisonPage::closeRequested, &m_session, &CompareSession::close);
}

void ComparedTimeline::setDifferenceActions(const QList<QAction*>& actions)
{
    m_views->differences().setDifferenceActions(actions);
}

QString ComparedTimeline::pageText() const
{
    return m_pages->currentWidget() == m_page ? m_page->text() : QString();
}

void ComparedTimeline::showState()
{
    setVisible(m_session.isOpen());
    m_views->setNames(m_session.nameA(), m_session.nameB());
    switch (m_session.state()) {
    case CompareSession::State::Closed:
        break;
    case CompareSession::State::Loading:
        m_page->showProgress(
            tr("Comparing %1 with %2", "two runs").arg(m_session.nameA(), m_session.nameB()), m_session.progress());
        m_pages->setCurrentWidget(m_page);
        break;
    case CompareSession::State::Failed:
        m_page->showFailure(m_session.reason());
        m_pages->setCurrentWidget(m_page);
        break;
    case CompareSession::State::Ready:
        m_pages->setCurrentWidget(m_shownPage);
        break;
    }
}

void ComparedTimeline::showRecording()
{
    m_views->setResult(m_session.resultB());
    m_views->setRecording(m_session.peaksB(), m_session.audioPathB(), m_session.peaksReasonB());
}

void ComparedTimeline::showComparison()
{
    const RunComparisonPtr& comparison = m_session.comparison();
    const std::optional<Alignment>& alignment = m_session.alignment();
    m_views->setComparison(comparison, alignment ? alignment->map : comparison ? comparison->map : TimeMap());
    m_views->map().setAnchors(m_session.anchors());
    m_views->differences().setShown(m_session.shown());
    m_views->differences().setCurrent(m_session.current());
    m_banner->setVisible(m_session.isUnrelated());
    m_pairs->setComparison(comparison);
}

} // namespace heihachi
