# Compiler flags for our own code; third-party sources do not get them.
add_library(helin_flags INTERFACE)
target_compile_options(helin_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Werror=return-type)
target_compile_definitions(helin_flags INTERFACE
  QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_FOREACH QT_NO_KEYWORDS)
if(HELIN_WERROR)
  target_compile_options(helin_flags INTERFACE -Werror)
endif()
if(HELIN_SANITIZE)
  add_compile_options(-fsanitize=${HELIN_SANITIZE} -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${HELIN_SANITIZE})
endif()

# LLVM's linker puts our forty programs together in a third of the time of the standard one; without it all still works.
include(CheckLinkerFlag)
if(NOT MSVC)
  check_linker_flag(CXX -fuse-ld=lld HELIN_HAS_LLD)
  if(HELIN_HAS_LLD)
    add_link_options(-fuse-ld=lld)
  endif()
endif()
