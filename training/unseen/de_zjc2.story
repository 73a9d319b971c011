%series Nachtschicht im Ministerium
%lang de
%genre political comedy-drama, Vienna, recap column of a weekly
%cast hanneliese | Ministerin Hanneliese Kröpfl; Hanneliese; Kröpfl | f
%cast ferdl | Ferdinand Stockinger; Ferdl; Stockinger | m
%cast noor | Noor Bakkali; Noor | f
%cast quirin | Quirin Aumayr; Quirin; Aumayr | m
%cast sascha | Sascha Dragan; Sascha | n
%cast emese | Emese Balogh; Emese; Balogh | f
%cast wolfgang | Wolfgang Kröpfl; Wolfgang | m
%cast paulina | Paulina | f
%cast vesely | Hofrat Vesely; Vesely | m
%cast lilian | Lilian Aumayr; Lilian | f
%cast chauffeur | Ismet; Ismet Demir | m
%cast arzt | - | m
%cast kellnerin | - | f

== 1
Neues Amt, alte Bekannte: Kaum ist [Hanneliese Kröpfl](hanneliese) als Ministerin angelobt, stolpert [sie](hanneliese) auf dem Gang über [Ferdinand Stockinger](ferdl), mit [dem](ferdl) [sie](hanneliese) vor dreißig Jahren das Bett und die Miete teilte. Heute ist [er](ferdl) [ihr](hanneliese) [Sektionschef](ferdl). [Die beiden](ferdl+hanneliese) schütteln sich die Hand wie zwei Leute beim Zahnarzt. Derweil heuert [Pressechef](quirin) [Quirin Aumayr](quirin) die blutjunge [Noor Bakkali](noor) an, [die](noor) [ihm](quirin) auf der Stelle widerspricht. [Hofrat Vesely](vesely), [ihr](noor) neuer [Zimmergenosse](vesely) im dritten Stock, bietet [ihr](noor) eine Mehlspeise an und prophezeit [ihr](noor) ein kurzes Berufsleben.
+ hire hanneliese "angelobt"
- meet ferdl hanneliese "stolpert"
- couple.past ferdl hanneliese "Bett und die Miete"
- housemate.past ferdl hanneliese "Bett und die Miete"
- boss hanneliese ferdl "Sektionschef"
+ hire noor quirin "heuert"
- colleague noor vesely "Zimmergenosse"
- gift vesely noor "Mehlspeise"

== 2
Die [Ministerin](hanneliese) hat daheim einen [Gemahl](wolfgang), [der](wolfgang) [Wolfgang](wolfgang) heißt und Briefmarken sammelt, und eine [Tochter](paulina), [die](paulina) [Paulina](paulina) heißt und nichts sammelt außer Verehrern. Der [jüngste](chauffeur) ist [ihr](hanneliese) [Chauffeur](chauffeur) [Ismet](chauffeur). Auf der Rückbank des Dienstwagens geht es zu, dass die Scheiben beschlagen, und der [Hofrat](vesely) vom dritten Stock wäre beinahe Zeuge geworden, wäre [er](vesely) nicht, wie stets, im Büro eingenickt. [Emese Balogh](emese), [Reporterin](emese) beim Boulevard, hat die Kamera schneller bei der Hand. [Sie](emese) will das Foto aber erst drucken, wenn die [Mutter](hanneliese) nicht redet.
- married hanneliese wolfgang "Gemahl"
- parent hanneliese paulina "Tochter"
- love chauffeur paulina "Verehrern"
- boss hanneliese chauffeur "Chauffeur"
+ sex chauffeur paulina "Scheiben beschlagen"
- discover emese chauffeur+paulina "Kamera"
+ threaten emese hanneliese "drucken"

== 3
[Noor](noor) hat eine Idee, die [ihr](noor) [Boss](quirin) prompt für [seine](quirin) eigene ausgibt: Man lädt die [Journalistin](emese) zum Heurigen. Aus dem Verhandeln wird ein langer Abend, aus dem langen Abend ein tiefer Blick, und als die [Kellnerin](kellnerin) die Sessel hochstellt, schmusen [Quirin](quirin) und [Emese](emese) hinter dem Kastanienbaum. Dumm nur, dass zu Hause in [Mödling](@moedling) eine gewisse [Lilian Aumayr](lilian) mit dem Essen wartet. [Sascha Dragan](sascha), [Dolmetsch](sascha) für alles und seit der Volksschule [Noors](noor) bester [Kumpel](sascha), meint, dergleichen gehe nie gut aus.
- boss quirin noor "Boss"
- steal quirin noor "für seine eigene ausgibt"
- invite _ emese "lädt"
+ kiss emese quirin "schmusen"
- married lilian quirin "Lilian Aumayr"
- cheat quirin lilian "schmusen"
- friend noor sascha "Kumpel"

