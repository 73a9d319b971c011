%series Fünf auf der Feuerleiter
%lang de
%genre US comedy about a circle of friends in Pittsburgh, a private station's announcements
%cast paige | Paige Dombrowski; Paige | f
%cast mal | Mallory | f
%cast garr | Garrett | m
%cast kirby | Kirby | m
%cast shau | Shauna | f
%cast heath | Heath | m
%cast den | Mrs. Fallon | f
%cast tier | - | m
%cast tobin | Tobin | m
%cast mom | Rhonda Dombrowski; Rhonda | f
%cast koll | - | f
%cast anw | - | m
%cast arzt | - | f
%cast kind | - | f

== 1 Der Ring im Burrito
Kann denn ein Mittagessen Sünde sein? Um ein Haar verschluckt [Paige Dombrowski](paige) den Verlobungsring, den [ihr](paige) [Freund](heath) [Heath](heath) im Burrito versteckt hat! [Mallory](mal), [Shauna](shau) und [Kirby](kirby) fiebern auf der Feuerleiter mit und trauen [ihren](kirby+mal+shau) Ohren nicht, als [ihre](kirby+mal+shau) [Freundin](paige) dankend ablehnt. Vor allem [Kirby](kirby) fällt ein Stein vom Herzen: Für die [Nachbarin](paige) aus 4B schwärmt [er](kirby) seit Jahren! [Mallorys](mal) [Mann](garr) hat derweil nur eines im Kopf: den Posten in [Denver](@denver) …
+ propose heath paige "Verlobungsring"
- couple heath paige "Freund"
- friend kirby+mal+shau paige "Freundin"
+ reject paige heath "dankend ablehnt"
- happy kirby paige "Stein vom Herzen"
- neighbour kirby paige "Nachbarin"
- love kirby paige "schwärmt"
- married garr mal "Mann"
- hire? garr "den Posten" @denver

== 2 Tellerweitwurf
Seit [Heath](heath) mit gebrochenem Herzen zu [seinen](heath) Eltern geflohen ist, plagt [Paige](paige) das schlechte Gewissen. Ein Fall für [Shauna](shau)! [Die](shau) schleppt [sie](paige) kurzerhand zum Speed-Dating – wo ausgerechnet [Mallorys](mal) gestrenge [Chefin](den) am Nebentisch sitzt. Apropos [Mallory](mal): Weil [Garrett](garr) in [Denver](@denver) unterschrieben hat, ohne [ihr](mal) auch nur ein Wort zu sagen, fliegt das Hochzeitsgeschirr an die Wand! Zum Glück hat [Kirby](kirby) ein Sofa. Und auf dem liegt jetzt [sein](kirby) bester [Freund](garr) …
- sad heath paige "gebrochenem Herzen"
- flee heath paige "geflohen"
- sad paige heath "schlechte Gewissen"
- help shau paige "schleppt"
- boss den mal "Chefin"
+ hire garr "unterschrieben" @denver
+ quarrel garr mal "fliegt das Hochzeitsgeschirr"
- friend garr kirby "Freund"
- help kirby garr "ein Sofa"

== 3 Im Mai, im Mai
Im Mai tanzen die Hormone Polka! [Paige](paige) turtelt beim Impftermin mit einem [Tierarzt](tier), obwohl [sie](paige) nicht einmal einen Hamster hat, [Shauna](shau) wird in jeder Fahrstunde puterrot, weil [ihr](shau) [Fahrlehrer](tobin) [Tobin](tobin) so schöne Hände hat, und [Kirby](kirby) muss sich beides in allen Einzelheiten anhören. Der [Ärmste](kirby)! Nur bei [Mallory](mal) und [Garrett](garr) ist der Ofen aus. Schweren Herzens bringen [die vier](kirby+mal+paige+shau) den [Auswanderer](garr) zum Flughafen. Schon nach der Sperre bereut [er](garr) alles …
- flirt paige tier "turtelt"
- love.start shau tobin "puterrot"
- advisor tobin shau "Fahrlehrer"
- love.end garr mal "Ofen aus"
- love.end mal garr "Ofen aus"
- sad kirby+mal+paige+shau garr "Schweren Herzens"
+ move garr "Auswanderer"
- sad garr "bereut"

