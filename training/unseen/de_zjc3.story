%series Wer mit wem am Kornmarkt
%lang de
%genre drill
%cast ronja | Ronja Seidl; Ronja; Seidl | f
%cast valentin | Valentin Opitz; Valentin; Opitz | m
%cast dilara | Dilara Aksoy; Dilara | f
%cast tjark | Tjark Behrens; Tjark; Behrens | m
%cast luca | Luca Moretti; Luca | m
%cast kim | Kim | n
%cast gudula | Gudula Opitz; Gudula | f
%cast henning | Henning Kloss; Henning; Kloss | m
%cast ayo | Ayo Balogun; Ayo | m
%cast friederike | Dr. Friederike Wald; Friederike; Dr. Wald | f
%cast frost | Stella Frost; Frost; Stella | f
%cast klempner | Bogdan | m
%cast nachbarin | - | f
%cast zwilling | Jette | f
%cast baby | Piet | m
%cast tante | - | f
%cast apothekerin | - | f

== 1
[Ronja Seidl](ronja) ist seit vier Jahren mit [Valentin Opitz](valentin) liiert. [Seine](valentin) [Mutter](gudula) hält nicht viel von [ihr](ronja). [Sie](gudula) hätte [ihm](valentin) lieber die [Apothekerin](apothekerin) gegönnt.
+ couple ronja valentin "liiert"
- parent gudula valentin "Mutter"
- couple? apothekerin valentin "gegönnt"

== 2
[Tjark Behrens](tjark) teilt sich die Wohnung mit [Dilara Aksoy](dilara). [Er](tjark) kocht, [sie](dilara) spült. Mehr läuft da nicht, versichert [sie](dilara) jedem, auch [Ronja](ronja), [ihrer](dilara) engsten [Vertrauten](ronja).
+ housemate dilara tjark "teilt"
- friend dilara ronja "Vertrauten"
- couple! dilara tjark "Mehr läuft da nicht"

== 3
Ein [Klempner](klempner) repariert [Gudulas](gudula) Spüle. [Er](klempner) lacht über [ihre](gudula) Witze, und [sie](gudula) lässt [ihn](klempner) am nächsten Tag wieder kommen. Diesmal tropft gar nichts.
- help klempner gudula "repariert"
+ invite gudula klempner "wieder kommen"

== 4
Die neue [Filialleiterin](frost) der Bank heißt [Stella Frost](frost). [Valentin](valentin), [den](valentin) [sie](frost) vom ersten Tag an [ihr](frost) Goldstück nennt, fährt [sie](frost) nach Feierabend heim. Vor der Haustür küsst [sie](frost) [ihn](valentin). [Er](valentin) weicht nicht zurück.
- boss frost valentin "Filialleiterin"
- flirt frost valentin "Goldstück"
+ kiss frost valentin "küsst"

== 5
[Henning Kloss](henning) sieht [die zwei](frost+valentin) vom Balkon aus. [Er](henning) wohnt genau gegenüber. Soll [er](henning) es der [Betrogenen](ronja) sagen? [Er](henning) entscheidet sich dagegen, denn [sie](ronja) hat gerade Geburtstag.
+ discover henning frost+valentin "sieht"
- neighbour frost henning "gegenüber"
- cheat valentin ronja "Betrogenen"
- reveal! henning ronja "dagegen"
- celebrate ronja "Geburtstag"

== 6
Statt [seiner](henning) erzählt es [Kim](kim), und zwar [Gudula](gudula). [Die](gudula) strahlt. Eine Bankerin! [Ihren](gudula) [Sohn](valentin) stellt [sie](gudula) zwar zur Rede, aber nur, um [ihm](valentin) den Schlüssel für das Gartenhaus zuzustecken.
+ reveal kim gudula "erzählt"
- happy gudula "strahlt"
- parent gudula valentin "Sohn"
- gift gudula valentin "zuzustecken"

