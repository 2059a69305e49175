#include "ui/views/patterns/patterns_panel.h"

#include "core/base/time_text.h"
#include "ui/itemmodels/pattern_list_model.h"
#include "ui/views/common/empty_hint.h"
#include "ui/views/patterns/event_cluster_table.h"
#include "ui/views/patterns/pattern_delegate.h"
#include "ui/views/patterns/pattern_heatmap.h"
#include "ui/views/patterns/pattern_list.h"
#include "ui/views/patterns/phrase_list.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

namespace heihachi {
namespace {

constexpr double kBarsAround = 8.0; ///< bars shown around one that was gone to

} // namespace

PatternsPanel::PatternsPanel(TimeViewport& viewport, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_viewport(viewport)
    , m_theme(theme)
    , m_model(new PatternListModel(this))
    , m_delegate(new PatternDelegate(theme, this))
    , m_empty(new EmptyHint(this))
    , m_pages(new QStackedWidget(this))
{
    m_pages->addWidget(m_empty);
    m_pages->addWidget(makeContent());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    showState();
}

QWidget* PatternsPanel::makeContent()
{
    auto* content = new QWidget(this);
    m_heatmap = new PatternHeatmap(m_viewport, m_theme, content);
    m_heatmap->setObjectName(QStringLiteral("patternHeatmap"));
    connect(m_heatmap, &PatternHeatmap::barClicked, this, [this](int pattern, int bar) {
        if (const std::optional<int> place = m_occurrences.placeOf(pattern, bar))
            goTo(pattern, *place);
        else
            goToBar(bar); // a fill that is like no pattern
    });
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heatmap);
    layout->addWidget(makeTabs(content), 1);
    return content;
}

QWidget* PatternsPanel::makeTabs(QWidget* parent)
{
    auto* tabs = new QTabWidget(parent);
    auto* catalogue = new QWidget(tabs);
    m_list = new PatternList(catalogue);
    m_list->setObjectName(QStringLiteral("patternList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    auto* layout = new QVBoxLayout(catalogue);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(makeStepRow(catalogue));
    m_phrases = new PhraseList(tabs);
    m_clusters = new EventClusterTable(tabs);
    tabs->setDocumentMode(true);
    tabs->addTab(catalogue, tr("Catalogue"));
    tabs->addTab(m_phrases, tr("Phrases"));
    tabs->addTab(m_clusters, tr("Strikes"));
    tabs->setTabToolTip(0, tr("Bars that come again, the most frequent first"));
    tabs->setTabToolTip(1, tr("Rows of bars that come again"));
    tabs->setTabToolTip(2, tr("Kinds of strikes that the hits fall into"));
    connect(m_list, &PatternList::chosen, this, &PatternsPanel::choose);
    connect(m_list, &PatternList::stepRequested, this, &PatternsPanel::step);
    connect(m_list, &PatternList::zoomRequested, this, &PatternsPanel::zoomToBar);
    connect(m_phrases, &PhraseList::chosen, this, &PatternsPanel::goToPhrase);
    return tabs;
}

QWidget* PatternsPanel::makeStepRow(QWidget* parent)
{
    auto* row = new QWidget(parent);
    m_previous = makeStepButton(row, QStringLiteral("previousBar"), Qt::LeftArrow, -1);
    m_previous->setToolTip(tr("To the bar before that plays this pattern (Shift+N)"));
    m_previous->setAccessibleName(tr("Previous bar of the pattern"));
    m_next = makeStepButton(row, QStringLiteral("nextBar"), Qt::RightArrow, 1);
    m_next->setToolTip(tr("To the next bar that plays this pattern (N)"));
    m_next->setAccessibleName(tr("Next bar of the pattern"));
    m_placeLabel = new QLabel(row);
    m_placeLabel->setForegroundRole(QPalette::PlaceholderText);
    m_placeLabel->setWordWrap(true);
    m_variations = new QCheckBox(tr("Variations"), row);
    m_variations->setObjectName(QStringLiteral("variations"));
    m_variations->setToolTip(tr("Shows the most frequent other form of each pattern: what it adds in full colour, what "
                                "it leaves out as a dotted frame, the rest pale"));
    connect(m_variations, &QCheckBox::toggled, this, [this](bool shown) {
        m_delegate->setVariations(shown);
        m_list->doItemsLayout(); // the cards have other heights now
    });
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(6);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_placeLabel, 1);
    layout->addWidget(m_variations);
    return row;
}

QToolButton* PatternsPanel::makeStepButton(QWidget* parent, const QString& name, Qt::ArrowType arrow, int bars)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, bars] { step(bars); });
    return button;
}

