#include "app/cli/command_line.h"
#include "app/cli/subcommands.h"
#include "app/cli/terminal.h"
#include "app/terminal_application.h"
#include "core/analysis/pipeline/stage_registry.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace heihachi {
namespace {

QString valueText(const ParameterValue& value)
{
    if (const bool* flag = std::get_if<bool>(&value))
        return *flag ? QStringLiteral("true") : QStringLiteral("false");
    if (const qint64* integer = std::get_if<qint64>(&value))
        return QString::number(*integer);
    if (const double* number = std::get_if<double>(&value))
        return QString::number(*number);
    return std::get<QString>(value);
}

QString rangeText(const ParameterDeclaration& parameter)
{
    if (!parameter.choices.isEmpty())
        return parameter.choices.join(QStringLiteral(" | "));
    if (std::holds_alternative<bool>(parameter.defaultValue))
        return QStringLiteral("true | false");
    return QStringLiteral("%1 … %2").arg(parameter.minimum).arg(parameter.maximum);
}

QString describe(const StageDeclaration& stage)
{
    QString text = QStringLiteral("%1  (version %2)  %3\n").arg(stage.id).arg(stage.version).arg(stage.title);
    const auto add = [&text](const QString& label, const QString& value) {
        if (!value.isEmpty())
            text += QStringLiteral("  %1 %2\n").arg(label, -10).arg(value);
    };
    add(QString(), stage.description);
    add(QStringLiteral("inputs"), stage.inputs.join(QStringLiteral(", ")));
    add(QStringLiteral("outputs"), stage.outputs.join(QStringLiteral(", ")));
    add(QStringLiteral("reference"), stage.reference);
    for (const ParameterDeclaration& parameter : stage.parameters) {
        const QString unit = parameter.unit.isEmpty() ? QString() : QLatin1Char(' ') + parameter.unit;
        text += QStringLiteral("  %1 = %2%3  [%4]  %5\n")
                    .arg(parameter.name, valueText(parameter.defaultValue), unit, rangeText(parameter),
                        parameter.description);
    }
    return text + QLatin1Char('\n');
}

int run(bool yaml, int& argc, char** argv)
{
    const auto application = makeTerminalApplication(argc, argv, false);
    const StageRegistry& registry = StageRegistry::builtin();
    if (yaml) {
        printOutput(QString::fromUtf8(AnalysisConfig::defaults(registry).toYaml()));
        return kExitDone;
    }
    for (const StageEntry& stage : registry.stages())
        printOutput(describe(stage.declaration));
    return kExitDone;
}

} // namespace

void addStagesCommand(CLI::App& app, int& argc, char** argv, int& status)
{
    const auto yaml = std::make_shared<bool>(false);
    CLI::App* command = app.add_subcommand("stages", "List the stages of the analysis with their parameters");
    command->add_flag("--yaml", *yaml, "Print the default settings as YAML, to be changed and given to `process -c`");
    command->callback([yaml, &argc, argv, &status] { status = run(*yaml, argc, argv); });
}

} // namespace heihachi
