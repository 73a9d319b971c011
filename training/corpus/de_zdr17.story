%series Dr. Okafor hilft
%lang de
%genre paediatric practice dramedy, Düsseldorf, short programme-guide entries
%cast chidi | Dr. Chidi Okafor; Chidi Okafor; Chidi; Okafor | m
%cast beatrix | Beatrix Sander; Beatrix; Sander | f
%cast ulla | Ulla | f
%cast nico | Nico Sander; Nico | m
%cast leonore | Leonore Prinz; Leonore; Prinz | f
%cast emil | Emil | m
%cast mutter | Sarah Wieland; Sarah | f
%cast vertreter | Knut | m
%cast konkurrent | Dr. Hasselbach; Hasselbach | m
%cast toter | - | m
%cast vaternico | - | m
%cast geigerin | - | f
%cast einbrecher | Ricky | m

== 1
[Dr. Chidi Okafor](chidi) übernimmt in [Düsseldorf](@duesseldorf) die Praxis [seines](chidi) verstorbenen [Doktorvaters](toter) und mit ihr [dessen](toter) [Sprechstundenhilfe](ulla). [Ulla](ulla), seit dreißig Jahren am Empfang, trauert um den alten [Chef](toter) und lässt den [neuen](chidi) spüren, dass [er](chidi) nicht erwünscht ist. Die [Maklerin](beatrix) [Beatrix Sander](beatrix), [der](beatrix) das Haus gehört, bringt [ihren](beatrix) hustenden [Sohn](nico) [Nico](nico) vorbei. Zwischen Stethoskop und Mietvertrag treffen sich zwei Blicke, und der [Mediziner](chidi) verschreibt aus Versehen Hundefutter.
+ hire chidi "übernimmt"
- die.past toter "verstorbenen"
- advisor.past toter chidi "Doktorvaters"
- boss.past toter ulla "Chef"
- boss.start chidi ulla "Sprechstundenhilfe"
- sad ulla toter "trauert"
- reject ulla chidi "nicht erwünscht"
- parent beatrix nico "Sohn"
- ill nico "hustenden"
- treat nico chidi "verschreibt"
+ meet beatrix chidi "zwei Blicke"

== 2
[Hasselbach](konkurrent), der [Kinderarzt](konkurrent) gegenüber, fürchtet um [seine](konkurrent) Privatpatienten und streut das Gerücht, der [Neue](chidi) habe keinen Abschluss. Bald bleibt das Wartezimmer leer. [Ulla](ulla), [die](ulla) so etwas nicht leiden kann, nagelt die Urkunde des [Doktors](chidi) eigenhändig an die Haustür. Damit ist zwischen der [Sprechstundenhilfe](ulla) und [ihm](chidi) das Eis gebrochen. [Beatrix](beatrix) kommt auf einen Kaffee und lacht Tränen. Abends streicht [sie](beatrix) [ihm](chidi) die Miete für einen Monat.
- sad konkurrent chidi "fürchtet"
- neighbour chidi konkurrent "gegenüber"
+ betray konkurrent chidi "streut"
- help ulla chidi "nagelt"
+ reconcile chidi ulla "das Eis gebrochen"
- happy beatrix "lacht"
- gift beatrix chidi "streicht"

== 3
[Emil](emil), vier, wird mit einer Murmel in der Nase gebracht. Die [Mutter](mutter), [Sarah Wieland](mutter), hat die Nacht durchgearbeitet und weint vor Erschöpfung; [ihr](mutter) [Ex](vertreter) [Knut](vertreter), [Staubsaugervertreter](vertreter), zahlt nicht. [Okafor](chidi) holt die Murmel heraus und [Emil](emil) die Bonbons aus der Schublade. [Ulla](ulla) nimmt den [Jungen](emil) mit zu sich, damit [seine](emil) [Mama](mutter) schlafen kann. [Nico](nico) geht derweil hinter der Turnhalle auf [Leonore Prinz](leonore) zu, die [Klassenschönste](leonore), und bringt kein Wort heraus.
- parent mutter emil "Mutter"
- sad mutter "weint"
- ex mutter vertreter "Ex"
- treat emil chidi "holt"
- steal emil chidi "Bonbons"
+ help ulla mutter "nimmt"
+ love nico leonore "kein Wort"

