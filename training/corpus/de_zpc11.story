%series Team Rosengarten
%lang de
%genre women's cycling team drama, South Tyrol, newspaper recap, dry
%cast greta   | Greta Pichler-Moos; Greta; Pichler-Moos | f
%cast ludo    | Ludovico Ferrari; Ludo; Ferrari | m
%cast amahle  | Amahle Dube; Amahle; Dube | f
%cast sunniva | Sunniva Berg; Sunniva; Berg | f
%cast egon    | Egon Tschager; Tschager; Egon | m
%cast paola   | Paola Tschager; Paola | f
%cast rico    | Rico Sand; Rico; Sand | m
%cast berta   | Dr. Berta Lun; Lun; Berta | f
%cast jannik  | Jannik Moos; Jannik; Moos | m
%cast lilo    | Lilo | f
%cast schreiber | - | m
%cast luan    | Luan Hoxha; Luan; Hoxha | m
%cast team    | Team Rosengarten | g
%cast sohn    | Matteo | m

== 1
Vier Fahrerinnen, drei Räder: So beginnt die Saison für das [Team Rosengarten](team), [dessen](team) [Geldgeber](egon) [Egon Tschager](egon), Speck und Schinken, lieber an der Bar als an der Strecke steht. [Kapitänin](greta) [Greta](greta) fährt seit der Geburt [ihres](greta) [Sohnes](sohn) zum ersten Mal wieder Rennen. [Ihr](greta) [Mann](jannik) [Jannik Moos](jannik) hütet das [Kind](sohn) und die Eifersucht, denn [Sportdirektor](ludo) [Ludovico Ferrari](ludo) war vor [ihm](jannik) dran. Neu sind die [Südafrikanerin](amahle) [Amahle Dube](amahle) und die schweigsame [Norwegerin](sunniva) [Sunniva Berg](sunniva). [Mechaniker](rico) [Rico Sand](rico) verliert beim Anblick der [Letzteren](sunniva) den Inbusschlüssel.
- parent greta sohn "Sohnes"
- return greta "zum ersten Mal wieder"
- married greta jannik "Mann"
+ jealous jannik ludo "Eifersucht"
- couple.past greta ludo "vor ihm dran"
- hire amahle+sunniva "Neu"
- love.start rico sunniva "verliert"

== 2
Im Trainingslager teilen sich die beiden [Neuen](amahle+sunniva) ein Zimmer und, wie [Amahle](amahle) bald herausfindet, die Abneigung gegen Frühsport. [Sunniva](sunniva) lacht einmal. [Ferrari](ludo) kritisiert die Linie der [Kapitänin](greta) in den Kehren, [sie](greta) kritisiert [seine](ludo) im Leben; es wird laut. [Teamärztin](berta) [Berta Lun](berta) gibt [beiden](greta+ludo) Baldrian. [Paola](paola), die [Frau](paola) des [Geldgebers](egon), kommt mit zwei Kisten Schinken und einem Auge auf den [Sportdirektor](ludo), [der](ludo) Vegetarier ist und dennoch kostet. Der [Mechaniker](rico) schraubt die ganze Nacht am Rad der [Norwegerin](sunniva).
- housemate.start amahle sunniva "Zimmer"
+ quarrel greta ludo "laut"
- treat greta+ludo berta "Baldrian"
- married egon paola "Frau"
- flirt paola ludo "Auge"
- help rico sunniva "schraubt"

== 3
Auf der ersten Etappe stürzt die [Südafrikanerin](amahle); [Greta](greta) lässt den Sieg liegen und zieht [sie](amahle) aus dem Graben. Den Etappensieg holt [Sunniva](sunniva), [die](sunniva) sich weigert, auf dem Podium geküsst zu werden, und stattdessen [Sand](rico) die Hand reicht. [Er](rico) wäscht [seine](rico) drei Tage nicht. Im Teambus erwischt [Lun](berta) die [Schinkenkönigin](paola) auf dem Schoß von [Ludo](ludo). Die [Ärztin](berta) hatte sich bis dahin selber Hoffnungen gemacht. [Moos](jannik) ruft aus [Meran](@meran) an: Der [Kleine](sohn) habe Fieber, und wo überhaupt der [Italiener](ludo) schlafe.
- injure amahle "stürzt"
+ rescue greta amahle "zieht"
- find sunniva "Etappensieg"
- flirt sunniva rico "Hand"
- discover berta ludo+paola "erwischt"
+ affair ludo paola "Schoß"
- cheat paola egon "Schoß"
- love berta ludo "Hoffnungen"
- ill sohn "Fieber"
- jealous jannik ludo "schlafe"

