%series Schlag auf Schlag
%lang de
%genre rowing club and university romance, streaming blurbs
%cast ida | Ida Blessing; Ida; Blessing | f
%cast wanda | Wanda Sturm; Wanda; Sturm | f
%cast noemi | Noemi | f
%cast bo | Bo | n
%cast kurt | Kurt Mohn; Kurt; Mohn | m
%cast emre | Emre Altun; Emre; Altun | m
%cast silvan | Silvan | m
%cast liv | Liv | f
%cast dekanin | Prof. Dr. Adele Fink; Adele Fink; Fink | f
%cast arndt | Arndt | m
%cast hund | Skull | m
%cast oma | Oma Trude; Trude | f
%cast baby | Henri | m

== 1
[Ida Blessing](ida) kommt frisch aus der Kleinstadt nach [Heidelberg](@heidelberg) und tritt in den Ruderverein ein, wo [Trainer](kurt) [Kurt Mohn](kurt) das Sagen hat. Im Achter sitzt [sie](ida) vor [Wanda Sturm](wanda), mit [der](wanda) [sie](ida) auch gleich die Wohnung teilt und [die](wanda) [ihr](ida) am ersten Abend reinen Wein einschenkt: [Wanda](wanda) war bis März mit dem [Trainer](kurt) zusammen. Am Steg begegnet [Ida](ida) [Emre](emre), [der](emre) mit [seinem](emre) [Hund](hund) [Skull](hund) trainiert und [sie](ida) prompt nass spritzt. Drei Tage lang schimpft [sie](ida) auf den [Kerl](emre), am vierten kann [sie](ida) vor lauter Denken an [ihn](emre) nicht schlafen.
- move ida "kommt" @heidelberg
- boss kurt ida+wanda "das Sagen"
- housemate.start ida wanda "Wohnung"
- colleague ida wanda "Achter"
- reveal wanda ida "reinen Wein"
- ex kurt wanda "war bis März"
- couple.past kurt wanda "zusammen"
+ meet emre ida "begegnet"
- sad ida emre "schimpft"
+ love.start ida emre "Denken"

== 2
Auf der Semesterparty entdeckt [Wanda](wanda), dass [ihr](wanda) [Exfreund](kurt) nach [ihr](wanda) keine Nachfolgerin genommen, sondern gleich zwei hat, nämlich [Noemi](noemi) und [Adele Fink](dekanin), die [Dekanin](dekanin) der Medizin, [die](dekanin) im Boot die [Steuerfrau](dekanin) ist. Die [Dekanin](dekanin) weiß es, [Noemi](noemi) nicht. Als das Bierfass leer ist, knallt [Wanda](wanda) [ihm](kurt) eine. [Ida](ida) trennt [sie](kurt+wanda). [Emre](emre), [der](emre) in der Ecke den [Hund](hund) krault, bietet [ihr](ida) danach einen Zug an der Limo an. Erst auf dem Heimweg fragt [er](emre) nach [ihrem](ida) Namen.
- ex kurt wanda "Exfreund"
+ discover wanda dekanin+kurt+noemi "entdeckt"
- affair kurt noemi "gleich zwei"
- affair dekanin kurt "gleich zwei"
- cheat kurt noemi "weiß es"
- attack wanda kurt "knallt"
- help ida kurt+wanda "trennt"
+ flirt emre ida "Zug"

