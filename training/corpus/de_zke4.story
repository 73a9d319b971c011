%series Der Souffleurkasten
%lang de
%genre theatre company tragicomedy, fan wiki
%cast ulla | Ulla Brinkmann; Ulla | f
%cast kas | Kasimir Nowak; Kasimir; Nowak | m
%cast esra | Esra Tunç; Esra | f
%cast vin | Vinzenz | m
%cast bab | Babette Lenoir; Babette; Lenoir | f
%cast oke | Oke | m
%cast pau | Pauline | f
%cast rum | Rumpf | m
%cast mag | Magda | f
%cast thi | Thiago | m
%cast sam | Sam | n
%cast krit | - | m
%cast int | Dr. Weigelt; Weigelt | m
%cast frau | Frau Weigelt | f
%cast kur | - | m

== 1
Die Proben zu „Kabale und Liebe“ beginnen ohne Luise, denn die [Hauptdarstellerin](bab), [Babette Lenoir](bab), hat sich mit dem [Regisseur](kas) [Kasimir Nowak](kas) überworfen und sitzt in der Kantine. Dass [sie](bab) von [ihm](kas) geschieden ist, macht die Sache nicht einfacher; dass [seine](kas) jetzige [Frau](pau), die [Kostümbildnerin](pau) [Pauline](pau), [ihr](bab) das Kleid abstecken soll, noch weniger. [Ulla Brinkmann](ulla), seit dreißig Jahren [Souffleuse](ulla), springt ein und kann jede Zeile. [Intendant](int) [Dr. Weigelt](int) holt trotzdem [Esra Tunç](esra), dreiundzwanzig, frisch von der Schauspielschule. Die [Neue](esra) stolpert über ein Kabel und direkt in die Arme von [Vinzenz](vin), dem [Beleuchter](vin).
+ quarrel bab kas "überworfen"
- divorce.past bab kas "geschieden"
- ex bab kas "geschieden"
- married kas pau "Frau"
- help ulla _ "springt"
+ hire esra int "holt"
- meet esra vin "Arme"

== 2
[Babette](bab) kehrt auf die Bühne zurück, allerdings nur als Lady Milford, und mustert die [Anfängerin](esra), [die](esra) nun [ihre](bab) Luise spielt, wie eine Made im Salat. In der ersten gemeinsamen Szene kneift [sie](bab) die [Jüngere](esra) so fest, dass [diese](esra) blaue Flecken davonträgt. [Oke](oke), [Ferdinand](oke) des Abends und privat [Babettes](bab) [Neffe](oke), bietet [Esra](esra) daraufhin Schutz und einen Wein an. [Sie](esra) nimmt den Schutz. Der [Beleuchter](vin) sieht von der Brücke aus zu, und was [er](vin) da fühlt, hat in [seinem](vin) Vertrag keinen Namen. [Weigelt](int) raucht heimlich mit [Ulla](ulla) auf dem Dach.
- return bab "kehrt"
- enemy bab esra "Made im Salat"
+ attack bab esra "kneift"
- injure esra bab "blaue Flecken"
- kin bab oke "Neffe"
- flirt oke esra "Wein"
- reject esra oke "nimmt den Schutz"
- help oke esra "Schutz"
+ jealous vin oke "fühlt"

== 3
Während [Nowak](kas) das Ende des Stücks umschreibt, damit am Schluss niemand stirbt, findet [Pauline](pau) in der Garderobe einen Ohrring, der nicht [ihr](pau) gehört. Der [Gewandmeister](sam) [Sam](sam) kennt ihn: [Babette](bab) trug ihn zur Premierenfeier. Die [Gattin](pau) des [Regisseurs](kas) näht daraufhin Stecknadeln in das Mieder der [Verflossenen](bab). Auf der Bühne kommt kein Schrei, dafür ist [die](bab) zu gut; erst hinter dem Vorhang packt [sie](bab) [Pauline](pau) an den Haaren. [Ulla](ulla), die [Einzige](ulla), [die](ulla) weiß, dass [Kasimir](kas) und [Babette](bab) tatsächlich wieder miteinander schlafen, sagt nichts. Eine Souffleuse flüstert nur, was im Buch steht.
- create kas "umschreibt"
- find pau "findet"
- discover sam bab "kennt"
- married kas pau "Gattin"
- ex bab kas "Verflossenen"
+ attack pau bab "Stecknadeln"
- attack bab pau "packt"
- discover ulla bab+kas "weiß"
+ affair bab kas "wieder miteinander"
- cheat kas pau "wieder miteinander"
- reveal! ulla _ "sagt nichts"

== 4
[Vinzenz](vin) lädt [Esra](esra) auf die Brücke. [Esra](esra) hat Höhenangst. [Sie](esra) steigt trotzdem hinauf. Oben küsst [Vinzenz](vin) [Esra](esra). [Esra](esra) vergisst die Höhe. [Oke](oke) sucht [Esra](esra) überall. [Oke](oke) findet [Thiago](thi). [Thiago](thi) fegt die Bühne. [Er](thi) summt. [Oke](oke) setzt sich zu [Thiago](thi). [Sie](oke+thi) reden bis Mitternacht. [Oke](oke) weiß jetzt etwas über [Oke](oke).
- invite vin esra "lädt"
- sad esra "Höhenangst"
+ kiss esra vin "küsst"
- happy esra "vergisst"
- meet oke thi "findet"
- love.start oke thi "bis Mitternacht"
+ discover oke oke "weiß jetzt"

