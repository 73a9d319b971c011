%series Die Bucht der Colonnas
%lang de
%genre mafia series set in Marseille, terse DVD booklet, dense sentences, nouns in place of names
%cast ange | Ange Colonna; Ange | m
%cast serafine | Séraphine Colonna; Séraphine | f
%cast toussaint | Toussaint Colonna; Toussaint | m
%cast yasmina | Yasmina Belkacem; Yasmina | f
%cast idir | Idir Belkacem; Idir | m
%cast aram | Aram Sarkissian; Sarkissian; Aram | m
%cast noubar | Noubar | m
%cast cleo | Cléo | f
%cast brun | Kommissar Brun; Brun | m
%cast odile | Odile Brun; Odile | f
%cast kellner | - | m
%cast notarin | Maître Vasseur; Vasseur | f
%cast leo | Léo | m
%cast fischer | - | m

== 1 Bouillabaisse
Zum siebzigsten Geburtstag bekommt [Ange Colonna](ange), [Herr](ange) über die Kais von [Marseille](@marseille), von [seinem](ange) [Sohn](toussaint) eine Uhr und von einem [Kellner](kellner) zwei Kugeln. [Er](ange) überlebt, weil die [Hausherrin](serafine) [ihm](ange) im selben Moment die Serviette reicht. [Séraphine](serafine) begreift als [Einzige](serafine), dass die Schüsse [ihr](serafine) galten. [Toussaint](toussaint), der [Kronprinz](toussaint), schwört am Bett des [Vaters](ange) Rache an [Aram Sarkissian](aram), dem [Armenier](aram) vom anderen Ufer. Der [Kellner](kellner) wird mit Zement an den Füßen geangelt, von einem [Fischer](fischer), [der](fischer) danach lieber Kartoffeln anbaut.
- celebrate ange "Geburtstag"
- parent ange toussaint "Sohn"
- gift toussaint ange "Uhr"
+ attack kellner ange "Kugeln"
- rescue serafine ange "reicht"
- discover serafine _ "begreift"
- kill? kellner serafine "galten"
+ threaten toussaint aram "Rache"
- kill _ kellner "Zement"
- find fischer kellner "geangelt"

== 2 Zwei Häuser
[Sarkissian](aram), unschuldig wie ein Lamm mit Revolver, kann sich das Attentat nicht erklären. [Noubar](noubar), [sein](aram) jüngerer [Bruder](noubar), kann es: [Er](noubar) hat den [Schützen](kellner) selbst angeheuert, allerdings für die [Gattin](serafine), mit [der](serafine) [er](noubar) seit Jahren eine Suite teilt und [die](serafine) nun alles gestehen wollte. Davon ahnt [Aram](aram) nichts. [Kommissar Brun](brun), kurz vor der Versetzung, leert am Tatort die restliche Bouillabaisse. [Toussaint](toussaint) begegnet bei der Totenwache für den [Kellner](kellner) [dessen](kellner) [Schwester](yasmina) [Yasmina](yasmina) und kondoliert länger als üblich.
- kill! aram ange "unschuldig"
- sibling aram noubar "Bruder"
- hire.past kellner noubar "angeheuert"
- married ange serafine "Gattin"
+ affair noubar serafine "Suite"
- cheat serafine ange "Suite"
- reveal? serafine _ "gestehen"
- discover! aram noubar "ahnt"
- quit? brun "Versetzung"
+ meet toussaint yasmina "begegnet"
- sibling kellner yasmina "Schwester"

