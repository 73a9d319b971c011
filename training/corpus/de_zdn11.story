%series Kolonie Abendsonne
%lang de
%genre drill
%cast kowalke | Heinz Kowalke; Kowalke; Heinz | m
%cast annegret | Annegret | f
%cast yildirim | Dr. Yıldırım; Yıldırım; Sevgi Yıldırım; Sevgi | f
%cast deniz | Deniz | m
%cast puetz | Frau Pütz; Pütz; Marlies Pütz; Marlies | f
%cast baumgart | Reiner Baumgart; Kassenwart Baumgart; Baumgart; Reiner | m
%cast jette | Jette | f
%cast dreizehn | Leopold | m
%cast polizistin | Polizeimeisterin Osei; Osei | f
%cast gans | Brunhilde | f
%cast silas | Silas | m
%cast malte | Malte | m
%cast ivanka | Ivanka | f
%cast wirt | Stavros | m
%cast tante | Adelheid Vogt; Adelheid | f
%cast polizistenex | - | m
%cast puetzmann | - | m
%cast baby | - | m
%cast makler | Sandor Vogt; Vogt | m
%cast oma | - | f

== 1
In der Essener Kleingartenkolonie regiert [Heinz Kowalke](kowalke) mit Zollstock und Vereinssatzung. Heute misst [er](kowalke) die Hecke der [Kardiologin](yildirim) auf Parzelle elf: vier Zentimeter zu hoch. [Dr. Yıldırım](yildirim) fragt [ihn](kowalke), wie hoch [sein](kowalke) Blutdruck sei. [Er](kowalke) weiß es nicht. [Sie](yildirim) sieht es [ihm](kowalke) an.
+ accuse kowalke yildirim "zu hoch"
- neighbour kowalke yildirim "Parzelle"
- discover yildirim kowalke "sieht"

== 2
[Annegret](annegret), seit dreißig Jahren mit dem [Vorsitzenden](kowalke) verheiratet, schneidet nachts heimlich die Hecke der [Ärztin](yildirim). [Die](yildirim) überrascht [sie](annegret) dabei im Bademantel. „Warum tun [Sie](annegret) das?“ – „Weil [er](kowalke) sonst von nichts anderem redet“, sagt die [Heckenschneiderin](annegret). Es bleibt [ihr](annegret+yildirim) Geheimnis.
- married annegret kowalke "verheiratet"
+ help annegret yildirim "schneidet"
- discover yildirim annegret "überrascht"
- betray annegret kowalke "heimlich"

== 3
[Frau Pütz](puetz) von Parzelle neun hält eine [Gans](gans), und das ist verboten. [Kassenwart Baumgart](baumgart) müsste [sie](puetz) melden. [Er](baumgart) bringt [ihr](puetz) Kohlblätter. Seit [ihr](puetz) [Mann](puetzmann) beim Kirschenpflücken von der Leiter fiel und starb, findet [Reiner](baumgart), die [Witwe](puetz) habe ein Recht auf Gesellschaft, am liebsten auf [seine](baumgart).
- die.past puetzmann "starb"
- married.past puetz puetzmann "Mann"
- accuse? baumgart puetz "melden"
+ help baumgart puetz "Kohlblätter"
- love baumgart puetz "am liebsten"

== 4
Parzelle dreizehn ist verpachtet, aber niemand hat den [Pächter](dreizehn) je bei Tageslicht gesehen. Die [Studentin](jette) [Jette](jette) legt sich auf die Lauer. Um Mitternacht erscheint ein [Herr](dreizehn) im Frack, gräbt ein Loch und setzt etwas hinein, und [sie](jette) niest. Der [Befrackte](dreizehn) reicht [ihr](jette) [sein](dreizehn) Taschentuch und verschwindet.
- investigate jette dreizehn "Lauer"
+ meet dreizehn jette "erscheint"
- help dreizehn jette "Taschentuch"