== 4
Ruhetag. [Greta](greta) fährt heim. [Matteo](sohn) fiebert nicht mehr. Neben [Matteo](sohn) sitzt [Lilo](lilo). [Lilo](lilo) ist die [Nachbarin](lilo). [Lilo](lilo) trägt [Gretas](greta) Bademantel. [Jannik](jannik) wird weiß. [Greta](greta) zieht [Lilo](lilo) den Bademantel aus. [Jannik](jannik) schwört Stein und Bein. [Greta](greta) glaubt [Jannik](jannik) kein Wort. [Sie](greta) nimmt das [Kind](sohn) mit. Am Abend wiegt [Amahle](amahle) [Matteo](sohn). [Sunniva](sunniva) singt auf Norwegisch. [Ferrari](ludo) steht vor der Tür und klopft nicht.
- travel greta "fährt"
- recover sohn "fiebert nicht mehr"
- neighbour greta+jannik lilo "Nachbarin"
+ discover greta jannik+lilo "Bademantel"
- cheat jannik greta "Bademantel"
+ breakup greta jannik "nimmt"
- help amahle sohn "wiegt"

== 5
Einem [Lokalreporter](schreiber) ist zugetragen worden, im Bus stünden Ampullen, die kein Baldrian seien. Die [Quelle](berta), [Berta](berta), nämlich die verschmähte [Ärztin](berta), leugnet beim Frühstück. [Tschager](egon) droht, das Geld zu streichen, sobald auch nur ein Tropfen gefunden werde, und wirft der [Kapitänin](greta) vor, [ihren](greta) zweiten Frühling aus der Spritze zu haben. [Ludo](ludo) stellt sich vor [sie](greta). [Rico](rico) lädt die [Etappensiegerin](sunniva) auf eine Knödelsuppe ein; [sie](sunniva) kommt, isst und berichtet von einem Verlobten in [Bergen](@bergen). [Er](rico) löffelt tapfer weiter.
- reveal berta schreiber "zugetragen"
- reject.past ludo berta "verschmähte"
- betray berta _ "leugnet"
+ threaten egon team "droht"
- accuse egon greta "wirft"
- help ludo greta "stellt"
- invite rico sunniva "lädt"
- date rico sunniva "kommt"
- engaged _ sunniva "Verlobten"

== 6
Bei der Kontrolle ist [Amahle](amahle) positiv. [Sie](amahle) weint nicht, [sie](amahle) packt. [Sunniva](sunniva) glaubt der [Zimmergenossin](amahle) und durchsucht mit dem [Mechaniker](rico) die Vorräte: In [deren](amahle) Trinkflaschen hat jemand nachgeholfen. Die [Denunziantin](berta)? [Die](berta) hat ein Alibi, [sie](berta) lag zur fraglichen Zeit neben dem [Reporter](schreiber). Bleibt [Paola](paola). [Die](paola) wollte [ihrem](paola) [Gatten](egon) das Team verleiden, damit [er](egon) es billig an [ihren](paola) [Liebhaber](ludo) abtritt. Der [Liebhaber](ludo) fällt aus allen Wolken und gibt [ihr](paola) den Laufpass.
- accuse _ amahle "positiv"
- quit? amahle "packt"
- housemate amahle sunniva "Zimmergenossin"
- investigate rico+sunniva _ "durchsucht"
- sex berta schreiber "neben"
+ betray paola amahle+egon "nachgeholfen"
- married egon paola "Gatten"
- affair ludo paola "Liebhaber"
+ breakup ludo paola "Laufpass"

== 7
Rehabilitiert steigt die [Südafrikanerin](amahle) wieder aufs Rad, und zum ersten Mal feiern [alle](team) zusammen. [Egon](egon), Speck hin, Schinken her, sitzt weinend an der Bar: [Seine](egon) [Paola](paola) ist mit dem Cabrio fort. Trost spendet [ihm](egon) [Frau Dr. Lun](berta), [die](berta) das Trösten vom [Zeitungsmann](schreiber) gerade leid ist. [Jannik](jannik) reist mit Blumen an und will [seine](jannik) [Frau](greta) zurück. [Greta](greta) hört [ihn](jannik) an, küsst [ihn](jannik) auf die Wange und steigt zu [Ferrari](ludo) ins Begleitfahrzeug. Aus [Bergen](@bergen) kommt ein Brief an die [Norwegerin](sunniva): Der Verlobte hat sich anderweitig entlobt.
- return amahle "wieder"
- celebrate team "feiern"
- breakup paola egon "fort"
- sad egon "weinend"
- help berta egon "Trost"
- travel jannik "reist"
- reconcile? greta jannik "zurück"
+ reject greta jannik "steigt zu Ferrari"
- married greta jannik "Frau"#2
- breakup _ sunniva "entlobt"

== 8
Es regnet. [Luan Hoxha](luan) repariert den Bus. [Hoxha](luan) ist der neue [Fahrer](luan). [Amahle](amahle) hält [Luan](luan) den Schirm. Später hält [Luan](luan) [Amahle](amahle). [Berta](berta) geht mit [Egon](egon) essen. [Egon](egon) isst nur Salat. [Rico](rico) tröstet [Sunniva](sunniva). [Sunniva](sunniva) küsst [Rico](rico). [Rico](rico) sagt: „Noch einmal, bitte.“ Im Nebenzimmer streiten [Greta](greta) und [Ludo](ludo). Dann streiten [sie](greta+ludo) nicht mehr. [Matteo](sohn) schläft durch. Der Pass bleibt gesperrt.
- hire luan "neue Fahrer"
+ flirt amahle luan "hält Luan Amahle"
- date berta egon "essen"
- help rico sunniva "tröstet"
+ kiss rico sunniva "küsst"
- quarrel greta ludo "streiten"
+ sex greta ludo "nicht mehr"

