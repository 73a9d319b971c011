%series Unter Schwägern
%lang de
%genre romantic family comedy in Istanbul, translated overview of a TV magazine
%cast defne | Defne Sarı; Defne | f
%cast kerem | Kerem | m
%cast onur | Onur Aksoy; Onur | m
%cast selin | Selin Sarı; Selin | f
%cast nazim | Nazım Sarı; Nazım | m
%cast feride | Feride Sarı; Feride | f
%cast deniz | Deniz | n
%cast halide | Halide Aksoy; Halide | f
%cast cihan | Cihan | m
%cast mert | Mert | m
%cast kellner | - | m
%cast cenk | Cenk | m
%cast pinar | Pınar | f
%cast halidemutter | - | f
%cast fisch | - | m
%cast beamter | - | m
%cast baby | Ceren | f
%cast oma | - | f

== 1
Am Abend vor [ihrer](selin) Hochzeit mit [Onur Aksoy](onur), dem [Erben](onur) einer Reederei, betrinkt sich [Selin Sarı](selin) mit [ihrer](selin) jüngeren [Schwester](defne) [Defne](defne) auf dem Dach und gesteht [ihr](defne), dass [sie](selin) den [Bräutigam](onur) gar nicht will. Am Morgen ist das Brautbett leer. Um [Nazım Sarı](nazim), [deren](defne+selin) [Vater](nazim), vor der Blamage zu bewahren, zieht [Defne](defne) den Schleier über und gibt an [ihrer](selin) Stelle das Jawort. [Onur](onur) bemerkt den Tausch erst beim Lüften des Tülls. [Kerem](kerem), [sein](onur) bester [Freund](kerem) und [Trauzeuge](kerem), bemerkt ihn sofort und kann den Blick nicht von [ihr](defne) lassen.
- wedding? onur selin "Hochzeit"
- sibling defne selin "Schwester"
- reveal selin defne "gesteht"
- love! selin onur "gar nicht will"
- flee selin "leer"
- parent nazim defne+selin "Vater"
- help defne nazim "bewahren"
+ wedding defne onur "Jawort"
- betray defne onur "Tausch"
- discover onur defne "bemerkt"
- friend kerem onur "Freund"
- advisor kerem onur "Trauzeuge"
+ love.start kerem defne "Blick"

== 2
Beide Familien tagen im Hamam. [Halide Aksoy](halide), [Onurs](onur) [Mutter](halide), besteht darauf, die Ehe sei gültig; [Nazım](nazim) besteht darauf, sie sei ein Irrtum, und [Feride](feride), [Defnes](defne) [Mama](feride), verteilt Handtücher. Die beiden [Angetrauten](defne+onur) werden nicht gefragt. [Sie](defne+onur) beschließen auf dem Balkon, ein Jahr lang so zu tun, als ob. [Selin](selin) meldet sich aus [Izmir](@izmir): [Sie](selin) sei in die Arme von [Cihan](cihan) geflohen, [ihrer](selin) alten Flamme, [der](cihan) als Taucher arbeitet und keinen Kuruş besitzt. [Nazım](nazim) enterbt [sie](selin) per Sprachnachricht.
- parent halide onur "Mutter"
- quarrel halide nazim "besteht darauf"
- married defne onur "Angetrauten"
- parent feride defne "Mama"
- betray? defne+onur _ "als ob"
- flee selin "geflohen" @izmir
+ couple.start cihan selin "Arme"
- ex cihan selin "alten Flamme"
+ reject nazim selin "enterbt"

== 3
[Defne](defne) lebt nun in einer Villa mit [Onur](onur), [der](onur) auf dem Diwan schläft, höflich grüßt und jede Nacht um elf heimlich telefoniert. Mit wem? [Deniz](deniz), [Defnes](defne) [Freund](deniz) aus dem Konservatorium, wettet auf eine Verflossene. Es ist [Pınar](pinar), die geschiedene [Buchhändlerin](pinar), [die](pinar) [Onur](onur) seit Langem liebt, aber nicht heiraten durfte, weil [Halide](halide) [sie](pinar) zu alt fand. [Defne](defne) ist erleichtert und seltsamerweise gekränkt. [Kerem](kerem) bringt [ihr](defne) Maulbeeren. Man lacht zu lange. [Halide](halide) schaut durchs Fernglas.
- housemate defne onur "lebt"
- betray onur defne "heimlich"
- friend defne deniz "Freund"
+ love onur pinar "liebt"
- divorce.past _ pinar "geschiedene"
- wedding! onur pinar "nicht heiraten durfte"
- discover defne onur "Es ist Pınar"
- sad defne "gekränkt"
- gift kerem defne "Maulbeeren"
+ flirt defne kerem "lacht"
- discover halide defne+kerem "schaut"

