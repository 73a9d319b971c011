%series Sprechen Sie für sich, Herr Pöhlmann
%lang de
%genre comedy set in a couple's counsellor's practice, magazine
%cast almut | Dr. Almut Seeligmann; Almut Seeligmann; Almut; Seeligmann | f
%cast bertram | Bertram | m
%cast jascha | Jascha | m
%cast gunter | Gunter Pöhlmann; Gunter; Herr Pöhlmann; Pöhlmann | m
%cast rosi | Rosi Pöhlmann; Rosi; Frau Pöhlmann | f
%cast tilda | Tilda | f
%cast falk | Falk | m
%cast milena | Milena | f
%cast vanda | Vanda | f
%cast hollunder | Professor Hollunder; Hollunder | m
%cast vogel | Caruso | m
%cast juwelier | - | m
%cast juweliersfrau | - | f
%cast detektiv | - | m

== 1
Wer anderen die Ehe richtet, hat daheim für gewöhnlich keine. [Dr. Almut Seeligmann](almut), [Koryphäe](almut) der Paartherapie, hat immerhin [Bertram](bertram), [der](bertram) seit neun Jahren an [seinem](bertram) Debütroman feilt und mit [ihr](almut) vorwiegend über Zettel verkehrt. In der Praxis nehmen unterdessen [Rosi](rosi) und [Gunter Pöhlmann](gunter) Platz, [die](gunter+rosi) seit dem Tanztee kein Wort mehr wechseln, weil [er](gunter) dort einer [Witwe](vanda) zu tief in den Ausschnitt geschaut hat. Das Reden übernimmt in der Sitzung ohnehin die [Gattin](rosi). Am Empfang verliebt sich [Jascha](jascha), neu im Dienst, in eine wartende [Kundin](milena).
- married almut bertram "hat immerhin Bertram"
- create? bertram "feilt"
- advisor.start almut gunter+rosi "nehmen"
+ quarrel gunter rosi "kein Wort"
- flirt.past gunter vanda "Ausschnitt"
- married.past _ vanda "Witwe"
- married gunter rosi "Gattin"
- hire jascha almut "neu im Dienst"
+ love.start jascha milena "verliebt"

== 2
Herrschaften, es wird gebeichtet. [Milena](milena), so heißt die [Schöne](milena) aus dem Wartezimmer, ist mit [Falk](falk) gekommen, einem [Tierpräparator](falk), mit [dem](falk) [sie](milena) demnächst vor den Altar will, sofern die [Therapeutin](almut) keine Bedenken hat. An solchen herrscht kein Mangel, doch [Almut](almut) sagt keinen Ton. [Gunter](gunter) wird mit einer Kuhglocke ausgestattet, die [er](gunter) läuten darf, sobald [Rosi](rosi) [ihm](gunter) ins Wort fällt; nach zwölf Minuten hat das Instrument Hausverbot. Und [Bertram](bertram) findet bei der Suche nach Briefmarken eine Hotelrechnung, die nicht die [seine](bertram) ist.
- engaged falk milena "vor den Altar"
- wedding? falk milena "vor den Altar"
- advisor.start almut falk+milena "Therapeutin"
+ reveal! almut falk+milena "keinen Ton"
- gift _ gunter "ausgestattet"
+ find bertram "Hotelrechnung"

== 3
Der Mensch neigt zur Ferndiagnose. [Bertram](bertram) liest aus zwei Frühstücken auf einer Rechnung das Ende [seiner](bertram) Ehe heraus und engagiert einen [Privatdetektiv](detektiv), [der](detektiv) [ihn](bertram) zuallererst um Vorkasse ersucht. Dabei hat [Almut](almut) in besagter Nacht nichts verbrochen, außer mit [Professor Hollunder](hollunder), [ihrem](almut) einstigen [Doktorvater](hollunder), bis vier Uhr früh über Freud zu zanken. [Gunter](gunter) zieht zu [Vanda](vanda), was die [Witwe](vanda) ebenso überrascht wie [ihren](vanda) [Kanarienvogel](vogel). [Jascha](jascha) steckt [Milena](milena) statt des Terminzettels ein Gedicht zu.
- married.end! almut bertram "Ende seiner Ehe"
- hire detektiv bertram "engagiert"
- investigate? detektiv almut "engagiert"
- cheat! almut bertram "nichts verbrochen"
- advisor.past hollunder almut "Doktorvater"
- quarrel almut hollunder "zanken"
+ move gunter vanda "zieht"
- gift jascha milena "Gedicht"

