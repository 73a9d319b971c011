%series Frachter Elsbeth
%lang de
%genre science-fiction comedy, crew of a freight ship, fan-wiki episode list
%cast ngozi | Kapitänin Ngozi Brandt; Ngozi; Brandt | f
%cast lars | Lars Ekström; Lars | m
%cast pim | Pim | n
%cast vashti | Dr. Vashti Rao; Vashti; Rao | f
%cast rocky | Rocky Steinmetz; Rocky; Steinmetz | m
%cast elsbeth | Elsbeth | f
%cast jutta | Jutta | f
%cast blau | Graf Blau; Blau | m
%cast hazel | Hazel | f
%cast zoellner | - | m
%cast tante | - | f
%cast koch | Wei | m
%cast kollektiv | Staubvögel | g
%cast altarzt | - | m
%cast raomutter | - | f
%cast koschwester | - | f
%cast jaeger | - | m

== 1
[Kapitänin Ngozi Brandt](ngozi) fliegt Dünger zum [Jupiter](@jupiter) und hat kein Glück mit Personal. Nachdem der letzte [Bordarzt](altarzt) bei einer Zwischenlandung getürmt ist, mustert auf [Ceres](@ceres) [Dr. Vashti Rao](vashti) an, [die](vashti) aus einer Luxusklinik geflogen ist und nicht sagt, warum. [Maschinist](lars) [Lars Ekström](lars) erkennt die [Neue](vashti) sofort und lässt den Schraubenschlüssel fallen: Im ersten Semester wohnten [die beiden](lars+vashti) zusammen, bis [sie](vashti) eines Morgens samt Kaffeemaschine ausgezogen war. [Bordcomputer](elsbeth) [Elsbeth](elsbeth) begrüßt [sie](vashti) mit einem Vortrag über Hygiene. In der Kombüse brennt Reis an.
- boss ngozi _ "Personal"
- flee.past altarzt ngozi "getürmt"
+ hire vashti ngozi "mustert"
- quit.past vashti "geflogen"
- reveal! vashti _ "nicht sagt"
- return vashti "erkennt"
- discover lars vashti "erkennt"
- housemate.past lars vashti "zusammen"
- breakup.past vashti lars "ausgezogen"

== 2
Ein blinder [Passagier](hazel)! [Schiffsjunge](pim) [Pim](pim) zieht aus dem Düngerbehälter eine [Frau](hazel) im Brautkleid. [Hazel](hazel) ist von [ihrer](hazel) eigenen Trauung weggelaufen, [ihr](hazel) [Zukünftiger](blau), ein gewisser [Graf Blau](blau), besitzt drei Monde und eine Privatarmee. [Ngozi](ngozi) will [sie](hazel) am nächsten Hafen absetzen, [Pim](pim) bettelt, [Elsbeth](elsbeth) stimmt ab. Die [Ausreißerin](hazel) darf bleiben und schält fortan bei [Koch](koch) [Wei](koch) Kartoffeln. [Pilot](rocky) [Rocky Steinmetz](rocky) kämmt sich zum ersten Mal seit dem [Mars](@mars) und lässt [ihr](hazel) gegenüber die Muskeln spielen. [Sie](hazel) gähnt.
- find pim hazel "zieht"
+ flee hazel blau "weggelaufen"
- engaged blau hazel "Zukünftiger"
- wedding! blau hazel "Trauung"
- help pim hazel "bettelt"
- colleague.start hazel koch "schält"
- flirt rocky hazel "Muskeln"
- reject hazel rocky "gähnt"

== 3
[Vashti](vashti) impft die ganze Mannschaft. [Lars](lars) lässt sich von [Vashti](vashti) nicht anfassen. [Er](lars) holt sich prompt die Marsgrippe. Nun muss [er](lars) doch zu [Vashti](vashti). Vier Tage liegt [Lars](lars) auf [ihrer](vashti) Station. [Vashti](vashti) erzählt, warum [sie](vashti) damals ging. [Ihre](vashti) [Mutter](raomutter) war gestorben. [Sie](vashti) konnte nicht reden. [Lars](lars) schluckt Tabletten und Groll hinunter. Am fünften Tag reicht [er](lars) [ihr](vashti) die Hand. [Pim](pim) klaut derweil Pudding bei [Wei](koch). [Wei](koch) merkt alles.
- treat _ vashti "impft"
- reject lars vashti "nicht anfassen"
- ill lars "Marsgrippe"
- treat lars vashti "Station"
- reveal vashti lars "erzählt"
- breakup.past vashti lars "damals ging"
- sad lars vashti "Groll"
- parent raomutter vashti "Mutter"
- die.past raomutter "gestorben"
+ reconcile lars vashti "Hand"
- steal pim koch "klaut"
- discover koch pim "merkt"

