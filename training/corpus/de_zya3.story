%series Lunaland – Küsse und Karusselle
%lang de
%genre soap, private station's announcements
%cast fab | Fabienne | f
%cast timo | Timo | m
%cast pascal | Pascal; Engert | m
%cast gero | Gero | m
%cast viv | Viviane | f
%cast kilian | Kilian | m
%cast mona | Mona | f
%cast hedi | Oma Hedi; Hedi | f
%cast arzt | - | f
%cast detek | - | m
%cast kind | Noemi | f
%cast exfrau | Ramona | f
%cast anwalt | - | f

== 1 Stillstand ganz oben
Achterbahn der Gefühle im [Lunaland](@luna)! [Fabienne](fab) ist aus [Mailand](@mailand) zurück, um [ihren](fab) [Verlobten](pascal) [Pascal](pascal) zu heiraten. Doch dann bleibt das Riesenrad stehen, und neben [ihr](fab) in der Gondel sitzt [Timo](timo), der neue [Mechaniker](timo) mit den verboten blauen Augen! Drei Stunden, ein Gewitter, ein Kuss … [Pascal](pascal) hat nichts bemerkt. Oder doch? [Fabiennes](fab) [Vater](gero) [Gero](gero) hat ganz andere Sorgen: [Seine](gero) [Ärztin](arzt) gibt [ihm](gero) noch sechs Monate. Kein Wort davon zu [Ehefrau](viv) [Viviane](viv)!
- return fab "zurück" @luna
- wedding? fab pascal "heiraten"
- engaged fab pascal "Verlobten"
+ kiss fab timo "Kuss"
- discover! pascal fab+timo "nichts bemerkt"
- parent gero fab "Vater"
- advisor arzt gero "Ärztin"
+ die? gero "sechs Monate"
- reveal! gero viv "Kein Wort"
- married gero viv "Ehefrau"

== 2 Finger weg!
[Fabienne](fab) fleht [Timo](timo) an: Der Abend im Riesenrad hat nie stattgefunden! [Er](timo) nickt und leidet. Was [beide](fab+timo) nicht wissen: [Pascal](pascal) hat einen [Schnüffler](detek) auf [seine](pascal) [Braut](fab) angesetzt, und [der](detek) liefert Fotos. Eiskalt lächelnd lädt [Pascal](pascal) den [Rivalen](timo) zum Junggesellenabschied ein … Währenddessen stolpert [Geros](gero) [Sohn](kilian) [Kilian](kilian) im Spiegelkabinett über eine heulende [Kellnerin](mona): [Mona](mona), [Timos](timo) kleine [Schwester](mona), ist ohne Job und ohne Bleibe. Kann [Kilian](kilian) da Nein sagen?
- sad timo fab "leidet"
- investigate detek fab "angesetzt"
+ discover pascal fab+timo "Fotos"
- enemy pascal timo "Rivalen"
- invite pascal timo "lädt"
- parent gero kilian "Sohn"
+ meet kilian mona "stolpert"
- sibling mona timo "Schwester"
- sad mona "heulende"
- quit.past mona "ohne Job"

== 3 Tödlicher Spaß
Feucht, fröhlich, lebensgefährlich! Beim Junggesellenabschied schickt [Pascal](pascal) [Timo](timo) als Mutprobe auf die gesperrte Wildwasserbahn, und im Dunkeln löst sich eine Schraube, die niemand gelöst haben will. [Timo](timo) stürzt ab! In letzter Sekunde zieht [Kilian](kilian) [ihn](timo) aus dem Becken. Als [Fabienne](fab) im Krankenhaus die Hand des [Verletzten](timo) hält, weiß [Oma Hedi](hedi) genug: »[Du](fab) heiratest den [Falschen](pascal), [Kindchen](fab).« Und [Mona](mona)? [Die](mona) schläft seit gestern auf [Kilians](kilian) Sofa und träumt nicht vom Sofa …
- attack? pascal timo "Schraube"
- injure timo "stürzt ab"
+ rescue kilian timo "zieht"
- help fab timo "Hand"
- discover hedi fab "weiß"
- wedding? fab pascal "heiratest"
- housemate.start kilian mona "Sofa"
- love mona kilian "träumt"

== 4 Die Braut, die sich nicht traute
Der Tag der Tage, alle weinen, die Orgel braust! Vor dem Altar hebt [Fabienne](fab) den Schleier und sagt: Nein. [Pascal](pascal) schäumt, und weil [er](pascal) als [Anwalt](pascal) der [Rautenbachs](fab+gero+kilian) jede Leiche im Keller kennt, hat [er](pascal) auch gleich die passende Rache parat. Vor hundert Gästen verkündet [er](pascal), dass [Viviane](viv) [Gero](gero) seit Jahren Hörner aufsetzt. Mit wem? »Mit [mir](pascal).« [Gero](gero) bricht zusammen! [Timo](timo) liegt noch im Streckverband und hält [Fabienne](fab) für [Frau Engert](fab) …
+ reject fab pascal "Nein"
- sad pascal fab "schäumt"
- advisor pascal fab+gero+kilian "Anwalt"
+ reveal pascal gero "verkündet"
- cheat viv gero "Hörner"
- affair pascal viv "Mit mir"
- ill gero "bricht zusammen"
- married! fab pascal "hält"

