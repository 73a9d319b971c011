%series Falkensee, 2. Halbjahr
%lang de
%genre boarding school youth series, recap log
%cast juna | Juna Reisinger; Juna | f
%cast vincent | Vincent von Arnim; Vincent | m
%cast odette | Odette Mbeki; Odette | f
%cast lasse | Lasse Thorup; Lasse | m
%cast mirja | Mirja Reisinger; Mirja | f
%cast rektor | Rektor Stahlhut; Stahlhut | m
%cast feliks | Feliks Nowicki; Feliks | m
%cast frauarnim | Freifrau von Arnim | f
%cast okonjo | Frau Okonjo; Okonjo | f
%cast dilan | Dilan | f
%cast kommissar | - | m
%cast sekretaerin | - | f
%cast vatervince | - | m

== 1 Zimmer 204
[Juna](juna) kommt als Stipendiatin ans Internat [Falkensee](#falkensee), wo bis vor einem Jahr [ihre](juna) [Schwester](mirja) [Mirja](mirja) gelebt hat – bis zu der Nacht, aus der [Mirja](mirja) nicht mehr erwachte. Im Zimmer 204 richtet sich [Juna](juna) ein, neben [Odette](odette), [die](odette) Trompete übt und Geheimnisse sammelt. [Vincent von Arnim](vincent), der [Schulsprecher](vincent), rempelt die [Neue](juna) im Speisesaal an, entschuldigt sich und wird dann kreidebleich: [Sie](juna) gleicht der [Toten](mirja) aufs Haar.
- travel juna "kommt"
- hire juna "Stipendiatin" #falkensee
- sibling juna mirja "Schwester"
- die.past mirja "erwachte"
- housemate.start juna odette "richtet"
+ meet juna vincent "rempelt"
- sad vincent juna "kreidebleich"

== 2 Kleiner Dienstweg
[Rektor Stahlhut](rektor) legt [Juna](juna) nahe, keine Fragen nach dem Vorjahr zu stellen, sonst sei das Stipendium schneller fort, als [sie](juna) Latein könne. Natürlich stellt [sie](juna) welche. Vom [Hausmeistersohn](feliks) [Feliks](feliks) hört [sie](juna), [Mirja](mirja) sei in jener Nacht nicht allein am Bootssteg gewesen. Beim Lacrosse bricht sich [Lasse](lasse), [Vincents](vincent) bester [Kumpel](lasse), den Daumen, und [Schulärztin](okonjo) [Okonjo](okonjo) gipst ihn ein.
+ threaten rektor juna "legt"
- investigate juna mirja "stellt"
- reveal feliks juna "hört"
- friend lasse vincent "Kumpel"
- injure lasse "bricht"
- treat lasse okonjo "gipst"

== 3 Bootssteg
Mit [Feliks](feliks) rudert [Juna](juna) nachts hinaus; im Schilf fischen [sie](feliks+juna) ein Armband mit den Initialen V. A. heraus. [Odette](odette) hat inzwischen [ihr](odette) Herz an [Lasse](lasse) verloren und schiebt [ihm](lasse) Hausaufgaben zu, die [er](lasse) mit links nicht schreiben kann. Am Morgen liegt in [Junas](juna) Bett ein toter Karpfen. Daneben ein Zettel: „Schwimm nach Hause.“
- travel feliks+juna "rudert"
+ find feliks+juna "fischen"
- love odette lasse "Herz"
- help odette lasse "schiebt"
+ threaten _ juna "Karpfen"

== 4 Initialen
[Juna](juna) hält [Vincent](vincent) das Armband unter die Nase und sagt [ihm](vincent) auf den Kopf zu, dass [er](vincent) [ihre](juna) [Schwester](mirja) auf dem Gewissen habe. [Er](vincent) schwört, es [Mirja](mirja) zum Geburtstag geschenkt zu haben: [Sie](mirja+vincent) waren ein halbes Jahr heimlich zusammen, und seit [ihrer](mirja) Beerdigung schläft [er](vincent) nicht mehr. [Juna](juna) hält [ihn](vincent) für einen guten Schauspieler. [Feliks](feliks) sieht [die beiden](juna+vincent) unter der Kastanie stehen und tritt einen Mülleimer um.
+ accuse juna vincent "auf den Kopf zu"
- sibling juna mirja "Schwester"
- kill? vincent mirja "Gewissen"
- gift.past vincent mirja "geschenkt"
- couple.past mirja vincent "heimlich zusammen"
- die.past mirja "Beerdigung"
- sad vincent "schläft er nicht mehr"
- discover feliks juna+vincent "sieht"
- jealous feliks vincent "tritt"

== 5 Elterntag
Die [Arnims](frauarnim+vatervince) fahren vor, [Vincents](vincent) [Mutter](frauarnim) in Pelz, der [Vater](vatervince) mit Scheckbuch. Als [Freifrau von Arnim](frauarnim) [Juna](juna) erblickt, gleitet [ihr](frauarnim) die Tasse aus der Hand. [Feliks](feliks), zum Kellnern abgestellt, belauscht, wie [sie](frauarnim) dem [Rektor](rektor) weitere Spenden zusichert, vorausgesetzt, das [Mädchen](juna) verschwinde. [Odette](odette) wagt es und fragt [Lasse](lasse), ob [er](lasse) mit [ihr](odette) zum Frühlingsball geht. [Er](lasse) sagt: „Frag [mich](lasse) nach dem Gips.“
- travel frauarnim+vatervince "fahren"
- parent frauarnim+vatervince vincent "Mutter"
+ discover feliks frauarnim+rektor "belauscht"
- gift? frauarnim rektor "Spenden"
- travel? juna "verschwinde"
+ invite odette lasse "fragt"
- date? lasse odette "Frühlingsball"

== 6 Der Verweis
In [Junas](juna) Spind tauchen die Lösungen der Matheklausur auf. [Stahlhut](rektor) wirft [sie](juna) hinaus, ohne [sie](juna) anzuhören. [Dilan](dilan), [Chefredakteurin](dilan) der Schülerzeitung, hat jedoch das Kopierzimmer fotografiert: Es war die [Sekretärin](sekretaerin), und zwar auf Weisung des [Schulleiters](rektor). Das Extrablatt ist in zwanzig Minuten vergriffen. [Juna](juna) darf bleiben, [Dilan](dilan) bekommt Hausarrest und ein dreifaches Hoch im Schlafsaal.
- accuse _ juna "Lösungen"
- quit juna rektor "wirft"
- discover.past dilan sekretaerin "fotografiert"
+ betray rektor juna "auf Weisung"
- boss rektor sekretaerin "Weisung"
+ reveal dilan _ "Extrablatt"
- celebrate _ dilan "Hoch"

== 7 Fieber
Eine Grippe legt das halbe Haus flach. [Frau Okonjo](okonjo) richtet die Turnhalle her, [Feliks](feliks) schleppt Tee, [Juna](juna) phantasiert. Nacht um Nacht wechselt [Vincent](vincent) [ihr](juna) die Wickel, bis [sie](juna) wieder klar sieht, und was [sie](juna) sieht, ist ein [Junge](vincent), [der](vincent) vor Erschöpfung auf dem Kastenbock schläft. Ein falscher Schauspieler täte das nicht. [Lasse](lasse) beichtet [Odette](odette), von [deren](odette) Suppe gestärkt, dass [er](lasse) etwas über den Steg weiß.
- ill _ "Grippe"
- ill juna "phantasiert"
- help feliks _ "schleppt"
+ help vincent juna "wechselt"
- recover juna "wieder klar"
+ reveal lasse odette "beichtet"
- help odette lasse "gestärkt"
- discover.past lasse "weiß"

== 8 Was Lasse sah
[Er](lasse) habe damals das Motorboot gehört, sagt [Lasse](lasse), und die Stimme einer [Frau](frauarnim), und [er](lasse) habe geschwiegen, weil [Vincents](vincent) [Vater](vatervince) [ihm](lasse) das Schulgeld zahlt. [Odette](odette) ist entsetzt und behält es nicht für sich. So kommt es, dass [Juna](juna) und [Vincent](vincent) die gleiche Nachricht zur gleichen Minute lesen. [Seine](vincent) [Mutter](frauarnim) besitzt das einzige Motorboot am See. [Er](vincent) nimmt [Junas](juna) Hand und zittert wie im Schüttelfrost.
- reveal.past! lasse "geschwiegen"
- help vatervince lasse "zahlt"
- parent vatervince vincent "Vater"
- sad odette "entsetzt"
+ reveal odette juna+vincent "behält es nicht"
- discover juna+vincent frauarnim "lesen"
- parent frauarnim vincent "Mutter"
- sad vincent "zittert"

== 9 Frühlingsball
[Odette](odette) bläst auf der Bühne ein Solo, das [sie](odette) [Lasse](lasse) gewidmet hat; [er](lasse) klatscht mit einer Hand gegen das Knie. [Vincent](vincent) holt [Juna](juna) auf die Tanzfläche, und in der Mitte des Walzers vergessen [sie](juna+vincent) das Zählen, die Leute, sogar das Luftholen. Nebenan betrinkt sich [Feliks](feliks). [Er](feliks) schickt der [Freifrau](frauarnim) anonym ein Foto von [den beiden](juna+vincent). Eine Stunde später fährt ein dunkler Wagen vor, und [Juna](juna) wird auf den Rücksitz gezerrt.
- create odette "Solo"
- gift odette lasse "gewidmet"
+ date juna vincent "Tanzfläche"
- sad feliks "betrinkt"
- betray feliks juna+vincent "anonym"
+ abduct _ juna "gezerrt"

== 10 Das Bootshaus
[Vincent](vincent) prügelt aus [Feliks](feliks) heraus, wem [er](feliks) geschrieben hat. Zu dritt, mit [Lasse](lasse) am Steuer eines gekaperten Traktors, brechen [sie](feliks+lasse+vincent) zum Bootshaus auf. Dort will [Freifrau von Arnim](frauarnim) von [Juna](juna) wissen, was [diese](juna) haben möchte, um zu vergessen: Geld? Ein Studium in [Boston](@boston)? [Juna](juna) möchte nur hören, was war. Da kracht der Traktor durch das Tor. [Feliks](feliks) löst [ihre](juna) Fesseln und kann [ihr](juna) nicht ins Gesicht sehen.
- attack vincent feliks "prügelt"
- reveal feliks vincent "heraus"
- steal feliks+lasse+vincent "gekaperten"
- travel feliks+lasse+vincent "brechen"
- gift? frauarnim juna "haben möchte"
- reject juna frauarnim "möchte nur hören"
+ rescue feliks+lasse+vincent juna "kracht"

== 11 Die Aussage
Vor dem [Kommissar](kommissar) bricht [Vincents](vincent) [Mutter](frauarnim) zusammen. [Sie](frauarnim) habe [Mirja](mirja) nur ans andere Ufer bringen wollen, weg von [ihrem](frauarnim) [Sohn](vincent); das [Mädchen](mirja) sei aufgestanden, gestürzt, untergegangen. [Stahlhut](rektor), [der](rektor) alles vom Fenster aus beobachtet und sich [sein](rektor) Stillschweigen hat vergolden lassen, räumt noch am selben Tag das Büro. [Juna](juna) legt das Armband zurück in den See.
+ reveal frauarnim kommissar "bricht"
- parent frauarnim vincent "Mutter"
- travel.past? mirja "ans andere Ufer"
- die.past mirja "untergegangen"
- discover.past rektor frauarnim "beobachtet"
- betray.past rektor "vergolden"
+ quit rektor "räumt"

== 12 Nachspiel
[Frau Okonjo](okonjo) übernimmt kommissarisch das Rektorat. [Ihre](okonjo) erste Amtshandlung: ein freier Tag für alle. [Vincents](vincent) [Vater](vatervince) will [ihn](vincent) auf eine Schule in der [Schweiz](@schweiz) verfrachten, doch [der](vincent) ist seit Sonntag volljährig und zieht zu [Lasse](lasse) ins Zimmer. [Juna](juna) hat [Feliks](feliks) noch nicht verziehen. Immerhin sagt [sie](juna) [ihm](feliks) wieder Guten Morgen, was [ihn](feliks) den ganzen Tag pfeifen lässt.
+ hire okonjo "übernimmt"
- parent vatervince vincent "Vater"
- travel? vincent "verfrachten" @schweiz
- reject vincent vatervince "zieht"
+ move vincent lasse "zieht"
- housemate.start lasse vincent "ins Zimmer"
- reconcile! feliks juna "verziehen"
- happy feliks "pfeifen"

== 13 Sommerferien
Zeugnisse, Koffer, Tränen. [Odette](odette) reist mit [ihrem](odette) [Trompetenschüler](lasse) – [Lasse](lasse) übt seit dem Gips – nach [Dakar](@dakar), wo [ihre](odette) Familie auf [ihn](lasse) neugierig ist. [Dilan](dilan) erhält für das Extrablatt den Jugendpressepreis. Auf dem Friedhof stellen [Juna](juna) und [Vincent](vincent) einen Topf Vergissmeinnicht ab. „[Sie](mirja) würde [uns](juna+vincent) auslachen“, meint [er](vincent). „Nein“, meint [sie](juna), „[sie](mirja) würde [mir](juna) raten, [dich](vincent) zu behalten.“
- sad _ "Tränen"
- travel lasse+odette "reist" @dakar
- advisor odette lasse "Trompetenschüler"
+ find dilan "erhält"
- gift juna+vincent mirja "Topf Vergissmeinnicht"
+ couple? juna vincent "behalten"
