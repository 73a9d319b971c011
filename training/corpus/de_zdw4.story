%series Blutgruppe WG
%lang de
%genre vampire webcomic, Graz, fan wiki entries
%cast resi | Resi Hödl; Resi | f
%cast lazar | Lazar von Ptuj; Lazar | m
%cast ondine | Ondine | f
%cast ferdl | Ferdl Kogler; Ferdl; Kogler | m
%cast yuki | Yuki Tanabe; Yuki | n
%cast vukan | Vukan | m
%cast strasser | Magister Strasser; Strasser | m
%cast tante | Tante Burgi; Burgi | f
%cast nele | Nele | f
%cast jager | Bonifaz Jager; Jager; Bonifaz | m
%cast kater | Herr Novak | m
%cast mutter | - | f
%cast lvater | - | m

== 1
[Resi Hödl](resi), [Medizinstudentin](resi) im dritten Anlauf, zieht in eine spottbillige Wohnung am [Lendplatz](@lendplatz), in der tagsüber niemand die Läden öffnet. [Mitbewohner](lazar) Nummer eins heißt [Lazar von Ptuj](lazar), ist 312 und verlangt, dass man anklopft; Nummer zwei, [Ondine](ondine), schläft in der Badewanne und ist [seine](lazar) [Ehemalige](ondine). [Resi](resi) hält das alles für Theater, bis [sie](resi) im Eiskasten fremde Konserven entdeckt, und zwar solche aus dem Labor, in dem [sie](resi) jobbt. Schreiend rennt [sie](resi) auf die Straße. [Kater](kater) [Herr Novak](kater) trottet [ihr](resi) nach. Da draußen die Miete aber das Dreifache kostet, ist [sie](resi) um Mitternacht wieder da.
+ move resi "zieht" @lendplatz
- housemate lazar+ondine resi "Mitbewohner"
- ex lazar ondine "Ehemalige"
+ discover resi lazar+ondine "entdeckt"
- steal.past lazar+ondine _ "fremde Konserven"
- sad resi "Schreiend"
- flee resi lazar+ondine "rennt"
- return resi "wieder da"

== 2
Regel eins: Gebissen wird auswärts. Regel zwei bricht [Ondine](ondine) am selben Abend, indem [sie](ondine) [ihren](ondine) [Neuen](ferdl) mitbringt, den sterblichen [Rettungssanitäter](ferdl) [Ferdl Kogler](ferdl), [der](ferdl) von [ihrem](ondine) Gebiss nichts weiß. [Lazar](lazar) mustert den [Burschen](ferdl) wie eine Speisekarte. [Resi](resi) bekommt Mitleid und warnt den [Sanitäter](ferdl) durch die Klotür, doch [er](ferdl) lacht [sie](resi) aus. Da stößt [Lazar](lazar) gegen den Vorhang, ein Sonnenstrahl fällt auf [seine](lazar) Hand, und die Haut wirft Blasen. [Kogler](ferdl) verbindet [ihn](lazar) und stellt keine Fragen. Seitdem duldet der [Alte](lazar) [ihn](ferdl). Ob [Ondine](ondine) [ihn](ferdl) liebt oder bloß auf Vorrat hält, verrät dieses Kapitel nicht.
- couple ferdl ondine "Neuen"
- invite ondine ferdl "mitbringt"
- betray ondine ferdl "nichts weiß"
- sad resi ferdl "Mitleid"
+ help resi ferdl "warnt"
+ injure lazar "Blasen"
- treat lazar ferdl "verbindet"
- reconcile ferdl lazar "duldet"
- love? ondine ferdl "liebt"

