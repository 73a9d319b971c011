%series Saal 214
%lang de
%genre Polish courtroom drama set in Łódź, encyclopaedia episode list in long sentences
%cast gajda | Richterin Halina Gajda; Halina Gajda; Gajda; Halina | f
%cast stepien | Witold Stępień; Stępień; Witold | m
%cast urbaniak | Malwina Urbaniak; Malwina; Urbaniak | f
%cast kazik | Kazimierz Gajda; Kazik | m
%cast zawadzki | Staatsanwalt Zawadzki; Zawadzki; Olgierd Zawadzki; Olgierd | m
%cast wieczorek | Roman Wieczorek; Wieczorek | m
%cast teresa | Teresa Wieczorek; Teresa | f
%cast sasza | Sasza Hrytsenko; Sasza | n
%cast pfleger | Antek | m
%cast lena | Lena | f
%cast protokoll | Frau Jagoda; Jagoda | f
%cast vater | - | m
%cast gutachter | - | m

== 1 Der Fall Wieczorek
Der [Textilfabrikant](wieczorek) [Roman Wieczorek](wieczorek) muss sich vor dem Bezirksgericht verantworten, weil bei einem Brand in [seiner](wieczorek) Färberei, deren Notausgänge auf [seine](wieczorek) Anordnung verschlossen waren, vier Näherinnen ums Leben kamen. Den Vorsitz führt [Halina Gajda](gajda), [die](gajda) in der Stadt als unbestechlich gilt. [Zawadzki](zawadzki), der [Ankläger](zawadzki), mit [dem](zawadzki) [sie](gajda) während des Studiums liiert war, verlangt die Höchststrafe; die Verteidigung hat der gefürchtete [Witold Stępień](stepien) übernommen, [dessen](stepien) [Referendarin](urbaniak) [Malwina Urbaniak](urbaniak) in der Mittagspause bemerkt, dass in der Akte ein Blatt fehlt.
+ accuse _ wieczorek "verantworten"
- die.past _ "ums Leben"
- couple.past gajda zawadzki "liiert"
- accuse zawadzki wieczorek "Höchststrafe"
- advisor stepien wieczorek "Verteidigung"
- boss stepien urbaniak "Referendarin"
+ discover urbaniak "bemerkt"

== 2 Das fehlende Blatt
[Malwina](urbaniak) stellt [ihren](urbaniak) [Chef](stepien) zur Rede, [der](stepien) die Seite, wie [er](stepien) freimütig einräumt, eigenhändig in den Reißwolf gesteckt hat, und steht nun vor der Frage, ob [sie](urbaniak) [ihn](stepien) anzeigen soll. Derweil wird die [Richterin](gajda) nach Hause gerufen: [Ihr](gajda) [Mann](kazik) [Kazik](kazik), ein an Parkinson leidender [Kontrabassist](kazik), ist auf der Treppe gestürzt und hat sich die Hüfte gebrochen. Der junge [Pfleger](pfleger), [den](pfleger) die Klinik schickt, kommt [ihr](gajda) bekannt vor. [Protokollführerin](protokoll) [Jagoda](protokoll) weiß, woher, behält es jedoch für sich.
- boss stepien urbaniak "Chef"
+ accuse urbaniak stepien "zur Rede"
- reveal stepien urbaniak "einräumt"
- betray.past stepien _ "Reißwolf"
- accuse? urbaniak stepien "anzeigen"
- married gajda kazik "Mann"
- ill kazik "Parkinson"
+ injure kazik "gebrochen"
- reveal! protokoll gajda "behält"

== 3 Zeugin der Anklage
Auf Antrag des [Staatsanwalts](zawadzki) sagt [Teresa Wieczorek](teresa) gegen [ihren](teresa) eigenen [Mann](wieczorek) aus, mit [dem](wieczorek) [sie](teresa) seit dem Unglück kein Wort mehr gewechselt hat. Im Kreuzverhör bringt [Stępień](stepien) ans Licht, dass die [Gattin](teresa) des [Angeklagten](wieczorek) die Fabrik längst auf sich hat überschreiben lassen, worauf der [Beschuldigte](wieczorek) über die Brüstung klettert und [ihr](teresa) an die Gurgel geht. Zwei Wachleute reißen [ihn](wieczorek) zurück. [Malwina](urbaniak), [die](urbaniak) den Tumult zum Verschwinden genutzt hat, übergibt der [Vorsitzenden](gajda) in [deren](gajda) Zimmer einen Umschlag mit den Schnipseln.
- accuse teresa wieczorek "gegen ihren eigenen Mann"
- married teresa wieczorek "Mann"
+ reveal stepien _ "ans Licht"
- find.past teresa wieczorek "überschreiben"
- attack wieczorek teresa "Gurgel"
+ betray urbaniak stepien "übergibt"
- gift urbaniak gajda "Umschlag"

