# cmake -DPROGRAM=… -P: fails if the program or any library it loads is one of Qt's window libraries.
file(GET_RUNTIME_DEPENDENCIES EXECUTABLES "${PROGRAM}"
  RESOLVED_DEPENDENCIES_VAR found UNRESOLVED_DEPENDENCIES_VAR unresolved)
list(LENGTH found count)
if(count EQUAL 0)
  message(FATAL_ERROR "no library found for ${PROGRAM}: this check sees nothing")
endif()
foreach(library IN LISTS found unresolved)
  if(library MATCHES "libQt6(Gui|Widgets|Charts|PrintSupport|OpenGL|Svg)")
    message(SEND_ERROR "${PROGRAM} loads ${library}")
  endif()
endforeach()
message(STATUS "${count} libraries, none of them for windows")
