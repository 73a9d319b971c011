%series Bereitschaft Ossenheide
%lang de
%genre drama about a country hospital, newspaper
%cast imke | Dr. Imke Lüders; Imke Lüders; Imke; Lüders | f
%cast arne | Arne Lüders; Arne | m
%cast jost | Jost | m
%cast wittkowski | Professor Wittkowski; Wittkowski | m
%cast leona | Leona Wittkowski; Leona | f
%cast baran | Dr. Baran Toprak; Baran Toprak; Baran; Toprak | m
%cast hedda | Schwester Hedda; Hedda | f
%cast niklas | Niklas | m
%cast mutter | - | f
%cast schwangere | Alina | f
%cast kind | - | f
%cast landrat | Landrat Behnke; Behnke | m
%cast vorstand | Urs Brändli; Brändli | m
%cast reporter | - | m

== 1
Hundertzwanzig Betten, ein Landeplatz voller Maulwurfshügel: Dem [Kreiskrankenhaus Ossenheide](#ossenheide) droht die Schließung. Abwickeln soll das Haus ausgerechnet [Leona](leona), die nach sieben Jahren in [Zürich](@zuerich) heimgekehrte [Tochter](leona) von [Chefarzt](wittkowski) [Wittkowski](wittkowski). Zwischen [beiden](leona+wittkowski) herrscht seit der Beerdigung der [Mutter](mutter) Funkstille. [Assistenzarzt](baran) [Baran Toprak](baran), in [Ossenheide](@ossenheide) selbst erst drei Wochen im Amt, hält die elegante [Fremde](leona) in der Notaufnahme für einen Unfall und schient [ihr](leona), ehe [sie](leona) widersprechen kann, das Handgelenk. [Sie](leona) lässt es sich gefallen, und zwar mit Vergnügen.
+ return leona "heimgekehrte" @ossenheide
- parent wittkowski leona "Tochter"
- quarrel leona wittkowski "Funkstille"
- die.past mutter "Beerdigung"
+ meet baran leona "Fremde"
- treat leona baran "schient"
- injure! leona "für einen Unfall"
- happy leona baran "Vergnügen"

== 2
Eine solide Folge, die ihren Höhepunkt im Dunkeln hat: Bei Stromausfall rettet [Oberärztin](imke) [Imke Lüders](imke) einem [Motorradfahrer](jost) das Bein, [den](jost) der [Sanitäter](niklas) [Niklas](niklas) aus dem Graben gezogen hat. Der [Verunglückte](jost) entpuppt sich als [ihr](imke) [Schwager](jost) [Jost](jost), [der](jost) vor [seinen](jost) Gläubigern auf der Flucht ist. Daheim wartet [Arne](arne), [Milchbauer](arne) und vernachlässigter [Gatte](arne), mit kalter Suppe und einem Vorwurf. Dass [Wittkowskis](wittkowski) Hände zittern, hat [Imke](imke) als Einzige gesehen. [Sie](imke) spricht den [Chef](wittkowski) nicht darauf an.
+ treat jost imke "rettet"
- injure jost "Verunglückte"
- rescue niklas jost "gezogen"
- kin imke jost "Schwager"
- flee jost _ "auf der Flucht"
- married arne imke "Gatte"
- accuse arne imke "Vorwurf"
+ discover imke wittkowski "gesehen"
- boss wittkowski imke "Chef"

== 3
Im Streit um die Geburtshilfe wird [Schwester Hedda](hedda), seit dreißig Jahren das Gewissen der Station, zur [Wortführerin](hedda) der Belegschaft; vor laufender Kamera nennt [sie](hedda) [Leona](leona) eine Totengräberin. Die [Geschmähte](leona) trifft sich abends mit [Baran](baran) am Baggersee, ohne zu erwähnen, wessen [Kind](leona) [sie](leona) ist. Auf dem Hof der [Lüders](arne+imke) richtet sich der an Krücken gehende [Jost](jost) im alten Altenteil ein. [Arne](arne) hat den [Bruder](jost) aufgenommen und [Imke](imke) vorher nicht gefragt, was [sie](imke) [ihm](arne) übel nimmt.
+ accuse hedda leona "nennt"
- date baran leona "trifft"
- reveal! leona baran "ohne zu erwähnen"
- injure jost "Krücken"
- move jost arne+imke "richtet"
- sibling arne jost "Bruder"
- help arne jost "aufgenommen"
- sad imke arne "übel"

== 4
Nach einem Scheunenbrand liegen fünf Feuerwehrleute auf dem Flur. [Wittkowski](wittkowski) setzt das Skalpell an, kann es nicht halten und überlässt [Imke](imke) den Tisch. Im Arztzimmer nennt [er](wittkowski) das Kind beim Namen: Parkinson, seit zwei Jahren. [Sie](imke) verspricht zu schweigen, auch gegenüber [Leona](leona). [Die](leona) wacht in [Barans](baran) Dachkammer auf, als auf [dessen](baran) Telefon eine Nachricht [ihres](leona) [Vaters](wittkowski) eingeht. Es ist das Ende eines sehr jungen Glücks, denn [einer](baran), [der](baran) ausgehorcht worden zu sein glaubt, hört nicht mehr zu.
- ill wittkowski "Parkinson"
+ reveal wittkowski imke "nennt"
- reveal! imke leona "zu schweigen"
- sex baran leona "wacht"
- parent wittkowski leona "Vaters"
+ discover baran leona "Nachricht"
+ breakup baran leona "Ende"
- betray? leona baran "ausgehorcht"

== 5
Mit der [Hochschwangeren](schwangere), [die](schwangere) man wegen der geschlossenen Geburtsstation nach [Celle](@celle) weitergeschickt hat, bleibt [Niklas](niklas) im Rettungswagen auf der Bundesstraße stecken. [Er](niklas) hat noch nie ein Kind geholt. Über Funk leitet [Hedda](hedda) [ihn](niklas) an, Handgriff um Handgriff, und als der erste Schrei ertönt, weint sogar [Leona](leona), [die](leona) neben der [Schwester](hedda) am Gerät ausgeharrt hat. Es beginnt ein Waffenstillstand. [Alina](schwangere) nennt die [Kleine](kind) nach der [Anleiterin](hedda). Derweil hilft [Jost](jost) der übermüdeten [Schwägerin](imke) beim Melken, und [beide](imke+jost) vergessen die Uhr.
- pregnant schwangere _ "Hochschwangeren"
- travel? schwangere "weitergeschickt" @celle
- help hedda niklas "leitet"
- help niklas schwangere "Handgriff um Handgriff"
+ birth schwangere kind "Schrei"
+ reconcile hedda leona "Waffenstillstand"
- help jost imke "Melken"
- kin imke jost "Schwägerin"

== 6
Zeitungsleute mögen Enthüllungen, dieses Krankenhaus nicht. Ein [Lokalreporter](reporter) fragt [Landrat Behnke](landrat), ob es zutreffe, dass ein zitternder [Chirurg](wittkowski) noch Patienten operiere. Wer hat geplaudert? [Wittkowski](wittkowski) zeiht [Imke](imke) des Wortbruchs und versetzt [sie](imke) in die Ambulanz. Die zu Unrecht [Beschuldigte](imke) weint sich im Stall aus, und [Jost](jost), um [den](jost) [sie](imke) seit Wochen einen Bogen macht, nimmt [sie](imke) in die Arme. Es bleibt nicht dabei. In der Verwaltung liest [Leona](leona) im Artikel zum ersten Mal, dass [ihr](leona) [Vater](wittkowski) krank ist.
- investigate reporter wittkowski "fragt"
+ accuse wittkowski imke "zeiht"
- betray! imke wittkowski "zu Unrecht"
- sad imke "weint"
- help jost imke "Arme"
+ affair.start imke jost "Es bleibt nicht dabei"
- discover leona wittkowski "liest"
- parent wittkowski leona "Vater"
- ill wittkowski "krank"

== 7
Das stärkste Kapitel bisher gehört zwei [Menschen](leona+wittkowski), [die](leona+wittkowski) eine Aktentasche lang schweigen. [Leona](leona) fährt [Wittkowski](wittkowski) zur Untersuchung nach [Hannover](@hannover), und auf der Rückfahrt, irgendwo hinter [Schwarmstedt](@schwarmstedt), bittet der [Professor](wittkowski) [sie](leona) um Verzeihung: [Er](wittkowski) habe damals am Krankenbett der [Mutter](mutter) gefehlt. [Baran](baran), von [Hedda](hedda) ins Gebet genommen, schreibt [Leona](leona) einen Brief und wirft ihn nicht ein. [Niklas](niklas) sieht [Imkes](imke) Wagen nachts am Baggersee, und der [Mann](jost) am Steuer ist nicht [Arne](arne).
- travel leona+wittkowski "fährt" @hannover
+ reconcile? leona wittkowski "Verzeihung"
- ill.past mutter "Krankenbett"
- create baran "schreibt"
- reveal! baran leona "nicht ein"
+ discover niklas imke+jost "sieht"
- cheat imke arne "nicht Arne"

== 8
Zwei Geheimnisse, ein Dorf. Beim Schützenfest lässt der angetrunkene [Niklas](niklas) gegenüber [Arne](arne) fallen, was [er](niklas) gesehen hat. Der [Landwirt](arne) sagt nichts, steigt auf den Traktor und rammt den Altenteil, in dem [sein](arne) [Bruder](jost) schläft. [Jost](jost) wird mit gequetschtem Brustkorb eingeliefert, Dienst hat [Imke](imke). [Baran](baran) muss [ihr](imke) das Besteck aus der Hand nehmen und operiert, zum ersten Mal ohne Aufsicht. Der [Patient](jost) überlebt. [Arne](arne) lässt sich noch auf dem Festplatz widerstandslos abführen.
- reveal niklas arne "fallen"
+ attack arne jost "rammt"
- sibling arne jost "Bruder"
- injure jost arne "gequetschtem Brustkorb"
+ treat jost baran "operiert"
- recover jost "überlebt"
- arrest _ arne "abführen"

== 9
Der Konzern macht Tempo: [Vorstand](vorstand) [Urs Brändli](vorstand) reist an und verlangt von [Leona](leona) das Aus für [Ossenheide](#ossenheide) noch vor Weihnachten. Stattdessen reicht [sie](leona) die Kündigung ein und stellt [Hedda](hedda) die internen Zahlen zur Verfügung, aus denen hervorgeht, dass [Brändli](vorstand) das Defizit hat frisieren lassen. [Jost](jost) sagt aus, [er](jost) selbst habe die Handbremse nicht gezogen; [Arne](arne) kommt frei und dankt es dem [Lügner](jost) mit keinem Wort. [Imke](imke) zieht ins Schwesternwohnheim, Tür an Tür mit [Baran](baran).
- travel vorstand "reist" #ossenheide
- boss vorstand leona "Vorstand"
+ quit leona vorstand "Kündigung"
- reveal leona hedda "internen Zahlen"
- betray vorstand "frisieren"
- betray jost "Lügner"
- help jost arne "sagt aus"
- move imke "zieht"
+ neighbour.start baran imke "Tür an Tür"

== 10
Zur Betriebsversammlung kommt auch [Behnke](landrat), und [er](landrat) kommt ins Schwitzen. [Hedda](hedda) hält [ihm](landrat) vor, von den geschönten Bilanzen gewusst zu haben; wie sich zeigt, ist [seine](landrat) Jagdhütte ein Präsent von [Brändli](vorstand). Auch das Leck ist gefunden: Nicht [Imke](imke), sondern der [Landrat](landrat) hatte dem [Reporter](reporter) von [Wittkowskis](wittkowski) Leiden erzählt. Der [Professor](wittkowski) bittet die [Oberärztin](imke) kleinlaut, an den Operationstisch zurückzukehren. In der leeren Kapelle fällt endlich der Satz, den [Baran](baran) [Leona](leona) seit Wochen schuldet: Es tue [ihm](baran) leid.
+ accuse hedda landrat "hält"
- gift.past vorstand landrat "Präsent"
- discover _ landrat "Leck ist gefunden"
- reveal! imke reporter "Nicht Imke"
- reveal.past landrat reporter "erzählt"
- ill wittkowski "Leiden"
- reconcile? imke wittkowski "bittet"
- return? imke "zurückzukehren"
+ reconcile? baran leona "leid"

== 11
Ein Bus mit Schulkindern, Blitzeis, alle Betten belegt: Die Serie fährt auf, was das Genre hergibt. [Leona](leona), ohne Amt, aber mit Führerschein, chauffiert Blutkonserven durch die Nacht. [Wittkowski](wittkowski) dirigiert vom Stuhl aus, [Imke](imke) und [Baran](baran) sind [seine](wittkowski) Hände, und kein Kind stirbt. Beim Morgenkaffee übergibt der [Alte](wittkowski) [seiner](wittkowski) [Stellvertreterin](imke) den Schlüssel zum Chefzimmer. Draußen wartet [Arne](arne) mit den unterschriebenen Papieren. [Er](arne) wünscht [ihr](imke) Glück, und das Traurige ist, dass [er](arne) es ernst meint.
- help leona _ "chauffiert"
- help wittkowski baran+imke "dirigiert"
- boss wittkowski imke "Stellvertreterin"
+ hire imke wittkowski "Schlüssel"
- quit wittkowski "übergibt"
+ divorce? arne imke "unterschriebenen Papieren"

== 12
Das Finale meint es gut mit der Heide. [Ossenheide](#ossenheide) geht in die Hand einer Genossenschaft über, an deren Spitze die Versammlung [Leona](leona) wählt; [Brändli](vorstand) muss sich vor Gericht verantworten, [Behnke](landrat) hat den Hut genommen. [Jost](jost) verlässt den Landkreis, nachdem [Imke](imke) [ihm](jost) erklärt hat, dass [sie](imke) weder [ihn](jost) noch [Arne](arne) will, sondern fürs Erste sich selbst. [Hedda](hedda) wird verabschiedet und bricht in Tränen aus. Auf dem Landeplatz, zwischen Maulwurfshügeln, küsst [Baran](baran) die neue [Chefin](leona), [deren](leona) Handgelenk dafür nicht geschient werden muss.
+ hire leona "wählt"
- accuse _ vorstand "vor Gericht"
- quit landrat "Hut genommen"
- travel jost "verlässt"
+ breakup imke jost "weder ihn"
- love! imke arne "noch Arne"
- quit hedda "verabschiedet"
- sad hedda "Tränen"
+ kiss baran leona "küsst"
