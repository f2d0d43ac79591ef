// SPDX-License-Identifier: MIT

#include "unit.h"

#include "folder.h"
#include "heard.h"

#include "base/map.h"
#include "language/clusters.h"
#include "language/model_layout.h"
#include "language/rows.h"

/// A model in memory that is aligned as files are
typedef struct {
  Heard heard;
  PressWorld *world;
  Arena arena;
  char *bytes;
  size_t len;
} Bench;

static const Cell cells[] = {{11, 0, 5},
                             {11, 2, -7},
                             {UINT64_C(3) << 48 | 12, 1, 127},
                             {13, 1, 9}};

static void
write_model(Bench *b)
{
  RowBytes rows = {0};
  assert_true(press_rows_make(&b->arena, cells, 4, &rows));
  static const float numbers[] = {0.5F, -2.0F};
  ModelMaker maker = {.feature_version = 3};
  press_model_add_text(&maker, "kind", PRESS_STR("test"));
  press_model_add_text(&maker, "sets", PRESS_STR("Été\tCC0\n"));
  press_model_add(&maker, "numbers", MODEL_F32, numbers, 2);
  press_model_add(&maker, "w.at", MODEL_U32, rows.at, rows.n_at);
  press_model_add(&maker, "w.row", MODEL_U8, rows.rows, rows.n_rows);
  PressOut *out = NULL;
  assert_int_equal(press_out_memory(b->world, &out), PRESS_OK);
  assert_int_equal(press_model_write(b->world, &maker, out), PRESS_OK);
  const PressStr text = press_out_text(out);
  b->bytes = press_arena_take(&b->arena, text.len);
  assert_non_null(b->bytes);
  memcpy(b->bytes, text.data, text.len);
  b->len = text.len;
  press_out_abandon(out);
}

static void
set_up(Bench *b)
{
  *b = (Bench){.arena = press_arena(press_alloc_default(), 0)};
  b->world = heard_world(&b->heard);
  write_model(b);
}

static void
tear_down(Bench *b)
{
  press_arena_clear(&b->arena);
  press_world_free(b->world);
}

static PressStatus
parse(Bench *b, size_t len, Model *model)
{
  return press_model_parse(b->world, PRESS_STR("m"), (PressStr){b->bytes, len},
                           "test", 3, model);
}

/// Make the checksum right again
static void
seal(Bench *b)
{
  ModelHeader header;
  memcpy(&header, b->bytes, sizeof header);
  header.checksum = press_model_checksum((PressStr){b->bytes, b->len});
  memcpy(b->bytes, &header, sizeof header);
}

static void
what_was_written_is_read(void **state)
{
  (void)state;
  Bench b;
  set_up(&b);
  Model model = {0};
  assert_int_equal(parse(&b, b.len, &model), PRESS_OK);
  assert_str_equal(press_model_text(&model, "sets"), "Été\tCC0\n");
  const ModelSection *const s = press_model_find(&model, "numbers", MODEL_F32);
  assert_non_null(s);
  assert_int_equal(s->n, 2);
  assert_true(((const float *)s->data)[1] == -2.0F);
  assert_null(press_model_find(&model, "numbers", MODEL_I8));
  assert_null(press_model_find(&model, "number", MODEL_F32));
  press_model_close(&model);
  tear_down(&b);
}

/// Weight of a feature and label, 0 if there is none
static int
weight_of(const Rows *rows, uint64_t hash, uint8_t label)
{
  const Row row = press_rows_find(rows, hash);
  for (uint32_t i = 0; row.cells && i < row.n; ++i) {
    if (row.cells[2 * i] == label) {
      return (int8_t)row.cells[2 * i + 1];
    }
  }
  return 0;
}

