%series Überwinterung
%lang de
%genre psychological drama on a polar research station, streaming descriptions, terse present tense
%cast marit | Marit Skoglund; Marit; Skoglund | f
%cast jonah | Jonah Feld; Jonah; Feld | m
%cast anneke | Dr. Anneke Vos; Anneke; Vos | f
%cast pavel | Pavel Dudek; Pavel; Dudek | m
%cast xenia | Xenia | f
%cast taro | Taro | m
%cast lou | Lou | n
%cast benedikt | Benedikt Skoglund; Benedikt | m
%cast ronja | Ronja | f
%cast hund | Knut | m
%cast funker | Grünewald | m
%cast minister | - | f
%cast nachbarin | - | f
%cast dackel | - | m
%cast zoll | - | f
%cast pilot | - | m

== 1
Neun Menschen, ein [Hund](hund), acht Monate Nacht. [Glaziologin](marit) [Marit Skoglund](marit) leitet zum ersten Mal eine Überwinterung in der [Antarktis](@antarktis), nachdem [ihr](marit) [Vorgänger](funker) [Grünewald](funker) im vorigen Winter spurlos im Eis verschwunden ist. Mit der letzten Maschine landet ein [Nachzügler](jonah): [Koch](jonah) [Jonah Feld](jonah), [der](jonah) keinem in die Augen sieht. [Marit](marit) erkennt [ihn](jonah) trotz des Barts. Drei Jahre lang teilte [sie](marit) mit [ihm](jonah) eine Wohnung, ein Konto und die Zukunft, bis [er](jonah) ohne Abschied ging. Das Flugzeug hebt ab. [Anneke Vos](anneke), [Ärztin](anneke) und [Beichtmutter](anneke) der Station, bemerkt als Einzige, dass die Hände der [Chefin](marit) zittern.
- boss.start marit _ "leitet"
- lose.past _ funker "verschwunden"
- travel jonah "landet" @antarktis
+ meet jonah marit "erkennt"
- couple.past jonah marit "teilte"
- breakup.past jonah marit "ohne Abschied"
- advisor anneke _ "Ärztin und Beichtmutter"
- discover anneke marit "bemerkt"
- sad marit "zittern"

== 2
[Jonah](jonah) kocht besser als alle [seine](jonah) Vorgänger, und nach einer Woche frisst [ihm](jonah) die Mannschaft aus der Hand. Alle außer [Mechaniker](pavel) [Pavel Dudek](pavel), mit [dem](pavel) [Grünewald](funker) die Kammer teilte und [der](pavel) seit [dessen](funker) Verschwinden ein Tagebuch sucht. In der Werkstatt vertraut [er](pavel) [Xenia](xenia), der jüngsten [Forscherin](xenia), an, [sein](pavel) [Freund](funker) sei nicht vom Weg abgekommen, man habe [ihn](funker) hinausgeschickt. Abends klopft [Jonah](jonah) bei [Marit](marit) an. [Er](jonah) sei gekommen, um sich zu entschuldigen. [Sie](marit) lässt die Tür zu. Auf dem Gang legt sich [Knut](hund) zu dem [Abgewiesenen](jonah).
- housemate.past funker pavel "teilte"
- investigate pavel _ "sucht"
+ reveal pavel xenia "vertraut"
- friend funker pavel "Freund"
- kill? _ funker "hinausgeschickt"
- reconcile? jonah marit "entschuldigen"
+ reject marit jonah "lässt die Tür"
- help hund jonah "legt"

