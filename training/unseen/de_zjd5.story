%series Eiserner Vorhang
%lang de
%genre thriller series set in an opera house, streaming blurbs with cliffhangers
%cast valeska | Valeska Thorn; Valeska; Thorn | f
%cast dario | Dario | m
%cast sunniva | Sunniva Aune; Sunniva | f
%cast bruch | Intendant Bruch; Bruch | m
%cast edda | Edda Bruch; Edda | f
%cast quirin | Quirin | m
%cast tamar | Kommissarin Tamar Gelashvili; Tamar; Gelashvili | f
%cast kilic | Kılıç | m
%cast souffleuse | Fräulein Nettel; Nettel | f
%cast inspizient | Robin | n
%cast tenor | - | m
%cast maske | - | n
%cast bariton | Oleg | m
%cast mutter | - | f
%cast magd | - | f
%cast notarzt | - | m

== 1
Generalprobe in [Lübeck](@luebeck), der eiserne Vorhang senkt sich zu früh und begräbt um ein Haar die berühmte [Sopranistin](valeska) [Valeska Thorn](valeska). [Bühnentechniker](quirin) [Quirin](quirin) reißt [sie](valeska) im letzten Augenblick zurück. Ein Versehen? [Intendant Bruch](bruch), seit Jahren [ihr](valeska) [Förderer](bruch) und seit Monaten mehr als das, will keinen Skandal und lässt die Presse aussperren. [Valeskas](valeska) [Lebensgefährte](dario), der [Dirigent](dario) [Dario](dario), wäre froh, wenn [er](dario) nur die Hälfte dessen wüsste, was die [Souffleuse](souffleuse) aus [ihrem](souffleuse) Kasten sieht. Auf dem Schminktisch der [Diva](valeska) liegt am Abend ein Zettel: Singst [du](valeska) Premiere, stirbst [du](valeska).
- rescue quirin valeska "reißt"
+ affair bruch valeska "mehr als das"
- couple dario valeska "Lebensgefährte"
- help bruch valeska "Förderer"
- cheat valeska dario "mehr als das"
- discover! dario _ "wüsste"
+ threaten _ valeska "stirbst du"

== 2
[Sunniva Aune](sunniva), die [Zweitbesetzung](sunniva) aus [Bergen](@bergen), steht bereit, falls die [Thorn](valeska) ausfällt, und macht aus [ihrem](sunniva) Neid keinen Hehl. Einst besuchten die [zwei](sunniva+valeska) dieselbe Meisterklasse und teilten Zimmer und Hustenbonbons; heute grüßt man sich über Anwälte. Die [Polizistin](tamar), [die](tamar) den Fall bekommt, heißt [Tamar Gelashvili](tamar) und hasst Opern. [Sie](tamar) nimmt sich zuerst [Quirin](quirin) vor, weil [er](quirin) die Winde bediente, dann die [Gattin](edda) des [Intendanten](bruch), [Edda Bruch](edda), [die](edda) zur Tatzeit in der Seitengasse rauchte. [Die](edda) lächelt: [Sie](edda) habe da lediglich auf [ihren](edda) [Mann](bruch) gewartet, wie immer vergebens.
- jealous sunniva valeska "Neid"
- enemy sunniva valeska "Anwälte"
- housemate.past sunniva valeska "teilten Zimmer"
+ investigate tamar quirin "nimmt"
- investigate tamar edda "nimmt"
- married bruch edda "Gattin"
- sad edda bruch "vergebens"

== 3
Noch vor der Premiere bricht der [Tenor](tenor) nach einem Schluck aus [Valeskas](valeska) Thermoskanne zusammen. Der [Notarzt](notarzt) kann nur noch den Tod feststellen; das Gift war für [sie](valeska) bestimmt. [Dario](dario) fleht [seine](dario) [Freundin](valeska) an, abzusagen. [Sie](valeska) denkt nicht daran, worauf [er](dario) [ihr](valeska) Eitelkeit vorwirft und [sie](valeska) [ihm](dario) Feigheit. [Quirin](quirin) tröstet [sie](valeska) hinterher auf der Unterbühne, hält [ihr](valeska) das Haar aus dem Gesicht und gesteht, dass [er](quirin) keinen [ihrer](valeska) Auftritte versäumt hat, seit [er](quirin) siebzehn ist. Oben zählt jemand die Stufen und schließt ab.
+ die tenor "Tod"
- kill _ tenor "Gift"
- kill? _ valeska "bestimmt"
- couple dario valeska "Freundin"
- reject valeska dario "denkt nicht"
+ quarrel dario valeska "vorwirft"
- help quirin valeska "tröstet"
- confess quirin valeska "gesteht"
- abduct _ quirin+valeska "schließt ab"

