#pragma once

#include "ui/session/compare/difference_filter.h"
#include "ui/session/hit_selection.h"
#include "ui/session/theme.h"
#include "ui/views/common/scalable_widget.h"
#include "ui/views/scatter/scatter_raster.h"

#include <QPixmap>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace heihachi {

/// Confidence in A (x) against confidence in B (y) of the hits that both runs have, in colours and shapes of their
/// class in A, the denser the more opaque; on the diagonal both are equally sure, between the dotted lines within the
/// tolerance. Hits that only A has are counted in a strip below, those that only B has in one at the left. What the
/// pointer is on is told; a click makes it the difference that is looked at; ← and → go from hit to hit. UI thread.
class CompareScatter final : public ScalableWidget
{
    Q_OBJECT

public:
    enum class Strip
    {
        Lost, ///< along the axis of A
        Added ///< along the axis of B
    };
    static constexpr int kStripBins = 50;

    /// `theme` must outlive it.
    explicit CompareScatter(const Theme& theme, QWidget* parent = nullptr);

    /// Null: none. Of the hits, those of `shown`, and pairs that were kept of these classes.
    void setDifferences(
        RunComparisonPtr comparison, std::span<const DifferenceRef> shown, const std::set<DrumClass>& classes);
    void setCurrent(const std::optional<DifferenceRef>& ref);
    [[nodiscard]] QRect plotRect() const; ///< px
    [[nodiscard]] QRect stripRect(Strip strip) const; ///< px
    [[nodiscard]] QPointF positionOf(double confidenceA, double confidenceB) const; ///< px
    [[nodiscard]] std::optional<DifferenceRef> pairAt(const QPointF& position); ///< nearest, if one is near enough
    [[nodiscard]] int pairCount() const { return int(m_pairs.size()); }
    [[nodiscard]] int countIn(Strip strip, int bin) const; ///< hits with a confidence in this part of 0 to 1
    [[nodiscard]] QString textAt(const QPointF& position); ///< what is told there; empty: nothing

    [[nodiscard]] QSize sizeHint() const override { return {400, 320}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 160}; }

Q_SIGNALS:
    void chosen(const heihachi::DifferenceRef& ref); ///< by a person

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct StripBin
    {
        int count = 0;
        int first = -1; ///< index of the earliest event
    };
    using StripBins = std::array<StripBin, kStripBins>;

    void collect(const std::set<DrumClass>& classes); ///< of pairs that were kept
    void addToStrip(Strip strip, float confidence, int event);
    void invalidate(); ///< the raster and the picture
    void bringUpToDate();
    void setHovered(std::optional<int> event);
    [[nodiscard]] const StripBins& bins(Strip strip) const { return m_strips[size_t(strip)]; }
    [[nodiscard]] std::optional<int> eventAt(const QPointF& position);
    [[nodiscard]] std::optional<std::pair<Strip, int>> stripBinAt(const QPointF& position) const;
    [[nodiscard]] QPointF placeOf(int event) const; ///< px, of a pair
    [[nodiscard]] QString eventText(int event) const;
    [[nodiscard]] QString binText(Strip strip, int bin) const;
    void step(int direction);

    [[nodiscard]] QFont scaleFont() const;
    [[nodiscard]] int stripDepth() const; ///< px
    void paintContent();
    void paintScales(QPainter& painter) const;
    void paintLines(QPainter& painter) const;
    void paintStrip(QPainter& painter, Strip strip) const;
    void paintRing(QPainter& painter, int event, const QColor& color) const;

    const Theme& m_theme;
    RunComparisonPtr m_comparison;
    std::vector<bool> m_isShown; ///< by event of the hits
    std::vector<DrumHit> m_pairs; ///< confidence of A as confidence, of B as velocity; by time
    std::vector<int> m_eventOf; ///< of each of these pairs
    std::array<StripBins, 2> m_strips{};
    std::optional<int> m_current; ///< event that is looked at
    std::optional<int> m_hovered;
    ScatterRaster m_raster;
    QPixmap m_content; ///< everything but the rings
    bool m_isRasterStale = true;
    bool m_isContentStale = true;
};

} // namespace heihachi
