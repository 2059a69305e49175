// Which output a player uses, and what it does when one goes or comes.
#include "ui/playback/player.h"
#include "ui/playback/render_thread.h"

#include <algorithm>

namespace heihachi {

void Player::setDevice(const QByteArray& id)
{
    if (id == m_device)
        return;
    m_device = id;
    m_broken.clear();
    if (m_output) {
        closeOutput();
        openOutput();
    }
}

std::unique_ptr<AudioOutput> Player::chooseOutput()
{
    std::vector<OutputDevice> devices = m_outputs->devices();
    std::ranges::stable_sort(devices, {}, [this](const OutputDevice& device) {
        return device.id == m_device ? 0 : device.isDefault ? 1 : 2;
    });
    m_outputNow = {};
    for (const OutputDevice& device : devices) {
        if (m_broken.contains(device.id))
            continue;
        if (std::unique_ptr<AudioOutput> output = m_outputs->open(device.id)) {
            m_opened = device.id;
            m_outputNow.name = device.name;
            if (!m_device.isEmpty() && device.id != m_device)
                m_outputNow.reason
                    = tr("The chosen sound device is not there; “%1” is used until it is.").arg(device.name);
            else if (!m_broken.empty())
                m_outputNow.reason = m_brokenReason;
            return output;
        }
        m_broken.insert(device.id);
        m_brokenReason = tr("The sound device “%1” can't play stereo sound.").arg(device.name);
    }
    m_opened.clear();
    m_outputNow.isSilent = true;
    m_outputNow.reason = m_broken.empty() ? tr("No sound device was found.") : m_brokenReason;
    return m_outputs->openSilent();
}

void Player::openOutput()
{
    m_output = chooseOutput();
    connect(m_output.get(), &AudioOutput::failed, this, &Player::onOutputFailed);
    const bool isOtherRate = m_output->sampleRate() != m_rate;
    m_rate = m_output->sampleRate();
    m_meter = LevelMeter(m_rate);
    m_heard.clear();
    m_stream.restartOutput();
    m_output->start(m_stream);
    m_output->setActive(m_state == PlayState::Playing);
    if (m_other && isOtherRate)
        openOther();
    if (hasSource() && !m_isBroken) {
        endAudition();
        if (isOtherRate)
            m_render->open(m_path, m_rate, ++m_serial);
        cue(m_position);
    }
    Q_EMIT outputChanged();
}

void Player::closeOutput()
{
    m_output->disconnect(this);
    m_output->stop();
    m_output.release()->deleteLater(); // it may be telling us that it failed
}

void Player::onOutputFailed(const QString& reason)
{
    m_broken.insert(m_opened);
    m_brokenReason = tr("The sound device “%1” does not work: %2.").arg(m_outputNow.name, reason);
    closeOutput();
    openOutput();
}

void Player::onDevicesChanged()
{
    m_broken.clear();
    Q_EMIT devicesChanged();
    if (!m_output)
        return;
    const std::vector<OutputDevice> devices = m_outputs->devices();
    const auto hasId
        = [](const QByteArray& id) { return [&id](const OutputDevice& device) { return device.id == id; }; };
    auto best = std::ranges::find_if(devices, hasId(m_device));
    if (best == devices.end())
        best = std::ranges::find_if(devices, &OutputDevice::isDefault);
    const QByteArray wanted = best == devices.end() ? QByteArray() : best->id;
    if (wanted == m_opened && m_outputNow.isSilent == devices.empty())
        return;
    closeOutput();
    openOutput();
}

} // namespace heihachi
