# SPDX-FileCopyrightText: 2026 The HomeCharge authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The one place where compiler flags are set: every target of ours links homecharge::flags.

set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

add_library(homecharge_flags INTERFACE)
add_library(homecharge::flags ALIAS homecharge_flags)
target_compile_features(homecharge_flags INTERFACE cxx_std_20)
target_include_directories(homecharge_flags INTERFACE "${CMAKE_SOURCE_DIR}/src")
# What a Qt newer than our oldest deprecates is no fault yet: there may be no other way in 6.4.
target_compile_definitions(homecharge_flags INTERFACE
  QT_DEPRECATED_WARNINGS_SINCE=0x060400
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS)

if(MSVC)
  target_compile_options(homecharge_flags INTERFACE /W4 /permissive- /utf-8 /fp:precise $<$<BOOL:${HOMECHARGE_WERROR}>:/WX>)
else()
  # Without contraction a*b+c rounds the same on every processor: plans are byte-identical everywhere.
  target_compile_options(homecharge_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor
    -ffp-contract=off $<$<BOOL:${HOMECHARGE_WERROR}>:-Werror>)
endif()

if(HOMECHARGE_SANITIZE)
  target_compile_options(homecharge_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(homecharge_flags INTERFACE -fsanitize=address,undefined)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # With sanitizers GCC 12 sees uninitialised members inside std::regex that are not.
    target_compile_options(homecharge_flags INTERFACE -Wno-maybe-uninitialized)
  endif()
endif()
