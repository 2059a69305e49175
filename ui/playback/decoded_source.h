#pragma once

#include "core/audio/audio_reader.h"

#include <list>
#include <unordered_map>
#include <vector>

namespace heihachi {

/// A recording from which any passage can be read, as stereo float at one rate. What was read lately is kept (up to
/// kKeptBlocks blocks, 16 MB), so that loops and auditions don't decode again. The decoder stays open. One thread.
class DecodedSource
{
public:
    static constexpr qint64 kBlockFrames = 8192;
    static constexpr size_t kKeptBlocks = 256;

    /// Errors: those of AudioReader::open().
    [[nodiscard]] static Result<DecodedSource> open(const QString& path, int rate);

    [[nodiscard]] int rate() const { return m_rate; } ///< Hz
    /// In frames, as far as known; exact once the end was reached.
    [[nodiscard]] std::optional<qint64> length() const;
    /// Finds the way to `frame` ahead of time. The first seek far ahead in an MP3 reads all that lies before: asked for
    /// in steps while there is nothing else to do, no seek of a person has to wait for it.
    void prepare(qint64 frame) { (void)m_reader->seek(frame); }
    /// Fills `interleaved` from `frame` on and returns how many frames there were: fewer than asked for at the end.
    /// Frames before 0 are silence. Errors: ReadFailed, EmptyAudio.
    [[nodiscard]] Result<qint64> read(qint64 frame, std::span<float> interleaved);

private:
    struct Block
    {
        qint64 number = 0;
        std::vector<float> samples;
    };

    DecodedSource(std::unique_ptr<AudioReader> reader, int rate);
    [[nodiscard]] Result<const Block*> block(qint64 number);
    [[nodiscard]] Result<std::vector<float>> decode(qint64 number);

    std::unique_ptr<AudioReader> m_reader;
    int m_rate = 0;
    std::list<Block> m_blocks; ///< the one read last is the first
    std::unordered_map<qint64, std::list<Block>::iterator> m_byNumber;
    std::optional<qint64> m_end; ///< where the reader said it ends
};

} // namespace heihachi
