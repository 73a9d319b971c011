%series Sonnenallee Hinterhaus
%lang de
%genre Berlin queer flat-share dramedy, recap-like summaries
%cast toni | Toni Albrecht; Toni | n
%cast malte | Malte | m
%cast yusuf | Yusuf Demirel; Yusuf | m
%cast ragna | Ragna | f
%cast kerstin | Kerstin Albrecht; Kerstin | f
%cast levi | Levi | m
%cast fatma | Fatma Demirel; Fatma | f
%cast bianca | Bianca | f
%cast hollberg | Dr. Hollberg; Hollberg | m
%cast ingo | Ingo | m
%cast joy | Joy | f
%cast rentner | Herr Wuttke; Wuttke | m

== 1
Was für ein Einstand: [Ragna](ragna), Schreinerin aus [Tromsø](@tromso), will eigentlich nur den Schlüssel abholen und landet mitten in einer Trennung. [Malte](malte) schleudert Teller, [Yusuf](yusuf) fängt sie auf, und [Toni](toni), Mieter der Wohnung, schält seelenruhig Spargel. Nach vier Jahren hat [Malte](malte) erfahren, dass [Yusuf](yusuf) [seiner](yusuf) [Mutter](fatma) [Fatma](fatma) noch immer eine [Verlobte](bianca) vorgaukelt. [Bianca](bianca), besagte [Phantombraut](bianca) und in Wahrheit [Yusufs](yusuf) [Kollegin](bianca) im Salon, klingelt just in diesem Moment mit einer Torte. Darauf steht: „Willkommen in der Familie“.
- quarrel malte yusuf "schleudert"
+ breakup malte yusuf "Trennung"
- discover malte yusuf "erfahren"
- parent fatma yusuf "Mutter"
+ betray yusuf fatma "vorgaukelt"
- engaged! bianca yusuf "Verlobte"
- colleague bianca yusuf "Kollegin"

== 2
[Malte](malte) zieht aus. Genauer: [Er](malte) zieht mit einer Luftmatratze in [Tonis](toni) Waschküche. [Herr Wuttke](rentner), Parterre links, führt ein Lärmprotokoll und erstattet Anzeige gegen Unbekannt. [Ragna](ragna) repariert [ihm](rentner) den Küchentisch, woraufhin der [Alte](rentner) die Anzeige verspeist, buchstäblich. [Toni](toni) bekommt Besuch von [Schwester](kerstin) [Kerstin](kerstin), [die](kerstin) nie anders als „Antonia“ sagt und diesmal wegen des Erbes da ist. Im Krankenhaus tritt unterdessen [Levi](levi) [seine](levi) erste Schicht an; [Chefarzt](hollberg) [Hollberg](hollberg) findet [ihn](levi) auf Anhieb unerträglich.
- housemate.start malte toni "Luftmatratze"
- move malte "zieht"
- neighbour rentner toni "Parterre"
- accuse rentner "Anzeige"
+ help ragna rentner "repariert"
- sibling kerstin toni "Schwester"
- travel kerstin toni "Besuch"
- hire levi "erste Schicht"
- boss hollberg levi "Chefarzt"
+ enemy hollberg levi "unerträglich"

== 3
Fünfzig Tanten, ein Saal in [Spandau](@spandau): Die Verlobungsfeier lässt sich nicht mehr absagen. [Yusuf](yusuf) bittet [Bianca](bianca), für drei Stunden zu lächeln; [sie](bianca) fordert als Gage den freien Samstag bis ans Lebensende. [Malte](malte) hat sich beim Buffet als Kellner eingeschlichen. Als [Fatma](fatma) der [Schwiegertochter](bianca) in spe den Familienschmuck anlegt, lässt [er](malte) ein Tablett Baklava fallen und trifft [Wuttke](rentner), [der](rentner) gar nicht geladen war. Platzwunde! Der junge [Notarzt](levi) näht, schaut auf und vergisst den Faden: Wer ist denn dieser [Kellner](malte)?
+ celebrate bianca+yusuf "Verlobungsfeier"
- help? bianca yusuf "bittet"
- betray malte "eingeschlichen"
- gift fatma bianca "anlegt"
- kin? bianca fatma "Schwiegertochter"
- injure rentner malte "Platzwunde"
- treat rentner levi "näht"
+ love.start? levi malte "vergisst"

