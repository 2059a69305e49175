#include "core/audio/resampler.h"

extern "C" {
#include <libavutil/channel_layout.h>
#include <libavutil/opt.h>
#include <libswresample/swresample.h>
}

#include <algorithm>
#include <numeric>

namespace heihachi {
namespace {

constexpr int kOutputChannels = 2;

/// Channels that have no place in the room: even ones to the left, odd ones to the right.
bool setAlternatingMatrix(SwrContext* swr, int channels)
{
    std::vector<double> matrix(size_t(kOutputChannels * channels), 0.0);
    for (int channel = 0; channel < channels; ++channel) {
        const int side = channel % 2;
        matrix[size_t(side * channels + channel)] = 1.0 / ((channels + 1 - side) / 2);
    }
    return swr_set_matrix(swr, matrix.data(), channels) == 0;
}

SwrHandle makeSwr(const Resampler::Format& input, int outputRate)
{
    AVChannelLayout from{};
    AVChannelLayout to{};
    if (input.layout == 0 || av_channel_layout_from_mask(&from, input.layout) < 0
        || from.nb_channels != input.channels) {
        av_channel_layout_uninit(&from);
        av_channel_layout_default(&from, input.channels);
    }
    av_channel_layout_default(&to, std::min(input.channels, kOutputChannels));
    SwrContext* made = nullptr;
    const int status = swr_alloc_set_opts2(
        &made, &to, AV_SAMPLE_FMT_FLT, outputRate, &from, AV_SAMPLE_FMT_FLTP, input.rate, 0, nullptr);
    const bool isUnplaced = from.order == AV_CHANNEL_ORDER_UNSPEC;
    av_channel_layout_uninit(&from);
    SwrHandle swr(made);
    if (status < 0)
        return nullptr;
    av_opt_set_double(swr.get(), "rematrix_maxval", 1.0, 0);
    if (isUnplaced && !setAlternatingMatrix(swr.get(), input.channels))
        return nullptr;
    return swr_init(swr.get()) < 0 ? nullptr : std::move(swr);
}

void appendInterleaved(const float* left, const float* right, size_t frames, std::vector<float>& output)
{
    const size_t first = output.size();
    output.resize(first + kOutputChannels * frames);
    float* to = output.data() + first;
    for (size_t i = 0; i < frames; ++i) {
        to[2 * i] = left[i];
        to[2 * i + 1] = right[i];
    }
}

} // namespace

Resampler::Resampler(const Format& input, int outputRate)
    : m_input(input)
    , m_outputRate(outputRate)
    , m_isCopy(input.rate == outputRate && input.channels >= 1 && input.channels <= kOutputChannels)
{
    reset();
}

void Resampler::reset()
{
    m_inputFrames = 0;
    m_outputFrames = 0;
    if (!m_isCopy && m_input.rate > 0 && m_input.channels > 0)
        m_swr = makeSwr(m_input, m_outputRate);
}

void Resampler::process(std::span<const float* const> planes, size_t frames, std::vector<float>& output)
{
    if (m_isCopy)
        appendInterleaved(planes.front(), planes.back(), frames, output);
    else if (m_swr)
        append(planes.data(), int(frames), output);
    m_inputFrames += qint64(frames);
}

void Resampler::finish(std::vector<float>& output)
{
    if (!m_swr)
        return;
    append(nullptr, 0, output);
    // swresample may end a frame early or late
    const qint64 missing = resampledFrames(m_inputFrames, m_input.rate, m_outputRate) - m_outputFrames;
    output.resize(size_t(std::max<qint64>(0, qint64(output.size()) + kOutputChannels * missing)), 0.0F);
    m_outputFrames += missing;
}

void Resampler::append(const float* const* planes, int frames, std::vector<float>& output)
{
    const int room = std::max(0, swr_get_out_samples(m_swr.get(), frames));
    const bool isMono = m_input.channels == 1;
    const size_t first = output.size();
    if (isMono)
        m_mono.resize(size_t(room));
    else
        output.resize(first + size_t(room) * kOutputChannels);
    auto* to = reinterpret_cast<uint8_t*>(isMono ? m_mono.data() : output.data() + first);
    std::vector<const uint8_t*> from(planes ? size_t(m_input.channels) : 0);
    for (size_t channel = 0; channel < from.size(); ++channel)
        from[channel] = reinterpret_cast<const uint8_t*>(planes[channel]);
    const int converted = std::max(0, swr_convert(m_swr.get(), &to, room, planes ? from.data() : nullptr, frames));
    if (isMono)
        appendInterleaved(m_mono.data(), m_mono.data(), size_t(converted), output);
    else
        output.resize(first + size_t(converted) * kOutputChannels);
    m_outputFrames += converted;
}

qint64 Resampler::resampledFrames(qint64 frames, int inputRate, int outputRate)
{
    // whole seconds apart, so that ten hours times 192000 Hz stay within 64 bits
    const qint64 seconds = frames / inputRate;
    const qint64 rest = frames % inputRate;
    return seconds * outputRate + (rest * outputRate + inputRate / 2) / inputRate;
}

qint64 Resampler::inputPeriod(int inputRate, int outputRate)
{
    return inputRate / std::gcd(inputRate, outputRate);
}

} // namespace heihachi
