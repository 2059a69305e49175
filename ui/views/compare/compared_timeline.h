#pragma once

#include "ui/session/compare/compare_session.h"
#include "ui/views/compare/compared_views.h"

#include <QWidget>

class QAction;
class QStackedLayout;

namespace heihachi {

class ComparisonPage;
class PairSelection;

/// The comparison that is open, below the timeline of A: see ComparedViews. While it is being made it shows how far it
/// is and can be cancelled; where it failed it says why; recordings that have nothing in common say so, with what can
/// be done. With no comparison it hides. Session, timeline and theme must outlive it. UI thread.
class ComparedTimeline final : public QWidget
{
    Q_OBJECT

public:
    /// `cacheDirectory`: of spectrograms; empty: nothing is kept.
    ComparedTimeline(CompareSession& session, TimelineStack& timelineA, const Theme& theme,
        const QString& cacheDirectory, QWidget* parent = nullptr);

    void setOverlaid(bool overlaid) { m_views->setOverlaid(overlaid); }
    [[nodiscard]] bool isOverlaid() const { return m_views->isOverlaid(); }
    void setBeatGridShown(bool shown) { m_views->setBeatGridShown(shown); }
    /// What the menu of the difference lane offers for the current difference. Not owned.
    void setDifferenceActions(const QList<QAction*>& actions);
    [[nodiscard]] ComparedViews& views() const { return *m_views; }
    [[nodiscard]] QString pageText() const; ///< of what stands in place of the views; empty: they are shown

Q_SIGNALS:
    void timeClicked(double secondsInA); ///< for seeking
    void differenceActivated(const heihachi::DifferenceRef& difference); ///< to be heard
    void hitActivated(int indexInB); ///< a hit of B was double-clicked
    void overlaidChanged(bool overlaid);

private:
    [[nodiscard]] QWidget* makeBanner();
    void followSession();
    void followViews();
    void showState();
    void showRecording();
    void showComparison();

    CompareSession& m_session;
    QStackedLayout* m_pages;
    ComparisonPage* m_page;
    QWidget* m_shownPage; ///< banner and views
    QWidget* m_banner;
    ComparedViews* m_views;
    PairSelection* m_pairs;
};

} // namespace heihachi
