#include "tests/ui/timeline/timeline_fixture.h"
#include "ui/session/settings_keys.h"
#include "ui/views/spectrogram/spectrogram_controls.h"
#include "ui/views/spectrogram/spectrogram_view.h"

#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

#include <cmath>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr int kPatience = 60'000; // ms; under a sanitizer on a busy machine it takes a while
constexpr double kHz = 1000.0;

/// A shown view of 20 s: a sine of 1 kHz at -12 dBFS, silent from 10 s on.
struct SpectrogramFixture
{
    explicit SpectrogramFixture(const QString& path = {})
    {
        theme.setChoice(Theme::Choice::Dark);
        view.resize(800, 300);
        view.setGutterWidth(72);
        if (!path.isEmpty()) {
            viewport.reset(kTestSeconds);
            view.setSource(path, {}, kTestSeconds);
        }
        view.show();
    }

    [[nodiscard]] bool isSharp()
    {
        std::ignore = view.grab();
        return view.isSharp();
    }
    [[nodiscard]] QPoint place(double seconds, double hz) const
    {
        const QRect plot = view.plotRect();
        return {int(view.xOf(seconds)), plot.top() + int((1.0 - view.frequencyAxis().positionOf(hz)) * plot.height())};
    }
    [[nodiscard]] QColor colorAt(double seconds, double hz)
    {
        return view.grab().toImage().pixelColor(place(seconds, hz));
    }

    Theme theme;
    TimeViewport viewport;
    SpectrogramView view{viewport, theme, QString()};
};

} // namespace

class TestSpectrogramView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }
    void saysWhyThereIsNothing();
    void saysThatTheFileIsGone();
    void drawsASineAtItsPlace();
    void allScalesAndSizesDraw();
    void readsWhatIsUnderThePointer();
    void readoutCanBeHidden();
    void ctrlWheelZoomsFrequencies();
    void plainWheelZoomsTime();
    void ctrlDragShowsWhatItCovers();
    void keysMoveFrequencies();
    void clickSeeks();
    void hitsAreMarkedAtTheirBands();
    void segmentsAreNamed();
    void settingsAreRemembered();
    void senselessSettingsAreIgnored();
    void controlsChangeThePicture();
    void menuOffersEverySetting();
    void anotherRecordingReplacesThePicture();
    void zoomedFarIn();
    void rendersAtAnySize();
    void invertedAndLight();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

void TestSpectrogramView::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("heihachi-tests"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_spectrogram_view"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QLocale::setDefault(QLocale::c());
    m_path = m_folder.filePath(QStringLiteral("sine.wav"));
    auto sine = makeSine(kHz, kAnalysisRate, kTestSeconds, 0.25);
    std::fill(sine.begin() + std::ptrdiff_t(sine.size() / 2), sine.end(), 0.0F);
    QVERIFY(writeWav(m_path, interleaved(sine, 2), 2, kAnalysisRate));
}

