// SPDX-License-Identifier: MIT

// One grammar for every command, the usual one: --name VALUE, --name=VALUE,
// -o VALUE, -oVALUE, flags of one letter together (-ab), `--` ends the options,
// a lone `-` is an argument. Options and arguments may be mixed. A name must be
// written out: an abbreviation that works today would be ambiguous tomorrow.

#include "cli/option.h"

#include "cli/command.h"
#include "cli/message.h"
#include "cli/near.h"

#include <limits.h>
#include <stdlib.h>

typedef struct {
  Cli *cli;
  const Command *command;
  char **next; ///< The word that comes
  Parsed *parsed;
} Parser;

static const char *
option_name(const void *handle, size_t i)
{
  const Command *const command = handle;
  if (i == command->n_options) {
    return "help";
  }
  return i < command->n_options ? command->options[i].name : NULL;
}

static PressStatus
unknown_option(const Parser *p, const char *name, size_t len)
{
  const Command *const command = p->command;
  const char *const near =
      press_cli_near((PressStr){name, len}, option_name, command);
  if (near && len > 1) {
    return press_cli_message_error(
        p->cli, PRESS_BAD_OPTION,
        press_cli_message_hint("did you mean --%s?", near),
        "unknown option --%.*s", (int)len, name);
  }
  return press_cli_message_error(
      p->cli, PRESS_BAD_OPTION,
      press_cli_message_hint("pressgraph %s --help lists the options",
                             command->name),
      "unknown option %s%.*s", len > 1 ? "--" : "-", (int)len, name);
}

static const char *
choice_name(const void *handle, size_t i)
{
  const Option *const option = handle;
  return option->choice(i);
}

/// "text, tokens or mentions" of a list
static void
list_choices(const Option *option, char *text, size_t size)
{
  size_t len = 0;
  for (size_t i = 0; option->choice(i) && len < size; i++) {
    const char *const between = !i ? "" : option->choice(i + 1) ? ", " : " or ";
    const int n =
        snprintf(text + len, size - len, "%s%s", between, option->choice(i));
    len += n > 0 ? (size_t)n : 0;
  }
}

static PressStatus
check_choice(const Parser *p, const Option *option, const char *value)
{
  for (size_t i = 0; option->choice(i); i++) {
    if (!strcmp(option->choice(i), value)) {
      return PRESS_OK;
    }
  }
  char all[256] = "";
  list_choices(option, all, sizeof all);
  const char *const near =
      press_cli_near(press_str(value), choice_name, option);
  const Hint hint =
      near ? press_cli_message_hint("did you mean %s? It takes %s", near, all)
           : press_cli_message_hint("it takes %s", all);
  return press_cli_message_error(p->cli, PRESS_BAD_OPTION, hint,
                                 "--%s does not take '%s'", option->name,
                                 value);
}

static bool
read_count(const char *text, unsigned *count)
{
  unsigned n = 0;
  for (const char *c = text; *c; c++) {
    const unsigned digit = (unsigned)(*c - '0');
    if (*c < '0' || *c > '9' || n > (UINT_MAX - digit) / 10) {
      return false;
    }
    n = n * 10 + digit;
  }
  *count = n;
  return *text;
}

static PressStatus
set_value(const Parser *p, const Option *option, const char *value)
{
  char *const field = (char *)p->parsed->values + option->field;
  if (option->kind == OPTION_COUNT) {
    unsigned count = 0;
    if (!read_count(value, &count)) {
      return press_cli_message_error(
          p->cli, PRESS_BAD_OPTION,
          press_cli_message_hint("write it in digits: --%s 4", option->name),
          "--%s does not take '%s'", option->name, value);
    }
    memcpy(field, &count, sizeof count);
    return PRESS_OK;
  }
  if (option->kind == OPTION_CHOICE) {
    const PressStatus st = check_choice(p, option, value);
    if (st) {
      return st;
    }
  }
  memcpy(field, &value, sizeof value);
  return PRESS_OK;
}

/// @param attached Value that stands in the same word, or null
static PressStatus
take_option(Parser *p, const Option *option, const char *attached)
{
  if (option->kind == OPTION_FLAG) {
    if (attached) {
      return press_cli_message_error(p->cli, PRESS_BAD_OPTION, NO_HINT,
                                     "--%s takes no value", option->name);
    }
    const bool on = true;
    memcpy((char *)p->parsed->values + option->field, &on, sizeof on);
    return PRESS_OK;
  }
  const char *value = attached;
  if (!value) {
    value = *p->next;
    if (!value) {
      return press_cli_message_error(
          p->cli, PRESS_BAD_OPTION,
          press_cli_message_hint("write --%s %s", option->name, option->value),
          "--%s needs a value", option->name);
    }
    p->next++;
  }
  return set_value(p, option, value);
}

