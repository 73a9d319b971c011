%series Die Spitzenwirkerei
%lang de
%genre historical series in a Plauen lace factory, 1896 to 1912, a press office's summaries
%cast konstantia | Konstantia Lohmüller; Konstantia; Lohmüller | f
%cast gottfried | Gottfried Lohmüller; Gottfried | m
%cast albin | Albin Lohmüller; Albin | m
%cast elfriede | Elfriede Ansorge; Elfriede | f
%cast marta | Marta Ansorge; Marta | f
%cast zeuner | Prokurist Zeuner; Zeuner | m
%cast wenzel | Wenzel Havránek; Wenzel; Havránek | m
%cast rosine | Hermance | f
%cast doktor | Dr. Salinger; Salinger | m
%cast leutnant | Leutnant von Tresewitz; Tresewitz | m
%cast amerikanerin | Miss Fairbairn; Fairbairn | f
%cast kind | Klothilde | f
%cast vorarbeiter | - | m

== 1 Das Erbe der Maschinen
[Plauen](@plauen) im Vogtland, 1896, auf dem Höhepunkt der Maschinenstickerei. Nach dem Schlaganfall [ihres](konstantia) [Vaters](gottfried) [Gottfried](gottfried) Übernahme der Leitung der Spitzenfabrik durch [Konstantia Lohmüller](konstantia), gegen den erbitterten Widerstand [ihres](konstantia) jüngeren [Bruders](albin) [Albin](albin), [dem](albin) als einzigem Sohn des Hauses die Nachfolge versprochen war. In der Stickerei erste Begegnung der [Fabrikantentochter](konstantia) mit dem böhmischen [Mustermaler](wenzel) [Wenzel Havránek](wenzel). Verlust zweier Finger für die [Fädlerin](marta) [Marta Ansorge](marta), Entlassung [derselben](marta) durch [Prokurist Zeuner](zeuner).
+ hire konstantia "Übernahme"
- ill gottfried "Schlaganfall"
- parent gottfried konstantia "Vaters"
- sibling albin konstantia "Bruders"
- quarrel albin konstantia "Widerstand"
+ meet konstantia wenzel "erste Begegnung"
- injure marta _ "Verlust"
- quit marta zeuner "Entlassung"

== 2 Die Schwestern Ansorge
Protest der [Näherin](elfriede) [Elfriede](elfriede) gegen die Entlassung [ihrer](elfriede) [Schwester](marta), von [Konstantia](konstantia) zunächst abgewiesen, nach einem Besuch in der Kammer der beiden [Schwestern](elfriede+marta) mit der Wiedereinstellung [Martas](marta) beantwortet. [Zeuners](zeuner) gekränkte Eitelkeit; Pakt des [Prokuristen](zeuner) mit [Albin](albin) zum Sturz der neuen [Herrin](konstantia). Als Nebenhandlung, ohne ein einziges gesprochenes Wort: Skizzen [Wenzels](wenzel) von einer Frau am Fenster, Abend für Abend, deren Gesicht [er](wenzel) immer wieder ausradiert.
- sibling elfriede marta "Schwester"
- reject konstantia elfriede "abgewiesen"
+ hire marta konstantia "Wiedereinstellung"
+ betray? albin+zeuner konstantia "Sturz"
- boss konstantia zeuner "Herrin"