== 4
Rache macht bekanntlich einen schlanken Fuß. [Rosi](rosi) erscheint erstmals allein zur Sitzung, weint anderthalb Packungen Taschentücher nass und zieht frisch gepudert von dannen, denn der [Juwelier](juwelier) gegenüber hat [ihr](rosi) neulich so feurig zugezwinkert. [Falk](falk) fällt das Gedicht in die Hände; [er](falk) hält es für eine Hausaufgabe der [Therapeutin](almut) und dankt [ihr](almut) herzlich. Der [Schnüffler](detektiv) liefert Fotos: [Almut](almut), ein grauhaariger [Herr](hollunder), eine Umarmung. [Bertram](bertram) klemmt sich die Schreibmaschine unter den Arm und verlässt [sie](almut). [Er](bertram) kommt bis zur [Nachbarin](tilda) [Tilda](tilda), einer [Lektorin](tilda).
- sad rosi "weint"
- flirt juwelier rosi "zugezwinkert"
- find falk "fällt das Gedicht"
- advisor almut falk "Therapeutin"
- reveal detektiv bertram "liefert"
+ breakup bertram almut "verlässt"
- neighbour bertram tilda "Nachbarin"
- move bertram tilda "kommt"

== 5
Eine Paartherapeutin ohne Paar hat ein Glaubwürdigkeitsproblem, weshalb [Almut](almut) [ihren](almut) Klienten den neuen Familienstand vorenthält. Nach Feierabend trinkt [sie](almut) mit [Jascha](jascha) Kirschlikör und gesteht [ihm](jascha), dass [Bertram](bertram) [ihr](almut) abgeht, ja sogar [seine](bertram) Zettel. Der [Sprechstundenhelfer](jascha) revanchiert sich: Auch [er](jascha) leide, und zwar an [Milena](milena). Die [Chefin](almut) wird auf der Stelle nüchtern und stellt [ihm](jascha) die Kündigung in Aussicht, sollte [er](jascha) der [Patientin](milena) noch einmal in den Mantel helfen. [Rosi](rosi) bekommt vom [Juwelier](juwelier) Ohrringe angelegt, während [dessen](juwelier) [Frau](juweliersfrau) die Auslage dekoriert.
- reveal! almut "vorenthält"
+ love almut bertram "abgeht"
- reveal almut jascha "gesteht"
- love jascha milena "leide"
- reveal jascha almut "revanchiert"
- boss almut jascha "Chefin"
+ threaten almut jascha "Kündigung"
- advisor almut milena "Patientin"
- gift juwelier rosi "Ohrringe"
- married juwelier juweliersfrau "Frau"

== 6
Singvögel sind heikel. [Vandas](vanda) [Caruso](vogel) verscheidet am dritten Tag von [Gunters](gunter) Trompetenübungen, worauf [sie](vanda) den [Untermieter](gunter) mitsamt Mundstück vor die Tür befördert. Bußfertig klingelt [er](gunter) bei [Rosi](rosi); es öffnet, im Pyjama, der [Juwelier](juwelier), von der eigenen [Gemahlin](juweliersfrau) tags zuvor an die Luft gesetzt. Die [Herren](gunter+juwelier) verabreden ein Duell im Minigolf. [Milena](milena) will von [Almut](almut) wissen, ob man heiraten dürfe, wenn man nachts von einem anderen träumt. [Tilda](tilda) liest [Bertrams](bertram) neunhundert Seiten und ist hingerissen. Zunächst nur vom Werk.
- die vogel "verscheidet"
+ housemate.end gunter vanda "befördert"
- return gunter rosi "klingelt"
- affair juwelier rosi "Pyjama"
- married juwelier juweliersfrau "Gemahlin"
- breakup.past juweliersfrau juwelier "an die Luft"
- enemy gunter juwelier "Duell"
- love milena _ "träumt"
- wedding? falk milena "heiraten"
- happy tilda "hingerissen"

