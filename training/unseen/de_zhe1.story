%series Schongang
%lang de
%genre Großstadt-Komödie um einen Waschsalon, Serienführer
%cast hedda | Hedda Quast; Hedda | f
%cast lutz | Lutz Harms; Lutz | m
%cast valentin | Valentin Quast; Valentin | m
%cast schill | Gernot Schill; Schill | m
%cast yoko | Dr. Yoko Tanabe; Yoko Tanabe; Yoko | f
%cast nuri | Nuri Demirel; Nuri | m
%cast bibi | Bibi Okafor; Bibi | f
%cast kasimir | Opa Kasimir; Kasimir | m
%cast schillfrau | Rosemarie Schill; Rosemarie | f
%cast kommissar | - | m
%cast trixi | Trixi | f
%cast kind | - | f

== 1 Vorwäsche
Drei Tage nach der Scheidung von [Lutz](lutz) sperrt [Hedda Quast](hedda) in [Hannover](@hannover) [ihren](hedda) eigenen Waschsalon auf. Zur Einweihung kommen genau zwei [Leute](schill+valentin): [Valentin](valentin), [ihr](hedda) jüngerer [Bruder](valentin), [der](valentin) als Einstand eine gebrauchte Heißmangel mitbringt, und [Gernot Schill](schill), der [Vermieter](schill), [der](schill) mit Rauswurf winkt, falls die Miete nicht bis Freitag eingeht. Im dritten Stock sucht [Zahnärztin](yoko) [Yoko Tanabe](yoko) noch jemanden für das freie Zimmer. [Hedda](hedda), [die](hedda) seit Wochen im Auto schläft, trägt [ihre](hedda) Kartons die Treppe hinauf.
- divorce.past hedda lutz "Scheidung"
+ create hedda "sperrt" @hannover
- celebrate hedda "Einweihung"
- sibling hedda valentin "Bruder"
- gift valentin hedda "mitbringt"
- threaten schill hedda "Rauswurf"
- move hedda yoko "Kartons"
+ housemate.start hedda yoko "Kartons"

== 2 Buntes bei sechzig Grad
Für die Reparaturen nimmt [Hedda](hedda) [Nuri Demirel](nuri) unter Vertrag, einen charmanten [Ex-Häftling](nuri), [der](nuri) Trommeln mit der Haarnadel richtet und Komplimente verteilt wie andere Leute Flugblätter. Eines davon trifft [Bibi Okafor](bibi), die [Postbotin](bibi), [die](bibi) vor Kichern glatt ein Paket verschusselt. [Lutz](lutz) steht mit Schmutzwäsche auf der Matte und möchte mit [Hedda](hedda) noch einmal von vorn anfangen. [Seine](lutz) [Verflossene](hedda) drückt [ihm](lutz) Kleingeld in die Hand und zeigt auf den Ausgang. [Valentin](valentin) sieht die [Zahnärztin](yoko) im Treppenhaus und vergisst, weshalb [er](valentin) gekommen ist.
+ hire nuri hedda "unter Vertrag"
- arrest.past _ nuri "Ex-Häftling"
- flirt nuri bibi "Komplimente"
- lose bibi "verschusselt"
- reconcile? hedda lutz "von vorn anfangen"
- ex hedda lutz "Verflossene"
+ reject hedda lutz "zeigt auf den Ausgang"
- love.start valentin yoko "vergisst"

== 3 Fusselsieb
In Trommel vier rasselt es: Zwischen nassen Socken fischt [Nuri](nuri) einen Brillantring heraus. Weil [ihm](nuri) mit [seiner](nuri) Vorgeschichte niemand glauben würde, verheimlicht [er](nuri) [seiner](nuri) [Arbeitgeberin](hedda) den Fund. Prompt vermisst [Rosemarie Schill](schillfrau), die [Gattin](schillfrau) des [Hausbesitzers](schill), genau so ein Stück, und [ihr](schillfrau) [Mann](schill) zeigt mit dem Finger auf [Nuri](nuri). [Valentin](valentin) lässt sich derweil von [Yoko](yoko) einen kerngesunden Backenzahn aufbohren, nur um vierzig Minuten in [ihrer](yoko) Nähe zu liegen.
+ find nuri "fischt"
- reveal! nuri hedda "verheimlicht"
- boss hedda nuri "Arbeitgeberin"
- lose schillfrau "vermisst"
- married schill schillfrau "Gattin"
+ accuse schill nuri "mit dem Finger"
- treat valentin yoko "aufbohren"
- love valentin yoko "in ihrer Nähe"

