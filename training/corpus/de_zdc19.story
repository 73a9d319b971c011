%series Vorgruppe
%lang de
%genre road series about a tribute band, music-magazine recaps
%cast rike    | Rike Zander; Rike | f
%cast mando   | Mando | m
%cast birger  | Birger | m
%cast soraya  | Soraya | f
%cast manager | Lutz Wiener; Lutz | m
%cast tante   | Tante Hilde; Hilde | f
%cast star    | Vince Calloway; Calloway | m
%cast groupie | Pelle | m
%cast schwester | Jette Zander; Jette | f
%cast roadie  | - | m
%cast vater   | Aribert Zander; Aribert | m

== 1
Vier Leute, ein Transporter, hundertelf Stadtfeste: Die Coverband „Fast Original“ bricht zur letzten Tour auf, bevor [Sängerin](rike) [Rike Zander](rike) ins Reisebüro [ihres](rike) [Vaters](vater) einsteigt. [Gitarrist](mando) [Mando](mando) hat Schulden, [Bassist](birger) [Birger](birger) hat Höhenangst, und [Schlagzeugerin](soraya) [Soraya](soraya) hat neuerdings einen Ehering, dessen Gegenstück keiner der anderen [drei](birger+mando+rike) je gesehen hat. Kurz vor der Abfahrt schiebt [Manager](manager) [Lutz](manager) [seine](manager) schwerhörige [Tante](tante) [Hilde](tante) auf den Beifahrersitz. [Sie](tante) fahre schließlich in dieselbe Richtung.
- colleague birger+mando+soraya rike "Coverband"
- quit? rike "letzten Tour"
- hire? rike vater "einsteigt"
- parent vater rike "Vaters"
- married _ soraya "Ehering"
- kin manager tante "Tante"
+ travel birger+mando+rike+soraya "bricht"
- travel tante "fahre"

== 2
Der Auftritt in [Winsen](@winsen) endet im Hagel. Der Veranstalter rückt die Gage nicht heraus, worauf [Mando](mando) kurzerhand dessen Hüpfburg auflädt. [Rike](rike) tobt: Ohne Rückgabe steige [sie](rike) aus. Nachts, als die anderen schlafen, bläst [sie](rike) das Ding dann selber auf. In der Hüpfburg, bei Vollmond, küsst [Birger](birger) [sie](rike), vergisst dabei die Höhe und bekommt danach einen Asthmaanfall. [Tante Hilde](tante) hat den Inhalator in der Handtasche, neben einem Revolver.
- create birger+mando+rike+soraya "Auftritt"
+ steal mando _ "auflädt"
- quarrel mando rike "tobt"
- quit? rike "steige"
+ kiss birger rike "küsst"
- ill birger "Asthmaanfall"
- help tante birger "Inhalator"

== 3
Ein weißer Kombi folgt der Band seit [Hildesheim](@hildesheim). [Soraya](soraya) behauptet, den [Fahrer](groupie) nicht zu kennen, und wird doch jedes Mal bleich. Auf einem Parkplatz stellt [Lutz](manager) den [Verfolger](groupie) zur Rede; es ist [Pelle](groupie), ein schwedischer [Zahnarzt](groupie), [der](groupie) nur [seine](groupie) [Frau](soraya) zurückhaben will. Geheiratet haben [die beiden](groupie+soraya) in [Las Vegas](@lasvegas), nüchtern. [Birger](birger) und [Rike](rike) tun beim Soundcheck, als sei nichts gewesen, singen aber plötzlich zweistimmig.
- investigate groupie soraya "folgt"
- betray soraya birger+mando+rike "behauptet"
- sad soraya "bleich"
- investigate manager groupie "zur Rede"
+ married groupie soraya "Frau"
- reconcile? groupie soraya "zurückhaben"
- wedding.past groupie soraya "Geheiratet" @lasvegas

