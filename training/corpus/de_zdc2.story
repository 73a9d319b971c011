%series Vierter Stock links
%lang de
%genre drill
%cast friedl  | Friedl Hammer; Friedl | f
%cast ottilie | Ottilie; Tilli | f
%cast samira  | Samira Benali; Samira | f
%cast jannik  | Jannik Rohde; Jannik; Rohde | m
%cast hauke   | Hauke Rohde; Hauke | m
%cast dario   | Dario | m
%cast brigitte | Frau Dr. Stolz; Brigitte; Dr. Stolz | f
%cast nowak   | Nowak; Herr Nowak | m
%cast pizza   | Ikenna | m
%cast kater   | Kanzler | m
%cast schwester | Yasmin | f
%cast vater   | - | m
%cast makler  | - | m
%cast dieb    | - | m
%cast baby    | - | n

== 1
[Friedl](friedl), [Ottilie](ottilie) und [Samira](samira) suchen jemanden für das vierte Zimmer. Als Erster klingelt [Jannik](jannik), als Zweiter [Dario](dario). [Ersterer](jannik) hat einen Staubsauger, [letzterer](dario) eine Mundharmonika. Genommen wird der mit der Mundharmonika.
- housemate friedl+ottilie samira "vierte Zimmer"
+ housemate.start dario friedl+ottilie+samira "Genommen"
- reject friedl+ottilie+samira jannik "Genommen"

== 2
[Jannik](jannik) zieht eine Tür weiter ein, bei [seinem](jannik) [Bruder](hauke) [Hauke](hauke), und grüßt [Dario](dario) fortan nicht. Der [Jüngere](jannik) nennt das Würde, der [Ältere](hauke) nennt es kindisch.
+ move jannik hauke "zieht"
- housemate.start hauke jannik "zieht"
- sibling hauke jannik "Bruder"
- reject jannik dario "grüßt"

== 3
[Ottilie](ottilie) hört nachts durch die Wand, wie [Hauke](hauke) singt. [Sie](ottilie) erzählt es [Samira](samira), [die](samira) es [Friedl](friedl) erzählt, und am Morgen wissen es alle: [Tilli](ottilie) hat sich in eine Stimme verguckt, deren [Besitzer](hauke) [sie](ottilie) nie gesehen hat.
- neighbour hauke ottilie "durch die Wand"
+ love.start ottilie hauke "verguckt"
- reveal ottilie samira "erzählt"
- reveal samira friedl "erzählt"#2

== 4
Im Treppenhaus begegnen sich [die beiden](hauke+ottilie) endlich. [Er](hauke) trägt zwei Kisten, [sie](ottilie) nur ein Handtuch. [Seine](hauke) Stimme versagt, [ihre](ottilie) auch.
+ meet hauke ottilie "begegnen"

== 5
[Samiras](samira) [Chefin](brigitte), eine gewisse [Dr. Stolz](brigitte), kommt zum Essen. Während [sie](brigitte) die Suppe lobt, erkennt [Friedl](friedl) in [ihr](brigitte) die [Lehrerin](brigitte), [die](brigitte) [sie](friedl) einst durchs Abitur fallen ließ.
- boss brigitte samira "Chefin"
+ discover friedl brigitte "erkennt"
- advisor.past brigitte friedl "Lehrerin"

== 6
[Friedl](friedl) kippt [ihr](brigitte) die Suppe in den Schoß. [Samira](samira) ist außer sich. Nicht [sie](samira), sondern [ihre](samira) [Vorgesetzte](brigitte) lacht als Erste.
+ attack friedl brigitte "kippt"
- sad samira friedl "außer sich"
- boss brigitte samira "Vorgesetzte"
- happy brigitte "lacht"

== 7
Der [Hausmeister](nowak), [Herr Nowak](nowak), beschuldigt [Dario](dario), [ihm](nowak) das Fahrrad entwendet zu haben. [Dario](dario) beteuert, [er](dario) könne gar nicht fahren. [Der](nowak) glaubt [ihm](dario) erst, als [er](dario) es vorführt.
+ accuse nowak dario "beschuldigt"
- steal? dario nowak "entwendet"

