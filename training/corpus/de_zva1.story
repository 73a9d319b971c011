%series Wir müssen über Donnerstag reden
%lang de
%genre comedy about friends in a big city, streaming service
%cast juli | Juliane Brakel; Juliane; Juli | f
%cast onno | Onno Reents; Onno | m
%cast kolja | Kolja | m
%cast despina | Despina | f
%cast fabrice | Fabrice | m
%cast merle | Merle | f
%cast britt | Britt | f
%cast nuria | Nuria | f
%cast leopold | Leopold | m
%cast henning | Henning Aldag; Henning | m
%cast gattin | - | f
%cast wirt | Ewald | m
%cast hebamme | - | f
%cast baby | - | f
%cast chef | - | m
%cast standes | - | m

== 1 Zwei Wochen
Frisch verlassen, frisch gefeuert, frisch in [Hamburg](@hamburg): [Juli](juli) quartiert sich bei [Onno](onno) und [Kolja](kolja) ein. Nur für zwei Wochen, versteht sich. [Onnos](onno) Begeisterung hält sich in Grenzen, denn was [er](onno) in der Abiturnacht für [seine](onno) beste [Freundin](juli) empfand, hat [er](onno) [ihr](juli) nie gestanden. [Despina](despina) ist seit dem Vormittag eine geschiedene Frau. [Ihr](despina) erster Abend in Freiheit endet trotzdem im Bett [ihres](despina) [Verflossenen](fabrice).
- breakup.past _ juli "verlassen"
- quit.past juli "gefeuert"
+ move juli kolja+onno "quartiert" @hamburg
- friend juli onno "Freundin"
- love.past onno juli "empfand"
- confess! onno juli "nie gestanden"
- divorce despina fabrice "geschiedene"
- ex despina fabrice "Verflossenen"
+ sex despina fabrice "im Bett"

== 2 Der Leguan
Eine Verwechslung bringt [Juli](juli) in Lohn und Brot. [Agenturchefin](britt) [Britt](britt) hält [sie](juli) für eine preisgekrönte Texterin, und die [Neue](juli) hütet sich, den Irrtum aufzuklären. [Despina](despina) gelobt vor versammelter Runde, der Rückfall mit [Fabrice](fabrice) sei ein Ausrutscher gewesen. Stunden später steht [ihr](despina) [Ex](fabrice) mit Austern im Flur. Und [Kolja](kolja)? Fahndet im Treppenhaus nach [seinem](kolja) entlaufenen Leguan und macht dabei die Bekanntschaft der [Mieterin](nuria) aus dem vierten Stock.
+ hire juli britt "in Lohn und Brot"
- boss.start britt juli "Agenturchefin"
- betray juli britt "hütet sich"
- sex.past despina fabrice "Rückfall"
- ex despina fabrice "Ex"
- lose kolja "entlaufenen"
- neighbour kolja nuria "Mieterin"
+ meet kolja nuria "Bekanntschaft"

== 3 Cis-Moll
Die [Schöne](nuria) von oben heißt [Nuria](nuria), spielt Cello und ist vergeben: Im Mai wird das Aufgebot bestellt. [Kolja](kolja), [den](kolja) es auf der Stelle erwischt hat, gibt sich flugs als Hochzeitsfotograf aus und hat prompt den Auftrag in der Tasche. [Juli](juli) glänzt in der Agentur mit einer Idee, die in Wahrheit [Onno](onno) nachts am Tresen ausgebrütet hat. Das Lob steckt [sie](juli) allein ein. [Er](onno) ist verschnupft, behauptet aber das Gegenteil.
- couple _ nuria "vergeben"
- wedding? _ nuria "Aufgebot"
+ love.start kolja nuria "erwischt"
- betray kolja nuria "gibt sich flugs"
- hire kolja nuria "Auftrag in der Tasche"
- create onno "ausgebrütet"
- sad onno juli "verschnupft"
- steal juli onno "steckt"

== 4 Blutsbande
Verwandtschaft kündigt sich nicht an, sondern steht eines Morgens im Bad. [Julis](juli) kleine [Schwester](merle) [Merle](merle) hat das Studium hingeworfen und belegt fortan das Sofa, sehr zum Vergnügen von [Onno](onno), mit [dem](onno) [sie](merle) schamlos schäkert. Dass [ihr](juli) das einen Stich versetzt, schiebt die [Ältere](juli) auf den Heuschnupfen. [Kolja](kolja) trifft auf den künftigen [Bräutigam](leopold): [Leopold](leopold) ist Chirurg, charmant und leider auch noch nett. [Despina](despina) hat heimlich die Schlösser nicht ausgetauscht. Wozu auch?
- sibling juli merle "Schwester"
- quit.past merle "hingeworfen"
+ move merle "Sofa"
- happy onno merle "Vergnügen"
- flirt merle onno "schäkert"
+ jealous juli merle "Stich versetzt"
- meet kolja leopold "trifft"
- engaged leopold nuria "Bräutigam"

