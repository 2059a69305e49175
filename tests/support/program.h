#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

namespace heihachi::test {

/// How a run of the program ended.
struct ProgramRun
{
    int exitCode = -1;
    bool crashed = false;
    QByteArray output; ///< stdout
    QByteArray errors; ///< stderr
};

/// Path of the `heihachi` executable under test (set by ctest in HEIHACHI_PROGRAM).
[[nodiscard]] QString programPath();

/// Folder of the sources (set by ctest in HEIHACHI_SOURCE_DIR).
[[nodiscard]] QString sourceFolder();

/// Environment of the program under test: no display, English, settings and caches below `home`.
[[nodiscard]] QProcessEnvironment programEnvironment(const QString& home);

/// Runs the program to its end.
[[nodiscard]] ProgramRun runProgram(const QStringList& arguments, const QString& home);

/// The bytes of a file; empty when it can't be read.
[[nodiscard]] QByteArray contents(const QString& path);

} // namespace heihachi::test
