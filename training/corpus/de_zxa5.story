%series Nachtdienst in Kungsbacka
%lang de
%genre Swedish hospital series, a press office's summaries in nominal style
%cast pern | Pernilla Sandelin; Pernilla | f
%cast stel | Stellan Grahn; Stellan | m
%cast lov | Lovisa | f
%cast tork | Torkel | m
%cast inge | Ingela Hedström; Ingela | f
%cast hak | Håkan | m
%cast ven | Vendela | f
%cast pat3 | - | f
%cast pat2 | - | f
%cast saen | Bengt | m
%cast motor | - | m
%cast mutter | - | f
%cast ziv | - | m
%cast pat | - | f
%cast kind | - | m
%cast vater | - | m

== 1 Der neue Chef
Unruhe in der Unfallchirurgie: Mit der Berufung von [Stellan Grahn](stel) zum Chefarzt erhält [Pernilla Sandelin](pern) ausgerechnet [ihren](pern) geschiedenen [Mann](stel) zum [Vorgesetzten](stel). Der fachliche Respekt zwischen [beiden](pern+stel) ist groß, die Verbitterung größer. [Pernillas](pern) jüngere [Schwester](lov) [Lovisa](lov), [Intensivschwester](lov), gerät zwischen die Fronten. Aufsehen erregt zudem die Einlieferung eines [Motorradfahrers](motor), für [dessen](motor) Leben vier Fachrichtungen unter Leitung des [Anästhesisten](tork) [Torkel](tork) die Nacht über kämpfen; am Morgen ist [er](motor) außer Gefahr.
+ hire stel "Berufung"
- ex pern stel "geschiedenen Mann"
- divorce.past pern stel "geschiedenen"
- boss.start stel pern "Vorgesetzten"
- sad pern stel "Verbitterung"
- sad stel pern "Verbitterung"
- sibling lov pern "Schwester"
+ recover motor "außer Gefahr"

== 2 Sparzwang
[Verwaltungsdirektorin](inge) [Ingela Hedström](inge) überrascht die Belegschaft mit der Streichung von elf Stellen. Gegen die drohende Entlassung von [Rettungssanitäter](hak) [Håkan](hak) formiert sich Widerstand, getragen von [Lovisa](lov), [Torkel](tork) und [Pernilla](pern). Überraschende Parteinahme auch durch [Stellan](stel), [dessen](stel) Protestbrief an die [Direktorin](inge) allerdings eine pikante Vorgeschichte hat: [Beide](inge+stel) verbindet seit der Scheidung des [Chefarztes](stel) ein streng gehütetes Verhältnis. Bei einer [Patientin](pat) mit unklaren Bauchschmerzen unterläuft [Pernilla](pern) eine Fehldiagnose mit beinahe tödlichen Folgen.
- quit? hak inge "drohende Entlassung"
+ help lov+pern+tork hak "Widerstand"
- help stel hak "Parteinahme"
- divorce.past pern stel "Scheidung"
+ affair inge stel "Verhältnis"
- injure pat pern "tödlichen Folgen"

== 3 Unter Verdacht
Die Fehldiagnose der Vorwoche zieht eine interne Untersuchung nach sich, mit deren Durchführung [Ingela](inge) nicht ohne Hintergedanken [Stellan](stel) betraut. Statt der erhofften Belastung [seiner](stel) früheren [Frau](pern) kommt jedoch ein Laborfehler ans Licht, ein Umstand, der [Pernilla](pern) entlastet und [Stellan](stel) zum Nachdenken über alte Gefühle bringt. Zarte Bande zwischen [Lovisa](lov) und dem wesentlich älteren [Torkel](tork), [deren](lov+tork) erster Kuss im Medikamentenlager nicht unbemerkt bleibt. [Zeuge](hak) ist der heimlich in die [Intensivschwester](lov) verliebte [Håkan](hak).
- investigate stel pern "interne Untersuchung"
- ex pern stel "früheren Frau"
- love.past stel pern "alte Gefühle"
- love.start lov tork "Zarte Bande"
- love.start tork lov "Zarte Bande"
+ kiss lov tork "Kuss"
- discover hak lov+tork "Zeuge"
- love hak lov "verliebte"

== 4 Glatteis
Massenkarambolage auf der E6 und Ausnahmezustand in der Notaufnahme. Für [Pernilla](pern) und [Stellan](stel), zum ersten Mal seit Jahren gemeinsam am Tisch, wird die Rettung eines schwangeren [Unfallopfers](pat2) zur wortlosen Wiederannäherung. Nach Dienstschluss folgen Tränen, Gelächter und eine gemeinsame Nacht im Bereitschaftszimmer. Im Rettungswagen kommt es zwischen [Torkel](tork) und [Håkan](hak) wegen [Lovisa](lov) zu Handgreiflichkeiten; [Leidtragender](ziv) ist der [Zivildienstleistende](ziv), [der](ziv) mit gebrochener Nase in die Obhut von [Lovisa](lov) übergeht.
+ rescue pern+stel pat2 "Rettung"
- pregnant pat2 "schwangeren"
- reconcile pern stel "Wiederannäherung"
+ sex pern stel "gemeinsame Nacht"
- attack tork hak "Handgreiflichkeiten"
- attack hak tork "Handgreiflichkeiten"
- injure ziv "gebrochener Nase"
- treat ziv lov "Obhut"

