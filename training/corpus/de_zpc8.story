%series Varieté Mondschein
%lang de
%genre period drama about a revue theatre, Breslau 1927, media library blurbs
%cast lotte   | Charlotte Prohaska; Lotte; Prohaska | f
%cast edgar   | Edgar Silbermann; Silbermann; Edgar | m
%cast olga    | Olga Silbermann; Olga | f
%cast fips    | Philipp Noack; Fips; Noack | m
%cast ninon   | Ninon Delarue; Ninon; Delarue | f
%cast ivo     | Ivo Zelenka; Zelenka; Ivo | m
%cast kommerz | Kommerzienrat Fürchtegott Pohl; Pohl | m
%cast frieda  | Frieda Pohl; Frieda | f
%cast lissy   | Lissy; Elisabeth Noack | f
%cast stani   | Stanislaus Kubica; Kubica; Stani | m
%cast dogge   | Bismarck | m
%cast gard    | Mama Jette; Jette | f
%cast kindl   | Klärchen | f

== 1 Vorhang auf
[Lotte Prohaska](lotte) ist aus [Oppeln](@oppeln) durchgebrannt, um Tänzerin zu werden, und landet in der Garderobe des »Mondschein« statt auf der Bühne. [Garderobiere](gard) [Mama Jette](gard), [die](gard) jedem hier ein Bett weiß, lässt [sie](lotte) bei sich unterkriechen. [Direktor](edgar) [Edgar Silbermann](edgar) steckt bis zum Hals in Schulden. [Seine](edgar) [Ehefrau](olga) [Olga](olga), früher Trapez, führt die Bücher und den [Mann](edgar). [Star](ninon) des Hauses ist die [Sängerin](ninon) [Ninon Delarue](ninon), in Wahrheit aus [Ratibor](@ratibor), um [die](ninon) sich der [Komiker](fips) [Fips Noack](fips) und der [Zauberer](ivo) [Ivo Zelenka](ivo) in den Kulissen prügeln.
- flee lotte "durchgebrannt"
- housemate.start gard lotte "unterkriechen"
- married edgar olga "Ehefrau"
- love fips+ivo ninon "um die"
+ attack fips ivo "prügeln"
- enemy fips ivo "prügeln"

== 2 Die Vertretung
[Ninon](ninon) hat Halsweh, die Loge ist ausverkauft, und so schubst [Jette](gard) [ihre](gard) [Untermieterin](lotte) kurzerhand ins Licht. [Lotte](lotte) singt, stolpert, singt weiter und hat die Leute. Drei Herren schicken Rosen; die der [Sängerin](ninon) bleiben zum ersten Mal aus. [Kommerzienrat Pohl](kommerz), Schokolade en gros, speist nach der Vorstellung mit der [Anfängerin](lotte) und vergisst zu erwähnen, dass daheim eine [Gattin](frieda) wartet. [Fips](fips) bringt [Lotte](lotte) das Fallen bei. [Seine](fips) [Schwester](lissy) [Lissy](lissy), Kassiererin und mit Holzbein, hat es auf den [Zauberer](ivo) abgesehen.
- ill ninon "Halsweh"
- housemate gard lotte "Untermieterin"
+ create lotte "singt"
- date kommerz lotte "speist"
- married frieda kommerz "Gattin"
- betray kommerz lotte "vergisst"
- help fips lotte "bringt"
- sibling fips lissy "Schwester"
- love lissy ivo "abgesehen"

