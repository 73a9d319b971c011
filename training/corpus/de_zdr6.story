%series Wir vier und Lissy
%lang de
%genre romantic comedy about friends in Leipzig, streaming blurbs
%cast lissy | Lissy Morgenroth; Lissy | f
%cast femi | Femi Okonjo; Femi | m
%cast karo | Karoline Wendt; Karo | f
%cast yannick | Yannick | m
%cast ilka | Ilka Wendt; Ilka | f
%cast theo | Theo Marquardt; Theo | m
%cast noor | Noor Rahimi; Noor | f
%cast gitarrist | Vince | m
%cast hebamme | - | f
%cast vaterlissy | Jochen Morgenroth; Jochen | m
%cast hund | Bruno | m
%cast opafemi | - | m
%cast zwillinge | - | n
%cast frauj | - | f
%cast fahrer | - | m
%cast chefin | Frau Sandig; Sandig | f
%cast arzt | - | m

== 1
Fünf [Freunde](femi+karo+lissy+theo+yannick), ein Schrebergarten: [Lissy](lissy), [Femi](femi), [Karo](karo), [Yannick](yannick) und [Theo](theo) kennen einander seit dem Studium. Nun will [Lissy](lissy) heiraten, und zwar in drei Tagen, und zwar [Theo](theo). Am Polterabend taucht [ihr](lissy) verschollener [Vater](vaterlissy) auf, mit einem [Hund](hund) namens [Bruno](hund) und ohne Erklärung. Die [Braut](lissy) stößt [ihm](vaterlissy) ein Tablett vor die Brust. [Femi](femi), der [Trauzeuge](femi), wischt Gulasch von der Wand und hat ganz andere Sorgen: [Er](femi) ist [derjenige](femi), [der](femi) [Lissy](lissy) liebt, und zwar länger als der [Bräutigam](theo). Sagen wird [er](femi) es nicht. Jedenfalls nicht, bevor [er](femi) fünf Schnäpse getrunken hat.
- friend femi karo+lissy+theo+yannick "Freunde"
- wedding? lissy theo "heiraten"
- engaged lissy theo "Braut"
- celebrate lissy+theo "Polterabend"
+ return vaterlissy lissy "taucht"
- parent vaterlissy lissy "Vater"
- attack lissy vaterlissy "stößt"
- advisor femi theo "Trauzeuge"
- love femi lissy "liebt"
- confess? femi lissy "Sagen"

== 2
Am Morgen der Hochzeit wacht [Femi](femi) im Gewächshaus auf und kann sich an nichts erinnern. [Karo](karo) hilft [ihm](femi) auf die Sprünge: [Er](femi) habe dem [Brautvater](vaterlissy) [sein](femi) Herz ausgeschüttet, und [dieser](vaterlissy) sei damit schnurstracks zu [seiner](vaterlissy) [Tochter](lissy) gegangen. Vor dem Standesamt warten hundert Leute auf die [Braut](lissy). Stattdessen erscheint ein [Taxifahrer](fahrer) mit einem Brief für [Theo](theo). [Er](theo) liest ihn zweimal, zieht die Fliege vom Hals und schlägt [Femi](femi), [dem](femi) [er](theo) bis gestern [sein](theo) letztes Hemd gegeben hätte, mitten ins Gesicht. [Ilka](ilka), [Karos](karo) kleine [Schwester](ilka) und angehende [Zahnärztin](ilka), sammelt den Backenzahn auf.
- discover! femi "an nichts erinnern"
- reveal karo femi "hilft"
- reveal femi vaterlissy "ausgeschüttet"
- reveal vaterlissy lissy "schnurstracks"
- parent vaterlissy lissy "Tochter"
+ breakup lissy theo "Brief"
+ attack theo femi "schlägt"
- friend.past femi theo "letztes Hemd"
- injure femi theo "Backenzahn"
- sibling ilka karo "Schwester"