== 3 Gegenbesuch
[Arams](aram) Weinlager steht in Flammen, Handschrift: Colonna. [Cléo](cleo), [Kellerkind](cleo) und einzige [Tochter](cleo) des [Armeniers](aram), wird dabei von einem Balken getroffen. [Idir Belkacem](idir), [Yasminas](yasmina) zweiter [Bruder](idir), zerrt die [Bewusstlose](cleo) ins Freie, obwohl [er](idir) eigentlich gekommen war, um zu zündeln. [Brun](brun) nimmt den [Retter](idir) fest. [Der](idir) schweigt, am hartnäckigsten über [seine](idir) [Auftraggeberin](serafine). Wer hat dem [Jungen](idir) die Streichhölzer gekauft? [Séraphine](serafine) lackiert sich daheim die Nägel, rot.
- attack _ aram "Flammen"
- parent aram cleo "Tochter"
- injure cleo "getroffen"
- sibling idir yasmina "Bruder"
+ rescue idir cleo "zerrt"
+ arrest brun idir "nimmt"
- attack? idir aram "zündeln"
- boss serafine idir "Auftraggeberin"
- reveal! idir brun "schweigt"

== 4 Im Krankenzimmer
[Ange](ange) und [Cléo](cleo) liegen Wand an Wand. Nachts klopft der [Alte](ange), [sie](cleo) klopft zurück, so entsteht ein Morsealphabet zwischen den Clans. [Toussaint](toussaint) lässt [Yasmina](yasmina) aus dem Fischrestaurant werfen, in dem [sie](yasmina) spült, damit [sie](yasmina) bei [ihm](toussaint) anfängt. [Sie](yasmina) durchschaut den Trick und nimmt die Stelle. Um [Noubar](noubar) wird es einsam, denn die [Geliebte](serafine) geht nicht mehr ans Telefon. [Er](noubar) schickt [ihr](serafine) Austern. [Sie](serafine) reicht sie weiter an [Odile Brun](odile), die mit einem [Polizisten](brun) verheiratete [Maniküre](odile), und [der](odile) wird davon so übel, dass [sie](odile) Verdacht schöpft.
- friend.start ange cleo "Morsealphabet"
- betray toussaint yasmina "werfen"
- quit yasmina "werfen"
- hire yasmina toussaint "nimmt die Stelle"
+ discover yasmina toussaint "durchschaut"
- sad noubar "einsam"
- affair noubar serafine "Geliebte"
- reject serafine noubar "nicht mehr ans Telefon"
- gift noubar serafine "Austern"
- married brun odile "verheiratete"
- gift serafine odile "weiter"
+ ill odile "übel"
- accuse odile serafine "Verdacht"

== 5 Hand aufs Herz
[Odile](odile) packt aus, erst im Bett, dann auf der Wache. [Brun](brun) lässt [ihre](odile) Austern untersuchen, Ergebnis: Rattengift. Von dem Anschlag auf die [Colonna](serafine) hat bis dahin niemand gewusst. Weil [Noubar](noubar) kein Alibi hat, sucht die Polizei [ihn](noubar), die Armenier suchen [ihn](noubar), und [Séraphine](serafine) sucht [ihn](noubar) auch, mit dem Küchenmesser. Gefunden wird [er](noubar) von der [Cousine](notarin) der Familie, [Maître Vasseur](notarin), [die](notarin) [ihm](noubar) eine Wohnung in [Aix](@aix) überlässt und dafür das Versprechen erhält, im Testament nicht zu fehlen. [Idir](idir) sitzt weiter. [Cléo](cleo) schreibt [ihm](idir) eine Karte, ohne Absender, mit Pfefferminzduft.
+ reveal odile brun "packt"
- married brun odile "Bett"
- kill? noubar serafine "Anschlag"
- investigate brun noubar "sucht die Polizei"
- investigate serafine noubar "sucht"#2
- find notarin noubar "Gefunden"
- kin notarin noubar "Cousine"
+ help notarin noubar "überlässt"
- arrest _ idir "sitzt"
- gift cleo idir "Karte"

