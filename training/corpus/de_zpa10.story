%series Kap der Kaltmamsell
%lang de
%genre cruise-ship dramedy, Baltic Sea, encyclopaedia episode list
%cast birk | Kapitän Birk Lorentzen; Birk Lorentzen; Birk; Lorentzen | m
%cast annunziata | Annunziata Greco; Annunziata | f
%cast jule | Jule Lorentzen; Jule | f
%cast emeka | Emeka | m
%cast wanda | Wanda Piontek; Wanda | f
%cast konrad | Konrad Piontek; Konrad | m
%cast rieke | Rieke | f
%cast toivo | Toivo | m
%cast graefin | Gräfin Solms; Solms | f
%cast hanno | Hanno | m
%cast zahlmeister | - | m
%cast nichte | Vicky | f
%cast baby | - | m
%cast reeder | - | m

== 1 Leinen los
Auf der ersten Ostseefahrt der »[Kaltmamsell](*kaltmamsell)«, für die [Kapitän Birk Lorentzen](birk), seit drei Jahren verwitwet, erstmals [seine](birk) erwachsene [Tochter](jule) [Jule](jule) als Animateurin angeheuert hat, trifft [er](birk) an der Gangway auf die neue [Küchenchefin](annunziata) [Annunziata Greco](annunziata), mit [der](annunziata) [er](birk) vor einem Vierteljahrhundert in [Neapel](@neapel) eine einzige Nacht verbracht und [die](annunziata) [ihn](birk) seither verwünscht hat. Das zerstrittene [Ehepaar](konrad+wanda) [Piontek](konrad+wanda), das die Reise zur Silberhochzeit von den Kindern geschenkt bekommen hat, verlangt getrennte Kabinen; nur in der des [Gatten](konrad) gibt es warmes Wasser.
- married.past _ birk "verwitwet"
- parent birk jule "Tochter"
- hire jule birk "angeheuert"
- hire annunziata "neue Küchenchefin"
- boss birk annunziata "Küchenchefin"
- sex.past annunziata birk "Nacht"
+ return annunziata "trifft"
- enemy annunziata birk "verwünscht"
- married konrad wanda "Ehepaar"
- quarrel konrad wanda "zerstrittene"
- parent konrad+wanda _ "Kindern"
- gift _ konrad+wanda "geschenkt"

== 2 Seegang
Während eines Sturms, bei dem sich die meisten Gäste in ihre Kojen zurückziehen, tanzt [Wanda Piontek](wanda) mit dem nigerianischen [Barpianisten](emeka) [Emeka](emeka), in [den](emeka) sich, wovon [sie](wanda) nichts ahnen kann, [Jule](jule) am ersten Abend verguckt hat, und die [Tochter](jule) des [Kapitäns](birk) zieht aus dem Anblick falsche Schlüsse. [Konrad](konrad) teilt sich eine Flasche Korn mit der weltgewandten [Gräfin Solms](graefin), [die](graefin) [ihm](konrad) verrät, dass [sie](graefin) weder Gräfin noch zahlungsfähig ist. In der Kombüse verbrennt sich der [Smutje](toivo) [Toivo](toivo) die Hand, und [Annunziata](annunziata) verbindet [ihn](toivo) unter so viel Gezeter, dass [er](toivo) rot wird.
- flirt emeka wanda "tanzt"
- love.start jule emeka "verguckt"
- discover! wanda jule "nichts ahnen"
- jealous jule wanda "falsche Schlüsse"
- parent birk jule "Tochter"
+ reveal graefin konrad "verrät"
- injure toivo "verbrennt"
- treat toivo annunziata "verbindet"
- boss annunziata toivo "Smutje"
- love.start toivo annunziata "rot"