== 5
Auf dem Tuch steht ein gesticktes L. [Jette](jette) zeigt es [Deniz](deniz), dem [Sohn](deniz) der [Kardiologin](yildirim), [der](deniz) seit Ostern jede Gelegenheit wahrnimmt, Unkraut neben [ihrem](jette) Zaun zu jäten. L wie Liebe, sagt [er](deniz) und wird rot. L wie Leiche, sagt [sie](jette). [Sie](deniz+jette) wollen nachsehen, sobald es dunkel ist.
- reveal jette deniz "zeigt"
- parent yildirim deniz "Sohn"
+ love deniz jette "rot"
- investigate? deniz+jette dreizehn "nachsehen"

== 6
Das Loch enthält Tulpenzwiebeln. [Deniz](deniz) ist erleichtert, [seine](deniz) [Begleiterin](jette) enttäuscht. Auf dem Heimweg tritt [sie](jette) in [Kowalkes](kowalke) Maulwurfsfalle. [Er](deniz) trägt [sie](jette) auf dem Rücken zu [seiner](deniz) [Mutter](yildirim), [die](yildirim) den Knöchel bandagiert und dabei den [Sohn](deniz) so anlächelt, dass [er](deniz) am liebsten im Beet versänke.
- discover deniz+jette dreizehn "enthält"
- happy deniz "erleichtert"
- sad jette "enttäuscht"
+ injure jette "tritt"
- rescue deniz jette "trägt"
- parent yildirim deniz "Mutter"
- treat jette yildirim "bandagiert"

== 7
Wer hat die Falle gestellt? Der [Vorsitzende](kowalke) jedenfalls will es nicht gewesen sein. [Jette](jette), [die](jette) Jura studiert, droht [ihm](kowalke) mit einer Klage. [Er](kowalke) verweist auf Paragraf acht, [sie](jette) auf Paragraf 229. Da tritt [Annegret](annegret) zwischen [sie](jette) und [ihren](annegret) [Mann](kowalke): Die Falle habe, sagt [sie](annegret), [sie](annegret) gekauft.
+ threaten jette kowalke "Klage"
- quarrel jette kowalke "Paragraf"
- married annegret kowalke "Mann"
- help annegret kowalke "zwischen"
- reveal annegret jette+kowalke "sagt"

== 8
Das ist gelogen, wie [Heinz](kowalke) am besten weiß. [Er](kowalke) fragt [seine](kowalke) [Frau](annegret) nach dem Grund. Zum ersten Mal seit Jahren fragt [er](kowalke) [sie](annegret) etwas. [Annegret](annegret) sagt, [sie](annegret) habe sehen wollen, ob [er](kowalke) rot werden könne. [Er](kowalke) kann. [Sie](annegret) packt trotzdem [ihre](annegret) Tasche und zieht in die Laube der [Witwe](puetz).
- betray.past annegret jette "gelogen"
- married annegret kowalke "Frau"
+ breakup annegret kowalke "packt"
- move annegret puetz "zieht"

== 9
[Marlies Pütz](puetz) hat nun eine [Gans](gans) und einen [Gast](annegret). [Beide](annegret+gans) schnarchen. Als [Baumgart](baumgart) mit Kohlblättern kommt, macht [ihm](baumgart) die [Frau](annegret) des [Mannes](kowalke) auf, [der](kowalke) [ihn](baumgart) vor zehn Jahren zum Kassenwart gemacht hat. [Reiner](baumgart) bringt kein Wort heraus. [Sie](annegret) nimmt [ihm](baumgart) das Grünzeug ab und dünstet es.
- housemate annegret puetz "Gast"
- married annegret kowalke "Frau"
+ discover baumgart annegret "macht ihm"
- hire.past baumgart kowalke "gemacht"

