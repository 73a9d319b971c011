%series Winterquartier
%lang de
%genre circus family drama in Brandenburg, TV listings
%cast rosalba | Rosalba Zanetti; Rosalba | f
%cast igor | Igor | m
%cast fips | Fips | m
%cast wanda | Wanda | f
%cast tjorven | Tjorven | f
%cast zanetti | Direktor Zanetti; Zanetti | m
%cast bauer | Bauer Krause; Krause | m
%cast linh | Linh | f
%cast baby | Nino | m
%cast kassiererin | - | f
%cast tierarzt | Dr. Amberg; Amberg | m

== 1
Weil [Direktor Zanetti](zanetti) das Geld ausgegangen ist, überwintert der Zirkus auf dem Hof von [Bauer Krause](bauer), [der](bauer) als Gegenleistung ein Auge auf [Zanettis](zanetti) [Tochter](rosalba) [Rosalba](rosalba) geworfen hat. Die [Seiltänzerin](rosalba) ist jedoch mit dem [Messerwerfer](igor) [Igor](igor) liiert, und zwar so heimlich, dass nur [ihre](rosalba) [Garderobiere](wanda) [Wanda](wanda) Bescheid weiß. Der [Clown](fips) [Fips](fips) lernt im Dorfladen die schüchterne [Linh](linh) kennen.
- lose zanetti "ausgegangen"
- love bauer rosalba "Auge"
- parent zanetti rosalba "Tochter"
+ couple igor rosalba "liiert"
- boss rosalba wanda "Garderobiere"
+ meet fips linh "lernt"

== 2
[Krause](bauer) macht der [Seiltänzerin](rosalba) mit einem Eimer Kartoffeln den Hof und holt sich eine Abfuhr. Gekränkt droht der [Landwirt](bauer) dem [Direktor](zanetti), alle vor die Tür zu setzen, woraufhin [Zanetti](zanetti) [seine](zanetti) [Tochter](rosalba) anfleht, wenigstens nett zu sein. [Igor](igor) hört mit und rast vor Eifersucht. Unterdessen bringt [Linh](linh) dem [Clown](fips) eine Suppe, obwohl [ihre](linh) [Chefin](tjorven) [Tjorven](tjorven) das fahrende Volk nicht ausstehen kann.
- flirt bauer rosalba "den Hof"
+ reject rosalba bauer "Abfuhr"
- threaten bauer zanetti "droht"
- parent zanetti rosalba "Tochter"
- jealous igor bauer "Eifersucht"
- boss tjorven linh "Chefin"

== 3
Bei der Probe verfehlt der eifersüchtige [Messerwerfer](igor) das Brett und trifft [Wanda](wanda), [die](wanda) für die kranke [Freundin](rosalba) eingesprungen ist, am Arm. [Tierarzt](tierarzt) [Dr. Amberg](tierarzt) näht die Wunde und bleibt bei der [Garderobiere](wanda), bis es hell wird. [Rosalba](rosalba), [der](rosalba) seit Tagen übel ist, wirft [Igor](igor) vor, [er](igor) habe getrunken. [Er](igor) packt [seine](igor) Messer und verschwindet in die Nacht. Dass [sie](rosalba) ein [Kind](baby) von [ihm](igor) erwartet, hat [sie](rosalba) [ihm](igor) nicht mehr sagen können.
+ injure wanda igor "trifft"
- friend rosalba wanda "Freundin"
- ill rosalba "kranke"
- treat wanda tierarzt "näht"
- accuse rosalba igor "wirft"
+ breakup igor rosalba "verschwindet"
+ pregnant rosalba igor "Kind"

