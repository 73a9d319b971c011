%series Die Perücke des Kurfürsten
%lang de
%genre court intrigue, small baroque residence 1741, ironic episode list of a broadcaster
%cast kurfuerst | Kurfürst Ferdinand August; Ferdinand August | m
%cast witwe | Kurfürstin Elisabeth; Elisabeth | f
%cast xaver | Xaver Hölzl; Hölzl; Xaver | m
%cast lavigne | Marquise de Lavigne; Lavigne | f
%cast kanzler | Kanzler von Quast; Quast | m
%cast theres | Theres | f
%cast beichtvater | Pater Ildefons; Ildefons | m
%cast prinz | Prinz Joseph; Joseph | m
%cast leibarzt | Doktor Salvini; Salvini | m
%cast zwerg | Monsieur Petit; Petit | m
%cast gesandter | Lord Ashbury; Ashbury | m
%cast hund | Brutus | m
%cast soldat | - | m

== 1
Der [Kurfürst](kurfuerst) ist tot, aber niemand darf es wissen. [Ferdinand August](kurfuerst) starb beim Nachtisch, drei Tage vor der Unterzeichnung eines Vertrags, der das Land rettet. Also setzt [Kanzler von Quast](kanzler) dem [Kammerdiener](xaver) [Xaver Hölzl](xaver), [der](xaver) [seinem](xaver) [Herrn](kurfuerst) verblüffend ähnlich sieht, die Perücke auf. [Xaver](xaver) weigert sich. Der [Kanzler](kanzler) erwähnt beiläufig [dessen](xaver) [Schwester](theres) in der Wäscherei und wie leicht man im Winter in einen Fluss fällt. Der [Diener](xaver) setzt sich auf den Thron. Er ist noch warm.
+ die kurfuerst "tot"
- boss kurfuerst xaver "Herrn"
- betray? kanzler _ "niemand darf"
- reject xaver kanzler "weigert"
+ threaten kanzler xaver "erwähnt beiläufig"
- sibling theres xaver "Schwester"

== 2
Eingeweiht sind nur [drei](kanzler+leibarzt+witwe): der [Kanzler](kanzler), der [Leibarzt](leibarzt) und die [Witwe](witwe). [Elisabeth](witwe) hat [ihren](witwe) [Gemahl](kurfuerst) seit sechs Jahren nicht angesehen und sieht nun den falschen [Fürsten](xaver) recht genau an. [Er](xaver) küsst [ihr](witwe) die Hand so, wie man ein Tablett abstellt. Da muss [sie](witwe) lachen, zum Entsetzen von [Doktor Salvini](leibarzt), [der](leibarzt) daneben steht und etwas von Trauer murmelt. Welche Trauer?, fragt die [Kurfürstin](witwe). [Ihr](witwe) [Mann](xaver) sei doch wohlauf. Der [Mediziner](leibarzt) nimmt die Tropfen, die für [sie](witwe) bestimmt waren.
- reveal.past kanzler leibarzt+witwe "Eingeweiht"
- married.past kurfuerst witwe "Witwe"
- kiss witwe xaver "küsst"
- happy witwe "lachen"
- sad leibarzt "Entsetzen"
+ betray witwe _ "wohlauf"
- married! witwe xaver "Mann"

== 3
Eine [Frau](lavigne) lässt sich nicht täuschen, die [Marquise de Lavigne](lavigne), verwöhnte [Mätresse](lavigne) des [Verblichenen](kurfuerst). Als [sie](lavigne) nachts, wie gewohnt, durch die Tapetentür tritt, findet [sie](lavigne) einen [Mann](xaver), [der](xaver) vor [ihr](lavigne) aufsteht. Das hat der [andere](kurfuerst) nie getan. [Sie](lavigne) reißt [ihm](xaver) die Perücke vom Kopf und erkennt den [Diener](xaver), [der](xaver) [ihr](lavigne) jahrelang die Schokolade gebracht hat. Statt zu schreien, bestellt [sie](lavigne) welche. Ab morgen, sagt die [Französin](lavigne), regiere [er](xaver) nach [ihren](lavigne) Wünschen oder gar nicht.
- betray! xaver lavigne "nicht täuschen"
- affair.past kurfuerst lavigne "Mätresse"
- attack lavigne xaver "reißt"
+ discover lavigne xaver "erkennt"
+ threaten lavigne xaver "oder gar nicht"

