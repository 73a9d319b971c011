%series Die Mole
%lang de
%genre telenovela on an island, mixed recaps
%cast femi | Femi Adeyemi; Femi | m
%cast birthe | Birthe Claasen; Birthe | f
%cast ocke | Ocke Claasen; Ocke | m
%cast tjark | Tjark Martens; Tjark | m
%cast wiebke | Wiebke Martens; Wiebke | f
%cast zwill1 | Jelto | m
%cast zwill2 | Enna | f
%cast frerk | Kapitän Frerk Onnen; Frerk Onnen; Onnen | m
%cast alrun | Dr. Alrun Bleeker; Alrun | f
%cast momme | Momme | m
%cast priester | Pastorin Hansine; Hansine | f
%cast detektiv | - | f
%cast nachf | - | f

== 1
Mit der letzten Fähre vor dem Sturm betritt [Femi Adeyemi](femi), [Restaurator](femi) aus [Lagos](@lagos) und [Köln](@koeln), die Insel, um in der Kapelle ein Votivschiff instand zu setzen. Bei [Birthe Claasen](birthe), [die](birthe) allein eine Pension führt, mietet [er](femi) das Turmzimmer. [Ihre](birthe) halbwüchsigen [Zwillinge](zwill1+zwill2) [Jelto](zwill1) und [Enna](zwill2) beäugen den [Logiergast](femi) durchs Schlüsselloch. An der Wand hängt das Porträt von [Ocke](ocke), [Birthes](birthe) vor fünf Jahren auf See gebliebenem [Mann](ocke).
+ travel femi "betritt"
- create? femi "instand"
- move femi birthe "mietet"
- parent birthe zwill1+zwill2 "Zwillinge"
- sibling zwill1 zwill2 "Zwillinge"
- investigate zwill1+zwill2 femi "beäugen"
- die.past ocke "gebliebenem"
+ married.past birthe ocke "Mann"

== 2
[Tjark Martens](tjark), [dem](tjark) die Krabbenflotte und die halbe Mole gehören, wirbt seit Jahr und Tag um die [Pensionswirtin](birthe). Diesmal kommt [er](tjark) mit einem Hummer. [Sie](birthe) setzt das Tier vor [seinen](tjark) Augen ins Hafenbecken. [Wiebke](wiebke), [Tjarks](tjark) ältere [Schwester](wiebke) und [Birthes](birthe) [Busenfreundin](wiebke) seit der Konfirmation, lacht Tränen, was [sie](wiebke) abends mit dem Ende [ihres](wiebke) Taschengelds bezahlt.
- love tjark birthe "wirbt"
- gift tjark birthe "Hummer"
+ reject birthe tjark "ins Hafenbecken"
- sibling tjark wiebke "Schwester"
- friend birthe wiebke "Busenfreundin"
- happy wiebke "lacht"
- lose wiebke tjark "Taschengelds"

== 3
Im Rumpf des Votivschiffs ertastet [Femi](femi) ein Ölpapier: Seekoordinaten, eine Summe, ein Kürzel. [Pastorin Hansine](priester) beschwört [ihn](femi), den Fund zu vergessen. In derselben Nacht drückt jemand in der Kapelle das Fenster ein und zerhackt die Takelage. [Jelto](zwill1), [der](zwill1) noch spät Aale räuchern wollte, hat einen Ölmantel davonlaufen sehen. Nummer 14. Die trägt [Onnen](frerk), der [Fährkapitän](frerk).
+ find femi "ertastet"
- attack _ "zerhackt"
+ discover zwill1 frerk "davonlaufen sehen"
- flee frerk "davonlaufen"

== 4
[Enna](zwill2) bewundert [Femi](femi), [Jelto](zwill1) misstraut [ihm](femi), und weil [die zwei](zwill1+zwill2) nie verschiedener Meinung waren, sprechen [sie](zwill1+zwill2) eine Woche lang nur über den [Hund](momme). [Momme](momme) apportiert die Botschaften. [Birthe](birthe) bemerkt den Zwist und auch, dass [sie](birthe) morgens zwei Tassen hinstellt. Auf der Bank vor dem Haus hält [Femi](femi) [ihr](birthe) das Wollknäuel. Mehr geschieht nicht, und es genügt.
+ quarrel zwill1 zwill2 "Zwist"
- help momme zwill1+zwill2 "apportiert"
- discover birthe zwill1+zwill2 "bemerkt"
- help femi birthe "Wollknäuel"

