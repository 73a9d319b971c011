%series Lend, nicht Lenz
%lang de
%genre big-city comedy about four women friends, Graz, magazine episode notes
%cast fee | Felizitas Orasch; Fee; Orasch | f
%cast dunja | Dunja Kovačić; Dunja | f
%cast adaeze | Adaeze Umeh; Adaeze; Ada | f
%cast tinka | Tinka Pöschl; Tinka | f
%cast rupert | Rupert Zach; Rupert; Zach | m
%cast luka | Luka | m
%cast noel | Noël Fabbri; Noël | m
%cast senta | Senta Zach; Senta | f
%cast klempner | Gernot; Gernot Hirsch | m
%cast obi | Obinna Umeh; Obi; Obinna | m
%cast hausfrau | Frau Kniewasser; Kniewasser | f
%cast mia | Mia | f
%cast wirt | - | m
%cast miamutter | - | f

== 1 Wasserschaden
Vier [Frauen](adaeze+dunja+fee+tinka), ein Haus im Grazer Viertel [Lend](@lend), ein geplatztes Rohr: Als es bei [Fee Orasch](fee) durch die Decke tropft, stehen [Dunja](dunja), [Adaeze](adaeze) und [Tinka](tinka) binnen fünf Minuten mit Eimern auf der Matte, so wie [sie](adaeze+dunja+tinka) es seit der Schulzeit tun. [Hausbesitzerin](hausfrau) [Kniewasser](hausfrau), zwei Türen weiter daheim, schickt immerhin einen [Klempner](klempner). [Der](klempner) beäugt die Leitung, dann [Tinka](tinka), dann wieder die Leitung und vergisst beim Gehen [seine](klempner) Rohrzange. Bei [Fee](fee) ist noch etwas undicht: [Ihr](fee) [Mann](rupert) riecht neuerdings nach fremdem Parfum.
- help adaeze+dunja+tinka fee "mit Eimern"
- neighbour fee hausfrau "zwei Türen weiter"
- hire klempner hausfrau "schickt"
- love.start klempner tinka "beäugt"
- married fee rupert "Mann"
+ cheat? rupert fee "fremdem Parfum"

== 2 Eau de Irgendwer
[Dunja](dunja), [die](dunja) in der Parfümerie arbeitet, soll den Duft an [Ruperts](rupert) Schal bestimmen. »Feige, Zedernholz, zweihundert Euro«, lautet das Urteil der [Expertin](dunja). [Fee](fee) setzt sich vor die Tierarztpraxis [ihres](fee) [Gatten](rupert) ins Auto und wartet. Es kommt ein Bernhardiner heraus, dann eine Schildkröte, dann [Rupert](rupert) am Arm einer eleganten [Dame](senta) um die sechzig. [Adaeze](adaeze) steckt unterdessen mitten in der Prüfungswoche, als [ihr](adaeze) kleiner [Bruder](obi) [Obinna](obi) mit drei Koffern anrückt. Nur bis Sonntag, verspricht [er](obi). Der Kühlschrank ahnt Böses.
- investigate dunja rupert "bestimmen"
- investigate fee rupert "wartet"
- married fee rupert "Gatten"
+ discover fee rupert+senta "Arm"
- sibling adaeze obi "Bruder"
- move obi adaeze "anrückt"

