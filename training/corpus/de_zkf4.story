%series Café Central, zweiter Stock
%lang de
%genre Viennese everyday series about a coffee house, episode overview
%cast leopold | Leopold Wessely; Leopold; Herr Leopold | m
%cast ida | Ida Wessely; Ida | f
%cast franzi | Franziska Wessely; Franzi | f
%cast dragan | Dragan Ilić; Dragan | m
%cast marko | Marko | m
%cast anh | Anh Nguyen; Anh | f
%cast hofrat | Hofrat Zierer; Zierer | m
%cast fini | Fini | f
%cast dichter | Balthasar Mohr; Mohr | m
%cast baronin | - | f
%cast arzt | - | m
%cast beamter | - | m
%cast beamtervater | - | m
%cast baron | - | m
%cast oma | - | f

== 1
[Leopold Wessely](leopold) führt das Kaffeehaus, aber das Sagen hat [Ida](ida), [seine](leopold) zweite [Frau](ida). Die [Tochter](franzi) aus der ersten Ehe, [Franziska](franzi), kommt nach dem Studium heim und soll kassieren. [Sie](franzi) verträgt sich mit der [Stiefmutter](ida) wie Milch mit Essig. Umso besser versteht [sie](franzi) sich mit dem [Oberkellner](dragan), [Dragan Ilić](dragan), von [dem](dragan) [ihr](franzi) [Vater](leopold) zu sagen pflegt, [er](dragan) trage das Tablett wie andere eine Krone. „Und das Herz?“, fragt [sie](franzi). [Er](dragan) trage es im Hosensack, behauptet der [Ober](dragan) und küsst [ihr](franzi) die Hand.
- married ida leopold "zweite Frau"
- parent leopold franzi "Tochter"
+ return franzi "heim"
- hire franzi leopold "soll kassieren"
- kin franzi ida "Stiefmutter"
- enemy franzi ida "Milch mit Essig"
- boss leopold dragan "Oberkellner"
- friend dragan franzi "besser versteht"
- flirt dragan franzi "küsst"

== 2
Am Fenstertisch sitzt seit Jahren der [Dichter](dichter) [Balthasar Mohr](dichter) vor einem leeren Blatt und zahlt nicht. [Ida](ida) will [ihn](dichter) loswerden. [Leopold](leopold) wehrt sich: Der [Mann](dichter) gehöre zum Haus wie die Uhr. Es gibt Krach, und [sie](ida) wirft [ihrem](ida) [Gatten](leopold) die Zuckerzange nach, die statt [seiner](leopold) den [Hofrat](hofrat) trifft. [Zierer](hofrat) blutet auf die Zeitung. Das neue [Serviermädchen](anh), [Anh](anh), klebt [ihm](hofrat) ein Pflaster auf, und der alte [Herr](hofrat), Witwer und verarmt, sagt [ihr](anh) dafür, was niemand wissen soll: Die [Chefin](ida) treffe sich donnerstags mit einem [Arzt](arzt).
- reject? ida dichter "loswerden"
- help leopold dichter "wehrt"
+ quarrel ida leopold "Krach"
- married ida leopold "Gatten"
- attack ida leopold "wirft"
- injure hofrat ida "blutet"
- treat hofrat anh "Pflaster"
+ reveal hofrat anh "sagt ihr"
- boss ida anh "Chefin"
- affair? arzt ida "donnerstags"

== 3
[Dragans](dragan) [Bruder](marko) [Marko](marko) ist da, mit einem Koffer und ohne Papiere. [Er](marko) darf in der Küche abwaschen, wo [er](marko) neben [Fini](fini) steht, der [Köchin](fini), [die](fini) doppelt so alt ist wie [er](marko) und dreimal so breit. [Sie](fini) füttert [ihn](marko), [er](marko) singt für [sie](fini). Im Saal erklärt [Franzi](franzi) der [Kellnerin](anh), dass man hier nie „gleich“ sagt, sondern „sofort“. [Anh](anh) lernt schnell. Die [Kassierin](franzi) fragt sich, wieso [ihr](franzi) auffällt, wie die [andere](anh) beim Lachen den Kopf zurückwirft.
- sibling dragan marko "Bruder"
+ travel marko dragan "ist da"
- hire marko "abwaschen"
- colleague fini marko "neben Fini"
- gift fini marko "füttert"
- advisor franzi anh "erklärt"
- love.start franzi anh "auffällt"

