#pragma once

#include "ui/shell/preferences_page.h"

class QComboBox;

namespace heihachi {

class Theme;

/// Preferences: theme, language and font size of the window.
class AppearancePage final : public PreferencesPage
{
    Q_OBJECT

public:
    explicit AppearancePage(Theme& theme, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override { return tr("Appearance"); }
    void apply() override;
    void reset() override;
    /// Whether apply() changed what a window takes up only when it is made.
    [[nodiscard]] bool needsAnotherWindow() const { return m_needsAnotherWindow; }

private:
    Theme& m_theme;
    QComboBox* m_choice;
    QComboBox* m_language;
    QComboBox* m_fontPercent;
    bool m_needsAnotherWindow = false;
};

} // namespace heihachi
