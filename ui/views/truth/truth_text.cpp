#include "ui/views/truth/truth_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace heihachi::truth_text {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::TruthText)
};

QString number(double share)
{
    return QLocale().toString(100.0 * share, 'f', 0);
}

/// On one line, wherever it stands.
QString unbroken(QString text)
{
    return text.replace(QLatin1Char(' '), QChar::Nbsp);
}

/// What the confidence of the run promises beside what was heard.
QString comparison(const TruthEstimate& all)
{
    if (!all.precision || !all.expected)
        return {};
    const QString expected = percent(*all.expected);
    if (*all.expected > all.precision->high)
        return Texts::tr("Their confidence promises %1: the run is surer than it should be.").arg(expected);
    if (*all.expected < all.precision->low)
        return Texts::tr("Their confidence promises %1: the run is better than it thinks.").arg(expected);
    return Texts::tr("Their confidence promises %1, which agrees.").arg(expected);
}

QString leanText(TruthLean lean)
{
    switch (lean) {
    case TruthLean::None:
        return {};
    case TruthLean::Low:
        return Texts::tr("The surest hits were not heard yet: the true precision is rather higher.");
    case TruthLean::High:
        return Texts::tr("The most doubtful hits were not heard yet: the true precision is rather lower.");
    case TruthLean::Either:
        return Texts::tr("Hits of some degrees of confidence were not heard yet: the true precision may be higher or "
                         "lower.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString percent(double share)
{
    return unbroken(Texts::tr("%1 %", "percent").arg(number(share)));
}

QString value(const TruthEstimate& estimate)
{
    if (!estimate.precision)
        return estimate.hits == 0 ? Texts::tr("no hits") : Texts::tr("not judged");
    const QString text = percent(estimate.precision->value);
    return estimate.lean == TruthLean::None ? text : Texts::tr("≈ %1", "about this share").arg(text);
}

QString interval(const SampledShare& share)
{
    return unbroken(Texts::tr("%1–%2 %", "a range in percent").arg(number(share.low), number(share.high)));
}

QString details(const TruthEstimate& estimate)
{
    const QLocale locale;
    QStringList lines{
        Texts::tr("%1 of %Ln hit(s) judged", nullptr, estimate.hits).arg(locale.toString(estimate.judged))};
    if (estimate.judged > 0)
        lines << Texts::tr("%1 right, %2 wrong, %3 of another class")
                     .arg(locale.toString(estimate.right), locale.toString(estimate.wrong),
                         locale.toString(estimate.otherClass));
    if (const QString lean = leanText(estimate.lean); !lean.isEmpty())
        lines << lean;
    return lines.join(QLatin1Char('\n'));
}

QString summary(const TruthReport& report)
{
    QStringList sentences;
    const TruthEstimate& all = report.all;
    if (!all.precision) {
        sentences << Texts::tr(
            "No hit of this run was judged yet. Draw a sample, listen to each hit and say whether it "
            "is right: 20 hits of a class tell its precision to about ± 15 %.");
    } else {
        const QLocale locale;
        sentences << Texts::tr("%Ln hit(s) judged: %1 right, %2 wrong, %3 of another class.", nullptr, all.judged)
                         .arg(locale.toString(all.right), locale.toString(all.wrong), locale.toString(all.otherClass));
        sentences << Texts::tr("About %1 of all hits of these classes are right (with 95 % confidence, %2).")
                         .arg(percent(all.precision->value), interval(*all.precision));
        if (const QString compared = comparison(all); !compared.isEmpty())
            sentences << compared;
        QStringList missing;
        for (const DrumClass drumClass : kDrumClasses)
            if (const TruthEstimate& one = report.classes[size_t(drumClass)]; !one.precision && one.hits > 0)
                missing << drumClassName(drumClass);
        if (!missing.isEmpty())
            sentences << Texts::tr("Not judged yet: %1.").arg(missing.join(QStringLiteral(", ")));
    }
    if (report.strayVerdicts > 0)
        sentences << Texts::tr(
            "%Ln verdict(s) are about hits that this run does not have.", nullptr, report.strayVerdicts);
    return sentences.join(QLatin1Char(' '));
}

QString verdict(const Verdict& verdict)
{
    const QString name = drumClassName(verdict.hit.drumClass);
    switch (verdict.kind) {
    case Verdict::Kind::Right:
        return Texts::tr("%1, right", "a class of drum").arg(name);
    case Verdict::Kind::Wrong:
        return Texts::tr("%1, wrong: no drum there", "a class of drum").arg(name);
    case Verdict::Kind::OtherClass:
        return verdict.heard ? Texts::tr("%1, heard as %2", "classes of drums").arg(name, drumClassName(*verdict.heard))
                             : Texts::tr("%1, another class", "a class of drum").arg(name);
    }
    Q_UNREACHABLE();
}

} // namespace heihachi::truth_text
