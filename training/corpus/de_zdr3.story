%series Schadensfall
%lang de
%genre office comedy, Frankfurt, recap column with a sharp tongue
%cast odilo | Odilo Fenn; Fenn; Odilo | m
%cast marguerite | Marguerite Azoulay; Marguerite; Azoulay | f
%cast kim | Kim Trautwein; Kim | n
%cast renate | Renate Schüssler; Renate | f
%cast bjarne | Bjarne Lütt; Bjarne | m
%cast xenia | Xenia Paraskevas; Xenia | f
%cast gunther | Dr. Gunther Voss; Voss; Gunther | m
%cast vossfrau | Isabel Voss; Isabel | f
%cast praktikant | Emre Kaya; Emre | m
%cast mutterfenn | - | f
%cast kantinenwirt | - | m
%cast detektivin | - | f

== 1
Willkommen bei der [Taunus-Sach](#taunus), sechzehnter Stock, Abteilung Hagel und Sturm. [Abteilungsleiter](gunther) [Dr. Voss](gunther) hat vor drei Wochen das Zeitliche der Abteilung gesegnet, will sagen: [Er](gunther) sitzt jetzt im Vorstand, und um [seinen](gunther) leeren Stuhl balgen sich [zwei](marguerite+odilo). [Odilo Fenn](odilo) sortiert [seine](odilo) Büroklammern nach Farbe, [Marguerite Azoulay](marguerite) kennt die Sachbearbeiter beim Vornamen und deren Hunde auch. Am Morgen der Entscheidung gießt [er](odilo) [ihr](marguerite) versehentlich Kaffee über die Bewerbung. Genützt hat es nichts, denn gekürt wird eine [Dritte](xenia), von [der](xenia) niemand je gehört hat: [Xenia Paraskevas](xenia), Anfang dreißig, aus der Filiale [Thessaloniki](@thessaloniki). [Die](xenia) drückt beiden [Verlierern](marguerite+odilo) die Hand und fragt, wo hier der Drucker stehe.
- hire gunther "im Vorstand"
- enemy marguerite odilo "balgen sich"
- hire? marguerite+odilo "balgen sich"
- boss.past gunther marguerite+odilo "Abteilungsleiter"
+ hire xenia "gekürt"
- boss.start xenia marguerite+odilo "gekürt"
- meet marguerite+odilo xenia "Hand"
- lose marguerite+odilo "Verlierern"

== 2
Not schweißt zusammen. Die zwei [Übergangenen](marguerite+odilo), bis gestern wie Hund und Katze, schmieden in der Teeküche ein Bündnis: Die [Griechin](xenia) soll binnen eines Quartals das Handtuch werfen. [Fenn](odilo) verstellt [ihre](xenia) Stuhlhöhe, [Marguerite](marguerite) verlegt [ihre](xenia) Akten. Leider findet die neue [Chefin](xenia) den Stuhl bequem und die Akten sowieso überflüssig. [Bjarne Lütt](bjarne), [der](bjarne) seit elf Jahren in derselben Ecke sitzt, sieht alles und sagt nichts. [Er](bjarne) ist in [Renate](renate) von der Poststelle verknallt, [die](renate) [ihn](bjarne) für einen Abteilungsdrucker mit Brille hält. Pünktlich um zwölf gibt es in der Kantine Grüne Soße, und darüber lässt sich beim besten Willen nichts Schlechtes sagen.
- enemy.past marguerite odilo "wie Hund und Katze"
+ friend.start marguerite odilo "Bündnis"
- betray marguerite+odilo xenia "Bündnis"
- quit? xenia "das Handtuch werfen"
- boss xenia marguerite+odilo "Chefin"
- happy xenia "bequem"
- discover bjarne marguerite+odilo "sieht alles"
- love bjarne renate "verknallt"
- love! renate bjarne "Abteilungsdrucker"

== 3
Auftritt [Emre](praktikant), [Praktikant](praktikant), neunzehn, Turnschuhe wie Raumschiffe. Binnen eines Vormittags repariert [er](praktikant) [Kim Trautwein](kim) den Rechner, [Renate](renate) das Fahrrad und der ganzen Etage die Laune. [Kim](kim) nimmt [ihn](praktikant) unter die Fittiche. Am Abend ist aus der Kaffeekasse das Bargeld verschwunden, dreihundert Euro, und [Fenn](odilo) deutet mit dem Finger auf den [Neuling](praktikant). [Xenia](xenia) hört sich das an, zählt nach, schaut [Fenn](odilo) in die Schublade und zieht den Umschlag hervor, den [er](odilo) selbst am Montag dort verstaut hat. Wer anderen eine Grube gräbt, sollte sich merken, wo sie liegt. Der zu Unrecht [Verdächtigte](praktikant) bekommt Eis, der [Ankläger](odilo) rote Ohren.
- hire praktikant "Praktikant"
- help praktikant kim+renate "repariert"
- advisor.start kim praktikant "unter die Fittiche"
- steal? praktikant "verschwunden"
+ accuse odilo praktikant "deutet"
+ discover xenia odilo "zieht"
- betray odilo praktikant "verstaut"
- steal! praktikant "zu Unrecht"
- gift xenia praktikant "Eis"
- sad odilo "rote Ohren"

== 4
Wer hätte das gedacht: [Dr. Voss](gunther) hat die [Neue](xenia) nicht wegen [ihrer](xenia) Zeugnisse geholt. Im Aufzug, zwischen Stock neun und sechzehn, schiebt [er](gunther) [ihr](xenia) eine Haarsträhne hinters Ohr, und [sie](xenia) lässt es geschehen, denn das Ganze läuft seit zwei Jahren, zweimal im Monat, mit Meerblick. Bloß dass sich die [Athletin](xenia) der Schadensregulierung jetzt mehr davon verspricht als [er](gunther). [Er](gunther) sei gebunden, murmelt [er](gunther). Das weiß [sie](xenia); [Isabel](vossfrau), die [Gattin](vossfrau), hat [ihr](xenia) ja am Telefon den Umzugswagen empfohlen. [Bjarne](bjarne), [der](bjarne) im Aufzug stand und für Luft gehalten wurde, erfährt auf diese Weise mehr, als ein Mann vor dem Mittagessen erfahren sollte.
- hire xenia gunther "geholt"
- flirt gunther xenia "Haarsträhne"
+ affair gunther xenia "läuft"
- cheat gunther vossfrau "läuft"
- love xenia gunther "verspricht"
- married gunther vossfrau "Gattin"
- help vossfrau xenia "empfohlen"
+ discover bjarne gunther+xenia "erfährt"

== 5
Betriebsausflug an den [Edersee](@edersee), Nieselregen, Tretboote. [Marguerite](marguerite) muss ausgerechnet mit [Fenn](odilo) in eines. Mitten auf dem Wasser läuft es voll, [er](odilo) kann nicht schwimmen, [sie](marguerite) schleppt [ihn](odilo) am Schlips ans Ufer. In Decken gewickelt erzählt [er](odilo) [ihr](marguerite), dass [er](odilo) noch immer bei [seiner](odilo) [Mutter](mutterfenn) wohnt, und wartet auf das Gelächter. Es kommt keines. [Sie](marguerite) berichtet im Gegenzug von [ihren](marguerite) drei geplatzten Verlobungen. Am Grill lässt [Bjarne](bjarne) [sein](bjarne) Wissen über den Aufzug um ein Haar fallen, verschluckt sich stattdessen an einer Bratwurst und wird von [Renate](renate) mit einem Hieb zwischen die Schulterblätter ins Leben zurückgeholt. [Ihre](renate) Hand bleibt danach einen Moment länger liegen als nötig.
- travel marguerite+odilo "Betriebsausflug" @edersee
+ rescue marguerite odilo "schleppt"
- reveal odilo marguerite "erzählt"
- housemate mutterfenn odilo "wohnt"
- parent mutterfenn odilo "Mutter"
- reveal marguerite odilo "berichtet"
- engaged.past _ marguerite "geplatzten"
- reveal! bjarne "um ein Haar"
- rescue renate bjarne "ins Leben zurückgeholt"
- flirt bjarne renate "länger liegen"

== 6
Anonyme Post im Hause [Voss](gunther). [Isabel](vossfrau) liest, legt das Blatt zum Altpapier und beauftragt eine [Detektivin](detektivin). [Die](detektivin) schleust sich als Putzfrau in den sechzehnten Stock ein, wird von [Kim](kim) um Rat in Fleckenfragen gebeten und blüht dabei auf. Zwischen [Xenia](xenia) und [ihrem](xenia) heimlichen [Liebhaber](gunther) fliegen derweil im Kopierraum die Fetzen; [er](gunther) will es bei Meerblick belassen. Es ist die [Putzfrau](detektivin), [die](detektivin) das Schluchzen hinter dem Regal hört und ein Küchentuch anreicht. Am Ende der Woche steht im Bericht an die [Auftraggeberin](vossfrau) lediglich, es lägen keine Erkenntnisse vor. So viel Anstand findet man selten in einem Beruf, der vom Gegenteil lebt.
- hire detektivin vossfrau "beauftragt"
- investigate detektivin gunther "beauftragt"
- betray detektivin kim "schleust"
- happy detektivin "blüht"
+ quarrel gunther xenia "fliegen"
- affair gunther xenia "heimlichen Liebhaber"
- sad xenia "Schluchzen"
- help detektivin xenia "Küchentuch"
+ betray detektivin vossfrau "keine Erkenntnisse"
- boss vossfrau detektivin "Auftraggeberin"

== 7
Von wem stammte der Brief? [Marguerite](marguerite) hat [Fenn](odilo) im Verdacht, [Fenn](odilo) [Marguerite](marguerite), und schon ist es mit der jungen Eintracht wieder vorbei. Während [die zwei](marguerite+odilo) nur noch über Klebezettel verkehren, knöpft [Kim](kim) sich den einzig [Richtigen](bjarne) vor: [Bjarne](bjarne), [dessen](bjarne) Schreibmaschine kein kleines e hat. [Der](bjarne) gibt alles zu. [Er](bjarne) habe der [Chefin](xenia) doch nur helfen wollen, sich von dem [Kerl](gunther) zu lösen! Ausgerechnet [Renate](renate) findet das ritterlich. [Sie](renate) fragt den [Sünder](bjarne), ob [er](bjarne) freitags schon etwas vorhabe. Freitags, stottert [er](bjarne), freitags sortiere [er](bjarne) für gewöhnlich Briefmarken.
- accuse marguerite odilo "im Verdacht"
- accuse odilo marguerite "im Verdacht"
- friend.end marguerite odilo "vorbei"
- investigate kim bjarne "knöpft"
- discover kim bjarne "kein kleines e"
+ reveal bjarne kim "gibt"
- help? bjarne xenia "helfen"
- boss xenia bjarne "Chefin"
- happy renate bjarne "ritterlich"
+ invite renate bjarne "etwas vorhabe"

== 8
Der große Hagel kommt. Tausend Anrufe am Tag, die Leitungen glühen, geschlafen wird unter den Tischen. [Emre](praktikant) erfindet ein Programm, das Beulen auf Fotos zählt, und [Xenia](xenia) setzt sich nachts um drei neben [ihn](praktikant) und lernt. Von oben ergeht die Weisung, möglichst viele Anträge abzulehnen. [Sie](xenia) faltet [Voss'](gunther) Rundschreiben zu einem Flieger. [Fenn](odilo), nicht zu fassen, klatscht als Erster. [Seine](odilo) [Mutter](mutterfenn) hat nämlich auch ein Dach, beziehungsweise: [Sie](mutterfenn) hatte eines. [Azoulay](marguerite) regelt den Fall persönlich, sitzt bei der alten [Dame](mutterfenn) auf dem Plüschsofa und erfährt, dass [Odilo](odilo) als Kind in jedem Brief an den Weihnachtsmann um eine Freundin gebeten hat.
- create praktikant "erfindet"
- advisor praktikant xenia "lernt"
+ reject xenia gunther "zu einem Flieger"
- happy odilo "klatscht"
- parent mutterfenn odilo "Mutter"
- lose mutterfenn "hatte eines"
+ help marguerite mutterfenn "regelt"
- discover marguerite odilo "erfährt"

== 9
Insubordination hat ihren Preis: [Gunther Voss](gunther) setzt [seine](gunther) abtrünnige [Geliebte](xenia) eigenhändig vor die Tür. [Sie](xenia) räumt den bequemen Stuhl, ohne mit der Wimper zu zucken, und sagt [ihm](gunther) zum Abschied, in [Thessaloniki](@thessaloniki) habe es immer nach Diesel gerochen, nicht nach Meer. Der sechzehnte Stock legt die Arbeit nieder, angeführt, man reibt sich die Augen, von [Fenn](odilo) und [Marguerite](marguerite). Beim gemeinsamen Malen der Plakate räumen die alten [Rivalen](marguerite+odilo) das Missverständnis mit dem Brief aus. [Der](gunther), gegen [den](gunther) sich das Ganze richtet, ruft die Polizei. Die beiden Streifenbeamten stellen fest, dass sie bei der [Taunus-Sach](#taunus) versichert sind, und lassen sich Kaffee bringen.
+ quit xenia gunther "vor die Tür"
- affair gunther xenia "Geliebte"
+ breakup xenia gunther "Abschied"
- reject marguerite+odilo gunther "legt"
- enemy.past marguerite odilo "alten Rivalen"
- reconcile marguerite odilo "räumen die alten Rivalen"
- help marguerite+odilo xenia "angeführt"

== 10
Und [Isabel](vossfrau)? [Die](vossfrau) hat die Wahrheit schließlich doch herausbekommen, nicht von der [Detektivin](detektivin), sondern von einem Hotel, das [ihr](vossfrau) zwei vergessene Bademäntel nachsandte. Statt Porzellan zu werfen, steigt [sie](vossfrau) in die Straßenbahn und klingelt bei der [anderen](xenia). Man erwartet Ohrfeigen; es gibt Retsina. Um Mitternacht haben die [Betrogene](vossfrau) und die [Verstoßene](xenia) einen Plan. Drei Tage später tritt auf der Hauptversammlung eine bis dato unauffällige [Aktionärin](vossfrau) mit elf Prozent ans Mikrofon, Mädchenname [Taunus](#taunus), und beantragt die Abberufung [ihres](vossfrau) eigenen [Mannes](gunther). Es ist, das Protokoll vermerkt es, totenstill im Saal.
+ discover vossfrau gunther+xenia "herausbekommen"
- meet vossfrau xenia "klingelt"
- attack! vossfrau xenia "Ohrfeigen"
- cheat.past gunther vossfrau "Betrogene"
- friend.start vossfrau xenia "Plan"
- betray vossfrau+xenia gunther "Plan"
- married gunther vossfrau "Mannes"
+ quit? gunther vossfrau "Abberufung"

== 11
[Voss](gunther) fliegt im hohen Bogen. [Seinen](gunther) Schreibtisch bezieht vorläufig niemand; die Zimmerpflanze gedeiht dort prächtig. [Xenia](xenia) wird gebeten wiederzukommen und stellt Bedingungen: gläserne Türen, kürzere Sitzungen, und den Posten der Abteilungsleitung sollen sich künftig [Fenn](odilo) und [Azoulay](marguerite) teilen. [Die beiden](marguerite+odilo) sagen wie aus einem Munde nein, schauen einander an und sagen wie aus einem Munde ja. [Bjarne](bjarne) bringt [Renate](renate) am Freitag drei Briefmarken mit, darunter eine mit Druckfehler. Etwas Zärtlicheres, behauptet [sie](renate), habe [ihr](renate) noch keiner geschenkt. Das Weitere entzieht sich der Kenntnis dieser Kolumne, doch erscheinen [die zwei](bjarne+renate) am Montag mit demselben Schal.
+ quit gunther "fliegt"
- hire? xenia "wiederzukommen"
- hire marguerite+odilo xenia "teilen"
- colleague marguerite odilo "teilen"
- reject! marguerite+odilo "ja"
- gift bjarne renate "bringt"
+ date bjarne renate "Freitag"
- couple.start bjarne renate "demselben Schal"

== 12
Letzter Arbeitstag des [Praktikanten](praktikant). Die Etage legt zusammen, für einen Koffer voller Turnschuhbänder; [Kim](kim) hält eine Ansprache, bricht nach zwei Sätzen ab und muss ans Fenster. Da verkündet [Xenia](xenia), dass der [Junge](praktikant) bleibt, unbefristet, als Leiter der Beulenzählung. Und weil aller guten Dinge zwei sind, stellt sich die ehemalige [Putzfrau](detektivin) vor, als neue Betrugsermittlerin des Hauses. Auf dem Heimweg fragt [Fenn](odilo) [Marguerite](marguerite), ob [ihr](marguerite) eine vierte Verlobung eigentlich zuwider wäre, rein statistisch. [Sie](marguerite) will es durchrechnen. Oben im Sechzehnten geht das Licht aus, und der Drucker, wir wissen immer noch nicht, wo er steht, druckt leise vor sich hin.
- quit! praktikant "bleibt"
- gift _ praktikant "legt"
- sad kim "bricht"
+ hire praktikant xenia "unbefristet"
- hire detektivin "neue Betrugsermittlerin"
+ propose odilo marguerite "vierte Verlobung"
- engaged? marguerite odilo "durchrechnen"
