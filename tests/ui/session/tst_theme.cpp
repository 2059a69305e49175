#include "ui/session/theme.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace heihachi;

namespace {

/// WCAG 2.1 relative luminance.
double luminance(const QColor& color)
{
    const auto linear
        = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QPalette systemPalette(bool dark)
{
    return dark ? QPalette(QColor(0x30, 0x30, 0x30)) : QPalette(QColor(0xEF, 0xEF, 0xEF));
}

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreReadable_data();
    void textsAreReadable();
    void paletteIsReadable_data();
    void paletteIsReadable();
    void classColoursStandOut();
    void choiceSetsColoursAndPalette();
    void systemChoiceFollowsThePalette();
    void theDesktopsPreferenceGoesBeforeItsPalette();
    void chosenThemeStaysWhenTheSystemChanges();
};

void TestTheme::textsAreReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addRow("dark") << true;
    QTest::addRow("light") << false;
}

void TestTheme::textsAreReadable()
{
    QFETCH(const bool, dark);
    const ThemeColors colors = Theme::colorsFor(dark);
    for (const QColor& ground : {colors.background, colors.panel})
        for (const QColor& text : {colors.text, colors.mutedText, colors.accent, colors.warning, colors.error})
            QVERIFY2(contrast(text, ground) >= 4.5,
                qPrintable(QStringLiteral("%1 on %2: %3").arg(text.name(), ground.name()).arg(contrast(text, ground))));
    QVERIFY(contrast(colors.background, colors.accent) >= 4.5); // the pointer's time on the ruler
    QVERIFY(contrast(colors.waveformRms, colors.background) >= 3.0);
}

void TestTheme::paletteIsReadable_data()
{
    textsAreReadable_data();
}

void TestTheme::paletteIsReadable()
{
    QFETCH(const bool, dark);
    const QPalette palette = Theme::paletteFor(dark);
    using Role = QPalette::ColorRole;
    const std::pair<Role, Role> pairs[] = {{QPalette::WindowText, QPalette::Window}, {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase}, {QPalette::ButtonText, QPalette::Button},
        {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::Link, QPalette::Base}, {QPalette::PlaceholderText, QPalette::Base}};
    for (const auto& [text, ground] : pairs)
        QVERIFY2(contrast(palette.color(text), palette.color(ground)) >= 4.5,
            qPrintable(QStringLiteral("%1 on %2").arg(palette.color(text).name(), palette.color(ground).name())));
}

void TestTheme::classColoursStandOut()
{
    for (const DrumClass drumClass : kDrumClasses)
        for (const bool dark : {true, false})
            QVERIFY(contrast(Theme::classColor(drumClass), Theme::colorsFor(dark).background) >= 2.2);
    QCOMPARE(Theme::classColor(DrumClass::Kick), QColor(0x00, 0x72, 0xB2));
}

void TestTheme::choiceSetsColoursAndPalette()
{
    Theme theme;
    for (const auto choice : {Theme::Choice::Dark, Theme::Choice::Light}) {
        theme.setChoice(choice);
        const bool dark = choice == Theme::Choice::Dark;
        QCOMPARE(theme.isDark(), dark);
        QCOMPARE(theme.colors().background, Theme::colorsFor(dark).background);
        QCOMPARE(QGuiApplication::palette().color(QPalette::Window), Theme::colorsFor(dark).panel);
    }
    QSignalSpy changes(&theme, &Theme::changed);
    theme.setChoice(Theme::Choice::Light);
    QCOMPARE(changes.count(), 0);
    theme.setChoice(Theme::Choice::Dark);
    QCOMPARE(changes.count(), 1);
}

void TestTheme::systemChoiceFollowsThePalette()
{
    Theme theme;
    QCOMPARE(theme.choice(), Theme::Choice::System);
    QSignalSpy changes(&theme, &Theme::changed);
    for (const bool dark : {true, false, true}) {
        changes.clear();
        const bool before = theme.isDark();
        QGuiApplication::setPalette(systemPalette(dark));
        QCoreApplication::processEvents();
        QCOMPARE(theme.isDark(), dark);
        QCOMPARE(changes.count(), before == dark ? 0 : 1); // once, no loop
        QCOMPARE(QGuiApplication::palette().color(QPalette::Window), Theme::colorsFor(dark).panel);
    }
}

void TestTheme::theDesktopsPreferenceGoesBeforeItsPalette()
{
    Theme theme;
    for (const bool dark : {false, true, false}) {
        theme.setDesktopPreference(dark);
        QCOMPARE(theme.isDark(), dark);
        QGuiApplication::setPalette(systemPalette(!dark));
        QCoreApplication::processEvents();
        QCOMPARE(theme.isDark(), dark);
    }
    theme.setChoice(Theme::Choice::Dark);
    theme.setDesktopPreference(std::nullopt);
    QVERIFY(theme.isDark());
}

void TestTheme::chosenThemeStaysWhenTheSystemChanges()
{
    Theme theme;
    theme.setChoice(Theme::Choice::Dark);
    QGuiApplication::setPalette(systemPalette(false));
    QCoreApplication::processEvents();
    QVERIFY(theme.isDark());
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
