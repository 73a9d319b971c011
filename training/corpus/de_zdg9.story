%series Weiß steht allen
%lang de
%genre Los Angeles wedding agency dramedy, blurbs for a streaming service
%cast zadie | Zadie Monroe; Zadie | f
%cast tobin | Tobin Ashford; Tobin | m
%cast marisol | Marisol Vega; Marisol | f
%cast kit | Kit | n
%cast errol | Errol Monroe; Errol | m
%cast sloane | Sloane Whitaker; Sloane | f
%cast beau | Beau Whitaker; Beau | m
%cast rosario | Doña Rosario; Rosario | f
%cast gideon | Rabbi Gideon; Gideon | m
%cast lottie | Lottie | f
%cast senator | Senator Ashford | m
%cast senfrau | - | f
%cast rebbe | - | f
%cast double | - | m
%cast pilot | - | m
%cast filmstar | Vance Corrigan; Corrigan | m

== 1
[Sie](zadie) verkauft das Glück und glaubt nicht daran: [Zadie Monroe](zadie), dreimal verlobt und nie verheiratet, richtet in [Los Angeles](@la) Traumhochzeiten aus. Ausgerechnet der [Bräutigam](beau), [dem](beau) [sie](zadie) heute die Fliege bindet, ist [Beau](beau), [ihr](zadie) [Schwarm](beau) aus Highschooltagen. Die ahnungslose [Braut](sloane), [Sloane](sloane), erklärt [sie](zadie) nach drei Gläsern zu [ihrer](sloane) neuen besten [Freundin](zadie). Als die Ringe fehlen, verdächtigt [Kompagnon](tobin) [Tobin Ashford](tobin) die neue [Floristin](marisol) [Marisol Vega](marisol). Gefunden werden sie schließlich in der Westentasche des [Bräutigams](beau). Wollte da jemand gar nicht heiraten?
- engaged.past _ zadie "verlobt"
- love.past zadie beau "Schwarm"
- discover! sloane "ahnungslose"
- engaged beau sloane "Braut"
- friend.start sloane zadie "Freundin"
- colleague tobin zadie "Kompagnon"
- steal? marisol beau+sloane "fehlen"
+ accuse tobin marisol "verdächtigt"
- married! _ zadie "nie verheiratet"
+ wedding? beau sloane "heiraten"

== 2
[Beau](beau) hat Ja gesagt, aber zur falschen Zeit in die falsche Richtung geschaut. Aus den Flitterwochen schickt [er](beau) [Zadie](zadie) Nachrichten, die [sie](zadie) samt und sonders löscht. [Marisol](marisol) verlangt von [Tobin](tobin) eine Abbitte; stattdessen kauft [er](tobin) [ihr](marisol) in [seiner](tobin) Not den kompletten Blumenmarkt leer. [Zadies](zadie) [Vater](errol) [Errol](errol), Saxofonist a. D., verkündet beim Sonntagsbraten, mit dreiundsiebzig noch einmal vor den Altar treten zu wollen. Die [Auserwählte](lottie) ist jünger als [seine](errol) [Tochter](zadie). Planen soll das Fest, wer sonst, die [Tochter](zadie).
+ wedding beau sloane "Ja gesagt"
- travel beau+sloane "Flitterwochen"
- reject zadie beau "löscht"
- reconcile? marisol tobin "Abbitte"
- gift tobin marisol "kauft"
- parent errol zadie "Vater"
- reveal errol zadie "verkündet"
+ wedding? errol lottie "Altar"
- engaged errol lottie "Auserwählte"

