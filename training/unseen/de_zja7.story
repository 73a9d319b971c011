%series Wolkenstraße 9
%lang de
%genre patchwork family serial, Leipzig, broadcaster's weekly programme notes
%cast birte | Birte Kalinke; Birte | f
%cast marek | Marek Dudek; Marek | m
%cast falk | Falk Kalinke; Falk | m
%cast alma | Alma | f
%cast jonte | Jonte | m
%cast ola | Ola | f
%cast grażyna | Grażyna | f
%cast henning | Henning | m
%cast sunniva | Sunniva | f
%cast ehrlich | Frau Ehrlich; Ehrlich | f
%cast postbote | Tayo | m
%cast chefin | - | f
%cast baby | Ida | f
%cast verlobte | - | f
%cast kater | Oberst | m

== 1
Fünf Zimmer, sieben Leute, ein Bad: [Birte Kalinke](birte) und [Marek Dudek](marek) legen [ihre](birte+marek) Haushalte zusammen. [Birtes](birte) [Sprösslinge](alma+jonte) [Alma](alma) und [Jonte](jonte) sind wenig begeistert, [Mareks](marek) fünfzehnjährige [Ola](ola) ist es noch weniger, und [seine](marek) [Mutter](grażyna) [Grażyna](grażyna) beansprucht das Balkonzimmer. Beim Einzug steht ausgerechnet [Falk](falk) mit dem Umzugswagen vor der Tür, [Birtes](birte) geschiedener [Mann](falk), [der](falk) Speditionsfahrer ist und jeden Karton kommentiert. Von unten klopft die [Hausbewohnerin](ehrlich) mit dem Besen. Einzig [Kater](kater) [Oberst](kater) findet auf Anhieb einen Platz.
+ move birte+marek "legen"
- parent birte alma+jonte "Sprösslinge"
- sad alma+jonte+ola "wenig begeistert"
- parent marek ola "fünfzehnjährige"
- parent grażyna marek "Mutter"
- divorce.past birte falk "geschiedener"
- ex birte falk "geschiedener Mann"
- help falk birte+marek "Umzugswagen"
- neighbour birte+marek ehrlich "Hausbewohnerin"

== 2
Wer duscht zuerst? Darüber geraten [Alma](alma) und [Ola](ola) sich derart in die Haare, dass [Marek](marek) das Bad zusperrt. [Er](marek) ist ohnehin gereizt, denn in der Brauerei hat [seine](marek) neue [Vorgesetzte](chefin) [ihm](marek) das halbe Team gestrichen. [Birte](birte) lernt im Treppenhaus den [Briefträger](postbote) kennen und hält [ihn](postbote) für [Hennings](henning) neuen [Freund](postbote), was [diesen](postbote) sehr erheitert. [Henning](henning), [ihr](birte) älterer [Bruder](henning), ist vielmehr seit elf Jahren mit [Sunniva](sunniva) verheiratet, einer [Norwegerin](sunniva), und das nach außen hin glücklich.
+ quarrel alma ola "in die Haare"
- sad marek "gereizt"
- boss chefin marek "Vorgesetzte"
- meet birte postbote "kennen"
- couple! henning postbote "Freund"
- happy postbote "erheitert"
- sibling birte henning "Bruder"
- married henning sunniva "verheiratet"
- happy? henning+sunniva "glücklich"

== 3
[Sunniva](sunniva) taucht mit zwei Koffern in der [Wolkenstraße](@wolkenstrasse) auf: [Henning](henning) hat eine andere. [Birte](birte) gibt der [Schwägerin](sunniva) das Sofa und liest [ihrem](birte) [Bruder](henning) am Telefon die Leviten. Doch [der](henning) schwört, die [Frau](ehrlich), mit [der](ehrlich) [er](henning) am Dienstag Arm in Arm gesehen worden sei, gebe [ihm](henning) lediglich Tangounterricht, es handele sich um [Frau Ehrlich](ehrlich) aus dem Erdgeschoss. [Falk](falk) holt [Jonte](jonte) zum Angeln ab und fragt [ihn](jonte) aus, ob [Mama](birte) manchmal weine. [Jonte](jonte), [der](jonte) acht ist und schlau, verlangt für die Antwort ein Eis.
- move sunniva birte "Koffern"
- cheat? henning sunniva "andere"
- kin birte sunniva "Schwägerin"
- help birte sunniva "Sofa"
- sibling birte henning "Bruder"
+ quarrel birte henning "Leviten"
- advisor? ehrlich henning "Tangounterricht"
- parent birte jonte "Mama"