== 3 Die Gattin
[Frieda Pohl](frieda) nimmt in der Loge Platz, die [ihr](frieda) [Mann](kommerz) sonst für andere mietet. [Sie](frieda) betrachtet die [Neue](lotte) durchs Opernglas, schickt [ihr](lotte) eine Schachtel Trüffel in die Garderobe und darunter die Photographie von fünf Kindern. [Lotte](lotte) gibt dem [Rat](kommerz) noch am selben Abend die Perlen zurück. [Delarue](ninon) dagegen hat nichts gegen Schokolade, weder en gros noch verheiratet. [Ivo](ivo) lässt [Lissy](lissy) in einem Schrank verschwinden und findet [sie](lissy) danach nicht gleich wieder, worauf [die zwei](ivo+lissy) in dem Schrank etwas länger zu tun haben.
- married frieda kommerz "Mann"
- gift frieda lotte "Trüffel"
- reveal frieda lotte "Photographie"
+ reject lotte kommerz "gibt"
- affair.start kommerz ninon "nichts gegen Schokolade"
+ affair.start ivo lissy "etwas länger zu tun"

== 4 Montag ist Ruhetag
Das Haus ist zu. [Silbermann](edgar) zählt Wechsel. [Olga](olga) näht. [Stani Kubica](stani) kommt in Uniform. [Olga](olga) kennt [ihn](stani) vom Trapez. [Er](stani) hat [sie](olga) zwölf Jahre lang gefangen. Einmal griff [er](stani) daneben. Seither hinkt [Olga](olga). [Edgar](edgar) gibt [ihm](stani) die Hand. [Olga](olga) gibt [Kubica](stani) keine. [Fips](fips) übt mit [Lotte](lotte). [Lotte](lotte) lacht über [Noack](fips). Da gesteht [Noack](fips) [Lotte](lotte) [seine](fips) Liebe. [Sie](lotte) hält es für einen Witz. Die [Dogge](dogge) heißt [Bismarck](dogge).
- travel stani "kommt"
- colleague.past olga stani "gefangen"
- injure.past olga stani "hinkt"
- reject olga stani "keine"
+ confess fips lotte "gesteht"
- discover! lotte fips "Witz"

== 5 Wechselreiter
Der [Schokoladenfabrikant](kommerz) hat heimlich alle Schuldscheine des [Direktors](edgar) aufgekauft und stellt [ihn](edgar) vor die Wahl: Entweder tanze die kleine [Prohaska](lotte) künftig privat, oder das »Mondschein« werde ein Lagerhaus. [Silbermann](edgar) verrät [seiner](edgar) [Frau](olga) nichts, [Lotte](lotte) dagegen alles. [Kubica](stani), neuer Logenschließer, belauscht [die beiden](edgar+lotte) und trägt es [Olga](olga) zu, um sich bei [ihr](olga) lieb Kind zu machen. [Diese](olga) vermutet ein Verhältnis zwischen [Mann](edgar) und [Tänzerin](lotte) und wirft einen Spiegel. [Fips](fips) trinkt, seit [sein](fips) Geständnis als Nummer im Programm steht.
- find kommerz edgar "aufgekauft"
+ threaten kommerz edgar "Wahl"
- married edgar olga "Frau"
- reveal edgar lotte "alles"
- hire stani "Logenschließer"
- discover stani edgar+lotte "belauscht"
- reveal stani olga "trägt"
- affair? edgar lotte "Verhältnis"
- jealous olga lotte "wirft"
- sad fips "trinkt"

== 6 Scherben
[Lotte](lotte) fährt zu [Frieda Pohl](frieda) in die Villa. [Die beiden](frieda+lotte) verstehen einander nach einer Viertelstunde so gut, dass die [Kommerzienrätin](frieda) den Tresorschlüssel aus dem Nähkorb kramt und [ihrem](frieda) [Gatten](kommerz) die Wechsel eigenhändig entwendet. Verbrannt werden sie im Garderobenofen. [Pohl](kommerz) schäumt und sucht den Schuldigen in [seiner](kommerz) [Geliebten](ninon): [Er](kommerz) jagt [Ninon](ninon) auf die Straße, ohne Pelz. Dort liest [sie](ninon) der [Mann](fips) auf, [der](fips) [sie](ninon) vor der [Neuen](lotte) angebetet hat. [Lissy](lissy) und der [Magier](ivo) verloben sich in aller Stille, sozusagen unsichtbar.
- travel lotte "fährt"
- friend.start frieda lotte "verstehen"
+ steal frieda kommerz "entwendet"
- married frieda kommerz "Gatten"
- sad kommerz "schäumt"
- accuse kommerz ninon "Schuldigen"
- affair kommerz ninon "Geliebten"
- breakup kommerz ninon "jagt"
- help fips ninon "liest"
- love.past fips ninon "angebetet"
+ engaged.start ivo lissy "verloben"

