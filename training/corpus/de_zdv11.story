%series Der Brunnen von Bad Ellermoos
%lang de
%genre costume romance in a spa town, 1819, fan-wiki article in long sentences
%cast philippa | Philippa von Reck; Philippa | f
%cast cordula | Cordula von Reck; Cordula | f
%cast tante | Freifrau von Mühlau; Freifrau | f
%cast leander | Leander Graf Tassilo; Graf Tassilo; Leander; Tassilo | m
%cast brook | Dr. Josias Brook; Dr. Brook; Brook | m
%cast amalie | Amalie Spitz; Amalie | f
%cast jonne | Jonne | m
%cast herzog | Herzog Ottokar; Ottokar | m
%cast herzogin | Herzogin Adelheid; Adelheid | f
%cast spieler | Rittmeister Vogt; Vogt | m
%cast wirt | - | m
%cast domaenenrat | - | m
%cast zofe | - | f
%cast kutscher | - | m
%cast postmeister | - | m

== 1
Um [ihre](tante) beiden [Nichten](cordula+philippa), die verwaisten [Fräulein](cordula+philippa) von Reck, unter die Haube zu bringen, mietet die [Freifrau von Mühlau](tante) für eine Saison das gelbe Haus am Brunnen. [Cordula](cordula), die [Ältere](cordula), ist fügsam und hustet; [Philippa](philippa) reitet im Herrensitz und hat schon zwei Bewerber in die Flucht geschlagen. Auf der Promenade werden [sie](cordula+philippa) dem gelangweilten [Leander Graf Tassilo](leander) vorgestellt, [dem](leander) der Ruf eines Herzensbrechers vorauseilt und [der](leander), während [er](leander) sich vor [Cordula](cordula) verneigt, die [Schwester](philippa) nicht aus den Augen lässt.
- kin cordula+philippa tante "Nichten"
- die.past _ "verwaisten"
- move cordula+philippa+tante "mietet"
- ill cordula "hustet"
- reject.past philippa _ "in die Flucht"
+ meet cordula+philippa leander "vorgestellt"
- sibling cordula philippa "Schwester"
- love.start leander philippa "nicht aus den Augen"

== 2
Der [Badearzt](brook) [Dr. Josias Brook](brook), ein schottischer [Hüne](brook), verordnet der hustenden [Cordula](cordula) täglich sechs Becher Wasser und, was nicht auf dem Rezept steht, ein wenig Gesellschaft, die [er](brook) höchstpersönlich leistet. [Philippa](philippa) bekommt derweil vom [Grafen](leander) einen Schimmel geschickt, den [sie](philippa), ohne die Karte zu öffnen, zurückgehen lässt. Dem [Stallburschen](jonne) [Jonne](jonne), [der](jonne) das Tier wieder abliefern muss, drückt [Tassilo](leander) einen Taler in die Hand, damit [er](jonne) [ihm](leander) verrät, welche Wege das [Fräulein](philippa) reitet. [Jonne](jonne) nennt einen falschen.
- advisor brook cordula "Badearzt"
- treat cordula brook "verordnet"
- help brook cordula "Gesellschaft"
- gift leander philippa "Schimmel"
+ reject philippa leander "zurückgehen"
- gift leander jonne "Taler"
- investigate leander philippa "welche Wege"
+ betray jonne leander "falschen"

== 3
[Amalie Spitz](amalie) führt die Leihbibliothek. [Sie](amalie) kennt jeden Roman. Nur [Jonne](jonne) leiht umsonst. Jeden Abend liest [er](jonne) bei [Amalie](amalie). Lesen hat [ihn](jonne) [Amalie](amalie) gelehrt. Heute bringt [er](jonne) Veilchen. [Amalie](amalie) wird rot. Im Garten spielt [Vogt](spieler) Karten. Der [Rittmeister](spieler) gewinnt von [Leander](leander). [Leander](leander) schuldet [ihm](spieler) viel. [Beide](leander+spieler) lachen. Dann verlangt [Vogt](spieler) ein Pfand. [Leander](leander) gibt [ihm](spieler) eine Locke. Wem gehört sie?
- advisor.past amalie jonne "gelehrt"
- gift jonne amalie "Veilchen"
+ love amalie jonne "rot"
- find spieler leander "gewinnt"
- happy leander+spieler "lachen"
- gift leander spieler "Locke"

== 4
[Herzogin Adelheid](herzogin), [die](herzogin) mit [ihrem](herzogin) [Mann](herzog), dem regierenden [Herzog Ottokar](herzog), zum Kuren eingetroffen ist, erkennt in der Locke, die [Rittmeister Vogt](spieler) am Spieltisch herumzeigt, [ihre](herzogin) eigene wieder und begreift, dass der [Graf](leander), mit [dem](leander) [sie](herzogin) vor zwei Jahren in [Karlsbad](@karlsbad) ein paar unvergessliche Wochen verlebte, [sie](herzogin) kaltblütig verspielt hat. [Ihre](herzogin) [Zofe](zofe), [die](zofe) das Kästchen mit den Briefen hütet, bekommt Order, es zu verbrennen, trägt es aber, da [sie](zofe) bei [Vogt](spieler) Schulden hat, geradewegs zu [diesem](spieler).
- married herzog herzogin "Mann"
- travel herzog+herzogin "eingetroffen"
+ discover herzogin leander "erkennt"
- affair.past herzogin leander "unvergessliche Wochen"
- betray leander herzogin "verspielt"
- boss herzogin zofe "Zofe"
+ betray zofe herzogin "geradewegs"