== 4
Die [Maske](maske) trägt Schwarz. [Valeska](valeska) hört Schritte. [Quirin](quirin) löscht die Lampe. Ein Messer trifft [Quirin](quirin) am Arm. [Valeska](valeska) schreit aus voller Lunge. Das hohe C verscheucht die [Maske](maske). [Robin](inspizient) hat den Ersatzschlüssel. [Robin](inspizient) holt [Valeska](valeska) und [Quirin](quirin) heraus. Im Foyer wartet [Dario](dario). [Er](dario) sieht [Valeska](valeska) in den Armen von [Quirin](quirin). [Dario](dario) deutet es falsch. Noch nachts zieht [Dario](dario) ins Hotel. [Tamar](tamar) notiert sich die Uhrzeit.
- attack maske quirin "Messer"
- injure quirin maske "trifft"
- flee maske valeska "verscheucht"
+ rescue inspizient quirin+valeska "holt"
- discover dario quirin+valeska "sieht"
- affair! quirin valeska "falsch"
+ breakup dario valeska "zieht"
- move dario "ins Hotel"

== 5
Nach der umjubelten Premiere lässt sich die [Verlassene](valeska) vom [Intendanten](bruch) in [dessen](bruch) Loge Champagner einschenken, doch als [er](bruch) [sie](valeska) an sich zieht, stößt [sie](valeska) [ihn](bruch) fort: Das mit [ihnen](bruch+valeska) sei vorbei. [Bruch](bruch), [der](bruch) Niederlagen nicht kennt, droht, [ihr](valeska) den Vertrag zu nehmen. Drei Türen weiter trinkt [Sunniva](sunniva) mit [Dario](dario) auf verpasste Gelegenheiten. Die [Norwegerin](sunniva) hat den [Kapellmeister](dario) schon zu Studienzeiten angebetet, als [er](dario) nur Augen für die [andere](valeska) hatte. Diesmal nimmt [er](dario) [sie](sunniva) mit aufs Zimmer. Am Morgen danach liegt [Edda Bruch](edda) mit durchschnittenen Pulsadern in der Badewanne; das [Dienstmädchen](magd) kommt rechtzeitig.
- breakup.past dario valeska "Verlassene"
- gift bruch valeska "einschenken"
- reject valeska bruch "stößt"
- affair.end bruch valeska "vorbei"
+ threaten bruch valeska "droht"
- love.past sunniva dario "angebetet"
- love.past dario valeska "Augen"
+ sex dario sunniva "mit aufs Zimmer"
- injure edda "durchschnittenen"
- rescue magd edda "rechtzeitig"

== 6
Aus der Klinik meldet [Edda](edda), [sie](edda) habe alles gewusst, von der ersten Blume bis zum letzten Hotel, und [ihrem](edda) [Mann](bruch) siebenmal vergeben; beim achten Mal habe [ihr](edda) die Kraft gefehlt. Die [Kommissarin](tamar) sitzt am Bett, schält Apfelsinen und ertappt sich dabei, dass [sie](tamar) die [Kranke](edda) gernhat. [Kılıç](kilic), [ihr](tamar) [Assistent](kilic), verfolgt eine andere Fährte. In einer Apotheke in [Travemünde](@travemuende) hat jemand mit Perücke Eisenhut gekauft, und die Quittung steckt in [Sunnivas](sunniva) Mantel. [Die](sunniva) beteuert, der Mantel hänge offen in der Garderobe. [Gelashvili](tamar) nimmt [sie](sunniva) trotzdem mit.
- reveal edda _ "meldet"
- discover.past edda bruch+valeska "gewusst"
- married bruch edda "Mann"
- cheat.past bruch edda "siebenmal"
- reconcile.past bruch edda "vergeben"
- help tamar edda "schält"
- love? tamar edda "gernhat"
- boss tamar kilic "Assistent"
- discover kilic sunniva "Quittung"
+ arrest tamar sunniva "nimmt"

== 7
Ohne [Sunniva](sunniva), [die](sunniva) in der Zelle Tonleitern singt, fehlt dem Haus die [Zweitbesetzung](sunniva), und [Valeska](valeska) hat Fieber. Das Fieber hat einen Grund: [Sie](valeska) bekommt ein Kind, und nach dem Kalender kann es nur von [Dario](dario) sein. [Fräulein Nettel](souffleuse), [der](souffleuse) [sie](valeska) sich anvertraut, flüstert für gewöhnlich anderen die Worte zu und behält dieses für sich. [Oleg](bariton), ein [Bariton](bariton) mit Händen wie Schaufeln, gibt dem [Kapellmeister](dario) vor dem Chor eine Ohrfeige, weil [jener](dario) die schöne [Gefangene](sunniva) nicht besucht. Dass [Oleg](bariton) [Sunniva](sunniva) liebt, weiß seither jeder außer [Sunniva](sunniva).
- arrest.past _ sunniva "Zelle"
- ill valeska "Fieber"
+ pregnant valeska dario "bekommt ein Kind"
- reveal valeska souffleuse "anvertraut"
- reveal! souffleuse "behält"
- attack bariton dario "Ohrfeige"
+ love bariton sunniva "liebt"
- discover! sunniva bariton "außer"

