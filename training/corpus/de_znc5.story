%series Boxstall Rixdorf
%lang de
%genre sports drama about a boxing gym in Berlin-Neukölln, recap column with opinions
%cast dilek   | Dilek Arslan; Dilek; Arslan | f
%cast manne   | Manne Krüger; Manne; Krüger | m
%cast rocco   | Rocco Santoro; Rocco | m
%cast jette   | Jette | f
%cast yusuf   | Yusuf Arslan; Yusuf | m
%cast freda   | Freda Kühn; Freda; Kühn | f
%cast pastor  | Sascha Engel; Engel | m
%cast lin     | Lin | f
%cast zahnarzt | - | m
%cast ukrainer | Bohdan; Bohdan Melnyk | m
%cast mutter  | - | f
%cast baby    | Ali | m
%cast anderer | - | m
%cast ehefrau | - | f

== 1 Erste Glocke
So fängt das also an: [Dilek Arslan](dilek), 22, Weltergewicht, fliegt bei [ihrem](dilek) [Vater](yusuf) raus, weil [er](yusuf) die Bandagen in der Waschmaschine gefunden hat. [Sie](dilek) kommt im Boxstall von [Manne Krüger](manne) unter, auf einer Judomatte. [Manne](manne) ist siebzig, einäugig und hat mal gegen den Zweiten der DDR verloren. [Sein](manne) [Champion](rocco), der schöne [Rocco](rocco), grinst die [Neue](dilek) an, und [Jette](jette), [die](jette) mit dem [Schönling](rocco) seit der Schule geht, grinst nicht. Ich habe schon schlechtere erste Runden gesehen.
- discover yusuf dilek "gefunden"
- parent yusuf dilek "Vater"
+ quarrel dilek yusuf "fliegt"
+ help manne dilek "unter"
- move dilek manne "Judomatte"
- lose.past manne "verloren"
- advisor manne rocco "Champion"
- flirt rocco dilek "grinst"
- couple jette rocco "geht"
- jealous jette dilek "grinst nicht"

== 2 Zahnschutz
Die [Promoterin](freda) [Freda Kühn](freda) taucht auf, Pelz im Juni, und will [Rocco](rocco) kaufen. [Manne](manne) spuckt [ihr](freda) vor die Pumps. [Die zwei](freda+manne) waren mal Mann und Frau, falls Sie sich fragten, woher die Zärtlichkeit. Beim Sparring haut [Dilek](dilek) dem [Champion](rocco) einen Schneidezahn aus, und der [Zahnarzt](zahnarzt) fragt, ob [sie](dilek) mit [ihm](zahnarzt) essen geht. [Sie](dilek) geht. Ein Abend mit Suppe und Schweigen, hinterher gibt [sie](dilek) [ihm](zahnarzt) die Hand, das war's.
- hire? rocco freda "kaufen"
- attack manne freda "spuckt"
+ ex freda manne "Mann und Frau"
- injure rocco dilek "Schneidezahn"
- invite zahnarzt dilek "essen"
+ date dilek zahnarzt "geht"
- reject dilek zahnarzt "Hand"

== 3 Kopfdeckung
Was [Rocco](rocco) im Umkleideraum mit [Dilek](dilek) anstellt, während draußen [Jette](jette) [seine](rocco) Handtücher faltet, ist unschön und, ich gebe es zu, gut gefilmt. Hinterher schämt [sie](dilek) sich und [er](rocco) sich kein bisschen. [Jette](jette) findet einen Ohrring, der nicht der [ihre](jette) ist, und schmeißt ihn in den Gully. [Engel](pastor), der boxende [Pfarrer](pastor) von nebenan, bringt [Dilek](dilek) dazu, endlich [ihre](dilek) [Mutter](mutter) anzurufen. [Die](mutter) legt nicht auf, aber sprechen tut [sie](mutter) auch nicht.
+ sex dilek rocco "Umkleideraum"
+ cheat rocco jette "Umkleideraum"
- sad dilek "schämt"
- find jette "findet"
- neighbour manne pastor "nebenan"
- help pastor dilek "bringt"
- parent mutter dilek "Mutter"

== 4 Rundenpause
[Rocco](rocco) unterschreibt bei [Freda](freda). [Manne](manne) erfährt es aus der Zeitung. [Manne](manne) redet eine Woche nicht. Dann redet [er](manne) mit [Dilek](dilek). [Dilek](dilek) soll kämpfen. Am Freitag schlägt [Dilek](dilek) [Lin](lin). [Lin](lin) ist drei Jahre älter. [Lin](lin) gratuliert [Dilek](dilek). Nachher trinken [die zwei](dilek+lin) Limo. Seither hat [Dilek](dilek) eine [Freundin](lin). Auf der Tribüne saß [Yusuf](yusuf). [Er](yusuf) ging vor dem Ende. Vielleicht weinte [Yusuf](yusuf). Ich jedenfalls schon.
+ hire rocco freda "unterschreibt"
- quit rocco manne "unterschreibt"
- discover manne rocco "erfährt"
- sad manne "redet"
+ find dilek lin "schlägt"
+ friend.start dilek lin "Freundin"
- sad? yusuf "weinte"