== 4
Es ist Donnerstag. [Ida](ida) nimmt den Hut. [Anh](anh) weiß, wohin [sie](ida) geht. [Leopold](leopold) weiß es nicht. Soll [Anh](anh) es [Leopold](leopold) sagen? [Sie](anh) fragt [Franzi](franzi). [Die](franzi) pfeift leise. Dann nimmt [sie](franzi) auch den Hut. [Franzi](franzi) folgt [Ida](ida) bis zu einem Tor. Dort steht: Lungenheilstätte. Der [Arzt](arzt) gibt [Ida](ida) ein Rezept. Um den [Liebhaber](arzt) ging es nie. Draußen wartet [Franzi](franzi). „Sag [ihm](leopold) nichts“, bittet [Ida](ida). Zum ersten Mal hakt [Franzi](franzi) [sie](ida) unter.
- discover! leopold ida "weiß es nicht"
- reveal? anh leopold "sagen"
- reveal anh franzi "fragt"
- investigate franzi ida "folgt"
+ ill ida "Lungenheilstätte"
- treat ida arzt "Rezept"
- affair! arzt ida "nie"
- reveal! franzi leopold "nichts"
- reconcile franzi ida "unter"

== 5
[Leopold](leopold) hat [seine](leopold) eigenen Quellen. Der [Hofrat](hofrat), vom Pflaster her redselig, hat auch [ihm](leopold) vom [Doktor](arzt) erzählt, und nun hockt der vermeintlich [Gehörnte](leopold) im Lager und trinkt den guten Rum. [Dragan](dragan) zieht [ihn](leopold) heraus. „Ein Mann, den die Frau betrügt, ist kein Mann“, lallt der [Cafetier](leopold). [Er](dragan) habe das auch überlebt, tröstet [ihn](leopold) der [Ober](dragan) nicht sehr geschickt. Als die [Kranke](ida) heimkommt, verlangt [ihr](ida) [Mann](leopold) die Scheidung, bevor [sie](ida) den Mantel ausziehen kann. [Sie](ida) hustet, und [sie](ida) widerspricht nicht.
+ reveal hofrat leopold "erzählt"
- cheat! ida leopold "Gehörnte"
- sad leopold "Rum"
- help dragan leopold "zieht"
- cheat.past _ dragan "überlebt"
- ill ida "Kranke"
- married ida leopold "ihr Mann"
+ divorce? ida leopold "Scheidung"

== 6
Nun hält [Franzi](franzi) nicht länger dicht. [Sie](franzi) nennt [ihren](franzi) [Vater](leopold) einen Esel und legt [ihm](leopold) den Röntgenbefund [seiner](leopold) [Gattin](ida) neben die Melange. [Er](leopold) liest, setzt die Brille ab, liest ohne Brille. Danach kniet [er](leopold) vor [Ida](ida), zwischen den Marmortischen, vor allen Gästen. [Sie](ida) zieht [ihn](leopold) am Ohr hoch. Applaus. Nur einer applaudiert nicht: [Mohr](dichter), [der](dichter) schreibt. Nach elf Jahren füllt der [Dichter](dichter) die erste Seite, und was [er](dichter) eben gesehen hat, steht Wort für Wort darauf.
- parent leopold franzi "Vater"
- quarrel franzi leopold "Esel"
+ reveal franzi leopold "Röntgenbefund"
- married ida leopold "Gattin"
- discover leopold ida "liest"
+ reconcile ida leopold "kniet"
- create dichter "schreibt"

== 7
Die Direktion wechselt vorübergehend. Solange [ihre](franzi) [Stiefmutter](ida) am [Semmering](@semmering) Luft atmet und [ihr](franzi) [Vater](leopold) an [deren](ida) Liegestuhl sitzt, ist [Franzi](franzi) [Chefin](franzi). Als Erstes befördert [sie](franzi) [Anh](anh) zur Kassierin. [Diese](anh) fragt, ob das eine Belohnung sei und wofür. Die neue [Chefin](franzi) wird rot bis unter den Kragen. [Dragan](dragan), [der](dragan) selbst ein wenig auf [sie](franzi) gehofft hatte, begreift schneller als [die beiden](anh+franzi). [Er](dragan) poliert ein Glas, bis es zerspringt, und wünscht [ihr](franzi) Glück.
- kin franzi ida "Stiefmutter"
- travel ida+leopold "Luft atmet" @semmering
- parent leopold franzi "Vater"
- help leopold ida "Liegestuhl"
+ hire franzi "ist Franzi Chefin"
- hire anh franzi "befördert"
- love franzi anh "rot"
- love.past dragan franzi "gehofft"
- discover dragan anh+franzi "begreift"

== 8
Fremdenpolizei im Haus. [Fini](fini) schiebt [Marko](marko) in den Eiskasten und setzt sich davor. Der [Beamte](beamter) fragt nach dem [Abwäscher](marko), [sie](fini) fragt nach dem Durchsuchungsbefehl, und so geht es hin und her, bis der [Hofrat](hofrat) vom Kartentisch aufsteht, sich räuspert und den jungen [Mann](beamter) daran erinnert, wer [dessen](beamter) [Vater](beamtervater) einst vor der Entlassung bewahrt habe. Der [Uniformierte](beamter) salutiert. Als die [Köchin](fini) den Deckel hebt, sind [Markos](marko) Lippen blau. [Sie](fini) wärmt sie, und zwar, wie [sein](marko) [Bruder](dragan) staunend mit ansieht, mit den eigenen.
- help fini marko "schiebt"
- investigate beamter marko "fragt"
+ rescue hofrat marko "räuspert"
- parent beamtervater beamter "Vater"
- help.past hofrat beamtervater "bewahrt"
- sibling dragan marko "Bruder"
+ kiss fini marko "wärmt"