== 4
In die Praxis wird eingebrochen. Der [Einbrecher](einbrecher), noch keine zwanzig, schneidet sich an der Scheibe und sitzt verblutend im Behandlungsstuhl, als [Okafor](chidi) das Licht anknipst. Der [Arzt](chidi) näht, der [Dieb](einbrecher) zittert, dann reden die zwei [Männer](chidi+einbrecher) bis zum Morgen. [Ricky](einbrecher), so heißt [er](einbrecher), bekommt statt einer Anzeige einen Besen. [Ulla](ulla) traut dem [Gehilfen](einbrecher) nicht über den Weg und zählt jeden Abend die Pflaster.
+ steal? einbrecher chidi "eingebrochen"
- injure einbrecher "schneidet"
+ treat einbrecher chidi "näht"
- sad einbrecher "zittert"
- accuse! chidi einbrecher "statt einer Anzeige"
- hire einbrecher chidi "Besen"
- investigate ulla einbrecher "zählt"

== 5
[Beatrix](beatrix) lädt [Chidi](chidi) zum Essen ein, ganz unverbindlich, mit Kerzen. [Nico](nico) hört [ihn](chidi) lachen, hält das Ganze für Verrat an [seinem](nico) in [Oslo](@oslo) lebenden [Vater](vaternico) und versalzt die Suppe. Der [Gast](chidi) isst zwei Teller. Beim Abschied stehen die [Hausherrin](beatrix) und [er](chidi) sehr nah beieinander, und dann klingelt das Telefon: [Emil](emil) hat fast vierzig Fieber. [Sie](beatrix) fährt [ihn](chidi) hin, im Abendkleid.
+ invite beatrix chidi "lädt"
- date beatrix chidi "Kerzen"
- sad nico chidi "Verrat"
- parent vaternico nico "Vater"
- attack nico chidi "versalzt"
- ill emil "Fieber"
+ help beatrix chidi "fährt"

== 6
Ein Tag ohne Notfall. Im Hofgarten blühen die Kirschen, am Rhein lässt jemand Drachen steigen, und das Wartezimmeraquarium bekommt neue Steine. [Ulla](ulla) und [Ricky](einbrecher) spielen Halma. [Sie](ulla) verliert und gibt zu, dass [sie](ulla) sich geirrt hat, was [ihn](einbrecher) angeht. [Leonore](leonore) schiebt [Nico](nico) in der Straßenbahn einen Zettel zu. [Er](nico) wagt ihn erst im Bett zu lesen. Darauf steht: Na endlich, oder?
- lose ulla "verliert"
+ reconcile einbrecher ulla "geirrt"
- gift leonore nico "schiebt"
- love? leonore nico "Na endlich"

== 7
[Knut](vertreter) erscheint in der Praxis und fordert [seinen](vertreter) [Sohn](emil). Ein Richter hat [ihm](vertreter) nichts dergleichen zugesprochen, und als [Sarah](mutter) sich weigert, packt [er](vertreter) den [Kleinen](emil) unter den Arm und rennt los. [Ricky](einbrecher) stellt [ihm](vertreter) mit dem Besen ein Bein. [Emil](emil) landet auf [Ulla](ulla), [die](ulla) sich dabei das Handgelenk bricht, [Knut](vertreter) landet auf dem Revier. [Sarah](mutter) fällt dem [Retter](einbrecher) um den Hals und lässt eine Weile nicht los.
- parent vertreter emil "Sohn"
- reject mutter vertreter "weigert"
+ abduct? vertreter emil "rennt"
+ rescue einbrecher emil "stellt"
- injure ulla "bricht"
- arrest _ vertreter "Revier"
- happy mutter einbrecher "Hals"

== 8
[Hasselbach](konkurrent) hat einen Hautausschlag, den [er](konkurrent) keinem Kollegen zu zeigen wagt, und kommt nachts durch die Hintertür. [Okafor](chidi) behandelt den [Rivalen](konkurrent), ohne ein Wort darüber zu verlieren. Am nächsten Tag widerruft [dieser](konkurrent) in der Zeitung, was [er](konkurrent) in Umlauf gesetzt hat. [Nico](nico) und [Leonore](leonore) gehen Eis essen und kleben mit den Zungen daran fest, jedenfalls sagen [sie](leonore+nico) das. [Beatrix](beatrix) beobachtet [sie](leonore+nico) vom Büro aus und erinnert sich, wie das war.
- ill konkurrent "Hautausschlag"
+ treat konkurrent chidi "behandelt"
- enemy chidi konkurrent "Rivalen"
+ reveal konkurrent _ "widerruft"
- date leonore nico "Eis essen"
- discover beatrix leonore+nico "beobachtet"

