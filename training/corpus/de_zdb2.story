%series Kanzlei Dufour & Tiedemann
%lang de
%genre legal drama set in Leipzig, episode summaries in the manner of an encyclopaedia
%cast solveig | Solveig Tiedemann; Solveig; Tiedemann | f
%cast achille | Achille Dufour; Achille; Dufour | m
%cast minh | Minh Pham; Minh | m
%cast roswitha | Roswitha Kley; Roswitha; Frau Kley | f
%cast benedikt | Benedikt Tiedemann; Benedikt | m
%cast cosima | Cosima von Rehn; Cosima; von Rehn | f
%cast gregor | Gregor Lautenbach; Lautenbach; Gregor | m
%cast ferhat | Ferhat Aksoy; Ferhat | m
%cast lale | Lale Aksoy; Lale | f
%cast wendt | Richter Wendt; Wendt | m
%cast haushaelterin | Frau Bobrowski; Bobrowski | f
%cast sammler | - | m
%cast student | - | m
%cast chirurg | Professor Aumann; Aumann | m
%cast patientin | - | f
%cast mandant | - | m
%cast vater | - | m
%cast cousine | - | f
%cast arthur | Arthur | m

== 1
Nach dem Schlaganfall [ihres](solveig) [Vaters](vater) erbt [Solveig Tiedemann](solveig) die Hälfte einer maroden Kanzlei; die andere gehört [dessen](vater) langjährigem [Sozius](achille) [Achille Dufour](achille), [der](achille) von der jungen [Teilhaberin](solveig) nichts wissen will. [Ihre](solveig) erste [Mandantin](haushaelterin), die [Haushälterin](haushaelterin) [Frau Bobrowski](haushaelterin), soll einem [Sammler](sammler) drei Meißner Vasen entwendet haben. [Solveig](solveig) weist nach, dass [er](sammler) die Stücke längst selbst versetzt hat, und erreicht einen Freispruch. Im Flur spricht [sie](solveig) ein [Staatsanwalt](gregor) an, [dessen](gregor) Stimme [ihr](solveig) noch am Abend im Ohr liegt.
- ill vater "Schlaganfall"
- parent vater solveig "Vaters"
- find solveig "erbt"
- colleague.past achille vater "Sozius"
- colleague.start achille solveig "Teilhaberin"
- reject achille solveig "nichts wissen"
- advisor solveig haushaelterin "Mandantin"
- steal? haushaelterin sammler "entwendet"
- discover solveig sammler "weist"
+ rescue solveig haushaelterin "Freispruch"
- meet gregor solveig "spricht"
+ love.start solveig gregor "im Ohr liegt"

== 2
[Dufour](achille) verteidigt den [Studenten](student), [der](student) einem [Falschparker](wendt) die Reifen zerstochen haben soll – nur ist der [Geschädigte](wendt) niemand anderes als der zuständige [Richter](wendt). Der Befangenheitsantrag macht [Wendt](wendt) zum Todfeind der Kanzlei. [Solveigs](solveig) [Referendar](minh) [Minh Pham](minh) verliert ein Fristenblatt und wird von [Bürovorsteherin](roswitha) [Roswitha Kley](roswitha), seit dreißig Jahren die gute Seele des Hauses, vor dem Rauswurf bewahrt. Abends lässt sich [Solveig](solveig) von [Gregor Lautenbach](gregor) in ein Jazzlokal ausführen, obwohl [sie](gregor+solveig) am Vormittag noch gegeneinander plädiert haben.
- advisor achille student "verteidigt"
- attack? student wendt "zerstochen"
+ enemy.start achille+solveig wendt "Todfeind"
- boss solveig minh "Referendar"
- lose minh "verliert"
- quit! minh "Rauswurf"
+ rescue roswitha minh "bewahrt"
- date gregor solveig "ausführen"

