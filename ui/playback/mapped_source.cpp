#include "ui/playback/mapped_source.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

/// Turns the sound before, `old`, into `interleaved`, which lies `offset` frames into the crossfade.
void crossfade(std::span<const float> old, qint64 offset, std::span<float> interleaved)
{
    const size_t count = std::min(old.size(), interleaved.size());
    for (size_t i = 0; i < count; ++i) {
        const float share = float(offset + qint64(i / 2) + 1) / float(MappedSource::kCrossFrames + 1);
        interleaved[i] = old[i] + share * (interleaved[i] - old[i]);
    }
}

} // namespace

MappedSource::MappedSource(DecodedSource b, const TimeMap& map, double speed)
    : m_b(std::move(b))
    , m_stretch(m_b.rate())
{
    setMap(map, speed);
}

void MappedSource::setMap(const TimeMap& map, double speed)
{
    m_speed = speed;
    m_blocks.clear();
    m_byKey.clear();
    m_pieces.clear();
    m_run.next = -1;
    const double perSecond = m_b.rate() / speed; // frames of the axis for a second of A
    for (const MapPiece& piece : map.pieces()) {
        Piece made;
        made.start = std::llround(piece.a.start * perSecond);
        made.end = std::llround(piece.a.end * perSecond);
        made.rate = piece.rate() * speed;
        made.b = piece.b.start * m_b.rate() + (double(made.start) - piece.a.start * perSecond) * made.rate;
        made.isDirect = std::abs(piece.b.length() - piece.a.length() / speed) < kDirectDrift;
        const bool isPlayable = piece.rate() >= kLowestRate && piece.rate() <= kHighestRate;
        if (made.end <= made.start || !isPlayable)
            continue;
        made.isJoined = !m_pieces.empty() && m_pieces.back().end >= made.start;
        if (made.isJoined) {
            m_pieces.back().end = made.start;
            m_pieces.back().isFollowed = true;
        }
        m_pieces.push_back(made);
    }
}

Status MappedSource::read(qint64 frame, std::span<float> interleaved)
{
    const auto wanted = qint64(interleaved.size() / 2);
    for (qint64 done = 0; done < wanted;) {
        const qint64 at = frame + done;
        const auto after = std::ranges::upper_bound(m_pieces, at, {}, &Piece::start);
        const bool isInPiece = after != m_pieces.begin() && at < std::prev(after)->end;
        qint64 until = frame + wanted;
        if (isInPiece)
            until = std::min(until, std::prev(after)->end);
        else if (after != m_pieces.end())
            until = std::min(until, after->start);
        const std::span<float> part = interleaved.subspan(size_t(2 * done), size_t(2 * (until - at)));
        if (!isInPiece)
            std::ranges::fill(part, 0.0F);
        else if (const Status got = readPiece(size_t(after - m_pieces.begin()) - 1, at, part); !got)
            return got;
        done = until - frame;
    }
    return {};
}

Status MappedSource::readPiece(size_t piece, qint64 frame, std::span<float> interleaved)
{
    const Piece& now = m_pieces[piece];
    if (const Status got
        = now.isDirect ? readDirect(now, frame, interleaved) : readStretched(piece, frame, interleaved);
        !got)
        return got;
    if (now.isJoined && frame < now.start + kCrossFrames)
        if (const Status joined = joinPieceBefore(piece, frame, interleaved); !joined)
            return joined;
    fadeAtGaps(now, frame, interleaved);
    return {};
}

Status MappedSource::readDirect(const Piece& piece, qint64 frame, std::span<float> interleaved)
{
    const qint64 middle = piece.start + (piece.end - piece.start) / 2; // there it is exact
    return readB(frame + std::llround(piece.bAt(middle) - double(middle)), interleaved);
}

Status MappedSource::readStretched(size_t piece, qint64 frame, std::span<float> interleaved)
{
    const auto wanted = qint64(interleaved.size() / 2);
    for (qint64 done = 0; done < wanted;) {
        const qint64 place = frame + done - m_pieces[piece].start;
        const qint64 number = place / kBlockFrames;
        const qint64 offset = place % kBlockFrames;
        const Result<const Block*> found = block(piece, number);
        if (!found)
            return tl::unexpected(found.error());
        const qint64 count = std::min(wanted - done, kBlockFrames - offset);
        const std::span<float> part = interleaved.subspan(size_t(2 * done), size_t(2 * count));
        std::copy_n((*found)->samples.begin() + 2 * offset, 2 * count, part.begin());
        // Of another run than the block before: that one's sound, as it went on, turns into this one.
        const Block* before = number > 0 && offset < kCrossFrames ? keptBlock(piece, number - 1) : nullptr;
        if (before && before->run != (*found)->run)
            crossfade(std::span(before->samples).subspan(size_t(2 * (kBlockFrames + offset))), offset, part);
        done += count;
    }
    return {};
}

