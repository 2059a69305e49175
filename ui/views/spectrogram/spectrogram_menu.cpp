#include "ui/views/spectrogram/spectrogram_menu.h"

#include "core/base/tr.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>

namespace heihachi {
namespace {

using Apply = std::function<void(const SpectrogramSettings&)>;

/// A submenu of one choice; `name` says what a choice is called, `member` where it goes.
template <typename Choices, typename Name, typename Member>
void addChoices(QMenu& menu, const QString& title, const Choices& choices, const SpectrogramSettings& shown,
    const Apply& apply, Name name, Member member)
{
    QMenu* submenu = menu.addMenu(title);
    auto* group = new QActionGroup(submenu);
    for (const auto choice : choices) {
        QAction* action = submenu->addAction(name(choice));
        action->setCheckable(true);
        SpectrogramSettings changed = shown;
        member(changed) = choice;
        action->setChecked(changed == shown);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, submenu, [apply, changed] { apply(changed); });
    }
}

void addSwitch(QMenu& menu, const QString& text, const SpectrogramSettings& shown, bool SpectrogramSettings::*member,
    const Apply& apply)
{
    QAction* action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(shown.*member);
    SpectrogramSettings changed = shown;
    changed.*member = !(shown.*member);
    QObject::connect(action, &QAction::triggered, &menu, [apply, changed] { apply(changed); });
}

QString decibelText(double db)
{
    return tr("%1 dB").arg(QLocale().toString(db, 'f', 0));
}

} // namespace

void addSpectrogramMenus(QMenu& menu, const SpectrogramSettings& shown, const Apply& apply)
{
    using S = SpectrogramSettings;
    addChoices(
        menu, tr("&Frequency axis"), kFrequencyScales, shown, apply, frequencyScaleName,
        [](S & s) -> auto& { return s.scale; });
    addChoices(
        menu, tr("F&FT size"), kFftSizes, shown, apply, fftSizeName,
        [](S & s) -> auto& { return s.parameters.fftSize; });
    addChoices(
        menu, tr("&Window"), kWindowShapes, shown, apply, windowShapeName,
        [](S & s) -> auto& { return s.parameters.window; });
    addChoices(
        menu, tr("&Gain"), std::array{-20.0, 0.0, 10.0, 20.0, 30.0, 40.0, 60.0}, shown, apply, decibelText,
        [](S & s) -> auto& { return s.gainDb; });
    addChoices(
        menu, tr("&Range"), std::array{40.0, 60.0, 80.0, 100.0, 120.0}, shown, apply, decibelText,
        [](S & s) -> auto& { return s.rangeDb; });
    addChoices(
        menu, tr("&Colours"), kColorMaps, shown, apply, colorMapName, [](S & s) -> auto& { return s.colorMap; });
    addSwitch(menu, tr("&Invert colours"), shown, &S::isInverted, apply);
    menu.addSeparator();
    addSwitch(menu, tr("Show &hits"), shown, &S::showsHits, apply);
    addSwitch(menu, tr("Show se&gments"), shown, &S::showsSegments, apply);
    addSwitch(menu, tr("Show &values under the pointer"), shown, &S::showsReadout, apply);
}

} // namespace heihachi
