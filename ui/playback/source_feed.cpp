#include "ui/playback/source_feed.h"

#include <algorithm>

namespace heihachi {
namespace {

constexpr int kMostEmptyPieces = 1000; // places beyond the end of a recording; a loop there would never end

} // namespace

void SourceFeed::start(PlayOrder order, qint64 piece, qint64 offset)
{
    m_order = std::move(order);
    m_piece = piece;
    m_offset = offset;
    m_fed = 0;
    m_isBegun = false;
    m_emptyPieces = 0;
    m_begun.clear();
}

qint64 SourceFeed::sourceFrame() const
{
    const std::optional<PlayPiece> piece = m_order.piece(m_piece);
    return piece ? piece->source + m_offset : 0;
}

Result<qint64> SourceFeed::read(DecodedSource& source, std::span<float> interleaved)
{
    const auto wanted = qint64(interleaved.size() / 2);
    qint64 done = 0;
    while (done < wanted && m_emptyPieces < kMostEmptyPieces) {
        const std::optional<PlayPiece> piece = m_order.piece(m_piece);
        if (!piece)
            break;
        const qint64 count = std::min(wanted - done, piece->frames - m_offset);
        const std::span<float> samples = interleaved.subspan(size_t(2 * done), size_t(2 * std::max<qint64>(0, count)));
        const Result<qint64> got = source.read(piece->source + m_offset, samples);
        if (!got)
            return failureOf(got);
        if (*got > 0) {
            if (!m_isBegun)
                m_begun.push_back({m_fed, m_piece, piece->source + m_offset, piece->place});
            m_isBegun = true;
            m_emptyPieces = 0;
            if (const Status faded = fade(source, *piece, m_offset, samples.first(size_t(2 * *got))); !faded)
                return tl::unexpected(faded.error());
            m_offset += *got;
            m_fed += *got;
            done += *got;
        }
        if (*got < count || m_offset >= piece->frames) { // its end, or that of the recording
            m_emptyPieces += m_isBegun ? 0 : 1;
            m_isBegun = false;
            m_offset = 0;
            ++m_piece;
        }
    }
    return done;
}

Status SourceFeed::fade(DecodedSource& source, const PlayPiece& piece, qint64 offset, std::span<float> samples)
{
    const auto count = qint64(samples.size() / 2);
    const auto scale = [&samples](qint64 frame, float gain) {
        samples[size_t(2 * frame)] *= gain;
        samples[size_t(2 * frame + 1)] *= gain;
    };
    for (qint64 i = 0; i < count && offset + i < piece.fadeIn; ++i)
        scale(i, float(offset + i) / float(piece.fadeIn));
    for (qint64 i = std::max<qint64>(0, piece.frames - piece.fadeOut - offset); i < count; ++i)
        scale(i, float(piece.frames - offset - i) / float(piece.fadeOut));

    const qint64 crossFrom = std::max(offset, piece.frames - piece.crossFrames);
    const qint64 crossCount = offset + count - crossFrom;
    if (!piece.crossTo || crossCount <= 0)
        return {};
    m_cross.assign(size_t(2 * crossCount), 0.0F);
    if (const Result<qint64> got = source.read(*piece.crossTo - (piece.frames - crossFrom), m_cross); !got)
        return tl::unexpected(got.error());
    for (qint64 i = 0; i < crossCount; ++i) {
        const float share
            = float(crossFrom + i - (piece.frames - piece.crossFrames) + 1) / float(piece.crossFrames + 1);
        for (int channel = 0; channel < 2; ++channel) {
            float& sample = samples[size_t(2 * (crossFrom - offset + i) + channel)];
            sample += share * (m_cross[size_t(2 * i + channel)] - sample);
        }
    }
    return {};
}

} // namespace heihachi
