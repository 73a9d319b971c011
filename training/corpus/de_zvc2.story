%series Grundschritt ins Glück
%lang de
%genre soap about a dance school, private station's teasers
%cast jasmin | Jasmin Teufert; Jasmin | f
%cast cosmo | Cosmo | m
%cast ellinor | Ellinor Teufert; Ellinor | f
%cast dario | Dario | m
%cast svea | Svea | f
%cast malte | Malte | m
%cast ines | Ines | f
%cast igor | Igor Lukanow; Lukanow; Igor | m
%cast bank | - | m
%cast leni | Leni | f
%cast orthopaedin | - | f
%cast pfleger | - | m
%cast richterin | - | f

== 1
Schock für [Jasmin](jasmin)! [Ihre](jasmin) [Mutter](ellinor) [Ellinor](ellinor) bricht mitten im Wiener Walzer zusammen, und plötzlich hängt die ganze Tanzschule an [ihr](jasmin). Ausgerechnet jetzt steht [Cosmo](cosmo) wieder in der Tür – der [Mann](cosmo), mit [dem](cosmo) [sie](jasmin) einst Landesmeisterin wurde, der [Mann](cosmo), [der](cosmo) ohne ein Wort verschwand. Kann [sie](jasmin) [ihm](cosmo) die Spiegel zeigen, ohne selbst hineinzusehen? [Malte](malte), der neue [Kellner](malte) an der Saalbar, hat nur Augen für [Svea](svea). Doch [die](svea) tanzt mit [Dario](dario) – und nicht nur Rumba …
- parent ellinor jasmin "Mutter"
+ ill ellinor "bricht"
+ return cosmo "in der Tür"
- find.past cosmo+jasmin "Landesmeisterin"
- flee.past cosmo jasmin "verschwand"
- hire malte "neue"
- love malte svea "nur Augen"
- couple? dario svea "nicht nur Rumba"

== 2
Nur vier Wochen noch, dann dreht die Bank den Hahn zu! Der [Sachbearbeiter](bank) kennt keine Gnade, und [Jasmin](jasmin) verschweigt der kranken [Ellinor](ellinor) die Schulden. Wer könnte helfen? [Cosmo](cosmo) will den großen Herbstball retten, verlangt dafür aber den alten Platz an [ihrer](jasmin) Seite – auf dem Parkett, beteuert [er](cosmo). [Ines](ines), [die](ines) seit Jahren [Jasmins](jasmin) beste [Freundin](ines) ist, wird blass: Niemand ahnt, warum der [Heimkehrer](cosmo) damals wirklich gegangen ist. Niemand außer [ihr](ines) …
- threaten bank jasmin "Hahn"
- reveal! jasmin ellinor "verschweigt"
- ill ellinor "kranken"
- help? cosmo jasmin "retten"
- friend ines jasmin "Freundin"
+ discover ines cosmo "außer ihr"
- return cosmo "Heimkehrer"
- flee.past cosmo "gegangen"

== 3
Bitteres Erwachen für [Svea](svea): In der Umkleide erwischt [sie](svea) [ihren](svea) [Tanzpartner](dario) beim Fummeln mit einer [Schülerin](leni) aus dem Hochzeitskurs! [Leni](leni) soll in drei Wochen heiraten, und [Dario](dario) schwört Stein und Bein, [er](dario) habe [ihr](leni) bloß die Haltung korrigiert. [Svea](svea) ohrfeigt [ihn](dario) vor allen Paaren. Auf der Feuertreppe findet [sie](svea) ein [Kellner](malte) mit zwei Kakaotassen. Und [Jasmin](jasmin)? [Die](jasmin) spürt beim Tango jeden einzelnen Finger von [Cosmos](cosmo) Hand im Rücken. Gefährlich!
- colleague dario svea "Tanzpartner"
+ affair dario leni "Fummeln"
- discover svea dario "erwischt"
- advisor dario leni "Schülerin"
- wedding? _ leni "heiraten"
+ attack svea dario "ohrfeigt"
- help malte svea "Kakaotassen"
- love? jasmin cosmo "spürt"

