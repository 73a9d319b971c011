%series Das Rote Zimmer
%lang de
%genre radio play serial set in a Prague film studio in 1926, sleeve notes
%cast milena | Milena Dvořák; Milena | f
%cast otakar | Otakar Dvořák; Otakar | m
%cast lilian | Lilian Frost; Lilian | f
%cast emanuel | Emanuel Roth; Emanuel; Roth | m
%cast jiri | Jiří | m
%cast bozena | Frau Božena; Božena | f
%cast wessely | Inspektor Wessely; Wessely | m
%cast kamera | Tonda | m
%cast baron | Baron Stranitz; Stranitz | m
%cast anni | Anni | f
%cast klara | Klára | f
%cast jaroslav | Jaroslav | m
%cast schwester | - | f
%cast baby | - | f
%cast annitochter | - | f
%cast wesselyfrau | - | f

== 1 Klappe, die erste
Im Atelier an der Moldau dreht [Emanuel Roth](emanuel) ein Drama über einen Gattenmord, und der [Star](lilian) erscheint nicht. [Lilian Frost](lilian), [Diva](lilian) aus [Wien](@wien), hat sich in der Garderobe eingeschlossen und wirft Puderdosen. [Souffleuse](milena) [Milena Dvořák](milena), im Stummfilm so nötig wie ein Regenschirm im Bad, redet durch das Schlüsselloch auf die [Schauspielerin](lilian) ein, bis [diese](lilian) öffnet. [Roth](emanuel) engagiert [Milena](milena) vom Fleck weg als Double. [Ihr](milena) [Mann](otakar) [Otakar](otakar), [Beleuchter](otakar) und ohnehin von jedem gereizt, der [sie](milena) länger als drei Sekunden ansieht, lässt vor Ärger einen Scheinwerfer fallen, knapp neben den [Regisseur](emanuel).
- create emanuel "dreht"
- sad lilian "wirft"
+ help milena lilian "redet"
+ hire milena emanuel "engagiert"
- married milena otakar "Mann"
- jealous otakar emanuel "Ärger"
- attack otakar emanuel "fallen"

== 2 Probe mit Pistole
Die Requisite stellt [Frau Božena](bozena), eine [Witwe](bozena), [die](bozena) in [ihrem](bozena) Keller vom Thronsessel bis zum Totenschädel alles verwahrt. In der Szene soll [Lilian](lilian) auf den [Kollegen](baron) schießen, den gelangweilten [Baron Stranitz](baron), [der](baron) den untreuen Gemahl mimt und ihn, wie man munkelt, nicht nur mimt. Der Schuss fällt, der [Baron](baron) ebenso, und erst als das Blut durch die Weste dringt, ruft jemand nach einem Arzt. [Milena](milena) presst [ihm](baron) den Schleier auf die Brust. [Er](baron) lebt, der [Kameramann](kamera) [Tonda](kamera) hat alles auf Film, und die [Schützin](lilian) steht da und lacht, weil [sie](lilian) nicht aufhören kann.
- married.past _ bozena "Witwe"
- colleague baron lilian "Kollegen"
- cheat? baron _ "munkelt"
+ attack lilian baron "Schuss"
- injure baron lilian "Blut"
- help milena baron "presst"
- create kamera "Film"

== 3 Der Mann mit der Melone
[Inspektor Wessely](wessely) lutscht Veilchenpastillen und stellt Fragen, die keine sind. Wer hat die Platzpatronen gegen scharfe vertauscht? [Lilian](lilian) nennt [Otakar](otakar), [Otakar](otakar) nennt [Roth](emanuel), [Roth](emanuel) nennt es eine Katastrophe. [Božena](bozena) schwört bei [ihrem](bozena) seligen [Jaroslav](jaroslav), die Waffe sei leer aus dem Keller gegangen. [Milena](milena), [die](milena) gesehen hat, wie [ihr](milena) [Gatte](otakar) am Morgen in der Requisite herumstrich, sagt dem [Inspektor](wessely), [er](otakar) sei bei [ihr](milena) gewesen. Zu Hause fragt [sie](milena) [ihn](otakar), was [er](otakar) dort wollte. Ein Kleid, sagt [Otakar](otakar), für [dich](milena), zum Namenstag.
- investigate wessely _ "Fragen"
- accuse lilian otakar "nennt"
- accuse otakar emanuel "nennt"#2
- married.past bozena jaroslav "seligen"
- die.past jaroslav "seligen"
- discover.past milena otakar "gesehen"
- married milena otakar "Gatte"
+ betray milena wessely "sagt"
- steal? otakar bozena "Kleid"
- gift? otakar milena "Namenstag"

