%series Praxis am Limmatquai
%lang de
%genre Zürich dramedy about a couples therapist, laconic newspaper TV column
%cast regula | Regula Ammann; Regula; Frau Ammann | f
%cast silvan | Silvan Ammann; Silvan | m
%cast chidi | Chidi Eze; Chidi | m
%cast flurina | Flurina | f
%cast bosshard | Bosshard | m
%cast bosshardfrau | Edith Bosshard; Edith | f
%cast yannis | Yannis | m
%cast grosi | Grosi Lydia; Lydia | f
%cast moena | Moëna | f
%cast ruedi | Ruedi | m
%cast kater | Jung | m
%cast baby | Mina | f
%cast chidifrau | - | f
%cast grosimann | - | m
%cast assistentin | Tenzin | f

== 1
[Regula Ammann](regula) rettet von Berufs wegen Ehen. Am Montag sitzt auf [ihrer](regula) Couch ein neues [Paar](flurina+silvan): eine blutjunge [Yogalehrerin](flurina) und, hinter einer Sonnenbrille, [Regulas](regula) eigener [Mann](silvan) [Silvan](silvan). [Flurina](flurina) ahnt nicht, wer da Notizen macht; man habe, sagt [sie](flurina), ein Problem mit der Ehrlichkeit. Die [Therapeutin](regula) hält fünfzig Minuten durch, kassiert und geht sich übergeben. [Ihre](regula) [Assistentin](assistentin) [Tenzin](assistentin) trägt den nächsten Termin ein. Vor der Haustür steht bereits [Grosi Lydia](grosi), [Silvans](silvan) [Mutter](grosi), mit Umzugskisten. [Sie](grosi) bleibt.
- married regula silvan "Mann"
+ affair flurina silvan "neues Paar"
- cheat silvan regula "neues Paar"
+ discover regula flurina+silvan "hält"
- discover! flurina regula "ahnt nicht"
- advisor regula flurina+silvan "Therapeutin"
- ill regula "übergeben"
- boss regula assistentin "Assistentin"
- parent grosi silvan "Mutter"
- housemate.start grosi regula "bleibt"

== 2
Zu Hause spricht niemand davon. [Silvan](silvan) bringt Blumen, [Regula](regula) stellt sie dem [Kater](kater) in den Napf. In der Praxis kommen die [Bosshards](bosshard+bosshardfrau) an die Reihe, seit vierzig Jahren ein Paar und seit neununddreißig zerstritten über eine Fondue-Gabel. Das Haus gegenüber bezieht ein [Restaurator](chidi), [der](chidi) bei offenem Fenster Opern pfeift. [Chidi Eze](chidi) winkt; [Regula](regula) zieht den Vorhang zu, dann ein Stück wieder auf. [Grosi Lydia](grosi) hat den falschen Schrank geöffnet und weiß nun von zwei gepackten Koffern. Wem gehören sie?
- gift silvan regula "Blumen"
- married bosshard bosshardfrau "seit vierzig Jahren"
- quarrel bosshard bosshardfrau "zerstritten"
- advisor regula bosshard+bosshardfrau "Praxis"
+ neighbour.start chidi regula "bezieht"
- meet chidi regula "winkt"
+ discover grosi "gepackten Koffern"
- move? _ "gepackten Koffern"

== 3
Der [Kofferbesitzer](yannis) heißt [Yannis](yannis), ist siebzehn, [Sohn](yannis) des Hauses und will zum Zirkus. Ernsthaft. [Regula](regula) verbietet es als Mutter und begrüßt es als Fachfrau. Zweite Sitzung: [Flurina](flurina) erzählt, [ihr](flurina) [Freund](silvan) habe eine kalte, herrschsüchtige [Ehefrau](regula), [die](regula) [ihn](silvan) nicht gehen lasse. „Interessant“, sagt [Frau Ammann](regula) und spitzt den Bleistift, bis er weg ist. [Silvan](silvan) kriegt Nasenbluten. Abends lädt [Chidi](chidi) die [Nachbarin](regula) auf [sein](chidi) Gerüst zum Mondschauen ein. [Sie](regula) hat Höhenangst und klettert.
- parent regula yannis "Mutter"
- travel? yannis "Zirkus"
- reject regula yannis "verbietet"
- couple flurina silvan "Freund"
- accuse flurina regula "herrschsüchtige"
- married regula silvan "Ehefrau"
- ill silvan "Nasenbluten"
+ invite chidi regula "lädt"
- neighbour chidi regula "Nachbarin"
+ date chidi regula "Mondschauen"

