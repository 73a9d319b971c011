%series Das Haus an der Düna
%lang de
%genre costume drama among merchants in Riga around 1840, encyclopaedia episode list in long sentences
%cast ottilie | Ottilie von Brümmer; Ottilie; Frau von Brümmer | f
%cast kasper | Kasper Brandt; Kasper; Brandt | m
%cast wendula | Wendula Brandt; Wendula | f
%cast gero | Gero von Brümmer; Gero; Brümmer | m
%cast tilly | Tilly | f
%cast janis | Jānis Ozols; Jānis; Ozols | m
%cast pelham | Kapitän Pelham; Pelham | m
%cast amalie | Amalie Rehbinder; Amalie | f
%cast rehbinder | Dr. Rehbinder; Rehbinder | m
%cast kutscher | Mikk | m
%cast kaufmann | Isidor Grün; Grün | m
%cast pastor | - | m
%cast wirtin | - | f
%cast knabe | August | m

== 1 Eisgang
Als [sie](ottilie) nach sechs Jahren in [Petersburg](@petersburg) wieder vor dem Speicher steht, den [ihr](ottilie) verstorbener [Gatte](gero) angeblich bis auf den letzten Balken verspielt hat, trägt [Ottilie von Brümmer](ottilie) noch Schwarz. Den Speicher besitzt inzwischen [Kasper Brandt](kasper), [den](kasper) [sie](ottilie) mit achtzehn hatte nehmen sollen und nicht nahm, und [dessen](kasper) [Gemahlin](wendula) [Wendula](wendula) empfängt die [Witwe](ottilie) mit einer Höflichkeit, in der man sich schneiden kann. Ein [Kutscher](kutscher), [der](kutscher) [sie](ottilie) unentgeltlich in ein Gasthaus bringt, beteuert, den [Toten](gero) erst neulich in [Mitau](@mitau) gesehen zu haben.
+ return ottilie "wieder"
- married.past gero ottilie "Gatte"
- die.past gero "verstorbener"
- lose.past? gero "verspielt"
- reject.past ottilie kasper "nicht nahm"
- married kasper wendula "Gemahlin"
- help kutscher ottilie "unentgeltlich"
+ reveal kutscher ottilie "beteuert"

== 2 Kontor
[Ottilie](ottilie) tritt bei dem [Teehändler](kaufmann) [Isidor Grün](kaufmann) als Buchhalterin in Dienst, was in der Stadt als unerhört gilt und worüber sich besonders [Amalie Rehbinder](amalie) den Mund zerreißt, mit [der](amalie) [sie](ottilie) als Kind das Bett und die Masern geteilt hatte. [Grüns](kaufmann) [Schreiber](janis), der [Lette](janis) [Jānis Ozols](janis), verliert angesichts der neuen [Kollegin](ottilie) den Faden und drei Rubel. Unterdessen gesteht [Brandt](kasper) [seinem](kasper) Spiegel, dass [er](kasper) [sie](ottilie) nie aus dem Kopf bekommen hat, und [seine](kasper) [Frau](wendula), [die](wendula) im Nebenzimmer die Uhr aufzieht, hört auf zu drehen.
+ hire ottilie kaufmann "tritt"
- friend.past amalie ottilie "Bett und die Masern"
- boss kaufmann janis "Schreiber"
- love.start janis ottilie "verliert"
- colleague janis ottilie "Kollegin"
- love kasper ottilie "nie aus dem Kopf"
- married kasper wendula "Frau"
+ discover wendula kasper "hört auf zu drehen"

== 3 Eine Landpartie
Auf dem Ausflug nach [Dubbeln](@dubbeln), zu dem [Amalies](amalie) [Mann](rehbinder), der [Arzt](rehbinder) [Dr. Rehbinder](rehbinder), die halbe Gilde gebeten hat, geraten [Wendula](wendula) und [Ottilie](ottilie) über eine Nichtigkeit aneinander, bis [letztere](ottilie) den Sonnenschirm der [ersteren](wendula) ins Meer wirft. [Kasper](kasper) fischt ihn heraus, gibt ihn aber der falschen [Dame](ottilie). [Kapitän Pelham](pelham), ein [Engländer](pelham) auf der Durchreise, findet das köstlich und macht der [Schirmwerferin](ottilie) den ganzen Heimweg über schöne Augen. Dem [Arzt](rehbinder) ist übel; [er](rehbinder) schiebt es auf die Krebse.
- invite rehbinder _ "gebeten"
- married amalie rehbinder "Mann"
+ quarrel ottilie wendula "aneinander"
- attack ottilie wendula "wirft"
- help kasper _ "fischt"
- gift kasper ottilie "gibt"
+ flirt ottilie pelham "schöne Augen"
- ill rehbinder "übel"

