%series Brackwasser
%lang de
%genre Krimi, Rostock, Folgen mit durchgehender Familiengeschichte
%cast wiebke | Wiebke Harmsen; Hauptkommissarin Harmsen; Harmsen; Wiebke | f
%cast idris | Idris Cham; Cham; Idris | m
%cast stahnke | Volkmar Stahnke; Kriminalrat Stahnke; Stahnke | m
%cast saari | Dr. Tuulikki Saari; Dr. Saari; Tuulikki | f
%cast hauke | Hauke Harmsen; Hauke | m
%cast reeder | Gisbert Lüdtke; Lüdtke | m
%cast roxana | Roxana Lüdtke; Roxana | f
%cast detlef | Detlef Lüdtke; Detlef | m
%cast taucher | - | m
%cast kellnerin | Marit Oyen; Marit | f
%cast schmidt | Pfarrer Quandt; Quandt | m
%cast spieler | Knut Barfoot; Barfoot; Zar | m
%cast tochter | Fenja | f
%cast pfleger | - | m

== 1
Ein [Hobbytaucher](taucher) stößt in der [Warnow](@warnow) auf die Leiche des [Reeders](reeder) [Gisbert Lüdtke](reeder). [Hauptkommissarin Wiebke Harmsen](wiebke), gerade erst aus der Babypause zurück, übernimmt den Fall mit einem neuen [Partner](idris): [Idris Cham](idris), [den](idris) [Kriminalrat Stahnke](stahnke) ohne [ihr](wiebke) Wissen aus [Kiel](@kiel) geholt hat. Die [Witwe](roxana), [Roxana](roxana), zeigt sich auffallend gefasst. [Detlef](detlef) dagegen, der [Bruder](detlef) des [Opfers](reeder), bricht am Kai weinend zusammen.
+ find taucher reeder "stößt"
- die reeder "Leiche" @warnow
- birth.past wiebke "Babypause"
- return wiebke "zurück"
- investigate idris+wiebke reeder "übernimmt den Fall"
- colleague.start idris wiebke "Partner"
- hire.past idris stahnke "geholt"
- married.past reeder roxana "Witwe"
- sibling detlef reeder "Bruder"
- sad detlef "weinend"

== 2
[Dr. Saari](saari) legt sich fest: [Lüdtke](reeder) war schon tot, als [er](reeder) ins Wasser kam. [Cham](idris) nimmt sich die Buchhaltung vor und erfährt, dass [dessen](reeder) [Bruder](detlef) über Jahre Geld aus der Firma abgezweigt hat. Die [Kommissarin](wiebke) hält sich lieber an die [Witwe](roxana), [die](roxana) den Abend mit einem [Pfleger](pfleger) im Hotel verbracht haben will. [Der](pfleger) bestreitet, [sie](roxana) zu kennen. Nachts besucht [Harmsen](wiebke) heimlich die JVA: Dort sitzt [ihr](wiebke) [Bruder](hauke) [Hauke](hauke) ein.
- investigate idris detlef "nimmt sich"
+ discover idris detlef "erfährt"
- sibling detlef reeder "Bruder"
- steal.past detlef reeder "abgezweigt"
- investigate wiebke roxana "hält"
- married.past reeder roxana "Witwe"
- die.past reeder "tot"
- affair? pfleger roxana "im Hotel"
- meet! pfleger roxana "kennen"
- travel wiebke "besucht"
- sibling hauke wiebke "Bruder"#2
- arrest.past _ hauke "sitzt"

== 3
[Detlef Lüdtke](detlef) gibt die Griffe in die Kasse zu, den Mord nicht. Wer es war, verrät schließlich eine Serviette: [Marit Oyen](kellnerin), [Bedienung](kellnerin) im Jachtclub und seit dem Sommer von [Lüdtke](reeder) schwanger, hat [ihn](reeder) mit einem Anker erschlagen, nachdem [er](reeder) [ihr](kellnerin) ins Gesicht gelacht hatte. Als [Idris](idris) [sie](kellnerin) abführt, sieht [Roxana](roxana) [ihr](kellnerin) lange nach und bietet [ihr](kellnerin) den eigenen Anwalt an. [Stahnke](stahnke) gratuliert dem neuen [Gespann](idris+wiebke).
- reveal detlef "gibt"
- steal.past detlef reeder "Griffe in die Kasse"
- kill! detlef reeder "den Mord nicht"
- pregnant kellnerin reeder "schwanger"
+ kill.past kellnerin reeder "erschlagen"
+ arrest idris kellnerin "abführt"
- help roxana kellnerin "bietet"
- colleague idris wiebke "Gespann"