== 7
Achtzehn Löcher, zwei [Kavaliere](gunter+juwelier), eine [Dame](rosi), [die](rosi) lieber Eis isst. Am Looping bekommt [Gunter](gunter) vom [Juwelier](juwelier) den Ball an die Schläfe und sieht Sterne; [Rosi](rosi), [die](rosi) [ihn](gunter) noch gestern auf den Mond wünschte, bettet [sein](gunter) Haupt in [ihren](rosi) Schoß und schickt den [Schützen](juwelier) nebst Ohrringen nach Hause. Bei [Almut](almut) klingelt ein rosenbewehrter [Hollunder](hollunder), um [ihr](almut) mit drei Jahrzehnten Verspätung [sein](hollunder) Herz auszuschütten. [Sie](almut) berechnet [ihm](hollunder) eine Doppelstunde, mehr ist nicht drin. In [Tildas](tilda) Wohnung brennt das Licht nun seltener am Schreibtisch.
+ injure gunter juwelier "sieht Sterne"
- sad.past rosi gunter "auf den Mond"
- help rosi gunter "bettet"
+ breakup rosi juwelier "schickt"
- gift hollunder almut "rosenbewehrter"
- confess hollunder almut "auszuschütten"
- reject almut hollunder "mehr ist nicht drin"
- affair? bertram tilda "seltener am Schreibtisch"

== 8
Zur Trauung von [Falk](falk) und [Milena](milena) ist die [Therapeutin](almut) geladen, zur Not sozusagen. Auch [Jascha](jascha) steht, allen Verboten zum Hohn, hinter einer Säule. Bei der Frage nach etwaigen Einwänden läutet in Reihe sechs eine Kuhglocke. [Gunter](gunter) hat bloß nach dem Schnupftuch gekramt, doch die [Braut](milena) begreift das als Wink des Himmels und sagt Nein. [Falk](falk) geht mit einem ausgestopften Fasan auf den [Nebenbuhler](jascha) los, [den](jascha) [Almut](almut) mit [ihrer](almut) Handtasche heraushaut. Die [Organistin](vanda) [Vanda](vanda) tröstet den [Sitzengelassenen](falk).
- invite falk+milena almut "geladen"
+ wedding! falk milena "Nein"
- breakup milena falk "Sitzengelassenen"
- attack falk jascha "los"
- enemy falk jascha "Nebenbuhler"
+ rescue almut jascha "heraushaut"
- help vanda falk "tröstet"

== 9
Ordnung muss sein: Am Montag wirft [Almut](almut) [Jascha](jascha) hinaus, am Dienstag stellt [sie](almut) [ihn](jascha) wieder ein, da sonst niemand den Drucker versteht. [Er](jascha) und [Milena](milena) gehen nun miteinander und liegen sich bereits über der Spülmaschine in den Haaren. Die [Pöhlmanns](gunter+rosi) wagen einen Neuanfang mit getrennten Fernsehgeräten. [Tilda](tilda) bringt [Bertrams](bertram) Roman heraus, Titel: [Die Frau, die recht hatte](*roman). [Almut](almut) verschlingt das Buch in einer Nacht, erkennt sich auf Seite eins und ist gekränkt bis Seite neunhundert.
- quit jascha almut "hinaus"
- hire jascha almut "wieder ein"
+ couple.start jascha milena "miteinander"
- quarrel jascha milena "in den Haaren"
+ reconcile gunter rosi "Neuanfang"
- create bertram "Roman" *roman
- help tilda bertram "heraus"
- discover almut bertram "erkennt sich"
- sad almut bertram "gekränkt"

