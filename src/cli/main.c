// SPDX-License-Identifier: MIT

// The program: finds the command, reads its options, runs it, turns its status
// into an exit code. It never calls setlocale: numbers and order are the same
// everywhere.

#include "cli/command.h"
#include "cli/help.h"
#include "cli/message.h"
#include "cli/near.h"
#include "cli/progress.h"

#include <stdlib.h>
#include <unistd.h>

static bool
wants_colour(int fd)
{
  const char *const no_colour = getenv("NO_COLOR");
  const char *const term = getenv("TERM");
  return !(no_colour && *no_colour) && term && strcmp(term, "dumb") != 0 &&
         isatty(fd);
}

static const char *
command_name(const void *handle, size_t i)
{
  (void)handle;
  return press_cli_command_at(i) ? press_cli_command_at(i)->name : NULL;
}

static PressStatus
unknown_command(Cli *cli, const char *name)
{
  const bool option = name[0] == '-';
  const char *const near =
      option ? NULL : press_cli_near(press_str(name), command_name, NULL);
  const Hint hint =
      near ? press_cli_message_hint("did you mean %s?", near)
           : press_cli_message_hint("pressgraph --help lists the commands");
  return press_cli_message_error(
      cli, PRESS_UNKNOWN_COMMAND, hint,
      option ? "unknown option %s" : "unknown command '%s'", name);
}

static PressStatus
run_command(Cli *cli, const Command *command, char **words)
{
  cli->command = command->name;
  Parsed parsed;
  PressStatus st = press_cli_option_parse(cli, command, words, &parsed);
  if (!st && parsed.help) {
    press_cli_help_command(cli->out, command);
  } else if (!st) {
    const Arguments arguments = {parsed.items, parsed.n};
    st = command->run(cli, parsed.values, arguments);
  }
  press_cli_parsed_clear(&parsed);
  press_cli_progress_clear(cli);
  return st;
}

static PressStatus
dispatch(Cli *cli, char **words)
{
  const char *const name = words[0];
  if (!name) {
    return press_cli_message_error(
        cli, PRESS_UNKNOWN_COMMAND,
        press_cli_message_hint("pressgraph --help lists the commands"),
        "no command given");
  }
  if (!strcmp(name, "--help") || !strcmp(name, "-h")) {
    press_cli_help_program(cli->out);
    return PRESS_OK;
  }
  if (!strcmp(name, "--version")) {
    return run_command(cli, &press_cli_command_version, words + 1);
  }
  const Command *const command = press_cli_command_by_name(name);
  return command ? run_command(cli, command, words + 1)
                 : unknown_command(cli, name);
}

static PressStatus
run(Cli *cli, char **words)
{
  const PressWorldOptions options = {.sink = press_cli_message_sink,
                                     .sink_handle = cli,
                                     .progress = press_cli_progress_tell,
                                     .progress_handle = cli};
  PressStatus st = press_world_new(&options, &cli->world);
  if (st) {
    return st;
  }
  st = press_out_fd(cli->world, STDOUT_FILENO, &cli->out);
  if (!st) {
    st = dispatch(cli, words);
    const PressStatus closed = press_out_close(cli->out);
    st = st ? st : closed;
  }
  press_world_free(cli->world);
  return st;
}

int
main(int argc, char **argv)
{
  Cli cli = {.colour_out = wants_colour(STDOUT_FILENO),
             .colour_err = wants_colour(STDERR_FILENO)};
  cli.progress.enabled = isatty(STDERR_FILENO);
  char *none = NULL;
  return press_exit_code(run(&cli, argc > 0 ? argv + 1 : &none));
}