== 4
Nach fünf Wochen reißt [Silvan](silvan) der Geduldsfaden: „Sag doch endlich was!“ Und [Regula](regula) sagt was, vor [Flurina](flurina), [Tenzin](assistentin) und dem Pöstler. Die [Yogalehrerin](flurina), tief gekränkt, von [beiden](regula+silvan) zum Narren gehalten worden zu sein, verlangt [ihr](flurina) Honorar zurück. Recht hat [sie](flurina). [Silvan](silvan) muss die Schlüssel dalassen; [seine](silvan) [Mutter](grosi) dagegen weigert sich, mitzugehen. „[Ich](grosi) bleibe bei der [Schwiegertochter](regula)“, sagt [sie](grosi). [Edith Bosshard](bosshardfrau) hat derweil die Fondue-Gabel verschluckt. Mit Absicht.
+ reveal regula flurina "sagt was"
- sad flurina regula+silvan "gekränkt"
- betray regula+silvan flurina "zum Narren"
+ breakup regula silvan "Schlüssel"
- parent grosi silvan "Mutter"
- housemate grosi regula "bleibe"
- kin grosi regula "Schwiegertochter"
- injure bosshardfrau "verschluckt"

== 5
Fachkollegen reden, die Kammer prüft: Durfte [sie](regula) den eigenen [Gatten](silvan) therapieren? [Ruedi](ruedi), [Regulas](regula) früherer [Doktorvater](ruedi), sitzt dem Ausschuss vor und bietet [seine](ruedi) Stimme gegen ein gemeinsames Wochenende in [Ascona](@ascona). [Regula](regula) steht auf, wünscht [ihm](ruedi) eine gute Analyse und geht. [Chidi](chidi) hat beim Kirchenfenster einen Fehltritt getan und hängt eine Viertelstunde an der Regenrinne, bis [Yannis](yannis), geübt am Trapez, [ihn](chidi) herunterangelt. [Bosshard](bosshard) wacht seit drei Nächten am Spitalbett und singt.
- investigate _ regula "prüft"
- married regula silvan "Gatten"
- advisor.past ruedi regula "Doktorvater"
- invite ruedi regula "Wochenende" @ascona
- reject regula ruedi "gute Analyse"
+ rescue yannis chidi "herunterangelt"
- help bosshard bosshardfrau "wacht"
- ill bosshardfrau "Spitalbett"

== 6
[Flurina](flurina) ist nicht nur gekränkt, sondern auch im dritten Monat. [Sie](flurina) sagt es nicht [Silvan](silvan), [der](silvan) im Hotel Dosenravioli isst, sondern [Lydia](grosi). Die alte [Dame](grosi) holt das Häkelzeug hervor. Ein Enkelkind sei ein Enkelkind. [Regula](regula), im Zimmer nebenan, hört die Nadeln klappern und weiß Bescheid; siebzehn Jahre zuvor hat es genauso geklappert. [Chidi](chidi) bringt zum Dank für die Rettung dem [Jungen](yannis) einen Engel aus Blei und findet [sie](regula) auf den Kellerstufen. [Er](chidi) setzt sich dazu. Kein Wort, eine Stunde.
+ pregnant flurina silvan "dritten Monat"
- sad flurina "gekränkt"
- reveal flurina grosi "sagt"
- kin? _ grosi "Enkelkind"
+ discover regula flurina "Bescheid"
- gift chidi yannis "Engel"
- rescue.past yannis chidi "Rettung"
- find chidi regula "findet"
- help chidi regula "setzt"

== 7
Der Zirkus nimmt [Yannis](yannis), aber nur im Doppelpack: [Seine](yannis) [Partnerin](moena) am Trapez ist die [Direktorentochter](moena) [Moëna](moena), und [die](moena) küsst [ihn](yannis) in sechs Metern Höhe. Fangen vergessen, Netz gerissen, Schlüsselbein durch. [Regula](regula) und [Silvan](silvan) treffen sich an der Unfallaufnahme und funktionieren einen Abend lang wie ein Uhrwerk. [Er](silvan) hält das für ein Zeichen, [sie](regula) für Routine. Die Kammer entzieht [Frau Ammann](regula) für ein Jahr die Bewilligung, mit [Ruedis](ruedi) Stimme. [Tenzin](assistentin) hängt das Schild ab und ein neues auf: „Nur Zuhören“.
- hire yannis "nimmt"
- colleague.start moena yannis "Partnerin"
+ kiss moena yannis "küsst"
- injure yannis "Schlüsselbein"
- reconcile? regula silvan "Zeichen"
- reject regula silvan "Routine"
- betray ruedi regula "Stimme"
+ quit regula "entzieht"

== 8
Ohne Titel läuft das Geschäft besser als je. Auch [Flurina](flurina) kommt, inkognito, was bei dem Bauch niemandem entgeht. [Sie](flurina) habe, flüstert [sie](flurina), die [Frau](regula) nie hassen können, [deren](regula) Tee so gut sei. [Regula](regula) gibt [ihr](flurina) den Teebeutel mit. [Silvan](silvan), endlich unterrichtet, fällt vor [Flurina](flurina) auf die Knie und bekommt einen Tritt: Zuerst solle [er](silvan) sich scheiden lassen und dann fragen. Der [Kater](kater) [Jung](kater) ist ausgebüxt; [Chidi](chidi) und [Lydia](grosi) ziehen mit Büchsenöffnern durch die Gassen. [Lydia](grosi) fragt [ihn](chidi) dabei nach [seinen](chidi) Absichten.
- travel flurina "kommt"
- pregnant flurina "Bauch"
- gift regula flurina "Teebeutel"
- enemy! flurina regula "hassen"
- discover silvan flurina "unterrichtet"
+ propose silvan flurina "Knie"
- reject flurina silvan "Tritt"
- divorce? regula silvan "scheiden"
- lose _ kater "ausgebüxt"
- investigate chidi+grosi kater "ziehen"

