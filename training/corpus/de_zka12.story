%series Haus Abendstern
%lang de
%genre dramedy in a retirement home in Bregenz, TV listings, short sentences
%cast elfriede | Elfriede Mock; Elfriede; Friedl | f
%cast balthasar | Balthasar Reich; Balthasar | m
%cast lale | Lale | f
%cast rupert | Rupert Mock; Rupert | m
%cast gitta | Gitta | f
%cast josip | Josip | m
%cast leiter | Direktor Wieser; Wieser | m
%cast katharina | Katharina | f
%cast may | May | f
%cast luis | Luis | m
%cast arzt | Dr. Hagen; Hagen | m
%cast otto | Otto | m
%cast braut | Ines | f
%cast freund | - | m
%cast ehemann | - | m
%cast gattin | - | f
%cast saeugling | - | n

== 1
[Elfriede Mock](elfriede), frisch verwitwet, bezieht Zimmer 14. Die [Neue](elfriede) bringt nur eine Nähmaschine mit und verbittet sich Mitleid. Nebenan wohnt [Balthasar Reich](balthasar), früher Kapitän auf dem [Bodensee](@bodensee) und noch immer ein Weiberheld. Schon beim Abendessen legt [er](balthasar) [ihr](elfriede) das größte Schnitzel auf den Teller. [Gitta](gitta), [seine](balthasar) [Tischdame](gitta) seit drei Jahren, sticht mit der Gabel daneben. [Pflegerin](lale) [Lale](lale) sieht den Sturm kommen. [Direktor Wieser](leiter) verkündet derweil, das Haus müsse sparen.
- married.past _ elfriede "verwitwet"
- friend balthasar gitta "Tischdame"
- move elfriede "bezieht"
- neighbour.start balthasar elfriede "Nebenan"
- gift balthasar elfriede "Schnitzel"
- flirt balthasar elfriede "legt"
+ jealous gitta elfriede "sticht"

== 2
[Rupert](rupert), [Elfriedes](elfriede) einziger [Sohn](rupert), besucht [sie](elfriede) und hält [ihr](elfriede) ein Formular unter die Nase, mit dem [sie](elfriede) [ihm](rupert) das Haus überschreiben soll. [Sie](elfriede) zerreißt es und setzt [ihn](rupert) vor die Tür. Draußen prallt [er](rupert) mit [Lale](lale) zusammen. Kaffee ergießt sich über [seinen](rupert) Anzug, doch [er](rupert) lacht, zum ersten Mal seit Langem. [Gitta](gitta) vergiftet unterdessen die Stimmung, indem [sie](gitta) herumerzählt, die [Neue](elfriede) habe [ihren](elfriede) [Mann](otto) mit Arsen ins Grab gebracht. [Balthasar](balthasar) glaubt kein Wort und küsst der [Verleumdeten](elfriede) die Hand.
- parent elfriede rupert "Sohn"
- reject elfriede rupert "zerreißt"
+ quarrel elfriede rupert "vor die Tür"
- meet lale rupert "prallt"
- happy rupert "lacht"
- betray gitta elfriede "herumerzählt"
- kill! elfriede otto "Arsen"
- married.past elfriede otto "Mann"
- die.past otto "Grab"
+ kiss balthasar elfriede "küsst"

== 3
Auf dem Dampfer kommt es zum Eklat. [Gitta](gitta) schubst, [Elfriede](elfriede) schwimmt, und [Balthasar](balthasar) springt mit Hut hinterher. [Hagen](arzt), der [Hausarzt](arzt), pumpt die [Gerettete](elfriede) leer, stellt eine Lungenentzündung fest und verordnet Ruhe. [Sie](elfriede) bekommt Besuch. Der [Kapitän](balthasar) a. D. liest [ihr](elfriede) das Seewetter vor. Am dritten Tag bittet die [Täterin](gitta) an der Tür um Vergebung. [Elfriede](elfriede) überlegt lange und rückt dann auf dem Bett zur Seite. [Lale](lale) hat [Ruperts](rupert) Nummer gespeichert, unter „Kaffee“.
+ attack gitta elfriede "schubst"
+ rescue balthasar elfriede "springt"
- treat elfriede arzt "pumpt"
- advisor arzt elfriede "Hausarzt"
- ill elfriede "Lungenentzündung"
- help balthasar elfriede "liest"
- reconcile elfriede gitta "rückt"
- love.start lale rupert "gespeichert"