== 6 Boule
Ein Sonntag, an dem nichts geschieht, außer Boule. [Ange](ange), wieder auf den Beinen, gegen [Sarkissian](aram), bitterernst, mit zwölf Zuschauern, davon elf bewaffnet. Der [Patron](ange) gewinnt um eine Kugelbreite und fragt den [Gegner](aram), warum [er](aram) [ihn](ange) umbringen wollte. „Wollte [ich](aram) nicht“, sagt [der](aram). „Wer dann?“ [Beide](ange+aram) blicken, jeder für sich, auf ein leeres Glas. [Toussaint](toussaint) bringt [Yasmina](yasmina) das Segeln bei, [ihr](yasmina) wird schlecht, [er](toussaint) hält [ihr](yasmina) das Haar. Der [Mann](fischer) mit den Kartoffeln verkauft den Booten Kartoffeln.
- recover ange "wieder auf den Beinen"
- find ange "gewinnt"
- enemy ange aram "Gegner"
+ kill! aram ange "Wollte"
- advisor toussaint yasmina "bei"
- ill yasmina "schlecht"
- help toussaint yasmina "hält"

== 7 Enthüllung
[Séraphine](serafine) wird von [Noubars](noubar) Nachricht erreicht: entweder zwei Millionen oder der [Mann](ange) erfährt alles. Statt zu zahlen, erzählt [sie](serafine) es [ihm](ange) selbst, beim Zwiebelschneiden. [Ange](ange) weint, wegen der Zwiebeln, sagt [er](ange). [Er](ange) habe es seit drei Jahren gewusst und gehofft, [sie](serafine) käme von allein wieder. [Toussaint](toussaint), hinter der Tür, begreift, dass der [Bruder](noubar) des [Feindes](aram) die [Mutter](serafine) umbringen wollte und der [Vater](ange) es in Kauf nahm. [Er](toussaint) zieht die Familienuhr aus und legt sie auf die Schwelle.
+ threaten noubar serafine "entweder"
- married ange serafine "Mann"
- reveal? noubar ange "erfährt alles"
- reveal serafine ange "erzählt"
- sad ange "weint"
- discover.past ange serafine "gewusst"
- enemy aram toussaint "Feindes"
- discover toussaint noubar "begreift"
- kill? noubar serafine "umbringen"
- parent serafine toussaint "Mutter"
- parent ange toussaint "Vater"
- sibling aram noubar "Bruder"
+ quit toussaint ange "Familienuhr"

== 8 Fahnenflucht
[Toussaint](toussaint) und [Yasmina](yasmina) landen in [Korsika](@korsika), in der Hütte des [Fischers](fischer), [der](fischer) dort Ziegen hat. [Sie](toussaint+yasmina) haben wenig, [sie](toussaint+yasmina) haben Käse. [Idir](idir) wird aus Mangel an Beweisen freigelassen. Vor dem Tor steht [Cléo](cleo), Narbe an der Stirn, und ohrfeigt [ihn](idir), weil [er](idir) [ihre](cleo) Karte nie beantwortet hat. [Er](idir) könne nicht schreiben, gibt der [Vierundzwanzigjährige](idir) zu. [Sie](cleo) bringt es [ihm](idir) bei, Buchstabe für Buchstabe, und wo der Mund beim O rund wird, hilft [sie](cleo) nach. [Brun](brun), pünktlich versetzt, dreht am Bahnhof wieder um.
+ flee toussaint+yasmina "landen" @korsika
- travel toussaint+yasmina "landen" @korsika
- housemate fischer toussaint+yasmina "Hütte"
- arrest.past _ idir "freigelassen"
- attack cleo idir "ohrfeigt"
- reveal idir cleo "zu"
- advisor cleo idir "bringt"
+ kiss cleo idir "hilft"
- return brun "wieder um"

== 9 Alte Schulden
[Aram](aram) erfährt, mit [wem](idir) [seine](aram) [Tochter](cleo) Buchstaben übt, und will dem [Brandstifter](idir) beide Hände brechen lassen. [Noubar](noubar), aus [Aix](@aix) zurück und in Geldnot, bietet sich dafür an und verlangt nur, dass [sein](noubar) Anteil am Hafen wieder [ihm](noubar) gehöre. [Cléo](cleo) warnt [Idir](idir), [der](idir) flieht zu den [Colonnas](ange+serafine): Wen die Sarkissians suchen, der ist dort willkommen. [Séraphine](serafine) gibt [ihm](idir) das Zimmer des [Sohnes](toussaint). Im Schrank riecht es nach Lavendel und nach einem [Kind](toussaint), das [sie](serafine) vermisst wie [er](idir) die [Schwester](yasmina).
- discover aram cleo+idir "erfährt"
- parent aram cleo "Tochter"
- threaten aram idir "brechen"
- return noubar "zurück" @aix
+ help cleo idir "warnt"
- flee idir ange+serafine "flieht"
- help serafine idir "gibt"
- parent serafine toussaint "Sohnes"
- sad serafine toussaint "vermisst"
- sad idir yasmina "vermisst"
- sibling idir yasmina "Schwester"

