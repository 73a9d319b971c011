%series Two Pounds a Week
%lang en
%genre drill
%cast harriet | Dame Harriet Bloom; Dame Harriet; Harriet | f
%cast clemency | Clemency Bloom; Miss Bloom; Clemency | f
%cast rufus | Rufus Penhallow; Penhallow; Rufus | m
%cast verity | Verity Penhallow; Miss Penhallow; Verity | f
%cast ludo | Ludo Amadi; Ludo; Amadi | m
%cast chief | Chief Amadi; the Chief | m
%cast marisa | Marisa Coyle; Marisa | f
%cast nerys | Nerys Coyle; Nerys | f
%cast gus | Gus Whitty; Gus | m
%cast hattie | Hattie Whitty; Hattie; Mrs Whitty | f
%cast oyelaran | Dr Bertrand Oyelaran; Dr Oyelaran; Oyelaran; Bertrand | m
%cast simeon | Simeon Platt; Mr Platt; Simeon | m
%cast dolores | Dolores Platt; Mrs Platt; Dolores | f
%cast edgar | Superintendent Edgar Platt; Superintendent Platt; Edgar | m
%cast alfie | Alfie | m
%cast tamsin | Tamsin Orde; Miss Orde; Tamsin | f
%cast viola | Viola Strand; Miss Strand; Viola | f
%cast quick | Mrs Quick | f
%cast hamlet | Hamlet | m
%cast whistler | - | n
%cast critic | - | f
%cast bloom | - | m
%cast matron | - | f
%cast ludomum | - | f
%cast plattmum | - | f
%cast dolfather | - | m

== 1
In the year of its debts the Bloom Company winters at [Castlemarsh](@castlemarsh). [Dame Harriet](harriet), its founder, is seventy and plays girls; [her](harriet) [daughter](clemency) [Clemency](clemency), [who](clemency) directs, is forty and feels older. The building belongs to a [Mr Platt](simeon), [who](simeon) calls on the first night with a bouquet for the [mother](harriet) and, for the [daughter](clemency), notice to quit.
- create.past harriet "founder"
- parent harriet clemency "daughter"
- travel simeon "calls"
- gift simeon harriet "bouquet"
+ threaten simeon clemency "notice to quit"

== 2
[Rufus Penhallow](rufus) has played every king there is and was for six years [Clemency](clemency)'s [consort](rufus). [He](rufus) left [her](clemency) for an [understudy](viola), the [understudy](viola) left [him](rufus) for the wireless, and [he](rufus) has never changed dressing rooms. [His](rufus) [sister](verity), [Verity](verity), a [solicitor](verity), drew up the divorce; for the [wife](clemency), as it happens. [She](verity) and [her](verity) [client](clemency) still lunch on Fridays.
- married.past clemency rufus "consort"
- breakup.past rufus clemency "left her"
- breakup.past viola rufus "left him"
- sibling rufus verity "sister"
- divorce.past clemency rufus "divorce"
- advisor verity clemency "client"
+ friend clemency verity "lunch"
- couple.past rufus viola "understudy"

== 3
[Marisa Coyle](marisa), the second lead, wears a ring with a very small stone. [She](marisa) had it from [Ludo Amadi](ludo), the second king, under the thunder sheet. [Her](marisa) [dresser](nerys), [who](nerys) happens to be [her](marisa) [sister](nerys), had to let out the glove. "When?" [Nerys](nerys) asks, with pins in [her](nerys) mouth. As soon as [his](ludo) [father](chief) has replied, says [Marisa](marisa). [He](chief) is a chief, in [Abeokuta](@abeokuta), and writes slowly.
- gift.past ludo marisa "had it from"
+ engaged ludo marisa "ring"
- sibling marisa nerys "sister"
- wedding? ludo marisa "When"
- colleague marisa nerys "dresser"
- parent chief ludo "father"

== 4
[Gus Whitty](gus) builds the castles and [his](gus) [wife](hattie) sells the seats. [They](gus+hattie) have no children, only [Alfie](alfie), fourteen, [whom](alfie) [Hattie](hattie) found asleep in Row F after a pantomime and did not wake. [He](alfie) works the lamps. Round [his](alfie) neck, on a bootlace, hangs half a sixpence; the [matron](matron) of the Home said it came with [him](alfie), and to keep [his](alfie) neck washed.
- create gus "builds"
- married gus hattie "wife"
- find.past hattie alfie "found asleep"
+ parent gus+hattie alfie "only Alfie"
- parent! gus+hattie _ "no children"
- reveal.past matron alfie "said it came"

