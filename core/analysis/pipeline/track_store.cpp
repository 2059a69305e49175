#include "core/analysis/pipeline/track_store.h"

namespace heihachi {

void TrackStore::addConsumer(const QStringList& inputs)
{
    for (const QString& input : inputs)
        ++m_consumers[input];
}

void TrackStore::release(const QStringList& inputs)
{
    for (const QString& input : inputs)
        if (--m_consumers[input] <= 0)
            m_tracks.erase(input);
}

void TrackStore::add(Track track)
{
    if (isWanted(track.format.name))
        m_tracks.insert_or_assign(track.format.name, std::move(track));
}

const Track* TrackStore::find(const QString& name) const
{
    const auto found = m_tracks.find(name);
    return found == m_tracks.end() ? nullptr : &found->second;
}

} // namespace heihachi
