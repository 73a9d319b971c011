%series Dauercamper
%lang de
%genre Sommerkomödie auf dem Campingplatz, Pressetext einer Serie
%cast waltraud | Waltraud Kessel; Waltraud | f
%cast harry | Harald Kessel; Harry; Kessel | m
%cast jacqueline | Jacqueline | f
%cast ole | Ole Thomsen; Ole; Thomsen | m
%cast finja | Finja | f
%cast dragan | Dragan | m
%cast vesna | Vesna | f
%cast mirko | Mirko | m
%cast pauline | Pauline Ackermann; Pauline; Frau Ackermann | f
%cast emil | Emil | m
%cast birte | Birte | f
%cast polizist | Wachtmeister Lohse; Lohse | m
%cast zwilling1 | Ella | f
%cast zwilling2 | Edda | f
%cast verst | - | m
%cast eismann | - | m

== 1
Saisonbeginn am Plöner See. [Waltraud](waltraud) und [Harry Kessel](harry) parken seit 1988 auf Stellplatz 14; auf der 15 steht dieses Jahr ein silberner Bus, aus dem eine [Frau](pauline) im Kimono steigt: [Pauline Ackermann](pauline), verwitwet, [Aquarellmalerin](pauline). [Harry](harry) bietet [ihr](pauline) [sein](harry) Verlängerungskabel an, und [Waltraud](waltraud) sieht, wie lang es ist. [Platzwart](ole) [Ole Thomsen](ole) hat andere Sorgen, denn [seine](ole) [Frau](birte) ist mit dem [Eismann](eismann) auf und davon.
- married harry waltraud "Waltraud und Harry Kessel"
- neighbour harry+waltraud pauline "auf der 15"
- married.past _ pauline "verwitwet"
- help harry pauline "Verlängerungskabel"
- discover waltraud harry "sieht"
- sad ole "Sorgen"
- married birte ole "Frau"#2
+ breakup birte ole "auf und davon"
- affair birte eismann "auf und davon"

== 2
[Jacqueline](jacqueline), die [Tochter](jacqueline) der [Kessels](harry+waltraud), rollt mit [ihrem](jacqueline) [Dreijährigen](emil) [Emil](emil) und einem Zelt aus dem Discounter an, nachdem [ihr](jacqueline) die Wohnung gekündigt worden ist. Nachts bricht das Zelt zusammen. Aus dem Wohnwagen gegenüber eilt [Dragan](dragan) im Schlafanzug herbei, stellt die Stangen und hält das schlafende [Kind](emil), bis alles steht. Warum fällt [ihr](jacqueline) erst morgens auf, dass [er](dragan) Augen wie ein Reh hat?
- parent harry+waltraud jacqueline "Tochter"
- parent jacqueline emil "Dreijährigen"
+ travel jacqueline "rollt"
- lose jacqueline "gekündigt"
- help dragan jacqueline "stellt"
- neighbour dragan jacqueline "gegenüber"
- help dragan emil "hält"
- love.start jacqueline dragan "Reh"

== 3
[Pauline](pauline) malt [Harry](harry), und zwar ohne das Hemd mit dem Aufdruck. [Waltraud](waltraud) hört es von [Finja](finja), [Oles](ole) vierzehnjähriger [Tochter](finja), und stellt einen Sichtschutz auf, zwei Meter hoch. „Bist [du](waltraud) etwa eifersüchtig?“, fragt [Kessel](harry) erfreut. [Dragans](dragan) [Sohn](mirko) [Mirko](mirko) schwört [Finja](finja) hinter den Duschen, dass [sie](finja+mirko) im Herbst zusammen nach [Kanada](@kanada) auswandern.
- create pauline harry "malt"
- discover waltraud harry+pauline "hört"
- parent ole finja "Tochter"
+ jealous? waltraud pauline "eifersüchtig"
- happy harry "erfreut"
- parent dragan mirko "Sohn"
- move? finja+mirko "auswandern" @kanada

