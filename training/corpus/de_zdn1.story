%series Hochwassermarke
%lang de
%genre crime series, Passau, weekly listings of a TV magazine
%cast pfnuer | Kriminalhauptkommissarin Ludovika Pfnür; Ludovika Pfnür; Pfnür; Ludovika | f
%cast aslan | Emre Aslan; Aslan; Emre | m
%cast noor | Dr. Noor Kling; Noor Kling; Noor; Kling | f
%cast vitus | Vitus Hanslmeier; Vitus; Hanslmeier | m
%cast romana | Romana Hanslmeier; Romana | f
%cast zenz | Creszenz Hanslmeier; Creszenz; Zenz | f
%cast bem | Jaroslav Bém; Bém | m
%cast geselle | Sascha Uhl; Uhl; Sascha | n
%cast organist | Domorganist Auberlin; Auberlin | m
%cast junge | Milo | m
%cast reisach | Oberstaatsanwalt Reisach; Reisach | m
%cast ferdl | Ferdl | m
%cast kellnerin | - | f
%cast installateur | Gernot Schachinger; Schachinger | m

== 1
Als das Wasser der [Donau](@donau) zurückgeht, liegt in der Krypta von [Sankt Severin](@severin) ein [Mann](vitus) im Schlamm: der [Orgelbauer](vitus) [Vitus Hanslmeier](vitus). [Kriminalhauptkommissarin Ludovika Pfnür](pfnuer), [die](pfnuer) den [Toten](vitus) noch aus dem Kirchenchor kannte, hält einen Unfall für möglich. [Ihr](pfnuer) neuer [Kollege](aslan), der [Augsburger](aslan) [Emre Aslan](aslan), tut das nicht, denn ertrunken sei [der](vitus) hier nicht. [Dr. Noor Kling](noor) von der Rechtsmedizin gibt [ihm](aslan) recht. [Sie](noor) hat in der Lunge keinen Tropfen gefunden, dafür eine Beule, die zu einer Orgelpfeife passt.
+ die vitus "Toten" @severin
- meet.past pfnuer vitus "kannte"
- colleague.start aslan pfnuer "Kollege"
+ discover noor vitus "gefunden"
- attack.past? _ vitus "Beule"

== 2
[Romana](romana), die [Witwe](romana), weint nicht, [sie](romana) putzt. Mit der [Schwester](zenz) [ihres](romana) [Mannes](vitus) hat [sie](romana) seit der Hochzeit kein Wort gewechselt, und so erfährt [Aslan](aslan) von jeder der beiden [Frauen](romana+zenz) nur, was die andere verschweigt. [Creszenz](zenz) behauptet, [ihre](zenz) [Schwägerin](romana) habe [Vitus](vitus) nie geliebt; [diese](romana) wiederum deutet an, dass [er](vitus) [seiner](vitus) [Schwester](zenz) zwölftausend Euro schuldete. Während die [Kommissarin](pfnuer) in der Werkstatt Leimtöpfe zählt, versteckt der [Geselle](geselle), [Sascha Uhl](geselle), hinter [ihrem](pfnuer) Rücken einen Brief im Blasebalg.
- married.past romana vitus "Witwe"
- sad! romana "weint nicht"
- enemy romana zenz "kein Wort"
- wedding.past romana vitus "Hochzeit"
- sibling vitus zenz "Schwester"
- investigate aslan romana+zenz "erfährt"
- accuse zenz romana "behauptet"
- kin romana zenz "Schwägerin"
- love.past! romana vitus "nie geliebt"
- reveal romana aslan "deutet"
+ betray geselle pfnuer "versteckt"

== 3
In [Ilzstadt](@ilzstadt) ist nach der Flut kein Keller trocken. Ein [Installateur](installateur), [der](installateur) bei den [Hanslmeiers](romana+vitus) das Wasser abgepumpt hat, will am fraglichen Abend Stimmen gehört haben, eine tiefe und eine sehr tiefe. Mehr wisse [er](installateur) nicht, sagt [er](installateur) und schreibt eine überhöhte Rechnung. [Pfnürs](pfnuer) [Vater](ferdl) [Ferdl](ferdl), mit [seinen](ferdl) achtundsiebzig Jahren noch jeden Tag am Stammtisch, kennt dagegen den [Mann](organist) mit dem tiefsten Bass der Stadt. Es ist der [Domorganist](organist) [Auberlin](organist), der ewige [Rivale](organist) des [Verstorbenen](vitus).
- reveal installateur _ "sagt"
- parent ferdl pfnuer "Vater"
+ reveal ferdl pfnuer "kennt dagegen"
- enemy.past organist vitus "Rivale"
- die.past vitus "Verstorbenen"

