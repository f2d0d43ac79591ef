// SPDX-License-Identifier: MIT

// SHA-256 as FIPS 180-4 sections 4.1.2, 5.1.1, 5.3.3 and 6.2 say.

#include "base/sha256.h"

static const uint32_t round_constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1,
    0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3,
    0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
    0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147,
    0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
    0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b,
    0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
    0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208,
    0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

static uint32_t
rotated(uint32_t x, unsigned n)
{
  return (x >> n) | (x << (32 - n));
}

static void
schedule(const uint8_t block[64], uint32_t w[64])
{
  for (size_t i = 0; i < 16; ++i) {
    const uint8_t *const b = block + 4 * i;
    w[i] = (uint32_t)b[0] << 24 | (uint32_t)b[1] << 16 | (uint32_t)b[2] << 8 |
           (uint32_t)b[3];
  }
  for (size_t i = 16; i < 64; ++i) {
    const uint32_t a = w[i - 15];
    const uint32_t b = w[i - 2];
    const uint32_t s0 = rotated(a, 7) ^ rotated(a, 18) ^ (a >> 3);
    const uint32_t s1 = rotated(b, 17) ^ rotated(b, 19) ^ (b >> 10);
    w[i] = w[i - 16] + s0 + w[i - 7] + s1;
  }
}

static void
compress(uint32_t state[8], const uint8_t block[64])
{
  uint32_t w[64];
  schedule(block, w);
  uint32_t a = state[0];
  uint32_t b = state[1];
  uint32_t c = state[2];
  uint32_t d = state[3];
  uint32_t e = state[4];
  uint32_t f = state[5];
  uint32_t g = state[6];
  uint32_t h = state[7];
  for (size_t i = 0; i < 64; ++i) {
    const uint32_t s1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const uint32_t choice = (e & f) ^ (~e & g);
    const uint32_t t1 = h + s1 + choice + round_constants[i] + w[i];
    const uint32_t s0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
    const uint32_t majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = d + t1;
    d = c;
    c = b;
    b = a;
    a = t1 + s0 + majority;
  }
  const uint32_t after[8] = {a, b, c, d, e, f, g, h};
  for (size_t i = 0; i < 8; ++i) {
    state[i] += after[i];
  }
}

Sha256
press_sha256(void)
{
  return (Sha256){.state = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                            0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19}};
}

void
press_sha256_feed(Sha256 *hash, PressStr bytes)
{
  size_t left = bytes.len;
  const char *data = bytes.data;
  while (left) {
    const size_t used = (size_t)(hash->length % 64);
    const size_t n = left < 64 - used ? left : 64 - used;
    memcpy(hash->block + used, data, n);
    hash->length += n;
    data += n;
    left -= n;
    if (used + n == 64) {
      compress(hash->state, hash->block);
    }
  }
}

void
press_sha256_end(Sha256 *hash, char hex[65])
{
  const uint64_t bits = hash->length * 8;
  press_sha256_feed(hash, (PressStr){"\x80", 1});
  while (hash->length % 64 != 56) {
    press_sha256_feed(hash, (PressStr){"\0", 1});
  }
  char length[8];
  for (size_t i = 0; i < 8; ++i) {
    length[i] = (char)(unsigned char)(bits >> (56 - 8 * i) & 0xFF);
  }
  press_sha256_feed(hash, (PressStr){length, sizeof length});
  for (size_t i = 0; i < 64; ++i) {
    hex[i] = "0123456789abcdef"[hash->state[i / 8] >> (28 - 4 * (i % 8)) & 15];
  }
  hex[64] = '\0';
}

void
press_sha256_text(PressStr bytes, char hex[65])
{
  Sha256 hash = press_sha256();
  press_sha256_feed(&hash, bytes);
  press_sha256_end(&hash, hex);
}
