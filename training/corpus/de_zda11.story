%series Zweite Wahl
%lang de
%genre romantic comedy series, Vienna, feuilletonistic listings
%cast leopoldine | Leopoldine Hruschka; Poldi | f
%cast ferdl      | Ferdinand Navratil; Ferdl | m
%cast milena     | Milena | f
%cast tassilo    | Tassilo | m
%cast hofrat     | Hofrat Wondraschek; Wondraschek | m
%cast gitti      | Gitti | f
%cast bojan      | Bojan | m
%cast yvette     | Yvette | f
%cast hausmeisterin | Frau Swoboda; Swoboda | f
%cast exmann     | Rainer | m
%cast hund       | Metternich | m
%cast lieferant  | - | m
%cast minister   | - | m

== 1
In der [Josefstadt](@josefstadt) vermittelt [Leopoldine Hruschka](leopoldine), zweimal geschieden, Ehen für Leute über fünfzig. Den Kredit für das Institut hat [ihr](leopoldine) letzter [Verflossener](exmann) [Rainer](exmann) verspekuliert, die Miete ist fällig, und im Stiegenhaus schimpft [Frau Swoboda](hausmeisterin) über die Parfumwolken. Da mietet sich genau gegenüber ein [Scheidungsmediator](ferdl) ein. [Ferdinand Navratil](ferdl) grüßt, stellt fest, dass [sie](ferdl+leopoldine) beide vom selben Elend leben, und tritt [ihrem](leopoldine) [Dackel](hund) [Metternich](hund) auf den Schwanz.
- divorce.past _ leopoldine "zweimal geschieden"
- ex exmann leopoldine "Verflossener"
- lose exmann "verspekuliert"
- move ferdl "mietet"
+ neighbour.start ferdl leopoldine "gegenüber"
+ meet ferdl leopoldine "grüßt"
- injure hund ferdl "tritt"

== 2
[Hofrat Wondraschek](hofrat), seit elf Jahren verwitwet, sucht eine Dame, „aber bitte keine mit Enkeln“. [Poldi](leopoldine) arrangiert ein Treffen mit [Gitti](gitti), [die](gitti) sieben davon hat und sie sämtlich verschweigt. Beim Tafelspitz läuft es prächtig, bis ein Kinderwagen um die Ecke biegt. Drüben bringt [Ferdl](ferdl) ein Ehepaar im Zank über ein Meerschweinchen so weit, dass es sich im Vorzimmer wieder in den Armen liegt – und nichts zahlt.
- married.past _ hofrat "verwitwet"
- die.past _ "verwitwet"
- help leopoldine gitti+hofrat "arrangiert"
+ date gitti hofrat "Tafelspitz"
- betray gitti hofrat "verschweigt"
- kin _ gitti "Enkeln"
- help ferdl _ "bringt"

== 3
[Milena](milena), [Leopoldines](leopoldine) [Nichte](milena) und unbezahlte Sekretärin, hat im Stiegenhaus einen [Klavierstimmer](tassilo) aufgelesen, [der](tassilo) so vergesslich ist, dass [er](tassilo) [sie](milena) dreimal nach [ihrem](milena) Namen fragt. Beim vierten Mal heißt [sie](milena) Romy. [Poldi](leopoldine) schuldet [Frau Swoboda](hausmeisterin) die Betriebskosten und muss dafür [deren](hausmeisterin) [Bruder](bojan) [Bojan](bojan) unter die Haube bringen, einen Berg von einem [Mann](bojan), [der](bojan) bei Frauen in Schweiß ausbricht.
- kin leopoldine milena "Nichte"
- boss leopoldine milena "Sekretärin"
+ meet milena tassilo "aufgelesen"
- ill tassilo "vergesslich"
- betray milena tassilo "Romy"
- sibling bojan hausmeisterin "Bruder"
- wedding? _ bojan "unter die Haube"

