#include "ui/views/timeline/annotation_rows.h"

#include "ui/views/timeline/annotation_labels.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace heihachi {
namespace {

constexpr double kRoom = 8.0; // px around a line of text
constexpr double kSlimRoom = 2.0;
constexpr double kHintRoom = 10.0;
constexpr int kGap = 1; // px between a row and what lies in it

constexpr double kNarrowest = 3.0; // px of a stretch
constexpr double kFlag = 8.0; // px of a flag without a text
constexpr double kWidestFlag = 240.0; // px
constexpr double kLeastText = 12.0; // px; narrower ones have no text
constexpr double kEdge = 5.0; // px beside an edge in which the pointer means it
constexpr double kNarrow = 4.0 * kEdge; // px; in narrower ones the edges leave room for the body
constexpr double kPole = 3.0; // px beside the pole of a marker

/// Width of the flag of a marker whose next one stands `room` px later.
double flagWidth(const Annotation& marker, const QFontMetricsF& metrics, double room)
{
    if (room <= kFlag) // without measuring its text
        return std::max(kNarrowest, room - 1.0);
    const double text = marker.label.isEmpty() ? 0.0 : metrics.horizontalAdvance(marker.label) + kRoom;
    return std::clamp(std::max(text, kFlag), kNarrowest, std::max(kNarrowest, std::min(room - 1.0, kWidestFlag)));
}

/// Where a bar is cut off by one that is painted over it. The items are in the order of painting.
void limitTexts(std::vector<AnnotationItem>& items)
{
    std::vector<std::size_t> byLeft(items.size());
    std::iota(byLeft.begin(), byLeft.end(), std::size_t(0));
    std::ranges::stable_sort(byLeft, {}, [&items](std::size_t i) { return items[i].rect.left(); });
    for (std::size_t place = 0; place < byLeft.size(); ++place) {
        AnnotationItem& item = items[byLeft[place]];
        if (item.rect.width() < kLeastText)
            continue;
        for (std::size_t next = place + 1; next < byLeft.size(); ++next) {
            const AnnotationItem& other = items[byLeft[next]];
            if (other.rect.left() >= item.rect.right())
                break;
            if (other.annotation->kind == item.annotation->kind && byLeft[next] > byLeft[place]) {
                item.textRight = other.rect.left();
                break;
            }
        }
    }
}

} // namespace

AnnotationRows::AnnotationRows(std::span<const Annotation> annotations, double textHeight)
{
    for (const Annotation& annotation : annotations)
        m_isEmpty[size_t(annotation.kind)] = false;
    m_isHint = annotations.empty();
    if (m_isHint) {
        m_height = int(std::ceil(textHeight + kHintRoom));
        m_heights[size_t(Annotation::Kind::Segment)] = m_height;
        return;
    }
    for (const Annotation::Kind kind : kAnnotationKinds) {
        m_tops[size_t(kind)] = m_height;
        m_heights[size_t(kind)] = int(std::ceil(textHeight + (isEmpty(kind) ? kSlimRoom : kRoom)));
        m_height += m_heights[size_t(kind)];
    }
}

Annotation::Kind AnnotationRows::kindAt(double y) const
{
    Annotation::Kind found = Annotation::Kind::Segment;
    if (!m_isHint)
        for (const Annotation::Kind kind : kAnnotationKinds)
            if (y >= top(kind) || kind == Annotation::Kind::Marker)
                found = kind;
    return found;
}

std::optional<AnnotationPart> AnnotationItem::partAt(const QPointF& position) const
{
    const double x = position.x();
    if (position.y() < rect.top() || position.y() > rect.bottom())
        return std::nullopt;
    if (annotation->kind == Annotation::Kind::Marker)
        return x >= rect.left() - kPole && x <= rect.right() ? std::optional(AnnotationPart::Body) : std::nullopt;
    const double inside = rect.width() < kNarrow ? rect.width() / 4.0 : kEdge;
    if (x < rect.left() - kEdge || x > rect.right() + kEdge)
        return std::nullopt;
    if (x <= rect.left() + inside)
        return AnnotationPart::Start;
    if (x >= rect.right() - inside)
        return AnnotationPart::End;
    return mixX && std::abs(*mixX - x) <= kEdge ? AnnotationPart::MixPoint : AnnotationPart::Body;
}

std::vector<AnnotationItem> layOut(std::span<const Annotation> annotations, const AnnotationRows& rows,
    const AnnotationScale& scale, const QFontMetricsF& metrics)
{
    std::vector<const Annotation*> order;
    order.reserve(annotations.size());
    for (const Annotation& annotation : annotations)
        order.push_back(&annotation);
    // Markers from right to left, so that each knows where the next one stands; of the others the longest first.
    std::ranges::stable_sort(order, [](const Annotation* a, const Annotation* b) {
        if (a->kind != b->kind)
            return a->kind < b->kind;
        return a->kind == Annotation::Kind::Marker ? a->start > b->start : a->end - a->start > b->end - b->start;
    });
    std::vector<AnnotationItem> items;
    double next = std::numeric_limits<double>::infinity(); // px, pole of the marker to the right
    for (const Annotation* annotation : order) {
        const double top = rows.top(annotation->kind) + kGap;
        const double height = rows.height(annotation->kind) - 2 * kGap;
        const double left = scale.xOf(annotation->start);
        double width = std::max(kNarrowest, scale.xOf(annotation->end) - left);
        if (annotation->kind == Annotation::Kind::Marker) {
            if (left > scale.plot.right())
                continue;
            const double room = std::min(next, scale.plot.right()) - left;
            next = left;
            if (left < scale.plot.left() - kWidestFlag)
                continue;
            width = flagWidth(*annotation, metrics, room);
        }
        if (left > scale.plot.right() || left + width < scale.plot.left())
            continue;
        AnnotationItem item{annotation, {left, top, width, height}, left + width, std::nullopt};
        if (annotation->mixPoint)
            item.mixX = scale.xOf(*annotation->mixPoint);
        items.push_back(item);
    }
    limitTexts(items);
    return items;
}

} // namespace heihachi
