%series Die Hebamme von Krähenwinkel
%lang de
%genre village serial set in the Sauerland, 1954, told in the past tense, press-kit synopses
%cast alwine | Alwine Kortmann; Alwine | f
%cast veit | Veit Kortmann; Veit | m
%cast ludger | Ludger Kortmann; Ludger | m
%cast hinrich | Dr. Hinrich Sasse; Sasse; Hinrich | m
%cast elfie | Elfie | f
%cast bürger | Bürgermeister Graf; Graf | m
%cast marlies | Marlies Graf; Marlies | f
%cast konrad | Konrad | m
%cast pole | Stanisław; Stani | m
%cast gendarm | Wachtmeister Kuhl; Kuhl | m
%cast fritz | Fritz | m
%cast greta | Greta | f
%cast pfarrer | - | m
%cast hausierer | - | m

== 1
Im Februar 1954 trat [Alwine Kortmann](alwine) in [Krähenwinkel](@kraehenwinkel) die Stelle der Gemeindehebamme an, gegen den Widerstand von [Dr. Sasse](hinrich), [der](hinrich) das Kinderkriegen für Männersache hielt. [Ihr](alwine) [Mann](veit) galt seit [Stalingrad](@stalingrad) als gefallen, und so wohnte [sie](alwine) mit [ihrem](alwine) [Schwager](ludger) [Ludger](ludger) und der jungen [Magd](elfie) [Elfie](elfie) unter einem Dach. In der ersten Nacht rief man [sie](alwine) zu [Marlies Graf](marlies), der neunzehnjährigen [Tochter](marlies) des [Bürgermeisters](bürger). Unter strengster Geheimhaltung brachte [diese](marlies) einen [Jungen](fritz) zur Welt. Den Namen des [Vaters](konrad) nahm [sie](marlies) nicht in den Mund.
+ hire alwine "Stelle"
- enemy alwine hinrich "Widerstand"
- married.past alwine veit "Mann"
- die? veit "gefallen"
- kin alwine ludger "Schwager"
- housemate alwine elfie+ludger "unter einem Dach"
- parent bürger marlies "Tochter"
+ birth marlies fritz "zur Welt"
- reveal! marlies alwine "nicht in den Mund"

== 2
Der [Bürgermeister](bürger) verlangte, das [Kind](fritz) solle noch vor Sonntag ins Heim, und drohte der [Hebamme](alwine) mit Entlassung, falls [sie](alwine) plaudere. [Alwine](alwine) trug den [Kleinen](fritz) stattdessen nachts zu [Stani](pole), einem [Polen](pole), [der](pole) nach dem Krieg im Dorf geblieben war und als Köhler am Waldrand hauste. [Elfie](elfie), bis über beide Ohren in [Ludger](ludger) vernarrt, stellte [ihm](ludger) heimlich Pflaumenmus hin; [er](ludger) aß es und dankte [seiner](ludger) [Schwägerin](alwine) dafür. Auf der Kirmes forderte [Konrad](konrad), [Doktor Sasses](hinrich) [Neffe](konrad), beim Walzer jede auf, nur [Marlies](marlies) nicht.
- move? fritz "ins Heim"
+ threaten bürger alwine "drohte"
- rescue alwine fritz "trug"
- love elfie ludger "vernarrt"
- gift elfie ludger "Pflaumenmus"
- kin alwine ludger "Schwägerin"
- kin hinrich konrad "Neffe"
- reject konrad marlies "nur Marlies nicht"

