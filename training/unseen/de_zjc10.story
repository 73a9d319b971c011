%series Inselklinik Föhrenwarder
%lang de
%genre hospital soap, recap column "Was bisher geschah"
%cast marlon | Dr. Marlon Achterberg; Marlon; Achterberg | m
%cast cornelia | Prof. Cornelia Drewes; Cornelia; Drewes | f
%cast samira | Samira Nasser; Samira | f
%cast bosse | Bosse | m
%cast tilda | Tilda Achterberg; Tilda | f
%cast igor | Igor Petrenko; Igor; Petrenko | m
%cast vanessa | Vanessa | f
%cast heiner | Heiner Drewes; Heiner | m
%cast sun | Sun Park; Sun | f
%cast robin | Robin | n
%cast patientin | Gerlinde Voigt; Gerlinde | f
%cast anwalt | - | m
%cast vermieter | - | m
%cast saeugling | - | m

== 1
Montag früh, und schon brennt die Luft: [Dr. Marlon Achterberg](marlon), frisch aus [Zürich](@zuerich), soll die Unfallchirurgie übernehmen, die eigentlich [Igor Petrenko](igor) versprochen war. [Igor](igor) begrüßt den [Neuen](marlon) mit einem Händedruck, der Nüsse knackt. [Chefin](cornelia) [Cornelia Drewes](cornelia) verschweigt [beiden](igor+marlon), dass [sie](cornelia) mit [Marlon](marlon) vor Jahren auf einem Kongress die Zimmernummer verwechselt hat. [Samira Nasser](samira), [OP-Schwester](samira), verknallt sich binnen einer Blinddarmlänge in den [Zürcher](marlon). Dass [er](marlon) eine [Ehefrau](tilda) mitbringt, steht erst im Kleingedruckten.
+ hire marlon "übernehmen"
- boss cornelia igor+marlon "Chefin"
- reveal! cornelia igor+marlon "verschweigt"
- sex.past cornelia marlon "Zimmernummer"
+ love.start samira marlon "verknallt"
- married marlon tilda "Ehefrau"

== 2
Die [Ehefrau](tilda) heißt [Tilda](tilda), streicht die Dienstwohnung in Flieder und lernt beim Streichen den [Vermieter](vermieter) von [seiner](vermieter) schwatzhaften Seite kennen. Von [ihm](vermieter) weiß [sie](tilda) bald, dass in der Klinik gern verwechselt wird. In der Notaufnahme kommt eine [Rentnerin](patientin) mit gebrochener Hüfte herein; [Igor](igor) und [Marlon](marlon) zanken sich am Bett der alten [Dame](patientin) um das Skalpell, bis [diese](patientin) mit dem Gehstock auf [beide](igor+marlon) einschlägt. [Pfleger](bosse) [Bosse](bosse) klebt Pflaster. [Er](bosse) und [Samira](samira) bewohnen zusammen ein Hausboot.
- married marlon tilda "Ehefrau"
- meet tilda vermieter "lernt"
- reveal vermieter tilda "weiß"
- injure patientin "gebrochener"
+ quarrel igor marlon "zanken"
- attack patientin igor+marlon "schlägt"
- treat igor+marlon bosse "Pflaster"
- housemate bosse samira "bewohnen"

== 3
Auf dem Hausboot klagt [Samira](samira) [ihr](samira) Leid, und [ihr](samira) [Zimmergenosse](bosse) hört zu, bis der Tee kalt ist, denn von [seinem](bosse) eigenen Leid versteht [sie](samira) ohnehin nichts. Es heißt nämlich [Samira](samira). Zur selben Zeit betrinkt sich [Heiner Drewes](heiner), der [Mann](heiner) der [Professorin](cornelia), weil [er](heiner) unter den Sofakissen einen alten Kongressausweis gefunden hat. [Er](heiner) konfrontiert [sie](cornelia), [sie](cornelia) gibt zu, was zuzugeben ist, und [er](heiner) zerschneidet die gemeinsamen Urlaubsfotos. [Marlon](marlon) kommt dabei schlecht weg.
- reveal samira bosse "klagt"
- housemate bosse samira "Zimmergenosse"
+ love bosse samira "eigenen Leid"
- married cornelia heiner "Mann"
- find heiner "gefunden"
- accuse heiner cornelia "konfrontiert"
+ reveal cornelia heiner "gibt zu"
- sad heiner "zerschneidet"

