%series Schule der sieben Schlösser
%lang de
%genre Jugendfantasy, Internat, Blurb und Folgenbericht
%cast wanja | Wanja Holunder; Wanja | f
%cast eskil | Eskil Drachenfels; Eskil | m
%cast tomke | Tomke; Tomke Regenpfeifer | n
%cast rektorin | Magistra Quittenbaum; Quittenbaum | f
%cast onyx | Meister Onyx; Onyx | m
%cast gundel | Gundel | f
%cast vater | Jorge Holunder; Jorge | m
%cast geist | Serafine; Fräulein | f
%cast kraehe | Kolk | n
%cast drachenfels | Graf Drachenfels | m
%cast wicht | Pütz | m
%cast zwilling | Wenzel | m
%cast mutter | - | f
%cast lehrerkind | - | f

== 1
Wer bei Vollmond durch eine verschlossene Tür stolpert, bekommt am nächsten Morgen Post. So gelangt [Wanja Holunder](wanja), dreizehn, [Tochter](wanja) eines [Schlüsseldienstlers](vater) aus [Gelsenkirchen](@gelsenkirchen), ans Internat der [Magistra Quittenbaum](rektorin). [Zimmergenossin](gundel) wird [Gundel](gundel), [die](gundel) zaubert, sobald [sie](gundel) niest. Auf der Treppe rempelt [Wanja](wanja) [Eskil Drachenfels](eskil) an und hat damit schon einen Feind. Einzig die [Krähe](kraehe) [Kolk](kraehe), [Hausmeister](kraehe) seit 1611, lässt sich von [ihr](wanja) kraulen und krächzt dabei einen Namen, den [ihr](wanja) [Vater](vater) zu Hause nie ausspricht: [Wenzel](zwilling).
- find wanja "Post"
- travel wanja "gelangt"
- parent vater wanja "Tochter"
- housemate.start gundel wanja "Zimmergenossin"
- meet eskil wanja "rempelt"
+ enemy.start eskil wanja "Feind"
- reveal kraehe wanja "krächzt"

== 2
[Wenzel](zwilling) war [Wanjas](wanja) [Zwilling](zwilling). Das steht in einer Akte, die [Tomke](tomke), [Drittklässlerwesen](tomke) mit Vorliebe für Lüftungsschächte, für [sie](wanja) aus dem Archiv holt. Am Tag der Geburt habe man den [Jungen](zwilling) gegen ein Wechselbalg getauscht, und dieses sei gestorben. [Wanja](wanja) ist wie vor den Kopf geschlagen. [Meister Onyx](onyx), [Lehrer](onyx) für Schlösser aller Art, erwischt [Tomke](tomke) beim Zurückstellen, verpetzt aber niemanden. [Er](onyx) zittert nur so merkwürdig, als [er](onyx) den Namen liest.
- sibling wanja zwilling "Zwilling"
- help tomke wanja "holt"
+ discover wanja zwilling "Akte"
- abduct.past _ zwilling "getauscht"
- die.past _ "gestorben"
- sad wanja "vor den Kopf geschlagen"
- discover onyx tomke "erwischt"
- reveal! onyx "verpetzt"

== 3
Schlossprobe! Die Neuen müssen ein Tor überreden. [Eskil](eskil) brüllt es an, [Gundel](gundel) niest es in Stücke, [Wanja](wanja) fragt es, wie es ihm geht, und wird durchgelassen. Der [Grafensohn](eskil) sinnt auf Vergeltung: [Er](eskil) sperrt die [Klassenbeste](wanja) in den Nordturm, wo seit dreihundert Jahren ein [Gespenst](geist) heult. Das [Fräulein](geist), wie man [es](geist) nennt, heult freilich bloß, weil keiner fragt, warum. [Wanja](wanja) fragt. Bei Sonnenaufgang sitzen [die beiden](geist+wanja) auf der Zinne und duzen sich.
- find wanja "durchgelassen"
- parent drachenfels eskil "Grafensohn"
+ abduct eskil wanja "sperrt"
- sad geist "heult"
+ friend.start geist wanja "duzen"
- meet geist wanja "fragt"#3

== 4
[Serafine](geist), so heißt das [Gespenst](geist) richtig, wurde von [ihrem](geist) Verlobten, einem Vorfahren des [Grafen](drachenfels), eingemauert, als [sie](geist) die Verbindung lösen wollte. [Wanja](wanja) erzählt [Eskil](eskil) davon beim Abwasch. [Der](eskil) lacht nicht. Auch [ihn](eskil) hat man früher eingesperrt, wenn [er](eskil) nicht spurte, gesteht [er](eskil), und zwar [sein](eskil) [Vater](drachenfels), in denselben Turm. [Er](eskil) entschuldigt sich bei [Wanja](wanja). [Gundel](gundel), [die](gundel) aus dem Geschirrschrank alles mitbekommt, niest vor Rührung zwölf Teller kaputt.
- engaged.past _ geist "Verlobten"
- kin _ drachenfels "Vorfahren"
- kill.past _ geist "eingemauert"
- breakup? geist _ "lösen"
- reveal wanja eskil "erzählt"
- abduct.past drachenfels eskil "eingesperrt"
- parent drachenfels eskil "Vater"
- reveal eskil wanja "gesteht"
+ reconcile eskil wanja "entschuldigt"
- discover gundel eskil+wanja "mitbekommt"
- happy gundel "Rührung"

