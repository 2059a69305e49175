#pragma once

#include "core/analysis/pipeline/stage_registry.h"

#include <QDialog>

#include <vector>

class QGroupBox;

namespace heihachi {

class ParameterEditor;

/// Settings of the next analyses, made from the declarations of all stages: on or off, and each parameter with its
/// unit, range, default and description.
class AnalysisSettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    AnalysisSettingsDialog(const StageRegistry& registry, const AnalysisConfig& config, QWidget* parent = nullptr);
    [[nodiscard]] AnalysisConfig config() const;

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

    QWidget* makeStage(const StageDeclaration& stage);
    void resetAll();

    AnalysisConfig m_config;
    std::vector<Row> m_rows;
    std::vector<Switch> m_switches;
};

} // namespace heihachi
