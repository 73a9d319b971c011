%series Die Truppe Fabricius
%lang de
%genre historical strolling players 1764, reference exercise, plain summaries
%cast neuber | Theodora Fabricius; Theodora; die Fabricius | f
%cast mine | Mine | f
%cast sabine | Sabine Lerch; Sabine; Lerch | f
%cast hanswurst | Balzer | m
%cast konrad | Konrad Fabricius; Konrad | m
%cast jonas | Jonas | m
%cast graf | Graf Trautenau; Trautenau | m
%cast graefin | - | f
%cast wirt | - | m
%cast souffleur | Amsel | m
%cast kind | Dorchen | f
%cast hebamme | - | f

== 1
Die [Prinzipalin](neuber) [Theodora Fabricius](neuber) zieht mit [ihrem](neuber) [Mann](konrad) [Konrad](konrad) und fünf Leuten nach [Zittau](@zittau). [Mine](mine), die junge [Naive](mine), schläft im selben Wagen wie [Sabine Lerch](sabine), und [beide](mine+sabine) haben ein Auge auf [Jonas](jonas), den neuen [Liebhaber](jonas) vom Fach. Die [Jüngere](mine) steckt [ihm](jonas) Äpfel zu. Die [Ältere](sabine) liest [ihm](jonas) die Rollen vor. Der [Komiker](hanswurst) [Balzer](hanswurst) spottet über [alle drei](jonas+mine+sabine), denn [er](hanswurst) hängt selbst an [Sabine](sabine), seit [sie](sabine) [ihn](hanswurst) einmal gesund gepflegt hat.
- travel konrad+neuber "zieht" @zittau
- married konrad neuber "Mann"
- housemate mine sabine "im selben Wagen"
+ love mine+sabine jonas "Auge"
- hire jonas "neuen Liebhaber"
- gift mine jonas "steckt"
- help sabine jonas "liest"
- love hanswurst sabine "hängt"
- treat.past hanswurst sabine "gepflegt"

== 2
[Sie](mine) sieht [sie](sabine) hinter der Scheune, und [sie](sabine) ist nicht allein. Die [Naive](mine) läuft zur [Prinzipalin](neuber) und petzt: [Jonas](jonas) habe die [andere](sabine) umarmt. Die [Chefin](neuber) verbietet im Wagen jede Liebschaft, und wer sich nicht fügt, fliegt. [Ihr](neuber) [Gatte](konrad) hört es und wird rot bis zum Kragen. Denn auch [der](konrad) war letzte Woche hinter einer Scheune, mit [der](mine), [die](mine) hier petzt. [Diese](mine) zwinkert [ihm](konrad) zu. Die [Betrogene](neuber) zählt gerade die Kasse.
- discover mine jonas+sabine "sieht"
+ reveal mine neuber "petzt"
- affair jonas sabine "umarmt"
- boss neuber mine+sabine "Chefin"
- threaten neuber _ "fliegt"
- married konrad neuber "Gatte"
+ affair konrad mine "hinter einer Scheune"
- cheat konrad neuber "Betrogene"
- flirt mine konrad "zwinkert"

== 3
[Balzer](hanswurst) kocht. [Mine](mine) rupft ein Huhn. [Konrad](konrad) sucht [Mine](mine). [Jonas](jonas) küsst [Sabine](sabine). [Sabine](sabine) schubst [Jonas](jonas). [Jonas](jonas) fällt über [Amsel](souffleur). [Amsel](souffleur) schimpft mit [Jonas](jonas). Der [Souffleur](souffleur) ist fast taub. [Konrad](konrad) bringt [Mine](mine) ein Band. [Mine](mine) versteckt das Band vor [Theodora](neuber). Die Suppe brennt an. Alle lachen, nur [Konrad](konrad) nicht. Es wird früh dunkel. [Balzer](hanswurst) tröstet [Sabine](sabine).
- love? konrad mine "sucht"
+ kiss jonas sabine "küsst"
- reject sabine jonas "schubst"
- quarrel jonas souffleur "schimpft"
- ill souffleur "taub"
- gift konrad mine "bringt"
- betray mine neuber "versteckt"
- help hanswurst sabine "tröstet"

== 4
In [Zittau](@zittau) sitzt [Graf Trautenau](graf) in der ersten Reihe und lädt danach die [Prinzipalin](neuber) zum Souper. [Sie](neuber) geht hin, um ein Privileg zu erbitten. [Er](graf) gewährt es [ihr](neuber) unter der Bedingung, dass [sie](neuber) über Nacht bleibt. Die [Bedrängte](neuber) schüttet [ihm](graf) den Wein in den Schoß. Im Nebenzimmer hat die [Gräfin](graefin) alles gehört und drückt der [Schauspielerin](neuber) im Hinausgehen das unterschriebene Papier in die Hand. Mit einem Mal hat [Theodora](neuber) mehr, als [sie](neuber) wollte: eine [Freundin](graefin).
- invite graf neuber "lädt"
- threaten graf neuber "Bedingung"
+ attack neuber graf "schüttet"
- sex? graf neuber "über Nacht bleibt"
- reject neuber graf "schüttet"
- discover graefin graf "gehört"
+ gift graefin neuber "Papier"
- help graefin neuber "unterschriebene"
- friend.start graefin neuber "Freundin"