== 5 Kundenpflege
Berufliches und Privates soll man trennen. [Juli](juli) hat es versucht, bis [Henning Aldag](henning) zur Tür hereinkam, [ihr](juli) wichtigster [Kunde](henning). Aus dem Geschäftsessen wird ein Frühstück. Den hellen Streifen an [seinem](henning) Ringfinger entdeckt [sie](juli) erst beim Abwasch. [Onno](onno) lässt sich unterdessen von [Merle](merle) zum Tanztee schleppen und stellt fest, dass [ihm](onno) die [Nervensäge](merle) fehlt, sobald [sie](merle) zur Tür hinaus ist. [Despina](despina) muss sich jeden Morgen übergeben …
+ sex henning juli "Frühstück"
- affair.start henning juli "Frühstück"
+ discover juli henning "entdeckt"
- married _ henning "Ringfinger"
- date merle onno "Tanztee"
- love.start onno merle "fehlt"
- ill despina "übergeben"

== 6 Zwei Striche
Drei Tests, ein Ergebnis: Bei [Despina](despina) ist Nachwuchs unterwegs, und als Vater kommt nur [der](fabrice) in Betracht, von [dem](fabrice) [sie](despina) sich amtlich hat trennen lassen. [Juli](juli) rät zur Wahrheit, nimmt es selbst damit weniger genau und erzählt niemandem von [Hennings](henning) [Gattin](gattin). [Die](gattin) wiederum sitzt längst bei [Britt](britt) im Büro, denn [sie](gattin) und die [Agenturchefin](britt) kennen sich vom Golf. Auf dem Balkon küssen sich derweil [Merle](merle) und [Onno](onno).
+ pregnant despina fabrice "Nachwuchs"
- divorce.past despina fabrice "amtlich"
- help juli despina "rät"
- reveal! juli "erzählt niemandem"
- married gattin henning "Gattin"
- meet.past britt gattin "kennen sich"
+ kiss merle onno "küssen"

== 7 Freigestellt
Auf einen Schlag ist [Juli](juli) Job und [Liebhaber](henning) los: [Britt](britt) setzt [sie](juli) vor die Tür, als der Schwindel mit dem Werbepreis auffliegt, und [Henning](henning) besinnt sich reumütig auf [seine](henning) Ehe. Trost hätte [sie](juli) jetzt gern von [Onno](onno). [Der](onno) aber ist seit gestern offiziell mit [ihrer](juli) [Schwester](merle) liiert. [Despina](despina) bringt es wieder nicht über die Lippen und schenkt [Fabrice](fabrice) statt der Neuigkeit einen Schal. [Er](fabrice) freut sich wie ein Kind.
+ quit juli britt "vor die Tür"
- discover britt juli "auffliegt"
- affair.end henning juli "Liebhaber los"
- breakup henning juli "besinnt"
- married gattin henning "Ehe"
- help? onno juli "Trost"
+ couple.start merle onno "liiert"
- sibling juli merle "Schwester"
- reveal! despina fabrice "nicht über die Lippen"
- gift despina fabrice "Schal"
- happy fabrice "freut"

== 8 Probeaufnahmen
[Koljas](kolja) Doppelleben gerät ins Wanken. Beim Shooting kommt [Nuria](nuria) dahinter, dass [er](kolja) eine Kamera nicht von einem Toaster unterscheiden kann, doch statt [ihn](kolja) zum Teufel zu jagen, lacht [sie](nuria) Tränen. [Ihr](nuria) [Verlobter](leopold) lacht nicht: [Er](leopold) verpasst dem [Schwindler](kolja) ein blaues Auge. [Wirt](wirt) [Ewald](wirt) bietet der arbeitslosen [Juli](juli) eine Schicht hinter dem Tresen an, Seite an Seite mit [Onno](onno). [Sie](juli) sagt zu. Das gibt dicke Luft zwischen den [Schwestern](juli+merle).
+ discover nuria kolja "dahinter"
- happy nuria kolja "lacht"
- engaged leopold nuria "Verlobter"
+ attack leopold kolja "blaues Auge"
+ hire juli wirt "sagt zu"
- colleague.start juli onno "Seite an Seite"
- quarrel juli merle "dicke Luft"
- sibling juli merle "Schwestern"

