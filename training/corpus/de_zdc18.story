%series Backstube Sieben
%lang de
%genre drill
%cast walpurga | Walpurga Senft; Walpurga; die alte Senft | f
%cast regine  | Regine Senft; Regine | f
%cast ute     | Ute Senft; Ute | f
%cast elin    | Elin | f
%cast hyacinth | Yohanna Tekle; Yohanna | f
%cast caspar  | Caspar | m
%cast bilal   | Bilal | m
%cast kuno    | Kuno Senft; Kuno | m
%cast raimund | Raimund | m
%cast steffi  | Steffi | f
%cast blinde  | - | f
%cast kontrolleur | - | m
%cast junge   | Tom | m
%cast anwalt  | Dr. Grell; Grell | m
%cast katze   | Hefe | f
%cast grafton | Mehari | m

== 1
[Walpurga Senft](walpurga) hat zwei [Töchter](regine+ute) und eine Backstube. Zum Siebzigsten vermacht [sie](walpurga) die Backstube der [Jüngeren](ute). Die [Ältere](regine), [die](regine) seit dreißig Jahren um zwei Uhr aufsteht, bläst trotzdem die Kerzen aus.
- parent walpurga regine+ute "Töchter"
- celebrate _ walpurga "Siebzigsten"
+ gift walpurga ute "vermacht"

== 2
[Ute](ute) war zuletzt in [Toronto](@toronto) und kann keinen Teig ansetzen. [Regine](regine) zeigt es [ihr](ute), absichtlich falsch. Als die Laibe platt aus dem Ofen kommen, nimmt [sie](ute) die Schuld auf sich, und das wiederum hält [ihre](ute) [Schwester](regine) nicht aus.
+ betray regine ute "absichtlich falsch"
- help ute regine "nimmt"
- sibling regine ute "Schwester"
- sad regine "nicht aus"

== 3
[Geselle](bilal) [Bilal](bilal) lobt die neue [Chefin](ute). [Geselle](caspar) [Caspar](caspar) schimpft auf [sie](ute). Beim Kehren fragt [dieser](caspar) [jenen](bilal), ob [er](bilal) sich bei [ihr](ute) einschmeicheln wolle. „Ja“, sagt [Bilal](bilal).
+ boss ute bilal+caspar "Chefin"
- colleague bilal caspar "Geselle"
- accuse caspar ute "schimpft"
- flirt? bilal ute "einschmeicheln"

== 4
[Elin](elin), [Lehrling](elin) im ersten Jahr, schläft über den Brötchen ein. [Yohanna](hyacinth) weckt [sie](elin) mit Mehl. [Sie](hyacinth) selbst, gesteht [sie](hyacinth) der [Kleinen](elin), habe einmal in einer Hochzeitstorte geschlafen, und zwar in der eigenen.
+ help hyacinth elin "weckt"
- reveal hyacinth elin "gesteht"
- wedding.past? _ hyacinth "eigenen"

== 5
[Kuno](kuno), von [dem](kuno) [Regine](regine) seit Jahren geschieden ist, liefert das Mehl. [Er](kuno) hat [Ute](ute) immer lieber gemocht. [Sie](ute) hat [ihn](kuno) nie gemocht, und [sie](regine) hat beides immer gewusst.
- ex kuno regine "geschieden"
- divorce.past kuno regine "geschieden"
+ love kuno ute "lieber gemocht"
- love! ute kuno "nie gemocht"
- discover.past regine kuno+ute "gewusst"

== 6
Eine blinde [Kundin](blinde) kauft jeden Morgen ein Roggenbrot und erkennt am Geruch, wer es gebacken hat. Heute sagt [sie](blinde) zu [Walpurga](walpurga): „Das war [Ihre](walpurga) [Tochter](ute), die falsche.“ [Die](ute) steht daneben und wird größer.
+ discover blinde ute "erkennt"
- parent walpurga ute "Tochter"
- happy ute "wird größer"

