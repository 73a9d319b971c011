%series Windige Herzen
%lang de
%genre dramedy about single women and men in Chicago, translated episode overview of a TV magazine
%cast imogen | Imogen Hale; Imogen | f
%cast tasha | Tasha | f
%cast wren | Wren | f
%cast bea | Beatriz; Bea | f
%cast pianist | Cyrus | m
%cast dex | Dexter; Dex | m
%cast exfrau | Philippa | f
%cast orthopaede | Dr. Voss; Voss | m
%cast hausmeister | Otis | m
%cast junge | Ty | m
%cast mutter | - | f
%cast sportler | Marquis Bell; Bell | m
%cast nanny | - | f
%cast baby | - | f

== 1 Gegenwind
[Imogen Hale](imogen), [Wetterfee](imogen) eines Senders in [Chicago](@chicago), sagt Sonne voraus und steht im Regen: [Ihr](imogen) [Verlobter](dex) [Dexter](dex) hat sich per SMS aus dem Staub gemacht. [Ihre](imogen) beste [Freundin](tasha) [Tasha](tasha) schleift die [Verlassene](imogen) in eine Jazzbar, in der ausgerechnet der [Pianist](pianist) [ihr](imogen) den Mantel anzündet. Ein Versehen, schwört [er](pianist). [Wren](wren), [Tierärztin](wren) und seit vier Jahren solo, hat derweil ein Auge auf den [Hausmeister](hausmeister) geworfen. Nur [Bea](bea) ist glücklich verheiratet. Glaubt [sie](bea) jedenfalls ...
- engaged.end dex imogen "Verlobter"
+ breakup dex imogen "aus dem Staub gemacht"
- friend imogen tasha "beste Freundin"
- help tasha imogen "schleift"
+ meet imogen pianist "Mantel anzündet"
- love wren hausmeister "ein Auge"
- married _ bea "verheiratet"
- happy bea "glücklich"

== 2 Der Mantel
Der [Mann](pianist) vom Klavier schickt [Imogen](imogen) einen neuen Mantel, zwei Nummern zu groß. Soll [sie](imogen) das als Kompliment verstehen? [Sie](imogen) bringt ihn zurück und bleibt auf drei Drinks, bei denen [ihr](imogen) der [Spender](pianist) von [seiner](pianist) [Exfrau](exfrau) vorschwärmt. Unterdessen renkt sich [Tasha](tasha) beim Spinning die Schulter aus. Der behandelnde [Orthopäde](orthopaede) ist unverschämt gut aussehend, und als [er](orthopaede) [seine](orthopaede) [Patientin](tasha) nach [ihrer](tasha) Nummer fragt, gibt [sie](tasha) [ihm](orthopaede) die der Krankenversicherung.
+ gift pianist imogen "Mantel"
- travel imogen pianist "bringt ihn zurück"
- date imogen pianist "drei Drinks"
- ex exfrau pianist "Exfrau"
- injure tasha "renkt"
- treat tasha orthopaede "behandelnde"
- advisor orthopaede tasha "Patientin"
- flirt orthopaede tasha "nach ihrer Nummer fragt"
+ reject tasha orthopaede "die der Krankenversicherung"

== 3 Heizung, kaputt
[Wren](wren) dreht eigenhändig am Heizkörper, damit der [Hausmeister](hausmeister) ihn reparieren muss. [Dieser](hausmeister) durchschaut den Trick, sagt jedoch nichts und kommt am nächsten Tag mit einer Thermoskanne wieder. [Bea](bea) findet in der Reinigung einen fremden Ohrring im Sakko [ihres](bea) [Mannes](sportler). Der frühere [Basketballprofi](sportler) hat prompt eine Erklärung parat, und wie immer ist sie erlogen. Vor der Jazzbar begegnen sich [Imogen](imogen) und die [Geschiedene](exfrau), von [der](exfrau) der [Pianist](pianist) so gern erzählt. Dass [sie](exfrau) hinreißend ist, hätte [er](pianist) ruhig weglassen können.
- betray wren hausmeister "Trick"
- discover hausmeister wren "durchschaut"
- reveal! hausmeister "sagt jedoch nichts"
- return hausmeister wren "wieder"
+ discover bea sportler "Ohrring"
- married bea sportler "ihres Mannes"
- betray sportler bea "erlogen"
+ meet exfrau imogen "begegnen sich"
- ex exfrau pianist "Geschiedene"
- divorce.past exfrau pianist "Geschiedene"

