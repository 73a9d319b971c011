%series Glasauge
%lang de
%genre music drama podcast, girl group from Offenbach, episode notes
%cast saba | Saba Tesfai; Saba | f
%cast lio | Lio; Liora Grün | f
%cast dunja | Dunja | f
%cast kikka | Kikka; Kirsten Hahn | f
%cast yelda | Yelda Şahin; Yelda | f
%cast manager | Torsten Weiss; Torsten | m
%cast produzentin | Marguerite Oyelaran; Oyelaran | f
%cast ben | Ben | m
%cast mama | - | f
%cast schwester | Hana | f
%cast stalker | Ricardo | m
%cast reporterin | - | f
%cast reporterin2 | - | f
%cast vater | - | m
%cast bruder | Levent | m
%cast baby | Jule | f

== 1
Vier [Frauen](dunja+kikka+lio+saba) aus [Offenbach](@offenbach) singen in einer Tiefgarage, bis [sie](dunja+kikka+lio+saba) die [Produzentin](produzentin) [Marguerite Oyelaran](produzentin) unter Vertrag nimmt. Am Tag der Unterschrift steht eine [Fünfte](yelda) da: [Yelda Şahin](yelda), die [Tänzerin](yelda), von [der](yelda) [Saba](saba) nichts wissen will. Die [Leadsängerin](saba) hat mit der [Neuen](yelda) vor zwei Jahren eine Nacht verbracht und am Morgen nur einen Zettel gefunden. [Lio](lio), die [Kleinste](lio), setzt sich für [sie](yelda) ein. [Dunja](dunja) hält sich raus; [ihr](dunja) [Bruder](bruder) [Levent](bruder) fährt den Bus.
+ hire dunja+kikka+lio+saba produzentin "unter Vertrag"
- reject saba yelda "nichts wissen"
- sex.past saba yelda "Nacht verbracht"
- breakup.past yelda saba "Zettel"
+ help lio yelda "setzt"
- sibling bruder dunja "Bruder"

== 2
Im Studio verlangt die [Produzentin](produzentin) ein Liebeslied. Ausgerechnet [Saba](saba) und [Yelda](yelda) sollen es zusammen singen. Nach drei Takten liegen die Stimmen beieinander wie zwei Hände. [Kikka](kikka), die [Schlagzeugerin](kikka), ist dagegen miserabel gelaunt: [Ihr](kikka) [Freund](ben) [Ben](ben) hat [ihr](kikka) per Sprachnachricht den Laufpass gegeben. [Lio](lio) kocht [ihr](kikka) Suppe, [Dunja](dunja) verbrennt zusammen mit [ihr](kikka) [seine](ben) Pullover im Hof. [Torsten](manager), der [Manager](manager), nimmt alles mit dem Handy auf.
- create saba+yelda "Liebeslied"
- couple ben kikka "Freund"
+ breakup ben kikka "Laufpass"
- sad kikka "miserabel"
- help lio kikka "Suppe"
- help dunja kikka "verbrennt"
- betray manager kikka "nimmt"

== 3
Das Video geht steil, und mit ihm [Kikkas](kikka) Tränen. [Sie](kikka) stürmt zum [Manager](manager), [der](manager) [ihr](kikka) eiskalt erklärt, Tränen seien Klicks. Die [Schlagzeugerin](kikka) haut [ihm](manager) das Handy aus der Hand. [Dunja](dunja) verlangt [seine](manager) Entlassung; die [Produzentin](produzentin), mit [der](produzentin) [er](manager) nachts ein anderes Bett teilt, sagt Nein. In der Umkleide kommen [Lio](lio) und [Levent](bruder) ins Gespräch. [Er](bruder) hat eine Melodie auf dem Rücken tätowiert. [Sie](lio) singt sie.
- sad kikka "Tränen"
- attack kikka manager "haut"
- quit? manager produzentin "Entlassung"
- affair manager produzentin "Bett teilt"
- reject produzentin dunja "sagt Nein"
+ flirt bruder lio "singt"

== 4
[Saba](saba) ist krank. [Yelda](yelda) singt für [Saba](saba). [Lio](lio) lobt [Yelda](yelda). [Kikka](kikka) traut [Yelda](yelda) nicht. [Dunja](dunja) verliebt sich in [Yelda](yelda). [Yelda](yelda) merkt es. [Saba](saba) merkt es auch. [Saba](saba) hustet vor Wut. [Levent](bruder) küsst [Lio](lio) im Bus. [Dunja](dunja) sieht weg.
- ill saba "krank"
- help yelda saba "singt für Saba"
+ love.start dunja yelda "verliebt"
- discover saba+yelda dunja "merkt es"
- jealous saba dunja "Wut"
+ kiss bruder lio "küsst"