== 4
In der Sakristei der [Marienkirche](@marienkirche) fehlt ein Reliquiar. [Pfarrer Quandt](schmidt) beschuldigt den stadtbekannten [Zocker](spieler) [Knut Barfoot](spieler), [den](spieler) alle nur den [Zaren](spieler) nennen. Doch [Barfoot](spieler) hat ein Alibi, und zwar ein peinliches: [Er](spieler) saß mit [Stahnke](stahnke) am Pokertisch. [Wiebke](wiebke) muss [ihren](wiebke) eigenen [Vorgesetzten](stahnke) vernehmen, [der](stahnke) [sie](wiebke) inständig bittet, nichts weiterzugeben. [Idris](idris) lädt [Dr. Saari](saari) ins Kino ein. [Sie](saari) hat leider schon den Film gesehen, sagt [sie](saari), und zwar alle.
- steal _ schmidt "fehlt"
+ accuse schmidt spieler "beschuldigt"
- steal! spieler schmidt "Alibi"
- boss stahnke wiebke "Vorgesetzten"
- investigate wiebke stahnke "vernehmen"
- reveal! wiebke "weiterzugeben"
- invite idris saari "lädt"
+ reject saari idris "gesehen"

== 5
Der [Geistliche](schmidt) selbst hat das Reliquiar versetzt, um die Schulden [seiner](schmidt) [Tochter](tochter) [Fenja](tochter) zu begleichen, von [deren](tochter) Existenz die Gemeinde nichts ahnt. [Fenja](tochter) wiederum stand beim [Zaren](spieler) in der Kreide, [der](spieler) [ihr](tochter) zwei Finger brechen lassen wollte. [Cham](idris) drückt bei [Quandt](schmidt) ein Auge zu. [Seine](idris) [Kollegin](wiebke) tobt. Am Abend ruft [Hauke](hauke) aus dem Gefängnis an: Man wolle [ihm](hauke) an den Kragen.
+ steal.past schmidt "versetzt"
- parent schmidt tochter "Tochter"
- help.past schmidt tochter "begleichen"
- discover! _ tochter "ahnt"
- attack.past? spieler tochter "brechen"
- help idris schmidt "drückt"
- colleague idris wiebke "Kollegin"
- sad wiebke idris "tobt"
- attack? _ hauke "an den Kragen"

== 6
Zu spät: Als [Harmsen](wiebke) in der Anstalt eintrifft, liegt [Hauke](hauke) mit einem Messerstich auf der Krankenstation. [Er](hauke) überlebt, schweigt aber eisern. [Barfoot](spieler), vermutet [sie](wiebke), hat von draußen die Fäden gezogen, denn [er](spieler) und [ihr](wiebke) [Bruder](hauke) haben vor Jahren gemeinsam einen Juwelier ausgenommen. [Idris](idris), [der](idris) davon in der Zeitung liest, stellt [sie](wiebke) wegen der verheimlichten Verwandtschaft zur Rede. Ein Jahr sitze man nebeneinander im Auto, und nun das!
+ injure hauke "Messerstich"
- travel wiebke "eintrifft"
- recover hauke "überlebt"
- reveal! hauke "schweigt"
- accuse wiebke spieler "vermutet"
- attack? spieler hauke "Fäden"
- sibling hauke wiebke "Bruder"
- steal.past hauke+spieler _ "ausgenommen"
+ discover idris hauke+wiebke "liest"
- betray.past wiebke idris "verheimlichten"
- quarrel idris wiebke "zur Rede"

== 7
Der [Pfleger](pfleger) aus dem Hotel meldet sich: [Er](pfleger) habe damals gelogen, weil [seine](pfleger) [Verlobte](tochter), jene [Fenja](tochter), nichts von [Roxana](roxana) wissen durfte. Der [Reederswitwe](roxana) nützt das spät. [Sie](roxana) wird seit Tagen mit Fotos erpresst und verdächtigt [ihren](roxana) [Schwager](detlef). [Cham](idris), mit [seiner](idris) [Partnerin](wiebke) noch immer zerstritten, ermittelt auf eigene Faust. [Sie](wiebke) sitzt unterdessen an [Haukes](hauke) Bett und liest [ihm](hauke) die Tabelle der zweiten Liga vor.
- reveal pfleger "meldet"
- betray.past pfleger idris+wiebke "gelogen"
- engaged pfleger tochter "Verlobte"
- cheat.past pfleger tochter "nichts von Roxana"
- married.past reeder roxana "Reederswitwe"
- die.past reeder "Reederswitwe"
+ threaten _ roxana "erpresst"
- accuse roxana detlef "verdächtigt"
- kin detlef roxana "Schwager"
- quarrel idris wiebke "zerstritten"
- colleague idris wiebke "Partnerin"
- investigate idris "ermittelt"
- help wiebke hauke "liest"

== 8
[Detlef](detlef) war es nicht, wohl aber [seine](detlef) Kamera. [Fenja](tochter) hatte sie aus [seinem](detlef) Wagen entwendet und darauf den untreuen [Bräutigam](pfleger) entdeckt. Nun verlangt [sie](tochter) von [Roxana](roxana) hunderttausend Euro, bar, im Strandkorb 212. [Idris](idris) legt sich auf die Lauer und gerät dabei ins Watt. Ausgerechnet [Wiebke](wiebke) zieht [ihn](idris) aus dem Schlick. „[Du](wiebke) hast [mir](idris) nachspioniert“, keucht [er](idris). „Gern geschehen“, antwortet [sie](wiebke). Von da an reden [die beiden](idris+wiebke) wieder miteinander.
- threaten! detlef roxana "nicht"
- steal.past tochter detlef "entwendet"
- cheat.past pfleger tochter "untreuen"
- engaged pfleger tochter "Bräutigam"
- discover.past tochter pfleger "entdeckt"
+ threaten tochter roxana "verlangt"
- investigate idris tochter "Lauer"
+ rescue wiebke idris "zieht"
- investigate.past wiebke idris "nachspioniert"
- reconcile idris wiebke "reden die beiden wieder"

