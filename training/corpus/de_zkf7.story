%series Königin von Saarnhof
%lang de
%genre everyday series in a small invented duchy, magazine recaps
%cast adelheid | Herzogin Adelheid; Adelheid | f
%cast ottilie | Ottilie Varga; Frau Varga; Ottilie; Jette | f
%cast magnus | Magnus | m
%cast ren | Ren | n
%cast bela | Béla Varga; Béla | m
%cast zofe | Jette | f
%cast kanzler | Kanzler Dorn; Dorn | m
%cast gaertner | Silvan | m
%cast koch | - | m
%cast koenig | - | m
%cast herzog | - | m
%cast belamutter | - | f
%cast pfarrer | - | m
%cast arzt | - | m
%cast erbe | - | f

== 1 Der Thronwechsel
Herzog ist in [Saarnhof](@saarnhof) seit dem Tod des alten [Herrn](herzog) niemand, und darum regiert vorläufig [dessen](herzog) zweite [Gemahlin](adelheid), [Herzogin Adelheid](adelheid). [Ihr](adelheid) [Stiefsohn](magnus) [Magnus](magnus) müsste nur heiraten, dann fiele [ihm](magnus) die Krone zu. [Er](magnus) hat es nicht eilig. Seit dem Sommer steht [er](magnus) nämlich jeden Abend bei den Rosen und redet mit [Silvan](gaertner), dem [Gärtner](gaertner), über Läuse. Was der [Regentin](adelheid) gut gefällt, missfällt [Dorn](kanzler), [ihrem](adelheid) [Kanzler](kanzler). [Er](kanzler) hat eine [Braut](ottilie) besorgt: [Ottilie](ottilie), die [Nichte](ottilie) des [Königs](koenig) von nebenan.
- die.past herzog "Tod"
- married.past adelheid herzog "zweite Gemahlin"
- kin adelheid magnus "Stiefsohn"
- hire? magnus "Krone"
+ friend gaertner magnus "redet"
- boss adelheid kanzler "Kanzler"
- kin koenig ottilie "Nichte"
- wedding? magnus ottilie "Braut"

== 2 Zwei Kutschen
Im Regen treffen zwei Kutschen ein. Aus der ersten steigt eine [Zofe](zofe) in Samt, aus der zweiten die [Prinzessin](ottilie) in Wolle; [die beiden](ottilie+zofe) haben unterwegs die Kleider getauscht, weil [die eine](zofe) fror und [die andere](ottilie) sehen wollte, wie man [sie](ottilie) behandelt, wenn man nicht weiß, wer [sie](ottilie) ist. Schlecht, stellt [sie](ottilie) fest. Der [Kanzler](kanzler) küsst der falschen [Prinzessin](zofe) die Hand, der [Koch](koch) schickt die [echte](ottilie) zum Zwiebelschälen. Nur ein [Lakai](bela), [Béla](bela), nimmt [ihr](ottilie) den Korb ab. [Er](bela) fragt nach [ihrem](ottilie) Namen. [Jette](zofe), sagt [Ottilie](ottilie), denn so heißt [die andere](zofe).
- travel ottilie+zofe "treffen"
+ betray ottilie+zofe kanzler "getauscht"
- discover! kanzler zofe "falschen Prinzessin"
- betray ottilie bela "Jette"
- boss ottilie zofe "Zofe"
- meet bela ottilie "fragt"
- help bela ottilie "Korb"

== 3 Zwiebeln
Beim Festmahl sitzt [Jette](zofe) neben [Magnus](magnus), [dem](magnus) nicht entgeht, dass [seine](magnus) angebliche [Verlobte](zofe) den Fisch mit dem Löffel isst. [Er](magnus) findet [sie](zofe) zum Anbeißen. [Sie](magnus+zofe) plaudern über Läuse. In der Küche weint [Ottilie](ottilie), erst der Zwiebeln wegen, dann, weil [Béla](bela) erzählt, wie der [Herzogssohn](magnus) mit dem [Fräulein](zofe) lacht. Warum macht [ihr](ottilie) das etwas aus, [sie](ottilie) wollte [ihn](magnus) doch gar nicht? Oder liegt es daran, dass der [Lakai](bela) so gut riecht? [Sie](ottilie) schneidet sich in den Daumen, und [er](bela) wickelt [sein](bela) Taschentuch darum.
- engaged! magnus zofe "angebliche Verlobte"
- love magnus zofe "zum Anbeißen"
- sad ottilie "weint"
- reveal bela ottilie "erzählt"
- parent herzog magnus "Herzogssohn"
- jealous? ottilie zofe "macht ihr"
- love? ottilie bela "riecht"
- injure ottilie "schneidet"
+ help bela ottilie "wickelt"