== 3
[Lale Aksoy](lale) bittet um Hilfe: [Ihr](lale) [Bruder](ferhat) [Ferhat](ferhat) sitzt seit zwei Wochen in Untersuchungshaft, weil [er](ferhat) [seine](ferhat) frühere [Freundin](cosima), die [Galeristin](cosima) [Cosima von Rehn](cosima), gewürgt haben soll. [Er](ferhat) bestreitet das. [Achille](achille), [der](achille) [Cosima](cosima) von Vernissagen kennt, rät ab, das Mandat anzunehmen; [seine](achille) [Partnerin](solveig) unterschreibt trotzdem. Dass [der](achille) [Franzose](achille) mit [von Rehn](cosima) einmal das Bett geteilt hat, erfährt [Solveig](solveig) von [Roswitha](roswitha).
- help? solveig lale "Hilfe"
- sibling ferhat lale "Bruder"
+ arrest.past _ ferhat "Untersuchungshaft"
- ex cosima ferhat "frühere Freundin"
- attack? ferhat cosima "gewürgt"
- attack! ferhat cosima "bestreitet"
- colleague achille solveig "Partnerin"
+ advisor.start solveig ferhat "unterschreibt"
- sex.past achille cosima "Bett geteilt"
- reveal roswitha solveig "erfährt"
- discover solveig achille "erfährt"

== 4
Im Zeugenstand schildert [Cosima](cosima) unter Schluchzen, wie [ihr](cosima) [Ex](ferhat) [ihr](cosima) die Luft abgedrückt habe. [Minh](minh) fällt auf, dass die Würgemale auf dem Polizeifoto von einer viel kleineren Hand stammen. [Tiedemann](solveig) stellt [sie](cosima) im Kreuzverhör bloß: Die [Klägerin](cosima) hat sich die Blutergüsse selbst beigebracht, weil [Ferhat](ferhat) [sie](cosima) verlassen hatte. [Gregor](gregor), [der](gregor) die Anklage vertrat, muss die Freilassung beantragen und trägt [Solveig](solveig) die Niederlage tagelang nach.
- accuse cosima ferhat "schildert"
- sad cosima "Schluchzen"
- ex cosima ferhat "Ex"
- attack? ferhat cosima "abgedrückt"
- discover minh "fällt"
+ reveal solveig _ "bloß"
- betray cosima ferhat "selbst beigebracht"
- injure cosima cosima "Blutergüsse"
- breakup.past ferhat cosima "verlassen"
- accuse gregor ferhat "Anklage"
- lose gregor "Niederlage"
- sad gregor solveig "tagelang nach"

== 5
[Solveigs](solveig) [Bruder](benedikt) [Benedikt](benedikt), ein hoch verschuldeter [Makler](benedikt), ficht das Testament an, obwohl der [Vater](vater) noch lebt. [Er](benedikt) lässt [diesen](vater) für geschäftsunfähig erklären und nistet sich in [dessen](vater) Villa ein. [Dufour](achille) stellt den [Jüngeren](benedikt) am Krankenbett zur Rede; es kommt zu einem Handgemenge, bei dem der alte [Anwalt](achille) die Treppe hinunterstürzt. [Roswitha](roswitha), [die](roswitha) alles vom Gang aus mit angesehen hat, ruft den Notarzt und weint in [ihr](roswitha) Taschentuch, denn [ihr](roswitha) Herz gehört [Achille](achille) seit dem ersten Diktat.
- sibling benedikt solveig "Bruder"
- parent vater benedikt+solveig "Vater"
+ betray benedikt vater "geschäftsunfähig erklären"
- move benedikt vater "nistet"
- ill vater "Krankenbett"
- quarrel achille benedikt "zur Rede"
+ injure achille benedikt "hinunterstürzt"
- discover roswitha achille+benedikt "angesehen"
- help roswitha achille "Notarzt"
- sad roswitha "weint"
- love roswitha achille "Herz gehört"

