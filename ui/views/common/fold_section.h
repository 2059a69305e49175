#pragma once

#include <QWidget>

class QToolButton;

namespace heihachi {

/// A part of a panel that is folded away until its title is clicked. UI thread.
class FoldSection final : public QWidget
{
    Q_OBJECT

public:
    /// Takes `content` as its own.
    FoldSection(const QString& title, QWidget* content, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);

private:
    QToolButton* m_toggle;
    QWidget* m_content;
};

} // namespace heihachi
