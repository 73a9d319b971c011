%series Sankt Gallus, Hinterhaus
%lang de
%genre neighbourhood crime soap in Cologne's Südstadt, daily listings with cliffhangers
%cast sibel   | Sibel Kaya; Sibel; Kaya | f
%cast bernd   | Bernd Overath; Bernd; Overath | m
%cast renate  | Renate Overath; Renate | f
%cast mats    | Mats | m
%cast fritzi  | Fritzi | f
%cast kwame   | Kwame Boateng; Kwame; Boateng | m
%cast loewe   | Rechtsanwalt Löwe; Löwe | m
%cast judith  | Judith Löwe; Judith | f
%cast klempner | Manni | m
%cast nadja   | Nadja | f
%cast kommissarin | Hauptkommissarin Ley; Ley | f
%cast witwe   | Frau Schmitz; Schmitz | f
%cast seliger | - | m
%cast baby | - | n
%cast braeutigam | - | m
%cast taxler | - | m

== 1
[Sibel Kaya](sibel) bezieht die Wohnung über [Renate](renate) und [Bernd Overath](bernd), [denen](bernd+renate) das halbe Haus gehört. [Overath](bernd) trägt [ihr](sibel) die Kisten hoch und gafft dabei so, dass [seine](bernd) [Frau](renate) das Treppenlicht ausschaltet. Gegenüber lebt [Kwame Boateng](kwame), [Hebamme](kwame), in einer WG mit [Fritzi](fritzi) und [Mats](mats), [die](fritzi+mats) seit dem Abitur ein Herz und eine Seele sind. Nachts klopft ein [Klempner](klempner), bestellt hat [ihn](klempner) keiner.
- move sibel "bezieht"
- neighbour bernd+renate sibel "über"
- married bernd renate "Overath"
- help bernd sibel "Kisten"
+ flirt bernd sibel "gafft"
- jealous renate sibel "ausschaltet"
- neighbour kwame sibel "Gegenüber"
- housemate fritzi+mats kwame "WG"
- friend fritzi mats "ein Herz"

== 2
[Frau Schmitz](witwe) aus dem Parterre vermisst die Uhr [ihres](witwe) seligen [Gemahls](seliger) und zeigt mit dem Finger auf [Mats](mats). [Sibel](sibel), von Beruf Detektivin, hört sich um: Auch bei [Rechtsanwalt Löwe](loewe) ist geräumt worden. [Löwe](loewe), [Freund](loewe) des [Hausherrn](bernd) und [Stammgast](loewe) [seiner](bernd) Skatrunde, wiegelt ab. [Judith](judith), [Löwes](loewe) [Gattin](judith), bittet [Sibel](sibel) unter vier Augen, [ihren](judith) [Mann](loewe) zu beschatten. [Fritzi](fritzi) legt für [Mats](mats) die Hand ins Feuer. Verbrennt sie sich?
- lose witwe "vermisst"
- die.past seliger "seligen"
- married.past seliger witwe "Gemahls"
+ accuse witwe mats "Finger"
- investigate sibel _ "hört"
- steal _ loewe "geräumt"
- friend bernd loewe "Freund"
- married judith loewe "Gattin"
- investigate? sibel loewe "beschatten"
- help fritzi mats "Hand ins Feuer"

== 3
[Löwe](loewe) hat, wie [Sibel](sibel) durchs Fernglas sieht, eine [Zweite](renate): Im [Hotel Madrid](@hotelmadrid) hält [er](loewe) niemand anderen im Arm als [Renate Overath](renate). Darf man das der [Auftraggeberin](judith) sagen, [die](judith) [ihr](sibel) gerade Börek gebracht hat? [Sie](sibel) darf nicht, [sie](sibel) kann nicht, [sie](sibel) tut es. [Judith](judith) wird sehr ruhig und lädt [Overaths](bernd+renate) zum Essen ein. [Kwame](kwame) bringt im Fahrstuhl das [Baby](baby) von [Nadja](nadja) zur Welt; der stecken gebliebene [Klempner](klempner) reicht Handtücher.
+ discover sibel loewe+renate "Fernglas"
- affair loewe renate "im Arm"
- cheat loewe judith "im Arm"
- cheat renate bernd "im Arm"
- boss judith sibel "Auftraggeberin"
- gift judith sibel "gebracht"
- reveal sibel judith "tut es"
- invite judith bernd+renate "lädt"
- birth nadja baby "zur Welt"
- help kwame nadja "bringt im Fahrstuhl"
- help klempner kwame "reicht"

