%series Gerüst über der Wupper
%lang de
%genre historical family saga, a public broadcaster's programme pages
%cast ott | Ottilie | f
%cast kas | Kaspar Brögelmann; Brögelmann | m
%cast eme | Emmeline | f
%cast leb | Leberecht | m
%cast zel | Zdenko | m
%cast mil | Milada | f
%cast ala | Alard Fenner; Fenner | m
%cast pue | Witwe Püttmann | f
%cast dok | Sanitätsrat Overweg; Overweg | m
%cast pas | - | m
%cast pol | Wachtmeister Kuhlen; Kuhlen | m
%cast adv | - | m
%cast mutter | - | f
%cast kind | - | m
%cast kai | - | m
%cast vor | - | m

== 1 Stahl und Seide
[Elberfeld](@elberfeld) 1899: Während über dem Fluss die ersten Stützen der Schwebebahn in den Himmel wachsen, verlobt der [Seidenfabrikant](kas) [Kaspar Brögelmann](kas), seit dem frühen Tod [seiner](kas) ersten [Frau](mutter) zum zweiten Mal verheiratet, [seine](kas) [Tochter](ott) [Ottilie](ott), ohne [sie](ott) zu fragen, mit dem [Ingenieur](ala) [Alard Fenner](ala). [Ottilie](ott), [die](ott) lieber Brücken zeichnen als Aussteuer sticken würde, erfährt davon ausgerechnet durch [ihre](ott) [Stiefmutter](eme) [Emmeline](eme), [der](eme) das [Mädchen](ott) von Herzen leid tut.
- die.past mutter "Tod"
- married.past kas mutter "Frau"
- married eme kas "zum zweiten Mal verheiratet"
- parent kas ott "Tochter"
+ engaged.start ala ott "verlobt"
- reveal eme ott "erfährt"
- kin eme ott "Stiefmutter"
- sad eme ott "leid tut"

== 2 Der Nieter
Auf der Baustelle, die [sie](ott) an der Seite [ihres](ott) [Verlobten](ala) besichtigen darf, verliert [Ottilie](ott) den Halt und stürzte wohl in die Wupper, griffe nicht ein junger böhmischer [Nieter](zel) nach [ihrem](ott) Mantel. [Fenner](ala), bleich geworden, drückt dem [Arbeiter](zel) eine Mark in die Hand und vergisst [ihn](zel); [Ottilie](ott) hingegen, [die](ott) abends heimlich [seine](zel) Hände zeichnet, bringt über [ihre](ott) [Zofe](mil) [Milada](mil) in Erfahrung, wie [er](zel) heißt. Denn [Zdenko](zel), das hat [diese](mil) bislang niemandem im Hause gesagt, ist [ihr](mil) leiblicher [Bruder](zel).
- engaged ala ott "Verlobten"
+ rescue zel ott "griffe nicht"
- meet ott zel "junger böhmischer Nieter"
- gift ala zel "eine Mark"
- love.start? ott zel "heimlich seine Hände"
- boss ott mil "Zofe"
- discover ott zel "in Erfahrung"
- reveal! mil _ "niemandem im Hause"
- sibling mil zel "Bruder"

== 3 Im Kosthaus
Zwölf Mann und drei Betten: Bei der [Witwe Püttmann](pue), in [deren](pue) Kosthaus [Zdenko](zel) zur Miete liegt, wird nicht nur die Suppe geteilt, sondern auch die Wut über den [Vorarbeiter](vor), [der](vor) den Lohn drückt. Als [Milada](mil) [ihrem](mil) [Bruder](zel) ein Päckchen von [ihrer](mil) [Herrin](ott) überbringt, warme Handschuhe und darin ein Billett, redet [sie](mil) [ihm](zel) zugleich ins Gewissen. [Er](zel) verbrennt die Zeilen, die Handschuhe behält [er](zel). Unterdessen setzt sich [Leberecht](leb), [Brögelmanns](kas) einziger [Sohn](leb), am Kartentisch ins Unglück und borgt bei [Fenner](ala).
- housemate pue zel "zur Miete"
- sibling mil zel "Bruder"
+ gift ott zel "Päckchen"
- boss ott mil "Herrin"
- sad zel vor "Wut"
- parent kas leb "Sohn"
- lose leb "ins Unglück"
- help ala leb "borgt"

== 4 Soll und Haben
Die Schulden [seines](ala) künftigen [Schwagers](leb) machen [Fenner](ala) zum heimlichen Herrn im Hause: Für [sein](ala) Stillschweigen gegenüber dem alten [Fabrikanten](kas) verlangt [er](ala) von [Leberecht](leb) nichts Geringeres als die Baupläne der Konkurrenz, an die der junge [Mann](leb), seit Ostern [Schreiber](leb) in deren Kontor, ohne Mühe gelangt. [Ottilie](ott), von alldem nichts ahnend, unterrichtet sonntags in der Armenschule und findet in der letzten Bank, zwischen Gassenkindern, einen [Erwachsenen](zel), [der](zel) lesen lernen möchte. Es ist [Zdenko](zel).
- kin? ala leb "künftigen Schwagers"
+ threaten ala leb "Für sein Stillschweigen"
- steal? leb _ "verlangt"
- hire.past leb "Schreiber"
- discover! ott ala+leb "nichts ahnend"
- advisor.start ott zel "lesen lernen"
+ find ott zel "findet"