== 5
[Frerk Onnen](frerk) bittet [Femi](femi) an Bord und legt ab, bei Windstärke neun. Mitten im Fahrwasser verlangt der [Kapitän](frerk) das Ölpapier. [Femi](femi) hat es verschluckt, behauptet [er](femi). [Onnen](frerk) stößt [ihn](femi) über die Reling. Zwei Meilen vor der Sandbank zieht [Wiebke](wiebke), [die](wiebke) ohne Lizenz fischt und deshalb niemandem begegnen wollte, einen sehr schweren Fang aus dem Netz.
- invite frerk femi "an Bord"
- travel femi+frerk "legt"
- betray femi frerk "behauptet er"
+ attack frerk femi "stößt"
+ rescue wiebke femi "Fang"

== 6
Unterkühlt kommt [Femi](femi) auf dem Kutter zu sich. [Wiebke](wiebke) hat [ihn](femi) in [ihren](wiebke) Pullover gesteckt, [ihren](wiebke) Rum eingeflößt und, als alles nichts half, sich selbst daneben gelegt. [Dr. Alrun Bleeker](alrun) verordnet Bettruhe. Nun hat [Wiebke](wiebke) ein Problem: [Sie](wiebke) liebt den [Mann](femi), [den](femi) [ihre](wiebke) beste [Freundin](birthe) liebt, und [sie](wiebke) weiß es, bevor [Birthe](birthe) es weiß.
- ill femi "Unterkühlt"
- recover femi "zu sich"
- help wiebke femi "gesteckt"
- treat femi alrun "verordnet"
+ love wiebke femi "liebt"
- friend birthe wiebke "Freundin"
- love birthe femi "liebt"#2
- discover wiebke birthe "weiß"

== 7
Von der Versicherung in [Emden](@emden) trifft eine [Ermittlerin](detektiv) mit Sonnenbrille ein, angeblich wegen Ornithologie. [Sie](detektiv) interessiert sich auffallend für die Stelle, wo vor fünf Jahren [Ockes](ocke) Kutter gesunken ist. [Tjark](tjark) bewirtet [sie](detektiv) mit Krabben und Lügen. [Enna](zwill2) dagegen, bestochen durch ein Fernglas, zeigt [ihr](detektiv) die Kiste mit [Papas](ocke) Seekarten. Eine fehlt.
- travel detektiv "trifft"
- betray detektiv _ "angeblich"
+ investigate detektiv ocke "interessiert"
- lose.past ocke "gesunken"
- invite tjark detektiv "bewirtet"
- betray tjark detektiv "Lügen"
- gift detektiv zwill2 "bestochen"
- help zwill2 detektiv "zeigt"
- parent ocke zwill2 "Papas"

== 8
Sonnwendfeuer. [Birthe](birthe) wagt den Sprung über die Glut, [Femi](femi) fängt [sie](birthe) auf, und diesmal lassen [ihre](birthe) Hände [seine](femi) Schultern nicht mehr los. Der ganze Strand sieht den Kuss. [Tjark](tjark) zertritt eine Flasche. [Wiebke](wiebke) gratuliert, dann rudert [sie](wiebke) hinaus, so weit, dass keiner [sie](wiebke) hören kann. [Jelto](zwill1) folgt [ihr](wiebke) im Kajak und tut so, als hätte [er](zwill1) etwas im Auge.
- celebrate _ "Sonnwendfeuer"
- discover _ birthe+femi "sieht"
+ kiss birthe femi "Kuss"
- jealous tjark femi "zertritt"
- sad wiebke "so weit, dass keiner"
- help zwill1 wiebke "folgt"

