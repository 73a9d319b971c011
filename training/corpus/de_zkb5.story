%series Nachtdienst Ruhrort
%lang de
%genre hospital soap in Duisburg, short preview texts
%cast danuta   | Dr. Danuta Wolny; Danuta | f
%cast henk     | Henk Verhoeven; Henk | m
%cast jasmin   | Jasmin Wolny; Jasmin | f
%cast robin    | Robin | n
%cast stein    | Professor Stein; Stein; Arnold Stein | m
%cast frau     | Gudrun Stein; Gudrun | f
%cast levent   | Levent | m
%cast pilar    | Schwester Pilar; Pilar | f
%cast binnen   | - | m
%cast witwe    | - | f
%cast sohn     | Marvin | m
%cast anwalt   | - | m
%cast baby     | Emil | m
%cast pfoertner | Kurt | m

== 1
Es ist kurz nach elf, als ein [Binnenschiffer](binnen) mit einer Eisenstange im Oberschenkel in die Notaufnahme getragen wird. [Dr. Danuta Wolny](danuta) und [Pfleger Henk](henk) arbeiten Hand in Hand, und die Nachtschwestern wissen längst, dass [die beiden](danuta+henk) es nicht nur am OP-Tisch tun. [Danutas](danuta) [Tochter](jasmin) weiß es nicht: [Jasmin](jasmin), 19, bringt [ihrer](jasmin) [Mutter](danuta) Butterbrote und erwischt [sie](danuta) im Wäschelager mit offenem Kittel. Das [Mädchen](jasmin) rennt davon und [Robin](robin) in die Arme, [Famulus](robin) im ersten Jahr, mit sanften Augen und keiner Antwort auf die Frage, ob Er oder Sie.
- injure binnen "Eisenstange"
- treat binnen danuta+henk "arbeiten"
- colleague danuta henk "Hand in Hand"
+ affair danuta henk "nicht nur am OP-Tisch"
- discover _ danuta+henk "wissen längst"
- parent danuta jasmin "Tochter"
- discover! jasmin danuta+henk "weiß es nicht"
- gift jasmin danuta "Butterbrote"
- discover jasmin danuta "erwischt"
- flee jasmin danuta "rennt"
+ meet jasmin robin "in die Arme"

== 2
[Professor Stein](stein) leitet die Chirurgie seit Menschengedenken und würde [seine](stein) [Oberärztin](danuta) lieber heute als morgen los. Warum, bleibt [sein](stein) Geheimnis, bis [Gudrun](frau), [seine](stein) [Angetraute](frau), mit einem Apfelkuchen vorbeischaut und sich verquatscht: Vor zwanzig Jahren, auf einem Kongress in [Krakau](@krakau), habe [er](stein) um [Danuta](danuta) gefreit und sich ein Nein geholt. [Jasmin](jasmin) rechnet. Zwanzig Jahre, [Krakau](@krakau), und auf [ihrer](jasmin) Geburtsurkunde steht unter Vater ein Strich. Der [Schiffer](binnen) will indessen partout nicht sagen, wer [ihm](binnen) die Stange ins Bein gerammt hat.
- boss stein danuta "leitet"
- quit? danuta stein "lieber heute als morgen los"
- married frau stein "Angetraute"
- reveal frau _ "verquatscht"
+ propose.past stein danuta "gefreit"
- reject.past danuta stein "Nein"
- parent? stein jasmin "rechnet"
- reveal! binnen _ "nicht sagen"
- attack.past _ binnen "gerammt"

== 3
[Schwester Pilar](pilar) ist in [Henk](henk) verschossen und zählt die Minuten, die [er](henk) im Ärztezimmer verbringt. Dreiundvierzig sind es am Dienstag. Aus Kummer steckt [sie](pilar) der Verwaltung, dass im Dienst geturtelt wird, und bekommt als Dank die Wochenendschichten. [Levent](levent), [Sanitäter](levent) mit Rhythmus im Blut, singt für [sie](pilar) im Rettungswagen; [sie](pilar) hört nicht hin. Der [Binnenschiffer](binnen) wird nachts von einem jungen [Mann](sohn) besucht, [der](sohn) [seine](binnen) Nase hat. Am Morgen liegt der [Alte](binnen) tot im Bett. Den [Besucher](sohn) hat nur der [Pförtner](pfoertner) gesehen.
+ love pilar henk "verschossen"
- jealous pilar danuta "zählt die Minuten"
- sad pilar "Kummer"
- betray pilar danuta+henk "steckt"
- flirt levent pilar "singt"
- reject pilar levent "hört nicht hin"
- travel sohn binnen "besucht"
+ die binnen "tot"
- discover pfoertner sohn "gesehen"