== 4
Grillabend mit Luftgitarre. [Dragan](dragan) tanzt mit [Jacqueline](jacqueline), bis am Zaun eine Taschenlampe aufblitzt: [Vesna](vesna), [seine](dragan) [Verflossene](vesna) und [Mirkos](mirko) [Mutter](vesna), will wissen, wer die [Blonde](jacqueline) sei. [Sie](vesna) zieht noch in derselben Nacht in [Dragans](dragan) Vorzelt, dem [Jungen](mirko) zuliebe. [Ole](ole) betrinkt sich mit [Wachtmeister Lohse](polizist), [der](polizist) eigentlich wegen der Lautstärke da ist.
- celebrate _ "Grillabend"
- flirt dragan jacqueline "tanzt"
- ex dragan vesna "Verflossene"
- parent vesna mirko "Mutter"
+ return vesna "Taschenlampe"
- investigate vesna jacqueline "wissen"
- move vesna dragan "zieht"

== 5
[Waltraud](waltraud) reißt den Sichtschutz eigenhändig nieder, und zwar auf [Paulines](pauline) Staffelei. Die [Malerin](pauline) bleibt sitzen, lädt [ihre](pauline) [Widersacherin](waltraud) zu einem Sherry ein und erzählt von [ihrem](pauline) [Verstorbenen](verst), [der](verst) genauso schnarchte wie [Harry](harry). Um Mitternacht malen die [Frauen](pauline+waltraud) gemeinsam den See. [Harry](harry) liegt im Wohnwagen und wartet, dass sich jemand um [ihn](harry) streitet.
- attack waltraud pauline "reißt"
- enemy pauline waltraud "Widersacherin"
- invite pauline waltraud "lädt"
- reveal pauline waltraud "erzählt"
- married.past pauline verst "Verstorbenen"
- die.past verst "Verstorbenen"
- create pauline+waltraud "malen"
+ friend.start pauline waltraud "gemeinsam"
- quarrel? pauline waltraud "streitet"

== 6
Der kleine [Emil](emil) ist weg! Der ganze Platz watet durch das Schilf, [Lohse](polizist) pfeift, [Jacqueline](jacqueline) bringt keinen Ton mehr heraus. [Vesna](vesna) ist es, [die](vesna) [ihn](emil) schließlich aus einem treibenden Kanu birgt, eingeschlafen. [Jacqueline](jacqueline) fällt der [Frau](vesna) um den Hals, [die](vesna) [sie](jacqueline) gestern noch verwünscht hat. Und [Dragan](dragan) sieht von einer zur anderen und geht vorsichtshalber angeln.
- lose jacqueline emil "weg"
- find? _ emil "watet"
- sad jacqueline "keinen Ton"
+ rescue vesna emil "birgt"
- reconcile jacqueline vesna "um den Hals"
- threaten.past vesna jacqueline "verwünscht"

== 7
[Ole](ole) erhält eine Ansichtskarte von [Birte](birte): Der [Eismann](eismann) sei ein Windbeutel, ob [sie](birte) zurückkommen dürfe. [Er](ole) liest sie [Pauline](pauline) vor, [die](pauline) zufällig das Klo sucht, und [sie](pauline) fragt, ob [er](ole) das denn wolle. Darüber muss [Thomsen](ole) drei Tage nachdenken, drei Tage, in denen [er](ole) bei [ihr](pauline) Tee trinkt. [Finja](finja) und [Mirko](mirko) küssen sich zum ersten Mal und treffen im Dunkeln nur die Nasen.
- find ole "erhält"
- reconcile? birte ole "zurückkommen"
- return? birte "zurückkommen"
+ reveal ole pauline "liest"
- date ole pauline "Tee"
- kiss finja mirko "küssen"

== 8
[Dragan](dragan) fasst sich ein Herz. Auf dem Steg bekennt [er](dragan) der erstaunten [Jacqueline](jacqueline), [er](dragan) könne nicht mehr ruhig schrauben, seit [sie](jacqueline) im Zelt gegenüber atme. Da taucht [Vesna](vesna) aus dem Wasser auf, wirft [ihm](dragan) ein Handtuch an den Kopf und gibt [den beiden](dragan+jacqueline) [ihren](vesna) Segen; [sie](vesna) habe ohnehin [Lohse](polizist) zum Minigolf bestellt.
- love dragan jacqueline "nicht mehr ruhig schrauben"
+ confess dragan jacqueline "bekennt"
- neighbour dragan jacqueline "gegenüber"
- attack vesna dragan "wirft"
- help vesna dragan+jacqueline "Segen"
- invite vesna polizist "bestellt"
- date? polizist vesna "Minigolf"