== 4
[Soraya](soraya) packt aus: [Sie](soraya) sei vor [Pelle](groupie) nicht geflüchtet, weil [er](groupie) böse, sondern weil [er](groupie) so gut sei. Bei so viel Güte werde [ihr](soraya) die Luft knapp. [Pelle](groupie) bekommt Hausverbot im Backstage und behandelt auf der Heckklappe dafür gratis den Backenzahn [Mandos](mando). Ein [Mann](roadie) in Lederjacke fragt auf dem Festplatz nach dem [Gitarristen](mando). Es geht um achttausend Euro und einen Daumen.
- reveal soraya birger+mando+rike "packt"
- flee.past soraya groupie "geflüchtet"
- reject _ groupie "Hausverbot"
- treat mando groupie "behandelt"
+ investigate roadie mando "fragt"
- threaten roadie mando "Daumen"

== 5
Ein Anruf, auf den keine Coverband gefasst ist: [Vince Calloway](star), das Original, seit Jahren verschollen in [Portugal](@portugal), hat ein Handyvideo gesehen und will [Rike](rike) treffen. [Lutz](manager) wittert das Geschäft [seines](manager) Lebens. [Birger](birger) wittert etwas anderes und komponiert in der Nacht das erste eigene Lied der Band, über eine Hüpfburg. [Sie](rike) findet es gut, sagt [sie](rike), ohne vom Telefon aufzusehen.
- discover star rike "gesehen"
+ invite star rike "treffen"
- jealous birger star "etwas anderes"
+ create birger "komponiert"

== 6
Umweg nach Süden. Hinter [Lyon](@lyon) wird [Mando](mando) aus der Raststättentoilette gezerrt und in einen Kofferraum gesperrt. Als [Hilde](tante) das Fehlen als Erste bemerkt, greift [sie](tante) ins Lenkrad, drängt den Wagen des [Geldeintreibers](roadie) in einen Sonnenblumenacker und zückt, was in der Handtasche lag. Die pensionierte [Kriminalrätin](tante) ([Lutz](manager) fällt aus allen Wolken) hat noch jeden zum Reden gebracht. Der [Lederjackenträger](roadie) weint, [Mando](mando) auch, [sie](tante) reicht [beiden](mando+roadie) Pfefferminz.
+ abduct roadie mando "gesperrt"
- discover tante mando "bemerkt"
+ rescue tante mando "drängt"
- threaten tante roadie "zückt"
- quit.past tante "pensionierte"
- discover manager tante "fällt aus allen Wolken"
- sad mando+roadie "weint"
- gift tante mando+roadie "reicht"

== 7
[Calloway](star) empfängt in Bademantel und Selbstmitleid. [Er](star) habe keine Stimme mehr, aber eine Idee: [Rike](rike) solle heimlich [sein](star) Comeback einsingen, die Lippen bewege [er](star) selbst. Dafür bietet [er](star) ein Vermögen. [Birger](birger) rät ab, [Lutz](manager) rät zu, und [Sorayas](soraya) [Mann](groupie), [der](groupie) dem Tross noch immer im Kombi nachzuckelt, rät zur Zahnreinigung. [Rike](rike) unterschreibt. Der [Bassist](birger) nimmt den Nachtzug nach [Husum](@husum), mitsamt dem Lied.
- sad star "Selbstmitleid"
- lose.past star "keine Stimme mehr"
- betray? rike+star _ "heimlich"
- gift? star rike "Vermögen"
+ hire rike star "unterschreibt"
- married groupie soraya "Mann"
+ travel birger "Nachtzug" @husum

== 8
In [Husum](@husum) steht [Birger](birger) vor der Tür des Reisebüros Zander, um dem alten [Aribert](vater) die Wahrheit über [dessen](vater) [Tochter](rike) zu erzählen, und trifft dort stattdessen auf [Jette](schwester), [Rikes](rike) ältere [Schwester](schwester). [Sie](schwester) hat den [Vater](vater) nach einem Herzinfarkt gepflegt und allen verschwiegen, dass [er](vater) seit Ostern unter der Erde liegt. [Rike](rike) sollte [ihre](rike) Tour nicht abbrechen müssen. [Birger](birger) wischt sich die Augen und bucht bei [ihr](schwester) ein Ticket zurück.
- reveal? birger vater "erzählen"
- sibling rike schwester "Schwester"
- parent vater rike "Tochter"
- ill.past vater "Herzinfarkt"
- treat.past vater schwester "gepflegt"
- reveal! schwester _ "verschwiegen"
+ die.past vater "unter der Erde"
- sad birger "wischt"
- meet birger schwester "trifft"
- travel? birger "Ticket"

