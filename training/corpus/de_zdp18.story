%series Dritte Geige
%lang de
%genre drama about a provincial orchestra in Coburg, articles of an encyclopaedia in long sentences
%cast irina | Irina Wolkowa; Irina | f
%cast jasper | Jasper Holt; Jasper; Holt | m
%cast sophia | Sophia Holt; Sophia | f
%cast mendel | Mendel Katz; Mendel; Katz | m
%cast noa | Noa Katz; Noa | f
%cast friedmann | Intendant Friedmann; Friedmann | m
%cast kerem | Kerem | m
%cast lis | Lis Overbeck; Lis; Overbeck | f
%cast paule | Paule | m
%cast gutachter | - | m
%cast oboist | Guy | m
%cast henny | Henny | f
%cast mutter | Galina | f
%cast plattenboss | - | m
%cast baby | - | f
%cast hausmeister | - | m
%cast kritiker | Zacharias | m

== 1
Nachdem der langjährige [Chefdirigent](mendel) [Mendel Katz](mendel) bei der Generalprobe einen Schlaganfall erlitten hat, verpflichtet [Intendant Friedmann](friedmann), ohne das Orchester anzuhören, [Katz'](mendel) früheren [Schüler](jasper) [Jasper Holt](jasper), [der](jasper) einst im Streit von [seinem](jasper) [Meister](mendel) geschieden war. Die russische [Geigerin](irina) [Irina Wolkowa](irina), am dritten Pult seit neun Jahren übersehen, erkennt in dem neuen [Maestro](jasper) [denjenigen](jasper), [der](jasper) am Konservatorium mit [ihr](irina) Tisch und Bett geteilt, dann aber [Sophia](sophia), die [Tochter](sophia) eines [Plattenbosses](plattenboss), zum Altar geführt hatte. [Sie](irina) spielt an diesem Abend jede Note einen Hauch zu früh.
- ill mendel "Schlaganfall"
- boss mendel _ "Chefdirigent"
+ hire jasper friedmann "verpflichtet"
- advisor.past mendel jasper "Schüler"
- quarrel.past jasper mendel "Streit"
+ discover irina jasper "erkennt"
- couple.past irina jasper "Tisch und Bett"
- parent plattenboss sophia "Tochter"
- wedding.past jasper sophia "Altar"

== 2
[Mendel](mendel), halbseitig gelähmt und ganz bei Verstand, diktiert [seiner](mendel) [Enkelin](noa) [Noa](noa), einer [Bratschistin](noa), vom Krankenbett aus böse Briefe an [seinen](mendel) [Nachfolger](jasper), die [diese](noa) in freundliche übersetzt, ehe [sie](noa) sie zustellt. [Jasper](jasper), gerührt von so viel Milde, stattet dem [Kranken](mendel) einen Besuch ab, bei dem der Betrug der [Enkelin](noa) auffliegt und eine Bettpfanne fliegt. [Sophia](sophia), [die](sophia) [ihren](sophia) [Gemahl](jasper) aus Langeweile begleitet, lernt im Wartezimmer den [Paukisten](kerem) [Kerem](kerem) kennen, [welcher](kerem) [ihr](sophia) auf zwei Zeitschriften einen Rhythmus vorklopft, der [ihr](sophia) den Rest der Woche nicht aus dem Kopf geht.
- ill mendel "gelähmt"
- kin mendel noa "Enkelin"
- create mendel "Briefe"
- betray noa jasper+mendel "übersetzt"
- travel jasper mendel "Besuch"
+ discover mendel noa "auffliegt"
- attack mendel jasper "Bettpfanne"
- married jasper sophia "Gemahl"
+ meet kerem sophia "lernt"

== 3
Um das Defizit des Hauses zu decken, beabsichtigt [Friedmann](friedmann), das dritte Pult einzusparen, und beauftragt einen [Gutachter](gutachter), [der](gutachter) sich, von niemandem bemerkt, eine Woche lang in die letzte Reihe setzt. [Lis Overbeck](lis), die [Konzertmeisterin](lis), verspricht [Irina](irina), sich für [sie](irina) zu verwenden, legt aber dem [Intendanten](friedmann), mit [dem](friedmann) [sie](lis) seit Jahren die Donnerstage verbringt, gerade [deren](irina) Namen ans Herz. [Guy](oboist), der [Oboist](oboist), belauscht das Gespräch, während [er](oboist) ein Rohrblatt schabt, und hinterbringt es der [Verratenen](irina). [Irina](irina) bedankt sich, packt die Geige ein und spielt noch am selben Abend in der Fußgängerzone, wo [Holt](jasper) [sie](irina), hinter einem Pfeiler verborgen, eine Stunde lang anhört.
- boss friedmann gutachter "beauftragt"
- investigate gutachter _ "Gutachter"
- help? lis irina "verspricht"
+ betray lis irina "ans Herz"
- affair friedmann lis "Donnerstage"
- discover oboist lis "belauscht"
- reveal oboist irina "hinterbringt"
- create irina "spielt"
- love? jasper irina "eine Stunde lang"

== 4
Die Folge besteht aus einer einzigen Probe. Es wird Schubert gespielt, abgebrochen, gespielt; ein Fenster klappert, der [Hausmeister](hausmeister) sucht den Schlüssel zur Heizung, und [Paule](paule), der [Orchesterwart](paule), stellt Stühle um, bis keiner mehr weiß, wo er sitzt. In der Pause teilen sich [Noa](noa) und der [Oboist](oboist) eine Thermoskanne. [Kerem](kerem) zählt hundertvierzig Takte Pause und verzählt sich zum ersten Mal in [seiner](kerem) Laufbahn, weil im Rang eine [Frau](sophia) im grünen Mantel Platz genommen hat. Die Unvollendete, sagt [Jasper](jasper) am Ende, sei fertig genug.
+ love.start kerem sophia "verzählt"

== 5
Obwohl [Sophia](sophia) dem [Paukisten](kerem) anfangs die kalte Schulter zeigt, folgt [sie](sophia) [ihm](kerem) nach der Premiere in den Instrumentenkeller, wo zwischen Kesselpauken geschieht, was das Programmheft nicht vorsah. [Paule](paule), [der](paule) dort seit dem Auszug bei [seiner](paule) [Frau](henny) unerlaubt nächtigt, zieht sich diskret hinter die Röhrenglocken zurück und stößt leider dagegen. Von dem Geläut herbeigerufen, erblickt der [Maestro](jasper) [seine](jasper) [Gattin](sophia), den [Paukisten](kerem) und, in Unterhosen, den [Orchesterwart](paule); [er](jasper) bricht in ein Gelächter aus, das der [Ertappten](sophia) mehr zusetzt als jeder Vorwurf, denn [sie](sophia) hört heraus, dass [er](jasper) nicht einmal eifersüchtig ist.
- reject sophia kerem "kalte Schulter"
+ sex kerem sophia "geschieht"
- cheat sophia jasper "geschieht"
- breakup.past paule henny "Auszug"
- married henny paule "Frau"
+ discover jasper kerem+sophia "erblickt"
- married jasper sophia "Gattin"
- happy jasper "Gelächter"
- sad sophia "zusetzt"
- discover sophia jasper "hört"
- jealous! jasper kerem "nicht einmal eifersüchtig"

== 6
[Irina](irina), [der](irina) die Kündigung inzwischen zugestellt worden ist, wird von [ihrer](irina) [Mutter](mutter) [Galina](mutter) besucht, [die](mutter) aus [Odessa](@odessa) vierzig Gläser Eingemachtes und die Überzeugung mitbringt, [ihre](mutter) [Tochter](irina) sei längst Solistin. Um [sie](mutter) nicht zu enttäuschen, überredet [Irina](irina) das halbe Orchester zu einem Privatkonzert im Heizungskeller. [Lis](lis), vom schlechten Gewissen geplagt, tritt [ihr](irina) dafür ungefragt den ersten Stuhl ab. Die alte [Dame](mutter) weint in [ihr](mutter) Taschentuch, und der berüchtigte [Kritiker](kritiker) [Zacharias](kritiker), [der](kritiker) auf der Suche nach der Toilette hereingeraten ist, schreibt in jener Nacht die erste Hymne [seines](kritiker) Lebens.
+ quit irina "Kündigung"
- parent mutter irina "Mutter"
- travel mutter irina "besucht"
- betray irina mutter "überredet"
- create irina "Privatkonzert"
- sad lis "geplagt"
- reconcile irina lis "ersten Stuhl"
- gift lis irina "tritt"
- happy mutter "weint"
+ create kritiker "Hymne"

== 7
Durch die Rezension unter Druck geraten, bietet [Friedmann](friedmann) der [Entlassenen](irina) das Violinkonzert von Sibelius an. [Sie](irina) stellt eine Bedingung, nämlich dass nicht [Holt](jasper), sondern der alte [Katz](mendel) dirigiere, und sei es im Sitzen. [Mendel](mendel) lehnt ab, schreit, weint und übt noch am selben Tag mit der linken Hand. [Jasper](jasper) räumt ohne Murren das Pult; bei der Übergabe des Taktstocks reichen sich [Lehrer](mendel) und [Zögling](jasper), [die](jasper+mendel) einander fünfzehn Jahre lang nur Rechtsanwälte geschickt hatten, die Hände. Hinterher fragt der [Gelähmte](mendel) den [Jüngeren](jasper), warum [er](jasper) damals nicht die [Richtige](irina) genommen habe, und erhält zur Antwort ein langes Schweigen.
- hire? irina friedmann "bietet"
- reject mendel irina "lehnt"
- sad mendel "weint"
- quit jasper "räumt"
+ reconcile jasper mendel "reichen"
- advisor.past mendel jasper "Zögling"
- enemy.past jasper mendel "Rechtsanwälte"
- ill mendel "Gelähmte"
+ love? jasper irina "langes Schweigen"

== 8
[Sophia](sophia) reicht die Scheidung ein und zieht, zum Entsetzen [ihres](sophia) in der Folge nur telefonisch anwesenden [Vaters](plattenboss), in [Kerems](kerem) Zweizimmerwohnung über dem Dönerladen. Es stellt sich heraus, dass [sie](sophia) ein [Kind](baby) erwartet; für [Kerem](kerem) gilt als ausgemacht, dass [es](baby) [seines](kerem) ist, und [Sophia](sophia), [die](sophia) besser rechnen kann, schweigt. [Noa](noa), [der](noa) [sie](sophia) sich anvertraut, rät [ihr](sophia) zur Wahrheit, hält sich selbst jedoch nicht daran, denn [sie](noa) verheimlicht [Guy](oboist), mit [dem](oboist) [sie](noa) seit Kurzem ausgeht, dass man [ihr](noa) eine Stelle in [Tel Aviv](@telaviv) angetragen hat.
+ divorce? jasper sophia "Scheidung"
- parent plattenboss sophia "Vaters"
- move sophia kerem "zieht"
+ pregnant sophia "erwartet"
- parent! kerem baby "ausgemacht"
- betray sophia kerem "schweigt"
- reveal sophia noa "anvertraut"
- help noa sophia "rät"
- betray noa oboist "verheimlicht"
- date noa oboist "ausgeht"
- hire? noa "angetragen" @telaviv

== 9
Am Vorabend des Konzerts wird [Irinas](irina) Geige aus der Garderobe entwendet. Der Verdacht fällt auf [Lis](lis), [die](lis) sich vor Wut die Haare rauft, weil [sie](lis) diesmal unschuldig ist; in Wirklichkeit hat [Paule](paule) das Instrument an sich genommen, um es im Auftrag des [Intendanten](friedmann), [dem](friedmann) ein Platzen des Abends die Versicherungssumme einbrächte, verschwinden zu lassen. Als der [Orchesterwart](paule) [Irina](irina) auf der Hintertreppe weinen sieht, hält [er](paule) es keine Stunde aus, legt [ihr](irina) den Kasten vor die Tür und ein umfassendes Geständnis obenauf. [Lis](lis) liest es als Zweite und löst die Donnerstage mit [Friedmann](friedmann) per Kurznachricht auf.
- accuse _ lis "Verdacht"
- sad lis "Wut"
+ steal paule irina "an sich genommen"
- boss friedmann paule "Auftrag"
- betray friedmann irina "verschwinden"
- sad irina "weinen"
- gift paule irina "legt"
- reveal paule irina "Geständnis"
- discover lis friedmann "liest"
+ breakup lis friedmann "löst"

== 10
Das Konzert, dem die gesamte Folge gewidmet ist, beginnt mit zwanzig Minuten Verspätung, weil der [Dirigent](mendel) sich weigert, im Rollstuhl aufzutreten, und schließlich von [Jasper](jasper) und dem [Paukisten](kerem), [Nebenbuhlern](jasper+kerem) bis zum Vortag, auf einem Stuhl hereingetragen wird. [Irina](irina) spielt, wie [sie](irina) nie gespielt hat. Im letzten Satz sinkt [Mendel](mendel) der Stab aus der Hand; [er](mendel) lächelt, nickt der [Solistin](irina) zu und ist, als der Beifall losbricht, nicht mehr am Leben. [Noa](noa) hält den [Großvater](mendel) im Arm. [Jasper](jasper), [der](jasper) aus der Kulisse herbeigeeilt ist, bringt die letzten Takte mit bloßen Händen zu Ende.
- help jasper+kerem mendel "hereingetragen"
- enemy.past jasper kerem "Nebenbuhlern"
- create irina "spielt"
- happy mendel "lächelt"
+ die mendel "nicht mehr am Leben"
- help noa mendel "im Arm"
- kin mendel noa "Großvater"

== 11
Auf der Trauerfeier sagt [Jasper](jasper) zu [Irina](irina), was [er](jasper) [ihr](irina) vor fünfzehn Jahren schuldig geblieben war, und [sie](irina) erwidert, [sie](irina) habe es in der Fußgängerzone bereits gehört, [sein](jasper) Pfeiler sei zu schmal gewesen. Tags darauf wird [Friedmann](friedmann), gegen [den](friedmann) [Paule](paule) vor der Staatsanwaltschaft aussagt, von [seinen](friedmann) Pflichten entbunden. [Sophia](sophia) bringt im Taxi ein [Mädchen](baby) zur Welt, [dem](baby) alle [Jaspers](jasper) Ohren ansehen, nur nicht [Kerem](kerem), [der](kerem) auch das nicht hören will, was [sie](sophia) [ihm](kerem) daraufhin gesteht. [Er](kerem) habe, sagt [er](kerem), schon immer gewusst, wann [er](kerem) [seinen](kerem) Einsatz habe und wann nicht, und dieser hier sei [seiner](kerem).
+ confess jasper irina "sagt"
- accuse paule friedmann "aussagt"
- quit friedmann "entbunden"
+ birth sophia baby "zur Welt"
- parent jasper baby "Ohren"
- reveal sophia kerem "gesteht"

== 12
Ein halbes Jahr später leitet [Irina](irina) vom ersten Pult aus das Orchester, während [Lis](lis), auf eigenen Wunsch, am dritten sitzt und behauptet, die Sicht sei dort besser. [Jasper](jasper), [der](jasper) unterdessen die Musikschule übernommen hat, holt [sie](irina) jeden Abend am Bühnenausgang ab; geheiratet wird nicht, weil [Galina](mutter) sonst mit achtzig Gläsern anreisen würde. [Noa](noa) und [Guy](oboist), [der](oboist) von der Stelle in [Tel Aviv](@telaviv) doch noch erfahren und daraufhin heimlich Hebräisch gelernt hat, nehmen gemeinsam das Flugzeug. [Paule](paule) rückt die Stühle zurecht, lässt einen davon leer und legt einen Taktstock darauf. Am Sonntag darf [er](paule) wieder zu [Henny](henny).
- boss.start irina _ "leitet"
- hire jasper "übernommen"
- couple irina jasper "holt"
- wedding! irina jasper "nicht"
- discover oboist noa "erfahren"
+ travel noa+oboist "nehmen" @telaviv
- reconcile henny paule "darf"
