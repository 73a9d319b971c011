%series Posthalterei Graubronn
%lang de
%genre historical drama, Swabia 1816, streaming service
%cast walburga | Walburga Ehninger; Walburga | f
%cast matthes | Matthes | m
%cast creszenz | Regula | f
%cast ehninger | Posthalter Ehninger; Ehninger | m
%cast jacob | Jacob | m
%cast amtmann | Amtmann Reutter; Reutter | m
%cast offizier | Leutnant de Brissac; de Brissac; Brissac | m
%cast pfarrer | Pfarrer Knapp; Knapp | m
%cast magd | Apollonia | f
%cast mueller | Müller Stöckle; Stöckle | m
%cast brissacfrau | - | f
%cast prediger | - | m
%cast konstantin | Gottlieb | m

== 1 Schnee im Juni
Ein Sommer, der keiner wird. [Walburga](walburga) führt die Poststation, seit [ihr](walburga) [Mann](ehninger) aus Russland nicht heimkam, und nur der [Schwager](jacob), [Jacob](jacob), glaubt noch an [dessen](ehninger) Rückkehr. Mit der letzten Kutsche vor dem Schneesturm trifft [Leutnant de Brissac](offizier) ein, ein Franzose mit Krücke und guten Manieren. [Knecht Matthes](matthes) gibt [ihm](offizier) das schlechteste Bett, denn einem wie [dem](offizier) verdankt [er](matthes) zwei fehlende Finger. [Walburga](walburga) gibt [ihm](offizier) ein besseres.
- married ehninger walburga "Mann"
- return! ehninger "nicht heimkam"
- kin jacob walburga "Schwager"
- return? ehninger "Rückkehr"
+ travel offizier "trifft"
- boss walburga matthes "Knecht"
- injure.past matthes _ "zwei fehlende Finger"
- help walburga offizier "ein besseres"

== 2 Brotpreise
Hunger macht ehrlich oder erfinderisch. [Müller Stöckle](mueller) streckt das Mehl mit Kreide, und [Amtmann Reutter](amtmann) hält gegen ein Drittel des Gewinns die Augen zu. [Regula](creszenz), [Walburgas](walburga) fünfzehnjährige [Tochter](creszenz), kommt [den beiden](amtmann+mueller) auf die Spur, schweigt aber: [Reutters](amtmann) [Sohn](konstantin) hat [ihr](creszenz) beim Maitanz die Hand geküsst. Die [Mutter](walburga) lernt unterdessen wieder lachen. [De Brissac](offizier) bringt [ihr](walburga) Schach bei, [sie](walburga) [ihm](offizier) das Melken.
+ betray mueller _ "streckt"
- help amtmann mueller "Augen zu"
- parent walburga creszenz "Tochter"
+ discover creszenz amtmann+mueller "auf die Spur"
- parent amtmann konstantin "Sohn"
- reveal! creszenz _ "schweigt"
- flirt.past konstantin creszenz "Hand geküsst"
- happy walburga "lachen"

== 3 Der Brief aus Wilna
[Jacob](jacob) fängt ein Schreiben ab, und es bleibt in [seinem](jacob) Stiefel. Darin steht, [Ehninger](ehninger) sei im Lazarett zu [Wilna](@wilna) gestorben. Warum verheimlicht [er](jacob) es? Weil eine Witwe wieder heiraten darf, und das gönnt [er](jacob) keinem, am wenigsten einem [Welschen](offizier). [Matthes](matthes) hat den Siegellack gesehen. [Apollonia](magd), die [Magd](magd), hat [Matthes](matthes) gesehen, schon lange, aber [er](matthes) merkt nie etwas. In der Nacht verschwindet die Postkasse samt zweihundert Gulden.
- steal jacob _ "fängt"
+ die.past ehninger "gestorben" @wilna
+ reveal! jacob _ "verheimlicht"
- jealous jacob offizier "gönnt"
- discover matthes jacob "gesehen"
- love magd matthes "schon lange"
- discover! matthes magd "merkt nie"
- steal _ "verschwindet"

== 4 Zweihundert Gulden
Verdacht ist billig. [Reutter](amtmann) lässt den [Franzosen](offizier) in den Turm werfen, obwohl [Walburga](walburga) schwört, [er](offizier) sei zur fraglichen Stunde bei [ihr](walburga) gewesen. Damit ist [ihr](walburga) Ruf dahin. [Pfarrer Knapp](pfarrer) verweigert [ihr](walburga) am Sonntag den Kelch. [Regula](creszenz) schämt sich zu Tode und flieht zum Amtshaus, wo [Gottlieb](konstantin) [sie](creszenz) am Fenster stehen lässt: Mit der [Tochter](creszenz) einer solchen [Frau](walburga) verkehrt man nicht. Den wahren [Dieb](mueller) sieht nur [Apollonia](magd). [Sie](magd) wäscht Kreide aus [Stöckles](mueller) Hemd.
+ arrest amtmann offizier "Turm"
- reveal walburga _ "schwört"
- reject pfarrer walburga "verweigert"
- sad creszenz walburga "schämt"
- flee creszenz "flieht"
+ reject konstantin creszenz "am Fenster stehen"
- parent walburga creszenz "Tochter"
- steal mueller _ "Dieb"
- discover magd mueller "sieht nur"

