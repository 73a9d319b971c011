%series Ganz oben links
%lang de
%genre Seattle friends sitcom, plain encyclopaedia summaries rich in pronouns
%cast harriet | Harriet Lindgren; Harriet | f
%cast jamal | Jamal Whitfield; Jamal | m
%cast cass | Cass Moreau; Cass | f
%cast eliott | Eliott; Eli | m
%cast devika | Devika | f
%cast spencer | Spencer | m
%cast renee | Renée Moreau; Renée | f
%cast kip | Kip | m
%cast gwen | Gwen | f
%cast oscar | Oscar Whitfield; Oscar | m
%cast mcnally | Professor McNally; McNally | m
%cast fahrer | - | m
%cast zahnfee | Bernice | f

== 1
[Harriet](harriet) besteht die Anwaltsprüfung zum dritten Mal nicht und beschließt, nach [Spokane](@spokane) zurückzugehen. [Ihre](harriet) Clique will [sie](harriet) davon abbringen: [Jamal](jamal), mit [dem](jamal) [sie](harriet) im Studium zusammen war, kocht [ihr](harriet) Lieblingsessen, [Cass](cass) versteckt [ihre](harriet) Koffer, und [Eliott](eliott), [der](eliott) seit Jahren heimlich für [sie](harriet) schwärmt, kauft aus Versehen ein One-Way-Ticket statt Blumen. Am Busbahnhof hilft [Harriet](harriet) einem [Fahrer](fahrer), einen Strafzettel anzufechten. [Er](fahrer) zahlt [ihr](harriet) zwanzig Dollar, und [sie](harriet) begreift, dass [sie](harriet) soeben [ihren](harriet) ersten Mandanten hatte.
- lose harriet "besteht"
+ move? harriet "zurückzugehen" @spokane
- friend cass+eliott+jamal harriet "Clique"
- couple.past harriet jamal "zusammen war"
- help? jamal harriet "kocht"
- steal cass harriet "versteckt"
+ love eliott harriet "schwärmt"
- help harriet fahrer "hilft"
- gift fahrer harriet "zahlt"
- discover harriet "begreift"
- advisor harriet fahrer "Mandanten"

== 2
[Cass](cass) wird von [ihrer](cass) jüngeren [Schwester](renee) [Renée](renee) gebeten, [deren](renee) Hochzeitstorte zu entwerfen. Was [Renée](renee) nicht weiß: Mit dem [Bräutigam](kip) hatte [Cass](cass) im Vorjahr einen einmaligen Ausrutscher auf einem Kongress, damals noch unter falschen Namen. [Kip](kip) fleht [sie](cass) an zu schweigen. [Jamal](jamal) trifft beim Marathontraining auf [Gwen](gwen), Feuerwehrfrau und doppelt so schnell wie [er](jamal), und täuscht einen Krampf vor, damit [sie](gwen) [ihn](jamal) nach Hause trägt. [Eli](eliott) tut sich derweil als Assistent bei [Professor McNally](mcnally) um, [der](mcnally) [ihn](eliott) grundsätzlich mit „Elisabeth“ anschreibt.
- sibling cass renee "Schwester"
- wedding? kip renee "Hochzeitstorte"
- create? cass "entwerfen"
- engaged kip renee "Bräutigam"
+ sex.past cass kip "Ausrutscher"
- discover! renee cass+kip "nicht weiß"
- reveal! cass renee "schweigen"
+ meet gwen jamal "trifft"
- betray jamal gwen "täuscht"
- help gwen jamal "trägt"
- hire? eliott mcnally "Assistent"

== 3
Beim Polterabend trinkt [Cass](cass) zu viel und hält eine Rede, in der das Wort „Kongress“ viermal vorkommt. [Renée](renee) zählt zwei und zwei zusammen, schlägt [Kip](kip) den Brautstrauß um die Ohren und fährt allein in die Flitterwochen. [Harriet](harriet) übernimmt [ihre](renee) Vertretung gegen den Cateringservice und verliert vor Gericht nur knapp. [Jamal](jamal) will [Gwen](gwen) ausführen, doch [sie](gwen) wird zu einem Brand gerufen; [er](jamal) folgt dem Löschzug mit zwei Portionen Ramen und isst schließlich mit der gesamten Wache.
- celebrate kip+renee "Polterabend"
- reveal cass "Rede"
+ discover renee cass+kip "zählt"
- attack renee kip "schlägt"
+ breakup renee kip "allein"
- travel renee "Flitterwochen"
- advisor harriet renee "Vertretung"
- lose harriet "verliert"
- date? gwen jamal "ausführen"
- travel jamal gwen "folgt"

