// SPDX-License-Identifier: MIT

// A file is written into `.NAME.PID-N` beside it and renamed over the old one
// at the end, so the old one stays whole until the new one is. The temporary
// file is made with O_EXCL and the mode that the umask gives. What is not a
// regular file (/dev/null, a pipe) is written directly: it must not be
// replaced. Numbers are written without the locale.

// For realpath
#define _XOPEN_SOURCE 700 // NOLINT

#include <pressgraph/out.h>

#include "base/arena.h"
#include "base/out_alloc.h"
#include "base/utf8.h"
#include "base/world.h"

#include <errno.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#define FILE_BUFFER ((size_t)1 << 20)
#define FD_BUFFER ((size_t)65536)
#define MEMORY_BUFFER ((size_t)4096)
#define TEMPORARY_TRIES 100

typedef enum {
  OUT_MEMORY,
  OUT_FD,      ///< The caller's
  OUT_DIRECT,  ///< Opened here, no regular file
  OUT_REPLACE, ///< A temporary file that takes the place of another
} OutKind;

struct PressOutImpl {
  PressAlloc alloc;
  PressWorld *world; ///< For messages; null in memory
  OutKind kind;
  int fd; ///< -1 in memory and once it is closed
  char *buffer;
  size_t n;
  size_t cap;
  uint64_t flushed;
  PressStatus status;
  Arena arena;        ///< Of the names
  const char *name;   ///< For messages
  const char *target; ///< Of OUT_REPLACE, links followed
  const char *temporary;
};

static const char *
remedy(int error)
{
  switch (error) {
  case ENOSPC:
  case EDQUOT:
    return "free some space or write to another disk";
  case EACCES:
  case EPERM:
  case EROFS:
    return "choose a folder that you may write to";
  case ENOENT:
  case ENOTDIR:
    return "make the folder first or check the spelling of the path";
  case EISDIR:
    return "name a file in it";
  case EFBIG:
    return "raise the limit on file sizes or write less";
  case ENAMETOOLONG:
    return "choose a shorter name";
  default:
    return "check the path and the disk and try again";
  }
}

static PressStatus
cannot(const PressOut *out, const char *doing, int error)
{
  char text[128] = "unknown error";
  (void)strerror_r(error, text, sizeof text);
  return press_report_file(out->world, PRESS_CANNOT_WRITE, out->name,
                           remedy(error), "cannot %s: %s", doing, text);
}

/// Close and remove what was begun
static void
drop_file(PressOut *out)
{
  if (out->fd >= 0 && out->kind != OUT_FD) {
    close(out->fd);
  }
  if (out->temporary) {
    unlink(out->temporary);
    out->temporary = NULL;
  }
  out->fd = -1;
}

/// First failure: remember it, report it (but for a reader that went away)
static void
fail(PressOut *out, const char *doing, int error)
{
  out->status = PRESS_CANNOT_WRITE;
  if (error != EPIPE) {
    cannot(out, doing, error);
  }
  drop_file(out);
}

void
press_out_fail(PressOut *out, PressStatus status)
{
  if (!out->status) {
    out->status = status;
    drop_file(out);
  }
}

static void
write_bytes(PressOut *out, const char *data, size_t len)
{
  size_t done = 0;
  while (done < len) {
    const ssize_t n = write(out->fd, data + done, len - done);
    if (n < 0 && errno != EINTR) {
      fail(out, "write", errno);
      return;
    }
    done += n > 0 ? (size_t)n : 0;
  }
  out->flushed += len;
}

static void
flush(PressOut *out)
{
  const size_t n = out->n;
  out->n = 0;
  if (!out->status && n && out->kind != OUT_MEMORY) {
    write_bytes(out, out->buffer, n);
  }
}

static PressOut *
allocate(PressAlloc alloc, OutKind kind, size_t buffer)
{
  PressOut *const out = alloc.resize(alloc.handle, NULL, 0, sizeof(PressOut));
  if (!out) {
    return NULL;
  }
  *out = (PressOut){
      .alloc = alloc, .kind = kind, .fd = -1, .arena = press_arena(alloc, 0)};
  out->buffer = alloc.resize(alloc.handle, NULL, 0, buffer);
  if (!out->buffer) {
    alloc.resize(alloc.handle, out, sizeof *out, 0);
    return NULL;
  }
  out->cap = buffer;
  return out;
}

static void
release(PressOut *out)
{
  press_arena_clear(&out->arena);
  const PressAlloc alloc = out->alloc;
  alloc.resize(alloc.handle, out->buffer, out->cap, 0);
  alloc.resize(alloc.handle, out, sizeof *out, 0);
}

