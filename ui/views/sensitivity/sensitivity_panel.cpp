#include "ui/views/sensitivity/sensitivity_panel.h"

#include "core/analysis/results/hit_order.h"
#include "ui/session/remembered_config.h"
#include "ui/views/common/empty_hint.h"
#include "ui/views/common/flow_layout.h"
#include "ui/views/common/vertical_scroll.h"
#include "ui/views/sensitivity/threshold_row.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace heihachi {

namespace {

/// Indices of a preview are into the hits as found; these are into what is shown, corrected by hand.
void indexByShown(std::vector<PreviewHit>& previewed, const std::vector<DrumHit>& shown)
{
    for (PreviewHit& preview : previewed)
        preview.index = preview.index >= 0 ? indexOfHit(shown, preview.hit) : -1;
}

} // namespace

SensitivityPanel::SensitivityPanel(ProjectSession& session, const StageRegistry& registry, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_registry(registry)
    , m_empty(new EmptyHint(this))
    , m_pages(new QStackedWidget(this))
    , m_previewTimer(new QTimer(this))
{
    m_pages->addWidget(m_empty);
    m_pages->addWidget(makeContent());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    m_previewTimer->setSingleShot(true);
    m_previewTimer->setInterval(0);
    connect(m_previewTimer, &QTimer::timeout, this, &SensitivityPanel::renewPreview);
    connect(&m_session, &ProjectSession::currentRunChanged, this, &SensitivityPanel::showRun);
    connect(&m_session, &ProjectSession::thresholdPreviewChanged, this, &SensitivityPanel::showState);
    connect(&m_session, &ProjectSession::hitsChanged, this, &SensitivityPanel::renewPreview,
        Qt::QueuedConnection); // after the lanes have the new hits, which ends a preview there
    connect(&m_session, &ProjectSession::configChanged, this, &SensitivityPanel::showCounts);
    connect(&m_session.jobs(), &JobScheduler::jobEnded, this, [this] { // whatever became of it, one may try again
        m_applied = m_runThresholds;
        showCounts();
    });
    showRun();
}

QWidget* SensitivityPanel::makeContent()
{
    auto* list = new QWidget(this);
    auto* rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 4, 0, 4);
    rows->setSpacing(2);
    for (const DrumClass drumClass : kDrumClasses) {
        auto* row = new ThresholdRow(drumClass, list);
        row->setObjectName(QStringLiteral("threshold_") + drumClassId(drumClass));
        connect(row, &ThresholdRow::changed, this, [this] {
            showCounts();
            m_previewTimer->start();
        });
        m_rows[size_t(drumClass)] = row;
        rows->addWidget(row);
    }
    m_total = new QLabel(list);
    m_total->setObjectName(QStringLiteral("total"));
    m_total->setContentsMargins(8, 4, 8, 4);
    m_total->setForegroundRole(QPalette::PlaceholderText);
    rows->addWidget(m_total);
    rows->addStretch(1);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeVerticalScroll(list, this), 1);
    layout->addWidget(makeButtons(content));
    return content;
}

QWidget* SensitivityPanel::makeButtons(QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* layout = new FlowLayout(6, row);
    row->setContentsMargins(8, 4, 8, 8);
    m_apply = new QPushButton(tr("Apply"), row);
    m_apply->setObjectName(QStringLiteral("apply"));
    m_apply->setToolTip(tr("Analyses the recording with these thresholds, as a new run; the run that is shown stays"));
    m_default = new QPushButton(tr("Make default"), row);
    m_default->setObjectName(QStringLiteral("makeDefault"));
    m_default->setToolTip(tr("Uses these thresholds for all analyses to come"));
    m_reset = new QPushButton(tr("Reset"), row);
    m_reset->setObjectName(QStringLiteral("reset"));
    m_reset->setToolTip(tr("Puts all thresholds back to those of the run"));
    connect(m_apply, &QPushButton::clicked, this, &SensitivityPanel::apply);
    connect(m_default, &QPushButton::clicked, this, &SensitivityPanel::makeDefault);
    connect(m_reset, &QPushButton::clicked, this, &SensitivityPanel::resetAll);
    for (QPushButton* button : {m_apply, m_default, m_reset})
        layout->addWidget(button);
    return row;
}

