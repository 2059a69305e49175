#include "ui/views/truth/verdict_keys.h"

#include "ui/views/truth/truth_listening.h"

#include <QAbstractSpinBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QWidget>

namespace heihachi {

VerdictKeys::VerdictKeys(TruthListening& listening, QWidget& panel)
    : QObject(&panel)
    , m_listening(listening)
{
    panel.installEventFilter(this);
    for (QWidget* widget : panel.findChildren<QWidget*>())
        if (!qobject_cast<QAbstractSpinBox*>(widget) && !qobject_cast<QLineEdit*>(widget))
            widget->installEventFilter(this);
}

QKeySequence VerdictKeys::keyOf(VerdictKey key)
{
    switch (key.act) {
    case VerdictKey::Act::Right:
        return Qt::Key_Y;
    case VerdictKey::Act::Wrong:
        return Qt::Key_N;
    case VerdictKey::Act::HeardClass:
        return QKeySequence(int(Qt::Key_1) + int(key.heard));
    case VerdictKey::Act::Replay:
        return Qt::Key_R;
    case VerdictKey::Act::Back:
        return Qt::Key_Backspace;
    case VerdictKey::Act::Skip:
        return Qt::Key_S;
    }
    Q_UNREACHABLE();
}

std::optional<VerdictKey> VerdictKeys::meaningOf(const QKeyEvent& event)
{
    using Act = VerdictKey::Act;
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return std::nullopt;
    if (event.key() == Qt::Key_Right)
        return VerdictKey{Act::Right};
    for (const Act act : {Act::Right, Act::Wrong, Act::Replay, Act::Back, Act::Skip})
        if (keyOf({act})[0].key() == event.key())
            return VerdictKey{act};
    for (const DrumClass drumClass : kDrumClasses)
        if (keyOf({Act::HeardClass, drumClass})[0].key() == event.key())
            return VerdictKey{Act::HeardClass, drumClass};
    return std::nullopt;
}

void VerdictKeys::perform(VerdictKey key, TruthListening& listening)
{
    switch (key.act) {
    case VerdictKey::Act::Right:
        return listening.judge(Verdict::Kind::Right);
    case VerdictKey::Act::Wrong:
        return listening.judge(Verdict::Kind::Wrong);
    case VerdictKey::Act::HeardClass:
        return listening.judgeAs(key.heard);
    case VerdictKey::Act::Replay:
        return listening.replay();
    case VerdictKey::Act::Back:
        return listening.goBack();
    case VerdictKey::Act::Skip:
        return listening.skip();
    }
}

bool VerdictKeys::eventFilter(QObject* watched, QEvent* event)
{
    const bool isShortcut = event->type() == QEvent::ShortcutOverride;
    if (!m_listening.hasSample() || (!isShortcut && event->type() != QEvent::KeyPress))
        return QObject::eventFilter(watched, event);
    auto* pressed = static_cast<QKeyEvent*>(event);
    const std::optional<VerdictKey> key = meaningOf(*pressed);
    if (!key)
        return QObject::eventFilter(watched, event);
    pressed->accept();
    if (!isShortcut && !pressed->isAutoRepeat())
        perform(*key, m_listening);
    return true;
}

} // namespace heihachi
