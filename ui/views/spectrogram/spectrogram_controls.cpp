#include "ui/views/spectrogram/spectrogram_controls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QPainter>
#include <QPushButton>

namespace heihachi {
namespace {

/// A strip of the colours of a map.
QIcon stripOf(ColorMap map)
{
    constexpr QSize kSize(48, 12);
    QImage strip(kSize, QImage::Format_RGB32);
    for (int x = 0; x < kSize.width(); ++x)
        for (int y = 0; y < kSize.height(); ++y)
            strip.setPixel(x, y, mapColor(map, double(x) / (kSize.width() - 1)));
    return QIcon(QPixmap::fromImage(strip));
}

template <typename Choices, typename Name>
QComboBox* makeChoice(QWidget* parent, const Choices& choices, Name name, const QString& tip)
{
    auto* box = new QComboBox(parent);
    for (const auto choice : choices)
        box->addItem(name(choice), int(choice));
    box->setToolTip(tip);
    return box;
}

template <typename T>
void choose(QComboBox& box, T choice)
{
    box.setCurrentIndex(box.findData(int(choice)));
}

} // namespace

SpectrogramControls::SpectrogramControls(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_scale(
          makeChoice(this, kFrequencyScales, frequencyScaleName, tr("How frequencies are laid out from bottom to top")))
    , m_fftSize(makeChoice(
          this, kFftSizes, fftSizeName, tr("Length of a spectrum: long tells tones apart, short tells times apart")))
    , m_window(makeChoice(this, kWindowShapes, windowShapeName,
          tr("Hann draws finer lines, Blackman-Harris shows soft tones beside loud ones")))
    , m_gain(makeLevel(SpectrogramSettings::kLeastGainDb, SpectrogramSettings::kMostGainDb, 1.0,
          tr("Brightens the picture: the level of the brightest colour is minus this, in dBFS")))
    , m_range(makeLevel(SpectrogramSettings::kLeastRangeDb, SpectrogramSettings::kMostRangeDb, 5.0,
          tr("From the brightest to the darkest colour, in dB")))
    , m_colors(makeChoice(this, kColorMaps, colorMapName, tr("Colours for soft (left) to loud (right)")))
    , m_inverted(new QCheckBox(tr("&Invert colours"), this))
    , m_hits(new QCheckBox(tr("Show &hits"), this))
    , m_segments(new QCheckBox(tr("Show se&gments"), this))
    , m_readout(new QCheckBox(tr("Show &values under the pointer"), this))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Spectrogram settings"));
    m_colors->setIconSize({48, 12});
    for (int n = 0; n < m_colors->count(); ++n)
        m_colors->setItemIcon(n, stripOf(kColorMaps[size_t(n)]));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Frequency axis"), m_scale);
    form->addRow(tr("FF&T size"), m_fftSize);
    form->addRow(tr("&Window"), m_window);
    form->addRow(tr("&Gain"), m_gain);
    form->addRow(tr("&Range"), m_range);
    form->addRow(tr("&Colours"), m_colors);
    for (QCheckBox* box : {m_inverted, m_hits, m_segments, m_readout})
        form->addRow(box);
    auto* reset = new QPushButton(tr("&Default settings"), this);
    form->addRow(reset);
    m_inverted->setToolTip(tr("Soft is bright, loud is dark"));
    m_hits->setToolTip(tr("Mark the drum hits at their bands"));
    m_segments->setToolTip(tr("Name the parts of the recording at the top"));
    m_readout->setToolTip(tr("Time, frequency, note and level at the pointer"));
    reset->setToolTip(tr("All settings of the spectrogram as they were at first"));

    for (QComboBox* box : {m_scale, m_fftSize, m_window, m_colors})
        connect(box, &QComboBox::currentIndexChanged, this, &SpectrogramControls::takeFromWidgets);
    for (QDoubleSpinBox* box : {m_gain, m_range})
        connect(box, &QDoubleSpinBox::valueChanged, this, &SpectrogramControls::takeFromWidgets);
    for (QCheckBox* box : {m_inverted, m_hits, m_segments, m_readout})
        connect(box, &QCheckBox::toggled, this, &SpectrogramControls::takeFromWidgets);
    connect(reset, &QPushButton::clicked, this, [this] {
        setSettings({});
        Q_EMIT changed(m_settings);
    });
    setSettings({});
}

QDoubleSpinBox* SpectrogramControls::makeLevel(double least, double most, double step, const QString& tip)
{
    auto* box = new QDoubleSpinBox(this);
    box->setRange(least, most);
    box->setSingleStep(step);
    box->setDecimals(0);
    box->setSuffix(tr(" dB"));
    box->setToolTip(tip);
    return box;
}

void SpectrogramControls::setSettings(const SpectrogramSettings& settings)
{
    const QScopedValueRollback guard(m_isFilling, true);
    m_settings = settings;
    choose(*m_scale, settings.scale);
    choose(*m_fftSize, settings.parameters.fftSize);
    choose(*m_window, settings.parameters.window);
    m_gain->setValue(settings.gainDb);
    m_range->setValue(settings.rangeDb);
    choose(*m_colors, settings.colorMap);
    m_inverted->setChecked(settings.isInverted);
    m_hits->setChecked(settings.showsHits);
    m_segments->setChecked(settings.showsSegments);
    m_readout->setChecked(settings.showsReadout);
}

void SpectrogramControls::takeFromWidgets()
{
    if (m_isFilling)
        return;
    m_settings.scale = FrequencyScale(m_scale->currentData().toInt());
    m_settings.parameters = {m_fftSize->currentData().toInt(), WindowShape(m_window->currentData().toInt())};
    m_settings.gainDb = m_gain->value();
    m_settings.rangeDb = m_range->value();
    m_settings.colorMap = ColorMap(m_colors->currentData().toInt());
    m_settings.isInverted = m_inverted->isChecked();
    m_settings.showsHits = m_hits->isChecked();
    m_settings.showsSegments = m_segments->isChecked();
    m_settings.showsReadout = m_readout->isChecked();
    Q_EMIT changed(m_settings);
}

} // namespace heihachi
