%series Confiserie Amsler
%lang de
%genre Swiss daily soap around a confectioner's shop, terse TV listing
%cast rahel | Rahel Amsler; Rahel | f
%cast beatus | Urs Amsler; Urs | m
%cast silvan | Silvan Amsler; Silvan | m
%cast jacqueline | Jacqueline Amsler; Jacqueline | f
%cast luan | Luan Krasniqi; Luan | m
%cast besa | Besa Krasniqi; Besa | f
%cast corsin | Corsin Caduff; Corsin | m
%cast tilde | Mathilde Amsler; Tilde | f
%cast dorji | Dorji | f
%cast keller | Kommissär Keller; Keller | m
%cast aline | Aline | f
%cast monteur | - | m
%cast frau1 | - | f
%cast seliger | - | m
%cast lebrun | Maître Lebrun; Lebrun | m

== 1
[Urs Amsler](beatus) will die Confiserie [seinem](beatus) [Sohn](silvan) [Silvan](silvan) übergeben. Dass [Tochter](rahel) [Rahel](rahel) die bessere [Konditorin](rahel) ist, weiß die ganze Altstadt, nur der [Patron](beatus) will es nicht schmecken. [Silvan](silvan) steht lieber an der Roulette als am Ofen. In der Nacht vor der Übergabe setzt [er](silvan) die Ladenkasse auf Rot. Es kommt Schwarz.
- gift? beatus silvan "übergeben"
- parent beatus silvan "Sohn"
- parent beatus rahel "Tochter"
- steal silvan beatus "Ladenkasse"
+ lose silvan "Schwarz"

== 2
[Rahel](rahel) deckt den [Bruder](silvan), wie immer, und gleicht die Kasse mit [ihrem](rahel) Ersparten aus. [Luan Krasniqi](luan), der neue [Lieferant](luan) für Haselnüsse, erlebt die Szene unfreiwillig mit und schenkt [ihr](rahel) einen Sack vom Besten. [Tilde](tilde), die [Großmutter](tilde), knackt die erste Nuss, schaut [Luan](luan) an und sagt: „Süss.“ Meint [sie](tilde) die Nuss?
- sibling rahel silvan "Bruder"
+ help rahel silvan "deckt"
- hire luan "neue Lieferant"
- discover luan rahel+silvan "erlebt"
- gift luan rahel "schenkt"
- kin rahel tilde "Großmutter"