== 4
[Toni](toni) und [Kerstin](kerstin) räumen das Elternhaus in [Eberswalde](@eberswalde) aus. Auf dem Dachboden: Briefe, aus denen hervorgeht, dass [Kerstin](kerstin) jahrelang jedes Geburtstagspaket an [Toni](toni) abgefangen hat. [Sie](kerstin) habe doch nur gewollt, dass [Toni](toni) heimkomme, stammelt die [Ältere](kerstin). Es folgt ein Schweigen bis [Bernau](@bernau). [Ragna](ragna) hat in der Kneipe eine [Poetin](joy) namens [Joy](joy) aufgegabelt, [die](joy) beim Frühstück eine Ode auf [ihre](ragna) Unterarme rezitiert und dann ohne Adresse verschwindet. [Malte](malte) bekommt einen Anruf von einer unbekannten Nummer. Platzwunden müssten, sagt der [Arzt](levi), auch nachkontrolliert werden. Beim Werfer.
- find kerstin+toni "Briefe"
- steal.past kerstin toni "abgefangen"
+ discover toni kerstin "hervorgeht"
- return? toni "heimkomme"
- meet joy ragna "aufgegabelt"
- create joy ragna "Ode"
- lose ragna joy "verschwindet"
+ flirt levi malte "nachkontrolliert"

== 5
Beim ersten Treffen mit [Levi](levi) redet [Malte](malte) ausschließlich über [Yusuf](yusuf). Der [Mediziner](levi) zahlt, wünscht [ihm](malte) gute Besserung und geht. [Yusuf](yusuf) wiederum kann nicht schlafen, seit die Luftmatratze nicht mehr quietscht, und trägt [seinem](yusuf) [Ex](malte) nachts eine Decke hinunter. [Bianca](bianca) sitzt derweil mit [Fatma](fatma) beim Brautmodenladen und merkt mit Bestürzung, wie lieb [sie](bianca) die alte [Dame](fatma) gewonnen hat. [Ingo](ingo), [Biancas](bianca) eifersüchtiger [Mann](ingo) – ja, es gibt einen –, steht mit dem Fernglas auf der anderen Straßenseite.
+ date levi malte "Treffen"
- love? malte yusuf "redet"
- reject levi malte "gute Besserung"
- ex malte yusuf "Ex"
- help yusuf malte "Decke"
- friend.start bianca fatma "lieb"
- jealous ingo bianca "eifersüchtiger"
+ married bianca ingo "Mann"
- investigate ingo bianca "Fernglas"

== 6
[Ingo](ingo) stürmt den Salon, schwingt den Föhn wie eine Waffe und nennt [Yusuf](yusuf) einen Hochzeitsschwindler. [Fatma](fatma) sitzt unter der Trockenhaube und versteht jedes Wort. Nicht, dass [ihr](fatma) [Sohn](yusuf) Männer liebt, verletzt [sie](fatma), das weiß [sie](fatma), seit [er](yusuf) acht war – sondern der Betrug. [Sie](fatma) zieht [Bianca](bianca) behutsam den Ring ab und bestellt bei [Yusuf](yusuf) eine Dauerwelle, wortlos. In der Klinik deckt [Levi](levi) auf, dass [Hollberg](hollberg) Nieren nach Kontostand vergibt. Eine [Kranke](ragna) auf der Warteliste kennt [er](levi): [Sie](ragna) hat [ihm](levi) neulich das Bett gezimmert. [Ragna](ragna) hat es niemandem gesagt.
- attack ingo yusuf "Föhn"
+ accuse ingo yusuf "Hochzeitsschwindler"
- discover fatma yusuf "versteht"
- parent fatma yusuf "Sohn"
- discover.past fatma yusuf "weiß"
- sad fatma yusuf "verletzt"
- betray yusuf fatma "Betrug"
+ discover levi hollberg "deckt"
- ill ragna "Kranke"
- create.past ragna levi "gezimmert"
- reveal! ragna "niemandem gesagt"

