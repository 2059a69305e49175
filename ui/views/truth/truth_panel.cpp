#include "ui/views/truth/truth_panel.h"

#include "core/base/atomic_file.h"
#include "core/report/truth_markdown.h"
#include "core/report/verdicts_csv.h"
#include "ui/views/common/empty_hint.h"
#include "ui/views/common/flow_layout.h"
#include "ui/views/common/stale_until_shown.h"
#include "ui/views/common/vertical_scroll.h"
#include "ui/views/truth/listening_card.h"
#include "ui/views/truth/reliability_model.h"
#include "ui/views/truth/sample_form.h"
#include "ui/views/truth/truth_class_model.h"
#include "ui/views/truth/truth_text.h"
#include "ui/views/truth/whole_table.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace heihachi {
namespace {

const QString kHitsStage = QStringLiteral("drum_hits");

} // namespace

TruthPanel::TruthPanel(
    ProjectSession& session, HitHistory& history, HitSelection& selection, TimeViewport& viewport, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_listening(new TruthListening(session, history, selection, viewport, this))
    , m_classModel(new TruthClassModel(this))
    , m_reliabilityModel(new ReliabilityModel(this))
    , m_empty(new EmptyHint(this))
    , m_pages(new QStackedWidget(this))
    , m_stale(new StaleUntilShown(*this, [this] { refresh(); }))
{
    m_writing.setMaxThreadCount(1);
    m_askPath = [this](const QString& proposed) {
        return QFileDialog::getSaveFileName(this, tr("Export verdicts"), proposed, tr("CSV tables (*.csv)"));
    };
    m_pages->addWidget(m_empty);
    m_pages->addWidget(makeContent());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    new VerdictKeys(*m_listening, *this);
    connect(m_listening, &TruthListening::changed, this, &TruthPanel::showListening);
    connect(&m_session, &ProjectSession::currentRunChanged, m_stale, &StaleUntilShown::request);
    connect(&m_session, &ProjectSession::verdictsChanged, m_stale, &StaleUntilShown::request);
    showListening();
    refresh();
}

TruthPanel::~TruthPanel()
{
    m_writing.waitForDone();
}

QWidget* TruthPanel::makeContent()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    m_form = new SampleForm(content);
    m_formNote = new QLabel(content);
    m_formNote->setObjectName(QStringLiteral("formNote"));
    m_formNote->setWordWrap(true);
    m_formNote->setContentsMargins(8, 0, 8, 8);
    m_formNote->hide();
    m_card = new ListeningCard(*m_listening, content);
    m_summary = new QLabel(content);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(8, 8, 8, 8);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_classTable = makeTable(content, *m_classModel, QStringLiteral("truthTable"), tr("Precision by class"));
    m_reliabilityTitle = new QLabel(tr("Right as often as the confidence promises?"), content);
    m_reliabilityTitle->setForegroundRole(QPalette::PlaceholderText);
    m_reliabilityTitle->setContentsMargins(8, 16, 8, 4);
    m_reliabilityTitle->setWordWrap(true);
    m_reliabilityTable
        = makeTable(content, *m_reliabilityModel, QStringLiteral("reliabilityTable"), tr("Right hits by confidence"));
    for (QWidget* widget :
        {static_cast<QWidget*>(m_form), static_cast<QWidget*>(m_formNote), static_cast<QWidget*>(m_card),
            makeOptions(content), static_cast<QWidget*>(m_summary), static_cast<QWidget*>(m_classTable),
            makeButtons(content), static_cast<QWidget*>(m_reliabilityTitle), static_cast<QWidget*>(m_reliabilityTable)})
        column->addWidget(widget);
    column->addStretch(1);
    connect(m_form, &SampleForm::drawRequested, this, &TruthPanel::draw);
    return makeVerticalScroll(content, this);
}

QTableView* TruthPanel::makeTable(QWidget* parent, QAbstractItemModel& model, const QString& name, const QString& title)
{
    auto* table = new WholeTable(parent);
    table->setObjectName(name);
    table->setAccessibleName(title);
    table->setModel(&model);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setIconSize(QSize(12, 12));
    return table;
}

QWidget* TruthPanel::makeOptions(QWidget* parent)
{
    auto* row = new QWidget(parent);
    row->setContentsMargins(8, 8, 8, 0);
    auto* layout = new FlowLayout(8, row);
    auto* correct = new QCheckBox(tr("Also correct the hit"), row);
    correct->setObjectName(QStringLiteral("alsoCorrect"));
    correct->setToolTip(
        tr("Wrong hits are deleted, others get the class that was heard, right ones are confirmed; each "
           "step can be undone. The estimate stays about the run as it was found."));
    connect(correct, &QCheckBox::toggled, m_listening, &TruthListening::setCorrecting);
    auto* confidence = new QCheckBox(tr("Show confidence"), row);
    confidence->setObjectName(QStringLiteral("showConfidence"));
    confidence->setToolTip(tr("Shows how sure the run is of the hit before you judge it; this may sway you"));
    connect(confidence, &QCheckBox::toggled, m_card, &ListeningCard::setShowsConfidence);
    layout->addWidget(correct);
    layout->addWidget(confidence);
    return row;
}

