# helin_translations: translations/*.ts compiled to :/i18n/<name>.qm, and the function that installs them. Programs link it.
# The .ts file is edited by hand or with Qt Linguist; `./dev translations` refreshes it from the sources.
set(HELIN_TS_FILES "${CMAKE_SOURCE_DIR}/translations/helin_zh_CN.ts")

add_library(helin_translations STATIC translations/translations.cpp translations/translations.h)
target_link_libraries(helin_translations PUBLIC Qt6::Core PRIVATE helin_flags)
target_include_directories(helin_translations PUBLIC "${CMAKE_SOURCE_DIR}")
set_target_properties(helin_translations PROPERTIES AUTOMOC OFF AUTOUIC OFF)

qt_add_lrelease(helin_translations TS_FILES ${HELIN_TS_FILES} QM_FILES_OUTPUT_VARIABLE HELIN_QM_FILES)
qt_add_resources(helin_translations helin_i18n PREFIX /i18n BASE "${CMAKE_BINARY_DIR}" FILES ${HELIN_QM_FILES})
