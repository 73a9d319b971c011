%series Wieder zwei Gedecke
%lang de
%genre drama about widowed people who start anew, public broadcaster's long-winded announcements
%cast irmtraud | Irmtraud Seiffert; Irmtraud; Seiffert | f
%cast eberhard | Eberhard Loos; Eberhard; Loos | m
%cast renate | Renate | f
%cast wolfram | Wolfram | m
%cast nihat | Nihat | m
%cast sabine | Sabine | f
%cast joerg | Jörg | m
%cast heiner | Heiner | m
%cast margit | Margit | f
%cast emine | Emine | f
%cast lotta | Lotta | f
%cast koechin | Frau Ziegler; Ziegler | f
%cast vera | Vera | f
%cast notar | - | m
%cast aerztin | - | f
%cast kunde | - | m

== 1
Anderthalb Jahre nach dem Tod [ihres](irmtraud) [Mannes](heiner) [Heiner](heiner), [dessen](heiner) Mantel noch immer im Flur hängt, lässt sich [Irmtraud Seiffert](irmtraud) von [ihrer](irmtraud) [Tochter](sabine) [Sabine](sabine) dazu überreden, an der Volkshochschule einen Kochkurs für Alleinstehende zu belegen. Dort lernt [sie](irmtraud) den pensionierten [Lokführer](eberhard) [Eberhard Loos](eberhard) kennen, [der](eberhard) [seiner](eberhard) verstorbenen [Frau](margit) jeden Abend Briefe schreibt, und den wortkargen [Schneider](nihat) [Nihat](nihat), [dem](nihat) seit dem Herztod [seiner](nihat) [Gemahlin](emine) [Emine](emine) niemand mehr widerspricht. [Die drei](eberhard+irmtraud+nihat) verbrennen gemeinsam eine Béchamel.
+ die.past heiner "Tod"
- married.past heiner irmtraud "Mannes"
- parent irmtraud sabine "Tochter"
+ meet eberhard+nihat irmtraud "kennen"
- married.past eberhard margit "Frau"
- die.past margit "verstorbenen"
- create eberhard margit "Briefe"
- die.past emine "Herztod"
- married.past emine nihat "Gemahlin"

== 2
Zu den Kursteilnehmern stößt [Renate](renate), [die](renate) zweimal verwitwet ist und daraus kein Drama zu machen gedenkt. Während [sie](renate) [Eberhard](eberhard) beim Zwiebelschneiden unverhohlen Avancen macht, was [Irmtraud](irmtraud), zu [ihrer](irmtraud) eigenen Überraschung, einen Stich versetzt, gesteht [Nihat](nihat) der [Kursleiterin](koechin) [Frau Ziegler](koechin), dass [er](nihat) sich vor den Wochenenden fürchtet. [Sabine](sabine) wiederum, [deren](sabine) [Gatte](joerg) [Jörg](joerg) die Schulden vor [ihr](sabine) nicht länger geheim halten kann, spekuliert auf den Verkauf des Elternhauses, ohne die [Mutter](irmtraud) gefragt zu haben.
- married.past _ renate "verwitwet"
+ flirt renate eberhard "Avancen"
- jealous irmtraud renate "Stich"
- advisor koechin nihat "Kursleiterin"
- sad nihat "fürchtet"
- reveal nihat koechin "gesteht"
- married joerg sabine "Gatte"
+ reveal joerg sabine "nicht länger geheim"
- parent irmtraud sabine "Mutter"

