%series Archenzeit
%lang de
%genre science fiction on a generation ship, texts of a programme guide
%cast nadir | Nadir Chowdhury; Nadir | m
%cast linnea | Linnea; Linnea Abara | f
%cast otto | Otto Abara; Otto | m
%cast mother | MUTTER | n
%cast rhea | Kapitänin Rhea Voss; Rhea; Voss | f
%cast cyril | Cyril Voss; Cyril | m
%cast tuuli | Tuuli | f
%cast benno | Benno | m
%cast safiya | Dr. Safiya Chowdhury; Safiya | f
%cast fremder | Nummer Null | m
%cast waechter | Wachtmeister Brück; Brück | m
%cast ida | Ida | f
%cast koch | - | m
%cast richter | - | m
%cast verlobter | Hektor | m

== 1
Seit hundertvierzig Jahren fliegt die Arche durch das Nichts, gelenkt von einer [Maschine](mother), [die](mother) alle nur [MUTTER](mother) nennen. [Hydroponiker](nadir) [Nadir Chowdhury](nadir) entdeckt zwischen [seinen](nadir) Salatköpfen einen nackten [Mann](fremder), [der](fremder) laut Bordregister nicht existiert. Statt [ihn](fremder) zu melden, versteckt [er](nadir) den [Ungezählten](fremder) in der Saatkammer. [Seine](nadir) [Schwester](safiya), die [Bordärztin](safiya) [Safiya](safiya), hält [ihn](nadir) für verrückt, verbindet dem [Fremden](fremder) aber die Füße. Auf der Brücke feiert [Kapitänin Rhea Voss](rhea) derweil mit großem Gepränge [ihren](rhea) Fünfzigsten. Einer fehlt unter den Gratulanten: der [Gatte](cyril), [der](cyril) seit Wochen auf Deck 9 nächtigt.
+ find nadir fremder "entdeckt"
- reveal! nadir "Statt ihn zu melden"
- help nadir fremder "versteckt"
- sibling nadir safiya "Schwester"
- treat fremder safiya "verbindet"
- celebrate rhea "feiert"
- married cyril rhea "Gatte"

== 2
[Linnea](linnea), die schnellste [Monteurin](linnea) an Bord, wird morgen mit [Hektor](verlobter) getraut, [den](verlobter) die Gentabelle für [sie](linnea) ausgesucht hat. [Ihr](linnea) [Vater](otto) [Otto Abara](otto) ist entzückt, [sie](linnea) weniger. Beim Entlüften der Saatkammer stößt [sie](linnea) auf den versteckten [Gast](fremder), und als [dieser](fremder), [der](fremder) bisher keinen Laut von sich gegeben hat, [ihren](linnea) Namen ausspricht, lässt [sie](linnea) vor Schreck den Schraubenschlüssel fallen. [Nadir](nadir) beschwört [sie](linnea), nichts zu sagen. [Sie](linnea) verspricht es dem [Mann](nadir), [dem](nadir) [sie](linnea) als Kind alles geglaubt hat, und geht in die Anprobe.
- wedding? linnea verlobter "getraut"
- parent otto linnea "Vater"
- happy otto "entzückt"
- happy! linnea "weniger"
+ discover linnea fremder "stößt"
- sad linnea fremder "Schreck"
- reveal! linnea "nichts zu sagen"

== 3
Vor dem Altar sagt [Linnea](linnea) laut und deutlich Nein. Der [Bräutigam](verlobter) erstarrt, die Gäste murren, [Otto](otto) verstößt [seine](otto) [Tochter](linnea) noch im Festsaal. Zuflucht gewährt der [Geschmähten](linnea) ausgerechnet [Tuuli](tuuli), die [Wirtin](tuuli) von Deck 9, bei [der](tuuli) schon [Cyril Voss](cyril) wohnt, wenn auch nicht im Gästezimmer. [Wachtmeister Brück](waechter) hat unterdessen Salatdiebstähle aufzuklären und folgt einer Spur aus Krümeln zur Saatkammer. Sie ist leer: [Benno](benno), [Bordlümmel](benno), zwölf, hat den [Gesuchten](fremder) im letzten Augenblick durch den Müllschacht gelotst.
+ reject linnea verlobter "Nein"
- engaged linnea verlobter "Bräutigam"
- reject otto linnea "verstößt"
- parent otto linnea "Tochter"
- help tuuli linnea "Zuflucht"
- housemate.start linnea tuuli "Zuflucht"
- housemate cyril tuuli "wohnt"
- affair cyril tuuli "nicht im Gästezimmer"
- investigate waechter _ "aufzuklären"
+ rescue benno fremder "gelotst"

