%series Die Perle des Ostpalasts
%lang de
%genre Chinese-style palace intrigue in an invented empire, translated overview of a streaming database
%cast yunxi | Shen Yunxi; Yunxi | f
%cast kaiser | Kaiser Zhaoming; Zhaoming | m
%cast kaiserin | Kaiserin Wanrong; Wanrong | f
%cast lihua | Gemahlin Lihua; Lihua | f
%cast prinz9 | Neunter Prinz; Jingyu | m
%cast general | General Huo Lie; Huo Lie; Huo | m
%cast eunuch | Eunuch Fu; Fu | m
%cast xiaotao | Xiaotao | f
%cast leibarzt | Leibarzt Bai; Bai | m
%cast kaiserinmutter | - | f
%cast shenvater | Minister Shen; Shen | m
%cast shenbruder | Shen Ruo; Ruo | m
%cast kronprinz | Kronprinz Anping; Anping | m
%cast attentaeter | - | m
%cast waescherin | - | f
%cast saeugling | - | m

== 1
[Minister Shen](shenvater) wird auf Grund gefälschter Briefe des Hochverrats bezichtigt und enthauptet, [sein](shenvater) [Sohn](shenbruder) [Ruo](shenbruder) in die Salzsteppe verbannt. [Tochter](yunxi) [Yunxi](yunxi) kommt als niedrigste Wäscherin in den Palast, unter dem Namen einer verstorbenen [Magd](waescherin). [Sie](yunxi) hat nur ein Ziel: den zu finden, der [ihre](yunxi) Familie ins Verderben gestürzt hat. In der ersten Nacht schon hilft [sie](yunxi) einem [Fremden](prinz9) mit blutender Hand, [der](prinz9) sich lachend als Pferdeknecht vorstellt.
- betray.past _ shenvater "gefälschter"
- accuse _ shenvater "bezichtigt"
+ kill _ shenvater "enthauptet"
- parent shenvater shenbruder "Sohn"
- arrest _ shenbruder "verbannt"
- parent shenvater yunxi "Tochter"
- hire yunxi "Wäscherin"
- betray yunxi _ "unter dem Namen"
- die.past waescherin "verstorbenen"
- find? yunxi _ "finden"
- help yunxi prinz9 "hilft"
- injure prinz9 "blutender"
- meet prinz9 yunxi "vorstellt"
- betray prinz9 yunxi "vorstellt"

== 2
Der vermeintliche [Pferdeknecht](prinz9) ist der [Neunte Prinz](prinz9), [Jingyu](prinz9), das schwarze [Schaf](prinz9) unter den Brüdern des [Kaisers](kaiser). Aus Langeweile fordert [er](prinz9) die [Wäscherin](yunxi) zum Go heraus und verliert dreimal. [Gemahlin Lihua](lihua), die [Favoritin](lihua), findet in [ihrem](lihua) Brokat eine Nadel und lässt die halbe Waschküche auspeitschen. Für die kleine [Xiaotao](xiaotao), [die](xiaotao) es nicht überstehen würde, hält [Yunxi](yunxi) den Rücken hin.
- sibling kaiser prinz9 "Brüdern"
- lose prinz9 yunxi "verliert"
- affair kaiser lihua "Favoritin"
- find lihua "findet"
- attack lihua _ "auspeitschen"
+ rescue yunxi xiaotao "hält"

== 3
Durch [Leibarzt Bai](leibarzt), [der](leibarzt) [ihre](yunxi) Striemen versorgt, gelangt [Yunxi](yunxi) an die Krankenakten des Harems. [Lihuas](lihua) Fehlgeburt im Frühjahr war keine: Man hatte [ihr](lihua) Safran in die Suppe gemischt. Statt diese Kenntnis zu verkaufen, vertraut [Yunxi](yunxi) sie der [Betroffenen](lihua) an. Die stolze [Gemahlin](lihua) weint lautlos, dann ernennt [sie](lihua) die [Überbringerin](yunxi) zu [ihrer](lihua) Zofe. Im Schatten notiert [Eunuch Fu](eunuch) jedes Wort für die [Kaiserin](kaiserin).
- injure yunxi "Striemen"
- treat yunxi leibarzt "versorgt"
- discover yunxi lihua "gelangt"
- pregnant.past lihua "Fehlgeburt"
+ attack.past _ lihua "Safran"
- reveal yunxi lihua "vertraut"
- sad lihua "weint"
- hire yunxi lihua "ernennt"
- investigate eunuch yunxi "notiert"
- boss kaiserin eunuch "für die Kaiserin"

