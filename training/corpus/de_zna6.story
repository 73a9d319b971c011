%series Kommissariat Saarlandstraße
%lang de
%genre crime series in Saarbrücken, newspaper recap column
%cast blum   | Teodora Blum; Blum; Teodora | f
%cast klein  | Gernot Klein; Klein; Gernot | m
%cast fabrice | Fabrice Lamy; Lamy; Fabrice | m
%cast rosa   | Rosa Klein; Rosa | f
%cast toth   | Staatsanwältin Ilka Tóth; Tóth; Ilka | f
%cast winzer | Alfons Gutmann; Gutmann | m
%cast witwe  | Marlies Gutmann; Marlies | f
%cast sohn   | Jonas Gutmann; Jonas | m
%cast dede   | Dédé | m
%cast wirtin | - | f
%cast pepper | Pepper | n
%cast zeuge  | Siggi | m
%cast mats   | Mats | m
%cast fraeulein | - | f
%cast oma | - | f
%cast buergermeister | - | m

== 1
Der reichste [Winzer](winzer) an der Mosel treibt kopfüber im eigenen Gärbottich, und [zwei](blum+klein), [die](blum+klein) sich nicht riechen können, müssen herausbekommen, wer [Alfons Gutmann](winzer) hineingestoßen hat. [Hauptkommissarin](blum) [Teodora Blum](blum) trägt noch das Parfüm der vergangenen Nacht; [Kollege](klein) [Gernot Klein](klein) rümpft die Nase, denn es ist ein Herrenduft, und zwar [seiner](klein). Ja, liebe Leser, [die zwei](blum+klein) hatten getrunken. Nein, es bedeutet nichts. So reden jedenfalls [beide](blum+klein), und [Rosa](rosa), [Kleins](klein) [Gemahlin](rosa), ahnt vorläufig nichts.
- die winzer "kopfüber"
+ kill _ winzer "hineingestoßen"
- investigate blum+klein winzer "herausbekommen"
- enemy blum klein "nicht riechen"
- colleague blum klein "Kollege"
+ sex.past blum klein "vergangenen Nacht"
- cheat klein rosa "seiner"
- married klein rosa "Gemahlin"
- discover! rosa klein "ahnt vorläufig nichts"

== 2
Die [Witwe](witwe) trauert in Beige. [Marlies Gutmann](witwe) war zur Tatzeit bei [Fabrice Lamy](fabrice), dem französischen [Önologen](fabrice) des Guts, und zwar, wie der [Franzose](fabrice) ohne mit der Wimper zu zucken angibt, horizontal. [Sohn](sohn) [Jonas](sohn), [Erbe](sohn) von dreißig Hektar, hatte [seinem](sohn) alten [Herrn](winzer) beim Leichenschmaus der [Oma](oma) vor Zeugen die Pest an den Hals gewünscht. [Blum](blum) verhört, [Klein](klein) tippt. Auf dem Rückweg hält [er](klein) an einer Raststätte und bittet [sie](blum) um eine Wiederholung. [Sie](blum) lässt [ihn](klein) zu Fuß weitergehen.
- married.past winzer witwe "Witwe"
- die.past oma "Leichenschmaus"
- kin oma sohn "Oma"
- sad witwe "trauert"
+ affair fabrice witwe "horizontal"
- cheat.past witwe winzer "horizontal"
- boss.past winzer fabrice "Önologen"
- parent winzer sohn "Sohn"
- threaten.past sohn winzer "Pest"
- investigate blum fabrice+sohn+witwe "verhört"
+ reject blum klein "zu Fuß"

== 3
Eine [Staatsanwältin](toth) muss her, und wer kommt? [Ilka Tóth](toth), [die](toth) mit [Teodora Blum](blum) drei Jahre in wilder Ehe gelebt und [sie](blum) dann für einen Segelschein verlassen hat. Die Begrüßung der früheren [Liebenden](blum+toth) fällt so frostig aus, dass selbst [Polizeihund](pepper) [Pepper](pepper) winselt. [Tóth](toth) hat sich auf [Jonas](sohn) eingeschossen und lässt [ihn](sohn) vom Traktor weg in Handschellen abführen. Der [Junge](sohn) hat übrigens ein Alibi, rückt aber nicht damit heraus. Hinter der Gardine der Dorfwirtschaft wischt sich die [Wirtin](wirtin) die Augen.
+ return toth "wer kommt"
- couple.past blum toth "wilder Ehe"
- breakup.past toth blum "verlassen"
- ex blum toth "früheren Liebenden"
- accuse toth sohn "eingeschossen"
+ arrest _ sohn "Handschellen"
- reveal! sohn "rückt aber nicht"
- sad wirtin "wischt"

