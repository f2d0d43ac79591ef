// SPDX-License-Identifier: MIT

// A message looks as compilers write it, so that editors can jump to it:
//
//   article.txt:12:7: error: not UTF-8
//     le texte qui pose problème
//              ^
//     hint: save the file as UTF-8
//
// Text from outside is made harmless: a control character could drive the
// terminal. A line of any length is cut to a window around its place.

#include "cli/message.h"

#include "cli/progress.h"
#include "cli/text.h"

#include <stdarg.h>

#define WINDOW 72    ///< Characters of a line that are shown
#define BEFORE 48    ///< Of them before the place
#define MESSAGE 1024 ///< Bytes of one message

/// Part of a line that is shown
typedef struct {
  PressStr text;
  size_t caret; ///< Characters before the place
  bool cut_before;
  bool cut_behind;
} Window;

static size_t
next_character(PressStr text, size_t at)
{
  at++;
  while (at < text.len && ((unsigned char)text.data[at] & 0xC0) == 0x80) {
    at++;
  }
  return at;
}

static Window
window_of(PressStr line, size_t column)
{
  const size_t skip = column > BEFORE ? column - BEFORE : 0;
  size_t start = 0;
  for (size_t i = 0; i < skip && start < line.len; i++) {
    start = next_character(line, start);
  }
  size_t end = start;
  for (size_t i = 0; i < WINDOW && end < line.len; i++) {
    end = next_character(line, end);
  }
  return (Window){press_str_cut(line, start, end), column - skip, start > 0,
                  end < line.len};
}

static void
print_line(PressOut *out, const PressOrigin *origin)
{
  if (!origin->line_text.len || !origin->column) {
    return;
  }
  const Window w = window_of(origin->line_text, origin->column - 1);
  press_out_c(out, w.cut_before ? "  ..." : "  ");
  press_cli_text_write(out, w.text);
  press_out_c(out, w.cut_behind ? "...\n  " : "\n  ");
  for (size_t i = w.cut_before ? 3 + w.caret : w.caret; i > 0; i--) {
    press_out_byte(out, ' ');
  }
  press_out_c(out, "^\n");
}

static void
print_origin(PressOut *out, const PressOrigin *origin)
{
  if (!origin->source.len) {
    press_out_c(out, "pressgraph: ");
    return;
  }
  press_cli_text_write(out, press_str_equals(origin->source, PRESS_STR("-"))
                                ? PRESS_STR("standard input")
                                : origin->source);
  if (origin->line) {
    press_out_byte(out, ':');
    press_out_uint(out, origin->line);
    if (origin->column) {
      press_out_byte(out, ':');
      press_out_uint(out, origin->column);
    }
  }
  press_out_c(out, ": ");
}

static void
print_severity(PressOut *out, PressSeverity severity, bool colour)
{
  static const char *const words[] = {"note", "warning", "error"};
  static const char *const colours[] = {"\033[1m", "\033[1;33m", "\033[1;31m"};
  const size_t i = severity == PRESS_ERROR     ? 2
                   : severity == PRESS_WARNING ? 1
                                               : 0;
  press_out_c(out, colour ? colours[i] : "");
  press_out_c(out, words[i]);
  press_out_c(out, colour ? "\033[0m: " : ": ");
}

void
press_cli_message_sink(void *handle, const PressDiag *diag)
{
  Cli *const cli = handle;
  PressOut *out = NULL;
  // One write a message, so that messages of several programs do not mix. If
  // there is no memory for that, the exit code is all that is left to say.
  if (press_out_memory(cli->world, &out)) {
    return;
  }
  press_cli_progress_clear(cli);
  print_origin(out, &diag->origin);
  print_severity(out, diag->severity, cli->colour_err);
  press_cli_text_write(out, diag->message);
  press_out_byte(out, '\n');
  print_line(out, &diag->origin);
  if (diag->hint.len) {
    press_out_c(out, "  hint: ");
    press_cli_text_write(out, diag->hint);
    press_out_byte(out, '\n');
  }
  const PressStr text = press_out_text(out);
  (void)fwrite(text.data, 1, text.len, stderr);
  press_out_abandon(out);
}

Hint
press_cli_message_hint(const char *format, ...)
{
  Hint hint;
  va_list args;
  va_start(args, format);
  const int n = vsnprintf(hint.text, sizeof hint.text, format, args);
  va_end(args);
  if (n < 0) {
    hint.text[0] = '\0';
  }
  return hint;
}

__attribute__((format(printf, 5, 0))) static void
say(Cli *cli,
    PressSeverity severity,
    PressStatus status,
    const char *hint,
    const char *format,
    va_list args)
{
  char text[MESSAGE];
  const int n = vsnprintf(text, sizeof text, format, args);
  if (n < 0) {
    return;
  }
  const PressDiag diag = {.severity = severity,
                          .status = status,
                          .message = press_str(text),
                          .hint = press_str(hint)};
  press_cli_message_sink(cli, &diag);
}

PressStatus
press_cli_message_error(Cli *cli,
                        PressStatus status,
                        Hint hint,
                        const char *format,
                        ...)
{
  va_list args;
  va_start(args, format);
  say(cli, PRESS_ERROR, status, hint.text, format, args);
  va_end(args);
  return status;
}

void
press_cli_message_note(Cli *cli, const char *format, ...)
{
  va_list args;
  va_start(args, format);
  say(cli, PRESS_INFO, PRESS_OK, "", format, args);
  va_end(args);
}