== 5
Bei einem Ausritt stürzt [Philippa](philippa) in die alte Sandgrube, und da [Jonne](jonne) beizeiten den falschen Weg gewiesen hat, kommt niemand vorbei, den das [Fräulein](philippa) verschmähen könnte, außer dem [Burschen](jonne) selbst. [Er](jonne) trägt [sie](philippa) vier Meilen bis zum [Arzt](brook), [der](brook) [ihr](philippa) das Schlüsselbein richtet, und schweigt bescheiden über die Blasen an [seinen](jonne) Füßen. Die [Tante](tante) entlohnt [ihn](jonne) mit einem Händedruck. [Graf Tassilo](leander), von der Nachricht ehrlich erschrocken, sitzt die Nacht unter dem Fenster der [Verletzten](philippa), was am Morgen das ganze Bad weiß und [Philippa](philippa) für Getue hält.
- injure philippa "stürzt"
+ rescue jonne philippa "trägt"
- treat philippa brook "richtet"
- kin philippa tante "Tante"
- sad leander philippa "erschrocken"
+ love leander philippa "unter dem Fenster"
- discover! philippa leander "Getue"

== 6
[Cordula](cordula), unter [Dr. Brooks](brook) Aufsicht aufgeblüht wie eine Rose nach dem Regen, verweigert sich zum ersten Mal in [ihrem](cordula) Leben dem Willen der [Freifrau](tante), [die](tante) [ihr](cordula) einen sechzigjährigen [Domänenrat](domaenenrat) zugedacht hat. Der Streit, der darüber entbrennt, dringt bis auf den Brunnenplatz, wo [Brook](brook), Becher in der Hand, jedes Wort hört. [Er](brook) habe weder Titel noch Vermögen, eröffnet [er](brook) [der](cordula), um [die](cordula) es geht, am nächsten Tag, [er](brook) habe aber zwei gesunde Hände; weiter kommt [er](brook) nicht, denn [Cordula](cordula) verschließt [ihm](brook) den Mund.
- recover cordula "aufgeblüht"
- treat cordula brook "Aufsicht"
- engaged? cordula domaenenrat "zugedacht"
+ quarrel cordula tante "Streit"
- reject cordula tante "verweigert"
- discover brook cordula+tante "hört"
- confess brook cordula "eröffnet"
+ kiss brook cordula "verschließt"

== 7
Mit den Briefen in der Tasche sucht [Vogt](spieler) die [Herzogin](herzogin) auf und verlangt für [sein](spieler) Schweigen fünftausend Dukaten, andernfalls, fügt [er](spieler) sanft hinzu, werde der [Herzog](herzog) eine spannende Lektüre erhalten. [Adelheid](herzogin), [die](herzogin) keinen eigenen Groschen besitzt, wendet sich in [ihrer](herzogin) Not an [den](leander), [der](leander) an allem schuld ist. [Leander](leander), [den](leander) zum ersten Mal etwas wie Scham anfliegt, fordert den [Erpresser](spieler) zum Duell. Davon erfährt, durch ein Astloch im Stall, [Jonne](jonne), [der](jonne) es beim Abendbrot [Amalie](amalie) berichtet, und [dieser](amalie) entfällt der Löffel.
+ threaten spieler herzogin "andernfalls"
- help? leander herzogin "wendet"
- sad leander "Scham"
- attack? leander spieler "Duell"
+ discover jonne leander+spieler "Astloch"
- reveal jonne amalie "berichtet"
- sad amalie "Löffel"

== 8
Die Waffen sprechen im Morgennebel: [Leander](leander) schießt in die Luft, der [Rittmeister](spieler) nicht. Den [Getroffenen](leander) findet, auf dem Heimweg von [ihrem](philippa) frühen Ausritt, [Philippa](philippa), [die](philippa) [ihm](leander) mit [ihrem](philippa) Halstuch die Ader abbindet und, um [ihn](leander) wachzuhalten, alle Beleidigungen aufsagt, die [ihr](philippa) einfallen. [Brook](brook) holt in dreistündiger Arbeit die Kugel heraus. Als [Vogt](spieler) das Bad im Galopp verlassen will, steht [ihm](spieler) der [Kutscher](kutscher) der [Herzogin](herzogin) quer im Weg, und das Kästchen wechselt den Besitzer, ohne dass ein Wort fällt.
+ injure leander spieler "Getroffenen"
- attack spieler leander "der Rittmeister nicht"
- find philippa leander "findet"
+ rescue philippa leander "abbindet"
- treat leander brook "Kugel heraus"
- flee? spieler "verlassen"
- boss herzogin kutscher "Kutscher"
- steal kutscher spieler "wechselt"

