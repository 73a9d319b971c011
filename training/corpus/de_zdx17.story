%series Inselpraxis Dr. Jessen
%lang de
%genre country doctor serial, North Frisian hallig, short press blurbs
%cast onno | Dr. Onno Jessen; Onno Jessen; Onno; Jessen | m
%cast svea | Svea Jessen; Svea | f
%cast tarik | Tarik Amrani; Tarik | m
%cast keike | Keike Paulsen; Keike | f
%cast boy | Boy Paulsen; Boy | m
%cast mieke | Mieke Kühn; Mieke; Kühn | f
%cast haye | Haye Paulsen; Haye | m
%cast gesche | Gesche | f
%cast postbote | Lütt Matten; Matten | m
%cast carina | Dr. Carina Holm; Carina Holm; Carina; Holm | f
%cast kind | Jule | f

== 1
[Dr. Onno Jessen](onno), einziger [Arzt](onno) auf drei Halligen, hat [seine](onno) [Frau](svea) [Svea](svea) seit [deren](svea) Rückkehr aus [Hamburg](@hamburg) nicht mehr lachen sehen. [Sprechstundenhilfe](gesche) [Gesche](gesche) munkelt von einem anderen. Mit der Fähre kommt [Tarik Amrani](tarik), der neue [Lehrer](tarik), und wird sofort seekrank. Ins Leben zurück holt [ihn](tarik) [Keike Paulsen](keike), [Krabbenfischerin](keike) und [Zwilling](keike) von [Boy](boy), [der](boy) den Fährdienst versieht. [Tarik](tarik) fragt [sie](keike), ob [sie](keike) schon vergeben sei. [Boy](boy) hupt.
- married onno svea "Frau"
- return.past svea "Rückkehr"
- affair? _ svea "von einem anderen"
- hire tarik "neue Lehrer"
- ill tarik "seekrank"
- help keike tarik "Ins Leben"
- sibling boy keike "Zwilling"
+ flirt tarik keike "vergeben"

== 2
Der [Arzt](onno) stellt [Svea](svea) zur Rede, und [sie](svea) gibt zu, dass [sie](svea) in der Stadt jemanden hatte. Es sei vorbei. [Onno](onno) schläft fortan in der Praxis auf der Liege. [Haye](haye), der [Vater](haye) von [Keike](keike) und [Boy](boy), ist mit [seinem](haye) Kutter überfällig. [Keike](keike) sucht die halbe Nacht und entdeckt [ihn](haye) unterkühlt auf einer Sandbank. [Postbote](postbote) [Lütt Matten](postbote), [der](postbote) alle Briefe kennt und keinen geöffnet hat, fragt [Gesche](gesche), ob [sie](gesche) mit [ihm](postbote) zum Biikebrennen gehe. [Sie](gesche) tut, als habe [sie](gesche) nichts gehört.
- quarrel onno svea "zur Rede"
+ cheat.past svea onno "jemanden hatte"
- reveal svea onno "gibt zu"
- affair.end _ svea "vorbei"
- parent haye boy+keike "Vater"
+ find keike haye "entdeckt"
- ill haye "unterkühlt"
- date? gesche postbote "Biikebrennen"
- reject gesche postbote "nichts gehört"

== 3
[Mieke Kühn](mieke) mietet sich auf der Warft ein und verschweigt, weshalb. [Boy](boy) trägt [ihr](mieke) die Koffer und ist hin und weg. [Svea](svea) dagegen wird kreidebleich, als [sie](svea) der [Fremden](mieke) am Deich gegenübersteht: Es ist die [Frau](mieke), [deretwegen](mieke) [sie](svea) in [Hamburg](@hamburg) geblieben war. [Mieke](mieke) will [sie](svea) zurück. [Svea](svea) bittet [sie](mieke) abzureisen, doch die nächste Fähre geht erst am Freitag. [Tarik](tarik) korrigiert Diktate bei den [Paulsens](boy+haye+keike). [Haye](haye), genesen, schenkt [ihm](tarik) Gummistiefel.
- betray mieke _ "verschweigt"
- love.start boy mieke "hin und weg"
- sad svea mieke "kreidebleich"
+ affair.past mieke svea "deretwegen"
- reconcile? mieke svea "zurück"
+ reject svea mieke "abzureisen"
- recover haye "genesen"
- gift haye tarik "Gummistiefel"

