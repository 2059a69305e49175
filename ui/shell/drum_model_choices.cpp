#include "ui/shell/drum_model_choices.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <algorithm>

namespace heihachi {
namespace {

const QString kAutomatic = QStringLiteral("auto");
const QString kNone = QStringLiteral("none");

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::DrumModelChoices)
};

const ParameterDeclaration* modelParameter(const StageRegistry& registry)
{
    const StageEntry* stage = registry.find(kDrumModelStage);
    if (!stage)
        return nullptr;
    const auto& parameters = stage->declaration.parameters;
    const auto found = std::ranges::find(parameters, kDrumModelParameter, &ParameterDeclaration::name);
    return found == parameters.end() ? nullptr : &*found;
}

QString problemText(ModelState state, const QString& file)
{
    switch (state) {
    case ModelState::Ok:
        return {};
    case ModelState::Missing:
        return Texts::tr("Not installed: the file “%1” is missing. Install the program again.").arg(file);
    case ModelState::WrongSize:
    case ModelState::ChecksumMismatch:
        return Texts::tr("Damaged: the file “%1” is not the one that the list of models describes. Install the program "
                         "again.")
            .arg(file);
    case ModelState::Unreadable:
        return Texts::tr(
            "The file “%1” can't be read, or is no model. Check its permissions, or install the program again.")
            .arg(file);
    }
    Q_UNREACHABLE();
}

DrumModelChoice modelChoice(const ModelLibrary& library, const ModelEntry& model)
{
    const QString detail
        = Texts::tr("Version %1 · %2 · %3", "of a model: version, licence, size")
              .arg(QString::number(model.version), model.licence, QLocale().formattedDataSize(model.bytes));
    const QString file = QDir::toNativeSeparators(QDir(library.folder()).filePath(model.file));
    return {model.id, model.title, detail, problemText(library.state(model), file)};
}

/// “auto” is what the first model of the choices is.
DrumModelChoice automaticChoice(const std::vector<DrumModelChoice>& models, const Result<ModelLibrary>& library)
{
    DrumModelChoice choice{kAutomatic, Texts::tr("Automatic (recommended)"),
        Texts::tr("The drum network that comes with the program, also when a later version brings a better one."), {}};
    if (!library)
        choice.problem = library.error().text();
    else if (models.empty())
        choice.problem = Texts::tr("No drum network is installed in “%1”. Install the program again.")
                             .arg(QDir::toNativeSeparators(library->folder()));
    else
        choice.problem = models.front().problem;
    return choice;
}

} // namespace

std::vector<DrumModelChoice> drumModelChoices(const StageRegistry& registry, const Result<ModelLibrary>& library)
{
    const ParameterDeclaration* parameter = modelParameter(registry);
    if (!parameter)
        return {};
    std::vector<DrumModelChoice> models;
    for (const QString& value : parameter->choices) {
        if (value == kAutomatic || value == kNone)
            continue;
        const ModelEntry* model = library ? library->model(value) : nullptr;
        models.push_back(
            model ? modelChoice(*library, *model) : DrumModelChoice{value, value, {}, Texts::tr("Not installed.")});
    }
    std::vector<DrumModelChoice> choices{automaticChoice(models, library)};
    choices.insert(choices.end(), models.begin(), models.end());
    choices.push_back({kNone, Texts::tr("Signal processing (no network)"),
        Texts::tr("Compares each onset with tables of drum sounds. Fewer hits are right, and other thresholds can't be "
                  "tried afterwards."),
        {}});
    return choices;
}

} // namespace heihachi
