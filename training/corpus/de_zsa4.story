%series Der Staudingerhof
%lang de
%genre farm drama, Lower Bavaria, encyclopaedia episode list, plain
%cast alois | Alois Staudinger; Alois | m
%cast resi | Resi Staudinger; Resi | f
%cast korbinian | Korbinian | m
%cast vreni | Vreni | f
%cast bogdan | Bogdan Lisowski; Bogdan | m
%cast ewa | Ewa | f
%cast haslinger | Haslinger; Xaver Haslinger | m
%cast babsi | Babsi Haslinger; Babsi | f
%cast tierarzt | Dr. Amberger; Amberger | m
%cast pfarrer | Pfarrer Okonkwo; Okonkwo | m
%cast fremder | Jochen Riedl; Riedl | m
%cast dorfpolizist | Girgl | m
%cast knecht | Wiggerl | m
%cast luki | Luki | m
%cast notar | - | m
%cast mann | - | m
%cast schwester | - | f

== 1 Heuernte
[Alois Staudinger](alois), [Bauer](alois) in siebter Generation, stürzt vom Heuboden und bricht sich die Hüfte, sodass [seine](alois) [Tochter](vreni) [Vreni](vreni), [die](vreni) in [München](@muenchen) Agrarwissenschaften studiert, für einen Sommer heimkommt. [Ihr](vreni) [Bruder](korbinian) [Korbinian](korbinian), [der](korbinian) fest damit rechnet, den Hof zu übernehmen, empfängt [sie](vreni) mit eisigem Schweigen. Als Erntehelfer fangen die polnischen [Geschwister](bogdan+ewa) [Bogdan](bogdan) und [Ewa](ewa) an. [Nachbar](haslinger) [Haslinger](haslinger) mäht derweil zwei Meter zu weit, was [Resi](resi), die [Altbäuerin](resi), mit dem Fernglas protokolliert.
- injure alois "bricht"
- parent alois vreni "Tochter"
+ return vreni "heimkommt"
- sibling korbinian vreni "Bruder"
- hire bogdan+ewa "fangen"
- sibling bogdan ewa "Geschwister"
- neighbour alois+resi haslinger "Nachbar"

== 2 Maul und Klaue
Im Stall verenden über Nacht drei Kühe. Der [Tierarzt](tierarzt) [Dr. Amberger](tierarzt) entnimmt Proben und stellt fest, dass dem Futter Rattengift beigemengt war. [Korbinian](korbinian) zeigt sofort auf [Haslinger](haslinger), mit [dem](haslinger) die Familie seit dem Krieg um eine Wiese prozessiert. [Babsi](babsi), [Haslingers](haslinger) [Tochter](babsi), verbürgt sich für [ihren](babsi) [Vater](haslinger), doch im Wirtshaus bekommt [dieser](haslinger) von [Korbinian](korbinian) einen Maßkrug an die Schläfe. Dass sich [Babsi](babsi) seit Ostern heimlich mit dem [Angreifer](korbinian) trifft, ahnt niemand.
- investigate tierarzt "Proben"
+ accuse korbinian haslinger "zeigt"
- enemy alois+korbinian+resi haslinger "prozessiert"
- parent haslinger babsi "Tochter"
- help babsi haslinger "verbürgt"
+ attack korbinian haslinger "Maßkrug"
- affair babsi korbinian "heimlich"

== 3 Versehgang
[Haslinger](haslinger) liegt mit einer Gehirnerschütterung zu Bett und lässt den [Pfarrer](pfarrer) holen, weil [er](haslinger) mit dem Schlimmsten rechnet. [Pfarrer Okonkwo](pfarrer) stammt aus [Enugu](@enugu) und spielt mit [ihm](haslinger) lieber Schafkopf, bis der [Verletzte](haslinger) wieder flucht. [Vreni](vreni) stößt beim Ausmisten auf eine leere Packung Gift und versteckt sie, denn darauf klebt ein Preisschild aus dem Laden, in dem nur die [Großmutter](resi) einkauft. Die alte [Frau](resi) steht am Fenster und sieht [ihr](vreni) dabei zu.
- injure haslinger korbinian "Gehirnerschütterung"
- invite haslinger pfarrer "holen"
+ recover haslinger "wieder flucht"
+ find vreni "stößt"
- reveal! vreni _ "versteckt"
- kin resi vreni "Großmutter"
- discover resi vreni "sieht"

