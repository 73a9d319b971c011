%series Becken Drei
%lang de
%genre Hungarian serial about a thermal bath in Szeged, German fan wiki
%cast ilona | Ilona Barta; Ilona | f
%cast gergely | Gergely Barta; Gergő | m
%cast dori | Dóri | f
%cast kornel | Kornél Vas; Kornél; Vas | m
%cast piroska | Tante Piroska; Piroska | f
%cast jeno | Onkel Jenő; Jenő | m
%cast bence | Bence | m
%cast lilla | Lilla Vas; Lilla | f
%cast robi | Róbert Sipos; Robi; Sipos | m
%cast amina | Amina | f
%cast doktor | Dr. Keve; Keve | m
%cast neffe | - | m
%cast kurgast | Baronin Tisza | f
%cast schwieger | - | f
%cast mutter | - | f
%cast hund | Paprika | f

== 1
[Ilona](ilona) ist Bademeisterin im alten Thermalbad von [Szeged](@szeged), [ihr](ilona) [Mann](gergely) [Gergő](gergely) repariert dort die Pumpen, und [beider](gergely+ilona) [Sohn](bence) [Bence](bence) lernt Masseur. Eines Morgens hängt am Eingang ein Plakat: Das Bad geht an [Kornél Vas](kornel), den [Hotelkönig](kornel). [Ilona](ilona) lässt vor Schreck die Trillerpfeife fallen, denn mit [Vas](kornel) ist [sie](ilona) vor [Gergő](gergely) gegangen, drei Sommer lang. [Schachspieler](jeno) [Jenő](jeno), [der](jeno) täglich bis zum Bauch im Becken Drei steht, bietet [seiner](jeno) [Gegnerin](piroska) [Piroska](piroska) ein Remis an. [Sie](piroska) setzt [ihn](jeno) matt, wie seit elf Jahren.
- colleague gergely ilona "repariert dort"
- married gergely ilona "Mann"
- parent gergely+ilona bence "Sohn"
+ find kornel "geht an"
- sad ilona kornel "Schreck"
- couple.past ilona kornel "gegangen"
- ex ilona kornel "gegangen"
- enemy jeno piroska "Gegnerin"
- find piroska "matt"

== 2
[Vas](kornel) erscheint mit [seiner](kornel) [Tochter](lilla) [Lilla](lilla) und lässt die Belegschaft am Beckenrand antreten. Die Hälfte müsse gehen, wer, das entscheide [Lilla](lilla). Als [er](kornel) [Ilona](ilona) erblickt, verspricht [er](kornel) sich dreimal. [Gergő](gergely) merkt, wie der neue [Besitzer](kornel) [seine](gergely) [Frau](ilona) ansieht, und dreht im Heizungskeller ein Ventil zu weit auf. [Bence](bence) massiert die [Tochter](lilla) des [Chefs](kornel), ohne zu wissen, wer [sie](lilla) ist, und verrät [ihr](lilla), was die Leute über die [Neuen](kornel+lilla) reden. [Lilla](lilla) lacht Tränen und lädt [ihn](bence) auf ein Langosch ein.
- parent kornel lilla "Tochter"
- quit? _ "gehen"
- boss.start kornel ilona "neue Besitzer"
- love kornel ilona "verspricht er sich"
- discover gergely kornel "merkt"
- married gergely ilona "Frau"
- jealous gergely kornel "dreht"
- discover! bence lilla "ohne zu wissen"
+ meet bence lilla "massiert"
- reveal bence lilla "verrät"
- happy lilla "lacht"
+ invite lilla bence "lädt"

