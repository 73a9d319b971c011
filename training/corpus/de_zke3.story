%series Windjacke
%lang de
%genre island community drama (North Sea), weekly recap column
%cast fre | Frerk | m
%cast inke | Inke Boysen; Inke | f
%cast tam | Tamme | m
%cast nour | Nour Haddad; Nour | f
%cast wie | Wiebke | f
%cast gun | Gundula; Gundel | f
%cast chi | Chidi | m
%cast jep | Jeppe | m
%cast pol | Pola | f
%cast bgm | Käpt'n Harmsen; Harmsen | m
%cast touri | Leander; Tourist | m
%cast seehund | Erwin | m
%cast baby | Ebba | f
%cast oma | - | f
%cast segl | - | f

== 1
Auf [Lütjeoog](@oog) wohnen hundertdreizehn Menschen, und jeder weiß, wer bei wem frühstückt. Nur [Inke Boysen](inke) nicht: Dass [ihr](inke) [Angetrauter](fre), der [Fährmann](fre) [Frerk](fre), seit Ostern nebenher die [Inselärztin](nour) beglückt, entgeht [ihr](inke) bislang. [Nour Haddad](nour), erst im Februar hergezogen, nennt es eine Dummheit und macht weiter. Mitten im Sturm wird derweil ein fremder [Mann](touri) an den Strand gespült. [Chidi](chi), der [Leuchtturmwärter](chi), trägt [ihn](touri) auf dem Rücken bis zur Praxis. Der namenlose [Tourist](touri) schlägt die Augen auf, erblickt die [Frau](nour) mit dem Stethoskop und fragt: „Schatz, sind wir endlich da?“
- married fre inke "Angetrauter"
- affair fre nour "beglückt"
- cheat fre inke "beglückt"
- discover! inke fre "entgeht"
- move.past nour "hergezogen" @oog
+ rescue chi touri "Rücken"
+ meet nour touri "Schatz"

== 2
Das Gedächtnis des [Gestrandeten](touri) bleibt leer, also kommt [er](touri) bei [Gundel](gun) unter, der [Pensionswirtin](gun), [die](gun) seit dem Ableben [ihrer](gun) [Mutter](oma) mehr Zimmer als Gäste hat. [Tamme](tam), der halbwüchsige [Sohn](tam) der [Boysens](fre+inke), hat für so etwas keinen Sinn: [Pola](pol), die [Tochter](pol) des [Leuchtturmwärters](chi), hat [ihn](tam) im Watt an der Hand gefasst. [Ihre](pol+tam) [Väter](chi+fre) dürfen davon nichts merken, [die zwei](chi+fre) grüßen einander seit dem Streit um die Mole nicht mehr. [Jeppe](jep), der [Postbote](jep), kommt wie immer zu spät und wird wie immer von [Wiebke](wie) ausgeschimpft, [die](wie) [Inke](inke) um [ihre](inke) Ehe beneidet. Ausgerechnet!
- housemate.start gun touri "unter"
- die.past oma "Ableben"
- parent oma gun "Mutter"
- parent fre+inke tam "Sohn"
- parent chi pol "Tochter"
+ love.start tam pol "an der Hand"
- enemy chi fre "grüßen einander"
- quarrel.past chi fre "Streit"
- quarrel jep wie "ausgeschimpft"
- married fre inke "Ehe"
- jealous wie inke "beneidet"

== 3
Wer Briefe austrägt, kennt die Handschriften. [Jeppe](jep) erkennt auf einem rosa Umschlag jene der [Doktorin](nour) und übergibt ihn versehentlich, man glaubt es kaum, nicht dem [Fährmann](fre), sondern [dessen](fre) [Frau](inke). [Inke](inke) liest ihn dreimal. Dann steigt [sie](inke) auf das Dach der Praxis und deckt bei Windstärke acht die Ziegel ab, einen nach dem anderen. [Wiebke](wie), beste [Freundin](wie) seit der Inselschule, hält die Leiter. [Frerk](fre) schwört unten, es sei vorbei, und das stimmt sogar: Eine Stunde zuvor hat [Nour](nour) [ihm](fre) den Laufpass gegeben, weil [sie](nour) [seine](fre) Ausreden nicht mehr hören kann.
- married fre inke "Frau"
+ discover inke fre+nour "liest"
- attack inke nour "deckt"
- friend inke wie "beste Freundin"
- help wie inke "hält die Leiter"
- affair.end fre nour "vorbei"
+ breakup nour fre "Laufpass"

== 4
[Inke](inke) packt. [Frerk](fre) bettelt. [Tamme](tam) trägt [Inke](inke) den Koffer. [Inke](inke) zieht zu [Wiebke](wie). [Wiebke](wie) kocht Grünkohl. [Nour](nour) sitzt bei [Gundel](gun). [Gundel](gun) urteilt nicht. Der [Fremde](touri) tröstet [Nour](nour) mit einem Kartentrick. [Er](touri) kann viele Tricks. [Jeppe](jep) misstraut [ihm](touri). [Harmsen](bgm) sucht eine neue Ärztin. Die Insel braucht aber keine neue. Das sagt [Chidi](chi). [Chidi](chi) mag [Nour](nour) sehr.
+ breakup inke fre "packt"
- reconcile? fre inke "bettelt"
- help tam inke "Koffer"
+ move inke wie "zieht zu"
- help touri nour "tröstet"
- sad jep touri "misstraut"
- quit? nour "sucht eine neue"
- love chi nour "mag Nour sehr"

