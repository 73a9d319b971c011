%series Abseits in Unterwurz
%lang de
%genre village football family series in Upper Swabia, newspaper TV notes
%cast burgl | Notburga Schlegel; Burgl | f
%cast alban | Alban Schlegel; Alban | m
%cast jelena | Jelena Marković; Jelena | f
%cast sepp | Sepp Hirt; Hirt; Sepp | m
%cast romy | Romy Hirt; Romy | f
%cast till | Till Kaiser; Kaiser; Till | m
%cast didi | Didi Schlegel; Didi | m
%cast moni | Monika Kaiser; Moni | f
%cast pfleger | Youssef Amrani; Youssef; Amrani | m
%cast ex | - | m
%cast oma | - | f
%cast klein | - | f

== 1 Anpfiff
Der FC Unterwurz hat eine neue [Trainerin](jelena). [Jelena Marković](jelena) war Nationalspielerin, ist frisch getrennt und hat vom Dorf bloß den Bahnhof gesehen. [Präsidentin](burgl) [Notburga Schlegel](burgl), genannt [Burgl](burgl), hat [sie](jelena) gegen den Willen [ihres](burgl) [Gatten](alban) geholt. [Alban](alban) wollte den Posten für den gemeinsamen [Sohn](didi), den ewigen [Ersatztorwart](didi) [Didi](didi). [Kapitän](till) [Till Kaiser](till) verschießt beim ersten Training drei Elfmeter, weil [er](till) dauernd zur [Serbin](jelena) hinüberschielt. [Seine](till) [Verlobte](romy) [Romy](romy), [Wirtstochter](romy) und [Torschützenkönigin](romy), zählt mit.
- hire jelena burgl "neue"
- breakup.past jelena _ "getrennt"
- married alban burgl "Gatten"
- parent alban+burgl didi "Sohn"
+ love.start till jelena "hinüberschielt"
- engaged romy till "Verlobte"
- discover romy till "zählt"

== 2 Einwurf
Quartier bezieht [Jelena](jelena) über der Wirtschaft von [Sepp Hirt](sepp), dem [Vater](sepp) von [Romy](romy), und [der](sepp) kann zwar Knödel, aber keine Komplimente. Trotzdem bringt [er](sepp) [ihr](jelena) jeden Abend ungefragt eine Wärmflasche. In der Umkleide geraten sich [Kaiser](till) und der [Ersatzmann](didi) in die Haare: [Didi](didi) war zuerst mit [Romy](romy) zusammen, bis [dieser](till) [sie](romy) [ihm](didi) auf dem Feuerwehrfest abspenstig machte. [Moni](moni), die [Mutter](moni) des [Kapitäns](till), trennt die [Streithähne](didi+till) mit dem Gartenschlauch.
- move jelena "bezieht"
- housemate.start jelena sepp "über der Wirtschaft"
- parent sepp romy "Vater"
- love sepp jelena "ungefragt"
+ quarrel didi till "in die Haare"
- couple.past didi romy "zusammen"
- betray.past till didi "abspenstig"
- parent moni till "Mutter"

== 3 Gelbe Karte
Im Pflegeheim versieht der [Marokkaner](pfleger) [Youssef Amrani](pfleger) seit Montag Dienst. Dort liegt die [Oma](oma) des [Torwarts](didi), eine [Schwiegermutter](oma) wie aus dem Bilderbuch, [die](oma) mit [Burgl](burgl) seit der Hochzeit auf Kriegsfuß steht. Der [Pfleger](pfleger) und die [Präsidentin](burgl) plaudern länger, als die Besuchszeit dauert, und am Ende lädt [sie](burgl) [ihn](pfleger) zum Spiel ein. [Romy](romy) stellt die [Zugezogene](jelena) hinter dem Vereinsheim: [Sie](jelena) solle die Finger von [ihrem](romy) [Bräutigam](till) lassen, sonst sei [sie](jelena) die längste Zeit Trainerin gewesen. [Jelena](jelena) versteht kein Wort.
- hire pfleger "versieht"
- kin didi oma "Oma"
- kin burgl oma "Schwiegermutter"
- enemy burgl oma "Kriegsfuß"
+ meet burgl pfleger "plaudern"
- invite burgl pfleger "lädt"
+ threaten romy jelena "Finger"
- engaged romy till "Bräutigam"
- jealous romy jelena "Finger"

== 4 Strafraum
[Till](till) bringt [Jelena](jelena) Tulpen. [Jelena](jelena) gibt die Tulpen an [Moni](moni) weiter. [Moni](moni) freut sich über den [Sohn](till). Nach dem Spiel duscht [Till](till) lange. [Jelena](jelena) räumt Bälle auf. Da küsst [Till](till) die [Trainerin](jelena). [Sie](jelena) ohrfeigt [ihn](till). Die Tür steht offen. Draußen steht [Didi](didi). [Didi](didi) läuft zu [Romy](romy). [Romy](romy) glaubt [Didi](didi). [Romy](romy) gibt [Till](till) den Ring zurück. Den Ring wirft [Kaiser](till) in den Bach. Dann weint [Kaiser](till). [Hirt](sepp) schenkt [ihm](till) Schnaps ein.
- gift till jelena "Tulpen"
- gift jelena moni "gibt"
- parent moni till "Sohn"
- happy moni "freut"
+ kiss jelena till "küsst"
- reject jelena till "ohrfeigt"
- attack jelena till "ohrfeigt"
- cheat till romy "küsst"
- discover didi jelena+till "offen"
- reveal didi romy "läuft"
+ breakup romy till "zurück"
- sad till "weint"

