%series Das Eishaus
%lang de
%genre Agentenserie, Helsinki 1978, ausführliche Folgenbeschreibung
%cast aino | Aino Rautavaara; Rautavaara; Aino | f
%cast gleb | Gleb Sorokin; Sorokin; Gleb | m
%cast whit | Whitney Pruitt; Pruitt; Whit | m
%cast marjatta | Marjatta Rautavaara; Marjatta | f
%cast oleg | Oberst Tschernyschow; Tschernyschow | m
%cast lidia | Lidia Sorokina; Lidia | f
%cast eero | Eero Lahti; Lahti; Eero | m
%cast kind | Sanni | f
%cast doris | Doris Haubold; Doris | f
%cast sohn | Oleg | m
%cast kurier | - | m
%cast hausmeister | - | m
%cast minister | Minister Kallio; Kallio | m

== 1
[Aino Rautavaara](aino), [Dolmetscherin](aino) im Außenministerium, übersetzt tagsüber Handelsverträge und liefert abends deren Durchschläge an [Whitney Pruitt](whit), den örtlichen [Residenten](whit) der Amerikaner. [Ihre](aino) jüngere [Schwester](marjatta) [Marjatta](marjatta), mit [der](marjatta) [sie](aino) die Wohnung [ihrer](aino+marjatta) verstorbenen Eltern teilt, hält [sie](aino) für eine pflichtbewusste Langweilerin. Beim Empfang der sowjetischen Botschaft kommt [Aino](aino) zum ersten Mal mit [Gleb Sorokin](gleb) ins Gespräch, einem [Kulturattaché](gleb), [der](gleb) zu viel über Sibelius weiß. [Seine](gleb) [Gattin](lidia) [Lidia](lidia) beobachtet [die beiden](aino+gleb) von der Garderobe aus. Noch in derselben Nacht wird im Hafen ein [Kurier](kurier) erstochen, auf [den](kurier) [Pruitt](whit) vergeblich wartet.
- betray aino _ "liefert"
- sibling aino marjatta "Schwester"
- die.past _ "verstorbenen"
- housemate aino marjatta "teilt"
+ meet aino gleb "ins Gespräch"
- married gleb lidia "Gattin"
+ kill _ kurier "erstochen"

== 2
Der [Tote](kurier) trug die Liste aller Zuträger bei sich. [Pruitt](whit) befiehlt [Aino](aino), sich an [Sorokin](gleb) heranzumachen, denn dort vermutet [er](whit) das Papier. Widerwillig nimmt [sie](aino) Klavierunterricht bei dem [Russen](gleb), [der](gleb) ein begnadeter Lehrer ist und [ihr](aino) schon in der zweiten Stunde auf den Kopf zusagt, für wen [sie](aino) arbeitet. [Er](gleb) werde schweigen, verspricht [er](gleb), wenn [sie](aino) weiterübe. Unterdessen verlobt sich [Marjatta](marjatta) mit [Eero Lahti](eero), [den](eero) [sie](marjatta) für einen Versicherungsvertreter hält. In Wirklichkeit führt [er](eero) bei der Sicherheitspolizei die Akte [Rautavaara](aino).
- die.past kurier "Tote"
- boss whit aino "befiehlt"
- steal? gleb kurier "vermutet"
- flirt? aino gleb "heranzumachen"
- advisor gleb aino "Klavierunterricht"
+ discover gleb aino "zusagt"
- reveal! gleb aino "schweigen"
+ engaged.start eero marjatta "verlobt"
- betray eero marjatta "In Wirklichkeit"
- investigate eero aino "Akte"

