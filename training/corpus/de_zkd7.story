%series Löwenbräu am Graben
%lang de
%genre brewery soap in a Swabian town, recap column with a wink
%cast gebhard | Gebhard Löwe; Gebhard; Löwe | m
%cast iris | Iris Löwe; Iris | f
%cast till | Till Löwe; Till | m
%cast rosalie | Rosalie; Rosalie Löwe | f
%cast enno | Enno Petersen; Enno | m
%cast blanka | Blanka Novotná; Blanka | f
%cast jule | Jule Bär; Jule; Bär | f
%cast hasso | Hasso Bär; Hasso | m
%cast pia | Pia | f
%cast wirt | - | m
%cast mischa | Mischa | n
%cast kommissar | - | m
%cast oma | Oma Löwe; Philippine | f

== 1
Im Löwen gärt es. [Gebhard Löwe](gebhard), [Brauherr](gebhard) in fünfter Generation, will [seinen](gebhard) [Sohn](till) mit der [Erbin](jule) der Konkurrenz verkuppeln, einer gewissen [Jule Bär](jule). Löwe und Bär, das klinge doch wie ein Zoo, spottet [Till](till), [der](till) lieber mit [Blanka](blanka) ausgeht, der neuen böhmischen [Braumeisterin](blanka). Nur hat die [Gute](blanka) von dem Vergnügen noch nichts gehört. [Iris](iris), [Gebhards](gebhard) kluge [Frau](iris), lächelt in [ihren](iris) Sherry. [Oma Löwe](oma) lächelt in [ihr](oma) Bier.
- parent gebhard till "Sohn"
+ couple? jule till "verkuppeln"
- hire blanka "neuen"
- enemy gebhard jule "Konkurrenz"
- date? blanka till "lieber mit"
- discover! blanka till "nichts gehört"
- married gebhard iris "Frau"

== 2
[Till](till) passt [Blanka](blanka) am Gärbottich ab und fragt, ob man nicht einmal zusammen Pizza essen könne. Könne man nicht, sagt die [Braumeisterin](blanka), [sie](blanka) sei vergeben, und zwar an einen gewissen [Enno](enno), [der](enno) zur See fahre. [Tills](till) [Schwester](rosalie) [Rosalie](rosalie) hört das Wort [Enno](enno) und lässt den Krug fallen: Mit einem [Enno](enno), [der](enno) zur See fährt, hat [sie](rosalie) nämlich auch etwas. Der Abend endet mit zwei [Damen](blanka+rosalie) am Telefon, zwei Fotos und einem einzigen [Mann](enno) darauf.
- invite till blanka "Pizza"
+ reject blanka till "Könne man nicht"
- couple blanka enno "vergeben"
- sibling rosalie till "Schwester"
- affair enno rosalie "auch etwas"
- cheat enno blanka+rosalie "zwei Fotos"
+ discover blanka+rosalie enno "einzigen Mann"

== 3
Hafenstadt [Emden](@emden), Nieselregen: [Enno Petersen](enno) steigt vom Schiff und bekommt von [Blanka](blanka) links eine gelangt und von [Rosalie](rosalie) rechts. Danach sind beide [Frauen](blanka+rosalie) wieder ledig und dicke [Freundinnen](blanka+rosalie). Daheim trifft [Till](till) bei der Feuerwehrübung auf [Jule](jule), [die](jule) [er](till) ja partout nicht kennenlernen wollte, und spritzt [sie](jule), ohne zu wissen, wer [sie](jule) ist, von oben bis unten nass. [Sie](jule) spritzt zurück. [Hasso Bär](hasso), der [Papa](hasso) der [Durchweichten](jule), findet das gar nicht komisch. Mit [Gebhard](gebhard) liegt [er](hasso) seit dem Maifest 1994 über Kreuz.
- travel blanka+rosalie "Hafenstadt" @emden
+ attack blanka+rosalie enno "gelangt"
- breakup blanka+rosalie enno "wieder ledig"
- friend.start blanka rosalie "dicke Freundinnen"
+ meet jule till "trifft"
- discover! till jule "ohne zu wissen"
- parent hasso jule "Papa"
- enemy gebhard hasso "über Kreuz"

== 4
Wer glaubt, [Iris](iris) lächle ohne Grund, irrt. Jeden Donnerstag besucht [Gebhards](gebhard) bessere [Hälfte](iris) einen Malkurs, in dem niemand malt. Dort wartet [Hasso](hasso), [Witwer](hasso), [Bierbaron](hasso), [Kavalier](hasso). Es ist so, wie Sie denken. Die alte [Philippine](oma), von allen [Oma Löwe](oma) gerufen, hat es längst gerochen, denn [ihre](oma) [Schwiegertochter](iris) kommt nie mit Farbe an den Fingern heim. Sagt [sie](oma) es [ihrem](oma) [Sohn](gebhard)? Wo denken Sie hin. [Sie](oma) verlangt von [Iris](iris) dafür täglich eine Sahnetorte.
- married gebhard iris "Hälfte"
+ affair hasso iris "Malkurs"
- cheat iris gebhard "Malkurs"
- married.past _ hasso "Witwer"
- discover oma iris "gerochen"
- kin iris oma "Schwiegertochter"
- parent oma gebhard "Sohn"
- reveal! oma gebhard "Wo denken"
+ threaten oma iris "verlangt"

