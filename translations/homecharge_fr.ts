<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The HomeCharge authors
     SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="fr_FR">
<context>
    <name>DiagramPainter</name>
    <message>
        <source>Now %1</source>
        <translation>Maintenant %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Début %1</translation>
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
        <translation>%1 à %2/kWh</translation>
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
        <translation>Absent jusqu’à %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <comment>energy still needed</comment>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>State of charge unknown</source>
        <translation>État de charge inconnu</translation>
    </message>
    <message>
        <source>ready by %1</source>
        <translation>prêt pour %1</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>state of charge</comment>
        <translation>%1 maintenant</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>target and departure</comment>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>%1 km</source>
        <comment>range; keep the no-break space</comment>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>expected</source>
        <comment>caption under the cost in the circle</comment>
        <translation>prévu</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>Coût prévu</translation>
    </message>
    <message>
        <source>%1 at an average %2</source>
        <translation>%1 à %2 en moyenne</translation>
    </message>
    <message>
        <source>No energy is needed</source>
        <translation>Aucune énergie nécessaire</translation>
    </message>
    <message>
        <source>%1 of it is paid in cash; own solar energy counts at the feed-in price you forgo (%2).</source>
        <translation>Dont %1 réellement payés ; l’énergie solaire compte au tarif de rachat auquel on renonce (%2).</translation>
    </message>
    <message>
        <source>As much as charging at once (%1)</source>
        <translation>Autant que charger tout de suite (%1)</translation>
    </message>
    <message>
        <source>Charging at once: %1</source>
        <translation>Charge immédiate : %1</translation>
    </message>
    <message>
        <source>%1 more than charging at once (%2)</source>
        <translation>%1 de plus qu’une charge immédiate (%2)</translation>
    </message>
    <message>
        <source>%1 less than charging at once (%2)</source>
        <translation>%1 de moins qu’une charge immédiate (%2)</translation>
    </message>
    <message>
        <source>more</source>
        <comment>caption under negative savings in the circle</comment>
        <translation>de plus</translation>
    </message>
    <message>
        <source>saved</source>
        <comment>caption under the savings in the circle</comment>
        <translation>économisés</translation>
    </message>
    <message>
        <source>Estimated savings</source>
        <translation>Économies estimées</translation>
    </message>
    <message>
        <source>Compared with charging at once from plug-in, at the same prices and the same sun.</source>
        <translation>Par rapport à une charge immédiate dès le branchement, aux mêmes prix et avec le même soleil.</translation>
    </message>
    <message>
        <source>kWh solar</source>
        <comment>caption under the own solar energy in the circle</comment>
        <translation>kWh solaires</translation>
    </message>
    <message>
        <source>Own solar energy</source>
        <translation>Énergie solaire propre</translation>
    </message>
    <message>
        <source>%1 of this charge comes from your roof</source>
        <translation>%1 de cette charge viennent du toit</translation>
    </message>
    <message>
        <source>No solar panels at this location</source>
        <translation>Pas de panneaux solaires sur ce lieu</translation>
    </message>
    <message>
        <source>%1 from your roof, %2 from the grid.</source>
        <translation>%1 du toit, %2 du réseau.</translation>
    </message>
