#include "app/cli/terminal.h"

#include <cstdio>
#include <unistd.h>

namespace heihachi {

void printMessage(const QString& text)
{
    std::fprintf(stderr, "heihachi: %s\n", text.toUtf8().constData());
}

void printOutput(const QString& text)
{
    std::fputs(text.toUtf8().constData(), stdout);
}

bool stderrIsTerminal()
{
    return isatty(STDERR_FILENO) != 0;
}

} // namespace heihachi
