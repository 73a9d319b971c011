%series Zum Goldenen Kamm
%lang de
%genre comedy-drama in a Viennese hairdressing salon, recap column
%cast poldi  | Leopoldine Wewerka; Poldi; die Wewerka | f
%cast sanja  | Sanja Ilić; Sanja | f
%cast ferdl  | Ferdl | m
%cast rosa   | Rosa | f
%cast hofrat | Hofrat Tschernak; Tschernak | m
%cast hofratin | Frau Tschernak; Edeltraud | f
%cast dusan  | Dušan | m
%cast kurti  | Kurti Wewerka; Kurti | m
%cast mei    | Mei Zhang; Mei | f
%cast inspektor | Gruppeninspektor Zahradnik; Zahradnik | m
%cast baby | - | f
%cast filou  | Filou | m

== 1 Waschen
In der [Josefstadt](@josefstadt) liegt der Salon der [Wewerka](poldi), und dort läuft alles wie immer, bis der [Hofrat](hofrat) [Tschernak](hofrat) unter der Trockenhaube zusammensackt. [Friseurin](sanja) [Sanja Ilić](sanja) presst [ihm](hofrat) den Brustkorb, während [Lehrbub](ferdl) [Ferdl](ferdl) den Puls nicht findet. Der [Patient](hofrat) kommt durch. [Seine](hofrat) Brieftasche nicht: Im Spital merkt [er](hofrat), dass sie fort ist. [Gruppeninspektor Zahradnik](inspektor) befragt alle Anwesenden und nimmt schließlich [Sanja](sanja) mit, weil [sie](sanja) schon einmal gesessen hat. [Poldi](poldi) sagt, dann könne [er](inspektor) [sie](poldi) gleich mit einsperren.
+ ill hofrat "zusammensackt"
- rescue sanja hofrat "presst"
- recover hofrat "kommt durch"
- steal _ hofrat "fort"
- boss poldi ferdl+sanja "Salon der Wewerka"
+ arrest inspektor sanja "nimmt"
- arrest.past _ sanja "gesessen"
- help poldi sanja "mit einsperren"

== 2 Schneiden
[Sanja](sanja) ist wieder daheim, die Brieftasche nicht. Die [Gattin](hofratin) des [Hofrats](hofrat) erscheint im Salon und verlangt eine Entschuldigung, und zwar vor den Kundinnen. Es gibt ein Geschrei wegen zweier Löckchen. [Sanjas](sanja) [Bruder](dusan) [Dušan](dusan) holt die [Schwester](sanja) mit dem Moped ab und rät [ihr](sanja), nach [Belgrad](@belgrad) zurückzugehen. [Sie](sanja) hört nicht hin. Währenddessen entdeckt [Ferdl](ferdl) beim Ausfegen eine Visitenkarte von [Poldis](poldi) geschiedenem [Mann](kurti), einem [Taschendieb](kurti) von Rang, [der](kurti) angeblich in [Linz](@linz) sitzt.
- return sanja "daheim"
- married hofrat hofratin "Gattin"
- quarrel hofratin poldi "Geschrei"
- sibling dusan sanja "Bruder"
- travel? sanja "Belgrad" @belgrad
+ discover ferdl kurti "entdeckt"
- divorce.past kurti poldi "geschiedenem Mann"
- ex kurti poldi "geschiedenem Mann"
- arrest? _ kurti "sitzt"

== 3 Legen
[Kurti Wewerka](kurti) sitzt nicht in [Linz](@linz), [er](kurti) sitzt in der Küche [seiner](kurti) [Ex](poldi) und isst [deren](poldi) Gulasch. [Er](kurti) ist ausgebrochen, um [sie](poldi) um Verzeihung zu bitten, dabei ist [ihm](kurti), ganz nebenbei, die Brieftasche eines kranken [Herrn](hofrat) in die Hand gefallen. [Poldi](poldi) wirft den [Entflohenen](kurti) hinaus und behält die Brieftasche. Nachts legt [sie](poldi) sie der [Frau](hofratin) mit den Löckchen vor die Tür. [Filou](filou), der [Pudel](filou) der [Tschernaks](hofrat+hofratin), erwischt sie zuerst und vergräbt das gute Stück.
- ex kurti poldi "Ex"
+ flee kurti "ausgebrochen"
- reconcile? kurti poldi "Verzeihung"
- steal.past kurti hofrat "in die Hand gefallen"
- reject poldi kurti "wirft"
- gift? poldi hofratin "legt"
- steal filou "erwischt"

