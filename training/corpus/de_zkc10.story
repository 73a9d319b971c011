%series Hochwald 04
%lang de
%genre village football comedy-drama, fan-wiki summaries
%cast gerd | Gerd Pütz; Gerd; Pütz | m
%cast dariusz | Dariusz; Darek | m
%cast malte | Malte Frost; Malte; Frost | m
%cast sefa | Sefa Yıldız; Sefa | m
%cast rosi | Rosi Pütz; Rosi | f
%cast bianca | Bianca | f
%cast jella | Jella Frost; Jella | f
%cast tanja | Tanja | f
%cast pastor | Pastor Lamm; Lamm | m
%cast scout | - | m
%cast baecker | - | m
%cast dvater | - | m
%cast moritz | Moritz | m
%cast praesidentin | Frau Klee; Klee | f
%cast baby | Ayda | f

== 1
Der SV [Hochwald](#hochwald) ist Letzter in der Kreisliga B, und der alte [Vereinspräsident](gerd) [Gerd Pütz](gerd) tritt ab. Zum Nachfolger wünscht [er](gerd) sich [seinen](gerd) [Schwiegersohn](malte) [Malte Frost](malte), [der](malte) mit [Jella](jella) verheiratet ist und gern Nein sagt. Gewählt wird zur allgemeinen Verblüffung [Frau Klee](praesidentin) von der Apotheke. [Rosi](rosi), seit vierzig Jahren [Gerds](gerd) bessere [Hälfte](rosi), lädt die [Siegerin](praesidentin) zum Kaffee und nimmt dabei Maß. Als [Spielertrainer](dariusz) verpflichtet die neue [Präsidentin](praesidentin) den [Polen](dariusz) [Dariusz](dariusz), [der](dariusz) dem Dorf als Herzensbrecher vorauseilt.
- quit gerd "tritt ab"
- hire? malte gerd "Nachfolger"
- kin gerd malte "Schwiegersohn"
- married jella malte "verheiratet"
+ hire praesidentin "Gewählt"
- married gerd rosi "Hälfte"
- invite rosi praesidentin "lädt"
+ hire dariusz praesidentin "verpflichtet"

== 2
[Dariusz](dariusz), von allen [Darek](dariusz) genannt, lässt beim ersten Training dreißig Runden laufen. [Sefa](sefa), der [Torwart](sefa) und [Maltes](malte) engster [Vertrauter](sefa), kotzt in die Eckfahne. Am Würstchenstand lernt [Darek](dariusz) [Bianca](bianca) kennen, [die](bianca) nach einer üblen Scheidung wieder bei den [Eltern](gerd+rosi) [Gerd](gerd) und [Rosi](rosi) wohnt. [Malte](malte), [der](malte) [ihr](bianca) [Schwager](malte) ist, warnt [sie](bianca) vor dem [Polen](dariusz). [Sie](bianca) lässt sich von dem [Warnenden](malte) die Senftube reichen und von dem [anderen](dariusz) die Nummer geben. [Ihr](bianca) [Sohn](moritz) [Moritz](moritz), sieben, hätte gern einen Hund.
- boss dariusz sefa "Training"
- ill sefa "kotzt"
- friend malte sefa "Vertrauter"
+ meet bianca dariusz "lernt"
- divorce.past bianca "Scheidung"
- parent gerd+rosi bianca "Eltern"
- housemate bianca gerd+rosi "wohnt"
- kin bianca malte "Schwager"
- help malte bianca "warnt"
- flirt bianca dariusz "Nummer"
- parent bianca moritz "Sohn"

== 3
Die [Schwestern](bianca+jella) zanken sich am Waschbecken um denselben Lippenstift und meinen einen [Mann](dariusz). [Die](jella), [die](jella) verheiratet ist, hat den [Trainer](dariusz) nämlich zuerst gesehen. [Die](bianca), [die](bianca) es nicht mehr ist, hat [ihn](dariusz) zuerst gehabt, und zwar gestern hinter dem Vereinsheim. Als [ihre](bianca+jella) [Mutter](rosi) dazukommt, lügt die [Ältere](jella), es gehe um Rezepte. [Der](malte), [der](malte) alles aus der Dusche mit anhört, ist [ihr](jella) [Gatte](malte). [Er](malte) dreht das Wasser ab, und [ihm](malte) fällt kein Witz ein. [Sein](malte) bester [Freund](sefa) trocknet [ihm](malte) die Haare wie einem Kind.
- sibling bianca jella "Schwestern"
- quarrel bianca jella "zanken"
- love bianca+jella dariusz "meinen"
+ sex bianca dariusz "gehabt"
- parent rosi bianca+jella "Mutter"
- betray jella rosi "lügt"
- discover malte jella "mit anhört"
- married jella malte "Gatte"
- sad malte "fällt kein Witz"
- friend malte sefa "Freund"
- help sefa malte "trocknet"

== 4
[Frau Klee](praesidentin) kauft Trikots. [Gerd](gerd) lästert über [Frau Klee](praesidentin). [Rosi](rosi) findet [Frau Klee](praesidentin) nett. Das Tor hängt schief. [Sefa](sefa) repariert es. [Tanja](tanja) bringt [Sefa](sefa) Kaffee. [Sefa](sefa) wird rot vor [Tanja](tanja). [Tanja](tanja) ist [Pastor Lamms](pastor) [Tochter](tanja). [Lamm](pastor) betet für den Klassenerhalt. [Moritz](moritz) findet einen Hund, der [ihm](moritz) nicht gehört. [Moritz](moritz) gibt ihn zurück. [Malte](malte) redet nicht mehr mit [Jella](jella). [Jella](jella) redet nicht mehr mit [Bianca](bianca). Es regnet.
- enemy gerd praesidentin "lästert"
- friend praesidentin rosi "nett"
- gift tanja sefa "bringt"
+ love sefa tanja "rot"
- parent pastor tanja "Tochter"
- find moritz "findet"#2
- quarrel jella malte "nicht mehr"
- quarrel bianca jella "nicht mehr"#2

== 5
[Jella](jella) zieht zu [ihren](jella) [Eltern](gerd+rosi) ins alte Kinderzimmer; in dem daneben schläft [Bianca](bianca), und der Frost zieht durch die Wand. [Malte](malte) haust mit vier Kisten Bier bei [Sefa](sefa) auf der Couch. Am Sonntag schießt ausgerechnet [Darek](dariusz) das erste Saisontor, worauf [Malte](malte) [ihm](dariusz) gratuliert, und zwar mit der Faust. Der [Schiedsrichter](baecker), im Zivilberuf [Bäcker](baecker), stellt [ihn](malte) vom Platz. [Gerd](gerd) läuft auf den Rasen, um den [Gefoulten](dariusz) zu beschimpfen, statt [ihm](dariusz) zu helfen, und die [Präsidentin](praesidentin) hält [ihn](gerd) am Gürtel fest. [Rosi](rosi) kocht an diesem Abend für neun.
- move jella gerd+rosi "zieht"
- parent gerd+rosi jella "Eltern"
- neighbour.start bianca jella "daneben"
- housemate.start malte sefa "Couch"
- find dariusz "Saisontor"
+ attack malte dariusz "Faust"
- attack? gerd dariusz "beschimpfen"
- help rosi _ "kocht"

== 6
[Er](malte) wartet auf [ihn](dariusz) am Parkplatz. Die beiden [Männer](dariusz+malte), [die](dariusz+malte) sich gestern auf dem Rasen wälzten, teilen sich nun eine Bank. Der [Schläger](malte) fragt den [Getroffenen](dariusz), ob [er](dariusz) [sie](jella) liebe. Der [Pole](dariusz) braucht einen Moment. „Welche?“ Dann wird [ihm](dariusz) klar, von wem der [Ehemann](malte) spricht. Nichts habe [er](dariusz) mit [der](jella) gehabt, erklärt [er](dariusz), mit der [anderen](bianca) alles. Es tue [ihm](dariusz) leid um [dessen](malte) Faust. Der [eine](malte) lacht, als wäre es [sein](malte) erstes Mal. Der [andere](dariusz) öffnet zwei Flaschen mit einer.
- love? dariusz jella "liebe"
- affair! dariusz jella "Nichts"
+ affair bianca dariusz "alles"
- married jella malte "Ehemann"
- discover malte dariusz "Nichts"
- reconcile dariusz malte "leid"
- happy malte "lacht"

== 7
[Malte](malte) klettert mit Rosen am Fallrohr hoch, landet aber im falschen Zimmer und damit in [Biancas](bianca) Bett, aus dem gerade [Darek](dariusz) flüchten will. Das Geschrei weckt die [Eltern](gerd+rosi). [Gerd](gerd) schaltet das Licht an und zählt Schwiegersöhne. Von der Treppe sieht [Jella](jella) die zerdrückten Rosen und den [Mann](malte), [der](malte) [sie](jella) um Vergebung bittet, im Schlafanzug [ihres](jella) [Vaters](gerd). [Sie](jella) will nicht, sagt [sie](jella) dreimal, und beim vierten Mal weint [sie](jella) an [seiner](malte) Schulter. [Sefa](sefa) hat die Couch wieder für sich. [Ihm](sefa) fehlt [Malte](malte).
- reconcile? jella malte "Vergebung"
- affair bianca dariusz "Bett"
- flee dariusz "flüchten"
- parent gerd jella "Vaters"
- discover gerd dariusz "zählt"
- reject jella malte "will nicht"
+ reconcile jella malte "weint"
- sad sefa malte "fehlt"

== 8
[Tanja](tanja) erwartet ein Kind, und zwar, wie [sie](tanja) schon vor dem Spiegel geübt hat, von [Sefa](sefa). [Pastor Lamm](pastor) macht im Pfarrgarten ein Gesicht wie beim Elfmeterschießen, doch als der [Torwart](sefa) sich mit Handschuhen vor [ihm](pastor) verbeugt, nimmt [er](pastor) [ihn](sefa) an die Brust. Einzig der [Tochter](tanja) geht alles zu schnell. [Sie](tanja) habe nicht gesagt, dass [sie](tanja) [ihn](sefa) heiratet. Es bleibt bei Kinderwagen und Geduld. [Gerd](gerd) entdeckt derweil in den Büchern von [Frau Klee](praesidentin), dass eine Spende aus [Breslau](@breslau) auf das Konto von [Darek](dariusz) geflossen ist. [Er](gerd) reibt sich die Hände.
+ pregnant tanja sefa "erwartet ein Kind"
- sad pastor "Gesicht"
- parent pastor tanja "Tochter"
- reconcile pastor sefa "Brust"
- wedding! sefa tanja "nicht gesagt"
+ discover gerd dariusz "entdeckt"
- happy gerd "Hände"
- steal? dariusz _ "geflossen"

== 9
Wer ist der wahre Ganove? Der alte [Präsident](gerd) fragt die jetzige [Präsidentin](praesidentin), und [die](praesidentin) zieht die Brille ab. [Sie](praesidentin) hat das Geld dem [Trainer](dariusz) überwiesen, weil [sein](dariusz) [Vater](dvater) eine neue Hüfte brauchte. [Er](dariusz) weiß nichts davon. [Der](gerd), [der](gerd) [sie](praesidentin) stürzen wollte, setzt sich. Die [Apothekerin](praesidentin) gibt [ihm](gerd) einen Schnaps aus dem Giftschrank. Noch am selben Abend verteidigt [er](gerd) [sie](praesidentin) in der Wirtschaft, und wer [sie](praesidentin) verklagen will, muss an [ihm](gerd) vorbei. [Seine](gerd) [Frau](rosi), [der](rosi) [er](gerd) das erzählt, sieht [ihn](gerd) an wie damals im Tanzsaal.
- boss praesidentin dariusz "jetzige"
+ reveal praesidentin gerd "zieht"
- gift praesidentin dariusz "überwiesen"
- parent dvater dariusz "Vater"
- discover! dariusz praesidentin "weiß nichts"
- betray? gerd praesidentin "stürzen"
- gift praesidentin gerd "Schnaps"
+ help gerd praesidentin "verteidigt"
- married gerd rosi "Frau"
- love rosi gerd "damals im Tanzsaal"

== 10
Ein [Späher](scout) aus [Bochum](@bochum) sitzt beim Pokalspiel auf der Mauer, und noch nie hat der SV so geschwitzt. Das Angebot gilt weder [Darek](dariusz) noch [Malte](malte), sondern [Sefa](sefa). Am liebsten würde der [Torwart](sefa) absagen, denn [Tanja](tanja) ist im sechsten Monat und [Malte](malte) nicht mehr auf der Couch. [Tanja](tanja) packt [ihm](sefa) die Tasche; ausgerechnet [sie](tanja), [die](tanja) nie gefragt wurde, hält [ihm](sefa) auf dem Bahnsteig den Ring hin. [Sefa](sefa) sagt Ja, küsst die Hand, den Bauch, die Tasche und springt auf den Zug. [Darek](dariusz) teilt [Bianca](bianca) mit, dass auch [er](dariusz) gehe, nach [Breslau](@breslau) zurück.
- hire? sefa "Angebot"
- pregnant tanja sefa "sechsten Monat"
- help tanja sefa "packt"
+ propose tanja sefa "Ring"
- engaged.start sefa tanja "Ja"
- kiss sefa tanja "küsst"
- travel sefa "Zug"
- travel? dariusz "gehe" @breslau
+ breakup? dariusz bianca "zurück"

== 11
[Moritz](moritz) ist weg. Auf [seinem](moritz) Bett liegt ein Zettel: „Bin bei [Darek](dariusz).“ Ganz Hochwald durchkämmt den Forst, [Pütz](gerd) vorneweg, bis [Malte](malte) den [Neffen](moritz) auf dem Rangierbahnhof ausmacht, wo [er](moritz) an der Lok nach [Breslau](@breslau) zieht. [Bianca](bianca) drückt [ihn](moritz) und [Darek](dariusz), [der](dariusz) sofort umgekehrt ist, erdrückt [beide](bianca+moritz). [Er](dariusz) bleibt, wenn [sie](bianca) [ihn](dariusz) nimmt. [Sie](bianca) nimmt. Im Dorf werden zwei Bäume mit Initialen versehen, obwohl es Forstfrevel ist. [Lamm](pastor) meldet am Telefon, bei [seiner](pastor) [Tochter](tanja) sei es losgegangen.
- lose bianca moritz "weg"
- kin malte moritz "Neffen"
+ find malte moritz "ausmacht"
- return dariusz "umgekehrt"
- happy bianca moritz "drückt"
+ couple.start bianca dariusz "nimmt"
- parent pastor tanja "Tochter"
- birth? tanja "losgegangen"

== 12
Das letzte Spiel der Saison: [Ayda](baby), fünf Stunden alt, liegt bei [Rosi](rosi) im Arm, und [Sefa](sefa) ist mit dem Nachtzug gekommen, um zwischen den Pfosten zu stehen. [Malte](malte), jetzt der [Kapitän](malte), schießt den Siegtreffer, und [Jella](jella) rennt im Kleid aufs Feld. [Frau Klee](praesidentin) gibt das Amt nach einem Jahr an [ihren](praesidentin) [Vorgänger](gerd) zurück. [Gerd](gerd) lehnt ab. So wird [Bianca](bianca) [Präsidentin](bianca), und [ihre](bianca) erste Unterschrift gilt dem Vertrag mit [Darek](dariusz), zuerst auf dem Papier, gegen Mitternacht auf dem Standesamt, weil [Lamm](pastor) den Schlüssel hat. Abgestiegen sind sie trotzdem.
+ birth tanja baby "fünf Stunden alt"
- return sefa "gekommen"
- hire malte "Kapitän"
- find malte "Siegtreffer"
- happy jella "rennt"
- quit praesidentin "gibt"
- reject gerd praesidentin "lehnt"
- hire bianca "Präsidentin"
- boss bianca dariusz "Vertrag"
+ wedding bianca dariusz "Standesamt"
