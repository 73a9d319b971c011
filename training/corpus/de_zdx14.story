%series Dorfkrug zur Alten Oder
%lang de
%genre village drama, Oderbruch, fan wiki summaries
%cast marlies | Marlies Pohl; Marlies; Pohl | f
%cast ingo | Ingo Pohl; Ingo | m
%cast sascha | Sascha Reinke; Sascha; Reinke | n
%cast wanja | Wanja Pohl; Wanja | m
%cast agata | Agata Nowicka; Agata | f
%cast bernd | Bernd Lüders; Lüders; Bernd | m
%cast heike | Heike Lüders; Heike | f
%cast toralf | Toralf Lüders; Toralf | m
%cast vikarin | Pfarrerin Silke Amsel; Amsel | f
%cast hoang | Hoang Minh; Minh | m
%cast elli | Elli Pohl; Elli | f
%cast arzt | Dr. Gutzeit; Gutzeit | m
%cast fremde | Nora Winkler; Nora | f

== 1 Deichkrone
[Marlies Pohl](marlies) führt den Dorfkrug, seit [ihr](marlies) [Mann](ingo) [Ingo](ingo) vor sieben Jahren Zigaretten holen ging und nicht wiederkam. [Sohn](wanja) [Wanja](wanja), zwanzig, angelt lieber, als Bier zu zapfen. An der Theke sitzt jeden Abend [Bernd Lüders](bernd), [Landwirt](bernd) und [Ortsvorsteher](bernd), und wirbt um die [Wirtin](marlies), obwohl zu Hause [Heike](heike) mit dem Essen wartet, mit [der](heike) [er](bernd) seit dreißig Jahren verheiratet ist. Über die Brücke kommt heute [Agata Nowicka](agata) geradelt, die neue [Köchin](agata). [Wanja](wanja) lässt die Angel fallen.
- married ingo marlies "Mann"
- flee.past ingo marlies "Zigaretten holen"
- parent marlies wanja "Sohn"
- flirt bernd marlies "wirbt"
- married bernd heike "verheiratet"
- hire agata marlies "neue Köchin"
+ love.start wanja agata "Angel fallen"

== 2 Gurken
[Marlies](marlies) weist [Lüders](bernd) vor vollem Haus zurecht, [er](bernd) solle sich an [seine](bernd) eigene [Frau](heike) halten; am nächsten Morgen ist die Schanklizenz in Gefahr. [Agata](agata) kocht Gurkensuppe, und das Dorf, das Ausländisches misstrauisch beäugt, leckt die Teller. [Toralf](toralf), der [Sohn](toralf) des [Ortsvorstehers](bernd), hat ebenfalls ein Auge auf die [Polin](agata) geworfen. Weil [er](toralf) mit [Wanja](wanja) seit der Kindheit befreundet ist, losen [die beiden](toralf+wanja), wer [sie](agata) zuerst fragen darf. [Agata](agata), [die](agata) das durchs Küchenfenster hört, gibt keinem von [ihnen](toralf+wanja) Nachtisch.
+ reject marlies bernd "zurecht"
- married bernd heike "Frau"
- threaten bernd marlies "in Gefahr"
- create agata "kocht"
- parent bernd toralf "Sohn"
- love toralf agata "Auge"
- friend toralf wanja "befreundet"
- discover agata toralf+wanja "hört"
+ reject agata toralf+wanja "keinem"

== 3 Die Frau im Pfarrhaus
[Pfarrerin Silke Amsel](vikarin) wird in der leeren Kirche eingeführt. Elf Leute sind da, davon drei wegen des Kuchens. [Heike Lüders](heike) hilft der [Geistlichen](vikarin) beim Einräumen, und während [sie](heike+vikarin) Bücher stapeln, erzählt [sie](heike) zum ersten Mal überhaupt einem Menschen, wie [Bernd](bernd) [ihr](heike) an Weihnachten den Arm verdreht hat. [Amsel](vikarin) hört zu. Dann nimmt [sie](vikarin) die Hand der [Bäuerin](heike) und lässt sie lange nicht los. [Wanja](wanja) holt für [Agata](agata) einen Hecht aus der Alten Oder. Vom Ufer gegenüber winkt ein Kind.
- hire vikarin "eingeführt"
- help heike vikarin "hilft"
+ reveal heike vikarin "erzählt"
- attack.past bernd heike "verdreht"
- help vikarin heike "Hand"
- gift wanja agata "Hecht"

== 4 Wie gewonnen
[Minh](hoang) vom Imbisswagen hat im Lotto gewonnen, nicht viel, doch genug, um dem Dorfkrug den Kühlraum zu bezahlen. [Marlies](marlies) fällt [ihm](hoang) um den Hals und bleibt dort ein wenig. [Lüders](bernd) zählt die Sekunden. Am Deich hat [Agata](agata) Mitleid mit dem tropfnassen [Wanja](wanja) und küsst [ihn](wanja), Algen hin oder her. [Toralf](toralf) sieht [die zwei](agata+wanja) vom Mähdrescher aus, fährt in den Graben, klettert heraus und schlägt [seinem](toralf) besten [Freund](wanja) ohne Vorrede auf den Mund. Fünfzehn Jahre Blutsbrüderschaft enden um 16.20 Uhr.
- find hoang "gewonnen"
- gift hoang marlies "bezahlen"
- flirt marlies hoang "bleibt"
- jealous bernd hoang "zählt"
+ kiss agata wanja "küsst"
- discover toralf agata+wanja "sieht"
- attack toralf wanja "schlägt"
- injure wanja toralf "auf den Mund"
+ friend.end toralf wanja "enden"

