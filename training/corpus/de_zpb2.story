%series Kommissariat Hafeneck
%lang de
%genre Krimiserie aus Rostock, Senderseite
%cast behr | Hauptkommissarin Runa Behr; Runa Behr; Runa; Behr | f
%cast yannick | Yannick Soltau; Yannick; Soltau | m
%cast severin | Severin Behr; Severin | m
%cast grete | Grete Behr; Grete | f
%cast okafor | Staatsanwältin Nkechi Okafor; Nkechi; Okafor | f
%cast luca | Luca | m
%cast wächter | Arno Stubbe; Stubbe | m
%cast reeder | Konrad Maltzahn; Maltzahn | m
%cast reederin | Elvira Maltzahn; Elvira | f
%cast pathologe | Dr. Fritjof Leuwerik; Leuwerik | m
%cast fee | Fee | f
%cast bruderreeder | Jobst Maltzahn; Jobst | m
%cast toter | - | m
%cast kellnerin | - | f
%cast assistent | - | m
%cast baby | - | f

== 1 Ebbe
Im Hafenbecken treibt ein toter [Matrose](toter), und für [Hauptkommissarin Runa Behr](behr) ist es der erste Tag nach einer langen Krankheit. An [ihrem](behr) Schreibtisch sitzt inzwischen [Yannick Soltau](yannick), jung, ehrgeizig, und [er](yannick) denkt nicht daran, ihn zu räumen. Gemeinsam klopfen [die beiden](behr+yannick) beim [Reeder](reeder) [Konrad Maltzahn](reeder) an, auf [dessen](reeder) Schiff der [Tote](toter) zuletzt gefahren ist. [Maltzahns](reeder) [Gattin](reederin) [Elvira](reederin) schenkt Tee ein und schwört, [sie](reederin) habe den [Mann](toter) nie gesehen. [Sie](reederin) lügt. Zu Hause findet die [Kommissarin](behr) einen leeren Kleiderschrank vor: [Severin](severin), [ihr](behr) [Mann](severin), hat das Weite gesucht.
- die toter "toter"
- ill.past behr "Krankheit"
- return behr "erste Tag"
- colleague behr yannick "Gemeinsam"
- investigate behr+yannick reeder "klopfen"
- married reeder reederin "Gattin"
+ betray reederin behr+yannick "lügt"
- married behr severin "Mann"#2
+ breakup severin behr "Weite gesucht"

== 2 Flut
Der [Pathologe](pathologe) [Dr. Leuwerik](pathologe) ist sicher: Der [Matrose](toter) war schon tot, als man [ihn](toter) ins Wasser warf. Ein [Wachmann](wächter) will in der Nacht einen Streit zwischen zwei Männern gehört haben, mag aber vor Gericht nichts davon wissen. [Soltau](yannick) hat ein Auge auf die neue [Staatsanwältin](okafor) geworfen, [die](okafor) allerdings weder von Komplimenten noch von kalten Pizzen etwas hält. [Severin](severin) wohnt neuerdings bei einer [Kellnerin](kellnerin), und [Grete](grete), die [Tochter](grete) des zerbrochenen [Paars](behr+severin), darf sich aussuchen, wo [sie](grete) schläft. [Sie](grete) schläft bei [Luca](luca), von [dem](luca) [ihre](grete) [Mutter](behr) bisher nichts ahnt.
+ kill _ toter "schon tot"
- love.start yannick okafor "Auge"
- reject okafor yannick "weder von Komplimenten"
- move severin kellnerin "wohnt"
- parent behr+severin grete "Tochter"
- breakup.past severin behr "zerbrochenen"
+ affair grete luca "schläft bei Luca"
- discover! behr luca "nichts ahnt"

