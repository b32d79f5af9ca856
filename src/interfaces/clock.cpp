// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interfaces/clock.h"

namespace homecharge::interfaces {

// Here so that the compiler puts the class's tables into one object file.
Clock::~Clock() = default;

} // namespace homecharge::interfaces