== 5 Nackte Wahrheit
[Gero](gero) lebt, aber [Viviane](viv) ist für [ihn](gero) gestorben! [Er](gero) lässt [ihre](viv) Koffer vor das Kassenhäuschen stellen und gesteht [seinen](gero) [Kindern](fab+kilian) endlich, wie krank [er](gero) ist. [Kilian](kilian) rennt weinend davon, direkt in [Monas](mona) Arme, und diesmal bleibt es nicht beim Sofa. [Fabienne](fab) hastet mit Blumen zu [Timo](timo), doch an [seinem](timo) Bett sitzt eine [Fremde](exfrau) und sagt einen Satz wie einen Faustschlag: »[Ich](exfrau) bin [seine](timo) [Frau](exfrau).«
+ breakup gero viv "Koffer"
- parent gero fab+kilian "Kindern"
- reveal gero fab+kilian "gesteht"
- ill gero "krank"
- sad kilian gero "weinend"
- help mona kilian "Arme"
- sex kilian mona "nicht beim Sofa"
+ married exfrau timo "Frau"
- reveal exfrau fab "sagt"

== 6 Auf dem Papier
Alles Lüge? [Timo](timo) schwört [Fabienne](fab), dass [er](timo) mit [Ramona](exfrau) schon lange nicht mehr zusammen ist: Die Scheidung sei längst eingereicht. [Fabienne](fab) will [ihm](timo) glauben, aber warum hat [Ramona](exfrau) dann ein kleines [Mädchen](kind) mit blauen Augen dabei? [Mona](mona), [Tante](mona) aus Leidenschaft, verplappert sich: [Noemi](kind) ist [seine](timo) [Tochter](kind). Zur selben Stunde sitzt in einer Hotelbar [Viviane](viv), verstoßen und blank, und schmiedet mit [Pascal](pascal) einen teuflischen Plan: [Die beiden](pascal+viv) wollen [Gero](gero) entmündigen lassen …
- couple.past exfrau timo "nicht mehr zusammen"
- divorce? exfrau timo "Scheidung"
- kin kind mona "Tante"
+ reveal mona fab "verplappert"
- parent timo kind "Tochter"
- breakup.past gero viv "verstoßen"
+ betray pascal+viv gero "Plan"

== 7 Falsche Freunde
[Fabienne](fab) braucht Abstand und zieht in den alten Zirkuswagen von [Oma Hedi](hedi). Dort taucht [Noemi](kind) auf, [Timos](timo) [Kleine](kind), und fragt treuherzig, ob [sie](fab) die böse Fee sei, von der [Mama](exfrau) immer redet. Eis gebrochen! Am Schießstand schwört [Ramona](exfrau) [Pascal](pascal) die Treue, gegen Bargeld, versteht sich: [Er](pascal) hat [sie](exfrau) nämlich geholt, um [Timo](timo) und [Fabienne](fab) auseinanderzubringen. [Kilian](kilian) hört jedes Wort! Doch bevor [er](kilian) [seine](kilian) [Schwester](fab) warnen kann, trifft [ihn](kilian) im Geisterbahntunnel ein Schlag.
- move fab hedi "zieht"
- meet fab kind "taucht"
- parent timo kind "Kleine"
- parent exfrau kind "Mama"
- hire exfrau pascal "Bargeld"
- breakup? fab timo "auseinanderzubringen"
+ discover kilian exfrau+pascal "hört"
- sibling fab kilian "Schwester"
- reveal? kilian fab "warnen"
+ attack _ kilian "Schlag"

== 8 Lebendig begraben
Wo ist [Kilian](kilian)? [Mona](mona) spürt, dass [ihrem](mona) [Liebsten](kilian) etwas zugestoßen ist, und stellt den ganzen Park auf den Kopf. Tatsächlich: [Pascal](pascal) hat [ihn](kilian) im stillgelegten Bergwerk der Themenwelt eingesperrt, und die Luft wird knapp! Ein Klopfzeichen, ein Spaten, zwei gebrochene Fingernägel, dann hat [Mona](mona) [ihn](kilian) wieder. [Gero](gero), unter Tabletten gesetzt von einer neuen [Hausdame](viv) mit Perücke, unterschreibt unterdessen Papier um Papier. Ahnt [er](gero) wirklich nicht, dass hinter der Perücke [seine](gero) verstoßene [Gattin](viv) steckt?
- couple kilian mona "Liebsten"
+ abduct pascal kilian "eingesperrt"
+ rescue mona kilian "hat Mona ihn wieder"
- investigate mona kilian "auf den Kopf"
- betray viv gero "Perücke"
- attack viv gero "unter Tabletten"
- married gero viv "Gattin"

