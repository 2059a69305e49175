#pragma once

#include "ui/playback/decoded_source.h"
#include "ui/playback/play_order.h"

namespace heihachi {

/// Reads a recording in a given order, with the fades of the pieces. One thread.
class SourceFeed
{
public:
    /// Where a piece began.
    struct Begun
    {
        qint64 fed = 0; ///< frames that were fed before, since start()
        qint64 piece = 0; ///< of PlayOrder
        qint64 source = 0; ///< frame of the recording
        int place = -1; ///< of an audition
    };

    /// Begins `offset` frames into piece `piece`.
    void start(PlayOrder order, qint64 piece = 0, qint64 offset = 0);
    [[nodiscard]] const PlayOrder& order() const { return m_order; }
    /// Frame of the recording that is read next.
    [[nodiscard]] qint64 sourceFrame() const;
    /// Fewer frames than asked for only at the end of the order. Errors: those of DecodedSource::read().
    [[nodiscard]] Result<qint64> read(DecodedSource& source, std::span<float> interleaved);
    /// The pieces that were begun since it was asked last.
    [[nodiscard]] std::vector<Begun> takeBegun() { return std::exchange(m_begun, {}); }

private:
    [[nodiscard]] Status fade(DecodedSource& source, const PlayPiece& piece, qint64 offset, std::span<float> samples);

    PlayOrder m_order;
    qint64 m_piece = 0;
    qint64 m_offset = 0;
    qint64 m_fed = 0;
    bool m_isBegun = false; ///< the piece is in m_begun
    int m_emptyPieces = 0; ///< without a frame, one after another
    std::vector<Begun> m_begun;
    std::vector<float> m_cross;
};

} // namespace heihachi
