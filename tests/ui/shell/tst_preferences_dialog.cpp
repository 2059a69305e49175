#include "tests/ui/session/session_fixture.h"
#include "ui/session/remembered_config.h"
#include "ui/session/settings_keys.h"
#include "ui/shell/drum_model_page.h"
#include "ui/shell/parameter_editor.h"
#include "ui/shell/preferences_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace heihachi;

class TestPreferencesDialog : public QObject
{
    Q_OBJECT

private:
    StageRegistry m_registry = test::fourHitsRegistry();

    template <typename T>
    static T* editor(const PreferencesDialog& dialog, const QString& name)
    {
        return dialog.findChild<ParameterEditor*>(QStringLiteral("drum_hits.") + name)->findChild<T*>();
    }

    [[nodiscard]] std::unique_ptr<PreferencesDialog> makeDialog(
        const AnalysisConfig& config, std::vector<DrumModelChoice> models = {}) const
    {
        auto dialog = std::make_unique<PreferencesDialog>(m_registry, std::move(models), config, QColor(Qt::red));
        dialog->showPage(PreferencesDialog::Analysis);
        return dialog;
    }

    static std::vector<DrumModelChoice> someModels()
    {
        return {{QStringLiteral("auto"), QStringLiteral("Automatic"), QStringLiteral("The best."), {}},
            {QStringLiteral("drums-1"), QStringLiteral("Drums"), QStringLiteral("Version 1"),
                QStringLiteral("Damaged: the file is another one.")},
            {QStringLiteral("none"), QStringLiteral("Signal processing"), {}, {}}};
    }

    static StageRegistry registryWithModel()
    {
        StageEntry entry;
        entry.declaration.id = kDrumModelStage;
        entry.declaration.outputs = {kDrumModelStage};
        entry.declaration.parameters = {{kDrumModelParameter, {}, QStringLiteral("auto"), 0.0, 0.0,
            {QStringLiteral("auto"), QStringLiteral("none"), QStringLiteral("drums-1")}, QStringLiteral("Which.")}};
        entry.makeDerivedStage = [](const StageParameters&) { return std::make_unique<test::FourHitsStage>(); };
        return StageRegistry::build({entry}).value();
    }

    static QString modelOf(const AnalysisConfig& config)
    {
        return std::get<QString>(config.stages().value(kDrumModelStage).parameters.value(kDrumModelParameter));
    }

private Q_SLOTS:
    void untouchedItGivesTheSameSettings()
    {
        AnalysisConfig config = AnalysisConfig::defaults(m_registry);
        config.setParameter(QStringLiteral("drum_hits"), QStringLiteral("count"), qint64(7));
        const auto opened = makeDialog(config);
        QVERIFY(opened->config() == config);
    }

    void editorsHaveRangeAndUnit()
    {
        const auto opened = makeDialog(AnalysisConfig::defaults(m_registry));
        const auto* threshold = editor<QDoubleSpinBox>(*opened, QStringLiteral("threshold"));
        QCOMPARE(threshold->minimum(), 0.0);
        QCOMPARE(threshold->maximum(), 12.0);
        QVERIFY(threshold->suffix().endsWith(QStringLiteral("dB")));
        QCOMPARE(editor<QComboBox>(*opened, QStringLiteral("mode"))->count(), 2);
    }

    void parametersBearTheirTitleOrTheirName()
    {
        ParameterDeclaration declaration;
        declaration.name = QStringLiteral("min_gap");
        QCOMPARE(parameterTitle(declaration), QStringLiteral("Min gap"));
        declaration.title = QStringLiteral("Mindestabstand");
        QCOMPARE(parameterTitle(declaration), QStringLiteral("Mindestabstand"));
    }

    void changesArriveAndDefaultsComeBack()
    {
        const AnalysisConfig defaults = AnalysisConfig::defaults(m_registry);
        const auto opened = makeDialog(defaults);
        editor<QDoubleSpinBox>(*opened, QStringLiteral("threshold"))->setValue(5.0);
        editor<QDoubleSpinBox>(*opened, QStringLiteral("count"))->setValue(2.0);
        editor<QCheckBox>(*opened, QStringLiteral("strict"))->setChecked(false);
        editor<QComboBox>(*opened, QStringLiteral("mode"))->setCurrentText(QStringLiteral("exact"));
        const auto values = opened->config().stages().value(QStringLiteral("drum_hits")).parameters;
        QCOMPARE(std::get<double>(values[QStringLiteral("threshold")]), 5.0);
        QCOMPARE(std::get<qint64>(values[QStringLiteral("count")]), 2);
        QCOMPARE(std::get<bool>(values[QStringLiteral("strict")]), false);
        QCOMPARE(std::get<QString>(values[QStringLiteral("mode")]), QStringLiteral("exact"));
        opened->findChild<QGroupBox*>()->setChecked(false);
        QVERIFY(!opened->config().isEnabled(QStringLiteral("drum_hits")));
        const auto* buttons = opened->findChild<QDialogButtonBox*>();
        for (QAbstractButton* button : buttons->buttons())
            if (buttons->buttonRole(button) == QDialogButtonBox::ResetRole)
                button->click();
        QVERIFY(opened->config() == defaults);
    }