== 5 A wie Amboss
Buchstabe um Buchstabe kommen sich in der Armenschule [zwei](ott+zel) näher, [die](ott+zel) nach Stand und Sitte nicht einmal denselben Gehsteig benutzen dürften, und als der Winter einbricht, schreibt [Zdenko](zel) [seiner](zel) [Lehrerin](ott) den ersten ganzen Satz an die Tafel, den [sie](ott) lange liest und dann, rot bis unter die Haarwurzeln, auslöscht. Eine Antwort gibt [sie](ott) [ihm](zel) auf dem Heimweg, mit den Lippen. Dass [Emmeline](eme) in der Kutsche vorbeifährt und den Kopf abwendet, bemerken [die beiden](ott+zel) nicht.
- advisor ott zel "Lehrerin"
+ confess zel ott "den ersten ganzen Satz"
- love ott zel "rot bis unter"
+ kiss ott zel "mit den Lippen"
- discover eme ott+zel "abwendet"
- discover! ott+zel eme "bemerken"

== 6 Die Mitwisserin
[Emmeline](eme) weiß, was eine Ehe ohne Neigung bedeutet, denn die eigene ist eine, und so behält [sie](eme), statt [ihrem](eme) [Gatten](kas) zu hinterbringen, was [sie](eme) gesehen hat, das Geheimnis [ihrer](eme) [Stieftochter](ott) nicht nur für sich, sondern leiht den [Liebenden](ott+zel) obendrein [ihr](eme) Gartenhaus. [Milada](mil), um [ihre](mil) Stellung bangend, warnt vergebens. Nach einem Sturz vom Gerüst, bei dem ein halbwüchsiger [Handlanger](kai) umkommt, tritt [Zdenko](zel) an die Spitze derer, die die Arbeit niederlegen; [Fenner](ala) lässt [seinen](zel) Namen notieren.
- love! eme kas "ohne Neigung"
- married eme kas "Gatten"
- reveal! eme kas "hinterbringen"
- kin eme ott "Stieftochter"
- couple ott zel "Liebenden"
+ help eme ott+zel "leiht"
- quit? mil "um ihre Stellung bangend"
+ die kai "umkommt"

== 7 Ausstand
Vierzehn Tage ruht der Bau. [Brögelmann](kas), [der](kas) [seine](kas) Seide auf die Bahn gesetzt hat, sieht [sein](kas) Geld in der Wupper davonschwimmen und erleidet in der Sitzung des Aufsichtsrats einen Schlaganfall, nach welchem [ihm](kas) die rechte Seite den Dienst versagt. [Sanitätsrat Overweg](dok), seit Jahrzehnten [Hausarzt](dok) der Familie, macht [Ottilie](ott) wenig Hoffnung. [Sie](ott) wacht Nacht für Nacht am Bett des [Vaters](kas), indes [Zdenko](zel), auf Betreiben [Fenners](ala), von [Wachtmeister Kuhlen](pol) in Gewahrsam genommen wird.
- lose kas "davonschwimmen"
+ ill kas "Schlaganfall"
- advisor dok kas "Hausarzt"
- help ott kas "wacht"
- parent kas ott "Vaters"
+ arrest pol zel "in Gewahrsam genommen"
- betray ala zel "auf Betreiben Fenners"

== 8 Ein Ring auf dem Tisch
Um den [Geliebten](zel) freizubekommen, begibt sich [Ottilie](ott) zu dem [Mann](ala), [dem](ala) [sie](ott) versprochen ist, und bietet [ihm](ala) an, was [er](ala) ohnehin für das Seine hält: die sofortige Trauung. [Fenner](ala) willigt ein, nicht ohne zu durchschauen, wem das Opfer gilt. Bevor es so weit kommt, legt allerdings [Leberecht](leb), [dem](leb) das Gewissen schlägt, vor [seiner](leb) [Schwester](ott) die Karten auf den Tisch und gesteht den Diebstahl der Pläne; da streift [sie](ott) den Ring ab, lässt den [Erpresser](ala) stehen und sucht einen [Advokaten](adv) auf.
- couple ott zel "Geliebten"
- rescue? ott zel "freizubekommen"
- engaged ala ott "versprochen"
- wedding? ala ott "Trauung"
- discover ala ott "durchschauen"
+ reveal leb ott "die Karten"
- sibling leb ott "Schwester"
- steal.past leb _ "Diebstahl"
+ breakup ott ala "streift"
- advisor.start adv ott "Advokaten"

