%series Spinnerei Süd
%lang de
%genre daily soap, listing texts
%cast rosalie | Rosalie Wittkop; Rosalie; Frau Wittkop | f
%cast timon | Timon Wittkop; Timon | m
%cast hakan | Hakan Erdem; Hakan | m
%cast beatrix | Beatrix Wittkop; Beatrix | f
%cast gunnar | Gunnar Wittkop; Gunnar | m
%cast nele | Nele Quandt; Nele | f
%cast dunja | Dunja | f
%cast ferdi | Ferdi Quandt; Ferdi | m
%cast iris | Dr. Iris Habermehl; Dr. Habermehl; Iris | f
%cast ludger | Ludger Pohl; Pohl | m
%cast erblasser | August Wittkop; August | m
%cast mutter | - | f
%cast bote | - | m
%cast baby | Mattis | m

== 1
Nach der Beisetzung des alten [Fabrikanten](erblasser) [August Wittkop](erblasser) verliest [Notarin](iris) [Dr. Habermehl](iris) das Testament. [Gunnar](gunnar), der ältere der [Söhne](gunnar+timon), geht fast leer aus; die Spinnerei fällt an [Timon](timon), [der](timon) sich seit Jahren nicht hat blicken lassen. [Gunnars](gunnar) [Frau](beatrix) [Beatrix](beatrix) kocht vor Wut. Unbeachtet stellt derweil die neue [Weberin](rosalie) [Rosalie](rosalie) [ihr](rosalie) Fahrrad in den Hof.
- die.past erblasser "Beisetzung"
- advisor iris erblasser "Notarin"
- reveal iris _ "verliest"
- parent erblasser gunnar+timon "Söhne"
+ find timon "fällt an"
- married beatrix gunnar "Frau"
- sad beatrix "Wut"
- hire rosalie "neue Weberin"

== 2
[Timon](timon) trifft aus [Montevideo](@montevideo) ein und begegnet am Werkstor einer [Frau](rosalie), [die](rosalie) [ihn](timon) für den Paketboten hält. [Er](timon) lässt [Rosalie](rosalie) in dem Glauben und trägt [ihr](rosalie) gehorsam drei Kisten ins Lager. Im Kontor empfängt [ihn](timon) [sein](timon) [Bruder](gunnar) weniger herzlich: [Gunnar](gunnar) legt [ihm](timon) einen Verzicht zur Unterschrift hin und kündigt für den Fall der Weigerung einen Prozess an.
- return timon "trifft"
+ meet rosalie timon "begegnet"
- betray timon rosalie "Glauben"
- help timon rosalie "trägt"
- sibling gunnar timon "Bruder"
+ threaten gunnar timon "kündigt"

== 3
[Rosalie](rosalie) teilt sich mit [Nele](nele) ein Zimmer über der Kantine. Die [Freundinnen](nele+rosalie) stoßen auf [Rosalies](rosalie) ersten Lohn an, als [Hakan](hakan) klopft, [Vorarbeiter](hakan) und seit zwei Jahren vergeblich hinter [Nele](nele) her. Auch heute holt [er](hakan) sich eine Abfuhr. Unterdessen macht [Beatrix](beatrix) [ihrem](beatrix) [Mann](gunnar) klar, dass nur eines helfe: Der [Heimkehrer](timon) müsse sich lächerlich machen, und zwar öffentlich.
- housemate nele rosalie "teilt sich"
- friend nele rosalie "Freundinnen"
- celebrate nele+rosalie "stoßen"
- love hakan nele "hinter Nele her"
+ reject nele hakan "Abfuhr"
- married beatrix gunnar "Mann"
- betray? beatrix timon "lächerlich machen"
- return.past timon "Heimkehrer"

== 4
Betriebsversammlung: Der neue [Inhaber](timon) stellt sich vor, und [Rosalie](rosalie) begreift, wen [sie](rosalie) Kisten schleppen ließ. Gekränkt wirft [sie](rosalie) [Timon](timon) vor, sich auf Kosten [seiner](timon) Leute zu amüsieren. Kurz darauf fällt mitten in [seiner](timon) Rede der Strom aus. Dass [Ludger Pohl](ludger), der [Hausmeister](ludger), von [Beatrix](beatrix) einen Umschlag bekommen hat, sieht nur der kleine [Ferdi](ferdi), [Neles](nele) [Sohn](ferdi). Aber wer hört schon auf einen Sechsjährigen?
- boss timon rosalie "Inhaber"
+ discover rosalie timon "begreift"
- sad rosalie "Gekränkt"
- accuse rosalie timon "wirft"
- gift beatrix ludger "Umschlag"
+ discover ferdi beatrix+ludger "sieht"
- parent nele ferdi "Sohn"

