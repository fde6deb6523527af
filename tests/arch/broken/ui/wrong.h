#pragma once
#include "wrong.h"

inline const char *rawStatement = R"(
    UPDATE resident SET name = ?
)";