== 3
Die [eine](noemi) weint, die [andere](dekanin) lacht. Es hat nur [eine](noemi) von [ihnen](dekanin+noemi) bis heute geglaubt, die [Einzige](noemi) zu sein. Die [Dekanin](dekanin) legt [ihr](noemi) nahe, sich nicht so zu haben: [Sie](dekanin) sei ja auch mit einem [anderen](arndt) verheiratet. Da geht die [Betrogene](noemi) nach Hause und erzählt [dem](kurt), [der](kurt) [sie](noemi) belogen hat, [sie](noemi) habe es satt. [Er](kurt) schwört. [Er](kurt) bettelt. [Sie](noemi) lässt [ihn](kurt) stehen und zieht bei der [Ruderin](wanda) ein, [die](wanda) vor [ihr](noemi) dran war. [Die](wanda) hat Platz, seit die [Mitbewohnerin](ida) beim [Hundehalter](emre) übernachtet.
- sad noemi "weint"
- affair dekanin kurt "Einzige"
- married arndt dekanin "verheiratet"
- cheat.past kurt noemi "Betrogene"
+ breakup noemi kurt "satt"
- betray.past kurt noemi "belogen"
- reconcile? kurt noemi "bettelt"
- move noemi wanda "zieht"
- ex kurt wanda "dran war"
- housemate ida wanda "Mitbewohnerin"
- couple.start emre ida "übernachtet"

== 4
[Kurt](kurt) hat Fieber. [Kurt](kurt) bleibt im Bett. Den Achter trainiert nun [Bo](bo). [Bo](bo) studiert im neunten Semester. [Ida](ida) mag [Bo](bo). [Bo](bo) lobt [Ida](ida) nicht. Das Wasser ist kalt. [Skull](hund) springt hinein. Da springt [Emre](emre) hinterher. [Emre](emre) rettet [Skull](hund). [Ida](ida) rettet [Emre](emre). [Emre](emre) küsst [Ida](ida) auf dem Steg. [Noemi](noemi) zahlt die Pizza. [Oma Trude](oma) ruft an. [Trude](oma) will [Ida](ida) sehen. Sonst passiert nichts.
- ill kurt "Fieber"
- hire bo "trainiert nun"
- friend bo ida "mag"
- rescue emre hund "rettet"
+ rescue ida emre "rettet"#2
+ kiss emre ida "küsst"
- gift noemi _ "zahlt"
- kin ida oma "Oma"

== 5
Am Bahnhof wirft sich [Trude](oma), stramme achtzig, [ihrer](oma) [Enkelin](ida) um den Hals und übergibt [ihr](ida) einen Brief, den [Idas](ida) [Mutter](liv) vor [ihrem](liv) Verschwinden geschrieben hat. Darin steht, dass [Idas](ida) [Vater](kurt) ein junger [Ruderer](kurt) war, [der](kurt) heute in [Heidelberg](@heidelberg) eine Trillerpfeife trägt. [Ida](ida) braucht zwei Züge Luft: [Kurt Mohn](kurt)! [Wanda](wanda) sinkt neben [ihr](ida) auf den Koffer. Sollte [sie](wanda) am Ende mit dem [Vater](kurt) [ihrer](wanda) [Mitbewohnerin](ida) geschlafen haben? [Trude](oma) schmiert derweil Leberwurstbrote für alle.
- kin ida oma "Enkelin"
- gift oma ida "übergibt"
- parent liv ida "Mutter"
- flee.past liv "Verschwinden"
- reveal liv ida "Brief"
+ parent kurt ida "Vater"
+ discover ida kurt "Luft"
- sex? kurt wanda "geschlafen"
- housemate ida wanda "Mitbewohnerin"
- help oma _ "schmiert"

== 6
[Sie](liv) steht im Regen vor [ihr](ida). Die [Jüngere](ida) hat [sie](liv) achtzehn Jahre lang nicht gesehen. „[Ich](liv) bin es“, sagt die [Ältere](liv). Darauf schließt [diese](ida) die Tür und lässt nur den [Hund](hund) hinaus. Die [Großmutter](oma), [die](oma) das Treffen eingefädelt hat, schimpft mit [beiden](ida+liv): [Die](ida), [die](ida) nicht aufmacht, und [die](liv), [die](liv) zu spät klopft, [sie](ida+liv) hätten denselben Dickkopf. Am Abend kocht die [Zurückgekehrte](liv) für die [Verlassene](ida). Das Schweigen dauert bis zum Nachtisch. Dann sagt die [Tochter](ida) zum ersten Mal seit der Grundschule ein Wort: „Mama.“
+ return liv "steht"
- parent liv ida "Mama"
- reject ida liv "schließt"
- invite oma ida+liv "eingefädelt"
- kin ida oma "Großmutter"
- help liv ida "kocht"
- reconcile ida liv "Mama"
- flee.past liv ida "Verlassene"
- quarrel ida+liv oma "schimpft"