== 10
Die [Zwillinge](malte+silas) [Silas](silas) und [Malte](malte), elf, verbringen den Sommer bei [ihrer](malte+silas) [Großmutter](oma) auf Parzelle zwei. Der [eine](silas) stiehlt Erdbeeren, der [andere](malte) bekommt die Schelte, denn niemand hält [sie](malte+silas) auseinander. [Kowalke](kowalke) erwischt den [Falschen](malte). „[Ich](malte) bin der [andere](malte)“, sagt [Malte](malte) wahrheitsgemäß. [Er](kowalke) glaubt [ihm](malte) nicht.
- sibling malte silas "Zwillinge"
- kin malte+silas oma "Großmutter"
- steal silas _ "stiehlt"
+ accuse kowalke malte "Falschen"

== 11
[Silas](silas) sieht vom Kirschbaum aus zu, wie [sein](silas) [Bruder](malte) für [ihn](silas) Steine schleppen muss. Abends teilt [er](silas) mit [ihm](malte) die Erdbeeren und das schlechte Gewissen. [Ihre](malte+silas) [Großmutter](oma), [die](oma) alles weiß, zieht dem [Dieb](silas) die Mütze über die Ohren und [seinem](silas) [Opfer](malte) ebenfalls, damit keiner merkt, wie gut [sie](oma) [sie](malte+silas) unterscheiden kann.
- discover silas malte "sieht"
- sibling malte silas "Bruder"
- gift silas malte "teilt"
- sad silas "Gewissen"
- kin malte+silas oma "Großmutter"
+ discover oma malte+silas "weiß"

== 12
Ein [Makler](makler) im Leinenanzug schreitet die Wege ab. [Er](makler) heißt [Sandor Vogt](makler), lobt die Lage und fragt den [Pächter](wirt) des Vereinsheims nach den Pachtverträgen. [Stavros](wirt) antwortet, [er](wirt) sei der [Wirt](wirt), die Küche habe zu. Kaum ist [Vogt](makler) fort, läuft [er](wirt) zum [Vorsitzenden](kowalke). [Den](kowalke) findet [er](wirt) weinend im Kompost.
- investigate makler _ "fragt"
- reject wirt makler "Küche"
+ find wirt kowalke "findet"
- sad kowalke "weinend"

== 13
„[Sie](annegret) kommt nicht zurück“, schluchzt [Kowalke](kowalke). Der [Grieche](wirt) gießt [ihm](kowalke) Ouzo ein und hört zu. Dass drüben ein [Fremder](makler) die Kolonie vermisst, sagt [er](wirt) [ihm](kowalke) erst nach dem vierten Glas. Der [Verlassene](kowalke) steht auf, greift zum Zollstock und kippt um. [Stavros](wirt) ruft nach der [Herzspezialistin](yildirim).
- return! annegret kowalke "nicht zurück"
- sad kowalke annegret "schluchzt"
- help wirt kowalke "gießt"
- reveal wirt kowalke "sagt"
- breakup.past annegret kowalke "Verlassene"
+ ill kowalke "kippt"

== 14
[Sie](yildirim) drückt [ihm](kowalke) auf den Brustkorb, bis der Wagen kommt, bei vier Zentimetern zu hoher Hecke. [Annegret](annegret) steht daneben im Bademantel und hält die [Gans](gans) fest, damit [sie](annegret) irgendetwas festhält. Im Rettungswagen schlägt [er](kowalke) die Augen auf. [Er](kowalke) sieht zwei [Frauen](annegret+yildirim) und fragt nach [der](annegret), [die](annegret) weint.
+ rescue yildirim kowalke "drückt"
- sad annegret "weint"
- recover kowalke "schlägt"

== 15
[Baumgart](baumgart) vertritt [ihn](kowalke) und ist überfordert. [Vogt](makler) lädt den [Stellvertreter](baumgart) zum Essen ein, dreigängig, mit Dessertwein. Für eine Unterschrift, sagt der [Gastgeber](makler), sei [ihm](baumgart) ein Reihenhaus sicher, mit Garten für zwei. [Reiner](baumgart) denkt an [Marlies](puetz) und unterschreibt. Auf dem Heimweg wird [ihm](baumgart) schlecht.
- hire baumgart kowalke "vertritt"
- invite makler baumgart "lädt"
- gift? makler baumgart "Reihenhaus"
- love baumgart puetz "denkt"
+ betray baumgart _ "unterschreibt"
- ill baumgart "schlecht"

