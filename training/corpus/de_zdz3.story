%series Die Damen vom Burghof
%lang de
%genre historical radio play, court intrigue in a small duchy, women at court, episode descriptions
%cast regentin | Herzogin Mechtild; Mechtild | f
%cast erbin | Prinzessin Isaure; Isaure | f
%cast zofe | Jolanthe | f
%cast amme | Berta Quell; Berta | f
%cast gräfin | Gräfin Ludmilla von Arx; Ludmilla | f
%cast dichterin | Fiammetta Doni; Fiammetta | f
%cast äbtissin | Äbtissin Walburga; Walburga | f
%cast herzog | Herzog Otfried | m
%cast ritter | Ritter Anselm; Anselm | m
%cast gesandter | Don Íñigo; Íñigo | m
%cast apotheker | - | m
%cast bastard | Hanno | m
%cast kind | Otmar | m
%cast müllerin | - | f

== 1
[Herzog Otfried](herzog) ist an einem Fischgericht zugrunde gegangen. Bis die siebzehnjährige [Thronerbin](erbin) mündig wird, führt [seine](herzog) zweite [Frau](regentin), [Herzogin Mechtild](regentin), die Geschäfte. [Prinzessin Isaure](erbin) kann [ihre](erbin) [Stiefmutter](regentin) nicht ausstehen und schließt sich mit der [Zofe](zofe) [Jolanthe](zofe) im Turm ein. [Deren](zofe) Gesellschaft ist der [Regentin](regentin) ein Dorn im Auge. Die [Amme](amme) [Berta](amme), [die](amme) beide [Mädchen](erbin+zofe) aufgezogen hat, klopft vergebens. Unten im Hof steigt eine schwarz gekleidete [Gräfin](gräfin) aus der Kutsche: [Ludmilla von Arx](gräfin), die verstoßene erste [Gemahlin](gräfin) des [Toten](herzog).
+ die herzog "zugrunde gegangen"
- married.past herzog regentin "zweite Frau"
- kin erbin regentin "Stiefmutter"
- enemy erbin regentin "nicht ausstehen"
- boss erbin zofe "Zofe"
- advisor.past amme erbin+zofe "aufgezogen"
+ return gräfin "steigt"
- married.past gräfin herzog "erste Gemahlin"
- divorce.past gräfin herzog "verstoßene"

== 2
Die erste [Gattin](gräfin) des [Herzogs](herzog) will ein Testament gesehen haben, das [ihr](gräfin) die Vormundschaft zuspricht. [Mechtild](regentin) bestreitet, dass es existiert. Vor dem ganzen Hofstaat werfen sich die zwei [Witwen](gräfin+regentin) Giftmischerei an den Kopf, und die [Amme](amme) muss eine in Ohnmacht gefallene [Dichterin](dichterin) aus dem Saal schleppen. [Fiammetta Doni](dichterin), so heißt [sie](dichterin), ist auf Einladung der [Regentin](regentin) aus [Florenz](@florenz) gekommen, um ein Trauergedicht zu verfassen. Als [sie](dichterin) die Augen aufschlägt, beugt sich die [Zofe](zofe) über [sie](dichterin). [Sie](dichterin) hält [sie](zofe) für einen Engel.
- married.past gräfin herzog "erste Gattin"
- married.past herzog regentin "Witwen"
+ accuse gräfin regentin "werfen sich"
- accuse regentin gräfin "werfen sich"
- kill? gräfin+regentin herzog "Giftmischerei"
- ill dichterin "Ohnmacht"
- rescue amme dichterin "schleppen"
- invite regentin dichterin "Einladung"
- travel dichterin "gekommen"
- create? dichterin "Trauergedicht"
+ meet dichterin zofe "beugt"