== 9
[Stahnke](stahnke) soll vor dem Innenausschuss erklären, was [er](stahnke) mit einem [Kriminellen](spieler) beim Pokern zu suchen hatte. Wer hat [ihn](stahnke) verpfiffen? [Er](stahnke) glaubt, [Harmsen](wiebke) sei es gewesen, und nimmt [ihr](wiebke) alle Fälle weg. In Wahrheit stammt der Brief von [Tuulikki](saari), [die](saari) seit der Scheidung von [ihm](stahnke) auf diesen Tag gewartet hat. [Cham](idris) fällt aus allen Wolken: Die [Frau](saari), von [der](saari) [er](idris) nachts träumt, hieß einmal [Stahnke](saari)?
- investigate _ stahnke "Innenausschuss"
+ accuse stahnke wiebke "glaubt"
- betray! wiebke stahnke "glaubt"
- lose wiebke "nimmt"
+ betray.past saari stahnke "Brief"
- divorce.past saari stahnke "Scheidung"
- ex saari stahnke "Scheidung"
- discover idris saari "fällt aus allen Wolken"
- love idris saari "träumt"
- married.past saari stahnke "hieß einmal"

== 10
[Hauke](hauke) bricht [sein](hauke) Schweigen. Den Juwelier habe [er](hauke) allein überfallen, gedeckt vom [Zaren](spieler), weil [der](spieler) [Wiebke](wiebke) liebte, und zwar seit der Schulzeit. Die [Schwester](wiebke) lacht, dann lacht [sie](wiebke) nicht mehr. [Barfoot](spieler) wartet vor der Klinik mit Nelken auf [sie](wiebke). [Er](spieler) schwört, mit dem Messer nichts zu tun zu haben, und nennt [ihr](wiebke) den Namen des [Täters](pfleger): [Quandts](schmidt) [Schwiegersohn in spe](pfleger), [der](pfleger) nebenher in der Anstalt arbeitet.
+ reveal hauke "bricht"
- steal.past hauke _ "überfallen"
- help.past spieler hauke "gedeckt"
- love.past spieler wiebke "liebte"
- sibling hauke wiebke "Schwester"
- gift? spieler wiebke "Nelken"
- attack! spieler hauke "nichts zu tun"
+ reveal spieler wiebke "nennt"
- attack.past pfleger hauke "Täters"
- engaged pfleger tochter "Schwiegersohn in spe"
- kin? pfleger schmidt "Schwiegersohn"

== 11
Beim Zugriff im Pfarrhaus nimmt der [Pfleger](pfleger) den [Pfarrer](schmidt) als Schutzschild. [Fenja](tochter) wirft sich dazwischen und bekommt die Kugel ab, die [ihrem](tochter) [Vater](schmidt) gegolten hätte. [Idris](idris) überwältigt den [Schützen](pfleger). [Dr. Saari](saari), sonst für die Toten zuständig, stoppt die Blutung mit einem Messgewand. Danach sitzt [sie](saari) zitternd auf den Altarstufen, und [Cham](idris) legt [ihr](saari) wortlos [seine](idris) Jacke um die Schultern.
+ abduct pfleger schmidt "Schutzschild"
- rescue tochter schmidt "wirft sich dazwischen"
- injure tochter pfleger "Kugel"
- parent schmidt tochter "Vater"
- attack? pfleger schmidt "gegolten"
+ arrest idris pfleger "überwältigt"
- treat tochter saari "stoppt"
- sad saari "zitternd"
- help idris saari "Jacke"

== 12
Der [Kriminalrat](stahnke) räumt [seinen](stahnke) Schreibtisch. Als Nachfolgerin schlägt [er](stahnke), nach einer Entschuldigung unter vier Augen, ausgerechnet [Harmsen](wiebke) vor. [Hauke](hauke) kommt auf Bewährung frei und zieht auf das Klappsofa [seiner](hauke) [Schwester](wiebke), wo [er](hauke) [deren](wiebke) Baby mit Fußballliedern in den Schlaf brummt. [Roxana](roxana) hat die Reederei verkauft und ist nach [Madeira](@madeira) ausgewandert. Und [Tuulikki](saari) hat plötzlich einen Film gefunden, den [sie](saari) noch nicht kennt. [Idris](idris) kauft zwei Karten.
+ quit stahnke "räumt seinen Schreibtisch"
- reconcile stahnke wiebke "Entschuldigung"
- hire? wiebke stahnke "Nachfolgerin"
- housemate.start hauke wiebke "zieht"
- move hauke wiebke "zieht"
- sibling hauke wiebke "Schwester"
- move roxana "ausgewandert" @madeira
- find saari "gefunden"
+ date? idris saari "zwei Karten"
