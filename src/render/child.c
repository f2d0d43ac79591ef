// SPDX-License-Identifier: MIT

/*
   Graphviz cannot be interrupted, may need minutes for a picture of some
   hundred edges, prints to standard error and leaks. So it runs in a forked
   child, which opens the module itself (the parent never links it), sends the
   picture through one pipe and all messages through another, and is killed
   when its time is over. The child leaves with _exit: the parent's buffers and
   exit handlers are not its own.
*/

#include "render/child.h"

#include "render/module.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/// Exit codes of the child
#define CHILD_DONE 0
#define CHILD_FAILED 10
#define CHILD_NO_MODULE 11

/// Address space of the child, bytes
#define CHILD_MEMORY ((rlim_t)4 << 30)

/// Biggest picture, bytes
#define PICTURE_BYTES ((uint64_t)1 << 30)

/// Longest that messages may get, bytes
#define MESSAGE_BYTES ((uint64_t)1 << 16)

/// How often the progress function is asked, milliseconds
#define SLICE 100

// The sanitizers reserve far more address space than any limit allows
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define HAS_SANITIZER 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define HAS_SANITIZER 1
#endif
#endif
#ifndef HAS_SANITIZER
#define HAS_SANITIZER 0
#endif

/// Ends of the two pipes: [0] is read by the parent, [1] written by the child
typedef struct {
  int picture[2];
  int messages[2];
} Pipes;

static void
close_pair(int pair[2])
{
  for (int i = 0; i < 2; ++i) {
    if (pair[i] >= 0) {
      close(pair[i]);
    }
    pair[i] = -1;
  }
}

static bool
open_pipes(Pipes *pipes)
{
  *pipes = (Pipes){{-1, -1}, {-1, -1}};
  if (pipe(pipes->picture) != 0) {
    return false;
  }
  if (pipe(pipes->messages) != 0) {
    close_pair(pipes->picture);
    return false;
  }
  return true;
}

static void
limit(int resource, rlim_t most)
{
  struct rlimit now;
  if (getrlimit(resource, &now) == 0) {
    const bool lower = now.rlim_max == RLIM_INFINITY || most < now.rlim_max;
    now.rlim_cur = lower ? most : now.rlim_max;
    (void)setrlimit(resource, &now);
  }
}

static void
set_limits(unsigned seconds)
{
  limit(RLIMIT_CPU, (rlim_t)seconds + 1);
  limit(RLIMIT_CORE, 0);
  if (!HAS_SANITIZER) {
    limit(RLIMIT_AS, CHILD_MEMORY);
  }
}

static const PressRenderModule *
open_module(const char *path)
{
  void *const handle = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  const PressRenderModule *const module =
      handle ? dlsym(handle, PRESS_RENDER_MODULE_SYMBOL) : NULL;
  if (!module) {
    const char *const why = dlerror(); // NOLINT(concurrency-mt-unsafe)
    (void)dprintf(STDERR_FILENO, "%s\n", why ? why : "unknown reason");
    return NULL;
  }
  if (module->version != PRESS_RENDER_MODULE_VERSION) {
    (void)dprintf(STDERR_FILENO, "it belongs to another version\n");
    return NULL;
  }
  return module;
}

/// Everything that the child does; its exit code
static int
draw_in_child(const RenderJob *job, const Pipes *pipes)
{
  const int nothing = open("/dev/null", O_RDWR);
  if (nothing < 0 || dup2(nothing, STDIN_FILENO) < 0 ||
      dup2(nothing, STDOUT_FILENO) < 0 ||
      dup2(pipes->messages[1], STDERR_FILENO) < 0) {
    return CHILD_FAILED;
  }
  (void)signal(SIGINT, SIG_DFL);
  (void)signal(SIGTERM, SIG_DFL);
  (void)signal(SIGPIPE, SIG_DFL);
  set_limits(job->seconds);
  const PressRenderModule *const module = open_module(job->module);
  if (!module) {
    return CHILD_NO_MODULE;
  }
  FILE *const stream = fdopen(pipes->picture[1], "w");
  if (!stream ||
      module->draw(job->dot, job->engine, job->format, stream) != 0) {
    return CHILD_FAILED;
  }
  return fclose(stream) == 0 ? CHILD_DONE : CHILD_FAILED;
}

