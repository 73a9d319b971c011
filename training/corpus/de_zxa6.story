%series Möwe auf Seite drei
%lang de
%genre Welsh comedy about the office of a local newspaper, a fan's episode guide
%cast cer | Cerys Maddocks; Cerys | f
%cast rho | Rhodri | m
%cast aled | Aled | m
%cast sio | Sioned | f
%cast dil | Dilwyn Prosser; Dilwyn | m
%cast nes | Nesta | f
%cast verl | Tremlett | m
%cast bgm | - | m
%cast bgf | - | f
%cast lotto | - | m
%cast eml | Emlyn | m
%cast polz | - | m
%cast austr | - | m
%cast mut | - | f
%cast bot | - | m

== 1 Probezeit
[Cerys Maddocks](cer) tritt [ihre](cer) Stelle beim [Gower Messenger](#messenger) an und rempelt im Treppenhaus den [Fotografen](aled) [Aled](aled) um, [dessen](aled) Kamera zu Bruch geht. [Chefredakteur](dil) [Dilwyn Prosser](dil) schickt [sie](cer) zum Hafen, wo ein [Polizist](polz) [sie](cer) irrtümlich wegen Fischdiebstahls festnimmt. [Rhodri](rho) und [Sioned](sio), [die](rho+sio) ein Paar sind, im Büro aber so tun, als könnten [sie](rho+sio) einander nicht ausstehen, holen [sie](cer) auf der Wache ab. [Rhodri](rho) sagt, das passiere hier jedem einmal. Am Abend wünscht sich [Cerys](cer), [sie](cer) hätte [Cardiff](@cardiff) nie verlassen.
+ hire cer "Stelle" #messenger
- meet aled cer "rempelt"
- boss.start dil cer "Chefredakteur"
+ arrest polz cer "festnimmt"
- steal! cer "irrtümlich"
- couple rho sio "ein Paar"
- enemy! rho sio "ausstehen"
- help rho+sio cer "holen sie"

== 2 Die Frau des Bürgermeisters
[Dilwyn](dil) bekommt einen anonymen Hinweis, dass der [Bürgermeister](bgm) eine Geliebte hat, und setzt [Cerys](cer) und [Aled](aled) darauf an. [Die beiden](aled+cer) verfolgen den Wagen bis zu einem Wohnmobil. Darin sitzt jedoch die [Ehefrau](bgf) des [Bürgermeisters](bgm), und zwar mit [Dilwyn](dil). Es stellt sich heraus, dass [sie](bgf) den Hinweis selbst geschrieben hat, um von sich abzulenken. [Cerys](cer) und [Aled](aled) beschließen zu schweigen. [Nesta](nes), die [Sekretärin](nes), weiß es längst und ist seit Jahren in [ihren](nes) [Chef](dil) verliebt.
- affair? _ bgm "Geliebte"
- investigate aled+cer bgm "verfolgen"
- married bgf bgm "Ehefrau"
+ discover aled+cer bgf+dil "Darin sitzt"
+ affair bgf dil "und zwar mit"
- betray bgf dil "abzulenken"
- reveal! aled+cer "schweigen"
- boss dil nes "Chef"
- love nes dil "verliebt"

== 3 Lottofieber
Ein [Leser](lotto) behauptet, [er](lotto) habe zwei Millionen gewonnen und wolle sie dem [Messenger](#messenger) schenken. [Rhodri](rho) kauft daraufhin auf Pump ein Motorrad, [Sioned](sio) bestellt ein Brautkleid, [Nesta](nes) bucht eine Kreuzfahrt für zwei. Nur [Cerys](cer) prüft den Schein: Er ist vom Vorjahr. Der [Leser](lotto) war einfach einsam und wollte Besuch. Wegen des Brautkleids kommt es zum Krach zwischen [Rhodri](rho) und [Sioned](sio), und jetzt erfährt die ganze Redaktion, dass [die zwei](rho+sio) zusammen sind. [Verleger](verl) [Tremlett](verl) verbietet Liebschaften am Arbeitsplatz.
- gift? lotto "schenken" #messenger
- find! lotto "Vorjahr"
+ discover cer lotto "prüft"
- sad lotto "einsam"
- wedding? rho sio "Brautkleid"
- quarrel rho sio "Krach"
+ discover _ rho+sio "erfährt"
- couple rho sio "zusammen"

== 4 Getrennte Schreibtische
[Tremlett](verl) stellt [Rhodri](rho) und [Sioned](sio) vor die Wahl: Einer von [beiden](rho+sio) muss gehen. [Sie](rho+sio) behaupten, [sie](rho+sio) hätten sich getrennt, und müssen das nun vor aller Augen vorführen. Dabei übertreiben [sie](rho+sio) so, dass [Aled](aled) Mitleid bekommt und [Sioned](sio) mit einem [Vetter](austr) aus [Brisbane](@brisbane) zusammenbringt. [Cerys](cer) fällt auf, dass [Aled](aled) [ihr](cer) jeden Morgen einen Tee hinstellt. [Sie](cer) fragt [Nesta](nes), was das bedeuten könne. [Nesta](nes) antwortet, bei Männern bedeute Tee meistens Tee.
- quit? rho+sio verl "muss gehen"
- breakup! rho sio "getrennt"
+ betray rho+sio verl "vorführen"
- kin aled austr "Vetter"
+ meet austr sio "zusammenbringt"
- discover cer aled "fällt auf"
- help aled cer "Tee"

== 5 Brisbane
Aus dem Spiel wird Ernst: [Sioned](sio) gefällt der [Australier](austr), [der](austr) im Gegensatz zu [Rhodri](rho) zuhört. [Rhodri](rho) rast vor Eifersucht, darf sich aber nichts anmerken lassen und bricht sich beim Holzhacken den Daumen. [Cerys](cer) bekommt Besuch von [ihrem](cer) [Vater](eml) [Emlyn](eml), [den](eml) [sie](cer) zuletzt mit neun gesehen hat. [Er](eml) braucht Geld. [Aled](aled) setzt [ihn](eml) vor die Tür, und [Cerys](cer) ist [ihm](aled) dafür erst böse und dann dankbar. In der letzten Szene fährt [Sioned](sio) mit dem [Australier](austr) zum Flughafen.
+ love.start sio austr "gefällt"
- jealous rho austr "Eifersucht"
- injure rho "bricht"
- return eml cer "Besuch"
- parent eml cer "Vater"
- help aled cer "setzt ihn"
- sad cer aled "böse"
+ travel austr+sio "Flughafen"

== 6 Der Umschlag
[Rhodri](rho) kündigt, um [Sioned](sio) nachzureisen, doch [sie](sio) kommt am selben Tag zurück: [Sie](sio) hat in der Abflughalle gemerkt, dass [sie](sio) ohne [ihn](rho) nicht leben will. Nun ist [Rhodri](rho) arbeitslos und glücklich. [Dilwyn](dil) wird mit den Fotos aus dem Wohnmobil erpresst. [Er](dil) verdächtigt erst [Aled](aled), dann [Cerys](cer) und entlässt in [seiner](dil) Angst [beide](aled+cer). [Nesta](nes) findet den Umschlag in der Jacke von [Emlyn](eml), [der](eml) bei [seiner](eml) [Tochter](cer) auf dem Sofa schläft.
- quit rho "kündigt"
- return sio "zurück"
+ love sio rho "nicht leben"
- happy rho sio "glücklich"
- threaten _ dil "erpresst"
- accuse dil aled+cer "verdächtigt"
+ quit aled+cer dil "entlässt"
- discover nes eml "Umschlag"
- parent eml cer "Tochter"

== 7 Eine Krähe hackt der anderen
Die drei [Entlassenen](aled+cer+rho), [Rhodri](rho), [Aled](aled) und [Cerys](cer), gründen in [Aleds](aled) Dunkelkammer eine Konkurrenzzeitung. Erster Aufmacher soll die Affäre von [Dilwyn](dil) werden, doch [Cerys](cer) weigert sich, [ihn](dil) bloßzustellen. [Sie](cer) stellt [ihren](cer) [Vater](eml) zur Rede. [Emlyn](eml) schwört, dass [er](eml) die Fotos nur aufbewahrt habe, und zwar für den [Bürgermeister](bgm). Das ist die Wahrheit. Der [Bürgermeister](bgm) weiß also Bescheid und will [Dilwyn](dil) fertigmachen. [Nesta](nes) bringt [ihrem](nes) [Chef](dil) Suppe und sagt [ihm](dil) die Meinung.
+ create aled+cer+rho "gründen"
- affair bgf dil "Affäre"
- reveal! cer dil "weigert"
- parent eml cer "Vater"
- accuse cer eml "zur Rede"
+ threaten bgm dil "fertigmachen"
- discover bgm dil "weiß"
- help nes dil "Suppe"
- quarrel dil nes "die Meinung"

== 8 Sonderausgabe
[Dilwyn](dil) beichtet öffentlich auf Seite eins, bevor der [Bürgermeister](bgm) es tun kann, und entschuldigt sich bei [Cerys](cer), [Aled](aled) und [Rhodri](rho). [Alle drei](aled+cer+rho) bekommen [ihre](aled+cer+rho) Stellen wieder. Die [Frau](bgf) des [Bürgermeisters](bgm) reicht die Scheidung ein und will mit [Dilwyn](dil) nach [Spanien](@spanien); [er](dil) sagt ab, weil [ihm](dil) die Suppe nicht aus dem Kopf geht. Beim Fest in der Druckerei küsst [Aled](aled) [Cerys](cer). [Sie](cer) küsst zurück und läuft dann ohne Mantel nach Hause.
+ reveal dil "beichtet"
- reconcile aled+cer+rho dil "entschuldigt"
- hire aled+cer+rho "wieder"
- divorce? bgf bgm "Scheidung"
- reject dil bgf "sagt ab"
- celebrate aled+cer "Fest"
+ kiss aled cer "küsst"
- flee cer aled "läuft"

== 9 Ohne Mantel
[Cerys](cer) meldet sich krank, ist es aber nicht: [Sie](cer) hat Angst, dass [Aled](aled) [sie](cer) eines Tages verlässt wie seinerzeit [ihr](cer) [Vater](eml) [ihre](cer) [Mutter](mut). [Aled](aled) glaubt, [er](aled) habe sich zum Narren gemacht, und nimmt einen Auftrag auf den [Shetlands](@shetlands) an. [Rhodri](rho) und [Sioned](sio) ziehen in ein gemeinsames Haus und sprechen nach dem Aufbau des Kleiderschranks zwei Tage nicht miteinander. [Nesta](nes) geht mit [Dilwyn](dil) ins Kino, es ist [ihre](dil+nes) erste Verabredung. Im Foyer treffen [sie](dil+nes) die [Bürgermeistersgattin](bgf).
- ill! cer "krank"
- sad cer aled "Angst"
- breakup? aled cer "verlässt"
- breakup.past eml mut "seinerzeit"
- travel? aled "Auftrag" @shetlands
- move rho+sio "ziehen"
- quarrel rho sio "zwei Tage nicht"
+ date dil nes "Verabredung"
- find dil+nes bgf "treffen"

== 10 Nebel über Lerwick
[Tremlett](verl) erleidet einen Schlaganfall, und [sein](verl) [Sohn](bot), [der](bot) bisher im Haus nur die Post ausgetragen hat, will die Zeitung verkaufen. Die Belegschaft streikt; [Dilwyn](dil), [Nesta](nes), [Rhodri](rho) und [Sioned](sio) ketten sich an die Druckmaschine. [Cerys](cer) fehlt. [Sie](cer) ist [Aled](aled) auf die [Shetlands](@shetlands) gefolgt, wo [sie](cer) erfährt, dass [er](aled) bei einem Sturm über Bord gegangen ist und vermisst wird. [Emlyn](eml) ruft [sie](cer) an. Zum ersten Mal im Leben tröstet [er](eml) [seine](eml) [Tochter](cer).
- ill verl "Schlaganfall"
- parent verl bot "Sohn"
- travel cer "gefolgt" @shetlands
+ lose cer aled "vermisst"
- help eml cer "tröstet"
- parent eml cer "Tochter"

== 11 Gefunden
[Aled](aled) lebt. Fischer haben [ihn](aled) aus dem Wasser gezogen, und [er](aled) liegt mit Unterkühlung in einem Pfarrhaus, wo [Cerys](cer) [ihn](aled) nach zwei Tagen findet. [Sie](cer) sagt [ihm](aled), dass [sie](cer) [ihn](aled) liebt. [Aled](aled) sagt, das habe [er](aled) schon in Nebelhorn-Signalen gehört. In [Swansea](@swansea) werden die vier [Angeketteten](dil+nes+rho+sio) verhaftet und teilen sich eine Zelle. Dort macht [Rhodri](rho) [Sioned](sio) einen Antrag, [Nesta](nes) und [Dilwyn](dil) sehen gerührt zu. Der [Polizist](polz) aus Folge 1 bringt Sekt.
- rescue _ aled "gezogen"
- ill aled "Unterkühlung"
- find cer aled "findet"
+ confess cer aled "liebt"
- arrest _ dil+nes+rho+sio "verhaftet"
+ propose rho sio "Antrag"
- happy dil+nes rho+sio "gerührt"
- gift polz dil+nes+rho+sio "Sekt"

== 12 Andrucken
[Tremlett](verl) ist genesen, enterbt [seinen](verl) [Sohn](bot) und überschreibt den [Messenger](#messenger) zu gleichen Teilen [Dilwyn](dil), [Nesta](nes), [Rhodri](rho), [Sioned](sio), [Aled](aled) und [Cerys](cer). Auf der Hochzeit von [Rhodri](rho) und [Sioned](sio) fällt der Strauß vor [Nestas](nes) Füße, und [Dilwyn](dil) hebt ihn auf und kniet dabei gleich hin. [Emlyn](eml) zahlt [Cerys](cer) mit zwanzig Jahren Verspätung ein Eis. [Cerys](cer) und [Aled](aled) stehlen sich fort und gehen am Strand Hand in Hand. Letztes Bild: Die Möwe frisst die Titelseite.
- recover verl "genesen"
- parent verl bot "Sohn"
+ gift verl aled+cer+dil+nes+rho+sio "überschreibt"
+ wedding rho sio "Hochzeit"
+ propose dil nes "kniet"
- gift eml cer "Eis"
- couple.start aled cer "Hand in Hand"