== 4 Föhnen
Ein heißer Tag. Der Ventilator summt, auf dem Gehsteig kleben Kaugummis, die Kundinnen bleiben aus. [Mei Zhang](mei), [die](mei) eine Änderungsschneiderei gegenüber betreibt, kommt auf einen Kaffee und bleibt drei Stunden. [Ferdl](ferdl) schreibt [ihr](mei) ein Gedicht aufs Etikett einer Shampooflasche, traut sich aber nicht, es zu überreichen. [Poldi](poldi) versteckt die [Retterin](sanja) des [Hofrats](hofrat) im Hinterzimmer, weil der [Inspektor](inspektor) vor der Auslage auf und ab geht. Wozu das gut sein soll, weiß niemand, am wenigsten [Zahradnik](inspektor), [dem](inspektor) nur ein Eis schmilzt.
- neighbour mei poldi "gegenüber"
- love ferdl mei "Gedicht"
- create ferdl "schreibt"
- confess! ferdl mei "traut"
- rescue.past sanja hofrat "Retterin"
- help poldi sanja "versteckt"

== 5 Färben
[Ferdl](ferdl) geht zu [Mei](mei). [Mei](mei) liest das Etikett. [Mei](mei) lacht. [Ferdl](ferdl) läuft weg. Draußen rammt ein Moped [Ferdl](ferdl). Am Lenker sitzt [Dušan](dusan). [Dušan](dusan) lässt [Ferdl](ferdl) liegen. [Mei](mei) hat alles gesehen. [Mei](mei) ruft die Rettung. [Ferdl](ferdl) verliert zwei Zähne. „War das Gedicht für [mich](mei)?“, fragt [Mei](mei). [Ferdl](ferdl) nickt. Das genügt [Mei](mei). Den [Lenker](dusan) kennt nur [Sanja](sanja).
- reject mei ferdl "lacht"
+ injure ferdl dusan "rammt"
- flee dusan "liegen"
- discover mei dusan "gesehen"
- help mei ferdl "ruft"
+ confess ferdl mei "nickt"

== 6 Spitzen
Der [Unfallfahrer](dusan) stellt sich nicht. [Seine](dusan) [Schwester](sanja) gibt [ihm](dusan) bis Sonntag Zeit, dann werde [sie](sanja) den Kiberer anrufen. [Dušan](dusan) fleht, droht und sperrt [sie](sanja) am Samstag im Keller ein. [Poldi](poldi) vermisst [ihre](poldi) [Angestellte](sanja) und alarmiert, in Ermangelung besserer Kontakte, den [Mann](kurti), [den](kurti) [sie](poldi) hinausgeworfen hat. [Er](kurti) knackt das Schloss in elf Sekunden. Beim Weggehen läuft der [Befreier](kurti) in die Arme von [Zahradnik](inspektor).
- injure.past ferdl dusan "Unfallfahrer"
- sibling dusan sanja "Schwester"
- threaten sanja dusan "bis Sonntag"
- threaten dusan sanja "droht"
+ abduct dusan sanja "sperrt"
- boss poldi sanja "Angestellte"
- reject.past poldi kurti "hinausgeworfen"
+ rescue kurti sanja "knackt"
- arrest? inspektor kurti "in die Arme"

== 7 Strähnen
Statt [Kurti](kurti) zu verhaften, trinkt der [Inspektor](inspektor) mit [ihm](kurti) Schnaps, wie man hört, drei. Am nächsten Tag sitzen [beide](inspektor+kurti) im Salon und lassen sich rasieren. [Sanja](sanja) hat ausgesagt; [ihr](sanja) [Bruder](dusan) wird an der Grenze gefasst. Der [Lehrling](ferdl), mit neuen Zähnen, bringt der [Schneiderin](mei) täglich Blumen. Nur der [Hofrat](hofrat) ist schlecht gelaunt: [Seine](hofrat) [Frau](hofratin) hat [ihn](hofrat) im Verdacht, die Brieftasche samt Foto einer gewissen [Rosa](rosa) selbst verschwinden zu lassen.
- arrest! inspektor kurti "verhaften"
- reveal sanja _ "ausgesagt"
- sibling dusan sanja "Bruder"
+ arrest _ dusan "gefasst"
- recover ferdl "neuen Zähnen"
- flirt ferdl mei "Blumen"
- married hofrat hofratin "Frau"
+ accuse hofratin hofrat "Verdacht"

== 8 Dauerwelle
Den Garten umgraben lässt [Edeltraud Tschernak](hofratin), bis [Filou](filou) [sein](filou) Versteck preisgibt. In der Brieftasche liegt neben hundert Euro tatsächlich ein Bild. Die junge [Frau](rosa) darauf ist keine Geliebte, sondern eine [Tochter](rosa), aus der Zeit vor der Ehe, von [deren](rosa) Existenz die [Hofrätin](hofratin) seit gestern weiß. [Tschernak](hofrat) hatte [sie](rosa) zwanzig Jahre lang heimlich unterstützt. [Seine](hofrat) [Frau](hofratin) zieht aus, nicht wegen des [Kindes](rosa), wie [sie](hofratin) sagt, sondern wegen des Schweigens. [Sie](hofratin) nimmt den [Hund](filou) mit.
- investigate hofratin _ "umgraben"
+ discover hofratin rosa "weiß"
- parent hofrat rosa "Tochter"
- affair! hofrat rosa "keine Geliebte"
- help.past hofrat rosa "unterstützt"
- married hofrat hofratin "Frau"#2
+ breakup hofratin hofrat "zieht"