== 4
[Wanda](wanda) pflegt [Rosalba](rosalba). [Rosalba](rosalba) weint um [Igor](igor). [Zanetti](zanetti) ahnt nichts. Im Laden lacht [Linh](linh) mit [Fips](fips). [Tjorven](tjorven) sieht [Fips](fips) und wirft [Fips](fips) hinaus. [Linh](linh) läuft [Fips](fips) nach. Am Bach küsst [Linh](linh) [Fips](fips). Abends entlässt [Tjorven](tjorven) [Linh](linh). [Fips](fips) nimmt [Linh](linh) in den Wagen auf. [Krause](bauer) bringt [Rosalba](rosalba) Holz. Diesmal dankt [Rosalba](rosalba) [Krause](bauer). [Krause](bauer) strahlt.
- help wanda rosalba "pflegt"
- sad rosalba igor "weint"
- reject tjorven fips "wirft Fips hinaus"
+ kiss fips linh "küsst"
- quit linh tjorven "entlässt"
+ housemate.start fips linh "nimmt Linh"

== 5
Als der Bauch sich nicht mehr verbergen lässt, nimmt der [Direktor](zanetti) [seine](zanetti) [Tochter](rosalba) ins Gebet. [Sie](rosalba) schweigt über den [Vater](igor) des [Kindes](baby), und so fällt der Verdacht auf den [Landwirt](bauer), [der](bauer) zu aller Verblüffung nicht widerspricht, sondern um [ihre](rosalba) Hand anhält. Die [Garderobiere](wanda) rät [ihr](rosalba) ab; [sie](wanda) selbst schwebt im siebten Himmel, seit [Amberg](tierarzt) [sie](wanda) zum Essen ausgeführt hat. Die entlassene [Verkäuferin](linh) übt mit [Fips](fips) das Jonglieren.
- discover zanetti rosalba "Bauch"
- parent zanetti rosalba "Tochter"
- reveal! rosalba zanetti "schweigt"
- parent igor baby "Vater"
- pregnant! rosalba bauer "Verdacht"
+ propose bauer rosalba "anhält"
- date tierarzt wanda "ausgeführt"

== 6
[Rosalba](rosalba) sagt Ja, dem [Vater](zanetti) und dem Zirkus zuliebe. Noch vor der Trauung trifft ein Brief des verschollenen [Messerwerfers](igor) ein, [den](igor) in [Rostock](@rostock) die Reue plagt. [Wanda](wanda) steckt ihn der [Braut](rosalba) unter den Schleier. [Diese](rosalba) liest, faltet den Bogen zusammen und wird trotzdem [Krauses](bauer) [Frau](rosalba). In der Hochzeitsnacht schläft der [Ehemann](bauer) unaufgefordert in der Scheune.
- engaged.start bauer rosalba "Ja"
- parent zanetti rosalba "Vater"
+ wedding bauer rosalba "Frau"

== 7
Der reumütige [Igor](igor) kehrt zurück und steht vor einer [Verheirateten](rosalba). Es kommt zur Prügelei mit dem [Bauern](bauer), bis [Rosalba](rosalba) zwischen die [Rivalen](bauer+igor) tritt und zu Boden geht: Der kleine [Nino](baby) kommt im Heu zur Welt. [Amberg](tierarzt), in Gummistiefeln, hilft der [Gebärenden](rosalba). Ein Blick in die Wiege genügt, und der [Messerwerfer](igor) weiß, wessen [Sohn](baby) da liegt.
+ return igor "zurück"
- married bauer rosalba "Verheirateten"
- attack igor bauer "Prügelei"
- enemy bauer igor "Rivalen"
- parent igor baby "Sohn"
+ birth rosalba baby "zur Welt"
- help tierarzt rosalba "hilft"
+ discover igor baby "weiß"

== 8
[Krause](bauer) gibt [Rosalba](rosalba) frei: [Er](bauer) hat gesehen, wie [sie](rosalba) den [Heimkehrer](igor) anschaut, und reicht selbst die Scheidung ein. Den [Jungen](baby) darf [er](bauer) als Pate behalten. Zum Saisonauftakt stellt der [Direktor](zanetti) eine neue Nummer vor, den [Clown](fips) und [seine](fips) [Verlobte](linh) mit neun Bällen. In der ersten Reihe klatscht [Tjorven](tjorven), [die](tjorven) sich bei [Linh](linh) entschuldigt hat, und rückt dem verlassenen [Landwirt](bauer) ein Stück näher.
- breakup bauer rosalba "frei"
- love rosalba igor "anschaut"
+ divorce? bauer rosalba "Scheidung"
- kin baby bauer "Pate"
- engaged fips linh "Verlobte"
- create fips+linh "Nummer"
- reconcile linh tjorven "entschuldigt"

