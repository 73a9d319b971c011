%series Kasse vier bitte
%lang de
%genre everyday workplace series in a Berlin supermarket, fan wiki
%cast conny | Conny Blume; Conny | f
%cast detlef | Detlef Marx; Detlef; Marx | m
%cast samira | Samira | f
%cast rico | Rico | m
%cast yun | Yun | f
%cast olga | Olga | f
%cast maik | Maik Blume; Maik | m
%cast gero | Gero Tiedemann; Tiedemann; Gero | m
%cast dieb | Emil Pommer | m
%cast vivi | Vivi | f
%cast kundin | Frau Pommer; Pommer | f
%cast ella | Ella | f

== 1
[Detlef Marx](detlef), der [Filialleiter](detlef), hat die Schichtpläne gemacht und dabei nicht bedacht, wer mit wem nicht mehr redet. So sitzt [Conny](conny) an Kasse drei Rücken an Rücken mit [Samira](samira), an [die](samira) [sie](conny) im Winter [ihren](conny) [Mann](maik) verloren hat. [Maik](maik) selbst räumt Joghurt ein und macht sich klein. [Rico](rico), der [Lehrling](rico), hält [die beiden](conny+samira) mit Witzen auseinander. Als die [Verlassene](conny) die Durchsage macht, man möge Kasse vier öffnen, klingt es, als riefe [sie](conny) zur Hinrichtung. Die [Neue](samira) von [Maik](maik) öffnet.
- boss detlef conny+maik+rico+samira "Filialleiter"
- quarrel conny samira "nicht mehr redet"
+ breakup.past maik conny "verloren"
- married conny maik "Mann"
- colleague conny samira "Rücken an Rücken"
- help rico conny "Witzen"
- couple maik samira "Neue"

== 2
Ein [Ladendieb](dieb) steckt Batterien ein. [Yun](yun), die [Detektivin](yun), folgt [ihm](dieb) bis auf die Straße, stellt [ihn](dieb) an der Ampel und erkennt in [ihm](dieb) den [Jungen](dieb), mit [dem](dieb) [sie](yun) auf dem Abiball getanzt hat. [Er](dieb) erkennt [sie](yun) auch. Die Batterien seien für das Hörgerät [seiner](dieb) [Mutter](kundin), sagt [er](dieb), und [sie](yun) zahlt sie aus der eigenen Tasche. Das sieht [Olga](olga) von der Fleischtheke, [die](olga) alles sieht, was sich jenseits der Würste tut. Der [Chef](detlef) erfährt es noch vor Ladenschluss. [Yun](yun) bekommt eine Verwarnung; der [Dieb](dieb) schickt [ihr](yun) eine Postkarte ohne Absender.
+ steal dieb _ "steckt"
- investigate yun dieb "folgt"
- discover yun dieb "erkennt"
- discover dieb yun "erkennt sie auch"
- meet.past dieb yun "Abiball"
- parent kundin dieb "Mutter"
- help yun dieb "zahlt"
- discover olga yun "sieht"
- reveal olga detlef "erfährt"
- boss detlef yun "Chef"
- threaten detlef yun "Verwarnung"
- gift dieb yun "Postkarte"

== 3
[Frau Pommer](kundin) kommt täglich um zehn und kauft eine Banane. [Rico](rico) trägt sie [ihr](kundin) heim, obwohl sie so viel nicht wiegt. Auf dem Heimweg erzählt die alte [Dame](kundin) von einer [Enkelin](vivi), [die](vivi) bald aus [Leeds](@leeds) zurückkehre und für [die](vivi) [sie](kundin) noch einen anständigen Mann suche. Am Samstag steht die [Enkelin](vivi) tatsächlich da, mit grünen Haaren. [Rico](rico) vergisst die Banane. [Vivi](vivi) findet [ihn](rico) niedlich, sagt [sie](vivi) zur [Großmutter](kundin), leider stehe [sie](vivi) auf Frauen. Was die [Alte](kundin), ohne Batterie im Ohr, versteht, ist: auf Trauben.
- help rico kundin "trägt"
- kin kundin vivi "Enkelin"
- return vivi "tatsächlich da"
+ love.start rico vivi "vergisst"
- meet rico vivi "steht"
- reveal vivi kundin "sagt"
- reject vivi rico "leider"
- discover! kundin vivi "versteht"

== 4
[Olga](olga) schneidet Schinken. [Maik](maik) steht vor [Olga](olga). „[Conny](conny) isst nichts mehr“, sagt [Olga](olga). [Maik](maik) schluckt. „Frag [sie](conny) doch“, sagt [Olga](olga). [Maik](maik) fragt [Conny](conny) nicht. [Maik](maik) fragt [Samira](samira). [Samira](samira) wird wütend. „Liebst [du](maik) noch [Conny](conny)?“, fragt [Samira](samira). [Maik](maik) schweigt zu lange. Da nimmt [Samira](samira) den Schlüssel zurück. [Sie](samira) setzt sich an Kasse vier. Hinter [ihr](samira) sitzt [Conny](conny). [Conny](conny) dreht sich um. Wortlos gibt [Conny](conny) der [anderen](samira) ein Taschentuch. [Samira](samira) nimmt es.
- sad conny "nichts mehr"
- reveal olga maik "sagt Olga"
- sad samira maik "wütend"
- love? maik conny "Liebst"
+ breakup samira maik "Schlüssel"
- gift conny samira "Taschentuch"
- reconcile conny samira "nimmt es"

