// SPDX-License-Identifier: MIT

// Distance of two words in changes: a letter more, less, another, or two
// neighbours exchanged (optimal string alignment). Commands and options are
// ASCII and short, so bytes are letters here.

#include "cli/near.h"

#define MAX_LENGTH 24

static unsigned
least(unsigned a, unsigned b)
{
  return a < b ? a : b;
}

static unsigned
distance(PressStr a, PressStr b)
{
  unsigned rows[3][MAX_LENGTH + 1];
  for (unsigned j = 0; j <= b.len; j++) {
    rows[0][j] = j;
  }
  for (unsigned i = 1; i <= a.len; i++) {
    unsigned *const row = rows[i % 3];
    const unsigned *const above = rows[(i + 2) % 3];
    const unsigned *const two_above = rows[(i + 1) % 3];
    row[0] = i;
    for (unsigned j = 1; j <= b.len; j++) {
      const char x = a.data[i - 1];
      const char y = b.data[j - 1];
      row[j] = least(above[j - 1] + (x != y), least(above[j], row[j - 1]) + 1);
      if (i > 1 && j > 1 && x == b.data[j - 2] && a.data[i - 2] == y) {
        row[j] = least(row[j], two_above[j - 2] + 1);
      }
    }
  }
  return rows[a.len % 3][b.len];
}

const char *
press_cli_near(PressStr word, NearList list, const void *handle)
{
  if (!word.len || word.len > MAX_LENGTH) {
    return NULL;
  }
  const char *nearest = NULL;
  unsigned best = (unsigned)(word.len + 2) / 3;
  for (size_t i = 0; list(handle, i); i++) {
    const PressStr other = press_str(list(handle, i));
    if (other.len > MAX_LENGTH) {
      continue;
    }
    const unsigned d = distance(word, other);
    if (d < best || (d == best && !nearest)) {
      best = d;
      nearest = other.data;
    }
  }
  return nearest;
}
