%series Kessel voll Glück
%lang de
%genre Stuttgart patchwork dramedy, terse TV listings with many role nouns
%cast friedl | Friedl Häberle; Friedl | f
%cast gunnar | Gunnar Holm; Gunnar | m
%cast amelie | Amelie | f
%cast bjoern | Björn | m
%cast stella | Stella Conti; Stella | f
%cast roland | Roland Häberle; Roland | m
%cast nuria | Nuria | f
%cast opa | Opa Eugen; Eugen | m
%cast pfeiffer | Kommissar Pfeiffer; Pfeiffer | m
%cast hedwig | Hedwig | f
%cast mops | Spätzle | m
%cast tristan | Tristan | m
%cast putz | - | f
%cast komplize | - | m

== 1
Umzug in die Villa am Hang: [Friedl Häberle](friedl), Richterin, und [ihr](friedl) neuer [Lebensgefährte](gunnar) [Gunnar Holm](gunnar), Koch, legen die Haushalte zusammen. [Ihre](friedl) [Tochter](amelie) [Amelie](amelie) und [sein](gunnar) [Sohn](bjoern) [Björn](bjoern) können einander nicht ausstehen. [Friedls](friedl) [Geschiedener](roland), [Roland](roland), wohnt leider im Gartenhaus. Und wer liegt da im Kofferraum? [Opa Eugen](opa), dem Altersheim entwischt.
- couple friedl gunnar "Lebensgefährte"
+ housemate.start friedl gunnar "legen"
- parent friedl amelie "Tochter"
- parent gunnar bjoern "Sohn"
- enemy amelie bjoern "nicht ausstehen"
- ex friedl roland "Geschiedener"
- divorce.past friedl roland "Geschiedener"
- neighbour friedl+gunnar roland "Gartenhaus"
+ flee opa "entwischt"

== 2
[Friedl](friedl) muss über einen Juwelenraub urteilen, und auf der Anklagebank sitzt [Stella Conti](stella), die verschollene [Mutter](stella) von [Björn](bjoern). [Gunnar](gunnar) hat behauptet, [er](gunnar) sei Witwer. [Amelie](amelie) findet in [Opas](opa) Matratze einen Rubin. [Roland](roland) grillt. Das Gartenhaus brennt.
- steal? stella "Juwelenraub"
- accuse _ stella "Anklagebank"
- parent stella bjoern "Mutter"
+ return stella "Anklagebank"
- betray gunnar friedl "behauptet"
- die! stella "Witwer"
- find amelie "Rubin"
- lose roland "brennt"

== 3
Der [Abgebrannte](roland) zieht ins Gästezimmer. [Friedl](friedl) erklärt sich für befangen und [Gunnar](gunnar) für einen Feigling. Bei einem Besuch in der Haft erkennt [Björn](bjoern) das Schlaflied, das [Stella](stella) summt. [Eugen](opa) möchte den Rubin zurück: Er stamme von einer [Dame](hedwig), mit [der](hedwig) [er](opa) 1958 durchbrennen wollte. Der [Mops](mops) [Spätzle](mops) ist schneller. Schluck.
- housemate.start friedl+gunnar roland "zieht"
- accuse friedl gunnar "Feigling"
- travel bjoern stella "Besuch"
- arrest.past _ stella "Haft"
+ discover bjoern stella "erkennt"
- gift.past hedwig opa "stamme"
- flee.past? hedwig+opa "durchbrennen"
- love.past opa hedwig "durchbrennen"
+ steal mops opa "Schluck"

== 4
Tierklinik, Wartezimmer. [Nuria](nuria), die [Tierärztin](nuria), entlockt dem [Mops](mops) den Stein und [Roland](roland) ein Lächeln, das erste seit der Trennung. [Kommissar Pfeiffer](pfeiffer) hat eine Frage zu dem Rubin. [Stella](stella) kommt mangels Beweisen frei und klingelt bei der [Nachfolgerin](friedl). Ob [sie](stella) [ihren](stella) [Jungen](bjoern) sehen dürfe? [Friedl](friedl) holt Kuchen. Dann Schnaps.
- treat mops nuria "entlockt"
- happy roland "Lächeln"
- breakup.past friedl roland "Trennung"
- investigate pfeiffer "Frage"
+ meet friedl stella "klingelt"
- parent stella bjoern "Jungen"