== 4
[Auberlin](organist) empfängt die [Ermittler](aslan+pfnuer) an der Orgelbank und spielt beim Reden weiter. Zerstritten habe [er](organist) sich mit [Hanslmeier](vitus), gewiss, aber [ihn](vitus) erschlagen? „Mit einer Pfeife aus dem Prinzipal? Das wäre Frevel.“ [Aslan](aslan), [der](aslan) kein Gehör hat, hält [ihn](organist) für einen Lügner. [Seine](aslan) [Vorgesetzte](pfnuer) aber lauscht, und [sie](pfnuer) hört, was der [Jüngere](aslan) überhört: Ein Ton fehlt. Unterdessen stiehlt ein [Junge](junge) mit Akkordeon der [Kellnerin](kellnerin) im Café am Domplatz das Trinkgeld und wird von [ihr](kellnerin) am Kragen erwischt.
- investigate aslan+pfnuer organist "empfängt"
- quarrel.past organist vitus "Zerstritten"
- kill.past! organist vitus "erschlagen"
- accuse aslan organist "Lügner"
- boss pfnuer aslan "Vorgesetzte"
+ discover pfnuer organist "hört, was"
- steal junge kellnerin "stiehlt"
- find kellnerin junge "erwischt"

== 5
Der kleine [Dieb](junge) heißt [Milo](junge) und schläft, wie sich herausstellt, auf einem tschechischen Frachtkahn. [Dessen](bem) [Kapitän](bem), [Jaroslav Bém](bem), hat [ihn](junge) in [Linz](@linz) aufgelesen und seither nicht mehr hergegeben. [Ludovika](pfnuer) bringt den [Ausreißer](junge) an Bord zurück. Als [sie](pfnuer) unter einer Plane Orgelpfeifen entdeckt, ist [sie](pfnuer) so verblüfft, dass [sie](pfnuer) den Schlag nicht kommen sieht. Der [Schiffer](bem), [der](bem) [sie](pfnuer) niedergestreckt hat, legt [ihr](pfnuer) noch ein Kissen unter den Kopf und wirft die Leinen los.
- find.past bem junge "aufgelesen"
- housemate bem junge "nicht mehr hergegeben"
- flee.past junge "Ausreißer"
- help pfnuer junge "bringt"
- discover pfnuer bem "entdeckt"
+ attack bem pfnuer "niedergestreckt"
- help bem pfnuer "Kissen"
- flee bem "Leinen"

== 6
[Emre](aslan) sucht die ganze Nacht nach [ihr](pfnuer). Am Morgen zieht ausgerechnet [der](ferdl), [der](ferdl) nie ans Telefon geht, die [Vermisste](pfnuer) bei [Jochenstein](@jochenstein) aus einem Beiboot: [Ferdl](ferdl) war angeln. „[Du](pfnuer) hast auch schon besser ausgesehen“, brummt [er](ferdl) und wickelt [seine](ferdl) [Tochter](pfnuer) in [seinen](ferdl) Lodenmantel. Im Spital verarztet [sie](pfnuer) [Noor](noor), obwohl [deren](noor) Patienten sonst stiller sind. [Aslan](aslan) steht daneben und schaut die [Ärztin](noor) länger an, als es für das Protokoll nötig wäre.
- investigate aslan pfnuer "sucht"
+ rescue ferdl pfnuer "zieht"
- parent ferdl pfnuer "Tochter"
- help ferdl pfnuer "Lodenmantel"
- treat pfnuer noor "verarztet"
- love aslan noor "länger an"

