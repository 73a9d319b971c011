%series Die Herren von Saal drei
%lang de
%genre hospital radio comedy-drama, men's ward in Innsbruck, episode descriptions
%cast lenz | Lenz Achleitner; Lenz | m
%cast kofi | Kofi Mensah; Kofi | m
%cast josef | Josef Prem; Prem; Josef | m
%cast ulli | Ulli | m
%cast dante | Dante Ricci; Dante | m
%cast pfleger | Bo | m
%cast primar | Primar Zangerl; Zangerl | m
%cast turnus | Dr. Samuel Weil; Weil; Samuel | m
%cast maria | Maria Prem; Maria | f
%cast lore | Lore | f
%cast tonio | Tonio | m
%cast vater | Hieronymus Achleitner | m
%cast besuch | Hannah | f
%cast eltern | - | g
%cast tochter | - | f
%cast steuer | - | m
%cast koch | - | m

== 1
In Saal drei der Innsbrucker Klinik liegen vier [Männer](josef+kofi+lenz+ulli) mit gebrochenen Knochen. [Lenz](lenz), [Bergführer](lenz), hat eine Lawine überlebt; der [Ghanaer](kofi) [Kofi](kofi) ist vom Gerüst gestürzt; [Josef Prem](josef), neunundsiebzig, rutschte auf einer Feige aus; und der [Student](ulli) [Ulli](ulli) weigert sich zu sagen, wie es passiert ist. [Pfleger](pfleger) [Bo](pfleger) wäscht [alle vier](josef+kofi+lenz+ulli) und plaudert mit jedem. Schon am zweiten Abend zanken der [Alte](josef) und der [Bergführer](lenz) um das offene Fenster. Der [Turnusarzt](turnus) [Dr. Weil](turnus) schlichtet. [Primar Zangerl](primar), [sein](turnus) [Chef](primar) und [Schwiegervater](primar), schaut durch die Scheibe und schüttelt den Kopf.
- injure josef+kofi+lenz+ulli "gebrochenen"
- help pfleger josef+kofi+lenz+ulli "wäscht"
+ quarrel josef lenz "zanken"
- help turnus josef+lenz "schlichtet"
- boss primar turnus "Chef"
- kin primar turnus "Schwiegervater"

== 2
Das Geheimnis des [Studenten](ulli) lüftet ein [Besucher](dante): [Dante](dante), ein [Italiener](dante) mit Sonnenbrille, setzt sich ans Bett und küsst [ihn](ulli) vor dem ganzen Saal. [Die zwei](dante+ulli) sind auf dem Weg zu [Dantes](dante) [Eltern](eltern) von der Straße abgekommen, und am Steuer saß, ohne Führerschein, der [Innsbrucker](ulli). Der [Alte](josef) dreht sich zur Wand. [Kofi](kofi) applaudiert. [Prems](josef) [Frau](maria), [die](maria) mit Kuchen kommt, teilt gerecht aus. [Ihr](maria) [Mann](josef) isst nichts. Nachts hört [ihn](josef) der [Bergführer](lenz) weinen.
+ kiss dante ulli "küsst"
- parent eltern dante "Eltern"
- injure.past ulli "abgekommen"
- reject josef dante+ulli "dreht"
- happy kofi "applaudiert"
- married josef maria "Frau"
- gift maria dante+josef+kofi+lenz+ulli "Kuchen"
+ sad josef "weinen"

== 3
Der [Patient](josef) von Bett zwei hat Sorgen. [Josef](josef) glaubt, [Maria](maria) sehe einen anderen, denn an [ihrem](maria) Schal hängt ein fremder Duft. [Kofi](kofi), nach eigenen Worten [Experte](kofi) für Frauen, geht der Sache auf Krücken nach. [Er](kofi) spürt den vermeintlichen [Nebenbuhler](tonio) in der Tiefgarage auf: einen [Parfümeur](tonio) namens [Tonio](tonio), [der](tonio) der [Seniorin](maria) lediglich Tanzstunden gibt. Das dürfe der [Gatte](josef) nicht erfahren, fleht [sie](maria), es sei die Überraschung zur goldenen Hochzeit. Der [Ghanaer](kofi) schwört zu schweigen, und schweigt so schlecht, dass es am Abend alle wissen.
- affair? _ maria "anderen"
- jealous josef _ "fremder Duft"
- investigate kofi maria "geht der Sache"
+ discover kofi tonio "spürt"
- advisor tonio maria "Tanzstunden"
- married josef maria "Gatte"
- celebrate? josef+maria "goldenen Hochzeit"
+ reveal kofi _ "schlecht"

