%series Ledig in Boston
%lang de
%genre US comedy about single women and men in Boston, German programme-guide texts with questions and ellipses
%cast jules | Jules | f
%cast harper | Harper Quinn; Harper | f
%cast anita | Anita; Anja | f
%cast desmond | Desmond | m
%cast klempner | Stavros | m
%cast witwer | Professor Aldous; Aldous | m
%cast ex | Trey | m
%cast verlobte | Blythe | f
%cast anwalt | Kwame | m
%cast tochter | Iris | f
%cast chefin | - | f
%cast frau | - | f
%cast richterin | - | f
%cast gattin2 | - | f

== 1 Tropf, tropf
Die [Lektorin](jules) [Jules](jules) steht bis zu den Knöcheln im Wasser, als die Einladung zur Hochzeit [ihres](jules) [Ex](ex) eintrifft. [Trey](ex) heiratet! Und zwar ausgerechnet [Blythe](verlobte), die [Frau](verlobte), mit [der](verlobte) [er](ex) [Jules](jules) betrogen hat. Die [Mitbewohnerin](harper), [Harper](harper), rät zu einem Auftritt am Arm eines Prachtkerls. Nur: Woher nehmen? Der [Klempner](klempner), [der](klempner) das Rohr abdichtet, hätte die passenden Arme ... Nebenan schwärmt [Anita](anita) für [ihren](anita) verwitweten [Professor](witwer), [der](witwer) noch nicht einmal [ihren](anita) Namen kennt.
- ex ex jules "Ex"
- wedding? ex verlobte "heiratet"
- engaged ex verlobte "heiratet"
+ cheat.past ex jules "betrogen"
- housemate harper jules "Mitbewohnerin"
- help klempner jules "abdichtet"
- neighbour anita harper+jules "Nebenan"
- love anita witwer "schwärmt"
- advisor witwer anita "Professor"
- married.past _ witwer "verwitweten"

== 2 Leihweise
Für dreihundert Dollar und ein Steak mimt der [Klempner](klempner) den Verlobten. [Jules](jules) bringt [ihm](klempner) drei Sätze über Lyrik bei, [er](klempner) [ihr](jules) einen über Dichtungen. Bei der Probe im Restaurant werden [die beiden](jules+klempner) prompt von [Trey](ex) erwischt, [der](ex) sich vor Neugier an den Tisch setzt. [Harper](harper), sonst nie um einen Spruch verlegen, verstummt im Fahrstuhl: Dort steht [Desmond](desmond), [ihr](harper) neuer [Vorgesetzter](desmond) und einstiger [Tanzstundenpartner](desmond), [dem](desmond) [sie](harper) damals vor dem ganzen Saal einen Korb gab.
- hire klempner jules "mimt"
- engaged! jules klempner "Verlobten"
- advisor jules klempner "bringt"
- find ex jules+klempner "erwischt"
+ betray jules+klempner ex "Verlobten"
- boss.start desmond harper "Vorgesetzter"
+ return desmond harper "Dort steht"
- reject.past harper desmond "Korb"

== 3 Sprechstunde
[Anita](anita) nimmt all [ihren](anita) Mut zusammen und besucht [Aldous](witwer) in der Sprechstunde. [Er](witwer) nennt [sie](anita) [Anja](anita). [Seine](witwer) [Tochter](tochter), die achtzehnjährige [Iris](tochter), findet die [Studentin](anita) so komisch, dass [sie](tochter) [sie](anita) gleich zum Abendessen mitbringt. Dumm gelaufen, denn am Herd steht eine [Frau](chefin) ... [Desmond](desmond) lässt [Harper](harper) [seinen](desmond) Ärger spüren: [Er](desmond) gibt [ihr](harper) Aktenberge, Überstunden und das Büro ohne Fenster. [Sie](harper) gibt [ihm](desmond) die Adresse eines Tanzlehrers.
- travel anita witwer "besucht"
- parent witwer tochter "Tochter"
+ invite tochter anita "mitbringt"
- couple? chefin witwer "am Herd"
- sad desmond harper "Ärger"

