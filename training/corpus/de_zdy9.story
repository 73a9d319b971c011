%series Sale e miele
%lang de
%genre village comedy set in Sardinia, encyclopaedia episode list, wry
%cast efisio | Efisio Puddu; Efisio; Puddu | m
%cast mariangela | Mariangela; Signora Puddu | f
%cast bruno | Bruno Sanna; Bruno; Sanna | m
%cast gavina | Gavina | f
%cast nevio | Nevio | m
%cast jette | Jette Hansen; Jette | f
%cast don | Don Raimondo; Raimondo | m
%cast perla | Perla | f
%cast tore | Tore | m
%cast assunta | Assunta | f
%cast carabiniere | Maresciallo Lai; Lai | m
%cast zirulia | Zirulia | f
%cast imker | - | m
%cast dritte | - | f
%cast schwester | Rita | f

== 1 Der Sarg
Zur Beisetzung des [Imkers](imker) von [Montelongu](@montelongu), [den](imker) eine [seiner](imker) Bienen umgebracht hat, erscheint, als der Sarg bereits in der Grube steht, eine blonde [Dänin](jette), [die](jette) behauptet, mit dem [Toten](imker) seit vier Jahren verheiratet zu sein. [Assunta](assunta), [die](assunta) sich bis zu diesem Augenblick für die Witwe gehalten hat, sinkt dem [Bürgermeister](efisio) [Efisio Puddu](efisio) in die Arme, was [dessen](efisio) [Gattin](mariangela) [Mariangela](mariangela) mit zusammengekniffenen Augen vermerkt. [Don Raimondo](don) beendet das Gebet in Rekordzeit. Die beiden [Frauen](assunta+jette) stellen fest, dass [sie](assunta+jette) denselben Ring tragen, und zwar mit demselben Datum.
+ die imker "umgebracht"
- married.past imker jette "verheiratet"
- reveal jette _ "behauptet"
- married.past assunta imker "Witwe"
+ cheat.past imker assunta+jette "denselben Ring"
- discover assunta+jette imker "stellen fest"
- meet assunta jette "erscheint"
- ill assunta "sinkt"
- married efisio mariangela "Gattin"
- jealous mariangela assunta "zusammengekniffenen"

== 2 Bienen für zwei
Weil das Haus des [Doppelgatten](imker) laut Testament »[meiner](imker) lieben Frau« vermacht ist, müssen [Assunta](assunta) und [Jette Hansen](jette), bis das Gericht in [Nuoro](@nuoro) entschieden hat, unter demselben Dach leben, das [sie](assunta+jette) mit Kreide in der Mitte teilen. [Bruno Sanna](bruno), der [Schwager](bruno) der [Älteren](assunta), schlägt der [Fremden](jette) mit dem Gewehr über der Schulter die Abreise vor. Der junge [Hirte](nevio) [Nevio](nevio), [der](nevio) dabeisteht, um Käse abzuliefern, verliert beim Anblick der [Dänin](jette) Sprache und Käse, und [Gavina](gavina), [die](gavina) [ihm](nevio) seit der Erstkommunion zugedacht ist, muss beides vom Boden aufheben.
- find? assunta+jette imker "vermacht"
- housemate.start assunta jette "unter demselben Dach"
- kin assunta bruno "Schwager"
+ threaten bruno jette "Gewehr"
+ love.start nevio jette "Sprache und Käse"
- engaged? gavina nevio "zugedacht"
- help gavina nevio "aufheben"

== 3 Das Fest der Heiligen
Am Patronatsfest, das [Puddu](efisio) jedes Jahr mit derselben Ansprache eröffnet, tanzt [seine](efisio) [Frau](mariangela) so ausdauernd mit [Maresciallo Lai](carabiniere), dass [dieser](carabiniere) [seine](carabiniere) Mütze verliert und [Mariangela](mariangela) den Kopf; als die Lichter ausfallen, treffen sich [beide](carabiniere+mariangela) in der Sakristei. Von dort kommt, da der [Pfarrer](don) ebenfalls etwas sucht, ein Schrei. [Don Raimondo](don), durch das Beichtgeheimnis gebunden, das [die beiden](carabiniere+mariangela) geistesgegenwärtig bemühen, darf niemandem davon berichten und bekommt davon Ausschlag. [Nevio](nevio) fordert [Jette](jette) auf und tritt [ihr](jette) auf beide Füße. [Gavina](gavina) geht allein nach Hause, gefolgt von [Bruno](bruno).
- married efisio mariangela "Frau"
- celebrate _ "Patronatsfest"
- flirt carabiniere mariangela "tanzt"
+ affair.start carabiniere mariangela "Sakristei"
- cheat mariangela efisio "Sakristei"
- discover don carabiniere+mariangela "Schrei"
- reveal carabiniere+mariangela don "Beichtgeheimnis"
- ill don "Ausschlag"
- flirt nevio jette "fordert"
- injure jette nevio "tritt"