== 3
[Oberst Tschernyschow](oleg) trifft aus [Leningrad](@leningrad) ein, um die undichte Stelle in der Botschaft zu stopfen. Schon das erste Verhör gilt [Sorokin](gleb), [dessen](gleb) Karriere [er](oleg) einst gefördert hat. [Lidia](lidia) rettet [ihren](lidia) [Mann](gleb) mit einer Lüge: [Sie](lidia) selbst sei in der Mordnacht mit [ihm](gleb) im Kino gewesen. Der Preis dafür wird beim Abendessen genannt. [Gleb](gleb) soll die Klavierstunden einstellen. [Er](gleb) nickt, spielt aber weiter, und zwar nun in [Ainos](aino) Wohnung, wo im Nebenzimmer [Marjatta](marjatta) [ihr](marjatta) Brautkleid absteckt und jede Note mithört.
- travel oleg "trifft"
- investigate oleg gleb "Verhör"
- help.past oleg gleb "gefördert"
+ rescue lidia gleb "rettet"
- betray lidia oleg "Lüge"
- married gleb lidia "Mann"
- advisor gleb aino "Klavierstunden"
- betray gleb lidia "spielt aber weiter"
- wedding? _ marjatta "Brautkleid"
- discover marjatta aino+gleb "mithört"

== 4
Ein [Hausmeister](hausmeister) meldet [Lahti](eero), dass der [Attaché](gleb) regelmäßig im dritten Stock verschwinde. [Eero](eero) steht vor einer Wahl, die keine ist: Nimmt [er](eero) die [Dolmetscherin](aino) hoch, platzt die Hochzeit mit [deren](aino) [Schwester](marjatta). [Er](eero) lässt den Bericht im Ofen verschwinden. Auf der Fähre nach [Tallinn](@tallinn) steckt eine [Ostdeutsche](doris), [Doris Haubold](doris), [Pruitt](whit) einen Mikrofilm zu und bittet im Gegenzug um Ausreise für [ihre](doris) [Tochter](kind) [Sanni](kind). Der [Amerikaner](whit) verspricht alles. [Er](whit) denkt nicht daran, auch nur das Geringste zu halten.
- reveal hausmeister eero "meldet"
- arrest? eero aino "Nimmt"
- sibling aino marjatta "Schwester"
- wedding? eero marjatta "Hochzeit"
+ help eero aino "Ofen"
- travel doris+whit "Fähre" @tallinn
- gift doris whit "steckt"
- flee? kind "Ausreise"
- parent doris kind "Tochter"
- help? whit doris "verspricht"
+ betray whit doris "denkt nicht daran"

== 5
[Aino](aino) entdeckt die Liste, wo [sie](aino) sie am wenigsten gesucht hätte: in [Pruitts](whit) eigenem Safe. Der [Kurier](kurier) wurde also von den eigenen Leuten beseitigt. Von wem [sie](aino) das wisse, will [Sorokin](gleb) wissen, und weil [sie](aino) keine Antwort geben darf, küsst [sie](aino) [ihn](gleb). Am nächsten Morgen ist der Flügel verschlossen. [Tschernyschow](oleg) hat [Gleb](gleb) nach [Moskau](@moskau) beordert, ein Ort, von dem [seinesgleichen](gleb) selten wiederkehrt. [Lidia](lidia) packt für zwei Wochen, [er](gleb) packt für immer.
+ find aino "entdeckt"
- discover aino whit "Safe"
- kill.past _ kurier "beseitigt"
- reveal! aino gleb "keine Antwort"
+ kiss aino gleb "küsst"
- travel? gleb oleg "beordert" @moskau
- return! gleb "selten wiederkehrt"
- travel? lidia "zwei Wochen"

