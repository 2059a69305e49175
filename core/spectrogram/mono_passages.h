#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace heihachi {

class AudioReader;

/// Reads passages of a recording as mono (mean of left and right) at kAnalysisRate. One thread at a time.
class MonoPassages
{
public:
    explicit MonoPassages(QString path);
    ~MonoPassages();

    /// Fills `mono` with frames [first, first + size); zero before the start and after the end. The file is opened by
    /// the first call. Errors: those of AudioReader.
    [[nodiscard]] Status read(qint64 first, std::span<float> mono);
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    QString m_path;
    std::unique_ptr<AudioReader> m_reader;
    std::vector<float> m_stereo;
};

/// Opened readers of one file that wait for their next use, so that what they learned about the file (where its packets
/// lie) is not lost. Thread-safe.
class PassageStock
{
public:
    explicit PassageStock(QString path);
    ~PassageStock();
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] std::unique_ptr<MonoPassages> take(); ///< a new one when none waits
    void giveBack(std::unique_ptr<MonoPassages> passages);

private:
    QString m_path;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<MonoPassages>> m_waiting;
};

} // namespace heihachi
