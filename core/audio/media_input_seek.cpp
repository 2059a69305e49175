#include "core/audio/media_input.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

#include <algorithm>

namespace heihachi {
namespace {

constexpr double kPrerollSeconds = 0.5; // covers the MP3 bit reservoir, Opus' 80 ms, overlap of transforms
constexpr double kOggLastPageSeconds = 3.0; // longer than a page usually is

} // namespace

Status MediaInput::seek(qint64 frame)
{
    m_hasSought = true;
    const auto preroll = qint64(kPrerollSeconds * m_info.sampleRate);
    for (const qint64 factor : {1, 10, 200}) {
        const qint64 before = factor * preroll;
        const Status status = m_elementary ? seekElementary(frame, before) : seekContainer(frame, before);
        if (!status)
            break;
        const auto decoded = decode();
        if (!decoded)
            return tl::unexpected(decoded.error());
        m_isPending = *decoded;
        if (!*decoded || m_position <= frame)
            return {};
    }
    return startOver(); // and decode up to there
}

/// Makes the decoder forget. Some keep a part of their memory over avcodec_flush_buffers(): at the start, where nothing
/// is decoded before what is wanted, they are made anew. Opus isn't: it would skip its delay again.
Status MediaInput::resetDecoder(bool isAtStart)
{
    m_isFirst = true;
    m_isDraining = false;
    if (!isAtStart || m_media.codec->codec_id == AV_CODEC_ID_OPUS) {
        avcodec_flush_buffers(m_media.codec.get());
        return {};
    }
    auto codec = openDecoder(m_path, *m_media.format->streams[m_media.streamIndex]);
    if (!codec)
        return failureOf(codec);
    m_media.codec = std::move(codec.value());
    if (m_elementary)
        m_media.codec->flags2 |= AV_CODEC_FLAG2_SKIP_MANUAL;
    return {};
}

Status MediaInput::seekElementary(qint64 frame, qint64 preroll)
{
    const qint64 raw = std::max<qint64>(0, frame + m_info.decoderDelayFrames - preroll);
    const auto mark = m_elementary->markBefore(raw);
    if (!mark || av_seek_frame(m_media.format.get(), -1, mark->bytes, AVSEEK_FLAG_BYTE) < 0)
        return tl::unexpected(readError());
    m_elementary->restart(*mark);
    m_decodeFromRaw = raw;
    return resetDecoder(raw == 0);
}

Status MediaInput::seekContainer(qint64 frame, qint64 preroll)
{
    const AVStream& stream = *m_media.format->streams[m_media.streamIndex];
    const AVRational perFrame{1, m_info.sampleRate};
    qint64 target = frame - preroll;
    // FFmpeg dates the packets of an Ogg page back from its end, which in the last page is cut short
    if (m_info.container == QLatin1String("ogg") && m_info.declaredFrames)
        target = std::min(target, *m_info.declaredFrames - qint64(kOggLastPageSeconds * m_info.sampleRate));
    const qint64 time = target > 0 ? m_origin.value_or(0) + av_rescale_q(target, perFrame, stream.time_base)
                                   : std::min(m_firstPacketTime, m_origin.value_or(0));
    if (av_seek_frame(m_media.format.get(), m_media.streamIndex, time, AVSEEK_FLAG_BACKWARD) < 0)
        return tl::unexpected(readError());
    return resetDecoder(target <= 0);
}

/// Opens the file again: for formats that can't be sought.
Status MediaInput::startOver()
{
    auto media = openMedia(m_path);
    if (!media)
        return failureOf(media);
    const bool hasSought = m_hasSought;
    *this = MediaInput(m_path, std::move(media.value()));
    const Status status = decodeFirst();
    m_hasSought = hasSought;
    return status;
}

} // namespace heihachi
