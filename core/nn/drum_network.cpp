#include "core/nn/drum_network.h"

#include "core/base/tr.h"
#include "core/nn/engine_module.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

const QString kBandEdgesName = QStringLiteral("band_edges_hz");

tl::unexpected<Error> damaged(const SafetensorsFile& file, const QString& reason)
{
    return failure(ErrorCode::DamagedModel, tr("“%1” can't be used as weights: %2.").arg(file.shownName(), reason),
        tr("Install Heihachi again."));
}

Status checkMetadata(const SafetensorsFile& file, const QString& key, const QString& wanted)
{
    const QString value = file.metadata().value(key);
    if (value != wanted)
        return damaged(file, tr("“%1” is “%2” and not “%3”").arg(key, value, wanted));
    return {};
}

bool areEdges(const std::vector<float>& edges)
{
    const auto notAscending = [](float a, float b) { return !(a < b); };
    return edges.size() == DrumNetwork::kBands + 1 && edges.front() >= 0.0F && std::isfinite(edges.back())
        && std::ranges::adjacent_find(edges, notAscending) == edges.end();
}

} // namespace

DrumNetwork::~DrumNetwork() = default;

Result<std::shared_ptr<const DrumNetwork>> DrumNetwork::fromSafetensors(const SafetensorsFile& file)
{
    if (const Status right = checkMetadata(file, QStringLiteral("architecture"), QStringLiteral("drum-tcn-1")); !right)
        return failureOf(right);
    const QString windows = QStringLiteral("%1,%2").arg(kWindows[0]).arg(kWindows[1]);
    if (const Status right = checkMetadata(file, QStringLiteral("windows"), windows); !right)
        return failureOf(right);
    auto edges = file.floats(kBandEdgesName);
    if (!edges)
        return failureOf(edges);
    if (!areEdges(*edges))
        return damaged(file, tr("tensor “%1” holds no %2 ascending frequencies").arg(kBandEdgesName).arg(kBands + 1));
    const auto weights = DrumNetworkWeights::fromSafetensors(file);
    if (!weights)
        return failureOf(weights);
    auto engine = makeDrumNetworkEngine(*weights);
    if (!engine)
        return failureOf(engine);
    std::shared_ptr<DrumNetwork> network(new DrumNetwork);
    network->m_engine = std::move(*engine);
    network->m_bandEdgesHz = std::move(*edges);
    return network;
}

Status DrumNetwork::run(std::span<const float> input, qint64 frames, std::span<float> output) const
{
    const auto count = static_cast<size_t>(std::max<qint64>(frames, 0));
    if (frames < 0 || input.size() / (2 * kBands) != count || input.size() % (2 * kBands) != 0
        || output.size() / kOutputs != count || output.size() % kOutputs != 0)
        return failure(ErrorCode::InvalidArgument,
            tr("The drum network was given %1 values in and %2 out for %3 frames.")
                .arg(input.size())
                .arg(output.size())
                .arg(frames));
    if (frames == 0)
        return {};
    return m_engine->run(input, frames, output);
}

} // namespace heihachi