== 5
Zwei Tage vor der Premiere erscheint im Lokalblatt ein Artikel, in dem der gefürchtete [Kritiker](krit) behauptet, [Esra](esra) habe [ihre](esra) Rolle auf der Couch des [Intendanten](int) bekommen. Kein Wort ist wahr. [Weigelt](int) tobt, [Esra](esra) heult, [Vinzenz](vin) zerschlägt einen Scheinwerfer und fragt [sie](esra) anschließend, ob nicht doch etwas dran sei. Damit hat [er](vin) alles verspielt: [Sie](esra) gibt [ihm](vin) [seinen](vin) Pullover zurück. Woher das Gerücht stammt, findet [Pauline](pau) heraus, als [sie](pau) in [Babettes](bab) Fach die Nummer der Redaktion entdeckt. Die betrogene [Ehefrau](pau) behält es für sich. Noch.
+ accuse krit esra "behauptet"
- sex! esra int "Kein Wort"
- sad esra "heult"
- sad int "tobt"
- accuse vin esra "ob nicht doch"
+ breakup esra vin "Pullover"
- discover pau bab "findet"
- betray bab esra "Nummer der Redaktion"
- cheat.past kas pau "betrogene"
- married kas pau "Ehefrau"
- reveal! pau _ "behält es für sich"

== 6
Der Abend der Premiere. [Babette](bab) reicht auf offener Bühne der [Kollegin](esra) das Glas mit der Limonade, die laut Stück vergiftet ist, und diesmal ist sie es wirklich: Abführmittel. Getrunken hat aber [Oke](oke), weil [Esra](esra) in der Aufregung die Gläser verwechselt. Der [Neffe](oke) der [Intrigantin](bab) stirbt so überzeugend wie nie und wankt von der Szene ins Bad. [Thiago](thi) hält [ihm](oke) die Stirn. Unter tosendem Applaus tritt [Pauline](pau) vor den Vorhang, um sich zu verbeugen, und teilt dem ausverkauften Haus mit, mit wem [ihr](pau) [Gemahl](kas) schläft und wer die Zeitung gefüttert hat. Der Applaus hört nicht auf.
- colleague bab esra "Kollegin"
+ attack bab esra "Abführmittel"
- ill oke "Abführmittel"
- kin bab oke "Neffe"
- help thi oke "hält ihm die Stirn"
- married kas pau "Gemahl"
+ reveal pau _ "teilt"
- affair bab kas "schläft"
- betray.past bab esra "Zeitung gefüttert"

== 7
Am Morgen danach gibt es statt Kritiken Kündigungen: [Weigelt](int) setzt [Babette](bab) vor die Tür, und [Pauline](pau) setzt [Kasimir](kas) vor eine andere. Der [Regisseur](kas) zieht mit drei Koffern in die Requisite und schläft dort in Wallensteins Bett. Die gefallene [Diva](bab) klopft bei [Ulla](ulla) an, [deren](ulla) [Tochter](mag), so erfährt man jetzt, [sie](bab) einmal in einem Ferienlager vor dem Ertrinken bewahrt hat. [Magda](mag), inzwischen erwachsen und [Notärztin](mag), öffnet. [Sie](mag) erkennt [ihre](mag) [Retterin](bab) sofort. [Ulla](ulla) räumt das Nähzimmer frei, für zwei Nächte, höchstens drei. Es werden elf Wochen.
+ quit bab int "setzt"
+ breakup pau kas "vor eine andere"
- move kas "zieht"
- rescue.past bab mag "bewahrt"
- parent ulla mag "Tochter"
- discover mag bab "erkennt"
- help ulla bab "räumt"
- housemate.start bab mag+ulla "elf Wochen"

== 8
[Oke](oke) und [Thiago](thi) sind bislang niemandem aufgefallen. Das ändert sich, als der [Bühnenarbeiter](thi) im falschen Moment das falsche Seil löst und die [Liebenden](oke+thi) Arm in Arm vor vollem Saal aus dem Schnürboden schweben. [Rumpf](rum), der [Pförtner](rum) und [Thiagos](thi) [Stiefvater](rum), sitzt in der dritten Reihe. [Er](rum) steht auf, geht und spricht eine Woche lang nicht mit dem [Jungen](thi). Dann bringt [er](rum) [Oke](oke) eine Thermoskanne: Wer [seinem](rum) [Buben](thi) den Arm um die Schulter lege, solle wenigstens nicht frieren. [Vinzenz](vin) leuchtet [Esra](esra) jeden Abend schöner aus als am Abend zuvor; [sie](esra) dankt es [ihm](vin) mit keinem Blick.
+ couple oke thi "Liebenden"
- kin rum thi "Stiefvater"
- discover rum oke+thi "sitzt in der dritten"
- reject rum thi "nicht mit dem Jungen"
+ reconcile rum thi "Thermoskanne"
- gift rum oke "Thermoskanne"
- love vin esra "leuchtet"
- reject esra vin "mit keinem Blick"

