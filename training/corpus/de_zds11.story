%series Die Köchin des Khans
%lang de
%genre court intrigue in an invented steppe empire, breathless fan recaps
%cast saran | Saran; Nomin | f
%cast prinzessin | - | f
%cast khan | Temur Khan; Temur | m
%cast mutter | Bayarma | f
%cast altan | Altan | m
%cast odval | Odval | f
%cast zaya | Zaya | f
%cast yusuf | Yusuf | m
%cast borte | Borte | f
%cast general | General Ganbold; Ganbold | m
%cast eunuch | Meister Li; Li | m
%cast bote | - | m
%cast falkner | - | m
%cast vorkoster | - | m

== 1
Freunde der Nudelsuppe, es geht los! [Saran](saran), [Waisenkind](saran) vom Rand der Wüste, wird beim Plündern [ihres](saran) Dorfs von [General Ganbold](general) verschont, weil [sie](saran) so gut kocht, und landet in der Palastküche. Dort herrscht [Borte](borte), [Küchenmeisterin](borte) mit Hackbeil, und lässt die [Neue](saran) gleich Zwiebeln schälen bis Mitternacht. Der [Vorkoster](vorkoster) kippt am selben Abend tot in die Lammkeule, und wem schiebt man es in die Schuhe? Klar. Nur weil [Temur Khan](khan) persönlich vom Brot der [Beschuldigten](saran) abbeißt und NICHT stirbt, behält [sie](saran) den Kopf auf den Schultern.
- attack general _ "Plündern"
- help general saran "verschont"
- boss.start borte saran "Küchenmeisterin"
- hire saran "landet"
+ die vorkoster "kippt"
- accuse _ saran "Schuhe"
+ rescue khan saran "abbeißt"

== 2
Der neue [Vorkoster](yusuf) heißt [Yusuf](yusuf), kommt aus [Samarkand](@samarkand) und hat Wimpern, also WIMPERN. [Er](yusuf) stibitzt [Saran](saran) einen Kloß vom Blech und kassiert eins mit dem Löffel. Oben im Harem tobt [Odval](odval), die [Hauptfrau](odval), da der [Khan](khan) seit Wochen nicht mehr an [ihre](odval) Tür klopft. [Sie](odval) setzt [ihre](odval) [Zofe](zaya) [Zaya](zaya) auf die kleine [Köchin](saran) an. [Altan](altan), der [Bruder](altan) des [Herrschers](khan), charmant wie eine Kobra, füttert derweil [seine](altan) Falken und grinst. Ich trau dem nicht.
- hire yusuf "neue Vorkoster"
- steal yusuf saran "stibitzt"
- attack saran yusuf "Löffel"
- married khan odval "Hauptfrau"
+ sad odval khan "tobt"
- boss odval zaya "Zofe"
- investigate zaya saran "setzt"
- sibling altan khan "Bruder"

== 3
[Zaya](zaya) soll [Saran](saran) ausspionieren und freundet sich stattdessen mit [ihr](saran) an! Über Teigtaschen kichern [die beiden](saran+zaya) wie Schulmädchen. Leider hört [Meister Li](eunuch), der [Oberste](eunuch) der Eunuchen, durch die Wand mit und erpresst die [Zofe](zaya): Entweder [sie](zaya) liefert Geheimnisse, oder [ihr](zaya) kleiner Bruder fliegt aus der Palastschule. Heulend klaut [Zaya](zaya) das Amulett, das [Saran](saran) als Baby um den Hals hatte. Und die alte [Khanmutter](mutter) [Bayarma](mutter) sieht das Ding, wird kreideweiß und lässt [ihre](mutter) Teeschale fallen. WAS WEISS DIE [FRAU](mutter)?
- investigate? zaya saran "ausspionieren"
+ friend.start saran zaya "freundet"
- discover eunuch zaya "hört"
- threaten eunuch zaya "erpresst"
- sibling _ zaya "Bruder"
- sad zaya "Heulend"
+ steal zaya saran "klaut"
- sad mutter "kreideweiß"

== 4
Bankettfolge, zwölf Gänge, ich hab nebenbei drei Brote gegessen. Ein [Bote](bote) der Nordstämme bringt statt Tribut eine abgehackte Pferdemähne, also Krieg. [Ganbold](general) will sofort losreiten, [Altan](altan) rät zum Verhandeln (haha), der [Khan](khan) hört auf keinen und fragt mitten im Saal die [Köchin](saran), was [sie](saran) täte. „Erst essen“, sagt [Saran](saran). Der ganze Hof lacht, der [Herrscher](khan) auch, zum ersten Mal seit dem Tod [seiner](khan) [Tochter](prinzessin) vor achtzehn Jahren. [Odval](odval) sieht [seinen](khan) Blick und zerdrückt eine Pflaume in der Faust. [Yusuf](yusuf) auch. Selbe Pflaumenschale!
- travel bote "bringt"
- threaten bote khan "Krieg"
- happy khan "lacht"
- parent khan prinzessin "Tochter"
- die.past prinzessin "Tod"
+ jealous odval saran "zerdrückt"
- jealous yusuf khan "auch"#2

