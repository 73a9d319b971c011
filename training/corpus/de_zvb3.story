%series Mirlsee – Zwei Häuser, ein Herz
%lang de
%genre daily soap about two hotel-owning families, private station's breathless programme notes
%cast vinzenz | Vinzenz; Gstattner | m
%cast roswitha | Roswitha | f
%cast korbinian | Korbinian | m
%cast leni | Leni | f
%cast charlotte | Charlotte von Wallwitz; Charlotte | f
%cast tassilo | Tassilo | m
%cast henriette | Henriette | f
%cast ramona | Ramona | f
%cast dario | Dario | m
%cast ferdl | Ferdl | m
%cast kleiner | Xaver | m
%cast arzt | Dr. Puntigam; Puntigam | m
%cast inspektor | - | m
%cast pfarrer | - | m
%cast fremde | Gloria | f
%cast mann | - | m
%cast gstattner | Gstattners | g
%cast wallwitz | Wallwitzens | g

== 1
Schock in der [Seekrone](#seekrone)! Mitten in die Silberhochzeit von [Vinzenz](vinzenz) und [Roswitha](roswitha) platzt ausgerechnet [Charlotte von Wallwitz](charlotte), [Erzfeindin](charlotte) und [Herrin](charlotte) des Parkhotels am anderen Ufer. [Sie](charlotte) hat ein Papier dabei, das alles verändert: Dem alten [Gstattner](vinzenz) gehört das Grundstück gar nicht! Während der [Patriarch](vinzenz) mit Schmerzen in der Brust zusammenbricht, schleicht sich [Tochter](leni) [Leni](leni) zum Bootshaus. Dort wartet [ihr](leni) [Geliebter](tassilo), von [dem](tassilo) niemand wissen darf, denn [Tassilo](tassilo) ist [Charlottes](charlotte) [Sohn](tassilo) …
- celebrate roswitha+vinzenz "Silberhochzeit"
- married roswitha vinzenz "Silberhochzeit"
- enemy charlotte vinzenz "Erzfeindin"
+ reveal charlotte vinzenz "Papier"
- ill vinzenz "zusammenbricht"
- parent vinzenz leni "Tochter"
+ affair leni tassilo "Geliebter"
- parent charlotte tassilo "Sohn"

== 2
[Dr. Puntigam](arzt) kämpft um das Leben von [Vinzenz](vinzenz) – mit Erfolg! Am Krankenbett schwört [Sohn](korbinian) [Korbinian](korbinian) den [Wallwitzens](wallwitz) blutige Rache. Was [er](korbinian) nicht weiß: [Seine](korbinian) eigene [Verlobte](ramona) [Ramona](ramona) hat die Urkunde aus dem Tresor geholt und ans andere Ufer verschachert. [Leni](leni) zerreißt es fast das Herz. Soll [sie](leni) [Tassilo](tassilo) um des [Vaters](vinzenz) willen aufgeben? Da steckt [Henriette](henriette), [Tassilos](tassilo) kleine [Schwester](henriette), [ihr](leni) einen Zettel zu: Mitternacht, Steg, allein. Gegen [Charlotte](charlotte) bahnt sich in den eigenen Reihen etwas an!
- treat vinzenz arzt "kämpft um das Leben"
- rescue arzt vinzenz "mit Erfolg"
- parent vinzenz korbinian "Sohn"
- threaten korbinian wallwitz "Rache"
- engaged korbinian ramona "Verlobte"
+ steal.past ramona vinzenz "geholt"
+ betray.past ramona vinzenz "verschachert"
- sad leni "zerreißt"
- breakup? leni tassilo "aufgeben"
- sibling henriette tassilo "Schwester"

== 3
Am Steg kommt es zum Showdown der Gefühle. [Tassilo](tassilo) will mit [Leni](leni) durchbrennen, noch heute Nacht, mit dem ersten Zug nach [Verona](@verona)! [Sie](leni) sagt unter Tränen Nein, solange [ihr](leni) [Vater](vinzenz) nicht über den Berg ist. [Barkeeper](dario) [Dario](dario), heimlich in [sie](leni) verschossen, hat jedes Wort belauscht und wittert [seine](dario) Chance. In der Küche fliegen die Pfannen: [Roswitha](roswitha) erwischt [Ramona](ramona) mit einem Bündel Geldscheine. [Deren](ramona) Ausrede klingt dünn, doch [Korbinian](korbinian) glaubt [ihr](ramona) und nicht der eigenen [Mutter](roswitha). Wie lange noch?
- flee? leni+tassilo "durchbrennen" @verona
+ reject leni tassilo "Nein"
- sad leni "Tränen"
- parent vinzenz leni "Vater"
- love dario leni "verschossen"
- discover dario leni+tassilo "belauscht"
+ discover roswitha ramona "erwischt"
- quarrel ramona roswitha "fliegen die Pfannen"
- parent roswitha korbinian "Mutter"

== 4
Die Bombe ist geplatzt: [Dario](dario) singt wie ein Vogel, und der kaum genesene [Hotelier](vinzenz) weiß nun, in wessen Armen [seine](vinzenz) [Tochter](leni) liegt. Hausarrest! Kein Wort mehr zu den [Wallwitzens](wallwitz)! [Charlotte](charlotte) nimmt [Tassilo](tassilo) ebenfalls ins Gebet, bloß sanfter und darum gefährlicher; [sie](charlotte) präsentiert [ihm](tassilo) [Gloria](fremde), eine betörend schöne [Erbin](fremde), mit [der](fremde) die Hochzeit schon so gut wie abgemacht sei. Und [Henriette](henriette)? [Die](henriette) klettert im strömenden Regen über die Mauer der [Seekrone](#seekrone), weil [sie](henriette) sich nach [einem](korbinian) sehnt, [der](korbinian) [sie](henriette) für eine Feindin hält: [Korbinian](korbinian).
+ reveal dario vinzenz "singt"
- recover vinzenz "genesene"
- meet fremde tassilo "präsentiert"
- affair leni tassilo "Armen"
- parent vinzenz leni "Tochter"
- abduct vinzenz leni "Hausarrest"
- wedding? fremde tassilo "Hochzeit"
+ love henriette korbinian "sehnt"
- enemy! henriette korbinian "Feindin"

== 5
[Gloria](fremde) zieht ins Parkhotel ein und verdreht den Männern reihenweise den Kopf. Nur [Tassilo](tassilo) bleibt kalt wie der See im März. Aus purer Verzweiflung lässt sich [Leni](leni) von [Dario](dario) zum Almtanz ausführen – ein Foto davon liegt anderntags auf [Tassilos](tassilo) Kopfkissen! [Er](tassilo) rast vor Eifersucht, trinkt und wacht neben der [Erbin](fremde) auf. Ist es zum Äußersten gekommen? Der alte [Hausknecht](ferdl) [Ferdl](ferdl) stößt unterdessen in der Kapelle auf ein Taufregister. Der Name darin raubt [ihm](ferdl) den Atem!
- move fremde "zieht"
- love _ fremde "verdreht"
- love! tassilo fremde "kalt"
- sad leni "Verzweiflung"
+ date dario leni "Almtanz"
- jealous tassilo dario "Eifersucht"
+ sex? fremde tassilo "zum Äußersten"
- discover ferdl "stößt"

== 6
»[Ihr](leni+tassilo) seid Geschwister!« Mit einem einzigen Satz zerschmettert [Charlotte](charlotte) das Glück der [Liebenden](leni+tassilo). [Vinzenz](vinzenz), so behauptet [sie](charlotte), sei [Tassilos](tassilo) Erzeuger, Folge einer Sommernacht vor dreißig Jahren. Der [Beschuldigte](vinzenz) wird kreidebleich und streitet die Nacht nicht ab. Für [Roswitha](roswitha) stürzt eine Welt ein; [sie](roswitha) packt die Koffer und kommt bei [Puntigam](arzt) unter, [der](arzt) [sie](roswitha) seit Jahren still anbetet. [Leni](leni) irrt hinaus in den Schneesturm. [Korbinian](korbinian) sucht [seine](korbinian) [Schwester](leni) – und findet im Schnee [Henriette](henriette) …
+ sibling? leni tassilo "Geschwister"
- parent? vinzenz tassilo "Erzeuger"
- sex.past charlotte vinzenz "Sommernacht"
+ breakup roswitha vinzenz "Koffer"
- sad roswitha vinzenz "Welt"
- move roswitha arzt "kommt"
- flee leni "irrt"
- love arzt roswitha "anbetet"
- sibling korbinian leni "Schwester"
- find korbinian henriette "findet"

== 7
Halb erfroren wärmen sich [Korbinian](korbinian) und [Henriette](henriette) in der Jagdhütte, und aus Todfeinden werden im Schein des Feuers Verliebte! [Leni](leni) hingegen liegt bewusstlos am Seeufer, bis [Dario](dario) [sie](leni) aus dem Eis zieht. Als [sie](leni) die Augen aufschlägt, erkennt [sie](leni) weder [ihren](leni) [Retter](dario) noch sich selbst. Eine Gelegenheit, die der [Barmann](dario) schamlos nutzt: [Er](dario) gibt sich als [ihr](leni) Verlobter aus! Im Parkhotel hält sich [Gloria](fremde) morgens die Hand vor den Mund. [Ihr](fremde) ist übel, und das nicht vom Fisch …
- enemy.end henriette korbinian "Todfeinden"
+ love.start henriette korbinian "Verliebte"
- love.start korbinian henriette "Verliebte"
- injure leni "bewusstlos"
+ rescue dario leni "zieht"
- ill leni "erkennt sie weder"
- betray dario leni "schamlos"
- engaged! dario leni "Verlobter"
- pregnant? fremde "übel"

== 8
Hochzeitsglocken über dem [Mirlsee](@mirlsee)! [Tassilo](tassilo), überzeugt, für das [Kind](kleiner) der schwangeren [Gloria](fremde) geradestehen zu müssen, führt [sie](fremde) vor den [Pfarrer](pfarrer). Ein gebrochener [Mann](tassilo) – und eine [Braut](fremde), [die](fremde) im Beichtstuhl etwas Ungeheuerliches loswird: Der [Vater](korbinian) des [Ungeborenen](kleiner) heißt [Korbinian](korbinian)! [Der](korbinian) ahnt nichts, denn [er](korbinian) löst gerade die Verlobung mit [Ramona](ramona), um frei für [Henriette](henriette) zu sein. Die [Abservierte](ramona) schäumt. Noch in derselben Nacht steht der Heustadel der [Gstattners](gstattner) in Flammen, und zwei Menschen sind darin!
+ wedding fremde tassilo "vor den Pfarrer"
- pregnant fremde korbinian "schwangeren"
- pregnant! fremde tassilo "geradestehen"
- sad tassilo "gebrochener"
+ reveal fremde pfarrer "loswird"
- discover! korbinian "ahnt nichts"
- breakup korbinian ramona "löst"
- love korbinian henriette "frei"
- sad ramona korbinian "schäumt"

== 9
Kommt jede Hilfe zu spät? [Vinzenz](vinzenz) stürzt sich ins Feuer, um [Henriette](henriette) und [seinen](vinzenz) [Sohn](korbinian) herauszuholen. [Sie](henriette) lebt, [er](korbinian) lebt – doch der [Alte](vinzenz) erliegt noch am Brandort [seinen](vinzenz) Verletzungen. Mit letzter Kraft drückt [er](vinzenz) [Ferdl](ferdl) einen Schlüssel in die Hand. [Roswitha](roswitha) bricht am Sarg [ihres](roswitha) [Gatten](vinzenz) zusammen: [Sie](roswitha+vinzenz) hatten sich nicht mehr versöhnt. Sogar [Charlotte](charlotte) weint, wenn auch nur hinter dem Schleier. Ein [Inspektor](inspektor) aus der Stadt nimmt die Ermittlungen auf, und [Ramona](ramona) vernichtet hastig einen Benzinkanister …
+ rescue vinzenz henriette+korbinian "herauszuholen"
- parent vinzenz korbinian "Sohn"
+ die vinzenz "erliegt"
- gift vinzenz ferdl "Schlüssel"
- sad roswitha vinzenz "bricht"
- married.past roswitha vinzenz "Gatten"
- reconcile! roswitha vinzenz "nicht mehr versöhnt"
- sad charlotte vinzenz "weint"
- investigate inspektor _ "Ermittlungen"

== 10
Der Schlüssel passt! In einer Kassette entdeckt [Ferdl](ferdl) den Beweis, dass [Charlotte](charlotte) gelogen hat: [Tassilo](tassilo) wurde als Säugling adoptiert, mit [Leni](leni) verbindet [ihn](tassilo) kein Tropfen Blut. [Er](tassilo) rast zur [Seekrone](#seekrone), um es [ihr](leni) zu sagen, aber wer ist dieser [Fremde](tassilo) für [sie](leni)? [Leni](leni) weicht vor [ihm](tassilo) zurück und flüchtet zu [Dario](dario), [den](dario) [sie](leni) morgen heiraten soll. [Ramona](ramona) wird beim Grenzübertritt gefasst und gesteht, allerdings nicht, ohne [Korbinian](korbinian) noch die Sache mit [Gloria](fremde) vor die Füße zu werfen. [Henriette](henriette) hört alles mit an!
+ discover ferdl charlotte "entdeckt"
- betray.past charlotte leni+tassilo "gelogen"
- sibling! leni tassilo "kein Tropfen Blut"
- flee leni tassilo "flüchtet"
- wedding? dario leni "heiraten"
+ arrest _ ramona "gefasst"
- reveal ramona _ "gesteht"
- reveal ramona korbinian "vor die Füße"
- discover henriette korbinian "mit an"

== 11
Vor dem Altar geschieht das Wunder. Als [Tassilo](tassilo) auf der Orgelempore [ihr](leni+tassilo) gemeinsames Lied anstimmt, kehrt [Lenis](leni) Gedächtnis zurück, und [Dario](dario) steht als Betrüger da! [Sie](leni) lässt [ihn](dario) am Altar stehen. Bei [Gloria](fremde) setzen drei Wochen zu früh die Wehen ein; [Korbinian](korbinian) hält [ihr](fremde) die Hand, bis ein kleiner [Xaver](kleiner) schreit. Reicht das [Henriette](henriette) als Abschied? [Sie](henriette) kauft eine Fahrkarte in den Norden, ohne [ihm](korbinian) Lebewohl zu sagen. Am Grab von [Vinzenz](vinzenz) legt [Puntigam](arzt) [Roswitha](roswitha) [seinen](arzt) Mantel um …
- create tassilo "anstimmt"
+ recover leni "Gedächtnis"
- discover leni dario "Betrüger"
+ breakup leni dario "stehen"
- birth fremde kleiner "Wehen"
- help korbinian fremde "hält"
- travel? henriette "Fahrkarte"
- breakup? henriette korbinian "Abschied"
- help arzt roswitha "Mantel"

== 12
Das große Finale! [Tassilo](tassilo) und die kühl gewordene [Gloria](fremde) lassen [ihre](fremde+tassilo) Ehe annullieren, [Gloria](fremde) behält [Xaver](kleiner), und [Leni](leni) hat am Traualtar das letzte Wort: Ja, ja und nochmals ja. Auf dem Bahnsteig holt [Korbinian](korbinian) [Henriette](henriette) ein; [ihr](henriette) Zorn schmilzt, als [er](korbinian) auf Knien um [ihre](henriette) Hand anhält. [Charlotte](charlotte), von [ihren](charlotte) [Kindern](henriette+tassilo) verlassen, überschreibt den [Gstattners](gstattner) das Parkhotel und reicht [Roswitha](roswitha) nach dreißig Jahren Krieg die Hand. Doch wer ist der [Mann](mann) im Motorboot, [der](mann) aussieht wie der tote [Vinzenz](vinzenz)?
- divorce fremde tassilo "annullieren"
- parent fremde kleiner "behält"
+ wedding leni tassilo "Traualtar"
- reconcile henriette korbinian "schmilzt"
+ propose korbinian henriette "Hand anhält"
- parent charlotte henriette+tassilo "Kindern"
- gift charlotte gstattner "überschreibt"
- reconcile charlotte roswitha "reicht"
- enemy.end charlotte roswitha "Krieg"
