%series Kassettenkinder
%lang de
%genre coming-of-age drama about a punk band in Leipzig in 1988, streaming-service texts in the present tense
%cast nele    | Nele Funke; Nele | f
%cast jo      | Jo | n
%cast ralf    | Ralf Bittner; Ralf; Bittner | m
%cast kuno    | Kuno | m
%cast marit   | Marit Bittner; Marit | f
%cast vater   | Oberleutnant Funke; Funke | m
%cast elke    | Elke Funke; Elke | f
%cast igor    | Igor | m
%cast stanke  | Stanke | m
%cast kuester | - | m
%cast oma     | Oma Trude; Trude | f
%cast pavel   | Pavel | m
%cast zwei | - | n

== 1 A-Seite
Im Kohlenkeller der [Peterskirche](@peterskirche) probt [Nele](nele), [Tochter](nele) des [Oberleutnants Funke](vater), ohne dass [der](vater) davon weiß, mit der verbotenen Band [Rußfilter](#russfilter): am Schlagzeug [Kuno](kuno), am Bass [Jo](jo), an der Gitarre [Ralf Bittner](ralf), in [den](ralf) alle Mädchen im Viertel verschossen sind und [der](ralf) mit [seiner](ralf) [Frau](marit) [Marit](marit) Kohleofen und Sorgen teilt. Der [Küster](kuester) hat [ihnen](jo+kuno+nele+ralf) den Schlüssel gegeben. Um neun zerrt die Volkspolizei [Kuno](kuno) in den Wagen. [Nele](nele) duckt sich hinter den Briketts und hört die Stimme, die [sie](nele) beim Abendbrot hört.
- parent vater nele "Tochter"
- discover! vater nele "ohne dass"
- colleague jo+kuno+nele ralf "Band"
- married marit ralf "Frau"
- help kuester jo+kuno+nele+ralf "Schlüssel"
+ arrest _ kuno "zerrt"
- discover nele vater "hört"

== 2 Vater und Tochter
Beim Abendbrot redet [Funke](vater) über das Gesindel im Kirchenkeller, und [Nele](nele) beißt sich auf die Zunge. [Mutter](elke) [Elke](elke) schaut von einem zum anderen. [Sie](elke) hat in der Manteltasche der [Tochter](nele) einen Liedtext gefunden, in [Ralfs](ralf) Schrift, und ihn verbrannt. [Ralf](ralf) bringt [Nele](nele) heim, bis an die Ecke, und am Hydranten kommen sich die Gesichter näher, als es der Abstand zwischen [Gitarrist](ralf) und [Sängerin](nele) erfordert. Dann biegt ein Streifenwagen ein. Was hat [Marit](marit) [ihm](ralf) heute zum zweiten Mal gesagt?
- sad nele "beißt"
- parent elke nele "Mutter"
- find elke "gefunden"
- help elke nele "verbrannt"
+ flirt nele ralf "näher"
- reveal marit ralf "gesagt"

== 3 Kurzschluss
[Marit](marit) ist schwanger. [Ralf](ralf) freut sich nicht. [Marit](marit) merkt es. [Ralf](ralf) geht zur Probe. [Nele](nele) singt. [Ralf](ralf) küsst [Nele](nele) im Dunkeln. [Jo](jo) macht Licht. [Jo](jo) liebt [Nele](nele) auch. Davon weiß keiner. [Kuno](kuno) ist wieder frei. [Kuno](kuno) lacht zu viel. [Stanke](stanke) hat mit [Kuno](kuno) geredet. [Stanke](stanke) trägt nie Uniform. [Kuno](kuno) hat unterschrieben.
+ pregnant marit ralf "schwanger"
- happy! ralf "freut"
- discover marit ralf "merkt"
+ kiss nele ralf "küsst"
- cheat ralf marit "küsst"
- discover jo nele+ralf "Licht"
- love jo nele "liebt"
- hire kuno stanke "unterschrieben"

== 4 Der Mann ohne Uniform
[Kuno](kuno) liefert. Auf [Stankes](stanke) Schreibtisch stapeln sich Berichte über Texte, Treffpunkte und darüber, wer mit wem geht. [Stanke](stanke) liest mit Vergnügen, dass die [Tochter](nele) [seines](stanke) alten [Lehrgangskameraden](vater) mit einem verheirateten [Mann](ralf) anbändelt. [Er](stanke) bestellt [Funke](vater) ein. Entweder [Funke](vater) bringt die [Kleine](nele) zur Vernunft, oder [er](vater) darf [seine](vater) Sterne abgeben. An jenem Abend fliegen in der Dienstwohnung Teller. [Nele](nele) flieht zu [Oma Trude](oma), [die](oma) Eierlikör für Medizin hält.
- betray kuno jo+nele+ralf "liefert"
- parent vater nele "Tochter"
- friend.past stanke vater "Lehrgangskameraden"
- flirt nele ralf "anbändelt"
- married _ ralf "verheirateten"
+ threaten stanke vater "Sterne"
- quarrel nele vater "Teller"
+ flee nele vater "flieht"
- kin nele oma "Oma"

== 5 Eierlikör
[Trude](oma) ist [Elkes](elke) [Mutter](oma) und auf den [Schwiegersohn](vater) noch nie gut zu sprechen gewesen. [Sie](oma) nimmt die [Enkelin](nele) auf und den [Bassisten](jo), [der](jo) mit einem Koffer hinterherkommt, gleich mit. [Jo](jo) schläft in der Badewanne, wo es sich vorzüglich Liebeslieder schreiben lässt. [Ralf](ralf) klingelt; [Nele](nele) verlangt, dass [er](ralf) sich zwischen zwei [Frauen](marit+nele) entscheide. [Er](ralf) küsst [sie](nele) auf die Nase und geht Zigaretten holen. Am Tresen der Mitropa sitzt [er](ralf) bis zur Sperrstunde neben [Igor](igor), [Marits](marit) [Bruder](igor), und heult.
- parent oma elke "Mutter"
- enemy oma vater "gut zu sprechen"
- kin oma vater "Schwiegersohn"
- kin nele oma "Enkelin"
+ move jo oma "Koffer"
- housemate jo+nele oma "nimmt"
- create jo "Liebeslieder"
- reject ralf nele "Zigaretten"
- sibling igor marit "Bruder"
- sad ralf "heult"

== 6 Prügel
[Igor](igor) rechnet nach: [sein](igor) [Schwager](ralf) heult nicht wegen Windeln. [Er](igor) bricht [ihm](ralf) vor dem Club den Daumen und damit die halbe Gitarrenmusik. [Marit](marit) erfährt es vom prahlenden [Bruder](igor) und wirft [beide](igor+ralf) hinaus, den [einen](igor) aus der Küche, den [anderen](ralf) aus der Ehe. In der Klinik hält [Nele](nele) [Ralf](ralf) die gesunde Hand. Jetzt ist [er](ralf) also frei, und ausgerechnet da schaut [sie](nele) aus dem Fenster, wo unten [Jo](jo) im Regen steht und einen Bass festhält wie einen Regenschirm.
- kin igor ralf "Schwager"
+ attack igor ralf "bricht"
- injure ralf igor "Daumen"
- reveal igor marit "erfährt"
- sibling igor marit "Bruder"
- quarrel igor marit "wirft"
+ breakup marit ralf "aus der Ehe"
- help nele ralf "hält"

== 7 Schnitt
[Oma Trude](oma) liegt im Sterben und verlangt nach einer Platte, die es nur in [Prag](@prag) gibt. [Nele](nele) und [Jo](jo) trampen. Unterwegs nimmt [sie](jo+nele) [Pavel](pavel) mit, Lastwagenfahrer, Dichter, Raucher, [der](pavel) [ihnen](jo+nele) die Platte schenkt und [Nele](nele) ein Gedicht, worüber [Jo](jo) grün wird. Als [sie](jo+nele) zurückkommen, ist das Bett schon abgezogen. [Elke](elke) sitzt auf der Kante. Die [Frauen](elke+nele) legen die Platte trotzdem auf und tanzen zu zweit, die [Jüngere](nele) führt. Im Türrahmen steht ein [Mann](vater) mit Trauerflor und traut sich nicht herein.
- ill oma "im Sterben"
- travel jo+nele "trampen" @prag
- help pavel jo+nele "mit"
- gift pavel jo+nele "schenkt"
- jealous jo pavel "grün"
- return jo+nele "zurückkommen"
+ die oma "abgezogen"
- reconcile elke nele "tanzen"
- sad vater "Trauerflor"

== 8 Rauschen
[Kuno](kuno) trinkt. [Jo](jo) fragt [Kuno](kuno) warum. [Kuno](kuno) zeigt [Jo](jo) das Papier. [Jo](jo) liest den Namen [Stanke](stanke). [Jo](jo) schlägt [Kuno](kuno) nicht. Das ist schlimmer. [Nele](nele) schlägt [Kuno](kuno). [Ralf](ralf) spuckt [ihn](kuno) an. [Kuno](kuno) geht zur Brücke. [Funke](vater) hat Streife. [Funke](vater) sieht [Kuno](kuno) springen. [Funke](vater) springt nach. [Kuno](kuno) lebt. Im Krankenwagen hustet auch [Funke](vater). Am Morgen besucht [Nele](nele) [Funke](vater).
- ill kuno "trinkt"
- reveal kuno jo "zeigt"
+ discover jo kuno "liest"
- attack! jo kuno "schlägt"
- attack nele kuno "schlägt"#2
- attack ralf kuno "spuckt"
- die? kuno "springen"
+ rescue vater kuno "springt nach"
- ill vater "hustet"
- travel nele vater "besucht"

== 9 Überspielt
[Stanke](stanke) will [Kuno](kuno) nicht verlieren, auch nicht an die Psychiatrie, und setzt Schwester und Arzt unter Druck. Dass [Funke](vater) dem [Jungen](kuno) heimlich Entlassungspapiere besorgt, hätte [seine](vater) [Frau](elke) nie für möglich gehalten. »[Ich](elke) habe einen Polizisten geheiratet«, sagt [Elke](elke), »und jetzt liegt ein [anderer](vater) im Bett.« [Sie](elke) rückt ein Stück. [Marit](marit) bringt in der [Peterskirche](@peterskirche), mitten in der Andacht, [Zwillinge](zwei) zur Welt; der [Küster](kuester) reicht Altartücher. [Ralf](ralf) kommt zu spät, wird aber eingelassen.
- threaten stanke _ "unter Druck"
+ help vater kuno "Entlassungspapiere"
- married elke vater "Frau"
- reconcile elke vater "rückt"
+ birth marit zwei "zur Welt"
- help kuester marit "Altartücher"
- travel ralf marit "kommt"

== 10 Koffer
[Ralf](ralf) hat einen Antrag auf Ausreise laufen, ohne [Marit](marit) je gefragt zu haben; als die Genehmigung eintrifft, gilt sie für [ihn](ralf) allein. Zum Abschied will [er](ralf) von [Nele](nele) wissen, ob [sie](nele) mitginge. Noch vor vier Wochen hätte [sie](nele) Ja gesagt. Die [Sängerin](nele) schüttelt den Kopf und läuft zum Bahnhof, nicht um zu winken, sondern weil dort [Jo](jo) jobbt. Hinter Gepäckaufbewahrung zwei bekommt das Liebeslied aus der Badewanne endlich seine [Adressatin](nele). [Marit](marit) winkt, auf jedem Arm ein [Kind](zwei).
- move? ralf "Ausreise"
- invite ralf nele "mitginge"
- reject nele ralf "schüttelt"
+ confess jo nele "Liebeslied"
- couple.start jo nele "Adressatin"
+ breakup ralf marit "Abschied"
- parent marit zwei "Kind"

== 11 B-Seite
Mit [Kuno](kuno) zu spielen kommt für [Nele](nele) lange nicht in Frage. Den Ausschlag gibt [Jo](jo), seit Sommer [ihr](nele) Ein und Alles: Wer einmal fällt, sagt [Jo](jo), muss auch mal aufstehen dürfen. Am ersten Abend mit [ihm](kuno) bricht [Kuno](kuno) am Becken in Tränen aus, am zweiten trommelt [er](kuno), am dritten verhaften sie [Nele](nele). Der wachhabende [Offizier](vater) schließt die Zelle auf, in der [seine](vater) eigene [Tochter](nele) sitzt, legt das Koppel auf den Tisch und geht mit [ihr](nele) zu Fuß nach Hause.
- reject nele kuno "nicht in Frage"
- couple jo nele "Ein und Alles"
- help jo kuno "Ausschlag"
- sad kuno "Tränen"
- arrest _ nele "verhaften"
- parent vater nele "Tochter"
+ rescue vater nele "schließt"
+ quit vater "Koppel"

== 12 Leerband
Herbst neunundachtzig, Montag, siebzigtausend. In der Menge laufen [Elke](elke) und der ehemalige [Oberleutnant](vater) Hand in Hand, hinter [ihnen](elke+vater) [Marit](marit) mit dem Zwillingswagen, geschoben vom [Küster](kuester), [der](kuester) seit dem Frühling bei [ihr](marit) wohnt. [Stanke](stanke) zieht in [seinem](stanke) Büro Papier durch den Wolf. Auf einem Lkw singt [Nele](nele), am Bass eine [Person](jo), [die](jo) [sie](nele) nicht aus den Augen lässt. Aus [Hamburg](@hamburg) hat [Ralf](ralf) eine Kassette geschickt. Es ist nichts drauf, bloß Rauschen, und auf der Hülle: Verzeiht.
- couple elke vater "Hand in Hand"
- quit.past vater "ehemalige"
- couple kuester marit "wohnt"
- housemate kuester marit "wohnt"
- create nele "singt"
- love jo nele "nicht aus den Augen"
- gift ralf _ "geschickt"
+ reconcile? ralf _ "Verzeiht"
