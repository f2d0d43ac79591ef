// SPDX-License-Identifier: MIT

// Files up to MAPPED_FROM bytes are copied, because a mapped file that another
// program cuts short kills the reader; only very large ones are mapped, where
// a copy would cost more than that risk.

#include "base/stream.h"

#include <errno.h>
#include <stdint.h>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#define MAPPED_FROM ((size_t)64 << 20)
#define FIRST_SIZE ((size_t)65536)

/// A file that is being read
typedef struct {
  PressWorld *world;
  const char *name; ///< For messages
  int fd;
  size_t limit;
  size_t mapped_from; ///< Regular files of so many bytes are mapped
} Source;

static PressStatus
cannot(const Source *source, const char *doing, int error)
{
  char text[128] = "unknown error";
  (void)strerror_r(error, text, sizeof text);
  const char *hint = "check the path and try again";
  if (error == EACCES || error == EPERM) {
    hint = "ask for permission to read it";
  } else if (error == ENOENT) {
    hint = "check the spelling of the path";
  } else if (error == EISDIR) {
    hint = "name a file in it";
  }
  return press_report_file(source->world, PRESS_CANNOT_READ, source->name, hint,
                           "cannot %s: %s", doing, text);
}

static PressStatus
too_big(const Source *source)
{
  return press_report_file(source->world, PRESS_TOO_BIG, source->name,
                           "split it into smaller files",
                           "larger than the limit of %zu bytes", source->limit);
}

static PressStatus
map(const Source *source, size_t size, FileBytes *file)
{
  void *const bytes = mmap(NULL, size, PROT_READ, MAP_PRIVATE, source->fd, 0);
  if (bytes == MAP_FAILED) {
    return cannot(source, "read", errno);
  }
  file->bytes = (PressStr){bytes, size};
  file->mapped = size;
  return PRESS_OK;
}

/// Make room in a file's block, one byte over the limit at most
static bool
more_room(FileBytes *file, size_t limit)
{
  if (file->owned_size > limit) {
    return true;
  }
  const size_t doubled =
      file->owned_size > limit / 2 ? limit + 1 : file->owned_size * 2;
  const PressAlloc *const a = &file->alloc;
  void *const block =
      a->resize(a->handle, file->owned, file->owned_size, doubled);
  if (!block) {
    return false;
  }
  file->owned = block;
  file->owned_size = doubled;
  return true;
}

static PressStatus
read_all(const Source *source, FileBytes *file)
{
  size_t n = 0;
  while (true) {
    if (n == file->owned_size && !more_room(file, source->limit)) {
      return PRESS_NO_MEMORY;
    }
    const ssize_t got =
        read(source->fd, (char *)file->owned + n, file->owned_size - n);
    if (got < 0 && errno != EINTR) {
      return cannot(source, "read", errno);
    }
    // A signal may have asked to stop; a pipe may give nothing for long
    if (got < 0 && !press_progress(source->world, "read", n, 0)) {
      return PRESS_CANCELLED;
    }
    if (got == 0) {
      break;
    }
    n += got > 0 ? (size_t)got : 0;
    if (n > source->limit) {
      return too_big(source);
    }
  }
  file->bytes = (PressStr){file->owned, n};
  return PRESS_OK;
}

static PressStatus
copy(const Source *source, size_t size, FileBytes *file)
{
  const size_t wanted = size && size < source->limit ? size + 1 : FIRST_SIZE;
  const size_t first = wanted <= source->limit ? wanted : source->limit + 1;
  file->owned = file->alloc.resize(file->alloc.handle, NULL, 0, first);
  if (!file->owned) {
    return PRESS_NO_MEMORY;
  }
  file->owned_size = first;
  return read_all(source, file);
}

static PressStatus
read_source(const Source *source, FileBytes *file)
{
  struct stat info;
  if (fstat(source->fd, &info) != 0) {
    return cannot(source, "read", errno);
  }
  if (S_ISDIR(info.st_mode)) {
    return cannot(source, "read", EISDIR);
  }
  const bool regular = S_ISREG(info.st_mode) && info.st_size > 0;
  const uint64_t size = regular ? (uint64_t)info.st_size : 0;
  if (size > source->limit) {
    return too_big(source);
  }
  // Reading goes on from where standard input is; a mapping would not
  return size >= source->mapped_from && source->fd != STDIN_FILENO
             ? map(source, (size_t)size, file)
             : copy(source, (size_t)size, file);
}

