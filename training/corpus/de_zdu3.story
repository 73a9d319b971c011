%series Fahrschule Yıldız
%lang de
%genre comedy drama about a driving school in Duisburg, recap columns of a TV magazine
%cast remzi | Remzi Yıldız; Remzi | m
%cast songuel | Songül Yıldız; Songül | f
%cast deniz | Deniz Yıldız; Deniz | f
%cast emre | Emre | m
%cast babaanne | Hatun Yıldız | f
%cast paschulke | Detlef Paschulke; Paschulke; Detlef | m
%cast marlies | Marlies Paschulke; Marlies | f
%cast okoro | Chidi Okoro; Chidi; Okoro | m
%cast renate | Renate Vogt; Renate | f
%cast pruefer | Prüfer Zank; Zank | m
%cast lilo | Lilo | f
%cast lilomutter | - | f
%cast kurier | Toma | m
%cast richterin | - | f
%cast kioskfrau | Gisela | f

== 1
Als [Remzi Yıldız](remzi) mitten in der Fahrstunde das Herz stehen bleibt, ist es [seine](remzi) [Schülerin](renate), die vierundsiebzigjährige [Renate Vogt](renate), [die](renate) [ihm](remzi) auf dem Standstreifen der A 40 das Leben bewahrt. Auf der Intensivstation verkündet der [Chef](remzi) [seinen](remzi) [Kindern](deniz+emre), [er](remzi) höre auf. [Emre](emre) sieht sich schon hinter dem Schreibtisch. Aber die Schlüssel landen im Schoß von [Deniz](deniz), [die](deniz) gerade durch [ihr](deniz) Juraexamen gefallen ist und sich nicht getraut hat, es jemandem zu sagen. Nur [Großmutter](babaanne) [Hatun](babaanne) hat es gerochen. Auf der anderen Straßenseite reibt sich [Paschulke](paschulke), [Remzis](remzi) ewiger [Widersacher](paschulke), die Hände.
- ill remzi "Herz stehen bleibt"
- advisor remzi renate "Schülerin"
+ rescue renate remzi "Leben bewahrt"
- parent remzi deniz+emre "Kindern"
- quit? remzi "höre auf"
- hire? emre "Schreibtisch"
+ hire deniz remzi "Schlüssel"
- lose.past deniz "gefallen"
- reveal! deniz _ "nicht getraut"
- kin babaanne deniz+emre "Großmutter"
- discover babaanne deniz "gerochen"
- enemy paschulke remzi "Widersacher"
- happy paschulke remzi "die Hände"

