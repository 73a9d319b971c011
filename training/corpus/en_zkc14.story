%series Visiting Hours
%lang en
%genre women's prison drama, Guadalajara, streaming overviews
%cast paloma | Paloma Ríos; Paloma | f
%cast itzel | Itzel Cano; Itzel | f
%cast renee | Renée Duval; Renée | f
%cast warden | Warden Figueroa; Figueroa | f
%cast guard | Saúl Medina; Saúl; Medina | m
%cast chava | Chava Ríos; Chava | m
%cast lawyer | Eugenio Blanch; Blanch | m
%cast queen | La Güera | f
%cast nun | Sister Amparo; Amparo | f
%cast witness | - | f
%cast kid | Nico | m
%cast exes | - | g
%cast pros | - | n
%cast shampoo | - | f
%cast third | - | m
%cast second | - | m
%cast married | - | m
%cast mwife | - | f
%cast mother | - | f
%cast newcomer | Ximena; Ximena Blanch | f

== 1
[Paloma Ríos](paloma), [driver](paloma) in a robbery which [her](paloma) [husband](chava) [Chava](chava) planned and somebody betrayed, begins a seven-year sentence on [her](paloma) [son](kid) [Nico](kid)'s third birthday. [Her](paloma) [cellmates](itzel+renee) are [Renée Duval](renee), a French swindler with five former [husbands](exes), and [Itzel Cano](itzel), [who](itzel) does not speak. In the yard [La Güera](queen), [who](queen) runs the wing, bids [her](paloma) welcome with a broken rib. The young [guard](guard), [Saúl Medina](guard), carries [her](paloma) to the infirmary. [She](paloma) was at school with [him](guard), and once let [him](guard) copy [her](paloma) sums.
- married chava paloma "husband"
- steal.past chava+paloma _ "robbery"
- betray.past _ chava+paloma "betrayed"
+ arrest _ paloma "seven-year sentence"
- parent paloma kid "son"
- celebrate _ kid "third birthday"
- housemate.start itzel+renee paloma "cellmates"
- ex exes renee "five former husbands"
- attack queen paloma "broken rib"
+ help guard paloma "carries her"
- colleague.past guard paloma "at school"
- help.past paloma guard "copy her sums"

== 2
On visiting day [Chava](chava) comes late, smelling of someone else's shampoo, and brings regards from [his](chava) [lawyer](lawyer), [Eugenio Blanch](lawyer). [He](chava) cannot look [Paloma](paloma) in the eye. [Itzel](itzel), [who](itzel) has been silent for a year, watches the [couple](chava+paloma) through the mesh and that night says [her](itzel) first sentence: "[He](chava) sold [you](paloma)." [She](itzel) ought to know; [she](itzel) cleaned the office of the [prosecutor](pros) [who](pros) bought. [Renée](renee) pours three thimbles of something distilled from mangoes. A friendship starts.
- travel chava "comes late"
- cheat? chava paloma "someone else's shampoo"
- advisor lawyer chava "lawyer"
- married chava paloma "couple"
+ reveal itzel paloma "says her first sentence"
+ betray.past chava paloma "sold you"
- colleague.past itzel pros "cleaned the office"
- friend.start itzel paloma+renee "friendship"

== 3
[Warden Figueroa](warden) has a new broom and a weak spot: [Sister Amparo](nun), the [chaplain](nun), with [whom](nun) [she](warden) was engaged in rather more than prayer before the [nun](nun) took the veil. [The two](nun+warden) are scrupulously polite. [Paloma](paloma) asks for a divorce. In return [she](paloma) gets a visit from [Chava](chava)'s [mother](mother), [who](mother) is bringing up [Nico](kid) and will not bring [him](kid) again unless [her](mother) [daughter-in-law](paloma) sees reason. [Saúl](guard), off duty, films the [boy](kid) at the park over a hedge and smuggles the telephone in under [his](guard) cap.
- affair.past nun warden "more than prayer"
- divorce? chava paloma "asks for a divorce"
- parent mother chava "mother"
- kin kid mother "bringing up"
+ threaten mother paloma "unless her daughter-in-law"
- kin mother paloma "daughter-in-law"
+ help guard paloma "films the boy"

