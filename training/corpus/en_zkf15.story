%series Bell Rope and Blue Light
%lang en
%genre mountain-rescue family drama, Snowdonia, recap blurbs
%cast gwen  | Gwenllian Prosser; Gwenllian; Gwen | f
%cast huw   | Huw Prosser; Huw | m
%cast mali  | Mali | f
%cast ash   | Ash Banerjee; Ash | m
%cast grant | Grant; Grant Pugh | m
%cast will  | Will Lovelace; Lovelace | m
%cast joy   | Joy | f
%cast olwen | Olwen Pugh; Olwen | f
%cast ike   | Ike | m
%cast rex   | Rex | m
%cast mist  | Mist | n
%cast tot   | - | f
%cast cara  | Cara Lovelace; Cara | f

== 1 Lost and Found
[Huw Prosser](huw) leads the rescue team; [Gwen](gwen), [his](huw) [wife](gwen), leads it whenever [he](huw) isn't looking. On a filthy night [they](gwen+huw) bring down a [lad](ash) in trainers called [Ash](ash), [who](ash) is looking for [his](ash) birth [mother](gwen) and has one clue: a photograph of a [girl](gwen) on Tryfan. [Gwen](gwen) goes white. [She](gwen) is that [girl](gwen). [Huw](huw) doesn't know [she](gwen) ever had a [child](ash), and neither does [their](gwen+huw) [daughter](mali) [Mali](mali), [who](mali) thinks the new [boy](ash) is rather fit. Oh dear.
- married gwen huw "wife"
+ rescue gwen+huw ash "bring down"
- investigate ash gwen "looking for"
+ parent gwen ash "She is that girl"
- discover! huw gwen "doesn't know"
- parent gwen+huw mali "daughter"
- love.start mali ash "rather fit"

== 2 Keep It in the Family
[Gwen](gwen) gets [Ash](ash) a bed at [Olwen Pugh](olwen)'s, two doors down, and begs [him](ash) to give [her](gwen) a week. [Olwen](olwen), [who](olwen) was there when the [baby](ash) came and drove the car to the agency, thinks a week is twenty years too long. [Mali](mali) offers to show [Ash](ash) the waterfall. [Her](mali) [ex](grant), [Grant](grant), [who](grant) is [Olwen](olwen)'s [boy](grant) and took being dumped like a dog takes a bath, follows the [pair](ash+mali) with a thundercloud over [him](grant).
- help gwen ash "gets Ash a bed"
- neighbour gwen olwen "two doors down"
- birth.past gwen ash "when the baby came"
- help.past olwen gwen "drove the car"
- invite mali ash "offers to show"
- ex grant mali "ex"
- breakup.past mali grant "being dumped"
- parent olwen grant "boy"
+ jealous grant ash "thundercloud"

== 3 The Waterfall
[Mali](mali) leans in. [Ash](ash), [who](ash) by now knows exactly [whose](gwen) [daughter](mali) [she](mali) is, leaps back as if stung, slips, and cracks two ribs. [She](mali) has never been turned down so thoroughly. [Grant](grant), perched in a tree, laughs till the branch breaks. Both [lads](ash+grant) are winched out by [Joy](joy), the team's no-nonsense [medic](joy), [who](joy) has been sleeping with the married [treasurer](will), [Will Lovelace](will), and is fed up with it. At dinner [Mali](mali) asks [her](mali) [mother](gwen) what's wrong with [her](mali).
- discover.past ash mali "by now knows"
- kiss? ash mali "leans in"
+ reject ash mali "leaps back"
- injure ash "cracks two ribs"
- rescue joy ash+grant "winched out"
- affair joy will "sleeping with"
- sad joy will "fed up"
- married cara will "married treasurer"
- parent gwen mali "mother"

