<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The HomeCharge authors
     SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="en_GB">
<context>
    <name>DiagramPainter</name>
    <message>
        <source>Now %1</source>
        <translation>Now %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Start %1</translation>
    </message>
</context>
<context>
    <name>Formatter</name>
    <message>
        <source>%1/kWh</source>
        <comment>a price per kilowatt-hour</comment>
        <translation>%1/kWh</translation>
    </message>
    <message>
        <source>%1 to %2/kWh</source>
        <comment>a range of prices</comment>
        <translation>%1 to %2/kWh</translation>
    </message>
    <message>
        <source>%1 ct</source>
        <comment>hundredths of the currency</comment>
        <translation>%1 ct</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage; keep the no-break space</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and time, as in: Tuesday 07:30</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time, as in: 24/11/2026 07:30</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours; keep the no-break space</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes; keep the no-break space</comment>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>ScheduleTexts</name>
    <message>
        <source>Away until %1</source>
        <translation>Away until %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Not connected</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <comment>energy still needed</comment>
        <translation>%1 to go</translation>
    </message>
    <message>
        <source>State of charge unknown</source>
        <translation>State of charge unknown</translation>
    </message>
    <message>
        <source>ready by %1</source>
        <translation>ready by %1</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>state of charge</comment>
        <translation>%1 now</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>target and departure</comment>
        <translation>%1 by %2</translation>
    </message>
    <message>
        <source>%1 km</source>
        <comment>range; keep the no-break space</comment>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>expected</source>
        <comment>caption under the cost in the circle</comment>
        <translation>expected</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>Expected cost</translation>
    </message>
    <message>
        <source>%1 at an average %2</source>
        <translation>%1 at an average %2</translation>
    </message>
    <message>
        <source>No energy is needed</source>
        <translation>No energy is needed</translation>
    </message>
    <message>
        <source>%1 of it is paid in cash; own solar energy counts at the feed-in price you forgo (%2).</source>
        <translation>%1 of it is paid in cash; own solar energy counts at the feed-in price you forgo (%2).</translation>
    </message>
    <message>
        <source>As much as charging at once (%1)</source>
        <translation>As much as charging at once (%1)</translation>
    </message>
    <message>
        <source>Charging at once: %1</source>
        <translation>Charging at once: %1</translation>
    </message>
    <message>
        <source>%1 more than charging at once (%2)</source>
        <translation>%1 more than charging at once (%2)</translation>
    </message>
    <message>
        <source>%1 less than charging at once (%2)</source>
        <translation>%1 less than charging at once (%2)</translation>
    </message>
    <message>
        <source>more</source>
        <comment>caption under negative savings in the circle</comment>
        <translation>more</translation>
    </message>
    <message>
        <source>saved</source>
        <comment>caption under the savings in the circle</comment>
        <translation>saved</translation>
    </message>
    <message>
        <source>Estimated savings</source>
        <translation>Estimated savings</translation>
    </message>
    <message>
        <source>Compared with charging at once from plug-in, at the same prices and the same sun.</source>
        <translation>Compared with charging at once from plug-in, at the same prices and the same sun.</translation>
    </message>
    <message>
        <source>kWh solar</source>
        <comment>caption under the own solar energy in the circle</comment>
        <translation>kWh solar</translation>
    </message>
    <message>
        <source>Own solar energy</source>
        <translation>Own solar energy</translation>
    </message>
    <message>
        <source>%1 of this charge comes from your roof</source>
        <translation>%1 of this charge comes from your roof</translation>
    </message>
    <message>
        <source>No solar panels at this location</source>
        <translation>No solar panels at this location</translation>
    </message>
    <message>
        <source>%1 from your roof, %2 from the grid.</source>
        <translation>%1 from your roof, %2 from the grid.</translation>
    </message>
