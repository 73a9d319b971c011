%series Kolonie Abendfrieden
%lang de
%genre Berlin allotment garden comedy, TV listings
%cast kurbjuhn | Heinz Kurbjuhn; Kurbjuhn; Heinz | m
%cast bille | Bille Kurbjuhn; Bille | f
%cast frost | Sanne Frost; Sanne; Frost | f
%cast engel | Darius Engel; Darius; Engel | m
%cast wolke | Wolke | f
%cast thuy | Thuy Lange; Thuy | f
%cast lange | Rüdiger Lange; Rüdiger; Lange | m
%cast kimi | Kimi | n
%cast imker | Bozhidar Petkow; Petkow | m
%cast bauleiterin | Marit Kroll; Kroll | f
%cast opa | Opa Gustl; Gustl | m
%cast frostopa | - | m
%cast dackel | Bismarck | m

== 1 Parzelle 13
[Sanne Frost](frost) erbt von [ihrem](frost) [Großvater](frostopa) einen Schrebergarten in [Neukölln](@neukoelln) und rückt mit Spaten, Schlafsack und Liebeskummer an. Der [Vorsitzende](kurbjuhn) [Heinz Kurbjuhn](kurbjuhn) misst sogleich [ihre](frost) Hecke nach. Über den Zaun grüßt [Darius Engel](engel), [der](engel) wegen [Sanne](frost) fortan [seine](engel) Tomaten zweimal täglich gießt. Dass [er](engel) mit [Wolke](wolke), der [Tochter](wolke) des [Vorsitzenden](kurbjuhn), so gut wie versprochen ist, erfährt die [Neue](frost) von [Kimi](kimi), zehn Jahre alt und bestens unterrichtet.
- die.past frostopa "erbt"
- find frost frostopa "erbt"
- kin frost frostopa "Großvater"
- travel frost "rückt" @neukoelln
- sad frost "Liebeskummer"
+ love.start engel frost "zweimal täglich"
- neighbour engel frost "Über den Zaun"
- parent kurbjuhn wolke "Tochter"
- engaged? engel wolke "versprochen"
- reveal kimi frost "erfährt"

== 2 Kompost
[Wolke](wolke) sieht [Darius](engel) und die neue [Pächterin](frost) gemeinsam Schubkarren schieben und kippt eine Ladung Mist vor [Sannes](frost) Laube. Die [Attackierte](frost) revanchiert sich mit einem Gartenschlauch. [Bille](bille), [Kurbjuhns](kurbjuhn) [Angetraute](bille), genießt das Schauspiel vom Liegestuhl. Nur [Kimi](kimi) fällt auf, dass [sie](bille) dabei ständig zum Bienenhaus schielt, wo der [Imker](imker) mit freiem Oberkörper Honig schleudert. Am Abend stoßen [Thuy](thuy) und [Rüdiger Lange](lange) auf zwölf Ehejahre an; [Kimi](kimi) ist [deren](lange+thuy) [Kind](kimi) und hält sich die Augen zu.
- jealous wolke frost "sieht"
+ attack wolke frost "kippt"
- attack frost wolke "revanchiert"
- married bille kurbjuhn "Angetraute"
- happy bille "genießt"
- love bille imker "schielt"
- discover kimi bille "fällt auf"
- celebrate lange+thuy "stoßen"
- married lange thuy "Ehejahre"
- parent lange+thuy kimi "Kind"