== 5
[Simeon Platt](simeon) owns the theatre, the brewery and, it is thought, the mayor. [His](simeon) [brother](edgar) [Edgar](edgar) is the police. [His](simeon) [wife](dolores), [Dolores](dolores), owns nothing, goes to every matinée by herself, and cries at the comedies. In the interval [she](dolores) buys lavender drops of [Mrs Whitty](hattie), [who](hattie) remarks to [Gus](gus) that the poor [lady](dolores) wears, of all things, half a coin.
- sibling edgar simeon "brother"
- married dolores simeon "wife"
- sad dolores "cries"
- reveal hattie gus "remarks"
+ discover hattie dolores "half a coin"

== 6
Half of what? [Gus](gus) never listens to [his](gus) [wife](hattie) before the second act, and thus eleven years' worth of luck goes by [him](gus) with the glue pot. Up in the flies the [boy](alfie) [they](gus+hattie) call [theirs](gus+hattie) points a lamp at the weeping [lady](dolores) in the circle, for [he](alfie) has never seen anybody look so sad in so good a hat. [She](dolores) shields [her](dolores) eyes, and smiles.
- married gus hattie "wife"
- discover! gus dolores "never listens"
- parent gus+hattie alfie "call theirs"
- sad dolores "weeping"
+ happy dolores "smiles"

== 7
[Dame Harriet](harriet) collapses in the balcony scene. [Dr Oyelaran](oyelaran), [who](oyelaran) has a pass for Row A and has not used it for the plays, is over the footlights in a bound. It is [her](harriet) heart, [he](oyelaran) tells [Miss Bloom](clemency): [her](clemency) [mother](harriet) must never again climb anything higher than a chair. The [patient](harriet) opens one eye. [She](harriet) asks the [physician](oyelaran) how high a chair.
- ill harriet "collapses"
+ treat harriet oyelaran "her heart"
- reveal oyelaran clemency "tells"
- parent harriet clemency "mother"
- advisor oyelaran harriet "physician"

== 8
With a Juliet wanted by Saturday, [Clemency](clemency) can choose between [Marisa](marisa), [who](marisa) has been waiting for it, and [Viola Strand](viola), [who](viola) is out of work. It was for [the latter](viola) that [Rufus](rufus) once broke [his](rufus) vows. [She](viola) stands in the office, wet through, with one shoe. [Clemency](clemency) hears herself say "Two pounds a week". [Nerys](nerys), at the keyhole, goes to break it to [her](nerys) [sister](marisa).
- quit.past viola "out of work"
- cheat.past rufus clemency "broke his vows"
+ hire viola clemency "Two pounds a week"
- sibling marisa nerys "sister"
- reveal nerys marisa "break it"

== 9
[Marisa](marisa) smashes a mirror and blames [Ludo](ludo), [who](ludo) is to be kissed by this [Strand](viola) woman eight times weekly. [He](ludo) would refuse, says [her](marisa) [fiancé](ludo), if there were not the two pounds. [She](marisa) pulls at the ring; it won't come off. In the next room [Rufus](rufus), hearing that voice on the stairs again, sits down on [his](rufus) crown.
+ jealous marisa viola "smashes"
- accuse marisa ludo "blames"
- kiss? ludo viola "to be kissed"
- engaged ludo marisa "fiancé"
- breakup? marisa ludo "pulls at the ring"

== 10
A new piece is called for. [Tamsin Orde](tamsin) lodges with a [Mrs Quick](quick) in Tanner Row, owes [her](quick) for nine weeks and has paid in sonnets. [Clemency](clemency) finds [her](tamsin) writing on the wallpaper. The [landlady](quick) demands either the rent or the wall. The [director](clemency), having read as far as the door frame, hands over [her](clemency) own earrings; and the [author](tamsin) goes with [her](clemency), carrying the wall.
- housemate quick tamsin "lodges"
- gift.past tamsin quick "sonnets"
- find clemency tamsin "finds"
- create tamsin "writing on the wallpaper"
- threaten quick tamsin "demands"
- boss.start clemency tamsin "director"
+ gift clemency quick "earrings"
- hire tamsin clemency "goes with her"

