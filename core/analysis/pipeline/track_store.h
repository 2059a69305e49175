#pragma once

#include "core/analysis/pipeline/track.h"

#include <QHash>
#include <QStringList>

#include <map>

namespace heihachi {

/// The joined tracks that derived stages still need. One thread.
class TrackStore
{
public:
    /// Announces that one more stage will read these inputs (names that are no tracks may be among them).
    void addConsumer(const QStringList& inputs);
    /// One consumer of these inputs has run or never will: tracks that nobody else waits for are dropped.
    void release(const QStringList& inputs);
    /// Keeps a track if it has a consumer.
    void add(Track track);
    /// Null when there is none (any more).
    [[nodiscard]] const Track* find(const QString& name) const;
    [[nodiscard]] bool isWanted(const QString& name) const { return m_consumers.value(name) > 0; }

private:
    QHash<QString, int> m_consumers;
    std::map<QString, Track> m_tracks;
};

} // namespace heihachi
