// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Are the reasons of a plan complete, in order, made of the format's words, and do they fit what the vehicle does?
#pragma once

#include "tests/planning/support/plan_view.h"

namespace homecharge::judge {

[[nodiscard]] QStringList checkReasons(const JudgeRequest &request, const PlanView &view, const Evaluation &facts,
                                       size_t vehicle);

} // namespace homecharge::judge
