<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The HomeCharge authors
     SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="de_DE">
<context>
    <name>DiagramPainter</name>
    <message>
        <source>Now %1</source>
        <translation>Jetzt %1</translation>
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
        <translation>%1 bis %2/kWh</translation>
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
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes; keep the no-break space</comment>
        <translation>%1 Min.</translation>
    </message>
</context>
<context>
    <name>ScheduleTexts</name>
    <message>
        <source>Away until %1</source>
        <translation>Unterwegs bis %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <comment>energy still needed</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>State of charge unknown</source>
        <translation>Ladestand unbekannt</translation>
    </message>
    <message>
        <source>ready by %1</source>
        <translation>fertig bis %1</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>state of charge</comment>
        <translation>%1 jetzt</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>target and departure</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 km</source>
        <comment>range; keep the no-break space</comment>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>expected</source>
        <comment>caption under the cost in the circle</comment>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>Erwartete Kosten</translation>
    </message>
    <message>
        <source>%1 at an average %2</source>
        <translation>%1 zu im Schnitt %2</translation>
    </message>
    <message>
        <source>No energy is needed</source>
        <translation>Es wird keine Energie gebraucht</translation>
    </message>
    <message>
        <source>%1 of it is paid in cash; own solar energy counts at the feed-in price you forgo (%2).</source>
        <translation>Davon werden %1 wirklich bezahlt; eigener Solarstrom zählt mit der entgangenen Einspeisevergütung (%2).</translation>
    </message>
    <message>
        <source>As much as charging at once (%1)</source>
        <translation>So viel wie sofort laden (%1)</translation>
    </message>
    <message>
        <source>Charging at once: %1</source>
        <translation>Sofort laden: %1</translation>
    </message>
    <message>
        <source>%1 more than charging at once (%2)</source>
        <translation>%1 mehr als sofort laden (%2)</translation>
    </message>
    <message>
        <source>%1 less than charging at once (%2)</source>
        <translation>%1 weniger als sofort laden (%2)</translation>
    </message>
    <message>
        <source>more</source>
        <comment>caption under negative savings in the circle</comment>
        <translation>mehr</translation>
    </message>
    <message>
        <source>saved</source>
        <comment>caption under the savings in the circle</comment>
        <translation>gespart</translation>
    </message>
    <message>
        <source>Estimated savings</source>
        <translation>Geschätzte Ersparnis</translation>
    </message>
    <message>
        <source>Compared with charging at once from plug-in, at the same prices and the same sun.</source>
        <translation>Verglichen mit sofortigem Laden ab dem Anstecken, zu denselben Preisen und bei derselben Sonne.</translation>
    </message>
    <message>
        <source>kWh solar</source>
        <comment>caption under the own solar energy in the circle</comment>
        <translation>kWh Solar</translation>
    </message>
    <message>
        <source>Own solar energy</source>
        <translation>Eigener Solarstrom</translation>
    </message>
    <message>
        <source>%1 of this charge comes from your roof</source>
        <translation>%1 dieser Ladung kommen vom eigenen Dach</translation>
    </message>
    <message>
        <source>No solar panels at this location</source>
        <translation>Keine Solaranlage an diesem Ort</translation>
    </message>
    <message>
        <source>%1 from your roof, %2 from the grid.</source>
        <translation>%1 vom eigenen Dach, %2 aus dem Netz.</translation>
    </message>
