#include "app/cli/interrupt.h"

#include <csignal>

namespace heihachi {
namespace {

volatile std::sig_atomic_t interrupted = 0;

void onSignal(int number)
{
    interrupted = 1;
    std::signal(number, SIG_DFL);
}

} // namespace

void watchForInterrupt()
{
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    std::signal(SIGPIPE, SIG_IGN); // who stops reading the progress still wants the reports
}

bool wasInterrupted()
{
    return interrupted != 0;
}

} // namespace heihachi