== 4
[Itzel](itzel) talks now. [Renée](renee) regrets it. [Paloma](paloma) dreams of [Nico](kid). [Saúl](guard) dreams of [Paloma](paloma). [La Güera](queen) wants the telephone. [Paloma](paloma) hides it in bread. [Itzel](itzel) eats the bread. [Renée](renee) laughs herself sick. [Amparo](nun) prays for the [warden](warden). The [warden](warden) reads old letters. They are from [Amparo](nun). [Blanch](lawyer) visits [Paloma](paloma). [He](lawyer) brings papers. [Paloma](paloma) signs. Now [she](paloma) is free of [Chava](chava).
- sad renee itzel "regrets"
- love guard paloma "dreams of Paloma"
- steal? queen paloma "wants the telephone"
- help itzel paloma "eats the bread"
- happy renee "laughs"
- love nun warden "prays for"
- love warden nun "old letters"
+ divorce chava paloma "free of Chava"

== 5
A [newcomer](newcomer) is put in the fourth bunk: [Ximena](newcomer), in pearls, [who](newcomer) ran over [her](newcomer) [husband](lawyer)'s [mistress](shampoo) and won't say sorry. The [husband](lawyer) is [Blanch](lawyer). And the [mistress](shampoo) used the same shampoo that [Chava](chava) smelled of! So [Chava](chava) and [his](chava) [attorney](lawyer) shared [her](shampoo), with each other's knowledge or without it; the cell sits up all night to work it out. [Paloma](paloma) laughs until [she](paloma) cries, then only cries. [Ximena](newcomer), unasked, puts an arm around [her](paloma). The two deceived [wives](newcomer+paloma) wake up back to back.
- housemate.start itzel+paloma+renee newcomer "fourth bunk"
+ injure shampoo newcomer "ran over"
- married lawyer newcomer "husband"
- affair lawyer shampoo "mistress"
- cheat lawyer newcomer "mistress"
+ affair.past chava shampoo "the same shampoo"
- sad paloma "only cries"
- help newcomer paloma "puts an arm around her"
- cheat.past chava paloma "deceived wives"

== 6
[Saúl](guard) is caught with the telephone. Rather than name [Paloma](paloma), [he](guard) claims to have been selling it to [La Güera](queen), is dismissed on the spot, and has to walk out past every window on the wing. The [queen](queen) of the yard, accused of what [she](queen) for once didn't do, is so amused that [she](queen) takes [Paloma](paloma) under [her](queen) protection. [Paloma](paloma) realises that what [she](paloma) feels at the window isn't gratitude. [She](paloma) shouts it down at [him](guard). [He](guard) stops, in the middle of the road; a bus has to go round [him](guard).
- discover _ guard "is caught"
- betray guard warden "claims to have been selling"
- help guard paloma "Rather than name"
+ quit guard "is dismissed"
- accuse _ queen "accused"
- help queen paloma "under her protection"
- love paloma guard "isn't gratitude"
+ confess paloma guard "shouts it down"

== 7
Riot. [La Güera](queen)'s rivals hold the kitchen, and [Figueroa](warden) is being held in it. [Sister Amparo](nun) walks in with a crucifix in one hand and a fire extinguisher in the other and brings the [governor](warden) out, with singed hair, on [her](nun) shoulder. In front of two hundred prisoners and the press the [women](nun+warden) kiss. [Neither](nun+warden) had planned to. By midnight the order has expelled [one](nun) and the ministry suspended the [other](warden), and in the sacristy the unfrocked [bride](nun) of Christ laughs for the first time in nine years.
- enemy _ queen "rivals"
- abduct _ warden "is being held"
+ rescue nun warden "brings the governor out"
+ kiss nun warden "kiss"
- quit nun "expelled"
- quit warden "suspended"
- happy nun "laughs"

== 8
There is a [witness](witness) to the robbery after all, a [seamstress](witness) [who](witness) saw from [her](witness) balcony that [Paloma](paloma) was driving with [Chava](chava)'s pistol at [her](paloma) neck. Why did the [seamstress](witness) keep silent? Because [she](witness) is [Chava](chava)'s [fiancée](witness), as of April. [Saúl](guard), without a job and with all the time in the world, has found [her](witness) by going from balcony to balcony. [She](witness) closes the shutters on [him](guard). But [she](witness) has a bad night, and in the morning [she](witness) takes off the ring and looks at it.
+ discover.past witness chava+paloma "saw from her balcony"
- threaten.past chava paloma "pistol at her neck"
- reveal! witness "keep silent"
- engaged chava witness "fiancée"
- quit.past guard "without a job"
- find guard witness "has found her"
- reject witness guard "closes the shutters"
- sad witness "bad night"

