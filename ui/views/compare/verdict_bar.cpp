#include "ui/views/compare/verdict_bar.h"

#include "ui/itemmodels/difference_text.h"
#include "ui/views/common/flow_layout.h"
#include "ui/views/compare/compare_text.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace heihachi {

VerdictBar::VerdictBar(QWidget* parent)
    : QWidget(parent)
{
    auto* steps = new QWidget(this);
    auto* stepLayout = new FlowLayout(8, steps);
    addButton(Previous, steps, QStringLiteral("previousDifference"));
    addButton(Next, steps, QStringLiteral("nextDifference"));
    m_place = new QLabel(steps);
    m_place->setObjectName(QStringLiteral("differencePlace"));
    m_place->setContentsMargins(0, 4, 0, 4);
    stepLayout->addWidget(m_place);
    auto* verdicts = new QWidget(this);
    new FlowLayout(8, verdicts);
    addButton(ARight, verdicts, QStringLiteral("aIsRight"));
    addButton(BRight, verdicts, QStringLiteral("bIsRight"));
    addButton(Neither, verdicts, QStringLiteral("neitherIsRight"));
    m_state = new QLabel(this);
    m_state->setObjectName(QStringLiteral("verdictState"));
    m_state->setWordWrap(true);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_score = new QLabel(this);
    m_score->setObjectName(QStringLiteral("score"));
    m_score->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(4);
    for (QWidget* part : {steps, verdicts, static_cast<QWidget*>(m_state), static_cast<QWidget*>(m_score)})
        layout->addWidget(part);
    setState(-1, 0, {}, std::nullopt);
    setScore({});
}

void VerdictBar::addButton(Step step, QWidget* parent, const QString& objectName)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setFocusPolicy(Qt::StrongFocus);
    parent->layout()->addWidget(button);
    m_buttons[step] = button;
    connect(button, &QToolButton::clicked, this, [this, step] {
        if (m_actions[step])
            m_actions[step]->trigger();
        else
            Q_EMIT stepAsked(step);
    });
}

void VerdictBar::setAction(Step step, QAction* action)
{
    if (m_actions[step])
        m_actions[step]->disconnect(this);
    m_actions[step] = action;
    if (action) {
        connect(action, &QAction::changed, this, [this, step] { showButton(step); });
        connect(action, &QObject::destroyed, this, [this, step] {
            m_actions[step] = nullptr;
            showButton(step);
        });
    }
    showButton(step);
}

QString VerdictBar::textOf(Step step) const
{
    switch (step) {
    case Previous:
        return tr("Previous", "difference");
    case Next:
        return tr("Next", "difference");
    case ARight:
        return tr("A is right");
    case BRight:
        return tr("B is right");
    default:
        return tr("Neither", "of the two runs is right");
    }
}

QString VerdictBar::tipOf(Step step) const
{
    switch (step) {
    case Previous:
        return tr("Goes to the difference before, in both views");
    case Next:
        return tr("Goes to the next difference, in both views");
    case ARight:
        return tr("Run A is right here: becomes a correction of the recording");
    case BRight:
        return tr("Run B is right here: becomes a correction of the recording");
    default:
        return tr("Neither run is right here: what only one of them has, or both call otherwise, is deleted");
    }
}

void VerdictBar::showButton(Step step)
{
    QToolButton& button = *m_buttons[step];
    const QAction* action = m_actions[step];
    const QString keys = action ? action->shortcut().toString(QKeySequence::NativeText) : QString();
    const bool isVerdict = step == ARight || step == BRight || step == Neither;
    const bool isPossible = isVerdict ? m_refusal.isEmpty() : m_count > 0;
    button.setText(keys.isEmpty() ? textOf(step) : tr("%1 (%2)", "button, its key").arg(textOf(step), keys));
    button.setAccessibleName(textOf(step));
    button.setEnabled(isPossible && (!action || action->isEnabled()));
    button.setToolTip(isVerdict && !m_refusal.isEmpty() ? m_refusal : tipOf(step));
    button.updateGeometry();
}

void VerdictBar::setState(int place, int count, const QString& refusal, std::optional<ComparisonVerdict::Kind> verdict)
{
    const QLocale locale;
    m_refusal = refusal;
    m_count = count;
    if (place >= 0)
        m_place->setText(tr("%1 of %2", "place in a list").arg(locale.toString(place + 1), locale.toString(count)));
    else
        m_place->setText(tr("%Ln listed", "differences", count));
    QString state = refusal;
    if (verdict)
        state = tr("Verdict: %1.").arg(difference_text::verdictSentence(*verdict));
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    for (int step = 0; step < StepCount; ++step)
        showButton(Step(step));
}

void VerdictBar::setScore(const ComparisonScore& score)
{
    m_score->setText(compare_text::scoreLine(score));
    m_score->setVisible(!m_score->text().isEmpty());
}

} // namespace heihachi
