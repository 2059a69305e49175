#include "ui/shell/message_bar.h"

#include "ui/shell/message_row.h"

#include <QTimer>
#include <QVBoxLayout>

namespace heihachi {

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(1);
    hide();
}

void MessageBar::add(const Message& message)
{
    const QList<MessageRow*> shown = findChildren<MessageRow*>(Qt::FindDirectChildrenOnly);
    for (MessageRow* row : shown)
        if (row->text() == message.text)
            delete row;
    auto* row = new MessageRow(message, this);
    m_rows->insertWidget(0, row);
    connect(row, &MessageRow::dismissed, this, [this, row] {
        m_rows->removeWidget(row);
        row->hide();
        row->deleteLater();
        setVisible(m_rows->count() > 0);
    });
    if (message.severity == Severity::Info)
        QTimer::singleShot(message.steps.empty() ? kNoteMilliseconds : kOfferMilliseconds, row, &MessageRow::dismissed);
    while (m_rows->count() > kMaximum)
        delete m_rows->itemAt(m_rows->count() - 1)->widget(); // the layout drops it as well
    show();
}

void MessageBar::clear()
{
    while (m_rows->count() > 0)
        delete m_rows->itemAt(0)->widget();
    hide();
}

QStringList MessageBar::texts() const
{
    QStringList all;
    for (int i = 0; i < m_rows->count(); ++i)
        if (const auto* row = qobject_cast<const MessageRow*>(m_rows->itemAt(i)->widget()))
            all.append(row->text());
    return all;
}

} // namespace heihachi