== 4 Ja, ich will nicht
Die Hochzeit! [Jules](jules) rauscht am Arm des falschen [Bräutigams](klempner) herein, [Blythe](verlobte) am Arm des echten hinaus, nämlich auf die Toilette, wo [sie](verlobte) der [Rivalin](jules) heulend gesteht, dass [sie](verlobte) [Trey](ex) gar nicht liebt. Soll [Jules](jules) jubeln? [Sie](jules) reicht Papiertücher. Am Altar wartet ein [Mann](ex) vergebens. Der [Klempner](klempner), [der](klempner) die [Flüchtige](verlobte) in [seinem](klempner) Lieferwagen fortbringt, ahnt nicht, dass [er](klempner) damit [Jules](jules) das Herz schwer macht.
- engaged! jules klempner "falschen"
- enemy jules verlobte "Rivalin"
- sad verlobte "heulend"
- reveal verlobte jules "gesteht"
- love! verlobte ex "gar nicht liebt"
- help jules verlobte "reicht"
+ wedding! ex verlobte "vergebens"
- breakup verlobte ex "vergebens"
+ help klempner verlobte "fortbringt"
- sad jules "Herz schwer"
- discover! klempner jules "ahnt nicht"

== 5 Am Herd
Entwarnung: Die [Frau](chefin) am Herd war die [Köchin](chefin). [Anita](anita) schöpft Hoffnung, bis der [Professor](witwer) [ihr](anita) beim dritten Essen das Du anbietet und im selben Atemzug das Foto der [Toten](frau) zeigt, mit [der](frau) [er](witwer) abends noch redet. [Harper](harper) ertappt [Desmond](desmond) bei der Samba, allein, im Konferenzraum. [Sie](harper) tanzt mit. Noch am selben Abend verliert die Firma einen Auftrag, [er](desmond) die Nerven und [sie](harper) den Job ... Wer bitte kündigt einer [Frau](harper), mit [der](harper) [er](desmond) eben noch Wange an Wange stand?
- boss witwer chefin "Köchin"
- happy anita "Hoffnung"
- married.past frau witwer "Toten"
- die.past frau "Toten"
- love witwer frau "redet"
- discover harper desmond "ertappt"
- flirt desmond harper "Wange an Wange"
+ quit harper desmond "Job"

== 6 Stillstand
Nichts als Nebel. Die Stadt hustet, die U-Bahn streikt, und im Haus der drei [Frauen](anita+harper+jules) geht das Klopapier zur Neige. [Jules](jules) liest ein Manuskript, in dem auf jeder Seite jemand stirbt, und schläft darüber ein. Der Wasserhahn hält. Es ist schrecklich, wie gut der Wasserhahn hält! Gegen Mitternacht nimmt [sie](jules) einen Schraubenschlüssel und lockert ihn, nur ein klein wenig.
- housemate anita+harper jules "im Haus"
+ love jules klempner "lockert"

== 7 Notdienst
Wer nachts um eins kommt, kommt nicht wegen eines Hahns. [Jules](jules) gesteht dem [Klempner](klempner), dass [sie](jules) selbst die [Übeltäterin](jules) war. Da klingelt [sein](klempner) Handy, [Blythe](verlobte) ist dran: [Sie](verlobte) wohnt, wie sich herausstellt, seit der geplatzten Hochzeit auf [seiner](klempner) Couch. Nur auf der Couch, schwört [er](klempner). Raus, sagt [sie](jules). [Trey](ex) taucht auf, mit Bart und Blumen ... und wird ins noch feuchte Bad geführt. [Anita](anita) schleicht um Mitternacht aus der Wohnung des [Professors](witwer) und begegnet auf der Treppe [dessen](witwer) [Tochter](tochter).
+ reveal jules klempner "gesteht"
- housemate klempner verlobte "Couch"
- wedding! ex verlobte "geplatzten"
- reject jules klempner "Raus"
- jealous jules verlobte "Raus"
- return ex jules "taucht"
- gift ex jules "Blumen"
- sex anita witwer "schleicht"
- parent witwer tochter "Tochter"
+ discover tochter anita+witwer "begegnet"

== 8 Arbeitsgericht
[Harper](harper) zerrt den [Tänzer](desmond) vor Gericht. [Ihr](harper) [Anwalt](anwalt), [Kwame](anwalt), hat drei Frauen, zwei davon geschieden, und ein schönes Lächeln. [Desmond](desmond) verteidigt sich selbst, verheddert sich und gesteht vor der [Richterin](richterin), [er](desmond) habe die [Klägerin](harper) einzig und allein gefeuert, weil [er](desmond) sonst jeden Tag um drei mit [ihr](harper) hätte tanzen wollen. Gelächter. [Sie](harper) gewinnt den Prozess und vergisst, sich zu freuen. [Iris](tochter) stellt den [Vater](witwer) vor die Wahl: entweder [Mamas](frau) Foto oder diese ... [Anja](anita)!
+ accuse harper desmond "zerrt"
- advisor anwalt harper "Anwalt"
- quit.past harper desmond "gefeuert"
- divorce.past _ anwalt "geschieden"
- confess desmond harper "tanzen wollen"
- find harper "gewinnt"
- parent witwer tochter "Vater"
- parent frau tochter "Mamas"
- threaten tochter witwer "Wahl"

