%series Drittes Drittel
%lang de
%genre youth series about an ice hockey team, wiki with several strands
%cast noemi | Noemi Zurbriggen; Noemi | f
%cast jari | Jari Koskela; Jari | m
%cast coach | Trainer Bobrow; Bobrow; Arkadi Bobrow | m
%cast livia | Livia; Livia Zurbriggen | f
%cast tarek | Tarek Haddad; Tarek | m
%cast flurin | Flurin | m
%cast henri | Henri Blaise; Henri | m
%cast ruthz | Ruth Zurbriggen; Ruth | f
%cast pirmin | Pirmin Zurbriggen | m
%cast ayla | Ayla Haddad; Ayla | f
%cast praesident | Präsident Vonlanthen; Vonlanthen | m
%cast scout | - | f
%cast schiri | - | m
%cast busfahrer | Köbi | m

== 1 Bully
Nach der Auflösung der Frauenmannschaft von [Visperbach](@visperbach) meldet sich [Torhüterin](noemi) [Noemi Zurbriggen](noemi) bei den Junioren an. [Trainer Bobrow](coach), ein ehemaliger Olympiasieger mit drei Zähnen und vier Sätzen Deutsch, lässt [sie](noemi) hundert Schüsse halten und nimmt [sie](noemi) danach wortlos in den Kader auf. Der bisherige [Stammtorwart](henri) [Henri Blaise](henri) schmiert [ihr](noemi) Schuhwichse ins Visier. [Ihre](noemi) kleine [Schwester](livia) [Livia](livia), [die](livia) die Trainings heimlich filmt, stellt die Tat ins Netz.
- find.past coach "Olympiasieger"
+ hire noemi coach "nimmt"
- boss coach noemi "Trainer"
- attack henri noemi "schmiert"
- sibling livia noemi "Schwester"
+ reveal livia _ "stellt"

== 2 Überzahl
[Henri](henri) muss zur Strafe das Eis fegen und sinnt auf Vergeltung. [Kapitän](jari) [Jari Koskela](jari) verlangt von der Mannschaft, die [Neue](noemi) wie jeden anderen zu behandeln, wird [ihr](noemi) gegenüber aber selbst beim Händeschütteln rot. [Noemis](noemi) [Mutter](ruthz) [Ruth](ruthz) hat unterdessen die Kündigung der Textilfabrik im Briefkasten und verheimlicht sie den [Mädchen](livia+noemi), indem [sie](ruthz) morgens weiterhin mit der Lunchbox aus dem Haus geht. [Busfahrer](busfahrer) [Köbi](busfahrer) nimmt [sie](ruthz) einen ganzen Tag lang im Kreis mit.
- betray? henri noemi "Vergeltung"
- love jari noemi "rot"
- help jari noemi "verlangt"
- parent ruthz livia+noemi "Mutter"
+ quit ruthz "Kündigung"
+ betray ruthz livia+noemi "verheimlicht"
- help busfahrer ruthz "nimmt"

== 3 Strafbank
[Tarek Haddad](tarek), [Stürmer](tarek) und begnadeter [Sprücheklopfer](tarek), bringt [seine](tarek) [Cousine](ayla) [Ayla](ayla) zum Training mit. [Sie](ayla) studiert Physiotherapie, [sie](ayla) soll das Knie von [Flurin](flurin) kurieren, und [sie](ayla) tut es so gründlich, dass [Flurin](flurin) sich am folgenden Tag auch am anderen verletzt. Beim Auswärtsspiel wird [Noemi](noemi) aus der Kurve bepöbelt. [Jari](jari) klettert über die Bande und muss von [Bobrow](coach) am Kragen zurückgeholt werden; das trägt [ihm](jari) eine Sperre von vier Spielen ein.
- kin ayla tarek "Cousine"
- treat flurin ayla "kurieren"
- injure flurin "verletzt"
- attack _ noemi "bepöbelt"
+ help jari noemi "klettert"

== 4 Penalty
Ohne den gesperrten [Kapitän](jari) verliert das Team dreimal in Folge. [Präsident Vonlanthen](praesident) schiebt das Debakel auf [Noemi](noemi) und legt [Bobrow](coach) nahe, [sie](noemi) auszusortieren. Der [Russe](coach) antwortet mit [seinem](coach) fünften deutschen Satz. Zu Hause findet [Livia](livia) die Lunchbox, unberührt, mit drei Tage alten Broten. [Sie](livia) stellt [Ruth](ruthz) zur Rede, [die](ruthz) in Tränen ausbricht und [ihr](livia) das Ehrenwort abnimmt, [Noemi](noemi) bis zum Saisonende nichts zu sagen.
- lose flurin+henri+noemi+tarek "verliert"
- accuse praesident noemi "schiebt"
- quit? noemi "auszusortieren"
+ reject coach praesident "fünften"
- find livia "Lunchbox"
- quarrel livia ruthz "Rede"
- sad ruthz "Tränen"
+ discover livia ruthz "unberührt"
- reveal! livia noemi "nichts zu sagen"