== 4
[Rosa](rosa) findet ein Haar. Es ist rot. [Rosa](rosa) ist blond. [Gernot](klein) ist kahl. [Blum](blum) hat rotes Haar. [Rosa](rosa) fährt aufs Revier. Dort steht [Blum](blum) am Kopierer. [Rosa](rosa) klatscht [ihr](blum) eine. [Pepper](pepper) bellt [Rosa](rosa) an. [Klein](klein) versteckt sich auf dem Klo. [Tóth](toth) bringt [Blum](blum) Eis für die Wange. „Immer noch verheiratete Männer?“, fragt [Tóth](toth). [Blum](blum) lacht. Es ist das erste Lachen zwischen [beiden](blum+toth) seit Jahren.
- find rosa "findet"
+ discover rosa klein "Haar"
- travel rosa "fährt"
+ attack rosa blum "klatscht"
- flee klein "versteckt"
- help toth blum "Eis"
- married klein rosa "verheiratete"
- happy blum "lacht"
- reconcile blum toth "erste Lachen"

== 5
Der [Kahlkopf](klein) wohnt neuerdings im Wohnmobil auf dem Hof der Dienststelle, denn [Rosa](rosa) hat [ihm](klein) die Zahnbürste durch den Briefschlitz gereicht. Derweil knackt die [Kommissarin](blum) das Schweigen von [Jonas](sohn): In der Mordnacht lag [er](sohn) bei der [Wirtin](wirtin), [die](wirtin) einundzwanzig Jahre älter ist als [er](sohn) und außerdem die [Halbschwester](wirtin) des [Toten](winzer). Das Dorf hat Gesprächsstoff bis Weihnachten. [Marlies](witwe) zeigt sich entsetzt, allerdings weniger über die [Geliebte](wirtin) [ihres](witwe) [Sohnes](sohn) als darüber, dass [diese](wirtin) nun miterben könnte.
+ breakup rosa klein "Briefschlitz"
- move klein "Wohnmobil"
- discover blum sohn "knackt"
+ affair sohn wirtin "lag"
- sibling winzer wirtin "Halbschwester"
- parent witwe sohn "Sohnes"
- sad witwe wirtin "entsetzt"

== 6
Diese Folge ist zum Luftholen: ein Weinfest, eine gestohlene Weinkönigin aus Pappe, drei Betrunkene, kein Mord. [Pepper](pepper) spürt die Pappdame im Bett des [Bürgermeisters](buergermeister) auf. [Fabrice Lamy](fabrice), nicht eben ein Kind von Traurigkeit, führt [Tóth](toth) über die Tanzfläche, und die [Anklägerin](toth) lässt es sich eine Runde gefallen. Vom Rand aus sieht [Blum](blum) zu, trinkt, was herumsteht, und behauptet, [ihr](blum) sei nur der Riesling zu sauer. [Rosa](rosa) kommt mit einem [anderen](mats), einem gewissen [Mats](mats), [Dachdecker](mats). [Klein](klein) geht heim, das heißt: nach nebenan.
- find pepper "spürt"
- flirt fabrice toth "Tanzfläche"
+ jealous blum fabrice "zu sauer"
- date mats rosa "mit einem anderen"
- sad klein "geht heim"

== 7
Es gibt einen [Zeugen](zeuge). [Siggi](zeuge), [Nachtwächter](zeuge) und [Dichter](zeuge), will [Lamy](fabrice) mit nassen Ärmeln gesehen haben. Kaum hat [er](zeuge) das gesagt, wird [ihm](zeuge) im Weinberg ein Rebpfahl über den Schädel gezogen. [Klein](klein), [der](klein) zufällig austreten war, trägt den [Bewusstlosen](zeuge) zwei Kilometer zur Straße und gilt kurzzeitig wieder als Held. Im Krankenhaus fragt [Rosa](rosa) nach [ihm](klein), dem [Helden](klein), nicht dem [Opfer](zeuge). Auch [Blum](blum) erwärmt sich, freilich für eine andere [Person](toth): Im Aktenkeller lehnt [Tóth](toth) an der Wand, und [Tóths](toth) Lippenstift ist hinterher nicht mehr nur auf [Tóths](toth) Mund.
- reveal zeuge "gesagt"
- accuse zeuge fabrice "nassen Ärmeln"
+ attack _ zeuge "Rebpfahl"
+ rescue klein zeuge "trägt"
- love rosa klein "fragt"
- love blum toth "erwärmt"
- kiss blum toth "Lippenstift"