== 6
Mit gebrochener Hüfte führt [Achille](achille) die Geschäfte vom Klinikbett aus. [Sein](achille) [Operateur](chirurg), [Professor Aumann](chirurg), wird wenige Tage später selbst verklagt: Eine [Patientin](patientin) wirft [ihm](chirurg) vor, das falsche Knie geöffnet zu haben. [Solveig](solveig) übernimmt die Verteidigung und gerät in Gewissensnot, als [Minh](minh) herausfindet, dass [Aumann](chirurg) den OP-Bericht nachträglich abgeändert hat. [Sie](solveig) legt das Mandat nieder. Der [Chirurg](chirurg) kündigt [ihr](solveig) eine Klage an, die [sie](solveig) „bis an [ihr](solveig) Lebensende beschäftigen“ werde.
- injure achille "gebrochener"
- treat achille chirurg "Operateur"
- accuse patientin chirurg "verklagt"
- advisor solveig chirurg "Verteidigung"
+ discover minh chirurg "herausfindet"
- sad solveig "Gewissensnot"
- betray chirurg patientin "abgeändert"
+ advisor.end solveig chirurg "legt das Mandat nieder"
- threaten chirurg solveig "kündigt"

== 7
[Richter Wendt](wendt) erhält Morddrohungen aus Papierschnipseln und verdächtigt die Kanzlei. Ausgerechnet [Dufour](achille), an Krücken, löst das Rätsel: Absender ist der [Student](student) von damals, [den](student) inzwischen die Universität hinausgeworfen hat. [Wendt](wendt) dankt [seinem](wendt) [Feind](achille) mit einer Flasche Cognac, und [beide](achille+wendt) leeren sie bis auf den Grund. Bei [Gregor](gregor) findet [Solveig](solveig) den Haustürschlüssel von [Cosima](cosima). [Er](gregor) redet sich heraus, [sie](cosima) sei nur eine Zeugin.
+ threaten student wendt "Morddrohungen"
- accuse wendt achille+solveig "verdächtigt"
- discover achille student "löst das Rätsel"
- quit student "hinausgeworfen"
- enemy achille wendt "Feind"
- gift wendt achille "Flasche Cognac"
+ reconcile achille wendt "leeren"
- find solveig "findet"
- cheat? gregor solveig "Haustürschlüssel"
- cheat! gregor solveig "redet"

== 8
Das Doppelspiel des [Staatsanwalts](gregor) fliegt auf. [Lale](lale), die [Kellnerin](lale) in [Cosimas](cosima) Stammlokal ist, hat [die beiden](cosima+gregor) eng umschlungen gesehen und schickt [Solveig](solveig) ein Foto. Noch während der Mittagspause gibt [diese](solveig) [Lautenbach](gregor) vor dem halben Gericht den Laufpass. [Er](gregor) habe, sagt [er](gregor) hilflos, nie aufgehört, an [sie](solveig) zu denken. In der Villa vermisst [Roswitha](roswitha) die Taschenuhr des alten [Herrn](vater): [Benedikt](benedikt) hat sie verhökert.
+ discover lale cosima+gregor "gesehen"
- affair cosima gregor "eng umschlungen"
- reveal lale solveig "schickt"
- cheat gregor solveig "Doppelspiel"
+ breakup solveig gregor "Laufpass"
- love gregor solveig "denken"
- steal benedikt vater "verhökert"

== 9
[Benedikts](benedikt) Gläubiger verlieren die Geduld: In der Tiefgarage wird [er](benedikt) von zwei Schlägern zugerichtet. [Ferhat](ferhat), [der](ferhat) inzwischen als Fahrer für die Kanzlei arbeitet, jagt die Männer davon und schleppt den [Blutenden](benedikt) zu [Solveig](solveig). Am Küchentisch der [Schwester](solveig) gesteht [Benedikt](benedikt), dass [er](benedikt) die Villa beliehen und alles verspielt hat. [Sie](solveig) ohrfeigt [ihn](benedikt). Dann macht [sie](solveig) [ihm](benedikt) das Gästebett.
+ attack _ benedikt "zugerichtet"
- hire ferhat achille+solveig "arbeitet"
+ rescue ferhat benedikt "jagt"
- injure benedikt "Blutenden"
- sibling benedikt solveig "Schwester"
- reveal benedikt solveig "gesteht"
- lose benedikt "verspielt"
- attack solveig benedikt "ohrfeigt"
- help solveig benedikt "Gästebett"