== 4 Krankenbesuch
Am Bett des [Barons](baron) geben sich die [Damen](klara+lilian) die Klinke in die Hand. [Lilian](lilian) bringt Trauben und Reue, [Klára](klara), [Scriptgirl](klara) und zwanzig, bringt sich selbst: [Sie](klara) trägt [sein](baron) Kind unter dem Staubmantel und [seinen](baron) Ring an einer Schnur. Die beiden [Besucherinnen](klara+lilian) begegnen einander auf dem Flur, vergleichen die Ringe und kommen gemeinsam wieder herein. Das Geschrei hört man bis zur Karlsbrücke. Danach hat der [Verwundete](baron) zwei [Verlobte](klara+lilian) weniger und eine Bettpfanne am Kopf. Die [Krankenschwester](schwester) legt frische Tücher auf und erklärt, [sie](schwester) habe nichts gesehen.
- gift lilian baron "Trauben"
- sad lilian "Reue"
- meet klara lilian "begegnen"
- betray.past baron klara+lilian "die Ringe"
- pregnant klara baron "unter dem Staubmantel"
- engaged baron klara "Ring"
- engaged baron lilian "die Ringe"
+ discover klara+lilian baron "vergleichen"
+ breakup klara+lilian baron "zwei Verlobte weniger"
- attack klara+lilian baron "Bettpfanne"
- treat baron schwester "Tücher"

== 5 Stille
Eine Folge fast ohne Worte. Man hört das Surren der Kamera, Regen auf Glas, einen Löffel in einer Tasse. [Milena](milena) steht zum ersten Mal selbst im Licht, weil [Lilian](lilian) noch immer zittert, und [Tonda](kamera) dreht die Kurbel so gleichmäßig wie ein Herz, das sich nichts anmerken lassen will. Auf der Brücke über den Scheinwerfern sitzt [Otakar](otakar) und macht das Licht ein wenig wärmer, als im Drehbuch steht. In der Kantine spielt jemand Harmonium. Es ist verstimmt, es bleibt verstimmt, und alle bleiben sitzen.
+ love kamera milena "nichts anmerken"
- help otakar milena "wärmer"
- sad lilian "zittert"

== 6 Scharfe Ware
Der kleine [Jiří](jiri), [Laufbursche](jiri) und elf, hat den Patronentausch mit angesehen und lässt sich das Schweigen mit Karamellen vergüten. Als [Wessely](wessely) [ihn](jiri) zu Veilchenpastillen einlädt, die [er](jiri) scheußlich findet, rückt der [Junge](jiri) trotzdem heraus: Eine [Frau](anni) mit rotem Hut sei es gewesen. Noch ehe der [Inspektor](wessely) den Hut beschreiben lassen kann, ist das [Kind](jiri) verschwunden, und auf der Treppe liegt ein einzelner Schuh. [Božena](bozena), [Jiřís](jiri) [Großmutter](bozena), schreit nicht. [Sie](bozena) setzt sich auf den Thronsessel und rührt sich nicht mehr.
- discover.past jiri _ "mit angesehen"
- threaten jiri _ "vergüten"
- invite wessely jiri "einlädt"
+ reveal jiri wessely "rückt"
+ abduct _ jiri "verschwunden"
- kin bozena jiri "Großmutter"
- sad bozena "rührt sich nicht"

== 7 Der rote Hut
Rote Hüte gibt es in [Prag](@prag) drei. Einen trägt [Klára](klara), einen die Schaufensterpuppe bei Roubíček, den dritten hat [Anni](anni) auf, [Lilians](lilian) [Garderobiere](anni), ein stilles [Geschöpf](anni) mit kalten Händen. [Milena](milena) folgt [ihr](anni) nach Drehschluss bis in ein Mietshaus in Žižkov und wird, gerade als [sie](milena) durch das Oberlicht den gefesselten [Jiří](jiri) erspäht, von hinten niedergeschlagen. [Tonda](kamera) ist [ihr](milena) nachgegangen, seit Tagen schon, wie [er](kamera) gesteht. [Er](kamera) trägt erst die [Ohnmächtige](milena) hinaus und dann das [Kind](jiri). [Anni](anni) ist über die Dächer entkommen, der Hut hängt an einer Antenne.
- boss lilian anni "Garderobiere"
- investigate milena anni "folgt"
- abduct.past _ jiri "gefesselten"
- investigate kamera milena "nachgegangen"
- discover milena jiri "erspäht"
- attack _ milena "niedergeschlagen"
+ rescue kamera jiri+milena "trägt"
- reveal kamera milena "gesteht"
- ill milena "Ohnmächtige"
- flee anni "entkommen"

== 8 Rückblende
Warum wollte eine [Garderobiere](anni) den [Baron](baron) tot sehen? [Wessely](wessely) blättert in alten Kirchenbüchern und stößt auf eine Trauung in [Brünn](@bruenn), 1913: [Anni](anni) ist die rechtmäßige [Baronin](anni). [Stranitz](baron) hatte [sie](anni) bei Kriegsbeginn sitzen lassen, mit einer [Tochter](annitochter), [die](annitochter) den ersten Winter nicht überlebte. Jede neue Braut, der [sie](anni) das Mieder schnürte, war ein Messer. Der [Inspektor](wessely) schließt das Buch. [Er](wessely) selbst, erfährt man nebenbei, war einmal mit einer [Frau](wesselyfrau) verheiratet, [die](wesselyfrau) rote Hüte liebte.
- investigate wessely anni "blättert"
- wedding.past anni baron "Trauung"
+ discover wessely anni+baron "stößt"
- married anni baron "Baronin"
- breakup.past baron anni "sitzen lassen"
- parent anni+baron annitochter "Tochter"
- die.past annitochter "nicht überlebte"
- kill? anni baron "tot sehen"
- married.past wessely wesselyfrau "verheiratet"

