#pragma once

#include "ui/shell/window_parts.h"

#include <QWidget>

class QAction;
class QSplitter;
class QStackedWidget;

namespace heihachi {

class BusyPage;
class EmptyHint;
class TimelineStack;
class WelcomePage;

/// The middle of the window: messages, and below them the page that fits: the timeline with a run, what is being
/// analysed, the hint to choose a run, or the welcome page.
class Centre final : public QWidget
{
    Q_OBJECT

public:
    /// `demoPath` may be empty.
    Centre(const WindowParts& parts, QAction* open, const QString& demoPath, QWidget* parent = nullptr);
    [[nodiscard]] TimelineStack& timeline() const { return *m_timeline; }
    /// Puts one more widget below the timeline, with a splitter between them. Takes ownership.
    void addBelow(QWidget* widget);
    [[nodiscard]] WelcomePage& welcome() const { return *m_welcome; }

Q_SIGNALS:
    void cancelRequested(); ///< of what is being analysed

private:
    void showPage();

    WindowParts m_parts;
    QStackedWidget* m_pages;
    WelcomePage* m_welcome;
    BusyPage* m_busy;
    EmptyHint* m_choose;
    QSplitter* m_split; ///< the timeline, and what is below it
    TimelineStack* m_timeline;
};

} // namespace heihachi
