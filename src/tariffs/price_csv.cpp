// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tariffs/price_csv.h"

#include "tariffs/price_lines.h"
#include "tariffs/written_values.h"

#include <QUtf8StringView>

#include <algorithm>
#include <cstdlib>
#include <map>

namespace homecharge::tariffs {

namespace {

constexpr qsizetype longestLine = 1'000;
constexpr std::size_t mostProblems = 100;
constexpr std::int64_t highestPricePerMwh = 100'000;
// One unit per MWh is a thousand millionths per kWh.
constexpr int digitsPerMwh = 3;

QString describe(LineFault fault)
{
    switch (fault) {
    case LineFault::NotText:
        return QStringLiteral("is not text; expected comma separated values");
    case LineFault::TooLong:
        return QStringLiteral("is longer than 1,000 bytes");
    case LineFault::WrongColumns:
        return QStringLiteral("has another number of columns than the header");
    case LineFault::WrongTime:
        return QStringLiteral(
            "start is not a time; expected 2026-03-29T01:00:00Z in start_utc, without Z in start_local");
    case LineFault::NotOnSlot:
        return QStringLiteral("start is not on a quarter-hour");
    case LineFault::NoSuchTime:
        return QStringLiteral("start does not exist: the clock skips it in spring");
    case LineFault::WrongPrice:
        return QStringLiteral("price is not a number with decimal point between -100000 and 100000 per MWh");
    case LineFault::WrongLength:
        return QStringLiteral("resolution_min is not 15, 30 or 60");
    case LineFault::OtherZone:
        return QStringLiteral("is of another bidding zone");
    case LineFault::Repeated:
        return QStringLiteral("the slot has a price already, from an earlier line");
    case LineFault::Overlapping:
        return QStringLiteral("the slot overlaps an earlier one of another length");
    }
    Q_UNREACHABLE();
}

/// Takes lines from the bytes, one by one.
class Lines
{
public:
    explicit Lines(QByteArrayView bytes)
        : m_rest(bytes.startsWith(QByteArrayView("\xEF\xBB\xBF")) ? bytes.sliced(3) : bytes)
    {
    }
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] int number() const { return m_number; }
    QByteArrayView next()
    {
        ++m_number;
        const qsizetype end = m_rest.indexOf('\n');
        QByteArrayView line = end < 0 ? m_rest : m_rest.first(end);
        m_rest = end < 0 ? QByteArrayView() : m_rest.sliced(end + 1);
        return line.endsWith('\r') ? line.chopped(1) : line;
    }

private:
    QByteArrayView m_rest;
    int m_number = 0;
};

std::vector<QByteArrayView> columnsOf(QByteArrayView line)
{
    std::vector<QByteArrayView> columns;
    for (qsizetype from = 0; from <= line.size();) {
        const qsizetype comma = line.indexOf(',', from);
        const qsizetype end = comma < 0 ? line.size() : comma;
        columns.push_back(line.sliced(from, end - from).trimmed());
        from = end + 1;
    }
    return columns;
}

/// Where the header says that things stand.
struct Header {
    std::size_t columns = 0;
    std::size_t start = 0;
    bool isLocal = false;
    std::size_t price = 0;
    Currency currency;
    std::optional<std::size_t> zone;
    std::optional<std::size_t> resolution;
};

std::optional<std::size_t> columnNamed(const std::vector<QByteArrayView> &names, QByteArrayView name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - names.begin()));
}

/// Currency of a column such as "price_eur_per_mwh".
std::optional<Currency> currencyOf(QByteArrayView name)
{
    constexpr QByteArrayView prefix("price_");
    constexpr QByteArrayView suffix("_per_mwh");
    if (name.size() != prefix.size() + 3 + suffix.size() || !name.startsWith(prefix) || !name.endsWith(suffix))
        return std::nullopt;
    return Currency::fromCode(QString::fromLatin1(name.sliced(prefix.size(), 3)).toUpper());
}

std::optional<Header> headerOf(QByteArrayView line)
{
    if (line.size() > longestLine)
        return std::nullopt;
    const std::vector<QByteArrayView> names = columnsOf(line);
    Header header;
    header.columns = names.size();
    const auto utc = columnNamed(names, "start_utc");
    const auto local = columnNamed(names, "start_local");
    const auto price =
        std::find_if(names.begin(), names.end(), [](QByteArrayView name) { return currencyOf(name).has_value(); });
    if ((!utc && !local) || price == names.end())
        return std::nullopt;
    header.isLocal = !utc;
    header.start = utc ? *utc : *local;
    header.price = static_cast<std::size_t>(price - names.begin());
    header.currency = *currencyOf(*price);
    header.zone = columnNamed(names, "zone");
    header.resolution = columnNamed(names, "resolution_min");
    return header;
}

bool isText(QByteArrayView line)
{
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t'; };
    return std::none_of(line.begin(), line.end(), isControl) && QUtf8StringView(line.data(), line.size()).isValidUtf8();
}

bool isBlank(QByteArrayView line)
{
    return std::all_of(line.begin(), line.end(), [](char c) { return c == ' ' || c == '\t'; });
}

/// Reads the lines after the header.
class Reader
{
public:
    Reader(const Header &header, const PriceCsvOptions &options)
        : m_header(header), m_options(options), m_marketZone(options.marketZone)
    {
    }

    void read(int number, QByteArrayView line)
    {
        const tl::expected<MarketPrice, LineFault> price = priceOf(line);
        if (price)
            m_lines.push_back({number, *price});
        else
            m_unused.emplace_back(number, price.error());
    }