== 4
[Halide](halide) ruft [Defne](defne) zu sich. [Defne](defne) soll [Kerem](kerem) meiden. [Defne](defne) meidet [Kerem](kerem) nicht. [Kerem](kerem) meidet [Defne](defne). Das tut [Defne](defne) weh. [Onur](onur) tröstet [Defne](defne). Die [Eheleute](defne+onur) essen Eis. Zum ersten Mal mag [Onur](onur) [Defne](defne). [Pınar](pinar) sieht [sie](defne+onur) vom Café aus. [Pınar](pinar) mag [Defne](defne) nicht. Ein [Kellner](kellner) verschüttet Tee über [Pınar](pinar). [Pınar](pinar) weint nicht wegen des Tees. [Onur](onur) hat es gesehen. [Onur](onur) rennt [Pınar](pinar) nach. [Defne](defne) isst beide Eis.
- threaten halide defne "soll"
- reject kerem defne "meidet Defne"
- sad defne kerem "weh"
+ help onur defne "tröstet"
- date defne onur "Eis"
- married defne onur "Eheleute"
- discover pinar defne+onur "sieht"
+ jealous pinar defne "mag Defne nicht"
- sad pinar "weint"
- reconcile? onur pinar "nach"

== 5
In [Izmir](@izmir) ist die Romanze auf Grund gelaufen: [Selin](selin) kocht nicht, putzt nicht und taucht nicht, und [Cihan](cihan) ist es leid. Nach einem Krach über eine Sardine sitzt [sie](selin) im Bus nach Hause. [Sie](selin) steht vor der Villa und fordert vom [Bräutigam](onur), [den](onur) [sie](selin) nicht wollte, Asyl. [Onur](onur), überrumpelt, lässt [sie](selin) ins Gästezimmer. Nun hat [er](onur) eine [Ehefrau](defne) auf Probe, eine gewesene [Verlobte](selin) und eine [Geliebte](pinar) mit Katzenhaar. [Defne](defne) verlässt vorsichtshalber das Haus und mietet sich bei [Deniz](deniz) ein, dem einzigen [Menschen](deniz), [der](deniz) weder schreit noch liebt.
- quarrel cihan selin "Krach"
+ breakup selin cihan "Bus"
- return selin "steht"
- housemate.start onur selin "Gästezimmer"
- engaged.past onur selin "gewesene Verlobte"
- married defne onur "Ehefrau"
- affair onur pinar "Geliebte"
+ move defne deniz "mietet"

== 6
[Deniz](deniz) hat eine Regel: kein Herzschmerz in der Küche. [Defne](defne) hält sich daran, bis [Kerem](kerem) mit einem Fisch und einer Entschuldigung vor der Tür steht. [Halide](halide), so beichtet [er](kerem), habe [ihm](kerem) gedroht, das Stipendium [seines](kerem) [Bruders](mert) [Mert](mert) zu streichen, falls [er](kerem) [Defne](defne) weiter besuche. Die [Geigerin](defne) ist empört, dann gerührt, dann in [seinen](kerem) Armen. [Mert](mert) selbst, um [den](mert) es geht, lacht über die Drohung; [er](mert) hat das Studium vor einem Monat geschmissen und fährt Taxi.
- return kerem "steht"
+ threaten halide kerem "gedroht"
- reveal kerem defne "beichtet"
- sibling kerem mert "Bruders"
- sad defne halide "empört"
+ reconcile defne kerem "in seinen Armen"
- quit mert "geschmissen"
- hire mert "Taxi"

== 7
Der [Großmutter](oma) der [Sarı-Schwestern](defne+selin) reicht es. Mit neunundachtzig Jahren setzt sich die [Alte](oma) in ein Taxi, zufällig in jenes von [Mert](mert), und verlangt, zu [Halide](halide) gefahren zu werden. [Halide](halide) weigert sich, [sie](oma) zu empfangen. Also redet [sie](oma) vor der Tür, drei Stunden lang, über [Halides](halide) [Mutter](halidemutter), eine [Wäscherin](halidemutter), und über den [Fischhändler](fisch), [den](fisch) die [Reedersgattin](halide) einst um dieser Villa willen sitzen ließ. [Cenk](cenk), der [Sohn](cenk) des [Fischhändlers](fisch), heute ein [Chirurg](cenk), lauscht aus dem Nachbargarten. Am Abend legt [Halide](halide) das Fernglas in den Müll.
- kin defne+selin oma "Großmutter"
- travel oma "setzt"
- reject halide oma "weigert"
- reveal oma _ "redet"
- parent halidemutter halide "Mutter"
+ breakup.past halide fisch "sitzen"
- parent fisch cenk "Sohn"
- discover cenk halide "lauscht"
- neighbour cenk halide "Nachbargarten"

== 8
Die Ringe, findet [Onur](onur), liegen schwerer am Finger, seit [er](onur) sie nicht mehr trägt. Bei [Pınar](pinar) zwischen den Regalen nimmt [er](onur) Abschied von der Reederei und bittet [sie](pinar) um eine Zukunft mit Papiergeruch. [Pınar](pinar) sagt, [sie](pinar) sei schwanger; [sie](pinar) habe es nicht sagen wollen, um [ihn](onur) nicht zu erpressen. [Er](onur) hebt [sie](pinar) hoch und lässt dabei zwei Atlanten fallen. [Selin](selin), [die](selin) [Cihans](cihan) Postkarten bisher ungelesen verbrannt hat, liest eine versehentlich und verliert darüber die Fassung: [Er](cihan) habe sich beim Tauchen verletzt, die Schrift ist schwer zu entziffern.
- quit onur "Abschied"
+ propose onur pinar "Zukunft"
- pregnant pinar onur "schwanger"
- reveal pinar onur "sagt"
- happy onur "hebt"
- reject selin cihan "ungelesen"
- sad selin "Fassung"
- discover selin cihan "liest"
+ injure cihan "verletzt"