</context>
<context>
    <name>SiteCardWriter</name>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>No vehicle connected</source>
        <translation>No vehicle connected</translation>
    </message>
    <message>
        <source>No vehicle assigned</source>
        <translation>No vehicle assigned</translation>
    </message>
    <message>
        <source>charged</source>
        <comment>state of a connected vehicle that has all it needs</comment>
        <translation>charged</translation>
    </message>
    <message>
        <source>charging until %1</source>
        <translation>charging until %1</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>waiting for %1</translation>
    </message>
    <message>
        <source>%1 limit</source>
        <comment>of the house connection</comment>
        <translation>%1 limit</translation>
    </message>
    <message>
        <source>%1 × %2 A</source>
        <comment>phases times amperes; keep the no-break spaces</comment>
        <translation>%1 × %2 A</translation>
    </message>
    <message>
        <source>Planned peak %1 at %2</source>
        <translation>Planned peak %1 at %2</translation>
    </message>
</context>
<context>
    <name>SlotCardWriter</name>
    <message>
        <source>%1 – %2</source>
        <comment>from and to time of a slot</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>did not charge</source>
        <translation>did not charge</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>the vehicle waits in this slot</comment>
        <translation>waits</translation>
    </message>
    <message>
        <source>After departure.</source>
        <translation>After departure.</translation>
    </message>
    <message>
        <source>forecast</source>
        <comment>the price is a forecast</comment>
        <translation>forecast</translation>
    </message>
    <message>
        <source>assumed</source>
        <comment>the price is assumed</comment>
        <translation>assumed</translation>
    </message>
    <message>
        <source>%1 into the battery</source>
        <translation>%1 into the battery</translation>
    </message>
    <message>
        <source>%1 charged</source>
        <translation>%1 charged</translation>
    </message>
    <message>
        <source>all from your roof</source>
        <translation>all from your roof</translation>
    </message>
    <message>
        <source>%1 from your roof</source>
        <translation>%1 from your roof</translation>
    </message>
    <message>
        <source>The price is the same until departure.</source>
        <translation>The price is the same until departure.</translation>
    </message>
    <message numerus="yes">
        <source>No cheaper one among the %n quarter-hour(s) left.</source>
        <translation><numerusform>The only quarter-hour left.</numerusform><numerusform>None of the %n quarter-hours left is cheaper.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>No cheaper one among the %n time slot(s) left.</source>
        <translation><numerusform>The only time slot left.</numerusform><numerusform>None of the %n time slots left is cheaper.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Price rank %1 of the %n quarter-hour(s) left.</source>
        <translation><numerusform>Price rank %1 of the quarter-hour left.</numerusform><numerusform>Price rank %1 of the %n quarter-hours left.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Price rank %1 of the %n time slot(s) left.</source>
        <translation><numerusform>Price rank %1 of the time slot left.</numerusform><numerusform>Price rank %1 of the %n time slots left.</numerusform></translation>
    </message>
    <message>
        <source>Charges at once up to the minimum state of charge.</source>
        <translation>Charges at once up to the minimum state of charge.</translation>
    </message>
    <message>
        <source>Charges at once, as chosen.</source>
        <translation>Charges at once, as chosen.</translation>
    </message>
    <message>
        <source>Charges: one of the cheapest times before departure.</source>
        <translation>Charges: one of the cheapest times before departure.</translation>
    </message>
    <message>
        <source>Charges with energy from your own roof.</source>
        <translation>Charges with energy from your own roof.</translation>
    </message>
    <message>
        <source>Waits: cheaper times come before departure.</source>
        <translation>Waits: cheaper times come before departure.</translation>
    </message>
    <message>
        <source>Waits: own sun is expected before departure.</source>
        <translation>Waits: own sun is expected before departure.</translation>
    </message>
    <message>
        <source>Waits: another vehicle uses the capacity.</source>
        <translation>Waits: another vehicle uses the capacity.</translation>
    </message>
    <message>
        <source>Charges: nothing better is left before departure.</source>
        <translation>Charges: nothing better is left before departure.</translation>
    </message>
    <message>
        <source>Done: the target is met.</source>
        <translation>Done: the target is met.</translation>
    </message>
    <message>
        <source>The vehicle is not plugged in.</source>
        <translation>The vehicle is not plugged in.</translation>
    </message>
    <message>
        <source>Limited to %1 by the house connection.</source>
        <translation>Limited to %1 by the house connection.</translation>
    </message>
    <message>
        <source>Limited to %1 by the house connection; %2 takes the rest.</source>
        <translation>Limited to %1 by the house connection; %2 takes the rest.</translation>
    </message>
    <message>
        <source>Limited to %1 by a phase of the house connection.</source>
        <translation>Limited to %1 by a phase of the house connection.</translation>
    </message>
    <message>
        <source>Limited to %1 by a phase; %2 takes the rest.</source>
        <translation>Limited to %1 by a phase; %2 takes the rest.</translation>
    </message>
    <message>
        <source>Limited to %1 by the wallbox.</source>
        <translation>Limited to %1 by the wallbox.</translation>
    </message>
    <message>
        <source>Limited to %1 by the car.</source>
        <translation>Limited to %1 by the car.</translation>
    </message>
    <message>
        <source>Limited to %1: the car is nearly full.</source>
        <translation>Limited to %1: the car is nearly full.</translation>
    </message>
    <message>
        <source>%1 cheaper than charging this now.</source>
        <translation>%1 cheaper than charging this now.</translation>
    </message>
    <message>
        <source>%1 dearer than charging this now.</source>
        <translation>%1 dearer than charging this now.</translation>
    </message>
    <message>
        <source>%1 cheaper than the next-best time.</source>
        <translation>%1 cheaper than the next-best time.</translation>
    </message>
    <message>
        <source>%1 dearer than the next-best time.</source>
        <translation>%1 dearer than the next-best time.</translation>
    </message>
    <message>
        <source>Charging from here on would cost %1 more.</source>
        <translation>Charging from here on would cost %1 more.</translation>
    </message>
    <message>
        <source>Charging from here on would cost %1 less.</source>
        <translation>Charging from here on would cost %1 less.</translation>
    </message>