    void aValueGoesBackToItsDefault()
    {
        const AnalysisConfig defaults = AnalysisConfig::defaults(m_registry);
        const auto opened = makeDialog(defaults);
        auto* reset = opened->findChild<QToolButton*>(QStringLiteral("reset.drum_hits.threshold"));
        QVERIFY(!reset->isEnabled());
        QVERIFY(reset->toolTip().contains(QLocale().toString(3)));
        editor<QDoubleSpinBox>(*opened, QStringLiteral("threshold"))->setValue(5.0);
        editor<QDoubleSpinBox>(*opened, QStringLiteral("count"))->setValue(2.0);
        QVERIFY(reset->isEnabled());
        reset->click();
        QVERIFY(!reset->isEnabled());
        const auto values = opened->config().stages().value(QStringLiteral("drum_hits")).parameters;
        QCOMPARE(std::get<double>(values[QStringLiteral("threshold")]), 3.0);
        QCOMPARE(std::get<qint64>(values[QStringLiteral("count")]), 2); // the others stay
    }

    void hasAPartForEveryBuiltinStage()
    {
        const StageRegistry& builtin = StageRegistry::builtin();
        const AnalysisConfig defaults = AnalysisConfig::defaults(builtin);
        const PreferencesDialog dialog(
            builtin, drumModelChoices(builtin, ModelLibrary::find()), defaults, QColor(Qt::red));
        QVERIFY(dialog.config() == defaults);
        for (const StageEntry& stage : builtin.stages()) {
            const QString id = stage.declaration.id;
            QVERIFY2(dialog.findChild<QGroupBox*>(id), qPrintable(id));
            for (const ParameterDeclaration& parameter : stage.declaration.parameters) {
                const QString name = QStringLiteral("%1.%2").arg(id, parameter.name);
                const auto* shown = dialog.findChild<ParameterEditor*>(name);
                if (DrumModelPage::isItsParameter(id, parameter.name)) {
                    QVERIFY(!shown); // has a page of its own
                    continue;
                }
                QVERIFY2(shown, qPrintable(name));
                QVERIFY2(shown->focusProxy()->toolTip().contains(parameter.description), qPrintable(name));
            }
        }
    }

    void whateverIsEnteredIsValid()
    {
        const StageRegistry& builtin = StageRegistry::builtin();
        for (const double extreme : {-1e12, 1e12}) {
            const PreferencesDialog dialog(
                builtin, drumModelChoices(builtin, ModelLibrary::find()), AnalysisConfig::defaults(builtin), Qt::red);
            for (QDoubleSpinBox* box : dialog.findChildren<QDoubleSpinBox*>())
                box->setValue(extreme);
            for (QComboBox* box : dialog.findChildren<QComboBox*>())
                box->setCurrentIndex(extreme < 0.0 ? 0 : box->count() - 1);
            const auto completed = dialog.config().completed(builtin);
            QVERIFY2(completed, completed ? "" : qPrintable(completed.error().text()));
            QVERIFY(*completed == dialog.config());
        }
    }

    void choosesAModel()
    {
        const auto opened = makeDialog(AnalysisConfig::defaults(m_registry), someModels());
        opened->showPage(PreferencesDialog::DrumModel);
        QCOMPARE(modelOf(opened->config()), QStringLiteral("auto"));
        opened->findChild<QRadioButton*>(QStringLiteral("model_none"))->click();
        QCOMPARE(modelOf(opened->config()), QStringLiteral("none"));
        const auto* buttons = opened->findChild<QDialogButtonBox*>();
        for (QAbstractButton* button : buttons->buttons())
            if (buttons->buttonRole(button) == QDialogButtonBox::ResetRole)
                button->click();
        QCOMPARE(modelOf(opened->config()), QStringLiteral("auto"));
    }

