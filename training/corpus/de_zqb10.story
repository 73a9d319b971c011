%series Kanal 5, guten Morgen
%lang de
%genre breakfast television comedy in Zürich, fan summaries
%cast rahel | Rahel Zumsteg; Rahel; Zumsteg | f
%cast milo | Milo Brandt; Milo; Brandt | m
%cast ueli | Ueli | m
%cast chantal | Chantal | f
%cast prisca | Prisca Vonlanthen; Prisca; Vonlanthen | f
%cast tarek | Tarek | m
%cast beat | Beat Zumsteg; Beat | m
%cast stylistin | Yvette | f
%cast hund | Herr Keller | m
%cast minister | Bundesrat Egli; Egli | m
%cast praktikantin | Noé | f
%cast anwaeltin | - | f
%cast kameramann | - | m
%cast baby | - | f

== 1 Fünf Uhr früh
[Rahel Zumsteg](rahel) moderiert das Frühstücksfernsehen, seit neun Jahren an der Seite von [Milo Brandt](milo). Vor der Kamera turteln [sie](milo+rahel), dahinter reden [sie](milo+rahel) kein Wort. [Chefin](prisca) [Prisca Vonlanthen](prisca) feuert [Milo](milo) wegen der Quote und ersetzt [ihn](milo) durch [Tarek](tarek), einen [Schauspieler](tarek) mit Grübchen. [Wetterfrosch](ueli) [Ueli](ueli) liebt [Rahel](rahel) seit der ersten Kaltfront. Daheim schläft [ihr](rahel) [Mann](beat) [Beat](beat), ein [Zahnarzt](beat), wenn [sie](rahel) geht, und schläft, wenn [sie](rahel) heimkommt. Die [Stylistin](stylistin) findet an [Beats](beat) Mantel ein fremdes Haar.
- colleague milo rahel "Seite"
- flirt milo rahel "turteln"
- enemy milo rahel "kein Wort"
- boss prisca milo+rahel "Chefin"
+ quit milo prisca "feuert"
- hire tarek prisca "ersetzt"
- love ueli rahel "liebt"
- married beat rahel "Mann"
- cheat? beat rahel "fremdes Haar"

== 2 Grübchen
Der entlassene [Moderator](milo) ruft nachts [Rahel](rahel) an, betrunken und den Tränen nah. [Sie](rahel) legt auf. Am nächsten Morgen verhaspelt sich [Tarek](tarek) dreimal, und die [Zumsteg](rahel) fängt [ihn](tarek) jedes Mal auf. Das rührt [ihn](tarek). [Er](tarek) schenkt [ihr](rahel) einen Gummibaum. [Ueli](ueli) sieht den Gummibaum und sagt Hagel voraus. Derweil eröffnet [Maskenbildnerin](stylistin) [Yvette](stylistin) der [Kollegin](rahel), dass das Haar am Mantel [ihres](rahel) [Gatten](beat) rot gefärbt war. Rote Haare hat hier nur eine: [Chantal](chantal) vom Börsenbericht.
- quit.past milo "entlassene"
- help rahel tarek "fängt"
- gift tarek rahel "Gummibaum"
- jealous ueli tarek "Hagel"
- colleague rahel stylistin "Kollegin"
+ reveal stylistin rahel "eröffnet"
- married beat rahel "Gatten"
- affair? beat chantal "rot gefärbt"

== 3 Baisse
[Rahel](rahel) lädt die [Rothaarige](chantal) zum Kaffee und fragt geradeheraus. [Chantal](chantal) gibt sofort alles zu, fast erleichtert. Seit März gehe das so, immer mittwochs. Die betrogene [Ehefrau](rahel) dankt für die Offenheit, fährt in die Praxis und schüttet dem [Zahnarzt](beat) den Spülbecher über den Kopf. [Beat](beat) wechselt noch in derselben Woche zur [Geliebten](chantal). Auf dem Sofa der [Verlassenen](rahel) übernachtet fortan [Yvette](stylistin), samt [ihrem](stylistin) [Mops](hund), [Herrn Keller](hund), damit keiner allein ist.
+ reveal chantal rahel "gibt sofort alles zu"
- affair beat chantal "mittwochs"
- cheat.past beat rahel "betrogene"
- married beat rahel "Ehefrau"
- attack rahel beat "schüttet"
+ breakup beat rahel "wechselt"
- housemate.start rahel stylistin "übernachtet"
- help stylistin rahel "allein"
- couple.start beat chantal "zur Geliebten"

== 4 Sendung ohne Strom
Der Strom fällt aus. [Ueli](ueli) hält eine Kerze. [Tarek](tarek) hält [Rahel](rahel). Niemand sieht [Tarek](tarek) und [Rahel](rahel). Dann geht das Licht an. Alle sehen den Kuss. [Ueli](ueli) löscht die Kerze. [Prisca](prisca) jubelt über die Quote. [Milo](milo) sieht den Kuss zu Hause. [Milo](milo) wirft einen Pantoffel. Die [Praktikantin](praktikantin) heißt [Noé](praktikantin). [Noé](praktikantin) bewundert [Tarek](tarek). [Tarek](tarek) bemerkt [Noé](praktikantin) nicht. [Chantal](chantal) gratuliert [Rahel](rahel). [Rahel](rahel) meint, das sei kühn.
+ kiss rahel tarek "Kuss"
- discover _ rahel+tarek "Alle sehen"
- discover milo rahel+tarek "sieht"
- jealous milo tarek "wirft"
- love praktikantin tarek "bewundert"

