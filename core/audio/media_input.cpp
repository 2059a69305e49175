#include "core/audio/media_input.h"

#include "core/audio/mpeg_audio_header.h"
#include "core/audio/wav_length.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

struct InputText
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::MediaInput)
};

constexpr int kTrialFrames = 4; // decoded in a row before a doubtful format is believed
constexpr int kTrialFailures = 64; // packets without a frame after which a file is no audio
constexpr int kFailuresInARow = 20000; // about eight minutes of MP3: then the rest is taken for lost
constexpr double kGapSeconds = 0.1; // stated times wander by less in sound containers
constexpr double kDamagedGapSeconds = 0.004; // after damage a lost packet is likely
constexpr double kLongestGapSeconds = 60.0; // beyond the stated length; a larger jump is a wrong time, not a gap
constexpr double kStatedLengthTolerance = 0.1; // seconds by which containers round their length
constexpr int kOpusGrid = 120; // 2.5 ms

} // namespace

Result<std::unique_ptr<MediaInput>> MediaInput::open(const QString& path)
{
    auto media = openMedia(path);
    if (!media)
        return failureOf(media);
    const bool isDoubtful = media->isDoubtful;
    std::unique_ptr<MediaInput> input(new MediaInput(path, std::move(media.value())));
    if (const Status status = input->decodeFirst(); !status)
        return failureOf(status);
    if (!isDoubtful)
        return input;
    for (int frame = 0; frame < kTrialFrames; ++frame) {
        const auto decoded = input->next();
        const bool isShortFile = decoded && !*decoded && frame > 0 && input->m_allFailures == 0;
        if (isShortFile)
            break;
        if (!decoded || !*decoded || input->m_allFailures > kTrialFrames)
            return tl::unexpected(notAudioError(path));
    }
    return input->startOver() ? Result<std::unique_ptr<MediaInput>>(std::move(input))
                              : tl::unexpected(notAudioError(path));
}

MediaInput::MediaInput(const QString& path, OpenedMedia media)
    : m_path(path)
    , m_media(std::move(media))
    , m_frame(av_frame_alloc())
    , m_packet(av_packet_alloc())
    , m_findings(1)
{
}

MediaInput::~MediaInput() = default;

/// What the container says; the rate is that of the decoder, which knows better (HE-AAC doubles it).
void MediaInput::readDescription()
{
    const AVFormatContext& format = *m_media.format;
    const AVStream& stream = *format.streams[m_media.streamIndex];
    const AVCodecContext& codec = *m_media.codec;
    const QFileInfo file(m_path);
    m_info.path = file.absoluteFilePath();
    m_info.fileBytes = file.size();
    m_info.container = QString::fromLatin1(format.iformat->name).section(QLatin1Char(','), 0, 0);
    m_info.codec = QString::fromLatin1(avcodec_get_name(stream.codecpar->codec_id));
    m_info.sampleRate = codec.sample_rate > 0 ? codec.sample_rate : stream.codecpar->sample_rate;
    m_info.channels = codec.ch_layout.nb_channels;
    m_layout = codec.ch_layout.order == AV_CHANNEL_ORDER_NATIVE ? codec.ch_layout.u.mask : 0;
    const AVCodecDescriptor* descriptor = avcodec_descriptor_get(stream.codecpar->codec_id);
    if (descriptor && (descriptor->props & AV_CODEC_PROP_LOSSLESS)) {
        const int bits = std::max(stream.codecpar->bits_per_raw_sample, stream.codecpar->bits_per_coded_sample);
        m_info.bitsPerSample = bits > 0 ? bits : 8 * av_get_bytes_per_sample(codec.sample_fmt);
    }
    m_info.bitRate = stream.codecpar->bit_rate > 0 ? stream.codecpar->bit_rate : format.bit_rate;
    const AVRational perFrame{1, std::max(1, m_info.sampleRate)};
    std::optional<qint64> length;
    if (stream.duration != AV_NOPTS_VALUE && stream.duration > 0)
        length = av_rescale_q(stream.duration, stream.time_base, perFrame);
    else if (format.duration != AV_NOPTS_VALUE && format.duration > 0 && format.nb_streams == 1)
        length = av_rescale_q(format.duration, {1, AV_TIME_BASE}, perFrame);
    if (format.duration_estimation_method == AVFMT_DURATION_FROM_BITRATE)
        m_estimatedFrames = length;
    else
        m_info.declaredFrames = length;
    if (m_info.container == QLatin1String("wav") && m_info.bitsPerSample > 0) {
        QFile header(m_path);
        const auto announced = header.open(QIODevice::ReadOnly) ? announcedWavFrames(header) : std::nullopt;
        m_info.declaredFrames = announced ? announced : m_info.declaredFrames;
    }
}

