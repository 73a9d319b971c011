%series Die Salzkönige
%lang de
%genre fantasy novel cycle, chapter summaries of an encyclopaedia
%cast thessa | Königin Thessa; Thessa | f
%cast oran | König Oran; Oran | m
%cast ilvar | Prinz Ilvar; Ilvar | m
%cast bree | Bree | f
%cast hauk | Hauk | m
%cast sefa | Sefa | f
%cast mord | Mordwin; Mord | m
%cast yrsa | Prinzessin Yrsa; Yrsa | f
%cast kell | Kell | n
%cast nox | Nox | m
%cast wulf | Fürst Wulf; Wulf | m
%cast amme | - | f
%cast gilde | Gilde der Messer | g
%cast kind | Sonne | f
%cast bote | - | m

== 1
In den Salinen von [Harr](@harr), deren [Herr](oran), der greise [König Oran](oran), soeben eine dritte [Gemahlin](thessa) heimgeführt hat, [die](thessa) jünger ist als [sein](oran) [Sohn](ilvar), wird die [Salzträgerin](bree) [Bree](bree) von einem [Gardisten](hauk) namens [Hauk](hauk) vor der Peitsche bewahrt und dankt es [ihm](hauk), indem [sie](bree) [ihm](hauk) die Börse stiehlt. Der [Thronerbe](ilvar), [Prinz Ilvar](ilvar), [der](ilvar) die Szene vom Balkon aus verfolgt, lässt [sie](bree) zu sich bringen, nicht um [sie](bree) zu strafen, sondern weil [er](ilvar) seit dem Tag, an dem [seine](ilvar) neue [Stiefmutter](thessa) über die Schwelle trat, nach einer Diebin sucht.
+ wedding oran thessa "heimgeführt"
- parent oran ilvar "Sohn"
+ rescue hauk bree "bewahrt"
- steal bree hauk "stiehlt"
- kin ilvar thessa "Stiefmutter"
- discover ilvar bree "verfolgt"

== 2
Wie [Bree](bree) vom [Prinzen](ilvar) erfährt, soll [sie](bree) der [Königin](thessa) ein Bündel Briefe entwenden, in denen [er](ilvar) [ihr](thessa), ehe man [sie](thessa) [seinem](ilvar) [Vater](oran) versprach, [seine](ilvar) Liebe geschworen hat und die [beide](ilvar+thessa) den Kopf kosten könnten. [Hauk](hauk), [der](hauk) der [Diebin](bree) [seine](hauk) Börse wieder abgejagt und dabei an [ihren](bree) Augen Gefallen gefunden hat, bewacht ausgerechnet jene Tür. In der Kammer überrascht [Bree](bree) nicht die [Herrin](thessa), sondern [deren](thessa) [Zofe](sefa) [Sefa](sefa), [die](sefa) die Briefe längst kopiert und der [Gilde](gilde) [ihres](sefa) [Bruders](mord) [Mordwin](mord) zugespielt hat. Dort kostet jede Zeile ein Vermögen.
- reveal ilvar bree "erfährt"
- steal? bree thessa "entwenden"
- love.past ilvar thessa "Liebe"
- parent oran ilvar "Vater"
- engaged.past oran thessa "versprach"
- love hauk bree "Gefallen"
- find bree sefa "überrascht"
- boss thessa sefa "Zofe"
+ betray sefa thessa "zugespielt"
- sibling mord sefa "Bruders"

== 3
[Mordwin](mord), [Haupt](mord) der [Gilde der Messer](gilde) und in früheren Tagen mit [Bree](bree) verlobt, bis [er](mord) [sie](bree) um eines Schuldscheins willen auf den Sklavenmarkt gab, verlangt für [sein](mord) Schweigen die Hand der [Königstochter](yrsa). [Prinzessin Yrsa](yrsa), [Ilvars](ilvar) [Zwillingsschwester](yrsa), hat indes am Brunnen schon einem anderen das Wort gegeben, und zwar dem [Hauptmann](hauk) der Wache, [der](hauk) dies im ersten Buch der Reihe für einen Scherz hält. Die alte [Amme](amme), [die](amme) beide [Kinder](ilvar+yrsa) gestillt hat und mehr weiß, als einer Amme gut tut, wird mit durchschnittener Kehle in der Molkerei gefunden. An der Wand steht ein Messer, mit Kreide gezeichnet.
- boss mord gilde "Haupt"
- engaged.past bree mord "verlobt"
- betray.past mord bree "Sklavenmarkt"
+ threaten mord ilvar+thessa "Schweigen"
- wedding? mord yrsa "Hand"
- sibling ilvar yrsa "Zwillingsschwester"
- parent oran yrsa "Königstochter"
- love yrsa hauk "Wort"
- reject hauk yrsa "für einen Scherz"
+ kill gilde amme "durchschnittener Kehle"

