%series Kür
%lang de
%genre figure-skating academy teen drama in Innsbruck, fan-wiki summaries
%cast romy | Romy Achleitner; Romy | f
%cast dacian | Dacian Pop; Dacian | m
%cast yuna | Yuna Seo; Yuna | f
%cast lasse | Lasse | m
%cast vera | Vera Achleitner; Vera | f
%cast orlow | Orlow; Grigori Orlow | m
%cast fee | Fee | f
%cast kim | Dr. Kimmich; Kimmich | n
%cast sponsor | Herr Santer; Santer | m
%cast hausmeister | Ferdl | m
%cast journalist | - | m
%cast mutteryuna | - | f

== 1 Aufnahmeprüfung
Die sechzehnjährige [Romy Achleitner](romy) zieht aus dem Zillertal ins Internat der Eisakademie. Dort soll [sie](romy) mit [Dacian Pop](dacian) laufen, [dessen](dacian) [Partnerin](fee) sich den Knöchel gebrochen hat. [Dacian](dacian) findet die [Tirolerin](romy) zu schwer und sagt es laut. [Ihre](romy) [Zimmergenossin](yuna) [Yuna Seo](yuna), [Favoritin](yuna) im Einzel, schminkt [ihr](romy) die Tränen weg. Was im Heim keiner weiß: [Vera](vera), die [Direktorin](vera), ist [Romys](romy) [Tante](vera) und hat bei der Auswahl ein wenig nachgeholfen.
+ move romy "zieht"
- injure.past fee "Knöchel"
- colleague.past dacian fee "Partnerin"
- colleague? dacian romy "laufen"
- housemate romy yuna "Zimmergenossin"
- help yuna romy "schminkt"
- kin romy vera "Tante"
- help vera romy "nachgeholfen"

== 2 Auf dünnem Eis
[Trainer](orlow) [Orlow](orlow) lässt [Romy](romy) zweihundertmal springen. [Sie](romy) hasst [ihn](orlow) und gehorcht. [Lasse](lasse), der [Däne](lasse) aus dem Eishockeyteam, trägt [ihr](romy) die Tasche und fragt, ob [sie](romy) mit [ihm](lasse) Pizza essen mag. [Sie](romy) mag. Die gestürzte [Fee](fee) humpelt auf Krücken an die Bande und sieht, wie gut [ihr](fee) [Ersatz](romy) ist. Am Abend ist [sie](fee) [Dacians](dacian) feste [Freundin](fee) nicht mehr: [Er](dacian) trennt sich per Sprachnachricht von [ihr](fee), nach drei gemeinsamen Jahren.
- advisor orlow romy "Trainer"
- enemy orlow romy "hasst"
- invite lasse romy "Pizza"
+ breakup dacian fee "trennt"
- couple.past dacian fee "drei gemeinsamen Jahren"

== 3 Der Riss in der Kufe
Beim ersten Wettkampf bricht [Romys](romy) Kufe. Jemand hat sie angesägt. [Romy](romy) schlägt hart auf, und [Dr. Kimmich](kim) diagnostiziert eine Gehirnerschütterung. [Dacian](dacian) klagt sofort [seine](dacian) [Verflossene](fee) an. [Diese](fee) schwört bei [ihren](fee) Krücken, dass [sie](fee) nichts damit zu tun hat. Der [Däne](lasse) hält die Hand der [Verunglückten](romy), bis [sie](romy) einschläft. Auf dem Gang bekommt [Yuna](yuna) einen Anruf von [ihrer](yuna) [Mutter](mutteryuna) aus [Busan](@busan) und lügt, alles sei in Ordnung.
- attack _ romy "angesägt"
+ injure romy "schlägt hart auf"
- treat romy kim "diagnostiziert"
- accuse dacian fee "klagt"
- ex dacian fee "Verflossene"
- help lasse romy "hält die Hand"
- parent mutteryuna yuna "Mutter"
- betray yuna mutteryuna "lügt"

== 4 Zwei Paare
[Romy](romy) geht mit [Lasse](lasse). Alle mögen [Lasse](lasse). [Dacian](dacian) mag [ihn](lasse) nicht. Der [Rumäne](dacian) läuft jetzt nachts allein. [Fee](fee) lernt wieder gehen. [Ferdl](hausmeister) stützt [sie](fee) dabei. [Ferdl](hausmeister) ist Hausmeister und hat alle Schlüssel. Der [Trainer](orlow) brüllt [Yuna](yuna) an. [Yuna](yuna) brüllt zurück. Nach dem Streit hungert die [Koreanerin](yuna). [Ihre](yuna) [Mitbewohnerin](romy) bemerkt die leeren Teller. [Sie](romy) verspricht, zu schweigen. Warum versteckt [Yuna](yuna) eine Säge unter dem Bett?
+ couple.start lasse romy "geht"
- recover fee "lernt wieder gehen"
- help hausmeister fee "stützt"
+ quarrel orlow yuna "Streit"
- ill yuna "hungert"
- housemate romy yuna "Mitbewohnerin"
- discover romy yuna "bemerkt"
- reveal! romy _ "schweigen"