== 4
Jetzt wird es ernst! [Igor Lukanow](igor), [Besitzer](igor) der protzigen Tanzfabrik am Ring, wirbt [Dario](dario) mit einem Traumgehalt ab. Der [Überläufer](dario) nimmt auch noch die Kundenkartei mit. [Jasmin](jasmin) kocht vor Wut, [Svea](svea) steht ohne Partner da, und bis zum Ball bleiben neun Tage. Dass [Malte](malte) früher Turnier getanzt hat, weiß bis zu diesem Morgen keiner. Dann bindet [er](malte) die Schürze ab. Unterdessen verlangt [Cosmo](cosmo) von [Ines](ines), weiterhin zu schweigen. Was verbindet [die zwei](cosmo+ines)?
+ hire dario igor "wirbt"
- quit dario jasmin "Überläufer"
+ steal dario jasmin "nimmt"
- sad jasmin dario "Wut"
- create.past malte "Turnier"
- discover! _ malte "keiner"
- reveal! ines "schweigen"

== 5
Kaum ein Zentimeter liegt noch zwischen [ihren](cosmo+jasmin) Gesichtern, da geht im Saal das Licht aus – und [Jasmin](jasmin) lässt sich fallen. Dieser Kuss mit [Cosmo](cosmo) hat sieben Jahre gewartet! Blind vor Glück überhört [sie](jasmin), dass [Ines](ines) im Flur schluchzt. In der Reha macht [Ellinor](ellinor) [ihrem](ellinor) [Pfleger](pfleger) das Leben zur Hölle, bis [er](pfleger) die [Diva](ellinor) zum Cha-Cha-Cha auffordert. [Malte](malte) tritt [Svea](svea) dreimal auf den Fuß. Beim vierten Mal lacht [sie](svea).
+ kiss cosmo jasmin "Kuss"
- happy jasmin "Glück"
- sad ines "schluchzt"
- treat ellinor pfleger "Pfleger"
- invite pfleger ellinor "auffordert"
- happy svea "lacht"

== 6
Ballnacht! Der Saal tobt, die Kasse klingelt, [Malte](malte) und [Svea](svea) tanzen alle an die Wand. Sogar [Lukanow](igor) klatscht Beifall, wenn auch mit zusammengebissenen Zähnen. Aber um Mitternacht platzt die Bombe: [Ines](ines) hat zu viel Sekt intus und schleudert [ihrer](ines) [Freundin](jasmin) ins Gesicht, was [sie](ines) sieben Jahre mit sich herumgetragen hat. In jener Nacht vor der Weltmeisterschaft lag [Cosmo](cosmo) bei [ihr](ines)! Für [Jasmin](jasmin) bricht eine Welt zusammen. [Sie](jasmin) jagt [beide](cosmo+ines) davon …
- celebrate _ "Ballnacht"
- create malte+svea "tanzen"
- friend ines jasmin "Freundin"
+ reveal ines jasmin "ins Gesicht"
- sex.past cosmo ines "lag"
- sad jasmin cosmo+ines "bricht eine Welt"
+ breakup jasmin cosmo "jagt"

== 7
Ein Feuer mitten in der Nacht! Die Saalbar steht in Flammen, und drinnen sitzt [Malte](malte), [der](malte) seit der Kündigung [seines](malte) Zimmers heimlich auf der Bühne schläft. Ohne eine Sekunde zu verlieren, zerrt [Cosmo](cosmo) den [Bewusstlosen](malte) ins Freie und verbrennt sich dabei die Hände. [Svea](svea) weicht nicht von der Trage. Muss [sie](svea) [ihn](malte) erst beinahe verlieren, um zu merken, was [er](malte) [ihr](svea) bedeutet? [Jasmin](jasmin) hat einen bösen Verdacht – und er führt direkt zur [Konkurrenz](igor).
+ rescue cosmo malte "zerrt"
- injure cosmo "verbrennt"
- help svea malte "Trage"
- die? malte "beinahe verlieren"
- love? svea malte "bedeutet"
- accuse jasmin igor "Verdacht"
- enemy igor jasmin "Konkurrenz"

== 8
Fingerabdrücke lügen nicht! [Dario](dario) hat auf dem Kanister [seine](dario) Spuren hinterlassen und wird vor laufender Handykamera abgeführt. [Er](dario) packt aus: Den Auftrag zum Zündeln bekam [er](dario) von [Igor](igor), [der](igor) natürlich alles abstreitet. [Leni](leni), frisch getraut und schon wieder unglücklich, bringt [dem](dario) in der Zelle Kuchen mit. [Jasmin](jasmin) wechselt [Cosmo](cosmo) die Verbände, wortlos, aber mit erstaunlich sanften Fingern. Verziehen hat [sie](jasmin) [ihm](cosmo) deshalb noch lange nicht!
+ arrest _ dario "abgeführt"
- reveal dario _ "packt"
- hire.past dario igor "Auftrag"
- wedding.past _ leni "getraut"
- sad leni "unglücklich"
- gift leni dario "Kuchen"
- treat cosmo jasmin "Verbände"
- reconcile! cosmo jasmin "Verziehen"