== 4
[Paulina](paulina) liebt jetzt [Sascha](sascha). [Sascha](sascha) liebt leider niemanden. [Ismet](chauffeur) kündigt noch am Montag. [Wolfgang](wolfgang) fährt selbst. [Seine](wolfgang) [Gattin](hanneliese) zittert auf dem Beifahrersitz. Im Büro tröstet [sie](hanneliese) [Stockinger](ferdl). Vor dem Kopierer streiten [Noor](noor) und [Quirin](quirin). „[Sie](noor) stehlen [mir](quirin) die Zeit“, sagt [er](quirin). [Noor](noor) stiehlt [ihm](quirin) nur den Locher. Abends findet [Lilian](lilian) ein fremdes Haar.
- love.start paulina sascha "liebt jetzt"
- love! sascha _ "niemanden"
+ quit chauffeur hanneliese "kündigt"
- married hanneliese wolfgang "Gattin"
- sad hanneliese "zittert"
- help ferdl hanneliese "tröstet"
- quarrel noor quirin "streiten"
- steal noor quirin "stiehlt ihm"
+ find lilian "findet"

== 5
Wer im Glashaus sitzt, soll bekanntlich im Keller schmusen. [Lilian](lilian), [die](lilian) das Haar einem Labor [ihres](lilian) Vertrauens, nämlich [ihrer](lilian) Nase, vorgelegt hat, wirft [ihrem](lilian) [Mann](quirin) am Telefon eine Frau mit Veilchenparfum vor. [Aumayr](quirin) streitet es ab und schiebt in der Not alles auf [Noor](noor). Die [Gehörnte](lilian) glaubt [ihm](quirin) kein Wort, marschiert aber doch ins Ministerium, verwechselt [Noor](noor) mit [Paulina](paulina) und schüttet der [Ministertochter](paulina) den Kaffee über. [Vesely](vesely) reicht ein Taschentuch.
- accuse lilian quirin "wirft"
- married lilian quirin "Mann"
- betray quirin lilian "streitet"
- accuse quirin noor "schiebt"
- cheat quirin lilian "Gehörnte"
+ attack lilian paulina "schüttet"
- help vesely paulina "Taschentuch"

== 6
Auf der Klausur am [Semmering](@semmering) schneit die Regierung ein, und die Hausbar hält länger als die Heizung. [Hanneliese](hanneliese) und [ihr](hanneliese) [Sektionschef](ferdl) singen zweistimmig, reden über damals und landen, man kennt das, in einem Zimmer. Am Morgen tut [ihr](hanneliese) der Kopf weh und [ihm](ferdl) das Gewissen, denn mit [Wolfgang](wolfgang) spielt [er](ferdl) seit zwanzig Jahren jeden Donnerstag Tarock. „[Ihr](ferdl+hanneliese) habt geschnarcht“, sagt die [Zimmernachbarin](noor), und [Noor](noor) grinst. [Sie](noor) schwört, den Mund zu halten.
- boss hanneliese ferdl "Sektionschef"
- sex ferdl hanneliese "in einem Zimmer"
+ cheat hanneliese wolfgang "in einem Zimmer"
- sad ferdl "Gewissen"
- friend ferdl wolfgang "Tarock"
- neighbour ferdl+hanneliese noor "Zimmernachbarin"
- discover noor ferdl+hanneliese "geschnarcht"
- reveal! noor "Mund zu halten"

== 7
[Emese](emese) verlangt von [ihrem](emese) [Pressechef](quirin), dass [er](quirin) endlich bei [Lilian](lilian) auszieht. [Dieser](quirin) hat jedoch eine Glatze aus lauter Ausreden. Als [sie](emese) [ihn](quirin) daraufhin zum Teufel jagt, ist [er](quirin) die [eine](emese) los, und als [er](quirin) heimkommt, die [andere](lilian) auch: Vor der Tür stehen [seine](quirin) Koffer, und das Schloss ist neu. [Er](quirin) bezieht das Feldbett in [Veselys](vesely) Büro. Der [Hofrat](vesely), [der](vesely) selbst nach vierzig Ehejahren geschieden wurde, weckt [ihn](quirin) um sechs mit Kamillentee.
- move? quirin "auszieht"
+ breakup emese quirin "zum Teufel"
+ breakup lilian quirin "Koffer"
- move quirin vesely "bezieht"
- divorce.past vesely "geschieden"