== 3
Eine Einladung zum Tee, von [Eberhard](eberhard) mit zitternder Schrift auf die Rückseite eines Fahrplans gesetzt, stürzt [Irmtraud](irmtraud) in Verlegenheit, da [ihr](irmtraud) der Besuch bei einem fremden Herrn wie ein Verrat an [Heiner](heiner) vorkommt. Dennoch geht [sie](irmtraud) hin, und über einer Modelleisenbahn, die das halbe Wohnzimmer einnimmt, verfliegen die Stunden. [Wolfram](wolfram), [Heiners](heiner) jüngerer [Bruder](wolfram), beobachtet vom Gartenzaun, wie [die beiden](eberhard+irmtraud) sich verabschieden, und trägt das Gesehene unverzüglich [seiner](wolfram) [Nichte](sabine) zu, [die](sabine) außer sich gerät.
- invite eberhard irmtraud "Einladung"
+ date eberhard irmtraud "geht sie hin"
- betray? irmtraud heiner "Verrat"
- sibling heiner wolfram "Bruder"
- discover wolfram eberhard+irmtraud "beobachtet"
- reveal wolfram sabine "trägt"
- kin sabine wolfram "Nichte"
- sad sabine "außer sich"

== 4
Am Grab treffen die Fronten aufeinander: [Sabine](sabine) hält [ihrer](sabine) [Mutter](irmtraud) Pietätlosigkeit vor, und die sonst so sanfte [Irmtraud](irmtraud) verbittet sich jede Einmischung, mit dem Ergebnis, dass zwischen [ihnen](irmtraud+sabine) Funkstille herrscht. [Nihat](nihat) hat inzwischen auf Drängen [seiner](nihat) [Enkelin](lotta) [Lotta](lotta) die Schneiderei wieder geöffnet und staunt nicht schlecht über [seinen](nihat) ersten Auftrag: [Renate](renate) verlangt ein rotes Kleid, in dem [sie](renate), wie [sie](renate) freimütig erklärt, den [Lokführer](eberhard) zu erobern beabsichtigt. [Er](nihat) näht es, obgleich [ihm](nihat) beim Maßnehmen die Hand gezittert hat.
- accuse sabine irmtraud "Pietätlosigkeit"
- parent irmtraud sabine "Mutter"
+ quarrel irmtraud sabine "Funkstille"
- kin lotta nihat "Enkelin"
- hire nihat renate "Auftrag"
- flirt? renate eberhard "erobern"
- reveal renate nihat "freimütig erklärt"
- create nihat renate "näht"
+ love nihat renate "gezittert"

== 5
[Frau Zieglers](koechin) Herbstausflug nach [Quedlinburg](@quedlinburg), als Fortbildung deklariert, endet für [Eberhard](eberhard) im Krankenhaus, nachdem [er](eberhard) auf dem Schlossberg zusammengesunken ist. Als [Renate](renate), im neuen Kleid, dort erscheint, sitzt bereits [Irmtraud](irmtraud) am Bett und liest [ihm](eberhard) aus dem Kursbuch vor. Die [Verliererin](renate), [deren](renate) Werben damit als gescheitert gelten darf, räumt das Feld und betrinkt sich auf dem Marktplatz mit [Nihat](nihat), [welcher](nihat), beflügelt vom Schlehenlikör, zum ersten Mal seit Jahren aus voller Kehle lacht. Die [Ärztin](aerztin) rät [Loos](eberhard) dringend zu einer Operation.
- travel eberhard+koechin "Herbstausflug" @quedlinburg
+ ill eberhard "zusammengesunken"
- help irmtraud eberhard "liest"
- reject eberhard renate "gescheitert"
- date nihat renate "betrinkt"
- happy nihat "lacht"
- treat? eberhard aerztin "Operation"

== 6
Vor dem Eingriff, dessen Ausgang ungewiss ist, vertraut [Eberhard](eberhard) [Irmtraud](irmtraud) an, was [er](eberhard) bisher nur [seinem](eberhard) Briefpapier gebeichtet hat: dass es eine [Tochter](vera) gibt, [Vera](vera), mit [der](vera) [er](eberhard) seit einem Zerwürfnis bei [Margits](margit) Beerdigung kein Wort mehr gesprochen hat. Ohne [sein](eberhard) Wissen macht sich [Irmtraud](irmtraud) auf den Weg nach [Kiel](@kiel), um die [Verlorene](vera) umzustimmen. Dass [sie](irmtraud) selbst eine [Tochter](sabine) hat, [die](sabine) auf einen Anruf wartet, fällt [ihr](irmtraud) erst im Zugabteil ein, bei ausgeschaltetem Telefon.
- treat? eberhard _ "Eingriff"
+ reveal eberhard irmtraud "vertraut"
- parent eberhard vera "Tochter"
- quarrel.past eberhard vera "Zerwürfnis"
- die.past margit "Beerdigung"
+ travel irmtraud vera "Weg" @kiel
- reveal! irmtraud eberhard "Ohne sein Wissen"
- reconcile? eberhard vera "umzustimmen"
- parent irmtraud sabine "Tochter"#2

