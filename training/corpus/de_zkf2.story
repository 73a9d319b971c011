%series Haus Nummer neun
%lang de
%genre everyday series about the tenants of a Hamburg stairwell, fan wiki
%cast dagny | Dagny Thomsen; Dagny | f
%cast roelof | Roelof Thomsen; Roelof | m
%cast bo | Bo Thomsen; Bo | n
%cast quintus | Quintus Ebel; Ebel; Quintus | m
%cast zeynep | Zeynep Arslan; Zeynep | f
%cast defne | Defne | f
%cast hausmeister | Ingo Wurm; Wurm | m
%cast nachfolger | Leif Odera; Leif | m
%cast witwe | Frau Lohse; Thekla Lohse; Thekla | f
%cast lohse | Herr Lohse | m
%cast neffe | Kilian | m
%cast katze | Sultan | m
%cast richterin | - | f
%cast freundin | - | f
%cast matrose | - | m
%cast anwalt | - | m

== 1
Wer im Haus Nummer neun einen Schlüssel verliert, geht zum [Hausmeister](hausmeister). So macht es auch [Zeynep Arslan](zeynep), [die](zeynep) am Morgen mit [ihrer](zeynep) [Schwester](defne) [Defne](defne) in den dritten Stock gezogen ist und schon am Abend ausgesperrt davorsteht. [Er](hausmeister) lässt [sie](defne+zeynep) warten. Ein [Mann](quintus) mit Schachbrett unter dem Arm hat mehr Erbarmen: [Quintus Ebel](quintus), der [Lehrer](quintus) von gegenüber, bietet [den beiden](defne+zeynep) Tee an. Die [Jüngere](defne) schläft auf [seinem](quintus) Sofa ein, die [Ältere](zeynep) spielt mit [ihm](quintus) bis zwei Uhr. [Sie](zeynep) gewinnt, [er](quintus) verliert mehr als eine Partie, nämlich [sein](quintus) Herz.
- sibling defne zeynep "Schwester"
+ move defne+zeynep "gezogen"
- neighbour defne+zeynep quintus "gegenüber"
+ meet quintus zeynep "Erbarmen"
- invite quintus defne+zeynep "bietet"
+ love.start quintus zeynep "sein Herz"

== 2
Im Erdgeschoss wohnen die [Thomsens](bo+dagny+roelof). [Dagny](dagny) fährt Nachtbus, [Roelof](roelof), [ihr](dagny) [Mann](roelof), tagsüber Taxi, und [Bo](bo), siebzehn, [beider](dagny+roelof) [Kind](bo), fährt am liebsten gar nicht. Man sieht sich zwischen Tür und Angel. Deshalb bemerkt die [Busfahrerin](dagny) auch erst spät, dass [er](roelof) seit einer Woche eine fremde Sonnenbrille trägt. [Er](roelof) habe sie im Wagen gefunden, sagt [er](roelof). [Bo](bo) weiß es besser, denn der [Jugendliche](bo) hat gesehen, wem sie gehört: der [Zahnarzthelferin](defne) [Defne](defne). [Er](bo) behält es vorläufig für sich.
- married dagny roelof "Mann"
- parent dagny+roelof bo "Kind"
- betray? roelof dagny "sagt er"
- discover bo roelof "besser"
+ cheat? roelof dagny "fremde Sonnenbrille"
- reveal! bo _ "behält es"

== 3
[Frau Lohse](witwe) trägt Schwarz, obwohl [ihr](witwe) [Gatte](lohse) seit elf Jahren unter der Erde liegt. Die [Witwe](witwe) führt Buch über jeden, der das Haus betritt, und so steht auch in [ihrem](witwe) Heft, wann [Thomsen](roelof) zu [Zeyneps](zeynep) [Schwester](defne) hinaufgegangen ist und wann [er](roelof) wieder herunterkam. [Sie](witwe) liest die Stelle [Dagny](dagny) vor, ganz ohne Bosheit, wie [sie](witwe) meint. [Diese](dagny) bedankt sich höflich. Dann nimmt [sie](dagny) das Heft, steigt in den dritten Stock und wirft es der [anderen](defne) an den Kopf. [Deren](defne) Nase blutet. [Ebel](quintus) holt Eis.
- married.past lohse witwe "Gatte"
- die.past lohse "unter der Erde"
- sibling defne zeynep "Schwester"
+ reveal witwe dagny "liest"
- affair? defne roelof "hinaufgegangen"
+ attack dagny defne "wirft"
- injure defne dagny "blutet"
- help quintus defne "Eis"

