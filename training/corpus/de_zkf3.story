%series Fähre Wilhelmine
%lang de
%genre everyday series about the crew of a small ferry, TV listings
%cast hajo | Hajo Petersen; Hajo | m
%cast merle | Merle Petersen; Merle | f
%cast uwe | Uwe Brodersen; Brodersen; Uwe | m
%cast tarek | Tarek Mansour; Tarek | m
%cast silke | Silke | f
%cast yuki | Yuki Arendt; Yuki | f
%cast gesa | Gesa Brodersen; Gesa | f
%cast pit | Pit | m
%cast reeder | Konsul Behn; Behn | m
%cast tante | - | f
%cast schwimmer | Aaron | m
%cast kurgast | - | f
%cast lehrerin | - | f

== 1 Leinen los
Vierzig Jahre war [Hajo Petersen](hajo) [Kapitän](hajo) der [Wilhelmine](*wilhelmine), heute übergibt [er](hajo) die Mütze. Alle rechnen damit, dass [sein](hajo) [Steuermann](uwe) [Uwe Brodersen](uwe) sie bekommt, auch [dessen](uwe) [Frau](gesa) [Gesa](gesa), [die](gesa) schon Sekt kaltgestellt hat. Doch [Reeder](reeder) [Behn](reeder) setzt sie [Merle](merle) auf, der [Tochter](merle) des [Scheidenden](hajo). [Uwe](uwe) gratuliert der neuen [Kapitänin](merle) mit einem Gesicht, als hätte [er](uwe) Tran getrunken. [Matrose](tarek) [Tarek](tarek) dagegen kann sich gar nicht satt sehen an [ihr](merle), und [sie](merle) tut so, als merkte [sie](merle) es nicht.
+ quit hajo _ "übergibt er die Mütze"
- boss.past hajo uwe "Steuermann"
- married gesa uwe "Frau"
+ hire merle reeder "setzt"
- parent hajo merle "Tochter"
- sad uwe "Tran"
- love tarek merle "nicht satt sehen"

== 2 Gegenwind
[Brodersen](uwe) führt Befehle aus, aber langsam. Als die [Kapitänin](merle) [ihn](uwe) vor den Passagieren zurechtweist, stellt [er](uwe) die Maschine ab und geht in die Kombüse. [Köchin](silke) [Silke](silke) gießt [ihm](uwe) Kaffee ein. [Die beiden](silke+uwe) haben seit dem Winter etwas miteinander, von dem weder [seine](uwe) [Frau](gesa) noch [ihr](silke) [Freund](pit), der [Maschinist](pit) [Pit](pit), etwas ahnt. [Letzterer](pit) steht derweil unten und versteht nicht, warum es plötzlich so still ist. An Deck wirft [Tarek](tarek) den Anker, ohne dass [ihn](tarek) jemand darum gebeten hätte. [Merle](merle) dankt [ihm](tarek) mit einem Kopfnicken.
- boss merle uwe "zurechtweist"
- quarrel merle uwe "zurechtweist"
+ affair silke uwe "etwas miteinander"
- cheat uwe gesa "etwas miteinander"
- cheat silke pit "etwas miteinander"
- married gesa uwe "Frau"
- couple pit silke "Freund"
- discover! gesa+pit silke+uwe "ahnt"
- help tarek merle "Anker"

== 3 Mann über Bord
Ein [Schwimmer](schwimmer) treibt in der Fahrrinne. [Merle](merle) springt selbst und holt [ihn](schwimmer) herauf, während [Uwe](uwe), [der](uwe) so lange das Ruder hält, zum ersten Mal denkt, dass [sie](merle) vielleicht doch zur [Kapitänin](merle) taugt. Der [Gerettete](schwimmer) hat kein Hemd, kein Geld und keine Erinnerung. [Yuki Arendt](yuki), die [Inselärztin](yuki), verbindet [ihm](schwimmer) den Kopf und bringt [ihn](schwimmer) bei [ihrer](yuki) [Tante](tante) unter. [Diese](tante) stellt fest, dass [er](schwimmer) Socken stopfen kann. [Den](schwimmer) möchte [sie](tante) behalten. Die [Ärztin](yuki), wenn [sie](yuki) ehrlich wäre, auch.
+ rescue merle schwimmer "holt"
- lose schwimmer "keine Erinnerung"
- injure schwimmer "Kopf"
- treat schwimmer yuki "verbindet"
- kin tante yuki "Tante"
- move schwimmer tante "bringt"
- love.start yuki schwimmer "auch"

