// The one unit that includes LibTorch: the shared module behind core/nn/engine_module.h.
//
// Time is the innermost axis throughout, so the joined front end is the input of the time layers without a copy. Every
// layer is done by a direct convolution with at least three taps and no dilation: oneDNN's kernels for these add up in
// the same order wherever a frame lies, while those for one tap, for dilation and for small inputs do not. So an output
// depends on nothing but the frames around it, to the last bit.
#include "core/base/tr.h"
#include "core/nn/drum_network_engine.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/constant_pad_nd.h>
#include <ATen/ops/conv2d.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/from_blob.h>
#include <ATen/ops/mkldnn_convolution.h>
#include <c10/core/InferenceMode.h>

#include <QLibrary>

#include <cmath>

namespace heihachi {
namespace {

using Weights = DrumNetworkWeights;

/// Frames of the front end that are evaluated at once: its activations, up to 5 kB a frame and layer, stay in the
/// cache.
constexpr qint64 kFrontBlock = 256;
constexpr qint64 kFrontContext = 3; ///< frames to each side that the front end reads

/// A convolution over (bands, time), ready to be applied.
struct Layer
{
    at::Tensor weight; ///< [outputs][inputs][band taps][time taps]
    at::Tensor bias;
    std::array<int64_t, 2> padding{};
    std::array<int64_t, 2> stride{1, 1};
};

at::Tensor tensorOf(const std::vector<float>& values, at::IntArrayRef shape)
{
    return at::from_blob(const_cast<float*>(values.data()), shape, at::kFloat).clone();
}

Layer frontLayer(const ConvolutionWeights& from)
{
    const auto [frames, bands] = from.kernel;
    at::Tensor weight = tensorOf(from.weight, {from.outputs, from.inputs, frames, bands});
    return {weight.transpose(2, 3).contiguous(), tensorOf(from.bias, {from.outputs}), {bands / 2, frames / 2}, {2, 1}};
}

/// Takes all bands of all channels of the front end together.
Layer projection(const ConvolutionWeights& from)
{
    const int64_t channels = from.inputs / Weights::kFrontBands;
    return {
        tensorOf(from.weight, {from.outputs, channels, Weights::kFrontBands, 1}), tensorOf(from.bias, {from.outputs})};
}

Layer timeLayer(const ConvolutionWeights& from)
{
    int64_t taps = from.kernel.front();
    at::Tensor weight = tensorOf(from.weight, {from.outputs, from.inputs, 1, taps});
    if (taps == 1) { // see the top of the file
        weight = at::constant_pad_nd(weight, {1, 1});
        taps = 3;
    }
    return {weight, tensorOf(from.bias, {from.outputs}), {0, taps / 2}};
}

at::Tensor convolve(const at::Tensor& x, const Layer& layer)
{
    constexpr std::array<int64_t, 2> kNoDilation{1, 1};
    return at::hasMKLDNN() // at::conv2d takes another way for small inputs
        ? at::mkldnn_convolution(x, layer.weight, layer.bias, layer.padding, layer.stride, kNoDilation, 1)
        : at::conv2d(x, layer.weight, layer.bias, layer.stride, layer.padding);
}

/// x [1][channels][1][frames]: every `dilation`th frame becomes a row of its own, which a convolution without dilation
/// takes like any other.
at::Tensor convolveDilated(const at::Tensor& x, const Layer& layer, int64_t dilation)
{
    if (dilation == 1)
        return convolve(x, layer);
    const int64_t channels = x.size(1);
    const int64_t frames = x.size(3);
    const int64_t columns = (frames + dilation - 1) / dilation;
    const at::Tensor rows = at::constant_pad_nd(x, {0, columns * dilation - frames})
                                .reshape({1, channels, columns, dilation})
                                .transpose(2, 3)
                                .contiguous();
    return convolve(rows, layer)
        .transpose(2, 3)
        .reshape({1, layer.weight.size(0), 1, columns * dilation})
        .narrow(3, 0, frames);
}

/// oneDNN's kernels for AVX and AVX2 add up in the same order wherever a frame lies. Those for AVX-512 were not tried,
/// and with this no processor takes them. Works until oneDNN is first used, and then has no effect.
void useKnownKernels()
{
    constexpr int kAvx2 = 0x7; // dnnl_cpu_isa_avx2
    using SetMaximumIsa = int (*)(int);
    for (const int version : {2, 3}) {
        QLibrary library(QStringLiteral("dnnl"), version); // LibTorch has loaded one of them
        if (const auto setMaximum = reinterpret_cast<SetMaximumIsa>(library.resolve("dnnl_set_max_cpu_isa"))) {
            setMaximum(kAvx2);
            return;
        }
    }
}

/// LibTorch keeps the number of threads of an operation for each calling thread.
void useOneThread()
{
    thread_local bool done = false;
    if (!done)
        at::set_num_threads(1);
    done = true;
}

void writeProbabilities(const at::Tensor& logits, qint64 frames, std::span<float> output, size_t first)
{
    constexpr size_t kOutputs = Weights::kDrumOutputs + Weights::kBeatOutputs;
    const at::Tensor dense = logits.contiguous();
    const float* values = dense.data_ptr<float>();
    for (size_t channel = 0; channel < size_t(dense.size(1)); ++channel) {
        for (size_t frame = 0; frame < size_t(frames); ++frame, ++values)
            output[frame * kOutputs + first + channel] = 1.0F / (1.0F + std::exp(-*values));
    }
}

class TorchEngine final : public DrumNetworkEngine
{
public:
    explicit TorchEngine(const Weights& weights)
        : m_project(projection(weights.project))
        , m_drumHidden(timeLayer(weights.drumHidden))
        , m_drumOut(timeLayer(weights.drumOut))
        , m_beatProject(timeLayer(weights.beatProject))
        , m_beatOut(timeLayer(weights.beatOut))
    {
        for (const ConvolutionWeights& layer : weights.front)
            m_front.push_back(frontLayer(layer));
        for (const ConvolutionWeights& layer : weights.trunk)
            m_trunk.push_back(timeLayer(layer));
        for (const ConvolutionWeights& layer : weights.beat)
            m_beat.push_back(timeLayer(layer));
    }

