%series Warenhaus Zirner
%lang de
%genre costume telenovela, Vienna department store, 1912, recap column of a TV weekly
%cast resi | Theresia Novak; Resi Novak; Resi | f
%cast leopold | Leopold Zirner; Leopold | m
%cast hermine | Hermine Zirner; Hermine | f
%cast aurelio | Aurelio | m
%cast zdenka | Zdenka | f
%cast ferdl | Ferdinand Huber; Ferdl | m
%cast kommerzialrat | Kommerzialrat Sigmund Zirner; Sigmund Zirner; Sigmund | m
%cast klothilde | Klothilde von Trauttenau; Klothilde | f
%cast baron | Baron Trauttenau; Trauttenau | m
%cast portier | Kaiser | m
%cast tante | - | f
%cast inspektor | - | m
%cast arzt | Dr. Schnabl; Schnabl | m
%cast bub | Poldi | m

== 1
Mit nichts als einem Empfehlungsschreiben spricht [Resi Novak](resi) im Warenhaus Zirner vor und wird vom Fleck weg in die Hutabteilung gesteckt. [Ihre](resi) [Bettnachbarin](zdenka) im Ledigenheim, die [Böhmin](zdenka) [Zdenka](zdenka), warnt [sie](resi) vor dem [Juniorchef](leopold): [Leopold](leopold) habe schon drei Verkäuferinnen den Kopf verdreht, dabei sei [er](leopold) [Klothilde von Trauttenau](klothilde) versprochen. Im Lastenaufzug bleibt [Resi](resi) zwischen zwei Stockwerken stecken, und zwar mit einem charmanten [Herrn](leopold), [der](leopold) sich als Liftboy ausgibt. [Hermine](hermine), des [Juniors](leopold) scharfzüngige [Schwester](hermine), erkennt die Situation und lässt [die beiden](leopold+resi) eine Stunde zappeln.
+ hire resi "gesteckt"
- housemate resi zdenka "Bettnachbarin"
- help zdenka resi "warnt"
- boss leopold resi "Juniorchef"
- engaged klothilde leopold "versprochen"
+ meet leopold resi "bleibt"
- betray leopold resi "ausgibt"
- sibling hermine leopold "Schwester"
- discover hermine leopold+resi "erkennt"

== 2
Der falsche [Liftboy](leopold) bittet [Resi](resi) für Sonntag in den [Prater](@prater). [Sie](resi) erscheint im geborgten Kleid, [er](leopold) in geborgter Livree, und auf dem Riesenrad sind [sie](leopold+resi) sich so nah, dass [er](leopold) beinahe die Wahrheit sagt. [Kommerzialrat](kommerzialrat) [Sigmund Zirner](kommerzialrat) handelt daheim indes mit [Baron Trauttenau](baron) die Mitgift [seiner](kommerzialrat) künftigen [Schwiegertochter](klothilde) aus; ohne das Geld der [Trauttenaus](baron+klothilde) ist das Haus zu Weihnachten bankrott. [Hermine](hermine) lauscht am Kamin. Dass [ihr](hermine) alter [Herr](kommerzialrat) alles verspielt hat, hört [sie](hermine) hier zum ersten Mal.
- betray leopold resi "falsche"
- invite leopold resi "bittet"
+ date leopold resi "Riesenrad"
- reveal! leopold resi "beinahe"
- kin? klothilde kommerzialrat "Schwiegertochter"
- parent kommerzialrat hermine "alter Herr"
- lose.past kommerzialrat "verspielt"
+ discover hermine kommerzialrat "hört"

== 3
In der Hutabteilung verschwinden Straußenfedern, und [Portier](portier) [Kaiser](portier) durchsucht die Mädchen. Bei [Zdenka](zdenka) wird man fündig. [Sie](zdenka) habe sie von [Ferdl](ferdl), schluchzt [sie](zdenka), dem [Packer](ferdl), mit [dem](ferdl) [sie](zdenka) seit Fronleichnam geht. [Resi](resi) verbürgt sich für die [Freundin](zdenka), vergebens. Im Kontor, wo [sie](resi) um Gnade bitten will, blickt [sie](resi) in das Gesicht des [Liftboys](leopold), [der](leopold) am Schreibtisch des [Chefs](leopold) sitzt. [Ihre](resi) Ohrfeige hört man bis in die Parfümerie. [Klothilde](klothilde), in der Tür, hat sie auch gesehen.
- steal? zdenka _ "fündig"
- investigate portier zdenka "durchsucht"
- couple ferdl zdenka "geht"
- help resi zdenka "verbürgt"
- friend resi zdenka "Freundin"
+ discover resi leopold "blickt"
+ attack resi leopold "Ohrfeige"
- discover klothilde leopold+resi "gesehen"