</context>
<context>
    <name>SummaryWriter</name>
    <message>
        <source>No plan could be made for this vehicle.</source>
        <translation>No plan could be made for this vehicle.</translation>
    </message>
    <message>
        <source>Nothing left to charge: %1 is already there.</source>
        <translation>Nothing left to charge: %1 is already there.</translation>
    </message>
    <message>
        <source>Charges %1 on own sun alone, starting now; ready %2, %3 to spare.</source>
        <translation>Charges %1 on own sun alone, starting now; ready %2, %3 to spare.</translation>
    </message>
    <message>
        <source>Waits until %1, charges %2 on own sun alone, ready %3, %4 to spare.</source>
        <translation>Waits until %1, charges %2 on own sun alone, ready %3, %4 to spare.</translation>
    </message>
    <message>
        <source>Charges now, %1 in all at %2, ready %3, %4 to spare.</source>
        <translation>Charges now, %1 in all at %2, ready %3, %4 to spare.</translation>
    </message>
    <message>
        <source>Waits until %1, charges %2 at %3, ready %4, %5 to spare.</source>
        <translation>Waits until %1, charges %2 at %3, ready %4, %5 to spare.</translation>
    </message>
    <message>
        <source>Charging at once is your choice: prices are not looked at.</source>
        <translation>Charging at once is your choice: prices are not looked at.</translation>
    </message>
    <message>
        <source>Within %1 of the best possible plan.</source>
        <translation>Within %1 of the best possible plan.</translation>
    </message>
    <message>
        <source>Plan is optimal: no plan that reaches %1 by %2 takes less from the grid.</source>
        <translation>Plan is optimal: no plan that reaches %1 by %2 takes less from the grid.</translation>
    </message>
    <message>
        <source>Plan is optimal: no cheaper plan reaches %1 by %2.</source>
        <translation>Plan is optimal: no cheaper plan reaches %1 by %2.</translation>
    </message>
    <message>
        <source>Delivers %1 of %2 by %3.</source>
        <translation>Delivers %1 of %2 by %3.</translation>
    </message>
    <message>
        <source>Charges all it can and reaches %1 by %2, not %3.</source>
        <translation>Charges all it can and reaches %1 by %2, not %3.</translation>
    </message>
    <message>
        <source>The time until departure is too short for more.</source>
        <translation>The time until departure is too short for more.</translation>
    </message>
    <message>
        <source>The house connection allows no more.</source>
        <translation>The house connection allows no more.</translation>
    </message>
    <message>
        <source>A phase of the house connection is fully used.</source>
        <translation>A phase of the house connection is fully used.</translation>
    </message>
    <message>
        <source>The wallbox gives no more.</source>
        <translation>The wallbox gives no more.</translation>
    </message>
    <message>
        <source>Another vehicle takes the rest; a later departure or a lower target there would help.</source>
        <translation>Another vehicle takes the rest; a later departure or a lower target there would help.</translation>
    </message>
    <message>
        <source>The car charges ever more slowly when nearly full.</source>
        <translation>The car charges ever more slowly when nearly full.</translation>
    </message>
    <message>
        <source>Leaving at %1 or a lower target would help.</source>
        <translation>Leaving at %1 or a lower target would help.</translation>
    </message>
    <message>
        <source>A lower target would help.</source>
        <translation>A lower target would help.</translation>
    </message>
    <message>
        <source>Prices from %1 on are a forecast.</source>
        <translation>Prices from %1 on are a forecast.</translation>
    </message>
    <message>
        <source>Prices from %1 on are assumed.</source>
        <translation>Prices from %1 on are assumed.</translation>
    </message>
