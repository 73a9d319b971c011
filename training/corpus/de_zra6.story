%series Kolonie Abendsonne
%lang de
%genre allotment garden comedy of manners in Leipzig, encyclopaedia episode list, dry tone
%cast sommer | Ortrud Sommer; Sommer; Ortrud | f
%cast kaiser | Wendelin Kaiser; Kaiser; Wendelin | m
%cast lieb | Herr Lieb; Lieb; Gernot Lieb; Gernot | m
%cast fraulieb | Frau Lieb; Rita Lieb; Rita | f
%cast thuy | Thuy Pham; Thuy | f
%cast linh | Linh Pham; Linh | f
%cast ole | Ole Immer; Immer; Ole | m
%cast sascha | Sascha | n
%cast wachter | Polizeihauptmeister Wachter; Wachter | m
%cast yusra | Yusra | f
%cast basti | Basti Kaiser; Basti | m
%cast gutachter | - | m
%cast maske | - | m
%cast katze | Mokka | f

== 1 Hecke, einen Meter zwanzig
Seit dreißig Jahren führt [Ortrud Sommer](sommer) die Leipziger Kleingartenkolonie [Abendsonne](#abendsonne) mit Zollstock und Satzung, und seit dreißig Jahren ist [ihr](sommer) der [Kassenwart](kaiser) [Wendelin Kaiser](kaiser) treu ergeben. Als die Parzelle 9 frei wird, vergibt die [Vorsitzende](sommer) sie an die junge [Witwe](thuy) [Thuy Pham](thuy), [die](thuy) mit [ihrer](thuy) kleinen [Tochter](linh) [Linh](linh) einzieht, obwohl [Gernot Lieb](lieb), der [Nachbar](lieb) von Nummer 10, sie längst [seinem](lieb) Schwager versprochen hat. In der Nebenhandlung verschwindet über Nacht der prämierte Kürbis von [Liebs](lieb) [Frau](fraulieb) [Rita](fraulieb). Am Zaun findet sich nur eine Schleifspur.
- boss sommer kaiser "Kassenwart"
- help sommer thuy "vergibt"
- married.past _ thuy "Witwe"
- parent thuy linh "Tochter"
- move linh+thuy "einzieht" #abendsonne
- neighbour lieb thuy "Nachbar"
- kin _ lieb "Schwager"
+ steal _ fraulieb "verschwindet"
- married fraulieb lieb "Frau"

== 2 Die Schleifspur
[Herr Lieb](lieb) zeigt die [Neue](thuy) wegen des Kürbisses an, worauf [Polizeihauptmeister Wachter](wachter) auf Parzelle 9 jeden Topf umdreht und nichts findet als [Mokka](katze), die schwangere [Katze](katze) der Kolonie. [Thuy](thuy) bittet [ihn](wachter) dafür zu Tisch; nach der zweiten Suppe hat der [Beamte](wachter) die Anzeige vergessen und sich in die [Köchin](thuy) verguckt. Unterdessen erwischt [Kaiser](kaiser) [seinen](kaiser) [Neffen](basti) [Basti](basti) mit zwei Kannen Benzin im Vereinsheim und gerät darüber so in Rage, dass [er](kaiser) [ihm](basti) eine Maulschelle verpasst. Der [Junge](basti) verlässt türenschlagend das Haus.
+ accuse lieb thuy "zeigt"
- investigate wachter thuy "umdreht"
- pregnant katze "schwangere"
- invite thuy wachter "bittet"
+ love.start wachter thuy "verguckt"
- kin basti kaiser "Neffen"
- discover kaiser basti "erwischt"
- sad kaiser basti "Rage"
- attack kaiser basti "Maulschelle"
- flee basti "verlässt"

== 3 Lauben brennen anders
Eine Laube geht in Flammen auf, ausgerechnet die der [Vorsitzenden](sommer), und [Ole Immer](ole), ein pensionierter [Feuerwehrmann](ole), schleppt die ohnmächtige [Ortrud](sommer) ins Freie. Weil der [Kassenwart](kaiser) die Benzinkannen [seines](kaiser) [Neffen](basti) nicht erwähnt, tappt [Wachter](wachter) im Dunkeln. [Yusra](yusra), [die](yusra) Medizin studiert und den Kiosk führt, verarztet [Sommers](sommer) Hände mit Brandsalbe. Am selben Abend beobachtet die kleine [Linh](linh) vom Kirschbaum aus, wie der [Ankläger](lieb) [ihrer](linh) [Mutter](thuy) etwas Rundes in einer Decke zum Kompost trägt. Auf die Frage, was das sei, antwortet [er](lieb), das gehe Kinder nichts an.
- attack _ sommer "Flammen"
+ rescue ole sommer "schleppt"
- kin basti kaiser "Neffen"
- reveal! kaiser wachter "nicht erwähnt"
- treat sommer yusra "verarztet"
+ discover linh lieb "beobachtet"
- accuse.past lieb thuy "Ankläger"
- parent thuy linh "Mutter"

== 4 Kurze Beete
[Rita](fraulieb) sucht den Kürbis. [Linh](linh) führt [Rita](fraulieb) zum Kompost. Dort liegt der Kürbis. Daneben steht [Gernot](lieb). [Rita](fraulieb) versteht. Der [Dieb](lieb) ist [ihr](fraulieb) [Mann](lieb). [Lieb](lieb) stottert. Gestritten wird bis nach Mitternacht. Gewinnen wollte [Lieb](lieb) selbst, nur einmal. Immer gewinnt [Rita](fraulieb). Am Morgen ist [Immer](ole) wach. [Rita](fraulieb) klopft bei [Immer](ole). [Sie](fraulieb) fragt nach einem Bett. [Immer](ole) räumt das Sofa. Den Kürbis schenkt [Rita](fraulieb) dem [Kind](linh). [Linh](linh) tauft den Kürbis [Sommer](*sommer).
+ discover fraulieb lieb "versteht"
- steal.past lieb fraulieb "Dieb"
- married fraulieb lieb "Mann"
- quarrel fraulieb lieb "Gestritten"
- jealous lieb fraulieb "Gewinnen"
+ move fraulieb ole "Bett"
- help ole fraulieb "räumt"
- gift fraulieb linh "schenkt"

== 5 Der Gutachter
Die Stadt will das Gelände für eine Parkgarage haben und schickt einen [Gutachter](gutachter), [den](gutachter) der [Kassenwart](kaiser) mit Stachelbeerwein gefügig zu machen sucht. Der [Mann](gutachter) trinkt, bedankt sich und notiert dreißig Verstöße. Während die [Brandverletzte](sommer) daraufhin zum Widerstand aufruft, taucht der fortgelaufene [Neffe](basti) des [Kassenwarts](kaiser) wieder auf, mit einem [Menschen](sascha) namens [Sascha](sascha) im Schlepptau, [dem](sascha) [er](basti) nach eigenem Bekunden das Leben verdankt. Verwundert bemerkt [Thuy](thuy), dass der verlassene [Nachbar](lieb) [seine](lieb) Wäsche nicht mehr aufhängt, und stellt [ihm](lieb), aller Kränkung zum Trotz, einen Topf Reis auf die Schwelle.
- gift? kaiser gutachter "gefügig"
- discover gutachter "notiert"
- injure.past sommer "Brandverletzte"
- flee.past basti "fortgelaufene"
+ return basti "taucht"
- kin basti kaiser "Neffe"
- rescue.past sascha basti "verdankt"
- breakup.past fraulieb lieb "verlassene"
- neighbour lieb thuy "Nachbar"
- gift thuy lieb "stellt"

== 6 Wer wacht
Aus Angst vor einem zweiten Feuer richten die Gärtner eine Nachtwache ein, bei der das Los den [Polizisten](wachter) und [Thuy](thuy) zusammenspannt. Um drei Uhr früh, zwischen Tomaten und Taschenlampe, hält [Wachter](wachter) um [ihre](thuy) Hand an, und die [Witwe](thuy) erbittet sich Bedenkzeit. Auf der anderen Seite der Kolonie stellen [Ole](ole) und [Rita](fraulieb) einen [Vermummten](maske) mit Benzinkanne, [der](maske) dem [Feuerwehrmann](ole) ein Knie zertrümmert und entwischt. Zurück bleibt ein Schuh, Größe 46. [Basti](basti), auf [den](basti) sich alle Blicke richten, trägt 41. [Sein](basti) [Onkel](kaiser) atmet auf und bittet [ihn](basti) um Entschuldigung für die Ohrfeige.
+ propose wachter thuy "hält"
- married.past _ thuy "Witwe"
+ injure ole maske "zertrümmert"
- flee maske fraulieb+ole "entwischt"
- accuse _ basti "alle Blicke"
- kin basti kaiser "Onkel"
- happy kaiser "atmet"
- reconcile basti kaiser "Entschuldigung"
- attack.past kaiser basti "Ohrfeige"

== 7 Knie und Gewissen
Im Krankenhaus wird [Immer](ole) operiert, und am Bett treffen zwei [Frauen](fraulieb+sommer) aufeinander, [die](fraulieb+sommer) Anspruch auf die Besucherstühle erheben: [Rita](fraulieb) und die [Gerettete](sommer), [die](sommer) dem [Feuerwehrmann](ole) seit dem Brand jeden Tag Kuchen backt. Die [Vorsitzende](sommer) nennt die [andere](fraulieb) eine Kürbisdiebin, was [diese](fraulieb) mit einem Glas Wasser ins Gesicht beantwortet. [Ole](ole) stellt sich schlafend. Derweil lehnt [Thuy](thuy) den Antrag des [Polizisten](wachter) ab, weil [ihr](thuy) toter Mann ebenfalls Uniform getragen habe; [Linh](linh), [die](linh) [Wachter](wachter) längst ins Herz geschlossen hat, reißt daraufhin aus und versteckt sich im Geräteschuppen von [Lieb](lieb).
- treat ole _ "operiert"
- rescue.past ole sommer "Gerettete"
- gift sommer ole "Kuchen"
- accuse sommer fraulieb "Kürbisdiebin"
+ attack fraulieb sommer "ins Gesicht"
- betray ole fraulieb+sommer "schlafend"
- propose.past wachter thuy "Antrag"
+ reject thuy wachter "lehnt"
- die.past _ "toter"
- married.past _ thuy "Mann"
- flee linh thuy "reißt"

== 8 Im Schuppen
Alle suchen [Linh](linh). [Thuy](thuy) ruft sich heiser. [Wachter](wachter) fragt [Sascha](sascha). [Sascha](sascha) fragt [Yusra](yusra). [Yusra](yusra) hat nur [Mokka](katze) gesehen. [Mokka](katze) hat Junge im Schuppen geworfen. Bei den Kätzchen sitzt [Linh](linh). Gefunden wird [sie](linh) von [Lieb](lieb). [Lieb](lieb) trägt [Linh](linh) heim. Da weint [Thuy](thuy). Dem alten [Griesgram](lieb) gibt [sie](thuy) die Hand. [Lieb](lieb) will keinen Dank. Den Schwager erwähnt [Lieb](lieb) nie wieder. [Sascha](sascha) bekommt ein Kätzchen, und [Yusra](yusra) bekommt [Sascha](sascha).
- investigate _ linh "suchen"
+ birth katze "geworfen"
+ find lieb linh "Gefunden"
- help lieb linh "trägt"
- sad thuy "weint"
- reconcile lieb thuy "Hand"
- couple.start sascha yusra "bekommt"#2

== 9 Größe 46
Bei einer Begehung steht der [Gutachter](gutachter) im Matsch, und die [Kleine](linh), [die](linh) alles sieht, misst [seinen](gutachter) Abdruck mit dem Lineal: 46. [Wachter](wachter) lässt die Fingerspuren auf dem Kanister abgleichen und führt den [Brandstifter](gutachter) noch vor dem Mittagessen ab. [Dieser](gutachter) gesteht, von der Garagenfirma bezahlt worden zu sein; dass der [Kassenwart](kaiser) [ihm](gutachter) zuvor Stachelbeerwein eingeschenkt hat, kommt dabei unglücklicherweise auch ans Licht. Die [Vorsitzende](sommer) enthebt [ihren](sommer) ältesten [Getreuen](kaiser) daraufhin des Amtes. In der zweiten Handlung weckt [Rita](fraulieb) den humpelnden [Ole](ole) mit der Mitteilung, [sie](fraulieb) gehe zu [Gernot](lieb) zurück, [der](lieb) habe abgenommen.
- discover linh gutachter "misst"
+ arrest wachter gutachter "führt"
- attack.past gutachter sommer "Brandstifter"
- reveal gutachter "gesteht"
- hire.past gutachter _ "bezahlt"
- gift.past kaiser gutachter "eingeschenkt"
+ quit kaiser sommer "enthebt"
- injure.past ole gutachter "humpelnden"
- reconcile? fraulieb lieb "zurück"

== 10 Herbstputz
Der abgesetzte [Kassenwart](kaiser) sperrt sich in der Geschäftsstelle ein, schluckt eine Handvoll Herztabletten und wird von [Yusra](yusra), [die](yusra) den Schlüssel zum Lüftungsschacht besitzt, noch rechtzeitig zum Erbrechen gebracht. Als [er](kaiser) zu sich kommt, gesteht [er](kaiser) [Ortrud](sommer), dass [er](kaiser) in dreißig Jahren keine Sitzung wegen des Protokolls besucht habe, sondern nur [ihretwegen](sommer). Die [Angebetete](sommer) braucht dafür einen Stuhl. Unterdessen bringt [Wachter](wachter) [Linh](linh) das Radfahren bei und erhält zum Lohn eine Auskunft: [Ihre](linh) [Mutter](thuy) sage im Schlaf Sätze, in denen [sein](wachter) Vorname vorkomme.
- quit.past kaiser sommer "abgesetzte"
+ die? kaiser "schluckt"
+ rescue yusra kaiser "Erbrechen"
- recover kaiser "zu sich"
+ confess kaiser sommer "gesteht"
- help wachter linh "bei"
- reveal linh wachter "Auskunft"
- parent thuy linh "Mutter"
- love? thuy wachter "im Schlaf"

== 11 Winterfest
Im Vereinsheim wird das Überleben der Kolonie begossen, denn das Gericht hat die Garagenpläne verworfen. [Thuy](thuy) nimmt [ihre](thuy) Absage beim Punsch zurück, und der [Polizist](wachter), [den](wachter) man sonst nie sprachlos gesehen hat, findet erst beim zweiten Anlauf das Ja. [Basti](basti), [Sascha](sascha) und [Yusra](yusra) kündigen an, gemeinsam den Kiosk zu übernehmen. Allein [Ole](ole) sitzt abseits: Die eine [Verehrerin](fraulieb) tanzt wieder mit [ihrem](fraulieb) [Mann](lieb), die [andere](sommer) teilt sich mit dem begnadigten [Kassenwart](kaiser) einen Teller. Gegen Mitternacht fasst sich der einsame [Feuerwehrmann](ole) ans Herz, fällt vom Stuhl und steht nicht mehr auf.
- celebrate _ "begossen"
- reject.past thuy wachter "Absage"
+ engaged.start thuy wachter "Ja"
- colleague? basti sascha+yusra "übernehmen"
- sad ole "abseits"
- love.past fraulieb+sommer ole "Verehrerin"
- married fraulieb lieb "Mann"
- reconcile kaiser sommer "begnadigten"
- couple.start kaiser sommer "teilt"
+ die ole "steht nicht mehr auf"

== 12 Parzelle 14
Zur Beisetzung erscheinen alle mit Gießkannen, wie es der [Verstorbene](ole) verfügt hat, und [Sommer](sommer) stößt sich ausnahmsweise nicht an der Höhe der Hecke. Das Testament bedenkt die kleine [Linh](linh) mit Laube und Leiter, wogegen [Rita](fraulieb) vergeblich Einspruch erhebt. Im Frühjahr traut ein Standesbeamter [Thuy](thuy) und [Wachter](wachter) unter dem Kirschbaum; als Trauzeugin dient die [Vorsitzende](sommer), als Trauzeuge der einstige [Ankläger](lieb) der [Braut](thuy), [der](lieb) in die Tischrede vor lauter Rührung nur einen Satz bringt. In der Schlusseinstellung pflanzt das [Kind](linh) die Kerne des berühmten Kürbisses ein, und die [Katze](katze) scharrt sie wieder aus.
- die.past ole "Verstorbene"
- gift ole linh "bedenkt"
+ wedding thuy wachter "traut"
- accuse.past lieb thuy "Ankläger"
- advisor lieb+sommer thuy+wachter "Trauzeugin"
