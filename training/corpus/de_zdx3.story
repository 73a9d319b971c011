%series Paragraf und Pfannkuchen
%lang de
%genre law office early-evening series, Leipzig, press kit of a broadcaster
%cast tilda | Tilda Roßbach; Tilda; Roßbach | f
%cast cem | Cem Aydın; Cem; Aydın | m
%cast gisela | Gisela Roßbach; Gisela | f
%cast bruno | Bruno Lachmann; Bruno; Lachmann | m
%cast yuna | Yuna Park; Yuna | f
%cast kilian | Staatsanwalt Kilian Rabe; Kilian Rabe; Kilian; Rabe | m
%cast selin | Selin Aydın; Selin | f
%cast hagen | Hagen Stoll; Stoll | m
%cast petra | Petra Stoll; Petra | f
%cast ole | Ole | m
%cast viktor | Dr. Viktor Sommer; Viktor Sommer; Viktor; Sommer | m
%cast richterin | Richterin Ungemach; Ungemach | f
%cast hausmeister | Manne | m
%cast zeugin | - | f

== 1 Neue Klingelschilder
Nach dem Aus in der Großkanzlei teilt sich [Tilda Roßbach](tilda) mit [Cem Aydın](cem), [ihrem](tilda) [Freund](cem) aus Schultagen, eine ehemalige Bäckerei in [Plagwitz](@plagwitz). Die Miete stundet [Bruno Lachmann](bruno), [Rentner](bruno) und [Hausbesitzer](bruno), [der](bruno) dafür jeden Morgen Pfannkuchen erwartet. [Tildas](tilda) [Mutter](gisela) [Gisela](gisela) übernimmt ungefragt den Empfang. Zum ersten Termin erscheint [Petra Stoll](petra): [Ihr](petra) [Mann](hagen), [Inhaber](hagen) dreier Autohäuser, hat sich mit [seiner](hagen) [Sekretärin](yuna) [Yuna Park](yuna) eingelassen, und [sie](petra) will die Hälfte von allem. [Er](hagen) dagegen will den Hund.
- quit.past tilda "Aus"
+ create cem+tilda "teilt"
- colleague.start cem tilda "teilt sich"
- friend cem tilda "Freund"
- help bruno cem+tilda "stundet"
- parent gisela tilda "Mutter"
- hire gisela "übernimmt"
- advisor.start tilda petra "Termin"
- married hagen petra "Mann"
- boss hagen yuna "Sekretärin"
+ cheat hagen petra "eingelassen"
- affair hagen yuna "eingelassen"
- divorce? hagen petra "Hälfte"

== 2 Im Namen des Volkes
Vor [Richterin Ungemach](richterin) prallt [Tilda](tilda) mit [Staatsanwalt Kilian Rabe](kilian) zusammen, erst auf dem Gang, dann im Saal. [Sie](tilda) vertritt den [Hausmeister](hausmeister) [Manne](hausmeister), [dem](hausmeister) ein Griff in die Mieterkasse zur Last gelegt wird. Eine [Zeugin](zeugin) aus dem dritten Stock will [ihn](hausmeister) gesehen haben. [Cem](cem) findet heraus, dass die [Frau](zeugin) an jenem Tag im Thermalbad lag. Freispruch! [Rabe](kilian) gratuliert der [Gegnerin](tilda) und fragt, ob [sie](tilda) mit [ihm](kilian) essen gehe. [Sie](tilda) lässt [ihn](kilian) abblitzen und ärgert sich den ganzen Heimweg darüber. [Manne](hausmeister) bringt Kartoffeln.
- meet kilian tilda "prallt"
- advisor tilda hausmeister "vertritt"
- accuse _ hausmeister "zur Last"
- steal? hausmeister _ "Griff"
- accuse zeugin hausmeister "gesehen"
+ discover cem zeugin "heraus"
- accuse! _ hausmeister "Freispruch"
- enemy kilian tilda "Gegnerin"
- date? kilian tilda "essen gehe"
+ reject tilda kilian "abblitzen"
- sad tilda "ärgert"
- gift hausmeister _ "Kartoffeln"

