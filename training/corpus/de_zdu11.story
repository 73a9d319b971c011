%series Pralinen für Frau Ohlsen
%lang de
%genre daily listings of a telenovela in a confectionery in Lübeck
%cast finja | Finja Ohlsen; Finja | f
%cast merle | Merle Ohlsen; Merle | f
%cast arvid | Arvid Ohlsen; Arvid | m
%cast cornelius | Cornelius van Hove; Cornelius; van Hove | m
%cast leander | Leander van Hove; Leander | m
%cast imke | Imke | f
%cast tarek | Tarek Mansour; Tarek | m
%cast gesine | Gesine | f
%cast bosse | Bosse | m
%cast juri | Juri | m
%cast ines | Dr. Ines Paulsen; Paulsen | f
%cast privatdetektiv | Knut Harm; Harm | m
%cast oma | - | f
%cast maedchen | Lotte | f

== 1
[Finja](finja) traut [ihren](finja) Augen nicht: Der [Unbekannte](leander), mit [dem](leander) [sie](finja) auf der Fähre so innig getanzt hat, ist [Leander van Hove](leander), [Erbe](leander) jener Firma, die [ihrem](finja) [Vater](arvid) [Arvid](arvid) die Konditorei streitig macht. [Leander](leander) wiederum ahnt nicht, wer die schöne [Unbekannte](finja) war, und lässt nach [ihr](finja) suchen. [Merle](merle) bekommt mit, dass [ihre](merle) kleine [Schwester](finja) etwas verbirgt. [Konditormeister](tarek) [Tarek](tarek), [der](tarek) [Finja](finja) seit dem ersten Lehrjahr anbetet, will sich endlich erklären, bringt aber nur heraus, dass die Sahne alle ist. [Cornelius van Hove](cornelius) stellt [Arvid](arvid) ein Ultimatum.
- meet.past finja leander "getanzt"
- parent arvid finja "Vater"
+ discover finja leander "traut"
- discover! leander finja "ahnt"
- investigate leander finja "suchen"
- sibling finja merle "Schwester"
- discover merle finja "bekommt"
- love tarek finja "anbetet"
- confess? tarek finja "erklären"
+ threaten cornelius arvid "Ultimatum"

== 2
[Arvid](arvid) weigert sich standhaft, an [Cornelius](cornelius) zu verkaufen. Heimlich hat [er](arvid) Herzbeschwerden, von denen nur [Dr. Paulsen](ines) weiß. [Merle](merle) stellt [Finja](finja) zur Rede, und [diese](finja) schüttet [ihr](merle) das Herz aus. Zum Entsetzen der [Jüngeren](finja) kennt [Merle](merle) [Leander](leander) sehr gut: Vor zwei Jahren waren [die beiden](leander+merle) verlobt, bis [er](leander) [sie](merle) am Tag vor der Trauung verließ. [Leander](leander) findet an Deck einen Haarkamm und beauftragt [Privatdetektiv](privatdetektiv) [Harm](privatdetektiv). [Gesine](gesine), die [Mutter](gesine) der [Mädchen](finja+merle), ertappt [Tarek](tarek) beim Üben [seiner](tarek) Liebeserklärung vor einem Baumkuchen und spricht [ihm](tarek) Mut zu.
- reject arvid cornelius "weigert"
- ill arvid "Herzbeschwerden"
+ reveal finja merle "schüttet"
- engaged.past leander merle "verlobt"
- breakup.past leander merle "verließ"
- ex leander merle "verlobt"
- hire privatdetektiv leander "beauftragt"
- parent gesine finja+merle "Mutter"
- confess? tarek finja "Liebeserklärung"
- help gesine tarek "spricht ihm Mut"