== 4 Pause
[Halina](gajda) klebt. Vierzig Schnipsel hat [Malwina](urbaniak) gerettet. Lesen kann sie [Jagoda](protokoll). [Jagoda](protokoll) hat Erfahrung mit Puzzles. Das Blatt trägt einen Stempel. Der Stempel gehört [Zawadzki](zawadzki). [Halina](gajda) ruft [Zawadzki](zawadzki) an. [Olgierd](zawadzki) legt auf. Daheim schläft [Kazik](kazik). Am Bett sitzt der [Pfleger](pfleger). „Wie heißen [Sie](pfleger)?“, fragt [Halina](gajda). „[Sasza](pfleger)“, sagt der [Pfleger](pfleger). Das ist gelogen. In der Nacht verschwindet [Kaziks](kazik) Bogen. Er war ein Geschenk von [Halina](gajda). [Stępień](stepien) wirft [Malwina](urbaniak) hinaus. Die Straßenbahn fährt nicht mehr. [Malwina](urbaniak) geht zu Fuß.
- help protokoll gajda "Lesen"
- discover gajda zawadzki "Stempel"
- reject zawadzki gajda "legt auf"
- betray pfleger gajda "gelogen"
+ steal _ kazik "verschwindet"
- gift.past gajda kazik "Geschenk"
+ quit urbaniak stepien "hinaus"

== 5 Befangenheit
[Stępień](stepien) lehnt die [Richterin](gajda) wegen Befangenheit ab, da [diese](gajda) mit [seiner](stepien) entlassenen [Referendarin](urbaniak) gemeinsame Sache mache. Hinter verschlossenen Türen treffen die frühere [Liebe](gajda) und der [Staatsanwalt](zawadzki) aufeinander, und [Olgierd](zawadzki) gibt zu, dass [er](zawadzki) die Warnung der Feuerwehr, die auf dem Blatt stand, vor dem Brand erhalten und aus Bequemlichkeit liegen gelassen hat. [Er](zawadzki) bittet die [Ex-Freundin](gajda), [ihm](zawadzki) das nicht zum Verhängnis werden zu lassen. [Gajda](gajda) erbittet sich Bedenkzeit. Als [sie](gajda) heimkommt, ist [ihr](gajda) [Mann](kazik) samt Rollstuhl und [Pfleger](pfleger) fort.
- accuse stepien gajda "Befangenheit"
- quit.past urbaniak stepien "entlassenen"
- ex gajda zawadzki "Ex-Freundin"
+ reveal zawadzki gajda "gibt"
- find.past zawadzki "erhalten"
- help? gajda zawadzki "bittet"
- return gajda "heimkommt"
+ abduct? pfleger kazik "fort"

== 6 Ein Spaziergang
Die Polizei fahndet in der ganzen Woiwodschaft nach dem [Kontrabassisten](kazik) und [dessen](kazik) [Betreuer](pfleger), während die beiden [Vermissten](kazik+pfleger) in [Zakopane](@zakopane) sitzen und Forelle essen. Der [Pfleger](pfleger), [der](pfleger) in Wahrheit [Antek](pfleger) heißt, offenbart dem [Kranken](kazik), dass [er](pfleger) [Halinas](gajda) [Sohn](pfleger) ist, [den](pfleger) [sie](gajda) als Achtzehnjährige zur Adoption freigab; seit Jahren sucht [er](pfleger) nach einer Gelegenheit, [ihr](gajda) gegenüberzutreten. [Kazik](kazik), [dem](kazik) [seine](kazik) [Frau](gajda) das [Kind](pfleger) verschwiegen hatte, lacht erst, dann verschluckt [er](kazik) sich an einer Gräte und ringt nach Luft. Der [Kranke](kazik) verdankt [Anteks](pfleger) Griff das Leben.
- investigate _ kazik+pfleger "fahndet"
- travel kazik+pfleger "sitzen" @zakopane
+ reveal pfleger kazik "offenbart"
- parent gajda pfleger "Sohn"
- meet? gajda pfleger "gegenüberzutreten"
- married gajda kazik "Frau"
- betray.past gajda kazik "verschwiegen"
- ill kazik "ringt nach Luft"
+ rescue pfleger kazik "verdankt"

