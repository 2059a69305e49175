#pragma once

#include "ui/playback/level_match.h"
#include "ui/playback/loudness_match.h"
#include "ui/playback/other_sound.h"

#include <QObject>

namespace heihachi {

class CompareSession;
class Player;

/// Keeps a player and the comparison that is open of one mind: B's recording is played beside A, along the map, with
/// the hits and beats of run B as clicks, both as loud as each other. Both must outlive it. UI thread.
class ComparePlayback final : public QObject
{
    Q_OBJECT

public:
    ComparePlayback(Player& player, CompareSession& session, QObject* parent = nullptr);

    /// Whether the louder one is turned down; on at first.
    void setMatching(bool matching);
    [[nodiscard]] bool isMatching() const { return m_isMatching; }
    /// Both runs are of one recording: only clicks differ, and nothing needs be matched.
    [[nodiscard]] bool isOneRecording() const;
    /// What matching does now, short and translated: "A −3.2 dB"; or that it is being measured. Empty without a B.
    [[nodiscard]] QString levelText() const;
    [[nodiscard]] QString levelDetails() const; ///< the same in whole sentences, with the loudness of both
    /// Why B can't be heard, translated; empty: it can.
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString nameOf(Side side) const; ///< of the run: "run 2 · mix.mp3"; may be empty

Q_SIGNALS:
    void changed(); ///< any of the above

private:
    void showOther();
    [[nodiscard]] LevelMatch match() const;

    Player& m_player;
    CompareSession& m_session;
    LoudnessMatch m_loudness;
    bool m_isMatching = true;
};

} // namespace heihachi
