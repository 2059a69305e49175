#include "ui/session/remembered_config.h"

#include "ui/session/settings_keys.h"

#include <QCoreApplication>
#include <QSettings>

namespace heihachi {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::RememberedConfig)
};

AnalysisConfig difference(const AnalysisConfig& config, const AnalysisConfig& defaults)
{
    AnalysisConfig chosen;
    for (auto stage = config.stages().begin(); stage != config.stages().end(); ++stage) {
        const AnalysisConfig::StageSettings usual = defaults.stages().value(stage.key());
        if (*stage == usual)
            continue;
        chosen.setEnabled(stage.key(), stage->enabled);
        for (auto value = stage->parameters.begin(); value != stage->parameters.end(); ++value)
            if (!usual.parameters.contains(value.key()) || usual.parameters.value(value.key()) != *value)
                chosen.setParameter(stage.key(), value.key(), *value);
    }
    return chosen;
}

} // namespace

Result<AnalysisConfig> rememberedConfig(const StageRegistry& registry)
{
    const QByteArray yaml = QSettings().value(settings::kAnalysisConfig).toByteArray();
    if (yaml.isEmpty())
        return AnalysisConfig::defaults(registry);
    return AnalysisConfig::fromYaml(yaml, Texts::tr("saved settings"), registry);
}

void rememberConfig(const AnalysisConfig& config, const StageRegistry& registry)
{
    QSettings settings;
    const AnalysisConfig chosen = difference(config, AnalysisConfig::defaults(registry));
    if (chosen.stages().isEmpty())
        settings.remove(settings::kAnalysisConfig);
    else
        settings.setValue(settings::kAnalysisConfig, chosen.toYaml());
}

} // namespace heihachi
