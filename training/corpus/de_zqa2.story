%series Revier Neißeufer
%lang de
%genre police drama in Görlitz and Zgorzelec, press department synopses
%cast frieda | Frieda Mielke; Frieda; Mielke | f
%cast tomasz | Tomasz Wrona; Tomasz; Wrona | m
%cast heino | Heino Kretzschmar; Heino; Kretzschmar | m
%cast agnieszka | Agnieszka Wrona; Agnieszka | f
%cast sami | Sami | m
%cast bele | Bele Mielke; Bele | f
%cast lutz | Lutz Mielke; Lutz | m
%cast pavel | Pavel Dvořák; Dvořák | m
%cast rosi | Rosi Kretzschmar; Rosi | f
%cast yara | Yara Haddad; Yara; Haddad | f
%cast kellnerin | Denise | f
%cast pfarrer | - | m
%cast wirt | Kurt | m
%cast enkel | Emil | m
%cast zahnarzt | - | m
%cast nachfolger | - | m
%cast klavier | - | m

== 1
[Kommissarin](frieda) [Frieda Mielke](frieda) soll künftig mit dem polnischen [Kollegen](tomasz) [Tomasz Wrona](tomasz) zusammenarbeiten, [der](tomasz) sich am ersten Morgen um eine Stunde verspätet, weil [er](tomasz) [seinen](tomasz) [Sohn](sami) [Sami](sami) noch zur Schule bringen musste. Während [die beiden](frieda+tomasz) einander misstrauisch beäugen, zieht man aus der Neiße einen [Wirt](wirt), [den](wirt) jemand mit einer Flasche erschlagen hat. [Revierleiter](heino) [Heino Kretzschmar](heino), [der](heino) mit dem [Toten](wirt) befreundet war, drängt auf schnelle Ergebnisse. Zu Hause hat [Frieda](frieda) ebenfalls keine Ruhe: [Ihr](frieda) [Mann](lutz) [Lutz](lutz) ist seit einem Jahr ohne Arbeit und trinkt, und [ihre](frieda) [Tochter](bele) [Bele](bele) zieht aus Protest zu [ihrer](bele) besten [Freundin](yara) [Yara Haddad](yara), [die](yara) im Haus nebenan ein Zimmer vermietet.
+ colleague.start frieda tomasz "Kollegen"
- parent tomasz sami "Sohn"
+ kill _ wirt "erschlagen"
- boss heino frieda "Revierleiter"
- friend.past heino wirt "befreundet"
- married frieda lutz "Mann"
- quit.past lutz "ohne Arbeit"
- parent frieda bele "Tochter"
- friend bele yara "Freundin"
- neighbour frieda yara "nebenan"
- housemate.start bele yara "zieht aus Protest"

== 2
Die Spur führt zu [Denise](kellnerin), einer [Kellnerin](kellnerin) des getöteten [Wirts](wirt), [die](kellnerin) von [ihm](wirt) ein Kind erwartet hat, wie [sie](kellnerin) unter Tränen zugibt. [Frieda](frieda) nimmt die junge [Frau](kellnerin) in Schutz, doch [Tomasz](tomasz) hält [sie](kellnerin) für die Täterin, woraufhin sich die neuen [Partner](frieda+tomasz) vor dem gesamten Revier anschreien. [Kretzschmar](heino) muss dazwischengehen. [Er](heino) selbst hat allen Grund, nervös zu sein, denn die [Kellnerin](kellnerin) kennt [ihn](heino) aus Nächten, von denen [seine](heino) [Frau](rosi) [Rosi](rosi) besser nichts erfährt. [Tomasz](tomasz) fährt nach Dienstschluss über die Brücke, um mit [Agnieszka](agnieszka), von [der](agnieszka) [er](tomasz) seit dem Frühjahr getrennt lebt, über das Sorgerecht zu reden. [Sie](agnieszka) macht [ihm](tomasz) nicht einmal auf.
- kill.past _ wirt "getöteten"
+ pregnant kellnerin wirt "Kind erwartet"
- boss.past wirt kellnerin "Kellnerin"
- reveal kellnerin "zugibt"
- help frieda kellnerin "in Schutz"
- accuse tomasz kellnerin "Täterin"
- colleague frieda tomasz "Partner"
+ quarrel frieda tomasz "anschreien"
- affair.past heino kellnerin "Nächten"
- cheat.past heino rosi "Nächten"
- married heino rosi "Frau"#2
- breakup.past agnieszka tomasz "getrennt"
- reject agnieszka tomasz "nicht einmal auf"

