#include "core/report/comparison_hits_markdown.h"

#include "core/base/time_text.h"
#include "core/base/tr.h"
#include "core/report/comparison_text.h"
#include "core/report/markdown_text.h"

#include <QLocale>

#include <algorithm>

namespace heihachi {
namespace {

const QString kUnknown = QStringLiteral("–");

QString nameOf(const HitAgreement& agreement)
{
    return agreement.drumClass ? drumClassName(*agreement.drumClass) : tr("All classes");
}

/// Each class and then all of them; classes that neither run has say nothing.
template <typename Visit>
void forEachRow(const RunComparison& comparison, const Visit& visit)
{
    for (const HitAgreement& agreement : comparison.classes)
        if (agreement.countA > 0 || agreement.countB > 0)
            visit(agreement);
    visit(comparison.allHits);
}

QString countTable(const ComparisonReport& report)
{
    const RunComparison& comparison = *report.comparison;
    const bool hasReference = report.isReferenceA || report.isReferenceB;
    QStringList header{tr("Class"), tr("A", "run A"), tr("B", "run B"), tr("Pairs"), tr("Kept"), tr("Moved"),
        tr("Rescored"), tr("Relabelled from"), tr("Relabelled to"), tr("Lost"), tr("Added")};
    if (hasReference)
        header << tr("Recall") << tr("Precision");
    header << tr("F", "F score");
    MarkdownTable table(header, hasReference ? "lrrrrrrrrrrrrr" : "lrrrrrrrrrrr");
    forEachRow(comparison, [&](const HitAgreement& row) {
        QStringList cells{nameOf(row)};
        for (const int count : {row.countA, row.countB, row.pairs, row.kept, row.moved, row.rescored,
                 row.relabelledFrom, row.relabelledTo, row.lost, row.added})
            cells << QLocale().toString(count);
        if (const auto score = referenceScore(report, row))
            cells << ratioText(score->recall) << ratioText(score->precision);
        table.addRow(cells << ratioText(row.f));
    });
    return table.text();
}

QString changeTable(const RunComparison& comparison)
{
    MarkdownTable table({tr("Class"), tr("Mean shift (ms)"), tr("Deviation of shifts (ms)"),
                            tr("Mean change of confidence"), tr("Mean change of velocity")},
        "lrrrr");
    forEachRow(comparison, [&](const HitAgreement& row) {
        const QString deviation
            = row.shiftDeviation ? QLocale().toString(*row.shiftDeviation * 1000.0, 'f', 1) : kUnknown;
        table.addRow({nameOf(row), shiftText(row.meanShift), deviation, changeText(row.meanConfidenceChange),
            changeText(row.meanVelocityChange)});
    });
    return table.text();
}

/// Number of hits of a bin and the share that the other run has; a dash where there are none.
QStringList binCells(const Calibration& calibration, size_t bin)
{
    if (bin >= calibration.bins.size() || calibration.bins[bin].count == 0)
        return {QStringLiteral("0"), kUnknown, kUnknown};
    const CalibrationBin& row = calibration.bins[bin];
    return {QLocale().toString(row.count), ratioText(row.meanConfidence), ratioText(row.agreeing)};
}

} // namespace

QString hitAgreementMarkdown(const ComparisonReport& report)
{
    const RunComparison& comparison = *report.comparison;
    QString text = countTable(report) + QLatin1Char('\n');
    text += tr("Pairs are hits of one class that lie at most %1 apart. F is 2 · pairs / (A + B).")
                .arg(windowText(comparison.tolerances.hitWindow));
    if (report.isReferenceA || report.isReferenceB)
        text += QLatin1Char(' ')
            + tr("The reference is %1: recall is the share of its hits that the other run has, precision the share of "
                 "the other's hits that are in it.")
                  .arg(report.isReferenceA ? QStringLiteral("A") : QStringLiteral("B"));
    const auto uncompared = qint64(comparison.hits->uncomparedA.size() + comparison.hits->uncomparedB.size());
    if (uncompared > 0)
        text += QLatin1Char(' ')
            + tr("Not counted are hits where the other recording has no counterpart: %1 of A, %2 of B.")
                  .arg(QLocale().toString(qint64(comparison.hits->uncomparedA.size())),
                      QLocale().toString(qint64(comparison.hits->uncomparedB.size())));
    text += QStringLiteral("\n\n");
    if (comparison.allHits.pairs == 0)
        return text + tr("No hit of one run has a partner in the other.") + QLatin1Char('\n');
    return text + changeTable(comparison) + QLatin1Char('\n') + tr("Changes are B minus A, of pairs.")
        + QLatin1Char('\n');
}

QString calibrationMarkdown(const RunComparison& comparison)
{
    const Calibration& a = comparison.calibrationA;
    const Calibration& b = comparison.calibrationB;
    const size_t bins = std::max(a.bins.size(), b.bins.size());
    MarkdownTable table({tr("Confidence"), tr("Hits of A"), tr("Their mean confidence"), tr("Found by B"),
                            tr("Hits of B"), tr("Their mean confidence"), tr("Found by A")},
        "lrrrrrr");
    const QLocale locale;
    for (size_t i = 0; i < bins; ++i) {
        const CalibrationBin& range = i < a.bins.size() ? a.bins[i] : b.bins[i];
        table.addRow(QStringList{QStringLiteral("%1 – %2").arg(
                         locale.toString(range.from, 'f', 1), locale.toString(range.to, 'f', 1))}
            + binCells(a, i) + binCells(b, i));
    }
    const auto error = [](const Calibration& calibration) {
        return calibration.error ? ratioText(calibration.error) : tr("not computed: no hit has a confidence");
    };
    QString text = bins > 0 ? table.text() + QLatin1Char('\n') : QString();
    text += tr("Expected calibration error: A against B %1; B against A %2.").arg(error(a), error(b));
    return text + QLatin1Char('\n');
}

QString passagesMarkdown(const RunComparison& comparison)
{
    if (comparison.passages.empty())
        return tr("The differences of drum hits gather nowhere.") + QLatin1Char('\n');
    MarkdownTable table(
        {tr("From (in A)"), tr("To (in A)"), tr("Differences"), tr("Of events"), tr("Expected"), tr("Score")},
        "rrrrrr");
    const QLocale locale;
    for (const DifferencePassage& passage : comparison.passages)
        table.addRow({timeText(passage.a.start), timeText(passage.a.end), locale.toString(passage.differences),
            locale.toString(passage.events), locale.toString(passage.expected, 'f', 1),
            locale.toString(passage.score, 'f', 1)});
    return table.text() + QLatin1Char('\n')
        + tr("Expected is what the passage would have, were the differences spread evenly over the events; the score "
             "is the logarithm of the likelihood ratio.")
        + QLatin1Char('\n');
}

} // namespace heihachi