== 5
Der [Prinzipal](konrad), [den](konrad) nur noch die Gewohnheit so nennt, gesteht [ihr](mine) unter der Plane, dass [er](konrad) ohne [sie](mine) nicht leben könne. [Sie](mine) schickt [ihn](konrad) zu der [Frau](neuber), [die](neuber) [er](konrad) geheiratet hat. Die [Umworbene](mine) hat nämlich seit gestern ein Geheimnis, bei dem [ihr](mine) schlecht wird. Der [Ältere](konrad) denkt, [er](konrad) sei der Grund. Der [Jüngere](jonas), [dem](jonas) [sie](mine) es zuerst sagt, denkt es auch. [Er](jonas) hatte an dem Abend, als [die](sabine) [ihn](jonas) schubste, [diese](mine) getröstet. Die [Hebamme](hebamme) zählt an den Fingern und nickt dann dem [Jüngeren](jonas) zu.
- confess konrad mine "gesteht"
- love konrad mine "nicht leben"
- reject mine konrad "schickt"
- married konrad neuber "geheiratet"
+ pregnant mine jonas "Geheimnis"
- reveal mine jonas "sagt"
- sex.past jonas mine "getröstet"
- parent? konrad _ "Grund"

== 6
[Sabine](sabine) erfährt es aus dem Mund des [Souffleurs](souffleur), [der](souffleur) in diesem Fall erstaunlich gut gehört hat, und wirft das Rollenbuch ins Feuer. [Jonas](jonas) kniet im Schlamm. [Er](jonas) habe [sie](sabine) geliebt und liebe [sie](sabine) noch, aber die [Mutter](mine) [seines](jonas) Kindes werde [er](jonas) nicht sitzen lassen. Die [Enttäuschte](sabine) hört nicht zu. [Balzer](hanswurst) hilft [ihm](jonas) auf, was [ihm](hanswurst) schwerfällt, und bietet der [Weinenden](sabine) den Platz an [seinem](hanswurst) Feuer an. [Theodora](neuber) hat die Szene vom Bock aus verfolgt und schweigt.
- reveal souffleur sabine "erfährt"
- discover sabine jonas+mine "erfährt"
- sad sabine "wirft"
+ love jonas sabine "geliebt"
- parent jonas+mine _ "Mutter"
- breakup jonas sabine "Enttäuschte"
- help hanswurst jonas "hilft"
- invite hanswurst sabine "bietet"
- sad sabine jonas "Weinenden"

== 7
[Konrad](konrad) verschwindet mit der Kasse, dem Gaul und dem Band, das die [Naive](mine) [ihm](konrad) zurückgegeben hatte. Die Truppe steht im Regen, und die [Prinzipalin](neuber) schreibt der [Gräfin](graefin) einen Brief. [Diese](graefin) kommt persönlich, mit einem Gespann und ohne den [Grafen](graf). [Sie](graefin) habe [ihn](graf) verlassen, erklärt [sie](graefin), und zwar am Sonntag, beim Rosenkranz. Seit [sie](graefin) die [Fabricius](neuber) auf der Bühne sah, wolle [sie](graefin) etwas anderes sein als die Frau von jemandem. [Theodora](neuber) macht [ihr](graefin) im Wagen Platz.
+ steal konrad _ "verschwindet mit der Kasse"
- flee konrad "verschwindet"
- breakup konrad neuber "verschwindet"
- help graefin neuber "Gespann"
+ breakup graefin graf "verlassen"
- move graefin neuber "Platz"

== 8
Eine [Gräfin](graefin) mit Nadel und Faden, eine [Prinzipalin](neuber) ohne Mann: [Die beiden](graefin+neuber) teilen den Wagen und bald mehr als das. [Die](graefin), [die](graefin) früher drei Zofen hatte, lernt Kostüme flicken. [Die](neuber), [die](neuber) früher kommandierte, lernt bitten. Der [Wirt](wirt), bei [dem](wirt) [sie](graefin+neuber) logieren, hält [sie](graefin+neuber) für Schwestern, bis [er](wirt) mit dem Frühstück eintritt. [Er](wirt) bekreuzigt sich. Am selben Tag gibt [ihm](wirt) die [Adlige](graefin) einen Ring, damit [er](wirt) nichts sagt. Im Hof tritt der [Komiker](hanswurst) neben [die](sabine), [die](sabine) [er](hanswurst) liebt, und singt leise, aber richtig.
- housemate graefin neuber "teilen"
+ affair graefin neuber "mehr als das"
- advisor neuber graefin "flicken"
- sibling! graefin neuber "Schwestern"
- discover wirt graefin+neuber "eintritt"
- gift graefin wirt "Ring"
- reveal! wirt "nichts sagt"
- love hanswurst sabine "liebt"

