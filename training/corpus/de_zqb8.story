%series Nebelfurt
%lang de
%genre fantasy of a river kingdom, fan-wiki plot summaries
%cast ysolt | Ysolt | f
%cast harke | Harke; Harke vom Ried | m
%cast mael | Mael | m
%cast dorn | Fürst Dorn; Dorn | m
%cast lunete | Lunete | f
%cast quirl | Quirl | m
%cast alte | Mutter Asch; Asch | f
%cast bote | - | m
%cast schmied | Torben | m
%cast drache | Rost | m
%cast knappe | Wick | m
%cast kind | - | f

== 1 Die Fährfrau
[Ysolt](ysolt) rudert jeden über den Fluss, nur keine Soldaten. In einer Nebelnacht zieht [sie](ysolt) den verwundeten [Harke](harke) ins Boot, [der](harke) den Rock des [Fürsten](dorn) trägt. [Sie](ysolt) verbindet [ihn](harke) trotzdem. [Mael](mael), [ihr](ysolt) [Verlobter](mael), will den [Fremden](harke) ausliefern. Darüber entzweien sich [die zwei](mael+ysolt). [Lunete](lunete), die [Tochter](lunete) des [Fürsten](dorn), sucht [ihren](lunete) [Leibwächter](harke) überall. [Sie](lunete) vergeht vor Sorge, und das geht über eine Dienstherrin hinaus.
- injure.past harke "verwundeten"
+ rescue ysolt harke "zieht"
- treat harke ysolt "verbindet"
- boss dorn harke "Rock"
- engaged mael ysolt "Verlobter"
- betray? mael harke "ausliefern"
- quarrel mael ysolt "entzweien"
- parent dorn lunete "Tochter"
- boss lunete harke "Dienstherrin"
- love lunete harke "vergeht"

== 2 Der Verrat des Bräutigams
[Mael](mael) geht heimlich zur Burg und meldet, wo der [Soldat](harke) liegt. [Fürst Dorn](dorn) belohnt [ihn](mael) mit einem Posten in der Wache. Als die Reiter kommen, versteckt [Ysolt](ysolt) [ihren](ysolt) [Patienten](harke) unter den Netzen. [Quirl](quirl), der [Wassergeist](quirl), lockt die Pferde in den Sumpf. [Harke](harke) gesteht [seiner](harke) [Retterin](ysolt), dass [er](harke) nicht geflohen, sondern zum Tode verurteilt ist: [Er](harke) hat den [Drachen](drache) des [Fürsten](dorn) freigelassen. Die [Fährfrau](ysolt) wirft [Maels](mael) Ring in den Fluss.
+ betray mael harke "meldet"
- hire mael dorn "Posten"
- help ysolt harke "versteckt"
- help quirl harke+ysolt "lockt"
- rescue.past ysolt harke "Retterin"
- reveal harke ysolt "gesteht"
- arrest.past dorn harke "verurteilt"
- rescue.past harke drache "freigelassen"
+ breakup ysolt mael "Ring"

== 3 Mutter Asch
Eine uralte [Hexe](alte), [Mutter Asch](alte), bewohnt die Insel im Strom. [Sie](alte) hat [Ysolt](ysolt) das Rudern gelehrt und kennt [deren](ysolt) Herkunft. Der genesene [Soldat](harke) und die [Fährfrau](ysolt) suchen bei [ihr](alte) Schutz. Dort küsst [Harke](harke) [Ysolt](ysolt) zum ersten Mal. Die [Lehrerin](alte) klatscht in die Hände, dann weint [sie](alte): [Ysolt](ysolt) ist nämlich die ältere [Tochter](ysolt) des [Fürsten](dorn), als Säugling ausgesetzt. Damit wäre die liebeskranke [Lunete](lunete) [ihre](ysolt) [Schwester](lunete). Der [Verräter](mael) hört es vom Schilf aus.
- advisor alte ysolt "gelehrt"
- recover harke "genesene"
+ kiss harke ysolt "küsst"
+ reveal alte ysolt "nämlich"
- parent dorn ysolt "Tochter"
- reject.past dorn ysolt "ausgesetzt"
- love lunete _ "liebeskranke"
- sibling lunete ysolt "Schwester"
- discover mael ysolt "hört"