</context>
<context>
    <name>SiteCardWriter</name>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>No vehicle connected</source>
        <translation>Kein Fahrzeug verbunden</translation>
    </message>
    <message>
        <source>No vehicle assigned</source>
        <translation>Kein Fahrzeug zugeordnet</translation>
    </message>
    <message>
        <source>charged</source>
        <comment>state of a connected vehicle that has all it needs</comment>
        <translation>geladen</translation>
    </message>
    <message>
        <source>charging until %1</source>
        <translation>lädt bis %1</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>wartet bis %1</translation>
    </message>
    <message>
        <source>%1 limit</source>
        <comment>of the house connection</comment>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>%1 × %2 A</source>
        <comment>phases times amperes; keep the no-break spaces</comment>
        <translation>%1 × %2 A</translation>
    </message>
    <message>
        <source>Planned peak %1 at %2</source>
        <translation>Geplante Spitze %1 um %2</translation>
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
        <translation>lud nicht</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>the vehicle waits in this slot</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>After departure.</source>
        <translation>Nach der Abfahrt.</translation>
    </message>
    <message>
        <source>forecast</source>
        <comment>the price is a forecast</comment>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>assumed</source>
        <comment>the price is assumed</comment>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>%1 into the battery</source>
        <translation>%1 in die Batterie</translation>
    </message>
    <message>
        <source>%1 charged</source>
        <translation>%1 geladen</translation>
    </message>
    <message>
        <source>all from your roof</source>
        <translation>alles vom eigenen Dach</translation>
    </message>
    <message>
        <source>%1 from your roof</source>
        <translation>%1 vom eigenen Dach</translation>
    </message>
    <message>
        <source>The price is the same until departure.</source>
        <translation>Der Preis ist bis zur Abfahrt gleich.</translation>
    </message>
    <message numerus="yes">
        <source>No cheaper one among the %n quarter-hour(s) left.</source>
        <translation><numerusform>Die einzige verbleibende Viertelstunde.</numerusform><numerusform>Keine der %n verbleibenden Viertelstunden ist billiger.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>No cheaper one among the %n time slot(s) left.</source>
        <translation><numerusform>Der einzige verbleibende Zeitabschnitt.</numerusform><numerusform>Keiner der %n verbleibenden Zeitabschnitte ist billiger.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Price rank %1 of the %n quarter-hour(s) left.</source>
        <translation><numerusform>Preisrang %1 der verbleibenden Viertelstunde.</numerusform><numerusform>Preisrang %1 der %n verbleibenden Viertelstunden.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Price rank %1 of the %n time slot(s) left.</source>
        <translation><numerusform>Preisrang %1 des verbleibenden Zeitabschnitts.</numerusform><numerusform>Preisrang %1 der %n verbleibenden Zeitabschnitte.</numerusform></translation>
    </message>
    <message>
        <source>Charges at once up to the minimum state of charge.</source>
        <translation>Lädt sofort bis zum Mindestladestand.</translation>
    </message>
    <message>
        <source>Charges at once, as chosen.</source>
        <translation>Lädt sofort, wie gewählt.</translation>
    </message>
    <message>
        <source>Charges: one of the cheapest times before departure.</source>
        <translation>Lädt: eine der billigsten Zeiten vor der Abfahrt.</translation>
    </message>
    <message>
        <source>Charges with energy from your own roof.</source>
        <translation>Lädt mit Strom vom eigenen Dach.</translation>
    </message>
    <message>
        <source>Waits: cheaper times come before departure.</source>
        <translation>Wartet: vor der Abfahrt kommen billigere Zeiten.</translation>
    </message>
    <message>
        <source>Waits: own sun is expected before departure.</source>
        <translation>Wartet: vor der Abfahrt wird eigener Solarstrom erwartet.</translation>
    </message>
    <message>
        <source>Waits: another vehicle uses the capacity.</source>
        <translation>Wartet: ein anderes Fahrzeug nutzt die Leistung.</translation>
    </message>
    <message>
        <source>Charges: nothing better is left before departure.</source>
        <translation>Lädt: vor der Abfahrt bleibt nichts Besseres.</translation>
    </message>
    <message>
        <source>Done: the target is met.</source>
        <translation>Fertig: das Ziel ist erreicht.</translation>
    </message>
    <message>
        <source>The vehicle is not plugged in.</source>
        <translation>Das Fahrzeug ist nicht angesteckt.</translation>
    </message>
    <message>
        <source>Limited to %1 by the house connection.</source>
        <translation>Vom Hausanschluss auf %1 begrenzt.</translation>
    </message>
    <message>
        <source>Limited to %1 by the house connection; %2 takes the rest.</source>
        <translation>Vom Hausanschluss auf %1 begrenzt; den Rest nutzt %2.</translation>
    </message>
    <message>
        <source>Limited to %1 by a phase of the house connection.</source>
        <translation>Von einer Phase des Hausanschlusses auf %1 begrenzt.</translation>
    </message>
    <message>
        <source>Limited to %1 by a phase; %2 takes the rest.</source>
        <translation>Von einer Phase auf %1 begrenzt; den Rest nutzt %2.</translation>
    </message>
    <message>
        <source>Limited to %1 by the wallbox.</source>
        <translation>Von der Wallbox auf %1 begrenzt.</translation>
    </message>
    <message>
        <source>Limited to %1 by the car.</source>
        <translation>Vom Auto auf %1 begrenzt.</translation>
    </message>
    <message>
        <source>Limited to %1: the car is nearly full.</source>
        <translation>Auf %1 begrenzt: das Auto ist fast voll.</translation>
    </message>
    <message>
        <source>%1 cheaper than charging this now.</source>
        <translation>%1 billiger, als dies jetzt zu laden.</translation>
    </message>
    <message>
        <source>%1 dearer than charging this now.</source>
        <translation>%1 teurer, als dies jetzt zu laden.</translation>
    </message>
    <message>
        <source>%1 cheaper than the next-best time.</source>
        <translation>%1 billiger als die nächstbeste Zeit.</translation>
    </message>
    <message>
        <source>%1 dearer than the next-best time.</source>
        <translation>%1 teurer als die nächstbeste Zeit.</translation>
    </message>
    <message>
        <source>Charging from here on would cost %1 more.</source>
        <translation>Ab hier zu laden würde %1 mehr kosten.</translation>
    </message>
    <message>
        <source>Charging from here on would cost %1 less.</source>
        <translation>Ab hier zu laden würde %1 weniger kosten.</translation>
    </message>