== 4
[Jasmin](jasmin) fragt [Danuta](danuta). [Danuta](danuta) schweigt. [Jasmin](jasmin) fragt [Stein](stein). [Stein](stein) wird rot. Dann wirft [Stein](stein) [Jasmin](jasmin) hinaus. [Robin](robin) bringt [Jasmin](jasmin) ein Eis. Im Park küssen sich [Jasmin](jasmin) und [Robin](robin). [Jasmin](jasmin) zittert. [Robin](robin) auch. [Henk](henk) will mit [Danuta](danuta) zusammenziehen. [Danuta](danuta) will das nicht. Da schmollt [Henk](henk). [Pilar](pilar) kocht [Henk](henk) Kaffee. [Levent](levent) trinkt ihn. Spät kommt die [Witwe](witwe) des [Schiffers](binnen). Einen [Sohn](sohn), sagt die [Witwe](witwe), hatten [sie](binnen+witwe) nie.
- reveal! danuta jasmin "schweigt"
- reject stein jasmin "hinaus"
- gift robin jasmin "Eis"
+ kiss jasmin robin "küssen"
- move? henk danuta "zusammenziehen"
- reject danuta henk "will das nicht"
- sad henk "schmollt"
- gift pilar henk "Kaffee"
- married.past binnen witwe "Witwe"
- die.past binnen "Witwe"
- parent! witwe sohn "hatten sie nie"

== 5
Ein heimlicher Abstrich aus [Steins](stein) Kaffeetasse, ein Labor in [Essen](@essen), sechs Werktage: Das Ergebnis weist den [Professor](stein) mit 99,9 Prozent als [Jasmins](jasmin) Erzeuger aus. Statt zu jubeln, legt sich die [Neunzehnjährige](jasmin) ins Bett und steht drei Tage nicht auf. [Robin](robin) liest [ihr](jasmin) durch die geschlossene Tür den Dienstplan vor. Auch die Kripo liest, nämlich das Besucherbuch, in dem für jene Nacht gar kein Gast eingetragen ist. Der [Pförtner](pfoertner), [der](pfoertner) [Kurt](pfoertner) heißt und seit vierzig Jahren nie geschludert hat, gerät ins Schwitzen.
- steal jasmin stein "heimlicher"
+ discover jasmin stein "Ergebnis"
- parent stein jasmin "Erzeuger"
- sad jasmin "steht drei Tage nicht"
- help robin jasmin "liest"
- investigate _ pfoertner "Kripo liest"
- sad pfoertner "Schwitzen"

== 6
Beim Sommerfest der Belegschaft, zwischen Hüpfburg und Bierwagen, hält [Jasmin](jasmin) dem [Mann](stein), [der](stein) [sie](jasmin) gezeugt hat, das Papier unter die Nase. [Gudrun](frau) liest mit. [Stein](stein) habe damals also nicht nur gefreit? Der [Ehebrecher](stein) sucht Worte, die [Hintergangene](frau) [ihren](frau) Autoschlüssel. [Danuta](danuta) eilt [ihrer](danuta) [Tochter](jasmin) nach, wird aber von [Henk](henk) aufgehalten: [Er](henk) hat das alles zwischen zwei Bratwürsten erfahren und fühlt sich zum Narren gehalten. Als [Pilar](pilar) [ihn](henk) tröstet, lässt [er](henk) sich trösten, und zwar bis zum Frühstück.
- celebrate _ "Sommerfest"
- parent stein jasmin "gezeugt"
+ reveal jasmin stein "unter die Nase"
- discover frau stein "liest"
- cheat.past stein frau "Ehebrecher"
- affair.past danuta stein "nicht nur gefreit"
- parent danuta jasmin "Tochter"
- discover henk danuta "erfahren"
- sad henk danuta "zum Narren"
- help pilar henk "tröstet"
+ sex henk pilar "bis zum Frühstück"
- cheat henk danuta "bis zum Frühstück"