== 9
Zurück im Leben – und gleich der nächste Paukenschlag! [Ellinor](ellinor) verlässt die Reha am Arm [ihres](ellinor) [Pflegers](pfleger), zwanzig Jahre jünger und bis über beide Ohren in [sie](ellinor) verschossen. [Jasmin](jasmin) findet das zum Schreien, allerdings nicht zum Lachen. [Ines](ines) hält die Einsamkeit nicht mehr aus und bewirbt sich in [Wien](@wien) als Choreografin. [Svea](svea) fasst sich endlich ein Herz und sagt [Malte](malte), wie es um [sie](svea) steht. [Seine](malte) Antwort? [Er](malte) hört keinen Ton – der Ohrstöpsel!
- recover ellinor "Zurück im Leben"
+ love pfleger ellinor "verschossen"
- treat ellinor pfleger "Pflegers"
- sad jasmin "Schreien"
- sad ines "Einsamkeit"
- hire? ines "bewirbt" @wien
+ confess svea malte "Herz"
- discover! malte svea "keinen Ton"

== 10
Wie tief kann man sinken? [Igor](igor) spielt den reuigen Sünder, lädt [Jasmin](jasmin) zum Sternekoch ein und legt ein Kaufangebot neben die Austern. Fast hätte [sie](jasmin) unterschrieben, wäre [Cosmo](cosmo) nicht mit der Aussage der [Richterin](richterin) hereingeplatzt: Der [Gastgeber](igor) ist so gut wie verurteilt. [Malte](malte) hört von [Svea](svea) dieselben drei Worte noch einmal, diesmal ohne Musik auf den Ohren. [Er](malte) lässt vor Schreck ein Tablett fallen. Und dann küsst [er](malte) [sie](svea)!
- betray igor jasmin "spielt"
- invite igor jasmin "lädt"
- reveal cosmo jasmin "Aussage"
- arrest? _ igor "verurteilt"
+ rescue cosmo jasmin "hereingeplatzt"
- confess svea malte "drei Worte"
+ kiss malte svea "küsst"

== 11
Alles oder nichts! Für das Finale in [Bremen](@bremen) fehlt [Cosmo](cosmo) nur noch die Partnerin, doch die [Orthopädin](orthopaedin) zeigt auf [Jasmins](jasmin) Röntgenbild und schüttelt den Kopf. [Sie](jasmin) will trotzdem antreten. Im Bus wagt [sie](jasmin) den Satz, auf den [er](cosmo) kaum noch gehofft hat: Die Nacht mit [Ines](ines) sei vergessen. Apropos: [Die](ines) winkt am Bussteig, den Vertrag aus [Wien](@wien) in der Tasche, und fällt der alten [Freundin](jasmin) zum Abschied um den Hals. [Ellinor](ellinor) hat Herzklopfen. Krank ist [sie](ellinor) nicht …
- treat jasmin orthopaedin "Orthopädin"
- travel cosmo+jasmin "Bus" @bremen
+ reconcile cosmo jasmin "vergessen"
- sex.past cosmo ines "Nacht"
- hire ines "Vertrag" @wien
- travel ines "Abschied" @wien
- reconcile ines jasmin "um den Hals"
- friend ines jasmin "Freundin"
- ill! ellinor "nicht"#2

== 12
Applaus, Tränen, Konfetti! Mit bandagiertem Knie ertanzen sich [Jasmin](jasmin) und [Cosmo](cosmo) den Pokal, und noch auf dem Treppchen kniet [er](cosmo) nieder, Ring inklusive. Atemlos haucht [sie](jasmin) ein Ja. [Ellinor](ellinor) überschreibt [den beiden](cosmo+jasmin) die Schule, denn [sie](ellinor) selbst folgt [ihrem](ellinor) jungen [Geliebten](pfleger) ans Meer. [Lukanow](igor) sitzt ein, [Dario](dario) ist auf Bewährung frei und putzt zur Strafe den Saal. Nur [Svea](svea) ist übel, und das seit Tagen. [Malte](malte) zählt nach …
- find cosmo+jasmin "Pokal"
+ propose cosmo jasmin "kniet"
- engaged.start cosmo jasmin "ein Ja"
- gift ellinor cosmo+jasmin "überschreibt"
- couple ellinor pfleger "Geliebten"
- travel ellinor "folgt"
- arrest.past _ igor "sitzt"
+ pregnant? svea malte "übel"
