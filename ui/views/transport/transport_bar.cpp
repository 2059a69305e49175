#include "ui/views/transport/transport_bar.h"

#include "core/base/time_text.h"
#include "ui/playback/player.h"
#include "ui/session/tempo_text.h"
#include "ui/session/theme.h"
#include "ui/views/common/themed_icon.h"
#include "ui/views/transport/level_bars.h"

#include <QAction>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFontMetrics>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <algorithm>

namespace heihachi {
namespace {

constexpr int kIcon = 18; // px
constexpr int kVolumeWidth = 72; // px
constexpr int kGroupGap = 8; // px

} // namespace

TransportBar::TransportBar(Player& player, const Actions& actions, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_player(player)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Transport"));
    addButton(actions.toStart, 1);
    addButton(actions.playPause, 0);
    addButton(actions.stop, 0);
    addButton(actions.loop, 1);
    addButton(actions.metronome, 6);
    m_time = addReadout(QStringLiteral("transportTime"), 0);
    m_bar = addReadout(QStringLiteral("transportBar"), 3);
    m_tempo = addReadout(QStringLiteral("transportTempo"), 5);
    m_time->setAccessibleName(tr("Position, h:m:s.ms"));
    m_time->setToolTip(tr("What is heard now, h:m:s.ms"));
    m_bar->setAccessibleName(tr("Bar and beat"));
    m_tempo->setAccessibleName(tr("Tempo, beats a minute"));
    addSpeed(actions);
    addNote();
    addVolume();
    connect(&player, &Player::positionChanged, this, &TransportBar::showPosition);
    connect(&player, &Player::sourceChanged, this, &TransportBar::showPosition);
    connect(&player, &Player::settingsChanged, this, &TransportBar::showSettings);
    connect(&player, &Player::outputChanged, this, &TransportBar::showOutput);
    connect(&player, &Player::levelsChanged, m_levels, &LevelBars::setLevels);
    fitReadouts();
    setBeatGrid(nullptr);
    showSettings();
    showOutput();
}

QToolButton* TransportBar::addButton(QAction* action, int rank, int gap)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setIconSize(QSize(kIcon, kIcon));
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_parts.push_back({button, rank, gap});
    return button;
}

QLabel* TransportBar::addReadout(const QString& objectName, int rank)
{
    auto* label = new QLabel(this);
    label->setObjectName(objectName);
    label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_parts.push_back({label, rank, kGroupGap});
    return label;
}

void TransportBar::addSpeed(const Actions& actions)
{
    m_speed = new QDoubleSpinBox(this);
    m_speed->setObjectName(QStringLiteral("transportSpeed"));
    m_speed->setRange(0.25, 2.0);
    m_speed->setSingleStep(0.05);
    m_speed->setDecimals(2);
    m_speed->setPrefix(QStringLiteral("×"));
    m_speed->setKeyboardTracking(false);
    m_speed->setAccessibleName(tr("Speed, times the original"));
    m_speed->setToolTip(tr("Speed, 0.25 to 2 times the original; the pitch stays"));
    m_parts.push_back({m_speed, 2, kGroupGap});
    addButton(actions.normalSpeed, 4);
    connect(m_speed, &QDoubleSpinBox::valueChanged, &m_player, &Player::setSpeed);
}

void TransportBar::addNote()
{
    m_note = new QToolButton(this);
    m_note->setObjectName(QStringLiteral("transportNote"));
    m_note->setAutoRaise(true);
    m_note->setIcon(themedIcon(QStringLiteral("volume-off"), m_theme.colors().warning));
    m_note->setIconSize(QSize(kIcon, kIcon));
    m_noteText = new QLabel(tr("No sound device: silent"), this);
    m_noteText->setObjectName(QStringLiteral("transportNoteText"));
    m_parts.push_back({m_note, 1, kGroupGap});
    m_parts.push_back({m_noteText, 7, 0});
    connect(&m_theme, &Theme::changed, this,
        [this] { m_note->setIcon(themedIcon(QStringLiteral("volume-off"), m_theme.colors().warning)); });
}

void TransportBar::addVolume()
{
    m_volume = new QSlider(Qt::Horizontal, this);
    m_volume->setObjectName(QStringLiteral("transportVolume"));
    m_volume->setRange(0, 100);
    m_volume->setPageStep(10);
    m_volume->setFixedWidth(kVolumeWidth);
    m_volume->setAccessibleName(tr("Volume, percent"));
    m_levels = new LevelBars(m_theme, this);
    m_levels->setObjectName(QStringLiteral("transportLevel"));
    m_parts.push_back({m_volume, 8, kGroupGap});
    m_parts.push_back({m_levels, 4, kGroupGap});
    connect(m_volume, &QSlider::valueChanged, this, [this](int percent) { m_player.setVolume(percent / 100.0); });
}

