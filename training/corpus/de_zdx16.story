%series Familiengericht Saal 4
%lang de
%genre family court drama, Hanover, sober encyclopaedia entries
%cast aylin | Richterin Aylin Demir; Aylin Demir; Aylin; Demir | f
%cast henk | Henk Deters; Henk; Deters | m
%cast margit | Margit Still; Margit; Still | f
%cast nico | Nico Adler; Nico; Adler | m
%cast polly | Polly Adler; Polly | f
%cast ben | Ben | m
%cast ruth | Ruth Adler; Ruth | f
%cast kaya | Kaya Lorenz; Kaya; Lorenz | f
%cast emre | Emre Demir; Emre; Emil | m
%cast sommer | Justus Sommer; Sommer | m
%cast lan | Lan Pham; Lan | f
%cast ilka | Ilka Deters; Ilka | f

== 1 Wechselmodell
[Richterin Aylin Demir](aylin) muss entscheiden, bei wem der siebenjährige [Ben](ben) aufwächst. [Seine](ben) [Eltern](nico+polly), der [Dachdecker](nico) [Nico Adler](nico) und die [Friseurin](polly) [Polly](polly), haben sich im Frühjahr entzweit und beschimpfen einander im Saal. [Nicos](nico) [Rechtsbeistand](henk) [Henk Deters](henk) ist [Aylins](aylin) früherer [Studienfreund](henk) und hat [ihr](aylin) einst das Du, nie aber [seine](henk) Gefühle angeboten. Auf dem Gang bändelt [Pollys](polly) [Anwältin](kaya) [Kaya Lorenz](kaya) mit dem [Justizwachtmeister](sommer) [Justus Sommer](sommer) an.
- parent nico+polly ben "Eltern"
+ breakup nico polly "entzweit"
- quarrel nico polly "beschimpfen"
- advisor henk nico "Rechtsbeistand"
- friend.past aylin henk "Studienfreund"
- love.past henk aylin "Gefühle"
- confess! henk aylin "nie aber"
- advisor kaya polly "Anwältin"
- flirt kaya sommer "bändelt"

== 2 Umgang
[Ruth Adler](ruth), [Bens](ben) [Oma](ruth), holt den [Enkel](ben) ohne Absprache von der Schule ab und fährt mit [ihm](ben) ans [Steinhuder Meer](@steinhude). [Polly](polly) alarmiert die Polizei. Als man [die beiden](ben+ruth) beim Räucheraal findet, versichert [Ruth](ruth), der [Sohn](nico) wisse von nichts. [Margit Still](margit), [Protokollführerin](margit) und [Aylins](aylin) engste [Vertraute](margit), beobachtet, wie [Emre](emre), der [Mann](emre) der [Richterin](aylin), in einem Café einer [Unbekannten](lan) den Nacken krault. [Sie](margit) bringt es nicht fertig, [Aylin](aylin) davon zu berichten.
- kin ben ruth "Oma"
+ abduct ruth ben "ohne Absprache"
- travel ben+ruth "fährt" @steinhude
- parent ruth nico "Sohn"
- discover! nico ruth "wisse von nichts"
- friend aylin margit "Vertraute"
- married aylin emre "Mann"
+ cheat emre aylin "krault"
- affair emre lan "krault"
- discover margit emre+lan "beobachtet"
- reveal! margit aylin "nicht fertig"

== 3 Verfahrensbeistand
Das Gericht bestellt für [Ben](ben) eine [Fürsprecherin](lan), [Lan Pham](lan), [Psychologin](lan). [Margit](margit) erstarrt: Es ist die [Frau](lan) aus dem Café. [Lan](lan) ahnt freilich nicht, wessen [Gatte](emre) [ihr](lan) [Freund](emre) ist, denn [er](emre) nennt sich bei [ihr](lan) [Emil](emre) und gibt sich als ledig aus. Bei einer Anhörung gewinnt [sie](lan) das Vertrauen des [Jungen](ben). [Er](ben) malt ein Haus mit zwei Türen. [Kaya](kaya) und [Sommer](sommer) haben sich nach Dienstschluss im Aktenkeller eingeschlossen. Ob aus Versehen, bleibt offen.
- hire lan "bestellt"
- advisor.start lan ben "Fürsprecherin"
- couple emre lan "Freund"
- discover! lan emre "ahnt"
+ betray emre lan "ledig"
- friend.start ben lan "Vertrauen"
- create ben "malt"
+ affair? kaya sommer "eingeschlossen"

