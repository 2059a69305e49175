#include "ui/shell/message_row.h"

#include "ui/views/common/themed_icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace heihachi {
namespace {

QString iconName(Severity severity)
{
    return severityId(severity); // the icons bear the same names
}

} // namespace

MessageRow::MessageRow(const Message& message, QWidget* parent)
    : QFrame(parent)
    , m_text(message.text)
{
    setObjectName(QStringLiteral("messageRow"));
    setProperty("severity", severityId(message.severity));
    auto* icon = new QLabel(this);
    icon->setPixmap(themedIcon(iconName(message.severity)).pixmap(20, 20));
    const QString full = message.hint.isEmpty()
        ? message.text.toHtmlEscaped()
        : QStringLiteral("<b>%1</b><br>%2").arg(message.text.toHtmlEscaped(), message.hint.toHtmlEscaped());
    auto* label = new QLabel(full, this);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAccessibleName(message.text + QLatin1Char(' ') + message.hint);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(10);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(label, 1);
    for (const Message::Step& step : message.steps) {
        auto* button = new QPushButton(step.text, this);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, run = step.run] {
            run();
            Q_EMIT dismissed();
        });
    }
    auto* close = new QToolButton(this);
    close->setIcon(themedIcon(QStringLiteral("cancel")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Dismiss"));
    close->setAccessibleName(tr("Dismiss this message"));
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &MessageRow::dismissed);
}

} // namespace heihachi