== 9
Frühgeburt auf der Limmatfähre. Im Boot: [Flurina](flurina), [Regula](regula) und, rein zufällig, [Hebamme](bosshardfrau) a. D. [Edith Bosshard](bosshardfrau), [die](bosshardfrau) wieder schlucken kann. [Silvan](silvan) rennt am Ufer nebenher. Das [Mädchen](baby) atmet nicht, [Regula](regula) bläst [ihm](baby) Luft in die winzige Nase, und dann schreit [es](baby) über den ganzen Fluss. „[Mina](baby)“, sagt [Flurina](flurina). Die [Retterin](regula) betrachtet [ihre](regula) Hände. [Chidi](chidi) steht auf der Brücke und weiß, dass [er](chidi) keine Frau je mehr bewundert hat. Leider steht neben [ihm](chidi) eine [zweite](chidifrau), [seine](chidi) [Gattin](chidifrau), frisch aus [Lagos](@lagos).
+ birth flurina baby "Frühgeburt"
- help bosshardfrau+regula flurina "Hebamme"
- recover bosshardfrau "wieder schlucken"
+ rescue regula baby "bläst"
- love chidi regula "bewundert"
- travel chidifrau chidi "Lagos" @lagos
+ married chidi chidifrau "Gattin"

== 10
[Chidi](chidi) hätte es sagen sollen. [Er](chidi) sagt es jetzt: getrennt seit sechs Jahren, nie geschieden, [sie](chidifrau) brauche nur eine Unterschrift. [Regula](regula) hört zu und hört den Konjunktiv. Mit Engel und [Kater](kater) unter dem Arm zieht [sie](regula) zu [Tenzin](assistentin), wo man nicht spricht, sondern Momos faltet. [Yannis](yannis) humpelt zum Zirkus, um [Moëna](moena) die Meinung zu sagen, und kehrt mit einem Vertrag zurück. Die [Bosshards](bosshard+bosshardfrau) begraben feierlich die Gabel. Keine Stunde darauf fragt [er](bosshard), wo eigentlich der Topf sei.
+ reveal chidi regula "sagt"
- ex chidi chidifrau "getrennt"
- divorce! chidi chidifrau "nie geschieden"
- move regula assistentin "zieht"
- injure.past yannis "humpelt"
- accuse? yannis moena "Meinung"
- return yannis "kehrt"
- hire yannis "Vertrag"
+ reconcile bosshard bosshardfrau "begraben"

== 11
[Lydia](grosi) liegt nach einem leichten Schlag im Bett und bestellt alle ein, einen nach dem anderen. [Silvan](silvan) bekommt zu hören, dass [sein](silvan) [Vater](grosimann) genauso ein Lump gewesen sei. [Flurina](flurina) bekommt die Perlen. [Chidi](chidi), [der](chidi) nicht gerufen wurde, aber trotzdem da ist, bekommt eine Ohrfeige und die Adresse von [Tenzin](assistentin). Für [Regula](regula) hat die [Kranke](grosi) nur einen Satz: „[Du](regula) warst die [Tochter](regula).“ Am Abend isst [sie](grosi) zwei Portionen Rösti und steht auf. Es sei, gibt [sie](grosi) zu, gar kein Schlag gewesen.
- ill! grosi "Schlag"
- invite grosi _ "bestellt"
- parent grosimann silvan "Vater"
+ gift grosi flurina "Perlen"
- attack grosi chidi "Ohrfeige"
- help grosi chidi "Adresse"
- kin grosi regula "Tochter"
+ reveal grosi "gibt"
- betray.past grosi _ "gar kein Schlag"

== 12
Scheidungstermin, zehn Uhr. [Regula](regula) und [Silvan](silvan) unterzeichnen, gehen einen Kaffee trinken und lachen wie mit zwanzig. Um elf heiratet [Silvan](silvan) im selben Gebäude. Um zwölf bringt [Chidi](chidi) ein Papier, auf dem [seine](chidi) eigene Scheidung steht, und den Bleiengel, den [sie](regula) auf der Fähre verloren hatte. [Er](chidi) habe getaucht. [Regula](regula) legt [ihm](chidi) die Hand auf den nassen Kopf. [Ihre](regula) Bewilligung ist zurück; das erste [Paar](grosi+ruedi), [das](grosi+ruedi) klingelt, kennt [sie](regula) gut: [Lydia](grosi), achtundsiebzig, und [Ruedi](ruedi), [ihr](grosi) [Verlobter](ruedi). „[Wir](grosi+ruedi) haben ein Problem mit der Ehrlichkeit.“
+ divorce regula silvan "Scheidungstermin"
- happy regula+silvan "lachen"
+ wedding flurina silvan "heiratet"
- gift chidi regula "bringt"
- divorce chidi chidifrau "eigene Scheidung"
- find chidi "getaucht"
- lose.past regula "verloren"
- hire regula "zurück"
- engaged grosi ruedi "Verlobter"