== 4
Auf [Io](@io) verlangt ein [Zöllner](zoellner) Papiere, die keiner hat, und wird von [Ngozi](ngozi) zum Essen gebeten. Zwischen Suppe und Schnaps stellt sich heraus, dass der [Beamte](zoellner) ein Schwager von [Weis](koch) [Schwester](koschwester) ist, also beinahe Familie. [Er](zoellner) drückt ein Auge zu und der [Kommandantin](ngozi) unter dem Tisch das Knie. [Hazel](hazel), [die](hazel) vom Fürstenhof her mit aufdringlichen Herren umzugehen weiß, schüttet [ihm](zoellner) die Suppe in den Schoß. Seitdem sind [Ngozi](ngozi) und die [Kartoffelschälerin](hazel) per Du. [Steinmetz](rocky) übt vor dem Spiegel eine Liebeserklärung und erwischt versehentlich den Bordfunk.
- invite ngozi zoellner "gebeten"
- sibling koch koschwester "Schwester"
- kin koschwester zoellner "Schwager"
- help zoellner ngozi "drückt ein Auge"
- flirt zoellner ngozi "Knie"
+ attack hazel zoellner "Suppe in"
- help hazel ngozi "schüttet"
+ friend.start hazel ngozi "per Du"
- confess? rocky hazel "Liebeserklärung"

== 5
Über Funk kündigt sich [Rockys](rocky) [Ex](jutta) an: [Jutta](jutta), [Chefin](jutta) der [Staubvögel](kollektiv), einer [Bande](kollektiv), [die](kollektiv) Frachter ausnimmt. [Die beiden](jutta+rocky) waren neun Tage verheiratet, und am zehnten ging [er](rocky) Milch holen. Nun verlangt [sie](jutta) die halbe Ladung, ersatzweise den halben [Mann](rocky). [Ngozi](ngozi) lässt die Luken schließen, doch die [Piratin](jutta) hat noch [ihren](jutta) Schlüssel. Im Laderaum kommt es zu einer Keilerei mit Düngersäcken, in deren Verlauf [Lars](lars) ein Auge zuschwillt und [Jutta](jutta) den [Flüchtigen](rocky) endlich am Kragen hat. [Sie](jutta) nimmt [ihn](rocky) mit. [Elsbeth](elsbeth) singt dazu ein Abschiedslied.
- return jutta "kündigt"
- ex jutta rocky "Ex"
- boss jutta kollektiv "Chefin"
- married.past jutta rocky "verheiratet"
- breakup.past rocky jutta "Milch"
- threaten jutta ngozi "verlangt sie"
- attack jutta _ "Keilerei"
- injure lars "zuschwillt"
+ abduct jutta rocky "nimmt"#2
- create elsbeth "singt"

== 6
Ohne [Piloten](rocky) trudelt die [Elsbeth](*elsbeth), und das Steuer übernimmt notgedrungen [Hazel](hazel), [die](hazel) am Hof einmal eine Kutsche gelenkt hat. [Vashti](vashti) und [Lars](lars) hocken derweil im Druckschott fest, wo die Luft für eine Stunde reicht; nach vierzig Minuten fällt der erste Kuss seit dem Studium, nach fünfzig ist von Abschied die Rede, nach sechzig schweißt [Pim](pim) [sie](lars+vashti) heraus. [Steinmetz](rocky) lernt unterdessen auf dem Piratenschiff Socken stopfen und stellt verblüfft fest, dass [ihm](rocky) [Jutta](jutta) gefehlt hat. [Sie](jutta) zeigt [ihm](rocky) die kalte Schulter und den Sockenkorb.
- hire hazel "Steuer"
+ kiss lars vashti "Kuss"
+ rescue pim lars+vashti "schweißt"
- love rocky jutta "gefehlt"
- reject jutta rocky "kalte Schulter"

== 7
[Graf Blau](blau) lässt in allen Häfen Steckbriefe der entlaufenen [Braut](hazel) aushängen. Hunderttausend bekommt, wer [sie](hazel) zurückbringt. [Wei](koch), [der](koch) Spielschulden beim Roboterpoker hat, kaut drei Nächte lang an der Summe, dann wählt [er](koch) die angegebene Nummer. Kaum hat [er](koch) aufgelegt, reut es [ihn](koch). [Hazel](hazel) nämlich bringt [ihm](koch) Geburtstagskuchen, den ersten [seines](koch) Lebens. [Er](koch) kippt in der Kombüse um vor Scham. [Dr. Rao](vashti) diagnostiziert einen Kreislaufkollaps und hört unter Tränen die ganze Geschichte.
- engaged blau hazel "Braut"
- flee.past hazel blau "entlaufenen"
- investigate blau hazel "Steckbriefe"
- lose.past koch "Spielschulden"
+ betray koch hazel "Nummer"
- sad koch "reut"
- gift hazel koch "Geburtstagskuchen"
- ill koch "Kreislaufkollaps"
- treat koch vashti "diagnostiziert"
+ reveal koch vashti "ganze Geschichte"

