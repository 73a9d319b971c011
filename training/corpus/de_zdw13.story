%series Hart am Lied
%lang de
%genre Schlager music soap about a fading star and her band, gossip-column recaps, sharp and quick
%cast carina | Carina Morell; Carina; Morell | f
%cast detlef | Detlef Sasse; Detlef | m
%cast jo | Jo Lindner; Jo | n
%cast rosa | Rosa Petkova; Rosa | f
%cast mike | Mike Baumann; Mike | m
%cast tiziano | Tiziano | m
%cast greta | Greta Sasse; Greta | f
%cast ulf | Ulf Wanninger; Ulf; Wanninger | m
%cast lili | Lili | f
%cast fan | Hartmut | m
%cast arzt | Professor Blei; Blei | m
%cast band | Die Goldkehlchen; Goldkehlchen | g
%cast richter | - | m
%cast taxi | - | m

== 1
[Sie](carina) hat drei goldene Platten und null Aufträge: [Carina Morell](carina), 52, [Königin](carina) des Schlagers a. D., wird in einem Möbelhaus in [Paderborn](@paderborn) ausgepfiffen. [Manager](detlef) [Detlef](detlef), [der](detlef) auch [ihr](carina) [Gatte](detlef) ist, verkündet [ihr](carina) auf dem Parkplatz, dass [er](detlef) die Zukunft gefunden hat. Die Zukunft heißt [Rosa Petkova](rosa), ist 23 und sitzt auf dem Beifahrersitz. [Carina](carina) schlägt die Scheibe ein. Nach Hause fährt [sie](carina) im Taxi, und der [Mann](taxi) am Steuer, [der](taxi) jedes [ihrer](carina) Lieder mitsingt, will kein Geld. [Sie](carina) heult trotzdem. Die [Goldkehlchen](band), [ihre](carina) [Begleitband](band) seit achtzehn Jahren, schicken eine Karte mit Rosen. Ausgerechnet Rosen.
- married carina detlef "Gatte"
- advisor detlef carina "Manager"
- reveal detlef carina "verkündet"
+ cheat detlef carina "Zukunft"
- attack carina detlef "Scheibe"
- help taxi carina "kein Geld"
- sad carina "heult"
- colleague band carina "Begleitband"
- gift band carina "Karte"

== 2
[Detlef](detlef) nimmt die Konten mit, die Rechte und den Kaffeeautomaten. [Anwalt](ulf) [Ulf Wanninger](ulf) prüft die Papiere und verkündet [seiner](ulf) [Mandantin](carina) betrübt, [sie](carina) habe in achtzehn Jahren jeden Wisch ungelesen unterschrieben. [Tochter](greta) [Greta](greta), [Studentin](greta) in [Marburg](@marburg), reist an, um zu trösten, und stellt nach zwei Gläsern fest, dass die [Neue](rosa) des [Vaters](detlef) mit [ihr](greta) aufs Gymnasium ging. [Greta](greta) und [Rosa](rosa) waren einmal unzertrennlich! Nun wird gesimst, dass die Daumen glühen. [Jo Lindner](jo), [Gitarrenass](jo) und [Kopf](jo) der [Goldkehlchen](band), kündigt dem [Manager](detlef) und stellt sich mit Verstärker vor [Carinas](carina) Tür. Das Wohnzimmer wird Probenraum.
- steal detlef carina "nimmt"
- advisor ulf carina "Anwalt"
- investigate ulf "prüft"
- parent carina greta "Tochter"
- travel greta "reist"
- help? greta carina "trösten"
- parent detlef greta "Vaters"
+ discover greta rosa "stellt"
- friend.past greta rosa "unzertrennlich"
- quarrel greta rosa "gesimst"
+ quit jo detlef "kündigt"
- boss jo band "Kopf"
- help jo carina "Verstärker"