== 10
Der alte [Tiedemann](vater) schläft im Beisein [seiner](vater) [Kinder](benedikt+solveig) friedlich ein. Am Grab reichen sich [die beiden](benedikt+solveig) die Hand. In den Unterlagen taucht eine Urkunde auf, wonach der [Verstorbene](vater) noch einen weiteren [Sohn](arthur) hat: [Arthur](arthur), heute siebzehn, [dessen](arthur) Mutter nirgends genannt ist. [Minh](minh) besteht unterdessen [sein](minh) Examen, lehnt das Angebot einer Großkanzlei ab und lädt [Lale](lale) zur Feier in die Karaokebar.
+ die vater "schläft"
- parent vater benedikt+solveig "Kinder"
+ reconcile benedikt solveig "Hand"
- parent vater arthur "Sohn"
- find minh "besteht"
- hire? minh _ "Angebot"
- reject minh _ "lehnt das Angebot"
- invite minh lale "lädt"
- celebrate lale+minh "Feier"

== 11
Wer ist die Mutter? [Roswitha](roswitha) schweigt, bis [Solveig](solveig) [sie](roswitha) direkt danach fragt. Ja, [sie](roswitha) habe den [Jungen](arthur) geboren, nach einer einzigen Nacht mit [ihrem](roswitha) damaligen [Chef](vater), und [ihn](arthur) bei [ihrer](roswitha) [Cousine](cousine) in [Görlitz](@goerlitz) aufwachsen lassen. [Achille](achille) fühlt sich hintergangen und spricht kein Wort mehr mit [ihr](roswitha). Erst in diesem Augenblick wird dem [Franzosen](achille) klar, wie viel [sie](roswitha) [ihm](achille) bedeutet.
- reveal! roswitha solveig "schweigt"
- investigate solveig roswitha "fragt"
+ reveal roswitha solveig "Ja"
- birth.past roswitha arthur "geboren"
- parent roswitha arthur "Mutter"
- sex.past roswitha vater "Nacht"
- kin cousine roswitha "Cousine"
- boss.past vater roswitha "damaligen Chef"
- sad achille roswitha "hintergangen"
- reject achille roswitha "kein Wort"
+ love.start achille roswitha "bedeutet"

== 12
[Arthur](arthur) trifft zum ersten Mal auf [seine](arthur) [Halbgeschwister](benedikt+solveig) und beeindruckt [sie](benedikt+solveig) durch den Satz, [er](arthur) wolle nichts erben als einen Namen. Ein ehemaliger [Mandant](mandant) hält indes [Roswitha](roswitha) im Archiv mit einem Messer fest und fordert [seine](mandant) Akte. [Dufour](achille) wirft [ihm](mandant) die Krücke zwischen die Beine, [Ferhat](ferhat) entwindet [ihm](mandant) die Klinge. Während die Polizei den [Angreifer](mandant) mitnimmt, fragt [Achille](achille) die zitternde [Roswitha](roswitha), ob [sie](roswitha) [seine](achille) [Frau](roswitha) werden möge. [Sie](roswitha) diktiert [ihm](achille) die Antwort: zwei Buchstaben.
- meet arthur benedikt+solveig "trifft"
- sibling arthur benedikt+solveig "Halbgeschwister"
+ threaten mandant roswitha "Messer"
- rescue achille+ferhat roswitha "Krücke"
- arrest _ mandant "mitnimmt"
- sad roswitha "zitternde"
+ propose achille roswitha "seine Frau werden"
+ engaged.start achille roswitha "zwei Buchstaben"
