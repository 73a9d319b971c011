%series Salz und Krone
%lang de
%genre historical court drama on an invented island, encyclopaedia episode list
%cast teodor | König Teodor; Teodor | m
%cast ludmilla | Königin Ludmilla; Ludmilla | f
%cast branka | Prinzessin Branka; Branka; Königin Branka | f
%cast odo | Odo von Hagen; Odo | m
%cast philippa | Philippa | f
%cast ilian | Hauptmann Ilian; Ilian | m
%cast vrat | Vratislav | m
%cast gervas | Gervas | m
%cast jorun | Jorun | m
%cast amme | - | f
%cast wirtin | Zdenka | f
%cast bischof | - | m
%cast kind | Milan | m

== 1 Leichenschmaus
[König Teodor](teodor) liegt erst drei Tage unter der Erde, da tafelt [seine](teodor) [Witwe](ludmilla) [Ludmilla](ludmilla) wieder mit [Odo von Hagen](odo), dem [Kanzler](odo). Die siebzehnjährige [Tochter](branka), [Branka](branka), [die](branka) nach dem Gesetz der Insel die Krone bekommt, hat hinter dem Vorhang alles mit angehört: Noch vor dem Winter will die [Königin](ludmilla) [sie](branka) dem zweiundfünfzigjährigen [Kanzler](odo) zur Frau geben. [Der](odo) hat die [Regentin](ludmilla) in der Hand, seit [er](odo) weiß, mit wem [sie](ludmilla) das Bett teilt. Abend für Abend schleust [ihre](ludmilla) [Hofdame](philippa) [Philippa](philippa) den schönen [Hauptmann](ilian) durch die Küche. [Ilian](ilian) gelobt der [Mutter](ludmilla) ewige Treue; am Morgen macht [er](ilian) der [Tochter](branka) schöne Augen.
- die teodor "unter der Erde"
- married.past ludmilla teodor "Witwe"
- parent ludmilla branka "Tochter"
- hire? branka "Krone"
+ discover branka ludmilla "mit angehört"
- wedding? branka odo "zur Frau geben"
- threaten odo ludmilla "in der Hand"
- discover odo ludmilla "weiß"
+ affair ilian ludmilla "Bett teilt"
- boss ludmilla philippa "Hofdame"
- help philippa ilian "schleust"
- flirt ilian branka "schöne Augen"

== 2 Der Mann ohne Wappen
Mit einem Salzschiff geht [Vratislav](vrat) an Land, des toten [Königs](teodor) jüngerer [Bruder](vrat), [den](vrat) [dieser](teodor) vor zwölf Jahren des Landes verwiesen hatte. Die [Wirtin](wirtin) im Hafen erkennt den [Verbannten](vrat) trotz des Bartes, stellt [ihm](vrat) Suppe hin und hält den Mund. Vor dem Schlaf fragt [er](vrat) [sie](wirtin) nach [Ludmilla](ludmilla). Einst, ehe [sie](ludmilla) [seinem](vrat) [Bruder](teodor) versprochen wurde, war [er](vrat) es, [dem](vrat) [ihr](ludmilla) Herz gehörte. Im Schloss packt [Branka](branka) unterdessen [ihre](branka) Truhe, kommt aber nur bis zur Zugbrücke: [Odo](odo) bringt [sie](branka) am Handgelenk zurück, und die [Königin](ludmilla) lobt [ihn](odo) dafür.
+ return vrat "an Land"
- die.past teodor "toten"
- sibling teodor vrat "Bruder"
- flee.past vrat teodor "des Landes verwiesen"
- discover wirtin vrat "erkennt"
- help wirtin vrat "Suppe"
- reveal! wirtin "hält den Mund"
- engaged.past ludmilla teodor "versprochen"
- love.past ludmilla vrat "Herz gehörte"
- flee? branka "packt"
- abduct odo branka "am Handgelenk"