== 9
Auf Tournee teilen sich [Rosalba](rosalba) und der [Vater](igor) [ihres](rosalba) [Sohnes](baby) einen Wohnwagen, doch der Alltag ist kein Seil mit Netz: [Igor](igor) flirtet mit einer [Kassiererin](kassiererin), und die [Artistin](rosalba) schmeißt [ihn](igor) samt Messern hinaus. Die [Garderobiere](wanda) vermisst [ihren](wanda) [Tierarzt](tierarzt), [der](tierarzt) bei [seinen](tierarzt) Kühen geblieben ist. Der [Landwirt](bauer) schreibt [seinem](bauer) [Patenkind](baby) jede Woche eine Karte.
- parent igor baby "Vater"
- parent rosalba baby "Sohnes"
- housemate.start igor rosalba "Wohnwagen"
- flirt igor kassiererin "flirtet"
+ breakup rosalba igor "schmeißt"
- sad wanda tierarzt "vermisst"
- kin baby bauer "Patenkind"

== 10
[Amberg](tierarzt) hält es ohne [Wanda](wanda) nicht aus, verkauft die Praxis und reist dem Zirkus nach. [Sie](wanda) fällt [ihm](tierarzt) vor dem Kamelgehege in die Arme. [Zanetti](zanetti) erleidet in der Manege einen Schwächeanfall; [Igor](igor), von [dessen](zanetti) [Tochter](rosalba) verstoßen, trägt den [Alten](zanetti) hinaus. [Linh](linh) und [Fips](fips) zanken sich, ob auf der Hochzeit Enten auftreten dürfen.
- quit tierarzt "verkauft"
+ travel tierarzt wanda "reist"
- couple.start tierarzt wanda "in die Arme"
- ill zanetti "Schwächeanfall"
- parent zanetti rosalba "Tochter"
+ rescue igor zanetti "trägt"
- quarrel fips linh "zanken"
- wedding? fips linh "Hochzeit"

== 11
Der genesene [Direktor](zanetti) dankt [seinem](zanetti) [Retter](igor) und legt bei [Rosalba](rosalba) ein gutes Wort für [ihn](igor) ein. [Sie](rosalba) lässt sich erweichen, allerdings unter der Bedingung, dass [er](igor) nie wieder trinkt. Der [Clown](fips) und die frühere [Verkäuferin](linh) heiraten ohne Enten. [Tjorven](tjorven), [Trauzeugin](tjorven) der [Braut](linh), bringt [Krause](bauer) mit und verrät, dass [sie](bauer+tjorven) seit Ostern zusammenwohnen.
- recover zanetti "genesene"
+ reconcile igor rosalba "erweichen"
+ wedding fips linh "heiraten"
- advisor tjorven linh "Trauzeugin"
- housemate bauer tjorven "zusammenwohnen"

== 12
Im Herbst kehrt der Zirkus auf den Hof heim. [Nino](baby) tappt dem [Paten](bauer) entgegen, die [Hausherrin](tjorven) hat für alle gekocht, und [Wanda](wanda) lässt durchblicken, dass [Amberg](tierarzt) [Vater](tierarzt) wird. Beim Fest zieht [Igor](igor) keinen Dolch, sondern einen Ring aus dem Gürtel. Die [Seiltänzerin](rosalba) schaut [ihren](rosalba) [Vater](zanetti) an, [ihren](rosalba) geschiedenen [Mann](bauer) und zuletzt den [Messerwerfer](igor), und nickt.
- return baby+igor+rosalba+wanda+zanetti "heim"
- kin baby bauer "Paten"
+ pregnant wanda tierarzt "Vater"
- celebrate _ "Fest"
+ propose igor rosalba "Ring"
- parent zanetti rosalba "Vater"#2
- divorce.past bauer rosalba "geschiedenen"
- ex bauer rosalba "geschiedenen Mann"
+ engaged.start igor rosalba "nickt"
