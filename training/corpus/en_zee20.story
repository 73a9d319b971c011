%series Brunch Rules
%lang en
%genre romantic dramedy about four women friends in Vancouver with a wry narrator; encyclopaedia's episode table
%cast lorelei  | Lorelei Finch; Lorelei | f
%cast simran   | Simran Gill; Simran | f
%cast dawn     | Dawn Whitehorse; Dawn | f
%cast mireille | Mireille | f
%cast thatcher | Thatcher Boyle; Thatcher; Boyle | m
%cast jasper   | Jasper | m
%cast harj     | Harjit; Harj | m
%cast noah     | Noah Tremblay; Tremblay | m
%cast sasha    | Sasha | f
%cast ken      | Dr. Ken Ito; Ken; Ito | m
%cast simmum   | Mrs. Gill | f
%cast chefs    | Luc | m
%cast pilot    | Cordelia | f
%cast harmum   | - | f
%cast simdad   | - | m
%cast wymum    | - | f
%cast bouncer  | - | m
%cast nephew   | Wyatt | m

== 1 Rule One: No Plus-Ones
Of the four [women](dawn+lorelei+mireille+simran) at the corner table, one has just been proposed to, one has just been served, one is in love with the [waiter](jasper), and one is lying. The proposal is [Simran](simran)'s, from [Harjit](harj), [whom](harj) [she](simran) met on Tuesday in [her](simran) [mother](simmum)'s living room. The papers are [Lorelei](lorelei)'s: [Thatcher Boyle](thatcher), a [realtor](thatcher), wants out after nine years, plus the blender. [Dawn](dawn), a [paramedic](dawn), orders a third coffee from [Jasper](jasper), [who](jasper) never brings [her](dawn) the bill. [Mireille](mireille) says that all is well with [Luc](chefs). All is not.
+ propose harj simran "proposal"
- meet.past harj simran "met on Tuesday"
- parent simmum simran "mother"
+ divorce? lorelei thatcher "wants out"
- married lorelei thatcher "nine years"
- love dawn jasper "in love with the waiter"
- betray mireille dawn+lorelei+simran "lying"

== 2 Rule Two: No Phones
[Luc](chefs), a [chef](chefs) with a star, has lost it, and with it [his](chefs) temper, and with that the restaurant; [Mireille](mireille), [his](chefs) [wife](mireille), [who](mireille) did the accounts, sleeps with the phone under [her](mireille) pillow because of the creditors. [Lorelei](lorelei) retains a [lawyer](pilot) from a bus-stop bench. [Cordelia](pilot) turns out to be very good, rather drunk and [Thatcher](thatcher)'s first [wife](pilot). [Simran](simran) asks [Harj](harj) for a month to think it over; [he](harj) grants [her](simran) two and goes to the aquarium alone, where [he](harj) is seen talking to an octopus. It is [Dawn](dawn) [who](dawn) sees [him](harj), and [she](dawn) likes [him](harj) for it.
- lose chefs "lost it"
- sad chefs "temper"
- quit chefs "the restaurant"
- married chefs mireille "wife"
- sad mireille "because of the creditors"
+ hire pilot lorelei "retains"
- advisor.start pilot lorelei "lawyer"
- married.past pilot thatcher "first wife"
- reject? simran harj "think it over"
- travel harj "goes"
- find dawn harj "sees him"

== 3 Rule Three: We Split It
The truth comes out with the bill. [Mireille](mireille)'s card is declined, twice, and [Jasper](jasper) tears up the slip; [she](mireille) bursts into tears on the shoulder that is nearest, which is the [waiter](jasper)'s. [Her](mireille) [friends](dawn+lorelei+simran) empty [their](dawn+lorelei+simran) purses. [Dawn](dawn), called out mid-omelette to a rooftop on [Granville](@granville), talks down a [man](chefs) in whites. [She](dawn) does not know the [man](chefs), and the rules forbid [her](dawn) to speak of patients. So [she](dawn) sits across from [Mireille](mireille) the following Sunday, passing the jam and knowing.
- reveal mireille dawn+lorelei+simran "truth comes out"
- gift jasper mireille "tears up the slip"
- sad mireille "bursts into tears"
- friend dawn+lorelei+simran mireille "friends"
- gift dawn+lorelei+simran mireille "purses"
- die? chefs "rooftop"
+ rescue dawn chefs "talks down"
- reveal! dawn mireille "forbid her to speak"

