%series Das Lied der Salzhexe
%lang de
%genre epic fantasy, episode guide
%cast ysra | Ysra; Ysra von den Salinen | f
%cast torvald | König Torvald; Torvald | m
%cast merwin | Tamsin; Merwin | f
%cast alboin | Prinz Alboin; Alboin | m
%cast quendra | Quendra | f
%cast hadubrand | Hadubrand | m
%cast sibilla | Königin Sibilla; Sibilla | f
%cast orm | Orm | m
%cast lugh | Lugh Dreifinger; Lugh | m
%cast drache | Uthgar | m
%cast verlobter | - | m
%cast vogt | - | m
%cast amme | - | f
%cast fischer | - | m
%cast waldfrau | - | f
%cast schmied | - | m

== 1
In den weißen Bergen fördert das [Mädchen](ysra) [Ysra](ysra) Salz für die Krone. Als ein Stollen einbricht, ruft [sie](ysra) in [ihrer](ysra) Not das Meer herbei, und das Wasser trägt dreißig Verschüttete ans Licht. Die [Aufseherin](quendra) [Quendra](quendra) sieht darin Hexerei und zeigt die [Lebensretterin](ysra) beim [Vogt](vogt) an. Einzig der [Schmied](schmied), bei [dem](schmied) das [Findelkind](ysra) aufwuchs, hilft [ihr](ysra) über den Pass. Am Hof träumt indessen [König Torvald](torvald) zum dritten Mal, dass [ihm](torvald) eine Frau mit weißen Händen das Herz aus der Brust singt.
+ rescue ysra _ "trägt"
+ accuse quendra ysra "zeigt"
- help schmied ysra "hilft"
- kin schmied ysra "aufwuchs"
- flee ysra "Pass"
- kill? _ torvald "Herz aus der Brust"

== 2
Im Grenzwirtshaus stiehlt [Lugh Dreifinger](lugh), ein [Spielmann](lugh) von zweifelhaftem Ruf, der schlafenden [Ysra](ysra) den Beutel. Darin findet [er](lugh) statt Münzen eine Kinderrassel mit dem königlichen Wappen. Von Neugier geplagt, kehrt der [Dieb](lugh) um, gibt alles zurück und bietet sich als Begleiter an. Von den Reitern, die [ihr](ysra) nachsetzen, ist einer [Prinz Alboin](alboin); [er](alboin) bekommt die [Flüchtige](ysra) zu fassen, blickt [ihr](ysra) ins Gesicht – und lässt [sie](ysra) laufen.
+ steal lugh ysra "stiehlt"
- find lugh "findet"
- return lugh "kehrt"
- gift lugh ysra "gibt"
- help? lugh ysra "Begleiter"
- flee ysra "Flüchtige"
- arrest alboin ysra "zu fassen"
+ help alboin ysra "lässt"

== 3
[Königin Sibilla](sibilla) vernimmt von der Rassel und erbleicht. Vor achtzehn Jahren hat [sie](sibilla) [ihre](sibilla) neugeborene [Tochter](ysra) der [Amme](amme) mitgegeben, um [sie](ysra) vor einer Weissagung zu bewahren, und [ihrem](sibilla) [Gemahl](torvald) erzählt, das [Kind](ysra) sei tot zur Welt gekommen. Nun muss die [Amme](amme) [ihr](sibilla) Schweigen mit dem Leben bezahlen: [Hadubrand](hadubrand), der [Kanzler](hadubrand), stößt die alte [Frau](amme) vom Wehrgang, nachdem [er](hadubrand) die Wahrheit aus [ihr](amme) herausgepresst hat.
- discover sibilla ysra "vernimmt"
- sad sibilla "erbleicht"
- birth.past sibilla ysra "neugeborene"
- parent sibilla ysra "Tochter"
- married sibilla torvald "Gemahl"
- betray.past sibilla torvald "erzählt"
- die! ysra "tot"
+ kill hadubrand amme "stößt"
+ reveal amme hadubrand "herausgepresst"