== 3
[Isaure](erbin) soll verheiratet werden, und zwar rasch. Der spanische [Gesandte](gesandter) [Don Íñigo](gesandter) überbringt das Gesuch [seines](gesandter) [Bruders](bastard), eines vierzigjährigen [Bastards](bastard), und die [Stiefmutter](regentin) sagt in der ersten Minute zu. Die [Braut](erbin) erfährt es als Letzte. [Sie](erbin) wirft einen Kerzenleuchter und beschimpft die [Regentin](regentin) als Kupplerin. Nachts erscheint [Ritter Anselm](ritter) unter dem Turm, [dessen](ritter) Blicken die [Siebzehnjährige](erbin) seit Ostern nachhängt. [Er](ritter) aber sucht die [Dichterin](dichterin), und die [Zofe](zofe), statt es der [Herrin](erbin) zu sagen, erfindet eine Ausrede.
- wedding? bastard erbin "verheiratet"
- propose bastard erbin "Gesuch"
- sibling bastard gesandter "Bruders"
+ engaged.start bastard erbin "sagt in der ersten Minute zu"
- kin erbin regentin "Stiefmutter"
- discover erbin "erfährt"
- quarrel erbin regentin "beschimpft"
- love erbin ritter "Blicken"
- love ritter dichterin "sucht"
+ betray zofe erbin "Ausrede"
- boss erbin zofe "Herrin"

== 4
[Fiammetta](dichterin) liebt [Jolanthe](zofe). [Jolanthe](zofe) liebt [sie](dichterin) auch. Niemand weiß es. [Anselm](ritter) bringt [Fiammetta](dichterin) Rosen. [Sie](dichterin) schenkt sie [Berta](amme). [Berta](amme) hält nichts von Rosen. [Ludmilla](gräfin) besucht [Isaure](erbin) im Turm. [Isaure](erbin) vertraut [Ludmilla](gräfin). [Mechtild](regentin) beneidet [Ludmilla](gräfin). Die [Gräfin](gräfin) lächelt. [Sie](gräfin) lügt mit jedem Satz.
- love dichterin zofe "liebt"
- love zofe dichterin "liebt"#2
- discover! _ dichterin+zofe "Niemand weiß"
- gift ritter dichterin "Rosen"
+ gift dichterin amme "schenkt"
- friend erbin gräfin "vertraut"
- jealous regentin gräfin "beneidet"
+ betray gräfin erbin "lügt"

== 5
Beim Fest der Ernte fällt [Mechtild](regentin) vom Stuhl. Der [Hofapotheker](apotheker) erkennt auf Arsenik und flößt [ihr](regentin) Milch ein, bis [sie](regentin) wieder Farbe hat. Wer hat den Becher gefüllt? Die [Gräfin](gräfin) zeigt auf die [Zofe](zofe); [diese](zofe) sei im Auftrag der [Prinzessin](erbin) am Schanktisch gestanden. Die Wachen führen [Jolanthe](zofe) ab. [Isaure](erbin) fleht die [Frau](regentin) an, [der](regentin) [sie](erbin) eben noch den Tod gewünscht hat; aber die [Genesende](regentin) will nur Gewissheit. Im Verlies hört die [Gefangene](zofe), wie jemand ein Sonett durch das Gitter flüstert.
- ill regentin "fällt"
- discover apotheker regentin "erkennt"
- attack _ regentin "Arsenik"
- treat regentin apotheker "flößt"
+ recover regentin "wieder Farbe"
- accuse gräfin erbin+zofe "zeigt"
+ arrest _ zofe "führen"
- help? regentin zofe "fleht"
- die? regentin "Tod gewünscht"

== 6
Die [Poetin](dichterin) aus [Florenz](@florenz) gibt keine Ruhe. [Sie](dichterin) schleicht ins Kloster zu [Äbtissin Walburga](äbtissin), [die](äbtissin) in jungen Jahren mit der [Gräfin](gräfin) eine Zelle bewohnte, und fragt [sie](äbtissin) nach der Vergangenheit der schwarzen [Dame](gräfin) aus. [Walburga](äbtissin) windet sich; schließlich nennt [sie](äbtissin) einen Namen: [Hanno](bastard). Der [Bastard](bastard), [den](bastard) [Isaure](erbin) heiraten soll, ist das [Kind](bastard), [das](bastard) [Ludmilla](gräfin) vor der Ehe zur Welt brachte und fortgab. Weinend gesteht die [Äbtissin](äbtissin), dass [sie](äbtissin) selbst den [Säugling](bastard) über die Grenze gebracht hat.
- investigate dichterin gräfin "fragt"
- housemate.past gräfin äbtissin "Zelle"
+ reveal äbtissin dichterin "nennt"
- wedding? bastard erbin "heiraten"
- parent gräfin bastard "Kind"
- birth.past gräfin bastard "zur Welt brachte"
- sad äbtissin "Weinend"