== 4 Kurzer Erlass
Die [Herzogin](adelheid) erwacht. [Sie](adelheid) lässt [Dorn](kanzler) rufen. „Wann ist die Hochzeit?“, fragt [Adelheid](adelheid). „Am Sonntag“, sagt [Dorn](kanzler). „Liebt [er](magnus) [sie](zofe)?“ „[Sie](zofe) isst mit dem Löffel“, sagt [Dorn](kanzler). „Dann liebt [er](magnus) [sie](zofe)“, sagt die [Herzogin](adelheid). Im Garten sucht [Silvan](gaertner) [Magnus](magnus). [Magnus](magnus) kommt nicht mehr. [Silvan](gaertner) schneidet alle Rosen ab. Zwanzig Jahre kennen sich [Magnus](magnus) und [Silvan](gaertner). Ein Wort hätte genügt. [Ren](ren), der [Pferdeknecht](ren), hat alles gesehen. [Ren](ren) schweigt. [Ren](ren) schenkt [Silvan](gaertner) Kaffee ein.
- wedding? magnus zofe "Hochzeit"
- love? magnus zofe "liebt er sie"
+ lose gaertner "nicht mehr"
- friend gaertner magnus "Zwanzig Jahre"
- sad gaertner "Rosen"
- discover ren gaertner "gesehen"
- reveal! ren _ "schweigt"
- help ren gaertner "Kaffee"

== 5 Der Ring
Am Sonntag soll [Magnus](magnus) [Jette](zofe) den Ring überstreifen, [die](zofe) noch immer als Prinzessin gilt. [Sie](zofe) hält es nicht aus und gesteht dem [Bräutigam](magnus) vor dem Altar, wer [sie](zofe) ist. Die Kirche erstarrt. Das Brautkleid gehört der [Frau](ottilie) in der hintersten Bank, [die](ottilie) aufsteht, [die](ottilie) [ihren](ottilie) Fürstentitel nennt, und neben [der](ottilie) sitzt, bleich, der [Lakai](bela), [der](bela) von nichts wusste. „Dann bist [du](ottilie) nicht [Jette](zofe)?“, fragt [er](bela). „Und [ich](zofe) nicht die [Prinzessin](ottilie)“, seufzt die [Zofe](zofe). [Magnus](magnus) sieht von [der einen](ottilie) zur [anderen](zofe) und steckt den Ring ein.
- wedding? magnus zofe "überstreifen"
+ reveal zofe magnus "gesteht"
- sad zofe "hält"
+ reveal ottilie _ "nennt"
- sad bela "bleich"
- discover! bela ottilie "von nichts"
- wedding! magnus zofe "steckt den Ring ein"

== 6 Flucht im Kleid
Während der [Kanzler](kanzler) nach [der](zofe) rufen lässt, [die](zofe) [ihn](kanzler) zum Narren gehalten hat, ist [sie](zofe) durch das Sakristeifenster entkommen. [Ottilie](ottilie) bittet die [Herzogin](adelheid) um Gnade für [sie](zofe). [Sie](adelheid) gewährt sie, unter der Bedingung, dass die echte [Braut](ottilie) [ihren](adelheid) [Stiefsohn](magnus) nehme. [Diese](ottilie) überlegt, sagt ja, geht in den Stall und heult in die Mähne eines Pferdes. [Ren](ren) stellt eine Frage, die einzige richtige: „Wen denn wirklich?“ Eine Stunde später reiten [zwei](bela+ottilie) im Galopp durch das Nordtor, und neben [Ottilie](ottilie) sitzt nicht [Magnus](magnus) im Sattel, sondern der [Lakai](bela).
- betray zofe kanzler "zum Narren"
+ flee zofe kanzler "entkommen"
- help ottilie zofe "Gnade"
- kin adelheid magnus "Stiefsohn"
- wedding? magnus ottilie "nehme"
- sad ottilie "heult"
- help ren ottilie "Frage"
+ flee bela+ottilie "reiten"

