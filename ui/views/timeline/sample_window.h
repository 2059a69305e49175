#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace heihachi {

/// A passage of a recording: stereo interleaved at kAnalysisRate, from frame `first` on.
struct SampleWindow
{
    qint64 first = 0;
    std::vector<float> interleaved;

    [[nodiscard]] qint64 end() const { return first + qint64(interleaved.size() / 2); }
    [[nodiscard]] bool covers(qint64 from, qint64 to) const { return first <= from && end() >= to; }
    [[nodiscard]] float at(qint64 frame, int channel) const
    {
        return interleaved[size_t(2 * (frame - first) + channel)];
    }
};

using SampleWindowPtr = std::shared_ptr<const SampleWindow>;

/// Reads passages of a file on a thread of its own for drawing single samples. Only the latest request counts: an older
/// one that is still being read is given up. The file stays open between requests. UI thread; the signals come there.
class SampleLoader final : public QObject
{
    Q_OBJECT

public:
    explicit SampleLoader(QObject* parent = nullptr);
    ~SampleLoader() override; ///< waits for the block that is being read

    /// Frames [first, end) of `path`; fewer at the end of the file.
    void request(const QString& path, qint64 first, qint64 end);
    void cancel();

Q_SIGNALS:
    void loaded(const heihachi::SampleWindowPtr& window);
    void failed(const heihachi::Error& error);

private:
    struct Worker;
    std::shared_ptr<Worker> m_worker;
    QThreadPool m_pool; ///< one thread; declared last: it is waited for first
};

} // namespace heihachi