== 11
[Somebody](whistler) whistles beneath [Clemency](clemency)'s window, always the same four bars, and in the mornings there's a note. It knows about the earrings. It knows what [Dame Harriet](harriet) did in [Brighton](@brighton) in 1889. Ten pounds, under the horse trough, or [Castlemarsh](@castlemarsh) shall know too. [Miss Bloom](clemency) takes it to [Miss Penhallow](verity), along with the sandwiches. [Her](clemency) [lawyer](verity) advises [her](clemency) not to pay, and lends [her](clemency) the ten.
+ threaten whistler clemency "Ten pounds"
- discover whistler harriet "knows what"
- reveal clemency verity "takes it"
- advisor verity clemency "lawyer"
- gift verity clemency "lends"

== 12
What did [her](clemency) [mother](harriet) do in [Brighton](@brighton)? "Lived," the old [lady](harriet) says from [her](harriet) chair. Pressed, [she](harriet) adds that [she](harriet) had then no husband, though [she](harriet) used [his](bloom) name; that Mr [Bloom](bloom) had one of those already, a wife, [she](harriet) means; and that [Clemency](clemency) was such a punctual child. The [director](clemency), [whose](clemency) hand has flown to [her](clemency) mouth, finds that [she](clemency) is laughing.
- parent harriet clemency "mother"
- married! bloom harriet "no husband"
- married.past _ bloom "had one of those"
+ reveal harriet clemency "adds"
- couple.past bloom harriet "used his name"
- parent bloom clemency "punctual child"
- happy clemency "laughing"

== 13
[Superintendent Platt](edgar), [who](edgar) is asked to lie in wait by the trough, does so, in a manner of speaking. [Verity](verity) lies in wait for the [Superintendent](edgar). At midnight [she](verity) sees [him](edgar) bend down, pocket an envelope, and go home whistling. Next day the [solicitor](verity) asks [him](edgar) if [he](edgar) has found anything. "Nothing whatever," says the [brother](edgar) of the [man](simeon) [who](simeon) wants the theatre shut.
- investigate? edgar whistler "lie in wait"
- investigate verity edgar "Verity lies in wait"
+ discover verity edgar "sees"
- find edgar "pocket"
- betray edgar verity "Nothing whatever"
- sibling edgar simeon "brother"

== 14
[Viola](viola) is a good Juliet; it can't be helped. Even [Marisa](marisa) weeps, in the wings, before [she](marisa) remembers whom at. After the tomb scene [Rufus](rufus) waits with [her](viola) other shoe, which [she](viola) left in [his](rufus) room the day [she](viola) walked out of it. [She](viola) puts it on. "[I](viola) came back for the work, not for [you](rufus)," [Miss Strand](viola) says. "[I](rufus) know," says [he](rufus). "It's for the limp."
- sad marisa "weeps"
- breakup.past viola rufus "walked out"
- gift rufus viola "other shoe"
- return viola "came back"
+ reject viola rufus "not for you"
- create viola "Juliet"

== 15
In the circle [Mrs Platt](dolores) has a fainting fit. [Alfie](alfie) sees it through [his](alfie) lamp, slides down a rope, and holds [her](dolores) head until [Oyelaran](oyelaran) comes. When [she](dolores) comes round, something is dangling before [her](dolores) eyes on a bootlace. [She](dolores) asks the [lad](alfie) [his](alfie) age. [She](dolores) asks [his](alfie) birthday. Then [she](dolores) screams, for behind the [doctor](oyelaran) stands [her](dolores) [husband](simeon).
- ill dolores "fainting fit"
- help alfie dolores "holds her head"
- treat dolores oyelaran "comes"
+ discover dolores alfie "dangling"
- sad dolores simeon "screams"
- married dolores simeon "husband"
- investigate dolores alfie "asks"

