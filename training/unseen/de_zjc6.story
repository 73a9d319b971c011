%series Der Fall Carvalhal
%lang de
%genre crime novel set in Porto, chapter summaries in long sentences
%cast benedita | Inspetora Benedita Rocha; Benedita; Rocha | f
%cast duarte | Duarte Carvalhal; Duarte | m
%cast leonor | Leonor Carvalhal; Leonor | f
%cast amadeu | Amadeu Carvalhal; Amadeu | m
%cast filipe | Filipe Rocha; Filipe | m
%cast chico | Chico Pires; Chico; Pires | m
%cast graca | Graça Pires; Graça | f
%cast thomas | Thomas Wyndham; Wyndham | m
%cast xana | Xana | f
%cast jo | Jô | n
%cast staatsanwalt | Dr. Nogueira; Nogueira | m
%cast koechin | Umbelina | f
%cast pflueckerin | - | f
%cast lehrling | - | m
%cast baby | - | n

== 1
Am Morgen nach dem Erntefest liegt der Portweinhändler [Amadeu Carvalhal](amadeu) mit eingeschlagenem Schädel zwischen [seinen](amadeu) Fässern. [Inspetora Benedita Rocha](benedita), [die](benedita) mit [Chico Pires](chico) ein eingespieltes Gespann bildet, übernimmt den Fall nur widerwillig, denn [Duarte](duarte), der [Sohn](duarte) des [Toten](amadeu), war der erste [Mann](duarte), [den](duarte) [sie](benedita) je an sich herangelassen hat. [Er](duarte) erkennt [sie](benedita) sofort; [sie](benedita) siezt [ihn](duarte). Die [Hinterbliebene](leonor), [Leonor](leonor), des alten [Herrn](amadeu) dritte und jüngste [Frau](leonor), weint in ein trockenes Taschentuch.
+ kill _ amadeu "eingeschlagenem"
- colleague benedita chico "Gespann"
- investigate benedita "übernimmt"
- parent amadeu duarte "Sohn"
+ sex.past benedita duarte "herangelassen"
- married.past amadeu leonor "Hinterbliebene"

== 2
[Filipe](filipe), [Beneditas](benedita) [Mann](filipe) seit elf Jahren, backt zum Trost Pastéis und ahnt nicht, mit wem [sie](benedita) tagsüber zu tun hat. In der Villa verrät die [Köchin](koechin) unter dem Siegel der Verschwiegenheit, dass [Leonor](leonor) und der junge [Herr](duarte) einander spinnefeind seien, seit das Testament geändert wurde. [Chico](chico) nimmt sich die [Witwe](leonor) vor und kommt mit roten Ohren zurück: Die [Dame](leonor) habe [ihm](chico) auf der Chaiselongue das Knie getätschelt. [Seine](chico) [Kollegin](benedita) lacht [ihn](chico) aus und schickt [ihn](chico) Akten holen.
- married benedita filipe "Mann"
- discover! filipe benedita "ahnt nicht"
- reveal koechin benedita "verrät"
+ enemy duarte leonor "spinnefeind"
- married.past amadeu leonor "Witwe"
- investigate chico leonor "nimmt"
+ flirt leonor chico "getätschelt"
- colleague benedita chico "Kollegin"

== 3
Der [Engländer](thomas) [Thomas Wyndham](thomas), mit [dem](thomas) der [Ermordete](amadeu) die Firma einst aufgebaut und sich später über den Preis eines Weinbergs heillos überworfen hat, wird am Flughafen abgefangen. [Er](thomas) gibt zu, [Amadeu](amadeu) am Abend vor [dessen](amadeu) Tod die Faust unter die Nase gehalten zu haben, mehr aber nicht. Unterdessen wartet [Duarte](duarte) vor dem Präsidium im Regen auf [Benedita](benedita). Unter [seinem](duarte) Schirm finden sich [ihre](benedita+duarte) Lippen, bevor jemand nachdenken kann. Danach rennt [sie](benedita) zur Straßenbahn.
- kill.past _ amadeu "Ermordete"
- create.past amadeu+thomas "aufgebaut"
- quarrel.past amadeu thomas "überworfen"
- arrest _ thomas "abgefangen"
- reveal thomas "gibt zu"
- threaten.past thomas amadeu "Faust"
+ kiss benedita duarte "Lippen"