== 5
[Timon](timon) bittet [Rosalie](rosalie) mit einem Korb Aprikosen um Nachsicht, und [sie](rosalie) lässt Gnade walten. Bis in den Morgen sitzen [die zwei](rosalie+timon) auf dem Fabrikdach, am Ende kommen sich [ihre](rosalie+timon) Lippen näher. [Gunnar](gunnar) hat andere Sorgen: [Dunja](dunja), mit [der](dunja) [er](gunnar) sich dienstags im Motel vergnügt, ist überfällig. [Er](gunnar) will, dass [sie](dunja) die Stadt verlässt. [Sie](dunja) denkt nicht daran.
- gift timon rosalie "Aprikosen"
- reconcile rosalie timon "Gnade"
+ kiss rosalie timon "Lippen"
- affair dunja gunnar "vergnügt"
+ pregnant? dunja gunnar "überfällig"
- travel? dunja "verlässt"
- reject dunja gunnar "denkt nicht daran"

== 6
Im Färbkeller bricht ein Gerüst zusammen und begräbt [Hakan](hakan) unter sich. [Nele](nele) gräbt mit bloßen Händen, bis [sie](nele) [ihn](hakan) freibekommt; die Ärzte flicken [sein](hakan) Schlüsselbein. Am Bett des [Vorarbeiters](hakan) merkt [sie](nele), wie sehr [sie](nele) um [ihn](hakan) gezittert hat. [Beatrix](beatrix) nutzt das Unglück und zeigt [Timon](timon) bei der Gewerbeaufsicht an.
- injure hakan "begräbt"
+ rescue nele hakan "freibekommt"
- treat hakan _ "flicken"
- sad nele hakan "gezittert"
- love.start nele hakan "merkt"
+ accuse beatrix timon "zeigt"

== 7
Die Aufsicht schließt den Färbkeller, vierzig Leute sollen gehen. [Timon](timon) verkauft das Motorrad, das [ihm](timon) [sein](timon) verstorbener [Vater](erblasser) vermacht hat, um die Löhne zu zahlen. Als [Rosalie](rosalie) davon hört, schenkt [sie](rosalie) [ihm](timon) einen Helm voller Kirschen: für später. [Dunja](dunja) sucht [Dr. Habermehl](iris) in der Kanzlei auf. [Sie](dunja) möchte wissen, was einem ungeborenen Wittkop zusteht.
- quit? _ "gehen"
- lose timon "verkauft"
- die.past erblasser "verstorbener"
- parent erblasser timon "Vater"
- gift.past erblasser timon "vermacht"
- discover rosalie timon "davon hört"
+ gift rosalie timon "schenkt"
- advisor? iris dunja "sucht"
- pregnant dunja "ungeborenen"