== 8
[Lamy](fabrice) ist getürmt. Das Schlösschen, in dem [er](fabrice) zur Miete wohnte, ist leer bis auf [Marlies](witwe), [die](witwe) gefesselt im Weinschrank sitzt. [Ihr](witwe) [Galan](fabrice) hat erst [ihr](witwe) Konto, dann den Tresor geplündert. Nun singt die [Betrogene](witwe) wie eine Lerche: Nicht [sie](witwe), wohl aber [ihr](witwe) [Liebhaber](fabrice) habe an jenem Abend das Bett für zwanzig Minuten verlassen. Das falsche Alibi kostet [sie](witwe) einen Rüffel und die Nerven. [Jonas](sohn), wieder auf freiem Fuß, hält [seiner](sohn) [Mutter](witwe) die Schüssel. [Er](sohn) hat [ihr](witwe) außerdem etwas zu sagen, die [Wirtin](wirtin) betreffend.
+ flee fabrice "getürmt"
- attack fabrice witwe "gefesselt"
- steal fabrice witwe "geplündert"
- betray fabrice witwe "Betrogene"
- affair fabrice witwe "Liebhaber"
+ accuse witwe fabrice "singt"
- betray.past witwe _ "falsche Alibi"
- parent witwe sohn "Mutter"
- help sohn witwe "Schüssel"

== 9
[Jonas](sohn) heiratet die [Wirtin](wirtin). So steht es in der Zeitung. [Marlies](witwe) zerreißt die Zeitung. [Blum](blum) schläft bei [Ilka](toth). [Ilka](toth) schläft nicht. [Ilka](toth) denkt an Vorschriften. Eine Anklägerin darf keine Ermittlerin lieben. [Klein](klein) weiß Bescheid. [Klein](klein) petzt nicht. Aber [Klein](klein) hätte [Blum](blum) gern zurück. Abends schreibt [Mats](mats) [Rosa](rosa) ein Gedicht. [Rosa](rosa) liest es [Klein](klein) vor. [Klein](klein) weint beinahe. Und in [Metz](@metz) färbt sich [Lamy](fabrice) den Bart.
- wedding? sohn wirtin "heiratet"
- sad witwe "zerreißt"
+ couple blum toth "schläft bei"
- sad toth "schläft nicht"
- discover klein blum+toth "weiß Bescheid"
- reveal! klein blum+toth "petzt"
- love klein blum "gern zurück"
- flirt mats rosa "Gedicht"

== 10
Weil der [Schnüffler](dede) der Dienstaufsicht [Dédé](dede) heißt und jeden fragt, muss [er](dede) früher oder später auch [Rosa](rosa) fragen, und [Rosa](rosa), ohne Bosheit, nur sehr müde, erzählt, was [sie](rosa) von [Blum](blum) und der [Staatsanwältin](toth) gehört hat. [Tóth](toth) wird der Fall entzogen. [Sie](toth) glaubt, [Klein](klein) habe [sie](toth) ans Messer geliefert; [Blum](blum) glaubt es auch und redet mit dem [Partner](klein) nur noch über Funk. Dass [er](klein) unschuldig ist, weiß allein [Pepper](pepper), und [der](pepper) ist ein Hund. Am Ende der Folge schickt [Ilka](toth) die [Geliebte](blum) fort, der Karriere wegen.
- investigate dede blum+toth "fragt"
+ reveal rosa dede "erzählt"
- quit toth "entzogen"
- accuse toth klein "Messer"
- accuse blum klein "glaubt es auch"
- colleague blum klein "Partner"
- quarrel blum klein "über Funk"
+ breakup toth blum "fort"