== 3
[Lutz](lutz) hat bei der Bahn vorgesprochen und eine Absage kassiert, worauf [er](lutz) betrunken den Wagen [seiner](lutz) [Frau](frieda) an die Wand setzt. Zum Glück kommt [er](lutz) mit einer Schramme davon. [Yara](yara), [die](yara) als Erste bei [ihm](lutz) ist, hält [ihm](lutz) die Stirn, bis der Notarzt eintrifft. Anderntags findet [Tomasz](tomasz) im Spind des [Revierleiters](heino) die Armbanduhr des [Ermordeten](wirt). [Er](tomasz) zeigt sie [Frieda](frieda), [die](frieda) [ihren](frieda) [Vorgesetzten](heino) seit der Polizeischule kennt und ein Verbrechen für ausgeschlossen hält. [Heino](heino) redet sich heraus: Der [Freund](wirt) habe [ihm](heino) die Uhr geschenkt. Weil die [Kommissarin](frieda) [ihm](heino) Glauben schenkt, ermittelt der [Pole](tomasz) auf eigene Faust gegen den [Chef](heino) weiter und lässt sich dafür von der schwangeren [Kellnerin](kellnerin) ein altes Foto geben.
- hire! lutz "Absage"
- married frieda lutz "Frau"
- injure lutz "an die Wand"
- help yara lutz "hält ihm die Stirn"
+ find tomasz "findet"
- kill.past _ wirt "Ermordeten"
- boss heino frieda "Vorgesetzten"
- betray heino tomasz "redet sich heraus"
+ investigate tomasz heino "ermittelt"
- boss heino tomasz "Chef"
- pregnant kellnerin "schwangeren"

== 4
Auf dem Foto sitzen drei Männer beim Kartenspiel: der tote [Wirt](wirt), [Kretzschmar](heino) und der tschechische [Schmuggler](pavel) [Pavel Dvořák](pavel), nach [dem](pavel) in drei Ländern gefahndet wird. Als [Tomasz](tomasz) den [Revierleiter](heino) darauf anspricht, zieht [der](heino) [ihn](tomasz) kurzerhand vom Fall ab. Bei [Mielkes](frieda+lutz) kommt es zum Knall: [Frieda](frieda) stellt [Lutz](lutz) vor die Wahl zwischen der Flasche und [ihr](frieda), und [er](lutz) schlägt die Tür hinter sich zu. Unterschlupf findet [er](lutz) ausgerechnet bei der [Nachbarin](yara), [die](yara) [ihm](lutz) nach dem Unfall beigestanden hat. [Bele](bele) ahnt nicht, dass [ihr](bele) [Vater](lutz) in der Dachkammer liegt. [Sami](sami) schreibt unterdessen einen Brief an [seine](sami) [Mutter](agnieszka), in dem [er](sami) [sie](agnieszka) bittet, [Papa](tomasz) zurückzunehmen.
- die.past wirt "tote"
+ discover tomasz heino+pavel "Auf dem Foto"
- investigate _ pavel "gefahndet"
- quit tomasz heino "vom Fall ab"
- quarrel frieda lutz "Knall"
- threaten frieda lutz "vor die Wahl"
+ breakup lutz frieda "schlägt die Tür"
- housemate.start lutz yara "Unterschlupf"
- neighbour lutz yara "Nachbarin"
- parent lutz bele "Vater"
- discover! bele lutz "ahnt nicht"
- parent agnieszka sami "Mutter"
- parent tomasz sami "Papa"
- reconcile? agnieszka tomasz "zurückzunehmen"