== 5
[Graf Drachenfels](drachenfels), [Geldgeber](drachenfels) der Schule, reist zur Inspektion an und fordert von der [Rektorin](rektorin) den Siebten Schlüssel, andernfalls drehe [er](drachenfels) den Hahn zu. [Quittenbaum](rektorin) bittet sich Bedenkzeit aus. In derselben Nacht wird der Schlüssel entwendet. Der Verdacht fällt auf [Pütz](wicht), den [Kellerwicht](wicht), denn [der](wicht) ist klein, arm und gerade zur Hand. [Tomke](tomke) weiß es besser und wird nicht gehört. Wichte, heißt es, lügen eben. [Kolk](kraehe) sitzt stumm auf der Turmuhr, mit etwas Blankem im Schnabel.
- travel drachenfels "reist"
+ threaten drachenfels rektorin "andernfalls"
+ steal _ rektorin "entwendet"
- accuse _ wicht "Verdacht"
- steal! wicht rektorin "weiß es besser"
- reject _ tomke "nicht gehört"

== 6
[Wanja](wanja) verteidigt [Pütz](wicht) vor dem Schulgericht, obwohl [sie](wanja) [Eskil](eskil) als Ankläger gegenübersitzt, [den](eskil) [sein](eskil) [Vater](drachenfels) dazu gezwungen hat. [Sie](wanja) verliert; der [Wicht](wicht) muss fort. Beim Abschied drückt [er](wicht) [ihr](wanja) einen Knopf in die Hand, der schnurrt, wenn jemand lügt. Bei [Meister Onyx](onyx) schnurrt er wie eine Katze. Zum ersten Mal kommt [Wanja](wanja) der Gedanke, der nette [Lehrer](onyx) könnte in die Sache mit [ihrem](wanja) [Bruder](zwilling) verwickelt sein.
- advisor wanja wicht "verteidigt"
- accuse eskil wicht "Ankläger"
- threaten drachenfels eskil "gezwungen"
- parent drachenfels eskil "Vater"
- lose wanja "verliert"
- quit wicht "muss fort"
- gift wicht wanja "drückt"
- betray onyx wanja "schnurrt"#2
+ accuse wanja onyx "verwickelt"
- sibling wanja zwilling "Bruder"

== 7
Besuchstag. [Jorge Holunder](vater) bringt Kartoffelsalat und schlechte Laune mit. Zur Rede gestellt, bricht [er](vater) zusammen: [Seine](vater) [Frau](mutter) sei aus Kummer über den verschwundenen [Sohn](zwilling) gestorben, nicht an der Lunge, wie [er](vater) immer behauptet habe. [Wanja](wanja) läuft davon, quer durch sechs Türen, die alle freiwillig aufgehen. [Eskil](eskil) läuft [ihr](wanja) nach. An der siebten Tür fragt [er](eskil), ob [sie](wanja) umarmt werden oder lieber treten wolle. [Sie](wanja) tritt erst. Dann das andere.
- travel vater "bringt"
- quarrel vater wanja "Rede"
- married.past mutter vater "Frau"
- sad vater "bricht"
- sad.past mutter zwilling "Kummer"
- die.past mutter "gestorben"
- parent vater zwilling "Sohn"
- betray.past vater wanja "behauptet"
+ flee wanja vater "davon"
- attack wanja eskil "tritt"
- help eskil wanja "umarmt"

== 8
[Tomke](tomke) steckt fest. Im Schacht über dem Lehrerzimmer wird [es](tomke) unfreiwillig Zeuge, wie [Onyx](onyx) dem [Grafen](drachenfels) Bericht erstattet. Der [Junge](zwilling) gedeihe, [er](zwilling) lerne schnell, hinter der siebten Tür vermisse [ihn](zwilling) niemand. Ein Hatschi von [Gundel](gundel) befreit [Tomke](tomke), leider mitten auf den Konferenztisch. [Drachenfels](drachenfels) verwandelt [Tomke](tomke) auf der Stelle in eine Zuckerdose. [Gundel](gundel) greift sich die Dose und rennt um zwei Leben.
+ discover tomke drachenfels+onyx "Zeuge"
- betray onyx rektorin "Bericht"
- rescue gundel tomke "befreit"
+ attack drachenfels tomke "verwandelt"
- flee gundel drachenfels "rennt"
- help gundel tomke "greift"