</context>
<context>
    <name>SiteCardWriter</name>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>No vehicle connected</source>
        <translation>Aucun véhicule connecté</translation>
    </message>
    <message>
        <source>No vehicle assigned</source>
        <translation>Aucun véhicule attribué</translation>
    </message>
    <message>
        <source>charged</source>
        <comment>state of a connected vehicle that has all it needs</comment>
        <translation>chargé</translation>
    </message>
    <message>
        <source>charging until %1</source>
        <translation>charge jusqu’à %1</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>attend %1</translation>
    </message>
    <message>
        <source>%1 limit</source>
        <comment>of the house connection</comment>
        <translation>Limite %1</translation>
    </message>
    <message>
        <source>%1 × %2 A</source>
        <comment>phases times amperes; keep the no-break spaces</comment>
        <translation>%1 × %2 A</translation>
    </message>
    <message>
        <source>Planned peak %1 at %2</source>
        <translation>Pointe prévue %1 à %2</translation>
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
        <translation>pas de charge</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>the vehicle waits in this slot</comment>
        <translation>attend</translation>
    </message>
    <message>
        <source>After departure.</source>
        <translation>Après le départ.</translation>
    </message>
    <message>
        <source>forecast</source>
        <comment>the price is a forecast</comment>
        <translation>prévision</translation>
    </message>
    <message>
        <source>assumed</source>
        <comment>the price is assumed</comment>
        <translation>hypothèse</translation>
    </message>
    <message>
        <source>%1 into the battery</source>
        <translation>%1 dans la batterie</translation>
    </message>
    <message>
        <source>%1 charged</source>
        <translation>%1 chargés</translation>
    </message>
    <message>
        <source>all from your roof</source>
        <translation>entièrement du toit</translation>
    </message>
    <message>
        <source>%1 from your roof</source>
        <translation>%1 du toit</translation>
    </message>
    <message>
        <source>The price is the same until departure.</source>
        <translation>Le prix reste le même jusqu’au départ.</translation>
    </message>
    <message numerus="yes">
        <source>No cheaper one among the %n quarter-hour(s) left.</source>
        <translation><numerusform>Aucun quart d’heure restant (%n) n’est moins cher.</numerusform><numerusform>Aucun des %n quarts d’heure restants n’est moins cher.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>No cheaper one among the %n time slot(s) left.</source>
        <translation><numerusform>Aucun créneau restant (%n) n’est moins cher.</numerusform><numerusform>Aucun des %n créneaux restants n’est moins cher.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Price rank %1 of the %n quarter-hour(s) left.</source>
        <translation><numerusform>Rang de prix %1 sur %n quart d’heure restant.</numerusform><numerusform>Rang de prix %1 sur %n quarts d’heure restants.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Price rank %1 of the %n time slot(s) left.</source>
        <translation><numerusform>Rang de prix %1 sur %n créneau restant.</numerusform><numerusform>Rang de prix %1 sur %n créneaux restants.</numerusform></translation>
    </message>
    <message>
        <source>Charges at once up to the minimum state of charge.</source>
        <translation>Charge tout de suite jusqu’au niveau minimal.</translation>
    </message>
    <message>
        <source>Charges at once, as chosen.</source>
        <translation>Charge tout de suite, comme choisi.</translation>
    </message>
    <message>
        <source>Charges: one of the cheapest times before departure.</source>
        <translation>Charge : l’un des moments les moins chers avant le départ.</translation>
    </message>
    <message>
        <source>Charges with energy from your own roof.</source>
        <translation>Charge avec l’énergie du toit.</translation>
    </message>
    <message>
        <source>Waits: cheaper times come before departure.</source>
        <translation>Attend : des moments moins chers viennent avant le départ.</translation>
    </message>
    <message>
        <source>Waits: own sun is expected before departure.</source>
        <translation>Attend : du soleil est prévu avant le départ.</translation>
    </message>
    <message>
        <source>Waits: another vehicle uses the capacity.</source>
        <translation>Attend : un autre véhicule utilise la puissance.</translation>
    </message>
    <message>
        <source>Charges: nothing better is left before departure.</source>
        <translation>Charge : il ne reste rien de mieux avant le départ.</translation>
    </message>
    <message>
        <source>Done: the target is met.</source>
        <translation>Terminé : l’objectif est atteint.</translation>
    </message>
    <message>
        <source>The vehicle is not plugged in.</source>
        <translation>Le véhicule n’est pas branché.</translation>
    </message>
    <message>
        <source>Limited to %1 by the house connection.</source>
        <translation>Limité à %1 par le raccordement.</translation>
    </message>
    <message>
        <source>Limited to %1 by the house connection; %2 takes the rest.</source>
        <translation>Limité à %1 par le raccordement ; %2 prend le reste.</translation>
    </message>
    <message>
        <source>Limited to %1 by a phase of the house connection.</source>
        <translation>Limité à %1 par une phase du raccordement.</translation>
    </message>
    <message>
        <source>Limited to %1 by a phase; %2 takes the rest.</source>
        <translation>Limité à %1 par une phase ; %2 prend le reste.</translation>
    </message>
    <message>
        <source>Limited to %1 by the wallbox.</source>
        <translation>Limité à %1 par la borne.</translation>
    </message>
    <message>
        <source>Limited to %1 by the car.</source>
        <translation>Limité à %1 par la voiture.</translation>
    </message>
    <message>
        <source>Limited to %1: the car is nearly full.</source>
        <translation>Limité à %1 : la voiture est presque pleine.</translation>
    </message>
    <message>
        <source>%1 cheaper than charging this now.</source>
        <translation>%1 de moins que de charger cela maintenant.</translation>
    </message>
    <message>
        <source>%1 dearer than charging this now.</source>
        <translation>%1 de plus que de charger cela maintenant.</translation>
    </message>
    <message>
        <source>%1 cheaper than the next-best time.</source>
        <translation>%1 de moins qu’au meilleur autre moment.</translation>
    </message>
    <message>
        <source>%1 dearer than the next-best time.</source>
        <translation>%1 de plus qu’au meilleur autre moment.</translation>
    </message>
    <message>
        <source>Charging from here on would cost %1 more.</source>
        <translation>Charger à partir d’ici coûterait %1 de plus.</translation>
    </message>
    <message>
        <source>Charging from here on would cost %1 less.</source>
        <translation>Charger à partir d’ici coûterait %1 de moins.</translation>
    </message>