== 16
Der [Frackträger](dreizehn) gräbt wieder. Diesmal wartet nicht [Jette](jette) auf [ihn](dreizehn), sondern [Polizeimeisterin Osei](polizistin), von einem Anruf alarmiert. [Sie](polizistin) verlangt [seinen](dreizehn) Ausweis. [Leopold](dreizehn), so steht es darin, war vierzig Jahre lang Konzertpianist; jetzt zittern [ihm](dreizehn) die Hände, sagt [er](dreizehn), nur in der Erde nicht. Die [Beamtin](polizistin) steckt den Block weg.
- investigate polizistin dreizehn "verlangt"
- quit.past dreizehn "Konzertpianist"
- ill dreizehn "zittern"
+ reveal dreizehn polizistin "sagt"
- help polizistin dreizehn "steckt"

== 17
Angerufen hatte die Polizei die [Köchin](ivanka) des Vereinsheims, [Ivanka](ivanka), [die](ivanka) sich vor dem nächtlichen [Gärtner](dreizehn) fürchtete. [Sie](ivanka) entschuldigt sich bei [ihm](dreizehn) mit Borschtsch. Beim Löffeln zittert [er](dreizehn). Da legt [sie](ivanka) [ihre](ivanka) Hand auf [seine](dreizehn). Durch die Durchreiche beobachtet [sie](ivanka) der [Wirt](wirt), [der](wirt) die Rechnung dafür im Kopf behält.
- accuse.past ivanka dreizehn "Angerufen"
- sad ivanka dreizehn "fürchtete"
- reconcile dreizehn ivanka "entschuldigt"
+ help ivanka dreizehn "Hand"
- jealous wirt dreizehn "Durchreiche"

== 18
[Kowalke](kowalke), mit drei Stents und Gehstock entlassen, erfährt von den [Zwillingen](malte+silas), was [Baumgart](baumgart) getan hat. Woher [sie](malte+silas) es wissen? [Silas](silas) saß an jenem Abend im Kirschbaum über dem Tisch des [Maklers](makler), einschließlich Kirschen. Der [Genesene](kowalke) stellt den [Kassenwart](baumgart) zur Rede. [Dieser](baumgart) leugnet nicht. [Er](baumgart) legt den Schlüssel hin und geht, an [Marlies](puetz) vorbei, ohne [sie](puetz) anzusehen.
- recover kowalke "entlassen"
- sibling malte silas "Zwillingen"
- reveal malte+silas kowalke "erfährt"
- discover.past silas baumgart "wissen"
+ accuse kowalke baumgart "zur Rede"
- quit baumgart "legt"

== 19
[Sie](puetz) läuft [ihm](baumgart) nach. Die [Gans](gans) läuft [ihr](puetz) nach. Ob [er](baumgart) glaube, [sie](puetz) brauche ein Reihenhaus, ruft [Frau Pütz](puetz). [Er](baumgart) bleibt stehen. [Sie](puetz) brauche einen, [der](baumgart) Kohlblätter bringt, und einen solchen habe [sie](puetz) gehabt, bis [er](baumgart) sich habe kaufen lassen. Der [Treulose](baumgart) wird von [Brunhilde](gans) ins Bein gebissen.
- love puetz baumgart "brauche einen"
+ accuse puetz baumgart "kaufen lassen"
- betray baumgart _ "Treulose"
- attack gans baumgart "gebissen"

== 20
[Jette](jette) prüft den Vertrag und findet einen Fehler: Unterschrieben hat [Baumgart](baumgart) einen Tag bevor [er](baumgart) zum [Vertreter](baumgart) bestellt worden war. [Deniz](deniz) sieht [sie](jette) an, als hätte [sie](jette) den Mond repariert. Vor Freude küsst die [Juristin](jette) den [erstbesten](wirt), und das ist leider [Stavros](wirt). Den [zweitbesten](deniz) tröstet die [Gans](gans).
+ discover jette "findet"
- love deniz jette "Mond"
- happy jette "Freude"
- kiss jette wirt "küsst"
- sad deniz "tröstet"
- help gans deniz "tröstet"