</context>
<context>
    <name>SummaryWriter</name>
    <message>
        <source>No plan could be made for this vehicle.</source>
        <translation>Für dieses Fahrzeug ließ sich kein Plan machen.</translation>
    </message>
    <message>
        <source>Nothing left to charge: %1 is already there.</source>
        <translation>Nichts mehr zu laden: %1 sind schon erreicht.</translation>
    </message>
    <message>
        <source>Charges %1 on own sun alone, starting now; ready %2, %3 to spare.</source>
        <translation>Lädt ab jetzt %1 allein mit eigenem Solarstrom; fertig um %2, %3 Reserve.</translation>
    </message>
    <message>
        <source>Waits until %1, charges %2 on own sun alone, ready %3, %4 to spare.</source>
        <translation>Wartet bis %1, lädt %2 allein mit eigenem Solarstrom, fertig um %3, %4 Reserve.</translation>
    </message>
    <message>
        <source>Charges now, %1 in all at %2, ready %3, %4 to spare.</source>
        <translation>Lädt jetzt, insgesamt %1 zu %2, fertig um %3, %4 Reserve.</translation>
    </message>
    <message>
        <source>Waits until %1, charges %2 at %3, ready %4, %5 to spare.</source>
        <translation>Wartet bis %1, lädt %2 zu %3, fertig um %4, %5 Reserve.</translation>
    </message>
    <message>
        <source>Charging at once is your choice: prices are not looked at.</source>
        <translation>Sofort laden ist gewählt: Preise spielen keine Rolle.</translation>
    </message>
    <message>
        <source>Within %1 of the best possible plan.</source>
        <translation>Höchstens %1 über dem bestmöglichen Plan.</translation>
    </message>
    <message>
        <source>Plan is optimal: no plan that reaches %1 by %2 takes less from the grid.</source>
        <translation>Der Plan ist optimal: kein Plan, der %1 bis %2 erreicht, braucht weniger aus dem Netz.</translation>
    </message>
    <message>
        <source>Plan is optimal: no cheaper plan reaches %1 by %2.</source>
        <translation>Der Plan ist optimal: kein billigerer erreicht %1 bis %2.</translation>
    </message>
    <message>
        <source>Delivers %1 of %2 by %3.</source>
        <translation>Liefert bis %3 %1 von %2.</translation>
    </message>
    <message>
        <source>Charges all it can and reaches %1 by %2, not %3.</source>
        <translation>Lädt, so viel es geht, und erreicht bis %2 %1 statt %3.</translation>
    </message>
    <message>
        <source>The time until departure is too short for more.</source>
        <translation>Für mehr ist die Zeit bis zur Abfahrt zu kurz.</translation>
    </message>
    <message>
        <source>The house connection allows no more.</source>
        <translation>Mehr lässt der Hausanschluss nicht zu.</translation>
    </message>
    <message>
        <source>A phase of the house connection is fully used.</source>
        <translation>Eine Phase des Hausanschlusses ist voll ausgelastet.</translation>
    </message>
    <message>
        <source>The wallbox gives no more.</source>
        <translation>Mehr gibt die Wallbox nicht her.</translation>
    </message>
    <message>
        <source>Another vehicle takes the rest; a later departure or a lower target there would help.</source>
        <translation>Den Rest nutzt ein anderes Fahrzeug; dort würde eine spätere Abfahrt oder ein niedrigeres Ziel helfen.</translation>
    </message>
    <message>
        <source>The car charges ever more slowly when nearly full.</source>
        <translation>Fast voll lädt das Auto immer langsamer.</translation>
    </message>
    <message>
        <source>Leaving at %1 or a lower target would help.</source>
        <translation>Abfahrt %1 oder ein niedrigeres Ziel würde helfen.</translation>
    </message>
    <message>
        <source>A lower target would help.</source>
        <translation>Ein niedrigeres Ziel würde helfen.</translation>
    </message>
    <message>
        <source>Prices from %1 on are a forecast.</source>
        <translation>Preise ab %1 sind eine Prognose.</translation>
    </message>
    <message>
        <source>Prices from %1 on are assumed.</source>
        <translation>Preise ab %1 sind angenommen.</translation>
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
        <translation>Ladeplan</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Zuhause</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung verringern</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings: appearance and language</source>
        <translation>Einstellungen: Anzeige und Sprache</translation>
    </message>