== 3 Treibgut
[Elvira](reederin) hatte etwas mit dem [Matrosen](toter), so viel gibt ein Stapel Postkarten her. Damit rückt der betrogene [Gatte](reeder) in den Kreis der Verdächtigen. [Runa](behr) setzt [ihm](reeder) zu, bis [Staatsanwältin Nkechi Okafor](okafor) dazwischengeht; [sie](okafor) möchte keinen Ärger mit dem mächtigsten [Steuerzahler](reeder) der Stadt. Die zwei [Frauen](behr+okafor) geraten auf dem Flur so heftig aneinander, dass [Soltau](yannick) den Wasserspender zwischen [sie](behr+okafor) schiebt. Am Abend erwischt [Behr](behr) [ihre](behr) [Tochter](grete) mit einem [Tätowierer](luca) auf dem Sofa. Der junge [Mann](luca) grüßt höflich. Die [Hausherrin](behr) nicht.
- affair.past reederin toter "hatte etwas"
- cheat.past reederin reeder "betrogene"
- married reeder reederin "Gatte"
- accuse _ reeder "Verdächtigen"
- investigate behr reeder "setzt"
+ quarrel behr okafor "aneinander"
- parent behr grete "Tochter"
+ discover behr grete+luca "erwischt"

== 4 Niedrigwasser
[Stubbe](wächter) hat Angst. [Stubbe](wächter) ist der [Wachmann](wächter). Jemand ruft nachts bei [ihm](wächter) an. Der Anrufer droht [Stubbe](wächter). [Yannick](yannick) fährt hin. Die Tür steht offen. Auf dem Boden liegt [Stubbe](wächter). [Er](wächter) atmet noch. [Yannick](yannick) ruft den Notarzt. Im Krankenhaus wacht [Fee](fee). [Fee](fee) ist [Stubbes](wächter) [Nichte](fee). [Sie](fee) gefällt [Yannick](yannick). [Runa](behr) isst allein zu Abend. [Grete](grete) ist bei [Severin](severin). Die [Kellnerin](kellnerin) mag [Grete](grete). Das kränkt [Runa](behr). Der Mond steht über der [Warnow](@warnow).
- sad wächter "Angst"
+ threaten _ wächter "droht"
- attack _ wächter "liegt"
- find yannick wächter "liegt"
+ rescue yannick wächter "ruft den Notarzt"
- kin fee wächter "Nichte"
- love.start yannick fee "gefällt"
- friend grete kellnerin "mag"
- sad behr "kränkt"

== 5 Unter Deck
Weil der [Wachmann](wächter) im Koma liegt, hält sich die [Kommissarin](behr) an den jüngeren [Bruder](bruderreeder) des [Reeders](reeder), [Jobst Maltzahn](bruderreeder), [der](bruderreeder) vor Jahren aus der Firma gedrängt wurde. [Jobst](bruderreeder) plaudert gern: [Seine](bruderreeder) [Schwägerin](reederin) habe schon manchem Seemann schöne Augen gemacht, auch [ihm](bruderreeder). Im Archiv stößt [Soltau](yannick) auf eine alte Versicherungssache, von der [sein](yannick) [Vorbild](behr) nichts hören will. Die [Staatsanwältin](okafor), [der](okafor) [er](yannick) einst kalte Pizza brachte, hört [ihm](yannick) zu. Nach Feierabend, und es wird ein sehr später Feierabend, duzen sich [die beiden](okafor+yannick).
- ill wächter "Koma"
- investigate behr bruderreeder "hält sich"
- sibling bruderreeder reeder "Bruder"
- quit.past bruderreeder "gedrängt"
- reveal bruderreeder behr "plaudert"
- kin bruderreeder reederin "Schwägerin"
- flirt.past reederin bruderreeder "schöne Augen"
+ discover yannick "stößt"
- date okafor yannick "Feierabend"

== 6 Schlick
[Severin](severin) will die Scheidung, und zwar rasch, denn [seine](severin) neue [Partnerin](kellnerin) erwartet Nachwuchs. [Runa](behr) unterschreibt auf der Motorhaube. [Grete](grete) nimmt dem [Vater](severin) das künftige [Geschwisterchen](baby) übel und zieht mit Sack und Pack zu [ihrem](grete) [Tätowierer](luca). Im Fall [Maltzahn](reeder) wendet sich das Blatt: Der Koffer des toten [Seemanns](toter) taucht in der Garage des geschwätzigen [Bruders](bruderreeder) auf. [Fee](fee), am Bett [ihres](fee) [Onkels](wächter), verplempert keine Zeit und lädt den [Polizisten](yannick), [der](yannick) [ihn](wächter) gefunden hat, zum Fischessen ein. [Er](yannick) kommt. [Er](yannick) verschweigt nur, dass [er](yannick) um zehn noch eine Verabredung hat.
+ divorce behr severin "Scheidung"
- couple kellnerin severin "Partnerin"
- pregnant kellnerin severin "Nachwuchs"
- sad grete severin "übel"
- parent severin grete "Vater"
- move grete luca "Sack und Pack"
- discover _ bruderreeder "taucht"
- sibling bruderreeder reeder "Bruders"
- kin fee wächter "Onkels"
+ invite fee yannick "Fischessen"
- date fee yannick "kommt"
- betray yannick fee "verschweigt"