== 7
[Kurt](kurt) erfährt von [seiner](kurt) Vaterschaft durch eine Handvoll Wut: [Wanda](wanda) und [Noemi](noemi) haben [ihm](kurt) die Rettungsweste vollgestopft und darauf "PAPA" gesprüht. Der [Trainer](kurt), [der](kurt) Kinder bisher nur im Doppelzweier gesehen hatte, läuft heulend zu [Liv](liv). [Die](liv) hat für [ihn](kurt) keine Träne mehr, dafür die Adresse eines Anwalts. Bei [Adele Fink](dekanin) ist die Lage noch ungünstiger: [Ihr](dekanin) [Mann](arndt) [Arndt](arndt), seines Zeichens [Rektor](arndt), hat die Fotos aus dem Bootshaus im Umschlag. [Er](arndt) unterschreibt die Scheidung noch auf dem Umschlag.
+ reveal noemi+wanda kurt "erfährt"
- parent kurt ida "Vaterschaft"
- sad kurt "heulend"
- reject liv kurt "keine Träne"
- married arndt dekanin "Mann"
- discover arndt dekanin "Fotos"
+ divorce arndt dekanin "Scheidung"
- cheat.past dekanin arndt "Bootshaus"

== 8
In [Wien](@wien) findet die Regatta statt, und in [Wien](@wien) begegnet [Ida](ida) auch [Silvan](silvan), [Bos](bo) charmantem [Bruder](silvan), [der](silvan) das Deutsch einer anderen Epoche spricht und die Hände nicht bei sich behält. [Emre](emre), [der](emre) als Ersatzmann mitfuhr, sieht [sie](ida+silvan) im Foyer lachen und denkt sich alles Weitere aus. Statt zu fragen, verschwindet [er](emre) mit [Noemi](noemi) in [deren](noemi) Kabine. Als [er](emre) am Morgen herauskommt, sitzt [Ida](ida) auf dem Flur mit zwei Kaffees. Einen trinkt [sie](ida), den anderen schüttet [sie](ida) [ihm](emre) aufs Hemd. Dann macht [sie](ida) Schluss.
- meet ida silvan "begegnet"
- sibling bo silvan "Bruder"
- flirt silvan ida "Hände"
- jealous emre silvan "denkt"
+ sex emre noemi "verschwindet"
- cheat emre ida "verschwindet"
- discover ida emre+noemi "Flur"
- attack ida emre "schüttet"
+ breakup ida emre "Schluss"

== 9
Fortan steht [sie](ida) neben [ihm](bo) im Bootshaus, [er](emre) auf der anderen Seite des Flusses. Der [Steuermann](bo) hat die [Schlagfrau](ida) nie gedrängt; [sein](bo) [Bruder](silvan) tut es gleich zweimal. Der [eine](silvan) redet, der [andere](bo) schweigt. Welchen [sie](ida) mag, hat die [Umworbene](ida) noch gar nicht gesagt, als der [Dritte](emre) in Gummistiefeln durch das Wasser watet und [ihr](ida) einen Blumenstrauß reicht. [Alle drei](bo+emre+silvan) sehen zu, wie [sie](ida) ihn an den [Hund](hund) weitergibt. „[Du](emre) bist [mir](ida) gestorben“, sagt [sie](ida) zu [ihm](emre). Der [Verstoßene](emre) nickt. Der [Stille](bo) reicht [ihm](emre) ein Handtuch.
- ex emre ida "anderen Seite"
- sibling bo silvan "Bruder"
- flirt silvan ida "redet"
- love? bo ida "schweigt"
- love? silvan ida "Umworbene"
- gift emre ida "reicht"
+ reject ida emre "gestorben"
- sad emre "Verstoßene"
- help bo emre "Handtuch"

