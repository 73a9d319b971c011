%series Parzelle 13
%lang de
%genre allotment-garden crime comedy in Magdeburg, TV magazine listings with several strands
%cast hella   | Hella Pfennig; Hella; Pfennig | f
%cast gunnar  | Gunnar Pfennig; Gunnar | m
%cast siegmar | Siegmar Kolbe; Kolbe; Siegmar | m
%cast tuong   | Herr Tuong; Tuong | m
%cast lan     | Lan | f
%cast robin   | Robin | n
%cast bettina | Bettina Kolbe; Bettina | f
%cast specht  | Kommissar Specht; Specht | m
%cast rosen   | Frau Rosen; Irmtraud Rosen; Rosen | f
%cast baecker | - | m
%cast maulwurf | - | n
%cast witwe   | - | f
%cast aerztin | - | f

== 1 Unterm Komposthaufen
Beim Umsetzen des Komposts sticht [Hella Pfennig](hella) mit der Grabegabel in einen Herrenschuh, in dem noch der [Herr](baecker) steckt: der seit Ostern vermisste [Bäcker](baecker) vom [Hasselbachplatz](@hasselbachplatz). [Ihr](hella) [Gatte](gunnar) [Gunnar](gunnar) möchte die Leiche gern wieder zudecken, es ist Tag der offenen Gartentür. [Vereinsvorsitzender Kolbe](siegmar), [dessen](siegmar) Parzelle an die der [Pfennigs](gunnar+hella) grenzt, ruft die Polizei. [Kommissar Specht](specht) fragt als Erstes nach den Tomaten. Die stille [Frau Rosen](rosen) von gegenüber weint hinter der Hecke.
+ find hella baecker "sticht"
- die baecker "Leiche"
- married gunnar hella "Gatte"
- betray? gunnar _ "zudecken"
- neighbour gunnar+hella siegmar "grenzt"
- neighbour hella rosen "gegenüber"
- sad rosen "weint"

== 2 Schneckenkorn
Der [Tote](baecker), so die Gerichtsmedizin, hatte Schneckenkorn im Magen. [Specht](specht) nimmt sich die Kolonisten der Reihe nach vor. [Herr Tuong](tuong), [dessen](tuong) Beete die schönsten sind, hatte mit dem [Bäcker](baecker) Krach wegen des Backofenrauchs. [Seine](tuong) [Tochter](lan) [Lan](lan) verbürgt sich für [ihn](tuong). [Robin](robin), [Gunnars](gunnar) [Kind](robin) aus erster Ehe und gerade bei [Vater](gunnar) und [Stiefmutter](hella) in der Laube untergekrochen, lässt [Lan](lan) nicht aus den Augen. [Kolbe](siegmar) lässt sich derweil von [Hella](hella) den Rücken eincremen.
+ kill _ baecker "Schneckenkorn"
- investigate specht _ "nimmt"
- quarrel.past baecker tuong "Krach"
- parent tuong lan "Tochter"
- help lan tuong "verbürgt"
- married.past _ gunnar "erster Ehe"
- parent gunnar robin "Kind"
- kin hella robin "Stiefmutter"
- housemate gunnar+hella robin "untergekrochen"
- love robin lan "nicht aus den Augen"
- flirt hella siegmar "eincremen"

== 3 Laubengeflüster
[Bettina Kolbe](bettina) zählt eins und eins zusammen, als aus dem Geräteschuppen zwei Stimmen kommen. Statt [ihren](bettina) [Siegmar](siegmar) und [Hella](hella) zur Rede zu stellen, dreht [sie](bettina) von außen den Schlüssel um und geht Kuchen essen, und zwar mit [Gunnar](gunnar). [Der](gunnar) ahnt nicht, wen [er](gunnar) da hämmern hört. [Robin](robin) schreibt für [Lan](lan) ein Lied mit zu vielen Strophen. [Frau Rosen](rosen) legt auf dem Grab des [Bäckers](baecker) Brötchen nieder und wird dabei von [Specht](specht) fotografiert.
+ discover bettina hella+siegmar "zählt"
- affair hella siegmar "zwei Stimmen"
- married bettina siegmar "ihren Siegmar"
- cheat siegmar bettina "zwei Stimmen"
- cheat hella gunnar "zwei Stimmen"
+ abduct bettina hella+siegmar "Schlüssel"
- date bettina gunnar "Kuchen"
- discover! gunnar "ahnt nicht"
- create robin "schreibt"
- discover specht rosen "fotografiert"

