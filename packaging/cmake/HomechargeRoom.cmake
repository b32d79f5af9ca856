# SPDX-FileCopyrightText: 2026 The HomeCharge authors
# SPDX-License-Identifier: GPL-3.0-or-later

# homecharge_room(NAME SOURCES … [USES …]) makes one library per room, with the alias homecharge::NAME.
function(homecharge_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;USES" ${ARGN})
  add_library(homecharge_${name} STATIC ${ROOM_SOURCES})
  add_library(homecharge::${name} ALIAS homecharge_${name})
  target_link_libraries(homecharge_${name} PUBLIC homecharge::flags ${ROOM_USES})
endfunction()

# homecharge_test(NAME SOURCES … [USES …] [LABELS …]) makes one GoogleTest program; each case is a CTest test.
function(homecharge_test name)
  cmake_parse_arguments(TEST "" "TIMEOUT" "SOURCES;USES;LABELS" ${ARGN})
  if(NOT TEST_TIMEOUT)
    set(TEST_TIMEOUT 120)
  endif()
  add_executable(${name} ${TEST_SOURCES})
  target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}")
  target_compile_definitions(${name} PRIVATE HOMECHARGE_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  target_link_libraries(${name} PRIVATE homecharge::flags ${TEST_USES} GTest::gmock GTest::gtest_main)
  gtest_discover_tests(${name} DISCOVERY_MODE PRE_TEST
    PROPERTIES LABELS "${TEST_LABELS}" TIMEOUT ${TEST_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;DBUS_SESSION_BUS_ADDRESS=disabled:;LC_ALL=C.UTF-8")
endfunction()
