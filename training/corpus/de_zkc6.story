%series Die Hüter von Quell
%lang de
%genre fantasy order of river wardens, sober chapter summaries
%cast yrsa | Yrsa; Großmeisterin Yrsa | f
%cast edda | Edda | f
%cast halla | Halla | f
%cast torben | Torben Ask; Torben; Ask | m
%cast kasimir | Kjell | m
%cast wigald | Wigald | m
%cast amaru | Amaru | m
%cast fährmann | Onno | m
%cast nix | - | m
%cast heilerin | Siv | f
%cast graf | Graf Lothar; Lothar | m
%cast graefin | Gräfin Iduna; Iduna | f
%cast zwilling | Ravn | m
%cast kleine | Lilja | f

== 1
Im Kloster an der Quelle hütet die [Großmeisterin](yrsa) [Yrsa](yrsa) den Fluss und drei [Lehrlinge](edda+halla+kasimir). [Edda](edda), die [Fleißige](edda), ist [ihre](yrsa) [Nichte](edda); [Halla](halla), die [Wilde](halla), wurde als Kind am Ufer gefunden; [Kjell](kasimir) ist der [Sohn](kasimir) des [Fährmanns](fährmann) und kann den Blick nicht von [Halla](halla) lassen. Am Lichterfest kehrt [Torben Ask](torben) ins Kloster zurück, [den](torben) die [Großmeisterin](yrsa) vor zehn Jahren verstieß, weil [er](torben) einen Menschen ertränkt haben soll. [Er](torben) kniet nieder, [sie](yrsa) gibt [ihm](torben) keine Antwort. [Ihre](yrsa) Hände aber zittern, und das sehen alle.
- advisor yrsa edda+halla+kasimir "Lehrlinge"
- kin edda yrsa "Nichte"
- find.past _ halla "gefunden"
- parent fährmann kasimir "Sohn"
- love kasimir halla "Blick nicht"
- celebrate _ "Lichterfest"
+ return torben "kehrt"
- reject.past yrsa torben "verstieß"
- kill.past? torben _ "ertränkt"
- sad yrsa torben "zittern"

== 2
Die [Großmeisterin](yrsa) lässt den [Heimkehrer](torben) im Stall wohnen, mehr nicht. Nachts geht [sie](yrsa) hin. Was zwischen [ihr](yrsa) und [ihm](torben) geschieht, hört [Edda](edda) durch die Bretterwand: [Die beiden](torben+yrsa) waren einmal Mann und Frau, und keiner hat die Ehe je gelöst. Entsetzt vertraut die [Nichte](edda) sich [Wigald](wigald) an, dem [Prior](wigald), [der](wigald) gern selbst den Stab der [Großmeisterin](yrsa) hätte. [Wigald](wigald) streicht [ihr](edda) übers Haar und schreibt noch in der Nacht an [Graf Lothar](graf). [Halla](halla) fängt Forellen mit der Hand. [Kjell](kasimir) fällt in den Bach, als [sie](halla) lacht.
- help yrsa torben "wohnen"
+ sex torben yrsa "Nachts"
+ discover edda torben+yrsa "hört"
- married torben yrsa "Mann und Frau"
- kin edda yrsa "Nichte"
- sad edda "Entsetzt"
- reveal edda wigald "vertraut"
- betray wigald yrsa "schreibt"
- happy halla "lacht"

== 3
Der [Graf](graf) schickt [seine](graf) [Gemahlin](graefin) mit zwanzig Rittern. [Gräfin Iduna](graefin), so jung und so schön, wie man es in Liedern ist, hat einen Haftbefehl für [Torben](torben) dabei. [Amaru](amaru), der [Hauptmann](amaru) [ihrer](graefin) Eskorte, soll den [Verstoßenen](torben) festnehmen, doch im Stall liegt nur noch Heu. Im Hof fragt die [Gräfin](graefin) die [Großmeisterin](yrsa), ob [sie](yrsa) [ihn](torben) versteckt habe. [Yrsa](yrsa) verneint und lügt. [Iduna](graefin) weiß, dass [sie](yrsa) lügt, und lässt das Tor schließen. In der Küche hilft [Siv](heilerin), die [Heilerin](heilerin), einem nassen [Mann](torben) aus der Kutte.
- married graefin graf "Gemahlin"
- arrest? amaru torben "festnehmen"
- boss graefin amaru "Hauptmann"
+ flee torben "liegt nur noch Heu"
- accuse graefin yrsa "versteckt"
- betray yrsa graefin "lügt"
- discover graefin yrsa "weiß"
- help heilerin torben "hilft"

