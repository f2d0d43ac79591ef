// SPDX-License-Identifier: MIT

/// @file detect.h French or English

#ifndef PRESS_TEXT_DETECT_H
#define PRESS_TEXT_DETECT_H

#include "text/article.h"

/// Language of a text, by its function words and letters; ties: English
Language press_detect_language(PressStr text);

#endif // PRESS_TEXT_DETECT_H