== 4
Der [Hofrat](hofrat) verlangt [sein](hofrat) Geld zurück. [Ferdl](ferdl) bietet sich als Schlichter an und entdeckt dabei, dass [Wondraschek](hofrat) nicht über die Enkel erbost ist, sondern über sich selbst, weil [er](hofrat) [Gitti](gitti) stehen ließ. Gemeinsam fahren [Mediator](ferdl) und [Kupplerin](leopoldine) zum Schrebergarten der sitzen gelassenen [Dame](gitti). Unterwegs streiken der Scheibenwischer und die guten Manieren; man zankt sich von [Hütteldorf](@huetteldorf) bis [Purkersdorf](@purkersdorf).
- help? ferdl hofrat "bietet"
- discover ferdl hofrat "entdeckt"
- sad hofrat "erbost"
- breakup.past hofrat gitti "stehen ließ"
+ travel ferdl+leopoldine "fahren"
- quarrel ferdl leopoldine "zankt"

== 5
[Gitti](gitti) verzeiht, aber unter der Bedingung, dass der [Hofrat](hofrat) alle sieben an einem Sonntag in den Prater ausführt. [Er](hofrat) verliert zwei, findet drei. [Bojan](bojan) absolviert bei [Leopoldine](leopoldine) ein Flirttraining mit einer Schaufensterpuppe. Ein [Lieferant](lieferant) stellt [ihr](leopoldine) einen Strauß Maiglöckchen ohne Karte hin. [Sie](leopoldine) verdächtigt der Reihe nach den [Hofrat](hofrat), [Tassilo](tassilo) und den Fleischhauer; auf den [Mann](ferdl) gegenüber kommt [sie](leopoldine) nicht.
+ reconcile gitti hofrat "verzeiht"
- lose hofrat "verliert"
- find hofrat "findet"
- advisor leopoldine bojan "Flirttraining"
- gift ferdl leopoldine "Maiglöckchen"
- investigate leopoldine _ "verdächtigt"
+ discover! leopoldine ferdl "kommt sie nicht"

== 6
[Rainer](exmann) steht mit einem reuigen Gesicht und einem Steuerbescheid vor der Tür. [Er](exmann) möchte bei [Poldi](leopoldine) unterkriechen, nur bis zum Ersten. [Sie](leopoldine) hat nicht das Herz, Nein zu sagen. Als [Ferdl](ferdl) im Bademantel des [Vorgängers](exmann) Rasierwasser riecht, schließt [er](ferdl) das Fenster zum Hof. [Milena](milena) und [Tassilo](tassilo) stimmen zu zweit einen Flügel, bis eine Saite reißt und [ihre](milena) Lippe blutet. [Er](tassilo) küsst die Stelle und vergisst anschließend, dass [er](tassilo) es getan hat.
+ return exmann "steht"
- sad exmann "reuigen"
- housemate.start exmann leopoldine "unterkriechen"
- reject! leopoldine exmann "Nein"
- jealous ferdl exmann "schließt"
- injure milena "blutet"
+ kiss milena tassilo "küsst"

== 7
Beim Neurologen erfährt [Tassilo](tassilo), warum [ihm](tassilo) die Wörter davonschwimmen: Ein gutartiges Gewächs drückt auf den Schläfenlappen. [Er](tassilo) will [Milena](milena) den Anblick ersparen und teilt [ihr](milena) mit, [er](tassilo) liebe eine gewisse Romy. [Sie](milena) weint vor Zorn und Lachen. [Frau Swoboda](hausmeisterin) fängt einen Brief der Bank ab und trägt ihn zu [Navratil](ferdl): In vierzehn Tagen wird [Leopoldines](leopoldine) Institut versteigert.
- discover tassilo "erfährt"
+ ill tassilo "Gewächs"
- reject tassilo milena "teilt"
- betray tassilo milena "eine gewisse Romy"
- sad milena tassilo "weint"
- steal hausmeisterin leopoldine "fängt"
+ reveal hausmeisterin ferdl "trägt"
- lose? leopoldine "versteigert"