== 3
Die Kündigungen kommen mit der Post. [Gergő](gergely) hat eine, [Ilona](ilona) nicht. [Er](gergely) glaubt sofort, dass [Kornél](kornel) [ihn](gergely) aus dem Weg haben will, und sagt es [ihr](ilona) vor den Badegästen ins Gesicht. [Ilona](ilona) läuft zu [Vas](kornel), um für [ihren](ilona) [Mann](gergely) zu bitten. [Der](kornel) will nichts davon gewusst haben und macht die Entlassung rückgängig, unter vier Augen und mit [seiner](kornel) Hand auf [ihrer](ilona) Schulter. [Dóri](dori), die [Kassiererin](dori), sieht die Hand, aber nicht, wie sie abgeschüttelt wird. [Bence](bence) fällt beim Langosch auf, dass [Lilla](lilla) mit einer Kreditkarte auf den Namen [Vas](kornel) bezahlt.
+ quit gergely kornel "Kündigungen"
- accuse gergely kornel "glaubt"
- quarrel gergely ilona "ins Gesicht"
- help ilona gergely "bitten"
- married gergely ilona "Mann"
- hire gergely kornel "rückgängig"
- flirt ilona kornel "Schulter"
- reject ilona kornel "abgeschüttelt"
- discover dori kornel "sieht"
+ discover bence lilla "fällt"

== 4
[Dóri](dori) erzählt es [Amina](amina). [Amina](amina) erzählt es der halben Sauna. So hört es auch [Gergő](gergely). [Bence](bence) nennt [Lilla](lilla) eine Lügnerin. [Lilla](lilla) gibt es zu. [Sie](lilla) küsst [Bence](bence) trotzdem. [Bence](bence) rennt fort. [Gergő](gergely) betrinkt sich mit [Jenő](jeno). [Jenő](jeno) war Richter. Urteilen mag [Jenő](jeno) nicht mehr. Im Becken Drei sitzt nur [Piroska](piroska). Allein spielt [sie](piroska) gegen [Piroska](piroska). Der [Hund](hund) [Paprika](hund) schläft auf dem Sprungbrett.
- reveal dori amina "erzählt"
- reveal amina _ "halben Sauna"
+ discover gergely _ "hört"
- accuse bence lilla "Lügnerin"
- reveal lilla bence "gibt es zu"
- betray.past lilla bence "Lügnerin"
+ kiss bence lilla "küsst"
- flee bence lilla "rennt"
- sad gergely "betrinkt"

== 5
[Róbert Sipos](robi), [den](robi) alle nur [Robi](robi) nennen, kommt nach zwei Jahren Haft frei und sucht Arbeit. Bei [seiner](robi) [Schwester](dori) [Dóri](dori) darf [er](robi) auf dem Klappbett schlafen, aber dass [er](robi) im Bad anfängt, verbietet [sie](dori) [ihm](robi): Der [Fahrer](robi), [der](robi) damals betrunken [Lillas](lilla) [Mutter](mutter) zu Tode gefahren hat, dürfe [Vas](kornel) nicht unter die Augen treten. [Amina](amina), [die](amina) davon nichts weiß, gibt dem netten [Kerl](robi) einen Besen. [Gergő](gergely) packt unterdessen die Zahnbürste ein und schläft fortan zwischen den Pumpen.
+ return robi "frei"
- arrest.past _ robi "Haft"
- sibling dori robi "Schwester"
- housemate dori robi "Klappbett"
- hire? robi "sucht Arbeit"
- kill.past robi mutter "zu Tode gefahren"
- parent mutter lilla "Mutter"
- discover! amina robi "nichts weiß"
+ hire robi amina "Besen"
- move gergely "schläft"