== 7
[Fiammetta](dichterin) trägt der [Regentin](regentin) alles zu. [Mechtild](regentin) lässt die [Zofe](zofe) noch am selben Abend laufen, entschuldigt sich bei [ihr](zofe) und wird verblüfft Zeugin, wie sich die [Befreite](zofe) und die [Dichterin](dichterin) in der Pforte küssen. „Na, sowas“, sagt die [Witwe](regentin). [Ritter Anselm](ritter), [der](ritter) mit einem frischen Strauß um die Ecke biegt, macht kehrt. Unterdessen hat [Ludmilla](gräfin) Wind bekommen und [ihre](gräfin) Truhen gepackt. Bei Morgengrauen ist [sie](gräfin) fort, und mit [ihr](gräfin) die [Prinzessin](erbin).
- reveal dichterin regentin "trägt"
+ rescue regentin zofe "laufen"
- reconcile regentin zofe "entschuldigt"
- kiss dichterin zofe "küssen"
- discover regentin dichterin+zofe "Zeugin"
- discover ritter dichterin+zofe "macht kehrt"
- discover gräfin "Wind bekommen"
- flee gräfin "fort"
+ abduct gräfin erbin "mit ihr"

== 8
In einer Mühle jenseits des Flusses trifft [Isaure](erbin) den [ihr](erbin) zugedachten [Bräutigam](bastard). [Hanno](bastard) ist kein Unhold, sondern ein schüchterner [Kartograf](bastard), [der](bastard) nichts von einer Mutter weiß und die [Braut](erbin) um Verzeihung bittet, ehe [er](bastard) sich überhaupt vorgestellt hat. [Die beiden](bastard+erbin) lachen zum ersten Mal seit Wochen. Die [Gräfin](gräfin) drängt auf eine Trauung vor Tagesanbruch. „[Ich](gräfin) bin [deine](bastard) [Mutter](gräfin)“, sagt [sie](gräfin) zu [ihm](bastard). [Er](bastard) erschrickt so sehr, dass [er](bastard) das [Mädchen](erbin) an der Hand nimmt und mit [ihr](erbin) durch das Mühlrad entweicht.
- engaged bastard erbin "Bräutigam"
+ meet bastard erbin "trifft"
- happy bastard+erbin "lachen"
- wedding? bastard erbin "Trauung"
- parent gräfin bastard "Mutter"
+ reveal gräfin bastard "sagt sie"
- sad bastard "erschrickt"
- flee bastard+erbin gräfin "entweicht"

== 9
Der Winter kommt. In den Gängen zieht es, die Katzen liegen am Ofen, und auf dem Wappen über dem Tor fehlt noch immer der Fuchs. [Berta](amme) pflegt die [Thronfolgerin](erbin), [die](erbin) sich in der Mühle eine Erkältung geholt hat. [Don Íñigo](gesandter) kommt aus [Toledo](@toledo) und ist baff: [Sein](gesandter) [Halbbruder](bastard) sitzt im Gesindehaus, malt Landkarten und denkt nicht daran abzureisen. [Isaure](erbin) besucht [ihn](bastard) täglich. Neuerdings, tuschelt das Gesinde, bleibt [sie](erbin) über Nacht.
- ill erbin "Erkältung"
- treat erbin amme "pflegt"
- travel gesandter "kommt"#2 @toledo
- sibling bastard gesandter "Halbbruder"
- travel! bastard "abzureisen"
+ affair? bastard erbin "über Nacht"