== 4
[Cass](cass) schreibt [Renée](renee) jeden Tag eine Karte, auf keine kommt Antwort. [Eliott](eliott) bekommt von der Hausverwaltung eine [Mitbewohnerin](devika) zugewiesen, [Devika](devika), eine Seismologin, [die](devika) nachts auf Klopfzeichen lauscht. [Sie](devika) durchschaut [ihn](eliott) binnen einer Woche und rät [ihm](eliott), sich [Harriet](harriet) zu offenbaren. [Er](eliott) nimmt all [seinen](eliott) Mut zusammen und klingelt, aber es öffnet [Spencer](spencer), ein [Staatsanwalt](spencer) im Morgenmantel. [Harriet](harriet) stellt [ihn](spencer) als [ihren](harriet) neuen [Freund](spencer) vor. [Eli](eliott) gibt vor, sich Zucker leihen zu wollen, und geht mit vier Kilo nach Hause.
- reconcile? cass renee "Karte"
- housemate.start devika eliott "Mitbewohnerin"
- discover devika eliott "durchschaut"
- help devika eliott "rät"
- confess? eliott harriet "offenbaren"
+ couple harriet spencer "neuen Freund"
- meet eliott spencer "stellt"
- betray eliott harriet "gibt"

== 5
Im Prozess um einen gestürzten Radfahrer stehen sich [Harriet](harriet) und [Spencer](spencer) als Gegner gegenüber. [Er](spencer) kennt durch [sie](harriet) die Schwachstelle [ihrer](harriet) Beweisführung und nutzt sie skrupellos aus. [Sie](harriet) verliert das Verfahren, wirft [ihm](spencer) Verrat vor und verbringt die Nacht weinend bei [Jamal](jamal). [Dieser](jamal) tröstet [sie](harriet) auf dem Sofa, wo [Gwen](gwen) [die beiden](harriet+jamal) am Morgen schlafend findet. [Sie](gwen) missversteht die Szene, gibt [ihm](jamal) die Laufschuhe zurück und beantragt eine Versetzung nach [Tacoma](@tacoma).
- enemy harriet spencer "Gegner"
+ betray spencer harriet "skrupellos"
- lose harriet "verliert"
- accuse harriet spencer "Verrat"
- sad harriet "weinend"
- help jamal harriet "tröstet"
- find gwen harriet+jamal "findet"
- sex! harriet jamal "missversteht"
+ breakup gwen jamal "Laufschuhe"
- move? gwen "Versetzung" @tacoma

== 6
[Jamals](jamal) [Großvater](oscar) [Oscar](oscar) zieht nach einem Schlaganfall bei [ihm](jamal) ein und hält [Cass](cass), [die](cass) für [ihn](oscar) bäckt, für die Frau [seines](oscar) [Enkels](jamal). [Sie](cass) spielt mit, weil der alte [Mann](oscar) nur dann [seine](oscar) Übungen macht. Unterdessen schläft [Harriet](harriet) wieder mit [Spencer](spencer), sagt es aber keinem. [Devika](devika) stellt Erdstöße fest, die aus der Wohnung über [ihr](devika) kommen, und ist die [Einzige](devika), [die](devika) Bescheid weiß. [Eliott](eliott) erhält Post von [McNally](mcnally): Die Stelle ist „Elisabeth“ sicher.
- kin jamal oscar "Großvater"
- ill.past oscar "Schlaganfall"
- housemate.start jamal oscar "zieht"
+ married! cass jamal "hält"
- betray cass oscar "spielt"
+ sex harriet spencer "schläft"
- reveal! harriet "keinem"
- neighbour devika harriet "Wohnung über ihr"
- discover devika harriet+spencer "Bescheid"
- hire eliott mcnally "sicher"

== 7
Um den Posten anzutreten, erscheint [Eli](eliott) in [Devikas](devika) Kleid vor [McNally](mcnally), [der](mcnally) fast blind ist und keine Fragen stellt. [Renée](renee) kehrt braun gebrannt aus den Flitterwochen zurück, Arm in Arm mit einer [Tauchlehrerin](zahnfee) namens [Bernice](zahnfee), und dankt [ihrer](renee) [Schwester](cass) herzlich für den Fehltritt: Ohne den hätte [sie](renee) die große Liebe nie gefunden. [Cass](cass) weint vor Erleichterung in die Glasur. [Kip](kip), der [Verlassene](kip), sucht Zuflucht im Rausch und fährt mit einem Gabelstapler in [Gwens](gwen) Feuerwache.
- betray eliott mcnally "Kleid"
+ return renee "zurück"
- couple renee zahnfee "große Liebe"
- sibling cass renee "Schwester"
+ reconcile cass renee "dankt"
- happy cass "Erleichterung"
- breakup.past renee kip "Verlassene"

== 8
Bei dem Aufprall ist [Gwen](gwen) unter einem Spind eingeklemmt worden. [Jamal](jamal) hört es im Radio, rennt elf Kilometer in Bestzeit und hält [ihre](gwen) Hand, bis die Hydraulikschere kommt. Auf dem Weg ins Krankenhaus stellt [er](jamal) klar, dass zwischen [Harriet](harriet) und [ihm](jamal) nichts mehr ist. [Gwen](gwen) glaubt [ihm](jamal), verlangt aber, auch [Cass](cass) kennenzulernen, [seine](jamal) „[Ehefrau](cass)“, von [der](cass) [Oscar](oscar) am Telefon erzählt hat. [Harriet](harriet) verteidigt [Kip](kip) und erreicht gegen [Spencer](spencer) [ihren](harriet) ersten Freispruch.
- injure gwen kip "eingeklemmt"
- discover jamal gwen "hört"
- help jamal gwen "hält"
- affair! harriet jamal "nichts mehr"
+ reconcile gwen jamal "glaubt"
- married! cass jamal "Ehefrau"
- meet? cass gwen "kennenzulernen"
- advisor harriet kip "verteidigt"
- enemy harriet spencer "gegen Spencer"
+ find harriet "Freispruch"

