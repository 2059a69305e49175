#include "tests/support/encode.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/opt.h>
#include <libswresample/swresample.h>
}

#include <QFile>

#include <algorithm>
#include <cstring>
#include <memory>
#include <vector>

namespace heihachi::test {
namespace {

template <auto Free>
struct Freed
{
    template <typename T>
    void operator()(T* pointer) const
    {
        Free(&pointer);
    }
};

struct OutputCloser
{
    void operator()(AVFormatContext* context) const
    {
        avio_closep(&context->pb);
        avformat_free_context(context);
    }
};

using Output = std::unique_ptr<AVFormatContext, OutputCloser>;
using Codec = std::unique_ptr<AVCodecContext, Freed<avcodec_free_context>>;
using Frame = std::unique_ptr<AVFrame, Freed<av_frame_free>>;
using Packet = std::unique_ptr<AVPacket, Freed<av_packet_free>>;
using Swr = std::unique_ptr<SwrContext, Freed<swr_free>>;

constexpr int kPictureSize = 64;
constexpr int kPicturesPerSecond = 25;

/// Sends one frame (null: the end) and writes all packets that come out.
bool encodeFrame(AVFormatContext* output, AVCodecContext* codec, AVStream* stream, const AVFrame* frame)
{
    if (avcodec_send_frame(codec, frame) < 0)
        return false;
    const Packet packet(av_packet_alloc());
    while (true) {
        const int status = avcodec_receive_packet(codec, packet.get());
        if (status == AVERROR(EAGAIN) || status == AVERROR_EOF)
            return true;
        if (status < 0)
            return false;
        av_packet_rescale_ts(packet.get(), codec->time_base, stream->time_base);
        packet->stream_index = stream->index;
        if (av_interleaved_write_frame(output, packet.get()) < 0)
            return false;
    }
}

int supportedRate(const AVCodec* encoder, int rate)
{
    if (!encoder->supported_samplerates)
        return rate;
    int best = 0;
    for (const int* each = encoder->supported_samplerates; *each != 0; ++each) {
        if (std::abs(*each - rate) < std::abs(best - rate))
            best = *each;
    }
    return best;
}

/// A stream of the output with its opened encoder.
AVStream* addStream(AVFormatContext* output, AVCodecContext* codec, const AVCodec* encoder)
{
    if (output->oformat->flags & AVFMT_GLOBALHEADER)
        codec->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    codec->strict_std_compliance = FF_COMPLIANCE_EXPERIMENTAL;
    if (avcodec_open2(codec, encoder, nullptr) < 0)
        return nullptr;
    AVStream* stream = avformat_new_stream(output, nullptr);
    stream->time_base = codec->time_base;
    return avcodec_parameters_from_context(stream->codecpar, codec) < 0 ? nullptr : stream;
}

Codec makeSoundCodec(const AVCodec* encoder, int channels, int rate, int bitRate)
{
    Codec codec(avcodec_alloc_context3(encoder));
    codec->sample_rate = supportedRate(encoder, rate);
    codec->sample_fmt = encoder->sample_fmts ? encoder->sample_fmts[0] : AV_SAMPLE_FMT_FLTP;
    codec->bit_rate = bitRate;
    codec->time_base = {1, codec->sample_rate};
    av_opt_set_int(codec.get(), "aac_pns", 0, AV_OPT_SEARCH_CHILDREN); // noise bands decode to random numbers
    av_channel_layout_default(&codec->ch_layout, channels);
    return codec;
}

Codec makePictureCodec(const AVCodec* encoder)
{
    Codec codec(avcodec_alloc_context3(encoder));
    codec->width = kPictureSize;
    codec->height = kPictureSize;
    codec->pix_fmt = AV_PIX_FMT_YUV420P;
    codec->time_base = {1, kPicturesPerSecond};
    codec->bit_rate = 100000;
    return codec;
}

bool encodePictures(AVFormatContext* output, AVCodecContext* codec, AVStream* stream, double seconds)
{
    const Frame frame(av_frame_alloc());
    frame->format = codec->pix_fmt;
    frame->width = kPictureSize;
    frame->height = kPictureSize;
    if (av_frame_get_buffer(frame.get(), 0) < 0)
        return false;
    for (int plane = 0; plane < 3; ++plane) {
        const int rows = plane == 0 ? kPictureSize : kPictureSize / 2;
        std::memset(frame->data[plane], 128, size_t(frame->linesize[plane]) * size_t(rows));
    }
    const auto pictures = qint64(seconds * kPicturesPerSecond);
    for (frame->pts = 0; frame->pts < pictures; ++frame->pts) {
        if (av_frame_make_writable(frame.get()) < 0 || !encodeFrame(output, codec, stream, frame.get()))
            return false;
    }
    return encodeFrame(output, codec, stream, nullptr);
}

/// The whole signal in the sample format and rate of the encoder, cut into its frames.
bool encodeSound(
    AVFormatContext* output, AVCodecContext* codec, AVStream* stream, std::span<const float> samples, int rate)
{
    SwrContext* made = nullptr;
    if (swr_alloc_set_opts2(&made, &codec->ch_layout, codec->sample_fmt, codec->sample_rate, &codec->ch_layout,
            AV_SAMPLE_FMT_FLT, rate, 0, nullptr)
        < 0)
        return false;
    const Swr swr(made);
    if (swr_init(swr.get()) < 0)
        return false;
    const auto* data = reinterpret_cast<const uint8_t*>(samples.data());
    const int inputFrames = int(samples.size()) / codec->ch_layout.nb_channels;
    if (swr_convert(swr.get(), nullptr, 0, &data, inputFrames) < 0)
        return false;
    qint64 pts = 0;
    while (true) {
        const Frame frame(av_frame_alloc());
        frame->format = codec->sample_fmt;
        frame->sample_rate = codec->sample_rate;
        frame->nb_samples = codec->frame_size > 0 ? codec->frame_size : 1024;
        av_channel_layout_copy(&frame->ch_layout, &codec->ch_layout);
        if (av_frame_get_buffer(frame.get(), 0) < 0)
            return false;
        const int converted = swr_convert(swr.get(), frame->extended_data, frame->nb_samples, nullptr, 0);
        if (converted < 0)
            return false;
        if (converted == 0)
            return encodeFrame(output, codec, stream, nullptr);
        frame->nb_samples = converted;
        frame->pts = pts;
        pts += converted;
        if (!encodeFrame(output, codec, stream, frame.get()))
            return false;
    }
}

} // namespace

bool encodeAudio(
    const QString& path, std::span<const float> interleavedSamples, int channels, int rate, const Encoding& encoding)
{
    av_log_set_level(AV_LOG_ERROR);
    const QByteArray name = QFile::encodeName(path);
    AVFormatContext* made = nullptr;
    const AVCodec* encoder = avcodec_find_encoder_by_name(encoding.encoder);
    if (!encoder || avformat_alloc_output_context2(&made, nullptr, nullptr, name.constData()) < 0)
        return false;
    const Output output(made);

    const AVCodec* pictureEncoder = avcodec_find_encoder(AV_CODEC_ID_MPEG4);
    const Codec pictures = makePictureCodec(pictureEncoder);
    AVStream* pictureStream = nullptr;
    if (encoding.withPicture && !(pictureStream = addStream(output.get(), pictures.get(), pictureEncoder)))
        return false;
    const Codec sound = makeSoundCodec(encoder, channels, rate, encoding.bitRate);
    AVStream* soundStream = addStream(output.get(), sound.get(), encoder);
    if (!soundStream || avio_open(&output->pb, name.constData(), AVIO_FLAG_WRITE) < 0)
        return false;
    if (avformat_write_header(output.get(), nullptr) < 0)
        return false;

    const double seconds = double(interleavedSamples.size()) / channels / rate;
    return (!pictureStream || encodePictures(output.get(), pictures.get(), pictureStream, seconds))
        && encodeSound(output.get(), sound.get(), soundStream, interleavedSamples, rate)
        && av_write_trailer(output.get()) == 0;
}

} // namespace heihachi::test