== 4 Kurze Predigt
[Don Raimondo](don) kratzt sich. Die Leute fragen [Don Raimondo](don). [Er](don) schweigt. [Perla](perla) liest aus dem Kaffeesatz. [Perla](perla) liest [Efisio](efisio) eine Untreue. [Efisio](efisio) lacht [Perla](perla) aus. Am Abend riecht [Mariangela](mariangela) nach Weihrauch. [Efisio](efisio) lacht nicht mehr. [Tore](tore) ist [Perlas](perla) [Sohn](tore). [Tore](tore) schreibt [Gavina](gavina) Briefe. [Gavina](gavina) verbrennt sie. [Zirulia](zirulia) meckert dazu. [Zirulia](zirulia) gehört [Nevio](nevio). [Sie](zirulia) ist eine Ziege.
- cheat? mariangela efisio "Untreue"
- reveal perla efisio "liest"#2
- happy efisio "lacht"
+ discover efisio mariangela "riecht"
- sad efisio mariangela "nicht mehr"
- parent perla tore "Sohn"
+ love tore gavina "Briefe"
- reject gavina tore "verbrennt"

== 5 Honigmond
[Jette](jette), [die](jette) von Bienen nichts versteht, wird von [Assunta](assunta) beim ersten Versuch, eine Wabe zu ziehen, vor einem Schwarm bewahrt und mit Essig abgerieben; die Kreidelinie ist am Ende der Folge stellenweise verwischt. [Puddu](efisio), entschlossen, den [Nebenbuhler](carabiniere) zu stellen, verdächtigt der Reihe nach den Bäcker, den Postboten und [Bruno](bruno), [dem](bruno) [er](efisio) auf offener Straße die Nase blutig schlägt. Die [Ortspolizei](carabiniere), in Gestalt von [Lai](carabiniere), nimmt den Vorfall mit beinahe zärtlicher Sorgfalt zu Protokoll. [Sanna](bruno), [der](bruno) nun mit Watte in der Nase umherläuft, ist sich keiner Schuld bewusst, da [er](bruno) nur [Gavina](gavina) nachgestiegen ist, und zwar ohne Erfolg.
+ rescue assunta jette "bewahrt"
- treat jette assunta "abgerieben"
- reconcile? assunta jette "verwischt"
- enemy carabiniere efisio "Nebenbuhler"
- accuse efisio bruno "verdächtigt"
- discover! efisio carabiniere "der Reihe nach"
+ attack efisio bruno "schlägt"
- injure bruno efisio "blutig"
- investigate carabiniere efisio "Protokoll"
- love bruno gavina "nachgestiegen"
- reject gavina bruno "ohne Erfolg"

== 6 Die Schwester aus Sassari
[Gavina](gavina), [der](gavina) der Geduldsfaden reißt, erklärt [Nevio](nevio) vor der Käserei für frei und ungebunden, worauf [er](nevio) mit der halben Herde um den Platz tanzt und [Jette](jette) vom Fleck weg um [ihre](jette) Hand bittet; die [Witwe](jette), [die](jette) gerade eine Sense trägt, lässt sie fallen und sagt, [sie](jette) sei doppelt so alt. Auch [Bruno](bruno) holt sich, und zwar bei [Gavina](gavina), [seinen](bruno) zweiten Korb in einer Woche. [Rita](schwester), die [Schwester](schwester) der [Untreuen](mariangela), reist aus [Sassari](@sassari) an, kennt das Geheimnis nach einer Stunde und verspricht [Mariangela](mariangela), den [Schwager](efisio) abzulenken, was [ihr](schwester) etwas zu gut gelingt.
+ breakup gavina nevio "frei"
- happy nevio "tanzt"
+ propose nevio jette "Hand"
- reject jette nevio "doppelt so alt"
- married.past imker jette "Witwe"
- reject gavina bruno "Korb"
- cheat.past mariangela efisio "Untreuen"
- sibling mariangela schwester "Schwester"
- travel schwester "reist"
- help? schwester mariangela "abzulenken"
- discover schwester mariangela "kennt das Geheimnis"
- kin efisio schwester "Schwager"
- flirt schwester efisio "zu gut"

