#pragma once

#include "ui/views/compare/difference_index.h"
#include "ui/views/timeline/time_view_widget.h"

#include <functional>

class QAction;

namespace heihachi {

/// What differs between two runs, on the time of A: a row for each class of drum and one for beats, tempo sections,
/// segments and transitions. Each difference is the glyph of its kind (see difference_colors.h), a moved one has a line
/// to its place in B; where they are too near to each other, columns show the shares of the kinds instead. What a
/// person has decided has a dot at its foot, the current difference a frame; where B has no counterpart the lane is
/// hatched. 100,000 differences are repainted within a frame.
///
/// A click asks for a difference to become the current one, a double click or Return for it to be heard; Ctrl+Left and
/// Ctrl+Right ask for the one before and the next. UI thread.
class DifferenceLane final : public TimeViewWidget
{
    Q_OBJECT

public:
    using HasVerdict = std::function<bool(const DifferenceRef&)>;

    DifferenceLane(TimeViewport& viewport, const Theme& theme, QWidget* parent = nullptr);

    /// Null: nothing is compared. What was shown and current is given up.
    void setComparison(RunComparisonPtr comparison);
    void setShown(std::span<const DifferenceRef> shown); ///< events of the comparison, any order
    void setCurrent(std::optional<DifferenceRef> current); ///< absent: none
    void setVerdicts(HasVerdict hasVerdict); ///< asked while painting; call it again when the answers are others
    /// What the menu of the right button offers for the current difference. Not owned.
    void setDifferenceActions(const QList<QAction*>& actions) { m_actions = actions; }

    [[nodiscard]] QRect rowRect(int row) const; ///< see DifferenceIndex; null when the row is not there
    /// The difference under the pointer, if one is near enough.
    [[nodiscard]] std::optional<DifferenceRef> differenceAt(const QPointF& position) const;
    [[nodiscard]] QString textAt(const QPointF& position) const; ///< what the tool tip says; may be empty
    /// What is shown instead of differences; empty when there are some.
    [[nodiscard]] QString emptyText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int neededGutterWidth() const override;

Q_SIGNALS:
    void differenceChosen(const heihachi::DifferenceRef& difference);
    void differenceActivated(const heihachi::DifferenceRef& difference); ///< to be heard
    void nextWanted();
    void previousWanted();

protected:
    void paintContent(QPainter& painter) override;
    void paintOverlay(QPainter& painter) override;
    void clicked(const QPointF& position, Qt::KeyboardModifiers modifiers) override;
    void extendContextMenu(QMenu& menu) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// Rectangles of whole device pixels, by kind.
    using Columns = std::array<std::vector<QRect>, kDifferenceKinds.size()>;

    void chooseRows();
    [[nodiscard]] std::optional<int> rowAt(double y) const;
    [[nodiscard]] double glyphSize() const;
    [[nodiscard]] QRectF glyphRect(int row, double x) const;
    void paintGaps(QPainter& painter) const;
    void paintGutter(QPainter& painter) const;
    void paintRow(QPainter& painter, int row, Columns& columns) const;
    void paintSingle(QPainter& painter, int row, size_t place) const;
    void addColumns(Columns& columns, int row, size_t first, size_t end) const;
    [[nodiscard]] double columnSeconds() const;
    [[nodiscard]] QString dense(int row, const DifferenceRef& nearest) const;

    RunComparisonPtr m_comparison;
    DifferenceIndex m_index;
    std::vector<int> m_rows; ///< those that are there, from above
    std::optional<DifferenceRef> m_current;
    HasVerdict m_hasVerdict;
    QList<QAction*> m_actions;
};

} // namespace heihachi
