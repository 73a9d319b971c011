%series Werkbank frei ab sofort
%lang de
%genre dramedy of friends in a shared workshop, Halle an der Saale, fan's episode guide
%cast jul | Julia Kampf; Julia | f
%cast nie | Niels | m
%cast esm | Esma | f
%cast lau | Laura | f
%cast bes | Besnik | m
%cast dom | Dominik Freytag; Dominik; Freytag | m
%cast josepha | Josepha | f
%cast opt | - | m
%cast sohn | Matteo | m
%cast exf | - | f
%cast kund | - | f
%cast galer | - | f
%cast pol | - | m
%cast vor | - | f
%cast hund | Leim | m

== 1 Der sechste Schlüssel
[Buchbinderin](jul) [Julia](jul) bekommt den freien Platz in der Halle, nachdem [ihre](jul) [Vorgängerin](vor) ohne Abschied verschwunden ist. [Niels](nie), [Esma](esm), [Laura](lau) und [Besnik](bes) stimmen darüber ab; einzig [Besnik](bes) ist dagegen, weil [er](bes) die Werkbank [seinem](bes) [Sohn](sohn) zugedacht hatte. Im Nebenstrang erhöht [Vermieter](dom) [Dominik Freytag](dom) die Miete. [Laura](lau), [die](lau) einmal mit [ihm](dom) zusammen war, soll mit [ihm](dom) reden. [Sie](lau) tut es nicht.
+ find jul "freien Platz"
- flee.past vor "verschwunden"
- reject bes jul "dagegen"
- parent bes sohn "Sohn"
- ex dom lau "zusammen war"
- help! lau bes+esm+jul+nie "tut es nicht"

== 2 Leim
Ein entlaufener [Hund](hund) frisst den Knochenleim, übersteht es und heißt fortan [Leim](hund). [Niels](nie) nimmt [ihn](hund) auf. Zu [Julias](jul) erstem Auftrag gehört das Tagebuch einer [Kundin](kund), [deren](kund) [Mann](opt), ein [Optiker](opt), im Krieg der Worte, wie [sie](kund) es nennt, ausgezogen ist. [Julia](jul) liest darin, obwohl [sie](jul) es nicht darf, und erkennt den [Optiker](opt): Mit [ihm](opt) ist [Esma](esm) seit einem Monat liiert.
- help nie hund "nimmt"
- recover hund "übersteht"
- married kund opt "Mann"
- breakup.past opt kund "ausgezogen"
+ discover jul opt "erkennt"
+ couple esm opt "liiert"

== 3 Die Wahrheit und die Zange
[Julia](jul) zieht [Niels](nie) ins Vertrauen. [Er](nie) rät [ihr](jul) zu schweigen. [Sie](jul) schweigt bis Minute zwölf, dann sagt [sie](jul) es [Esma](esm), [die](esm) das Tagebuch gegen die Wand wirft und [Julia](jul) vorwirft, [sie](jul) wolle Unfrieden stiften. Der [Optiker](opt) leugnet erst, dann gesteht [er](opt), dass [er](opt) noch immer verheiratet ist. [Esma](esm) jagt [ihn](opt) mit der Flachzange aus der Halle. [Laura](lau), [Niels](nie) und [Besnik](bes) trinken mit [ihr](esm) den Rest der Nacht durch.
- reveal jul nie "ins Vertrauen"
- reveal jul esm "sagt sie"
- accuse esm jul "vorwirft"
- reveal opt esm "gesteht"
- married _ opt "verheiratet"
+ breakup esm opt "jagt"
- help bes+lau+nie esm "trinken"

== 4 Matteo
[Besniks](bes) [Sohn](sohn) [Matteo](sohn) taucht auf und möchte gar nicht Polsterer werden, sondern Barkeeper. [Vater](bes) und [Sohn](sohn) streiten sich vor der Laderampe. [Laura](lau) gibt dem [Jungen](sohn) ein Praktikum in [ihrer](lau) Rahmenschmiede, ohne [Besnik](bes) zu fragen. [Julia](jul) entschuldigt sich bei [Esma](esm) mit einem handgebundenen Skizzenbuch, und [die beiden](esm+jul) werden Freundinnen. Am Ende der Folge greift [Niels](nie) im Dunkeln nach [Julias](jul) Hand und erwischt die falsche, [Esmas](esm).
- parent bes sohn "Sohn"
+ quarrel bes sohn "streiten"
- hire sohn lau "Praktikum"
- gift jul esm "Skizzenbuch"
+ friend.start esm jul "Freundinnen"
- flirt? nie jul "greift"

