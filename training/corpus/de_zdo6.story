%series Die Nebelkönigin
%lang de
%genre fantasy court intrigue, fan wiki chapter summaries
%cast ithwen | Königin Ithwen; Ithwen | f
%cast sarke | Prinzessin Sarke; Sarke | f
%cast merowig | Regent Merowig; Merowig | m
%cast quill | Quill | n
%cast brannoch | Brannoch; Hauptmann Brannoch | m
%cast odrun | Odrun | f
%cast tavi | Tavi | m
%cast vael | Vael von Rauhreif; Vael | m
%cast yrsa | Yrsa | f
%cast drache | Ssirr | n
%cast maske | - | n
%cast koch | Gundebert | m
%cast moench | - | m
%cast mutter | - | f

== 1 Krone ohne Kopf
[Königin Ithwen](ithwen) ist mit siebzehn Schiffen in den Nebel gesegelt und nicht wiedergekommen. Ein Jahr später lässt [Merowig](merowig), der [Bruder](merowig) [ihrer](ithwen) verstorbenen [Mutter](mutter), die Totenglocke läuten und setzt sich als Regent auf einen Schemel neben den Thron. [Prinzessin Sarke](sarke), vierzehn und [Ithwens](ithwen) einziges [Kind](sarke), weigert sich zu trauern. Nachts schleicht [sie](sarke) zum alten [Leuchtfeuerwächter](moench) und hört, was [der](moench) dem Hof verschwiegen hat: In der dritten Nacht habe ein einzelnes Schiff Zeichen gegeben.
- travel ithwen "gesegelt"
- return! ithwen "nicht wiedergekommen"
- parent mutter ithwen "Mutter"
- die.past mutter "verstorbenen"
- sibling merowig mutter "Bruder"
- kin ithwen merowig "Bruder"
- die? ithwen "Totenglocke"
- hire merowig "setzt"
- parent ithwen sarke "Kind"
+ reveal moench sarke "hört"
- discover sarke "hört"

== 2 Die Taschendiebin
Auf dem Markt zieht [Yrsa](yrsa) einem [Hauptmann](brannoch) der Wache den Beutel vom Gürtel, ohne dass [er](brannoch) es merkt; es ist der Beutel mit dem Siegel des [Regenten](merowig). [Brannoch](brannoch) setzt [ihr](yrsa) über elf Dächer nach. Am zwölften verlässt [ihn](brannoch) das Glück, und [sie](yrsa) bekommt den [Stürzenden](brannoch) gerade noch am Kragen zu fassen. Seither weiß [er](brannoch) nicht, ob [er](brannoch) die [Diebin](yrsa) einsperren oder zum Essen ausführen soll. Im Palast probiert der neue [Küchenjunge](tavi) [Tavi](tavi) das Mus des [Regenten](merowig), was verboten ist, und schmeckt Fingerhut, was verbotener ist.
+ steal yrsa brannoch "zieht"
- investigate brannoch yrsa "setzt"
+ rescue yrsa brannoch "bekommt"
- arrest? brannoch yrsa "einsperren"
- date? brannoch yrsa "ausführen"
- discover tavi "schmeckt"
- kill? _ merowig "Fingerhut"

== 3 Fingerhut
Der [Mundschenk](quill) [Quill](quill), weder Mann noch Frau und dem Haus seit drei Herrschern treu, gerät in Verdacht, und [Merowig](merowig) lässt [Quill](quill) in den Hungerturm werfen. [Tavi](tavi) könnte reden, doch wer glaubt einem [Elfjährigen](tavi)? Also redet [er](tavi) mit [Sarke](sarke). Die [Prinzessin](sarke) und der [Küchenjunge](tavi) schließen unter der Backstube einen Pakt: [Er](tavi) hält Augen und Ohren offen, [sie](sarke) hält [ihm](tavi) die Köche vom Leib. Die [Giftmischerin](odrun) steht derweil daneben und rührt Vanillesoße. Es ist [Odrun](odrun), des [Regenten](merowig) eigene [Amme](odrun)!
+ accuse _ quill "Verdacht"
- kill? quill merowig "Verdacht"
- arrest merowig quill "werfen"
- reveal tavi sarke "redet er"
+ friend.start sarke tavi "Pakt"
- help? sarke tavi "vom Leib"
- kill? odrun merowig "Giftmischerin"

