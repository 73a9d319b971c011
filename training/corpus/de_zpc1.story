%series Beckenrand
%lang de
%genre public pool soap in Mannheim, weekly TV listings
%cast ilka    | Ilka Wessendorf; Wessendorf; Ilka | f
%cast dragan  | Dragan Petrić; Petrić; Dragan | m
%cast goenuel | Gönül Erdem; Gönül; Erdem | f
%cast hajo    | Hans-Joachim Laux; Laux; Hajo | m
%cast renate  | Renate Laux; Frau Laux; Renate | f
%cast bent    | Bent Laux; Bent | m
%cast kim     | Kim Sommer; Kim | f
%cast oswin   | Dr. Oswin Trautmann; Dr. Trautmann; Trautmann; Oswin | m
%cast mirja   | Mirja Petrić; Mirja | f
%cast dame    | Wilhelmine Krapp; Frau Krapp | f
%cast pelle   | Pelle | m
%cast dieb    | Ramon Ziegler; Ziegler; Ramon | m
%cast kleine  | Anouk | f

== 1
Im [Herzogenriedbad](#herzogenriedbad) beginnt die Saison mit einem Knall: [Schwimmmeisterin](ilka) [Ilka Wessendorf](ilka), seit gestern wieder ledig, tritt [ihre](ilka) Stelle an und erkennt in [ihrem](ilka) neuen [Kollegen](dragan) [Dragan Petrić](dragan) den [Mann](dragan), [der](dragan) [ihr](ilka) auf der Autobahn den Vogel gezeigt hat. [Die beiden](dragan+ilka) geraten noch vor dem ersten Badegast aneinander. [Betriebsleiter](hajo) [Hajo Laux](hajo) hält sich heraus; [er](hajo) sitzt am Kiosk bei [Gönül Erdem](goenuel), isst Pommes und macht [ihr](goenuel) schöne Augen. [Seine](hajo) [Gattin](renate) [Renate](renate) zählt derweil im Kassenhäuschen das Wechselgeld.
- divorce.past _ ilka "wieder ledig"
- hire ilka "tritt" #herzogenriedbad
- colleague.start dragan ilka "Kollegen"
+ quarrel dragan ilka "geraten"
- flirt hajo goenuel "macht ihr schöne Augen"
- married hajo renate "Gattin"

== 2
[Bent](bent), der [Sohn](bent) der [Eheleute Laux](hajo+renate), lernt im Bad den Beruf, zusammen mit der vorlauten [Kim](kim). Schon am dritten Tag steckt [er](bent) [ihr](kim) [seine](bent) Trillerpfeife zu, was [sie](kim) mit einem Nasenstüber quittiert. Eine alte [Dame](dame) im Blümchenanzug sackt auf der Treppe zusammen. [Dragan](dragan) zieht [sie](dame) aus dem Wasser, [Dr. Trautmann](oswin) vom Gesundheitsamt gibt [ihr](dame) eine Spritze. Als der [Arzt](oswin) geht, lädt [er](oswin) [Ilka](ilka) auf ein Eis ein. [Petrić](dragan) bekommt schlechte Laune und weiß nicht, warum.
- parent hajo+renate bent "Sohn"
- colleague bent kim "zusammen"
- gift bent kim "steckt"
- ill dame "sackt"
+ rescue dragan dame "zieht"
- treat dame oswin "Spritze"
- invite oswin ilka "lädt"
- jealous dragan oswin "schlechte Laune"

== 3
Aus den Spinden verschwinden Portemonnaies. [Laux](hajo) verdächtigt [Kim](kim), weil [deren](kim) Vater einmal gesessen hat; der [Mitlehrling](bent) stellt sich vor [sie](kim) und liefert sich mit [seinem](bent) [Vater](hajo) ein Wortgefecht, bei dem sogar die Möwen schweigen. Beim Eis erfährt die [Schwimmmeisterin](ilka), dass der [Amtsarzt](oswin) bis zum Frühjahr mit [Gönül](goenuel) das Bett geteilt hat. [Sie](ilka) lässt den halben Becher stehen. Am Abend bringt [ihr](ilka) der [Retter](dragan) der alten [Dame](dame) wortlos eine Waffel, und [sie](ilka) vergibt [ihm](dragan) den Vogel.
- steal _ _ "verschwinden"
- accuse hajo kim "verdächtigt"
- help bent kim "stellt"
+ quarrel bent hajo "Wortgefecht"
- parent hajo bent "seinem Vater"
- discover ilka oswin "erfährt"
- affair.past goenuel oswin "das Bett geteilt"
- gift dragan ilka "bringt"
- reconcile dragan ilka "vergibt"

== 4
[Hajo](hajo) trifft [Gönül](goenuel) im Geräteschuppen. [Renate](renate) sucht dort den Kescher. [Sie](renate) sieht vier Füße. [Sie](renate) sagt keinen Ton. Abends stellt [Frau Laux](renate) einen Koffer vor die Tür. Es ist [sein](hajo) Koffer. [Laux](hajo) schläft fortan im Kassenhäuschen. [Bent](bent) spricht nicht mehr mit [Gönül](goenuel). Nur [Dragan](dragan) trinkt bei [ihr](goenuel) noch Kaffee. „[Ich](goenuel) habe [ihn](hajo) gern“, sagt [Gönül](goenuel). Am Beckenrand steht eine [Frau](mirja) mit [Kind](pelle). „Hallo, [Petrić](dragan)“, sagt [sie](mirja). So heißt [sie](mirja) auch.
+ affair goenuel hajo "Geräteschuppen"
- cheat hajo renate "Geräteschuppen"
- discover renate goenuel+hajo "vier Füße"
+ breakup renate hajo "Koffer"
- move hajo "schläft"
- sad bent goenuel "spricht nicht mehr"
- love goenuel hajo "gern"
- return mirja "steht"

== 5
[Mirja](mirja), die vor drei Jahren mit einem Segellehrer durchgebrannte [Frau](mirja) von [Dragan](dragan), bittet [diesen](dragan), den kleinen [Pelle](pelle) über den Sommer zu nehmen; dass der [Junge](pelle) [sein](dragan) eigener ist, weiß der [Bademeister](dragan) bis dahin nicht. [Ilka](ilka) beobachtet, wie die [Verheirateten](dragan+mirja) auf dem Sprungturm die Köpfe zusammenstecken, und sagt dem [Doktor](oswin) aus Trotz doch noch zu. Auf [dessen](oswin) Balkon kommt es zum ersten Kuss. [Erdem](goenuel), [die](goenuel) gegenüber wohnt, zieht die Vorhänge zu und wünscht [ihrer](goenuel) [Nachfolgerin](ilka) viel Vergnügen.
- married dragan mirja "Frau"
- flee.past mirja dragan "durchgebrannte"
- cheat.past mirja dragan "durchgebrannte"
+ parent dragan pelle "eigener"
- discover dragan pelle "weiß"
- jealous ilka mirja "aus Trotz"
- date ilka oswin "sagt"
+ kiss ilka oswin "Kuss"
- neighbour goenuel oswin "gegenüber"

== 6
Wer in der Umkleide stiehlt, klärt sich am Siebenmeterbrett: Ein [Stammgast](dieb) mit Bademantel, [Ramon Ziegler](dieb), trägt dreizehn Geldbörsen unterm Frottee. [Kim](kim) hält [ihn](dieb) fest, [er](dieb) versetzt [ihr](kim) einen Hieb, und [Bent](bent) springt vom Turm direkt auf den [Langfinger](dieb). Der [Betriebsleiter](hajo) muss die zu Unrecht beschuldigte [Auszubildende](kim) um Verzeihung bitten. [Sie](kim) gewährt sie unter der Bedingung, dass [er](hajo) mit [seinem](hajo) [Sohn](bent) ins Reine kommt. Die Wachtmeister führen [Ramon](dieb) ab, ohne Bademantel. In der Dusche finden der [Turmspringer](bent) und [Kim](kim) zueinander.
- steal dieb _ "stiehlt"
- discover _ dieb "klärt"
+ attack dieb kim "Hieb"
- attack bent dieb "springt"
- accuse.past hajo kim "beschuldigte"
- reconcile hajo kim "gewährt"
- reconcile? bent hajo "ins Reine"
- parent hajo bent "Sohn"
- arrest _ dieb "führen"
+ couple.start bent kim "finden"

== 7
Die alte [Dame](dame), [die](dame) [Dragan](dragan) im Mai herausgefischt hat, heißt [Wilhelmine Krapp](dame) und war, wie sich nun zeigt, einmal [Lehrerin](dame) von [Frau Laux](renate) und [Gönül](goenuel) zugleich. [Sie](dame) setzt die [Rivalinnen](goenuel+renate) an einen Tisch und lässt [sie](goenuel+renate) Kopfrechnen. Am Ende hassen [sie](goenuel+renate) nur noch [einen](hajo), nämlich [Hajo](hajo). [Dieser](hajo) hat inzwischen von [seiner](hajo) [Geliebten](goenuel) den Schlüssel zurückfordern lassen müssen. [Pelle](pelle) schwimmt zum ersten Mal quer durchs Becken, links [sein](pelle) [Vater](dragan), rechts [Ilka](ilka). [Dr. Trautmann](oswin) schaut vom Zaun aus zu und kaut am Strohhalm.
- advisor.past dame goenuel+renate "Lehrerin"
- enemy goenuel renate "Rivalinnen"
+ reconcile goenuel renate "hassen"
- breakup goenuel hajo "zurückfordern"
- parent dragan pelle "Vater"
- jealous oswin dragan "kaut"

== 8
[Bent](bent) hat ein blaues Auge. [Kim](kim) kühlt es. [Ziegler](dieb) ist wieder frei. [Ihn](dieb) hat [Bent](bent) am Tor getroffen. Die Polizei sucht nun [Ziegler](dieb). [Mirja](mirja) will nicht nur das [Kind](pelle) bringen. [Mirja](mirja) will [Dragan](dragan). Nachts klopft [sie](mirja) bei [ihm](dragan). [Dragan](dragan) öffnet. [Er](dragan) schickt [sie](mirja) nicht fort. Am Morgen steht [Ilka](ilka) mit Brötchen da. [Ihr](ilka) macht [Mirja](mirja) auf. [Ilka](ilka) weint am Springerbecken. [Oswin](oswin) reicht [ihr](ilka) ein Handtuch.
- injure bent dieb "blaues Auge"
- treat bent kim "kühlt"
- investigate _ dieb "sucht"
- love mirja dragan "will Dragan"
+ sex dragan mirja "schickt sie nicht fort"
- discover ilka dragan+mirja "macht Mirja auf"
- sad ilka dragan "weint"
- help oswin ilka "reicht"

== 9
[Trautmann](oswin) nutzt die Stunde, geht vor den Fußpilzwarnschildern in die Knie und hält um [Ilkas](ilka) Hand an. [Sie](ilka) erbittet sich Bedenkzeit bis zum Vollmondschwimmen. [Renate](renate) gibt das Kassenhäuschen ab und übernimmt statt [ihres](renate) [Mannes](hajo) die Leitung, denn der Stadt ist zu Ohren gekommen, wo [er](hajo) nächtigt. [Laux](hajo) muss gehen. Die neue [Chefin](renate) macht [Kim](kim) als Erstes zur [Schichtführerin](kim); [Bent](bent), der [Chefinnensohn](bent), geht leer aus und grollt [seiner](bent) [Freundin](kim) eine ganze Mittagspause lang.
+ propose oswin ilka "hält"
- hire renate "übernimmt"
- married hajo renate "Mannes"
- discover _ hajo "zu Ohren"
+ quit hajo "muss gehen"
- boss renate kim "Chefin"
- hire kim renate "Schichtführerin"
- parent renate bent "Chefinnensohn"
- sad bent kim "grollt"
- couple bent kim "Freundin"

== 10
Beim Vollmondschwimmen, zu dem die [Hausherrin](renate) ganz Mannheim gebeten hat, gibt [Wessendorf](ilka) dem [Amtsarzt](oswin) einen Korb, sanft, aber vor Zeugen. [Er](oswin) nimmt es hin, geht zum Kiosk und steht dort bis zwei Uhr früh bei [seiner](oswin) [Verflossenen](goenuel), [die](goenuel) [ihm](oswin) eröffnet, dass [sie](goenuel) ein Kind erwartet. Von wem, das lässt [sie](goenuel) offen: [Ihm](oswin) gehörte der März, dem abgesetzten [Betriebsleiter](hajo) der Mai. Im Gebüsch lauert unterdessen der [Spinddieb](dieb). [Er](dieb) hat es auf die Abendkasse abgesehen, nicht auf Menschen, aber [Mirja](mirja) steht [ihm](dieb) im Weg, und [er](dieb) zerrt [sie](mirja) in den Lieferwagen.
- celebrate renate "Vollmondschwimmen"
+ reject ilka oswin "Korb"
- ex goenuel oswin "Verflossenen"
- reveal goenuel oswin "eröffnet"
+ pregnant goenuel "Kind erwartet"
- steal? dieb _ "abgesehen"
+ abduct dieb mirja "zerrt"

== 11
Der Lieferwagen wird am Neckar gestellt. [Dragan](dragan) schlägt die Scheibe ein und holt die [Mutter](mirja) [seines](dragan) [Jungen](pelle) heraus; [Ziegler](dieb) geht den Beamten in die Arme. Im Klinikum, wo [Mirjas](mirja) gebrochenes Handgelenk geschient wird, reden die [Eheleute](dragan+mirja) so ehrlich wie nie und kommen überein, sich scheiden zu lassen. [Sie](mirja) liebe eben nur das Meer, meint [sie](mirja). [Frau Krapp](dame), [die](dame) auf demselben Flur liegt, hält bis zuletzt [Renates](renate) Hand. Im Morgengrauen schläft die [Lehrerin](dame) ein und wacht nicht mehr auf.
+ rescue dragan mirja "holt"
- parent mirja pelle "Mutter"
- parent dragan pelle "Jungen"
- arrest _ dieb "in die Arme"
- injure mirja "gebrochenes"
- treat mirja _ "geschient"
- married dragan mirja "Eheleute"
- divorce? dragan mirja "scheiden"
- help renate dame "hält"
+ die dame "wacht nicht mehr auf"
- advisor.past dame renate "Lehrerin"

== 12
Bei der Beisetzung sitzen [Hajo](hajo) und [Renate](renate) durch drei Reihen getrennt. [Die](dame), [die](dame) dort vorne liege, habe [ihr](renate) beigebracht, zwei und zwei zusammenzuzählen, sagt [Renate](renate), und darum wisse [sie](renate) auch, wessen [Kind](kleine) [Gönül](goenuel) trage. [Laux](hajo) wird blass. [Er](hajo) bietet der [Kioskfrau](goenuel) eine Wohnung an; die [Schwangere](goenuel) lehnt ab. [Ilka](ilka) und [Petrić](dragan) stehen daneben, ohne sich anzusehen. Erst auf dem Heimweg hakt [sie](ilka) sich bei [ihm](dragan) ein. [Pelle](pelle) fragt, ob das jetzt so bleibe. Niemand antwortet, und das ist auch eine Antwort.
- die.past dame "Beisetzung"
- advisor.past dame renate "beigebracht"
- discover? renate goenuel+hajo "wisse"
- pregnant? goenuel hajo "trage"
- help? hajo goenuel "bietet"
+ reject goenuel hajo "lehnt"
- flirt ilka dragan "hakt"

== 13
Saisonende. Im leeren Becken wird getanzt. [Gönül](goenuel) kommt zwischen zwei Portionen Pommes nieder: Die kleine [Anouk](kleine) hat eindeutig [Trautmanns](oswin) Ohren, womit [Frau Laux](renate) sich zum ersten Mal verrechnet hat. Der [Arzt](oswin), [der](oswin) die Nabelschnur durchtrennt, heult wie ein Schlosshund. [Bent](bent) und [Kim](kim) haben die Prüfung bestanden und beziehen zusammen die Hausmeisterwohnung. [Hajo](hajo) bringt [seiner](hajo) [Ex](renate) die Scheidungspapiere und bleibt zum Abwasch. Und vom Zehner, Hand in Hand, springen die frühere [Ledige](ilka) und der frühere [Ehemann](dragan), [die](dragan+ilka) sich beim Auftauchen küssen. [Pelle](pelle) pfeift ab.
- celebrate _ "getanzt"
+ birth goenuel kleine "kommt"
- parent oswin kleine "Ohren"
- treat goenuel oswin "durchtrennt"
- happy oswin "heult"
- move bent+kim "beziehen"
- divorce hajo renate "Scheidungspapiere"
- ex hajo renate "Ex"
- help hajo renate "Abwasch"
+ kiss dragan ilka "küssen"
