#include "ui/shell/playback_keys.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>

namespace heihachi {
namespace {

template <typename... Types>
bool isOneOf(const QWidget& widget)
{
    return (qobject_cast<const Types*>(&widget) || ...);
}

bool movesByKeys(const QWidget& widget)
{
    return isOneOf<QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QMenuBar, QPlainTextEdit,
        QTabBar, QTextEdit>(widget);
}

} // namespace

bool needsKey(const QWidget& widget, const QKeyEvent& key, bool isTabbed)
{
    if ((key.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    switch (key.key()) {
    case Qt::Key_Space:
        return isTabbed && isOneOf<QAbstractButton, QComboBox, QAbstractItemView>(widget);
    case Qt::Key_Home:
    case Qt::Key_End:
        return movesByKeys(widget);
    case Qt::Key_Left:
    case Qt::Key_Right:
        return !isOneOf<QMainWindow>(widget) && widget.focusPolicy() != Qt::NoFocus
            && (movesByKeys(widget) || !isOneOf<QAbstractButton>(widget));
    default:
        return false;
    }
}

} // namespace heihachi
