#pragma once

#include "core/spectrogram/spectrogram_work.h"

#include <QObject>
#include <QThreadPool>

namespace heihachi {

/// The spectrogram of a recording for drawing: tiles come in the background, on threads of their own with low priority,
/// and stay in memory and on disk within limits. A view says with want() what it shows; what has scrolled out of view
/// is given up. One thread (the UI's); the signals come there. Nothing here waits, but for the destructor.
class SpectrogramLoader final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 kMemoryBytes = qint64(64) << 20;

    /// An empty `cacheDirectory`: nothing is kept on disk.
    explicit SpectrogramLoader(const QString& cacheDirectory, QObject* parent = nullptr);
    ~SpectrogramLoader() override; ///< waits for the passages that are being read

    /// An empty path: nothing. `contentHash` as of contentHash(); empty: nothing is kept on disk.
    void setRecording(const QString& path, const QByteArray& contentHash, double durationSeconds);
    void setParameters(const SpectrogramParameters& parameters);
    [[nodiscard]] const SpectrogramParameters& parameters() const { return m_parameters; }
    [[nodiscard]] bool hasRecording() const { return m_work != nullptr; }
    [[nodiscard]] const SpectrogramLayout& layout() const; ///< of no length without a recording

    void want(SpectrogramWish wish);
    [[nodiscard]] std::vector<SpectrogramTilePtr> tiles(int level, qint64 first, qint64 end) const;
    [[nodiscard]] SpectrogramPreviewPtr preview() const;
    [[nodiscard]] double overviewShare() const; ///< 0 to 1
    [[nodiscard]] std::optional<Error> error() const;

Q_SIGNALS:
    void changed(); ///< more is there, or an error; several changes may come as one

private:
    void begin();
    void hire();

    std::optional<SpectrogramTileCache> m_cache;
    SpectrogramWork::Recording m_recording;
    qint64 m_frames = 0;
    SpectrogramParameters m_parameters;
    std::shared_ptr<PassageStock> m_passages;
    std::shared_ptr<SpectrogramWork> m_work;
    std::shared_ptr<std::atomic_bool> m_isPosted; ///< a change is on its way to this thread
    QThreadPool m_pool; ///< declared last: it is waited for first
};

} // namespace heihachi
