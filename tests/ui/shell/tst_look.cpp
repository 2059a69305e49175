#include "ui/shell/look.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace heihachi;

namespace {

/// Contrast of WCAG 2.1.
double contrast(const QColor& a, const QColor& b)
{
    const auto luminance = [](const QColor& color) {
        const auto linear
            = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

class TestLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsReadableOnItsGround_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        for (const bool dark : {true, false}) {
            const ThemeColors c = Theme::colorsFor(dark);
            const QPalette palette = Theme::paletteFor(dark);
            const QColor raised = raisedColor(c, dark);
            const auto row = [dark](const char* what, const QColor& text, const QColor& ground) {
                QTest::addRow("%s, %s", what, dark ? "dark" : "light") << dark << text << ground;
            };
            row("tab", c.mutedText, c.panel);
            row("chosen tab", c.text, c.panel);
            row("table header", c.mutedText, c.panel);
            row("message", c.text, raised);
            row("second line of a message", c.mutedText, raised);
            row("tool tip", c.text, raised);
            row("tour", c.mutedText, raised);
            row("menu title under the pointer", c.text, raised);
            row("recent file under the pointer", c.accent, raised);
            row("recent file", c.accent, c.background);
            row("missing file", c.mutedText, c.background);
            row("alarm badge", c.background, c.warning);
            row("focused check box", c.accent, c.panel);
            row("button", palette.color(QPalette::ButtonText), palette.color(QPalette::Button));
            row("hint on a button", palette.color(QPalette::PlaceholderText), palette.color(QPalette::Button));
            row("row of a table", c.text, palette.color(QPalette::AlternateBase));
            row("grey in a row of a table", c.mutedText, palette.color(QPalette::AlternateBase));
            row("error in a row of a table", c.error, palette.color(QPalette::AlternateBase));
            row("chosen row", palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight));
        }
    }

    void everyTextIsReadableOnItsGround()
    {
        QFETCH(const QColor, text);
        QFETCH(const QColor, ground);
        QCOMPARE_GE(contrast(text, ground), 4.5);
    }

    void theSheetHasNoNameOfAColourLeft()
    {
        for (const bool dark : {true, false})
            QVERIFY(!styleSheetFor(Theme::colorsFor(dark), dark).contains(QLatin1Char('@')));
    }
};

QTEST_MAIN(TestLook)
#include "tst_look.moc"