== 7
Die Pfeifen auf dem Kahn stammen aus halb [Niederbayern](@niederbayern). Seit Jahren, das belegt nun der Brief aus dem Blasebalg, tauschte [Vitus](vitus) bei Reparaturen altes Zinn gegen billiges und verkaufte die Beute an [Bém](bem). [Uhl](geselle) gesteht, davon gewusst zu haben, und fleht die [Kommissarin](pfnuer) an, es [Creszenz](zenz) nicht zu sagen. [Die](zenz) glaube nämlich, [ihr](zenz) [Bruder](vitus) sei ein ehrlicher [Mann](vitus) gewesen. [Oberstaatsanwalt Reisach](reisach) will [Sascha](geselle) trotzdem verhaften. [Pfnür](pfnuer) verweigert es [ihm](reisach), und [Reisach](reisach) droht, [ihr](pfnuer) den Fall zu entziehen.
+ steal.past vitus _ "tauschte"
- discover.past geselle vitus "gewusst"
- reveal geselle pfnuer "gesteht"
- reveal! pfnuer zenz "nicht zu sagen"
- sibling vitus zenz "Bruder"
- arrest? _ geselle "verhaften"
- reject pfnuer reisach "verweigert"
- threaten reisach pfnuer "droht"

== 8
Kirchweih. Es gibt Gänse, Schiffschaukeln und einen Platzregen, und die Polizei hat frei. [Ferdl](ferdl) gewinnt am Schießstand eine Plüschkrake, die [er](ferdl) der [Kellnerin](kellnerin) schenkt. Im Festzelt spielt der [Junge](junge) vom Kahn, zurückgelassen von [seinem](junge) [Beschützer](bem), für Brezen Akkordeon. [Noor](noor) setzt sich zu [ihm](junge), und weil [sie](noor) falsch mitsingt, lacht [er](junge) zum ersten Mal. Vom Nebentisch aus sieht [Aslan](aslan) den [zweien](junge+noor) zu. [Er](aslan) trinkt ein alkoholfreies Bier und dann noch eins.
- celebrate _ "Kirchweih"
- find ferdl "gewinnt"
- gift ferdl kellnerin "schenkt"
- create junge "spielt"
- flee.past bem junge "zurückgelassen"
+ help noor junge "setzt sich"
- happy junge "lacht"

== 9
[Bém](bem) kehrt freiwillig zurück, denn ohne den [Buben](junge) hält [er](bem) es nicht aus. Im Verhör gibt [er](bem) den Schlag gegen [Ludovika](pfnuer) zu, nicht aber den gegen [Hanslmeier](vitus). [Der](vitus) habe aussteigen wollen, sagt der [Tscheche](bem), und zwar [jemandem](kellnerin) zuliebe, [dem](kellnerin) [er](vitus) alles beichten wollte. Wem? „Der [Frau](romana), mit [der](romana) [er](vitus) verheiratet war, jedenfalls nicht.“ [Romana](romana), [die](romana) hinter der Scheibe zuhört, legt zum ersten Mal den Putzlappen aus der Hand. [Ihr](romana) [Mann](vitus) hatte eine [andere](kellnerin).
+ return bem "kehrt"
- sad bem junge "hält"
- investigate _ bem "Verhör"
- reveal bem _ "gibt"
- quit.past? vitus "aussteigen"
- attack.past bem pfnuer "Schlag"
- attack.past! bem vitus "nicht aber"
- married.past romana vitus "verheiratet"
- reveal.past? vitus kellnerin "beichten"
- discover romana vitus "zuhört"
+ affair.past kellnerin vitus "andere"
- cheat.past vitus romana "andere"

== 10
Die [andere](kellnerin) ist, wie [Aslan](aslan) ermittelt, die [Kellnerin](kellnerin) vom Domplatz. [Sie](kellnerin) erwartet ein Kind von dem [Ermordeten](vitus) und wollte mit [ihm](vitus) nach [Triest](@triest). Am Abend der Flut, erzählt [sie](kellnerin) dem [Kommissar](aslan) unter Tränen, habe [er](vitus) nur noch eine letzte Pfeife zurückbringen wollen, die eine, die im Dom fehlt. [Creszenz](zenz) schimpft die [Schwangere](kellnerin) erst eine Lügnerin, dann holt [sie](zenz) das Taufkleid der Familie aus der Truhe und legt es [ihr](kellnerin) stumm in den Schoß.
+ discover aslan kellnerin "ermittelt"
+ pregnant kellnerin vitus "erwartet"
- kill.past _ vitus "Ermordeten"
- move.past? kellnerin+vitus "wollte" @triest
- reveal kellnerin aslan "erzählt"
- sad kellnerin "Tränen"
- accuse zenz kellnerin "Lügnerin"
- gift zenz kellnerin "Taufkleid"