== 4
[Judith](judith) serviert Fisch. [Bernd](bernd) lobt [Judith](judith). [Renate](renate) meidet [Löwe](loewe). [Löwe](loewe) meidet [Renate](renate). Zum Nachtisch nennt [Judith](judith) die Zimmernummer. [Bernd](bernd) begreift. [Bernd](bernd) würgt [Löwe](loewe). [Löwe](loewe) tritt [Bernd](bernd). Zwei alte [Freunde](bernd+loewe) wälzen sich im Fisch. [Renate](renate) holt [Sibel](sibel). [Sibel](sibel) holt Wasser. In der Wand lauscht [Manni](klempner). So heißt der [Klempner](klempner). Am Morgen fehlt [Judiths](judith) Silber.
+ reveal judith bernd "Zimmernummer"
- discover bernd loewe+renate "begreift"
+ attack bernd loewe "würgt"
- attack loewe bernd "tritt"
- friend bernd loewe "Freunde"
- travel renate sibel "holt"
- betray klempner _ "lauscht"
- steal _ judith "Silber"

== 5
[Overath](bernd) kündigt: [seiner](bernd) [Frau](renate) die Ehe, dem [Anwalt](loewe) das Büro, [Mats](mats) auf Verdacht das Zimmer. [Renate](renate) steht mit einem Hutkoffer bei [Löwe](loewe), [der](loewe) [ihr](renate) durch den Briefschlitz mitteilt, [er](loewe) müsse erst einmal zu sich kommen. Aufgelesen wird [sie](renate) von [Frau Schmitz](witwe), [die](witwe) im Parterre Rommé und Mitleid hat. [Mats](mats) zieht unter [Fritzis](fritzi) Bett. Eines Nachts zieht [er](mats) hinein. Bereut wird nichts, aber gesprochen auch nicht.
+ breakup bernd renate "kündigt"
- married bernd renate "Frau"
- quit loewe bernd "Büro"
- accuse bernd mats "Verdacht"
+ reject loewe renate "Briefschlitz"
- help witwe renate "Aufgelesen"
- housemate renate witwe "im Parterre"
- move mats fritzi "zieht"
- sex fritzi mats "hinein"

== 6
[Löwe](loewe) liegt tot im Heizungskeller, neben [ihm](loewe) eine Rohrzange. [Hauptkommissarin Ley](kommissarin) hat an Verdächtigen keinen Mangel: Der gehörnte [Hausherr](bernd), die kaltgestellte [Geliebte](renate), die [Hinterbliebene](judith), [die](judith) sich Champagner liefern lässt. Festgenommen wird [Bernd](bernd), an [dessen](bernd) Ärmel Blut klebt. Von [Renate](renate), ausgerechnet, kommt ein Alibi: [Er](bernd) habe die Nacht bei [ihr](renate) auf dem Boden gekniet. [Sibel](sibel) entdeckt, dass die [Ermittlerin](kommissarin) früher [Löwes](loewe) [Mandantin](kommissarin) war.
+ kill _ loewe "tot"
- investigate kommissarin bernd+judith+renate "Verdächtigen"
- cheat.past renate bernd "gehörnte"
- affair.past loewe renate "Geliebte"
- married.past judith loewe "Hinterbliebene"
- happy judith "Champagner"
+ arrest kommissarin bernd "Festgenommen"
- help renate bernd "Alibi"
- discover sibel kommissarin "entdeckt"
- advisor.past loewe kommissarin "Mandantin"

