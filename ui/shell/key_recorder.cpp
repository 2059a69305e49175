#include "ui/shell/key_recorder.h"

#include <QKeyEvent>

namespace heihachi {

KeyRecorder::KeyRecorder(QWidget* parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setPlaceholderText(tr("Press a key"));
}

void KeyRecorder::showKey(const QKeySequence& key)
{
    setText(key.toString(QKeySequence::NativeText));
}

bool KeyRecorder::isKey(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_unknown:
        return false;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Escape:
        return event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    default:
        return true;
    }
}

bool KeyRecorder::event(QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QLineEdit::event(event);
    auto* press = static_cast<QKeyEvent*>(event);
    if (!isKey(*press))
        return QLineEdit::event(event);
    event->accept(); // not the shortcut that it may be
    if (event->type() == QEvent::KeyPress) {
        Qt::KeyboardModifiers modifiers = press->modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
        const QString text = press->text();
        if (!text.isEmpty() && text[0].isPrint() && !text[0].isLetter() && !text[0].isSpace())
            modifiers &= ~Qt::ShiftModifier; // Shift made this sign: "+" is a key, not "Shift++"
        Q_EMIT recorded(QKeySequence(QKeyCombination(modifiers, Qt::Key(press->key()))));
    }
    return true;
}

} // namespace heihachi