== 3 Ball im Bürgerverein
Verlobungspläne [Gottfrieds](gottfried), vom Rollstuhl aus betrieben: die Verbindung der [Tochter](konstantia) mit [Leutnant von Tresewitz](leutnant), [dessen](leutnant) Schulden dem [Alten](gottfried) unbekannt sind. Höfliche Ablehnung der Werbung durch [Konstantia](konstantia). Auf der Galerie, zu den Klängen einer böhmischen Polka, Tanz mit [Havránek](wenzel), beobachtet von der eifersüchtigen [Cousine](rosine) [Hermance](rosine), [die](rosine) den [Maler](wenzel) bereits für sich gewonnen glaubte. Anonymer Brief aus [Hermances](rosine) Feder an den [Vater](gottfried); Zornausbruch und zweiter Anfall [Gottfrieds](gottfried).
- engaged? konstantia leutnant "Verlobungspläne"
- parent gottfried konstantia "Tochter"
+ reject konstantia leutnant "Ablehnung"
- jealous rosine konstantia "eifersüchtigen"
- kin konstantia rosine "Cousine"
- reveal rosine gottfried "Brief"
- sad gottfried konstantia "Zornausbruch"
+ ill gottfried "Anfall"

== 4 Ein Toter im Kontor
Tod [Gottfried Lohmüllers](gottfried) im Beisein [seiner](gottfried) verfeindeten [Kinder](albin+konstantia). Nach der Beisetzung im Schneeregen Verlesung des Testaments: die Fabrik zu gleichen Teilen an [beide](albin+konstantia). Kurzes Einvernehmen der [Geschwister](albin+konstantia), von [Zeuner](zeuner) mit gefälschten Büchern hintertrieben, die [Havránek](wenzel) der Musterspionage bezichtigen. Trotz der Fürsprache [Elfriedes](elfriede), [die](elfriede) als [seine](wenzel) Vertraute gilt, Verhaftung des [Böhmen](wenzel) am Webertor. [Konstantias](konstantia) Zweifel an [ihm](wenzel), unter denen [sie](konstantia) noch lange leiden wird.
+ die gottfried "Tod"
- enemy albin konstantia "verfeindeten"
- parent gottfried albin+konstantia "Kinder"
- find albin+konstantia gottfried "zu gleichen Teilen"
- reconcile albin konstantia "Einvernehmen"
- sibling albin konstantia "Geschwister"
- betray zeuner albin+konstantia "hintertrieben"
- accuse zeuner wenzel "bezichtigen"
+ arrest _ wenzel "Verhaftung"

== 5 Nachtschicht
Beschaffung der echten Bücher durch [Elfriede](elfriede) und [Marta](marta) in einer gemeinsam durchwachten Nacht zwischen Lagerhaus und Färberei, unter Lebensgefahr: Ein [Vorarbeiter](vorarbeiter), von [Zeuner](zeuner) gedungen, stellt den [Schwestern](elfriede+marta) nach, wird von [Marta](marta) indes mit dem Bügeleisen niedergestreckt. Vorlage der Beweise bei [Konstantia](konstantia). Freilassung [Wenzels](wenzel), [der](wenzel) der [Fabrikantin](konstantia) die Hand verweigert und nach [Wien](@wien) abreist. Hinauswurf [Zeuners](zeuner), Beteuerung [Albins](albin), von allem nichts gewusst zu haben.
+ find elfriede+marta "Beschaffung"
- attack? vorarbeiter elfriede+marta "stellt"
- attack marta vorarbeiter "niedergestreckt"
- reveal elfriede+marta konstantia "Vorlage"
- reject wenzel konstantia "verweigert"
- travel wenzel "abreist" @wien
+ quit zeuner "Hinauswurf"

== 6 Die Weltausstellung
Vier Jahre später, [Paris](@paris) 1900: Grand Prix für die Plauener Spitze, Triumph [Konstantias](konstantia). Am Stand Wiedersehen mit [Havránek](wenzel), inzwischen gefeierter [Entwerfer](wenzel) und, wie sich [ihrem](konstantia) bangen Blick auf [seinen](wenzel) Ring erschließt, [Ehemann](wenzel) einer anderen. Bekanntschaft [Albins](albin) mit der New Yorker [Einkäuferin](amerikanerin) [Miss Fairbairn](amerikanerin), Großauftrag inbegriffen. Heimliche Nacht [Konstantias](konstantia) und [Wenzels](wenzel) am Quai Voltaire, ohne Versprechen, ohne Adresse, doch nicht ohne Folgen.
+ find konstantia "Grand Prix"
- return wenzel "Wiedersehen"
- married _ wenzel "Ehemann"
- sad konstantia wenzel "bangen"
- meet albin amerikanerin "Bekanntschaft"
+ affair konstantia wenzel "Heimliche Nacht"

