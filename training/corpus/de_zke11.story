%series Schärengarten
%lang de
%genre drama about a commune on a Finnish skerry, encyclopaedia article in long sentences
%cast iiro | Iiro Lehtonen; Iiro | m
%cast mai | Maija | f
%cast sti | Stig Wallin; Stig; Wallin | m
%cast hod | Hodan Farah; Hodan | f
%cast pek | Pekka | m
%cast aur | Aurora | f
%cast cyr | Cyril Banks; Banks; Cyril | m
%cast elo | Eloise | f
%cast jan | Janne | m
%cast rik | Rikke | f
%cast pas | Pastorin Holm; Holm | f
%cast brief | - | m
%cast alt | Vanamo | f
%cast baby | Onni | m
%cast omar | - | m
%cast poli | - | m

== 1
Zwölf Jahre nachdem [Iiro Lehtonen](iiro) und [sein](iiro) [Jugendfreund](sti) [Stig Wallin](sti) auf der Schäre [Kuuvala](@kuuvala) eine Gemeinschaft gegründet haben, in der niemandem etwas allein gehören soll, stellt der [Erstere](iiro) fest, dass der [Letztere](sti) diesen Grundsatz auch auf [Maija](mai) anwendet, mit [der](mai) [Iiro](iiro), allen Grundsätzen zum Trotz, standesamtlich verheiratet ist. Die [Ertappten](mai+sti) berufen sich auf die Hausordnung. Während der [Betrogene](iiro) mit einer Axt ins Bootshaus geht, allerdings nur, um Holz zu hacken, bis [ihm](iiro) die Hände bluten, legt mit dem Postboot die [Ärztin](hod) [Hodan Farah](hod) an, [die](hod) für einen Sommer die Sanitätsstation übernehmen soll und von alledem nichts weiß.
- friend iiro sti "Jugendfreund"
- create.past iiro+sti "gegründet"
+ discover iiro mai+sti "stellt"
+ affair mai sti "Ertappten"
- married iiro mai "verheiratet"
- cheat mai iiro "Betrogene"
- injure iiro "bluten"
- travel hod "legt" @kuuvala
- hire hod "übernehmen"

== 2
Die neue [Ärztin](hod) verbindet [Iiros](iiro) Hände und stellt dabei keine Fragen, was [ihr](hod) unter den redseligen Schärenbewohnern sogleich den Ruf der Arroganz einträgt. [Aurora](aur), die sechzehnjährige [Tochter](aur) [Wallins](sti), [deren](aur) [Mutter](alt) das Eiland vor Jahren im Streit verlassen hat, sucht in der Sanitätsstation Zuflucht, weil [sie](aur) die neue Schlafordnung im Haupthaus nicht erträgt. Als [Stig](sti) [sie](aur) zurückholen will, stellt sich [ihm](sti) die [Fremde](hod) in den Weg. In der Räucherei beginnt unterdessen der [Bootsbauer](pek) [Pekka](pek), [der](pek) seit jeher für [Maija](mai) schwärmt, einen Brief, den [er](pek) an diesem Abend zum neunten Mal zerreißt.
- treat iiro hod "verbindet"
- parent sti aur "Tochter"
- parent alt aur "Mutter"
- breakup.past alt sti "verlassen"
- flee aur sti "Zuflucht"
+ help hod aur "stellt sich"
- love pek mai "schwärmt"
- confess? pek mai "Brief"

