%series Wache Hochfeld
%lang de
%genre police station drama, Duisburg, encyclopaedia episode list, terse
%cast ruhnau | Petra Ruhnau; Ruhnau; Petra | f
%cast cihan | Cihan Yalçın; Cihan; Yalçın | m
%cast terhorst | Mike Terhorst; Terhorst; Mike | m
%cast luzie | Luzie Pawlak; Luzie; Pawlak | f
%cast uhlen | Uhlenbrock | m
%cast bennet | Bennet | m
%cast ayla | Ayla | f
%cast taschendieb | Schmalz | m
%cast juwelier | Juwelier Blank; Blank | m
%cast reinders | Staatsanwältin Reinders; Reinders | f
%cast kiosk | - | f
%cast pensionaer | Paul Pawlak | m
%cast enkel | Deniz | m
%cast psychologe | Dr. Faye; Faye | n
%cast taeter | - | m
%cast unbekannter | - | m

== 1 Schichtbeginn
[Luzie Pawlak](luzie), [Tochter](luzie) eines [Polizisten](pensionaer), [der](pensionaer) in [Hochfeld](@hochfeld) noch heute gegrüßt wird, versieht [ihren](luzie) ersten Dienst auf der Wache und bekommt [Cihan Yalçın](cihan) zur Seite gestellt. Kaum sitzen [sie](cihan+luzie) im Wagen, wird der Laden von [Juwelier Blank](juwelier) ausgeraubt. Ein maskierter [Täter](taeter) schießt [Cihans](cihan) früheren [Streifenpartner](terhorst) [Mike Terhorst](terhorst) nieder und verschwindet zu Fuß. [Dienststellenleiter](uhlen) [Uhlenbrock](uhlen) untersagt [den beiden](cihan+luzie) jeden Alleingang. Die [Kioskfrau](kiosk) gegenüber will nichts gesehen haben und verkauft [Luzie](luzie) ein Eis.
- parent pensionaer luzie "Tochter"
+ hire luzie "ersten Dienst"
- colleague.start cihan luzie "zur Seite"
- steal taeter juwelier "ausgeraubt"
- colleague.past cihan terhorst "Streifenpartner"
+ attack taeter terhorst "schießt"
- flee taeter "verschwindet"
- boss uhlen cihan+luzie "Dienststellenleiter"

== 2 Bauchschuss
Während die Ärzte im Klinikum um den [Angeschossenen](terhorst) ringen, hält dort [Petra Ruhnau](ruhnau), [seine](terhorst) [Frau](ruhnau) und auf der Wache [seine](terhorst) [Gruppenführerin](ruhnau), stundenlang die Hand eines Plüschbären. [Cihan](cihan) setzt sich zu [ihr](ruhnau); [die beiden](cihan+ruhnau) hatten vor Jahren etwas miteinander, wovon der [Verletzte](terhorst) nie etwas mitbekommen hat. [Luzie](luzie) nimmt am Bahnhof den [Taschendieb](taschendieb) [Schmalz](taschendieb) hoch, [der](taschendieb) für eine Currywurst erzählt, im Viertel biete ein [Halbwüchsiger](bennet) goldene Uhren an.
- treat terhorst "ringen"
- injure terhorst "Angeschossenen"
- married ruhnau terhorst "Frau"
- boss ruhnau terhorst "Gruppenführerin"
- help cihan ruhnau "setzt"
- affair.past cihan ruhnau "etwas miteinander"
- discover! terhorst cihan+ruhnau "mitbekommen"
+ arrest luzie taschendieb "hoch"
- reveal taschendieb luzie "erzählt"

== 3 Goldene Uhren
Der [Halbwüchsige](bennet) heißt [Bennet](bennet), ist sechzehn und der [Sohn](bennet) der [Gruppenführerin](ruhnau). [Luzie](luzie) stellt [ihn](bennet) im Rheinpark, lässt [ihn](bennet) dann aber laufen, als [er](bennet) den Namen [seiner](bennet) [Mutter](ruhnau) nennt. Der [Taschendieb](taschendieb) hat es gesehen und möchte für [sein](taschendieb) Schweigen fortan in Ruhe gelassen werden. [Terhorst](terhorst) schlägt nach vier Tagen die Augen auf. Von den Knien abwärts spürt [er](terhorst) nichts. [Ruhnau](ruhnau) bringt es nicht über sich, dem [Gelähmten](terhorst) zu sagen, dass [er](terhorst) nicht mehr Streife fahren wird.
- parent ruhnau bennet "Sohn"
- find luzie bennet "stellt"
+ help luzie bennet "laufen"
- discover taschendieb luzie "gesehen"
- threaten taschendieb luzie "Schweigen"
- recover terhorst "Augen auf"
+ ill terhorst "Gelähmten"
- reveal! ruhnau terhorst "bringt"