== 7
[Dilara](dilara) hat Herzklopfen, sobald der neue [Bäcker](ayo) [ihr](dilara) die Tüte reicht. [Ayo Balogun](ayo) merkt davon nichts. [Ihr](dilara) [Mitbewohner](tjark) merkt alles und schmeißt eine Tasse an die Wand.
+ love dilara ayo "Herzklopfen"
- discover! ayo dilara "merkt davon nichts"
- housemate dilara tjark "Mitbewohner"
- jealous tjark ayo "schmeißt"

== 8
[Ronja](ronja) findet in [Valentins](valentin) Mantel den Schlüssel zum Gartenhaus. [Sie](ronja) freut sich auf ein heimliches Wochenende. Noch am Abend steht [sie](ronja) davor und hört drinnen eine andere lachen.
- find ronja "findet"
- happy ronja "freut sich"
+ discover ronja valentin "hört"

== 9
Keine Tränen, keine Teller. [Ronja](ronja) legt [ihm](valentin) den Wohnungsschlüssel auf die Schwelle und geht. Als [Opitz](valentin) [ihr](ronja) barfuß nachrennt, sitzt [sie](ronja) bereits im Taxi von [Henning](henning).
+ breakup ronja valentin "geht"
- help henning ronja "Taxi"

== 10
Die [Verlassene](ronja) kommt bei [Dilara](dilara) unter. [Tjark](tjark) räumt [ihr](ronja) [sein](tjark) Zimmer und schläft in der Küche. Der [Freundin](ronja) zuliebe, sagt [Dilara](dilara). Aus schlechtem Gewissen, denkt [er](tjark): Hat nicht [er](tjark) [Valentin](valentin) damals mit der [Frost](frost) bekannt gemacht?
- breakup.past ronja valentin "Verlassene"
+ move ronja dilara+tjark "kommt bei"
- help tjark ronja "räumt"
- friend dilara ronja "Freundin"
- sad tjark "schlechtem Gewissen"
- meet.past frost valentin "bekannt gemacht"

== 11
[Frost](frost) hat [Valentin](valentin) jetzt ganz für sich, und schon langweilt [er](valentin) [sie](frost). [Sie](frost) befördert [Kim](kim) statt [seiner](valentin). Der [Übergangene](valentin) knallt die Tür, und die [Chefin](frost) wirft [ihn](valentin) hinaus.
- hire kim frost "befördert"
- sad valentin "knallt"
- boss frost valentin "Chefin"
+ quit valentin frost "wirft"

== 12
Arbeit weg, [Freundin](ronja) weg. [Valentin](valentin) zieht wieder in [sein](valentin) Kinderzimmer. [Gudula](gudula) hat dort allerdings schon den [Klempner](klempner) einquartiert, und keiner von [beiden](klempner+valentin) räumt das Bett.
+ move valentin gudula "zieht"
- move klempner gudula "einquartiert"
- quit.past valentin "Arbeit weg"
- breakup.past ronja valentin "Freundin weg"

== 13
[Luca Moretti](luca) und [Ayo](ayo) sind Vettern. Der [eine](luca) ist laut, der [andere](ayo) schüchtern. Beim Straßenfest tanzt der [Laute](luca) mit [Ronja](ronja), der [Schüchterne](ayo) mit niemandem. [Dilara](dilara) wartet umsonst.
+ kin ayo luca "Vettern"
- flirt luca ronja "tanzt"
- sad dilara "wartet umsonst"

== 14
Der [Italiener](luca) trifft sich dreimal mit [ihr](ronja). Beim vierten Mal bringt [er](luca) [seinen](luca) [Cousin](ayo) mit. [Ronja](ronja) versteht den Wink, ruft [Dilara](dilara) an, und nach zehn Minuten sitzen [sie](ayo+dilara+luca+ronja) zu viert im Kino.
- date luca ronja "trifft"
- kin ayo luca "Cousin"
- invite ronja dilara "ruft"
+ date ayo dilara "zu viert"

