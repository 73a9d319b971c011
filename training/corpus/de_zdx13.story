%series Die Wirtsleute von Sankt Veit
%lang de
%genre family hotel saga, South Tyrol 1968 to 1975, encyclopaedia article in long sentences
%cast filo | Filomena Oberhofer; Filomena; Filo | f
%cast hartl | Hartmann Oberhofer; Hartmann | m
%cast zita | Zita Oberhofer; Zita | f
%cast jorg | Jörg Oberhofer; Jörg | m
%cast sandro | Alessandro Conti; Sandro; Conti | m
%cast ilse | Ilse Brinkmann; Ilse; Brinkmann | f
%cast dietrich | Dietrich Brinkmann; Dietrich | m
%cast notburga | Burgl | f
%cast lenz | Lenz Gamper; Lenz; Gamper | m
%cast carlotta | Carlotta Conti; Carlotta | f
%cast maresciallo | Maresciallo Esposito; Esposito | m
%cast kind | Veit | m
%cast kaplan | Kaplan Unterweger; Unterweger | m
%cast grossvater | - | m

== 1 Eröffnung
Im Sommer 1968 wandelt [Filomena Oberhofer](filo), seit zwei Jahren [Witwe](filo), den verschuldeten Hof [ihrer](filo) Schwiegereltern gegen den Willen des [Großvaters](grossvater), [der](grossvater) keine Fremden im Haus duldet, in eine Pension um, in deren Küche [Burgl](notburga), eine entfernte [Base](notburga), das Regiment führt. [Filos](filo) ältester [Sohn](hartl) [Hartmann](hartl) soll einmal alles erben und deshalb eine reiche Bauerntochter heiraten, der [jüngere](jorg), [Jörg](jorg), soll Priester werden, und was die [Tochter](zita) soll, hat niemand gefragt. Als erster Gast trifft [Ilse Brinkmann](ilse) aus [Wuppertal](@wuppertal) ein, mit [ihrem](ilse) wortkargen [Gemahl](dietrich) und sieben Koffern.
- married.past _ filo "Witwe"
+ create filo "wandelt"
- reject grossvater _ "gegen den Willen"
- kin filo notburga "Base"
- parent filo hartl "Sohn"
- wedding? _ hartl "heiraten"
- parent filo jorg "jüngere"
- parent filo zita "Tochter"
- travel dietrich+ilse "trifft"
- married dietrich ilse "Gemahl"

== 2 Carabinieri
[Zita](zita), [die](zita) beim Erdäpfelholen mit dem Fahrrad gegen den Wagen des neuen [Carabiniere](sandro) [Alessandro Conti](sandro) prallt, wird von [diesem](sandro) verbunden, beschimpft und schließlich nach Hause gefahren, was genügt, damit im Dorf, in dem man mit Italienern allenfalls handelt, drei Tage von nichts anderem gesprochen wird. [Hartmann](hartl), [der](hartl) im Frühjahr noch Masten gesprengt haben soll, verbietet der [Schwester](zita), den [Uniformierten](sandro) auch nur zu grüßen. [Ilse](ilse) hingegen, von [ihrem](ilse) [Mann](dietrich) seit Jahren vernachlässigt, findet an dem jungen [Hoferben](hartl) so viel Gefallen, dass [sie](ilse) sich von [ihm](hartl) das Mähen zeigen lässt.
- meet sandro zita "prallt"
- injure zita "prallt"
- treat zita sandro "verbunden"
- quarrel sandro zita "beschimpft"
- help sandro zita "nach Hause gefahren"
- attack? hartl _ "gesprengt"
- sibling hartl zita "Schwester"
- married dietrich ilse "Mann"
+ love.start ilse hartl "Gefallen"

