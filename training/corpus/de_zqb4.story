%series Die Erben von Valmorra
%lang de
%genre costume drama on a fictional island court, fan recaps
%cast isaura | Königin Isaura; Isaura | f
%cast teodor | König Teodor; Teodor | m
%cast raoul | Prinz Raoul; Raoul | m
%cast nives | Nives | f
%cast halvard | Graf Halvard; Halvard | m
%cast beatriz | Beatriz | f
%cast kanzler | Kanzler Murr; Murr | m
%cast zofe | Ottilie | f
%cast arzt | Meister Yakub; Yakub | m
%cast gesandter | - | m
%cast maler | - | m
%cast prinzessin | Prinzessin Elin; Elin | f
%cast kind | - | m

== 1 Trauerflor
[König Teodor](teodor) ist tot, vergiftet beim Frühstück. [Seine](teodor) [Witwe](isaura) [Isaura](isaura) übernimmt den Thron für den [Stiefsohn](raoul), [Prinz Raoul](raoul), [den](raoul) [sie](isaura) nie gemocht hat. [Raoul](raoul) ist der [Prinzessin Elin](prinzessin) versprochen, liebt aber [Nives](nives), die [Tochter](nives) des [Hofarztes](arzt). [Graf Halvard](halvard), ein [Jugendfreund](halvard) der [Königin](isaura), kommt aus der Verbannung heim. Beim Leichenschmaus steckt [er](halvard) [ihr](isaura) einen Zettel zu. [Kanzler Murr](kanzler) liest mit.
+ kill _ teodor "vergiftet"
- married.past isaura teodor "Witwe"
- kin isaura raoul "Stiefsohn"
- engaged prinzessin raoul "versprochen"
- love raoul nives "liebt"
- parent arzt nives "Tochter"
- friend halvard isaura "Jugendfreund"
+ return halvard "heim"
- hire isaura "Thron"
- discover kanzler halvard "liest"

== 2 Der Leibarzt
[Murr](kanzler) lässt [Meister Yakub](arzt) festnehmen, denn nur der [Arzt](arzt) besitzt Gifte. [Nives](nives) wirft sich [Raoul](raoul) zu Füßen. Der [Prinz](raoul) schwört, [ihren](nives) [Vater](arzt) freizubekommen. [Er](raoul) bittet die [Stiefmutter](isaura) um Gnade und wird vor allen Höflingen abgefertigt. In der Nacht öffnet [Zofe](zofe) [Ottilie](zofe) dem [Gefangenen](arzt) die Kerkertür. [Sie](zofe) tut es aus Dankbarkeit, weil [er](arzt) [sie](zofe) vom Fieber geheilt hat. Der geflohene [Arzt](arzt) gilt nun erst recht als Mörder.
+ arrest kanzler arzt "festnehmen"
- parent arzt nives "Vater"
- kin isaura raoul "Stiefmutter"
- reject isaura raoul "abgefertigt"
+ rescue zofe arzt "öffnet"
- treat.past zofe arzt "geheilt"
- flee arzt "geflohene"
- kill? arzt teodor "Mörder"

== 3 Zwei Zettel
Die [Königin](isaura) trifft den [Heimkehrer](halvard) im Gewächshaus. Noch ehe [sie](isaura) ein Wort hervorbringt, küsst [Halvard](halvard) [sie](isaura). Vor zwanzig Jahren waren [sie](halvard+isaura) ein Paar gewesen, bis [Teodor](teodor) den [Nebenbuhler](halvard) verbannte. Jetzt ist die [Witwe](isaura) frei. Doch bei [Beatriz](beatriz), der [Gräfin](beatriz), sitzt [Halvards](halvard) Ring am Finger, und davon hat der [Graf](halvard) nichts erzählt. Die verwaiste [Arzttochter](nives) zieht derweil zur [Zofe](zofe) in die Dachkammer.
+ kiss halvard isaura "küsst"
- couple.past halvard isaura "Paar"
- quit.past halvard teodor "verbannte"
- married beatriz halvard "Ring"
- parent arzt nives "Arzttochter"
+ move nives zofe "zieht"
- married.past isaura teodor "Witwe"

