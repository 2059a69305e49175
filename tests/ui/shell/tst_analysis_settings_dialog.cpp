#include "tests/ui/session/session_fixture.h"
#include "ui/shell/analysis_settings_dialog.h"
#include "ui/shell/parameter_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QGroupBox>
#include <QPushButton>
#include <QTest>

using namespace heihachi;

class TestAnalysisSettingsDialog : public QObject
{
    Q_OBJECT

private:
    StageRegistry m_registry = test::fourHitsRegistry();

    template <typename T>
    static T* editor(const AnalysisSettingsDialog& dialog, const QString& name)
    {
        return dialog.findChild<ParameterEditor*>(QStringLiteral("drum_hits.") + name)->findChild<T*>();
    }

private Q_SLOTS:
    void untouchedItGivesTheSameSettings()
    {
        AnalysisConfig config = AnalysisConfig::defaults(m_registry);
        config.setParameter(QStringLiteral("drum_hits"), QStringLiteral("count"), qint64(7));
        const AnalysisSettingsDialog dialog(m_registry, config);
        QVERIFY(dialog.config() == config);
    }

    void editorsHaveRangeAndUnit()
    {
        const AnalysisSettingsDialog dialog(m_registry, AnalysisConfig::defaults(m_registry));
        const auto* threshold = editor<QDoubleSpinBox>(dialog, QStringLiteral("threshold"));
        QCOMPARE(threshold->minimum(), 0.0);
        QCOMPARE(threshold->maximum(), 12.0);
        QVERIFY(threshold->suffix().endsWith(QStringLiteral("dB")));
        QCOMPARE(editor<QComboBox>(dialog, QStringLiteral("mode"))->count(), 2);
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
        const AnalysisSettingsDialog dialog(m_registry, defaults);
        editor<QDoubleSpinBox>(dialog, QStringLiteral("threshold"))->setValue(5.0);
        editor<QDoubleSpinBox>(dialog, QStringLiteral("count"))->setValue(2.0);
        editor<QCheckBox>(dialog, QStringLiteral("strict"))->setChecked(false);
        editor<QComboBox>(dialog, QStringLiteral("mode"))->setCurrentText(QStringLiteral("exact"));
        const auto values = dialog.config().stages().value(QStringLiteral("drum_hits")).parameters;
        QCOMPARE(std::get<double>(values[QStringLiteral("threshold")]), 5.0);
        QCOMPARE(std::get<qint64>(values[QStringLiteral("count")]), 2);
        QCOMPARE(std::get<bool>(values[QStringLiteral("strict")]), false);
        QCOMPARE(std::get<QString>(values[QStringLiteral("mode")]), QStringLiteral("exact"));
        dialog.findChild<QGroupBox*>()->setChecked(false);
        QVERIFY(!dialog.config().isEnabled(QStringLiteral("drum_hits")));
        const auto* buttons = dialog.findChild<QDialogButtonBox*>();
        for (QAbstractButton* button : buttons->buttons())
            if (buttons->buttonRole(button) == QDialogButtonBox::ResetRole)
                button->click();
        QVERIFY(dialog.config() == defaults);
    }
};

QTEST_MAIN(TestAnalysisSettingsDialog)
#include "tst_analysis_settings_dialog.moc"