== 3 Honigmond
Vorsicht, Wespen! [Bille](bille) schleicht sich nach Mitternacht zum [Imker](imker) und kommt erst zum Frühstück heim. [Heinz](kurbjuhn) hat nichts gemerkt, [er](kurbjuhn) zählt Maulwurfshügel. [Darius](engel) will [Wolke](wolke) schonend beibringen, dass [er](engel) [sie](wolke) nicht heiraten mag. [Sie](wolke) redet zwei Stunden über Menükarten. [Er](engel) sagt wieder nichts. Bei [Langes](lange+thuy) ist derweil das Wasser abgestellt: [Rüdiger](lange), [Beamter](lange) auf Probezeit, hat [seine](lange) Stelle verloren und es [Thuy](thuy) bisher verheimlicht.
+ affair bille imker "schleicht sich"
- cheat bille kurbjuhn "schleicht sich"
- discover! kurbjuhn bille "nichts gemerkt"
- breakup? engel wolke "schonend beibringen"
- wedding! engel wolke "heiraten"
- reveal! engel wolke "wieder nichts"
+ quit lange "verloren"
- betray lange thuy "verheimlicht"

== 4 Blattläuse
[Thuy](thuy) findet die Kündigung. [Thuy](thuy) schreit nicht. [Sie](thuy) wirft Teller. [Rüdiger](lange) duckt sich. [Kimi](kimi) flieht zu [Sanne](frost). [Sanne](frost) macht Kakao. Nebenan streiten [Wolke](wolke) und [Darius](engel). [Wolke](wolke) weiß jetzt Bescheid. Den Verlobungsring hat [Bismarck](dackel) gefressen. [Bismarck](dackel) gehört [Opa Gustl](opa). [Gustl](opa) ist [Billes](bille) [Vater](opa). [Kurbjuhn](kurbjuhn) sucht wieder einen Maulwurf. Im Bienenhaus lacht jemand leise. Es ist [Bille](bille).
- discover thuy lange "findet"
+ quarrel lange thuy "Teller"
- flee kimi frost "flieht"
- help frost kimi "Kakao"
+ quarrel engel wolke "streiten"
- discover wolke engel "weiß jetzt Bescheid"
- attack thuy lange "wirft"
- engaged engel wolke "Verlobungsring"
- happy bille "lacht"
- lose wolke "gefressen"
- parent opa bille "Vater"

== 5 Der Bagger
Hiobsbotschaft im Vereinsheim: Eine [Bauleiterin](bauleiterin) rollt Pläne für dreihundert Eigentumswohnungen aus, mitten durch die Kolonie. [Opa Gustl](opa), [der](opa) das Land 1947 urbar gemacht hat, bricht am Kuchenbüfett zusammen. [Sanne](frost) presst auf [seine](opa) Brust, bis der Krankenwagen da ist. [Wolke](wolke), [Enkelin](wolke) des [Patienten](opa), küsst [ihrer](wolke) [Feindin](frost) die Hände. [Rüdiger](lange) heuert bei der Baufirma an, der Familie zuliebe. [Thuy](thuy) lässt [ihn](lange) ab sofort in der Gerätehütte nächtigen.
- threaten bauleiterin _ "Eigentumswohnungen"
- create.past opa "urbar gemacht"
- ill opa "zusammen"
+ rescue frost opa "presst"
- kin opa wolke "Enkelin"
- enemy frost wolke "Feindin"
- reconcile frost wolke "Hände"
- hire lange "heuert"
- reject thuy lange "Gerätehütte"

== 6 Stachelbeere
[Wolke](wolke) und [Sanne](frost) sind plötzlich unzertrennlich. [Darius](engel), nunmehr von beiden [Damen](frost+wolke) gemieden, hängt sich an den [Imker](imker), [der](imker) zum Trost Met ausschenkt und im Suff verrät, welche [Königin](bille) nachts bei [ihm](imker) summt. Was soll [Darius](engel) tun? [Kurbjuhn](kurbjuhn) war stets gut zu [ihm](engel), beinahe ein [Schwiegervater](kurbjuhn). [Er](engel) schweigt und leidet. Die [Bauleiterin](bauleiterin) stolpert über [Bismarck](dackel), verknackst sich den Fuß und wird von [Rüdiger](lange) bis zum Auto getragen. [Thuy](thuy) zählt die Schritte.
- friend.start frost wolke "unzertrennlich"
- reject frost+wolke engel "gemieden"
- help imker engel "Trost"
- sad engel "leidet"
+ reveal imker engel "verrät"
- affair bille imker "summt"
- kin! engel kurbjuhn "Schwiegervater"
- reveal! engel kurbjuhn "schweigt"
- injure bauleiterin dackel "verknackst"
- help lange bauleiterin "getragen"
- jealous thuy bauleiterin "zählt"