== 10
[Isaure](erbin) ist in anderen Umständen. [Hanno](bastard) erfährt es von der [Zofe](zofe), nicht von der [Geliebten](erbin), und ist gekränkt, bis [diese](erbin) [ihm](bastard) gesteht, dass [sie](erbin) bloß Angst vor [ihrer](erbin) [Stiefmutter](regentin) hatte. Die [Gefürchtete](regentin) nimmt die Nachricht beim Schachspiel entgegen und opfert vor Schreck die Dame. Aber anders, als alle erwarten, tobt [sie](regentin) nicht, sondern umarmt die [Schwangere](erbin). Auch [sie](regentin) habe einmal ein Kind erwartet und verloren, sagt [sie](regentin). Es ist das Ende der Feindschaft.
- pregnant erbin bastard "in anderen Umständen"
- reveal zofe bastard "erfährt"
- couple bastard erbin "Geliebten"
- sad bastard "gekränkt"
- reveal erbin bastard "gesteht"
- sad erbin regentin "Angst"
- kin erbin regentin "Stiefmutter"
+ reconcile erbin regentin "umarmt"
- pregnant.past regentin "Kind erwartet"
- lose.past regentin "verloren"
- reveal regentin erbin "sagt sie"
- enemy.end erbin regentin "Ende der Feindschaft"

== 11
[Ludmilla](gräfin) taucht ein letztes Mal auf, mit einer Kanne Wein und dem falschen Testament. [Sie](gräfin) will [ihre](gräfin) [Nachfolgerin](regentin) ein zweites Mal vergiften. Doch die [Amme](amme), [die](amme) [ihr](gräfin) vor dreißig Jahren den [Säugling](bastard) abgenommen hat, vertauscht die Becher. Die [Giftmischerin](gräfin) trinkt selbst, sinkt an der Brust [ihres](gräfin) [Sohnes](bastard) nieder und stirbt. [Hanno](bastard), [der](bastard) [sie](gräfin) kaum kannte, trauert mehr, als [er](bastard) begreift; die [Schwangere](erbin) hält [seine](bastard) Hand. Auch [Mechtild](regentin), [ihre](gräfin) größte [Rivalin](regentin), steht mit entblößtem Haupt dabei.
- return gräfin "taucht"
- betray gräfin regentin "falschen Testament"
- kill? gräfin regentin "vergiften"
- betray amme gräfin "vertauscht"
+ die gräfin "stirbt"
- kill amme gräfin "trinkt"
- parent gräfin bastard "Sohnes"
- sad bastard "trauert"
- pregnant erbin bastard "Schwangere"
- help erbin bastard "hält"
- enemy gräfin regentin "Rivalin"

== 12
[Isaure](erbin) wird volljährig, gekrönt und [Mutter](erbin) eines [Sohnes](kind): [Otmar](kind). Die [Regentin](regentin) legt das Siegel nieder, zieht auf [ihr](regentin) Weingut und nimmt die alte [Berta](amme) zu sich. Vorher lässt [sie](regentin) den [Kartografen](bastard) schwören, dass [er](bastard) die [Herzogin](erbin) bald zum Altar führt. [Jolanthe](zofe) kündigt den Dienst bei [ihr](erbin) und geht mit [Fiammetta](dichterin) nach [Florenz](@florenz), wo [sie](dichterin+zofe) ein Haus am Fluss mieten. [Ritter Anselm](ritter) heiratet eine [Müllerstochter](müllerin); die Rosen stehen nun bei [ihr](müllerin).
- birth erbin kind "Mutter"
- hire erbin "gekrönt"
- quit regentin "legt"
- move regentin "zieht"
- housemate.start amme regentin "nimmt die alte Berta"
- wedding? bastard erbin "zum Altar"
- quit zofe erbin "kündigt"
+ move dichterin+zofe "geht" @florenz
- housemate.start dichterin zofe "mieten"
+ wedding müllerin ritter "heiratet"
