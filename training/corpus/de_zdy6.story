%series Oberstufe Lindenau
%lang de
%genre school drama, Leipzig, encyclopaedia episode list with long sentences
%cast tilo | Tilo Kretzschmar; Tilo; Kretzschmar | m
%cast rahel | Rahel Zimt; Rahel; Zimt | f
%cast boje | Direktor Boje; Boje | m
%cast fenja | Fenja Boje; Fenja | f
%cast emre | Emre | m
%cast nour | Nour | f
%cast robin | Robin Kretzschmar; Robin | n
%cast leonie | Leonie Kretzschmar; Leonie | f
%cast uhl | Hausmeister Uhl; Uhl | m
%cast sascha | Sascha Wolff; Sascha | f
%cast anneke | Anneke | f
%cast mia | - | f
%cast referendar | Gero | m
%cast emremutter | - | f

== 1
Der beliebte [Deutschlehrer](tilo) [Tilo Kretzschmar](tilo), [dessen](tilo) [Frau](leonie) im Hause Mathematik unterrichtet, erfährt am ersten Schultag, dass die Stelle der Konrektorin, die [sie](leonie) sich erhofft hatte, an [Rahel Zimt](rahel) vergeben worden ist, mit [der](rahel) [er](tilo) vor fünfzehn Jahren während eines Sommers in [Triest](@triest) weit mehr als Gedichte geteilt hat. [Er](tilo) verschweigt [Leonie](leonie) die Bekanntschaft. [Direktor Boje](boje) stellt der [Neuen](rahel) das Kollegium vor, wobei [Hausmeister Uhl](uhl) unbefugt »Oho« sagt. In der Zwölften verguckt sich unterdessen [Emre](emre), eben erst aus [Kassel](@kassel) zugezogen, in [Nour](nour), [die](nour) am Fenster sitzt und strickt; [seine](emre) [Banknachbarin](fenja) [Fenja](fenja), [Tochter](fenja) des [Direktors](boje), ist davon nicht begeistert.
- advisor tilo _ "Deutschlehrer"
- married leonie tilo "Frau"
- hire? leonie "erhofft"
+ hire rahel "vergeben"
- affair.past rahel tilo "mehr als Gedichte"
- betray tilo leonie "verschweigt"
- meet _ rahel "stellt"
- move.past emre "zugezogen"
+ love.start emre nour "verguckt"
- parent boje fenja "Tochter"
- jealous fenja nour "nicht begeistert"

== 2
Weil [Rahel](rahel) nach einem Wohnungsbrand obdachlos ist, bietet ausgerechnet [Leonie](leonie) der [Kollegin](rahel) das Gästezimmer an, ohne das bleiche Gesicht [ihres](leonie) [Mannes](tilo) zu bemerken. [Robin](robin), das siebzehnjährige [Kind](robin) der [Kretzschmars](leonie+tilo), hat in der Nachhilfe bei [Gero](referendar), einem [Referendar](referendar), Herzklopfen und im Zeugnis eine Fünf. Am Abend steht [Rahel](rahel), in einem geborgten Bademantel, dem einstigen [Geliebten](tilo) im Flur gegenüber; [beide](rahel+tilo) flüstern, dass nichts geschehen sei und nichts geschehen werde. [Fenja](fenja) lädt [Emre](emre) zu [ihrem](fenja) Geburtstag ein und vergisst mit Absicht, [Nour](nour) Bescheid zu sagen. Im Keller schimmelt, wie seit Jahren, das Lager der Turnmatten.
- lose.past rahel "Wohnungsbrand"
- colleague leonie rahel "Kollegin"
+ housemate.start leonie+robin+tilo rahel "Gästezimmer"
- married leonie tilo "Mannes"
- parent leonie+tilo robin "Kind"
- love robin referendar "Herzklopfen"
- advisor referendar robin "Nachhilfe"
- affair.past rahel tilo "einstigen Geliebten"
- celebrate fenja "Geburtstag"
- invite fenja emre "lädt"
- invite! fenja nour "vergisst"
- help leonie rahel "bietet"