== 4
[König Oran](oran) hustet Blut. [Thessa](thessa) wacht bei [Oran](oran). [Er](oran) nennt [sie](thessa) [Tochter](thessa). [Thessa](thessa) weint. Im Hof ohrfeigt [Yrsa](yrsa) [Hauk](hauk). [Hauk](hauk) hat [Bree](bree) geküsst. [Bree](bree) küsste zuerst. [Ilvar](ilvar) liest den Brief von [Mord](mord). [Mord](mord) will [Yrsa](yrsa). [Ilvar](ilvar) verkauft [Yrsa](yrsa) nicht. [Nox](nox) ist [Ilvars](ilvar) [Rabe](nox). [Nox](nox) pickt dem [Boten](bote) ein Auge aus. Der [Bote](bote) dient [Mord](mord). Nun herrscht Krieg.
- ill oran "Blut"
- help thessa oran "wacht"
- sad thessa "weint"
- attack yrsa hauk "ohrfeigt"
+ kiss bree hauk "geküsst"
- jealous yrsa bree "ohrfeigt"
- reject ilvar mord "nicht"
- injure bote nox "pickt"
- boss mord bote "dient"
- enemy.start ilvar mord "Krieg"

== 5
Der greise [Herrscher](oran) verscheidet in der längsten Nacht des Jahres, ohne dass jemand bemerkt hätte, wer den Becher an [sein](oran) Bett stellte, und noch ehe [sein](oran) Leib gesalzen ist, erhebt sich im Rat der Streit, ob der [Sohn](ilvar) regieren solle oder das Kind, das die [Witwe](thessa) nach eigenem Bekunden unter dem Herzen trägt. [Ilvar](ilvar), [der](ilvar) rechnen kann, fragt [Thessa](thessa) unter vier Augen, ob es von [ihm](ilvar) sei. [Sie](thessa) bejaht es und fordert [ihn](ilvar) auf, um des Kindes willen zu schweigen. [Fürst Wulf](wulf), [Thessas](thessa) [Oheim](wulf), [den](wulf) die Hoffnung auf eine Vormundschaft aus dem Norden herbeigelockt hat, lauscht hinter dem Wandteppich.
+ die oran "verscheidet"
- kill? _ oran "Becher"
- parent oran ilvar "Sohn"
- married.past oran thessa "Witwe"
+ pregnant thessa ilvar "unter dem Herzen"
- reveal thessa ilvar "bejaht"
- cheat.past thessa oran "von ihm"
- kin thessa wulf "Oheim"
- travel wulf "herbeigelockt"
- discover wulf ilvar+thessa "lauscht"

== 6
[Wulf](wulf) lässt den [Prinzen](ilvar) als Giftmörder ausrufen, worauf [Ilvar](ilvar), [der](ilvar) den Becher nie berührt hat, mit Hilfe von [Bree](bree) und dem [Raben](nox) durch die Soleleitungen entkommt; [Hauk](hauk), [der](hauk) [ihn](ilvar) aufhalten sollte, sieht [beide](bree+ilvar) vorüberkriechen und blickt, der [einen](bree) zuliebe, zur Decke. [Er](hauk) büßt dafür mit [seinem](hauk) Rang. [Yrsa](yrsa), [die](yrsa) den Verrat [ihres](yrsa) [Liebsten](hauk) weniger auf den [Bruder](ilvar) als auf die [Salzträgerin](bree) bezieht, bietet sich aus freien Stücken [Mordwin](mord) an. Die Hochzeit wird auf den ersten Tau festgesetzt, und [Sefa](sefa), [die](sefa) das Kleid nähen muss, näht eine Nadel mit ein.
- accuse wulf ilvar "Giftmörder"
- kill! ilvar oran "nie berührt"
- help bree+nox ilvar "Hilfe"
+ flee bree+ilvar "entkommt"
- help hauk bree+ilvar "Decke"
- quit hauk "Rang"
- love yrsa hauk "Liebsten"
- sibling ilvar yrsa "Bruder"
- jealous yrsa bree "bezieht"
- propose yrsa mord "bietet"
+ engaged.start mord yrsa "Hochzeit"
- betray sefa _ "Nadel"

