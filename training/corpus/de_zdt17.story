%series Rosenau & Partner
%lang de
%genre relationship drama about divorce lawyers in Munich and their own loves, sober listings of a public broadcaster
%cast thekla | Thekla Rosenau; Thekla; Rosenau | f
%cast viktor | Viktor Rosenau; Viktor | m
%cast ines | Ines Dorn; Ines | f
%cast fadi | Fadi Haddad; Fadi | m
%cast ludwig | Ludwig | m
%cast romy | Romy | f
%cast schlosser | Benno | m
%cast erbin | Philine von Hagen; von Hagen; Philine | f
%cast dirigent | Maestro Corti; Corti | m
%cast geigerin | - | f
%cast kellner | - | m
%cast yara | Yara | f
%cast kripo | Kommissarin Ebner; Ebner | f
%cast dieb | - | m
%cast baby | - | f
%cast juengere | - | f
%cast grossmutter | - | f

== 1
[Thekla Rosenau](thekla) trennt beruflich, was nicht zusammengehört. Am Abend der Silberhochzeit findet die [Anwältin](thekla) im Smoking [ihres](thekla) [Mannes](viktor) eine Hotelrechnung für zwei. [Viktor](viktor), zugleich [ihr](thekla) [Kompagnon](viktor), behauptet, [er](viktor) habe dort einen Mandanten versteckt. Die junge [Kollegin](ines) [Ines Dorn](ines), [die](ines) mit [Viktor](viktor) die Nacht verbracht hat, hält derweil die Festrede auf das [Jubelpaar](thekla+viktor). Am Rande des Fests läuft die [Tochter](romy) des Hauses, [Romy](romy), dem [Schlosser](schlosser) in die Arme, [der](schlosser) das Türschloss des Festsaals aufbrechen musste.
- celebrate thekla+viktor "Silberhochzeit"
- married thekla viktor "Mannes"
+ discover thekla viktor "Hotelrechnung"
- colleague thekla viktor "Kompagnon"
- betray viktor thekla "behauptet"
- colleague ines thekla+viktor "Kollegin"
+ sex ines viktor "Nacht verbracht"
- cheat viktor thekla "Nacht verbracht"
- betray ines thekla "Festrede"
- parent thekla+viktor romy "Tochter"
- meet romy schlosser "läuft"

== 2
[Philine von Hagen](erbin) will von [Maestro Corti](dirigent) geschieden werden, weil der [Dirigent](dirigent) die erste [Geigerin](geigerin) nicht nur mit dem Taktstock dirigiert. [Thekla](thekla) übernimmt die [Klägerin](erbin), [Fadi Haddad](fadi), frisch in die Kanzlei gewechselt, assistiert. [Er](fadi) hat ein Auge für Belege und, wie [Ines](ines) beim Kopieren feststellt, auch eines für [sie](ines). Zu Hause stellt [Thekla](thekla) keine Fragen. [Sie](thekla) stellt [Viktors](viktor) Bett in den Flur.
- divorce? dirigent erbin "geschieden"
- affair dirigent geigerin "nicht nur mit dem Taktstock"
- cheat dirigent erbin "nicht nur mit dem Taktstock"
- advisor.start thekla erbin "übernimmt"
- hire fadi "gewechselt"
- help fadi thekla "assistiert"
+ love fadi ines "eines für sie"
- discover ines fadi "feststellt"
+ reject thekla viktor "stellt Viktors Bett"

== 3
Ein [Einbrecher](dieb) räumt nachts den Tresor der Kanzlei aus; mit dem Bargeld verschwinden [Philines](erbin) Beweisfotos. [Kommissarin Ebner](kripo) verdächtigt den [Schlosser](schlosser), [der](schlosser) Schlüssel, Werkzeug und Vorstrafen hat. [Romy](romy) verschafft [ihm](schlosser) ein Alibi: Bis vier Uhr früh habe [er](schlosser) bei [ihr](romy) gelegen. [Viktor](viktor) erfährt so auf dem Polizeirevier, mit wem [sein](viktor) [Kind](romy) die Nächte verbringt, und erhebt die Hand gegen den jungen [Mann](schlosser). [Thekla](thekla) fällt [ihm](viktor) in den Arm.
+ steal dieb thekla+viktor "räumt"
- lose thekla+viktor "verschwinden"
- accuse kripo schlosser "verdächtigt"
- arrest.past _ schlosser "Vorstrafen"
- help romy schlosser "Alibi"
+ sex romy schlosser "gelegen"
- discover viktor romy+schlosser "erfährt"
- parent viktor romy "Kind"
- attack? viktor schlosser "erhebt"
- help thekla schlosser "fällt"