== 4 Ein Bett im Kornfeld
[Ewa](ewa) lacht gern. [Korbinian](korbinian) hört das. Am Sonntag tanzt [Ewa](ewa) mit [Korbinian](korbinian). Daneben steht [Babsi](babsi). [Babsi](babsi) kocht vor Eifersucht. [Bogdan](bogdan) nimmt [Ewa](ewa) beiseite. „Der [Sohn](korbinian) vom [Chef](alois) ist nichts für [dich](ewa)“, sagt [Bogdan](bogdan). [Ewa](ewa) geht trotzdem mit [Korbinian](korbinian). Der Mais ist hoch. Um vier kommt [Ewa](ewa) heim. Am Zaun hat [Babsi](babsi) gewartet. [Sie](babsi) reißt [Ewa](ewa) den Kranz vom Kopf. Dazwischen wirft sich [Vreni](vreni). Am Montag regnet es.
- flirt ewa korbinian "tanzt"
+ jealous babsi ewa "Eifersucht"
- parent alois korbinian "Sohn"
- boss alois bogdan+ewa "Chef"
- sex ewa korbinian "Mais"
- cheat korbinian babsi "Mais"
+ attack babsi ewa "reißt"
- help vreni ewa "Dazwischen"

== 5 Austrag
Der [Bauer](alois) kehrt am Stock aus der Reha zurück und gibt beim [Notar](notar) bekannt, dass nicht der [Sohn](korbinian), sondern die [Studentin](vreni) den Hof bekommt. [Korbinian](korbinian) schleudert [ihr](vreni) die Stallschlüssel vor die Füße und zieht zu [Babsi](babsi), [die](babsi) [ihm](korbinian) den Tanz im Mais nach drei Tagen nachsieht. [Haslinger](haslinger) entdeckt beim Rasieren, wer da unter [seinem](haslinger) Dach frühstückt: der [Rüpel](korbinian) mit dem Maßkrug. Nach einer halben Stunde Gebrüll schenkt [er](haslinger) [ihm](korbinian) Kaffee ein. [Bogdan](bogdan) repariert unterdessen das Mühlrad, das niemand braucht.
- return alois "kehrt"
+ find vreni "bekommt"
- parent alois korbinian "Sohn"
- quarrel korbinian vreni "schleudert"
- move korbinian babsi "zieht"
- reconcile babsi korbinian "nachsieht"
- discover haslinger korbinian "entdeckt"
- quarrel haslinger korbinian "Gebrüll"
- help haslinger korbinian "schenkt"

== 6 Der Sommergast
[Jochen Riedl](fremder) mietet sich als Feriengast ein und wandert mit einem Messgerät über die Wiesen. Dem [Pfarrer](pfarrer), [der](pfarrer) einmal Geologie studiert hat, fällt auf, dass der [Gast](fremder) Bohrproben im Rucksack trägt. [Vreni](vreni) findet [Riedl](fremder) charmant und fährt mit [ihm](fremder) nach [Passau](@passau) ins Kino; [Bogdan](bogdan), [der](bogdan) sich auf der Tenne die Lunge aus dem Leib singt, meint damit durchaus [sie](vreni). Nachts beobachtet der alte [Knecht](knecht) [Wiggerl](knecht), wie die [Altbäuerin](resi) im Garten etwas vergräbt. [Er](knecht) sagt es den Hühnern.
- travel fremder "mietet"
+ discover pfarrer fremder "fällt"
- love vreni fremder "charmant"
- date fremder vreni "Kino"
- love bogdan vreni "meint"
- discover knecht resi "beobachtet"

