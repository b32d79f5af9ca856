<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The HomeCharge authors
     SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="nl_NL">
<context>
    <name>DiagramPainter</name>
    <message>
        <source>Now %1</source>
        <translation>Nu %1</translation>
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
        <translation>%1 tot %2/kWh</translation>
    </message>
    <message>
        <source>%1 ct</source>
        <comment>hundredths of the currency</comment>
        <translation>%1 ct</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage; keep the no-break space</comment>
        <translation>%1%</translation>
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
        <translation>%1 u</translation>
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
        <translation>Weg tot %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Niet verbonden</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <comment>energy still needed</comment>
        <translation>nog %1</translation>
    </message>
    <message>
        <source>State of charge unknown</source>
        <translation>Laadniveau onbekend</translation>
    </message>
    <message>
        <source>ready by %1</source>
        <translation>klaar voor %1</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>state of charge</comment>
        <translation>nu %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>target and departure</comment>
        <translation>%1 voor %2</translation>
    </message>
    <message>
        <source>%1 km</source>
        <comment>range; keep the no-break space</comment>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>expected</source>
        <comment>caption under the cost in the circle</comment>
        <translation>verwacht</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>Verwachte kosten</translation>
    </message>
    <message>
        <source>%1 at an average %2</source>
        <translation>%1 voor gemiddeld %2</translation>
    </message>
    <message>
        <source>No energy is needed</source>
        <translation>Er is geen energie nodig</translation>
    </message>
    <message>
        <source>%1 of it is paid in cash; own solar energy counts at the feed-in price you forgo (%2).</source>
        <translation>Daarvan wordt %1 echt betaald; eigen zonnestroom telt mee tegen de gemiste terugleververgoeding (%2).</translation>
    </message>
    <message>
        <source>As much as charging at once (%1)</source>
        <translation>Evenveel als direct laden (%1)</translation>
    </message>
    <message>
        <source>Charging at once: %1</source>
        <translation>Direct laden: %1</translation>
    </message>
    <message>
        <source>%1 more than charging at once (%2)</source>
        <translation>%1 meer dan direct laden (%2)</translation>
    </message>
    <message>
        <source>%1 less than charging at once (%2)</source>
        <translation>%1 minder dan direct laden (%2)</translation>
    </message>
    <message>
        <source>more</source>
        <comment>caption under negative savings in the circle</comment>
        <translation>meer</translation>
    </message>
    <message>
        <source>saved</source>
        <comment>caption under the savings in the circle</comment>
        <translation>bespaard</translation>
    </message>
    <message>
        <source>Estimated savings</source>
        <translation>Geschatte besparing</translation>
    </message>
    <message>
        <source>Compared with charging at once from plug-in, at the same prices and the same sun.</source>
        <translation>Vergeleken met direct laden vanaf het inpluggen, tegen dezelfde prijzen en bij dezelfde zon.</translation>
    </message>
    <message>
        <source>kWh solar</source>
        <comment>caption under the own solar energy in the circle</comment>
        <translation>kWh zon</translation>
    </message>
    <message>
        <source>Own solar energy</source>
        <translation>Eigen zonnestroom</translation>
    </message>
    <message>
        <source>%1 of this charge comes from your roof</source>
        <translation>%1 van deze laadbeurt komt van het eigen dak</translation>
    </message>
    <message>
        <source>No solar panels at this location</source>
        <translation>Geen zonnepanelen op deze locatie</translation>
    </message>
    <message>
        <source>%1 from your roof, %2 from the grid.</source>
        <translation>%1 van het eigen dak, %2 van het net.</translation>
    </message>
