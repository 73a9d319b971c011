%series Internat Schwarzsee
%lang de
%genre mystery at a music boarding school in the Tyrol, fan wiki with long paragraphs
%cast ephraim | Ephraim Lindner; Ephraim; Lindner | m
%cast xenia   | Xenia Radu; Xenia | f
%cast blum    | Direktorin Blum; Blum; Charlotte Blum | f
%cast hauser  | Professor Hauser; Hauser | m
%cast tilda   | Tilda Hauser; Tilda | f
%cast moritz  | Moritz Blum; Moritz | m
%cast sky     | Sky | n
%cast kosta   | Kosta | m
%cast gaertner | Wenzel | m
%cast lenz    | Inspektorin Lenz; Lenz | f
%cast anna    | Annabel | f
%cast ilie    | - | m
%cast hauserin | - | f
%cast onkel | - | m

== 1 Der Neue am Cello
[Stipendiat Ephraim Lindner](ephraim) kommt mit einem geliehenen Cello am [Schwarzsee](@schwarzsee) an und wird mit [Kosta](kosta), [der](kosta) schnarcht, und [Sky](sky), [Sky](sky) schnarcht nicht, in ein Dreibettzimmer gesteckt. Schon beim Frühstück gerät [er](ephraim) mit [Moritz Blum](moritz), dem [Sohn](moritz) der [Direktorin](blum), in Streit, weil [er](ephraim) sich auf den Stuhl von [dessen](moritz) [Freundin](xenia) [Xenia](xenia) gesetzt hat. Die [Geigerin](xenia) findet die Aufregung albern. Abends erzählt der [Gärtner](gaertner), im See liege seit dem Vorjahr eine [Schülerin](anna), und [Professor Hauser](hauser) fährt [ihn](gaertner) an, [er](gaertner) solle den Mund halten.
- travel ephraim "kommt" @schwarzsee
- housemate ephraim kosta+sky "Dreibettzimmer"
- parent blum moritz "Sohn"
+ quarrel ephraim moritz "Streit"
- couple moritz xenia "Freundin"
- die? anna "im See"
- reveal gaertner _ "erzählt"
- quarrel gaertner hauser "fährt"

== 2 Annabel
Die [Tote](anna) im See hieß [Annabel](anna), spielte Harfe und war, wie [Kosta](kosta) beim Zähneputzen verrät, bis zu [ihrem](anna) Verschwinden mit [Moritz](moritz) zusammen. [Ephraim](ephraim) sucht in der Bibliothek nach [ihr](anna) und findet stattdessen [Xenia](xenia), [die](xenia) aus demselben Grund zwischen den Regalen hockt: [Annabel](anna) war [ihre](xenia) beste [Freundin](anna). [Direktorin Blum](blum) hat die Akte vernichtet. Auf dem Rückweg hakt sich [Xenia](xenia) bei [ihm](ephraim) unter, was [Moritz](moritz) vom Fenster aus sieht und nicht verwindet. [Tilda](tilda), [Hausers](hauser) jüngste [Tochter](tilda), sieht es auch und führt Tagebuch.
- die? anna "Tote"
- couple.past anna moritz "zusammen"
- reveal kosta _ "verrät"
- investigate ephraim anna "sucht"
- find ephraim xenia "findet"
- friend.past anna xenia "Freundin"
- flirt ephraim xenia "hakt"
+ jealous moritz ephraim "nicht verwindet"
- parent hauser tilda "Tochter"
- discover tilda ephraim+xenia "sieht es auch"

== 3 Kammerton
[Moritz](moritz) zersticht [Ephraim](ephraim) die Saiten. [Ephraim](ephraim) spielt trotzdem. [Sky](sky) leiht [Ephraim](ephraim) eine Saite. Ein Vorspiel vor [Hauser](hauser) folgt. [Hauser](hauser) weint beim Zuhören. Warum weint [Hauser](hauser)? [Xenia](xenia) streitet mit [Moritz](moritz). [Moritz](moritz) entschuldigt sich bei [Xenia](xenia), nicht bei [Ephraim](ephraim). [Tilda](tilda) schwärmt für [Sky](sky). Nur [Kosta](kosta) weiß es. [Kosta](kosta) schwärmt für [Tilda](tilda). Das weiß niemand. Nachts brennt beim [Gärtner](gaertner) Licht.
- attack moritz ephraim "zersticht"
- help sky ephraim "leiht"
- create ephraim "Vorspiel"
- sad hauser "weint"
+ quarrel moritz xenia "streitet"
- reconcile? moritz xenia "entschuldigt"
- love tilda sky "schwärmt"
- discover kosta tilda "weiß es"
- love kosta tilda "schwärmt"#2