== 3 Die Dame mit der Feige
Die [Dame](senta) ist [seine](rupert) [Mutter](senta)! Fünfzehn Jahre hat [Rupert](rupert) behauptet, [er](rupert) habe keine Familie mehr, und nun sitzt [Senta Zach](senta) auf [Fees](fee) Sofa und will [ihre](senta) [Schwiegertochter](fee) endlich in Augenschein nehmen. [Fee](fee) serviert Kaffee und unterdrückt den Wunsch, [beide](rupert+senta) in die Mur zu werfen. Warum die Lüge? [Rupert](rupert) murmelt, es sei kompliziert. Derweil bringt [Tinka](tinka) dem [Klempner](klempner) die Zange zurück; [er](klempner) wird rot bis unter die Mütze, und [sie](tinka) denkt sich nichts dabei. Denken ist montags nicht [ihre](tinka) Stärke.
- parent senta rupert "Mutter"
+ betray rupert fee "behauptet"
- kin fee senta "Schwiegertochter"
- sad fee rupert+senta "unterdrückt den Wunsch"
- meet fee senta "Augenschein"
- gift tinka klempner "bringt"
- love klempner tinka "wird rot"

== 4 Bis Sonntag
Vier Sonntage später belegt [Obi](obi) noch immer das Bad. Die große [Schwester](adaeze) setzt [ihm](obi) eine Frist, der [Untermieter](obi) setzt Nudeln auf. Damit ist der Streit, soweit es [ihn](obi) betrifft, beigelegt. Für [Dunja](dunja) gibt es Champagner: [Luka](luka), mit [dem](luka) [sie](dunja) seit zwei Jahren Tisch und Bett teilt, steckt [ihr](dunja) in der Standseilbahn einen Ring an. [Sie](dunja) bringt vor Schreck kein Wort heraus, nickt aber so heftig, dass [ihr](dunja) die Brille herunterfällt. Der Schlossberg schaut höflich weg.
- sibling adaeze obi "Schwester"
- threaten adaeze obi "Frist"
- housemate adaeze obi "Untermieter"
- quarrel adaeze obi "Streit"
- couple dunja luka "Tisch und Bett"
+ propose luka dunja "steckt"
+ engaged.start dunja luka "nickt"

== 5 Kleine Anzeige
[Fee](fee) findet im Handschuhfach einen Brief, den [Senta](senta) vor Monaten geschrieben hat: [Die](senta) bittet [ihren](senta) [Sohn](rupert) um achtzigtausend Euro und gibt zu, die Villa in [Bad Aussee](@aussee) am Roulettetisch gelassen zu haben. [Rupert](rupert) hat bezahlt, und zwar vom gemeinsamen Konto. So laut ist es bei den [Zachs](fee+rupert) noch nie gewesen; selbst [Frau Kniewasser](hausfrau) stellt [ihr](hausfrau) Hörgerät leiser. In der Nacht zieht die [Betrogene](fee) mit [ihrem](fee) Kissen zu [Tinka](tinka). [Deren](tinka) Matratze ist schmal, das Mitgefühl dafür breit.
- find fee "findet"
- parent senta rupert "Sohn"
- reveal.past senta rupert "gibt zu"
- lose.past senta "Roulettetisch"
- help.past rupert senta "bezahlt"
+ quarrel fee rupert "laut"
- betray rupert fee "Betrogene"
+ move fee tinka "zieht"
- help tinka fee "Mitgefühl"

== 6 Noël im November
Ein neues Gesicht am Lendplatz: [Noël Fabbri](noel) hat den Blumenstand übernommen und verkauft ausgerechnet [Dunja](dunja) die Sträuße für [ihre](dunja) Hochzeit. [Die beiden](dunja+noel) reden über Anemonen, dann über Ängste, dann ist es dunkel. [Luka](luka) holt [seine](luka) [Zukünftige](dunja) ab und mustert den [Floristen](noel) wie einen Strafzettel. Bei [Adaeze](adaeze) flattert das Ergebnis ins Haus: durchgefallen. [Obi](obi) verkneift sich jeden Scherz, kocht [ihr](adaeze) die Suppe von daheim und lernt mit [ihr](adaeze) bis drei Uhr früh. Wer hätte gedacht, dass der [Faulpelz](obi) Strafrecht kann?
- hire noel "übernommen"
+ meet dunja noel "neues Gesicht"
- wedding? dunja luka "Hochzeit"
- engaged dunja luka "Zukünftige"
- jealous luka noel "Strafzettel"
- lose adaeze "durchgefallen"
+ help obi adaeze "lernt"

