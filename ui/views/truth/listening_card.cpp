#include "ui/views/truth/listening_card.h"

#include "core/base/time_text.h"
#include "ui/views/common/class_icon.h"
#include "ui/views/common/flow_layout.h"
#include "ui/views/truth/truth_listening.h"
#include "ui/views/truth/truth_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace heihachi {
namespace {

constexpr int kMarkSize = 24;
constexpr int kSmallMark = 12;
using Act = VerdictKey::Act;

} // namespace

ListeningCard::ListeningCard(TruthListening& listening, QWidget* parent)
    : QFrame(parent)
    , m_listening(listening)
    , m_mark(new QLabel(this))
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_note(new QLabel(this))
    , m_last(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    const auto addRow = [this, layout](void (ListeningCard::*make)(QWidget*)) {
        auto* row = new QWidget(this);
        (this->*make)(row);
        layout->addWidget(row);
    };
    addRow(&ListeningCard::makeHead);
    m_note->setWordWrap(true);
    layout->addWidget(m_note);
    addRow(&ListeningCard::makeVerdicts);
    addRow(&ListeningCard::makeClasses);
    addRow(&ListeningCard::makeMoves);
    m_last->setWordWrap(true);
    m_last->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_last);
    connect(&m_listening, &TruthListening::changed, this, &ListeningCard::showHit);
    showHit();
}

void ListeningCard::makeHead(QWidget* head)
{
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setObjectName(QStringLiteral("hitTitle"));
    m_mark->setFixedWidth(kMarkSize);
    m_count->setObjectName(QStringLiteral("hitCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_mark);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_count);
}

void ListeningCard::makeVerdicts(QWidget* row)
{
    auto* layout = new FlowLayout(8, row);
    m_right = makeButton(row, QStringLiteral("right"), tr("Right", "verdict"), {Act::Right});
    explain(m_right, {Act::Right}, tr("The drum is struck here, as the run says (also: →)"));
    m_wrong = makeButton(row, QStringLiteral("wrong"), tr("Wrong", "verdict"), {Act::Wrong});
    explain(m_wrong, {Act::Wrong}, tr("No drum is struck here"));
    layout->addWidget(m_right);
    layout->addWidget(m_wrong);
}

void ListeningCard::makeClasses(QWidget* row)
{
    auto* layout = new FlowLayout(4, row);
    auto* label = new QLabel(tr("It is a"), row);
    layout->addWidget(label);
    for (const DrumClass drumClass : kDrumClasses) {
        const QString name = drumClassName(drumClass);
        const VerdictKey key{Act::HeardClass, drumClass};
        QPushButton* button = makeButton(row, QStringLiteral("heard_") + drumClassId(drumClass), name, key);
        button->setIcon(classIcon(drumClass));
        button->setIconSize(QSize(kSmallMark, kSmallMark));
        explain(button, key, tr("Another drum is struck here: %1").arg(name));
        layout->addWidget(button);
        label->setMinimumHeight(button->sizeHint().height());
        m_classes[size_t(drumClass)] = button;
    }
}

void ListeningCard::makeMoves(QWidget* row)
{
    auto* layout = new FlowLayout(8, row);
    m_replay = makeButton(row, QStringLiteral("replay"), tr("Play again"), {Act::Replay});
    explain(m_replay, {Act::Replay}, tr("Plays the hit again"));
    m_skip = makeButton(row, QStringLiteral("skip"), tr("Skip"), {Act::Skip});
    explain(m_skip, {Act::Skip}, tr("No verdict on this hit; skipping the hard ones makes the result look better"));
    m_back = makeButton(row, QStringLiteral("back"), tr("Back"), {Act::Back});
    explain(m_back, {Act::Back}, tr("Takes the last verdict back and asks again"));
    m_end = new QPushButton(tr("End", "end the sample"), row);
    m_end->setObjectName(QStringLiteral("endSample"));
    m_end->setToolTip(tr("Ends this sample; verdicts that were given stay"));
    m_end->setAutoDefault(false);
    connect(m_end, &QPushButton::clicked, &m_listening, &TruthListening::end);
    for (QPushButton* button : {m_replay, m_skip, m_back, m_end})
        layout->addWidget(button);
}

QPushButton* ListeningCard::makeButton(QWidget* parent, const QString& name, const QString& text, VerdictKey key)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, &m_listening, [this, key] { VerdictKeys::perform(key, m_listening); });
    return button;
}

void ListeningCard::explain(QPushButton* button, VerdictKey key, const QString& tip)
{
    const QString keys = VerdictKeys::keyOf(key).toString(QKeySequence::NativeText);
    button->setToolTip(tr("%1 (%2)", "what a button does, and its key").arg(tip, keys));
    button->setAccessibleName(button->text());
    button->setAccessibleDescription(tip);
    if (key.act == Act::Right || key.act == Act::Wrong || key.act == Act::HeardClass)
        button->setText(tr("%1 (%2)", "what a button says, and its key").arg(button->text(), keys));
}

void ListeningCard::setShowsConfidence(bool shows)
{
    m_showsConfidence = shows;
    showHit();
}

void ListeningCard::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Highlight));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

QString ListeningCard::text() const
{
    return QStringList{m_title->text(), m_count->text(), m_note->text(), m_last->text()}.join(QLatin1Char('\n'));
}

void ListeningCard::showHit()
{
    const DrumHit* hit = m_listening.current();
    for (QPushButton* button : {m_right, m_wrong, m_skip})
        button->setEnabled(hit);
    for (const DrumClass drumClass : kDrumClasses)
        m_classes[size_t(drumClass)]->setEnabled(hit && hit->drumClass != drumClass);
    m_replay->setEnabled(hit && m_listening.canPlay());
    m_back->setEnabled(m_listening.canGoBack());
    m_mark->setVisible(hit);
    if (hit)
        showCurrent(*hit);
    else
        showEnd();
    showLast();
    setAccessibleName(text());
}

void ListeningCard::showCurrent(const DrumHit& hit)
{
    const QLocale locale;
    m_mark->setPixmap(classIcon(hit.drumClass).pixmap(QSize(kMarkSize, kMarkSize), devicePixelRatioF()));
    m_title->setText(tr("%1 at %2", "class of drum and time").arg(drumClassName(hit.drumClass), timeText(hit.time)));
    m_count->setText(tr("%1 of %2", "number within the sample")
                         .arg(locale.toString(m_listening.position() + 1), locale.toString(m_listening.size())));
    if (!m_listening.canPlay())
        m_note->setText(tr("The recording can't be heard: it was not found, or nothing can play it."));
    else if (m_showsConfidence)
        m_note->setText(tr("Is it right? Its confidence is %1.").arg(truth_text::percent(double(hit.confidence))));
    else
        m_note->setText(tr("Is it right? Its confidence is shown after your verdict."));
}

void ListeningCard::showEnd()
{
    m_title->setText(tr("The sample is finished"));
    m_count->setText({});
    const int skipped = m_listening.skipped();
    QString text = tr("%Ln hit(s) judged.", nullptr, m_listening.size() - skipped);
    if (skipped > 0)
        text += QLatin1Char(' ') + tr("%Ln skipped.", "hits", skipped);
    m_note->setText(text + QLatin1Char(' ') + tr("End it to draw another one."));
}

void ListeningCard::showLast()
{
    const std::optional<Verdict>& last = m_listening.last();
    m_last->setText(last ? tr("Before: %1. Its confidence is %2.", "the verdict before")
                               .arg(truth_text::verdict(*last), truth_text::percent(double(last->hit.confidence)))
                         : tr("No verdict before this one"));
}

} // namespace heihachi