== 5 Das Gerücht
Klatsch kennt keine Dienstpläne. Während auf den Fluren von der Nacht im Bereitschaftszimmer getuschelt wird, sieht sich [Ingela](inge) um [ihren](inge) [Liebhaber](stel) betrogen und greift zum Mittel der Vergeltung: Versetzung [Pernillas](pern) in die Ambulanz, Beurlaubung [Lovisas](lov), Anzeige gegen [Torkel](tork) wegen angeblicher Unterschlagung von Morphium. Die Solidarität [der drei](lov+pern+tork) mit dem ebenfalls bedrohten [Håkan](hak) bleibt ungebrochen. Unterdessen Sorge um die krebskranke [Mutter](mutter) der [Schwestern](lov+pern), [deren](mutter) Verlegung auf die Palliativstation unausweichlich scheint.
- affair inge stel "Liebhaber"
- cheat stel inge "betrogen"
+ betray inge lov+pern+tork "Vergeltung"
- accuse inge tork "Anzeige"
- steal? tork _ "angeblicher Unterschlagung"
- help lov+pern+tork hak "Solidarität"
- parent mutter lov+pern "Mutter"
+ ill mutter "krebskranke"

== 6 Abschied im Schnee
Im Mittelpunkt steht das Sterben der [Mutter](mutter). [Pernilla](pern) und [Lovisa](lov), entzweit durch den Streit um weitere Therapien, finden erst am Totenbett wieder zueinander. Auf dem Friedhof dann unerwartetes Erscheinen einer [Halbschwester](ven) namens [Vendela](ven), von [deren](ven) Existenz [beide](lov+pern) nichts wussten. Beistand erfahren die [Trauernden](lov+pern) durch [Torkel](tork), durch [Stellan](stel) und sogar durch die sonst unterkühlte [Ingela](inge), [deren](inge) Kranz freilich die fristlose Kündigung [Håkans](hak) beiliegt.
+ die mutter "Totenbett"
- quarrel lov pern "entzweit"
- reconcile lov pern "finden"
+ sibling lov+pern ven "Halbschwester"
- help inge+stel+tork lov+pern "Beistand"
- sad lov+pern mutter "Trauernden"
- quit hak inge "Kündigung"

== 7 Blutsverwandte
Misstrauen statt Wiedersehensfreude: [Vendelas](ven) Anspruch auf ein Drittel des Elternhauses in [Varberg](@varberg) lässt [Pernilla](pern) an der Verwandtschaft zweifeln. Ein heimlich veranlasster Gentest bestätigt jedoch die Vaterschaft des lange verstorbenen [Vaters](vater) und damit [dessen](vater) Untreue. Für [Lovisa](lov) Anlass zur Aussöhnung mit der [Halbschwester](ven), für [Pernilla](pern) Anlass zu einer durchzechten Nacht mit dem arbeitslosen [Håkan](hak). Verdachtsmomente gegen [Torkel](tork) erhärten sich durch den Fund von vier Ampullen in [seinem](tork) Spind.
- sibling? pern ven "zweifeln"
+ parent vater ven "Vaterschaft"
- die.past vater "verstorbenen"
- cheat.past vater "Untreue"
- reconcile lov ven "Aussöhnung"
- celebrate hak+pern "durchzechten Nacht"
+ accuse _ tork "Verdachtsmomente"

== 8 Die vierte Ampulle
[Torkels](tork) Festnahme während einer laufenden Narkose sorgt für Entsetzen im Kollegium. Überzeugt von der Unschuld [ihres](lov) [Geliebten](tork), nimmt [Lovisa](lov) gemeinsam mit [Håkan](hak) eigene Nachforschungen auf, an deren Ende die Überführung des drogenabhängigen [Zivildienstleistenden](ziv) steht. Dank und Händedruck zwischen den einstigen [Nebenbuhlern](hak+tork). Für [Stellan](stel) bedeutet das Eingeständnis der Schwangerschaft durch [Ingela](inge) das Ende aller Pläne mit [Pernilla](pern), [der](pern) [er](stel) die Neuigkeit jedoch aus Feigheit vorenthält.
+ arrest _ tork "Festnahme"
- couple lov tork "Geliebten"
- steal! tork _ "Unschuld"
- investigate hak+lov "Nachforschungen"
- discover hak+lov ziv "Überführung"
- reconcile hak tork "Händedruck"
- enemy.past hak tork "Nebenbuhlern"
+ pregnant inge stel "Schwangerschaft"
- reveal! stel pern "vorenthält"