== 4 Dienstwaffe
[Uhlenbrock](uhlen) tobt. Eine Pistole fehlt. Zuletzt trug sie [Cihan](cihan). [Cihan](cihan) schwört auf [seine](cihan) [Tochter](ayla) [Ayla](ayla). Genommen hat sie [Bennet](bennet). [Bennet](bennet) schuldet [Schmalz](taschendieb) Geld. Abends wartet [Bennet](bennet) auf [Schmalz](taschendieb). [Schmalz](taschendieb) lacht [ihn](bennet) aus. Dann sieht [Schmalz](taschendieb) die Waffe. Die [Kioskfrau](kiosk) schreit. [Luzie](luzie) kommt um die Ecke. [Luzie](luzie) redet. [Luzie](luzie) redet lange. [Bennet](bennet) gibt [Luzie](luzie) die Pistole. Am Kiosk gehen die Rollläden herunter. Keiner zeigt [Bennet](bennet) an.
+ steal bennet cihan "Genommen"
- sad uhlen "tobt"
- parent cihan ayla "Tochter"
- lose.past bennet taschendieb "schuldet"
+ threaten bennet taschendieb "Waffe"
- rescue luzie taschendieb "redet"
- discover taschendieb bennet "sieht"
- accuse! _ bennet "Keiner zeigt"

== 5 Der Anwärter
[Reinders](reinders), eine junge [Staatsanwältin](reinders) aus [Kleve](@kleve), vernimmt die ganze Wache. [Luzies](luzie) [Vater](pensionaer), vor zwölf Jahren wegen eines kaputten Rückens pensioniert, rät [ihr](luzie) beim Sonntagsbraten, keinen Namen zu nennen: So habe [er](pensionaer) es selbst auch gehalten. [Sie](luzie) steht auf und lässt die Klöße stehen. [Cihan](cihan), [der](cihan) den Verlust der Waffe auf sich genommen hat, wird vom Dienst freigestellt und renoviert aus Langeweile die Wohnung der [Tochter](ayla). [Terhorst](terhorst) wirft im Rollstuhl mit Tassen nach jedem, der „wird schon“ sagt.
- investigate reinders "vernimmt"
- parent pensionaer luzie "Vater"
- ill.past pensionaer "kaputten Rückens"
+ quit cihan "freigestellt"
- parent cihan ayla "Tochter"
- help cihan ayla "renoviert"
- attack terhorst _ "Tassen"

== 6 Alte Freunde
Zwei Nächte vor der Gerichtsverhandlung über den Raub von damals findet [Ayla](ayla), [die](ayla) bei einer Versicherung arbeitet, heraus, dass [Blank](juwelier) [seinen](juwelier) Schmuck kurz vor dem Überfall doppelt versichern ließ. [Sie](ayla) bespricht das mit [ihrem](ayla) [Vater](cihan), und der [Suspendierte](cihan) fährt auf eigene Faust zum Haus des [Juweliers](juwelier). Dort trifft [er](cihan) zu [seiner](cihan) Verblüffung auf [Uhlenbrock](uhlen), [der](uhlen) mit dem [Goldhändler](juwelier) Karten spielt. Am Morgen liegt [Yalçın](cihan) mit gebrochenem Kiefer im Straßengraben. [Luzie](luzie), [die](luzie) [ihn](cihan) vom Klinikum abholt, schmuggelt Suppe durch den Strohhalm.
+ discover ayla juwelier "heraus"
- betray.past juwelier "doppelt"
- parent cihan ayla "Vater"
- reveal ayla cihan "bespricht"
- travel cihan juwelier "fährt"
- friend juwelier uhlen "Karten"
+ attack _ cihan "gebrochenem Kiefer"
- help luzie cihan "Suppe"

