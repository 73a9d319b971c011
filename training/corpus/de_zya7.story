%series Haus 3, Aufnahme
%lang de
%genre hospital series, press office's texts
%cast fri | Dr. Friederike Kobus; Kobus; Friederike | f
%cast seb | Dr. Sebald; Sebald | m
%cast tjo | Tjorven Halbe; Tjorven | m
%cast nur | Nurcan | f
%cast eme | Emeka | m
%cast wil | Wilhelmine | f
%cast jet | Jette | f
%cast gro | Verwaltungsdirektor Grothusen; Grothusen | m
%cast pav | Pavlos | m
%cast gaertner | Ansgar Wehmeyer; Wehmeyer | m
%cast bruder | - | m
%cast muse | Clarissa | f
%cast fahrer | - | m
%cast anwalt | - | f
%cast baby | - | m
%cast patientin | - | f

== 1 Neubeginn mit Hindernissen
Dienstantritt des jungen [Assistenzarztes](tjo) [Tjorven Halbe](tjo) in der Aufnahme: Gleich der erste Notfall führt zu einer Auseinandersetzung mit [Oberarzt](seb) [Dr. Sebald](seb), dem [Ehemann](seb) von [Chefärztin](fri) [Dr. Friederike Kobus](fri). Der [Landschaftsgärtner](gaertner) [Ansgar Wehmeyer](gaertner) wurde nach einem Sturz vom Baum eingeliefert; [Tjorven](tjo) besteht entgegen der Anweisung [seines](tjo) [Vorgesetzten](seb) auf einer weiteren Aufnahme und behält recht. Aus Sicht von [Schwester](nur) [Nurcan](nur) ein Grund zur Freude, nach Ansicht von [Verwaltungsdirektor Grothusen](gro) hingegen eine Frage der Kosten.
+ hire tjo "Dienstantritt"
- quarrel seb tjo "Auseinandersetzung"
- married fri seb "Ehemann"
- injure gaertner "Sturz"
- boss seb tjo "Vorgesetzten"
+ discover tjo gaertner "behält recht"
- happy nur tjo "Freude"

== 2 Diskretion
Das Ausbleiben jeglichen Besuchs bei [Wehmeyer](gaertner) gibt [Nurcan](nur) Anlass zu Nachforschungen. Das Ergebnis: Der [Patient](gaertner) lebt seit dem Zerwürfnis mit [seinem](gaertner) [Bruder](bruder) völlig vereinsamt. Eine Kontaktaufnahme ohne [sein](gaertner) Einverständnis trägt der [Pflegerin](nur) eine Abmahnung durch [Grothusen](gro) ein, aber auch den Dank zweier alter [Männer](bruder+gaertner). Währenddessen Begegnung mit Folgen für [Tjorven](tjo): Auf dem Dach lernt [er](tjo) eine rauchende [Schülerin](jet) namens [Jette](jet) kennen, ohne zu ahnen, dass es sich um die [Tochter](jet) [seiner](tjo) [Chefin](fri) handelt.
- investigate nur gaertner "Nachforschungen"
- quarrel.past bruder gaertner "Zerwürfnis"
- sibling bruder gaertner "Bruder"
- sad gaertner "vereinsamt"
- help nur bruder+gaertner "Kontaktaufnahme"
+ meet jet tjo "Begegnung"
- discover! tjo jet "ohne zu ahnen"
- parent fri jet "Tochter"
- boss fri tjo "Chefin"

== 3 Zwei Handys
Ein vertauschtes Mobiltelefon konfrontiert [Friederike](fri) mit der Tatsache, dass die nächtlichen Kongresse [ihres](fri) [Mannes](seb) einen Vornamen haben: [Clarissa](muse). Statt einer Aussprache Flucht in die Arbeit. Im Schockraum kämpft die [Chefärztin](fri) um das Leben eines [Busfahrers](fahrer), unterstützt von [Notfallsanitäter](eme) [Emeka](eme), [der](eme) den Zustand der [Kollegin](fri) als Einziger richtig deutet und [sie](fri) nach Schichtende auf eine Suppe einlädt. Für [Nurcan](nur) unterdessen gute Nachrichten: [Ihr](nur) [Mann](pav) [Pavlos](pav) hat nach einjähriger Suche wieder eine Anstellung.
+ discover fri seb "konfrontiert"
- cheat seb fri "Vornamen"
- affair muse seb "Kongresse"
- married fri seb "Mannes"
- treat fahrer fri "kämpft"
- colleague eme fri "Kollegin"
- invite eme fri "einlädt"
- married nur pav "Ihr Mann"
- hire pav "Anstellung"