static PressStatus
read_file(PressWorld *world,
          const char *path,
          size_t limit,
          size_t mapped_from,
          PressAlloc alloc,
          FileBytes *file)
{
  const bool standard = path[0] == '-' && !path[1];
  const size_t most = limit < SIZE_MAX / 4 ? limit : SIZE_MAX / 4;
  Source source = {world, standard ? "standard input" : path, STDIN_FILENO,
                   most, mapped_from};
  if (!standard) {
    source.fd = open(path, O_RDONLY | O_CLOEXEC);
    if (source.fd < 0) {
      return cannot(&source, "open", errno);
    }
  }
  FileBytes opened = {.alloc = alloc};
  const PressStatus st = read_source(&source, &opened);
  if (!standard) {
    close(source.fd);
  }
  if (st) {
    press_file_close(&opened);
    return st;
  }
  *file = opened;
  return PRESS_OK;
}

PressStatus
press_file_read(PressWorld *world,
                const char *path,
                size_t limit,
                FileBytes *file)
{
  return read_file(world, path, limit, MAPPED_FROM, world->alloc, file);
}

PressStatus
press_file_map(PressWorld *world,
               const char *path,
               size_t limit,
               FileBytes *file)
{
  return read_file(world, path, limit, 1, world->alloc, file);
}

/// Memory of an arena, which gives nothing back
static void *
resize_in_arena(void *handle, void *ptr, size_t old_size, size_t new_size)
{
  void *const block = new_size ? press_arena_take(handle, new_size) : NULL;
  if (block && ptr) {
    memcpy(block, ptr, old_size < new_size ? old_size : new_size);
  }
  return block;
}

PressStatus
press_file_take(PressWorld *world,
                Arena *arena,
                const char *path,
                size_t limit,
                PressStr *bytes)
{
  const PressAlloc alloc = {resize_in_arena, arena};
  FileBytes file = {0};
  const PressStatus st = read_file(world, path, limit, SIZE_MAX, alloc, &file);
  if (!st) {
    *bytes = file.bytes;
  }
  return st;
}

/// Read until there is no more room or no more file
static PressStatus
fill(const Source *source, char *bytes, size_t *n)
{
  size_t have = 0;
  while (have < *n) {
    const ssize_t got = read(source->fd, bytes + have, *n - have);
    if (got < 0 && errno != EINTR) {
      return cannot(source, "read", errno);
    }
    if (got == 0) {
      break;
    }
    have += got > 0 ? (size_t)got : 0;
  }
  *n = have;
  return PRESS_OK;
}

PressStatus
press_file_start(PressWorld *world,
                 const char *path,
                 char *bytes,
                 size_t *n,
                 uint64_t *size)
{
  Source source = {.world = world,
                   .name = path,
                   .limit = *n,
                   .fd = open(path, O_RDONLY | O_CLOEXEC)};
  if (source.fd < 0) {
    return cannot(&source, "open", errno);
  }
  struct stat info = {0};
  PressStatus st = PRESS_OK;
  if (fstat(source.fd, &info) != 0) {
    st = cannot(&source, "read", errno);
  } else {
    st = fill(&source, bytes, n);
  }
  close(source.fd);
  if (!st) {
    *size = (uint64_t)info.st_size;
  }
  return st;
}

/// The bytes without const, for munmap
static void *
mapping(const FileBytes *file)
{
  union {
    const char *read;
    void *write;
  } pointer = {.read = file->bytes.data};
  return pointer.write;
}

void
press_file_close(FileBytes *file)
{
  if (file->mapped) {
    munmap(mapping(file), file->mapped);
  }
  if (file->owned) {
    file->alloc.resize(file->alloc.handle, file->owned, file->owned_size, 0);
  }
  *file = (FileBytes){0};
}
