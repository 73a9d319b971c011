%series Taxi Nordkette
%lang de
%genre workplace dramedy about a taxi firm in Innsbruck, teletext listings and fan wiki
%cast zenzi   | Zenzi Mair; Zenzi; Mair | f
%cast ismet   | Ismet Kaya; Ismet; Kaya | m
%cast quirin  | Quirin | m
%cast lou     | Lou Andergassen; Lou | n
%cast babsi   | Babsi Mair; Babsi | f
%cast hermes  | Hermes Petrakis; Hermes; Petrakis | m
%cast selda   | Selda Kaya; Selda | f
%cast fahrgast | Magister Thun; Thun | m
%cast ludmila | Ludmila | f
%cast pfleger | Gilbert | m
%cast opa     | - | m
%cast polizistin | Inspektorin Haid; Haid | f
%cast firma   | Taxi Nordkette | g
%cast baby    | Fini | f
%cast gebaerende | - | f
%cast mercedes | Mercedes | f

== 1 Leerfahrt
[Zenzi Mair](zenzi) erbt vom [Großvater](opa) die Firma [Taxi Nordkette](firma), sieben Autos und elf Feinde. Der [ärgste](hermes) ist [Hermes Petrakis](hermes) von der Konkurrenz, mit [dem](hermes) [sie](zenzi) im Fasching einmal in der Waschstraße geschmust hat, was [beide](hermes+zenzi) bestreiten. [Zenzis](zenzi) rechte [Hand](ismet), [Ismet Kaya](ismet), rät zum Verkauf; [Zenzis](zenzi) [Zwilling](babsi) [Babsi](babsi), leer ausgegangen, rät zum Anwalt und zieht türenknallend aus der gemeinsamen Wohnung aus. In der Funkzentrale verliest [Lou Andergassen](lou) die Aufträge, als wären es Sonette. Der alte [Mann](opa) liegt seit Dienstag auf dem Wiltener Friedhof.
+ find zenzi opa "erbt"
- kin opa zenzi "Großvater"
- die.past opa "Friedhof"
- enemy hermes zenzi "Feinde"
- kiss.past hermes zenzi "geschmust"
- colleague ismet zenzi "rechte Hand"
- sibling babsi zenzi "Zwilling"
- quarrel babsi zenzi "türenknallend"
- housemate.end babsi zenzi "aus der gemeinsamen Wohnung"

== 2 Fahrgast ohne Ziel
[Magister Thun](fahrgast) steigt bei [Quirin](quirin) ein und sagt nur „weiter“. Um drei Uhr früh, in [Landeck](@landeck), stellt sich heraus, dass [er](fahrgast) am Vormittag vor dem Altar gestanden und auf die Frage des Priesters hin die Kirche verlassen hat. [Quirin](quirin), selbst zweimal stehen gelassen, teilt mit dem [Ausreißer](fahrgast) die Jause. Die versetzte [Braut](polizistin) ist dummerweise bei der Polizei: [Inspektorin Haid](polizistin) winkt das Taxi auf der Autobahn heraus, verpasst dem [Mann](fahrgast) auf dem Rücksitz eine und dem [Fahrer](quirin) einen Strafzettel. [Quirin](quirin) rahmt ihn ein, der Unterschrift wegen.
- flee.past fahrgast polizistin "verlassen"
+ breakup fahrgast polizistin "verlassen"
- breakup.past _ quirin "stehen gelassen"
- help quirin fahrgast "teilt"
- attack polizistin fahrgast "verpasst"
- engaged.past fahrgast polizistin "Braut"
+ love.start quirin polizistin "rahmt"

== 3 Doppelschicht
[Selda](selda), mit [Ismet](ismet) seit sechzehn Jahren unter der Haube, fährt neuerdings selbst, und zwar für [Petrakis](hermes). Für [Ismet](ismet) ist das Hochverrat. Beim Abendessen reden [sie](ismet+selda) über Funk miteinander, [er](ismet) in der Küche, [sie](selda) im Bad. [Babsi](babsi) findet bei [Lou](lou) ein Klappbett und merkt in der dritten Nacht, dass das Klappbett gar nicht nötig gewesen wäre. [Hermes](hermes) schickt [Zenzi](zenzi) einen Strauß mit Kabelbindern; zerstochen sind am Morgen vier Reifen, und sie gehören ausnahmsweise alle [Hermes](hermes).
- married ismet selda "Haube"
- hire selda hermes "neuerdings"
- sad ismet selda "Hochverrat"
- move babsi lou "Klappbett"
+ sex babsi lou "nicht nötig"
- gift hermes zenzi "Strauß"
- attack _ hermes "zerstochen"

