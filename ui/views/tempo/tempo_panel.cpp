#include "ui/views/tempo/tempo_panel.h"

#include "ui/itemmodels/tempo_section_model.h"
#include "ui/session/tempo_text.h"
#include "ui/views/common/empty_hint.h"
#include "ui/views/common/flow_layout.h"
#include "ui/views/common/plain_table.h"
#include "ui/views/common/vertical_scroll.h"
#include "ui/views/tempo/grid_corrections.h"
#include "ui/views/tempo/tap_row.h"
#include "ui/views/tempo/tempo_curve_view.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace heihachi {
namespace {

const QString kBeatStage = QStringLiteral("beats");
constexpr int kMostRows = 6; // of the table that are seen without scrolling

/// A button that does what an action does, in a row of others.
QToolButton* makeButton(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(action->toolTip());
    return button;
}

} // namespace

TempoPanel::TempoPanel(
    ProjectSession& session, GridCorrections& corrections, TimeViewport& viewport, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_corrections(corrections)
    , m_viewport(viewport)
    , m_theme(theme)
    , m_model(new TempoSectionModel(this))
    , m_empty(new EmptyHint(this))
    , m_pages(new QStackedWidget(this))
{
    m_pages->addWidget(m_empty);
    m_pages->addWidget(makeContent());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connect(&m_session, &ProjectSession::rhythmChanged, this, &TempoPanel::showRhythm);
    connect(&m_session, &ProjectSession::currentRunChanged, m_tap, &TapRow::reset);
    connect(&m_session, &ProjectSession::gridEditsChanged, this, &TempoPanel::showCorrected);
    connect(&m_corrections, &GridCorrections::targetChanged, this, &TempoPanel::showSection);
    connect(m_tap, &TapRow::applied, &m_corrections, &GridCorrections::setTempo);
    showRhythm();
}

QWidget* TempoPanel::makeContent()
{
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(4);
    m_curve = new TempoCurveView(m_viewport, m_theme, m_content);
    connect(m_curve, &TempoCurveView::sectionClicked, this, &TempoPanel::goTo);
    connect(m_curve, &TempoCurveView::timeClicked, this, [this](double seconds) {
        m_viewport.centerOn(seconds);
        m_corrections.setTarget(seconds);
    });
    column->addWidget(m_curve);
    column->addWidget(makeCorrectedMark());
    m_noBeat = new QLabel(tr("No stable beat was found in this recording. Where you hear one, tap its tempo below and "
                             "apply it."),
        m_content);
    m_noBeat->setWordWrap(true);
    m_noBeat->setContentsMargins(8, 4, 8, 4);
    column->addWidget(m_noBeat);
    makeTable();
    column->addWidget(m_table);
    m_readingsTitle = addHeading(QString());
    m_readings = new QWidget(m_content);
    m_readings->setContentsMargins(8, 0, 8, 0);
    column->addWidget(m_readings);
    m_movesTitle = addHeading(tr("Move its beats and bars"));
    column->addWidget(makeMoves());
    addHeading(tr("Set a tempo"));
    m_tap = new TapRow(m_corrections.tap(), m_content);
    m_tap->setContentsMargins(8, 0, 8, 0);
    column->addWidget(m_tap);
    column->addStretch(1);
    return makeVerticalScroll(m_content, this);
}

QLabel* TempoPanel::addHeading(const QString& text)
{
    auto* heading = new QLabel(text, m_content);
    heading->setForegroundRole(QPalette::PlaceholderText);
    heading->setContentsMargins(8, 6, 8, 0);
    heading->setWordWrap(true);
    m_content->layout()->addWidget(heading);
    return heading;
}

void TempoPanel::makeTable()
{
    m_table = new QTableView(m_content);
    m_table->setObjectName(QStringLiteral("tempoTable"));
    m_table->setAccessibleName(tr("Sections of one tempo"));
    m_table->setModel(m_model);
    setUpPlainTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) { // by click or by arrow key
            if (!m_syncing && current.isValid())
                goTo(current.row());
        });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) { goTo(index.row()); });
}

QWidget* TempoPanel::makeCorrectedMark()
{
    m_corrected = new QWidget(m_content);
    m_corrected->setObjectName(QStringLiteral("correctedMark"));
    m_corrected->setContentsMargins(8, 2, 8, 2);
    auto* row = new FlowLayout(6, m_corrected);
    m_correctedText = new QLabel(m_corrected);
    auto* discard = makeButton(m_corrections.discard(), m_corrected);
    discard->setObjectName(QStringLiteral("discard"));
    m_correctedText->setMinimumHeight(discard->sizeHint().height());
    row->addWidget(m_correctedText);
    row->addWidget(discard);
    return m_corrected;
}

