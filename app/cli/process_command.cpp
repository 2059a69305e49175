#include "app/cli/command_line.h"
#include "app/cli/interrupt.h"
#include "app/cli/process_job.h"
#include "app/cli/subcommands.h"
#include "app/cli/terminal.h"
#include "app/terminal_application.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QStandardPaths>

#include <memory>

namespace heihachi {
namespace {

/// The options as they stand on the command line.
struct Arguments
{
    std::vector<std::string> inputs;
    std::string output;
    std::string config;
    std::string stages;
    int jobs = 0;
    std::string cacheDirectory;
    std::string progress;
    bool noFigures = false;
    bool timings = false;
    bool verbose = false;
};

/// A value that a script left empty by mistake would else mean the current folder, or the defaults.
std::string notEmpty(const std::string& value)
{
    return value.empty() ? "must not be empty" : "";
}

std::string namesStages(const std::string& list)
{
    return list.find_first_not_of(", ") == std::string::npos ? "names no stage" : "";
}

QString path(const std::string& text)
{
    return QDir::fromNativeSeparators(QString::fromLocal8Bit(text.c_str()));
}

/// Configuration from file and --stages; every mistake in them is one of usage.
Result<AnalysisConfig> readConfig(const Arguments& arguments, const StageRegistry& registry)
{
    Result<AnalysisConfig> config = arguments.config.empty()
        ? AnalysisConfig::defaults(registry)
        : AnalysisConfig::fromFile(path(arguments.config), registry);
    if (!config || arguments.stages.empty())
        return config;
    const QStringList asked = QString::fromStdString(arguments.stages).split(QLatin1Char(','), Qt::SkipEmptyParts);
    const Result<QStringList> wanted = registry.withDependencies(asked);
    if (!wanted)
        return failureOf(wanted);
    for (const StageEntry& stage : registry.stages())
        config->setEnabled(stage.declaration.id, wanted->contains(stage.declaration.id));
    return config;
}

ProgressPrinter::Style progressStyle(const std::string& asked)
{
    if (const auto style = ProgressPrinter::styleFromId(QString::fromStdString(asked)))
        return *style;
    return stderrIsTerminal() ? ProgressPrinter::Style::Bar : ProgressPrinter::Style::Plain;
}

int run(const Arguments& arguments, int& argc, char** argv)
{
    const auto application = makeTerminalApplication(argc, argv, !arguments.noFigures);
    if (arguments.verbose)
        QLoggingCategory::setFilterRules(QStringLiteral("heihachi.*=true"));
    watchForInterrupt();

    const ProgressPrinter::Style progress = progressStyle(arguments.progress);
    if (progress == ProgressPrinter::Style::Json)
        setMessagesAsJson();

    const StageRegistry& registry = StageRegistry::builtin();
    const Result<AnalysisConfig> config = readConfig(arguments, registry);
    if (!config) {
        printMessage(config.error().text());
        return kExitUsage;
    }
    ProcessJob::Options options;
    options.outputDirectory = QDir(path(arguments.output)).absolutePath();
    options.config = *config;
    options.threads = arguments.jobs;
    options.cacheDirectory = arguments.cacheDirectory.empty()
        ? QStandardPaths::writableLocation(QStandardPaths::CacheLocation)
        : QDir(path(arguments.cacheDirectory)).absolutePath();
    options.progress = progress;
    options.figures = !arguments.noFigures;
    options.timings = arguments.timings;
    options.verbose = arguments.verbose;

    QStringList inputs;
    for (const std::string& input : arguments.inputs)
        inputs << path(input);
    return ProcessJob(registry, options).run(inputs);
}

} // namespace

void addProcessCommand(CLI::App& app, int& argc, char** argv, int& status)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand("process", "Analyse recordings and write their reports");
    command->add_option("INPUT", arguments->inputs, "Audio files, or folders that hold some")->required();
    command
        ->add_option("-o,--output", arguments->output,
            "Folder for the reports: DIR/<name>/ for each input, and DIR/project.heihachi")
        ->required()
        ->check(notEmpty)
        ->type_name("DIR");
    command
        ->add_option("-c,--config", arguments->config, "Settings as YAML; `heihachi stages --yaml` prints the defaults")
        ->check(notEmpty)
        ->type_name("FILE");
    command->add_option("--stages", arguments->stages, "Only these stages and what they need, separated by commas")
        ->check(namesStages)
        ->type_name("LIST");
    command->add_option("-j,--jobs", arguments->jobs, "Worker threads; 0, the default, means one for each core")
        ->check(CLI::Range(0, 256))
        ->type_name("N");
    command->add_option("--cache-dir", arguments->cacheDirectory, "Folder for what can be computed again")
        ->check(notEmpty)
        ->type_name("DIR");
    command->add_flag("--no-figures", arguments->noFigures, "Write no PNG figures");
    command
        ->add_option("--progress", arguments->progress, "How progress is shown on stderr (default: bar on a terminal)")
        ->check(CLI::IsMember({"bar", "plain", "json", "none"}))
        ->type_name("STYLE");
    command->add_flag("--timings", arguments->timings, "Print the time of every stage and the peak memory to stdout");
    command->add_flag("-v,--verbose", arguments->verbose, "Say more on stderr");
    command->callback([arguments, &argc, argv, &status] { status = run(*arguments, argc, argv); });
}

} // namespace heihachi