== 7 Stillschweigen
Schwangerschaft der unverheirateten [Konstantia](konstantia), vorerst allein [Elfriede](elfriede) bekannt, [die](elfriede) aus der [Untergebenen](elfriede) zur [Freundin](elfriede) geworden ist. Antrag des [Fabrikarztes](doktor) [Dr. Salinger](doktor), [der](doktor) [ihr](konstantia) aus Achtung wie aus Zuneigung [seinen](doktor) Namen anbietet. Annahme nach schlafloser Nacht, Trauung in aller Stille. Eröffnung [Albins](albin), mit [Miss Fairbairn](amerikanerin) nach [New York](@newyork) auswandern zu wollen; Tränen der [Schwester](konstantia), Abschied am Oberen Bahnhof, ein Taschentuch als letzter Gruß aus dem Abteilfenster.
+ pregnant konstantia "Schwangerschaft"
- discover elfriede konstantia "bekannt"
- friend.start elfriede konstantia "Freundin"
- propose doktor konstantia "Antrag"
- love doktor konstantia "Zuneigung"
+ wedding doktor konstantia "Trauung"
- move? albin+amerikanerin "auswandern" @newyork
- sad konstantia albin "Tränen"

== 8 Der rote Faden
Geburt der kleinen [Klothilde](kind) in einer Gewitternacht, von [Salinger](doktor) in der Familienbibel als eigenes Kind eingetragen; stille Dankbarkeit [Konstantias](konstantia). Streik der Fädlerinnen unter Führung [Martas](marta), von [Elfriede](elfriede), nun [Direktrice](elfriede) der Näherei, öffentlich missbilligt: tiefer Riss zwischen den [Schwestern](elfriede+marta). Schlichtung durch den [Doktor](doktor), [dem](doktor) [beide](elfriede+marta) gleichermaßen vertrauen. Rückkehr [Zeuners](zeuner) als Teilhaber des ärgsten Konkurrenten, gegen [Konstantia](konstantia) gerichtete Drohung mit der Veröffentlichung eines gewissen Pariser Briefes.
+ birth konstantia kind "Geburt"
- parent! doktor kind "eigenes Kind"
- hire elfriede "Direktrice"
+ quarrel elfriede marta "Riss"
- help doktor elfriede+marta "Schlichtung"
- return zeuner "Rückkehr"
- threaten zeuner konstantia "Drohung"

== 9 Post aus der Neuen Welt
Erpressung [Konstantias](konstantia) durch [Zeuner](zeuner), Zahlung in Raten hinter dem Rücken des [Gatten](doktor). Entdeckung durch [Salinger](doktor), [dem](doktor) die Wahrheit über die Vaterschaft freilich nie verborgen war: stille Bitte [seiner](doktor) [Frau](konstantia) um Vergebung, von [ihm](doktor) mit einem Kuss auf die Stirn erwidert. Aus [New York](@newyork) die Nachricht von der Verehelichung [Albins](albin) mit der [Einkäuferin](amerikanerin) und [seinem](albin) geschäftlichen Untergang. Genesung [Martas](marta) von der Schwindsucht, Aussöhnung mit [Elfriede](elfriede) am offenen Fenster des Sanatoriums.
- threaten zeuner konstantia "Erpressung"
- betray konstantia doktor "hinter dem Rücken"
+ discover doktor konstantia "Entdeckung"
- married doktor konstantia "Gatten"
- reconcile doktor konstantia "Vergebung"
- wedding albin amerikanerin "Verehelichung"
- recover marta "Genesung"
+ reconcile elfriede marta "Aussöhnung"

