#pragma once

#include "core/analysis/results/analysis_result.h"
#include "core/audio/peak_pyramid.h"
#include "core/base/error.h"
#include "core/report/comparison_report.h"
#include "core/report/report.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace heihachi {

/// Writes a run to files chosen by a person: rendering and writing happen on a thread of its own, figures (which need
/// widgets) on the UI thread. Ends with exactly one of the signals. The destructor waits. UI thread.
class Exporter final : public QObject
{
    Q_OBJECT

public:
    explicit Exporter(QObject* parent = nullptr);
    ~Exporter() override;

    void writeFormat(const AnalysisResultPtr& result, const ReportFormat& format, const QString& path);
    void writeFigureFiles(
        const AnalysisResultPtr& result, const std::shared_ptr<const PeakPyramid>& peaks, const QString& directory);
    /// All reports and figures into `directory`/<name of the recording>/.
    void writeAll(
        const AnalysisResultPtr& result, const std::shared_ptr<const PeakPyramid>& peaks, const QString& directory);
    /// The report of a comparison with its figures, into `directory` itself.
    void writeComparison(ComparisonReport report, const QString& directory);

Q_SIGNALS:
    void written(const QString& path); ///< a file or a folder
    void failed(const heihachi::Error& error);

private:
    void inBackground(std::function<Status()> write, std::function<void()> then);
    QThreadPool m_pool;
};

} // namespace heihachi