== 5 Tiefschlag
[Jette](jette) ist schwanger. Vom [Zahnlosen](rocco), versteht sich. [Sie](jette) erzählt es aber nicht [ihm](rocco), sondern, weil das Leben so schreibt, [Dilek](dilek), und [die](dilek) kippt fast vom Ergometer. Soll [sie](dilek) der werdenden [Mutter](jette) verraten, was in der Umkleide war? [Lin](lin) rät ab, [Engel](pastor) rät zu. [Rocco](rocco) steigt derweil der [Frau](freda) nach, [die](freda) [seine](rocco) Verträge hält und leicht [seine](rocco) Oma sein könnte. [Freda](freda) lässt [ihn](rocco) zappeln, dann nicht mehr. Kann man einem so schönen [Trottel](rocco) böse sein?
+ pregnant jette rocco "schwanger"
- reveal jette dilek "erzählt"
- discover dilek jette "kippt"
- reveal? dilek jette "verraten"
- help lin dilek "rät"
- help pastor dilek "rät"#2
- flirt rocco freda "steigt"
+ affair.start freda rocco "nicht mehr"
- cheat rocco jette "nicht mehr"

== 6 Wer zählt den an
[Dilek](dilek) rückt heraus damit. Es gibt Ohrfeigen, zwei, und eine Tür, einmal. [Jette](jette) zieht noch am selben Abend aus [Roccos](rocco) Loft und weiß nicht, wohin, und so liegen nach einer langen Nacht auf der Judomatte zwei [Frauen](dilek+jette) Rücken an Rücken, die [eine](jette) betrogen, die [andere](dilek) reumütig. [Manne](manne) kocht [ihnen](dilek+jette) Grießbrei. »[Ihr](dilek+jette) habt den gleichen Geschmack«, sagt [er](manne), »den falschen.« Die [Schwangere](jette) lacht zuerst. Damit ist der Streit eigentlich durch, auch wenn es noch zwei Folgen dauert.
+ reveal dilek jette "rückt"
- attack jette dilek "Ohrfeigen"
+ breakup jette rocco "zieht"
- housemate dilek jette "Judomatte"
- sad dilek "reumütig"
- help manne dilek+jette "Grießbrei"
- happy jette "lacht"
- cheat.past rocco jette "betrogen"
- quarrel dilek jette "Streit"
- reconcile? dilek jette "durch"

== 7 Der Ukrainer
Ein [Neuer](ukrainer) im Stall: [Bohdan Melnyk](ukrainer), Halbschwer, ein Schrank mit Lesebrille. [Er](ukrainer) übersetzt nachts Gedichte und tagsüber Schläge. [Dilek](dilek) verdreht [er](ukrainer) mit einem einzigen Genitiv den Kopf, [er](ukrainer) merkt es bloß nicht. [Lin](lin) merkt es und hilft nach: Kinokarten für drei, und dann hat [sie](lin) Migräne. Unterdessen kriegt [Rocco](rocco) vor ausverkauftem Haus die Hucke voll. Auf der Trage fragt [er](rocco) nach [Jette](jette). [Sie](jette) kommt nicht. Neben [ihm](rocco) steht [Kühn](freda) und telefoniert schon mit dem nächsten.
- hire ukrainer manne "Neuer"
- create ukrainer "übersetzt"
+ love.start dilek ukrainer "Kopf"
- discover! ukrainer "merkt es bloß nicht"
- discover lin dilek "merkt es"#2
- help lin dilek "hilft"
- betray lin dilek+ukrainer "Migräne"
- date dilek ukrainer "Kinokarten"
+ injure rocco _ "Hucke"
- reject jette rocco "kommt nicht"

== 8 Punktabzug
[Freda](freda) lässt [Rocco](rocco) fallen. [Manne](manne) hebt [Rocco](rocco) auf. »Fegen«, sagt [Manne](manne). [Rocco](rocco) fegt. [Jette](jette) geht an [Rocco](rocco) vorbei. [Rocco](rocco) fegt weiter. [Bohdan](ukrainer) liest [Dilek](dilek) etwas vor. [Dilek](dilek) versteht kein Wort. [Dilek](dilek) küsst [Bohdan](ukrainer). Das versteht [er](ukrainer). [Yusuf](yusuf) steht in der Tür. Alle sehen [Yusuf](yusuf). [Yusuf](yusuf) bringt Suppe. Die [Mutter](mutter) hat sie gekocht. [Dilek](dilek) isst. Draußen wartet die [Mutter](mutter).
- quit rocco freda "fallen"
- breakup freda rocco "fallen"
+ help manne rocco "hebt"
- hire rocco manne "Fegen"
- reject jette rocco "vorbei"
+ kiss dilek ukrainer "küsst"
- discover ukrainer "versteht er"
+ reconcile dilek yusuf "Suppe"
- gift yusuf dilek "bringt"
- parent mutter dilek "Mutter"