== 4
[Chico](chico) ruht nie. Daheim wartet [Graça](graca). [Graça](graca) ist hochschwanger. Kaum je sieht [Graça](graca) [Chico](chico). Im Traum ersticht [sie](graca) die [Inspetora](benedita). Im Wachen strickt [sie](graca). Die [Köchin](koechin) heißt [Umbelina](koechin). [Umbelina](koechin) fürchtet [Leonor](leonor). Gestern hat [Leonor](leonor) [Umbelina](koechin) gefeuert. Heute spricht [sie](koechin). In der Mordnacht schlief [Leonor](leonor) nicht allein.
+ pregnant graca "hochschwanger"
- jealous graca benedita "ersticht"
- sad koechin leonor "fürchtet"
+ quit koechin leonor "gefeuert"
- reveal koechin "spricht"
- sex.past _ leonor "nicht allein"

== 5
Wer des Nachts bei der jungen [Stiefmutter](leonor) ein und aus ging, klärt ein Manschettenknopf: [Dr. Nogueira](staatsanwalt), der [Staatsanwalt](staatsanwalt), [dem](staatsanwalt) [Benedita](benedita) jede Woche Bericht erstatten muss. Vor die Frage gestellt, ob [sie](benedita) [ihren](benedita) [Vorgesetzten](staatsanwalt) anzeigen oder schweigen soll, berät [sie](benedita) sich mit [Chico](chico), [der](chico) zum Schweigen neigt, weil [er](chico) bald [Vater](chico) wird und Raten abzahlt. [Nogueira](staatsanwalt) bittet [die beiden](benedita+chico) zu sich und stellt klar: Wer plaudere, regle künftig den Verkehr in [Bragança](@braganca).
- kin duarte leonor "Stiefmutter"
+ affair leonor staatsanwalt "ein und aus"
- discover benedita staatsanwalt "Manschettenknopf"
- boss staatsanwalt benedita "Vorgesetzten"
- accuse? benedita staatsanwalt "anzeigen"
- parent? chico _ "bald Vater"
+ threaten staatsanwalt benedita+chico "stellt klar"

== 6
[Filipe](filipe) entdeckt auf dem Mantel [seiner](filipe) [Frau](benedita) ein fremdes Haar und folgt [ihr](benedita) nach [Foz](@foz), wo [er](filipe) mit ansehen muss, wie [sie](benedita) das Haus eines [Mannes](duarte) betritt, [dessen](duarte) Gesicht [er](filipe) aus der Zeitung kennt. [Er](filipe) macht keine Szene, sondern kehrt um, packt zwei Hemden und quartiert sich bei [Xana](xana) ein, [seiner](filipe) [Schwester](xana). In [Foz](@foz) gesteht [Duarte](duarte) der [Polizistin](benedita), dass [er](duarte) nie aufgehört habe, an [sie](benedita) zu denken. In diesen vier Wänden vergessen [sie](benedita+duarte) bis zum Morgen den [Toten](amadeu).
- find filipe "entdeckt"
- married benedita filipe "Frau"
- investigate filipe benedita "folgt"
- discover filipe benedita "mit ansehen"
- move filipe xana "quartiert"
- sibling filipe xana "Schwester"
+ confess duarte benedita "gesteht"
+ sex benedita duarte "bis zum Morgen"
- cheat benedita filipe "bis zum Morgen"

== 7
Ausgerechnet [Xana](xana), [die](xana) [ihre](xana) [Schwägerin](benedita) nie leiden konnte, bringt die Wende, denn [sie](xana) hat vor Jahren bei [Wyndham](thomas) als Sekretärin gearbeitet und weiß von einem unehelichen [Kind](jo). [Jô](jo), [Barkeeper](jo) an der Ribeira, sei in Wahrheit ein Carvalhal, von [Amadeu](amadeu) mit einer [Pflückerin](pflueckerin) gezeugt und niemals anerkannt. [Benedita](benedita), [die](benedita) sich bei [ihrem](benedita) [Mann](filipe) entschuldigen wollte und stattdessen diese Auskunft erhält, steht lange auf der Treppe. [Filipe](filipe) lässt sich verleugnen.
- enemy benedita xana "nie leiden"
- kin benedita xana "Schwägerin"
- boss.past thomas xana "Sekretärin"
+ reveal xana benedita "Wende"
+ parent amadeu+pflueckerin jo "unehelichen Kind"
- married benedita filipe "Mann"
- reconcile? benedita filipe "entschuldigen"
- reject filipe benedita "verleugnen"