== 9
Kriegsrat auf der Zinne: ein [Geist](geist), eine [Niesende](gundel), eine [Zuckerdose](tomke), ein [Grafensohn](eskil) mit schlechtem Gewissen. [Eskil](eskil) schlägt sich endgültig auf [Wanjas](wanja) Seite und stiehlt [seinem](eskil) [Vater](drachenfels) den Siegelring. [Kolk](kraehe) rückt den Schlüssel heraus; [sie](kraehe) hatte ihn in Sicherheit gebracht, auf Weisung der [Rektorin](rektorin) selbst, [die](rektorin) seit Wochen gute Miene zum bösen Spiel macht. [Pütz](wicht) ist damit reingewaschen. Nur: Wer sagt es [ihm](wicht)?
- sad eskil "Gewissen"
- help eskil wanja "Seite"
+ steal eskil drachenfels "stiehlt"
- parent drachenfels eskil "Vater"
- reveal kraehe wanja "rückt"
- steal.past kraehe rektorin "Sicherheit"
- betray rektorin drachenfels "gute Miene"
- steal! wicht _ "reingewaschen"

== 10
Hinter der siebten Tür ist es immer Nachmittag. Dort spielt ein [Junge](zwilling) mit [Wanjas](wanja) Nase und [Wanjas](wanja) Wirbel im Haar allein Schach. [Wenzel](zwilling) hält [sie](wanja) für eine Prüfung und geht mit Feuer auf [sie](wanja) los. [Eskil](eskil) wirft sich davor und verbrennt sich den Arm. Erst als die [Schwester](wanja) das Schlaflied [ihrer](wanja+zwilling) [Mutter](mutter) pfeift, das [sie](wanja) selbst nur vom Anrufbeantworter kennt, lässt der [Zwilling](zwilling) die Hände sinken. „[Du](wanja) bist aber spät“, sagt [er](zwilling).
+ find wanja zwilling "spielt"
- attack zwilling wanja "Feuer"
- rescue eskil wanja "wirft"
- injure eskil zwilling "verbrennt"
- sibling wanja zwilling "Schwester"
+ reconcile wanja zwilling "sinken"
- parent mutter wanja+zwilling "Mutter"

== 11
[Onyx](onyx) verstellt den Rückweg. Unter Tränen bittet [er](onyx) die [Kinder](eskil+wanja+zwilling), [ihn](onyx) anzuhören: Der [Graf](drachenfels) habe [sein](onyx) eigenes [Töchterchen](lehrerkind) in der Hand gehabt, da habe [er](onyx) den [Säugling](zwilling) geraubt. [Wenzel](zwilling) nennt [ihn](onyx) trotzdem Papa, aus Gewohnheit, und davon geht der [Mann](onyx) in die Knie. Als [Drachenfels](drachenfels) auftaucht und die Tür für ewig schließen will, bleibt der [Lehrer](onyx) im Rahmen stehen, stemmt und schreit, bis [alle](eskil+wanja+zwilling) hindurch sind. Von [ihm](onyx) bleibt eine Brille.
- sad onyx "Tränen"
- parent onyx lehrerkind "Töchterchen"
- threaten.past drachenfels onyx "in der Hand"
+ abduct.past onyx zwilling "geraubt"
- reveal onyx eskil+wanja+zwilling "anzuhören"
- parent? onyx zwilling "Papa"
+ rescue onyx eskil+wanja+zwilling "stemmt"
- die onyx "bleibt eine Brille"
- abduct? drachenfels _ "schließen"

== 12
Letzter Schultag. Der [Graf](drachenfels) sitzt, von [Serafine](geist) persönlich eingemauert, im Nordturm und darf darüber nachdenken. Für [ihn](drachenfels) kommt als Schulträger eine gewisse [Zuckerdose](tomke) in Frage, zurückverwandelt durch einen Heuschnupfenanfall von [Gundel](gundel). [Pütz](wicht) kehrt auf einem Teppich heim und wird [Hausmeister](wicht), [Kolk](kraehe) geht in Rente. [Jorge](vater) steht am Gleis, sieht zwei [Kinder](wanja+zwilling) aussteigen statt einem und setzt sich auf den Bahnsteig. [Eskil](eskil), [dem](eskil) kein Zuhause geblieben ist, wird von den [Holunders](vater+wanja+zwilling) über den Sommer aufgenommen.
- arrest geist drachenfels "eingemauert"
- hire? tomke "Schulträger"
- recover tomke gundel "zurückverwandelt"
- return wicht "kehrt"
- hire wicht "Hausmeister"
- quit kraehe "Rente"
+ parent vater wanja+zwilling "Kinder"
- meet vater zwilling "sieht"
- help vater+wanja+zwilling eskil "aufgenommen"
- housemate.start eskil vater+wanja+zwilling "aufgenommen"