== 4
Beim Mondfest wirft sich ein als Tänzer verkleideter [Attentäter](attentaeter) auf den [Kaiser](kaiser). [Yunxi](yunxi) schleudert [ihm](attentaeter) die Teekanne entgegen; der Dolch streift nur den kaiserlichen Ärmel. [Zhaoming](kaiser) fragt nach [ihrem](yunxi) Wunsch. [Sie](yunxi) bittet um nichts, und eben das beschäftigt [ihn](kaiser) bis zum Morgen. Auch [sein](kaiser) [Bruder](prinz9) wälzt sich schlaflos: [Jingyu](prinz9) hat gesehen, wie der [Herrscher](kaiser) die [Zofe](yunxi) ansah.
- celebrate _ "Mondfest"
+ attack attentaeter kaiser "wirft"
- betray attentaeter "verkleideter"
+ rescue yunxi kaiser "schleudert"
- love.start kaiser yunxi "beschäftigt"
- sibling kaiser prinz9 "Bruder"
- jealous prinz9 kaiser "schlaflos"

== 5
[General Huo Lie](general) lässt den [Attentäter](attentaeter) foltern, doch ehe [dieser](attentaeter) den Auftraggeber nennt, liegt [er](attentaeter) erdrosselt in der Zelle. [Huo](general) hat nur eine Spur, einen Jadeknopf. [Yunxi](yunxi) erkennt ihn wieder: Der gleiche hing am Gewand dessen, der [ihrem](yunxi) [Vater](shenvater) die Briefe unterschob. [Lihua](lihua) schickt die [Zofe](yunxi) zum Sticken in die Gemächer der [Kaiserin](kaiserin), wo [Yunxi](yunxi) den passenden Gürtel sieht. Er gehört [Fu](eunuch).
- attack general attentaeter "foltern"
- reveal! attentaeter general "nennt"
+ kill _ attentaeter "erdrosselt"
- investigate general _ "Spur"
- parent shenvater yunxi "Vater"
+ discover yunxi eunuch "gehört"
- betray.past eunuch shenvater "unterschob"

== 6
Der [Kaiser](kaiser) beruft [Yunxi](yunxi) in den Rang einer Gemahlin. [Lihua](lihua) beglückwünscht [sie](yunxi) mit versteinerter Miene und kündigt [ihr](yunxi) noch in derselben Stunde die Freundschaft. In der Brautnacht bittet [Yunxi](yunxi) um Aufschub, [sie](yunxi) trage noch Trauer. [Zhaoming](kaiser), [den](kaiser) nie jemand abgewiesen hat, respektiert es und liest [ihr](yunxi) stattdessen Gedichte vor. Draußen im Regen steht [Jingyu](prinz9), bis [ihn](prinz9) ein Fieber niederwirft.
+ wedding kaiser yunxi "Gemahlin"
- friend.end lihua yunxi "Freundschaft"
- reject yunxi kaiser "Aufschub"
- sad yunxi "Trauer"
- create kaiser yunxi "liest"
+ ill prinz9 "Fieber"