PressStatus
press_out_alloc(PressAlloc alloc, PressOut **out)
{
  PressOut *const made = allocate(alloc, OUT_MEMORY, MEMORY_BUFFER);
  if (!made) {
    return PRESS_NO_MEMORY;
  }
  *out = made;
  return PRESS_OK;
}

PressStatus
press_out_memory(PressWorld *world, PressOut **out)
{
  return press_out_alloc(world->alloc, out);
}

PressStatus
press_out_fd(PressWorld *world, int fd, PressOut **out)
{
  PressOut *const made = allocate(world->alloc, OUT_FD, FD_BUFFER);
  if (!made) {
    return PRESS_NO_MEMORY;
  }
  made->world = world;
  made->fd = fd;
  made->name = fd == STDOUT_FILENO ? "standard output" : "output";
  *out = made;
  return PRESS_OK;
}

/// Open the temporary file of `.NAME.PID-N` beside the target
static PressStatus
open_temporary(PressOut *out)
{
  const char *const slash = strrchr(out->target, '/');
  const size_t folder = slash ? (size_t)(slash - out->target) + 1 : 0;
  for (unsigned i = 0; i < TEMPORARY_TRIES; ++i) {
    const PressStr path = press_arena_format(
        &out->arena, "%.*s.%s.%ld-%u", (int)folder, out->target,
        out->target + folder, (long)getpid(), i);
    if (!path.data) {
      return PRESS_NO_MEMORY;
    }
    out->fd = open(path.data, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (out->fd >= 0) {
      out->temporary = path.data;
      return PRESS_OK;
    }
    if (errno != EEXIST) {
      break;
    }
  }
  return cannot(out, "create a file in its folder", errno);
}

static PressStatus
open_direct(PressOut *out, const char *path)
{
  out->kind = OUT_DIRECT;
  out->fd = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
  return out->fd < 0 ? cannot(out, "open", errno) : PRESS_OK;
}

/// The file that a path leads to through links, in the arena
static const char *
resolved(Arena *arena, const char *path)
{
  char *const real = realpath(path, NULL);
  const char *const copy =
      press_arena_str(arena, press_str(real ? real : path)).data;
  free(real);
  return copy;
}

static PressStatus
open_file(PressOut *out, const char *path)
{
  out->name = press_arena_str(&out->arena, press_str(path)).data;
  out->target = resolved(&out->arena, path);
  if (!out->name || !out->target) {
    return PRESS_NO_MEMORY;
  }
  struct stat info;
  if (stat(out->target, &info) != 0) {
    return errno == ENOENT ? open_temporary(out) : cannot(out, "write", errno);
  }
  if (S_ISDIR(info.st_mode)) {
    return cannot(out, "write", EISDIR);
  }
  if (!S_ISREG(info.st_mode)) {
    return open_direct(out, path);
  }
  if (access(out->target, W_OK) != 0) {
    return cannot(out, "replace", errno);
  }
  const PressStatus st = open_temporary(out);
  if (!st) {
    // The new file keeps the permissions of the old one where it may
    (void)fchmod(out->fd, info.st_mode & 0777);
  }
  return st;
}

PressStatus
press_out_file(PressWorld *world, const char *path, PressOut **out)
{
  if (path[0] == '-' && !path[1]) {
    return press_out_fd(world, STDOUT_FILENO, out);
  }
  PressOut *const made = allocate(world->alloc, OUT_REPLACE, FILE_BUFFER);
  if (!made) {
    return PRESS_NO_MEMORY;
  }
  made->world = world;
  const PressStatus st = open_file(made, path);
  if (st) {
    release(made);
    return st;
  }
  *out = made;
  return PRESS_OK;
}

PressStr
press_out_text(const PressOut *out)
{
  return out->kind == OUT_MEMORY ? (PressStr){out->buffer, out->n} : PRESS_NONE;
}

uint64_t
press_out_bytes(const PressOut *out)
{
  return out->flushed + out->n;
}

PressStatus
press_out_status(const PressOut *out)
{
  return out->status;
}

/// File systems without fsync say so with these
static bool
cannot_sync(int error)
{
  return error == EINVAL || error == EROFS || error == ENOTSUP;
}

static void
finish_file(PressOut *out)
{
  if (out->kind == OUT_REPLACE && fsync(out->fd) != 0 && !cannot_sync(errno)) {
    fail(out, "write", errno);
    return;
  }
  const int fd = out->fd;
  out->fd = -1;
  if (close(fd) != 0 && errno != EINTR) {
    fail(out, "write", errno);
    return;
  }
  if (out->kind == OUT_REPLACE && rename(out->temporary, out->target) != 0) {
    fail(out, "put in place", errno);
    return;
  }
  out->temporary = NULL;
}

PressStatus
press_out_close(PressOut *out)
{
  if (!out) {
    return PRESS_OK;
  }
  flush(out);
  if (!out->status && (out->kind == OUT_REPLACE || out->kind == OUT_DIRECT)) {
    finish_file(out);
  }
  const PressStatus st = out->status;
  release(out);
  return st;
}

void
press_out_abandon(PressOut *out)
{
  if (out) {
    drop_file(out);
    release(out);
  }
}

/// Make room for so many bytes in memory
static bool
grow(PressOut *out, size_t len)
{
  size_t cap = out->cap;
  while (cap - out->n < len) {
    if (cap > SIZE_MAX / 4) {
      out->status = PRESS_NO_MEMORY;
      return false;
    }
    cap *= 2;
  }
  char *const bigger =
      out->alloc.resize(out->alloc.handle, out->buffer, out->cap, cap);
  if (!bigger) {
    out->status = PRESS_NO_MEMORY;
    return false;
  }
  out->buffer = bigger;
  out->cap = cap;
  return true;
}

/// What does not fit into the rest of the buffer
static void
put_more(PressOut *out, PressStr text)
{
  if (out->kind == OUT_MEMORY) {
    if (!grow(out, text.len)) {
      return;
    }
  } else {
    flush(out);
    if (out->status) {
      return;
    }
    if (text.len >= out->cap) {
      write_bytes(out, text.data, text.len);
      return;
    }
  }
  memcpy(out->buffer + out->n, text.data, text.len);
  out->n += text.len;
}

void
press_out_str(PressOut *out, PressStr text)
{
  if (out->status || !text.len) {
    return;
  }
  if (text.len > out->cap - out->n) {
    put_more(out, text);
    return;
  }
  memcpy(out->buffer + out->n, text.data, text.len);
  out->n += text.len;
}

void
press_out_c(PressOut *out, const char *text)
{
  press_out_str(out, press_str(text));
}

void
press_out_byte(PressOut *out, char byte)
{
  if (!out->status && out->n < out->cap) {
    out->buffer[out->n++] = byte;
    return;
  }
  press_out_str(out, (PressStr){&byte, 1});
}

void
press_out_uint(PressOut *out, uint64_t number)
{
  char digits[24];
  size_t at = sizeof digits;
  uint64_t left = number;
  do {
    digits[--at] = (char)('0' + left % 10);
    left /= 10;
  } while (left);
  press_out_str(out, (PressStr){digits + at, sizeof digits - at});
}

void
press_out_int(PressOut *out, int64_t number)
{
  if (number < 0) {
    press_out_byte(out, '-');
  }
  const uint64_t size = (uint64_t)number;
  press_out_uint(out, number < 0 ? 0 - size : size);
}

void
press_out_number(PressOut *out, double number, int decimals)
{
  if (!isfinite(number)) {
    press_out_c(out, "null");
    return;
  }
  char text[512];
  const int places = decimals < 0 ? 0 : decimals > 6 ? 6 : decimals;
  const int n = snprintf(text, sizeof text, "%.*f", places, fabs(number));
  const size_t len = n < 0 ? 0 : (size_t)n;
  // Whatever the locale puts between them, digits come first and last
  size_t whole = 0;
  while (whole < len && text[whole] >= '0' && text[whole] <= '9') {
    ++whole;
  }
  const char *const fraction = text + len - (places ? places : 0);
  size_t kept = whole < len ? (size_t)places : 0;
  while (kept && fraction[kept - 1] == '0') {
    --kept;
  }
  const bool zero = !kept && whole == 1 && text[0] == '0';
  if (number < 0 && !zero) {
    press_out_byte(out, '-');
  }
  press_out_str(out, (PressStr){text, whole});
  if (kept) {
    press_out_byte(out, '.');
    press_out_str(out, (PressStr){fraction, kept});
  }
}

void
press_out_format(PressOut *out, const char *format, ...)
{
  char text[512];
  va_list args;
  va_start(args, format);
  const int n = vsnprintf(text, sizeof text, format, args);
  va_end(args);
  if (n < 0 || out->status) {
    return;
  }
  const size_t len = (size_t)n;
  if (len < sizeof text) {
    press_out_str(out, (PressStr){text, len});
    return;
  }
  char *const longer = out->alloc.resize(out->alloc.handle, NULL, 0, len + 1);
  if (!longer) {
    press_out_fail(out, PRESS_NO_MEMORY);
    return;
  }
  va_start(args, format);
  vsnprintf(longer, len + 1, format, args);
  va_end(args);
  press_out_str(out, (PressStr){longer, len});
  out->alloc.resize(out->alloc.handle, longer, len + 1, 0);
}