== 9 Das Wort mit V
Auch gute Nachrichten brauchen den richtigen Zeitpunkt. [Fabrice](fabrice) erfährt ausgerechnet von der [Hebamme](hebamme), [die](hebamme) sich in der Tür geirrt hat, dass [er](fabrice) Vater wird. [Er](fabrice) fällt [Despina](despina) nicht um den Hals, sondern in Ohnmacht, und macht [ihr](despina), kaum wieder bei Sinnen, einen Antrag. Einmal reicht, sagt [sie](despina). [Juli](juli) und [Onno](onno) schließen gemeinsam die Kneipe ab und reden bis zum Morgengrauen über jene Abiturnacht. Diesmal spricht [er](onno) es aus, allerdings in der Vergangenheitsform.
+ discover fabrice despina "erfährt"
- pregnant despina fabrice "Vater wird"
- ill fabrice "Ohnmacht"
+ propose fabrice despina "Antrag"
- reject despina fabrice "Einmal reicht"
+ confess onno juli "spricht er es aus"
- love.past onno juli "Vergangenheitsform"

== 10 Trautermin
Es ist Mai. Vor dem [Standesbeamten](standes) sucht [Nuria](nuria) zehn lange Sekunden nach dem Ja, findet es nicht und läuft, das Cello unterm Arm, aus dem Saal. Der versetzte [Leopold](leopold) weint sich bei [Kolja](kolja) aus, ohne zu ahnen, wer da neben [ihm](leopold) sitzt und vor Glück kaum stillhalten kann. [Merle](merle) hat inzwischen in [Onnos](onno) Kalender geblättert. An keinem Donnerstag steht [ihr](merle) Name, an jedem der [ihrer](merle) [Schwester](juli). [Sie](merle) zieht die Konsequenzen und [ihren](merle) Koffer hinter sich her.
+ wedding! leopold nuria "findet es nicht"
- flee nuria leopold "läuft"
- breakup nuria leopold "versetzte"
- sad leopold nuria "weint"
- help kolja leopold "bei Kolja aus"
- happy kolja "Glück"
- discover merle onno "steht ihr Name"
- sibling juli merle "Schwester"
+ breakup merle onno "zieht die Konsequenzen"

== 11 Steißlage
Sieben Wochen zu früh setzen bei [Despina](despina) die Wehen ein, und der [Arzt](leopold), [der](leopold) im Kreißsaal den Kaiserschnitt vornimmt, ist ausgerechnet [Leopold](leopold). [Er](leopold) macht [seine](leopold) Sache tadellos; [Mutter](despina) und [Tochter](baby) sind wohlauf. [Fabrice](fabrice) vergießt mehr Tränen als die [Kleine](baby). Aus [Lissabon](@lissabon) meldet sich [Onnos](onno) alter [Chef](chef): Ob [er](onno) sich vorstellen könne, dort die neue Bar zu leiten? [Onno](onno) packt. [Juli](juli) wünscht [ihm](onno) viel Erfolg und zerdeppert danach vier Gläser, eines nach dem anderen.
+ birth despina baby "Kaiserschnitt"
- treat despina leopold "vornimmt"
- parent despina baby "Tochter"
- happy fabrice "Tränen"
- boss.past chef onno "alter Chef"
+ hire? onno chef "zu leiten" @lissabon
- move? onno "packt" @lissabon
- sad juli onno "zerdeppert"

== 12 Alter Elbtunnel
[Onnos](onno) letzter Abend, [Ewalds](wirt) Freibier, und alle sind gekommen, sogar [Merle](merle), [die](merle) [ihrer](merle) großen [Schwester](juli) längst verziehen hat und [ihr](juli) einen Tritt in die richtige Richtung gibt. Mitten im [Elbtunnel](@elbtunnel) holt [Juli](juli) den [Auswanderer](onno) ein. Was [sie](juli) [ihm](onno) unter vierundzwanzig Metern Wasser sagt, hätte [sie](juli) vor fünfzehn Jahren sagen sollen. [Er](onno) stellt den Koffer ab. Oben spielt [Nuria](nuria) für [Kolja](kolja) ganz allein ein Ständchen, und [Despina](despina) fragt [Fabrice](fabrice), ob [er](fabrice) am Donnerstag schon etwas vorhabe. Zum Beispiel heiraten.
- celebrate onno "Freibier"
- sibling juli merle "Schwester"
- reconcile juli merle "verziehen"
- help merle juli "Tritt in die"
+ confess juli onno "sagt"
- create nuria kolja "Ständchen"
+ propose despina fabrice "fragt"