static void
rows_give_back_their_cells(void **state)
{
  (void)state;
  Bench b;
  set_up(&b);
  Model model = {0};
  Rows rows = {0};
  assert_int_equal(parse(&b, b.len, &model), PRESS_OK);
  assert_int_equal(press_rows_open(b.world, &model, "w", &rows), PRESS_OK);
  assert_int_equal(weight_of(&rows, 11, 0), 5);
  assert_int_equal(weight_of(&rows, 11, 2), -7);
  assert_int_equal(weight_of(&rows, 13, 1), 9);
  assert_int_equal(weight_of(&rows, cells[2].hash, 1), 127);
  assert_int_equal(press_rows_find(&rows, UINT64_C(9) << 48).n, 0);
  assert_int_equal(press_rows_open(b.world, &model, "v", &rows),
                   PRESS_BAD_SYNTAX);
  tear_down(&b);
}

static void
another_version_or_kind_is_refused(void **state)
{
  (void)state;
  Bench b;
  set_up(&b);
  Model model = {0};
  const PressStr bytes = {b.bytes, b.len};
  assert_int_equal(
      press_model_parse(b.world, PRESS_STR("m"), bytes, "test", 4, &model),
      PRESS_BAD_DATA);
  assert_int_equal(
      press_model_parse(b.world, PRESS_STR("m"), bytes, "names", 3, &model),
      PRESS_BAD_DATA);
  assert_int_equal(b.heard.n, 2);
  tear_down(&b);
}

static void
a_changed_byte_is_refused(void **state)
{
  (void)state;
  Bench b;
  set_up(&b);
  for (size_t i = 0; i < b.len; ++i) {
    b.bytes[i] = (char)(b.bytes[i] ^ 1);
    Model model = {0};
    const PressStatus st = parse(&b, b.len, &model);
    assert_true(st == PRESS_BAD_SYNTAX || st == PRESS_BAD_DATA);
    b.bytes[i] = (char)(b.bytes[i] ^ 1);
  }
  tear_down(&b);
}

static void
a_shorter_or_longer_file_is_refused(void **state)
{
  (void)state;
  Bench b;
  set_up(&b);
  for (size_t len = 0; len < b.len; ++len) {
    Model model = {0};
    assert_int_equal(parse(&b, len, &model), PRESS_BAD_SYNTAX);
  }
  tear_down(&b);
}

/// Bytes that pass the checksum may still lie: nothing is read out of bounds
/// (the sanitizers watch)
static void
sealed_nonsense_does_no_harm(void **state)
{
  (void)state;
  Bench b;
  set_up(&b);
  uint32_t random = 1;
  for (int round = 0; round < 20000; ++round) {
    random = random * 1664525U + 1013904223U;
    const size_t at = sizeof(ModelHeader) + (random >> 8) % (b.len - 48);
    const char old = b.bytes[at];
    b.bytes[at] = (char)(random >> 4);
    seal(&b);
    Model model = {0};
    Rows rows = {0};
    if (!parse(&b, b.len, &model) &&
        !press_rows_open(b.world, &model, "w", &rows)) {
      uint32_t sum = 0;
      for (uint64_t hash = 0; hash < 64; ++hash) {
        const Row row = press_rows_find(&rows, hash);
        for (uint32_t i = 0; i < row.n; ++i) {
          assert_in_range(row.cells + (size_t)2 * i - rows.rows, 3, rows.n - 2);
          sum += row.cells[2 * i + 1];
        }
      }
      assert_true(sum < UINT32_MAX);
    }
    b.bytes[at] = old;
  }
  tear_down(&b);
}

static void
words_have_their_classes(void **state)
{
  (void)state;
  Bench b;
  set_up(&b);
  Clusters clusters = {0};
  const char *const path = "tests/unit/clusters.tsv";
  assert_int_equal(press_clusters_make(b.world, &b.arena, path, 3, &clusters),
                   PRESS_OK);
  const uint32_t id =
      press_clusters_find(&clusters, press_hash(PRESS_STR("Londres")));
  assert_int_equal(press_clusters_class(id, 0), 256);
  assert_int_equal(press_clusters_class(id, 1), 1024);
  assert_int_equal(press_clusters_class(id, 2), 4096);
  const uint64_t beyond = press_hash(PRESS_STR("quatre"));
  assert_int_equal(press_clusters_find(&clusters, beyond), 0);
  assert_int_equal(press_clusters_class(0, 1), 0);
  const Clusters none = {0};
  assert_int_equal(press_clusters_find(&none, beyond), 0);
  assert_int_equal(press_clusters_make(b.world, &b.arena, path, 9, &clusters),
                   PRESS_BAD_DATA);
  assert_int_equal(b.heard.line, 5);
  tear_down(&b);
}