== 4 Skatabend
Seit [er](hajo) an Land sitzt, weiß [Hajo](hajo) nichts mit sich anzufangen. [Er](hajo) lädt den [Konsul](reeder) zum Skat, [der](reeder) bringt [Gesa](gesa) mit, [die](gesa) wiederum besser spielt als [beide](hajo+reeder). Beim dritten Grog fragt [sie](gesa) den alten [Kapitän](hajo), warum [er](hajo) damals nicht [sie](gesa) genommen habe, sondern die [Lehrerin](lehrerin). „Weil [du](gesa) mit [Uwe](uwe) verlobt warst“, sagt [er](hajo). Der [Dritte](reeder) am Tisch hüstelt. [Seine](hajo) [Tochter](merle), [die](merle) gerade hereinkommt, hört noch, wie von [ihrer](merle) toten [Mutter](lehrerin) die Rede ist, und macht leise kehrt.
- invite hajo reeder "lädt"
- reject.past hajo gesa "nicht sie genommen"
- married.past hajo lehrerin "genommen"
- love.past gesa hajo "warum er damals"
+ engaged.past gesa uwe "verlobt"
- parent hajo merle "Tochter"
- parent lehrerin merle "Mutter"
- die.past lehrerin "toten"
- discover merle hajo "hört noch"

== 5 Flaute
Die See ist glatt. [Merle](merle) steuert. [Tarek](tarek) putzt die Glocke. „Morgen hat [Tarek](tarek) Geburtstag“, sagt [Pit](pit). [Merle](merle) weiß es. [Sie](merle) hat einen Kompass für [Tarek](tarek). [Er](tarek) hat noch nie etwas bekommen. [Silke](silke) backt Kuchen. Aus der Pfanne spritzt Fett auf [Silke](silke). [Pit](pit) kühlt [ihr](silke) den Arm. „[Du](pit) bist ein Guter“, sagt [sie](silke). [Er](pit) fragt, warum [sie](silke) weint. [Sie](silke) sagt es [ihm](pit) nicht. Am Bug steht [Uwe](uwe) und sieht weg. Abends singt die ganze Besatzung für [Tarek](tarek).
- gift? merle tarek "Kompass"
- injure silke "Fett"
+ help pit silke "kühlt"
- couple pit silke "ein Guter"
- sad silke "weint"
- reveal! silke pit "sagt es ihm nicht"
- celebrate tarek "singt"

== 6 Der falsche Brief
[Silke](silke) schreibt [Uwe](uwe), es müsse ein Ende haben, und steckt das Blatt in [seine](uwe) Öljacke. Nur hängt die Jacke am falschen Haken. [Tarek](tarek) findet es, hält es für eine Nachricht der [Kapitänin](merle) an [ihn](tarek) selbst und ist am Boden zerstört, obwohl zwischen [ihm](tarek) und [ihr](merle) noch gar nichts angefangen hat, was enden könnte. [Er](tarek) bittet um [seine](tarek) Entlassung. [Merle](merle), [die](merle) aus allen Wolken fällt, liest das Blatt und erkennt die Handschrift der [Köchin](silke). „Das ist nicht von [mir](merle)“, sagt [sie](merle), „[ich](merle) hätte etwas anderes geschrieben.“ Und schreibt es [ihm](tarek).
- breakup silke uwe "Ende haben"
- find tarek "findet"
- discover! tarek merle "hält es"
- sad tarek "am Boden"
- quit? tarek merle "Entlassung"
- discover merle silke "erkennt"
+ confess merle tarek "schreibt es ihm"

