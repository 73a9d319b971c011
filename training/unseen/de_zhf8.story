%series Kanzlei Sandkötter
%lang de
%genre legal drama, programme-guide summaries
%cast mechthild | Mechthild Sandkötter; Sandkötter; Mechthild | f
%cast kian | Kian Rostami; Rostami; Kian | m
%cast leonora | Leonora Wessely; Wessely; Leonora | f
%cast detlef | Detlef Sandkötter; Detlef | m
%cast ohlsen | Staatsanwalt Ohlsen; Ohlsen | m
%cast pries | Gundula Pries; Pries; Gundula | f
%cast hussein | Hussein Rostami; Hussein | m
%cast ewald | Ewald Kranich; Kranich; Ewald | m
%cast tanja | Tanja Kranich; Tanja | f
%cast amthor | Richterin Amthor; Amthor | f
%cast otis | Otis | m
%cast tante | - | f
%cast vater | - | m
%cast opa | - | m
%cast zeugin | - | f
%cast sekretaerin | - | f
%cast mediziner | - | m
%cast verehrerin | - | f

== 1 In Sachen Kranich
[Mechthild Sandkötter](mechthild), verwitwet, [Gründerin](mechthild) und [Alleinherrscherin](mechthild) der gleichnamigen Kanzlei, erleidet mitten im Plädoyer einen Schlaganfall. [Ihren](mechthild) prominentesten [Mandanten](ewald), den des Gattinnenmordes angeklagten [Bauunternehmer](ewald) [Ewald Kranich](ewald), erbt über Nacht der jüngste [Anwalt](kian) im Haus: [Kian Rostami](kian). Am Krankenbett verlangt die [Chefin](mechthild) lallend, [er](kian) solle bloß nicht [ihren](mechthild) [Sohn](detlef) [Detlef](detlef) an die Akten lassen. [Der](detlef) erscheint noch am selben Tag, mit Umzugskartons. Die Anklage vertritt [Staatsanwalt Ohlsen](ohlsen), mit [dem](ohlsen) [Kians](kian) [Kollegin](leonora) [Leonora Wessely](leonora) vier Jahre verheiratet war und seit sechs kein Wort mehr wechselt.
- married.past _ mechthild "verwitwet"
- die.past _ "verwitwet"
- create.past mechthild "Gründerin"
+ ill mechthild "Schlaganfall"
- advisor.past mechthild ewald "Mandanten"
- kill? ewald tanja "Gattinnenmordes"
- accuse _ ewald "angeklagten"
+ advisor.start kian ewald "erbt"
- boss mechthild kian "Chefin"
- parent mechthild detlef "Sohn"
- accuse ohlsen ewald "Anklage"
- colleague kian leonora "Kollegin"
- married.past leonora ohlsen "verheiratet"
- ex leonora ohlsen "verheiratet"

== 2 Eine Leiche fehlt
[Tanja Kranich](tanja) gilt seit einem Segeltörn vor [Fehmarn](@fehmarn) als ertrunken, den Körper der [Bauunternehmersgattin](tanja) hat die See nie hergegeben. [Rostami](kian) heuert [Gundula Pries](pries) an, eine geschasste [Kriminalistin](pries), [die](pries) Wand an Wand mit [ihm](kian) wohnt und Schildkröten züchtet. [Sie](pries) treibt eine [Fischhändlerin](zeugin) auf, [die](zeugin) [Tanja](tanja) drei Wochen nach dem angeblichen Unglück noch quicklebendig gesehen haben will. [Detlef](detlef) bricht unterdessen den Tresor [seiner](detlef) [Mutter](mechthild) auf und nimmt [ihr](mechthild) Testament an sich. [Wessely](leonora), von [ihrer](leonora) [Sekretärin](sekretaerin) alarmiert, stellt [ihn](detlef) im Treppenhaus: [Er](detlef) lächelt, lobt [ihr](leonora) Kleid und entwischt [ihr](leonora).
- travel.past tanja "Segeltörn" @fehmarn
- die? tanja "ertrunken"
- married ewald tanja "Bauunternehmersgattin"
- hire pries kian "heuert"
- quit.past pries "geschasste"
- neighbour kian pries "Wand an Wand"
+ find pries zeugin "treibt"
- die! tanja "quicklebendig"
- discover? zeugin tanja "gesehen"
- parent mechthild detlef "Mutter"
+ steal detlef mechthild "nimmt"
- boss leonora sekretaerin "Sekretärin"
- reveal sekretaerin leonora "alarmiert"
- flirt detlef leonora "lobt"
- flee detlef leonora "entwischt"