== 4 Kurze Tage
Es schneit. [Jānis](janis) liebt [Ottilie](ottilie). [Ottilie](ottilie) mag [Jānis](janis). Mehr nicht. [Mikk](kutscher), so heißt der [Kutscher](kutscher), wohnt neben [Grün](kaufmann). Nachts sieht [Mikk](kutscher) [Pelham](pelham). Bei [Pelham](pelham) steht [Amalie](amalie). Der [Kapitän](pelham) küsst [Amalie](amalie). Davon erfährt [Ottilie](ottilie). [Ottilie](ottilie) schweigt. [Amalie](amalie) fürchtet seither [Ottilie](ottilie). [Rehbinder](rehbinder) ahnt nichts. [Seine](rehbinder) [Tochter](tilly) [Tilly](tilly) ahnt viel. Am Sonntag predigt der [Pastor](pastor). Es geht um die Ehe. [Amalie](amalie) wird rot.
- love janis ottilie "liebt"
- love! ottilie janis "Mehr nicht"
- neighbour kaufmann kutscher "neben"
- discover kutscher amalie+pelham "sieht"
+ kiss amalie pelham "küsst"
- cheat amalie rehbinder "küsst"
+ discover ottilie amalie+pelham "erfährt"
- reveal! ottilie _ "schweigt"
- sad amalie ottilie "fürchtet"
- discover! rehbinder "ahnt nichts"
- parent rehbinder tilly "Tochter"
- discover tilly "ahnt viel"

== 5 Fastnacht
Während die Gilde auf dem Schwarzhäupterball maskiert tanzt, schlüpft [Pelham](pelham), um [Amalie](amalie) unbemerkt zu treffen, in [Rehbinders](rehbinder) Domino und wird deshalb von [Tilly](tilly), [die](tilly) [ihn](pelham) für [ihren](tilly) [Vater](rehbinder) hält, um die Erlaubnis gebeten, [Jānis Ozols](janis) heiraten zu dürfen, was [er](pelham) großmütig gewährt. Als die Masken fallen, ist die Blamage vollständig: Der [Doktor](rehbinder) weist dem [Engländer](pelham) die Tür und [seiner](rehbinder) [Frau](amalie) ein Zimmer im Seitenflügel, und [Jānis](janis), [der](janis) von der ganzen Verlobung zum ersten Mal hört, muss [Tilly](tilly) vor allen Leuten einen Korb geben.
- celebrate _ "Schwarzhäupterball"
- date? amalie pelham "treffen"
- betray pelham rehbinder "Domino"
- betray pelham tilly "gewährt"
- love tilly janis "heiraten"
- breakup rehbinder amalie "Seitenflügel"
- parent rehbinder tilly "Vater"
- wedding? janis tilly "heiraten"
+ discover rehbinder amalie+pelham "Masken fallen"
- reject rehbinder pelham "weist"
- married amalie rehbinder "Frau"
- engaged! janis tilly "Verlobung"
+ reject janis tilly "Korb"

== 6 Der Mann in Mitau
Ein Wechsel mit frischer Unterschrift bringt [Ottilie](ottilie) auf den Gedanken, dass der [Kutscher](kutscher) recht gehabt haben könnte. [Sie](ottilie) lässt sich von [ihm](kutscher) nach [Mitau](@mitau) fahren und steht in einer Weinstube wirklich dem [Mann](gero) gegenüber, um [den](gero) [sie](ottilie) getrauert hat. [Gero](gero) ist fett geworden, lebt unter dem Namen einer Käsesorte mit einer [Schankwirtin](wirtin) zusammen und bietet der [Totgeweinten](ottilie) ein Glas an. [Sie](ottilie) gießt es [ihm](gero) ins Gesicht. Ein Toter, so die Moral, ist meistens angenehmer als ein Lebender.
- investigate ottilie gero "Gedanken"
- travel kutscher+ottilie "fahren" @mitau
+ discover ottilie gero "wirklich"
- sad.past ottilie gero "getrauert"
- couple gero wirtin "zusammen"
- cheat gero ottilie "zusammen"
- attack ottilie gero "gießt"

