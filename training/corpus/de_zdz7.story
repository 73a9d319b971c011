%series Spätlese
%lang de
%genre podcast comedy-drama, five women over sixty share a villa in Radebeul, long encyclopaedia summaries
%cast hedda | Hedda Zschoche; Hedda | f
%cast ruth | Ruth Aronson; Ruth | f
%cast milena | Milena | f
%cast inge | Ingeborg Prinz; Inge | f
%cast parvin | Parvin Sohrabi; Parvin | f
%cast gerd | Gerd Prinz; Gerd | m
%cast dirk | Dirk Zschoche; Dirk | m
%cast tante | - | f
%cast reise | - | f
%cast kindsvater | - | m
%cast olga | Schwester Olga; Olga | f
%cast ehemann | Rolf Zschoche; Rolf | m
%cast söhne | - | g
%cast ältester | Reza | m
%cast anwalt | Rechtsanwalt Thiel; Thiel | m
%cast nachbar | Herr Kluttig; Kluttig | m
%cast urenkel | Theo | m
%cast enkelin | Paula | f

== 1 Zimmer frei
Nachdem [ihr](hedda) [Mann](ehemann), so glaubt jedenfalls die Nachbarschaft, mit einer [Reiseleiterin](reise) nach [Ibiza](@ibiza) durchgebrannt ist, vermietet die [Lehrerin](hedda) a. D. [Hedda Zschoche](hedda) die oberen Zimmer der Familienvilla. Als Erste zieht die [Kinderärztin](ruth) [Ruth Aronson](ruth) ein, [die](ruth) aus [Haifa](@haifa) in [ihre](ruth) Geburtsstadt heimgekehrt ist, als Zweite die [Tschechin](milena) [Milena](milena), ehemals [Zirkusreiterin](milena). Noch vor dem Abendessen liegen sich die [Hausherrin](hedda) und die [Reiterin](milena) wegen eines Aschenbechers in den Haaren, während die [Ärztin](ruth) amüsiert Protokoll führt.
- married ehemann hedda "Mann"
- breakup? ehemann hedda "durchgebrannt"
- affair? ehemann reise "durchgebrannt"
- quit.past hedda "a. D."
- move ruth hedda "zieht"
- return ruth "heimgekehrt"
+ housemate.start hedda milena+ruth "als Zweite"
- move milena hedda "als Zweite"
+ quarrel hedda milena "in den Haaren"
- happy ruth "amüsiert"

== 2 Die Vierte
Als vierte [Bewohnerin](inge) erscheint [Ingeborg Prinz](inge), eine [Blondine](inge) von neunundsechzig Jahren mit elf Koffern und keinerlei Ehemann, von [der](inge) [Ruth](ruth) sofort argwöhnt, [sie](inge) habe etwas zu verbergen. Tatsächlich erzählt [Inge](inge) den [Frauen](hedda+milena+ruth), [sie](inge) sei Witwe, obwohl [ihr](inge) [Gemahl](gerd) kerngesund in einer Laube in [Meißen](@meissen) sitzt und Tomaten zieht. [Milena](milena), [die](milena) im Wein die Wahrheit sucht, trinkt mit [ihr](inge) Brüderschaft; am Morgen sind [die beiden](inge+milena) unzertrennlich. [Herr Kluttig](nachbar) von nebenan lugt über die Hecke und hat [seinen](nachbar) Spaß.
- housemate.start hedda inge "vierte Bewohnerin"
- accuse? ruth inge "argwöhnt"
+ betray inge hedda+milena+ruth "erzählt"
- die! gerd "Witwe"
- married gerd inge "Gemahl"
+ friend.start inge milena "unzertrennlich"
- neighbour hedda nachbar "nebenan"
- happy nachbar "seinen Spaß"