== 4
[Zdenka](zdenka) verliert die Stelle. [Ferdl](ferdl) schweigt und lässt [Zdenka](zdenka) fallen. [Resi](resi) teilt [ihr](resi) Brot mit [Zdenka](zdenka). Täglich schickt [Leopold](leopold) Veilchen an [Resi](resi). [Resi](resi) wirft sie dem [Portier](portier) hin. Blumen mag auch [Kaiser](portier). Der Kaiser in [Schönbrunn](@schoenbrunn) ist alt. [Hermine](hermine) ist jung und trotzt [Sigmund](kommerzialrat). Nachts trifft [Hermine](hermine) [Aurelio](aurelio). [Aurelio](aurelio) malt Schaufenster und vergöttert [Hermine](hermine). Keiner ahnt etwas, nicht einmal [Leopold](leopold).
+ quit zdenka "Stelle"
- breakup ferdl zdenka "fallen"
- gift resi zdenka "Brot"
- gift leopold resi "Veilchen"
- reject resi leopold "wirft"
- quarrel hermine kommerzialrat "trotzt"
+ date aurelio hermine "trifft"
- love aurelio hermine "vergöttert"
- discover! leopold aurelio+hermine "ahnt"

== 5
Zum Ball der Stadt [Wien](@wien) hat [Klothilde](klothilde) eine [Verkäuferin](resi) bestellt, [die](resi) [ihr](klothilde) die Schleppe richten soll, und [ihre](klothilde) Wahl fällt nicht zufällig auf [Resi](resi). Vor dem Spiegel teilt [sie](klothilde) [ihr](resi) mit, dass [Leopold](leopold) [ihr](klothilde) gehöre und dass ein Wort genüge, um eine kleine [Hutmacherin](resi) aus der Stadt jagen zu lassen. [Resi](resi) zieht den letzten Stich sehr fest. Auf der Treppe platzt die Schleppe. Während die [Baronesse](klothilde) kreischt, holt [Leopold](leopold) [Resi](resi) im Garderobengang ein, und unter zweihundert Pelzmänteln finden [ihre](leopold+resi) Lippen zueinander.
- hire klothilde resi "bestellt"
+ threaten klothilde resi "ein Wort genüge"
+ kiss leopold resi "Lippen"
- cheat leopold klothilde "Lippen"

== 6
Ein [Inspektor](inspektor) erscheint: Im [Donaukanal](@donaukanal) ist [Ferdl](ferdl) gefunden worden, mit einer Hutnadel im Herzen. [Zdenka](zdenka), [die](zdenka) [ihm](ferdl) vor Zeugen die Pest an den Hals gewünscht hat, kommt in Untersuchungshaft. Dabei erwartet [sie](zdenka) von dem [Toten](ferdl) ein Kind. [Resi](resi) fleht [Leopold](leopold) an, einen Anwalt zu bezahlen, und [er](leopold) verkauft [sein](leopold) Automobil. [Hermine](hermine) wird von [Sigmund](kommerzialrat) in den Armen des [Malers](aurelio) überrascht; [Aurelio](aurelio) fliegt hinaus, [sie](hermine) bekommt Stubenarrest.
+ kill _ ferdl "Hutnadel"
- threaten.past zdenka ferdl "Pest"
- arrest inspektor zdenka "Untersuchungshaft"
- pregnant zdenka ferdl "Kind"
- help leopold zdenka "verkauft"
- discover kommerzialrat aurelio+hermine "überrascht"
- couple aurelio hermine "Armen"
+ quit aurelio kommerzialrat "fliegt hinaus"

== 7
[Hermine](hermine) knotet Bettlaken aneinander und flieht mit [Aurelio](aurelio) nach [Triest](@triest), wo [die beiden](aurelio+hermine) sich von einem Schiffskaplan trauen lassen. Der [Kommerzialrat](kommerzialrat) erleidet beim Lesen des Telegramms einen Schlaganfall. [Dr. Schnabl](arzt) lässt [ihn](kommerzialrat) zur Ader und [Leopold](leopold) wissen, dass jede Aufregung die letzte sein könne. Am Krankenbett nimmt der [Vater](kommerzialrat) [ihm](leopold) das Versprechen ab, [Klothilde](klothilde) noch im Advent zu ehelichen. [Leopold](leopold) gibt [Resi](resi) frei, ohne [ihr](resi) den Grund zu nennen.
- flee aurelio+hermine "flieht" @triest
+ wedding aurelio hermine "trauen"
- ill kommerzialrat "Schlaganfall"
- treat kommerzialrat arzt "Ader"
- parent kommerzialrat leopold "Vater"
- wedding? klothilde leopold "ehelichen"
+ breakup leopold resi "gibt Resi frei"
- reveal! leopold resi "ohne ihr den Grund"

== 8
[Resi](resi) besucht [Zdenka](zdenka) in der Zelle. Traurig sind [beide](resi+zdenka), mutig ist nur [Zdenka](zdenka). [Ihr](zdenka) fällt etwas ein. [Ferdl](ferdl) hat einen feinen [Herrn](baron) erpresst. Der [Herr](baron) trug einen Siegelring mit Greif. Greife kennt [Resi](resi). Einen Greif siegelt [Baron Trauttenau](baron). [Resi](resi) eilt zum [Inspektor](inspektor). [Der](inspektor) lacht über [Resi](resi). Noch am Abend lauert jemand [Resi](resi) auf. Ein Stoß, und [sie](resi) liegt fast im Wasser. Gerettet wird [sie](resi) von [Kaiser](portier).
- sad resi+zdenka "Traurig"
- threaten.past ferdl baron "erpresst"
+ discover resi baron "kennt"
- accuse resi baron "eilt"
- reject inspektor resi "lacht"
+ attack _ resi "lauert"
- rescue portier resi "Gerettet"

