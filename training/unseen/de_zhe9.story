%series Abendrot WG
%lang de
%genre Tragikomödie um eine Alters-WG in Rostock, Rückblick-Protokoll
%cast edeltraud | Edeltraud Finke; Edeltraud | f
%cast hartmut | Hartmut Boll; Hartmut | m
%cast sieglinde | Sieglinde Varga; Sieglinde | f
%cast ernesto | Ernesto Quispe; Ernesto | m
%cast jolanda | Jolanda Finke; Jolanda | f
%cast danilo | Danilo | m
%cast roeder | Rechtsanwalt Röder; Röder | m
%cast uschi | Uschi Boll; Uschi | f
%cast pflegerin | Blessing | f
%cast wirtin | Frau Kröplin; Kröplin | f
%cast papagei | Admiral | m
%cast dieb | - | m

== 1
[Edeltraud Finke](edeltraud), pensionierte [Schuldirektorin](edeltraud), soll ins Heim. [Ihre](edeltraud) [Tochter](jolanda) [Jolanda](jolanda) hat den Vertrag schon unterzeichnet, heimlich und mit gefälschter Unterschrift. Statt einzuchecken, türmt die alte [Dame](edeltraud) mit dem Rollator durch den Lieferanteneingang und mietet am [Rostocker](@rostock) Stadthafen sechs Zimmer. [Hartmut Boll](hartmut), seit dem Frühjahr [Witwer](hartmut), nimmt das mit Balkon. Das Eckzimmer geht an [Sieglinde Varga](sieglinde), eine frühere [Operettendiva](sieglinde), [die](sieglinde) [Hartmut](hartmut) sofort vorwirft, [er](hartmut) habe [ihr](sieglinde) den Parkplatz gemopst. Der [Papagei](papagei) im Flur kreischt Beifall.
- quit.past edeltraud "pensionierte"
- parent edeltraud jolanda "Tochter"
+ betray jolanda edeltraud "gefälschter"
+ flee edeltraud "türmt"
- move? edeltraud "ins Heim"
- move edeltraud "mietet" @rostock
- married.past _ hartmut "Witwer"
- die.past _ "Witwer"
- housemate.start edeltraud hartmut+sieglinde "Eckzimmer"
- accuse sieglinde hartmut "vorwirft"
- steal? hartmut sieglinde "gemopst"

== 2
Im vierten Zimmer haust seit gestern [Ernesto Quispe](ernesto), peruanischer [Schiffskoch](ernesto) im Ruhestand. [Er](ernesto) bekocht die ganze Etage und legt [Sieglinde](sieglinde) jeden Morgen eine Mango vor die Tür. [Die](sieglinde) glaubt, die Früchte kämen von [Hartmut](hartmut), und behandelt [ihn](hartmut) plötzlich wie Porzellan. [Hartmut](hartmut) lässt [sie](sieglinde) in dem Irrtum. [Frau Kröplin](wirtin) von unten hämmert mit dem Besenstiel gegen die Decke; [ihr](wirtin) missfällt der Gesang. [Edeltraud](edeltraud) verteilt Putzpläne in Schönschrift, gegen die sich alle verschwören.
- move ernesto "haust"
- quit.past ernesto "Ruhestand"
- help ernesto _ "bekocht"
+ gift ernesto sieglinde "Mango"
- gift! hartmut sieglinde "glaubt"
+ betray hartmut sieglinde "Irrtum"
- neighbour _ wirtin "von unten"
- sad wirtin "missfällt"
- create edeltraud "Putzpläne"

== 3
[Jolanda](jolanda) will [ihre](jolanda) [Mutter](edeltraud) entmündigen lassen und schickt [Röder](roeder), [ihren](jolanda) [Rechtsbeistand](roeder), mit einem Gutachter vorbei. [Edeltraud](edeltraud) rechnet den Herren im Kopf Dreisatzaufgaben vor, bis sie kapitulieren. [Röder](roeder) aber hat [Sieglinde](sieglinde) wiedererkannt: Vor vierzig Jahren saß [er](roeder) mit Blumen am Bühneneingang, und [sie](sieglinde) ließ [ihn](roeder) im Regen stehen. [Er](roeder) lädt [sie](sieglinde) zum Tanztee ein. Währenddessen erwischt [Ernesto](ernesto) [seinen](ernesto) [Mitbewohner](hartmut) beim Mangoessen und begreift, wer sich mit [seinem](ernesto) Obst schmückt.
- parent edeltraud jolanda "Mutter"
- advisor roeder jolanda "Rechtsbeistand"
+ discover roeder sieglinde "wiedererkannt"
- love.past roeder sieglinde "Blumen"
- reject.past sieglinde roeder "im Regen stehen"
+ invite roeder sieglinde "lädt"
- date? roeder sieglinde "Tanztee"
- discover ernesto hartmut "begreift"
- housemate ernesto hartmut "Mitbewohner"