== 8
Das Rad steht im Keller der [Rohdes](hauke+jannik). [Hauke](hauke) hält [Jannik](jannik) für den Dieb, [Jannik](jannik) hält [Hauke](hauke) für einen. Keiner von [ihnen](hauke+jannik) war es.
+ find _ "steht im Keller"
- accuse hauke jannik "Dieb"
- accuse jannik hauke "einen"
- steal! hauke+jannik nowak "Keiner von ihnen"

== 9
Ein [Unbekannter](dieb) mit Schiebermütze schleicht durch den Hof. [Ottilie](ottilie) sieht [ihn](dieb) vom Balkon, ruft [Friedl](friedl), und als [diese](friedl) hinausschaut, ist [er](dieb) über die Mauer.
+ discover ottilie dieb "sieht"
- flee dieb "über die Mauer"

== 10
[Samira](samira) erhält Besuch von [ihrer](samira) [Schwester](schwester). [Yasmin](schwester) hat [ihrem](schwester) [Mann](vater) den Rücken gekehrt und ist im fünften Monat. [Er](vater) weiß weder das eine noch das andere.
- sibling samira schwester "Schwester"
+ breakup schwester vater "Rücken"
- married schwester vater "Mann"
- pregnant schwester "Monat"
- discover! vater schwester "weiß weder"

== 11
Weil das Sofa zu kurz ist, schläft die [Schwangere](schwester) in [Darios](dario) Bett und [er](dario) in der Badewanne. [Samira](samira) findet das ritterlich, [Friedl](friedl) findet es verdächtig.
- pregnant schwester "Schwangere"
+ help dario schwester "Badewanne"

== 12
[Friedl](friedl) hat recht. [Dario](dario) spielt [Yasmin](schwester) abends Wiegenlieder vor, und wenn [sie](schwester) einschläft, betrachtet [er](dario) [sie](schwester), als hätte [er](dario) noch nie jemanden schlafen sehen.
+ love.start dario schwester "betrachtet er sie"
- create dario "spielt"

== 13
Der [Eigentümer](makler) lässt ausrichten, das Haus werde verkauft. Zur Besichtigung erscheint ein [Makler](makler) in Lackschuhen, der [Eigentümer](makler) persönlich, wie [Nowak](nowak) verrät. [Der](nowak) kennt [ihn](makler) seit der Sandkiste und kann [ihn](makler) nicht ausstehen.
+ reveal nowak makler "verrät"
- enemy makler nowak "nicht ausstehen"

== 14
Um [ihn](makler) abzuschrecken, gibt sich [Hauke](hauke) als Trompeter aus und [Ottilie](ottilie) als [seine](hauke) [Frau](ottilie). Der [Makler](makler) glaubt beides. [Sie](hauke+ottilie) müssen sich zum Beweis küssen, und das dauert.
- betray hauke+ottilie makler "gibt sich"
- married! hauke ottilie "Frau"
+ kiss hauke ottilie "küssen"

== 15
Nach dem Kuss meidet [sie](ottilie) [ihn](hauke) drei Tage lang. [Jannik](jannik) rät [seinem](jannik) [Bruder](hauke) zu Blumen, [Samira](samira) rät [ihrer](samira) [Mitbewohnerin](ottilie) zu Mut. [Beide](jannik+samira) treffen sich vor derselben Tür, [die eine](samira) mit einem Zettel, [der andere](jannik) mit Nelken.
- reject ottilie hauke "meidet"
- sibling hauke jannik "Bruder"
- help jannik hauke "rät"
- help samira ottilie "rät"#2
- housemate ottilie samira "Mitbewohnerin"
+ meet jannik samira "treffen"

== 16
„Für [mich](samira)?“, fragt [Samira](samira). [Jannik](jannik) hätte nein sagen müssen, sagt aber ja. So kommt [Tilli](ottilie) um [ihre](ottilie) Nelken und [er](jannik) zu einem Rendezvous.
+ gift jannik samira "ja"
- lose ottilie "kommt"
- date? jannik samira "Rendezvous"

