%series Hopfen und Herz
%lang de
%genre Thuringian brewery telenovela, plain short listings
%cast antje | Antje Reuter; Antje; Reuter | f
%cast moritz | Moritz Engel; Moritz; Engel | m
%cast sabeth | Sabeth Engel; Sabeth | f
%cast klaas | Klaas Engel; Klaas | m
%cast dunja | Dunja Hase; Dunja; Hase | f
%cast milan | Milan | m
%cast peer | Peer Sommer; Peer | m
%cast rita | Rita Engel; Rita | f
%cast toni | Toni Reuter; Toni | m
%cast baby | - | n
%cast anwalt | - | m

== 1
[Antje Reuter](antje) tritt in der Engel-Brauerei als Laborantin an. Der [Juniorchef](moritz) [Moritz](moritz) zeigt [ihr](antje) die Kessel und vergisst dabei, dass [seine](moritz) [Braut](dunja) [Dunja Hase](dunja) am Tor mit dem Kleid wartet. [Antje](antje) hat selbst einen Grund zur Vorsicht: [Ihr](antje) [Bruder](toni) [Toni](toni) schuldet der Familie Engel viel Geld. [Moritz'](moritz) [Schwester](sabeth) [Sabeth](sabeth) treibt es ein.
+ hire antje "tritt"
- boss moritz antje "Juniorchef"
- engaged dunja moritz "Braut"
+ love.start moritz antje "vergisst"
- sibling antje toni "Bruder"
- sibling moritz sabeth "Schwester"

== 2
[Sabeth](sabeth) steht bei [Toni](toni) auf der Matte, zwei Schränke im Rücken. Bis Freitag, sagt [sie](sabeth), sonst brenne die Werkstatt. [Toni](toni) zittert und macht [ihr](sabeth) trotzdem schöne Augen. Die [Geldeintreiberin](sabeth) ist so verblüfft, dass [sie](sabeth) auf einen Kaffee bleibt. [Klaas](klaas), der [Senior](klaas), kann die künftige [Schwiegertochter](dunja) nicht ausstehen. [Seine](klaas) [Frau](rita) [Rita](rita) hat [Dunja](dunja) ausgesucht.
+ threaten sabeth toni "brenne"
- sad toni "zittert"
- flirt toni sabeth "schöne Augen"
- date sabeth toni "Kaffee"
- enemy dunja klaas "nicht ausstehen"
- kin? dunja klaas "Schwiegertochter"
- married klaas rita "Frau"

== 3
[Dunja](dunja) vertraut nur [Milan](milan). [Milan](milan) ist [ihr](dunja) [Trauzeuge](milan). [Milan](milan) war früher mehr. Das weiß [Moritz](moritz) nicht. Im Lager umarmt [Milan](milan) [Dunja](dunja). Zu lange, findet [Antje](antje). [Antje](antje) sagt nichts zu [Moritz](moritz). [Moritz](moritz) sagt [Antje](antje) dafür umso mehr. „[Ich](moritz) denke nur an [dich](antje)“, sagt [Moritz](moritz). [Antje](antje) lässt [Moritz](moritz) stehen.
- friend dunja milan "vertraut"
- ex dunja milan "früher mehr"
- discover! moritz dunja+milan "weiß Moritz nicht"
- discover antje dunja+milan "findet"
- reveal! antje moritz "sagt nichts"
+ confess moritz antje "denke nur an dich"
- reject antje moritz "stehen"
- advisor milan dunja "Trauzeuge"

== 4
Polterabend, und der [Bräutigam](moritz) ist weg. [Er](moritz) sitzt bei [Antje](antje) auf der Feuertreppe, und diesmal lässt [sie](antje) [ihn](moritz) nicht stehen. Der Kuss dauert bis zum Feuerwerk. [Rita](rita), [die](rita) nach [ihrem](rita) [Sohn](moritz) sucht, findet [die zwei](antje+moritz) und holt aus: Die Ohrfeige trifft [Antje](antje). [Dunja](dunja) wartet umsonst, getröstet von [Milan](milan), [dem](milan) [ihre](dunja) Tränen nicht ungelegen kommen.
- celebrate dunja+moritz "Polterabend"
+ kiss antje moritz "Kuss"
- cheat moritz dunja "Kuss"
- parent rita moritz "Sohn"
- find rita antje+moritz "findet"
+ attack rita antje "Ohrfeige"
- sad dunja "Tränen"
- help milan dunja "getröstet"
- engaged dunja moritz "Bräutigam"

== 5
Vor dem Altar sagt [Moritz](moritz) nein. [Dunja](dunja) wirft den Strauß in den Taufstein und schwört, dass die [Laborantin](antje) dafür büßen wird. Am selben Abend meldet [Rita](rita) der Polizei verschwundene Rezepte und nennt einen Namen: [Reuter](antje). Zwei Beamte holen [Antje](antje) aus dem Bett. [Sabeth](sabeth), [die](sabeth) zum ersten Mal nicht zur [Mutter](rita) hält, besorgt [ihr](antje) einen [Anwalt](anwalt), [Toni](toni) zuliebe.
+ breakup moritz dunja "sagt Moritz nein"
- wedding! dunja moritz "nein"
- threaten dunja antje "büßen"
- accuse rita antje "nennt einen Namen"
- steal? antje _ "verschwundene Rezepte"
+ arrest _ antje "holen"
- parent rita sabeth "Mutter"
- help sabeth antje "besorgt"
- advisor.start anwalt antje "Anwalt"
- love sabeth toni "zuliebe"

== 6
[Klaas](klaas) hält [Antje](antje) für schuldlos. [Er](klaas) durchsucht den Nachttisch [seiner](klaas) [Gattin](rita) und zieht die Rezepte heraus. „Warum?“, fragt [er](klaas). „Für die Familie“, sagt [Rita](rita). Noch vor dem Frühstück ist [Antje](antje) auf freiem Fuß und [Klaas](klaas) ein freier Mann: [Er](klaas) zieht ins Gästehaus. [Moritz](moritz) holt die [Entlassene](antje) mit dem Bierwagen ab. [Toni](toni) und [Sabeth](sabeth) sitzen schon drin, Händchen haltend.
- steal! antje "schuldlos"
- investigate klaas rita "durchsucht"
- married klaas rita "Gattin"
+ discover klaas rita "zieht die Rezepte"
- arrest.past _ antje "auf freiem Fuß"
- breakup klaas rita "freier Mann"
- move klaas "Gästehaus"
+ couple.start sabeth toni "Händchen"

== 7
[Dunja](dunja) ist guter Hoffnung. [Sie](dunja) sagt, von [Moritz](moritz). [Milan](milan) weiß es besser und schweigt, weil [sie](dunja) [ihn](milan) darum bittet. [Antje](antje) will keinem Kind den Vater wegnehmen und schickt [Moritz](moritz) zurück. [Er](moritz) geht, mit einem Gesicht wie abgestandenes Bier. [Peer Sommer](peer), neuer [Braumeister](peer) und [Antjes](antje) [Nachbar](peer), leiht [ihr](antje) einen Schirm und am nächsten Tag [sein](peer) Ohr.
+ pregnant dunja "guter Hoffnung"
- pregnant? dunja moritz "von Moritz"
- betray dunja moritz "sagt"
- discover milan dunja "weiß es besser"
- reveal! milan "schweigt"
- breakup antje moritz "schickt"
- sad moritz "Gesicht"
- hire peer "neuer"
- neighbour antje peer "Nachbar"
- help peer antje "sein Ohr"

== 8
[Peer](peer) lädt [Antje](antje) zum Kegeln ein. [Sie](antje) trifft neun, [er](peer) trifft [ihr](antje) Herz nicht ganz. [Moritz](moritz) sieht [die beiden](antje+peer) lachen und kündigt [Peer](peer), dann sich selbst die Vernunft. [Sabeth](sabeth) nimmt die Kündigung zurück: Seit dem Rückzug von [Klaas](klaas) führt [sie](sabeth) das Haus. Unter dem Kastanienbaum hält [Toni](toni) um die [Chefin](sabeth) an. Die [Chefin](sabeth) ruft: „Endlich!“
- invite peer antje "lädt"
- date antje peer "Kegeln"
- happy antje+peer "lachen"
- jealous moritz peer "sieht die beiden"
- quit peer moritz "kündigt"
- hire peer sabeth "nimmt die Kündigung"
- boss.start sabeth _ "führt"
+ propose toni sabeth "hält"
- engaged.start sabeth toni "Endlich"

== 9
[Milan](milan) hält es nicht mehr aus. In der Sauna erzählt [er](milan) [Moritz](moritz), wessen Kind [Dunja](dunja) trägt: [seins](milan). Der [Belogene](moritz) umarmt [ihn](milan) vor Erleichterung. [Dunja](dunja) kratzt [Milan](milan) das Gesicht, bis [ihr](dunja) übel wird, dann hält [er](milan) [ihr](dunja) das Haar. [Rita](rita) hat die [Kleine](dunja) satt, [die](dunja) [ihr](rita) keinen Enkel schenkt, und setzt [sie](dunja) vor die Tür.
+ reveal milan moritz "erzählt"
- pregnant dunja milan "trägt"
- betray.past dunja moritz "Belogene"
- happy moritz "Erleichterung"
- attack dunja milan "kratzt"
- help milan dunja "hält er ihr"
- reject rita dunja "vor die Tür"

== 10
[Moritz](moritz) rennt zu [Antje](antje). Die Tür öffnet [Peer](peer), im Bademantel. Es ist nicht, wonach es aussieht, das Rohr ist gebrochen, aber da ist [Moritz](moritz) schon fort. [Antje](antje) läuft [ihm](moritz) nach, mitten auf die Straße. Bremsen, ein Schrei. Im Krankenhaus sitzen zwei [Männer](moritz+peer) vor dem OP und teilen sich einen Automatenkaffee. Gegen Morgen schlägt die [Verunglückte](antje) die Augen auf.
- affair! antje peer "nicht, wonach"
- jealous moritz peer "fort"
+ injure antje "Verunglückte"
- treat antje "OP"
- help moritz+peer "teilen"
+ recover antje "Augen auf"

== 11
[Antje](antje) erkennt [Moritz](moritz) nicht. [Sie](antje) erkennt [Peer](peer). [Peer](peer) könnte das nutzen. [Peer](peer) tut es nicht. [Er](peer) erzählt [Antje](antje) von [Moritz](moritz), jeden Tag ein Stück. [Klaas](klaas) besucht [Rita](rita) mit Blumen. [Rita](rita) hat geweint. [Rita](rita) bittet [Antje](antje) um Verzeihung. [Antje](antje) weiß gar nicht, wofür. Die [Erste](rita), [die](rita) lacht, ist [Rita](rita).
- ill antje "erkennt Moritz nicht"
+ help peer antje "erzählt"
- gift klaas rita "Blumen"
- sad rita "geweint"
- reconcile? antje rita "Verzeihung"
- happy rita "lacht"

== 12
Doppelhochzeit im Sudhaus: [Sabeth](sabeth) heiratet [Toni](toni), und [Klaas](klaas) heiratet [Rita](rita), noch einmal. [Dunja](dunja) kommt mit [Milan](milan) und einem [Säugling](baby), [dem](baby) [sie](dunja) in der Nacht das Leben geschenkt hat, vier Wochen zu früh. Beim Walzer tritt [Moritz](moritz) [Antje](antje) auf den Fuß, wie auf der Feuertreppe, und da fällt [ihr](antje) alles wieder ein. [Sie](antje) küsst [ihn](moritz) vor der ganzen Belegschaft. [Peer](peer) zapft und gönnt es [ihnen](antje+moritz).
+ wedding sabeth toni "heiratet"
- wedding klaas rita "heiratet"#2
- couple dunja milan "kommt mit Milan"
- birth dunja baby "Leben geschenkt"
- recover antje "fällt ihr alles wieder ein"
+ kiss antje moritz "küsst"
- happy peer "gönnt"