== 3
Hin- und hergerissen zwischen [ihren](finja) Gefühlen und der Treue zu [ihrer](finja) [Schwester](merle), beschließt [Finja](finja), [Leander](leander) zu vergessen. Doch [Bosse](bosse), ein frecher [Fahrradbote](bosse) und [Imkes](imke) kleiner [Bruder](bosse), hat [sie](finja) auf der Fähre gesehen und verplappert sich bei [Harm](privatdetektiv). [Leander](leander) steht mit dem Kamm vor der Backstube. Öffnen tut [Merle](merle). Zum ersten Mal seit der geplatzten Hochzeit sehen sich die [Verflossenen](leander+merle) ins Gesicht. [Imke](imke), [Finjas](finja) beste [Freundin](imke), will die Lage retten und behauptet, der Kamm gehöre [ihr](imke).
- love finja leander "Gefühlen"
- sibling finja merle "Schwester"
- sibling bosse imke "Bruder"
- reveal bosse privatdetektiv "verplappert"
- wedding.past! leander merle "geplatzten Hochzeit"
+ return leander "steht"
- ex leander merle "Verflossenen"
- friend finja imke "beste Freundin"
+ betray imke leander "behauptet"
- help imke finja "retten"

== 4
[Leander](leander) glaubt [Imke](imke). [Er](leander) lädt [Imke](imke) zum Essen ein. [Imke](imke) findet [Leander](leander) nett. Zu nett. [Finja](finja) hilft [Imke](imke) beim Schminken. Das tut [Finja](finja) weh. [Merle](merle) beobachtet [Finja](finja). [Tarek](tarek) beobachtet [Finja](finja) auch. Im Keller bricht [Arvid](arvid) zusammen. [Tarek](tarek) hört den Fall. [Er](tarek) massiert [Arvids](arvid) Herz. [Juri](juri), der [Lehrling](juri), ruft den Notarzt. Am Bett sitzt [Gesine](gesine). Am Fenster steht [Cornelius](cornelius).
- invite leander imke "lädt"
- love imke leander "nett"
- help finja imke "hilft"
- sad finja imke "weh"
+ ill arvid "bricht"
+ rescue tarek arvid "massiert"
- help juri arvid "ruft"
- help gesine arvid "sitzt"

== 5
Warum ist ausgerechnet [Cornelius](cornelius) ans Krankenbett [seines](cornelius) [Rivalen](arvid) geeilt? [Gesine](gesine) bittet den [Besucher](cornelius) hinaus, bevor der [Patient](arvid) aufwacht, und nennt [ihn](cornelius) dabei „Conny“. [Finja](finja) hat es gehört. [Leander](leander) merkt beim Tanzen mit [Imke](imke), dass [sie](imke) nicht die [Richtige](finja) sein kann: Die [Unbekannte](finja) hat linksherum gedreht. [Imke](imke), [die](imke) [ihr](imke) Herz längst verloren hat, schweigt sich über die wahre [Tänzerin](finja) aus. [Juri](juri) lässt die gesamte Marzipanlieferung verbrennen; [Merle](merle), [die](merle) in Vertretung des [Vaters](arvid) den Betrieb führt, wirft [ihn](juri) hinaus.
- enemy arvid cornelius "Rivalen"
- reject gesine cornelius "hinaus"
- friend? cornelius gesine "Conny"
- discover finja gesine "gehört"
+ discover leander imke "merkt"
- date imke leander "Tanzen"
- love imke leander "Herz"
- reveal! imke leander "schweigt"
- boss merle juri "führt"
- parent arvid merle "Vaters"
+ quit juri merle "wirft"

== 6
[Tarek](tarek) überredet [Merle](merle), [Juri](juri) noch eine Chance zu geben, und gewinnt damit einen treuen [Verehrer](juri). [Arvid](arvid) soll operiert werden, weigert sich aber, solange [ihm](arvid) [Gesine](gesine) nicht verrät, was [Cornelius](cornelius) am Bett wollte. [Sie](gesine) legt ein Geständnis ab: Vor [ihrer](arvid+gesine) Hochzeit war [sie](gesine) die [Geliebte](gesine) des [Fabrikanten](cornelius). [Finja](finja) belauscht [die beiden](arvid+gesine) und läuft verstört in die Stadt, geradewegs in [Leanders](leander) Arme. [Er](leander) dreht [sie](finja) linksherum. Als [Imke](imke) den Kuss [der beiden](finja+leander) durch die Scheibe sieht, schwört [sie](imke) Rache.
- help tarek juri "überredet"
- hire juri merle "Chance"
- treat? arvid _ "operiert"
- reveal gesine arvid "Geständnis"
- affair.past cornelius gesine "Geliebte"
- married arvid gesine "Hochzeit"
- discover finja gesine "belauscht"
- sad finja "verstört"
+ discover leander finja "linksherum"
+ kiss finja leander "Kuss"
- discover imke finja+leander "sieht"
- enemy.start finja imke "Rache"