== 4
[Frau Ehrlich](ehrlich) ist nicht ehrlich. [Sie](ehrlich) will [Henning](henning). Beim Tango küsst [Ehrlich](ehrlich) [Henning](henning). [Der](henning) flüchtet zu [Sunniva](sunniva). [Ihr](sunniva) beichtet [er](henning) alles. [Ihm](henning) verzeiht [Sunniva](sunniva) erst am Abend. [Ola](ola) geht mit dem [Postboten](postbote) spazieren. [Tayo](postbote) heißt [er](postbote) und ist schon zwanzig. [Grażyna](grażyna) passt das nicht. Laut wird [sie](grażyna) trotzdem nur gegenüber [Marek](marek). Die Wolken hängen tief über der Straße.
- love ehrlich henning "will Henning"
+ kiss ehrlich henning "küsst"
- flee henning ehrlich "flüchtet"
- reveal henning sunniva "beichtet"
+ reconcile henning sunniva "verzeiht"
- date ola postbote "spazieren"
- sad grażyna ola+postbote "passt"
- quarrel grażyna marek "Laut"

== 5
Nach der Weihnachtsfeier der Brauerei kommt [Marek](marek) erst um fünf Uhr heim, und an [seinem](marek) Hemd klebt Glitzer. [Seine](marek) [Chefin](chefin) habe [ihn](marek) nach Hause gefahren, sagt [er](marek), mehr sei nicht gewesen. [Birte](birte) möchte [ihm](marek) gern glauben. [Falk](falk), [dem](falk) [sie](birte) am Telefon das Herz ausschüttet, setzt sich noch in derselben Stunde ins Auto, bringt Brötchen mit und hört zu. Es ist wie früher, nur ohne das Geschrei. [Alma](alma) beobachtet [ihre](alma) [Eltern](birte+falk) durch den Türspalt und schöpft Hoffnung.
- boss chefin marek "Chefin"
- affair? chefin marek "Glitzer"
- reveal birte falk "das Herz ausschüttet"
+ help falk birte "hört zu"
- quarrel.past birte falk "Geschrei"
- parent birte+falk alma "Eltern"
- discover alma birte+falk "beobachtet"
- reconcile? birte falk "Hoffnung"

== 6
[Alma](alma) schmiedet ein Komplott. [Sie](alma) schickt [Falk](falk) im Namen [ihrer](alma) [Mutter](birte) eine Einladung ins Thermalbad und [Birte](birte) eine im Namen des [Vaters](falk). [Ola](ola), zur Mitwisserin geworden, hält die Idee für bescheuert, schweigt aber, weil [Alma](alma) [sie](ola) mit dem [Briefträger](postbote) in der Hand hat. Im warmen Wasser durchschauen die einstigen [Eheleute](birte+falk) den Schwindel, lachen Tränen und bleiben doch bis zum Gong. [Marek](marek) findet die Eintrittskarte. Am selben Abend ruft die Brauerei an: [Er](marek) braucht am Montag nicht mehr zu kommen.
+ betray alma birte+falk "Komplott"
- parent birte alma "Mutter"
- parent falk alma "Vaters"
- reveal! ola _ "schweigt"
- threaten alma ola "in der Hand"
- married.past birte falk "Eheleute"
- discover birte+falk alma "durchschauen"
- happy birte+falk "lachen"
- find marek "Eintrittskarte"
+ quit marek "nicht mehr zu kommen"

== 7
Arbeitslos und argwöhnisch hockt [Marek](marek) in der Küche. Als [Falk](falk) [Jonte](jonte) nach Hause bringt, fällt das Wort Thermalbad, und ehe [Grażyna](grażyna) dazwischengehen kann, hat der [eine](marek) ein Veilchen und der [andere](falk) einen verstauchten Daumen. [Birte](birte) verarztet die [Streithähne](falk+marek) mit Tiefkühlerbsen. Dann wird [ihr](birte) selbst schlecht, und zwar den dritten Morgen in Folge. [Sunniva](sunniva), [die](sunniva) Apothekerin ist, drückt [ihr](birte) wortlos ein Schächtelchen in die Hand. Zwei Striche! Der [Urheber](marek) sitzt mit Erbsen am Auge nebenan und ahnt von nichts.
- jealous marek falk "Thermalbad"
+ quarrel falk marek "Streithähne"
- injure marek falk "Veilchen"
- injure falk marek "verstauchten"
- treat falk+marek birte "verarztet"
- ill birte "schlecht"
- help sunniva birte "Schächtelchen"
+ pregnant birte marek "Zwei Striche"
- discover! marek birte "ahnt"

== 8
[Birte](birte) sagt es [Marek](marek). [Er](marek) schweigt, dann tanzt [er](marek) mit [Birte](birte). [Ola](ola) hört es und knallt die Tür. Bei [Tayo](postbote) sucht [sie](ola) Trost. [Der](postbote) hält [Ola](ola) im Arm, mehr nicht. [Grażyna](grażyna) strickt schon für das Enkelkind. [Falk](falk) gratuliert [Birte](birte). Auf der Heimfahrt weint [Falk](falk). Noch liebt [er](falk) [Birte](birte). Im Radio läuft ein Lied über die Liebe. [Frau Ehrlich](ehrlich) klopft nicht mehr mit dem Besen. Reglos liegt [Ehrlich](ehrlich) in der Diele.
+ reveal birte marek "sagt es"
- sad ola "knallt"
- help postbote ola "Trost"
- sad falk "weint"
+ love falk birte "liebt"
- ill ehrlich "Reglos"