== 5
[Till](till) liebt [Jule](jule). [Jule](jule) heißt mit Nachnamen [Bär](jule). [Till](till) weiß es jetzt. [Gebhard](gebhard) jubelt. [Till](till) gönnt [Gebhard](gebhard) den Jubel nicht. Also verschweigt [er](till) [Gebhard](gebhard) das Glück. [Jule](jule) verschweigt es [Hasso](hasso). Treffpunkt ist das Sudhaus. Wache steht [Mischa](mischa). [Mischa](mischa) ist Lehrling im zweiten Jahr. Für [Mischa](mischa) gibt es dafür Freibier. Am Samstag schläft [Mischa](mischa) ein. Um Mitternacht kommt [Hasso](hasso) mit [Iris](iris). Auch [sie](hasso+iris) suchen das Sudhaus auf. Vier [Leute](hasso+iris+jule+till) schreien.
- love till jule "liebt"
- discover till jule "weiß es jetzt"
- happy gebhard "jubelt"
- betray till gebhard "verschweigt"
- betray jule hasso "verschweigt es"
+ affair jule till "Treffpunkt"
- help mischa jule+till "Wache"
- gift _ mischa "Freibier"
+ discover jule+till hasso+iris "schreien"

== 6
Was nun? [Mutter](iris) und [Sohn](till), [Vater](hasso) und [Tochter](jule) schließen im Malzkeller einen Pakt des Schweigens. [Jule](jule) ist trotzdem sauer auf [Till](till): Wäre [seine](till) [Mutter](iris) nicht, säße [ihr](jule) alter [Herr](hasso) am Donnerstag daheim. [Er](till) findet das ungerecht und sagt es lauter, als der Pakt erlaubt. Indessen schwärmt [Rosalie](rosalie) [Blanka](blanka) von einem neuen [Mann](kommissar) vor, einem [Kommissar](kommissar), [der](kommissar) nicht zur See fährt, bis die [Freundin](blanka) fragt, ob [er](kommissar) zufällig verheiratet sei. [Er](kommissar) ist es nicht, jedenfalls nicht mehr.
- parent iris till "Mutter"
- parent hasso jule "Vater"
- reveal! hasso+iris+jule+till "Pakt des Schweigens"
- friend blanka rosalie "Freundin"
- sad jule till "sauer"
+ quarrel jule till "ungerecht"
- love rosalie kommissar "schwärmt"
- divorce.past kommissar "nicht mehr"

== 7
In der Nacht auf Dreikönig brennt das Lagerhaus der [Bärs](hasso+jule). Der [Kommissar](kommissar) fischt aus der Asche ein Feuerzeug mit Löwenkopf und nimmt [Gebhard](gebhard) mit, [Rosalies](rosalie) eigenen [Vater](gebhard), was der jungen Liebe nicht bekommt. [Till](till) glaubt an die Unschuld des [Seniors](gebhard), [Jule](jule) glaubt an Feuerzeuge. So haben auch [die zwei](jule+till) sich nichts mehr zu sagen. [Iris](iris) könnte den [Gatten](gebhard) entlasten: In jener Nacht lag [er](gebhard) schnarchend neben [ihr](iris). Aber dann müsste [sie](iris) erklären, warum [sie](iris) erst um drei nach Hause kam.
+ arrest kommissar gebhard "nimmt Gebhard mit"
- lose hasso+jule "brennt"
- investigate kommissar gebhard "fischt"
- parent gebhard rosalie "Vater"
+ breakup jule till "nichts mehr zu sagen"
- accuse jule gebhard "glaubt an Feuerzeuge"
- married gebhard iris "Gatten"
- help? iris gebhard "entlasten"

== 8
[Iris](iris) geht zur Wache und packt den Donnerstag auf den Tisch, mit Datum und Uhrzeit. [Gebhard](gebhard) ist danach frei und zugleich ein gehörnter Mann. [Er](gebhard) fragt nicht, [er](gebhard) trinkt Wasser, und das, sagt [Philippine](oma), habe [sie](oma) bei dem [Jungen](gebhard) noch nie erlebt. Vor der Brauerei stehen sich die zwei [Platzhirsche](gebhard+hasso) gegenüber. Es kommt zur Rauferei, bei der der [Löwe](gebhard) dem [Bären](hasso) eine Rippe knackt. [Pia](pia), [Rettungssanitäterin](pia) und [Blankas](blanka) [Cousine](pia), verbindet [beide](gebhard+hasso) und schimpft wie ein Rohrspatz.
+ reveal iris kommissar "packt"
- help iris gebhard "frei"
- cheat.past iris gebhard "gehörnter"
- sad gebhard "Wasser"
+ attack gebhard hasso "knackt"
- quarrel gebhard hasso "Rauferei"
- injure hasso gebhard "Rippe"
- kin blanka pia "Cousine"
- treat gebhard+hasso pia "verbindet"
- parent oma gebhard "Jungen"

