#pragma once

#include "tests/support/safetensors_writer.h"

#include <algorithm>
#include <cmath>
#include <map>

/// The network "drum-tcn-1" as models/training/drum_network/network.py defines it, in plain loops and double precision.
namespace heihachi::test {

/// [channel][frame][band]; one band for layers over time.
struct Planes
{
    qint64 channels = 0;
    qint64 frames = 0;
    qint64 bands = 1;
    std::vector<double> values;

    Planes(qint64 c, qint64 f, qint64 b)
        : channels(c)
        , frames(f)
        , bands(b)
        , values(size_t(c * f * b))
    {
    }

    [[nodiscard]] double& at(qint64 c, qint64 f, qint64 b) { return values[size_t((c * frames + f) * bands + b)]; }
    [[nodiscard]] double at(qint64 c, qint64 f, qint64 b) const { return values[size_t((c * frames + f) * bands + b)]; }
    /// Zero outside.
    [[nodiscard]] double padded(qint64 c, qint64 f, qint64 b) const
    {
        return f < 0 || f >= frames || b < 0 || b >= bands ? 0.0 : at(c, f, b);
    }
};

class NaiveDrumNetwork
{
public:
    explicit NaiveDrumNetwork(const std::vector<MadeTensor>& tensors)
    {
        for (const MadeTensor& tensor : tensors)
            m_tensors[tensor.name] = tensor;
    }

    /// [frames][12], after the sigmoid.
    [[nodiscard]] std::vector<double> run(const std::vector<float>& input, qint64 frames) const
    {
        Planes x(2, frames, 72);
        std::ranges::copy(input, x.values.begin());
        for (int i = 0; i < 3; ++i)
            x = relu(convolve(x, QStringLiteral("front.%1").arg(i), 1, 2));
        x = relu(convolve(flattened(x), QStringLiteral("project"), 1, 1));
        for (int i = 0; i < 6; ++i)
            x = sum(x, relu(convolve(x, QStringLiteral("trunk.%1").arg(i), 1 << i, 1)));
        const Planes hidden = relu(convolve(x, QStringLiteral("drum_hidden"), 1, 1));
        Planes y = relu(convolve(x, QStringLiteral("beat_project"), 1, 1));
        for (int i = 0; i < 7; ++i)
            y = sum(y, relu(convolve(y, QStringLiteral("beat.%1").arg(i), 1 << i, 1)));
        std::vector<double> out(size_t(frames * 12));
        write(convolve(hidden, QStringLiteral("drum_out"), 1, 1), 0, out);
        write(convolve(y, QStringLiteral("beat_out"), 1, 1), 10, out);
        return out;
    }

private:
    [[nodiscard]] Planes convolve(const Planes& x, const QString& name, qint64 dilation, qint64 stride) const
    {
        const MadeTensor& weight = m_tensors.at(name + QStringLiteral(".weight"));
        const MadeTensor& bias = m_tensors.at(name + QStringLiteral(".bias"));
        const qint64 taps = weight.shape[2];
        const qint64 width = weight.shape.size() > 3 ? weight.shape[3] : 1;
        Planes out(weight.shape[0], x.frames, (x.bands - 1) / stride + 1);
        for (qint64 o = 0; o < out.channels; ++o)
            for (qint64 f = 0; f < out.frames; ++f)
                for (qint64 b = 0; b < out.bands; ++b) {
                    double value = bias.values[size_t(o)];
                    const float* w = &weight.values[size_t(o * x.channels * taps * width)];
                    for (qint64 c = 0; c < x.channels; ++c)
                        for (qint64 k = 0; k < taps; ++k)
                            for (qint64 j = 0; j < width; ++j, ++w)
                                value += double(*w)
                                    * x.padded(c, f + (k - taps / 2) * dilation, b * stride + j - width / 2);
                    out.at(o, f, b) = value;
                }
        return out;
    }

    [[nodiscard]] static Planes relu(Planes x)
    {
        for (double& value : x.values)
            value = std::max(value, 0.0);
        return x;
    }

    [[nodiscard]] static Planes sum(Planes x, const Planes& y)
    {
        for (size_t i = 0; i < x.values.size(); ++i)
            x.values[i] += y.values[i];
        return x;
    }

    /// Bands become channels: channel * bands + band.
    [[nodiscard]] static Planes flattened(const Planes& x)
    {
        Planes out(x.channels * x.bands, x.frames, 1);
        for (qint64 c = 0; c < x.channels; ++c)
            for (qint64 f = 0; f < x.frames; ++f)
                for (qint64 b = 0; b < x.bands; ++b)
                    out.at(c * x.bands + b, f, 0) = x.at(c, f, b);
        return out;
    }

    static void write(const Planes& logits, qint64 first, std::vector<double>& out)
    {
        for (qint64 c = 0; c < logits.channels; ++c)
            for (qint64 f = 0; f < logits.frames; ++f)
                out[size_t(f * 12 + first + c)] = 1.0 / (1.0 + std::exp(-logits.at(c, f, 0)));
    }

    std::map<QString, MadeTensor> m_tensors;
};

} // namespace heihachi::test
