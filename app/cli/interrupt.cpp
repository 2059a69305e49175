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
}

bool wasInterrupted()
{
    return interrupted != 0;
}

} // namespace heihachi