== 11
[Rosa](rosa) schlägt das Gewissen. [Sie](rosa) stellt sich vor [Blums](blum) Haustür, die Hände in den Taschen, und klärt auf, wer geplaudert hat. Statt einer Ohrfeige, die ja noch offen wäre, bekommt [sie](rosa) einen Kaffee. Zwei Stunden später haben die betrogene [Ehefrau](rosa) und die [Frau](blum), mit [der](blum) [sie](rosa) betrogen wurde, mehr gemeinsam als mit irgendwem sonst. [Teodora](blum) bittet [Gernot](klein) um Entschuldigung. [Der](klein) schiebt [ihr](blum) eine Karte hin: Auf der Rückseite eines Bierdeckels hat [er](klein) [Lamys](fabrice) Versteck ausgerechnet, nach der Weinkarte von [Metz](@metz).
+ reveal rosa blum "klärt"
- sad rosa "Gewissen"
- gift blum rosa "Kaffee"
- cheat.past klein rosa "betrogene"
- friend.start blum rosa "mehr gemeinsam"
- reconcile blum klein "Entschuldigung"
+ discover klein fabrice "ausgerechnet"

== 12
Zugriff in [Metz](@metz). Der [Gesuchte](fabrice) hat sich bei einem vermögenden [Fräulein](fraeulein) eingenistet und [ihr](fraeulein) bereits die Ehe in Aussicht gestellt, als [Klein](klein) durchs Oberlicht fällt. [Lamy](fabrice) nimmt [ihn](klein) als Geisel, setzt [ihm](klein) den Korkenzieher an die Kehle und verlangt ein Auto. [Pepper](pepper), die tapfere [Töle](pepper), beißt zu. Bei der Vernehmung räumt der [Önologe](fabrice) die Tat ein: Der [Alte](winzer) habe [ihn](fabrice) mit [Marlies](witwe) überrascht und gefeuert, im selben Atemzug. Im Flur schaut [Tóth](toth), offiziell nur auf der Durchreise, nach [Blum](blum). [Blum](blum) schaut weg.
- arrest _ fabrice "Zugriff" @metz
- propose fabrice fraeulein "in Aussicht"
- abduct fabrice klein "Geisel"
- threaten fabrice klein "Korkenzieher"
+ rescue pepper klein "beißt"
+ kill fabrice winzer "Tat"
- reveal fabrice "räumt"
- discover.past winzer fabrice+witwe "überrascht"
- quit.past fabrice winzer "gefeuert"
- reject blum toth "weg"

== 13
Im Gutshof wird angestoßen, der [Bräutigam](sohn) ist einunddreißig, die [Braut](wirtin) nicht. [Marlies](witwe), von [Jonas](sohn) so lange bekniet, bis [sie](witwe) kam, nennt die [Wirtin](wirtin) nun [Schwiegertochter](wirtin) und siezt [sie](wirtin) dabei. [Siggi](zeuge) trägt mit verbundenem Kopf eine Ode vor. Zwischen Kuchen und Käse nimmt [Rosa](rosa) [ihrem](rosa) [Noch-Mann](klein) das Weinglas ab: Mit [Mats](mats) sei es vorbei, und ob das Wohnmobil eine zweite Matratze habe. So schnell hat man [Gernot Klein](klein) noch nie rennen sehen, nicht einmal im Dienst.
+ wedding sohn wirtin "angestoßen"
- kin wirtin witwe "Schwiegertochter"
- injure.past zeuge "verbundenem"
- married klein rosa "Noch-Mann"
- breakup rosa mats "vorbei"
+ reconcile klein rosa "zweite Matratze"

== 14
Letzte Folge, letzter Tropfen. [Ilka Tóth](toth) hat den Dienst quittiert und in [St. Arnual](@starnual) eine Kanzlei für hoffnungslose Fälle eröffnet. [Ihr](toth) erster hoffnungsloser Fall klingelt um Mitternacht, mit Hund. „[Sie](toth) haben [mich](blum) zweimal sitzen lassen“, sagt [Blum](blum). „Beim dritten Mal nehme [ich](blum) mir eine Anwältin.“ „Da sind [Sie](blum) hier richtig“, antwortet [Tóth](toth) und zieht [sie](blum) am Revers über die Schwelle. [Pepper](pepper) bleibt draußen und bewacht die Fußmatte. Ihre Kolumnistin klappt die Flasche zu und den Laptop, oder umgekehrt, und dankt fürs Mitlesen.
- quit toth "quittiert"
- create toth "eröffnet"
- breakup.past toth blum "sitzen lassen"
- advisor? toth blum "Anwältin"
+ reconcile blum toth "zieht sie"