== 4 Die Braut kommt
[Elin](prinzessin) kommt mit sieben Schiffen. [Elin](prinzessin) kommt nicht freiwillig. Der [Prinz](raoul) verneigt sich. Die [Prinzessin](prinzessin) gähnt. Beim Ball tanzt [Raoul](raoul) mit [Nives](nives). [Elin](prinzessin) tanzt mit niemandem. Ein [Maler](maler) zeichnet [sie](prinzessin). [Sie](prinzessin) schaut den [Maler](maler) lange an. [Murr](kanzler) schaut die [Königin](isaura) an. Die [Königin](isaura) schaut [Halvard](halvard) an. Neben [Halvard](halvard) steht [Beatriz](beatriz). So erfährt [Isaura](isaura) von der [Gräfin](beatriz). Das Glas in [ihrer](isaura) Hand zerspringt.
- meet prinzessin raoul "verneigt"
- flirt nives raoul "tanzt"
- love prinzessin maler "schaut"
+ discover isaura beatriz "erfährt"

== 5 Verstoßen
Betrogen und außer sich jagt [Isaura](isaura) den [Grafen](halvard) aus dem Palast. [Seine](halvard) [Frau](beatriz), [die](beatriz) von allem nichts geahnt hat, verliert vor Schreck [ihr](beatriz) ungeborenes Kind. [Halvard](halvard) weint an [ihrem](beatriz) Bett. Zum ersten Mal seit Langem hält [er](halvard) [ihre](beatriz) Hand. Der [Kanzler](kanzler) nutzt die Stunde und macht der [Regentin](isaura) einen Antrag. [Sie](isaura) lacht [ihn](kanzler) aus. [Murr](kanzler) vergisst so etwas nicht. Auf dem Dach malt der [Maler](maler) die [Braut](prinzessin) des [Prinzen](raoul), bis das Licht geht.
+ reject isaura halvard "jagt"
- married beatriz halvard "Frau"
- lose beatriz "verliert"
+ propose kanzler isaura "Antrag"
- reject isaura kanzler "lacht"
- engaged prinzessin raoul "Braut"

== 6 Ein Schuss bei der Jagd
Bei der Fasanenjagd wird [Raoul](raoul) von einer Kugel getroffen. [Nives](nives), vom [Vater](arzt) gut geschult, schneidet sie heraus. Der [Schwerverletzte](raoul) phantasiert von Hochzeit, und zwar mit der [Falschen](nives). Daran stört sich die offizielle [Verlobte](prinzessin) nicht im Geringsten. [Elin](prinzessin) bittet die [Rivalin](nives), [die](nives) in Wahrheit keine ist, zum Tee. Aus dem Tee wird Freundschaft. Den [Schützen](kanzler) sucht [Isaura](isaura), obwohl [ihr](isaura) der Tod des [Stiefsohns](raoul) doch bequem gewesen wäre. Die Spur führt ins Zimmer des [Mannes](kanzler), [den](kanzler) [sie](isaura) verlacht hat.
+ attack kanzler raoul "Kugel"
- treat raoul nives "schneidet"
- wedding? nives raoul "Hochzeit"
- engaged prinzessin raoul "Verlobte"
- enemy! nives prinzessin "Rivalin"
- friend.start nives prinzessin "Freundschaft"
- kin isaura raoul "Stiefsohns"
+ discover isaura kanzler "Spur"
- parent arzt nives "Vater"