== 3
[Lottie](lottie), 28, Krankenpflegerin, ist weder auf das Erbe noch auf das Haus aus. Das macht es für [Zadie](zadie) nur schlimmer, denn [sie](zadie) mag [sie](lottie). [Rabbi Gideon](gideon), [der](gideon) für eine kurzfristige Doppelfeier gebraucht wird, verlangt als Honorar ein Abendessen mit der [Chefin](zadie). [Zadie](zadie) willigt geschäftlich ein und vergisst darüber die Uhr. Doch im Restaurant sitzt, frisch gebräunt und kreuzunglücklich, [Sloane](sloane): [Beau](beau) ist ohne [sie](sloane) aus [Maui](@maui) abgereist. „[Du](zadie) kennst [ihn](beau) doch“, schluchzt [sie](sloane). Woher weiß [sie](sloane) das?
- friend.start lottie zadie "mag"
- hire? gideon "gebraucht"
- invite gideon zadie "Honorar"
+ date gideon zadie "Abendessen"
- sad sloane beau "kreuzunglücklich"
+ breakup beau sloane "abgereist" @maui
- discover sloane beau+zadie "Woher weiß"

== 4
Alte Jahrbücher lügen nicht. [Sloane](sloane) hat eins und Fragen dazu, und [Zadie](zadie) beantwortet sie alle, auch die mit dem Abschlussball und dem Heuboden. Für [Tobin](tobin) kommt es knüppeldick: [Sein](tobin) [Vater](senator), der gefürchtete [Senator Ashford](senator), kündigt sich an, und [Tobin](tobin) hat [ihm](senator) in jedem Brief eine Verlobte beschrieben, die es nicht gibt. [Marisol](marisol) wäre bereit, für einen Abend den Ring zu tragen, gegen Bezahlung und eine schriftliche Entschuldigung. [Kit](kit) vom Catering schließt Wetten ab.
- investigate sloane zadie "Fragen"
+ reveal zadie sloane "beantwortet"
- sex.past beau zadie "Heuboden"
- parent senator tobin "Vater"
- travel? senator tobin "kündigt"
- betray.past tobin senator "beschrieben"
- engaged! _ tobin "nicht gibt"
+ engaged? marisol tobin "Ring"

== 5
Die falsche [Braut](marisol) ist zu gut: Der [Senator](senator) ist von [Marisol](marisol) hingerissen, [sie](marisol+senator) plaudern über Orchideen, und beim Dessert schenkt [er](senator) [ihr](marisol) die Perlen [seiner](senator) verstorbenen [Frau](senfrau). [Marisol](marisol) wird übel vor schlechtem Gewissen. [Ihre](marisol) [Großmutter](rosario), [Doña Rosario](rosario), liest von der Verlobung in der Klatschspalte und trommelt siebzig Verwandte zusammen. [Beau](beau) klettert nachts über [Zadies](zadie) Balkon; [sie](zadie) hält [ihn](beau) für einen Einbrecher und zieht [ihm](beau) die Yogamatte über. Gehirnerschütterung. Auf der Station hat [Lottie](lottie) Dienst.
- love senator marisol "hingerissen"
+ gift senator marisol "schenkt"
- married.past senator senfrau "Frau"
- die.past senfrau "verstorbenen"
- sad marisol "schlechtem Gewissen"
- kin marisol rosario "Großmutter"
- engaged! marisol tobin "Verlobung"
- discover rosario marisol "liest"
- invite rosario _ "trommelt"
- travel beau zadie "klettert"
+ attack zadie beau "zieht"
- injure beau zadie "Gehirnerschütterung"
- treat beau lottie "Dienst"