== 7 Der verschmähte Herzog
Zum zweiten Mal an einem Tag verlassen, trinkt [Magnus](magnus) den Altarwein leer. [Adelheid](adelheid) setzt sich zu [ihrem](adelheid) [Stiefsohn](magnus). [Sie](adelheid) hat [ihn](magnus) großgezogen, [sie](adelheid) hat [ihn](magnus) nie belogen. „[Sie](zofe) liebt [dich](magnus), das [Mädchen](zofe) mit dem Löffel“, sagt die [Herzogin](adelheid), „und [du](magnus) liebst, wenn [mich](adelheid) nicht alles täuscht, [jemanden](gaertner) mit grüner Schürze.“ [Er](magnus) starrt [sie](adelheid) an. Woher [sie](adelheid) das wisse? Es sei, sagt [sie](adelheid), nicht schwer, einen unglücklichen Mann zu erkennen, [sie](adelheid) sei ja mit [einem](herzog) verheiratet gewesen.
- breakup ottilie magnus "verlassen"
- sad magnus "Altarwein"
- kin adelheid magnus "Stiefsohn"
- help adelheid magnus "setzt sich zu"
- betray! adelheid magnus "nie belogen"
- love? zofe magnus "liebt dich"
+ love magnus gaertner "grüner Schürze"
- discover adelheid magnus "Woher"
- married.past adelheid herzog "verheiratet gewesen"

== 8 Im Kräuterhaus
[Magnus](magnus) klopft an die Tür des [Gärtners](gaertner), nicht als Herzogssohn, sondern barfuß. [Silvan](gaertner) hat gepackt. [Er](gaertner) hat sich bei [Dorn](kanzler) bereits abgemeldet und will nach [Ungarn](@ungarn), zu [Bélas](bela) [Mutter](belamutter), [die](belamutter) einen Weinberg hat und jemanden sucht, der mit Läusen umgehen kann. „Bleib“, sagt [Magnus](magnus). Der [andere](gaertner) fragt, als was. Als Gärtner? Als Freund? [Magnus](magnus) muss eine Weile suchen. Dann küsst [er](magnus) [ihn](gaertner), und die Frage ist erledigt. Draußen, unter dem Fenster, sitzt der [Kanzler](kanzler) und schreibt mit.
- quit gaertner kanzler "abgemeldet"
- travel? gaertner "Ungarn" @ungarn
- parent belamutter bela "Mutter"
+ reconcile gaertner magnus "Bleib"
+ kiss gaertner magnus "küsst"
- discover kanzler gaertner+magnus "schreibt"

== 9 Die Erpressung
[Dorn](kanzler) verlangt vom [Erben](magnus) eine Unterschrift: Das Zollrecht gehört fortan [ihm](kanzler), oder das Land erfährt, mit wem der künftige [Regent](magnus) die Rosen gießt. [Magnus](magnus) bittet um eine Nacht. [Er](magnus) weckt [Ren](ren), [den](ren) [er](magnus) seit Kindertagen kennt, und [Ren](ren) weckt die [Zofe](zofe), [die](zofe) seit der Hochzeit, die keine war, im Heu schläft. [Jette](zofe) weiß, wie man [Dorn](kanzler) nimmt. [Sie](zofe) kleidet sich noch einmal als Prinzessin, empfängt [ihn](kanzler) im Kerzenschein, und als [er](kanzler) [ihr](zofe) die Krone, das Zollrecht und [sein](kanzler) Herz verspricht, stehen hinter dem Vorhang [Adelheid](adelheid) und der ganze Rat.
+ threaten kanzler magnus "oder das Land"
- friend magnus ren "seit Kindertagen"
- help ren magnus "weckt die"
- betray zofe kanzler "noch einmal als Prinzessin"
- betray kanzler adelheid "verspricht"
- love? kanzler zofe "sein Herz"
+ discover adelheid kanzler "hinter dem Vorhang"