== 7
[Xiaotao](xiaotao) wird bei Nacht von maskierten Dienern in einen Brunnen gesperrt: Man will erfahren, wer [ihre](xiaotao) [Herrin](yunxi) wirklich ist. Das [Mädchen](xiaotao) hält zwei Tage stand, ohne den Namen [Shen](#shen) über die Lippen zu bringen. [Huo Lie](general) folgt dem Bellen der Hofhunde und seilt sich hinab. Seit [er](general) die [Halberfrorene](xiaotao) in [seinem](general) Mantel durch den Hof getragen hat, trifft man den rauen [Feldherrn](general) auffallend oft in der Wäscherei.
+ abduct _ xiaotao "gesperrt"
- discover? _ yunxi "erfahren"
- boss yunxi xiaotao "Herrin"
- reveal! xiaotao _ "hält"
+ rescue general xiaotao "seilt"
- ill xiaotao "Halberfrorene"
- love.start general xiaotao "auffallend oft"

== 8
[Kaiserin Wanrong](kaiserin) spielt [ihren](kaiserin) Trumpf aus. Vor dem versammelten Hof deckt [sie](kaiserin) auf, dass [Yunxi](yunxi) die [Tochter](yunxi) eines [Hochverräters](shenvater) ist. [Zhaoming](kaiser) zerbricht den Jadekamm, den [er](kaiser) [ihr](yunxi) zugedacht hatte, und lässt [sie](yunxi) in den Kalten Palast schaffen. Dort erwartet [sie](yunxi) ausgerechnet [Lihua](lihua), ebenfalls gestürzt. Eine Nacht lang gehen die [Frauen](lihua+yunxi) aufeinander los, am Morgen teilen [sie](lihua+yunxi) sich eine Decke.
+ reveal kaiserin _ "deckt"
- parent shenvater yunxi "Tochter"
- sad kaiser yunxi "zerbricht"
- gift? kaiser yunxi "zugedacht"
+ arrest kaiser yunxi "schaffen"
- quit lihua "gestürzt"
- quarrel lihua yunxi "aufeinander los"
- reconcile lihua yunxi "Decke"

== 9
Von der Salzsteppe ist [Ruo](shenbruder) entkommen. In der Hauptstadt nimmt [ihn](shenbruder) [Bai](leibarzt) auf, ein alter [Studienfreund](leibarzt) des [Ministers](shenvater), und bringt [ihn](shenbruder) mit dem [Neunten Prinzen](prinz9) zusammen. [Die drei](leibarzt+prinz9+shenbruder) stehlen aus [Fus](eunuch) Truhe den Entwurf der Briefe. Auf dem Rückweg stellt [sie](leibarzt+prinz9+shenbruder) [Huo Lie](general) – und senkt das Schwert, als [Ruo](shenbruder) [ihn](general) „großer [Bruder](general)“ nennt: [Sie](general+shenbruder) haben einst im selben Heer gedient.
+ flee shenbruder "entkommen"
- help leibarzt shenbruder "nimmt"
- friend.past leibarzt shenvater "Studienfreund"
- meet prinz9 shenbruder "zusammen"
+ steal leibarzt+prinz9+shenbruder eunuch "stehlen"
- arrest? general leibarzt+prinz9+shenbruder "stellt"
- colleague.past general shenbruder "gedient"

== 10
Die [Kaiserinmutter](kaiserinmutter), bisher stumm hinter [ihrem](kaiserinmutter) Wandschirm, verlangt Gehör. [Sie](kaiserinmutter) hat [Wanrong](kaiserin) einst selbst ausgesucht und weiß seit langem, dass [Kronprinz Anping](kronprinz) nicht von [Zhaoming](kaiser) stammt, sondern von [Fu](eunuch), [der](eunuch) [seine](eunuch) Stellung erschlichen hat und kein Eunuch ist. Um das zu verbergen, mussten alle sterben, die es ahnten, auch [Minister Shen](shenvater). Der [Kaiser](kaiser) lacht zuerst. Dann bittet [er](kaiser) um Wasser.
+ reveal kaiserinmutter kaiser "verlangt Gehör"
- discover.past kaiserinmutter kronprinz "weiß"
- parent! kaiser kronprinz "stammt"
- parent eunuch kronprinz "von Fu"
- betray eunuch kaiser "erschlichen"
- cheat.past kaiserin kaiser "von Fu"
- kill.past eunuch shenvater "sterben"

== 11
[Fu](eunuch) nimmt die schwangere [Lihua](lihua) zur Geisel und fordert freies Geleit. [Yunxi](yunxi) bietet sich an [ihrer](lihua) Stelle an. Am Nordtor schießt [Jingyu](prinz9) über [ihre](yunxi) Schulter hinweg; der falsche [Eunuch](eunuch) stürzt von der Mauer. [Wanrong](kaiserin) trinkt in vollem Ornat den weißen Wein, den man [ihr](kaiserin) auf einem Tablett hinstellt. [Anping](kronprinz), neun Jahre alt, versteht nicht, warum [ihm](kronprinz) niemand mehr die Schuhe bindet. [Yunxi](yunxi) kniet hin und bindet sie.
- pregnant lihua "schwangere"
+ abduct eunuch lihua "Geisel"
- flee? eunuch "Geleit"
- rescue? yunxi lihua "Stelle"
+ kill prinz9 eunuch "stürzt"
- die kaiserin "Wein"
- help yunxi kronprinz "bindet"

== 12
Das Haus [Shen](#shen) erhält seinen Namen zurück, [Ruo](shenbruder) das Amt des [Vaters](shenvater). [Lihua](lihua) schenkt einem [Sohn](saeugling) das Leben, und diesmal ist an [dessen](saeugling) Abkunft kein Zweifel. Unter vier Augen gibt der [Kaiser](kaiser) [Yunxi](yunxi) frei: Ein [Mensch](yunxi), [der](yunxi) nie um etwas gebeten habe, dürfe einmal gehen. [Huo Lie](general) hält beim [Leibarzt](leibarzt), [der](leibarzt) [sie](xiaotao) an Kindes statt angenommen hat, um [Xiaotao](xiaotao) an. Auf der Straße nach Westen wartet ein [Pferdeknecht](prinz9) mit zwei Pferden und einem Go-Brett.
- hire shenbruder "Amt"
- parent shenvater shenbruder "Vaters"
- birth lihua saeugling "schenkt"
- parent kaiser saeugling "kein Zweifel"
+ divorce kaiser yunxi "frei"
- parent leibarzt xiaotao "angenommen"
+ propose general xiaotao "hält"#2