== 6
Unter Schmerzmitteln redet [Beau](beau) wie ein Wasserfall. [Lottie](lottie) erfährt, dass [er](beau) nie aufgehört hat, an [Zadie](zadie) zu denken, und [Sloane](sloane), [die](sloane) hinter dem Wandschirm wartet, erfährt es ebenfalls. Die [Ehefrau](sloane) legt den Ring ins Spuckschälchen. [Errol](errol) plagt derweil Torschlusspanik: [Er](errol) versteckt sich im Jazzkeller, wo [ihn](errol) [Gideon](gideon) aufstöbert und bis zum Morgengrauen Talmud und Bourbon verabreicht. [Siebzig Vegas](#vegas) parken unterdessen die Straße zu. Sie haben eine Kapelle dabei.
- treat beau _ "Schmerzmitteln"
- reveal beau lottie "Wasserfall"
- love beau zadie "denken"
- discover sloane beau "erfährt"#2
- married beau sloane "Ehefrau"
+ breakup sloane beau "Spuckschälchen"
- sad errol "Torschlusspanik"
- flee errol "versteckt"
- find gideon errol "aufstöbert"
+ help gideon errol "verabreicht"

== 7
Vor siebzig Zeugen und einem [Politiker](senator) muss die Wahrheit heraus. [Marisol](marisol) legt die Perlen auf den Tisch, [Tobin](tobin) nimmt alle Schuld auf sich, [sein](tobin) [Vater](senator) steht auf und geht. An der Tür dreht [er](senator) sich noch einmal um: Schade sei es nicht um die Lüge, sondern um die [Schwiegertochter](marisol). [Doña Rosario](rosario), nicht gewillt, siebzig Leute hungrig heimzuschicken, erklärt die Sache kurzerhand zum Geburtstag, [ihrem](rosario) neunzigsten. Weit nach Mitternacht tanzen [Tobin](tobin) und die [Floristin](marisol) immer noch. Ganz ohne Bezahlung.
+ reveal marisol+tobin senator "Wahrheit"
- betray.past marisol+tobin senator "Lüge"
- parent senator tobin "Vater"
- sad senator "Schade"
- kin! marisol senator "Schwiegertochter"
- celebrate rosario "Geburtstag"
+ love? marisol tobin "tanzen"

== 8
Hollywood klopft an. [Vance Corrigan](filmstar), Actionheld mit Privatinsel, möchte [Sloane](sloane) ehelichen, [die](sloane) [er](filmstar) vor neun Tagen in der Notaufnahme kennengelernt hat, und bietet der Agentur dafür eine Million. Noch ist [sie](sloane) nicht geschieden. [Beau](beau), mit Kopfverband, unterschreibt alles, was man [ihm](beau) hinlegt, und hält danach um [Zadie](zadie) an, mit demselben Kugelschreiber. [Sie](zadie) braucht Bedenkzeit. Auf [Gideons](gideon) Anrufbeantworter hinterlässt [sie](zadie) achtzehn Minuten Schweigen. Gehört hat es dann [seine](gideon) [Mutter](rebbe).
- meet.past filmstar sloane "kennengelernt"
+ wedding? filmstar sloane "ehelichen"
- hire tobin+zadie filmstar "Million"
- divorce! beau sloane "nicht geschieden"
- divorce? beau sloane "unterschreibt"
- injure.past beau "Kopfverband"
+ propose beau zadie "hält"
- parent rebbe gideon "Mutter"

== 9
Ein Paparazzo fotografiert [Corrigan](filmstar) beim Küssen, allerdings mit [seinem](filmstar) [Stuntdouble](double). [Kit](kit) erkennt den [Mann](double) sofort: Es ist [Kits](kit) eigener [Ex](double), und das Ganze geht seit Jahren. Die Hochzeit, so gesteht der [Star](filmstar) der [Planerin](zadie), solle nur das Studio beruhigen. [Zadie](zadie) könnte schweigen und kassieren. [Sie](zadie) setzt [Sloane](sloane) ins Bild und verliert die Million, [Tobin](tobin) verliert die Fassung und kündigt die Partnerschaft auf. [Marisol](marisol) muss sich entscheiden, in welchem Lieferwagen [sie](marisol) fortan mitfährt.
+ kiss double filmstar "Küssen"
- discover kit double "erkennt"
- ex double kit "Ex"
- affair double filmstar "seit Jahren"
- wedding? filmstar sloane "Hochzeit"
- reveal filmstar zadie "gesteht"
- betray? filmstar sloane "beruhigen"
- reveal zadie sloane "setzt"
- lose zadie "Million"
- sad tobin zadie "Fassung"
+ quit tobin zadie "Partnerschaft"

== 10
[Lottie](lottie) erscheint nicht zur Anprobe. [Errol](errol) vermutet das Schlimmste und hat doch Unrecht: Das Flugzeug mit den Organspenden musste notlanden, die [Pflegerin](lottie) saß darin und hat mit gebrochenem Schlüsselbein den [Piloten](pilot) aus den Trümmern gezogen. [Zadie](zadie) sitzt an [ihrem](lottie) Bett und nennt [sie](lottie) zum Spaß „Stiefmama“. [Tobins](tobin) Konkurrenzagentur hat genau einen Kunden, den [Senator](senator), [der](senator) sich eine Gedenkfeier für [seine](senator) [Frau](senfrau) wünscht. [Marisol](marisol) bindet die Kränze. [Vater](senator) und [Sohn](tobin) reden dabei zum ersten Mal über die [Tote](senfrau).
- injure lottie "gebrochenem Schlüsselbein"
+ rescue lottie pilot "gezogen"
- help zadie lottie "sitzt"
- kin? lottie zadie "Stiefmama"
- enemy tobin zadie "Konkurrenzagentur"
- hire tobin senator "Kunden"
- celebrate? senator senfrau "Gedenkfeier"
- married.past senator senfrau "Frau"
+ reconcile senator tobin "reden"
- parent senator tobin "Sohn"
- die.past senfrau "Tote"

== 11
Die Frist läuft ab, [Beau](beau) wartet am Pier mit Geigern. Doch [Zadie](zadie) hat in der Nacht die Jahrbücher zugeklappt und schickt [Sloane](sloane) hin, um abzusagen. Seltsam nur, dass die einstigen [Eheleute](beau+sloane) danach zusammen Riesenrad fahren und [Sloane](sloane) sich auf dem höchsten Punkt scheckig lacht. [Gideon](gideon) packt: Eine Gemeinde in [Minneapolis](@minneapolis) hat [ihn](gideon) berufen. [Seine](gideon) [Mutter](rebbe), praktisch veranlagt, spielt [ihm](gideon) endlich das Band mit dem achtzehnminütigen Schweigen vor. [Er](gideon) erkennt den Atem.
+ reject zadie beau "abzusagen"
- married.past beau sloane "Eheleute"
- reconcile? beau sloane "Riesenrad"
- happy sloane "scheckig lacht"
- travel? gideon "packt" @minneapolis
- hire gideon "berufen" @minneapolis
- parent rebbe gideon "Mutter"
+ discover gideon zadie "erkennt"

== 12
[Errol](errol) und [Lottie](lottie), Gips in Spitze gehüllt, tauschen im Jazzkeller die Ringe. [Zadie](zadie) hat alles bedacht, nur nicht, dass der Ersatzrabbiner im Stau steckt und an seiner Stelle [Gideon](gideon) in der Tür steht, Koffer in der Hand, auf halbem Weg zum Flughafen. [Er](gideon) traut das [Paar](errol+lottie), dann fragt [er](gideon) die [Tochter](zadie) des [Bräutigams](errol), ob [sie](zadie) auch mit [ihm](gideon) schweigen würde, fünfzig Jahre etwa. [Tobin](tobin) reicht [seiner](tobin) verlorenen [Partnerin](zadie) das Taschentuch. [Marisol](marisol) hat den Strauß gefangen und gibt ihn nicht mehr her. In der letzten Reihe halten zwei [Geschiedene](beau+sloane) Händchen.
+ wedding errol lottie "Ringe"
- injure.past lottie "Gips"
- parent errol zadie "Tochter"
+ propose gideon zadie "fragt"
- help tobin zadie "Taschentuch"
- colleague.past tobin zadie "Partnerin"
- find marisol "gefangen"
- divorce.past beau sloane "Geschiedene"
- reconcile beau sloane "Händchen"