== 4 Ein Bräutigam aus dem Norden
[Vael von Rauhreif](vael) reitet mit vierzig weißen Pferden in den Hof. [Er](vael) ist gekommen, um [Sarke](sarke) zu freien, [deren](sarke) Mitgift aus drei Häfen besteht. »[Ich](sarke) bin vierzehn«, sagt [sie](sarke). »[Ich](vael) kann warten«, sagt der [Nordmann](vael), »bis morgen.« [Merowig](merowig) hat [ihn](vael) eingeladen und längst unterschrieben. Während die Köche Zuckerschwäne gießen, knackt [Yrsa](yrsa) für eine Handvoll Perlen das Schloss am Hungerturm. [Quill](quill) ist frei und verbeugt sich vor der [Einbrecherin](yrsa) so tief, wie [Quill](quill) sich sonst nur vor Königinnen verbeugt.
- travel vael "reitet"
+ wedding? sarke vael "freien"
- reject sarke vael "vierzehn"
- invite merowig vael "eingeladen"
+ rescue yrsa quill "knackt"

== 5 Die Nacht der Zuckerschwäne
[Sarke](sarke) tritt vor den Altar, spuckt dem [Freier](vael) auf den Stiefel und springt aus dem Fenster in den Burggraben. [Vael](vael) zieht das Schwert gegen den [Gastgeber](merowig), [den](merowig) [er](vael) für den Urheber des Spotts hält. [Brannoch](brannoch) tut, was [er](brannoch) geschworen hat, und stellt sich vor den [Regenten](merowig), obwohl [er](brannoch) [ihn](merowig) nicht ausstehen kann; der Stahl des [Nordländers](vael) fährt [ihm](brannoch) durch die Schulter. Im Wasser wartet [Quill](quill) mit einem Boot. [Tavi](tavi) liegt schon darin, seekrank vor Aufregung.
+ reject sarke vael "spuckt"
- flee sarke "springt"
- attack vael merowig "zieht"
- accuse vael merowig "Urheber"
+ rescue brannoch merowig "stellt"
- attack vael brannoch "fährt"
- injure brannoch vael "fährt"
- help quill sarke "Boot"
- ill tavi "seekrank"

== 6 Der neue Hauptmann
Ein [Verwundeter](brannoch) nützt [ihm](merowig) nichts, findet [Merowig](merowig) und gibt den Posten einem [Maskierten](maske), [den](maske) niemand je ohne Visier gesehen hat. So endet man also, wenn man Könige schützt! [Yrsa](yrsa) klaubt den [Geschassten](brannoch) aus der Gosse, näht [ihm](brannoch) die Schulter mit Angelschnur und verlangt dafür Miete, in Küssen zahlbar; der [Kranke](brannoch) begleicht die erste Rate im Voraus. Der neue [Hauptmann](maske) lässt indessen Häuser anzünden, in denen über die [Königin](ithwen) gesprochen wurde. Dass das Feuer unter [seinen](maske) Händen grün brennt, fällt allein [Odrun](odrun) auf.
- quit brannoch merowig "Geschassten"
+ hire maske merowig "gibt"
- help yrsa brannoch "klaubt"
- treat brannoch yrsa "näht"
+ kiss brannoch yrsa "erste Rate"
- attack maske _ "anzünden"
- discover odrun maske "fällt allein"