== 8
[Ferdl](ferdl) handelt. [Er](ferdl) lädt sämtliche Paare, die [er](ferdl) je versöhnt statt geschieden hat, zu einem Ball ins Stiegenhaus ein; Eintritt, Spende, Sekt. [Bojan](bojan) öffnet die Tür und erblickt [Yvette](yvette), eine [Spediteurin](yvette), [die](yvette) einen Kopf größer ist als [er](bojan). Zum ersten Mal schwitzt nicht [er](bojan). [Rainer](exmann) plündert um Mitternacht die Abendkasse und entwischt über den Lichthof, verfolgt von [Metternich](hund), [der](hund) ein Hosenbein erbeutet.
- invite ferdl _ "lädt"
- create ferdl "Ball"
- help ferdl leopoldine "handelt"
+ meet bojan yvette "erblickt"
+ steal exmann "plündert"
- flee exmann "entwischt"
- attack hund exmann "Hosenbein"

== 9
Die Kassa ist leer, die Versteigerung morgen. [Wondraschek](hofrat) geht zum Telefon und ruft [jemanden](minister) an, [der](minister) [ihm](hofrat) seit der Schulzeit einen Gefallen schuldet. [Tassilo](tassilo) wird operiert, und im Aufwachraum sitzt [Milena](milena) mit einem Schild um den Hals: „[Milena](milena), nicht Romy.“ [Er](tassilo) liest es, lächelt und sagt, das habe [er](tassilo) beim vierten Mal schon gewusst.
- friend hofrat minister "Schulzeit"
- help? minister hofrat "Gefallen"
+ treat tassilo "operiert"
- recover tassilo "Aufwachraum"
- discover.past tassilo milena "gewusst"
+ reconcile milena tassilo "lächelt"

== 10
Bei der Auktion treibt ein Immobilienfonds den Preis nach oben, bis ganz hinten [Yvette](yvette) eine Hand hebt, groß wie ein Paddel. [Sie](yvette) ersteigert das Institut und verpachtet es der alten [Besitzerin](leopoldine) für einen Schilling, [sie](yvette) wolle schließlich nicht die Einzige sein, die hier [ihr](yvette) Glück finde. [Bojan](bojan) schluchzt in ein Tischtuch. [Leopoldine](leopoldine) bemerkt an [Ferdls](ferdl) Revers ein vertrocknetes Maiglöckchen.
+ find yvette "ersteigert"
- help yvette leopoldine "verpachtet"
- happy yvette "Glück"
- happy bojan "schluchzt"
+ discover leopoldine ferdl "bemerkt"

== 11
Statt eines klärenden Wortes fällt [beiden](ferdl+leopoldine) nur Dienstliches ein. [Gitti](gitti) reißt der Geduldsfaden. [Sie](gitti) beauftragt die [Heiratsvermittlerin](leopoldine) mit der Suche nach einer Frau für [Ferdl](ferdl) und den [Mediator](ferdl) mit der Trennung [Leopoldines](leopoldine) von [deren](leopoldine) Angst. [Poldi](leopoldine) füllt den Fragebogen aus, Seite um Seite, und zum Schluss trägt [sie](leopoldine) unter „gesuchte Person“ den eigenen Namen ein. Die Polizei von [Bratislava](@bratislava) hat [Rainer](exmann) erwischt, mit einem Hosenbein.
- sad gitti "Geduldsfaden"
- help gitti ferdl+leopoldine "beauftragt"
- couple? _ ferdl "Frau"
- sad leopoldine "Angst"
+ love leopoldine ferdl "eigenen Namen"
- arrest _ exmann "erwischt"

== 12
Das Standesamt [Wien](@wien)-Josefstadt meldet einen starken Tag: [Gitti](gitti) und der [Hofrat](hofrat), [Yvette](yvette) und [Bojan](bojan), getraut im Viertelstundentakt. [Tassilo](tassilo) spielt Orgel und vergisst keinen Takt. Die dritten auf der Liste, [Hruschka](leopoldine) und [Navratil](ferdl), lassen auf sich warten. [Frau Swoboda](hausmeisterin) findet [sie](ferdl+leopoldine) im Aufzug zwischen zweitem und drittem Stock. Man sei, ruft [Poldi](leopoldine) durch den Schacht, gerade in einer Mediation.
+ wedding gitti hofrat "getraut"
+ wedding bojan yvette "getraut"
- create tassilo "spielt"
- wedding? ferdl leopoldine "dritten auf der Liste"
- find hausmeisterin ferdl+leopoldine "findet"