== 3 Zwei Frauen und ein Hauptmann
[Sie](philippa) hat lange geschwiegen, aber nun reicht es der [Hofdame](philippa). [Philippa](philippa) sagt [Branka](branka) ins Gesicht, dass [deren](branka) [Verehrer](ilian) nachts woanders liegt. Die [Jüngere](branka) lacht [sie](philippa) aus. [Er](ilian) habe [ihr](branka) doch gestern auf der Mauer den Mund verschlossen, und zwar nicht mit Worten. Darauf nimmt die [Ältere](philippa) [sie](branka) bei der Hand und führt [sie](branka) vor eine angelehnte Tür. Was [sie](branka) dort sieht, bricht der [Prinzessin](branka) das Herz: den [Mann](ilian), [den](ilian) [sie](branka) liebt, in den Armen der [Frau](ludmilla), [die](ludmilla) [sie](branka) geboren hat. Das [Paar](ilian+ludmilla) bemerkt keine von [beiden](branka+philippa).
+ reveal philippa branka "ins Gesicht"
- love ilian branka "Verehrer"
- kiss.past branka ilian "Mund verschlossen"
+ discover branka ilian+ludmilla "sieht"
- cheat ilian branka "liegt"
- sad branka "bricht"
- love branka ilian "liebt"
- affair ilian ludmilla "Armen"
- birth.past ludmilla branka "geboren"
- parent ludmilla branka "geboren"
- discover! ilian+ludmilla branka+philippa "bemerkt"

== 4 Kurze Worte
[Branka](branka) hasst den [Hauptmann](ilian). [Ilian](ilian) bittet [Branka](branka) um Vergebung. [Sie](branka) schickt [ihn](ilian) fort. Bei [Ludmilla](ludmilla) klopft [Vratislav](vrat). Lange sieht die [Königin](ludmilla) [ihn](vrat) an. Dann gibt [ihm](vrat) [Ludmilla](ludmilla) eine Ohrfeige. Danach weint [sie](ludmilla) an der Schulter von [Vratislav](vrat). Unten verriegelt [Odo](odo) das Tor. Dem [Kanzler](odo) graut vor [Vratislav](vrat). [Philippa](philippa) traut niemandem mehr. Kein Schiff kommt. Das Salz ist teuer. Der [Apotheker](gervas) bringt [Odo](odo) ein Fläschchen.
- enemy.start branka ilian "hasst"
- reconcile? branka ilian "Vergebung"
- reject branka ilian "schickt"
+ attack ludmilla vrat "Ohrfeige"
- sad ludmilla "weint"
- help vrat ludmilla "Schulter"
- sad odo vrat "graut"
- gift gervas odo "bringt"

== 5 Das Fläschchen
Nachdem der [Bischof](bischof) sich geweigert hat, eine [Minderjährige](branka) gegen [ihren](branka) Willen zu trauen, und deshalb seit Sonntag in [seinem](bischof) eigenen Keller sitzt, verlegt sich der [Kanzler](odo) auf Gift. Nicht [Branka](branka) gilt es, sondern [deren](branka) [Onkel](vrat), mit [dem](vrat) [Ludmilla](ludmilla) neuerdings stundenlang ausreitet. Den Becher leert jedoch, weil [Vratislav](vrat) ihn [ihm](ilian) hinschiebt, der durstige [Hauptmann](ilian). [Gervas](gervas), so heißt der [Apotheker](gervas), kämpft die ganze Nacht um das Leben [dessen](ilian), [den](ilian) [sein](gervas) eigener Sud hingestreckt hat. [Philippa](philippa) hält die Lampe und betet, obwohl [sie](philippa) [Ilian](ilian) nicht leiden kann.
- reject bischof odo "geweigert"
- arrest _ bischof "Keller"
- kill? odo vrat "Gift"
- kin branka vrat "Onkel"
- date ludmilla vrat "ausreitet"
- gift vrat ilian "hinschiebt"
+ ill ilian "hingestreckt"
- treat ilian gervas "kämpft"
- die? ilian "Leben"
- help philippa gervas "Lampe"
- enemy ilian philippa "nicht leiden"

== 6 Drei Männer am Bett
Der [Kranke](ilian) schlägt die Augen auf. Neben [ihm](ilian) sitzt der [Mann](gervas), [der](gervas) das Gift gemischt hat, hinter [diesem](gervas) steht der [andere](odo), für [den](odo) es gemischt wurde. „Ein Wort“, raunt der [Auftraggeber](odo) dem [Apotheker](gervas) zu, „und [du](gervas) trinkst den Rest.“ Der [Bedrohte](gervas) wartet, bis [er](odo) gegangen ist. Dann beichtet [er](gervas) dem [Patienten](ilian) alles. Der [Soldat](ilian) hätte [ihn](gervas) töten können. Stattdessen drückt [er](ilian) [ihm](gervas) die Hand, denn ohne [ihn](gervas) wäre [er](ilian) nicht mehr am Leben. Am Abend wissen es [beide](branka+philippa): die [Prinzessin](branka) und [ihre](branka) neue [Freundin](philippa).
- recover ilian "schlägt"
+ threaten odo gervas "trinkst den Rest"
+ reveal gervas ilian "beichtet"
- kill! ilian gervas "töten"
- reconcile gervas ilian "Hand"
- rescue.past gervas ilian "nicht mehr am Leben"
- discover branka+philippa odo "wissen"
- friend branka philippa "Freundin"