QWidget* TempoPanel::makeMoves()
{
    m_moves = new QWidget(m_content);
    m_moves->setContentsMargins(8, 0, 8, 0);
    auto* row = new FlowLayout(6, m_moves);
    for (QAction* action : m_corrections.moves())
        row->addWidget(makeButton(action, m_moves));
    return m_moves;
}

QString TempoPanel::missingText() const
{
    if (m_pages->currentWidget() == m_empty)
        return m_empty->text();
    return m_noBeat->isHidden() ? QString() : m_noBeat->text();
}

void TempoPanel::showRhythm()
{
    const AnalysisResultPtr result = m_session.currentResult();
    const std::shared_ptr<const BeatGrid>& grid = m_session.currentRhythm().beatGrid;
    if (!result)
        m_empty->setText(tr("No run yet. Open a recording to see its tempo here."));
    else if (!grid)
        m_empty->setText(tr("Beats were not computed. %1").arg(result->missingReason(kBeatStage)));
    m_empty->setAction(result ? nullptr : m_emptyAction);
    m_pages->setCurrentIndex(grid ? 1 : 0);
    const bool hasBeat = grid && !grid->sections.empty();
    m_noBeat->setVisible(!hasBeat);
    for (QWidget* widget : {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_movesTitle), m_moves})
        widget->setVisible(hasBeat);
    {
        const QScopedValueRollback guard(m_syncing, true);
        m_model->setGrid(grid);
    }
    m_curve->setGrid(grid);
    const int rows = std::clamp(m_model->rowCount(), 1, kMostRows);
    m_table->setFixedHeight(
        m_table->horizontalHeader()->sizeHint().height() + rows * m_table->verticalHeader()->defaultSectionSize() + 2);
    showCorrected();
    showSection();
}

void TempoPanel::showSection()
{
    const int row = m_model->rowAt(m_corrections.target());
    {
        const QScopedValueRollback guard(m_syncing, true);
        if (row >= 0)
            m_table->setCurrentIndex(m_model->index(row, 0));
        else
            m_table->clearSelection();
    }
    m_curve->setSelected(row);
    const TempoSection* section = m_corrections.section();
    if (section)
        m_tap->showTempo(section->bpm);
    showReadings(section);
}

void TempoPanel::showReadings(const TempoSection* section)
{
    const bool hadFocus = m_readings->isAncestorOf(QApplication::focusWidget());
    for (QPushButton* old : m_readings->findChildren<QPushButton*>())
        old->deleteLater();
    delete m_readings->layout();
    auto* row = new FlowLayout(6, m_readings);
    m_readingsTitle->setVisible(section);
    m_readings->setVisible(section);
    if (!section)
        return;
    m_readingsTitle->setText(tr("Tempo of %1, and how well the sound supports it").arg(rangeText(section->range)));
    const QLocale locale;
    for (const TempoAlternative& reading : section->alternatives) {
        const bool isChosen = reading.ratio == TempoRatio{1, 1};
        const QString text = tr("%1 · %2 %", "tempo and its share of the evidence")
                                 .arg(bpmText(reading.bpm), locale.toString(100.0 * double(reading.score), 'f', 0));
        auto* button = new QPushButton(isChosen ? QStringLiteral("✓ ") + text : text, m_readings);
        button->setObjectName(QStringLiteral("reading_") + tempoRatioText(reading.ratio));
        button->setCheckable(true);
        button->setChecked(isChosen);
        button->setToolTip(isChosen
                ? tr("The tempo in force")
                : tr("Lay the beats of this section %1 times as fast").arg(tempoRatioText(reading.ratio)));
        connect(button, &QPushButton::clicked, this, [this, button, ratio = reading.ratio, isChosen] {
            button->setChecked(isChosen);
            m_corrections.multiply(ratio);
        });
        row->addWidget(button);
        button->show();
        if (hadFocus && isChosen)
            button->setFocus();
    }
}

void TempoPanel::showCorrected()
{
    const int count = int(m_session.gridEdits().size());
    m_corrected->setVisible(count > 0);
    m_correctedText->setText(tr("✎ Corrected by hand: %n step(s)", nullptr, count));
}

void TempoPanel::goTo(int section)
{
    if (section < 0 || section >= m_model->rowCount())
        return;
    const TimeRange range = m_model->section(section).range;
    m_corrections.setTarget(range.center());
    const TimeRange view = m_viewport.range();
    if (view.length() < m_viewport.duration() && !(view.start < range.end && range.start < view.end))
        m_viewport.setRange({range.start, range.start + view.length()});
    else if (view.length() < m_viewport.duration() && !range.contains(view.center()))
        m_viewport.centerOn(range.center());
}

} // namespace heihachi