== 7
In der Schmugglerstadt [Quell](@quell) leben die zwei [Flüchtlinge](bree+ilvar) als Eheleute, freilich nur zum Schein, bis [Ilvar](ilvar) Fieber bekommt und [Bree](bree) [ihn](ilvar) mit dem eigenen Leib wärmt. Danach ist der Schein, wie es heißt, keiner mehr. [Ihr](bree+ilvar) [Wirt](kell) [Kell](kell), weder Mann noch Frau und in der ganzen Stadt nur als das [Ohr](kell) bekannt, erkennt den [Gesuchten](ilvar), verkauft [ihn](ilvar) aber nicht, da [Kell](kell) [Wulf](wulf) noch aus dem Bergkrieg hasst. Als die Nachricht von [Thessas](thessa) Schwangerschaft die Taverne erreicht, zählt [Bree](bree) an den Fingern nach und zieht in die andere Kammer.
- married! bree ilvar "zum Schein"
- ill ilvar "Fieber"
- help bree ilvar "wärmt"
+ couple.start bree ilvar "keiner mehr"
- discover kell ilvar "erkennt"
- betray! kell ilvar "verkauft"
- enemy kell wulf "hasst"
- pregnant thessa ilvar "Schwangerschaft"
- discover bree ilvar+thessa "nach"
+ breakup bree ilvar "andere Kammer"

== 8
Der Tau fällt. [Yrsa](yrsa) heiratet [Mordwin](mord). Beim Tanz sticht die Nadel [Mordwin](mord). [Mord](mord) taumelt. [Mord](mord) stirbt. Das Volk schreit nach [Yrsa](yrsa). [Hauk](hauk) bringt [Yrsa](yrsa) fort. [Sie](yrsa) verzeiht [Hauk](hauk). [Sefa](sefa) betrauert [Mord](mord) nicht. [Mord](mord) hatte einst [Sefas](sefa) Mann ertränkt. Jetzt führt [Sefa](sefa) die [Gilde](gilde). [Wulf](wulf) schenkt [Sefa](sefa) Silber. [Sefa](sefa) misstraut [Wulf](wulf). [Nox](nox) bringt [Bree](bree) einen Ring.
+ wedding mord yrsa "heiratet"
- injure mord sefa "sticht"
+ die mord sefa "stirbt"
- rescue hauk yrsa "fort"
- reconcile hauk yrsa "verzeiht"
- sad! sefa mord "nicht"
- kill.past mord _ "ertränkt"
- married.past _ sefa "Mann"
- boss.start sefa gilde "führt"
- gift wulf sefa "Silber"
- gift nox bree "Ring"

== 9
[Thessa](thessa), von [ihrem](thessa) [Onkel](wulf) im Turm wie eine Gefangene gehalten, bringt eine [Tochter](kind) zur Welt, [die](kind) [sie](thessa) [Sonne](kind) nennt und [die](kind) [Wulf](wulf) noch am selben Tag zur Königin ausrufen lässt, sich selbst aber zu [ihrem](kind) [Vormund](wulf). [Sefa](sefa), wieder in Diensten der [Wöchnerin](thessa), gesteht [dieser](thessa) auf Knien den Verrat der Briefe, und [Thessa](thessa), [der](thessa) nichts anderes übrig bleibt, vergibt der [Zofe](sefa) unter der Bedingung, dass die Messer künftig für [sie](thessa) arbeiten. Am Becher des toten [Königs](oran), so enthüllt [Sefa](sefa), habe ein Wappen geklebt, ein Wolf.
- kin thessa wulf "Onkel"
- abduct wulf thessa "Gefangene"
+ birth thessa kind "zur Welt"
- advisor wulf kind "Vormund"
- boss thessa sefa "Diensten"
- reveal sefa thessa "gesteht"
- betray.past sefa thessa "Verrat"
- reconcile sefa thessa "vergibt"
+ reveal sefa thessa "enthüllt"
- kill.past? wulf oran "Wolf"