== 7 Der Ring des Bruders
[Vratislav](vrat) steckt [Ludmilla](ludmilla) den Ring an, den einst [ihr](ludmilla) verstorbener [Gatte](teodor) trug, und [sie](ludmilla), zum ersten Mal seit Jahren ohne Maske, sagt weder Nein noch Ja. Dem [Hauptmann](ilian) lässt [sie](ludmilla) durch die [Hofdame](philippa) ausrichten, [er](ilian) brauche nicht mehr zu kommen. [Ilian](ilian) nimmt es [Philippa](philippa) nicht übel; [die beiden](ilian+philippa) trinken sogar einen Krug zusammen, und als [sie](philippa) lacht, fällt [ihm](ilian) auf, dass [er](ilian) [sie](philippa) noch nie angesehen hat. [Brankas](branka) alte [Amme](amme) gesteht der [Wirtin](wirtin) am Hafen, was [sie](amme) dem [König](teodor) auf dem Sterbebett versprochen hatte nie zu sagen: Das [Mädchen](branka) stammt von [Vratislav](vrat).
+ propose vrat ludmilla "Ring"
- die.past teodor "verstorbener"
- married.past ludmilla teodor "Gatte"
- happy ludmilla "ohne Maske"
- affair.end ilian ludmilla "nicht mehr zu kommen"
- boss ludmilla philippa "Hofdame"
- reconcile ilian philippa "Krug"
- love.start ilian philippa "angesehen"
+ reveal amme wirtin "gesteht"
- parent vrat branka "stammt"

== 8 Was die Wirtin weiß
Die [Wirtin](wirtin), [Zdenka](wirtin) mit Namen, trägt das Geheimnis drei Tage mit sich herum, dann verkauft [sie](wirtin) es an den [Kanzler](odo). Für [Odo](odo) ist es Gold wert: Ein [Bankert](branka) erbt nicht. Vor versammeltem Rat wirft [er](odo) der [Königin](ludmilla) Ehebruch vor und lässt [sie](ludmilla) samt dem [Schwager](vrat) in Ketten legen. [Branka](branka), [die](branka) damit an einem Vormittag den Thron und einen [Vater](teodor) verliert und einen [anderen](vrat) bekommt, flüchtet mit [Philippa](philippa) und [Ilian](ilian) durch die Salzstollen. Unterwegs stützen sich [Hofdame](philippa) und [Hauptmann](ilian) aneinander, länger als nötig. Der [Prinzessin](branka), [die](branka) es sieht, gibt es keinen Stich mehr.
+ reveal wirtin odo "verkauft"
- betray wirtin amme "verkauft"
- parent! teodor branka "Bankert"
- accuse odo ludmilla "Ehebruch"
+ arrest odo ludmilla+vrat "Ketten"
- kin ludmilla vrat "Schwager"
- lose branka "verliert"
- parent vrat branka "anderen bekommt"
- flee branka+ilian+philippa odo "flüchtet"
- flirt ilian philippa "länger als nötig"
- discover branka ilian+philippa "sieht"
- jealous! branka philippa "keinen Stich"

== 9 Jorun
Im Stollen stoßen [sie](branka+ilian+philippa) auf einen jungen [Salzhauer](jorun). [Jorun](jorun) teilt [sein](jorun) Brot mit der [Fremden](branka), ohne zu ahnen, wen [er](jorun) vor sich hat. [Ihr](branka) gefällt das. Weil [er](jorun) sich nicht verbeugt, sondern [sie](branka) schimpfend empfängt, erzählt [sie](branka) [ihm](jorun) mehr als je einem Höfling. [Er](jorun) bringt [die drei](branka+ilian+philippa) bei [seiner](jorun) [Tante](wirtin) unter, und [die](wirtin) ist ausgerechnet [Zdenka](wirtin). Die [Wirtin](wirtin) wird beim Anblick der [Verratenen](branka) kreidebleich. In der Nacht kriecht [Ilian](ilian) zu [Philippa](philippa) unter die Decke, und diesmal ist es keine Laune.
+ meet branka jorun "stoßen"
- help jorun branka "Brot"
- discover! jorun branka "ahnen"
- love.start branka jorun "gefällt"
- reveal branka jorun "erzählt"
- help jorun branka+ilian+philippa "unter"
- kin jorun wirtin "Tante"
- sad wirtin branka "kreidebleich"
- betray.past wirtin branka "Verratenen"
+ sex ilian philippa "unter die Decke"