</context>
<context>
    <name>SiteCardWriter</name>
    <message>
        <source>Connected</source>
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>No vehicle connected</source>
        <translation>Geen voertuig verbonden</translation>
    </message>
    <message>
        <source>No vehicle assigned</source>
        <translation>Geen voertuig toegewezen</translation>
    </message>
    <message>
        <source>charged</source>
        <comment>state of a connected vehicle that has all it needs</comment>
        <translation>geladen</translation>
    </message>
    <message>
        <source>charging until %1</source>
        <translation>laadt tot %1</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>wacht tot %1</translation>
    </message>
    <message>
        <source>%1 limit</source>
        <comment>of the house connection</comment>
        <translation>Grens %1</translation>
    </message>
    <message>
        <source>%1 × %2 A</source>
        <comment>phases times amperes; keep the no-break spaces</comment>
        <translation>%1 × %2 A</translation>
    </message>
    <message>
        <source>Planned peak %1 at %2</source>
        <translation>Geplande piek %1 om %2</translation>
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
        <translation>laadde niet</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>the vehicle waits in this slot</comment>
        <translation>wacht</translation>
    </message>
    <message>
        <source>After departure.</source>
        <translation>Na het vertrek.</translation>
    </message>
    <message>
        <source>forecast</source>
        <comment>the price is a forecast</comment>
        <translation>prognose</translation>
    </message>
    <message>
        <source>assumed</source>
        <comment>the price is assumed</comment>
        <translation>aanname</translation>
    </message>
    <message>
        <source>%1 into the battery</source>
        <translation>%1 naar de accu</translation>
    </message>
    <message>
        <source>%1 charged</source>
        <translation>%1 geladen</translation>
    </message>
    <message>
        <source>all from your roof</source>
        <translation>alles van het eigen dak</translation>
    </message>
    <message>
        <source>%1 from your roof</source>
        <translation>%1 van het eigen dak</translation>
    </message>
    <message>
        <source>The price is the same until departure.</source>
        <translation>De prijs blijft tot het vertrek gelijk.</translation>
    </message>
    <message numerus="yes">
        <source>No cheaper one among the %n quarter-hour(s) left.</source>
        <translation><numerusform>Het enige kwartier dat nog over is.</numerusform><numerusform>Geen van de %n resterende kwartieren is goedkoper.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>No cheaper one among the %n time slot(s) left.</source>
        <translation><numerusform>Het enige tijdvak dat nog over is.</numerusform><numerusform>Geen van de %n resterende tijdvakken is goedkoper.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Price rank %1 of the %n quarter-hour(s) left.</source>
        <translation><numerusform>Prijsrang %1 van het resterende kwartier.</numerusform><numerusform>Prijsrang %1 van de %n resterende kwartieren.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Price rank %1 of the %n time slot(s) left.</source>
        <translation><numerusform>Prijsrang %1 van het resterende tijdvak.</numerusform><numerusform>Prijsrang %1 van de %n resterende tijdvakken.</numerusform></translation>
    </message>
    <message>
        <source>Charges at once up to the minimum state of charge.</source>
        <translation>Laadt direct tot het minimale laadniveau.</translation>
    </message>
    <message>
        <source>Charges at once, as chosen.</source>
        <translation>Laadt direct, zoals gekozen.</translation>
    </message>
    <message>
        <source>Charges: one of the cheapest times before departure.</source>
        <translation>Laadt: een van de goedkoopste tijden voor het vertrek.</translation>
    </message>
    <message>
        <source>Charges with energy from your own roof.</source>
        <translation>Laadt met stroom van het eigen dak.</translation>
    </message>
    <message>
        <source>Waits: cheaper times come before departure.</source>
        <translation>Wacht: er komen goedkopere tijden voor het vertrek.</translation>
    </message>
    <message>
        <source>Waits: own sun is expected before departure.</source>
        <translation>Wacht: voor het vertrek wordt eigen zonnestroom verwacht.</translation>
    </message>
    <message>
        <source>Waits: another vehicle uses the capacity.</source>
        <translation>Wacht: een ander voertuig gebruikt het vermogen.</translation>
    </message>
    <message>
        <source>Charges: nothing better is left before departure.</source>
        <translation>Laadt: er is niets beters meer voor het vertrek.</translation>
    </message>
    <message>
        <source>Done: the target is met.</source>
        <translation>Klaar: het doel is bereikt.</translation>
    </message>
    <message>
        <source>The vehicle is not plugged in.</source>
        <translation>Het voertuig is niet ingeplugd.</translation>
    </message>
    <message>
        <source>Limited to %1 by the house connection.</source>
        <translation>Door de huisaansluiting beperkt tot %1.</translation>
    </message>
    <message>
        <source>Limited to %1 by the house connection; %2 takes the rest.</source>
        <translation>Door de huisaansluiting beperkt tot %1; %2 gebruikt de rest.</translation>
    </message>
    <message>
        <source>Limited to %1 by a phase of the house connection.</source>
        <translation>Door een fase van de huisaansluiting beperkt tot %1.</translation>
    </message>
    <message>
        <source>Limited to %1 by a phase; %2 takes the rest.</source>
        <translation>Door een fase beperkt tot %1; %2 gebruikt de rest.</translation>
    </message>
    <message>
        <source>Limited to %1 by the wallbox.</source>
        <translation>Door de wallbox beperkt tot %1.</translation>
    </message>
    <message>
        <source>Limited to %1 by the car.</source>
        <translation>Door de auto beperkt tot %1.</translation>
    </message>
    <message>
        <source>Limited to %1: the car is nearly full.</source>
        <translation>Beperkt tot %1: de auto is bijna vol.</translation>
    </message>
    <message>
        <source>%1 cheaper than charging this now.</source>
        <translation>%1 goedkoper dan dit nu laden.</translation>
    </message>
    <message>
        <source>%1 dearer than charging this now.</source>
        <translation>%1 duurder dan dit nu laden.</translation>
    </message>
    <message>
        <source>%1 cheaper than the next-best time.</source>
        <translation>%1 goedkoper dan de op een na beste tijd.</translation>
    </message>
    <message>
        <source>%1 dearer than the next-best time.</source>
        <translation>%1 duurder dan de op een na beste tijd.</translation>
    </message>
    <message>
        <source>Charging from here on would cost %1 more.</source>
        <translation>Vanaf hier laden zou %1 meer kosten.</translation>
    </message>
    <message>
        <source>Charging from here on would cost %1 less.</source>
        <translation>Vanaf hier laden zou %1 minder kosten.</translation>
    </message>
