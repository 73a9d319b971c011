%series Osu bei Nacht
%lang de
%genre city comedy about women friends, Accra, fan-magazine column with direct address, colloquial
%cast efua | Efua Mensah; Efua | f
%cast nana | Nana Adjei; Nana; Adjei | f
%cast hilary | Hilary | n
%cast soraya | Soraya | f
%cast kojo | Kojo | m
%cast auntie | Auntie Comfort; Comfort; Auntie | f
%cast bruno | Bruno Stahlhut; Bruno | m
%cast ekow | Ekow | m
%cast mensah | Professor Mensah | m
%cast pastor | Pastor Elijah; Elijah | m
%cast amina | Amina | f
%cast fahrer | Kwabena | m
%cast gattin | - | f
%cast brunoschwester | - | f
%cast produzent | - | m
%cast dritte | - | f

== 1
[Osu](@osu), [Accra](@accra), Samstag. [Efua](efua) probiert vor dem Spiegel das Kleid für [ihre](efua) Hochzeit mit [Kojo](kojo), als [ihr](efua) eine [Unbekannte](amina) auf dem Handy ein Foto schickt: [Kojo](kojo), im selben Anzug, neben einer anderen, auch in Weiß. [Nana](nana), [Soraya](soraya) und [Hilary](hilary), die [Trauzeuginnen](hilary+nana+soraya) vom Dienst, reißen der [Braut](efua) das Telefon aus der Hand. Was tut man da? Man fährt zu viert hin. Der [Schürzenjäger](kojo) öffnet im Unterhemd, wird in drei Sprachen zusammengefaltet, und am Ende hängt [sein](kojo) Ring an der Antenne von [Sorayas](soraya) Pick-up.
- wedding? efua kojo "Hochzeit"
- engaged efua kojo "Braut"
- reveal amina efua "schickt"
+ betray kojo efua "auch in Weiß"
- help hilary+nana+soraya efua "zu viert"
- quarrel efua+hilary+nana+soraya kojo "zusammengefaltet"
- advisor hilary+nana+soraya efua "Trauzeuginnen"
+ breakup efua kojo "Ring"

== 2
Die [Unbekannte](amina) heißt [Amina](amina) und ist [Kojos](kojo) [Ehefrau](amina), seit zwei Jahren, mit Urkunde. [Sie](amina) kommt nicht zum Kratzen, [sie](amina) kommt mit Jollof-Reis. [Efua](efua) isst zwei Teller und weint in den dritten. [Nana](nana), [Notärztin](nana) und nie um eine Diagnose verlegen, stellt fest: akuter Vollidiot, nicht ansteckend. [Auntie Comfort](auntie), [die](auntie) das Haus besitzt und jedes Schloss darin, quartiert die [Besucherin](amina) kurzerhand in der Abstellkammer ein. Somit wohnen [fünf](amina+efua+hilary+nana+soraya) unter [ihrem](auntie) Dach, und nur [vier](efua+hilary+nana+soraya) zahlen.
+ married amina kojo "Ehefrau"
- gift amina efua "Jollof-Reis"
- sad efua "weint"
- help auntie amina "quartiert"
+ housemate.start amina efua+hilary+nana+soraya "Dach"

== 3
[Hilary](hilary), weder Mann noch Frau, dafür die beste [Cutterin](hilary) von [Ghana](@ghana), hat einen Film auf dem Tisch, der nichts taugt, und einen [Regisseur](ekow), [der](ekow) zu viel taugt. [Ekow](ekow) raucht, redet, gestikuliert und wirft dabei den Schneideplatz um. Neunzig Stunden Material sind hin. [Hilary](hilary) schreit [ihn](ekow) an, [er](ekow) schreit zurück, um vier Uhr früh rekonstruieren [sie](ekow+hilary) Schulter an Schulter die Schlussszene. Was dann auf dem Schneidetisch passiert, wird geschnitten. Wir sind ja kein Schmuddelblatt.
- colleague ekow hilary "Regisseur"
+ lose hilary "hin"
- quarrel ekow hilary "schreit"
+ sex? ekow hilary "geschnitten"