== 3
Bei der Zangengeburt auf dem Röttgershof waren [Sasse](hinrich) und [Alwine](alwine) zum ersten Mal aufeinander angewiesen. Als alles überstanden war, bot [er](hinrich) [ihr](alwine) ein Glas Wacholder und das Du an, und [sie](alwine) fand [Hinrich](hinrich) mit einem Mal gar nicht mehr so unausstehlich. [Ludger](ludger) stand bei [ihrer](alwine) Heimkehr am Fenster und sah den Wagen des [Arztes](hinrich) davonrollen. Seit Jahren liebte [er](ludger) die [Frau](alwine) [seines](ludger) toten [Bruders](veit), ohne es je auszusprechen. Am Morgen hackte [er](ludger) Holz für drei Winter.
- colleague alwine hinrich "aufeinander angewiesen"
- reconcile alwine hinrich "das Du"
+ love.start alwine hinrich "nicht mehr so unausstehlich"
- die? veit "toten"
- love ludger alwine "liebte"
- sibling ludger veit "Bruders"
- married.past alwine veit "Frau"
- confess! ludger alwine "auszusprechen"
- jealous ludger hinrich "hackte"

== 4
[Stani](pole) zog das [Kind](fritz) mit Ziegenmilch auf. Zweimal die Woche kam [Marlies](marlies). [Sie](marlies) taufte [ihren](marlies) [Sohn](fritz) [Fritz](fritz). Bald kam [sie](marlies) auch wegen [Stani](pole). [Graf](bürger) schöpfte Verdacht gegen [Alwine](alwine). [Wachtmeister Kuhl](gendarm) durchsuchte das Haus von [Alwine](alwine). Gefunden wurde bei [Alwine](alwine) nur [Elfie](elfie). Ein [Hausierer](hausierer) verkaufte [Elfie](elfie) eine Brosche. [Er](hausierer) kniff [Elfie](elfie) dabei in die Wange. [Elfie](elfie) trat den [Hausierer](hausierer) vors Schienbein. Abends öffnete [sie](elfie) [Ludger](ludger) [ihr](elfie) Herz. [Er](ludger) liebte eine [andere](alwine), sagte [Ludger](ludger).
- help pole fritz "zog"
- parent marlies fritz "Sohn"
+ love.start marlies pole "auch wegen Stani"
- accuse bürger alwine "Verdacht"
+ investigate gendarm alwine "durchsuchte"
- flirt hausierer elfie "kniff"
- attack elfie hausierer "vors Schienbein"
- confess elfie ludger "Herz"
- love ludger alwine "liebte"
- reject ludger elfie "liebte eine andere"

== 5
Im Frühsommer machte [Hinrich](hinrich) der [Hebamme](alwine) in der Dorfkirche einen Antrag, kurz vor der Predigt und so leise, dass [sie](alwine) zweimal nachfragen musste. [Sie](alwine) willigte ein. [Ludger](ludger), von [Elfie](elfie) unterrichtet, betrank sich und fuhr das Motorrad [seines](ludger) [Bruders](veit) in den Mühlbach. [Elfie](elfie) zog [ihn](ludger) heraus und wachte bei [ihm](ludger), bis das Fieber fiel. Im Rausch hatte [er](ludger) immerzu einen Namen gemurmelt; es war nicht der [ihre](elfie). [Konrad](konrad) erhielt unterdessen Post von [Marlies](marlies): Ob [er](konrad) [seinen](konrad) [Sohn](fritz) nicht wenigstens einmal sehen wolle?
+ propose hinrich alwine "Antrag"
- engaged.start alwine hinrich "willigte ein"
- reveal elfie ludger "unterrichtet"
- sad ludger "betrank"
- sibling ludger veit "Bruders"
- rescue elfie ludger "zog"
- help elfie ludger "wachte"
- recover ludger "das Fieber fiel"
- parent konrad fritz "Sohn"
+ reveal marlies konrad "Post"