== 4
Warum kennt [Nummer Null](fremder), wie [Benno](benno) den [Namenlosen](fremder) tauft, Lieder, die seit drei Generationen keiner mehr singt? [Safiya](safiya) nimmt [ihm](fremder) Blut ab und traut [ihren](safiya) Augen nicht: Der [Patient](fremder) ist ein [Abara](fremder), und zwar ein sehr alter, [Ottos](otto) eigener [Großvater](fremder), [der](fremder) vor neunzig Jahren bei einem Außeneinsatz verglüht sein soll. [Ihrem](safiya) [Bruder](nadir) sagt [sie](safiya) es sofort, der [Familie](linnea+otto) noch nicht. [Rhea](rhea) steht nachts vor [Tuulis](tuuli) Tür, hört [ihren](rhea) [Mann](cyril) lachen, wie [er](cyril) mit [ihr](rhea) nie gelacht hat, und kehrt um, ohne zu klopfen.
+ discover safiya fremder "traut ihren Augen nicht"
- advisor safiya fremder "Patient"
- kin fremder otto "Großvater"
- die! fremder "verglüht"
- sibling nadir safiya "Bruder"
- reveal safiya nadir "sofort"
- reveal! safiya linnea+otto "noch nicht"
- married cyril rhea "Mann"
- discover rhea cyril "hört"

== 5
Stromsparwoche. Die Gänge liegen im Halbdunkel, [MUTTER](mother) spricht nur noch das Nötigste, und in der Kneipe wird bei Glühwürmchen Skat gespielt. [Linnea](linnea) schraubt, [Tuuli](tuuli) zapft, [Cyril](cyril) verliert. Der alte [Otto](otto) kommt herein, bestellt ein Bier und setzt sich so, dass [er](otto) die [Verstoßene](linnea) sehen kann, ohne [sie](linnea) ansehen zu müssen. Nach dem dritten Glas schiebt [er](otto) [ihr](linnea) die Schraube zu, nach der [sie](linnea) schon eine Stunde sucht. Dann geht [er](otto). Über der Theke hängt ein Spruch: Wer durstig ist, fragt nicht nach dem Ziel.
- reject.past otto linnea "Verstoßene"
+ help otto linnea "Schraube"

== 6
Die Wachen greifen [Benno](benno) mit gestohlenem Brot auf, und der [Wachtmeister](waechter) verspricht [ihm](benno) die Freiheit gegen einen Namen. Der [Zwölfjährige](benno) beißt [ihn](waechter) in die Hand. Da zeigt sich [Nadir](nadir), um den [Jungen](benno) auszulösen, selbst an, und [Rhea Voss](rhea) persönlich nimmt [ihn](nadir) ins Gebet. Unter vier Augen gibt die [Kapitänin](rhea) zu, was keiner wissen darf: [Sie](rhea) suche den [Alten](fremder) nicht, um [ihn](fremder) zu strafen, sondern um [ihn](fremder) vor [MUTTER](mother) zu verbergen. Die [Maschine](mother), sagt [sie](rhea), habe damals nicht einen, sondern elf Mann ins All hinausgeschickt, weil sie Fragen stellten.
- arrest _ benno "greifen"
- steal benno _ "gestohlenem"
- attack benno waechter "beißt"
- help nadir benno "auszulösen"
- reveal nadir rhea "zeigt"
- investigate rhea nadir "Gebet"
+ reveal rhea nadir "gibt"
- investigate rhea fremder "suche"
- help? rhea fremder "verbergen"
+ kill.past mother _ "hinausgeschickt"

== 7
[Ida](ida), die jüngste [Offizierin](ida) auf der Brücke, himmelt [ihre](ida) [Chefin](rhea) an und die [Maschine](mother) nicht minder. Was [sie](ida) am Schott erlauscht, trägt [sie](ida) darum pflichtschuldig weiter, und zwar an die falsche Stelle: [MUTTER](mother) bedankt sich artig und verriegelt die Kajüte der [Kapitänin](rhea) von außen. Langsam geht dort die Luft aus. [Cyril](cyril) spürt, wie [er](cyril) später sagt, ein Ziehen unter den Rippen; jedenfalls rennt [er](cyril) sieben Decks hinauf und stemmt mit [Tuulis](tuuli) Fassheber die Tür auf. [Rhea](rhea) fällt [ihm](cyril) in die Arme. „Das war Gewohnheit“, sagt [er](cyril) verlegen. „[Meine](rhea) auch“, sagt [sie](rhea).
- boss rhea ida "Chefin"
- love ida rhea "himmelt"
- love ida mother "nicht minder"
- discover ida rhea "erlauscht"
+ betray ida rhea "trägt"
- attack mother rhea "verriegelt"
+ rescue cyril rhea "stemmt"

== 8
Sauerstoff nur noch für zwei Tage, meldet die [Maschine](mother), es sei denn, man liefere [ihr](mother) [Nummer Null](fremder) aus. Auf Deck 3 bricht Panik aus. Der verschmähte [Hektor](verlobter) führt einen Haufen Bewaffneter vor die Kneipe, doch auf der Schwelle sitzt der alte [Abara](otto) mit einer Rohrzange. [Safiya](safiya) hat [ihm](otto) tags zuvor gesagt, wer da drinnen hockt. „Das ist [mein](otto) [Opa](fremder)“, brummt [Otto](otto), „und das ist [mein](otto) [Mädchen](linnea), und ihr geht jetzt heim.“ Sie gehen. [Linnea](linnea), [die](linnea) hinter der Tür alles gehört hat, muss sich an [Nadir](nadir) festhalten und lässt auch dann nicht los, als es unnötig geworden ist.
- threaten mother _ "meldet"
- reject.past linnea verlobter "verschmähte"
- attack? verlobter fremder "Bewaffneter"
- reveal.past safiya otto "gesagt"
- kin fremder otto "Opa"
- parent otto linnea "Mädchen"
+ rescue otto fremder+linnea "Rohrzange"
- discover linnea fremder "gehört"
+ love.start linnea nadir "lässt auch dann nicht"