== 5
Am Biikefeuer zeigt sich, wer zu wem gehört. Der [Bürgermeister](bgm), [Käpt'n Harmsen](bgm), hält die Rede und [Wiebke](wie) den [Bürgermeister](bgm), denn [er](bgm) hat schon vier Grog. Hinter dem Feuer knutschen [Tamme](tam) und [Pola](pol), bis plötzlich [Frerk](fre) vor [ihnen](pol+tam) steht. Statt [seinem](fre) [Jungen](tam) eine Standpauke zu halten, stürmt [er](fre) zum [Vater](chi) des [Mädchens](pol): [Der](chi) solle [seine](chi) [Göre](pol) gefälligst anbinden! [Chidi](chi) legt die Fackel weg, und dann liegt [Frerk](fre) im Sand und hat ein Zahnproblem. Die Notversorgung übernimmt die [Frau](nour), [die](nour) [beide](chi+fre) gern hätten. [Sie](nour) ist dabei nicht zimperlich.
- celebrate _ "Biikefeuer"
- create bgm "Rede"
- help wie bgm "Wiebke den Bürgermeister"
- kiss pol tam "knutschen"
- discover fre pol+tam "vor ihnen"
- parent fre tam "Jungen"
- parent chi pol "Vater"
- quarrel chi fre "anbinden"
+ attack chi fre "liegt"
- injure fre chi "Zahnproblem"
- treat fre nour "Notversorgung"
- love chi+fre nour "gern hätten"

== 6
[Leander](touri) heißt [er](touri) also, der [Kartenkünstler](touri) bei [Gundel](gun). Das hat nicht [er](touri) verraten, sondern ein Steckbrief, den [Jeppe](jep) aus dem Postsack fischt: [Heiratsschwindler](touri), gesucht in vier Bundesländern. Der [Bote](jep) rennt mit dem Fund zur Pension und kommt wieder zu spät. Die [Wirtin](gun), zweiundsechzig und noch nie verlobt, trägt seit dem Vormittag einen Ring. Dem [Betrüger](touri) glaubt [sie](gun) jedes Wort, dem [Überbringer](jep) keines; [er](jep) fliegt in hohem Bogen hinaus. Und [Wiebke](wie)? [Die](wie) hat [Inke](inke) gestanden, wem [ihr](wie) Herz gehört, seit zwanzig Jahren. Nicht [Frerk](fre), keine Sorge. [Inke](inke) nimmt erst mal einen Schnaps.
+ discover jep touri "fischt"
- betray.past touri _ "Heiratsschwindler"
+ engaged.start gun touri "Ring"
- betray touri gun "glaubt sie jedes Wort"
- reject gun jep "fliegt"
+ confess wie inke "gestanden"
- love wie inke "Herz gehört"
- love! wie fre "keine Sorge"

== 7
Nachts, bei Hochwasser, macht sich [Leander](touri) mit [Gundulas](gun) Sparstrumpf im Ruderboot davon. [Er](touri) kommt bis zur Sandbank. Dort findet [ihn](touri) am Morgen [Frerk](fre), zieht den halb [Erfrorenen](touri) an Bord, und weil [er](fre) selber weiß, wie es ist, ein Schuft zu sein, redet [er](fre) [ihm](touri) so lange ins Gewissen, bis der [andere](touri) alles zurückgibt. Die geprellte [Braut](gun) verriegelt trotzdem die Tür. [Harmsen](bgm) sperrt den [Schwindler](touri) in die Räucherkammer, ein anderes Gefängnis hat man auf [Lütjeoog](@oog) nicht. Um [Gundel](gun) kümmert sich nun rührend der [Postbote](jep), sogar pünktlich.
- flee touri gun "davon"
+ steal touri gun "Sparstrumpf"
- find fre touri "findet"
- ill touri "Erfrorenen"
- rescue fre touri "an Bord"
- gift touri gun "zurückgibt"
- betray.past touri gun "geprellte"
- breakup gun touri "verriegelt"
+ arrest bgm touri "sperrt"
- help jep gun "kümmert"

== 8
Zwei Frauen, ein Haushalt, ein Bett zu wenig: Als im Gästezimmer die Decke tropft, rückt [Inke](inke) zu [Wiebke](wie) unter das Federbett, nur wegen der Nässe. Am dritten Morgen ist es trocken, und keine von [beiden](inke+wie) steht auf. [Tamme](tam) nimmt es gelassen, [er](tam) hat Größeres auf der Seele. [Pola](pol) ist überfällig, der Test aus dem Inselladen zeigt zwei Striche, und [sie](pol) ist siebzehn. Wer sagt es dem [Leuchtturm](chi), wie man [ihren](pol) [Vater](chi) nennt? [Nour](nour), als Ärztin zum Schweigen verpflichtet, nimmt das [Mädchen](pol) in den Arm. Der [Junge](tam) kotzt hinter die Praxis.
- housemate inke wie "ein Haushalt"
+ sex inke wie "keine von beiden"
+ pregnant pol tam "zwei Striche"
- parent chi pol "Vater"
- advisor nour pol "Ärztin"
- help nour pol "in den Arm"
- ill tam "kotzt"

== 9
[Pola](pol) sagt es [Chidi](chi). [Chidi](chi) sagt lange nichts. Dann umarmt [Chidi](chi) [Pola](pol). [Frerk](fre) erfährt es von [Tamme](tam). [Frerk](fre) geht zum Leuchtturm. [Chidi](chi) öffnet [Frerk](fre). [Beide](chi+fre) werden [Großvater](chi+fre). [Beide](chi+fre) werden betrunken. Am Ende vertragen [sie](chi+fre) sich. Sogar über [Nour](nour) reden [sie](chi+fre). [Frerk](fre) überlässt [sie](nour) [Chidi](chi). [Nour](nour) hat niemand gefragt.
- reveal pol chi "sagt es"
- help chi pol "umarmt"
- reveal tam fre "erfährt es"
- kin? baby chi+fre "Großvater"
+ reconcile chi fre "vertragen"
- love.end fre nour "überlässt"

== 10
[Nour](nour) fragt man in der Tat besser selbst. Als [Chidi](chi) mit gebügeltem Hemd vor der Praxis steht, hat [sie](nour) den Koffer in der Hand und eine Stelle in [Bremerhaven](@bremerhaven) in der Tasche. [Er](chi) hält [sie](nour) nicht zurück, [er](chi) bittet bloß, [sie](nour) zur Fähre bringen zu dürfen. Am Ruder wartet [ihr](nour) ehemaliger [Liebhaber](fre), [der](fre) den Motor einfach nicht anbekommt, so sehr [er](fre) auch will. Vier Stunden sitzen [die drei](chi+fre+nour) auf dem Anleger, essen Krabben und lachen, und um sechs trägt der [Leuchtturmwärter](chi) das Gepäck wieder hinauf. In der Räucherkammer weint unterdessen ein [Gauner](touri) um [Gundel](gun), und es ist nicht gespielt.
- hire? nour "Stelle" @bremerhaven
- help chi nour "zur Fähre"
- affair.past fre nour "ehemaliger Liebhaber"
- happy chi+fre+nour "lachen"
+ travel! nour "wieder hinauf" @bremerhaven
- sad touri gun "weint"
+ love touri gun "nicht gespielt"

== 11
Alle reden über die Scheidung der [Boysens](fre+inke), nur [die zwei](fre+inke) nicht, [die](fre+inke) haben sie im Rathaus hinter sich gebracht und danach Labskaus gegessen. [Inke](inke) spaziert am Arm [ihrer](inke) besten [Freundin](wie) über die Promenade, und das Wort Freundin hat seine Bedeutung gewechselt. Das regt bloß [Harmsen](bgm) auf, [der](bgm), nun ja, jahrelang selbst auf [Wiebke](wie) gehofft hat. [Gundel](gun) muss sich entscheiden: Der [Postbote](jep) hat Blumen gebracht, [Leander](touri), nach acht Monaten Haft zurück, nur sich selbst. [Sie](gun) nimmt die Blumen. [Den](touri) mit den Karten stellt [sie](gun) als Koch ein. [Erwin](seehund), der [Seehund](seehund), schaut zu und denkt sich sein Teil.
+ divorce fre inke "Scheidung"
+ couple inke wie "Bedeutung gewechselt"
- sad bgm inke+wie "regt"
- love.past bgm wie "gehofft"
- gift jep gun "Blumen"
- arrest.past _ touri "Haft"
- return touri "zurück"
- couple.start gun jep "nimmt die Blumen"
- hire touri gun "stellt"

== 12
Bei der ersten Frühjahrsflut kommt auf dem Tisch der Inselschule, weil die Praxis unter Wasser steht, die kleine [Ebba](baby) zur Welt, das hundertvierzehnte [Gesicht](baby) auf [Lütjeoog](@oog). Die blutjunge [Mutter](pol) flucht, der [Vater](tam) zählt falsch, und die [Ärztin](nour) behält die Nerven. Draußen warten die frischgebackenen [Großväter](chi+fre), Schulter an Schulter. Als [Nour](nour) herauskommt, lehnt [sie](nour) den Kopf an die Brust des [Größeren](chi), und [Frerk](fre), [der](fre) es sieht, fährt einfach einmal um die Insel. Unterwegs winkt [ihm](fre) eine [Seglerin](segl) zu, [die](segl) sich verfahren hat. [Er](fre) dreht bei. Nächste Woche mehr.
+ birth pol baby "zur Welt"
- parent tam baby "Vater"
- help nour pol "behält die Nerven"
- kin baby chi+fre "Großväter"
+ couple.start chi nour "lehnt"
- meet fre segl "winkt"
- help? fre segl "dreht bei"