== 9
[Mohrs](dichter) Roman liegt in den Schaufenstern. Darin ist der [Cafetier](leopold) ein Trottel, die [Köchin](fini) eine Kannibalin und die [Kassierin](anh), in [die](anh) sich die [Chefin](franzi) verliebt, eine Spionin. Der [Hofrat](hofrat) liest laut vor, und wer sich erkennt, verlässt das Lokal. [Anh](anh) geht nicht hinaus, [sie](anh) geht auf [Franzi](franzi) zu. „Stimmt das?“ Die [Gefragte](franzi) sagt, [sie](anh) sei keine Spionin. „Und das andere?“ Das stimme schon länger. Da beugt sich [Anh](anh) über die Kasse, und [sie](anh+franzi) küssen sich, dass die Lade aufspringt.
- create dichter "Roman"
- reveal dichter _ "liegt in den Schaufenstern"
- love? franzi anh "verliebt"
+ confess franzi anh "stimme schon länger"
+ kiss anh franzi "küssen"

== 10
Eine [Baronin](baronin) mit Pelz und ohne Kleingeld erkundigt sich nach [Zierer](hofrat). [Er](hofrat) sieht [sie](baronin) und verschüttet die Milch. Vor fünfzig Jahren hat [sie](baronin) [ihn](hofrat) wegen eines Titels sitzen lassen; der [Träger](baron) des Titels ist im Mai gestorben. Ob der [Hofrat](hofrat) [ihr](baronin) verzeihe? [Er](hofrat) bittet um Bedenkzeit, bezahlt aber [ihre](baronin) Torte mit dem letzten Schein. [Anh](anh) steckt [ihm](hofrat) den Betrag heimlich in den Mantel zurück. Die [Adelige](baronin) hat es gesehen, und zum ersten Mal schämt [sie](baronin) sich.
+ return baronin hofrat "erkundigt"
- breakup.past baronin hofrat "sitzen lassen"
- married.past baron baronin "Träger"
- die.past baron "gestorben"
- reconcile? baronin hofrat "verzeihe"
- gift hofrat baronin "bezahlt"
- gift anh hofrat "steckt"
- discover baronin anh "gesehen"
- sad baronin "schämt"

== 11
[Marko](marko) soll abgeschoben werden, es sei denn, jemand nimmt [ihn](marko). [Fini](fini) macht nicht viele Worte: Samstag, elf Uhr, Standesamt. [Dragan](dragan) ist gegen die Hochzeit, weil [er](dragan) meint, [sein](dragan) [Bruder](marko) tue es nur der Papiere wegen. [Die zwei](dragan+marko) reden eine Woche lang nicht. Am Samstag steht der [Ober](dragan) dann doch im Frack hinter dem [Bräutigam](marko), denn [er](dragan) hat in der Nacht vor der Küchentür gehört, wie [dieser](marko) der [Braut](fini) das Wiegenlied [ihrer](dragan+marko) [Mutter](oma) beigebracht hat. Für Papiere, sagt [er](dragan), singt man nicht.
- propose fini marko "Samstag"
- sibling dragan marko "Bruder"
- quarrel dragan marko "reden"
+ wedding fini marko "Bräutigam"
- discover dragan marko "gehört"
- love marko fini "Wiegenlied"
- parent oma dragan+marko "Mutter"
- help dragan marko "im Frack"

== 12
Braungebrannt kehren die [Wesselys](ida+leopold) vom Berg zurück. [Ida](ida) ist gesund und will [ihren](ida) Platz wiederhaben. Die [Stieftochter](franzi) räumt ihn nicht. [Die beiden](franzi+ida) gehen in die Küche, schließen ab, und man hört Geschirr. Heraus kommen [sie](franzi+ida) mit einem Vertrag: [Chefin](ida) bis mittags ist [die eine](ida), [Chefin](franzi) ab mittags [die andere](franzi). [Leopold](leopold) wird von [beiden](franzi+ida) zum Gast erklärt. Der [Entmachtete](leopold) setzt sich erleichtert an den Tisch des [Dichters](dichter) und bestellt bei [Anh](anh), von [der](anh) [er](leopold) noch nicht weiß, dass [sie](anh) [seine](leopold) [Schwiegertochter](anh) werden möchte, einen Einspänner.
- return ida+leopold "zurück"
+ recover ida "gesund"
- kin franzi ida "Stieftochter"
- quarrel franzi ida "Geschirr"
- reconcile franzi ida "Vertrag"
- quit leopold franzi+ida "Entmachtete"
- happy leopold "erleichtert"
- discover! leopold anh "noch nicht weiß"
- kin? anh leopold "Schwiegertochter"