== 7 Zwei unter einer Decke
Wie es zugeht, wenn zwei Verschmähte sich eine Flasche teilen: [Noack](fips) wacht neben der [Delarue](ninon) auf, und [beide](fips+ninon) wissen nicht, wer wem dafür danken soll. Gerade heute begreift [Lotte](lotte), dass [sein](fips) Witz keiner war, und steht mit Streuselkuchen vor [seiner](fips) Tür. [Ihr](lotte) öffnet die [Rivalin](ninon) im Herrenhemd. [Olga](olga) bittet [ihren](olga) [Mann](edgar) um Verzeihung wegen des Spiegels. Den [Zuträger](stani) wirft [sie](olga) hinaus; da sagt [er](stani) [ihr](olga), warum [er](stani) damals danebengriff: [Edgar](edgar) hatte [ihn](stani) dafür bezahlt. Die [Bücherführerin](olga) klappt das Buch zu.
+ sex fips ninon "wacht"
- love.start lotte fips "begreift"
- discover lotte fips+ninon "öffnet"
- enemy lotte ninon "Rivalin"
- reconcile? edgar olga "Verzeihung"
- married edgar olga "Mann"
- reject olga stani "wirft"
+ reveal stani olga "sagt"
- betray.past edgar olga "bezahlt"

== 8 Ohne Netz
[Olga](olga) spricht nicht mit [Silbermann](edgar). [Silbermann](edgar) schläft im Souffleurkasten. [Olga](olga) hängt das Trapez auf. [Stani](stani) prüft die Seile. [Sie](olga+stani) proben um vier Uhr früh. Diesmal hält [Kubica](stani) [Olga](olga) fest. Hinter dem Vorhang weint [Edgar](edgar). Oben küsst [Stani](stani) die [Frau](olga) des [Direktors](edgar). [Ninon](ninon) muss sich übergeben. [Jette](gard) sieht das. [Jette](gard) hat selbst sechs Kinder. [Jette](gard) zählt nach. „Schokolade oder Clown?“, fragt [Jette](gard). [Ninon](ninon) sagt: „Schokolade.“ [Ninon](ninon) lügt.
- sad olga edgar "spricht nicht"
- sad edgar "weint"
+ kiss olga stani "küsst"
- cheat olga edgar "küsst"
- married edgar olga "Frau"
- discover gard ninon "sieht"
+ pregnant ninon fips "übergeben"
- betray ninon gard "lügt"

== 9 Die Alimente
[Ninon](ninon) nimmt [Pohl](kommerz) als Vater [ihres](ninon) [Kindes](kindl) in Anspruch, und [dieser](kommerz), um Aufsehen zu vermeiden, mietet [ihr](ninon) eine Wohnung. [Frieda](frieda) hat genug: [Sie](frieda) reicht die Scheidung ein, zieht mit fünf Kindern und der [Dogge](dogge) [Bismarck](dogge) zu [ihrer](frieda) [Freundin](lotte) in [Mama Jettes](gard) Dachkammern und verkauft an der Kasse Eintrittskarten, weil die bisherige [Kassiererin](lissy) am Samstag [ihren](lissy) [Zauberer](ivo) heiratet. [Fips](fips) wird [Trauzeuge](fips) und führt [Lotte](lotte) zum Tanz. [Die beiden](fips+lotte) reden über den Streuselkuchen. Drei Walzer später lehnt [ihre](lotte) Stirn an [seiner](fips) Weste.
- accuse ninon kommerz "Anspruch"
- help kommerz ninon "mietet"
- divorce? frieda kommerz "Scheidung"
- friend frieda lotte "Freundin"
- housemate.start frieda gard+lotte "zieht"
- hire frieda "verkauft"
+ wedding ivo lissy "heiratet"
- advisor fips ivo "Trauzeuge"
+ reconcile fips lotte "reden"
- flirt fips lotte "Stirn"

