#include "ui/shell/audio_page.h"

#include "ui/session/settings_keys.h"

#include <QAudioDevice>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QMediaDevices>
#include <QSettings>
#include <QSlider>

namespace heihachi {

std::vector<OutputDevice> outputDevices()
{
    std::vector<OutputDevice> devices;
    for (const QAudioDevice& device : QMediaDevices::audioOutputs())
        devices.push_back({device.id(), device.description(), device.isDefault()});
    return devices;
}

AudioPage::AudioPage(const std::vector<OutputDevice>& devices, QWidget* parent)
    : PreferencesPage(parent)
    , m_device(new QComboBox(this))
    , m_volume(new QSlider(Qt::Horizontal, this))
    , m_percent(new QLabel(this))
    , m_follow(new QComboBox(this))
{
    m_device->setObjectName(QStringLiteral("outputDevice"));
    m_volume->setObjectName(QStringLiteral("volume"));
    m_follow->setObjectName(QStringLiteral("follow"));
    fillDevices(devices);
    m_volume->setRange(0, 100);
    m_volume->setAccessibleName(tr("Volume"));
    m_percent->setMinimumWidth(m_percent->fontMetrics().horizontalAdvance(tr("%1 %").arg(100)));
    connect(m_volume, &QSlider::valueChanged, m_percent,
        [this](int percent) { m_percent->setText(tr("%1 %").arg(percent)); });
    m_follow->addItem(tr("stay where they are"), QStringLiteral("off"));
    m_follow->addItem(tr("turn the page at the edge"), QStringLiteral("page"));
    m_follow->addItem(tr("scroll"), QStringLiteral("scroll"));
    const QSettings settings;
    m_volume->setValue(qRound(100.0 * settings.value(settings::kPlaybackVolume, 1.0).toDouble()));
    m_percent->setText(tr("%1 %").arg(m_volume->value()));
    m_follow->setCurrentIndex(
        std::max(0, m_follow->findData(settings.value(settings::kPlaybackFollow, QStringLiteral("page")).toString())));
    auto* volume = new QHBoxLayout;
    volume->setSpacing(8);
    volume->addWidget(m_volume, 1);
    volume->addWidget(m_percent);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Output device:"), m_device);
    if (devices.empty()) {
        auto* note = new QLabel(tr("There is no sound device. Playing runs in silence until there is one."), this);
        note->setWordWrap(true);
        note->setForegroundRole(QPalette::PlaceholderText);
        form->addRow(QString(), note);
    }
    auto* caption = new QLabel(tr("&Volume:"), this);
    caption->setBuddy(m_volume);
    form->addRow(caption, volume);
    form->addRow(tr("While it plays, the &views:"), m_follow);
}

void AudioPage::fillDevices(const std::vector<OutputDevice>& devices)
{
    m_device->addItem(tr("Default of the system"), QByteArray());
    for (const OutputDevice& device : devices)
        m_device->addItem(device.name, device.id);
    const QByteArray chosen = QSettings().value(settings::kPlaybackDevice).toByteArray();
    if (m_device->findData(chosen) < 0)
        m_device->addItem(tr("%1 (not there now)").arg(QString::fromUtf8(chosen)), chosen);
    m_device->setCurrentIndex(m_device->findData(chosen));
}

void AudioPage::apply()
{
    QSettings settings;
    settings.setValue(settings::kPlaybackDevice, m_device->currentData().toByteArray());
    settings.setValue(settings::kPlaybackVolume, m_volume->value() / 100.0);
    settings.setValue(settings::kPlaybackFollow, m_follow->currentData().toString());
}

void AudioPage::reset()
{
    m_device->setCurrentIndex(0);
    m_volume->setValue(100);
    m_follow->setCurrentIndex(m_follow->findData(QStringLiteral("page")));
}

} // namespace heihachi
