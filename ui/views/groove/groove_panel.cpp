#include "ui/views/groove/groove_panel.h"

#include "core/base/time_text.h"
#include "ui/views/common/class_toggles.h"
#include "ui/views/common/empty_hint.h"
#include "ui/views/common/vertical_scroll.h"
#include "ui/views/groove/coupling_view.h"
#include "ui/views/groove/deviation_chart.h"
#include "ui/views/groove/fact_strip.h"

#include <QComboBox>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace heihachi {

GroovePanel::GroovePanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyHint(this))
    , m_tabs(new QTabWidget(this))
    , m_groovePages(new QStackedWidget(this))
    , m_grooveEmpty(new EmptyHint(this))
    , m_couplingPages(new QStackedWidget(this))
    , m_couplingEmpty(new EmptyHint(this))
    , m_coupling(new CouplingView(theme, this))
{
    m_groovePages->addWidget(m_grooveEmpty);
    m_groovePages->addWidget(makeMicrotiming());
    m_couplingPages->addWidget(m_couplingEmpty);
    m_couplingPages->addWidget(m_coupling);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_groovePages, tr("Microtiming"));
    m_tabs->addTab(m_couplingPages, tr("Coupling"));
    m_tabs->setTabToolTip(0, tr("How early or late the hits come, swing and syncopation"));
    m_tabs->setTabToolTip(1, tr("How steadily pairs of signals rise and fall together"));
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_tabs);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    showState();
}

QWidget* GroovePanel::makeMicrotiming()
{
    auto* content = new QWidget(this);
    m_ranges = new QComboBox(content);
    m_ranges->setObjectName(QStringLiteral("grooveRange"));
    m_ranges->setAccessibleName(tr("Part of the recording"));
    m_ranges->setToolTip(tr("The part of the recording that the groove is measured in. “Whole recording” takes the "
                            "tempo sections that have the bar and the division of the beat of most hits."));
    m_ranges->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_classes = new ClassToggles(content);
    m_chart = new DeviationChart(m_theme, content);
    m_facts = new FactStrip(content);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_ranges);
    layout->addWidget(m_classes);
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_facts);
    connect(m_ranges, &QComboBox::currentIndexChanged, this, &GroovePanel::showRange);
    connect(m_classes, &ClassToggles::changed, this, [this] { m_chart->setClasses(m_classes->shown()); });
    return makeVerticalScroll(content, this);
}

void GroovePanel::setRhythm(const AnalysisResultPtr& result, const Rhythm& rhythm)
{
    const bool isSameRun = result == m_result;
    const bool hadGroove = m_rhythm.groove != nullptr;
    const double start = isSameRun && hadGroove && m_ranges->currentIndex() > 0 ? chosen().range.center() : -1.0;
    m_result = result;
    m_rhythm = rhythm;
    fillRanges();
    if (m_rhythm.groove)
        for (size_t i = 0; i < m_rhythm.groove->sections.size(); ++i)
            if (m_rhythm.groove->sections[i].range.contains(start)) {
                const QSignalBlocker quiet(m_ranges);
                m_ranges->setCurrentIndex(int(i) + 1);
            }
    if (m_rhythm.coupling)
        m_coupling->setCoupling(*m_rhythm.coupling);
    showRange();
    showState();
}

void GroovePanel::fillRanges()
{
    const QSignalBlocker quiet(m_ranges);
    m_ranges->clear();
    if (!m_rhythm.groove)
        return;
    m_ranges->addItem(tr("Whole recording"));
    for (const GrooveSummary& section : m_rhythm.groove->sections) {
        QString text = tr("%1 – %2", "times").arg(timeText(section.range.start), timeText(section.range.end));
        const TempoSection* tempo = m_rhythm.beatGrid ? m_rhythm.beatGrid->sectionAt(section.range.center()) : nullptr;
        if (tempo)
            text = tr("%1 · %2 BPM", "times, tempo").arg(text, QLocale().toString(tempo->bpm, 'f', 2));
        m_ranges->addItem(text);
    }
}

const GrooveSummary& GroovePanel::chosen() const
{
    const int index = m_ranges->currentIndex();
    return index > 0 ? m_rhythm.groove->sections[size_t(index) - 1] : m_rhythm.groove->whole;
}

void GroovePanel::showRange()
{
    if (!m_rhythm.groove)
        return;
    m_chart->setSummary(chosen(), m_rhythm.groove->floorMs);
    m_facts->setFacts(grooveFacts(chosen()));
}

void GroovePanel::showState()
{
    m_pages->setCurrentIndex(m_result ? 1 : 0);
    m_empty->setText(tr("No run yet. Open a recording to see its groove here."));
    m_empty->setAction(m_result ? nullptr : m_emptyAction);
    if (!m_result)
        return;
    const bool hasGroove = m_rhythm.groove && !m_rhythm.groove->sections.empty();
    m_groovePages->setCurrentIndex(hasGroove ? 1 : 0);
    m_grooveEmpty->setText(m_rhythm.groove
            ? tr("No stable beat was found, so there is no grid to measure a groove against.")
            : tr("The groove was not computed. %1").arg(m_result->missingReason(QStringLiteral("groove"))).trimmed());
    const bool hasCoupling = m_rhythm.coupling && !m_rhythm.coupling->pairs.empty();
    m_couplingPages->setCurrentIndex(hasCoupling ? 1 : 0);
    m_couplingEmpty->setText(m_rhythm.coupling
            ? tr("The recording is too short to measure coupling in.")
            : tr("Coupling was not computed. %1").arg(m_result->missingReason(QStringLiteral("coupling"))).trimmed());
}

QString GroovePanel::missingText() const
{
    if (m_pages->currentIndex() == 0)
        return m_empty->text();
    const bool isGroove = m_tabs->currentIndex() == 0;
    const QStackedWidget* pages = isGroove ? m_groovePages : m_couplingPages;
    return pages->currentIndex() == 0 ? (isGroove ? m_grooveEmpty : m_couplingEmpty)->text() : QString();
}

} // namespace heihachi
