// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long planning::plan takes, without reading and writing files. Each iteration plans one instance of its family;
// p50, p95 and max over the instances are printed as counters, in milliseconds.
#include "tests/benchmarks/planner_instances.h"

#include "planning/planner.h"

#include <benchmark/benchmark.h>

#include <chrono>

namespace homecharge::benchmarks {

namespace {

double millisecondsToPlan(const planning::PlanningRequest &request)
{
    const auto begin = std::chrono::steady_clock::now();
    benchmark::DoNotOptimize(planning::plan(request));
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

void planFamily(benchmark::State &state, const InstanceFamily &family)
{
    const std::vector<planning::PlanningRequest> all = requests(family);
    std::vector<double> milliseconds;
    int proven = 0;
    for (const planning::PlanningRequest &request : all)
        proven += planning::plan(request).optimal ? 1 : 0; // also warms up
    size_t next = 0;
    for ([[maybe_unused]] auto _ : state) {
        milliseconds.push_back(millisecondsToPlan(all[next]));
        state.SetIterationTime(milliseconds.back() / 1000);
        next = (next + 1) % all.size();
    }
    state.counters["p50_ms"] = quantile(milliseconds, 0.5);
    state.counters["p95_ms"] = quantile(milliseconds, 0.95);
    state.counters["max_ms"] = quantile(milliseconds, 1);
    state.counters["proven_percent"] = 100.0 * proven / static_cast<double>(all.size());
}

void registerFamily(const InstanceFamily &family, int rounds)
{
    benchmark::RegisterBenchmark(family.name, [&family](benchmark::State &state) { planFamily(state, family); })
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond)
        ->Iterations(family.instances * rounds);
}

} // namespace

} // namespace homecharge::benchmarks

int main(int argc, char **argv)
{
    using namespace homecharge::benchmarks;
    registerFamily(oneVehicle, 5);
    registerFamily(fourVehicles, 3);
    registerFamily(threeVehiclesForAWeek, 1);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
