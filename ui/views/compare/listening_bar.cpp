#include "ui/views/compare/listening_bar.h"

#include "ui/playback/compare_playback.h"
#include "ui/playback/player.h"
#include "ui/session/theme.h"
#include "ui/views/common/themed_icon.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

namespace heihachi {
namespace {

constexpr int kGap = 8; // px
constexpr int kSliderWidth = 120; // px
constexpr int kIcon = 16; // px
constexpr std::array kBalances{0.0, 0.5, 1.0}; // of the buttons

} // namespace

ListeningBar::ListeningBar(Player& player, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_player(player)
    , m_theme(theme)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_match(new QCheckBox(tr("Match loudness"), this))
    , m_level(new QLabel(this))
    , m_icon(new QLabel(this))
    , m_reason(new QLabel(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Listening"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kGap, kGap / 2, kGap, kGap / 2);
    row->setSpacing(kGap);
    row->setSizeConstraint(QLayout::SetNoConstraint); // parts hide where it is narrow
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    buttons->addWidget(addButton(OnlyA, tr("A"), QStringLiteral("hearA")));
    buttons->addWidget(addButton(Both, tr("Both"), QStringLiteral("hearBoth")));
    buttons->addWidget(addButton(OnlyB, tr("B"), QStringLiteral("hearB")));
    row->addLayout(buttons);
    m_slider->setObjectName(QStringLiteral("balance"));
    m_slider->setRange(0, 100);
    m_slider->setSingleStep(5);
    m_slider->setPageStep(25);
    m_slider->setFixedWidth(kSliderWidth);
    m_slider->setAccessibleName(tr("Balance, percent of B"));
    m_match->setObjectName(QStringLiteral("matchLoudness"));
    m_level->setObjectName(QStringLiteral("matchedLevel"));
    m_reason->setObjectName(QStringLiteral("listeningReason"));
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    m_reason->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    for (QWidget* part : std::initializer_list<QWidget*>{m_slider, m_match, m_level, m_icon})
        row->addWidget(part);
    row->addWidget(m_reason, 1);
    row->addStretch(0);
    connect(m_slider, &QSlider::valueChanged, this, [this](int percent) { m_player.setBalance(percent / 100.0); });
    connect(m_match, &QCheckBox::toggled, this, [this](bool on) {
        if (m_sound)
            m_sound->setMatching(on);
    });
    connect(&player, &Player::balanceChanged, this, &ListeningBar::showBalance);
    connect(&player, &Player::otherChanged, this, &ListeningBar::showState);
    connect(&theme, &Theme::changed, this, &ListeningBar::showIcon);
    showIcon();
    showState();
}

QToolButton* ListeningBar::addButton(Choice choice, const QString& text, const QString& objectName)
{
    auto* button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setText(text);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    m_buttons[choice] = button;
    connect(button, &QToolButton::clicked, this, [this, choice] {
        m_player.setBalance(kBalances[choice]);
        showBalance(); // a second click on the same one changes nothing
    });
    return button;
}

void ListeningBar::follow(ComparePlayback& sound)
{
    m_sound = &sound;
    connect(&sound, &ComparePlayback::changed, this, &ListeningBar::showState);
    showState();
}

void ListeningBar::showIcon()
{
    m_icon->setPixmap(themedIcon(QStringLiteral("volume-off"), m_theme.colors().warning)
                          .pixmap(QSize(kIcon, kIcon), devicePixelRatioF()));
}

void ListeningBar::showState()
{
    m_reasonText = m_sound ? m_sound->reason() : tr("No comparison is open.");
    const bool canHear = m_reasonText.isEmpty();
    const auto named = [this](Side side, const QString& text) {
        const QString name = m_sound ? m_sound->nameOf(side) : QString();
        return name.isEmpty() ? text : text + QStringLiteral(": ") + name;
    };
    const QString why = canHear ? QString() : QLatin1Char('\n') + m_reasonText;
    m_buttons[OnlyA]->setToolTip(named(Side::A, tr("Hear only A")) + why);
    m_buttons[Both]->setToolTip(tr("Hear both, each at half its level") + why);
    m_buttons[OnlyB]->setToolTip(named(Side::B, tr("Hear only B")) + why);
    for (QToolButton* button : m_buttons) {
        button->setEnabled(canHear);
        button->setAccessibleName(button->toolTip());
    }
    m_slider->setEnabled(canHear);
    const bool canMatch = canHear && !m_sound->isOneRecording();
    m_match->setEnabled(canMatch);
    {
        const QSignalBlocker blocker(m_match);
        m_match->setChecked(m_sound && m_sound->isMatching());
    }
    m_level->setText(m_sound ? m_sound->levelText() : QString());
    const QString details = m_sound ? m_sound->levelDetails() : m_reasonText;
    m_match->setToolTip(details);
    m_level->setToolTip(details);
    m_reason->setToolTip(m_reasonText);
    m_reason->setAccessibleName(m_reasonText);
    showBalance();
    fit();
}

void ListeningBar::showBalance()
{
    const double balance = m_player.balance();
    const bool canHear = m_reasonText.isEmpty();
    QPalette chosen = palette(); // a sunken button alone is hard to tell from the others
    chosen.setColor(QPalette::Button, chosen.color(QPalette::Highlight));
    chosen.setColor(QPalette::ButtonText, chosen.color(QPalette::HighlightedText));
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        const bool isChosen = canHear && std::abs(balance - kBalances[i]) < 0.005;
        m_buttons[i]->setChecked(isChosen);
        m_buttons[i]->setPalette(isChosen ? chosen : QPalette());
    }
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(qRound(100.0 * balance));
    m_slider->setToolTip(tr("Balance: only A on the left, only B on the right; %1 % of B now").arg(m_slider->value()));
}

void ListeningBar::fit()
{
    const bool canHear = m_reasonText.isEmpty();
    int left = width() - minimumSizeHint().width();
    const auto showIfFits = [&left](QWidget* part, bool isWanted) {
        const int wanted = part->sizeHint().expandedTo(part->minimumSize()).width() + kGap;
        part->setVisible(isWanted && wanted <= left);
        if (isWanted && wanted <= left)
            left -= wanted;
    };
    showIfFits(m_icon, !canHear);
    showIfFits(m_slider, canHear);
    showIfFits(m_match, canHear);
    showIfFits(m_level, m_match->isVisibleTo(this) && !m_level->text().isEmpty());
    m_reason->setVisible(!canHear);
    m_reason->setText(m_reason->fontMetrics().elidedText(m_reasonText, Qt::ElideRight, std::max(0, left - kGap)));
    layout()->activate(); // now, so that nothing is seen squeezed
}

QSize ListeningBar::minimumSizeHint() const
{
    int width = 2 * kGap;
    int height = std::max(m_slider->sizeHint().height(), m_match->sizeHint().height());
    for (const QToolButton* button : m_buttons) {
        width += button->sizeHint().width();
        height = std::max(height, button->sizeHint().height());
    }
    return {width, height + kGap};
}

void ListeningBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ListeningBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
    if (event->type() == QEvent::PaletteChange)
        showBalance();
}

} // namespace heihachi
