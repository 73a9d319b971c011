%series Die Moorkrone
%lang de
%genre fantasy court drama, fan-wiki episode list with long sentences
%cast ysolin | Königin Ysolin; Ysolin | f
%cast hardrun | Hardrun | f
%cast taveth | Prinz Taveth; Taveth | m
%cast brom | Brom vom Erlenbruch; Brom | m
%cast ciska | Ciska | f
%cast odo | Odo | m
%cast mirren | Mirren | f
%cast eldwin | Fürst Eldwin; Eldwin | m
%cast salka | Salka | f
%cast gorm | Gorm | m
%cast heiler | Meister Pflock; Pflock | m
%cast erbe | Rauk | m
%cast koenig | König Aldrec; Aldrec | m
%cast vermummt | - | f
%cast gattin | - | f
%cast waerter | - | m

== 1 Nebel über Torfstein
Nach der Ermordung [König Aldrecs](koenig), [der](koenig) auf der Jagd von einem unbekannten Pfeil getroffen wurde, führt [dessen](koenig) [Mutter](hardrun) [Hardrun](hardrun) als Regentin die Geschäfte, denn der [Bruder](taveth) des [Toten](koenig), [Prinz Taveth](taveth), ist erst sechzehn, und die junge [Witwe](ysolin), [Königin Ysolin](ysolin), stammt aus dem Haus des [Erzfeindes](eldwin) [Eldwin](eldwin). [Brom](brom), ein [Torfstecher](brom) vom [Erlenbruch](@erlenbruch), rettet die [Königin](ysolin), [die](ysolin) sich auf dem Heimritt vom Grab im Moor verirrt hat, aus einem Schlammloch und wird zum Dank in die Leibwache aufgenommen, was [Ciska](ciska), [seiner](brom) [Verlobten](ciska), gar nicht behagt.
+ kill _ koenig "Ermordung"
- parent hardrun koenig "Mutter"
- sibling koenig taveth "Bruder"
- married.past koenig ysolin "Witwe"
- enemy eldwin koenig "Erzfeindes"
+ rescue brom ysolin "rettet"
- hire brom ysolin "aufgenommen"
- engaged brom ciska "Verlobten"
- sad ciska "gar nicht behagt"

== 2 Die Regentin
[Hardrun](hardrun), [die](hardrun) in der [Schwiegertochter](ysolin) nichts als eine Spionin [Eldwins](eldwin) sieht, lässt [sie](ysolin) von [ihrer](ysolin) eigenen [Zofe](mirren) [Mirren](mirren) überwachen, doch die [Zofe](mirren), [die](mirren) [Ysolin](ysolin) ins Herz geschlossen hat, liefert nur Belangloses. [Ciska](ciska) folgt dem [Torfstecher](brom) in die Residenz, wo [sie](ciska) sich in der Küche verdingt und dort dem [Mundschenk](odo) [Odo](odo) den Kopf verdreht, ohne es darauf anzulegen. [Prinz Taveth](taveth), [der](taveth) sich vor dem Thron fürchtet wie vor dem Zahnreißen, schreibt der [Witwe](ysolin) [seines](taveth) [Bruders](koenig) schwülstige Verse, über die [diese](ysolin), zu [seinem](taveth) Kummer, herzlich lacht.
- kin hardrun ysolin "Schwiegertochter"
- investigate mirren ysolin "überwachen"
- boss ysolin mirren "Zofe"
- betray mirren hardrun "nur Belangloses"
- move ciska "folgt"
- hire ciska "verdingt"
- love.start odo ciska "verdreht"
- sad taveth "fürchtet"
+ love taveth ysolin "schwülstige Verse"
- married.past koenig ysolin "Witwe"
- sibling koenig taveth "Bruders"
- reject ysolin taveth "lacht"
- sad taveth ysolin "Kummer"

== 3 Der Pfeil
Der [Hofheiler](heiler) [Meister Pflock](heiler), [der](heiler) dem erschossenen [König](koenig) den Pfeil entfernt und heimlich verwahrt hat, zeigt ihn [Brom](brom), und der [Torfstecher](brom) erkennt darin die Arbeit [seines](brom) eigenen [Vaters](gorm), [Gorm](gorm), [der](gorm) vom Wildern lebt. Um den alten [Mann](gorm) nicht dem Henker auszuliefern, schweigt [er](brom) vor der [Königin](ysolin), obgleich [ihr](ysolin) Blick [ihm](brom) inzwischen den Schlaf raubt; die [Küchenmagd](ciska) bemerkt diesen Blick und zerschmeißt einen Stapel Teller. Die [Regentin](hardrun) droht der [Zofe](mirren), [sie](mirren) ins Moor werfen zu lassen, wenn [sie](mirren) nicht endlich etwas Handfestes liefert.
- discover brom gorm "erkennt"
- parent gorm brom "Vaters"
- reveal heiler brom "zeigt"
- reveal! brom ysolin "schweigt"
- help brom gorm "nicht dem Henker"
- love.start brom ysolin "Schlaf raubt"
+ jealous ciska ysolin "Stapel Teller"
- discover ciska brom+ysolin "bemerkt"
+ threaten hardrun mirren "droht"

