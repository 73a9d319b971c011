%series Lehrerzimmer
%lang de
%genre everyday school series, encyclopaedia episode list
%cast margot | Margot Liebig; Liebig; Margot | f
%cast arne | Arne Kühn; Kühn; Arne | m
%cast farida | Farida Nasser; Farida | f
%cast bruno | Bruno Stein; Stein; Bruno | m
%cast hedda | Hedda Stein; Hedda | f
%cast lukas | Lukas Stein; Lukas | m
%cast yara | Yara Nasser; Yara | f
%cast pepe | Pepe | m
%cast sekretaerin | Frau Wolke; Wolke | f
%cast schulrat | Schulrat Ebert; Ebert | m
%cast praktikant | Noah Lenz; Noah | m
%cast faridamann | - | m

== 1 Der Stuhl
[Margot Liebig](margot), seit zwanzig Jahren [Direktorin](margot) des Gymnasiums, sucht jemanden, der [ihr](margot) im Sommer nachfolgt. [Zwei](arne+farida) wollen den Stuhl: [Arne Kühn](arne), Mathematik, geschieden, und [Farida Nasser](farida), Geschichte, verwitwet. Früher waren [die beiden](arne+farida) unzertrennlich, nun grüßen [sie](arne+farida) einander mit der Stoppuhr. [Frau Wolke](sekretaerin), die [Sekretärin](sekretaerin), nimmt Wetten an. [Sportlehrer](bruno) [Bruno Stein](bruno) setzt auf die [Historikerin](farida), [seine](bruno) [Frau](hedda) auf den [Mathematiker](arne). Der Streit der [Eheleute](bruno+hedda) darüber endet damit, dass [Hedda](hedda) im Musiksaal schläft.
- quit? margot "nachfolgt"
- enemy arne farida "Zwei wollen"
- hire? arne+farida "wollen den Stuhl"
- divorce.past _ arne "geschieden"
- married.past farida faridamann "verwitwet"
- friend.past arne farida "unzertrennlich"
- married bruno hedda "Frau"
+ quarrel bruno hedda "Streit"

== 2 Nachsitzen
[Lukas](lukas), [Sohn](lukas) der [Steins](bruno+hedda), und [Yara](yara), [Faridas](farida) [Tochter](yara), sitzen gemeinsam nach, weil [er](lukas) [sie](yara) abschreiben ließ. Aufsicht führt der [Praktikant](praktikant) [Noah Lenz](praktikant), [der](praktikant) jünger aussieht als [beide](lukas+yara). [Yara](yara) fragt [ihn](praktikant), ob [er](praktikant) eine Freundin habe. [Er](praktikant) wird rot, und [Lukas](lukas), [der](lukas) [ihretwegen](yara) drei Arbeiten verdorben hat, wird grün. Als der [Aufseher](praktikant) Kreide holen geht, wirft der [Jüngere](lukas) [dessen](praktikant) Tasche aus dem Fenster. Unten trifft sie den [Hausmeister](pepe) [Pepe](pepe), [der](pepe) sie höflich wieder heraufbringt.
- parent bruno+hedda lukas "Sohn"
- parent farida yara "Tochter"
- help lukas yara "abschreiben"
- flirt yara praktikant "Freundin"
- love lukas yara "ihretwegen"
+ jealous lukas praktikant "grün"
- attack lukas praktikant "wirft"
- help pepe praktikant "heraufbringt"

== 3 Konferenz
[Schulrat](schulrat) [Ebert](schulrat) hört sich beide [Bewerber](arne+farida) an. [Arne](arne) lobt [Farida](farida), was [diese](farida) für einen Trick hält, worauf [sie](farida) [ihn](arne) vor allen der Heuchelei bezichtigt. In der Pause steht [er](arne) mit einem zerbrochenen Zirkel im Kopierraum. [Frau Wolke](sekretaerin) tröstet [ihn](arne) mit Lakritz und verrät dabei, was [ihr](sekretaerin) die [Kollegin](farida) im Vertrauen gesagt hat: [Sie](farida) habe seit dem Tod [ihres](farida) [Mannes](faridamann) nur einmal wieder gelacht, und zwar in [seiner](arne) Küche. Der [Mathematiker](arne) zieht die Bewerbung zurück. Das wiederum versteht der [Schulrat](schulrat) falsch und schlägt [ihn](arne) vor.
+ accuse farida arne "bezichtigt"
- help sekretaerin arne "tröstet"
- reveal sekretaerin arne "verrät"
- colleague arne farida "Kollegin"
- die.past faridamann "Tod"
- married.past farida faridamann "Mannes"
- discover! schulrat arne "falsch"
- hire? arne schulrat "schlägt"