== 7
[Finja](finja) und [Leander](leander) treffen sich heimlich im Speicher. [Leander](leander) beteuert, [Merle](merle) seinerzeit nur verlassen zu haben, weil [sein](leander) [Vater](cornelius) [ihm](leander) mit Enterbung gedroht habe, und die [Braut](merle) habe das gewusst. [Finja](finja) kann nicht glauben, dass [ihre](finja) [Schwester](merle) [ihr](finja) das verschwiegen hat. [Imke](imke) zahlt es dem [Paar](finja+leander) heim und steckt [Merle](merle) einen Zettel mit Ort und Zeit zu. Unterdessen willigt [Arvid](arvid) in den Eingriff ein, und [Tarek](tarek) fasst sich endlich ein Herz. Mit einer dreistöckigen Torte wartet [er](tarek) vor [Finjas](finja) Tür, bis die Sahne läuft.
- date finja leander "treffen"
- breakup.past leander merle "verlassen"
- parent cornelius leander "Vater"
- threaten.past cornelius leander "gedroht"
- engaged.past leander merle "Braut"
- sibling finja merle "Schwester"
- betray? merle finja "verschwiegen"
- couple finja leander "Paar"
+ betray imke finja+leander "steckt"
- treat? arvid _ "Eingriff"
- confess? tarek finja "fasst"

== 8
[Merle](merle) überrascht [Finja](finja) und [Leander](leander) in flagranti. Es kommt zum Zerwürfnis der [Schwestern](finja+merle). Vor Wut bietet [Merle](merle) [Cornelius](cornelius) die Rezepte der Familie an. Der alte [van Hove](cornelius) ist begeistert, verlangt aber obendrein, dass [sie](merle) [Leander](leander) zurückerobert. [Arvid](arvid) übersteht die Operation. In der Narkose ruft [er](arvid) nicht nach [seiner](arvid) [Frau](gesine), sondern nach einer [Lotte](maedchen), was [Gesine](gesine) kränkt. [Finja](finja) findet die zerlaufene Torte und daneben einen schlafenden [Tarek](tarek). [Sie](finja) deckt [ihn](tarek) mit [ihrem](finja) Mantel zu.
+ discover merle finja+leander "überrascht"
- affair finja leander "in flagranti"
- sibling finja merle "Schwestern"
+ quarrel finja merle "Zerwürfnis"
- betray merle arvid "Rezepte"
- happy cornelius merle "begeistert"
- reconcile? leander merle "zurückerobert"
- recover arvid "übersteht"
- married arvid gesine "Frau"
- sad gesine arvid "kränkt"
- help finja tarek "deckt"

== 9
[Gesine](gesine) sucht nach [Lotte](maedchen) und stößt in [Arvids](arvid) Schreibtisch auf Kinderzeichnungen. [Ihr](gesine) [Mann](arvid) hat zwanzig Jahre lang Geld an ein Heim in [Ratzeburg](@ratzeburg) geschickt. Ist [Lotte](maedchen) [sein](arvid) [Kind](maedchen)? [Leander](leander) bricht mit [seinem](leander) [Vater](cornelius), als [dieser](cornelius) [ihn](leander) zur Heirat mit [Merle](merle) drängen will, und zieht zu [Tarek](tarek), nicht ahnend, dass [dieser](tarek) dieselbe [Frau](finja) liebt. [Merle](merle) verführt [Leander](leander) mit K.-o.-Tropfen im Kakao, zumindest glaubt das [Finja](finja), [die](finja) am Morgen [ihre](merle) Bluse bei [ihm](leander) findet.
- investigate gesine maedchen "sucht"
- discover gesine arvid "stößt"
- married arvid gesine "Mann"
- help.past arvid maedchen "geschickt"
- parent? arvid maedchen "sein Kind"
- parent cornelius leander "Vater"
+ quarrel cornelius leander "bricht"
- wedding? leander merle "Heirat"
+ move leander tarek "zieht"
- discover! leander tarek "nicht ahnend"
- love tarek finja "liebt"
- sex? leander merle "verführt"
- discover finja merle "findet"