== 5 Turmgeld
Wer hat den [Müller](mueller) verraten? Eine [Magd](magd) ohne Nachnamen, vor versammeltem Markt. [Stöckle](mueller) macht sich mit einem Postpferd davon, [de Brissac](offizier) kommt frei, und [Walburga](walburga) holt [ihn](offizier) am hellichten Tag vom Turm ab, untergehakt. [Matthes](matthes) sieht [Apollonia](magd) zum ersten Mal richtig an. [Jacob](jacob) säuft. Um Mitternacht tritt [er](jacob) in die Kammer der [Schwägerin](walburga) und verlangt, was [seinem](jacob) [Bruder](ehninger) zustand; die [Posthalterin](walburga) hält [ihm](jacob) die Sattelpistole unters Kinn.
+ reveal magd _ "verraten"
- flee mueller "davon"
- couple.start offizier walburga "untergehakt"
- love.start matthes magd "richtig an"
- kin jacob walburga "Schwägerin"
- sibling ehninger jacob "Bruder"
- sex? jacob walburga "verlangt"
+ threaten walburga jacob "Sattelpistole"

== 6 Die Frau in Blau
Nie nach der Vergangenheit fragen: So war es ausgemacht. Dann steigt eine [Dame](brissacfrau) in Blau aus der Straßburger Post und erkundigt sich nach [ihrem](brissacfrau) [Gemahl](offizier), dem [Leutnant](offizier). [De Brissac](offizier) wird aschfahl. Vor fünf Jahren hat [er](offizier) in [Nancy](@nancy) geheiratet, für Geld, nicht für immer, wie [er](offizier) beteuert. [Walburga](walburga) räumt wortlos [sein](offizier) Schachbrett weg. [Regula](creszenz) freundet sich mit der [Fremden](brissacfrau) an und erfährt, dass [diese](brissacfrau) nur eine Unterschrift will: die unter die Scheidung.
+ return brissacfrau offizier "steigt"
- married brissacfrau offizier "Gemahl"
- wedding.past brissacfrau offizier "geheiratet" @nancy
- reject walburga offizier "wortlos"
- friend.start brissacfrau creszenz "freundet"
- discover creszenz brissacfrau "erfährt"
+ divorce? brissacfrau offizier "Scheidung"

== 7 Fäulnis
Erst faulen die Kartoffeln, dann kommt das Fieber. [Apollonia](magd) pflegt das halbe Dorf, bis [sie](magd) selbst daliegt, und [Matthes](matthes) begreift am Bett der [Kranken](magd), was acht gesunde Finger alles nicht festhalten können. [Knapp](pfarrer) predigt Buße und hortet Korn im Pfarrhaus. Angeführt von [Walburga](walburga), bricht ein Dutzend Frauen die Scheune auf. [Gottlieb](konstantin) stellt sich zu den Weibern, gegen den eigenen [Vater](amtmann), und trägt Säcke. [Regula](creszenz) dankt [ihm](konstantin) nicht. [Sie](creszenz) wird nur rot.
- help magd _ "pflegt"
- ill magd "daliegt"
+ love matthes magd "begreift"
+ steal walburga pfarrer "bricht"
- parent amtmann konstantin "Vater"
- enemy.start amtmann konstantin "gegen den eigenen"
- help konstantin walburga "trägt Säcke"

== 8 Halbe Wahrheit
Trunkenheit hat auch ihr Gutes. Im Wirtshaus wirft [Jacob](jacob) mit Münzen um sich, verliert beim Würfeln den Stiefel und mit ihm den Brief aus [Wilna](@wilna). [Matthes](matthes) liest ihn der genesenen [Apollonia](magd) vor, Silbe für Silbe, denn Lesen hat [er](matthes) von [ihr](magd) gelernt. Noch in derselben Nacht weiß [Walburga](walburga), dass [sie](walburga) seit drei Jahren Witwe ist. [Sie](walburga) weint um den [Toten](ehninger), dann jagt [sie](walburga) [Jacob](jacob) vom Hof. Und [de Brissac](offizier)? [Der](offizier) ist am Morgen zuvor abgereist.
- lose jacob "verliert"
- reveal matthes magd "liest"
- recover magd "genesenen"
- advisor.past magd matthes "gelernt"
+ discover walburga ehninger "weiß"
- married.past ehninger walburga "Witwe"
- sad walburga ehninger "weint"
+ reject walburga jacob "jagt"
- travel offizier "abgereist"