== 9
[Spencer](spencer) verträgt die Niederlage schlecht und lässt in der Kanzleizeitung durchsickern, [Harriet](harriet) habe [ihm](spencer) die Akten aus dem Nachttisch gestohlen. [Ihr](harriet) droht der Entzug der Zulassung. [Eliott](eliott) beobachtet zufällig, wie [Spencer](spencer) den Umschlag eigenhändig einwirft, kann als „Elisabeth“ aber nicht aussagen, ohne sich um [seine](eliott) Stelle zu bringen. [Er](eliott) nimmt vor dem Ausschuss die Perücke ab. [McNally](mcnally), als Gutachter geladen, fragt, ob es hier immer so dunkel sei. [Harriet](harriet) ist entlastet und sieht [Eli](eliott) zum ersten Mal richtig an.
- lose spencer "Niederlage"
- sad spencer "verträgt"
+ accuse spencer harriet "gestohlen"
- steal? harriet spencer "gestohlen"
- quit? harriet "Entzug"
- discover eliott spencer "beobachtet"
- reveal eliott "Perücke"
+ rescue eliott harriet "entlastet"
- love.start? harriet eliott "richtig"

== 10
[Oscar](oscar) stirbt im Schlaf. [Jamal](jamal) findet unter dem Kopfkissen einen Zettel, aus dem hervorgeht, dass der [Großvater](oscar) die Scharade mit [Cass](cass) vom ersten Tag an durchschaut hat, [ihren](cass) Kuchen jedoch nicht missen wollte. Bei der Beerdigung verspätet sich [Harriet](harriet), weil [sie](harriet) am Friedhofstor [Spencer](spencer) den endgültigen Abschied gibt. [Devika](devika) erhält einen Ruf nach [Island](@island). Auf dem Leichenschmaus prostet [Gwen](gwen) [Cass](cass) zu, der angeblichen [Rivalin](cass), und fragt, ob [sie](cass) Brautkleider genauso gut könne wie Biskuit.
+ die oscar "stirbt"
- find jamal "Zettel"
- kin jamal oscar "Großvater"
- discover.past oscar cass+jamal "durchschaut"
+ breakup harriet spencer "Abschied"
- hire? devika "Ruf" @island
- enemy! cass gwen "angeblichen Rivalin"
- wedding? gwen jamal "Brautkleider"

== 11
[Eliott](eliott) lädt [Harriet](harriet) ins Planetarium ein und bringt unter dem künstlichen Sternenhimmel heraus, was [er](eliott) seit sieben Jahren für [sie](harriet) empfindet. [Sie](harriet) bittet um einen Tag Bedenkzeit, die [ihm](eliott) wie ein Jahr vorkommt. In dieser Nacht bebt die Erde tatsächlich: [Devika](devika) weckt das Haus rechtzeitig, holt [Bernice](zahnfee) und [Renée](renee) aus dem klemmenden Aufzug und wird von einem Ziegel am Kopf getroffen. Als der Staub sich legt, steht [Harriet](harriet) barfuß vor [Eliotts](eliott) Tür. Der Tag, sagt [sie](harriet), sei um.
- invite eliott harriet "lädt"
+ confess eliott harriet "bringt"
- love eliott harriet "empfindet"
- rescue devika renee+zahnfee "holt"
- injure devika "getroffen"
+ couple.start? eliott harriet "sei um"

== 12
Doppeltes Umzugsdurcheinander: [Devika](devika), mit Kopfverband, fliegt nach [Reykjavík](@reykjavik), [Harriet](harriet) rückt mit [ihren](harriet) Gesetzbüchern bei [Eliott](eliott) nach. [Gwen](gwen) und [Jamal](jamal) wollen sich auf der Feuerleiter trauen lassen, vom [Busfahrer](fahrer) aus [Spokane](@spokane), [den](fahrer) [Harriet](harriet) zum Friedensrichter gemacht hat. Mitten im Gelöbnis geht die Sirene, und die [Braut](gwen) rutscht die Stange hinab. Den Rest des Satzes spricht [sie](gwen) über Funk. [Cass](cass), [die](cass) als Einzige solo geblieben ist, bekommt ein Stück der eigenen Torte von einem [Herrn](spencer) gereicht, [den](spencer) [sie](cass) nur zu gut kennt: [Spencer](spencer) wünscht, sich zu entschuldigen.
- injure.past devika "Kopfverband"
- travel devika "fliegt" @reykjavik
- hire.past fahrer harriet "Friedensrichter"
+ move harriet eliott "rückt"
+ wedding gwen jamal "Gelöbnis"
- gift spencer cass "gereicht"
- reconcile? cass spencer "entschuldigen"
