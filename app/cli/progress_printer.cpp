#include "app/cli/progress_printer.h"

#include "app/cli/terminal.h"
#include "core/base/time_text.h"
#include "core/base/tr.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <cstdio>

namespace heihachi {
namespace {

constexpr int kBarWidth = 28;
constexpr qint64 kIntervalMs = 100;

QString timeLeft(const AnalysisProgress& progress)
{
    return progress.secondsLeft ? tr("%1 left").arg(durationText(*progress.secondsLeft)) : QString();
}

void printJson(const QJsonObject& object)
{
    std::fprintf(stderr, "%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
}

} // namespace

std::optional<ProgressPrinter::Style> ProgressPrinter::styleFromId(const QString& id)
{
    if (id == QLatin1String("bar"))
        return Style::Bar;
    if (id == QLatin1String("plain"))
        return Style::Plain;
    if (id == QLatin1String("json"))
        return Style::Json;
    if (id == QLatin1String("none"))
        return Style::None;
    return std::nullopt;
}

ProgressPrinter::ProgressPrinter(Style style, QString file)
    : m_style(style)
    , m_file(std::move(file))
{
}

void ProgressPrinter::show(const AnalysisProgress& progress)
{
    if (m_style == Style::None)
        return;
    if (m_style != Style::Plain && m_sinceLast.isValid() && m_sinceLast.elapsed() < kIntervalMs)
        return;
    m_sinceLast.start();
    switch (m_style) {
    case Style::Bar:
        showBar(progress);
        m_barShown = true;
        break;
    case Style::Plain:
        showPlain(progress);
        break;
    case Style::Json:
        showJson(progress);
        break;
    case Style::None:
        break;
    }
}

void ProgressPrinter::finish(const QString& state)
{
    if (m_barShown)
        std::fputs("\r\x1b[K", stderr);
    if (m_style == Style::Json)
        printJson({{QStringLiteral("file"), m_file}, {QStringLiteral("state"), state}});
}

void ProgressPrinter::showBar(const AnalysisProgress& progress) const
{
    const int filled = int(std::lround(progress.fraction * kBarWidth));
    const QString bar = QString(filled, QChar(0x2588)) + QString(kBarWidth - filled, QChar(0x2591));
    const QString line = QStringLiteral("\r%1 %2 %3 % %4  %5")
                             .arg(withoutControls(QFileInfo(m_file).fileName()), bar)
                             .arg(std::floor(progress.fraction * 100.0), 3, 'f', 0)
                             .arg(progress.activity, timeLeft(progress));
    std::fprintf(stderr, "%s\x1b[K", line.toUtf8().constData());
    std::fflush(stderr);
}

void ProgressPrinter::showPlain(const AnalysisProgress& progress)
{
    const int tenth = int(progress.fraction * 10.0);
    if (tenth == m_lastTenth)
        return;
    m_lastTenth = tenth;
    printMessage(QStringLiteral("%1: %2 % %3 %4")
                     .arg(QFileInfo(m_file).fileName())
                     .arg(tenth * 10)
                     .arg(progress.activity, timeLeft(progress))
                     .trimmed());
}

void ProgressPrinter::showJson(const AnalysisProgress& progress) const
{
    QJsonObject object{{QStringLiteral("file"), m_file}, {QStringLiteral("fraction"), progress.fraction},
        {QStringLiteral("activity"), progress.activity}};
    if (progress.secondsLeft)
        object.insert(QStringLiteral("seconds_left"), *progress.secondsLeft);
    printJson(object);
}

} // namespace heihachi