== 4
Dreimal dürft ihr raten, wer bei [Efua](efua) in der Bank den Kredit beantragt. [Kojo](kojo)! [Er](kojo) braucht Geld für zwei Scheidungsanwälte. [Efua](efua) prüft [seinen](kojo) Antrag so gewissenhaft, dass danach auch das Finanzamt Bescheid weiß. Zur selben Zeit lernt [Soraya](soraya) einen [Deutschen](bruno) kennen, [der](bruno) Brunnen bohrt und [Bruno](bruno) heißt; leichter kann man es einem nicht machen. [Er](bruno) bleibt mit dem Jeep in einem Schlagloch stecken, [sie](soraya) zieht [ihn](bruno) mit dem Pick-up heraus. Als [er](bruno) bezahlen will, lacht [sie](soraya) [ihn](bruno) aus.
- betray efua kojo "Finanzamt"
- divorce? amina kojo "Scheidungsanwälte"
+ meet bruno soraya "lernt"
- rescue soraya bruno "zieht"

== 5
[Nanas](nana) [Patient](mensah) auf Bett sieben hat einen Schlaganfall und denselben Nachnamen wie [Efua](efua). [Professor Mensah](mensah) ist, haltet euch fest, [deren](efua) [Vater](mensah), [der](mensah) vor zwanzig Jahren Zigaretten holen ging, in [Toronto](@toronto). Soll [Nana](nana) es der [Freundin](efua) sagen? Da gibt es Schweigepflicht, und da gibt es [Auntie](auntie). [Comfort](auntie) riecht den Braten am Kittel, marschiert auf die Station und haut dem [Gelähmten](mensah) zuerst eine herunter. Danach füttert [sie](auntie) [ihn](mensah) mit dem Löffel. [Sie](auntie) ist nämlich [seine](mensah) [Schwester](auntie).
- treat mensah nana "Patient"
- ill mensah "Schlaganfall"
- parent mensah efua "Vater"
- flee.past mensah efua "Zigaretten"
+ discover nana mensah "Nachnamen"
- friend efua nana "Freundin"
- reveal? nana efua "sagen"
- discover auntie mensah "riecht"
- attack auntie mensah "haut"
- help auntie mensah "füttert"
+ sibling auntie mensah "Schwester"

== 6
[Efua](efua) ist sauer auf alle. Auf [Nana](nana), weil [die](nana) geschwiegen hat, auf die [Tante](auntie), weil [die](auntie) immer schweigt, und auf den alten [Mann](mensah), weil [er](mensah) nicht mehr reden kann. [Sie](efua) zieht aus, bis zur Veranda. Dort sitzt schon [Amina](amina), die einzige [Mitbewohnerin](amina), [die](amina) [ihr](efua) noch nichts verschwiegen hat, und lackiert sich die Nägel. [Die zwei](amina+efua), [denen](amina+efua) ein und derselbe [Kerl](kojo) das Blaue vom Himmel versprochen hat, gründen eine Firma: Detektei Doppelbraut. Slogan: [Wir](amina+efua) kennen seine Tricks.
- sad efua auntie+mensah+nana "sauer"
- kin auntie efua "Tante"
- move efua "zieht"
- housemate amina efua "Mitbewohnerin"
- betray.past kojo amina+efua "versprochen"
+ create amina+efua "gründen"
- colleague.start amina efua "Firma"