== 3 Geschwisterliebe
[Selin](selin), [Cems](cem) kleine [Schwester](selin), steht mit zwei Koffern vor der Bäckerei. [Sie](selin) hat [ihren](selin) [Bräutigam](viktor), einen [Zahnarzt](viktor), zehn Tage vor dem Fest sitzen lassen. Warum, verrät [sie](selin) nicht einmal [ihrem](selin) [Bruder](cem), auf [dessen](cem) Klappcouch [sie](selin) sich niederlässt. [Gisela](gisela) hat unterdessen in [Lachmann](bruno) einen Tanzpartner gefunden. Wenn [er](bruno) [sie](gisela) beim Foxtrott etwas fester hält als nötig, stört es [sie](gisela) nicht. [Stoll](hagen) bietet [seiner](hagen) [Noch-Frau](petra) zwanzigtausend Euro und lacht, als [sie](petra) zögert. Im Schaufenster brennt noch immer das Neonbrot.
- sibling cem selin "Schwester"
- engaged.past selin viktor "Bräutigam"
+ breakup selin viktor "sitzen lassen"
- reveal! selin cem "verrät"
- move selin cem "niederlässt"
- flirt bruno gisela "fester"
- married hagen petra "Noch-Frau"
- gift? hagen petra "zwanzigtausend"
- happy hagen "lacht"

== 4 Beweislast
[Yuna Park](yuna) kommt mit einem USB-Stick zu [Tilda](tilda). Der [Autohändler](hagen) hat [sie](yuna) gefeuert, nachdem [sie](yuna) [ihm](hagen) eröffnet hatte, dass [sie](yuna) von [ihm](hagen) schwanger ist. Auf dem Stick: Konten in [Vaduz](@vaduz), von denen [Petra](petra) nichts weiß. Darf die [Anwältin](tilda) das verwenden? [Cem](cem) sagt nein, [Tilda](tilda) sagt ja, und am Ende spricht [sie](tilda) ein paar Stunden lang kein Wort mit [ihrem](tilda) [Kompagnon](cem). Zwei [Frauen](petra+yuna), von demselben [Mann](hagen) belogen, sitzen danach im Wartezimmer nebeneinander. [Petra](petra) reicht der [Jüngeren](yuna) ein Taschentuch.
- reveal yuna tilda "USB-Stick"
- quit yuna "gefeuert"
- boss.end hagen yuna "gefeuert"
- reveal yuna hagen "eröffnet"
+ pregnant yuna hagen "schwanger"
- betray hagen petra "nichts weiß"
- advisor tilda petra "Anwältin"
+ quarrel cem tilda "kein Wort"
- colleague cem tilda "Kompagnon"
- betray.past hagen petra+yuna "belogen"
- help petra yuna "Taschentuch"

== 5 Fristsache
[Rabe](kilian) lässt nicht locker. Mal liegt ein Kaktus auf [Tildas](tilda) Aktenstapel, mal hält [er](kilian) [ihr](tilda) im Paternoster den Platz frei. [Gisela](gisela) möchte den [Staatsanwalt](kilian) sofort zum Schwiegersohn. In der Mittagspause, als sich niemand nach [den beiden](kilian+tilda) umdreht, gibt die [Anwältin](tilda) endlich nach, packt [ihn](kilian) an der Robe und drückt [ihm](kilian) die Lippen auf den Mund. [Cem](cem), [der](cem) [ihr](tilda) ein Fax nachtragen wollte, steht auf der Treppe und zerknüllt es. [Selin](selin) begreift, was in [ihrem](selin) [Bruder](cem) vorgeht, noch vor [ihm](cem) selbst. [Lachmann](bruno) zieht sich beim Tango einen Hexenschuss zu.
- flirt kilian tilda "lässt nicht locker"
- gift kilian tilda "Kaktus"
- kin? gisela kilian "Schwiegersohn"
+ kiss kilian tilda "Lippen"
- jealous cem kilian "zerknüllt"
- love cem tilda "in ihrem Bruder"
- discover selin cem "begreift"
- sibling cem selin "Bruder"
- injure bruno "Hexenschuss"

