// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fixed random planning requests on real prices: the same seed is the same request on every machine.
#pragma once

#include <QJsonObject>

namespace homecharge::judge {

/// How the vehicles of an instance load the phases.
enum class PhaseMix { AllThreePhase, AllOnePhase, Mixed };

struct InstanceShape {
    PhaseMix mix = PhaseMix::AllThreePhase;
    int vehicles = 1;
    int slots = 96;
    bool startsCost = true;  ///< start price 0.01 instead of 0
    bool ampereSteps = true; ///< 1 A steps instead of the finest
};

/// Seeds 1 … 340 are the recorded ones; any other works as well.
[[nodiscard]] InstanceShape shapeOf(int seed);
[[nodiscard]] QJsonObject randomRequest(int seed);
/// The same generator with a given shape: benchmarks and growth tests.
[[nodiscard]] QJsonObject randomRequest(int seed, const InstanceShape &shape);

inline constexpr int recordedInstances = 340;

} // namespace homecharge::judge