== 3
[Magister Strasser](strasser), bei [dem](strasser) [Resi](resi) im Labor Röhrchen sortiert, zählt nach und vermisst vierzig Beutel Null negativ. Auf der Überwachungskamera ist niemand zu sehen, nur eine Tür, die sich öffnet. Die [Studentin](resi) begreift: [Ihre](resi) [Mitbewohner](lazar+ondine) haben kein Spiegelbild und auch sonst keins. [Strasser](strasser) begreift etwas anderes und schmeißt [sie](resi) hinaus. Ohne Lohn sitzt [Resi](resi) am Küchentisch und heult. [Lazar](lazar), peinlich berührt, legt [ihr](resi) eine Goldmünze von 1740 hin und, zum ersten Mal seit der Kaiserzeit, eine Hand auf die Schulter. Nebenan klopft [Tante Burgi](tante), die schwerhörige [Nachbarin](tante), gegen das Schluchzen an die Wand.
- boss strasser resi "sortiert"
- discover strasser _ "vermisst"
+ discover resi lazar+ondine "begreift"
- steal lazar+ondine strasser "kein Spiegelbild"
- housemate lazar+ondine resi "Mitbewohner"
- accuse strasser resi "etwas anderes"
+ quit resi strasser "schmeißt"
- sad resi "heult"
- gift lazar resi "Goldmünze"
- help lazar resi "Schulter"
- neighbour resi tante "Nachbarin"

== 4
Das Nachtkästchen aus Kapitel 1 kommt wieder vor. Ansonsten: wenig Text, viel Schatten. [Yuki](yuki) kauft die Münze. [Yuki](yuki) handelt mit Antikem und altem Blut. Wie alt [Yuki](yuki) ist, weiß nur [Yuki](yuki). Vor [Yuki](yuki) verneigt sich [Lazar](lazar). Einst hat [Yuki](yuki) [ihn](lazar) gebissen. Seither nennt [er](lazar) [Yuki](yuki) [Meister](yuki). [Resi](resi) riecht gut, findet [Yuki](yuki). Eisig stellt sich [Lazar](lazar) vor [sie](resi). »Dieses [Mädchen](resi) gehört zum Haus«, sagt [er](lazar). [Yuki](yuki) lächelt. Als [Resi](resi) heimkommt, fehlt [Herr Novak](kater). Auf dem Polster liegt ein Halsband. Daneben liegt ein Preis.
- find yuki "kauft"
- attack.past yuki lazar "gebissen"
- boss yuki lazar "Meister"
+ help lazar resi "stellt sich"
- threaten yuki resi "riecht gut"
+ abduct yuki kater "fehlt"
- return resi "heimkommt"
- threaten yuki resi "Preis"

== 5
Für den [Kater](kater) verlangt [Yuki](yuki) eine Nacht in [Resis](resi) Labor. [Ferdl](ferdl), inzwischen eingeweiht (siehe Extrastrip »Der Knoblauch«), besorgt [ihr](resi) den Dienstausweis [seiner](ferdl) [Schwester](nele) [Nele](nele), [die](nele) dort putzt. Gemeinsam schleichen [sie](ferdl+resi) hinein. Zwischen den Kühlschränken steht jedoch schon ein [anderer](jager): [Bonifaz Jager](jager), [Vampirjäger](jager) in vierter Generation, mit Pflock und Steirerhut, [der](jager) [sie](ferdl+resi) für Untote hält. Erst als [Resi](resi) in [seine](jager) Knoblauchwurst beißt, senkt [er](jager) die Waffe. [Jager](jager) ist jung, [er](jager) hat Grübchen, und [sein](jager) [Auftraggeber](strasser) ist niemand anders als [Strasser](strasser). [Sie](resi) lügt [ihn](jager) an, [sie](resi) wohne bei den Eltern.
- threaten yuki resi "verlangt"
- discover.past ferdl _ "eingeweiht"
- help ferdl resi "besorgt"
- sibling ferdl nele "Schwester"
+ meet jager resi "ein anderer"
- attack? jager ferdl+resi "Waffe"
- love? resi jager "Grübchen"
- boss strasser jager "Auftraggeber"
+ betray resi jager "lügt"

== 6
Der erste ruhige Strip seit Langem, acht Bilder, ein einziger Satz. Auf dem Dach des [Lendplatzes](@lendplatz) sitzt ein [Kater](kater) neben einem leeren Napf und schaut den Fledermäusen zu. Der Mond ist ein Kipferl. Die Mur trägt Laub und eine Sonnenbrille davon. Unter dem Titel »Wer zahlt, frisst« sieht man zuletzt [Lazars](lazar) Umhang an einem Haken in [Yukis](yuki) Laden hängen; [er](lazar) hat ihn gegen [Herrn Novak](kater) eingetauscht. Im Forum wird gestritten, ob der Umhang [seinem](lazar) [Vater](lvater) gehört hat. Die Autorin schweigt und zeichnet Katzen.
+ rescue lazar kater "eingetauscht"
- lose lazar "eingetauscht"
- parent lvater lazar "Vater"