== 7 Scheidebriefe
Weil eine Frau, deren Gatte atmet, keine Witwe ist, rät der [Pastor](pastor), bei [dem](pastor) [Ottilie](ottilie) sich Rat holt, zur Trennung vor dem Konsistorium. [Gero](gero) denkt jedoch nicht daran, die [Frau](ottilie) freizugeben, [deren](ottilie) Gehalt [er](gero) soeben für sich entdeckt hat: Zahlt [sie](ottilie) nicht, so kehrt [er](gero) heim und fordert [seine](gero) Rechte ein. [Brandt](kasper), durch [Grün](kaufmann) eingeweiht, trägt [ihr](ottilie) das Geld an. [Sie](ottilie) schlägt es aus, obwohl [ihr](ottilie) dabei die Knie weich werden. [Wendula](wendula) hingegen begleicht heimlich die Summe, damit die [Rivalin](ottilie) verheiratet bleibt.
- help pastor ottilie "Rat"
- divorce? gero ottilie "Trennung"
- divorce! gero ottilie "nicht daran"
- return? gero "heim"
- married gero ottilie "Frau"#2
+ threaten gero ottilie "fordert"
- reveal kaufmann kasper "eingeweiht"
- help? kasper ottilie "trägt"
- reject ottilie kasper "schlägt"
- love ottilie kasper "Knie weich"
+ betray wendula ottilie "heimlich"
- enemy ottilie wendula "Rivalin"

== 8 Ein kleiner August
[Amalie](amalie), seit Fastnacht in den Seitenflügel verbannt, ist guter Hoffnung und schwört, das [Kind](knabe) sei von [Rehbinder](rehbinder), mit [dem](rehbinder) [sie](amalie) freilich seit Weihnachten kein Wort gewechselt hat. Der [Kapitän](pelham) ist über alle Meere. In [ihrer](amalie) Not schickt [sie](amalie) nach der [Freundin](ottilie) von einst, und [Ottilie](ottilie) kommt, hält [ihr](amalie) zwei Nächte lang die Hand und holt, da der [Arzt](rehbinder) sich in der Stadt betrinkt, mit [Mikk](kutscher) den [Jungen](knabe) ans Licht. Als [Rehbinder](rehbinder) heimkehrt, nimmt [er](rehbinder) [August](knabe) auf den Arm und fragt nicht.
+ pregnant amalie "guter Hoffnung"
- parent? rehbinder knabe "schwört"
- flee pelham "über alle Meere"
- sad amalie "Not"
- friend.past amalie ottilie "Freundin"
- reconcile amalie ottilie "hält"
- help ottilie amalie "hält"
+ birth amalie knabe "ans Licht"
- help kutscher amalie "mit Mikk"
- return rehbinder "heimkehrt"

== 9 Speicherbrand
In der Johannisnacht steht der Speicher in Flammen. Der [Schreiber](janis) trägt [Brandt](kasper) auf dem Rücken hinaus, doch ein Balken hat dem [Kaufmann](kasper) das Bein zerschmettert, das [Dr. Rehbinder](rehbinder) noch im Hof schient. Die Polizei führt [Jānis](janis) ab, weil [er](janis) nach Petroleum riecht, während der wahre [Täter](gero) vom Gasthausfenster aus zusieht. [Tilly](tilly), [die](tilly) dem [Letten](janis) den Korb nie nachgetragen hat, sagt aus, [er](janis) habe bis Mitternacht mit [ihr](tilly) gelesen, und diesmal wird aus der Ausrede in der Wachstube ein Kuss.
+ rescue janis kasper "trägt"
- injure kasper "zerschmettert"
- treat kasper rehbinder "schient"
+ arrest _ janis "führt"
- attack gero kasper "wahre Täter"
- reject.past janis tilly "Korb"
- help tilly janis "sagt aus"
- betray tilly _ "Ausrede"
+ kiss janis tilly "Kuss"