== 4
Mit den Negativen meldet sich der [Dieb](dieb) beim [Maestro](dirigent) und fordert fünfzigtausend. [Corti](dirigent) zahlt, verbrennt die Bilder und lässt sich bei der Premiere feiern. Was [er](dirigent) übersieht: Die [Geigerin](geigerin) hat eigene Bilder. Von [ihm](dirigent) wegen einer [Jüngeren](juengere) aus dem Orchester geworfen, klopft [sie](geigerin) bei der [Gegnerin](erbin) an. [Philine](erbin) setzt Tee auf. [Ines](ines) beendet die Sache mit [Viktor](viktor) in der Tiefgarage. [Er](viktor) bittet, [er](viktor) droht, [er](viktor) weint. [Sie](ines) steigt ein und fährt.
- threaten dieb dirigent "fordert"
- gift dirigent dieb "zahlt"
- quit geigerin dirigent "geworfen"
- enemy erbin geigerin "Gegnerin"
+ help? geigerin erbin "klopft"
+ breakup ines viktor "beendet"
- threaten viktor ines "droht"
- sad viktor "weint"

== 5
[Romy](romy) stellt [Benno](schlosser), den [Schlosser](schlosser), den [Eltern](thekla+viktor) offiziell vor. Man isst Forelle. [Viktor](viktor) fragt nach der Vorstrafe; der [Gast](schlosser) erzählt von einem Sportwagen, den [er](schlosser) mit siebzehn entwendet habe, um [seine](schlosser) [Großmutter](grossmutter) ans Meer zu fahren. [Thekla](thekla) muss lachen, zum ersten Mal seit der Feier. Da klingelt es, und vor der Tür steht [Ludwig](ludwig), [Theklas](thekla) [Jugendliebe](ludwig), [den](ludwig) [sie](thekla) seit dreißig Jahren in [Kanada](@kanada) glaubte.
- couple romy schlosser "stellt"
- parent thekla+viktor romy "Eltern"
- steal.past schlosser _ "entwendet"
- kin grossmutter schlosser "Großmutter"
- reveal schlosser thekla+viktor "erzählt"
- happy thekla "lachen"
+ return ludwig thekla "steht"
- love.past thekla ludwig "Jugendliebe"

== 6
Ein Föhntag. In der Kanzlei bleibt das Telefon still, auf dem [Viktualienmarkt](@viktualienmarkt) verkauft man den ersten Spargel. [Ludwig](ludwig) hat in [Kanada](@kanada) Bäume gepflanzt und schweigt über das Übrige. [Er](ludwig) und [Thekla](thekla) gehen am Fluss entlang; ein Hund bringt [ihnen](ludwig+thekla) einen Stock, der einem anderen gehört. Vom Fenster aus sieht [Viktor](viktor) [den beiden](ludwig+thekla) nach. Den Kaffee, den [er](viktor) sich eingeschenkt hat, lässt [er](viktor) kalt werden.
- date ludwig thekla "gehen am Fluss"
+ jealous viktor ludwig "nach"

== 7
Im Gerichtssaal spielt die [Geigerin](geigerin) [ihren](geigerin) Trumpf aus. Die Ehe der [von Hagen](erbin) ist nach elf Minuten Geschichte, der [Maestro](dirigent) um die Villa ärmer. [Fadi](fadi) führt [Ines](ines) zur Feier des Tages auf das Dach der Alten Pinakothek, wo [sie](ines) [ihm](fadi) offenbart, dass [sie](ines) ein Kind erwartet, und zwar nicht von [ihm](fadi). Von wem, möchte [er](fadi) nicht wissen. [Er](fadi) zieht [seine](fadi) Jacke aus und legt sie [ihr](ines) um. [Yara](yara), [Fadis](fadi) ältere [Schwester](yara), hält das für eine Dummheit und sagt es [beiden](fadi+ines).
- reveal geigerin dirigent "Trumpf"
+ divorce dirigent erbin "Geschichte"
- lose dirigent "ärmer"
- date fadi ines "führt"
- reveal ines fadi "offenbart"
+ pregnant ines viktor "erwartet"
- help fadi ines "legt"
- sibling fadi yara "Schwester"
- accuse yara fadi+ines "Dummheit"

== 8
Der [Dieb](dieb) wird gefasst, als [er](dieb) einem [Kellner](kellner) mit einem markierten Schein Trinkgeld gibt. [Ebner](kripo) entschuldigt sich bei [Benno](schlosser), [den](schlosser) [sie](kripo) drei Wochen lang hat beschatten lassen. Gegen Hafterleichterung verrät der [Gefangene](dieb) [seinen](dieb) [Auftraggeber](viktor): [Viktor](viktor) selbst hat [ihn](dieb) an den Tresor geschickt, um [seinen](viktor) eigenen Namen aus einer alten Akte zu tilgen. [Thekla](thekla) liest das Protokoll zweimal. Dann verteidigt [sie](thekla) [ihn](viktor), denn jemand muss es tun, und reicht am selben Tag die eigene Scheidung ein.
+ arrest kripo dieb "gefasst"
- reconcile? kripo schlosser "entschuldigt"
- investigate.past kripo schlosser "beschatten"
+ reveal dieb viktor "verrät"
- boss viktor dieb "Auftraggeber"
- betray viktor thekla "geschickt"
- discover thekla viktor "liest"
- advisor.start thekla viktor "verteidigt"
+ divorce? thekla viktor "Scheidung"