== 7
Jetzt wissen es alle, und [Ragna](ragna) hasst es. [Toni](toni) lässt sich testen, [Yusuf](yusuf) lässt sich testen, sogar [Wuttke](rentner) krempelt den Ärmel hoch. [Malte](malte), [der](malte) Nadeln scheut, hält allen die Hand. Passen würde ausgerechnet [Kerstin](kerstin), [die](kerstin) nur gekommen ist, um sich zu entschuldigen. [Levi](levi) warnt die [Spenderin](kerstin) vor [seinem](levi) [Vorgesetzten](hollberg) und legt der Ärztekammer [seine](levi) Liste vor. Am Abend steckt [ihm](levi) die Kündigung im Spind. [Joy](joy) ist zurück, mit einem Gedichtband, in dem auf jeder Seite Unterarme vorkommen.
- discover _ ragna "wissen"
- sad ragna "hasst"
- help malte _ "Hand"
+ help? kerstin ragna "Passen"
- reconcile? kerstin toni "entschuldigen"
- help levi kerstin "warnt"
- boss hollberg levi "Vorgesetzten"
- reveal levi hollberg "legt"
+ quit levi "Kündigung"
- return joy "zurück"
- create joy "Gedichtband"

== 8
Operationstag. [Toni](toni) sitzt zwischen zwei Aufwachräumen, in dem einen die [Schwester](kerstin), in dem anderen die beste [Freundin](ragna). Bei [Ragna](ragna) kommt es zu einer Blutung; [Hollberg](hollberg), in Gedanken bei der Kammer, zögert eine Sekunde zu lang, und der gefeuerte [Levi](levi) drängt [ihn](hollberg) vom Tisch. [Er](levi) rettet [sie](ragna). [Joy](joy) liest [ihr](ragna) vor, bis [sie](ragna) die Augen aufschlägt. [Yusuf](yusuf) hat [Fatma](fatma) mitgebracht, [die](fatma) jedem im Flur Linsensuppe einflößt und beim dritten Teller [Malte](malte) fragt, wer [er](malte) eigentlich sei.
- sibling kerstin toni "Schwester"
- friend ragna toni "Freundin"
- treat kerstin+ragna "Operationstag"
- ill ragna "Blutung"
- quit.past levi "gefeuerte"
+ rescue levi ragna "rettet"
- help joy ragna "liest"
- recover ragna "Augen aufschlägt"
- travel fatma+yusuf "mitgebracht"
- gift fatma _ "Linsensuppe"
+ meet fatma malte "eigentlich sei"

== 9
„[Ich](malte) bin der [Mann](malte), wegen [dem](malte) [er](yusuf) lügt“, hat [Malte](malte) geantwortet, und seither schreibt [Fatma](fatma) [ihm](malte) Rezepte. [Yusuf](yusuf) platzt vor Eifersucht auf [seine](yusuf) eigene [Mutter](fatma). [Hollberg](hollberg) verliert die Approbation und verkauft [sein](hollberg) Segelboot an [Ingo](ingo), [der](ingo) damit [Bianca](bianca) zurückgewinnen will; nur wird [sie](bianca) seekrank und [er](ingo) nicht fertig mit dem Bereuen. [Toni](toni) und [Kerstin](kerstin) holen auf der Intensivstation achtzehn Geburtstage nach, mit achtzehn Muffins. Zum ersten Mal sagt die [Schwester](kerstin): „[Toni](toni)“.
- reveal malte fatma "geantwortet"
- friend.start fatma malte "Rezepte"
- jealous yusuf fatma "Eifersucht"
- parent fatma yusuf "Mutter"
+ quit hollberg "Approbation"
- reconcile? bianca ingo "zurückgewinnen"
- ill bianca "seekrank"
- sad ingo "Bereuen"
- celebrate kerstin+toni "Geburtstage"
+ reconcile kerstin toni "Muffins"
- sibling kerstin toni "Schwester"