== 4 Anhörung in Kurzform
[Margit](margit) warnt [Lan](lan). [Lan](lan) stellt [Emre](emre) zur Rede. [Emre](emre) fleht [Lan](lan) an. [Lan](lan) macht mit [Emre](emre) Schluss. Danach gesteht [Lan](lan) alles [Aylin](aylin). [Aylin](aylin) dankt [ihr](lan) tonlos. Am Abend wirft [Aylin](aylin) [Emre](emre) hinaus. [Deters](henk) sieht [Emre](emre) im Hotel. [Henk](henk) ruft [Aylin](aylin) nicht an. [Polly](polly) schläft mit [Nico](nico). Das bereut [Polly](polly) sofort. Froh ist nur [Nico](nico). [Ruth](ruth) schenkt [Ben](ben) einen Hamster.
- help margit lan "warnt"
- quarrel emre lan "zur Rede"
- breakup lan emre "Schluss"
- reveal lan aylin "gesteht"
+ breakup aylin emre "wirft"
+ sex nico polly "schläft"
- sad polly "bereut"
- happy nico "Froh"
- gift ruth ben "Hamster"

== 5 Befangen
Weil die [Ehebrecherin](lan) wider Willen und die betrogene [Ehefrau](aylin) im selben Verfahren sitzen, will [Kaya Lorenz](kaya) die [Richterin](aylin) ablehnen. [Deters](henk) hält dagegen, so glühend, dass [Margit](margit) im Protokoll ein Ausrufezeichen setzt. Der Antrag scheitert. Zu Hause erklärt [Henk](henk) [seiner](henk) [Frau](ilka) [Ilka](ilka), [sie](henk+ilka) lebten seit Jahren nur noch nebeneinander her. [Ilka](ilka) lacht erleichtert: [Sie](ilka) habe längst jemanden. [Sommer](sommer) macht [Kaya](kaya) im Paternoster einen Antrag, zwischen zweitem und drittem Stock. [Sie](kaya) fährt noch eine Runde.
- cheat.past emre aylin "betrogene"
- married aylin emre "Ehefrau"
- reject? kaya aylin "ablehnen"
- help henk aylin "hält dagegen"
- married henk ilka "Frau"
- happy ilka "erleichtert"
- affair _ ilka "längst jemanden"
+ propose sommer kaya "Antrag"#2

== 6 Folgen einer Nacht
[Polly](polly) entdeckt, dass jene Nacht mit dem [Ex](nico) nicht ohne Folgen geblieben ist. [Sie](polly) weiht nur [Kaya](kaya) ein. [Ben](ben), [der](ben) an der Tür lauscht, läuft zum [Vater](nico) und fragt, ob ein Geschwisterkind auch wechseln müsse. [Nico](nico) steigt vom Dach, kauft den teuersten Strauß der Limmerstraße und bittet [Polly](polly), es noch einmal zu probieren. [Sie](polly) hat Angst vor [seinem](nico) Jähzorn und sagt nein. Da tritt [er](nico) die Blumen in den Rinnstein. [Lan](lan) sieht es vom Fahrrad aus und macht sich Notizen.
- ex nico polly "Ex"
+ pregnant polly nico "nicht ohne Folgen"
- reveal polly kaya "weiht"
- discover ben polly "lauscht"
- parent nico ben "Vater"
- reconcile? nico polly "noch einmal"
- sad polly nico "Angst"
+ reject polly nico "nein"
- discover lan nico "sieht"

== 7 Aktenzeichen
Ein ruhiger Tag in Saal 4. Im Hof blüht die Kastanie, der Kaffeeautomat spuckt Brühe. [Aylin](aylin) räumt [Emres](emre) Bücher in Kartons. Unter den Romanen kommt eine Karte zum Vorschein, die [Henk](henk) [ihr](aylin) vor achtzehn Jahren geschrieben und die [ihr](aylin) [Noch-Mann](emre) damals abgefangen hat. Darin steht, was [sie](aylin) immer hatte hören wollen: dass [Deters](henk) [sie](aylin) liebe. [Sie](aylin) liest die Karte [Margit](margit) vor. Die [Freundin](margit) nimmt [ihr](aylin) die Robe ab und schickt [sie](aylin) los.
- find aylin "Karte"
- married aylin emre "Noch-Mann"
- betray.past emre aylin+henk "abgefangen"
+ confess.past henk aylin "liebe"
- friend aylin margit "Freundin"
- help margit aylin "schickt"

== 8 Gewaltschutz
[Nico](nico) dringt nachts bei [Polly](polly) ein, brüllt, zertrümmert den Spiegel und packt [sie](polly) am Hals. [Ben](ben) wählt den Notruf. Zwei Beamte nehmen den [Dachdecker](nico) fest. [Dessen](nico) [Anwalt](henk), erschüttert, legt das Mandat nieder. Ausgerechnet [Ruth](ruth) stellt sich vor die [Frau](polly), [der](polly) [sie](ruth) den [Enkel](ben) hatte nehmen wollen: Schon [Nicos](nico) Vater sei so gewesen, sagt [sie](ruth), und diesmal werde [sie](ruth) aussagen. [Aylin](aylin) und [Henk](henk) begegnen sich vor der Wache. Keiner findet Worte, aber [er](henk) hält [ihr](aylin) die Tür auf.
+ attack nico polly "packt"
- help ben polly "Notruf"
+ arrest _ nico "nehmen"
- advisor.end henk nico "legt"
- help ruth polly "stellt sich vor"
- kin ben ruth "Enkel"
- accuse? ruth nico "aussagen"
- sad henk "erschüttert"