== 7 Was im Nebel wohnt
Auf dem Meer verlieren die drei [Ausreißer](quill+sarke+tavi) das Ruder, dann die Richtung, dann beinahe [Tavi](tavi), [der](tavi) einem Fisch hinterherspringt. Der Fisch ist ein [Drache](drache) und spricht. [Ssirr](drache), so alt wie die Flut, erzählt der [Prinzessin](sarke), [er](drache) habe vor einem Jahr siebzehn Schiffe gesehen: Sechzehn seien von Menschen mit weißen Pferden im Wappen versenkt worden. Und das letzte? Der [Drache](drache) gähnt. Das liege, sagt [er](drache), keine zwei Flügelschläge von hier vor Anker.
- flee.past quill+sarke+tavi "Ausreißer"
- lose quill+sarke+tavi "verlieren"
+ meet drache sarke "spricht"
+ reveal drache sarke "erzählt"
- attack.past _ ithwen "versenkt"

== 8 Mutter und Tochter
[Ithwen](ithwen) lebt. Auf einer Insel ohne Namen hat [sie](ithwen) aus Wrackholz eine Halle gezimmert, und als [Sarke](sarke) über den Strand rennt, erkennt die [Totgeglaubte](ithwen) [ihr](ithwen) [Mädchen](sarke) erst an der Stimme. [Beide](ithwen+sarke) weinen, [Quill](quill) schaut taktvoll Muscheln an. Warum kam die [Königin](ithwen) nicht heim? Weil [sie](ithwen) den Brief gelesen hat, mit dem [ihr](ithwen) [Onkel](merowig) die Flotte an [Rauhreif](@rauhreif) verkaufte, und weil [sie](ithwen) daheim tot sein müsse, damit [ihr](ithwen) [Kind](sarke) lebe. »Das hat [er](merowig) dann anders gesehen«, sagt die [Kleine](sarke).
+ find sarke ithwen "rennt"
- die! ithwen "Totgeglaubte"
- parent ithwen sarke "Mädchen"
- happy ithwen+sarke "weinen"
- return! ithwen "nicht heim"
- discover.past ithwen merowig "gelesen"
+ betray.past merowig ithwen "verkaufte"
- kin ithwen merowig "Onkel"

== 9 Amme und Regent
[Odrun](odrun) hat genug. [Sie](odrun) serviert [Merowig](merowig) [sein](merowig) Mus und sagt [ihm](merowig) dabei auf den Kopf zu, dass [er](merowig) die [Nichte](ithwen) ans Messer geliefert habe; [sie](odrun) habe [ihn](merowig) an der Brust genährt und gedenke nun, den Fehler zu berichtigen. Der [Regent](merowig) lässt den Löffel sinken. Zu spät: [Er](merowig) stürzt vornüber in die Schüssel. Als [sie](odrun) die Tür öffnet, um sich zu stellen, steht dort der [Mann](maske) mit dem Visier, und [er](maske) klatscht. Unter dem Eisen kommt [Merowigs](merowig) Gesicht zum Vorschein, grün wie Glas.
+ accuse odrun merowig "auf den Kopf zu"
- betray.past merowig ithwen "ans Messer"
- kin ithwen merowig "Nichte"
+ kill odrun merowig "vornüber"
- die merowig odrun "stürzt"
- discover odrun maske "Vorschein"

== 10 Der Gestaltdieb
Alle halten das [Wesen](maske) für den [Regenten](merowig), nur [Odrun](odrun) nicht, und [die](odrun) sitzt nun ihrerseits im Hungerturm. Der falsche [Merowig](maske) vermählt das Land mit Feuer, wie es die Chronik nennt. [Yrsa](yrsa) und [Brannoch](brannoch) graben einen Tunnel zum Turm. [Sie](brannoch+yrsa) kommen in der Vorratskammer heraus, wo [Gundebert](koch), der [Koch](koch), [sie](brannoch+yrsa) beinahe mit der Bratpfanne erschlägt, dann aber zu weinen beginnt: [Er](koch) habe [Tavi](tavi), [seinen](koch) [Neffen](tavi), in der Nacht der Schwäne für tot erklärt und jeden Tag eine Kerze gestiftet. Ob jemand etwas von [ihm](tavi) wisse?
- betray maske _ "falsche"
- arrest.past maske odrun "Hungerturm"
- rescue? brannoch+yrsa odrun "graben"
- attack? koch brannoch+yrsa "erschlägt"
- sad koch "weinen"
+ kin koch tavi "Neffen"
- die! tavi "für tot erklärt"