== 11
Wer hat nachts einen Schlüssel zur Krypta? Der Mesner, der [Organist](organist) und, seit dem Wasserschaden, ein gewisser [Gernot Schachinger](installateur), Installateur. Die zwei tiefen Stimmen hat [er](installateur) erfunden. [Schachinger](installateur) liebt [Romana](romana) seit der Schulzeit; als [er](installateur) [ihren](romana) [Gatten](vitus) mit der [Kellnerin](kellnerin) gesehen hatte, wollte [er](installateur) [ihn](vitus) zur Rede stellen. [Ludovika](pfnuer) findet in [seinem](installateur) Lieferwagen das Zinn mit dem Blut. Da schnappt hinter [ihr](pfnuer) die Schiebetür zu, und der Wagen rollt an.
- betray installateur _ "erfunden"
- love installateur romana "liebt"
- married.past romana vitus "Gatten"
- discover.past installateur kellnerin+vitus "gesehen"
- accuse.past? installateur vitus "zur Rede"
+ find pfnuer "findet"
+ abduct installateur pfnuer "schnappt"

== 12
Im Laderaum redet [Ludovika](pfnuer) mit [dem](installateur), [der](installateur) fährt, durch die Trennwand. Erschlagen habe [er](installateur) [ihn](vitus) nicht wollen, schreit [Schachinger](installateur). [Hanslmeier](vitus) habe [ihm](installateur) die Hand hingestreckt, und das sei schlimmer gewesen als jeder Hieb. [Milo](junge), vom Kai aus Zeuge der Entführung, hat unterdessen [Aslan](aslan) alarmiert; [Bém](bem) legt [seinen](bem) Kahn quer vor die Fähre, auf die sich der [Flüchtende](installateur) retten will. Als die Handschellen klicken, ist es die [Gefangene](pfnuer), [die](pfnuer) sie [ihm](installateur) anlegt.
- kill.past installateur vitus "Erschlagen"
+ reveal installateur pfnuer "schreit"
- discover junge pfnuer "Zeuge"
- reveal junge aslan "alarmiert"
- help bem pfnuer "quer"
- flee? installateur "retten"
- abduct installateur pfnuer "Gefangene"
+ arrest pfnuer installateur "Handschellen"

== 13
Im Dom erklingt die Orgel wieder ohne Lücke. [Auberlin](organist) spielt zum Gedenken an den [Mann](vitus), [den](vitus) [er](organist) zwanzig Jahre lang beleidigt hat, und muss dabei zweimal absetzen. In der ersten Bank sitzen drei [Frauen](kellnerin+romana+zenz), die [Witwe](romana), die [Schwester](zenz) und die [Geliebte](kellnerin), und teilen sich ein Taschentuch. [Sascha Uhl](geselle) übernimmt die Werkstatt. [Milo](junge) darf bei [Bém](bem) bleiben, dafür sorgt [Reisach](reisach) höchstselbst. Und [Aslan](aslan) fragt [Noor](noor), ob [sie](noor) am Sonntag schon etwas vorhabe. [Sie](noor) habe da einen Wasserleichenkongress, sagt [sie](noor), aber erst ab elf.
- create organist "spielt"
- sad organist vitus "absetzen"
- quarrel.past organist vitus "beleidigt"
- sibling vitus zenz "Schwester"
- married.past romana vitus "Witwe"
- affair.past kellnerin vitus "Geliebte"
- hire geselle "übernimmt"
- help reisach bem+junge "sorgt"
- housemate bem junge "bleiben"
+ invite aslan noor "fragt"
- date? aslan noor "Sonntag"