== 4
[Dr. Weil](turnus) behandelt [Lenz](lenz). [Lenz](lenz) fragt [Weil](turnus) nach [seiner](turnus) [Frau](tochter). [Weil](turnus) schweigt. [Bo](pfleger) sieht das. [Bo](pfleger) mag [Lenz](lenz). [Ulli](ulli) vermisst [Dante](dante). [Dante](dante) bleibt weg. [Josef](josef) reicht [Ulli](ulli) die Zeitung. [Ulli](ulli) liest [Josef](josef) vor. [Primar Zangerl](primar) tadelt [Weil](turnus). Am Fenster steht [Lore](lore).
- treat lenz turnus "behandelt"
- married tochter turnus "Frau"
- friend lenz pfleger "mag"
- sad ulli "vermisst"
- help josef ulli "Zeitung"
+ quarrel primar turnus "tadelt"
- return lore "steht"

== 5
[Lore](lore) ist die [Frau](lore), [die](lore) [Lenz](lenz) am Berg zurückgelassen hat: vor fünf Jahren, mit einem Zettel auf dem Küchentisch. [Sie](lore) ist nicht gekommen, um [ihm](lenz) zu verzeihen, sagt [sie](lore), sondern um [ihm](lenz) mitzuteilen, dass der alte [Achleitner](vater), [sein](lenz) [Vater](vater), gestorben ist. Der [Bergführer](lenz) lässt die Teetasse fallen. Zwischen [ihm](lenz) und dem [Verstorbenen](vater) war seit dem Streit um den Hof kein Wort mehr gefallen. Die [Exfreundin](lore) hat die letzten Monate beim [Alten](vater) ausgeharrt, und der [Undankbare](lenz) bringt nur ein Wort heraus: Warum?
- breakup.past lenz lore "zurückgelassen"
- reconcile! lenz lore "nicht gekommen"
+ die vater "gestorben"
- reveal lore lenz "mitzuteilen"
- parent vater lenz "Vater"
- sad lenz "fallen"
- quarrel.past lenz vater "Streit"
- ex lenz lore "Exfreundin"
- help.past lore vater "ausgeharrt"

== 6
[Lore](lore) antwortet nicht auf die Frage, kommt aber am nächsten Tag mit Kartoffelsalat. [Samuel Weil](turnus) vertraut dem [Pfleger](pfleger) im Nachtdienst an, dass [seine](turnus) Ehe mit der [Tochter](tochter) des [Primars](primar) nur noch auf dem Papier besteht. Es klingt, als läge mehr in der Luft. [Bo](pfleger) zieht die Decke über den [Kofi](kofi) und geht schnell hinaus, weil [er](pfleger) sonst etwas gesagt hätte. Der [Ghanaer](kofi), [der](kofi) kein bisschen schläft, hat alles gehört. Beim Frühstück fragt [er](kofi) den [Turnusarzt](turnus) unverblümt, ob [er](turnus) auch Männer küsse. „Nur [einen](pfleger) würde [ich](turnus) wollen“, murmelt der [Gefragte](turnus).
+ reveal turnus pfleger "vertraut"
- married tochter turnus "Ehe"
- parent primar tochter "Tochter"
- gift lore lenz "Kartoffelsalat"
- discover kofi turnus "gehört"
- flirt? pfleger turnus "mehr in der Luft"
- investigate kofi turnus "fragt"
+ love turnus pfleger "Nur einen"

== 7
[Kofi](kofi) wird entlassen; die Kameraden singen und streuen Zwiebackkrümel. In [sein](kofi) Bett kommt ein [Herr](koch) mit Gips bis zur Hüfte, und sofort hält [ihn](koch) [Josef](josef) für den [Tanzlehrer](tonio). Es ist der [Kantinenkoch](koch), Feind aller Patienten, seit es Grießbrei gibt. [Josef](josef) beschuldigt [ihn](koch) der Ehe mit [Maria](maria), bis [diese](maria) selbst in einem grünen Kleid hereinwalzt. Die Krankenschwestern spielen Akkordeon. Der [Jubilar](josef) weint schon wieder, diesmal vor Freude, und verliert beim dritten Takt das Gleichgewicht.
- recover kofi "entlassen"
- celebrate kofi "singen"
- injure koch "Gips"
- accuse josef koch "beschuldigt"
+ celebrate josef+maria "grünen Kleid"
- happy josef "Freude"

== 8
Die Visite ist ruhig. Die Sonne wandert über das Linoleum, das Radio spielt Schlager, und jemand hat „Fenster zu“ an die Wand geschrieben. [Ulli](ulli) bekommt einen Brief: [Dante](dante) schreibt, [seine](dante) [Eltern](eltern) hätten [ihm](dante) verboten, den [Freund](ulli) wiederzusehen, und [er](dante) sei [ihnen](eltern) gehorsam. Der [Student](ulli) liest es laut vor und lacht ohne Ton. Der [Alte](josef) steht mühsam auf, geht zum Fenster, öffnet es und sagt in den Schnee: „Dann such [dir](ulli) einen, der nicht gehorcht.“ Der [Bergführer](lenz) reicht dem [Jungen](ulli) den Schal.
+ breakup dante ulli "verboten"
- couple dante ulli "Freund"
- sad ulli "ohne Ton"
+ help josef ulli "such dir"
- gift lenz ulli "Schal"

