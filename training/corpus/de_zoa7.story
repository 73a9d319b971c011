%series Die Damen von Marienquell
%lang de
%genre costume serial in a spa town, 1908, mediatheque blurbs
%cast adalgunde | Fürstin Adalgunde; Adalgunde | f
%cast leopold | Prinz Leopold; Leopold | m
%cast thekla | Prinzessin Thekla; Thekla | f
%cast severin | Dr. Severin Moltau; Moltau; Severin | m
%cast hedda | Hedda Quast; Hedda | f
%cast wenzel | Wenzel Kubitschek; Wenzel | m
%cast philomena | Philomena Kubitschek; Philomena | f
%cast arkadi | Graf Arkadi Belskow; Arkadi; Belskow | m
%cast gouvernante | Miss Winifred Sharp; Miss Sharp; Gräfin Belskowa | f
%cast moltaus | Clothilde Moltau; Clothilde | f
%cast kutscher | - | m
%cast leutnant | - | m
%cast neue | - | f
%cast bub | Poldi | m

== 1 Die Quelle
Zur Kur reist [Fürstin Adalgunde](adalgunde) mit Hofstaat in [Marienquell](@marienquell) an: mit [ihrem](adalgunde) [Sohn](leopold) [Leopold](leopold), [dessen](leopold) jüngerer [Schwester](thekla) [Thekla](thekla) und der englischen [Gouvernante](gouvernante), [die](gouvernante) das [Mädchen](thekla) nicht aus den Augen lässt. Das Kurhaus gehört dem verwitweten [Wenzel Kubitschek](wenzel); [seine](wenzel) [Tochter](philomena) [Philomena](philomena) füllt die Becher. Als der [Prinz](leopold) bei [ihr](philomena) trinkt, verschluckt [er](leopold) sich, so gut gefällt [sie](philomena) [ihm](leopold). [Badearzt](severin) [Dr. Severin Moltau](severin) verordnet der hohen [Frau](adalgunde) Moorpackungen, und [seine](severin) [Assistentin](hedda) [Hedda Quast](hedda) muss sie rühren.
- travel adalgunde "reist" @marienquell
- parent adalgunde leopold "Sohn"
- sibling leopold thekla "Schwester"
- advisor gouvernante thekla "Gouvernante"
- married.past _ wenzel "verwitweten"
- parent wenzel philomena "Tochter"
+ love.start leopold philomena "gefällt"
- advisor severin adalgunde "Badearzt"
- boss severin hedda "Assistentin"

== 2 Brunnenkonzert
Die [Fürstin](adalgunde) hat [ihre](adalgunde) [Kinder](leopold+thekla) bereits verplant: [Thekla](thekla) soll den [Grafen](arkadi) nehmen, [der](arkadi) morgen aus [Petersburg](@petersburg) eintrifft. Davon hält die [Siebzehnjährige](thekla) nichts. Beim Brunnenkonzert verabredet sich der [Prinz](leopold) mit der [Wirtstochter](philomena) für Mitternacht, und [Miss Sharp](gouvernante), eigentlich mit der [Prinzessin](thekla) beschäftigt, sieht den Zettel den Besitzer wechseln. [Hedda](hedda) würde den [Badearzt](severin) vom Fleck weg heiraten. [Er](severin) ist freundlich, [er](severin) ist klug, [er](severin) ist leider vergeben: In der Villa über dem Park wartet [Clothilde Moltau](moltaus) mit dem Abendessen.
- parent adalgunde leopold+thekla "Kinder"
- wedding? arkadi thekla "nehmen"
- reject thekla arkadi "hält"
+ date? leopold philomena "verabredet"
- parent wenzel philomena "Wirtstochter"
- discover gouvernante leopold+philomena "sieht"
- love hedda severin "vom Fleck weg"
- married moltaus severin "vergeben"

