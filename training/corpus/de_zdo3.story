%series Bora
%lang de
%genre crime series set in Trieste, terse TV magazine listings
%cast livia | Commissaria Livia Cossutta; Livia Cossutta; Livia; Cossutta | f
%cast drago | Drago Žerjal; Drago; Žerjal | m
%cast pahor | Staatsanwalt Pahor; Pahor | m
%cast nives | Nives Žerjal; Nives | f
%cast edoardo | Edoardo Morpurgo; Edoardo; Morpurgo | m
%cast gemma | Gemma Morpurgo; Gemma | f
%cast witwe | Alda Stancich; Alda; Stancich | f
%cast kapitaen | Kapitän Stancich | m
%cast toni | Toni | m
%cast ping | Ping Wei; Ping | n
%cast junge | Leo | m
%cast pater | Pater Ireneo; Ireneo | m
%cast killer | - | m
%cast buchhalter | - | m
%cast partner | - | m
%cast tonikind | - | f
%cast kellnerin | Zora | f

== 1 Der Tote im Kaffeesack
Zwischen zwei Paletten Robusta liegt [Kapitän Stancich](kapitaen), das Genick gebrochen. [Livia Cossutta](livia), aus [Rom](@rom) an den Karst strafversetzt, bekommt den Fall und den mürrischen [Drago Žerjal](drago) gleich dazu. Der [Einheimische](drago) erklärt der [Römerin](livia) zuerst den Wind, dann die Familien. Die [Hinterbliebene](witwe) verzieht keine Miene, als [sie](livia) [ihr](witwe) die Nachricht überbringt. Wer hat dem alten [Seebären](kapitaen) nach dem Leben getrachtet? Im Hafen weiß niemand etwas, und alle wissen es gleichzeitig.
+ kill _ kapitaen "Genick gebrochen"
- move livia "strafversetzt"
- investigate livia kapitaen "bekommt den Fall"
- colleague.start drago livia "gleich dazu"
- married.past kapitaen witwe "Hinterbliebene"
- reveal livia witwe "überbringt"

== 2 Eine halbe Stunde Frieden
Die [Witwe](witwe) hat gelogen. Am Abend der Tat saß [sie](witwe) nicht im Kino, sondern bei [Edoardo Morpurgo](edoardo), dem [Kaffeeimporteur](edoardo), im Auto. [Der](edoardo) bestätigt das ungern, denn [er](edoardo) ist mit [Gemma](gemma) verheiratet und [deren](gemma) Vermögen mit [ihm](edoardo). [Drago](drago) isst mit [seiner](drago) [Frau](nives) zu Mittag, eine halbe Stunde lang ohne Telefon; [Nives](nives) hat sich das zum Geburtstag gewünscht. Nach neunundzwanzig Minuten klopft [Livia](livia) an die Scheibe.
+ betray witwe livia "gelogen"
- married.past kapitaen witwe "Witwe"
+ affair edoardo witwe "im Auto"
- reveal edoardo _ "bestätigt"
- married edoardo gemma "verheiratet"
- married drago nives "Frau"
- celebrate nives "Geburtstag"

== 3 Gemma zahlt
Als [Gemma Morpurgo](gemma) hört, mit wem [ihr](gemma) [Mann](edoardo) den Abend verbracht hat, zerschlägt [sie](gemma) zwei Dutzend Mokkatassen und setzt sich danach ruhig an den Schreibtisch, um [seine](edoardo) Karten sperren zu lassen. Ein [Buchhalter](buchhalter), dreißig Jahre in Diensten der Firma, bittet [Livia](livia) um ein Treffen auf dem Molo Audace. Es kommt nur [sein](buchhalter) Hut. [Staatsanwalt Pahor](pahor) wünscht, dass [sie](livia) die Finger von den [Morpurgos](edoardo+gemma) lässt. [Sie](livia) wünscht [ihm](pahor) einen guten Abend.
- discover gemma edoardo "hört"
- married edoardo gemma "Mann"
+ cheat edoardo gemma "Abend verbracht"
- sad gemma edoardo "zerschlägt"
- boss edoardo buchhalter "Diensten"
- invite buchhalter livia "bittet"
- threaten pahor livia "Finger"
- reject livia pahor "guten Abend"

== 4 Der Hut
Taucher holen den [Buchhalter](buchhalter) aus dem Hafenbecken. [Er](buchhalter) atmet! Ein [Ministrant](junge) namens [Leo](junge) hat [ihn](buchhalter) nachts mit dem Bootshaken an einen Poller gehängt und ist davongelaufen, weil [er](junge) meinte, [er](junge) habe einen Toten angefasst. Der [Gerettete](buchhalter) kann nicht sprechen; [ihm](buchhalter) fehlt die Erinnerung an zwei Wochen. Unterdessen verliebt sich [Livia](livia) beinahe in eine Wohnung mit Meerblick. [Drago](drago) rät ab: Bei Bora fliegen dort die Möbel.
+ rescue junge buchhalter "Bootshaken"
- flee junge "davongelaufen"
- die! buchhalter "Toten"
- lose buchhalter "fehlt"
- help drago livia "rät"