== 5
Der [Khan](khan) zieht mit [Ganbold](general) nach Norden und lässt ausgerechnet [Altan](altan) als Statthalter zurück. Kaum ist die Staubwolke weg, hebt [der](altan) die Brotsteuer an, schmeißt [Borte](borte) hinaus und macht [Saran](saran) zur [Küchenmeisterin](saran), „damit [sie](saran) in [meiner](altan) Nähe ist“. Brrr. [Sie](saran) schlägt [ihm](altan) auf die Finger. [Yusuf](yusuf) flüstert [ihr](saran) durch den Dampf zu, [er](yusuf) würde für [sie](saran) jede Suppe der Welt kosten, und dann, endlich, küsst [sie](saran) [ihn](yusuf), mit Mehl auf der Nase. Die alte [Borte](borte) steht mit [ihrem](borte) Bündel im Regen und schwört Vergeltung.
- travel general+khan "Norden"
- hire altan khan "Statthalter"
- quit borte altan "schmeißt"
+ hire saran altan "macht"
- reject saran altan "Finger"
- confess yusuf saran "jede Suppe"
+ kiss saran yusuf "küsst"
- threaten borte altan "Vergeltung"

== 6
Es ist Gift im Brunnen! Halb [Karagol](@karagol) liegt mit Krämpfen flach, [Zaya](zaya) schwebt zwischen Leben und Tod. [Saran](saran) kocht Tag und Nacht Kamille und Kohle, rettet so die [Zofe](zaya), und in [deren](zaya) Fiebergemurmel kommt alles raus: die Erpressung, das Amulett. Statt [ihr](zaya) den Hals umzudrehen, wäscht [Saran](saran) [ihr](zaya) die Stirn. ICH KÖNNTE DAS NICHT. Das Gift übrigens? Stammt aus [Bortes](borte) Gewürzkasten, angeblich. [Altan](altan) setzt Kopfgeld auf die [Entlassene](borte) aus. Dabei wissen wir, [wem](altan) der leere Flakon aus dem Ärmel gerollt ist.
- ill zaya "schwebt"
+ rescue saran zaya "rettet"
- treat zaya saran "kocht"
- reveal zaya saran "Fiebergemurmel"
- reconcile saran zaya "wäscht"
- accuse altan borte "Kopfgeld"
- attack altan _ "Flakon"

== 7
Nachricht von der Front: Der [Khan](khan) ist gefallen. Also sagt [Altan](altan), [der](altan) sofort Trauer trägt, und zwar auffallend gut gebügelt. [Odval](odval) zerkratzt sich die Wangen, die [Mutter](mutter) des [Toten](khan) sitzt nur da. [Meister Li](eunuch) lässt schon die neue Krone polieren. Und um Mitternacht ruft [Bayarma](mutter) [Saran](saran) in [ihr](mutter) Gemach und legt [ihr](saran) das Amulett in die Hand: „Die [Tochter](saran) [meines](mutter) [Sohnes](khan) ist nie gestorben. [Ich](mutter) habe [dich](saran) damals selbst fortgebracht, [Nomin](saran).“ [Sie](saran) ist die [PRINZESSIN](saran)! Unsere [Zwiebelschälerin](saran)!!! Ich musste auf Pause drücken.
- die! khan "gefallen"
- betray altan odval "sagt"
- sad odval khan "zerkratzt"
- parent mutter khan "Mutter"
- hire? altan "Krone"
+ reveal mutter saran "selbst fortgebracht"
- rescue.past mutter saran "fortgebracht"
- parent khan saran "Tochter"
- die! saran "nie gestorben"

== 8
Warum fortgebracht? Weil [Odval](odval), damals frisch verheiratet und kinderlos, der Wiege ein Kissen zugedacht hatte. Die [Großmutter](mutter) war schneller. Jetzt steht [Saran](saran) vor [ihrer](saran) [Stiefmutter](odval) und serviert Reisbrei, und [ihre](saran) Hände zittern kein bisschen. „Schmeckt’s, [Mutter](odval)?“ [Odval](odval) begreift, spuckt und schreit nach den Wachen. [Yusuf](yusuf) zieht [Saran](saran) durch den Müllschacht, [Zaya](zaya) hält die Wachen mit einem gespielten Anfall auf, und draußen wartet ein Karren, auf dem Bock: [Borte](borte)! Hackbeil in der Hand! „Na los, [Prinzessin](saran), [ich](borte) hab nicht ewig Zeit.“ GÄNSEHAUT.
- kill.past? odval saran "Kissen"
- kin mutter saran "Großmutter"
- rescue.past mutter saran "schneller"
- kin odval saran "Stiefmutter"
- threaten saran odval "Schmeckt’s"
+ discover odval saran "begreift"
- rescue yusuf saran "zieht"
- betray zaya _ "gespielten Anfall"
+ help borte saran "Karren"