== 4 Mutter im Anmarsch
Alarmstufe Rot: [Rhonda Dombrowski](mom) rückt an, und niemand hat [ihr](mom) gebeichtet, dass aus der Hochzeit [ihrer](mom) [Tochter](paige) nichts wird! In [ihrer](paige) Not bittet [Paige](paige) den völlig überrumpelten [Kirby](kirby), für ein Wochenende [ihren](paige) [Verlobten](kirby) zu spielen. Händchenhalten inklusive! [Shauna](shau) sieht mit wachsender Sorge, wie selig [ihr](shau) [Bruder](kirby) dabei lächelt. [Mallory](mal) ertränkt unterdessen [ihren](mal) Kummer um [Garrett](garr) – Arm in Arm mit [Mrs. Fallon](den), [die](den) ebenfalls sitzen gelassen wurde …
- travel mom "rückt an"
- wedding! heath paige "nichts wird"
- parent mom paige "Tochter"
+ betray kirby+paige mom "spielen"
- engaged! kirby paige "Verlobten"
- sad shau kirby "Sorge"
- happy kirby paige "selig"
- sibling kirby shau "Bruder"
- sad mal garr "Kummer"
- breakup.past _ den "sitzen gelassen"

== 5 Ein Kuss für Rhonda
Man soll das Eisen schmieden, solange es heiß ist. [Rhonda](mom) will einen Kuss sehen, und [Paige](paige) tut [ihr](mom) den Gefallen. Doch was als Schwindel gedacht war, dauert elf Sekunden zu lang! [Kirby](kirby) schwebt im siebten Himmel, [Paige](paige) dagegen redet sich ein, das sei alles nur Theater gewesen. Bei der Führerscheinprüfung rammt [Shauna](shau) einen Hydranten, [Tobin](tobin) trägt ein Schleudertrauma davon – und [ihre](shau) Blumen nimmt [er](tobin) in der Klinik nur unter einer Bedingung an: ein Abendessen!
+ kiss kirby paige "Kuss"
- betray kirby+paige mom "Schwindel"
- happy kirby paige "siebten Himmel"
- love! paige kirby "nur Theater"
- injure tobin shau "Schleudertrauma"
- gift shau tobin "Blumen"
+ date? shau tobin "Abendessen"

== 6 Post aus Denver
Zwei Briefe bringen den Hausfrieden ins Wanken. Der eine kommt von [Garretts](garr) [Anwalt](anw): [Mallorys](mal) [Mann](garr) will die Scheidung! Den anderen hat [Heath](heath) geschrieben, [der](heath) angeblich über [Paige](paige) hinweg ist und sich mit einer [Kollegin](koll) verlobt hat. Warum tut das bloß so weh? Gemeinsam mit [Shauna](shau), frisch verliebt und entsprechend unerträglich, versenken die [Freundinnen](mal+paige+shau) sämtliche Liebesbriefe im Fluss. [Kirby](kirby) will [Paige](paige) endlich die Wahrheit sagen, doch [er](kirby) kommt eine Flasche Wein zu spät …
- advisor anw garr "Anwalt"
+ divorce? garr mal "Scheidung"
- married garr mal "Mann"
- love.end? heath paige "hinweg"
+ engaged.start heath koll "verlobt"
- colleague heath koll "Kollegin"
- sad paige heath "weh"
- love shau tobin "frisch verliebt"
- friend mal+paige shau "Freundinnen"
- confess? kirby paige "die Wahrheit sagen"

== 7 Vier sind einer zu viel
Wer verliebt ist, vergisst Freunde: [Shauna](shau) hat für nichts und niemanden mehr Augen als für [Tobin](tobin), und nun ist der [Fahrlehrer](tobin) auch noch bei [ihr](shau) und [Kirby](kirby) eingezogen! Der [Hausherr](kirby) findet [seine](kirby) Zahnbürste im Aquarium wieder. Auch [Mallory](mal) geht neue Wege: [Mrs. Fallon](den) macht [sie](mal) zur Partnerin in der Kanzlei – unter [Freundinnen](den+mal) duzt man sich jetzt. Und wer steht bei [Paige](paige) triefnass vor der Tür? [Heath](heath), ohne Braut!
- love shau tobin "Augen"
+ move tobin kirby+shau "eingezogen"
- housemate.start kirby+shau tobin "eingezogen"
- hire mal den "Partnerin"
- friend.start den mal "Freundinnen"
+ return heath paige "triefnass"

== 8 Schnee von gestern
Aufgewärmt schmeckt nur Gulasch? Von wegen! [Paige](paige) und [Heath](heath) probieren es noch einmal miteinander, und [Kirby](kirby) frisst den Frust in Form von Donuts in sich hinein. Vergebens reden [ihm](kirby) [Schwester](shau), [Freundin](mal) und [Mitbewohner](tobin) zu, [er](kirby) möge um [Paige](paige) kämpfen. Dann aber klingelt im falschen Moment das Handy: Wie [Kirby](kirby) mit anhört, hat [Heath](heath) der [Kollegin](koll) noch gar nicht den Laufpass gegeben! Soll [er](kirby) [Paige](paige) die Augen öffnen?
+ reconcile heath paige "noch einmal miteinander"
- sad kirby heath+paige "Frust"
- sibling kirby shau "Schwester"
- friend kirby mal "Freundin"
- housemate kirby tobin "Mitbewohner"
- help mal+shau+tobin kirby "reden ihm"
+ discover kirby heath "mit anhört"
- breakup! heath koll "Laufpass"
- reveal? kirby paige "die Augen öffnen"

