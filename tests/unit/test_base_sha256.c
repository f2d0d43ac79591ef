// SPDX-License-Identifier: MIT

// The vectors of FIPS 180-4's examples, and feeding in pieces.

#include "unit.h"

#include "base/sha256.h"

static void
the_published_vectors_come_out(void **state)
{
  (void)state;
  static const struct {
    const char *text;
    const char *hex;
  } vectors[] = {
      {"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
      {"abc",
       "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
      {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
       "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
  };
  for (size_t i = 0; i < sizeof vectors / sizeof *vectors; ++i) {
    char hex[65];
    press_sha256_text(press_str(vectors[i].text), hex);
    assert_string_equal(hex, vectors[i].hex);
  }
}

static void
a_million_letters_come_out(void **state)
{
  (void)state;
  char thousand[1000];
  memset(thousand, 'a', sizeof thousand);
  Sha256 hash = press_sha256();
  for (int i = 0; i < 1000; ++i) {
    press_sha256_feed(&hash, (PressStr){thousand, sizeof thousand});
  }
  char hex[65];
  press_sha256_end(&hash, hex);
  assert_string_equal(
      hex, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

static void
pieces_give_the_same_hash_as_the_whole(void **state)
{
  (void)state;
  char text[200];
  for (size_t i = 0; i < sizeof text; ++i) {
    text[i] = (char)('A' + i % 50);
  }
  for (size_t len = 0; len <= sizeof text; ++len) {
    char whole[65];
    press_sha256_text((PressStr){text, len}, whole);
    Sha256 hash = press_sha256();
    for (size_t i = 0; i < len; ++i) {
      press_sha256_feed(&hash, (PressStr){text + i, 1});
    }
    char pieces[65];
    press_sha256_end(&hash, pieces);
    assert_string_equal(pieces, whole);
  }
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_published_vectors_come_out),
      cmocka_unit_test(a_million_letters_come_out),
      cmocka_unit_test(pieces_give_the_same_hash_as_the_whole),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
