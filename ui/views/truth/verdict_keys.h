#pragma once

#include "core/analysis/results/drum_class.h"

#include <QKeySequence>
#include <QObject>

#include <optional>

class QKeyEvent;
class QWidget;

namespace heihachi {

class TruthListening;

/// One thing that a person says or does while listening to a sample.
struct VerdictKey
{
    enum class Act
    {
        Right,
        Wrong,
        HeardClass,
        Replay,
        Back,
        Skip
    };
    Act act = Act::Right;
    DrumClass heard = DrumClass::Kick; ///< HeardClass only
};

/// The keys of the panel in which a sample is listened to: Y or Right, N, 1 to 5, R, Backspace and S. They work in the
/// panel and everything in it while there is a sample, whatever they mean elsewhere; numbers are still typed where
/// numbers are typed. A key that is held down counts once. UI thread.
class VerdictKeys final : public QObject
{
    Q_OBJECT

public:
    /// Child of `panel`, which must have all its children already.
    VerdictKeys(TruthListening& listening, QWidget& panel);

    [[nodiscard]] static QKeySequence keyOf(VerdictKey key); ///< the first one, for tooltips
    static void perform(VerdictKey key, TruthListening& listening);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] static std::optional<VerdictKey> meaningOf(const QKeyEvent& event);

    TruthListening& m_listening;
};

} // namespace heihachi