== 11 Grünes Feuer
Unter Nebelsegeln kehrt [Ithwen](ithwen) heim, der [Drache](drache) vorneweg. [Vael](vael), [dem](vael) der [Gestaltdieb](maske) [Sarkes](sarke) Hafen versprochen hatte, sperrt die Bucht mit Ketten. [Quill](quill) schwimmt hinüber, lässt sich an Bord fangen und redet dem [Nordmann](vael) eine Nacht lang ein, [sein](vael) [Verbündeter](maske) werde [ihn](vael) als Nächsten ersetzen. Am Morgen hebt [Vael](vael) in den Spiegel blickend die Ketten und zieht ab. Zum ersten Mal in der Geschichte wird ein Krieg durch Zureden beendet; beide Seiten schämen sich ein wenig.
+ return ithwen "kehrt"
- gift? maske vael "versprochen"
- arrest vael quill "fangen"
- friend maske vael "Verbündeter"
+ reveal quill vael "redet"
- betray? maske vael "ersetzen"
- flee vael "zieht ab"

== 12 Zwei Regenten, eine Königin
Im Thronsaal stehen sich die [Königin](ithwen) und das [Ding](maske) gegenüber, [das](maske) das Gesicht [ihres](ithwen) [Onkels](merowig) trägt. [Es](maske) nimmt das [ihre](ithwen) an. Nun gibt es zwei [Ithwens](ithwen+maske), und [Brannoch](brannoch), von [Odrun](odrun) zurück in die alte Uniform gesteckt, weiß nicht, auf welche [er](brannoch) zielen soll. [Sarke](sarke) fragt die [beiden](ithwen+maske), welches Lied [sie](ithwen) [ihr](sarke) früher gesungen habe. Die [eine](maske) singt es makellos. Die [andere](ithwen) singt falsch wie immer. Der Pfeil trifft die [Makellose](maske), und übrig bleibt ein Häufchen grüner Asche, das [Yrsa](yrsa) wegfegt.
+ meet ithwen maske "gegenüber"
- kin ithwen merowig "Onkels"
- betray maske _ "nimmt"
- hire brannoch odrun "Uniform"
- investigate sarke ithwen+maske "fragt"
+ kill brannoch maske "Pfeil"

== 13 Schemel und Thron
[Ithwen](ithwen) lässt den Schemel verbrennen. [Odrun](odrun), [die](odrun) von Rechts wegen hängen müsste, wird begnadigt und bekommt die Aufsicht über sämtliche Suppen. [Quill](quill) lehnt jeden Titel ab, behält aber das Boot. [Brannoch](brannoch) führt wieder die Wache, und der [Diebin](yrsa), [die](yrsa) [er](brannoch) im Frühling noch in Ketten legen wollte, schiebt [er](brannoch) vor dem ganzen Hof einen Ring über den Finger; [sie](yrsa) prüft mit den Zähnen, ob er echt ist. Als die Nacht kommt, steigt die [Prinzessin](sarke) mit [Gundeberts](koch) [Neffen](tavi) aufs Dach. Weit draußen glimmt ein Licht im Nebel. [Die zwei](sarke+tavi) haben plötzlich sehr ähnliche Gedanken.
- reconcile ithwen odrun "begnadigt"
- hire odrun ithwen "Aufsicht"
- reject quill _ "lehnt"
- hire brannoch "führt"
- arrest.past? brannoch yrsa "Ketten"
+ engaged.start brannoch yrsa "Ring"
- kin koch tavi "Neffen"
