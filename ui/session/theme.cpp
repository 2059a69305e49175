#include "ui/session/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScopedValueRollback>
#include <QWindow>

namespace heihachi {
namespace {

/// Qt's own grey, which it shows when no desktop gave it a palette.
bool isNobodysPalette(const QPalette& palette)
{
    return palette.color(QPalette::Window) == QColor(239, 239, 239);
}

bool looksDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

Theme::Theme(QObject* parent)
    : QObject(parent)
{
    apply();
    if (qGuiApp)
        qGuiApp->installEventFilter(this);
}

void Theme::setChoice(Choice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::setDesktopPreference(std::optional<bool> dark)
{
    if (dark == m_desktopPrefersDark)
        return;
    m_desktopPrefersDark = dark;
    apply();
}

void Theme::apply()
{
    if (m_choice == Choice::System)
        applyDark(systemIsDark());
    else
        applyDark(m_choice == Choice::Dark);
}

void Theme::applyDark(bool dark)
{
    const bool differs = dark != m_dark || !m_colors.background.isValid();
    m_dark = dark;
    m_colors = colorsFor(dark);
    if (qGuiApp) {
        const QScopedValueRollback guard(m_applying, true);
        QGuiApplication::setPalette(paletteFor(dark));
    }
    if (differs)
        Q_EMIT changed();
}

bool Theme::systemIsDark()
{
    if (m_desktopPrefersDark)
        return *m_desktopPrefersDark;
    if (!qGuiApp)
        return true;
    // Qt 6.4 has no QStyleHints::colorScheme(). An empty palette uncovers the system's own for as long as we look.
    const QScopedValueRollback guard(m_applying, true);
    QGuiApplication::setPalette(QPalette());
    return isNobodysPalette(QGuiApplication::palette()) || looksDark(QGuiApplication::palette());
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    if (m_applying || m_choice != Choice::System)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::ApplicationPaletteChange && watched == qGuiApp) {
        // Somebody else set a palette. Ours comes back as the same event, which ends it here.
        if (QGuiApplication::palette().color(QPalette::Window) != m_colors.panel)
            applyDark(m_desktopPrefersDark.value_or(looksDark(QGuiApplication::palette())));
    } else if (event->type() == QEvent::ThemeChange && qobject_cast<QWindow*>(watched)) {
        applyDark(systemIsDark());
    }
    return QObject::eventFilter(watched, event);
}

QColor Theme::classColor(DrumClass drumClass)
{
    switch (drumClass) {
    case DrumClass::Kick:
        return QColor(0x00, 0x72, 0xB2);
    case DrumClass::Snare:
        return QColor(0xE6, 0x9F, 0x00);
    case DrumClass::HiHat:
        return QColor(0xD5, 0x5E, 0x00);
    case DrumClass::Tom:
        return QColor(0x00, 0x9E, 0x73);
    case DrumClass::Cymbal:
        return QColor(0xCC, 0x79, 0xA7);
    }
    Q_UNREACHABLE();
}

ThemeColors Theme::colorsFor(bool dark)
{
    ThemeColors colors;
    if (dark) {
        colors.background = QColor(0x1B, 0x1E, 0x23);
        colors.panel = QColor(0x23, 0x27, 0x2E);
        colors.text = QColor(0xE6, 0xE9, 0xEE);
        colors.mutedText = QColor(0xA0, 0xA8, 0xB4);
        colors.grid = QColor(0x34, 0x3A, 0x44);
        colors.accent = QColor(0x6C, 0xB2, 0xF5);
        colors.waveform = QColor(0x3D, 0x6A, 0x94);
        colors.waveformRms = QColor(0x7F, 0xB4, 0xE2);
        colors.selection = QColor(0x6C, 0xB2, 0xF5, 0x40);
        colors.crosshair = QColor(0xE6, 0xE9, 0xEE, 0xB0);
        colors.playhead = QColor(0xFF, 0x6E, 0x86);
        colors.barLine = QColor(0x7B, 0x80, 0x89);
        colors.beatLine = QColor(0x44, 0x4A, 0x54);
        colors.warning = QColor(0xF2, 0xB8, 0x44);
        colors.error = QColor(0xFF, 0x8A, 0x80);
    } else {
        colors.background = QColor(0xFF, 0xFF, 0xFF);
        colors.panel = QColor(0xF2, 0xF4, 0xF7);
        colors.text = QColor(0x1B, 0x1E, 0x23);
        colors.mutedText = QColor(0x56, 0x5E, 0x6A);
        colors.grid = QColor(0xDA, 0xDF, 0xE6);
        colors.accent = QColor(0x0B, 0x5F, 0xB4);
        colors.waveform = QColor(0x9C, 0xBE, 0xDF);
        colors.waveformRms = QColor(0x3F, 0x75, 0xAB);
        colors.selection = QColor(0x0B, 0x5F, 0xB4, 0x30);
        colors.crosshair = QColor(0x1B, 0x1E, 0x23, 0xA0);
        colors.playhead = QColor(0xC2, 0x12, 0x45);
        colors.barLine = QColor(0x7E, 0x85, 0x8F);
        colors.beatLine = QColor(0xC9, 0xCE, 0xD5);
        colors.warning = QColor(0x8A, 0x5A, 0x00);
        colors.error = QColor(0xB3, 0x26, 0x1E);
    }
    return colors;
}

QPalette Theme::paletteFor(bool dark)
{
    const ThemeColors colors = colorsFor(dark);
    const QColor button = dark ? QColor(0x2D, 0x32, 0x3A) : QColor(0xE7, 0xEA, 0xEF);
    QPalette palette(colors.text, button, button.lighter(130), button.darker(160), button.darker(125), colors.text,
        dark ? QColor(Qt::white) : QColor(Qt::black), colors.background, colors.panel);
    palette.setColor(QPalette::AlternateBase, dark ? QColor(0x20, 0x23, 0x29) : QColor(0xF7, 0xF8, 0xFA));
    palette.setColor(QPalette::ToolTipBase, dark ? QColor(0x2D, 0x32, 0x3A) : QColor(0xFF, 0xFF, 0xFF));
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.mutedText);
    palette.setColor(QPalette::Highlight, dark ? QColor(0x2F, 0x6D, 0xA8) : colors.accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::LinkVisited, colors.accent);
    palette.setColor(QPalette::Shadow, Qt::black);
    const QColor disabled = dark ? QColor(0x72, 0x79, 0x84) : QColor(0x8B, 0x92, 0x9C);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.grid);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, disabled);
    return palette;
}

} // namespace heihachi
