// SPDX-License-Identifier: MIT

// Help is made from the tables, so it cannot lie about them. The lines of
// options have one shape, which scripts/check_manual reads.

#include "cli/help.h"

#include "cli/text.h"

void
press_cli_help_program(PressOut *out)
{
  press_out_c(out, "usage: pressgraph COMMAND [OPTION...] [ARGUMENT...]\n\n"
                   "Turns news articles into a graph of who did what to whom, "
                   "with the sentence,\nthe speaker and the status of every "
                   "edge.\n\ncommands:\n");
  for (size_t i = 0; press_cli_command_at(i); i++) {
    const Command *const command = press_cli_command_at(i);
    press_out_c(out, "  ");
    press_cli_text_pad(out, press_str(command->name), 10);
    press_out_c(out, command->summary);
    press_out_byte(out, '\n');
  }
  press_out_c(out,
              "\npressgraph COMMAND --help tells more about one.\n\n"
              "example:\n"
              "  pressgraph build article.txt -o article.graph.json\n"
              "  pressgraph show article.graph.json\n\n"
              "exit status: 0 done, 1 negative answer, 2 usage, 3 bad input, "
              "4 the machine,\n5 a limit, 130 cancelled\n");
}

static void
print_option(PressOut *out, const Option *option)
{
  press_out_c(out, "  ");
  if (option->letter) {
    press_out_byte(out, '-');
    press_out_byte(out, option->letter);
    press_out_c(out, ", ");
  } else {
    press_out_c(out, "    ");
  }
  char name[64];
  const int n =
      snprintf(name, sizeof name, "--%s%s%s", option->name,
               option->value ? " " : "", option->value ? option->value : "");
  press_cli_text_pad(out, n > 0 ? press_str(name) : PRESS_STR(""), 20);
  press_out_c(out, "  ");
  press_out_c(out, option->help);
  if (option->kind == OPTION_CHOICE) {
    press_out_c(out, ": ");
    for (size_t i = 0; option->choice(i); i++) {
      press_out_c(out, !i ? "" : option->choice(i + 1) ? ", " : " or ");
      press_out_c(out, option->choice(i));
    }
  }
  press_out_byte(out, '\n');
}

static void
print_example(PressOut *out, const char *example)
{
  press_out_c(out, "\nexample:\n  ");
  for (const char *c = example; *c; c++) {
    press_out_byte(out, *c);
    if (*c == '\n') {
      press_out_c(out, "  ");
    }
  }
  press_out_byte(out, '\n');
}

void
press_cli_help_command(PressOut *out, const Command *command)
{
  press_out_c(out, "usage: pressgraph ");
  press_out_c(out, command->name);
  press_out_c(out, " [OPTION...]");
  press_out_c(out, *command->args ? " " : "");
  press_out_c(out, command->args);
  press_out_c(out, "\n\n");
  press_out_c(out, command->summary);
  press_out_c(out, ".\n");
  if (command->details) {
    press_out_c(out, command->details);
    press_out_byte(out, '\n');
  }
  press_out_c(out, "\noptions:\n");
  for (size_t i = 0; i < command->n_options; i++) {
    print_option(out, &command->options[i]);
  }
  static const Option help = {.name = "help", .letter = 'h', .help = "this"};
  print_option(out, &help);
  print_example(out, command->example);
}
