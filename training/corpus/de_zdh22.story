%series Kanzlei Ahoi
%lang de
%genre Anwaltsserie, Hamburg, Fall der Woche, Blurb
%cast wencke | Wencke Rasmussen; Rasmussen; Wencke | f
%cast tiberius | Tiberius Noack; Noack; Tibi | m
%cast aurelia | Aurelia von Hoven; von Hoven; Aurelia | f
%cast milad | Milad Farahani; Farahani; Milad | m
%cast kaethe | Käthe Noack; Käthe | f
%cast olaf | Olaf Rasmussen; Olaf | m
%cast imke | Imke Rasmussen; Imke | f
%cast reeder | Claasen; Jens Claasen | m
%cast matrose | Danilo | m
%cast influencer | Pixie; Petra Ziegenbein | f
%cast richterin | Richterin Ohlsen; Ohlsen | f
%cast baecker | Hinnerk Voss; Hinnerk | m
%cast bruder | Geert Voss; Geert | m
%cast heizer | - | m
%cast opfer | - | f
%cast vossmutter | - | f
%cast hochstapler | - | m

== 1
Von der Großkanzlei vor die Tür gesetzt, weil [sie](wencke) einem Mandanten nicht das Lügen beibringen wollte, mietet [Wencke Rasmussen](wencke) einen ausgemusterten Schlepper und hängt ein Schild an die Reling. [Ihr](wencke) erster [Klient](matrose) ist [Matrose](matrose) [Danilo](matrose), [dem](matrose) der [Reeder](reeder) [Claasen](reeder) elf Monatslöhne schuldet. Als Gegenanwältin tritt [Aurelia von Hoven](aurelia) an, [Wenckes](wencke) [Nachfolgerin](aurelia) im alten Büro und, wie sich vor Gericht zeigt, auch in [deren](wencke) Ehebett: [Olaf](olaf) trägt [ihr](aurelia) die Akten.
- quit.past wencke "vor die Tür gesetzt"
- create wencke "Schild"
+ advisor.start wencke matrose "Klient"
- betray reeder matrose "schuldet"
- enemy aurelia wencke "Gegenanwältin"
- advisor aurelia reeder "Gegenanwältin"
- married.past olaf wencke "Ehebett"
+ couple aurelia olaf "Nachfolgerin"

== 2
[Tiberius Noack](tiberius), [Privatermittler](tiberius) mit Seekrankheit, heuert auf der Kanzlei an und übergibt sich zur Begrüßung über die Reling. [Er](tiberius) treibt den verschollenen [Heizer](heizer) auf, [der](heizer) [Claasens](reeder) falsche Lohnlisten bezeugen kann. Leider ist der [Heizer](heizer) [Noacks](tiberius) eigener [Vater](heizer), [den](heizer) [er](tiberius) seit der Konfirmation nicht gesehen hat. [Käthe](kaethe), die [Mutter](kaethe), droht mit Scheidung, sollte der [Mann](heizer) je wieder die Schwelle betreten. [Wencke](wencke) zahlt dem [Alten](heizer) die Fähre aus eigener Tasche.
- hire tiberius wencke "heuert"
- ill tiberius "Seekrankheit"
+ find tiberius heizer "treibt"
- betray.past reeder _ "falsche"
- parent heizer tiberius "Vater"
- parent kaethe tiberius "Mutter"
- married heizer kaethe "Scheidung"
- divorce? heizer kaethe "Scheidung"
- threaten kaethe heizer "droht"
- help wencke heizer "Fähre"

