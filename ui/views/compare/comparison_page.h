#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace heihachi {

/// What stands in place of a comparison that is not there yet, with how far it is, or that came to nothing, with the
/// reason; and a way out. UI thread.
class ComparisonPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonPage(QWidget* parent = nullptr);
    void showProgress(const QString& text, double fraction); ///< 0 to 1; 0: it is not known yet
    void showFailure(const QString& reason);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void closeRequested(); ///< cancelled, or failed and understood

private:
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_button;
};

} // namespace heihachi