== 2
Der erste Tag, die erste Katastrophe. [Deniz](deniz) darf gar nicht unterrichten, also muss [sie](deniz) jemanden anheuern, und wer sich meldet, ist [Chidi Okoro](okoro), [den](okoro) [Paschulke](paschulke) vor einer Woche an die Luft gesetzt hat. [Emre](emre) hält den [Bewerber](okoro) für einen Spitzel. [Seine](emre) [Schwester](deniz) hört nicht auf [ihn](emre). Zwischen [Okoro](okoro) und [ihr](deniz) entspinnt sich ein Wortwechsel über Kupplungen, an dessen Ende [beide](deniz+okoro) rot sind. Auf der Prüfungsfahrt rammt [Renate](renate) den Wagen von [Prüfer Zank](pruefer), allerdings den privaten. [Er](pruefer) hat nun einen steifen Hals und einen Grund, das Haus [Yıldız](#yildiz) zu hassen.
+ hire okoro deniz "anheuern"
- quit.past okoro paschulke "an die Luft gesetzt"
- betray? okoro deniz "Spitzel"
- sibling deniz emre "Schwester"
- flirt deniz okoro "Wortwechsel"
- injure pruefer renate "steifen Hals"
- sad pruefer "hassen"

== 3
Noch jemand hat ein Geheimnis. [Songül](songuel), seit dreißig Jahren mit [Remzi](remzi) verheiratet und nach eigener Aussage nie unglücklicher gewesen als seit [dessen](remzi) Ruhestand, sitzt donnerstags nicht beim Frauenarzt, sondern in einem grünen Golf. Am Steuer: [Songül](songuel) selbst. Auf dem Beifahrersitz: [Detlef Paschulke](paschulke)! Der [Gatte](remzi) hatte [ihr](songuel) das Fahren stets verboten, da hat [sie](songuel) sich eben bei der Konkurrenz angemeldet. [Emre](emre) erspäht die [Mutter](songuel) an der Ampel und denkt das Naheliegende. [Er](emre) irrt sich. [Deniz](deniz), von [ihm](emre) eingeweiht, beißt drei Bleistifte durch.
- married remzi songuel "verheiratet"
- sad songuel remzi "nie unglücklicher"
- quit.past remzi "Ruhestand"
- betray songuel remzi "nicht beim Frauenarzt"
+ advisor paschulke songuel "Beifahrersitz"
- parent songuel emre "Mutter"
- discover emre songuel "erspäht"
- affair! paschulke songuel "irrt"
+ reveal emre deniz "eingeweiht"
- sad deniz "beißt"

== 4
[Emre](emre) stellt [Paschulke](paschulke). [Paschulke](paschulke) schweigt wie ein Grab. Darauf fängt [er](paschulke) sich eine ein, nämlich von [Emre](emre). [Marlies](marlies) kühlt [Detlef](paschulke) das Auge. [Ihr](marlies) [Bruder](paschulke) lebt bei [Marlies](marlies). [Deniz](deniz) fragt [Songül](songuel) direkt. [Songül](songuel) zeigt [Deniz](deniz) den Lernbogen. Da fällt [Deniz](deniz) ein Stein vom Herzen. Fortan deckt [sie](deniz) [Songül](songuel). Im Kiosk weiß es aber schon [Gisela](kioskfrau). Von [ihr](kioskfrau) erfährt es [Zank](pruefer). [Zank](pruefer) verrät es [Remzi](remzi). Nun schläft [Remzi](remzi) auf der Couch.
- accuse emre paschulke "stellt"
- reveal! paschulke emre "schweigt"
+ attack emre paschulke "eine ein"
- treat paschulke marlies "kühlt"
- sibling marlies paschulke "Bruder"
- housemate marlies paschulke "lebt bei"
- reveal songuel deniz "zeigt"
- happy deniz "Stein vom Herzen"
- help deniz songuel "deckt"
- reveal kioskfrau pruefer "erfährt"
+ reveal pruefer remzi "verrät"
- quarrel remzi songuel "Couch"

== 5
Das [Ehepaar](remzi+songuel) redet nur noch über [Hatun](babaanne) miteinander, was [dieser](babaanne) sichtlich Freude bereitet. [Ihr](babaanne) [Sohn](remzi) lässt ausrichten, [er](remzi) fühle sich verkauft; die [Schwiegertochter](songuel) lässt erwidern, [er](remzi) habe [sie](songuel) dreißig Jahre lang zu Fuß gehen lassen. [Okoro](okoro) bringt [Renate](renate) das Einparken bei und bekommt dafür einen handgestrickten Schal. [Sie](renate) sei, gesteht die alte [Dame](renate), früher Rallye gefahren, bis [ihr](renate) Verlobter im Rennen umkam. In Wahrheit wolle [sie](renate) nur noch einmal bis [Lissabon](@lissabon). [Deniz](deniz) steht in der Tür und kann die Augen nicht von [dem](okoro) lassen, [der](okoro) da so geduldig zuhört.
- married remzi songuel "Ehepaar"
- happy babaanne "Freude"
- parent babaanne remzi "Sohn"
- accuse remzi songuel "verkauft"
- kin babaanne songuel "Schwiegertochter"
- accuse songuel remzi "zu Fuß"
- advisor okoro renate "bringt"
- gift renate okoro "Schal"
+ reveal renate okoro "gesteht"
- die.past _ "umkam"
- engaged.past _ renate "Verlobter"
- travel? renate "wolle" @lissabon
+ love deniz okoro "Augen"

== 6
[Marlies Paschulke](marlies) hat [ihrem](marlies) [Bruder](paschulke) nie verziehen, dass [er](paschulke) [Okoro](okoro) vor die Tür setzte; der wahre Grund, so enthüllt [sie](marlies) nun [Deniz](deniz), war nämlich nicht Schlamperei. [Chidi](okoro) hatte gemerkt, dass [Paschulke](paschulke) [Zank](pruefer) schmierte. Mit diesem Wissen geht [Deniz](deniz), obwohl [Okoro](okoro) [sie](deniz) bittet, es zu lassen, zum [Prüfer](pruefer) und legt [ihm](pruefer) nahe, künftig gerecht zu urteilen. Am nächsten Tag fehlt vom Fahrschulauto jedes Rad. Abends reicht [Emre](emre), [der](emre) nur Gutes im Sinn hat, einem jungen [Kurier](kurier) namens [Toma](kurier) die Kasse zum Einzahlen. Der [Kurier](kurier) kommt nie bei der Bank an.
- sad marlies paschulke "nie verziehen"
- sibling marlies paschulke "Bruder"
- reveal marlies deniz "enthüllt"
- quit.past okoro paschulke "vor die Tür setzte"
- discover.past okoro paschulke+pruefer "gemerkt"
- betray.past paschulke _ "schmierte"
+ threaten deniz pruefer "legt"
- steal _ deniz "fehlt"
+ steal kurier deniz+emre "kommt nie"

== 7
Ohne Räder, ohne Kasse, ohne Schlaf: [Deniz](deniz) bricht auf dem Übungsplatz in Tränen aus. [Chidi](okoro) legt [ihr](deniz) den Schal um, den gestrickten, und da passiert es, neben dem Hütchen für rückwärts einparken: ein Kuss, der in keiner Prüfungsordnung steht. [Emre](emre) sieht nichts, weil [er](emre) unter dem Auto liegt. [Er](emre) will wiedergutmachen, was [er](emre) verbockt hat, und schraubt geborgte Räder an, eine Leihgabe von [Marlies](marlies). [Hatun](babaanne) ruft [ihren](babaanne) [Enkel](emre) einen Esel und steckt [ihm](emre) [ihr](babaanne) Sterbegeld zu.
- sad deniz "Tränen"
- help okoro deniz "Schal"
+ kiss deniz okoro "Kuss"
- discover! emre deniz+okoro "sieht nichts"
- help marlies emre "Leihgabe"
- kin babaanne emre "Enkel"
+ gift babaanne emre "steckt"

== 8
Prüfungstag für [Songül](songuel). [Zank](pruefer) lässt [sie](songuel) dreimal um den Ring fahren, rückwärts am Hang anfahren und schließlich durchfallen, weil [sie](songuel) gelächelt habe. Da steigt von der Rückbank ein blinder [Passagier](remzi): [Remzi](remzi), [der](remzi) sich unter einer Decke verborgen hatte, um [seine](remzi) [Frau](songuel) zu blamieren, und nun mit eigenen Augen gesehen hat, wie gut [sie](songuel) ist. [Er](remzi) liest dem [Prüfer](pruefer) derart die Leviten, dass das Herz erneut stolpert. Den Krankenwagen holt [Songül](songuel) nicht. [Sie](songuel) fährt [ihn](remzi) selbst, bei Dunkelgelb, in acht Minuten.
- reject pruefer songuel "durchfallen"
- betray.past remzi songuel "verborgen"
- married remzi songuel "Frau"
- discover remzi songuel "gesehen"
+ quarrel pruefer remzi "Leviten"
- ill remzi "stolpert"
+ rescue songuel remzi "fährt ihn selbst"

== 9
Die Prüfung muss wiederholt werden, das Verfahren gegen [Zank](pruefer) läuft. Als Zeuge geladen ist [Chidi Okoro](okoro), doch der [Kronzeuge](okoro) ist fort. Auf dem Küchentisch liegt nur ein Zettel: [Lilo](lilo) brauche [ihn](okoro). Wer ist [Lilo](lilo)? [Deniz](deniz) malt sich eine Ehefrau aus, womöglich zwei, und weint sich bei [Renate](renate) aus, [die](renate) von Männern, die verschwinden, etwas versteht. In der Verhandlung vor einer strengen [Richterin](richterin) springt [Marlies](marlies) in die Bresche und sagt gegen den eigenen [Bruder](paschulke) aus. [Detlef](paschulke) verlässt den Saal als gebrochener Mann, [Zank](pruefer) als ehemaliger Prüfer.
- investigate _ pruefer "Verfahren"
+ flee okoro "fort"
- married? lilo okoro "Ehefrau"
- sad deniz "weint"
- help renate deniz "weint"
+ accuse marlies paschulke "sagt gegen"
- sibling marlies paschulke "Bruder"
- sad paschulke "gebrochener Mann"
- quit pruefer "ehemaliger"

== 10
[Lilo](lilo) ist sechs, hat Zahnlücken und nennt [Okoro](okoro) [Papa](okoro). [Er](okoro) ist mit der [Kleinen](lilo) aus [Bremerhaven](@bremerhaven) zurück, wo die [Mutter](lilomutter) des [Kindes](lilo) nach einem Schlaganfall liegt. Warum hat [er](okoro) nie etwas gesagt? Weil beim letzten Mal, als [er](okoro) es einer Frau sagte, die Verlobung hinüber war. [Deniz](deniz) ist wütend, und zwar einen ganzen Nachmittag lang. Dann kommt [sie](deniz) mit einem Kindersitz. [Hatun](babaanne), inzwischen dreiundneunzig, schließt mit der [Sechsjährigen](lilo) auf der Stelle Freundschaft: [Sie](babaanne+lilo) haben gleich viele Zähne.
- parent okoro lilo "Papa"
+ return okoro "zurück"
- parent lilomutter lilo "Mutter"
- ill lilomutter "Schlaganfall"
- reveal.past! okoro _ "nie etwas gesagt"
- reveal.past okoro _ "sagte"
- breakup.past _ okoro "hinüber"
- sad deniz okoro "wütend"
+ reconcile deniz okoro "Kindersitz"
- gift deniz lilo "Kindersitz"
- friend.start babaanne lilo "Freundschaft"

== 11
[Paschulke](paschulke) steht vor dem Aus. Kein Schüler mehr, keine [Schwester](marlies) mehr: [Marlies](marlies) ist zu [ihrer](marlies) [Freundin](kioskfrau) [Gisela](kioskfrau) über den Kiosk gezogen. [Emre](emre) trifft den [Bankrotteur](paschulke) betrunken an der Ruhr und redet [ihn](paschulke) von der Brüstung. Es ist [Remzi](remzi), [der](remzi) am Ende sagt, was keiner erwartet: Vierzig Jahre habe [er](remzi) [einen](paschulke) gehabt, über [den](paschulke) [er](remzi) sich ärgern konnte, ohne [ihn](paschulke) sei es langweilig. Beide Schulen werden zusammengelegt. [Toma](kurier) wird in [Essen](@essen) gefasst; von der Kasse ist noch die Kasse übrig.
- quit? paschulke "vor dem Aus"
- friend kioskfrau marlies "Freundin"
- sibling marlies paschulke "Schwester"
+ move marlies kioskfrau "gezogen"
- find emre paschulke "trifft"
- rescue emre paschulke "von der Brüstung"
- enemy.past paschulke remzi "ärgern"
+ colleague.start paschulke remzi "zusammengelegt"
- arrest _ kurier "gefasst" @essen

== 12
[Songül](songuel) hat den Lappen. [Renate](renate) hat ihn auch. [Deniz](deniz) fällt ein zweites Mal durchs Examen. [Sie](deniz) macht jetzt den Fahrlehrerschein. Dabei hilft [ihr](deniz) [Okoro](okoro). [Emre](emre) führt das Büro. Auf der Couch schläft niemand mehr. [Detlef](paschulke) entschuldigt sich bei [Marlies](marlies). [Marlies](marlies) nimmt an. Für [Renate](renate) steht ein Kombi bereit. Den bezahlt die ganze Belegschaft. Mit offenem Fenster fährt [Renate](renate) nach [Lissabon](@lissabon). Auf dem Beifahrersitz thront [Hatun](babaanne).
- find songuel "Lappen"
- lose deniz "fällt"
- help okoro deniz "hilft"
- hire emre "führt"
+ reconcile marlies paschulke "nimmt an"
- gift _ renate "bezahlt"
+ travel babaanne+renate "fährt" @lissabon
