#include "app/cli/command_line.h"
#include "app/cli/subcommands.h"
#include "app/cli/terminal.h"
#include "app/terminal_application.h"
#include "core/base/tr.h"
#include "core/nn/model_library.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <memory>

namespace heihachi {
namespace {

QString describe(const ModelEntry& model, ModelState state)
{
    QString text
        = QStringLiteral("%1  (version %2)  %3\n").arg(model.id).arg(model.version).arg(withoutControls(model.title));
    const auto add = [&text](const QString& label, const QString& value) {
        text += QStringLiteral("  %1 %2\n").arg(label, -10).arg(withoutControls(value));
    };
    add(QStringLiteral("file"), model.file);
    add(QStringLiteral("size"), QLocale::c().formattedDataSize(model.bytes, 1, QLocale::DataSizeSIFormat));
    add(QStringLiteral("licence"), model.licence);
    add(QStringLiteral("state"), modelStateId(state));
    return text + QLatin1Char('\n');
}

QJsonObject toJson(const ModelEntry& model, ModelState state)
{
    QJsonObject metrics;
    for (auto it = model.metrics.begin(); it != model.metrics.end(); ++it)
        metrics.insert(it.key(), it.value());
    return {{QStringLiteral("id"), model.id}, {QStringLiteral("version"), model.version},
        {QStringLiteral("title"), model.title}, {QStringLiteral("file"), model.file},
        {QStringLiteral("bytes"), model.bytes}, {QStringLiteral("sha256"), QString::fromLatin1(model.sha256)},
        {QStringLiteral("architecture"), model.architecture}, {QStringLiteral("input"), model.input},
        {QStringLiteral("labels"), QJsonArray::fromStringList(model.labels)},
        {QStringLiteral("licence"), model.licence}, {QStringLiteral("metrics"), metrics},
        {QStringLiteral("card"), model.card}, {QStringLiteral("state"), modelStateId(state)}};
}

int run(bool json, int& argc, char** argv)
{
    const auto application = makeTerminalApplication(argc, argv, false);
    const auto library = ModelLibrary::find();
    if (!library) {
        printMessage(library.error().text());
        return kExitSomeFailed;
    }
    QJsonArray list;
    int status = kExitDone;
    for (const ModelEntry& model : library->models()) {
        const ModelState state = library->state(model);
        if (state != ModelState::Ok)
            status = kExitSomeFailed;
        if (json)
            list.append(toJson(model, state));
        else
            printOutput(describe(model, state));
    }
    if (json) {
        const QJsonObject root{{QStringLiteral("folder"), library->folder()}, {QStringLiteral("models"), list}};
        printOutput(QString::fromUtf8(QJsonDocument(root).toJson()));
    } else if (library->models().empty()) {
        printMessage(tr("No models are installed in “%1”.").arg(library->folder()));
    }
    if (status != kExitDone)
        printMessage(tr("A model is missing or has changed. Install Heihachi again."));
    return status;
}

} // namespace

void addModelsCommand(CLI::App& app, int& argc, char** argv, int& status)
{
    const auto json = std::make_shared<bool>(false);
    CLI::App* command = app.add_subcommand("models", "List the trained models and check their files");
    command->add_flag("--json", *json, "Print everything that is known of them as JSON");
    command->callback([json, &argc, argv, &status] { status = run(*json, argc, argv); });
}

} // namespace heihachi
