#include "ui/shell/appearance_page.h"

#include "ui/session/settings_keys.h"
#include "ui/session/theme.h"
#include "ui/shell/appearance.h"
#include "ui/shell/theme_setting.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSettings>

namespace heihachi {
namespace {

/// Chooses the entry with this data; the first where there is none.
void choose(QComboBox& box, const QVariant& data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

} // namespace

AppearancePage::AppearancePage(Theme& theme, QWidget* parent)
    : PreferencesPage(parent)
    , m_theme(theme)
    , m_choice(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_fontPercent(new QComboBox(this))
{
    m_choice->setObjectName(QStringLiteral("themeChoice"));
    m_language->setObjectName(QStringLiteral("languageChoice"));
    m_fontPercent->setObjectName(QStringLiteral("fontChoice"));
    m_choice->addItem(tr("As the system"), themeId(Theme::Choice::System));
    m_choice->addItem(tr("Dark"), themeId(Theme::Choice::Dark));
    m_choice->addItem(tr("Light"), themeId(Theme::Choice::Light));
    for (const auto& [code, name] : windowLanguages())
        m_language->addItem(name, code);
    for (const int percent : kFontPercents)
        m_fontPercent->addItem(tr("%1 %").arg(percent), percent);
    choose(*m_choice, themeId(theme.choice()));
    choose(*m_language, QSettings().value(settings::kLanguage).toString());
    choose(*m_fontPercent, savedFontPercent());
    auto* note = new QLabel(tr("Language and font size take effect at once while nothing is being analysed; the steps "
                               "that can be undone are forgotten then."),
        this);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Theme:"), m_choice);
    form->addRow(tr("&Language:"), m_language);
    form->addRow(tr("&Font size:"), m_fontPercent);
    form->addRow(note);
}

void AppearancePage::apply()
{
    QSettings settings;
    const QString language = m_language->currentData().toString();
    const int percent = m_fontPercent->currentData().toInt();
    m_needsAnotherWindow = language != settings.value(settings::kLanguage).toString() || percent != savedFontPercent();
    settings.setValue(settings::kLanguage, language);
    settings.setValue(settings::kFontPercent, percent);
    settings.setValue(settings::kTheme, m_choice->currentData().toString());
    m_theme.setChoice(savedTheme());
}

void AppearancePage::reset()
{
    choose(*m_choice, themeId(Theme::Choice::System));
    choose(*m_language, QString());
    choose(*m_fontPercent, 100);
}

} // namespace heihachi
