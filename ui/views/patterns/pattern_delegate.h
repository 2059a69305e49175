#pragma once

#include "ui/session/theme.h"

#include <QStyledItemDelegate>

namespace heihachi {

/// Draws a pattern as a card: number, name and count, the bar as steps, and below, where wanted, its most frequent
/// other form with what differs standing out.
class PatternDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PatternDelegate(const Theme& theme, QObject* parent = nullptr);
    void setVariations(bool shown) { m_variations = shown; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] bool hasVariation(const QModelIndex& index) const;
    void paintTitle(QPainter& painter, QRectF line, const QModelIndex& index) const;

    const Theme& m_theme;
    bool m_variations = false;
};

} // namespace heihachi