== 4 Schilf
[Mael](mael) eilt zum [Fürsten](dorn). [Mael](mael) verlangt Gold. [Dorn](dorn) gibt [Mael](mael) Gold. [Dorn](dorn) fürchtet [Ysolt](ysolt). Eine [Ältere](ysolt) erbt vor der [Jüngeren](lunete). [Lunete](lunete) lauscht. [Lunete](lunete) hat eine [Schwester](ysolt). [Sie](lunete) freut sich zuerst. Dann hört [sie](lunete) einen Namen: [Harke](harke). [Harke](harke) liebt [Ysolt](ysolt). [Lunete](lunete) beneidet die [Schwester](ysolt). Der [Schmied](schmied) tröstet [Lunete](lunete). [Torben](schmied) heißt [er](schmied). [Torben](schmied) wartet seit Jahren.
- discover lunete ysolt "lauscht"
- sibling lunete ysolt "Schwester"
+ love harke ysolt "liebt"
- jealous lunete ysolt "beneidet"
- help schmied lunete "tröstet"
- love schmied lunete "wartet"

== 5 Rost
Der freigelassene [Drache](drache) heißt [Rost](drache) und hat Heimweh. [Er](drache) landet auf der Insel, setzt aus Versehen die Hütte der [Hexe](alte) in Brand und bittet um Verzeihung. [Mutter Asch](alte) verzeiht [ihm](drache) und reibt [ihm](drache) die Nase. Auf [seinem](drache) Rücken fliegen [Harke](harke) und [Ysolt](ysolt) zur Burg, um den [Vater](dorn) zur Rede zu stellen. [Dorn](dorn) lässt die [Verstoßene](ysolt) in Ketten legen. Den [Geliebten](harke) der [Gefangenen](ysolt) wirft man in den Turm, neben die Kammer, in der [Lunete](lunete) schlaflos liegt.
- rescue.past harke drache "freigelassene"
- attack drache alte "Brand"
+ reconcile alte drache "verzeiht"
- parent dorn ysolt "Vater"
- quarrel dorn ysolt "zur Rede"
+ arrest dorn harke+ysolt "Ketten"
- couple harke ysolt "Geliebten"

== 6 Zwei Schwestern
Mit einem Schlüssel, den [ihr](lunete) der verliebte [Schmied](schmied) gemacht hat, befreit [Lunete](lunete) den [Mann](harke) [ihres](lunete) Herzens. [Sie](lunete) verlangt nichts, nur einen Kuss. [Harke](harke) küsst [sie](lunete) auf die Stirn und bittet [sie](lunete), auch die [Fährfrau](ysolt) freizulassen. Gekränkt läuft [Lunete](lunete) hinunter und will die [Rivalin](ysolt) verspotten. Doch die [Angekettete](ysolt) lächelt [sie](lunete) an und hat die gleiche Zahnlücke. Die [Schwestern](lunete+ysolt) fallen einander in die Arme. Vor dem Tor fängt [Mael](mael), neuer [Hauptmann](mael) der Wache, alle [drei](harke+lunete+ysolt) ab.
- love schmied lunete "verliebte"
+ rescue lunete harke "befreit"
- love lunete harke "Herzens"
- kiss harke lunete "küsst"
- enemy lunete ysolt "Rivalin"
- sibling lunete ysolt "Schwestern"
+ reconcile lunete ysolt "Arme"
- hire mael "neuer"
- arrest mael harke+lunete+ysolt "fängt"