== 4 Die Nanny
Es ist die [Nanny](nanny)! [Bea](bea) hat den zweiten Ohrring an [deren](nanny) Ohr entdeckt und setzt das junge [Ding](nanny) noch vor dem Frühstück auf die Straße. Mit [ihrem](bea) untreuen [Gatten](sportler) verfährt [sie](bea) weniger rasch: [Bell](sportler) darf vorerst auf dem Billardtisch schlafen. [Tasha](tasha) vermisst [ihren](tasha) [Arzt](orthopaede) mehr, als [ihr](tasha) lieb ist, und täuscht einen Rückfall vor. [Imogen](imogen) und der [Musiker](pianist) tauschen im Schneesturm den ersten Kuss. Den hat nun wirklich niemand vorausgesagt, am allerwenigsten [sie](imogen).
+ discover bea nanny "entdeckt"
- quit nanny bea "auf die Straße"
- affair nanny sportler "Es ist die Nanny"
- cheat sportler bea "untreuen"
- married bea sportler "Gatten"
- love tasha orthopaede "vermisst"
- advisor orthopaede tasha "Arzt"
- ill! tasha "Rückfall"
- betray tasha orthopaede "täuscht"
+ kiss imogen pianist "den ersten Kuss"

== 5 Doppelte Buchführung
Nachdem [Dex](dex) in [Miami](@miami) [sein](dex) ganzes Geld verspielt hat, steht [er](dex) reumütig vor [Imogens](imogen) Studio. Die [Wetterfrau](imogen) hört [ihn](dex) an, leiht [ihm](dex) hundert Dollar und schließt die Tür. [Ihr](imogen) neuer [Freund](pianist), [der](pianist) die Szene vom Parkplatz aus beobachtet, macht sich [seinen](pianist) eigenen Reim und kocht vor Eifersucht. [Wren](wren) erfährt, dass der [Hausmeister](hausmeister) einen fünfzehnjährigen [Sohn](junge) hat. [Dieser](junge) wiederum kann Tierärztinnen nicht leiden, seit eine [seinen](junge) Hund einschläfern musste. Muss [er](junge) denn wissen, welche?
- lose dex "verspielt"
+ return dex imogen "steht er reumütig"
- reconcile? dex imogen "reumütig"
- gift imogen dex "leiht"
- reject imogen dex "schließt die Tür"
- couple imogen pianist "neuer Freund"
+ jealous pianist dex "Eifersucht"
- discover wren hausmeister "erfährt"
- parent hausmeister junge "Sohn"

== 6 Befunde
[Tashas](tasha) Schulter ist längst geheilt, da findet [Dr. Voss](orthopaede) auf dem Röntgenbild etwas, das dort nicht hingehört. Der [Arzt](orthopaede) verschiebt das geplante Abendessen und überweist [sie](tasha) an einen Kollegen. Drei Tage lang zittert [sie](tasha), die [Freundinnen](bea+imogen+wren) weichen [ihr](tasha) nicht von der Seite. Dann die Entwarnung: nur ein Fettfleck auf dem Film. Vor Erleichterung fällt die [Gesunde](tasha) dem [Falschen](orthopaede) um den Hals. Oder ist [er](orthopaede) womöglich doch der [Richtige](orthopaede)? [Bea](bea) ist überfällig, und im Haus schläft noch immer [einer](sportler) auf dem Billardtisch.
- recover tasha "geheilt"
- discover! orthopaede tasha "findet"
- advisor orthopaede tasha "Arzt"
- date? orthopaede tasha "geplante Abendessen"
- sad tasha "zittert"
- friend bea+imogen+wren tasha "Freundinnen"
- help bea+imogen+wren tasha "weichen ihr nicht"
+ ill! tasha "Entwarnung"
- happy tasha "Erleichterung"
- pregnant? bea "überfällig"

