// SPDX-License-Identifier: MIT

// Fields that are hashed, and the ids that are made of hashes.

#include "graph/id_maker.h"

Key
press_key_of(const char *kind)
{
  Key key = {press_sha256()};

  press_sha256_feed(&key.hash, press_str(kind));
  return key;
}

void
press_key_part(Key *key, PressStr text)
{
  if (text.len) {
    press_sha256_feed(&key->hash, text);
  }
}

void
press_key_field(Key *key, PressStr text)
{
  press_key_part(key, PRESS_STR("\x1f"));
  press_key_part(key, text);
}

void
press_key_number(Key *key, uint32_t number)
{
  char digits[16];
  size_t at = sizeof digits;

  if (number == PRESS_NO_INDEX) {
    press_key_field(key, PRESS_NONE);
    return;
  }
  do {
    digits[--at] = (char)('0' + number % 10);
    number /= 10;
  } while (number);
  press_key_field(key, (PressStr){digits + at, sizeof digits - at});
}

// Fields one behind the other: ids of a list, parts of a time
void
press_key_joined(Key *key,
                 const PressStr *parts,
                 size_t n,
                 const char *separator)
{
  press_key_field(key, PRESS_NONE);
  for (size_t i = 0; i < n; ++i) {
    if (i) {
      press_key_part(key, press_str(separator));
    }
    press_key_part(key, parts[i]);
  }
}

Hex
press_key_end(Key *key)
{
  Hex hex;

  press_sha256_end(&key->hash, hex.hex);
  return hex;
}

static PressStr
hex_text(const Hex *hex)
{
  return (PressStr){hex->hex, HASH_DIGITS};
}

static bool
keep_owner(IdMaker *maker, PressStr id, const Hex *hash)
{
  if (!PRESS_ROOM(&maker->scratch, &maker->owners) ||
      !press_map_put(&maker->used, id, (uint32_t)maker->owners.n)) {
    return false;
  }
  maker->owners.items[maker->owners.n++] = *hash;
  return true;
}

// Digits of the nth try. A hash has four; behind them come the digits of the
// hash of the hash, which no document of sense ever needs.
static Hex
digits_of_try(const Hex *hash, uint32_t n)
{
  Hex digits = *hash;

  if (n >= HASH_DIGITS / ID_DIGITS) {
    Key key = press_key_of(hash->hex);
    press_key_number(&key, n);
    digits = press_key_end(&key);
    n = 0;
  }
  memmove(digits.hex, digits.hex + (size_t)n * ID_DIGITS, ID_DIGITS);
  return digits;
}

// The id of a thing, or none if memory is out
PressStr
press_id_give(IdMaker *maker, PressStr head, const Hex *hash, bool unite)
{
  const uint32_t known = press_map_get(&maker->times, hex_text(hash));
  uint32_t n = known == MAP_NONE || unite ? 0 : known;

  for (;; ++n) {
    const Hex digits = digits_of_try(hash, n);
    const PressStr parts[] = {head, PRESS_STR("-"), {digits.hex, ID_DIGITS}};
    const PressStr id = press_arena_join(maker->arena, parts, 3);
    if (press_str_is_none(id)) {
      return id;
    }

    const uint32_t owner = press_map_get(&maker->used, id);
    if (owner == MAP_NONE) {
      const PressStr name = press_arena_str(&maker->scratch, hex_text(hash));
      const bool done = !press_str_is_none(name) &&
                        press_map_put(&maker->times, name, n + 1) &&
                        keep_owner(maker, id, hash);
      return done ? id : PRESS_NONE;
    }
    if (unite &&
        !memcmp(maker->owners.items[owner].hex, hash->hex, HASH_DIGITS)) {
      return id;
    }
  }
}
