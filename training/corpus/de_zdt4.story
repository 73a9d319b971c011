%series Harbor Point
%lang de
%genre US hospital romance set in Baltimore, German series guide, translated in long matter-of-fact sentences
%cast gwen | Dr. Gwendolyn Achebe; Gwendolyn Achebe; Gwen; Achebe | f
%cast lars | Lars Mattingly; Lars; Mattingly | m
%cast chef1 | Dr. Horace Pell; Pell | m
%cast joon | Joon Baek; Joon; Baek | m
%cast carmela | Carmela Russo; Carmela | f
%cast kit | Kit | n
%cast alte | Mrs. Abernathy | f
%cast neffe | - | m
%cast tessa | Tessa | f
%cast fahrer | Ray | m
%cast mutter | - | f
%cast vater | Pastor Achebe | m
%cast kind | Noelle | f
%cast polizist | Detective Suarez; Suarez | m
%cast anwaeltin | - | f
%cast joonmutter | - | f
%cast joonvater | - | m

== 1 Nachtschicht
An [ihrem](gwen) ersten Abend in der Notaufnahme von [Harbor Point](#harbor) wird die frisch aus [Boston](@boston) gekommene [Gwendolyn Achebe](gwen) vom [Chefarzt](chef1), einem gewissen [Pell](chef1), für die Putzhilfe gehalten und von einem [Betrunkenen](fahrer) in den Schwitzkasten genommen. Es ist der stille [Assistenzarzt](joon) [Joon Baek](joon), [der](joon) [sie](gwen) daraus befreit, und es ist [dessen](joon) [Mitbewohnerin](carmela), die [Krankenschwester](carmela) [Carmela Russo](carmela), bei [der](carmela) [sie](gwen) anschließend auf dem Sofa übernachten darf. Was [die beiden](carmela+joon) nicht ahnen: Die neue [Kollegin](gwen) war bis vor einer Woche mit dem [Chirurgen](lars) verheiratet, [der](lars) am Montag hier anfängt.
- hire gwen "ersten Abend" #harbor
- discover! chef1 gwen "gehalten"
- boss.start chef1 gwen "Chefarzt"
- attack fahrer gwen "Schwitzkasten"
+ rescue joon gwen "befreit"
- housemate carmela joon "Mitbewohnerin"
- help carmela gwen "übernachten"
- discover! carmela+joon gwen "nicht ahnen"
- colleague.start carmela+joon gwen "Kollegin"
- ex gwen lars "verheiratet"
- married.past gwen lars "verheiratet"
- hire? lars "anfängt"

== 2 Montag
Der [Chirurg](lars) erscheint mit Blumen, allerdings für die [Oberschwester](tessa), was [seine](lars) frühere [Frau](gwen) mehr wurmt, als [sie](gwen) zugibt. Beim gemeinsamen Eingriff an der [Bankierswitwe](alte) [Mrs. Abernathy](alte), [deren](alte) Hüfte einem Treppensturz zum Opfer fiel, geraten [die zwei](gwen+lars) über einen Faden in die Haare, bis [Joon](joon) wortlos selbst zunäht. [Carmela](carmela) hat unterdessen den [Mann](fahrer) aus der Ausnüchterungszelle wiedererkannt: Es ist [Ray](fahrer), der [Fahrer](fahrer) des [Chefarztes](chef1), und nüchtern ist [er](fahrer) ausgesprochen reizend.
- gift lars tessa "Blumen"
- ex gwen lars "frühere"
- jealous gwen tessa "wurmt"
- injure alte "Treppensturz"
- married.past _ alte "Bankierswitwe"
- treat alte gwen+lars "Eingriff"
+ quarrel gwen lars "in die Haare"
- discover carmela fahrer "wiedererkannt"
- boss chef1 fahrer "Fahrer"
- love.start carmela fahrer "ausgesprochen reizend"

== 3 Der Neffe
[Mrs. Abernathy](alte) vertraut [Gwen](gwen) an, der Sturz sei keiner gewesen; jemand habe [ihr](alte) auf der Treppe einen Stoß versetzt. In Verdacht gerät [ihr](alte) einziger [Neffe](neffe), [der](neffe) mit Pralinen an [ihrem](alte) Bett sitzt und [dem](neffe) es, wie [Joon](joon) auf dem Flur zufällig mithört, mit dem Erben nicht schnell genug gehen kann. [Detective Suarez](polizist), [den](polizist) die [Ärztin](gwen) herbeitelefoniert, nimmt die Aussage zu Protokoll, die Pralinen mit und, auf dem Weg hinaus, Maß an [Schwester](carmela) [Carmela](carmela), [die](carmela) sich geschmeichelt zeigt, aber nicht mehr zu haben ist.
+ reveal alte gwen "vertraut"
- attack.past _ alte "Stoß"
- accuse alte neffe "Verdacht"
- kin alte neffe "Neffe"
- discover joon neffe "mithört"
- help gwen alte "herbeitelefoniert"
- investigate polizist neffe "Protokoll"
- flirt polizist carmela "Maß"
- reject carmela polizist "nicht mehr zu haben"

== 4 Zuckerguss
Im Labor findet man in den Pralinen genug Digitalis, um einen Ackergaul ins Jenseits zu befördern. Der [Neffe](neffe) wird noch am Krankenbett festgenommen und beteuert, [er](neffe) habe die Schachtel geschenkt bekommen, und zwar vom [Chefarzt](chef1), [der](chef1) seit Jahren auf eine großzügige Stiftung der alten [Dame](alte) hoffe. [Pell](chef1) kontert mit einer Anzeige. [Lars](lars) bittet [Gwen](gwen) indessen, die Scheidung vor den Kollegen geheim zu halten; [sie](gwen) verspricht es [ihm](lars) und sagt, als [Joon](joon) [sie](gwen) am Abend auf den Ring anspricht, trotzdem die Wahrheit.
+ kill? _ alte "ins Jenseits"
- discover _ neffe "findet"
+ arrest _ neffe "festgenommen"
- kin alte neffe "Neffe"
- accuse neffe chef1 "geschenkt bekommen"
- gift? alte chef1 "Stiftung"
- accuse chef1 neffe "Anzeige"
- divorce.past gwen lars "Scheidung"
- reveal? gwen "geheim zu halten"
+ reveal gwen joon "Wahrheit"

== 5 Sonntagsbraten
Der [Vater](vater) von [Gwen](gwen), ein baptistischer [Prediger](vater) aus [Richmond](@richmond), kommt zu Besuch und weiß als Einziger noch nichts vom Ende der Ehe. [Mattingly](lars), [der](lars) [seinen](lars) früheren [Schwiegervater](vater) verehrt, spielt den liebenden Gatten mit solcher Überzeugung, dass [sie](gwen) beim Tischgebet beinahe selbst daran glaubt. Vor dem Abschied nimmt der alte [Herr](vater) [die beiden](gwen+lars) beiseite. [Er](vater) sei alt, sagt [er](vater), aber nicht blind, und ein Ehepaar, das sich so höflich das Salz reiche, sei längst keines mehr.
- parent vater gwen "Vater"
- travel vater gwen "Besuch"
- discover! vater gwen+lars "weiß als Einziger"
- kin lars vater "Schwiegervater"
- betray gwen+lars vater "spielt"
- married! gwen lars "liebenden Gatten"
+ discover vater gwen+lars "nicht blind"
- divorce.past gwen lars "längst keines mehr"

== 6 Ein Name im Buch
Einer [Pflegekraft](kit) zufolge, [die](kit) alle nur [Kit](kit) nennen und [die](kit) in jeder Schicht irgendwo schläft, hat der [Chefarzt](chef1) in der Nacht vor der Vergiftung selbst im Arzneischrank gekramt. Als [Suarez](polizist) [ihn](chef1) verhören will, ist [dessen](chef1) Büro leer, die Kasse der Stiftung ebenso. [Ray](fahrer), [der](fahrer) [Pell](chef1) in gutem Glauben zum Bahnhof gebracht hat, zittert nun um [seine](fahrer) Stelle; dann fällt [ihm](fahrer) ein, dass [er](fahrer) ja gar keinen Dienstherrn mehr hat. [Carmela](carmela) tröstet den [Stellungslosen](fahrer) bis zum Morgengrauen.
+ reveal kit chef1 "zufolge"
- steal? chef1 "gekramt"
- investigate polizist chef1 "verhören"
+ flee chef1 polizist "leer"
- steal chef1 "ebenso"
- help.past fahrer chef1 "gebracht"
- sad fahrer "zittert"
- quit fahrer chef1 "keinen Dienstherrn mehr"
- help carmela fahrer "tröstet"
- sex carmela fahrer "bis zum Morgengrauen"

== 7 Der neue Chef
Neuer [Chefarzt](lars) wird, zur Verblüffung aller und zum Verdruss einer [Einzelnen](gwen), [Lars Mattingly](lars). [Sein](lars) erster Befehl trennt die Dienste von [Gwen](gwen) und [Joon](joon), [die](gwen+joon) einander in letzter Zeit, wie der [Chef](lars) findet, zu oft den Kaffee reichen. [Tessa](tessa), [die](tessa) sich von den Blumen mehr versprochen hatte, begreift, wem [ihr](tessa) [Angebeteter](lars) in Wahrheit nachtrauert, und reicht um Versetzung ein. [Mrs. Abernathy](alte) darf nach Hause. [Ihren](alte) [Neffen](neffe), [den](neffe) [sie](alte) zu Unrecht einsperren ließ, holt [sie](alte) persönlich vom Gefängnistor ab.
+ hire lars "Neuer"
- sad gwen lars "Verdruss"
- boss.start lars gwen+joon "Chef"
- jealous lars joon "zu oft den Kaffee"
- love tessa lars "Angebeteter"
- discover tessa lars "begreift"
- love lars gwen "nachtrauert"
- quit? tessa "Versetzung"
- recover alte "nach Hause"
- kin alte neffe "Neffen"
- accuse.past alte neffe "zu Unrecht"
+ reconcile alte neffe "holt"

== 8 Stromausfall
Ein Sturm legt den Hafen lahm und den Aufzug zwischen dem dritten und vierten Stock gleich mit. Darin befinden sich der [Assistenzarzt](joon), die [Frau](gwen), [die](gwen) [er](joon) seit jener ersten Nacht liebt, und eine [Hochschwangere](mutter), [deren](mutter) Fruchtblase den Zeitpunkt für günstig hält. Bei Taschenlampenlicht helfen [sie](gwen+joon) einem [Mädchen](kind) ans Licht, das nach dem Tag [Noelle](kind) heißen soll. Die [Wöchnerin](mutter) schläft ein, der Sturm tobt, und [zwei](gwen+joon), [die](gwen+joon) es längst hätten tun sollen, küssen sich über einem Bündel Handtücher.
- love joon gwen "liebt"
- pregnant mutter "Hochschwangere"
+ birth mutter kind "ans Licht"
- help gwen+joon mutter "helfen"
+ kiss gwen joon "küssen"

== 9 Gerede
[Kit](kit) hat im Aufzugschacht geschlafen und alles gehört. Am Mittag weiß es die Kantine, am Nachmittag der [Chefarzt](lars), [der](lars) [seinen](lars) [Untergebenen](joon) vor versammelter Visite einen Pfuscher schimpft. [Joon](joon) schweigt. [Er](joon) schweigt auch, als [Gwen](gwen) von [ihm](joon) hören möchte, was der Kuss bedeutet habe, denn eine Verlobte in [Busan](@busan), von der [seine](joon) [Eltern](joonmutter+joonvater) noch immer träumen, hat es zwar nie gegeben, ein Versprechen aber schon. Gekränkt nimmt [sie](gwen) eine Einladung von [Suarez](polizist) an, [der](polizist) [ihr](gwen) den ganzen Abend von [Carmela](carmela) erzählt.
+ discover kit gwen+joon "gehört"
- reveal kit "Am Mittag"
- discover lars gwen+joon "am Nachmittag"
- boss lars joon "Untergebenen"
- attack lars joon "Pfuscher"
- engaged! _ joon "nie gegeben"
- parent joonmutter+joonvater joon "Eltern"
- kiss.past gwen joon "Kuss"
- sad gwen joon "Gekränkt"
+ date gwen polizist "Einladung"
- love polizist carmela "den ganzen Abend"

== 10 Geiselnahme
Bleich, unrasiert und mit einem Skalpell bewaffnet, taucht [Pell](chef1) in der Apotheke wieder auf, wo [er](chef1) ausgerechnet [Tessa](tessa) überrumpelt, [die](tessa) an diesem Tag [ihren](tessa) Spind räumen wollte. Stundenlang hält der einstige [Chefarzt](chef1) die [Oberschwester](tessa) fest und droht, [ihr](tessa) die Kehle durchzuschneiden, falls man [ihm](chef1) keinen Wagen stelle. [Lars](lars), der [jetzige](lars), bietet sich zum Tausch an. Im Durcheinander bekommt [er](lars) die Klinge in die Seite, [Suarez](polizist) den [Täter](chef1) zu fassen, und [Tessa](tessa) hält bis zum OP die Wunde [dessen](lars) zu, [der](lars) [sie](tessa) nie geliebt hat.
+ return chef1 "wieder auf"
- quit? tessa "räumen wollte"
- abduct chef1 tessa "hält"
- threaten chef1 tessa "droht"
- rescue? lars tessa "zum Tausch"
+ injure lars chef1 "Klinge"
- arrest polizist chef1 "zu fassen"
- help tessa lars "Wunde"
- love! lars tessa "nie geliebt"

== 11 Die offene Seite
Nur [einer](joon) kann den [Verletzten](lars) jetzt noch operieren, und das ist der [Mann](joon), [den](joon) [er](lars) gestern einen Pfuscher genannt hat. Sechs Stunden kämpft [Joon](joon) um das Leben [seines](joon) [Nebenbuhlers](lars), während die [Ex-Frau](gwen) des [einen](lars) und heimliche [Liebe](gwen) des [anderen](joon) vor der Tür einen Pfad ins Linoleum läuft. Als [Lars](lars) erwacht, fällt [sein](lars) erster Blick auf [Tessa](tessa), [die](tessa) auf dem Stuhl neben [ihm](lars) eingenickt ist. [Er](lars) sieht [sie](tessa) lange an, so als sähe [er](lars) [sie](tessa) zum ersten Mal.
- attack.past lars joon "Pfuscher"
+ rescue joon lars "kämpft"
- treat lars joon "operieren"
- enemy joon lars "Nebenbuhlers"
- ex gwen lars "Ex-Frau"
- love joon gwen "Liebe"
- sad gwen "Pfad"
- recover lars "erwacht"
- help tessa lars "eingenickt"
- love? lars tessa "lange an"

== 12 Verlesen
Beim Verlesen des Testaments, das [Mrs. Abernathy](alte), kerngesund und Nüsse knackend, schon zu Lebzeiten durch [ihre](alte) [Anwältin](anwaeltin) bekannt machen lässt, fällt die Hälfte an den [Neffen](neffe) und die Hälfte an [Harbor Point](#harbor), unter der Bedingung, dass [Kit](kit) ein Bett bekommt. [Carmela](carmela) lehnt einen Heiratsantrag von [Suarez](polizist) so freundlich ab, dass [er](polizist) sich bei [ihr](carmela) bedankt; [ihr](carmela) [Chauffeur](fahrer) a. D., [der](fahrer) inzwischen Krankenwagen lenkt, wartet unten mit laufendem Motor. In [Busan](@busan) löst unterdessen ein [Sohn](joon) ein Versprechen, indem [er](joon) es bricht.
- advisor anwaeltin alte "Anwältin"
- kin alte neffe "Neffen"
+ find? neffe "Hälfte"
- gift? alte _ "Hälfte"#2 #harbor
- propose polizist carmela "Heiratsantrag"
+ reject carmela polizist "ab"
- couple carmela fahrer "ihr Chauffeur"
- hire fahrer "lenkt"
- travel joon "löst" @busan

== 13 Ankunft
Sieben Wochen war [Joon](joon) fort. Dann steht [er](joon) nachts in der Notaufnahme, mit einem Koffer und einer Platzwunde, denn beim Aussteigen hat [er](joon) nach [Gwen](gwen) Ausschau gehalten statt nach der Bordsteinkante. [Sie](gwen) näht [ihn](joon) mit vier Stichen und nimmt [ihm](joon) bei jedem das Geständnis ab, das [er](joon) [ihr](gwen) schuldet. Nebenan heiraten [Lars](lars) und [Tessa](tessa) in der Krankenhauskapelle, getraut von [Pastor Achebe](vater), [der](vater) [seinen](vater) ehemaligen [Schwiegersohn](lars) an der [Richtigen](tessa) weiß. Durch den Gang kräht [Noelle](kind), fünf Monate alt und zur Impfung da.
+ return joon "steht"
- injure joon "Platzwunde"
- treat joon gwen "näht"
+ confess joon gwen "Geständnis"
- wedding lars tessa "heiraten"
- kin lars vater "Schwiegersohn"
- happy vater "Richtigen"