== 4 Kochwäsche
Ein [Kommissar](kommissar) mit Schnupfen nimmt den Salon unter die Lupe und führt [Nuri](nuri) vor den Augen der Kundschaft ab. [Hedda](hedda) kocht vor Wut, denn der [Mechaniker](nuri) hat [ihr](hedda) kein Wort gesagt. Nur [Bibi](bibi) hält zu [ihm](nuri) und schmuggelt [ihm](nuri) Börek ins Revier. Beim Austragen der Post erspäht [sie](bibi) etwas Merkwürdiges: [Schill](schill) tafelt bei Kerzenschein mit einer gewissen [Trixi](trixi), und an [deren](trixi) Finger funkelt ein ganz ähnlicher Ring. Hat etwa der [Gatte](schill) selbst [Rosemarie](schillfrau) beklaut?
- investigate kommissar "unter die Lupe"
+ arrest kommissar nuri "führt"
- sad hedda nuri "kocht vor Wut"
- reveal! nuri hedda "kein Wort"
- help bibi nuri "hält zu ihm"
- gift bibi nuri "Börek"
+ discover bibi schill+trixi "erspäht"
- date schill trixi "Kerzenschein"
- married schill schillfrau "Gatte"
- steal? schill schillfrau "beklaut"

== 5 Schleudern
[Bibi](bibi) legt der ahnungslosen [Ehefrau](schillfrau) die Wahrheit mit der Morgenpost auf den Tisch: [Gernot](schill) betrügt [sie](schillfrau) seit Ostern mit [Trixi](trixi). [Rosemarie](schillfrau) wirft [seine](schill) Anzüge aus dem Fenster, direkt vor den Waschsalon, und setzt den [Untreuen](schill) an die Luft. Auf der Wache klärt [sie](schillfrau) auch gleich den Irrtum auf, und [Nuri](nuri) darf gehen. [Er](nuri) findet [seinen](nuri) Spind leer geräumt vor, [Hedda](hedda) hat [ihm](nuri) gekündigt. [Opa Kasimir](kasimir), [Heddas](hedda) [Großvater](kasimir), ist aus [Stettin](@stettin) angereist und wundert sich, wo [Lutz](lutz) bleibt. Von der Scheidung hat [ihm](kasimir) keiner erzählt.
+ reveal bibi schillfrau "Wahrheit"
- married schill schillfrau "Ehefrau"
- cheat schill schillfrau "betrügt"
- affair schill trixi "betrügt"
+ breakup schillfrau schill "an die Luft"
- help schillfrau nuri "klärt"
+ quit nuri hedda "gekündigt"
- kin hedda kasimir "Großvater"
- travel kasimir "angereist"
- divorce.past hedda lutz "Scheidung"
- reveal! _ kasimir "keiner erzählt"

== 6 Imprägnieren
Damit das schwache Herz des alten [Herrn](kasimir) keinen Schaden nimmt, spielen [Hedda](hedda) und [Lutz](lutz) zehn Tage lang das glückliche Ehepaar. Der [Exmann](lutz) genießt die Rolle ein wenig zu sehr und schmatzt [seiner](lutz) [Partnerin](hedda) vor dem [Großvater](kasimir) einen auf den Mund. [Nuri](nuri), [der](nuri) nur [seine](nuri) Papiere holen will, schaut zu und knallt die Tür. Wieso ärgert [ihn](nuri) das? [Bibi](bibi) ahnt die Antwort und wird sehr still. Beim Nachtisch lehnt [Yoko](yoko) [Valentins](valentin) Einladung in die Oper ab: Patienten seien tabu.
- ill kasimir "schwache Herz"
+ betray hedda+lutz kasimir "spielen"
- married! hedda lutz "Ehepaar"
- ex hedda lutz "Exmann"
- happy lutz "genießt"
+ kiss hedda lutz "schmatzt"
- kin hedda kasimir "Großvater"
- jealous nuri lutz "knallt"
- sad nuri "ärgert"
- discover bibi nuri "ahnt"
- sad bibi "sehr still"
- invite valentin yoko "Einladung"
- reject yoko valentin "lehnt"
- advisor yoko valentin "Patienten"

== 7 Pflegeleicht
[Valentin](valentin) wechselt kurzerhand den Zahnarzt und klingelt noch einmal. Diesmal sagt [Yoko](yoko) zu, und was in der Loge beginnt, geht auf [ihrem](yoko) Sofa bis zum Frühstück weiter. [Ihre](yoko) [Mitbewohnerin](hedda) stolpert im Bademantel über den eigenen [Bruder](valentin). Im Park gabelt [Kasimir](kasimir) den arbeitslosen [Nuri](nuri) auf und spielt mit [ihm](nuri) Schach. Der [Greis](kasimir) hat das Theater längst durchschaut; [er](kasimir) vertraut [seinem](kasimir) [Gegner](nuri) an, dass [er](kasimir) [Lutz](lutz) noch nie ausstehen konnte. „[Sie](nuri) mögen [meine](kasimir) [Enkelin](hedda)“, sagt [er](kasimir). [Nuri](nuri) verschiebt stumm den König.
- advisor.end yoko valentin "wechselt"
+ date valentin yoko "Loge"
- sex valentin yoko "bis zum Frühstück"
- housemate hedda yoko "Mitbewohnerin"
- discover hedda valentin "stolpert"
- sibling hedda valentin "Bruder"
- meet kasimir nuri "gabelt"
- quit.past nuri "arbeitslosen"
+ discover kasimir hedda+lutz "durchschaut"
- reveal kasimir nuri "vertraut"
- kin hedda kasimir "Enkelin"
- love nuri hedda "mögen"

