# SQLite with page encryption (SQLite3 Multiple Ciphers), built from the amalgamation inside a pinned npm package.
# Order: a folder given by the builder, the cached tarball, `npm pack`. The checksum is checked every time.
include_guard(GLOBAL)
set(SQLITE3MC_NPM_PACKAGE "better-sqlite3-multiple-ciphers")
set(SQLITE3MC_NPM_VERSION "12.11.1") # SQLite 3.53.2, SQLite3MC 2.3.5
set(SQLITE3MC_NPM_SHA512
  "a46ef6fb7564522a67998c782f042aa0e5cd1b6089d479660eb96faa0afbc501e0b04f9ccf9ac064489a2479d42931da19f1a27e0800fc2d12bfda99954adfa3")
set(SQLITE3MC_SOURCE_DIR "" CACHE PATH "folder with sqlite3.c and sqlite3.h of SQLite3MC")
set(SQLITE3MC_DOWNLOAD_DIR "${CMAKE_SOURCE_DIR}/.cache/sqlite3mc" CACHE PATH "where the tarball is kept")
option(SQLITE3MC_ALLOW_DOWNLOAD "fetch the pinned tarball with npm pack" ON)

set(_sqlite_dir "${SQLITE3MC_SOURCE_DIR}")
if(NOT _sqlite_dir)
  set(_tgz "${SQLITE3MC_DOWNLOAD_DIR}/${SQLITE3MC_NPM_PACKAGE}-${SQLITE3MC_NPM_VERSION}.tgz")
  find_program(NPM_EXECUTABLE npm)
  if(NOT EXISTS "${_tgz}" AND SQLITE3MC_ALLOW_DOWNLOAD AND NPM_EXECUTABLE)
    file(MAKE_DIRECTORY "${SQLITE3MC_DOWNLOAD_DIR}")
    execute_process(COMMAND "${NPM_EXECUTABLE}" pack "${SQLITE3MC_NPM_PACKAGE}@${SQLITE3MC_NPM_VERSION}"
        --ignore-scripts --loglevel=error --pack-destination "${SQLITE3MC_DOWNLOAD_DIR}"
      RESULT_VARIABLE _rc OUTPUT_QUIET ERROR_VARIABLE _err)
    if(_rc)
      file(WRITE "${CMAKE_BINARY_DIR}/npm.log" "${_err}")
      message(FATAL_ERROR "The npm registry is out of reach, or refuses ${SQLITE3MC_NPM_PACKAGE} ${SQLITE3MC_NPM_VERSION}, "
        "the source of SQLite with encryption (npm pack ended with ${_rc}; its own words: ${CMAKE_BINARY_DIR}/npm.log). "
        "Either make it reachable, put the tarball at ${_tgz}, or give -DSQLITE3MC_SOURCE_DIR.")
    endif()
  endif()
  if(NOT EXISTS "${_tgz}")
    message(FATAL_ERROR "SQLite3MC source missing: give -DSQLITE3MC_SOURCE_DIR, put the tarball at ${_tgz}, or install npm")
  endif()
  file(SHA512 "${_tgz}" _sum)
  if(NOT _sum STREQUAL SQLITE3MC_NPM_SHA512)
    file(REMOVE "${_tgz}")
    message(FATAL_ERROR "SQLite3MC tarball: SHA-512 is ${_sum}, not the pinned one; the file was removed")
  endif()
  set(_sqlite_dir "${CMAKE_BINARY_DIR}/_deps/sqlite3mc/package/deps/sqlite3")
  if(NOT EXISTS "${_sqlite_dir}/sqlite3.c")
    file(ARCHIVE_EXTRACT INPUT "${_tgz}" DESTINATION "${CMAKE_BINARY_DIR}/_deps/sqlite3mc"
      PATTERNS "package/deps/sqlite3/*" "package/LICENSE")
  endif()
endif()
file(STRINGS "${_sqlite_dir}/sqlite3.h" _v REGEX "define (SQLITE_VERSION|SQLITE3MC_VERSION_STRING) ")
if(NOT _v MATCHES "SQLITE3MC_VERSION_STRING")
  message(FATAL_ERROR "${_sqlite_dir} is plain SQLite, not SQLite3MC")
endif()

find_package(Threads REQUIRED)
add_library(sqlite3mc STATIC "${_sqlite_dir}/sqlite3.c")
add_library(SQLite3MC::SQLite3MC ALIAS sqlite3mc)
target_include_directories(sqlite3mc SYSTEM PUBLIC "${_sqlite_dir}")
target_compile_definitions(sqlite3mc PRIVATE
  SQLITE_THREADSAFE=1 SQLITE_DQS=0 SQLITE_TRUSTED_SCHEMA=0 SQLITE_DEFAULT_FOREIGN_KEYS=0
  SQLITE_DEFAULT_MEMSTATUS=0 SQLITE_DEFAULT_WAL_SYNCHRONOUS=2 SQLITE_LIKE_DOESNT_MATCH_BLOBS
  SQLITE_SECURE_DELETE SQLITE_TEMP_STORE=2 SQLITE_MAX_EXPR_DEPTH=0 SQLITE_USE_ALLOCA
  SQLITE_OMIT_LOAD_EXTENSION SQLITE_OMIT_DEPRECATED SQLITE_OMIT_SHARED_CACHE SQLITE_STRICT_SUBTYPE=1
  SQLITE_ENABLE_FTS5 SQLITE_ENABLE_MATH_FUNCTIONS SQLITE_ENABLE_COLUMN_METADATA SQLITE_ENABLE_STAT4
  SQLITE_ENABLE_DBSTAT_VTAB SQLITE_ENABLE_API_ARMOR HAVE_USLEEP=1 HAVE_FDATASYNC=1
  CODEC_TYPE=CODEC_TYPE_CHACHA20 SQLITE3MC_SECURE_MEMORY=1
  HAVE_CIPHER_AES_128_CBC=0 HAVE_CIPHER_AES_256_CBC=0 HAVE_CIPHER_RC4=0
  HAVE_CIPHER_ASCON128=0 HAVE_CIPHER_AEGIS=1 HAVE_CIPHER_SQLCIPHER=0)
# Hidden: Qt's own SQLite plugin may load the system library into the same process, and the two must not mix.
set_target_properties(sqlite3mc PROPERTIES C_VISIBILITY_PRESET hidden AUTOMOC OFF)
# Always optimised: a debug build of SQLite makes every test slow and finds nothing of ours.
target_compile_options(sqlite3mc PRIVATE -w -O2 -g0)
if(HELIN_SANITIZE MATCHES "undefined")
  # Three minutes of compiling for findings in code that is not ours; address errors are still seen.
  target_compile_options(sqlite3mc PRIVATE -O1 -fno-sanitize=undefined)
endif()
target_link_libraries(sqlite3mc PUBLIC Threads::Threads ${CMAKE_DL_LIBS} m)