== 5
Die Tour beginnt in [Erfurt](@erfurt). Nach dem Konzert bleibt im Hotel ein Zimmer zu wenig, und die zwei [Sängerinnen](saba+yelda), [die](saba+yelda) einander seit Tagen aus dem Weg gegangen sind, teilen sich ein Bett. Geschlafen wird nicht. Die [Tänzerin](yelda) gesteht, der Zettel habe eine Telefonnummer gehabt; [Saba](saba) habe ihn zerknüllt, ohne die Rückseite anzuschauen. [Die zwei](saba+yelda) lachen. Am Morgen sind [sie](saba+yelda) ein Paar. [Dunja](dunja) steht im Frühstücksraum und wirft die Kaffeemaschine um.
- travel saba+yelda "Tour" @erfurt
- sex? saba yelda "Geschlafen wird nicht"
- reveal yelda saba "gesteht"
+ couple.start saba yelda "Paar"
- happy saba+yelda "lachen"
- jealous dunja saba "wirft"

== 6
Kein Ton, kein Bus, nur Regen. [Levent](bruder) sitzt am Steuer und hört Vögel. [Dunja](dunja) hat die Gruppe verlassen, und mit [ihr](dunja) ist die Haltestelle der guten Laune weg. Die [Schlagzeugerin](kikka), [die](kikka) selbst einmal verlassen worden ist, ruft [sie](dunja) jede Nacht an und bekommt jede Nacht die Mailbox. Auf einem Parkplatz in [Jena](@jena) entdeckt [Kikka](kikka) einen [Mann](stalker) mit Kamera: [Ricardo](stalker), [der](stalker) [Lio](lio) seit der ersten Platte hinterherreist. [Levent](bruder) schlägt [ihm](stalker) die Linse kaputt.
- quit dunja "verlassen"
- breakup.past ben kikka "verlassen worden"
- help kikka dunja "ruft"
+ discover kikka stalker "entdeckt"
- love stalker lio "hinterherreist"
- attack bruder stalker "schlägt"

== 7
[Lio](lio) findet in [ihrem](lio) Koffer eine Haarlocke, [ihre](lio) eigene. Die [Polizistin](reporterin), [der](reporterin) [sie](lio) davon erzählt, lacht [sie](lio) aus. [Yelda](yelda) zeigt der [Kleinen](lio) einen Kniff zur Selbstverteidigung und schläft auf der Schwelle. In der dritten Nacht packt [Ricardo](stalker) die [Sängerin](lio) tatsächlich, hinter der Bühne in [Gera](@gera), und zerrt [sie](lio) in einen Kombi. [Kikka](kikka) wirft [ihm](stalker) ein Becken an den Kopf. Der [Angreifer](stalker) sackt zusammen. „Applaus“, sagt [Lio](lio) heiser.
- find lio "Haarlocke"
+ abduct stalker lio "zerrt"
+ rescue kikka lio "Becken"
- attack kikka stalker "wirft"
- help yelda lio "zeigt"
- reveal lio reporterin "erzählt"
- reject reporterin lio "lacht"

== 8
Nach der Tour hat [Oyelaran](produzentin) [Torsten](manager) im Bett mit der [Reporterin](reporterin2) erwischt und [ihn](manager) hinausgeworfen, beruflich und privat. Der [Gefeuerte](manager) verkauft [seine](manager) Videos an ein Klatschblatt. Darin: [Sabas](saba) [Mutter](mama), von [der](mama) niemand wusste, dass [sie](mama) in der Psychiatrie lebt. Die [Sängerin](saba) hat [ihr](saba) Leben lang behauptet, [sie](mama) sei tot. [Yelda](yelda) ist verletzt, weil [sie](yelda) es aus der Zeitung erfährt, und [Saba](saba) weint, weil [sie](saba) sich schämt. Kein Streit wird daraus.
- discover produzentin manager "erwischt"
- affair manager reporterin2 "Bett"
- quarrel! saba yelda "Kein Streit"
- cheat manager produzentin "Bett"
+ quit manager produzentin "hinausgeworfen"
- breakup produzentin manager "privat"
- betray manager saba "verkauft"
- parent mama saba "Mutter"
- die! mama "tot"
- betray.past saba yelda "behauptet"
- sad yelda "verletzt"
- sad saba "weint"
- discover yelda mama "erfährt"