== 5 Nachspielzeit
Der [Petzer](didi) darf hoffen: [Seine](didi) [Verflossene](romy), seit drei Tagen wieder ledig, lässt sich von [ihm](didi) auf dem Traktor heimfahren. Die [Frau](burgl), [die](burgl) den Verein regiert, lässt sich ebenfalls fahren, vom [Pfleger](pfleger) [ihrer](burgl) [Schwiegermutter](oma), und die Scheiben beschlagen. [Alban](alban) sucht unterdessen [seine](alban) Lesebrille im Handschuhfach [seiner](alban) [Gattin](burgl) und findet einen Männerhandschuh. Die [Trainerin](jelena) bricht sich bei einem Fallrückzieher das Schlüsselbein. Da keine Schwester frei ist, füttert [sie](jelena) der [Mann](sepp) mit den Wärmflaschen.
- reveal.past didi "Petzer"
- ex didi romy "Verflossene"
- help didi romy "heimfahren"
+ sex burgl pfleger "beschlagen"
- cheat burgl alban "beschlagen"
- kin burgl oma "Schwiegermutter"
- married alban burgl "Gattin"
- find alban "findet"
- injure jelena "bricht"
- help sepp jelena "füttert"

== 6 Handspiel
Zwischen Knödelsuppe und Röntgenbild ist es passiert: [Jelena](jelena) hat den Löffel weggelegt und [Sepp](sepp) am Schnurrbart zu sich gezogen. Seither pfeift der [Wirt](sepp). [Seine](sepp) [Tochter](romy) hört [ihn](sepp) pfeifen und schäumt, denn eine [Stiefmutter](jelena), [die](jelena) [ihr](romy) die Hochzeit verdorben hat, fehlte [ihr](romy) gerade noch. [Moni](moni), seit Jahren Witwe, hatte auf den [Gastronomen](sepp) selbst ein Auge geworfen; [sie](moni) kauft [ihre](moni) Semmeln jetzt im Nachbarort. [Didi](didi) hat im Handschuhfach der [Mama](burgl) ebenfalls einen Fund gemacht und beschließt, den [Papa](alban) zu schonen.
+ kiss jelena sepp "gezogen"
- happy sepp "pfeift"
- parent sepp romy "Tochter"
- sad romy "schäumt"
- kin? jelena romy "Stiefmutter"
- married.past _ moni "Witwe"
- love moni sepp "Auge geworfen"
- parent alban+burgl didi "Mama"
- discover didi burgl "Fund"
- reveal! didi alban "schonen"

== 7 Rote Karte
Beim Sommerfest ergreift der betrogene [Ehemann](alban) das Mikrofon und hält den Handschuh hoch. Die [Präsidentin](burgl) leugnet nichts. Zwei Minuten später liegen der [Marokkaner](pfleger) und [Alban](alban) im Blumenbeet und verdreschen einander. [Burgl](burgl) legt alle Ämter nieder, packt ein Köfferchen und nimmt das Rad. Der [Ersatztorwart](didi) hat an diesem Abend dennoch Glück, denn die [Wirtstochter](romy) heult sich bei [ihm](didi) aus und wacht am nächsten Morgen neben [ihm](didi) auf. [Kaiser](till) trägt nun keine Binde mehr: [Jelena](jelena) hat [ihn](till) abgesetzt.
- cheat.past burgl alban "betrogene"
+ reveal alban _ "hält den Handschuh"
- attack alban pfleger "verdreschen"
- attack pfleger alban "verdreschen"
- quit burgl "nieder"
+ breakup burgl alban "Köfferchen"
- sad romy "heult"
- help didi romy "aus und"
- sex didi romy "wacht"
- quit till jelena "abgesetzt"

== 8 Auswechslung
[Alban](alban) wird Präsident. [Didi](didi) wird Kapitän. [Till](till) sitzt auf der Bank. Neben [Till](till) sitzt [Moni](moni). [Romy](romy) ist übel. [Romy](romy) kauft einen Test. Der Test ist positiv. [Romy](romy) zählt die Wochen. [Sie](romy) ruft [Kaiser](till) an. »[Du](till) wirst Vater«, sagt [sie](romy). [Kaiser](till) fällt von der Bank. Abends fragt [Didi](didi) [Romy](romy). [Er](didi) fragt, ob [sie](romy) [seine](didi) [Frau](romy) wird. [Romy](romy) sagt ja. Vom Kind sagt [sie](romy) nichts zu [Didi](didi).
- hire alban "Präsident"
- hire didi "Kapitän"
- ill romy "übel"
+ pregnant romy till "positiv"
- reveal romy till "ruft"
- propose didi romy "fragt, ob"
+ engaged.start didi romy "sagt ja"
- reveal! romy didi "nichts"