== 9
Roadtrip durch die Wüste, drei auf einem Karren, und [Borte](borte) schnarcht wie ein Yak. [Saran](saran) gesteht [Yusuf](yusuf), wer [sie](saran) wirklich ist, und was macht der [Kerl](yusuf)? [Er](yusuf) wird still, dann sagt [er](yusuf), [er](yusuf) müsse [ihr](saran) auch etwas sagen: [Altan](altan) bezahlt [ihn](yusuf). Seit [Samarkand](@samarkand). [Er](yusuf) sollte den [Khan](khan) vergiften und hat es nicht fertiggebracht. [Saran](saran) hört sich das an, steigt ab und geht zu Fuß weiter. [Yusuf](yusuf) läuft zwei Tage lang hundert Schritte hinter [ihr](saran) her und trägt [ihr](saran) das Wasser nach. NEIN, ich weine nicht.
- reveal saran yusuf "gesteht"
- reveal yusuf saran "sagen"
+ betray.past yusuf khan "bezahlt"
- kill! yusuf khan "vergiften"
+ breakup saran yusuf "steigt"
- help yusuf saran "Wasser"

== 10
[Temur](khan) LEBT! Nordstämme haben [ihn](khan) halb tot aus einer Schlucht gezogen, in die [ihn](khan) nicht der Feind gestoßen hat, sondern [Ganbold](general), [Altans](altan) heimlicher [Verbündeter](general). Das [Mädchen](saran) mit dem Brot stapft ins Lager, der [Khan](khan) hebt den Kopf und erkennt das Amulett. Keine Worte. [Er](khan) streckt die Hand aus wie ein Kind, und [sie](saran) gibt [ihm](khan) ein Stück Fladen. [Vater](khan) und [Tochter](saran), kauend, heulend. Draußen steht [Yusuf](yusuf), nass bis auf die Knochen, und kniet sich in den Schnee, damit man [ihn](yusuf) bestrafe. [Borte](borte) legt [ihm](yusuf) eine Decke um.
- rescue _ khan "gezogen"
- attack.past general khan "gestoßen"
- colleague altan general "Verbündeter"
+ discover khan saran "erkennt"
- parent khan saran "Vater"
- gift saran khan "Fladen"
- happy khan+saran "heulend"
- help borte yusuf "Decke"

== 11
Krönungstag in [Karagol](@karagol). [Altan](altan) sitzt, [Li](eunuch) salbt, [Odval](odval) lächelt, denn [sie](odval) hat [ihrem](odval) [Schwager](altan) die Ehe abgeluchst. [Zaya](zaya) trägt das Tablett, [sie](zaya) trägt es ganz langsam, und unter der Haube liegt kein Braten, sondern eine abgehackte Pferdemähne. Die Tore krachen auf! Der [Totgeglaubte](khan) reitet in den Saal, neben [ihm](khan) die [Prinzessin](saran) mit Kochlöffel. [Ganbold](general) wirft das Schwert weg und rennt, direkt in [Bortes](borte) Hackbeil. [Altan](altan) greift sich [Zaya](zaya) und hält [ihr](zaya) die Klinge an den Hals, da hetzt der [Falkner](falkner) den eigenen Falken auf [ihn](altan).
- hire? altan "Krönungstag"
- engaged altan odval "Ehe"
- kin altan odval "Schwager"
- threaten zaya altan "Pferdemähne"
+ return khan "reitet"
- flee general "rennt"
- kill borte general "Hackbeil"
- threaten altan zaya "Klinge"
+ rescue falkner zaya "hetzt"
- attack falkner altan "hetzt"

== 12
Aufräumen! [Altan](altan) wird in den Norden verbannt, zum Schafehüten, [Odval](odval) ins Kloster, [Meister Li](eunuch) kauft sich frei, die [Ratte](eunuch). [Bayarma](mutter) stirbt, friedlich, mit Zucker auf der Zunge, die Hand der [Enkelin](saran) in [ihrer](mutter). Der [Khan](khan) bietet [Saran](saran) den Thron an. [Sie](saran) nimmt ihn, unter der Bedingung, dass die Küche [ihr](saran) bleibt. Und [Yusuf](yusuf)? Sitzt im Kerker und wartet auf das Urteil der neuen [Herrin](saran). [Sie](saran) bringt [ihm](yusuf) einen Kloß. Beißt selbst zuerst ab. Hält [ihm](yusuf) die andere Hälfte hin. „Heirate [mich](saran)“, sagt [sie](saran), „aber abwaschen tust [du](yusuf).“ ENDE. ICH BIN FERTIG.
- quit altan "verbannt"
- move odval "Kloster"
+ die mutter "stirbt"
- kin mutter saran "Enkelin"
- hire saran khan "nimmt"
- arrest.past _ yusuf "Kerker"
- reconcile saran yusuf "Hälfte"
+ propose saran yusuf "Heirate"