== 4
[Amaru](amaru) steht Wache. [Halla](halla) bringt [Amaru](amaru) Brot. [Amaru](amaru) lächelt. [Halla](halla) auch. Das sieht [Kjell](kasimir). [Kjell](kasimir) zerbricht [seinen](kasimir) Bogen. [Edda](edda) tröstet [Kjell](kasimir). Bei Neumond schleicht [Amaru](amaru) zu [Halla](halla). Auf der Brücke küsst [Halla](halla) den [Hauptmann](amaru). [Siv](heilerin) sieht nichts, denn [Siv](heilerin) schläft. Flussabwärts rauscht das Wehr. Der [Nix](nix) singt. Niemand fürchtet den [Nix](nix) außer [Edda](edda). Oben am Fenster belauert [Wigald](wigald) die [Gräfin](graefin).
- gift halla amaru "bringt"
- flirt amaru halla "lächelt"
- jealous kasimir amaru "zerbricht"
- sad kasimir "zerbricht"
- help edda kasimir "tröstet"
+ kiss amaru halla "küsst"
- sad edda nix "fürchtet"
- investigate wigald graefin "belauert"

== 5
Im Keller des Klosters steht [sie](yrsa) vor [ihr](graefin). Zehn Jahre hat die [Ältere](yrsa) dieses Gesicht gefürchtet. Die [Gräfin](graefin) will nicht wissen, wo der [Gesuchte](torben) ist, sondern wem [er](torben) gehört. „[Mir](yrsa)“, sagt die [Großmeisterin](yrsa). „Auch [mir](graefin)“, sagt die [andere](graefin). Denn im Süden, auf der Flucht, hat sich der [Mann](torben), [den](torben) [sie](yrsa) als Ersten und Letzten geheiratet hat, noch eine [Zweite](graefin) angetraut, und dieser Ring sitzt am Finger der [Gräfin](graefin), unter dem des [Grafen](graf). Die [Betrogenen](graefin+yrsa) starren einander an. Dann fängt die [Jüngere](graefin) an zu weinen. Ausgerechnet die [Frau](yrsa), [die](yrsa) [sie](graefin) einsperren sollte, hält [sie](graefin) fest.
- sad.past yrsa graefin "gefürchtet"
+ reveal graefin yrsa "Auch mir"
- flee.past torben "Flucht"
- married torben yrsa "geheiratet"
- wedding.past graefin torben "angetraut"
- cheat.past torben graefin+yrsa "Betrogenen"
- married graefin graf "Ring"
- sad graefin "weinen"
- help yrsa graefin "hält"

== 6
Von beiden Seiten umstellt, sitzt der zweifach [Verheiratete](torben) im Schilf und lässt sich vom [Fährmann](fährmann) eine Suppe reichen. [Onno](fährmann) ist [sein](torben) [Jugendfreund](fährmann) und rät [ihm](torben), sich endlich zu stellen. Der [Flüchtige](torben) erzählt: Ertränkt hat den [Nebenbuhler](zwilling), [Ravn](zwilling), damals ein anderer, nämlich [Wigald](wigald), und zwar aus Liebe zu [Yrsa](yrsa). [Er](torben) habe geschwiegen, weil der [Prior](wigald) drohte, sonst auch [sie](yrsa) anzuzeigen. Der [Fährmann](fährmann) pfeift durch die Zähne. Hinter [ihnen](fährmann+torben) im Schilf steht [Edda](edda) bis zum Hals im Wasser und wagt nicht zu atmen.
- help fährmann torben "reichen"
- friend fährmann torben "Jugendfreund"
- enemy.past torben zwilling "Nebenbuhler"
+ kill.past wigald zwilling "Ertränkt"
- love.past wigald yrsa "Liebe"
- threaten.past wigald torben "drohte"
+ reveal torben fährmann "erzählt"
- discover edda wigald "Schilf"#2