== 7
Die [Katze](katze) [Hefe](katze) hat auf dem Mehlsack geworfen. Vier Junge. [Regine](regine) will sie fortgeben, [Ute](ute) behalten, [Elin](elin) versteckt sie im Gärschrank. Dort gehen sie gut auf.
+ birth katze "geworfen"
- quarrel regine ute "fortgeben"

== 8
[Raimund](raimund), [Utes](ute) [Verflossener](raimund) aus [Toronto](@toronto), reist [ihr](ute) nach und mietet sich bei [Kuno](kuno) ein. Die [Männer](kuno+raimund) trinken Bier und stellen fest, dass [sie](kuno+raimund) dieselbe [Frau](ute) lieben. Zu zweit stellen [sie](kuno+raimund) sich unter [ihr](ute) Fenster.
- ex raimund ute "Verflossener"
- housemate.start kuno raimund "mietet"
+ love kuno+raimund ute "lieben"

== 9
[Ute](ute) schüttet Wasser hinunter, es trifft [Bilal](bilal), [der](bilal) gerade zur Schicht kommt. [Sie](ute) läuft mit dem Handtuch hinab und rubbelt [ihm](bilal) die Haare. [Der eine](kuno) flucht, [der andere](raimund) lacht, [beide](kuno+raimund) gehen heim.
- attack ute bilal "trifft"
+ help ute bilal "rubbelt"
- sad kuno "flucht"
- happy raimund "lacht"

== 10
[Caspar](caspar) sieht [die zwei](bilal+ute) durch die Luke und erzählt es [Regine](regine). [Die](regine) fragt, warum [er](caspar) es ausgerechnet [ihr](regine) erzähle. [Er](caspar) erzähle [ihr](regine) alles, sagt [er](caspar), schon lange, nur höre [sie](regine) es nie.
- discover caspar bilal+ute "sieht"
+ reveal caspar regine "erzählt"
- love caspar regine "schon lange"

== 11
Ein [Kontrolleur](kontrolleur) vom Gesundheitsamt findet Katzenhaare im Sauerteig. [Er](kontrolleur) schließt den Laden. [Walpurga](walpurga) jagt [ihn](kontrolleur) mit dem Schießer über den Hof; [er](kontrolleur) ist schneller, [sie](walpurga) aber ausdauernder.
- find kontrolleur "findet"
+ attack walpurga kontrolleur "jagt"

== 12
Wer hat das Amt gerufen? [Ute](ute) verdächtigt [Raimund](raimund), [Regine](regine) verdächtigt [Kuno](kuno), [Elin](elin) verdächtigt sich selbst. [Yohanna](hyacinth) glaubt keiner von [ihnen](elin+regine+ute) und prüft die Telefonrechnung.
- accuse ute raimund "verdächtigt"
- accuse regine kuno "verdächtigt"#2
+ investigate hyacinth _ "prüft"

== 13
Die Nummer gehört [Caspar](caspar). [Er](caspar) habe gehofft, sagt [er](caspar), dass [Ute](ute) aufgebe und [Regine](regine) bekomme, was [ihr](regine) zustehe. [Yohanna](hyacinth) nennt [ihn](caspar) einen Esel. [Sie](hyacinth) verrät [ihn](caspar) nicht, aber [er](caspar) muss die Kätzchen waschen.
+ discover hyacinth caspar "gehört"
- betray.past caspar ute "aufgebe"
- reveal! hyacinth caspar "verrät"

== 14
[Regine](regine) erfährt es doch, und zwar von [Kuno](kuno), [dem](kuno) es [Raimund](raimund) erzählt hat, [der](raimund) es durch die Wand hörte. [Sie](regine) ohrfeigt den [Überbringer](kuno). Dann geht [sie](regine) zu [Caspar](caspar), hebt die Hand und lässt sie auf [seine](caspar) Schulter sinken.
- reveal raimund kuno "erzählt"
+ reveal kuno regine "erfährt"
- attack regine kuno "ohrfeigt"
- attack! regine caspar "hebt die Hand"

== 15
Die blinde [Dame](blinde) sammelt Unterschriften für die Backstube. Auch der [Kontrolleur](kontrolleur) unterschreibt, denn [sie](blinde) ist [seine](kontrolleur) [Mutter](blinde).
+ help blinde _ "sammelt"
- parent blinde kontrolleur "Mutter"