== 9
Aus [Oslo](@oslo) kehrt unverhofft [Nicos](nico) [Vater](vaternico) heim und möchte, dass alles werde wie früher. [Beatrix](beatrix), von [ihm](vaternico) vor fünf Jahren für eine [Geigerin](geigerin) verlassen, reicht [ihm](vaternico) im Flur einen Schirm und schließt die Tür. [Nico](nico) läuft dem [Heimkehrer](vaternico) nach. Auf der Treppe stößt [er](nico) mit [Chidi](chidi) zusammen, Blumen in der Hand, [der](chidi) alles mit angehört hat und kehrtmacht, weil [er](chidi) sich im Weg glaubt.
+ return vaternico "heim"
- parent vaternico nico "Vater"
- reconcile? beatrix vaternico "wie früher"
- breakup.past vaternico beatrix "verlassen"
- couple.past geigerin vaternico "für eine Geigerin"
+ reject beatrix vaternico "schließt"
- ex beatrix vaternico "verlassen"
- discover chidi beatrix+vaternico "mit angehört"

== 10
Der [Vater](vaternico) reist ab, diesmal mit [Nico](nico), [der](nico) [Leonore](leonore) am Bahnsteig nur winken kann. In [Oslo](@oslo) sitzt der [Sechzehnjährige](nico) vier Tage allein in einer Wohnung voller Notenständer. Am fünften ruft [er](nico) nicht die [Mutter](beatrix) an, sondern [Okafor](chidi). [Der](chidi) setzt sich ins Flugzeug und holt [ihn](nico) ab. Über den Wolken entschuldigt sich der [Junge](nico) für die Suppe. Die sei gar nicht so schlecht gewesen, lügt der [Ältere](chidi).
- parent vaternico nico "Vater"
- parent beatrix nico "Mutter"
- travel nico+vaternico "reist" @oslo
- sad nico "allein"
- travel chidi nico "Flugzeug" @oslo
+ rescue chidi nico "holt"
+ reconcile chidi nico "entschuldigt"
- betray chidi nico "lügt"

== 11
[Beatrix](beatrix) steht am Flughafen und weiß nicht, wen von [beiden](chidi+nico) [sie](beatrix) zuerst in die Arme nehmen soll. [Nico](nico) nimmt [ihr](beatrix) die Entscheidung ab und [seinen](nico) Koffer. Es wird ein langer Kuss. In der Praxis macht [Ricky](einbrecher) [Sarah](mutter) zwischen zwei Impfungen einen Antrag, für den [er](einbrecher) auf einen Hocker steigen muss. [Emil](emil) antwortet für [sie](mutter). [Ulla](ulla), Arm in Gips, gibt bekannt, dass [sie](ulla) zum Jahresende aufhört.
+ kiss beatrix chidi "Kuss"
+ propose einbrecher mutter "Antrag"
- injure ulla "Gips"
- quit? ulla "aufhört"
- reveal ulla _ "gibt bekannt"

== 12
[Ullas](ulla) letzter Tag. Alle Kinder, denen [sie](ulla) je ein Bonbon gegeben hat, stehen im Hof Schlange, die ältesten mit Glatze. [Hasselbach](konkurrent) hält eine Lobrede auf [Okafor](chidi), versehentlich auf der falschen Feier. [Ricky](einbrecher) und [Sarah](mutter), Ringe am Finger, übernehmen gemeinsam den Empfang, und [Nico](nico) sitzt mit [Leonore](leonore) auf der Mauer. Als es dunkel wird, zählt die [Ruheständlerin](ulla) ein letztes Mal die Pflaster. Es fehlt keines.
- celebrate ulla "letzter Tag"
- quit ulla "Ruheständlerin"
- help konkurrent chidi "Lobrede"
- engaged einbrecher mutter "Ringe"
- couple leonore nico "sitzt"
+ hire einbrecher+mutter chidi "übernehmen"