== 7
Die Operation ist geglückt, und am Bett des langsam zu Kräften [Kommenden](eberhard) steht, blass und mit verschränkten Armen, [Vera](vera). Was in [Kiel](@kiel) gesprochen wurde, bleibt das Geheimnis der beiden [Frauen](irmtraud+vera); [Vater](eberhard) und [Tochter](vera) jedenfalls finden über einer alten Trillerpfeife zueinander. Wenig Verständnis für solche Rührung bringt [Sabine](sabine) auf, in [deren](sabine) Haus der Gerichtsvollzieher die Möbel beklebt: In [ihrer](sabine) Not fälscht [sie](sabine), angestiftet von [Jörg](joerg), die Unterschrift der [Mutter](irmtraud) unter einen Kaufvertrag für das Haus.
- treat eberhard _ "Operation"
- recover eberhard "Kräften"
- return vera "steht"
- reveal! irmtraud+vera _ "Geheimnis"
- parent eberhard vera "Tochter"
+ reconcile eberhard vera "zueinander"
+ betray sabine irmtraud "fälscht"
- parent irmtraud sabine "Mutter"

== 8
[Nihat](nihat), [der](nihat) sich bislang darauf beschränkt hat, [Renates](renate) Säume umzunähen, wagt mit Hilfe [Lottas](lotta) den Schritt in die Öffentlichkeit und fordert [sie](renate) beim Seniorentanz auf. [Sie](renate) stellt fest, dass man mit einem Schweiger besser tanzt als mit den meisten Plauderern, und küsst [ihn](nihat) noch vor dem Kehraus. [Wolfram](wolfram) dagegen, [dem](wolfram) ein [Notar](notar) im Vertrauen vom Hausverkauf berichtet hat, steht vor der Frage, ob [er](wolfram) die [Nichte](sabine) decken oder [seiner](wolfram) [Schwägerin](irmtraud), [die](irmtraud) [er](wolfram), wie sich zeigt, seit vierzig Jahren verehrt, die Augen öffnen soll.
- help lotta nihat "Hilfe"
- invite nihat renate "fordert"
+ kiss nihat renate "küsst"
- reveal notar wolfram "berichtet"
- kin sabine wolfram "Nichte"
- kin irmtraud wolfram "Schwägerin"
+ love wolfram irmtraud "verehrt"
- reveal? wolfram irmtraud "Augen öffnen"

== 9
Statt mit der Sprache herauszurücken, hält [Wolfram](wolfram) bei [Irmtraud](irmtraud) um das an, was [er](wolfram) [seinem](wolfram) [Bruder](heiner) zeitlebens geneidet hat, und handelt sich eine ebenso freundliche wie endgültige Absage ein. Gekränkt überlässt [er](wolfram) [sie](irmtraud) [ihrem](irmtraud) Schicksal, sodass die [Ahnungslose](irmtraud) eines Morgens einem [Käufer](kunde) mit Zollstock die Tür öffnet. [Sabines](sabine) Geständnis unter Tränen erschüttert [sie](irmtraud) weniger als der Anblick von [Heiners](heiner) Mantel in einem Müllsack. [Eberhard](eberhard) bietet [ihr](irmtraud) ein Zimmer an, in dem freilich noch sämtliche Kleider [Margits](margit) hängen.
+ propose wolfram irmtraud "hält"
- sibling heiner wolfram "Bruder"
- jealous.past wolfram heiner "geneidet"
- reject irmtraud wolfram "Absage"
- sad wolfram irmtraud "Gekränkt"
- meet irmtraud kunde "öffnet"
+ reveal sabine irmtraud "Geständnis"
- sad irmtraud "erschüttert"
- move? irmtraud eberhard "Zimmer"

