#include "ui/shell/preferences_dialog.h"

#include "ui/shell/analysis_page.h"
#include "ui/shell/drum_model_page.h"
#include "ui/shell/preferences_page.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace heihachi {

PreferencesDialog::PreferencesDialog(const StageRegistry& registry, std::vector<DrumModelChoice> models,
    const AnalysisConfig& config, const QColor& problemColor, QWidget* parent)
    : QDialog(parent)
    , m_config(config)
    , m_titles(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_model(new DrumModelPage(std::move(models), config, problemColor, this))
    , m_analysis(new AnalysisPage(registry, config, this))
{
    setWindowTitle(tr("Preferences"));
    setObjectName(QStringLiteral("preferences"));
    m_titles->setAccessibleName(tr("Pages"));
    addToList(tr("Drum model"), m_model);
    addToList(tr("Analysis"), m_analysis);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton* defaults = buttons->addButton(tr("Restore defaults"), QDialogButtonBox::ResetRole);
    defaults->setToolTip(tr("Puts everything on the page that is shown back to its default"));
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_titles);
    row->addWidget(m_pages, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(row, 1);
    layout->addWidget(buttons);
    resize(800, 600);
    connect(m_titles, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(defaults, &QPushButton::clicked, this, &PreferencesDialog::resetShown);
    showPage(DrumModel);
}

void PreferencesDialog::addToList(const QString& title, QWidget* page)
{
    auto* item = new QListWidgetItem(title, m_titles);
    item->setSizeHint(QSize(0, fontMetrics().height() + 16));
    m_pages->addWidget(page);
    int widest = 0;
    for (int i = 0; i < m_titles->count(); ++i)
        widest = std::max(widest, m_titles->fontMetrics().horizontalAdvance(m_titles->item(i)->text()));
    m_titles->setFixedWidth(widest + 32);
}

void PreferencesDialog::addPage(PreferencesPage* page)
{
    addToList(page->title(), page);
}

void PreferencesDialog::showPage(int page)
{
    m_titles->setCurrentRow(page);
}

void PreferencesDialog::applyPages()
{
    for (int i = FirstAdded; i < m_pages->count(); ++i)
        if (auto* page = qobject_cast<PreferencesPage*>(m_pages->widget(i)))
            page->apply();
}

void PreferencesDialog::resetShown()
{
    if (auto* page = qobject_cast<PreferencesPage*>(m_pages->currentWidget()))
        page->reset();
    else if (m_pages->currentWidget() == m_model)
        m_model->reset();
    else
        m_analysis->reset();
}

AnalysisConfig PreferencesDialog::config() const
{
    AnalysisConfig config = m_config;
    m_analysis->writeTo(config);
    m_model->writeTo(config);
    return config;
}

} // namespace heihachi