== 9
Das Warenhaus schmückt sich für die Doppelfeier von Weihnacht und Vermählung. [Klothilde](klothilde), [der](klothilde) die Nervosität [ihres](klothilde) [Vaters](baron) nicht entgangen ist, durchstöbert [dessen](baron) Schreibtisch und stößt auf Schuldscheine, unterschrieben mit [Ferdinand Huber](ferdl), vulgo [Ferdl](ferdl). Das Vermögen der [Trauttenaus](baron+klothilde) existiert nicht. Mehr noch: In der Lade liegt eine Hutnadel, das Gegenstück zu jener im [Donaukanal](@donaukanal). Die stolze [Baronesse](klothilde) sitzt eine Nacht lang im Dunkeln. Am Morgen lässt [sie](klothilde) ausgerechnet die [Rivalin](resi) rufen und legt [ihr](resi) die Nadel in die Hand.
- wedding? klothilde leopold "Vermählung"
- parent baron klothilde "Vaters"
- investigate klothilde baron "durchstöbert"
+ discover klothilde baron "Schuldscheine"
- find klothilde "Hutnadel"
- enemy klothilde resi "Rivalin"
+ gift klothilde resi "legt"

== 10
Diesmal lacht der [Inspektor](inspektor) nicht. [Trauttenau](baron), beim Frühstück verhaftet, legt ein Geständnis ab: Der [Packer](ferdl) habe [ihn](baron) bis aufs Hemd ausgepresst, da habe [er](baron) zugestochen. [Zdenka](zdenka) ist frei und bringt noch auf den Stufen des Landesgerichts [Poldi](bub) zur Welt, wobei [Schnabl](arzt), [der](arzt) eigentlich in die Oper wollte, [seinen](arzt) Frack ruiniert. [Klothilde](klothilde) schickt [Leopold](leopold) den Ring per Boten. [Er](leopold) sucht [Resi](resi) überall, doch [diese](resi) hat gekündigt und die Stadt mit unbekanntem Ziel verlassen.
+ arrest inspektor baron "verhaftet"
- reveal baron "Geständnis"
- threaten.past ferdl baron "ausgepresst"
- kill.past baron ferdl "zugestochen"
- birth zdenka bub "zur Welt"
- help arzt zdenka "ruiniert"
+ engaged.end klothilde leopold "Ring"
- quit resi "gekündigt"
- travel resi "verlassen"

== 11
[Resi](resi) näht in [Brünn](@bruenn) Hüte bei einer [Tante](tante), von [der](tante) [sie](resi) nichts zu erzählen pflegte. [Leopold](leopold) fährt sämtliche Bahnhöfe [Mährens](@maehren) ab. [Hermine](hermine) kehrt mit [Aurelio](aurelio) heim und tritt an das Bett des [Kommerzialrats](kommerzialrat), [der](kommerzialrat) den [Schwiegersohn](aurelio) lange mustert und schließlich fragt, ob [er](aurelio) auch Porträts könne. [Klothilde](klothilde), arm und zum ersten Mal vergnügt, bewirbt sich als Verkäuferin; [Kaiser](portier) zeigt [ihr](klothilde) den Stechapparat und wird rot bis unter die Mütze. In [Brünn](@bruenn) betritt ein [Liftboy](leopold) den Laden und verlangt einen Damenhut.
- hire resi tante "näht"
- kin resi tante "Tante"
- travel leopold "fährt"
- return aurelio+hermine "kehrt"
+ reconcile hermine kommerzialrat "tritt"
- kin aurelio kommerzialrat "Schwiegersohn"
- happy klothilde "vergnügt"
- hire? klothilde "bewirbt"
- love.start portier klothilde "rot"
+ find leopold resi "betritt"

== 12
Die [Hutmacherin](resi) verkauft dem [Liftboy](leopold) den teuersten Hut und sich selbst nicht so leicht: Erst müsse [er](leopold) ein Jahr lang wirklich den Aufzug bedienen. [Leopold](leopold) schlägt ein. Am letzten Tag dieses Jahres stecken [sie](leopold+resi) wieder zwischen zwei Stockwerken fest, [er](leopold) geht in die Knie, und [sie](resi) drückt den Knopf zum Standesamt, wie [Aurelios](aurelio) Pinsel es scherzhaft auf die Täfelung gemalt hat. [Hermine](hermine) leitet jetzt das Haus. [Zdenka](zdenka) verkauft Federn, ehrlich erworbene, und [Poldi](bub) schläft in einer Hutschachtel.
- hire leopold "Aufzug"
+ propose leopold resi "in die Knie"
- engaged.start leopold resi "drückt"
- create.past aurelio "gemalt"
- hire hermine "leitet"
- hire zdenka "verkauft Federn"