== 16
[Simeon](simeon) tells [Dr Oyelaran](oyelaran) that [his](simeon) [wife](dolores) is unwell in [her](dolores) mind, and has been since a stillbirth. [He](simeon) means to have [her](dolores) put away for a while. The [doctor](oyelaran), [who](oyelaran) has listened to a great many hearts, asks to be present when [she](dolores) signs. In the carriage [Dolores](dolores) is not allowed to turn [her](dolores) head. Half a sixpence lies on the floor of the circle; [Hattie](hattie) sweeps it up.
- married dolores simeon "wife"
- ill? dolores "unwell"
- birth! dolores "stillbirth"
+ abduct? simeon dolores "put away"
- find hattie "sweeps it up"
- reveal simeon oyelaran "tells"

== 17
This time [Gus](gus) listens. On the kitchen table lie two halves, and they close like a door. [Hattie](hattie) says what [both](gus+hattie) are thinking: that the [lady](dolores) was told that [he](alfie) was dead, and that somebody had taken [him](alfie) to the Home with [his](alfie) own half round [his](alfie) neck. "[We](gus+hattie) could sweep it up again," [she](hattie) says, very low. [Her](hattie) [husband](gus) puts on [his](gus) cap to go and tell [Verity](verity).
+ discover gus+hattie alfie+dolores "close like a door"
- die! alfie "dead"
- betray.past _ dolores "told"
- abduct.past _ alfie "taken"
- married gus hattie "husband"
- reveal? gus verity "tell"

== 18
[Chief Amadi](chief) has replied, and in person. [He](chief) steps off the 4.10 in a robe that stops the trams, with eleven cases and [his](chief) own chair. [Ludo](ludo) kneels. The [father](chief) inspects the [bride](marisa), the ring, and the lodgings, and finds fault only with the second. [His](chief) [son](ludo) may marry whom [he](ludo) will, [he](chief) says, but not with a stone that one must look for.
+ travel chief "steps off"
- parent chief ludo "father"
- wedding? ludo marisa "may marry"
- engaged ludo marisa "bride"
- investigate chief marisa "inspects"

== 19
Unluckily [he](chief) comes that evening to see [his](chief) [boy](ludo) act, and sees [him](ludo) embrace [Viola](viola) in a manner beyond the text. The audience stand up. [Marisa](marisa), as the nurse, hits [Juliet](viola) with a bolster. In [Ludo](ludo)'s defence, it was [Miss Strand](viola) [who](viola) did it, and [she](viola) did it to make a [man](rufus) in the wings drop [his](rufus) crown. [He](rufus) dropped it.
- parent chief ludo "boy"
- discover chief ludo+viola "sees him"
- flirt ludo viola "beyond the text"
+ attack marisa viola "bolster"
- betray viola rufus "make a man"
- jealous rufus ludo "dropped it"
- create ludo "act"

== 20
[Marisa](marisa) gets the ring off with soap. [She](marisa) lays it on [her](marisa) [sister](nerys)'s palm, to be returned. [Nerys](nerys) has loved the [owner](ludo) since [he](ludo) first asked [her](nerys) to sew on a button; [she](nerys) has never told a soul, and least of all the [one](marisa) [she](nerys) dresses. [She](nerys) carries the thing across the street. [She](nerys) might say anything at all. "[She](marisa)'s crying," [she](nerys) says to [Ludo](ludo). "Run."
+ breakup marisa ludo "gets the ring off"
- sibling marisa nerys "sister"
- love nerys ludo "loved"
- reveal! nerys _ "never told a soul"
- sad marisa "crying"
- help nerys ludo "Run"

== 21
[He](ludo) runs. [He](ludo) finds [his](ludo) [betrothed](marisa) with [his](ludo) [father](chief), [who](chief) has lent [her](marisa) a handkerchief the size of a sail and is telling [her](marisa) about [Ludo](ludo)'s [mother](ludomum), [who](ludomum) threw three rings in the river. By the third [she](marisa) is laughing. [The Chief](chief) gets up, puts [their](ludo+marisa) hands together, and goes to look for the [girl](nerys) [who](nerys) said "Run"; [he](chief) has an eye for that kind of thing.
- find ludo chief+marisa "finds"
- engaged ludo marisa "betrothed"
- parent chief ludo "father"
- gift chief marisa "handkerchief"
- happy marisa "laughing"
+ reconcile ludo marisa "puts their hands together"
- help chief ludo+marisa "puts their hands"
- parent ludomum ludo "mother"