== 4 Stille Pause
[Hedda](hedda) spielt Cello. [Bruno](bruno) hört [Hedda](hedda) durch die Wand. [Er](bruno) klopft nicht. Abends fährt [Bruno](bruno) allein heim. [Lukas](lukas) wartet mit kalter Pizza auf [Bruno](bruno). „Hat [Mama](hedda) [dich](bruno) verlassen?“, fragt [Lukas](lukas). „Nein“, sagt [Bruno](bruno). „Doch“, sagt [Lukas](lukas). Im Musiksaal packt [Hedda](hedda) den Bogen ein. [Noah](praktikant) hat [ihr](hedda) zugehört. [Noah](praktikant) ist zwanzig Jahre jünger als [Hedda](hedda). „Spielen [Sie](hedda) weiter“, bittet [Noah](praktikant). Die [Cellistin](hedda) spielt. Danach küsst [Noah](praktikant) [Hedda](hedda). [Hedda](hedda) lässt es geschehen. Ein Kind heult auf dem Flur. Niemand achtet darauf.
- quarrel bruno hedda "klopft nicht"
- parent bruno+hedda lukas "Mama"
- breakup? hedda bruno "verlassen"
- flirt praktikant hedda "bittet"
+ kiss hedda praktikant "küsst"
- cheat hedda bruno "lässt es geschehen"

== 5 Der Spickzettel
Am Kopierer findet [Yara](yara) ein Blatt in der Schrift [ihres](yara) [Mathelehrers](arne). Es ist keine Klausur, es ist ein Brief an [ihre](yara) [Mutter](farida), elfmal begonnen. [Sie](yara) zeigt ihn [Lukas](lukas), [der](lukas) vorschlägt, das beste der elf Stücke abzutippen und der [Empfängerin](farida) ins Fach zu legen. [Farida](farida) liest und hält es für das Werk von [Schulrat](schulrat) [Ebert](schulrat), [der](schulrat) [ihr](farida) neulich den Mantel gehalten hat. Am Freitag geht [sie](farida) mit [ihm](schulrat) essen. Die beiden [Fälscher](lukas+yara) sitzen entgeistert hinter der Palme, während der [Beamte](schulrat), [der](schulrat) von nichts weiß, [sein](schulrat) Glück kaum fassen kann.
- find yara "findet"
- advisor arne yara "Mathelehrers"
- parent farida yara "Mutter"
- love arne farida "elfmal begonnen"
- reveal yara lukas "zeigt"
- betray lukas+yara farida "abzutippen"
- discover! farida schulrat "hält es für"
+ date farida schulrat "essen"
- happy schulrat "Glück"

== 6 Zeugen
[Pepe](pepe) hat gesehen, wie [Frau Stein](hedda) dem [Praktikanten](praktikant) im Kartenraum die Krawatte löste. Der [Hausmeister](pepe), seit einer gewissen Tasche mit dem [Sohn](lukas) der [Dame](hedda) gut Freund, schweigt aus Anstand; aber [er](pepe) schweigt so auffällig, dass [Lukas](lukas) selbst nachsieht. Was [er](lukas) findet, ist ein Manschettenknopf unter dem Cello. [Er](lukas) zeigt ihn nicht dem [Vater](bruno). [Er](lukas) geht damit zu [Noah](praktikant) und verlangt, dass [dieser](praktikant) die Schule verlasse, sonst erfahre es die [Direktorin](margot). „Und [Yara](yara)?“, fragt der [Ältere](praktikant). Von [der](yara), sagt der [Erpresser](lukas), solle [er](praktikant) auch die Finger lassen.
- discover pepe hedda+praktikant "gesehen"
+ affair hedda praktikant "Krawatte"
- parent bruno+hedda lukas "Sohn"
- friend lukas pepe "gut Freund"
- discover lukas praktikant "Manschettenknopf"
- reveal! lukas bruno "nicht dem Vater"
+ threaten lukas praktikant "sonst erfahre"
- reveal? lukas margot "erfahre"