== 9
Rubinhochzeit auf der 14! [Waltraud](waltraud) hat [Harry](harry) ein Verlängerungskabel gekauft, rot, mit Schleife. [Er](harry) wollte eine Rede halten und bringt nur heraus, dass [er](harry) ein Rindvieh sei. Vor dem Feuerwerk greift [Kessel](harry) sich an den Arm. [Pauline](pauline), einst [Stationsschwester](pauline), presst und beatmet, bis der Hubschrauber im Volleyballfeld landet. [Waltraud](waltraud) fliegt mit, im Festkleid.
+ celebrate harry+waltraud "Rubinhochzeit"
- married harry waltraud "Rubinhochzeit"
- gift waltraud harry "gekauft"
- create? harry "Rede"
- ill harry "greift"
+ rescue pauline harry "beatmet"
- travel waltraud "fliegt"

== 10
[Birte](birte) ist wieder da und steht, Kühlbox in der Hand, vor [Oles](ole) verschlossener Bude. [Er](ole) habe lange genug gewartet, richtet [Finja](finja) aus, und [sie](finja) auch. Dann muss [sie](finja) doch weinen, an [Mamas](birte) Schulter. [Ole](ole) bringt [Pauline](pauline) einen Strauß Schilf und die Bitte, im Winter nicht in den Süden zu fahren. [Sie](pauline) streicht [ihm](ole) Ocker auf die Nase.
- return birte "wieder da"
+ reject ole birte "gewartet"
- parent birte finja "Mamas"
- sad finja "weinen"
- gift ole pauline "Strauß"
- travel? pauline "Süden"
- flirt ole pauline "Ocker"

== 11
Zwei Herzen schlagen auf dem Ultraschall, und keines gehört [Jacqueline](jacqueline): [Sie](jacqueline) bekommt [Zwillinge](zwilling1+zwilling2). [Dragan](dragan) setzt sich auf den Gaskocher. [Harry](harry), mit drei Stents und ohne Bratwurst heimgekehrt, tauft das Vorzelt zum Kreißsaal um. [Lohse](polizist) verliert beim Minigolf zum neunten Mal, absichtlich, und darf [Vesna](vesna) dafür nach Hause bringen, ganz nach Hause.
+ pregnant jacqueline dragan "Zwillinge"
- return harry "heimgekehrt"
- recover harry "mit drei Stents"
- lose polizist vesna "verliert"
- sex polizist vesna "ganz nach Hause"

== 12
[Mirko](mirko) muss nach den Ferien zur [Mutter](vesna) nach [Kassel](@kassel), nicht nach [Kanada](@kanada). Auf dem Bahnsteig von Plön tauschen [Finja](finja) und [er](mirko) die Uhren und machen Schluss, aus Vernunft, um dann bis zur Schranke nebeneinanderher zu rennen. [Dragan](dragan) kniet im Waschhaus vor [Jacqueline](jacqueline) nieder, die Duschmünzen rollen. Ob [sie](jacqueline) mit [ihm](dragan) alt werden wolle, vorerst auf zwölf Quadratmetern?
- parent vesna mirko "Mutter"
- travel? mirko "nach Kassel" @kassel
- travel! mirko "nicht nach Kanada" @kanada
- gift finja+mirko "tauschen"
+ breakup finja mirko "machen Schluss"
+ propose dragan jacqueline "kniet"

== 13
Saisonende. [Ella](zwilling1) und [Edda](zwilling2) haben es vorgezogen, auf der Fähre zu erscheinen, zwischen Bosau und Plön, [Vesna](vesna) hielt die Lampe. [Jacqueline](jacqueline) hat schon im Boot Ja gerufen. [Pauline](pauline) lässt [ihren](pauline) Bus überwintern, und zwar bei [Ole](ole) hinterm Haus; die Standheizung bleibt aus. [Finja](finja) bekommt Post aus Kassel, sechs Seiten, mit Marke aus Kanada. [Waltraud](waltraud) hebt die Gläser, [Harry](harry) das Kabel.
+ birth jacqueline zwilling1+zwilling2 "zu erscheinen"
- sibling zwilling1 zwilling2 "Ella und Edda"
- help vesna jacqueline "Lampe"
- engaged.start dragan jacqueline "Ja gerufen"
- move pauline ole "überwintern"
- find finja "Post"
- celebrate harry+waltraud "hebt"
