#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace heihachi {

/// The box of the tour: title, text, and buttons to go on. It lies in the window beside the widget that it tells about,
/// which it frames. ← and → go, Escape ends.
class TourCallout final : public QFrame
{
    Q_OBJECT

public:
    explicit TourCallout(QWidget* window);
    ~TourCallout() override;
    void tell(QWidget& place, const QString& title, const QString& text, int number, int count);

Q_SIGNALS:
    void stepped(int by);
    void ended();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override; ///< on the window: it was resized; on the buttons: keys

private:
    void place();

    QWidget* m_window;
    QWidget* m_place = nullptr;
    QPointer<QWidget> m_frame; ///< around the place; a child of the window
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_number;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace heihachi
