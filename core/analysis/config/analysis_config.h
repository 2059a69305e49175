#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QString>

#include <variant>

namespace heihachi {

class StageRegistry;

/// Value of a stage parameter.
using ParameterValue = std::variant<bool, qint64, double, QString>;

/// Settings of an analysis: for every stage whether it runs, and the value of every parameter. Value type.
///
/// As YAML:
///     stages:
///       onsets:
///         enabled: true
///         threshold: 1.5
class AnalysisConfig
{
public:
    struct StageSettings
    {
        bool enabled = true;
        QMap<QString, ParameterValue> parameters;
        friend bool operator==(const StageSettings&, const StageSettings&) = default;
    };

    /// All stages of the registry with their defaults.
    [[nodiscard]] static AnalysisConfig defaults(const StageRegistry& registry);
    /// These settings with the registry's defaults for every stage and parameter that they lack, without what the
    /// registry does not know. Errors: InvalidConfiguration for a value of a wrong type or out of range.
    [[nodiscard]] Result<AnalysisConfig> completed(const StageRegistry& registry) const;

    /// Defaults overlaid with a YAML text. An unknown key, a wrong type or a value out of range is an
    /// InvalidConfiguration that names `fileName`, line, key and the allowed range.
    [[nodiscard]] static Result<AnalysisConfig> fromYaml(
        const QByteArray& yaml, const QString& fileName, const StageRegistry& registry);
    /// Errors: FileNotFound, PermissionDenied, ReadFailed, InvalidConfiguration.
    [[nodiscard]] static Result<AnalysisConfig> fromFile(const QString& path, const StageRegistry& registry);
    /// A stored configuration as it is, for reading old runs: keys are not checked against any registry.
    [[nodiscard]] static Result<AnalysisConfig> fromStoredYaml(const QByteArray& yaml);

    /// Canonical YAML: every stage and parameter, sorted, so that equal settings give equal bytes.
    [[nodiscard]] QByteArray toYaml() const;

    [[nodiscard]] const QMap<QString, StageSettings>& stages() const { return m_stages; }
    [[nodiscard]] bool isEnabled(const QString& stageId) const;
    void setEnabled(const QString& stageId, bool enabled);
    void setParameter(const QString& stageId, const QString& name, const ParameterValue& value);

    friend bool operator==(const AnalysisConfig&, const AnalysisConfig&) = default;

private:
    QMap<QString, StageSettings> m_stages;
};

} // namespace heihachi
