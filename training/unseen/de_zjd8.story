%series Bitterzart
%lang de
%genre workplace and family drama in a Swiss chocolate factory, press-kit episode texts
%cast verena | Verena Zgraggen; Verena; Zgraggen | f
%cast urs | Urs Zgraggen; Urs | m
%cast noe | Noé | m
%cast lou | Lou | f
%cast amadou | Amadou Sarr; Amadou; Sarr | m
%cast bettina | Bettina Frei; Bettina; Frei | f
%cast silvan | Silvan | m
%cast rosmarie | Rosmarie | f
%cast vogel | Dr. Vogel; Vogel | m
%cast mai | Mai Linh; Mai; Linh | f
%cast fremde | Ximena | f
%cast hoerler | Inspektor Hörler; Hörler | m
%cast sarrs | - | f
%cast kleines | - | m
%cast rosmann | - | m
%cast arzt | - | m
%cast schulfreund | - | m
%cast anwaeltin | - | f

== 1
Zum hundertsten Jubiläum der Schokoladenfabrik in [Aarau](@aarau) verkündet [Verena Zgraggen](verena), dass nicht der [Erstgeborene](noe), sondern [ihre](verena) [Tochter](lou) [Lou](lou) die Leitung übernehmen soll. [Noé](noe) verlässt türenschlagend den Saal. [Urs](urs), [Verenas](verena) [Mann](urs) und [Vater](urs) [der beiden](lou+noe), hatte nichts davon gewusst und erfährt es wie alle anderen zwischen Lachsbrötchen und Blasmusik. [Amadou Sarr](amadou), [Chocolatier](amadou) mit Goldmedaille, gratuliert der neuen [Vorgesetzten](lou) als Erster. Dass [er](amadou) mit [ihr](lou) seit Februar nach Feierabend mehr als Rezepte austauscht, muss ja niemand wissen. Vor dem Tor steht eine [Fremde](fremde) mit Kinderwagen und fragt nach der Familie.
- celebrate verena "Jubiläum"
- parent verena noe "Erstgeborene"
- parent verena lou "Tochter"
+ hire lou verena "Leitung"
- sad noe "türenschlagend"
- married urs verena "Mann"
- parent urs lou+noe "Vater"
- discover urs lou "erfährt"
- boss.start lou amadou "Vorgesetzten"
+ affair amadou lou "mehr als Rezepte"

== 2
Die [Unbekannte](fremde) heißt [Ximena](fremde), kommt aus [Guayaquil](@guayaquil) und legt der [Patronin](verena) ein Foto auf den Tisch: [Urs](urs) unter Kakaobäumen, den Arm um [ihre](fremde) Taille. Zwei Jahre lang habe [er](urs) [ihr](fremde) die Heirat versprochen; im Wagen liege das [Ergebnis](kleines). [Verena](verena) schenkt Tee ein, ganz Dame, und wirft [ihren](verena) [Gatten](urs) noch vor dem Abendbrot aus der Villa. [Er](urs) zieht in das Gartenhaus, weil [ihm](urs) nichts Besseres einfällt. [Lou](lou) hat andere Sorgen. Die [Buchhalterin](bettina) [Bettina Frei](bettina), [ihre](lou) älteste [Freundin](bettina), stößt in den Konten auf ein Loch von zwei Millionen.
- reveal fremde verena "legt"
+ cheat urs verena "Taille"
- affair.past fremde urs "Taille"
- betray.past urs fremde "versprochen"
- parent fremde+urs kleines "Ergebnis"
+ breakup verena urs "wirft"
- married urs verena "Gatten"
- move urs "zieht"
- friend bettina lou "Freundin"
- discover bettina "stößt"

== 3
Unter der Hand vertraut [Bettina](bettina) [ihrem](bettina) [Verlobten](silvan) an, was die Bücher zeigen. [Silvan](silvan), [Journalist](silvan) beim Lokalblatt, gelobt Verschwiegenheit und hat am nächsten Morgen die Titelseite. [Lou](lou) verdächtigt [Bettina](bettina), [Bettina](bettina) weint, und eine Freundschaft aus dem Sandkasten geht vor der Kaffeemaschine in die Brüche. In der Conchierhalle redet man von Entlassungen. [Noé](noe), [der](noe) auf eine Gelegenheit lauert, trifft sich mit [Dr. Vogel](vogel), dem [Anwalt](vogel) der Konkurrenz aus [Basel](@basel), und bietet [diesem](vogel) das Rezept der Nussstange feil. Die Stange, so die Legende, macht sogar Zahnärzte schwach.
- reveal bettina silvan "vertraut"
- engaged bettina silvan "Verlobten"
+ betray silvan bettina "Titelseite"
- accuse lou bettina "verdächtigt"
- sad bettina "weint"
+ friend.end bettina lou "in die Brüche"
- meet noe vogel "trifft"
- advisor vogel _ "Anwalt"
- betray noe _ "feil"