== 7 Flucht nach vorn
Der überführte [Kanzler](kanzler) setzt sich zu den Feinden ab und nimmt den Staatsschatz mit. [Isaura](isaura) steht mit leeren Kassen da. [Raoul](raoul), wieder auf den Beinen, versöhnt sich an [ihrem](isaura) leeren Schreibtisch mit [ihr](isaura). [Beide](isaura+raoul) brauchen nun [Halvards](halvard) Truppen. Der [Verstoßene](halvard) willigt ein, verlangt aber, dass man [Beatriz](beatriz) wie eine Herzogin behandelt. Seit dem Verlust des Kindes hat [sie](beatriz) kein Wort gesprochen. Die [Königin](isaura) besucht [sie](beatriz) und kniet vor der [Frau](beatriz), [deren](beatriz) [Mann](halvard) [sie](isaura) küsste.
+ flee kanzler "setzt"
- steal kanzler isaura "Staatsschatz"
- recover raoul "wieder auf den Beinen"
+ reconcile isaura raoul "versöhnt"
- help halvard isaura+raoul "willigt"
- reject.past isaura halvard "Verstoßene"
- lose.past beatriz "Verlust"
- married beatriz halvard "Mann"
- kiss.past halvard isaura "küsste"

== 8 Wort und Ring
[Raoul](raoul) wird König. Der neue [König](raoul) entlässt [Elin](prinzessin) aus dem Versprechen. [Elin](prinzessin) umarmt [ihn](raoul) dankbar. [Sie](prinzessin) heiratet den [Maler](maler). Niemand kennt den [Maler](maler). [Raoul](raoul) fragt [Nives](nives). [Nives](nives) sagt nicht Ja. Erst soll [ihr](nives) [Vater](arzt) frei sein. [Ottilie](zofe) weiß, wo der [Flüchtige](arzt) steckt. [Ottilie](zofe) schweigt. [Sie](zofe) trägt [sein](arzt) Kind. [Beatriz](beatriz) spricht wieder. Das erste Wort lautet: [Halvard](halvard). Das zweite heißt: Geh.
+ hire raoul "König"
- breakup raoul prinzessin "entlässt"
+ wedding maler prinzessin "heiratet"
- propose raoul nives "fragt"
- reject nives raoul "nicht Ja"
- parent arzt nives "Vater"
- reveal! zofe _ "schweigt"
- pregnant zofe arzt "trägt"
- recover beatriz "spricht"
+ breakup beatriz halvard "Geh"

== 9 Der Versteckte
Das Kind der [Zofe](zofe) verrät das Versteck, denn [Nives](nives) zählt eins und eins zusammen. [Sie](nives) findet den verschollenen [Vater](arzt) in einer Mühle. [Yakub](arzt) gesteht [ihr](nives), dass [er](arzt) das Gift wirklich gemischt hat. Bestellt habe es [Murr](kanzler), angeblich gegen Ratten. Die [Tochter](nives) ist hin- und hergerissen. Soll [sie](nives) den [Mann](arzt), [der](arzt) ahnungslos [König Teodor](teodor) tötete, an [dessen](teodor) [Sohn](raoul) ausliefern? Da nimmt [ihr](nives) [Ottilie](zofe) die Entscheidung ab und führt [Raoul](raoul) in die Mühle.
+ find nives arzt "findet"
- parent arzt nives "Vater"
- reveal arzt nives "gesteht"
- kill.past kanzler teodor "Bestellt"
- kill.past arzt teodor "tötete"
- parent teodor raoul "Sohn"
+ betray zofe arzt "führt"

== 10 Begnadigt
[Raoul](raoul) hört den [Arzt](arzt) an und verzeiht. [Yakub](arzt) wird begnadigt und bekommt [seine](arzt) alte Stelle zurück. Der [Zofe](zofe) grollt [er](arzt) nicht, im Gegenteil: [Er](arzt) führt die [Mutter](zofe) [seines](arzt) künftigen Kindes noch vor der Niederkunft zum Altar. Nach der Trauung hält [Nives](nives) endlich Wort und nimmt den [König](raoul). [Halvard](halvard) sitzt unrasiert in der Taverne. Ein [Gesandter](gesandter) des geflohenen [Kanzlers](kanzler) setzt sich zu [ihm](halvard) und bietet [ihm](halvard) einen Thron an.
+ reconcile arzt raoul "verzeiht"
- hire arzt raoul "alte Stelle"
- pregnant zofe arzt "künftigen Kindes"
+ wedding arzt zofe "Altar"
- engaged.start nives raoul "nimmt"
- flee.past kanzler "geflohenen"
- hire? halvard gesandter "bietet"

