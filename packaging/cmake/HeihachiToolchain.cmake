# How every target of this project is compiled and linked.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG") # -ffast-math would break the NaN checks

option(HEIHACHI_WERROR "Treat warnings as errors" OFF)
option(HEIHACHI_FUZZ "Build the fuzzing programs (clang only)" OFF)
set(HEIHACHI_SANITIZE "" CACHE STRING "Sanitizers to build with, e.g. address,undefined or thread")

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # The same sources in another folder hit the cache as well, and precompiled headers may be used.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros "${CCACHE_PROGRAM}")
endif()
find_program(MOLD_PROGRAM mold)
find_program(LLD_PROGRAM ld.lld)
if(MOLD_PROGRAM)
    add_link_options(-fuse-ld=mold)
elseif(LLD_PROGRAM)
    add_link_options(-fuse-ld=lld)
endif()

add_library(heihachi_options INTERFACE)
target_compile_options(heihachi_options INTERFACE -Wall -Wextra -Wconversion -Wshadow)
if(HEIHACHI_WERROR)
    target_compile_options(heihachi_options INTERFACE -Werror)
endif()
target_compile_definitions(heihachi_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# The sources are the root of every include, and generated headers lie beside them in the build tree.
target_include_directories(heihachi_options INTERFACE "${CMAKE_SOURCE_DIR}" "${CMAKE_BINARY_DIR}/generated")
if(HEIHACHI_SANITIZE)
    # GCC 12 takes instrumented std::variant members for uninitialised.
    target_compile_options(heihachi_options INTERFACE -Wno-maybe-uninitialized)
    target_compile_options(heihachi_options INTERFACE -fsanitize=${HEIHACHI_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(heihachi_options INTERFACE -fsanitize=${HEIHACHI_SANITIZE})
endif()