</context>
<context>
    <name>SummaryWriter</name>
    <message>
        <source>No plan could be made for this vehicle.</source>
        <translation>Aucun plan n’a pu être établi pour ce véhicule.</translation>
    </message>
    <message>
        <source>Nothing left to charge: %1 is already there.</source>
        <translation>Plus rien à charger : %1 est déjà atteint.</translation>
    </message>
    <message>
        <source>Charges %1 on own sun alone, starting now; ready %2, %3 to spare.</source>
        <translation>Charge dès maintenant %1 au seul soleil ; prêt à %2, %3 de marge.</translation>
    </message>
    <message>
        <source>Waits until %1, charges %2 on own sun alone, ready %3, %4 to spare.</source>
        <translation>Attend %1, charge %2 au seul soleil, prêt à %3, %4 de marge.</translation>
    </message>
    <message>
        <source>Charges now, %1 in all at %2, ready %3, %4 to spare.</source>
        <translation>Charge maintenant, %1 en tout à %2, prêt à %3, %4 de marge.</translation>
    </message>
    <message>
        <source>Waits until %1, charges %2 at %3, ready %4, %5 to spare.</source>
        <translation>Attend %1, charge %2 à %3, prêt à %4, %5 de marge.</translation>
    </message>
    <message>
        <source>Charging at once is your choice: prices are not looked at.</source>
        <translation>Charge immédiate choisie : les prix ne comptent pas.</translation>
    </message>
    <message>
        <source>Within %1 of the best possible plan.</source>
        <translation>À %1 au plus du meilleur plan possible.</translation>
    </message>
    <message>
        <source>Plan is optimal: no plan that reaches %1 by %2 takes less from the grid.</source>
        <translation>Le plan est optimal : aucun plan atteignant %1 à %2 ne prend moins au réseau.</translation>
    </message>
    <message>
        <source>Plan is optimal: no cheaper plan reaches %1 by %2.</source>
        <translation>Le plan est optimal : aucun plan moins cher n’atteint %1 à %2.</translation>
    </message>
    <message>
        <source>Delivers %1 of %2 by %3.</source>
        <translation>Fournit %1 sur %2 avant %3.</translation>
    </message>
    <message>
        <source>Charges all it can and reaches %1 by %2, not %3.</source>
        <translation>Charge tout ce qui est possible et atteint %1 à %2, au lieu de %3.</translation>
    </message>
    <message>
        <source>The time until departure is too short for more.</source>
        <translation>Le temps avant le départ est trop court pour davantage.</translation>
    </message>
    <message>
        <source>The house connection allows no more.</source>
        <translation>Le raccordement ne permet pas davantage.</translation>
    </message>
    <message>
        <source>A phase of the house connection is fully used.</source>
        <translation>Une phase du raccordement est entièrement utilisée.</translation>
    </message>
    <message>
        <source>The wallbox gives no more.</source>
        <translation>La borne ne fournit pas davantage.</translation>
    </message>
    <message>
        <source>Another vehicle takes the rest; a later departure or a lower target there would help.</source>
        <translation>Un autre véhicule prend le reste ; un départ plus tardif ou un objectif plus bas y aiderait.</translation>
    </message>
    <message>
        <source>The car charges ever more slowly when nearly full.</source>
        <translation>Presque pleine, la voiture charge de plus en plus lentement.</translation>
    </message>
    <message>
        <source>Leaving at %1 or a lower target would help.</source>
        <translation>Partir %1 ou viser moins aiderait.</translation>
    </message>
    <message>
        <source>A lower target would help.</source>
        <translation>Un objectif plus bas aiderait.</translation>
    </message>
    <message>
        <source>Prices from %1 on are a forecast.</source>
        <translation>Les prix à partir de %1 sont une prévision.</translation>
    </message>
    <message>
        <source>Prices from %1 on are assumed.</source>
        <translation>Les prix à partir de %1 sont une hypothèse.</translation>
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
        <translation>Planning</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings: appearance and language</source>
        <translation>Réglages : affichage et langue</translation>
    </message>
</context>
<context>
    <name>homecharge::schedule::CardHolders</name>
    <message>
        <source>Charging cards: %1</source>
        <translation>Cartes de charge : %1</translation>
    </message>
    <message>
        <source>free card</source>
        <translation>carte libre</translation>
    </message>
</context>
<context>
    <name>homecharge::schedule::DepartureEditor</name>
    <message>
        <source>Departure time and target</source>
        <translation>Heure de départ et objectif</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Target state of charge</source>
        <translation>État de charge visé</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep departure and target</source>
        <translation>Garder le départ et l’objectif</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