== 5
[Marx](detlef) wird nach [Spandau](@spandau) versetzt. Der neue [Filialleiter](gero), [Gero Tiedemann](gero), ist neunundzwanzig, trägt Headset und spricht die Leute mit Nummern an. [Sein](gero) [Vorgänger](detlef) hatte [Olga](olga) heimlich die Überstunden gutgeschrieben; [er](gero) streicht sie. [Sie](olga) wiederum streicht [ihm](gero), als [er](gero) Hack bestellt, etwas in das Hack, worüber hier nicht berichtet werden soll. Drei Tage fehlt der [Chef](gero). Vertreten wird [er](gero) von [Conny](conny). In diesen drei Tagen gibt es mehr Gelächter als in drei Jahren, und am Abend des zweiten stoßen [Conny](conny) und [Samira](samira) auf einen [Mann](maik) an, [den](maik) [sie](conny+samira) beide nicht zurückhaben wollen.
- quit detlef "versetzt"
+ hire gero "neue Filialleiter"
- help.past detlef olga "heimlich"
- attack olga gero "Hack"
- ill gero "fehlt"
- hire conny "Vertreten"
- ex conny maik "nicht zurückhaben"
- ex maik samira "nicht zurückhaben"
- friend.start conny samira "stoßen"

== 6
Beim Sortieren der Pfandflaschen findet [Rico](rico) heraus, dass [Vivi](vivi) jeden Nachmittag am Ladeneingang auf [jemanden](yun) wartet, und zwar nicht auf [ihn](rico). Es ist die [Detektivin](yun). [Diese](yun) hält das grünhaarige [Mädchen](vivi) zunächst für eine Diebin, beschattet [es](vivi) eine Woche lang zwischen Nudeln und Reis und stellt schließlich fest, dass die [Verdächtige](vivi) nur immer dorthin geht, wo [sie](yun) selbst hingeht. Zur Rede gestellt, sagt [Vivi](vivi): „Erwischt.“ [Yun](yun) weiß zum ersten Mal keine Vorschrift. Der [Lehrling](rico), [der](rico) hinter den Kästen kauert, gönnt es [ihnen](vivi+yun) nach kurzem, heftigem Kampf mit sich selbst.
- discover rico vivi "findet"
- accuse yun vivi "Diebin"
- investigate yun vivi "beschattet"
- discover yun vivi "stellt"
+ confess vivi yun "Erwischt"
- love vivi yun "Erwischt"
- jealous rico yun "Kampf"

== 7
Der [Dieb](dieb) mit den Batterien heißt [Emil Pommer](dieb) und ist, was weder [Yun](yun) noch [Rico](rico) ahnten, der [Vater](dieb) von [Vivi](vivi). [Er](dieb) hat die [Tochter](vivi) seit der Scheidung nicht gesehen und traut sich nicht an die Tür der [Mutter](kundin), bei [der](kundin) das [Kind](vivi) jetzt wohnt. [Yun](yun), [die](yun) inzwischen weiß, wie [er](dieb) tanzt und wie [ihr](vivi) Haar riecht, bittet [ihn](dieb), an die Fleischtheke zu kommen, und [sie](vivi), das Gleiche zu tun. Zwischen Leberkäse und Sülze stehen sich [Vater](dieb) und [Tochter](vivi) gegenüber. [Olga](olga) wickelt [beiden](dieb+vivi) ein Schnitzel ein und heult.
- steal.past dieb _ "Dieb"
- discover! rico+yun dieb "ahnten"
- parent dieb vivi "Vater"
- divorce.past dieb _ "Scheidung"
- parent kundin dieb "Mutter"
- housemate kundin vivi "jetzt wohnt"
- invite yun dieb+vivi "bittet"
+ return dieb vivi "gegenüber"
- gift olga dieb+vivi "Schnitzel"
- sad olga "heult"

== 8
[Maik](maik) schläft im Lager, hinter den Paletten mit Toilettenpapier. [Tiedemann](gero) entdeckt [ihn](maik) bei der Inventur und wirft [ihn](maik) hinaus, aus dem Lager und aus der Firma. Es ist [Conny](conny), [die](conny) dem neuen [Chef](gero) erklärt, dass [er](gero) dann auch auf [sie](conny) verzichten müsse, und hinter [ihr](conny) stehen [Samira](samira), [Rico](rico) und [Olga](olga) mit dem Beil. [Gero](gero) lenkt ein. Hinterher will der [Gerettete](maik) [seiner](maik) [Frau](conny) danken und setzt zu einem Kuss an. [Sie](conny) dreht die Wange weg. Für [sie](conny) sei [er](maik) Kollege, sagt [sie](conny), und auch das nur auf Probe.
- discover gero maik "entdeckt"
+ quit maik gero "hinaus"
- threaten conny gero "verzichten"
- help conny+olga+rico+samira maik "hinter ihr"
- help gero maik "lenkt"
- married conny maik "Frau"
- kiss? conny maik "Kuss"
+ reject conny maik "dreht"
- colleague conny maik "Kollege"

