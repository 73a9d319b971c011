%series Jahrgang Gift
%lang de
%genre school series about warring girls at a gymnasium in Freiburg, terse texts of a series database
%cast yara | Yara Böhnke; Yara; Böhnke | f
%cast pippa | Philippa von Trotha; Philippa; Pippa | f
%cast smilla | Smilla | f
%cast kim | Kim | f
%cast jarno | Jarno Lindqvist; Jarno | m
%cast bela | Béla Böhnke; Béla | m
%cast direktor | Dr. Wackernagel; Wackernagel | m
%cast ilunga | Frau Ilunga; Grâce Ilunga; Ilunga | f
%cast hausmeister | Zbigniew Rataj; Rataj | m
%cast mutter | Leonore von Trotha; Leonore | f
%cast corentin | Corentin | m
%cast referendar | - | m
%cast psychologin | - | f

== 1 Die Neue
[Philippa von Trotha](pippa) herrscht seit der fünften Klasse über das Droste-Gymnasium. Mit der Ankunft von [Yara Böhnke](yara), [Stipendiatin](yara) aus [Duisburg](@duisburg), ist es damit vorbei: Die [Neue](yara) lacht nicht mit, als die [Klassenkönigin](pippa) die stotternde [Smilla](smilla) nachäfft, und schüttet [ihr](pippa) Eistee über die Bluse. [Direktor Wackernagel](direktor) brummt [beiden](pippa+yara) Nachsitzen auf. Im Keller stellt der [Hausmeister](hausmeister) den [Rivalinnen](pippa+yara) wortlos zwei Besen hin. [Smilla](smilla) wartet vor dem Tor, um sich bei [ihrer](smilla) [Fürsprecherin](yara) zu bedanken. [Die](yara) ist schon durchs Fenster.
- boss pippa _ "herrscht"
- travel yara "Ankunft"
- attack pippa smilla "nachäfft"
+ attack yara pippa "schüttet"
- help yara smilla "Fürsprecherin"
- enemy pippa yara "Rivalinnen"
- flee yara "durchs Fenster"

== 2 Schwarze Listen
Am Spiegel der Mädchentoilette prangt eine Liste der hässlichsten Schülerinnen, Platz eins: [Yara](yara). [Kim](kim), [Philippas](pippa) rechte [Hand](kim), schwört Stein und Bein, damit nichts zu tun zu haben. Die Handschrift sagt etwas anderes. Statt [sie](kim) zu verpfeifen, setzt die [Duisburgerin](yara) sich beim Mittagessen neben [sie](kim) und teilt die Pommes mit [ihr](kim). [Sportlehrerin](ilunga) [Ilunga](ilunga) sucht eine Kapitänin für die Ruderriege. [Jarno Lindqvist](jarno), von der Hälfte der Stufe vergeblich umschwärmt, hat nur Augen für [die](yara), [die](yara) [ihn](jarno) für einen Schrank hält.
- friend kim pippa "rechte Hand"
- betray kim yara "schwört"
- reveal! yara kim "verpfeifen"
+ help yara kim "teilt"
- discover yara kim "Handschrift"
- love _ jarno "umschwärmt"
- love jarno yara "nur Augen"
- advisor ilunga _ "Sportlehrerin"
- hire? _ ilunga "sucht"

== 3 Steuerfrau
Bei der Wahl zur Bootsführerin bekommt [Yara](yara) eine Stimme mehr als [Philippa](pippa). [Diese](pippa) tritt in der Umkleide gegen einen Spind und bricht sich den Zeh. [Ihre](pippa) [Mutter](mutter), [Vorsitzende](mutter) des Fördervereins, verlangt vom [Schulleiter](direktor) eine zweite Auszählung; [Wackernagel](direktor) knickt ein. Den fehlenden Zettel fischt der [Hausmeister](hausmeister) aus dem Abfluss: Er lautet auf [Böhnke](yara). [Jarno](jarno) gratuliert der [Siegerin](yara) mit einer Tüte Gummischlangen, die [sie](yara) an [Smilla](smilla) weiterreicht. Wen [Kim](kim) gewählt hat, sagt [sie](kim) keinem.
+ hire yara "Stimme mehr"
- sad pippa "tritt"
- injure pippa "bricht"
- parent mutter pippa "Mutter"
- help? mutter pippa "zweite Auszählung"
- find hausmeister "fischt"
- gift jarno yara "Gummischlangen"
- gift yara smilla "weiterreicht"
- reveal! kim "keinem"