== 4 Die Nacht der Irrlichter
Im Bruch tanzen Lichter. [Brom](brom) reitet zu [Gorm](gorm). „Hast [du](gorm) den [König](koenig) getötet?“, fragt [Brom](brom). [Gorm](gorm) nickt. Eine vermummte [Frau](vermummt) hat [ihn](gorm) bezahlt. [Er](gorm) kennt [ihren](vermummt) Namen nicht. [Ysolin](ysolin) ist [Brom](brom) gefolgt. [Ysolin](ysolin) hat alles gehört. [Brom](brom) kniet vor [ihr](ysolin). Da hebt [sie](ysolin) die Hand und lässt sie sinken. „Steh auf“, sagt [sie](ysolin). In der Hütte trocknen [ihre](brom+ysolin) Mäntel. [Gorm](gorm) geht hinaus. [Ysolin](ysolin) küsst [Brom](brom). In [Torfstein](@torfstein) weint [Ciska](ciska) bei [Odo](odo).
- travel brom gorm "reitet"
+ kill.past gorm koenig "getötet"
- hire.past gorm vermummt "bezahlt"
- reveal gorm brom "nickt"
+ discover ysolin gorm "gehört"
+ kiss brom ysolin "küsst"
- sad ciska "weint"

== 5 Unter falschem Mond
Die [Zofe](mirren), [der](mirren) die Angst vor der alten [Königin](hardrun) keinen Ausweg lässt, meldet, dass [ihre](mirren) [Herrin](ysolin) die Nacht außerhalb verbracht hat, und [Hardrun](hardrun) schließt messerscharf, mit wem. [Ciska](ciska) löst die Verlobung, noch ehe [Brom](brom), [der](brom) [sie](ciska) nicht belügen wollte, den Mund aufmacht, und wirft [ihm](brom) den Ring in die Suppe; [Odo](odo) fischt ihn heraus und bewahrt ihn auf. [Taveth](taveth), von der [Großtante](salka) [Salka](salka), [die](salka) einen Hang zu Zaubertränken hat, bedrängt, endlich um [Ysolin](ysolin) anzuhalten, fasst sich ein Herz, wird jedoch von [seiner](taveth) [Schwägerin](ysolin) mit der Bemerkung beschieden, [sie](ysolin) habe [ihn](taveth) gern wie einen Bruder.
- sad mirren hardrun "Angst"
+ betray mirren ysolin "meldet"
- boss ysolin mirren "Herrin"
- discover hardrun brom+ysolin "schließt"
+ breakup ciska brom "löst die Verlobung"
- help odo ciska "bewahrt"
- kin salka taveth "Großtante"
- propose taveth ysolin "Herz"
- kin taveth ysolin "Schwägerin"
- reject ysolin taveth "beschieden"

== 6 Trank und Gegentrank
Mit einem Trank, den [Salka](salka) für [Taveth](taveth) gebraut hat, damit die [Angebetete](ysolin) [ihn](taveth) erhöre, richtet [Odo](odo) versehentlich ein heilloses Durcheinander an: Es trinken der [Heiler](heiler) und die gestrenge [Regentin](hardrun), [die](hardrun) daraufhin einen Abend lang in [Pflock](heiler) den [Mann](heiler) [ihres](hardrun) Lebens erblickt. Während der Hof kichert, entdeckt [Mirren](mirren) in [Hardruns](hardrun) unbewachtem Schreibtisch ein Bündel Briefe, aus denen hervorgeht, dass [sie](hardrun) die vermummte [Auftraggeberin](hardrun) war, [die](hardrun) [Gorm](gorm) bezahlt hatte, und [Aldrec](koenig) sterben musste, weil [er](koenig) mit [Eldwin](eldwin) Frieden schließen wollte. Die [Verräterin](mirren) von neulich hat mit einem Mal eine Wahrheit in der Hand, die [sie](mirren) den Kopf kosten kann.
- create salka "gebraut"
- love taveth ysolin "Angebetete"
- love.start hardrun heiler "Mann ihres Lebens"
+ discover mirren hardrun "entdeckt"
- hire.past gorm hardrun "bezahlt"
- kill.past hardrun koenig "sterben"
- reconcile? eldwin koenig "Frieden"
- betray.past mirren ysolin "Verräterin"

