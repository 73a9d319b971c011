%series Abteilung Sonstiges
%lang de
%genre office sitcom, short TV listings
%cast wiebke | Wiebke Oltmanns; Frau Oltmanns; Wiebke | f
%cast cem | Cem Yalçın; Cem | m
%cast swantje | Swantje Kipp; Swantje | f
%cast valentin | Valentin | m
%cast prohaska | Herr Prohaska; Prohaska | m
%cast gernot | Gernot Süß; Gernot | m
%cast olga | Olga Demidowa; Olga | f
%cast ruediger | Rüdiger Oltmanns; Rüdiger | m
%cast dagmar | Dagmar Prohaska; Dagmar | f
%cast hamster | Quartal | n
%cast koechin | - | f
%cast anoush | Anoush | f

== 1 Der Neue ist jünger als der Kopierer
In der Abteilung für Sonstiges der Firma [Klemmbach](#klemmbach) fängt [Valentin](valentin) als Praktikant an. [Seine](valentin) [Vorgesetzte](wiebke) [Wiebke Oltmanns](wiebke) hält [ihn](valentin) für einen verdeckten Prüfer der Zentrale, schmeichelt [ihm](valentin) und überlässt [ihm](valentin) [ihren](wiebke) Parkplatz. [Cem](cem) und [Gernot](gernot), seit elf Jahren Schreibtisch an Schreibtisch und seit zehn verfeindet, zoffen sich um ein Fenster. [IT-Frau](swantje) [Swantje](swantje) klärt auf: [Valentin](valentin) ist der [Neffe](valentin) der [Putzfrau](olga), mehr nicht.
+ hire valentin "fängt" #klemmbach
- boss wiebke valentin "Vorgesetzte"
- investigate! valentin _ "Prüfer"
- gift wiebke valentin "überlässt"
- colleague cem gernot "Schreibtisch an Schreibtisch"
- enemy cem gernot "verfeindet"
- quarrel cem gernot "zoffen"
+ reveal swantje valentin "klärt"
- kin olga valentin "Neffe"

== 2 Wasserschaden
Pech für [Cem](cem): [Seine](cem) Altbauwohnung steht unter Wasser, und das einzige freie Zimmer weit und breit hat [Gernot](gernot). Die [Streithähne](cem+gernot) werden WG. Schon beim Einzug gibt es Krach wegen eines Duschvorhangs. [Olga](olga) ertappt [Direktor](prohaska) [Prohaska](prohaska) dabei, wie [er](prohaska) nachts Druckerpapier in [seinen](prohaska) Kombi lädt. [Sie](olga) will schweigen, sofern [ihr](olga) [Neffe](valentin) einen Vertrag bekommt.
+ housemate.start cem gernot "WG"
- move cem gernot "Einzug"
- enemy cem gernot "Streithähne"
- quarrel cem gernot "Krach"
+ discover olga prohaska "ertappt"
- steal prohaska "lädt"
- reveal! olga "schweigen"
- threaten olga prohaska "sofern"
- kin olga valentin "Neffe"
- hire? valentin "Vertrag"

== 3 Quartalszahlen
Im Serverraum hat ein [Hamster](hamster) überwintert. [Swantje](swantje) tauft [ihn](hamster) auf den Namen [Quartal](hamster) und fängt vor Glück an zu singen. [Valentin](valentin), der frischgebackene [Sachbearbeiter](valentin), hört [sie](swantje) durch die Lüftung und ist hin und weg. Den Mut zur Einladung in die Kantine bringt [er](valentin) nicht auf. [Wiebke](wiebke) feiert Silberhochzeit, allerdings per Videoschalte: [Gatte](ruediger) [Rüdiger](ruediger) sitzt auf einer Bohrinsel fest und vergisst den Anlass.
- happy swantje "Glück"
- create swantje "singen"
- hire valentin "Sachbearbeiter"
+ love.start valentin swantje "hin und weg"
- invite! valentin swantje "Einladung"
+ celebrate wiebke "Silberhochzeit"
- married ruediger wiebke "Gatte"

== 4 Betriebsausflug
Kegeln im [Harz](@harz). [Prohaska](prohaska) bringt [seine](prohaska) [Gemahlin](dagmar) [Dagmar](dagmar) mit, [die](dagmar) [Gernot](gernot) vor zwanzig Jahren den Ring zurückgegeben hat, eine Woche vor dem Standesamt. Bei [ihrem](dagmar) Anblick verfehlt [er](gernot) die Bahn und trifft [Cems](cem) großen Zeh. [Olga](olga), früher Sanitäterin, schient ihn mit zwei Kugelschreibern. Auf der Heimfahrt rückt [Dagmar](dagmar) dichter an [Gernot](gernot), als die Busbank verlangt ...
- travel dagmar+prohaska "Kegeln" @harz
- married dagmar prohaska "Gemahlin"
+ engaged.past dagmar gernot "Ring"
- breakup.past dagmar gernot "zurückgegeben"
- wedding.past! dagmar gernot "Standesamt"
- injure cem gernot "Zeh"
- treat cem olga "schient"
+ flirt dagmar gernot "dichter"

== 5 Fortbildung in Fulda
Drei Tage Seminar „Ehrlichkeit im Team“. [Dagmar](dagmar) bucht zufällig dasselbe Hotel wie [Gernot](gernot); nachts bleibt eines der beiden Zimmer leer. [Cem](cem), [der](cem) [seinem](cem) [Mitbewohner](gernot) ein Alibi liefern soll, tischt dem [Direktor](prohaska) eine Geschichte von Mandeln auf. [Swantje](swantje) merkt, wie [Valentin](valentin) [sie](swantje) ansieht, und weiß nicht, wie [sie](swantje) [ihm](valentin) beibringen soll, dass in [Marburg](@marburg) seit drei Jahren [Anoush](anoush) auf [sie](swantje) wartet, die [Frau](anoush) [ihres](swantje) Lebens.
+ affair dagmar gernot "Zimmer leer"
- cheat dagmar prohaska "Zimmer leer"
- housemate cem gernot "Mitbewohner"
- help cem gernot "Alibi"
- betray cem prohaska "tischt"
- discover swantje valentin "merkt"
- reveal? swantje valentin "beibringen"
+ couple anoush swantje "Frau ihres Lebens"
- love swantje anoush "Lebens"

== 6 Stromausfall
[Wiebke](wiebke) und [Cem](cem) hängen zwischen zweitem und drittem Stock fest. Nach der ersten Stunde wird geschwiegen, nach der zweiten geduzt, nach der vierten geschmust. Als [Olga](olga) [sie](cem+wiebke) mit der Brechstange befreit, sitzt [Wiebkes](wiebke) Bluse verkehrt herum. [Swantje](swantje) sagt [Valentin](valentin) im Dunkeln die Wahrheit. [Er](valentin) nimmt es wie ein Mann: [Er](valentin) heult in den Reißwolf. [Quartal](hamster) ist aus dem Käfig gebüxt.
+ kiss cem wiebke "geschmust"
- cheat wiebke ruediger "geschmust"
- rescue olga cem+wiebke "befreit"
+ reveal swantje valentin "Wahrheit"
- sad valentin "heult"
- flee hamster "gebüxt"

== 7 Rüdiger
Überraschung: [Rüdiger](ruediger) ist von der Bohrinsel heimgekehrt und bringt [Wiebke](wiebke) einen Kanister Nordsee mit. [Sie](wiebke) erschrickt, [Cem](cem) versteckt sich hinter der Zimmerpalme. Dort findet [er](cem) [Quartal](hamster) wieder, und zwar mit sieben Jungen: Der [Hamster](hamster) ist eine Dame. [Prohaska](prohaska) beauftragt [Swantje](swantje), in den Mails der Belegschaft nach dem [Liebhaber](gernot) [seiner](prohaska) [Frau](dagmar) zu forschen. [Sie](swantje) lässt sich Zeit.
+ return ruediger "heimgekehrt"
- gift ruediger wiebke "Kanister"
- sad wiebke "erschrickt"
- flee cem ruediger "versteckt"
- find cem hamster "findet"
- birth hamster "Jungen"
- affair dagmar gernot "Liebhaber"
- married dagmar prohaska "Frau"
+ investigate? swantje gernot "forschen"

== 8 Grillfest
Beim Sommerfest will [Rüdiger](ruediger) wissen, wer von den Herren dieser ständig erwähnte [Cem](cem) sei. [Der](cem) zeigt auf [Gernot](gernot). Worauf [Gernot](gernot) vom [Bohrmeister](ruediger) [Rüdiger](ruediger) eine Bratwurst ins Gesicht bekommt und von [Prohaska](prohaska), [der](prohaska) den Vorfall falsch deutet, gleich die zweite. [Dagmar](dagmar) hat genug: Vor Senf und Belegschaft verkündet [sie](dagmar), dass [sie](dagmar) [ihren](dagmar) [Mann](prohaska) verlasse. [Anoush](anoush), zum ersten Mal zu Gast, drückt [Valentin](valentin) herzlich die Hand. [Er](valentin) findet [sie](anoush) furchtbar nett.
- celebrate _ "Sommerfest"
- investigate ruediger cem "wissen"
- betray cem gernot "zeigt"
- attack ruediger gernot "Bratwurst"
- attack prohaska gernot "gleich die zweite"
- married dagmar prohaska "ihren Mann"
+ breakup dagmar prohaska "verlasse"
- meet anoush valentin "zum ersten Mal"

== 9 Abmahnung
Rache des [Chefs](prohaska): [Gernot](gernot) soll gehen, angeblich wegen gestohlenen Druckerpapiers. Da packt [Olga](olga) aus und führt die Belegschaft in [Prohaskas](prohaska) Garage. Auf 400.000 Blatt ist nichts mehr zu erwidern. Noch am Vormittag räumt [er](prohaska) [sein](prohaska) Büro. [Cem](cem), geplagt vom schlechten Gewissen, backt [Gernot](gernot) einen Käsekuchen; [der](gernot) verzeiht [ihm](cem) die Sache mit der Wurst nach dem dritten Stück. [Rüdiger](ruediger) erzählt [Wiebke](wiebke), mit der [Köchin](koechin) der Bohrinsel verbinde [ihn](ruediger) übrigens mehr als die Liebe zum Labskaus.
- boss prohaska gernot "Chefs"
- quit? gernot "gehen"
- accuse prohaska gernot "angeblich"
- steal? gernot "gestohlenen"
+ reveal olga prohaska "packt"
- steal.past prohaska "400.000 Blatt"
+ quit prohaska "räumt"
- gift cem gernot "Käsekuchen"
- reconcile cem gernot "verzeiht"
- sad cem "schlechten Gewissen"
- reveal ruediger wiebke "erzählt"
- affair koechin ruediger "verbinde"
- cheat ruediger wiebke "verbinde"

== 10 Neubesetzung
[Wiebke](wiebke) wird Direktorin, ist geschieden und weint darüber keine Minute. [Cem](cem) muss nun entscheiden: Liebste oder Chefin? [Er](cem) nimmt beides, heimlich natürlich; das ganze Haus weiß Bescheid. [Gernot](gernot) zieht mit [Dagmar](dagmar) in ein Reihenhaus, direkt neben, wie sich zeigt, [Prohaska](prohaska). Am Zaun: eisiges Grüßen. [Swantje](swantje) hat [Anoush](anoush) um [ihre](anoush) Hand gebeten und braucht einen Trauzeugen. [Valentin](valentin) sagt zu und behält [seinen](valentin) Seufzer für sich.
+ hire wiebke "Direktorin"
- divorce ruediger wiebke "geschieden"
- sad! wiebke "weint"
- boss wiebke cem "Chefin"
+ couple cem wiebke "nimmt beides"
- discover _ cem+wiebke "weiß Bescheid"
- housemate.start dagmar gernot "Reihenhaus"
- move dagmar+gernot "Reihenhaus"
- neighbour.start dagmar+gernot prohaska "direkt neben"
+ propose.past swantje anoush "um ihre Hand"
- wedding? anoush swantje "Trauzeugen"
- advisor.start valentin swantje "sagt zu"
- sad valentin "Seufzer"

== 11 Inventur
Die Zentrale schickt tatsächlich einen Prüfer – es ist [Prohaska](prohaska), frisch eingestellt und voller Groll. [Er](prohaska) zählt Büroklammern, bis [ihm](prohaska) schwarz vor Augen wird und [er](prohaska) zwischen die Ordner sinkt. [Dagmar](dagmar) eilt ins Krankenhaus, bloß aus Anstand. [Gernot](gernot) kaut eine ganze Nacht lang an der Frage, warum Anstand bis halb vier dauert. [Quartal](hamster) ist gestorben, friedlich, in der Ablage. [Olga](olga) hält die Rede, und selbst [Cem](cem) schnieft.
- return prohaska "es ist Prohaska"
- hire prohaska "frisch eingestellt"
- sad prohaska "Groll"
- investigate prohaska "zählt"
+ ill prohaska "schwarz vor Augen"
- travel dagmar prohaska "eilt"
+ jealous gernot prohaska "kaut"
- die hamster "gestorben"
- create olga "Rede"
- sad cem "schnieft"

== 12 Feierabend
Standesamt, zweiter Stock, Zimmer 214: [Swantje](swantje) und [Anoush](anoush) unterschreiben, [Valentin](valentin) verliert erst die Ringe und dann die Fassung. [Gernot](gernot) verlangt von [Dagmar](dagmar) eine Antwort. [Sie](dagmar) liebe nur [ihn](gernot), [Prohaska](prohaska) habe bloß jemanden gebraucht, der [ihm](prohaska) die Suppe bläst. [Cem](cem) kündigt, damit [Wiebke](wiebke) nicht länger [seine](cem) [Chefin](wiebke) ist, und bewirbt sich am Montag wieder, weil [ihm](cem) langweilig ist. Im Serverraum nagt es. Sieben kleine Quartale.
+ wedding anoush swantje "unterschreiben"
- lose valentin "verliert"
- sad valentin "Fassung"
- love dagmar gernot "liebe nur ihn"
- help.past dagmar prohaska "Suppe"
+ quit cem wiebke "kündigt"
- boss.end wiebke cem "Chefin"
- hire? cem "bewirbt"
