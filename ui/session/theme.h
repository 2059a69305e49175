#pragma once

#include "core/analysis/results/drum_class.h"

#include <QColor>
#include <QObject>
#include <QPalette>

#include <optional>

namespace heihachi {

/// Colours of everything that is drawn by hand, in the dark and the light theme. Contrast of texts is at least 4.5:1.
struct ThemeColors
{
    QColor background;
    QColor panel;
    QColor text;
    QColor mutedText;
    QColor grid;
    QColor accent;
    QColor waveform; ///< min/max
    QColor waveformRms;
    QColor selection; ///< translucent
    QColor crosshair;
    QColor playhead; ///< what is heard now
    QColor barLine; ///< where a bar begins; opaque, since many of them are drawn in a frame
    QColor beatLine; ///< a beat within a bar; opaque as well
    QColor warning;
    QColor error;
};

/// The theme in force; follows the system unless a person chose one: what the desktop prefers, else its palette, else
/// dark. UI thread.
class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Choice
    {
        System,
        Dark,
        Light
    };
    explicit Theme(QObject* parent = nullptr);
    [[nodiscard]] const ThemeColors& colors() const { return m_colors; }
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] Choice choice() const { return m_choice; }
    void setChoice(Choice choice); ///< sets the application's palette as well
    void setDesktopPreference(std::optional<bool> dark); ///< what the desktop said; nothing when it does not mind
    /// The colour of a class, the same in both themes and everywhere (Okabe-Ito, safe for colour-blind eyes).
    [[nodiscard]] static QColor classColor(DrumClass drumClass);
    [[nodiscard]] static ThemeColors colorsFor(bool dark);
    [[nodiscard]] static QPalette paletteFor(bool dark);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< on the application: the system's theme changes

private:
    void apply();
    void applyDark(bool dark);
    [[nodiscard]] bool systemIsDark();

    bool m_applying = false; ///< we are changing the palette ourselves
    std::optional<bool> m_desktopPrefersDark;
    Choice m_choice = Choice::System;
    bool m_dark = true;
    ThemeColors m_colors;
};

} // namespace heihachi