== 3
Neue Songs braucht die [Frau](carina). [Mike](mike), der schüchterne [Schlagzeuger](mike), hat eine Schublade voll, und alle handeln von [einer](carina). [Carina](carina) singt sie und merkt nicht, von wem die Rede ist. [Jo](jo) merkt es. [Jo](jo) merkt sogar, dass [Jo](jo) selbst ein Stich durch die Brust fährt, sobald [Mike](mike) rot wird. Im Studio des alten [Starproduzenten](tiziano) [Tiziano](tiziano) läuft die Bandmaschine, der Hit ist im Kasten, da steht [Detlef](detlef) in der Tür und pocht auf den Vertrag: Ohne [sein](detlef) Placet erscheint kein Ton. [Tiziano](tiziano) schmeißt [ihn](detlef) raus, das Band leider hinterher. Zwei Straßen weiter singt [Rosa](rosa) vor leeren Stühlen.
- create mike "Schublade"
- love mike carina "handeln von einer"
- discover jo mike "merkt es"
- discover! carina mike "merkt nicht"
- jealous jo carina "Stich"
- love jo mike "rot"
- create carina "singt sie"
+ threaten detlef carina "pocht"
- reject tiziano detlef "schmeißt"
- create rosa "singt Rosa"

== 4
Und jetzt alle zum Mitklatschen. [Hartmut](fan) ist der größte [Fan](fan). Der größte [Fan](fan) schläft vor [Carinas](carina) Haus. [Carina](carina) findet das süß. [Greta](greta) findet [Hartmut](fan) gruselig. Blumen bringt [Hartmut](fan), Briefe bringt [Hartmut](fan). Eines Tages bringt [Hartmut](fan) [Detlefs](detlef) Hund. Gestohlen hat [Hartmut](fan) den Hund aus Liebe. [Carina](carina) bekommt Angst. Die Polizei holt [Hartmut](fan). Dem Hund gefällt es bei [Greta](greta). Am Abend ruft [Rosa](rosa) bei [Greta](greta) an. »[Ich](rosa) will da raus«, sagt [Rosa](rosa). Zum ersten Mal seit dem Abi redet mit [Rosa](rosa) [Greta](greta).
- gift fan carina "Blumen"
- happy carina "süß"
- sad greta fan "gruselig"
- steal fan detlef "Gestohlen"
- love fan carina "aus Liebe"
- sad carina fan "Angst"
+ arrest _ fan "holt"
- quit? rosa detlef "will da raus"
+ reconcile greta rosa "redet"

== 5
[Rosa](rosa) zeigt [Greta](greta) den blauen Fleck. [Der](detlef), [der](detlef) die Zukunft versprach, hat offenbar eine lockere Hand. [Sie](rosa) packt den Koffer, [Greta](greta) trägt ihn, und nachts um vier schläft die [Geliebte](rosa) des [Vaters](detlef) auf der Luftmatratze [seiner](detlef) [Tochter](greta). Und wer stolpert am Morgen darüber? [Carina](carina), [die](carina) nur Milch wollte. Die [Rivalinnen](carina+rosa) sehen sich an, und alle warten auf die Ohrfeige. Es gibt Rührei. [Carina](carina) kennt solche Flecken, [sie](carina) hatte selbst welche, jahrelang. Gemeinsam gehen [die beiden](carina+rosa) zu [Wanninger](ulf), [der](ulf) die Ärmel hochkrempelt. [Detlef](detlef) wird wegen Körperverletzung und Unterschlagung angezeigt.
- reveal rosa greta "zeigt"
+ attack detlef rosa "lockere Hand"
- injure rosa detlef "Fleck"
- help greta rosa "trägt"
- breakup rosa detlef "packt"
- flee rosa detlef "packt"
- affair.past detlef rosa "Geliebte"
- parent detlef greta "Vaters"
- enemy carina rosa "Rivalinnen"
- attack! carina rosa "Ohrfeige"
- reconcile carina rosa "Rührei"
- attack.past detlef carina "hatte selbst welche"
- help ulf carina+rosa "Ärmel"
+ accuse carina+rosa detlef "angezeigt"