== 7 Innere Angelegenheiten
Nicht einmal der [Psychologe](psychologe) [Dr. Faye](psychologe), zu [dem](psychologe) die Behörde alle Beamten nach Gewaltdelikten schickt, bekommt aus [Cihan](cihan) ein Wort heraus. Die [Staatsanwältin](reinders) dagegen schöpft Verdacht, als der [Wachleiter](uhlen) ungefragt ein Alibi liefert. [Ruhnau](ruhnau) stößt beim Wäschewaschen auf eine goldene Uhr; [ihr](ruhnau) [Sohn](bennet) behauptet erst, sie gefunden zu haben, und gesteht dann, dass [Schmalz](taschendieb) [ihn](bennet) als Hehler benutzt habe. Die [Mutter](ruhnau) bringt die Uhr selbst zu [Reinders](reinders), zu Fuß, durch strömenden Regen.
- advisor psychologe cihan "Psychologe"
- reveal! cihan psychologe "bekommt"
- investigate? reinders uhlen "schöpft Verdacht"
+ find ruhnau "stößt"
- parent ruhnau bennet "Sohn"
- betray bennet ruhnau "behauptet"
- reveal bennet ruhnau "gesteht"
- betray.past taschendieb bennet "benutzt"
+ reveal ruhnau reinders "bringt"

== 8 Zugriff
Auf den Hinweis der [Gruppenführerin](ruhnau) hin wird der [Taschendieb](taschendieb) geholt, stellt sich aber als kleiner Fisch heraus, [der](taschendieb) die Ware von einem [Unbekannten](unbekannter) bekam. Ehe [er](taschendieb) [diesen](unbekannter) identifizieren kann, stirbt [Schmalz](taschendieb) in der Zelle an einer Tablette, die nicht vom Amtsarzt kam. In jener Nacht hatte nur [einer](uhlen) den Schlüssel: [Uhlenbrock](uhlen). [Luzie](luzie), [die](luzie) das Dienstbuch abfotografiert hat, wagt nicht, [ihrem](luzie) suspendierten [Partner](cihan) davon zu schreiben. [Sie](luzie) legt das Foto [ihrem](luzie) [Vater](pensionaer) unter den Teller.
- arrest _ taschendieb "geholt"
+ die taschendieb "stirbt"
- kill? uhlen taschendieb "Tablette"
- discover luzie uhlen "abfotografiert"
- colleague cihan luzie "Partner"
- reveal! luzie cihan "wagt"
- parent pensionaer luzie "Vater"
- reveal luzie pensionaer "legt"

== 9 Der Ruheständler
[Paul Pawlak](pensionaer) kennt den [Chef](uhlen) [seiner](pensionaer) [Tochter](luzie) länger als [sie](luzie): Vor zwölf Jahren hat [ihm](pensionaer) [Uhlenbrock](uhlen) für Geld den Rücken gebrochen, und [er](pensionaer) hat aus Furcht um [sein](pensionaer) [Kind](luzie) geschwiegen. Nun steckt [er](pensionaer) [seinen](pensionaer) alten Ausweis ein, geht auf die Wache und fordert den [Peiniger](uhlen) vor versammelter Frühschicht heraus. [Uhlenbrock](uhlen) lässt [ihn](pensionaer) von zwei Beamten auf die Straße setzen. Der alte [Mann](pensionaer) erleidet auf der Treppe einen Herzinfarkt, und die [Kioskfrau](kiosk) drückt auf [seine](pensionaer) Brust, bis der Wagen kommt.
- boss uhlen luzie "Chef"
- parent pensionaer luzie "Tochter"
- injure.past pensionaer uhlen "gebrochen"
- sad.past pensionaer "Furcht"
- reveal.past! pensionaer _ "geschwiegen"
+ accuse pensionaer uhlen "fordert"
- ill pensionaer "Herzinfarkt"
+ rescue kiosk pensionaer "drückt auf"

