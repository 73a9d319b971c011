%series Lichtspiele Odertor
%lang de
%genre historical drama about a cinema in the twenties, DVD box
%cast hella | Hella Kosubek; Hella | f
%cast paul | Paul Kosubek; Paul | m
%cast adler | Siegmund Adler; Siegmund; Adler | m
%cast theo | Theo Adler; Theo | m
%cast winkler | Gregor Winkler; Gregor; Winkler | m
%cast lya | Lya Morell; Lya | f
%cast vandamme | Kurt Vandamme; Vandamme | m
%cast baronin | Baronin von Trebnau; Ottilie | f
%cast baron | Baron von Trebnau; Baron | m
%cast matuschek | Kriminalsekretär Matuschek; Matuschek | m
%cast rosa | Rosa Adler; Rosa | f
%cast stenzel | Stenzel | m
%cast kind | Anni | f
%cast arzt | - | m
%cast redner | - | m

== 1 Der Stuhl in Reihe eins
[Breslau](@breslau), Herbst 1926. Weil [ihr](hella) [Bruder](paul) [Paul](paul) die Miete beim Boxen verwettet hat, heuert [Hella Kosubek](hella) als Platzanweiserin im Kino von [Siegmund Adler](adler) an. Bald kennt [sie](hella) jeden Winkel des Hauses, vom knarrenden Stuhl in Reihe eins bis hinauf in die Kammer des wortkargen [Vorführers](winkler) [Gregor Winkler](winkler), [der](winkler) [ihr](hella) jeden Abend einen Apfel hinlegt. Als der [Pianist](stenzel) betrunken vom Schemel kippt, setzt [sie](hella) sich kurzerhand ans Klavier. [Adler](adler) traut [seinen](adler) Ohren nicht.
- sibling hella paul "Bruder"
- lose paul "verwettet"
+ hire hella adler "heuert" @breslau
- boss adler winkler "Vorführers"
- gift winkler hella "Apfel"
+ create hella "ans Klavier"

== 2 Begleitmusik
[Adler](adler) befördert [seine](adler) neue [Angestellte](hella) zur Pianistin, und der abgelöste [Stenzel](stenzel) sinnt auf Rache. Im Parkett sitzt neuerdings Abend für Abend der [Juniorchef](theo): [Theo](theo) sollte in [Berlin](@berlin) die Rechte studieren, ist aber ohne Wissen [seines](theo) [Vaters](adler) heimgekehrt und verfolgt von keinem Film auch nur eine Szene, da [er](theo) lediglich Augen für die junge [Frau](hella) an den Tasten hat. [Winkler](winkler) entgeht das von oben nicht. [Er](winkler) legt fortan zwei Äpfel hin. [Paul](paul) gerät derweil an Männer, die in Kellern das Marschieren üben.
- boss adler hella "Angestellte"
+ hire hella adler "befördert"
- quit stenzel adler "abgelöste"
- attack? stenzel "Rache"
- return theo "heimgekehrt"
- parent adler theo "Vaters"
+ love theo hella "Augen"
- discover winkler theo "entgeht das"

== 3 Premierenfieber
Großer Bahnhof für [Lya Morell](lya)! Die [Diva](lya) kommt zur Uraufführung [ihres](lya) neuen Films nach [Breslau](@breslau), begleitet von [Regisseur](vandamme) [Kurt Vandamme](vandamme), [dem](vandamme) die Illustrierten eine baldige Hochzeit mit [seinem](vandamme) [Star](lya) andichten. Vor [Winkler](winkler) wird [sie](lya) kreidebleich: Im Krieg hatten [sie](lya+winkler) einander die Ehe versprochen, bis [er](winkler) als gefallen gemeldet wurde. [Hella](hella) verfolgt die Szene mit einem Stich in der Brust, den [sie](hella) sich lieber nicht erklären möchte. Mitten in der Gala reißt der Film. [Stenzel](stenzel) hatte eine Schere.
- travel lya+vandamme "kommt" @breslau
- wedding? lya vandamme "Hochzeit"
- engaged.past lya winkler "Ehe versprochen"
- die! winkler "als gefallen"
+ find lya winkler "kreidebleich"
+ jealous hella lya "Stich"
- attack stenzel "Schere"

== 4 Logenplatz
In Loge drei residiert dienstags die [Baronin von Trebnau](baronin), freitags [ihr](baronin) [Gemahl](baron), und keiner soll wissen, mit wem. [Hella](hella) weiß es: [Ottilie](baronin) erwartet dort [Vandamme](vandamme), [der](vandamme) seit der Premiere einen Grund nach dem anderen findet, um nicht abzureisen. [Lya](lya) nutzt die Abwesenheit des [Regisseurs](vandamme), um [Winkler](winkler) an alte Schwüre zu erinnern. [Er](winkler) bleibt höflich und kühl wie die Bogenlampe im Ruhezustand. [Theo](theo) führt [Hella](hella) zum Tanzen aus und wird auf der [Liebichshöhe](@liebichshoehe) von [Stenzels](stenzel) Kumpanen verprügelt.
- married baron baronin "Gemahl"
+ affair baronin vandamme "erwartet"
- cheat baronin baron "erwartet"
- discover hella baronin+vandamme "weiß es"
- flirt lya winkler "Schwüre"
+ reject winkler lya "kühl"
- date hella theo "Tanzen"
- attack _ theo "verprügelt"