</context>
<context>
    <name>SummaryWriter</name>
    <message>
        <source>No plan could be made for this vehicle.</source>
        <translation>Voor dit voertuig kon geen plan worden gemaakt.</translation>
    </message>
    <message>
        <source>Nothing left to charge: %1 is already there.</source>
        <translation>Niets meer te laden: %1 is al bereikt.</translation>
    </message>
    <message>
        <source>Charges %1 on own sun alone, starting now; ready %2, %3 to spare.</source>
        <translation>Laadt vanaf nu %1 alleen op eigen zonnestroom; klaar om %2, %3 over.</translation>
    </message>
    <message>
        <source>Waits until %1, charges %2 on own sun alone, ready %3, %4 to spare.</source>
        <translation>Wacht tot %1, laadt %2 alleen op eigen zonnestroom, klaar om %3, %4 over.</translation>
    </message>
    <message>
        <source>Charges now, %1 in all at %2, ready %3, %4 to spare.</source>
        <translation>Laadt nu, in totaal %1 voor %2, klaar om %3, %4 over.</translation>
    </message>
    <message>
        <source>Waits until %1, charges %2 at %3, ready %4, %5 to spare.</source>
        <translation>Wacht tot %1, laadt %2 voor %3, klaar om %4, %5 over.</translation>
    </message>
    <message>
        <source>Charging at once is your choice: prices are not looked at.</source>
        <translation>Direct laden is gekozen: prijzen tellen niet mee.</translation>
    </message>
    <message>
        <source>Within %1 of the best possible plan.</source>
        <translation>Hooguit %1 boven het best mogelijke plan.</translation>
    </message>
    <message>
        <source>Plan is optimal: no plan that reaches %1 by %2 takes less from the grid.</source>
        <translation>Het plan is optimaal: geen plan dat %1 om %2 haalt, neemt minder van het net.</translation>
    </message>
    <message>
        <source>Plan is optimal: no cheaper plan reaches %1 by %2.</source>
        <translation>Het plan is optimaal: geen goedkoper plan haalt %1 om %2.</translation>
    </message>
    <message>
        <source>Delivers %1 of %2 by %3.</source>
        <translation>Levert %1 van %2 voor %3.</translation>
    </message>
    <message>
        <source>Charges all it can and reaches %1 by %2, not %3.</source>
        <translation>Laadt wat kan en haalt %1 om %2, niet %3.</translation>
    </message>
    <message>
        <source>The time until departure is too short for more.</source>
        <translation>Voor meer is de tijd tot het vertrek te kort.</translation>
    </message>
    <message>
        <source>The house connection allows no more.</source>
        <translation>Meer laat de huisaansluiting niet toe.</translation>
    </message>
    <message>
        <source>A phase of the house connection is fully used.</source>
        <translation>Een fase van de huisaansluiting is vol belast.</translation>
    </message>
    <message>
        <source>The wallbox gives no more.</source>
        <translation>Meer geeft de wallbox niet.</translation>
    </message>
    <message>
        <source>Another vehicle takes the rest; a later departure or a lower target there would help.</source>
        <translation>Een ander voertuig gebruikt de rest; daar zou een later vertrek of een lager doel helpen.</translation>
    </message>
    <message>
        <source>The car charges ever more slowly when nearly full.</source>
        <translation>Bijna vol laadt de auto steeds langzamer.</translation>
    </message>
    <message>
        <source>Leaving at %1 or a lower target would help.</source>
        <translation>Vertrek %1 of een lager doel zou helpen.</translation>
    </message>
    <message>
        <source>A lower target would help.</source>
        <translation>Een lager doel zou helpen.</translation>
    </message>
    <message>
        <source>Prices from %1 on are a forecast.</source>
        <translation>Prijzen vanaf %1 zijn een prognose.</translation>
    </message>
    <message>
        <source>Prices from %1 on are assumed.</source>
        <translation>Prijzen vanaf %1 zijn aangenomen.</translation>
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
        <translation>Laadschema</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Thuis</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Minder beweging</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Taal van het systeem</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Settings: appearance and language</source>
        <translation>Instellingen: weergave en taal</translation>
    </message>
