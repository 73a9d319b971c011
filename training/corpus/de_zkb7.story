%series Die Herren vom Praterstern
%lang de
%genre con artists in Vienna 1923, period comedy, catalogue texts
%cast poldi    | Leopold Zwettler; Poldi; Zwettler | m
%cast resi     | Therese Zwettler; Resi | f
%cast bela     | Béla von Szalay; Béla; Szalay | m
%cast zita     | Zita | f
%cast mosche   | Moische Grün; Moische; Grün | m
%cast baronin  | Baronin Trautmannsdorff; Baronin | f
%cast inspektor | Inspektor Hawlicek; Hawlicek | m
%cast ober     | Herr Alois; Alois | m
%cast bankier  | Bankier Löw; Löw | m
%cast bankierstochter | Franziska Löw; Franziska; Franzi | f
%cast witwe    | - | f
%cast fiaker   | - | m
%cast kind     | Max | m
%cast amerikaner | Mr. Doolittle; Doolittle | m

== 1 Das Riesenrad wird verkauft
[Wien](@wien), Inflation. Ein Packel Zündhölzer kostet so viel wie früher ein Zinshaus, und [Poldi Zwettler](poldi), vormals k. u. k. [Unterzahlmeister](poldi), verkauft einem [Amerikaner](amerikaner) das Riesenrad. Den Notar mimt [sein](poldi) [Kompagnon](bela) [Béla von Szalay](bela), [der](bela) weder von ist noch [Szalay](bela); die gerührte Vorbesitzerin spielt [Poldis](poldi) [Schwester](resi) [Resi](resi). Beim Feiern im Café fehlt dann die Hälfte des Geldes. [Ober Alois](ober), [der](ober) niemals etwas sieht, hat gesehen, wer es eingesteckt hat: [Zita](zita), die [Zigarettenverkäuferin](zita), in [die](zita) sich [Béla](bela) im selben Augenblick unrettbar vergafft.
+ betray poldi amerikaner "verkauft"
- colleague bela poldi "Kompagnon"
- betray bela amerikaner "mimt"
- sibling poldi resi "Schwester"
- betray resi amerikaner "spielt"
- celebrate bela+poldi+resi "Feiern"
+ steal zita bela+poldi+resi "eingesteckt"
- discover ober zita "gesehen"
+ love.start bela zita "vergafft"

== 2 Eine Dame von Stand
Anstatt [sie](zita) anzuzeigen, nimmt das [Trio](bela+poldi+resi) die [Diebin](zita) in die Mitte auf, und [Resi](resi), [die](resi) nur eine Kammer besitzt, muss mit der [Neuen](zita) das Bett teilen. Das erste gemeinsame Opfer ist eine [Baronin](baronin), von [deren](baronin) Schloss nur mehr die Zugbrücke steht. [Béla](bela) macht [ihr](baronin) den Hof, walzt [sie](baronin) in Grund und Boden, haucht [ihr](baronin) Handküsse auf die Brillanten, die sich beim Juwelier als Glas erweisen. Die [Baronin](baronin) lacht schallend: Auch [sie](baronin) lebt vom Schwindel! [Inspektor Hawlicek](inspektor), seit dem Krieg mit nur einem Ohr, aber einem guten, hat inzwischen den weinenden [Amerikaner](amerikaner) angehört.
- hire zita "Mitte"
- housemate.start resi zita "Bett teilen"
- flirt bela baronin "macht ihr den Hof"
- betray bela baronin "macht ihr den Hof"
+ discover bela baronin "erweisen"
- happy baronin "lacht"
- betray baronin _ "Schwindel"
- investigate inspektor _ "angehört"
- accuse amerikaner _ "angehört"
- sad amerikaner "weinenden"