== 4
Beim Tanztee walzt [Röder](roeder) der [Diva](sieglinde) auf dem Saum herum, und [sie](sieglinde) amüsiert sich trotzdem. Am Nebentisch hocken [Hartmut](hartmut) und [Ernesto](ernesto) hinter derselben Zeitung und mahlen mit den Zähnen. Auf dem Heimweg reißt ein [Halbwüchsiger](dieb) [Edeltraud](edeltraud) die Handtasche vom Arm. [Sie](edeltraud) stürzt und bricht sich die Hüfte. Der [Bengel](dieb) kommt nicht weit; [Kröplin](wirtin), mit dem Besenstiel, bringt [ihn](dieb) zu Fall und setzt sich auf [ihn](dieb), bis die Streife da ist.
- date roeder sieglinde "Tanztee"
- happy sieglinde roeder "amüsiert"
- jealous ernesto+hartmut roeder "mahlen"
+ steal dieb edeltraud "reißt"
+ injure edeltraud dieb "bricht"
- attack wirtin dieb "zu Fall"
- arrest? _ dieb "Streife"

== 5
Die Klinik will [Edeltraud](edeltraud) nur entlassen, wenn zu Hause jemand nach [ihr](edeltraud) sieht. [Danilo](danilo), der [Enkel](danilo), [dem](danilo) [sie](edeltraud) das Lesen beigebracht hat, bricht [sein](danilo) Praktikum ab und bringt [Blessing](pflegerin) mit, eine [Krankenschwester](pflegerin) aus [Lagos](@lagos), [deren](pflegerin) Visum morgen erlischt. [Jolanda](jolanda) tobt: [Ihr](jolanda) [Sohn](danilo) wirft die Karriere weg! [Danilo](danilo) antwortet, [er](danilo) werde [Blessing](pflegerin) zum Altar führen, dann sei das Visum kein Thema mehr. [Blessing](pflegerin), [die](pflegerin) davon zum ersten Mal hört, lässt die Bettpfanne fallen.
- kin danilo edeltraud "Enkel"
- advisor.past edeltraud danilo "beigebracht"
- quit danilo "Praktikum"
+ help danilo edeltraud "bringt"
- sad jolanda danilo "tobt"
- parent jolanda danilo "Sohn"
+ wedding? danilo pflegerin "Altar"
- discover pflegerin "zum ersten Mal"

== 6
Aufgeflogen! Der [Admiral](papagei), der [Papagei](papagei), plappert beim Frühstück nach, was [Hartmut](hartmut) im Schlaf murmelt: „Die Mangos sind nicht von [mir](hartmut).“ [Sieglinde](sieglinde) kippt [ihm](hartmut) den Kaffee in den Schoß und küsst stattdessen [Ernesto](ernesto) auf beide Wangen, dann mitten ins Gesicht. [Röder](roeder), [der](roeder) gerade mit Nelken in der Tür erscheint, macht auf dem Absatz kehrt. [Hartmut](hartmut) packt den Koffer und klingelt bei [seiner](hartmut) [Schwester](uschi) [Uschi](uschi) in [Güstrow](@guestrow), mit [der](uschi) [er](hartmut) seit dem Streit um das Elternhaus nicht mehr gesprochen hat. [Sie](uschi) öffnet im Morgenmantel und rückt wortlos zur Seite.
+ reveal papagei sieglinde "plappert"
- attack sieglinde hartmut "kippt"
+ kiss ernesto sieglinde "küsst"
- flee roeder "kehrt"
- move hartmut uschi "Koffer" @guestrow
- sibling hartmut uschi "Schwester"
- quarrel.past hartmut uschi "Streit"
+ reconcile hartmut uschi "rückt"