== 5
Verkehrte Welt: Die [Expartnerin](stella) und die [Aktuelle](friedl) duzen sich, [Gunnar](gunnar) kocht vor Wut. [Amelie](amelie) und [Björn](bjoern) werden beim Nachsitzen eingeschlossen und müssen reden. Es wird gar nicht so schlimm. Es wird, um genau zu sein, dunkel. [Eugen](opa) liegt auf der Lauer nach der [Dame](hedwig) von 1958 und hält die [Putzfrau](putz) dafür.
- ex gunnar stella "Expartnerin"
- friend.start friedl stella "duzen"
- sad gunnar "Wut"
+ love.start? amelie bjoern "dunkel"
- investigate opa hedwig "Lauer"
- discover! opa hedwig "hält"

== 6
[Amelie](amelie) verschweigt [ihrer](amelie) [Mutter](friedl) das Herzklopfen, [Björn](bjoern) [seinem](bjoern) [Vater](gunnar) die Fünf in Physik. [Roland](roland) bringt [Nuria](nuria) jeden Tag ein anderes Tier, alle kerngesund, das letzte geliehen. [Sie](nuria) stellt eine Rechnung und [ihn](roland) zur Rede. [Pfeiffer](pfeiffer) beschattet [Stella](stella) bis in die Weinberge, wo [sie](stella) mit einem maskierten [Komplizen](komplize) streitet.
- love amelie bjoern "Herzklopfen"
- reveal! amelie friedl "verschweigt"
- reveal! bjoern gunnar "Fünf in Physik"
- parent friedl amelie "Mutter"
- parent gunnar bjoern "Vater"
- love? roland nuria "jeden Tag"
- betray roland nuria "geliehen"
- accuse nuria roland "Rede"
+ investigate pfeiffer stella "beschattet"
- quarrel komplize stella "streitet"

== 7
Sternekochfinale, die Jury nascht, [Gunnar](gunnar) zittert. Hauptgang vertauscht! Jemand hat [seine](gunnar) Soße mit Rizinus gestreckt. Der Verdacht fällt auf [Roland](roland), [der](roland) zufällig aus der Küche kam. Die [Richterin](friedl) im Haus urteilt vorschnell und schickt [ihn](roland) in die Jugendherberge. [Nuria](nuria) kennt allerdings den Geruch: Pferdemittel, gestohlen bei [ihr](nuria). Auf der Überwachungskamera grinst [Björn](bjoern).
- create gunnar "Sternekochfinale"
- attack _ gunnar "Rizinus"
+ accuse friedl roland "Verdacht"
- move roland "Jugendherberge"
- steal bjoern nuria "gestohlen"
+ discover nuria bjoern "Überwachungskamera"

== 8
Warum, [Junge](bjoern)? Weil [Papa](gunnar) gelogen hat, zehn Jahre lang, jeden Abend am Grab einer [Lebenden](stella). [Gunnar](gunnar) geht in die Knie und redet. [Stella](stella) hatte [ihn](gunnar) gebeten, [sie](stella) totzusagen, aus Scham über das Gefängnis. [Björn](bjoern) weint, [Amelie](amelie) hält [ihn](bjoern), [Friedl](friedl) sieht, wie [sie](amelie) [ihn](bjoern) hält. Oha.
- betray.past gunnar bjoern "gelogen"
- parent gunnar bjoern "Papa"
+ reveal gunnar bjoern "redet"
- die! stella "Lebenden"
- arrest.past _ stella "Gefängnis"
- sad stella "Scham"
- sad bjoern "weint"
- help amelie bjoern "hält"
+ discover friedl amelie+bjoern "sieht"

== 9
Die [Großen](friedl+gunnar) beraten, die [Kleinen](amelie+bjoern) türmen. Per Anhalter gelangen [Amelie](amelie) und [Björn](bjoern) bis [Ulm](@ulm), wo [ihnen](amelie+bjoern) [Tristan](tristan), ein [Straßenzauberer](tristan), die Barschaft aus der Tasche zaubert. [Opa Eugen](opa) nimmt mit dem Rollator den Zug und die Spur auf. [Pfeiffer](pfeiffer) legt [Stella](stella) Handschellen an; [sie](stella) spuckt [ihm](pfeiffer) den Schlüssel vor die Füße.
+ flee amelie+bjoern "türmen" @ulm
- steal tristan amelie+bjoern "zaubert"
- travel opa "Zug"
- investigate opa amelie+bjoern "Spur"
+ arrest pfeiffer stella "Handschellen"
- attack stella pfeiffer "spuckt"

