#include "tests/support/program.h"

#include <QFile>

namespace heihachi::test {

namespace {

constexpr int kLimitMs = 240'000;

} // namespace

QString programPath()
{
    return qEnvironmentVariable("HEIHACHI_PROGRAM");
}

QString sourceFolder()
{
    return qEnvironmentVariable("HEIHACHI_SOURCE_DIR");
}

QProcessEnvironment programEnvironment(const QString& home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), home + QStringLiteral("/.cache"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/.config"));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home + QStringLiteral("/.local/share"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.remove(QStringLiteral("LANGUAGE"));
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("XDG_RUNTIME_DIR")); // as in a cron job or a container
    return environment;
}

ProgramRun runProgram(const QStringList& arguments, const QString& home)
{
    QProcess process;
    process.setProcessEnvironment(programEnvironment(home));
    process.start(programPath(), arguments);
    ProgramRun run;
    if (!process.waitForFinished(kLimitMs)) {
        process.kill();
        process.waitForFinished();
    }
    run.exitCode = process.exitCode();
    run.crashed = process.exitStatus() != QProcess::NormalExit;
    run.output = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    return run;
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace heihachi::test