== 7 Truthahn
An Thanksgiving kocht [Wren](wren) für alle. Der [Hausmeister](hausmeister), [der](hausmeister) mit Vornamen [Otis](hausmeister) heißt, bringt [seinen](hausmeister) maulenden [Sprössling](junge) mit, [Imogen](imogen) [ihren](imogen) [Klavierspieler](pianist), und [dieser](pianist) hat kurzerhand [Philippa](exfrau) dazugebeten. Beim Nachtisch kracht es: [Imogen](imogen) hält [ihm](pianist) vor, in Wahrheit noch an [seiner](pianist) [Verflossenen](exfrau) zu hängen; [er](pianist) hält [ihr](imogen) hundert Dollar vor. Still wird es erst, als [Ty](junge), der [Fünfzehnjährige](junge), die [Gastgeberin](wren) als diejenige erkennt, [die](wren) [seinem](junge) Hund die Spritze gab.
- celebrate wren "Thanksgiving"
- parent hausmeister junge "Sprössling"
- couple imogen pianist "ihren Klavierspieler"
- invite pianist exfrau "dazugebeten"
+ quarrel imogen pianist "kracht"
- love? pianist exfrau "zu hängen"
- ex exfrau pianist "Verflossenen"
- accuse imogen pianist "hält ihm vor"
- accuse pianist imogen "hält ihr hundert Dollar vor"
+ discover junge wren "erkennt"

== 8 Ausreißer
[Ty](junge) ist weg. [Sein](junge) [Vater](hausmeister) fährt die ganze Nacht den See ab, doch gefunden wird der [Junge](junge) von [Wren](wren), und zwar im Tierheim, zwischen zwei Boxern. [Sie](wren) erzählt [ihm](junge), wie schwer [ihr](wren) jener Tag gefallen sei, und [er](junge) weint an der Schulter der [Frau](wren), [die](wren) [er](junge) hassen wollte. [Bea](bea) weiß es nun sicher: ein Kind von dem [Kerl](sportler), [den](sportler) [sie](bea) gerade vor die Tür gesetzt hat. [Tasha](tasha) lässt sich unterdessen von [Voss](orthopaede) zum Eislaufen überreden und landet in [seinem](orthopaede) Bett, ausnahmsweise unverletzt.
+ flee junge "weg"
- parent hausmeister junge "Vater"
- find wren junge "gefunden"
- reveal wren junge "erzählt"
- sad junge "weint"
- reconcile junge wren "an der Schulter"
+ pregnant bea sportler "ein Kind von"
- breakup.past bea sportler "vor die Tür gesetzt"
- date orthopaede tasha "Eislaufen"
+ sex orthopaede tasha "landet"

== 9 Noten
Seit Thanksgiving herrscht Funkstille. [Imogen](imogen) verliest ein Tief nach dem anderen, und [Cyrus](pianist), der [Pianist](pianist), spielt nur noch in Moll. Vermitteln will ausgerechnet [Philippa](exfrau): Beim Lunch verrät [sie](exfrau) [ihrer](exfrau) [Nachfolgerin](imogen), dass nicht [er](pianist) an [ihr](exfrau) hänge, sondern [sie](exfrau) an [ihm](pianist). Eine feine [Helferin](exfrau). [Bells](sportler) [Mutter](mutter), [der](mutter) [ihr](mutter) [Junge](sportler) leidtut, wirft [Bea](bea) Herzlosigkeit vor. Von der Schwangerschaft ahnt die alte [Dame](mutter) nichts, und so soll es bleiben.
- sad imogen "Tief nach dem anderen"
- sad pianist "in Moll"
- help? exfrau imogen+pianist "Vermitteln"
+ reveal exfrau imogen "verrät"
- love! pianist exfrau "nicht er"
- love exfrau pianist "sondern sie"
- ex exfrau pianist "Nachfolgerin"
- parent mutter sportler "Mutter"
- accuse mutter bea "wirft Bea Herzlosigkeit vor"
- discover! mutter bea "ahnt"
- pregnant bea "Schwangerschaft"

== 10 Auf Sendung
Mitten in der Vorhersage bricht [Imogen](imogen) ab, blickt in die Kamera und bittet einen gewissen [Klavierspieler](pianist) um Verzeihung. Der Sender ist entsetzt, die Stadt gerührt, [sie](imogen) [ihren](imogen) Job los. Als [sie](imogen) ins Freie tritt, wartet [er](pianist) mit dem viel zu großen Mantel. [Dexter](dex) hat die Übertragung ebenfalls gesehen und sich betrunken; am Steuer [seines](dex) Wagens prallt [er](dex) gegen eine Laterne. [Tasha](tasha), [die](tasha) den [Ex](dex) [ihrer](tasha) [Freundin](imogen) nie ausstehen konnte, hält [ihm](dex) im Krankenwagen die Hand.
- reconcile? imogen pianist "Verzeihung"
+ quit imogen "Job los"
+ reconcile imogen pianist "wartet"
- injure dex "prallt"
- ex dex imogen "Ex"
- friend imogen tasha "Freundin"
- enemy dex tasha "nie ausstehen"
- help tasha dex "hält ihm"