== 9 Hinter der Kurbel
[Otakar](otakar) hat begriffen, dass nicht der [Regisseur](emanuel) [sein](otakar) Nebenbuhler ist, sondern der [Mann](kamera) mit der Kurbel. Auf der Beleuchterbrücke packt [er](otakar) [Tonda](kamera) am Kragen und hält [ihn](kamera) über den Abgrund. [Milena](milena) steht unten und spricht, wie [sie](milena) es gelernt hat, jedes Wort vor: dass [er](otakar) loslassen solle, und zwar erst, wenn der [andere](kamera) wieder Boden unter den Füßen habe. [Otakar](otakar) gehorcht. Dann teilt [sie](milena) [ihm](otakar) mit, ganz ohne Flüstern, dass [sie](milena) auszieht. [Tonda](kamera) habe damit nichts zu tun; [sie](milena) wolle wissen, wie [sie](milena) allein klinge.
- discover otakar kamera "begriffen"
- jealous otakar kamera "Nebenbuhler"
+ attack otakar kamera "packt"
- rescue milena kamera "vor"
+ breakup milena otakar "auszieht"
- couple! kamera milena "nichts zu tun"

== 10 Das rote Zimmer
Die letzte Kulisse ist fertig, rot vom Boden bis zur Decke. Als die Scheinwerfer angehen, sitzt auf dem Sofa, das [Lilian](lilian) gebührt, die gesuchte [Baronin](anni), die Pistole im Schoß. [Roth](emanuel) flüstert [Tonda](kamera) zu, [er](kamera) möge um Gottes willen weiterdrehen. [Stranitz](baron), im Rollstuhl, wird kreidebleich, fällt auf die Knie und bittet [seine](baron) [Frau](anni) um Verzeihung, zum ersten Mal, wie [sie](anni) sagt, ohne Regieanweisung. [Anni](anni) drückt ab. Es klickt: [Božena](bozena) hat das Magazin am Morgen geleert. [Wessely](wessely) legt der [Weinenden](anni) die Handschellen an und [seinen](wessely) Mantel um.
- return anni "sitzt"
- threaten anni baron "Pistole"
- sad baron "kreidebleich"
- married anni baron "Frau"
- reconcile? anni baron "Verzeihung"
+ kill? anni baron "drückt"
- rescue bozena baron "geleert"
+ arrest wessely anni "Handschellen"
- help wessely anni "Mantel"

== 11 Premiere
Der Film läuft, das Publikum weint, nur [einer](baron) gähnt, und das ist der [Baron](baron). [Klára](klara) bringt in der Loge ein [Mädchen](baby) zur Welt, assistiert von [Lilian](lilian), [die](lilian) sich die Handschuhe ruiniert und [Patin](lilian) wird. Den [Vater](baron) wollen [beide](klara+lilian) nicht dabeihaben. [Emanuel Roth](emanuel), gefragt, wem [er](emanuel) den Erfolg verdanke, verbeugt sich zur Souffleusenmuschel hin. Dort sitzt niemand: [Milena](milena) steht draußen im Schnee mit einem Angebot aus [Paris](@paris) in der Tasche. Und [Otakar](otakar) hat [ihr](milena), weil es kalt ist, das Kleid aus der Requisite gebracht. Bezahlt, sagt [er](otakar), diesmal.
- create emanuel "Film"
+ birth klara baby "zur Welt"
- help lilian klara "assistiert"
- kin.start baby lilian "Patin"
- parent baron baby "Vater"
- reject klara+lilian baron "nicht dabeihaben"
- hire? milena "Angebot" @paris
+ gift otakar milena "gebracht"

== 12 Abspann
Jahre später, ein Tonstudio. Eine [Stimme](milena), [die](milena) man kennt, spricht Rollen für Frauen ein, die auf der Leinwand nur den Mund bewegen. [Tonda](kamera) ist nach [Amerika](@amerika) gegangen und schickt Ansichtskarten ohne Text. [Anni](anni), wegen guter Führung entlassen, näht für die Oper; sonntags besucht [sie](anni) ein pensionierter [Inspektor](wessely), und keiner von [beiden](anni+wessely) trägt Hut. Am Pult gegenüber der Kabine sitzt ein grau gewordener [Beleuchter](otakar), [der](otakar) auf Ton umgeschult hat. [Er](otakar) regelt die Höhen ein wenig wärmer, als verlangt wird. Die [Sprecherin](milena) hört es, wie [sie](milena) alles hört, und bittet um eine zweite Aufnahme.
- travel kamera "gegangen" @amerika
- gift kamera _ "schickt"
- arrest.past _ anni "entlassen"
- hire anni "näht"
- travel wessely anni "besucht"
- quit wessely "pensionierter"
- colleague milena otakar "Pult"
+ reconcile? milena otakar "zweite Aufnahme"
