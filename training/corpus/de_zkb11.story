%series Linie Null
%lang de
%genre police precinct soap, Frankfurt, plain-style episode notes
%cast marei    | Marei Stumpf; Marei; Stumpf | f
%cast kofi     | Kofi Brenner; Kofi; Brenner | m
%cast lenz     | Revierleiter Lenz; Lenz | m
%cast gloria   | Gloria Lenz; Gloria | f
%cast sommer   | Tim Sommer; Sommer; Tim | m
%cast ivana    | Ivana | f
%cast winter   | Winter | f
%cast trickdieb | Klaas | m
%cast rentnerin | Frau Ziegenhals | f
%cast taxifahrer | - | m
%cast kioskfrau | - | f
%cast vater    | - | m
%cast anwaeltin | Shirin | f
%cast baby     | Mika | n
%cast aerztin | - | f

== 1
Eine Streife, zwei Sturköpfe: [Marei Stumpf](marei) bekommt am ersten Arbeitstag im neuen Revier [Kofi Brenner](kofi) auf den Beifahrersitz gesetzt, und bis zur ersten Ampel haben [beide](kofi+marei) die Scheiben angeschrien statt einander. [Revierleiter Lenz](lenz) teilt die Schichten ein, wie es [ihm](lenz) passt, und es passt [ihm](lenz), dass [Gloria](gloria), [seine](lenz) [Frau](gloria), nie mit [Sommer](sommer) zusammen Dienst hat. Warum eigentlich? Eine [Rentnerin](rentnerin) ist um [ihr](rentnerin) Erspartes gebracht worden, vom angeblichen Enkel. Auf dem Heimweg bricht vor [Mareis](marei) Augen ein [Taxifahrer](taxifahrer) zusammen; [sie](marei) massiert [sein](taxifahrer) Herz, bis es sich eines Besseren besinnt.
- hire marei "ersten Arbeitstag"
+ meet kofi marei "gesetzt"
- colleague kofi marei "gesetzt"
- boss lenz kofi+marei "teilt"
- married gloria lenz "Frau"
- jealous? lenz sommer "nie mit Sommer"
- steal _ rentnerin "gebracht"
- betray _ rentnerin "angeblichen"
- ill taxifahrer "bricht"
+ rescue marei taxifahrer "massiert"

== 2
Der Enkel ist keiner. [Kofi](kofi) setzt sich bei [Frau Ziegenhals](rentnerin) neben das Telefon und spielt, mit Häubchen, die alte Dame. Der [Trickdieb](trickdieb) kommt wirklich, sieht das Häubchen und läuft. [Brenner](kofi) setzt [ihm](trickdieb) nach, [Marei](marei) stellt [ihm](trickdieb) das Bein, und dann stellt sich heraus, dass [sie](marei) den [Burschen](trickdieb) kennt: [Klaas](trickdieb), vier Jahre lang [ihr](marei) [Lebensgefährte](trickdieb), mit [ihrem](marei) Fernseher verschwunden. [Marei](marei) läuft rot an, [Kofi](kofi) verkneift sich jeden Kommentar, fast jeden. Die [Kioskfrau](kioskfrau) gegenüber schmiert [den beiden](kofi+marei) Brötchen.
- kin! rentnerin trickdieb "keiner"
- betray kofi trickdieb "spielt"
- flee trickdieb kofi "läuft"
- attack marei trickdieb "Bein"
+ couple.past marei trickdieb "Lebensgefährte"
- ex marei trickdieb "Lebensgefährte"
- steal.past trickdieb marei "verschwunden"
- sad marei "rot"
- gift kioskfrau kofi+marei "Brötchen"