== 3 Heiratsschwindel mit Schlagobers
Die Zeitung druckt sechsmal dieselbe Annonce: Herr, gesetzt, sucht Herz. Es meldet sich unter anderen eine [Witwe](witwe) aus [Sankt Pölten](@poelten) mit einer Wurstfabrik. [Poldi](poldi) hält um [ihre](witwe) Hand an, noch ehe der Kaffee kommt, und [sie](witwe) sagt Ja, noch ehe [er](poldi) geht. [Resi](resi) besorgt einen falschen [Pfarrer](fiaker), den [Fiaker](fiaker). Doch beim Probeessen gerät der [Bräutigam](poldi) ins Schwärmen, erst für die Krakauer, dann für die [Köchin](witwe) selbst. Zwischen [Béla](bela) und [Zita](zita) geht es derweil drunter und drüber; [sie](zita) hat [ihn](bela) zweimal zurückgewiesen und dreimal nicht.
+ propose poldi witwe "hält"
- betray poldi witwe "Annonce"
- engaged.start poldi witwe "sagt Ja"
- wedding? poldi witwe "falschen Pfarrer"
+ love.start poldi witwe "Schwärmen"
- affair bela zita "drunter und drüber"
- reject zita bela "zurückgewiesen"

== 4 Ehrlich währt am längsten
[Poldi](poldi) beichtet der [Witwe](witwe) alles. Die [Witwe](witwe) hört zu. Dann holt die [Witwe](witwe) das Nudelholz. Mit einer Beule kommt [Poldi](poldi) heim. [Resi](resi) kühlt [Poldi](poldi) die Stirn. [Moische Grün](mosche) wohnt Tür an Tür mit [Resi](resi). [Grün](mosche) ist Schneider und heimlich in [Resi](resi) verliebt. Für [sie](resi) näht [Grün](mosche) einen Frack umsonst. Im Frack geht [Béla](bela) auf den Opernball. Dort tanzt [Béla](bela) mit [Franziska Löw](bankierstochter). [Franziskas](bankierstochter) [Vater](bankier) besitzt drei Banken. Das hört [Zita](zita) gar nicht gern. [Zita](zita) zerschneidet [Béla](bela) den Frack.
- reveal poldi witwe "beichtet"
+ attack witwe poldi "Nudelholz"
- injure poldi witwe "Beule"
- treat poldi resi "kühlt"
- neighbour mosche resi "Tür an Tür"
- love mosche resi "verliebt"
- gift mosche resi "umsonst"
- flirt bankierstochter bela "tanzt"
- parent bankier bankierstochter "Vater"
+ jealous zita bankierstochter "nicht gern"

== 5 Die Mitgift
[Béla](bela) hat einen großen Plan und eine kleine Lüge. Als ungarischer Magnat gewinnt [er](bela) [Franzi](bankierstochter), gewinnt [deren](bankierstochter) kränkliche Tante und gewinnt zum Schluss sogar den alten [Löw](bankier), [der](bankier) [ihm](bela) die [Tochter](bankierstochter) und vierhunderttausend Schilling verspricht. [Zita](zita) wird als [Bélas](bela) verstoßene Schwester eingeführt, küsst den [Bruder](bela) beim Abschied jedoch so lang, dass der [Bankier](bankier) stutzt. Das [Mädchen](bankierstochter) hingegen stutzt nicht; [Franzi](bankierstochter) ist zum ersten Mal im Leben verliebt. [Moische](mosche), [der](mosche) den zerschnittenen Frack geflickt hat, wird von [Resi](resi) zum Kirtag gebeten und bringt kein Wort heraus.
+ betray bela bankierstochter+bankier "Magnat"
- parent bankier bankierstochter "Tochter"
- engaged.start bankierstochter bela "verspricht"
- sibling! bela zita "Schwester"
- kiss bela zita "küsst"
- discover? bankier bela+zita "stutzt"
+ love.start bankierstochter bela "verliebt"
- invite resi mosche "gebeten"
- create mosche "geflickt"