== 5
[Lutz](lutz) trinkt nicht mehr. [Yara](yara) hat [Lutz](lutz) die Flaschen weggenommen. Abends spielt [er](lutz) Schach mit [Yara](yara). [Sie](yara) mag [Lutz](lutz) sehr. [Er](lutz) merkt es nicht. Da kommt [Bele](bele) die Treppe herauf. Vor [ihr](bele) steht [Lutz](lutz). „Wie lange schon?“, fragt [Bele](bele). [Yara](yara) wird rot. [Bele](bele) hält [ihre](bele) [Freundin](yara) für die Geliebte [ihres](bele) [Vaters](lutz). [Sie](bele) gibt [Yara](yara) eine Ohrfeige. Dann läuft [Bele](bele) fort. [Frieda](frieda) sucht [Bele](bele) die halbe Nacht. [Tomasz](tomasz) fährt [Frieda](frieda). Am Bahnhof treffen [sie](frieda+tomasz) [Bele](bele). [Frieda](frieda) nimmt [Bele](bele) in den Arm. [Tomasz](tomasz) bringt [beide](bele+frieda) heim. [Frieda](frieda) lächelt [Tomasz](tomasz) an.
- recover lutz "trinkt nicht mehr"
- help yara lutz "weggenommen"
- love yara lutz "mag Lutz sehr"
- friend bele yara "Freundin"
- affair! lutz yara "Geliebte"
- parent lutz bele "Vaters"
+ attack bele yara "Ohrfeige"
- flee bele "läuft"
- investigate frieda bele "sucht"
+ find frieda+tomasz bele "treffen"
- flirt frieda tomasz "lächelt"

== 6
[Agnieszka Wrona](agnieszka), [die](agnieszka) den Brief [ihres](agnieszka) [Sohnes](sami) wieder und wieder gelesen hat, erscheint unangemeldet auf dem Revier, um [ihrem](agnieszka) getrennt lebenden [Mann](tomasz) eine zweite Chance zu geben. [Sie](agnieszka) trifft [ihn](tomasz) an, wie [er](tomasz) der müden [Kollegin](frieda) den Nacken massiert, und zieht [ihre](agnieszka) Schlüsse. Ehe [er](tomasz) etwas erklären kann, ist [sie](agnieszka) weg. [Denise](kellnerin) bringt unterdessen im Auto des [Pfarrers](pfarrer), [der](pfarrer) [sie](kellnerin) in die Klinik fahren wollte, einen gesunden [Jungen](enkel) zur Welt und nennt [ihn](enkel) [Emil](enkel). Kaum ist [sie](kellnerin) wieder zu Hause, sitzt der [Schmuggler](pavel) in [ihrer](kellnerin) Küche. [Dvořák](pavel) gibt [ihr](kellnerin) zu verstehen, dass dem [Kind](enkel) etwas zustoßen könne, wenn [sie](kellnerin) noch einmal mit der Polizei spricht.
- parent agnieszka sami "Sohnes"
- married agnieszka tomasz "Mann"
- breakup.past agnieszka tomasz "getrennt"
- reconcile? agnieszka tomasz "zweite Chance"
- discover agnieszka frieda+tomasz "trifft"
- flirt tomasz frieda "massiert"
+ jealous agnieszka frieda "zieht ihre Schlüsse"
- colleague frieda tomasz "Kollegin"
+ birth kellnerin enkel "zur Welt"
+ threaten pavel kellnerin "zu verstehen"

== 7
Die eingeschüchterte [Mutter](kellnerin) vertraut sich [Frieda](frieda) an, [die](frieda) [sie](kellnerin) schon einmal verteidigt hat, und die [Kommissarin](frieda) quartiert [sie](kellnerin) samt [Säugling](enkel) bei sich ein. So erfährt [sie](frieda), dass [Kretzschmar](heino) jahrelang für den [Tschechen](pavel) die Augen zugedrückt hat. [Frieda](frieda) ist wie vor den Kopf geschlagen und bittet [Tomasz](tomasz), [dem](tomasz) [sie](frieda) nicht hatte glauben wollen, um Entschuldigung. Bei einer Observierung, die sich bis in den Morgen hinzieht, kommen sich die [Ermittler](frieda+tomasz) näher, bis [ihre](frieda+tomasz) Lippen sich berühren. Am Küchentisch nebenan hat [Bele](bele) derweil eingesehen, dass [sie](bele) [ihrer](bele) besten [Freundin](yara) unrecht getan hat, und bringt [ihr](yara) als Friedensangebot Baklava. [Yara](yara) nimmt an, verschweigt aber, wie nahe [ihr](yara) [Lutz](lutz) wirklich steht.
- sad kellnerin pavel "eingeschüchterte"
- parent kellnerin enkel "Mutter"
- reveal kellnerin frieda "vertraut"
- housemate.start enkel+kellnerin frieda "quartiert"
+ discover frieda heino "erfährt"
- help.past heino pavel "Augen zugedrückt"
- reconcile? frieda tomasz "Entschuldigung"
- colleague frieda tomasz "Ermittler"
+ kiss frieda tomasz "Lippen"
- friend bele yara "Freundin"
+ reconcile bele yara "Yara nimmt an"
- love yara lutz "nahe ihr Lutz"