== 4 Bruderherz
[Yaras](yara) älterer [Bruder](bela) [Béla](bela), wegen Einbruchs zwei Jahre hinter Gittern, steht plötzlich im Wohnheim und will auf der Luftmatratze unterkommen. [Sie](yara) lässt [ihn](bela) herein. Am nächsten Morgen vermisst [Kim](kim) [ihr](kim) Tablet, [Philippa](pippa) [ihre](pippa) Perlen. Der [Vorbestrafte](bela), heißt es auf dem Flur, habe lange Finger gemacht. Nur [Smilla](smilla) hat beobachtet, wie die angeblich [Bestohlene](pippa) die Kette selbst in den Gully fallen ließ, doch vor [Dr. Wackernagel](direktor) bringt [sie](smilla) kein Wort heraus. Die [Geschwister](bela+yara) sitzen abends auf dem Dach. „Klau nie etwas Schönes“, sagt [er](bela).
- sibling bela yara "Bruder"
+ return bela "steht plötzlich"
- arrest.past _ bela "hinter Gittern"
- housemate.start bela yara "lässt"
- lose kim "vermisst"
- lose pippa "vermisst"
+ accuse _ bela "lange Finger"
- steal? bela kim+pippa "lange Finger"
- discover smilla pippa "beobachtet"
- betray pippa bela "selbst in den Gully"
- reveal! smilla direktor "kein Wort"

== 5 Gully
[Zbigniew Rataj](hausmeister), so heißt der schweigsame [Mann](hausmeister) mit den Besen, pumpt nach einem Wolkenbruch den Schulhof leer und hält Perlen in der Hand. [Er](hausmeister) trägt sie nicht ins Direktorat, sondern zu [Smilla](smilla), [die](smilla) nun schriftlich aussagt. [Philippa](pippa) erhält einen Verweis, [Béla](bela) eine gebrummte Abbitte von [Wackernagel](direktor). Am Abend zieht [Leonore von Trotha](mutter) in [ihrer](mutter) Küche einen Schlussstrich: kein Taschengeld, kein Pferd, kein [Paris](@paris). Oben liegt die [Bestrafte](pippa) im Dunkeln und tippt eine Nachricht an die [Stotterin](smilla): „[Du](smilla) bist tot.“
+ find hausmeister "hält Perlen"
- help hausmeister smilla "trägt"
+ reveal smilla pippa "aussagt"
- reconcile? bela direktor "Abbitte"
- sad pippa "Dunkeln"
+ threaten pippa smilla "bist tot"

== 6 Austausch
Aus [Rennes](@rennes) trifft [Corentin](corentin) ein und wohnt bei den [Trothas](mutter+pippa). Der [Bretone](corentin) hat ein Lächeln, bei dem [Philippa](pippa) die Vokabeln entfallen. Pech für [sie](pippa): Auf der Fahrt ins [Elsass](@elsass) teilt [er](corentin) den Kopfhörer mit [Kim](kim), [die](kim) zum ersten Mal seit Jahren vergisst, auf wessen Seite [sie](kim) steht. Im Münster verlieren [die beiden](corentin+kim) den Anschluss an die Gruppe, absichtlich. [Frau Ilunga](ilunga) zählt durch, flucht auf Lingala und findet [sie](corentin+kim) auf der Orgelempore, Mund an Mund. [Philippa](pippa) steht eine Stufe hinter der [Lehrerin](ilunga).
- travel corentin "trifft"
- housemate.start corentin mutter+pippa "wohnt"
+ love pippa corentin "entfallen"
- travel corentin+kim "Fahrt" @elsass
- flirt corentin kim "Kopfhörer"
- find ilunga corentin+kim "findet"
+ kiss corentin kim "Mund an Mund"
- discover pippa corentin+kim "steht eine Stufe"

== 7 Zweierlei Maß
Mit der Freundschaft ist es aus: [Philippa](pippa) wechselt den Platz, das Schloss am Spind und die Straßenseite. [Kim](kim), plötzlich ohne Hofstaat, isst allein. [Corentin](corentin) fliegt aus der Villa der [Trothas](mutter+pippa) und landet samt Koffer bei [Rataj](hausmeister) in der Dienstwohnung. Währenddessen paukt [Jarno](jarno) mit [Yara](yara) Latein; bei den unregelmäßigen Verben nimmt [er](jarno) sich ein Herz und gesteht, dass [er](jarno) seit September kaum schläft. [Sie](yara) streicht [ihm](jarno) die Endung an und sagt, Jungs kämen nicht infrage, Mädchen übrigens auch nicht, jedenfalls nicht vor dem Abitur.
+ friend.end kim pippa "aus"
- sad kim "allein"
- move corentin hausmeister "landet"
- housemate.end corentin mutter+pippa "fliegt"
- help jarno yara "paukt"
+ confess jarno yara "gesteht"
- reject yara jarno "kämen nicht infrage"

== 8 Probezeit
Ein [Referendar](referendar) übernimmt den Deutschkurs, jung, Cordjacke, Gedichte auswendig. [Smilla](smilla) schwärmt. Unter [seiner](referendar) Anleitung spricht [sie](smilla) Rilke ohne einen einzigen Hänger, und die halbe Klasse hält den Atem an. Dann kursiert ein Foto: der [Mann](referendar), der Arm, die [Siebzehnjährige](smilla), ein Hotelflur. Es ist montiert, aber wer fragt danach? [Wackernagel](direktor) suspendiert den jungen [Kollegen](referendar) noch vor der großen Pause. [Smilla](smilla) schweigt wieder. [Yara](yara) braucht keine Beweise, [sie](yara) geht mit einer Schere auf [Philippa](pippa) zu und schneidet [ihr](pippa) den Zopf ab.
- hire referendar "übernimmt"
- love smilla referendar "schwärmt"
- advisor referendar smilla "Anleitung"
- affair? referendar smilla "Foto"
- betray _ referendar+smilla "montiert"
+ quit referendar direktor "suspendiert"
- colleague direktor referendar "Kollegen"
+ attack yara pippa "schneidet"