== 7
Die [Nichte](edda) bringt die Wahrheit ins Kloster, aber [Wigald](wigald) ist schneller: Mit dem Dolch an der Kehle zwingt [er](wigald) [sie](edda), ein Geständnis zu unterschreiben, [sie](edda) habe alles erfunden. [Kjell](kasimir), [der](kasimir) dem [Prior](wigald) seit der Schule misstraut, hört die Schreie und tritt die Tür ein. Im Handgemenge geht der [Prior](wigald) zu Boden, steht wieder auf und flieht über den Fluss. [Edda](edda) liegt mit einem Schnitt am Arm in [Kjells](kasimir) Schoß, und obwohl [er](kasimir) seit Jahren von der [Wilden](halla) träumt, merkt [er](kasimir) heute zum ersten Mal, wie grün [Eddas](edda) Augen sind.
- kin edda yrsa "Nichte"
+ threaten wigald edda "Dolch"
- enemy kasimir wigald "misstraut"
- rescue kasimir edda "tritt"
- flee wigald "flieht"
- injure edda wigald "Schnitt"
- love kasimir halla "träumt"
+ love.start kasimir edda "Augen"

== 8
[Graf Lothar](graf) reitet nun selbst herbei, denn man hat [ihm](graf) hinterbracht, dass [seine](graf) [Frau](graefin) mit einem [Mörder](torben) verheiratet war. Am Lagerfeuer fragt [er](graf) [sie](graefin), wen [sie](graefin) liebt. [Iduna](graefin) nennt weder [ihn](graf) noch den [Flüchtigen](torben), sondern schaut hinüber zu [Amaru](amaru), [der](amaru) bei [Halla](halla) sitzt und gerade [sein](amaru) Brot mit [ihr](halla) teilt. Der [Graf](graf) folgt dem Blick. Den [Hauptmann](amaru) feuert [er](graf) auf der Stelle und sperrt die [Gräfin](graefin) in den Wagen. [Torben](torben) tritt aus dem Schilf und stellt sich freiwillig, im Tausch gegen die [Gräfin](graefin).
- married graefin graf "Frau"
- married.past graefin torben "verheiratet"
- discover graf graefin "hinterbracht"
- love graefin amaru "schaut"
- flirt amaru halla "teilt"
+ quit amaru graf "feuert"
- arrest graf graefin "sperrt"
+ arrest graf torben "stellt"
- rescue? torben graefin "Tausch"

== 9
Der [Hauptmann](amaru) ohne Amt und der [Fährmannssohn](kasimir) ohne Bogen sind [Rivalen](amaru+kasimir), und [sie](amaru+kasimir) haben denselben Fluss zu überqueren. Der [eine](amaru) rudert, der [andere](kasimir) bohrt [ihm](amaru) die Blicke in den Rücken. Am anderen Ufer hockt [Halla](halla) und hat Kopfschmerzen von [beiden](amaru+kasimir). Dem [Ruderer](amaru) legt [sie](halla) die Hand auf die Wange. Dem [Sitzenden](kasimir) sagt [sie](halla), [er](kasimir) solle endlich [die](edda) nehmen, [die](edda) [ihn](kasimir) wirklich will. „[Ich](kasimir) weiß“, sagt der [Verschmähte](kasimir). Als das Boot schaukelt, hält [er](kasimir) dem [anderen](amaru) die Hand hin. [Dieser](amaru) schlägt ein, und von da an teilen [sie](amaru+kasimir) das Ruder.
- enemy amaru kasimir "Rivalen"
- quit.past amaru "ohne Amt"
- flirt halla amaru "Wange"
+ reject halla kasimir "endlich"
- love edda kasimir "wirklich will"
+ reconcile amaru kasimir "schlägt ein"