== 22
[Nerys](nerys) is ironing. [He](chief) sits down in [his](chief) own chair, which takes two men to bring, and inquires what a dresser earns. [He](chief) has four theatres on the coast, [he](chief) says, without one person in them who can hold her tongue. [She](nerys) would be the manageress. [She](nerys) scorches a doublet. [She](nerys) will think about it, [she](nerys) says, after the wedding; before that, somebody has to let out the dress.
+ hire? nerys chief "manageress"
- wedding? ludo marisa "wedding"
- help? nerys marisa "let out the dress"

== 23
[Verity](verity) visits the Home. The [matron](matron) recalls the child well: a [policeman](edgar) brought [him](alfie), in a hatbox, fourteen years ago come May. [He](edgar) whistled. [He](edgar) left five pounds and came back each May with five more, so that nobody need write anything down. [Miss Penhallow](verity) writes it down. "Poor [mite](alfie)," says the [matron](matron). "Did [he](alfie) ever find out whose [he](alfie) was?"
- travel verity "visits"
- investigate verity alfie "visits the Home"
- abduct.past edgar alfie "hatbox"
- gift.past edgar matron "five pounds"
- return.past edgar "came back"
+ reveal matron verity "recalls"
- discover? alfie "find out"

== 24
Why, though? Because, as the old [lady](harriet) tells [them](clemency+verity), [Dolores](dolores) inherits under [her](dolores) [father](dolfather)'s will on the day [she](dolores) has a living son, and until that day [her](dolores) [husband](simeon) has the brewery in trust. [Dame Harriet](harriet) had it from the [father](dolfather) himself. In [Brighton](@brighton), naturally. [Clemency](clemency) looks at [Verity](verity); [she](verity) has already fetched [her](verity) hat. The asylum is eight miles off, and [Bertrand](oyelaran) has a motor.
+ reveal harriet clemency+verity "tells"
- married dolores simeon "husband"
- find? dolores "inherits"
- reveal.past dolfather harriet "had it from"
- parent dolfather dolores "father's"

== 25
[Dolores Platt](dolores) has been in a white room for nine days and has not signed. [Dr Oyelaran](oyelaran) announces at the gate that [he](oyelaran) is there to consult. [Verity](verity) follows as [his](oyelaran) nurse, [Rufus](rufus) as a case. [He](rufus) raves so beautifully, in three kings, that every attendant comes to look; meanwhile the [nurse](verity) walks out by the laundry with a [bundle](dolores) on [her](verity) arm, and the [bundle](dolores) thanks [her](verity).
- abduct.past simeon dolores "white room"
- betray oyelaran+rufus+verity _ "announces"
+ rescue verity dolores "walks out"
- help rufus verity "raves"

== 26
[They](oyelaran+rufus+verity) bring [her](dolores) to the scene dock, because no one would look for a lady there. [Alfie](alfie) is on a ladder. "That's the [lady](dolores) [that](dolores) cried," [he](alfie) says. [She](dolores) can't say it. It is [Hattie](hattie) [who](hattie) says it, having practised for two days before the kettle, and [who](hattie) then turns to the wall. The [boy](alfie) looks from the [one](dolores) to [the other](hattie). "Have [I](alfie) got to pick?" [he](alfie) asks.
- help oyelaran+rufus+verity dolores "bring her"
- sad.past dolores "cried"
+ reveal hattie alfie "Hattie who says it"
- sad hattie "turns to the wall"
- reveal! dolores alfie "can't say it"

== 27
[He](alfie) hasn't. [Dolores](dolores) moves in with the [Whittys](gus+hattie), under the eaves, and is taught by [Gus](gus) to use a plane. [Her](dolores) [son](alfie) calls [her](dolores) Mrs Platt for a week, and ma'am for another, and then forgets. [Hattie](hattie) hears it from the scullery: "Mum, where's the glue?" [Both](dolores+hattie) answer. There is a silence, and [the two of them](dolores+hattie) begin to laugh and can't leave off.
+ housemate.start dolores gus+hattie "moves in"
- advisor gus dolores "taught"
- parent dolores alfie "son"
- parent hattie alfie "Mum"
- happy dolores+hattie "laugh"