== 10
Am Boden zerstört gibt [Finja](finja) [Leander](leander) den Laufpass. [Er](leander) erinnert sich an nichts. [Juri](juri) hat allerdings beobachtet, wie [Merle](merle) den [Schlafenden](leander) bloß ausgezogen und sich dann weinend auf die Treppe gesetzt hat. Aus Angst um [seine](juri) Stelle sagt der [Lehrling](juri) kein Wort. [Tarek](tarek) tröstet [Finja](finja) mit Quittengelee und gesteht [ihr](finja), was [er](tarek) für [sie](finja) empfindet. [Finja](finja), verletzt wie nie, küsst [ihn](tarek). [Gesine](gesine) fährt nach [Ratzeburg](@ratzeburg), und eine junge [Frau](maedchen) im Rollstuhl öffnet [ihr](gesine) mit dem Lächeln von [Cornelius van Hove](cornelius).
- sad finja leander "zerstört"
+ breakup finja leander "Laufpass"
- sex! leander merle "bloß ausgezogen"
- discover juri merle "beobachtet"
- sad merle "weinend"
- reveal! juri _ "kein Wort"
- help tarek finja "tröstet"
- confess tarek finja "gesteht"
+ kiss finja tarek "küsst"
- travel gesine "fährt" @ratzeburg
- meet gesine maedchen "öffnet"
- parent? cornelius maedchen "Lächeln"

== 11
[Arvid](arvid) schenkt [seiner](arvid) [Frau](gesine) reinen Wein ein: Das [Mädchen](maedchen), [das](maedchen) [Gesine](gesine) mit neunzehn zur Welt brachte und für tot hielt, hat überlebt. [Ihre](gesine) [Mutter](oma) hatte [es](maedchen) fortgegeben; [er](arvid) fand [es](maedchen) und sorgte, ohne [Gesines](gesine) Ruf zu gefährden, für [Lotte](maedchen). Überwältigt fällt [Gesine](gesine) [ihm](arvid) um den Hals. [Cornelius](cornelius) muss sich setzen, als [er](cornelius) von [seiner](cornelius) [Tochter](maedchen) hört. [Merle](merle) bereut und nimmt die Rezepte wieder an sich. [Finja](finja) und [Tarek](tarek) wagen einen Neuanfang in der Backstube, doch [sie](finja) dreht sich beim Tanzen unwillkürlich linksherum.
- married arvid gesine "Frau"
+ reveal arvid gesine "reinen Wein"
- birth.past gesine maedchen "zur Welt brachte"
- die! maedchen "überlebt"
- parent gesine maedchen "Mädchen"
- parent oma gesine "Mutter"
- find.past arvid maedchen "fand"
- help.past arvid maedchen "sorgte"
- happy gesine arvid "Hals"
- discover cornelius maedchen "hört"
- parent cornelius maedchen "Tochter"
- sad merle "bereut"
- couple.start finja tarek "Neuanfang"

== 12
[Juri](juri) hält es nicht mehr aus und erzählt [Tarek](tarek), was in jener Nacht wirklich vorfiel. [Tarek](tarek) steht vor der Wahl. Behält [er](tarek) es für sich, bleibt [Finja](finja) bei [ihm](tarek). [Er](tarek) bringt [sie](finja) eigenhändig zur Fähre, auf der [Leander](leander) für immer abreisen will. An Deck fallen sich [die zwei](finja+leander) in die Arme. [Merle](merle) bittet [ihre](merle) [Schwester](finja) um Vergebung und bekommt sie. [Cornelius](cornelius) lädt [Lotte](maedchen) und die [Ohlsens](arvid+finja+gesine+merle) zum Kaffee; die Konditorei lässt [er](cornelius) in Frieden. Am Kai steht ein [Konditor](tarek) mit einer Torte. Da fragt [ihn](tarek) [Imke](imke), ob [sie](imke) die Kirsche haben darf.
- reveal juri tarek "erzählt"
+ help tarek finja "bringt"
- travel? leander "abreisen"
+ reconcile finja leander "Arme"
- breakup tarek finja "eigenhändig"
- sibling finja merle "Schwester"
- reconcile finja merle "bekommt"
- invite cornelius arvid+finja+gesine+maedchen+merle "lädt"
- reconcile arvid cornelius "Frieden"
- flirt imke tarek "Kirsche"