== 4 Bohnenzeit
[Hella](hella) ist frei. [Tuong](tuong) hat [Hella](hella) gehört. [Er](tuong) brach den Riegel auf. [Siegmar](siegmar) dankt [Tuong](tuong) nicht. [Tuong](tuong) weiß nun alles. [Tuong](tuong) behält es für sich. [Robin](robin) singt. [Lan](lan) lacht über [Robin](robin). Dann küsst [Lan](lan) [Robin](robin). [Specht](specht) verhört [Rosen](rosen). [Rosen](rosen) liebte den [Bäcker](baecker). »Und [er](baecker)?«, fragt [Specht](specht). »[Er](baecker) liebte Kuchen«, sagt [Rosen](rosen). Hinter der Hecke gräbt ein [Maulwurf](maulwurf).
+ rescue tuong hella+siegmar "Riegel"
- discover tuong hella+siegmar "weiß"
- reveal! tuong _ "behält"
- create robin "singt"
+ kiss lan robin "küsst"
- investigate specht rosen "verhört"
- love.past rosen baecker "liebte"
- love! baecker rosen "Kuchen"

== 5 Der Umzug
[Bettina](bettina) wirft die Angelruten, die Vereinskette und zuletzt auch [Kolbe](siegmar) selbst über den Zaun. [Der](siegmar) klopft bei [seiner](siegmar) [Geliebten](hella) an, wo aber [Gunnar](gunnar) öffnet und dem [Obdachlosen](siegmar) arglos die Hängematte anbietet. Drei unter einem Dach, dazu [Robin](robin): [Hella](hella) bekommt Ausschlag. [Specht](specht) erfährt von [Bettina](bettina), [der](bettina) [er](specht) beim Reifenwechsel hilft, dass der [Bäcker](baecker) nicht bloß [Frau Rosen](rosen) das Herz schwer gemacht hat. [Er](baecker) führte Buch, mit Sternchen.
+ breakup bettina siegmar "über den Zaun"
- affair hella siegmar "Geliebten"
- help gunnar siegmar "Hängematte"
- housemate gunnar+hella siegmar "unter einem Dach"
- ill hella "Ausschlag"
- help specht bettina "Reifenwechsel"
- reveal bettina specht "erfährt"

== 6 Sternchen
Im Backbuch des [Ermordeten](baecker) stehen siebzehn Frauennamen, darunter [Hella](hella), mit drei Sternen, und [Bettina](bettina), mit einem halben. [Specht](specht), [der](specht) sich in die [halbe](bettina) gerade ein wenig verguckt hat, isst vor Kummer einen ganzen Mohnstollen. [Gunnar](gunnar) bekommt das Buch in die Finger. Nach neun Jahren Ehe hört man [ihn](gunnar) zum ersten Mal schreien. Die [Ehebrecherin](hella) gibt den [Toten](baecker) zu, den [Lebenden](siegmar) in der Hängematte verschweigt [sie](hella). [Tuong](tuong) stellt [ihr](hella) wortlos ein Glas Pflaumenwein hin.
- discover specht baecker "Backbuch"
- affair.past baecker hella "drei Sternen"
- affair.past baecker bettina "halben"
- love.start specht bettina "verguckt"
- sad specht "Kummer"
+ quarrel gunnar hella "schreien"
- married gunnar hella "Ehe"
- cheat.past hella gunnar "Ehebrecherin"
- reveal hella gunnar "gibt"
- reveal! hella gunnar "verschweigt"
- help tuong hella "Pflaumenwein"

== 7 Regenwoche
Es gießt. Kein Mord, kein Kuss, bloß Pfützen; die Kolonie spielt Rommé im Vereinsheim. [Frau Rosen](rosen) gewinnt jede Partie und nennt [Lan](lan) [ihr](rosen) [Täubchen](lan). [Robin](robin) und [Lan](lan) haben sich Ringe aus Blumendraht gebogen, worüber [Herr Tuong](tuong) nicht lachen kann. [Er](tuong) will, dass [sie](lan) in [Leipzig](@leipzig) Medizin studiert, und zwar allein. Das [Paar](lan+robin) beschließt, sich vorläufig nur beim [Maulwurf](maulwurf) zu treffen. [Kolbe](siegmar) zieht aus der Hängematte in den Geräteschuppen. Draußen treibt ein Gartenzwerg vorbei.
- find rosen "gewinnt"
+ engaged lan robin "Ringe"
- sad tuong "nicht lachen"
- move? lan "studiert" @leipzig
- move siegmar "zieht"
- date? lan robin "treffen"

== 8 Die Witwe aus Schönebeck
Was niemand wusste: Der [Bäcker](baecker) war verheiratet. [Seine](baecker) [Hinterbliebene](witwe) reist aus [Schönebeck](@schoenebeck) an, fordert die Parzelle 13 und den Backofen und beschuldigt [Hella](hella), [die](hella) am Zaun steht, laut des Giftmords. [Gunnar](gunnar), obzwar getrennt von Tisch und Bett, stellt sich vor [sie](hella) hin und sagt, [seine](gunnar) [Frau](hella) könne nicht einmal Schnecken töten. [Hella](hella) schluckt. Auf dem Polizeirevier bricht inzwischen [Siegmar Kolbe](siegmar) zusammen und gesteht, den [Toten](baecker) auf dem Kompost nur abgelegt zu haben.
- married.past baecker witwe "verheiratet"
- travel witwe "reist"
+ accuse witwe hella "beschuldigt"
- kill.past? hella baecker "Giftmords"
- breakup.past gunnar hella "getrennt"
- help gunnar hella "stellt sich"
- married gunnar hella "Frau"
- sad siegmar "bricht"
+ reveal siegmar specht "gesteht"