== 3 Parvin kocht
Nummer fünf ist die [Perserin](parvin) [Parvin Sohrabi](parvin), [Köchin](parvin), [Mutter](parvin) von vier [Söhnen](söhne) und seit drei Wochen obdachlos, weil der [Älteste](ältester) [ihr](parvin) die Wohnung über dem Kopf verkauft hat. [Hedda](hedda) gibt [ihr](parvin) das Musikzimmer, für das noch nie jemand Miete bezahlen wollte. Die [Neue](parvin) rührt so lange Safran in den Reis, bis selbst die [Lehrerin](hedda) weint vor Rührung, und [Dirk](dirk), [Heddas](hedda) [Sohn](dirk) und [Stadtrat](dirk), [der](dirk) eigentlich gekommen ist, um die [Mutter](hedda) zum Auszug ins Heim zu überreden, nimmt drei Portionen und vergisst [sein](dirk) Anliegen.
- parent parvin söhne "Mutter"
- parent parvin ältester "Älteste"
- betray.past ältester parvin "verkauft"
- lose parvin "obdachlos"
+ help hedda parvin "gibt"
- housemate.start hedda parvin "Musikzimmer"
- happy hedda "Rührung"
- parent hedda dirk "Sohn"
- move? hedda "Auszug"

== 4 Kurz
[Ruth](ruth) spielt Karten mit [Parvin](parvin). [Parvin](parvin) schummelt. [Inge](inge) sieht es und schweigt. [Hedda](hedda) liebt [Ruths](ruth) Lachen. [Ruth](ruth) ahnt nichts. [Milena](milena) hat Fieber. [Parvin](parvin) kocht [Milena](milena) Suppe. [Inge](inge) liest [Milena](milena) vor. Am Abend küsst [Kluttig](nachbar) [Inge](inge). [Inge](inge) gibt [Kluttig](nachbar) eine Ohrfeige. [Kluttig](nachbar) findet das gerecht. [Er](nachbar) kommt wieder.
- betray parvin ruth "schummelt"
- discover inge parvin "sieht es"
- love hedda ruth "liebt"
- discover! ruth hedda "ahnt nichts"
- ill milena "Fieber"
- help parvin milena "Suppe"
- help inge milena "liest"
+ kiss inge nachbar "küsst"
- attack inge nachbar "Ohrfeige"
- return nachbar "kommt wieder"

== 5 Der Mann aus der Laube
An einem Sonntag, an dem die [Damen](hedda+inge+milena+parvin+ruth) eigentlich Quitten einkochen wollen, klingelt ein [Herr](gerd) im Anglerhemd, [der](gerd) sich als [Gerd Prinz](gerd), [Inges](inge) angetrauter [Gatte](gerd) seit siebenundvierzig Jahren, entpuppt. Die [Blondine](inge), von [Ruth](ruth) zur Rede gestellt, gesteht unter Tränen, [sie](inge) habe [ihn](gerd) verlassen, weil [er](gerd) nur mit [seinen](gerd) Tomaten rede. [Milena](milena) ist tief gekränkt, dass die neue [Freundin](inge) [ihr](milena) das verschwiegen hat; [Kluttig](nachbar), [der](nachbar) am Gartenzaun alles mitgehört hat, zerreißt [seinen](nachbar) Strauß, und der [Angler](gerd) fährt am Abend heim, ohne [sie](inge) umzustimmen.
- married gerd inge "angetrauter Gatte"
- accuse ruth inge "zur Rede gestellt"
- reveal inge ruth "gesteht"
- sad inge "Tränen"
+ breakup.past inge gerd "verlassen"
- sad milena inge "gekränkt"
- friend inge milena "Freundin"
- discover nachbar gerd+inge "mitgehört"
- sad nachbar "zerreißt"
- betray.past inge milena "verschwiegen"
- reject inge gerd "ohne sie umzustimmen"

== 6 Nachtpost
Seit [Ruth](ruth) jeden Abend mit [Hedda](hedda) am Kachelofen sitzt und [ihr](hedda) aus den Briefen der verstorbenen [Tante](tante) vorliest, weiß die [Hausherrin](hedda) nicht mehr wohin mit [ihren](hedda) Händen. [Olga](olga), die [Pflegerin](olga), [die](olga) seit dem Frühjahr [Milenas](milena) Hüfte bewegt, sieht es auf den ersten Blick und rät der [Siebenundsechzigjährigen](hedda), endlich den Mund aufzumachen. Nach drei Gläsern Kirsch bringt [diese](hedda) es heraus, ungeschickt, mitten in einem Satz über Heizkosten. Die [Ärztin](ruth) nimmt die Brille ab, sagt nichts und legt [ihr](hedda) den Kopf auf die Schulter.
- die.past tante "verstorbenen"
- kin ruth tante "Tante"
- advisor olga milena "Pflegerin"
+ discover olga hedda "sieht es"
- help olga hedda "rät"
+ confess hedda ruth "bringt"
- love hedda ruth "Händen"
- love ruth hedda "Kopf"

