%series Sonntags bei den Haddocks
%lang de
%genre British dramedy about a big family in Whitby, a newspaper's television page
%cast hadd | Haddocks | g
%cast enid | Enid Haddock; Enid | f
%cast hor | Horace Haddock; Horace | m
%cast pri | Priscilla | f
%cast dun | Duncan | m
%cast fen | Fenella | f
%cast rol | Roly | m
%cast gil | Gilbert Sowerby; Gilbert | m
%cast yas | Yasmeena | f
%cast fis | - | m
%cast vik | - | f
%cast vikar | - | m
%cast nig | Nigella | f
%cast wilf | Wilfred | m
%cast gv | - | m
%cast ymut | - | f
%cast yvat | - | m
%cast baby | - | n

== 1 Der Braten
Nach zweiundvierzig Ehejahren eröffnet [Enid Haddock](enid) [ihrem](enid) [Mann](hor) beim Sonntagsbraten, dass [sie](enid) auszuziehen gedenkt. [Horace](hor) bittet um die Minzsoße. Erst als [seine](hor) [Frau](enid) tatsächlich im Taxi sitzt, begreift der pensionierte [Lotse](hor), dass die Sache ernst ist, und sinkt in sich zusammen. [Priscilla](pri), [Duncan](dun) und [Fenella](fen), [die](dun+fen+pri) sich als [Geschwister](dun+fen+pri) sonst nicht einmal auf ein Dessert einigen können, stehen ratlos um [ihren](dun+fen+pri) [Vater](hor) herum. Nur [Roly](rol), der [Jüngste](rol), wusste Bescheid.
- married enid hor "Mann"
+ breakup enid hor "auszuziehen"
- discover hor enid "begreift"
- sad hor enid "sinkt"
- sibling dun+fen pri "Geschwister"
- sad dun+fen+pri "ratlos"
- parent hor dun+fen+pri "Vater"
- discover.past rol enid "wusste Bescheid"

== 2 Zimmer mit Möwe
[Enid](enid) hat sich bei [Nigella](nig), der [Freundin](nig) aus Internatstagen, über dem Fischladen eingemietet und schläft so gut wie seit Jahren nicht. [Horace](hor) hingegen findet weder die Bettwäsche noch den Mut, [sie](enid) anzurufen. Während [Duncan](dun) dem [Verlassenen](hor) das Kochen beibringen will, gesteht [Priscilla](pri) [ihrer](pri) [Schwester](fen), dass auch bei [ihr](pri) daheim nicht alles zum Besten steht: [Gilbert](gil), [ihr](pri) [Gatte](gil), teilt mit [ihr](pri) seit Ostern Tisch und Steuererklärung, sonst nichts.
- friend enid nig "Freundin"
+ move enid nig "eingemietet"
- breakup.past enid hor "Verlassenen"
- help? dun hor "beibringen"
- sibling fen pri "Schwester"
+ reveal pri fen "gesteht"
- married gil pri "Gatte"
- sex! gil pri "sonst nichts"

== 3 Frische Ware
Gefühle kündigen sich selten an; meist stehen sie einfach im Flur. [Fenella](fen), vierunddreißig und nach eigener Aussage unvermittelbar, gerät ins Stottern, sobald die neue [Hafenärztin](yas) [Yasmeena](yas) den Mund aufmacht, [Roly](rol) lügt einer [Vikarstochter](vik) das Blaue vom Himmel herunter, um bei [ihr](vik) Eindruck zu schinden. Und unter [Enids](enid) Fenster preist der [Fischhändler](fis) [seinen](fis) Kabeljau neuerdings in Versen an. [Sie](enid) fühlt sich geschmeichelt. [Horace](hor), [der](hor) mit Blumen um die Ecke biegt, wirft sie vor Wut in den Hafen.
+ love.start fen yas "Stottern"
- betray rol vik "lügt"
- parent vikar vik "Vikarstochter"
+ flirt fis enid "in Versen"
- happy enid fis "geschmeichelt"
- gift? hor enid "mit Blumen"
- sad hor enid+fis "Wut"

== 4 Tanzcafé
Weil [Gilbert Sowerby](gil) zum dritten Mal in einem Monat auf Dienstreise muss, fährt [Priscilla](pri), von [Duncan](dun) halb gewarnt und halb angestiftet, [ihm](gil) bis [Harrogate](@harrogate) nach. Was [sie](pri) dort durch die Scheibe eines Lokals zu sehen bekommt, ist keine Geliebte, sondern ein [Herr](wilf) mit Fliege, in [dessen](wilf) Armen [ihr](pri) [Mann](gil) seliger wirkt als auf sämtlichen Hochzeitsfotos. In [Whitby](@whitby) hat [Fenella](fen) indessen eine Gastritis erfunden, nur um von [Yasmeena](yas) abgetastet zu werden. Die [Ärztin](yas) verschreibt Haferschleim. Und ein Abendessen zu zweit.
- travel gil "Dienstreise" @harrogate
- investigate pri gil "fährt"
+ discover pri gil+wilf "zu sehen bekommt"
- affair gil wilf "Armen"
- happy gil wilf "seliger"
- married gil pri "Mann"
- ill! fen "erfunden"
- treat fen yas "abgetastet"
+ date? fen yas "Abendessen zu zweit"