== 9 Kurzgeschoren
[Yara](yara) muss gehen, so das Votum der Konferenz. Am Bahnsteig warten [Smilla](smilla), [Jarno](jarno) und zur Verblüffung aller [Kim](kim). [Sie](kim) war es, [die](kim) das Bild gebastelt hat, im Auftrag [ihrer](kim) einstigen [Gebieterin](pippa), damals, vor der Orgel. „Und warum erfahre [ich](yara) das erst jetzt?“, fragt die [Verstoßene](yara). Der Zug fährt ohne [sie](yara) ab. Zu viert marschieren [sie](jarno+kim+smilla+yara) ins Direktorat, wo [Kim](kim) alles zu Protokoll gibt. Zur selben Zeit sitzt [Philippa](pippa) beim Friseur und sieht im Spiegel zum ersten Mal aus wie [ihre](pippa) [Mutter](mutter) auf alten Fotos.
+ quit yara "muss gehen"
- betray.past kim referendar+smilla "gebastelt"
- boss.past pippa kim "Gebieterin"
- reveal kim yara "erfahre"
- travel! yara "ohne sie"
+ reveal kim direktor "Protokoll"
- parent mutter pippa "Mutter"

== 10 Rehabilitiert
Der [Referendar](referendar) darf zurück in den Dienst, will aber nicht. [Er](referendar) schickt [Smilla](smilla) einen Gedichtband und geht zur See. Für [Philippa](pippa) bedeutet [Kims](kim) Aussage zehn Stunden bei der [Schulpsychologin](psychologin). In der dritten erzählt [sie](pippa) von Tabletten, die [Leonore](mutter) im Klavier versteckt, und von Nächten, in denen [sie](pippa) den Atem der [Betäubten](mutter) zählt. Die [Therapeutin](psychologin) hört nur zu. [Yara](yara), bis zum Sommer auf Bewährung, wird dazu verdonnert, der [Feindin](pippa) den Stoff nachzutragen, und bekommt so mit, warum in der Villa nie jemand die Vorhänge öffnet.
- hire? referendar "zurück in den Dienst"
- gift referendar smilla "Gedichtband"
- travel referendar "zur See"
- advisor.start psychologin pippa "zehn Stunden"
+ reveal pippa psychologin "erzählt"
- ill mutter "Tabletten"
- enemy pippa yara "Feindin"
- help yara pippa "nachzutragen"
+ discover yara mutter "bekommt so mit"

== 11 Blaulicht
[Leonore von Trotha](mutter) wacht nicht mehr auf. [Philippa](pippa) ruft nicht den Notarzt, sondern [Yara](yara) an, und [die](yara) rennt zwei Kilometer barfuß, pumpt dreißigmal, beatmet, pumpt. Als die Sanitäter übernehmen, atmet die [Frau](mutter). Im Wartezimmer hält die [Lebensretterin](yara) der zitternden [Tochter](pippa) einen Becher Kakao hin. Kein Wort über Eistee, kein Wort über Scheren. [Béla](bela) kommt mit dem Lieferwagen, [Grâce Ilunga](ilunga) in Pantoffeln. Bei [ihr](ilunga) darf das [Mädchen](pippa) wohnen, bis die [Mutter](mutter) aus dem Entzug entlassen ist.
+ ill mutter "wacht nicht mehr auf"
+ rescue yara mutter "Lebensretterin"
- sad pippa "zitternden"
- parent mutter pippa "Tochter"
- gift yara pippa "hält"
- help ilunga pippa "wohnen"
- housemate.start ilunga pippa "wohnen"
- recover? mutter "entlassen"

== 12 Regatta
Acht Frauen, ein Boot: [Yara](yara) steuert, [Philippa](pippa) sitzt mit kurzem Haar am Schlag. Auf den letzten Metern reißt [Kims](kim) Rollsitz, dennoch reicht es um eine Bugkugel. Am Ufer fallen sich die ehemaligen [Todfeindinnen](pippa+yara) in die Arme, dann hastig wieder heraus. [Corentin](corentin) reist heim und verspricht [Kim](kim), im Herbst in [Freiburg](@freiburg) zu studieren. [Smilla](smilla) hält vor der ganzen Schule die Abiturrede, jeden Satz am Stück. Hinten applaudiert [Zbigniew Rataj](hausmeister), im Anzug, mit [Frau Ilunga](ilunga) am Arm. Seit wann das so gehe, will [Wackernagel](direktor) wissen. „Seit den Perlen“, sagt [sie](ilunga).
+ find kim+pippa+yara "reicht es"
- enemy.past pippa yara "ehemaligen Todfeindinnen"
+ reconcile pippa yara "in die Arme"
- travel corentin "reist heim"
- travel? corentin "studieren" @freiburg
- create smilla "Abiturrede"
- couple hausmeister ilunga "am Arm"