</context>
<context>
    <name>homecharge::schedule::CardHolders</name>
    <message>
        <source>Charging cards: %1</source>
        <translation>Ladekarten: %1</translation>
    </message>
    <message>
        <source>free card</source>
        <translation>freie Karte</translation>
    </message>
</context>
<context>
    <name>homecharge::schedule::DepartureEditor</name>
    <message>
        <source>Departure time and target</source>
        <translation>Abfahrtszeit und Ziel</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Abfahrt</translation>
    </message>
    <message>
        <source>Target state of charge</source>
        <translation>Ziel-Ladestand</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Keep departure and target</source>
        <translation>Abfahrt und Ziel übernehmen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>homecharge::schedule::Legend</name>
    <message>
        <source>Grid</source>
        <comment>energy from the grid</comment>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Own solar</source>
        <translation>Eigene Sonne</translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation>Ladestand</translation>
    </message>
    <message>
        <source>Forecast price</source>
        <translation>Prognosepreis</translation>
    </message>
    <message>
        <source>Assumed price</source>
        <translation>Angenommener Preis</translation>
    </message>
</context>
<context>
    <name>homecharge::schedule::PlanCard</name>
    <message>
        <source>Charge diagram; left and right arrows move from slot to slot</source>
        <translation>Ladediagramm; Pfeiltasten links und rechts gehen von Zeitabschnitt zu Zeitabschnitt</translation>
    </message>
    <message>
        <source>Optimise for</source>
        <translation>Optimieren auf</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Günstigster Preis</translation>
    </message>
    <message>
        <source>Own solar</source>
        <translation>Eigene Sonne</translation>
    </message>
    <message>
        <source>Charge plan</source>
        <translation>Ladeplan</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard the changed departure or target</source>
        <translation>Geänderte Abfahrt oder geändertes Ziel verwerfen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Keep the changed departure or target</source>
        <translation>Geänderte Abfahrt oder geändertes Ziel übernehmen</translation>
    </message>
