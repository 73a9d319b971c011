%series Bis der Tank leer ist
%lang de
%genre road movie series, streaming blurbs
%cast hedi    | Hedi Brandl; Hedi | f
%cast cuno    | Cuno | m
%cast bojana  | Bojana | f
%cast anhalter | Eliott | m
%cast ivo     | Ivo Marek; Ivo; Marek | m
%cast wirtin  | Rosina | f
%cast tochter | Gitta | f
%cast zwilling1 | Tonio | m
%cast zwilling2 | Nino | m
%cast nonne   | Schwester Apollonia; Apollonia | f
%cast lkw     | Jytte | f
%cast hermann | Hermann Brandl; Hermann | m
%cast ziege   | Pünktchen | f

== 1
Mit zweiundsiebzig stiehlt [Hedi Brandl](hedi) den Campingbus [ihres](hedi) [Schwiegersohns](ivo), um die Asche [ihres](hedi) [Mannes](hermann) [Hermann](hermann) ans Schwarze Meer zu bringen, so wie es ausgemacht war. Auf der Rückbank entdeckt [sie](hedi) hinter [Linz](@linz) einen blinden Passagier: [Cuno](cuno), [ihren](hedi) zwölfjährigen [Enkel](cuno), [der](cuno) kein Wort spricht, seit [seine](cuno) [Eltern](ivo+tochter) sich anschreien. Zurückfahren? [Hedi](hedi) tritt aufs Gas. Daheim alarmiert [Ivo Marek](ivo), der [Besitzer](ivo) des Wagens, die Polizei.
+ steal hedi ivo "stiehlt"
- kin hedi ivo "Schwiegersohns"
- die.past hermann "Asche"
- married.past hedi hermann "Mannes"
- travel? hedi "bringen"
+ discover hedi cuno "entdeckt"
- kin cuno hedi "Enkel"
- parent ivo+tochter cuno "Eltern"
- quarrel ivo tochter "anschreien"
- accuse ivo hedi "alarmiert"

== 2
Kein Kilometer ohne Zwischenfall. An einer ungarischen Raststätte liest [Hedi](hedi) einen [Anhalter](anhalter) mit Cellokasten auf, in dem sich kein Cello befindet, sondern eine [Ziege](ziege). [Cuno](cuno) tauft [sie](ziege) [Pünktchen](ziege); es ist das erste Wort seit Monaten. Der [Tramper](anhalter), ein [Franzose](anhalter) namens [Eliott](anhalter), behauptet, auf dem Weg zu [seiner](anhalter) Hochzeit zu sein. Warum dann wirft [er](anhalter) an der nächsten Brücke [sein](anhalter) Handy in die Donau?
+ meet anhalter hedi "liest"
- find anhalter+hedi ziege "befindet"
- create cuno "tauft"
- wedding? _ anhalter "Hochzeit"
- lose anhalter "wirft"

== 3
[Ivo](ivo) hat [seine](ivo) [Frau](tochter) [Gitta](tochter) ins Auto gesetzt und die Verfolgung aufgenommen. Auf siebenhundert Kilometern fällt das [Ehepaar](ivo+tochter) von einem Streit in den nächsten, und bei [Szeged](@szeged) steigt [sie](tochter) mitten auf der Autobahn aus. Die [Fernfahrerin](lkw) [Jytte](lkw) gabelt [Hedis](hedi) weinende [Tochter](tochter) auf und stellt keine Fragen. Im Bus gesteht [Eliott](anhalter) der alten [Dame](hedi), dass [er](anhalter) vor dem Altar davongelaufen ist, vor dem eines anderen: [Er](anhalter) war als Trauzeuge bestellt und liebt die [Braut](bojana).
- married ivo tochter "Frau"
- investigate ivo+tochter hedi "Verfolgung"
+ quarrel ivo tochter "Streit"
- flee tochter ivo "steigt"
- parent hedi tochter "Tochter"
- help lkw tochter "gabelt"
- sad tochter "weinende"
- flee.past anhalter "davongelaufen"
- advisor.past anhalter bojana "Trauzeuge"
+ love anhalter bojana "liebt"
- reveal anhalter hedi "gesteht"
- engaged _ bojana "Braut"

