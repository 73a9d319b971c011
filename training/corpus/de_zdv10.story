%series Der Läufer von Batumi
%lang de
%genre period drama around a women's chess team, Tbilisi and Reykjavik 1971-1974, encyclopaedia episode list
%cast nana | Nana Kobalia; Nana; Kobalia | f
%cast eka | Eka Kobalia; Eka | f
%cast surab | Surab Melikidse; Surab; Melikidse | m
%cast wachtang | Wachtang Kobalia; Wachtang | m
%cast lamara | Lamara | f
%cast tsiala | Ziala Beridse; Ziala; Beridse | f
%cast orlow | Genosse Orlow; Orlow | m
%cast sigrun | Sigrún Ólafsdóttir; Sigrún | f
%cast gunnar | Gunnar | m
%cast datiko | Datiko | m
%cast rubin | Samuel Rubin; Rubin | m
%cast dolmetscher | - | m
%cast fahrer | - | m
%cast arzt | - | m
%cast grossvater | - | m
%cast schachverband | Verband | g

== 1
Die zwanzigjährige [Nana Kobalia](nana), [deren](nana) [Vater](wachtang) [Wachtang](wachtang) in [Batumi](@batumi) Kisten verlädt und abends auf dem Küchentisch Partien nachspielt, gewinnt überraschend die Landesmeisterschaft und wird vom [Verband](schachverband) nach [Tiflis](@tiflis) beordert, wo [sie](nana) mit der verbitterten [Großmeisterin](tsiala) [Ziala Beridse](tsiala) ein Zimmer teilen muss. [Deren](tsiala) [Trainer](surab) [Surab Melikidse](surab) nimmt sich der [Neuen](nana) an, was die [Ältere](tsiala), [die](tsiala) [er](surab) vor Jahren hat sitzen lassen, mit eisigem Schweigen quittiert. [Genosse Orlow](orlow) vom Sportkomitee notiert indes, wer mit wem spricht.
- parent wachtang nana "Vater"
+ find nana "gewinnt"
- travel nana "beordert" @tiflis
- housemate.start nana tsiala "Zimmer teilen"
- sad tsiala "verbitterten"
- advisor surab tsiala "Trainer"
+ advisor.start surab nana "nimmt sich"
- breakup.past surab tsiala "sitzen lassen"
- ex surab tsiala "sitzen lassen"
- investigate orlow _ "notiert"

== 2
[Nanas](nana) jüngere [Schwester](eka) [Eka](eka), [die](eka) daheim den Abwasch erbt und den Aufstieg der [Großen](nana) mit zusammengebissenen Zähnen verfolgt, brennt mit einem [Lastwagenfahrer](fahrer) durch, steht jedoch nach vier Tagen, um zwei Illusionen ärmer, vor dem Wohnheim in [Tiflis](@tiflis). [Ziala](tsiala), [der](tsiala) in der fremden Stadt selten jemand Tee gekocht hat, nimmt die [Ausreißerin](eka) zu [Nanas](nana) Verblüffung im eigenen Bett auf. Am nächsten Morgen, während alle noch schlafen, löst [Eka](eka) im Vorbeigehen die Stellung, an der [Melikidse](surab) seit Wochen verzweifelt.
- sibling eka nana "Schwester"
- jealous eka nana "zusammengebissenen"
+ flee eka+fahrer "brennt"
- return eka "steht jedoch"
+ help tsiala eka "nimmt"
- sad surab "verzweifelt"
- discover eka "löst"