</context>
<context>
    <name>homecharge::schedule::PlanTableDialog</name>
    <message>
        <source>Charge plan of %1</source>
        <translation>Ladeplan von %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the table</source>
        <translation>Tabelle schließen</translation>
    </message>
</context>
<context>
    <name>homecharge::schedule::SiteColumn</name>
    <message>
        <source>House connection</source>
        <translation>Hausanschluss</translation>
    </message>
</context>
<context>
    <name>homecharge::schedule::VehicleHeader</name>
    <message>
        <source>Charging mode</source>
        <translation>Lademodus</translation>
    </message>
    <message>
        <source>Charge now</source>
        <translation>Sofort laden</translation>
    </message>
    <message>
        <source>Cheapest price</source>
        <translation>Günstigster Preis</translation>
    </message>
    <message>
        <source>Intelligent</source>
        <comment>short for intelligent charging</comment>
        <translation>Intelligent</translation>
    </message>
    <message>
        <source>Previous vehicle</source>
        <translation>Voriges Fahrzeug</translation>
    </message>
    <message>
        <source>Next vehicle</source>
        <translation>Nächstes Fahrzeug</translation>
    </message>
    <message>
        <source>Departure time…</source>
        <translation>Abfahrtszeit …</translation>
    </message>
    <message>
        <source>Change departure time and target</source>
        <translation>Abfahrtszeit und Ziel ändern</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>vehicle 1 of 2</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>homecharge::viewmodels::DiagramTableModel</name>
    <message>
        <source>after departure</source>
        <translation>nach der Abfahrt</translation>
    </message>
    <message>
        <source>charged</source>
        <comment>done in this slot</comment>
        <translation>hat geladen</translation>
    </message>
    <message>
        <source>waited</source>
        <translation>hat gewartet</translation>
    </message>
    <message>
        <source>will charge</source>
        <translation>wird laden</translation>
    </message>
    <message>
        <source>will wait</source>
        <translation>wird warten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>From the grid</source>
        <translation>Aus dem Netz</translation>
    </message>
    <message>
        <source>Own solar</source>
        <translation>Eigene Sonne</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation>Ladestand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>homecharge::viewmodels::ScheduleViewModel</name>
    <message>
        <source>Intelligent charging needs a wallbox; this vehicle has none at this location.</source>
        <translation>Intelligentes Laden braucht eine Wallbox; dieses Fahrzeug hat an diesem Ort keine.</translation>
    </message>
    <message>
        <source>Own solar needs solar panels at this location.</source>
        <translation>Eigene Sonne braucht eine Solaranlage an diesem Ort.</translation>
    </message>
    <message>
        <source>Own solar needs a wallbox at this location.</source>
        <translation>Eigene Sonne braucht eine Wallbox an diesem Ort.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>target and departure</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>costs the same</source>
        <comment>a changed departure or target</comment>
        <translation>kostet gleich viel</translation>
    </message>
    <message>
        <source>%1 dearer</source>
        <comment>a changed departure or target</comment>
        <translation>%1 teurer</translation>
    </message>
    <message>
        <source>%1 cheaper</source>
        <comment>a changed departure or target</comment>
        <translation>%1 billiger</translation>
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
        <translation>Abfahrt %1</translation>
    </message>
    <message>
        <source>Left and right arrows move the departure, Enter keeps it, Escape restores it.</source>
        <translation>Pfeiltasten links und rechts verschieben die Abfahrt, Eingabe übernimmt, Escape stellt sie wieder her.</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Up and down arrows move the target, Enter keeps it, Escape restores it.</source>
        <translation>Pfeiltasten auf und ab verschieben das Ziel, Eingabe übernimmt, Escape stellt es wieder her.</translation>
    </message>
</context>
</TS>
