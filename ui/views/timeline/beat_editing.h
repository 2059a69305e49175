#pragma once

#include "core/analysis/rhythm/grid_edit.h"
#include "ui/views/timeline/beat_lines.h"

#include <QObject>

#include <optional>
#include <utility>

class QKeyEvent;
class QMenu;
class QMouseEvent;

namespace heihachi {

class BarRuler;

/// Edits single beats in the bar ruler, where they are drawn apart. With the mouse: Ctrl+drag moves a beat, Ctrl+double
/// click adds one, the menu of the right button removes one or begins a bar there. With the keys: Left and Right choose
/// a beat, Ctrl+Left and Ctrl+Right move it by 1 ms, with Shift by 10 ms, all of it one edit until Ctrl is let go;
/// Insert adds one halfway to the next, Delete removes it. While a beat moves, the grid follows as a preview; it never
/// passes its neighbours, and Escape takes it back. UI thread.
class BeatEditing final : public QObject
{
    Q_OBJECT

public:
    /// The ruler outlives it.
    explicit BeatEditing(BarRuler& ruler, QObject* parent = nullptr);

    /// Null: nothing to edit. A beat that is being moved goes on moving where the new grid has it as well; call it
    /// after the grid is shown, since the preview follows.
    void setGrid(std::shared_ptr<const BeatGrid> grid);
    [[nodiscard]] bool isMoving() const { return m_edit.has_value(); }

Q_SIGNALS:
    void previewed(const std::shared_ptr<const heihachi::BeatGrid>& grid); ///< to show until the next one
    void edited(const heihachi::GridEdit& edit);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] std::optional<BeatLine> lineAt(double x) const;
    [[nodiscard]] bool areBeatsDrawn(double seconds) const;
    bool press(const QMouseEvent& event);
    void drag(const QMouseEvent& event);
    void release();
    void addAtPointer(const QMouseEvent& event);
    void hover(const QMouseEvent& event);
    [[nodiscard]] bool handlesKey(const QKeyEvent& event) const;
    bool key(const QKeyEvent& event);
    void choose(int direction);
    void nudge(double seconds);
    void addAfterChosen();
    void extendMenu(QMenu* menu, double seconds);

    void begin(double beat); ///< s; takes hold of it
    void moveTo(double seconds);
    void preview();
    void commit(); ///< what is moving stays where it is
    void cancel();
    bool apply(const GridEdit& edit); ///< false: it fits nothing
    void add(double seconds);
    void remove(double seconds);
    void beginBar(double seconds);
    [[nodiscard]] std::pair<double, double> limitsOf(double beat) const; ///< s, where it can go
    void say(const QString& text) const;

    BarRuler& m_ruler;
    std::shared_ptr<const BeatGrid> m_grid; ///< with the edits that were made here and are not in force yet
    BeatLinesPtr m_lines;
    std::optional<GridEdit> m_edit; ///< of the beat that moves
    double m_pressX = 0.0; ///< px
    bool m_isPressed = false; ///< by the mouse
    bool m_hasMoved = false;
};

} // namespace heihachi