== 7 Der Mann mit der Zange
Schon wieder steht Wasser in [Fees](fee) leerer Wohnung. Diesmal war es Absicht: Der [Klempner](klempner) räumt kleinlaut ein, eine Dichtung gelockert zu haben, bloß um [Tinka](tinka) noch einmal im Stiegenhaus über den Weg zu laufen. [Tinka](tinka) findet das kriminell und ein bisschen süß. [Gernot](klempner) heißt [er](klempner) also. [Kniewasser](hausfrau) findet es nur kriminell und entzieht [ihm](klempner) den Auftrag. Ins Kino dürfe [er](klempner) [sie](tinka) trotzdem ausführen, entscheidet die [Umschwärmte](tinka), sofern dort nichts tropft.
+ reveal klempner "räumt"
- betray klempner hausfrau "gelockert"
- love klempner tinka "Umschwärmte"
- quit klempner hausfrau "entzieht"
- date? klempner tinka "ausführen"

== 8 Unter Palmen aus Plastik
Polterabend im Solarium. Die [Braut](dunja) trägt einen Schleier aus Klopapier und ein Lächeln aus demselben Stoff. Erst als [Adaeze](adaeze) und [Fee](fee) [sie](dunja) zwischen zwei Sonnenbänken in die Zange nehmen, rückt [Dunja](dunja) damit heraus: [Sie](dunja) träumt jede Nacht von Anemonen. Und von dem [Mann](noel), [der](noel) sie bindet. »Kalte Füße«, diagnostiziert [Fee](fee), [die](fee) es wissen müsse, denn [ihre](fee) sind seit acht Wochen eisig. [Rupert](rupert) hat [ihr](fee) derweil neunmal auf die Mailbox gesprochen. Neunmal war [er](rupert) nach dem Piepton zu höflich.
- celebrate dunja "Polterabend"
- engaged dunja luka "Braut"
- investigate adaeze+fee dunja "Zange"
+ reveal dunja adaeze+fee "rückt"
+ love dunja noel "träumt"

== 9 Ja, aber
Standesamt, elf Uhr. [Dunja](dunja) kommt, [Luka](luka) kommt, die Musik kommt zu spät. Auf die entscheidende Frage antwortet die [Braut](dunja) mit einem Satz, der mit »eigentlich« beginnt, und läuft im weißen Kostüm über die Hauptbrücke davon. Der [Sitzengelassene](luka) schlägt im Trauzimmer auf den [Nächstbesten](obi) ein. Das ist leider [Obi](obi), [der](obi) bloß die Ringe gehalten hat. Mit einem Eisbeutel auf der Nase nimmt [dieser](obi) [ihn](luka) anschließend auf ein Bier mit. Am Blumenstand hängt ein Schild: Bin in [Turin](@turin), [Noël](noel).
- wedding! dunja luka "eigentlich"
+ breakup dunja luka "eigentlich"
- flee dunja luka "läuft"
+ attack luka obi "schlägt"
- injure obi luka "Eisbeutel"
- help obi luka "nimmt dieser"
- travel noel "Bin" @turin

== 10 Besuchszeit
[Senta](senta) ist auf dem Hauptplatz zusammengesackt. Im Spital wird [ihr](senta) ein Schrittmacher eingesetzt, und weil [Rupert](rupert) gerade eine Stute entbindet, sitzt dort als Erste [Fee](fee). Die alte [Dame](senta) nimmt kein Blatt vor den Mund: [Ihr](senta) [Junge](rupert) habe [sie](senta) nur aus Scham verschwiegen, und [sie](senta) habe [ihn](rupert) gezwungen, die Ehe zu belügen. Dass das Spielen vorbei sei, könne [sie](senta) leider nicht schwören. [Fee](fee) lacht zum ersten Mal seit Wochen. [Sie](fee) hat den Humor [ihres](fee) [Mannes](rupert) gefunden; er lag auf der Kardiologie.
+ ill senta "zusammengesackt"
- treat senta "Schrittmacher"
- parent senta rupert "Junge"
+ reveal senta fee "Blatt vor den Mund"
- threaten.past senta rupert "gezwungen"
- happy fee "lacht"
- married fee rupert "Mannes"