== 10 Zwei Beerdigungen
[Noubar](noubar) klettert nachts in das Zimmer, in dem der [Junge](idir) schläft, und trifft im Dunkeln auf [Ange](ange), [der](ange) nicht schlafen kann. Zwei Schüsse, einer trifft. Als das Licht angeht, lehnt der alte [Mann](ange) am Fensterbrett, der [andere](noubar) liegt. [Ange](ange) überlebt die Nacht, doch nicht den Morgen; mit [Séraphines](serafine) Hand auf den Augen bittet [er](ange) um Rosinen. [Aram](aram) beerdigt den [Bruder](noubar) um zehn, [Séraphine](serafine) den [Gatten](ange) um elf, auf demselben Friedhof. Zwischen den Gräbern gehen die [Witwe](serafine) und der [Armenier](aram) aufeinander zu, wortlos, und tauschen die Blumen.
+ kill ange noubar "einer trifft"
- attack? noubar idir "klettert"
- kill noubar ange "nicht den Morgen"
+ die ange "nicht den Morgen"
- sibling aram noubar "Bruder"
- married.past ange serafine "Gatten"
- reconcile aram serafine "tauschen"

== 11 Das Testament
[Maître Vasseur](notarin) verliest: Die Kais gehen an [Toussaint](toussaint), sofern [er](toussaint) binnen zehn Tagen kommt. [Toussaint](toussaint) kommt am elften, mit [Yasmina](yasmina), [die](yasmina) hochschwanger ist. [Vasseur](notarin) grinst, [ihr](notarin) gehört nun alles, so will es der Zusatz in der Handschrift des [Verstorbenen](ange). [Odile](odile), von [der](odile) halb [Marseille](@marseille) die Nägel kennt, erkennt die Schrift: Es ist die von [Noubar](noubar). [Brun](brun) bekommt endlich einen Fall, der zu einer Verhaftung reicht. Die [Notarin](notarin) verlässt das Amt durch die Vordertür, flankiert, und mit Austern im Magen.
- find? toussaint "gehen"
- return toussaint "kommt am elften"
- pregnant yasmina "hochschwanger"
- steal notarin toussaint "gehört nun alles"
+ discover odile noubar "erkennt"
+ arrest brun notarin "Verhaftung"

== 12 Der Kai
[Toussaint](toussaint) verschenkt die Kais an die Fischer, denen schon [sein](toussaint) Großvater sie abnahm, und behält das Restaurant. [Yasmina](yasmina) bringt [Léo](leo) zur Welt; [Großmutter](serafine) wird [Séraphine](serafine), und wenn [sie](serafine) den [Enkel](leo) hält, ist von Rot auf den Nägeln nichts mehr übrig. [Idir](idir) schreibt [seinen](idir) ersten Brief, an den [Vater](aram) von [Cléo](cleo): ob [er](idir) [sie](cleo) nehmen dürfe. Die Antwort besteht aus einem Wort, falsch buchstabiert. [Aram](aram) kann es besser, [er](aram) wollte nur sehen, ob der [Schüler](idir) es merkt. Der [Fischer](fischer) stellt Ziegenkäse auf den Tisch.
- gift toussaint _ "verschenkt"
+ birth yasmina leo "zur Welt"
- kin leo serafine "Großmutter"
- parent aram cleo "Vater"
- create idir aram "Brief"
+ wedding? cleo idir "nehmen"
- gift fischer _ "Ziegenkäse"
