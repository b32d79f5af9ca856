// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The restricted master of the Dantzig–Wolfe decomposition (Dantzig & Wolfe 1960): the cheapest mixture of the paths
// found so far that meets the sessions' needs. Its dual values are the values of energy for the next relaxation. A
// small revised simplex with an explicit inverse: one row per need, one per limit that can bind, one for the mixture.
#pragma once

#include "planning/relaxation.h"

#include <vector>

namespace homecharge::planning {

class MasterProgram
{
public:
    explicit MasterProgram(const SearchModel &model);

    /// Starts anew with no paths.
    void clear();
    void addPath(double cost, const std::vector<double> &rowEnergy);
    /// Minimises; false if there is no path yet.
    bool solve();

    [[nodiscard]] double objective() const { return m_objective; }
    /// Value of energy per session that the current mixture implies.
    [[nodiscard]] std::vector<double> sessionValues() const;
    /// Dual part of a Lagrangian bound with the current values: Σ value · need − Σ value · room.
    [[nodiscard]] double rowValue() const;
    /// Dual of the mixture row: a path improves if its relaxed value is below this.
    [[nodiscard]] double mixtureDual() const { return m_dual[0]; }
    /// Share of each path in the mixture.
    [[nodiscard]] std::vector<double> shares() const;
    [[nodiscard]] bool usesArtificial() const;
    [[nodiscard]] const std::vector<double> &duals() const { return m_dual; }

private:
    struct Column {
        double cost = 0;
        std::vector<double> entries;
        int path = -1;
        bool artificial = false;
    };
    void addUnit(std::size_t row, double sign, double cost, bool artificial);
    void crash();
    void refactor();
    void computeDuals();
    bool pivot();

    const SearchModel &m_model;
    std::size_t m_rows = 1;
    std::vector<int> m_needRow;  ///< per model row
    std::vector<int> m_limitRow; ///< per model row, −1: none
    std::vector<double> m_right;
    std::vector<Column> m_columns;
    std::size_t m_pathCount = 0;
    std::vector<std::size_t> m_basis;
    std::vector<char> m_inBasis;
    std::vector<double> m_inverse; ///< m_rows × m_rows
    std::vector<double> m_solution;
    std::vector<double> m_dual;
    double m_objective = 0;
    int m_pivotsSinceRefactor = 0;
};

} // namespace homecharge::planning