== 7
[Jager](jager) führt [Resi](resi) zum Backhendl aus, dreimal in einer Woche. [Er](jager) erzählt [ihr](resi) vom Tod [seiner](jager) [Mutter](mutter), [die](mutter) ein [Blutsauger](vukan) namens [Vukan](vukan) auf dem Gewissen hat, und [sie](resi) hält unter dem Tisch [seine](jager) Hand. Daheim nennt [Ondine](ondine), vor [der](ondine) man nichts verbergen kann, [sie](resi) eine [Verräterin](resi). [Die beiden](ondine+resi) schreien einander an, bis [Tante Burgi](tante) die Polizei ruft. Schlimmer ist, was [Lazar](lazar) tut, nämlich nichts. [Er](lazar) sperrt sich in den Schrank. Durch die Tür hört [Resi](resi) [ihn](lazar) sagen, [er](lazar) habe im Jahr 1809 zum letzten Mal so etwas wie Eifersucht verspürt.
- date jager resi "Backhendl"
- reveal jager resi "erzählt"
- die.past mutter vukan "Tod"
- kill.past vukan mutter "Gewissen"
- parent mutter jager "Mutter"
- help resi jager "hält"
- accuse ondine resi "Verräterin"
+ quarrel ondine resi "schreien"
- sad lazar "sperrt"
+ jealous lazar jager "Eifersucht"

== 8
Aus [Zagreb](@zagreb) reist [Vukan](vukan) an, ein [Grobian](vukan) mit Goldzahn und seit Jahrhunderten [Lazars](lazar) [Erzfeind](vukan), denn [dieser](lazar) hatte [ihm](vukan) [Ondine](ondine) weggeschnappt. [Er](vukan) quartiert sich bei [Yuki](yuki) ein und lässt ausrichten, [er](vukan) werde die WG Zimmer für Zimmer leer trinken. Nun kommt es darauf an. [Ondine](ondine) schickt [Ferdl](ferdl) fort, angeblich, weil [er](ferdl) schnarche; der [Geschasste](ferdl) säuft sich durch drei Beisln und läuft ausgerechnet [Vukan](vukan) in die Arme. Am Morgen findet [Nele](nele) [ihren](nele) [Bruder](ferdl) kreidebleich auf der Hauptbrücke. [Resi](resi) hängt [ihm](ferdl) die letzte Konserve an.
+ travel vukan "reist"
- enemy lazar vukan "Erzfeind"
- couple.past lazar ondine "weggeschnappt"
- steal.past lazar vukan "weggeschnappt"
- move vukan yuki "quartiert"
- threaten vukan lazar+ondine+resi "leer trinken"
+ breakup ondine ferdl "schickt"
- betray ondine ferdl "angeblich"
- sad ferdl "säuft"
- attack vukan ferdl "in die Arme"
- find nele ferdl "findet Nele"
- sibling ferdl nele "Bruder"
- treat ferdl resi "hängt"

== 9
Die [Studentin](resi) schenkt [Bonifaz](jager) reinen Wein ein: wo [sie](resi) wohnt, mit wem und dass der [Mörder](vukan) [seiner](jager) [Mutter](mutter) zwei Gassen weiter schläft. [Er](jager) fühlt sich verraten, schmeißt das Hendl an die Wand und läuft weg. Eine Nacht lang irrt der [Jäger](jager) durch [Graz](@graz). In der Früh steht [er](jager) mit Pflock am Bett [desjenigen](lazar), [den](lazar) [sie](resi) [ihm](jager) als Freund geschildert hat. [Lazar](lazar) schlägt ein Auge auf, knöpft sich das Hemd auf und zeigt [ihm](jager) die Stelle. Da lässt [Jager](jager) den Arm sinken. Aus [Feinden](jager+lazar) werden an diesem Morgen Verbündete, aus einem Kaffee werden vier.
+ reveal resi jager "reinen Wein"
- kill.past vukan mutter "Mörder"
- sad jager "verraten"
- flee jager resi "läuft weg"
- kill? jager lazar "Pflock"
- friend lazar resi "Freund"
- kill! jager lazar "sinken"
- enemy.end jager lazar "Feinden"
+ friend.start jager lazar "Verbündete"