== 7
[Henk](henk) bereut, [Pilar](pilar) blüht, [Levent](levent) singt nicht mehr. [Danuta](danuta) findet einen fremden Ohrring im Spind des [Pflegers](henk) und stellt keine Fragen; [sie](danuta) gibt [ihm](henk) nur den Wohnungsschlüssel zurück. In der Cafeteria setzt sich die [Witwe](witwe) des [Binnenschiffers](binnen) zu [Gudrun Stein](frau), zwei verlassene [Frauen](frau+witwe) vor zwei Stück Torte, und [sie](frau+witwe) freunden sich an. Die [eine](witwe) hat einen toten [Mann](binnen), die [andere](frau) einen, [den](stein) [sie](frau) gern tot sähe. In [Steins](stein) Post liegt ein Brief ohne Unterschrift: »[Ich](sohn) weiß, wer dem [Alten](binnen) das Falsche gespritzt hat.«
- sad henk "bereut"
- happy pilar "blüht"
- sad levent "singt nicht mehr"
- discover danuta henk "Ohrring"
+ breakup danuta henk "Wohnungsschlüssel"
+ friend.start frau witwe "freunden"
- die.past binnen "toten"
- die? stein "tot sähe"
- threaten sohn stein "Brief"
- kill? _ binnen "gespritzt"

== 8
Der [Briefschreiber](sohn) heißt [Marvin](sohn) und ist der uneheliche [Sohn](sohn) des [Binnenschiffers](binnen). [Er](sohn) war es auch, [der](sohn) [seinem](sohn) [Vater](binnen) an Deck die Stange ins Bein stieß, im Streit um ein Boot; in der Nacht wollte [er](sohn) nur Abbitte leisten. Für [seinen](sohn) Eintritt ohne Eintrag nahm [Kurt](pfoertner) zwanzig Euro. Was [Marvin](sohn) dann hinter dem Vorhang sah, bringt [Stein](stein) in arge Bedrängnis: die zitternde Hand des [Professors](stein) an der Infusion, die falsche Ampulle. [Stein](stein) zahlt [ihm](sohn) Schweigegeld. [Robin](robin), nebenan beim Blutabnehmen, hört jedes Wort.
- parent binnen sohn "Sohn"
- attack.past sohn binnen "stieß"
- quarrel.past binnen sohn "Streit"
- reconcile? binnen sohn "Abbitte"
- betray.past pfoertner _ "nahm"
- discover.past sohn stein "sah"
+ kill.past stein binnen "falsche Ampulle"
- ill stein "zitternde"
- gift stein sohn "Schweigegeld"
+ discover robin stein "hört jedes Wort"

== 9
Wem soll man es sagen, wenn der [Täter](stein) der [Vater](stein) der [Freundin](jasmin) ist? [Robin](robin) weicht [Jasmin](jasmin) aus, lässt zwei Verabredungen platzen und vertraut sich endlich [Levent](levent) an, mit [dem](levent) [Robin](robin) die Wohnküche teilt. [Jasmin](jasmin), [die](jasmin) eine andere vermutet, liest [Robins](robin) Nachrichten. Jetzt kennt [sie](jasmin) die Wahrheit und geht damit schnurstracks zu [ihrer](jasmin) [Mutter](danuta). Die [Oberärztin](danuta) ist im fünften Monat und hat anderes zu erzählen, nämlich das. Von wem? Von [Henk](henk), natürlich von [Henk](henk), [der](henk) seit gestern [Pilar](pilar) [seine](henk) [Zukünftige](pilar) nennt.
- parent stein jasmin "Vater"
- couple jasmin robin "Freundin"
- reject robin jasmin "weicht"
- housemate levent robin "Wohnküche"
- reveal robin levent "vertraut"
- cheat? robin jasmin "vermutet"
- jealous jasmin _ "vermutet"
- steal jasmin robin "liest"
+ discover jasmin stein "Wahrheit"
- parent danuta jasmin "Mutter"
- reveal danuta jasmin "erzählen"
+ pregnant danuta henk "im fünften Monat"
- engaged henk pilar "Zukünftige"