== 10 Auf dem Dach
Weil [ihm](terhorst) niemand etwas zutraut, geht ausgerechnet der [Mann](terhorst) im Rollstuhl unbehelligt im Archiv ein und aus. [Terhorst](terhorst) findet die Akte, die beweist, dass [sein](terhorst) [Schütze](taeter) ein ehemaliger Spitzel des [Wachleiters](uhlen) war. [Dieser](uhlen) schiebt [ihn](terhorst) mit vorgehaltener Waffe aufs Dach. [Bennet](bennet), [der](bennet) dem [Stiefvater](terhorst) nur das Pausenbrot bringen wollte, rammt dem [Bewaffneten](uhlen) den Aufzugswagen in die Kniekehlen. [Ruhnau](ruhnau) legt [ihrem](ruhnau) eigenen [Chef](uhlen) Handschellen an, wobei [ihr](ruhnau) die Hände nicht zittern.
+ find terhorst "findet"
- attack.past taeter terhorst "Schütze"
- boss.past uhlen taeter "Spitzel"
- abduct uhlen terhorst "schiebt"
- kin bennet terhorst "Stiefvater"
- rescue bennet terhorst "rammt"
- attack bennet uhlen "rammt"
- boss uhlen ruhnau "Chef"
+ arrest ruhnau uhlen "Handschellen"

== 11 Vertretung
[Ruhnau](ruhnau) übernimmt die Leitung der Wache. [Cihan](cihan) wird rehabilitiert, ist sich jedoch nicht sicher, ob [er](cihan) die Uniform noch einmal anziehen will, seit [er](cihan) [Großvater](cihan) ist: [Ayla](ayla) hat einen [Jungen](enkel) bekommen, [Deniz](enkel). Im Klinikum söhnt sich [Luzie](luzie) mit [ihrem](luzie) [Vater](pensionaer) aus, [dem](pensionaer) am Bett die [Kioskfrau](kiosk) Kreuzworträtsel vorliest. Der [Juwelier](juwelier) hat inzwischen Geschäft und Koffer gepackt; am Düsseldorfer Flughafen fällt [er](juwelier) einem Zollhund auf, weil [er](juwelier) Gold in einer Leberwurst trägt.
+ hire ruhnau "übernimmt"
- kin cihan enkel "Großvater"
- birth ayla enkel "bekommen"
+ reconcile luzie pensionaer "söhnt"
- parent pensionaer luzie "Vater"
- help kiosk pensionaer "vorliest"
- flee? juwelier "gepackt"
- discover _ juwelier "fällt"

== 12 Der Maskierte
Nach den Angaben des gefassten [Juweliers](juwelier) lässt die [Staatsanwältin](reinders) ein Phantombild zeichnen. [Luzie](luzie) spürt den [Räuber](taeter) in einer Notunterkunft auf, wo [er](taeter), vom Schnaps gezeichnet, kaum noch stehen kann. [Terhorst](terhorst) bittet darum, eine Stunde mit [ihm](taeter) allein zu sein; [Ruhnau](ruhnau) erlaubt es gegen jede Vorschrift. Durch die Tür hört man lange nichts, dann weint [jemand](taeter). Später sagt [ihr](ruhnau) [Mann](terhorst) nur, es sei nicht [er](terhorst) gewesen. In dieser Nacht schläft [er](terhorst) zum ersten Mal durch.
- arrest.past _ juwelier "gefassten"
+ find luzie taeter "spürt"
- steal.past taeter juwelier "Räuber"
- ill taeter "Schnaps"
- meet taeter terhorst "allein"
- help ruhnau terhorst "erlaubt"
- sad taeter "weint"
- married ruhnau terhorst "Mann"

== 13 Schichtende
Vor Gericht bekommt [Uhlenbrock](uhlen) lebenslang, [sein](uhlen) [Komplize](juwelier), der [Juwelier](juwelier), sieben Jahre. [Cihan](cihan) hängt den Beruf an den Nagel und übernimmt den Kiosk, da die bisherige [Betreiberin](kiosk) mit [Paul Pawlak](pensionaer) an die [Mosel](@mosel) zieht. [Luzie](luzie) hatte gehofft, bis zur Rente mit [ihm](cihan) im Wagen zu sitzen, und kauft aus Trotz drei Tage lang kein Eis. [Bennet](bennet) bewirbt sich bei der Polizei. Am letzten Tag kommt [Staatsanwältin Reinders](reinders) ohne Akte vorbei und fragt die junge [Beamtin](luzie), wann [sie](luzie) Feierabend habe. [Luzie](luzie) wird so rot wie das Blaulicht blau.
+ arrest _ uhlen "lebenslang"
- arrest _ juwelier "sieben Jahre"
+ quit cihan "hängt"
- hire cihan "übernimmt"
- move kiosk+pensionaer "zieht" @mosel
- sad luzie cihan "Trotz"
- hire? bennet "bewirbt"
- invite reinders luzie "Feierabend"