== 6
Drei Tage vor der Trauung stieg am Bahnhof ein [Mann](veit) mit kahlem Schädel aus dem Zug, [den](veit) selbst der [Wachtmeister](gendarm) nicht erkannte. [Alwine](alwine) erkannte [ihn](veit) am Pfeifen. [Veit](veit) war aus der Gefangenschaft entlassen, hatte zehn Jahre Lager in den Knochen und fragte als Erstes, wem der fremde Hut an der Garderobe gehöre. [Ludger](ludger) fiel [ihm](veit) schluchzend um den Hals. [Alwine](alwine) brachte [Hinrich](hinrich) den Ring zurück, denn verheiratet war [sie](alwine) nun einmal. Der [Arzt](hinrich) nahm ihn, ohne [sie](alwine) anzusehen.
- wedding? alwine hinrich "Trauung"
+ return veit "stieg"
- discover! gendarm veit "nicht erkannte"
- discover alwine veit "erkannte"#2
- arrest.past _ veit "Gefangenschaft"
+ engaged.end alwine hinrich "Ring zurück"
- married alwine veit "verheiratet"

== 7
[Veit](veit) schrie im Schlaf, schlug im Wachen nach Fliegen, die es nicht gab, und eines Abends auch nach [seiner](veit) [Frau](alwine). [Ludger](ludger) warf sich dazwischen. »Fass [sie](alwine) noch einmal an, und [ich](ludger) vergesse, dass [wir](ludger+veit) eine Mutter haben«, sagte [er](ludger) zum [Älteren](veit). [Hinrich](hinrich), [Fachmann](hinrich) für das, was [er](hinrich) Kriegsnerven nannte, nahm den [Heimkehrer](veit) in Behandlung, obgleich es [ihn](hinrich) Überwindung kostete. [Elfie](elfie) kündigte [Alwine](alwine) den Dienst, weil [sie](elfie) [Ludgers](ludger) Blicke nicht länger mit ansehen konnte, und ging als Stubenmädchen zu den [Grafs](bürger+marlies).
- ill veit "schrie"
+ attack veit alwine "schlug"
- married alwine veit "Frau"
- rescue ludger alwine "dazwischen"
- threaten ludger veit "vergesse"
- sibling ludger veit "Älteren"
- treat veit hinrich "Behandlung"
+ quit elfie alwine "kündigte"
- jealous elfie alwine "Blicke"
- hire elfie bürger+marlies "Stubenmädchen"

== 8
Im Herbst brannte die Köhlerhütte. [Stani](pole) holte [Fritz](fritz) aus dem Feuer. [Kuhl](gendarm) verdächtigte [Konrad](konrad). Gezündelt hatte aber [Graf](bürger). [Elfie](elfie) hatte Petroleum an [Graf](bürger) gerochen. [Sie](elfie) sagte es [Kuhl](gendarm). Den Mund verbieten ließ [sie](elfie) sich nicht mehr. [Marlies](marlies) verfluchte [ihren](marlies) [Vater](bürger). Noch am Abend verließ [sie](marlies) das Elternhaus, für immer und für [Stani](pole). In Ketten ging [Graf](bürger). Im Rathaus freute sich nur [Kuhl](gendarm).
+ rescue pole fritz "aus dem Feuer"
- accuse gendarm konrad "verdächtigte"
+ attack bürger fritz+pole "Gezündelt"
- discover elfie bürger "gerochen"
- reveal elfie gendarm "sagte es"
- parent bürger marlies "Vater"
- quarrel bürger marlies "verfluchte"
- move marlies pole "verließ"
- arrest gendarm bürger "Ketten"
- happy gendarm "freute"