static PressStatus
take_long(Parser *p, const char *name)
{
  const char *const equals = strchr(name, '=');
  const size_t len = equals ? (size_t)(equals - name) : strlen(name);
  if (len == 4 && !equals && !memcmp(name, "help", 4)) {
    p->parsed->help = true;
    return PRESS_OK;
  }
  for (size_t i = 0; i < p->command->n_options; i++) {
    const Option *const option = &p->command->options[i];
    if (strlen(option->name) == len && !memcmp(option->name, name, len)) {
      return take_option(p, option, equals ? equals + 1 : NULL);
    }
  }
  return unknown_option(p, name, len);
}

static PressStatus
take_letters(Parser *p, const char *letters)
{
  for (const char *c = letters; *c; c++) {
    if (*c == 'h') {
      p->parsed->help = true;
      continue;
    }
    const Option *option = NULL;
    for (size_t i = 0; i < p->command->n_options && !option; i++) {
      option =
          p->command->options[i].letter == *c ? &p->command->options[i] : NULL;
    }
    if (!option) {
      return unknown_option(p, c, 1);
    }
    const bool takes = option->kind != OPTION_FLAG;
    const PressStatus st = take_option(p, option, takes && c[1] ? c + 1 : NULL);
    if (st || takes) {
      return st;
    }
  }
  return PRESS_OK;
}

static PressStatus
check_count(const Parser *p)
{
  const Command *const command = p->command;
  const Parsed *const parsed = p->parsed;
  if (parsed->help) {
    return PRESS_OK;
  }
  const Hint hint =
      press_cli_message_hint("usage: pressgraph %s%s%s%s", command->name,
                             command->n_options ? " [OPTION...]" : "",
                             *command->args ? " " : "", command->args);
  if (parsed->n < command->min_args) {
    return press_cli_message_error(p->cli, PRESS_BAD_ARG, hint,
                                   "an argument is missing");
  }
  if (parsed->n > command->max_args) {
    return press_cli_message_error(p->cli, PRESS_BAD_ARG, hint,
                                   "'%s' is one argument too many",
                                   parsed->items[command->max_args]);
  }
  return PRESS_OK;
}

PressStatus
press_cli_option_parse(Cli *cli,
                       const Command *command,
                       char **words,
                       Parsed *parsed)
{
  size_t n_words = 0;
  while (words[n_words]) {
    n_words++;
  }
  *parsed = (Parsed){0};
  parsed->values = calloc(1, command->values_size + 1);
  parsed->items = calloc(n_words + 1, sizeof *parsed->items);
  if (!parsed->values || !parsed->items) {
    return press_cli_message_error(cli, PRESS_NO_MEMORY, NO_HINT,
                                   "out of memory");
  }
  Parser p = {cli, command, words, parsed};
  bool options = true;
  while (*p.next) {
    const char *const word = *p.next++;
    PressStatus st = PRESS_OK;
    if (!options || word[0] != '-' || !word[1]) {
      parsed->items[parsed->n++] = word;
    } else if (word[1] != '-') {
      st = take_letters(&p, word + 1);
    } else if (word[2]) {
      st = take_long(&p, word + 2);
    } else {
      options = false;
    }
    if (st) {
      return st;
    }
  }
  return check_count(&p);
}

void
press_cli_parsed_clear(Parsed *parsed)
{
  free(parsed->values);
  free(parsed->items);
  *parsed = (Parsed){0};
}

const char *
press_cli_choice_status(size_t i)
{
  // Names of statuses are literals, so their views are terminated
  return i < PRESS_N_CERTAINTIES ? press_certainty_name((PressCertainty)i).data
                                 : NULL;
}

const char *
press_cli_choice_language(size_t i)
{
  static const char *const names[] = {"en", "fr"};
  return i < 2 ? names[i] : NULL;
}

const char *
press_cli_choice_layer(size_t i)
{
  static const char *const names[] = {"story", "document"};
  return i < 2 ? names[i] : NULL;
}

const char *
press_cli_choice_format(size_t i)
{
  size_t n = 0;
  const PressFormat *const *const formats = press_formats(&n);
  return i < n ? formats[i]->name : NULL;
}

PressCertainty
press_cli_choice_certainty(const char *name, PressCertainty otherwise)
{
  PressCertainty certainty = otherwise;
  if (!name || press_certainty_from_name(press_str(name), &certainty)) {
    return otherwise;
  }
  return certainty;
}