void PatternsPanel::setRhythm(const AnalysisResultPtr& result, const Rhythm& rhythm)
{
    const bool isSame = result == m_result && rhythm.patterns == m_rhythm.patterns;
    m_result = result;
    m_rhythm = rhythm;
    if (!isSame) {
        m_occurrences = rhythm.patterns ? PatternOccurrences(*rhythm.patterns) : PatternOccurrences();
        m_pattern = -1;
        m_place = -1;
        m_heatmap->setChosen(-1);
        m_heatmap->setPatterns(rhythm.patterns);
        m_phrases->setPhrases(rhythm.patterns ? rhythm.patterns->phrases : std::vector<PatternPhrase>());
        m_clusters->setCatalogue(rhythm.patterns ? *rhythm.patterns : DrumPatternCatalogue());
        m_model->setPatterns(rhythm.patterns, rhythm.beatGrid);
    }
    showState();
}

void PatternsPanel::showState()
{
    const bool hasPatterns = m_result && m_rhythm.patterns && !m_rhythm.patterns->patterns.empty();
    m_pages->setCurrentIndex(hasPatterns ? 1 : 0);
    if (!m_result)
        m_empty->setText(tr("No run yet. Open a recording to see its drum patterns here."));
    else if (!m_rhythm.patterns)
        m_empty->setText(tr("Drum patterns were not computed. %1")
                             .arg(m_result->missingReason(QStringLiteral("patterns")))
                             .trimmed());
    else
        m_empty->setText(tr("No bar comes again in this recording, so there are no patterns."));
    m_empty->setAction(m_result ? nullptr : m_emptyAction);
    showPlace();
}

void PatternsPanel::choose(int pattern)
{
    if (pattern != m_pattern)
        goTo(pattern, 0);
}

void PatternsPanel::step(int bars)
{
    const int pattern = m_pattern >= 0 ? m_pattern : std::max(0, m_list->currentIndex().row());
    const auto count = int(m_occurrences.of(pattern).size());
    if (count > 0)
        goTo(pattern, m_place < 0 ? 0 : (m_place + bars + count) % count);
}

void PatternsPanel::goTo(int pattern, int place)
{
    m_pattern = pattern;
    m_place = place;
    m_heatmap->setChosen(pattern);
    const QModelIndex index = m_model->index(pattern, 0);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    showPlace();
    if (const auto bars = m_occurrences.of(pattern); size_t(place) < bars.size())
        goToBar(bars[size_t(place)]);
}

void PatternsPanel::goToBar(int bar)
{
    const TimeRange range = m_rhythm.patterns->bars[size_t(bar)].range;
    m_viewport.reveal(range.center(), kBarsAround * range.length());
}

void PatternsPanel::goToPhrase(double seconds, int bars)
{
    const auto& all = m_rhythm.patterns->bars;
    const auto first = std::ranges::lower_bound(all, seconds, {}, [](const BarEntry& bar) { return bar.range.start; });
    if (first == all.end())
        return;
    const double length = first->range.length() * bars;
    m_viewport.reveal(first->range.start + 0.5 * length, std::max(length, kBarsAround * first->range.length()));
}

void PatternsPanel::zoomToBar()
{
    if (const BarEntry* bar = currentBar())
        m_viewport.setRange(bar->range);
}

const BarEntry* PatternsPanel::currentBar() const
{
    const auto bars = m_occurrences.of(m_pattern);
    return m_place >= 0 && size_t(m_place) < bars.size() ? &m_rhythm.patterns->bars[size_t(bars[size_t(m_place)])]
                                                         : nullptr;
}

void PatternsPanel::showPlace()
{
    const QLocale locale;
    const BarEntry* bar = currentBar();
    m_previous->setEnabled(bar);
    if (!bar) {
        m_placeLabel->setText(tr("A click goes to the bars."));
        return;
    }
    QString text = tr("%1 of %2 · %3", "which bar, of how many, when")
                       .arg(locale.toString(m_place + 1),
                           locale.toString(qulonglong(m_occurrences.of(m_pattern).size())), timeText(bar->range.start));
    if (bar->isFill)
        text += tr(" · fill");
    m_placeLabel->setText(text);
    m_placeLabel->setToolTip(tr("Pattern %1, bar %2 of the recording").arg(m_pattern + 1).arg(bar->bar));
}

QString PatternsPanel::missingText() const
{
    return m_pages->currentIndex() == 0 ? m_empty->text() : QString();
}

QString PatternsPanel::placeText() const
{
    return m_placeLabel->text();
}

void PatternsPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_N || (event->modifiers() & ~Qt::ShiftModifier) || !missingText().isEmpty())
        return QWidget::keyPressEvent(event);
    step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
}

} // namespace heihachi
