// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace homecharge::solar {

/// Cell temperature in °C: D. Faiman, "Assessing the outdoor operating temperature of photovoltaic modules", Progress
/// in Photovoltaics 16 (2008) 307–315, with u0 = 25 W/(m² K) and u1 = 6.84 W s/(m³ K) of open racks. Irradiance on the
/// module in W/m², air temperature in °C, wind in m/s.
[[nodiscard]] double cellTemperature(double planeOfArray, double airTemperature, double windSpeed);

/// Change of a crystalline module's power per kelvin.
inline constexpr double powerPerKelvin = -0.0037;

/// Direct-current power in W of modules with `peakWatts` under standard test conditions, before losses: A. P. Dobos,
/// "PVWatts version 5 manual", NREL/TP-6A20-62641 (2014), equation 8.
[[nodiscard]] double dcPower(double planeOfArray, double cellTemperature, double peakWatts);

/// The part that is left after PVWatts' default losses (manual, table 6): soiling 2 %, shading 3 %, mismatch 2 %,
/// wiring 2 %, connections 0.5 %, first-year degradation 1.5 %, nameplate 1 %, availability 3 %; about 14 % together.
[[nodiscard]] double afterLosses();

/// Nominal efficiency of the inverter (manual, section 11).
inline constexpr double inverterEfficiency = 0.96;

/// Alternating-current power in W of an inverter rated `ratedAcWatts` (> 0), clipped there (manual, section 11).
[[nodiscard]] double acPower(double dcWatts, double ratedAcWatts);

} // namespace homecharge::solar