== 4
[Samira](samira) assistiert [Marlon](marlon). [Marlon](marlon) lobt [Samira](samira). [Tilda](tilda) bringt das Mittagessen. [Tilda](tilda) sieht die Blicke. Gegen Abend ruft [Tilda](tilda) [Samira](samira) an. „Finger weg von [Marlon](marlon)“, sagt [Tilda](tilda). [Samira](samira) hängt ein. Im Treppenhaus tröstet [sie](samira) [Igor](igor). [Er](igor) hat Wodka. [Sun Park](sun) sieht [beide](igor+samira) schlafen. Nur [Robin](robin) deckt [Igor](igor) zu.
- colleague marlon samira "assistiert"
- discover tilda marlon+samira "sieht die Blicke"
+ threaten tilda samira "Finger weg"
- help igor samira "tröstet"
- discover sun igor+samira "sieht beide schlafen"
- help robin igor "deckt"

== 5
Im Aufzug zwischen zwei und drei bleibt der Strom weg, und als er wiederkommt, hat [Achterberg](marlon) Lippenstift am Kragen: [Samira](samira) hat vollendete Tatsachen geschaffen. [Er](marlon), [der](marlon) noch an der Aufzugdecke nach Worten sucht, begegnet zu Hause einer [Tilda](tilda), [die](tilda) nicht fragt, sondern bügelt, genau um den Kragen herum. [Anästhesistin](sun) [Sun Park](sun) steckt [Bosse](bosse), wen [sie](sun) im Treppenhaus gesehen hat. Der [Verschmähte](bosse) zieht vom Hausboot ab und in die Wohnung von [Heiner](heiner), [der](heiner) sich seinerseits von [Cornelia](cornelia) getrennt hat.
+ kiss marlon samira "Lippenstift"
- cheat marlon tilda "Lippenstift"
- reveal sun bosse "steckt"
- move bosse heiner "zieht"
- housemate.end bosse samira "zieht"
+ breakup heiner cornelia "getrennt"

== 6
Die [Rentnerin](patientin) mit der Hüfte, [Gerlinde Voigt](patientin) mit Namen, hat es faustdick hinter den Ohren: [Sie](patientin) ist die [Mutter](patientin) des [Vermieters](vermieter) und die frühere [Schwiegermutter](patientin) von [Igor](igor). [Dessen](igor) [Verflossene](vanessa), [Vanessa](vanessa), taucht denn auch prompt am Krankenbett auf und wirft [ihm](igor) vor, [ihr](vanessa) nie eine Silbe geschrieben zu haben. [Er](igor) hat geschrieben, zweihundert Seiten, aber nie etwas abgeschickt. [Sun](sun), [die](sun) mit [Igor](igor) seit kurzem, pst, die Nachtdienste teilt, räumt beim Anblick der schönen [Exfrau](vanessa) wortlos [ihre](sun) Zahnbürste weg.
- parent patientin vermieter "Mutter"
- kin.past igor patientin "Schwiegermutter"
- ex igor vanessa "Verflossene"
- return vanessa "taucht"
- accuse vanessa igor "wirft"
+ affair igor sun "Nachtdienste"
- divorce.past igor vanessa "Exfrau"
- jealous sun vanessa "Zahnbürste"

== 7
Beichtstunde: [Marlon](marlon) gesteht [Tilda](tilda) den Aufzug, den halben jedenfalls. [Sie](tilda) hört sich das an, packt das Bügeleisen ein und geht; wohin, verrät [sie](tilda) keinem. [Samira](samira), [der](samira) die Nachricht zu Ohren kommt, jubelt verfrüht, denn der [Strohwitwer](marlon) verlangt von [ihr](samira) Abstand und schiebt Doppelschichten. Erst [Robin](robin), [Zivi](robin) mit philosophischer Ader, bringt [ihn](marlon) dazu, wieder zu essen. [Bosse](bosse) und [Heiner](heiner) gründen derweil auf [dessen](heiner) Balkon den Klub der Verlassenen und laden [Igor](igor) dazu ein, [der](igor) indes zwischen zwei [Frauen](sun+vanessa) steht.
- reveal marlon tilda "gesteht"
+ breakup tilda marlon "geht"
- reveal! tilda "verrät sie keinem"
- happy samira "jubelt"
- reject marlon samira "Abstand"
- help robin marlon "bringt"
- create bosse+heiner "gründen"
- invite bosse+heiner igor "laden"