== 9
[Dunja](dunja) kehrt heim, braun gebrannt und mit einem [Mädchen](schwester) aus [Sarajevo](@sarajevo): [Hana](schwester), [ihrer](dunja) [Halbschwester](schwester), von [der](schwester) [ihr](dunja) der [Vater](vater) erst auf dem Sterbebett erzählt hat. [Levent](bruder) starrt auf das [Mädchen](schwester), [das](schwester) [seine](bruder) Nase hat. Die [Bosnierin](dunja) setzt sich zu [Yelda](yelda), bittet um Verzeihung und erhält sie. [Saba](saba) besucht mit der [Freundin](yelda) das Heim. Die [Alte](mama) singt dort jede Nacht denselben Refrain, und [Saba](saba) kennt den Text.
- return dunja "kehrt"
- sibling dunja schwester "Halbschwester"
- parent vater dunja "Vater"
- parent vater schwester "Vater"
- reveal.past vater dunja "erzählt"
- die.past vater "Sterbebett"
- sibling bruder schwester "Nase"
+ reconcile dunja yelda "Verzeihung"
- couple saba yelda "Freundin"
- help saba+yelda mama "besucht"

== 10
[Lio](lio) ist schwanger von [Levent](bruder). [Sie](lio) sagt es [Kikka](kikka). [Kikka](kikka) sagt es niemandem. [Levent](bruder) merkt nichts. [Hana](schwester) merkt alles. [Ben](ben) kommt zurück. [Ben](ben) bittet [Kikka](kikka) um ein zweites Mal. [Kikka](kikka) gibt [Ben](ben) einen Korb. [Dunja](dunja) umarmt [Kikka](kikka). [Kikka](kikka) umarmt [Dunja](dunja) länger.
- pregnant lio bruder "schwanger"
- reveal lio kikka "sagt es"
- reveal! kikka "niemandem"
- discover! bruder lio "merkt nichts"
- discover schwester lio "merkt alles"
- return ben "kommt"
- reconcile? ben kikka "zweites Mal"
+ reject kikka ben "Korb"
- help dunja kikka "umarmt"
- love kikka dunja "länger"

== 11
Die [Schlagzeugerin](kikka) schreibt ein Lied über jemanden, den [sie](kikka) nie nennen will, und [Dunja](dunja) weiß genau, wer gemeint ist. Beim Mischen im Studio küsst [sie](dunja) die [Kollegin](kikka), ohne vorher zu fragen, worauf [Kikka](kikka) den Regler bis zum Anschlag hochschiebt. Auf dem Gang schiebt [Levent](bruder) mit der [Halbschwester](schwester) die Tontechnik herum und hört von [ihr](schwester), was [Lio](lio) [ihm](bruder) nicht sagte. [Er](bruder) rennt. [Ben](ben) begegnet [ihnen](bruder+schwester) mit einem Rosenstrauß und fragt nach dem Ausgang.
- create kikka "schreibt"
- love kikka dunja "jemanden"
- discover dunja kikka "weiß genau"
+ kiss dunja kikka "küsst"
- colleague dunja kikka "Kollegin"
- sibling bruder schwester "Halbschwester"
+ reveal schwester bruder "hört von ihr"
- reveal! lio bruder "nicht sagte"

== 12
Ein Konzert in der alten Tiefgarage, zum Abschied von [Oyelaran](produzentin), [die](produzentin) nach [Lagos](@lagos) heimkehrt und den [Mädchen](dunja+kikka+lio+saba+yelda) den Vertrag schenkt. [Levent](bruder) fragt [Lio](lio) auf der Bühne, ob [sie](lio) [ihn](bruder) nimmt. [Sie](lio) nickt, krümmt sich und bringt in der Hausmeisterloge eine [Tochter](baby) zur Welt: [Jule](baby). [Sabas](saba) [Mutter](mama) hört zu und klatscht im Takt. [Saba](saba) gibt [Yelda](yelda) einen Zettel; diesmal steht auf beiden Seiten etwas. [Dunja](dunja) und [Kikka](kikka) stehen hinter dem Vorhang und kommen lange nicht hervor.
- travel? produzentin "heimkehrt" @lagos
- gift produzentin dunja+kikka+lio+saba+yelda "schenkt"
+ propose bruder lio "nimmt"
- engaged.start bruder lio "nickt"
+ birth lio baby "zur Welt"
- parent lio baby "Tochter"
- parent mama saba "Mutter"
- gift saba yelda "Zettel"
- affair dunja kikka "hinter dem Vorhang"
