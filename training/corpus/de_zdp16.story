%series Der siebte Koffer
%lang de
%genre novel in chapters, a grand hotel on Lake Maggiore in 1938, synopsis in an encyclopaedia
%cast alma | Alma Reiff; Alma | f
%cast viktor | Viktor Reiff; Viktor | m
%cast dante | Dante Bellini; Dante | m
%cast nonna | Donna Ersilia; Ersilia | f
%cast claire | Claire Ashcombe; Claire | f
%cast lord | Lord Ashcombe; Ashcombe | m
%cast robin | Robin | m
%cast konsul | Konsul von Hagen; von Hagen | m
%cast giulia | Giulia | f
%cast portier | - | m
%cast levy | Dr. Simon Levy; Levy; Simon | m
%cast pianist | Sacha | m
%cast schulfreundin | - | f
%cast tochter | Ruth | f
%cast maresciallo | Maresciallo Conti; Conti | m

== 1
Im Frühsommer 1938 treffen im Grandhotel von [Stresa](@stresa) an einem einzigen Nachmittag der Wiener [Verleger](viktor) [Viktor Reiff](viktor) mit [seiner](viktor) um vieles jüngeren [Frau](alma) [Alma](alma), der verarmte [Lord Ashcombe](lord) samt [Gemahlin](claire) und halbwüchsigem [Sohn](robin) sowie, allein und mit einem Koffer zu viel, der aus [Berlin](@berlin) vertriebene [Chirurg](levy) [Dr. Simon Levy](levy) ein. [Hoteldirektor](dante) [Dante Bellini](dante) erkennt in der [Wienerin](alma), als [sie](alma) den Schleier hebt, jene [Studentin](alma) wieder, mit [der](alma) [er](dante) vor neun Jahren in [Padua](@padua) verlobt gewesen war und [die](alma) [ihn](dante) ohne ein Wort der Erklärung hatte sitzen lassen. [Er](dante) überreicht [ihr](alma) den Schlüssel. [Beide](alma+dante) siezen sich.
- travel alma+claire+levy+lord+robin+viktor "treffen" @stresa
- married alma viktor "Frau"
- married claire lord "Gemahlin"
- parent claire+lord robin "Sohn"
- flee.past levy "vertriebene" @berlin
+ find dante alma "erkennt"
- engaged.past alma dante "verlobt"
- breakup.past alma dante "sitzen lassen"

== 2
[Donna Ersilia](nonna), [Dantes](dante) [Großmutter](nonna) und eigentliche [Besitzerin](nonna) des Hauses, [der](nonna) nichts entgeht, setzt die [Paare](alma+claire+lord+viktor) beim Abendessen absichtlich falsch. So findet sich [Alma](alma) neben dem [Direktor](dante) wieder, [Viktor](viktor) neben [Lady Claire](claire), [deren](claire) Lachen [ihn](viktor) an eine Zeit erinnert, in der [er](viktor) noch Gedichte schrieb, und der [Lord](lord) neben [Konsul von Hagen](konsul), einem [Deutschen](konsul) von ausgesuchter Höflichkeit, [welcher](konsul) [ihm](lord) beim Mokka die Begleichung [seiner](lord) Spielschulden in Aussicht stellt, wenn [er](lord) [ihm](konsul) dafür mitteile, was sich in [Levys](levy) siebtem Koffer befinde. Das [Zimmermädchen](giulia) [Giulia](giulia), [das](giulia) nachlegt, lässt die Zange fallen.
- kin dante nonna "Großmutter"
- flirt claire viktor "Lachen"
- create.past viktor "Gedichte"
- lose.past lord "Spielschulden"
+ hire? lord konsul "in Aussicht"
- gift? konsul lord "Begleichung"
- investigate? lord levy "mitteile"

