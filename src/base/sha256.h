// SPDX-License-Identifier: MIT

/// @file sha256.h The hash that ids are made of (FIPS 180-4)

#ifndef PRESS_BASE_SHA256_H
#define PRESS_BASE_SHA256_H

#include <pressgraph/str.h>

#include <stdint.h>

/// A hash that is being fed
typedef struct {
  uint32_t state[8];
  uint64_t length; ///< Bytes fed
  uint8_t block[64];
} Sha256;

Sha256 press_sha256(void);

void press_sha256_feed(Sha256 *hash, PressStr bytes);

/// Writes 64 lower-case hex digits and a terminator
void press_sha256_end(Sha256 *hash, char hex[65]);

/// Hash of one text
void press_sha256_text(PressStr bytes, char hex[65]);

#endif // PRESS_BASE_SHA256_H