== 3
[Emre](emre), [der](emre) zu der Feier mit [Nour](nour) an der Hand erscheint, löst damit eine Kette von Unglücken aus: [Fenja](fenja) betrinkt sich, stürzt in den Pool und wird von [Robin](robin) herausgefischt, [Direktor Boje](boje), [der](boje) in Pantoffeln nach dem Rechten sieht, überrascht [Gero](referendar) beim Tanzen mit einer [Schülerin](mia) und beurlaubt [ihn](referendar) noch auf der Terrasse. Die [Tochter](fenja) des Hauses, kaum wieder nüchtern, küsst aus Dankbarkeit, wie [sie](fenja) später behauptet, [Robin](robin), und es gefällt [beiden](fenja+robin) besser, als [sie](fenja+robin) erwartet hätten. [Nour](nour) lacht den ganzen Heimweg über. [Emre](emre) wird erst zu Hause klar, dass [er](emre) nun jemandes [Freund](emre) ist.
- celebrate fenja "Feier"
- injure fenja "stürzt"
- flirt referendar mia "Tanzen"
+ rescue robin fenja "herausgefischt"
- discover boje referendar "überrascht"
- quit referendar boje "beurlaubt"
- parent boje fenja "Tochter"
+ kiss fenja robin "küsst"
- happy fenja+robin "gefällt"
- happy nour "lacht"
- couple.start emre nour "jemandes Freund"

== 4
[Gero](referendar) packt [seine](referendar) Bücher. [Robin](robin) hilft [Gero](referendar) beim Tragen. [Robin](robin) mag [Gero](referendar) nicht mehr. [Fenja](fenja) wartet auf [Robin](robin). [Nour](nour) strickt [Emre](emre) einen Schal. [Leonie](leonie) und [Rahel](rahel) kochen zusammen. [Rahel](rahel) lügt [Leonie](leonie) ungern an. Im Kopierraum greift [Tilo](tilo) nach [Rahel](rahel). [Rahel](rahel) stößt [Tilo](tilo) weg. Dann zieht [sie](rahel) [ihn](tilo) zurück. Vor der Tür steht [Uhl](uhl). Die Tür hat ein Fenster. [Uhl](uhl) schweigt drei Tage. Am vierten Tag erzählt [Uhl](uhl) es [Boje](boje).
- help robin referendar "hilft"
- love.end robin referendar "nicht mehr"
- gift nour emre "Schal"
- betray rahel leonie "lügt"
- flirt tilo rahel "greift"
- reject rahel tilo "stößt"
+ affair.start rahel tilo "zurück"
- cheat tilo leonie "zurück"
- discover uhl rahel+tilo "steht"
+ reveal uhl boje "erzählt"

== 5
[Boje](boje), seit dem Auszug [seiner](boje) [Gattin](anneke) [Anneke](anneke) für fremdes Unglück empfänglich, bestellt [Zimt](rahel) in [sein](boje) Büro, um [ihr](rahel) die Entlassung anzudrohen, bricht aber mitten im Satz ab und gesteht stattdessen, dass [er](boje) [sie](rahel) seit dem Vorstellungsgespräch verehre. Die [Konrektorin](rahel) ist sprachlos. [Leonie](leonie) bekommt im selben Zeitraum [ihre](leonie) Regel nicht und weint im Auto vor Glück, da die Ärzte [ihr](leonie) nach [Robins](robin) Geburt keine Hoffnung mehr gemacht hatten. Als [sie](leonie) es [Tilo](tilo) beim Italiener eröffnet, hat [dieser](tilo) gerade tief Luft geholt, um [ihr](leonie) ein ganz anderes Bekenntnis zu machen, und bestellt Grappa.
- breakup.past anneke boje "Auszug"
- married anneke boje "Gattin"
- quit? rahel boje "Entlassung"
- threaten? boje rahel "anzudrohen"
+ confess boje rahel "gesteht"
- love boje rahel "verehre"
+ pregnant leonie tilo "Regel"
- happy leonie "Glück"
- birth.past leonie robin "Geburt"
- reveal leonie tilo "eröffnet"
- reveal? tilo leonie "Bekenntnis"

== 6
Bei einer Projektwoche an der Ostsee, zu der auch Eltern geladen sind, lernt [Emres](emre) [Mutter](emremutter), eine verwitwete [Busfahrerin](emremutter), den [Hausmeister](uhl) kennen, [der](uhl) [ihr](emremutter) die Klosterruine, die Sterne und den Weg zum falschen Zelt zeigt. [Emre](emre) ist entsetzt, [Nour](nour) hingerissen. [Fenja](fenja) und [Robin](robin), [die](fenja+robin) sich vor den anderen nicht zu berühren wagen, werden von [Sascha Wolff](sascha), der neuen [Sportlehrerin](sascha), im Strandkorb entdeckt; [diese](sascha) legt den Finger an die Lippen und geht weiter. [Tilo](tilo), [der](tilo) [Rahel](rahel) geschworen hat, sich nach den Ferien zu trennen, erzählt [ihr](rahel) am Lagerfeuer von der Schwangerschaft, und [sie](rahel) kippt [ihm](tilo) den Eintopf über die Hose.
- parent emremutter emre "Mutter"
- married.past _ emremutter "verwitwete"
+ meet emremutter uhl "kennen"
- flirt uhl emremutter "Sterne"
- sad emre emremutter+uhl "entsetzt"
- happy nour "hingerissen"
- discover sascha fenja+robin "entdeckt"
- breakup? tilo leonie "trennen"
+ reveal tilo rahel "erzählt"
- pregnant leonie tilo "Schwangerschaft"
- attack rahel tilo "kippt"

