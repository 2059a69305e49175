#include "core/nn/drum_network_weights.h"

#include "core/base/tr.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr qint64 kMaximumWidth = 4096;
constexpr qint64 kAnyWidth = -1;

QString shapeText(const std::vector<qint64>& shape)
{
    QStringList parts;
    for (const qint64 extent : shape)
        parts += extent == kAnyWidth ? QStringLiteral("*") : QString::number(extent);
    return QLatin1Char('[') + parts.join(QStringLiteral(", ")) + QLatin1Char(']');
}

bool fits(const std::vector<qint64>& shape, const std::vector<qint64>& wanted)
{
    return std::ranges::equal(shape, wanted, [](qint64 extent, qint64 expected) {
        return expected == kAnyWidth ? extent >= 1 && extent <= kMaximumWidth : extent == expected;
    });
}

/// Reads convolutions one after the other; the first error ends it, and what follows is skipped.
class WeightsReader
{
public:
    explicit WeightsReader(const SafetensorsFile& file)
        : m_file(file)
    {
    }

    /// The convolution `name`.weight and `name`.bias. `kernel`: extents behind [outputs, inputs], time first.
    ConvolutionWeights convolution(const QString& name, qint64 outputs, qint64 inputs, std::vector<qint64> kernel)
    {
        ConvolutionWeights read;
        std::vector<qint64> shape{outputs, inputs};
        shape.insert(shape.end(), kernel.begin(), kernel.end());
        read.weight = tensor(name + QStringLiteral(".weight"), shape);
        if (m_status)
            read.outputs = m_file.find(name + QStringLiteral(".weight"))->shape.front();
        read.bias = tensor(name + QStringLiteral(".bias"), {read.outputs});
        read.inputs = inputs;
        std::ranges::copy(kernel, read.kernel.begin());
        return read;
    }

    [[nodiscard]] const Status& status() const { return m_status; }

private:
    std::vector<float> tensor(const QString& name, const std::vector<qint64>& wanted)
    {
        if (!m_status)
            return {};
        const TensorEntry* entry = m_file.find(name);
        if (entry && !fits(entry->shape, wanted)) {
            fail(tr("tensor “%1” has the shape %2 and not %3").arg(name, shapeText(entry->shape), shapeText(wanted)));
            return {};
        }
        auto values = m_file.floats(name);
        if (!values) {
            m_status = failureOf(values);
            return {};
        }
        if (!std::ranges::all_of(*values, [](float value) { return std::isfinite(value); }))
            fail(tr("tensor “%1” holds values that are no numbers").arg(name));
        return std::move(*values);
    }

    void fail(const QString& reason)
    {
        m_status = failure(ErrorCode::DamagedModel,
            tr("“%1” can't be used as weights: %2.").arg(m_file.shownName(), reason), tr("Install Heihachi again."));
    }

    const SafetensorsFile& m_file;
    Status m_status;
};

} // namespace

Result<DrumNetworkWeights> DrumNetworkWeights::fromSafetensors(const SafetensorsFile& file)
{
    WeightsReader reader(file);
    DrumNetworkWeights weights;
    qint64 width = kChannels;
    for (size_t i = 0; i < weights.front.size(); ++i) {
        weights.front[i]
            = reader.convolution(QStringLiteral("front.%1").arg(i), kAnyWidth, width, {3, kFrontBandKernels[i]});
        width = weights.front[i].outputs;
    }
    weights.project = reader.convolution(QStringLiteral("project"), kAnyWidth, width * kFrontBands, {1});
    const qint64 trunk = weights.project.outputs;
    for (size_t i = 0; i < weights.trunk.size(); ++i)
        weights.trunk[i] = reader.convolution(QStringLiteral("trunk.%1").arg(i), trunk, trunk, {3});
    weights.drumHidden = reader.convolution(QStringLiteral("drum_hidden"), kAnyWidth, trunk, {3});
    weights.drumOut = reader.convolution(QStringLiteral("drum_out"), kDrumOutputs, weights.drumHidden.outputs, {1});
    weights.beatProject = reader.convolution(QStringLiteral("beat_project"), kAnyWidth, trunk, {1});
    const qint64 beat = weights.beatProject.outputs;
    for (size_t i = 0; i < weights.beat.size(); ++i)
        weights.beat[i] = reader.convolution(QStringLiteral("beat.%1").arg(i), beat, beat, {5});
    weights.beatOut = reader.convolution(QStringLiteral("beat_out"), kBeatOutputs, beat, {1});
    if (!reader.status())
        return failureOf(reader.status());
    return weights;
}

} // namespace heihachi