== 5 Die Anwältin
Eine [Anwältin](anwaeltin) vertritt den gefeuerten [Milo](milo) und verklagt den Sender. [Sie](anwaeltin) und die [Intendantin](prisca), so stellt sich heraus, waren sieben Jahre verheiratet und sind es vor dem Gesetz noch immer. Vor dem Schlichter gehen [die beiden](anwaeltin+prisca) aufeinander los, danach gehen [sie](anwaeltin+prisca) essen. Der Vergleich sieht vor, dass [Brandt](milo) zurückdarf, als Außenreporter, unter [Tarek](tarek), [der](tarek) jetzt Redaktionsleiter ist. Für [Rahel](rahel) heißt das: Der [Mann](milo), [den](milo) [sie](rahel) neun Jahre lang nicht ausstehen konnte, arbeitet für den [Mann](tarek), mit [dem](tarek) [sie](rahel) seit Dienstag geht.
- advisor anwaeltin milo "vertritt"
- quit.past milo "gefeuerten"
- accuse anwaeltin prisca "verklagt"
- married anwaeltin prisca "verheiratet"
- quarrel anwaeltin prisca "los"
- date anwaeltin prisca "essen"
+ return milo "zurückdarf"
- hire milo "Außenreporter"
- hire tarek "Redaktionsleiter"
- boss.start tarek milo "arbeitet"
- enemy.past milo rahel "nicht ausstehen"
+ couple.start rahel tarek "geht"

== 6 Außenreporter
Auf einer Alp soll [Milo](milo) ein Kalb taufen. Das Kalb tritt [ihn](milo). Mit drei gebrochenen Rippen liegt [er](milo) in [Chur](@chur), wo [ihn](milo) als Einzige [Rahel](rahel) besucht. [Sie](rahel) bringt Trauben mit und isst sie selbst. Es wird ein guter Nachmittag. Der [Patient](milo) gesteht, dass [er](milo) damals absichtlich geschwiegen habe, neun Jahre lang, denn sonst hätte [er](milo) [ihr](rahel) gesagt, was [er](milo) empfinde. [Rahel](rahel) verschluckt sich an einer Traube. Zu spät, sagt [sie](rahel), [sie](rahel) sei vergeben.
+ injure milo "tritt"
- travel rahel milo "besucht" @chur
+ confess milo rahel "gesteht"
- reject rahel milo "Zu spät"
- couple rahel tarek "vergeben"

== 7 Das Haar in der Suppe
[Beat](beat) und [Chantal](chantal) erwarten Nachwuchs. Die Scheidung von [Rahel](rahel) läuft, doch der [Zahnarzt](beat) will das halbe Haus. Aus Rache sticht [Yvette](stylistin) [seine](beat) Reifen auf und wird vom Pförtner gesehen. [Prisca](prisca) muss die [Maskenbildnerin](stylistin) abmahnen. [Noé](praktikantin), mittlerweile [Tareks](tarek) [Assistentin](praktikantin), tippt [seine](tarek) Briefe und liest dabei eine Nachricht: [Er](tarek) hat ein Angebot aus [Hamburg](@hamburg) angenommen, ohne der [Freundin](rahel) ein Sterbenswort zu sagen. Was tun? [Noé](praktikantin) fragt [Ueli](ueli). [Ueli](ueli) sagt heiter bis wolkig.
- pregnant chantal beat "Nachwuchs"
- divorce? beat rahel "Scheidung"
- attack stylistin beat "sticht"
- boss tarek praktikantin "Assistentin"
- accuse prisca stylistin "abmahnen"
+ discover praktikantin tarek "liest"
- hire? tarek "Angebot" @hamburg
- couple rahel tarek "Freundin"
- reveal! tarek rahel "ohne"

== 8 Live
[Ueli](ueli) kann nicht lügen. [Ueli](ueli) sagt es [Rahel](rahel) live. Das ganze Land hört zu. [Tarek](tarek) erbleicht. [Rahel](rahel) lächelt in die Kamera. In der Werbepause verlässt [sie](rahel) [Tarek](tarek). Den Gummibaum bekommt [Noé](praktikantin). [Prisca](prisca) entlässt [Ueli](ueli). [Prisca](prisca) stellt [Ueli](ueli) wieder ein. Die Zuschauer wollen [Ueli](ueli). [Tarek](tarek) fliegt nach [Hamburg](@hamburg). [Noé](praktikantin) weint um [Tarek](tarek). Der [Mops](hund) tröstet [Noé](praktikantin).
+ reveal ueli rahel "sagt"
+ breakup rahel tarek "verlässt"
- gift rahel praktikantin "Gummibaum"
- quit ueli prisca "entlässt"
- hire ueli prisca "stellt"
- move tarek "fliegt" @hamburg
- sad praktikantin tarek "weint"
- help hund praktikantin "tröstet"