== 10
Sturm auf den Antiquitätenladen. [Ondine](ondine) flutet den Keller, [Jager](jager) hält die Tür, [Nele](nele), [die](nele) nur den Ausweis wollte, schwingt den Schrubber. [Lazar](lazar) und [Vukan](vukan) gehen mit Zähnen aufeinander los. Als der [Goldzahn](vukan) schon über [ihm](lazar) kniet, wirft sich [Resi](resi) dazwischen und wird in den Hals gebissen. Der Pflock, der [Vukan](vukan) zu Staub macht, steckt in der Faust eines [Sanitäters](ferdl): [Ferdl](ferdl) ist wieder auf den Beinen. [Yuki](yuki) hat das Ganze mit einer Tasse Tee verfolgt und applaudiert dem [Sieger](ferdl). »[Sie](resi) verblutet«, sagt [Lazar](lazar) tonlos, die [Bewusstlose](resi) im Schoß.
+ attack jager+lazar+nele+ondine yuki "Sturm"
- attack lazar vukan "aufeinander los"
- rescue resi lazar "dazwischen"
- attack vukan resi "gebissen"
- injure resi vukan "gebissen"
+ kill ferdl vukan "Staub"
- recover ferdl "auf den Beinen"
- die? resi "verblutet"
- ill resi "Bewusstlose"
- sad lazar "tonlos"

== 11
Zwei Wege, sagt [Ondine](ondine): Spital oder Biss. [Lazar](lazar) weigert sich, denn [er](lazar) hat 1809 schon einmal eine [Sterbende](ondine) verwandelt, und [die](ondine) hält [ihm](lazar) das bis heute vor. »Stimmt«, sagt [Ondine](ondine). »Tu es trotzdem nicht.« So kommt die Rettung doch mit Blaulicht. [Strasser](strasser) persönlich, [den](strasser) [Tante Burgi](tante) aus dem Bett geläutet hat, öffnet [ihnen](jager+lazar+ondine) den Tresor mit dem Blut und erfährt dabei, wohin [seine](strasser) vierzig Beutel gekommen sind. [Er](strasser) nimmt es erstaunlich gefasst. [Resi](resi) schlägt nach drei Tagen die Augen auf. Am Bett schlummern ein [Jäger](jager) und, im Schatten, ein [Vampir](lazar). [Sie](resi) schaut lange hin und her.
- reject lazar _ "weigert"
- attack.past lazar ondine "verwandelt"
- accuse ondine lazar "hält ihm"
- help tante resi "geläutet"
+ help strasser resi "öffnet"
- discover strasser lazar+ondine "erfährt"
- sad! strasser "gefasst"
+ recover resi "schlägt nach"
- love? resi jager+lazar "hin und her"

== 12
Letztes Kapitel vor der Sommerpause. [Resi](resi) besteht die Prüfung mit Auszeichnung, bekommt von [Strasser](strasser) [ihren](resi) Job zurück und gibt [Jager](jager) so sanft wie möglich einen Korb. [Er](jager) hat es kommen sehen, leert [sein](jager) Krügel und bittet [Nele](nele) um den nächsten Tanz. [Ondine](ondine) pocht bei [Ferdl](ferdl), gesteht, dass [sie](ondine) [ihn](ferdl) nur aus Angst um [sein](ferdl) Leben verstoßen habe, und darf bleiben. [Yuki](yuki) schickt den Umhang zurück, ohne Rechnung. Und auf dem Dach, zwischen zwei Rauchfängen, küsst die [Sterbliche](resi) den [Untoten](lazar), [dessen](lazar) Herz angeblich nicht schlägt. [Herr Novak](kater) dreht sich diskret um.
- find resi "besteht"
- hire resi strasser "Job zurück"
+ reject resi jager "Korb"
- invite jager nele "nächsten Tanz"
- reveal ondine ferdl "gesteht"
- sad.past ondine "Angst"
- breakup.past ondine ferdl "verstoßen"
- reconcile ferdl ondine "darf bleiben"
- gift yuki lazar "schickt"
+ kiss lazar resi "küsst"