== 7
Standesamt: [Blessing](pflegerin) sagt ja, [Danilo](danilo) auch, und [Jolanda](jolanda) verlangt, dass die Beamtin das [Paar](danilo+pflegerin) auf Scheinehe durchleuchtet. Unter Eid soll [Blessing](pflegerin) angeben, welche Zahnpasta [ihr](pflegerin) [Mann](danilo) benutzt. [Sie](pflegerin) weiß es, und [sie](pflegerin) weiß noch mehr: wie [er](danilo) im Schlaf lächelt, welche Lieder [er](danilo) beim Abwasch summt. Da merkt [sie](pflegerin) selbst, dass hier gar nichts Schein ist. [Edeltraud](edeltraud), an zwei Gehstöcken, nimmt [ihre](edeltraud) [Schwiegerenkelin](pflegerin) in den Arm. [Uschi](uschi) kommt zum Kaffeetrinken in die WG und geht nicht mehr.
+ wedding danilo pflegerin "Standesamt"
- accuse jolanda danilo+pflegerin "Scheinehe"
- investigate? _ danilo+pflegerin "durchleuchtet"
- married danilo pflegerin "Mann"
- discover pflegerin "merkt"
+ love.start pflegerin danilo "gar nichts Schein"
- kin edeltraud pflegerin "Schwiegerenkelin"
- housemate.start _ uschi "geht nicht mehr"

== 8
Ein Brief von [Röder](roeder): [Jolanda](jolanda) ist pleite und hat [Edeltrauds](edeltraud) Erspartes verspekuliert. [Er](roeder) könne [sie](jolanda) nicht länger vertreten; das Mandat lege [er](roeder) nieder und den Kontoauszug bei. [Edeltraud](edeltraud) liest ihn am Küchentisch vor, bleich, aber ohne zu zittern. Die Miete ist fällig, [Frau Kröplin](wirtin), die [Hausbesitzerin](wirtin), wie sich herausstellt, will Geld sehen. [Ernesto](ernesto) verpfändet [seine](ernesto) goldene Seemannsuhr, [Sieglinde](sieglinde) [ihre](sieglinde) Premierenrobe. In der Nacht findet [Danilo](danilo) [seine](danilo) [Mutter](jolanda) betrunken auf der Mole, einen Fuß über dem Wasser, und hält [sie](jolanda) fest.
+ betray jolanda edeltraud "verspekuliert"
- lose jolanda "pleite"
- reveal roeder edeltraud "Brief"
- advisor.end roeder jolanda "vertreten"
- quit roeder jolanda "nieder"
- lose edeltraud "verspekuliert"
- discover _ wirtin "herausstellt"
- help ernesto+sieglinde _ "verpfändet"
- parent jolanda danilo "Mutter"
- find danilo jolanda "findet"
+ rescue danilo jolanda "hält"

== 9
[Sieglinde](sieglinde) steht noch einmal auf der Bühne, im Gemeindesaal, für die Miete. Beim hohen C greift [sie](sieglinde) sich an den Hals und verstummt. Ein Schlaganfall, sagt [Blessing](pflegerin), [die](pflegerin) hinter dem Vorhang mitgezählt hat, und drückt, bis der Notarzt da ist. [Hartmut](hartmut) hört es im Radio, steigt in den Zug und sitzt um Mitternacht auf der einen Seite des Bettes, [Ernesto](ernesto) auf der anderen. [Die zwei](ernesto+hartmut) reden nicht, teilen sich aber eine Mango. Gegen Morgen bewegt die [Patientin](sieglinde) die Finger, dirigierend.
- create sieglinde "Bühne"
+ ill sieglinde "Schlaganfall"
- help pflegerin sieglinde "drückt"
- discover hartmut sieglinde "hört"
- travel hartmut "Zug"
- help ernesto+hartmut sieglinde "Bettes"
+ recover sieglinde "bewegt"

== 10
[Jolanda](jolanda) kommt mit Blumen und einem Schuldschein und setzt sich an die Tischecke, wo früher nur der Putzplan hing. Das Pardon lässt auf sich warten, der Kuchen nicht. [Blessing](pflegerin) ist guter Hoffnung, [Kröplin](wirtin) häkelt schon Mützchen. [Ernesto](ernesto) bittet [Sieglinde](sieglinde), [die](sieglinde) nur noch singend sprechen kann, um [ihre](sieglinde) Hand; [sie](sieglinde) antwortet mit der Arie der lustigen Witwe, was [Hartmut](hartmut) als Ja deutet. [Er](hartmut) selbst tanzt mit [Edeltraud](edeltraud). [Sie](edeltraud) führt. Und wer singt da im Treppenhaus die zweite Stimme? [Röder](roeder), mit Nelken.
- return jolanda "kommt"
- reconcile? edeltraud jolanda "Pardon"
+ pregnant pflegerin "guter Hoffnung"
- create wirtin "häkelt"
- ill sieglinde "nur noch singend"
+ propose ernesto sieglinde "Hand"
- engaged? ernesto sieglinde "Ja"
- return roeder "Nelken"
