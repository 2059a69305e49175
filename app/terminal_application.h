#pragma once

#include <QCoreApplication>

#include <memory>

namespace heihachi {

/// The application object of a subcommand, with name, version and translations set. `drawing` makes one that can paint
/// figures, on no display at all.
[[nodiscard]] std::unique_ptr<QCoreApplication> makeTerminalApplication(int& argc, char** argv, bool drawing);

} // namespace heihachi
