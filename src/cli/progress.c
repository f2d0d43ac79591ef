// SPDX-License-Identifier: MIT

// The bar is drawn on standard error, only if that is a terminal, ten times a
// second at most. A signal handler can reach nothing but variables at file
// scope: these two are the only ones of the program that are written.

#include "cli/progress.h"

#include <signal.h>
#include <time.h>
#include <unistd.h>

#define BAR 30
#define PERIOD_MS 100

#define PATIENCE 1 ///< Seconds from Ctrl-C to the end of a read

static volatile sig_atomic_t interrupted;
static volatile sig_atomic_t impatient;

static void
on_interrupt(int signal_number)
{
  (void)signal_number;
  interrupted = 1;
  if (impatient) {
    (void)alarm(PATIENCE);
  }
}

static void
on_alarm(int signal_number)
{
  (void)signal_number;
  if (impatient) {
    _exit(press_exit_code(PRESS_CANCELLED));
  }
}

void
press_cli_progress_catch(bool reading)
{
  impatient = reading;
  struct sigaction action = {.sa_handler = on_interrupt};
  // The second Ctrl-C finds the default again; a read that waits is woken up
  action.sa_flags = (int)SA_RESETHAND;
  (void)sigemptyset(&action.sa_mask);
  struct sigaction old;
  // A parent that ignores SIGINT for us (nohup, a job in the background) stays
  // obeyed
  if (!sigaction(SIGINT, NULL, &old) && old.sa_handler == SIG_DFL &&
      !interrupted) {
    (void)sigaction(SIGINT, &action, NULL);
    action.sa_handler = on_alarm;
    (void)sigaction(SIGALRM, &action, NULL);
  }
}

bool
press_cli_progress_cancelled(void)
{
  return interrupted;
}

uint64_t
press_cli_progress_now(void)
{
  struct timespec now = {0};
  (void)clock_gettime(CLOCK_MONOTONIC, &now);
  return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

static void
draw(const char *step, size_t done, size_t total)
{
  if (!total) {
    (void)fprintf(stderr, "\r\033[K%s %zu", step, done);
    return;
  }
  const size_t part = done > total ? total : done;
  const size_t filled = (size_t)((double)part / (double)total * BAR);
  char bar[BAR + 1] = "";
  for (size_t i = 0; i < BAR; i++) {
    bar[i] = i < filled ? '#' : '.';
  }
  (void)fprintf(stderr, "\r\033[K%s [%s] %zu/%zu", step, bar, part, total);
}

bool
press_cli_progress_tell(void *handle,
                        const char *step,
                        size_t done,
                        size_t total)
{
  Cli *const cli = handle;
  if (cli->progress.enabled) {
    const uint64_t now = press_cli_progress_now();
    if (now >= cli->progress.next_ms) {
      draw(step, done, total);
      cli->progress.drawn = true;
      cli->progress.next_ms = now + PERIOD_MS;
    }
  }
  return !interrupted;
}

void
press_cli_progress_clear(Cli *cli)
{
  if (cli->progress.drawn) {
    (void)fputs("\r\033[K", stderr);
    cli->progress.drawn = false;
  }
}