/// The first frame tells what the sound really is, and that there is some.
Status MediaInput::decodeFirst()
{
    readDescription();
    AVCodecContext& codec = *m_media.codec;
    if (m_media.isElementary && m_info.sampleRate > 0) {
        const std::string_view name = m_media.format->iformat->name;
        m_elementary.emplace(name, m_info.sampleRate);
        codec.flags2 |= AV_CODEC_FLAG2_SKIP_MANUAL; // we know the place of every packet and cut for ourselves
        QFile file(m_path);
        const bool isMp3 = name == "mp3" && file.open(QIODevice::ReadOnly);
        if (const auto tag = isMp3 ? Mp3GaplessTag::read(file) : std::nullopt) {
            m_info.decoderDelayFrames = tag->delayFrames;
            m_contentFrames = tag->contentFrames;
        }
    }
    if (m_info.sampleRate > 0)
        m_findings = StreamFindings(m_info.sampleRate);
    const auto decoded = decode();
    if (!decoded)
        return tl::unexpected(decoded.error());
    if (!*decoded && (m_failures > 0 || m_info.sampleRate <= 0 || m_info.channels <= 0))
        return tl::unexpected(notAudioError(m_path));
    if (*decoded && (m_frame->sample_rate != m_info.sampleRate || m_info.channels != m_frame->ch_layout.nb_channels)) {
        readDescription();
        m_info.sampleRate = m_frame->sample_rate;
        m_info.channels = m_frame->ch_layout.nb_channels;
        m_findings = StreamFindings(m_info.sampleRate);
    }
    if (m_contentFrames)
        m_info.declaredFrames = m_contentFrames;
    m_isPending = *decoded;
    return {};
}

/// Whether a place lies further behind the stated end than any encoder pads: then files were joined, and the tag spoke
/// of the first of them only.
bool MediaInput::isBeyondPadding(qint64 frame) const
{
    constexpr qint64 kMostPadding = 4 * 1152; // a packet of MP3 holds up to 1152 frames
    return m_contentFrames && frame >= *m_contentFrames + kMostPadding;
}

/// Samples of the frame in hand that belong to the recording; the rest is padding of the last packet.
qint64 MediaInput::contentOf(const AVFrame& frame) const
{
    const qint64 all = frame.nb_samples;
    if (m_contentFrames && !isBeyondPadding(m_position))
        return std::clamp<qint64>(*m_contentFrames - m_position, 0, all);
    // FFmpeg leaves the padding at the end of MP4 files to us: there the last packet's stated duration is shorter
    if (!m_info.declaredFrames || m_info.container != QLatin1String("mov") || frame.pkt_duration <= 0)
        return all;
    const AVStream& stream = *m_media.format->streams[m_media.streamIndex];
    const qint64 stated = av_rescale_q(frame.pkt_duration, stream.time_base, {1, m_info.sampleRate});
    const bool isLast = std::abs(m_position + stated - *m_info.declaredFrames) <= 2;
    return isLast ? std::min(all, stated) : all;
}

Result<bool> MediaInput::next()
{
    if (m_isPending) {
        m_isPending = false;
        return true;
    }
    return decode();
}