== 6
[Lilla](lilla) rutscht auf den Fliesen aus und wird vom [Mann](robi) mit dem Besen aufgefangen, [der](robi) leichenblass wird, als [er](robi) [ihren](lilla) Namen hört. [Dr. Keve](doktor), der [Badearzt](doktor), verbindet [ihr](lilla) das Knie und fragt bei der Gelegenheit, ob [sie](lilla) mit [ihm](doktor) essen gehe; [sie](lilla) sagt Ja, weil [Bence](bence) in Hörweite ist. [Dieser](bence) knetet eine [Kundin](kurgast), [die](kurgast) sich [Baronin Tisza](kurgast) nennt und gar keine ist, derart fest, dass [sie](kurgast) [seine](bence) Hände auf der Stelle engagieren möchte, für [ihr](kurgast) Schloss. Auch ein Schloss hat [sie](kurgast) nicht.
- rescue robi lilla "aufgefangen"
- sad robi lilla "leichenblass"
- treat lilla doktor "verbindet"
+ date? doktor lilla "essen gehe"
- invite doktor lilla "fragt"
- jealous bence lilla "fest"
- betray kurgast _ "gar keine"
- hire? bence kurgast "engagieren"

== 7
[Ilona](ilona) bringt [Gergő](gergely) Abend für Abend das Essen in den Keller, [er](gergely) gibt Abend für Abend das Geschirr an [Bence](bence) weiter. [Kornél](kornel) nutzt die Lücke und lädt die [Bademeisterin](ilona) an die Theiß ein, dorthin, wo alles anfing. [Sie](ilona) geht hin. [Sie](ilona) wolle wissen, sagt [sie](ilona), warum [er](kornel) damals ohne Abschied verschwunden sei. [Seine](kornel) Antwort: weil [ihre](ilona) [Schwiegermutter](schwieger) in spe [ihm](kornel) Geld gegeben habe. Die [Mutter](schwieger) von [Gergő](gergely)! Hinter der Weide steht, [er](gergely) konnte nicht anders, [Gergő](gergely) selbst.
- help ilona gergely "bringt"
- reject gergely ilona "weiter"
+ invite kornel ilona "lädt"
- breakup.past kornel ilona "verschwunden"
- kin ilona schwieger "Schwiegermutter"
+ reveal kornel ilona "Antwort"
- parent schwieger gergely "Mutter"
- discover gergely kornel "Hinter der Weide"
- gift.past schwieger kornel "Geld"

== 8
Wortlos setzt sich [Gergő](gergely) am nächsten Tag neben [Ilona](ilona) auf den Turm. [Er](gergely) habe eine [Frau](ilona) bekommen, meint [er](gergely) nach einer Stunde, [die](ilona) ein [anderer](kornel) für Geld hergegeben habe, und das sei wohl das Beste, was [seine](gergely) [Mutter](schwieger) je für [ihn](gergely) getan habe. [Ilona](ilona) lacht zum ersten Mal seit Wochen. [Keve](doktor) führt [Lilla](lilla) in ein Lokal mit weißen Tischdecken, spricht zwei Stunden über sich und wird von [ihr](lilla) beim Nachtisch verabschiedet. [Robi](robi) gesteht [Amina](amina), wer [er](robi) ist. [Sie](amina) nimmt [ihm](robi) den Besen nicht weg.
- married gergely ilona "eine Frau"
- parent schwieger gergely "Mutter"
- happy ilona "lacht"
+ reconcile gergely ilona "neben"
- date doktor lilla "führt"
- reject lilla doktor "verabschiedet"
+ reveal robi amina "gesteht"
- help amina robi "nicht weg"

== 9
[Jenő](jeno) wurde nicht gesehen. Zwei Tage lang bleibt das Brett im Wasser unberührt, dann bricht [Piroska](piroska) die Wohnungstür auf und findet [ihn](jeno) am Küchenboden, bei Bewusstsein, aber steif wie ein Turm. Im Spital ergibt sich, dass die [Retterin](piroska) seit Jahren für [ihn](jeno) eine Urkunde hütet, von der [sie](piroska) kein Wort gelesen hat: [Er](jeno) besitzt das Vorkaufsrecht am Bad. Dem habgierigen [Neffen](neffe) des [Alten](jeno), [der](neffe) schon die Möbel zählt, hat [Vas](kornel) dafür Geld geboten. [Bence](bence) schiebt [Lilla](lilla) ein Brieflein unter der Tür durch. [Sie](lilla) schiebt eines zurück.
- find piroska jeno "findet"
- ill jeno "steif"
+ rescue piroska jeno "Retterin"
- help.past piroska jeno "hütet"
- kin jeno neffe "Neffen"
- betray? kornel jeno "Geld geboten"
- create bence lilla "Brieflein"
- reconcile? bence lilla "zurück"