== 3
[Surab](surab) entdeckt den Zettel. [Er](surab) erkennt keine Handschrift. [Er](surab) fragt [Nana](nana). [Nana](nana) nickt. Die Lüge lastet auf [Nana](nana). [Eka](eka) lächelt nur. Das Spiel hat [Wachtang](wachtang) [sie](eka) gelehrt. Mit Dame und Turm schlägt [Eka](eka) [Nana](nana). Mit Läufern verliert [Eka](eka) nie. [Ziala](tsiala) schaut zu. [Orlow](orlow) schaut [Ziala](tsiala) zu. Der [Mann](orlow) vom Komitee hat [Ziala](tsiala) schon einmal angezeigt. Damals rettete [Surab](surab) [sie](tsiala).
- find surab "entdeckt"
- betray nana surab "Lüge"
- sad nana "lastet"
- advisor.past wachtang eka "gelehrt"
+ find eka "schlägt"
- investigate orlow tsiala "schaut Ziala"
- accuse.past orlow tsiala "angezeigt"
- rescue.past surab tsiala "rettete"

== 4
Während eines Turniers in [Reykjavik](@reykjavik) trifft [Nana](nana) auf die isländische [Gegnerin](sigrun) [Sigrún Ólafsdóttir](sigrun), [deren](sigrun) [Bruder](gunnar) [Gunnar](gunnar) für die Delegation fährt, und übersteht die erste Runde nur, weil die [Isländerin](sigrun), sportlich bis zur Dummheit, einen Regelverstoß nicht anzeigt. Vom Heimweh überwältigt, weint [Nana](nana) nachts in der Telefonzelle; [Gunnar](gunnar), [der](gunnar) zufällig vorbeikommt, zeigt [ihr](nana) wortlos den Himmel, an dem grüne Vorhänge flattern. Der [Dolmetscher](dolmetscher), [der](dolmetscher) [sie](nana) keine Minute aus den Augen lassen soll, ist zu müde, um etwas zu melden.
- travel nana "Turniers" @reykjavik
+ meet nana sigrun "trifft"
- enemy nana sigrun "Gegnerin"
- sibling gunnar sigrun "Bruder"
- help sigrun nana "nicht anzeigt"
- sad nana "Heimweh"
- help gunnar nana "zeigt"
+ investigate? dolmetscher nana "aus den Augen"

== 5
[Lamara](lamara), [Wachtangs](wachtang) zweite [Frau](lamara) und den [Töchtern](eka+nana) aus erster Ehe keineswegs eine böse [Stiefmutter](lamara), fällt in [Batumi](@batumi) auf dem Markt in Ohnmacht; der [Arzt](arzt) spricht von einer Wucherung und verlangt für das Medikament, das es nur im Westen gibt, mehr, als eine Kistenschlepperfamilie je besessen hat. [Wachtang](wachtang) verkauft das Schachbrett [seines](wachtang) [Großvaters](grossvater) an den [Antiquar](rubin) [Samuel Rubin](rubin), [der](rubin) [ihm](wachtang) dafür zehnmal so viel bezahlt, wie es wert ist, und schwört, darüber nicht zu reden. [Eka](eka) erfährt es trotzdem und küsst den alten [Händler](rubin) auf beide Wangen.
- married lamara wachtang "zweite Frau"
- parent wachtang eka+nana "Töchtern"
- kin eka+nana lamara "Stiefmutter"
- married.past _ wachtang "erster Ehe"
- kin grossvater wachtang "Großvaters"
+ ill lamara "Wucherung"
- lose wachtang "verkauft"
+ help rubin wachtang "zehnmal"
- reveal! rubin "nicht zu reden"
- discover eka rubin "erfährt"
- kiss eka rubin "küsst"

== 6
[Surab](surab) macht [seiner](surab) [Schülerin](nana), bei Kerzenlicht zwischen den Schachuhren, einen Heiratsantrag, den [Nana](nana), zu jung und zu verdutzt, mit einem Themenwechsel beantwortet. [Ziala](tsiala), [die](tsiala) durchs Schlüsselloch gesehen hat, was [sie](tsiala) lieber nicht gesehen hätte, packt in der Nacht [ihre](tsiala) Koffer und beantragt die Ausreise nach [Israel](@israel), worauf [Orlow](orlow) [sie](tsiala) aus der Mannschaft streicht und zu Verhören vorlädt. Nur [Datiko](datiko), [Rubins](rubin) rothaariger [Neffe](datiko), bringt der [Ausgestoßenen](tsiala) an jedem Freitag Brot in die Zelle.
+ propose surab nana "Heiratsantrag"
- advisor surab nana "Schülerin"
- reject nana surab "Themenwechsel"
- discover tsiala surab "Schlüsselloch"
- flee? tsiala "Ausreise" @israel
- quit tsiala orlow "streicht"
+ investigate orlow tsiala "Verhören"
- arrest _ tsiala "Zelle"
- kin datiko rubin "Neffe"
- help datiko tsiala "bringt"