== 8
[Heino](heino) spürt, dass sich die Schlinge zuzieht, und will sich mit [Dvořák](pavel) absetzen. [Seiner](heino) [Gattin](rosi) tischt [er](heino) eine Fortbildung in [Leipzig](@leipzig) auf, doch [Rosi](rosi) hat in der Reinigung aus [seinem](heino) Sakko zwei Tickets und einen Brief von [Denise](kellnerin) gezogen. Nach dreißig Ehejahren stellt [sie](rosi) [ihm](heino) den Koffer selbst vor die Tür. Auf dem Parkplatz verlangt der [Revierleiter](heino) von dem [Schmuggler](pavel) [seinen](heino) Anteil, die [Komplizen](heino+pavel) geraten aneinander, ein Schuss löst sich, und [Kretzschmar](heino) bricht zusammen. [Wrona](tomasz) presst [seinem](tomasz) [Chef](heino) die Hand auf die Wunde, während [Frieda](frieda) dem [Flüchtenden](pavel) nachsetzt. [Lutz](lutz) hat unterdessen eine Stelle im Stellwerk bekommen und will es [seiner](lutz) [Frau](frieda) mit Blumen erzählen; auf dem Revier sagt man [ihm](lutz), wo und mit wem [sie](frieda) die letzte Nacht verbracht hat.
- flee? heino+pavel "absetzen"
- betray heino rosi "tischt"
- married heino rosi "Gattin"
- discover rosi heino+kellnerin "gezogen"
+ breakup rosi heino "selbst vor die Tür"
- colleague heino pavel "Komplizen"
- quarrel heino pavel "aneinander"
+ injure heino pavel "Schuss"
- help tomasz heino "presst"
- boss heino tomasz "Chef"
- flee pavel frieda "Flüchtenden"
- hire lutz "Stelle im Stellwerk"
- married frieda lutz "Frau"
- discover lutz frieda+tomasz "sagt man ihm"

== 9
[Kretzschmar](heino) überlebt die Operation und legt, kaum aus der Narkose erwacht, ein Geständnis ab: Nicht [er](heino) habe den [Wirt](wirt) auf dem Gewissen, sondern der [Tscheche](pavel), [er](heino) selbst habe nur die Leiche fortgeschafft. An [seinem](heino) Bett wacht zur allgemeinen Verblüffung die verlassene [Rosi](rosi), [die](rosi) [ihm](heino) nichts verziehen hat und trotzdem frische Schlafanzüge bringt. [Lutz](lutz) fängt [Tomasz](tomasz) vor [dessen](tomasz) Haustür ab, doch statt zuzuschlagen, fragt der gehörnte [Ehemann](lutz) nur, ob es dem [Polen](tomasz) ernst ist. [Tomasz](tomasz) bleibt [ihm](lutz) die Antwort schuldig. Am Fenster steht [Sami](sami), [der](sami) jedes Wort gehört hat und noch am Abend mit [seinem](sami) Fahrrad zur [Mutter](agnieszka) über die Grenze fährt.
- recover heino "überlebt"
+ reveal heino "Geständnis"
- kill.past pavel wirt "auf dem Gewissen"
- kill! heino wirt "auf dem Gewissen"
- help rosi heino "wacht"#2
- help.past heino pavel "fortgeschafft"
- reconcile! heino rosi "nichts verziehen"
- love? tomasz frieda "ernst"
- married frieda lutz "Ehemann"
- cheat.past frieda lutz "gehörnte"
+ discover sami tomasz "gehört"
- travel sami agnieszka "fährt"
- parent agnieszka sami "Mutter"