== 3
Nachts um zwei öffnet [Ashcombe](lord) mit dem Nachschlüssel, den [er](lord) dem schlafenden [Portier](portier) vom Haken genommen hat, die Tür des [Arztes](levy). Im Koffer liegen keine Geheimpapiere, wie der [Konsul](konsul) vermutet, sondern Kinderkleider, sorgfältig gebügelt, und eine Liste mit einundzwanzig Namen. [Levy](levy), [der](levy) wach in der Dunkelheit sitzt, fragt den [Eindringling](lord), ob [er](lord) selbst Kinder habe. Der [Engländer](lord), zum ersten Mal seit Jahren nüchtern, schließt den Deckel, entschuldigt sich und berichtet dem [Auftraggeber](konsul) am Morgen, [er](lord) habe nichts als schmutzige Wäsche gefunden. [Giulia](giulia), [die](giulia) vor der Tür auf den Knien liegt und den Boden wischt, lächelt in [ihren](giulia) Eimer.
- steal lord portier "genommen"
- investigate lord levy "öffnet"
- discover lord levy "Liste"
- reveal! lord konsul "nichts als schmutzige Wäsche"
+ betray lord konsul "nichts als schmutzige Wäsche"
- help lord levy "schmutzige Wäsche"
- boss konsul lord "Auftraggeber"
- happy giulia "lächelt"

== 4
Zwischen [Alma](alma) und [Dante](dante) kommt es im Kräutergarten zu jener Aussprache, die neun Jahre auf sich warten ließ. [Sie](alma) habe damals, sagt [sie](alma), einen Brief erhalten, in welchem [er](dante) [ihr](alma) die Heirat mit einer anderen anzeigte; [er](dante) hat nie einen solchen geschrieben. Die Handschrift, die [sie](alma) [ihm](dante) aus dem Gedächtnis in den Kies zeichnet, kennt [er](dante) nur zu gut. Von [Ersilia](nonna) zur Rede gestellt zu werden, ist im Hause Bellini nichts Neues; dass aber [sie](nonna) selbst von [ihrem](nonna) [Enkel](dante) zur Rede gestellt wird, verschlägt der [Greisin](nonna) den Atem. Eine Protestantin ohne Mitgift, so gibt [sie](nonna) schließlich zurück, habe [sie](nonna) im Haus nicht dulden können.
- wedding! _ dante "Heirat"
+ discover alma+dante nonna "Handschrift"
- accuse dante nonna "zur Rede gestellt"#2
- kin dante nonna "Enkel"
+ reveal nonna dante "gibt"
- betray.past nonna alma+dante "Brief"
- reveal alma dante "sagt"
- reject.past nonna alma "nicht dulden"

== 5
Während eines Ausflugs auf die [Isola Bella](@isolabella), dem dieses Kapitel ganz gehört, füttern die Gäste Pfauen, und der fünfzehnjährige [Robin](robin) verliert [sein](robin) Herz an das verbeulte Grammofon des [Barpianisten](pianist), genauer: an dessen [Besitzer](pianist). [Sacha](pianist), Mitte zwanzig und aus [Odessa](@odessa), bringt dem [Jungen](robin) drei Akkorde bei und bemerkt sonst nichts. [Claire](claire) bemerkt es wohl. [Sie](claire) legt [ihrem](claire) [Sohn](robin) auf der Rückfahrt die Jacke um und erzählt [ihm](robin), ohne Zusammenhang, von einer [Schulfreundin](schulfreundin), an die [sie](claire) noch immer denke. Der See ist glatt, die Pfauen schreien, und [Viktor](viktor) schreibt auf eine Serviette das erste Gedicht seit zwölf Jahren.
- love robin pianist "Herz"
- advisor pianist robin "bringt"
- discover! pianist robin "bemerkt sonst nichts"
+ discover claire robin "bemerkt es wohl"
- parent claire robin "Sohn"
- help claire robin "Jacke"
- reveal claire robin "erzählt"
- love claire schulfreundin "noch immer denke"
- create viktor "Gedicht"

== 6
Mit dem Nachtzug kommen die Kinder, einundzwanzig an der Zahl, von [Levy](levy) über drei Grenzen gelotst und von [Giulia](giulia), [die](giulia) in Wahrheit einer antifaschistischen Zelle angehört, im leeren Eiskeller des Hotels untergebracht. [Dante](dante), [der](dante) dort nur Sekt holen wollte, steht plötzlich vor lauter schlafenden Gesichtern. Eines davon, das eines etwa achtjährigen [Mädchens](tochter), hat [seine](dante) eigene Nase. [Ruth](tochter) heißt die [Kleine](tochter), [ihre](tochter) Papiere nennen [Alma](alma) als Mutter, einen Vater nennen sie nicht. [Bellini](dante) setzt sich auf die Stufen. Nun versteht [er](dante), weshalb eine [Verlegersgattin](alma) ausgerechnet in [seinem](dante) Hotel abgestiegen ist.
- rescue levy _ "gelotst"
- help giulia _ "untergebracht"
+ find dante tochter "steht"
- parent alma tochter "Mutter"
+ parent dante tochter "seine eigene Nase"
- discover dante alma "versteht"
- married alma viktor "Verlegersgattin"