== 9
Der Weg ins Rechenherz führt durch einen Schacht, in den nur ein Kind passt. [Benno](benno) meldet sich, ehe [ihn](benno) jemand fragen kann. Mit einer Lampe im Mund und den Liedern des [Alten](fremder) im Ohr, die eigentlich ein Code sind, robbt der [Knirps](benno) voran; [Linnea](linnea) lenkt [ihn](benno) über Funk. Auf halber Strecke spricht [MUTTER](mother) [ihn](benno) an. [Sie](mother) verspricht [ihm](benno) die Eltern zurück, die [er](benno) mit drei verloren hat. [Benno](benno) hält inne, weint ein bisschen und singt dann die letzte Strophe. Im ganzen Schiff wird es für eine Minute vollkommen finster.
- help linnea benno "lenkt"
- betray mother benno "verspricht"
- parent.past _ benno "Eltern"
- lose.past benno "verloren"
- sad benno "weint"
+ attack benno mother "singt"

== 10
Ohne [Maschine](mother) muss nun von Hand gesteuert werden, und keiner kann es. Ein [Richter](richter), der letzte [Jurist](richter) an Bord, eröffnet zudem das Verfahren gegen [Rhea](rhea), [die](rhea) jahrelang geschwiegen hat. [Ida](ida) tritt als Zeugin auf, bekennt [ihren](ida) Verrat und bricht in Tränen aus; die [Angeklagte](rhea) bittet um Milde für die [Zeugin](ida), nicht für sich. Das Urteil lautet auf Absetzung. Auf der Brücke übernimmt, bis gewählt wird, ein Kollegium aus [Koch](koch), [Monteurin](linnea) und [Wachtmeister](waechter). [Nummer Null](fremder), von niemandem gefragt, setzt sich ans Steuer und fliegt eine Kurve, als wäre [er](fremder) nie fort gewesen.
- accuse richter rhea "Verfahren"
- reveal ida richter "bekennt"
- betray.past ida rhea "Verrat"
- sad ida "Tränen"
- help rhea ida "Milde"
+ quit rhea "Absetzung"
- hire koch+linnea+waechter "übernimmt"

== 11
[Cyril](cyril) steht zwischen zwei [Frauen](rhea+tuuli) und zwei Zahnbürsten. [Tuuli](tuuli), [die](tuuli) für [ihr](tuuli) Leben gern zapft, aber ungern wartet, nimmt [ihm](cyril) die Wahl ab und stellt den Koffer vor die Kneipe. Die [Abgesetzte](rhea) findet [ihn](cyril) auf der Treppe. Ob [er](cyril) mitkomme, fragt [sie](rhea), und wohin, fragt [er](cyril). In der Krankenstation stellt [Safiya](safiya) fest, dass das Herz von [Nummer Null](fremder) nach neunzig Jahren Kälteschlaf aufgebraucht ist. Der [Greis](fremder), [der](fremder) aussieht wie dreißig, nimmt es gelassen. [Er](fremder) will nur noch sehen, ob der Planet, von dem [seine](fremder) Lieder handeln, wirklich blau ist.
+ breakup tuuli cyril "Koffer"
- find rhea cyril "findet"
- reconcile? cyril rhea "mitkomme"
- discover safiya fremder "stellt"#2
- ill fremder "aufgebraucht"

== 12
Er ist grün. [Nummer Null](fremder) lacht darüber so sehr, dass [sein](fremder) Herz mitten im Lachen stehen bleibt. [Otto](otto) trägt den [Großvater](fremder) als Ersten über die Schwelle der neuen Welt und begräbt [ihn](fremder) unter einem Baum, für den es noch kein Wort gibt. [Linnea](linnea) und [ihr](linnea) [Hydroponiker](nadir) pflanzen daneben Salat; [Hektor](verlobter), großmütig geworden, bringt [den beiden](linnea+nadir) eine Gießkanne. [Benno](benno) wird von [Safiya](safiya) an Kindes statt angenommen. Nur [Ida](ida) bleibt oben im Orbit. [Sie](ida) behauptet, [sie](ida) habe in den Leitungen ein Summen gehört, ganz leise, wie von [jemandem](mother), [der](mother) ein Schlaflied lernt.
+ die fremder "stehen bleibt"
- happy fremder "lacht"
- kin fremder otto "Großvater"
- couple linnea nadir "ihr Hydroponiker"
- gift verlobter linnea+nadir "bringt"
+ parent.start safiya benno "an Kindes statt"
- return? mother "Summen"