== 5 Bruchwasser
[Wanja](wanja) ist mit [Agata](agata) zusammen. [Toralf](toralf) grüßt [Wanja](wanja) nicht mehr. [Marlies](marlies) schläft mit [Minh](hoang). [Minh](hoang) bleibt zum Frühstück. Das ganze Dorf sieht [Minh](hoang). [Elli](elli) ist entrüstet. [Elli](elli) ist [Ingos](ingo) [Mutter](elli). Für [Elli](elli) ist [Marlies](marlies) verheiratet. [Heike](heike) zieht zu [Amsel](vikarin) ins Pfarrhaus. [Bernd](bernd) tobt. Nachts steht jemand vor dem Krug. Es ist [Ingo](ingo).
+ couple.start agata wanja "zusammen"
- reject toralf wanja "grüßt"
- sex hoang marlies "schläft"
- sad elli marlies "entrüstet"
- parent elli ingo "Mutter"
- married ingo marlies "verheiratet"
- move heike vikarin "zieht"
- breakup heike bernd "zieht"
- sad bernd "tobt"
+ return ingo "steht"

== 6 Zigaretten
[Ingo](ingo) legt eine Schachtel auf die Theke: Hier seien die Zigaretten. [Marlies](marlies) lacht hysterisch und wirft einen Aschenbecher, der [ihn](ingo) an der Schläfe erwischt. [Dr. Gutzeit](arzt) näht. Sieben Jahre lang, berichtet der [Heimkehrer](ingo), habe [er](ingo) in [Rostock](@rostock) unter anderem Namen gelebt, wegen Schulden bei [Lüders](bernd). [Elli](elli) drückt den verlorenen [Sohn](ingo) an die Schürze. [Wanja](wanja) geht an dem [Mann](ingo), auf [den](ingo) [er](wanja) als Junge jeden Abend gewartet hat, vorbei wie an einem Pfosten. [Minh](hoang) packt still [seinen](hoang) Rasierapparat. [Er](hoang) gehe, bis [sie](marlies) wisse, was [sie](marlies) wolle.
- return.past ingo "Heimkehrer"
+ attack marlies ingo "wirft"
- injure ingo marlies "Schläfe"
- treat ingo arzt "näht"
- betray.past ingo _ "unter anderem Namen"
- reconcile elli ingo "an die Schürze"
- parent elli ingo "Sohn"
- reject wanja ingo "vorbei"
+ breakup hoang marlies "packt"

== 7 Stiller Freitag
Karfreitag. Glocken schweigen, Störche klappern, auf der Bundesstraße überholt niemand. [Pfarrerin Amsel](vikarin) predigt über Petrus und den Hahn. Unter der Kanzel sitzen [Heike](heike) und [Elli](elli), [die](elli+heike) sich nicht ausstehen können, und teilen aus Versehen das Gesangbuch. [Marlies](marlies) hat [Ingo](ingo) auf dem Dachboden einquartiert. Aus Barmherzigkeit, sagt [sie](marlies). In der Nacht hört [Agata](agata) Schritte auf der Leiter. Nach unten, nicht nach oben. Vor der Kammer der [Wirtin](marlies) bleiben sie stehen, und [Marlies](marlies) ruft, [er](ingo) solle schlafen gehen.
- enemy elli heike "nicht ausstehen"
+ housemate.start ingo marlies "einquartiert"
- help marlies ingo "Barmherzigkeit"
- discover agata ingo "hört"
+ reject marlies ingo "ruft"

== 8 Was Lüders weiß
Eine junge [Frau](fremde) fragt im Krug nach [ihrem](fremde) [Verlobten](ingo). Auf dem Foto, das [Nora Winkler](fremde) vorzeigt, lächelt [Ingo](ingo). Noch ehe [Marlies](marlies) den Mund zubekommt, fährt [Lüders](bernd) dazwischen: [Er](bernd) habe von der [Rostockerin](fremde) seit Jahren gewusst und [Ingo](ingo) bezahlt, damit [er](ingo) bleibe, wo der Pfeffer wächst, denn solange der [Gatte](ingo) verschollen war, gehörte der halbe Krug [ihm](bernd), [Bernd](bernd), als Pfand. [Wanja](wanja) packt den [Vater](ingo) am Kragen. [Nora](fremde) ohrfeigt [ihn](ingo), [Marlies](marlies) ohrfeigt [ihn](ingo) auch. [Elli](elli) muss sich setzen.
+ engaged fremde ingo "Verlobten"
- cheat ingo marlies "Verlobten"
- discover.past bernd fremde "gewusst"
- betray.past bernd marlies "bezahlt"
- married ingo marlies "Gatte"
- parent ingo wanja "Vater"
- attack wanja ingo "packt"
+ attack fremde ingo "ohrfeigt"
- attack marlies ingo "ohrfeigt"#2
- sad elli "setzen"

