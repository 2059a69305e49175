#include "ui/shell/playback_actions.h"

#include "ui/playback/player.h"
#include "ui/playback/session_playback.h"
#include "ui/session/hit_selection.h"
#include "ui/session/settings_keys.h"
#include "ui/session/time_viewport.h"
#include "ui/shell/action_tips.h"
#include "ui/shell/playback_keys.h"
#include "ui/views/common/class_icon.h"
#include "ui/views/common/themed_icon.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>

#include <array>

namespace heihachi {
namespace {

constexpr double kStep = 0.05; // of the visible span
constexpr double kSpeedStep = 1.122462048309373; // a sixth of an octave
constexpr std::array kBands{SoloBand::Off, SoloBand::Low, SoloBand::Mid, SoloBand::High};
constexpr std::array kFollowModes{FollowMode::Off, FollowMode::Page, FollowMode::Scroll};

QString followId(FollowMode mode)
{
    return mode == FollowMode::Off ? QStringLiteral("off")
        : mode == FollowMode::Page ? QStringLiteral("page")
                                   : QStringLiteral("scroll");
}

} // namespace

PlaybackActions::PlaybackActions(Player& player, SessionPlayback& playback, TimeViewport& viewport,
    HitSelection& selection, QMenu& menu, QObject* parent)
    : QObject(parent)
    , m_player(player)
    , m_playback(playback)
    , m_viewport(viewport)
    , m_selection(selection)
{
    addTransport(menu);
    menu.addSeparator();
    addLoop(menu);
    menu.addSeparator();
    addSpeed(*menu.addMenu(tr("&Speed")));
    addClicks(menu);
    addSolo(*menu.addMenu(tr("S&olo a band")));
    menu.addSeparator();
    addFollow(*menu.addMenu(tr("&Follow the playhead")));
    addDevices(menu);
    connect(&player, &Player::stateChanged, this, &PlaybackActions::updateEnabled);
    connect(&player, &Player::sourceChanged, this, &PlaybackActions::updateEnabled);
    connect(&player, &Player::settingsChanged, this, &PlaybackActions::showSettings);
    connect(&playback, &SessionPlayback::followModeChanged, this, &PlaybackActions::showSettings);
    connect(&viewport, &TimeViewport::loopChanged, this, &PlaybackActions::updateEnabled);
    connect(&selection, &HitSelection::changed, this, &PlaybackActions::updateEnabled);
    restore();
    updateEnabled();
    showSettings();
    qApp->installEventFilter(this);
}

PlaybackActions::~PlaybackActions()
{
    QSettings().setValue(settings::kPlaybackVolume, m_player.volume());
}

QAction* PlaybackActions::add(QMenu& menu, const char* id, const QString& text, const QString& tip, const QString& keys)
{
    QAction* action = menu.addAction(text);
    action->setObjectName(QLatin1String("playback_") + QLatin1String(id));
    action->setShortcut(QKeySequence(keys));
    setTip(action, tip);
    return action;
}

void PlaybackActions::addTransport(QMenu& menu)
{
    m_playPause = add(menu, "play", tr("&Play"), tr("Play or pause"), QStringLiteral("Space"));
    m_stop = add(menu, "stop", tr("S&top"), tr("Stop and go back to where playing began; once more: to the beginning"),
        QStringLiteral("Shift+Space"));
    m_playSelection = add(menu, "selection", tr("Play selected &hits"),
        tr("Play the selected hits one after another, each with a quarter of a second before it"), QStringLiteral("P"));
    m_toStart = add(menu, "to_start", tr("To the &beginning"), tr("Go to the beginning"), QStringLiteral("Home"));
    QAction* toEnd = add(menu, "to_end", tr("To the &end"), tr("Go to the end"), QStringLiteral("End"));
    QAction* back = add(
        menu, "step_back", tr("Step bac&k"), tr("Go back a twentieth of what is in view"), QStringLiteral("Left"));
    QAction* on = add(
        menu, "step_on", tr("Step f&orward"), tr("Go on a twentieth of what is in view"), QStringLiteral("Right"));
    m_playPause->setIcon(themedIcon(QStringLiteral("play")));
    m_stop->setIcon(themedIcon(QStringLiteral("stop")));
    m_toStart->setIcon(themedIcon(QStringLiteral("to-start")));
    toEnd->setIcon(themedIcon(QStringLiteral("to-end")));
    m_needSource << m_playPause << m_stop << m_toStart << toEnd << back << on;
    const auto step
        = [this](double sign) { m_player.seek(m_player.position() + sign * kStep * m_viewport.range().length()); };
    connect(m_playPause, &QAction::triggered, &m_player, &Player::toggle);
    connect(m_stop, &QAction::triggered, &m_player, &Player::stop);
    connect(m_toStart, &QAction::triggered, this, [this] { m_player.seek(0.0); });
    connect(toEnd, &QAction::triggered, this, [this] { m_player.seek(m_player.duration()); });
    connect(back, &QAction::triggered, this, [step] { step(-1.0); });
    connect(on, &QAction::triggered, this, [step] { step(1.0); });
    connect(m_playSelection, &QAction::triggered, this, [this] { m_playback.auditionHits(m_selection.indices()); });
}

void PlaybackActions::addLoop(QMenu& menu)
{
    m_loop = add(menu, "loop", tr("&Loop"), tr("Play the loop round and round; without one, the whole recording"),
        QStringLiteral("L"));
    m_loop->setCheckable(true);
    m_loop->setIcon(themedIcon(QStringLiteral("loop")));
    QAction* start
        = add(menu, "loop_start", tr("Loop st&art here"), tr("The loop begins at the playhead"), QStringLiteral("["));
    QAction* end
        = add(menu, "loop_end", tr("Loop en&d here"), tr("The loop ends at the playhead"), QStringLiteral("]"));
    m_loopSelection = add(menu, "loop_selection", tr("Loop the sele&ction"),
        tr("The loop goes from the first to the last selected hit"), QStringLiteral("Shift+L"));
    m_clearLoop = add(menu, "clear_loop", tr("Clea&r loop"), tr("No loop any more"), QStringLiteral("Ctrl+Shift+L"));
    m_needSource << m_loop << start << end;
    connect(m_loop, &QAction::triggered, &m_player, &Player::setLooping);
    connect(start, &QAction::triggered, this, [this] { setLoopEdge(true); });
    connect(end, &QAction::triggered, this, [this] { setLoopEdge(false); });
    connect(m_loopSelection, &QAction::triggered, this, &PlaybackActions::loopSelection);
    connect(m_clearLoop, &QAction::triggered, this, [this] { m_viewport.setLoop(std::nullopt); });
}

void PlaybackActions::setLoopEdge(bool isStart)
{
    const double at = m_player.position();
    TimeRange loop = m_viewport.loop().value_or(TimeRange{0.0, m_viewport.duration()});
    (isStart ? loop.start : loop.end) = at;
    if (loop.isEmpty()) // beyond the other end: the loop goes from here to the end, or from the beginning to here
        (isStart ? loop.end : loop.start) = isStart ? m_viewport.duration() : 0.0;
    m_viewport.setLoop(loop);
}

void PlaybackActions::loopSelection()
{
    if (const std::optional<TimeRange> range = m_playback.rangeOfHits(m_selection.indices()))
        m_viewport.setLoop(range);
}

void PlaybackActions::addSpeed(QMenu& menu)
{
    QAction* faster
        = add(menu, "faster", tr("&Faster"), tr("Play faster; the pitch stays"), QStringLiteral("Ctrl+PgUp"));
    QAction* slower
        = add(menu, "slower", tr("&Slower"), tr("Play slower; the pitch stays"), QStringLiteral("Ctrl+PgDown"));
    m_normalSpeed = add(menu, "normal_speed", tr("&Normal"), tr("Original speed"), QStringLiteral("Ctrl+Backspace"));
    m_normalSpeed->setIcon(themedIcon(QStringLiteral("reset")));
    QAction* half = add(menu, "half_speed", tr("&Half"), tr("Half the original speed"), {});
    connect(faster, &QAction::triggered, this, [this] { m_player.setSpeed(m_player.speed() * kSpeedStep); });
    connect(slower, &QAction::triggered, this, [this] { m_player.setSpeed(m_player.speed() / kSpeedStep); });
    connect(m_normalSpeed, &QAction::triggered, this, [this] { m_player.setSpeed(1.0); });
    connect(half, &QAction::triggered, this, [this] { m_player.setSpeed(0.5); });
}

void PlaybackActions::addClicks(QMenu& menu)
{
    m_metronome = add(menu, "metronome", tr("&Metronome"), tr("A click on each beat of the grid, higher on downbeats"),
        QStringLiteral("C"));
    m_metronome->setCheckable(true);
    m_metronome->setIcon(themedIcon(QStringLiteral("metronome")));
    connect(m_metronome, &QAction::triggered, this, [this](bool on) {
        m_player.setMetronome(on);
        QSettings().setValue(settings::kMetronome, on);
    });
    QMenu* ticks = menu.addMenu(tr("T&icks on hits"));
    for (const DrumClass drumClass : kDrumClasses) {
        const QString name = drumClassName(drumClass);
        QAction* action = add(*ticks, qPrintable(QStringLiteral("tick_") + drumClassId(drumClass)), name,
            tr("A short sound on each hit of this class: %1").arg(name), {});
        action->setCheckable(true);
        action->setIcon(classIcon(drumClass));
        m_ticks << action;
        connect(action, &QAction::triggered, this, [this, drumClass](bool on) { tick(drumClass, on); });
    }
}

void PlaybackActions::tick(DrumClass drumClass, bool on)
{
    std::set<DrumClass> classes = m_player.tickClasses();
    if (on)
        classes.insert(drumClass);
    else
        classes.erase(drumClass);
    QStringList ids;
    for (const DrumClass one : classes)
        ids << drumClassId(one);
    QSettings().setValue(settings::kTickClasses, ids);
    m_player.setTickClasses(std::move(classes));
}

void PlaybackActions::addSolo(QMenu& menu)
{
    m_solo = new QActionGroup(this);
    const std::array<QString, kBands.size()> texts{
        tr("&Off", "no band alone"), tr("&Low, below 150 Hz"), tr("&Mid, 150 Hz to 4 kHz"), tr("&High, above 4 kHz")};
    const std::array ids{"solo_off", "solo_low", "solo_mid", "solo_high"};
    for (size_t i = 0; i < kBands.size(); ++i) {
        QAction* action = add(menu, ids[i], texts[i],
            i == 0 ? tr("All frequencies are heard") : tr("Only these frequencies are heard"), {});
        action->setCheckable(true);
        m_solo->addAction(action);
        connect(action, &QAction::triggered, this, [this, band = kBands[i]] { m_player.setSoloBand(band); });
    }
}

void PlaybackActions::addFollow(QMenu& menu)
{
    m_followModes = new QActionGroup(this);
    const std::array<QString, kFollowModes.size()> texts{
        tr("&Off", "views stand still"), tr("By &page"), tr("&Scroll")};
    const std::array<QString, kFollowModes.size()> tips{tr("The views stand still"),
        tr("The views turn a page when the playhead reaches the edge"), tr("The playhead stays in the middle")};
    for (size_t i = 0; i < kFollowModes.size(); ++i) {
        const QString id = QStringLiteral("follow_") + followId(kFollowModes[i]);
        QAction* action = add(menu, qPrintable(id), texts[i], tips[i], {});
        action->setCheckable(true);
        m_followModes->addAction(action);
        connect(action, &QAction::triggered, this, [this, mode = kFollowModes[i]] {
            m_playback.setFollowMode(mode);
            QSettings().setValue(settings::kPlaybackFollow, followId(mode));
        });
    }
}

void PlaybackActions::addDevices(QMenu& menu)
{
    m_devices = menu.addMenu(tr("O&utput device"));
    m_deviceGroup = new QActionGroup(this);
    connect(m_devices, &QMenu::aboutToShow, this, &PlaybackActions::listDevices);
}

void PlaybackActions::listDevices()
{
    qDeleteAll(m_deviceGroup->actions());
    m_devices->clear();
    const auto addDevice = [this](const QString& name, const QByteArray& id) {
        QAction* action = m_devices->addAction(QString(name).replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(id == m_player.device());
        m_deviceGroup->addAction(action);
        connect(action, &QAction::triggered, this, [this, id] {
            m_player.setDevice(id);
            QSettings().setValue(settings::kPlaybackDevice, id);
        });
    };
    addDevice(tr("Default of the system"), {});
    const std::vector<OutputDevice> devices = m_player.devices();
    for (const OutputDevice& device : devices)
        addDevice(device.name, device.id);
    if (devices.empty())
        m_devices->addAction(tr("No sound device was found"))->setEnabled(false);
}

void PlaybackActions::restore()
{
    const QSettings settings;
    m_player.setVolume(settings.value(settings::kPlaybackVolume, 1.0).toDouble());
    m_player.setDevice(settings.value(settings::kPlaybackDevice).toByteArray());
    m_player.setMetronome(settings.value(settings::kMetronome, false).toBool());
    std::set<DrumClass> classes;
    for (const QString& id : settings.value(settings::kTickClasses).toStringList())
        if (const std::optional<DrumClass> drumClass = drumClassFromId(id))
            classes.insert(*drumClass);
    m_player.setTickClasses(std::move(classes));
    const QString follow = settings.value(settings::kPlaybackFollow, followId(FollowMode::Page)).toString();
    for (const FollowMode mode : kFollowModes)
        if (followId(mode) == follow)
            m_playback.setFollowMode(mode);
}

void PlaybackActions::updateEnabled()
{
    for (QAction* action : std::as_const(m_needSource))
        action->setEnabled(m_player.hasSource());
    m_playSelection->setEnabled(m_player.hasSource() && !m_selection.indices().empty());
    m_loopSelection->setEnabled(m_player.hasSource() && m_selection.indices().size() > 1);
    m_clearLoop->setEnabled(m_viewport.loop().has_value());
    const bool plays = m_player.state() == PlayState::Playing;
    m_playPause->setText(plays ? tr("&Pause") : tr("&Play"));
    m_playPause->setIcon(themedIcon(plays ? QStringLiteral("pause") : QStringLiteral("play")));
}

void PlaybackActions::showSettings()
{
    m_loop->setChecked(m_player.isLooping());
    m_metronome->setChecked(m_player.hasMetronome());
    m_normalSpeed->setEnabled(m_player.speed() != 1.0);
    for (size_t i = 0; i < kDrumClasses.size(); ++i)
        m_ticks[qsizetype(i)]->setChecked(m_player.tickClasses().contains(kDrumClasses[i]));
    for (size_t i = 0; i < kBands.size(); ++i)
        m_solo->actions()[qsizetype(i)]->setChecked(kBands[i] == m_player.soloBand());
    for (size_t i = 0; i < kFollowModes.size(); ++i)
        m_followModes->actions()[qsizetype(i)]->setChecked(kFollowModes[i] == m_playback.followMode());
}

bool PlaybackActions::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        m_isTabbed = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
    } else if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (auto* widget = qobject_cast<QWidget*>(watched); widget && needsKey(*widget, *key, m_isTabbed)) {
            event->accept(); // the widget gets it, no action does
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace heihachi