== 10
Der [Professor](stein) will fliehen. [Gudrun](frau) versteckt [seinen](stein) Pass. „Einmal im Leben bleibst [du](stein) da“, sagt [Gudrun](frau). [Danuta](danuta) zeigt [Stein](stein) an. [Stein](stein) zeigt [Danuta](danuta) an. [Jasmin](jasmin) sagt aus. [Robin](robin) sagt aus. [Marvin](sohn) sagt nichts, denn [er](sohn) ist bezahlt. Die [Witwe](witwe) gibt [ihm](sohn) eine Backpfeife. Da redet [Marvin](sohn). [Stein](stein) muss in Untersuchungshaft. [Ihn](stein) vertritt ein [Anwalt](anwalt). Der [Anwalt](anwalt) war einmal mit [Pilar](pilar) verheiratet. Das hört [Henk](henk) zum ersten Mal.
- flee? stein "fliehen"
- steal frau stein "versteckt"
+ accuse danuta stein "zeigt"
- accuse stein danuta "zeigt"#2
- reveal jasmin+robin _ "sagt aus"
- attack witwe sohn "Backpfeife"
- reveal sohn _ "redet"
+ arrest _ stein "Untersuchungshaft"
- advisor anwalt stein "vertritt"
- married.past anwalt pilar "verheiratet"
- ex anwalt pilar "verheiratet"
- discover henk pilar "hört"

== 11
Hochzeitskleid in Elfenbein, Gäste aus [Málaga](@malaga), und der [Bräutigam](henk) steht mit einer Hand am Türknauf. [Pilar](pilar) nimmt [ihm](henk) die Entscheidung ab. [Sie](pilar) habe, sagt [sie](pilar), im Rettungswagen immerzu ein Lied im Ohr, und es sei nicht [seins](henk). [Henk](henk), vor dem Altar versetzt und grenzenlos erleichtert, rast in die Klinik, wo bei [Danuta](danuta) zwei Monate zu früh das Fruchtwasser abgeht. Der [Chef](stein) sitzt, ein Oberarzt schläft, also muss der [Famulus](robin) ran. [Robin](robin) holt den kleinen [Emil](baby). Der [Neugeborene](baby) wiegt so viel wie ein Laib Brot und schreit wie zwei.
- wedding! henk pilar "vor dem Altar versetzt"
+ breakup pilar henk "nimmt ihm die Entscheidung"
- love pilar levent "Lied im Ohr"
- happy henk "erleichtert"
- travel henk "rast"
+ birth danuta baby "holt"
- help robin danuta "holt"

== 12
[Emil](baby) liegt im Brutkasten, davor sitzen in Schichten [seine](baby) [Schwester](jasmin), [sein](baby) [Vater](henk) und die [Witwe](witwe) mit [Gudrun](frau), [die](frau+witwe) sich zu [Pflegeomas](frau+witwe) ernannt haben und zusammen auf den Kahn gezogen sind. Man muss nehmen, was kommt. [Danuta](danuta) wird zur [Leiterin](danuta) der Chirurgie gewählt und verlangt als Erstes von [Henk](henk), dass [er](henk) [ihr](danuta) in die Augen sieht. [Er](henk) tut es. Der Ohrring wird nicht erwähnt. [Levent](levent) lässt den Rettungswagen vor [Pilars](pilar) Balkon halten, mit Blaulicht, und [sie](pilar) steigt zu. [Jasmin](jasmin) besucht [Arnold Stein](stein) in der Haft. [Sie](jasmin) nennt [ihn](stein) nicht Papa, aber [sie](jasmin) bleibt eine Stunde.
- ill baby "Brutkasten"
- sibling baby jasmin "Schwester"
- parent henk baby "Vater"
- move frau+witwe "gezogen"
- housemate frau witwe "zusammen auf den Kahn"
+ hire danuta "gewählt"
+ reconcile danuta henk "in die Augen"
- couple.start levent pilar "steigt"
- travel jasmin stein "besucht"
- reconcile? jasmin stein "bleibt eine Stunde"