== 6 Der Zahnarzt
Der sitzen gelassene [Dr. Viktor Sommer](viktor) reist aus [Halle](@halle) an und verlangt den Ring zurück. [Selin](selin) schließt sich auf der Toilette ein. Von [Gisela](gisela) behutsam befragt, rückt [sie](selin) mit der Sprache heraus: [Viktor](viktor) habe [sie](selin) geschlagen, dreimal, immer so, dass man es nicht sah. [Cem](cem) stürzt sich auf den [Schläger](viktor); hätte [Manne](hausmeister) nicht dazwischengegriffen, wäre Blut geflossen. [Tilda](tilda) setzt die Anzeige auf. Der Fall landet bei [Rabe](kilian), [der](kilian) seit einer Woche [ihr](tilda) [Freund](kilian) ist und sich deshalb für befangen erklären müsste. [Er](kilian) tut es nicht.
- breakup.past selin viktor "sitzen gelassene"
- travel viktor "reist"
+ reveal selin gisela "rückt"
- attack.past viktor selin "geschlagen"
+ attack cem viktor "stürzt"
- help hausmeister viktor "dazwischengegriffen"
- accuse tilda viktor "Anzeige"
- couple kilian tilda "Freund"

== 7 Kleines Einmaleins
[Tilda](tilda) verteidigt niemanden heute. [Ole](ole) sitzt vor [ihrer](tilda) Tür. Der [Zehnjährige](ole) sucht [seinen](ole) [Vater](kilian). Es ist [Rabe](kilian). Von [Ole](ole) hatte [er](kilian) nie erzählt. [Tilda](tilda) fährt den [Jungen](ole) heim. Dort öffnet [ihr](tilda) [Kilian](kilian). Neben [ihm](kilian) steht [seine](kilian) Gattin. [Tilda](tilda) dreht sich wortlos um. Noch am Abend macht [sie](tilda) Schluss. Trost sucht [sie](tilda) bei [Cem](cem). [Cem](cem) kocht Suppe für [Tilda](tilda). Von Liebe redet [er](cem) nicht. [Gisela](gisela) schimpft auf [Rabe](kilian). [Ole](ole) mag [Tilda](tilda). Vergessen hat [er](ole) [seine](ole) Mütze.
- parent kilian ole "Vater"
+ discover tilda kilian "öffnet"
- betray kilian tilda "nie erzählt"
- help tilda ole "heim"
- married _ kilian "Gattin"
- cheat kilian _ "Gattin"
+ breakup tilda kilian "Schluss"
- help cem tilda "Trost"
- confess! cem tilda "redet"

== 8 Zugewinn
Die Verhandlung [Stoll](petra) gegen [Stoll](hagen) gerät zum Spektakel. [Petra](petra) hat vor [Richterin Ungemach](richterin) die Konten auf den Tisch gelegt, [ihr](petra) [Gatte](hagen) brüllt, [Yuna](yuna) sei eine Diebin, und wirft mit einem Briefbeschwerer nach [ihr](yuna). Er trifft die [Richterin](richterin). Mit einer Platzwunde an der Stirn spricht [diese](richterin) das Urteil: Die Ehe ist aufgelöst, die Autohäuser werden geteilt, und der Hund kommt zu [Petra](petra). Noch im Saal wird der [Tobende](hagen) abgeführt. Auf den Stufen schlägt die [Geschiedene](petra) der [Schwangeren](yuna) vor, doch einfach zusammen zu wohnen: Platz sei genug.
- reveal petra richterin "auf den Tisch"
- married hagen petra "Gatte"
- accuse hagen yuna "Diebin"
+ attack hagen yuna "wirft"
- injure richterin hagen "Platzwunde"
+ divorce hagen petra "aufgelöst"
- arrest _ hagen "abgeführt"
- pregnant yuna "Schwangeren"
- move? yuna petra "zusammen zu wohnen"

== 9 Stiller Mittwoch
Kein Termin, kein Telefon, und draußen fällt der erste Schnee auf den Karl-Heine-Kanal. [Bruno](bruno) liest [Gisela](gisela) aus der Zeitung vor. Mitten im Wetterbericht fragt [er](bruno), ob [sie](gisela) [Frau Lachmann](gisela) werden möchte. [Sie](gisela) erbittet sich drei Tage. [Selin](selin) hat eine Stelle bei [Petra Stoll](petra) gefunden, [die](petra) jetzt selbst Autos verkauft und mit der [Mutter](yuna) des ungeborenen Kindes unter einem Dach lebt. [Manne](hausmeister) repariert [Selins](selin) Fahrrad zum vierten Mal, obwohl daran nichts kaputt ist. [Tilda](tilda) sortiert Büroklammern und träumt, [sie](tilda) stehe mit [Cem](cem) vor dem Altar.
+ propose bruno gisela "Frau Lachmann"
- hire selin petra "Stelle"
- pregnant yuna hagen "ungeborenen"
- housemate petra yuna "unter einem Dach"
- help hausmeister selin "repariert"
- love? hausmeister selin "nichts kaputt"
+ wedding? cem tilda "Altar"