== 10
Dass ein gemeinsamer Haushalt zweier Menschen, die einander zugetan sind, an toten Dritten scheitern kann, erfährt [Irmtraud](irmtraud) nach [ihrem](irmtraud) Einzug bei [Loos](eberhard) Abend für Abend, wenn [er](eberhard) über [seinen](eberhard) Briefen an [Margit](margit) die Suppe kalt werden lässt. Nach einem Wortwechsel, in dem der Satz »[Ich](irmtraud) bin nicht [ihre](margit) Vertretung« fällt, nimmt [sie](irmtraud) den Hut und geht zu [Renate](renate). [Jörg](joerg) hat sich derweil mit dem Erlös ins Ausland abgesetzt und lässt [Sabine](sabine) mit einer Strafanzeige zurück, die [Wolfram](wolfram) verfasst hat.
- move irmtraud eberhard "Einzug"
- love eberhard irmtraud "zugetan"
- love irmtraud eberhard "zugetan"
+ quarrel eberhard irmtraud "Wortwechsel"
+ breakup irmtraud eberhard "nimmt sie den Hut"
- move irmtraud renate "geht"
- steal joerg sabine "Erlös"
- flee joerg sabine "abgesetzt"
- accuse wolfram sabine "Strafanzeige"

== 11
Auf der Anklagebank, wo [Sabine](sabine) sich allein wähnt, erhält [sie](sabine) unverhofft Beistand: [Irmtraud](irmtraud) sagt aus, die Unterschrift stamme von eigener Hand, nimmt den Verlust des Hauses in Kauf und bewahrt [ihr](irmtraud) einziges [Kind](sabine) so vor der Haft. [Eberhard](eberhard), [der](eberhard) im Zuschauerraum gesessen hat, begreift, was Lebende einander schulden, trägt [Margits](margit) Kleider zu [Nihat](nihat) und lässt daraus eine Decke fertigen. [Jener](nihat) ist im Übrigen seit Sonntag verlobt, allerdings unter der Bedingung, dass [Renate](renate), als Abergläubische, [ihn](nihat) nicht heiraten muss: Zwei Ehemänner hätten es [ihr](renate) übel genommen.
- accuse _ sabine "Anklagebank"
+ rescue irmtraud sabine "bewahrt"
- betray irmtraud _ "eigener Hand"
- lose irmtraud "Verlust"
- parent irmtraud sabine "Kind"
- arrest! _ sabine "Haft"
- hire nihat eberhard "fertigen"
+ engaged.start nihat renate "verlobt"
- wedding! nihat renate "nicht heiraten"
- married.past _ renate "Ehemänner"

== 12
Unter der bunten Decke, die auf Umwegen zu [ihr](irmtraud) gelangt, liest [Irmtraud](irmtraud) den ersten Brief [Eberhards](eberhard), der nicht an eine Verstorbene gerichtet ist, und kehrt, mit [Sabine](sabine) versöhnt, an [seinen](eberhard) Tisch zurück. [Wolfram](wolfram), von Reue geplagt, hat die Anzeige gegen die [Nichte](sabine) auf [Jörg](joerg) umgelenkt, [der](joerg) in [Lissabon](@lissabon) festgenommen wird. Den Abschluss des Kurses begeht man bei [Frau Ziegler](koechin), [die](koechin) zur allgemeinen Verblüffung mit [Wolfram](wolfram) am Arm erscheint; die Béchamel gelingt, [Vera](vera) deckt dem [Vater](eberhard) den Tisch, und zwar mit zwei Gedecken.
- create eberhard irmtraud "Brief"
- reconcile irmtraud sabine "versöhnt"
+ reconcile eberhard irmtraud "kehrt"
- sad wolfram "Reue"
- accuse wolfram joerg "umgelenkt"
- kin sabine wolfram "Nichte"
+ arrest _ joerg "festgenommen" @lissabon
- celebrate koechin "Abschluss"
- couple koechin wolfram "am Arm"
- parent eberhard vera "Vater"