== 7 Landgang
Bei [Gesa Brodersen](gesa) klingelt der [Maschinist](pit). [Er](pit) hat den Brief, [sie](gesa) hat den Sekt vom Frühjahr. Gemeinsam gehen die zwei [Hintergangenen](gesa+pit) durch, wann [ihr](gesa) [Mann](uwe) angeblich Wache und [seine](pit) [Freundin](silke) angeblich Inventur gehabt hat. Es passt auf die Minute. Als [Uwe](uwe) heimkommt, liegt [sein](uwe) Bettzeug auf dem Steg. [Er](uwe) fleht, [sie](gesa) schließt ab. [Silke](silke) wartet an Bord darauf, dass [Pit](pit) [sie](silke) anbrüllt, doch [er](pit) fragt [sie](silke) nur, ob [sie](silke) den [anderen](uwe) liebe. [Sie](silke) verneint. [Er](pit) geht trotzdem.
- cheat silke pit "Hintergangenen"
- cheat uwe gesa "Hintergangenen"
- married gesa uwe "Mann"
- couple pit silke "Freundin"
- discover gesa+pit silke+uwe "passt"
+ breakup gesa uwe "Bettzeug"
- reconcile? gesa uwe "fleht"
- reject gesa uwe "schließt ab"
- love! silke uwe "verneint"
+ breakup pit silke "geht trotzdem"

== 8 Namenlos
[Yuki](yuki) hat [ihren](yuki) [Patienten](schwimmer) nach [ihrer](yuki) ersten Puppe [Aaron](schwimmer) getauft. [Er](schwimmer) repariert [ihr](yuki) das Rad, kocht für die [Tante](tante) und träumt jede Nacht von einer Brücke. Am Sonntag küsst [er](schwimmer) die [Ärztin](yuki), oder [sie](yuki) [ihn](schwimmer), da gehen die Aussagen auseinander. Die einzige [Zeugin](tante), [die](tante) hinter der Gardine stand, schwört auf die erste Fassung. Am Montag steigt ein weiblicher [Kurgast](kurgast) von der [Wilhelmine](*wilhelmine), sieht [Aaron](schwimmer) am Hafen und schreit auf. Der angeblich [Namenlose](schwimmer) sei [ihr](kurgast) [Mann](schwimmer), und [er](schwimmer) sei seit Pfingsten tot.
- treat schwimmer yuki "Patienten"
- help schwimmer yuki "repariert"
- kin tante yuki "Tante"
+ kiss schwimmer yuki "küsst"
- travel kurgast "steigt"
- find kurgast schwimmer "sieht"
+ married kurgast schwimmer "Mann"
- die.past? schwimmer "tot"

== 9 Wem gehört er
[Er](schwimmer) erkennt [sie](kurgast) nicht. Die fremde [Frau](kurgast) zeigt Fotos: [Aaron](schwimmer) mit Schleier im Arm, [Aaron](schwimmer) mit Hund. [Yuki](yuki), [die](yuki) es mit ansehen muss, rät [ihm](schwimmer), mit [ihr](kurgast) zu gehen, und meint das Gegenteil. Erst die [Tante](tante) stellt die richtige Frage, nämlich warum eine [Witwe](kurgast) so schnell die Lebensversicherung kassiert habe. Die [Fremde](kurgast) wird weiß. Noch ehe die Polizei die Fähre erreicht, hat [Merle](merle) abgelegt, und an der Reling steht, mit [ihrem](kurgast) Koffer, die [Fliehende](kurgast). „Einmal Festland“, sagt [Uwe](uwe) und nimmt [ihr](kurgast) den Fahrschein ab, „und dort wartet schon jemand.“
- discover! schwimmer kurgast "erkennt sie nicht"
- sad yuki "mit ansehen muss"
- help yuki schwimmer "rät"
- kin tante yuki "Tante"
+ accuse tante kurgast "richtige Frage"
- sad kurgast "weiß"
- find.past kurgast "Lebensversicherung"
- flee kurgast "Fliehende"
- arrest? _ kurgast "wartet schon jemand"