== 21
[Vogt](makler) gibt nicht auf. [Er](makler) schickt [Kowalke](kowalke) einen Brief, in dem steht, wem die Wiese unter den Parzellen gehört: nicht der Stadt, wie alle meinten, sondern einer gewissen [Adelheid Vogt](tante), achtundneunzig, [seiner](makler) [Tante](tante). [Die](tante) werde verkaufen, versichert der [Neffe](makler). [Sie](tante) lebt in einem Heim in [Werden](@werden) und hat [ihn](makler) seit Jahren nicht empfangen.
- reveal makler kowalke "Brief"
- kin makler tante "Tante"
- reject.past tante makler "nicht empfangen"
+ threaten makler kowalke "verkaufen"

== 22
Die [Großmutter](oma) der [Zwillinge](malte+silas) lässt die Stricknadeln sinken: [Adelheid](tante) sei mit [ihr](oma) zur Schule gegangen, und [sie](oma) habe [ihr](tante) 1938 den Platz am Fenster weggenommen. [Sie](oma) müsse da etwas gutmachen. Mit einem Korb Erdbeeren und den beiden [Enkeln](malte+silas) fährt [sie](oma) nach [Werden](@werden). Der [eine](silas) isst unterwegs, der [andere](malte) zählt mit.
- sibling malte silas "Zwillinge"
- friend.past oma tante "Schule"
- steal.past oma tante "weggenommen"
- kin malte+silas oma "Enkeln"
+ travel malte+oma+silas "fährt" @werden

== 23
Die [Achtundneunzigjährige](tante) verzeiht nicht so schnell. [Sie](tante) lässt die [Besucherin](oma) eine Stunde lang stehen, vom Fenster weg. Dann darf [die](oma) sich setzen. [Silas](silas) gesteht der alten [Dame](tante), dass [er](silas) Erdbeeren stiehlt; das gefällt [ihr](tante) mehr als alle Entschuldigungen. Verkaufen? An [Sandor](makler)? [Der](makler) habe [ihr](tante) das Klavier unter den Fingern weg versteigert.
- reconcile! oma tante "verzeiht"
- reveal silas tante "gesteht"
- happy tante silas "gefällt"
+ steal.past makler tante "versteigert"

== 24
Ein Klavier, überlegt [Malte](malte), habe doch der [Mann](dreizehn) im Frack. [Leopold](dreizehn) besitzt tatsächlich noch eines, obwohl [er](dreizehn) es nicht mehr anrührt. [Er](dreizehn) lässt es ins Heim bringen. [Adelheid](tante) spielt, und die [Köchin](ivanka), [die](ivanka) beim Tragen geholfen hat, sieht, wie [seine](dreizehn) Hände auf den Knien mitspielen, ohne jedes Zittern. Die [Vogt](tante) winkt [ihn](dreizehn) neben sich auf die Bank.
- help ivanka dreizehn "geholfen"
+ gift dreizehn tante "bringen"
- create tante "spielt"
- discover ivanka dreizehn "sieht"
- recover dreizehn "ohne jedes Zittern"
- invite tante dreizehn "winkt"

== 25
Vierhändig klingt es aus dem Heim. [Ivanka](ivanka) wischt sich die Augen. Zurück in der Kolonie kündigt [sie](ivanka) [Stavros](wirt), [der](wirt) [sie](ivanka) um keinen Preis verlieren will. Ob es um Geld gehe, fragt der [Wirt](wirt). Es gehe um den [Pianisten](dreizehn), sagt [sie](ivanka). [Er](wirt) zerschlägt einen Teller, wie man es von [ihm](wirt) erwartet, und danach, allein, noch sechs.
- create dreizehn+tante "Vierhändig"
- sad ivanka "wischt"
+ quit ivanka wirt "kündigt"
- love ivanka dreizehn "um den Pianisten"
- sad wirt ivanka "zerschlägt"