== 7
[Konsul von Hagen](konsul), von der Redseligkeit des [Portiers](portier) profitierend, hat erfahren, dass im Hotel auf einmal sechzig Liter Milch am Tag getrunken werden. [Er](konsul) zeigt die Sache bei [Maresciallo Conti](maresciallo) an, [der](maresciallo) jeden Abend an der Hotelbar [sein](maresciallo) Glas umsonst erhält und [der](maresciallo) sich nun zwischen dem Glas und dem Gesetz zu entscheiden hat. [Conti](maresciallo) kommt, klopft laut an alle Türen, an denen nichts zu finden ist, und hustet vor der einen, an der [er](maresciallo) vorübergeht. Der [Deutsche](konsul), [dem](konsul) das Husten nicht entgangen ist, telegrafiert nach [Mailand](@mailand). In derselben Stunde gesteht [Alma](alma) [ihrem](alma) [Mann](viktor), wer [Ruth](tochter) ist; [Viktor](viktor), [der](viktor) es seit der Hochzeit weiß, streicht [ihr](alma) über das Haar.
- reveal portier konsul "Redseligkeit"
- discover konsul _ "erfahren"
- accuse konsul _ "zeigt"
+ help maresciallo _ "hustet"
- discover konsul maresciallo "nicht entgangen"
- reveal konsul _ "telegrafiert"
+ reveal alma viktor "gesteht"
- married alma viktor "Mann"
- discover.past viktor alma "weiß"
- wedding.past alma viktor "Hochzeit"
- help viktor alma "streicht"

== 8
Da die Grenze zur [Schweiz](@schweiz) nur über den See zu erreichen ist, verfällt [Donna Ersilia](nonna), [die](nonna) Wiedergutmachung zu leisten hat, auf den Gedanken eines Maskenballs auf Booten. Einundzwanzig kleine Harlekine steigen vor den Augen der Schwarzhemden ein, geführt von [Sacha](pianist), [der](pianist) Akkordeon spielt, und von [Robin](robin), [der](robin) rudert, bis [ihm](robin) die Hände bluten. [Von Hagen](konsul), als Sonnenkönig verkleidet, durchschaut den Schwindel und reißt [einem](tochter) der Harlekine die Larve herunter. Es ist [Ruth](tochter). Bevor [er](konsul) rufen kann, hat [Lady Claire](claire) [ihn](konsul) mit einem Champagnerkübel zum Schweigen gebracht, und [ihr](claire) [Gatte](lord) rollt den [Bewusstlosen](konsul) in einen Teppich.
- celebrate nonna "Maskenballs"
- help pianist+robin _ "geführt"
- injure robin "bluten"
+ discover konsul tochter "durchschaut"
+ attack claire konsul "Champagnerkübel"
- injure konsul claire "Bewusstlosen"
- rescue claire tochter "zum Schweigen"
- married claire lord "Gatte"
- abduct lord konsul "rollt"

== 9
Im letzten Boot sitzen [Levy](levy), [Alma](alma) und das gerettete [Kind](tochter). [Dante](dante) müsste nur einsteigen. [Viktor](viktor), [der](viktor) am Steg zurückbleibt, hat [ihm](dante) eigenhändig den Mantel gebracht und in dessen Tasche, wie sich später zeigen wird, einen unterschriebenen Scheidungsantrag gesteckt. Doch der [Direktor](dante) denkt an das Personal, an die alte [Frau](nonna) auf der Terrasse und an die Züge, die noch kommen werden. [Er](dante) küsst [Alma](alma) auf den Mund und [seine](dante) [Tochter](tochter) auf die Stirn und stößt das Boot ab. Auf halber Strecke eröffnet eine Patrouille das Feuer; der [Arzt](levy) wirft sich über das [Mädchen](tochter).
- rescue.past _ tochter "gerettete"
- gift viktor dante "gebracht"
- divorce? alma viktor "Scheidungsantrag"
- flee? dante "einsteigen"
+ kiss alma dante "küsst"
- kiss dante tochter "Stirn"
- parent dante tochter "Tochter"
+ breakup dante alma "stößt"
+ rescue levy tochter "wirft"
- attack _ levy "Feuer"