== 5 Aussprache mit Pudding
[Priscilla](pri), sonst nie um Worte verlegen, schweigt eine Woche lang. Dann bricht es beim Nachtisch aus [ihr](pri) heraus, vor der versammelten Familie, die betreten in den Vanillepudding starrt. [Gilbert](gil) streitet nichts ab: Den [Antiquar](wilf) [Wilfred](wilf) liebe [er](gil) seit elf Jahren, [Priscilla](pri) habe [er](gil) nie wehtun wollen. [Enid](enid) nimmt die [Tochter](pri) in den Arm, [Horace](hor) reicht dem [Schwiegersohn](gil) zur allgemeinen Verblüffung den Portwein. Über diesem Portwein wechseln [Horace](hor) und [Enid](enid) den ersten Blick seit Wochen ohne Groll.
+ accuse pri gil "bricht"
- reveal gil "streitet nichts ab"
+ love gil wilf "liebe"
- help enid pri "in den Arm"
- parent enid pri "Tochter"
- help hor gil "Portwein"
- kin gil hor "Schwiegersohn"

== 6 Der Neue in der Küche
[Horace Haddock](hor) kann kochen. Nicht gut, doch gut genug, um [Enid](enid) zu Scholle und Kerzenlicht zu bitten, worauf [sie](enid) antwortet, [sie](enid) sei leider schon verabredet. Der [Fischhändler](fis), [dessen](fis) Werben inzwischen ganz [Whitby](@whitby) verfolgt, hat nämlich Opernkarten. Aus der Scholle wird ein Männerabend: [Duncan](dun), [Roly](rol) und [Gilbert](gil), [der](gil) im Gästezimmer untergekommen ist, löffeln mit dem [Versetzten](hor) Trübsal. [Roly](rol) hat selbst Anlass dazu, denn die [Vikarstochter](vik) hat [seine](rol) Schwindeleien durchschaut und [ihm](rol) den Ring aus dem Kaugummiautomaten zurückgegeben.
- invite hor enid "zu bitten"
- reject enid hor "leider schon verabredet"
- love fis enid "Werben"
+ date enid fis "Opernkarten"
- housemate.start gil hor "untergekommen"
- sad dun+gil+hor+rol "Trübsal"
- discover vik rol "durchschaut"
+ breakup vik rol "zurückgegeben"

== 7 Landgang
Sechs Wochen lang haben [Fenella](fen) und [Yasmeena](yas) ein Geheimnis aus [ihrer](fen+yas) Liebe gemacht, nun verplappert sich [Duncan](dun) am Telefon, und [Yasmeenas](yas) [Eltern](ymut+yvat) kündigen aus [Bradford](@bradford) [ihren](ymut+yvat) Besuch an. Statt des befürchteten Donnerwetters gibt es Teigtaschen für zwanzig Personen. Unter dem Einfluss der Teigtaschen hält [Fenella](fen) um [Yasmeenas](yas) Hand an. [Priscilla](pri), die frisch [Getrennte](pri), freut sich für [ihre](pri) [Schwester](fen) und weint sich anschließend an der Schulter des [Fischhändlers](fis) aus, wo [sie](pri) – peinlich – von [ihrer](pri) [Mutter](enid) überrascht wird.
- love fen yas "Liebe"
- love yas fen "Liebe"
- reveal dun "verplappert"
- parent ymut+yvat yas "Eltern"
- travel? ymut+yvat "Besuch"
+ propose fen yas "Hand"
- ex gil pri "Getrennte"
- happy pri fen "freut"
- sibling fen pri "Schwester"
- sad pri "weint"
- parent enid pri "Mutter"
+ discover enid fis+pri "überrascht"

== 8 Kabeljau und Eifersucht
[Priscilla](pri) beteuert, da sei nichts gewesen. [Enid](enid) beteuert, es sei [ihr](enid) auch vollkommen gleich. Beides ist gelogen. Als der [Fischhändler](fis), von so viel weiblicher Aufmerksamkeit überfordert, vor [Mutter](enid) und [Tochter](pri) gleichermaßen Reißaus nimmt, bleibt [den beiden](enid+pri) nichts übrig, als sich bei [Nigellas](nig) Stachelbeerwein auszusöhnen. Währenddessen erleidet [Horace](hor) beim Streichen des Boots eine Herzattacke. [Roly](rol), der [Einzige](rol) im Haus, [den](rol) sonst niemand ernst nimmt, massiert [seinem](rol) [Vater](hor) das Leben zurück, bis [Yasmeena](yas) eintrifft.
- affair.past fis pri "gelogen"
- jealous enid pri "gelogen"
- parent enid pri "Tochter"
+ flee fis enid+pri "Reißaus"
- reconcile enid pri "auszusöhnen"
+ ill hor "Herzattacke"
+ rescue rol hor "massiert"
- parent hor rol "Vater"

