%series Zirkus Amarant
%lang de
%genre circus drama of the 1920s, encyclopaedia episode list
%cast tibor   | Tibor Amarant; Tibor | m
%cast zelda   | Zelda Amarant; Zelda | f
%cast mischa  | Mischa | m
%cast liv     | Liv Aasen; Liv | f
%cast desmond | Desmond Pryce; Desmond; Pryce | m
%cast perle   | Perle | f
%cast cosma   | Cosma | f
%cast ignaz   | Ignaz Höck; Ignaz; Höck | m
%cast dompteur | - | m
%cast bankier | Bankier Löwe; Löwe | m
%cast elefant | Fatme | f
%cast amarants | Amarants | g
%cast geiger  | Jenö | m
%cast tochter | - | f
%cast sulamith | Sulamith Löwe; Sulamith | f
%cast pfarrer | - | m
%cast gemahlin | - | f

== 1 Winterquartier
Im Februar 1926 lagert der Zirkus [Amarant](#amarant) bei [Znaim](@znaim), und die Kasse ist so leer wie der Heuboden. [Direktor Tibor Amarant](tibor) hat die Löwen verkauft und verschweigt [seiner](tibor) zweiten [Frau](zelda) [Zelda](zelda), dass [er](tibor) auch [deren](zelda) Schmuck versetzt hat. Aus dem Norden kommt die [Seiltänzerin](liv) [Liv Aasen](liv), [der](liv) ein Vertrag und ein Wohnwagen versprochen worden sind; den Wagen bewohnt jedoch schon [Mischa](mischa), [Tibors](tibor) [Sohn](mischa) aus erster Ehe. Man hängt eine Decke in die Mitte. Der [Dompteur](dompteur), mit den Löwen überflüssig geworden, nimmt [seinen](dompteur) Hut.
- betray tibor zelda "verschweigt"
- married tibor zelda "Frau"
- steal.past tibor zelda "versetzt"
- travel liv "kommt"
- hire? liv "Vertrag"
+ housemate.start liv mischa "Decke"
- parent tibor mischa "Sohn"
- quit dompteur tibor "nimmt"

== 2 Die Decke
[Mischa](mischa), [der](mischa) bisher keiner Frau ins Gesicht zu sehen wagte, spricht durch die Decke mit [Liv](liv), zuerst über Knoten, dann über Sterne. Eines Nachts fällt die Decke herunter, und keiner von [beiden](liv+mischa) hebt sie auf. [Zelda](zelda), [die](zelda) das Funkeln in den Augen [ihres](zelda) [Stiefsohns](mischa) richtig deutet, schenkt [Liv](liv) [ihre](zelda) alten Seidenschuhe. Zur selben Zeit lässt sich [Tibor](tibor) vom [Bankier](bankier) [Löwe](bankier), dem [Gläubiger](bankier) der [Amarants](amarants), ein Geschäft aufdrängen: [Mischa](mischa) soll [dessen](bankier) [Tochter](sulamith) nehmen, dann sind die Wechsel vom Tisch.
+ sex liv mischa "hebt sie auf"
- love mischa liv "Funkeln"
- discover zelda mischa "deutet"
- kin mischa zelda "Stiefsohns"
- gift zelda liv "schenkt"
- wedding? mischa sulamith "nehmen"
- parent bankier sulamith "Tochter"

== 3 Sulamith
[Sulamith Löwe](sulamith) denkt ebenso wenig ans Heiraten wie der junge [Mann](mischa), [den](mischa) man [ihr](sulamith) zugedacht hat, denn [ihr](sulamith) Herz gehört [Jenö](geiger), dem [Geiger](geiger) der Zirkuskapelle, mit [dem](geiger) [sie](sulamith) sich seit Monaten Zettel schreibt. [Sie](sulamith) und [Mischa](mischa) schließen einen Pakt und geben sich vor den [Vätern](bankier+tibor) als Brautleute aus. Davon erfährt [Liv](liv) nur die Hälfte. Als in der Zeitung von [Mischas](mischa) Verlobung die Rede ist, hängt [sie](liv) die Decke wieder auf und nagelt sie fest.
- love sulamith geiger "Herz"
+ betray mischa+sulamith bankier+tibor "geben sich"
- engaged! mischa sulamith "Brautleute"
- discover! liv mischa "Hälfte"
- sad liv mischa "hängt"
- breakup liv mischa "nagelt"

== 4 Manege frei
[Fatme](elefant) hebt den Rüssel. [Fatme](elefant) ist die [Elefantin](elefant). [Höck](ignaz) füttert [Fatme](elefant). [Höck](ignaz) ist der dumme [August](ignaz). [Er](ignaz) ist nicht dumm. [Höck](ignaz) hat [Perle](perle) gern. [Perle](perle) reitet ohne Sattel. [Perle](perle) hat [Desmond](desmond) gern. [Desmond Pryce](desmond) wirft Messer auf [Perle](perle). [Desmond](desmond) trifft nie [Perle](perle). Heute trifft [er](desmond). [Höck](ignaz) bindet [Perles](perle) Arm ab. [Desmond](desmond) zittert. [Desmond](desmond) hat getrunken. [Perle](perle) verzeiht [Desmond](desmond). [Höck](ignaz) verzeiht [Desmond](desmond) nicht.
- love ignaz perle "gern"
- love perle desmond "gern"#2
+ injure perle desmond "trifft er"
- treat perle ignaz "bindet"
- colleague desmond perle "wirft"
- reconcile desmond perle "verzeiht"
- sad ignaz desmond "verzeiht Desmond nicht"

== 5 Die Wahrsagerin
[Cosma](cosma), [die](cosma) aus der Hand liest und von [der](cosma) niemand weiß, dass [sie](cosma) [Tibors](tibor) erste [Frau](cosma) ist, schlägt am Rand des Platzes [ihr](cosma) Zelt auf. [Zelda](zelda) lässt sich von [ihr](cosma) die Karten legen und hört, [ihr](zelda) [Mann](tibor) sei bereits vergeben. [Tibor](tibor) erbleicht, als [er](tibor) der [Totgeglaubten](cosma) gegenübersteht. Vierzehn Jahre zuvor war [Cosma](cosma) mit dem [Dompteur](dompteur) durchgebrannt und hatte den kleinen [Mischa](mischa) im Stroh zurückgelassen; geschieden wurden [Tibor](tibor) und [sie](cosma) nie. Die zweite [Ehefrau](zelda) ist folglich keine.
+ return cosma "schlägt"
- reveal cosma zelda "Karten"
- discover tibor cosma "erbleicht"
- die! cosma "Totgeglaubten"
- flee.past cosma tibor "durchgebrannt"
- cheat.past cosma tibor "durchgebrannt"
- parent cosma mischa "zurückgelassen"
- divorce! cosma tibor "geschieden"
- married! tibor zelda "ist folglich keine"
+ married cosma tibor "erste Frau"

== 6 Zwei Direktorinnen
[Zelda](zelda) räumt den Direktionswagen. [Sie](zelda) findet Unterschlupf bei [Perle](perle), [ihrer](zelda) [Vertrauten](perle) noch aus dem Waisenhaus, und besteht darauf, weiterhin die Bücher zu führen. [Cosma](cosma) besteht darauf, weiterhin [Frau Amarant](cosma) zu sein. Zwischen den beiden [Frauen](cosma+zelda) kommt es in der Pause zu Handgreiflichkeiten, die das Publikum für eine Nummer hält. [Mischa](mischa) erfährt von [Ignaz Höck](ignaz), wer die [Wahrsagerin](cosma) ist, und stellt [sie](cosma) zur Rede; [seine](mischa) [Mutter](cosma) liest [ihm](mischa) statt einer Antwort aus der Hand, dass [er](mischa) die falsche [Braut](sulamith) habe.
+ breakup zelda tibor "räumt"
- move zelda perle "Unterschlupf"
- help perle zelda "Unterschlupf"
- friend perle zelda "Vertrauten"
- attack cosma zelda "Handgreiflichkeiten"
+ reveal ignaz mischa "erfährt"
- parent cosma mischa "Mutter"
- accuse mischa cosma "zur Rede"

== 7 Nach dem Regen
In [Brünn](@bruenn) regnet es elf Tage, und die Leute gehen lieber ins Kino. [Desmond](desmond), [der](desmond) dem Schnaps entsagt hat, hält um [Perles](perle) Hand an und bekommt sie, sehr zum Kummer [Höcks](ignaz), [der](ignaz) sich in der Nacht von [Fatme](elefant) verabschiedet und im Regen verschwindet. [Liv](liv), [die](liv) bis dahin jeden Annäherungsversuch [Mischas](mischa) abgewehrt hat, wird von [Sulamith](sulamith) ins Vertrauen gezogen und begreift, wie ungerecht [sie](liv) gewesen ist. [Sie](liv) reißt die Decke herunter, doch auf der anderen Seite ist niemand.
+ propose desmond perle "hält"
- engaged.start desmond perle "bekommt"
- sad ignaz desmond+perle "Kummer"
- flee ignaz "verschwindet"
- reject.past liv mischa "abgewehrt"
- reveal sulamith liv "ins Vertrauen"
+ discover liv mischa "begreift"

== 8 Mischa fehlt
[Liv](liv) sucht [Mischa](mischa). [Sulamith](sulamith) sucht [Mischa](mischa). [Zelda](zelda) findet [ihn](mischa). [Mischa](mischa) liegt im Lazarett. Ein Karren hat [Mischa](mischa) überrollt. [Mischa](mischa) erkennt [Zelda](zelda) nicht. [Mischa](mischa) erkennt auch [Liv](liv) nicht. [Liv](liv) nimmt [Mischas](mischa) Hand. [Liv](liv) redet von Knoten. [Liv](liv) redet von Sternen. [Mischa](mischa) schließt die Augen. Da hängt [Liv](liv) ein Laken auf. [Liv](liv) redet durch das Laken. „[Liv](liv)“, sagt [Mischa](mischa). [Liv](liv) küsst [Mischa](mischa) durch den Stoff.
- find zelda mischa "findet"
- injure mischa "überrollt"
- ill mischa "erkennt"
- help liv mischa "nimmt"
- recover mischa "sagt"
+ kiss liv mischa "küsst"

== 9 Wechselreiterei
Weil die Verlobung [seiner](bankier) [Tochter](sulamith) geplatzt ist, lässt [Löwe](bankier) das Zelt pfänden. [Jenö](geiger) spielt vor der Villa des [Bankiers](bankier), bis [dieser](bankier) den Hund loslässt, und entkommt nur mit Mühe. [Cosma](cosma), [die](cosma) eine alte Rechnung mit dem [Geldverleiher](bankier) offen hat, kennt [dessen](bankier) Schwäche: Vor [Sulamiths](sulamith) Geburt hatte [er](bankier) monatelang [ihr](cosma) den Hof gemacht, mit Briefen, die [sie](cosma) noch besitzt. Entweder das Zelt, sagt [sie](cosma), oder die Briefe gehen an [seine](bankier) [Gemahlin](gemahlin). Am Abend steht das Zelt.
- engaged.end mischa sulamith "geplatzt"
- parent bankier sulamith "Tochter"
- attack bankier geiger "Hund"
- flee geiger bankier "entkommt"
- love.past bankier cosma "Hof"
+ threaten cosma bankier "Entweder"
- married bankier gemahlin "Gemahlin"

== 10 Freie Vögel
[Sulamith](sulamith) klettert aus dem Fenster der väterlichen Villa in die Arme des [Geigers](geiger), und noch ehe [Löwe](bankier) die Gendarmen verständigen kann, sind [die zwei](geiger+sulamith) von einem [Dorfpfarrer](pfarrer) zusammengegeben worden, [der](pfarrer) [sein](pfarrer) Honorar in Freikarten bekommt. Aus Rache zeigt der [Bankier](bankier) [Tibor](tibor) wegen Doppelehe an. Man führt den [Direktor](tibor) während der Pferdenummer ab. [Zelda](zelda) müsste nur gegen [ihn](tibor) aussagen. [Sie](zelda) tut es nicht, obwohl [er](tibor) [ihren](zelda) Schmuck nie ausgelöst hat.
- flee sulamith bankier "klettert"
+ wedding geiger sulamith "zusammengegeben"
- accuse bankier tibor "Doppelehe"
+ arrest _ tibor "führt"
- accuse! zelda tibor "tut es nicht"
- help zelda tibor "tut es nicht"

== 11 Cosma zieht weiter
Um [Tibor](tibor) aus der Zelle zu holen, willigt [Cosma](cosma) nach all den Jahren in die Scheidung ein und bleibt gerade so lange, dass [sie](cosma) [Liv](liv) aus der Hand lesen kann: ein Mädchen, im Mai. [Liv](liv) lacht, rechnet und lacht nicht mehr. Mit dem [Dompteur](dompteur), [der](dompteur) wieder aufgetaucht ist und [sie](cosma) nie vergessen hat, fährt die [Wahrsagerin](cosma) in Richtung [Lemberg](@lemberg) davon, nicht ohne [ihren](cosma) [Sohn](mischa) zum Abschied auf die Stirn zu küssen. In der Garderobe findet [Perle](perle) eine rote Pappnase vor dem Spiegel und weiß, dass [Höck](ignaz) wieder da ist.
- help cosma tibor "aus der Zelle"
+ divorce cosma tibor "Scheidung"
- pregnant liv mischa "Mädchen"
- return dompteur "aufgetaucht"
- love dompteur cosma "nie vergessen"
- travel cosma+dompteur "fährt" @lemberg
- parent cosma mischa "Sohn"
- discover perle ignaz "weiß"
- return ignaz "wieder da"

== 12 Premiere in Wien
Drei Paare, ein Zelt: Während [Perle](perle) im letzten Augenblick den Ring des [Messerwerfers](desmond) zurückgibt und hinter dem Vorhang dem [August](ignaz) die Pappnase abnimmt, um [ihn](ignaz) auf den Mund zu küssen, stehen [Liv](liv) und [Mischa](mischa) vor dem Standesbeamten, die [Braut](liv) im neunten Monat. Das [Kind](tochter) kommt zwischen Trapez und Pferden auf die Welt. [Tibor](tibor), frei und ohne Schnurrbart, trägt [Zelda](zelda) die Brosche nach, die [er](tibor) am Vortag beim Pfandleiher ausgelöst hat, und fragt, ob [sie](zelda) es noch einmal mit [ihm](tibor) wage, diesmal richtig. [Zelda](zelda) steckt die Brosche an. [Desmond](desmond) verfehlt an jenem Abend jedes Ziel.
+ breakup perle desmond "zurückgibt"
- kiss ignaz perle "küssen"
+ wedding liv mischa "Standesbeamten"
- birth liv tochter "auf die Welt"
- gift tibor zelda "Brosche"
- propose tibor zelda "fragt"
- reconcile tibor zelda "steckt"
