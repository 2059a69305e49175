#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace heihachi {

/// What is done with files and folders that are dropped on the window.
struct DropPlan
{
    QStringList paths; ///< to be opened; empty: nothing can be
    QString text; ///< translated: what will happen, or why nothing will
    QString refused; ///< translated: what is left out and why; empty: nothing
};

/// A project is opened alone, recordings and folders are analysed. What is not of this computer, not there, or by its
/// name of another kind (a text, a picture) is refused; what else a file is, opening it finds out.
[[nodiscard]] DropPlan planDrop(const QList<QUrl>& urls);

} // namespace heihachi
