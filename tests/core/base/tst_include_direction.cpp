// Includes point one way: base <- audio, dsp, jobs, nn <- analysis <- compare <- store, report <- ui <- app; and no GUI
// in core.
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace {

/// What the files of a folder may include of the project, beside the folder itself.
const QHash<QString, QStringList>& allowed()
{
    static const auto list
        = [](const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts); };
    static const QHash<QString, QStringList> rules{
        {QStringLiteral("core/base"), {}},
        {QStringLiteral("core/audio"), list("core/base")},
        {QStringLiteral("core/dsp"), list("core/base")},
        {QStringLiteral("core/jobs"), list("core/base")},
        {QStringLiteral("core/nn"), list("core/base")},
        {QStringLiteral("core/analysis"), list("core/base core/audio core/dsp core/jobs core/nn")},
        {QStringLiteral("core/compare"), list("core/base core/audio core/dsp core/analysis")},
        {QStringLiteral("core/store"), list("core/base core/audio core/analysis core/compare")},
        {QStringLiteral("core/report"), list("core/base core/audio core/analysis core/compare")},
        {QStringLiteral("ui/session"), list("core")},
        {QStringLiteral("ui/itemmodels"), list("core ui/session")},
        {QStringLiteral("ui/plots"), list("core ui/session")},
        {QStringLiteral("ui/playback"), list("core ui/session")},
        {QStringLiteral("ui/views"), list("core ui/session ui/itemmodels ui/plots ui/playback")},
        {QStringLiteral("ui/shell"), list("core ui/session ui/itemmodels ui/plots ui/playback ui/views")},
        {QStringLiteral("app"), list("core ui")},
    };
    return rules;
}

bool isBelow(const QString& include, const QString& folder)
{
    return include.startsWith(folder + QLatin1Char('/'));
}

} // namespace

class TestIncludeDirection final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsOneWay()
    {
        const QString root = qEnvironmentVariable("HEIHACHI_SOURCE_DIR");
        QVERIFY(!root.isEmpty());
        static const QRegularExpression own(
            QStringLiteral("^#include \"([^\"]+)\""), QRegularExpression::MultilineOption);
        static const QRegularExpression gui(
            QStringLiteral("^#include <Q(Widget|Application|MainWindow|Painter|Dialog|Image|Pixmap|Color)>"),
            QRegularExpression::MultilineOption);
        int files = 0;
        for (auto rule = allowed().cbegin(); rule != allowed().cend(); ++rule) {
            QDirIterator it(root + QLatin1Char('/') + rule.key(), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString text = QString::fromUtf8(file.readAll());
                ++files;
                for (const auto& match : own.globalMatch(text)) {
                    const QString include = match.captured(1);
                    const bool fine = isBelow(include, rule.key())
                        || std::ranges::any_of(
                            rule.value(), [&](const QString& folder) { return isBelow(include, folder); });
                    QVERIFY2(fine, qPrintable(file.fileName() + QStringLiteral(" includes ") + include));
                }
                if (rule.key().startsWith(QLatin1String("core/")))
                    QVERIFY2(!gui.match(text).hasMatch(), qPrintable(file.fileName()));
            }
        }
        QVERIFY(files > 50);
    }
};

QTEST_GUILESS_MAIN(TestIncludeDirection)
#include "tst_include_direction.moc"
