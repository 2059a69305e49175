#pragma once

#include "ui/session/theme.h"

#include <QWidget>

namespace heihachi {

/// Which of two runs stands here: a swatch as its hits are drawn, solid for A and hatched for B, and its name,
/// shortened in the middle where there is no room. UI thread.
class RunLabel final : public QWidget
{
    Q_OBJECT

public:
    RunLabel(bool isHatched, const Theme& theme, QWidget* parent = nullptr); ///< the theme must outlive it
    void setText(const QString& text);
    [[nodiscard]] const QString& text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_isHatched;
    const Theme& m_theme;
    QString m_text;
};

} // namespace heihachi