== 3
Ein Sturm kappt die Antenne. [Taro](taro), der [Elektriker](taro), muss hinaus, gesichert von [Lou](lou), [seinem](taro) [Schützling](lou) aus [Bremen](@bremen), [den](lou) niemand nach Mann oder Frau fragt. Das Seil reißt. [Lou](lou) kriecht los, findet den [Japaner](taro) unter einer Wechte und zerrt [ihn](taro) zurück, obwohl [Marit](marit) über Funk die Umkehr befohlen hat. Drei Zehen kostet [ihn](taro) die Sache; [Anneke](anneke) nimmt sie [ihm](taro) auf dem Esstisch ab. [Marit](marit) rüffelt [Lou](lou) vor allen. Als [sie](marit) danach allein in der Messe sitzt, weint [sie](marit) vor Erleichterung, und der [Koch](jonah) stellt [ihr](marit) stumm eine Suppe hin. [Sie](marit) isst.
- advisor taro lou "Schützling"
- find lou taro "findet"
+ rescue lou taro "zerrt"
- injure taro "Zehen"
- treat taro anneke "nimmt"
- reject lou marit "befohlen"
- quarrel lou marit "rüffelt"
- happy marit "Erleichterung"
- help jonah marit "Suppe"

== 4
Eiskalte Sätze. [Xenia](xenia) mag [Pavel](pavel). [Pavel](pavel) mag nur [sein](pavel) Rätsel. Im Lüftungsschacht stößt [Xenia](xenia) auf ein Heft. Geschrieben hat es [Grünewald](funker). Gelesen wird es von [Xenia](xenia) bis zum Morgen. Ein Name kommt oft vor. Der Name ist [Benedikt](benedikt). [Benedikt](benedikt) ist [Marits](marit) [Mann](benedikt). [Er](benedikt) sitzt in [Oslo](@oslo) und leitet die Stiftung. Das Geld der Station kommt von [Benedikt](benedikt). Gefälscht sind die Messwerte, schreibt [Grünewald](funker). Gedroht habe [ihm](funker) [Benedikt](benedikt). [Xenia](xenia) bringt das Heft nicht [Pavel](pavel). [Sie](xenia) bringt es [Marit](marit). [Marit](marit) wird weiß wie die Wand.
- love xenia pavel "mag"
+ find xenia "stößt"
- create.past funker "Geschrieben"
- married benedikt marit "Mann"
- boss benedikt _ "leitet"
- betray benedikt _ "Gefälscht"
- threaten.past benedikt funker "Gedroht"
+ reveal xenia marit "bringt es"
- sad marit "weiß wie"

== 5
[Marit](marit) schweigt und schließt das Heft in den Tresor. Ist [sie](marit) eingeweiht, oder schützt [sie](marit) den [Vater](benedikt) [ihrer](marit) [Tochter](ronja)? Die achtjährige [Ronja](ronja) plaudert jeden Sonntag per Satellit mit der [Mutter](marit), und im Hintergrund winkt [Benedikt](benedikt), gut gelaunt, braun gebrannt. Diesmal fragt [sie](marit) [ihn](benedikt) nach dem [Funker](funker). [Er](benedikt) legt auf. Unterdessen bekommt [Pavel](pavel) Wind davon, dass es ein Heft gibt, und stellt [Xenia](xenia) vor dem Generator zur Rede. [Sie](xenia) streitet alles ab. [Er](pavel) packt [sie](xenia) am Kragen, [Jonah](jonah) geht dazwischen und fängt sich ein blaues Auge ein. Die [Ärztin](anneke) klebt ein Pflaster.
- reveal! marit _ "schweigt"
- help? marit benedikt "schützt"
- parent benedikt+marit ronja "Tochter"
- happy benedikt "gut gelaunt"
- accuse? marit benedikt "fragt"
- flee benedikt marit "legt auf"
- discover pavel _ "Wind"
+ quarrel pavel xenia "Rede"
- betray xenia pavel "streitet"
- attack pavel xenia "packt"
- help jonah xenia "dazwischen"
- injure jonah pavel "blaues Auge"
- treat jonah anneke "Pflaster"