== 10
[Wigald](wigald), [den](wigald) niemand vermisst, hat sich an die Spitze eines Bauernhaufens gesetzt und fällt in das Kloster ein. [Siv](heilerin) kommt nicht mehr dazu, das Tor zu verriegeln: Ein Speer streckt [sie](heilerin) nieder. [Yrsa](yrsa) hält die Treppe, allein, bis von hinten jemand [ihren](yrsa) Namen ruft. [Torben](torben), von [Iduna](graefin) aus dem Wagen gelassen, wirft sich zwischen [sie](yrsa) und [Wigald](wigald). Beide [Männer](torben+wigald) stürzen ins Becken der Quelle, doch nur [einer](torben) steigt wieder heraus. Der [Nix](nix) zieht den [Prior](wigald) auf den Grund. [Yrsas](yrsa) Lippen berühren die nassen [ihres](yrsa) [Mannes](torben).
+ attack wigald _ "fällt"
- die heilerin "streckt"
- rescue graefin torben "gelassen"
- rescue torben yrsa "wirft"
+ kill nix wigald "zieht"
- kiss torben yrsa "Lippen"
- married torben yrsa "Mannes"

== 11
Am Morgen danach werden die Toten begraben, darunter [Siv](heilerin). [Graf Lothar](graf) gibt die Scheidung bekannt und reist ab, ohne [seine](graf) [Geschiedene](graefin) eines Blickes zu würdigen. [Sie](graefin) hat, wie sich zeigt, nicht einmal auf [ihn](graf) gewartet, sondern hilft [Halla](halla) beim Bandagieren. [Yrsa](yrsa) legt den Stab nieder und bestimmt zu [ihrer](yrsa) [Nachfolgerin](edda) nicht, wie jeder erwartet hatte, die [Wilde](halla), sondern [Edda](edda). [Halla](halla) grinst. [Kjell](kasimir) hebt die neue [Großmeisterin](edda) hoch, und der [Fährmann](fährmann) fragt [ihn](kasimir), ob [er](fährmann) am Ende schon bald Schwiegervater sei.
- die.past heilerin "Toten"
+ divorce graefin graf "Scheidung"
- ex graefin graf "Geschiedene"
- help graefin halla "Bandagieren"
- quit yrsa "Stab"
+ hire edda yrsa "Nachfolgerin"
- happy halla "grinst"
- kin? edda fährmann "Schwiegervater"
- wedding? edda kasimir "Schwiegervater"

== 12
Im Frühling führt der Fluss Hochwasser und einen Boten: [Iduna](graefin) hat [Amaru](amaru) einen Brief geschickt, in dem [sie](graefin) bekennt, [ihn](amaru) zu lieben. Der [Hauptmann](amaru) a. D. liest ihn [Halla](halla) vor, wirft ihn ins Feuer und behält [ihre](halla) Hand. Die ehemalige [Großmeisterin](yrsa) und [ihr](yrsa) [Mann](torben) packen einen Karren, um endlich die Hochzeitsreise nachzuholen, die ein Mord verhindert hat. Unter der Weide bringt [Lilja](kleine) den ersten Zahn mit, [Eddas](edda) und [Kjells](kasimir) kleine [Tochter](kleine). [Onno](fährmann) wiegt die [Enkelin](kleine), [Halla](halla) sieht zu und legt, als niemand schaut, die Hand auf den eigenen Bauch.
- confess graefin amaru "Brief"
- love graefin amaru "lieben"
+ reject amaru graefin "ins Feuer"
- couple amaru halla "Hand"
- married torben yrsa "Mann"
- travel? torben+yrsa "Hochzeitsreise"
- parent edda+kasimir kleine "Tochter"
- kin fährmann kleine "Enkelin"
+ pregnant? halla amaru "Bauch"