== 4
[Roelof](roelof) schwört, es sei nie etwas gewesen: [Er](roelof) habe [Defne](defne) nur Deutsch beigebracht. [Seine](roelof) [Frau](dagny) lacht bitter, denn [er](roelof) selbst stammt aus [Groningen](@groningen) und kann bis heute keinen Dativ. Da platzt [Bo](bo) der Kragen. Ausgerechnet das [Kind](bo) sagt [ihr](dagny), was der [Junge](bo) im Treppenhaus mit angesehen hat, den Kuss nämlich, und auch, wer angefangen hat: [sein](bo) [Vater](roelof). [Dagny](dagny) stellt [dessen](roelof) Koffer vor die Tür. [Er](roelof) nimmt ihn, klopft bei [Wurm](hausmeister), dem [Hausmeister](hausmeister), und bekommt dort eine Luftmatratze.
- advisor.past? roelof defne "beigebracht"
- affair! defne roelof "nie etwas gewesen"
- married dagny roelof "Frau"
- sad dagny roelof "bitter"
- parent dagny+roelof bo "Kind"
- sad bo "Kragen"
+ reveal bo dagny "sagt ihr"
- kiss.past defne roelof "Kuss"
+ breakup dagny roelof "Koffer"
- help hausmeister roelof "Luftmatratze"
- housemate.start hausmeister roelof "bekommt"

== 5
Kurze Nacht im dritten Stock. [Zeynep](zeynep) ist wütend auf [Defne](defne). [Defne](defne) weint. „[Er](roelof) hat gesagt, [er](roelof) sei geschieden“, sagt [Defne](defne). „Das sagen alle“, antwortet [ihr](defne) [Zeynep](zeynep). [Quintus](quintus) hört [sie](defne+zeynep) durch die Wand. [Er](quintus) backt Waffeln. [Er](quintus) bringt sie [Zeynep](zeynep). An der Tür sagt [sie](zeynep) nur danke. Drinnen sagt [Defne](defne): „[Der](quintus) liebt [dich](zeynep).“ [Zeynep](zeynep) wird rot. Auf der Treppe sitzt [Sultan](katze), der [Kater](katze) der [Witwe](witwe). [Er](katze) hat alles gesehen. [Er](katze) frisst die letzte Waffel.
- sad zeynep defne "wütend"
- sad defne "weint"
+ betray.past roelof defne "geschieden"
- quarrel defne zeynep "antwortet"
- gift quintus zeynep "bringt"
- love? quintus zeynep "liebt"
- reveal defne zeynep "Drinnen"

== 6
[Wurm](hausmeister) wirft das Handtuch: Die Hausverwaltung hat [ihm](hausmeister) nach achtundzwanzig Jahren den Vertrag nicht verlängert. Der neue [Hausmeister](nachfolger) heißt [Leif Odera](nachfolger), ist halb so alt und findet verlorene Schlüssel, bevor man sie vermisst. [Sein](nachfolger) [Vorgänger](hausmeister) gibt [ihm](nachfolger) nicht die Hand. Unversöhnt teilen sich [Wurm](hausmeister) und [Roelof](roelof) fortan die Luftmatratze mit der Laube, in die [sie](hausmeister+roelof) umgezogen sind. [Bo](bo) hilft dem [Neuen](nachfolger) im Keller und kommt jedes Mal singend herauf. [Dagny](dagny), [die](dagny) [ihr](dagny) [Kind](bo) kennt, ahnt, warum. Der [Singende](bo) hat sich in [ihn](nachfolger) verguckt.
+ quit hausmeister _ "nicht verlängert"
+ hire nachfolger _ "neue Hausmeister"
- reject hausmeister nachfolger "nicht die Hand"
- housemate hausmeister roelof "teilen"
- move hausmeister+roelof "umgezogen"
- help bo nachfolger "hilft"
- happy bo "singend"
- parent dagny bo "Kind"
- discover dagny bo "ahnt"
- love.start bo nachfolger "verguckt"