== 5 Zwischenmenschliches
Weil [Jari](jari) nicht spielen darf, bringt [er](jari) [Noemi](noemi) Finnisch bei und [sie](noemi) [ihm](jari) das Jassen. Auf dem zugefrorenen Stausee gleitet [sie](noemi) aus und zieht [ihn](jari) mit, und eine Weile liegen [beide](jari+noemi) im Schnee, ohne dass jemand den Anfang macht. [Henri](henri) fotografiert die Szene vom Ufer. [Flurin](flurin) nimmt allen Mut zusammen, lädt [Ayla](ayla) zu einem Raclette ein und erfährt, dass [sie](ayla) in [Genf](@genf) jemanden hat. [Er](flurin) isst beide Portionen.
- advisor jari noemi "Finnisch"
- advisor noemi jari "Jassen"
+ flirt jari noemi "im Schnee"
- discover henri jari+noemi "fotografiert"
- invite flurin ayla "lädt"
- couple _ ayla "jemanden hat"
+ discover flurin ayla "erfährt"

== 6 Abseits
[Henris](henri) Bild landet beim [Präsidenten](praesident), [der](praesident) sich auf das Verbot von Beziehungen im Kader beruft. Um [Jaris](jari) Vertrag nicht zu gefährden, streitet [Noemi](noemi) vor versammelter Mannschaft ab, dass [ihr](noemi) an [ihm](jari) etwas liege. [Jari](jari), [der](jari) das für bare Münze nimmt, betrinkt sich mit [Tarek](tarek) und fährt [dessen](tarek) Moped in den Dorfbrunnen. Schlüsselbein. [Ayla](ayla) verbindet [ihn](jari) und fragt, welcher von den [Sturköpfen](jari+noemi) eigentlich der größere sei.
- reveal henri praesident "landet"
+ love! noemi jari "streitet"
- sad jari "betrinkt"
- injure jari "Schlüsselbein"
+ treat jari ayla "verbindet"

== 7 Eiszeit
[Vonlanthen](praesident) entlässt [Bobrow](coach) nach der siebten Niederlage. Die [Spieler](flurin+henri+jari+tarek) tragen [ihm](coach) bis zum Bahnhof die Koffer und singen die falsche Hymne. An [seine](coach) Stelle tritt ausgerechnet [Noemis](noemi) [Vater](pirmin), [Pirmin Zurbriggen](pirmin), [der](pirmin) die Familie vor neun Jahren verlassen hat, um in [Kanada](@kanada) Profi zu werden. [Noemi](noemi) legt die Schoner ab und geht. [Livia](livia) dagegen, [die](livia) sich an [ihn](pirmin) nicht erinnern kann, streicht um die Halle wie um ein Geschenk, das man noch nicht auspacken darf.
+ quit coach praesident "entlässt"
- help flurin+henri+jari+tarek coach "Koffer"
+ hire pirmin praesident "tritt"
- parent pirmin noemi "Vater"
- breakup.past pirmin ruthz "verlassen"
- travel.past pirmin "in Kanada" @kanada
- quit noemi "geht"

== 8 Auszeit
[Pirmin](pirmin) besucht [Ruth](ruthz), sieht die leeren Küchenschränke und stellt am nächsten Tag einen Sack Kartoffeln, einen Käselaib und einen Umschlag vor die Tür. [Ruth](ruthz) behält die Kartoffeln. Damit ist auch vor [Noemi](noemi) nichts mehr zu verbergen. [Sie](noemi) ist außer sich, vor allem über [Livia](livia), [die](livia) es gewusst hat, und räumt das gemeinsame Kinderzimmer. Unterschlupf findet [sie](noemi) bei [Köbi](busfahrer), auf der Rückbank des Linienbusses, wo am Morgen ein junger [Finne](jari) mit Armschlinge zusteigt.
- travel pirmin ruthz "besucht"
+ gift pirmin ruthz "stellt"
+ discover noemi ruthz "nichts mehr zu verbergen"
- sad noemi livia "außer sich"
- discover.past livia ruthz "gewusst"
- move noemi busfahrer "Unterschlupf"
- housemate.end livia noemi "räumt"
- travel jari "zusteigt"