== 17
[Kanzler](kater), der [Kater](kater) des [Hausmeisters](nowak), fällt vom Dach auf das Auto von [Frau Dr. Stolz](brigitte). [Er](kater) bleibt heil, das Auto nicht. [Nowak](nowak) eilt herbei, und [sie](brigitte) schimpft mit [ihm](nowak), bis [er](nowak) [sie](brigitte) „Brigitte“ nennt.
- injure! kater "bleibt heil"
+ quarrel brigitte nowak "schimpft"

== 18
Die [Chefin](brigitte) und der [Hausmeister](nowak) waren, wie sich zeigt, einmal verlobt. [Sie](brigitte) gab [ihm](nowak) damals den Laufpass, ausgerechnet für den heutigen [Hausbesitzer](makler). Auch [den](makler) ist [sie](brigitte) längst los.
+ engaged.past brigitte nowak "verlobt"
- breakup.past brigitte nowak "Laufpass"
- ex brigitte nowak "Laufpass"
- ex brigitte makler "längst los"

== 19
[Samira](samira) merkt, dass [ihre](samira) [Vorgesetzte](brigitte) neuerdings pfeift. [Sie](samira) vertraut es [Friedl](friedl) an, aber [die](friedl) hat andere Sorgen: Auf [ihrem](friedl) Konto fehlen dreihundert Euro, und nur [Dario](dario) kannte die Geheimzahl.
- boss brigitte samira "Vorgesetzte"
- happy brigitte "pfeift"
- reveal samira friedl "vertraut"
+ lose friedl "fehlen"
- steal? dario friedl "nur Dario"

== 20
Zur Rede gestellt, gibt [Dario](dario) es zu. [Er](dario) hat davon einen Kinderwagen gekauft. [Friedl](friedl) holt tief Luft, sieht zu [Yasmin](schwester) hinüber und verzeiht [ihm](dario), weil die [Schwester](schwester) [ihrer](friedl) [Freundin](samira) so selten lächelt wie in diesem Moment.
- reveal dario friedl "gibt"
+ steal.past dario friedl "gibt Dario es zu"
- gift dario schwester "Kinderwagen"
+ reconcile dario friedl "verzeiht"
- sibling samira schwester "Schwester"
- friend friedl samira "Freundin"
- happy schwester "lächelt"

== 21
Ein [Pizzabote](pizza) klingelt um Mitternacht, obwohl niemand bestellt hat. [Er](pizza) habe sich in der Etage geirrt, sagt [er](pizza) zu [Friedl](friedl). Am nächsten Abend irrt [er](pizza) sich wieder.
+ meet friedl pizza "klingelt"
- love? pizza friedl "irrt er sich wieder"

== 22
Beim vierten Irrtum bittet [sie](friedl) den [Boten](pizza) herein. [Ikenna](pizza), so heißt [er](pizza), studiert Jura und weiß sofort, warum der [Makler](makler) [sie](friedl+ottilie+samira) gar nicht kündigen darf. [Friedl](friedl) könnte [ihn](pizza) küssen. [Sie](friedl) schüttelt [ihm](pizza) die Hand.
- invite friedl pizza "bittet"
+ help pizza friedl+ottilie+samira "weiß sofort"
- kiss? friedl pizza "küssen"

== 23
[Jannik](jannik) führt [Samira](samira) in ein Lokal, in dem [sein](jannik) [Bruder](hauke) kellnert. [Sie](samira) bestellt Fisch, [er](jannik) bestellt dasselbe, und [Hauke](hauke) bringt zwei Schnitzel, weil [er](hauke) nur an [Tilli](ottilie) denkt.
+ date jannik samira "führt"
- sibling hauke jannik "Bruder"
- love hauke ottilie "denkt"

== 24
[Samira](samira) gesteht [Jannik](jannik), [sie](samira) habe den Zettel damals [ihm](jannik) gegeben, obwohl [er](hauke) für [Hauke](hauke) bestimmt war. [Er](jannik) beichtet, für wen die Nelken waren. Nun wissen [sie](jannik+samira), dass [sie](jannik+samira) [zwei](hauke+ottilie) andere um [ihr](hauke+ottilie) Glück gebracht haben.
- reveal samira jannik "gesteht"
- reveal jannik samira "beichtet"
+ betray.past jannik+samira hauke+ottilie "gebracht"