== 3 Almrausch
In der Nacht des Herz-Jesu-Feuers, während [Dietrich](dietrich) die Bilanz [seiner](dietrich) Knopffabrik prüft, geben sich [Ilse](ilse) und [Hartmann](hartl) in einer Almhütte einander hin, ohne zu bemerken, dass [Lenz Gamper](lenz), [Hartmanns](hartl) bester [Kamerad](lenz), [der](lenz) das Feuer hütet, durch die Ritzen sieht. [Zita](zita) trifft [Sandro](sandro) am Waldrand, wo [er](sandro) [ihr](zita) das italienische Wort für Glühwürmchen beibringt und [sie](zita) [ihm](sandro) als Lohn die Wange hinhält, die [er](sandro) verfehlt. [Jörg](jorg), der [Seminarist](jorg), hat Zweifel an [seiner](jorg) Berufung und vertraut sie [Kaplan Unterweger](kaplan) an, dem [einzigen](kaplan), [der](kaplan) zuhört.
+ sex hartl ilse "einander hin"
- cheat ilse dietrich "einander hin"
- friend hartl lenz "Kamerad"
- discover lenz hartl+ilse "sieht"
- date sandro zita "trifft"
- flirt zita sandro "hinhält"
+ kiss sandro zita "verfehlt"
- reveal jorg kaplan "vertraut"

== 4 Schweigegeld
[Lenz](lenz), [der](lenz) Geld für einen Traktor braucht, lässt die [Fabrikantengattin](ilse) wissen, dass [er](lenz) gesehen habe, was [er](lenz) gesehen habe, und [sie](ilse) verkauft, ohne [Hartmann](hartl) ein Wort zu sagen, [ihre](ilse) Perlen. Als der [Großvater](grossvater) [Zita](zita) dabei überrascht, wie [sie](zita) einen Liebesbrief des [Carabiniere](sandro) liest, sperrt [er](grossvater) [sie](zita) in die Räucherkammer, aus der [sie](zita) erst am Morgen, halb erstickt, von [Jörg](jorg) befreit wird. [Filomena](filo) stellt den [Schwiegervater](grossvater) vor versammelten Gästen zur Rede, was im Tal, wo man über Väter nicht urteilt, unerhört ist. Am Sonntag bleibt die Bank der Oberhofers leer.
+ threaten lenz ilse "wissen"
- reveal! ilse hartl "ohne Hartmann"
- kin grossvater zita "Großvater"
- discover grossvater zita "überrascht"
- love sandro zita "Liebesbrief"
- abduct grossvater zita "sperrt"
+ rescue jorg zita "befreit"
- quarrel filo grossvater "zur Rede"
- kin filo grossvater "Schwiegervater"

== 5 Kurz vor dem Winter
[Ilse](ilse) kommt allein zurück. [Dietrich](dietrich) weiß es jetzt. [Dietrich](dietrich) hat [Ilse](ilse) verstoßen. [Ilse](ilse) sucht [Hartmann](hartl). [Hartmann](hartl) steht mit einer anderen im Stall. Zu [Ilse](ilse) ist [Hartmann](hartl) kühl. [Ilse](ilse) weint bei [Filo](filo). [Filo](filo) stellt [Ilse](ilse) als Stubenmädchen ein. [Jörg](jorg) verlässt das Seminar. [Jörg](jorg) liebt [Carlotta](carlotta). [Carlotta](carlotta) ist [Contis](sandro) [Schwester](carlotta). [Burgl](notburga) bekreuzigt sich. Beim Kartenspiel verliert [Gamper](lenz) den Traktor.
- return ilse "zurück"
- discover dietrich ilse "weiß es"
+ breakup dietrich ilse "verstoßen"
- cheat? hartl ilse "einer anderen"
- reject hartl ilse "kühl"
- sad ilse "weint"
- help filo ilse "weint bei Filo"
- hire ilse filo "Stubenmädchen"
- quit jorg "verlässt"
+ love jorg carlotta "liebt"
- sibling carlotta sandro "Schwester"
- lose lenz "verliert"

== 6 Zwei Sprachen
[Filomena](filo), [der](filo) es anfangs das Herz zuschnürt, dass gleich zwei [ihrer](filo) Kinder an Italienern hängen, lädt die [Geschwister](carlotta+sandro) Conti zum Törggelen ein, wobei der [Großvater](grossvater) demonstrativ den Hut aufbehält, bis [Carlotta](carlotta) [ihm](grossvater) auf Deutsch ein altes Trinklied vorsingt, das [sie](carlotta) von [ihrer](carlotta) Amme kennt. [Hartmann](hartl) aber verlässt türenschlagend die Stube, betrinkt sich mit [Lenz](lenz) und zieht in der Nacht gegen die Kaserne, wo [er](hartl) auf [Conti](sandro), [den](sandro) [er](hartl) für den Verführer [seiner](hartl) [Schwester](zita) hält, mit dem Gewehr des Vaters anlegt und [ihn](sandro) an der Schulter trifft.
- sad filo "zuschnürt"
- parent filo jorg+zita "Kinder"
+ invite filo carlotta+sandro "lädt"
- sibling carlotta sandro "Geschwister"
- create carlotta "vorsingt"
- sad hartl "türenschlagend"
- sibling hartl zita "Schwester"
+ attack hartl sandro "trifft"
- injure sandro hartl "Schulter"

