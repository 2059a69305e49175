#pragma once

#include "ui/shell/message_bar.h"

namespace heihachi {

/// One message of a MessageBar.
class MessageRow final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageRow(const Message& message, QWidget* parent = nullptr);
    [[nodiscard]] const QString& text() const { return m_text; }

Q_SIGNALS:
    void dismissed();

private:
    QString m_text;
};

} // namespace heihachi