== 7 Hauptmann Mael
Der [Bräutigam](mael) von einst macht [Ysolt](ysolt) ein Angebot: Heiratet [sie](ysolt) [ihn](mael), lebt [Harke](harke). [Sie](ysolt) spuckt [ihm](mael) vor die Füße. [Lunete](lunete) fällt ohnmächtig um, aber das ist gespielt. Während der [Hauptmann](mael) sich bückt, zieht [sie](lunete) [ihm](mael) den Dolch aus dem Gürtel. [Harke](harke) ringt [Mael](mael) nieder und schont [ihn](mael), weil die [Fährfrau](ysolt) darum bittet. Der [Knappe](knappe) [Wick](knappe), [Maels](mael) [Neffe](knappe), öffnet den [Fliehenden](harke+lunete+ysolt) die Pforte. Dafür jagt [ihn](knappe) der [Onkel](mael) davon.
- ex mael ysolt "von einst"
+ propose mael ysolt "Angebot"
- threaten mael ysolt "Angebot"
- reject ysolt mael "spuckt"
+ attack harke mael "ringt"
- kin knappe mael "Neffe"
- rescue knappe harke+lunete+ysolt "öffnet"
- quit knappe mael "jagt"

== 8 Der Preis
[Asch](alte) stirbt. [Ysolt](ysolt) hält [ihre](ysolt) alte [Lehrerin](alte). [Ysolt](ysolt) erbt die Insel. [Quirl](quirl) trauert im Wasser. [Lunete](lunete) wohnt nun auch hier. [Wick](knappe) wohnt im Boot. [Harke](harke) baut das Haus auf. [Torben](schmied) bringt Nägel. [Lunete](lunete) dankt [Torben](schmied). Zum ersten Mal sieht [sie](lunete) [Torben](schmied) an. [Ysolt](ysolt) erwartet ein Kind. [Harke](harke) tanzt auf dem Dach. [Harke](harke) fällt. Den Arm schient [Lunete](lunete).
+ die alte "stirbt"
- help ysolt alte "hält"
- advisor.past alte ysolt "Lehrerin"
- find ysolt "erbt"
- sad quirl alte "trauert"
- housemate lunete ysolt "wohnt"
- love.start lunete schmied "sieht"
+ pregnant ysolt harke "erwartet"
- injure harke "fällt"
- treat harke lunete "schient"

== 9 Ein Bote
Ein [Bote](bote) mit weißer Fahne bringt Kunde vom Hof: Der [Fürst](dorn) liegt im Sterben und will [seine](dorn) [Töchter](lunete+ysolt) sehen. [Harke](harke) vermutet eine Falle. Die [Jüngere](lunete) fährt hin, denn [sie](lunete) hat den [Vater](dorn) trotz allem gern; die [Schwangere](ysolt) bleibt. An der Pforte wird [Lunete](lunete) vom [Hauptmann](mael) verhaftet. [Dorn](dorn) ist kerngesund. [Er](dorn) vermählt die [Tochter](lunete) noch in derselben Woche mit [Mael](mael), gegen [ihren](lunete) Willen. Der [Schmied](schmied) schmiedet das Gitter am Fenster der [Braut](lunete) und lässt einen Stab locker.
- ill! dorn "im Sterben"
- parent dorn lunete+ysolt "Töchter"
- pregnant ysolt "Schwangere"
+ arrest mael lunete "verhaftet"
+ wedding lunete mael "vermählt"
- betray dorn lunete "kerngesund"
- help schmied lunete "locker"

== 10 Hochzeitsnacht
Die frisch [Vermählte](lunete) klettert durchs Gitter in die Arme des [Schmieds](schmied). [Sie](lunete+schmied) küssen sich im Kohlenstaub. [Mael](mael), um die Hochzeitsnacht geprellt, erschlägt im Zorn den [Boten](bote), [der](bote) [ihm](mael) die Flucht meldet. Der eigene [Neffe](knappe), inzwischen als Küchenjunge zurück, sieht den Mord. [Wick](knappe) bringt den [Flüchtenden](lunete+schmied) die Nachricht, dass [Dorn](dorn) nun auch [Mael](mael) fürchtet. Auf dem Fluss setzt [Ysolt](ysolt) zu früh in die Wehen ein, und kein Mensch ist da außer [Quirl](quirl). [Er](quirl) singt, bis das [Mädchen](kind) schreit.
- wedding.past lunete mael "frisch Vermählte"
- flee lunete mael "klettert"
+ kiss lunete schmied "küssen"
- kill mael bote "erschlägt"
- reveal bote mael "meldet"
- kin knappe mael "Neffe"
- return knappe "zurück"
- discover knappe mael "sieht"
+ birth ysolt kind "Wehen"
- help quirl ysolt "singt"