== 4 Say It
[Gwen](gwen) tells [Huw](huw). [Huw](huw) puts on [his](huw) boots. [Huw](huw) walks up Tryfan alone. [Mist](mist), the [collie](mist), follows [Huw](huw). Mist comes down. [Mist](mist) finds the way. [Mali](mali) hears it from [Olwen](olwen). [She](mali) nearly kissed [her](mali) [brother](ash). "[I](mali) want to die," says [Mali](mali). [Ash](ash) says [he](ash) does too. Then [they](ash+mali) laugh. [Joy](joy) leaves [Lovelace](will). [Lovelace](will) goes home to [Cara](cara). [Cara](cara) has changed the lock. [Cara](cara) always knew about [Joy](joy).
+ reveal gwen huw "tells Huw"
- sad huw "alone"
- help mist huw "finds the way"
- reveal olwen mali "hears it"
- kiss! ash mali "nearly kissed"
+ sibling ash mali "brother"
- sad mali "want to die"
- friend.start ash mali "laugh"
- breakup joy will "leaves Lovelace"
- breakup cara will "has changed the lock"
- discover.past cara joy "always knew"

== 5 Who's the Daddy?
Sleeping on the base sofa, [Huw](huw) is joined by [Lovelace](will), also homeless, and the two sad [sacks](huw+will) share a kettle. The question nobody asks: who was it? [Rex](rex), that's [who](rex), once the best [climber](rex) in Wales and [Huw](huw)'s [partner](rex) on every rope. Killed on the Eiger, they said. [Huw](huw) named [his](huw) boat after [him](rex). Meanwhile [Ike](ike), the Jamaican [postman](ike) with the perfect manners, delivers a parcel to [Olwen](olwen), then another, then one with nothing in it. [She](olwen) signs for all three.
- housemate.start huw will "joined by"
- sad huw+will "sad sacks"
+ parent rex ash "Rex, that's who"
- friend.past huw rex "partner on every rope"
- die? rex "Killed on the Eiger"
+ flirt ike olwen "nothing in it"

== 6 A Ghost in Gaiters
[He](rex) isn't dead. [He](rex)'s at the bar of the Vaynol, one foot short, ordering a half. [Rex](rex) spent twenty years in Chamonix letting people think otherwise, because of debts, because of shame, because of [her](gwen). [Gwen](gwen) throws the half in [his](rex) face. [Huw](huw) shakes [his](rex) hand, then hits [him](rex), then buys [him](rex) another. As for [Ash](ash), the [son](ash) [he](rex) never knew of has [his](rex) exact chin, and is calling the mountain rescue a bunch of liars.
+ return rex "isn't dead"
- die! rex "isn't dead"
- betray.past rex _ "think otherwise"
- love rex gwen "because of her"
- attack gwen rex "throws the half"
- attack huw rex "hits him"
+ parent rex ash "son"
- discover! rex ash "never knew of"
- accuse ash _ "bunch of liars"

== 7 Divorce, Welsh Style
[Cara](cara) wants half of everything, including the Land Rover, which turns out to have been paid for by the team's donations. Yes: the [treasurer](will) has had [his](will) hand in the till, and [Joy](joy), [who](joy) found the receipts in [his](will) coat months ago, has known all along. [Huw](huw) sacks [him](will), sacks [her](joy), and takes [her](joy) back within the hour since someone has to do the bandages. [Grant](grant) saves up, shaves, and apologises to [Mali](mali) without once mentioning trees. [She](mali) makes [him](grant) a sandwich. It's a start.
- divorce? cara will "half of everything"
+ steal will _ "hand in the till"
- discover.past joy will "has known"
+ quit will huw "sacks him"
- quit joy huw "sacks her"
- hire joy huw "takes her back"
- reconcile grant mali "apologises"
- gift mali grant "a sandwich"

== 8 Easter Monday
[Rex](rex) courts [Gwen](gwen). [Gwen](gwen) lets [Rex](rex) talk. [Rex](rex) cooks for [Ash](ash). [Ash](ash) eats little. [Ike](ike) takes [Olwen](olwen) dancing. [Olwen](olwen) has not danced since [her](olwen) husband died. [Grant](grant) dislikes [Ike](ike). [Ike](ike) fixes the bike of [Grant](grant). [Grant](grant) likes [Ike](ike). [Huw](huw) sees [Gwen](gwen) with [Rex](rex). [Huw](huw) turns round. [Joy](joy) buys [Huw](huw) a pint. [Joy](joy) has a kind face. Lambs fall into everything.
+ flirt rex gwen "courts Gwen"
- help rex ash "cooks for Ash"
- date ike olwen "dancing"
- married.past _ olwen "husband died"
- enemy grant ike "dislikes"
- help ike grant "fixes the bike"
- friend.start grant ike "likes Ike"
- jealous huw rex "turns round"
- gift joy huw "a pint"