== 9
[Till](till) hat nun Zeit und verbringt sie mit [Pia](pia), [die](pia) Witze erzählt und Motorrad fährt. Küsst [sie](pia) [ihn](till) an der Ampel? [Sie](pia) tut es bei Rot und bei Grün. [Jule](jule) steht im Bus daneben und drückt sich die Nase platt. [Rosalie](rosalie) hat dem [Kommissar](kommissar) verziehen, der Brief an [ihn](kommissar) umfasst sieben Seiten. [Iris](iris) lebt jetzt bei [Hasso](hasso), und da stellt [sie](iris) fest, dass der [Kavalier](hasso) schnarcht, und zwar schlimmer als der [Verlassene](gebhard). Zur Sahnetorte kommt nur noch [Oma](oma).
+ kiss pia till "Küsst"
- date pia till "Motorrad"
- jealous jule pia "drückt"
- reconcile kommissar rosalie "verziehen"
+ housemate.start hasso iris "lebt jetzt"
- breakup.past iris gebhard "Verlassene"
- discover iris hasso "stellt"

== 10
Der [Brandstifter](mischa) ist gefunden, und es ist ein Jammer: [Mischa](mischa) war's, aus Versehen, mit dem Feuerzeug, das [Till](till) dem [Lehrling](mischa) zum Geburtstag vermacht hatte. [Gebhard](gebhard) behält das [Unglückskind](mischa) im Betrieb. [Jule](jule) schämt sich, geht zu den [Löwes](gebhard+oma+till) und bittet erst den [Alten](gebhard), dann den [Jungen](till) um Entschuldigung. Der [Alte](gebhard) nickt, der [Junge](till) zeigt auf [Pia](pia). Dass [er](till) dabei rot wird, sieht die [Sanitäterin](pia) wohl. Spätabends nimmt [sie](pia) den Helm und sagt Servus, bevor es wehtut.
+ discover _ mischa "gefunden"
- gift.past till mischa "vermacht"
- celebrate.past mischa "Geburtstag"
- help gebhard mischa "behält"
- sad jule "schämt"
- reconcile gebhard jule "nickt"
- reject till jule "zeigt"
- discover pia till "sieht"
+ breakup pia till "sagt Servus"

== 11
Fasnet! Hinter einer Hexenmaske wird [Iris](iris) von einem [Narren](gebhard) zum Walzer geholt, und nach drei Takten weiß [sie](iris), wessen Schritte das sind: So tritt auf der Welt nur einer. [Gebhard](gebhard) nimmt die Maske ab. „Komm heim“, sagt [er](gebhard), „[ich](gebhard) tanze auch Donnerstag.“ [Hasso](hasso), [der](hasso) schon den Verlobungsring poliert hat, sieht von der Theke aus zu und bestellt für alle. Der [Wirt](wirt), [sein](hasso) ältester [Freund](wirt), schreibt an. Und [Blanka](blanka)? Die [Böhmin](blanka) hat zu tief in das blaue Auge von [Enno](enno) geschaut, [der](enno) reumütig aufgekreuzt ist.
+ reconcile gebhard iris "Komm heim"
- discover iris gebhard "weiß"
- propose? hasso iris "Verlobungsring"
- sad hasso "bestellt"
- friend hasso wirt "ältester Freund"
+ return enno "aufgekreuzt"
- love blanka enno "zu tief"

== 12
Wie es ausgeht? Am Aschermittwoch fusionieren [Löwe](gebhard) und [Bär](hasso), weil es billiger ist, einander zu ertragen. [Jule](jule) klettert nachts auf die Feuerwehrleiter, die [Till](till) putzt, und fragt von oben, ob [er](till) [sie](jule) nehmen wolle, Nachname egal. [Er](till) will. [Rosalie](rosalie) geht mit [ihrem](rosalie) [Kommissar](kommissar) nach [Ulm](@ulm). [Blanka](blanka) gibt [Enno](enno) noch eine Chance, aber erst nach der zweiten Ohrfeige. [Oma Löwe](oma) schläft beim Hochzeitsbier für immer ein, mit Sahne am Kinn. [Gebhard](gebhard) und [Iris](iris) halten [ihr](oma) die Hände.
- colleague.start gebhard hasso "fusionieren"
+ propose jule till "fragt"
- engaged.start jule till "will"
- couple kommissar rosalie "ihrem Kommissar"
- move kommissar+rosalie "geht" @ulm
- reconcile blanka enno "noch eine Chance"
- attack blanka enno "Ohrfeige"
- celebrate _ "Hochzeitsbier"
+ die oma "für immer"
- help gebhard+iris oma "Hände"
