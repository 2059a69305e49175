#include "core/audio/frame_samples.h"

extern "C" {
#include <libavutil/frame.h>
#include <libavutil/samplefmt.h>
}

#include <algorithm>
#include <cstdint>
#include <type_traits>

namespace heihachi {
namespace {

template <typename Sample>
float toFloat(Sample sample)
{
    if constexpr (std::is_floating_point_v<Sample>)
        return float(sample);
    else if constexpr (std::is_same_v<Sample, std::uint8_t>)
        return float(int(sample) - 128) * (1.0F / 128.0F);
    else if constexpr (std::is_same_v<Sample, std::int16_t>)
        return float(sample) * (1.0F / 32768.0F);
    else if constexpr (std::is_same_v<Sample, std::int32_t>)
        return float(sample) * (1.0F / 2147483648.0F);
    else
        return float(double(sample) * (1.0 / 9223372036854775808.0));
}

template <typename Sample>
void convert(const AVFrame& frame, bool isPlanar, size_t first, std::vector<std::vector<float>>& planes)
{
    const size_t channels = planes.size();
    for (size_t channel = 0; channel < channels; ++channel) {
        float* to = planes[channel].data();
        const size_t frames = planes[channel].size();
        if (isPlanar) {
            const auto* from = reinterpret_cast<const Sample*>(frame.extended_data[channel]) + first;
            for (size_t i = 0; i < frames; ++i)
                to[i] = toFloat(from[i]);
        } else {
            const auto* from = reinterpret_cast<const Sample*>(frame.extended_data[0]) + first * channels + channel;
            for (size_t i = 0; i < frames; ++i)
                to[i] = toFloat(from[i * channels]);
        }
    }
}

} // namespace

void PlanarSamples::resize(size_t channels, size_t frames)
{
    m_frames = frames;
    m_planes.resize(channels);
    m_pointers.resize(channels);
    for (size_t channel = 0; channel < channels; ++channel) {
        m_planes[channel].resize(frames);
        m_pointers[channel] = m_planes[channel].data();
    }
}

void PlanarSamples::setSilence(size_t channels, size_t frames)
{
    resize(channels, frames);
    for (std::vector<float>& plane : m_planes)
        std::fill(plane.begin(), plane.end(), 0.0F);
}

bool PlanarSamples::setFrame(const AVFrame& frame, size_t first, size_t frames)
{
    resize(size_t(frame.ch_layout.nb_channels), frames);
    const auto format = AVSampleFormat(frame.format);
    const bool isPlanar = av_sample_fmt_is_planar(format) != 0;
    switch (av_get_packed_sample_fmt(format)) {
    case AV_SAMPLE_FMT_U8:
        convert<std::uint8_t>(frame, isPlanar, first, m_planes);
        return true;
    case AV_SAMPLE_FMT_S16:
        convert<std::int16_t>(frame, isPlanar, first, m_planes);
        return true;
    case AV_SAMPLE_FMT_S32:
        convert<std::int32_t>(frame, isPlanar, first, m_planes);
        return true;
    case AV_SAMPLE_FMT_S64:
        convert<std::int64_t>(frame, isPlanar, first, m_planes);
        return true;
    case AV_SAMPLE_FMT_FLT:
        convert<float>(frame, isPlanar, first, m_planes);
        return true;
    case AV_SAMPLE_FMT_DBL:
        convert<double>(frame, isPlanar, first, m_planes);
        return true;
    default:
        return false;
    }
}

} // namespace heihachi
