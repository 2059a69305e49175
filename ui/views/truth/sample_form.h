#pragma once

#include "core/analysis/corrections/truth_sample.h"

#include <QWidget>

class QPushButton;
class QSpinBox;

namespace heihachi {

class ClassToggles;

/// What sample is to be drawn: classes, hits of each, and the seed; and the button that draws it.
class SampleForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SampleForm(QWidget* parent = nullptr);
    [[nodiscard]] TruthSampleWish wish() const;

Q_SIGNALS:
    void drawRequested();

private:
    void makeSpinBoxes();
    void nameToggles();
    void showState();

    ClassToggles* m_classes;
    QSpinBox* m_count;
    QSpinBox* m_seed;
    QPushButton* m_draw;
};

} // namespace heihachi