== 7 Rolf
Ausgerechnet jetzt taucht [Rolf Zschoche](ehemann) wieder auf, braun gebrannt, pleite und von der [Reiseleiterin](reise), um [derentwillen](reise) [er](ehemann) fortging, auf die Straße gesetzt. [Er](ehemann) verlangt [sein](ehemann) Bett zurück, und da das Haus zur Hälfte auf [ihn](ehemann) läuft, weist [Rechtsanwalt Thiel](anwalt), [den](anwalt) [Hedda](hedda) um Rat fragt, auf die Rechtslage hin. [Ruth](ruth) packt schweigend. Die [Zurückgelassene](hedda) schreit [ihren](hedda) [Gatten](ehemann) an, dass die Kaffeetassen im Schrank klirren, und sperrt [ihn](ehemann) in die Waschküche, wo [ihm](ehemann) [Parvin](parvin) immerhin Reis durch das Fenster reicht.
+ return ehemann "taucht"
- lose ehemann "pleite"
- breakup.past reise ehemann "auf die Straße gesetzt"
- breakup.past ehemann hedda "fortging"
- advisor anwalt hedda "Rechtsanwalt"
- move? ruth "packt"
+ quarrel ehemann hedda "schreit"
- married ehemann hedda "Gatten"
- abduct hedda ehemann "sperrt"
- help parvin ehemann "reicht"

== 8 Stille Tage
Der Winter ist da. Auf dem Dach liegt Schnee, im Keller keimen die Kartoffeln, und die Uhr auf der Diele geht eine Stunde nach. Die [Zirkusreiterin](milena) braucht keinen Stock mehr. [Ihr](milena) und [Parvin](parvin) ist das Geld ausgegangen, weshalb [sie](milena+parvin) auf dem Wochenmarkt persische Knödel anbieten. [Ruth](ruth) wohnt im Hotel und nimmt [Heddas](hedda) Anrufe nicht an. [Rolf](ehemann) hat sich in der Villa breitgemacht; [er](ehemann) flirtet mit [Inge](inge), [die](inge) [ihn](ehemann) für einen Langweiler hält, und bringt [ihr](inge) jeden Morgen Honig, den [sie](inge) dem Hund gibt.
- recover milena "keinen Stock mehr"
- lose milena+parvin "ausgegangen"
- reject ruth hedda "nicht an"
- move ruth "Hotel"
- flirt ehemann inge "flirtet"
- reject inge ehemann "Langweiler"
+ gift ehemann inge "Honig"

== 9 Das Geständnis
[Paula](enkelin), [Dirks](dirk) achtzehnjährige [Tochter](enkelin), zieht für ein Praktikum zur [Großmutter](hedda) und wundert sich über den [Opa](ehemann) in der Waschküche. [Sie](enkelin) ist schwanger, verrät [sie](enkelin) [ihr](hedda) beim Plätzchenbacken, und der [Vater](kindsvater), ein [Kellner](kindsvater), will nichts davon wissen. [Hedda](hedda) tröstet die [Enkelin](enkelin), und weil das Vertrauen nun einmal in der Luft liegt, erzählt [sie](hedda) [ihr](enkelin) umgekehrt von der [Frau](ruth) im Hotel. Am nächsten Morgen steht das [Mädchen](enkelin) vor dem Zimmer der [Ärztin](ruth), mit einem Blech Vanillekipferl und der Bitte, [sie](hedda+ruth) mögen sich nicht so anstellen.
- parent dirk enkelin "Tochter"
- move enkelin hedda "zieht"
- kin enkelin hedda "Großmutter"
- kin ehemann enkelin "Opa"
+ pregnant enkelin kindsvater "schwanger"
- reveal enkelin hedda "verrät"
- reject kindsvater enkelin "nichts davon wissen"
- help hedda enkelin "tröstet"
- love hedda ruth "Frau im Hotel"
- reveal hedda enkelin "erzählt"
+ help enkelin hedda+ruth "Bitte"