== 10
[Simon Levy](levy) erreicht [Brissago](@brissago) mit zwei Kugeln im Rücken und wird von [Alma](alma), [die](alma) bei [ihm](levy) in [Wien](@wien) einmal einen Verbandskurs besucht hat, auf einem Küchentisch operiert, wobei [er](levy) selbst jeden Schnitt ansagt, bis [ihm](levy) die Stimme versagt. [Er](levy) überlebt, doch gehen wird [er](levy) nicht mehr können. In [Stresa](@stresa) erwacht der [Konsul](konsul) im Teppich, und am Mittag sind [Giulia](giulia) und der [Pianist](pianist) verhaftet. [Robin](robin), außer sich, stürzt zu [Conti](maresciallo) und bietet sich anstelle des [Musikers](pianist) an. Der [Maresciallo](maresciallo) schickt den [Jungen](robin) fort, trinkt [sein](maresciallo) Glas aus und lässt in der Nacht eine Zellentür angelehnt.
- travel levy "erreicht" @brissago
- attack.past _ levy "Kugeln"
- injure levy "Kugeln"
- advisor.past levy alma "Verbandskurs"
+ treat levy alma "operiert"
- recover levy "überlebt"
- ill levy "nicht mehr können"
+ arrest _ giulia+pianist "verhaftet"
- sad robin "außer sich"
- recover konsul "erwacht"
- help? robin pianist "anstelle"
- reject maresciallo robin "schickt"
+ rescue maresciallo giulia+pianist "angelehnt"

== 11
Der Krieg, von dem bis dahin alle gesprochen hatten wie vom Wetter, bricht aus. Die [Ashcombes](claire+lord+robin) reisen heim; der [Lord](lord), vom Spieltisch geheilt, meldet sich zu den Fliegern und fällt über dem Kanal, [seine](lord) [Witwe](claire) verwandelt den Landsitz in ein Kinderheim. [Viktor](viktor) geht nach [Buenos Aires](@ba) und wird dort, was [er](viktor) immer hatte sein wollen, ein schlechter [Dichter](viktor). [Von Hagen](konsul) steigt zum Statthalter auf, bezieht das Grandhotel und wohnt in Zimmer sieben. Bedient wird [er](konsul) von [Dante](dante), [den](dante) [er](konsul) für gebrochen hält und [der](dante) unterdessen Nacht für Nacht vom Dach aus mit einer Taschenlampe über den See blinkt.
- travel claire+lord+robin "reisen"
- recover lord "geheilt"
- hire lord "meldet"
+ die lord "fällt"
- married.past claire lord "Witwe"
- create claire "Kinderheim"
- move konsul "bezieht"
- travel viktor "geht" @ba
- hire konsul "Statthalter"
- sad! dante "für gebrochen"
- betray dante konsul "unterdessen"
+ reveal dante _ "blinkt"

== 12
Mai 1945, die Läden stehen offen, in der Halle nisten Schwalben. [Donna Ersilia](nonna) ist im Winter entschlafen, den Rosenkranz in der einen, eine Mistgabel in der anderen Hand. [Konsul von Hagen](konsul) wurde auf der Flucht ergriffen, verkleidet als Nonne, von einer [Partisanin](giulia) namens [Giulia](giulia). Mit dem ersten Dampfer aus [Locarno](@locarno) kommen ein [Mann](levy) im Rollstuhl, der [ihn](levy) schiebende [Pianist](pianist) und eine schmale [Frau](alma), [deren](alma) [Tochter](tochter) inzwischen beinahe so groß ist wie [sie](alma). Am Empfang steht ein [Grauhaariger](dante), den Schlüssel in der Hand. „Die Herrschaften bleiben länger?“, fragt [Dante](dante). „Wenn [du](dante) [uns](alma+levy+pianist+tochter) lässt“, antwortet [Ruth](tochter), und in der Folge wird nicht mehr gesiezt.
- die nonna "entschlafen"
- flee konsul "Flucht"
+ arrest giulia konsul "ergriffen"
- help pianist levy "schiebende"
- parent alma tochter "Tochter"
+ return alma+levy+pianist+tochter "kommen" @stresa