== 6 Der Kirtag
Ringelspiel, Lebkuchen, ein Gewitter. Unter dem Dach der Schießbude sagt [Moische](mosche) endlich den Satz auf, den [er](mosche) seit dem Umsturz übt. [Resi](resi) muss [ihn](mosche) bitten, ihn zu wiederholen, so laut ist der Donner; beim zweiten Mal nimmt [sie](resi) [sein](mosche) Gesicht in beide Hände. Zu Hause wartet [Hawlicek](inspektor). [Er](inspektor) hat den [Fiaker](fiaker) weichgeklopft, und [dieser](fiaker) hat gesungen. [Poldi](poldi) flüchtet über das Dach und landet, der Himmel ist manchmal geschmacklos, in der Wurstküche der [Witwe](witwe), die [ihn](poldi) ohne ein Wort im Räucherschrank versteckt.
- date mosche resi "Dach der Schießbude"
+ confess mosche resi "Satz"
+ kiss mosche resi "Gesicht in beide Hände"
- investigate inspektor fiaker "weichgeklopft"
- betray fiaker poldi "gesungen"
- flee poldi inspektor "flüchtet"
+ help witwe poldi "versteckt"

== 7 Rauchwaren
Drei Tage im Räucherschrank bringen einen Menschen auf andere Gedanken. [Poldi](poldi) verlässt ihn als reuiger Sünder, duftend wie ein Schinken, und wird von der [Wurstfabrikantin](witwe) als Buchhalter eingestellt, vorläufig unverlobt. [Zita](zita) indes erfährt vom Doktor, warum [ihr](zita) beim Geruch von Tabak schlecht wird. [Sie](zita) müsste es [Béla](bela) sagen. [Béla](bela) aber sitzt bei [Löws](bankier) am Tisch und bekommt die goldene Uhr des Hauses geschenkt. Da sagt es [Zita](zita) dem [Ober](ober), [der](ober) wie immer nichts gehört hat und [ihr](zita) unaufgefordert saure Gurken serviert.
- sad poldi "reuiger"
+ hire poldi witwe "eingestellt"
- engaged! poldi witwe "unverlobt"
- ill zita "schlecht"
+ pregnant zita bela "schlecht"
- reveal? zita bela "sagen"
- gift bankier bela "geschenkt"
- reveal zita ober "sagt es Zita"
- gift ober zita "serviert"

== 8 Polterabend
Die [Baronin](baronin) steht vor der Tür der Villa [Löw](bankier), als falsche Gräfin und echte Erpresserin: Entweder fällt für [sie](baronin) die Hälfte der Mitgift ab, oder der [Herr Schwiegervater](bankier) erfährt, dass der [Magnat](bela) in [Ottakring](@ottakring) auf die Welt kam. [Béla](bela) verspricht [ihr](baronin) das Blaue vom Himmel. Belauscht werden [die zwei](baronin+bela) von [Franziska](bankierstochter), [die](bankierstochter) hinter der Portiere steht, [ihr](bankierstochter) Brautkleid halb zugeknöpft. [Sie](bankierstochter) weint nicht. [Sie](bankierstochter) geht durch den Dienstboteneingang, nimmt den [Fiaker](fiaker) und lässt sich zu der Adresse fahren, die auf dem Saum von [Bélas](bela) Frack steht: Schneiderei [Grün](mosche).
+ threaten baronin bela "Erpresserin"
- betray baronin bankier "falsche Gräfin"
- reveal? baronin bankier "erfährt"
- betray bela baronin "verspricht"
+ discover bankierstochter baronin+bela "Belauscht"
- sad! bankierstochter "weint nicht"
- travel bankierstochter mosche "fahren"

== 9 Zwei Bräute
In der Schneiderei sitzt schon [eine](zita), [die](zita) auf [Szalay](bela) wartet. [Franziska](bankierstochter) und [Zita](zita) messen sich von Kopf bis Fuß, und bevor [Moische](mosche) die Scheren wegräumen kann, haben die [Nebenbuhlerinnen](bankierstochter+zita) Brüderschaft getrunken. Wer schwanger ist, bekommt den Sessel. Gemeinsam kochen [sie](bankierstochter+zita) aus, was dem [Gauner](bela) blüht. [Er](bela) findet am Altar zwei verschleierte [Gestalten](bankierstochter+zita) vor; die eine gibt [ihm](bela) eine Watsche rechts, die andere links. Der alte [Löw](bankier) lacht Tränen und lässt sich die Uhr zurückgeben. [Hawlicek](inspektor) braucht am Kirchentor nur noch zuzugreifen.
- meet bankierstochter zita "messen"
- enemy.past bankierstochter zita "Nebenbuhlerinnen"
- friend.start bankierstochter zita "Brüderschaft"
- pregnant zita "schwanger"
- betray bankierstochter+zita bela "kochen"
+ wedding! bankierstochter bela "Altar"
- attack bankierstochter+zita bela "Watsche"
- happy bankier "lacht"
+ arrest inspektor bela "zuzugreifen"