== 11 Der Sturz
Der [Hauptmann](mael) setzt [seinen](mael) [Herrn](dorn) ab und sperrt [ihn](dorn) in den Turm, in dem früher [Harke](harke) saß. Gefangen bereut [Dorn](dorn), was [er](dorn) den [Töchtern](lunete+ysolt) angetan hat. [Wick](knappe) reicht [ihm](dorn) Wasser durch die Luke, und der [Alte](dorn) schreibt mit Ruß einen Brief an die [Ausgesetzte](ysolt). [Ysolt](ysolt) liest ihn am Wochenbett vor. [Harke](harke) traut dem reuigen [Schwiegervater](dorn) nicht. [Sie](ysolt) schon. [Rost](drache) wird gesattelt.
+ betray mael dorn "setzt"
- boss.past dorn mael "Herrn"
- arrest mael dorn "sperrt"
- arrest.past dorn harke "saß"
- sad dorn "bereut"
- reject.past dorn ysolt "Ausgesetzte"
- reconcile? dorn ysolt "reuigen"
- kin dorn harke "Schwiegervater"

== 12 Feuer über der Burg
Der [Drache](drache) brennt das Tor nieder. [Torben](schmied) kämpft mit [Mael](mael) und wird von [ihm](mael) durchbohrt. [Lunete](lunete) greift zum Hammer des [Schmieds](schmied) und tötet [ihren](lunete) [Mann](mael). Verwitwet und ohne Reue kniet [sie](lunete) bei dem [Verletzten](schmied). [Er](schmied) überlebt. [Dorn](dorn) überlebt nicht: Als der Turm stürzt, schirmt [er](dorn) den kleinen [Küchenjungen](knappe) mit dem Leib ab. Beide [Schwestern](lunete+ysolt) weinen um den [Vater](dorn), die [eine](lunete), weil [sie](lunete) [ihn](dorn) kannte, die [andere](ysolt), weil [sie](ysolt) [ihn](dorn) nicht kannte.
- attack drache _ "brennt"
- attack mael schmied "durchbohrt"
+ kill lunete mael "tötet"
- married lunete mael "Mann"
- married.past lunete mael "Verwitwet"
- recover schmied "überlebt"
- rescue dorn knappe "schirmt"
+ die dorn "überlebt nicht"
- sad lunete+ysolt dorn "weinen"
- parent dorn lunete+ysolt "Vater"
- sibling lunete ysolt "Schwestern"

== 13 Beide Ufer
[Ysolt](ysolt) will keine Krone. Die [Schwester](lunete) auch nicht. Also regieren [sie](lunete+ysolt) gar nicht, sondern lassen wählen, und gewählt wird [Wick](knappe), fünfzehn Jahre alt. Die [Fährfrau](ysolt) heiratet [Harke](harke) auf dem Wasser, mit [Quirl](quirl) als Priester. Die junge [Witwe](lunete) zieht zum [Schmied](schmied). Im ersten Frost fliegt [Rost](drache) zu einem Weibchen nach Norden. Das [Mädchen](kind) mit der Zahnlücke winkt [ihm](drache) nach. Wer über den Fluss will, muss warten, bis die [Mutter](ysolt) ausgeschlafen hat.
- sibling lunete ysolt "Schwester"
+ hire knappe "gewählt"
+ wedding harke ysolt "heiratet"
- married.past lunete mael "Witwe"
- move lunete schmied "zieht"
- parent ysolt kind "Mutter"