== 4
[Bettina](bettina) gibt [Silvan](silvan) den Ring zurück. [Silvan](silvan) schreibt weiter. [Amadou](amadou) findet [Bettina](bettina) weinend im Lager. [Er](amadou) gibt [Bettina](bettina) Pralinen. Das sieht [Lou](lou). [Lou](lou) platzt beinahe. Am Abend stellt [Lou](lou) [Amadou](amadou) zur Rede. [Amadou](amadou) lacht, [Lou](lou) nicht. [Ximena](fremde) wohnt nun bei [Rosmarie](rosmarie). [Rosmarie](rosmarie) steht seit dreißig Jahren am Band. [Ihr](rosmarie) [Mann](rosmann) ist im Frühling gestorben. [Urs](urs) bringt Windeln vorbei. [Ximena](fremde) schließt das Fenster.
+ breakup bettina silvan "Ring"
- find amadou bettina "findet"
- sad bettina "weinend"
- gift amadou bettina "Pralinen"
- jealous lou bettina "platzt"
- quarrel amadou lou "zur Rede"
- housemate.start fremde rosmarie "wohnt"
- married.past rosmann rosmarie "Mann"
- die.past rosmann "gestorben"
- gift urs fremde "Windeln"
- reject fremde urs "schließt"

== 5
Nach einem Brand im Zuckerlager liegt [Rosmarie](rosmarie) mit Rauchvergiftung im Spital, wo sich [Ximena](fremde) und ausgerechnet [Verena](verena) an [ihrem](rosmarie) Bett die Klinke in die Hand geben. Zwischen der [Ehefrau](verena) und der einstigen [Geliebten](fremde) fällt zunächst kein Wort. Am dritten Tag schiebt [Verena](verena) den Kinderwagen. [Inspektor Hörler](hoerler), [der](hoerler) die Brandursache klären soll, befragt reihum die Belegschaft und bleibt bei [Mai Linh](mai) hängen, der [Lehrtochter](mai) von [Sarr](amadou): [Die](mai) habe in jener Nacht jemanden über den Hof laufen sehen. [Mai](mai) schüttelt den Kopf. In [ihrer](mai) Tasche steckt [Noés](noe) Feuerzeug.
- ill rosmarie "Rauchvergiftung"
- help fremde+verena rosmarie "Bett"
- married urs verena "Ehefrau"
- affair.past fremde urs "Geliebten"
- help verena fremde "schiebt"
+ investigate hoerler mai "befragt"
- advisor amadou mai "Lehrtochter"
+ betray mai hoerler "schüttelt"

== 6
Denn [Mai](mai) ist dem [Sohn](noe) des Hauses verfallen, seit [er](noe) [ihr](mai) auf dem Betriebsausflug eine Jacke lieh. [Noé](noe), [dem](noe) das schmeichelt, führt [sie](mai) in ein Lokal mit Seeblick aus, küsst [sie](mai) auf dem Steg und verlangt beim Abschied beiläufig das Feuerzeug zurück. [Sie](mai) begreift, wozu der Abend gut war, und behält es. Im Gartenhaus klopft [Lou](lou) an: [Ihr](lou) [Vater](urs) habe das Geld doch nicht etwa nach [Ecuador](@ecuador) geschafft? [Urs](urs) gesteht, ja, für eine Schule dort und für einen [Sohn](kleines), [den](kleines) [er](urs) nicht verleugnen wolle.
- parent urs noe "Sohn"
- love mai noe "verfallen"
- date mai noe "Seeblick"
+ kiss mai noe "küsst"
- discover mai noe "begreift"
- parent urs lou "Vater"
- accuse lou urs "geschafft"
+ reveal urs lou "gesteht"
- steal.past urs _ "gesteht"
- parent urs kleines "einen Sohn"

== 7
[Dr. Vogel](vogel) drängt. Entweder liefere [Noé](noe) das Rezept bis Freitag, oder ein gewisser Mitschnitt gehe an die Polizei, auf dem der [Fabrikantensohn](noe) von Benzin rede. In die Enge getrieben, bricht [er](noe) nachts den Tresor [seiner](noe) [Mutter](verena) auf und steht plötzlich im Lichtkegel der [Schwester](lou). Es kommt zum Gerangel; [Lou](lou) stürzt die Treppe hinab und bleibt reglos liegen. Statt den Notruf zu wählen, läuft [Noé](noe) davon. Gefunden wird die [Verunglückte](lou) erst gegen fünf vom [Chocolatier](amadou), [der](amadou) früh an die Kessel wollte und sich danach weigert, von [ihrem](lou) Krankenbett zu weichen.
+ threaten vogel noe "Entweder"
- steal noe verena "bricht"
- parent verena noe "Mutter"
- sibling lou noe "Schwester"
- discover lou noe "Lichtkegel"
- quarrel lou noe "Gerangel"
+ injure lou noe "stürzt"
- help! noe lou "Notruf"
- flee noe "läuft"
- find amadou lou "Gefunden"
- help amadou lou "weichen"