== 4
In einer Pension am Eisernen Tor teilt [Wirtin](wirtin) [Rosina](wirtin) das letzte Zimmer zu und [ihren](wirtin) Selbstgebrannten obendrein. Beim zweiten Glas erkennt [sie](wirtin) auf [Hedis](hedi) Foto den jungen [Hermann](hermann): [Er](hermann) hat im Sommer 1968 hier gewohnt, und zwar nicht allein. Die [Witwe](hedi) schläft nicht. Am Morgen steht die Urne geöffnet auf dem Tisch, und [Cuno](cuno) behauptet, [Pünktchen](ziege) habe genascht.
+ discover wirtin hermann "erkennt"
- reveal wirtin hedi "nicht allein"
- affair.past _ hermann "nicht allein"
- married.past hedi hermann "Witwe"
- sad hedi "schläft nicht"
- accuse cuno ziege "behauptet"

== 5
[Hedi](hedi) stellt [Rosina](wirtin) zur Rede und hört die ganze Geschichte: Die [Begleiterin](nonne) von damals war [Rosinas](wirtin) eigene [Schwester](nonne), [die](nonne) danach ins Kloster ging. Eine [Nonne](nonne)! [Hedi](hedi) will auf der Stelle kehrtmachen. Doch [Cuno](cuno) setzt sich ans Steuer, fährt vier Meter und rammt den Hühnerstall. [Eliott](anhalter) zieht den [Jungen](cuno) unter Federn hervor. Zum Wenden fehlt nun der Rückwärtsgang.
- quarrel hedi wirtin "zur Rede"
- reveal wirtin hedi "hört die ganze Geschichte"
+ affair.past hermann nonne "Begleiterin"
- sibling nonne wirtin "Schwester"
- return? hedi "kehrtmachen"
+ rescue anhalter cuno "zieht"

== 6
Zwei [Brüder](zwilling1+zwilling2), [Tonio](zwilling1) und [Nino](zwilling2), flicken das Getriebe und verlangen dafür mehr, als der Bus wert ist. [Hedi](hedi) spielt mit den [Zwillingen](zwilling1+zwilling2) um die Rechnung, gewinnt und hat [sie](zwilling1+zwilling2) danach am Hals: [Nino](zwilling2) fährt im Beiwagen hinterher, weil [er](zwilling2) [sein](zwilling2) Herz an [Eliott](anhalter) verloren hat; [Tonio](zwilling1), weil [er](zwilling1) [seinen](zwilling1) [Bruder](zwilling2) nicht aus den Augen lässt. In [Jyttes](lkw) Führerhaus lernt [Gitta](tochter) derweil, vierzig Tonnen zu lenken und zu lachen.
- sibling zwilling1 zwilling2 "Brüder"
- help zwilling1+zwilling2 hedi "flicken"
+ find hedi zwilling1+zwilling2 "gewinnt"
- travel zwilling2 "fährt"
+ love.start zwilling2 anhalter "Herz"
- help lkw tochter "lernt"
- happy tochter "lachen"

== 7
Die rumänische Polizei zieht den Campingbus aus dem Verkehr. [Hedi](hedi) landet in einer Zelle neben einer Pferdediebin, [Cuno](cuno) auf der Wache am Schreibtisch eines Beamten, dem [er](cuno) ein Kartenhaus baut. [Ivo](ivo), im Präsidium eingetroffen, könnte die Anzeige zurückziehen. Da fragt [ihn](ivo) der [Sohn](cuno), deutlich und in ganzem Satz, ob [er](ivo) [Mama](tochter) auch angezeigt habe. Dem [Vater](ivo) bleibt die Spucke weg.
+ arrest _ hedi "Zelle"
- create cuno "baut"
- travel ivo "eingetroffen"
- accuse! ivo hedi "zurückziehen"
- parent ivo cuno "Sohn"
- parent tochter cuno "Mama"
- accuse? ivo tochter "angezeigt"
- sad ivo "Spucke weg"

== 8
[Hedi](hedi) ist frei, aber der Bus beschlagnahmt. Man reist jetzt mit Beiwagen, [Ziege](ziege) und Urne auf zwei Motorrädern durch die Dobrudscha, mittendrin der schwitzende [Schwiegersohn](ivo). Nachts am Feuer bittet [Nino](zwilling2) [Eliott](anhalter) um einen Tanz. Der [Franzose](anhalter) tanzt auch, freundlich, und erklärt [ihm](zwilling2) dann, für wen [sein](anhalter) Herz schlage. [Tonio](zwilling1) nimmt den [Bruder](zwilling2) in den Arm und den Wein weg.
- lose hedi "beschlagnahmt"
- kin hedi ivo "Schwiegersohn"
- invite zwilling2 anhalter "bittet"
+ reject anhalter zwilling2 "erklärt"
- love anhalter bojana "Herz"
- help zwilling1 zwilling2 "nimmt"
- sibling zwilling1 zwilling2 "Bruder"