== 5 Inventur
Die Folge spielt an einem einzigen Nachmittag. [Freytag](dom) kündigt an, die Halle zu verkaufen. [Niels](nie), [Besnik](bes), [Esma](esm), [Laura](lau) und [Julia](jul) haben acht Wochen, um selbst zu kaufen. Weil Schulden zusammenschweißen und Pläne entzweien, gründen [sie](bes+esm+jul+lau+nie) eine Genossenschaft und brüllen sich gleich danach an. [Esma](esm) hat begriffen, wem [Niels'](nie) Hand galt, und ist gekränkter, als [sie](esm) dachte. [Laura](lau) erhält einen Brief von [Dominik](dom): [Er](dom) liebe [sie](lau) noch.
- reveal dom bes+esm+jul+lau+nie "kündigt"
+ create bes+esm+jul+lau+nie "Genossenschaft"
- quarrel bes esm+jul+lau+nie "brüllen"
- discover esm nie "begriffen"
- sad esm nie "gekränkter"
+ confess dom lau "liebe sie noch"

== 6 Zwei Tage Prag
[Laura](lau) fährt mit [Dominik](dom) nach [Prag](@prag) und lässt die [anderen](bes+esm+jul+nie) im Glauben, [sie](lau) besuche eine Messe. Dort verbringen [die zwei](dom+lau) die Nacht miteinander. [Er](dom) verspricht, den Verkauf abzublasen, wenn [sie](lau) bei [ihm](dom) bleibt. [Laura](lau) erbittet Bedenkzeit. In der Halle schneidet [Matteo](sohn) sich an der Blechschere; [Besnik](bes) fährt [ihn](sohn) ins Krankenhaus und versöhnt sich mit [ihm](sohn) in der Notaufnahme. [Niels](nie) lädt [Julia](jul) ins Kino ein und sagt dann wieder ab.
- travel dom+lau "fährt" @prag
- betray lau bes+esm+jul+nie "im Glauben"
+ sex dom lau "Nacht"
- couple? dom lau "bleibt"
- injure sohn "schneidet"
- help bes sohn "fährt ihn"
+ reconcile bes sohn "versöhnt"
- invite nie jul "lädt"
- date! jul nie "ab"

== 7 Wer hat geredet?
[Esma](esm) findet das Hotelticket in [Lauras](lau) Jacke. Vor allen nennt [sie](esm) [Laura](lau) käuflich, und [Laura](lau), mit dem Rücken zur Wand, sagt etwas über eine gewisse [Goldschmiedin](esm) und [deren](esm) Vorliebe für Ehemänner. [Niels](nie), [Julia](jul) und [Besnik](bes) stellen sich hinter keine von [beiden](esm+lau). [Laura](lau) räumt [ihren](lau) Platz. In der Schlussszene schläft [sie](lau) im Auto. Der [Hund](hund) leistet [ihr](lau) Gesellschaft, als Einziger.
- discover esm lau "Hotelticket"
+ accuse esm lau "käuflich"
- accuse lau esm "gewisse"
- help! bes+jul+nie esm+lau "hinter keine"
+ quit lau "räumt"
- help hund lau "Gesellschaft"

== 8 Die Feilenhauerin
Gastauftritt von [Josepha](josepha), der alten [Feilenhauerin](josepha) vom Nachbargrundstück, bei [der](josepha) die halbe Stadt gelernt hat, auch [Niels](nie). [Sie](josepha) liegt im Sterben und vermacht der Genossenschaft [ihr](josepha) Erspartes, unter der Bedingung, dass alle [fünf](bes+esm+jul+lau+nie) an [ihrem](josepha) Grab erscheinen. [Niels](nie) sucht [Laura](lau) drei Tage lang. [Esma](esm) findet [sie](lau) in einer, mit [Julias](jul) Worten, sehr kurzen Szene: Autotür auf, [Esma](esm) steigt ein, keine sagt Entschuldigung, [beide](esm+lau) weinen.
- advisor.past josepha nie "gelernt"
- die? josepha "im Sterben"
+ gift josepha bes+esm+jul+lau+nie "Erspartes"
- investigate nie lau "sucht"
- find esm lau "findet"
- sad esm+lau "weinen"
+ reconcile esm lau "steigt"

== 9 Beerdigung mit Feilen
Zu [Josephas](josepha) Beisetzung erscheinen die [fünf](bes+esm+jul+lau+nie) tatsächlich, und jeder wirft eine Feile ins Grab. [Laura](lau) schreibt [Dominik](dom) aus der Friedhofskapelle ab: Es sei vorbei, diesmal für immer. Aus Rache verkauft [Freytag](dom) an einen Parkhausbetreiber. [Esma](esm) lernt beim Leichenschmaus eine [Galeristin](galer) kennen, [die](galer) [ihren](esm) Ring bewundert und ein bisschen auch [sie](esm). [Julia](jul) und [Niels](nie) geben sich hinter der Kapelle den ersten Kuss der Serie.
- die.past josepha "Beisetzung"
+ breakup lau dom "vorbei"
- betray dom bes+esm+jul+lau+nie "Rache"
- meet esm galer "lernt"
- love galer esm "bewundert"
+ kiss jul nie "Kuss"

== 10 Besetzt
Die Genossenschaft klagt und besetzt zugleich die Halle. Ein [Polizist](pol), mit [dem](pol) [Matteo](sohn) zur Schule ging, trägt [Besnik](bes) samt Sessel hinaus und nimmt [Julia](jul) und [Esma](esm) fest. In der Zelle erzählt [Julia](jul), dass [sie](jul) in [Kassel](@kassel) noch verheiratet ist, auf dem Papier, mit einer [Frau](exf). [Niels](nie) weiß das nicht. [Esma](esm) verspricht Stillschweigen. Draußen verkauft [Matteo](sohn) Cocktails für die Kaution; [sein](sohn) [Vater](bes) ist stolz auf [ihn](sohn).
+ arrest pol esm+jul "nimmt"
+ reveal jul esm "erzählt"
- married exf jul "verheiratet"
- discover! nie jul "weiß das nicht"
- reveal! esm nie "Stillschweigen"
- help sohn esm+jul "Kaution"
- happy bes sohn "stolz"

== 11 Kassel
[Julias](jul) [Frau](exf) steht mit Scheidungspapieren in der Halle, freundlich und zum schlechtesten Zeitpunkt. [Niels](nie) erfährt, dass [er](nie) eine verheiratete [Freundin](jul) hat und als Letzter davon hört. [Er](nie) verlässt [sie](jul) nicht, [er](nie) redet nur nicht mehr. [Besnik](bes), [Esma](esm) und [Laura](lau) sperren [die beiden](jul+nie) ins Furnierlager. [Sie](jul+nie) kommen nach vier Stunden heraus, staubig und verlobt. Der [Galeristin](galer) gibt [Esma](esm) einen Schlüssel zu [ihrer](esm) Wohnung.
- married exf jul "Frau"
- divorce? exf jul "Scheidungspapieren"
+ discover nie jul "erfährt"
- breakup! nie jul "verlässt sie nicht"
- abduct bes+esm+lau jul+nie "sperren"
- couple jul nie "Freundin"
+ engaged.start jul nie "verlobt"
- gift esm galer "Schlüssel"

== 12 Werkbank frei
Serienfinale. Das Gericht gibt den [fünf](bes+esm+jul+lau+nie) recht, die Halle gehört [ihnen](bes+esm+jul+lau+nie). Beim Fest bittet [Dominik](dom) [Laura](lau) um Verzeihung; [sie](lau) verzeiht [ihm](dom), nimmt [ihn](dom) aber nicht zurück. [Julia](jul) und [Niels](nie) heiraten nicht, weil [sie](jul) erst die Scheidung abwarten muss, tanzen aber, als hätten [sie](jul+nie) es getan. [Matteo](sohn) zieht nach [Hamburg](@hamburg). [Besnik](bes) schreibt an die Tür, was der Serie den Titel gab. Der [Hund](hund) frisst den Kuchen.
+ find bes+esm+jul+lau+nie "gibt den fünf recht"
- celebrate bes+esm+jul+lau+nie "Fest"
- reconcile dom lau "verzeiht"
+ reject lau dom "nicht zurück"
- wedding! jul nie "heiraten nicht"
- divorce? exf jul "Scheidung"
- move sohn "zieht" @hamburg