== 9
Weihnachtsfeier zwischen den Regalen. [Tiedemann](gero) hat gegen Mitternacht das Headset abgelegt und ist plötzlich ein [Mensch](gero), [der](gero) Schlager auswendig kann. [Samira](samira), [die](samira) sich geschworen hatte, die Finger von Kollegen zu lassen, singt die zweite Stimme. Am Morgen wachen [sie](gero+samira) im Aktionsregal auf, unter einer Pyramide aus Spekulatius. Wer zuerst das Du angeboten hat, ist nicht mehr zu klären. [Er](gero) bittet [sie](samira), die Sache zu vergessen; [sie](samira) hat [ihn](gero) gerade dasselbe bitten wollen und ist nun beleidigt, dass [er](gero) schneller war. An Kasse drei fragt [Conny](conny), warum [sie](samira) Zimt im Haar habe.
- celebrate _ "Weihnachtsfeier"
- happy gero "ein Mensch"
+ sex gero samira "im Aktionsregal"
- reject gero samira "vergessen"
- sad samira gero "beleidigt"

== 10
[Yun](yun) und [Vivi](vivi) suchen eine Wohnung und bekommen keine, bis [Frau Pommer](kundin) [ihnen](vivi+yun) [ihre](kundin) eigene überlässt. [Sie](kundin) selbst ziehe in die Seniorenresidenz, zu einem [Herrn](detlef), [der](detlef) dort die Bücher führe. Niemand glaubt es, bis der [Herr](detlef) im Supermarkt erscheint und sich als der frühere [Filialleiter](detlef) entpuppt, Witwer, mit Blume im Knopfloch. In [Spandau](@spandau) habe man [ihn](detlef) in Pension geschickt, erzählt [Marx](detlef) den [Frauen](conny+olga+samira) von Kasse und Theke. [Er](detlef) kauft eine Banane und lässt sie sich einpacken. „Als Geschenk?“, fragt [Olga](olga). „Als Antrag“, sagt [er](detlef).
- couple vivi yun "suchen eine Wohnung"
- gift kundin vivi+yun "überlässt"
- move? kundin detlef "ziehe"
- couple detlef kundin "zu einem Herrn"
- return detlef "erscheint"
- quit detlef _ "Pension"
- boss.past detlef conny+olga+samira "frühere Filialleiter"
+ propose? detlef kundin "Antrag"

== 11
[Samira](samira) ist übel, und zwar jeden Morgen um sieben bei der Warenannahme. [Conny](conny) hält [ihr](samira) die Haare. Beim Nachrechnen kommt das Aktionsregal heraus. Der [Verantwortliche](gero) sitzt ahnungslos im Büro und schreibt [ihr](samira) eine Abmahnung wegen häufiger Abwesenheit. [Conny](conny) trägt das Papier zurück, legt es [Gero](gero) auf den Tisch, darauf einen Schnuller, darauf [ihre](conny) Faust. [Er](gero) wird erst weiß, dann rot, dann rennt [er](gero) durch den ganzen Laden, ohne Headset, bis zu Kasse vier. Was [er](gero) dort vor sechs wartenden Kunden sagt, versteht man nicht, weil das Mikrofon pfeift. [Sie](samira) nickt aber.
- ill samira "übel"
- help conny samira "hält"
+ pregnant samira gero "Aktionsregal"
- threaten gero samira "Abmahnung"
- discover! gero samira "ahnungslos"
+ reveal conny gero "Schnuller"
- reconcile gero samira "nickt"

== 12
[Rico](rico) besteht die Prüfung und wird von [Conny](conny) übernommen; denn [sie](conny) ist die neue [Filialleiterin](conny), seit [ihr](conny) [Vorgänger](gero) in Elternzeit ging. [Maik](maik), Kollege auf Probe, hat sich scheiden lassen, ohne zu murren, und bringt [seiner](maik) [Exfrau](conny) jeden Morgen Joghurt ohne Zucker. Die kleine [Ella](ella), [die](ella) an einem Samstag zur Welt kam, schläft bei [ihrem](ella) [Vater](gero) im Tragetuch, während [ihre](ella) [Mutter](samira) kassiert. „Kasse vier bitte“, sagt die [Chefin](conny) ins Mikrofon, so sanft, dass sich an Kasse vier keiner angesprochen fühlt. Nur eine [Frau](vivi) mit nunmehr blauen Haaren stellt sich an; [sie](vivi) will ohnehin bloß auf die [Detektivin](yun) warten.
- find rico "besteht"
- hire rico conny "übernommen"
+ hire conny "neue Filialleiterin"
- quit gero "Elternzeit"
- divorce conny maik "scheiden"
- ex conny maik "Exfrau"
- gift maik conny "Joghurt"
+ birth samira ella "zur Welt"
- parent gero ella "Vater"
- parent samira ella "Mutter"
- couple vivi yun "warten"