== 3
Auf der Vollversammlung, die nach altem Brauch so lange dauert, bis alle einer Meinung oder eingeschlafen sind, verlangt [Iiro](iiro), dass einer von [ihnen](iiro+sti) gehe, [er](iiro) oder [Stig](sti). [Maija](mai), von [der](mai) [beide](iiro+sti) eine Entscheidung erwarten, erklärt zur allgemeinen Verblüffung, [sie](mai) habe von [beiden](iiro+sti) genug, und zieht noch in derselben Nacht mit Zahnbürste und Akkordeon zu [Pekka](pek), [dessen](pek) Sofa [sie](mai) für das neutralste der Insel hält. Der [Bootsbauer](pek) wagt die ganze Nacht nicht zu atmen. Zwischen den einstigen [Gefährten](iiro+sti), [die](iiro+sti) nun im selben Haus an getrennten Herden kochen, kommt es am Morgen wegen einer Pfanne zu Handgreiflichkeiten.
- quarrel iiro sti "verlangt"
+ breakup mai iiro+sti "genug"
+ move mai pek "zieht"
- love pek mai "nicht zu atmen"
- friend.past iiro sti "einstigen Gefährten"
- housemate iiro sti "selben Haus"
- attack iiro+sti iiro+sti "Handgreiflichkeiten"