== 25
[Die zwei](jannik+samira) sperren [Hauke](hauke) und [Ottilie](ottilie) kurzerhand in den Fahrstuhl. Es dauert vierzig Minuten, dann hört man [ihn](hauke) singen. Nach weiteren zehn hört man [sie](ottilie) auch.
- abduct jannik+samira hauke+ottilie "sperren"
+ reconcile hauke ottilie "singen"

== 26
[Yasmins](schwester) [Mann](vater) steht vor der Tür und fordert [seine](vater) [Frau](schwester) zurück. [Dario](dario) stellt sich vor [sie](schwester). [Er](vater) ist einen Kopf größer, doch [ihm](vater) wird flau, als [Nowak](nowak), [Hauke](hauke) und [Jannik](jannik) hinter [diesem](dario) auftauchen.
- married schwester vater "Mann"
- reconcile? schwester vater "fordert"
+ help dario schwester "stellt"
- sad vater "flau"

== 27
„[Sie](schwester) ist nicht [dein](vater) Möbel“, sagt [Samira](samira) zu [ihrem](samira) [Schwager](vater). [Der](vater) brüllt, [er](vater) werde sie alle vor Gericht bringen. [Die](schwester), um die es geht, schließt leise die Tür.
- kin samira vater "Schwager"
- threaten vater samira "brüllt"
+ reject schwester vater "schließt"

== 28
[Ikenna](pizza) setzt den Brief an das Gericht auf. [Friedl](friedl) tippt, [er](pizza) diktiert, und irgendwo zwischen Paragraf zwei und drei legt [sie](friedl) den Kopf an [seine](pizza) Schulter. [Yasmin](schwester) unterschreibt am Morgen.
+ divorce? schwester vater "Brief"
- create pizza "setzt"
- love.start friedl pizza "Kopf an seine Schulter"

== 29
Der [Mann](dieb) mit der Schiebermütze ist wieder da. Diesmal lauert [ihm](dieb) [Nowak](nowak) auf, packt [ihn](dieb) und zieht [ihm](dieb) die Mütze vom Kopf. Es ist [sein](nowak) eigener [Vermieter](makler).
- return dieb "wieder da"
- attack nowak dieb "packt"
+ discover nowak makler "eigener Vermieter"

== 30
Der [Hausbesitzer](makler) wollte Schäden anrichten, um die [Mieter](friedl+ottilie+samira) zu vertreiben. [Nowak](nowak) hält [ihn](makler) fest, bis die Polizei [ihn](makler) abführt. [Brigitte](brigitte), am Fenster, winkt zuerst [ihrem](brigitte) [Ex](makler) im Streifenwagen und dann [ihrem](brigitte) [Ex](nowak) im Hof. Nur [einer](nowak) winkt zurück.
- betray makler friedl+ottilie+samira "vertreiben"
+ arrest _ makler "abführt"
- ex brigitte makler "Ex"
- ex brigitte nowak "Ex"#2

== 31
[Frau Dr. Stolz](brigitte) bietet [Friedl](friedl) an, das Abitur nachzuholen, bei [ihr](brigitte), jeden Dienstag. [Friedl](friedl) schnaubt. [Sie](friedl) erscheint trotzdem, mit [ihrer](friedl) Suppe in der Thermoskanne.
+ help brigitte friedl "bietet"
- advisor.start brigitte friedl "jeden Dienstag"

== 32
[Samira](samira) ist gereizt, denn [ihre](samira) [Chefin](brigitte) verbringt die Dienstage mit [Friedl](friedl) und die Mittwoche mit [Nowak](nowak). Wer macht eigentlich [ihre](brigitte) Arbeit? [Samira](samira) macht sie, und dafür verlangt [sie](samira) mehr Lohn. [Sie](samira) bekommt ihn.
- sad samira brigitte "gereizt"
- boss brigitte samira "Chefin"
- couple? brigitte nowak "Mittwoche"
+ find samira "bekommt"

