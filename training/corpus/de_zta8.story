%series Vier unter einem Dach
%lang de
%genre Austrian family series in Steyr, TV magazine
%cast roswin | Roswin Aigner; Roswin | m
%cast steffi | Steffi Aigner; Steffi | f
%cast noah | Noah | m
%cast gitti | Gitti Haslinger; Gitti | f
%cast kostja | Kostja | m
%cast alma | Alma Aigner; Alma | f
%cast hannerl | Hannerl | f
%cast weiss | Direktor Weiß; Weiß | m
%cast jun | Jun | m
%cast valerie | Valerie | f
%cast ofner | Frau Ofner; Ofner | f
%cast sam | Sam | f
%cast junsmutter | - | f
%cast laima | - | f

== 1 Patchwork
Der verwitwete [Bäckermeister](roswin) [Roswin Aigner](roswin) hat mit der [Floristin](gitti) [Gitti Haslinger](gitti) zusammengelegt: [seine](roswin) drei [Kinder](alma+noah+steffi), [ihr](gitti) [Bub](kostja) aus erster Ehe, ein Badezimmer. Vor allem [Steffi](steffi), mit siebzehn die [Älteste](steffi), führt sich auf, als sei die [Neue](gitti) eine Einbrecherin. [Kostja](kostja) ist vierzehn und spricht seit dem Abschied von [Riga](@riga) nur Lettisch. Am ersten Abend fehlt der Ehering der toten [Mutter](hannerl), der bis dahin in der Zuckerdose lag. Verdächtigt wird natürlich [Kostja](kostja).
- married.past hannerl roswin "verwitwete"
- housemate.start gitti roswin "zusammengelegt"
- parent roswin alma+noah+steffi "Kinder"
- parent gitti kostja "Bub"
- die.past hannerl "toten"
- parent hannerl steffi "Mutter"
- lose _ "fehlt"
+ accuse _ kostja "Verdächtigt"

== 2 Der Ring in der Semmel
[Frau Ofner](ofner), [Stammkundin](ofner) mit dritten Zähnen, beißt in eine Semmel und zieht einen Ring heraus. Den hatte [Noah](noah), der [Mittlere](noah) der [Aigners](alma+noah+steffi), im Teig verschwinden lassen, um den neuen [Bruder](kostja) reinzulegen. Der [Bäcker](roswin) setzt [ihm](noah) vier Wochen Backstube um drei Uhr früh als Strafe auf. [Steffi](steffi), die [Große](steffi), hat alles gewusst und sagt kein Wort. [Kostja](kostja) nimmt dem [Täter](noah) nichts übel; [er](kostja) fragt, ob [er](kostja) mitkommen darf. Beim Kneten lernt [er](kostja) [seine](kostja) ersten deutschen Wörter, alle davon Schimpfwörter.
- find ofner "zieht"
- steal noah _ "verschwinden lassen"
+ betray noah kostja "reinzulegen"
- kin kostja noah "Bruder"
- discover steffi noah "gewusst"
- reveal! steffi _ "kein Wort"
- reconcile kostja noah "nichts übel"

== 3 Alma läuft
[Alma](alma), mit zehn die [Jüngste](alma), verschwindet auf dem Christkindlmarkt. [Gitti](gitti), [die](gitti) nur kurz nach dem Punsch gesehen hat, ist verzweifelt, und ausgerechnet die [Stieftochter](steffi), von [der](steffi) [sie](gitti) seit Wochen geschnitten wird, hilft [ihr](gitti) suchen. Am Grab der [Mutter](hannerl) werden [sie](gitti+steffi) fündig: Die [Kleine](alma) hat [ihr](hannerl) einen Lebkuchen gebracht. Auf dem Heimweg trägt [Gitti](gitti) die [Ausreißerin](alma) huckepack. [Steffi](steffi) trägt den Lebkuchen, den die [Tote](hannerl) ja nicht essen konnte. Von diesem Tag an wird zwischen den [Frauen](gitti+steffi) wenigstens gegrüßt.
- lose gitti alma "verschwindet"
- sad gitti "verzweifelt"
- kin gitti steffi "Stieftochter"
- reject.past steffi gitti "geschnitten"
- help steffi gitti "hilft"
+ find gitti+steffi alma "fündig"
- die.past hannerl "Grab"
- parent hannerl alma+steffi "Mutter"
- flee.past alma "Ausreißerin"
- gift alma hannerl "gebracht"
+ reconcile gitti steffi "gegrüßt"

== 4 Kurz vor vier
[Noah](noah) knetet. [Roswin](roswin) heizt ein. [Kostja](kostja) wiegt ab. Da fällt [Roswin](roswin) um. [Noah](noah) schreit. [Kostja](kostja) ruft die Rettung, auf Deutsch. Im Spital liegt [Roswin](roswin) drei Tage. Das Herz, sagt [Valerie](valerie). [Valerie](valerie) ist die [Ärztin](valerie). Früher saß [Valerie](valerie) in der Schule neben [Roswin](roswin). [Gitti](gitti) mag [Valerie](valerie) nicht. Den Ofen hütet jetzt [Steffi](steffi). [Sie](steffi) verbrennt sich beide Hände. Jeder isst die Semmeln. Niemand lacht.
+ ill roswin "fällt"
- rescue kostja roswin "ruft"
- advisor valerie roswin "Ärztin"
- jealous gitti valerie "mag"
- injure steffi "verbrennt"