== 7 Besetzt
Die Laubenpieper ketten sich an den Kirschbaum. Allen voran [Gustl](opa), vorzeitig aus der Klinik entwichen. Im Gedränge geraten [Sanne](frost) und [Darius](engel) an dieselbe Kette, Rücken an Rücken, eine ganze Nacht. Als der Morgen graut, sitzen [sie](engel+frost) Gesicht an Gesicht. [Wolke](wolke) bringt [den beiden](engel+frost) Stullen, sieht, was geschehen ist, und geht mit den Stullen wieder. Die [Kroll](bauleiterin), so heißt die [Frau](bauleiterin) mit dem Bagger, ruft die Polizei. [Kurbjuhn](kurbjuhn) wird abgeführt. [Bille](bille) winkt.
- flee opa "entwichen"
+ kiss engel frost "Gesicht an Gesicht"
- discover wolke engel+frost "sieht"
- sad wolke "geht mit den Stullen"
- accuse bauleiterin _ "ruft"
+ arrest _ kurbjuhn "abgeführt"

== 8 Einzelzelle
Eine Nacht auf der Wache verändert den Menschen. [Heinz](kurbjuhn) kommt heim, will [seiner](kurbjuhn) [Frau](bille) zum ersten Mal seit Jahren sagen, was [sie](bille) [ihm](kurbjuhn) bedeutet, und findet statt [ihrer](bille) ein leeres Bett und Honigspuren. Am Bienenhaus fallen harte Worte, aber kein Schlag: Der [Vorsitzende](kurbjuhn) fürchtet Stiche. [Bille](bille) bekennt, dass [sie](bille) den [Bulgaren](imker) liebt. [Wolke](wolke) steht zu [ihrem](wolke) [Vater](kurbjuhn), kündigt [Sanne](frost) die Freundschaft und zieht mit Bettzeug bei [ihm](kurbjuhn) ein.
- return kurbjuhn "heim"
- confess? kurbjuhn bille "sagen"
- married bille kurbjuhn "Frau"
+ discover kurbjuhn bille "Honigspuren"
- quarrel imker kurbjuhn "harte Worte"
- love bille imker "liebt"
- reveal bille kurbjuhn "bekennt"
- parent kurbjuhn wolke "Vater"
- help wolke kurbjuhn "steht zu"
- friend.end frost wolke "kündigt"
+ move wolke kurbjuhn "zieht"

== 9 Überstunden
[Rüdiger](lange) soll für [Marit Kroll](bauleiterin) die Unterschriften der letzten Pächter besorgen, und wenn [er](lange) versagt, sitzt [er](lange) wieder auf der Straße. In einer schwachen Minute landet [er](lange) mit der [Vorgesetzten](bauleiterin) im Baucontainer. Danach ist [ihm](lange) übel. [Er](lange) beichtet es [Thuy](thuy) durch die Hüttentür. Schweigen, dann eine Frage: Ob [er](lange) wenigstens an die Akten herankomme? [Kimi](kimi) lernt bei [Gustl](opa) Skat und gewinnt [dessen](opa) [Dackel](dackel). Der [Imker](imker) packt [Billes](bille) Koffer auf den Anhänger, [sie](bille) will nach [Plowdiw](@plowdiw).
- boss bauleiterin lange "Vorgesetzten"
- quit? lange "wieder auf der Straße"
+ sex bauleiterin lange "landet"
- cheat lange thuy "landet"
- sad lange "übel"
- help imker bille "packt"
- reveal lange thuy "beichtet"
- advisor opa kimi "lernt"
- find kimi dackel "gewinnt"
- travel? bille "will nach" @plowdiw

