// SPDX-License-Identifier: MIT

#include "cli/command.h"
#include "cli/json.h"
#include "cli/text.h"

typedef struct {
  bool json;
} Values;

static void
write_text(PressOut *out, const PressFormat *format)
{
  press_cli_text_pad(out, press_str(format->name), 10);
  press_cli_text_pad(out, press_str(format->extension), 14);
  press_out_c(out, format->summary);
  press_out_byte(out, '\n');
  if (*format->losses) {
    press_cli_text_pad(out, PRESS_STR(""), 24);
    press_out_c(out, "loses: ");
    press_out_c(out, format->losses);
    press_out_byte(out, '\n');
  }
}

static void
write_json(Json *json, const PressFormat *format)
{
  press_cli_json_item(json);
  press_cli_json_open(json, '{');
  press_cli_json_text(json, "name", press_str(format->name));
  press_cli_json_text(json, "extension", press_str(format->extension));
  press_cli_json_text(json, "summary", press_str(format->summary));
  press_cli_json_text(json, "losses", press_str(format->losses));
  press_cli_json_close(json, '}');
}

static PressStatus
run(Cli *cli, const void *handle, Arguments arguments)
{
  (void)arguments;
  const Values *const values = handle;
  size_t n = 0;
  const PressFormat *const *const formats = press_formats(&n);
  Json json = press_cli_json_start(cli->out);
  if (values->json) {
    press_cli_json_open(&json, '[');
  }
  for (size_t i = 0; i < n; i++) {
    if (values->json) {
      write_json(&json, formats[i]);
    } else {
      write_text(cli->out, formats[i]);
    }
  }
  if (values->json) {
    press_cli_json_close(&json, ']');
    press_cli_json_finish(&json);
  }
  return PRESS_OK;
}

static const Option options[] = {
    {"json", 0, OPTION_FLAG, NULL, "write JSON", offsetof(Values, json), NULL},
};

const Command press_cli_command_formats = {
    .name = "formats",
    .args = "",
    .summary = "list the formats of export and what each cannot carry",
    .details = "\nPictures (.svg, .png, .pdf) are drawn by pressgraph render.",
    .example = "pressgraph formats",
    .options = options,
    .n_options = sizeof options / sizeof *options,
    .values_size = sizeof(Values),
    .min_args = 0,
    .max_args = 0,
    .run = run,
};