== 7
[Thekla Lohses](witwe) [Neffe](neffe) [Kilian](neffe) will [seine](neffe) [Tante](witwe) ins Heim bringen, weil [er](neffe) auf die Wohnung aus ist. [Er](neffe) hat sogar eine [Richterin](richterin) bestellt. [Diese](richterin) fragt die alte [Dame](witwe) nach dem Datum, und [sie](witwe) antwortet mit Datum, Uhrzeit und dem Namen der [Frau](zeynep), [die](zeynep) eben die Treppe heraufkomme. [Zeynep](zeynep) tritt ein, grüßt und bezeugt, dass [sie](witwe) mehr Verstand habe als das halbe Viertel. Der [Erbschleicher](neffe) zieht ab. Auf dem Absatz rempelt [er](neffe) [Ebel](quintus) an, [dem](quintus) das Schachbrett die Stufen hinabspringt. [Kilian](neffe) lacht, bis [er](neffe) über den [Kater](katze) fällt.
- kin neffe witwe "Neffe"
+ move? witwe "Heim"
- betray neffe witwe "aus ist"
- investigate richterin witwe "fragt"
+ help zeynep witwe "bezeugt"
- attack neffe quintus "rempelt"
- injure? neffe "fällt"

== 8
Zum Dank lädt die [Witwe](witwe) [ihre](witwe) [Fürsprecherin](zeynep) zu Eierlikör ein, und da [sie](zeynep) nicht allein kommen mag, bringt [diese](zeynep) den [Nachbarn](quintus) mit. Nach dem dritten Glas holt die [Gastgeberin](witwe) [ihre](witwe) Liebesbriefe hervor. Sie stammen nicht von [Herrn Lohse](lohse), wie [die zwei](quintus+zeynep) glauben, sondern von [Wurm](hausmeister). Elf Jahre lang hat [er](hausmeister) jeden Sonntag geschrieben, elf Jahre lang hat [sie](witwe) nicht geantwortet, aus Treue zu einem [Toten](lohse). [Quintus](quintus) schluckt. Auf dem Flur nimmt [er](quintus) [Zeyneps](zeynep) Gesicht in beide Hände, und diesmal bleibt es nicht beim Danke.
- invite witwe zeynep "lädt"
- help.past zeynep witwe "Fürsprecherin"
- neighbour quintus zeynep "Nachbarn"
+ love hausmeister witwe "Liebesbriefe"
- discover! quintus+zeynep lohse "wie die zwei glauben"
- reveal witwe quintus+zeynep "hervor"
- reject.past witwe hausmeister "nicht geantwortet"
- die.past lohse "Toten"
+ kiss quintus zeynep "in beide Hände"

== 9
[Defne](defne) ist überfällig. [Sie](defne) sagt es [ihrer](defne) [Schwester](zeynep) nicht, sondern schreibt es dem [Mann](roelof) in der Laube. [Roelof](roelof) lässt den Zettel auf dem Tisch liegen, [Wurm](hausmeister) liest ihn, und am Abend kennt ihn das ganze Haus mit Ausnahme derer, die es angeht. [Dagny](dagny) erfährt von [Bo](bo), dass [sie](bo+dagny) beide vermutlich Familienzuwachs bekommen. Die [Betrogene](dagny) bleibt merkwürdig gelassen. [Sie](dagny) hat nämlich selbst etwas auf dem Herzen: Seit zwei Wochen trifft [sie](dagny) sich mit einem [Kollegen](neffe) vom Nachtbus, und [er](neffe) ist niemand anderes als [Kilian](neffe), der [Neffe](neffe) der [Lohse](witwe).
- pregnant? defne roelof "überfällig"
- sibling defne zeynep "Schwester"
- reveal! defne zeynep "nicht"
+ reveal defne roelof "schreibt"
- discover hausmeister defne "liest"
- reveal bo dagny "erfährt"
- cheat.past roelof dagny "Betrogene"
- date dagny neffe "trifft sie"
- colleague dagny neffe "Kollegen"
- kin neffe witwe "Neffe"

== 10
Falscher Alarm, sagt der Test; [Defne](defne) erwartet kein Kind. Erleichtert fällt [sie](defne) [Zeynep](zeynep), [der](zeynep) [sie](defne) nun doch alles gebeichtet hat, um den Hals, und die [Ältere](zeynep) streicht der [Jüngeren](defne) übers Haar. [Roelof](roelof) dagegen ist enttäuscht. [Er](roelof) geht zu [seiner](roelof) [Noch-Ehefrau](dagny) und fragt, ob [er](roelof) heimkommen dürfe. Die Tür öffnet ein [anderer](neffe), im Bademantel des [Hausherrn](roelof). [Die zwei](neffe+roelof) prügeln sich bis hinunter zu den Mülltonnen. Dort trennt [sie](neffe+roelof) [Leif](nachfolger) mit dem Gartenschlauch.
+ pregnant! defne "kein Kind"
- happy defne "Erleichtert"
- reveal defne zeynep "gebeichtet"
- help zeynep defne "streicht"
- sad roelof "enttäuscht"
- married dagny roelof "Noch-Ehefrau"
- reconcile? dagny roelof "heimkommen"
- affair dagny neffe "im Bademantel"
+ quarrel neffe roelof "prügeln"
- help nachfolger neffe+roelof "trennt"

