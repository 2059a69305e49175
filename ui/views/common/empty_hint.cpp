#include "ui/views/common/empty_hint.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace heihachi {

EmptyHint::EmptyHint(QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setBackgroundRole(QPalette::Base); // as the list or table that it stands for
    setAutoFillBackground(true);
    m_label->setWordWrap(true);
    m_label->setAlignment(Qt::AlignCenter);
    m_label->setForegroundRole(QPalette::PlaceholderText);
    m_label->setTextFormat(Qt::PlainText);
    m_button->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(m_label);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action->trigger();
        Q_EMIT clicked();
    });
}

void EmptyHint::setText(const QString& text)
{
    m_label->setText(text);
}

QString EmptyHint::text() const
{
    return m_label->text();
}

void EmptyHint::setAction(QAction* action)
{
    if (m_action)
        m_action->disconnect(this);
    m_action = action;
    if (action)
        connect(action, &QAction::changed, this, &EmptyHint::syncButton);
    syncButton();
}

void EmptyHint::setButton(const QString& text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

void EmptyHint::syncButton()
{
    m_button->setVisible(m_action);
    if (!m_action)
        return;
    m_button->setText(m_action->text());
    m_button->setEnabled(m_action->isEnabled());
    m_button->setToolTip(m_action->toolTip());
}

} // namespace heihachi
