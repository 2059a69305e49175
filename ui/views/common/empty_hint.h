#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace heihachi {

/// What a view shows when it has nothing to show: why, and a button for the next step if there is one.
class EmptyHint final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyHint(QWidget* parent = nullptr);
    void setText(const QString& text);
    [[nodiscard]] QString text() const;
    /// Shows a button that triggers `action` and follows its text and state; null hides the button.
    void setAction(QAction* action);
    /// Shows a button with this text that emits clicked(); empty hides it.
    void setButton(const QString& text);

Q_SIGNALS:
    void clicked();

private:
    void syncButton();
    QLabel* m_label;
    QPushButton* m_button;
    QAction* m_action = nullptr;
};

} // namespace heihachi
