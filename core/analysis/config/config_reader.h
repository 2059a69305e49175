#pragma once

#include "core/analysis/pipeline/stage_registry.h"

#include <vector>

#include <yaml-cpp/yaml.h>

namespace heihachi {

/// Checks a parsed configuration against the stages that exist and lays it over their defaults. Stops at the first
/// error, which names file, line, key and what is allowed. May let exceptions of yaml-cpp through.
class ConfigReader
{
public:
    ConfigReader(QString fileName, const StageRegistry& registry);
    [[nodiscard]] Result<AnalysisConfig> read(const YAML::Node& root) const;

private:
    struct Entry
    {
        QString key;
        int line = 0; ///< from 1
        YAML::Node value;
    };

    [[nodiscard]] Result<std::vector<Entry>> entries(const YAML::Node& map, const QString& path, int line) const;
    [[nodiscard]] Status readStages(const Entry& stages, AnalysisConfig& config) const;
    [[nodiscard]] Status readStage(const Entry& stage, AnalysisConfig& config) const;
    [[nodiscard]] Status readSetting(
        const StageDeclaration& declaration, const Entry& setting, AnalysisConfig& config) const;
    [[nodiscard]] tl::unexpected<Error> problem(int line, const QString& what, const QString& hint = {}) const;

    QString m_fileName;
    const StageRegistry& m_registry;
};

} // namespace heihachi
