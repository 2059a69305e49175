#pragma once

#include <QWidget>

namespace heihachi {

class Theme;

/// Lies over a window while files are dragged over it and says what will happen with them.
class DropOverlay final : public QWidget
{
    Q_OBJECT

public:
    DropOverlay(const Theme& theme, QWidget* parent);
    /// `note` is a smaller second line; may be empty.
    void showOver(QWidget& window, const QString& text, const QString& note);
    [[nodiscard]] const QString& text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_text;
    QString m_note;
};

} // namespace heihachi
