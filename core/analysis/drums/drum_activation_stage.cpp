#include "core/analysis/drums/drum_activation_tracks.h"
#include "core/analysis/drums/drum_stages.h"
#include "core/analysis/drums/network_input.h"
#include "core/nn/drum_network.h"
#include "core/nn/model_library.h"

#include <QCoreApplication>

#include <algorithm>

namespace heihachi {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::DrumActivationStage)
};

const QString kModelParameter = QStringLiteral("model");
const QString kAutomatic = QStringLiteral("auto");
const QString kNone = QStringLiteral("none");
const QString kArchitecture = QStringLiteral("drum-tcn-1");

class DrumActivationStage final : public ChunkStage
{
public:
    DrumActivationStage(std::shared_ptr<const DrumNetwork> network, ModelUse model)
        : m_network(std::move(network))
        , m_input(m_network->bandEdgesHz(), DrumNetwork::kWindows)
        , m_model(std::move(model))
    {
    }
    ChunkNeeds needs() const override
    {
        return {{}, DrumNetwork::kContextFrames + (m_input.reach() + kHop - 1) / kHop};
    }
    std::vector<TrackFormat> tracks() const override
    {
        return {{kDrumActivationTrack, kDrumActivationWidth, 1, TrackFormat::Encoding::UInt16},
            {kBeatActivationTrack, kBeatActivationWidth, 1, TrackFormat::Encoding::UInt16}};
    }
    std::vector<ModelUse> models() const override { return {m_model}; }
    Status process(const Chunk& chunk, std::span<Track> tracks) const override
    {
        const qint64 first = chunk.firstFrame() - DrumNetwork::kContextFrames;
        const qint64 end = chunk.endFrame() + DrumNetwork::kContextFrames;
        std::vector<float> input(2 * size_t(end - first) * DrumNetwork::kBands);
        const qint64 samples = (end - first - 1) * kHop + 2 * m_input.reach();
        m_input.compute(chunk.mono(first * kHop - m_input.reach(), samples), end - first, input);
        std::vector<float> output(size_t(end - first) * DrumNetwork::kOutputs);
        if (const Status status = m_network->run(input, end - first, output); !status)
            return status;
        auto& drums = std::get<std::vector<std::uint16_t>>(tracks[0].values);
        auto& beats = std::get<std::vector<std::uint16_t>>(tracks[1].values);
        for (qint64 frame = chunk.firstFrame(); frame < chunk.endFrame(); ++frame) {
            const auto row
                = std::span(output).subspan(size_t(frame - first) * DrumNetwork::kOutputs, DrumNetwork::kOutputs);
            const auto at = size_t(frame - chunk.firstFrame());
            for (size_t k = 0; k < row.size(); ++k)
                (k < kDrumActivationWidth ? drums[at * kDrumActivationWidth + k]
                                          : beats[at * kBeatActivationWidth + k - kDrumActivationWidth])
                    = activationValue(row[k]);
        }
        return {};
    }

private:
    std::shared_ptr<const DrumNetwork> m_network;
    NetworkInput m_input;
    ModelUse m_model;
};

/// The model that the parameter names; "auto" is the first of the architecture in the manifest.
Result<std::unique_ptr<ChunkStage>> makeStage(const StageParameters& parameters)
{
    const QString wanted = parameters.text(kModelParameter);
    if (wanted == kNone)
        return failure(ErrorCode::NotComputed, Texts::tr("Switched off: the setting “model” is “none”."));
    const auto library = ModelLibrary::find();
    if (!library)
        return failureOf(library);
    const auto& models = library->models();
    const auto entry = std::ranges::find_if(models, [&](const ModelEntry& model) {
        return wanted == kAutomatic ? model.architecture == kArchitecture : model.id == wanted;
    });
    if (entry == models.end())
        return failure(ErrorCode::FileNotFound,
            Texts::tr("No drum network is installed in “%1”.").arg(library->folder()),
            Texts::tr("Install the program again, or set “model” of the stage drum_activations to “none”."));
    const auto weights = library->load(entry->id);
    if (!weights)
        return failureOf(weights);
    auto network = DrumNetwork::fromSafetensors(*weights);
    if (!network)
        return failureOf(network);
    return std::make_unique<DrumActivationStage>(
        std::move(*network), ModelUse{entry->id, QString::number(entry->version), QString::fromLatin1(entry->sha256)});
}

ParameterDeclaration modelParameter()
{
    ParameterDeclaration parameter;
    parameter.name = kModelParameter;
    parameter.title = Texts::tr("Model");
    parameter.defaultValue = kAutomatic;
    parameter.choices = {kAutomatic, kNone};
    if (const auto library = ModelLibrary::find())
        for (const ModelEntry& model : library->models())
            if (model.architecture == kArchitecture)
                parameter.choices.append(model.id);
    parameter.description
        = Texts::tr("Which drum network to use: “auto” takes the one that is shipped with the program, "
                    "“none” tells drums apart by signal processing.");
    return parameter;
}

} // namespace

StageEntry drumActivationStage()
{
    StageEntry entry;
    entry.declaration.id = kDrumActivationTrack;
    entry.declaration.title = Texts::tr("Drum network");
    entry.declaration.description = Texts::tr(
        "How surely each drum, a beat and a downbeat begin in every hundredth of a second, by a trained network.");
    entry.declaration.reference = QStringLiteral(
        "Southall, Stables & Hockman, DAFx 2018; Davies & Böck, EUSIPCO 2019; Foscarin et al., ISMIR 2024");
    entry.declaration.outputs = {kDrumActivationTrack, kBeatActivationTrack};
    entry.declaration.parameters = {modelParameter()};
    entry.makeChunkStage = makeStage;
    return entry;
}

} // namespace heihachi
