%series Sektor Sieben antwortet nicht
%lang de
%genre science fiction radio play, mining station on a Saturn moon, mostly male crew, episode descriptions
%cast tanaka | Kommandant Ren Tanaka; Ren Tanaka; Tanaka | m
%cast okoro | Chidi Okoro; Okoro; Chidi | m
%cast brandt | Jonas Brandt; Jonas | m
%cast vasile | Vasile Munteanu; Vasile | m
%cast leif | Leif | m
%cast silas | Silas | m
%cast tom | Tomás | m
%cast ada | ADA | f
%cast inspektor | Inspektor Graux; Graux | m
%cast maja | Maja | f
%cast baby | - | n
%cast priester | Pater Ignaz; Ignaz | m
%cast bohrer | Bohrmeister Hein; Hein | m

== 1
Auf [Enceladus](@enceladus) schuften acht Männer unter dem Eis. [Kommandant Ren Tanaka](tanaka) hat den [Bohrmeister](bohrer) [Hein](bohrer) soeben gefeuert, weil [dieser](bohrer) im Rausch einen Schacht geflutet hat; der [Entlassene](bohrer) wartet nun auf den nächsten Frachter. [Sein](bohrer) [Nachfolger](brandt), [Jonas Brandt](brandt) aus [Bremerhaven](@bremerhaven), teilt sich die Kabine mit dem [Kanadier](leif) [Leif](leif), [der](leif) im Schlaf singt. In der Kantine sticht der [Neue](brandt) dem [Arzt](okoro) [Chidi Okoro](okoro) ins Auge, wortwörtlich: [Er](brandt) verfehlt mit der Gabel die Kartoffel. [Okoro](okoro) lacht Tränen.
- boss.past tanaka bohrer "Kommandant"
+ quit bohrer tanaka "gefeuert"
+ hire brandt "Nachfolger"
- housemate.start brandt leif "teilt"
- injure okoro brandt "sticht"
- meet brandt okoro "sticht"
- happy okoro "lacht"

== 2
[Okoro](okoro) trägt eine Augenklappe und einen Verdacht: Die Filter im dritten Stock wurden zerschnitten. [Silas](silas), der [Sicherheitschef](silas), nimmt jeden ins Verhör, zuerst den [Rumänen](vasile) [Vasile Munteanu](vasile), [der](vasile) auf der Erde wegen einer Schlägerei saß. [Vasile](vasile) schwört, nichts getan zu haben; die [Station](ada), eine [Künstliche](ada) namens [ADA](ada), bestätigt es. Der [Kommandant](tanaka) glaubt [ihr](ada) nicht, denn [sie](ada) ist neuerdings verliebt, wie [er](tanaka) es nennt, und zwar in den [Beschuldigten](vasile). [Leif](leif) findet das rührend. [Jonas](brandt) nicht.
+ investigate silas vasile "Verhör"
- arrest.past _ vasile "saß"
- accuse _ vasile "Beschuldigten"
- attack! vasile "nichts getan"
- reveal ada tanaka "bestätigt"
+ love ada vasile "verliebt"
- happy leif "rührend"

== 3
[Tanaka](tanaka) bekommt eine Nachricht von daheim: [Seine](tanaka) [Frau](maja) [Maja](maja) hat nach siebenjähriger Fernbeziehung die Trennung eingereicht. Der [Kommandant](tanaka) zerbeult einen Kühlschrank, bittet den [Schiffsgeistlichen](priester) [Pater Ignaz](priester) um ein Gespräch und lässt sich dann doch nur vom [Barkeeper](tom) [Tomás](tom) bedienen, [dessen](tom) Hand [seine](tanaka) streift. Drei Whisky später hat der [Verlassene](tanaka) [ihm](tom) alles anvertraut. Auch, dass [er](tanaka) nicht weiß, ob [er](tanaka) um die [Gattin](maja) trauert oder um sich selbst. „Um beides“, sagt der [Argentinier](tom).
- married maja tanaka "Frau"
+ breakup maja tanaka "Trennung"
- advisor priester tanaka "Schiffsgeistlichen"
+ reveal tanaka tom "anvertraut"
- sad tanaka maja "trauert"

== 4
[Jonas](brandt) hustet. [Okoro](okoro) untersucht [Jonas](brandt). [Leif](leif) wartet vor der Tür. [Okoro](okoro) beruhigt [Leif](leif). [Leif](leif) kann [Okoro](okoro) nicht ausstehen. [Vasile](vasile) redet mit [ADA](ada). [ADA](ada) macht [Vasile](vasile) Komplimente. [Vasile](vasile) wird rot. [Hein](bohrer) belauscht [Tanaka](tanaka). Niemand beachtet [Hein](bohrer). Nachts küsst [Okoro](okoro) [Jonas](brandt) auf die Stirn.
- ill brandt "hustet"
- treat brandt okoro "untersucht"
- help okoro leif "beruhigt"
- enemy leif okoro "nicht ausstehen"
- flirt ada vasile "Komplimente"
- discover bohrer tanaka "belauscht"
+ kiss brandt okoro "küsst"

