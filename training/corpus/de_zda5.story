%series Mondlicht über dem Han
%lang de
%genre Korean romantic drama, German fan-wiki episode summaries
%cast seoyeon | Baek Seo-yeon; Seo-yeon | f
%cast jihoon  | Kang Ji-hoon; Ji-hoon; Direktor Kang | m
%cast vorsitz | Vorsitzender Kang Tae-man; Kang Tae-man | m
%cast minah   | Yoo Min-ah; Min-ah | f
%cast dongwoo | Dong-woo | m
%cast halmoni | - | f
%cast hyeri   | Hye-ri | f
%cast sekretaer | Sekretär Nam; Nam | m
%cast soonja  | Frau Oh Soon-ja; Soon-ja | f
%cast arzt | - | m
%cast yejin   | Ye-jin | f

== 1
[Baek Seo-yeon](seoyeon) betreibt mit [ihrer](seoyeon) [Großmutter](halmoni) eine Nudelküche unter der Hochbahn. In strömendem Regen setzt sich ein [Unbekannter](jihoon) im Maßanzug an die Theke, isst drei Schüsseln und kann nicht zahlen: Man hat [ihm](jihoon) die Brieftasche gezogen. Zur Strafe lässt [sie](seoyeon) [ihn](jihoon) Zwiebeln schälen. Erst am nächsten Tag sieht [sie](seoyeon) das Gesicht auf einer Plakatwand wieder: [Kang Ji-hoon](jihoon), [Erbe](jihoon) der [Taehan-Gruppe](#taehan), deren Bagger das Viertel demnächst einebnen sollen.
- colleague halmoni seoyeon "betreibt"
- kin halmoni seoyeon "Großmutter"
+ meet jihoon seoyeon "setzt"
- steal _ jihoon "gezogen"
+ discover seoyeon jihoon "sieht"

== 2
Bei einer Anwohnerversammlung schleudert [Seo-yeon](seoyeon) [Direktor Kang](jihoon) eine Kelle Brühe auf das Revers. [Ji-hoons](jihoon) [Vater](vorsitz), der unnachgiebige [Vorsitzende](vorsitz) des Konzerns, tobt, weil die Presse dabei war, und verlobt [ihn](jihoon) über [seinen](jihoon) Kopf hinweg mit [Yoo Min-ah](minah), der [Tochter](minah) eines Bankiers. In der Nudelküche hilft neuerdings [Dong-woo](dongwoo) aus. [Er](dongwoo) ist im Nachbarhaus aufgewachsen und hat [Seo-yeon](seoyeon) seit der Grundschule jeden Geburtstagskuchen gebacken.
+ attack seoyeon jihoon "schleudert"
- parent vorsitz jihoon "Vater"
- sad vorsitz "tobt"
+ engaged.start jihoon minah "verlobt"
- parent _ minah "Tochter"
- help dongwoo seoyeon "hilft"
- neighbour dongwoo seoyeon "Nachbarhaus"
- gift dongwoo seoyeon "gebacken"

== 3
Um das Viertel zu retten, schlägt [Seo-yeon](seoyeon) dem [Erben](jihoon) eine Wette vor: Arbeitet [er](jihoon) hundert Tage unerkannt bei [ihr](seoyeon), bleibt die Gasse stehen. [Ji-hoon](jihoon), des Konzernlebens überdrüssig, schlägt ein und wird von der [Großmutter](halmoni) mit Schürze und neuem Namen ausgestattet. [Sekretär Nam](sekretaer) muss [ihn](jihoon) bei Sitzungen entschuldigen und schwitzt Blut und Wasser. [Dong-woo](dongwoo) beobachtet den neuen [Gehilfen](jihoon) beim Abwasch und poliert die Messer.
- sad jihoon "überdrüssig"
+ hire jihoon seoyeon "schlägt ein"
- kin halmoni seoyeon "Großmutter"
- gift halmoni jihoon "ausgestattet"
- betray sekretaer _ "entschuldigen"
- sad sekretaer "schwitzt"
- jealous dongwoo jihoon "poliert"

== 4
[Min-ah](minah) spürt [ihrem](minah) [Verlobten](jihoon) nach und landet im Nudelladen, wo [sie](minah) eine Gräte verschluckt. [Dong-woo](dongwoo) presst [ihr](minah) mit einem Griff die Luft aus der Lunge und die Gräte auf den Tisch. Seither kommt [sie](minah) jeden Mittag wieder, angeblich wegen der Brühe. Beim Laternenfest lassen [Seo-yeon](seoyeon) und [Ji-hoon](jihoon) gemeinsam ein Licht auf den Fluss. Worum [er](jihoon) gebeten habe, fragt [sie](seoyeon). [Er](jihoon) wird bis über die Ohren rot.
- investigate minah jihoon "spürt"
- engaged jihoon minah "Verlobten"
- injure minah "verschluckt"
+ rescue dongwoo minah "presst"
- return minah "wieder"
- love? minah dongwoo "angeblich"
- date jihoon seoyeon "Laternenfest"
+ love jihoon seoyeon "rot"

== 5
Der [Vorsitzende](vorsitz) lässt Schläger anrücken. [Ji-hoon](jihoon) stellt sich schützend vor die [Alte](halmoni) und geht nach einem Hieb mit der Eisenstange in die Knie. [Seo-yeon](seoyeon) näht [ihm](jihoon) die Augenbraue mit Küchengarn, und zwischen zwei Stichen berühren sich [ihre](jihoon+seoyeon) Lippen. Vor der Tür stellt [Dong-woo](dongwoo) einen Topf Suppe ab und geht wieder.
- attack vorsitz halmoni+jihoon "Schläger"
+ help jihoon halmoni "schützend"
- injure jihoon "Hieb"
- treat jihoon seoyeon "näht"
+ kiss jihoon seoyeon "Lippen"
- gift dongwoo "stellt"#2

== 6
Tag 61. Ein altes Foto fällt aus dem Rezeptbuch: [Seo-yeons](seoyeon) verstorbene [Mutter](yejin) [Ye-jin](yejin) Arm in Arm mit einem jungen [Mann](vorsitz), [der](vorsitz) unverkennbar [Kang Tae-man](vorsitz) ist. Die [Großmutter](halmoni) nimmt [ihrer](halmoni) [Enkelin](seoyeon) das Bild aus der Hand und hüllt sich in Schweigen. [Nam](sekretaer) gesteht [Ji-hoon](jihoon) unter Alkoholeinfluss, dass [er](sekretaer) im Auftrag des [Alten](vorsitz) jeden [seiner](jihoon) Schritte gemeldet hat.
- parent yejin seoyeon "Mutter"
- die.past yejin "verstorbene"
+ couple.past vorsitz yejin "Arm in Arm"
- kin halmoni seoyeon "Enkelin"
- reveal! halmoni seoyeon "hüllt"
- boss vorsitz sekretaer "Auftrag"
+ betray.past sekretaer jihoon "gemeldet"
- reveal sekretaer jihoon "gesteht"

== 7
Bei einer Vorsorgeuntersuchung stellt man fest, dass die Netzhaut der [Großmutter](halmoni) sich ablöst. Für die Operation fehlen zwanzig Millionen Won. [Min-ah](minah) verpfändet [ihren](minah) Verlobungsring und steckt das Geld anonym in die Trinkgelddose, doch [Dong-woo](dongwoo) erkennt die Banderole. Bei einem Spaziergang am Fluss fragt [er](dongwoo) [sie](minah), warum eine Prinzessin sich mit Nudeln abgibt. „Wegen des [Kochs](dongwoo)“, sagt [sie](minah).
- ill halmoni "Netzhaut"
- treat? halmoni _ "Operation"
+ help minah halmoni "verpfändet"
- engaged jihoon minah "Verlobungsring"
- gift minah "steckt"
- discover dongwoo minah "erkennt"
- date dongwoo minah "Spaziergang"
+ confess minah dongwoo "Wegen des Kochs"

== 8
[Soon-ja](soonja), ehemalige [Haushälterin](soonja) im Hause Kang, taucht mit einer Geburtsurkunde auf und will sie meistbietend verkaufen. [Kang Tae-man](vorsitz) zahlt, [Seo-yeon](seoyeon) bekommt trotzdem eine Abschrift: Als [ihr](seoyeon) Vater ist der [Vorsitzende](vorsitz) eingetragen. [Sie](seoyeon) übergibt sich in die Gosse. Hat [sie](seoyeon) etwa den eigenen [Bruder](jihoon) geküsst? [Ji-hoon](jihoon) wartet am Fluss bis zur letzten U-Bahn, niemand kommt.
- boss.past vorsitz soonja "ehemalige Haushälterin"
- return soonja "taucht"
- find seoyeon "bekommt"
+ parent? vorsitz seoyeon "Vater"
- ill seoyeon "übergibt"
+ sibling? jihoon seoyeon "Bruder"
- kiss.past jihoon seoyeon "geküsst"
- reject seoyeon jihoon "niemand kommt"

== 9
[Seo-yeon](seoyeon) weist [Ji-hoon](jihoon) die Tür, ohne einen Grund zu nennen. Der [Gekränkte](jihoon) kehrt in die Konzernzentrale zurück und unterschreibt den Abriss. Noch am selben Tag bricht [Tae-man](vorsitz) im Aufzug zusammen. Zur Bluttransfusion wird [sein](vorsitz) [Sohn](jihoon) getestet, und ein [Arzt](arzt) runzelt die Stirn: Diese Blutgruppe könne von diesem [Vater](vorsitz) unmöglich stammen.
+ breakup seoyeon jihoon "weist"
- sad jihoon seoyeon "Gekränkte"
- return jihoon "kehrt"
- ill vorsitz "bricht"
- treat vorsitz arzt "Bluttransfusion"
+ parent! vorsitz jihoon "unmöglich"

== 10
[Sekretär Nam](sekretaer) bittet [Ji-hoon](jihoon) auf den Friedhof und verbeugt sich bis auf den Boden. Vor neunundzwanzig Jahren starb das echte Kind der Kangs wenige Stunden nach der Geburt; in [seiner](sekretaer) Not legte [Nam](sekretaer) den eigenen [Jungen](jihoon) in die Wiege. „Und [ich](jihoon) habe [dich](sekretaer) Kaffee holen lassen“, sagt [Ji-hoon](jihoon) tonlos. [Hye-ri](hyeri), [seine](jihoon) [Assistentin](hyeri), hat jedes Wort mitgeschnitten.
- die.past _ "starb"
+ parent sekretaer jihoon "eigenen Jungen"
+ reveal sekretaer jihoon "verbeugt"
- betray.past sekretaer vorsitz "legte"
- boss.past jihoon sekretaer "Kaffee"
- boss jihoon hyeri "Assistentin"
- discover hyeri jihoon+sekretaer "mitgeschnitten"

== 11
Tag 98. Die Bagger stehen in der Gasse, als [Hye-ri](hyeri) die Aufnahme an sämtliche Sender schickt. Der falsche [Erbe](jihoon) verliert über Nacht Titel, Wohnung und Aktien. Zu Fuß läuft [er](jihoon) quer durch die Stadt, stellt sich zwischen Schaufel und Nudelküche und bindet die Schürze um: [Er](jihoon) habe noch zwei Tage abzuleisten. Jetzt erst versteht [Seo-yeon](seoyeon), dass kein Tropfen gemeinsamen Blutes [sie](jihoon+seoyeon) trennt.
+ reveal hyeri _ "schickt"
- lose jihoon "verliert"
- return jihoon "läuft"
- help jihoon seoyeon "stellt"
- sibling! jihoon seoyeon "kein Tropfen"
+ discover seoyeon jihoon "versteht"

== 12
[Kang Tae-man](vorsitz), vom Schlaganfall gezeichnet, lässt sich im Rollstuhl vor die Theke schieben. [Seo-yeon](seoyeon) serviert [ihrem](seoyeon) [Vater](vorsitz) die Brühe, die einst [Ye-jin](yejin) für [ihn](vorsitz) gekocht hat; [er](vorsitz) weint hinein. Mit zittriger Schrift überträgt [er](vorsitz) die Gasse [seiner](vorsitz) [Tochter](seoyeon). [Min-ah](minah) schickt den Ring offiziell zurück und bindet sich ebenfalls eine Schürze um, neben [Dong-woo](dongwoo). Am hundertsten Tag schält [Ji-hoon](jihoon) Zwiebeln. In der letzten steckt ein Ring aus Papier. [Seo-yeon](seoyeon) probiert ihn an, und die [Großmutter](halmoni), [deren](halmoni) Augen wieder sehen, zählt die Tränen.
- ill vorsitz "Schlaganfall"
- parent vorsitz seoyeon "Vater"
- sad vorsitz "weint"
+ gift vorsitz seoyeon "überträgt"
- engaged.end jihoon minah "Ring"
- colleague.start dongwoo minah "Schürze"
+ propose jihoon seoyeon "Ring aus Papier"
- recover halmoni "wieder sehen"