== 9
Als die [Naive](mine) niederkommt, regnet es durch. [Sabine](sabine), [die](sabine) eigentlich gehen wollte, hält [ihr](mine) den Schirm über das Gesicht. [Sie](mine) bittet [sie](sabine) um Verzeihung, zwischen zwei Wehen; [sie](sabine) verzeiht [ihr](mine), zwischen der dritten und der vierten. Dann ist [Dorchen](kind) da. Der [Vater](jonas) liegt ohnmächtig im Heu. Die [Prinzipalin](neuber) nimmt [ihm](jonas) die Sorge ab und legt das [Bündel](kind) zuerst der [Gräfin](graefin) in den Arm, [die](graefin) nie eines haben konnte und jetzt weint. Niemand fragt, weshalb. [Amsel](souffleur) schreibt den Geburtstag in das Rollenbuch.
- help sabine mine "hält"
- reconcile? mine sabine "Verzeihung"
+ reconcile mine sabine "verzeiht"
+ birth mine kind "da"
- parent jonas kind "Vater"
- ill jonas "ohnmächtig"
- sad graefin "weint"

== 10
[Konrad](konrad) kehrt zurück, mit einem neuen Gaul, einem blauen Auge und ohne Geld. [Theodora](neuber) empfängt [ihn](konrad) im Kostüm der Medea und hält, was dieses verspricht. Unter der Tür steht die [Gräfin](graefin) mit der Reitpeitsche und fragt, ob [sie](neuber) Hilfe brauche. Der [Heimkehrer](konrad) begreift, welchem [Paar](graefin+neuber) [er](konrad) gegenübersteht. [Er](konrad) lacht, dann weint [er](konrad), dann bittet [er](konrad) um einen Platz als Kulissenschieber. Man gibt [ihm](konrad) das Heu. [Jonas](jonas) heiratet [Mine](mine) am selben Nachmittag, weil der Pfarrer ohnehin da ist, um [Konrad](konrad) zu trösten.
+ return konrad "kehrt"
- injure.past konrad "blauen Auge"
- sad neuber konrad "Medea"
- help? graefin neuber "Hilfe"
- discover konrad graefin+neuber "begreift"
- couple graefin neuber "Paar"
- hire? konrad "Kulissenschieber"
- sad konrad "weint"
+ wedding jonas mine "heiratet"
- help _ konrad "trösten"

== 11
[Er](graf) kommt mit Soldaten, [er](konrad) stellt sich ihnen in den Weg. [Trautenau](graf) fordert [seine](graf) entlaufene [Frau](graefin) zurück. Der [Kulissenschieber](konrad), [der](konrad) selbst verlassen wurde, rät [ihm](graf), eine Sache zu lassen, die ein anderer besser macht. Der [Edelmann](graf) zieht den Degen. Der [Heimkehrer](konrad) fällt. Noch im Sterben nimmt [er](konrad) die Hand der [Frau](neuber), [die](neuber) [ihn](konrad) nicht mehr wollte, und legt sie in die der [anderen](graefin). Der [Mörder](graf) wird von [Balzer](hanswurst) mit der Bratpfanne niedergestreckt und von [seinen](graf) eigenen Soldaten in Eisen gelegt.
- married graefin graf "Frau"
- flee.past graefin graf "entlaufene"
- rescue? konrad graefin "in den Weg"
- attack graf konrad "Degen"
+ kill graf konrad "Mörder"
- die konrad "Sterben"
- attack hanswurst graf "Bratpfanne"
+ arrest _ graf "in Eisen"
- breakup.past neuber konrad "nicht mehr wollte"

== 12
Die neue [Prinzipalin](sabine) heißt [Sabine Lerch](sabine). [Sie](sabine) hat es sich nicht ausgesucht, sagt [sie](sabine), und lügt. Die alte [Prinzipalin](neuber) reist mit [ihrer](neuber) [Gräfin](graefin) nach [Triest](@triest), um das Meer zu sehen. [Jonas](jonas) schreibt Stücke, [Mine](mine) spielt in ihnen die Kinder, und [Dorchen](kind) schläft in der Kulisse. [Balzer](hanswurst) macht [Sabine](sabine) zum siebten Mal einen Antrag. Diesmal hat [er](hanswurst) vorher das Gesicht gewaschen, und [sie](sabine) erkennt zum ersten Mal, dass [er](hanswurst) Augen hat. Am Wagen des neuen [Paars](hanswurst+sabine) bimmelt ein Kuhglöckchen.
+ hire sabine "Prinzipalin"
- betray sabine _ "lügt"
- quit.past neuber "alte Prinzipalin"
- travel graefin+neuber "reist" @triest
- couple graefin neuber "ihrer Gräfin"
- create jonas "schreibt"
+ propose hanswurst sabine "Antrag"
- couple.start hanswurst sabine "Paars"