== 3
Die [Influencerin](influencer) [Pixie](influencer), mit bürgerlichem Namen [Petra Ziegenbein](influencer), soll eine [Kollegin](opfer) vom Steg in die Außenalster geschubst haben, live, vor zwei Millionen Zuschauern. Auf Antrag von [Aurelia](aurelia) wird [ihr](influencer) das Telefon weggenommen, worauf [sie](influencer) Entzugserscheinungen zeigt und in der Kombüse der [Kanzlei](#kanzlei) kollabiert. [Milad Farahani](milad), [Referendar](milad) und gelernter Rettungsschwimmer, macht Wadenwickel. [Seine](milad) eigentliche Entdeckung: Im Spiegel der Sonnenbrille sieht man, dass das [Opfer](opfer) selbst gesprungen ist.
- attack? influencer opfer "geschubst"
- colleague influencer opfer "Kollegin"
- accuse aurelia influencer "Antrag"
- ill influencer "kollabiert"
- treat influencer milad "Wadenwickel"
+ discover milad opfer "Entdeckung"
+ attack! influencer opfer "selbst gesprungen"

== 4
[Olaf](olaf) will die gemeinsame [Tochter](imke) [Imke](imke) in ein Schweizer Internat stecken. [Wencke](wencke) verteidigt Drogenkuriere ohne Herzklopfen, in eigener Sache aber versagt [ihr](wencke) die Stimme. [Imke](imke) spricht also selbst, fünfzehn, mit Zahnspange, und nimmt [ihren](imke) [Vater](olaf) so gründlich auseinander, dass [Richterin Ohlsen](richterin) um [ihre](imke) Visitenkarte bittet. Das [Mädchen](imke) zieht auf den Schlepper. [Noack](tiberius) räumt dafür [seine](tiberius) Koje und schläft im Rettungsboot, unter der Plane, klaglos grün.
- parent olaf+wencke imke "Tochter"
- move? imke "Internat"
- sad wencke "versagt"
+ quarrel imke olaf "nimmt"
- parent olaf imke "Vater"
- housemate.start imke wencke "zieht"
- move imke wencke "zieht"
- help tiberius imke "räumt"

== 5
Zwei [Bäcker](baecker+bruder), ein Sauerteig: Die [Brüder](baecker+bruder) [Hinnerk](baecker) und [Geert Voss](bruder) streiten um das Erbe der [Mutter](vossmutter), einen neunzig Jahre alten Teigansatz im Steinguttopf. [Hinnerk](baecker), der [Jüngere](baecker), hat ihn in der Nacht nach der Beerdigung aus [Geerts](bruder) Backstube geholt. Der [Ältere](bruder) hat dafür [dessen](baecker) Ofen mit Beton ausgegossen. Von [Wencke](wencke) wird der eine vertreten, von [Aurelia](aurelia) der andere. Im Aufzug bleiben die [Anwältinnen](aurelia+wencke) stecken, vier Stunden, mit dem Topf. Er hat Hunger.
- sibling baecker bruder "Brüder"
+ quarrel baecker bruder "streiten"
- parent vossmutter baecker+bruder "Mutter"
- die.past vossmutter "Beerdigung"
- steal.past baecker bruder "geholt"
- attack.past bruder baecker "Beton"


== 6
Was im Aufzug gesprochen wurde, bleibt unter [ihnen](aurelia+wencke). Nur so viel: [Aurelia](aurelia) trägt keinen Ring mehr, und [Wencke](wencke) hat [ihr](aurelia) das Taschentuch nicht zurückverlangt. Die [Vosse](baecker+bruder) einigen sich auf halbe Töpfe. [Milad](milad) wird von [Imke](imke) beim Üben des Plädoyers erwischt, das eine Liebeserklärung an die [Chefin](wencke) ist. [Sie](imke) verspricht, den Schnabel zu halten, gegen Nachhilfe in Latein. [Olaf](olaf), abserviert und zerknittert, klopft nachts an die Bordwand.
+ breakup aurelia olaf "abserviert"
- gift.past wencke aurelia "Taschentuch"
- reconcile baecker bruder "einigen"
- love milad wencke "Liebeserklärung"
- boss wencke milad "Chefin"
- discover imke milad "erwischt"
- reveal! imke "Schnabel"
- advisor milad imke "Nachhilfe"
- return olaf "klopft"

== 7
Mann über Bord! [Olaf](olaf) ist beim Ablegen ins Hafenbecken gefallen und wird ausgerechnet von [Noack](tiberius), grün bis unter die Haarspitzen, an Land gehievt. Im Krankenhaus bittet [er](olaf) [Wencke](wencke) um einen Neuanfang. [Imke](imke) hofft, [Milad](milad) hofft das Gegenteil. [Claasen](reeder) hat derweil [seine](reeder) Schiffe über Nacht an eine Briefkastenfirma verschoben; [Danilo](matrose), um den Prozessgewinn geprellt, klettert auf den Kran und droht zu springen. [Aurelia](aurelia) klettert im Kostüm hinterher.
- injure olaf "gefallen"
+ rescue tiberius olaf "gehievt"
- reconcile? olaf wencke "Neuanfang"
- betray reeder matrose "geprellt"
- die? matrose "droht zu springen"
+ rescue? aurelia matrose "klettert im Kostüm hinterher"

== 8
Oben auf dem Ausleger gesteht [von Hoven](aurelia) dem [Matrosen](matrose), wer die Briefkastenfirma gegründet hat: [sie](aurelia) selbst, im Auftrag [ihres](aurelia) [Mandanten](reeder). [Sie](aurelia) werde aussagen. Das kostet [sie](aurelia) die Zulassung und rettet [ihm](matrose) das Leben. Unten fängt [Wencke](wencke) [beide](aurelia+matrose) mit Decken auf. Der [Großreeder](reeder) wird auf der [Elbchaussee](@elbchaussee) aus dem Whirlpool heraus verhaftet. Danach spricht niemand im Steuerhaus, bis [Käthe Noack](kaethe), [die](kaethe) den Kombüsendienst übernommen hat, Labskaus verteilt.
+ reveal aurelia matrose "gesteht"
- create.past aurelia reeder "gegründet"
- advisor aurelia reeder "Mandanten"
- reveal? aurelia "aussagen"
- quit aurelia "Zulassung"
+ rescue aurelia matrose "rettet"
- help wencke aurelia+matrose "Decken"
- arrest _ reeder "verhaftet"
- hire kaethe _ "Kombüsendienst"

== 9
Ein eleganter [Herr](hochstapler) ersteigert Herzen über das Internet und lässt sich die Zuneigung in Raten überweisen. Siebzehn Frauen klagen. Die [achtzehnte](kaethe) ist [Käthe](kaethe), [die](kaethe) sich geniert und [ihrem](kaethe) [Sohn](tiberius) weismacht, der Sparstrumpf sei von Motten gefressen. [Aurelia](aurelia), ohne Robe und ohne Einkommen, meldet sich auf dem Schlepper als Bürokraft. [Wencke](wencke) stellt [sie](aurelia) ein. Undercover geht [sie](aurelia) mit dem [Heiratsschwindler](hochstapler) essen, bestellt alles zweimal und lässt [ihn](hochstapler) auf der Rechnung und in der Falle sitzen.
- betray hochstapler _ "ersteigert Herzen"
- accuse _ hochstapler "klagen"
- parent kaethe tiberius "Sohn"
- betray kaethe tiberius "weismacht"
- betray.past hochstapler kaethe "achtzehnte"
+ hire aurelia wencke "Bürokraft"
- date aurelia hochstapler "Heiratsschwindler essen"
+ betray aurelia hochstapler "Falle"

== 10
[Noacks](tiberius) [Vater](heizer) geht an der Lunge ein, Asbest, Spätfolge aus [Claasens](reeder) Maschinenräumen. [Käthe](kaethe), [die](kaethe) [ihn](heizer) nie wieder sehen wollte, sitzt Tag und Nacht in der Klinik und schimpft mit [ihm](heizer), bis [er](heizer) nicht mehr zuhört. Die Asche wird von Bord gestreut. [Tibi](tiberius), zum ersten Mal nicht seekrank, hält sich an [Aurelia](aurelia) fest. [Milad](milad) besteht das Examen und kündigt: [Er](milad) könne nicht für eine [Frau](wencke) arbeiten, [die](wencke) [er](milad) lieber ins Theater einlüde.
- parent heizer tiberius "Vater"
- ill heizer "Lunge"
- quarrel heizer kaethe "schimpft"
- help kaethe heizer "Tag und Nacht"
+ die heizer "nicht mehr zuhört"
- help aurelia tiberius "hält"
+ quit milad wencke "kündigt"
- confess milad wencke "lieber ins Theater"
- invite? milad wencke "einlüde"

== 11
[Wencke](wencke) hat zwei Heiratsanträge auf dem Schreibtisch, einen alten und einen, der noch gar nicht gestellt ist. [Olaf](olaf) wünscht sich die Familie zurück; [er](olaf) kocht, [er](olaf) bügelt, [er](olaf) weint am richtigen Ort. [Imke](imke), [die](imke) das alles eingefädelt hat, beobachtet [ihre](imke) [Mutter](wencke) und merkt, dass [sie](wencke) nur beim Lesen von [Farahanis](milad) Postkarten aus [Kiel](@kiel) lächelt. Da verrät die [Tochter](imke) [ihm](milad) per Telegramm, was [er](milad) wissen muss. Latein hat sich ausgezahlt.
- propose? olaf wencke "Heiratsanträge"
- reconcile? olaf wencke "wünscht"
- sad olaf "weint"
- parent wencke imke "Mutter"
+ discover imke wencke "merkt"
- happy wencke "lächelt"
+ reveal imke milad "verrät"

== 12
Sturm auf der Elbe, Schleppleine gerissen, Verhandlung um neun. [Wencke](wencke) plädiert in Gummistiefeln, gewinnt für achtzig Asbestwitwen und findet, zurück an der Pier, auf dem Poller einen triefenden [Volljuristen](milad). [Sie](wencke) zieht [ihn](milad) am Schlips an Bord und küsst [ihn](milad) dort, wo das Schild hängt. [Olaf](olaf) winkt vom Kai, tapfer, neben [Richterin Ohlsen](richterin), [die](richterin) [ihm](olaf) den Schirm hält. [Aurelia](aurelia) bekommt die Zulassung wieder und von [Tibi](tiberius) eine Schwimmweste, in deren Tasche ein Ring klimpert.
- find wencke "gewinnt"
- find wencke milad "findet"
+ kiss milad wencke "küsst"
- help richterin olaf "Schirm"
- hire aurelia "Zulassung"
- gift tiberius aurelia "Schwimmweste"
+ propose? tiberius aurelia "Ring"
