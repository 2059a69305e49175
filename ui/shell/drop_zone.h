#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace heihachi {

class DropOverlay;
class Theme;
struct DropPlan;

/// Makes the window, and docks that were torn off, take files and folders: while they are dragged over it, an overlay
/// says what will happen. UI thread.
class DropZone final : public QObject
{
    Q_OBJECT

public:
    DropZone(QWidget& window, const Theme& theme, QObject* parent);
    void watch(QWidget& widget); ///< likewise for a widget that may become a window of its own

Q_SIGNALS:
    void dropped(const QStringList& paths); ///< never empty
    void refused(const QString& text); ///< translated: what was left out and why

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(QWidget& over, const DropPlan& plan);

    const Theme& m_theme;
    DropOverlay* m_overlay;
};

} // namespace heihachi