== 6
Tour durch Festzelte! [Carina](carina) singt, [Rosa](rosa) singt, am Ende singen [beide](carina+rosa) zusammen, und der Wirt in [Cloppenburg](@cloppenburg) muss anbauen. Im Bus bekommt [Jo](jo) die Koje über [Mike](mike) und hört [ihn](mike) im Schlaf einen Namen sagen. Es ist nicht [Jos](jo) Name. In [Vechta](@vechta) endlich hat der [Trommler](mike) ein Bier zu viel und sagt ihn der [Richtigen](carina) ins Gesicht. [Carina](carina) streicht [ihm](mike) übers Haar wie einem Buben. [Sie](carina) möge [ihn](mike) sehr, nur nicht so. [Mike](mike) steigt nachts an einer Raststätte aus. [Jo](jo) steigt mit aus und sagt, [Jo](jo) müsse ohnehin mal an die Luft.
- create carina+rosa "singen"
- celebrate _ "Festzelte"
- discover jo mike "hört"
+ confess mike carina "ins Gesicht"
- reject carina mike "nicht so"
- flee mike "steigt"
- help jo mike "steigt mit"

== 7
Reden wir über Mode. Die Pailletten der Achtziger sind wieder da, die Dauerwelle kommt, und im Museum von [Oberhausen](@oberhausen) hängt ein Kleid, das neun Kilo wiegt. Früher hieß es, ein Lied müsse man beim Abwaschen pfeifen können. Das Radio spielt heute lieber Stau. In der Sommerpause verliert man an dieser Stelle keine Worte über Streit und Tränen; der Schlager kennt beides nur im Refrain. Auf einem Flohmarkt kauft [Lili](lili), die siebenjährige [Enkelin](lili) von [Tiziano](tiziano), für zwei Euro eine Kassette ohne Hülle und legt sie zu den anderen in die Schachtel.
- kin lili tiziano "Enkelin"
+ find lili "kauft"

== 8
Ohne [Jo](jo) und [Mike](mike) klingen die [Goldkehlchen](band) nach Blech. [Carina](carina) verliert mitten im Refrain die Stimme, und zwar ganz. [Professor Blei](arzt) leuchtet [ihr](carina) in den Hals: Knoten, Messer, sechs Wochen Schweigen. [Rosa](rosa) soll den Rest der Tour allein bestreiten und zittert, bis die [Stumme](carina) [ihr](rosa) auf einen Zettel schreibt, was [sie](carina) mit 23 gern gehört hätte. [Detlef](detlef), vorläufig auf freiem Fuß, klingelt im Krankenhaus und bittet um Vergebung, [er](detlef) sei jetzt in Therapie. [Carina](carina) schreibt drei Buchstaben auf den Block. [Wanninger](ulf), [der](ulf) mit Pralinen auf dem Flur saß, begleitet [ihn](detlef) persönlich zum Aufzug. Übrigens: Seit wann bringt ein Anwalt Pralinen?
- lose carina "verliert"
- ill carina "Knoten"
- treat carina arzt "leuchtet"
- sad rosa "zittert"
+ help carina rosa "Zettel"
- reconcile? carina detlef "Vergebung"
- reject carina detlef "drei Buchstaben"
- help ulf carina "Aufzug"
- gift ulf carina "Pralinen"
- love? ulf carina "Pralinen"#2

== 9
[Jo](jo) und [Mike](mike) sind nicht weit gekommen. An der Raststätte verdingen [sie](jo+mike) sich als Duo fürs Frühstück, und der zweite Kaffee geht aufs Haus. [Mike](mike) schreibt wieder, zum ersten Mal ein Lied, in dem [Carina](carina) nicht vorkommt. »Von wem handelt es?«, fragt [Jo](jo). [Er](mike) klopft den Takt auf [Jos](jo) Arm. Mehr Erklärung gibt es nicht, mehr braucht es auch nicht; das Fernfahrerpublikum johlt, als aus dem Klopfen ein Kuss wird. Daheim lernt [Greta](greta) für die Prüfung, während [Rosa](rosa) auf der Luftmatratze liegt und [sie](greta) ansieht, länger, als man eine Freundin ansieht.
- hire jo+mike "verdingen"
- create mike "schreibt"
- love mike jo "Von wem"
+ kiss jo mike "Kuss"
- housemate greta rosa "Luftmatratze"
- love rosa greta "länger"