== 8
[Jô](jo) mixt. [Benedita](benedita) trinkt. „Mochtest [du](jo) [Amadeu](amadeu)?“, fragt [Rocha](benedita). [Jô](jo) lacht bitter. Vom [Vater](amadeu) kam nie ein Brief. Nur [Duarte](duarte) kam. [Duarte](duarte) mag [Jô](jo). Jeden Montag spielen die [Halbgeschwister](duarte+jo) Schach. Am Tresen sitzt noch jemand. Es ist [Wyndham](thomas). [Jô](jo) küsst [Wyndham](thomas). [Rocha](benedita) verschluckt sich.
- investigate benedita jo "fragt"
- sad jo amadeu "lacht bitter"
- parent amadeu jo "Vater"
- friend duarte jo "mag"
- sibling duarte jo "Halbgeschwister"
+ kiss jo thomas "küsst"

== 9
Ein verschüchterter [Küferlehrling](lehrling), [den](lehrling) [Chico](chico) am Bahnhof aufliest, hat gesehen, wie in der Mordnacht ein [Herr](staatsanwalt) mit Manschetten aus dem Keller trat. Noch ehe [er](lehrling) unterschreiben kann, ist [er](lehrling) verschwunden: Zwei Vermummte haben [ihn](lehrling) in einen Wagen gezerrt. [Graças](graca) Wehen setzen ein, während [ihr](graca) [Mann](chico) den Entführern quer durch [Gaia](@gaia) nachjagt. Als [Chico](chico) den [Jungen](lehrling) befreit und endlich ins Krankenhaus stürzt, hält [Benedita](benedita) schon das [Neugeborene](baby); der [Wöchnerin](graca), [die](graca) [sie](benedita) einst verwünscht hat, ist [sie](benedita) nicht von der Seite gewichen.
- find chico lehrling "aufliest"
- discover.past lehrling staatsanwalt "gesehen"
+ abduct _ lehrling "gezerrt"
- married chico graca "Mann"
+ rescue chico lehrling "befreit"
+ birth graca baby "Neugeborene"
- jealous.past graca benedita "verwünscht"
- help benedita graca "von der Seite"

== 10
Im Verhör beharrt [Leonor](leonor) darauf, den Schlag selbst geführt zu haben, aber [Benedita](benedita) glaubt [ihr](leonor) nicht: So lügt nur, wer liebt. Tatsächlich hat [Nogueira](staatsanwalt) den [Rivalen](amadeu) erschlagen, nachdem [dieser](amadeu) [ihn](staatsanwalt) im Ehebett überrascht und mit einem Skandal gedroht hatte. Als [er](staatsanwalt) hört, dass [sie](leonor) für [ihn](staatsanwalt) ins Gefängnis gehen will, lacht [er](staatsanwalt). [Leonor](leonor), [die](leonor) hinter der Scheibe jedes Wort mitbekommt, widerruft noch in derselben Minute. [Pires](chico) legt dem [Juristen](staatsanwalt) die Handschellen an, und zwar mit Genuss.
- kill! leonor amadeu "Schlag"
- betray leonor benedita "lügt"
- love leonor staatsanwalt "liebt"
+ kill.past staatsanwalt amadeu "erschlagen"
- enemy.past amadeu staatsanwalt "Rivalen"
- discover.past amadeu staatsanwalt "überrascht"
- threaten.past amadeu staatsanwalt "gedroht"
- discover leonor staatsanwalt "mitbekommt"
+ arrest chico staatsanwalt "Handschellen"
- happy chico "Genuss"

== 11
Nach dem Prozess steht [Benedita](benedita) zwischen zwei [Männern](duarte+filipe), und am Ende ist [sie](benedita) keinem mehr etwas schuldig. [Filipe](filipe), [dem](filipe) [sie](benedita) alles erzählt, legt den Ring auf den Tisch und reicht die Papiere ein. [Duarte](duarte) bittet [sie](benedita), zu [ihm](duarte) nach [Foz](@foz) zu ziehen, doch [sie](benedita) schüttelt den Kopf. [Leonor](leonor), [die](leonor) das Erbe ausgeschlagen hat, überlässt das Weingut den [Geschwistern](duarte+jo). Zur Taufe kommen alle. Mit dem [Täufling](baby) auf dem Arm blickt die [Patin](benedita) über den Fluss, und zum ersten Mal fehlt [ihr](benedita) niemand.
- reveal benedita filipe "erzählt"
+ divorce? benedita filipe "Papiere"
- move? benedita duarte "ziehen"
+ reject benedita duarte "schüttelt"
- gift leonor duarte+jo "überlässt"
- sibling duarte jo "Geschwistern"
- celebrate baby "Taufe"
- kin baby benedita "Patin"
- happy benedita "fehlt ihr niemand"