QWidget* TruthPanel::makeButtons(QWidget* parent)
{
    auto* row = new QWidget(parent);
    row->setContentsMargins(8, 8, 8, 0);
    auto* layout = new FlowLayout(8, row);
    m_export = new QPushButton(tr("Export…"), row);
    m_export->setObjectName(QStringLiteral("exportVerdicts"));
    m_copy = new QPushButton(tr("Copy table"), row);
    m_copy->setObjectName(QStringLiteral("copyTruth"));
    connect(m_export, &QPushButton::clicked, this, &TruthPanel::exportVerdicts);
    connect(m_copy, &QPushButton::clicked, this, &TruthPanel::copyTable);
    layout->addWidget(m_export);
    layout->addWidget(m_copy);
    return row;
}

void TruthPanel::setPlay(TruthListening::Play play)
{
    m_listening->setPlay(std::move(play));
}

void TruthPanel::refresh()
{
    const AnalysisResultPtr run = m_session.runAsFound();
    if (run != m_run) {
        m_run = run;
        m_population = run && run->drumHits ? TruthPopulation(*run->drumHits) : TruthPopulation();
        m_formNote->hide();
    }
    m_report = estimateTruth(m_population, m_session.verdicts());
    const bool isComputed = run && run->drumHits;
    if (!run)
        m_empty->setText(tr("No run yet. Analyse a recording to hear how many of its drum hits are right."));
    else if (!isComputed)
        m_empty->setText(tr("Drum hits were not computed. %1").arg(run->missingReason(kHitsStage)));
    else
        m_empty->setText(tr("No drum hit was found in this recording, so that there is none to judge."));
    m_empty->setAction(run ? nullptr : m_emptyAction);
    m_pages->setCurrentIndex(m_population.hits().empty() ? 0 : 1);
    showReport();
}

void TruthPanel::showReport()
{
    const bool hasHits = !m_population.hits().empty();
    const bool hasVerdicts = !m_session.verdicts().empty();
    const QString none = tr("There are no verdicts yet");
    m_summary->setText(truth_text::summary(m_report));
    m_classModel->setReport(hasHits ? std::optional(m_report) : std::nullopt);
    m_reliabilityModel->setBins(m_report.bins);
    const bool isJudged = m_report.all.judged > 0;
    m_classTable->setVisible(isJudged);
    m_reliabilityTitle->setVisible(isJudged);
    m_reliabilityTable->setVisible(isJudged);
    m_export->setEnabled(hasVerdicts);
    m_export->setToolTip(hasVerdicts ? tr("Writes all verdicts on this run into a CSV table") : none);
    m_copy->setEnabled(isJudged);
    m_copy->setToolTip(isJudged ? tr("Copies the tables as Markdown") : none);
}

void TruthPanel::showListening()
{
    const bool isListening = m_listening->hasSample();
    const bool hadFocus = m_form->isAncestorOf(focusWidget()) || m_card->isAncestorOf(focusWidget());
    m_form->setVisible(!isListening);
    m_card->setVisible(isListening);
    if (isListening && (hadFocus || m_listening->position() == 0) && !m_card->isAncestorOf(focusWidget()))
        m_card->setFocus();
    else if (!isListening && hadFocus)
        m_form->setFocus();
}

void TruthPanel::draw()
{
    m_stale->refreshNow();
    std::vector<int> sample = drawTruthSample(m_population, m_session.verdicts(), m_form->wish());
    m_formNote->setVisible(sample.empty());
    m_formNote->setText(tr("Every hit of these classes was judged already, or the run has none."));
    if (!sample.empty())
        m_listening->start(std::move(sample));
}

void TruthPanel::exportVerdicts()
{
    m_stale->refreshNow();
    const QString name = m_run ? QFileInfo(m_run->source.info.path).completeBaseName() : QString();
    const QString path = m_askPath(tr("%1 verdicts.csv", "proposed file name").arg(name).trimmed());
    if (path.isEmpty())
        return;
    m_writing.start([this, path, bytes = renderVerdictsCsv(m_session.verdicts())] {
        const Status status = writeFileAtomically(path, bytes);
        QMetaObject::invokeMethod(
            this,
            [this, path, status] {
                if (status)
                    Q_EMIT written(path);
                else
                    Q_EMIT failed(status.error());
            },
            Qt::QueuedConnection);
    });
}

void TruthPanel::copyTable()
{
    m_stale->refreshNow();
    QGuiApplication::clipboard()->setText(truthMarkdown(m_report));
    Q_EMIT notice(tr("The tables are in the clipboard, as Markdown."));
}

QString TruthPanel::missingText()
{
    m_stale->refreshNow();
    return m_pages->currentWidget() == m_empty ? m_empty->text() : QString();
}

TruthClassModel& TruthPanel::classModel()
{
    m_stale->refreshNow();
    return *m_classModel;
}

ReliabilityModel& TruthPanel::reliabilityModel()
{
    m_stale->refreshNow();
    return *m_reliabilityModel;
}

} // namespace heihachi