== 7 Gutachten
Der [Brandsachverständige](gutachter), auf [dessen](gutachter) Urteil sich beide Seiten stützen, wird am Morgen [seiner](gutachter) Aussage tot in der Hotelbadewanne gefunden; neben [ihm](gutachter) liegt ein Feuerzeug mit den Initialen des [Fabrikanten](wieczorek). Während [Zawadzki](zawadzki) auf Mord plädiert, hält die arbeitslose [Juristin](urbaniak), [die](urbaniak) sich inzwischen mit einem Kiosk am [Plac Wolności](@wolnosci) durchschlägt, den Fund für zu bequem und beginnt auf eigene Faust nachzuforschen. Unterstützt wird [sie](urbaniak) von [Sasza Hrytsenko](sasza), [Stimme](sasza) des Lokalradios und, wie sich zeigt, jene [Person](sasza), [deren](sasza) Namen der falsche [Pfleger](pfleger) sich ausgeborgt hatte.
+ die gutachter "tot"
- accuse zawadzki wieczorek "Mord"
- quit.past urbaniak "arbeitslose"
- hire urbaniak "Kiosk"
- investigate urbaniak "nachzuforschen"
- help sasza urbaniak "Unterstützt"
- steal.past pfleger sasza "ausgeborgt"

== 8 Mutter und Sohn
[Kazik](kazik) und [Antek](pfleger) kehren aus den Bergen heim, wo die Polizei den vermeintlichen [Entführer](pfleger) auf der Stelle abführt. [Halina](gajda) erkennt auf dem Revier, [wem](pfleger) [sie](gajda) gegenübersitzt, bringt aber keinen Satz heraus; statt [ihrer](gajda) spricht [Jagoda](protokoll), [die](protokoll) das [Neugeborene](pfleger) damals im Auftrag von [Halinas](gajda) [Vater](vater) ins Waisenhaus gebracht hat und sich dafür bis heute schämt. Der [Heimgekehrte](kazik) schläft im Musikzimmer und will von [seiner](kazik) [Frau](gajda) keine Erklärung hören. Den Bogen habe [er](pfleger) genommen, gesteht der [Sohn](pfleger), um etwas von [ihr](gajda) zu besitzen.
- return kazik+pfleger "kehren"
+ arrest _ pfleger "abführt"
- abduct! pfleger kazik "vermeintlichen"
+ discover gajda pfleger "erkennt"
- parent vater gajda "Vater"
- reveal protokoll gajda "spricht"
- sad protokoll "schämt"
- married gajda kazik "Frau"
- reject kazik gajda "keine Erklärung"
- parent gajda pfleger "Sohn"
- reveal pfleger gajda "gesteht"
- steal.past pfleger kazik "genommen"

== 9 Die Initialen
Nach einem Hinweis der [Kioskbesitzerin](urbaniak) gerät die [Frau](teresa) des [Angeklagten](wieczorek) ins Blickfeld: R. W. steht nicht für [Roman](wieczorek), sondern für das Hotel, in dem [sie](teresa) sich seit Monaten mit dem [Sachverständigen](gutachter) vergnügt hatte. [Er](gutachter) hatte [sie](teresa) fallen lassen und gedroht, die Überschreibung der Fabrik publik zu machen. [Teresa](teresa) versucht, über den Flughafen außer Landes zu gelangen, doch die [Stimme](sasza) vom Lokalradio verbreitet [ihre](teresa) Beschreibung, und ein Taxifahrer setzt die [Flüchtige](teresa) vor dem Gericht ab. [Wieczorek](wieczorek) bricht in [seiner](wieczorek) Zelle in Gelächter aus.
- married teresa wieczorek "Frau"
- reveal urbaniak _ "Hinweis"
- affair.past gutachter teresa "vergnügt"
- cheat.past teresa wieczorek "vergnügt"
- breakup.past gutachter teresa "fallen lassen"
- threaten.past gutachter teresa "gedroht"
+ flee? teresa "außer Landes"
- help sasza _ "verbreitet"
+ arrest _ teresa "setzt"
- happy wieczorek "Gelächter"

