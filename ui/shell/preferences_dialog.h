#pragma once

#include "core/analysis/pipeline/stage_registry.h"
#include "ui/shell/drum_model_choices.h"
#include "ui/shell/window_parts.h"

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace heihachi {

class AnalysisPage;
class DrumModelPage;

/// What a person chooses once for all analyses to come, on pages.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    enum Page
    {
        DrumModel,
        Analysis
    };

    PreferencesDialog(const StageRegistry& registry, std::vector<DrumModelChoice> models, const AnalysisConfig& config,
        const QColor& problemColor, QWidget* parent = nullptr);
    [[nodiscard]] AnalysisConfig config() const;
    void showPage(Page page);

private:
    void addPage(const QString& title, QWidget* page);
    void resetShown();

    AnalysisConfig m_config;
    QListWidget* m_titles;
    QStackedWidget* m_pages;
    DrumModelPage* m_model;
    AnalysisPage* m_analysis;
};

/// Shows the dialog; what was changed is used by the next analyses of the session and remembered.
void editPreferences(const WindowParts& parts, PreferencesDialog::Page page);

} // namespace heihachi