DrumThresholds SensitivityPanel::thresholds() const
{
    DrumThresholds thresholds{};
    for (size_t i = 0; i < m_rows.size(); ++i)
        thresholds[i] = m_rows[i]->value();
    return thresholds;
}

QString SensitivityPanel::missingText() const
{
    return m_pages->currentWidget() == m_empty ? m_empty->text() : QString();
}

void SensitivityPanel::showRun()
{
    const AnalysisResultPtr result = m_session.currentResult();
    m_runThresholds = drumThresholds(result ? result->run.config : AnalysisConfig(), m_registry);
    m_applied = m_runThresholds;
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setRunValue(m_runThresholds[i]);
    if (isVisible())
        m_session.loadThresholdPreview();
    showState();
}

void SensitivityPanel::showState()
{
    m_source = m_session.currentThresholdPreview();
    const bool hasRun = m_session.currentResult() != nullptr;
    if (!hasRun)
        m_empty->setText(tr("No run yet. Analyse a recording to try other thresholds on its drum hits."));
    else if (!m_source)
        m_empty->setText(m_session.activationsMissingReason());
    m_empty->setAction(hasRun ? nullptr : m_emptyAction);
    m_pages->setCurrentIndex(m_source ? 1 : 0);
    showCounts();
    renewPreview();
}

void SensitivityPanel::showCounts()
{
    qint64 allBefore = 0;
    qint64 allAfter = 0;
    for (const DrumClass drumClass : kDrumClasses) {
        ThresholdRow& shown = row(drumClass);
        const qint64 before = m_source ? m_source->count(drumClass, m_runThresholds[size_t(drumClass)]) : 0;
        const qint64 after = m_source ? m_source->count(drumClass, shown.value()) : 0;
        shown.setCounts(before, after);
        allBefore += before;
        allAfter += after;
    }
    const QLocale locale;
    m_total->setText(isChanged() ? tr("All classes: %1 → %2", "number of hits before and after")
                                       .arg(locale.toString(allBefore), locale.toString(allAfter))
                                 : tr("All classes: %1", "number of hits").arg(locale.toString(allBefore)));
    m_apply->setEnabled(isChanged() && thresholds() != m_applied);
    m_reset->setEnabled(isChanged());
    m_default->setEnabled(thresholds() != drumThresholds(m_session.config(), m_registry));
}

void SensitivityPanel::renewPreview()
{
    if (!isVisible() || !m_source || !isChanged()) {
        setPreview(nullptr);
        return;
    }
    std::vector<PreviewHit> hits = m_source->hits(thresholds());
    if (m_session.currentResult() != m_session.runAsFound())
        indexByShown(hits, m_session.currentHits().hits);
    setPreview(std::make_shared<const std::vector<PreviewHit>>(std::move(hits)));
}

void SensitivityPanel::setPreview(std::shared_ptr<const std::vector<PreviewHit>> preview)
{
    if (!preview && !m_preview)
        return;
    m_preview = std::move(preview);
    Q_EMIT previewChanged();
}

void SensitivityPanel::resetAll()
{
    for (ThresholdRow* row : m_rows)
        row->reset();
}

void SensitivityPanel::apply()
{
    const AnalysisResultPtr result = m_session.currentResult();
    if (!result)
        return;
    // As the run was made, but for the thresholds, so that the two can be compared.
    AnalysisConfig config = result->run.config.completed(m_registry).value_or(m_session.config());
    setDrumThresholds(config, thresholds());
    m_applied = thresholds();
    m_session.analyseAgain(config);
    showCounts();
}

void SensitivityPanel::makeDefault()
{
    AnalysisConfig config = m_session.config();
    setDrumThresholds(config, thresholds());
    m_session.setConfig(config);
    rememberConfig(config, m_registry);
    Q_EMIT notice(tr("The next analyses use these thresholds. They are in the preferences, too."));
}

void SensitivityPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_session.loadThresholdPreview();
    showState();
}

void SensitivityPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    setPreview(nullptr);
}

} // namespace heihachi
