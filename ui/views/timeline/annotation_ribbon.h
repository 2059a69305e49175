#pragma once

#include "ui/views/timeline/annotation_rows.h"
#include "ui/views/timeline/time_view_widget.h"

#include <QPointer>

namespace heihachi {

class AnnotationEditor;
class AnnotationHistory;
class ProjectSession;

/// Markers, segments and transitions of the shown recording, a thin row each, as ProjectSession::handLayer() has them.
///
/// With the mouse: a drag where nothing is makes a segment, in the row of the transitions a transition; a drag at an
/// edge resizes, one of the body or of the mix point moves. Times catch at beats, bars and the edges of others; with
/// Shift or Alt they don't. A double click writes the text in place, one where nothing is in the row of markers adds
/// one. With the keys: Tab and the arrows go from one to the next, Ctrl+arrows move it by a beat (with Shift by 10 ms),
/// F2 or Return writes, Delete deletes, Insert adds a marker; Escape gives up a drag. Everything is a step of
/// AnnotationHistory. The session, the history, the viewport and the theme outlive it. UI thread.
class AnnotationRibbon final : public TimeViewWidget
{
    Q_OBJECT

public:
    AnnotationRibbon(TimeViewport& viewport, ProjectSession& session, AnnotationHistory& history, const Theme& theme,
        QWidget* parent = nullptr);

    [[nodiscard]] qint64 current() const { return m_current; } ///< id of the one that keys are about, 0: none
    void setCurrent(qint64 id);
    /// Writes its text in place; brought into view when it is out of it.
    void edit(qint64 id);
    /// What lies here, and which part of it; for tests and tool tips.
    [[nodiscard]] std::optional<std::pair<Annotation, AnnotationPart>> partAt(const QPointF& position) const;
    /// Where an annotation lies, px; empty when it is out of view.
    [[nodiscard]] QRectF rectOf(qint64 id) const;
    [[nodiscard]] const AnnotationRows& rows() const { return m_rows; }
    [[nodiscard]] AnnotationEditor& editor() const { return *m_editor; }
    [[nodiscard]] bool isDragging() const { return m_press && m_press->moved; }
    /// What is shown instead of annotations, with the next step; empty when there are some.
    [[nodiscard]] QString hintText() const;

    [[nodiscard]] QSize sizeHint() const override { return {320, m_rows.height()}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] int neededGutterWidth() const override;

public Q_SLOTS:
    /// Each adds one and writes its text at once. Nothing without a run.
    void addMarkerAt(double seconds);
    void addMarkerHere() { addMarkerAt(placeHere()); } ///< at the playhead, else at the pointer, else mid-view
    void addSegment(const heihachi::TimeRange& range);
    void addTransition(const heihachi::TimeRange& range);

Q_SIGNALS:
    void currentChanged(qint64 id);

protected:
    void paintContent(QPainter& painter) override;
    void extendContextMenu(QMenu& menu) override;
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    struct Press
    {
        AnnotationDrag drag;
        QPointF at; ///< px
        bool moved = false;
        Annotation now; ///< as dragged
    };

    void follow(); ///< the session has others
    void fitHeight();
    [[nodiscard]] double placeHere() const;
    void add(Annotation::Kind kind, const TimeRange& range);
    void endEditing();
    void placeEditor();
    [[nodiscard]] const Annotation* find(qint64 id) const;
    [[nodiscard]] AnnotationScale scale() const;
    [[nodiscard]] std::vector<Annotation> shown() const; ///< with the one that is dragged as it would be
    [[nodiscard]] std::vector<AnnotationItem> itemsOf(const std::vector<Annotation>& annotations) const;
    [[nodiscard]] std::vector<qint64> inOrder() const; ///< by time, then kind
    [[nodiscard]] std::optional<std::size_t> placeOfCurrent(const std::vector<qint64>& order) const;
    bool step(int direction);
    bool stepRow(int direction);
    void moveCurrent(int direction, bool finely);
    void reveal(const Annotation& annotation);
    [[nodiscard]] bool handlesKey(const QKeyEvent& event) const;
    [[nodiscard]] AnnotationSnap snapFor(Qt::KeyboardModifiers modifiers, qint64 except) const;
    void startPress(const QPointF& position);
    void drop();
    void cancelDrag();
    void showCursor(const QPointF& position);
    void addItemActions(QMenu& menu, const Annotation& annotation);
    void addLabelActions(QMenu& menu, const Annotation& annotation);
    void addNewActions(QMenu& menu);
    void paintGutter(QPainter& painter) const;
    void paintHints(QPainter& painter) const;
    [[nodiscard]] QString rowTitle(Annotation::Kind kind) const;
    [[nodiscard]] QString rowHint(Annotation::Kind kind) const;
    [[nodiscard]] QString toolTipAt(const QPointF& position) const;

    ProjectSession& m_session;
    AnnotationHistory& m_history;
    std::vector<Annotation> m_annotations; ///< snapshot, by id
    AnnotationRows m_rows;
    qint64 m_current = 0;
    std::optional<Press> m_press;
    AnnotationEditor* m_editor;
    QPointer<QWidget> m_focusBefore; ///< gets the focus back after writing
    double m_menuTime = 0.0; ///< s, where the menu was asked for
};

} // namespace heihachi