== 9 Zweite Wahl
[Jules](jules) versucht es noch einmal mit [Trey](ex). Wie früher vergisst [er](ex) [ihren](jules) Geburtstag; wie früher verzeiht [sie](jules) [ihm](ex). [Harper](harper) geht mit [Kwame](anwalt) essen, [der](anwalt) [sie](harper) um Mitternacht küsst und um eins von [Gattin](gattin2) Nummer drei abgeholt wird. [Anita](anita) gibt [Aldous](witwer) frei, bevor [er](witwer) wählen muss. Auf [ihrem](anita) Schreibtisch findet [er](witwer) tags darauf [seine](witwer) Vorlesung, mitgeschrieben von der ersten bis zur letzten Silbe, und endlich liest [er](witwer) den Namen auf dem Deckblatt. [Anita](anita).
- reconcile ex jules "noch einmal"
- date anwalt harper "essen"
- kiss anwalt harper "küsst"
- married anwalt gattin2 "Gattin"
- cheat anwalt gattin2 "küsst"
+ breakup anita witwer "gibt"
+ find witwer "findet"

== 10 Wasser marsch
Feuer im Haus! [Trey](ex) rettet sich, der Feuerwehr winkend, als Erster ins Freie. [Jules](jules) sitzt noch im dritten Stock, hinter einer Tür, die klemmt. [Jemand](klempner) tritt sie ein: der [Klempner](klempner), [der](klempner) zufällig gegenüber einen Abfluss reinigte. [Er](klempner) trägt [sie](jules) über die Leiter hinunter, wird dabei von einem Balken getroffen und sagt, bevor [er](klempner) ohnmächtig wird, noch etwas sehr Lyrisches. Im Rettungswagen fragt man [sie](jules) nach dem Namen des [Mannes](klempner). [Sie](jules) weiß ihn nicht. Zwei Monate, und [sie](jules) hat nie gefragt!
- flee ex "rettet"
+ rescue klempner jules "trägt"
- injure klempner "Balken"
- ill klempner "ohnmächtig"
- discover! jules klempner "weiß ihn nicht"
- confess? klempner jules "Lyrisches"

== 11 Besuchszeit
[Stavros](klempner) heißt [er](klempner). [Blythe](verlobte) verrät es [ihr](jules), am Krankenbett, wo sich die [Rivalinnen](jules+verlobte) von einst den Pudding teilen. Zwischen [ihr](verlobte) und dem [Verletzten](klempner) sei nie etwas gewesen, [er](klempner) habe die ganze Zeit von [einer](jules) mit nassen Füßen geredet. [Trey](ex) bekommt von [Jules](jules) eine Karte: „Es tropft nicht mehr. Leb wohl.“ [Iris](tochter), [die](tochter) [Anitas](anita) Platz im Hörsaal leer findet, klappert sämtliche Cafés ab, entschuldigt sich bei der [Vertriebenen](anita) und bittet [sie](anita) um Nachhilfe ... in Latein.
- reveal verlobte jules "verrät"
- enemy.past jules verlobte "Rivalinnen"
- injure klempner "Verletzten"
- affair! klempner verlobte "nie etwas gewesen"
- love klempner jules "nassen Füßen"
+ breakup jules ex "Leb wohl"
- find? tochter anita "klappert"
+ reconcile anita tochter "entschuldigt"
- advisor? anita tochter "Nachhilfe"

== 12 Trockenübung
Ein [Professor](witwer) steht im Regen unter einem Fenster und ruft einen Namen, diesmal den richtigen. Ein ehemaliger [Chef](desmond) stellt um Punkt drei ein Radio auf den Bürgersteig und verbeugt sich vor [Harper](harper), [die](harper) zunächst die Hände in die Hüften stemmt, dann auf [seine](desmond) Schultern legt. Und [Jules](jules)? [Die](jules) holt einen [Mann](klempner) mit Gipsarm aus der Klinik ab und bittet [ihn](klempner), wieder [ihren](jules) Verlobten zu mimen. Für wie lange, fragt [Stavros](klempner). Ach ... sagen wir fünfzig Jahre?
+ reconcile? anita witwer "den richtigen"
- boss.past desmond harper "ehemaliger Chef"
- reconcile desmond harper "Schultern"
- recover klempner "holt"
+ propose jules klempner "fünfzig Jahre"
