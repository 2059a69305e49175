#pragma once

#include <QLayout>

#include <vector>

namespace heihachi {

/// Items from left to right, wrapped into as many lines as the width needs.
class FlowLayout final : public QLayout
{
public:
    explicit FlowLayout(int gap, QWidget* parent = nullptr);
    ~FlowLayout() override;
    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Height needed; places the items when `place`.
    int arrange(const QRect& rect, bool place) const;
    int m_gap;
    std::vector<QLayoutItem*> m_items;
};

} // namespace heihachi