== 9 Auswanderer
Amerika heißt das Wort des Winters. Halb [Graubronn](@graubronn) packt; ein [Werber](prediger) verspricht Land am [Ohio](@ohio) und kassiert die Überfahrt im Voraus. [Gottlieb](konstantin), von [Reutter](amtmann) enterbt, will mit und bittet [Regula](creszenz), [seine](konstantin) Frau zu werden, ehe das Schiff ablegt. [Sie](creszenz) ist sechzehn, [sie](creszenz) sagt Ja. [Walburga](walburga) sagt Nein. In [Heilbronn](@heilbronn) sieht [Jacob](jacob), zum Lastträger herabgesunken, den [Werber](prediger) mit [Stöckle](mueller) zechen und zählt eins und eins zusammen.
- travel? konstantin "will mit"
- betray prediger _ "kassiert"
- reject amtmann konstantin "enterbt"
+ propose konstantin creszenz "bittet"
- engaged.start creszenz konstantin "Ja"
- reject walburga creszenz+konstantin "Nein"
- hire jacob "Lastträger" @heilbronn
+ discover jacob mueller+prediger "zusammen"

== 10 Das Schiff, das es nicht gab
Ein Wettlauf auf dem Eis. [Jacob](jacob), [der](jacob) alles verspielt hat, reitet ein Pferd zuschanden, um die Auswanderer zu warnen, und stürzt vor dem Tor der Posthalterei. Sterbend gesteht [er](jacob) [Walburga](walburga), dass [er](jacob) [sie](walburga) geliebt hat, seit [sie](walburga) als Braut [seines](jacob) [Bruders](ehninger) ins Haus kam. [Sie](walburga) drückt [ihm](jacob) die Augen zu, versöhnt. [Matthes](matthes) und [Gottlieb](konstantin) holen die [Betrüger](mueller+prediger) an der Neckarbrücke ein. [Stöckle](mueller) zieht das Messer.
- help? jacob _ "warnen"
- injure jacob "stürzt"
+ die jacob "Sterbend"
+ confess jacob walburga "gesteht"
- sibling ehninger jacob "Bruders"
- reconcile jacob walburga "versöhnt"
- find konstantin+matthes mueller+prediger "holen"
- attack? mueller konstantin+matthes "Messer"

== 11 Aderlass
[Gottlieb](konstantin) lebt, weil [Matthes](matthes) in die Klinge griff; [er](matthes) hat jetzt noch sieben Finger. [Reutter](amtmann), an das Krankenlager [seines](amtmann) [Sohnes](konstantin) gerufen, bricht zusammen und diktiert [Knapp](pfarrer) ein Geständnis: die Kreide, das Drittel, alles. [Apollonia](magd) verbindet die Hand, die [ihr](magd) einen Ring hinhält, aus einem Hufnagel gebogen. [Sie](magd) steckt ihn an. Aus [Straßburg](@strassburg) trifft Post für [Walburga](walburga) ein. Kein Brief, nur eine Schachfigur: die Dame.
+ rescue matthes konstantin "griff"
- injure matthes "sieben Finger"
- parent amtmann konstantin "Sohnes"
- sad amtmann konstantin "bricht"
- reveal amtmann pfarrer "Geständnis"
+ propose matthes magd "Ring"
- treat matthes magd "verbindet"
- engaged.start magd matthes "steckt ihn an"
- gift _ walburga "Schachfigur"

== 12 Die erste Fuhre
Sommer 1817, und das Korn steht. Vor den Erntewagen tanzt [Matthes](matthes) mit [Apollonia](magd), seit einer Stunde Eheleute; [Knapp](pfarrer) hat die Predigt kurz gehalten. [Regula](creszenz) und [Gottlieb](konstantin) warten mit dem Heiraten, bis [sie](creszenz) achtzehn ist, so lautet der Handel mit der [Mutter](walburga). [Reutter](amtmann) sitzt [seine](amtmann) Strafe auf dem [Asperg](@asperg) ab. Die Straßburger Post hat Verspätung. [Walburga](walburga) stellt das Schachbrett hinaus, die Dame fehlt nicht mehr. Hufe. Eine Krücke. Ein [Mann](offizier), frei und geschieden, [der](offizier) fragt, ob noch ein Bett zu haben sei.
+ wedding magd matthes "Eheleute"
- engaged creszenz konstantin "warten"
- wedding? creszenz konstantin "Heiraten"
- parent walburga creszenz "Mutter"
- arrest _ amtmann "Strafe" @asperg
+ return offizier walburga "Krücke"
- divorce.past _ offizier "geschieden"