== 5 Sägemehl
Beim Putzen stößt [Romy](romy) auf die Säge. [Yuna](yuna) bricht zusammen und gesteht: [Sie](yuna) wollte, dass [Romy](romy) wieder Einzel läuft, wo [sie](yuna) die [Freundin](romy) schlagen kann. Die [Saboteurin](yuna) erwartet den Rauswurf. Doch [Romy](romy) vergibt [ihr](yuna) noch in derselben Nacht und verrät kein Wort. Leider hat [Ferdl](hausmeister) an der Tür gelauscht. [Er](hausmeister) will Geld von der [Koreanerin](yuna), sonst geht [er](hausmeister) zur [Direktorin](vera). Die unschuldig verdächtigte [Fee](fee) wird weiter von allen gemieden.
- discover romy yuna "stößt"
+ reveal yuna romy "gesteht"
- attack.past yuna romy "Saboteurin"
- friend romy yuna "Freundin"
+ reconcile romy yuna "vergibt"
- reveal! romy _ "verrät kein Wort"
- discover hausmeister yuna "gelauscht"
- threaten hausmeister yuna "sonst"
- accuse.past _ fee "unschuldig verdächtigte"

== 6 Hebefigur
Im Trainingslager am [Plattensee](@plattensee) kommen sich die [Eistänzer](dacian+romy) näher. Bei einer Hebung bleibt [Romy](romy) länger oben, als die Musik es verlangt. Unten gibt [Dacian](dacian) [ihr](romy) einen Kuss. [Sie](romy) gibt ihn zurück und denkt zu spät an [ihren](romy) [Freund](lasse). [Lasse](lasse) kommt am selben Abend überraschend zu Besuch, eine Pizza unter dem Arm. Die [Heuchlerin](romy) isst drei Stücke. [Orlow](orlow), [dem](orlow) nichts entgeht, warnt den [Jungen](dacian): Wer liebt, der stürzt.
- travel dacian+romy "Trainingslager" @plattensee
- flirt dacian romy "näher"
+ kiss dacian romy "Kuss"
- cheat romy lasse "gibt ihn zurück"
- couple lasse romy "Freund"

== 7 Schlagzeile
Ein [Reporter](journalist) bringt ans Licht, dass [Romy](romy) die [Nichte](romy) der [Direktorin](vera) ist. Der Verband setzt [Vera](vera) vor die Tür. [Sponsor](sponsor) [Santer](sponsor), [Ziehvater](sponsor) der Akademie und [Veras](vera) heimlicher [Liebhaber](sponsor), distanziert sich am gleichen Tag. Entlassen und sitzen gelassen steht die [Tante](vera) mit zwei Koffern im Schnee. [Lasse](lasse) fragt [Romy](romy), was [sie](romy) [ihm](lasse) sonst noch verschwiegen habe. [Sie](romy) erzählt [ihm](lasse) vom Plattensee. Danach ist [sie](romy) wieder ledig.
+ reveal journalist vera "ans Licht"
- kin romy vera "Nichte"
+ quit vera "vor die Tür"
- affair sponsor vera "Liebhaber"
- breakup sponsor vera "sitzen gelassen"
- reveal romy lasse "erzählt"
+ breakup lasse romy "ledig"

== 8 Neue Leitung
[Orlow](orlow) steigt zum Direktor auf. Als Erstes wirft [er](orlow) den erpresserischen [Hausmeister](hausmeister) hinaus, als Zweites wirbt [er](orlow) um [Kimmich](kim), [dem](kim) vor jedem Rendezvous ein Notfall dazwischenkommt. Der verlassene [Däne](lasse) findet Trost bei [Fee](fee). Zwei [Betrogene](fee+lasse), ein Topf Nudeln, mehr braucht es nicht. [Dacian](dacian) sieht [seine](dacian) [Ex](fee) lachen und wird zu [seiner](dacian) eigenen Überraschung wütend. [Romy](romy) läuft an diesem Tag mit [ihm](dacian), als hätte [sie](romy) Eisen an den Füßen.
+ hire orlow "steigt"
- quit hausmeister orlow "wirft"
- threaten.past hausmeister _ "erpresserischen"
- flirt orlow kim "wirbt"
- breakup.past romy lasse "verlassene"
- help fee lasse "Trost"
- ex dacian fee "Ex"
+ jealous dacian lasse "wütend"