== 10
Dichterlesungen gelten als Schlafmittel, diese nicht. Kaum hat [Bertram](bertram) das Wasserglas gerückt, widerspricht [ihm](bertram) aus Reihe eins [seine](bertram) [Frau](almut); es folgt ein Ehekrach von vierzig Minuten, den das Publikum mit stehendem Beifall quittiert. [Tilda](tilda) hört aus jeder Beleidigung heraus, dass der [Autor](bertram) noch immer an [Almut](almut) hängt, und gibt [ihm](bertram), großherzig und auf dem Parkplatz, den Laufpass. Der [Detektiv](detektiv), von Gewissensbissen geplagt, klärt [Bertram](bertram) darüber auf, dass die fotografierte Umarmung einer Beerdigung galt.
- married almut bertram "Frau"
+ quarrel almut bertram "Ehekrach"
- love bertram almut "hängt"
- discover tilda bertram "hört"
+ breakup tilda bertram "Laufpass"
- sad detektiv "Gewissensbissen"
- reveal detektiv bertram "klärt"

== 11
Wohin geht ein zerrüttetes [Paar](almut+bertram), [dessen](almut+bertram) eine Hälfte die einzige [Therapeutin](almut) der Stadt ist? Zu den [Pöhlmanns](gunter+rosi), [die](gunter+rosi) nach vierzig Ehejahren genau wissen, wie man es nicht macht. [Rosi](rosi) führt Protokoll, [Gunter](gunter) die Glocke, und siehe da: [Almut](almut) bittet [Bertram](bertram) um Vergebung, zum ersten Mal überhaupt und gleich schriftlich. [Falk](falk) hat derweil den seligen [Caruso](vogel) präpariert und legt [Vanda](vanda) den [Vogel](vogel) zu Füßen; [sie](vanda) sinkt dem [Künstler](falk) in die Arme. [Jascha](jascha) winkt ein Ausbildungsplatz in [Graz](@graz), und [Milena](milena) fürchtet die Entfernung.
- advisor.start gunter+rosi almut+bertram "Protokoll"
- married gunter rosi "Ehejahren"
+ reconcile? almut bertram "Vergebung"
- die.past vogel "seligen"
- gift falk vanda "zu Füßen"
+ couple.start falk vanda "sinkt"
- hire? jascha _ "Ausbildungsplatz" @graz
- sad milena "fürchtet"

== 12
Das Schöne an Silvester: Es fällt nur einmal im Jahr an. In der Praxis begehen [Rosi](rosi) und [Gunter](gunter) rubinrot [ihren](gunter+rosi) Hochzeitstag, [er](gunter) bläst Trompete, [sie](rosi) lässt [ihn](gunter) ausreden. [Bertram](bertram) zieht mit Schreibmaschine und tausend unbeschriebenen Zetteln wieder bei [Almut](almut) ein, unter der Bedingung, dass [sie](almut) im nächsten Band gewinnt. Um Mitternacht kniet [Milena](milena) vor [Jascha](jascha) nieder. [Er](jascha) sagt Ja und fährt trotzdem nach [Graz](@graz), mit [ihr](milena) auf dem Beifahrersitz. Es klingelt: Der [Juwelier](juwelier) und [seine](juwelier) [Frau](juweliersfrau) hätten gern einen Termin.
- celebrate gunter+rosi "Hochzeitstag"
- married gunter rosi "Hochzeitstag"
+ move bertram almut "zieht"
- reconcile almut bertram "wieder bei Almut ein"
+ propose milena jascha "kniet"
- engaged.start jascha milena "sagt Ja"
- move jascha+milena "fährt" @graz
- married juwelier juweliersfrau "Frau"
- advisor? almut juwelier+juweliersfrau "Termin"