== 7 Maresciallo
[Maresciallo Esposito](maresciallo), [Contis](sandro) [Kommandant](maresciallo), ein [Neapolitaner](maresciallo), [dem](maresciallo) in den Bergen ewig kalt ist, leitet die Untersuchung und hätte den [Schützen](hartl) binnen einer Stunde, wenn nicht [Lenz](lenz) [ihm](hartl) ein Alibi verschaffte und der [Verletzte](sandro) nicht [Zita](zita) zuliebe behauptete, [er](sandro) habe niemanden erkannt. [Zita](zita) weicht nicht vom Krankenbett, woraufhin [Hartmann](hartl) sich schämt, jedoch nicht genug, um zu reden. [Burgl](notburga), bei [der](notburga) sich der [Maresciallo](maresciallo) täglich aufwärmt, füttert [ihn](maresciallo) mit Knödeln, bis aus dem Verhör eine Plauderei und aus der Plauderei eine Gewohnheit wird.
- boss maresciallo sandro "Kommandant"
- investigate maresciallo hartl "Untersuchung"
- help lenz hartl "Alibi"
+ betray sandro maresciallo "behauptete"
- help zita sandro "weicht nicht"
- sad hartl "schämt"
- investigate maresciallo notburga "Verhör"
- love? maresciallo notburga "Gewohnheit"

== 8 Der Bastard
Als sich herausstellt, dass [Ilse](ilse), mittlerweile Stubenmädchen im dritten Jahr, von [Hartmann](hartl), [der](hartl) längst wieder nachts an [ihre](ilse) Kammer klopft, ein Kind erwartet, verlangt der [Großvater](grossvater), man möge die protestantische [Ehebrecherin](ilse) vom Hof jagen, [Filomena](filo) jedoch, [die](filo) im Kind [ihren](filo) ersten Enkel sieht, richtet die Stube neben dem Ofen ein. [Hartmann](hartl) wird zur Rede gestellt und zuckt die Achseln. [Jörg](jorg), empört über den [Bruder](hartl), erbietet sich, die [Schwangere](ilse) zu heiraten, obwohl [er](jorg) mit [Carlotta](carlotta) versprochen ist; [Ilse](ilse) streicht [ihm](jorg) übers Haar und sagt nein. Die Brennnesseln stehen hoch in jenem Jahr.
+ pregnant ilse hartl "Kind erwartet"
- affair hartl ilse "nachts an ihre Kammer"
- cheat.past ilse dietrich "Ehebrecherin"
- reject grossvater ilse "jagen"
- kin? _ filo "Enkel"
- help filo ilse "richtet"
- sibling hartl jorg "Bruder"
- sad jorg hartl "empört"
- propose jorg ilse "erbietet"
- engaged carlotta jorg "versprochen"
+ reject ilse jorg "sagt nein"

== 9 Steinschlag am Joch
Beim Holzziehen löst sich am Joch ein Brocken und begräbt [Hartmann](hartl) bis zur Brust, und da [Lenz](lenz), nach einem Streit um Spielschulden, im Zorn heimgegangen ist, hört nur [einer](sandro) die Rufe: [Conti](sandro), auf Streife, [der](sandro) mit der lahmen Schulter drei Stunden gräbt und dem [Mann](hartl), von [dem](hartl) [er](sandro) genau weiß, dass [er](hartl) auf [ihn](sandro) geschossen hat, das Leben rettet. Auf der Bahre gesteht der [Gerettete](hartl) dem [Retter](sandro) weinend die Tat. [Er](sandro) habe es von Anfang an gewusst, antwortet [dieser](sandro), auf Italienisch, und [Hartmann](hartl), [der](hartl) diese Sprache nie lernen wollte, versteht jedes Wort.
- injure hartl "begräbt"
- quarrel hartl lenz "Streit"
+ rescue sandro hartl "das Leben rettet"
- attack.past hartl sandro "geschossen"
- reveal hartl sandro "gesteht"
- sad hartl "weinend"
- discover.past sandro hartl "gewusst"
+ reconcile hartl sandro "versteht jedes Wort"

