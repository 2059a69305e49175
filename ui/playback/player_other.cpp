// The second recording of a player.
#include "ui/playback/mapped_events.h"
#include "ui/playback/player.h"
#include "ui/playback/render_thread.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kLowestGain = -60.0; // dB

double usableGain(double decibel)
{
    return std::isfinite(decibel) ? std::clamp(decibel, kLowestGain, 0.0) : 0.0;
}

float linear(double decibel)
{
    return float(std::pow(10.0, decibel / 20.0));
}

/// Nothing of it sounds otherwise than A does.
bool isCopyOf(const QString& path, const OtherSound& other)
{
    return other.path == path && other.map.isIdentity() && other.map.pieces().size() == 1
        && other.map.pieces().front().a.start <= 0.0;
}

} // namespace

void Player::setOther(std::optional<OtherSound> other)
{
    if (other)
        other->gainDb = usableGain(other->gainDb);
    if (other == m_other && !m_otherError)
        return;
    const std::optional<OtherSound> before = std::exchange(m_other, std::move(other));
    if (!m_other) {
        m_isOtherReady = false;
        m_otherError.reset();
        m_render->closeOther(++m_otherSerial);
        m_otherHits.reset();
        m_otherGrid.reset();
        m_gainA = 0.0;
        setBalance(0.0);
    } else {
        const bool isSameMap = before && before->map == m_other->map;
        const bool isSameSound = before && !m_otherError && before->path == m_other->path
            && isCopyOf(m_path, *before) == isCopyOf(m_path, *m_other);
        if (!isSameSound)
            openOther();
        else if (!isSameMap)
            m_render->setOtherMap(m_other->map);
        if (!isSameSound || !isSameMap) {
            renewOtherTracks();
            renewCue();
        }
    }
    applyMix();
    Q_EMIT otherChanged();
}

void Player::openOther()
{
    m_isOtherReady = false;
    m_otherError.reset();
    if (isCopyOf(m_path, *m_other))
        m_render->copyOther(++m_otherSerial);
    else
        m_render->openOther(m_other->path, m_rate, m_other->map, ++m_otherSerial);
}

void Player::onOtherOpened(int serial)
{
    if (serial != m_otherSerial || !m_other)
        return;
    m_isOtherReady = true;
    renewCue(); // what was made already has no B
    Q_EMIT otherChanged();
}

void Player::onOtherFailed(int serial, const Error& error)
{
    if (serial != m_otherSerial || !m_other)
        return;
    m_isOtherReady = false;
    m_otherError = error;
    setBalance(0.0);
    Q_EMIT otherChanged();
    Q_EMIT otherFailed(error);
}

void Player::setOtherHits(AnalysisResultPtr result)
{
    if (result == m_otherHits)
        return;
    m_otherHits = std::move(result);
    renewOtherTracks();
    renewCue();
}

void Player::setOtherGrid(std::shared_ptr<const BeatGrid> grid)
{
    if (grid == m_otherGrid)
        return;
    m_otherGrid = std::move(grid);
    renewOtherTracks();
    renewCue();
}

void Player::renewOtherTracks()
{
    if (!m_other)
        return;
    m_otherTracks = m_tracks;
    m_otherTracks.hits = hitsInTimeOfA(m_otherHits, m_other->map);
    m_otherTracks.grid = beatsInTimeOfA(m_otherGrid, m_other->map);
    m_render->setOtherTracks(m_otherTracks);
}

void Player::setBalance(double balance)
{
    const double wanted = m_other && std::isfinite(balance) ? std::clamp(balance, 0.0, 1.0) : 0.0;
    if (wanted == m_balance)
        return;
    m_balance = wanted;
    applyMix();
    Q_EMIT balanceChanged(wanted);
}

void Player::setGainA(double decibel)
{
    const double wanted = usableGain(decibel);
    if (wanted == m_gainA)
        return;
    m_gainA = wanted;
    applyMix();
    Q_EMIT otherChanged();
}

void Player::applyMix()
{
    if (m_other)
        m_stream.setMix({float(1.0 - m_balance) * linear(m_gainA), float(m_balance) * linear(m_other->gainDb)});
    else
        m_stream.setMix({});
}

} // namespace heihachi