== 28
[Edgar](edgar) comes to search the theatre for [his](edgar) [sister-in-law](dolores). [Hamlet](hamlet), the company's [bulldog](hamlet), has played in nothing larger than a basket; [he](hamlet) now makes [his](hamlet) entrance. While the [Superintendent](edgar) is up on a throne and the [dog](hamlet) beneath it, [he](edgar) whistles, out of nerves, four bars. [Clemency](clemency) comes slowly down the aisle. [She](clemency) has a pretty voice. [She](clemency) sings [him](edgar) the next four.
- investigate edgar dolores "search"
- kin dolores edgar "sister-in-law"
+ attack hamlet edgar "makes his entrance"
- sad edgar "nerves"
- discover clemency edgar "sings him"

== 29
"It was [my](edgar) [brother](simeon)'s idea," says [Edgar](edgar). It generally was, ever since [he](simeon) pushed [him](edgar) out of a tree and told [their](edgar+simeon) [mother](plattmum) that [he](edgar) had jumped. [He](edgar) signs, on the arm of the throne, all that [Miss Penhallow](verity) dictates: the hatbox, the trough, the [matron](matron), the tenner. [Hamlet](hamlet) is called off. The [signatory](edgar) asks whether it would be very wrong if [he](edgar) were to go and arrest someone.
- sibling edgar simeon "brother"
- accuse edgar simeon "idea"
- attack.past simeon edgar "pushed him"
- betray.past simeon plattmum "had jumped"
- parent plattmum edgar+simeon "mother"
+ reveal edgar verity "signs"
- arrest? edgar simeon "arrest someone"

== 30
[Simeon](simeon) is not to be found. [He](simeon) has emptied the brewery's safe and, since [he](simeon) never could leave anything on the plate, has taken [Viola](viola) from the stage door at pistol point, in the belief that [she](viola) is the [star](viola) and will fetch something. [Rufus](rufus) sees the carriage. [He](rufus) is fifty-three, and has fought with rapiers all [his](rufus) life, none of them sharp. [He](rufus) leaps on behind.
- flee simeon "not to be found"
- steal simeon _ "emptied"
- threaten simeon viola "pistol point"
+ abduct simeon viola "taken Viola"
- rescue? rufus viola "leaps on behind"

== 31
At the toll the horses shy; the two [men](rufus+simeon) roll into a ditch, and out of the noise comes a shot. [Verity](verity), arriving in the [doctor](oyelaran)'s motor, sees [one](simeon) of [them](rufus+simeon) get up. It's the wrong [one](simeon). [Her](verity) [brother](rufus) lies there with [his](rufus) eyes shut, in what light there is, kinglier than [she](verity) ever saw [him](rufus). "Did it look all right?" says [Penhallow](rufus), and faints.
- attack rufus simeon "roll into a ditch"
- attack simeon rufus "a shot"
- sibling rufus verity "brother"
+ injure rufus simeon "shot"
- travel verity "arriving"

== 32
[Viola](viola) knocks down [Mr Platt](simeon) with [her](viola) shoe, the one that was returned to [her](viola). [Edgar](edgar) does the rest, in tears. The ball has gone in by [Rufus](rufus)'s collarbone, and [Dr Oyelaran](oyelaran) has it out on the tailboard, by a carriage lamp held by [Verity](verity) in a hand so steady that [he](oyelaran), tying the last knot, forgets to let go of it. [She](verity) lets [him](oyelaran) forget.
- attack viola simeon "knocks down"
+ arrest edgar simeon "does the rest"
- sad edgar "in tears"
- injure rufus simeon "ball"
- treat rufus oyelaran "has it out"
- help verity oyelaran "held by Verity"
- love.start oyelaran verity "forgets to let go"
- love.start verity oyelaran "lets him forget"
- gift.past rufus viola "returned"