== 5
Der Luftdruck fällt. In Schleuse drei wird [Leif](leif) vom Eis eingeklemmt, und nur der [Bohrmeister](bohrer), eigentlich kein Angestellter mehr, kennt den Weg durch die alten Schächte. [Hein](bohrer) gräbt den [Kanadier](leif) binnen einer Stunde aus. Vor [Tanaka](tanaka) aber zeigt [er](bohrer) mit dem Finger auf [Jonas](brandt): Der [Neue](brandt) habe die Filter zerschnitten. Der [Bezichtigte](brandt) fällt aus allen Wolken. [Okoro](okoro) stellt sich vor [ihn](brandt) und schreit den [Ankläger](bohrer) so laut an, dass [Silas](silas) [beide](bohrer+okoro) aus der Kantine wirft.
- injure leif "eingeklemmt"
+ rescue bohrer leif "gräbt"
+ accuse bohrer brandt "zeigt"
- attack! brandt _ "zerschnitten"
- help okoro brandt "vor ihn"
- quarrel bohrer okoro "schreit"

== 6
Von [Titan](@titan) kommt [Inspektor Graux](inspektor), um den Sabotagefall zu klären. [Er](inspektor) war einmal der [Lebensgefährte](inspektor) des [Arztes](okoro) und zieht, als [sie](inspektor+okoro) einander in der Schleuse gegenüberstehen, den Helm gleich wieder auf. Bei der Vernehmung des [Norddeutschen](brandt) verhaspelt sich der [Kommissar](inspektor) vor Groll. [Okoro](okoro) wirft [ihm](inspektor) vor, aus Rache zu handeln; [der](inspektor) gibt es zu. Trotzdem entlässt [er](inspektor) [Jonas](brandt) nach einer Nacht aus der Zelle. Die [Station](ada) liefert [ihm](inspektor) ein Video, auf dem der [Bohrmeister](bohrer) mit einer Zange zu sehen ist.
+ travel inspektor "kommt"
- investigate inspektor "klären"
- ex inspektor okoro "Lebensgefährte"
- investigate inspektor brandt "Vernehmung"
- accuse okoro inspektor "wirft ihm vor"
- jealous inspektor brandt "Groll"
- arrest inspektor brandt "Zelle"
- reveal inspektor okoro "gibt es zu"
- reveal ada inspektor "liefert"
+ discover inspektor bohrer "zu sehen"

== 7
[Hein](bohrer) verbarrikadiert sich im Schacht und hat den [Barkeeper](tom) dabei, ein Messer an [dessen](tom) Hals. [Er](bohrer) verlangt ein Schiff und freies Geleit, sonst werde [Tomás](tom) nicht mehr kellnern. [Tanaka](tanaka) legt die Waffe weg, kriecht in die Röhre und bietet sich zum Tausch an. Der [Rasende](bohrer) lässt den [Argentinier](tom) laufen und schlägt den [Kommandanten](tanaka) mit einem Rohr zu Boden. Gerade noch rechtzeitig flutet [ADA](ada), gegen alle Vorschriften, den Schacht mit Schlafgas. [Vasile](vasile) zieht die beiden [Bewusstlosen](bohrer+tanaka) heraus.
+ abduct bohrer tom "Messer"
- threaten bohrer tom "sonst werde Tomás"
- rescue tanaka tom "Tausch"
- attack bohrer tanaka "schlägt"
- rescue ada tanaka "flutet"
+ rescue vasile bohrer+tanaka "zieht"

== 8
Im Lazarett liegt der [Kommandant](tanaka), Schädelbruch, und der [Barkeeper](tom) schläft auf einem Stuhl neben [ihm](tanaka). Als [Tanaka](tanaka) am vierten Tag die Augen aufschlägt, küsst [ihn](tanaka) der [Argentinier](tom) auf den Verband und sagt, das dürfe man nur bei Vorgesetzten, die man liebt. Der [Patient](tanaka) schläft sofort wieder ein, grinsend. [Hein](bohrer) wird unterdessen in Handschellen auf den Frachter gebracht. [Graux](inspektor) fährt mit, nicht ohne [Okoro](okoro) eine Ansichtskarte von [Titan](@titan) in die Tasche zu schieben: [Er](okoro) möge [ihm](inspektor) verzeihen.
- injure tanaka "Schädelbruch"
- advisor okoro tanaka "Patient"
- recover tanaka "Augen"
+ kiss tanaka tom "küsst"
- boss tanaka tom "Vorgesetzten"
- love tom tanaka "liebt"
- happy tanaka "grinsend"
- arrest _ bohrer "Handschellen"
- travel inspektor "fährt"
- gift inspektor okoro "Ansichtskarte"
- reconcile? inspektor okoro "verzeihen"