== 3 Mitternacht im Musikpavillon
Im Pavillon fallen sich [Leopold](leopold) und die [Brunnenmaid](philomena) in die Arme, und es bleibt nicht beim Reden. Der [Kutscher](kutscher), [der](kutscher) unter dem Podium [seinen](kutscher) Rausch ausschläft, erfährt dabei mehr, als [ihm](kutscher) lieb ist. [Graf Arkadi Belskow](arkadi) trifft ein, küsst der [Fürstin](adalgunde) die Hand und [Thekla](thekla) den Handschuh, verguckt sich jedoch auf der Stelle in [Miss Sharp](gouvernante). Die [Britin](gouvernante) dreht [ihm](arkadi) den Rücken zu. [Clothilde](moltaus) findet in der Arzttasche [ihres](moltaus) [Mannes](severin) ein Haar, das nicht [ihres](moltaus) ist, und schickt der [Assistentin](hedda) einen Brief ohne Unterschrift.
+ sex leopold philomena "nicht beim Reden"
- discover kutscher leopold+philomena "erfährt"
- travel arkadi "trifft"
- love.start arkadi gouvernante "verguckt"
- reject gouvernante arkadi "Rücken"
- married moltaus severin "Mannes"
- discover? moltaus severin "Haar"
- cheat? severin moltaus "nicht ihres"
- threaten moltaus hedda "Brief"

== 4 Regentag
Es regnet. [Hedda](hedda) zeigt [Moltau](severin) den Brief. [Moltau](severin) kennt die Schrift. [Er](severin) schämt sich für [Clothilde](moltaus). [Clothilde](moltaus) schleudert [ihm](severin) einen Leuchter nach. Der Leuchter trifft [Hedda](hedda). [Severin](severin) verbindet [Hedda](hedda). Dabei küsst [er](severin) [Heddas](hedda) Stirn. Nebenan langweilt sich [Thekla](thekla). [Thekla](thekla) schreibt dem [Grafen](arkadi) ab. Der [Graf](arkadi) ist erleichtert. [Er](arkadi) steht seit Stunden vor der Tür der [Gouvernante](gouvernante). [Miss Sharp](gouvernante) reicht [ihm](arkadi) den Regenschirm hinaus. Immerhin!
- reveal hedda severin "zeigt"
- discover severin moltaus "kennt"
- sad severin moltaus "schämt"
- attack moltaus severin "schleudert"
+ injure hedda moltaus "trifft"
- treat hedda severin "verbindet"
- kiss hedda severin "küsst"
+ reject thekla arkadi "schreibt"
- happy arkadi "erleichtert"
- gift gouvernante arkadi "Regenschirm"

== 5 Der Kutscher hat Durst
Schweigen kostet, meint der [Lauscher](kutscher) aus dem Pavillon und verlangt vom [Prinzen](leopold) fünfzig Gulden die Woche. [Leopold](leopold) versetzt [seine](leopold) Uhr, dann [seinen](leopold) Säbel. Als nichts mehr zu versetzen ist, geht der [Kutscher](kutscher) zu [Kubitschek](wenzel). Der [Vater](wenzel) der [Brunnenmaid](philomena) prügelt [ihn](kutscher) vom Hof und sperrt dann die [Tochter](philomena) in die Wäschekammer. Befreit wird [sie](philomena) von keiner anderen als der [Schwester](thekla) [ihres](philomena) [Liebsten](leopold), [die](thekla) einen Nachschlüssel und eine Strickleiter mitbringt. Die [Mädchen](philomena+thekla) schließen auf dem Dach Freundschaft fürs Leben.
+ threaten kutscher leopold "verlangt"
- reveal kutscher wenzel "geht"
- parent wenzel philomena "Vater"
- attack wenzel kutscher "prügelt"
- abduct wenzel philomena "sperrt"
- rescue thekla philomena "Befreit"
- sibling leopold thekla "Schwester"
- couple leopold philomena "Liebsten"
+ friend.start philomena thekla "Freundschaft"

== 6 Eine Frage der Ehre
[Philomena](philomena) ist in anderen Umständen. [Leopold](leopold) steht zu [ihr](philomena) und bittet [seine](leopold) [Mutter](adalgunde) um Erlaubnis zur Heirat. Die [Fürstin](adalgunde) lacht, dann lacht [sie](adalgunde) nicht mehr: Lieber enterbe [sie](adalgunde) [ihn](leopold). [Wenzel](wenzel), [der](wenzel) von einem Fürstensohn als Schwiegersohn ebenso wenig hält, fordert den [Verführer](leopold) auf Pistolen. Im Morgengrauen tritt jedoch nicht [Leopold](leopold), sondern an [seiner](leopold) Stelle der [Russe](arkadi) an und lässt sich für einen [Freund](leopold), [den](leopold) [er](arkadi) seit zwei Wochen kennt, in die Schulter schießen. [Miss Sharp](gouvernante) verliert zum ersten Mal die Fassung.
+ pregnant philomena leopold "in anderen Umständen"
- help leopold philomena "steht zu"
- parent adalgunde leopold "Mutter"
- wedding? leopold philomena "Heirat"
- threaten adalgunde leopold "enterbe"
- kin? leopold wenzel "Schwiegersohn"
- threaten wenzel leopold "fordert"
- help arkadi leopold "tritt"
- friend arkadi leopold "Freund"
+ attack wenzel arkadi "schießen"
- sad gouvernante arkadi "Fassung"