== 9
[Primar Zangerl](primar) ertappt den [Schwiegersohn](turnus) im Medikamentenzimmer mit dem [Pfleger](pfleger), Stirn an Stirn. [Er](primar) schreit nicht. [Er](primar) sagt, [Dr. Weil](turnus) sei ab morgen in [Lienz](@lienz), und wenn der [Pfleger](pfleger) dagegen etwas habe, könne [er](pfleger) auch gehen. Am selben Nachmittag kündigen alle Schwestern und beide Nachtdienste; [Bo](pfleger) und der [Arzt](turnus) stehen verdattert dazwischen. [Zangerls](primar) [Tochter](tochter) ruft von unterwegs an und sagt: „[Papa](primar), [ich](tochter) habe mich längst in den [Steuerberater](steuer) verliebt. Lass [ihn](turnus) in Ruhe.“
- kin primar turnus "Schwiegersohn"
+ discover primar pfleger+turnus "ertappt"
- threaten primar pfleger "gehen"
- affair pfleger turnus "Stirn an Stirn"
- travel? turnus "Lienz" @lienz
- quit _ primar "kündigen"
- parent primar tochter "Tochter"
+ love tochter steuer "verliebt"
- help tochter turnus "in Ruhe"

== 10
[Lore](lore) beantwortet die Frage nun doch: [Sie](lore) sei beim alten [Achleitner](vater) geblieben, weil [sie](lore) gehofft habe, der [Sohn](lenz) komme ihretwegen einmal heim. [Lenz](lenz) schweigt so lange, dass [sie](lore) geht. Der [Kantinenkoch](koch) wirft [ihm](lenz) ein Semmelknödelmodell an den Kopf: „Nachlaufen, Trottel!“ Mit Krücken, ohne Schuhe, durch den Schnee erwischt der [Bergführer](lenz) die [Ex](lore) an der Bushaltestelle und fällt [ihr](lore) vor die Füße, wörtlich. [Sie](lore) hilft [ihm](lenz) hoch, [sie](lenz+lore) küssen sich, der Bus fährt ab, mit [ihrem](lore) Koffer.
- reveal lore lenz "beantwortet"
- parent vater lenz "Sohn"
- love.past lore lenz "gehofft"
- attack koch lenz "wirft"
- ex lenz lore "Ex"
- help lore lenz "hilft"
+ kiss lenz lore "küssen"

== 11
[Josef](josef) bekommt in der Nacht Fieber, und am Morgen sitzt [Maria](maria) an einem stillen Bett. Fünfzig Jahre und einen Monat waren [sie](josef+maria) verheiratet. Der [Student](ulli), der [Koch](koch) und sogar [Primar Zangerl](primar) gehen zur Beerdigung; [Kofi](kofi) trägt den Sarg. Am Grab ergreift [Tonio](tonio) das Wort und sagt, wie der [Verstorbene](josef) geheult hat, als [er](josef) [ihn](tonio) endlich tanzen sah. Die [Witwe](maria) lehnt sich an [Kofi](kofi). Neben dem [Ghanaer](kofi) steht eine [Frau](besuch), [die](besuch) niemand kennt, und hält [seine](kofi) freie Hand.
- ill josef "Fieber"
+ die josef "stillen Bett"
- married.past josef maria "verheiratet"
- help kofi maria "lehnt"
- reveal tonio _ "sagt"
- couple besuch kofi "hält"

== 12
[Dr. Weil](turnus) ist geschieden und wohnt bei [Bo](pfleger), [der](pfleger) inzwischen Oberpfleger ist. [Lenz](lenz) übernimmt den Hof, und [Lore](lore) erwartet im Herbst ein Kind. [Kofis](kofi) [Begleitung](besuch) vom Friedhof entpuppt sich als [seine](kofi) [Braut](besuch), [Hannah](besuch); verlobt ist [er](kofi) seit drei Wochen. [Ulli](ulli) steht im Hörsaal, da reicht [ihm](ulli) jemand einen Zettel: [Dante](dante) habe den [Eltern](eltern) nicht gehorcht. Der [Student](ulli) zerreißt ihn, liest die Fetzen und geht doch hinaus. Vor der Tür wartet der [Italiener](dante). In Bett zwei liegt ein neuer Mann, der das Fenster offen haben will.
- divorce.past _ turnus "geschieden"
+ housemate pfleger turnus "wohnt"
- hire pfleger "Oberpfleger"
- hire lenz "übernimmt"
- pregnant lore lenz "erwartet"
- engaged besuch kofi "Braut"
- parent eltern dante "Eltern"
+ reconcile? dante ulli "geht doch hinaus"