== 10 Graues Haus
[Béla](bela) sitzt ein und schreibt täglich drei Briefe, alle an [dieselbe](zita). [Zita](zita) heizt damit. Die [Bankierstochter](bankierstochter), [die](bankierstochter) vom Heiraten vorderhand genug hat, steckt [ihr](zita) Geld für die Hebamme zu und sucht sich bei der Zeitung eine Arbeit. [Poldi](poldi) fälscht ein letztes Mal, nämlich ein Gnadengesuch, und fliegt damit auf: [Hawlicek](inspektor) erkennt die Handschrift vom Riesenrad. [Resi](resi) wirft sich vor dem [Inspektor](inspektor) auf die Knie, [Moische](mosche) wirft sich daneben. Was tut ein einsamer [Mann](inspektor) mit einem Ohr, [dem](inspektor) endlich jemand zuhört? [Er](inspektor) zerreißt das Blatt.
- arrest.past _ bela "sitzt"
- reject zita bela "heizt"
- help bankierstochter zita "steckt"
- hire? bankierstochter "sucht"
- betray poldi _ "fälscht"
+ discover inspektor poldi "erkennt"
- help mosche+resi poldi "Knie"
- sad inspektor "einsamer"
+ rescue inspektor poldi "zerreißt"

== 11 Heimkehr des Magnaten
Im Mai öffnet sich das Tor. [Béla](bela) tritt heraus, einen Kopf magerer und ohne das kleine Wörtchen von. Niemand holt [ihn](bela) ab, nur der [Fiaker](fiaker), und [der](fiaker) kassiert. Im Café sieht [er](bela) [Zita](zita) mit einem [Buben](kind) auf dem Arm, [der](kind) [sein](bela) Kinn hat. [Ober Alois](ober) stellt sich dazwischen. [Er](ober) habe, lügt der [Alte](ober), die [Frau](zita) gestern geehelicht. [Szalay](bela) verneigt sich, wünscht Glück und wankt hinaus. Erst auf dem Ring holt [Zita](zita) [ihn](bela) ein, die Schürze voller Asche. Ob [er](bela) denn nicht wisse, dass [Herr Alois](ober) nie etwas anderes tue als schwindeln?
+ return bela "heraus"
- parent bela+zita kind "sein Kinn"
- discover bela kind "sieht"
+ betray ober bela "lügt"
- wedding! ober zita "geehelicht"
- sad bela "wankt"
- reveal zita bela "nicht wisse"

== 12 Die anständigen Leute
[Resi](resi) und [Moische](mosche) treten unter die Chuppa, das Kleid ist aus sieben Fräcken genäht. Dass am selben Tag [Poldi](poldi) die [Witwe](witwe) zum Standesamt führt, spart Kuchen. [Béla](bela) trägt jetzt Würste aus und [seinen](bela) [Sohn](kind) [Max](kind) auf den Schultern; die [Mutter](zita) des [Kindes](kind) hat gesagt, man werde sehen, und das Bett um eine Handbreit verbreitert. [Franziska Löw](bankierstochter) schreibt über alle einen Roman. Der [Inspektor](inspektor) tanzt mit der [Baronin](baronin), [die](baronin) [ihm](inspektor) dabei die Taschenuhr stiehlt und, man staunt, wieder zurücksteckt. Am Nebentisch erkundigt sich ein [Amerikaner](amerikaner), was wohl der Stephansdom koste.
+ wedding mosche resi "Chuppa"
+ wedding poldi witwe "Standesamt"
- hire bela "trägt"
- parent bela kind "Sohn"
- parent zita kind "Mutter"
- reconcile bela zita "Bett"
- create bankierstochter "schreibt"
- steal baronin inspektor "stiehlt"
- return amerikaner "erkundigt"