== 33
Mitten in der Nacht setzen bei [Yasmin](schwester) die Wehen ein. [Dario](dario) kann nicht fahren, [Samira](samira) hat getrunken, und so radelt [Nowak](nowak) die [Gebärende](schwester) im Lastenrad zur Klinik. [Ihre](schwester) [Schwester](samira) rennt nebenher.
+ help nowak schwester "radelt"
- birth? schwester "Wehen"
- sibling samira schwester "Schwester"

== 34
Das [Kind](baby) kommt an der Ampel zur Welt. [Dario](dario), atemlos eingetroffen, darf [es](baby) halten. „Wie [Ihr](dario) [Kind](baby) heißen soll“, fragt ein Sanitäter [ihn](dario), und [er](dario) korrigiert den Irrtum nicht. [Sie](schwester) auch nicht.
+ birth schwester baby "zur Welt"
- parent! dario baby "Irrtum"

== 35
[Jannik](jannik) und [Hauke](hauke) streiten, wer von [ihnen](hauke+jannik) auszieht: [Der eine](hauke) will [Tilli](ottilie) zu sich holen, [der andere](jannik) [Samira](samira). Die [Frauen](ottilie+samira) werden nicht gefragt. [Sie](ottilie+samira) erfahren es durch die Wand.
+ quarrel hauke jannik "streiten"
- move? ottilie hauke "holen"
- move? samira jannik "holen"
- discover ottilie+samira hauke+jannik "durch die Wand"

== 36
Zur Strafe ziehen [Ottilie](ottilie) und [Samira](samira) zusammen in das größte Zimmer und lassen die [Brüder](hauke+jannik) draußen singen. [Hauke](hauke) singt schön. [Jannik](jannik) singt so falsch, dass [seine](jannik) [Liebste](samira) als Erste öffnet.
- sibling hauke jannik "Brüder"
+ reconcile jannik samira "öffnet"
- couple jannik samira "Liebste"

== 37
[Kanzler](kater) ist fort. [Nowak](nowak) stellt überall Schälchen auf, und [Brigitte](brigitte), [die](brigitte) [ihn](kater) nie leiden konnte, kriecht unter jedes Auto. [Sie](brigitte) findet [ihn](kater) im Kinderwagen, zusammengerollt neben dem [Säugling](baby).
- lose nowak kater "fort"
- enemy brigitte kater "nie leiden"
+ find brigitte kater "findet"

== 38
[Friedl](friedl) besteht. [Ihre](friedl) [Lehrerin](brigitte) überreicht [ihr](friedl) das Zeugnis, und diesmal weinen [beide](brigitte+friedl). [Ikenna](pizza) hat einen Kuchen in Form eines Paragrafen gebacken. [Seine](pizza) [Freundin](friedl) isst ihn allein.
+ find friedl "besteht"
- advisor brigitte friedl "Lehrerin"
- happy brigitte+friedl "weinen"
- gift pizza friedl "Kuchen"
- couple friedl pizza "Freundin"

== 39
[Yasmin](schwester) ist geschieden. [Dario](dario) sagt, [er](dario) müsse [ihr](schwester) etwas sagen. [Sie](schwester) sagt, [sie](schwester) wisse es schon, [er](dario) rede im Schlaf. „Und?“ – „Sag es noch einmal wach.“
+ divorce schwester vater "geschieden"
- confess? dario schwester "etwas sagen"
- discover schwester dario "wisse es schon"

== 40
[Er](dario) sagt es. Am Abend sitzen [alle vier](dario+friedl+ottilie+samira) aus dem vierten Stock auf dem Dach, dazu die [Brüder](hauke+jannik) von nebenan, das [Kind](baby), der [Kater](kater) und ein [Hausmeister](nowak), in [dessen](nowak) Arm eine frühere [Lehrerin](brigitte) lehnt. Das Zimmer von [Dario](dario) ist wieder frei.
+ confess dario schwester "sagt es"
- sibling hauke jannik "Brüder"
- neighbour dario+friedl+ottilie+samira hauke+jannik "nebenan"
+ couple brigitte nowak "in dessen Arm"
- advisor.past brigitte friedl "Lehrerin"