== 5 Direktor Weiß
Weil der [Patient](roswin) sich schonen muss, verlangt die Bank eine Sicherheit; [Direktor Weiß](weiss) kommt persönlich und hat ein Angebot für das Haus in der Mappe. Dass [er](weiss) seit Jahren eine Filialkette betreibt, deren Brot aus dem Automaten fällt, erwähnt [er](weiss) nicht. [Noah](noah) blättert im Handy nach und hält es [Weiß](weiss) unter die Nase. Am selben Nachmittag bewirbt sich ein gewisser [Jun](jun), [Konditor](jun) aus [Osaka](@osaka), um die Gesellenstelle. Die [Tochter](steffi) des [Bäckers](roswin), [die](steffi) [ihn](jun) probearbeiten lässt, vergisst vor lauter Hinsehen den Germ.
- ill roswin "schonen"
- reveal! weiss _ "erwähnt er nicht"
+ discover noah weiss "blättert"
- accuse noah weiss "unter die Nase"
- hire? jun roswin "bewirbt"
- parent roswin steffi "Tochter"
+ love.start steffi jun "vergisst vor lauter Hinsehen"

== 6 Wer war das?
In der Nacht hat jemand den Sauerteig, der noch von der [Großmutter](laima) des [Meisters](roswin) stammt, mit Essig verdorben. Der [Geselle](jun) gerät ins Zwielicht, denn vor [seiner](jun) Einstellung fertigte [er](jun) in der Fabrik des [Bankmenschen](weiss) Rollbrote. [Steffi](steffi) verteidigt [ihn](jun) gegen die ganze Familie. [Alma](alma) legt sich auf die Lauer und ertappt [Noah](noah) mit der Flasche: Der [Bursche](noah) hat von [Weiß](weiss) ein Moped bekommen. Die [Kleine](alma) weint vor Zorn, und der [Vater](roswin) muss die Tropfen nehmen.
- kin laima roswin "Großmutter"
- accuse _ jun "Zwielicht"
- hire.past jun "Einstellung"
- boss.past weiss jun "Fabrik"
- help steffi jun "verteidigt"
- investigate alma _ "legt sich"
- discover alma noah "ertappt"
+ betray noah roswin "mit der Flasche"
- gift weiss noah "bekommen"
- sad alma noah "weint"
- parent roswin noah "Vater"

== 7 Das Moped
Von zu Hause weggelaufen, fährt der [Verräter](noah) mit dem Moped nach [Linz](@linz). [Kostja](kostja) fährt mit dem Zug hinterher, obwohl es nicht [sein](kostja) leiblicher [Bruder](noah) ist, wie [er](kostja) der [Schaffnerin](sam) [Sam](sam) erklärt, [die](sam) ein Auge zudrückt. An der Donaulände findet [er](kostja) [Noah](noah), das Moped liegt im Wasser. [Noah](noah) schluchzt. Die [Brüder](kostja+noah) teilen sich eine Leberkässemmel. [Roswin](roswin) liegt daheim und schaut zur Decke; [Valerie](valerie), die [Ärztin](valerie), macht Hausbesuche, und [Gitti](gitti) macht die Tür auf, jedes Mal ein wenig langsamer.
- flee noah "weggelaufen"
- travel noah "fährt" @linz
- travel kostja "fährt mit dem Zug" @linz
- sibling! kostja noah "leiblicher Bruder"
- help sam kostja "ein Auge"
+ find kostja noah "findet"
- sad noah "schluchzt"
- advisor valerie roswin "Ärztin"
- jealous gitti valerie "langsamer"

== 8 Valerie
Die [Kardiologin](valerie) gesteht dem [Mann](roswin), neben [dem](roswin) [sie](valerie) als Kind saß, dass [sie](valerie) nie aufgehört habe, an [ihn](roswin) zu denken. [Roswin](roswin) sagt, [sein](roswin) Herz gehöre [Gitti](gitti), medizinisch wie sonst. Die [Abgewiesene](valerie) übergibt den Fall an einen Kollegen. Was [sie](valerie) verschweigt: [Roswins](roswin) Herz ist schwächer als gedacht, und ohne Operation hätte [er](roswin) keine Weihnachten mehr. [Gitti](gitti) hat beides gehört. [Sie](gitti) geht [ihr](valerie) bis zum Parkplatz nach, und dort hält die [Floristin](gitti) der [Ärztin](valerie) die Schulter hin.
+ confess valerie roswin "gesteht"
+ reject roswin valerie "gehöre"
- love roswin gitti "gehöre Gitti"
- reveal! valerie roswin "verschweigt"
- ill roswin "schwächer"
- discover gitti roswin+valerie "gehört"#2
- help gitti valerie "hält"