== 10 Schnee im April
[Wendula](wendula) pflegt [Kasper](kasper). [Er](kasper) dankt [ihr](wendula). Im Fieber ruft [er](kasper) [Ottilie](ottilie). [Wendula](wendula) packt den Koffer. [Ihr](wendula) [Vater](pastor) ist der [Pastor](pastor). Zu [ihm](pastor) zieht [Wendula](wendula). »[Ich](wendula) habe [ihn](kasper) nie gehabt«, sagt [sie](wendula). [Gero](gero) trifft am Hafen [Mikk](kutscher). [Mikk](kutscher) erkennt das Petroleum. [Gero](gero) zieht ein Messer. Der [Kutscher](kutscher) fällt. Gefunden wird [Mikk](kutscher) von [Grün](kaufmann). [Er](kutscher) lebt, gerade so. Wer es war, flüstert [Mikk](kutscher) [Grün](kaufmann).
- treat kasper wendula "pflegt"
- ill kasper "Fieber"
- love kasper ottilie "ruft"
+ breakup wendula kasper "packt"
- parent pastor wendula "Vater"
- move wendula pastor "zieht"
- love! kasper wendula "nie gehabt"
- meet gero kutscher "trifft"
- discover kutscher gero "erkennt"
+ attack gero kutscher "Messer"
- injure kutscher gero "fällt"
- find kaufmann kutscher "Gefunden"
- reveal kutscher kaufmann "flüstert"

== 11 Rechnung und Gegenrechnung
Von [Grün](kaufmann) angezeigt, sucht [Gero von Brümmer](gero) auf dem Eis der [Düna](@duena) das Weite, bricht ein und ertrinkt vor den Augen der [Frau](ottilie), [die](ottilie) nun zum zweiten Mal, und diesmal mit Recht, Schwarz anlegt. [Ozols](janis) kommt frei und hält bei [Rehbinder](rehbinder) um [dessen](rehbinder) [Tochter](tilly) an; der [Alte](rehbinder), durch den kleinen [August](knabe) milde geworden, willigt ein. Mit [Amalie](amalie) hat [er](rehbinder) sich beim Whist ausgesprochen, und der Seitenflügel wird vermietet. [Wendula](wendula) bittet [Ottilie](ottilie) um Verzeihung für das Geld und erhält sie.
- accuse kaufmann gero "angezeigt"
- flee gero "das Weite"
+ die gero "ertrinkt"
- married gero ottilie "Frau"
- propose? janis tilly "hält bei"
- parent rehbinder tilly "Tochter"
- engaged.start janis tilly "willigt"
+ reconcile amalie rehbinder "ausgesprochen"
- reconcile ottilie wendula "Verzeihung"

== 12 Offenes Wasser
Ein Jahr nach dem Brand ist die Ehe der [Brandts](kasper+wendula) gelöst, [Wendula](wendula) führt mit [ihrem](wendula) [Vater](pastor) eine Mädchenschule, und [Kasper](kasper) humpelt Sonntag für Sonntag am Kontor vorbei, ohne den Klingelzug anzurühren. Schließlich ist es [Ottilie](ottilie), [die](ottilie) hinausläuft und [ihn](kasper) fragt, ob [er](kasper) [sie](ottilie) zur Frau wolle, worauf [er](kasper), nach zwölf Jahren Bedenkzeit, nickt. Getraut werden an einem Tag zwei Paare, [Tilly](tilly) mit [ihrem](tilly) [Schreiber](janis) und die einstige [Buchhalterin](ottilie) mit [ihrem](ottilie) [Kaufmann](kasper), [Mikk](kutscher) fährt wieder, und aus [London](@london) trifft eine silberne Rassel ohne Absender ein.
- divorce kasper wendula "gelöst"
- colleague pastor wendula "führt"
- parent pastor wendula "Vater"
+ propose ottilie kasper "fragt"
- engaged.start kasper ottilie "nickt"
+ wedding janis tilly "Getraut"
+ wedding kasper ottilie "Getraut"
- recover kutscher "fährt wieder"