== 10
Mit [Yara Haddad](yara), [die](yara) sich als Dolmetscherin bewirbt, bekommt das Revier Verstärkung und mit dem strengen [Nachfolger](nachfolger) des verhafteten [Heino](heino) auch neue Sitten: Liebschaften unter Kollegen werden nicht geduldet. [Frieda](frieda) und [Tomasz](tomasz) beschließen daher, es bei dem einen Mal zu belassen, was [beiden](frieda+tomasz) schwerer fällt als gedacht. [Dvořák](pavel), [der](pavel) in einer Laube untergetaucht ist, braucht Geld und bringt [Denises](kellnerin) [Kind](enkel) in [seine](pavel) Gewalt, während die [Kellnerin](kellnerin) im Supermarkt an der Kasse steht. Der [Pfarrer](pfarrer), [der](pfarrer) den [Kleinen](enkel) hätte hüten sollen, macht sich bittere Vorwürfe. [Bele](bele) hat sich inzwischen in [Samis](sami) [Klavierlehrer](klavier) verguckt, nur weiß davon bislang allein das Klavier.
- hire? yara "bewirbt"
- boss.start nachfolger frieda+tomasz "Nachfolger"
- arrest.past _ heino "verhafteten"
+ breakup frieda tomasz "bei dem einen Mal"
- flee pavel "untergetaucht"
- parent kellnerin enkel "Kind"
+ abduct pavel enkel "Gewalt"
- sad pfarrer "bittere Vorwürfe"
- advisor klavier sami "Klavierlehrer"
- love.start bele klavier "verguckt"

== 11
Zwölf Stunden bleiben, um den [Entführer](pavel) aufzuspüren. Der [Zeuge](heino), auf [den](heino) alle hoffen, liegt unter Bewachung im Krankenhaus und schweigt, bis [ihn](heino) [Rosi](rosi) am Kragen packt: Wenn dem [Jungen](enkel) etwas geschieht, werde [sie](rosi) [ihn](heino) eigenhändig erwürgen. Da nennt [Kretzschmar](heino) die Gartenanlage. [Frieda](frieda) verhandelt an der Tür, während sich [Tomasz](tomasz) von hinten heranschleicht und dem [Schmuggler](pavel) die Pistole aus der Hand tritt. [Dvořák](pavel) wird abgeführt, die glückliche [Mutter](kellnerin) drückt [ihren](kellnerin) [Emil](enkel) an sich. Im Hausflur will [Lutz](lutz) [Yara](yara) für alles danken und merkt erst jetzt, weshalb [sie](yara) so hastig [ihre](yara) Tür schließt. [Er](lutz) klopft noch einmal an.
- abduct.past pavel enkel "Entführer"
+ threaten rosi heino "erwürgen"
- reveal heino "nennt"
- attack tomasz pavel "tritt"
+ rescue frieda+tomasz enkel "aus der Hand tritt"
+ arrest _ pavel "abgeführt"
- happy kellnerin enkel "glückliche"
- parent kellnerin enkel "Mutter"
- discover lutz yara "merkt"

== 12
Ein halbes Jahr danach lassen sich [Mielkes](frieda+lutz) in aller Freundschaft scheiden. Zum Termin kommt [Lutz](lutz) Hand in Hand mit der [Dolmetscherin](yara), mit [der](yara) [er](lutz) jetzt zusammenlebt, woran sich [seine](lutz) [Tochter](bele) erst gewöhnen muss: [Ihre](bele) beste [Freundin](yara) wird nun womöglich [ihre](bele) [Stiefmutter](yara). [Agnieszka](agnieszka) hat einen [Zahnarzt](zahnarzt) aus [Breslau](@breslau) kennengelernt und lässt [Sami](sami) fortan jedes zweite Wochenende beim [Vater](tomasz). [Rosi](rosi) besucht [ihren](rosi) verurteilten [Mann](heino) einmal im Monat, nur um mit [ihm](heino) zu streiten. Und die [Kommissarin](frieda)? [Sie](frieda) hat um Versetzung in das Dezernat auf der anderen Seite des Flusses ersucht, damit [ihr](frieda) niemand mehr vorschreiben kann, wen [sie](frieda) liebt. Auf der Brücke kommt [ihr](frieda) [Tomasz](tomasz) entgegen.
+ divorce frieda lutz "scheiden"
- couple lutz yara "Hand in Hand"
- housemate lutz yara "zusammenlebt"
- parent lutz bele "Tochter"
- friend bele yara "Freundin"
- kin? bele yara "Stiefmutter"
- meet agnieszka zahnarzt "kennengelernt"
- parent tomasz sami "Vater"
- married heino rosi "Mann"
- quarrel heino rosi "streiten"
- hire? frieda "Versetzung"
+ love frieda tomasz "liebt"
