#include "ui/views/timeline/annotation_ribbon.h"

#include "ui/session/annotation_history.h"
#include "ui/session/project_session.h"
#include "ui/views/timeline/annotation_editor.h"
#include "ui/views/timeline/annotation_painter.h"
#include "ui/views/timeline/annotation_places.h"
#include "ui/views/timeline/annotation_text.h"

#include <QAccessible>
#include <QEvent>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr int kGutterRoom = 16; // px
constexpr int kLeastEditor = 128; // px

} // namespace

AnnotationRibbon::AnnotationRibbon(
    TimeViewport& viewport, ProjectSession& session, AnnotationHistory& history, const Theme& theme, QWidget* parent)
    : TimeViewWidget(viewport, theme, parent)
    , m_session(session)
    , m_history(history)
    , m_editor(new AnnotationEditor(session, history, this))
{
    setObjectName(QStringLiteral("annotationRibbon"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Markers, segments and transitions"));
    m_editor->setFrame(false);
    m_editor->hide();
    connect(m_editor, &AnnotationEditor::ended, this, &AnnotationRibbon::endEditing);
    connect(&session, &ProjectSession::annotationsChanged, this, &AnnotationRibbon::follow);
    connect(&session, &ProjectSession::currentRunChanged, this, &AnnotationRibbon::follow);
    connect(&viewport, &TimeViewport::rangeChanged, this, &AnnotationRibbon::placeEditor);
    fitHeight();
    follow();
}

void AnnotationRibbon::follow()
{
    std::vector<Annotation> now;
    if (m_session.currentResult())
        now = m_session.handLayer().annotations;
    if (now == m_annotations)
        return invalidate(); // there may be a run now, or none any more
    m_annotations = std::move(now);
    if (m_press && m_press->drag.origin.id != 0 && !find(m_press->drag.origin.id))
        cancelDrag();
    if (m_current != 0 && !find(m_current))
        setCurrent(0);
    fitHeight();
    placeEditor();
    invalidate();
}

void AnnotationRibbon::fitHeight()
{
    m_rows = AnnotationRows(m_annotations, QFontMetrics(smallFont()).height());
    setFixedHeight(m_rows.height());
    updateGeometry();
}

int AnnotationRibbon::neededGutterWidth() const
{
    const QFontMetrics metrics(smallFont());
    int widest = 0;
    for (const Annotation::Kind kind : kAnnotationKinds)
        widest = std::max(widest, metrics.horizontalAdvance(rowTitle(kind)));
    return widest + kGutterRoom;
}

double AnnotationRibbon::placeHere() const
{
    return placeFor(viewport());
}

void AnnotationRibbon::addMarkerAt(double seconds)
{
    add(Annotation::Kind::Marker, {seconds, seconds});
}

void AnnotationRibbon::addSegment(const TimeRange& range)
{
    add(Annotation::Kind::Segment, range);
}

void AnnotationRibbon::addTransition(const TimeRange& range)
{
    add(Annotation::Kind::Transition, range);
}

void AnnotationRibbon::add(Annotation::Kind kind, const TimeRange& range)
{
    if (!std::isfinite(range.start) || !std::isfinite(range.end))
        return;
    Annotation annotation;
    annotation.kind = kind;
    annotation.start = std::min(range.start, range.end);
    annotation.end = std::max(range.start, range.end);
    if (kind == Annotation::Kind::Transition)
        annotation.mixPoint = range.center();
    m_editor->finish(); // the step of what was typed ends before another one
    if (const qint64 id = m_history.add(annotation); id != 0)
        edit(id);
}

const Annotation* AnnotationRibbon::find(qint64 id) const
{
    const auto found = std::ranges::find(m_annotations, id, &Annotation::id);
    return found == m_annotations.end() ? nullptr : &*found;
}

void AnnotationRibbon::setCurrent(qint64 id)
{
    const Annotation* annotation = find(id);
    const qint64 now = annotation ? id : 0;
    if (now == m_current)
        return;
    m_current = now;
    setAccessibleDescription(annotation ? annotationText(*annotation, beatLines()) : hintText());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    invalidate();
    Q_EMIT currentChanged(now);
}

void AnnotationRibbon::reveal(const Annotation& annotation)
{
    const TimeRange& range = viewport().range();
    if (annotation.end < range.start || annotation.start > range.end)
        viewport().centerOn(std::min(annotation.end, annotation.start + 0.5 * range.length()));
}

void AnnotationRibbon::edit(qint64 id)
{
    const Annotation* annotation = find(id);
    if (!annotation)
        return;
    const Annotation edited = *annotation;
    QWidget* focused = window()->focusWidget();
    if (focused != m_editor)
        m_focusBefore = focused;
    setCurrent(id);
    reveal(edited);
    m_editor->start(edited);
    placeEditor();
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void AnnotationRibbon::endEditing()
{
    // Before it hides: a widget that hides with the focus gives it to the next one, as Tab does.
    if (window()->focusWidget() == m_editor)
        (m_focusBefore ? m_focusBefore.data() : this)->setFocus(Qt::OtherFocusReason);
    m_editor->hide();
    m_focusBefore.clear();
    invalidate();
}

void AnnotationRibbon::placeEditor()
{
    const Annotation* annotation = find(m_editor->annotation());
    if (!annotation)
        return;
    m_editor->setFont(smallFont());
    const QRect plot = plotRect();
    const double from = std::clamp(xOf(annotation->start), double(plot.left()), double(plot.right()));
    const double to = std::clamp(xOf(annotation->end), from, double(plot.right()));
    const int width = std::min(plot.width(), std::max(kLeastEditor, int(to - from)));
    const int left = std::clamp(int(from), plot.left(), plot.left() + plot.width() - width);
    // Its frame is painted around it, see paintContent().
    m_editor->setGeometry(
        QRect(left, m_rows.top(annotation->kind), width, m_rows.height(annotation->kind)).adjusted(1, 1, -1, -1));
    invalidate();
}

AnnotationScale AnnotationRibbon::scale() const
{
    return {QRectF(plotRect()), shownRange().start, std::max(secondsPerPixel(), 1e-12)};
}

std::vector<Annotation> AnnotationRibbon::shown() const
{
    std::vector<Annotation> all = m_annotations;
    if (!isDragging())
        return all;
    const auto dragged = std::ranges::find(all, m_press->now.id, &Annotation::id);
    if (dragged != all.end())
        *dragged = m_press->now;
    else
        all.push_back(m_press->now);
    return all;
}

std::vector<AnnotationItem> AnnotationRibbon::itemsOf(const std::vector<Annotation>& annotations) const
{
    return layOut(annotations, m_rows, scale(), QFontMetricsF(smallFont()));
}

std::optional<std::pair<Annotation, AnnotationPart>> AnnotationRibbon::partAt(const QPointF& position) const
{
    if (position.x() < plotRect().left())
        return std::nullopt;
    const std::vector<AnnotationItem> items = itemsOf(m_annotations);
    std::optional<std::pair<Annotation, AnnotationPart>> beside;
    for (auto item = items.rbegin(); item != items.rend(); ++item) {
        const std::optional<AnnotationPart> part = item->partAt(position);
        if (part && item->rect.contains(position))
            return std::pair(*item->annotation, *part);
        if (part && !beside)
            beside = std::pair(*item->annotation, *part);
    }
    return beside;
}

QRectF AnnotationRibbon::rectOf(qint64 id) const
{
    for (const AnnotationItem& item : itemsOf(m_annotations))
        if (item.annotation->id == id)
            return item.rect;
    return {};
}

void AnnotationRibbon::paintContent(QPainter& painter)
{
    painter.fillRect(rect(), colors().panel);
    painter.fillRect(plotRect(), colors().background);
    painter.fillRect(QRectF(0, 0, width(), 1), colors().grid);
    painter.setFont(smallFont());
    paintGutter(painter);
    painter.setClipRect(plotRect());
    paintBeatLines(painter);
    for (const Annotation::Kind kind : kAnnotationKinds)
        if (m_rows.top(kind) > 0)
            painter.fillRect(QRectF(0, m_rows.top(kind), width(), 1), colors().grid);
    paintHints(painter);
    const std::vector<Annotation> annotations = shown();
    const std::vector<AnnotationItem> items = itemsOf(annotations);
    const AnnotationPainter drawing{colors(), QRectF(plotRect())};
    for (const AnnotationItem& item : items)
        drawing.paint(painter, item);
    const qint64 framed = isDragging() ? m_press->now.id : m_current;
    for (const AnnotationItem& item : items)
        if (item.annotation->id == framed && (framed != 0 || isDragging()))
            drawing.paintFrame(painter, item, hasFocus() || isDragging());
    if (m_editor->annotation() != 0)
        painter.fillRect(m_editor->geometry().adjusted(-1, -1, 1, 1), colors().accent);
}

void AnnotationRibbon::paintGutter(QPainter& painter) const
{
    painter.setPen(colors().mutedText);
    for (const Annotation::Kind kind : kAnnotationKinds)
        if (m_rows.height(kind) > 0)
            painter.drawText(QRect(0, m_rows.top(kind), gutterWidth() - 8, m_rows.height(kind)),
                Qt::AlignRight | Qt::AlignVCenter, rowTitle(kind));
}

void AnnotationRibbon::paintHints(QPainter& painter) const
{
    if (isDragging() && m_rows.isHint())
        return;
    painter.setPen(colors().mutedText);
    for (const Annotation::Kind kind : kAnnotationKinds) {
        const QString text = m_rows.isHint() ? hintText() : rowHint(kind);
        if (m_rows.height(kind) == 0 || !m_rows.isEmpty(kind) || (isDragging() && m_press->now.kind == kind))
            continue;
        const QRect row(plotRect().left() + 8, m_rows.top(kind), plotRect().width() - 16, m_rows.height(kind));
        const QString fitting = painter.fontMetrics().elidedText(text, Qt::ElideRight, row.width());
        const int width = std::min(row.width(), painter.fontMetrics().horizontalAdvance(fitting));
        painter.fillRect(row.left() - 4, row.top() + 1, width + 8, row.height() - 1, colors().background); // over beats
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, fitting);
    }
}

QString AnnotationRibbon::rowTitle(Annotation::Kind kind) const
{
    switch (kind) {
    case Annotation::Kind::Marker:
        return tr("Markers");
    case Annotation::Kind::Segment:
        return tr("Segments");
    case Annotation::Kind::Transition:
        return tr("Transitions");
    }
    Q_UNREACHABLE();
}

QString AnnotationRibbon::rowHint(Annotation::Kind kind) const
{
    switch (kind) {
    case Annotation::Kind::Marker:
        return tr("; adds a marker at the playhead");
    case Annotation::Kind::Segment:
        return tr("Drag here to add a segment");
    case Annotation::Kind::Transition:
        return tr("Drag here to add a transition");
    }
    Q_UNREACHABLE();
}

QString AnnotationRibbon::hintText() const
{
    if (!m_annotations.empty())
        return {};
    if (!m_session.currentResult())
        return tr("No run yet. Open a recording to mark places, segments and transitions in it.");
    return tr("; adds a marker at the playhead · drag here adds a segment · right-click adds a transition");
}

QString AnnotationRibbon::toolTipAt(const QPointF& position) const
{
    const QString free = tr("Times catch at beats, bars and edges; with Shift or Alt they don't.");
    if (const auto found = partAt(position)) {
        const QString hands = found->second == AnnotationPart::Body ? tr("Drag moves it. %1").arg(free)
            : found->second == AnnotationPart::MixPoint             ? tr("Drag moves the mix point. %1").arg(free)
                                                                    : tr("Drag moves this edge. %1").arg(free);
        return QStringLiteral("%1\n%2\n%3")
            .arg(annotationText(found->first, beatLines()), tr("Double click or F2 writes, Delete deletes."), hands);
    }
    if (!m_session.currentResult())
        return hintText();
    switch (m_rows.kindAt(position.y())) {
    case Annotation::Kind::Marker:
        return tr("Markers: a double click or the key ; adds one. Drag adds a segment. %1").arg(free);
    case Annotation::Kind::Segment:
        return tr("Segments: drag adds one. %1").arg(free);
    case Annotation::Kind::Transition:
        return tr("Transitions: drag adds one. %1").arg(free);
    }
    Q_UNREACHABLE();
}

bool AnnotationRibbon::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), this);
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride && handlesKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return TimeViewWidget::event(event);
}

void AnnotationRibbon::changeEvent(QEvent* event)
{
    TimeViewWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitHeight();
        placeEditor();
    }
}

void AnnotationRibbon::resizeEvent(QResizeEvent* event)
{
    TimeViewWidget::resizeEvent(event);
    placeEditor();
}

} // namespace heihachi