== 10 Olgierds Entscheidung
Vor die Wahl gestellt, selbst zu reden oder von [seiner](zawadzki) [Jugendliebe](gajda) bloßgestellt zu werden, erklärt [Zawadzki](zawadzki) in öffentlicher Sitzung, dass [ihm](zawadzki) die Gefahr in der Färberei bekannt war, und legt [sein](zawadzki) Amt nieder. [Stępień](stepien), [der](stepien) nun auf Freispruch hoffen darf, feiert zu früh: [Seine](stepien) ehemalige [Referendarin](urbaniak) tritt als Nebenklagevertreterin der vier Familien auf und wirft dem früheren [Lehrherrn](stepien) Vernichtung von Beweisen vor. Noch im Saal erleidet der alte [Advokat](stepien) einen Herzanfall. [Antek](pfleger), gegen Kaution entlassen und zufällig auf der Zuschauerbank, leistet Erste Hilfe.
+ reveal zawadzki _ "öffentlicher"
- couple.past gajda zawadzki "Jugendliebe"
- threaten gajda zawadzki "bloßgestellt"
- quit zawadzki "legt"
- celebrate stepien "feiert"
- boss.past stepien urbaniak "ehemalige"
+ accuse urbaniak stepien "wirft"
- advisor urbaniak _ "Nebenklagevertreterin"
- ill stepien "Herzanfall"
- arrest.past _ pfleger "gegen Kaution entlassen"
- help pfleger stepien "Erste Hilfe"

== 11 Schlussworte
Drei Wochen später ist [Witold](stepien) wieder auf den Beinen und gibt [seine](stepien) Zulassung freiwillig zurück; die Kanzlei vermacht [er](stepien) zur Verblüffung aller der [Kollegin](urbaniak), [die](urbaniak) [ihn](stepien) zu Fall gebracht hat. [Wieczorek](wieczorek), [der](wieczorek) ohne Anwalt zum Schlusswort aufsteht, nennt die Namen der vier Näherinnen, einen nach dem anderen, und verzichtet auf jede Bitte um Milde. [Halina](gajda) verurteilt [ihn](wieczorek) zu zwölf Jahren. Am selben Abend zieht [Kazik](kazik) aus der gemeinsamen Wohnung aus, den Kontrabass auf dem Gepäckträger eines Taxis. Auf dem Küchentisch liegt der Bogen, den [ihm](kazik) [seine](kazik) [Frau](gajda) einst schenkte.
- recover stepien "auf den Beinen"
- quit stepien "Zulassung"
- gift stepien urbaniak "vermacht"
- colleague stepien urbaniak "Kollegin"
- gift.past gajda kazik "schenkte"
+ arrest gajda wieczorek "zwölf Jahren"
+ move kazik "zieht"
- breakup kazik gajda "zieht"
- married gajda kazik "Frau"

== 12 Rechtskräftig
[Gajda](gajda), [die](gajda) um Versetzung nach [Sieradz](@sieradz) gebeten hat, räumt [ihr](gajda) Zimmer. Ein letztes Mal führt die alte [Protokollantin](protokoll) die Feder, und zwar als Trauzeugin: [Malwina](urbaniak) und [Sasza](sasza), über der gemeinsamen Recherche ein Paar geworden, geben sich im Standesamt gegenüber das Jawort. Unter den Gästen ist [Lena](lena), [Anteks](pfleger) [Verlobte](lena), [die](lena) im achten Monat ist und der künftigen [Schwiegermutter](gajda) die Hand auf den Bauch legt. Der [Junge](pfleger) hat [Kazik](kazik) überredet zu kommen. Auf der Treppe stehen die getrennten [Eheleute](gajda+kazik) nebeneinander und lassen offen, in welche Richtung [sie](gajda+kazik) gehen.
- move? gajda "Versetzung" @sieradz
+ wedding sasza urbaniak "Jawort"
- advisor protokoll sasza+urbaniak "Trauzeugin"
- couple sasza urbaniak "Paar"
- engaged lena pfleger "Verlobte"
- pregnant lena pfleger "achten Monat"
- kin gajda lena "Schwiegermutter"
- invite pfleger kazik "überredet"
- breakup.past gajda kazik "getrennten"
