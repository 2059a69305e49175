#include "core/report/comparison_markdown.h"

#include "core/base/time_text.h"
#include "core/base/tr.h"
#include "core/report/comparison_hits_markdown.h"
#include "core/report/comparison_text.h"
#include "core/report/markdown_text.h"

#include <QLocale>

#include <algorithm>

namespace heihachi {
namespace {

const QString kUnknown = QStringLiteral("–");

QString section(const QString& title, const QString& body)
{
    return QStringLiteral("\n## %1\n\n%2").arg(title, body);
}

QString code(const QString& text)
{
    return text.isEmpty() ? kUnknown : QStringLiteral("`%1`").arg(text);
}

QString textOrDash(const QString& text)
{
    return text.isEmpty() ? kUnknown : markdownText(text);
}

QString startedText(const RunRecord& run)
{
    return run.startedUtc.isValid() ? run.startedUtc.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"))
                                    : kUnknown;
}

QString runTable(const ComparisonReport& report)
{
    const AnalysisResult& a = *report.comparison->a;
    const AnalysisResult& b = *report.comparison->b;
    MarkdownTable table({QString(), tr("A", "run A"), tr("B", "run B")}, "lll");
    table.addRow({tr("Run"), textOrDash(report.nameA), textOrDash(report.nameB)});
    table.addRow({tr("File"), textOrDash(a.source.info.path), textOrDash(b.source.info.path)});
    table.addRow({tr("Length"), timeText(a.source.durationSeconds), timeText(b.source.durationSeconds)});
    table.addRow({tr("Content hash"), code(QString::fromLatin1(a.source.contentHash)),
        code(QString::fromLatin1(b.source.contentHash))});
    table.addRow({tr("Analysed"), startedText(a.run), startedText(b.run)});
    table.addRow({tr("Heihachi"), textOrDash(a.run.programVersion), textOrDash(b.run.programVersion)});
    if (report.isReferenceA || report.isReferenceB)
        table.addRow({tr("Reference"), report.isReferenceA ? tr("yes") : QString(),
            report.isReferenceA ? QString() : tr("yes")});
    return table.text();
}

/// Why a part was not compared; a line for each reason.
QString missingText(const RunComparison& comparison, ComparedPart part)
{
    QString text;
    for (const MissingPart& missing : comparison.missing)
        if (missing.part == part)
            text += QStringLiteral("- **%1**: %2\n").arg(comparedPartText(part), markdownText(missing.reason));
    return text;
}

QString hits(const ComparisonReport& report)
{
    const RunComparison& comparison = *report.comparison;
    if (comparison.hits)
        return hitAgreementMarkdown(report);
    const QString reason = missingText(comparison, ComparedPart::Hits);
    return reason.isEmpty() ? tr("Not compared.") + QLatin1Char('\n') : reason;
}

QString otherParts(const RunComparison& comparison)
{
    QStringList header{tr("Part"), tr("A", "run A"), tr("B", "run B")};
    for (const DifferenceKind kind : kDifferenceKinds)
        header << differenceKindText(kind);
    MarkdownTable table(header << tr("Not compared"), "lrrrrrrrrr");
    const QLocale locale;
    bool isEmpty = true;
    for (const ComparedPart part : kComparedParts) {
        const auto& events = comparison.part(part);
        if (part == ComparedPart::Hits || !events)
            continue;
        isEmpty = false;
        const auto inA
            = std::ranges::count_if(events->events, [](const EventDifference& event) { return event.a >= 0; });
        const auto inB
            = std::ranges::count_if(events->events, [](const EventDifference& event) { return event.b >= 0; });
        QStringList cells{comparedPartText(part), locale.toString(qint64(inA)), locale.toString(qint64(inB))};
        for (const DifferenceKind kind : kDifferenceKinds)
            cells << locale.toString(events->count(kind));
        table.addRow(cells << locale.toString(qint64(events->uncomparedA.size() + events->uncomparedB.size())));
    }
    if (isEmpty)
        return tr("Nothing else was compared.") + QLatin1Char('\n');
    QString text = table.text();
    if (comparison.beatF)
        text += QLatin1Char('\n')
            + tr("Agreement of beats: F %1 within %2.")
                  .arg(ratioText(comparison.beatF), windowText(comparison.tolerances.beatWindow))
            + QLatin1Char('\n');
    return text;
}

QString settingKindText(SettingDifference::Kind kind)
{
    switch (kind) {
    case SettingDifference::Kind::Program:
        return tr("Program");
    case SettingDifference::Kind::Stage:
        return tr("Stage");
    case SettingDifference::Kind::Parameter:
        return tr("Parameter");
    case SettingDifference::Kind::Model:
        return tr("Model");
    }
    Q_UNREACHABLE();
}

QString settings(const RunComparison& comparison)
{
    const auto isUnknown = [](const AnalysisResult& run) {
        return run.run.programVersion.isEmpty() && run.run.config.stages().isEmpty();
    };
    QString text;
    if (isUnknown(*comparison.a) || isUnknown(*comparison.b))
        text = tr("Not known of %1: it came without a record of its run.")
                   .arg(isUnknown(*comparison.a) && isUnknown(*comparison.b) ? tr("A and B")
                           : isUnknown(*comparison.a)                        ? QStringLiteral("A")
                                                                             : QStringLiteral("B"))
            + QLatin1Char('\n');
    if (comparison.settings.empty())
        return text.isEmpty()
            ? tr("The runs were made with the same program, stages, settings and models.") + QLatin1Char('\n')
            : text;
    MarkdownTable table({tr("What"), tr("Name"), tr("A", "run A"), tr("B", "run B")}, "llll");
    for (const SettingDifference& setting : comparison.settings)
        table.addRow({settingKindText(setting.kind), markdownText(setting.subject), textOrDash(setting.a),
            textOrDash(setting.b)});
    return text.isEmpty() ? table.text() : text + QLatin1Char('\n') + table.text();
}

QString percent(double share)
{
    return tr("%1 %", "percent").arg(QLocale().toString(100.0 * share, 'f', 1));
}

QString signedPercent(double ratio)
{
    const double change = 100.0 * (ratio - 1.0);
    const QString sign = change < -0.005 ? QStringLiteral("−") : change > 0.005 ? QStringLiteral("+") : QString();
    return tr("%1 %", "percent").arg(sign + QLocale().toString(std::abs(change), 'f', 2));
}

/// The stretches of one recording, [0, duration), that lie in no piece of the map.
std::vector<TimeRange> gapsOf(const TimeMap& map, TimeRange MapPiece::*side, double duration)
{
    constexpr double kShortest = 0.5; // s; less is no passage
    std::vector<TimeRange> gaps;
    double at = 0.0;
    const auto add = [&](double end) {
        if (end - at >= kShortest)
            gaps.push_back({at, end});
    };
    for (const MapPiece& piece : map.pieces()) {
        add((piece.*side).start);
        at = std::max(at, (piece.*side).end);
    }
    add(duration);
    return gaps;
}

QString gapLines(const RunComparison& comparison)
{
    QString text;
    const auto add = [&](const QString& name, const std::vector<TimeRange>& gaps) {
        for (const TimeRange& gap : gaps)
            text += QStringLiteral("- %1: %2 – %3\n").arg(name, timeText(gap.start), timeText(gap.end));
    };
    add(QStringLiteral("A"), gapsOf(comparison.map, &MapPiece::a, comparison.a->source.durationSeconds));
    add(QStringLiteral("B"), gapsOf(comparison.map, &MapPiece::b, comparison.b->source.durationSeconds));
    return text.isEmpty()
        ? text
        : QLatin1Char('\n') + tr("Without a counterpart in the other recording:") + QStringLiteral("\n\n") + text;
}

QString alignment(const ComparisonReport& report)
{
    const Alignment& found = *report.alignment;
    if (!found.isRelated())
        return tr("The recordings share no material (confidence that they do: %1).").arg(ratioText(found.confidence))
            + QLatin1Char('\n');
    MarkdownTable table({tr("Alignment"), QString()}, "lr");
    table.addRow({tr("Tempo of B against A"), signedPercent(found.tempoRatio)});
    table.addRow({tr("Pitch of B against A"),
        tr("%1 semitones")
            .arg(QLocale().toString(found.pitchSemitones, 'f', 2).replace(QLatin1Char('-'), QChar(0x2212)))});
    table.addRow({tr("Share of A with a counterpart"), percent(found.coverageA)});
    table.addRow({tr("Share of B with a counterpart"), percent(found.coverageB)});
    table.addRow({tr("Confidence"), ratioText(found.confidence)});
    table.addRow({tr("Pieces of the map"), QLocale().toString(qint64(report.comparison->map.pieces().size()))});
    return table.text() + gapLines(*report.comparison);
}

QString missing(const RunComparison& comparison)
{
    QString text;
    for (const ComparedPart part : kComparedParts)
        text += missingText(comparison, part);
    const bool isWhole = std::ranges::all_of(kComparedParts, [&](ComparedPart part) {
        const std::optional<ComparedEvents>& events = comparison.part(part);
        return !events || (events->uncomparedA.empty() && events->uncomparedB.empty());
    });
    return text.isEmpty() && isWhole ? tr("Everything that both runs have was compared.") + QLatin1Char('\n') : text;
}

QString tolerances(const CompareTolerances& tolerances)
{
    const QLocale locale;
    MarkdownTable table({tr("Tolerance"), tr("Value")}, "lr");
    table.addRow({tr("Hits may be one when at most this far apart"), windowText(tolerances.hitWindow)});
    table.addRow({tr("A pair further apart is moved"), windowText(tolerances.moved)});
    table.addRow({tr("Change of confidence"), locale.toString(tolerances.confidence, 'g', 4)});
    table.addRow({tr("Change of velocity"), locale.toString(tolerances.velocity, 'g', 4)});
    table.addRow({tr("Beats may be one when at most this far apart"), windowText(tolerances.beatWindow)});
    table.addRow({tr("Change of tempo"), tr("%1 BPM").arg(locale.toString(tolerances.bpm, 'g', 4))});
    table.addRow({tr("Ends of sections, segments and transitions"),
        tr("%1 s").arg(locale.toString(tolerances.boundary, 'g', 4))});
    return table.text();
}

QString files(const ComparisonReport& report)
{
    QString text
        = QStringLiteral("- [differences.csv](differences.csv): %1\n- [comparison.json](comparison.json): %2\n")
              .arg(tr("every event that differs"), tr("everything, for programs"));
    for (const QString& figure : report.figures)
        text += QStringLiteral("\n![%1](%2)\n").arg(markdownText(figure), figure);
    return text;
}

} // namespace

QByteArray renderComparisonMarkdown(const ComparisonReport& report)
{
    const RunComparison& comparison = *report.comparison;
    const bool isRelated = outcomeOf(report) != ComparisonOutcome::Unrelated;
    QString text = QStringLiteral("# %1\n\n")
                       .arg(tr("%1 against %2", "title of a comparison: B against A")
                                .arg(markdownText(report.nameB), markdownText(report.nameA)));
    text += QStringLiteral("**%1**\n\n").arg(markdownText(comparisonSentence(report)));
    if (const QString score = comparisonScoreText(report); !score.isEmpty())
        text += markdownText(score) + QStringLiteral("\n\n");
    text += runTable(report);
    if (report.alignment)
        text += section(tr("Alignment"), alignment(report));
    if (isRelated) {
        text += section(tr("Drum hits"), hits(report));
        if (comparison.hits) {
            text += section(tr("Where the differences gather"), passagesMarkdown(comparison));
            text += section(tr("Calibration"), calibrationMarkdown(comparison));
        }
        text += section(tr("Other parts"), otherParts(comparison));
        text += section(tr("Not compared"), missing(comparison));
    }
    text += section(tr("Settings and versions"), settings(comparison));
    text += section(tr("Tolerances"), tolerances(comparison.tolerances));
    text += section(tr("Files"), files(report));
    return text.toUtf8();
}

} // namespace heihachi