== 9 Am offenen Herzen
Während [ihr](gitti) [Liebster](roswin) fünf Stunden auf dem Tisch liegt, backt die ganze Familie. [Jun](jun) formt Kraniche aus Brioche, [Steffi](steffi) formt keine, [sie](steffi) malt [Jun](jun) mit Mehl ein Herz auf den Rücken. [Noah](noah) hat dem [Bankdirektor](weiss) das Moped, so nass es ist, vor die Tür gestellt. [Direktor Weiß](weiss) erkennt die Kreide auf dem Sattel: Es ist die Handschrift [seiner](weiss) [Frau](ofner), [die](ofner) [ihn](weiss) vor Jahren mit [ihrem](ofner) Gebiss verließ. Um elf ruft [Valerie](valerie) an. Der [Operierte](roswin) hat nach einem Kipferl verlangt.
- couple gitti roswin "Liebster"
+ treat roswin _ "Tisch"
- create jun "formt"
- flirt steffi jun "Herz"
- reject noah weiss "vor die Tür"
- ex ofner weiss "Frau"
- breakup.past ofner weiss "verließ"
- discover weiss ofner "erkennt"
+ recover roswin "Kipferl"

== 10 Auf die Knie
[Frau Ofner](ofner) packt aus: [Ihr](ofner) [Gatte](weiss) von einst, der [Bankdirektor](weiss), hat die Kunden jahrelang um ihre Häuser gebracht, und [sie](ofner) hat Belege. In Handschellen geht [er](weiss) durch die Fußgängerzone, vor den Augen aller, die [ihm](weiss) Geld schuldig sind. [Roswin](roswin), mit Narbe und Gehstock, kniet am Blumenstand nieder, so gut es geht; [seine](roswin) [Gefährtin](gitti) sagt Ja, bevor [er](roswin) fragen kann. [Alma](alma) holt den Ring aus der Zuckerdose. Der der toten [Mutter](hannerl) passt nicht, findet [Steffi](steffi), und nimmt einen anderen.
- ex ofner weiss "Gatte von einst"
- steal weiss _ "gebracht"
+ reveal ofner _ "packt"
+ arrest _ weiss "Handschellen"
+ propose roswin gitti "kniet"
- engaged.start gitti roswin "Ja"
- die.past hannerl "toten"
- parent hannerl steffi "Mutter"
- couple gitti roswin "Gefährtin"

== 11 Osaka
Der [Geselle](jun) bekommt einen Brief: [Seine](jun) [Mutter](junsmutter) ist gestürzt, [er](jun) muss nach [Osaka](@osaka). [Steffi](steffi) bringt [ihn](jun) zum Flughafen und küsst [ihn](jun) zwischen zwei Koffern. Die [Schaffnerin](sam) von damals, [Sam](sam), kontrolliert [ihre](steffi) Karte auf dem Heimweg und reicht [ihr](steffi) ein Taschentuch. [Noah](noah), der [Reuige](noah), hat in vier Monaten Frühschicht den Sauerteig neu angesetzt; er trägt fortan den Namen der [Großmutter](laima). Zu aller Überraschung hält [Kostja](kostja) am Tag der offenen Backstube eine Rede, auf Deutsch und ohne Schimpfwort.
- parent junsmutter jun "Mutter"
- injure junsmutter "gestürzt"
- travel jun "muss nach Osaka" @osaka
+ kiss jun steffi "küsst"
- help sam steffi "reicht"
- create noah "angesetzt"
- create kostja "Rede"

== 12 Fünf unter einem Dach
Zur Hochzeit der [Verlobten](gitti+roswin) auf der Enns steigt aus dem letzten Zug ein durchnässter [Japaner](jun) mit einer Kiste Brioche. Der [Heimkehrer](jun) und die [Tochter](steffi) des [Bräutigams](roswin) verpassen die Zeremonie, weil [sie](jun+steffi) hinter dem Bootshaus zu viel nachzuholen haben. [Valerie](valerie) fängt den Strauß, [Sam](sam) fängt [Valerie](valerie), [die](valerie) auf dem nassen Steg ausrutscht. [Kostja](kostja) nennt den [Bäcker](roswin) zum ersten Mal [Papa](roswin). [Der](roswin) tut so, als sei [ihm](roswin) Mehl ins Auge gekommen, und [Gitti](gitti) flüstert [ihm](roswin) zu, [sie](gitti+roswin) würden bald noch ein Bett brauchen.
- engaged gitti roswin "Verlobten"
+ wedding gitti roswin "Hochzeit"
- return jun "Heimkehrer"
- parent roswin steffi "Tochter"
- kiss jun steffi "nachzuholen"
- rescue sam valerie "fängt Valerie"
- kin kostja roswin "Papa"
- happy roswin "Mehl"
+ pregnant gitti roswin "noch ein Bett"