== 8
[Iris](iris) ist nicht nur [Notarin](iris), [sie](iris) ist auch [Beatrix'](beatrix) älteste [Vertraute](iris), und so weiß [diese](beatrix) bis zum Abend Bescheid. Ein Glas zerschellt an der Wand, dann fliegen [Gunnars](gunnar) Hemden aus dem Fenster. [Er](gunnar) schwört auf Knien, die Sache mit [Dunja](dunja) sei vorbei. [Nele](nele) holt indessen [Hakan](hakan) aus dem Krankenhaus und nimmt [ihn](hakan) gleich bei sich auf. [Ferdi](ferdi) räumt [ihm](hakan) [sein](ferdi) Hochbett frei.
- friend beatrix iris "Vertraute"
+ discover beatrix gunnar "Bescheid"
- reveal iris beatrix "weiß diese"
- affair.end dunja gunnar "vorbei"
- recover hakan "Krankenhaus"
+ move hakan nele "nimmt"
- help ferdi hakan "Hochbett"

== 9
Was steht auf der Rückseite des Testaments? [Ludger Pohl](ludger), [den](ludger) das Gewissen plagt, bringt [Timon](timon) ein Blatt, das [er](ludger) im Auftrag von [Beatrix](beatrix) aus dem Safe geholt hat. Darauf erkennt der alte [August](erblasser) eine [Tochter](rosalie) an, geboren in [Bocholt](@bocholt), Vorname [Rosalie](rosalie). [Timon](timon) ist, als schlüge [ihm](timon) jemand die Beine weg. [Er](timon) geht [ihr](rosalie) tagelang aus dem Weg und verrät [ihr](rosalie) nicht, warum.
- sad ludger "Gewissen"
- gift ludger timon "bringt"
- steal.past ludger _ "geholt"
- boss beatrix ludger "im Auftrag"
+ parent erblasser rosalie "Tochter"
- sad timon "Beine weg"
- discover timon rosalie "Darauf"
- reveal! timon rosalie "verrät"

== 10
[Rosalie](rosalie) versteht die Welt nicht mehr und sucht Trost bei [Nele](nele). [Die](nele) stellt den [Chef](timon) kurzerhand in der Kantine und bekommt die Wahrheit zu hören. Doch bevor [sie](nele) etwas sagen kann, hat [Beatrix](beatrix) [Rosalie](rosalie) bereits ins Kontor bestellt: Zwanzigtausend, wenn [Frau Wittkop](rosalie), wie man ja nun wohl sagen müsse, noch heute den Zug nimmt. So erfährt [sie](rosalie), wer [ihr](rosalie) [Vater](erblasser) war.
- sad rosalie "versteht die Welt nicht"
- help? nele rosalie "Trost"
- boss timon nele "Chef"
- reveal timon nele "Wahrheit"
- invite beatrix rosalie "bestellt"
- gift? beatrix rosalie "Zwanzigtausend"
- travel? rosalie "nimmt"
+ discover rosalie erblasser "erfährt"
- parent erblasser rosalie "Vater"

== 11
[Rosalie](rosalie) nimmt keinen Cent und auch keinen Zug. [Sie](rosalie) klopft bei [Timon](timon), und gemeinsam beweinen [sie](rosalie+timon), was nicht sein darf. [Hakan](hakan) fällt etwas auf: In [Augusts](erblasser) Taufschein steht, dass [er](erblasser) seit einer Mumpserkrankung zeugungsunfähig war, ein Jahr vor [Timons](timon) Geburt. Ist am Ende gar nicht [sie](rosalie), sondern [er](timon) das [Kuckuckskind](timon)?
- reject rosalie beatrix "keinen Cent"
- travel! rosalie "keinen Zug"
- sad rosalie+timon "beweinen"
+ discover hakan erblasser "fällt"
- ill.past erblasser "Mumpserkrankung"
+ parent? erblasser timon "Kuckuckskind"

== 12
[Gunnar](gunnar) gibt nach einer Flasche Korn preis, was [ihm](gunnar) die [Mutter](mutter) einst anvertraute: [Timon](timon) kam als Säugling aus dem Waisenhaus. Blut verbindet [ihn](timon) mit [Rosalie](rosalie) also keines. [Der](timon) rennt im Schlafanzug quer über den Hof und ruft es zu [ihrem](rosalie) Fenster hinauf. In derselben Nacht bringt [Dunja](dunja) einen [Jungen](baby) zur Welt; [Mattis](baby) soll [er](baby) heißen. [Gunnar](gunnar) sieht [seinem](gunnar) [Sohn](baby) ins Gesicht und muss sich setzen.
+ reveal gunnar _ "preis"
- reveal.past mutter gunnar "anvertraute"
- parent mutter gunnar "Mutter"
+ sibling! rosalie timon "Blut verbindet"
- reveal timon rosalie "ruft"
+ birth dunja baby "bringt"
- parent gunnar baby "Sohn"

== 13
[Beatrix](beatrix) reicht die Scheidung ein und fordert von [Gunnar](gunnar) das Haus samt Auto. Vorher räumt [sie](beatrix) das Firmenkonto leer. [Dr. Habermehl](iris) will damit nichts zu tun haben und kündigt der langjährigen [Freundin](beatrix) die Freundschaft. Am Flughafen wird die [Flüchtige](beatrix) mit zwei Koffern voll Bargeld festgehalten; den Tipp gab [Pohl](ludger). [Ferdi](ferdi) darf einmal im Streifenwagen das Blaulicht anschalten.
- divorce? beatrix gunnar "Scheidung"
- steal beatrix "räumt"
+ friend.end beatrix iris "kündigt"
- flee beatrix "Flüchtige"
+ arrest _ beatrix "festgehalten"
- reveal ludger _ "Tipp"

== 14
Die Spinnerei läuft wieder, und [Rosalie](rosalie) leitet sie zu gleichen Teilen mit [Timon](timon). Zum Einstand hängen die Arbeiter Lampions in die Shedhalle. [Hakan](hakan) nimmt [Nele](nele) vor allen bei der Hand und hat die Frage kaum heraus, da nickt [sie](nele) schon. [Gunnar](gunnar) schiebt den Kinderwagen und hat nichts dagegen, dass [sein](gunnar) [Bruder](timon) [ihm](gunnar) Arbeit im Lager gibt. Draußen hält ein [Bote](bote), diesmal ein echter: Einschreiben aus [Bocholt](@bocholt) für [Frau Wittkop](rosalie).
- colleague rosalie timon "leitet"
- celebrate _ rosalie "Einstand"
+ propose hakan nele "Frage"
- engaged.start hakan nele "nickt sie"
- sibling gunnar timon "Bruder"
+ hire gunnar timon "gibt"
- find rosalie "Einschreiben"
