#pragma once

#include <QList>
#include <QString>

namespace heihachi {

/// A key that a view answers itself while it has the keyboard; it is in no menu and can't be changed.
struct FixedKey
{
    QString view; ///< translated
    QString title; ///< translated: what it does
    QString keys; ///< of QKeySequence::PortableText, several separated by "; "
};

[[nodiscard]] QList<FixedKey> fixedKeys();

} // namespace heihachi