</context>
<context>
    <name>homecharge::schedule::CardHolders</name>
    <message>
        <source>Charging cards: %1</source>
        <translation>Laadpassen: %1</translation>
    </message>
    <message>
        <source>free card</source>
        <translation>vrije pas</translation>
    </message>
</context>
<context>
    <name>homecharge::schedule::DepartureEditor</name>
    <message>
        <source>Departure time and target</source>
        <translation>Vertrektijd en doel</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Vertrek</translation>
    </message>
    <message>
        <source>Target state of charge</source>
        <translation>Gewenst laadniveau</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Keep departure and target</source>
        <translation>Vertrek en doel bewaren</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
</context>
<context>
    <name>homecharge::schedule::Legend</name>
    <message>
        <source>Grid</source>
        <comment>energy from the grid</comment>
        <translation>Net</translation>
    </message>
    <message>
        <source>Own solar</source>
        <translation>Eigen zon</translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation>Laadniveau</translation>
    </message>
    <message>
        <source>Forecast price</source>
        <translation>Prognoseprijs</translation>
    </message>
    <message>
        <source>Assumed price</source>
        <translation>Aangenomen prijs</translation>
    </message>
</context>
<context>
    <name>homecharge::schedule::PlanCard</name>
    <message>
        <source>Charge diagram; left and right arrows move from slot to slot</source>
        <translation>Laaddiagram; pijltjes links en rechts gaan van tijdvak naar tijdvak</translation>
    </message>
    <message>
        <source>Optimise for</source>
        <translation>Optimaliseren op</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Laagste prijs</translation>
    </message>
    <message>
        <source>Own solar</source>
        <translation>Eigen zon</translation>
    </message>
    <message>
        <source>Charge plan</source>
        <translation>Laadplan</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als tabel tonen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>Discard the changed departure or target</source>
        <translation>Gewijzigd vertrek of doel verwerpen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Keep the changed departure or target</source>
        <translation>Gewijzigd vertrek of doel bewaren</translation>
    </message>