== 4
[Hadubrand](hadubrand) hütet [sein](hadubrand) Wissen wie einen Schatz. Wer die verlorene [Prinzessin](ysra) besitzt, besitzt das Reich; also schickt [er](hadubrand) den stummen [Jäger](orm) [Orm](orm) aus, [sie](ysra) lebend herbeizuschaffen. [Ysra](ysra) und [Lugh](lugh) suchen Zuflucht bei einer [Waldfrau](waldfrau), [die](waldfrau) das [Mädchen](ysra) lehrt, mit dem Salz zu sprechen. Der [Spielmann](lugh) ertappt sich dabei, dass [er](lugh) nur noch Lieder über weiße Hände dichtet.
- reveal! hadubrand _ "hütet"
+ abduct? orm ysra "herbeizuschaffen"
- boss hadubrand orm "schickt"
- flee lugh+ysra waldfrau "Zuflucht"
- advisor waldfrau ysra "lehrt"
- love lugh ysra "Lieder über weiße Hände"
- create lugh "dichtet"

== 5
[Alboin](alboin) bittet [seinen](alboin) [Vater](torvald) vergebens, die Jagd abzublasen. [Torvald](torvald) hält [ihm](alboin) vor, sich von einer Hexe den Kopf verdrehen zu lassen. Der [Königssohn](alboin) verlässt die Burg bei Nacht, in [seinem](alboin) Gefolge allein der [Knappe](merwin) [Merwin](merwin) – in Wahrheit ein verkleidetes [Bauernmädchen](merwin) namens [Tamsin](merwin), [das](merwin) so [seinem](merwin) [Verlobten](verlobter) entkommen ist. Am Waldrand geraten [beide](alboin+merwin) in [Orms](orm) Netze.
- parent torvald alboin "Vater"
- reject torvald alboin "vergebens"
- love? alboin ysra "Kopf verdrehen"
+ flee alboin "verlässt"
- boss alboin merwin "Knappe"
- betray merwin alboin "verkleidetes"
- engaged.past merwin verlobter "Verlobten"
- flee.past merwin verlobter "entkommen"
+ abduct orm alboin+merwin "Netze"

== 6
Am Lagerfeuer des [Jägers](orm) fliegt [Tamsins](merwin) Verkleidung auf, denn [sie](merwin) schreit im Schlaf mit Mädchenstimme. [Alboin](alboin) ist gekränkt, dass [sie](merwin) [ihm](alboin) nicht vertraut hat, und lacht dann, bis die Fesseln wehtun. [Ysra](ysra) schleicht sich mit [Lugh](lugh) an; [sie](ysra) streut eine Handvoll Salz in die Glut, und geblendet taumelt [Orm](orm) in den Bach. Die [Gefangenen](alboin+merwin) sind frei. Der [Prinz](alboin) kniet vor der [Salzhexe](ysra) nieder und bittet um Vergebung für drei Monate Hetzjagd.
+ discover alboin merwin "fliegt"
- sad alboin merwin "gekränkt"
- happy alboin "lacht"
- attack ysra orm "geblendet"
+ rescue lugh+ysra alboin+merwin "frei"
- reconcile? alboin ysra "Vergebung"

== 7
[Orm](orm), halb ertrunken, wird von einem [Fischer](fischer) aus dem Wasser gezogen und gesund gepflegt. Der [Stumme](orm) ritzt einen Namen in den Bootsrand: [Ysra](ysra). [Sie](ysra) hätte [ihn](orm) töten können und tat es nicht. In der Hauptstadt vergiftet [Hadubrand](hadubrand) [König Torvalds](torvald) Wein in kleinen Gaben. Während der [Herrscher](torvald) dahinsiecht, führt der [Kanzler](hadubrand) das Siegel und lässt [Sibilla](sibilla), [die](sibilla) [ihn](hadubrand) durchschaut hat, in den Nordturm werfen.
- rescue fischer orm "gezogen"
- treat orm fischer "gepflegt"
- kill! ysra orm "töten"
+ attack hadubrand torvald "vergiftet"
- ill torvald "dahinsiecht"
- discover sibilla hadubrand "durchschaut"
+ arrest hadubrand sibilla "werfen"

== 8
[Alboin](alboin) erklärt [Ysra](ysra) unter den Sternen [seine](alboin) Liebe, da zeigt [Lugh](lugh) [ihnen](alboin+ysra) bleich die Rassel. Auf der Innenseite stehen zwei Worte: „[Sibillas](sibilla) [Tochter](ysra)“. Was eben noch ein Kuss werden sollte, wird ein langes Schweigen zwischen [Geschwistern](alboin+ysra). [Tamsin](merwin), [die](merwin) den [Prinzen](alboin) seit dem ersten Tag anbetet, wagt nicht, sich zu freuen. [Lugh](lugh) wagt es, schämt sich und betrinkt sich mit Honigmet.
+ confess alboin ysra "erklärt"
- love alboin ysra "Liebe"
- reveal lugh alboin+ysra "zeigt"
- parent sibilla ysra "Tochter"
- kiss! alboin ysra "Kuss"
+ sibling alboin ysra "Geschwistern"
- love merwin alboin "anbetet"
- happy! merwin "freuen"
- happy lugh "wagt es"
- sad lugh "schämt"