== 9
[Defne](defne) und [Onur](onur) lassen sich vor demselben [Beamten](beamter) scheiden, [der](beamter) [sie](defne+onur) getraut hat. [Er](beamter) fragt, ob man diesmal die Richtige habe. [Kerem](kerem) wartet vor der Tür, mit Maulbeeren. Als [er](kerem) [Defne](defne) küssen will, fährt ein Motorrad dazwischen; [Nazım](nazim), [ihr](defne) [Vater](nazim), ist abgesprungen und hält [ihm](kerem) einen Vortrag über Ehre. [Feride](feride), [Nazıms](nazim) bessere [Hälfte](feride), zerrt den [Alten](nazim) am Ohr in die Seitengasse. Danach küsst man sich doch. Im Krankenhaus ist [Selin](selin) an [Cihans](cihan) Bett gesessen, ohne zu wissen, dass der [Patient](cihan) wach war.
+ divorce defne onur "scheiden"
- wedding.past defne onur "getraut"
- kiss? defne kerem "küssen will"
- parent nazim defne "Vater"
- married feride nazim "bessere Hälfte"
- attack feride nazim "zerrt"
+ kiss defne kerem "küsst"
- ill cihan "Patient"
- help selin cihan "Bett"
- discover! selin cihan "ohne zu wissen"

== 10
[Cenk](cenk) besucht [Halide](halide). [Cenk](cenk) erzählt [Halide](halide) vom [Fischhändler](fisch). [Cenks](cenk) [Vater](fisch) hat [sie](halide) nie vergessen. [Er](fisch) lebt noch. [Halide](halide) lässt die Tasse fallen. [Halide](halide) geht zum Fischmarkt. Dort steht [er](fisch). [Er](fisch) wickelt Makrelen ein. [Halide](halide) lacht [ihn](fisch) an. [Er](fisch) lacht zurück. [Cenk](cenk) filmt es für [Onur](onur). [Onur](onur) zeigt es [Pınar](pinar). [Pınar](pinar) verzeiht [Halide](halide). [Halide](halide) bittet [Pınar](pinar) um Verzeihung. [Pınar](pinar) weint am Telefon. [Halide](halide) auch.
- reveal cenk halide "erzählt"
- parent fisch cenk "Vater"
- love fisch halide "nie vergessen"
- meet fisch halide "Dort steht er"
+ flirt fisch halide "lacht ihn an"
- reveal onur pinar "zeigt"
+ reconcile halide pinar "verzeiht"
- sad pinar "weint"

== 11
Das [Kind](baby) von [Pınar](pinar) und [Onur](onur) meldet sich zu früh, mitten in der Inventur. [Cenk](cenk), der [Chirurg](cenk), springt ein und zieht im Schein der Leselampe ein [Mädchen](baby) ans Licht. [Onur](onur) nennt es [Ceren](baby) und fällt um. [Defne](defne) spielt am Schaufenster Geige, damit die Kunden nicht hinsehen. [Deniz](deniz), zur Taufpatin oder zum Taufpaten ernannt, je nach Laune, tupft dem [Vater](onur) die Stirn. [Kerem](kerem) zieht einen Ring aus der Maulbeerschale und hält ihn [Defne](defne) unter die Nase; [diese](defne) niest. Es ist ein Ja.
+ birth pinar baby "Licht"
- parent onur+pinar baby "Kind"
- help cenk pinar "springt"
- ill onur "fällt"
- help defne pinar "spielt"
- help deniz onur "tupft"
- propose kerem defne "Ring"
+ engaged.start defne kerem "Ja"

== 12
Diesmal ist es die richtige [Braut](defne), und niemand wechselt den Schleier. [Defne](defne) und [Kerem](kerem) werden auf einer Fähre getraut; [Nazım](nazim) hat die Motorradjacke gegen einen Frack getauscht und heult. [Selin](selin) erscheint mit [Cihan](cihan) und einem künstlichen Fußknöchel, der [ihm](cihan) steht; [die beiden](cihan+selin) haben in aller Stille geheiratet und wollen ein Hotel mit fünf Zimmern eröffnen. [Feride](feride) tanzt mit dem [Fischhändler](fisch). [Halide](halide) zischt, dann tanzt [sie](halide) mit. [Onur](onur), [Pınar](pinar) und die kleine [Ceren](baby) füttern Möwen. [Mert](mert) steuert die Fähre, nicht das Taxi.
+ wedding defne kerem "getraut"
- sad nazim "heult"
- return selin "erscheint"
- wedding.past cihan selin "geheiratet"
- create? cihan+selin "eröffnen"
- date feride fisch "tanzt"
- jealous halide feride "zischt"
- hire mert "steuert"