== 9 Zusammenbruch
Vor den Augen der Punktrichter kippt [Yuna](yuna) um. [Kimmich](kim) bringt [sie](yuna) in die Klinik und kämpft um jedes Gramm. [Romy](romy) macht sich Vorwürfe, weil [sie](romy) über die leeren Teller geschwiegen hat. Aus [Busan](@busan) eilt die [Mutter](mutteryuna) herbei, erstmals seit vier Jahren, und das Wiedersehen geht schief: [Sie](mutteryuna) will die [Kranke](yuna) noch am Tropf heimholen. Die [Zimmergenossin](romy) stellt sich davor. Am Ende weinen [alle drei](mutteryuna+romy+yuna), und die [Tochter](yuna) darf bleiben.
+ ill yuna "kippt"
- treat yuna kim "bringt"
- sad romy "Vorwürfe"
- travel mutteryuna "eilt"
- housemate romy yuna "Zimmergenossin"
- help romy yuna "stellt sich davor"
- parent mutteryuna yuna "Tochter"

== 10 Die Rache des Schlüsselmanns
Gefeuert, aber noch im Besitz der Schlüssel, dringt [Ferdl](hausmeister) nachts in die Halle ein und taut das Eis ab. [Fee](fee) ertappt [ihn](hausmeister). [Er](hausmeister) sperrt [sie](fee) in die Kühlkammer. Bis zum Morgen merkt niemand, dass [sie](fee) fehlt, außer [Lasse](lasse), [dem](lasse) [sie](fee) einen Film versprochen hatte. Gemeinsam mit [Dacian](dacian) bricht [er](lasse) die Tür auf. Die halb erfrorene [Läuferin](fee) fällt dem [Dänen](lasse) in die Arme. [Ihr](fee) früherer [Partner](dacian) holt Decken und versteht endlich.
- quit.past hausmeister "Gefeuert"
- discover fee hausmeister "ertappt"
+ abduct hausmeister fee "sperrt"
+ rescue dacian+lasse fee "bricht"
- injure fee "halb erfrorene"
- ex dacian fee "früherer Partner"

== 11 Landesmeister
[Romy](romy) und [Dacian](dacian) werden Landesmeister. Auf dem Podest nimmt [er](dacian) [ihre](romy) Hand und lässt sie den ganzen Abend nicht los. Zwei Reihen weiter sitzt [Santer](sponsor), [den](sponsor) es zur gefallenen [Direktorin](vera) zurückzieht. [Vera](vera) hat sich inzwischen mit einer Skischule selbstständig gemacht und lässt [ihn](sponsor) stehen. Die genesene [Yuna](yuna) jubelt auf der Tribüne lauter als alle anderen. [Orlow](orlow) gibt eine Verlobung bekannt. [Kimmich](kim) hört davon zum ersten Mal.
+ find dacian+romy "Landesmeister"
+ couple.start dacian romy "nimmt er ihre Hand"
- quit.past vera "gefallenen"
- love sponsor vera "zurückzieht"
- create vera "Skischule"
- reject vera sponsor "stehen"
- recover yuna "genesene"
- engaged? kim orlow "Verlobung"

== 12 Ohne Musik
[Yuna](yuna) verlässt die Akademie. [Yuna](yuna) will Tierärztin werden. [Romy](romy) umarmt [Yuna](yuna). [Ihre](romy) [Freundin](yuna) bleibt [ihre](romy) [Freundin](yuna). [Kimmich](kim) zürnt [Orlow](orlow) drei Tage lang. Am vierten sagt [Kimmich](kim) Ja. Der [Direktor](orlow) weint wie ein Kind. [Lasse](lasse) bekommt einen Vertrag in [Malmö](@malmoe). [Fee](fee) folgt [Lasse](lasse). [Dacian](dacian) wünscht [den beiden](fee+lasse) Glück. [Er](dacian) meint es ehrlich. Die [Tante](vera) schließt die Skischule ab und fährt zur Kür.
+ quit yuna "verlässt"
- friend romy yuna "Freundin"
- sad kim orlow "zürnt"
+ engaged.start kim orlow "sagt Kimmich Ja"
- hire lasse "Vertrag" @malmoe
- move fee lasse "folgt"
- kin romy vera "Tante"

== 13 Die letzte Note
Das Finale in [Turin](@turin). Im Publikum sitzt der [Mann](journalist), [der](journalist) einst die [Direktorin](vera) stürzte, und bittet [sie](vera) in der Pause um Verzeihung; [sie](vera) bietet [ihm](journalist) ein Hustenbonbon an. [Dacian](dacian) läuft mit einer Zerrung, die [er](dacian) [Romy](romy) verheimlicht. Beim Wurf gibt [sein](dacian) Bein nach. [Sie](romy) fällt, steht auf und zieht [ihn](dacian) hoch. Das [Paar](dacian+romy) wird Vierter. Im Flugzeug nach Hause schläft die [Tirolerin](romy) an der Schulter des [Rumänen](dacian), und keiner von [ihnen](dacian+romy) träumt vom Eis.
- travel dacian+romy "Finale" @turin
- betray.past journalist vera "stürzte"
- reconcile? journalist vera "Verzeihung"
- injure dacian "Zerrung"
- reveal! dacian romy "verheimlicht"
+ injure romy dacian "fällt"
- couple dacian romy "Paar"
