#include "core/analysis/drums/drum_thresholds.h"

#include <cmath>

namespace heihachi {
namespace {

const QString kStage = QStringLiteral("drum_hits");
constexpr float kUnknown = 0.5F;

std::optional<float> declaredThreshold(const StageRegistry& registry, const QString& name)
{
    const StageEntry* stage = registry.find(kStage);
    if (!stage)
        return std::nullopt;
    for (const ParameterDeclaration& parameter : stage->declaration.parameters)
        if (const auto* number = std::get_if<double>(&parameter.defaultValue); number && parameter.name == name)
            return float(*number);
    return std::nullopt;
}

} // namespace

QString drumThresholdName(DrumClass drumClass)
{
    return drumClassId(drumClass) + QStringLiteral("_threshold");
}

DrumThresholds drumThresholds(const AnalysisConfig& config, const StageRegistry& registry)
{
    const auto parameters = config.stages().value(kStage).parameters;
    DrumThresholds thresholds{};
    for (const DrumClass drumClass : kDrumClasses) {
        const QString name = drumThresholdName(drumClass);
        const ParameterValue value = parameters.value(name);
        const auto* number = std::get_if<double>(&value);
        thresholds[size_t(drumClass)] = number ? float(*number) : declaredThreshold(registry, name).value_or(kUnknown);
    }
    return thresholds;
}

void setDrumThresholds(AnalysisConfig& config, const DrumThresholds& thresholds)
{
    constexpr double kScale = 1e6;
    for (const DrumClass drumClass : kDrumClasses)
        config.setParameter(
            kStage, drumThresholdName(drumClass), std::round(double(thresholds[size_t(drumClass)]) * kScale) / kScale);
}

} // namespace heihachi