== 3
Wo steckt die [Flüchtige](lissy)? [Yannick](yannick) ortet [ihr](lissy) Telefon an der Ostsee. [Karo](karo) rast hin und trifft die [Freundin](lissy) auf einer Seebrücke an, im Brautkleid, Fischbrötchen kauend. [Sie](lissy) sei nicht wegen [Femi](femi) getürmt, sagt [Lissy](lissy), und auch nicht wegen [ihres](lissy) [Vaters](vaterlissy). [Sie](lissy) habe im Spiegel eine Frau gesehen, die immer tue, was man von ihr erwarte. [Karo](karo) teilt das Fischbrötchen mit [ihr](lissy). In [Leipzig](@leipzig) tröstet sich [Theo](theo) mit Wodka und, gegen Mitternacht, auf der Rückbank [seines](theo) geschmückten Autos, mit einer [Floristin](noor), [die](noor) nur [ihre](noor) Rechnung hatte abgeben wollen.
- flee lissy theo "Flüchtige"
- find yannick lissy "ortet"
- travel karo lissy "rast"
- find karo lissy "trifft"
- friend karo lissy "Freundin"
+ reveal lissy karo "sagt Lissy"
- help karo lissy "teilt"
- meet noor theo "tröstet"
+ sex noor theo "Rückbank"

== 4
[Jochen](vaterlissy) und [Bruno](hund) sind im Schrebergarten hängen geblieben und bauen Kohlrabi an. [Er](vaterlissy) hat vor zwanzig Jahren [Frau](frauj) und [Kind](lissy) gegen einen Frachter getauscht; was [ihn](vaterlissy) zurücktreibt, verschweigt [er](vaterlissy) allen, bis [Ilka](ilka) [ihn](vaterlissy) über dem Spülstein Blut husten sieht. [Er](vaterlissy) nimmt [ihr](ilka) das Versprechen ab, nichts auszuplaudern. [Lissy](lissy) kehrt heim, geht an [Femi](femi) vorbei, als wäre [er](femi) ein Laternenpfahl, und kniet bei [Theo](theo) auf der Fußmatte nieder. Verzeihung bekommt [sie](lissy) nicht, dafür einen Kaffee. Aus [seinem](theo) Bad tritt eine fremde [Frau](noor) im Handtuch.
- housemate hund vaterlissy "hängen geblieben"
- breakup.past vaterlissy frauj "getauscht"
- married.past frauj vaterlissy "Frau"
- parent vaterlissy lissy "Kind"
- betray vaterlissy _ "verschweigt"
+ ill vaterlissy "Blut husten"
- discover ilka vaterlissy "sieht"
- reveal! ilka "auszuplaudern"
+ return lissy "heim"
- reject lissy femi "Laternenpfahl"
- reconcile! lissy theo "Verzeihung"
- gift theo lissy "Kaffee"
- meet lissy noor "tritt"

== 5
[Noor](noor), so heißt die [Floristin](noor), möchte eigentlich bloß [ihr](noor) Geld. Weil [Theo](theo) keins hat, zahlt der [Betrogene](theo) in Naturalien: [Er](theo) fährt [ihre](noor) Sträuße aus. Bald duftet [sein](theo) Kombi nach Levkojen, und [er](theo) pfeift dabei. [Karo](karo), [die](karo) [ihn](theo) beim Pfeifen ertappt, gönnt es [ihm](theo). Bei [ihr](karo) zu Hause pfeift nämlich keiner: [Yannick](yannick), mit [dem](yannick) [sie](karo) seit sechs Jahren Tisch und Bett teilt, sitzt Nacht für Nacht vor dem Rechner. [Sie](karo) vermutet eine andere dahinter, öffnet den Laptop und stößt auf vierhundert Seiten Fantasyroman. Die böse Hexe darin heißt [Karolina](*hexe).
- lose! theo "keins"
- hire theo noor "fährt"
- happy theo "pfeift"
- discover karo theo "ertappt"
- couple karo yannick "Tisch und Bett"
- cheat? yannick karo "eine andere"
+ discover karo yannick "stößt"
- create yannick "Fantasyroman"