Result<bool> MediaInput::decode()
{
    while (true) {
        const int status = avcodec_receive_frame(m_media.codec.get(), m_frame.get());
        if (status >= 0) {
            if (m_frame->nb_samples > 0 && place())
                return true;
        } else if (status == AVERROR_EOF) {
            finishFindings();
            return false;
        } else if (status == AVERROR(EAGAIN)) {
            const auto fed = feed();
            if (!fed)
                return fed;
            if (m_decodedFrames == 0 && m_failures >= kTrialFailures)
                return tl::unexpected(notAudioError(m_path));
        } else {
            noteDamage();
            if (m_isDraining && m_failures > kFailuresInARow)
                return false;
        }
    }
}

/// Gives the decoder its next packet; at the end of the file, the order to hand out what is left.
Result<bool> MediaInput::feed()
{
    while (true) {
        const int status = av_read_frame(m_media.format.get(), m_packet.get());
        const AVIOContext* file = m_media.format->pb;
        if (status < 0 && file->error < 0 && file->error != AVERROR_EOF)
            return tl::unexpected(readError());
        const bool isGivenUp = m_failures >= kFailuresInARow;
        if (status == AVERROR_EOF || isGivenUp) {
            m_isDraining = true;
            avcodec_send_packet(m_media.codec.get(), nullptr);
            return false;
        }
        if (status < 0) {
            noteDamage();
            if (status != AVERROR_INVALIDDATA && status != AVERROR(EAGAIN))
                m_failures = kFailuresInARow;
            continue;
        }
        if (m_packet->stream_index == m_media.streamIndex && isWanted()) {
            notePacketTrim();
            const int sent = avcodec_send_packet(m_media.codec.get(), m_packet.get());
            if (sent < 0 && sent != AVERROR(EAGAIN))
                noteDamage();
            av_packet_unref(m_packet.get());
            return true;
        }
        av_packet_unref(m_packet.get());
        if (m_decodedFrames == 0 && m_failures >= kTrialFailures)
            return true;
    }
}

/// Whether the packet in hand shall be decoded. Gives packets of elementary streams their time.
bool MediaInput::isWanted()
{
    if (m_packet->flags & AV_PKT_FLAG_CORRUPT && m_packet->size == 0)
        return false;
    if (!m_elementary)
        return true;
    const AVStream& stream = *m_media.format->streams[m_media.streamIndex];
    const AVRational perFrame{1, m_info.sampleRate};
    const qint64 frames = m_packet->duration > 0 ? av_rescale_q(m_packet->duration, stream.time_base, perFrame)
                                                 : std::max(m_media.codec->frame_size, m_frame->nb_samples);
    const auto admission = m_elementary->admit(*m_packet, frames);
    if (!admission.isFrame) {
        ++m_failures;
        ++m_allFailures;
        return false;
    }
    if (admission.hasDamageBefore)
        noteDamage();
    m_packet->pts = av_rescale_q(admission.rawFrame, perFrame, stream.time_base);
    m_packet->dts = m_packet->pts;
    return admission.rawFrame + frames > m_decodeFromRaw;
}

/// Learns the encoder delay from what FFmpeg tells the decoder to skip at the very start.
void MediaInput::notePacketTrim()
{
    if (m_elementary || m_hasSought || m_decodedFrames > 0)
        return;
    if (m_info.decoderDelayFrames == 0)
        m_firstPacketTime = m_packet->pts != AV_NOPTS_VALUE ? m_packet->pts : 0;
    size_t size = 0;
    const uint8_t* data = av_packet_get_side_data(m_packet.get(), AV_PKT_DATA_SKIP_SAMPLES, &size);
    if (data && size >= 4)
        m_info.decoderDelayFrames = std::max<qint64>(m_info.decoderDelayFrames, qFromLittleEndian<quint32>(data));
    else if (m_media.codec->codec_id == AV_CODEC_ID_OPUS)
        m_info.decoderDelayFrames = m_media.format->streams[m_media.streamIndex]->codecpar->initial_padding;
}

void MediaInput::noteDamage()
{
    ++m_failures;
    ++m_allFailures;
    if (!m_hasSought && !m_isDamaged)
        m_findings.addDamage(m_nextPosition);
    m_isDamaged = true;
}