== 26
[Polizeimeisterin Osei](polizistin) kommt wegen Ruhestörung durch Geschirr. [Sie](polizistin) zählt die Scherben, holt einen Besen und fragt nicht. Vor zwei Jahren, sagt [sie](polizistin) beim Fegen, habe [sie](polizistin) selbst so einen Stapel gehabt, [ihr](polizistin) [Ex](polizistenex) koste [sie](polizistin) heute noch Untertassen. Der [Grieche](wirt) lacht, bis [er](wirt) weint. Den letzten Teller stellt die [Polizistin](polizistin) zurück ins Regal.
- investigate polizistin wirt "Ruhestörung"
- help polizistin wirt "Besen"
- reveal polizistin wirt "sagt"
- ex polizistenex polizistin "Ex"
+ happy wirt "lacht"

== 27
In [Annegrets](annegret) Bademantel findet [Frau Pütz](puetz) ein Gedicht ohne Unterschrift. [Sie](puetz) ahnt, von wem es ist, denn so schreibt in der ganzen Kolonie nur [einer](kowalke), mit nummerierten Strophen. [Sie](annegret) habe es gestern im Briefkasten gehabt, sagt [ihre](puetz) [Mitbewohnerin](annegret), und [sie](annegret) sei bis Paragraf vier gekommen, dann habe [sie](annegret) [ihre](annegret) Brille nicht mehr gesehen.
- find puetz "findet"
- housemate annegret puetz "Mitbewohnerin"
+ create.past kowalke "schreibt"
- find.past annegret "im Briefkasten gehabt"
- discover puetz kowalke "ahnt"
- sad annegret "nicht mehr gesehen"

== 28
Der [Dichter](kowalke) traut sich nicht an den Zaun der [Witwe](puetz). Also schickt [er](kowalke) einen [Boten](deniz). [Deniz](deniz) soll fragen, ob die [Empfängerin](annegret) das Werk für satzungsgemäß halte. [Sie](annegret) diktiert dem [Jungen](deniz) die Antwort: Strophe drei sei vier Zentimeter zu lang, und wenn [Heinz](kowalke) sie kürze, komme [sie](annegret) am Sonntag zum Kaffee.
- create.past kowalke "Dichter"
- help deniz kowalke "Boten"
+ invite? annegret kowalke "Kaffee"

== 29
Derselbe [Bote](deniz) hat auch einen eigenen Brief bei sich, seit April, zerknittert. [Er](deniz) gibt ihn [Jette](jette) und will davonlaufen, aber [sie](jette) hält [ihn](deniz) mit [ihrem](jette) gesunden Fuß fest. [Sie](jette) liest. „L wie Liebe“, sagt [sie](jette). „[Du](deniz) hattest recht, [ich](jette) war auf dem falschen Beet.“ Diesmal ist der [Geküsste](deniz) der [richtige](deniz).
- gift deniz jette "gibt"
- flee? deniz jette "davonlaufen"
+ confess deniz jette "Brief"
- kiss deniz jette "Geküsste"

== 30
[Seine](deniz) [Mutter](yildirim) bekommt Besuch von einem [Mann](baumgart) mit Gänsebiss. Entzündet, sagt [Sevgi Yıldırım](yildirim). [Reiner](baumgart) hat im Wald geschlafen und sich nicht zu den anderen getraut. [Sie](yildirim) versorgt die Wunde, dann ruft [sie](yildirim) die [Halterin](puetz) des [Tieres](gans) an, aus versicherungsrechtlichen Gründen, wie [sie](yildirim) sagt. [Marlies](puetz) ist in vier Minuten da, in Gummistiefeln, zwei linken.
- parent yildirim deniz "Mutter"
- injure.past baumgart gans "Gänsebiss"
- treat baumgart yildirim "versorgt"
- sad baumgart "getraut"
+ reveal yildirim puetz "ruft"
- help puetz baumgart "in vier Minuten"