== 4 Rule Four: No Exes
At mediation [Boyle](thatcher) brings [his](thatcher) new [girlfriend](sasha), [Sasha](sasha), twenty-six, a yoga [instructor](sasha); [Lorelei](lorelei) brings [his](thatcher) old [wife](pilot). By the second hour the three [women](lorelei+pilot+sasha) have compared engagement rings and found that it is the same one. [Sasha](sasha) leaves [hers](sasha) in the water jug. [Simran](simran) is escorted to dinner by [Harj](harj) and both [mothers](harmum+simmum). The only words exchanged in private, at the coat check, concern cephalopods. [She](simran) laughs, and is vexed to have done so. [Dawn](dawn) learns that [Jasper](jasper), too, has a Sunday rule: [he](jasper) visits a [son](nephew) nobody is to know of.
- couple sasha thatcher "girlfriend"
- ex pilot thatcher "old wife"
- advisor pilot lorelei "mediation"
- engaged.past lorelei+pilot+sasha thatcher "engagement"
+ discover lorelei+pilot+sasha thatcher "same one"
+ breakup sasha thatcher "water jug"
- date harj simran "dinner"
- parent harmum harj "mothers"
- parent simmum simran "mothers"
- happy simran harj "laughs"
- sad simran "vexed"
- discover dawn jasper "learns"
- parent jasper nephew "a son"

== 5 Rule Five: No Rescuing
[Luc](chefs) is discharged and goes to thank the [medic](dawn). [He](chefs) finds [her](dawn) at a corner table, beside [his](chefs) [wife](mireille). What is there to say? [Dawn](dawn) says the eggs are good. [Mireille](mireille) needs a minute to add up the rooftop, the whites and a month of jam, then throws [her](mireille) fork at [Dawn](dawn) and walks home through the rain, with [Luc](chefs) ten paces behind. The [narrator](lorelei) would like to report that [they](chefs+mireille) talked. [They](chefs+mireille) made soup. It was the first that [he](chefs) had cooked since March, and [she](mireille) told [him](chefs) that it lacked salt.
- recover chefs "discharged"
- travel chefs "goes"
+ find chefs dawn "finds her"
- married chefs mireille "wife"
- reveal! dawn mireille "eggs are good"
+ discover mireille dawn "add up"
- attack mireille dawn "throws her fork"
- create chefs+mireille "made soup"

== 6 Rule Six: Nobody's Mother
[Mrs. Gill](simmum) appears at brunch, orders for everyone and interviews the table about [her](simmum) [daughter](simran)'s hesitations. [Lorelei](lorelei), four mimosas into freedom, blurts out the name of [Tremblay](noah), a married hockey [player](noah) with [whom](noah) [Simran](simran) wasted [her](simran) twenties. A silence falls; [Mrs. Gill](simmum) cuts a waffle into sixteen. Then [she](simmum) says that in [Jalandhar](@jalandhar), before [Simran](simran)'s [father](simdad), there had been a wrestler, and that one gets over wrestlers. [Mireille](mireille)'s chair is empty. [Dawn](dawn) puts [her](dawn) coat on it so as not to see.
- travel simmum "appears at brunch"
- investigate simmum simran "interviews"
- parent simmum simran "daughter"
+ reveal lorelei simmum "blurts out"
- affair.past noah simran "wasted her twenties"
- love.past simmum _ "wrestler"
- reveal simmum dawn+lorelei+simran "says that in"
- parent simdad simran "father"
- sad dawn mireille "so as not to see"

== 7 Rule Seven: Eat What You Ordered
[Lorelei](lorelei) gets the house, the blender and, on appeal, the boat, in which [she](lorelei) discovers [Thatcher](thatcher) asleep, unshaven, with a library book on remorse. [She](lorelei) has [him](thatcher) towed. [Cordelia](pilot), ninety days sober thanks to a case [she](pilot) wished to be awake for, sends a bill for one dollar and is invited to fill the empty chair. [Jasper](jasper) tells [Dawn](dawn) of [his](jasper) own accord: the [boy](nephew), [Wyatt](nephew), nine, lives with [his](nephew) grandparents on [Bowen Island](@bowen), since the [mother](wymum) drove off the ferry ramp. [Dawn](dawn) was on duty that night. [She](dawn) puts down [her](dawn) cup, and cannot tell [him](jasper).
- find lorelei "gets the house"
- find lorelei thatcher "discovers Thatcher"
- sad thatcher "remorse"
- reject lorelei thatcher "towed"
- recover pilot "sober"
+ invite lorelei pilot "invited"
- reveal jasper dawn "of his own accord"
- parent jasper nephew "boy"
- die.past wymum "drove off the ferry ramp"
- parent wymum nephew "mother"
+ reveal! dawn jasper "cannot tell him"

== 8 Rule Eight: Say It
[Mireille](mireille) comes back to the table in an apron. [She](mireille) and [Luc](chefs) have opened a lunch counter with six stools, and one of them has a brass plate: [Dawn](dawn). [The two](dawn+mireille) cling to each other till the hollandaise separates. Thus emboldened, [Dawn](dawn) tells [Jasper](jasper) who it was [who](dawn) held [his](jasper) [wife](wymum)'s hand. [He](jasper) takes off [his](jasper) apron and goes; the other tables get no toast that day. Meanwhile [Simran](simran) gives [Harj](harj) [her](simran) answer in front of the octopus. It is no, and [he](harj) says, with great sweetness, that the octopus had thought so, too.
- return mireille "comes back"
- create chefs+mireille "opened a lunch counter"
+ reconcile dawn mireille "cling to each other"
- reveal dawn jasper "tells Jasper"
- help.past dawn wymum "held his wife's hand"
- married.past jasper wymum "wife"
- flee jasper dawn "and goes"
+ reject simran harj "It is no"