== 11 Das Angebot
Ein Sender aus [Seattle](@seattle) will die [Gefeuerte](imogen) haben, Regen inklusive. [Imogen](imogen) überlegt. Die Vernünftige in [ihr](imogen), scherzt [sie](imogen), müsse erst den [Musiker](pianist) neben [ihr](imogen) fragen. [Voss](orthopaede) flickt den [Unglücksfahrer](dex) zusammen und stellt überrascht fest, dass [seine](orthopaede) [Freundin](tasha) täglich an [dessen](dex) Bett sitzt. Aus Mitleid, beteuert [Tasha](tasha). [Wren](wren) und [Otis](hausmeister) wollen zusammenziehen, aber wer fragt [Ty](junge)? [Der](junge) hat die Kartons schon gepackt. [Bea](bea) lässt [Bell](sportler) die Scheidungspapiere zustellen, und zwar an den Billardtisch.
- hire? imogen "haben" @seattle
- quit.past imogen "Gefeuerte"
- treat dex orthopaede "flickt"
- couple orthopaede tasha "seine Freundin"
- discover orthopaede tasha "stellt überrascht fest"
- help tasha dex "sitzt"
+ move? hausmeister wren "zusammenziehen"
+ divorce? bea sportler "Scheidungspapiere"

== 12 Vorhersage
[Tasha](tasha) gesteht dem [Orthopäden](orthopaede) unter Tränen, dass aus Mitleid mehr geworden ist. [Er](orthopaede) nimmt es wie ein Gentleman und gipst [seinem](orthopaede) [Rivalen](dex) das Bein neu, nur ein klein wenig zu fest. [Imogen](imogen) dagegen traut [ihren](imogen) Ohren nicht: [Ihre](imogen) beste [Freundin](tasha) und der [Mann](dex), [der](dex) [sie](imogen) per SMS sitzen ließ? Im Kreißsaal söhnen sich [die zwei](imogen+tasha) aus, denn da bringt [Bea](bea) ein [Mädchen](baby) zur Welt, und für Streit ist kein Platz. Vor dem Fenster steht [Bell](sportler) mit einem Teddy, groß wie [er](sportler) selbst.
+ reveal tasha orthopaede "gesteht"
- love tasha dex "mehr geworden"
- sad tasha "Tränen"
- enemy dex orthopaede "Rivalen"
- treat dex orthopaede "gipst"
- friend imogen tasha "beste Freundin"
- discover imogen dex+tasha "traut ihren Ohren nicht"
- breakup.past dex imogen "sitzen ließ"
- reconcile imogen tasha "söhnen"
+ birth bea baby "zur Welt"

== 13 Aufheiternd
Ein Jahr nach dem brennenden Mantel feiert die Jazzbar ihr Jubiläum. [Imogen](imogen) ist nicht nach [Seattle](@seattle) gegangen; [sie](imogen) sagt das Wetter nun im Radio an, direkt vor der Sendung [ihres](imogen) [Mannes](pianist), denn am Vormittag hat [sie](imogen) [Cyrus](pianist) im Rathaus geheiratet. Trauzeugin war die [Exfrau](exfrau), [die](exfrau) es mit Fassung trug und jetzt mit [Dr. Voss](orthopaede) tanzt. [Dex](dex) hinkt noch, aber [er](dex) hinkt an [Tashas](tasha) Seite. Und [Bea](bea)? [Die](bea) erlaubt dem [Vater](sportler) [ihrer](bea) [Tochter](baby), vom Billardtisch aufs Sofa umzuziehen.
- celebrate _ "Jubiläum"
- travel! imogen "nicht nach Seattle" @seattle
+ wedding imogen pianist "geheiratet"
- ex exfrau pianist "Exfrau"
- advisor exfrau imogen+pianist "Trauzeugin"
- flirt exfrau orthopaede "tanzt"
- couple dex tasha "Seite"
- parent bea+sportler baby "Tochter"
- reconcile? bea sportler "aufs Sofa"