== 9 Überbringer schlechter Nachrichten
Undank ist der Welt Lohn! Kaum hat [Kirby](kirby) [Paige](paige) reinen Wein eingeschenkt, schleudert [sie](paige) [ihm](kirby) entgegen, [er](kirby) gönne [ihr](paige) bloß [ihr](paige) Glück nicht. Dabei bräuchte [sie](paige) [ihn](kirby) jetzt: [Ihre](paige) [Mutter](mom) liegt nach einem Schlaganfall auf der Intensivstation! Nacheinander finden sich [Mallory](mal), [Shauna](shau) und [Tobin](tobin) im Krankenhaus ein, um [Paige](paige) beizustehen. Ein gewisser [Verlobter](heath) hat leider einen Termin. Um Mitternacht geht die Tür auf. Es ist [Garrett](garr), geradewegs aus [Denver](@denver)!
- reveal kirby paige "reinen Wein"
+ quarrel kirby paige "schleudert"
- accuse paige kirby "gönne"
+ ill mom "Schlaganfall"
- parent mom paige "Mutter"
- help mal+shau+tobin paige "beizustehen"
- engaged heath koll "Verlobter"
- help! heath paige "leider einen Termin"
+ return garr "geht die Tür auf"

== 10 Flurfunk
Auf Station sieben kommt alles ans Licht. [Paige](paige) liest auf [Heaths](heath) Handy mehr, als [ihr](paige) lieb ist, und jagt den [Doppelspieler](heath) zum Teufel. [Kirby](kirby) erhält eine Entschuldigung samt Pudding und verzeiht [ihr](paige) beides. [Mallory](mal) und [Garrett](garr) teilen sich am Kaffeeautomaten den letzten Becher und fragen sich, warum [sie](garr+mal) eigentlich nicht mehr verheiratet sind. Die gute Nachricht bringt die [Ärztin](arzt): [Rhonda](mom) ist über den Berg – und hat sich an [Kirbys](kirby) Kuss erinnert!
- discover paige heath "liest"
+ breakup paige heath "zum Teufel"
- betray heath paige "Doppelspieler"
+ reconcile kirby paige "verzeiht"
- divorce.past garr mal "nicht mehr verheiratet"
- recover mom "über den Berg"

== 11 Nochmal mit Gefühl
Doppelte Freude auf der Feuerleiter! [Shauna](shau) erwartet von [Tobin](tobin) ein Baby, und [Garrett](garr), [der](garr) in [Denver](@denver) alles hingeschmissen hat, macht [seiner](garr) [Exfrau](mal) zwischen zwei Mülltonnen einen Antrag. [Mallory](mal) erbittet sich Bedenkzeit, [Mrs. Fallon](den) rät ab, [Kirby](kirby) und [Tobin](tobin) wetten auf ein Ja. [Paige](paige) hört von alledem nichts. [Sie](paige) hat nämlich gerade begriffen, für wen [ihr](paige) Herz seit elf Sekunden, pardon: seit elf Wochen schlägt!
+ pregnant shau tobin "Baby"
- quit garr "hingeschmissen" @denver
- ex garr mal "Exfrau"
+ propose garr mal "Antrag"
- love paige kirby "Herz"

== 12 Runter von der Leiter
Das Beste kommt zum Schluss! Dreimal setzt [Paige](paige) an, [Kirby](kirby) [ihre](paige) Gefühle zu gestehen, dreimal funkt jemand dazwischen: erst [Rhonda](mom) mit Kuchen, dann [Heath](heath) mit Rosen, die im Hof landen, schließlich [Shaunas](shau) Wehen. Im Taxi kommt eine [Nichte](kind) zur Welt, und auf der Rückbank liegen sich [Tante](paige) in spe und [Onkel](kirby) in den Armen. [Mallory](mal) sagt [ihrem](mal) alten neuen [Gatten](garr) vor allen [Freunden](kirby+paige+shau) Ja. Taschentücher bereithalten!
- confess? paige kirby "zu gestehen"
- gift? heath paige "Rosen"
+ birth shau kind "zur Welt"
- kin kind kirby "Nichte"
- kin? kind paige "Tante"
+ couple.start kirby paige "in den Armen"
+ wedding garr mal "Ja"
- friend garr+mal kirby+paige+shau "Freunden"