== 7 Karabiner
Dass [Efisio](efisio) am Sonntag mit einer viel zu großen Sonnenbrille und [Rita](schwester) mit dem Abdruck derselben auf der Stirn in der Bar erscheinen, versetzt [Mariangela](mariangela), [die](mariangela) [ihre](mariangela) Abende unverändert in der Wache zubringt, in rasenden Zorn. [Lai](carabiniere), [der](carabiniere) die Szene mit anhört, begreift, dass [seine](carabiniere) [Geliebte](mariangela) den [Ehemann](efisio) noch immer liebt, und reicht [sein](carabiniere) Versetzungsgesuch ein. [Perla](perla) tröstet den [Unglücklichen](carabiniere) mit selbst gebranntem Myrtenschnaps. Am Morgen erwacht [er](carabiniere) in [ihrem](perla) Wohnwagen, und [Tore](tore), [der](tore) Frühstück machen wollte, fragt, ob [er](tore) nun Papa zu [ihm](carabiniere) sagen müsse.
- affair efisio schwester "Abdruck"
- cheat efisio mariangela "Abdruck"
- jealous mariangela schwester "rasenden Zorn"
- affair carabiniere mariangela "Geliebte"
- love mariangela efisio "noch immer liebt"
- discover carabiniere mariangela "begreift"
- married efisio mariangela "Ehemann"
+ quit? carabiniere "Versetzungsgesuch"
- help perla carabiniere "tröstet"
+ sex carabiniere perla "Wohnwagen"
- parent? carabiniere tore "Papa"

== 8 Alle reden
[Mariangela](mariangela) stellt [Rita](schwester) zur Rede. [Rita](schwester) lacht. Die [Schwestern](mariangela+schwester) werfen Teller. [Efisio](efisio) zählt die Teller. Dann fragt [Efisio](efisio) [Mariangela](mariangela) nach [Lai](carabiniere). [Sie](mariangela) gibt alles zu. [Er](efisio) gibt auch alles zu. [Rita](schwester) fährt nach [Sassari](@sassari) zurück. [Efisio](efisio) schläft im Rathaus. [Mariangela](mariangela) schläft nicht. [Tore](tore) schenkt [Gavina](gavina) einen Esel. [Gavina](gavina) behält den Esel. [Gavina](gavina) küsst [Tore](tore). [Bruno](bruno) hat es gesehen.
- accuse mariangela schwester "zur Rede"
+ quarrel mariangela schwester "Teller"
- sibling mariangela schwester "Schwestern"
+ reveal mariangela efisio "gibt alles zu"
- reveal efisio mariangela "gibt auch"
- travel schwester "fährt" @sassari
- breakup efisio mariangela "Rathaus"
- sad mariangela "schläft nicht"
- gift tore gavina "Esel"
- kiss gavina tore "küsst"
- discover bruno gavina+tore "gesehen"

== 9 Das Urteil
Das Gericht in [Nuoro](@nuoro) befindet, dass die zweite Ehe des [Imkers](imker) nie bestanden hat, und spricht das Haus damit [Assunta](assunta) zu, [die](assunta) vor Freude zwei Tage backt und am dritten, als [Jette](jette) den Koffer zuklappt, plötzlich bemerkt, wie still es auf der anderen Seite der Kreide sein wird. [Sie](assunta) versteckt den Autoschlüssel. [Nevio](nevio), [der](nevio) sich unterdessen an der Landstraße aufgestellt hat, um die [Abreisende](jette) mit [seiner](nevio) Herde aufzuhalten, wartet bis Mitternacht. [Zirulia](zirulia), die [Leitziege](zirulia), frisst den Verlobungsring samt Schachtel.
- married! imker jette "nie bestanden"
+ find assunta "zu"
- happy assunta "Freude"
- travel? jette "Koffer"
- discover assunta jette "bemerkt"
+ friend.start assunta jette "wie still"
- steal assunta jette "versteckt"
- love nevio jette "aufzuhalten"
- engaged? jette nevio "Verlobungsring"