== 3
[Sommer](sommer) grüßt [Winter](winter). [Winter](winter) grüßt [Sommer](sommer) nie. [Winter](winter) ist die neue [Schreibkraft](winter). Heimlich liebt [Winter](winter) [Gloria](gloria). Aber [Gloria](gloria) liebt heimlich [Sommer](sommer). [Tim](sommer) weiß von nichts. Auf dem Schießstand fragt [Lenz](lenz) [Sommer](sommer) aus. [Sommer](sommer) denkt, es gehe um Munition. [Klaas](trickdieb) bittet [Marei](marei) um Verzeihung. [Marei](marei) lacht [Klaas](trickdieb) aus. Dafür weint [Frau Ziegenhals](rentnerin) um [Klaas](trickdieb). [Er](trickdieb) war so ein netter Enkel. [Kofi](kofi) bringt [Frau Ziegenhals](rentnerin) heim. Unterwegs adoptiert [sie](rentnerin) [Kofi](kofi).
- reject winter sommer "nie"
- hire winter "neue Schreibkraft"
+ love winter gloria "liebt Winter"
- love gloria sommer "liebt heimlich"
- discover! sommer gloria "von nichts"
- investigate lenz sommer "aus"
- reconcile? marei trickdieb "Verzeihung"
- reject marei trickdieb "lacht"
- sad rentnerin trickdieb "weint"
- help kofi rentnerin "bringt"
+ kin.start kofi rentnerin "adoptiert"

== 4
Wohnungen sind knapp, also teilt sich [Marei](marei), [deren](marei) Mietvertrag ausläuft, von nun an mit [Ivana](ivana) aus der Asservatenkammer Küche und Kummer. [Ivana](ivana) war mal mit [Kofi](kofi) zusammen und hat darüber eine Liste geführt. Punkt eins: schnarcht. [Marei](marei) liest sie von vorn bis hinten und ertappt sich dabei, sie auswendig zu können. Ein Bankräuber hält vier Kunden fest, darunter [Gloria Lenz](gloria), [die](gloria) nur einen Dauerauftrag ändern wollte. [Sommer](sommer) geht unbewaffnet hinein und tauscht sich gegen die [Frau](gloria) des [Chefs](lenz) aus. Am Abend, befreit und zittrig, fallen [die zwei](gloria+sommer) in der Tiefgarage übereinander her.
- move marei ivana "teilt"
- housemate.start ivana marei "teilt"
- couple.past ivana kofi "zusammen"
- ex ivana kofi "zusammen"
- abduct _ gloria "hält"
- rescue sommer gloria "tauscht"
- married gloria lenz "Frau"
- boss lenz sommer "Chefs"
+ sex gloria sommer "übereinander"
- cheat gloria lenz "übereinander"

== 5
[Winter](winter) hat das Band der Tiefgaragenkamera in der Handtasche, und wer Liebeskummer hat, denkt nicht klar. [Sie](winter) legt es dem [Revierleiter](lenz) auf den Tisch, überlegt es sich anders und holt es zurück, aber da ist die Kassette schon leer, weil [Lenz](lenz) Fußball darübergespielt hat. [Marei](marei) und [Kofi](kofi) fahnden im Bahnhofsviertel nach einer Bande, die Senioren ausnimmt, und müssen sich in einem Hauseingang notgedrungen wie ein Paar benehmen. Das Notgedrungene dauert. „Schnarchst [du](kofi) wirklich?“, fragt [sie](marei) danach.
- sad winter "Liebeskummer"
- reveal? winter lenz "auf den Tisch"
- steal winter lenz "holt"
- discover! lenz gloria+sommer "schon leer"
- investigate kofi+marei _ "fahnden"
- steal _ _ "ausnimmt"
- couple! kofi marei "wie ein Paar"
+ kiss kofi marei "Das Notgedrungene dauert"

== 6
Aus der Haft meldet sich [Klaas](trickdieb): Der Kopf der Bande sei eine [Frau](kioskfrau), [die](kioskfrau) jeder kenne, und [er](trickdieb) nenne [ihren](kioskfrau) Namen, falls [Marei](marei) [ihn](trickdieb) zum Essen besuche. [Kofi](kofi) ist dagegen, und zwar lauter, als es sich für einen [Kollegen](kofi) gehört. [Sie](marei) geht hin, aus Prinzip und in Uniform. Zwischen Gefängnisgulasch und Grießbrei flüstert [er](trickdieb) [ihr](marei) das Wort [Kioskfrau](kioskfrau) zu. Als die Streife eintrifft, ist der Kiosk abgesperrt; die [Gesuchte](kioskfrau) hat sich mit dem gesamten Senf aus dem Staub gemacht. Und bei [Gloria](gloria) bleibt etwas aus.
- reveal? trickdieb marei "nenne"
- jealous kofi trickdieb "lauter"
- colleague kofi marei "Kollegen"
- date? marei trickdieb "zum Essen"
- travel marei trickdieb "geht hin"
+ reveal trickdieb marei "flüstert"
- accuse trickdieb kioskfrau "flüstert"
+ flee kioskfrau "aus dem Staub"
- pregnant? gloria "bleibt etwas aus"