== 9
Ein Klostergarten, Bienen, Stille. [Schwester Apollonia](nonne) gießt Bohnen, als [Hermanns](hermann) [Frau](hedi) vor [ihr](nonne) steht. [Die zwei](hedi+nonne) mustern sich wie Boxer. Nach einer Weile holt [Apollonia](nonne) eine Blechdose voller Briefe, alle ungeöffnet: [Er](hermann) hat geschrieben, [sie](nonne) hat nie gelesen. Zusammen öffnen [sie](hedi+nonne) den ersten. In ihm steht nur, dass [er](hermann) eine [Köchin](hedi) aus [Passau](@passau) kennengelernt habe und glücklich sei. [Hedi](hedi) war Köchin.
+ meet hedi nonne "steht"
- married.past hedi hermann "Frau"
- create.past hermann "geschrieben"
+ discover hedi+nonne hermann "öffnen"
- meet.past hedi hermann "kennengelernt"
- happy hermann "glücklich"

== 10
[Eliotts](anhalter) Vergangenheit holt den Trupp ein. Im Hafen von [Constanța](@constanta) wartet [Bojana](bojana), noch immer im Brautkleid, mit einem Brautvater und drei Cousins im Gefolge. [Sie](bojana) hat nicht geheiratet. Die Cousins greifen sich den vermeintlichen [Entführer](anhalter), [Tonio](zwilling1) und [Ivo](ivo) werfen sich dazwischen, und [Pünktchen](ziege) entscheidet die Schlägerei mit den Hörnern. „Warum hast [du](anhalter) nichts gesagt?“, fragt [Bojana](bojana). „[Du](bojana) hast Ja gesagt.“ – „Geübt!“
- return bojana "wartet" @constanta
+ wedding! _ bojana "nicht geheiratet"
- attack _ anhalter "greifen"
- abduct! anhalter bojana "vermeintlichen Entführer"
- help ivo+zwilling1 anhalter "dazwischen"
- attack ziege _ "Hörnern"
- confess! anhalter bojana "nichts gesagt"

== 11
[Jytte](lkw) setzt [Gitta](tochter) am Strand ab, gerade rechtzeitig, um [ihre](tochter) [Mutter](hedi) im Wasser zusammensacken zu sehen. Das Herz. [Apollonia](nonne), in einem früheren Leben Sanitäterin, drückt den Brustkorb, bis [Hedi](hedi) hustet und sich beschwert. Im Feldbett lässt die [Kranke](hedi) [Gitta](tochter) und [Ivo](ivo) die Hände auf die Urne legen und schwören, [Cuno](cuno) nie wieder zum Schweigen zu bringen. [Beide](ivo+tochter) schwören. Ob [sie](ivo+tochter) zusammenbleiben, schwört keiner.
- travel tochter "setzt"
- parent hedi tochter "Mutter"
+ ill hedi "Herz"
+ rescue nonne hedi "drückt"
- breakup? ivo tochter "zusammenbleiben"

== 12
Sonnenaufgang am Schwarzen Meer. [Cuno](cuno) hält die Rede, [Hedi](hedi) öffnet die Urne, der Wind dreht, und [Hermann](hermann) landet zur Hälfte auf der [Nonne](nonne). [Eliott](anhalter) und [Bojana](bojana) fahren mit dem Fährschiff nach [Batumi](@batumi), [Nino](zwilling2) winkt lang und leiht sich dann [Jyttes](lkw) Feuerzeug, weil der [Beifahrer](zwilling1) [Tonio](zwilling1) es nicht wagt, [sie](lkw) anzusprechen. [Gitta](tochter) macht den Lkw-Schein, [Ivo](ivo) das Frühstück. Und die alte [Frau](hedi)? [Sie](hedi) betrachtet die Karte. Bis [Wladiwostok](@wladiwostok) sei noch Platz auf dem Blatt.
- create cuno "Rede"
+ travel anhalter+bojana "fahren" @batumi
- love? zwilling1 lkw "nicht wagt"
- travel? hedi "Wladiwostok" @wladiwostok