    Status run(std::span<const float> input, qint64 frames, std::span<float> output) const override
    {
        try {
            const c10::InferenceMode inference;
            useOneThread();
            evaluate(input, frames, output);
            return {};
        } catch (const c10::Error& error) {
            return failed(error.what_without_backtrace());
        } catch (const std::exception& error) {
            return failed(error.what());
        }
    }

private:
    static tl::unexpected<Error> failed(const char* reason)
    {
        return failure(ErrorCode::Internal, tr("The drum network failed: %1").arg(QString::fromLocal8Bit(reason)));
    }

    void evaluate(std::span<const float> input, qint64 frames, std::span<float> output) const
    {
        at::Tensor x = frontEnd(input, frames);
        residual(x, m_trunk, Weights::kTrunkDilations);
        writeProbabilities(convolve(convolve(x, m_drumHidden).relu_(), m_drumOut), frames, output, 0);
        at::Tensor y = convolve(x, m_beatProject).relu_();
        residual(y, m_beat, Weights::kBeatDilations);
        writeProbabilities(convolve(y, m_beatOut), frames, output, size_t(Weights::kDrumOutputs));
    }

    /// [1][trunk channels][1][frames]
    at::Tensor frontEnd(std::span<const float> input, qint64 frames) const
    {
        const at::Tensor levels = at::from_blob(
            const_cast<float*>(input.data()), {1, Weights::kChannels, frames, Weights::kBands}, at::kFloat);
        at::Tensor joined = at::empty({1, m_project.weight.size(0), 1, frames}, at::kFloat);
        for (qint64 first = 0; first < frames; first += kFrontBlock) {
            const qint64 count = std::min(kFrontBlock, frames - first);
            const qint64 before = std::min(kFrontContext, first);
            const qint64 after = std::min(kFrontContext, frames - first - count);
            at::Tensor x = levels.narrow(2, first - before, before + count + after).transpose(2, 3).contiguous();
            if (at::hasMKLDNN())
                x = x.to_mkldnn(); // keeps the layout that the kernels like best from layer to layer
            for (const Layer& layer : m_front)
                x = convolve(x, layer).relu_();
            x = convolve(x, m_project).relu_();
            joined.narrow(3, first, count).copy_((x.is_mkldnn() ? x.to_dense() : x).narrow(3, before, count));
        }
        return joined;
    }

    template <size_t N>
    static void residual(at::Tensor& x, const std::vector<Layer>& layers, const std::array<qint64, N>& dilations)
    {
        for (size_t i = 0; i < N; ++i)
            x.add_(convolveDilated(x, layers[i], dilations[i]).relu_());
    }

    std::vector<Layer> m_front;
    Layer m_project;
    std::vector<Layer> m_trunk;
    Layer m_drumHidden;
    Layer m_drumOut;
    Layer m_beatProject;
    std::vector<Layer> m_beat;
    Layer m_beatOut;
};

} // namespace
} // namespace heihachi

extern "C" Q_DECL_EXPORT heihachi::DrumNetworkEngine* heihachi_make_drum_network_engine_1(
    const heihachi::DrumNetworkWeights& weights, heihachi::Error* error)
{
    try {
        static const bool once = (heihachi::useKnownKernels(), true);
        Q_UNUSED(once)
        const c10::InferenceMode inference;
        return new heihachi::TorchEngine(weights);
    } catch (const std::exception& exception) {
        *error = {heihachi::ErrorCode::Internal,
            heihachi::tr("The drum network failed: %1").arg(QString::fromLocal8Bit(exception.what())), {}};
        return nullptr;
    }
}
