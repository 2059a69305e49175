#include "ui/views/common/fold_section.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace heihachi {

FoldSection::FoldSection(const QString& title, QWidget* content, QWidget* parent)
    : QWidget(parent)
    , m_toggle(new QToolButton(this))
    , m_content(content)
{
    m_toggle->setObjectName(QStringLiteral("unfold"));
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_toggle->setArrowType(Qt::RightArrow);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    layout->addWidget(content);
    content->hide();
    setTitle(title);
    connect(m_toggle, &QToolButton::toggled, this, [this](bool open) {
        m_toggle->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_content->setVisible(open);
    });
}

void FoldSection::setTitle(const QString& title)
{
    m_toggle->setText(title);
    m_toggle->setToolTip(tr("Unfolds or folds “%1”").arg(title));
}

bool FoldSection::isOpen() const
{
    return m_toggle->isChecked();
}

void FoldSection::setOpen(bool open)
{
    m_toggle->setChecked(open);
}

} // namespace heihachi