</context>
<context>
    <name>homecharge::mainwindow::MainWindow</name>
    <message>
        <source>HomeCharge</source>
        <translation>HomeCharge</translation>
    </message>
</context>
<context>
    <name>homecharge::mainwindow::SideBar</name>
    <message>
        <source>Schedule</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reduce motion</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Language of the system</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Settings: appearance and language</source>
        <translation>Settings: appearance and language</translation>
    </message>
</context>
<context>
    <name>homecharge::schedule::CardHolders</name>
    <message>
        <source>Charging cards: %1</source>
        <translation>Charging cards: %1</translation>
    </message>
    <message>
        <source>free card</source>
        <translation>free card</translation>
    </message>
</context>
<context>
    <name>homecharge::schedule::DepartureEditor</name>
    <message>
        <source>Departure time and target</source>
        <translation>Departure time and target</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Departure</translation>
    </message>
    <message>
        <source>Target state of charge</source>
        <translation>Target state of charge</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Keep departure and target</source>
        <translation>Keep departure and target</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
</context>
<context>
    <name>homecharge::schedule::Legend</name>
    <message>
        <source>Grid</source>
        <comment>energy from the grid</comment>
        <translation>Grid</translation>
    </message>
    <message>
        <source>Own solar</source>
        <translation>Own solar</translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation>State of charge</translation>
    </message>
    <message>
        <source>Forecast price</source>
        <translation>Forecast price</translation>
    </message>
    <message>
        <source>Assumed price</source>
        <translation>Assumed price</translation>
    </message>
</context>
<context>
    <name>homecharge::schedule::PlanCard</name>
    <message>
        <source>Charge diagram; left and right arrows move from slot to slot</source>
        <translation>Charge diagram; left and right arrows move from slot to slot</translation>
    </message>
    <message>
        <source>Optimise for</source>
        <translation>Optimise for</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Lowest price</translation>
    </message>
    <message>
        <source>Own solar</source>
        <translation>Own solar</translation>
    </message>
    <message>
        <source>Charge plan</source>
        <translation>Charge plan</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Show as table</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Discard the changed departure or target</source>
        <translation>Discard the changed departure or target</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Keep the changed departure or target</source>
        <translation>Keep the changed departure or target</translation>
    </message>