== 10 Maria Lichtmess
[Ilse](ilse) bringt am Lichtmesstag einen [Buben](kind) zur Welt, [der](kind) den Namen [Veit](kind) bekommt und bei [dessen](kind) Anblick der [Großvater](grossvater), seit Tagen bettlägerig, zum ersten Mal den Hut abnimmt; in der folgenden Nacht schläft [er](grossvater) für immer ein. [Hartmann](hartl), an zwei Stöcken gehend, bittet [Ilse](ilse) endlich um [ihre](ilse) Hand. [Sie](ilse), [die](ilse) von [Dietrich](dietrich) inzwischen geschieden ist, lässt [ihn](hartl) ein volles Jahr warten. [Burgl](notburga) ist weniger grausam, [sie](notburga) nimmt den [Maresciallo](maresciallo) beim ersten Antrag, unter der Bedingung, dass [er](maresciallo) das Rauchen aufgibt. [Esposito](maresciallo) gibt das Rauchen auf.
+ birth ilse kind "zur Welt"
- ill grossvater "bettlägerig"
+ die grossvater "schläft er für immer"
- propose hartl ilse "ihre Hand"
- divorce.past dietrich ilse "geschieden"
- reject? ilse hartl "warten"
- propose maresciallo notburga "Antrag"
- engaged.start maresciallo notburga "nimmt den Maresciallo"

== 11 Versetzung
Rom versetzt [Sandro](sandro) nach [Palermo](@palermo), und [Zita](zita) muss zwischen dem Haus, das [sie](zita) im Stillen längst führt, und dem [Mann](sandro), an [dem](sandro) [sie](zita) mit jeder Faser hängt, entscheiden. Nachdem [sie](zita) [ihm](sandro) am Bahnhof von [Bozen](@bozen) unter Tränen abgesagt hat, springt [Conti](sandro) in [Trient](@trient) aus dem Zug, hängt die Uniform an einen Haken und kehrt zu Fuß zurück, um [Filomena](filo) um eine Anstellung als Kellner zu bitten. Die [Wirtin](filo) fragt, ob [er](sandro) Knödel tragen könne. [Carlotta](carlotta) und [Jörg](jorg), seit Ostern Mann und Frau, nehmen die Pacht der Schutzhütte an, und [Lenz](lenz) wandert, verschuldet, nach Kanada aus.
- travel? sandro "versetzt" @palermo
- love zita sandro "hängt"
+ breakup zita sandro "abgesagt"
- sad zita sandro "Tränen"
- quit sandro "Haken"
+ return sandro "kehrt"
- hire? sandro filo "Anstellung"
- married carlotta jorg "Mann und Frau"
- hire carlotta+jorg "Pacht"
- move lenz "wandert"

== 12 Drei Trauungen
Im letzten Teil, der im Herbst 1975 spielt, traut der altgewordene [Unterweger](kaplan) an einem einzigen Vormittag [Zita](zita) mit dem [Kellner](sandro) [Sandro](sandro), [Burgl](notburga) mit dem pensionierten [Maresciallo](maresciallo) und, nach Ablauf des bedungenen Jahres, [Hartmann](hartl) mit der [Mutter](ilse) [seines](hartl) [Buben](kind), [die](ilse) zuvor katholisch geworden ist. [Dietrich](dietrich), eigens angereist, überreicht [seiner](dietrich) früheren [Frau](ilse) die zurückgekauften Perlen und betrinkt sich danach mit [Filomena](filo), [der](filo) [er](dietrich) noch vor der Suppe gesteht, dass [er](dietrich) all die Sommer nicht wegen der Luft gekommen sei. Die [Witwe](filo) lacht, wie man [sie](filo) seit neun Jahren nicht hat lachen hören.
+ wedding sandro zita "traut"
- wedding maresciallo notburga "pensionierten Maresciallo"
+ wedding hartl ilse "Ablauf"
- parent ilse kind "Mutter"
- parent hartl kind "Buben"
- travel dietrich "angereist"
- ex dietrich ilse "früheren Frau"
- gift dietrich ilse "Perlen"
- confess dietrich filo "gesteht"
- married.past _ filo "Witwe"
- happy filo "lacht"