== 3 Kreuzverhör
Vor Gericht zerlegt [Kian](kian) das Gutachten des [Rechtsmediziners](mediziner) Satz für Satz. [Ohlsen](ohlsen), in die Enge getrieben, lässt auf dem Flur durchblicken, [er](ohlsen) wisse von der Bewährungsstrafe, die [Kians](kian) [Bruder](hussein) [Hussein](hussein) noch offen habe; ein kleiner Hinweis genüge, und [der](hussein) sitze wieder. [Leonora](leonora) belauscht das Gespräch und scheuert [ihrem](leonora) [Verflossenen](ohlsen) eine. In der Rehaklinik macht [Mechthild](mechthild), gestützt von [ihrem](mechthild) [Therapeuten](otis) [Otis](otis), die ersten drei Schritte und lernt das Wort „Danke“ wieder auszusprechen. Es sei, merkt [Otis](otis) an, wohl auch vorher nicht [ihr](mechthild) Lieblingswort gewesen.
+ threaten ohlsen kian "durchblicken"
- discover.past ohlsen hussein "wisse"
- sibling hussein kian "Bruder"
- arrest? _ hussein "sitze wieder"
- discover leonora ohlsen "belauscht"
- ex leonora ohlsen "Verflossenen"
+ attack leonora ohlsen "scheuert"
- help otis mechthild "gestützt"
- advisor otis mechthild "Therapeuten"
- recover mechthild "Schritte"

== 4 Nordlicht
[Pries](pries) hat die [Vermisste](tanja) aufgespürt: [Tanja](tanja) versteckt sich auf [Hiddensee](@hiddensee) unter dem Namen einer verstorbenen [Tante](tante) und arbeitet in einer Töpferei. Als die [Ermittlerin](pries) [sie](tanja) anspricht, rennt [sie](tanja) barfuß bis zur Steilküste. Unter Tränen erzählt [sie](tanja) schließlich, [Ewald](ewald) habe [sie](tanja) jahrelang verprügelt; das Verschwinden sei [ihr](tanja) einziger Ausweg gewesen. [Gundula](pries) kehrt ohne Zeugin heim. [Ihrem](pries) [Auftraggeber](kian) gegenüber schweigt [sie](pries) und leert eine Flasche Aquavit, doch [Kian](kian) kommt von selbst dahinter. Rettet [er](kian) gerade einen [Unschuldigen](ewald), [der](ewald) alles andere als unschuldig ist?
+ find pries tanja "aufgespürt" @hiddensee
- kin tanja tante "Tante"
- die.past tante "verstorbenen"
- flee tanja pries "rennt"
- sad tanja "Unter Tränen"
+ reveal tanja pries "erzählt"
- attack.past ewald tanja "verprügelt"
- flee.past tanja ewald "Verschwinden"
- return pries "kehrt"
- boss kian pries "Auftraggeber"
- reveal! pries kian "schweigt"
- discover kian "dahinter"
- rescue? kian ewald "Rettet"

== 5 Zwei Prozent
[Detlef](detlef) präsentiert der Belegschaft eine Vollmacht, nach der [er](detlef) die Kanzlei an die Konkurrenz verkaufen dürfe. [Wessely](leonora) erkennt auf den ersten Blick die gefälschte Unterschrift: Mit links hat die [Patronin](mechthild) nie so schwungvoll geschrieben. [Sie](leonora) liest [ihm](detlef) die Leviten, worauf [er](detlef) [ihr](leonora) in einem Atemzug zwei Prozent, ein Abendessen und [sein](detlef) Herz anträgt. [Leonora](leonora) nimmt nur das Abendessen. Auf der Terrasse des Lokals heuchelt [sie](leonora) Interesse, lacht dreimal wider Willen und hält unterm Tisch das Diktiergerät, dem kein Wort [seiner](detlef) Prahlereien entgeht. [Hussein](hussein) findet eine Stelle als Kurier und lädt [seinen](hussein) [Bruder](kian) vom ersten Lohn zu Lammspießen ein.
- betray detlef _ "gefälschte"
- discover leonora detlef "erkennt"
- quarrel detlef leonora "Leviten"
- gift? detlef leonora "Prozent"
- invite detlef leonora "Abendessen"
- confess detlef leonora "Herz"
- reject leonora detlef "nimmt nur"
+ date detlef leonora "Terrasse"
+ betray leonora detlef "heuchelt"
- hire hussein "Stelle"
- invite hussein kian "lädt"
- sibling hussein kian "Bruder"

