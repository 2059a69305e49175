#include "app/cli/terminal.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace heihachi {
namespace {

bool messagesAreJson = false;
QtMessageHandler defaultHandler = nullptr;

void printJson(const QString& key, const QString& text)
{
    std::fprintf(stderr, "%s\n", QJsonDocument(QJsonObject{{key, text}}).toJson(QJsonDocument::Compact).constData());
}

void onLogMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (text.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR not set"))) // nothing of ours is kept there
        return;
    if (messagesAreJson)
        printJson(QStringLiteral("log"), text);
    else
        defaultHandler(type, context, text);
}

} // namespace

void prepareTerminal()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (::fcntl(stream, F_GETFD) == -1)
            static_cast<void>(::open("/dev/null", O_RDWR)); // takes the lowest free number
    std::signal(SIGXFSZ, SIG_IGN);
    defaultHandler = qInstallMessageHandler(onLogMessage);
}

void setMessagesAsJson()
{
    messagesAreJson = true;
}

void printMessage(const QString& text)
{
    if (messagesAreJson)
        printJson(QStringLiteral("message"), text);
    else
        std::fprintf(stderr, "heihachi: %s\n", withoutControls(text).toUtf8().constData());
}

void printOutput(const QString& text)
{
    std::fputs(text.toUtf8().constData(), stdout);
}

bool outputArrived()
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return true;
    printMessage(QString::fromLocal8Bit(std::strerror(errno)));
    return false;
}

bool stderrIsTerminal()
{
    return isatty(STDERR_FILENO) != 0;
}

QString withoutControls(QString text)
{
    for (QChar& character : text)
        if (character.unicode() < 0x20)
            character = QChar(0x2400 + character.unicode());
        else if (character.category() == QChar::Other_Control)
            character = QChar::ReplacementCharacter;
    return text;
}

} // namespace heihachi