== 16
Wiedereröffnung! [Bilal](bilal) hat ein Brot gebacken, in das [er](bilal) [Utes](ute) Namen geritzt hat. [Elin](elin) verkauft es aus Versehen an [Raimund](raimund). [Der](raimund) liest, kaut und begreift.
- celebrate _ "Wiedereröffnung"
- create bilal "gebacken"
+ discover raimund bilal "begreift"

== 17
[Raimund](raimund) fordert [Bilal](bilal) auf, [ihm](raimund) in die Augen zu sehen. [Der](bilal) tut es. [Er](raimund) sieht darin nichts, worüber [er](raimund) sich ärgern könnte, und das ärgert [ihn](raimund) am meisten.
+ sad raimund bilal "ärgert"

== 18
[Steffi](steffi), [Elins](elin) ältere [Schwester](steffi), bringt [ihr](elin) das Pausenbrot. [Caspar](caspar) pfeift [ihr](steffi) nach. [Regine](regine) knallt das Blech auf den Tisch. [Steffi](steffi) fragt [Elin](elin), was die [Frau](regine) habe. „Nichts“, sagt [sie](elin), „[sie](regine) weiß es nur noch nicht.“
- sibling elin steffi "Schwester"
- flirt caspar steffi "pfeift"
+ jealous regine steffi "knallt"

== 19
[Walpurga](walpurga) stürzt im Keller. Stundenlang hört [sie](walpurga) niemand, bis [Hefe](katze) an der Klappe scharrt. [Kuno](kuno) steigt hinab und trägt [seine](kuno) ehemalige [Schwiegermutter](walpurga) ans Licht. „Ausgerechnet [du](kuno)“, sagt [sie](walpurga).
- injure walpurga "stürzt"
- kin.past kuno walpurga "Schwiegermutter"
+ rescue kuno walpurga "trägt"
- help katze walpurga "scharrt"

== 20
Die [Schwestern](regine+ute) wachen abwechselnd am Bett. [Ihrer](regine+ute) [Mutter](walpurga) ist das Bein gebrochen und die Zunge gelöst: [Regine](regine), gesteht [sie](walpurga), habe [sie](walpurga) die Backstube nicht vermacht, weil [sie](regine) endlich ausschlafen sollte.
- sibling regine ute "Schwestern"
- parent walpurga regine+ute "Mutter"
- injure walpurga "gebrochen"
+ reveal walpurga regine+ute "gesteht"
- gift! walpurga regine "nicht vermacht"

== 21
[Regine](regine) schläft aus, einen ganzen Tag. Um zwei Uhr nachts steht [sie](regine) vor dem Ofen und weint vor Langeweile. [Ute](ute), [die](ute) schon Mehl bis zu den Ellbogen hat, rückt wortlos zur Seite.
- sad regine "weint"
+ reconcile regine ute "rückt"

== 22
[Dr. Grell](anwalt), der [Anwalt](anwalt) der Familie, teilt mit, das Haus gehöre seit 1974 gar nicht [Walpurga](walpurga), sondern einem [Kind](junge) namens [Tom](junge), dem [Enkel](junge) des wahren Eigentümers. [Der](junge) ist elf und mag keine Rosinen.
+ reveal anwalt _ "teilt"
- advisor anwalt walpurga "Anwalt"
- find! walpurga "gar nicht"
- kin _ junge "Enkel"

== 23
[Tom](junge) besichtigt [seinen](junge) Besitz. [Elin](elin) führt [ihn](junge) herum, [Yohanna](hyacinth) backt [ihm](junge) Schnecken ohne Rosinen. Am Ende fragt [er](junge), ob [er](junge) das Haus behalten müsse oder auch nur die [Katze](katze) nehmen könne.
- help elin junge "führt"
- create hyacinth "backt"
+ find? junge katze "nehmen"