== 10
[Hauk](hauk) und [Yrsa](yrsa) stoßen in [Quell](@quell) auf den [Bruder](ilvar), [der](ilvar) sich in [Kells](kell) Keller um den Verstand trinkt, seit [Bree](bree) [ihn](ilvar) verlassen hat. Der ehemalige [Gardist](hauk), [der](hauk) selbst einmal um [Bree](bree) geworben hat, sagt [ihm](ilvar) ins Gesicht, [er](ilvar) sei ein Narr, da [er](ilvar) zwei [Frauen](bree+thessa) liebe und keiner die Wahrheit gesagt habe. [Sie](hauk+ilvar) prügeln sich, bis das [Ohr](kell) einen Eimer Salzwasser über [die beiden](hauk+ilvar) gießt; hernach trinken [sie](hauk+ilvar) Brüderschaft. [Bree](bree), [die](bree) das alles von der Treppe aus mit angehört hat, wirft [Ilvar](ilvar) den Ring vor die Füße, den der [Rabe](nox) [ihr](bree) gebracht hatte. Es ist der von [Thessa](thessa).
- find hauk+yrsa ilvar "stoßen"
- sibling ilvar yrsa "Bruder"
- sad ilvar "um den Verstand"
- breakup.past bree ilvar "verlassen"
- love.past hauk bree "geworben"
- love ilvar bree+thessa "liebe"
- accuse hauk ilvar "Narr"
+ quarrel hauk ilvar "prügeln"
- friend.start hauk ilvar "Brüderschaft"
- discover bree ilvar "angehört"
+ reject bree ilvar "vor die Füße"

== 11
Der Sturm auf [Harr](@harr), dem der Autor vierzig Seiten widmet, wird von innen entschieden: [Sefas](sefa) Leute öffnen das Salztor, [Hauk](hauk) fällt im Zweikampf mit [Wulf](wulf), und [Yrsa](yrsa), [die](yrsa) [seinen](hauk) Kopf in [ihrem](yrsa) Schoß hält, gibt [ihm](hauk), was [er](hauk) im ersten Buch für einen Scherz gehalten hat, ein Ja. [Er](hauk) stirbt lächelnd. [Bree](bree), [die](bree) niemand hatte mitnehmen wollen, schleicht sich in den Turm, bringt [Thessa](thessa) und [Sonne](kind) in Sicherheit und sagt der [Nebenbuhlerin](thessa) auf der Wendeltreppe, [er](ilvar) stehe unten, [sie](thessa) könne [ihn](ilvar) haben. [Thessa](thessa) will [ihn](ilvar) nicht. [Wulf](wulf) ertrinkt auf der Flucht in der Sole.
+ kill wulf hauk "fällt"
- confess yrsa hauk "Ja"
- sad yrsa "Schoß"
+ rescue bree kind+thessa "Sicherheit"
- enemy bree thessa "Nebenbuhlerin"
- love! thessa ilvar "will ihn nicht"
- flee wulf "Flucht"
+ die wulf "ertrinkt"

== 12
Zur [Regentin](yrsa) für das unmündige [Kind](kind) wird nicht die [Mutter](thessa), sondern [Yrsa](yrsa) gewählt; die neue [Herrin](yrsa), [die](yrsa) keinen Mann mehr nehmen will, zieht mit [Sefa](sefa) in den Nordflügel, wo nachts, wie die Dienerschaft munkelt, nur eine Kerze brennt. [Thessa](thessa) segelt mit [Kell](kell) zu den Inseln. [Ilvar](ilvar), [der](ilvar) auf die Krone verzichtet hat, trägt nun Salz, Seite an Seite mit der [Frau](bree), [die](bree) sich Zeit lässt, [ihm](ilvar) zu verzeihen. An jedem ersten Tau fragt [er](ilvar) [sie](bree), ob [sie](bree) [seine](ilvar) [Frau](bree) werden wolle; im siebten Jahr, auf der letzten Seite, antwortet für [Bree](bree) der [Rabe](nox).
+ boss.start yrsa _ "Regentin"
- parent thessa kind "Mutter"
- couple? sefa yrsa "nur eine Kerze"
- move sefa+yrsa "zieht"
- travel kell+thessa "segelt"
- quit ilvar "verzichtet"
- colleague bree ilvar "Seite an Seite"
- reconcile? bree ilvar "verzeihen"
+ propose ilvar bree "fragt"