== 9 Ein Stuhl zu wenig
Einladung zum Luciafest im Haus der drei [Schwestern](lov+pern+ven), an dessen Tafel lange Verschwiegenes zur Sprache kommt. Von [Ingela](inge) erfährt [Pernilla](pern) vor aller Ohren, wer der [Vater](stel) des erwarteten [Kindes](kind) ist. Die Folgen: ein Glas Glögg in [Stellans](stel) Gesicht, die Flucht [Pernillas](pern) auf die vereiste Mole und [ihre](pern) Rettung durch [Vendela](ven), die [Letzte](ven), von [der](ven) [sie](pern) Hilfe erwartet hätte. Späte Genugtuung für [Håkan](hak) durch die Rücknahme [seiner](hak) Entlassung.
- celebrate lov+pern+ven "Luciafest"
- sibling lov+pern ven "Schwestern"
+ reveal inge pern "erfährt"
- pregnant inge stel "erwarteten Kindes"
- attack pern stel "Glas Glögg"
- flee pern stel "Flucht"
+ rescue ven pern "Rettung"
- hire hak "Rücknahme"

== 10 Vertretung aus Lund
Neuzugang und Nervensäge zugleich ist [Gastarzt](saen) [Bengt](saen), [dessen](saen) Avancen reihum [Pernilla](pern), [Vendela](ven) und eine sichtlich amüsierte [Patientin](pat3) treffen. Nur bei [Vendela](ven) stoßen sie auf Gegenliebe. [Pernilla](pern), fest entschlossen zum Abschied von allen Männern und von [Kungsbacka](@kungsbacka), bewirbt sich heimlich in [Oslo](@oslo). Nach einem Sturz vom Dach der Wache droht [Håkan](hak) Querschnittslähmung. Stundenlange Operation durch [Stellan](stel) und [Pernilla](pern), bange Stunden für [Lovisa](lov), [deren](lov) Tränen [Torkel](tork) mehr verraten als [ihm](tork) lieb ist.
- flirt saen pat3+pern+ven "Avancen"
+ love.start ven saen "Gegenliebe"
- love.start saen ven "Gegenliebe"
- hire? pern "bewirbt" @oslo
+ injure hak "Sturz"
- treat hak pern+stel "Operation"
- sad lov hak "Tränen"
- discover tork lov "verraten"

== 11 Was bleibt
Noble Geste eines Verlierers: [Torkel](tork) gibt [Lovisa](lov) frei, im Wissen um [deren](lov) wahre Gefühle für [Håkan](hak), [dessen](hak) erste Schritte nach der Operation von der gesamten Station bejubelt werden. Verfrühtes Einsetzen der Wehen bei [Ingela](inge), ausgerechnet während einer Aussprache mit [Pernilla](pern) im festsitzenden Aufzug. Unter der Anleitung der ungeliebten [Rivalin](pern) bringt die [Direktorin](inge) einen gesunden [Jungen](kind) zur Welt. Aus den [Feindinnen](inge+pern) von gestern werden, zur beiderseitigen Überraschung, so etwas wie Verbündete.
+ breakup tork lov "frei"
- love lov hak "Gefühle"
- recover hak "erste Schritte"
+ birth inge kind "zur Welt"
- help pern inge "Anleitung"
- enemy.past inge pern "Feindinnen"
- friend.start inge pern "Verbündete"

== 12 Zugvögel
Abschiede und Anfänge zum Ende der Staffel. [Stellan](stel) bekennt sich zu [seinem](stel) [Sohn](kind), nicht aber zu [dessen](kind) [Mutter](inge), und legt die Chefarztstelle nieder, als deren Nachfolgerin [Ingela](inge) einstimmig [Pernilla](pern) vorschlägt. Verzicht auf [Oslo](@oslo)? Am Bahnsteig kommt es zwischen den [Geschiedenen](pern+stel) zu einem letzten Kuss, einem Lachen und dem Versprechen, Freunde zu bleiben. Verlobung von [Vendela](ven) und [Bengt](saen), Umzug von [Lovisa](lov) und [Håkan](hak) in das Elternhaus am Meer; [Torkel](tork) meldet sich für ein Hilfsschiff.
- parent stel kind "Sohn"
- love! stel inge "nicht aber"
+ quit stel "legt die Chefarztstelle nieder"
- hire? pern inge "vorschlägt"
- divorce.past pern stel "Geschiedenen"
+ kiss pern stel "Kuss"
- friend? pern stel "Freunde"
- engaged.start saen ven "Verlobung"
- move hak+lov "Umzug"