== 9
Der [Intendant](int) kippt beim Rauchen um. [Ulla](ulla), [die](ulla) neben [ihm](int) auf dem Dach sitzt, brüllt lauter als je in [ihrem](ulla) Berufsleben, und [Magda](mag) bringt den [Leblosen](int) mit bloßen Händen zurück. Drei Stents und ein Rauchverbot, lautet das Urteil der Klinik. An [seinem](int) Bett begegnen sich zwei [Frauen](frau+ulla), [die](frau+ulla) einander nur vom Hörensagen kennen: [Frau Weigelt](frau) und die [Souffleuse](ulla). Die [Erstere](frau) fragt die [Letztere](ulla), wie lange das schon gehe. Seit der Spielzeit 1994, antwortet [Ulla](ulla) wahrheitsgemäß, aber außer Rauchen sei nie etwas gewesen. Das glaubt [ihr](ulla) die [Gattin](frau) nicht. Dabei ist es die traurige Wahrheit.
+ ill int "kippt"
+ rescue mag int "zurück"
- treat int _ "Stents"
- meet frau ulla "begegnen"
- accuse frau ulla "wie lange"
- affair! int ulla "nie etwas gewesen"
- married frau int "Gattin"

== 10
[Pauline](pau) leitet nun das Haus. [Kasimir](kas) ist jetzt [ihr](pau) [Untergebener](kas). Das gefällt [Pauline](pau). [Nowak](kas) fleht um Verzeihung. [Pauline](pau) lässt [Nowak](kas) Knöpfe sortieren. [Sam](sam) bringt [Pauline](pau) Kuchen. [Sam](sam) bringt jeden Tag Kuchen. [Pauline](pau) isst gern. [Babette](bab) wartet Tische im Ratskeller. Dort sitzt der [Kritiker](krit). [Babette](bab) leert [ihm](krit) eine Suppe über den Kopf. Der [Kritiker](krit) klatscht.
+ hire pau "leitet"
- boss pau kas "Untergebener"
- happy pau "gefällt"
- reconcile? kas pau "fleht"
- flirt sam pau "Kuchen"
- gift sam pau "Kuchen"
- hire bab "wartet"
+ attack bab krit "Suppe"

== 11
Ein Anruf aus [Wien](@wien): Man will [Esra](esra) an der Burg. Bevor [sie](esra) zusagt, sucht [sie](esra) ausgerechnet die [Frau](bab) auf, [die](bab) [ihr](esra) die Laufbahn vergiften wollte. Die ehemalige [Feindin](bab) trocknet sich die Hände ab und geht mit [ihr](esra) die Rolle der Medea durch, die ganze Nacht. Am Ende weinen [beide](bab+esra), und keine schauspielert. [Magda](mag), [die](mag) vom Dienst kommt, findet [sie](bab+esra) schlafend auf dem Küchenboden und deckt [sie](bab+esra) zu; der [Älteren](bab) streicht [sie](mag) dabei länger über das Haar, als es für eine Zudecke nötig wäre. Auf der Beleuchterbrücke erfährt unterdessen [Vinzenz](vin) von [Sam](sam), wer nach [Wien](@wien) geht.
- hire? esra "an der Burg" @wien
- attack.past bab esra "vergiften"
- enemy.end bab esra "ehemalige Feindin"
+ help bab esra "Medea"
- sad bab+esra "weinen"
- find mag bab+esra "findet"
- help mag bab+esra "deckt"
- love mag bab "länger über das Haar"
- reveal sam vin "erfährt"
- travel? esra "geht"#2 @wien

== 12
Letzte Vorstellung. [Vinzenz](vin) schaltet mitten im fünften Akt das Licht aus, klettert herunter und bittet vor achthundert Leuten im Dunkeln um Entschuldigung. [Esra](esra) antwortet im Versmaß, dass [er](vin) mitkommen dürfe, falls [er](vin) [ihr](esra) verspreche, nie wieder Zeitung zu lesen. [Ulla](ulla) muss zum ersten Mal niemandem einsagen. In der Loge sitzt der genesene [Weigelt](int), ohne Begleitung, denn die [Gattin](frau) hat [ihn](int) für einen [Kurarzt](kur) verlassen. Nach dem Schlussapplaus steigt [er](int) zum Souffleurkasten hinab, und dort, wo [sie](int+ulla) keiner sehen kann, tun [die beiden](int+ulla) nach dreißig Jahren endlich das, was man [ihnen](int+ulla) die ganze Zeit unterstellt hat.
- reconcile? esra vin "um Entschuldigung"
+ reconcile esra vin "mitkommen dürfe"
- recover int "genesene"
- married frau int "Gattin"
- breakup frau int "verlassen"
- couple.start frau kur "für einen Kurarzt"
+ affair.start int ulla "endlich das"
- accuse.past _ int+ulla "unterstellt"