== 3 Fünfundzwanzig Jahre
Die Silberhochzeit, die der ahnungslose [Zahlmeister](zahlmeister) für das zerstrittene [Paar](konrad+wanda) ausrichtet, gerät zum Debakel, denn [Konrad](konrad) lädt dazu die falsche [Gräfin](graefin) und [Wanda](wanda) den [Pianisten](emeka) ein, und nach dem zweiten Trinkspruch fliegt Torte. [Birk](birk), [der](birk) schlichten will, bekommt von der [Küchenchefin](annunziata), [die](annunziata) auf der Schwelle steht, zu hören, vom Davonlaufen verstehe [er](birk) ja etwas; unter vier Augen enthüllt [sie](annunziata) [ihm](birk), dass [ihre](annunziata) [Tochter](rieke) [Rieke](rieke), [die](rieke) in [Rostock](@rostock) Medizin studiert, auch die [seine](birk) ist. Der [Kapitän](birk) hält sich an der Reling fest. [Jule](jule), [die](jule) alles hört, weint im Rettungsboot.
- celebrate konrad+wanda "Silberhochzeit"
- married konrad wanda "Paar"
- invite konrad graefin "lädt"
- invite wanda emeka "lädt"
- quarrel konrad wanda "fliegt Torte"
- accuse annunziata birk "Davonlaufen"
+ reveal annunziata birk "enthüllt"
- parent annunziata+birk rieke "Tochter"
- discover jule birk+rieke "hört"
- sad jule "weint"

== 4 Flaute
Die See ist glatt. [Toivo](toivo) schält Kartoffeln. [Emeka](emeka) spielt Chopin. In der Tür steht [Jule](jule). „Magst [du](emeka) [Wanda](wanda)?“, fragt [Jule](jule). [Emeka](emeka) lacht. [Er](emeka) mag [Jule](jule). Das sagt [er](emeka) auch. Jetzt lacht [Jule](jule). An Deck sonnt sich [Konrad](konrad) neben der [Gräfin](graefin). [Seine](konrad) [Frau](wanda) zählt die Möwen. Mittags klaut jemand der [Gräfin](graefin) den Schmuck. Der Schmuck war ohnehin Glas. Trotzdem ruft [Konrad](konrad) nach dem [Zahlmeister](zahlmeister). Der [Zahlmeister](zahlmeister) schaut auf [Toivo](toivo).
+ confess emeka jule "sagt"
- love emeka jule "mag"
- happy jule "lacht"
- married konrad wanda "Frau"
- steal _ graefin "klaut"
- accuse? zahlmeister toivo "schaut"

== 5 Ankerplatz Visby
In [Visby](@visby), wo [Rieke](rieke) auf Bitten der [Mutter](annunziata) an Bord geht, ohne zu wissen, wer das Schiff steuert, wird der verdächtigte [Smutje](toivo) vom [Zahlmeister](zahlmeister) in die Wäschekammer gesperrt, bis [Annunziata](annunziata), [die](annunziata) für [ihre](annunziata) Leute durchs Feuer geht, den wahren [Dieb](hanno) in Gestalt des [Stewards](hanno) [Hanno](hanno) überführt, [der](hanno) die Klunker am Kai verkaufen wollte. Die junge [Medizinerin](rieke) und [Jule](jule) begegnen sich beim Frühstück, ohne einander vorgestellt zu sein, und verstehen sich auf Anhieb, worüber der [Vater](birk) der [beiden](jule+rieke) den Kaffee verschüttet.
- travel rieke "an Bord"
- parent annunziata rieke "Mutter"
- discover! rieke birk "ohne zu wissen"
- accuse.past _ toivo "verdächtigte"
- arrest zahlmeister toivo "gesperrt"
- help annunziata toivo "durchs Feuer"
+ discover annunziata hanno "überführt"
- steal.past hanno graefin "Dieb"
- meet jule rieke "begegnen"
- friend.start jule rieke "auf Anhieb"
- parent birk jule+rieke "Vater"
- sad birk "verschüttet"

== 6 Schwestern
Da weder [Birk](birk) noch [Annunziata](annunziata) den Mut findet, ist es [Jule](jule), [die](jule) der neuen [Freundin](rieke) eröffnet, dass [sie](jule+rieke) denselben [Vater](birk) haben; [Rieke](rieke) ohrfeigt [Lorentzen](birk) auf der Kommandobrücke und schließt sich in der Kabine der [Köchin](annunziata) ein. [Emeka](emeka), seit der Flaute mit [Jule](jule) zusammen, tröstet [sie](jule) die halbe Nacht. [Wanda](wanda) überrascht [ihren](wanda) [Mann](konrad), [der](konrad) der angeblichen [Adligen](graefin) [sein](konrad) letztes Geld leihen will, warnt [ihn](konrad) vor der [Hochstaplerin](graefin) und muss erfahren, dass [er](konrad) das längst weiß und es nicht der Liebe, sondern des Mitleids wegen tut.
+ reveal jule rieke "eröffnet"
- friend jule rieke "Freundin"
- sibling jule rieke "denselben Vater"
- attack rieke birk "ohrfeigt"
- couple emeka jule "zusammen"
- help emeka jule "tröstet"
- married konrad wanda "Mann"
- help konrad graefin "leihen"
- discover wanda konrad "erfahren"
- discover.past konrad graefin "weiß"
- love! konrad graefin "nicht der Liebe"