== 11 Verrat im Nebel
[Graf Halvard](halvard), von zwei Frauen vor die Tür gesetzt, führt die Flotte des Feindes durch die Riffe, die nur [er](halvard) kennt. [Isaura](isaura), [die](isaura) [ihm](halvard) das nie zugetraut hätte, steht am Ufer, als [ihr](isaura) einstiger [Geliebter](halvard) an Land geht. [Er](halvard) nimmt [sie](isaura) gefangen. [Beatriz](beatriz), [seine](halvard) [Frau](beatriz) nur noch auf dem Papier, schleicht in [sein](halvard) Zelt, gibt der [Nebenbuhlerin](isaura) [ihr](beatriz) Kleid und bleibt an [deren](isaura) Stelle zurück. So entkommt die [Stiefmutter](isaura) des [Königs](raoul).
- reject.past beatriz+isaura halvard "vor die Tür"
+ betray halvard isaura "führt die Flotte"
- couple.past halvard isaura "einstiger Geliebter"
+ arrest halvard isaura "gefangen"
- married beatriz halvard "Frau"
- enemy beatriz isaura "Nebenbuhlerin"
- rescue beatriz isaura "an deren Stelle"
- kin isaura raoul "Stiefmutter"

== 12 Das Duell
[Raoul](raoul) fordert den [Verräter](halvard) zum Zweikampf, um [seine](raoul) [Stiefmutter](isaura) zu rächen. [Nives](nives) fleht [ihn](raoul) an, es zu lassen; [sie](nives) ist guter Hoffnung. [Raoul](raoul) ficht trotzdem und siegt. Sterbend verrät [Halvard](halvard) dem [König](raoul), dass [Murr](kanzler) auf dem Flaggschiff schläft. Die [Witwe](beatriz) schließt [ihm](halvard) die Augen. Am anderen Ufer lässt [Prinzessin Elin](prinzessin) [ihre](prinzessin) sieben Schiffe auslaufen, und der [Königsmörder](kanzler) sieht sich umzingelt.
- betray.past halvard _ "Verräter"
- attack raoul halvard "Zweikampf"
- kin isaura raoul "Stiefmutter"
+ pregnant nives "guter Hoffnung"
+ kill raoul halvard "siegt"
- reveal halvard raoul "verrät"
- married.past beatriz halvard "Witwe"
- help prinzessin raoul "auslaufen"
- kill.past kanzler teodor "Königsmörder"

== 13 Krönungstag
[Murr](kanzler) wird in Ketten vorgeführt und beschuldigt bis zuletzt [Isaura](isaura), den Mord befohlen zu haben. Keiner glaubt [ihm](kanzler). [Nives](nives) wird [Raouls](raoul) [Königin](nives) und bringt in derselben Woche einen [Thronfolger](kind) zur Welt. [Yakub](arzt), nun [Vater](arzt) und [Großvater](arzt) zugleich, hebt das [Kind](kind) in die Sonne. [Isaura](isaura) legt alle Ämter nieder. [Sie](isaura) zieht mit [Beatriz](beatriz) in ein Haus am Meer. [Beide](beatriz+isaura) haben denselben [Mann](halvard) betrauert, und [beide](beatriz+isaura) lachen jetzt darüber.
+ arrest _ kanzler "Ketten"
- accuse kanzler isaura "beschuldigt"
- kill! isaura teodor "Mord"
+ wedding nives raoul "Raouls Königin"
- birth nives kind "zur Welt"
- kin arzt kind "Großvater"
- quit isaura "nieder"
- move beatriz+isaura "zieht"
- sad.past beatriz+isaura halvard "betrauert"