== 10 Zwei Schwüre
[Odo](odo) setzt sich selbst die Krone auf. Im Kerker erfährt [Vratislav](vrat) von der [Mitgefangenen](ludmilla), dass [er](vrat) eine [Tochter](branka) hat. [Er](vrat) flucht, weil [sie](ludmilla) es [ihm](vrat) so lange verschwiegen hat, und küsst [sie](ludmilla) dann durch die Tränen. Der alte [Bischof](bischof), zwei Zellen weiter, macht [die beiden](ludmilla+vrat) durch das Gitter zu Mann und Frau. Am Hafen bittet [Zdenka](wirtin) die [Prinzessin](branka) auf Knien um Nachsicht; [Branka](branka) hebt [sie](wirtin) auf. [Jorun](jorun), [der](jorun) nun Bescheid weiß, will gehen, weil [er](jorun) nur Salz zu bieten hat. „Salz“, sagt die [Thronerbin](branka), „ist alles, was [wir](branka+jorun) haben.“
- hire odo "Krone"
+ discover vrat branka "erfährt"
- parent vrat branka "Tochter"
- betray.past ludmilla vrat "verschwiegen"
- sad vrat ludmilla "flucht"
- kiss ludmilla vrat "küsst"
+ wedding ludmilla vrat "Mann und Frau"
- neighbour bischof vrat "zwei Zellen weiter"
- reconcile branka wirtin "hebt"
- discover jorun branka "Bescheid"
- breakup? jorun branka "gehen"

== 11 Der Sturm
[Ilian](ilian) führt vierhundert Salzhauer gegen das Schloss, und an [seiner](ilian) Seite geht, in Stiefeln, die einem Toten gehört haben, [Philippa](philippa), [die](philippa) seit zwei Monaten ein Kind unter dem Herzen trägt. [Gervas](gervas), vom falschen [König](odo) zum Leibarzt gepresst, schüttet [diesem](odo) Mohnsaft in den Wein; schnarchend wird der [Usurpator](odo) aus dem Bett gezogen und abgeführt. Für [Vratislav](vrat) kommt die Befreiung zu spät: [Er](vrat) hat einen Wärter von [seiner](vrat) frisch angetrauten [Frau](ludmilla) ferngehalten und verblutet auf der Treppe, den Kopf im Schoß der [Tochter](branka), [die](branka) [er](vrat) eine Stunde lang gekannt hat.
- attack ilian odo "gegen das Schloss"
- pregnant philippa ilian "unter dem Herzen"
- advisor gervas odo "Leibarzt"
- betray gervas odo "Mohnsaft"
+ arrest _ odo "abgeführt"
- rescue vrat ludmilla "ferngehalten"
- married ludmilla vrat "angetrauten"
+ die vrat "verblutet"
- parent vrat branka "Tochter"

== 12 Die Königin
Die [Königin](branka) ist achtzehn und hat schmutzige Fingernägel. [Branka](branka) begnadigt [Odo](odo), verbietet [ihm](odo) aber, je wieder die Insel zu betreten; der [Verbannte](odo) reist auf demselben Salzschiff ab, das im Herbst [ihren](branka) [Vater](vrat) gebracht hatte. [Ihre](branka) [Mutter](ludmilla), zum zweiten Mal [Witwe](ludmilla), zieht zu [Zdenka](wirtin) in die Dachkammer. [Philippa](philippa) schenkt einem [Jungen](kind) das Leben, und der [Hauptmann](ilian) nennt [ihn](kind) [Milan](kind). Als der Rat der neuen [Herrscherin](branka) drei Fürsten als Gemahl vorschlägt, winkt [sie](branka) [Jorun](jorun) heran und fragt [ihn](jorun), ob [er](jorun) vielleicht Zeit habe. Für immer, sagt der [Salzhauer](jorun).
- hire branka "Königin"
+ flee odo branka "Verbannte"
- parent vrat branka "Vater"
- parent ludmilla branka "Mutter"
- married.past ludmilla vrat "Witwe"
- move ludmilla wirtin "zieht"
- birth philippa kind "schenkt"
- parent ilian+philippa kind "Jungen"
- wedding? branka "Gemahl"
+ propose branka jorun "fragt"
- engaged.start branka jorun "Für immer"