== 7
[Sibel](sibel) hat Grippe, [Kwame](kwame) kocht [ihr](sibel) Ingwer aus. Zwischen zwei Fieberschüben fragt [sie](sibel), ob [er](kwame) bleibe. [Er](kwame) bleibt, im Sessel. Von dort sieht [er](kwame), wie sich im Spiegel eine Wandplatte bewegt. Der [Dieb](klempner) steigt heraus, in Socken, [Frau Schmitz'](witwe) Uhr am Arm. [Kwame](kwame) wirft die Ingwerkanne, [Manni](klempner) türmt übers Dach. Also ist [Mats](mats) unschuldig. [Fritzi](fritzi) wusste es immer, und [Mats](mats) küsst [sie](fritzi) im Treppenhaus, wo alle es sehen.
- ill sibel "Grippe"
- help kwame sibel "Ingwer"
- steal.past klempner witwe "Uhr"
+ discover kwame klempner "sieht"
- attack kwame klempner "wirft"
- flee klempner kwame "türmt"
- steal! mats witwe "unschuldig"
+ kiss fritzi mats "küsst"

== 8
[Manni](klempner) versteckt sich bei [Nadja](nadja). [Manni](klempner) ist der [Vater](klempner). [Nadja](nadja) wollte [Manni](klempner) nie wiedersehen. [Nadja](nadja) sperrt [ihn](klempner) ins Bad. Durch die Tür redet [er](klempner). Im Keller sah [er](klempner) [Löwe](loewe) sterben. Zugeschlagen hat eine [Frau](kommissarin). [Nadja](nadja) öffnet. [Nadja](nadja) ruft [Sibel](sibel). Die beiden [Frauen](nadja+sibel) sind Kusinen. [Sibel](sibel) fragt [Manni](klempner) nach dem Namen. [Manni](klempner) deutet aus dem Fenster. Unten parkt [Ley](kommissarin).
- flee klempner "versteckt"
- parent klempner baby "Vater"
- ex klempner nadja "nie wiedersehen"
- abduct nadja klempner "sperrt"
- reveal klempner nadja "redet"
- discover.past klempner loewe "sah"
- kin nadja sibel "Kusinen"
- investigate sibel klempner "fragt"
+ reveal klempner sibel "deutet"
+ kill.past kommissarin loewe "Zugeschlagen"

== 9
Jahrelang hat [Löwe](loewe) die [Kommissarin](kommissarin) mit einer alten Akte gemolken; im Keller war [ihr](kommissarin) der Geduldsfaden gerissen. Das alles erzählt [Ley](kommissarin) [Sibel](sibel), mit entsicherter Waffe, auf dem Dach. Als [sie](kommissarin) abdrücken will, kommt von hinten [Judith](judith) mit der Champagnerflasche. Zwei [Frauen](judith+sibel) sitzen danach auf der [Bewusstlosen](kommissarin) und warten auf den Wagen. »[Ich](judith) habe [ihn](loewe) übrigens gehasst«, sagt die [Witwe](judith), und weint dann doch.
- threaten.past loewe kommissarin "gemolken"
- reveal kommissarin sibel "erzählt"
- kill.past kommissarin loewe "Geduldsfaden"
- threaten kommissarin sibel "Waffe"
- kill? kommissarin sibel "abdrücken"
+ rescue judith sibel "Champagnerflasche"
- attack judith kommissarin "Champagnerflasche"
+ arrest judith+sibel kommissarin "sitzen"
- enemy.past judith loewe "gehasst"
- sad judith "weint"

== 10
[Bernd](bernd) kommt auf freien Fuß und findet [seine](bernd) Wohnung geputzt. [Renate](renate) war das, schlafen tut [sie](renate) weiterhin bei [Frau Schmitz](witwe). [Er](bernd) klopft im Parterre, Rosen in der Hand, und erhält den Bescheid, man sei mitten in einer Partie. [Sibel](sibel), genesen, geht mit [Kwame](kwame) aus: Pommes, [Rhein](@rhein), Regenschirm. [Er](kwame) ist verliebt und sagt es einer Möwe. Die Möwe schweigt. [Sibel](sibel), einen Schritt hinter [ihm](kwame), hat Ohren wie ein Luchs.
- help renate bernd "geputzt"
- housemate renate witwe "schlafen"
- gift? bernd renate "Rosen"
- reject renate bernd "Bescheid"
- recover sibel "genesen"
+ date kwame sibel "Pommes"
- love kwame sibel "verliebt"
+ discover sibel kwame "Ohren"

== 11
[Fritzi](fritzi) und [Mats](mats) haben sich, kaum ein Paar, schon in den Haaren: [Er](mats) will nach [Oslo](@oslo), [sie](fritzi) bloß an die [Volksbühne](#volksbuehne). In [ihrer](fritzi) Wut verlobt [sie](fritzi) sich beim Kölsch mit einem [Unbekannten](braeutigam) und löst es beim nächsten wieder. [Manni](klempner) stellt sich der Polizei, vorher darf [er](klempner) das [Kind](baby) einmal halten. [Nadja](nadja) macht [ihm](klempner) keine Hoffnungen, aber ein Butterbrot. [Judith](judith) verkauft die Kanzlei und verlässt das Haus in Richtung Süden, im Taxi eines [Herrn](taxler), [den](taxler) noch niemand kennt.
- couple fritzi mats "Paar"
+ quarrel fritzi mats "in den Haaren"
- move? mats "will nach"
- engaged braeutigam fritzi "verlobt"
- breakup fritzi braeutigam "löst"
+ arrest _ klempner "stellt"
- reject nadja klempner "keine Hoffnungen"
- move judith "verlässt"

== 12
Hoffest, Lampions, Kartoffelsalat. [Mats](mats) hat die Fahrkarte nach [Oslo](@oslo) in die Bowle geworfen, [Fritzi](fritzi) fischt sie heraus und eine zweite aus der Tasche. [Kwame](kwame) zieht samt Sessel zu [Sibel](sibel) hinüber, zwölf Schritte. [Frau Schmitz](witwe) bekommt [ihre](witwe) Uhr zurück und verliert beim Rommé [ihre](witwe) [Mitbewohnerin](renate), denn [Renate](renate) legt die Karten hin, geht die Treppe hinauf und klingelt bei [ihrem](renate) [Bernd](bernd). [Er](bernd) öffnet im Schlafanzug. Oben geht das Licht aus. Wer klopft da in der Wand?
- celebrate _ "Hoffest"
+ reconcile fritzi mats "fischt"
- move kwame sibel "zieht"
- find witwe "zurück"
- housemate.end renate witwe "Mitbewohnerin"
+ reconcile bernd renate "klingelt"