== 10 Uwes Nacht
Sturm. [Uwe](uwe), [der](uwe) seit dem Rauswurf im Kartenraum schläft, hört, wie die Ruderkette reißt. Die [Kapitänin](merle) liegt mit gebrochenem Arm auf der Brücke, [ihr](merle) [Matrose](tarek) hat eine Hand auf [ihrer](merle) Stirn und die andere am Funk. Da steuert der alte [Nautiker](uwe) das Schiff mit dem Notruder in den Hafen, drei Stunden, ohne ein Wort. Auf der Mole steht unter anderen [Gesa](gesa). [Sie](gesa) sagt auch keines. Aber [sie](gesa) hat [ihm](uwe) eine trockene Jacke mitgebracht, und [er](uwe) zieht sie an.
- breakup.past gesa uwe "Rauswurf"
- injure merle "gebrochenem"
- boss merle tarek "Matrose"
- help tarek merle "Stirn"
+ rescue uwe merle+tarek "steuert"
- help gesa uwe "trockene Jacke"

== 11 Neue Mütze
Weil der Gips bis zum Herbst bleiben muss, ernennt [Behn](reeder) einen Stellvertreter. Der neue [Kapitän](uwe) heißt [Brodersen](uwe), und [er](uwe) fragt bei jedem Manöver die [Frau](merle), [deren](merle) Mütze [er](uwe) trägt. [Die](merle) hat anderes im Sinn: [Tarek](tarek) und [sie](merle) sind, seit dem Sturm und mit dem Segen [ihres](merle) [Vaters](hajo), ein Gespann auf Dauer. In der Kombüse löffelt [Pit](pit) schweigend Suppe. [Silke](silke) hat gekündigt und packt. Auf die Frage, wohin [sie](silke) wolle, sagt [sie](silke): dahin, wo keiner von [den beiden](pit+uwe) sei.
+ hire uwe reeder "ernennt"
- help merle uwe "fragt"
- couple merle tarek "Gespann"
- parent hajo merle "Vaters"
+ quit silke "gekündigt"
- travel? silke "dahin"
- injure merle "Gips"

== 12 Zwei Koffer
[Pit](pit) rennt. Am Anleger hat die Fähre schon die Klappe oben, doch der [Kapitän](uwe), [der](uwe) [ihn](pit) kommen sieht und etwas gutzumachen hat, lässt noch einmal herunter. Es sei [ihm](pit) gleich, keucht der [Maschinist](pit), was gewesen sei; [er](pit) wolle nicht ohne [sie](silke) essen. [Silke](silke) lacht und weint. [Die zwei](pit+silke) bleiben an Deck, bis die Insel verschwunden ist. [Gesa](gesa) hat zugesehen. [Ihrem](gesa) [Mann](uwe) so schnell zu verzeihen wie der [andere](pit) der [Köchin](silke), das bringe [sie](gesa) nicht fertig, sagt [sie](gesa) zu [Hajo](hajo). [Der](hajo) hat Zeit.
- help uwe pit "herunter"
+ reconcile pit silke "nicht ohne sie"
- happy silke "lacht"
- travel pit+silke "verschwunden"
- married gesa uwe "Mann"
- reconcile! gesa uwe "nicht fertig"
- reveal gesa hajo "sagt sie"

== 13 Vor Anker
[Yuki](yuki) und [Aaron](schwimmer) dürfen heiraten, sobald das Gericht [seine](schwimmer) erste Ehe aufgehoben hat, und das geschieht an einem Dienstag. Am Mittwoch traut [sie](schwimmer+yuki) [Merle](merle) an Bord, mit frisch verheiltem Arm und der eigenen Mütze. Der [Kapitän](uwe) der letzten Monate steht wieder als Steuermann daneben; [er](uwe) ist nun geschieden und wohnt bei der [Tante](tante) zur Untermiete, [die](tante) jemanden zum Sockenstopfen braucht. [Gesa](gesa) spielt Skat mit dem alten [Petersen](hajo), nur zu zweit. Der [Konsul](reeder), [der](reeder) sonst immer der Dritte war, sagt, [er](reeder) wolle nicht stören.
- divorce kurgast schwimmer "aufgehoben"
+ wedding schwimmer yuki "traut"
- recover merle "verheiltem"
- boss merle uwe "Steuermann"
- divorce.past gesa uwe "geschieden"
- housemate tante uwe "Untermiete"
- couple? gesa hajo "nur zu zweit"