== 7
Erster Auftrag. Eine [Pastorengattin](gattin) will wissen, wohin [Pastor Elijah](pastor) donnerstags verschwindet. [Amina](amina) und [Efua](efua) tippen auf eine Geliebte, legen sich ins Gebüsch und ertappen den [Gottesmann](pastor) beim Tangokurs. [Er](pastor) wollte [sie](gattin) zum Hochzeitstag überraschen. Die Überraschung ist nun eine andere. Immerhin bucht die [Kundin](gattin) gleich zwei Stunden mit, und das Duo kassiert. Daheim kommt [Soraya](soraya) nicht aus dem Bett, isst Kreide und verträgt keinen Fisch. [Nana](nana) guckt, zählt, grinst. Der [Brunnenbohrer](bruno), meldet das Orakel, ist auf Wasser gestoßen.
- hire amina+efua gattin "Auftrag"
- married gattin pastor "Pastorengattin"
+ investigate amina+efua pastor "Gebüsch"
- cheat? pastor gattin "Geliebte"
- discover amina+efua pastor "ertappen"
- celebrate? pastor gattin "Hochzeitstag"
- ill soraya "verträgt"
+ pregnant? soraya bruno "Wasser"

== 8
[Soraya](soraya) will es [Bruno](bruno) schonend beibringen, fährt zweihundert Kilometer in den Norden und findet [ihn](bruno) mit einer [Blondine](brunoschwester) im Arm. [Sie](soraya) macht kehrt, dass der Staub steht. Ach, hättest [du](soraya) doch gehupt, [Süße](soraya)! Die [Blondine](brunoschwester) ist [Brunos](bruno) [Schwester](brunoschwester) aus [Bottrop](@bottrop). [Er](bruno) begreift erst, als [er](bruno) auf dem Beifahrersitz des Nachbarn den Mutterpass findet, der [ihr](soraya) vor Wut aus dem Fenster geflogen ist. Da setzt sich der [Westfale](bruno) ins erstbeste Fahrzeug. Es ist ein Eselkarren. Wir melden uns in drei Tagen wieder.
- reveal? soraya bruno "beibringen"
- travel soraya "fährt"
- jealous soraya brunoschwester "Blondine"
- travel bruno "setzt"
- find soraya bruno "findet"
- couple! bruno brunoschwester "Arm"
+ flee soraya bruno "kehrt"
- sibling bruno brunoschwester "Schwester"
+ discover bruno soraya "begreift"
- sad soraya bruno "Wut"

== 9
[Hilary](hilary) und [Ekow](ekow) haben Premiere, der Saal tobt, der [Produzent](produzent) auch, und zwar vor Zorn: Der Film sei ein Porträt [seiner](produzent) Ehe. [Er](produzent) lässt [Ekow](ekow) noch auf der Bühne festnehmen, wegen Verleumdung. [Hilary](hilary) springt auf die Leinwandkante und ruft, jedes Bild stamme von [Hilary](hilary), man möge bitte die richtige Person abführen. Am Ende sitzen [beide](ekow+hilary) in derselben Zelle und streiten über die Farbkorrektur. [Efua](efua) legt die Kaution hin. Für die Liebe hat [sie](efua) bezahlt, für die Farbkorrektur nicht, sagt [sie](efua).
- create ekow+hilary "Premiere"
- married _ produzent "Ehe"
- sad produzent ekow "Zorn"
- accuse produzent ekow "Verleumdung"
+ arrest _ ekow "festnehmen"
- help hilary ekow "springt"
- arrest _ ekow+hilary "Zelle"
- quarrel ekow hilary "streiten"
+ rescue efua ekow+hilary "Kaution"

== 10
Der [Professor](mensah) kann wieder drei Wörter, und [er](mensah) gibt alle drei an [Efua](efua) aus: »War zu feige.« [Sie](efua) hat zwanzig Jahre lang eine Rede geprobt, mit Fußnoten. [Sie](efua) vergisst sie. Stattdessen schneidet [sie](efua) [ihm](mensah) die Fingernägel. Auf dem Flur umarmt [sie](efua) [Nana](nana), [die](nana) seit drei Wochen Nachtschichten schiebt, um [ihr](efua) nicht zu begegnen, und [die beiden](efua+nana) heulen sich gegenseitig den Kittel nass. [Comfort](auntie) steht daneben und schimpft über die Zugluft, von der [ihr](auntie) plötzlich die Augen tränen. Klar, [Auntie](auntie). Die Zugluft.
- recover mensah "wieder drei Wörter"
+ reveal mensah efua "feige"
- help efua mensah "schneidet"
+ reconcile efua nana "umarmt"
- happy auntie "Augen tränen"