== 4
[Josip](josip) ist [Lales](lale) [Verlobter](josip). [Josip](josip) kocht im Haus. [Josip](josip) kocht gern mit [May](may). [May](may) kocht gern mit [Josip](josip). [Lale](lale) riecht Anis an [Josip](josip). [May](may) riecht nach Anis. [Lale](lale) stellt [Josip](josip) zur Rede. [Josip](josip) leugnet. [May](may) leugnet nicht. [Lale](lale) zieht den Ring ab. Der Ring rollt unter den Herd. [Josip](josip) sucht den Ring. [May](may) lacht. [Rupert](rupert) ruft [Lale](lale) an. [Lale](lale) hebt ab.
+ engaged josip lale "Verlobter"
- affair josip may "kocht gern"
- cheat josip lale "riecht"
- colleague josip may "kocht gern"#2
- discover lale josip+may "riecht Anis"
- quarrel josip lale "zur Rede"
- betray josip lale "leugnet"
+ breakup lale josip "Ring"
- reject may josip "lacht"

== 5
Damit das Haus nicht verkauft wird, gründet [Elfriede](elfriede) einen Rentnerchor mit zwölf Sängern und keinem einzigen Tenor. Den [Tenor](luis) liefert Zimmer 9: [Luis](luis), ein spanischer [Friseur](luis) mit einer [Gattin](gattin) in [Sevilla](@sevilla), [die](gattin) [er](luis) seit Jahrzehnten vergessen möchte. [Gitta](gitta) schmilzt beim ersten Ton dahin. [Luis](luis) bemerkt es und schneidet [ihr](gitta) gratis die Haare. [Balthasar](balthasar), [der](balthasar) [Elfriede](elfriede) nun jeden Abend das Seewetter vorträgt, fragt, ob [sie](elfriede) mit [ihm](balthasar) aufs Dach steigt. [Sie](elfriede) steigt. Oben sagt [er](balthasar) nichts, was im Vertrag mit [Wieser](leiter) verboten wäre, küssen aber steht nicht drin.
- create elfriede "gründet"
- married gattin luis "Gattin"
+ love.start gitta luis "schmilzt"
- discover luis gitta "bemerkt"
- gift luis gitta "gratis"
- invite balthasar elfriede "steigt"
- date balthasar elfriede "Dach"
+ kiss balthasar elfriede "küssen"

== 6
Das Glück hält bis Donnerstag. [Katharina](katharina), [Balthasars](balthasar) [Tochter](katharina) und [Leiterin](katharina) einer Bank, lässt sich die [Nachbarin](elfriede) [ihres](katharina) [Vaters](balthasar) vorführen und findet, [die](elfriede) wolle ans Erbe. [Sie](katharina) verbietet [ihm](balthasar) den Umgang. [Balthasar](balthasar), [der](balthasar) vor keinem Sturm gekniffen hat, kneift. [Sein](balthasar) Rollator bleibt in dieser Woche an der Wand. [Elfriede](elfriede) näht eine Fahne, sonst nichts. Nur [Lale](lale) durchschaut die [Bankerin](katharina): [Sie](katharina) ist pleite. [Rupert](rupert) hat das in [Wiesers](leiter) Büro gehört. [Die beiden](lale+rupert) trinken darauf endlich jenen Kaffee.
- parent balthasar katharina "Tochter"
- neighbour balthasar elfriede "Nachbarin"
- accuse katharina elfriede "Erbe"
- threaten katharina balthasar "verbietet"
+ breakup balthasar elfriede "kneift"
- sad elfriede "sonst nichts"
+ discover lale katharina "durchschaut"
- lose katharina "pleite"
- discover.past rupert katharina "gehört"
- date lale rupert "trinken"