== 9 Besuchszeit
An Krankenbetten rücken Familien zusammen, vorzugsweise auf zu wenigen Stühlen. [Priscilla](pri) liest [Horace](hor) die Seewetterberichte vor, [Fenella](fen) und [Duncan](dun) streiten um die Besuchszeiten, [Roly](rol) lässt sich als [Retter](rol) feiern. [Enid](enid) kommt erst, wenn alle gegangen sind, und hält bis zum Morgen die Hand des [Mannes](hor), [den](hor) [sie](enid) im Februar verlassen hat. [Er](hor) stellt sich schlafend, [sie](enid) weiß es. Beim Abschied bittet [Horace](hor) [sie](enid), wiederzukommen – ins Krankenhaus, nach Hause, ganz wie [sie](enid) wolle.
- help pri hor "liest"
- quarrel dun fen "streiten"
- rescue.past rol hor "Retter"
+ help enid hor "hält"
- breakup.past enid hor "verlassen"
- betray hor enid "stellt sich schlafend"
- discover enid hor "weiß"
+ reconcile? enid hor "wiederzukommen"

== 10 Drei Väter für ein Taufkleid
[Fenella](fen) und [Yasmeena](yas) wünschen sich ein Kind, und weil den [Haddocks](hadd) nichts Menschliches fremd, aber alles peinlich ist, wird die Frage des Spenders in aller Form auf die Tagesordnung gesetzt. [Gilbert](gil) bietet sich an, [Wilfred](wilf), [sein](gil) nunmehr offizieller [Gefährte](wilf), fällt beinahe vom Stuhl, und [Priscilla](pri) lacht zum ersten Mal seit dem Sommer Tränen. Zwischen der [Geschiedenen](pri) und [ihrem](pri) [Verflossenen](gil) ist das Eis gebrochen. [Duncan](dun) ist als Wirt des Lotsenhauses pleite und sagt es keinem.
- parent? fen+yas baby "Kind"
+ help? gil fen+yas "bietet sich an"
- couple gil wilf "Gefährte"
- happy pri gil "lacht"
- divorce.past gil pri "Geschiedenen"
- ex gil pri "Verflossenen"
+ reconcile gil pri "Eis gebrochen"
- lose dun "pleite"
- reveal! dun _ "keinem"

== 11 Kassensturz
Der [Gerichtsvollzieher](gv) klebt [seinen](gv) Vogel ausgerechnet auf das Klavier, an dem [Enid](enid) und [Horace](hor) einst getraut worden sind. [Duncan](dun), am Boden zerstört, gibt vor [Eltern](enid+hor) und [Geschwistern](fen+pri+rol) zu, dass [er](dun) das Lotsenhaus verspielt hat. Vorwürfe hagelt es von [Priscilla](pri), Geld kommt von [Wilfred](wilf), die rettende Idee aber von [Nigella](nig): Man werde auf Fisch umstellen. Den liefert, kreidebleich, der einstige [Verehrer](fis) von [Mutter](enid) und [Tochter](pri). Und [Fenella](fen) ist seit fünf Wochen schwanger.
- wedding.past enid hor "getraut"
- sad dun "am Boden zerstört"
- parent enid+hor dun "Eltern"
- sibling dun fen+pri+rol "Geschwistern"
+ reveal dun enid+fen+hor+pri+rol "gibt"
- lose.past dun "verspielt"
- accuse pri dun "Vorwürfe"
- help nig+wilf dun "rettende Idee"
- love.past fis enid+pri "Verehrer"
+ pregnant fen "schwanger"

== 12 Minzsoße
Wieder ist Sonntag, wieder gibt es Braten, doch am Tisch der [Haddocks](hadd) sitzen nun sechzehn Personen, darunter eine [Braut](fen) in Umstandsmode: [Fenella](fen) und [Yasmeena](yas) haben sich am Morgen das Jawort gegeben, getraut von jenem [Vikar](vikar), [dessen](vikar) [Tochter](vik) [Roly](rol) heimlich wieder unter dem Tisch die Hand hält. [Enid](enid) hält eine kurze Rede. [Sie](enid) kehre nicht zurück, sagt [sie](enid), [sie](enid) fange mit [Horace](hor) lieber noch einmal von vorn an. [Horace](hor), den Tränen nahe, reicht [ihr](enid) die Minzsoße.
+ wedding fen yas "Jawort"
- pregnant fen "Umstandsmode"
- parent vikar vik "Tochter"
- reconcile rol vik "die Hand hält"
- return! enid "kehre nicht zurück"
+ reconcile enid hor "von vorn"
- happy hor enid "den Tränen nahe"