== 7 Ein Kuss für den Frieden
[Fürst Eldwin](eldwin) reist mit hundert Rittern an, um die Hand [seiner](eldwin) [Tochter](ysolin) neu zu vergeben, wie [er](eldwin) das nennt, und schlägt [Taveth](taveth) als Bräutigam vor, was dem [Prinzen](taveth) die Röte und dem anwesenden [Torfstecher](brom) das Blut aus dem Gesicht treibt. [Mirren](mirren) übergibt der [Königin](ysolin) die Briefe und bittet um Vergebung; [Ysolin](ysolin) verzeiht [ihr](mirren) auf der Stelle, verlangt aber, dass [sie](mirren) über alles noch eine Nacht lang Stillschweigen bewahrt. [Ciska](ciska), [die](ciska) im Speisesaal serviert, erkennt an der Art, wie [Brom](brom) und [Ysolin](ysolin) aneinander vorbeisehen, dass [sie](ciska) zu spät kommt, und lässt sich vom [Mundschenk](odo) den Ring an den Finger stecken.
- travel eldwin "reist"
- parent eldwin ysolin "Tochter"
- wedding? taveth ysolin "Bräutigam"
- sad brom taveth+ysolin "Blut"
- gift mirren ysolin "übergibt"
- reveal mirren ysolin "übergibt"
+ reconcile mirren ysolin "verzeiht"
- discover ciska brom+ysolin "erkennt"
+ engaged.start ciska odo "Ring"

== 8 Das Gottesgericht
Der Morgen ist weiß. Vor dem Volk liest [Ysolin](ysolin) die Briefe vor. [Hardrun](hardrun) hört zu. [Hardrun](hardrun) lächelt. „Lügen“, sagt [sie](hardrun). Da tritt [Gorm](gorm) vor. Der [Wilderer](gorm) zeigt auf [Hardrun](hardrun). „[Die](hardrun) war's.“ [Taveth](taveth) stellt sich neben [Ysolin](ysolin). Der [Prinz](taveth) lässt [seine](taveth) [Mutter](hardrun) abführen. Im Turm schreit [Hardrun](hardrun). Niemand hört [sie](hardrun), außer [Salka](salka). Die [Großtante](salka) öffnet bei Nacht die Tür. [Hardrun](hardrun) flieht ins Moor. [König](taveth) ist jetzt [Taveth](taveth). [Er](taveth) will nicht. [Gorm](gorm) erhält Gnade.
+ reveal ysolin _ "liest"
- accuse gorm hardrun "zeigt"
- help taveth ysolin "neben"
- parent hardrun taveth "Mutter"
+ arrest taveth hardrun "abführen"
- kin salka taveth "Großtante"
+ rescue salka hardrun "öffnet"
- flee hardrun "flieht"
- hire taveth "König"
- reconcile _ gorm "Gnade"

== 9 Die Krone wiegt
[Taveth](taveth), [dem](taveth) die Hosen schlottern, sooft [er](taveth) den Thronsaal betreten soll, bittet [Ysolin](ysolin), an [seiner](taveth) Stelle zu herrschen, doch [diese](ysolin), [die](ysolin) seit Wochen nicht aus dem Bett kommt, ohne sich zu übergeben, hat andere Sorgen: [Sie](ysolin) trägt, wie [Pflock](heiler) feststellt und seitdem mit niemandem zu teilen wagt, das Kind eines [Torfstechers](brom). [Mirren](mirren), in [die](mirren) sich der [König](taveth) wider Erwarten verguckt hat, seitdem [sie](mirren) [ihm](taveth) beim Ankleiden eine Schnalle repariert hat, tut, als merke [sie](mirren) nichts. [Eldwin](eldwin) wird ungeduldig und setzt [Brom](brom) als vermeintlichen Verführer [seiner](eldwin) [Tochter](ysolin) gefangen.
- sad taveth "schlottern"
- hire? ysolin taveth "herrschen"
+ pregnant ysolin brom "trägt"
- reveal! heiler _ "mit niemandem"
- discover heiler ysolin "feststellt"
- love.start taveth mirren "verguckt"
- help.past mirren taveth "repariert"
- betray mirren taveth "tut"
+ arrest eldwin brom "gefangen"
- accuse eldwin brom "vermeintlichen Verführer"
- parent eldwin ysolin "Tochter"

