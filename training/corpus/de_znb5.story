%series Mord zum Frühstück
%lang de
%genre crime series about a boarding house on the Baltic coast, TV magazine previews
%cast kessler | Kommissar Kessler; Anton Kessler; Kessler | m
%cast dilara  | Dilara Şahin; Dilara; Şahin | f
%cast wirtin  | Henriette Boll; Henriette | f
%cast bruno   | Bruno Boll; Bruno | m
%cast uta     | Uta | f
%cast clemens | Clemens Rath; Clemens; Rath | m
%cast fanny   | Fanny | f
%cast pastor  | Pastor Eilers; Eilers | m
%cast toter   | - | m
%cast gaertner | - | m
%cast ruth    | Ruth Kessler; Ruth | f
%cast jonte   | Jonte | m
%cast fischer | Fiete | m
%cast chef    | Kriminalrat Uhl; Uhl | m

== 1 Zimmer mit Meerblick
In der Pension [Seestern](#seestern) liegt ein [Vertreter](toter) tot im Frühstücksraum, mit dem Gesicht im Rührei. [Kommissar Kessler](kessler), [der](kessler) dort mit [seiner](kessler) [Frau](ruth) [Ruth](ruth) den zwanzigsten Hochzeitstag verleben wollte, nimmt wohl oder übel die Ermittlungen auf. Die [Wirtin](wirtin), [Henriette Boll](wirtin), will den [Toten](toter) nie zuvor gesehen haben. Warum aber trägt [dieser](toter) [ihr](wirtin) Foto in der Brieftasche? Aus [Rostock](@rostock) stößt die junge [Dilara Şahin](dilara) dazu, frisch von der Polizeischule, und widerspricht dem [Vorgesetzten](kessler) noch in der Tür.
+ die toter "liegt"
- married kessler ruth "Frau"
- celebrate? kessler+ruth "Hochzeitstag"
- investigate kessler toter "nimmt"
- betray wirtin kessler "nie zuvor"
- hire dilara "frisch"
- boss kessler dilara "Vorgesetzten"
- quarrel dilara kessler "widerspricht"

== 2 Rührei
[Ruth](ruth) reist ab, denn mit einer Leiche zu feiern hat [sie](ruth) keine Lust. [Dilara](dilara) findet heraus, dass die [Wirtin](wirtin) mit dem [Vertreter](toter) vor langer Zeit das Aufgebot bestellt hatte; vor dem Altar stand [sie](wirtin) damals allein. Heute ist [Henriette](wirtin) mit dem stillen [Bruno](bruno) verehelicht, [der](bruno) den Gästen die Schuhe putzt. Gift, meldet das Labor. [Pastor Eilers](pastor), [Stammgast](pastor) und [Beichtvater](pastor) der [Hausherrin](wirtin), beruft sich auf das Schweigegebot. Im Garten harkt ein [Gärtner](gaertner), was längst geharkt ist.
- travel ruth "reist"
+ discover dilara toter+wirtin "heraus"
- engaged.past toter wirtin "Aufgebot"
- breakup.past toter wirtin "allein"
- married bruno wirtin "verehelicht"
- kill _ toter "Gift"
- advisor pastor wirtin "Beichtvater"
- reveal! pastor _ "Schweigegebot"

== 3 Der stille Bruno
[Brunos](bruno) [Schwester](uta) [Uta](uta) trifft mit vier Koffern und einer Vermutung ein: [Ihr](uta) [Bruder](bruno) habe aus Eifersucht gehandelt. Tatsächlich wusste [Bruno](bruno) seit Wochen, wer in Zimmer 3 abgestiegen war. [Kessler](kessler) verhört [ihn](bruno) neun Stunden und bekommt drei Sätze. Die [Schwägerin](uta) und [Henriette](wirtin), [die](uta+wirtin) sich seit der Hochzeit nicht ausstehen können, liefern sich am Buffet ein Wortgefecht, bei dem der Quark fliegt. [Dilara](dilara) isst mit dem [Hilfskoch](jonte) [Jonte](jonte) Eis auf der Seebrücke. Rein dienstlich, versteht sich.
- sibling bruno uta "Schwester"
- travel uta "trifft"
- accuse uta bruno "Vermutung"
- jealous? bruno toter "Eifersucht"
- discover.past bruno toter "wusste"
- kin uta wirtin "Schwägerin"
- enemy uta wirtin "nicht ausstehen"
+ quarrel uta wirtin "Wortgefecht"
- investigate kessler bruno "verhört"
- date dilara jonte "isst"

== 4 Ebbe
Die Flut legt eine Flasche frei. Darin war Gift. [Fiete](fischer) findet die Flasche. [Fiete](fischer) fischt seit fünfzig Jahren. [Er](fischer) bringt sie [Kessler](kessler). [Kessler](kessler) gibt [Fiete](fischer) einen Schnaps. Auf dem Glas ist ein Abdruck. Er gehört zu [Uta](uta). [Dilara](dilara) legt [Uta](uta) Handschellen an. [Bruno](bruno) weint um [Uta](uta). [Henriette](wirtin) tröstet [Bruno](bruno). „[Wir](bruno+wirtin) haben ja [uns](bruno+wirtin)“, sagt [Henriette](wirtin). [Bruno](bruno) sieht [sie](wirtin) lange an. Glaubt [Bruno](bruno) [Henriette](wirtin)?
- find fischer "findet"
- gift kessler fischer "Schnaps"
- help fischer kessler "bringt"
- discover kessler uta "Abdruck"
+ arrest dilara uta "Handschellen"
- sad bruno uta "weint"
- help wirtin bruno "tröstet"

== 5 Die falsche Spur
[Uta](uta) hat das Fläschchen in der Küche nur gespült, wie [sie](uta) alles spült, was [ihr](uta) unter die Finger kommt. [Ihr](uta) [Anwalt](clemens), [Clemens Rath](clemens), ein [Mann](clemens) mit Einstecktuch, holt [sie](uta) in zwei Stunden heraus und erkennt auf dem Gang [Dilara](dilara). Ein Jahr lang hatten [die zwei](clemens+dilara) Tisch und Bett geteilt, ehe [er](clemens) ohne ein Wort nach [Hamburg](@hamburg) verschwand. [Jonte](jonte) serviert [dem](clemens) die Suppe kalt. In [Kesslers](kessler) Zimmer klingelt abends um zehn das Telefon: [Ruth](ruth), sehr ruhig. [Sie](ruth) habe jemanden kennengelernt.
- arrest! dilara uta "heraus"
- advisor clemens uta "Anwalt"
- help clemens uta "holt"
- discover clemens dilara "erkennt"
- couple.past clemens dilara "Tisch und Bett"
- breakup.past clemens dilara "verschwand"
- jealous jonte clemens "kalt"
+ reveal ruth kessler "kennengelernt"
- love ruth _ "kennengelernt"

== 6 Strandkorb 113
In einem Strandkorb sitzt der zweite [Tote](gaertner), und wieder ist es kein Fremder: Der [Gärtner](gaertner) war, wie [sein](gaertner) Pass verrät, der [Bruder](gaertner) des [Vertreters](toter). [Kriminalrat Uhl](chef) droht, [Kessler](kessler) den Fall wegzunehmen, [der](kessler) seit jenem Anruf keine Akte mehr aufschlägt. [Dilara](dilara) ermittelt auf eigene Faust und lässt sich dafür von [Rath](clemens) zum Abendessen ausführen, weil [er](clemens) als Einziger das Testament der [Brüder](gaertner+toter) kennt. Beim Nachtisch greift [er](clemens) nach [ihrer](dilara) Hand. [Sie](dilara) lässt sie liegen. Durch die Scheibe schaut [Jonte](jonte) zu.
+ die gaertner "Tote"
- sibling gaertner toter "Bruder"
- boss chef kessler "Kriminalrat"
- threaten chef kessler "droht"
- sad kessler "keine Akte mehr"
- investigate dilara "auf eigene Faust"
- date clemens dilara "Abendessen"
- flirt clemens dilara "greift"
- discover jonte clemens+dilara "schaut"

== 7 Letzter Wille
[Erbin](fanny) des [Vertreters](toter) ist [Fanny](fanny), ein zwanzigjähriges [Zimmermädchen](fanny) der Pension, [das](fanny) nicht wenig staunt. Und nicht nur [sie](fanny): [Henriette](wirtin) fällt in Ohnmacht. Als [sie](wirtin) zu sich kommt, gibt [sie](wirtin) preis, was außer [Pastor Eilers](pastor) keiner wusste. [Fanny](fanny) ist das [Mädchen](fanny), [das](fanny) [sie](wirtin) von dem [Bräutigam](toter) bekommen und gleich nach der Geburt zu fremden Leuten gegeben hatte. [Fanny](fanny) läuft hinaus, [Bruno](bruno) läuft hinterher. [Bruno](bruno), [der](bruno) nie Kinder haben durfte, legt [ihr](fanny) schweigend [seine](bruno) Jacke um.
- find fanny "Erbin"
- ill wirtin "Ohnmacht"
+ reveal wirtin _ "gibt sie preis"
- discover.past pastor wirtin "außer Pastor Eilers"
- parent toter+wirtin fanny "Mädchen"
- birth.past wirtin fanny "bekommen"
- flee fanny wirtin "läuft"
- help bruno fanny "Jacke"

== 8 Nordwest, Stärke neun
[Kessler](kessler) fährt heim und steht in der eigenen Küche einem [Mann](chef) in Pantoffeln gegenüber. Es ist [Uhl](chef). Der [Kriminalrat](chef) stottert, [Ruth](ruth) schweigt, der [Hintergangene](kessler) streift den Ring ab und legt ihn in die Zuckerdose. Zurück an der Küste läuft [er](kessler) bei Nordwest am Strand entlang, bis [ihn](kessler) [Henriette](wirtin) unter [ihren](wirtin) Schirm holt. [Sie](kessler+wirtin) reden. Danach weiß der [Kommissar](kessler), dass [er](kessler) mit dieser [Frau](wirtin) nicht hätte reden dürfen, nicht so nah und nicht so lange.
- travel kessler "heim"
+ discover kessler chef+ruth "gegenüber"
- affair chef ruth "Pantoffeln"
- cheat.past ruth kessler "Hintergangene"
+ breakup kessler ruth "streift"
- return kessler "Zurück"
- help wirtin kessler "Schirm"
- flirt kessler wirtin "so nah"

== 9 Versuchte Nähe
[Dilara](dilara) wirft [Kessler](kessler) vor, befangen zu sein. [Er](kessler) streitet das ab, so heftig, dass [sie](dilara) sich den Rest denken kann. Auf dem Dachboden wird [sie](dilara) von hinten niedergeschlagen; [Jonte](jonte), [der](jonte) Zwiebeln holen wollte, trägt [sie](dilara) auf den Armen die Treppe hinunter und wacht bei [ihr](dilara), bis [sie](dilara) die Augen aufschlägt und [ihm](jonte) sagt, was [er](jonte) längst hätte sagen sollen. [Clemens](clemens) steht mit Rosen in der Tür und begreift, dass [er](clemens) zu spät dran ist. Die Rosen bekommt [Uta](uta), [die](uta) rot wird.
- accuse dilara kessler "befangen"
- betray kessler dilara "streitet"
+ attack _ dilara "niedergeschlagen"
- rescue jonte dilara "trägt"
- help jonte dilara "wacht"
+ confess dilara jonte "sagt"
- love dilara jonte "sagt"
- discover clemens dilara+jonte "begreift"
- gift clemens uta "Rosen bekommt"

== 10 Schuhcreme
[Fanny](fanny) putzt Schuhe. [Bruno](bruno) zeigt [Fanny](fanny), wie es geht. In einem Schuh steckt ein Zettel. Den Zettel schrieb der [Gärtner](gaertner). „[Bruno](bruno) hat [ihn](toter) vergiftet“, steht da. [Fanny](fanny) mag [Bruno](bruno). [Fanny](fanny) verbrennt den Zettel. [Eilers](pastor) riecht den Rauch. [Eilers](pastor) fragt [Fanny](fanny). [Fanny](fanny) belügt [Eilers](pastor). [Bruno](bruno) dankt [Fanny](fanny) mit einem Blick. Dann holt [Bruno](bruno) [seinen](bruno) Hut. [Bruno](bruno) geht zu [Kessler](kessler).
- help bruno fanny "zeigt"
+ accuse gaertner bruno "vergiftet"
- kill bruno toter "vergiftet"
- discover fanny bruno "Zettel"
- help fanny bruno "verbrennt"
- betray fanny pastor "belügt"
- travel bruno kessler "geht zu"

== 11 Geständnis
[Bruno](bruno) redet zum ersten Mal mehr als drei Sätze. Der [Vertreter](toter) sei gekommen, um [ihm](bruno) die [Frau](wirtin) zu nehmen, und der [Gärtner](gaertner) habe für [sein](gaertner) Schweigen Geld gewollt, jeden Montag mehr. [Er](bruno) habe [beide](gaertner+toter) auf dem Gewissen und bereue nur das Rührei. Als [Dilara](dilara) [ihn](bruno) abführt, hält [ihn](bruno) [Henriette](wirtin) am Ärmel fest und küsst [ihn](bruno) vor dem ganzen Frühstücksraum. [Kessler](kessler) schaut auf das Meer. [Er](kessler) hat den Fall gelöst und die [Verdächtige](wirtin) verloren, falls [sie](wirtin) je die [seine](kessler) war.
+ reveal bruno _ "redet"
- threaten.past gaertner bruno "Geld gewollt"
- kill bruno gaertner+toter "auf dem Gewissen"
- married bruno wirtin "Frau"
+ arrest dilara bruno "abführt"
- kiss bruno wirtin "küsst"
- sad kessler wirtin "verloren"

== 12 Nachsaison
Die Pension wird von [Fanny](fanny) weitergeführt, mit [Uta](uta) an der Rezeption und [deren](uta) frisch gebackenem [Verlobten](clemens) [Clemens Rath](clemens) als Dauergast. [Henriette](wirtin) besucht jeden Sonntag [ihren](wirtin) [Gatten](bruno) in der Haftanstalt, und nun, da nichts mehr zwischen [ihnen](fanny+wirtin) verschwiegen ist, fährt die [Tochter](fanny) [sie](wirtin) hin. [Jonte](jonte) zieht nach [Rostock](@rostock) in [Dilaras](dilara) Zweizimmerwohnung. [Kessler](kessler), geschieden, versetzt und mit [seinem](kessler) früheren [Chef](chef) über Kreuz, mietet sich für den Winter ein. Zimmer mit Meerblick, ohne Frühstück.
- boss fanny uta "weitergeführt"
- engaged.start clemens uta "Verlobten"
- married bruno wirtin "Gatten"
- parent wirtin fanny "Tochter"
- help fanny wirtin "fährt"
+ move jonte dilara "zieht" @rostock
- divorce.past kessler ruth "geschieden"
- boss.past chef kessler "früheren Chef"
- enemy chef kessler "über Kreuz"
- move kessler "mietet"