== 4 Die Harfe
Ein Taucher der Bergrettung holt keine [Leiche](anna) aus dem Wasser, sondern eine Harfe, an deren Rahmen ein Schal der [Direktorin](blum) geknotet ist. Die [Inspektorin](lenz), [die](lenz) deswegen aus [Innsbruck](@innsbruck) heraufkommt, heißt [Lenz](lenz), trinkt Kakao und ist mit [Hauser](hauser) zur Schule gegangen. [Blum](blum) behauptet, den Schal verloren zu haben. [Ihr](blum) [Sohn](moritz) deckt [sie](blum), obwohl [er](moritz) ihn [Annabel](anna) selbst umgelegt hat, an jenem Abend, an dem [sie](anna) [ihm](moritz) den Laufpass gab. So jedenfalls liest es [Xenia](xenia) in [Tildas](tilda) Tagebuch, das [sie](xenia) hat mitgehen lassen.
- find _ "holt"
- die! anna "keine Leiche"
- investigate lenz anna "heraufkommt"
- friend.past hauser lenz "zur Schule"
- lose? blum "verloren"
- parent blum moritz "Sohn"
- betray moritz lenz "deckt"
- help moritz blum "deckt"
+ breakup.past anna moritz "Laufpass"
+ discover xenia moritz "liest"
- steal xenia tilda "mitgehen"

== 5 Vertrauenssache
[Xenia](xenia) zieht die Konsequenzen und macht mit [Moritz](moritz) Schluss, mitten in der Quartettprobe und in Takt achtzehn. [Er](moritz) schleudert [ihr](xenia) nach, [sie](xenia) habe sich ja bloß in einen [Habenichts](ephraim) verguckt, und [sie](xenia) widerspricht nicht, was [Ephraim](ephraim) an der zweiten Stimme zum Aussetzen bringt. [Lenz](lenz) vernimmt den [Gärtner](gaertner), [der](gaertner) als einziger keine Zeugen hat. [Er](gaertner) weint um [Annabel](anna) wie um ein eigenes Kind. [Tilda](tilda) vermisst [ihr](tilda) Tagebuch, verdächtigt [Kosta](kosta) und redet eine Woche nur mit dem Ofen.
+ breakup xenia moritz "Schluss"
- accuse moritz xenia "schleudert"
- love xenia ephraim "verguckt"
- discover ephraim xenia "Aussetzen"
- investigate lenz gaertner "vernimmt"
- sad gaertner anna "weint"
- lose tilda "vermisst"
- accuse tilda kosta "verdächtigt"

== 6 Nachtstück
Um Mitternacht rudern [Ephraim](ephraim) und [Xenia](xenia) auf den See hinaus. Das Boot läuft voll, jemand hat den Pfropfen gelockert. Die [Geigerin](xenia) kann schwimmen, [er](ephraim) nicht; mit dem freien Arm paddelt [sie](xenia), mit dem anderen hält [sie](xenia) [ihn](ephraim) am Kragen, und am Steg küsst [er](ephraim) [sie](xenia) mit blauen Lippen. Im Schilf entdecken [sie](ephraim+xenia) eine Hütte: Decken, Konserven, ein frisches Notenblatt. Die Handschrift kennt [Xenia](xenia). Wer tot ist, schreibt keine Etüden.
- attack _ ephraim+xenia "gelockert"
+ rescue xenia ephraim "Kragen"
+ kiss ephraim xenia "küsst"
- find ephraim+xenia "entdecken"
- discover xenia anna "kennt"
- die! anna "Wer tot ist"

== 7 Lehrerkonferenz
In dieser ruhigen Folge geschieht wenig. Im Lehrerzimmer tropft die Kaffeemaschine, auf dem Steg trocknet ein Cello. [Blum](blum) hat Geburtstag und bekommt von [Hauser](hauser) eine Orchidee, woraus man im Wiki gern eine Liebschaft liest; die Orchidee ist von [seiner](hauser) [Frau](hauserin). [Kosta](kosta) bringt dem Ofen ein Ständchen, weil [Tilda](tilda) mit dem ja spricht. Da lacht [sie](tilda) zum ersten Mal wieder. [Sky](sky) nimmt [Tilda](tilda) beiseite und sagt [ihr](tilda) so lieb, wie es nur geht, dass daraus nichts wird. [Sky](sky) schreibt einer Person in [Graz](@graz).
- celebrate blum "Geburtstag"
- gift hauser blum "Orchidee"
- gift hauserin blum "Orchidee"#2
- affair? blum hauser "Liebschaft"
- married hauser hauserin "Frau"
- flirt kosta tilda "Ständchen"
- happy tilda "lacht"
+ reject sky tilda "nichts wird"
- couple _ sky "einer Person"

== 8 Die Hütte
[Ephraim](ephraim) wartet in der Hütte. Es kommt [Annabel](anna). [Annabel](anna) lebt. [Sie](anna) ist im achten Monat. [Wenzel](gaertner), so heißt der [Gärtner](gaertner), versorgt [Annabel](anna). [Wenzel](gaertner) ist [ihr](anna) [Großvater](gaertner). »Wer ist der [Vater](moritz)?«, fragt [Ephraim](ephraim). [Annabel](anna) nennt [ihn](moritz) nicht. [Ephraim](ephraim) rät [Moritz](moritz). [Annabel](anna) nickt. [Ephraim](ephraim) verspricht [Annabel](anna) zu schweigen. [Xenia](xenia) fragt [Ephraim](ephraim) am Morgen. [Ephraim](ephraim) belügt [Xenia](xenia).
+ meet anna ephraim "kommt"
- die! anna "lebt"
- pregnant anna moritz "achten Monat"
- help gaertner anna "versorgt"
- kin anna gaertner "Großvater"
- reveal! anna ephraim "nennt"
- discover ephraim moritz "nickt"
- help? ephraim anna "verspricht"
+ betray ephraim xenia "belügt"