== 6
Mittwinter, das Fest der Überwinternden. [Taro](taro) tanzt mit sieben Zehen, [Lou](lou) legt Platten auf, [Anneke](anneke) verteilt selbst gestrickte Mützen. [Jonah](jonah) hat drei Tage an einer Torte gebaut, die aussieht wie der Balkon in [Tromsø](@tromso), auf dem [er](jonah) und [Marit](marit) einst frühstückten. [Sie](marit) muss hinaus, [er](jonah) geht [ihr](marit) nach, und im Licht des Polarhimmels küsst die verheiratete [Frau](marit) den [Mann](jonah), [den](jonah) [sie](marit) drei Jahre gehasst hat. [Xenia](xenia) sieht es durchs Bullauge. Am selben Abend bricht jemand den Tresor auf.
- celebrate _ "Fest"
- create lou "Platten"
- gift anneke _ "verteilt"
- create jonah "gebaut"
- couple.past jonah marit "einst"
+ kiss jonah marit "küsst"
- cheat marit benedikt "verheiratete"
- sad.past marit jonah "gehasst"
- discover xenia jonah+marit "sieht es"
+ steal _ marit "bricht"

== 7
Eine Folge ohne Musik. Man sieht Eis, das wächst, Eis, das singt, Eis, das bricht. Ein Bohrkern wird zersägt, in jeder Schicht ein anderes Jahrhundert. [Lou](lou) beschriftet Kisten. [Knut](hund) bellt einen Pinguin an, der sich auf der Suche nach niemandem verlaufen hat. »Das Eis vergisst nichts«, steht auf der Tür des Labors, und darunter hat jemand geschrieben: »Ich schon.« Um zwölf Uhr mittags ist es dunkel. In der Bibliothek liegt ein Schachspiel, dem seit Jahren ein Läufer fehlt. [Taro](taro) schnitzt einen neuen.
- create taro "schnitzt"

== 8
Wer hat das Heft? [Marit](marit) verhört alle, sogar den [Hund](hund). Der Verdacht fällt auf [Pavel](pavel), und [Marit](marit) lässt den [Mechaniker](pavel) in der Kühlkammer einschließen. [Er](pavel) war es nicht. [Anneke](anneke) war es, die gütige [Anneke](anneke), seit Jahren auf [Benedikts](benedikt) Gehaltsliste. [Sie](anneke) verbrennt Seite um Seite im Ofen der Krankenstation. Dabei erwischt [sie](anneke) [Jonah](jonah), [der](jonah) Tee holen will. Ein Stich in den Oberarm, und der [Koch](jonah) sinkt zu Boden. Die [Ärztin](anneke) schleift [ihn](jonah) hinaus in die Nacht, wie [sie](anneke) vor einem Jahr schon einen [anderen](funker) hinausgeschleift hat. Hinter [ihr](anneke) läuft der [Hund](hund).
- investigate marit _ "verhört"
- accuse marit pavel "Verdacht"
- arrest marit pavel "einschließen"
- steal! pavel marit "nicht"
+ steal anneke marit "Anneke war es"
- boss benedikt anneke "Gehaltsliste"
- find jonah anneke "erwischt"
+ attack anneke jonah "Stich"
- kill? anneke jonah "schleift"
- kill.past anneke funker "hinausgeschleift"

== 9
[Knut](hund) bleibt bei dem [Betäubten](jonah) liegen und wärmt [ihn](jonah), bis [Lou](lou), vom Heulen geweckt, den Suchscheinwerfer einschaltet. [Jonah](jonah) lebt. [Er](jonah) hat Erfrierungen, kein Gefühl in den Fingern und, als [er](jonah) zu sich kommt, nur einen Namen auf den Lippen. [Marit](marit) sperrt die Kühlkammer auf, bittet [Pavel](pavel) vor versammelter Mannschaft um Verzeihung und steckt dafür [Anneke](anneke) hinein. Nur, wer soll [Jonah](jonah) jetzt behandeln? Die [Gefangene](anneke) lächelt durch den Spalt. [Sie](anneke) werde es tun, wenn man [ihr](anneke) das Satellitentelefon überlasse.
- help hund jonah "wärmt"
+ rescue lou jonah "Suchscheinwerfer"
- injure jonah anneke "Erfrierungen"
- recover jonah "zu sich kommt"
- reveal jonah _ "Namen"
- rescue marit pavel "sperrt"
- reconcile? marit pavel "Verzeihung"
+ arrest marit anneke "steckt"
- treat? jonah anneke "behandeln"
- threaten anneke marit "wenn man ihr"

