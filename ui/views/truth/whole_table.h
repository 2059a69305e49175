#pragma once

#include <QTableView>

namespace heihachi {

/// A table that is as high as all its rows, with a scroll bar below them where its columns need more than the width:
/// for panels that scroll as a whole. It needs rows of equal height.
class WholeTable final : public QTableView
{
    Q_OBJECT

public:
    explicit WholeTable(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace heihachi