== 15
[Gudula](gudula) vermisst Geld. [Sie](gudula) beschuldigt [Bogdan](klempner); so heißt nämlich der [Klempner](klempner). [Der](klempner) leert stumm [seine](klempner) Taschen. In Wahrheit hat sich [ihr](gudula) [Sohn](valentin) bedient.
- lose gudula "vermisst"
+ accuse gudula klempner "beschuldigt"
- parent gudula valentin "Sohn"
- steal valentin gudula "bedient"

== 16
[Bogdan](klempner) könnte [ihn](valentin) verpfeifen, tut es aber nicht. „[Du](valentin) hast eine Woche“, raunt [er](klempner) [ihm](valentin) zu. [Valentin](valentin) bittet [Kim](kim) um einen Kredit. [Kim](kim) lacht [ihn](valentin) aus.
- reveal! klempner "verpfeifen"
+ threaten klempner valentin "eine Woche"
- reject kim valentin "lacht"

== 17
[Tjark](tjark) fällt vom Gerüst. [Dr. Wald](friederike) gipst [ihm](tjark) beide Arme ein. Wer [ihn](tjark) füttert? [Dilara](dilara) morgens, [Ronja](ronja) mittags, [sie](friederike) selbst am Abend, obwohl [sie](friederike) um sechs Dienstschluss hat.
- injure tjark "fällt"
+ treat tjark friederike "gipst"
- help dilara+friederike+ronja tjark "füttert"

== 18
Die [Ärztin](friederike) hat einen [Ehemann](henning): [Henning](henning), [den](henning) mit dem Taxi. [Er](henning) sitzt allein vor zwei Tellern. Als [sie](friederike) endlich kommt, riecht [ihr](friederike) Kittel nach [Tjarks](tjark) Rasierwasser.
- married friederike henning "Ehemann"
- sad henning "allein"
+ discover henning friederike "riecht"

== 19
[Henning](henning) steigt [seiner](henning) [Frau](friederike) nach. [Sie](friederike) geht ins Krankenhaus, [sie](friederike) geht in die Kirche, [sie](friederike) geht zu [Tjark](tjark). Durchs Fenster beobachtet [er](henning), wie [sie](friederike) [dem](tjark) den Gips bemalt. Sonst geschieht nichts.
+ investigate henning friederike "steigt"
- married friederike henning "Frau"
- jealous henning tjark "beobachtet"
- cheat! friederike henning "Sonst geschieht nichts"

== 20
[Ayo](ayo) wagt es endlich. [Er](ayo) sagt [Dilara](dilara), dass [sie](dilara) der Grund sei, warum [er](ayo) so früh aufsteht. [Sie](dilara) sagt, [er](ayo) sei der Grund, warum [sie](dilara) so viel Brot isst. Von da an sieht man [sie](ayo+dilara) nur noch Hand in Hand.
- confess ayo dilara "wagt"
- confess dilara ayo "Grund"#2
+ couple.start ayo dilara "Hand in Hand"

== 21
[Stella](frost) hat eine [Zwillingsschwester](zwilling). [Jette](zwilling) wird ständig für [sie](frost) gehalten, zuletzt von [Valentin](valentin), [der](valentin) auf der Straße vor [ihr](zwilling) niederkniet. [Sie](zwilling) gibt [ihm](valentin) zwei Euro und die Telefonnummer der [Schwester](frost).
+ sibling frost zwilling "Zwillingsschwester"
- propose? valentin frost "niederkniet"

== 22
[Valentin](valentin) ruft nicht die Nummer an, sondern [Jette](zwilling). [Die](zwilling) hat immerhin gelächelt. [Sie](valentin+zwilling) trinken Kaffee, erst am Dienstag, dann am Mittwoch. Von [Frost](frost) ist keine Rede mehr.
+ date valentin zwilling "Kaffee"