== 4
Ein [Brite](cyr) kommt an. Der [Brite](cyr) heißt [Cyril Banks](cyr). [Banks](cyr) ist reich. [Banks](cyr) will [Kuuvala](@kuuvala) kaufen. Mit [Banks](cyr) kommt [Eloise](elo). [Eloise](elo) ist [Banks'](cyr) [Frau](elo). [Janne](jan) sieht [Eloise](elo). [Janne](jan) fällt vom Steg. [Eloise](elo) zieht [Janne](jan) heraus. [Janne](jan) ist neunzehn. [Rikke](rik) ist auch neunzehn. [Rikke](rik) ist [Jannes](jan) [Freundin](rik). [Rikke](rik) zieht [Janne](jan) an den Ohren nach Hause.
- travel cyr "kommt an" @kuuvala
- married cyr elo "Frau"
+ love.start jan elo "fällt vom Steg"
+ rescue elo jan "zieht"
- couple jan rik "Freundin"
- jealous rik elo "an den Ohren"

== 5
Da das Land noch immer auf die Namen der beiden [Gründer](iiro+sti) eingetragen ist, wirbt [Banks](cyr) um jeden von [ihnen](iiro+sti) auf andere Weise: [Stig](sti), [dessen](sti) Schulden [er](cyr) kennt, droht [er](cyr) mit dem Gerichtsvollzieher, [Iiro](iiro), [dessen](iiro) Einsamkeit [er](cyr) errät, schickt [er](cyr) [seine](cyr) [Frau](elo) mit einer Flasche Cognac. [Eloise](elo) gehorcht aus Gewohnheit, kommt aber mit [dem](iiro), [den](iiro) [sie](elo) betören soll, ins Reden, und [sie](elo+iiro) lehren einander bis zum Morgengrauen die Namen der Seevögel. Von der Sanitätsstation aus beobachtet [Hodan](hod), wie das Licht bei [Lehtonen](iiro) nicht ausgeht; [sie](hod) sagt sich, dass [sie](hod) das nichts angehe, und zerbricht ein Fieberthermometer.
- flirt? elo iiro "betören"
+ threaten cyr sti "droht"
- sad iiro "Einsamkeit"
- married cyr elo "Frau"
- friend.start elo iiro "ins Reden"
+ jealous hod elo "zerbricht"
- love hod iiro "zerbricht"

== 6
Nachdem [Pekka](pek) drei Wochen lang auf dem Fußboden geschlafen hat, damit [Maija](mai) das Sofa behalten kann, fragt [diese](mai), ob [er](pek) eigentlich vorhabe, [sie](mai) jemals anzusehen, woraufhin [er](pek) [ihr](mai) sämtliche neunundzwanzig Fassungen [seines](pek) Briefes aushändigt. [Sie](mai) liest sie alle, die zerrissenen zuerst, und bläst danach die Lampe aus. Am selben Abend entdeckt [Rikke](rik) in [Jannes](jan) Schlafsack ein seidenes Tuch, das nur [einer](elo) auf der Schäre gehören kann. Die [Gattin](elo) des [Briten](cyr) beteuert, es verloren zu haben, was stimmt. [Janne](jan), [der](jan) das Tuch gefunden und nicht zurückgegeben hat, wird dennoch von der [Freundin](rik) verlassen, nicht der Tat, sondern der Träume wegen.
+ confess pek mai "neunundzwanzig Fassungen"
+ sex mai pek "bläst"
- discover rik jan "entdeckt"
- accuse rik elo "beteuert"
- lose elo "verloren"
- find jan "gefunden"
- love jan elo "Träume"
- breakup rik jan "verlassen"
- cheat! jan rik "nicht der Tat"

== 7
[Aurora](aur), von [ihrem](aur) [Vater](sti) beim Abschreiben der Gemeinschaftskasse erwischt, hält [ihm](sti) statt einer Ausrede die Zahlen vor: [Stig](sti) hat seit vier Jahren Geld entnommen und damit heimlich [ihrer](aur) [Mutter](alt) auf dem Festland die Miete bezahlt. [Hodan](hod), [die](hod) zufällig [Zeugin](hod) wird, begreift, dass der vermeintliche [Verführer](sti) die [Frau](alt) noch immer liebt, [die](alt) [ihn](sti) verlassen hat, und dass die Sache mit [Maija](mai) nie mehr war als eine Betäubung. Weil [er](sti) vor [seiner](sti) [Tochter](aur) nicht weinen will, geht [er](sti) hinaus auf die Klippe. Dort steht schon [Iiro](iiro). Was die [Männer](iiro+sti) einander sagen, verweht der Wind; zurück kommen [sie](iiro+sti) mit einem gemeinsamen Eimer Strömlinge.
- parent sti aur "Vater"
+ discover aur sti "Zahlen"
- steal sti _ "entnommen"
- help sti alt "bezahlt"
- parent alt aur "Mutter"
- love sti alt "noch immer liebt"
- discover hod sti "begreift"
- breakup.past alt sti "verlassen"
- affair.past mai sti "Sache mit Maija"
- love! sti mai "nie mehr war"
+ reconcile iiro sti "gemeinsamen Eimer"

== 8
Weil sich die [Gründer](iiro+sti) wieder vertragen und nicht verkaufen, greift [Banks](cyr) zu gröberen Mitteln und lässt vom [Postschiffer](brief), [den](brief) [er](cyr) bestochen hat, die Frischwasserleitung kappen. [Eloise](elo), [die](elo) das Telefonat im Nebenzimmer hört, warnt die Kommune noch in der Nacht, rudert eigenhändig durch den Nebel und wird von [ihrem](elo) [Mann](cyr), [der](cyr) [sie](elo) am Steg erwartet, so heftig gestoßen, dass [sie](elo) mit dem Kopf auf einen Poller schlägt. [Janne](jan) findet [sie](elo). [Hodan](hod), [deren](hod) Eifersucht sich in diesem Augenblick verflüchtigt, näht die Wunde mit elf Stichen und weicht bis zum Morgen nicht von der Seite der [Nebenbuhlerin](elo).
- reconcile.past iiro sti "vertragen"
- gift cyr brief "bestochen"
- attack brief _ "kappen"
+ reveal elo _ "warnt"
- married cyr elo "Mann"
+ attack cyr elo "gestoßen"
- injure elo cyr "schlägt"
- find jan elo "findet"
- treat elo hod "näht"
- jealous.past hod elo "Eifersucht"
- enemy.past elo hod "Nebenbuhlerin"
- help hod elo "weicht"

== 9
[Eloise](elo) verlässt [Cyril](cyr). [Cyril](cyr) lacht. [Eloise](elo) zeigt [Cyril](cyr) an. [Cyril](cyr) lacht nicht mehr. Ein [Polizist](poli) holt [Banks](cyr) ab. Der [Postschiffer](brief) verliert [seinen](brief) Posten. Das Ruder übernimmt [Rikke](rik). [Rikke](rik) fährt besser. [Janne](jan) steht am Steg. [Rikke](rik) wirft [Janne](jan) das Tau zu. [Janne](jan) fängt. Das ist ein Anfang. [Pastorin Holm](pas) segnet das Boot.
+ breakup elo cyr "verlässt"
- accuse elo cyr "zeigt"
+ arrest poli cyr "holt"
- quit brief "verliert"
- hire rik "übernimmt"
- reconcile jan rik "ein Anfang"

== 10
Zum Mittsommerfest, bei dem traditionell ein Paar über das Feuer springt, drängt man [Maija](mai) und [Pekka](pek) nach vorn, doch die [Akkordeonspielerin](mai), seit Tagen blass, lehnt ab und muss sich hinter dem Bootshaus übergeben. [Hodan](hod) errechnet die achte Woche. In die Freude des [Bootsbauers](pek) mischt sich eine Frage, die [er](pek) nicht stellt, weil [er](pek) [Maija](mai) nicht kränken möchte, und die [sie](mai) [ihm](pek) trotzdem beantwortet: Mit dem [Hausherrn](sti) sei [sie](mai) zuletzt im Februar zusammen gewesen. Statt [ihrer](mai+pek) springen [Iiro](iiro) und die [Ärztin](hod), [die](hod+iiro) einander bis dahin nur über Mullbinden hinweg angesehen haben, und landen Hand in Hand, wo [sie](hod+iiro) auch bleiben.
- celebrate _ "Mittsommerfest"
+ pregnant mai pek "achte Woche"
- ill mai "übergeben"
- discover hod mai "errechnet"
- happy pek "Freude"
- affair.past mai sti "zuletzt im Februar"
+ couple.start hod iiro "Hand in Hand"

== 11
Der Sommer endet, und mit ihm [Hodans](hod) Vertrag. Während die Kommune [sie](hod) einstimmig zu bleiben bittet, eröffnet [sie](hod) [Iiro](iiro), dass in [Helsinki](@helsinki) ein [Mann](omar) auf [sie](hod) warte, mit [dem](omar) [sie](hod) seit dem Studium verlobt sei. [Iiro](iiro), zum zweiten Mal in einem Jahr der [Gehörnte](iiro) oder vielmehr, wie [er](iiro) bitter bemerkt, diesmal der [andere](iiro), rudert [sie](hod) schweigend zum Postboot. Auf dem Festland trifft [Aurora](aur) nach sechs Jahren [Vanamo](alt), [ihre](aur) [Mutter](alt), wieder, [die](alt) zunächst die Tür schließt, sie dann aber, als auch [Stig](sti) im Treppenhaus auftaucht, einen Spalt offen lässt.
- quit hod "endet"
- reveal hod iiro "eröffnet"
+ engaged hod omar "verlobt"
- cheat.past hod omar "diesmal der andere"
- travel hod "Postboot" @helsinki
- parent alt aur "Mutter"
- meet alt aur "trifft"
- reject alt aur "schließt"
+ reconcile? alt sti "Spalt offen"

== 12
Im ersten Herbststurm bringt [Maija](mai), von [Rikke](rik) und einem auf dem Küchentisch aufgeschlagenen Lehrbuch unterstützt, den kleinen [Onni](baby) zur Welt, [dem](baby) [Stig](sti) als Pate, [Iiro](iiro) als geschiedener Mann [seiner](baby) [Mutter](mai) und [Pekka](pek) als Vater nacheinander die Nase küssen. [Vanamo](alt), [die](alt) mit zwei Koffern und vielen Bedingungen auf die Insel zurückgekehrt ist, bezieht das Zimmer neben [Stig](sti) und lässt nachts die Zwischentür auf. Als das Postboot noch einmal anlegt, obwohl es bei diesem Wetter nicht darf, steht [Hodan](hod) am Bug, seekrank, ohne Ring; die Verlobung, ruft [sie](hod) [Iiro](iiro) entgegen, habe [sie](hod) in [Helsinki](@helsinki) gelassen.
- help rik mai "unterstützt"
+ birth mai baby "zur Welt"
- kin baby sti "Pate"
- divorce.past iiro mai "geschiedener"
- ex iiro mai "geschiedener Mann"
- parent pek baby "Vater"
- return alt "zurückgekehrt"
- reconcile alt sti "Zwischentür"
+ return hod "noch einmal anlegt"
- engaged.end hod omar "gelassen"
- ill hod "seekrank"