void TestSpectrogramView::saysWhyThereIsNothing()
{
    SpectrogramFixture f;
    QVERIFY(f.view.emptyText().contains(QStringLiteral("Ctrl+R")));
    QAction locate(QStringLiteral("Locate file"));
    const QSignalSpy triggered(&locate, &QAction::triggered);
    f.view.setMissingReason(QStringLiteral("The file is gone."), &locate);
    QCOMPARE(f.view.emptyText(), QStringLiteral("The file is gone."));
    auto* button = f.view.findChild<QPushButton*>();
    QVERIFY(button && button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(triggered.size(), 1);
    QVERIFY(!f.view.findChild<QToolButton*>()->isVisible());
    const QImage image = f.view.grab().toImage();
    QVERIFY(image != SpectrogramFixture().view.grab().toImage());
}

void TestSpectrogramView::saysThatTheFileIsGone()
{
    SpectrogramFixture f(m_folder.filePath(QStringLiteral("gone.wav")));
    std::ignore = f.view.grab();
    QTRY_VERIFY_WITH_TIMEOUT(f.view.emptyText().contains(QStringLiteral("gone.wav")), kPatience);
    f.view.setSource(m_path, {}, kTestSeconds);
    QTRY_VERIFY_WITH_TIMEOUT(f.isSharp(), kPatience);
    QVERIFY(f.view.emptyText().isEmpty());
}

void TestSpectrogramView::drawsASineAtItsPlace()
{
    SpectrogramFixture f(m_path);
    QTRY_VERIFY_WITH_TIMEOUT(f.isSharp(), kPatience);
    const QRgb floor = mapColor(ColorMap::Inferno, 0.0);
    QCOMPARE_GT(f.colorAt(5.0, kHz).lightness(), QColor(floor).lightness() + 100);
    QCOMPARE(f.colorAt(15.0, kHz).rgb(), floor);
    QCOMPARE(f.colorAt(5.0, 8000.0).rgb(), floor);
    QCOMPARE(f.colorAt(5.0, 60.0).rgb(), floor);
}

void TestSpectrogramView::allScalesAndSizesDraw()
{
    SpectrogramFixture f(m_path);
    for (const FrequencyScale scale : kFrequencyScales) {
        for (const int size : kFftSizes) {
            SpectrogramSettings settings;
            settings.scale = scale;
            settings.parameters = {size, size > 4096 ? WindowShape::BlackmanHarris : WindowShape::Hann};
            f.view.setSettings(settings);
            QTRY_VERIFY_WITH_TIMEOUT(f.isSharp(), kPatience);
            QCOMPARE_GT(f.colorAt(5.0, kHz).lightness(), 100);
            QCOMPARE(f.colorAt(15.0, kHz).rgb(), mapColor(ColorMap::Inferno, 0.0));
        }
    }
}

void TestSpectrogramView::readsWhatIsUnderThePointer()
{
    SpectrogramFixture f(m_path);
    QTRY_VERIFY_WITH_TIMEOUT(f.isSharp(), kPatience);
    const QSignalSpy changed(&f.view, &SpectrogramView::readoutChanged);
    const QPoint place = f.place(5.0, kHz);
    QTest::mouseMove(&f.view, place);
    QTRY_VERIFY_WITH_TIMEOUT(!f.view.readout().isEmpty(), kPatience);
    QVERIFY(!changed.isEmpty());
    const QString readout = f.view.readout();
    QVERIFY2(readout.contains(QStringLiteral("kHz")) || readout.contains(QStringLiteral("Hz")), qPrintable(readout));
    QVERIFY2(readout.startsWith(QStringLiteral("0:00:0")), qPrintable(readout));
    QVERIFY2(readout.contains(QStringLiteral("B5")), qPrintable(readout)); // 987.8 Hz
    const QRegularExpression level(QStringLiteral("−(\\d+\\.\\d) dBFS"));
    QCOMPARE_LE(std::abs(level.match(readout).captured(1).toDouble() - 12.04), 0.5);
    QTest::mouseMove(&f.view, f.place(15.0, kHz));
    QTRY_VERIFY_WITH_TIMEOUT(f.view.readout().contains(QStringLiteral("≤ −120.0 dBFS")), kPatience);
    QTest::mouseMove(&f.view, QPoint(10, 100)); // in the gutter
    QTRY_VERIFY_WITH_TIMEOUT(f.view.readout().isEmpty(), kPatience);
}

void TestSpectrogramView::readoutCanBeHidden()
{
    SpectrogramFixture f(m_path);
    QTRY_VERIFY_WITH_TIMEOUT(f.isSharp(), kPatience);
    QTest::mouseMove(&f.view, f.place(5.0, 3000.0));
    QTRY_VERIFY_WITH_TIMEOUT(!f.view.readout().isEmpty(), kPatience);
    const QImage with = f.view.grab().toImage();
    SpectrogramSettings settings = f.view.settings();
    settings.showsReadout = false;
    f.view.setSettings(settings);
    QVERIFY(with != f.view.grab().toImage());
    QVERIFY(!f.view.readout().isEmpty()); // the signal's text stays
}

void TestSpectrogramView::ctrlWheelZoomsFrequencies()
{
    SpectrogramFixture f(m_path);
    const TimeRange before = f.viewport.range();
    const QPoint place = f.place(5.0, kHz);
    const double hz = f.view.frequencyAxis().hzAt(1.0 - double(place.y()) / f.view.height());
    wheel(f.view, place, {0, 480}, Qt::ControlModifier);
    const FrequencyAxis& axis = f.view.frequencyAxis();
    QVERIFY(!axis.showsAll());
    QVERIFY(axis.highHz() - axis.lowHz() < 15000.0);
    QCOMPARE_LE(std::abs(axis.hzAt(1.0 - double(place.y()) / f.view.height()) - hz), 0.01 * hz);
    QCOMPARE(f.viewport.range(), before);
    wheel(f.view, place, {0, -4800}, Qt::ControlModifier);
    QVERIFY(f.view.frequencyAxis().showsAll());
}

void TestSpectrogramView::plainWheelZoomsTime()
{
    SpectrogramFixture f(m_path);
    wheel(f.view, f.place(5.0, kHz), {0, 120});
    QVERIFY(f.viewport.range().length() < kTestSeconds);
    QVERIFY(f.view.frequencyAxis().showsAll());
}

void TestSpectrogramView::ctrlDragShowsWhatItCovers()
{
    SpectrogramFixture f(m_path);
    const TimeRange before = f.viewport.range();
    drag(f.view, f.place(5.0, 4000.0), f.place(7.0, 500.0), Qt::LeftButton, Qt::ControlModifier);
    QCOMPARE_LE(std::abs(f.view.frequencyAxis().lowHz() - 500.0), 30.0);
    QCOMPARE_LE(std::abs(f.view.frequencyAxis().highHz() - 4000.0), 200.0);
    QCOMPARE(f.viewport.range(), before);
    const FrequencyAxis shown = f.view.frequencyAxis();
    QTest::mouseClick(&f.view, Qt::LeftButton, Qt::ControlModifier, f.view.rect().center()); // without dragging
    QCOMPARE(f.view.frequencyAxis(), shown);
}

void TestSpectrogramView::keysMoveFrequencies()
{
    SpectrogramFixture f(m_path);
    f.view.setFocus();
    QTest::keyClick(&f.view, Qt::Key_Up, Qt::ControlModifier);
    QVERIFY(!f.view.frequencyAxis().showsAll());
    const double low = f.view.frequencyAxis().lowHz();
    QTest::keyClick(&f.view, Qt::Key_Up);
    QVERIFY(f.view.frequencyAxis().lowHz() > low);
    QTest::keyClick(&f.view, Qt::Key_Down);
    QCOMPARE_LE(std::abs(f.view.frequencyAxis().lowHz() - low), 1e-6 * low);
    QTest::keyClick(&f.view, Qt::Key_Backspace);
    QVERIFY(f.view.frequencyAxis().showsAll());
    QTest::keyClick(&f.view, Qt::Key_Plus); // the common keys still do what they do everywhere
    QVERIFY(f.viewport.range().length() < kTestSeconds);
}

void TestSpectrogramView::clickSeeks()
{
    SpectrogramFixture f(m_path);
    const QSignalSpy clicked(&f.view, &TimeViewWidget::timeClicked);
    QTest::mouseClick(&f.view, Qt::LeftButton, {}, f.place(5.0, kHz));
    QCOMPARE(clicked.size(), 1);
    QCOMPARE_LE(std::abs(clicked[0][0].toDouble() - 5.0), 0.1);
}

void TestSpectrogramView::hitsAreMarkedAtTheirBands()
{
    SpectrogramFixture f(m_path);
    QTRY_VERIFY_WITH_TIMEOUT(f.isSharp(), kPatience);
    const QImage without = f.view.grab().toImage();
    f.view.setResult(testResult());
    const QImage with = f.view.grab().toImage();
    for (const auto& [seconds, drumClass] :
        {std::pair{1.0, DrumClass::Kick}, {2.0, DrumClass::Snare}, {3.0, DrumClass::HiHat}}) {
        const QPoint place = f.place(seconds, markedHz(drumClass));
        QVERIFY(with.pixelColor(place) != without.pixelColor(place));
        QCOMPARE(with.pixelColor(place), Theme::classColor(drumClass));
    }
    SpectrogramSettings settings = f.view.settings();
    settings.showsHits = false;
    f.view.setSettings(settings);
    QCOMPARE(f.view.grab().toImage(), without);
    settings.showsHits = true;
    f.view.setSettings(settings);
    auto dense = std::make_shared<AnalysisResult>(*testResult());
    dense->drumHits->clear();
    for (int n = 0; n < 60; ++n) // no room for shapes: ticks
        dense->drumHits->push_back({n / 3.0, DrumClass::Snare, 1.0F, 1.0F, {}, {}});
    f.view.setResult(dense);
    QCOMPARE(f.colorAt(7.0, markedHz(DrumClass::Snare)), Theme::classColor(DrumClass::Snare));
    dense = std::make_shared<AnalysisResult>(*dense);
    for (int n = 0; n < 20000; ++n) // no room for ticks either: the picture counts more
        dense->drumHits->push_back({n * 0.001, DrumClass::Snare, 1.0F, 1.0F, {}, {}});
    std::ranges::sort(*dense->drumHits, {}, &DrumHit::time);
    f.view.setResult(dense);
    QCOMPARE(f.view.grab().toImage(), without);
    f.view.setResult(nullptr);
    QCOMPARE(f.view.grab().toImage(), without);
}

void TestSpectrogramView::segmentsAreNamed()
{
    SpectrogramFixture f(m_path);
    QTRY_VERIFY_WITH_TIMEOUT(f.isSharp(), kPatience);
    f.view.setSegments(
        {{{2.0, 6.0}, QStringLiteral("Drop"), Qt::green}, {{50.0, 60.0}, QStringLiteral("Far"), Qt::red}});
    const QImage image = f.view.grab().toImage();
    QCOMPARE(image.pixelColor(int(f.view.xOf(4.0)), 1), QColor(Qt::green));
    QCOMPARE(image.pixelColor(int(f.view.xOf(2.0)), f.view.height() - 40), QColor(Qt::green));
    QVERIFY(image.pixelColor(int(f.view.xOf(8.0)), 1) != QColor(Qt::green));
}

void TestSpectrogramView::settingsAreRemembered()
{
    SpectrogramSettings settings;
    settings.parameters = {8192, WindowShape::BlackmanHarris};
    settings.scale = FrequencyScale::Bark;
    settings.colorMap = ColorMap::Viridis;
    settings.isInverted = true;
    settings.gainDb = 33.0;
    settings.rangeDb = 55.0;
    settings.showsHits = false;
    {
        SpectrogramFixture f;
        const QSignalSpy changed(&f.view, &SpectrogramView::settingsChanged);
        f.view.setSettings(settings);
        f.view.setSettings(settings);
        QCOMPARE(changed.size(), 1);
    }
    SpectrogramFixture again;
    QCOMPARE(again.view.settings(), settings);
    QCOMPARE(again.view.frequencyAxis().scale(), FrequencyScale::Bark);
}

void TestSpectrogramView::senselessSettingsAreIgnored()
{
    QSettings store;
    store.setValue(settings::kSpectrogramFftSize, 1000);
    store.setValue(settings::kSpectrogramGain, QStringLiteral("loud"));
    store.setValue(settings::kSpectrogramRange, -3.0);
    store.setValue(settings::kSpectrogramColors, QStringLiteral("rainbow"));
    QCOMPARE(rememberedSpectrogramSettings(), SpectrogramSettings());
}

void TestSpectrogramView::controlsChangeThePicture()
{
    SpectrogramFixture f(m_path);
    QTRY_VERIFY_WITH_TIMEOUT(f.isSharp(), kPatience);
    auto* button = f.view.findChild<QToolButton*>();
    QVERIFY(button->isVisible());
    QVERIFY(!button->accessibleName().isEmpty());
    QTest::mouseClick(button, Qt::LeftButton);
    auto* controls = f.view.findChild<SpectrogramControls*>();
    QVERIFY(controls && controls->isVisible());
    for (QWidget* widget : controls->findChildren<QWidget*>())
        if (qobject_cast<QComboBox*>(widget) || qobject_cast<QDoubleSpinBox*>(widget)
            || qobject_cast<QAbstractButton*>(widget))
            QVERIFY(!widget->toolTip().isEmpty());
    const QColor before = f.colorAt(5.0, kHz);
    controls->findChildren<QDoubleSpinBox*>().front()->setValue(-40.0);
    QCOMPARE(f.view.settings().gainDb, -40.0);
    QVERIFY(f.colorAt(5.0, kHz) != before);
    for (auto* button2 : controls->findChildren<QPushButton*>())
        QTest::mouseClick(button2, Qt::LeftButton);
    QCOMPARE(f.view.settings(), SpectrogramSettings());
    QCOMPARE(f.colorAt(5.0, kHz), before);
}

void TestSpectrogramView::menuOffersEverySetting()
{
    SpectrogramFixture f(m_path);
    QContextMenuEvent event(QContextMenuEvent::Mouse, {300, 100}, f.view.mapToGlobal(QPoint(300, 100)));
    QCoreApplication::sendEvent(&f.view, &event);
    auto* menu = f.view.findChild<QMenu*>();
    QVERIFY(menu);
    int submenus = 0;
    QAction* mel = nullptr;
    for (QAction* action : menu->actions()) {
        if (!action->menu())
            continue;
        ++submenus;
        int checked = 0;
        for (QAction* choice : action->menu()->actions()) {
            checked += choice->isChecked() ? 1 : 0;
            if (choice->text() == QStringLiteral("Mel"))
                mel = choice;
        }
        QCOMPARE(checked, 1);
    }
    QCOMPARE(submenus, 6);
    QVERIFY(mel);
    mel->trigger();
    QCOMPARE(f.view.settings().scale, FrequencyScale::Mel);
    QCOMPARE(f.view.frequencyAxis().scale(), FrequencyScale::Mel);
    menu->close();
}

void TestSpectrogramView::anotherRecordingReplacesThePicture()
{
    const QString other = m_folder.filePath(QStringLiteral("other.wav"));
    QVERIFY(writeWav(other, interleaved(makeSine(200.0, kAnalysisRate, 3.0, 0.25), 2), 2, kAnalysisRate));
    SpectrogramFixture f(m_path);
    QTRY_VERIFY_WITH_TIMEOUT(f.isSharp(), kPatience);
    f.viewport.reset(3.0);
    f.view.setSource(other, {}, 3.0);
    QTRY_VERIFY_WITH_TIMEOUT(f.isSharp(), kPatience);
    QCOMPARE_GT(f.colorAt(1.5, 200.0).lightness(), 100);
    QCOMPARE(f.colorAt(1.5, kHz).rgb(), mapColor(ColorMap::Inferno, 0.0));
    f.view.setSource(QString(), {}, 0.0);
    std::ignore = f.view.grab();
    QVERIFY(!f.view.emptyText().isEmpty());
}

void TestSpectrogramView::zoomedFarIn()
{
    SpectrogramFixture f(m_path);
    for (const double at : {0.0, 5.0, kTestSeconds}) {
        f.viewport.setRange({at, at + 0.002});
        QTRY_VERIFY_WITH_TIMEOUT(f.isSharp(), kPatience);
    }
    f.viewport.setRange({5.0, 5.002});
    QTRY_VERIFY_WITH_TIMEOUT(f.isSharp(), kPatience);
    QCOMPARE_GT(f.colorAt(5.001, kHz).lightness(), 100);
}

void TestSpectrogramView::rendersAtAnySize()
{
    SpectrogramFixture f(m_path);
    for (const QSize size : {QSize(160, 96), QSize(1, 1), QSize(2000, 30), QSize(300, 1500)}) {
        f.view.resize(size);
        QTRY_VERIFY_WITH_TIMEOUT(f.isSharp() || size.width() < 100, kPatience);
        QImage image(2 * size, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.scale(2.0, 2.0);
        f.view.render(&painter);
        QVERIFY(qAlpha(image.pixel(0, 0)) == 255);
    }
}

void TestSpectrogramView::invertedAndLight()
{
    SpectrogramFixture f(m_path);
    f.theme.setChoice(Theme::Choice::Light);
    SpectrogramSettings settings;
    settings.isInverted = true;
    settings.colorMap = ColorMap::Grey;
    f.view.setSettings(settings);
    QTRY_VERIFY_WITH_TIMEOUT(f.isSharp(), kPatience);
    QCOMPARE(f.colorAt(15.0, kHz).rgb(), qRgb(255, 255, 255));
    QCOMPARE(f.view.grab().toImage().pixelColor(2, 298), f.theme.colors().background);
}

QTEST_MAIN(TestSpectrogramView)
#include "tst_spectrogram_view.moc"