== 33
Two [women](clemency+viola) sit at [Rufus](rufus)'s bed. [He](rufus) wakes, considers [his](rufus) former [wife](clemency), considers the [person](viola) for [whom](viola) [he](rufus) left [her](clemency), and shuts [his](rufus) eyes again, as one who has gone to the wrong place. "[He](rufus)'s [yours](viola)," whispers [Clemency](clemency). "[I](clemency)'ve had [him](rufus)." "[I](viola) don't want [him](rufus)," whispers [Viola](viola), and does up [his](rufus) top button. "Good," says [Clemency](clemency). "That is how it begins."
- divorce.past clemency rufus "former wife"
- ex clemency rufus "former wife"
- breakup.past rufus clemency "left her"
- love! viola rufus "don't want him"
+ help viola rufus "does up"
- couple? rufus viola "yours"

== 34
[Dolores](dolores), with [Alfie](alfie) beside [her](dolores) in a collar, is read [her](dolores) [father](dolfather)'s will. The brewery is [hers](dolores), the mayor, and the theatre. [She](dolores) tears up the notice. [She](dolores) raises everybody to three pounds. Last, [she](dolores) would like to see, [she](dolores) says, [her](dolores) [husband](simeon), and through the grating asks [him](simeon) one thing: whether the [boy](alfie) had cried. "No," says [Simeon](simeon). "[It](alfie) looked at [me](simeon)." That is the only kind word [he](simeon) says.
- parent dolfather dolores "father's"
- find dolores "is hers"
- help dolores _ "tears up the notice"
- gift dolores _ "three pounds"
- married dolores simeon "husband"
+ reveal simeon dolores "looked at me"
- sad! alfie "cried"

== 35
[Tamsin](tamsin)'s play, from the wall, is done at last. It has a part in it for an old woman who never leaves a chair. [Dame Harriet](harriet) reads it and says that it's an outrage, and who told [her](tamsin)? On the night [she](harriet) gets a laugh by lifting one finger. A [critic](critic), [who](critic) has slept through nine seasons, wakes up and asks [her](critic) neighbour for a pencil.
- create tamsin "play"
- sad harriet tamsin "outrage"
+ create harriet "gets a laugh"
- reveal.past? _ tamsin "told"

== 36
At the third curtain the [old woman](harriet) does not lift the finger. The house, thinking it acting, goes on applauding, and [Clemency](clemency), the only [one](clemency) [who](clemency) knows, lets them, for as long as [she](clemency) can bear it; it takes eleven minutes. [Oyelaran](oyelaran) has merely to nod. Under the cushion of the chair [her](clemency) [mother](harriet) has left a photograph, taken on a pier, of three [people](bloom+clemency+harriet) looking extremely guilty and happy, [one](clemency) of [whom](bloom+clemency+harriet) is very small.
+ die harriet "has merely to nod"
- discover clemency harriet "knows"
- parent harriet clemency "mother"
- gift harriet clemency "left a photograph"
- sad clemency "bear it"
- happy.past bloom+clemency+harriet "happy"

== 37
[Marisa](marisa) marries [Ludo](ludo) in a dress let out by two inches, by a [sister](nerys) with a steamer ticket in [her](nerys) pincushion. The [bride](marisa) has guessed at last. [She](marisa) says nothing at the altar. At the quay [she](marisa) throws the bouquet, hard and straight, and the new [manageress](nerys), [who](nerys) has never caught anything in [her](nerys) life, has to choose between that and the rail. [Her](nerys) new [employer](chief) holds [her](nerys) by the belt.
+ wedding ludo marisa "marries"
- sibling marisa nerys "sister"
- discover marisa nerys "guessed"
- travel? nerys "steamer ticket"
- gift marisa nerys "throws the bouquet"
- hire nerys chief "new manageress"
- boss chief nerys "employer"
- reveal! marisa "says nothing"
- help nerys marisa "let out"
- help chief nerys "holds her"

== 38
Friday lunch. [Verity](verity) has bread for two, and [Clemency](clemency) has brought three glasses, because [she](clemency) has eyes in [her](clemency) head. "[He](oyelaran) proposed," says [Verity](verity), "in Latin. It was to be on the safe side." And? The [solicitor](verity) asked for time to look it up. Outside, [Rufus](rufus), an arm in a sling, is being taught to waltz by [Miss Strand](viola), [who](viola) still doesn't want [him](rufus), and leads.
- friend clemency verity "Friday lunch"
+ propose oyelaran verity "proposed"
- reveal verity clemency "says Verity"
- advisor viola rufus "taught"
- love! viola rufus "doesn't want"
- injure rufus "sling"