== 9 Der Bundesrat
[Bundesrat Egli](minister) kommt ins Studio und erkennt in der [Intendantin](prisca) [seine](minister) erste [Verlobte](prisca). [Er](minister) vergisst die Rentenreform und schwärmt von damals. Die noch immer nicht geschiedene [Anwältin](anwaeltin) verfolgt die Szene im Regieraum mit verschränkten Armen. Hinterher knallt eine Tür. [Milo](milo), wieder gesund, übernimmt aushilfsweise den Stuhl des [Ausgewanderten](tarek). Neben [Rahel](rahel) zu sitzen und mit [ihr](rahel) zu sprechen, ist für [beide](milo+rahel) neu. Beim Abspann liegt [seine](milo) Hand auf [ihrer](rahel), und keiner der [zwei](milo+rahel) zieht sie weg.
- meet minister prisca "erkennt"
- engaged.past minister prisca "Verlobte"
- love minister prisca "schwärmt"
- married anwaeltin prisca "geschiedene"
- jealous anwaeltin minister "verschränkten"
- recover milo "gesund"
+ hire milo "übernimmt"
- move.past tarek "Ausgewanderten"
- flirt milo rahel "Hand"

== 10 Mops weg
[Herr Keller](hund) ist verschwunden, und mit [ihm](hund) die Leine. [Yvette](stylistin) hängt Zettel auf. Gefunden wird der [Mops](hund) bei [Beat](beat), [der](beat) [ihn](hund) sich als Pfand für die Reifen geholt hat. Die hochschwangere [Chantal](chantal), längst müde vom Streit um ein Haus, trägt den [Entführten](hund) eigenhändig zurück. [Rahel](rahel) kocht der [Nachfolgerin](chantal) Tee. Die [Nachfolgerin](chantal) sagt, [Beat](beat) sei jetzt mittwochs wieder so lang weg. Da legt die [Vorgängerin](rahel) [ihr](chantal) den Arm um die Schulter, und dann platzt die Fruchtblase.
- lose stylistin hund "verschwunden"
+ abduct beat hund "geholt"
- pregnant chantal "hochschwangere"
- return hund "zurück"
- cheat? beat chantal "mittwochs"
- ex beat rahel "Vorgängerin"
- reconcile chantal rahel "Arm"
+ birth? chantal "Fruchtblase"

== 11 Mittwoch
Im Taxi hilft die [Ex-Frau](rahel) dem [Töchterchen](baby) des [Zahnarztes](beat) auf die Welt. [Er](beat) selbst ist unauffindbar. [Milo](milo) spürt [ihn](beat) auf: in einem Tanzkurs für Anfänger, ganz allein. [Er](beat) hatte [Chantal](chantal) auf der Hochzeit überraschen wollen. Der Verdacht war also falsch, und [Rahel](rahel) lacht, bis [ihr](rahel) die Tränen kommen. Der beschämte [Tänzer](beat) verzichtet auf das Haus. [Ueli](ueli) fragt [Noé](praktikantin), ob [sie](praktikantin) mit [ihm](ueli) Wolken anschauen möge. [Sie](praktikantin) mag, unerwartet.
+ birth chantal baby "Welt"
- help rahel baby+chantal "hilft"
- ex beat rahel "Ex-Frau"
- parent beat baby "Töchterchen"
- find milo beat "spürt"
- wedding? beat chantal "Hochzeit"
- cheat! beat chantal "falsch"
- invite ueli praktikantin "fragt"
- date? praktikantin ueli "Wolken"

== 12 Hundertste Kaltfront
[Prisca](prisca) lässt sich von der [Anwältin](anwaeltin) nun doch nicht scheiden; den [Bundesrat](minister) laden [sie](anwaeltin+prisca) zum Versöhnungsessen, und [er](minister) bringt eine Torte mit. [Tarek](tarek) ruft reumütig aus [Hamburg](@hamburg) an. [Rahel](rahel) vergibt dem [Mann](tarek), [der](tarek) [ihr](rahel) einst einen Gummibaum schenkte, und hängt auf. Neben [ihr](rahel) sitzt [Milo](milo), [ihr](rahel) ehemaliger [Feind](milo), auf [ihrem](rahel) Sofa, ohne [Mops](hund). [Yvette](stylistin) ist nämlich mit [ihm](hund) zum [Kameramann](kameramann) gezogen. Um fünf Uhr früh küsst [Rahel](rahel) den [Kollegen](milo) wach.
- divorce! anwaeltin prisca "nicht scheiden"
- reconcile anwaeltin prisca "Versöhnungsessen"
- invite anwaeltin+prisca minister "laden"
+ reconcile rahel tarek "vergibt"
- gift.past tarek rahel "schenkte"
- enemy.past milo rahel "Feind"
- move hund+stylistin kameramann "gezogen"
+ kiss milo rahel "küsst"
- colleague milo rahel "Kollegen"