== 9 Ein Gefallen
[Kolbe](siegmar) sitzt. [Specht](specht) fragt, [Kolbe](siegmar) schweigt. Für wen schleppt man nachts einen [Bäcker](baecker)? [Bettina](bettina) besucht [Siegmar](siegmar). [Bettina](bettina) bringt [Siegmar](siegmar) Socken. [Er](siegmar) bittet [sie](bettina) um Verzeihung. [Sie](bettina) sagt nichts, aber die Socken sind warm. Vor dem Tor trifft [Bettina](bettina) [Specht](specht). [Specht](specht) lädt [Bettina](bettina) zum Griechen ein. [Bettina](bettina) geht mit [Specht](specht). [Hella](hella) zieht zu [Rosen](rosen). [Rosen](rosen) kocht für [Hella](hella). Es schmeckt ein bisschen nach Korn.
+ arrest _ siegmar "sitzt"
- reveal! siegmar specht "schweigt"
- travel bettina siegmar "besucht"
- gift bettina siegmar "bringt"
- reconcile? bettina siegmar "Verzeihung"
- invite specht bettina "lädt"
- date bettina specht "geht"
- move hella rosen "zieht"
- attack rosen hella "nach Korn"

== 10 Magenschmerzen
Grün im Gesicht wankt [Hella](hella) über den Hauptweg und fällt [Gunnar](gunnar) vor die Schubkarre. Mit der fährt [er](gunnar) [sie](hella) in die Klinik, drei Kilometer, bergauf. Während die [Ärztin](aerztin) [ihr](hella) den Magen auspumpt, fügt sich in [Spechts](specht) Kopf eins zum anderen: [Kolbe](siegmar) schleppte die Leiche aus Mitleid, denn [Irmtraud Rosen](rosen) ist [seine](siegmar) [Mutter](rosen). [Sie](rosen) hatte jedes der siebzehn Sternchen mit einem Löffelchen vergolten. Als der [Kommissar](specht) klingelt, ist die Laube leer, und mit ihr fehlt [Lan](lan).
- ill hella "Grün"
+ rescue gunnar hella "fährt"
- treat hella aerztin "auspumpt"
- help siegmar rosen "Mitleid"
- parent rosen siegmar "Mutter"
+ kill.past rosen baecker "vergolten"
- discover specht rosen "fügt"
- flee rosen specht "leer"
- abduct? rosen lan "fehlt"

== 11 Auf der Elbe
Zur Geisel ist [Lan](lan) der [Rosen](rosen) mehr aus Versehen geworden: [Sie](lan) wollte bei [ihr](rosen) Zucker holen. Nun sitzen [beide](lan+rosen) in einem Ruderboot, zwischen sich die Thermoskanne, und die [Mörderin](rosen) erzählt von der Liebe. Am Ufer rennen der [Vater](tuong) und [Robin](robin) nebeneinander her, bis [Robin](robin) springt. [Robin](robin) kann nicht schwimmen. Am Ende ist es [Lan](lan), [die](lan) [Robin](robin) ins Boot zieht, und [Frau Rosen](rosen), [die](rosen) freiwillig ans Ufer rudert, gerührt. [Specht](specht) legt [ihr](rosen) Handschellen und eine Decke um.
+ abduct rosen lan "Geisel"
- reveal rosen lan "erzählt"
- parent tuong lan "Vater"
- rescue? robin lan "springt"
+ rescue lan robin "zieht"
- arrest specht rosen "Handschellen"
- help specht rosen "Decke"

== 12 Erntedank
Unter Girlanden verkündet [Herr Tuong](tuong), [sein](tuong) künftiges [Schwiegerkind](robin) habe das Seepferdchen bestanden, weshalb [er](tuong) gegen Blumendraht nichts mehr einzuwenden habe. [Hella](hella) und [Gunnar](gunnar) pflanzen auf Parzelle 13 einen Apfelbaum und ziehen die Betten wieder zusammen. [Kolbe](siegmar) ist den Vorsitz los und den Mut auch; an [seiner](siegmar) Stelle regiert [Bettina](bettina), [die](bettina) nun abends einen [Polizisten](specht) im Liegestuhl hat. [Ihrem](bettina) [Ex](siegmar) hat [sie](bettina) das Recht eingeräumt, samstags zu mähen. Der [Maulwurf](maulwurf) hat Junge.
- kin? robin tuong "Schwiegerkind"
- wedding? lan robin "künftiges"
+ reconcile gunnar hella "zusammen"
- quit siegmar "los"
- hire bettina "regiert"
+ couple bettina specht "Liegestuhl"
- ex bettina siegmar "Ex"
- birth maulwurf "Junge"