== 9
Die fehlende Karte steckt in [Onnens](frerk) Logbuch. Unter dem Druck der [Ermittlerin](detektiv) redet der [Kapitän](frerk): [Ockes](ocke) Untergang war bestellt, für die Prämie, mit [Ockes](ocke) Wissen. Niemand sei ertrunken. [Hansine](priester) hat es gewusst und unter dem Talar getragen wie einen Stein. Wer sagt es nun [Birthe](birthe)? [Femi](femi) übernimmt es. [Sie](birthe) hört [ihn](femi) an, nimmt das Porträt ab und dreht es zur Wand.
- find detektiv "Karte"
+ reveal frerk detektiv "redet"
- betray.past ocke birthe "bestellt"
- die! ocke "ertrunken"
- discover.past priester ocke "gewusst"
- sad priester "Stein"
+ reveal femi birthe "übernimmt"

== 10
An einem Dienstag, mit der Mittagsfähre, kommt der [Tote](ocke) nach Hause. [Ocke](ocke) hat einen Bart, einen portugiesischen Pass und kein Geld mehr. [Momme](momme) wirft [ihn](ocke) vor Freude um. [Jelto](zwill1) starrt, [Enna](zwill2) ohrfeigt [ihn](ocke) und hängt im nächsten Moment an [seinem](ocke) Hals. [Birthe](birthe) steht in der Tür und fragt, ob [er](ocke) ein Zimmer mit oder ohne Frühstück wünscht.
- die! ocke "Tote"
+ return ocke "nach Hause"
- lose ocke "kein Geld mehr"
- happy momme "Freude"
- attack zwill2 ocke "ohrfeigt"
- reconcile ocke zwill2 "an seinem Hals"

== 11
[Tjark](tjark), als Drahtzieher des Betrugs durch den [Wiedergekehrten](ocke) bedroht, schüttet [ihm](ocke) Schlafmittel in den Grog und bugsiert [ihn](ocke) in ein leckes Boot. Was [er](tjark) nicht sieht: Unter der Persenning schläft [Jelto](zwill1), [der](zwill1) seit der Heimkehr des [Vaters](ocke) nicht mehr im Haus übernachtet. Das Boot treibt hinaus. [Wiebke](wiebke) entdeckt die nassen Stiefel [ihres](wiebke) [Bruders](tjark) und läutet die Glocke.
- betray.past tjark _ "Drahtzieher"
- return.past ocke "Wiedergekehrten"
- threaten ocke tjark "bedroht"
- attack tjark ocke "Schlafmittel"
+ kill? tjark ocke "leckes Boot"
- discover! tjark zwill1 "nicht sieht"
- parent ocke zwill1 "Vaters"
- sibling tjark wiebke "Bruders"
+ discover wiebke tjark "entdeckt"

== 12
Acht Stunden sucht die Insel. [Ocke](ocke), halb betäubt, bindet [seinem](ocke) [Sohn](zwill1) den einzigen Korkgürtel um und hält [ihn](zwill1) über Wasser, bis [Femi](femi) vom Rettungskreuzer herabspringt. Den [Jungen](zwill1) bekommt man heraus. [Ocke](ocke) lässt die Leiter los. Auf [seinem](ocke) letzten Gesicht, sagt [Jelto](zwill1) später, sei eine Art Frage gewesen. [Tjark](tjark) wird von den eigenen Fischern an die Mole gebunden, bis die Beamten kommen.
- find? _ "sucht"
- parent ocke zwill1 "Sohn"
+ rescue ocke zwill1 "über Wasser"
- rescue femi zwill1 "herabspringt"
+ die ocke "letzten Gesicht"
- arrest _ tjark "gebunden"

== 13
[Birthe](birthe) ist zum zweiten Mal [Witwe](birthe) desselben [Mannes](ocke). [Femi](femi) drängt [sie](birthe) nicht, das Schiff ist fertig, die Fähre geht um vier. Kurz vor vier steht [Wiebke](wiebke) in der Küche [ihrer](wiebke) [Freundin](birthe), nimmt [ihr](birthe) den Spüllappen weg und sagt einen einzigen Satz. [Birthe](birthe) rennt. An der Mole hat [Onnens](frerk) [Nachfolgerin](nachf) das Tau schon in der Hand, doch [Momme](momme) sitzt darauf und ist nicht zu bewegen.
- die.past ocke "Witwe"
- married.past birthe ocke "Witwe"
- create femi "fertig"
- travel? femi "Fähre"
- friend birthe wiebke "Freundin"
- help wiebke birthe "nimmt"
+ travel birthe "rennt"
- help momme birthe+femi "sitzt"
