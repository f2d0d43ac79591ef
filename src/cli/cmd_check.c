// SPDX-License-Identifier: MIT

// Faults are what the command is asked for, so they go to standard output.

#include "cli/command.h"
#include "cli/json.h"
#include "cli/text.h"

typedef struct {
  bool ids;
  bool bytes;
  bool json;
} Values;

/// Where the faults go
typedef struct {
  PressOut *out;
  const char *path;
  Json *json; ///< Null: as text
} Report;

static void
write_fault(void *handle, const PressFault *fault)
{
  const Report *const report = handle;
  PressOut *const out = report->out;
  if (report->json) {
    press_cli_json_item(report->json);
    press_cli_json_open(report->json, '{');
    press_cli_json_text(report->json, "rule", fault->rule);
    press_cli_json_text(report->json, "place", fault->place);
    press_cli_json_text(report->json, "reason", fault->reason);
    press_cli_json_text(report->json, "remedy", fault->remedy);
    press_cli_json_close(report->json, '}');
    return;
  }
  press_cli_text_write(out, press_str(report->path));
  press_out_c(out, ": ");
  press_cli_text_write(out, fault->place);
  press_out_c(out, ": ");
  press_cli_text_write(out, fault->reason);
  press_out_c(out, " [");
  press_cli_text_write(out, fault->rule);
  press_out_c(out, "]\n");
  if (fault->remedy.len) {
    press_out_c(out, "  hint: ");
    press_cli_text_write(out, fault->remedy);
    press_out_byte(out, '\n');
  }
}

static PressStatus
run(Cli *cli, const void *handle, Arguments arguments)
{
  const Values *const values = handle;
  const char *const path = arguments.items[0];
  Json json = press_cli_json_start(cli->out);
  Report report = {cli->out, path, values->json ? &json : NULL};
  if (values->json) {
    press_cli_json_open(&json, '{');
    press_cli_json_text(&json, "file", press_str(path));
    press_cli_json_member(&json, "faults");
    press_cli_json_open(&json, '[');
  }
  size_t n = 0;
  const PressCheckOptions options = {values->ids, values->bytes};
  const PressStatus st =
      press_document_check(cli->world, path, options, write_fault, &report, &n);
  if (values->json) {
    press_cli_json_close(&json, ']');
    press_cli_json_bool(&json, "readable", !st);
    press_cli_json_close(&json, '}');
    press_cli_json_finish(&json);
  } else if (!st) {
    press_cli_text_write(cli->out, press_str(path));
    press_out_c(cli->out, ": ");
    press_cli_text_count(cli->out, n, "fault");
    press_out_byte(cli->out, '\n');
  }
  return !st && n ? PRESS_BAD_DATA : st;
}

static const Option options[] = {
    {"ids", 0, OPTION_FLAG, NULL, "also compute the ids again",
     offsetof(Values, ids), NULL},
    {"bytes", 0, OPTION_FLAG, NULL, "also compare the canonical layout",
     offsetof(Values, bytes), NULL},
    {"json", 0, OPTION_FLAG, NULL, "write JSON", offsetof(Values, json), NULL},
};

const Command press_cli_command_check = {
    .name = "check",
    .args = "GRAPH",
    .summary = "check every rule of the model on a graph document",
    .details = "\nEach fault is named with its place, its reason and a remedy; "
               "then the exit\nstatus is 3.",
    .example = "pressgraph check --ids --bytes articles.graph.json",
    .options = options,
    .n_options = sizeof options / sizeof *options,
    .values_size = sizeof(Values),
    .min_args = 1,
    .max_args = 1,
    .run = run,
};