== 8
[Lou](lou) öffnet die Augen. Neben [Lou](lou) schläft [Amadou](amadou). [Lou](lou) erinnert sich an nichts. Der [Arzt](arzt) sagt es trotzdem. [Amadous](amadou) Ungeborenes hat den Sturz überlebt. [Amadou](amadou) hört zu und sinkt aufs Bett. [Verena](verena) erfährt so von der Liaison. [Verena](verena) umarmt [Amadou](amadou). [Bettina](bettina) bringt [Lou](lou) Gipfeli und verzeiht. [Lou](lou) nimmt [Bettinas](bettina) Hand. [Mai](mai) geht zu [Hörler](hoerler). Auf den Tisch legt [Mai](mai) ein Feuerzeug.
- recover lou "Augen"
- discover! lou "erinnert"
+ pregnant lou amadou "Ungeborenes"
- reveal arzt amadou+lou "sagt"
- affair amadou lou "Liaison"
- discover verena amadou+lou "erfährt"
- gift bettina lou "Gipfeli"
+ reconcile bettina lou "verzeiht"
- reveal mai hoerler "Feuerzeug"

== 9
[Noé](noe) ist über die Grenze; in [Konstanz](@konstanz) nimmt [ihn](noe) ein [Schulfreund](schulfreund) auf, ohne Fragen zu stellen. Dort spürt [ihn](noe) nicht der [Inspektor](hoerler) auf, sondern [Silvan](silvan), [der](silvan) nach der geplatzten Verlobung etwas gutzumachen hat und auf eine Geschichte verzichtet: [Er](silvan) setzt sich neben den [Flüchtigen](noe) ans Ufer und redet [ihm](noe) zu, bis [dieser](noe) aufsteht. Auf dem Posten in [Aarau](@aarau) stellt sich der [Brandstifter](noe). [Sein](noe) [Erpresser](vogel) wird zwei Stunden später im Zug nach [Paris](@paris) verhaftet. [Verena](verena) lässt sich in der Villa nicht sprechen. Zum ersten Mal seit Monaten geht im Gartenhaus das Telefon.
- flee noe "über die Grenze"
- help schulfreund noe "nimmt"
- friend noe schulfreund "Schulfreund"
- find silvan noe "spürt"
- engaged.past bettina silvan "Verlobung"
- help silvan noe "redet"
+ reveal noe _ "stellt sich"
- threaten.past vogel noe "Erpresser"
+ arrest _ vogel "verhaftet"

== 10
Weil das Gericht den geständigen [Täter](noe) bis zum Prozess gegen Kaution freilässt, müssen die [Zgraggens](lou+noe+urs+verena) eine Weile wieder an einem Tisch sitzen, und zwar alle, auch [Ximena](fremde), [die](fremde) [Rosmarie](rosmarie) zum Nachtisch mitgebracht hat. [Lou](lou) sagt [ihrem](lou) [Bruder](noe), was [er](noe) [ihr](lou) angetan hat, und dass [sie](lou) [ihm](noe) nicht vergibt, noch nicht. [Urs](urs) fragt [Verena](verena) im Flur, ob [er](urs) wiederkommen dürfe. [Sie](verena) antwortet mit dem Brief [ihrer](verena) [Anwältin](anwaeltin): Die Ehe sei am Dienstag geschieden worden, [er](urs) habe wohl die Post nicht geöffnet. In der Küche trocknen [Silvan](silvan) und [Bettina](bettina) dieselbe Schüssel ab.
- sibling lou noe "Bruder"
- invite rosmarie fremde "mitgebracht"
- accuse lou noe "angetan"
- reconcile! lou noe "vergibt"
- reconcile? urs verena "wiederkommen"
+ reject verena urs "antwortet"
- advisor anwaeltin verena "Anwältin"
+ divorce urs verena "geschieden"

== 11
Die Nussstange gibt es jetzt mit Kakao aus [Guayaquil](@guayaquil), Einkauf: [Ximena](fremde), [die](fremde) seit Mai im Stockwerk über [Verena](verena) wohnt und sonntags mit [ihr](verena) Karten spielt. [Lou](lou) hat Zwillinge geboren und [Amadou](amadou) das Jawort gegeben, in dieser Reihenfolge und innerhalb einer Woche; [dessen](amadou) [Mutter](sarrs) ist eigens aus [Dakar](@dakar) gekommen und weint in der ersten Reihe. [Mai](mai), frisch diplomiert, besucht [Noé](noe) im Gefängnis, aber nur, um [ihm](noe) eine Jacke zu bringen. [Bettina](bettina) trägt den zurückgegebenen Ring wieder. Der [Exmann](urs) der [Patronin](verena) packt unterdessen und zieht zurück unter die Kakaobäume.
- hire fremde "Einkauf"
- neighbour fremde verena "Stockwerk"
- friend fremde verena "Karten"
- birth lou _ "Zwillinge"
+ wedding amadou lou "Jawort"
- parent sarrs amadou "Mutter"
- travel sarrs "gekommen"
- happy sarrs "weint"
- arrest _ noe "Gefängnis"
- gift mai noe "Jacke"
- travel mai noe "besucht"
+ engaged.start bettina silvan "Ring"
- reconcile bettina silvan "wieder"
- ex urs verena "Exmann"
- move urs "zieht"