== 7 Am Krankenbett
Die Kugel sitzt tief. [Moltau](severin) operiert den [Duellanten](arkadi) auf dem Billardtisch, die [Frau](hedda) mit der Narbe vom Leuchter reicht [ihm](severin) die Klemmen. Nächtelang wacht die strenge [Engländerin](gouvernante) bei dem [Fiebernden](arkadi). Als [er](arkadi) die Augen aufschlägt, schimpft [sie](gouvernante) [ihn](arkadi) einen Narren und küsst [ihn](arkadi) mitten im Satz. Die [Prinzessin](thekla), ohne Aufsicht wie noch nie, treibt sich bei den Husaren herum. Und [Clothilde](moltaus) sucht [Philomenas](philomena) [Vater](wenzel) auf, um sich über die Untreue der Männer auszuweinen; getröstet wird [sie](moltaus) gründlicher, als die Moral des Jahres 1908 erlaubt.
- treat arkadi severin "operiert"
- injure.past hedda moltaus "Narbe"
- colleague hedda severin "reicht"
- help gouvernante arkadi "wacht"
- recover arkadi "schlägt"
+ kiss arkadi gouvernante "küsst"
- parent wenzel philomena "Vater"
- sad moltaus "auszuweinen"
+ affair.start moltaus wenzel "gründlicher"
- cheat moltaus severin "gründlicher"

== 8 Abreise
Die [Fürstin](adalgunde) packt. [Leopold](leopold) packt nicht. [Adalgunde](adalgunde) lässt [ihn](leopold) von den Dienern tragen. [Leopold](leopold) tritt und beißt. Der Zug fährt ab. Am Bahnsteig schreit [Philomena](philomena). [Wenzel](wenzel) hält [Philomena](philomena) fest. Neben [Wenzel](wenzel) steht [Clothilde](moltaus). Das bemerkt [Moltau](severin). [Hedda](hedda) drückt [seinen](severin) Arm. Im Abteil heult [Thekla](thekla). [Thekla](thekla) zieht die Notbremse. [Leopold](leopold) springt aus dem Zug. [Er](leopold) rennt über die Felder zu [Philomena](philomena). Die [Mutter](adalgunde) sieht [ihm](leopold) nach. »[Du](leopold) bist für [mich](adalgunde) gestorben!«
+ abduct adalgunde leopold "tragen"
- attack leopold _ "tritt"
- sad philomena "schreit"
- discover severin moltaus+wenzel "bemerkt"
- help hedda severin "drückt"
- sad thekla "heult"
- help thekla leopold "Notbremse"
+ flee leopold adalgunde "springt"
- parent adalgunde leopold "Mutter"
- reject adalgunde leopold "gestorben"

== 9 Ein Prinz spült Gläser
Der [Verstoßene](leopold) wohnt nun beim künftigen [Schwiegervater](wenzel) und spült Gläser für Kost und Logis. Zwischen den [Männern](leopold+wenzel) ist Waffenruhe, seit [Leopold](leopold) vor [ihm](wenzel) den Hut zieht. Im Rathaus werden der [Ausreißer](leopold) und die [Schwangere](philomena) getraut; als Zeuge unterschreibt mit links der [Graf](arkadi), [dem](arkadi) [Wenzel](wenzel) zur Versöhnung eine Forelle brät. [Moltau](severin) verlangt von [Clothilde](moltaus) die Wahrheit und bekommt sie. Fast scheint [er](severin) froh darüber. [Hedda](hedda) aber hat eine Stelle in [Zürich](@zürich) angenommen und sitzt schon im Zug, als [er](severin) mit dem Flieder kommt.
- reject.past adalgunde leopold "Verstoßene"
- move leopold wenzel "wohnt"
- kin? leopold wenzel "Schwiegervater"
- reconcile leopold wenzel "Waffenruhe"
+ wedding leopold philomena "getraut"
- pregnant philomena "Schwangere"
- advisor arkadi leopold+philomena "Zeuge"
- reconcile arkadi wenzel "Forelle"
- reveal moltaus severin "Wahrheit"
- happy severin "froh"
- hire hedda "Stelle" @zürich
- gift? severin hedda "Flieder"