== 6
Es regnet. Der Kohlrabi säuft ab, die S-Bahn fällt aus, und [Karo](karo) hat [Yannick](yannick) den Laptop aus dem Fenster geworfen. [Er](yannick) fand [sein](yannick) Werk in den Pfützen wieder, Seite um Seite, jedenfalls im übertragenen Sinne. Der [Geschasste](yannick) schlüpft bei [Femi](femi) unter, [der](femi) inzwischen mit einem neuen Backenzahn und einem alten Kummer lebt. Die beiden [Leidensgenossen](femi+yannick) sehen sich elf Stunden lang [Der Pate](*pate) an. Danach beschließt der [Hausherr](femi), [Leipzig](@leipzig) zu verlassen: Die [Thomasschule](#thomas) in [Lagos](@lagos), wo [sein](femi) [Großvater](opafemi) einst unterrichtete, sucht einen Musiklehrer.
- attack karo yannick "aus dem Fenster"
- lose yannick "Pfützen"
+ breakup karo yannick "Geschasste"
- move yannick femi "schlüpft"
- housemate.start femi yannick "schlüpft"
- sad femi "Kummer"
- kin femi opafemi "Großvater"
+ move? femi "zu verlassen" @lagos
- hire? femi "Musiklehrer" @lagos

== 7
Kaum macht das Gerücht von [seiner](femi) Abreise die Runde, benimmt sich [Lissy](lissy) sonderbar. [Sie](lissy) lässt in der Agentur eine Präsentation platzen, wird von [Frau Sandig](chefin) nach Hause geschickt und streicht nachts das Gewächshaus blau. [Ilka](ilka), inzwischen examinierte [Dentistin](ilka), sagt [ihr](lissy) auf den Kopf zu, woran [sie](lissy) leidet. [Lissy](lissy) lacht zu laut. Das Lachen vergeht [ihr](lissy), als die [Jüngere](ilka) nicht mehr an sich halten kann und auch noch damit herausrückt, wie es um [Jochen](vaterlissy) steht. Die [Tochter](lissy) rennt barfuß durch die halbe Kolonie. [Ihr](lissy) [Vater](vaterlissy) sitzt auf einem umgedrehten Eimer und füttert den [Hund](hund).
- travel? femi "Abreise"
- love? lissy femi "leidet"
- boss chefin lissy "nach Hause geschickt"
- create lissy "streicht"
- find ilka "examinierte"
- accuse ilka lissy "auf den Kopf zu"
+ reveal ilka lissy "herausrückt"
- parent vaterlissy lissy "Tochter"
+ sad lissy vaterlissy "rennt"

== 8
Drei Monate, hat der [Arzt](arzt) gesagt, mit Glück. [Lissy](lissy) zieht zu [ihrem](lissy) [Vater](vaterlissy) in die Laube. Der [Alte](vaterlissy) bringt [ihr](lissy) Seemannsknoten bei, [sie](lissy) liest [ihm](vaterlissy) aus [Yannicks](yannick) geretteten Seiten vor, und [beide](lissy+vaterlissy) finden die Hexe hinreißend. Davon erfährt, über drei Ecken, auch die echte [Hexe](karo). [Sie](karo) borgt sich die Blätter aus, liest bis zum Schluss und muss feststellen, dass die böse [Karolina](*hexe) im letzten Kapitel als Einzige das Königreich vor dem Untergang bewahrt. Am nächsten Morgen steht [Karo](karo) vor [Femis](femi) Tür und fragt nach dem [Untermieter](yannick). [Yannick](yannick) hat noch Zahnpasta am Kinn, als [sie](karo) [ihn](yannick) zu sich heranzieht.
- die? vaterlissy "Drei Monate"
- advisor arzt vaterlissy "Arzt"
+ move lissy vaterlissy "zieht"
- parent vaterlissy lissy "Vater"
- advisor vaterlissy lissy "bringt"
- discover karo yannick "feststellen"
- housemate femi yannick "Untermieter"
+ reconcile karo yannick "heranzieht"

== 9
Abschiedsfest für [Femi](femi), Lampions, Lügen. Jeder beteuert, wie sehr er sich für [ihn](femi) freue. [Theo](theo), [der](theo) seit der geplatzten Trauung kein Wort mit [ihm](femi) gewechselt hat, kommt mit einem Blumenstrauß und einer Entschuldigung für den Zahn. [Femi](femi) nimmt beides. An [Noors](noor) Hand verlässt der [Exbräutigam](theo) das Fest wieder, ehe die Rede beginnt. Die [Rednerin](lissy) hat keinen Zettel. [Sie](lissy) sagt, dass ein Laternenpfahl immerhin leuchte, verhaspelt sich und bricht in Tränen aus, und der einzige [Mensch](femi) im Garten, [der](femi) nicht begreift, was das heißen soll, bucht noch in derselben Nacht auf einen früheren Flug um.
- celebrate femi "Abschiedsfest"
- betray _ femi "Lügen"
- reconcile femi theo "Entschuldigung"
- enemy.past femi theo "kein Wort"
- gift theo femi "Blumenstrauß"
- couple noor theo "Hand"
- ex lissy theo "Exbräutigam"
+ confess? lissy femi "verhaspelt"
- sad lissy "bricht"
- discover! femi lissy "nicht begreift"

== 10
Gate B 14. [Bruno](hund) hat sich losgerissen, ist den Flughafenzaun entlanggelaufen und sitzt nun, weiß der Himmel wie, vor dem Schalter, an dem [Femi](femi) den Koffer aufgibt. Am Halsband steckt ein Zettel in [Jochens](vaterlissy) Krakelschrift: [Er](femi) sei ein Esel, [seine](vaterlissy) [Tochter](lissy) ein noch größerer. [Femi](femi) lässt den Flieger fliegen. Im Gewächshaus stehen sich die [Esel](femi+lissy) gegenüber, [sie](lissy) mit Farbe im Haar, [er](femi) mit dem [Hund](hund) auf dem Arm, und weil keinem etwas einfällt, tun [sie](femi+lissy), was [sie](femi+lissy) vor zwölf Jahren hätten tun sollen. [Der](hund) bellt dazu.
- flee hund "losgerissen"
- find femi "Zettel"
+ reveal vaterlissy femi "Krakelschrift"
- parent vaterlissy lissy "Tochter"
- travel! femi "lässt den Flieger fliegen"
+ kiss femi lissy "hätten tun sollen"

== 11
Der Winter kommt früh. [Jochen](vaterlissy) stirbt im ersten Schnee, im Lehnstuhl, die Pfeife kalt. [Er](vaterlissy) hinterlässt [Lissy](lissy) ein Logbuch, in dem für jeden Tag der zwanzig Jahre ein einziges Wort steht: [ihr](lissy) Name. [Femi](femi) hält [sie](lissy), während [sie](lissy) blättert. Auf der Beerdigung fällt [Noor](noor), von [der](noor) die Kränze stammen, in Ohnmacht, und [Ilka](ilka), obwohl nur für Zähne zuständig, fühlt den Puls, zählt die Wochen und lächelt. [Theo](theo) wird kreidebleich, dann rot, dann muss [er](theo) sich auf einen fremden Grabstein setzen. Das Leben, sagt [Yannick](yannick), [der](yannick) neuerdings einen Verlag hat, sei ein schlechter Lektor.
+ die vaterlissy "stirbt"
- gift vaterlissy lissy "hinterlässt"
- help femi lissy "hält"
- create noor "stammen"
- ill noor "Ohnmacht"
- treat noor ilka "Puls"
+ pregnant noor theo "Wochen"
- discover ilka noor "lächelt"
- hire yannick "einen Verlag"

== 12
Ein Jahr danach. Wieder ein Polterabend, wieder Gulasch, doch diesmal kommen [Karo](karo) und [Yannick](yannick) unter die Haube. [Femi](femi) dirigiert den Schulchor, an dem [er](femi) nun in [Leipzig](@leipzig) unterrichtet; [Theo](theo) schiebt einen Zwillingswagen, in dem beide [Kinder](zwillinge) nach [ihm](theo) geraten sind, jedenfalls nach dem Gebrüll. Die größte Überraschung liefert [Ilka](ilka): [Sie](ilka) hat sich in [Vince](gitarrist), den [Gitarristen](gitarrist) der Festkapelle, verguckt und tauscht mit [ihm](gitarrist) Nummern, während [ihre](ilka) [Schwester](karo) vor dem Altar auf den Ring wartet, den [Bruno](hund) im Maul hat. Die [Verlobten](karo+yannick) werden getraut, notgedrungen, mit einem Gardinenring. Auf der Seebrücke vom letzten Sommer, versprechen sich [Lissy](lissy) und [ihr](lissy) [Laternenpfahl](femi), feiern [sie](femi+lissy) [ihre](femi+lissy) Verlobung. Ohne Kleid.
- celebrate karo+yannick "Polterabend"
- engaged karo yannick "Verlobten"
+ wedding karo yannick "getraut"
- hire femi "unterrichtet"
- create femi "dirigiert"
- parent theo zwillinge "Zwillingswagen"
- love ilka gitarrist "verguckt"
- flirt gitarrist ilka "tauscht"
- sibling ilka karo "Schwester"
- engaged? femi lissy "Verlobung"