== 9
[Ludwig](ludwig) ist nicht der Liebe wegen heimgekehrt. [Er](ludwig) hat Krebs, wie [Romy](romy) zufällig in der Apotheke mitbekommt, und will vor [seinem](ludwig) Tod noch einmal die Isar sehen. [Sie](romy) behält es für sich, bis die [Mutter](thekla) von Hochzeitsreisen zu reden beginnt. [Thekla](thekla) stellt [ihn](ludwig) zur Rede, auf der Brücke, im Regen. Ja, sagt [er](ludwig), drei Monate. „Dann nehmen [wir](ludwig+thekla) die“, sagt [sie](thekla). [Viktor](viktor) zieht aus, ins Hotel von der Rechnung.
+ ill ludwig "Krebs"
- discover romy ludwig "mitbekommt"
- die? ludwig "Tod"
- reveal! romy thekla "behält"
- parent thekla romy "Mutter"
- quarrel ludwig thekla "Rede"
- couple.start ludwig thekla "nehmen wir die"
+ move viktor "zieht"

== 10
Bei einem Auffahrunfall verliert [Ines](ines) beinahe das Kind. [Fadi](fadi) wacht auf einem Plastikstuhl; [Viktor](viktor), [dem](viktor) niemand etwas gesagt hat, erscheint mit Rosen und zählt am Krankenbett die Monate nach. [Er](viktor) verlangt einen Test. [Sie](ines) verlangt, dass [er](viktor) geht. [Fadi](fadi) hält [ihm](viktor) die Tür auf, und als [er](viktor) [ihn](fadi) dafür einen Lückenbüßer nennt, lächelt der [Jüngere](fadi) nur. [Benno](schlosser) repariert [Ludwigs](ludwig) Rollstuhl, damit [dieser](ludwig) schneller fährt als die Krankheit.
+ injure ines "Auffahrunfall"
- lose! ines "beinahe"
- help fadi ines "wacht"
- gift viktor ines "Rosen"
- discover viktor ines "zählt"
- reject ines viktor "geht"
- attack viktor fadi "Lückenbüßer"
- help schlosser ludwig "repariert"

== 11
An einem Morgen im September wacht [Thekla](thekla) auf, und die Hand in [ihrer](thekla) ist kalt. Zur Beerdigung kommen vier [Menschen](fadi+romy+schlosser+viktor) und ein Hund mit Stock. Einer [der vier](fadi+romy+schlosser+viktor) ist [Viktor](viktor), [der](viktor) hinten stehen bleibt und als Einziger einen Schirm mitgebracht hat. [Er](viktor) hält ihn über die [Frau](thekla), [die](thekla) nicht mehr die [seine](thekla) ist, den ganzen Weg bis zum Tor. Verziehen, sagt [sie](thekla), habe [sie](thekla) [ihm](viktor) deshalb noch lange nicht. [Romy](romy) nimmt [Bennos](schlosser) Antrag an, leise, neben den Kränzen.
+ die ludwig "kalt"
- help viktor thekla "hält"
- ex thekla viktor "nicht mehr die seine"
- reconcile! thekla viktor "Verziehen"
+ propose schlosser romy "Antrag"
- engaged.start romy schlosser "nimmt"

== 12
Im Schnee von [Schwabing](@schwabing) wird geheiratet, getauft und umbenannt. [Romy](romy) trägt das Kleid der [Mutter](thekla), [Benno](schlosser) den Smoking des [Schwiegervaters](viktor), ohne Rechnung in der Tasche. [Ines](ines) hält ein winziges [Mädchen](baby) im Arm; als [Viktor](viktor) fragt, ob [er](viktor) [seine](viktor) [Tochter](baby) besuchen dürfe, nickt [Fadi](fadi), bevor [sie](ines) nein sagen kann. Am Kanzleischild schraubt der [Bräutigam](schlosser) einen Namen ab und zwei neue an. [Thekla](thekla) bleibt stehen, liest, klopft den Schnee von [Ludwigs](ludwig) Stock und geht an die Arbeit.
+ wedding romy schlosser "geheiratet"
- celebrate baby "getauft"
- parent thekla romy "Mutter"
- kin schlosser viktor "Schwiegervaters"
- parent ines+viktor baby "Tochter"
- help fadi viktor "nickt"