== 9 Die Frau im Pelz
Endlich eine Folge für [Freda](freda). Wir erfahren, wie [sie](freda) mit [Manne](manne) 1979 über den Zaun ist und nur [sie](freda) drüben ankam; wie [er](manne) in [Bautzen](@bautzen) saß und [sie](freda) an der [Spree](@spree) Autohäuser eröffnete; wie [er](manne) nach der Wende vor [ihrer](freda) Tür stand und ein [anderer](anderer) öffnete. »[Du](manne) hättest klingeln sollen, als [er](anderer) weg war«, sagt [sie](freda) heute. [Manne](manne) hat jetzt Tränen im falschen Auge. Ein Angebot macht [sie](freda) auch noch: [Dilek](dilek), Titelkampf, [Hamburg](@hamburg).
- flee.past freda+manne "über den Zaun"
- arrest.past _ manne "Bautzen" @bautzen
- create.past freda "eröffnete"
- reject.past freda manne "öffnete"#2
- sad manne "Tränen"
+ invite freda dilek "Angebot"

== 10 Gewicht machen
Sechs Kilo müssen runter, der Titel ist zum Greifen, und was macht unsere [Heldin](dilek)? Übergibt sich. Kein Fasten, kein Fieber: [Arslan](dilek) erwartet ein Kind. [Bohdan](ukrainer) soll es noch nicht wissen, [er](ukrainer) hat nämlich in [Lwiw](@lwiw) eine [Gattin](ehefrau), von [der](ehefrau) [er](ukrainer) nicht spricht und [die](ehefrau) am Dienstag im Stall steht. [Jette](jette), mit Riesenbauch, öffnet [ihr](ehefrau) arglos und ruft fröhlich nach hinten, [Dileks](dilek) [Freund](ukrainer) habe Besuch. Das Gesicht der [Angereisten](ehefrau) hätte einen Preis verdient.
- ill dilek "Übergibt"
+ pregnant dilek ukrainer "erwartet"
- reveal! dilek ukrainer "noch nicht wissen"
+ married ehefrau ukrainer "Gattin"
- reveal! ukrainer _ "nicht spricht"
- travel ehefrau ukrainer "steht"
- reveal jette ehefrau "ruft"
- couple dilek ukrainer "Freund"
- cheat ukrainer ehefrau "Freund"
- discover ehefrau dilek+ukrainer "Gesicht"

== 11 Handtuch
Die [Betrogene](ehefrau) ist keine, die kreischt. [Sie](ehefrau) trinkt mit [Dilek](dilek) Tee, erklärt, dass [ihr](ehefrau) [Mann](ukrainer) und [sie](ehefrau) seit drei Jahren nur noch auf dem Papier existieren, und hat das Papier gleich zum Zerreißen dabei. Blöd bloß, dass [Dilek](dilek) da schon mit [Bohdan](ukrainer) fertig ist, per Fausthieb. [Der](ukrainer) läuft mit blauem Auge hinter [ihrem](dilek) Bus her und ruft Genitive. Den Titelkampf übernimmt [Lin](lin). Und [Rocco](rocco) fährt [Jette](jette) in den Kreißsaal, wo [Ali](baby), 3800 Gramm, die Fäuste schon geballt hat.
- cheat.past ukrainer ehefrau "Betrogene"
- married ehefrau ukrainer "Mann"
- reveal ehefrau dilek "erklärt"
- divorce? ehefrau ukrainer "Zerreißen"
+ breakup dilek ukrainer "fertig"
- injure ukrainer dilek "Fausthieb"
- help rocco jette "fährt"
+ birth jette baby "3800 Gramm"

== 12 Letzte Glocke
[Lin](lin) holt den Gürtel, mit [Dilek](dilek) in der Ecke. [Yusuf](yusuf) brüllt am lautesten. [Bohdan](ukrainer), frisch geschieden, hat sich in die erste Reihe gesetzt und hält ein Schild hoch, auf dem zum ersten Mal ein deutscher Satz ohne Fehler steht. [Sie](dilek) legt [seine](ukrainer) Hand auf [ihren](dilek) Bauch, da begreift [er](ukrainer). [Jette](jette) und [Rocco](rocco) bleiben Eltern und sonst nichts, [sie](jette) geht nämlich neuerdings mit dem [Zahnarzt](zahnarzt) aus. Zu guter Letzt klingelt [Manne](manne) bei [Freda](freda). Diesmal macht [sie](freda) selbst auf.
+ find lin "holt"
- help dilek lin "in der Ecke"
- divorce ehefrau ukrainer "geschieden"
+ reconcile dilek ukrainer "legt"
- pregnant dilek ukrainer "Bauch"
- discover ukrainer dilek "begreift"
- parent jette+rocco baby "Eltern"
- date jette zahnarzt "aus"
- travel manne freda "klingelt"