== 9 Auf freiem Fuß
Dem [Advokaten](adv), einem [Sonderling](adv), [der](adv) noch nie einen Prozess gewann, genügt ein einziger Brief an den Landrat, damit [Zdenko](zel) das Gefängnis verlassen darf. [Fenner](ala) rächt sich: [Er](ala) trägt dem halb gelähmten [Brögelmann](kas) zu, mit wem [dessen](kas) [Tochter](ott) die Abende im Gartenhaus verbracht hat und wer [ihr](ott) den Schlüssel gab. Noch am selben Tag muss [Emmeline](eme) das Haus verlassen; [Milada](mil) verliert Kammer und Lohn. [Beide](eme+mil) finden Obdach dort, wo man im Leben nicht gesucht hätte, nämlich bei der [Witwe Püttmann](pue).
+ rescue adv zel "ein einziger Brief"
+ reveal ala kas "trägt"
- parent kas ott "Tochter"
- date.past ott zel "die Abende im Gartenhaus"
- help.past eme ott "den Schlüssel"
- breakup kas eme "muss Emmeline das Haus"
- quit mil kas "verliert Kammer und Lohn"
- move eme+mil pue "finden Obdach"

== 10 Drei Frauen, ein Zimmer
Wie lebt es sich von Heimarbeit, wenn man bisher Personal hatte? [Emmeline](eme), von [Milada](mil) geduldig im Spulen unterwiesen, entdeckt zu [ihrer](eme) eigenen Verwunderung, dass [ihr](eme) die Armut besser bekommt als die Ehe, und aus [Herrin](eme) und [Dienstmädchen](mil) werden Vertraute. Zu [ihnen](eme+mil) stößt, die Reisetasche in der Hand und die Zeichnungen unter dem Arm, [Ottilie](ott), [die](ott) sich mit [ihrem](ott) [Vater](kas) überworfen hat und, was [sie](ott) nur der [Stiefmutter](eme) anvertraut, ein Kind unter dem Herzen trägt.
- advisor mil eme "unterwiesen"
- happy eme "besser bekommt"
- boss.past eme mil "Herrin"
+ friend.start eme mil "Vertraute"
- move ott eme+mil "stößt"
- parent kas ott "Vater"
- quarrel kas ott "überworfen"
- kin eme ott "Stiefmutter"
+ pregnant ott zel "unter dem Herzen"
- reveal ott eme "anvertraut"

== 11 Probefahrt
Zur Jungfernfahrt im Herbst 1900 wird der Kaiser erwartet, und [Fenner](ala), [der](ala) die Festrede halten soll, hat für minderen Stahl die Differenz in die eigene Tasche gesteckt. [Zdenko](zel), wieder am Bau, hört es am Klang der Nieten. Niemand glaubt [ihm](zel) außer [Ottilie](ott), [die](ott), hochschwanger, die Pläne nachrechnet und [seinen](zel) Verdacht bestätigt findet. Mit dem Ergebnis tritt [sie](ott) vor [Brögelmann](kas). Der alte [Mann](kas) liest, schweigt, reicht [ihr](ott) nach Monaten zum ersten Mal die gesunde Hand und lässt die Fahrt untersagen.
- create? ala "Festrede"
- betray.past ala _ "in die eigene Tasche"
- return zel "wieder am Bau"
- discover zel "hört es am Klang"
- pregnant ott "hochschwanger"
- investigate ott ala "nachrechnet"
+ discover ott ala "bestätigt"
- reveal ott kas "Mit dem Ergebnis"
+ reconcile kas ott "die gesunde Hand"

== 12 Schwebend
[Fenner](ala), [dem](ala) der Boden unter den Füßen brennt, setzt sich nach [Rotterdam](@rotterdam) ab; den Skandal, über den ganz [Elberfeld](@elberfeld) redet, überlebt [Kaspar Brögelmann](kas), von [Emmeline](eme) bis zuletzt gepflegt, nur um wenige Wochen. [Leberecht](leb) stellt sich und wird von [Kuhlen](pol) abgeführt. Als die Bahn endlich fährt, sitzt in der zweiten Klasse ein [Ehepaar](ott+zel), [das](ott+zel) am Morgen der [Pastor](pas) getraut hat, und auf [Miladas](mil) Schoß, zehn Tage alt, schläft [ihr](mil) [Neffe](kind), [der](kind) den Vornamen [seines](kind) verstorbenen [Großvaters](kas) bekommen soll.
+ flee ala "setzt" @rotterdam
+ die kas "überlebt"
- help eme kas "gepflegt"
- arrest pol leb "abgeführt"
+ wedding ott zel "getraut"
- kin kind mil "Neffe"
- kin kas kind "Großvaters"