== 7 Doppelter Boden
Auf zwei Hochzeiten tanzt [Yannick](yannick) nicht lange. [Okafor](okafor) entdeckt im Handschuhfach einen Lippenstift, der nicht der [ihre](okafor) ist, und stellt den [Ermittler](yannick) kalt. Die [Nichte](fee) des [Wachmanns](wächter) hat es noch eiliger: Eine Ohrfeige, ein Türknall, Ende. »Geschieht [Ihnen](yannick) recht«, findet die [Chefin](behr). [Jobst](bruderreeder) wird festgenommen, obwohl [Elvira](reederin) unter Eid versichert, der [Schwager](bruderreeder) sei in der Tatnacht bei [ihr](reederin) gewesen. Im Ehebett? Der [Reeder](reeder) hört es aus dem Radio und lässt die Schlösser austauschen.
+ cheat yannick fee+okafor "Auf zwei Hochzeiten"
- discover okafor yannick "entdeckt"
- breakup okafor yannick "kalt"
- kin fee wächter "Nichte"
- attack fee yannick "Ohrfeige"
- breakup fee yannick "Ende"
- boss behr yannick "Chefin"
+ arrest _ bruderreeder "festgenommen"
- kin bruderreeder reederin "Schwager"
- help reederin bruderreeder "unter Eid"
- affair? bruderreeder reederin "Ehebett"
- discover reeder bruderreeder+reederin "hört"
- breakup reeder reederin "Schlösser"

== 8 Strandgut
[Leuwerik](pathologe), sonst mit Toten zufrieden, hat Karten für die Oper und fragt die geschiedene [Kommissarin](behr), ob [sie](behr) mitkäme. [Sie](behr) sagt zu und kommt in Gummistiefeln, weil vor dem dritten Akt [Stubbe](wächter) aus dem Koma erwacht. Zwei Stimmen habe [er](wächter) gehört, flüstert der [Zeuge](wächter), und die eine sei die einer Frau gewesen. Vor der Tür zum Krankenzimmer laufen sich die zwei [Betrogenen](fee+okafor), die [Anklägerin](okafor) und die [Nichte](fee), über den Weg. Eine Stunde später sitzen [sie](fee+okafor) beim Wein und lachen über denselben [Mann](yannick).
- divorce.past behr severin "geschiedene"
- invite pathologe behr "fragt"
+ date behr pathologe "sagt zu"
+ recover wächter "erwacht"
- reveal wächter behr "flüstert"
- cheat.past yannick fee+okafor "Betrogenen"
- kin fee wächter "Nichte"
- meet fee okafor "über den Weg"
- friend.start fee okafor "lachen"

== 9 Springflut
Wer einmal lügt: [Elvira](reederin), vom [Gatten](reeder) vor die Tür gesetzt, kommt auf [Jobsts](bruderreeder) Segelboot unter. Als der [Freigelassene](bruderreeder) dort [ihre](reederin) gepackten Taschen und zwei Pässe findet, dämmert [ihm](bruderreeder), wem [er](bruderreeder) [sein](bruderreeder) Alibi verdankt und was es kosten soll. [Er](bruderreeder) möchte die [Geliebte](reederin) anzeigen, [sie](reederin) schlägt [ihn](bruderreeder) mit der Winsch nieder und legt ab. [Grete](grete) hat Streit mit [Luca](luca), [der](luca) [ihr](grete) auf die Miete nichts dazugibt, und klingelt nachts bei der [Kellnerin](kellnerin). Die hochschwangere [Frau](kellnerin) macht [ihr](grete) Kakao.
- married reeder reederin "Gatten"
- breakup.past reeder reederin "vor die Tür"
- move reederin bruderreeder "unter"
- arrest.past _ bruderreeder "Freigelassene"
- discover bruderreeder reederin "dämmert"
- affair bruderreeder reederin "Geliebte"
- accuse? bruderreeder reederin "anzeigen"
+ attack reederin bruderreeder "nieder"
+ flee reederin "legt ab"
- quarrel grete luca "Streit"
- pregnant kellnerin severin "hochschwangere"
- help kellnerin grete "Kakao"