    [[nodiscard]] PriceList take()
    {
        OrderedPrices order = ordered(std::move(m_lines));
        PriceList list;
        fillShortGaps(order.prices, list.filled, list.gaps);
        list.prices = MarketPrices(m_header.currency, m_marketZone, std::move(order.prices));
        m_unused.insert(m_unused.end(), order.unused.begin(), order.unused.end());
        std::stable_sort(m_unused.begin(), m_unused.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        list.unusedLines = static_cast<int>(m_unused.size());
        for (std::size_t i = 0; i < std::min(m_unused.size(), mostProblems); ++i)
            list.problems.push_back({m_unused[i].first, m_unused[i].second, describe(m_unused[i].second)});
        return list;
    }

private:
    using Fault = tl::unexpected<LineFault>;

    tl::expected<MarketPrice, LineFault> priceOf(QByteArrayView line)
    {
        if (line.size() > longestLine)
            return Fault(LineFault::TooLong);
        // Counted before anything is kept: megabytes of nonsense are turned away quickly.
        if (static_cast<std::size_t>(std::count(line.begin(), line.end(), ',')) + 1 != m_header.columns)
            return Fault(LineFault::WrongColumns);
        if (!isText(line))
            return Fault(LineFault::NotText);
        const std::vector<QByteArrayView> columns = columnsOf(line);
        const auto length = lengthOf(columns);
        if (!length)
            return Fault(LineFault::WrongLength);
        const auto price = scaledDecimal(columns[m_header.price], digitsPerMwh);
        if (!price || std::abs(*price) > highestPricePerMwh * 1'000)
            return Fault(LineFault::WrongPrice);
        const auto time = writtenTime(columns[m_header.start]);
        if (!time || time->offset.has_value() == m_header.isLocal)
            return Fault(LineFault::WrongTime);
        if (!isOfZone(columns))
            return Fault(LineFault::OtherZone);
        const auto start = m_header.isLocal ? localStart(*time) : utcStart(*time);
        if (!start)
            return Fault(start.error());
        return MarketPrice{{*start, *length}, {EnergyPrice::microPerKwh(*price), PriceKind::Known, RateSource::Market}};
    }

    [[nodiscard]] std::optional<Seconds> lengthOf(const std::vector<QByteArrayView> &columns) const
    {
        if (!m_header.resolution)
            return fullHour;
        const auto minutes = scaledDecimal(columns[*m_header.resolution], 0);
        if (!minutes || (*minutes != 15 && *minutes != 30 && *minutes != 60))
            return std::nullopt;
        return std::chrono::minutes{*minutes};
    }

    /// The first line with good figures decides if nobody else did.
    bool isOfZone(const std::vector<QByteArrayView> &columns)
    {
        if (!m_header.zone)
            return true;
        const QString zone = QString::fromUtf8(columns[*m_header.zone]);
        if (m_marketZone.isEmpty())
            m_marketZone = zone;
        return zone == m_marketZone;
    }

    static tl::expected<Instant, LineFault> utcStart(const WrittenTime &time)
    {
        const Instant start = Instant{time.date.time_since_epoch()} + time.minute - *time.offset;
        if (start.time_since_epoch() % quarterHour != Seconds{0})
            return Fault(LineFault::NotOnSlot);
        return start;
    }

    tl::expected<Instant, LineFault> localStart(const WrittenTime &time)
    {
        if (time.minute.count() % 15 != 0)
            return Fault(LineFault::NotOnSlot);
        const int occurrences = m_options.localZone.occurrencesOf(time.date, time.minute);
        if (occurrences == 0)
            return Fault(LineFault::NoSuchTime);
        const bool again = occurrences == 2 && m_timesSeen[{time.date, time.minute}]++ == 1;
        return m_options.localZone.instantAt(time.date, time.minute, again ? Occurrence::Second : Occurrence::First);
    }

    const Header &m_header;
    const PriceCsvOptions &m_options;
    QString m_marketZone;
    std::vector<PriceLine> m_lines;
    std::vector<std::pair<int, LineFault>> m_unused;
    std::map<std::pair<LocalDate, MinuteOfDay>, int> m_timesSeen; ///< only of times that come twice
};

} // namespace

Result<PriceList> readPriceCsv(QByteArrayView bytes, const PriceCsvOptions &options)
{
    if (bytes.size() > longestPriceList)
        return failure(ErrorCode::InvalidInput, QStringLiteral("the price list is longer than 64 MiB"));
    Lines lines(bytes);
    const auto header = lines.atEnd() ? std::nullopt : headerOf(lines.next());
    if (!header)
        return failure(ErrorCode::InvalidFormat,
                       QStringLiteral("line 1 is not the header of a price list; expected columns "
                                      "start_utc (or start_local), price_eur_per_mwh, zone, resolution_min"));
    Reader reader(*header, options);
    while (!lines.atEnd()) {
        const QByteArrayView line = lines.next();
        if (!isBlank(line))
            reader.read(lines.number(), line);
    }
    PriceList list = reader.take();
    if (list.prices.isEmpty())
        return failure(ErrorCode::InvalidFormat,
                       list.problems.empty() ? QStringLiteral("the price list has no lines after the header")
                                             : QStringLiteral("no line of the price list is good; line %1: %2")
                                                   .arg(list.problems.front().line)
                                                   .arg(list.problems.front().reason));
    return list;
}

} // namespace homecharge::tariffs