== 4 Hausmitteilung
Durch eine versehentlich an den gesamten Verteiler gerichtete Nachricht von [Clarissa](muse) erlangt das Klinikum Kenntnis von [Sebalds](seb) Doppelleben. Auszug des [Oberarztes](seb) aus der gemeinsamen Villa, Einzug bei [seiner](seb) [Mutter](wil) [Wilhelmine](wil), [die](wil) die Schuld umstandslos bei [ihrer](wil) [Schwiegertochter](fri) sucht. [Jette](jet) lehnt jeden Kontakt zum [Vater](seb) ab und vertraut sich stattdessen [Tjorven](tjo) an, [dessen](tjo) Zuneigung längst das Maß der Kollegialität übersteigt. Als [er](tjo) den Nachnamen des [Mädchens](jet) erfährt, beendet [er](tjo) die Treffen per Kurznachricht.
+ reveal muse seb "Nachricht"
- housemate.start seb wil "Einzug"
- parent wil seb "Mutter"
- accuse wil fri "Schuld"
- kin fri wil "Schwiegertochter"
- reject jet seb "lehnt"
- parent seb jet "Vater"
- reveal jet tjo "vertraut"
- love tjo jet "Zuneigung"
- discover tjo jet "erfährt"
+ breakup tjo jet "beendet"

== 5 Fehlmedikation
Verdacht der Fahrlässigkeit gegen [Nurcan](nur): Nach einer falsch dosierten Infusion fällt der bereits genesende [Busfahrer](fahrer) ins Koma. Sofortige Freistellung durch [Grothusen](gro), Tränen im Umkleideraum, Schweigen der Kolleginnen. Einzig [Emeka](eme) schenkt den Beteuerungen der [Beschuldigten](nur) Glauben und beginnt mit der Durchsicht der Protokolle. [Friederike](fri) hat unterdessen [ihre](fri) Ehe in die Hände einer [Scheidungsanwältin](anwalt) gelegt. [Deren](anwalt) Rat, keine Gefühle zu zeigen, erweist sich bei der ersten Begegnung mit [Clarissa](muse), im Aufzug, zwischen zwei Etagen, als unausführbar.
+ accuse _ nur "Verdacht"
- ill fahrer "Koma"
- quit nur gro "Freistellung"
- sad nur "Tränen"
- help eme nur "Glauben"
- investigate eme "Durchsicht"
- advisor anwalt fri "Scheidungsanwältin"
- divorce? fri seb "Scheidungsanwältin"
+ meet fri muse "Begegnung"

== 6 Im Zweifel für den Oberarzt
Fortgang der Untersuchung: Die Eintragung im Protokoll stammt, wie [Emeka](eme) herausfindet, nicht von [Nurcan](nur), sondern von [Sebald](seb), [der](seb) in jener Nacht angetrunken Dienst tat. Konfrontation auf dem Parkdeck, Bestechungsversuch, Ablehnung. [Emeka](eme) gerät in einen Gewissenskonflikt, da eine Enthüllung auch [Friederike](fri) schaden würde, zu [der](fri) [er](eme) mehr als Respekt empfindet. [Pavlos](pav), über die Lage [seiner](pav) [Frau](nur) von [dieser](nur) im Unklaren gelassen, liest in der Zeitung von [ihrer](nur) Suspendierung und fühlt sich verraten.
+ discover eme seb "herausfindet"
- quarrel eme seb "Konfrontation"
- reject eme seb "Ablehnung"
- reveal? eme seb "Enthüllung"
- love eme fri "mehr als Respekt"
- married nur pav "Frau"
- betray nur pav "im Unklaren"
- sad pav nur "verraten"

== 7 Aufwachraum
Erwachen des [Busfahrers](fahrer) ohne bleibende Schäden und zugleich Ende eines Schweigens: Vor versammelter Ärzteschaft bringt [Friederike](fri), von [Emeka](eme) eingeweiht, die Verfehlung [ihres](fri) [Noch-Gatten](seb) zur Sprache. Fristlose Entlassung [Sebalds](seb), volle Rehabilitierung [Nurcans](nur) samt Blumen vom [Direktor](gro). Für [Jette](jet) bricht eine Welt zusammen; nach Einnahme von Schlaftabletten [ihrer](jet) [Großmutter](wil) wird [sie](jet) ausgerechnet in jene Aufnahme gebracht, in der [Tjorven](tjo) Nachtdienst hat. [Er](tjo) rettet [sie](jet) und wacht bis zum Morgen an [ihrem](jet) Bett.
- recover fahrer "Erwachen"
- reveal eme fri "eingeweiht"
- married fri seb "Noch-Gatten"
- reveal fri seb "zur Sprache"
+ quit seb "Entlassung"
- sad jet "Welt"
- kin jet wil "Großmutter"
- injure jet "Schlaftabletten"
+ rescue tjo jet "rettet"

== 8 Besuchszeit
Am Krankenbett der [Enkelin](jet) kommt es zu einer Annäherung zwischen [Wilhelmine](wil) und [Friederike](fri). Die alte [Dame](wil) räumt ein, den [Sohn](seb) zeitlebens in Schutz genommen zu haben, und stellt sich auf die Seite der [Betrogenen](fri). Auch zwischen [Nurcan](nur) und [Pavlos](pav) Aussöhnung, besiegelt durch eine Reise nach [Izmir](@izmir). [Jette](jet) dringt auf ein klärendes Gespräch mit [Tjorven](tjo), [der](tjo) inzwischen in [Kiel](@kiel) eine Stelle in Aussicht hat. [Sein](tjo) Schweigen deutet [sie](jet) als Zurückweisung, [sein](tjo) Zittern bemerkt [sie](jet) nicht.
- kin jet wil "Enkelin"
+ reconcile fri wil "Annäherung"
- parent wil seb "Sohn"
- help wil fri "Seite"
- reconcile nur pav "Aussöhnung"
- travel? nur+pav "Reise" @izmir
- hire? tjo "in Aussicht" @kiel
- reject! tjo jet "Zurückweisung"