== 10 Leinen los
Seenebel, Funkstille, ein leeres Boot vor [Gedser](@gedser). Die Zeitungen erklären die flüchtige [Reedersgattin](reederin) für ertrunken; [Runa](behr) glaubt kein Wort. [Soltau](yannick), kleinlaut geworden, schreibt der [Staatsanwältin](okafor) einen Brief von vier Seiten, den [sie](okafor) mit rotem Stift korrigiert zurückschickt. Unter dem letzten Satz steht immerhin: »Mittwoch?« Der [Tätowierer](luca) steht mit Koffern vor [Gretes](grete) [Mutter](behr), denn [er](luca) will [seine](luca) [Freundin](grete) heimholen. Die [Kommissarin](behr), [die](behr) [ihn](luca) einst nicht grüßte, stellt einen dritten Teller auf den Tisch. Der Dorsch reicht gerade so.
- flee reederin "flüchtige"
- die? reederin "ertrunken"
- reconcile? okafor yannick "Mittwoch"
- parent behr grete "Mutter"
- reconcile? grete luca "heimholen"
- couple grete luca "Freundin"
+ invite behr luca "dritten Teller"

== 11 Backbord
In einer Pension auf [Falster](@falster) trägt sich eine [Witwe](reederin) ein, [die](reederin) keine ist. [Leuwerik](pathologe), im Urlaub mit der [Frau](behr) in Gummistiefeln, erkennt die [Totgeglaubte](reederin) beim Frühstück. [Elvira](reederin) greift nach dem Buttermesser und nimmt den [Arzt](pathologe) als Geisel. Über drei Flure, so erzählt es später der Koch, habe die [Polizistin](behr) auf [sie](reederin) eingeredet, von Frau zu Frau, von [Verlassener](behr) zu [Verlassener](reederin). Am Ende lässt die [Mörderin](reederin) das Messer fallen und heult. Der [Seemann](toter) habe [sie](reederin) ausgelacht, als [sie](reederin) mit [ihm](toter) fortgehen wollte; da habe [sie](reederin) zugestoßen.
- die! reederin "Totgeglaubte"
- couple behr pathologe "Urlaub"
- find pathologe reederin "erkennt"
+ abduct reederin pathologe "Geisel"
- rescue behr pathologe "eingeredet"
- sad reederin "heult"
+ kill.past reederin toter "zugestoßen"
- reveal reederin behr "Der Seemann habe"
- reject.past toter reederin "ausgelacht"

== 12 Heimathafen
Beim Prozess sitzen die verfeindeten [Brüder](bruderreeder+reeder) zum ersten Mal seit Jahren in einer Reihe; der [Jüngere](bruderreeder), mit Kopfverband, darf ab Montag wieder ins Kontor. [Elvira](reederin) bekommt lebenslänglich. Der [Wachmann](wächter) führt die [Nichte](fee) an den Arm eines [Pathologieassistenten](assistent), und die [Freundin](okafor), mit [der](okafor) [sie](fee) einst über einen [Hallodri](yannick) lachte, ist [Trauzeugin](okafor). Der [Hallodri](yannick) trägt die Ringe. [Severins](severin) [Jüngste](baby) kommt während des Plädoyers zur Welt, [Grete](grete) durchtrennt die Nabelschnur. Und [Behr](behr)? Räumt [ihren](behr) Schreibtisch, freiwillig, und zieht zu [Leuwerik](pathologe) ans Meer. Der Platz gehört nun [Soltau](yannick).
- enemy bruderreeder reeder "verfeindeten"
- sibling bruderreeder reeder "Brüder"
- reconcile bruderreeder reeder "in einer Reihe"
- hire bruderreeder reeder "Kontor"
+ arrest _ reederin "lebenslänglich"
- kin fee wächter "Nichte"
+ wedding assistent fee "führt"
- friend fee okafor "Freundin"
- advisor okafor fee "Trauzeugin"
- birth kellnerin baby "zur Welt"
- parent severin baby "Jüngste"
- quit behr "Räumt"
+ move behr pathologe "zieht"
- hire yannick "gehört nun"