== 9
Es ist der [Kater](kater), [der](kater) mit [seinem](kater) Gejaule das Haus zusammenruft; [Henning](henning) tritt die Tür ein, und die Sanitäter bringen die [Ehrlich](ehrlich) gerade noch rechtzeitig auf die Intensivstation. Dort sitzt [sie](ehrlich) Tage später aufrecht im Bett und vertraut [Grażyna](grażyna) an, dass [sie](ehrlich) niemanden auf der Welt habe. Die [Polin](grażyna), sonst nicht für Sentimentalitäten zu haben, erscheint fortan täglich mit Suppe, und binnen einer Woche sind [die zwei](ehrlich+grażyna) unzertrennlich. [Marek](marek) bewirbt sich beim einzigen Betrieb, der einen Fahrer sucht: [Falks](falk) Spedition.
- help kater ehrlich "Gejaule"
+ rescue henning ehrlich "tritt"
- recover ehrlich "aufrecht"
- reveal ehrlich grażyna "vertraut"
- sad ehrlich "niemanden"
- gift grażyna ehrlich "Suppe"
+ friend.start ehrlich grażyna "unzertrennlich"
- hire? marek falk "bewirbt"

== 10
Zwei [Männer](falk+marek) in einer Fahrerkabine, neun Stunden bis [Krakau](@krakau): Anfangs schweigen [Marek](marek) und [sein](marek) neuer [Kollege](falk), bei [Breslau](@breslau) schreien [sie](falk+marek) sich an, hinter [Oppeln](@oppeln) singen [sie](falk+marek). Zu Hause platzt derweil die Bombe: [Sunniva](sunniva) hat [Henning](henning) mit [Frau Ehrlichs](ehrlich) Tangoschuhen ertappt, nur trägt [er](henning) sie selbst. [Er](henning) wolle Tänzer werden und nach [Buenos Aires](@buenosaires) gehen. [Seine](henning) [Frau](sunniva) überlegt bis zum Nachtisch, dann holt [sie](sunniva) den Reisepass. Traurig ist [Jonte](jonte), [der](jonte) am liebsten bei diesem [Onkel](henning) wohnen würde.
- travel falk+marek "neun Stunden" @krakau
- colleague falk marek "Kollege"
- quarrel falk marek "schreien"
+ reconcile falk marek "singen"
+ discover sunniva henning "ertappt"
- hire? henning "Tänzer"
- travel? henning "gehen" @buenosaires
- married henning sunniva "Frau"#2
- sad jonte "Traurig"
- kin henning jonte "Onkel"
- move? jonte henning "wohnen"

== 11
[Ola](ola) wird sechzehn und wünscht sich zur Feier nur eines: [Tayo](postbote) soll am Familientisch sitzen. Dass der [Gast](postbote) zwischen [Grażyna](grażyna) und [Frau Ehrlich](ehrlich) Platz nehmen muss, überlebt [er](postbote) mit Anstand; als [er](postbote) jedoch bekennt, dass in [Lagos](@lagos) eine [Braut](verlobte) auf [ihn](postbote) warte, wirft das [Geburtstagskind](ola) die Torte. [Alma](alma) läuft [ihr](ola) nach, und unter dem Klettergerüst im Hof sagt [sie](alma) zum ersten Mal »[meine](alma) [Schwester](ola)« zu [ihr](ola). Drei Straßen weiter setzen bei [Birte](birte) im Supermarkt die Wehen ein.
- celebrate ola "Feier"
- invite? ola postbote "am Familientisch"
+ reveal postbote _ "bekennt"
- engaged postbote verlobte "Braut"
- attack ola postbote "Torte"
- help alma ola "läuft"
+ sibling alma ola "Schwester"
- birth? birte "Wehen"

== 12
Weil [Marek](marek) im Stau steckt, ist es [Falk](falk), [der](falk) [Birte](birte) in den Kreißsaal bringt und beim Pressen [ihre](birte) Hand hält. Um 4.12 Uhr ist [Ida](baby) da. Der abgehetzte [Vater](marek) nimmt [sie](baby) entgegen und fragt, noch außer Atem, ob [Birte](birte) [ihn](marek) nicht doch heiraten wolle. [Sie](birte) wolle schlafen, sagt [sie](birte), und danach gern. [Alma](alma) hat den Traum von der alten Familie begraben und baut mit [Ola](ola) das Gitterbett auf. Aus [Buenos Aires](@buenosaires) kommt ein Paket mit winzigen roten Schuhen. [Frau Ehrlich](ehrlich) klopft mit dem Besen, diesmal vor Freude.
- help falk birte "bringt"
+ birth birte baby "ist Ida da"
- parent marek baby "Vater"
+ propose marek birte "heiraten"
- engaged.start birte marek "danach gern"
- happy ehrlich "Freude"