== 7 Umzug
[Hedda](hedda) sagt [ihrem](hedda) [Mann](bruno) die Wahrheit, bevor ein anderer es tut. [Bruno](bruno), [der](bruno) noch nie einen Ball verfehlt hat, wirft die Pfeffermühle an [ihr](hedda) vorbei. Dann hilft [er](bruno) [ihr](hedda) beim Packen, da das Cello allein nicht durch die Tür geht. [Sie](hedda) kommt bei [Arne](arne) unter, in [dessen](arne) Arbeitszimmer, und dort sitzen zwei [Unglückliche](arne+hedda) beim Tee: [Die eine](hedda) hat einen [Jungen](praktikant) geküsst, [der andere](arne) nie eine [Witwe](farida). [Hedda](hedda) lacht als Erste. Am Montag heißt es im Lehrerzimmer, [Stein](bruno) habe [seine](bruno) [Frau](hedda) an [Kühn](arne) verloren.
+ reveal hedda bruno "Wahrheit"
- married bruno hedda "Mann"
- attack! bruno hedda "vorbei"
+ breakup hedda bruno "Packen"
- help bruno hedda "hilft"
- move hedda arne "unter"
- kiss.past hedda praktikant "geküsst"
- kiss! arne farida "nie eine Witwe"
- sad arne+hedda "Unglückliche"
- happy hedda "lacht"
- affair! arne hedda "verloren"

== 8 Das Missverständnis
Davon hört auch [Farida](farida). [Sie](farida) kann sich nicht erklären, warum es [ihr](farida) den Appetit verdirbt, zumal [sie](farida) gerade mit [Ebert](schulrat) isst. [Dieser](schulrat) hält um [ihre](farida) Hand an. Als [sie](farida) aus dem vermeintlichen Liebesbrief zitiert, sieht [er](schulrat) [sie](farida) ratlos an. „Das ist schön“, sagt der [Schulrat](schulrat), „aber von wem?“ [Sie](farida) faltet das Blatt auseinander, erkennt die Art, wie jemand sieben schreibt, und lässt den [Antragsteller](schulrat) mit zwei Suppen sitzen. Vor [Kühns](arne) Tür öffnet [ihr](farida) eine [Frau](hedda) im Bademantel. [Farida](farida) macht auf dem Absatz kehrt.
- discover! farida arne+hedda "hört"
- jealous farida hedda "verdirbt"
- date farida schulrat "isst"
+ propose schulrat farida "Hand"
+ discover farida arne "erkennt"
- reject farida schulrat "mit zwei Suppen"
- sad farida "macht auf dem Absatz"

== 9 Hitzefrei
[Lukas](lukas) und [Yara](yara) gestehen [ihrer](yara) [Mutter](farida), wer den Brief getippt, und [seinem](lukas) [Vater](bruno), wer den [Praktikanten](praktikant) vertrieben hat. [Der](praktikant) ist nach [Kassel](@kassel) gegangen, ohne sich von [Hedda](hedda) zu verabschieden, und die [Verlassene](hedda) ist, zu [ihrem](hedda) eigenen Staunen, nur ein wenig gekränkt. Der [Sportlehrer](bruno) holt [sie](hedda) nicht heim. [Er](bruno) stellt sich unter das Fenster der [Cellistin](hedda) und singt falsch. Das Fenster geht auf; es ist aber das von [Arne](arne), [der](arne) [ihm](bruno), von Mann zu Mann, ein Glas Wasser hinunterkippt.
- parent farida yara "Mutter"
- parent bruno lukas "Vater"
+ reveal lukas+yara bruno+farida "gestehen"
- betray.past lukas+yara farida "getippt"
- threaten.past lukas praktikant "vertrieben"
+ breakup praktikant hedda "ohne sich"
- travel praktikant "gegangen" @kassel
- sad hedda "gekränkt"
- reconcile? bruno hedda "singt"
- attack arne bruno "hinunterkippt"