</context>
<context>
    <name>homecharge::schedule::Legend</name>
    <message>
        <source>Grid</source>
        <comment>energy from the grid</comment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Own solar</source>
        <translation>Solaire propre</translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation>État de charge</translation>
    </message>
    <message>
        <source>Forecast price</source>
        <translation>Prix prévu</translation>
    </message>
    <message>
        <source>Assumed price</source>
        <translation>Prix supposé</translation>
    </message>
</context>
<context>
    <name>homecharge::schedule::PlanCard</name>
    <message>
        <source>Charge diagram; left and right arrows move from slot to slot</source>
        <translation>Diagramme de charge ; les flèches gauche et droite passent d’un créneau à l’autre</translation>
    </message>
    <message>
        <source>Optimise for</source>
        <translation>Optimiser pour</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Prix le plus bas</translation>
    </message>
    <message>
        <source>Own solar</source>
        <translation>Solaire propre</translation>
    </message>
    <message>
        <source>Charge plan</source>
        <translation>Plan de charge</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Discard the changed departure or target</source>
        <translation>Annuler le départ ou l’objectif modifié</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep the changed departure or target</source>
        <translation>Garder le départ ou l’objectif modifié</translation>
    </message>
</context>
<context>
    <name>homecharge::schedule::PlanTableDialog</name>
    <message>
        <source>Charge plan of %1</source>
        <translation>Plan de charge de %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the table</source>
        <translation>Fermer le tableau</translation>
    </message>
</context>
<context>
    <name>homecharge::schedule::SiteColumn</name>
    <message>
        <source>House connection</source>
        <translation>Raccordement</translation>
    </message>
</context>
<context>
    <name>homecharge::schedule::VehicleHeader</name>
    <message>
        <source>Charging mode</source>
        <translation>Mode de charge</translation>
    </message>
    <message>
        <source>Charge now</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source>Cheapest price</source>
        <translation>Moins cher</translation>
    </message>
    <message>
        <source>Intelligent</source>
        <comment>short for intelligent charging</comment>
        <translation>Intelligent</translation>
    </message>
    <message>
        <source>Previous vehicle</source>
        <translation>Véhicule précédent</translation>
    </message>
    <message>
        <source>Next vehicle</source>
        <translation>Véhicule suivant</translation>
    </message>
    <message>
        <source>Departure time…</source>
        <translation>Heure de départ…</translation>
    </message>
    <message>
        <source>Change departure time and target</source>
        <translation>Modifier l’heure de départ et l’objectif</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>vehicle 1 of 2</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>homecharge::viewmodels::DiagramTableModel</name>
    <message>
        <source>after departure</source>
        <translation>après le départ</translation>
    </message>
    <message>
        <source>charged</source>
        <comment>done in this slot</comment>
        <translation>a chargé</translation>
    </message>
    <message>
        <source>waited</source>
        <translation>a attendu</translation>
    </message>
    <message>
        <source>will charge</source>
        <translation>chargera</translation>
    </message>
    <message>
        <source>will wait</source>
        <translation>attendra</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>From the grid</source>
        <translation>Du réseau</translation>
    </message>
    <message>
        <source>Own solar</source>
        <translation>Solaire propre</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation>État de charge</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>homecharge::viewmodels::ScheduleViewModel</name>
    <message>
        <source>Intelligent charging needs a wallbox; this vehicle has none at this location.</source>
        <translation>La charge intelligente demande une borne ; ce véhicule n’en a pas sur ce lieu.</translation>
    </message>
    <message>
        <source>Own solar needs solar panels at this location.</source>
        <translation>Le solaire propre demande des panneaux sur ce lieu.</translation>
    </message>
    <message>
        <source>Own solar needs a wallbox at this location.</source>
        <translation>Le solaire propre demande une borne sur ce lieu.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>target and departure</comment>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>costs the same</source>
        <comment>a changed departure or target</comment>
        <translation>même coût</translation>
    </message>
    <message>
        <source>%1 dearer</source>
        <comment>a changed departure or target</comment>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>%1 cheaper</source>
        <comment>a changed departure or target</comment>
        <translation>%1 de moins</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a wish and what it costs</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>homecharge::widgets::ChargeDiagram</name>
    <message>
        <source>Departure %1</source>
        <translation>Départ %1</translation>
    </message>
    <message>
        <source>Left and right arrows move the departure, Enter keeps it, Escape restores it.</source>
        <translation>Les flèches gauche et droite déplacent le départ, Entrée le garde, Échap le rétablit.</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Objectif %1</translation>
    </message>
    <message>
        <source>Up and down arrows move the target, Enter keeps it, Escape restores it.</source>
        <translation>Les flèches haut et bas déplacent l’objectif, Entrée le garde, Échap le rétablit.</translation>
    </message>
</context>
</TS>