== 9 Zwei Türen
[Polly](polly) und [Ben](ben) finden bei [Ruth](ruth) Aufnahme, in dem Haus mit zwei Türen, das der [Junge](ben) damals gemalt hatte. [Ilka](ilka) und [Henk](henk) lassen sich in aller Freundschaft scheiden; vorgeladen wird auch [Sommer](sommer), [der](sommer) den Saal aufschließt und sich dabei verplappert: [Kaya](kaya) habe Ja gesagt. Danach gehen [Deters](henk) und [Aylin](aylin) an der Leine spazieren. [Sie](aylin) zieht die alte Karte hervor. [Er](henk) wird rot wie damals, und [sie](aylin) küsst [ihn](henk), achtzehn Jahre zu spät.
- move ben+polly ruth "Aufnahme"
+ divorce henk ilka "scheiden"
- reveal sommer "verplappert"
- engaged.start kaya sommer "Ja gesagt"
- date aylin henk "spazieren"
+ kiss aylin henk "küsst"

== 10 Beschwerde
[Emre](emre) will sich mit der Trennung nicht abfinden. [Er](emre) zeigt [seine](emre) [Frau](aylin) wegen Rechtsbeugung an und streut, [sie](aylin) habe das Urteil im Bett des [Anwalts](henk) gefällt. [Aylin](aylin) wird vorläufig suspendiert. [Lan](lan) und [Margit](margit), [die](lan+margit) seit Wochen gemeinsam Karten spielen, überführen den [Verleumder](emre): [Sein](emre) eigener Kalender beweist, dass [er](emre) lügt. Im Gefängnis beginnt [Nico](nico) eine Therapie und schreibt [seinem](nico) [Sohn](ben) einen Brief, den [Polly](polly) erst nach Tagen weiterreicht.
+ accuse emre aylin "zeigt"
- married aylin emre "Frau"
- betray emre aylin "streut"
- quit aylin "suspendiert"
- friend lan margit "Karten spielen"
+ discover lan+margit emre "überführen"
- arrest.past _ nico "Gefängnis"
- treat nico _ "Therapie"
- parent nico ben "Sohn"

== 11 Termin um neun
Rehabilitiert kehrt [Demir](aylin) auf die Richterbank zurück. Um neun Uhr wird [ihre](aylin) eigene Ehe aufgelöst, zwei Säle weiter. Um elf spricht [sie](aylin) [Polly](polly) das alleinige Sorgerecht zu, der [Vater](nico) darf [Ben](ben) einmal im Monat sehen. Mittags setzen bei der [Friseurin](polly) die Wehen ein; [Ruth](ruth) fährt, wie immer, zu schnell. Die kleine Schwester, stellt [Ben](ben) fest, sehe aus wie der Hamster. [Emre](emre) passt [Lan](lan) mit Rosen ab. [Sie](lan) wünscht [Emil](emre) einen schönen Tag und steigt zu [Margit](margit) ins Auto.
- return aylin "kehrt"
+ divorce aylin emre "aufgelöst"
- parent nico ben "Vater"
+ birth polly "Wehen"
- help ruth polly "fährt"
- sibling _ ben "Schwester"
- reconcile? emre lan "Rosen"
- reject lan emre "schönen Tag"

== 12 Vergleich
[Kaya](kaya) und [Justus Sommer](sommer) werden im Aktenkeller getraut, wo alles begann. [Ilka](ilka) erscheint mit [ihrem](ilka) Neuen, [Henk](henk) mit [Aylin](aylin), und die vier teilen sich einen Tisch. [Nico](nico), auf Bewährung draußen, steht am Zaun und winkt [Ben](ben) zu. [Polly](polly) nickt [ihm](nico) zu, mehr nicht. [Ruth](ruth) bringt [ihm](nico) ein Stück Torte: Man bleibe ja doch die [Mutter](ruth). Zwischen Suppe und Braten legt [Deters](henk) [Aylin](aylin) einen Wohnungsschlüssel auf den Teller. [Sie](aylin) nimmt sich Bedenkzeit, bis zum Nachtisch.
+ wedding kaya sommer "getraut"
- couple _ ilka "Neuen"
- couple aylin henk "Henk mit Aylin"
- arrest.past _ nico "auf Bewährung"
- gift ruth nico "Torte"
- parent ruth nico "Mutter"
+ move? aylin henk "Wohnungsschlüssel"
