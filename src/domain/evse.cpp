// SPDX-FileCopyrightText: 2026 The HomeCharge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evse.h"

#include <algorithm>

namespace homecharge {

namespace {

bool isEightDigits(const QString &text)
{
    return text.size() == 8 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

void checkIdentity(const Evse &evse, FieldProblems &problems)
{
    const QString field = QStringLiteral("identity");
    if (evse.identity.trimmed().isEmpty())
        problems.append({field, ProblemKind::Missing, QStringLiteral("is missing"),
                         evse.identityKind == EvseIdentity::WallboxId
                             ? QStringLiteral("enter the eight digits from the side of the housing")
                             : QStringLiteral("enter the wallbox's identity or address from its manual")});
    else if (evse.identityKind == EvseIdentity::WallboxId && !isEightDigits(evse.identity))
        problems.append({field, ProblemKind::WrongForm, QStringLiteral("is not eight digits"),
                         QStringLiteral("enter the eight digits from the side of the housing, without spaces")});
}

void checkPower(const Evse &evse, FieldProblems &problems)
{
    if (evse.phases < 1 || evse.phases > 3)
        problems.append({QStringLiteral("phases"), ProblemKind::WrongForm, QStringLiteral("is not 1, 2 or 3"),
                         QStringLiteral("choose how many phases the wallbox is wired to")});
    if (evse.firstPhase < 1 || evse.firstPhase > 3)
        problems.append({QStringLiteral("firstPhase"), ProblemKind::WrongForm, QStringLiteral("is not 1, 2 or 3"),
                         QStringLiteral("choose the phase that the wallbox's first phase is wired to")});
    if (evse.limitPerPhase < Current::amperes(6))
        problems.append({QStringLiteral("limitPerPhase"), ProblemKind::TooSmall, QStringLiteral("is under 6 A"),
                         QStringLiteral("no car charges with less than 6 A (IEC 61851); enter 6 to 80 A")});
    if (evse.limitPerPhase > Current::amperes(80))
        problems.append({QStringLiteral("limitPerPhase"), ProblemKind::TooLarge, QStringLiteral("is over 80 A"),
                         QStringLiteral("enter the wallbox's current per phase, such as 16")});
    if (evse.limit && *evse.limit < Power::watts(1))
        problems.append({QStringLiteral("limit"), ProblemKind::TooSmall, QStringLiteral("is not above 0"),
                         QStringLiteral("enter the highest power in kW, or leave it out")});
}

template<class Same> bool occursEarlier(const std::vector<EvseAssignment> &vehicles, std::size_t index, Same same)
{
    return std::any_of(vehicles.begin(), vehicles.begin() + static_cast<std::ptrdiff_t>(index),
                       [&](const EvseAssignment &earlier) { return same(earlier, vehicles[index]); });
}

void checkAssignment(const Evse &evse, std::size_t index, FieldProblems &problems)
{
    const QString path = QStringLiteral("vehicles[%1].").arg(index);
    const auto sameVehicle = [](const auto &a, const auto &b) { return a.vehicleId == b.vehicleId; };
    const auto sameColour = [](const auto &a, const auto &b) { return a.colour == b.colour; };
    const auto sameCard = [](const auto &a, const auto &b) { return a.cardUid == b.cardUid && !a.cardUid.isEmpty(); };
    if (occursEarlier(evse.vehicles, index, sameVehicle))
        problems.append({path + QLatin1String("vehicleId"), ProblemKind::Duplicate, QStringLiteral("is assigned twice"),
                         QStringLiteral("assign each vehicle once")});
    if (occursEarlier(evse.vehicles, index, sameColour))
        problems.append({path + QLatin1String("colour"), ProblemKind::Duplicate,
                         QStringLiteral("is another vehicle's colour"), QStringLiteral("choose a free colour")});
    if (occursEarlier(evse.vehicles, index, sameCard))
        problems.append({path + QLatin1String("cardUid"), ProblemKind::Duplicate,
                         QStringLiteral("is another vehicle's card"), QStringLiteral("learn a card of its own")});
    if (evse.vehicles.size() > 1 && evse.vehicles[index].cardUid.isEmpty())
        problems.append({path + QLatin1String("cardUid"), ProblemKind::Missing,
                         QStringLiteral("is missing, but several vehicles share the wallbox"),
                         QStringLiteral("learn a card for each vehicle, or keep one vehicle only")});
}

} // namespace

Power Evse::totalLimit() const
{
    const Power wiring = powerAt(limitPerPhase, phases);
    return limit ? std::min(*limit, wiring) : wiring;
}

FieldProblems problemsOf(const Evse &evse)
{
    FieldProblems problems;
    if (evse.name.trimmed().isEmpty())
        problems.append({QStringLiteral("name"), ProblemKind::Missing, QStringLiteral("is missing"),
                         QStringLiteral("enter a name, such as 'Garage'")});
    checkIdentity(evse, problems);
    checkPower(evse, problems);
    if (evse.vehicles.size() > maximumVehiclesPerEvse)
        problems.append({QStringLiteral("vehicles"), ProblemKind::TooMany,
                         QStringLiteral("more than three vehicles are assigned"),
                         QStringLiteral("remove a vehicle: there are three colours")});
    for (std::size_t i = 0; i < evse.vehicles.size(); ++i)
        checkAssignment(evse, i, problems);
    return problems;
}

} // namespace homecharge