== 10 Der Esel
[Bruno](bruno), gekränkt, weil die [Umworbene](gavina) [ihm](bruno) einen [Kaffeesatzlesersohn](tore) vorzieht, entführt den Esel und verlangt von [Tore](tore) als Lösegeld, [er](tore) solle auf [Gavina](gavina) verzichten, wozu der [Bedrohte](tore) zum Schein [seine](tore) Zustimmung gibt. [Lai](carabiniere), [der](carabiniere) [sein](carabiniere) Gesuch zurückgezogen hat, seit [er](carabiniere) bei [Perla](perla) wohnt, befreit das Tier in einer nächtlichen Aktion und legt [Sanna](bruno) Handschellen an. [Assunta](assunta), als Verwandte um Kaution gebeten, lässt [ihn](bruno) eine Nacht lang schmoren. [Mariangela](mariangela) bringt [ihrem](mariangela) im Rathaus hausenden [Mann](efisio) saubere Hemden, wobei [sie](mariangela) erklärt, dies sei kein Friede, sondern Wäsche.
- sad bruno gavina "gekränkt"
- love bruno gavina "Umworbene"
- love gavina tore "vorzieht"
- parent perla tore "Kaffeesatzlesersohn"
+ steal bruno tore "entführt"
- rescue carabiniere _ "befreit"
- reject assunta bruno "schmoren"
- threaten bruno tore "verlangt"
- betray tore bruno "zum Schein"
- housemate carabiniere perla "wohnt"
+ arrest carabiniere bruno "Handschellen"
- kin assunta bruno "Verwandte"
- married efisio mariangela "Mann"
- help mariangela efisio "Hemden"
- reconcile! efisio mariangela "kein Friede"

== 11 Sturm
Ein Gewitter, das die Straße ins Tal unterspült, schließt das Dorf für eine Nacht im Gemeindesaal ein, wo [Gavina](gavina) bekannt gibt, dass [sie](gavina) Ende des Winters niederkommen werde, worauf drei Männer gleichzeitig erbleichen, von denen zwei keinen Grund dazu haben. [Tore](tore) macht einen Luftsprung. [Nevio](nevio), [der](nevio) die [Dänin](jette) im Dunkeln neben sich glaubt, flüstert [ihr](jette) [seine](nevio) Liebe zu und bekommt von [Signora Puddu](mariangela), denn [sie](mariangela) ist es, einen tröstenden Klaps. Der [Bürgermeister](efisio), [der](efisio) das mit ansieht, wird von einer Eifersucht ergriffen, wie [er](efisio) sie seit den Flitterwochen nicht mehr verspürt hat, und hält um die eigene [Frau](mariangela) an.
+ pregnant gavina tore "niederkommen"
- reveal gavina _ "bekannt"
- happy tore "Luftsprung"
- love nevio jette "Liebe"
- discover! nevio mariangela "glaubt"
- confess? nevio jette "flüstert"
- reject mariangela nevio "Klaps"
- jealous efisio nevio "Eifersucht"
+ propose efisio mariangela "hält"
- married efisio mariangela "eigene Frau"

== 12 Sale e miele
Im Finale werden drei Ehen gesegnet: die erneuerte der [Puddus](efisio+mariangela), die überfällige von [Gavina](gavina) und [Tore](tore) sowie, zum Erstaunen der Gemeinde, diejenige von [Perla](perla) und dem [Maresciallo](carabiniere), [der](carabiniere) beim Jawort niesen muss. [Don Raimondo](don), endlich vom Ausschlag genesen, umarmt jeden. [Assunta](assunta) und [Jette](jette), nunmehr Geschäftsführerinnen einer Honigfirma, haben die Kreide abgewaschen. [Nevio](nevio), [der](nevio) [sein](nevio) Herz nach reiflicher Überlegung an die Tierärztin verschenkt hat, hört auf zu stottern. Und am Friedhofstor hält ein Taxi, dem eine dritte [Frau](dritte) in Schwarz entsteigt, [die](dritte) nach dem Grab [ihres](dritte) [Mannes](imker) fragt.
+ wedding efisio mariangela "erneuerte"
+ wedding gavina tore "überfällige"
- wedding carabiniere perla "diejenige"
- recover don "genesen"
- colleague assunta jette "Geschäftsführerinnen"
- reconcile assunta jette "abgewaschen"
- love nevio _ "verschenkt"
- travel dritte "entsteigt"
- married.past dritte imker "Mannes"
