%series Der Ruderclub
%lang de
%genre sports club drama, Würzburg, encyclopaedia episode list, past tense
%cast wendelin | Wendelin Full; Wendelin; Full | m
%cast ottilie | Ottilie Full; Ottilie | f
%cast kim | Kim Sauer; Kim; Sauer | n
%cast roman | Roman Scheuplein; Roman; Scheuplein | m
%cast anni | Anni Scheuplein; Anni | f
%cast devran | Devran; Devran Çelik | m
%cast hatice | Hatice Çelik; Hatice | f
%cast trainer | Lovro Marušić; Marušić; Lovro | m
%cast kassier | Brehm | m
%cast brehmfrau | Frau Brehm | f
%cast aerztin | Dr. Endres; Endres | f
%cast bootsbauer | - | m
%cast sponsor | Gropp | m
%cast fahrer | - | n
%cast annimutter | - | f
%cast steuerfrau | - | f

== 1 Anrudern
[Wendelin Full](wendelin), der hochbetagte [Präsident](wendelin) des [Würzburger Ruderclubs](#wrc), taufte beim Anrudern ein neues Boot auf den Namen [seiner](wendelin) [Gattin](ottilie). [Ottilie](ottilie) war gerührt, bis die Flasche an [ihrem](ottilie) Knie zerschellte. Mit [Lovro Marušić](trainer), einem [Kroaten](trainer) mit lautem Organ, verpflichtete der Verein einen neuen [Trainer](trainer). [Dieser](trainer) warf noch am selben Tag [Roman Scheuplein](roman), den bisherigen [Schlagmann](roman), aus dem Achter und setzte dafür [Devran](devran) hinein, [der](devran) erst seit einem halben Jahr ruderte.
- married ottilie wendelin "Gattin"
- happy ottilie "gerührt"
- injure ottilie wendelin "zerschellte"
+ hire trainer "verpflichtete" #wrc
+ quit roman trainer "warf"
- hire devran trainer "setzte"

== 2 Umkleide
[Roman](roman) ließ [seinen](roman) Zorn an dem [Nachfolger](devran) aus und stellte [ihm](devran) in der Umkleide ein Bein, wobei sich [Devran](devran) das Handgelenk verstauchte. [Dr. Endres](aerztin), die [Mannschaftsärztin](aerztin), legte es in Gips. [Anni](anni), die [Ehefrau](anni) des [Täters](roman), nahm [ihren](anni) [Mann](roman) vor dem Vorstand in Schutz, obgleich [sie](anni) [ihn](roman) daheim zwei Tage lang mit Kartoffelsuppe strafte. Der [Kassenwart](kassier) [Brehm](kassier) stellte unterdessen fest, dass die Kaffeekasse nicht stimmte, und schwieg darüber, da [er](kassier) selbst hineingegriffen hatte.
+ attack roman devran "Bein"
- injure devran roman "verstauchte"
- treat devran aerztin "Gips"
- married anni roman "Ehefrau"
- help anni roman "Schutz"
- sad roman devran "Zorn"
- steal.past kassier "hineingegriffen"
- reveal! kassier _ "schwieg"

== 3 Steuerfrau gesucht
Weil die bisherige [Steuerfrau](steuerfrau) ein Auslandssemester antrat, bewarb sich [Kim Sauer](kim), vierzig Kilo leicht und von einer Stimme, die bis [Ochsenfurt](@ochsenfurt) trug. Der [Kroate](trainer) war vom ersten Kommando an hingerissen, verbarg das aber hinter Gebrüll. [Hatice](hatice), [Devrans](devran) ältere [Schwester](hatice), drang in die Geschäftsstelle ein und verlangte von [Wendelin](wendelin), dass der [Angreifer](roman) aus dem Verein fliege. [Dieser](roman), bei der Aussprache mit [Hatice](hatice) ganz kleinlaut, trug [ihr](hatice) am Ende die Einkäufe nach Hause.
- hire? kim "bewarb"
+ love trainer kim "hingerissen"
- sibling devran hatice "Schwester"
- attack.past roman devran "Angreifer"
- accuse hatice roman "verlangte"
- help roman hatice "Einkäufe"

== 4 Kurze Schläge
[Kim](kim) bekam den Platz. [Roman](roman) bekam nur den Ersatzvierer. Im Bootshaus trank [Roman](roman) mit [Brehm](kassier). [Brehm](kassier) heulte. Nun erfuhr [Roman](roman) von der Kaffeekasse. Es ging längst um Tausende. [Roman](roman) wollte dreihundert im Monat. Dafür hielt [er](roman) dicht. [Brehm](kassier) zahlte. Am Samstag gewann der Achter. Geführt hatte ihn [Sauer](kim). [Wendelin](wendelin) umarmte [Sauer](kim). Auf dem Steg küsste [Lovro](trainer) [Kim](kim). [Kim](kim) schubste [Lovro](trainer) in den Main. [Anni](anni) lachte. Das Wasser hatte elf Grad.
- hire kim "bekam"
- reveal kassier roman "erfuhr"
+ threaten roman kassier "wollte dreihundert"
- find roman kassier "zahlte"
- find kim "gewann"
+ kiss kim trainer "küsste"
- reject kim trainer "schubste"

== 5 Rückgrat
Bei einer Untersuchung vor der Regatta in [Duisburg](@duisburg) hörte [Dr. Endres](aerztin) ein Geräusch an [Devrans](devran) Herz und untersagte [ihm](devran) jeden Wettkampf. [Er](devran) flehte [sie](aerztin) an, nichts zu melden, und als [sie](aerztin) unnachgiebig blieb, fälschte [er](devran) [ihre](aerztin) Unterschrift. [Ottilie](ottilie) fiel im Garten von der Leiter und lag eine Stunde zwischen den Himbeeren, bis der [Bootsbauer](bootsbauer) des Clubs [sie](ottilie) entdeckte und auf einer Planke ins Haus trug. [Er](bootsbauer) war stumm, was [Ottilie](ottilie) zum ersten Mal im Leben zum Zuhören brachte.
- ill devran "Geräusch"
+ discover aerztin devran "hörte"
- reject aerztin devran "unnachgiebig"
+ betray devran aerztin "fälschte"
- injure ottilie "fiel"
- find bootsbauer ottilie "entdeckte"
- rescue bootsbauer ottilie "trug"

== 6 Duisburg
Auf der Bahn brach [Devran](devran) nach fünfzehnhundert Metern über dem Ruder zusammen. Der verschmähte [Trainer](trainer) sprang vom Begleitmotorrad ins Wasser, zog den [Bewusstlosen](devran) ans Ufer und massierte [ihm](devran) das Herz, bis ein Hubschrauber landete. [Hatice](hatice) erfuhr davon aus dem Radio. [Sie](hatice) gab [Marušić](trainer) eine Ohrfeige und der [Ärztin](aerztin) zwei, da die gefälschte Bescheinigung [deren](aerztin) Namen trug. Den Pokal nahm ein anderer Verein mit nach Hause. [Kim](kim) und der [Kroate](trainer) warteten die Nacht hindurch nebeneinander auf derselben Klinikbank.
+ ill devran "brach"
- reject.past kim trainer "verschmähte"
+ rescue trainer devran "zog"
- discover hatice devran "erfuhr"
- attack hatice aerztin+trainer "Ohrfeige"
- betray.past devran aerztin "gefälschte"

== 7 Ehrengericht
Das Ehrengericht des Clubs entzog [Dr. Endres](aerztin) das Amt, obwohl [sie](aerztin) beteuerte, den Schein nie unterzeichnet zu haben. [Devran](devran), frisch am Herzen operiert, schämte sich zu sehr, um [sie](aerztin) zu entlasten. [Roman](roman) stieg wieder zum [Schlagmann](roman) auf. [Brehm](kassier), [der](kassier) die dreihundert Euro nicht mehr aufbrachte, vertraute sich [seiner](kassier) [Frau](brehmfrau) an; [sie](brehmfrau) ohrfeigte [ihn](kassier) und ging dann mit einem Brotmesser zu [Scheuplein](roman). Das Messer blieb in der Fußmatte stecken, doch zahlen musste [ihr](brehmfrau) [Gatte](kassier) fortan nichts mehr.
- quit aerztin "entzog"
- treat devran "operiert"
- reveal! devran _ "schämte"
+ hire roman "stieg"
- reveal kassier brehmfrau "vertraute"
- married brehmfrau kassier "Frau"
- attack brehmfrau kassier "ohrfeigte"
+ threaten brehmfrau roman "Brotmesser"

== 8 Die Lücke im Steg
Morgens um sechs fand der stumme [Bootsbauer](bootsbauer) den [Präsidenten](wendelin) tot neben dem Boot, das den Namen [seiner](wendelin) [Frau](ottilie) trug. Die Polizei ging von einem Sturz aus, [Ottilie](ottilie) dagegen nicht, denn [ihr](ottilie) [Mann](wendelin) hatte am Vorabend die Bücher mit nach Hause genommen, und nun waren sie fort. [Sie](ottilie) verhörte nacheinander alle, die [sie](ottilie) je bewirtet hatte. [Hatice](hatice) brachte der [Witwe](ottilie) Suppe, [Anni](anni) den Rosenkranz, [Kim](kim) nichts als Zeit. Zu [seinem](wendelin) [Nachfolger](sponsor) wählten die Mitglieder den [Sponsor](sponsor) [Gropp](sponsor), [der](sponsor) noch nie in einem Boot gesessen hatte.
+ die wendelin "tot"
- find bootsbauer wendelin "fand"
- married ottilie wendelin "Frau"
- steal _ ottilie "fort"
- investigate ottilie "verhörte"
- help anni+hatice+kim ottilie "brachte"
+ hire sponsor "Nachfolger"

== 9 Bauplan
Der neue [Präsident](sponsor) enthüllte [sein](sponsor) Vorhaben: Am Ufer sollten Eigentumswohnungen entstehen, das Bootshaus musste weichen. Der [Trainer](trainer), [der](trainer) lauthals widersprach, wurde beurlaubt und erhielt Hausverbot. [Kim](kim) legte aus Protest das Steuer nieder, und der Achter fuhr führerlos gegen einen Brückenpfeiler; [Roman](roman) verlor dabei drei Zähne. Der [Bootsbauer](bootsbauer) malte der [Witwe](ottilie) auf, was [er](bootsbauer) in der Todesnacht durch den Nebel gesehen hatte: zwei Männer, einer davon mit einem Geldkoffer, wie [Brehm](kassier) einen besaß.
- reveal sponsor "enthüllte"
- quit trainer sponsor "beurlaubt"
- quarrel sponsor trainer "widersprach"
+ quit kim sponsor "legte"
- injure roman "Zähne"
+ reveal bootsbauer ottilie "malte"
- accuse bootsbauer kassier "Geldkoffer"

== 10 Kassensturz
[Ottilie](ottilie) lud den [Kassenwart](kassier) zu Federweißem ein und fragte zwischen zwei Stücken Zwiebelkuchen, wie es in der Nacht am Steg gewesen sei. [Er](kassier) hielt dem Blick keine Minute stand. Mit [Gropp](sponsor), [der](sponsor) [seine](kassier) Schulden übernommen hatte, sei [er](kassier) hingegangen, um die Bücher zurückzuholen; [Wendelin](wendelin) habe sich gewehrt, [Gropp](sponsor) habe zugeschlagen. Auf dem Heimweg wurde der [Geständige](kassier) von einem Wagen erfasst, dessen [Fahrer](fahrer) weiterfuhr. [Frau Brehm](brehmfrau), [die](brehmfrau) [ihn](kassier) vom Fenster aus fallen sah, prägte sich das Kennzeichen ein.
- invite ottilie kassier "lud"
+ reveal kassier ottilie "hielt"
+ kill.past sponsor wendelin "zugeschlagen"
- help.past sponsor kassier "Schulden übernommen"
- injure kassier fahrer "erfasst"
- flee fahrer "weiterfuhr"
- discover brehmfrau "prägte"

== 11 Gegenstrom
[Brehm](kassier) überlebte mit knapper Not, lag jedoch im künstlichen Koma und konnte nicht aussagen. Noch in derselben Woche gestand [Devran](devran) vor dem versammelten Verein, wie die Unterschrift zustande gekommen war, und legte den Blumenstrauß, den [er](devran) dafür gekauft hatte, der [Ärztin](aerztin) in den Schoß. [Hatice](hatice) heulte vor Wut und Stolz. Nachts spannte die [Witwe](ottilie) gemeinsam mit dem [Bootsbauer](bootsbauer), [Kim](kim) und dem beurlaubten [Kroaten](trainer) Ketten vor das Tor; um vier Uhr schlief der [Trainer](trainer) mit dem Kopf auf [Kims](kim) Schulter ein, und diesmal schubste [ihn](trainer) niemand.
- recover kassier "überlebte"
- ill kassier "Koma"
+ reveal devran aerztin "gestand"
- gift devran aerztin "Blumenstrauß"
- sad hatice devran "Wut"
- happy hatice devran "Stolz"
- help bootsbauer+kim+trainer ottilie "gemeinsam"
- flirt kim trainer "Schulter"

== 12 Haftbefehl
Das Kennzeichen, das die [Gattin](brehmfrau) des [Verunglückten](kassier) der Polizei diktierte, gehörte zu einem Leihwagen, gemietet auf den Namen [Roman Scheuplein](roman). [Er](roman) wurde beim Zahnarzt festgenommen. [Anni](anni), [die](anni) [ihn](roman) noch jedes Mal verteidigt hatte, brachte diesmal die Kinder zu [ihrer](anni) [Mutter](annimutter) und das Bett des [Gatten](roman) auf den Sperrmüll. Vor dem Haftrichter brach der [Erpresser](roman) des [Kassenwarts](kassier) [sein](roman) Schweigen: Den Wagen habe [Gropp](sponsor) gelenkt. Als die Beamten in [dessen](sponsor) Villa erschienen, war der [Präsident](sponsor) mit der Vereinskasse auf dem Weg in die [Schweiz](@schweiz).
- married brehmfrau kassier "Gattin"
+ arrest _ roman "festgenommen"
- married anni roman "Gatten"
- parent annimutter anni "Mutter"
- breakup anni roman "Sperrmüll"
- threaten.past roman kassier "Erpresser"
- accuse roman sponsor "gelenkt"
- steal sponsor "mit der Vereinskasse"
+ flee sponsor "auf dem Weg" @schweiz

== 13 Abrudern
In [Basel](@basel) ging der [Flüchtige](sponsor) der Grenzpolizei ins Netz, weil [er](sponsor) in einem gestohlenen Einer rheinaufwärts ruderte und dabei verkehrt herum saß. Aus dem Koma erwacht, unterschrieb [Brehm](kassier) [seine](kassier) Aussage mit drei Kreuzen. Zur ersten [Präsidentin](ottilie) in der Geschichte des Clubs wurde [Ottilie](ottilie) gewählt, zum [Kassier](hatice) [Hatice](hatice). [Dr. Endres](aerztin) kehrte auf [ihren](aerztin) Posten zurück. [Kim](kim) und [Lovro](trainer) teilten mittlerweile ein Zimmer über der Bootshalle, in dem nur [er](trainer) noch schrie. Das neue Boot hieß »[Wendelin](*wendelin)«, und der [Bootsbauer](bootsbauer) sagte zur Taufe [sein](bootsbauer) erstes Wort: „Hält.“
+ arrest _ sponsor "ins Netz"
- steal sponsor "gestohlenen"
- recover kassier "erwacht"
+ hire ottilie "gewählt"
- reveal kassier "Aussage"
- hire hatice "Kassier"
- return aerztin "kehrte"
- couple kim trainer "ein Zimmer"
- housemate kim trainer "ein Zimmer"
