#include "ui/views/compare/compare_summary.h"

#include "core/base/time_text.h"
#include "ui/views/common/fold_section.h"
#include "ui/views/compare/agreement_model.h"
#include "ui/views/compare/compare_text.h"
#include "ui/views/compare/tolerance_form.h"
#include "ui/views/truth/whole_table.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace heihachi {
namespace {

void showText(QLabel& label, const QString& text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

QStandardItem* makeCell(const QString& text, const QString& tip)
{
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    item->setToolTip(tip);
    return item;
}

} // namespace

CompareSummary::CompareSummary(QWidget* parent)
    : QWidget(parent)
    , m_missing(makeLine(QStringLiteral("missingParts")))
    , m_hits(makeLine(QStringLiteral("hitsLine")))
    , m_beats(makeLine(QStringLiteral("beatsLine")))
    , m_calibration(makeLine(QStringLiteral("calibrationLine")))
    , m_alignment(makeLine(QStringLiteral("alignmentLine")))
    , m_score(makeLine(QStringLiteral("scoreLine")))
    , m_reference(new QCheckBox(tr("Take A, as corrected by &hand, for the truth"), this))
    , m_agreement(new AgreementModel(this))
    , m_classes(new WholeTable(this))
    , m_passagesTitle(makeLine(QStringLiteral("passagesTitle")))
    , m_passages(new QStandardItemModel(this))
    , m_passageTable(new WholeTable(this))
    , m_settings(makeLine(QStringLiteral("settingLines")))
    , m_settingSection(new FoldSection({}, m_settings, this))
    , m_tolerances(new ToleranceForm)
{
    m_calibration->setToolTip(
        tr("Expected calibration error: the mean distance, over ten ranges of confidence, between "
           "the confidence of a run and the share of its hits that the other run has too"));
    m_reference->setObjectName(QStringLiteral("referenceA"));
    m_reference->setToolTip(tr("Compares B with the hits of A as you have corrected them: tells precision and recall"));
    connect(m_reference, &QCheckBox::clicked, this, &CompareSummary::referenceChosen);
    m_classes->setObjectName(QStringLiteral("agreementTable"));
    m_classes->setAccessibleName(tr("Agreement of the drum hits by class"));
    m_classes->setModel(m_agreement);
    m_settings->setContentsMargins(16, 0, 0, 0);
    m_settingSection->setObjectName(QStringLiteral("settingSection"));
    makePassages();
    auto* tolerances = new FoldSection(tr("Tolerances"), m_tolerances, this);
    tolerances->setObjectName(QStringLiteral("toleranceSection"));
    m_tolerances->layout()->setContentsMargins(16, 0, 0, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    for (QWidget* line : {m_missing, m_hits, m_beats, m_alignment, m_score})
        layout->addWidget(line);
    layout->addWidget(m_reference);
    layout->addWidget(m_classes);
    layout->addWidget(m_calibration);
    layout->addWidget(m_passagesTitle);
    layout->addWidget(m_passageTable);
    layout->addWidget(m_settingSection);
    layout->addWidget(tolerances);
    layout->addStretch(1);
    setComparison(nullptr, false);
    setAlignment(std::nullopt);
    setScore({});
}

QLabel* CompareSummary::makeLine(const QString& objectName)
{
    auto* label = new QLabel(this);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

void CompareSummary::makePassages()
{
    m_passageTable->setObjectName(QStringLiteral("passageTable"));
    m_passageTable->setAccessibleName(tr("Passages in which more differs than elsewhere"));
    m_passageTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_passageTable->setModel(m_passages);
    connect(
        m_passageTable, &QTableView::clicked, this, [this](const QModelIndex& index) { choosePassage(index.row()); });
    connect(
        m_passageTable, &QTableView::activated, this, [this](const QModelIndex& index) { choosePassage(index.row()); });
}

void CompareSummary::choosePassage(int row)
{
    if (m_comparison && size_t(row) < m_comparison->passages.size())
        Q_EMIT passageChosen(m_comparison->passages[size_t(row)].a);
}

void CompareSummary::showPassages(const std::vector<DifferencePassage>& passages)
{
    const QLocale locale;
    m_passages->clear();
    m_passages->setHorizontalHeaderLabels({tr("From"), tr("Length s"), tr("Differ"), tr("Of"), tr("Expected")});
    const QStringList tips{tr("Begin of the passage in A, h:m:s.ms"), tr("Length of the passage in A, in seconds"),
        tr("Hits of the passage that differ"), tr("Pairs, lost and added hits of the passage"),
        tr("Hits that would differ there, were the differences spread evenly")};
    for (int column = 0; column < tips.size(); ++column) {
        m_passages->horizontalHeaderItem(column)->setToolTip(tips[column]);
        m_passages->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    for (const DifferencePassage& passage : passages) {
        const QString tip
            = tr("%1 to %2: %3 of %4 hits differ, %5 were to be expected. Click to go there")
                  .arg(timeText(passage.a.start), timeText(passage.a.end), locale.toString(passage.differences),
                      locale.toString(passage.events), locale.toString(passage.expected, 'f', 1));
        m_passages->appendRow(
            {makeCell(timeText(passage.a.start), tip), makeCell(locale.toString(passage.a.length(), 'f', 1), tip),
                makeCell(locale.toString(passage.differences), tip), makeCell(locale.toString(passage.events), tip),
                makeCell(locale.toString(passage.expected, 'f', 1), tip)});
    }
    m_passageTable->horizontalHeader()->resizeSections(QHeaderView::ResizeToContents); // its height hangs on it
    m_passageTable->setVisible(!passages.empty());
    m_passageTable->updateGeometry();
    m_passagesTitle->setText(passages.empty() ? tr("The differences gather nowhere: they are spread as the hits are.")
                                              : tr("Where the differences gather:"));
}

void CompareSummary::setScore(const ComparisonScore& score)
{
    showText(*m_score, compare_text::scoreLine(score));
}

void CompareSummary::setAlignment(const std::optional<Alignment>& alignment)
{
    showText(*m_alignment, alignment && alignment->isRelated() ? compare_text::alignmentLine(*alignment) : QString());
}

void CompareSummary::setComparison(const RunComparisonPtr& comparison, bool isReferenceA)
{
    if (comparison && comparison == m_comparison && isReferenceA == m_isReferenceA)
        return;
    m_comparison = comparison;
    m_isReferenceA = isReferenceA;
    const bool hasHits = comparison && comparison->hits;
    const QStringList settings = comparison ? compare_text::settingLines(*comparison) : QStringList();
    showText(*m_missing, comparison ? compare_text::missingLines(*comparison).join(QLatin1Char('\n')) : QString());
    showText(*m_hits, comparison ? compare_text::hitsLine(*comparison, isReferenceA) : QString());
    showText(*m_beats, comparison ? compare_text::beatsLine(*comparison) : QString());
    showText(*m_calibration, comparison ? compare_text::calibrationLine(*comparison) : QString());
    m_settings->setText(settings.isEmpty() ? tr("Program, stages, settings and models are the same.")
                                           : settings.join(QLatin1Char('\n')));
    m_settingSection->setTitle(settings.isEmpty()
            ? tr("Made with the same settings")
            : tr("Made differently: %Ln setting(s)", nullptr, int(settings.size())));
    m_reference->setChecked(isReferenceA);
    m_reference->setVisible(hasHits);
    m_agreement->setComparison(comparison);
    m_classes->setVisible(m_agreement->rowCount() > 0);
    m_classes->setColumnHidden(AgreementModel::PrecisionColumn, !isReferenceA);
    m_classes->setColumnHidden(AgreementModel::RecallColumn, !isReferenceA);
    m_passagesTitle->setVisible(hasHits);
    showPassages(hasHits ? comparison->passages : std::vector<DifferencePassage>());
}

} // namespace heihachi