static int64_t
now_ms(void)
{
  struct timespec now = {0, 0};
  (void)clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/// Takes what is there; false at the end of the stream
static bool
take(int fd, PressOut *out, uint64_t most)
{
  char bytes[65536];
  const ssize_t n = read(fd, bytes, sizeof bytes);
  if (n <= 0) {
    return n < 0 && (errno == EINTR || errno == EAGAIN);
  }
  if (press_out_bytes(out) < most) {
    press_out_str(out, (PressStr){bytes, (size_t)n});
  }
  return true;
}

/// Reads both pipes to their ends, or until something stops it
static PressStatus
collect(const PressWorld *world,
        const RenderJob *job,
        const Pipes *pipes,
        PressOut *picture,
        PressOut *messages)
{
  const int64_t end = now_ms() + (int64_t)job->seconds * 1000;
  struct pollfd fds[2] = {
      {.fd = pipes->picture[0], .events = POLLIN},
      {.fd = pipes->messages[0], .events = POLLIN},
  };
  while (fds[0].fd >= 0 || fds[1].fd >= 0) {
    if (now_ms() >= end) {
      return PRESS_OUT_OF_TIME;
    }
    if (!press_progress(world, "render", 0, 0)) {
      return PRESS_CANCELLED;
    }
    if (poll(fds, 2, SLICE) <= 0) {
      continue; // Time, or a signal
    }
    if (fds[0].revents && !take(fds[0].fd, picture, PICTURE_BYTES)) {
      fds[0].fd = -1;
    }
    if (fds[1].revents && !take(fds[1].fd, messages, MESSAGE_BYTES)) {
      fds[1].fd = -1;
    }
    if (press_out_bytes(picture) >= PICTURE_BYTES) {
      return PRESS_TOO_BIG;
    }
  }
  return press_out_status(picture);
}

/// What the end of the child means
static PressStatus
end_child(pid_t child, PressStatus st)
{
  if (st != PRESS_OK) {
    (void)kill(child, SIGKILL);
  }
  int how = 0;
  while (waitpid(child, &how, 0) < 0 && errno == EINTR) {
  }
  if (st != PRESS_OK) {
    return st;
  }
  if (WIFSIGNALED(how) && WTERMSIG(how) == SIGXCPU) {
    return PRESS_OUT_OF_TIME;
  }
  if (!WIFEXITED(how)) {
    return PRESS_CANNOT_WRITE;
  }
  switch (WEXITSTATUS(how)) {
  case CHILD_DONE:
    return PRESS_OK;
  case CHILD_NO_MODULE:
    return PRESS_NO_MODULE;
  default:
    return PRESS_CANNOT_WRITE;
  }
}

PressStatus
press_render_run(const PressWorld *world,
                 const RenderJob *job,
                 PressOut *picture,
                 PressOut *messages)
{
  Pipes pipes;
  if (!open_pipes(&pipes)) {
    return PRESS_NO_MEMORY;
  }
  const pid_t child = fork();
  if (child < 0) {
    close_pair(pipes.picture);
    close_pair(pipes.messages);
    return PRESS_NO_MEMORY;
  }
  if (child == 0) {
    close(pipes.picture[0]);
    close(pipes.messages[0]);
    _exit(draw_in_child(job, &pipes));
  }
  close(pipes.picture[1]);
  close(pipes.messages[1]);
  pipes.picture[1] = -1;
  pipes.messages[1] = -1;
  const PressStatus st = collect(world, job, &pipes, picture, messages);
  close_pair(pipes.picture);
  close_pair(pipes.messages);
  return end_child(child, st);
}