== 9
Auf dem Gipfel haust [Uthgar](drache), der letzte [Drache](drache). [Ysra](ysra) singt [ihm](drache) das Lied der [Waldfrau](waldfrau), und statt [sie](ysra) zu verschlingen, legt das [Ungeheuer](drache) den Kopf in [ihren](ysra) Schoß; in [seiner](drache) Flanke steckt ein Speer mit [Hadubrands](hadubrand) Zeichen. [Sie](ysra) zieht ihn heraus und wäscht die Wunde mit Salz. [Quendra](quendra), die [Aufseherin](quendra), ist [ihnen](alboin+lugh+merwin+ysra) gefolgt und will den Kopf der [Hexe](ysra) holen. [Uthgar](drache) trägt [sie](quendra) davon. Man hört [sie](quendra) noch lange schreien.
+ create ysra "singt"
- kill! drache ysra "verschlingen"
- injure.past drache hadubrand "Speer"
+ treat drache ysra "wäscht"
- investigate quendra ysra "gefolgt"
- kill? quendra ysra "Kopf der Hexe"
- abduct drache quendra "davon"
- sad quendra drache "schreien"

== 10
[Orm](orm) dringt in den Nordturm ein, doch nicht, um die [Königin](sibilla) zu ermorden, wie man [ihm](orm) aufgetragen hat. [Er](orm) bricht [ihre](sibilla) Ketten und führt [sie](sibilla) durch die Abwässer ins Freie. Am Sterbelager gesteht [Sibilla](sibilla) [ihrem](sibilla) [Mann](torvald) den alten Betrug. [Torvald](torvald) fragt nur, ob die [Tochter](ysra) [ihm](torvald) ähnlich sehe. Als [Hadubrand](hadubrand) die Tür aufstößt, hält der [König](torvald) mit letzter Kraft das Schwert auf [ihn](hadubrand) gerichtet.
- kill! orm sibilla "ermorden"
+ rescue orm sibilla "Ketten"
- ill torvald "Sterbelager"
+ reveal sibilla torvald "gesteht"
- married sibilla torvald "Mann"
- betray.past sibilla torvald "Betrug"
- parent torvald ysra "Tochter"
- threaten torvald hadubrand "gerichtet"

== 11
Auf Drachenschwingen erreichen [die vier](alboin+lugh+merwin+ysra) die Burg. [Ysra](ysra) kommt gerade noch recht, um [Torvalds](torvald) Hand zu nehmen. Singend zieht [sie](ysra) [ihm](torvald) das Gift aus dem Herzen, so wie es die Träume verheißen haben, und der [Alte](torvald) atmet wieder. [Hadubrand](hadubrand) packt [Tamsin](merwin) als Schild. Ein Messer trifft [ihn](hadubrand) zwischen die Schultern, geschleudert von der Dreifingerhand des [Spielmanns](lugh).
- travel alboin+lugh+merwin+ysra "erreichen"
+ treat torvald ysra "zieht"
- recover torvald "atmet wieder"
- abduct hadubrand merwin "Schild"
+ attack lugh hadubrand "trifft"

== 12
Das Reich hat eine [Thronfolgerin](ysra), [die](ysra) nicht auf den Thron will. [Ysra](ysra) begehrt vom [Vater](torvald) nur zweierlei: Freiheit für die Salinen und einen Hofmusikanten. [Lugh](lugh) macht [ihr](ysra) ein Ständchen und den Antrag im selben Reim. [Alboin](alboin) schlägt [Tamsin](merwin) zum Ritter – unter [ihrem](merwin) wahren Namen – und steckt [ihr](merwin) beim Bankett eine Rose ins Visier. [Orm](orm) kehrt zum [Fischer](fischer) zurück. Hoch über den Zinnen kreist [Uthgar](drache), und einmal, so schwört das Küchenvolk, habe [er](drache) gelächelt.
- parent torvald ysra "Vater"
- create lugh "Ständchen"
+ propose lugh ysra "Antrag"
- hire merwin alboin "Ritter"
- celebrate alboin+merwin "Bankett"
+ flirt alboin merwin "Rose"
- gift alboin merwin "Rose"
- return orm "kehrt"
- happy? drache "gelächelt"