== 6
Auf dem Weg zum Bahnhof springt [Sorokin](gleb) aus dem fahrenden Wagen und taucht bei [Aino](aino) unter, mit einer Schusswunde, die [Marjatta](marjatta), im zweiten Semester Tiermedizin, auf dem Küchentisch versorgt. Die [Jüngere](marjatta) begreift endlich, mit wem [sie](marjatta) zusammenwohnt. Statt zu toben, verlangt [sie](marjatta) mitzumachen. [Lidia](lidia), vom [Oberst](oleg) tagelang im Keller verhört, verrät nur, dass [sie](lidia) von [ihrem](lidia) [Mann](gleb) ein Kind erwartet. [Er](gleb) ahnt nichts davon. [Pruitt](whit) bietet der [Sicherheitspolizei](#supo) den [Russen](gleb) zum Tausch an, obwohl [er](whit) [ihn](gleb) noch gar nicht hat.
+ flee gleb oleg "springt"
- help aino gleb "taucht"
- injure gleb "Schusswunde"
- treat gleb marjatta "versorgt"
+ discover marjatta aino "begreift"
- housemate aino marjatta "zusammenwohnt"
- help? marjatta aino "mitzumachen"
- investigate oleg lidia "verhört"
- married gleb lidia "Mann"
- pregnant lidia gleb "Kind erwartet"
- reveal lidia oleg "verrät"
- discover! gleb lidia "ahnt nichts"
- betray? whit gleb "Tausch"

== 7
[Eero](eero) überrascht [Braut](marjatta), [Schwägerin](aino) und [Flüchtling](gleb) beim Frühstück. [Er](eero) zieht die Dienstmarke, [Marjatta](marjatta) zieht den Verlobungsring vom Finger. [Sie](marjatta) wolle wissen, seit wann [er](eero) [sie](marjatta) ausspioniere: vor dem ersten Kuss oder danach? [Lahti](eero) bleibt die Antwort schuldig, gibt [den dreien](aino+gleb+marjatta) aber eine Stunde Vorsprung. [Doris Haubold](doris) wartet in [Warnemünde](@warnemuende) vergeblich auf den zugesagten Pass. Statt des Boten erscheint die Staatssicherheit. [Sannis](kind) Schulranzen bleibt auf dem Bahnsteig liegen.
- discover eero aino+gleb+marjatta "überrascht"
- engaged eero marjatta "Braut"
- flee.past gleb "Flüchtling"
+ breakup marjatta eero "zieht den Verlobungsring"
- accuse marjatta eero "ausspioniere"
- kin? aino eero "Schwägerin"
- help eero aino+gleb+marjatta "Vorsprung"
+ arrest _ doris "Staatssicherheit"
- lose kind "Schulranzen"

== 8
In der Sommerhütte am [Saimaa](@saimaa) lernen [drei](aino+gleb+marjatta) Menschen, mit einem Ofen auszukommen. [Gleb](gleb) unterrichtet, [Aino](aino) funkt, [Marjatta](marjatta) angelt und vermisst den [Mann](eero), [den](eero) [sie](marjatta) hinausgeworfen hat. Nachts, als die [andere](marjatta) schläft, gestehen sich [Sorokin](gleb) und [seine](gleb) [Schülerin](aino), was im Klavier längst gesagt war. [Minister Kallio](minister) erhält ein Dossier, das [Aino](aino) als Doppelagentin brandmarkt; verfasst hat es [Pruitt](whit). Derweil wird [Lidia](lidia) in die Botschaft eines dritten Landes geschmuggelt. Von wem, verrät das letzte Bild: [Tschernyschow](oleg) reicht [ihr](lidia) den Mantel.
- housemate aino+gleb marjatta "auszukommen"
- advisor gleb aino+marjatta "unterrichtet"
- love marjatta eero "vermisst"
- breakup.past marjatta eero "hinausgeworfen"
+ confess aino gleb "gestehen"
- confess gleb aino "gestehen"
- accuse whit aino "brandmarkt"
- create whit "verfasst"
- flee lidia "geschmuggelt"
+ rescue oleg lidia "geschmuggelt"

== 9
Warum hilft ausgerechnet der [Oberst](oleg)? In einer Rückblende sieht man [ihn](oleg) 1951 am Bahnhof von [Omsk](@omsk): Ein kleines [Mädchen](lidia) wird von [ihm](oleg) einer Amme übergeben. [Lidia](lidia) ist [Tschernyschows](oleg) uneheliche [Tochter](lidia) und erfährt es erst jetzt, im Fond einer Limousine. [Kallio](minister) schreibt [Aino](aino) zur Fahndung aus. [Eero](eero) bekommt den Auftrag, [sie](aino) zu finden, und [er](eero) findet [sie](aino) binnen eines Tages, weil nur [er](eero) weiß, wo [Marjatta](marjatta) als Kind schwimmen gelernt hat. Durch das Fernglas sieht [er](eero) [sie](marjatta) lachen. [Er](eero) kehrt um.
- help oleg lidia "hilft"
+ parent oleg lidia "Tochter"
- discover lidia oleg "erfährt"
- arrest? minister aino "Fahndung"
- investigate eero aino "Auftrag"
- find eero aino "findet"
- happy marjatta "lachen"
+ help eero aino+marjatta "kehrt"

== 10
[Whit](whit) macht die Arbeit selbst. Mit zwei Mann und einem Schneemobil umstellt [er](whit) die Hütte, doch drinnen spielt nur ein Tonband Sibelius. [Aino](aino) erwartet [ihn](whit) auf dem Eis. [Er](whit) legt auf [sie](aino) an, [sie](aino) auf [ihn](whit), und es ist [Marjatta](marjatta), [die](marjatta) abdrückt. Der [Resident](whit) versinkt mitsamt [seinem](whit) Safeschlüssel. Die [Schützin](marjatta) zittert so heftig, dass [Sorokin](gleb) [ihr](marjatta) die Flinte aus den Händen lösen muss. Von der Geburt [seines](gleb) [Sohnes](sohn) hört [er](gleb) zwei Tage später im Radio, verschlüsselt, in einer Durchsage für Eisfischer.
- attack? whit aino "legt"
- attack? aino whit "legt"
+ kill marjatta whit "abdrückt"
- rescue marjatta aino "abdrückt"
- sad marjatta "zittert"
- help gleb marjatta "lösen"
- birth _ sohn "Geburt"
- parent gleb sohn "Sohnes"
+ discover gleb sohn "hört"

== 11
[Gleb](gleb) muss wählen, ob [er](gleb) zu [Frau](lidia) und [Kind](sohn) nach [Stockholm](@stockholm) übersetzt oder mit der [Frau](aino), [die](aino) [er](gleb) liebt, nach [Kanada](@kanada). [Aino](aino) nimmt [ihm](gleb) die Entscheidung ab und vertauscht die Fahrkarten. Als [er](gleb) es auf hoher See merkt, hat [er](gleb) [ihr](aino) Metronom in der Manteltasche. [Tschernyschow](oleg), als Verräter verurteilt, wird im Morgengrauen an die Wand gestellt. [Doris](doris) sitzt in [Bautzen](@bautzen) und erhält, o Wunder, eine Postkarte von [Sanni](kind): Eine finnische [Tierärztin](marjatta) habe [sie](kind) über die Grenze gebracht.
- married gleb lidia "Frau"
- parent gleb+lidia sohn "Kind"
- love gleb aino "liebt"
+ breakup aino gleb "vertauscht"
- betray aino gleb "vertauscht"
- travel gleb "auf hoher See" @stockholm
- accuse.past _ oleg "verurteilt"
+ die oleg "an die Wand gestellt"
- betray.past oleg _ "Verräter"
- arrest.past _ doris "Bautzen" @bautzen
- find doris "erhält"
- rescue marjatta kind "gebracht"

== 12
Ein Jahr später. In [Montreal](@montreal) übersetzt [Aino](aino), unter anderem Namen, Kochbücher. [Ihre](aino) [Schwester](marjatta) hat in [Tampere](@tampere) eine Praxis eröffnet, in deren Wartezimmer seit dem Herbst ein ehemaliger [Polizist](eero) mit einem kerngesunden Kater sitzt. [Marjatta](marjatta) lässt [ihn](eero) warten, sieben Mal. Beim achten Mal ruft [sie](marjatta) [ihn](eero) herein. In einem Stockholmer Konzertsaal gibt [Sorokin](gleb) [sein](gleb) erstes Recital; [Lidia](lidia), den kleinen [Oleg](sohn) auf dem Schoß, weiß genau, für wen die Zugabe bestimmt ist. Der Platz in der ersten Reihe bleibt leer. Oder doch nicht?
- create aino "übersetzt"
- sibling aino marjatta "Schwester"
- create marjatta "eröffnet" @tampere
- quit.past eero "ehemaliger"
+ reconcile eero marjatta "herein"
- create gleb "Recital" @stockholm
- discover lidia gleb "weiß"