== 8
[Blau](blau) kommt mit vier Schiffen. [Hazel](hazel) steht am Fenster und zittert. [Ngozi](ngozi) legt [Hazel](hazel) den Arm um die Schulter. Der Arm bleibt liegen. [Wei](koch) beichtet vor allen. [Hazel](hazel) spricht kein Wort mehr mit [Wei](koch). [Lars](lars) verpasst [Wei](koch) einen Kinnhaken. [Vashti](vashti) geht dazwischen. Danach streiten [Vashti](vashti) und [Lars](lars). Im letzten Moment tauchen die [Staubvögel](kollektiv) auf. [Jutta](jutta) rammt [Blaus](blau) Flaggschiff. [Rocky](rocky) winkt vom Bug. Der [Graf](blau) dreht ab.
- travel blau "kommt"
- sad hazel "zittert"
- help ngozi hazel "legt"
- reveal koch _ "beichtet"
- reject hazel koch "kein Wort"
- attack lars koch "Kinnhaken"
- help vashti koch "dazwischen"
- quarrel lars vashti "streiten"
- attack jutta blau "rammt"
+ rescue jutta hazel "tauchen"
- return rocky "winkt"
- flee blau "dreht ab"

== 9
Siegesfeier bei den Piraten, mit Blasmusik und selbst gebranntem Treibstoff. [Jutta](jutta) verrät [Ngozi](ngozi) hinter vorgehaltener Hand, [sie](jutta) habe [Rocky](rocky) in der ersten Nacht verziehen und [ihn](rocky) seither nur zappeln lassen. [Die](jutta) braucht das, sagt der [Pilot](rocky) selig. Die [Kapitänin](ngozi) tanzt mit [Hazel](hazel) bis zum Morgen, und weil zwischen zwei Walzern niemand hinsieht, finden sich die Münder. [Pim](pim) sieht hin. [Wei](koch), von der Feier ausgeladen, kocht allein für alle vor. Spät tritt [Hazel](hazel) zu [ihm](koch) und isst schweigend [seine](koch) Suppe auf; man kann das als Frieden lesen.
- celebrate jutta "Siegesfeier"
- reconcile.past jutta rocky "verziehen"
- reveal jutta ngozi "verrät"
- happy rocky "selig"
+ kiss hazel ngozi "Münder"
- discover pim hazel+ngozi "sieht hin"
- reject _ koch "ausgeladen"
- reconcile hazel koch "Frieden"

== 10
Beim Anflug auf [Ganymed](@ganymed) übergibt sich die [Ärztin](vashti) und macht zur Sicherheit einen Test an sich selbst. [Lars](lars), [der](lars) vor zwei Wochen nach dem Krach auf [seine](lars) eigene Koje umgezogen war, erfährt von [Elsbeth](elsbeth) mittels Durchsage, dass [er](lars) Nachwuchs bekommt. [Er](lars) rennt mit öligen Händen auf die Krankenstation und fragt [Vashti](vashti), ob [sie](vashti) [seine](lars) [Frau](vashti) werden wolle, hier, jetzt, vor dem Verbandskasten. [Sie](vashti) sagt: Erst Händewaschen. [Pims](pim) [Tante](tante), [Richterin](tante) auf dem Mond, könnte am Sonntag. Der [Graf](blau) schickt unterdessen einen [Kopfgeldjäger](jaeger).
+ pregnant vashti lars "Nachwuchs"
- reveal elsbeth lars "Durchsage"
- quarrel.past lars vashti "Krach"
- move.past lars "umgezogen"
+ propose lars vashti "werden wolle"
- kin pim tante "Tante"
- wedding? lars vashti "Sonntag"
- threaten blau hazel "Kopfgeldjäger"

== 11
Am Sonntag sagt [Vashti](vashti) in sauberen Handschuhen Ja. [Trauzeuge](rocky) [Steinmetz](rocky) verliert die Ringe in der Schwerelosigkeit, [Jutta](jutta), mit [der](jutta) [er](rocky) wieder Tisch und Hängematte teilt, fängt sie mit dem Mund. Der [Kopfgeldjäger](jaeger), als Kellner verkleidet, zückt mitten im Hochzeitsmahl die Handschellen, da zieht [ihm](jaeger) [Wei](koch) die Pfanne über und gilt von nun an als Held. [Hazel](hazel) schreibt [Blau](blau) einen letzten Brief: [Sie](hazel) liebe eine [andere](ngozi). [Sie](hazel) unterschreibt als Steuerfrau. [Ngozi](ngozi) diktiert das Logbuch, [Pim](pim) darf endlich landen, und [Elsbeth](elsbeth) summt ein wenig.
+ wedding lars vashti "Ja"
- advisor rocky lars+vashti "Trauzeuge"
- lose rocky "verliert"
- couple jutta rocky "Hängematte"
- abduct? jaeger hazel "Handschellen"
- attack koch jaeger "Pfanne"
- rescue koch hazel "Pfanne"
+ love hazel ngozi "liebe"
- breakup hazel blau "letzten Brief"