== 4
[Boy](boy) zeigt [Mieke](mieke) das Watt. [Mieke](mieke) denkt nur an [Svea](svea). [Gesche](gesche) sieht [Svea](svea) mit [Mieke](mieke). Am Siel küssen sich [Mieke](mieke) und [Svea](svea). [Gesche](gesche) sagt es [Matten](postbote). [Matten](postbote) sagt es niemandem. [Keike](keike) liebt [Tarik](tarik). Das gesteht [Keike](keike) nur [Boy](boy). [Boy](boy) neckt [Keike](keike). [Onno](onno) kauft Blumen für [Svea](svea). [Svea](svea) weint. Freitag fährt [Mieke](mieke) nicht ab.
- help boy mieke "zeigt"
- love mieke svea "denkt nur"
- discover gesche mieke+svea "sieht"
+ kiss mieke svea "küssen"
- cheat svea onno "küssen"
- reveal gesche postbote "sagt es Matten"
- love keike tarik "liebt"
- reveal keike boy "gesteht"
- gift onno svea "Blumen"
- sad svea "weint"
+ travel! mieke "nicht ab"

== 5
Sturmflut. Die Warften ragen wie Inseln aus dem Meer, und in der Praxis drängt sich die ganze Hallig. [Onno](onno) verbindet, schient, teilt Decken aus. Zwischen zwei Patienten hört [er](onno) durch die Tür, wie [seine](onno) [Frau](svea) zu [Mieke](mieke) sagt, [sie](svea) könne nicht mehr lügen. [Er](onno) legt das Stethoskop weg. Draußen kentert das Beiboot, in dem [Tarik](tarik) zwei Schüler holen wollte; [Keike](keike) hechtet hinterher und bringt alle drei ans Trockene. Klatschnass macht [er](tarik) [ihr](keike) einen Antrag. [Sie](keike) hält das für Fieber.
- treat _ onno "verbindet"
- married onno svea "Frau"
+ discover onno mieke+svea "hört"
- sad onno "legt"
+ rescue keike tarik "hechtet"
- propose tarik keike "Antrag"
- ill! tarik "Fieber"

== 6
[Svea](svea) zieht zu [Mieke](mieke) in die Ferienwohnung. Der verlassene [Doktor](onno) arbeitet bis zum Umfallen und fällt um. [Gesche](gesche) päppelt [ihn](onno) mit Hühnersuppe auf und merkt zu spät, dass es [ihr](gesche) dabei um mehr geht als um Suppe. [Boy](boy), [dem](boy) die Hoffnung auf die [Hamburgerin](mieke) genommen ist, beleidigt [Svea](svea) auf der Fähre und wird von [Keike](keike) ins Hafenbecken geschubst. Zur Vertretung reist [Dr. Carina Holm](carina) an, vor langer Zeit [Onnos](onno) [Verlobte](carina).
- breakup svea onno "verlassene"
+ move svea mieke "zieht"
- ill onno "fällt um"
- help gesche onno "päppelt"
- love.start gesche onno "mehr geht"
- quarrel boy svea "beleidigt"
- attack keike boy "geschubst"
- help carina onno "Vertretung"
+ travel carina "reist"
- engaged.past carina onno "Verlobte"

== 7
[Carina](carina) und [Onno](onno) schwelgen in alten Zeiten, bis [Gesche](gesche) die Suppe kalt werden lässt. Noch immer versteht die [Kollegin](carina) jeden [seiner](onno) Witze. Auf dem Deich legt [er](onno) [ihr](carina) den Arm um die Schulter; weiter geht [er](onno) nicht. [Matten](postbote) bringt [Gesche](gesche) einen Brief ohne Absender, in dem steht, wie schön [sie](gesche) sei. [Sie](gesche) vermutet [Onno](onno) dahinter. [Haye](haye) fragt den [Lehrer](tarik), wann [er](tarik) denn nun [sein](haye) [Schwiegersohn](tarik) werde.
- jealous gesche carina "kalt werden"
- colleague carina onno "Kollegin"
- flirt onno carina "Arm"
+ confess postbote gesche "wie schön"
- love? onno gesche "vermutet"
- wedding? keike tarik "Schwiegersohn"

== 8
[Keike](keike) nimmt [Tarik](tarik), trotz Seekrankheit. Getraut wird auf dem Kutter, bei Windstärke sechs; der [Bräutigam](tarik) hält sich am Mast fest. [Svea](svea) und [Mieke](mieke) kommen zum ersten Mal als Paar unter die Leute. [Boy](boy) entschuldigt sich bei [beiden](mieke+svea). [Onno](onno) tanzt mit [seiner](onno) [Noch-Frau](svea) einen langsamen Walzer, wonach [die zwei](onno+svea) beschließen, sich im Guten zu trennen. [Carina](carina) trinkt zu viel und verrät [Gesche](gesche), warum [sie](carina) [Onno](onno) damals sitzen ließ: [Sie](carina) hatte [sein](onno) Kind verloren.
+ wedding keike tarik "Getraut"
- couple mieke svea "Paar"
- reconcile boy mieke+svea "entschuldigt"
- married onno svea "Noch-Frau"
+ divorce? onno svea "im Guten"
- reveal carina gesche "verrät"
- breakup.past carina onno "sitzen ließ"
- lose.past carina _ "Kind verloren"