== 5 Pater und Sohn
[Leo](junge) lebt im Heim von [Pater Ireneo](pater), [der](pater) [ihm](junge) Latein und das Tauchen beibringt. Der [Geistliche](pater) weicht [Cossuttas](livia) Fragen aus und betet mehr als nötig. In der Sakristei findet [Drago](drago) Frachtpapiere, unterschrieben vom toten [Kapitän](kapitaen). Auf dem Rückweg rammt ein Lastwagen [seinen](drago) Fiat; der [Polizist](drago) kriecht mit zwei gebrochenen Rippen aus dem Wrack. [Nives](nives) hält am Krankenbett [seine](drago) Hand und der [Vorgesetzten](livia) eine Predigt.
- advisor pater junge "beibringt"
- investigate livia pater "Fragen"
- find drago "findet"
- die.past kapitaen "toten"
+ attack _ drago "rammt"
- injure drago "gebrochenen"
- boss livia drago "Vorgesetzten"
- help nives drago "Hand"
- quarrel livia nives "Predigt"

== 6 Ping
In einem Container liegen zwölf Nähmaschinen und [Ping Wei](ping), halb verdurstet. [Ping](ping) sollte in eine Werkstatt nach [Prato](@prato), so wie Hunderte vorher, und [Stancich](kapitaen) hatte nicht länger mitmachen wollen. [Livia](livia) gibt Wasser, Decken, eine Zigarette. Zum Dank verrät der einzige [Mensch](ping), [der](ping) gegen die Schleuser aussagen könnte, einen Namen, den [sie](livia) nicht hören will: [Pahor](pahor). Die [Kommissarin](livia) geht damit zu niemandem. Wem sollte [sie](livia) es sagen?
- abduct? _ ping "sollte in eine Werkstatt"
+ find livia ping "liegen"
- ill ping "halb verdurstet"
- help livia ping "Wasser"
+ reveal ping livia "verrät"
- accuse ping pahor "verrät"

== 7 Aus dem Fenster
[Ping](ping) ist weg. Das Fenster der Schutzwohnung steht offen, auf dem Teppich liegt der bewachende [Kollege](toni), eine Beule am Kopf. [Toni](toni), [Vater](toni) von vier Kindern und [Freund](toni) aller Automaten, schwört, [er](toni) sei von hinten niedergeschlagen worden. [Drago](drago), noch im Korsett, glaubt [ihm](toni); [Livia](livia), [die](livia) die Beule vermisst, die auf der falschen Seite sitzt, nicht. Die [Stancich](witwe) verkauft das Haus und bucht eine Passage nach [Buenos Aires](@buenosaires), einfache Fahrt.
- abduct? _ ping "weg"
- colleague drago+livia toni "Kollege"
- parent toni _ "Vater"
- attack? _ toni "niedergeschlagen"
+ discover livia toni "nicht"
- travel? witwe "Passage" @buenosaires

== 8 Toni
Siebentausend Euro im Ersatzrad: [Toni](toni) gesteht. [Er](toni) hat [Ping](ping) hinausgelassen, nicht ausgeliefert, darauf besteht [er](toni), und das Geld sei vom [Pater](pater) gewesen, der [Flüchtling](ping) jetzt in Sicherheit. [Livia](livia) nimmt [ihm](toni) die Marke ab. [Drago](drago), [der](drago) bei [dessen](toni) [Jüngster](tonikind) [Pate](drago) ist, muss [ihm](toni) die Handschellen anlegen und tut es so behutsam, als wären sie aus Glas. Im Heim findet man [Leo](junge) weinend vor dem leeren Bett des [Geistlichen](pater).
+ reveal toni "gesteht"
- help toni ping "hinausgelassen"
- gift pater toni "vom Pater"
- quit toni livia "nimmt"
- parent toni tonikind "Jüngster"
- kin drago tonikind "Pate"
+ arrest drago toni "Handschellen"
- sad junge "weinend"
- flee pater "leeren Bett"

