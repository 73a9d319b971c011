%series Terbrüggen – Saiten der Macht
%lang de
%genre soap about a family business, private station
%cast august | August Terbrüggen; August | m
%cast henriette | Henriette Terbrüggen; Henriette | f
%cast clemens | Clemens Terbrüggen; Clemens | m
%cast viola | Viola Terbrüggen; Viola | f
%cast konrad | Konrad Terbrüggen; Konrad | m
%cast isabel | Isabel Terbrüggen; Isabel | f
%cast ruben | Ruben Kessel; Ruben; Kessel | m
%cast lotta | Lotta Kessel; Lotta | f
%cast jaro | Jaro | m
%cast pryce | Gordon Pryce; Pryce | m
%cast thekla | Thekla | f
%cast uhl | Dr. Hagen Uhl; Dr. Uhl; Uhl | m
%cast junge | - | m
%cast kommissarin | - | f
%cast schwester | - | f
%cast kind | - | n
%cast baby | - | m
%cast fahrer | - | m
%cast notarin | - | f

== 1
Schock bei der Hundertjahrfeier der [Klavierfabrik Terbrüggen](#terbrueggen)! Vor dreihundert Gästen bricht [Patriarch](august) [August](august) zusammen, noch ehe [er](august) den Namen [seines](august) Nachfolgers verkünden kann. Sofort entbrennt zwischen [seinen](august) [Söhnen](clemens+konrad) [Clemens](clemens) und [Konrad](konrad) der Kampf um den Chefsessel. [Viola](viola) bangt am Krankenbett um [ihren](viola) [Vater](august), während [Clemens](clemens) schon [dessen](august) Schreibtisch durchwühlt und auf einen versiegelten Umschlag stößt. Und wer ist der junge [Klavierstimmer](jaro), [der](jaro) so auffällig nach [Hausherrin](henriette) [Henriette](henriette) fragte?
- celebrate august "Hundertjahrfeier" #terbrueggen
+ ill august "bricht"
- parent august clemens+konrad "Söhnen"
+ enemy.start clemens konrad "Kampf"
- sad viola august "bangt"
- parent august viola "Vater"
- find clemens "stößt"
- investigate jaro henriette "fragte"

== 2
Der Inhalt des Umschlags hat es in sich: [August](august) wollte weder [Clemens](clemens) noch [Konrad](konrad), sondern [Viola](viola) zur [Firmenchefin](viola) machen! [Clemens](clemens) verfeuert das Papier im Kamin. Eingeweiht ist nur [seine](clemens) ehrgeizige [Ehefrau](isabel) [Isabel](isabel). [Die](isabel) hat indes noch ein anderes Eisen im Feuer, denn seit Wochen vergnügt [sie](isabel) sich mit [ihrem](isabel) [Schwager](konrad)! [Viola](viola) lässt sich von [Jaro](jaro) den alten Flügel stimmen und bekommt weiche Knie. Warum erbleicht [Henriette](henriette), als [sie](henriette) den [Stimmer](jaro) erblickt?
- hire? viola august "zur Firmenchefin"
+ betray clemens viola "verfeuert"
- reveal clemens isabel "Eingeweiht"
- married clemens isabel "Ehefrau"
+ affair isabel konrad "vergnügt"
- cheat isabel clemens "vergnügt"
- kin isabel konrad "Schwager"
- love.start viola jaro "weiche Knie"

== 3
Drei Tage zwischen Leben und Tod, dann das große Aufatmen: [August](august) kommt zu sich! Sprechen kann [er](august) allerdings nicht. Das nutzt [Clemens](clemens) eiskalt aus und legt eine Vollmacht vor, die [Familienanwalt](uhl) [Dr. Uhl](uhl) gegen ein hübsches Sümmchen für [ihn](clemens) gefälscht hat. Als Erstes fliegt [Werkmeister](ruben) [Ruben Kessel](ruben), [der](ruben) sich partout nicht verbiegen lässt. [Seine](ruben) [Tochter](lotta) [Lotta](lotta), [Azubi](lotta) im zweiten Lehrjahr, schwört dem neuen [Boss](clemens) Vergeltung. Wie weit wird [sie](lotta) gehen?
+ recover august "zu sich"
- advisor uhl august "Familienanwalt"
+ betray clemens+uhl august "gefälscht"
+ quit ruben clemens "fliegt"
- parent ruben lotta "Tochter"
- boss.start clemens lotta "Boss"
- threaten lotta clemens "Vergeltung"

== 4
Romantik pur am See: [Viola](viola) und [Jaro](jaro) tauschen den ersten Kuss! [Henriette](henriette), [die](henriette) [beide](jaro+viola) vom Bootshaus aus ertappt, verbietet [ihrer](henriette) [Tochter](viola) jeden Umgang mit dem [Habenichts](jaro). Den wahren Grund kennt einzig [Haushälterin](thekla) [Thekla](thekla): Vor 31 Jahren brachte [ihre](thekla) [Dienstherrin](henriette) einen [Jungen](junge) zur Welt, [den](junge) [sie](henriette) fortgeben musste. [Konrad](konrad) lernt unterdessen in einer Hotelbar den skrupellosen [Investor](pryce) [Gordon Pryce](pryce) kennen. [Sein](konrad) Preis für den Verrat am eigenen [Bruder](clemens)? Die halbe Firma!
+ kiss jaro viola "Kuss"
- discover henriette jaro+viola "ertappt"
- parent henriette viola "Tochter"
- boss henriette thekla "Dienstherrin"
+ birth.past henriette junge "zur Welt"
- meet konrad pryce "lernt"
- betray? konrad clemens "Verrat"
- sibling clemens konrad "Bruder"

== 5
[Isabel](isabel) erwartet ein Baby – nur von wem? [Clemens](clemens), [der](clemens) sich nichts sehnlicher gewünscht hat als einen Erben, trägt [seine](clemens) [Frau](isabel) auf Händen. [Konrad](konrad) dagegen packt die nackte Panik, und [er](konrad) serviert die [Schwangere](isabel) eiskalt ab. Das lässt eine [Isabel Terbrüggen](isabel) nicht auf sich sitzen: [Sie](isabel) droht, den Deal mit [Pryce](pryce) publik zu machen. [Ruben](ruben) heuert bei der Konkurrenz an. Und [Lotta](lotta)? Schleicht nachts mit einem Benzinkanister ins Holzlager …
+ pregnant isabel _ "erwartet ein Baby"
- love clemens isabel "auf Händen"
- married clemens isabel "Frau"
- sad konrad "Panik"
+ breakup konrad isabel "serviert"
- threaten isabel konrad "droht"
- reveal? isabel "publik zu machen"
- hire ruben _ "heuert"

== 6
Feuerhölle im Sägewerk! [Jaro](jaro) zerrt die bewusstlose [Lotta](lotta) ins Freie und erleidet schwere Verbrennungen. Blut braucht [er](jaro), und zwar eine seltene Gruppe, die nur [Henriette](henriette) hat. Jetzt bricht der Damm: Am Bett des [Verletzten](jaro) schluchzt [sie](henriette) heraus, dass [er](jaro) [ihr](henriette) [Sohn](jaro) ist. Vom Rollstuhl aus muss [ihr](henriette) [Gatte](august) alles mit anhören. Auf dem Gang gefriert [Viola](viola), [deren](viola) Herz für diesen [Mann](jaro) schlägt, das Blut in den Adern. Ist [ihr](viola) [Liebster](jaro) [ihr](viola) [Halbbruder](jaro)?
+ rescue jaro lotta "zerrt"
- injure jaro "Verbrennungen"
+ reveal henriette jaro "heraus"
+ parent henriette jaro "Sohn"
- married august henriette "Gatte"
- discover august henriette "mit anhören"
- love viola jaro "Herz"
- couple jaro viola "Liebster"
- sibling? jaro viola "Halbbruder"

== 7
Brandstiftung, sagt die [Kommissarin](kommissarin) und nimmt [Ruben](ruben) fest, [der](ruben) ein Motiv hat. Um [sein](ruben) [Kind](lotta) zu decken, legt [er](ruben) ein falsches Geständnis ab. [August](august) hat vor lauter Zorn die Sprache wiedergefunden und jagt [Henriette](henriette) aus der Villa: Drei Jahrzehnte lang habe [sie](henriette) [ihn](august) belogen! Bei [Thekla](thekla) im Gärtnerhaus findet [sie](henriette) Unterschlupf. [Viola](viola) zeigt [Jaro](jaro) die kalte Schulter, flüchtet sich auf eine Messe nach [Mailand](@mailand) und landet dort zwischen den Laken von [Pryce](pryce)!
+ arrest kommissarin ruben "nimmt"
- parent ruben lotta "Kind"
- betray ruben kommissarin "falsches Geständnis"
- help ruben lotta "zu decken"
- sad august henriette "Zorn"
- recover august "Sprache wiedergefunden"
+ breakup august henriette "jagt"
- betray.past henriette august "belogen"
- housemate.start henriette thekla "Unterschlupf"
- reject viola jaro "kalte Schulter"
- travel viola "flüchtet" @mailand
+ sex pryce viola "zwischen den Laken" @mailand

== 8
Showdown im Aufsichtsrat! [Clemens](clemens) wedelt mit [seiner](clemens) Vollmacht, [Konrad](konrad) mit einem Kaufvertrag, da fliegt die Tür auf: [August](august) ist zurück! Der [Alte](august) entlarvt die Unterschrift als Fälschung und enthebt beide [Söhne](clemens+konrad) [ihrer](clemens+konrad) Posten. Neue [Chefin](viola) wird [Viola](viola). Der enttarnte [Uhl](uhl) sucht mit quietschenden Reifen das Weite, weit kommt [er](uhl) nicht: ein Laster, ein Knall, Stille. [Lotta](lotta), vom schlechten Gewissen zermürbt, beichtet der [Polizistin](kommissarin) die ganze Wahrheit.
+ return august "zurück"
- reveal august "entlarvt"
- quit clemens+konrad august "enthebt"
- parent august clemens+konrad "Söhne"
+ hire viola august "Neue Chefin"
- flee uhl "Weite"
- sad lotta "zermürbt"
+ reveal lotta kommissarin "beichtet"

== 9
[Dr. Uhl](uhl) hat den Unfall nicht überlebt. In [seinem](uhl) Tresor lagert ein Gentest, der alles auf den Kopf stellt: [Viola](viola) ist gar nicht [Henriettes](henriette) Fleisch und Blut! [Thekla](thekla) packt unter Tränen aus: Als der [Säugling](kind) der [Chefin](henriette) noch in der Klinik starb, hat [sie](thekla) [ihr](henriette) das [Neugeborene](viola) [ihrer](thekla) eigenen [Schwester](schwester) untergeschoben. Freie Bahn für die Liebe? Von wegen! [Jaro](jaro), [der](jaro) sich für [Violas](viola) Bruder hält, ist bei Nacht und Nebel nach [Oslo](@oslo) aufgebrochen.
+ die uhl "nicht überlebt"
+ parent! henriette viola "gar nicht"
- reveal thekla "packt"
- parent henriette kind "Säugling"
- die.past kind "starb"
- betray.past thekla henriette "untergeschoben"
- parent schwester viola "Neugeborene"
- sibling schwester thekla "Schwester"
- sibling! jaro viola "Bruder"
- travel jaro "aufgebrochen" @oslo

== 10
Sturzgeburt im Aufzug! Zwischen dem dritten und vierten Stock kommt [Isabels](isabel) [Sohn](baby) zur Welt, und wer muss die Nabelschnur durchtrennen? [Konrad](konrad)! Das Feuermal am Ohr des [Kleinen](baby) lässt keinen Zweifel: [Er](konrad) ist der [Erzeuger](konrad). [Clemens](clemens) verprügelt [ihn](konrad) noch auf dem Parkdeck. [Isabel](isabel), die [Männer](clemens+konrad) der Familie gründlich leid, reicht die Scheidung ein. Im Sprechzimmer nebenan eröffnet man [August](august), dass [sein](august) Herz höchstens noch Wochen durchhält. Der [Patriarch](august) schweigt sich darüber eisern aus.
+ birth isabel baby "zur Welt"
+ parent konrad baby "Erzeuger"
- attack clemens konrad "verprügelt"
- divorce? clemens isabel "Scheidung"
- ill august "Herz"
- reveal! august "schweigt sich"

== 11
Bis nach [Oslo](@oslo) reist [Viola](viola) dem [Mann](jaro) [ihrer](viola) Träume hinterher, doch [Jaros](jaro) Wohnung ist verwaist. Wieder daheim, setzt [ihr](viola) [Pryce](pryce) die Pistole auf die Brust: das Patent oder der Ruin! [Sie](viola) lässt [ihn](pryce) abblitzen. Am selben Abend wird [ihr](viola) Wagen gerammt, und die [Fabrikerbin](viola) erwacht gefesselt in einem Schuppen … Währenddessen vergibt [August](august) [Henriette](henriette) [ihre](henriette) Lebenslüge, gerade noch rechtzeitig. In [ihren](henriette) Armen schließt [er](august) für immer die Augen.
- travel viola "reist" @oslo
- love viola jaro "Mann ihrer Träume"
- threaten pryce viola "Pistole"
- reject viola pryce "abblitzen"
- attack _ viola "gerammt"
+ abduct _ viola "gefesselt"
- reconcile august henriette "vergibt"
+ die august "Augen"

== 12
Am Sarg [ihres](clemens+konrad) [Vaters](august) begraben [Clemens](clemens) und [Konrad](konrad) das Kriegsbeil, um gemeinsam nach der verschleppten [Viola](viola) zu forschen. Schneller ist der zur Beerdigung angereiste [Jaro](jaro): [Er](jaro) ringt den [Bewacher](fahrer), [Pryces](pryce) [Chauffeur](fahrer), nieder und schneidet die [Gefangene](viola) los. Keuchend berichtet [sie](viola) von [Theklas](thekla) Geständnis; die Antwort ist ein Kuss, der gar nicht enden will. Für [Pryce](pryce) klicken die Handschellen. Und die [Notarin](notarin)? [Die](notarin) verliest ein Testament, bei dem allen die Luft wegbleibt …
- parent august clemens+konrad "Vaters"
+ reconcile clemens konrad "Kriegsbeil"
- investigate clemens+konrad viola "forschen"
- abduct.past _ viola "verschleppten"
- return jaro "angereiste"
- attack jaro fahrer "ringt"
- boss pryce fahrer "Chauffeur"
+ rescue jaro viola "los"
- reveal viola jaro "berichtet"
+ kiss jaro viola "Kuss"
- arrest _ pryce "Handschellen"