== 9
Der [Kutscher](kutscher), [der](kutscher) lesen kann, was [ihm](kutscher) niemand zugetraut hätte, und [der](kutscher) seit zehn Jahren für die [Herrin](herzogin) schwärmt, legt [ihr](herzogin) das Kästchen ungeöffnet zu Füßen. [Adelheid](herzogin) verbrennt Brief um Brief, behält einen und überreicht diesen [ihrem](herzogin) [Gatten](herzog) beim Tee. [Ottokar](herzog) liest, faltet, isst eine Brezel und gesteht dann seinerseits, in [Karlsbad](@karlsbad) habe [er](herzog) zur selben Zeit mit einer Soubrette Schlittschuh gelernt. Zum ersten Mal seit [ihrer](herzog+herzogin) Hochzeit lachen die [Durchlauchten](herzog+herzogin) miteinander, und abends brennt nur noch in einem Zimmer Licht.
- love kutscher herzogin "schwärmt"
- gift kutscher herzogin "Füßen"
+ reveal herzogin herzog "überreicht"
- married herzog herzogin "Gatten"
- reveal herzog herzogin "gesteht"
- cheat.past herzog herzogin "Soubrette"
- happy herzog+herzogin "lachen"
+ reconcile herzog herzogin "lachen die"

== 10
Der genesende [Graf](leander) vertraut [Philippa](philippa) auf der Terrasse an, dass [er](leander) bankrott sei und [seine](leander) Tage als Landvermesser beschließen werde, und wundert sich, warum [sie](philippa), [die](philippa) sich jeden Antrag verbat, so lange neben [ihm](leander) sitzen bleibt. [Cordula](cordula) und der [Doktor](brook) beschließen unterdessen, nach [Schottland](@schottland) durchzubrennen. Der [Postmeister](postmeister), [der](postmeister) jede Kutsche kennt, die das Tor passiert, erkennt [die beiden](brook+cordula) und verständigt die [Freifrau](tante), [die](tante) sich ungekämmt in ein gemietetes Coupé schwingt und [ihnen](brook+cordula) nachsetzt.
- recover leander "genesende"
+ reveal leander philippa "vertraut"
- lose leander "bankrott"
- love philippa leander "sitzen bleibt"
- flee? brook+cordula tante "durchzubrennen"
- discover postmeister brook+cordula "erkennt"
+ betray postmeister brook+cordula "verständigt"
- investigate tante brook+cordula "nachsetzt"

== 11
In einem Gasthof an der Grenze holt die [Tante](tante) das [Paar](brook+cordula) ein, findet [ihre](tante) [Nichte](cordula) am Spinett, gesund, rotwangig und ohne einen einzigen Huster, und bricht, statt zu wettern, in Tränen aus, weil [sie](tante) selbst mit neunzehn in einer Kutsche umgekehrt sei, für die [ihr](tante) Vater den Riegel gekauft habe. [Sie](tante) gibt [ihren](tante) Segen, und der [Gastwirt](wirt), [der](wirt) nebenher Friedensrichter ist, traut die [Liebenden](brook+cordula) noch vor dem Nachtisch. Als Trauzeugin fungiert, mit [ihrem](tante) Lorgnon und [ihrem](tante) gesamten Schmuck, die [Freifrau](tante).
+ find tante brook+cordula "holt"
- kin cordula tante "Nichte"
- recover cordula "gesund"
- sad tante "Tränen"
- help tante brook+cordula "Segen"
+ wedding brook cordula "traut"
- advisor tante cordula "Trauzeugin"

== 12
[Jonne](jonne) hat eine kleine Erbschaft gemacht, mit der [er](jonne) die Leihbibliothek kauft, deren Pacht [Amalie](amalie) nicht mehr aufbringen konnte, und überschreibt sie [ihr](amalie) als Brautgabe, bevor [er](jonne) überhaupt gefragt hat, ob [sie](amalie) [ihn](jonne) will. [Sie](amalie) will. [Leander](leander) verlässt [Ellermoos](@ellermoos) mit Messstab und Kompass, wird jedoch am Schlagbaum von einem Schimmel eingeholt, auf dem [Philippa](philippa) im Herrensitz herangaloppiert, um [ihm](leander) mitzuteilen, dass [sie](philippa) das Geschenk nachträglich angenommen habe, mitsamt dem [Schenkenden](leander). Die [Herzogin](herzogin) geht mit dem [Herzog](herzog) auf Reisen, und [ihr](herzogin) treuer [Kutscher](kutscher) fährt.
- find jonne "Erbschaft"
+ gift jonne amalie "überschreibt"
- engaged.start amalie jonne "Brautgabe"
- travel leander "verlässt"
+ confess philippa leander "mitsamt dem Schenkenden"
- couple.start leander philippa "angenommen"
- travel herzog+herzogin "Reisen"
- boss herzogin kutscher "Kutscher"
