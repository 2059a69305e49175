#pragma once

#include "core/base/error.h"
#include "ui/shell/window_parts.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

class QAction;
class QDockWidget;

namespace heihachi {

/// Copies or writes a picture of a view: of the panel or timeline that has the keyboard, or of a dock by its context
/// menu.
class PictureActions final : public QObject
{
    Q_OBJECT

public:
    /// `timeline` is the view that is meant while no panel has the keyboard.
    PictureActions(const WindowParts& parts, QWidget& timeline, QObject* parent);
    [[nodiscard]] QAction* copy() const { return m_copy; }
    [[nodiscard]] QAction* save() const { return m_save; }
    void offer(QDockWidget& dock); ///< puts both into its context menu
    [[nodiscard]] QWidget& currentView() const; ///< the one that copy() and save() mean

    void copyView(QWidget& view, const QString& title);
    void saveView(QWidget& view, const QString& title, const QString& path);

Q_SIGNALS:
    void written(const QString& path);
    void failed(const heihachi::Error& error);

private:
    void askAndSave(QWidget& view, const QString& title);
    [[nodiscard]] QString titleOf(const QWidget& view) const;

    WindowParts m_parts;
    QWidget& m_timeline;
    QAction* m_copy;
    QAction* m_save;
};

} // namespace heihachi
