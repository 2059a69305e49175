#pragma once

#include "core/analysis/pipeline/analyzer.h"

#include <QElapsedTimer>
#include <QString>

#include <optional>

namespace heihachi {

/// Shows on stderr how far an analysis is. Called from one thread at a time.
class ProgressPrinter
{
public:
    enum class Style
    {
        Bar, ///< one line that is drawn over, for a terminal
        Plain, ///< a line every ten percent, for logs
        Json, ///< one JSON object a line, at most ten a second, for programs
        None,
    };
    [[nodiscard]] static std::optional<Style> styleFromId(const QString& id);

    ProgressPrinter(Style style, QString file);
    void show(const AnalysisProgress& progress);
    /// Ends the line of a bar; `state` is "done", "failed" or "cancelled" (only JSON prints it).
    void finish(const QString& state);

private:
    void showBar(const AnalysisProgress& progress) const;
    void showPlain(const AnalysisProgress& progress);
    void showJson(const AnalysisProgress& progress) const;

    Style m_style;
    QString m_file;
    QElapsedTimer m_sinceLast;
    int m_lastTenth = -1;
    bool m_barShown = false;
};

} // namespace heihachi