== 10
Prozesstag. [Detlef](detlef) erscheint mit Schlips und bestreitet alles. [Rosa](rosa) sagt aus, [Carina](carina), immer noch heiser, sagt aus, doch es fehlt das Papier, das die Unterschlagung belegt. Da betritt [Lili](lili) den Saal, an der Hand [ihres](lili) [Großvaters](tiziano), und drückt dem [Richter](richter) eine Kassette in die Hand. Es ist das Band, das [Tiziano](tiziano) einst aus dem Fenster warf. Auf der B-Seite hört man [Detlef](detlef) am Studiotelefon einem Schweizer Banker die Kontonummer diktieren. Zwei Jahre ohne Bewährung. Der [Verurteilte](detlef) ruft [Carina](carina) ein Schimpfwort zu, [sie](carina) wirft [ihm](detlef) eine Kusshand hin. [Wanninger](ulf) vergisst sich und umarmt [sie](carina) vor dem Hohen Gericht.
- betray detlef _ "bestreitet"
- accuse carina+rosa detlef "sagt aus"
- gift lili richter "drückt"
- kin lili tiziano "Großvaters"
- lose.past tiziano "warf"
+ reveal lili _ "hört man"
- steal.past detlef carina "Unterschlagung"
+ arrest _ detlef "Zwei Jahre"
- attack detlef carina "Schimpfwort"
- love ulf carina "vergisst sich"

== 11
Geld zurück, Rechte zurück, Stimme fast zurück. [Carina](carina) plant [ihr](carina) großes Comeback in der Halle von [Dortmund](@dortmund), nur ohne [Jo](jo) und [Mike](mike) wird das nichts, und [die](jo+mike) gehen nicht ans Telefon. [Greta](greta) setzt sich ins Auto, [Rosa](rosa) daneben. Auf der Landstraße geht [ihnen](greta+rosa) das Benzin aus. Eine Nacht, ein Feld, ein Sternenhimmel: Als der [Pannenhelfer](taxi) eintrifft, hält [Greta](greta) [Rosas](rosa) Hand und lässt sie auch zum Unterschreiben nicht los. Der [Helfer](taxi) ist übrigens der [Taxifahrer](taxi) aus Folge eins und fährt [sie](greta+rosa) singend an die Raststätte. [Jo](jo) und [Mike](mike) sitzen dort schon auf gepackten Trommeln.
- find carina "zurück"
- recover carina "Stimme fast"
- return? carina "Comeback" @dortmund
- reject jo+mike carina "nicht ans Telefon"
- travel greta+rosa "Auto"
+ couple.start greta rosa "Hand"
- help taxi greta+rosa "fährt"
- return? jo+mike "gepackten Trommeln"

== 12
Zwölftausend Leute, ein Scheinwerfer, und dann: nichts. [Carina](carina) steht da und kriegt den Mund nicht auf. Aus dem Parkett steigt ein [Mann](fan), [den](fan) man eigentlich nie wieder hereinlassen wollte, und stimmt, falsch wie eine Gießkanne, [ihren](carina) ersten Hit an. [Hartmut](fan)! Der [Stalker](fan) wird abgeführt, aber der Saal singt weiter, und [Carina](carina) steigt ein. Nach der sechsten Zugabe kniet [Ulf](ulf) in der Garderobe. Nicht wegen eines Rings, [sein](ulf) Knie ist kaputt; die Frage stellt [er](ulf) trotzdem. [Sie](carina) lacht, küsst [ihn](ulf) auf die Glatze und will zuerst den Vertrag lesen. Jedes Wort. [Greta](greta) und [Rosa](rosa) halten die Taschenlampe.
- sad carina "kriegt"
- create fan "stimmt"
+ help fan carina "Hartmut"
- arrest _ fan "abgeführt"
- create carina "steigt ein"
- injure ulf "kaputt"
+ propose ulf carina "Frage"
- happy carina "lacht"
- kiss carina ulf "küsst"
- help greta+rosa carina "Taschenlampe"