== 11
Im Hof wird gegrillt. [Bo](bo) steht neben [Leif](nachfolger) am Rost und findet keinen Satz. Schließlich ist es [dieser](nachfolger), [der](nachfolger) den Mund aufmacht, aber nur, um zu sagen, dass [er](nachfolger) in [Kisumu](@kisumu) eine [Freundin](freundin) habe und im Herbst zu [ihr](freundin) fliege. Am anderen Ende des Tisches tauscht die [Witwe](witwe) den Platz, damit [sie](witwe) neben [Wurm](hausmeister) sitzt. „Auf [Ihren](hausmeister) letzten Brief“, sagt [sie](witwe), „lautet die Antwort ja.“ Der alte [Hausmeister](hausmeister) vergisst zu kauen. Der [junge](nachfolger) klopft [ihm](hausmeister) auf den Rücken, und [sie](hausmeister+nachfolger) geben einander endlich die Hand.
- celebrate _ "gegrillt"
- reveal nachfolger bo "sagen"
- couple freundin nachfolger "Freundin"
- travel? nachfolger freundin "fliege" @kisumu
+ love witwe hausmeister "ja"
- help nachfolger hausmeister "klopft"
- reconcile hausmeister nachfolger "geben einander"

== 12
[Bo](bo) schließt sich ein und spricht mit niemandem. Es ist [Quintus](quintus), [der](quintus) sich vor die Tür setzt und von [seiner](quintus) eigenen ersten Liebe erzählt, einem [Matrosen](matrose), [der](matrose) nie davon erfahren habe. „Weiß [Zeynep](zeynep) das?“, fragt [Bo](bo) durchs Schlüsselloch. [Sie](zeynep) wisse es, antwortet der [Lehrer](quintus), [sie](zeynep) habe gelacht und [ihn](quintus) geküsst. Da dreht sich der Schlüssel. Oben unterschreiben [Dagny](dagny) und [Roelof](roelof) am Küchentisch, was zu unterschreiben ist; [ihr](dagny) [Anwalt](anwalt) blättert um. Von nun an ist die [Geschiedene](dagny) bloß noch die [Mutter](dagny) [seines](roelof) [Kindes](bo).
- sad bo "schließt sich ein"
+ help quintus bo "setzt"
- love.past quintus matrose "Liebe"
- reveal quintus bo "erzählt"
- kiss.past quintus zeynep "geküsst"
+ divorce dagny roelof "unterschreiben"
- advisor anwalt dagny "Anwalt"
- parent dagny+roelof bo "Kindes"

== 13
[Thekla](witwe) zieht aus, obwohl [sie](witwe) hier siebenundvierzig Jahre gewohnt hat. In der Laube hat [Wurm](hausmeister) für [sie](witwe) Gardinen aufgehängt; [sein](hausmeister) bisheriger [Mitbewohner](roelof) ist nach [Groningen](@groningen) heimgekehrt. [Ihre](witwe) Wohnung überlässt [sie](witwe) nicht dem [Neffen](neffe), sondern [Defne](defne), damit das [Paar](quintus+zeynep) im dritten Stock endlich Platz hat. [Die](quintus+zeynep) brechen die Wand durch. Als der erste Stein fällt, kniet [Quintus](quintus) im Staub und fragt [Zeynep](zeynep), ob [sie](zeynep) [seine](quintus) [Frau](zeynep) werden wolle. „Schach“, sagt [sie](zeynep) und streckt [ihm](quintus) die Hand hin.
+ move witwe hausmeister "zieht"
- help hausmeister witwe "Gardinen"
- housemate.end hausmeister roelof "Mitbewohner"
- return roelof "heimgekehrt" @groningen
- kin neffe witwe "Neffen"
- gift witwe defne "überlässt"
- couple quintus zeynep "Paar"
+ propose quintus zeynep "kniet"
- engaged.start quintus zeynep "streckt"
