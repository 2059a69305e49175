#pragma once

#include <QObject>

#include <functional>

class QDockWidget;
class QWidget;

namespace heihachi {

/// Lets a widget that nobody sees do no work: what it shows is made anew at once while it is visible, and otherwise
/// when it is next shown, once, however often that was asked for. Behind the tab of another dock it is not seen either,
/// though Qt calls it visible. UI thread.
class StaleUntilShown final : public QObject
{
    Q_OBJECT

public:
    /// Child of `widget`. `refresh` makes what the widget shows.
    StaleUntilShown(QWidget& widget, std::function<void()> refresh);

    void request(); ///< what the widget shows is out of date
    void refreshNow(); ///< for who needs it in order though nobody sees it; nothing to do when it is in order
    [[nodiscard]] bool isStale() const { return m_isStale; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QDockWidget* dock() const; ///< that the widget is in; null when in none
    [[nodiscard]] bool isSeen() const;
    void refreshIf(bool isSeenNow);
    void refreshIfSeen();

    QWidget& m_widget;
    std::function<void()> m_refresh;
    bool m_isStale = false;
};

} // namespace heihachi
