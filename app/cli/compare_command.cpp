#include "app/cli/command_line.h"
#include "app/cli/compare_job.h"
#include "app/cli/compare_parts.h"
#include "app/cli/interrupt.h"
#include "app/cli/subcommands.h"
#include "app/cli/terminal.h"
#include "app/terminal_application.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QStandardPaths>

#include <algorithm>
#include <memory>

namespace heihachi {
namespace {

constexpr double kMsPerSecond = 1000.0;

/// The options as they stand on the command line.
struct Arguments
{
    std::string a;
    std::string b;
    std::string output;
    std::string config;
    double hitWindow = CompareTolerances{}.hitWindow * kMsPerSecond; // ms, as the next ones
    double moved = CompareTolerances{}.moved * kMsPerSecond;
    double beatWindow = CompareTolerances{}.beatWindow * kMsPerSecond;
    double confidence = CompareTolerances{}.confidence;
    double velocity = CompareTolerances{}.velocity;
    double bpm = CompareTolerances{}.bpm;
    double boundary = CompareTolerances{}.boundary;
    bool isMovedGiven = false;
    bool reference = false;
    bool sameRecording = false;
    bool asFound = false;
    std::string parts;
    bool noFigures = false;
    std::string format = "text";
    std::string progress;
    bool verbose = false;
};

/// A value that a script left empty by mistake would else mean the current folder, or the defaults.
std::string notEmpty(const std::string& value)
{
    return value.empty() ? "must not be empty" : "";
}

QString path(const std::string& text)
{
    return QDir::fromNativeSeparators(QString::fromLocal8Bit(text.c_str()));
}

CompareTolerances tolerancesOf(const Arguments& arguments)
{
    CompareTolerances tolerances;
    tolerances.hitWindow = arguments.hitWindow / kMsPerSecond;
    tolerances.moved = arguments.moved / kMsPerSecond;
    if (!arguments.isMovedGiven) // a narrow window alone is no contradiction
        tolerances.moved = std::min(tolerances.moved, tolerances.hitWindow);
    tolerances.confidence = arguments.confidence;
    tolerances.velocity = arguments.velocity;
    tolerances.beatWindow = arguments.beatWindow / kMsPerSecond;
    tolerances.bpm = arguments.bpm;
    tolerances.boundary = arguments.boundary;
    return tolerances;
}

/// A script gets no progress unless it asks: what it reads on stderr are errors.
ProgressPrinter::Style progressStyle(const std::string& asked)
{
    if (const auto style = ProgressPrinter::styleFromId(QString::fromStdString(asked)))
        return *style;
    return stderrIsTerminal() ? ProgressPrinter::Style::Bar : ProgressPrinter::Style::None;
}

/// Every mistake in the options is one of usage.
Result<CompareJob::Options> readOptions(const Arguments& arguments, const StageRegistry& registry)
{
    CompareJob::Options options;
    options.tolerances = tolerancesOf(arguments);
    if (const Status fine = options.tolerances.check(); !fine)
        return failureOf(fine);
    if (!arguments.parts.empty()) {
        auto parts = comparedPartsFromList(QString::fromStdString(arguments.parts));
        if (!parts)
            return failureOf(parts);
        options.parts = std::move(*parts);
    }
    auto config = arguments.config.empty() ? AnalysisConfig::defaults(registry)
                                           : AnalysisConfig::fromFile(path(arguments.config), registry);
    if (!config)
        return failureOf(config);
    options.inputs.config = std::move(*config);
    options.inputs.cacheDirectory = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    options.inputs.progress = progressStyle(arguments.progress);
    options.inputs.asFound = arguments.asFound;
    if (!arguments.output.empty())
        options.outputDirectory = QDir(path(arguments.output)).absolutePath();
    options.isReferenceA = arguments.reference;
    options.isSameRecording = arguments.sameRecording;
    options.figures = !arguments.noFigures;
    options.json = arguments.format == "json";
    options.verbose = arguments.verbose;
    return options;
}

int run(const Arguments& arguments, int& argc, char** argv)
{
    const bool draws = !arguments.output.empty() && !arguments.noFigures;
    const auto application = makeTerminalApplication(argc, argv, draws);
    if (arguments.verbose)
        QLoggingCategory::setFilterRules(QStringLiteral("heihachi.*=true"));
    watchForInterrupt();
    const StageRegistry& registry = StageRegistry::builtin();
    if (progressStyle(arguments.progress) == ProgressPrinter::Style::Json)
        setMessagesAsJson();
    const auto options = readOptions(arguments, registry);
    if (!options) {
        printMessage(options.error().text());
        return kExitUsage;
    }
    return CompareJob(registry, *options).run(path(arguments.a), path(arguments.b));
}

void addInputs(CLI::App& command, Arguments& arguments)
{
    command.add_option("A", arguments.a, "The run to compare with")->required()->check(notEmpty);
    command.add_option("B", arguments.b, "The run that is compared")->required()->check(notEmpty);
    command
        .add_option("-o,--output", arguments.output,
            "Folder for the report: comparison.md, differences.csv, comparison.json and figures/")
        ->check(notEmpty)
        ->type_name("DIR");
    command.add_option("-c,--config", arguments.config, "Settings as YAML for audio files, which are analysed")
        ->check(notEmpty)
        ->type_name("FILE");
    command.add_flag("--as-found", arguments.asFound, "Runs of projects without the corrections by hand");
    command.add_flag("--reference", arguments.reference, "A is the truth: recall and precision of B");
    command.add_flag("--same-recording", arguments.sameRecording,
        "Both are of one recording, although the files differ: compare times as they are");
    command
        .add_option("--parts", arguments.parts,
            "Only these, separated by commas: drum_hits, beats, tempo_sections, segments, transitions")
        ->check(notEmpty)
        ->type_name("LIST");
}

void addTolerances(CLI::App& command, Arguments& arguments)
{
    const auto add
        = [&](const char* name, double& value, const char* unit, double minimum, double maximum, const char* text) {
              return command.add_option(name, value, text)
                  ->check(CLI::Range(minimum, maximum))
                  ->type_name(unit)
                  ->capture_default_str()
                  ->group("Tolerances");
          };
    add("--hit-window", arguments.hitWindow, "MS", 1.0, 500.0, "Hits this near may be one");
    add("--moved", arguments.moved, "MS", 0.0, 500.0, "Pairs of hits further apart are moved")
        ->each([&arguments](const std::string&) { arguments.isMovedGiven = true; });
    add("--confidence", arguments.confidence, "X", 0.0, 1.0, "Pairs that differ by more are rescored");
    add("--velocity", arguments.velocity, "X", 0.0, 1.0, "Likewise; 1 leaves velocities out");
    add("--beat-window", arguments.beatWindow, "MS", 1.0, 500.0, "Beats this near may be one");
    add("--bpm", arguments.bpm, "X", 0.0, 100.0, "Tempos that differ by more are rescored");
    add("--boundary", arguments.boundary, "S", 0.0, 60.0, "Ends of sections, segments and transitions this near agree");
}

void addOutput(CLI::App& command, Arguments& arguments)
{
    command.add_flag("--no-figures", arguments.noFigures, "Write no PNG figures");
    command.add_option("--format", arguments.format, "What is printed: a summary, or everything as JSON")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str()
        ->type_name("FORMAT");
    command
        .add_option("--progress", arguments.progress,
            "How progress is shown on stderr: bar, plain, json or none (default: bar on a terminal, else none)")
        ->check(CLI::IsMember({"bar", "plain", "json", "none"}))
        ->type_name("STYLE");
    command.add_flag("-v,--verbose", arguments.verbose, "Say more on stderr, and print the outcome with -o too");
}

} // namespace

void addCompareCommand(CLI::App& app, int& argc, char** argv, int& status)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand("compare", "Tell what differs between two runs");
    addInputs(*command, *arguments);
    addTolerances(*command, *arguments);
    addOutput(*command, *arguments);
    command->footer("A and B are each one of:\n"
                    "  DIR                    a folder that `heihachi process` wrote for a recording\n"
                    "  FILE.heihachi          a project: the newest run of its only recording\n"
                    "  FILE.heihachi#3        run 3 of its only recording; #mix.mp3:3 of one of several\n"
                    "  FILE.csv               true hits (time_s,class[,velocity]) or beats (time_s,beat_in_bar), the\n"
                    "                         reference; with NAME.hits.csv goes NAME.beats.csv beside it\n"
                    "  any other file         a recording, which is analysed\n"
                    "Runs of two recordings are laid over each other by their sound.\n"
                    "Without -o the outcome goes to stdout; with it nothing is printed.\n"
                    "Exit status: 0 the same within the tolerances, 1 different, 2 wrong usage, 3 could not compare,\n"
                    "130 interrupted.");
    command->callback([arguments, &argc, argv, &status] { status = run(*arguments, argc, argv); });
}

} // namespace heihachi