== 4
[Theres](theres), die [Wäscherin](theres), sucht [ihren](theres) [Bruder](xaver). [Xaver](xaver) sei in einer Mission nach [Wien](@wien) unterwegs, heißt es, und das kommt [ihr](theres) spanisch vor, denn [er](xaver) verträgt keine Kutschen. [Sie](theres) befragt den [Hofzwerg](zwerg) [Monsieur Petit](zwerg), [der](zwerg) alles sieht, weil keiner zu [ihm](zwerg) hinuntersieht. [Petit](zwerg) kennt die Wahrheit. [Er](zwerg) könnte sie [ihr](theres) sagen, doch dann, so rechnet [er](zwerg), brauchte [sie](theres) [ihn](zwerg) nicht mehr zu besuchen. [Er](zwerg) verspricht, sich umzuhören. Langsam.
- investigate theres xaver "sucht"
- sibling theres xaver "Bruder"
- travel! xaver "unterwegs" @wien
- investigate theres zwerg "befragt"
- discover.past zwerg xaver "kennt die Wahrheit"
+ betray zwerg theres "könnte"
- reveal! zwerg theres "sagen"
- love zwerg theres "besuchen"
- help? zwerg theres "umzuhören"

== 5
Bei der Unterzeichnung macht der neue [Alte](xaver) alles falsch und hat damit Erfolg. Dem englischen [Gesandten](gesandter) hebt [er](xaver) das Taschentuch auf. [Lord Ashbury](gesandter), [den](gesandter) noch kein Monarch angelächelt hat, ist so gerührt, dass [er](gesandter) das Doppelte der Hilfsgelder zusagt. [Quast](kanzler) traut [seinen](kanzler) Ohren nicht. [Er](kanzler) hatte fest mit einem Scheitern gerechnet, denn von den Preußen, das erfährt nur das Publikum, bekommt der [Kanzler](kanzler) jährlich tausend Taler dafür, dass nichts gelingt. Der gutgläubige [Hochstapler](xaver) umarmt [ihn](kanzler).
- help xaver gesandter "hebt"
- happy gesandter "gerührt"
+ gift? gesandter xaver "zusagt"
- betray kanzler _ "tausend Taler"
- happy xaver kanzler "umarmt"

== 6
Hofjagd bei Regen. Man schießt auf Wildschweine und trifft Bäume. [Brutus](hund), der [Leibhund](hund) des verstorbenen [Herrn](kurfuerst), schnüffelt an dem [Reiter](xaver) im Hermelin, überlegt und wedelt. Es gibt kalte Pastete, Punsch und ein Gedicht in Alexandrinern, das nicht aufhört. Der [Hofzwerg](zwerg) sitzt unter dem Tisch und isst dort besser als die Gräfinnen darüber. Unweit davon steht eine steinerne Diana ohne Nase. Der Regen lässt nach, das Gedicht nicht. Zuletzt gähnt sogar der [Hund](hund).
- die.past kurfuerst "verstorbenen"
- discover hund xaver "überlegt"
+ celebrate _ "Hofjagd"