== 10
[Noemi](noemi) wird übel beim Training, und zwar an fünf Morgen hintereinander. [Wanda](wanda), [die](wanda) mit [ihr](noemi) seit Wochen das Zimmer teilt und vor lauter Verliebtheit nicht mehr rudern kann, hält [ihr](noemi) den Eimer. Schließlich rückt [Noemi](noemi) damit heraus, wer es war: [Emre](emre). Das Entsetzen in [Wandas](wanda) Gesicht gilt allerdings weniger [diesem](emre) als dem Gedanken, dass [sie](noemi) nun vielleicht auszieht. Also sagt [sie](wanda) es laut. [Noemi](noemi) hört auf, sich zu übergeben, und küsst [sie](wanda), was [beide](noemi+wanda) ein bisschen komisch finden.
- ill noemi "übel"
+ pregnant noemi emre "rückt"
- housemate noemi wanda "teilt"
- love wanda noemi "Verliebtheit"
- help wanda noemi "Eimer"
- reveal noemi wanda "rückt"
- sad wanda "Entsetzen"
- move? noemi "auszieht"
- confess wanda noemi "laut"
+ kiss noemi wanda "küsst"

== 11
[Emre](emre) wird Vater, ohne mit der [Mutter](noemi) das Geringste zu tun zu haben, und kommt darüber ins Grübeln. [Kurt](kurt), [der](kurt) mit Vätern ohne Plan [seine](kurt) Erfahrungen hat, gibt [ihm](emre) beim Bootewaschen Nachhilfe. In der Nacht vor dem Finale bittet [Emre](emre) [Ida](ida) mit [Skulls](hund) Leine in der Hand um Vergebung. [Sie](ida) hat gerade ein Gespräch mit [Bo](bo) hinter sich, das [sie](ida) nicht zu Ende führen wollte, und verzeiht. Wem [ihr](ida) Herz gehört, weiß inzwischen auch [Silvan](silvan), [er](silvan) reist ab. [Bo](bo) legt die Steuerleinen hin und geht hinaus in den Regen.
- parent? emre _ "Vater"
- sad emre "Grübeln"
- advisor kurt emre "Nachhilfe"
+ reconcile emre ida "verzeiht"
- love ida emre "Herz"
- discover silvan ida "weiß"
- travel silvan "reist ab"
- sad bo "Regen"

== 12
Im Finale führt [Adele Fink](dekanin), [die](dekanin) weder Dekanin noch Ehefrau mehr ist, das Boot zum Sieg, und am Zielsteg steht [Kurt](kurt) mit einem Schild: „[Meine](kurt) [Tochter](ida).“ [Ida](ida) boxt [ihn](kurt) in die Rippen und dann drückt [sie](ida) [ihn](kurt). [Noemi](noemi) bekommt [Henri](baby) im Herbst; [Wanda](wanda) hält [ihn](baby) zuerst, [Emre](emre) danach, [Ida](ida) zuletzt. Die Hochzeit feiern [Noemi](noemi) und [Wanda](wanda) auf dem Steg. [Bo](bo), [der](bo) jetzt Cheftrainer ist, lehnt das Mikrofon ab und sagt doch ein einziges Mal etwas zu [Ida](ida). Es ist ein Lob. [Trude](oma) fängt den Brautstrauß.
- find dekanin "Sieg"
- attack ida kurt "boxt"
- ex arndt dekanin "noch Ehefrau"
- quit.past dekanin "weder Dekanin"
- parent kurt ida "Tochter"
+ reconcile ida kurt "drückt"
- birth noemi baby "bekommt"
- hire bo "Cheftrainer"
+ wedding noemi wanda "Hochzeit"
- find oma "Brautstrauß"