== 9 Doppelpass
Der abgesetzte [Kapitän](till) lauert [Romy](romy) auf und verlangt, dass [sie](romy) dem [neuen](didi) reinen Wein einschenkt. [Sie](romy) weigert sich; die künftige [Großmutter](moni) übernimmt es. Der [Verlobte](didi) hört sich [Monis](moni) Bericht an, schluckt und sagt, ein Kind sei ein Kind. In der Stadt lebt [Burgl](burgl) mit [Youssef](pfleger) auf achtzehn Quadratmetern. [Sie](burgl) vermisst den Acker, [er](pfleger) vermisst die Stille. Als die alte [Dame](oma) im Heim stirbt, stehen [die beiden](burgl+pfleger) am Grab weit auseinander, und [Alban](alban), [dem](alban) die [Mutter](oma) fehlt, stützt sich auf den Arm der [Frau](burgl), [die](burgl) [ihn](alban) verlassen hat.
- quit.past till "abgesetzte"
- reveal! romy didi "weigert"
- kin moni klein "Großmutter"
- reveal moni didi "Bericht"
- engaged didi romy "Verlobte"
- couple burgl pfleger "lebt"
- housemate burgl pfleger "lebt"
- sad burgl "vermisst"
+ die oma "stirbt"
- parent oma alban "Mutter"
- help burgl alban "stützt"
- breakup.past burgl alban "verlassen"

== 10 Abstoß
[Sepp](sepp) fragt [Jelena](jelena), ob [sie](jelena) bleiben wolle, und meint für immer. [Sie](jelena) hat jedoch ein Angebot aus [Belgrad](@belgrad), und der [Mann](ex), von [dem](ex) [sie](jelena) sich im Frühjahr getrennt hat, ist dort Sportdirektor. Der [Wirt](sepp) bringt an diesem Abend keine Wärmflasche. [Moni](moni) hingegen bringt [ihm](sepp) Semmeln und Trost und vergisst zu gehen, bis [Romy](romy) in die Küche kommt. Diesmal hat die [Wirtstochter](romy) gegen eine Stiefmutter nichts einzuwenden. Die [Trainerin](jelena) schon: [Sie](jelena) sieht Semmelkrümel auf [seinem](sepp) Hemd und steigt in den Bus.
- propose sepp jelena "für immer"
- hire? jelena "Angebot" @belgrad
- ex ex jelena "getrennt"
- help moni sepp "Trost"
- flirt moni sepp "vergisst zu gehen"
- discover romy moni+sepp "in die Küche"
- jealous jelena moni "Semmelkrümel"
+ breakup jelena sepp "steigt"

== 11 Elfmeter
Am Tag der Hochzeit geht [Didi](didi) zum Bach, fischt dort einen Ring heraus und begreift, was [er](didi) die ganze Zeit wusste. Vor der Kirche drückt [er](didi) den Ring dem [Nebenbuhler](till) in die Hand, [der](till) ihn einst hineinwarf. »Frag [sie](romy)«, sagt der [Bräutigam](didi). [Till](till) fragt. Die [Braut](romy) schaut vom einen zum andern, küsst [Didi](didi) auf die Wange und hängt sich bei [Kaiser](till) ein. Zur selben Stunde zieht [Burgl](burgl) mit dem Köfferchen wieder bei [Alban](alban) ein. Gefragt hat [er](alban) nicht. [Er](alban) hat nur das Licht im Hof brennen lassen.
- wedding! didi romy "Hochzeit"
- find didi "fischt"
- enemy didi till "Nebenbuhler"
- propose till romy "Till fragt"
+ breakup romy didi "auf die Wange"
+ reconcile romy till "hängt"
- reconcile alban burgl "wieder bei Alban"
- move burgl alban "zieht"

== 12 Abpfiff
Aufstiegsspiel! Auf der Bank des Gegners sitzt, seit gestern unter Vertrag, [Jelena](jelena), und auf der von Unterwurz versucht sich der sitzen gelassene [Bräutigam](didi) als Coach. In der 89. Minute platzt [Romy](romy) auf der Tribüne die Fruchtblase; ausgerechnet [Youssef](pfleger), auf der Durchreise, hilft einem [Mädchen](klein) ans Licht, während der [Vater](till) den entscheidenden Ball versenkt. Die unterlegene [Trainerin](jelena) gratuliert. »Aus [Belgrad](@belgrad) zurück?«, fragt der [Wirt](sepp), die [Semmelfrau](moni) am Arm. »Nicht [deinetwegen](sepp)«, sagt [sie](jelena) und schaut an [ihm](sepp) vorbei zu [Didi](didi), [der](didi) vor Freude einen Purzelbaum schlägt.
- hire jelena "unter Vertrag"
- breakup.past romy didi "sitzen gelassene"
+ birth romy klein "Fruchtblase"
- help pfleger romy "hilft"
- parent till klein "Vater"
- return jelena "zurück"
- couple moni sepp "am Arm"
- love? jelena didi "schaut"
- happy didi "Freude"