/// What the model on disk says of itself
static PressStatus
peek(Bench *b, size_t len, ModelNotice *notice)
{
  const Folder folder = folder_make();
  char path[FOLDER_PATH];
  FILE *const file = fopen(folder_at(&folder, "m.model", path), "wb");
  assert_non_null(file);
  assert_int_equal(fwrite(b->bytes, 1, len, file), len);
  assert_int_equal(fclose(file), 0);
  const PressStatus st = press_model_peek(b->world, &b->arena, path, notice);
  folder_remove(&folder);
  return st;
}

static void
a_model_says_what_it_is_without_being_checked(void **state)
{
  (void)state;
  Bench b;
  set_up(&b);
  ModelHeader header;
  memcpy(&header, b.bytes, sizeof header);
  b.bytes[b.len - 1] ^= 1; // the checksum does not hold
  ModelNotice notice = {0};
  assert_int_equal(peek(&b, b.len, &notice), PRESS_OK);
  assert_str_equal(notice.kind, "test");
  assert_str_equal(notice.sets, "Été\tCC0\n");
  assert_true(press_str_is_none(notice.recipe));
  assert_int_equal(notice.feature_version, 3);
  assert_int_equal(notice.size, b.len);
  assert_true(notice.checksum == header.checksum);
  tear_down(&b);
}

static void
what_is_no_model_says_nothing(void **state)
{
  (void)state;
  Bench b;
  set_up(&b);
  ModelNotice notice = {0};
  for (size_t len = 0; len < b.len; len += 7) {
    assert_int_equal(peek(&b, len, &notice), PRESS_BAD_SYNTAX);
  }
  ModelHeader header;
  memcpy(&header, b.bytes, sizeof header);
  header.n_sections = MODEL_SECTIONS + 1;
  memcpy(b.bytes, &header, sizeof header);
  assert_int_equal(peek(&b, b.len, &notice), PRESS_BAD_SYNTAX);
  tear_down(&b);
}

static void
a_text_behind_the_end_is_not_said(void **state)
{
  (void)state;
  Bench b;
  set_up(&b);
  ModelRow row;
  char *const first = b.bytes + sizeof(ModelHeader);
  memcpy(&row, first, sizeof row);
  row.offset = b.len - 1;
  memcpy(first, &row, sizeof row);
  ModelNotice notice = {0};
  assert_int_equal(peek(&b, b.len, &notice), PRESS_OK);
  assert_true(press_str_is_none(notice.kind));
  assert_str_equal(notice.sets, "Été\tCC0\n");
  row.offset = UINT64_MAX;
  memcpy(first, &row, sizeof row);
  assert_int_equal(peek(&b, b.len, &notice), PRESS_OK);
  assert_true(press_str_is_none(notice.kind));
  tear_down(&b);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_model_says_what_it_is_without_being_checked),
      cmocka_unit_test(what_is_no_model_says_nothing),
      cmocka_unit_test(a_text_behind_the_end_is_not_said),
      cmocka_unit_test(what_was_written_is_read),
      cmocka_unit_test(rows_give_back_their_cells),
      cmocka_unit_test(another_version_or_kind_is_refused),
      cmocka_unit_test(a_changed_byte_is_refused),
      cmocka_unit_test(a_shorter_or_longer_file_is_refused),
      cmocka_unit_test(sealed_nonsense_does_no_harm),
      cmocka_unit_test(words_have_their_classes),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
