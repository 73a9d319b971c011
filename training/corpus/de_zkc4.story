%series Die Arche Peregrin
%lang de
%genre science fiction, generation ship, fan-wiki episode summaries
%cast adaeze | Kapitänin Adaeze Nwosu; Adaeze; Nwosu | f
%cast iskander | Iskander Bey; Iskander; Bey | m
%cast tove | Tove Lindahl; Tove; Lindahl | f
%cast ruy | Ruy Nwosu; Ruy | m
%cast chike | Chike | m
%cast marit | Dr. Marit Solberg; Marit; Dr. Solberg | f
%cast sol | Sol | n
%cast pax | Pax | m
%cast ulla | Ulla | f
%cast nomi | Nomi | f
%cast rufus | Rufus Kern; Kern; Rufus | m
%cast gaertnerin | Perpetua | f
%cast schmuggler | - | m
%cast saeugling | Stella | f

== 1 Jahr 112
Einhundertzwölf Jahre nach dem Start fliegt die [Peregrin](#peregrin) noch immer durch das Nichts. [Kapitänin Adaeze Nwosu](adaeze) wird fünfzig, und die Brücke lässt [sie](adaeze) hochleben. [Ihr](adaeze) [Ehemann](ruy) [Ruy](ruy), [Chefbotaniker](ruy) der Arche, schenkt [ihr](adaeze) eine echte Erdbeere. Beim Tanz drückt sich der [Navigator](iskander) [Iskander Bey](iskander) im Schatten herum, weil [er](iskander) [Tove Lindahl](tove) nicht ins Gesicht sehen kann: Vor einer Stunde hat [er](iskander) in [ihrem](tove) Quartier die Unterhose verloren und [seine](iskander) [Verlobte](marit), die [Bordärztin](marit) [Marit Solberg](marit), den Ring noch nicht. Um Mitternacht bricht die [Kapitänin](adaeze) zusammen und wacht nicht mehr auf.
- celebrate adaeze "hochleben"
- boss adaeze _ "Kapitänin"
- married adaeze ruy "Ehemann"
- gift ruy adaeze "schenkt"
+ sex iskander tove "Unterhose"
- cheat iskander marit "Unterhose"
- engaged iskander marit "Verlobte"
+ ill adaeze "bricht"

== 2 Die Stellvertreterin
Solange [Nwosu](adaeze) im Koma liegt, rückt laut Bordrecht [ihre](adaeze) [Stellvertreterin](tove) nach. [Tove](tove) ist siebenundzwanzig und hat nie mehr befehligt als einen Putztrupp. [Rufus Kern](rufus), der [Sicherheitschef](rufus), [der](rufus) den Sessel für sich erhofft hatte, macht keinen Hehl aus [seiner](rufus) Wut. [Dr. Solberg](marit) beugt sich Tag und Nacht über die [Bewusstlose](adaeze); im Blut findet [sie](marit) ein Gift, das es nur im Gewächshaus gibt. Der Verdacht fällt auf den [Botaniker](ruy). [Chike](chike), [sein](ruy) und [Adaezes](adaeze) einziger [Sohn](chike), bekniet die [Ärztin](marit), den Bericht zurückzuhalten. [Marit](marit) bringt es nicht übers Herz, abzulehnen.
- ill adaeze "Koma"
- boss adaeze tove "Stellvertreterin"
+ hire tove "rückt"
- hire? rufus "erhofft"
- sad rufus "Wut"
- treat adaeze marit "beugt"
+ discover marit _ "findet"
- accuse _ ruy "Verdacht"
- parent adaeze+ruy chike "Sohn"
- help marit chike "nicht übers Herz"

== 3 Zwei am Steuer
Die neue [Kapitänin](tove) hat nur einen [Freund](iskander) an Bord, und mit [dem](iskander) ist [sie](tove) im Bett gewesen. [Er](iskander) gibt den Kurs vor, [sie](tove) unterschreibt. Nach der Schicht hält [er](iskander) [ihr](tove) die Kabinentür auf; [sie](tove) geht vorbei, denn dahinter wartet in Gedanken immer die [andere](marit). [Diese](marit) weiß von nichts. Arglos fragt [sie](marit) die [Vorgesetzte](tove), ob [sie](tove) [sie beide](iskander+marit) im Frühjahr trauen könne, als [Kapitänin](tove) dürfe [sie](tove) das. „Gern“, bringt die [Jüngere](tove) hervor. Dann sperrt [sie](tove) sich im Waschraum ein. Dort hockt [sie](tove), als der [Sicherheitschef](rufus) durch die Tür brummt, [er](rufus) habe Zeit.
- affair.past iskander tove "im Bett gewesen"
- friend iskander tove "Freund"
- reject tove iskander "geht vorbei"
- discover! marit iskander+tove "weiß von nichts"
- boss tove marit "Vorgesetzte"
- wedding? iskander marit "trauen"
- betray tove marit "Gern"
+ sad tove "sperrt"

== 4 Kurzprotokoll
[Nomi](nomi) liebt [Chike](chike). [Chike](chike) weiß es seit gestern. Im Maschinenraum küsst [Chike](chike) endlich [Nomi](nomi). [Ulla](ulla) sieht es und pfeift. Die [Mechanikerin](ulla) ist [Nomis](nomi) [Mutter](ulla). [Ulla](ulla) kann [Chike](chike) gut leiden. Die Luft riecht nach Lack. [Sol](sol) spielt Flöte. Das [Bordhirn](sol) summt dazu. [Kern](rufus) belauscht [Sol](sol). [Kern](rufus) droht [Ulla](ulla) mit Verhör. [Ulla](ulla) lacht [ihn](rufus) aus. Bald lacht auf der Arche keiner mehr.
- love nomi chike "liebt"
- discover chike nomi "weiß"
+ kiss chike nomi "küsst"
- discover ulla chike+nomi "sieht"
- parent ulla nomi "Mutter"
- friend chike ulla "gut leiden"
- create sol "spielt"
- investigate rufus sol "belauscht"
- threaten rufus ulla "droht"

== 5 Das Verhör
[Kern](rufus) lässt [Ruy](ruy) vor den Augen [seines](ruy) [Sohnes](chike) aus dem Gewächshaus zerren. [Chike](chike) geht auf den [Sicherheitschef](rufus) los und fängt sich einen Elektroschock ein. Im Arrest beteuert der [Botaniker](ruy), nie hätte [er](ruy) der [Frau](adaeze), mit [der](adaeze) [er](ruy) fünfundzwanzig Jahre das Kissen geteilt hat, auch nur ein Haar gekrümmt. Während [Perpetua](gaertnerin), [seine](ruy) [Gehilfin](gaertnerin), draußen um [ihn](ruy) weint, macht [Sol](sol), das [Bordhirn](sol), eine Entdeckung im Logbuch: Jemand hat den Giftschrank mit [Iskanders](iskander) Karte geöffnet. [Tove](tove) befiehlt dem [Rechner](sol), das für sich zu behalten.
+ arrest rufus ruy "zerren"
- parent ruy chike "Sohnes"
- attack chike rufus "los"
- injure chike rufus "Elektroschock"
- attack! ruy adaeze "gekrümmt"
- married adaeze ruy "Kissen"
- boss ruy gaertnerin "Gehilfin"
- sad gaertnerin ruy "weint"
+ discover sol iskander "Entdeckung"
- help tove iskander "für sich zu behalten"

== 6 Die Karte
Wer hat wem die Karte geklaut? Der [Navigator](iskander) schwört, [er](iskander) habe sie in der Nacht des Festes nicht vermisst. Die [Kapitänin](tove) würde [ihm](iskander) gern glauben. Der [Sicherheitschef](rufus) hat [ihn](iskander) bereits auf dem Zettel, denn [der](rufus) traut dem [Mann](iskander) nicht, [der](iskander) [ihm](rufus) vor Jahren die [Freundin](marit) weggeschnappt hat. [Marit](marit), um [die](marit) es dabei ging, fragt [ihren](marit) [Bräutigam](iskander), wo [er](iskander) in jener Nacht gesteckt habe. Da [er](iskander) schweigt, fragt [sie](marit) die [Vorgesetzte](tove). Auch [die](tove) schweigt. Damit hat die [Ärztin](marit) [ihre](marit) Antwort. [Sie](marit) streift den Ring ab und legt ihn der [anderen](tove) auf das Steuerpult.
- steal? _ iskander "geklaut"
- enemy iskander rufus "traut"
- ex marit rufus "weggeschnappt"
- engaged iskander marit "Bräutigam"
- investigate marit iskander "fragt"
+ discover marit iskander+tove "Antwort"
+ breakup marit iskander "Ring"
- cheat.past iskander marit "jener Nacht"

== 7 Pax
In Laderaum 9 taut ein [Kryopassagier](pax) auf, [den](pax) niemand auf der Liste hat. [Er](pax) heißt [Pax](pax), ist dem Ausweis nach hundertvierzig Jahre alt, sieht aus wie dreißig und fragt zuerst nach [seiner](pax) [Frau](gaertnerin). [Die](gaertnerin) sei vor neunzig Jahren gestorben, antwortet [Sol](sol) und täuscht sich: Hinter [ihm](pax) steht [Perpetua](gaertnerin) mit der Gießkanne und lässt sie fallen. Auch [sie](gaertnerin) ist ein blinder Passagier der ersten Stunde und hat [ihn](pax), aus Angst vor einem alten Leben, damals selbst auf Eis gelegt. Ein [Schmuggler](schmuggler) hilft [Pax](pax), sich zu verstecken. [Dr. Solberg](marit) lässt sich derweil vom [Sicherheitschef](rufus) zum Essen ausführen.
+ recover pax "taut"
- married gaertnerin pax "Frau"
- die! gaertnerin "täuscht"
- attack.past gaertnerin pax "auf Eis"
- sad gaertnerin pax "Angst"
- help schmuggler pax "hilft"
+ date marit rufus "ausführen"

== 8 Die Erwachte
[Adaeze](adaeze) schlägt die Augen auf. Im Sessel neben dem Bett schläft [Chike](chike), am Fußende [Nomi](nomi), [ihre](nomi) Finger in [seine](chike) verhakt. [Die](adaeze), [die](adaeze) sechs Wochen lang weg war, verlangt als Erstes [ihren](adaeze) Posten zurück. [Tove](tove) gibt ihn [ihr](adaeze) erleichtert und bekommt zum Dank den Kursrechner an den Kopf geworfen. Woran [sie](adaeze) sich erinnere, will [Kern](rufus) wissen. An eine Erdbeere, sagt die alte [Kapitänin](adaeze), und an den süßen Nachgeschmack. [Rufus](rufus) holt [Ruy](ruy) persönlich aus der Zelle und bittet [ihn](ruy) um Verzeihung; der [Gärtner](ruy) spuckt aus.
+ recover adaeze "schlägt"
- couple chike nomi "verhakt"
- hire adaeze "Posten"
- quit tove "erleichtert"
- attack adaeze tove "geworfen"
- investigate rufus adaeze "wissen"
- rescue rufus ruy "holt"
- reconcile? rufus ruy "Verzeihung"
- reject ruy rufus "spuckt"

== 9 Zweite Blüte
Der Fund im Tiefkühlfach lässt keine Ruhe. [Perpetua](gaertnerin) gesteht [Adaeze](adaeze) unter vier Augen, [sie](gaertnerin) habe die Erdbeere präpariert: Der [Kapitän](pax) der ersten Generation, das sei [Pax](pax), hätte nur nach dem Tod der [Kapitänin](adaeze) wieder ans Ruder gekonnt, und das Dokument gebe [ihm](pax) recht. [Sie](gaertnerin) habe [ihm](pax) das Schiff schenken wollen. Ehe [Adaeze](adaeze) die Wache rufen kann, hat die [Gärtnerin](gaertnerin) die Schere an der Kehle. [Ruy](ruy) erscheint in der Tür, und [seine](ruy) [Frau](adaeze) ist gerettet, ohne dass ein Tropfen Blut fließt. [Perpetua](gaertnerin) ergibt sich.
+ reveal gaertnerin adaeze "gesteht"
- attack.past gaertnerin adaeze "präpariert"
- kill? gaertnerin adaeze "Tod"
- hire? pax "ans Ruder"
- gift? gaertnerin pax "schenken"
- threaten gaertnerin adaeze "Schere"
+ rescue ruy adaeze "gerettet"
- married adaeze ruy "Frau"
- arrest _ gaertnerin "ergibt"

== 10 Das alte Dokument
[Pax](pax) pocht auf [sein](pax) Recht. [Er](pax) sei der einzige [Kapitän](pax), [der](pax) das Schiff je an sein Ziel bringen wollte, und die Brücke hört zu, weil [seine](pax) Stimme von einem Gründer kommt. [Adaeze](adaeze) widerspricht, [ihr](adaeze) [Vorvorgänger](pax) habe [ihr](adaeze) gar nichts zu sagen. Im Streit [der beiden](adaeze+pax) wirft sich [Iskander](iskander) auf die Seite des [Alten](pax). Das nimmt [ihm](iskander) [Tove](tove) übel, mehr noch aber, dass der [Ex](iskander) [sie](tove) nun Nacht für Nacht anfunkt. [Chike](chike) verbringt die Nacht bei [Nomi](nomi); am Morgen hält [er](chike) um [ihre](nomi) Hand an, mit einer Schraubenmutter.
- quarrel adaeze pax "Streit"
- reject adaeze pax "nichts zu sagen"
+ help iskander pax "auf die Seite"
- sad tove iskander "übel"
- ex iskander tove "Ex"
- flirt iskander tove "anfunkt"
- sex chike nomi "Nacht bei"
+ propose chike nomi "Hand an"

== 11 Der Rat
Vor dem Rat bestimmen dreihundert Stimmen, wem die Arche gehört. Die [Mechanikerin](ulla), [die](ulla) aus Prinzip nie wählt, wählt für die [Kapitänin](adaeze). [Ihre](ulla) [Tochter](nomi) stimmt gegen [sie](adaeze), was die werdende [Schwiegermutter](adaeze) mit einem Lächeln hinnimmt. Der [Wiedererweckte](pax) gewinnt dreihundert zu zwei. Da zieht der [Schmuggler](schmuggler), [der](schmuggler) [ihm](pax) geholfen hatte, eine Waffe: [Er](schmuggler) habe [ihm](pax) eine Koje versprochen und [sein](pax) Wort gebrochen. Der Schuss gilt dem neuen [Kapitän](pax), trifft aber [Kern](rufus), [der](rufus) sich vor [Marit](marit) stellt. In [ihren](marit) Armen tut [er](rufus) den letzten Atemzug.
- help ulla adaeze "wählt für"
- parent ulla nomi "Tochter"
- kin? adaeze nomi "Schwiegermutter"
- hire pax "gewinnt"
- betray pax schmuggler "gebrochen"
- attack? schmuggler pax "Schuss"
- rescue rufus marit "stellt"
+ kill schmuggler rufus "Schuss"
- die rufus "letzten Atemzug"

== 12 Ankunft
[Stella](saeugling), [Nomis](nomi) und [Chikes](chike) [Tochter](saeugling), schreit zum ersten Mal, als auf dem Schirm der blaue Planet auftaucht. [Chike](chike) hat [Nomi](nomi) am Vortag geehelicht, ohne Ring und ohne Rede. [Adaeze](adaeze) begräbt [ihren](adaeze) Groll und reicht [Pax](pax) die Hand; gemeinsam zählen [sie](adaeze+pax) die Sekunden. Am Fenster lehnt [Marit](marit) allein. [Tove](tove) stellt sich zu [ihr](marit), entschuldigt sich für damals, und erst nach einer Minute nickt die [Ärztin](marit). [Iskander](iskander) steuert die Landung. Niemand sieht, dass [er](iskander) lächelt. [Perpetua](gaertnerin) darf als Erste aussteigen: Der [Kapitän](pax), [ihr](gaertnerin) [Mann](pax), hat [ihr](gaertnerin) vergeben.
+ birth nomi saeugling "schreit"
- parent chike+nomi saeugling "Tochter"
+ wedding chike nomi "geehelicht"
- reconcile adaeze pax "Hand"
- sad marit "allein"
- reconcile marit tove "nickt"
- happy iskander "lächelt"
- married gaertnerin pax "Mann"
- reconcile gaertnerin pax "vergeben"
