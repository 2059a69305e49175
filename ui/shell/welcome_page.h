#pragma once

#include "ui/session/recent_files.h"

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace heihachi {

class FlowLayout;

/// What the centre shows while nothing is open: open, the demo mix, and what was open before.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    /// `demoPath` may be empty.
    WelcomePage(const RecentFiles& recent, QAction* open, const QString& demoPath, QWidget* parent = nullptr);
    /// Untitled projects of earlier sessions.
    void setUnsaved(const QStringList& projects);
    void offerTour(const QString& text); ///< a button of that text, which emits tourRequested()

Q_SIGNALS:
    void openRequested(const QString& path);
    void tourRequested();

private:
    QWidget* makeHead(QAction* open, const QString& demoPath);
    void rebuildLists();
    void addList(const QString& heading, const QStringList& paths, bool namesAreDates);

    const RecentFiles& m_recent;
    QStringList m_unsaved;
    QWidget* m_lists;
    FlowLayout* m_buttons = nullptr;
};

} // namespace heihachi
