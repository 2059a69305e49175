#pragma once

#include "ui/session/theme.h"

#include <QStyledItemDelegate>

namespace heihachi {

/// Draws a finding: an icon for its severity, the message wrapped to the width of the list, and where it is.
class DiagnosticDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit DiagnosticDelegate(const Theme& theme, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace heihachi