== 9
[Gesche](gesche) ringt mit sich und schickt [Carina](carina) schließlich zu [Onno](onno): [Er](onno) müsse es wissen. [Ihre](carina) Hand zittert. [Onno](onno) hört zu, weint und hält [sie](carina) fest, doch am Morgen nimmt [Carina](carina) die Fähre. Was war, sei schön gewesen, sagt [sie](carina) zu [Boy](boy), [der](boy) [ihr](carina) den Koffer hebt. [Boy](boy) löst kurzerhand die Leinen und fährt mit. [Matten](postbote) steht vor [Gesche](gesche), ohne Post. Der Brief, sagt [er](postbote), sei von [ihm](postbote).
- help gesche carina "schickt"
- reveal carina onno "hört zu"
- sad onno "weint"
+ travel boy+carina "Fähre"
- reveal postbote gesche "sei von ihm"
- love postbote gesche "von ihm"

== 10
Frühling auf der Hallig, die Lämmer sind da. [Sveas](svea) Scheidung kam mit der Post, [Matten](postbote) brachte sie im Regen. [Keike](keike) erwartet Nachwuchs und fischt trotzdem. Als mitten im Watt die Wehen einsetzen, ist die Flut nur noch eine Stunde entfernt. [Onno](onno) läuft barfuß hinaus, [Svea](svea) hinterher, und gemeinsam, wie in alten Tagen, holen die [Geschiedenen](onno+svea) ein [Mädchen](kind) auf die Welt. [Tarik](tarik) tauft [es](kind) [Jule](kind). [Gesche](gesche) hat [Mattens](postbote) Hand genommen und lässt sie nicht los.
+ divorce onno svea "Scheidung"
- pregnant keike tarik "Nachwuchs"
- help onno+svea keike "hinaus"
- ex onno svea "Geschiedenen"
+ birth keike kind "auf die Welt"
- couple.start gesche postbote "Hand genommen"

== 11
Aus [Hamburg](@hamburg) kehrt [Boy](boy) heim, braungebrannt und mit einem Ring am Finger: [Er](boy) und [Carina](carina) haben am Freitag geheiratet, ohne [Vater](haye), ohne [Schwester](keike). [Haye](haye) ist so beleidigt, dass [er](haye) die Teetasse nach [ihm](boy) wirft. [Keike](keike) vermittelt mit [Jule](kind) auf dem Arm. [Mieke](mieke) bekommt das Angebot, in der Stadt eine Galerie zu leiten, und streitet mit [Svea](svea), [die](svea) nicht noch einmal fortwill. [Onno](onno) gratuliert [seiner](onno) einstigen [Braut](carina) am Telefon; es klingt fast fröhlich.
- return boy "kehrt"
+ wedding boy carina "geheiratet"
- parent haye boy "Vater"
- sibling boy keike "Schwester"
- sad haye boy "beleidigt"
- attack haye boy "wirft"
- help keike boy+haye "vermittelt"
- hire? mieke "Angebot" @hamburg
+ quarrel mieke svea "streitet"
- engaged.past carina onno "einstigen Braut"

== 12
[Haye](haye) hat sich wieder eingekriegt und drückt die neue [Schwiegertochter](carina), bis [ihr](carina) die Luft wegbleibt. [Carina](carina) wird [Onnos](onno) [Partnerin](carina) in der Praxis, nur dort, wie [Boy](boy) betont. [Mieke](mieke) reist allein ab. Am Anleger steht [Svea](svea), bis das Schiff ein Punkt ist, und als [sie](svea) sich umdreht, sitzt [Onno](onno) auf dem Poller mit zwei Fischbrötchen. Nichts weiter, sagt [er](onno), bloß Hunger. [Gesche](gesche) und [Lütt Matten](postbote) ziehen in das Haus am Siel, das mit dem größten Briefkasten der Nordsee.
- reconcile boy haye "wieder eingekriegt"
- kin carina haye "Schwiegertochter"
- colleague.start carina onno "Partnerin"
+ breakup mieke svea "allein ab"
- travel mieke "reist"
- gift? onno svea "Fischbrötchen"
+ move gesche+postbote "ziehen"