== 7
In der Adventszeit steht ein Kinderwagen im Foyer. [Ines](braut), [Wiesers](leiter) [Nichte](braut), ist mit neunzehn vor [ihrem](braut) [Freund](freund) davongelaufen, einem [Motorradschrauber](freund), [der](freund) [sie](braut) nie geschlagen, aber zwei Jahre lang mit Schweigen gestraft hat. [Gitta](gitta) nimmt die [Ausreißerin](braut) in [ihr](gitta) Zimmer. [Luis](luis) schaukelt den [Säugling](saeugling), [der](saeugling) [ihm](luis) die Hörgeräte zieht. Der [Direktor](leiter), [der](leiter) Babys nicht leiden kann, verlangt, dass [sie](braut) geht. Da stellen sich alle sechsundzwanzig Bewohner ihr Geschirr vor die Zimmer. Man isst, bis [Wieser](leiter) nachgibt, aus den Händen.
- kin braut leiter "Nichte"
- couple braut freund "Freund"
+ flee braut freund "davongelaufen"
- housemate.start braut gitta "nimmt"
- help gitta braut "nimmt"
- help luis saeugling "schaukelt"
- threaten leiter braut "verlangt"
- reject! leiter braut "nachgibt"

== 8
[Balthasar](balthasar) schreibt. [Balthasar](balthasar) schreibt [Katharina](katharina) ab. [Balthasar](balthasar) sucht [Elfriede](elfriede). [Elfriede](elfriede) ist bei [Rupert](rupert). [Rupert](rupert) hat [Elfriede](elfriede) um Verzeihung gebeten. [Elfriede](elfriede) hat geweint. [Rupert](rupert) hat das Formular verbrannt. [Elfriede](elfriede) tauft [Lale](lale) [ihre](elfriede) [Schwiegertochter](lale). [Lale](lale) wird rot. [Rupert](rupert) wird rot. [Balthasar](balthasar) klopft. [Elfriede](elfriede) öffnet. [Balthasar](balthasar) geht auf die Knie. [Dr. Hagen](arzt) muss [ihn](balthasar) hochziehen. [Elfriede](elfriede) sagt Ja.
- reject balthasar katharina "ab"
+ reconcile elfriede rupert "Verzeihung"
- sad elfriede "geweint"
- kin? elfriede lale "Schwiegertochter"
- couple lale rupert "Schwiegertochter"
+ propose balthasar elfriede "Knie"
- engaged.start balthasar elfriede "sagt Ja"
- help arzt balthasar "hochziehen"

== 9
[Katharina](katharina) tobt über die Ankündigung, zumal [ihr](katharina) eigener [Ehemann](ehemann) die Scheidung eingereicht hat. [Sie](katharina) stiehlt aus dem Nachttisch [ihres](katharina) [Vaters](balthasar) das Sparbuch. Weil [May](may), inzwischen Küchenchefin, den Diebstahl durchs Fenster sieht, kommt die [Bankerin](katharina) nicht weit. [Balthasar](balthasar) erstattet keine Anzeige; [er](balthasar) gibt [ihr](katharina) das Sparbuch selbst. [Katharina](katharina) bricht zusammen. [Elfriede](elfriede), die künftige [Stiefmutter](elfriede), bettet [sie](katharina) auf das Sofa, hält [ihr](katharina) den Kopf und erinnert sich, dass auch [sie](elfriede) einmal hart war.
- sad katharina "tobt"
- divorce? ehemann katharina "Scheidung"
- married ehemann katharina "Ehemann"
+ steal katharina balthasar "stiehlt"
- parent balthasar katharina "Vaters"
- boss may _ "Küchenchefin"
- discover may katharina "sieht"
- gift balthasar katharina "gibt"
- kin? elfriede katharina "Stiefmutter"
+ help elfriede katharina "hält"

