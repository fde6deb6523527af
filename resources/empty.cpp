// A static library needs one source of its own; the files come from the resource compiler.