== 9 Showdown im Spiegelkabinett
Jetzt packt [Kilian](kilian) aus! [Fabienne](fab) begreift, dass [Ramona](exfrau) gekauft war, und läuft durch den strömenden Regen zu [Timo](timo). Versöhnung, Sturm, Donner, endlich eine ganze Nacht! [Ramona](exfrau) bereut und liefert der Polizei die Tonbänder, auf denen [Pascal](pascal) [ihr](exfrau) Befehle erteilt. [Er](pascal) sieht Blaulicht, greift sich die kleine [Noemi](kind) und flüchtet ins Spiegelkabinett. Hundert Pascals, hundert Pistolen! Nur [Oma Hedi](hedi) kennt den Weg durchs Glas …
+ reveal kilian fab "packt"
- discover fab exfrau "begreift"
- reconcile fab timo "Versöhnung"
- sex fab timo "Nacht"
- betray exfrau pascal "liefert"
+ abduct pascal kind "greift sich"
- flee pascal "flüchtet"

== 10 Der Preis der Freiheit
[Noemi](kind) ist frei, [Pascal](pascal) in Handschellen, doch [Oma Hedi](hedi) hat für [ihre](hedi) Heldentat einen Streifschuss abbekommen. Ganz [Lunaland](@luna) bangt! Am Krankenbett bittet [Gero](gero) [seine](gero) [Mutter](hedi) um Verzeihung für tausend versäumte Sonntage. [Sie](hedi) will nur eines: dass [er](gero) die [Hausdame](viv) ohne Perücke anschaut. Als [Viviane](viv) auffliegt, hat der Park auf dem Papier schon eine neue [Besitzerin](viv): [sie](viv)! [Timo](timo) bangt um etwas anderes, denn [Ramona](exfrau) will mit [ihrer](exfrau) [Tochter](kind) nach [Rostock](@rostock) ziehen.
- arrest _ pascal "Handschellen"
- rescue hedi kind "Heldentat"
- injure hedi "Streifschuss"
- parent hedi gero "Mutter"
- reconcile? gero hedi "Verzeihung"
- discover gero viv "auffliegt"
+ steal viv gero "Besitzerin"
- parent exfrau kind "Tochter"
- move? exfrau+kind "ziehen" @rostock
- sad timo kind "bangt um"

== 11 Zwei rote Streifen
Schock vor dem Traumurlaub: [Fabiennes](fab) Test ist positiv! [Timo](timo) jubelt, bis [sie](fab) zu rechnen beginnt. Könnte das Baby von [Pascal](pascal) sein, [der](pascal) in der Zelle sitzt und grinst? Auch [Kilian](kilian) ist nicht zum Lachen, [er](kilian) hat für den Prozess gegen [seine](kilian) [Stiefmutter](viv) die beste [Anwältin](anwalt) der Stadt engagiert und muss zusehen, wie [Mona](mona) vor Eifersucht auf die schöne [Juristin](anwalt) Teller zerdeppert. Da kommt ein Anruf aus der Klinik: Die neue Therapie schlägt an, [Gero](gero) wird leben!
+ pregnant fab "positiv"
- happy timo fab "jubelt"
- pregnant? fab pascal "Baby"
- kin kilian viv "Stiefmutter"
- advisor anwalt kilian "Anwältin"
- jealous mona anwalt "Eifersucht"
+ recover gero "wird leben"

== 12 Feuerwerk
Finale mit Funkenflug! Das Gericht gibt [Gero](gero) [sein](gero) [Lunaland](@luna) zurück, [Viviane](viv) setzt sich mit der Portokasse nach [Dubai](@dubai) ab. Der Vaterschaftstest liegt ungeöffnet auf dem Tisch, denn [Timo](timo) will ihn nicht sehen: Das Kind bekommt [seinen](timo) Namen, Punkt. [Kilian](kilian) kniet im Riesenrad vor [Mona](mona), die Gondel bleibt stehen, und diesmal war es Absicht. Unten auf der Wiese bläst [Oma Hedi](hedi) achtzig Kerzen aus. Da tritt ein [Fremder](detek) aus dem Dunkel: der [Detektiv](detek) von damals. Und [er](detek) hat noch ein Foto …
+ find gero "zurück" @luna
- flee viv "setzt" @dubai
- steal viv gero "Portokasse"
+ propose kilian mona "kniet"
- celebrate hedi "achtzig Kerzen"
- return detek "tritt"
