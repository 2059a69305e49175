#pragma once

#include <QListView>

namespace heihachi {

/// The list of pattern cards. Choosing a card asks for its first bar; clicking the chosen card again, Enter or → asks
/// for the next one, ← for the one before, a double click for the whole bar.
class PatternList final : public QListView
{
    Q_OBJECT

public:
    explicit PatternList(QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(int row); ///< another card than before
    void stepRequested(int bars); ///< 1 = the next bar of the chosen card, -1 = the one before
    void zoomRequested();

protected:
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool m_stepped = false; ///< by the last press of the mouse
};

} // namespace heihachi