== 9
Im Studio in [Sintra](@sintra) singt [Rike](rike) zehn Stunden am Tag hinter einem Vorhang. [Calloway](star), nicht daran gewöhnt, dass jemand besser ist, beginnt, um [sie](rike) zu werben, mit Orchideen, mit Austern, zuletzt mit einem gebrauchten Flügel. [Sie](rike) schickt alles zurück bis auf den Flügel. [Soraya](soraya) steigt in den weißen Kombi und fordert [Pelle](groupie) auf, ein einziges Mal etwas Gemeines zu sagen. [Er](groupie) überlegt vierzig Minuten. „[Du](soraya) schleppst im Refrain.“ Noch nie hat [sie](soraya) [ihn](groupie) so begehrt.
- create rike "singt"
- love? star rike "werben"
- gift star rike "Orchideen"
- reject rike star "schickt"
+ love soraya groupie "begehrt"
- reconcile groupie soraya "begehrt"

== 10
Comeback-Gala, live im Fernsehen, und das Playback fällt aus. [Calloway](star) reißt in Panik den Vorhang herunter, dahinter steht vor sechs Millionen Zuschauern [Rike](rike) im Jogginganzug. [Sie](rike) singt weiter. [Lutz](manager) macht sich mit dem Vorschuss davon. [Seine](manager) eigene [Tante](tante) holt [ihn](manager) am Taxistand ein und legt [ihm](manager) Handschellen an, zum allerletzten Mal, wie [sie](tante) sagt. Mitten in den Applaus hinein drückt ein atemloser [Bassist](birger) der [Sängerin](rike) einen Brief von [Jette](schwester) in die Hand.
- celebrate star "Comeback-Gala"
- sad star "Panik"
+ discover _ rike+star "reißt"
- create rike "singt"
- steal manager _ "Vorschuss"
- flee manager "davon"
- kin manager tante "Tante"
+ arrest tante manager "Handschellen"
- return birger "atemloser"
- gift birger rike "Brief"

== 11
[Rike](rike) liest, setzt sich auf die Bühnenkante und sagt lange nichts. Dass [ihr](rike) [Vater](vater) tot ist, dass ausgerechnet [Birger](birger) es vor [ihr](rike) wusste, dass die [Schwester](schwester) [sie](rike) schonen wollte: [Sie](rike) weiß nicht, auf wen [sie](rike) zuerst böse sein soll. Also auf alle. [Mando](mando) fährt [sie](rike) die Nacht hindurch nach Norden und gesteht bei Kilometer zweitausend, dass [er](mando) die Gage der ganzen Tour verspielt hat. Da lacht [sie](rike) zum ersten Mal.
- die.past vater "tot"
- parent vater rike "Vater"
+ discover rike vater "liest"
- discover.past birger vater "wusste"
- help? schwester rike "schonen"
- sad rike birger+schwester "böse"
- help mando rike "fährt"
- reveal mando rike "gesteht"
- lose.past mando "verspielt"
- happy rike "lacht"
- sibling rike schwester "Schwester"

== 12
Am Grab schließen sich die [Schwestern](rike+schwester) in die Arme. Das Reisebüro wird zum Proberaum. Dort setzt sich [Birger](birger) ans Klavier, und [Rike](rike) singt [sein](birger) Lied vom Blatt, einschließlich der Strophe, die [er](birger) für unaussprechlich hielt. [Soraya](soraya) und [Pelle](groupie) heiraten noch einmal, diesmal angetrunken. [Hilde](tante) wird die neue [Managerin](tante), [Mando](mando) zahlt bei [ihr](tante) in Pfefferminz ab. Und aus dem Lautsprecher des Eiscafés gegenüber dudelt eine Coverversion: Zwei Schüler spielen „Hüpfburg“, und [Calloway](star), auf Entzug am Nebentisch, summt mit.
+ reconcile rike schwester "in die Arme"
- sibling rike schwester "Schwestern"
- create rike "singt"
- wedding groupie soraya "heiraten"
+ hire tante "Managerin"
- treat star "Entzug"
