%series Andruck um halb elf
%lang de
%genre comedy about the editorial office of a provincial paper, ironical magazine summaries
%cast roloff | Mechthild Roloff; Mechthild; Roloff | f
%cast knaack | Udo Knaack; Udo; Knaack | m
%cast paulina | Paulina | f
%cast weigelt | Thaddäus Weigelt; Thaddäus; Weigelt | m
%cast milan | Milan | m
%cast brackmann | Brackmann | m
%cast junior | Hendrik | m
%cast frau | Frau Brackmann | f
%cast rena | Rena | f
%cast buergermeister | - | m
%cast dichterin | - | f
%cast berater | - | m
%cast trainer | - | m
%cast informant | - | n

== 1
Beim [Wacholderboten](#wacholderbote), der sich unabhängig nennt, weil niemand von ihm abhängen möchte, tritt [Paulina](paulina) [ihr](paulina) Volontariat an. [Chefredakteurin](roloff) [Mechthild Roloff](roloff) hat für die [Neue](paulina) exakt vier Minuten, das Feuilleton in Gestalt von [Thaddäus Weigelt](weigelt) dagegen gleich den ganzen Nachmittag, ein Gedicht inbegriffen. [Fotograf](milan) [Milan](milan) guckt derweil so lange durch den Sucher, bis es um [ihn](milan) geschehen ist. [Verleger](brackmann) [Brackmann](brackmann) stellt den Leuten indes Kürzungen in Aussicht, und [seine](brackmann) heimliche [Gespielin](roloff), eben die [Roloff](roloff), darf sie verkünden.
+ hire paulina "Volontariat" #wacholderbote
- boss roloff paulina "Chefredakteurin"
- flirt weigelt paulina "Gedicht"
+ love.start milan paulina "geschehen"
- threaten brackmann _ "Kürzungen"
- affair brackmann roloff "Gespielin"
- boss brackmann roloff "Verleger"

== 2
Was macht ein Sportchef, wenn [ihm](knaack) die [Ehefrau](rena) davonläuft? [Udo Knaack](knaack) schläft unter dem Schreibtisch und besingt den Abstieg des Kreisligisten. [Seine](knaack) [Rena](rena) ist mit dessen [Trainer](trainer) auf und davon. [Paulina](paulina), die gutmütigste [Seele](paulina) im Haus, schmiert dem [Verlassenen](knaack) Brote. Das wiederum legt [Milan](milan) falsch aus und straft [sie](paulina) mit eisigem Schweigen. Die [Chefin](roloff) versucht, [ihren](roloff) [Brackmann](brackmann) zur Scheidung zu bewegen; [er](brackmann) schützt den Gesundheitszustand der [Gattin](frau) vor, [die](frau) in Wahrheit soeben das Wasser bei [Sylt](@sylt) durchpflügt.
- married knaack rena "Ehefrau"
+ breakup rena knaack "auf und davon"
- affair rena trainer "auf und davon"
- help paulina knaack "Brote"
- jealous milan knaack "legt Milan falsch aus"
- sad milan paulina "eisigem Schweigen"
- divorce? brackmann frau "Scheidung"
- betray brackmann roloff "schützt"
- ill! frau "Gesundheitszustand"
- married brackmann frau "Gattin"

== 3
Die Wahrheit ist bekanntlich ein scheues Reh, und in der Lüneburger Gegend wird gern geschossen. [Paulina](paulina) bekommt von einem [Informanten](informant) ohne Namen Unterlagen zugespielt, denen zufolge sich der [Bürgermeister](buergermeister) am Freibad gesundgestoßen hat. Stolz legt [sie](paulina) alles [Mechthild](roloff) vor. [Die](roloff) erblasst, denn auf Seite drei steht auch [Brackmann](brackmann), und so wandert die Geschichte in die Schublade. [Weigelt](weigelt), im Nebenberuf Kavalier, tröstet die [Volontärin](paulina) bei Wein und eigenen Versen; [sie](paulina) schläft darüber ein. [Milan](milan) schießt derweil im Regen Beweisfotos, ungebeten.
- gift informant paulina "zugespielt"
- happy paulina "Stolz"
- reveal paulina roloff "legt"
- steal.past? buergermeister _ "gesundgestoßen"
- discover roloff brackmann "erblasst"
+ reveal! roloff _ "Schublade"
- help weigelt paulina "tröstet"
- investigate milan buergermeister "Beweisfotos"

== 4
Jubiläum! 125 Jahre [Wacholderbote](#wacholderbote) wollen begossen werden, und [Brackmann](brackmann) bringt zur Feier nicht bloß Freibier, sondern auch [Sohn](junior) [Hendrik](junior) mit, frisch aus [Boston](@boston) und mit Begriffen im Gepäck, die keiner buchstabieren kann. Der forsche [Erbe](junior) tanzt zweimal mit [Paulina](paulina), was [Milan](milan) zweimal zu oft ist. [Frau Brackmann](frau) wechselt unterdessen an der Garderobe ein paar Worte mit [Mechthild](roloff) und erkennt an [deren](roloff) Hals eine Perlenkette, die [sie](frau) selbst seit Weihnachten vermisst. Das Buffet überlebt den Abend nicht, die Contenance auch nicht: Rotwein trifft Seidenbluse.
- celebrate brackmann "Feier"
- parent brackmann junior "Sohn"
- return junior "frisch"
- flirt junior paulina "tanzt"
- jealous milan junior "zu oft"
+ discover frau roloff "erkennt"
- lose.past frau "vermisst"
+ attack frau roloff "Rotwein"

== 5
Kater, Klappe, die erste: Die [Betrogene](frau) setzt [Brackmann](brackmann) vor die Tür [ihrer](frau) Villa, worauf [er](brackmann) mit Koffer und Dackelblick bei [Mechthild](roloff) läutet. Am Ziel [ihrer](roloff) Wünsche stellt [diese](roloff) fest, dass ein Verleger im Schlafanzug nur noch halb so viel hermacht. [Knaack](knaack) bekommt Post von [Rena](rena), [der](rena) der [Trainer](trainer) abhandengekommen ist, und lässt den Umschlag drei Tage lang zu. [Hendrik](junior) ernennt sich zum Geschäftsführer. [Seine](junior) erste Amtshandlung besteht darin, [Thaddäus](weigelt) das Feuilleton zu streichen, die zweite in einer Einladung an [Paulina](paulina), Kino, letzte Reihe.
- cheat.past brackmann frau "Betrogene"
+ breakup frau brackmann "vor die Tür"
- move brackmann roloff "läutet"
- love.end roloff brackmann "halb so viel"
- breakup trainer rena "abhandengekommen"
- hire junior "Geschäftsführer"
+ quit weigelt junior "streichen"
- invite junior paulina "Einladung"

== 6
Ein Mann ohne Feuilleton ist wie ein Komma ohne Satz. [Weigelt](weigelt) klagt vor dem Arbeitsgericht, trinkt dabei und findet Obdach im Gästezimmer von [Knaack](knaack), mit [dem](knaack) [er](weigelt) zwölf Jahre lang kein Wort gewechselt hat. Zwei [Wracks](knaack+weigelt), ein Toaster: Es wird die schönste Freundschaft der Saison. [Paulina](paulina) geht mit dem [Juniorchef](junior) ins Kino, sieht vom Film den Abspann und vom Kuss den Anfang, denn [sie](paulina) läuft hinaus. Vor dem Kassenhäuschen wartet, rein zufällig, [Milan](milan). [Er](milan) hat Popcorn, aber keine Worte.
- accuse weigelt _ "klagt"
- housemate.start knaack weigelt "Obdach"
- enemy.past knaack weigelt "kein Wort gewechselt"
+ friend.start knaack weigelt "Freundschaft"
- boss junior paulina "Juniorchef"
+ date junior paulina "ins Kino"
- kiss junior paulina "Kuss"
- flee paulina junior "läuft hinaus"

== 7
Kein Feind ist so gründlich wie eine Frau mit Akten. [Mechthild](roloff), [der](roloff) [Brackmanns](brackmann) Socken auf dem Flokati die Augen geöffnet haben, zieht die Freibadgeschichte aus der Schublade und übergibt sie [Paulina](paulina) samt Druckfreigabe. Am Morgen lesen vierzigtausend Heidjer, wer den Beton bezahlt hat. Der [Bürgermeister](buergermeister) nimmt [seinen](buergermeister) Hut, der [Verleger](brackmann) [seinen](brackmann) Koffer. »[Du](roloff) hast [mich](brackmann) ans Messer geliefert«, jault [er](brackmann) noch im Treppenhaus. Der [Sohn](junior) hingegen wittert Auflage und befördert die [Schnüfflerin](paulina) zur Reporterin, gegen [deren](paulina) Willen mit Büro neben dem [seinen](junior).
- discover roloff brackmann "Augen geöffnet"
- gift roloff paulina "übergibt"
+ reveal paulina _ "lesen"
- quit buergermeister "Hut"
+ breakup brackmann roloff "Koffer"
- accuse brackmann roloff "ans Messer"
- parent brackmann junior "Sohn"
- hire paulina junior "befördert"

== 8
Frauen, die schreiben, sind gefährlich; solche, die reimen, erst recht. Eine [Dichterin](dichterin) aus [Worpswede](@worpswede) sucht Anschluss an [Thaddäus](weigelt), seit [sie](dichterin) vor dreißig Jahren einen Verriss aus [seiner](weigelt) Feder erlitt, und [er](weigelt), [der](weigelt) einst kein gutes Haar an [ihr](dichterin) ließ, verliert beim Tee prompt [sein](weigelt) Herz. [Knaack](knaack), kaum an Gesellschaft gewöhnt, muckt auf: Wer brät [ihm](knaack) jetzt die Eier? [Milan](milan) fasst sich ein solches und legt [Paulina](paulina) [seine](milan) Gefühle in Form von 36 Abzügen auf den Tisch. Unglücklicherweise findet sie [Hendrik](junior) zuerst.
- attack.past weigelt dichterin "Verriss"
- date dichterin weigelt "Tee"
+ love.start weigelt dichterin "verliert"
- jealous knaack dichterin "muckt"
+ confess? milan paulina "auf den Tisch"
- love milan paulina "Gefühle"
- discover junior milan "findet"

== 9
Ein Bild sagt mehr als tausend Worte, ein fehlendes mehr als zehntausend. Weil [Hendrik](junior) die Abzüge [seines](junior) [Nebenbuhlers](milan) im Reißwolf verschwinden ließ, hält [Paulina](paulina) [Milan](milan) für gleichgültig und nimmt, halb aus Trotz, den Verlobungsring des [Chefs](junior) an. Ein [Unternehmensberater](berater) misst derweil mit der Stoppuhr, wie lange [Knaack](knaack) auf der Toilette sitzt. [Der](knaack) sperrt [ihn](berater) zum Dank dort ein. [Mechthild](roloff), neuerdings nüchtern in jeder Hinsicht, findet die Papierschnipsel im Altpapier und beginnt zu puzzeln.
- enemy junior milan "Nebenbuhlers"
- betray junior milan+paulina "Reißwolf"
- love! milan paulina "gleichgültig"
+ engaged.start junior paulina "Verlobungsring"
- boss junior paulina "Chefs"
- investigate berater knaack "misst"
- abduct knaack berater "sperrt"
- find roloff "findet"

== 10
Hochzeiten im Kollegenkreis schonen das Reisekostenbudget. [Hendrik](junior) plant die [seine](junior) mit Fanfare und Sonderbeilage, und [Frau Brackmann](frau) hat der künftigen [Schwiegertochter](paulina) bereits Perlen umgehängt, jene nämlich. Nur dass [Mechthild](roloff) am Polterabend mit 36 geklebten Fotografien hereinplatzt und [Paulina](paulina) erklärt, wer sie zerschnitten hat. Die [Braut](paulina) pfeffert den Ring in die Bowle. [Knaack](knaack) fischt ihn heraus und denkt, ungeheuer praktisch, an [Rena](rena), [die](rena) nun jeden Abend anruft. Und [Milan](milan)? Sitzt im Zug nach [Triest](@triest), da auch [er](milan) [seine](milan) Sprache verloren glaubt.
- wedding? junior paulina "plant"
- gift frau paulina "Perlen"
- kin? frau paulina "Schwiegertochter"
- reveal roloff paulina "erklärt"
- betray.past junior milan "zerschnitten"
- celebrate junior+paulina "Polterabend"
+ breakup paulina junior "pfeffert"
- find knaack "fischt"
- travel milan "Zug" @triest

== 11
Wer zu spät kommt, den bestraft der Fahrplan. [Paulina](paulina) jagt dem Zug im Dienstwagen nach, mit [Weigelt](weigelt) am Steuer. In [Hannover](@hannover) bleibt der Wagen liegen, in [Hannover](@hannover) steigt auch [Milan](milan) aus: [Er](milan) hatte [seine](milan) Kamera vergessen. Der Kuss, der folgt, ist auf Gleis neun zu besichtigen und dauert länger als der Aufenthalt. Daheim hält [Brackmann](brackmann) bei der [Gattin](frau) auf den Knien um Wiederaufnahme an. [Sie](frau) reicht [ihm](brackmann) die Gartenschere und lässt [ihn](brackmann) im Schuppen nächtigen.
- travel paulina "jagt"
- help weigelt paulina "Steuer"
- find paulina milan "steigt"
+ kiss milan paulina "Kuss"
- married brackmann frau "Gattin"
+ reconcile? brackmann frau "Wiederaufnahme"
- reject frau brackmann "Schuppen"

== 12
Zum Schluss die gute Nachricht: Es gibt noch eine Zeitung. [Hendrik](junior), [dem](junior) die Liebe und die Anzeigen weggebrochen sind, verkauft für einen Euro an die Belegschaft und entschwindet gen [Boston](@boston). [Mechthild](roloff) bleibt, gewählt mit einer Enthaltung, nämlich der eigenen. [Thaddäus](weigelt) gibt [seiner](weigelt) [Lyrikerin](dichterin) in Hexametern das Jawort, wobei [Trauzeuge](knaack) [Knaack](knaack) so laut schluchzt, dass [Rena](rena), wieder an [seiner](knaack) Seite, um das Trommelfell bangt. [Paulina](paulina) und [Milan](milan) sind unter eine gemeinsame Adresse gezogen. Korrektur folgt, vermutlich in neun Monaten.
- lose junior "weggebrochen"
- travel junior "entschwindet" @boston
- hire roloff _ "gewählt"
+ wedding dichterin weigelt "Jawort"
- advisor knaack weigelt "Trauzeuge"
- reconcile knaack rena "wieder an seiner Seite"
+ move milan+paulina "gezogen"
- pregnant? paulina milan "neun Monaten"
