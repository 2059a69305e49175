#pragma once

class QTableView;

namespace heihachi {

/// The look and manners of every table of the window: whole rows, one line each, no grid, no row numbers.
void setUpPlainTable(QTableView& table);

} // namespace heihachi
