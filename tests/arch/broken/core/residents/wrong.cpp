// Breaks one rule a line; check_layers.py must see every one. Never compiled.
#include "app/cli/verb.h"
#include "core/demo/demo.h"
#include "ui/page.h"
#include <QtWidgets/QWidget>
#include <botan/auto_rng.h>
#include <sqlite3.h>
#include <unistd.h>

// A comment may say SELECT name FROM resident, and a word like "Update now" is no SQL.
const char *statement = "SELECT name "
                        "FROM resident";
const char *harmless = "Update now";