</context>
<context>
    <name>homecharge::schedule::PlanTableDialog</name>
    <message>
        <source>Charge plan of %1</source>
        <translation>Charge plan of %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close the table</source>
        <translation>Close the table</translation>
    </message>
</context>
<context>
    <name>homecharge::schedule::SiteColumn</name>
    <message>
        <source>House connection</source>
        <translation>House connection</translation>
    </message>
</context>
<context>
    <name>homecharge::schedule::VehicleHeader</name>
    <message>
        <source>Charging mode</source>
        <translation>Charging mode</translation>
    </message>
    <message>
        <source>Charge now</source>
        <translation>Charge now</translation>
    </message>
    <message>
        <source>Cheapest price</source>
        <translation>Cheapest price</translation>
    </message>
    <message>
        <source>Intelligent</source>
        <comment>short for intelligent charging</comment>
        <translation>Intelligent</translation>
    </message>
    <message>
        <source>Previous vehicle</source>
        <translation>Previous vehicle</translation>
    </message>
    <message>
        <source>Next vehicle</source>
        <translation>Next vehicle</translation>
    </message>
    <message>
        <source>Departure time…</source>
        <translation>Departure time…</translation>
    </message>
    <message>
        <source>Change departure time and target</source>
        <translation>Change departure time and target</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>vehicle 1 of 2</comment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>homecharge::viewmodels::DiagramTableModel</name>
    <message>
        <source>after departure</source>
        <translation>after departure</translation>
    </message>
    <message>
        <source>charged</source>
        <comment>done in this slot</comment>
        <translation>charged</translation>
    </message>
    <message>
        <source>waited</source>
        <translation>waited</translation>
    </message>
    <message>
        <source>will charge</source>
        <translation>will charge</translation>
    </message>
    <message>
        <source>will wait</source>
        <translation>will wait</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Power</translation>
    </message>
    <message>
        <source>From the grid</source>
        <translation>From the grid</translation>
    </message>
    <message>
        <source>Own solar</source>
        <translation>Own solar</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation>State of charge</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>homecharge::viewmodels::ScheduleViewModel</name>
    <message>
        <source>Intelligent charging needs a wallbox; this vehicle has none at this location.</source>
        <translation>Intelligent charging needs a wallbox; this vehicle has none at this location.</translation>
    </message>
    <message>
        <source>Own solar needs solar panels at this location.</source>
        <translation>Own solar needs solar panels at this location.</translation>
    </message>
    <message>
        <source>Own solar needs a wallbox at this location.</source>
        <translation>Own solar needs a wallbox at this location.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>target and departure</comment>
        <translation>%1 by %2</translation>
    </message>
    <message>
        <source>costs the same</source>
        <comment>a changed departure or target</comment>
        <translation>costs the same</translation>
    </message>
    <message>
        <source>%1 dearer</source>
        <comment>a changed departure or target</comment>
        <translation>%1 dearer</translation>
    </message>
    <message>
        <source>%1 cheaper</source>
        <comment>a changed departure or target</comment>
        <translation>%1 cheaper</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a wish and what it costs</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>homecharge::widgets::ChargeDiagram</name>
    <message>
        <source>Departure %1</source>
        <translation>Departure %1</translation>
    </message>
    <message>
        <source>Left and right arrows move the departure, Enter keeps it, Escape restores it.</source>
        <translation>Left and right arrows move the departure, Enter keeps it, Escape restores it.</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>Up and down arrows move the target, Enter keeps it, Escape restores it.</source>
        <translation>Up and down arrows move the target, Enter keeps it, Escape restores it.</translation>
    </message>
</context>
</TS>