== 8 Überlaufschutz
Nachts platzt ein Rohr, das Wasser steht kniehoch, und [Hedda](hedda) bekommt einen Stromschlag. [Nuri](nuri), zufällig vor dem Schaufenster, zieht die [Bewusstlose](hedda) heraus. [Dr. Tanabe](yoko), [deren](yoko) Fachgebiet eigentlich Kronen sind, versorgt [ihre](hedda) Brandwunden. Als [Hedda](hedda) aufwacht, bittet [sie](hedda) [Nuri](nuri) zuerst um Verzeihung und dann, wieder bei [ihr](hedda) anzufangen. [Er](nuri) will mehr Lohn. Unterdessen entdeckt der verschnupfte [Ermittler](kommissar), dass das Rohr angesägt war, und an der Säge kleben die Fingerabdrücke von [Schill](schill), [der](schill) das Haus entmieten wollte.
- injure hedda "Stromschlag"
+ rescue nuri hedda "zieht"
- treat hedda yoko "versorgt"
- recover hedda "aufwacht"
- reconcile? hedda nuri "Verzeihung"
- hire? nuri hedda "wieder bei ihr anzufangen"
+ discover kommissar schill "entdeckt"
- attack schill "angesägt"

== 9 Endspurt
Der [Hauswirt](schill) hat Lunte gerochen und setzt sich mit [Trixi](trixi) nach [Mallorca](@mallorca) ab. Noch am Flughafen nimmt [diese](trixi) [ihm](schill) Brieftasche und Koffer ab und lässt [ihn](schill) am Gate stehen. [Rosemarie](schillfrau), frisch zur [Alleineigentümerin](schillfrau) geworden, überlässt [Hedda](hedda) den Laden für einen symbolischen Euro. Das Hausfest dauert bis in den Morgen. [Lutz](lutz) hebt das Glas und macht [seiner](lutz) [Ehemaligen](hedda) vor allen einen zweiten Antrag. Im Hof erklärt [Bibi](bibi) dem verdutzten [Nuri](nuri), wie es um [ihr](bibi) Herz steht. Zwei Fragen, zwei Bedenkzeiten.
- discover schill "gerochen"
+ flee schill+trixi "setzt" @mallorca
- steal trixi schill "nimmt"
- breakup trixi schill "stehen"
- gift schillfrau hedda "überlässt"
- celebrate _ "Hausfest"
- ex hedda lutz "Ehemaligen"
+ propose lutz hedda "Antrag"
+ confess bibi nuri "erklärt"
- love bibi nuri "Herz"

== 10 Aufhängen
[Hedda](hedda) sagt nein, und zwar so freundlich, dass [Lutz](lutz) sich bedankt. [Nuri](nuri) bringt es [Bibi](bibi) weniger geschickt bei: [Er](nuri) sehe in [ihr](bibi) eine Schwester. Schluchzend tauscht die [Postbotin](bibi) [ihren](bibi) Bezirk und zieht nach [Celle](@celle). Auch [Yoko](yoko) hat Tränen in den Augen, allerdings vor Glück, denn das Stäbchen zeigt zwei Striche. [Valentin](valentin) fällt in Ohnmacht und schlägt sich an der Heißmangel einen Schneidezahn aus. [Opa Kasimir](kasimir) freut sich auf den [Urenkel](kind) und verlängert [seinen](kasimir) Aufenthalt auf unbestimmte Zeit.
+ reject hedda lutz "nein"
- reject nuri bibi "weniger geschickt"
- sad bibi nuri "Schluchzend"
+ move bibi "zieht" @celle
- happy yoko "Glück"
+ pregnant yoko valentin "zwei Striche"
- ill valentin "Ohnmacht"
- injure valentin "schlägt"
- happy kasimir "freut"
- kin kasimir kind "Urenkel"

== 11 Trockner
Ein halbes Jahr darauf. In der Mittagspause ertappt [Kasimir](kasimir) [seine](kasimir) [Enkelin](hedda) und den [Mechaniker](nuri) eng umschlungen hinter den Trocknern. Seit wann? Seit dem Rohrbruch, räumt [Hedda](hedda) ein. Zum Feiern bleibt keine Zeit: [Yokos](yoko) Fruchtblase platzt zwischen Trommel zwei und drei. Der [Taxifahrer](lutz), [der](lutz) [sie](yoko) durch den Berufsverkehr ins Krankenhaus jagt, ist ausgerechnet [Lutz](lutz), [der](lutz) seit kurzem Droschke fährt. Auf dem Rücksitz, kurz vor der Ampel am [Aegi](@aegi), ist das [Mädchen](kind) da. Die frischgebackene [Tante](hedda) wäscht später die Polster, gratis.
+ discover kasimir hedda+nuri "ertappt"
- kin hedda kasimir "Enkelin"
- couple hedda nuri "eng umschlungen"
- reveal hedda kasimir "räumt"
- celebrate! _ "Feiern"
- travel lutz+yoko "Krankenhaus"
- help lutz yoko "jagt"
+ birth yoko kind "ist das Mädchen da"
- hire lutz "Droschke"
- kin hedda kind "Tante"
- help hedda lutz "gratis"