== 8
Kurz gesagt: [Noor](noor) ersetzt [Quirin](quirin). Den Posten verdankt [sie](noor) [Stockinger](ferdl). [Quirin](quirin) wünscht [Noor](noor) die Pest. Dann gratuliert [er](quirin) [ihr](noor). [Sascha](sascha) zieht zu [Paulina](paulina). Verliebt ist nur [Paulina](paulina). [Ismet](chauffeur) sieht die Vorhänge. Der [Verflossene](chauffeur) ballt die Faust. [Emese](emese) ist überfällig. Beim [Frauenarzt](arzt) erfährt [sie](emese) es. Vom [Vater](quirin) schweigt [Balogh](emese).
+ hire noor "ersetzt"
- quit quirin "ersetzt"
- help ferdl noor "verdankt"
- move sascha paulina "zieht zu"
- love paulina sascha "Verliebt"
- ex chauffeur paulina "Verflossene"
- jealous chauffeur sascha "ballt"
- advisor arzt emese "Frauenarzt"
+ pregnant emese "erfährt"
- reveal! emese "schweigt"

== 9
Tarockabend bei den [Kröpfls](hanneliese+wolfgang). Der [Hausherr](wolfgang) legt statt des Pagats einen Hotelschlüssel vom [Semmering](@semmering) auf den Tisch, den [er](wolfgang) im Sakko [seines](wolfgang) ältesten [Freundes](ferdl) entdeckt hat. [Ferdl](ferdl) verspielt sich, [Hanneliese](hanneliese) verschluckt sich. Was dann kommt, hört man bis zur [Votivkirche](@votivkirche). [Wolfgang](wolfgang) nennt [sie](ferdl+hanneliese) Bagage, bricht [ihm](ferdl) mit dem Markenalbum das Nasenbein und bringt die Nacht bei [seiner](wolfgang) [Tochter](paulina) auf dem Sofa zu. Dort trägt [ihm](wolfgang) [Sascha](sascha) eine Decke nach.
+ discover wolfgang ferdl+hanneliese "entdeckt"
- friend ferdl wolfgang "Freundes"
- quarrel ferdl+hanneliese wolfgang "Bagage"
+ attack wolfgang ferdl "Nasenbein"
- injure ferdl wolfgang "Nasenbein"
- parent wolfgang paulina "Tochter"
- help sascha wolfgang "Decke"

== 10
Dass [Emese](emese) bald zu zweit sein wird, steht inzwischen in der Konkurrenz. [Quirin](quirin) rechnet nach, wird blass und klingelt mit einem Strampler in der Hand bei der [Reporterin](emese). Aber [sie](emese), [die](emese) [ihn](quirin) vor Monaten hat laufen lassen, öffnet nur einen Spaltbreit: Das Geschenk dürfe bleiben, der [Schenker](quirin) nicht. Auf der Stiege begegnet dem so [Abgefertigten](quirin) ausgerechnet [Lilian](lilian), [die](lilian) der [Rivalin](emese) eine Suppe bringt. [Die zwei](emese+lilian), erfährt [er](quirin), gehen seit Wochen gemeinsam turnen.
- pregnant emese quirin "zu zweit"
- discover quirin emese "rechnet nach"
- gift quirin emese "Strampler"
- breakup.past emese quirin "laufen lassen"
+ reject emese quirin "Spaltbreit"
- enemy emese lilian "Rivalin"
+ friend emese lilian "gehen seit Wochen"
- discover quirin emese+lilian "erfährt er"

== 11
Misstrauensantrag, zwölfter Versuch. [Hanneliese](hanneliese) hält die Rede [ihres](hanneliese) Lebens, bekennt sich zu [Stockinger](ferdl), vor laufender Kamera, und tritt ab, bevor man [sie](hanneliese) hinauswählt. Zu Hause unterschreibt [Wolfgang](wolfgang) die Scheidungspapiere und behält die Mauritius. [Ferdl](ferdl), mit Pflaster auf der Nase, lehnt an [ihrem](hanneliese) Auto und fragt, ob man die alte Miete wieder teilen wolle. [Noor](noor) übernimmt das Büro und, nach einem Gespräch unter vier Augen, auch [Ismet](chauffeur), mit [dem](chauffeur) [sie](noor) seither Händchen haltend zum Naschmarkt fährt.
- confess hanneliese ferdl "bekennt"
+ quit hanneliese "tritt ab"
+ divorce hanneliese wolfgang "Scheidungspapiere"
- move? ferdl hanneliese "Miete wieder teilen"
- hire noor "übernimmt"
- hire chauffeur noor "übernimmt"
- couple.start chauffeur noor "Händchen"