== 6 Letzte Warnung
[Kian](kian) konfrontiert [Kranich](ewald) in der Untersuchungshaft mit dem, was [er](kian) weiß. [Der](ewald) grinst, packt [seinen](ewald) [Verteidiger](kian) am Schlips und zischt, wer plaudere, gehe baden. Nach schlafloser Nacht will [Rostami](kian) das Mandat niederlegen, doch [Richterin Amthor](amthor) erlaubt so kurz vor dem Urteil keinen Wechsel. Am Abend wird [Hussein](hussein) auf dem Lastenrad von einem Kipper der Firma [Kranich](#kranich) angefahren; beide Beine sind gebrochen. Am Gips klemmt ein Gruß: „Letzte Warnung.“ [Kian](kian), krank vor Sorge, setzt sich zu dem [Jüngeren](hussein) ans Bett und liest [ihm](hussein) persische Märchen vor, bis [er](hussein) einschläft.
- quarrel ewald kian "konfrontiert"
- arrest.past _ ewald "Untersuchungshaft"
- discover.past kian ewald "weiß"
- attack ewald kian "packt"
- advisor kian ewald "Verteidiger"
+ threaten ewald kian "zischt"
- quit? kian ewald "niederlegen"
- reject amthor kian "keinen Wechsel"
- attack _ hussein "angefahren"
+ injure hussein "gebrochen"
- threaten _ kian "Letzte Warnung"
- sad kian "krank vor Sorge"
- sibling hussein kian "Jüngeren"
- help kian hussein "liest"

== 7 Die Tote im Zeugenstand
[Gundula](pries) überredet [Tanja](tanja) zur Rückkehr und schmuggelt [sie](tanja) in einem Fischwagen an den Aufpassern [ihres](tanja) [Mannes](ewald) vorbei. Um halb zehn betritt die [Totgeglaubte](tanja) den Saal; [Ohlsen](ohlsen) verschluckt sich an [seiner](ohlsen) Pastille, [Ewald](ewald) wird weiß wie die Wand. Die Mordanklage ist vom Tisch, dafür zeigt [Tanja](tanja) [ihn](ewald) an Ort und Stelle wegen Körperverletzung in siebzehn Fällen an, und das Wachpersonal führt [ihn](ewald) gleich wieder ab. [Rostami](kian), [dessen](kian) Mandat damit endet, legt [ihr](tanja) wortlos [seine](kian) Robe um die zitternden Schultern. Auf der Galerie lässt eine [Verehrerin](verehrerin) des [Bauunternehmers](ewald) enttäuscht die Blumen fallen.
- help pries tanja "schmuggelt"
- married ewald tanja "Mannes"
+ return tanja "betritt"
- die! tanja "Totgeglaubte"
- sad ewald "weiß wie die Wand"
- kill! ewald tanja "vom Tisch"
+ accuse tanja ewald "zeigt"
- attack.past ewald tanja "Körperverletzung"
- arrest _ ewald "führt"
- advisor.end kian ewald "endet"
- help kian tanja "Robe"
- love verehrerin ewald "Verehrerin"
- sad verehrerin "enttäuscht"

== 8 Ordner A bis F
Am Gehstock kehrt [Mechthild](mechthild) in die Kanzlei zurück. [Leonora](leonora) spielt [ihr](mechthild) die Aufnahme vom Abendessen vor, und noch vor dem Mittag sitzt der eigene [Sohn](detlef) mitsamt [seinen](detlef) Kartons auf der Straße. [Kian](kian) und [Leonora](leonora) werden zu Teilhabern ernannt. [Beide](kian+leonora) begießen es im Archiv mit Sekt aus Pappbechern; aus dem Anstoßen wird ein Anlehnen, aus dem Anlehnen eine Nacht zwischen den Ordnern A bis F. Am Morgen steht [Ohlsen](ohlsen) mit Rosen da, bereut alles und möchte es noch einmal mit [ihr](leonora) versuchen. [Sie](leonora) trägt [Kians](kian) Hemd, was als Antwort genügt. [Otis](otis) schreibt unterdessen [seiner](otis) schroffsten [Patientin](mechthild) eine Karte: Ohne [sie](mechthild) sei es in der Klinik zu still.
+ return mechthild "kehrt"
- reveal leonora mechthild "spielt"
- parent mechthild detlef "Sohn"
- quit detlef mechthild "auf der Straße"
+ hire kian+leonora mechthild "Teilhabern"
- celebrate kian+leonora "begießen"
+ sex kian leonora "Nacht"
- gift? ohlsen leonora "Rosen"
- sad ohlsen "bereut"
- reconcile? leonora ohlsen "noch einmal"
- reject leonora ohlsen "Antwort"
- create otis "schreibt"
- sad otis mechthild "zu still"
- treat.past mechthild otis "Patientin"

== 9 Familienbande
[Detlef](detlef) klagt gegen die eigene [Mutter](mechthild) auf Auszahlung [seines](detlef) Erbteils, und [Ohlsen](ohlsen), gekränkt und inzwischen freier [Anwalt](ohlsen), übernimmt [seine](detlef) Vertretung. Im Gerichtsflur bietet [Mechthild](mechthild) [ihrem](mechthild) [Sohn](detlef) einen Platz auf der Bank an. [Er](detlef) war acht, als der [Vater](vater) starb, und [sie](mechthild) kam direkt von der Beerdigung ins Büro; darüber haben [sie](detlef+mechthild) nie geredet. Jetzt reden [sie](detlef+mechthild), bis der Hausmeister das Licht ausmacht. Die Klage wird zurückgezogen. [Tanja](tanja) ist frisch geschieden und brennt für die ganze Kanzlei Teeschalen; die schönste bekommt [Gundula](pries), in [deren](pries) Gästezimmer [sie](tanja) seit Wochen wohnt.
- accuse detlef mechthild "klagt"
- parent mechthild detlef "Mutter"
- sad ohlsen "gekränkt"
- quit.past ohlsen "freier Anwalt"
- advisor.start ohlsen detlef "Vertretung"
- invite mechthild detlef "bietet"
- parent vater detlef "Vater"
- die.past vater "starb"
+ reconcile detlef mechthild "Jetzt reden sie"
- accuse! detlef mechthild "zurückgezogen"
- divorce.past ewald tanja "geschieden"
- create tanja "brennt"
- gift tanja pries "bekommt"
+ housemate pries tanja "Gästezimmer"

== 10 Schlussplädoyer
[Hussein](hussein) läuft wieder, sogar die Treppe zum Standesamt hinauf, denn [Leonora](leonora) hat [ihn](hussein) zum [Trauzeugen](hussein) bestimmt. [Kian](kian) vergisst vor Aufregung [seinen](kian) Namen, unterschreibt mit „Rostami & Partner“ und küsst die [Braut](leonora) zu früh. [Otis](otis) ist gekommen, im Anzug [seines](otis) [Großvaters](opa), und führt [Mechthild](mechthild) so behutsam übers Parkett, dass [sie](mechthild) das Danke gleich dreimal sagt. In der Küche des Lokals streicht [Gundula](pries) der [Töpferin](tanja) eine Strähne hinters Ohr und lässt die Hand, wo sie ist. Da läutet das Telefon: [Kranich](ewald) ist auf dem Weg ins Gefängniskrankenhaus aus dem Wagen gesprungen ...
- recover hussein "läuft wieder"
- advisor hussein leonora "Trauzeugen"
+ wedding kian leonora "Standesamt"
- kiss kian leonora "küsst"
- travel otis "gekommen"
- kin opa otis "Großvaters"
- help otis mechthild "führt"
+ flirt pries tanja "Strähne"
+ flee ewald "gesprungen"
