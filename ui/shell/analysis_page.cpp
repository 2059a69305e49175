#include "ui/shell/analysis_page.h"

#include "ui/shell/drum_model_page.h"
#include "ui/shell/parameter_editor.h"
#include "ui/views/common/themed_icon.h"
#include "ui/views/common/vertical_scroll.h"

#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace heihachi {

AnalysisPage::AnalysisPage(const StageRegistry& registry, const AnalysisConfig& config, QWidget* parent)
    : QWidget(parent)
{
    auto* intro = new QLabel(
        tr("These settings are used by the next analyses. Runs that exist keep the settings they were made with."),
        this);
    intro->setWordWrap(true);
    auto* list = new QWidget(this);
    auto* listLayout = new QVBoxLayout(list);
    listLayout->setSpacing(12);
    for (const StageEntry& stage : registry.stages())
        listLayout->addWidget(makeStage(stage.declaration, config));
    listLayout->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(intro);
    layout->addWidget(makeVerticalScroll(list, this), 1);
}

QWidget* AnalysisPage::makeStage(const StageDeclaration& stage, const AnalysisConfig& config)
{
    auto* box = new QGroupBox(stage.title.isEmpty() ? stage.id : stage.title, this);
    box->setObjectName(stage.id);
    box->setCheckable(true);
    box->setChecked(config.isEnabled(stage.id));
    m_switches.push_back({stage.id, box});
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(12, 8, 12, 12);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    auto* description = new QLabel(stage.description, box);
    description->setWordWrap(true);
    description->setForegroundRole(QPalette::PlaceholderText);
    description->setToolTip(stage.reference);
    grid->addWidget(description, 0, 0, 1, 3);
    const auto settings = config.stages().value(stage.id);
    for (const ParameterDeclaration& parameter : stage.parameters)
        if (!DrumModelPage::isItsParameter(stage.id, parameter.name))
            addParameter(
                *grid, *box, stage.id, parameter, settings.parameters.value(parameter.name, parameter.defaultValue));
    return box;
}

void AnalysisPage::addParameter(QGridLayout& grid, QGroupBox& box, const QString& stageId,
    const ParameterDeclaration& parameter, const ParameterValue& value)
{
    const int row = grid.rowCount();
    auto* editor = new ParameterEditor(parameter, value, &box);
    editor->setObjectName(QStringLiteral("%1.%2").arg(stageId, parameter.name));
    editor->setMinimumWidth(120);
    auto* label = new QLabel(QStringLiteral("%1<br><span style='color:%3; font-size:small'>%2</span>")
                                 .arg(parameterTitle(parameter).toHtmlEscaped(), parameter.description.toHtmlEscaped(),
                                     palette().color(QPalette::PlaceholderText).name()),
        &box);
    label->setWordWrap(true);
    label->setBuddy(editor);
    label->setToolTip(editor->focusProxy()->toolTip());
    auto* reset = new QToolButton(&box);
    reset->setObjectName(QStringLiteral("reset.%1.%2").arg(stageId, parameter.name));
    reset->setIcon(themedIcon(QStringLiteral("reset")));
    reset->setAutoRaise(true);
    reset->setToolTip(tr("Back to the default: %1").arg(editor->defaultText()));
    reset->setAccessibleName(tr("Back to the default of “%1”").arg(parameterTitle(parameter)));
    reset->setEnabled(!editor->isDefault());
    connect(reset, &QToolButton::clicked, editor, &ParameterEditor::reset);
    connect(editor, &ParameterEditor::changed, reset, [editor, reset] { reset->setEnabled(!editor->isDefault()); });
    grid.addWidget(label, row, 0);
    grid.addWidget(editor, row, 1, Qt::AlignTop);
    grid.addWidget(reset, row, 2, Qt::AlignTop);
    m_rows.push_back({stageId, parameter.name, editor});
}

void AnalysisPage::reset()
{
    for (const Switch& stage : m_switches)
        stage.box->setChecked(true);
    for (const Row& row : m_rows)
        row.editor->reset();
}

void AnalysisPage::writeTo(AnalysisConfig& config) const
{
    for (const Switch& stage : m_switches)
        config.setEnabled(stage.stageId, stage.box->isChecked());
    for (const Row& row : m_rows)
        config.setParameter(row.stageId, row.name, row.editor->value());
}

} // namespace heihachi