== 9 Die Ehefrau
[Gemma](gemma) kommt aufs Revier, Handtasche auf den Knien, und will [ihren](gemma) [Gatten](edoardo) ans Messer liefern: [Edoardo](edoardo) habe die Container bestellt, [Edoardo](edoardo) habe den [Kapitän](kapitaen) beseitigen lassen. [Morpurgo](edoardo) lacht im Verhör. Die Unterschriften, sagt [er](edoardo), stammten von einer [Dame](gemma), [die](gemma) gern mit Tassen werfe. [Livia](livia) sieht von der [Betrogenen](gemma) zum [Betrüger](edoardo) und begreift, dass [sie](edoardo+gemma) einander verdienen. In der Kantine gibt es Jota. Niemand isst.
- married edoardo gemma "Gatten"
+ accuse gemma edoardo "ans Messer liefern"
- kill? edoardo kapitaen "beseitigen"
- investigate livia edoardo "Verhör"
+ accuse edoardo gemma "Unterschriften"
- cheat.past edoardo gemma "Betrogenen"

== 10 Altes Eisen
[Pahor](pahor) hat [Livias](livia) römische Akte ausgraben lassen. Damals, liest [er](pahor) [ihr](livia) vor, habe [sie](livia) [ihren](livia) [Partner](partner) im Stich gelassen. Wenn der Name, den [Ping](ping) genannt habe, je in einem Bericht auftauche, stehe das am nächsten Tag in der Zeitung. Die [Kommissarin](livia) schläft nicht. Um vier ruft [sie](livia) [Drago](drago) an, um fünf sitzt [er](drago) bei [ihr](livia) am Küchentisch, um sechs weiß [er](drago) alles. »Und?«, sagt der [Triestiner](drago). »Hier haben alle jemanden im Stich gelassen.«
- investigate pahor livia "ausgraben"
- betray.past livia partner "im Stich"
- colleague.past livia partner "Partner"
+ threaten pahor livia "Zeitung"
- sad livia "schläft nicht"
+ reveal livia drago "weiß er alles"
- help drago livia "Küchentisch"

== 11 Windstärke elf
Seile entlang der Gassen, fliegende Ziegel: die Bora. Der [Buchhalter](buchhalter) erinnert sich wieder und will reden, doch auf dem Weg ins Präsidium folgt [ihm](buchhalter) ein [Mann](killer) mit Geigenkasten. [Nives](nives), vom Einkauf kommend, begreift als Einzige, was [sie](nives) sieht, und wirft sich samt Korb zwischen [die beiden](buchhalter+killer). Der Schuss geht in die Artischocken. [Drago](drago) ringt den [Schützen](killer) nieder, ehe [er](killer) noch einmal abdrücken kann. Zu Hause lässt [er](drago) [seine](drago) [Frau](nives) eine Stunde lang nicht los.
- recover buchhalter "erinnert"
- investigate killer buchhalter "folgt"
+ rescue nives buchhalter "wirft"
- attack killer buchhalter "Schuss"
- attack drago killer "ringt"
- married drago nives "Frau"
- happy drago nives "nicht los"

== 12 Wer unterschreibt
Der [Buchhalter](buchhalter) nennt die Summen, der [Schütze](killer) den [Auftraggeber](gemma): [Gemma](gemma), nicht [Edoardo](edoardo). Vor dem Haus am Canal Grande werden [beide](edoardo+gemma) abgeholt, [sie](gemma) wegen Anstiftung zum Mord, [er](edoardo) wegen Dummheit, wie [Drago](drago) sagt; juristisch heißt es Beihilfe. [Pahor](pahor) lässt sich krankschreiben. Im Kloster von [Sveta Gora](@svetagora) öffnet [Pater Ireneo](pater) der [Kommissarin](livia) selbst die Pforte. Hinter [ihm](pater), in viel zu großer Kutte, wäscht [Ping](ping) Salat.
- reveal buchhalter "nennt"
+ accuse killer gemma "Auftraggeber"
- kill.past gemma kapitaen "Anstiftung zum Mord"
+ arrest _ edoardo+gemma "abgeholt"
- ill? pahor "krankschreiben"
+ find livia ping "wäscht"

== 13 Ruhe nach dem Sturm
[Ping](ping) sagt aus, und diesmal schreibt [Livia](livia) den Namen hin. [Pahor](pahor) fällt, die Zeitung druckt dafür brav die römische Geschichte. Sie schadet weniger als erwartet: Die [Kellnerin](kellnerin) vom Caffè San Marco, [Zora](kellnerin), bringt der [Geschmähten](livia) den Cappuccino aufs Haus und schreibt eine Telefonnummer auf den Unterteller. [Leo](junge) bekommt [seinen](junge) [Pater](pater) zurück, wenn auch nur sonntags, durch Glas. Und die [Argentinienfahrerin](witwe)? [Alda](witwe) schickt eine Karte. Es regnet dort, schreibt [sie](witwe), aber senkrecht.
+ accuse livia pahor "schreibt"
- reveal ping _ "sagt aus"
- quit pahor "fällt"
- gift kellnerin livia "Cappuccino"
+ flirt kellnerin livia "Telefonnummer"
- arrest.past _ pater "durch Glas"
- travel.past witwe "Argentinienfahrerin"