== 10
Ausgerechnet [Baronin Tisza](kurgast) fliegt auf, weil [Amina](amina), wie es der Zufall will, einst in [Miskolc](@miskolc) [ihre](kurgast) [Nachbarin](amina) war. In der Aufregung kommt es zwischen [Kornél](kornel) und [Robi](robi) zur Begegnung. Der [Witwer](kornel) erkennt den [Mann](robi), [der](robi) [ihm](kornel) die [Liebe](mutter) [seines](kornel) Lebens nahm, hebt die Faust und lässt sie, da die eigene [Tochter](lilla) sich davorstellt, wieder sinken. [Robi](robi) sagt, was [er](robi) zwei Jahre lang auswendig gelernt hat. [Lilla](lilla) hört es an. [Ihr](lilla) [Vater](kornel) geht hinaus in die Dampfgrotte, und die Tür bleibt lange zu.
- discover amina kurgast "fliegt"
- neighbour.past amina kurgast "Nachbarin"
+ meet kornel robi "Begegnung"
- kill.past robi mutter "nahm"
- married.past kornel mutter "Witwer"
- discover kornel robi "erkennt"
- attack? kornel robi "Faust"
- parent kornel lilla "Tochter"
- rescue lilla robi "davorstellt"
- reveal robi lilla "sagt"
- sad kornel "lange zu"

== 11
[Vas](kornel) zieht [sein](kornel) Angebot zurück. [Er](kornel) verkauft an [Jenő](jeno), [der](jeno) im Rollstuhl sitzt und eine Quittung verlangt, und bittet [Ilona](ilona), [ihm](kornel) nicht länger böse zu sein. Den Posten der Leiterin, den [er](kornel) [ihr](ilona) dabei anträgt, vergibt der neue [Eigentümer](jeno) anders: an [Amina](amina). [Ilona](ilona) ist erleichtert. [Sipos](robi) wird fest angestellt. [Bence](bence) nimmt [Lilla](lilla) an die Hand, quer durch alle Becken, vor den Augen der jubelnden Rentner. Der einzige [Verlierer](neffe) ist der [Neffe](neffe), [der](neffe) die Möbel schon verladen hatte.
- find jeno "verkauft"
- reconcile? ilona kornel "böse"
- hire? ilona kornel "anträgt"
+ hire amina jeno "vergibt"
- happy ilona "erleichtert"
- hire robi jeno "fest angestellt"
+ couple.start bence lilla "an die Hand"
- lose neffe "Verlierer"
- kin jeno neffe "Neffe"

== 12
Weihnachten mit Dampf. Im Becken Drei schwimmt ein Tannenbaum. [Jenő](jeno) sitzt am Rand. [Piroska](piroska) sitzt neben [Jenő](jeno). Zum ersten Mal gewinnt [Jenő](jeno). [Piroska](piroska) hat [ihn](jeno) gewinnen lassen. [Jenő](jeno) merkt es und schimpft. Dann küsst [er](jeno) [Piroska](piroska). [Lilla](lilla) fliegt nach [Wien](@wien). Medizin will [sie](lilla) studieren. [Bence](bence) wird auf [Lilla](lilla) warten. [Gergő](gergely) schenkt [Ilona](ilona) eine neue Trillerpfeife. Vom Turm pfeift [Ilona](ilona). Es antwortet [Paprika](hund).
- celebrate _ "Weihnachten"
- find jeno "gewinnt"
- discover jeno piroska "merkt"
- quarrel jeno piroska "schimpft"
+ kiss jeno piroska "küsst"
+ travel lilla "fliegt" @wien
- gift gergely ilona "schenkt"