void TransportBar::setBeatGrid(const std::shared_ptr<const BeatGrid>& grid)
{
    m_beats = grid && !grid->beats.empty() ? std::make_shared<const BeatLines>(grid) : nullptr;
    want(m_bar, m_beats != nullptr);
    want(m_tempo, m_beats != nullptr);
    showPosition();
}

void TransportBar::want(QWidget* widget, bool wanted)
{
    const auto part = std::ranges::find(m_parts, widget, &Part::widget);
    if (part->isWanted == wanted)
        return;
    part->isWanted = wanted;
    updateGeometry();
    arrange();
}

void TransportBar::fitReadouts()
{
    // The widest text each can have, so that nothing moves while it plays.
    const auto fit = [](QLabel* label, const QString& widest) {
        label->setFixedWidth(label->fontMetrics().horizontalAdvance(widest) + 2);
    };
    fit(m_time, QStringLiteral("00:00:00.000"));
    fit(m_bar, tr("bar %1").arg(QStringLiteral("0000.0")));
    fit(m_tempo, bpmText(888.88));
    updateGeometry();
}

int TransportBar::widthOf(int highestRank) const
{
    int sum = 0;
    for (const Part& part : m_parts)
        if (part.isWanted && part.rank <= highestRank)
            sum += part.gap + part.widget->sizeHint().expandedTo(part.widget->minimumSize()).width();
    return sum;
}

QSize TransportBar::sizeHint() const
{
    int height = 0;
    for (const Part& part : m_parts)
        height = std::max(height, part.widget->sizeHint().height());
    return {widthOf(100), height};
}

QSize TransportBar::minimumSizeHint() const
{
    return {widthOf(0), sizeHint().height()};
}

void TransportBar::arrange()
{
    int rank = 100;
    while (rank > 0 && widthOf(rank) > width())
        --rank;
    int x = 0;
    for (const Part& part : m_parts) {
        const bool isShown = part.isWanted && part.rank <= rank;
        part.widget->setVisible(isShown);
        if (!isShown)
            continue;
        const QSize size
            = part.widget->sizeHint().expandedTo(part.widget->minimumSize()).boundedTo(part.widget->maximumSize());
        x += part.gap;
        part.widget->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
        x += size.width();
    }
}

void TransportBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TransportBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitReadouts();
        arrange();
    }
}

void TransportBar::showPosition()
{
    const double at = m_player.position();
    m_time->setText(m_player.hasSource() ? timeText(at) : QStringLiteral("–:––:––.–––"));
    m_time->setEnabled(m_player.hasSource());
    if (!m_beats)
        return;
    QString bar = barBeatText(m_beats, at);
    const TempoSection* section = m_beats->grid()->sectionAt(at);
    if (const std::optional<BeatLine> ahead = bar.isEmpty() ? m_beats->countIn(at) : std::nullopt) {
        bar = QStringLiteral("%1.%2").arg(ahead->bar).arg(ahead->beatInBar);
        section = &m_beats->grid()->sections.front();
    }
    m_bar->setText(tr("bar %1").arg(bar.isEmpty() ? QStringLiteral("–") : bar));
    double bpm = section ? section->bpm : 0.0;
    if (section && !section->isConstant) {
        const std::vector<Beat>& beats = m_beats->grid()->beats;
        const auto after = std::ranges::upper_bound(beats, at, {}, &Beat::time);
        bpm = after == beats.begin() ? bpm : std::prev(after)->bpm;
    }
    m_tempo->setText(section ? bpmText(bpm) : tr("no tempo"));
    const auto setTip = [](QWidget* widget, const QString& tip) { // Qt tells of every one, also of the same
        if (widget->toolTip() != tip)
            widget->setToolTip(tip);
    };
    const QString none = tr("There is no stable beat here.");
    setTip(m_bar, bar.isEmpty() ? none : tr("Bar and beat of what is heard now"));
    setTip(m_tempo, section ? tr("Tempo of the recording here, whatever the speed") : none);
}

void TransportBar::showSettings()
{
    const QSignalBlocker speedBlocker(m_speed);
    const QSignalBlocker volumeBlocker(m_volume);
    m_speed->setValue(m_player.speed());
    const int percent = qRound(100.0 * m_player.volume());
    m_volume->setValue(percent);
    m_volume->setToolTip(tr("Volume: %1 %").arg(percent));
}

void TransportBar::showOutput()
{
    const Player::Output& output = m_player.output();
    const QString help = output.isSilent
        ? tr("Everything runs as if it played. Connect a device or start the sound server (PipeWire or PulseAudio): it "
             "is used as soon as it is there.")
        : QString();
    const QString tip = help.isEmpty() ? output.reason : output.reason + QLatin1Char('\n') + help;
    m_note->setToolTip(tip);
    m_noteText->setToolTip(tip);
    m_note->setAccessibleName(output.isSilent ? m_noteText->text() + QStringLiteral(". ") + tip : tip);
    want(m_note, output.isSilent || !output.reason.isEmpty());
    want(m_noteText, output.isSilent);
    m_levels->setToolTip(output.name);
}

} // namespace heihachi