== 24
[Raimund](raimund) gibt auf und bucht den Flug nach [Toronto](@toronto). Zum Abschied bäckt [ihm](raimund) [Ute](ute) ein Brot, zum ersten Mal ganz allein. [Er](raimund) vergisst es im Taxi. Die [Fahrerin](steffi), keine andere als [Steffi](steffi), fährt [ihm](raimund) bis zum Gate hinterher.
- travel? raimund "bucht" @toronto
- gift ute raimund "Brot"
- lose raimund "vergisst"
+ help steffi raimund "hinterher"

== 25
Der Flug fällt aus. [Steffi](steffi) lädt den [Gestrandeten](raimund) auf [ihre](steffi) Couch ein, wo schon [Elin](elin) schläft. [Die drei](elin+raimund+steffi) frühstücken das Brot. [Er](raimund) findet es trocken, [sie](steffi) findet [ihn](raimund) witzig.
- travel! raimund "fällt aus"
+ invite steffi raimund "lädt"
- love.start steffi raimund "witzig"
- housemate elin steffi "schläft"

== 26
[Yohannas](hyacinth) [Bräutigam](grafton) von damals, aus der Torte, betritt den Laden. Niemand weiß es, bis [sie](hyacinth) hinter der Theke verschwindet. Die [Blinde](blinde), [die](blinde) gerade [ihr](blinde) Roggenbrot riecht, hält [ihm](grafton) den Stock vor die Füße.
+ return grafton "betritt"
- flee hyacinth grafton "verschwindet"
- ex grafton hyacinth "Bräutigam von damals"
- attack blinde grafton "Stock"

== 27
[Er](grafton) rappelt sich auf und hinterlässt einen Zettel. [Yohanna](hyacinth) lässt [Bilal](bilal) vorlesen: [Er](grafton) habe [sie](hyacinth) seinerzeit nicht stehen lassen, man habe [ihn](grafton) festgehalten, drei Grenzen weit entfernt. [Bilal](bilal) liest es zweimal, weil [sie](hyacinth) es zweimal hören will.
- reveal grafton hyacinth "Zettel"
+ discover hyacinth grafton "vorlesen"
- breakup! grafton hyacinth "nicht stehen lassen"
- arrest.past _ grafton "festgehalten"

== 28
[Caspar](caspar) bittet [Regine](regine) ins Kino. [Sie](regine) schläft nach fünf Minuten ein, den Kopf an [seinem](caspar) Arm. [Er](caspar) sieht den Film dreimal, um [sie](regine) nicht zu wecken.
- invite caspar regine "bittet"
+ date caspar regine "Kino"

== 29
[Kuno](kuno) hat es gesehen, von zwei Reihen dahinter. [Er](kuno) sagt zu [Raimund](raimund), es mache [ihm](kuno) nichts aus. [Der](raimund) legt [ihm](kuno) den Arm um die Schultern. So sitzen die [Verschmähten](kuno+raimund), bis das Licht angeht.
- discover kuno caspar+regine "gesehen"
- sad! kuno "nichts aus"
+ help raimund kuno "Arm"

== 30
[Ute](ute) fragt [Bilal](bilal), warum [er](bilal) [ihr](ute) nie sage, was in dem Brot stand. „[Dein](ute) Name.“ – „Und sonst?“ – „[Meiner](bilal), auf der Unterseite.“ [Sie](ute) holt [Raimunds](raimund) Rest aus dem Müll und sieht nach.
+ confess bilal ute "Unterseite"
- reveal bilal ute "Dein Name"

== 31
[Elin](elin) hat [die beiden](bilal+ute) beim Küssen ertappt und muss es loswerden. [Sie](elin) erzählt es der [Katze](katze). [Walpurga](walpurga), auf Krücken hinter der Tür, hört mit und bestellt bei [Grell](anwalt) einen Ehevertrag.
+ kiss bilal ute "Küssen"
- discover elin bilal+ute "ertappt"
- reveal elin katze "erzählt"
- discover walpurga bilal+ute "hört"