== 7
Neun Jahre haben [die Lenzens](gloria+lenz) auf ein Kind gewartet. Nun ist eines unterwegs, und der [Revierleiter](lenz) lässt vor Glück die Sirene aufheulen. [Gloria](gloria) lächelt gequält und rechnet im Waschraum der [Schreibkraft](winter) vor, warum es nicht von [ihrem](gloria) [Gatten](lenz) sein kann. [Winter](winter) schluckt, hält [ihr](gloria) die Haare und schweigt wie ein Grab. [Sommer](sommer), [dem](sommer) [sie](gloria) es nicht sagt, bewirbt sich nach [Kassel](@kassel). [Kofis](kofi) [Vater](vater) ist aus [Accra](@accra) auf Besuch und hält [Ivana](ivana) noch immer für die [Schwiegertochter](ivana); [Ivana](ivana), [die](ivana) [ihn](vater) gernhat, bringt es nicht übers Herz, [ihn](vater) zu enttäuschen.
+ pregnant gloria sommer "unterwegs"
- married gloria lenz "Gatten"
- happy lenz "vor Glück"
- reveal gloria winter "rechnet"
- help winter gloria "Haare"
- reveal! winter _ "schweigt"
- reveal! gloria sommer "nicht sagt"
- hire? sommer "bewirbt" @kassel
- parent vater kofi "Vater"
- travel vater "auf Besuch"
- kin! ivana vater "Schwiegertochter"
- betray ivana vater "nicht übers Herz"

== 8
Ein Sonntagsessen mit zu vielen Gästen: [Kofi](kofi) in der Mitte, links die falsche [Braut](ivana), rechts [Marei](marei), [die](marei) [ihm](kofi) unter dem Tisch gegen das Schienbein tritt, am Kopfende der alte [Herr](vater), [Frau Ziegenhals](rentnerin) als Adoptivgroßmutter daneben. Nach der Suppe steht [Kofi](kofi) auf und sagt, dass [er](kofi) [die](marei) mit den Stiefeln liebe. Alle sehen unter den Tisch. [Ivana](ivana) klatscht als Erste. Der [Vater](vater) und die [Rentnerin](rentnerin), stellt sich beim Abwasch heraus, verstehen sich ohne ein gemeinsames Wort. In derselben Nacht wird [Winter](winter) im Park überfallen.
- engaged! ivana kofi "falsche Braut"
- attack marei kofi "tritt"
- kin kofi rentnerin "Adoptivgroßmutter"
+ confess kofi marei "liebe"
- love kofi marei "liebe"
- happy ivana "klatscht"
- parent vater kofi "Vater"
- love.start rentnerin vater "verstehen"
+ attack _ winter "überfallen"

== 9
[Winter](winter) liegt im Koma. An [ihrem](winter) Bett sitzt Tag für Tag [Gloria](gloria), und als die [Ärztin](aerztin) fragt, ob [sie](gloria) die [Angehörige](gloria) sei, sagt [sie](gloria) ohne Nachdenken Ja. In der Handtasche der [Bewusstlosen](winter) finden die Ermittler ein Foto von [Gloria](gloria), Briefe an [Gloria](gloria), keinen einzigen abgeschickt. [Lenz](lenz) liest sie und dabei, in einem Nebensatz, auch den Namen des [Erzeugers](sommer). [Er](lenz) zieht [Sommer](sommer) an der Krawatte über den Schreibtisch. Suspendiert werden danach [beide](lenz+sommer). [Sommer](sommer) erfährt auf diese Weise, dass [er](sommer) Vater wird, und strahlt mit blutender Nase.
- injure winter "Koma"
- help gloria winter "sitzt"
- love winter gloria "Briefe"
+ discover lenz gloria+sommer "liest"
- pregnant gloria sommer "Erzeugers"
+ attack lenz sommer "zieht"
- quit lenz+sommer "Suspendiert"
- discover sommer gloria "erfährt"
- happy sommer "strahlt"
- injure sommer lenz "blutender"