== 7 Mann über Bord
Bei Windstärke neun geht [Rieke](rieke), [die](rieke) auf dem Achterdeck frische Luft schnappen wollte, über Bord; [Toivo](toivo), [der](toivo) [ihr](rieke) nachspringt, hält [sie](rieke) über Wasser, bis [ihr](rieke) [Vater](birk) das Schiff gewendet hat und [die beiden](rieke+toivo) eigenhändig hereinzieht. Der [Smutje](toivo) kommt mit einer Unterkühlung davon, die [Gerettete](rieke) aber stellt, kaum wieder warm, eine Frage, die [Birk](birk) nach fünfundzwanzig Jahren zum ersten Mal beantwortet: warum [er](birk) damals nicht zurückgekehrt sei. [Annunziata](annunziata), [die](annunziata) an der Tür lauscht, hört von den Briefen, die [ihre](annunziata) Familie nie an [sie](annunziata) weitergab, und beginnt zu weinen.
- rescue toivo rieke "hält sie über Wasser"
+ rescue birk rieke+toivo "hereinzieht"
- parent birk rieke "Vater"
- ill toivo "Unterkühlung"
- reveal birk rieke "beantwortet"
- discover annunziata birk "hört"
- sad annunziata "weinen"

== 8 Stockholm
Die »[Kaltmamsell](*kaltmamsell)« liegt fest. [Rieke](rieke) bringt [Toivo](toivo) Tee. [Er](toivo) zittert noch. [Sie](rieke) setzt sich zu [ihm](toivo). [Wanda](wanda) und [Konrad](konrad) essen Zimtschnecken. Erst schweigen [beide](konrad+wanda). Dann lacht [Wanda](wanda). [Konrad](konrad) nimmt [ihre](wanda) Hand. Heute Nacht schläft [er](konrad) bei [ihr](wanda). Die [Hochstaplerin](graefin) stiehlt sich von Bord. Einen Zettel findet [Konrad](konrad). Darauf steht: Danke. Auf der Brücke stehen [Birk](birk) und [Annunziata](annunziata). Die [Köchin](annunziata) küsst [Lorentzen](birk). [Jule](jule) sieht es und geht leise fort.
- gift rieke toivo "Tee"
- flirt rieke toivo "setzt"
- happy wanda "lacht"
+ reconcile konrad wanda "nimmt"
- sex konrad wanda "schläft"
- flee graefin "stiehlt"
+ kiss annunziata birk "küsst"
- discover jule annunziata+birk "sieht"

== 9 Die Nichte
In [Turku](@turku) geht [Vicky](nichte) an Bord, die verwöhnte [Nichte](nichte) des [Reeders](reeder), [die](nichte) mit [Emeka](emeka) einst verlobt war und [ihn](emeka), wie [sie](nichte) jedem erzählt, wiederhaben will; [Jule](jule), [der](jule) [er](emeka) die Verlobung verschwiegen hatte, packt [seine](emeka) Noten in einen Müllsack. [Annunziata](annunziata), [die](annunziata) [Birk](birk) seit dem Kuss aus dem Weg geht, weil [sie](annunziata) um [ihre](annunziata) Unabhängigkeit fürchtet, wird von [Rieke](rieke) gefragt, weshalb [sie](annunziata) [ihren](rieke) [Vater](birk) noch immer strafe. Beim Landgang finden [Toivo](toivo) und [Rieke](rieke) in einer Sauna zueinander, ohne sich nachher an etwas anderes als an den Dampf erinnern zu wollen.
- travel nichte "an Bord"
- kin nichte reeder "Nichte"
- engaged.past emeka nichte "verlobt"
- love nichte emeka "wiederhaben"
- reveal! emeka jule "verschwiegen"
+ breakup jule emeka "Müllsack"
- kiss.past annunziata birk "Kuss"
- sad annunziata "fürchtet"
- parent birk rieke "Vater"
+ sex rieke toivo "finden"