== 7
Dass ausgerechnet [Eka](eka), für [die](eka) sich nie ein Funktionär interessierte, als Ersatz für [Beridse](tsiala) an Brett zwei rückt, führt zwischen den [Geschwistern](eka+nana) zum ersten Riss seit der Kindheit; die [Ältere](nana) hält der [Jüngeren](eka) vor, [sie](eka) habe [ihre](nana) [Zimmergenossin](tsiala) verraten, und [diese](eka) wiederum weiß, wer in Wahrheit die Stellung gelöst hat, und schleudert es [ihr](nana) vor der gesamten Mannschaft an den Kopf. [Surab](surab), doppelt getäuscht, verlangt die Wahrheit. [Nana](nana) senkt den Blick, und der [Trainer](surab) nimmt [seinen](surab) Antrag zurück, noch ehe jemand fragen konnte, ob es einer war.
- hire eka "rückt"
+ quarrel eka nana "Riss"
- sibling eka nana "Geschwistern"
- accuse nana eka "hält"
- housemate nana tsiala "Zimmergenossin"
- betray? eka tsiala "verraten"
+ reveal eka nana "schleudert"
- betray.past nana surab "getäuscht"
- sad nana "senkt"
- propose! surab nana "zurück"

== 8
[Sigrún](sigrun), bei einem Rückkampf in [Tiflis](@tiflis) zu Gast, schmuggelt im Absatz [ihrer](sigrun) Stiefel das Medikament für [Lamara](lamara) über die Grenze, das [Gunnar](gunnar) auf eigene Kosten beschafft hat, seit [er](gunnar) [Nana](nana) in der Telefonzelle sah. Der [Dolmetscher](dolmetscher), [dem](dolmetscher) das nicht entgeht, schreibt in [seinen](dolmetscher) Bericht lediglich, die [Gastspielerin](sigrun) habe neue Schuhe getragen. Aus [Batumi](@batumi) telegrafiert [Wachtang](wachtang), [seine](wachtang) [Frau](lamara) sitze wieder auf dem Balkon. [Nana](nana) und [Eka](eka) lesen das Blatt gemeinsam, zum ersten Mal seit Wochen ohne ein böses Wort.
- travel sigrun "Rückkampf" @tiflis
+ help sigrun lamara "schmuggelt"
- help gunnar lamara "beschafft"
- love gunnar nana "seit er Nana"
- discover dolmetscher sigrun "nicht entgeht"
- betray dolmetscher _ "lediglich"
- recover lamara "wieder auf dem Balkon"
- married lamara wachtang "Frau"
+ reconcile eka nana "ohne ein böses Wort"

== 9
Zum Dank reist der [Vater](wachtang) eigens in die Hauptstadt, wo [ihn](wachtang) [Ziala](tsiala), nach sieben Wochen ohne Anklage entlassen, am Bahnhof in die Arme schließt: [Die beiden](tsiala+wachtang) kennen sich, denn vor dem Krieg teilten [sie](tsiala+wachtang) sich in [Batumi](@batumi) ein Brett und um ein Haar auch ein Leben. [Lamara](lamara), zufällig in Hörweite, lacht darüber, bis [ihr](lamara) die Tränen kommen. [Datiko](datiko), [der](datiko) die [Haftentlassene](tsiala) vom Gefängnistor abholte, verliert [seine](datiko) Fassung, als [er](datiko) [Eka](eka) zum ersten Mal begegnet, und erklärt [ihr](eka) nach zwölf Zügen Blindschach, [sie](eka) könne [sein](datiko) Herz haben, es stehe ohnehin im Schach.
- travel wachtang "reist"
- parent wachtang eka+nana "Vater"
- friend tsiala wachtang "kennen sich"
- couple.past? tsiala wachtang "um ein Haar"
- happy lamara "lacht"
+ help datiko tsiala "abholte"
- meet datiko eka "begegnet"
- love.start datiko eka "verliert"
+ confess datiko eka "Herz haben"

