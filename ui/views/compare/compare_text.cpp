#include "ui/views/compare/compare_text.h"

#include "ui/itemmodels/difference_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace heihachi::compare_text {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::CompareText)
};

constexpr double kLeastRatio = 0.0005; // of tempo, that is told
constexpr double kLeastPitch = 0.05; // semitones, likewise

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

/// To two decimals, or "not computed" of what has no hits to be counted in.
QString share(const std::optional<double>& value)
{
    return value ? number(*value, 2) : Texts::tr("not computed");
}

/// On one line, wherever it stands.
QString unbroken(QString text)
{
    return text.replace(QLatin1Char(' '), QChar::Nbsp);
}

QString percent(double fraction)
{
    return unbroken(Texts::tr("%1 %", "percent").arg(number(100.0 * fraction, 0)));
}

QString kindText(SettingDifference::Kind kind)
{
    switch (kind) {
    case SettingDifference::Kind::Program:
        return Texts::tr("Program");
    case SettingDifference::Kind::Stage:
        return Texts::tr("Stage");
    case SettingDifference::Kind::Parameter:
        return Texts::tr("Setting");
    case SettingDifference::Kind::Model:
        return Texts::tr("Model");
    }
    Q_UNREACHABLE();
}

} // namespace

QString hitsLine(const RunComparison& comparison, bool isReferenceA)
{
    if (!comparison.hits)
        return Texts::tr("Drum hits were not compared.");
    const HitAgreement& all = comparison.allHits;
    const QLocale locale;
    const QString window = unbroken(Texts::tr("%1 ms").arg(number(1000.0 * comparison.tolerances.hitWindow, 0)));
    const QString counts
        = Texts::tr("%1 pairs of %2 hits in A and %3 in B")
              .arg(locale.toString(all.pairs), locale.toString(all.countA), locale.toString(all.countB));
    if (!isReferenceA)
        return Texts::tr("Drum hits agree with F %1 within %2: %3.").arg(share(all.f), window, counts);
    return Texts::tr("B against A as corrected by hand: precision %1, recall %2, F %3 within %4: %5.")
        .arg(share(all.precision), share(all.recall), share(all.f), window, counts);
}

QString beatsLine(const RunComparison& comparison)
{
    if (!comparison.beats)
        return {};
    const QString window = unbroken(Texts::tr("%1 ms").arg(number(1000.0 * comparison.tolerances.beatWindow, 0)));
    return Texts::tr("Beats agree with F %1 within %2.").arg(share(comparison.beatF), window);
}

QString calibrationLine(const RunComparison& comparison)
{
    if (!comparison.hits)
        return {};
    const auto off = [](const Calibration& calibration) {
        return calibration.error ? percent(*calibration.error) : Texts::tr("not computed");
    };
    return Texts::tr("Confidence and what the other run says differ on average by: A %1, B %2.", "percentages")
        .arg(off(comparison.calibrationA), off(comparison.calibrationB));
}

QString alignmentLine(const Alignment& alignment)
{
    const double faster = alignment.tempoRatio - 1.0;
    const QString tempo = std::abs(faster) < kLeastRatio
        ? Texts::tr("same tempo")
        : unbroken(Texts::tr("tempo %1 %").arg(difference_text::signedNumber(100.0 * faster, 1)));
    const QString pitch = std::abs(alignment.pitchSemitones) < kLeastPitch
        ? Texts::tr("same pitch")
        : unbroken(Texts::tr("pitch %1 semitones").arg(difference_text::signedNumber(alignment.pitchSemitones, 1)));
    return Texts::tr("B over A: %1, %2; %3 of A and %4 of B are in both; confidence %5.")
        .arg(tempo, pitch, percent(alignment.coverageA), percent(alignment.coverageB), percent(alignment.confidence));
}

QString scoreLine(const ComparisonScore& score)
{
    if (score == ComparisonScore())
        return {};
    const QLocale locale;
    const QString line
        = Texts::tr("B fixes %1, breaks %2").arg(locale.toString(score.fixes), locale.toString(score.breaks));
    return score.neither == 0 ? line : Texts::tr("%1; %2 neither").arg(line, locale.toString(score.neither));
}

QString headline(const RunComparison& comparison)
{
    QStringList parts;
    if (comparison.hits)
        parts << Texts::tr("Hits F %1").arg(share(comparison.allHits.f));
    if (comparison.beats)
        parts << Texts::tr("Beats F %1").arg(share(comparison.beatF));
    if (comparison.isSame())
        parts << Texts::tr("nothing differs within the tolerances");
    return parts.join(QStringLiteral(" · "));
}

QStringList missingLines(const RunComparison& comparison)
{
    QStringList lines;
    for (const MissingPart& missing : comparison.missing)
        lines << Texts::tr("%1 not compared: %2", "drum hits, beats …; why")
                     .arg(comparedPartText(missing.part), missing.reason);
    return lines;
}

QStringList settingLines(const RunComparison& comparison)
{
    QStringList lines;
    for (const SettingDifference& setting : comparison.settings)
        lines << Texts::tr("%1 %2: %3 → %4", "setting, stage or model; its name; in A; in B")
                     .arg(kindText(setting.kind), setting.subject, setting.a, setting.b);
    return lines;
}

} // namespace heihachi::compare_text