== 9 Wechselfehler
Auf der Fahrt von Endstation zu Endstation klären [Noemi](noemi) und [Jari](jari), was ein Dementi ist und was nicht. An der Haltestelle Friedhof verpasst [sie](noemi) [ihm](jari) einen Kuss, an der Haltestelle Spital gibt [er](jari) ihn zurück. [Henri](henri) hat unterdessen kein Glück im Tor: [Er](henri) lässt elf Treffer zu und wird von den eigenen Anhängern ausgelacht. In der Kabine findet [ihn](henri) [Flurin](flurin) schluchzend im Wäschekorb und setzt sich, da Worte nicht [sein](flurin) Fach sind, einfach daneben.
- reconcile jari noemi "klären"
+ kiss jari noemi "Kuss"
- lose henri "elf Treffer"
- sad henri "schluchzend"
- find flurin henri "findet"
+ help flurin henri "daneben"

== 10 Videobeweis
[Henri](henri) bittet [Noemi](noemi) in [ihrem](noemi) Bus um eine Unterredung, gibt die Sache mit dem Bild zu und bittet [sie](noemi), wieder zwischen die Pfosten zu treten. [Sie](noemi) stellt eine Bedingung: [Bobrow](coach) muss zurück. [Livia](livia) durchforstet [ihre](livia) Aufnahmen und stößt auf eine Szene, in der [Vonlanthen](praesident) dem [Schiedsrichter](schiri) einen Umschlag reicht. Der [Präsident](praesident) hat gegen die eigene Mannschaft gewettet! [Ayla](ayla), inzwischen wieder ledig, hält das Mikrofon, als [Livia](livia) auf Sendung geht.
+ reveal henri noemi "gibt"
- hire? noemi "zwischen die Pfosten"
- return? coach "zurück"
- gift praesident schiri "Umschlag"
+ discover livia praesident "stößt"
- betray praesident flurin+henri+jari+tarek "gewettet"
- breakup.past _ ayla "wieder ledig"
- help ayla livia "Mikrofon"
- reveal livia _ "auf Sendung"

== 11 Heimspiel
[Vonlanthen](praesident) wird auf der Ehrentribüne in Handschellen gelegt; die Blaskapelle spielt weiter. [Pirmin](pirmin) stellt [sein](pirmin) Amt freiwillig zur Verfügung und fährt persönlich nach [Omsk](@omsk), um [Bobrow](coach) zu holen, mit [dem](coach) [er](pirmin), wie sich herausstellt, in [Calgary](@calgary) in einer Linie gestürmt hat. [Livia](livia) darf mit. Unterwegs, im Schlafwagen, stellt [sie](livia) [ihm](pirmin) neun Jahre Fragen. [Ruth](ruthz) hat eine Stelle im Spielbetrieb angenommen und tauscht mit [Noemi](noemi) zum ersten Mal wieder mehr als drei Worte.
+ arrest _ praesident "Handschellen"
- quit pirmin "stellt"
- travel livia+pirmin "fährt" @omsk
- return? coach "holen"
- colleague.past coach pirmin "in einer Linie"
- investigate livia pirmin "Fragen"
- hire ruthz "Stelle"
+ reconcile noemi ruthz "zum ersten Mal wieder"

== 12 Verlängerung
Im Abstiegsspiel steht es nach sechzig Minuten unentschieden. [Bobrow](coach), per Nachtzug eingetroffen, zeichnet die Taktik mit Borschtsch auf die Kabinenwand. [Tarek](tarek) trifft, bekommt gleich darauf einen Stock ins Gesicht und wird bewusstlos vom Eis getragen. Alles hängt am Penaltyschießen. [Noemi](noemi) hält fünf von fünf, den letzten mit dem Helm. [Flurin](flurin) vergisst vor lauter Freude [seine](flurin) Schüchternheit und küsst [Ayla](ayla) auf die Stirn, [die](ayla) [seinen](flurin) Kopf kurzerhand ein Stück tiefer zieht.
- return coach "eingetroffen"
- create coach "zeichnet"
- injure tarek "Stock"
+ find noemi "hält fünf"
- happy flurin "Freude"
+ kiss ayla flurin "tiefer"

== 13 Schlusssirene
[Tarek](tarek) liegt mit Nasengips im Spital und unterhält die Station. Eine [Talentsucherin](scout) aus [Helsinki](@helsinki) macht [Noemi](noemi) ein Angebot, [Jari](jari) hat eines aus [Zürich](@zuerich). [Beide](jari+noemi) verschweigen es dem anderen eine Woche lang und rücken zur selben Sekunde damit heraus. [Sie](noemi) werde gehen, sagt [Noemi](noemi). [Er](jari) auch, sagt [Jari](jari), und zwar in die falsche Richtung, wenn [sie](noemi) [ihn](jari) mitnehme. [Henri](henri) erbt das Tor, und jemand hat [ihm](henri) das Visier mit Schuhwichse verziert: ein kleines Herz.
- injure tarek "Nasengips"
+ hire? noemi scout "Angebot"
- hire? jari "eines"
- reveal! jari+noemi "verschweigen"
- reveal jari+noemi "rücken"
- travel? jari+noemi "mitnehme"
- hire henri "erbt"
