#include "ui/views/compare/compare_panel.h"

#include "ui/itemmodels/difference_model.h"
#include "ui/views/common/empty_hint.h"
#include "ui/views/common/stale_until_shown.h"
#include "ui/views/common/vertical_scroll.h"
#include "ui/views/compare/compare_plots.h"
#include "ui/views/compare/compare_setup.h"
#include "ui/views/compare/compare_summary.h"
#include "ui/views/compare/compare_text.h"
#include "ui/views/compare/difference_list.h"
#include "ui/views/compare/kept_comparisons.h"
#include "ui/views/compare/kind_toggles.h"
#include "ui/views/compare/tolerance_form.h"

#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <cmath>

namespace heihachi {
namespace {

constexpr double kAround = 0.1; // of a passage that is shown before and after it
constexpr int kProgressSteps = 1000;

} // namespace

ComparePanel::ComparePanel(CompareSession& session, ProjectSession& project, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_project(project)
    , m_setup(new CompareSetup(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyHint(this))
    , m_kept(new KeptComparisons(this))
    , m_stale(new StaleUntilShown(*this, [this] { refreshFigures(); }))
{
    m_start = makeStart();
    m_busy = makeBusy();
    m_ready = makeReady(theme);
    for (QWidget* page : {m_start, m_busy, m_ready})
        m_pages->addWidget(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_setup);
    layout->addWidget(m_pages, 1);
    connectSetup();
    connectSession();
    showRuns();
    m_stale->request();
}

QWidget* ComparePanel::makeStart()
{
    auto* page = new QWidget(m_pages);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_empty->setObjectName(QStringLiteral("compareHint"));
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_kept, 1);
    return page;
}

QWidget* ComparePanel::makeBusy()
{
    auto* page = new QWidget(m_pages);
    m_busyText = new QLabel(page);
    m_busyText->setObjectName(QStringLiteral("busyText"));
    m_busyText->setWordWrap(true);
    m_busyText->setAlignment(Qt::AlignCenter);
    m_progress = new QProgressBar(page);
    m_progress->setObjectName(QStringLiteral("compareProgress"));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the comparison"));
    auto* cancel = new QPushButton(tr("&Cancel"), page);
    cancel->setObjectName(QStringLiteral("cancelComparison"));
    cancel->setToolTip(tr("Compares nothing; the shown run stays"));
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addStretch(2);
    layout->addWidget(m_busyText);
    layout->addWidget(m_progress);
    layout->addWidget(cancel, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(cancel, &QPushButton::clicked, &m_session, &CompareSession::close);
    return page;
}

QWidget* ComparePanel::makeReady(const Theme& theme)
{
    auto* page = new QWidget(m_pages);
    m_headline = new QLabel(page);
    m_headline->setObjectName(QStringLiteral("compareHeadline"));
    m_headline->setWordWrap(true);
    m_kinds = new KindToggles(theme, page);
    m_tabs = new QTabWidget(page);
    m_tabs->setObjectName(QStringLiteral("compareTabs"));
    m_tabs->setDocumentMode(true);
    m_list = new DifferenceList(m_session, theme, m_tabs);
    m_summary = new CompareSummary(m_tabs);
    m_plots = new ComparePlots(m_session, theme, m_tabs);
    m_tabs->addTab(m_list, tr("Differences"));
    m_tabs->addTab(makeVerticalScroll(m_summary, m_tabs), tr("Summary"));
    m_tabs->addTab(m_plots, tr("Plots"));
    auto* head = new QVBoxLayout;
    head->setContentsMargins(8, 4, 8, 4);
    head->setSpacing(4);
    head->addWidget(m_headline);
    head->addWidget(m_kinds);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_tabs, 1);
    connect(m_list, &DifferenceList::auditionRequested, this, &ComparePanel::auditionRequested);
    connect(m_summary, &CompareSummary::passageChosen, this, &ComparePanel::reveal);
    connect(&m_summary->tolerances(), &ToleranceForm::changed, &m_session,
        [this](const CompareTolerances& tolerances) { m_session.setTolerances(tolerances); });
    connect(m_summary, &CompareSummary::referenceChosen, &m_session, &CompareSession::setReferenceA);
    connect(m_kinds, &KindToggles::changed, this, [this] {
        DifferenceFilter filter = m_session.filter();
        filter.kinds = m_kinds->chosen();
        m_session.setFilter(filter);
    });
    return page;
}

void ComparePanel::connectSetup()
{
    connect(m_setup, &CompareSetup::aChosen, this, &ComparePanel::chooseA);
    connect(m_setup, &CompareSetup::bChosen, this, [this](RunId b) {
        const RunId a = m_session.isOpen() ? m_session.runA() : m_project.currentRunId();
        if (a.isValid())
            m_session.open(a, b);
    });
    connect(m_setup, &CompareSetup::swapAsked, &m_session, &CompareSession::swap);
    connect(m_setup, &CompareSetup::closeAsked, &m_session, &CompareSession::close);
    connect(m_kept, &KeptComparisons::chosen, &m_session, &CompareSession::open);
    connect(m_kept, &KeptComparisons::removalRequested, &m_session, &CompareSession::removeKept);
    connect(m_empty, &EmptyHint::clicked, this, [this] {
        if (m_session.state() == CompareSession::State::Failed)
            m_session.open(m_session.runA(), m_session.runB());
    });
}

void ComparePanel::connectSession()
{
    connect(&m_session, &CompareSession::stateChanged, this, &ComparePanel::showState);
    connect(&m_session, &CompareSession::comparisonChanged, this, &ComparePanel::showState);
    connect(&m_session, &CompareSession::comparisonChanged, m_stale, &StaleUntilShown::request);
    connect(&m_session, &CompareSession::filterChanged, m_stale, &StaleUntilShown::request);
    connect(&m_session, &CompareSession::verdictsChanged, m_stale, &StaleUntilShown::request);
    connect(&m_session, &CompareSession::keptChanged, this, &ComparePanel::showStart);
    connect(&m_project, &ProjectSession::runsChanged, this, &ComparePanel::showRuns);
    connect(&m_project, &ProjectSession::currentRunChanged, this, &ComparePanel::showState);
}

void ComparePanel::setEmptyAction(QAction* open)
{
    m_openAction = open;
    showStart();
}

void ComparePanel::setAnalyseAction(QAction* analyseAgain)
{
    m_analyseAction = analyseAgain;
    showStart();
}

void ComparePanel::setVerdictActions(QAction* a, QAction* b, QAction* neither)
{
    m_list->verdictBar().setAction(VerdictBar::ARight, a);
    m_list->verdictBar().setAction(VerdictBar::BRight, b);
    m_list->verdictBar().setAction(VerdictBar::Neither, neither);
}

void ComparePanel::setStepActions(QAction* previous, QAction* next)
{
    m_list->verdictBar().setAction(VerdictBar::Previous, previous);
    m_list->verdictBar().setAction(VerdictBar::Next, next);
}

DifferenceModel& ComparePanel::model()
{
    return m_list->model();
}

QString ComparePanel::emptyText() const
{
    return m_pages->currentWidget() == m_start ? m_empty->text() : QString();
}

void ComparePanel::focusSetup()
{
    m_setup->focusB();
}

void ComparePanel::chooseA(RunId id)
{
    if (!m_session.isOpen())
        m_project.showRun(id);
    else if (id == m_session.runB())
        m_session.swap();
    else
        m_session.open(id, m_session.runB());
}

void ComparePanel::reveal(const TimeRange& passage)
{
    const double around = kAround * passage.length();
    m_session.viewportA().setRange({passage.start - around, passage.end + around});
}

QString ComparePanel::runName(RunId id) const
{
    const RunSummary* run = m_project.run(id);
    const StoredSource* source = run ? m_project.source(run->sourceId) : nullptr;
    if (!source)
        return {};
    return tr("Run %1 · %2", "number, recording").arg(run->number).arg(QFileInfo(source->source.info.path).fileName());
}

void ComparePanel::showRuns()
{
    m_setup->setRuns(m_project.sources(), m_project.runs());
    showState();
}

void ComparePanel::showState()
{
    const bool isOpen = m_session.isOpen();
    m_setup->setChosen(isOpen ? m_session.runA() : m_project.currentRunId(), m_session.runB(), isOpen);
    m_busyText->setText(tr("Comparing %1 with %2…", "run A, run B").arg(m_session.nameA(), m_session.nameB()));
    const double progress = m_session.progress();
    m_progress->setRange(0, progress > 0.0 ? kProgressSteps : 0); // moves to and fro while it is not known
    m_progress->setValue(int(std::lround(kProgressSteps * progress)));
    if (m_session.state() == CompareSession::State::Loading)
        m_pages->setCurrentWidget(m_busy);
    else if (m_session.comparison() && !m_session.isUnrelated())
        m_pages->setCurrentWidget(m_ready);
    else
        m_pages->setCurrentWidget(m_start);
    showStart();
}

void ComparePanel::showStart()
{
    m_kept->setKept(m_session.isOpen() ? std::vector<KeptComparison>() : m_session.kept(),
        [this](RunId id) { return runName(id); });
    m_empty->setAction(nullptr);
    showHint();
}

void ComparePanel::showHint()
{
    if (m_session.state() == CompareSession::State::Failed) {
        m_empty->setText(m_session.reason());
        m_empty->setButton(tr("Try again"));
    } else if (m_session.comparison() && m_session.isUnrelated()) {
        m_empty->setText(tr("The two recordings have nothing in common: no part of B was found in A. Choose another "
                            "run B, or put an anchor point between the two timelines where they are the same."));
    } else if (m_setup->runCount() == 0) {
        m_empty->setText(tr("No run yet. Open a recording to have runs to compare."));
        m_empty->setAction(m_openAction);
    } else if (m_setup->runCount() == 1) {
        m_empty->setText(tr("There is only one run. Analyse again with other settings to have a second run, or open "
                            "another recording."));
        m_empty->setAction(m_analyseAction);
    } else if (!m_project.currentRunId().isValid()) {
        m_empty->setText(tr("No run is shown. Choose run A above."));
    } else {
        m_empty->setText(tr("Choose run B above to see and hear what differs from the shown run, hit by hit."));
    }
}

void ComparePanel::refreshFigures()
{
    const RunComparisonPtr& comparison = m_session.comparison();
    const QString score = compare_text::scoreLine(m_session.score());
    QStringList headline;
    if (comparison)
        headline << compare_text::headline(*comparison);
    if (!score.isEmpty())
        headline << score;
    m_headline->setText(headline.join(QStringLiteral(" · ")));
    m_kinds->setChosen(m_session.filter().kinds);
    countKinds();
    showCounts();
    m_summary->setComparison(comparison, m_session.isReferenceA());
    m_summary->setAlignment(m_session.alignment());
    m_summary->setScore(m_session.score());
    m_summary->tolerances().setTolerances(m_session.tolerances());
}

void ComparePanel::countKinds()
{
    if (m_counted == m_session.comparison())
        return;
    m_counted = m_session.comparison();
    m_counts = {};
    for (const ComparedPart part : kComparedParts)
        if (m_counted && m_counted->part(part))
            for (const EventDifference& event : m_counted->part(part)->events)
                ++m_counts[size_t(part)][size_t(event.kind)];
}

void ComparePanel::showCounts()
{
    KindToggles::Counts counts{};
    std::array<QString, kDifferenceKinds.size()> tips;
    for (const DifferenceKind kind : kDifferenceKinds) {
        QStringList lines;
        for (const ComparedPart part : kComparedParts) {
            if (!m_counted || !m_counted->part(part) || !m_session.filter().parts.contains(part))
                continue;
            const int count = m_counts[size_t(part)][size_t(kind)];
            counts[size_t(kind)] += count;
            lines << tr("%1: %2", "drum hits, beats …; their number")
                         .arg(comparedPartText(part), QLocale().toString(count));
        }
        tips[size_t(kind)] = lines.join(QLatin1Char('\n'));
    }
    m_kinds->setCounts(counts, tips);
}

} // namespace heihachi