== 5 Kassensturz
Steuernachzahlung, neue Bestuhlung, leere Samstage: [Adler](adler) steht das Wasser bis zum Hals. [Sein](adler) [Sohn](theo) soll sich eine reiche Partie suchen, hält stattdessen aber auf der [Dombrücke](@dombruecke) um [Hellas](hella) Hand an. [Sie](hella) sagt Ja, weil [Winkler](winkler) nie etwas gefragt hat. [Rosa](rosa), [Theos](theo) strenge [Mutter](rosa), empfängt die künftige [Schwiegertochter](hella) mit Mohnkuchen und dem Hinweis, dass man in dieser Familie nicht katholisch sei. Die [Baronin](baronin) streckt [Adler](adler) das Geld vor. Aber um welchen Preis?
- sad adler "bis zum Hals"
- parent adler theo "Sohn"
- wedding? _ theo "reiche Partie"
+ propose theo hella "Hand"
- engaged.start hella theo "sagt Ja"
- propose! winkler hella "nie etwas gefragt"
- parent rosa theo "Mutter"
- kin? hella rosa "Schwiegertochter"
+ help baronin adler "streckt"

== 6 Die Nacht der Steine
Eine Rede des berüchtigten [Agitators](redner) in der [Jahrhunderthalle](@jahrhunderthalle), danach klirren am [Odertor](@odertor) die Scheiben. Unter den Burschen, die [Adlers](adler) Kino stürmen, erkennt [Hella](hella) entgeistert [ihren](hella) [Bruder](paul). Der [Prinzipal](adler), [der](adler) sich den Eindringlingen in den Weg stellt, trägt eine Platzwunde und einen Herzanfall davon. [Paul](paul) selbst hatte keinen Stein in der Hand; [er](paul) zieht [Rosa](rosa) aus den Scherben und rennt davon. [Kriminalsekretär Matuschek](matuschek) nimmt den Fall auf, wenn auch ohne erkennbaren Eifer.
- attack _ adler "stürmen"
+ discover hella paul "erkennt"
- sibling hella paul "Bruder"
+ injure adler "Platzwunde"
- ill adler "Herzanfall"
- attack! paul adler "keinen Stein"
- rescue paul rosa "zieht"
- flee paul "rennt"
- investigate matuschek "nimmt den Fall"

== 7 Schichtwechsel
Während [Adler](adler) auf ärztliches Geheiß das Bett hütet, führt [Theo](theo) die Geschäfte und hat für [seine](theo) [Braut](hella) keine Minute mehr. Umso mehr Zeit verbringt [Hella](hella) in der Vorführkammer, wo [sie](hella) [Winkler](winkler) hilft, die geretteten Rollen zu flicken. Zwischen zwei Akten küsst [er](winkler) [sie](hella), zwischen zwei anderen küsst [sie](hella) zurück. [Lya](lya), von [Vandamme](vandamme) für die [Baronin](baronin) verlassen, überrascht [die zwei](hella+winkler) und trägt die Neuigkeit brühwarm zu [Theo](theo). [Der](theo) glaubt [ihr](lya) kein Wort. Vorerst.
- ill adler "hütet"
- engaged hella theo "Braut"
- help hella winkler "flicken"
+ kiss hella winkler "küsst"
- cheat hella theo "küsst"
+ breakup vandamme lya "verlassen"
- discover lya hella+winkler "überrascht"
- reveal lya theo "brühwarm"

== 8 Eheversprechen
Der Hochzeitstermin rückt näher, da stellt [Hella](hella) fest, dass [sie](hella) guter Hoffnung ist, und rechnet nach. Nur der [Arzt](arzt) erfährt, dass [Winkler](winkler) der [Vater](winkler) sein muss. [Theo](theo), endlich misstrauisch geworden, stellt den [Vorführer](winkler) zur Rede; [Gregor](winkler) leugnet nichts, nimmt [seinen](winkler) Hut und lässt sich auf einem Oderkahn anmustern, ohne von dem [Kind](kind) zu wissen. [Rosa](rosa) tröstet den gehörnten [Sohn](theo) auf [ihre](rosa) Weise: Die Torte werde nicht abbestellt, sondern gegessen.
+ pregnant hella winkler "guter Hoffnung"
- reveal hella arzt "erfährt"
- wedding? hella theo "Hochzeitstermin"
- accuse theo winkler "zur Rede"
+ quit winkler "nimmt seinen Hut"
- reveal! hella winkler "ohne von dem Kind"
- hire winkler _ "anmustern"
- help rosa theo "tröstet"
- parent rosa theo "Sohn"