== 10 Post aus der Residenz
Die [Fürstin](adalgunde) schreibt niemandem. [Thekla](thekla) schreibt für zwei: [Sie](thekla) habe sich mit einem [Leutnant](leutnant) verlobt, [Mama](adalgunde) wisse nichts, und die neue [Gouvernante](neue) sei blind wie ein Maulwurf. Die [alte](gouvernante) heißt inzwischen [Gräfin Belskowa](gouvernante) und zankt sich auf Hochzeitsreise mit [ihrem](gouvernante) [Gatten](arkadi) über den Tee. Bei der [Brunnenmaid](philomena) setzen die Wehen ein, und weil der [Badearzt](severin) der [Frau](hedda) mit der Narbe nach [Zürich](@zürich) nachgefahren ist, holt [Clothilde](moltaus) das Kind. Der [Junge](bub) wird [Poldi](bub) genannt. [Wenzel](wenzel), nun [Großvater](wenzel), zündet sämtliche Laternen im Kurpark an.
- reveal thekla leopold "schreibt für zwei"
- engaged leutnant thekla "verlobt"
- discover! adalgunde thekla "wisse nichts"
- advisor neue thekla "Gouvernante"
- married arkadi gouvernante "Gatten"
- quarrel arkadi gouvernante "zankt"
- travel severin hedda "nachgefahren" @zürich
+ birth philomena bub "Wehen"
- help moltaus philomena "holt"
- kin bub wenzel "Großvater"
- happy wenzel "zündet"

== 11 Schnee in Zürich
[Hedda](hedda) lässt den [Mann](severin), nach [dem](severin) [sie](hedda) sich jahrelang verzehrt hat, drei Tage im Hotel schmoren. Am vierten legt [Severin](severin) das Scheidungsurteil auf den Tisch, dazu den vertrockneten Flieder, und stottert eine Erklärung, die in jedem Lehrbuch fehlt. [Sie](hedda) nimmt [seinen](severin) Arm. In der Residenz stürzt die [Fürstin](adalgunde) vom Pferd. [Sie](adalgunde) verlangt nicht nach den Ärzten, sondern nach dem [Sohn](leopold), [den](leopold) [sie](adalgunde) aus [ihrem](adalgunde) Leben gestrichen hat. Der [Leutnant](leutnant), von [Thekla](thekla) geschickt, reitet zwei Pferde zuschanden, um den frischgebackenen [Vater](leopold) zu holen.
- love.past hedda severin "verzehrt"
+ divorce moltaus severin "Scheidungsurteil"
- confess severin hedda "stottert"
- couple.start hedda severin "nimmt"
- injure adalgunde "stürzt"
- parent adalgunde leopold "Sohn"
- reject.past adalgunde leopold "gestrichen"
- travel leutnant leopold "reitet"
- parent leopold bub "Vater"

== 12 Was bleibt
[Leopold](leopold) kommt nicht allein: Neben [ihm](leopold) steht [seine](leopold) [Frau](philomena), und [Poldi](bub) greift der [Großmutter](adalgunde) in die Perlen. Die [Kranke](adalgunde) lässt [ihn](bub) greifen. Dann bittet [sie](adalgunde) [Philomena](philomena) um einen Becher Wasser, und wer zuhört, weiß, dass es eine Abbitte ist. In der Nacht schläft [Adalgunde](adalgunde) ein, für immer. Die [Prinzessin](thekla) heiratet [ihren](thekla) [Leutnant](leutnant) in Schwarz. In [Marienquell](@marienquell) praktiziert das Ehepaar [Moltau](hedda+severin), [er](severin) und die neue [Frau Doktor](hedda), Tür an Tür mit der [alten](moltaus), denn [Clothilde](moltaus) hat [Wenzel](wenzel) genommen. Man grüßt sich. Meistens.
- return leopold "kommt"
- married leopold philomena "Frau"
- kin adalgunde bub "Großmutter"
- ill adalgunde "Kranke"
- reconcile adalgunde philomena "Abbitte"
+ die adalgunde "für immer"
+ wedding leutnant thekla "heiratet"
- married hedda severin "Ehepaar"
- neighbour hedda+severin moltaus "Tür an Tür"
- wedding moltaus wenzel "genommen"
