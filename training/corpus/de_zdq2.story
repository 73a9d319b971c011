%series Silberhaut und Söhne
%lang de
%genre superhero series set in Rotterdam, fan wiki, long encyclopaedic sentences
%cast marit | Marit van Dongen; Marit; Silberhaut | f
%cast silberhaut | Silberhaut | n
%cast joris | Joris van Dongen; Joris | m
%cast femi | Femi Adeyemi; Femi | m
%cast quirin | Professor Quirin Zoll; Quirin Zoll; Zoll | m
%cast elektra | Ohmina | f
%cast saskia | Saskia Blom; Saskia; Blom | f
%cast teun | Teun | m
%cast hendrik | Hendrik van Dongen; Hendrik | m
%cast hafenmeister | Wout Kuiper; Kuiper | m
%cast krankenpfleger | - | m
%cast zwilling | Ilse | f
%cast hund | Roest | m

== 1 Blei im Regen
Seit dem Brand in der Raffinerie, bei dem [ihr](marit) [Mann](hendrik) [Hendrik](hendrik) ums Leben kam, arbeitet [Marit van Dongen](marit) nachts als Kranführerin im [Waalhaven](@waalhaven), während [ihr](marit) vierzehnjähriger [Sohn](joris) [Joris](joris) bei den Hausaufgaben einschläft. Als ein Container mit dem Wappen des [Zoll-Instituts](#zollinstitut) aufreißt und [sie](marit) mit flüssigem Metall übergießt, glauben die Kollegen, die [Witwe](marit) sei verbrüht. Doch unter der Dusche rinnt das Silber nicht ab, sondern in die Haut. Tags darauf hebt eine glänzende [Gestalt](silberhaut) einen Schulbus aus der Maas, in dem auch [Joris](joris) sitzt, und verschwindet im Regen, ehe der [Hafenmeister](hafenmeister) [ihr](silberhaut) danken kann.
- die.past hendrik "ums Leben"
- married.past hendrik marit "Mann"
- hire marit "arbeitet"
- parent marit joris "Sohn"
- injure? marit "verbrüht"
+ rescue silberhaut joris "hebt"

== 2 Der Mann mit dem Magneten
[Saskia Blom](saskia), [Kommissarin](saskia) bei der Wasserschutzpolizei, [die](saskia) seit dem Busunglück nach der [Silbernen](silberhaut) fahndet, bekommt mit dem redseligen [Femi Adeyemi](femi) einen neuen [Partner](femi) zugeteilt, [den](femi) [sie](saskia), wie [sie](saskia) dem [Hafenmeister](hafenmeister) anvertraut, am liebsten gleich wieder zurückgäbe. Der [Neuling](femi) freilich ist es, [der](femi) im Schlick einen Fingerabdruck aus Quecksilber sichert. [Professor Quirin Zoll](quirin), [dem](quirin) der Container gehörte, bietet für jeden Hinweis eine Viertelmillion. Zu Hause merkt [Marit](marit), dass die Löffel an [ihr](marit) kleben bleiben, und lügt [Joris](joris) vor, es handle sich um einen Zaubertrick, worauf der [Junge](joris) [ihr](marit) zum ersten Mal seit der Beerdigung ein Lächeln schenkt.
- investigate saskia silberhaut "fahndet"
- colleague.start femi saskia "Partner"
- reveal saskia hafenmeister "anvertraut"
+ find femi "sichert"
- gift? quirin _ "Viertelmillion"
- discover marit "merkt"
- betray marit joris "lügt"
- happy joris "Lächeln"

== 3 Ohmina
Eine [Frau](elektra), [die](elektra) mit bloßen Händen Straßenlaternen leer trinkt, nennt sich [Ohmina](elektra) und räumt innerhalb einer Woche drei Juweliere der [Witte de Withstraat](@witte) aus. [Silberhaut](silberhaut) stellt [sie](elektra) auf der Erasmusbrücke, unterschätzt jedoch, wie gut Metall den Strom leitet, und stürzt qualmend in den Fluss. Es ist [Femi](femi), [der](femi) die [Bewusstlose](silberhaut) an Land zieht, das Visier lüftet und in ein Gesicht blickt, das [er](femi) aus der Kantine kennt. Statt Meldung zu machen, fährt [er](femi) [Marit](marit) nach Hause, legt [ihr](marit) nasse Tücher auf die Brandwunden und fragt, ob [sie](marit) am Sonntag schon etwas vorhabe. [Seine](femi) [Chefin](saskia) erfährt von alldem kein Sterbenswort.
- steal elektra _ "räumt"
- attack elektra silberhaut "leitet"
+ rescue femi silberhaut "zieht"
+ discover femi marit "blickt"
- help femi marit "nasse Tücher"
- injure marit elektra "Brandwunden"
- invite femi marit "Sonntag"
- boss saskia femi "Chefin"
- reveal! femi saskia "kein Sterbenswort"

== 4 Sonntag
Aus dem Spaziergang mit [Femi](femi) wird ein Abendessen, aus dem Abendessen ein Frühstück, und als [Joris](joris) im Schlafanzug in die Küche tappt, hat der [Polizist](femi) [seinen](joris) Platz am Fenster eingenommen. Der [Vierzehnjährige](joris), [dem](joris) die [Mutter](marit) geschworen hatte, nie einen anderen Mann über die Schwelle zu lassen, schleudert [ihm](femi) den Toaster vor die Füße und läuft mit dem [Hund](hund) zum Hafen. Dort sitzt [Teun](teun), ein [Mitschüler](teun), [der](teun) dem [Ausreißer](joris) [seine](teun) Sammlung gestohlener Fahrradklingeln zeigt und sich die ganze Wut auf den [Eindringling](femi) anhört. [Roest](hund) frisst [ihre](joris+teun) Brote auf. Bis zum Abend sind die [Jungen](joris+teun) unzertrennlich.
+ sex femi marit "Frühstück"
- date femi marit "Abendessen"
- parent marit joris "Mutter"
- steal.past teun _ "gestohlener"
- sad joris "schleudert"
- attack joris femi "schleudert"
- flee joris "läuft"
+ friend.start joris teun "unzertrennlich"

== 5 Die Klingeldiebe
[Teun](teun), [dessen](teun) großspuriges Gerede niemand ernst nimmt, behauptet, [seine](teun) [Tante](elektra) könne Blitze spucken, und nimmt [Joris](joris) mit in ein Hausboot voller Batterien. Die [Gastgeberin](elektra) tischt den [Jungen](joris+teun) Pfannkuchen auf und lässt eine Glühbirne zwischen [ihren](elektra) Zähnen aufleuchten; dass die nette [Dame](elektra) von den Fahndungsplakaten herunterschaut, bemerkt [Joris](joris) erst auf dem Heimweg. [Er](joris) weiht den [Hafenmeister](hafenmeister) ein, [der](hafenmeister) [ihn](joris) väterlich auf die Wache begleitet. [Saskia](saskia) stürmt das Boot, findet es aber verlassen vor, weil jemand aus [ihrem](saskia) Haus geplaudert haben muss. Als Belohnung bekommt der [Zeuge](joris) eine Dienstmütze.
- kin elektra teun "Tante"
- investigate _ elektra "Fahndungsplakaten"
+ discover joris elektra "bemerkt"
- reveal joris hafenmeister "weiht"
- help hafenmeister joris "begleitet"
- flee elektra saskia "verlassen"
- betray? _ saskia "geplaudert"
- gift _ joris "Dienstmütze"

== 6 Das Leck
Der Verdacht, den Einsatz verraten zu haben, fällt auf [Femi](femi), [der](femi) zur fraglichen Stunde bei [Marit](marit) war und diesen Umstand um keinen Preis preisgeben will. [Saskia Blom](saskia) nimmt [ihrem](saskia) [Partner](femi) Waffe und Ausweis ab. In Wirklichkeit steht [Kuiper](hafenmeister), wie der väterliche [Freund](hafenmeister) der Schulkinder mit Nachnamen heißt, seit Jahren auf der Gehaltsliste des [Professors](quirin), [der](quirin) [Ohmina](elektra) mit Strom versorgt und dafür Diamanten für [seine](quirin) Maschinen erhält. [Marit](marit) fleht [Femi](femi) an, [sie](marit) als Alibi zu nennen. „Dann haben sie [dich](marit) morgen im Labor“, entgegnet [er](femi) und küsst [ihr](marit) die metallene Stirn.
+ accuse _ femi "Verdacht"
- reveal! femi "um keinen Preis"
- colleague femi saskia "Partner"
+ quit femi saskia "Waffe und Ausweis"
- boss quirin hafenmeister "Gehaltsliste"
- betray hafenmeister saskia "In Wirklichkeit"
- help quirin elektra "versorgt"
- gift elektra quirin "Diamanten"
- reveal? femi marit "Alibi"
- kiss femi marit "küsst"

== 7 Unter Strom
Ein ruhiges Kapitel, das fast ganz auf dem Hausboot spielt: [Ohmina](elektra), bürgerlich [Ilses](zwilling) [Schwester](elektra), besucht die im Wachkoma liegende [Zwillingsschwester](zwilling), [die](zwilling) [Zoll](quirin) in einem Tank am Leben hält, solange die [Diebin](elektra) liefert. Ein [Krankenpfleger](krankenpfleger), [der](krankenpfleger) [Ilse](zwilling) vorliest und dabei, wie [er](krankenpfleger) selbst zugibt, ein wenig den Verstand verloren hat, fragt die [Besucherin](elektra), ob [sie](elektra) die [Schlafende](zwilling) nicht endlich gehen lassen wolle. [Sie](elektra) ohrfeigt [ihn](krankenpfleger) und bricht dann an [seiner](krankenpfleger) Schulter in Tränen aus. Draußen wirft [Teun](teun) Steine ins Wasser. Schwäne ziehen vorbei, die Brücke hebt und senkt sich, und nichts geschieht.
- sibling elektra zwilling "Schwester"
- ill zwilling "Wachkoma"
+ threaten quirin elektra "solange"
- treat zwilling quirin "am Leben hält"
- help krankenpfleger zwilling "vorliest"
- die? zwilling "gehen lassen"
- attack elektra krankenpfleger "ohrfeigt"
+ sad elektra "Tränen"
- help krankenpfleger elektra "Schulter"

== 8 Entwendet
[Kuiper](hafenmeister) lockt [Joris](joris) mit der Lüge, die [Mutter](marit) sei verunglückt, in [seine](hafenmeister) Barkasse und bringt [ihn](joris) ins [Zoll-Institut](#zollinstitut). Für die Herausgabe des [Kindes](joris) fordert der [Hausherr](quirin), dass [Silberhaut](marit) sich freiwillig auf [seinen](quirin) Operationstisch lege. [Marit](marit), [die](marit) sich dem beurlaubten [Geliebten](femi) gegenüber nichts anmerken lässt, kritzelt einen Abschiedsbrief und macht sich auf den Weg. Den Zettel findet allerdings nicht [er](femi), sondern [Saskia](saskia), [die](saskia) sich bei [ihrem](saskia) früheren [Partner](femi) für den Rauswurf entschuldigen wollte; beim Lesen wird der [Kommissarin](saskia) klar, [wen](marit) [sie](saskia) ein Jahr lang gejagt hat.
- injure! marit "verunglückt"
- betray hafenmeister joris "lockt"
+ abduct hafenmeister joris "Barkasse"
- threaten quirin marit "fordert"
- couple femi marit "Geliebten"
- travel marit "macht sich"
- find saskia "Den Zettel findet"
- reconcile? femi saskia "entschuldigen"
- colleague.past femi saskia "früheren Partner"
+ discover saskia marit "wird der Kommissarin klar"
- investigate.past saskia marit "gejagt"

== 9 Der Tisch
Mit Skalpellen aus Diamant beginnt [Zoll](quirin), [der](quirin) die Freilassung des [Jungen](joris) nie vorhatte, der [Gefesselten](marit) das Silber vom Leib zu schaben, wobei [er](quirin) [ihr](marit) im Plauderton eröffnet, auch das Feuer in der Raffinerie habe [er](quirin) legen lassen, weil ein [Ingenieur](hendrik) namens [van Dongen](hendrik) zu viele Fragen stellte. Im Nebenraum rüttelt der eingesperrte [Joris](joris) am Gitter und begegnet dem Blick der zweiten [Gefangenen](zwilling) im Tank. Auf dem Dach geraten unterdessen [Ohmina](elektra) und [Saskia](saskia) aneinander, bis [Femi](femi) dazwischengeht: Ob [die beiden](elektra+saskia) nicht begriffen, dass [sie](elektra+saskia) denselben [Feind](quirin) hätten?
- betray quirin marit "nie vorhatte"
+ attack quirin marit "schaben"
+ reveal quirin marit "eröffnet"
- kill.past quirin hendrik "legen lassen"
- meet joris zwilling "begegnet"
- quarrel elektra saskia "aneinander"
- enemy elektra+saskia quirin "Feind"

== 10 Kurzschluss
[Ohmina](elektra), für [die](elektra) es nun nichts mehr zu verlieren gibt, jagt die gesamte Ladung der Stadt in den Keller des Instituts, sodass die Türen aufspringen, [Joris](joris) freikommt und [Ilses](zwilling) Tank erlischt. Die [Siamesin](zwilling) im Geiste, wie die [Diebin](elektra) [sie](zwilling) einmal nannte, stirbt lächelnd in [ihren](elektra) Armen. [Zoll](quirin) entwischt über den Fluss, [Kuiper](hafenmeister) dagegen läuft [Saskia](saskia) geradewegs in die Handschellen. Als [Joris](joris) die abgeschabte, blutende [Frau](marit) vom Tisch bindet, erkennt [er](joris) in [ihr](marit) [die](marit), [die](marit) [ihn](joris) einst aus der Maas hob, und sagt nur: „Zaubertrick, ja?“
+ rescue elektra joris "freikommt"
+ die zwilling "stirbt"
- flee quirin "entwischt"
- arrest saskia hafenmeister "Handschellen"
- injure marit "blutende"
- rescue joris marit "bindet"
+ discover joris marit "erkennt"
- rescue.past marit joris "hob"

== 11 Nachbeben
Während [Marit](marit) im Erasmus-Krankenhaus genest, wo der [Krankenpfleger](krankenpfleger) von damals nun [ihr](marit) die Verbände wechselt, entdeckt [Joris](joris) an [seinem](joris) Unterarm einen silbrigen Fleck, der sich nicht abwaschen lässt. [Er](joris) vertraut ihn [Femi](femi) an, mit [dem](femi) [er](joris) seit der Befreiung manchmal angeln geht, und lässt sich von [ihm](femi) zeigen, wie man eine Wut an der langen Leine führt. [Teun](teun) hat mit der toten [Tante](zwilling) auch die lebende [Tante](elektra) verloren, [die](elektra) sich der Polizei gestellt hat. [Saskia](saskia), ohne Kinder und ohne Geduld, holt den [Jungen](teun) zu sich. Es gibt jeden Tag Nudeln.
- recover marit "genest"
- treat marit krankenpfleger "Verbände"
- find joris "entdeckt"
+ reveal joris femi "vertraut"
- friend.start femi joris "angeln"
- help femi joris "zeigen"
- kin teun zwilling "Tante"
- kin elektra teun "lebende Tante"
- die.past zwilling "toten"
- arrest elektra "gestellt"
+ help saskia teun "holt"
- housemate.start saskia teun "holt"

== 12 Söhne
Der untergetauchte [Professor](quirin) meldet sich mit einem Ultimatum zurück: Bis Mitternacht soll die Stadt [ihm](quirin) [Mutter](marit) und [Sohn](joris) übergeben, sonst flute [er](quirin) die Unterstadt. [Saskia Blom](saskia), inzwischen [Leiterin](saskia) der Behörde, hebt [Femis](femi) Suspendierung auf; die gefangene [Ohmina](elektra) bietet an, den Strom der Pumpen zu halten, und wird für eine Nacht beurlaubt. Nicht die geschwächte [Silberhaut](marit) ist es schließlich, [die](marit) das Schleusentor zudrückt, sondern eine schmächtige [Gestalt](joris), [deren](joris) Unterarme im Scheinwerferlicht glänzen. [Zoll](quirin) ertrinkt in [seinem](quirin) eigenen Tauchboot. Am Grab [seines](joris) [Vaters](hendrik) legt [Joris](joris) einen Toaster nieder.
+ return quirin "zurück"
- threaten quirin _ "Ultimatum"
- parent marit joris "Sohn"
- boss.start saskia _ "Leiterin"
- hire femi saskia "Suspendierung auf"
- help elektra _ "halten"
+ rescue joris _ "zudrückt"
+ die quirin "ertrinkt"
- parent hendrik joris "Vaters"
- die.past hendrik "Grab"