== 11
Tag drei, der Esel trifft ein. [Bruno](bruno), sonnenverbrannt, mit Blasen an Stellen, die ein Esel eben verursacht, kniet sich vor dem Haus in den Staub. [Soraya](soraya) wirft vom Balkon: einen Schuh, noch einen Schuh, eine Melone. Die Melone sitzt. Als [er](bruno) wieder zu sich kommt, liegt [sein](bruno) Kopf in [ihrem](soraya) Schoß, und [Nana](nana) näht. »Ist das [deine](bruno) [Schwester](brunoschwester) gewesen?«, fragt [Soraya](soraya). [Er](bruno) nickt. »Dann frag [mich](soraya) jetzt, bevor die Narkose nachlässt.« [Er](bruno) fragt. Die Antwort kennt die ganze Straße, denn [sie](soraya) hat sie gebrüllt.
- return bruno "trifft"
+ attack soraya bruno "wirft"
- injure bruno soraya "Melone sitzt"
- treat bruno nana "näht"
- sibling bruno brunoschwester "Schwester"
+ propose bruno soraya "fragt"#2
- engaged.start bruno soraya "gebrüllt"

== 12
Detektei Doppelbraut hat einen neuen [Klienten](kojo), Sonnenbrille, Hut tief im Gesicht. [Er](kojo) werde verfolgt, sagt [er](kojo), von zwei Anwälten, einem Finanzbeamten und einer dritten [Verlobten](dritte). Ihr habt es erraten. [Efua](efua) und [Amina](amina) sehen sich an, kassieren Vorschuss und geben dann dem Finanzbeamten die Adresse. Währenddessen tritt ein [Fahrer](fahrer) von Essenslieferungen, [der](fahrer) seit Monaten jeden Abend dieselbe Suppe zu [Nana](nana) in die Notaufnahme bringt, ohne dass jemand sie bestellt hätte, von einem Fuß auf den anderen. [Nana](nana) hält [ihn](fahrer) für schwerhörig. [Er](fahrer) ist bloß verknallt.
- hire amina+efua kojo "Klienten"
- engaged dritte kojo "Verlobten"
- investigate _ kojo "verfolgt"
+ betray amina+efua kojo "Adresse"
- gift fahrer nana "Suppe"
+ love fahrer nana "verknallt"

== 13
Hochzeit im Hof! [Soraya](soraya) watschelt im siebten Monat zum Altar, [Pastor Elijah](pastor) traut im Tangoschritt, und das Kleid ist das von [Efua](efua), ausgelassen um zwei Handbreit. [Amina](amina) fängt den Strauß und wirft ihn zurück; von dem Zeug, sagt die frisch [Geschiedene](amina), habe [sie](amina) genug. [Hilary](hilary) filmt, [Ekow](ekow) redet. Neben dem Rollstuhl des [Professors](mensah) sitzt [Comfort](auntie) und verbietet [ihm](mensah) den Palmwein. [Nana](nana) hat den [Suppenboten](fahrer) mitgebracht, [er](fahrer) heißt [Kwabena](fahrer) und kann, ihr glaubt es nicht, reden. Und [Efua](efua)? [Die](efua) tanzt. Allein, barfuß, bis die Kapelle nach Hause will.
+ wedding bruno soraya "Altar"
- pregnant soraya bruno "siebten Monat"
- divorce.past amina kojo "Geschiedene"
- date fahrer nana "mitgebracht"
- happy efua "tanzt"