== 10 Anfang von vorn
[Ruth](ruth) steht mit Tasche und beschlagener Brille auf der Matte, und [Hedda](hedda) küsst [sie](ruth), ehe die [Heimgekehrte](ruth) auch nur die Handschuhe ausgezogen hat. [Rolf](ehemann), [der](ehemann) Zeuge wird, läuft dunkelrot an, zeigt auf die [eine](hedda), dann auf die [andere](ruth), und bekommt von [seiner](ehemann) [Frau](hedda) die Scheidung serviert, noch bevor es Kaffee gibt. [Dirk](dirk), [den](dirk) [er](ehemann) zu Hilfe holt, stellt sich nach kurzem Zögern auf die Seite der [Mutter](hedda). Der [Geschasste](ehemann) zieht zu [Kluttig](nachbar), [der](nachbar) Gesellschaft zu schätzen weiß.
- return ruth "steht"
+ kiss hedda ruth "küsst"
- discover ehemann hedda+ruth "Zeuge"
- married ehemann hedda "Frau"
+ divorce? ehemann hedda "Scheidung"
- sad ehemann "dunkelrot"
- help? dirk ehemann "zu Hilfe"
- help dirk hedda "Seite"
- parent hedda dirk "Mutter"
- housemate.start ehemann nachbar "zieht"

== 11 Auf Messers Schneide
[Parvin](parvin) ertappt um drei Uhr früh einen [Einbrecher](ältester) im Speisezimmer, schlägt [ihn](ältester) mit der Pfanne nieder und erkennt unter der Mütze den eigenen [Sohn](ältester), [Reza](ältester), jenen [Ältesten](ältester), [der](ältester) [sie](parvin) um die Wohnung gebracht hat. [Er](ältester) war auf das Silber der [Vermieterin](hedda) aus. [Inge](inge), nur mit Lockenwicklern bekleidet, ruft die Polizei; die [Perserin](parvin) reißt [ihr](inge) den Hörer aus der Hand, denn den [Jungen](ältester) zu verraten bringt [sie](parvin) nicht übers Herz. Bis zum Morgengrauen haben [Mutter](parvin) und [Kind](ältester) sich ausgeweint und einander verziehen.
- discover parvin ältester "ertappt"
- attack parvin ältester "schlägt"
- parent parvin ältester "Sohn"
- betray.past ältester parvin "gebracht"
- steal? ältester hedda "Silber"
- arrest? _ ältester "Polizei"
- betray! parvin ältester "nicht übers Herz"
- sad parvin+ältester "ausgeweint"
+ reconcile parvin ältester "verziehen"

== 12 Die sechste
[Paulas](enkelin) [Sohn](urenkel) [Theo](urenkel) kommt ausgerechnet in der Nacht zur Welt, in der die [Pflegerin](olga) nicht da ist, sodass die pensionierte [Kinderärztin](ruth) noch einmal die Ärmel hochkrempelt und der [Gebärenden](enkelin) beisteht, während [Milena](milena) nach dem Mond sieht und [Inge](inge) ohnmächtig wird. [Reza](ältester) bezahlt die Wohnung von der [Mutter](parvin) zurück und schält zum Dank Möhren. [Ingeborg](inge) fährt jeden zweiten Sonntag nach [Meißen](@meissen) zu [ihrem](inge) [Gerd](gerd), mit [dem](gerd) [sie](inge) sich einmal im Jahr verträgt. Und im Frühling heiraten [zwei](hedda+ruth), [die](hedda+ruth) das nicht mehr nötig hatten: [Hedda](hedda) und [Ruth](ruth).
- parent enkelin urenkel "Sohn"
+ birth enkelin urenkel "zur Welt"
- quit.past ruth "pensionierte"
- help ruth enkelin "beisteht"
- ill inge "ohnmächtig"
- gift ältester parvin "bezahlt"
- parent parvin ältester "Mutter"
- travel inge "fährt" @meissen
- reconcile gerd inge "verträgt"
+ wedding hedda ruth "heiraten"
