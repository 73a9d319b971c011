%series The Wednesday Choir
%lang en
%genre small-town comedy-drama about a choir on Prince Edward Island, TV listings
%cast margit  | Margit Sands; Margit | f
%cast ellis   | Ellis Sands; Ellis | m
%cast quentin | Quentin Pardy; Quentin; Pardy | m
%cast bass    | Oskar Fry; Fry; Oskar | m
%cast soprano | Celestine Roy; Celestine | f
%cast alto    | - | f
%cast may     | May Bell; May | f
%cast grant   | Grant Bell; Grant | m
%cast teen    | Ash Pardy; Ash | n
%cast ferry   | - | m
%cast chiro   | - | f
%cast mayor   | Mayor Doyle; Doyle | f
%cast mayor2  | - | m
%cast baby    | - | f
%cast bwife   | - | f
%cast qwife   | - | f
%cast qlodger | - | n
%cast cond    | - | n
%cast choir   | the Wednesday Choir; Wednesday Choir | g

== 1
The [Wednesday Choir](choir) has lost [its](choir) [conductor](cond) to a younger choir. Into the breach steps [Margit Sands](margit), [who](margit) sells lobster traps and has never been asked to conduct anything. [Her](margit) [husband](ellis), [Ellis](ellis), sings second tenor and cannot follow a beat that comes from home. A [stranger](bass) joins the basses: nobody knows where [he](bass) lives, but the [soprano](soprano), a [divorcée](soprano) with a parrot, moves [her](soprano) chair. [May Bell](may) and [Grant](grant), sixty years wed, share one hymn book.
- quit cond choir "lost its conductor"
+ hire margit "Into the breach"
- married ellis margit "husband"
- divorce.past _ soprano "divorcée"
- flirt soprano bass "moves her chair"
- married grant may "sixty years wed"
- colleague.start bass choir "joins the basses"

== 2
[Quentin Pardy](quentin), [baritone](quentin) and [chemist](quentin), brings [his](quentin) [teenager](teen), [Ash](teen), because the house is too quiet since [his](quentin) better [half](qwife) went to [Calgary](@calgary) with the [lodger](qlodger). [Ash](teen) won't sing but hits it off with the [ferryman](ferry), [who](ferry) won't either. [Margit](margit) tells [Ellis](ellis) before everyone that [he](ellis) is flat; at home [he](ellis) tells [her](margit) a few things, too. The [alto](alto) next door turns up the radio.
- parent quentin teen "teenager"
- sad quentin "too quiet"
- married.past quentin qwife "better half"
- breakup.past qwife quentin "went to Calgary"
- affair.past qlodger qwife "with the lodger"
- housemate.past qlodger quentin "lodger"
+ friend.start ferry teen "hits it off"
- accuse margit ellis "flat"
+ quarrel ellis margit "a few things"
- neighbour alto ellis+margit "next door"

== 3
The [stranger](bass) has a name at last, [Oskar Fry](bass), and no fixed address: [he](bass) is sleeping in the organ loft. It's [Celestine](soprano), as the [soprano](soprano) prefers to be called, [who](soprano) hears the snoring. [She](soprano) says nothing to the vestry, and a lot, over eggs, to [him](bass). By Friday [his](bass) slippers stand under [her](soprano) parrot. [Mayor Doyle](mayor), [who](mayor) wants the hall for a casino, gives the [choir](choir) until Easter. [Grant Bell](grant) forgets the second verse, then the way home.
- discover soprano bass "hears the snoring"
- reveal! soprano "says nothing"
+ move bass soprano "his slippers"
- threaten mayor choir "until Easter"
- ill grant "forgets"

== 4
[Ash](teen) skips school. [Ash](teen) rides the ferry all day. The [ferryman](ferry) covers for [Ash](teen). [Pardy](quentin) finds out. [Pardy](quentin) bawls at the [ferryman](ferry). The [ferryman](ferry) loses [his](ferry) contract. The [mayor](mayor) hates boats. [Margit](margit) goes to a [chiropractor](chiro) with [her](margit) shoulder. [Ellis](ellis) drives [Margit](margit) there. The [chiropractor](chiro) went to school with [Ellis](ellis). [Ellis](ellis) once carved [her](chiro) name in a desk. [Margit](margit) reads the desk.
- flee teen "skips school"
- help ferry teen "covers for"
- discover quentin teen "finds out"
+ quarrel ferry quentin "bawls"
- quit ferry "loses his contract"
- treat margit chiro "chiropractor"
- help ellis margit "drives"
- love.past ellis chiro "carved her name"
+ discover margit chiro+ellis "reads the desk"

== 5
Concert in the rain. [Margit](margit) lifts the baton; the first tenors come in, the seconds don't. [Ellis](ellis) is in the car park, locked in the arms of the [chiropractor](chiro), [who](chiro) drove over merely to return a scarf. The [alto](alto), fetching [her](alto) lozenges, gets an eyeful. [She](alto) sings through the whole of Fauré with it. Afterwards [May](may) cannot find [Grant](grant). [Oskar](bass), [who](bass) used to be a policeman, it seems, brings [him](grant) back from the breakwater under [his](bass) coat.
- create margit "lifts the baton"
+ affair chiro ellis "locked in the arms"
- cheat ellis margit "locked in the arms"
- gift? chiro ellis "return a scarf"
- discover alto chiro+ellis "gets an eyeful"
- reveal! alto "with it"
- find! may grant "cannot find"
- quit.past bass "used to be"
- find bass grant "brings him back"
+ rescue bass grant "under his coat"

