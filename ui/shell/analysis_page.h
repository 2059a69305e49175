#pragma once

#include "core/analysis/pipeline/stage_registry.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QGroupBox;

namespace heihachi {

class ParameterEditor;

/// Preferences: what the next analyses compute and how, made from the declarations of all stages: on or off, and each
/// parameter with its unit, range, default, description and the way back to its default.
class AnalysisPage final : public QWidget
{
    Q_OBJECT

public:
    AnalysisPage(const StageRegistry& registry, const AnalysisConfig& config, QWidget* parent = nullptr);
    /// Puts what the page shows into `config`, which keeps the rest.
    void writeTo(AnalysisConfig& config) const;
    void reset(); ///< everything to its default

private:
    struct Row
    {
        QString stageId;
        QString name;
        ParameterEditor* editor;
    };
    struct Switch
    {
        QString stageId;
        QGroupBox* box;
    };

    QWidget* makeStage(const StageDeclaration& stage, const AnalysisConfig& config);
    void addParameter(QGridLayout& grid, QGroupBox& box, const QString& stageId, const ParameterDeclaration& parameter,
        const ParameterValue& value);

    std::vector<Row> m_rows;
    std::vector<Switch> m_switches;
};

} // namespace heihachi