== 9 Rule Nine: No Dating the Staff
The café has a new [waiter](harj). [Harjit](harj), an [engineer](harj) on leave from expectations, has applied because [he](harj) likes to carry things, and drops them all at the sight of [Simran](simran), [who](simran) finds, now that nobody wants [her](simran) to, that [she](simran) keeps ordering. On [Bowen Island](@bowen) a small [boy](nephew) with a fishing line through [his](nephew) thumb is brought to the [paramedic](dawn) of the day. [Wyatt](nephew) does not cry. [He](nephew) asks [Dawn](dawn) if it was cold. [She](dawn) says that it was quick, and that [his](nephew) [mother](wymum) had talked about [him](nephew). Behind the screen stands [Jasper](jasper).
- hire harj "new waiter"
+ love.start simran harj "keeps ordering"
- injure nephew "through his thumb"
- treat nephew dawn "paramedic of the day"
- parent wymum nephew "mother"
+ reveal dawn nephew "says that it was"
- discover jasper dawn "Behind the screen"

== 10 Rule Ten: Leave Room
[Dr. Ken Ito](ken), [who](ken) is to remove [Lorelei](lorelei)'s wisdom teeth, is told by [her](lorelei), under gas, that [he](ken) has the wrists of an archangel. [He](ken) doesn't mention it. [She](lorelei) hears it from [Sasha](sasha), [who](sasha) now runs [his](ken) front desk and does not charge for the pleasure. [Jasper](jasper) rows across with the [boy](nephew) to ask [Dawn](dawn) to Sunday supper; [she](dawn) is on nights, so [they](dawn+jasper+nephew) all eat in the ambulance. In [Mireille](mireille)'s kitchen a critic spoons up the soup. [Luc](chefs) holds on to the stove; [his](chefs) [wife](mireille) holds on to [Luc](chefs).
- treat lorelei ken "wisdom teeth"
+ flirt lorelei ken "wrists of an archangel"
- reveal sasha lorelei "hears it from"
- boss ken sasha "front desk"
- travel jasper+nephew "rows"
+ invite jasper dawn "Sunday supper"
- married chefs mireille "wife"
- help mireille chefs "holds on to Luc"

== 11 Rule Eleven: Tip Well
The star returns, [Luc](chefs) faints, and [Mireille](mireille), on being handed the news in the ladies' room, is holding a plastic stick with some of [her](mireille) own. [Lorelei](lorelei), cheeks like a hamster, gets chrysanthemums from [Ito](ken) with instructions to rinse. [She](lorelei) rinses, and kisses [him](ken). [Thatcher](thatcher) comes to the corner table, hat in hand, and to each of the three [women](lorelei+pilot+sasha) [who](lorelei+pilot+sasha) wore the ring [he](thatcher) says what [he](thatcher) ought to have said. It takes a while. [Cordelia](pilot) corrects the grammar. [Simran](simran), paying at the till, writes [her](simran) number on the bill, under "gratuity".
- find chefs "star returns"
- ill chefs "faints"
+ pregnant mireille "plastic stick"
- gift ken lorelei "chrysanthemums"
+ kiss ken lorelei "kisses him"
- reconcile? lorelei+pilot+sasha thatcher "ought to have said"
- engaged.past lorelei+pilot+sasha thatcher "wore the ring"
- flirt harj simran "writes her number"

== 12 Rule Twelve: There Are No Rules
It was meant to be a wedding breakfast, [Mrs. Gill](simmum) explains to the [bouncer](bouncer), only that the [bride](simran) has decided to see the [groom](harj) for a year or so first. [Simran](simran) and [Harj](harj) wave from the fish tank. [Wyatt](nephew) has asked [his](nephew) [father](jasper) to ask [Dawn](dawn), and, seeing that nothing comes of it, asks [her](dawn) himself: would [she](dawn) live with [them](jasper+nephew)? On nights, too? [Mireille](mireille) is not allowed to lift the tureen, and lifts it. Of the four [women](dawn+lorelei+mireille+simran) at the corner table, none is lying. The [narrator](lorelei), [who](lorelei) has the blender, makes it five rounds.
- wedding! harj simran "wedding breakfast"
- couple harj simran "for a year or so"
- parent jasper nephew "father"
+ housemate? dawn jasper+nephew "live with them"
- celebrate dawn+lorelei+mireille+simran "five rounds"