== 10
Suppenküche am Münster: [Eugen](opa) löffelt neben einer weißhaarigen [Freiwilligen](hedwig) und lässt den Löffel fallen. [Hedwig](hedwig)! 1958! Die [Ausreißer](amelie+bjoern) sitzen zwei Tische weiter und sind gerührt. [Tristan](tristan), [Hedwigs](hedwig) missratener [Enkel](tristan), rückt das Geld heraus. [Friedl](friedl) und [Gunnar](gunnar), vor Sorge um Jahre gealtert, schließen die [Kinder](amelie+bjoern) in die Arme. Und den [Zauberer](tristan) gleich mit, aus Versehen.
+ find opa hedwig "Löffel fallen"
- flee.past amelie+bjoern "Ausreißer"
- happy amelie+bjoern "gerührt"
- kin hedwig tristan "Enkel"
- gift tristan amelie+bjoern "rückt"
- sad friedl+gunnar "Sorge"
+ reconcile amelie+bjoern friedl+gunnar "Arme"

== 11
Im Verhörraum ergibt sich, was [Stella](stella) schützt: Der [Maskierte](komplize) ist [ihr](stella) [Bruder](komplize). Und [Pfeiffers](pfeiffer) [Schwager](komplize). Der [Ermittler](pfeiffer) wird blass und gibt den Fall ab. [Nuria](nuria) holt [Roland](roland) aus der Jugendherberge, [sie](nuria) habe da einen kranken Wellensittich; es gibt keinen Wellensittich. [Gunnar](gunnar) vergisst [Friedls](friedl) Geburtstag, weil [er](gunnar) [ihr](friedl) Geschenk vor [Spätzle](mops) retten muss.
+ reveal _ stella "ergibt sich"
- quit pfeiffer "gibt den Fall"
- sibling komplize stella "Bruder"
- kin komplize pfeiffer "Schwager"
- invite nuria roland "holt"
- betray nuria roland "keinen Wellensittich"
- celebrate! gunnar friedl "vergisst"
- gift? gunnar friedl "Geschenk"

== 12
Das Geschenk ist ein Ring, der Ring ist im [Mops](mops), der [Mops](mops) ist weg. [Amelie](amelie) und [Björn](bjoern) geloben, Freunde zu bleiben, und halten es bis zur Straßenbahn. [Hedwig](hedwig) zieht zu [Eugen](opa), mitten ins Wohnzimmer, mit Harfe. [Stella](stella) wird entlassen, sagt [ihrem](stella) [Sohn](bjoern) „bis Mittwoch“ und meint zum ersten Mal Mittwoch.
- lose _ mops "weg"
- friend? amelie bjoern "Freunde"
+ housemate.start hedwig opa "zieht"
- return? stella bjoern "bis Mittwoch"
- parent stella bjoern "Sohn"

== 13
[Kommissar](pfeiffer) außer Dienst [Pfeiffer](pfeiffer) findet den [Ausreißer](mops) in einer Metzgerei. Die [Tierärztin](nuria) operiert, [Roland](roland) assistiert und kippt um, [Gunnar](gunnar) fängt den Ring und, der Einfachheit halber, gleich das Ja. Angesteckt wird er vor dem OP. [Stella](stella) und der [Ermittler](pfeiffer) teilen sich einen Automatenkaffee. Man könnte, sagt [er](pfeiffer), ja neu anfangen. Mit dem Verhör? Mit dem Kaffee.
- quit.past pfeiffer "außer Dienst"
- find pfeiffer mops "findet"
- treat mops nuria "operiert"
- help roland nuria "assistiert"
- ill roland "kippt"
+ engaged.start friedl gunnar "Ja"
- flirt pfeiffer stella "neu anfangen"

== 14
Hochzeit im Weinberg, Regen, alle da. [Amelie](amelie) und [Björn](bjoern) stehen nebeneinander und sind seit heute Mittag [Stiefgeschwister](amelie+bjoern), was [sie](amelie+bjoern) entsetzlich finden. [Opa Eugen](opa) hält um 14 Uhr die Rede, um 15 Uhr die Hand von [Hedwig](hedwig), um 16 Uhr für immer still. Niemand merkt es bis zum Tanz. [Roland](roland) drückt der schluchzenden [Braut](friedl) das Taschentuch in die Hand, das [sie](friedl) [ihm](roland) zur eigenen Trauung bestickt hat. [Nuria](nuria) sieht zu und findet es schön.
+ wedding friedl gunnar "Hochzeit"
- kin amelie bjoern "Stiefgeschwister"
- sad amelie+bjoern "entsetzlich"
- create opa "Rede"
+ die opa "für immer still"
- sad friedl "schluchzenden"
- help roland friedl "Taschentuch"
- wedding.past friedl roland "eigenen Trauung"
- gift.past friedl roland "bestickt"
- happy nuria "schön"