== 7 Das Messgerät
Unter der strittigen Wiese liegt Heilwasser, und [Riedl](fremder) arbeitet für einen Konzern, der dem [Staudingerhof](#hof) den Garaus machen will. Vom [Geistlichen](pfarrer) gewarnt, durchwühlt [Vreni](vreni) das Zimmer des [Verehrers](fremder); [er](fremder) überrascht [sie](vreni) dabei, verdreht [ihr](vreni) den Arm und sperrt [sie](vreni) in den Räucherkeller. [Bogdan](bogdan), [dem](bogdan) das Fehlen der [Jungbäuerin](vreni) beim Melken auffällt, schlägt mit einem Holzscheit das Schloss ein. Der [Spion](fremder) entwischt auf dem Rad des [Dorfpolizisten](dorfpolizist), [der](dorfpolizist) gerade Leberkäse holt.
- reveal pfarrer vreni "gewarnt"
- investigate vreni fremder "durchwühlt"
- love fremder vreni "Verehrers"
- attack fremder vreni "verdreht"
+ abduct fremder vreni "sperrt"
+ rescue bogdan vreni "Holzscheit"
- flee fremder "entwischt"
- steal fremder dorfpolizist "Rad"

== 8 Allerseelen
Am Grab [ihres](resi) [Mannes](mann) bricht [Resi](resi) zusammen. Im Fieber gesteht [sie](resi) dem [Pfarrer](pfarrer), die Kühe selbst vergiftet zu haben, damit [ihr](resi) [Sohn](alois) das Vieh aufgebe und nicht wie ein Vorfahr unter einem Stier ende. [Okonkwo](pfarrer) darf davon nichts weitersagen. [Haslinger](haslinger), seit Monaten im ganzen Dorf als Giftmischer verschrien, verliert die Kundschaft für [seinen](haslinger) Honig. [Dr. Amberger](tierarzt) sitzt jede Nacht bei der [Kranken](resi), obwohl [er](tierarzt) sonst nur Rinder behandelt; einst war [er](tierarzt) mit [ihr](resi) verlobt.
- ill resi "bricht"
- die.past mann "Grab"
- married.past mann resi "Mannes"
- kill.past resi "vergiftet"
+ reveal resi pfarrer "gesteht"
- parent resi alois "Sohn"
- reveal! pfarrer _ "nichts weitersagen"
- accuse _ haslinger "verschrien"
- lose haslinger "verliert"
- help tierarzt resi "sitzt"
- engaged.past resi tierarzt "verlobt"

== 9 Kaltes Feuer
In der Thomasnacht brennt die Scheune des [Nachbarn](haslinger). [Babsi](babsi) und [Korbinian](korbinian) kommen mit rußigen Gesichtern heraus; der [Hausherr](haslinger), [der](haslinger) den Honig holen wollte, bleibt drin. [Alois](alois), [sein](haslinger) [Gegner](alois) vor drei Gerichten, wirft den Stock weg, holt [ihn](haslinger) heraus und bezahlt dafür mit zwei Fingern. Neben der Brandstelle hebt der [Dorfpolizist](dorfpolizist) [Girgl](dorfpolizist) ein Feuerzeug mit dem Zeichen des Wasserkonzerns auf. [Ewa](ewa), von [deren](ewa) Übelkeit der ganze Hof spricht, hat in der Aufregung nur einen einzigen Namen gerufen.
- neighbour alois haslinger "Nachbarn"
- enemy alois haslinger "Gegner"
+ rescue alois haslinger "holt"
- injure alois "Fingern"
- find dorfpolizist "hebt"
- ill ewa "Übelkeit"

== 10 Vaterschaft
Dass [Ewa](ewa) schwanger ist, bleibt nicht verborgen, und [Bogdan](bogdan) stellt den [Mann](korbinian) zur Rede, vor [dem](korbinian) [er](bogdan) die [Schwester](ewa) gewarnt hatte. [Korbinian](korbinian) leugnet erst, dann wird [ihm](korbinian) schlecht. [Babsi](babsi) wirft [ihn](korbinian) ein zweites und letztes Mal hinaus. Weil [er](korbinian) im Elternhaus nicht mehr erwünscht ist, nimmt [ihn](korbinian) der [Pfarrer](pfarrer) auf. Inzwischen tritt die [Giftmischerin](resi), kaum genesen, im Wirtshaus auf die Bank und bittet [Haslinger](haslinger) vor hundert Leuten um Vergebung. [Er](haslinger) nimmt einen langen Schluck und nickt.
- pregnant ewa korbinian "schwanger"
- accuse bogdan korbinian "zur Rede"
- sibling bogdan ewa "Schwester"
+ breakup babsi korbinian "hinaus"
- help pfarrer korbinian "nimmt ihn"
- recover resi "genesen"
- reveal resi _ "Bank"
+ reconcile haslinger resi "Vergebung"

== 11 Zwangspause
Die Polizei in [Deggendorf](@deggendorf) nimmt [Riedl](fremder) fest, lässt [ihn](fremder) gegen Kaution aber laufen. Noch am selben Abend rammt ein Geländewagen auf der Landstraße den Traktor von [Bogdan](bogdan). Der alte [Knecht](knecht), [der](knecht) auf dem Anhänger saß, ist sofort tot. [Vreni](vreni) wacht an [Bogdans](bogdan) Bett und merkt erst am dritten Tag, dass [sie](vreni) dabei [seine](bogdan) Hand hält. Dem [Pfarrer](pfarrer) vertraut der [Flüchtige](fremder), [der](fremder) im Beichtstuhl Zuflucht sucht, alles an, doch diesmal steht zufällig der [Dorfpolizist](dorfpolizist) hinter der Säule und betet.
+ arrest _ fremder "nimmt"
- attack _ bogdan "rammt"
+ die knecht "tot"
- help vreni bogdan "wacht"
- love vreni bogdan "Hand"
- flee fremder "Zuflucht"
- reveal fremder pfarrer "vertraut"
- discover dorfpolizist fremder "hinter der Säule"

== 12 Lichtmess
Nach alter Sitte wechseln an Lichtmess die Dienstboten. [Ewa](ewa) packt, denn in [Lublin](@lublin) wartet eine zweite [Schwester](schwester), und der [Kindsvater](korbinian) traut sich nicht aus dem Pfarrhaus. Auf dem Bahnsteig holt [ihn](korbinian) die [Altbäuerin](resi) fast mit Gewalt in den Zug hinein. [Wiggerl](knecht) hat, wie der [Notar](notar) eröffnet, ein Leben lang gespart und alles [Haslingers](haslinger) Bienen vermacht. [Alois](alois) schließt mit dem [Nachbarn](haslinger) den Prozess um die Wiese durch einen Handschlag ab; das Wasser darunter lassen [sie](alois+haslinger), wo es ist.
- quit ewa "packt"
- sibling ewa schwester "Schwester"
- parent korbinian luki "Kindsvater"
- help resi korbinian "Gewalt"
+ travel korbinian "Zug" @lublin
- gift knecht haslinger "vermacht"
- neighbour alois haslinger "Nachbarn"
+ reconcile alois haslinger "Handschlag"

== 13 Neuer Saft
Im Mai bringt [Ewa](ewa) in [Lublin](@lublin) einen [Sohn](luki), [Luki](luki), zur Welt, und alle [Staudingers](alois+resi+vreni) reisen zur Taufe. Der einstige [Hoferbe](korbinian) arbeitet dort als Fernfahrer und wirkt zum ersten Mal zufrieden. [Vreni](vreni), [die](vreni) das Studium endgültig geschmissen hat, bittet den [Erntehelfer](bogdan) von einst um [seine](bogdan) Hand; [Bogdan](bogdan) verschluckt sich am Kuchen und sagt in zwei Sprachen zu. Als [sie](alois+bogdan+resi+vreni) heimkommen, sitzt auf der Bank vor dem Stall der [Tierarzt](tierarzt) mit Nelken. „Fünfzig Jahre zu spät“, brummt [Resi](resi) und rückt ein Stück.
+ birth ewa luki "zur Welt"
- travel alois+resi+vreni "reisen" @lublin
- hire korbinian "Fernfahrer"
- happy korbinian "zufrieden"
- quit vreni "geschmissen"
+ propose vreni bogdan "bittet"
- engaged.start bogdan vreni "in zwei Sprachen"
- return alois+bogdan+resi+vreni "heimkommen"
- gift tierarzt resi "Nelken"
