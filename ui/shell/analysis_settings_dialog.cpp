#include "ui/shell/analysis_settings_dialog.h"

#include "ui/shell/parameter_editor.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace heihachi {

AnalysisSettingsDialog::AnalysisSettingsDialog(
    const StageRegistry& registry, const AnalysisConfig& config, QWidget* parent)
    : QDialog(parent)
    , m_config(config)
{
    setWindowTitle(tr("Analysis settings"));
    auto* intro = new QLabel(
        tr("These settings are used by the next analyses. Runs that exist keep the settings they were made with."),
        this);
    intro->setWordWrap(true);
    auto* list = new QWidget(this);
    auto* listLayout = new QVBoxLayout(list);
    listLayout->setSpacing(12);
    for (const StageEntry& stage : registry.stages())
        listLayout->addWidget(makeStage(stage.declaration));
    listLayout->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton* defaults = buttons->addButton(tr("Restore defaults"), QDialogButtonBox::ResetRole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(intro);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resize(620, 600);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(defaults, &QPushButton::clicked, this, &AnalysisSettingsDialog::resetAll);
}

QWidget* AnalysisSettingsDialog::makeStage(const StageDeclaration& stage)
{
    auto* box = new QGroupBox(stage.title.isEmpty() ? stage.id : stage.title, this);
    box->setCheckable(true);
    box->setChecked(m_config.isEnabled(stage.id));
    m_switches.push_back({stage.id, box});
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(12, 8, 12, 12);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    auto* description = new QLabel(stage.description, box);
    description->setWordWrap(true);
    description->setForegroundRole(QPalette::PlaceholderText);
    description->setToolTip(stage.reference);
    grid->addWidget(description, 0, 0, 1, 2);
    const auto settings = m_config.stages().value(stage.id);
    for (const ParameterDeclaration& parameter : stage.parameters) {
        const int row = grid->rowCount();
        auto* editor
            = new ParameterEditor(parameter, settings.parameters.value(parameter.name, parameter.defaultValue), box);
        editor->setObjectName(QStringLiteral("%1.%2").arg(stage.id, parameter.name));
        editor->setMinimumWidth(140);
        auto* label
            = new QLabel(QStringLiteral("%1<br><span style='color:%3; font-size:small'>%2</span>")
                             .arg(parameterTitle(parameter).toHtmlEscaped(), parameter.description.toHtmlEscaped(),
                                 palette().color(QPalette::PlaceholderText).name()),
                box);
        label->setWordWrap(true);
        label->setBuddy(editor);
        grid->addWidget(label, row, 0);
        grid->addWidget(editor, row, 1, Qt::AlignTop);
        m_rows.push_back({stage.id, parameter.name, editor});
    }
    return box;
}

void AnalysisSettingsDialog::resetAll()
{
    for (const Switch& stage : m_switches)
        stage.box->setChecked(true);
    for (const Row& row : m_rows)
        row.editor->reset();
}

AnalysisConfig AnalysisSettingsDialog::config() const
{
    AnalysisConfig config = m_config;
    for (const Switch& stage : m_switches)
        config.setEnabled(stage.stageId, stage.box->isChecked());
    for (const Row& row : m_rows)
        config.setParameter(row.stageId, row.name, row.editor->value());
    return config;
}

} // namespace heihachi