== 9 Falsche Töne
[Xenia](xenia) spürt, dass [er](ephraim) etwas verbirgt, und zieht den naheliegendsten und falschesten Schluss: Es gebe eine [andere](anna). Tatsächlich sieht [sie](xenia) [ihn](ephraim) abends mit Suppe zum Schilf schleichen und von einer [Frau](anna) umarmt werden. Im Zorn lässt [sie](xenia) sich von [Moritz](moritz) trösten, und der Trost reicht bis in den Notenkeller. Als [sie](xenia) tags darauf begreift, wen der [Cellist](ephraim) da ernährt, ist es für Reue reichlich spät. [Lenz](lenz) verhaftet [Wenzel](gaertner), [der](gaertner) in der Stadt einen Kinderwagen gekauft hat.
- discover xenia ephraim "spürt"
- jealous xenia anna "eine andere"
- affair! anna ephraim "falschesten Schluss"
- help moritz xenia "trösten"
+ sex moritz xenia "Notenkeller"
- cheat xenia ephraim "Notenkeller"
- discover xenia anna "begreift"
- sad xenia "Reue"
+ arrest lenz gaertner "verhaftet"

== 10 Die Wahrheit der Blum
Von der [Inspektorin](lenz) in die Zange genommen, räumt [Charlotte Blum](blum) ein, [Annabel](anna) im Vorjahr Geld geboten zu haben, damit [sie](anna) aus dem Leben [ihres](blum) [Sohnes](moritz) verschwinde; den Schal habe das [Mädchen](anna) [ihr](blum) samt den Scheinen vor die Füße geworfen. [Moritz](moritz), [der](moritz) an der Tür lauscht, sagt zu [seiner](moritz) [Mutter](blum) einen einzigen Satz und packt. [Ephraim](ephraim) führt [ihn](moritz) zur Hütte, ausgerechnet [er](ephraim), und bleibt draußen. Die Wehen haben schon angefangen.
- investigate lenz blum "Zange"
- reveal blum lenz "räumt"
- betray.past blum anna "Geld"
- parent blum moritz "Sohnes"
- reject.past anna blum "geworfen"
+ discover moritz blum "lauscht"
- quarrel blum moritz "einen einzigen Satz"
- move moritz "packt"
- help ephraim moritz "führt"
+ birth anna ilie "Wehen"

== 11 Wiegenlied
[Annabels](anna) [Sohn](ilie) wiegt fünf Pfund und schläft nur bei Harfenmusik. [Moritz](moritz), von Kopf bis Fuß verwandelt, wickelt; die junge [Mutter](anna) traut [ihm](moritz) noch nicht, lässt [ihn](moritz) aber wickeln. [Xenia](xenia) beichtet [Ephraim](ephraim) den Notenkeller. [Er](ephraim) nimmt es hin, ohne ein Wort, gibt [ihr](xenia) den Bogen zurück, den [sie](xenia) [ihm](ephraim) geborgt hatte, und setzt sich im Orchester drei Pulte weiter nach hinten. [Hauser](hauser) bekennt vor versammelter Schule, [er](hauser) habe im Vorspiel um [seinen](hauser) verstorbenen [Bruder](onkel) geweint, [dem](onkel) dasselbe Cello gehörte.
- parent anna ilie "Sohn"
- parent moritz ilie "wickelt"
- reveal xenia ephraim "beichtet"
- sex.past moritz xenia "Notenkeller"
+ breakup ephraim xenia "zurück"
- sad.past hauser onkel "geweint"
- die.past onkel "verstorbenen"
- sibling hauser onkel "Bruder"

== 12 Abschlusskonzert
[Wenzel](gaertner) ist frei, [Blum](blum) beurlaubt, und die kommissarische Leitung hat [Hauser](hauser), [der](hauser) als Erstes das Dreibettzimmer streicht, nämlich grün. [Tilda](tilda) findet heraus, wer dem Ofen gesungen hat, und gibt dem [Sänger](kosta) beim Umblättern einen Kuss auf die Stirn. Die frühere [Direktorin](blum) sitzt in der letzten Reihe, bis [ihr](blum) [Annabel](anna) den [Enkel](ilie) auf den Schoß legt. Ganz am Ende dreht sich [Ephraim](ephraim) um. [Xenia](xenia) hat mit dem ersten Pult getauscht und sitzt jetzt hinter [ihm](ephraim). [Er](ephraim) reicht [ihr](xenia) den Bogen.
- quit blum "beurlaubt"
+ hire hauser "Leitung"
- discover tilda kosta "heraus"
+ kiss kosta tilda "Kuss"
- reconcile anna blum "legt"
- kin blum ilie "Enkel"
+ reconcile ephraim xenia "reicht"#2