== 7
[Rahel](rahel) zieht aus dem Gästezimmer in ein möbliertes Apartment, dessen [Vermieterin](anneke), wie [sie](rahel) zu spät erfährt, niemand anderes als die [Exfrau](anneke) in spe des [Schulleiters](boje) ist, und geht, halb aus Trotz, mit [Boje](boje) in die Oper. [Leonie](leonie), [die](leonie) den Auszug der [Freundin](rahel) nicht versteht, findet beim Abziehen des Bettes einen Manschettenknopf, den [sie](leonie) [ihrem](leonie) [Gatten](tilo) zum Zehnjährigen geschenkt hatte. [Sie](leonie) legt ihn [ihm](tilo) am Morgen neben das Ei. Während [Robin](robin) nebenan die Schuhe sucht, fallen Sätze, nach denen in dieser Küche nie wieder jemand pfeifen wird. [Kretzschmar](tilo) nimmt am Mittag ein Zimmer im »Goldenen Anker«.
- move rahel "zieht"
- discover rahel anneke "zu spät erfährt"
- divorce? anneke boje "in spe"
+ date boje rahel "Oper"
- friend leonie rahel "Freundin"
- find leonie "findet"
- gift.past leonie tilo "geschenkt"
+ discover leonie rahel+tilo "neben das Ei"
- married leonie tilo "Gatten"
- quarrel leonie tilo "fallen Sätze"
- breakup leonie tilo "nie wieder"
- move tilo "nimmt"

== 8
[Leonie](leonie) unterrichtet weiter. [Rahel](rahel) meidet [Leonie](leonie). [Sascha](sascha) bringt [Leonie](leonie) jeden Morgen Tee. [Robin](robin) redet nicht mit [Tilo](tilo). [Fenja](fenja) tröstet [Robin](robin). [Boje](boje) macht [Rahel](rahel) einen Antrag. [Rahel](rahel) sagt vielleicht. [Anneke](anneke) hört davon. [Sie](anneke) will [Boje](boje) plötzlich wiederhaben. [Emre](emre) streitet mit [Nour](nour). [Nour](nour) möchte nach [Kairo](@kairo). [Emre](emre) möchte [Nour](nour). [Emres](emre) [Mutter](emremutter) strahlt. [Uhl](uhl) hat sich rasiert.
- gift sascha leonie "Tee"
- quarrel robin tilo "redet nicht"
- help fenja robin "tröstet"
+ propose boje rahel "Antrag"
- discover anneke boje+rahel "hört"
- reconcile? anneke boje "wiederhaben"
+ quarrel emre nour "streitet"
- travel? nour "möchte nach" @kairo
- love emre nour "möchte Nour"
- parent emremutter emre "Mutter"
- happy emremutter "strahlt"

== 9
Auf der Zeugniskonferenz platzt [Leonie](leonie), [die](leonie) wochenlang geschwiegen hat, angesichts einer Bemerkung der [Konrektorin](rahel) über die Pflichten werdender Mütter der Kragen; [sie](leonie) schildert dem versammelten Kollegium, was im Kopierraum geschehen ist, und [Boje](boje), [der](boje) davon zwar wusste, es aber für beendet gehalten hatte, zieht mit versteinertem Gesicht [seinen](boje) Ring wieder ein. Die Verlobung hat einundzwanzig Stunden gedauert. [Tilo](tilo), [der](tilo) [Rahel](rahel) hinterherläuft statt der [Mutter](leonie) [seiner](tilo) Kinder, bemerkt nicht, dass [jene](leonie) im Treppenhaus zusammenbricht. [Sascha](sascha) trägt [sie](leonie) vier Stockwerke hinunter zum Rettungswagen.
+ reveal leonie _ "schildert"
- affair.past rahel tilo "geschehen"
- sad boje "versteinertem"
+ engaged.end boje rahel "zieht"
- engaged.past boje rahel "Verlobung"
- parent leonie+tilo robin "Mutter"
- love tilo rahel "hinterherläuft"
- ill leonie "zusammenbricht"
- rescue sascha leonie "trägt"
- pregnant leonie "werdender"