== 9 One Foot in the Grave
[Rex](rex) is no ghost but [he](rex)'s a bad [patient](rex): it's [his](rex) liver, and the clock is ticking. That's why [he](rex) came back. [Ash](ash) overhears, storms up Crib Goch to be angry in peace, and doesn't come down. A one-footed [climber](rex) and the [man](huw) [whose](huw) [wife](gwen) [he](rex) loved go up after [him](ash) on one rope, like old times. [Rex](rex) holds, [Huw](huw) hauls, the [lad](ash) is saved. At the top the [invalid](rex) says, look after [them](ash+gwen), and it isn't plain which of [them](ash+gwen) [he](rex) means.
+ ill rex "liver"
- die? rex "clock is ticking"
- return.past rex "came back"
- discover ash rex "overhears"
- sad ash "to be angry"
- married gwen huw "wife"
- love.past rex gwen "he loved"
+ rescue huw+rex ash "the lad is saved"
- reconcile huw rex "like old times"

== 10 Casserole
The whole village brings casseroles. [Gwen](gwen) moves [Rex](rex) into the back bedroom, [Ash](ash) reads [him](rex) the cricket, and [Huw](huw) comes home too, because it's [his](huw) back bedroom. A [husband](huw), a [wife](gwen), [her](gwen) first [love](rex), two [kids](ash+mali) and a [collie](mist) at one table. Somehow it works, until [Joy](joy) turns up with a pregnancy test and asks for [Huw](huw). That pint was followed by another. One night, [he](huw) tells [Gwen](gwen), one, when [he](huw) thought [he](huw)'d lost [her](gwen). The casserole hits the wall.
- housemate.start gwen rex "moves Rex into"
- help ash rex "reads him"
- return huw "comes home"
- married gwen huw "A husband"
- couple.past gwen rex "first love"
- parent gwen ash+mali "kids"
+ pregnant joy huw "pregnancy test"
- sex.past huw joy "One night"
+ cheat.past huw gwen "One night"
- reveal huw gwen "tells Gwen"
- sad gwen "hits the wall"

== 11 The Counting of Months
[Cara](cara), of all women, sits down with the [mother-to-be](joy) and a calendar. It can't be [Huw](huw)'s. It's got to be the [embezzler](will)'s, and [he](will), out on bail and living in a caravan, bursts into tears of joy. [Joy](joy) bursts into tears. [Mali](mali) and [Grant](grant) have been seen kissing in the gear store, again. [Rex](rex) goes in [his](rex) sleep with a [son](ash) on one side and, on the other, the [girl](gwen) from Tryfan. [He](rex) was not, says [Huw](huw) at the grave, an easy [man](rex) to lose twice.
- help cara joy "sits down with"
- parent! huw _ "can't be Huw's"
+ pregnant joy will "embezzler's"
- happy will "tears of joy"
- sad joy "bursts into tears"#2
- arrest.past _ will "on bail"
- kiss grant mali "kissing"
+ die rex "goes in his sleep"
- parent rex ash "a son"

== 12 Shout
[Olwen](olwen) says yes to [Ike](ike) on the doorstep, over a signature. [Lovelace](will) gets community service and every second weekend with [his](will) [daughter](tot); [Cara](cara), now [Joy](joy)'s [lodger](cara), makes better custard than either [parent](joy+will). [Ash](ash) joins the team. On [his](ash) first shout the [casualty](huw) is [Huw](huw), leg broken under the same crag where it all began, and [Gwen](gwen) gets to [him](huw) first. [She](gwen)'s forgiven [him](huw), [she](gwen) says, but [he](huw)'s carrying the tea things for a year. [Ash](ash) calls [her](gwen) Mam on the radio. Everyone hears.
+ engaged.start ike olwen "says yes"
- parent will tot "daughter"
- parent joy tot "either parent"
- housemate cara joy "lodger"
- hire ash "joins the team"
- injure huw "leg broken"
+ reconcile gwen huw "forgiven him"
- parent gwen ash "Mam"