== 6
To tell or not to tell? The [alto](alto) consults [Quentin](quentin) over the cough syrup, [Quentin](quentin) consults [Celestine](soprano), the parrot overhears. At Tuesday's sectional the bird says "[Ellis](ellis), not here!" in the [chiropractor](chiro)'s voice, and [Margit](margit) lays down [her](margit) baton and goes home to pack. Not [her](margit) own things: [his](ellis). [Ellis](ellis) and [his](ellis) crate are driven to the [chiropractor](chiro)'s, where it appears that scarves are welcome but crates are not.
- reveal? alto margit "To tell or not to tell"
- reveal alto quentin "consults Quentin"
- reveal quentin soprano "consults Celestine"
+ discover margit ellis "lays down her baton"
+ breakup margit ellis "goes home to pack"
- travel ellis "driven to"
- reject chiro ellis "crates are not"

== 7
With the [conductor](margit) indisposed, the [bass](bass) takes the rehearsal, and it turns out that [Fry](bass) can hold forty people in the palm of [his](bass) hand. [Celestine](soprano), jealous of all forty, slams the lid of the piano on [his](bass) finger. [They](bass+soprano) make up at the surgery. [Ash](teen) and the [ferryman](ferry), out of school and out of work, paint the boat. [Doyle](mayor) is voted out; the new [mayor](mayor2), a [man](mayor2) with a tuba, prefers choirs to roulette and spares the hall.
- ill margit "indisposed"
- hire bass "takes the rehearsal"
- jealous soprano choir "jealous"
- attack soprano bass "slams the lid"
- injure bass soprano "finger"
+ reconcile bass soprano "make up"
- quit mayor "voted out"
+ hire mayor2 "new mayor"
- help mayor2 choir "spares the hall"

== 8
[Ellis](ellis) sleeps in the car. [Ellis](ellis) sings outside [Margit](margit)'s window. [Margit](margit) shuts the window. The [alto](alto) opens [hers](alto). [Pardy](quentin) dines with [Margit](margit). [Pardy](quentin) feels alive again. [Ash](teen) dislikes [Margit](margit). [Margit](margit) gives [Ash](teen) a tuning fork. [Ash](teen) dislikes [Margit](margit) less. [Grant](grant) takes [May](may) for a nurse. [May](may) lets [him](grant). [Fry](bass) goes grey at a letter. The police want [Fry](bass) back. [Celestine](soprano) reads it first.
- sad ellis "in the car"
- flirt ellis margit "sings"
+ reject margit ellis "shuts the window"
- date margit quentin "dines with"
- happy quentin "alive again"
- gift margit teen "tuning fork"
- ill grant "takes May for a nurse"
- sad bass "goes grey"
- hire? bass "want Fry back"
- discover soprano bass "reads it first"

== 9
The [bass](bass) isn't a burglar of lofts but a detective on the run from [his](bass) own retirement, with a [wife](bwife) in [Moncton](@moncton), [who](bwife) is not [Celestine](soprano). On paper only, [he](bass) swears. On paper is where [she](soprano) does the crossword, retorts the [soprano](soprano), and turns [him](bass), the slippers and, in the end, the parrot out of doors, for the bird has taken [his](bass) side. [He](bass) sleeps, once more, in the loft. This time the whole [choir](choir) hears the snoring and hums along.
- flee bass "on the run"
- quarrel bass soprano "retorts"
- married bass bwife "wife"
- married! bass soprano "not Celestine"
+ reveal bass soprano "swears"
+ breakup soprano bass "turns him"
- sad bass "sleeps, once more"
- help choir bass "hums along"

== 10
[May](may) and [Grant](grant)'s anniversary, the sixty-first: the [groom](grant) does not know [her](may) but asks [her](may), very politely, whether [she](may) is spoken for. [She](may) says that [she](may) is waiting for somebody. "So am [I](grant)," says [he](grant). It's the last thing [he](grant) says; in the morning the old [woman](may) is a widow, and the [choir](choir) sings at the grave without a conductor, since [Margit](margit) is holding [May](may) up on one side and [Ellis](ellis), as luck would have it, on the other.
- celebrate grant+may "anniversary"
- ill grant "does not know her"
- create choir "sings at the grave"
- flirt grant may "spoken for"
- married.past grant may "widow"
+ die grant "widow"
- help ellis+margit may "holding May up"

== 11
[Ellis](ellis) and [Margit](margit) talk, over the sandwiches, for the first time since the crate; by the cake [they](ellis+margit) have agreed on a lawyer, the [alto](alto)'s nephew, and on remaining friends. [Pardy](quentin), [who](quentin) has been holding two plates for an hour, hears about it from [Ash](teen). [Celestine](soprano) lets the parrot in again, then the [bass](bass), [who](bass) has [his](bass) papers from [Moncton](@moncton), stamped. And [who](chiro) is pushing a pram past the window? The [chiropractor](chiro), with a [daughter](baby) [who](baby) looks just like [Ellis](ellis). [He](ellis) drops the cake.
- reconcile ellis margit "talk"
- divorce? ellis margit "lawyer"
- friend? ellis margit "friends"
- kin _ alto "nephew"
- love quentin margit "holding two plates"
- reveal teen quentin "hears about it"
+ reconcile bass soprano "then the bass"
- divorce.past bass bwife "papers"
- parent chiro+ellis baby "daughter"
+ discover ellis baby "drops the cake"