== 10
Eigenbedarf! Das Hinterhaus ist verkauft, an wen, verrät das Amtsgericht nicht. [Wuttke](rentner) wohnt seit 1961 hier und verbarrikadiert sich mit Konserven. [Levi](levi), arbeitslos, übernachtet auf der Luftmatratze, die [Malte](malte) eben geräumt hat, weil [dieser](malte) wieder oben schläft. Bei [Yusuf](yusuf)? Bei [Yusuf](yusuf). [Toni](toni) bringt [Levi](levi) das Spargelschälen bei und stellt verwundert fest, dass Zeit vergeht. [Ragna](ragna) baut [Joy](joy) ein Schreibpult aus dem Tisch, an dem [sie](joy+ragna) einander zum ersten Mal gegenübersaßen. [Joy](joy) sagt nichts Gereimtes, nur Ja.
- quit.past levi "arbeitslos"
- housemate.start levi malte+toni+yusuf "Luftmatratze"
+ reconcile malte yusuf "wieder oben"
- advisor toni levi "bringt"
- create ragna joy "Schreibpult"
- meet.past joy ragna "zum ersten Mal"
+ engaged.start joy ragna "Ja"

== 11
Der neue [Eigentümer](ingo) zeigt sich, und [Bianca](bianca) fällt die Schere aus der Hand: [Ingo](ingo) hat gekauft, aus Rache, und will als Erstes den [Nebenbuhler](yusuf) hinauswerfen, [der](yusuf) keiner ist. [Fatma](fatma) nimmt ein Nudelholz und die U7. Was zwischen [den zweien](fatma+ingo) im Treppenhaus gesprochen wird, erfährt niemand, doch [Ingo](ingo) kommt käsebleich heraus und unterschreibt [Toni](toni) einen Mietvertrag auf Lebenszeit. [Bianca](bianca) hat die Scheidung eingereicht und Quartier bei [Fatma](fatma) bezogen. „Wenigstens [eine](bianca), [die](bianca) bleibt“, brummt die alte [Frau](fatma).
- reveal ingo "zeigt"
+ find ingo "gekauft"
- threaten ingo yusuf "hinauswerfen"
- enemy! ingo yusuf "Nebenbuhler"
+ threaten fatma ingo "Nudelholz"
- gift ingo toni "Mietvertrag"
- divorce? bianca ingo "Scheidung"
- housemate.start bianca fatma "Quartier"

== 12
Hoffest mit Lampions. [Ragna](ragna) und [Joy](joy) lassen sich von [Kerstin](kerstin) trauen, [die](kerstin) nur dafür ein Amt im Standesamt von [Eberswalde](@eberswalde) angenommen hat. [Yusuf](yusuf) steckt [Malte](malte) den Familienschmuck an, [Fatma](fatma) weint in den Ayran. [Herr Wuttke](rentner) hält die Brautrede, von [seinem](rentner) Lärmprotokoll abgelesen; in der Zeile vom 14. Mai, 23 Uhr, erkennt sich jeder wieder. Nach dem letzten Lied steht [Levi](levi) mit einem Koffer da: ein Schiffsarztposten, sechs Monate. [Toni](toni) überreicht [ihm](levi) ein Kilo Spargel und sagt: „[Ich](toni) warte nicht.“ [Sie](levi+toni) wissen [beide](levi+toni), dass das gelogen ist.
- celebrate _ "Hoffest"
+ wedding joy ragna "trauen"
- hire kerstin "angenommen"
- gift yusuf malte "steckt"
- create rentner "Brautrede"
- hire? levi "Schiffsarztposten"
- travel? levi "Koffer"
- gift toni levi "überreicht"
+ love toni levi "gelogen"