== 7
[Prinz Joseph](prinz), [Neffe](prinz) und [Erbe](prinz) des [Kurfürsten](kurfuerst), kehrt aus dem Feld heim, verwundet und verschuldet. Der [Onkel](xaver), [den](xaver) [er](prinz) als Geizhals kennt, zahlt ohne ein Wort [seine](prinz) Schulden. Das macht den jungen [Mann](prinz) misstrauisch. [Er](prinz) stellt [ihm](xaver) eine Falle und fragt nach einem Vorfall mit einem Pony, den es nie gab. [Xaver](xaver) erinnert sich wortreich. Der [Prinz](prinz) legt die Hand an den Degen, da fällt zwischen die [Männer](prinz+xaver) ein Fächer. Die [Kurfürstin](witwe) bittet [ihren](witwe) [Neffen](prinz), ihn aufzuheben.
- kin kurfuerst prinz "Neffe"
- return prinz "kehrt"
- injure.past prinz "verwundet"
- kin! prinz xaver "Onkel"
- help xaver prinz "zahlt"
- betray prinz xaver "Falle"
+ discover prinz xaver "erinnert"
- threaten prinz xaver "Degen"
- help witwe xaver "Fächer"
- kin prinz witwe "Neffen"

== 8
Unter vier Augen gesteht [Elisabeth](witwe) dem [Prinzen](prinz) alles, auch das, was [sie](witwe) sich selbst noch nicht gestanden hat: Den [Lakaien](xaver) möge [sie](witwe) lieber, als [sie](witwe) den [Fürsten](kurfuerst) je gemocht habe. [Joseph](prinz) müsste [ihn](xaver) aufknüpfen lassen. [Er](prinz) denkt an die bezahlten Schulden, an den lächelnden [Engländer](gesandter) und daran, dass [er](prinz) selbst kein Regent sein wolle, sondern Cellist. Man könne, sagt der [Thronfolger](prinz), die Sache ja noch ein wenig laufen lassen. Hinter der Tapete hält [jemand](lavigne) den Atem an und riecht nach Schokolade.
+ reveal witwe prinz "gesteht"
- love witwe xaver "lieber"
- love.past! witwe kurfuerst "je gemocht"
- kill? prinz xaver "aufknüpfen"
- help prinz xaver "laufen"
- discover lavigne prinz+witwe "hält jemand"

== 9
Die [Lauscherin](lavigne) verkauft [ihr](lavigne) Wissen an [Quast](kanzler), [der](kanzler) es in der Hauptsache schon besitzt, für die Nebensache aber gut bezahlt: Die [Kurfürstin](witwe) liebt! Damit hat [er](kanzler) auch [sie](witwe) in der Hand. [Er](kanzler) verlangt von der [Regentin](witwe), den [Prinzen](prinz) als verrückt einsperren zu lassen, sonst ende [ihr](witwe) [Günstling](xaver) am Galgen. [Elisabeth](witwe) erbittet sich Bedenkzeit und verbringt sie im Beichtstuhl. [Pater Ildefons](beichtvater) hört [ihr](witwe) zu. Als Absolution erteilt [er](beichtvater) [ihr](witwe) den Rat, dem [Erpresser](kanzler) die Post zu öffnen.
+ reveal lavigne kanzler "verkauft"
- love witwe xaver "liebt"
+ threaten kanzler witwe "verlangt"
- arrest? witwe prinz "einsperren"
- kill? kanzler xaver "Galgen"
- advisor beichtvater witwe "Beichtstuhl"
- help beichtvater witwe "Rat"
- investigate? witwe kanzler "öffnen"

== 10
Post öffnet sich am besten über Dampf, und Dampf hat man in der Wäscherei. So lernen sich zwei [Frauen](theres+witwe) kennen, [die](theres+witwe) einander sonst nur über Spitzen begegnen. [Theres](theres) hält den Brief in die Wolke, [Elisabeth](witwe) liest, und aus [Berlin](@berlin) grüßen tausend Taler. Beim Trocknen fragt die [Wäscherin](theres), ob die [Durchlaucht](witwe) wisse, wo [ihr](theres) [Bruder](xaver) geblieben sei. Der [Kurfürstin](witwe) schießt das Blut in die Wangen. „[Er](xaver) regiert“, sagt [sie](witwe). [Theres](theres) stellt das Bügeleisen ab und trifft den [Lord](gesandter), [der](gesandter) sich verlaufen hatte, am Zeh.
+ meet theres witwe "kennen"
- help theres witwe "hält"
+ discover witwe kanzler "liest"
- sibling theres xaver "Bruder"
+ reveal witwe theres "regiert"
- injure gesandter theres "trifft"

