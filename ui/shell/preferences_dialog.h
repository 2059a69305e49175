#pragma once

#include "core/analysis/pipeline/stage_registry.h"
#include "ui/shell/drum_model_choices.h"

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace heihachi {

class AnalysisPage;
class DrumModelPage;
class PreferencesPage;

/// What a person chooses once for all analyses to come, on pages.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    enum Page
    {
        DrumModel,
        Analysis,
        FirstAdded ///< then those of addPage(), in their order
    };

    PreferencesDialog(const StageRegistry& registry, std::vector<DrumModelChoice> models, const AnalysisConfig& config,
        const QColor& problemColor, QWidget* parent = nullptr);
    [[nodiscard]] AnalysisConfig config() const;
    void addPage(PreferencesPage* page); ///< takes ownership
    void showPage(int page);
    void applyPages(); ///< of all pages that were added

private:
    void addToList(const QString& title, QWidget* page);
    void resetShown();

    AnalysisConfig m_config;
    QListWidget* m_titles;
    QStackedWidget* m_pages;
    DrumModelPage* m_model;
    AnalysisPage* m_analysis;
};

} // namespace heihachi