== 10
Die [Kioskfrau](kioskfrau) wird in [Bad Vilbel](@vilbel) erkannt, von [ihrem](kioskfrau) eigenen Senf verraten. Auf der Fahrt ins Revier gibt [sie](kioskfrau) auch den Überfall auf [Winter](winter) zu; die [Schreibkraft](winter) war [ihr](kioskfrau) auf die Spur gekommen. [Shirin](anwaeltin), die [Pflichtverteidigerin](anwaeltin), entdeckt in den Akten einen Formfehler, den [Marei](marei) begangen hat, und muss ihn benutzen. Freigelassen, spaziert die [Hehlerin](kioskfrau) aus dem Gericht. [Marei](marei) macht [Kofi](kofi) Vorwürfe, [er](kofi) macht [ihr](marei) welche, und [sie](marei) schläft wieder bei [Ivana](ivana). Am Freitag schlägt [Winter](winter) die Augen auf.
+ arrest _ kioskfrau "erkannt"
- reveal kioskfrau _ "gibt"
- attack.past kioskfrau winter "Überfall"
- discover.past winter kioskfrau "auf die Spur"
- advisor anwaeltin kioskfrau "Pflichtverteidigerin"
- discover anwaeltin marei "entdeckt"
- rescue anwaeltin kioskfrau "Freigelassen"
+ quarrel kofi marei "Vorwürfe"
+ recover winter "Augen"

== 11
[Klaas](trickdieb), wegen guter Führung draußen, macht einmal etwas Gescheites: [Er](trickdieb) lockt die [Kioskfrau](kioskfrau) mit der Geschichte von einer reichen Erbtante zu [Frau Ziegenhals](rentnerin), wo [Kofis](kofi) [Vater](vater) hinter dem Vorhang mitschneidet. Handschellen, diesmal fehlerfrei. [Marei](marei) drückt [ihrem](marei) [Verflossenen](trickdieb) die Hand und sonst nichts. [Gloria](gloria) packt bei [Lenz](lenz) die Koffer; bei [Sommer](sommer) packt [sie](gloria) sie nicht aus. [Sie](gloria) fährt mit dem dicken Bauch zu [Winter](winter) in die Reha und fragt, ob in [deren](winter) Leben noch für zwei Platz sei. [Ivana](ivana) wirft die Liste ins Altpapier und schiebt [Kofi](kofi) durch die Tür.
+ betray trickdieb kioskfrau "lockt"
- parent vater kofi "Vater"
+ arrest _ kioskfrau "Handschellen"
- ex marei trickdieb "Verflossenen"
- reconcile marei trickdieb "Hand"
+ breakup gloria lenz "packt bei Lenz"
- reject gloria sommer "packt sie sie nicht"
- travel gloria winter "fährt"
- couple? gloria winter "für zwei Platz"
- help ivana kofi "schiebt"

== 12
Taufe im Hof des Reviers. [Mika](baby) hat zwei [Mütter](gloria+winter), einen [Vater](sommer), [der](sommer) am Wochenende aus [Kassel](@kassel) kommt, und in [Lenz](lenz) wider alle Wahrscheinlichkeit einen [Paten](lenz). Der [Revierleiter](lenz) und [Sommer](sommer) haben sich bei einer Flasche Apfelwein vertragen. [Shirin](anwaeltin), [die](anwaeltin) eigentlich nur eine Akte vorbeibringen will, wird von [Lenz](lenz) zum Bleiben gebeten und bleibt. Der alte [Herr](vater) aus [Accra](@accra) verlängert [sein](vater) Visum und steckt der [Rentnerin](rentnerin) einen Ring an. Nur [Marei](marei) und [Kofi](kofi) fehlen. [Sie](kofi+marei) haben sich krankgemeldet und stehen in [Offenbach](@offenbach) vor dem Standesbeamten, mit dem wiederauferstandenen [Taxifahrer](taxifahrer) als Trauzeugen.
- celebrate _ baby "Taufe"
- parent gloria+winter baby "Mütter"
- parent sommer baby "Vater"
- kin baby lenz "Paten"
- couple gloria winter "zwei Mütter"
- reconcile lenz sommer "vertragen"
- invite lenz anwaeltin "gebeten"
+ engaged.start rentnerin vater "Ring"
- betray kofi+marei _ "krankgemeldet"
+ wedding kofi marei "Standesbeamten"
- advisor taxifahrer kofi+marei "Trauzeugen"
