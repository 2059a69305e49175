#include "ui/playback/compare_playback.h"

#include "ui/playback/player.h"
#include "ui/session/compare/compare_session.h"

#include <QLocale>

namespace heihachi {
namespace {

constexpr double kLeastGain = 0.05; // dB, that is worth a word

QString signedDb(double decibel)
{
    const QString digits = QLocale().toString(std::abs(decibel), 'f', 1);
    return decibel < 0.0 ? QChar(0x2212) + digits : digits;
}

} // namespace

ComparePlayback::ComparePlayback(Player& player, CompareSession& session, QObject* parent)
    : QObject(parent)
    , m_player(player)
    , m_session(session)
{
    connect(&session, &CompareSession::comparisonChanged, this, &ComparePlayback::showOther);
    connect(&session, &CompareSession::recordingBChanged, this, &ComparePlayback::showOther);
    connect(&session, &CompareSession::stateChanged, this, &ComparePlayback::changed);
    connect(&player, &Player::sourceChanged, this, &ComparePlayback::showOther);
    connect(&player, &Player::otherChanged, this, &ComparePlayback::changed);
    connect(&m_loudness, &LoudnessMatch::changed, this, &ComparePlayback::showOther);
    showOther();
}

void ComparePlayback::setMatching(bool matching)
{
    if (std::exchange(m_isMatching, matching) != matching)
        showOther();
}

bool ComparePlayback::isOneRecording() const
{
    return m_session.comparison() && m_session.comparison()->isSameRecording;
}

void ComparePlayback::showOther()
{
    const RunComparisonPtr comparison = m_session.comparison();
    const bool canBeHeard = comparison && !m_session.isUnrelated() && m_player.hasSource();
    const QString path = isOneRecording() ? m_player.sourcePath() : m_session.audioPathB();
    if (!canBeHeard || path.isEmpty()) {
        m_player.setOther(std::nullopt);
        m_loudness.clear();
    } else {
        if (isOneRecording())
            m_loudness.clear();
        else
            m_loudness.measure(m_player.sourcePath(), path, comparison->map);
        const LevelMatch levels = match();
        // What failed is not tried again by itself, unless it is another one.
        const OtherSound wanted{path, comparison->map, levels.gainB};
        const bool hasFailed = m_player.otherError() && m_player.other()->path == path;
        if (!hasFailed)
            m_player.setOther(wanted);
        m_player.setGainA(levels.gainA);
        if (const AnalysisResultPtr& result = m_session.resultB()) {
            m_player.setOtherHits(result);
            m_player.setOtherGrid(result->beatGrid);
        }
    }
    Q_EMIT changed();
}

LevelMatch ComparePlayback::match() const
{
    const std::optional<LoudnessMatch::Levels>& levels = m_loudness.levels();
    return m_isMatching && levels ? levelMatch(levels->a, levels->b) : LevelMatch{};
}

QString ComparePlayback::levelText() const
{
    if (!m_player.hasOther() || isOneRecording() || !m_isMatching)
        return {};
    const std::optional<LoudnessMatch::Levels>& levels = m_loudness.levels();
    if (!levels)
        return m_loudness.isMeasuring() ? tr("measuring …") : QString();
    if (!levels->isComplete())
        return tr("not known");
    const LevelMatch gains = match();
    if (gains.gainA < -kLeastGain)
        return tr("A %1 dB").arg(signedDb(gains.gainA));
    if (gains.gainB < -kLeastGain)
        return tr("B %1 dB").arg(signedDb(gains.gainB));
    return tr("equally loud");
}

QString ComparePlayback::levelDetails() const
{
    if (isOneRecording())
        return tr("Both runs are of one recording: there is nothing to match.");
    const QString what = tr("Turns the louder one down, so that louder does not win");
    const std::optional<LoudnessMatch::Levels>& levels = m_loudness.levels();
    if (!levels)
        return what;
    if (levels->error)
        return what + QLatin1Char('\n') + tr("The loudness could not be measured: %1").arg(levels->error->text());
    if (!levels->isComplete())
        return what + QLatin1Char('\n') + tr("One of them is silent where they lie over each other.");
    return what + QLatin1Char('\n')
        + tr("Loudness where they lie over each other: A %1 LUFS, B %2 LUFS")
              .arg(signedDb(*levels->a), signedDb(*levels->b));
}

QString ComparePlayback::reason() const
{
    if (!m_session.isOpen())
        return tr("No comparison is open.");
    if (!m_session.comparison())
        return m_session.state() == CompareSession::State::Failed ? m_session.reason()
                                                                  : tr("The comparison is being made.");
    if (!m_player.hasSource())
        return tr("Recording A was not found.");
    if (m_session.isUnrelated())
        return tr("The recordings have nothing in common that could be heard in step.");
    if (m_player.otherError())
        return m_player.otherError()->text();
    if (!m_player.hasOther())
        return tr("Recording B was not found.");
    return m_player.isOtherReady() ? QString() : tr("Recording B is being opened.");
}

QString ComparePlayback::nameOf(Side side) const
{
    return side == Side::A ? m_session.nameA() : m_session.nameB();
}

} // namespace heihachi