== 10 Heimathafen
Um [Jule](jule) zurückzugewinnen, spielt [Emeka](emeka) auf dem Galadinner ein Stück, das [er](emeka) für [sie](jule) geschrieben hat, und weist [Vicky](nichte) vor dem ganzen Saal ab, worauf die [Abgewiesene](nichte) beim [Reeder](reeder) [seine](emeka) Kündigung durchsetzt. Der [Kapitän](birk) wirft dem [Reeder](reeder) daraufhin [seine](birk) Mütze vor die Füße, und [Annunziata](annunziata), von so viel Trotz angetan, verliert nicht viele Worte, sondern macht [ihm](birk), das Tranchiermesser noch in der Hand, einen Heiratsantrag, den [Birk](birk) annimmt, bevor [sie](annunziata) es weglegen kann. [Wanda](wanda) und [Konrad](konrad), [die](konrad+wanda) wegen der neuen Harmonie die Reise verlängern, stoßen mit dem [Brautpaar](annunziata+birk) an.
- reconcile? emeka jule "zurückzugewinnen"
- create emeka "geschrieben"
- reject emeka nichte "weist"
- quit emeka reeder "Kündigung"
- quit birk reeder "wirft"
+ propose annunziata birk "Heiratsantrag"
+ engaged.start annunziata birk "annimmt"
- happy konrad+wanda "Harmonie"
- celebrate annunziata+birk "stoßen"

== 11 Kartoffelboot
[Jule](jule) verzeiht [Emeka](emeka). [Emeka](emeka) zieht zu [Jule](jule). [Toivo](toivo) wird Küchenchef. Den Posten gibt [ihm](toivo) [Annunziata](annunziata). Auf dem Standesamt stehen vier Zeugen. [Birk](birk) sagt Ja, [Annunziata](annunziata) sagt Ja. [Rieke](rieke) wirft Reis auf [Toivo](toivo). Nach der Suppe wird [Rieke](rieke) schlecht. „Kein Wunder“, sagt [Wanda](wanda). „[Du](rieke) kriegst ein Kind.“ [Rieke](rieke) rechnet nach. [Toivo](toivo) fällt fast vom Stuhl. Dann küsst [er](toivo) [Rieke](rieke). [Konrad](konrad) bestellt Sekt für alle, nur für [Rieke](rieke) Saft.
- reconcile emeka jule "verzeiht"
- move emeka jule "zieht"
- hire toivo annunziata "Küchenchef"
+ wedding annunziata birk "Standesamt"
- pregnant rieke toivo "Kind"
- reveal wanda rieke "sagt Wanda"
- kiss rieke toivo "küsst"
- gift konrad _ "Sekt"

== 12 Auslaufen
Als im folgenden Frühjahr ein umgebauter Kutter mit dem Namen »[Kaltmamsell II](*kaltmamsell2)«, in den [Birk](birk) und [Annunziata](annunziata) [ihre](annunziata+birk) Abfindungen gesteckt haben, zum ersten Mal ablegt, sind fast alle wieder beisammen: [Jule](jule) und [Emeka](emeka), [die](emeka+jule) sich inzwischen verlobt haben, spielen an Deck, die [Pionteks](konrad+wanda) zahlen den Platz an der Sonne, und sogar die falsche [Gräfin](graefin), [die](graefin) im Gefängnis gelernt hat, Kartoffeln zu schälen, arbeitet als Küchenhilfe unter [Toivo](toivo). Mitten in der Schleuse setzen bei [Rieke](rieke) die Wehen ein, und der [Großvater](birk), [der](birk) keine Hebamme findet, hält unter Anleitung der [Mutter](annunziata) der [Gebärenden](rieke) eigenhändig den [Enkel](baby) ins Licht.
+ create annunziata+birk "umgebauter Kutter"
- engaged emeka jule "verlobt"
- arrest.past _ graefin "Gefängnis"
- hire graefin toivo "arbeitet"
- boss toivo graefin "unter"
+ birth rieke baby "Wehen"
- help annunziata rieke "Anleitung"
- kin baby birk "Großvater"
- parent annunziata rieke "Mutter"