/// Finds the place of the frame that was just decoded. False when it can't be known yet.
bool MediaInput::place()
{
    const AVStream& stream = *m_media.format->streams[m_media.streamIndex];
    const AVRational perFrame{1, std::max(1, m_info.sampleRate)};
    const qint64 time = m_frame->pts != AV_NOPTS_VALUE ? m_frame->pts : m_frame->best_effort_timestamp;
    const bool hasTime = time != AV_NOPTS_VALUE;
    if (m_isFirst && m_decodedFrames > 0 && !hasTime)
        return false; // behind a seek
    if (!m_origin && hasTime)
        m_origin = m_elementary ? 0 : time - av_rescale_q(m_nextPosition, perFrame, stream.time_base);
    const qint64 stated = hasTime ? av_rescale_q(time - *m_origin, stream.time_base, perFrame) : m_nextPosition;
    if (m_elementary)
        m_position = stated - m_info.decoderDelayFrames;
    else if (m_isFirst)
        m_position = m_decodedFrames == 0 ? 0 : anchored(stated);
    else
        followStatedTime(stated);
    const qint64 gap = m_position - m_nextPosition;
    if (gap > 0 && !m_isFirst && !m_hasSought)
        m_findings.addGap(m_position, gap);
    m_isFirst = false;
    m_isDamaged = false;
    m_failures = 0;
    if (m_decodedFrames++ == 0)
        m_usualFrames = m_frame->nb_samples;
    const int rate = m_frame->sample_rate > 0 ? m_frame->sample_rate : m_info.sampleRate;
    m_frames = contentOf(*m_frame);
    m_nextPosition = m_position + av_rescale(m_frame->nb_samples, std::max(1, m_info.sampleRate), std::max(1, rate));
    return true;
}

/// Place of the first frame behind a seek: where the container rounds its times, on the grid of the codec's frames.
qint64 MediaInput::anchored(qint64 stated) const
{
    const AVStream& stream = *m_media.format->streams[m_media.streamIndex];
    const AVCodecContext& codec = *m_media.codec;
    const int grid = codec.codec_id == AV_CODEC_ID_OPUS ? kOpusGrid
        : codec.codec_id == AV_CODEC_ID_VORBIS          ? 0
        : codec.frame_size > 0                          ? codec.frame_size
                                                        : m_usualFrames;
    const bool isExact = av_cmp_q(stream.time_base, {1, m_info.sampleRate}) <= 0;
    if (isExact || grid <= 0 || stated == 0)
        return stated;
    const qint64 delay = m_info.decoderDelayFrames;
    return qint64(std::llround(double(stated + delay) / grid)) * grid - delay;
}

/// Frames follow each other without a gap unless the container clearly says that something is missing.
void MediaInput::followStatedTime(qint64 stated)
{
    m_position = m_nextPosition;
    const qint64 ahead = stated - m_position;
    const double rate = m_info.sampleRate;
    if (double(ahead) <= rate * (m_isDamaged ? kDamagedGapSeconds : kGapSeconds))
        return;
    const bool isWithin = m_info.declaredFrames && stated <= *m_info.declaredFrames;
    if (isWithin || double(ahead) <= rate * kLongestGapSeconds)
        m_position = stated;
}

Error MediaInput::readError() const
{
    return {ErrorCode::ReadFailed,
        InputText::tr("Reading “%1” failed: the drive or the network doesn't answer.")
            .arg(QDir::toNativeSeparators(m_path)),
        InputText::tr("Check the connection, then try again.")};
}

void MediaInput::finishFindings()
{
    if (m_hasSought || !m_isDraining)
        return;
    if (m_elementary && m_elementary->endsInsidePacket())
        m_findings.setEndsInsidePacket();
    const bool isCut = m_contentFrames && !isBeyondPadding(m_nextPosition);
    const qint64 reached = isCut ? std::min(*m_contentFrames, m_nextPosition) : m_nextPosition;
    const auto tolerance = qint64(kStatedLengthTolerance * m_info.sampleRate);
    m_findings.setEnd(m_decodedFrames > 0 ? reached : 0, m_info.declaredFrames, tolerance);
}

} // namespace heihachi
