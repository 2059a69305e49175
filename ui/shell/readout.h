#pragma once

#include <QLabel>

namespace heihachi {

class HitSelection;
class TimeViewport;

/// What the tool bar says of the view: the visible time range and how many hits are selected.
class Readout final : public QLabel
{
    Q_OBJECT

public:
    Readout(const TimeViewport& viewport, const HitSelection& selection, QWidget* parent = nullptr);

private:
    void refresh();
    const TimeViewport& m_viewport;
    const HitSelection& m_selection;
};

} // namespace heihachi
