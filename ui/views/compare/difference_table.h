#pragma once

#include "ui/session/compare/difference_filter.h"
#include "ui/session/theme.h"

#include <QTableView>

namespace heihachi {

class DifferenceModel;

/// The list of differences: the row that is chosen is the difference that is looked at. Return and a double click let
/// it be heard. UI thread.
class DifferenceTable final : public QTableView
{
    Q_OBJECT

public:
    /// Both must outlive it.
    DifferenceTable(DifferenceModel& model, const Theme& theme, QWidget* parent = nullptr);

    void setCurrent(const std::optional<DifferenceRef>& ref); ///< says nothing; brings it into view

Q_SIGNALS:
    void chosen(const heihachi::DifferenceRef& ref); ///< by a person
    void auditionRequested(const heihachi::DifferenceRef& ref);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setUpColumns();
    void auditionRow(int row);

    DifferenceModel& m_model;
    bool m_isFollowing = false; ///< the row is chosen from elsewhere
};

} // namespace heihachi