== 9 Sturmflut
Ausnahmezustand nach einem Deichbruch: Bei der Bergung Eingeschlossener wird [Emeka](eme) von den Fluten mitgerissen. Stunden der Ungewissheit für [Friederike](fri), [der](fri) erst im Angesicht des möglichen Verlustes klar wird, was [ihr](fri) der [Kollege](eme) bedeutet. Im überfüllten Flur entbindet [Nurcan](nur), selbst kinderlos, eine [Patientin](patientin) von einem gesunden [Jungen](baby). Gegen Mitternacht taucht überraschend [Sebald](seb) auf, nüchtern und ungebeten, und bietet [seine](seb) Hilfe an. [Grothusen](gro) will [ihn](seb) des Hauses verweisen. Die [Chefärztin](fri) reicht [ihm](seb) einen Kittel.
+ injure eme "mitgerissen"
- sad fri eme "Ungewissheit"
+ love fri eme "bedeutet"
- colleague eme fri "Kollege"
- birth patientin baby "entbindet"
- return seb "taucht"
- help? seb _ "Hilfe"

== 10 Unterkühlt
Auffindung des vermissten [Sanitäters](eme) durch einen [Mann](gaertner) mit Kettensäge: [Ansgar Wehmeyer](gaertner), längst wieder wohlauf, hat den [Bewusstlosen](eme) aus einem Baum geschnitten. Wiederbelebung unter Leitung [Sebalds](seb), [der](seb) damit jenem [Mann](eme) das Leben rettet, [der](eme) [ihn](seb) zu Fall gebracht hat. Nach dem Erwachen des [Patienten](eme) ein Kuss der [Chefärztin](fri), beobachtet vom [Noch-Ehemann](seb), [der](seb) wortlos die Scheidungspapiere unterzeichnet. [Clarissa](muse) hat sich, wie [er](seb) beiläufig erwähnt, schon im Frühjahr von [ihm](seb) getrennt.
- find gaertner eme "Auffindung"
- treat eme seb "Wiederbelebung"
+ rescue seb eme "rettet"
+ kiss eme fri "Kuss"
- discover seb eme+fri "beobachtet"
- married fri seb "Noch-Ehemann"
- divorce? fri seb "Scheidungspapiere"
- breakup.past muse seb "getrennt"

== 11 Abiturfeier
Bestandene Prüfung für [Jette](jet), gefeiert im Garten der [Großmutter](wil), erstmals seit langem im Beisein beider [Elternteile](fri+seb). Der Ankündigung [Sebalds](seb), künftig für eine Hilfsorganisation in [Malawi](@malawi) zu operieren, folgt das Eingeständnis [Tjorvens](tjo), die Stelle in [Kiel](@kiel) [Jettes](jet) wegen ausgeschlagen zu haben. Öffentlicher Kuss, Entsetzen bei [Friederike](fri), Applaus von [Wilhelmine](wil). Unterdessen Gewissheit für [Nurcan](nur): Die Adoption des von der jungen [Mutter](patientin) verlassenen [Findlings](baby) aus der Sturmnacht ist genehmigt.
- celebrate jet "gefeiert"
- kin jet wil "Großmutter"
- parent fri+seb jet "Elternteile"
- travel? seb "Ankündigung" @malawi
- hire! tjo "ausgeschlagen" @kiel
+ confess tjo jet "Eingeständnis"
+ kiss jet tjo "Kuss"
- sad fri jet+tjo "Entsetzen"
- parent.start nur baby "Adoption"
- parent patientin baby "Mutter"

== 12 Schichtwechsel
Abschied und Aufbruch in der Aufnahme: Übergabe der Amtsgeschäfte durch [Grothusen](gro), [den](gro) die eigene Buchführung eingeholt hat, an eine Doppelspitze aus [Friederike](fri) und, zur Verblüffung aller, [Nurcan](nur). Einzug [Emekas](eme) in die Villa, dort freundliche Aufnahme durch [Jette](jet), [deren](jet) Studienplatz in [Greifswald](@greifswald) eine Trennung auf Zeit von [Tjorven](tjo) bedeutet. Aus [Malawi](@malawi) trifft ein Brief von [Sebald](seb) ein, die erste ehrliche Entschuldigung in zwanzig Jahren. Die [Empfängerin](fri) liest ihn zweimal, dann geht der Melder.
+ quit gro "Übergabe"
- hire fri+nur "Doppelspitze"
+ housemate.start eme fri "Einzug"
- travel? jet "Studienplatz" @greifswald
- reconcile? fri seb "Entschuldigung"
