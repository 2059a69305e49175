#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace heihachi {

/// Minimum, maximum and RMS of a stretch of samples, of one channel; full scale is ±1.
struct Peak
{
    float min = 0.0F;
    float max = 0.0F;
    float rms = 0.0F;
};

/// Overview of a stereo recording at several resolutions for drawing: level 0 holds one bin per kBaseFrames frames at
/// kAnalysisRate, each further level a quarter as many. Bins are kept as 16-bit numbers (about 75 MB for ten hours).
/// Immutable once built; may be read from any thread.
class PeakPyramid
{
public:
    static constexpr qint64 kBaseFrames = 256;
    static constexpr int kFactor = 4;

    [[nodiscard]] qint64 frames() const; ///< length of the recording at kAnalysisRate
    [[nodiscard]] double durationSeconds() const;
    [[nodiscard]] int levels() const;
    [[nodiscard]] qint64 framesPerBin(int level) const;
    [[nodiscard]] qint64 bins(int level) const;
    /// Coarsest level with at most `framesPerPixel` frames a bin; 0 when even the finest is coarser.
    [[nodiscard]] int levelFor(double framesPerPixel) const;
    /// channel 0 left, 1 right.
    [[nodiscard]] Peak at(int level, int channel, qint64 bin) const;
    /// Merged peak over frames [first, end) taken from bins of `level`: O((end-first)/framesPerBin).
    [[nodiscard]] Peak over(int level, int channel, qint64 firstFrame, qint64 endFrame) const;

    /// Cache file: versioned, little-endian, zstd. Errors of load: FileNotFound, ReadFailed (damaged: caller rebuilds).
    [[nodiscard]] Status save(const QString& path) const;
    [[nodiscard]] static Result<std::shared_ptr<const PeakPyramid>> load(const QString& path);

private:
    friend class PeakPyramidBuilder;
    struct Level;
    void addCoarserLevels();

    std::vector<Level> m_levels; ///< never empty
    qint64 m_frames = 0;

public:
    PeakPyramid(); ///< of a recording of no length
    ~PeakPyramid();
    PeakPyramid(const PeakPyramid&) = delete;
    PeakPyramid& operator=(const PeakPyramid&) = delete;
};

/// Builds a PeakPyramid while a recording is read once from start to end. One thread at a time.
class PeakPyramidBuilder
{
public:
    PeakPyramidBuilder();
    ~PeakPyramidBuilder();
    /// Stereo interleaved at kAnalysisRate, any block size.
    void add(std::span<const float> interleaved);
    [[nodiscard]] std::shared_ptr<const PeakPyramid> finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Pyramids on disk by content hash, so that reopening a project draws at once. Thread-safe. Old files are removed
/// (least recently used first) when the folder grows beyond `maximumBytes`.
class PeakCache
{
public:
    explicit PeakCache(QString directory, qint64 maximumBytes = qint64(2) << 30);
    [[nodiscard]] std::shared_ptr<const PeakPyramid> find(
        const QByteArray& contentHash) const; ///< null when absent or damaged
    [[nodiscard]] Status store(const QByteArray& contentHash, const PeakPyramid& pyramid) const;
    [[nodiscard]] const QString& directory() const { return m_directory; }

private:
    QString m_directory;
    qint64 m_maximumBytes;
};

} // namespace heihachi
