// What the render thread does for the second recording.
#include "ui/playback/render_thread.h"

#include <algorithm>

namespace heihachi {
namespace {

constexpr qint64 kPrepareSeconds = 30; // of the recording, between two looks whether it is still wanted

} // namespace

void RenderThread::openOther(const QString& path, int rate, const TimeMap& map, int serial)
{
    m_wantedOther = serial;
    ask([&](Wishes& wishes) {
        wishes.other = Other{serial, false};
        wishes.otherMap = map;
    });
    m_openers.start([this, path, rate, serial] { prepareOther(path, rate, serial); });
}

void RenderThread::copyOther(int serial)
{
    m_wantedOther = serial;
    ask([=](Wishes& wishes) { wishes.other = Other{serial, true}; });
}

void RenderThread::closeOther(int serial)
{
    m_wantedOther = serial;
    ask([=](Wishes& wishes) { wishes.other = Other{serial, false}; });
}

void RenderThread::setOtherMap(const TimeMap& map)
{
    ask([&](Wishes& wishes) { wishes.otherMap = map; });
}

void RenderThread::setOtherTracks(ClickTracks tracks)
{
    ask([&](Wishes& wishes) { wishes.otherTracks = std::move(tracks); });
}

/// On a thread of m_openers: opens B and finds the way through it, so that no seek has to wait for it later.
void RenderThread::prepareOther(const QString& path, int rate, int serial)
{
    if (m_wantedOther != serial)
        return;
    auto opened = std::make_shared<OpenedOther>(OpenedOther{serial, DecodedSource::open(path, rate)});
    if (opened->source) {
        const qint64 length = opened->source->length().value_or(0);
        for (qint64 at = 0; at < length && m_wantedOther == serial;) {
            at = std::min(length, at + kPrepareSeconds * rate);
            opened->source->prepare(at);
        }
    }
    ask([&](Wishes& wishes) { wishes.openedOther = std::move(opened); });
}

void RenderThread::applyOther(Wishes& wishes)
{
    if (wishes.other) {
        m_pair.removeOther();
        m_stream.endOther();
        m_otherSerial = wishes.other->serial;
    }
    if (wishes.otherTracks)
        m_pair.setOtherTracks(std::move(*wishes.otherTracks));
    if (wishes.otherMap) {
        m_otherMap = std::move(*wishes.otherMap);
        m_pair.setOtherMap(m_otherMap);
    }
    const bool isOpened = wishes.openedOther && wishes.openedOther->serial == m_otherSerial;
    if (isOpened && !wishes.openedOther->source) {
        Q_EMIT otherFailed(m_otherSerial, wishes.openedOther->source.error());
        return;
    }
    if (isOpened)
        m_pair.setOther(std::move(*wishes.openedOther->source), m_otherMap);
    else if (wishes.other && wishes.other->isCopy)
        m_pair.setCopy();
    else
        return;
    if (!m_pair.hasOther())
        return;
    m_stream.beginOther();
    Q_EMIT otherOpened(m_otherSerial);
}

void RenderThread::checkOther()
{
    const std::optional<Error> error = m_pair.takeOtherError();
    if (!error)
        return;
    m_stream.endOther();
    Q_EMIT otherFailed(m_otherSerial, *error);
}

} // namespace heihachi