== 10 Kein Zurück
[Ciska](ciska), inzwischen mit [Odo](odo) verheiratet, erfährt vom [Kerkermeister](waerter), dass [ihr](ciska) früherer [Verlobter](brom) am Morgen gehängt werden soll, und tauscht, statt sich an [ihm](brom) zu rächen, mit [ihrem](ciska) [Mann](odo) zusammen die Schlüssel aus, sodass der [Gefangene](brom) in der Nacht ins Bruch entkommt, wo [ihn](brom) bereits [Hardrun](hardrun), von [Salka](salka) ernährt, mit einer Armbrust erwartet. In [ihm](brom) sieht [sie](hardrun) nur den [Sohn](brom) des [Mannes](gorm), [der](gorm) [sie](hardrun) angeklagt hat. Es ist [Gorm](gorm), [der](gorm) sich zwischen die [beiden](brom+hardrun) wirft, und mit dem Bolzen in der Brust stirbt der [Wilderer](gorm) in den Armen [seines](gorm) [Kindes](brom); die [Mörderin](hardrun) ertrinkt auf der Flucht.
- married ciska odo "verheiratet"
- ex brom ciska "früherer Verlobter"
- kill? eldwin brom "gehängt"
- reveal waerter ciska "erfährt"
+ rescue ciska+odo brom "Schlüssel"
- flee brom eldwin "entkommt"
- help salka hardrun "ernährt"
- attack hardrun brom "Armbrust"
- rescue gorm brom "wirft"
+ kill hardrun gorm "stirbt"
- die gorm "stirbt"
- parent gorm brom "Sohn"
- accuse.past gorm hardrun "angeklagt"
+ die hardrun "ertrinkt"
- flee hardrun "Flucht"

== 11 Lichter ins Dunkel
Nachdem [Eldwin](eldwin), von [Ysolin](ysolin) mit der Wahrheit über [ihren](ysolin) Zustand konfrontiert, getobt und gebrüllt und schließlich, da [ihm](eldwin) die Ähnlichkeit mit [seiner](eldwin) verstorbenen [Gattin](gattin) nicht entgeht, geweint hat, lässt [er](eldwin) die Verfolgung des [Flüchtigen](brom) einstellen. [Taveth](taveth), [der](taveth) ohne [Hardrun](hardrun) ruhiger schläft, als [er](taveth) sich eingesteht, gibt [Mirren](mirren) eine Krone in die Hand und fragt [sie](mirren), ob [sie](mirren) tauschen wolle; die [Zofe](mirren) küsst [ihn](taveth), bevor [sie](mirren) begreift, was [sie](mirren) tut. [Pflock](heiler) und [Salka](salka), [die](heiler+salka) sich seit dem Trank aus dem Weg gingen, werden bei einem Kräutertausch im Bett der [Alten](salka) überrascht.
- reveal ysolin eldwin "Wahrheit"
- sad eldwin "geweint"
+ help eldwin brom "einstellen"
- pregnant ysolin "Zustand"
- married.past eldwin gattin "Gattin"
- die.past gattin "verstorbenen"
- gift taveth mirren "Krone"
+ kiss mirren taveth "küsst"
- affair heiler salka "Bett"
- discover _ heiler+salka "überrascht"

== 12 Torfstein, Frühling
[Brom](brom) kehrt zurück. [Ysolin](ysolin) läuft [ihm](brom) barfuß entgegen. [Eldwin](eldwin) gibt [Brom](brom) die Hand, wenn auch kurz. Die Hochzeit ist klein. [Odo](odo) schenkt ein. [Ciska](ciska) wirft den Reis. Zwei Monate später kommt ein [Junge](erbe). [Er](erbe) heißt [Rauk](erbe). [Taveth](taveth) legt die Krone in die Wiege. „Jetzt bist [du](erbe) dran“, sagt [Taveth](taveth). [Mirren](mirren) lacht über [Taveth](taveth). Im Herbst heiraten auch [die zwei](mirren+taveth). [Salka](salka) braut den Festtrank. Niemand trinkt ihn. Nur [Pflock](heiler) nimmt einen Schluck, und dann noch einen.
+ return brom "kehrt"
- reconcile brom eldwin "Hand"
+ wedding brom ysolin "Hochzeit"
- birth ysolin erbe "kommt ein Junge"
- wedding mirren taveth "heiraten"
- gift taveth erbe "Wiege"
- create salka "braut"