== 10 Der Brand
Großfeuer in der Stickerei, gelegt von Unbekannt, bei starkem Wind und leeren Hydranten. Rettung der eingeschlossenen [Klothilde](kind) durch [Salinger](doktor), [der](doktor) an den Folgen [seiner](doktor) Verbrennungen stirbt, in den Armen der beiden [Frauen](elfriede+konstantia), [die](elfriede+konstantia) [ihm](doktor) am nächsten standen: [Konstantia](konstantia) und [Elfriede](elfriede). Spätes Eingeständnis der [letzteren](elfriede) am Sarg, den [Toten](doktor) [ihr](elfriede) halbes Leben lang geliebt zu haben. Kein Wort des Vorwurfs von der [Witwe](konstantia). Verdacht auf [Zeuner](zeuner), doch [dessen](zeuner) Alibi, bezeugt durch [Leutnant von Tresewitz](leutnant), hält.
+ rescue doktor kind "Rettung"
+ die doktor "stirbt"
- reveal elfriede konstantia "Eingeständnis"
- love elfriede doktor "geliebt"
- married.past doktor konstantia "Witwe"
- accuse! konstantia elfriede "Kein Wort"
- accuse _ zeuner "Verdacht"

== 11 Heimkehrer
Heimkehr des verarmten, geschiedenen [Albin](albin), von [Konstantia](konstantia) ohne Zögern aufgenommen. Zufällige Aufdeckung des Meineids durch [Hermance](rosine), seit Jahren [Tresewitz'](leutnant) unglückliche [Gattin](rosine), [die](rosine) bei der Suche nach [seinen](leutnant) Schuldscheinen auf [Zeuners](zeuner) Bestechungsgeld stößt. Überwindung der alten Rivalität mit der [Cousine](konstantia) und Aussage vor dem Staatsanwalt. Festnahme des [Brandstifters](zeuner) auf der Treppe des Bankhauses, vor den Augen der halben Stadt. Eintreffen [Havráneks](wenzel), seit kurzem verwitwet, mit der Frage, wie alt das [Mädchen](kind) sei.
+ return albin "Heimkehr"
- divorce.past albin amerikanerin "geschiedenen"
- help konstantia albin "aufgenommen"
- married leutnant rosine "Gattin"
- discover rosine leutnant+zeuner "Aufdeckung"
- enemy.end konstantia rosine "Rivalität"
- accuse rosine leutnant+zeuner "Aussage"
+ arrest _ zeuner "Festnahme"
- return wenzel "Eintreffen"

== 12 Das letzte Muster
1912. Mitteilung der wahren Herkunft an die elfjährige [Klothilde](kind), [die](kind) den fremden [Vater](wenzel) zunächst von sich stößt und um [Salinger](doktor) weint. Allmähliche Annäherung am Zeichentisch, bei Kreide, Tusche und langem gemeinsamem Schweigen. Bitte [Wenzels](wenzel) um [Konstantias](konstantia) Hand: Ja zum gemeinsamen Leben, Nein zum Altar. Eheschließung hingegen bei [Marta](marta) und [Albin](albin), zum Erstaunen aller, am wenigsten vielleicht [Elfriedes](elfriede). Übergabe des Prokura-Siegels an [letztere](elfriede); Schlussbild der [Freundinnen](elfriede+konstantia) im leeren Saal.
+ reveal _ kind "Mitteilung"
- parent wenzel kind "Vater"
- reject kind wenzel "stößt"
- sad kind doktor "weint"
- propose wenzel konstantia "Hand"
- couple.start konstantia wenzel "gemeinsamen Leben"
- wedding! konstantia wenzel "Nein zum Altar"
+ wedding albin marta "Eheschließung"
- hire elfriede "Siegels"
- friend elfriede konstantia "Freundinnen"
