#pragma once

#include <QString>

namespace heihachi {

/// To be called before anything else: opens /dev/null for standard streams that are closed, so that no file of ours
/// gets their numbers, and makes a write past a size limit fail instead of ending the program.
void prepareTerminal();

/// From here on messages and log lines are JSON objects, one a line: {"message": …} and {"log": …}.
void setMessagesAsJson();

/// One line to stderr, UTF-8, after the name of the program.
void printMessage(const QString& text);
/// Text to stdout as it is, UTF-8.
void printOutput(const QString& text);
/// Whether all output so far has reached its reader; says so on stderr if not.
[[nodiscard]] bool outputArrived();
[[nodiscard]] bool stderrIsTerminal();

/// Text in which control characters, which a file name may hold, are replaced by pictures: a terminal would obey them.
[[nodiscard]] QString withoutControls(QString text);

} // namespace heihachi