== 10
[Xenia](xenia) hat vor dem Einschließen des Hefts jede Seite fotografiert; das sagt [sie](xenia) erst jetzt, aus Groll auf [Marit](marit) und auf [deren](marit) Kuss. [Pavel](pavel) fällt [ihr](xenia) um den Hals. Die [Leiterin](marit) lässt die Bilder nach [Oslo](@oslo) funken, nicht an die Stiftung, sondern an das Ministerium. Die [Ministerin](minister) ordnet noch in der Nacht eine Durchsuchung an. Ehe die Beamten klingeln, ist [Benedikt](benedikt) mit [Ronja](ronja) auf dem Weg zum Flughafen. [Marit](marit) hört [ihr](marit) [Kind](ronja) am Telefon fragen, ob [Brasilien](@brasilien) weit sei. Dann wird die Verbindung schwach. [Sie](marit) schreit in den Hörer, bis [Taro](taro) ihn [ihr](marit) aus der Hand nimmt.
- create.past xenia "fotografiert"
- reveal xenia marit+pavel "sagt"
- sad xenia marit "Groll"
- kiss.past jonah marit "Kuss"
- happy pavel "um den Hals"
+ accuse marit benedikt "funken"
- investigate minister benedikt "Durchsuchung"
+ abduct benedikt ronja "auf dem Weg"
- parent marit ronja "Kind"
- sad marit "schreit"
- help taro marit "nimmt"

== 11
Die [Gefangene](anneke) verhandelt: Straffreiheit gegen ein Geständnis. [Marit](marit) schlägt ein, und [Anneke](anneke) diktiert [Lou](lou) in die Tasten, wie [sie](anneke) [Grünewald](funker) betäubte und wer es bestellt hat. Ein wahrer Satz genügt. In [Oslo](@oslo) erkennt eine [Zollbeamtin](zoll) das [Mädchen](ronja) von einem Fahndungsfoto und hält den [Vater](benedikt) auf, während [Ronja](ronja) den [Dackel](dackel) der [Nachbarin](nachbarin) streichelt. [Benedikt](benedikt) wird abgeführt. Auf der Station operiert derweil die [Mörderin](anneke), von vier Augenpaaren bewacht, [Jonahs](jonah) Hand und rettet sie. Warum? Weil [sie](anneke), sagt [sie](anneke), [Ärztin](anneke) sei.
- help? _ anneke "Straffreiheit"
+ reveal anneke lou "diktiert"
- kill.past anneke funker "betäubte"
- hire.past anneke benedikt "bestellt"
- find zoll ronja "erkennt"
- parent benedikt ronja "Vater"
- neighbour nachbarin ronja "Nachbarin"
+ arrest _ benedikt "abgeführt"
- treat jonah anneke "operiert"

== 12
Die Sonne ist wieder da, zwölf Minuten lang. Mit ihr kommt das Flugzeug, und aus dem Flugzeug klettert, dick vermummt, [Ronja](ronja). [Marit](marit) rennt. Der [Pilot](pilot) hat zwei Beamte mitgebracht, die [Anneke](anneke) übernehmen. [Pavel](pavel) begräbt den [Freund](funker), [den](funker) das Eis freigegeben hat, und lässt es zu, dass [Xenia](xenia) [seine](pavel) Hand hält. [Jonah](jonah) steht mit verbundenen Fingern an der Kombüse. Die [Kleine](ronja) fragt, wer [er](jonah) sei. [Der](jonah), sagt [Marit](marit), [der](jonah) wegging und wiederkam. [Lou](lou) bleibt ein zweites Jahr, und [Knut](hund) auch.
+ return ronja "klettert"
- happy marit ronja "rennt"
- parent marit ronja "Kleine"
- arrest _ anneke "übernehmen"
- friend.past funker pavel "Freund"
- die.past funker "begräbt"
- help xenia pavel "Hand hält"
- meet jonah ronja "fragt"
- return.past jonah "wiederkam"
- travel! lou "bleibt"
