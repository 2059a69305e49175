#pragma once

#include "core/compare/time_map.h"
#include "ui/playback/decoded_source.h"
#include "ui/playback/time_stretch.h"

#include <list>
#include <unordered_map>
#include <vector>

namespace heihachi {

/// Recording B laid onto the time axis of recording A, faster or slower together with A: frame n of it is what B has at
/// the counterpart of the time n · speed / rate() of A, with the pitch of B kept. One stretch does both, since a strike
/// that is stretched twice is smeared. Wherever there is a counterpart, B is off by 5 ms of A's time at most, at speeds
/// of 0.5 to 2. A piece that drifts by less than kDirectDrift is B itself, bit for bit; the others are stretched anew
/// every kRunSeconds, so that no error adds up. What meets is crossfaded over kCrossFrames. Where A has no counterpart
/// it is silent, with a short fade; so it is where B ends earlier than the map says, and where the map asks for a rate
/// beyond kLowestRate to kHighestRate.
///
/// What was made lately is kept (up to kKeptBlocks blocks, 10 MB, beside those of B). One thread.
class MappedSource
{
public:
    static constexpr qint64 kBlockFrames = 2048;
    static constexpr size_t kKeptBlocks = 512;
    static constexpr qint64 kCrossFrames = 441; ///< 10 ms
    static constexpr qint64 kGapFadeFrames = 132; ///< 3 ms, within the piece
    static constexpr double kRunSeconds = 10.0;
    static constexpr double kDirectDrift = 2e-4; ///< s, over the whole piece
    static constexpr double kLowestRate = 0.5; ///< seconds of B for one of A
    static constexpr double kHighestRate = 2.0;

    MappedSource(DecodedSource b, const TimeMap& map, double speed = 1.0);

    [[nodiscard]] int rate() const { return m_b.rate(); } ///< Hz
    [[nodiscard]] double speed() const { return m_speed; }
    /// Another map or speed (see TimeStretch) from now on; what B gave is kept.
    void setMap(const TimeMap& map, double speed);
    /// Fills `interleaved` (L R L R …) from `frame` on, which may be anywhere. Errors: those of DecodedSource::read().
    [[nodiscard]] Status read(qint64 frame, std::span<float> interleaved);

private:
    /// A piece of the map, on the axis of read().
    struct Piece
    {
        qint64 start = 0;
        qint64 end = 0;
        double b = 0.0; ///< frame of B at `start`
        double rate = 1.0; ///< frames of B for one of the axis
        bool isDirect = false;
        bool isJoined = false; ///< to the piece before, without a gap
        bool isFollowed = false; ///< by a piece that is joined to it

        [[nodiscard]] double bAt(qint64 frame) const { return b + double(frame - start) * rate; }
    };
    /// Part of a stretched piece, and the kCrossFrames frames that would follow it in the same run.
    struct Block
    {
        quint64 key = 0;
        int run = 0;
        std::vector<float> samples;
    };
    /// One stretch that goes on from block to block.
    struct Run
    {
        int number = 0;
        size_t piece = 0;
        qint64 begun = 0; ///< frame
        qint64 next = -1; ///< frame at which the next block begins
        qint64 b = 0; ///< frame of B that is fed next
        std::vector<float> ahead; ///< kCrossFrames frames from `next` on
    };

    [[nodiscard]] static quint64 keyOf(size_t piece, qint64 block) { return (quint64(piece) << 40) | quint64(block); }
    [[nodiscard]] Status readPiece(size_t piece, qint64 frame, std::span<float> interleaved);
    [[nodiscard]] Status readDirect(const Piece& piece, qint64 frame, std::span<float> interleaved);
    [[nodiscard]] Status readStretched(size_t piece, qint64 frame, std::span<float> interleaved);
    [[nodiscard]] Status joinPieceBefore(size_t piece, qint64 frame, std::span<float> interleaved);
    void fadeAtGaps(const Piece& piece, qint64 frame, std::span<float> interleaved) const;
    [[nodiscard]] Status readB(qint64 frame, std::span<float> interleaved);
    [[nodiscard]] const Block* keptBlock(size_t piece, qint64 number) const;
    [[nodiscard]] Result<const Block*> block(size_t piece, qint64 number);
    [[nodiscard]] Result<Block> render(size_t piece, qint64 number);
    [[nodiscard]] Status startRun(size_t piece, qint64 frame);

    DecodedSource m_b;
    double m_speed = 1.0;
    std::vector<Piece> m_pieces; ///< by time
    TimeStretch m_stretch;
    Run m_run;
    std::list<Block> m_blocks; ///< the one read last is the first
    std::unordered_map<quint64, std::list<Block>::iterator> m_byKey;
    std::vector<float> m_cross;
};

} // namespace heihachi