== 4 Standplatz
[Zenzi](zenzi) steht am Bahnhof. Neben [Zenzi](zenzi) steht [Hermes](hermes). [Hermes](hermes) beschuldigt [Zenzi](zenzi). [Zenzi](zenzi) war es nicht. [Hermes](hermes) glaubt [Zenzi](zenzi) kein Wort. Es schneit. [Zenzis](zenzi) Heizung ist hin. [Hermes](hermes) öffnet [Zenzi](zenzi) die Tür. [Zenzi](zenzi) sitzt jetzt bei [Hermes](hermes). Die Scheiben laufen an. [Selda](selda) klopft an die Scheibe. [Selda](selda) sieht [Zenzis](zenzi) Knopf offen. [Selda](selda) grinst. Niemand fährt mehr mit dem Zug um elf.
- accuse hermes zenzi "beschuldigt"
- attack! zenzi hermes "war es nicht"
- help hermes zenzi "öffnet"
+ flirt hermes zenzi "laufen an"
- discover selda hermes+zenzi "grinst"

== 5 Der Taxifunk
Von [Selda](selda) weiß es [Ismet](ismet), von [Ismet](ismet) jeder. Die Belegschaft fühlt sich verkauft, und [Ismet](ismet) legt den Schlüssel auf [Zenzis](zenzi) Tisch. [Babsi](babsi) dagegen kommt mit einer Torte und dem Satz, endlich habe auch die brave [Schwester](zenzi) etwas angestellt; [die zwei](babsi+zenzi) fallen einander um den Hals. Wer die Reifen zerstochen hat, findet [Inspektorin Haid](polizistin) heraus, [die](polizistin) sich seit dem Strafzettel auffallend oft von [Quirin](quirin) heimfahren lässt: [Ludmila](ludmila), [Hermes'](hermes) [Ehemalige](ludmila) und noch immer [seine](hermes) [Buchhalterin](ludmila).
- discover ismet hermes+zenzi "weiß"
- reveal selda ismet "Von Selda"
- reveal ismet _ "jeder"
+ quit ismet zenzi "legt"
- sibling babsi zenzi "Schwester"
- reconcile babsi zenzi "Hals"
+ discover polizistin ludmila "heraus"
- attack.past ludmila hermes "zerstochen"
- ex hermes ludmila "Ehemalige"
- boss hermes ludmila "Buchhalterin"

== 6 Bereitschaft
[Ludmila](ludmila) hat nicht die Reifen gemeint, sondern die [Frau](zenzi), [die](zenzi) [sie](ludmila) auf dem Beifahrersitz vermutete. [Hermes](hermes) kündigt [ihr](ludmila) und bittet [Haid](polizistin), von einer Anzeige abzusehen, worauf [Zenzi](zenzi) wissen will, weshalb [er](hermes) eine [Person](ludmila) schone, [die](ludmila) [ihr](zenzi) an den Kragen wollte. Ein Wort gibt das andere, und das letzte ist „Mitleid“. Währenddessen setzen bei [Seldas](selda) [Fahrgast](gebaerende) die Presswehen ein, und [Selda](selda) lenkt mit einer Hand. Das [Mädchen](mercedes) wird auf den Namen [Mercedes](mercedes) getauft.
- jealous ludmila zenzi "vermutete"
- quit ludmila hermes "kündigt"
- help hermes ludmila "abzusehen"
- attack? ludmila zenzi "an den Kragen"
+ quarrel hermes zenzi "Ein Wort gibt"
- birth gebaerende mercedes "Presswehen"
- help selda gebaerende "lenkt"

== 7 Umleitung
Nach dem Krach nimmt [Zenzi](zenzi) die Einladung von [Magister Thun](fahrgast) an, [der](fahrgast) als Notar auch das Testament des [Großvaters](opa) verwahrt. Im Kerzenschein rückt [er](fahrgast) damit heraus, dass es eine zweite Fassung gibt: Die halbe Firma gehört [Babsi](babsi). Der [Notar](fahrgast) hatte es verschwiegen, weil [er](fahrgast) an [Zenzi](zenzi) Gefallen gefunden hat. [Sie](zenzi) schüttet [ihm](fahrgast) den Lagrein in den Schoß. Noch vor dem Dessert ruft [sie](zenzi) [Babsi](babsi) an. Und [Quirin](quirin)? [Er](quirin) hat zum dritten Mal denselben Strafzettel bekommen, mit einem Herz über dem i.
- invite fahrgast zenzi "Einladung"
+ date fahrgast zenzi "Kerzenschein"
- kin opa zenzi "Großvaters"
- reveal fahrgast zenzi "rückt"
- find babsi "gehört Babsi"
- betray.past fahrgast babsi+zenzi "verschwiegen"
- love fahrgast zenzi "Gefallen"
- attack zenzi fahrgast "schüttet"
- reveal zenzi babsi "ruft"
- flirt polizistin quirin "Herz"

== 8 Grüne Welle
[Babsi](babsi) leitet jetzt mit [Zenzi](zenzi). [Babsi](babsi) holt [Ismet](ismet) zurück. [Ismet](ismet) will [Selda](selda) daneben. [Selda](selda) kündigt bei [Hermes](hermes). [Ismet](ismet) küsst [Selda](selda) am Funk. [Lou](lou) hört alles. [Lou](lou) fragt [Babsi](babsi) über Funk. Die Frage hat vier Wörter. [Babsi](babsi) antwortet [Lou](lou) mit einem. Damit haben sich [Babsi](babsi) und [Lou](lou) verlobt. Ganz [Innsbruck](@innsbruck) hört es. Auch [Hermes](hermes) hört es. [Hermes](hermes) denkt an [Zenzi](zenzi).
- colleague babsi zenzi "leitet"
- hire ismet babsi "zurück"
- quit selda hermes "kündigt"
- kiss ismet selda "küsst"
- propose lou babsi "fragt"
+ engaged.start babsi lou "verlobt"
- love hermes zenzi "denkt"

== 9 Glatteis
Auf der Brennerstraße kommt [Hermes](hermes) von der Fahrbahn ab. Im Krankenhaus hält [Zenzi](zenzi) dem [Bewusstlosen](hermes) eine Strafpredigt, die der [Pfleger](pfleger) [Gilbert](pfleger) nicht zu unterbrechen wagt. Am vierten Tag schlägt der [Grieche](hermes) die Augen auf und bittet um Wiederholung ab „Trottel“. Im Gang wartet [Ludmila](ludmila) mit einem Kuchen. [Zenzi](zenzi) lässt [sie](ludmila) vorbei, nicht gern, aber doch; die frühere [Buchhalterin](ludmila) entschuldigt sich für die Reifen, stellt den Kuchen ab und lässt sich von [Gilbert](pfleger) den Ausgang zeigen, zwei Stunden lang.
+ injure hermes "kommt"
- quarrel hermes zenzi "Strafpredigt"
- treat hermes pfleger "Pfleger"
- recover hermes "schlägt"
- gift ludmila hermes "Kuchen"
- reconcile ludmila zenzi "entschuldigt"
- boss.past hermes ludmila "frühere Buchhalterin"
- flirt ludmila pfleger "zwei Stunden lang"

== 10 Zusammenschluss
Aus zwei Firmen wird eine, und weil weder [Mair](zenzi) noch [Petrakis](hermes) nachgibt, heißt sie vorläufig Taxi. [Hermes](hermes), auf Krücken, übersiedelt in die Wohnung, in der einst [Babsi](babsi) wohnte, und behauptet, es sei der Treppen wegen. [Zenzi](zenzi) ist seit acht Wochen überfällig und behauptet, es sei der Stress. Die [Inspektorin](polizistin) hat [Quirin](quirin) in Handschellen zum Standesamt führen wollen, zum Spaß, doch [er](quirin), gebranntes Kind, nimmt Reißaus. Nun kurvt [er](quirin) durch [Landeck](@landeck), und auf dem Rücksitz sitzt keiner.
- colleague.start hermes zenzi "Aus zwei Firmen"
+ move hermes zenzi "übersiedelt"
- housemate.start hermes zenzi "übersiedelt"
- housemate.past babsi zenzi "einst"
- pregnant? zenzi hermes "überfällig"
- wedding? polizistin quirin "Standesamt"
+ flee quirin polizistin "nimmt Reißaus"

== 11 Blaulicht
[Haid](polizistin) fahndet nach [Quirin](quirin). [Thun](fahrgast) verrät [Haid](polizistin) den Ort. [Thun](fahrgast) schuldet [Haid](polizistin) etwas. [Haid](polizistin) findet [Quirin](quirin) in [Landeck](@landeck). [Quirin](quirin) gesteht [Haid](polizistin) [seine](quirin) Angst. [Haid](polizistin) hat auch Angst. [Quirin](quirin) teilt mit [Haid](polizistin) die Jause. [Sie](polizistin+quirin) fahren zusammen heim. [Haid](polizistin) verzeiht [Quirin](quirin). [Haid](polizistin) verzeiht sogar [Thun](fahrgast). Der [Notar](fahrgast) atmet auf.
- investigate polizistin quirin "fahndet"
- reveal fahrgast polizistin "verrät"
- find polizistin quirin "findet"
- sad quirin "Angst"
- sad polizistin "auch Angst"
+ reconcile polizistin quirin "verzeiht Quirin"
- reconcile fahrgast polizistin "verzeiht sogar"

== 12 Endstation
Doppelhochzeit auf der Seegrube: [Babsi](babsi) nimmt [Lou](lou), [Haid](polizistin) nimmt [Quirin](quirin), und diesmal verlässt niemand die Kirche. [Ludmila](ludmila) tanzt mit [ihrem](ludmila) [Gilbert](pfleger), [Thun](fahrgast) mit der Torte. In der Gondel, auf halber Höhe, bekommt [Zenzi](zenzi) Wehen, die Bahn bleibt hängen, und [Hermes](hermes) fällt in Ohnmacht, sodass es [Selda](selda) ist, [die](selda) die kleine [Fini](baby) auffängt. Als der [Vater](hermes) wieder bei Sinnen ist, fragt [er](hermes) [Zenzi](zenzi), wie [sie](hermes+zenzi) nun heißen sollen. [Ismet](ismet) meldet über Funk: alle Wagen besetzt.
+ wedding babsi lou "nimmt"
- wedding polizistin quirin "nimmt Quirin"
- couple ludmila pfleger "ihrem Gilbert"
+ birth zenzi baby "Wehen"
- ill hermes "Ohnmacht"
- help selda zenzi "auffängt"
- parent hermes baby "Vater"
