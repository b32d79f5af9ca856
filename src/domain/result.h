// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace homecharge {

/// What kind of failure, for programs. People get a translated sentence made from it.
enum class ErrorCode {
    InvalidInput,  ///< a value is outside what the field allows
    InvalidFormat, ///< text or bytes that are not what they should be
    NotFound,
    Unavailable,   ///< device, service or network cannot be reached now
    Denied,        ///< credentials or rights are missing
    Conflict,      ///< somebody else changed it first
    StorageFailed, ///< the disk or the database refused
};

/// A failure as a value.
struct Error {
    ErrorCode code = ErrorCode::InvalidInput;
    QString detail;         ///< English, technical, without personal data: for logs and tests
    bool retryable = false; ///< the same call may succeed later
    friend bool operator==(const Error &, const Error &) = default;
};

/// A value, or why there is none. `optional` = may be absent, `Result` = may fail, `Q_ASSERT` = we were wrong.
template<class T> using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString detail, bool retryable = false)
{
    return tl::unexpected<Error>(Error{code, std::move(detail), retryable});
}

} // namespace homecharge