== 10
Bei der Olympiade in [Skopje](@skopje) treffen die [Schwestern](eka+nana) im Halbfinale auf die eigene Nationalmannschaft der Funktionäre, weil [Orlow](orlow), um [Melikidse](surab) zu demütigen, kurzfristig eine zweite Auswahl gemeldet hat, an deren Spitze [Ziala](tsiala) gezwungen wird zu spielen. Nach sechs Stunden verliert die [Gezwungene](tsiala) auf Zeit und hält dabei [Nanas](nana) Hand so fest, dass sich Abdrücke zeigen; ob es Absicht war, hat [sie](tsiala) nie gesagt. [Orlow](orlow) tobt in der Garderobe, bis [Surab](surab), [der](surab) [ihm](orlow) nie widersprach, die Tür von außen zusperrt.
- sibling eka nana "Schwestern"
- travel eka+nana "Olympiade" @skopje
- enemy orlow surab "demütigen"
- threaten orlow tsiala "gezwungen"
+ lose tsiala "verliert"
- sad orlow "tobt"
+ abduct surab orlow "zusperrt"

== 11
[Gunnar](gunnar), von [Sigrún](sigrun) mit der Adresse versorgt, taucht in [Skopje](@skopje) mit einem Strauß Lupinen auf, und [Nana](nana), [deren](nana) Blick von [Surab](surab) beobachtet wird, geht nicht zur Siegesfeier, sondern mit [ihm](gunnar) an den Fluss. Dort verabreden [sie](gunnar+nana) eine Flucht, zu der es nicht kommt, da [Nana](nana) im Zug erfährt, dass [ihr](nana) [Vater](wachtang) beim Entladen eines Schiffs von einer Kiste erschlagen worden ist. [Sie](nana) steigt in [Niš](@nis) aus, ohne Gepäck, und [Gunnar](gunnar) sieht den Waggons nach, bis der Rauch auch das letzte Licht verschluckt.
- travel gunnar "taucht" @skopje
- gift gunnar nana "Lupinen"
- date gunnar nana "Fluss"
+ flee? gunnar+nana "Flucht"
- discover nana wachtang "erfährt"
- parent wachtang nana "Vater"
+ die wachtang "erschlagen"
- breakup nana gunnar "steigt"

== 12
Die Familie, zu der seit dem Sommer auch [Datiko](datiko) zählt, nachdem [er](datiko) [Eka](eka) auf der Dachterrasse [Rubins](rubin) geehelicht hat, versammelt sich am Brett des [Großvaters](grossvater), das der alte [Antiquar](rubin), wie es Brauch der Ehrlichen ist, dem [Verstorbenen](wachtang) ins Grab legen wollte und nun [Lamara](lamara) zurückgibt. [Surab](surab) trägt den Kranz des [Verbands](schachverband) und bittet [Ziala](tsiala), [die](tsiala) bald ausreisen darf, um Vergebung; [sie](tsiala) bietet [ihm](surab) Remis an. [Nana](nana) erhält ein Paket aus [Reykjavik](@reykjavik) mit einem weißen Läufer und der Rückseite einer Flugkarte, auf der nur ein Datum steht.
+ wedding datiko eka "geehelicht"
- die.past wachtang "Verstorbenen"
- gift rubin lamara "zurückgibt"
- reconcile? surab tsiala "Vergebung"
+ reconcile surab tsiala "Remis"
- travel? tsiala "ausreisen"
- find nana "erhält"
- gift _ nana "Paket"