Status MappedSource::joinPieceBefore(size_t piece, qint64 frame, std::span<float> interleaved)
{
    const Piece& before = m_pieces[piece - 1];
    const qint64 offset = frame - m_pieces[piece].start;
    const qint64 count = std::min(qint64(interleaved.size() / 2), kCrossFrames - offset);
    if (before.isDirect) {
        m_cross.resize(size_t(2 * count));
        if (const Status got = readDirect(before, frame, m_cross); !got)
            return got;
        crossfade(m_cross, offset, interleaved);
        return {};
    }
    const qint64 last = (before.end - before.start - 1) / kBlockFrames;
    const Block* block = keptBlock(piece - 1, last); // not there: somebody came here by a seek
    if (block) {
        const qint64 length = before.end - before.start - last * kBlockFrames;
        crossfade(std::span(block->samples).subspan(size_t(2 * (length + offset))), offset, interleaved);
    }
    return {};
}

void MappedSource::fadeAtGaps(const Piece& piece, qint64 frame, std::span<float> interleaved) const
{
    const qint64 fade = std::min(kGapFadeFrames, (piece.end - piece.start) / 2);
    const auto count = qint64(interleaved.size() / 2);
    const auto scale = [&](qint64 at, qint64 step) {
        const float gain = float(step) / float(fade + 1);
        interleaved[size_t(2 * (at - frame))] *= gain;
        interleaved[size_t(2 * (at - frame) + 1)] *= gain;
    };
    const bool isBeginOfB = piece.b < 0.5;
    if (!piece.isJoined && !isBeginOfB)
        for (qint64 at = frame; at < std::min(frame + count, piece.start + fade); ++at)
            scale(at, at - piece.start + 1);
    const std::optional<qint64> length = m_b.length();
    const bool isEndOfB = length && piece.bAt(piece.end) > double(*length) - 0.5;
    if (!piece.isFollowed && !isEndOfB)
        for (qint64 at = std::max(frame, piece.end - fade); at < frame + count; ++at)
            scale(at, piece.end - at);
}

Status MappedSource::readB(qint64 frame, std::span<float> interleaved)
{
    const Result<qint64> got = m_b.read(frame, interleaved);
    if (!got)
        return tl::unexpected(got.error());
    std::ranges::fill(interleaved.subspan(size_t(2 * *got)), 0.0F);
    return {};
}

const MappedSource::Block* MappedSource::keptBlock(size_t piece, qint64 number) const
{
    const auto kept = m_byKey.find(keyOf(piece, number));
    return kept == m_byKey.end() ? nullptr : &*kept->second;
}

Result<const MappedSource::Block*> MappedSource::block(size_t piece, qint64 number)
{
    if (const auto kept = m_byKey.find(keyOf(piece, number)); kept != m_byKey.end()) {
        m_blocks.splice(m_blocks.begin(), m_blocks, kept->second);
        return &m_blocks.front();
    }
    Result<Block> made = render(piece, number);
    if (!made) {
        m_run.next = -1;
        return failureOf(made);
    }
    if (m_blocks.size() >= kKeptBlocks) {
        m_byKey.erase(m_blocks.back().key);
        m_blocks.pop_back();
    }
    m_blocks.push_front(std::move(*made));
    m_byKey[m_blocks.front().key] = m_blocks.begin();
    return &m_blocks.front();
}

Result<MappedSource::Block> MappedSource::render(size_t piece, qint64 number)
{
    const Piece& now = m_pieces[piece];
    const qint64 from = now.start + number * kBlockFrames;
    const qint64 count = std::min(kBlockFrames, now.end - from);
    const bool goesOn
        = m_run.next == from && m_run.piece == piece && double(from - m_run.begun) < kRunSeconds * m_b.rate();
    if (!goesOn)
        if (const Status started = startRun(piece, from); !started)
            return tl::unexpected(started.error());

    Block made{keyOf(piece, number), m_run.number, std::vector<float>(size_t(2 * (count + kCrossFrames)), 0.0F)};
    const std::span<float> samples(made.samples);
    std::ranges::copy(m_run.ahead, samples.begin());
    const auto fill = [this](std::span<float> input) -> Result<qint64> {
        if (const Status got = readB(m_run.b, input); !got)
            return tl::unexpected(got.error());
        m_run.b += qint64(input.size() / 2);
        return qint64(input.size() / 2);
    };
    if (const Result<qint64> got = m_stretch.read(samples.subspan(m_run.ahead.size()), fill); !got)
        return failureOf(got);
    const std::span<float> ahead = samples.last(size_t(2 * kCrossFrames));
    m_run.ahead.assign(ahead.begin(), ahead.end());
    m_run.next = from + count;
    return made;
}

Status MappedSource::startRun(size_t piece, qint64 frame)
{
    const Piece& now = m_pieces[piece];
    m_run = {m_run.number + 1, piece, frame, frame, std::llround(now.bAt(frame)), {}};
    std::vector<float> before(size_t(2 * m_stretch.leadFrames(now.rate)), 0.0F);
    if (const Status got = readB(m_run.b - qint64(before.size() / 2), before); !got)
        return got;
    m_stretch.restart(now.rate, before);
    return {};
}

} // namespace heihachi