== 10 Der dreifache Salto
Premiere! Ganz Breslau will die hinkende [Artistin](olga) fliegen sehen. Vor dem Auftritt fleht der [Gatte](edgar) [sie](olga) an, unten zu bleiben; [er](edgar) habe [sie](olga) seinerzeit nur dem [Partner](stani) nicht gegönnt. [Sie](olga) steigt hinauf. Beim dritten Schwung reißt ein Seil, das jemand angesägt hat. [Kubica](stani) kann [Olga](olga) noch auf die Plattform schleudern, [er](stani) selbst stürzt vor die erste Reihe und ist auf der Stelle tot. Die Polizei verhaftet [Silbermann](edgar) noch im Frack. [Lotte](lotte) aber hat Schokoladenpapier im Schnürboden gefunden.
- create olga "Auftritt"
- jealous.past edgar stani "nicht gegönnt"
- married edgar olga "Gatte"
- attack _ olga+stani "angesägt"
+ rescue stani olga "schleudern"
+ die stani "tot"
- arrest _ edgar "verhaftet"
- find lotte "gefunden"

== 11 Bittersüß
Der [Kommerzienrat](kommerz) gesteht alles, allerdings nur [seinem](kommerz) Spiegelbild; dahinter sitzt, dank [Ivos](ivo) Zauberschrank, ein Kriminalkommissar. [Er](kommerz) hatte es auf das Haus abgesehen, nicht auf den [Toten](stani). In der Zelle stehen sich eine Minute lang der entlassene [Direktor](edgar) und der verhaftete [Gläubiger](kommerz) gegenüber und haben einander nichts zu sagen. [Olga](olga) holt [ihren](olga) [Mann](edgar) nicht ab. [Noack](fips) erfährt von [Jette](gard), dass [Ninons](ninon) [Kind](kindl) gar nicht nach Schokolade geraten kann. [Er](fips) beichtet es [Lotte](lotte), noch ehe [er](fips) den Hut abgenommen hat. [Die](lotte) schweigt und rückt auf der Treppe ein Stück.
+ discover _ kommerz "gesteht"
- die.past stani "Toten"
- arrest _ kommerz "verhaftete"
- married edgar olga "Mann"
- reject olga edgar "nicht ab"
- reveal gard fips "erfährt"
- parent fips kindl "gar nicht nach Schokolade"
+ reveal fips lotte "beichtet"

== 12 Letzte Nummer
Am Silvesterabend kommt im Souffleurkasten [Klärchen](kindl) zur Welt, die Stupsnase hat [sie](kindl) von [Fips](fips). [Ninon](ninon) möchte nach [Paris](@paris) und das [Kind](kindl) nicht; [Lotte](lotte) möchte den [Komiker](fips) und das [Kind](kindl) dazu. So wird man sich einig. [Silbermann](edgar) überschreibt das Theater [seiner](edgar) [Frau](olga), verabschiedet sich und geht als Billettknipser nach [Danzig](@danzig). Die neue [Direktorin](olga) stellt als Erstes [Frieda](frieda), nunmehr wieder Fräulein, zur [Teilhaberin](frieda) an. Um Mitternacht singt [Lotte](lotte), die [Delarue](ninon) lauscht im Reisemantel, und es schneit durchs Oberlicht.
+ birth ninon kindl "zur Welt"
- parent fips kindl "Stupsnase"
- travel? ninon "möchte nach" @paris
- love lotte fips "möchte den"
- gift edgar olga "überschreibt"
- married edgar olga "Frau"
- breakup edgar olga "verabschiedet"
- hire edgar "Billettknipser" @danzig
- hire frieda olga "stellt"
- divorce.past frieda kommerz "Fräulein"
- create lotte "singt"