== 11
Der [Kanzler](kanzler) spürt, dass sich etwas dreht, und dingt einen [Grenadier](soldat): Beim Ball soll [dieser](soldat) den falschen [Kurfürsten](xaver) erschießen und der [Prinz](prinz) dafür büßen. [Petit](zwerg), unter dem Tisch, hört mit. Diesmal schweigt [er](zwerg) nicht. [Er](zwerg) läuft, so schnell [er](zwerg) kann, zu [Theres](theres), und weil [er](zwerg) [ihr](theres) damit zugleich gestehen muss, was [er](zwerg) seit Wochen wusste, bekommt [er](zwerg) eine Maulschelle und dann einen Kuss. In welcher Reihenfolge, ist später strittig. Die [Marquise](lavigne) packt [ihre](lavigne) Koffer.
- hire soldat kanzler "dingt"
- kill? soldat xaver "erschießen"
- accuse? kanzler prinz "büßen"
- discover zwerg kanzler+soldat "hört"
+ reveal zwerg theres "gestehen"
- attack theres zwerg "Maulschelle"
- kiss theres zwerg "Kuss"
- flee? lavigne "packt"

== 12
Ball im Spiegelsaal. Zwölf Herren tragen dieselbe Perücke, eine Idee der [Kurfürstin](witwe). Der [Grenadier](soldat) weiß nicht, auf wen [er](soldat) anlegen soll, zielt auf den [Größten](kanzler), und das ist, da auch [Quast](kanzler) sich hat verkleiden müssen, [sein](soldat) [Auftraggeber](kanzler). [Xaver](xaver) wirft sich dazwischen. Die Kugel streift [ihn](xaver) an der Schulter. „Warum retten [Sie](xaver) [mich](kanzler)?“, fragt der [Kanzler](kanzler), [der](kanzler) kreidebleich am Boden sitzt. Die Macht der Gewohnheit, sagt der [Diener](xaver), [er](xaver) habe [sein](xaver) Leben lang anderen Leuten Flecken erspart.
- celebrate _ "Ball"
- help witwe xaver "Idee"
- attack soldat kanzler "zielt"
- boss kanzler soldat "Auftraggeber"
+ rescue xaver kanzler "dazwischen"
- injure xaver soldat "streift"
- sad kanzler "kreidebleich"

== 13
Nun stirbt der [Kurfürst](kurfuerst) auch amtlich, mit Glocken, an der Schulter. [Quast](kanzler) wird nach [Berlin](@berlin) abgeschoben, wo man [ihn](kanzler) nicht mehr braucht. [Joseph](prinz) regiert dienstags; an den übrigen Tagen spielt [er](prinz) Cello, und [Elisabeth](witwe), [seine](prinz) [Statthalterin](witwe), unterschreibt. In der neuen Seidenmanufaktur von [Theres](theres) führt [Monsieur Petit](zwerg) die Bücher und den Pudel. Und am Fluss eröffnet ein [Herr](xaver) ohne Perücke ein Kaffeehaus, das die [Witwe](witwe) des [Landesherrn](kurfuerst) auffallend oft durch die Hintertür betritt. [Er](xaver) steht dann jedes Mal auf. [Sie](witwe) drückt [ihn](xaver) jedes Mal wieder auf den Stuhl.
- die! kurfuerst "amtlich"
- quit kanzler "abgeschoben" @berlin
- hire prinz "regiert"
- boss prinz witwe "Statthalterin"
- hire zwerg theres "führt"
- create theres "Seidenmanufaktur"
+ create xaver "eröffnet"
- married.past kurfuerst witwe "Witwe"
+ affair witwe xaver "Hintertür"