    void showsTheChosenModelAndWhatIsWrongWithOne()
    {
        AnalysisConfig config = AnalysisConfig::defaults(m_registry);
        config.setParameter(kDrumModelStage, kDrumModelParameter, QStringLiteral("drums-1"));
        const auto opened = makeDialog(config, someModels());
        QVERIFY(opened->findChild<QRadioButton*>(QStringLiteral("model_drums-1"))->isChecked());
        const auto* problem = opened->findChild<QLabel*>(QStringLiteral("problem_drums-1"));
        QVERIFY(problem && problem->text().startsWith(QStringLiteral("Damaged")));
        QVERIFY(!opened->findChild<QLabel*>(QStringLiteral("problem_auto")));
    }

    void listsTheModelsOfALibrary()
    {
        QTemporaryDir folder;
        const QByteArray weights("\x08\0\0\0\0\0\0\0{}      ", 16); // no tensor, but whole
        const QByteArray sha = QCryptographicHash::hash(weights, QCryptographicHash::Sha256).toHex();
        const auto write = [&](const QString& name, const QByteArray& bytes) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        };
        write(QStringLiteral("manifest.json"),
            R"({"format": 1, "models": [{"id": "drums-1", "version": 3, "title": "Drums", "file": "d.safetensors",
                "bytes": 16, "sha256": ")"
                + sha + R"(", "architecture": "drum-tcn-1", "input": "x",
                "labels": ["kick"], "licence": "MIT", "metrics": {}, "card": "d.md"}]})");
        const StageRegistry registry = registryWithModel();
        const auto problemNow = [&] {
            const auto library = ModelLibrary::open(folder.path());
            if (!library)
                return library.error().text();
            const auto choices = drumModelChoices(registry, library);
            return choices.size() == 3 ? choices[1].problem : QStringLiteral("%1 choices").arg(choices.size());
        };
        QVERIFY(problemNow().startsWith(QStringLiteral("Not installed")));
        write(QStringLiteral("d.safetensors"), "something else");
        QVERIFY2(problemNow().startsWith(QStringLiteral("Damaged")), qPrintable(problemNow()));
        write(QStringLiteral("d.safetensors"), weights);
        QCOMPARE(problemNow(), QString());
        const auto choices = drumModelChoices(registry, ModelLibrary::open(folder.path()));
        QCOMPARE(choices[0].value, QStringLiteral("auto"));
        QVERIFY(choices[0].problem.isEmpty());
        QCOMPARE(choices[1].title, QStringLiteral("Drums"));
        QVERIFY(choices[1].detail.startsWith(QStringLiteral("Version 3 · MIT · 16")));
        QCOMPARE(choices[2].value, QStringLiteral("none"));
        const auto none = drumModelChoices(registry, failure(ErrorCode::FileNotFound, QStringLiteral("No models.")));
        QCOMPARE(none[0].problem, QStringLiteral("No models."));
        QVERIFY(drumModelChoices(m_registry, ModelLibrary::open(folder.path())).empty());
    }

    void whatIsRememberedIsWhatDiffers()
    {
        const test::Sandbox box(QStringLiteral("tst_preferences_dialog"));
        AnalysisConfig config = AnalysisConfig::defaults(m_registry);
        QVERIFY(rememberedConfig(m_registry).value() == config);
        config.setParameter(QStringLiteral("drum_hits"), QStringLiteral("threshold"), 5.0);
        rememberConfig(config, m_registry);
        const QByteArray kept = QSettings().value(settings::kAnalysisConfig).toByteArray();
        QVERIFY(kept.contains("threshold"));
        QVERIFY(!kept.contains("strict")); // a later version's default reaches it
        QVERIFY(rememberedConfig(m_registry).value() == config);
        config.setEnabled(QStringLiteral("drum_hits"), false);
        rememberConfig(config, m_registry);
        QVERIFY(rememberedConfig(m_registry).value() == config);
        rememberConfig(AnalysisConfig::defaults(m_registry), m_registry);
        QVERIFY(!QSettings().contains(settings::kAnalysisConfig));
        QSettings().setValue(settings::kAnalysisConfig, QByteArray("stages: {drum_hits: {threshold: 99.0}}"));
        QCOMPARE(rememberedConfig(m_registry).error().code, ErrorCode::InvalidConfiguration);
    }
};

QTEST_MAIN(TestPreferencesDialog)
#include "tst_preferences_dialog.moc"
