#include "core/audio/stream_findings.h"

#include "core/base/time_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace heihachi {
namespace {

struct StreamText
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::StreamFindings)
};

Diagnostic finding(Severity severity, const char* code, const QString& message, std::optional<TimeRange> range)
{
    return {severity, QLatin1String(code), QStringLiteral("audio"), message, range};
}

} // namespace

void StreamFindings::Span::add(qint64 from, qint64 to)
{
    first = count == 0 ? from : std::min(first, from);
    last = count == 0 ? to : std::max(last, to);
    ++count;
}

void StreamFindings::addDamage(qint64 frame)
{
    m_damage.add(frame, frame);
}

void StreamFindings::addGap(qint64 frame, qint64 frames)
{
    m_gaps.add(frame - frames, frame);
    m_gapFrames += frames;
}

void StreamFindings::setEnd(qint64 frames, std::optional<qint64> declared, qint64 tolerance)
{
    m_hasEnded = true;
    m_frames = frames;
    m_declared = declared;
    m_tolerance = tolerance;
}

Diagnostics StreamFindings::diagnostics() const
{
    Diagnostics found;
    if (m_damage.count > 0)
        found.push_back(finding(Severity::Warning, "signal.damaged_packets",
            StreamText::tr("Damaged places in the file: %L1, the first at %2. Sound may be missing or disturbed there; "
                           "copy or download the file again if you can.")
                .arg(m_damage.count)
                .arg(timeText(seconds(m_damage.first))),
            range(m_damage)));
    if (m_gaps.count > 0)
        found.push_back(finding(Severity::Warning, "signal.gap",
            StreamText::tr("Sound missing in the file: %1 (places: %L2, the first at %3). Silence takes its place, so "
                           "that all later times are right.")
                .arg(seconds(m_gapFrames) < 1.0 ? timeText(seconds(m_gapFrames)) : durationText(seconds(m_gapFrames)))
                .arg(m_gaps.count)
                .arg(timeText(seconds(m_gaps.first))),
            range(m_gaps)));
    if (!m_hasEnded)
        return found;
    if (m_frames == 0) {
        found.push_back(finding(Severity::Error, "signal.empty",
            StreamText::tr("The recording has no length: the file holds no sound."), std::nullopt));
        return found;
    }
    if (m_declared && m_frames + m_tolerance < *m_declared)
        found.push_back(finding(Severity::Warning, "signal.truncated",
            StreamText::tr("The file ends at %1, but says that it is %2 long: its end is missing. What is there was "
                           "analysed; copy or download the file again if you need the rest.")
                .arg(timeText(seconds(m_frames)), timeText(seconds(*m_declared))),
            TimeRange{seconds(m_frames), seconds(*m_declared)}));
    else if (m_endsInsidePacket)
        found.push_back(finding(Severity::Warning, "signal.truncated",
            StreamText::tr("The file breaks off in the middle of a packet at %1: its end is probably missing.")
                .arg(timeText(seconds(m_frames))),
            TimeRange{seconds(m_frames), seconds(m_frames)}));
    if (!m_declared)
        found.push_back(finding(Severity::Info, "signal.unknown_length",
            StreamText::tr("The file doesn't say how long it is. Its length, %1, was found by reading it to the end.")
                .arg(timeText(seconds(m_frames))),
            std::nullopt));
    return found;
}

} // namespace heihachi