== 31
Der [Verräter](baumgart) bittet um Gnade, und zwar die [Gans](gans) zuerst. Dann bittet [er](baumgart) [die](puetz), [der](puetz) [sie](gans) gehört. Die [Witwe](puetz) hält [ihm](baumgart) ein Kohlblatt hin. [Er](baumgart) begreift nicht, ob [er](baumgart) es essen oder verfüttern soll, und tut in [seiner](baumgart) Not beides. [Marlies](puetz) setzt sich zu [ihm](baumgart) auf die Pritsche. „[Du](baumgart) dummer [Mensch](baumgart)“, sagt [sie](puetz) zärtlich.
- betray.past baumgart _ "Verräter"
+ reconcile baumgart puetz "Kohlblatt"
- love puetz baumgart "zärtlich"

== 32
[Adelheid Vogt](tante) lässt sich im Rollstuhl durch die Kolonie schieben, vorn zieht [Malte](malte), hinten schiebt [Silas](silas), oder umgekehrt. [Sie](tante) betrachtet jede Parzelle. Vor Nummer elf fragt [sie](tante), wer denn diese herrliche hohe Hecke habe. Der [Vorsitzende](kowalke) schluckt. [Ihr](tante) [Neffe](makler) wartet am Tor mit dem Kaufvertrag; die [Tante](tante) unterschreibt etwas anderes: Die Wiese gehört nun dem Verein.
- help malte+silas tante "schieben"
- kin makler tante "Neffe"
+ gift tante _ "unterschreibt"
- betray tante makler "etwas anderes"

== 33
[Vogt](makler) tobt und tritt gegen den Zaun. Hinter dem Zaun steht [Brunhilde](gans). Mehr braucht man dazu nicht zu sagen. [Osei](polizistin) nimmt die Anzeige des [Gebissenen](makler) auf, legt sie unter [Stavros'](wirt) wackligen Tisch und fragt [ihn](wirt), ob [er](wirt) am Samstag frei habe. [Er](wirt) habe, sagt der [Wirt](wirt), seit die [Köchin](ivanka) weg ist, überhaupt nie frei. Aber ja.
- sad makler "tobt"
+ attack gans makler "Gebissenen"
- accuse makler gans "Anzeige"
- invite polizistin wirt "fragt"
- quit.past ivanka wirt "weg"

== 34
Sonntag, Kaffee. [Heinz](kowalke) hat drei Tischdecken verglichen und keine genommen. [Annegret](annegret) setzt sich [ihm](kowalke) gegenüber und legt den Zollstock, den [sie](annegret) [ihm](kowalke) vor Wochen entwendet hat, zwischen die Tassen. [Er](kowalke) klappt ihn zusammen, steht auf und wirft ihn in die Regentonne. Wo [er](kowalke) [seine](kowalke) Sachen nachts abgelegt habe, fragt [sie](annegret). Auf [ihrer](annegret) Seite, sagt [er](kowalke).
- steal.past annegret kowalke "entwendet"
- lose kowalke "wirft"
+ reconcile annegret kowalke "Seite"

== 35
Ein Jahr später wird auf Parzelle dreizehn vierhändig Klavier gespielt, unter freiem Himmel. [Ivanka](ivanka) blättert um, mit einem [Säugling](baby) im Tuch, [der](baby) im Takt trinkt und [Leopolds](dreizehn) Nase hat. Der [Vater](dreizehn) ist siebzig und spielt die linken Hände. [Malte](malte) wird beim Erdbeerstehlen ertappt, das erste Mal zu Recht. [Sein](malte) [Bruder](silas) trägt für [ihn](malte) die Steine.
- create dreizehn "Klavier"
- parent dreizehn+ivanka baby "Säugling"
+ birth.past ivanka baby "Säugling"
- steal malte _ "Erdbeerstehlen"
- sibling malte silas "Bruder"
- help silas malte "trägt"