== 9
Kaum ist der Pass geräumt, steht [Paola](paola) in der Abfahrt, ohne Cabrio, mit einem Anwalt und einem Bauch. Das Kind, gibt [sie](paola) zu Protokoll, sei wahlweise vom [Geldgeber](egon) oder vom [Sportdirektor](ludo). Die [Kapitänin](greta), erst seit Sonntag mit [letzterem](ludo) ein Paar, zieht mit dem [Buben](sohn) zurück nach [Meran](@meran), in [Lilos](lilo) leer stehende Wohnung; denn die [Nachbarin](lilo) wohnt inzwischen ein Stockwerk tiefer, bei [Moos](jannik). [Ludo](ludo) betrinkt sich mit dem [Ex](jannik) der [Kapitänin](greta). Die [Ärztin](berta) nimmt der [Rückkehrerin](paola) Blut ab und schweigt beruflich.
- return paola "steht"
+ pregnant paola "Bauch"
- couple greta ludo "ein Paar"
+ breakup greta ludo "zieht"
- move greta+sohn "zieht" @meran
- housemate jannik lilo "wohnt"
- sad ludo "betrinkt"
- ex greta jannik "Ex"
- treat paola berta "Blut"

== 10
Das Ergebnis liegt im Umschlag, der Umschlag in der Tasche von [Berta](berta), und [Berta](berta) liegt neben [Egon](egon). Man ahnt den Interessenkonflikt. Als der [Fabrikant](egon) die Tasche durchwühlt, findet [er](egon) sich selbst: Vater, neunundneunzig Komma neun. [Er](egon) zieht aus dem Bett der [einen](berta) aus und bei der [anderen](paola) wieder ein. Die sitzengelassene [Medizinerin](berta) verprügelt mit einer Luftpumpe [seinen](egon) Wagen. [Luan](luan) fährt [sie](berta) heim und hört drei Stunden zu; [Amahle](amahle) rechnet mit einer. [Sand](rico) bittet die [Norwegerin](sunniva), mit [ihm](rico) ein Radgeschäft zu eröffnen.
- couple berta egon "neben"
+ discover egon paola "findet"
- pregnant.past paola egon "Vater"
+ breakup egon berta "zieht"
- reconcile egon paola "wieder ein"
- sad berta egon "verprügelt"
- help luan berta "hört"
- jealous amahle berta "rechnet"
- create? rico+sunniva "eröffnen"

== 11
Königsetappe. Der [Mann](ludo), [den](ludo) [Greta](greta) verlassen hat, sitzt im Begleitwagen und spricht nur über Funk mit [ihr](greta). Auf der vorletzten Kehre sagt [er](ludo), das Kind sei nicht [seines](ludo). Sonst nichts. [Sie](greta) tritt an. Hinter [ihr](greta) opfert sich [Sunniva](sunniva), gibt [Amahle](amahle) [ihr](sunniva) Laufrad und wartet am Straßenrand auf den Besenwagen, in dem zufällig [Rico](rico) sitzt. Vor dem Ziel überholt die [Südafrikanerin](amahle) die [Frau](greta), [die](greta) [sie](amahle) einst aus dem Graben zog. Die [Besiegte](greta) lacht, bis [ihr](greta) die Rippen wehtun. [Moos](jannik) hält am Straßenrand [Matteo](sohn) hoch.
- ex greta ludo "verlassen"
- reveal ludo greta "sagt"
- parent! ludo _ "nicht seines"
- gift sunniva amahle "Laufrad"
- help sunniva amahle "opfert"
+ find amahle "überholt"
- lose greta "Besiegte"
- rescue.past greta amahle "zog"
- happy greta "lacht"

== 12
Zum Abschlussfest im Speckkeller sind alle geladen, sogar der [Reporter](schreiber). [Tschager](egon) wiegt ein Neugeborenes und verkündet drei weitere Jahre. [Dr. Lun](berta) hat gekündigt und nimmt den [Zeitungsmann](schreiber) mit nach [Verona](@verona), das Trösten gehe [ihr](berta) eben doch ab. [Hoxha](luan), [der](luan) sonst kaum spricht, fragt die [Siegerin](amahle), ob [sie](amahle) [seine](luan) [Frau](amahle) werde, und [sie](amahle) fährt vor Schreck gegen den Büfetttisch. Das heißt ja. [Greta](greta) bringt die unterschriebenen Scheidungspapiere und stellt sie, da [Ludo](ludo) keine Hand frei hat, auf [seinen](ludo) Teller. Was gibt es? Knödel, fleischlos.
- celebrate _ "Abschlussfest"
- happy egon "wiegt"
- quit berta "gekündigt"
- reconcile berta schreiber "nimmt"
- travel berta+schreiber "mit nach" @verona
+ propose luan amahle "fragt"
- engaged.start amahle luan "ja"
- divorce greta jannik "Scheidungspapiere"
- flirt greta ludo "Teller"