== 3
[Jacqueline](jacqueline), [Urs'](beatus) zweite [Frau](jacqueline) und kaum älter als [Rahel](rahel), lässt sich von [Corsin](corsin) massieren, dem [Fitnesstrainer](corsin) aus dem zweiten Stock. Die Massage dauert, der Lift steckt fest, und als der [Monteur](monteur) die Tür aufstemmt, steht dort ein [Paar](corsin+jacqueline), [das](corsin+jacqueline) nichts mehr abstreiten kann. Der [Monteur](monteur) ist [Besas](besa) [Schwager](monteur). [Besa](besa) ist [Luans](luan) [Schwester](besa). So eine Stadt ist das.
- married beatus jacqueline "Frau"
- neighbour beatus+jacqueline corsin "aus dem zweiten Stock"
+ affair corsin jacqueline "Paar"
- cheat jacqueline beatus "Paar"
- discover monteur corsin+jacqueline "aufstemmt"
- kin besa monteur "Schwager"
- sibling besa luan "Schwester"

== 4
[Besa](besa), [Patissière](besa) ohne Anstellung, sieht eine Gelegenheit und verlangt von [Jacqueline](jacqueline) als Preis fürs Stillhalten eine Stelle. Schon am Montag steht [sie](besa) in der Backstube. [Luan](luan) ist außer sich, [er](luan) nennt [sie](besa) eine Erpresserin. „Und [du](luan)“, gibt die [Schwester](besa) zurück, „schleichst um eine [Amsler](rahel) herum, [die](rahel) [dich](luan) nach [deinem](luan) Nachnamen nicht einmal fragt.“
+ threaten besa jacqueline "Preis"
- hire besa jacqueline "in der Backstube"
- quarrel besa luan "außer sich"
- accuse luan besa "Erpresserin"
- sibling besa luan "Schwester"
- love? luan rahel "schleichst"

== 5
[Rahel](rahel) fragt. [Sie](rahel) fragt nach dem Nachnamen, nach [Prizren](@prizren), nach der Narbe am Kinn, und mit jeder Antwort rückt das Glas [ihres](rahel) [Gegenübers](luan) näher an [ihres](rahel). Da stürzt [Silvan](silvan) ins Lokal, blutend: Zwei Geldeintreiber haben [ihm](silvan) die Nase zurechtgerückt. [Luan](luan) stillt das Blut mit der Serviette, auf die [er](luan) gerade [seine](luan) Nummer schreiben wollte.
+ date luan rahel "Glas"
- attack _ silvan "Geldeintreiber"
- injure silvan _ "blutend"
+ treat silvan luan "stillt"
- investigate rahel luan "fragt"

== 6
Rätselhafte Magenkrämpfe bei der halben Kundschaft. Das Lebensmittelamt versiegelt die Tür. [Besa](besa) schwört, sauber gearbeitet zu haben; [Urs](beatus) glaubt [ihr](besa) kein Wort und wirft [sie](besa) und gleich auch die Haselnüsse [ihres](besa) [Bruders](luan) auf die Gasse. [Rahel](rahel) widerspricht, zum ersten Mal im Leben. [Tilde](tilde) holt [ihr](rahel) vor Freude den guten Kirsch.
- ill _ "Magenkrämpfe"
- accuse beatus besa "glaubt ihr kein Wort"
+ quit besa beatus "wirft"
- sibling besa luan "Bruders"
+ quarrel beatus rahel "widerspricht"
- happy tilde "Freude"
- gift tilde rahel "Kirsch"

== 7
[Kommissär Keller](keller) nimmt die Vorräte unter die Lupe, vor allem die Pralinen, und findet Rattengift im Marzipan. Wer hat Schlüssel? [Silvan](silvan) hat [seinen](silvan) verpfändet, gesteht [er](silvan) [seiner](silvan) [Freundin](aline) [Aline](aline) im Bett. [Aline](aline) nickt mitfühlend. Nachher, im Treppenhaus, wählt [sie](aline) die Nummer von [Maître Lebrun](lebrun), dem größten [Konkurrenten](lebrun) am Platz.
- investigate keller "unter die Lupe"
+ discover keller "Rattengift"
- lose silvan "verpfändet"
- reveal silvan aline "gesteht"
- couple aline silvan "Freundin"
+ betray aline silvan "wählt"
- enemy beatus lebrun "Konkurrenten"

== 8
[Lebrun](lebrun) bietet [Urs](beatus) an, den maroden Laden zu schlucken. [Urs](beatus) unterschreibt beinahe, da greift [er](beatus) sich an den Arm, und die Feder fällt. Schlaganfall. Im Spital sitzt [Jacqueline](jacqueline) links, [Rahel](rahel) rechts. [Beide](jacqueline+rahel) halten eine Hand. Nur [eine](rahel) hält sie auch noch, als der [Patient](beatus) in [seiner](beatus) Verwirrung den Namen der ersten [Frau](frau1) ruft.
- find? lebrun "schlucken"
+ ill beatus "Schlaganfall"
- help jacqueline+rahel beatus "halten"
- married.past beatus frau1 "ersten Frau"
- treat beatus _ "Spital"

== 9
[Rahel](rahel) sperrt ohne Bewilligung wieder auf und verkauft aus dem Fenster. [Besa](besa) bäckt, [Luan](luan) röstet, die Schlange reicht bis zur Reuss. [Dorji](dorji), die tibetische [Blumenhändlerin](dorji) von vis-à-vis, erinnert sich plötzlich: In der fraglichen Nacht ging im Hof eine [Frau](aline) mit hellem Mantel. [Silvan](silvan) kennt den Mantel. [Er](silvan) hat ihn bezahlt.
- create rahel "sperrt"
- colleague besa+luan rahel "bäckt"
- neighbour dorji rahel "von vis-à-vis"
- reveal dorji rahel "erinnert"
+ discover silvan aline "kennt den Mantel"
- gift.past silvan aline "bezahlt"

== 10
[Silvan](silvan) stellt [Aline](aline) im Casino zur Rede, am Roulettetisch, wo alles begann. [Sie](aline) lacht, und als [er](silvan) [sie](aline) zur Polizei bringen will, drückt [sie](aline) [ihm](silvan) eine Pistole in die Rippen. Auf dem Parkplatz fällt ein Schuss. Daheim, bei Kerzenlicht, weil auch der Strom gesperrt ist, kosten [Rahel](rahel) und [Luan](luan) dieselbe Praline von beiden Enden her.
- quarrel aline silvan "zur Rede"
+ threaten aline silvan "Pistole"
- attack? aline silvan "Schuss"
+ kiss luan rahel "von beiden Enden"
- arrest? silvan aline "Polizei"

== 11
Streifschuss. [Silvan](silvan) lebt, und das Spielen ist [ihm](silvan) vergangen. [Aline](aline) sitzt bei [Keller](keller) und singt: [Lebrun](lebrun) habe das Gift geliefert und die Ehe versprochen. Am Bahnhof in [Basel](@basel) holt man den [Chocolatier](lebrun) aus dem TGV, mit achtzehn Rezepten der [Amslers](beatus+rahel) im Hut. [Jacqueline](jacqueline) packt derweil drei Schrankkoffer und folgt [Corsin](corsin) nach [Dubai](@dubai).
- injure silvan aline "Streifschuss"
- reveal aline keller "singt"
- gift.past lebrun aline "geliefert"
- wedding? aline lebrun "Ehe versprochen"
+ arrest _ lebrun "holt"
- steal lebrun beatus+rahel "Rezepten"
+ breakup jacqueline beatus "packt"
- travel corsin+jacqueline "folgt" @dubai

== 12
[Urs](beatus) lernt das Sprechen neu, Wort für Wort. [Luan](luan) sitzt bei [ihm](beatus) und übt mit [ihm](beatus) Haselnuss, denn bei diesem Wort hakt es. Als [Rahel](rahel) eintritt, bringt der [Vater](beatus) den ersten ganzen Satz zustande: „Gib [ihr](rahel) den Schlüssel.“ Gemeint ist [Silvan](silvan). [Silvan](silvan) hat ihn bereits ausgelöst und in ein Schokoladenherz gegossen.
- recover beatus "lernt"
+ help luan beatus "übt"
- parent beatus rahel "Vater"
+ gift? silvan rahel "Gib"
- find silvan "ausgelöst"
- create silvan "gegossen"

== 13
Neueröffnung unter dem Schild „[Amsler & Krasniqi](#amslerkrasniqi)“. [Silvan](silvan) leitet die Spielsuchtgruppe im Gemeindesaal und liefert dafür Gipfeli. [Besa](besa) bekommt von [Kommissär Keller](keller) täglich Besuch; [er](keller) müsse die Pralinen nachkontrollieren. [Tilde](tilde) legt [Luan](luan) etwas in die Hand, den Ring [ihres](tilde) [Seligen](seliger), und stößt [ihn](luan) mit dem Stock in Richtung Ofen. Dort steht [Rahel](rahel), voller Mehl, und hat die Antwort schon auf der Zunge.
+ create luan+rahel "Neueröffnung"
- travel keller besa "Besuch"
- gift tilde luan "Ring"
- die.past seliger "Seligen"
- married.past seliger tilde "Seligen"
+ propose? luan rahel "Antwort"