== 32
[Grell](anwalt) gesteht der alten [Senft](walpurga), die Sache mit [Tom](junge) sei ein Irrtum: Der [Junge](junge) erbe das Haus gegenüber. [Sie](walpurga) wirft mit der Krücke. [Er](anwalt) duckt sich, [sie](walpurga) trifft den [Kontrolleur](kontrolleur).
+ reveal anwalt walpurga "gesteht"
- find! junge "Irrtum"
- attack walpurga anwalt "wirft"
- injure kontrolleur walpurga "trifft"

== 33
[Yohanna](hyacinth) verabredet sich mit dem [Mann](grafton) aus der Torte. [Steffi](steffi) leiht [ihr](hyacinth) ein Kleid, [Ute](ute) den Mut, [Elin](elin) die Schuhe. Unterwegs rutscht [ihr](hyacinth) das Herz in [deren](elin) Schuhe.
+ date grafton hyacinth "verabredet"
- help elin+steffi+ute hyacinth "leiht"
- sad hyacinth "rutscht"

== 34
[Mehari](grafton) trägt noch den Anzug von damals. [Er](grafton) und [sie](hyacinth) reden, bis die Wirtin die Stühle hochstellt. Vor der Backstube reicht [er](grafton) [ihr](hyacinth) die Hand. [Sie](hyacinth) gibt [ihm](grafton) ein Hörnchen, und mit vollem Mund verzeiht es sich leichter.
+ reconcile grafton hyacinth "verzeiht"
- gift hyacinth grafton "Hörnchen"

== 35
In der Stadt eröffnet eine Kette, billiger als die [Senfts](regine+ute+walpurga). [Kuno](kuno) liefert ihr das Mehl. [Regine](regine) nennt [ihn](kuno) einen Verräter, [Ute](ute) nennt [ihn](kuno) einen Händler. Welcher von [beiden](regine+ute) soll [er](kuno) böse sein?
+ betray kuno regine+ute+walpurga "liefert"
- accuse regine kuno "Verräter"

== 36
Nachts kippt [Kuno](kuno) Zucker in [sein](kuno) eigenes Mehl. Am Morgen ist das Brot der Kette ungenießbar und [er](kuno) pleite. [Caspar](caspar) bringt [ihm](kuno) einen Laib von [Regine](regine), noch warm, ohne einen Gruß. [Er](kuno) versteht ihn trotzdem.
+ help kuno regine+ute+walpurga "Zucker"
- lose kuno "pleite"
- gift regine kuno "Laib"

== 37
[Raimund](raimund) bleibt in der Stadt, [Steffi](steffi) wegen. [Elin](elin) zieht aus, [beider](raimund+steffi) wegen. [Yohanna](hyacinth) nimmt [sie](elin) auf, und nun wird [sie](elin) jeden Morgen mit Mehl geweckt.
- couple raimund steffi "Steffi wegen"
- move elin hyacinth "zieht"
+ housemate.start elin hyacinth "nimmt"

== 38
[Regine](regine) hält um [Caspars](caspar) Hand an, um zwei Uhr früh, über dem Trog. [Er](caspar) hat beide Hände im Teig und bittet [sie](regine), [ihm](caspar) die Antwort von der Stirn zu lesen.
+ propose regine caspar "hält"
- engaged? caspar regine "Antwort"

== 39
[Walpurga](walpurga) verkündet, [sie](walpurga) habe sich verlobt. Mit wem, fragen die [Töchter](regine+ute). [Sie](walpurga) deutet mit der Krücke hinüber zu [Toms](junge) Haus, aus dessen Tür ein älterer [Herr](anwalt) tritt und sich vorsichtshalber duckt.
- parent walpurga regine+ute "Töchter"
+ engaged anwalt walpurga "verlobt"

== 40
Dreifache Hochzeit, eine einzige Torte. [Ute](ute) und [Bilal](bilal) schneiden sie an, [Regine](regine) und [Caspar](caspar) halten den Teller, die alte [Braut](walpurga) isst. In der untersten Etage schlafen [Hefe](katze), vier Kätzchen und [Elin](elin).
+ wedding bilal ute "Hochzeit"
- wedding caspar regine "Hochzeit"
- wedding anwalt walpurga "Hochzeit"
