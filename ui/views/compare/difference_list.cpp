#include "ui/views/compare/difference_list.h"

#include "ui/itemmodels/difference_model.h"
#include "ui/views/common/empty_hint.h"
#include "ui/views/common/stale_until_shown.h"
#include "ui/views/compare/difference_filter_bar.h"
#include "ui/views/compare/difference_table.h"
#include "ui/views/timeline/annotation_labels.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace heihachi {

DifferenceList::DifferenceList(CompareSession& session, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new DifferenceModel(this))
    , m_filter(new DifferenceFilterBar(this))
    , m_table(new DifferenceTable(*m_model, theme, this))
    , m_empty(new EmptyHint(this))
    , m_pages(new QStackedWidget(this))
    , m_verdicts(new VerdictBar(this))
    , m_stale(new StaleUntilShown(*this, [this] { refresh(); }))
{
    m_table->setObjectName(QStringLiteral("differenceTable"));
    m_model->setLabelText(&labelText);
    m_model->setVerdictOf([&session](const DifferenceRef& ref) {
        const ComparisonVerdict* verdict = session.verdict(ref);
        return verdict ? std::optional(verdict->kind) : std::nullopt;
    });
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filter);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_verdicts);
    connectSession();
    m_stale->request();
}

void DifferenceList::connectSession()
{
    connect(&m_session, &CompareSession::comparisonChanged, m_stale, &StaleUntilShown::request);
    connect(&m_session, &CompareSession::filterChanged, m_stale, &StaleUntilShown::request);
    connect(&m_session, &CompareSession::currentChanged, this, &DifferenceList::showCurrent);
    connect(&m_session, &CompareSession::verdictsChanged, this, [this] {
        m_model->verdictsChanged();
        showVerdict();
    });
    connect(m_filter, &DifferenceFilterBar::filterChanged, this,
        [this](const DifferenceFilter& filter) { m_session.setFilter(filter); });
    connect(m_table, &DifferenceTable::chosen, this, [this](const DifferenceRef& ref) { m_session.setCurrent(ref); });
    connect(m_table, &DifferenceTable::auditionRequested, this, &DifferenceList::auditionRequested);
    connect(m_verdicts, &VerdictBar::stepAsked, this, &DifferenceList::take);
    connect(m_empty, &EmptyHint::clicked, this, [this] { m_session.setFilter({}); });
}

DifferenceModel& DifferenceList::model()
{
    m_stale->refreshNow();
    return *m_model;
}

void DifferenceList::refresh()
{
    const RunComparisonPtr& comparison = m_session.comparison();
    m_model->setDifferences(comparison, m_session.shown());
    m_filter->setFilter(m_session.filter());
    std::set<ComparedPart> parts;
    for (const ComparedPart part : kComparedParts)
        if (comparison && comparison->part(part))
            parts.insert(part);
    m_filter->setAvailable(parts);
    m_pages->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_empty);
    showEmpty();
    showCurrent();
}

void DifferenceList::showEmpty()
{
    const RunComparisonPtr& comparison = m_session.comparison();
    const bool isFiltered = comparison && m_session.filter() != DifferenceFilter();
    m_empty->setButton(isFiltered ? tr("Show all differences") : QString());
    if (isFiltered)
        m_empty->setText(tr("No difference passes this filter."));
    else if (comparison)
        m_empty->setText(tr("Nothing differs within the tolerances. To see smaller differences, lower the tolerances "
                            "under “Summary”."));
    else
        m_empty->setText(tr("Nothing is compared yet."));
}

void DifferenceList::showCurrent()
{
    if (m_stale->isStale())
        return; // follows with the rows
    m_table->setCurrent(m_session.current());
    showVerdict();
}

void DifferenceList::showVerdict()
{
    if (m_stale->isStale())
        return;
    const std::optional<DifferenceRef>& current = m_session.current();
    const ComparisonVerdict* verdict = current ? m_session.verdict(*current) : nullptr;
    m_verdicts->setState(current ? m_model->rowOf(*current) : -1, m_model->rowCount(), m_session.verdictRefusal(),
        verdict ? std::optional(verdict->kind) : std::nullopt);
    m_verdicts->setScore(m_session.score());
}

void DifferenceList::take(VerdictBar::Step step)
{
    switch (step) {
    case VerdictBar::Previous:
        m_session.goToPrevious();
        break;
    case VerdictBar::Next:
        m_session.goToNext();
        break;
    case VerdictBar::ARight:
        m_session.judge(ComparisonVerdict::Kind::ARight);
        break;
    case VerdictBar::BRight:
        m_session.judge(ComparisonVerdict::Kind::BRight);
        break;
    default:
        m_session.judge(ComparisonVerdict::Kind::Neither);
        break;
    }
}

} // namespace heihachi