== 10
Das Kind ist, wie die Ärztin versichert, außer Gefahr, die [Patientin](leonie) indes muss liegen, und an [ihrem](leonie) Bett wechseln sich [Robin](robin), [Fenja](fenja) und die [Sportlehrerin](sascha) ab, wogegen der [Vater](tilo), [der](tilo) mit Gerbera erscheint, von der [Schwangeren](leonie) gebeten wird, sie der Putzfrau zu geben. [Robin](robin) stellt die [Freundin](fenja) am Krankenbett endlich als solche vor. [Nour](nour), [die](nour) ein Stipendium bekommen hat, macht mit [Emre](emre) Schluss, damit [er](emre) [ihr](nour) nicht nachreist; [er](emre) durchschaut es und reist [ihr](nour) zum Flughafen nach, wo [seine](emre) [Mutter](emremutter) den Bus quer vor den Eingang stellt.
- recover _ "außer Gefahr"
- ill leonie "liegen"
- help fenja+robin+sascha leonie "wechseln"
- gift tilo leonie "Gerbera"
- reject leonie tilo "Putzfrau"
- couple fenja robin "Freundin"
- reveal robin leonie "stellt"
- find nour "Stipendium"
+ breakup nour emre "Schluss"
- discover emre nour "durchschaut"
+ travel emre nour "reist ihr"
- parent emremutter emre "Mutter"
- help emremutter emre "quer"

== 11
[Anneke](anneke), [die](anneke) inzwischen mit Koffern wieder im Rektorenhaus eingezogen ist, verzeiht [Boje](boje) die Oper, den Ring und den Schnurrbart, zumal [sie](anneke), wie [sie](anneke) zugibt, in [ihrer](anneke) Abwesenheit selbst keine Heilige war. [Fenja](fenja), [die](fenja) von der Versöhnung beim Frühstück erfährt, verschluckt sich. [Rahel](rahel) kündigt zum Halbjahr und sucht vor der Abreise [Leonie](leonie) auf. Was die [Betrogene](leonie) antwortet, wird nicht gezeigt; gezeigt wird, dass [die beiden](leonie+rahel) danach nebeneinander auf der Bank vor der Klinik sitzen und eine Zigarette rauchen, die nur eine von [ihnen](leonie+rahel) rauchen darf. [Tilo](tilo) lernt im »Goldenen Anker«, wie man Hemden bügelt.
- return anneke "eingezogen"
+ reconcile anneke boje "verzeiht"
- cheat.past anneke boje "keine Heilige"
- reveal anneke boje "zugibt"
- discover fenja anneke+boje "erfährt"
- quit rahel "kündigt"
- travel rahel leonie "sucht"
- travel? rahel "Abreise"
- cheat.past tilo leonie "Betrogene"
- reconcile? leonie rahel "nebeneinander"

== 12
Nach dem Abiball, auf dem [Uhl](uhl) und [seine](uhl) [Busfahrerin](emremutter), seit Kurzem Mann und Frau, den Tanz eröffnen, setzen bei [Leonie](leonie) die Wehen ein, und da [Tilo](tilo) im Stau steht, hält [Sascha](sascha) [ihr](leonie) die Hand, in der [sie](leonie) [sie](sascha), wie [beide](leonie+sascha) seit Wochen wissen, am liebsten behielte. Ein Mädchen kommt zur Welt; [Kretzschmar](tilo) darf es auf den Arm nehmen und die Scheidungspapiere gleich mit. [Robin](robin) und [Fenja](fenja) ziehen zusammen nach [Halle](@halle). Aus [Kairo](@kairo) trifft ein Foto ein: [Nour](nour) und [Emre](emre) vor einem Standesamt, das, wie auf der Rückseite steht, geschlossen war.
- married emremutter uhl "Mann und Frau"
- help sascha leonie "Hand"
- love leonie sascha "am liebsten"
- love sascha leonie "beide seit Wochen"
+ birth leonie "zur Welt"
+ divorce leonie tilo "Scheidungspapiere"
- move fenja+robin "ziehen" @halle
- wedding! emre nour "Standesamt" @kairo
