#pragma once

#include "core/analysis/config/analysis_config.h"
#include "ui/shell/drum_model_choices.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QVBoxLayout;

namespace heihachi {

/// Preferences: which drum network the next analyses use, or none. A model that can't be used is listed with the
/// reason.
class DrumModelPage final : public QWidget
{
    Q_OBJECT

public:
    /// `problemColor` is for reasons why a model can't be used.
    DrumModelPage(std::vector<DrumModelChoice> choices, const AnalysisConfig& config, const QColor& problemColor,
        QWidget* parent = nullptr);
    /// Whether this page edits the parameter.
    [[nodiscard]] static bool isItsParameter(const QString& stageId, const QString& name)
    {
        return stageId == kDrumModelStage && name == kDrumModelParameter;
    }
    /// The chosen value of the parameter; empty when there is nothing to choose.
    [[nodiscard]] QString model() const;
    void writeTo(AnalysisConfig& config) const;
    void reset(); ///< to the automatic choice

private:
    void addChoice(QVBoxLayout& layout, int index, const QColor& problemColor);
    std::vector<DrumModelChoice> m_choices;
    QButtonGroup* m_group;
};

} // namespace heihachi