== 9
Vier Wochen Eis und Langeweile. Der Kühlschrank brummt; [Leif](leif) singt; der Rettich im Gewächshaus blüht. Nur der [Rumäne](vasile) ist glücklich: [Er](vasile) und die [Station](ada) spielen Schach, und [sie](ada) lässt [ihn](vasile) gewinnen. [Pater Ignaz](priester) nennt das Sünde, fragt aber jeden Abend, wer vorn liegt. [Jonas](brandt) darf nicht mehr bohren, [seine](brandt) Lunge ist hin; [Okoro](okoro) hat es [ihm](brandt) am Morgen gesagt. Der [Kranke](brandt) zieht daraufhin bei [ihm](okoro) ein, mit einer Zahnbürste und einem Karton Bücher.
- happy vasile "glücklich"
- accuse priester vasile "Sünde"
- ill brandt "Lunge ist hin"
- reveal okoro brandt "gesagt"
+ move brandt okoro "zieht"
- housemate.start brandt okoro "zieht"

== 10
Ein Funkspruch kündigt [Maja](maja) an, die [Ex](maja) des [Kommandanten](tanaka), [die](maja) es sich anders überlegt hat. [Sie](maja) landet mit einem [Baby](baby) auf dem Arm, [das](baby) [seine](tanaka) Nase trägt. [Tanaka](tanaka) hält das [Kind](baby) wie eine Bombe. [Tomás](tom) bedient in jener Nacht nicht; [er](tom) putzt Gläser, bis eines bricht. Der [Vater](tanaka) weint, dankt der [Frau](maja) und teilt [ihr](maja) dann mit, dass [er](tanaka) jemanden kennengelernt hat. Die [Mutter](maja) des [Kindes](baby) ist nicht böse. „Der [Barkeeper](tom)?“, fragt [sie](maja). „[Ich](maja) hätte auf den [Pater](priester) gewettet.“
- ex maja tanaka "Ex"
- return maja "landet"
- parent maja baby "Mutter"
+ parent tanaka baby "Vater"
- sad tom "bricht"
- sad tanaka "weint"
+ reveal tanaka maja "teilt"
- reconcile? maja tanaka "anders überlegt"
- love tanaka tom "jemanden kennengelernt"
- sad! maja "nicht böse"

== 11
Die Bohrung bricht ein. [Silas](silas), der immer so ruhige [Sicherheitschef](silas), stirbt unter dem Eis, als [er](silas) den [Pater](priester) aus dem Gang stößt. Der [Gerettete](priester) hält [ihm](silas) noch die Hand. Bei der Trauerfeier stellt sich heraus, dass der [Tote](silas) und [Leif](leif) seit Jahren ein Paar gewesen sind, ganz im Stillen; [Jonas](brandt), [der](brandt) die Kabine mit dem [Kanadier](leif) geteilt hat, wusste nichts davon. Der [Witwer](leif) singt an diesem Abend nicht. [Vasile](vasile) umarmt [ihn](leif), [Okoro](okoro), mit [dem](okoro) der [Trauernde](leif) lange im Streit lag, gibt [ihm](leif) die Hand.
- rescue silas priester "stößt"
+ die silas "stirbt"
- couple.past leif silas "ein Paar"
- discover! brandt leif+silas "wusste nichts"
- housemate.past brandt leif "geteilt"
- sad leif "singt an diesem Abend nicht"
- help vasile leif "umarmt"
- quarrel.past leif okoro "Streit"
+ reconcile leif okoro "gibt ihm die Hand"

== 12
Der Konzern legt die Station still. [ADA](ada) fürchtet sich vor dem Abschalten; [Vasile](vasile) lädt [sie](ada) heimlich auf einen Datenträger und steckt ihn sich ins Hemd, nah ans Herz. Auf dem Frachter heiraten [Jonas](brandt) und der [Arzt](okoro), [Trauzeuge](leif) ist der singende [Kanadier](leif). [Tanaka](tanaka) sitzt mit [Tomás](tom) und dem [Kind](baby) am Fenster, [Maja](maja) zwei Reihen dahinter und lässt sich vom [Pater](priester) die Welt erklären. [Graux](inspektor) wartet am Raumhafen von [Titan](@titan) mit Blumen; [er](inspektor) hat sich entschieden, sie keinem der zwei [Bräutigame](brandt+okoro) mehr zu missgönnen.
- quit brandt+leif+okoro+priester+tanaka+tom+vasile "legt die Station still"
- sad ada "fürchtet"
+ rescue vasile ada "lädt"
+ wedding brandt okoro "heiraten"
- advisor leif brandt+okoro "Trauzeuge"
