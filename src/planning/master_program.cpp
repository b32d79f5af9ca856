// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/master_program.h"

#include <algorithm>
#include <cmath>

namespace homecharge::planning {

namespace {
constexpr double tolerance = 1e-9;
constexpr double pivotTolerance = 1e-9;
constexpr int pivotsBetweenRefactors = 60;
constexpr int mostPivots = 5000;
} // namespace

MasterProgram::MasterProgram(const SearchModel &model) : m_model(model)
{
    m_right.push_back(1);
    for (const SearchRow &row : model.rows) {
        m_needRow.push_back(static_cast<int>(m_rows++));
        m_right.push_back(row.need);
    }
    for (const SearchRow &row : model.rows) {
        m_limitRow.push_back(row.limited ? static_cast<int>(m_rows++) : -1);
        if (row.limited)
            m_right.push_back(row.room);
    }
    clear();
}

void MasterProgram::addUnit(std::size_t row, double sign, double cost, bool artificial)
{
    Column column;
    column.cost = cost;
    column.entries.assign(m_rows, 0);
    column.entries[row] = sign;
    column.artificial = artificial;
    m_columns.push_back(std::move(column));
}

void MasterProgram::clear()
{
    m_columns.clear();
    m_pathCount = 0;
    m_basis.clear();
    // Per row: a shortfall (or slack) column and, for needs, a surplus column; last an artificial one each.
    for (std::size_t r = 0; r < m_model.rows.size(); ++r) {
        const SearchRow &row = m_model.rows[r];
        addUnit(static_cast<std::size_t>(m_needRow[r]), 1, row.shortPrice, false);
        addUnit(static_cast<std::size_t>(m_needRow[r]), -1, -row.extraValue, false);
        if (m_limitRow[r] >= 0) {
            addUnit(static_cast<std::size_t>(m_limitRow[r]), 1, 0, false);
            addUnit(static_cast<std::size_t>(m_limitRow[r]), -1, 1000 * m_model.shortPrice, true);
        }
    }
    m_inBasis.assign(m_columns.size(), 0);
}

void MasterProgram::addPath(double cost, const std::vector<double> &rowEnergy)
{
    Column column;
    column.cost = cost;
    column.entries.assign(m_rows, 0);
    column.entries[0] = 1;
    for (std::size_t r = 0; r < rowEnergy.size(); ++r) {
        column.entries[static_cast<std::size_t>(m_needRow[r])] = rowEnergy[r];
        if (m_limitRow[r] >= 0)
            column.entries[static_cast<std::size_t>(m_limitRow[r])] = rowEnergy[r];
    }
    column.path = static_cast<int>(m_pathCount++);
    m_columns.push_back(std::move(column));
    m_inBasis.push_back(0);
}

/// First basis: the first path, and in every other row the unit column with the right sign.
void MasterProgram::crash()
{
    m_basis.assign(m_rows, 0);
    std::size_t firstPath = 0;
    while (m_columns[firstPath].path < 0)
        ++firstPath;
    std::fill(m_inBasis.begin(), m_inBasis.end(), char{0});
    m_basis[0] = firstPath;
    for (std::size_t c = 0; c < firstPath; ++c) {
        for (std::size_t row = 1; row < m_rows; ++row) {
            if (m_columns[c].entries[row] == 0)
                continue;
            const double rest = m_right[row] - m_columns[firstPath].entries[row];
            if ((rest >= 0) == (m_columns[c].entries[row] > 0))
                m_basis[row] = c;
        }
    }
    for (const std::size_t column : m_basis)
        m_inBasis[column] = 1;
    refactor();
}

void MasterProgram::refactor()
{
    // Gauss–Jordan with row pivoting; the basis has at most a few dozen rows.
    const std::size_t n = m_rows;
    std::vector<double> matrix(n * n);
    for (std::size_t j = 0; j < n; ++j) {
        for (std::size_t i = 0; i < n; ++i)
            matrix[i * n + j] = m_columns[m_basis[j]].entries[i];
    }
    m_inverse.assign(n * n, 0);
    for (std::size_t i = 0; i < n; ++i)
        m_inverse[i * n + i] = 1;
    for (std::size_t j = 0; j < n; ++j) {
        std::size_t best = j;
        for (std::size_t i = j + 1; i < n; ++i) {
            if (std::abs(matrix[i * n + j]) > std::abs(matrix[best * n + j]))
                best = i;
        }
        if (best != j) {
            for (std::size_t k = 0; k < n; ++k) {
                std::swap(matrix[j * n + k], matrix[best * n + k]);
                std::swap(m_inverse[j * n + k], m_inverse[best * n + k]);
            }
        }
        const double scale = 1 / matrix[j * n + j];
        for (std::size_t k = 0; k < n; ++k) {
            matrix[j * n + k] *= scale;
            m_inverse[j * n + k] *= scale;
        }
        for (std::size_t i = 0; i < n; ++i) {
            const double factor = matrix[i * n + j];
            if (i == j || factor == 0)
                continue;
            for (std::size_t k = 0; k < n; ++k) {
                matrix[i * n + k] -= factor * matrix[j * n + k];
                m_inverse[i * n + k] -= factor * m_inverse[j * n + k];
            }
        }
    }
    m_solution.assign(n, 0);
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t k = 0; k < n; ++k)
            m_solution[i] += m_inverse[i * n + k] * m_right[k];
        if (m_solution[i] < 0 && m_solution[i] > -1e-7)
            m_solution[i] = 0;
    }
    m_pivotsSinceRefactor = 0;
}