== 10
Die Hochzeitsvorbereitung bringt das Haus auf Trab: [Gitta](gitta) wird Brautjungfer, [Luis](luis) Friseur und Trauzeuge, [Josip](josip) bäckt, nicht ganz freiwillig, sieben Stockwerke Marzipan. [Lale](lale) begegnet [ihm](josip) in der Speisekammer; [sie](lale) verzeiht [ihm](josip), ohne [ihn](josip) zurückzunehmen. [May](may) hat [ihn](josip) längst verlassen, und der [Koch](josip) sitzt mit dem Ring in einer Schüssel Eischnee. In der Nacht vor der Trauung fällt [Balthasar](balthasar) vom Stuhl. [Hagen](arzt) sagt: das Herz. Die [Braut](elfriede) bleibt an [seinem](balthasar) Bett.
- wedding? balthasar elfriede "Hochzeitsvorbereitung"
- friend elfriede gitta "Brautjungfer"
- advisor luis balthasar "Trauzeuge"
- reconcile josip lale "verzeiht"
- breakup.past may josip "verlassen"
+ ill balthasar "Herz"
- treat balthasar arzt "sagt"
- help elfriede balthasar "Bett"

== 11
[Balthasar](balthasar) erwacht nach neun Tagen und fragt, ob der Sturm vorüber sei. [Elfriede](elfriede) kann nicht lügen. [Wieser](leiter) habe das Heim an einen Kurhotelkonzern verkauft, sagt [sie](elfriede), und der Chor sei vor dem Rathaus vier Stunden im Regen gestanden. Es hat geholfen: [Ines](braut) hat [ihren](braut) [Onkel](leiter) im Fernsehen bloßgestellt, mit einer Liste aller Sparmaßnahmen. Der [Direktor](leiter) wurde abgesetzt, [Lale](lale) ist Leiterin. [Balthasar](balthasar) schläft ein, beruhigt. [Rupert](rupert) stellt der neuen [Chefin](lale) den Blumenstrauß auf den Tisch, zwischen die Mahnungen.
- recover balthasar "erwacht"
- betray leiter _ "verkauft"
+ reveal braut leiter "bloßgestellt"
- kin braut leiter "Onkel"
+ quit leiter "abgesetzt"
- hire lale "Leiterin"
- gift rupert lale "Blumenstrauß"

== 12
Ein Junimorgen, Standesamt auf dem Dampfer. [Elfriede](elfriede) trägt die Fahne, die [sie](elfriede) genäht hat, als Schleier, und [Balthasar](balthasar) sagt [sein](balthasar) Ja so laut, dass ein Schwan auffliegt. Unten tauschen [Gitta](gitta) und [Luis](luis) [ihren](gitta+luis) ersten Kuss. Ein Brief aus [Sevilla](@sevilla) war vorangegangen: Man war längst geschieden, dort, seit 1989. [Rupert](rupert) bringt [Lale](lale) zu Mittag ein Stück Marzipan und eine Frage; auf dem Marzipan liegt ein Ring. [Katharina](katharina) nimmt die Hand der [Stiefmutter](elfriede). [Ines](braut) sitzt mit dem [Kind](saeugling) im Liegestuhl und lässt sich von einem reuigen [Motorradschrauber](freund) nicht überreden.
+ wedding balthasar elfriede "Standesamt"
- kiss gitta luis "Kuss"
- divorce.past gattin luis "geschieden"
+ propose rupert lale "Ring"
- kin elfriede katharina "Stiefmutter"
- reconcile elfriede katharina "Hand"
- reject braut freund "nicht überreden"
