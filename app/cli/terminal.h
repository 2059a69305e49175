#pragma once

#include <QString>

namespace heihachi {

/// One line to stderr, UTF-8, after the name of the program.
void printMessage(const QString& text);
/// Text to stdout as it is, UTF-8.
void printOutput(const QString& text);
[[nodiscard]] bool stderrIsTerminal();

} // namespace heihachi