void MasterProgram::computeDuals()
{
    m_dual.assign(m_rows, 0);
    for (std::size_t i = 0; i < m_rows; ++i) {
        const double cost = m_columns[m_basis[i]].cost;
        if (cost == 0)
            continue;
        for (std::size_t k = 0; k < m_rows; ++k)
            m_dual[k] += cost * m_inverse[i * m_rows + k];
    }
}

bool MasterProgram::pivot()
{
    computeDuals();
    std::size_t entering = m_columns.size();
    double least = -tolerance;
    for (std::size_t c = 0; c < m_columns.size(); ++c) {
        if (m_inBasis[c])
            continue;
        double reduced = m_columns[c].cost;
        for (std::size_t k = 0; k < m_rows; ++k)
            reduced -= m_dual[k] * m_columns[c].entries[k];
        if (reduced < least) {
            least = reduced;
            entering = c;
        }
    }
    if (entering == m_columns.size())
        return false;
    std::vector<double> direction(m_rows, 0);
    for (std::size_t i = 0; i < m_rows; ++i) {
        for (std::size_t k = 0; k < m_rows; ++k)
            direction[i] += m_inverse[i * m_rows + k] * m_columns[entering].entries[k];
    }
    std::size_t leaving = m_rows;
    double ratio = 0;
    for (std::size_t i = 0; i < m_rows; ++i) {
        if (direction[i] <= pivotTolerance)
            continue;
        const double candidate = m_solution[i] / direction[i];
        if (leaving == m_rows || candidate < ratio - 1e-12
            || (candidate <= ratio + 1e-12 && m_basis[i] < m_basis[leaving])) {
            leaving = i;
            ratio = candidate;
        }
    }
    if (leaving == m_rows)
        return false; // cannot happen: the mixture row bounds every path
    const double scale = 1 / direction[leaving];
    for (std::size_t k = 0; k < m_rows; ++k)
        m_inverse[leaving * m_rows + k] *= scale;
    for (std::size_t i = 0; i < m_rows; ++i) {
        if (i == leaving || direction[i] == 0)
            continue;
        for (std::size_t k = 0; k < m_rows; ++k)
            m_inverse[i * m_rows + k] -= direction[i] * m_inverse[leaving * m_rows + k];
        m_solution[i] = std::max(0.0, m_solution[i] - direction[i] * ratio);
    }
    m_solution[leaving] = ratio;
    m_inBasis[m_basis[leaving]] = 0;
    m_inBasis[entering] = 1;
    m_basis[leaving] = entering;
    if (++m_pivotsSinceRefactor >= pivotsBetweenRefactors)
        refactor();
    return true;
}

bool MasterProgram::solve()
{
    if (m_pathCount == 0)
        return false;
    if (m_basis.empty())
        crash();
    for (int i = 0; i < mostPivots && pivot(); ++i) { }
    m_objective = 0;
    for (std::size_t i = 0; i < m_rows; ++i)
        m_objective += m_columns[m_basis[i]].cost * m_solution[i];
    return true;
}

std::vector<double> MasterProgram::sessionValues() const
{
    std::vector<double> values(static_cast<std::size_t>(m_model.sessions), 0);
    for (std::size_t r = 0; r < m_model.rows.size(); ++r) {
        double value = m_dual[static_cast<std::size_t>(m_needRow[r])];
        if (m_limitRow[r] >= 0)
            value += m_dual[static_cast<std::size_t>(m_limitRow[r])];
        for (int k = m_model.rows[r].firstSession; k <= m_model.rows[r].lastSession; ++k)
            values[static_cast<std::size_t>(k)] += value;
    }
    return values;
}

double MasterProgram::rowValue() const
{
    double value = 0;
    for (std::size_t k = 1; k < m_rows; ++k)
        value += m_dual[k] * m_right[k];
    return value;
}

std::vector<double> MasterProgram::shares() const
{
    std::vector<double> shares(m_pathCount, 0);
    for (std::size_t i = 0; i < m_rows; ++i) {
        const int path = m_columns[m_basis[i]].path;
        if (path >= 0)
            shares[static_cast<std::size_t>(path)] += m_solution[i];
    }
    return shares;
}

bool MasterProgram::usesArtificial() const
{
    for (std::size_t i = 0; i < m_rows; ++i) {
        if (m_columns[m_basis[i]].artificial && m_solution[i] > 1e-7)
            return true;
    }
    return false;
}

} // namespace homecharge::planning
