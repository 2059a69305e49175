#include "ui/shell/spectrogram_of_run.h"

#include "ui/session/project_session.h"
#include "ui/shell/window_options.h"
#include "ui/views/spectrogram/spectrogram_view.h"
#include "ui/views/timeline/annotation_colors.h"
#include "ui/views/timeline/timeline_stack.h"
#include "ui/views/timeline/waveform_view.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace heihachi {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::SpectrogramOfRun)
};

/// The peaks are kept, and so the waveform can be there without the recording.
QString missingReason(const ProjectSession& session)
{
    const QString reason = session.peaksMissingReason();
    if (!reason.isEmpty() || !session.isSourceMissing())
        return reason;
    return Texts::tr("“%1” is not there any more. It can't be played, and there is no spectrogram of it.")
        .arg(QFileInfo(session.currentAudioPath()).fileName());
}

void showSource(SpectrogramView& view, const ProjectSession& session, QAction* locate)
{
    const AnalysisResultPtr run = session.runAsFound();
    const bool isThere = run && !session.isSourceMissing();
    view.setSource(isThere ? session.currentAudioPath() : QString(), run ? run->source.contentHash : QByteArray(),
        run ? run->source.durationSeconds : 0.0);
    view.setMissingReason(missingReason(session), session.isSourceMissing() ? locate : nullptr);
}

void showMarks(SpectrogramView& view, const AnalysisResultPtr& run)
{
    view.setResult(run);
    std::vector<SpectrogramSegment> segments;
    if (run && run->annotations)
        for (const Annotation& one : *run->annotations)
            if (one.kind == Annotation::Kind::Segment)
                segments.push_back({{one.start, one.end}, one.label, annotationColor(one.label)});
    view.setSegments(std::move(segments));
}

} // namespace

SpectrogramView* addSpectrogramOfRun(const WindowParts& parts, TimelineStack& timeline, QAction* locate)
{
    auto* view = new SpectrogramView(parts.viewport, parts.theme, parts.options.cacheDirectory);
    view->setObjectName(QStringLiteral("spectrogramView"));
    timeline.addView(view, &timeline.waveform());
    ProjectSession& session = parts.session;
    const auto source = [view, &session, locate] { showSource(*view, session, locate); };
    const auto marks = [view, &session] { showMarks(*view, session.currentResult()); };
    QObject::connect(&session, &ProjectSession::currentRunChanged, view, source);
    QObject::connect(&session, &ProjectSession::peaksChanged, view, source);
    QObject::connect(&session, &ProjectSession::currentRunChanged, view, marks);
    QObject::connect(&session, &ProjectSession::hitsChanged, view, marks);
    QObject::connect(&session, &ProjectSession::annotationsChanged, view, marks);
    source();
    marks();
    return view;
}

} // namespace heihachi