== 11 Turiner Verhältnisse
[Tinka](tinka) und [Gernot](klempner) waren im Kino und haben keine Minute des Films gesehen. [Ada](adaeze) tritt noch einmal zur Prüfung an und besteht mit Auszeichnung, worauf [Obi](obi) gesteht, [er](obi) habe [sein](obi) Jusstudium in [Lagos](@lagos) vor einem Jahr heimlich hingeschmissen. [Dunja](dunja) fährt elf Stunden im Regionalzug nach [Turin](@turin). Dort öffnet [ihr](dunja) ein etwa fünfjähriges [Mädchen](mia). Ob [Noël](noel) da sei? »[Papa](noel) gießt«, sagt [Mia](mia) und schließt die Tür wieder.
- date klempner tinka "im Kino"
- find adaeze "besteht"
- reveal obi adaeze "gesteht"
- quit.past obi "hingeschmissen"
+ travel dunja "fährt" @turin
+ meet dunja mia "öffnet"
- parent noel mia "Papa"

== 12 Gießkannen
[Mias](mia) [Mutter](miamutter) ist vor drei Jahren gestorben, erzählt [Noël](noel) auf dem Balkon zwischen vierzig Töpfen; verlieben wollte [er](noel) sich nie wieder, und schon gar nicht in eine fremde [Braut](dunja). »[Ich](dunja) bin keine mehr«, sagt [Dunja](dunja). Dann reden [sie](dunja+noel) lange nicht. In [Graz](@graz) klingelt [Rupert](rupert) bei [Tinka](tinka), eine Mappe unter dem Arm: Die Praxis ist verkauft, das Konto wieder voll. [Fee](fee) nimmt die Mappe und lässt [ihn](rupert) stehen. Eine Stunde später holt [sie](fee) auch den [Mann](rupert) herein, denn es regnet.
- die.past miamutter "gestorben"
- parent miamutter mia "Mutter"
- reveal noel dunja "erzählt"
- love? noel dunja "verlieben"
- engaged.end dunja luka "keine mehr"
- reject fee rupert "lässt ihn stehen"
+ reconcile fee rupert "holt sie auch"

== 13 Trocken
Zum Frühlingsfest hat [Frau Kniewasser](hausfrau) neue Rohre spendiert und den alten [Installateur](klempner) begnadigt; [Gernot](klempner) darf verlegen, wofür [er](klempner) gefeuert worden ist. [Tinka](tinka) reicht [ihm](klempner) die Zange und hat nebenbei einen Mutterpass in der Schürze. [Obi](obi) steht jetzt beim [Wirt](wirt) vom Eck am Herd, und [Luka](luka), inzwischen [sein](obi) bester [Kumpel](luka), isst dort täglich umsonst. Als die vier [Freundinnen](adaeze+dunja+fee+tinka) am Abend auf dem Dach anstoßen, rollt unten ein Lieferwagen voller Anemonen vor, und hinten sitzt ein [Kind](mia) mit einer Gießkanne.
- gift hausfrau _ "spendiert"
- hire klempner hausfrau "begnadigt"
- quit.past klempner hausfrau "gefeuert"
+ pregnant tinka klempner "Mutterpass"
- hire obi wirt "am Herd"
- friend luka obi "Kumpel"
- friend adaeze+dunja+tinka fee "Freundinnen"
- celebrate adaeze+dunja+fee+tinka "anstoßen"
+ return noel "Lieferwagen"