== 9
Dass es [Veit](veit) allmählich besser ging, verdankte [er](veit) den Sitzungen bei [Hinrich](hinrich), in denen die zwei [Männer](hinrich+veit) am Ende mehr über [Alwine](alwine) sprachen als über [Russland](@russland). Zwischen [ihnen](hinrich+veit) wuchs etwas, das man im Dorf nicht verstand und das [die beiden](hinrich+veit) Freundschaft nannten. Im Oktober rückte [Veit](veit) mit dem heraus, was [er](veit) bislang verschwiegen hatte: In [Karaganda](@karaganda) hatte [er](veit) mit einer [Lagerschwester](greta) namens [Greta](greta) gelebt, und [diese](greta) war, als [er](veit) entlassen wurde, im vierten Monat. [Alwine](alwine) lachte zum ersten Mal seit Wochen.
- recover veit "besser"
- advisor hinrich veit "Sitzungen"
+ friend.start hinrich veit "Freundschaft"
+ reveal veit alwine "rückte"
- couple.past greta veit "gelebt"
- cheat.past veit alwine "gelebt"
- pregnant.past greta veit "vierten Monat"
- happy alwine "lachte"

== 10
Die Ehe der [Kortmanns](alwine+veit) wurde im November in aller Freundschaft geschieden; der [Pfarrer](pfarrer) verweigerte [ihnen](alwine+veit) dafür das Abendmahl, das Dorf den Gruß. [Veit](veit) schrieb Gesuche über Gesuche, um [Greta](greta) ausreisen zu lassen. [Konrad](konrad), vom Gerede der Leute mürbe, kam nachts zu der halb wiederaufgebauten Hütte und wollte [Fritz](fritz) anerkennen. [Stani](pole) ließ [ihn](konrad) herein. [Marlies](marlies) dagegen erklärte [ihrem](marlies) einstigen [Verführer](konrad), [er](konrad) komme ein Jahr zu spät, der [Junge](fritz) habe einen [Vater](pole), und [der](pole) rieche nach Kohle.
+ divorce alwine veit "geschieden"
- reject pfarrer alwine+veit "verweigerte"
- help? veit greta "Gesuche"
- parent? konrad fritz "anerkennen"
- affair.past konrad marlies "Verführer"
+ reject marlies konrad "zu spät"
- parent pole fritz "Vater"

== 11
[Ludger](ludger) hatte nun freie Bahn, fasste sich nach elf Jahren ein Herz und sagte [Alwine](alwine), was alle wussten. [Sie](alwine) nahm [seine](ludger) Hand, wie man die Hand eines Kindes nimmt, und nannte [ihn](ludger) [ihren](alwine) liebsten [Bruder](ludger). Tags darauf stand [er](ludger) vor dem Haus des abgesetzten [Bürgermeisters](bürger), um sich bei der [Einzigen](elfie) auszuweinen, [die](elfie) [ihn](ludger) je aus einem Bach gezogen hatte. [Elfie](elfie) war jedoch fort: [Sie](elfie) hatte den [Hausierer](hausierer), [der](hausierer) so gern in Wangen kniff, am Sonntag zum Mann genommen.
+ confess ludger alwine "sagte"
- reject alwine ludger "liebsten Bruder"
- quit.past bürger "abgesetzten"
- sad ludger "auszuweinen"
- rescue.past elfie ludger "gezogen"
- move elfie "fort"
+ wedding elfie hausierer "zum Mann genommen"

== 12
Am Heiligen Abend holte [Alwine](alwine) im Forsthaus Drillinge, und kein anderer als [Hinrich](hinrich) hielt die Lampe. Auf dem Heimweg durch den Schnee zog [er](hinrich) einen Ring aus der Westentasche, denselben wie im Sommer, und diesmal ließ [sie](alwine) ihn am Finger. [Veit](veit) stand am Bahnhof, als der Zug aus dem Osten hielt; [Greta](greta) reichte [ihm](veit) durchs Fenster ein Bündel herunter, das krähte. [Ludger](ludger) spielte in der Christmette die Orgel, und [Marlies](marlies) und [Stani](pole), seit acht Tagen getraut, sangen am lautesten.
- help hinrich alwine "Lampe"
- propose hinrich alwine "Ring"
+ engaged.start alwine hinrich "Finger"
- travel greta "Zug"
+ parent greta+veit _ "Bündel"
- create ludger "Orgel"
+ wedding.past marlies pole "getraut"