== 9
A day without visitors. It rains into the yard; a mango tree, planted by somebody long released, drops one fruit, and four [women](itzel+newcomer+paloma+renee) look at it. [Renée](renee) tells the story of [her](renee) third [husband](third), a [magician](third), [who](third) made everything vanish but himself. [Itzel](itzel) admits at last why [she](itzel) went silent: in [her](itzel) village [she](itzel) had loved a married [man](married), and when [his](married) [wife](mwife) died [she](itzel) was blamed. [She](itzel) didn't do it. [They](newcomer+paloma+renee) believe [her](itzel). It's the first time anyone has.
- married.past renee third "third husband"
+ reveal itzel newcomer+paloma+renee "admits at last"
- love.past itzel married "loved a married man"
- married.past married mwife "wife"
- die.past mwife "died"
- accuse.past _ itzel "blamed"
- kill! itzel mwife "didn't do it"

== 10
[Chava](chava) learns that [his](chava) [intended](witness) has been seen talking to a discharged [jailer](guard). There is a scene on the balcony, with plates; [she](witness) leaves [him](chava), and [he](chava), in a rage, collects [Nico](kid) from [his](chava) own [mother](mother) and heads for the border. The old [woman](mother) takes the first bus to the prison. To the [daughter-in-law](paloma) [she](mother) had treated like dirt [she](mother) says through the mesh, with [her](mother) hat in [her](mother) hands: "[He](chava) has got the [boy](kid). Forgive [me](mother)." [Paloma](paloma) has forgiven worse before breakfast. But how do you chase a man from the inside?
- discover chava guard+witness "learns that"
- quarrel chava witness "plates"
+ breakup witness chava "leaves him"
+ abduct chava kid "collects Nico"
- flee chava "heads for the border"
- parent mother chava "mother"
- kin mother paloma "daughter-in-law"
- reveal mother paloma "says through the mesh"
+ reconcile mother paloma "has forgiven"

== 11
With a [queen](queen)'s telephone network, that's how. [La Güera](queen) has cousins at every petrol station north of Zacatecas; [Renée](renee)'s second [husband](second) is a customs [officer](second); and at the wheel of the pursuing car sits [Figueroa](warden), with [her](warden) [Amparo](nun) reading the map and [Saúl](guard) in the back. [They](guard+nun+warden) box [Chava](chava) in at a toll booth. [Nico](kid) climbs out of the window into the arms of the [guard](guard), [whom](guard) [he](kid) knows as the [man](guard) behind the hedge. The [father](chava) is led off. [He](chava) asks for [Blanch](lawyer); but [Blanch](lawyer), it seems, has gone to ground, after reading [his](lawyer) [wife](newcomer)'s statement.
- kin _ queen "cousins"
- ex renee second "second husband"
- help nun+queen+renee+warden paloma "telephone network"
- couple nun warden "her Amparo"
+ rescue guard kid "into the arms"
- parent chava kid "father"
+ arrest _ chava "is led off"
- flee lawyer "gone to ground"
- married lawyer newcomer "wife's"
- accuse newcomer lawyer "statement"

== 12
On the word of the [seamstress](witness) the verdict is overturned. [Paloma](paloma) steps out of the gate in the dress [she](paloma) was arrested in, and before [she](paloma) has got used to the light [Nico](kid) is round [her](paloma) knees and [Saúl](guard), a [man](guard) of few words, has proposed in three. [She](paloma) answers in one. In the cell [Ximena](newcomer) finds a note under the fourth pillow, in a hand that never wrote before: [Itzel](itzel) is fond of [her](newcomer), more than fond. [Renée](renee), looking tactfully at the wall, drinks to the health of [all three](itzel+newcomer+paloma), and wonders where one might meet a sixth.
- help witness paloma "On the word of"
+ arrest! _ paloma "verdict is overturned"
- parent paloma kid "round her knees"
+ propose guard paloma "has proposed"
- engaged.start guard paloma "answers in one"
- find newcomer "finds a note"
+ confess itzel newcomer "note"
- love itzel newcomer "more than fond"
- celebrate renee itzel+newcomer+paloma "drinks to the health"