== 9 Ansatz
[Rosa](rosa) kommt nach [Wien](@wien), weil das Geld ausbleibt. Der [Vater](hofrat) liegt wieder im Spital, ohne Besuch. Die [Frau](sanja), [die](sanja) [ihm](hofrat) den Brustkorb gepresst hat, bringt [ihm](hofrat) den Rasierer und macht [ihn](hofrat) mit [seiner](hofrat) eigenen [Tochter](rosa) bekannt: Man habe einander ja nie gesehen. Keiner von [beiden](hofrat+rosa) weiß, was man sagen soll. Am dritten Tag stirbt der [Hofrat](hofrat). Der [Inspektor](inspektor) verständigt die getrennt lebende [Ehefrau](hofratin), [sie](hofratin) hält den [Pudel](filou) fest und antwortet nicht.
- travel rosa "kommt" @wien
- ill hofrat "Spital"
- parent hofrat rosa "Vater"
- rescue.past sanja hofrat "gepresst"
- help sanja hofrat "Rasierer"
+ meet hofrat rosa "bekannt"
+ die hofrat "stirbt"
- married hofrat hofratin "Ehefrau"
- reveal inspektor hofratin "verständigt"

== 10 Scheitel
Beim Begräbnis stehen die [Witwe](hofratin) und die [Unbekannte](rosa) nebeneinander am offenen Grab, jede mit einer weißen Rose. [Filou](filou) läuft zwischen [beiden](hofratin+rosa) hin und her. Das Testament ist unauffindbar. [Kurti](kurti), [der](kurti) [seine](kurti) Freiheit noch ein paar Tage hat, öffnet auf Wunsch der [Rivalinnen](hofratin+rosa) den Schreibtisch des [Toten](hofrat) und steckt dabei einen Siegelring ein. [Poldi](poldi) sieht es und haut [ihm](kurti) auf die Finger. Zum ersten Mal seit neun Jahren küsst [er](kurti) [sie](poldi) dafür.
- die.past hofrat "Begräbnis"
- married.past hofrat hofratin "Witwe"
- enemy hofratin rosa "Rivalinnen"
- help kurti hofratin+rosa "öffnet"
+ steal kurti hofrat "steckt"
- discover poldi kurti "sieht"
- attack poldi kurti "haut"
+ kiss kurti poldi "küsst"

== 11 Rasur
Laut Testament erbt [Sanja](sanja) alles, nämlich vier Stühle und die Schulden, [Rosa](rosa) bekommt die Fotos und die [Witwe](hofratin) das Haus. [Edeltraud](hofratin) bittet [Rosa](rosa), zu [ihr](hofratin) zu ziehen. [Die](rosa) nimmt an. Der [Ausbrecher](kurti) muss zurück nach [Linz](@linz). Vor der Tür wartet [Zahradnik](inspektor) diskret mit den Handschellen, bis [Poldi](poldi) [ihm](kurti) das Haar geschnitten hat. [Sie](poldi) werde warten, sagt [sie](poldi), aber nicht ewig, höchstens achtzehn Monate. [Mei](mei) und [Ferdl](ferdl) fahren übers Wochenende nach [Hongkong](@hongkong), also ins Lokal.
+ find sanja "erbt"
- find rosa "bekommt"
- married.past hofrat hofratin "Witwe"
- invite hofratin rosa "bittet"
- move rosa hofratin "nimmt an"
- flee.past kurti "Ausbrecher"
+ arrest inspektor kurti "Handschellen"
- date ferdl mei "Wochenende"

== 12 Auskehren
Im Salon ist ein neuer Stuhl besetzt: [Dušan](dusan), aus der Haft entlassen, wird von [seiner](dusan) [Schwester](sanja) zur Lehre aufgenommen. Der ältere [Lehrbub](ferdl) muss [ihn](dusan) anlernen und zeigt [ihm](dusan) als Erstes, wie man nicht davonfährt. [Poldis](poldi) [Verflossener](kurti) schreibt täglich Karten. [Rosa](rosa) bringt ein [Mädchen](baby) zur Welt und nennt [es](baby) nach der [Frau](hofratin), [der](hofratin) das Haus gehört. Am Abend zeigt der [Gruppeninspektor](inspektor), noch in Uniform, [Sanja](sanja) zwei Opernkarten. [Sie](sanja) verlangt vorher eine Entschuldigung. [Er](inspektor) spricht sie, vor allen Kundinnen.
- return dusan "entlassen"
- hire dusan sanja "Lehre"
- sibling dusan sanja "Schwester"
- advisor ferdl dusan "anlernen"
- ex kurti poldi "Verflossener"
+ birth rosa baby "zur Welt"
- invite inspektor sanja "Opernkarten"
+ reconcile inspektor sanja "spricht"