== 10 Der neue Kanzler
[Dorn](kanzler) wird des Landes verwiesen. Zum [Kanzler](zofe) ernennt die [Regentin](adelheid) die [Frau](zofe), [die](zofe) [ihn](kanzler) überführt hat. „Aber [ich](zofe) bin die [Zofe](zofe)“, stammelt [Jette](zofe). Das sei [sie](adelheid) auch einmal gewesen, erwidert [Adelheid](adelheid), bevor der [Herzog](herzog) [sie](adelheid) zur [Frau](adelheid) genommen habe. [Ihr](zofe) erstes Gesetz diktiert die neue [Kanzlerin](zofe) am selben Abend: Wer regieren will, muss nicht heiraten. [Magnus](magnus) umarmt [sie](zofe). [Sie](zofe) hält [ihn](magnus) eine Spur zu lang fest, denn [sie](zofe) hat [ihn](magnus) wirklich gern gehabt, und [Silvan](gaertner) sieht aus dem Gewächshaus zu, ohne zu murren.
- quit kanzler "des Landes"
+ hire zofe adelheid "ernennt"
- discover.past zofe kanzler "überführt"
- married.past adelheid herzog "Frau genommen"
- create zofe "Gesetz"
- help zofe magnus "muss nicht heiraten"
- love.past zofe magnus "gern gehabt"
- jealous! gaertner zofe "ohne zu murren"

== 11 Post aus dem Weinberg
Bei [Eger](@eger) schneiden [Béla](bela) und [Ottilie](ottilie) Reben. [Seine](bela) [Mutter](belamutter) nennt [sie](ottilie) noch immer [Jette](ottilie), weil [sie](belamutter) sich den anderen Namen nicht merken mag, und der [Pfarrer](pfarrer), [der](pfarrer) [die zwei](bela+ottilie) im Mai getraut hat, nennt [sie](ottilie) [Frau Varga](ottilie). Der königliche [Onkel](koenig) hat [sie](ottilie) enterbt. Seitdem singt [sie](ottilie). [Sie](ottilie) schreibt an die [Freundin](zofe), [die](zofe) jetzt in Seide regiert, ob das Fischmesser inzwischen gehe, und legt eine Traube bei. Im Postskriptum steht das Wichtigste: [Sie](ottilie) werde im Februar zu dritt sein. [Béla](bela) habe es eher gewusst als [sie](ottilie).
- parent belamutter bela "Mutter"
- wedding.past bela ottilie "getraut"
- kin koenig ottilie "Onkel"
- lose ottilie "enterbt"
- happy ottilie "singt"
- friend ottilie zofe "Freundin"
+ pregnant ottilie "zu dritt"
- reveal ottilie zofe "Postskriptum"
- discover.past bela ottilie "gewusst"

== 12 Krönung
[Magnus](magnus) wird ohne Braut gekrönt. In der ersten Reihe sitzt ein [Mann](gaertner) in grüner Schürze, die [er](gaertner) nicht hat ablegen wollen; nach dem Gesetz der [Kanzlerin](zofe) ist es [sein](gaertner) gutes Recht. [Adelheid](adelheid) fällt beim Hochamt in Ohnmacht, und der [Leibarzt](arzt), ein alter [Verehrer](arzt), trägt [sie](adelheid) hinaus. Als [sie](adelheid) aufwacht, fragt [er](arzt) die [Herzoginwitwe](adelheid), ob [sie](adelheid) nun, da [sie](adelheid) nichts mehr zu regieren habe, Zeit für [ihn](arzt) finde. [Sie](adelheid) sagt ja, obwohl [sie](adelheid) geschworen hat, es nie wieder zu sagen. Von draußen schreit ein [Säugling](erbe): [Ottilie](ottilie) ist mit der kleinen [Erbin](erbe) gekommen, [deren](erbe) [Taufpate](ren) [Ren](ren) werden soll.
- hire magnus "gekrönt"
- quit adelheid "nichts mehr zu regieren"
- ill adelheid "Ohnmacht"
- advisor arzt adelheid "Leibarzt"
- help arzt adelheid "trägt"
- love arzt adelheid "Verehrer"
- invite arzt adelheid "Zeit für ihn"
+ couple.start adelheid arzt "sagt ja"
- parent ottilie erbe "kleinen Erbin"
- travel ottilie "gekommen"
- kin? erbe ren "Taufpate"