== 8
[Kılıç](kilic) findet die Perücke. Sie gehört der Maskenbildnerei. [Robin](inspizient) hat sie ausgeliehen. [Tamar](tamar) lässt [Sunniva](sunniva) frei. [Oleg](bariton) holt [Sunniva](sunniva) mit Rosen ab. [Sunniva](sunniva) nimmt die Rosen und [Olegs](bariton) Arm. [Kılıç](kilic) stellt [Robin](inspizient) auf dem Schnürboden. [Robin](inspizient) weint und nennt keinen Namen. [Robin](inspizient) ist das [Kind](inspizient) einer [Toten](mutter). [Robins](inspizient) [Mutter](mutter) sang einst die Tosca. [Bruch](bruch) hat [sie](mutter) fallen lassen. Am nächsten Tag sprang [sie](mutter). Unten bricht [Tamar](tamar) beinahe das Herz.
- find kilic "findet"
- gift bariton sunniva "Rosen"
- die.past mutter "Toten"
- parent mutter inspizient "Mutter"
- reject.past bruch mutter "fallen"
+ discover kilic inspizient "stellt"
- sad inspizient "weint"
- reveal! inspizient _ "keinen Namen"
- sad tamar "Herz"

== 9
Rache also? [Robin](inspizient) gesteht die Winde und die Kanne, bestreitet jedoch den Angriff im Keller; damals habe der [Inspizient](inspizient), wie das Protokoll belegt, die Tür ja selbst geöffnet. Es gibt demnach zwei, die der [Sängerin](valeska) nach dem Leben trachten. [Edda](edda) zieht bei der [Kommissarin](tamar) ins Gästezimmer und reicht die Scheidung ein. [Ihr](edda) [Noch-Ehemann](bruch) tobt durch die Flure, feuert [Dario](dario) mitten im zweiten Akt und steht danach ohne Dirigenten da. [Valeska](valeska) läuft dem [Entlassenen](dario) im Kostüm bis auf den Parkplatz nach und sagt [ihm](dario), dass [er](dario) [Vater](dario) wird.
+ reveal inspizient _ "gesteht"
- attack! inspizient _ "bestreitet"
- kill? _ valeska "nach dem Leben"
- move edda tamar "zieht"
+ divorce? bruch edda "Scheidung"
- married bruch edda "Noch-Ehemann"
- sad bruch "tobt"
- quit dario bruch "feuert"
+ reveal valeska dario "sagt"
- pregnant valeska dario "Vater"

== 10
[Dario](dario) nimmt [Valeska](valeska) in die Arme, und zwischen zwei Lieferwagen finden [beide](dario+valeska) wieder zueinander. Beobachtet werden [sie](dario+valeska) vom [Bühnentechniker](quirin). Als die [Schwangere](valeska) zu [ihrem](valeska) Wagen geht, legt sich ein Tuch auf [ihren](valeska) Mund. [Sie](valeska) erwacht unter der Bühne und blickt in ein vertrautes Gesicht: [Quirin](quirin), [ihr](valeska) [Retter](quirin), hat sich den Arm damals selbst aufgeschlitzt, nein, aufschlitzen lassen, von einem [Komplizen](maske) im Kostüm. Siebzehn Jahre habe [er](quirin) auf [sie](valeska) gewartet, nun solle [sie](valeska) nur für [ihn](quirin) singen. [Oleg](bariton) hört durch den Lüftungsschacht ein hohes C und trommelt den Chor zusammen.
+ reconcile dario valeska "zueinander"
- discover quirin dario+valeska "Beobachtet"
- pregnant valeska "Schwangere"
+ abduct quirin valeska "Tuch"
- discover valeska quirin "vertrautes Gesicht"
- betray.past quirin valeska "selbst aufgeschlitzt"
- rescue.past quirin valeska "Retter"
- injure.past quirin maske "aufschlitzen"
- help.past maske quirin "Komplizen"
- love quirin valeska "gewartet"
- discover bariton valeska "hört"

== 11
Vierzig Choristen stürmen die Unterbühne. [Quirin](quirin) flüchtet über die Galerie, stürzt und bleibt mit gebrochenem Genick auf den Versatzstücken liegen. [Bruch](bruch) nimmt [seinen](bruch) Hut, bevor man ihn [ihm](bruch) reicht, und [Fräulein Nettel](souffleuse) leitet kommissarisch das Haus. [Sunniva](sunniva), inzwischen mit [Oleg](bariton) verlobt, singt die letzte Vorstellung für [ihre](sunniva) alte [Rivalin](valeska), und die [zwei](sunniva+valeska) fallen einander auf offener Bühne um den Hals. [Edda](edda) schenkt [Tamar](tamar) ein Opernabonnement. Die [Kommissarin](tamar) geht tatsächlich hin, schläft im dritten Akt ein und wird von einem Kuss auf die Schläfe geweckt. Wer küsst, verrät die Regie nicht.
- rescue _ valeska "stürmen"
- flee quirin "flüchtet"
+ die quirin "Genick"
- quit bruch "Hut"
- boss.start souffleuse _ "leitet"
- engaged bariton sunniva "verlobt"
- create sunniva valeska "singt"
- enemy.past sunniva valeska "Rivalin"
+ reconcile sunniva valeska "um den Hals"
- gift edda tamar "schenkt"
- kiss _ tamar "Kuss"
