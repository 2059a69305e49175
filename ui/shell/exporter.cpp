#include "ui/shell/exporter.h"

#include "ui/plots/comparison_figures.h"
#include "ui/plots/figures.h"

#include <QCursor>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

namespace heihachi {

Exporter::Exporter(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

Exporter::~Exporter()
{
    m_pool.waitForDone();
}

void Exporter::inBackground(std::function<Status()> write, std::function<void()> then)
{
    m_pool.start([this, write = std::move(write), then = std::move(then)] {
        const Status status = write();
        QMetaObject::invokeMethod(
            this,
            [this, status, then] {
                if (status)
                    then();
                else
                    Q_EMIT failed(status.error());
            },
            Qt::QueuedConnection);
    });
}

void Exporter::writeFormat(const AnalysisResultPtr& result, const ReportFormat& format, const QString& path)
{
    inBackground(
        [result, format, path] { return writeReport(*result, format, path); }, [this, path] { Q_EMIT written(path); });
}

void Exporter::writeFigureFiles(
    const AnalysisResultPtr& result, const std::shared_ptr<const PeakPyramid>& peaks, const QString& directory)
{
    QGuiApplication::setOverrideCursor(QCursor(Qt::BusyCursor));
    const Status status = writeFigures(*result, peaks, directory, {});
    QGuiApplication::restoreOverrideCursor();
    if (status)
        Q_EMIT written(directory);
    else
        Q_EMIT failed(status.error());
}

void Exporter::writeAll(
    const AnalysisResultPtr& result, const std::shared_ptr<const PeakPyramid>& peaks, const QString& directory)
{
    const QString folder = QDir(directory).filePath(QFileInfo(result->source.info.path).completeBaseName());
    inBackground([result, folder] { return writeReports(*result, folder); },
        [this, result, peaks, folder] {
            const Status figures = writeFigures(*result, peaks, QDir(folder).filePath(QStringLiteral("figures")), {});
            if (figures)
                Q_EMIT written(folder);
            else
                Q_EMIT failed(figures.error());
        });
}

void Exporter::writeComparison(ComparisonReport report, const QString& directory)
{
    QGuiApplication::setOverrideCursor(QCursor(Qt::BusyCursor));
    const Result<QStringList> figures = writeComparisonFigures(*report.comparison, directory, {});
    QGuiApplication::restoreOverrideCursor();
    if (!figures) {
        Q_EMIT failed(figures.error());
        return;
    }
    report.figures = *figures;
    inBackground([report = std::move(report), directory] { return writeComparisonReport(report, directory); },
        [this, directory] { Q_EMIT written(directory); });
}

} // namespace heihachi