== 10 Doppeltes Spiel
Auf Anweisung [seiner](lange) [Gattin](thuy) turtelt [Rüdiger](lange) weiter mit der [Kroll](bauleiterin), kopiert nachts [deren](bauleiterin) Akten und stößt auf ein gefälschtes Bodengutachten. [Sanne](frost) erwartet [Darius](engel) mit Kerzen und Kohlrouladen, doch [er](engel) kommt nicht, weil [Wolke](wolke) [ihn](engel) um Hilfe mit dem verzweifelten [Heinz](kurbjuhn) gebeten hat. [Der](kurbjuhn) sitzt auf dem Dach [seiner](kurbjuhn) Laube und will nicht herunter. [Darius](engel) setzt sich daneben. »[Du](engel) wärst ein guter [Sohn](engel) geworden«, sagt [Kurbjuhn](kurbjuhn).
- married lange thuy "Gattin"
- flirt bauleiterin lange "turtelt"
- betray lange bauleiterin "kopiert"
+ discover lange bauleiterin "stößt"
- date? engel frost "Kerzen"
- help? engel kurbjuhn "Hilfe"
- sad kurbjuhn "verzweifelten"
- help engel kurbjuhn "setzt sich daneben"
- kin! engel kurbjuhn "Sohn"

== 11 Kahlschlag
[Thuy](thuy) legt das Gutachten auf den Tisch des Bezirksamts, und das Projekt ist so tot wie die Petunien. [Marit Kroll](bauleiterin) verliert die Leitung; [Rüdiger](lange) verliert [sie](bauleiterin) mit Vergnügen und darf zurück ins Ehebett, auf die kalte Seite. [Sanne](frost) sagt [Darius](engel), zweite Wahl sei [sie](frost) schon einmal gewesen, und hängt [ihr](frost) Vorhängeschloss um. Von [Petkow](imker), dem [Imker](imker), kommt ein Foto aus [Plowdiw](@plowdiw): [Er](imker) sitzt darauf allein vor den Stöcken. [Bille](bille) steht nämlich längst am Gartentor und traut sich nicht hinein.
- reveal thuy _ "legt"
- quit bauleiterin "verliert"
- reconcile lange thuy "Ehebett"
+ breakup frost engel "zweite Wahl"
- breakup bille imker "allein vor"
+ return bille "Gartentor"
- sad bille "traut sich nicht"

== 12 Abendfrieden
Sommerfest! [Heinz](kurbjuhn) tanzt mit [Marit Kroll](bauleiterin), die [eine](bauleiterin) ohne Posten, der [andere](kurbjuhn) ohne Gemahlin, und [Bille](bille) muss zusehen, wie sich [ihr](bille) [Noch-Gatte](kurbjuhn) auf die Füße treten lässt und dabei lacht. Was bleibt [ihr](bille)? Ein Glas Honig und [Wolke](wolke), [die](wolke) der [Mutter](bille) schließlich doch einen Stuhl hinschiebt. [Wolke](wolke) und [Sanne](frost) begraben den Mistkrieg. Um Mitternacht findet die [Letztere](frost) an [ihrer](frost) Tür eine Tomate mit eingeritztem Herzen. [Sie](frost) beißt hinein. Dann öffnet [sie](frost) [Darius](engel) das Tor.
- celebrate _ "Sommerfest"
- flirt bauleiterin kurbjuhn "tanzt"
- married bille kurbjuhn "Noch-Gatte"
- happy kurbjuhn "lacht"
- sad bille kurbjuhn "muss zusehen"
- parent bille wolke "Mutter"
- reconcile bille wolke "Stuhl"
+ reconcile frost wolke "begraben"
- gift engel frost "Tomate"
+ reconcile engel frost "öffnet"