== 10 Hausaufgaben
Während der Kuss im Kartenraum Schulgespräch ist, lernt [Yara](yara) mit [Lukas](lukas) für das Abitur, mal bei [ihr](yara), mal bei [ihm](lukas). [Sie](yara) hat [Noah](praktikant) längst vergessen, sagt [sie](yara). [Er](lukas) habe mit dem Verschwinden des [Mannes](praktikant) nichts zu tun, sagt [er](lukas), und korrigiert sich: doch, alles. [Sie](yara) ist erst empört, dann geschmeichelt, schließlich küsst [sie](yara) den [Übeltäter](lukas), damit [er](lukas) endlich den Mund hält. Im Nebenzimmer hören die [Mutter](farida) [der einen](yara) und der [Vater](bruno) [des anderen](lukas) das Schweigen und seufzen gleichzeitig.
- love.end yara praktikant "vergessen"
- reveal lukas yara "alles"
- sad yara lukas "empört"
- happy yara "geschmeichelt"
- discover bruno+farida lukas+yara "hören"
+ kiss lukas yara "küsst"
- parent farida yara "Mutter"
- parent bruno lukas "Vater"

== 11 Der neue Direktor
Abschied von [Margot](margot). Bei der Feier gibt der [Schulrat](schulrat) bekannt, wer [ihr](margot) auf den Stuhl folgt: weder die [Historikerin](farida) noch der [Mathematiker](arne), denn [sie](arne+farida) haben beide verzichtet, jeder zugunsten des anderen. Neuer [Direktor](bruno) ist [Bruno Stein](bruno), [der](bruno) nur wegen der Schnittchen gekommen war. [Er](bruno) sieht sich nach [Hedda](hedda) um. [Sie](hedda) steht hinter [ihm](bruno) und rückt [ihm](bruno) den Kragen zurecht. [Farida](farida) aber fragt [Arne](arne) vor der versammelten Kollegenschaft, ob [er](arne) den zwölften Brief lieber mündlich vortrage. [Er](arne) braucht dafür nur drei Wörter.
- celebrate _ margot "Feier"
- quit margot "Abschied"
- reveal schulrat _ "gibt der Schulrat"
+ hire bruno schulrat "Neuer Direktor"
- reject arne+farida _ "verzichtet"
- help hedda bruno "Kragen"
+ confess arne farida "drei Wörter"

== 12 Zeugnisse
Der [Direktor](bruno) verteilt die Zeugnisse, und [seine](bruno) [Frau](hedda), [die](hedda) seit Pfingsten wieder bei [ihm](bruno) wohnt, spielt dazu. [Yara](yara) hat bestanden, [Lukas](lukas) mit Ach und Krach auch, dank [ihr](yara). [Frau Wolke](sekretaerin) zahlt niemandem einen Gewinn aus, da keiner auf den [Sportlehrer](bruno) gesetzt hatte; von dem Geld fliegt [sie](sekretaerin) mit [Pepe](pepe) nach [Madeira](@madeira), wo der [Hausmeister](pepe) um [ihre](sekretaerin) Hand anhalten will, sobald [er](pepe) sich traut. Und in der letzten Reihe legt [Farida](farida) die Hand [ihres](farida) neuen [Lebensgefährten](arne) auf [ihren](farida) Bauch. Der [Mathematiker](arne) rechnet. Im Februar, sagt [er](arne). Im Januar, sagt [sie](farida).
- married bruno hedda "Frau"
- reconcile bruno hedda "wieder bei ihm"
- find lukas+yara "bestanden"
- help yara lukas "dank ihr"
- travel pepe+sekretaerin "fliegt" @madeira
- propose? pepe sekretaerin "anhalten"
- couple arne farida "Lebensgefährten"
+ pregnant farida arne "Bauch"
