# Parsing Qt's headers is most of a unit's compile time, so libraries share a precompiled header: each of these is
# compiled once (by the target named first) and reused by the others.
option(HEIHACHI_PCH "Use precompiled headers" ON)
set(HEIHACHI_PCH_core_base <QtCore> <algorithm> <functional> <memory> <optional> <span> <vector> <tl/expected.hpp>)
set(HEIHACHI_PCH_ui_views <QtWidgets> <algorithm> <functional> <memory> <optional> <span> <vector> <tl/expected.hpp>)
set(HEIHACHI_PCH_test_support <QtCore> <QtTest> <algorithm> <functional> <memory> <optional> <span> <vector> <tl/expected.hpp>)

set(HEIHACHI_PCH_ui_test_pch <QtWidgets> <QtTest> <algorithm> <functional> <memory> <optional> <span> <vector> <tl/expected.hpp>)

# heihachi_pch(TARGET OWNER): the precompiled header of OWNER.
function(heihachi_pch target owner)
    if(NOT HEIHACHI_PCH)
        return()
    endif()
    if(target STREQUAL owner)
        target_precompile_headers(${target} PRIVATE ${HEIHACHI_PCH_${owner}})
    else()
        target_precompile_headers(${target} REUSE_FROM ${owner})
    endif()
endfunction()

# heihachi_library(NAME [KEYWORDS] [PCH target] [EXCLUDE regex] DEPENDS target...)
# One static library of all sources in the calling folder and its sub-folders. A new file needs no line here:
# the glob is checked at every build. EXCLUDE leaves out the files whose path matches. KEYWORDS leaves Qt's `slots` and
# `signals` macros on (qcustomplot.h needs them).
function(heihachi_library name)
    cmake_parse_arguments(ARG "KEYWORDS" "PCH;EXCLUDE" "DEPENDS" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS
         "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h" "${CMAKE_CURRENT_SOURCE_DIR}/*.qrc")
    if(ARG_EXCLUDE)
        list(FILTER sources EXCLUDE REGEX "${ARG_EXCLUDE}")
    endif()
    add_library(${name} STATIC ${sources})
    set_target_properties(${name} PROPERTIES AUTORCC ON LINKER_LANGUAGE CXX)
    target_link_libraries(${name} PUBLIC heihachi_options ${ARG_DEPENDS})
    if(NOT ARG_KEYWORDS)
        target_compile_definitions(${name} PRIVATE QT_NO_KEYWORDS)
    endif()
    if(ARG_PCH)
        heihachi_pch(${name} ${ARG_PCH})
    endif()
endfunction()

# heihachi_tests(PCH target DEPENDS target...)
# Every tst_*.cpp below the calling folder becomes an executable and a ctest of its own.
function(heihachi_tests)
    cmake_parse_arguments(ARG "" "PCH" "DEPENDS" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS RELATIVE "${CMAKE_CURRENT_SOURCE_DIR}"
         "${CMAKE_CURRENT_SOURCE_DIR}/tst_*.cpp")
    foreach(source IN LISTS sources)
        get_filename_component(test "${source}" NAME_WE)
        add_executable(${test} "${source}")
        target_compile_definitions(${test} PRIVATE QT_NO_KEYWORDS)
        target_link_libraries(${test} PRIVATE ${ARG_DEPENDS} test_support)
        heihachi_pch(${test} ${ARG_PCH})
        add_test(NAME ${test} COMMAND ${test})
        set_tests_properties(${test} PROPERTIES TIMEOUT 300
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;LC_ALL=C.UTF-8;HEIHACHI_PROGRAM=$<TARGET_FILE:heihachi>;HEIHACHI_SOURCE_DIR=${CMAKE_SOURCE_DIR};HEIHACHI_MODELS_DIR=${CMAKE_BINARY_DIR}/app/models")
    endforeach()
endfunction()