== 9 Hochwasser
Die Oder steigt. Am dritten Tag bricht der Deich beim Lüdershof, und [Toralf](toralf), [der](toralf) Kälber retten will, treibt auf einem Silodeckel ab. [Wanja](wanja) springt in den Kahn. Vier Stunden später zieht [er](wanja) den [Mann](toralf), [der](toralf) [ihm](wanja) die Lippe spaltete, an den Haaren über die Bordwand. [Sie](toralf+wanja) liegen im Kahn, husten Wasser und lachen, und [Toralf](toralf) sagt, [Agata](agata) habe ohnehin die schlechtere Wahl getroffen. Auf dem Kirchboden entbindet [Dr. Gutzeit](arzt) eine Kuh. [Ingo](ingo) hat sich mit der Krugkasse davongemacht.
- rescue? toralf _ "retten will"
+ rescue wanja toralf "zieht"
- injure.past wanja toralf "spaltete"
- happy toralf+wanja "lachen"
+ reconcile toralf wanja "lachen"
- treat _ arzt "entbindet"
- steal ingo marlies "Krugkasse"
- flee ingo "davongemacht"

== 10 Schlamm
Beim Schaufeln steht das Dorf zum ersten Mal auf derselben Seite. [Minh](hoang) kocht für achtzig Leute. [Marlies](marlies) sucht [seinen](hoang) Blick und findet ihn erst am Abend, als [sie](marlies) [ihm](hoang) vor dem Imbisswagen sagt, [sie](marlies) wisse nun, was [sie](marlies) wolle. [Er](hoang) reicht [ihr](marlies) die Kelle und dann die Lippen. [Bernd Lüders](bernd), ohne Hof, ohne Frau, bittet im Pfarrhaus um ein Bett. [Heike](heike) öffnet. Hinter [ihr](heike), im Bademantel, steht [Amsel](vikarin) und legt [ihr](heike) den Arm um die Taille. [Er](bernd) braucht eine Weile.
- help hoang _ "kocht"
- confess marlies hoang "was sie wolle"
+ reconcile hoang marlies "reicht ihr"
- kiss hoang marlies "Lippen"
- lose bernd "ohne Hof"
+ couple heike vikarin "Arm um die Taille"
- discover bernd heike+vikarin "braucht eine Weile"

== 11 Das Konsistorium
[Bernd](bernd) schreibt einen Brief nach [Berlin](@berlin), in dem das Wort Sünde elfmal vorkommt. Die Landeskirche schickt [Sascha Reinke](sascha), um die Verhältnisse der [Pfarrerin](vikarin) zu prüfen. [Reinke](sascha) spricht mit allen. [Elli](elli), von [der](elli) es keiner erwartet, erklärt, seit die [Amsel](vikarin) da sei, gehe man wieder hin, und wer mit wem frühstücke, das gehe den Herrgott an. [Agata](agata) und [Wanja](wanja) streiten, weil [ihre](agata) Tante in [Kostrzyn](@kostrzyn) eine Gaststube vererbt und [er](wanja) nicht über die Brücke will. [Toralf](toralf) kutschiert derweil [Nora](fremde) zum Bahnhof, jedenfalls jeden Tag ein Stück.
+ accuse bernd vikarin "Sünde"
- investigate sascha vikarin "prüfen"
- help elli vikarin "erklärt"
- quarrel agata wanja "streiten"
- kin _ agata "Tante"
- find agata "vererbt"
- move! wanja "über die Brücke" @kostrzyn
- flirt toralf fremde "ein Stück"

== 12 Über die Brücke
[Reinke](sascha) berichtet nach [Berlin](@berlin), es gebe nichts zu beanstanden. [Amsel](vikarin) bleibt. Die Ehe von [Bernd](bernd) und [Heike](heike) ist seit Dienstag Geschichte, jene von [Marlies](marlies) und dem [Zigarettenholer](ingo) seit Mittwoch. [Ingo](ingo) wurde in [Stettin](@stettin) mit der Kasse verhaftet. [Agata](agata) trägt den letzten Topf zum Fahrrad. Auf der Mitte der Brücke, genau auf dem Strich, sitzt [Wanja](wanja) mit Angel und Koffer und fragt, ob man drüben einen Koch, einen Kellner oder einen Ehemann brauche. Alle drei, sagt [sie](agata). [Marlies](marlies) winkt vom Deich. [Minh](hoang) hält den Regenschirm.
- quit! vikarin "bleibt"
+ divorce bernd heike "Geschichte"
- divorce ingo marlies "Mittwoch"
- arrest _ ingo "verhaftet"
- move agata "trägt"
- propose wanja agata "Ehemann"
+ engaged.start agata wanja "Alle drei"