== 23
[Luca](luca) bittet [Ronja](ronja), [seine](luca) [Frau](ronja) zu werden. [Sie](ronja) sagt nicht Ja und nicht Nein, sondern: „[Du](luca) kennst [mich](ronja) seit acht Wochen.“ Gekränkt reist der [Abgewiesene](luca) nach [Bari](@bari).
+ propose luca ronja "bittet"
- reject ronja luca "nicht Ja"
- sad luca "Gekränkt"
- travel luca "reist" @bari

== 24
Kaum ist [er](luca) fort, merkt [Ronja](ronja), was [ihr](ronja) fehlt. [Sie](ronja) wählt [seine](luca) Nummer. Am anderen Ende meldet sich eine [Frau](tante). [Ronja](ronja) legt auf, ehe [sie](ronja) erfährt, dass es nur [seine](luca) [Tante](tante) war.
+ love ronja luca "fehlt"
- discover! ronja luca "ehe sie erfährt"
- kin luca tante "Tante"

== 25
[Dilara](dilara) wird [Mutter](dilara). [Ayo](ayo) kauft sofort eine Wiege, und [Tjark](tjark), noch halb in Gips, will sie zusammenbauen. [Sie](dilara) verbietet es [ihm](tjark). Am Ende baut [Ronja](ronja).
+ pregnant dilara ayo "wird Mutter"
- help? tjark dilara "zusammenbauen"
- help ronja dilara "baut Ronja"

== 26
[Henning](henning) verlangt von [Friederike](friederike) eine Entscheidung: [er](henning) oder der [Patient](tjark). [Sie](friederike) lacht erst, dann sieht [sie](friederike), dass es [ihm](henning) ernst ist. „Zu [Tjark](tjark) zieht [mich](friederike) nichts“, sagt [sie](friederike). „Von [dir](henning) weg alles.“
- threaten henning friederike "Entscheidung"
- advisor friederike tjark "Patient"
- love! friederike tjark "nichts"
+ breakup friederike henning "weg alles"

== 27
[Gudula](gudula) stößt im Sekretär auf [ihr](gudula) Geld samt Entschuldigung. Der [Dieb](valentin) hat jeden Schein ersetzt. Bei [Bogdan](klempner), [den](klempner) [sie](gudula) zu Unrecht verdächtigt hat, entschuldigt [sie](gudula) sich mit einem Kuss.
- find gudula "stößt"
- steal.past valentin gudula "Dieb"
- accuse.past gudula klempner "verdächtigt"
- reconcile gudula klempner "entschuldigt"
+ kiss gudula klempner "Kuss"

== 28
[Luca](luca) ist zurück. [Er](luca) bringt die [Tante](tante) mit, [die](tante) [Ronja](ronja) sofort ans Herz drückt. „Das ist also [die](ronja), [die](ronja) immer auflegt!“ Jetzt erst begreift [Ronja](ronja). [Sie](ronja) fällt dem [Heimkehrer](luca) um den Hals.
+ return luca "zurück"
- kin luca tante "Tante"
- discover ronja luca "begreift"
+ reconcile luca ronja "um den Hals"

== 29
In der Nacht zum Sonntag kommt [Piet](baby) zur Welt. [Seine](baby) [Mutter](dilara) schläft, [sein](baby) [Vater](ayo) weint. [Tjark](tjark) darf den [Kleinen](baby) als Erster halten, weil [er](tjark) [Pate](tjark) wird.
+ birth dilara baby "zur Welt"
- parent dilara baby "Mutter"
- parent ayo baby "Vater"
- happy ayo "weint"
- kin baby tjark "Pate"

== 30
[Jette](zwilling) nimmt [Valentin](valentin) an [seinem](valentin) Dreißigsten mit zu [ihrer](zwilling) [Schwester](frost). [Frost](frost) öffnet. [Er](valentin) schaut von [ihr](frost) zu [ihr](zwilling) und legt den Arm um die [Richtige](zwilling). [Seine](valentin) frühere [Geliebte](frost) schließt die Tür sehr leise.
- celebrate valentin "Dreißigsten"
- sibling frost zwilling "Schwester"
+ couple valentin zwilling "legt den Arm"
- ex frost valentin "frühere Geliebte"
