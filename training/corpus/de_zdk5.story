%series Kaufhaus Wertach
%lang de
%genre drill
%cast adelheid | Adelheid Wertach; Frau Wertach; Adelheid | f
%cast ferdinand | Ferdinand | m
%cast leopold | Leopold Wertach; Leopold | m
%cast cosima | Cosima von Thann; Cosima | f
%cast thann | General von Thann | m
%cast stichling | Nepomuk Stichling; Herr Stichling; Stichling | m
%cast wika | Ludowika Pohl; Wika | f
%cast trude | Trudchen | f
%cast joschi | Joschi Pohl; Joschi | m
%cast zacharias | Frau Zacharias; Zacharias | f
%cast stock | Ilja | m
%cast fabrice | Fabrice Lemoine; Fabrice | m
%cast konny | Konny | m
%cast aurel | Aurel Grünspan; Grünspan; Aurel | m
%cast esther | Esther Grünspan; Esther | f
%cast kranich | Theobald Kranich; Kranich | m
%cast melitta | Melitta | f
%cast wendelin | Wendelin | m
%cast baby | Moritz | m
%cast mutter | - | f

== 1
Fünfzig Jahre [Kaufhaus Wertach](#wertach), und die [Witwe](adelheid) des [Gründers](ferdinand) eröffnet die Jubiläumswoche mit der Schere [ihres](adelheid) seligen [Mannes](ferdinand). Das Band fällt, die Menge stürmt. Um elf lässt der [Buchhalter](aurel), ein gewisser [Grünspan](aurel), [Frau Wertach](adelheid) beiseitebitten: Die Hauptkasse ist leer, obwohl nicht einmal [er](aurel) den Schlüssel hat. Den hat nur [sie](adelheid).
- die.past ferdinand "Witwe"
- married.past adelheid ferdinand "Witwe"
- create.past ferdinand "Gründers" #wertach
- celebrate adelheid "Jubiläumswoche" #wertach
+ reveal aurel adelheid "beiseitebitten"
+ steal _ adelheid "leer"

== 2
Also die [Hausdetektivin](zacharias). [Frau Zacharias](zacharias), Filzhut, flache Schuhe, heftet sich an einen [Herrn](stock) mit Spazierstock, [den](stock) [sie](zacharias) seit Tagen zwischen den Seidentüchern beobachtet. [Er](stock) kauft nie. Als [sie](zacharias) [ihn](stock) am Ärmel fassen will, verbeugt [er](stock) sich, reicht [ihr](zacharias) [ihre](zacharias) eigene Geldbörse und ist verschwunden. [Sie](zacharias) ertappt sich beim Lächeln.
- investigate zacharias stock "heftet"
- arrest? zacharias stock "fassen"
- steal.past stock zacharias "Geldbörse"
- gift stock zacharias "reicht"
+ flee stock zacharias "verschwunden"
- happy zacharias "Lächeln"

== 3
In der Handschuhabteilung bedient [Ludowika Pohl](wika), genannt [Wika](wika), seit drei Wochen täglich denselben [Kunden](leopold). [Er](leopold) hat inzwischen vierzig Paar und nur zwei Hände. Was [er](leopold) eigentlich sucht, hält [ihm](leopold) jedes Mal den Daumenling auf und wird dabei rosa. Dass das Haus, in dem [sie](wika) für achtzig Mark verkauft, einmal [ihm](leopold) gehören wird, hat [er](leopold) zu erwähnen vergessen.
+ love leopold wika "sucht"
- reveal! leopold wika "erwähnen"
- find? leopold "gehören"

== 4
[Wikas](wika) ältere [Schwester](trude) könnte es [ihr](wika) sagen. [Trudchen](trude) sitzt in der Telefonzentrale, und durch [deren](trude) Stöpsel läuft alles, auch, wie [Leopold Wertach](leopold) mit [seiner](leopold) [Braut](cosima) über Tischwäsche spricht. [Die](trude) schweigt jedoch, denn wer im Glashaus sitzt, soll keine Gespräche weiterleiten: [Sie](trude) selbst flüstert jeden Abend, nach Dienstschluss, mit der Konkurrenz.
- sibling trude wika "Schwester"
- discover trude cosima+leopold "läuft alles"
- engaged cosima leopold "Braut"
+ reveal! trude wika "schweigt"
- betray trude adelheid "mit der Konkurrenz"

== 5
Die Konkurrenz heißt [Theobald Kranich](kranich), besitzt das Warenhaus gegenüber und hat [Adelheids](adelheid) [Schwester](melitta) geheiratet. [Melitta](melitta) nahm [ihn](kranich) seinerzeit aus Trotz, weil [die andere](adelheid) [ihr](melitta) [Ferdinand](ferdinand) weggeschnappt hatte. Seither unterbieten die [Schwestern](adelheid+melitta) einander bei Bettbezügen. [Trudchens](trude) Stimme im Hörer des [Gatten](kranich) hält [Melitta](melitta) für die Zeitansage.
- enemy adelheid kranich "Konkurrenz"
- sibling adelheid melitta "Schwester"
- wedding.past kranich melitta "geheiratet"
- steal.past adelheid melitta "weggeschnappt"
- love.past melitta ferdinand "weggeschnappt"
+ enemy adelheid melitta "unterbieten"
- married kranich melitta "Gatten"
- discover! melitta kranich+trude "Zeitansage"

== 6
[Cosima von Thann](cosima), [Generalstochter](cosima), erscheint zum Handschuhkauf für die Hochzeit. [Wika](wika) kniet vor [ihr](cosima), knöpft und bewundert. Ob [sie](wika) den [Glücklichen](leopold) sehen wolle? Die [Braut](cosima) klappt ein Medaillon auf. [Wika](wika) sieht [ihn](leopold), steht auf, legt [ihr](cosima) einundvierzig Paar auf den Tisch, die der [Herr](leopold) nicht abgeholt habe, und geht hinaus, um in einen Stapel Muffs zu weinen.
- parent thann cosima "Generalstochter"
- wedding? cosima leopold "Hochzeit"
- help wika cosima "knöpft"
- engaged cosima leopold "Braut"
+ discover wika leopold "sieht ihn"
- reveal cosima wika "klappt"
- gift wika cosima "legt"
+ sad wika leopold "weinen"

== 7
Dort findet [sie](wika) der [Rayonchef](stichling). [Herr Stichling](stichling), Zwicker, Gehrock, kennt für Tränen auf Pelzware nur eine Folge: [Sie](wika) könne sich die Papiere holen. [Grünspan](aurel), [der](aurel) [ihr](wika) die Papiere aushändigen muss, zahlt [ihr](wika) aus eigener Tasche einen Monat mehr und behauptet, das sei Vorschrift. Rechnen kann [er](aurel) sonst besser.
- find stichling wika "findet"
- boss stichling wika "Rayonchef"
+ quit wika stichling "Papiere"
- help aurel wika "zahlt"
- betray aurel wika "behauptet"

== 8
[Leopold](leopold) steht vor einem leeren Ladentisch. Die neue Verkäuferin kennt keine [Wika](wika). [Er](leopold) stürmt zu [Stichling](stichling), [der](stichling) [ihm](leopold) stolz vom Rauswurf berichtet, und packt [ihn](stichling) am Gehrock, bis ein Knopf abspringt. Es ist das erste Mal, dass der [Juniorchef](leopold) sich für Personalfragen interessiert. Den Knopf hebt [Konny](konny), der [Liftboy](konny), auf. Man weiß nie.
- find! leopold wika "leeren"
- reveal stichling leopold "berichtet"
- quit.past wika stichling "Rauswurf"
+ attack leopold stichling "packt"
- boss leopold stichling "Juniorchef"
- find konny "hebt"

== 9
Nachts geht [Wendelin](wendelin) mit der Lampe durch die Spielwaren. Fräulein Olga, die Puppe vom letzten Weihnachtsfenster, hat die Augen zu, der Teddybär auch. Nur [einer](baby) zwischen ihnen hat sie offen und brüllt. Ein [Säugling](baby), gewickelt in Einschlagpapier, Marke [Wertach](#wertach), erste Qualität! Der [Nachtwächter](wendelin), zeitlebens [Junggeselle](wendelin), hält [ihn](baby) wie eine Bombe.
+ find wendelin baby "Säugling"
- help wendelin baby "hält"

== 10
[Wendelin](wendelin) trägt [ihn](baby) in den einzigen Raum, in dem noch Licht brennt. Dort näht [Esther Grünspan](esther), die [Schwester](esther) des [Buchhalters](aurel), an einem Brautkleid, das nicht [ihres](esther) ist und nie eines sein wird, wie [sie](esther) glaubt. [Sie](esther) nimmt [ihm](wendelin) das [Bündel](baby) ab und fragt, wie [es](baby) heiße. [Er](wendelin) weiß es nicht. „[Moritz](baby)“, entscheidet [sie](esther), wie [ihr](esther) Fingerhut.
- sibling aurel esther "Schwester"
- create esther "näht"
- help wendelin baby "trägt"
- wedding! _ esther "nie eines sein wird"
+ help esther baby "nimmt"

== 11
Am Morgen hat das Haus ein [Kind](baby) und ein Gerücht. Von [Leopold](leopold) sei [es](baby), tuschelt man in der Kurzware, mit dem [Handschuhmädchen](wika), und darum habe [die](wika) gehen müssen. [Konny](konny) fährt das Gerücht fünf Stockwerke hinauf. Im obersten steigt [Cosima](cosima) ein, hört zu und wirkt, als [sie](cosima) wieder aussteigt, so erleichtert, wie [er](konny) noch keine Betrogene gesehen hat.
- parent? leopold baby "Von Leopold"
- parent? wika baby "Handschuhmädchen"
- quit.past wika "gehen müssen"
- reveal konny cosima "fährt"
- discover cosima leopold "hört zu"
+ happy cosima "erleichtert"
- cheat? leopold cosima "Betrogene"

== 12
[Sie](cosima) läuft ins Schaufenster, und zwar hinein. Zwischen Olga und einer Palme steckt [Fabrice Lemoine](fabrice), der [Dekorateur](fabrice), Nadeln im Mund. [Sie](cosima) zieht sie [ihm](fabrice) einzeln heraus und setzt [ihren](cosima) Mund an die Stelle. Draußen auf dem Trottoir bleiben elf Passanten stehen. [Die beiden](cosima+fabrice) haben vergessen, dass der Vorhang noch nicht zu ist. Der zwölfte [Passant](thann) ist [ihr](cosima) [Vater](thann).
+ kiss cosima fabrice "Mund an die Stelle"
- cheat cosima leopold "Mund an die Stelle"
- parent thann cosima "Vater"
+ discover thann cosima+fabrice "Passant ist"

== 13
[General von Thann](thann) fordert den [Pinsel](fabrice), wie [er](thann) [ihn](fabrice) nennt, auf Säbel. [Fabrice](fabrice) hat nur eine Schere. [Cosima](cosima) wirft sich dazwischen und erklärt, [sie](cosima) werde den [Erben](leopold) nicht nehmen, [der](leopold) habe ja bereits ein [Kind](baby). Darauf fordert der alte [Herr](thann) auch [Leopold](leopold). [Seine](thann) [Tochter](cosima) sperrt [er](thann) einstweilen ins Zimmer, dessen Fenster [er](thann) vergisst.
- threaten thann fabrice "fordert"
- rescue cosima fabrice "wirft"
- engaged.end cosima leopold "nicht nehmen"
- parent? leopold baby "ein Kind"
+ threaten thann leopold "auch Leopold"
- parent thann cosima "Tochter"
- abduct thann cosima "sperrt"

== 14
[Wika](wika) wohnt wieder bei [ihrem](wika) [Bruder](joschi) über der Boxhalle. [Joschi Pohl](joschi), Halbschwergewicht, hat von dem Gerücht gehört und kennt zwei Antworten, links und rechts. [Sie](wika) fleht [ihn](joschi) an, sich herauszuhalten: [Sie](wika) habe kein Kind, nur Kummer. „Und [die](trude)?“, fragt [er](joschi) und nickt zum Bett, in dem [ihre](joschi+wika) [Schwester](trude) seit Tagen mit dem Gesicht zur Wand liegt.
- housemate joschi wika "wohnt wieder"
- sibling joschi wika "Bruder"
- discover joschi "gehört"
- attack? joschi leopold "links und rechts"
- birth! wika "kein Kind"
+ sad wika "Kummer"
- sibling joschi+wika trude "Schwester"
- sad trude "zur Wand"

== 15
Da bricht es aus [Trudchen](trude) heraus. [Sie](trude) hat [ihn](baby) allein zur Welt gebracht, unter der Zentrale, zwischen zwei Ferngesprächen, und unter die Puppen gelegt, weil es dort warm ist. Der [Vater](kranich)? [Der](kranich) hat gegenüber ein Warenhaus und zu Hause eine [Frau](melitta). Für [ihn](kranich) hat [sie](trude) ein Jahr lang jeden Preis verraten. [Joschi](joschi) zieht die Jacke an.
+ reveal trude joschi+wika "bricht"
- birth.past trude baby "zur Welt"
+ parent kranich baby "Vater"
- married kranich melitta "Frau"
- betray.past trude adelheid "verraten"
- affair.past kranich trude "Vater"

== 16
[Er](joschi) braucht nur eine der beiden Antworten. [Kranich](kranich) geht in der Teppichabteilung zu Boden, weich, weil Perser. [Melitta](melitta), [die](melitta) eben einen Läufer reklamiert, fragt den [Boxer](joschi) höflich, womit [ihr](melitta) [Mann](kranich) das verdient habe. [Joschi](joschi) sagt es [ihr](melitta), ebenso höflich. [Sie](melitta) bedankt sich, steigt über den [Liegenden](kranich) und verlangt die [Zeitansage](trude).
+ attack joschi kranich "zu Boden"
- injure kranich joschi "Liegenden"
- married kranich melitta "Mann"
+ reveal joschi melitta "sagt"

== 17
[Die](trude) hebt ab, krank, bleich, gehorsam: „Zentrale.“ Ob [sie](trude) das [Fräulein](trude) mit dem [Kind](baby) sei, fragt die [Stimme](melitta). [Sie](melitta) habe zwanzig Jahre auf eins gewartet und bekomme [seines](kranich) nun durchs Telefon. Kein Schrei, kein Schimpfwort. Am Ende weint nicht [Trudchen](trude), sondern die [Betrogene](melitta), und [die andere](trude) bleibt in der Leitung, bis [die](melitta) fertig ist.
- ill trude "krank"
- sad melitta "weint"
- cheat.past kranich melitta "Betrogene"
+ help trude melitta "bleibt"
- parent kranich baby "seines"

== 18
Unterdessen hat [Frau Zacharias](zacharias) den [Herrn](stock) mit dem Stock gestellt, auf dem Dach, neben dem W der Leuchtschrift. Die Kasse? [Er](stock) stehle nur Kleinigkeiten, sagt [er](stock) gekränkt, und die bringe [er](stock) wieder. Aber [er](stock) habe in jener Nacht einen [Kahlkopf](stichling) mit Zwicker aus dem Kontor kommen sehen, das Gesicht voll Tränen. [Sie](zacharias) lässt [seinen](stock) Arm los. Der Arm bleibt.
+ find zacharias stock "gestellt"
- steal.past! stock adelheid "nur Kleinigkeiten"
- discover.past stock stichling "kommen sehen"
- reveal stock zacharias "sagt"
- sad.past stichling "Tränen"

== 19
Einen Zwicker trägt im Haus nur [Nepomuk Stichling](stichling). [Zacharias](zacharias) stellt [ihm](stichling) die Frage, ehe [er](stichling) den Gehrock ablegen kann, an dem ein Knopf fehlt. [Er](stichling) leugnet, bis [Konny](konny) die Hand öffnet: Ein zweiter solcher Knopf, sagt der [Junge](konny), habe im Tresorraum gelegen. Da zieht [Stichling](stichling) einen Schlüssel hervor, den [ihm](stichling) vor zwanzig Jahren der [Gründer](ferdinand) auf dem Sterbebett anvertraut hat.
- investigate zacharias stichling "stellt"
- betray stichling zacharias "leugnet"
- reveal konny zacharias "öffnet"
- find.past konny "gelegen"
+ reveal stichling zacharias "hervor"
- gift.past ferdinand stichling "anvertraut"
- die.past ferdinand "Sterbebett"

== 20
[Er](stichling) habe nichts genommen, was nicht [ihr](adelheid) gehöre. Das Geld liegt in [seiner](stichling) Wohnung, gebündelt, in Hutschachteln. [Kranich](kranich) wollte [sie](adelheid) in der Jubiläumswoche ruinieren, die Bank war bestochen, am Mittag wäre gepfändet worden. Da habe [er](stichling) die Kasse eben vorher geleert. „Warum sagen [Sie](stichling) [mir](adelheid) das nicht?“, ruft [Adelheid](adelheid). Weil [er](stichling) dann auch den Grund hätte sagen müssen.
- steal.past stichling adelheid "geleert"
- betray.past? kranich adelheid "ruinieren"
+ rescue.past stichling adelheid "vorher geleert"
- reveal! stichling adelheid "das nicht?"

== 21
Den Grund begreift [sie](adelheid) erst im Fahrstuhl, zwischen Porzellan und Damenhüten. Zwanzig Jahre! Jeden ersten Mai ein Maiglöckchen auf [ihrem](adelheid) Pult, vermeintlich von der Floristik. [Sie](adelheid) lässt [Konny](konny) umkehren. Doch der [Rayonchef](stichling) hat [seinen](stichling) Zwicker auf den Ladentisch gelegt, daneben das Entlassungsgesuch, und ist ohne beides im Nebel verschwunden.
+ discover adelheid stichling "begreift"
- gift.past stichling adelheid "Maiglöckchen"
+ quit stichling "Entlassungsgesuch"
- flee stichling "verschwunden"

== 22
[Leopold](leopold) sucht derweil Handschuhgrößen in der Vorstadt. An der Boxhalle öffnet [ihm](leopold) ein [Riese](joschi), hört den Namen und holt aus. Als der [Erbe](leopold) wieder zu sich kommt, liegt ein nasser Lappen auf [seiner](leopold) Stirn und [Wikas](wika) Hand auf dem Lappen. [Er](leopold) habe mit [ihr](cosima) gebrochen, lallt [er](leopold), oder [sie](cosima) mit [ihm](leopold). „Mit wem?“, fragt [die](wika), [die](wika) es genau wissen will.
- investigate leopold wika "sucht"
- meet joschi leopold "öffnet"
+ attack joschi leopold "holt"
- injure leopold joschi "zu sich"
- recover leopold "kommt"
- treat leopold wika "Lappen"
- breakup.past leopold cosima "gebrochen"
- reveal leopold wika "lallt"

== 23
[Cosima](cosima) steigt in derselben Stunde aus jenem vergessenen Fenster, auf die Leiter, die der [Dekorateur](fabrice) sonst für Girlanden braucht. Unten wartet [er](fabrice) mit zwei Fahrkarten nach [Lyon](@lyon). [Ihr](cosima) [Vater](thann), vom Geräusch geweckt, hebt die Pistole, erblickt [ihr](cosima) Gesicht, in dem [er](thann) das [ihrer](cosima) verstorbenen [Mutter](mutter) erkennt, und hält stattdessen die Leiter fest.
+ flee cosima "steigt"
- help fabrice cosima "Leiter"
- travel? cosima+fabrice "Fahrkarten" @lyon
- parent thann cosima "Vater"
- threaten thann fabrice "hebt"
- parent mutter cosima "Mutter"
- die.past mutter "verstorbenen"
+ help thann cosima "hält"

== 24
Ein [Kind](baby) mit drei [Frauen](esther+melitta+trude): [Trudchen](trude) stillt [es](baby), [Esther](esther) wickelt [es](baby), und jeden Nachmittag um vier kommt [Melitta](melitta), angeblich um [ihrer](melitta) [Schwester](adelheid) die Preise auszuspionieren. [Aurel](aurel) führt Buch über die Fläschchen. Beim Übertrag streift [seine](aurel) Hand die der [Telefonistin](trude). [Er](aurel) verrechnet sich um zwölf Liter, und [Esther](esther), [die](esther) [ihren](esther) [Bruder](aurel) kennt, lässt [die zwei](aurel+trude) allein.
- help trude baby "stillt"
- help esther baby "wickelt"
- travel melitta "kommt"
- betray melitta adelheid "angeblich"
- sibling adelheid melitta "Schwester"
+ flirt aurel trude "streift"
- sibling aurel esther "Bruder"

== 25
[Melitta](melitta) trägt [ihrem](melitta) [Mann](kranich) die Koffer vor die Tür, alle aus eigener Lederwarenabteilung. [Sie](melitta) behält die Aktien, denn die Aktien waren [ihre](melitta) Mitgift. Dann geht [sie](melitta) über die Straße und legt sie [Adelheid](adelheid) hin. Zwei Häuser, ein Name? [Ferdinand](ferdinand), sagt die [Jüngere](melitta), habe ja nun auch keine von [ihnen](adelheid+melitta) behalten. Die [Ältere](adelheid) rückt [ihr](melitta) den Stuhl zurecht, auf dem [er](ferdinand) immer saß.
+ breakup melitta kranich "Koffer"
- married kranich melitta "Mann"
- gift melitta adelheid "legt"
- lose.past adelheid+melitta ferdinand "behalten"
- sibling adelheid melitta "Jüngere"
+ reconcile adelheid melitta "Stuhl"

== 26
[Kranich](kranich), ohne Frau, Aktien und Vorderzahn, bezieht ein Zimmer im Bahnhofshotel. [Seine](kranich) Anzeige gegen den [Schläger](joschi) landet bei einem Wachtmeister, der Boxkämpfe liebt, und bleibt dort liegen. Ob [er](kranich) [Moritz](baby) einmal sehen dürfe, schreibt [er](kranich) der [Mutter](trude). [Trudchen](trude) zeigt den Brief [Aurel](aurel). [Der](aurel) sagt, das müsse [sie](trude) entscheiden. Deshalb entscheidet [sie](trude) sich, allerdings für [ihn](aurel).
- move kranich "bezieht"
- lose kranich "ohne Frau"
- accuse kranich joschi "Anzeige"
- attack.past joschi kranich "Schläger"
- meet? kranich baby "sehen"
- parent trude baby "Mutter"
- reveal trude aurel "zeigt"
+ couple.start aurel trude "entscheidet"

== 27
[Zacharias](zacharias) hat [ihrem](zacharias) [Gefangenen](stock) eine Wahl gelassen, und [er](stock) wählt den Dienst. Wer stiehlt, sieht Diebe, sagt [Ilja](stock), wie der [Mann](stock) mit dem Stock, einst [Hofzauberer](stock) in [Petersburg](@petersburg), nun endlich heißt. Am ersten Tag fasst [er](stock) neun. Am zweiten vermisst [seine](stock) neue [Chefin](zacharias) den Filzhut und findet stattdessen unter dem Arbeitstisch einen mit Feder.
- arrest.past zacharias stock "Gefangenen"
+ hire stock zacharias "Dienst"
- reveal stock zacharias "heißt"
- arrest stock _ "fasst"
- boss zacharias stock "Chefin"
- steal stock zacharias "vermisst"
- gift stock zacharias "mit Feder"

== 28
Am ersten Mai liegt kein Maiglöckchen auf dem Pult. [Frau Wertach](adelheid) lässt das Haus schließen, am hellen Vormittag, und jeden nach [Stichling](stichling) suchen, der Beine hat. [Wendelin](wendelin), [der](wendelin) keine guten mehr hat, findet [ihn](stichling), im Stadtwald, auf Knien, halb blind ohne Zwicker. [Er](stichling) pflücke, sagt [er](stichling) zu dem [Nachtwächter](wendelin), es sei leider alles Bärlauch.
- gift! stichling adelheid "kein Maiglöckchen"
- investigate adelheid stichling "suchen"
+ find wendelin stichling "findet"
- ill stichling "halb blind"

== 29
[Adelheid](adelheid) riecht den Strauß, bevor [sie](adelheid) [ihn](stichling) sieht. [Sie](adelheid) setzt dem [Kahlkopf](stichling) den Zwicker auf die Nase, damit [er](stichling) [ihr](adelheid) ins Gesicht schaue, wenn [er](stichling) es endlich ausspreche. [Er](stichling) spricht es aus. Es dauert, mit Fußnoten, bis zum Abend. [Sie](adelheid) hat nur eine Bedingung: Die [Kleine](wika) mit den Handschuhen kommt zurück, und zwar auf [seinen](stichling) Posten.
- gift stichling adelheid "Strauß"
- help adelheid stichling "setzt"
+ confess stichling adelheid "spricht"
- hire? wika adelheid "kommt zurück"
- return? wika "kommt"

== 30
So wird [Wika](wika) Vorgesetzte von zwanzig Verkäuferinnen und, am Sonntag darauf, die [Verlobte](wika) eines [Mannes](leopold), [der](leopold) bei [ihr](wika) erst einmal Handschuhe sortieren muss. [Ihre](wika) künftige [Schwiegermutter](adelheid) hat es zur Auflage gemacht. [Leopold](leopold) sortiert nach Daumen. In einem der einundvierzig Paare steckt etwas Hartes. [Er](leopold) tut, als wüsste [er](leopold) nicht, was es ist.
+ hire wika adelheid "Vorgesetzte"
+ engaged.start leopold wika "Verlobte"
- boss wika leopold "sortieren muss"
- kin? adelheid wika "Schwiegermutter"

== 31
Doppelhochzeit im Lichthof, Ausverkauf im Parterre. [Esther](esther) hat beide Kleider genäht und trägt nun selbst eins, in Blau, weil [Joschi](joschi) [sie](esther) zum Tanz gebeten hat. [Er](joschi) tritt [ihr](esther) auf den Saum und bittet so zerknirscht um Verzeihung, dass [sie](esther) den Fingerhut verliert. Die [Bräute](adelheid+wika), [Schwiegermutter](adelheid) und [Schwiegertochter](wika), werfen [ihre](adelheid+wika) Sträuße gleichzeitig. Beide fängt [Zacharias](zacharias).
+ wedding adelheid stichling "Doppelhochzeit"
+ wedding leopold wika "Doppelhochzeit"
- create.past esther "genäht"
- invite joschi esther "gebeten"
- lose esther "verliert"
- kin adelheid wika "Schwiegermutter"
- find zacharias "fängt"

== 32
Aus [Lyon](@lyon) kommt eine Karte: Im Fenster einer Seidenhandlung steht, von [Fabrice](fabrice) drapiert, Olga im Schleier, und [die](cosima), [die](cosima) den Schleier vorher trug, grüßt den [General](thann), [der](thann) neuerdings die Spielwaren leitet. Unter [seinem](thann) Kommando exerzieren vierhundert Zinnsoldaten und ein [Einjähriger](baby), [dessen](baby) erstes Wort weder Mama noch Papa lautet. Es lautet „Zentrale“.
- create fabrice "drapiert"
+ wedding.past cosima fabrice "vorher trug"
- hire thann "leitet"