== 10 Der Beschuldigte
[Viktor Sommer](viktor) liegt erschlagen in [seiner](viktor) Praxis, und die Fingerabdrücke auf dem Bohrer gehören [Cem](cem). [Rabe](kilian), noch immer gekränkt, lässt den [Anwalt](cem) aus der Bäckerei heraus festnehmen. [Tilda](tilda) übernimmt die Verteidigung [ihres](tilda) [Partners](cem), durchwacht drei Nächte und wird bei Schnee in [Halle](@halle) fündig: Die [Zeugin](zeugin) aus dem dritten Stock, [die](zeugin) im Frühjahr gegen [Manne](hausmeister) aussagte, war des [Zahnarztes](viktor) [Geliebte](zeugin) und ist seit der Tatnacht untergetaucht. [Selin](selin), die ehemalige [Braut](selin), macht sich bittere Vorwürfe. In der Zelle spielt [Cem](cem) Schach gegen sich selbst.
+ kill _ viktor "erschlagen"
- sad kilian "gekränkt"
+ arrest kilian cem "festnehmen"
- advisor.start tilda cem "Verteidigung"
- colleague cem tilda "Partners"
- discover tilda zeugin "fündig"
- accuse.past zeugin hausmeister "aussagte"
- affair.past viktor zeugin "Geliebte"
- flee zeugin "untergetaucht"
- engaged.past selin viktor "Braut"
- sad selin "Vorwürfe"

== 11 Geständnis
An einer Raststätte bei [Hof](@hof) gerät die [Flüchtige](zeugin) in eine Kontrolle. [Sie](zeugin) gibt alles zu: Der [Zahnarzt](viktor) habe auch [sie](zeugin) verprügelt, da habe [sie](zeugin) nach dem Nächstbesten gegriffen. [Cem](cem) kommt frei. Vor dem Tor wartet [Tilda](tilda) mit kalten Pfannkuchen. [Er](cem) will etwas sagen, verhaspelt sich und sagt es schließlich doch: dass [er](cem) [sie](tilda) liebe, seit der siebten Klasse. [Tilda](tilda) fragt, weshalb [er](cem) zwanzig Jahre gewartet habe, und küsst [ihm](cem) die Antwort vom Mund. [Rabe](kilian), [dessen](kilian) Frau inzwischen Bescheid weiß, lässt sich nach [Zwickau](@zwickau) versetzen.
- arrest _ zeugin "Kontrolle"
+ reveal zeugin "gibt alles zu"
- kill zeugin viktor "gegriffen"
- attack.past viktor zeugin "verprügelt"
- arrest.past _ cem "kommt frei"
+ confess cem tilda "sagt es"
- love cem tilda "liebe"
- kiss cem tilda "küsst"
- married _ kilian "Frau"
- discover _ kilian "Bescheid"
- move kilian "versetzen" @zwickau

== 12 Im Namen der Liebe
[Gisela](gisela) hat sich [ihre](gisela) drei Tage genommen und dann sechs Wochen daraus gemacht. Nun aber: Ja! Getraut wird das [Paar](bruno+gisela) von [Ungemach](richterin), [der](richterin) von der Platzwunde nur ein feiner Strich geblieben ist. Die [Tochter](tilda) der [Braut](gisela) hält eine Rede, in der [Bruno](bruno), [ihr](tilda) frischgebackener [Stiefvater](bruno), ziemlich gut wegkommt. Während der Suppe setzen bei [Yuna](yuna) die Wehen ein; [Petra](petra) fährt. [Selin](selin) tanzt mit dem [Hausmeister](hausmeister) und lehnt den Kopf an [seine](hausmeister) Schulter. [Cem](cem) und [Tilda](tilda) hängen ein neues Klingelschild auf. Darauf steht nur noch ein Name, und niemand kann ihn aussprechen.
+ wedding bruno gisela "Getraut"
- parent gisela tilda "Tochter"
- create tilda "Rede"
- kin bruno tilda "Stiefvater"
- birth? yuna "Wehen"
- help petra yuna "fährt"
- flirt selin hausmeister "lehnt"
+ married? cem tilda "ein Name"