</context>
<context>
    <name>homecharge::schedule::PlanTableDialog</name>
    <message>
        <source>Charge plan of %1</source>
        <translation>Laadplan van %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close the table</source>
        <translation>Tabel sluiten</translation>
    </message>
</context>
<context>
    <name>homecharge::schedule::SiteColumn</name>
    <message>
        <source>House connection</source>
        <translation>Huisaansluiting</translation>
    </message>
</context>
<context>
    <name>homecharge::schedule::VehicleHeader</name>
    <message>
        <source>Charging mode</source>
        <translation>Laadmodus</translation>
    </message>
    <message>
        <source>Charge now</source>
        <translation>Nu laden</translation>
    </message>
    <message>
        <source>Cheapest price</source>
        <translation>Goedkoopst</translation>
    </message>
    <message>
        <source>Intelligent</source>
        <comment>short for intelligent charging</comment>
        <translation>Intelligent</translation>
    </message>
    <message>
        <source>Previous vehicle</source>
        <translation>Vorig voertuig</translation>
    </message>
    <message>
        <source>Next vehicle</source>
        <translation>Volgend voertuig</translation>
    </message>
    <message>
        <source>Departure time…</source>
        <translation>Vertrektijd…</translation>
    </message>
    <message>
        <source>Change departure time and target</source>
        <translation>Vertrektijd en doel wijzigen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>vehicle 1 of 2</comment>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>homecharge::viewmodels::DiagramTableModel</name>
    <message>
        <source>after departure</source>
        <translation>na het vertrek</translation>
    </message>
    <message>
        <source>charged</source>
        <comment>done in this slot</comment>
        <translation>geladen</translation>
    </message>
    <message>
        <source>waited</source>
        <translation>gewacht</translation>
    </message>
    <message>
        <source>will charge</source>
        <translation>gaat laden</translation>
    </message>
    <message>
        <source>will wait</source>
        <translation>gaat wachten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Vermogen</translation>
    </message>
    <message>
        <source>From the grid</source>
        <translation>Van het net</translation>
    </message>
    <message>
        <source>Own solar</source>
        <translation>Eigen zon</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation>Laadniveau</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
</context>
<context>
    <name>homecharge::viewmodels::ScheduleViewModel</name>
    <message>
        <source>Intelligent charging needs a wallbox; this vehicle has none at this location.</source>
        <translation>Intelligent laden vraagt een wallbox; dit voertuig heeft er op deze locatie geen.</translation>
    </message>
    <message>
        <source>Own solar needs solar panels at this location.</source>
        <translation>Eigen zon vraagt zonnepanelen op deze locatie.</translation>
    </message>
    <message>
        <source>Own solar needs a wallbox at this location.</source>
        <translation>Eigen zon vraagt een wallbox op deze locatie.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>target and departure</comment>
        <translation>%1 voor %2</translation>
    </message>
    <message>
        <source>costs the same</source>
        <comment>a changed departure or target</comment>
        <translation>kost evenveel</translation>
    </message>
    <message>
        <source>%1 dearer</source>
        <comment>a changed departure or target</comment>
        <translation>%1 duurder</translation>
    </message>
    <message>
        <source>%1 cheaper</source>
        <comment>a changed departure or target</comment>
        <translation>%1 goedkoper</translation>
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
        <translation>Vertrek %1</translation>
    </message>
    <message>
        <source>Left and right arrows move the departure, Enter keeps it, Escape restores it.</source>
        <translation>Pijltjes links en rechts verschuiven het vertrek, Enter bewaart, Escape herstelt het.</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Doel %1</translation>
    </message>
    <message>
        <source>Up and down arrows move the target, Enter keeps it, Escape restores it.</source>
        <translation>Pijltjes omhoog en omlaag verschuiven het doel, Enter bewaart, Escape herstelt het.</translation>
    </message>
</context>
</TS>
