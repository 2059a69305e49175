#include "ui/views/compare/comparison_page.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace heihachi {

ComparisonPage::ComparisonPage(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_button(new QPushButton(tr("Cancel"), this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(360);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(m_text);
    layout->addWidget(m_bar, 0, Qt::AlignHCenter);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &ComparisonPage::closeRequested);
}

void ComparisonPage::showProgress(const QString& text, double fraction)
{
    m_text->setText(text);
    m_bar->setAccessibleName(text);
    m_bar->setRange(0, fraction > 0.0 ? 1000 : 0);
    m_bar->setValue(qRound(1000.0 * fraction));
    m_bar->show();
    m_button->setText(tr("Cancel"));
}

void ComparisonPage::showFailure(const QString& reason)
{
    m_text->setText(tr("These runs can't be compared. %1").arg(reason));
    m_bar->hide();
    m_button->setText(tr("Close"));
}

QString ComparisonPage::text() const
{
    return m_text->text();
}

} // namespace heihachi