== 9 Tonfilm
Drei Jahre später: Der Tonfilm hält Einzug, und [Hella](hella), alleinstehend mit [ihrer](hella) [Tochter](kind) [Anni](kind), spielt [ihre](hella) letzte Vorstellung. Wider Erwarten wirft [Theo](theo) [sie](hella) nicht hinaus, sondern überträgt [ihr](hella) die Leitung der Kasse; der Groll ist einer Freundschaft gewichen, über die in der Stadt getuschelt wird. [Lya](lya) fällt mit [ihrer](lya) Stimme beim Publikum durch und betäubt sich mit Morphium. [Vandamme](vandamme), inzwischen [Ufa-Größe](vandamme), lehnt es ab, [sie](lya) zu empfangen. [Paul](paul) ist Kommunist geworden und wird von beiden Seiten gejagt.
- parent hella kind "Tochter"
- create hella "Vorstellung"
- hire hella theo "Kasse"
+ friend.start hella theo "Freundschaft"
- quit! hella theo "nicht hinaus"
+ ill lya "Morphium"
- reject vandamme lya "lehnt"

== 10 Der Heimkehrer
Ein bärtiger [Schiffer](winkler) löst an der Kasse eine Karte für Reihe eins, und [Hella](hella) fällt das Wechselgeld aus der Hand: [Gregor](winkler) ist wieder da. [Anni](kind) hat [seine](winkler) Augen, das sieht sogar der [Billetteur](stenzel), kein anderer als der reuige [Stenzel](stenzel). Ehe [Hella](hella) den Mut zur Wahrheit findet, nimmt [Matuschek](matuschek) den [Rückkehrer](winkler) fest, [dem](winkler) man den Tod des [Barons von Trebnau](baron) anlastet. Der [Baron](baron) war erschossen in Loge drei aufgefunden worden. Wo aber steckt die [Witwe](baronin)?
+ return winkler "wieder da"
- parent winkler kind "seine Augen"
- sad stenzel "reuige"
- reveal? hella winkler "Wahrheit"
+ arrest matuschek winkler "nimmt"
- accuse _ winkler "anlastet"
+ kill _ baron "erschossen"
- married.past baron baronin "Witwe"

== 11 Großaufnahme
[Hella](hella) und [Theo](theo) forschen auf eigene Faust nach und entdecken auf einer Filmrolle, die in der Mordnacht zufällig mitlief, das Gesicht der [Baronin](baronin), eine Pistole und [Vandamme](vandamme), [der](vandamme) [ihr](baronin) die Hand führt. [Paul](paul) riskiert auf der Flucht vor [seinen](paul) einstigen Kameraden Kopf und Kragen, um die Rolle ins Präsidium zu schaffen. Der Gefängnisbesuch bei [Winkler](winkler) verläuft anders als erhofft: Als [er](winkler) hört, dass [Anni](kind) [seine](winkler) [Tochter](kind) ist, dreht [er](winkler) sich zur Wand. Erst beim Abschied fragt [er](winkler) nach [ihrem](kind) Geburtstag.
- investigate hella+theo baron "forschen"
+ discover hella+theo baronin+vandamme "entdecken"
- kill.past baronin+vandamme baron "Hand führt"
- flee paul "Flucht"
- help paul winkler "schaffen"
- discover winkler kind "hört"
+ parent winkler kind "Tochter"
- sad winkler "zur Wand"

== 12 Abspann
Januar 1933. [Vandamme](vandamme) sitzt im Zuchthaus, die [Baronin](baronin) hat sich durch einen Sprung in die [Oder](@oder) der Justiz entzogen. Im [Odertor](#odertor) feiert man die Hochzeit von [Hella](hella) und [Gregor](winkler), und am Klavier begleitet [Stenzel](stenzel), nüchtern. [Siegmund](adler) und [Rosa Adler](rosa) haben die Koffer gepackt; [sie](adler+rosa) gehen nach [Amsterdam](@amsterdam), solange es noch möglich ist. [Theo](theo) überschreibt das Haus zum Schein [seiner](theo) besten [Freundin](hella) und verspricht wiederzukommen. Am Bahnsteig tritt aus dem Dampf, in feinem Pelz und genesen, [Lya](lya) auf [ihn](theo) zu …
- arrest _ vandamme "Zuchthaus"
+ die baronin "Sprung"
+ wedding hella winkler "Hochzeit"
- create stenzel "begleitet"
- move? adler+rosa "gehen" @amsterdam
- gift theo hella "überschreibt"
- friend hella theo "Freundin"
- return? theo "wiederzukommen"
- recover lya "genesen"
- return lya theo "auf ihn zu"