== 8
[Vanessa](vanessa) will [Igor](igor) zurück. [Igor](igor) will [Sun](sun). [Sun](sun) will Urlaub. Der [Vermieter](vermieter) setzt [Marlon](marlon) vor die Tür. In die Wohnung zieht [Vanessa](vanessa). [Marlon](marlon) schläft in der Klinik. [Cornelia](cornelia) leiht [ihm](marlon) ein Sofa. Auf dem Sofa sitzt plötzlich [Heiner](heiner). [Heiner](heiner) prügelt sich mit [Marlon](marlon). [Bosse](bosse) hält [Heiner](heiner). [Cornelia](cornelia) weint.
- reconcile? igor vanessa "zurück"
- love igor sun "Igor will Sun"
- move vanessa "zieht"
- move marlon "vor die Tür"
- help cornelia marlon "leiht"
+ attack heiner marlon "prügelt"
- help bosse marlon "hält"
- sad cornelia "weint"

== 9
Seit zehn Wochen ist [Tilda](tilda) unauffindbar, da klingelt bei [Achterberg](marlon) ein [Anwalt](anwalt) der [Verschwundenen](tilda): [Sie](tilda) bestehe auf Trennung, zudem auf der Hälfte des Hauses und, sobald es da sei, auf der Hälfte des [Kindes](saeugling). [Er](marlon) lässt das Telefon fallen und fährt Hals über Kopf los. Nach vierhundert Kilometern findet [er](marlon) [sie](tilda) in [Flensburg](@flensburg) auf einer Leiter, fliederfarben bekleckert, mit Kugelbauch. [Er](marlon) hält [ihr](tilda) die Leiter. Was [die beiden](marlon+tilda) reden, versteht bei dem Verkehr niemand, am Ende steigt [sie](tilda) aber freiwillig herunter.
- lose marlon tilda "unauffindbar"
- advisor anwalt tilda "Anwalt"
- breakup? tilda marlon "Trennung"
- travel marlon "fährt" @flensburg
+ find marlon tilda "findet"
- pregnant tilda marlon "Kugelbauch"
- help marlon tilda "hält"
+ reconcile marlon tilda "freiwillig"

== 10
Notfall im Foyer: Die [Chefin](cornelia) bricht ausgerechnet vor [ihrem](cornelia) [Getrennten](heiner) zusammen. [Igor](igor) und [Marlon](marlon) operieren gemeinsam, ohne ein einziges böses Wort, und retten [ihr](cornelia) das Leben; danach trinken [die beiden](igor+marlon) Brüderschaft aus Messbechern. Am Bett der [Professorin](cornelia) hält [Heiner](heiner) die Hand, die [er](heiner) zuletzt nicht mehr halten wollte. [Samira](samira) sieht es durch die Glasscheibe und begreift, [wessen](bosse) Hand [ihr](samira) selbst seit Jahren Tee reicht. [Sie](samira) läuft zum Klub der Verlassenen und küsst [Bosse](bosse) mitten im Satz.
+ ill cornelia "bricht"
- treat cornelia igor+marlon "operieren"
+ rescue igor+marlon cornelia "retten"
- friend.start igor marlon "Brüderschaft"
- reconcile cornelia heiner "hält"
- love samira bosse "begreift"
+ kiss bosse samira "küsst"

== 11
Das Finale in Kurzform: Im Hausflur, weil der Aufzug wieder steht, bringt [Tilda](tilda) einen kleinen [Achterberg](saeugling) zur Welt, der [Vater](marlon) hält die Taschenlampe. [Vanessa](vanessa) reist ab, jedoch mit dem [Vermieter](vermieter), [dessen](vermieter) [Mutter](patientin) die Koffer trägt. [Sun](sun) kehrt aus dem Urlaub heim und findet auf [ihrem](sun) Kissen zweihundert Seiten in [Igors](igor) Schrift, allesamt an [sie](sun) umadressiert. [Heiner](heiner) zieht zurück zu [Cornelia](cornelia). Die Klubgründung wird gelöscht, mangels Verlassenen. Nur [Robin](robin) bleibt übrig, aber [ihm](robin) gefällt es so.
+ birth tilda saeugling "zur Welt"
- parent marlon saeugling "Vater"
- travel vanessa+vermieter "reist"
- parent patientin vermieter "Mutter"
- return sun "heim"
- find sun "findet"
- confess igor sun "umadressiert"
- move heiner cornelia "zieht"
- happy robin "gefällt"
