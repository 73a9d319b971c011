%series Breakup Season
%lang en
%genre high-school drama in Inuvik, Canadian Arctic, fan wiki summaries
%cast nuna    | Nuna Kalluk; Nuna | f
%cast pax     | Pax Delorme; Pax | n
%cast ezekiel | Ezekiel Obi; Zeke | m
%cast svea    | Svea Nyholm; Svea | f
%cast brody   | Brody Marchand; Brody; Marchand | m
%cast tanis   | Tanis Marchand; Tanis | f
%cast kalluk  | Constable Joseph Kalluk; Joseph | m
%cast obi     | Dr. Obi | f
%cast pruett  | Mr. Pruett; Pruett | m
%cast minnie  | Minnie | f
%cast trucker | Dale | m
%cast skater  | - | m
%cast custod  | - | m
%cast aunt    | - | f

== 1 Polar Night
The sun has not risen since December 6 and neither, to judge by attendance, has the junior class. [Nuna Kalluk](nuna) skates on [her](nuna) own every morning before first bell, until the new [kid](ezekiel) from [Lagos](@lagos), [Ezekiel Obi](ezekiel), falls onto the rink in dress shoes, and [she](nuna) picks [him](ezekiel) up. [He](ezekiel) is here because [his](ezekiel) [mother](obi) took over the clinic. Hockey [captain](brody) [Brody Marchand](brody) calls [him](ezekiel) a penguin. [Brody](brody)'s [twin](tanis), [Tanis](tanis), [who](tanis) edits the yearbook, apologizes on behalf of the womb.
+ meet ezekiel nuna "falls onto the rink"
- help nuna ezekiel "picks him up"
- parent obi ezekiel "mother"
- hire obi "took over"
- sibling brody tanis "twin"

== 2 Lights Out
The power fails all over town, so classes are held in the gym by headlamp. [Pax](pax), [who](pax) runs the school's pirate radio out of a broom closet, keeps everybody's spirits up. Somebody walks off with the team's raffle money in the dark: four thousand dollars. [Mr. Pruett](pruett), the vice-[principal](pruett), turns out a single locker, and that is the [Nigerian](ezekiel)'s. [He](pruett) finds nothing but a jar of pepper. [Nuna](nuna) eats a spoonful in front of [him](pruett), out of solidarity, and can't talk until Thursday.
- help pax _ "spirits up"
+ steal _ _ "walks off with"
- investigate pruett ezekiel "turns out a single locker"
- accuse? pruett ezekiel "a single locker"
- help nuna ezekiel "out of solidarity"
- ill nuna "can't talk"

== 3 Exchange
[Svea Nyholm](svea), from [Kiruna](@kiruna), is billeted with the [Marchands](brody+tanis), and the entire team learns to say *tack*. It's [Tanis](tanis), however, [who](tanis) stares at the breakfast table. [Brody](brody) has been going steady with [Nuna](nuna) since grade eight (this was established in the pilot's title card), but [he](brody) forgets [her](nuna) birthday in order to carry the [Swede](svea)'s skis. [Nuna](nuna) celebrates with [Zeke](ezekiel), [her](nuna) [grandmother](minnie) [Minnie](minnie) and a frozen cake. [Minnie](minnie) looks [him](ezekiel) over and decides [he](ezekiel) needs a parka.
- housemate brody+tanis svea "billeted with"
- love.start tanis svea "stares"
- couple brody nuna "going steady"
- flirt brody svea "carry the Swede's skis"
+ celebrate ezekiel+minnie+nuna nuna "frozen cake"
- kin minnie nuna "grandmother"
- help minnie ezekiel "needs a parka"

== 4 The Trucker
Filler episode. A [trucker](trucker) stuck behind the closed ice road sleeps in the school library and helps the drama club paint a forest, and the school play, *[Antigone](*antigone)*, with a moose, is a hit. The old [custodian](custod) teaches [him](trucker) cribbage. Nothing else happens, unless you count the last shot: the [trucker](trucker), alone, looking at the yearbook photo of the [twins](brody+tanis) for a very long time before [he](trucker) puts it back on the wrong shelf.
- help trucker _ "paint a forest"
- advisor custod trucker "teaches"
+ investigate trucker brody+tanis "looking at"

== 5 Overtime
It comes out the way things come out here, over the radio: [Pax](pax) reads an anonymous note on air, in which "a certain [captain](brody)" is thanked for Friday in the ski shed. [Nuna](nuna) hands [Brody](brody) [his](brody) jacket back at center ice before six hundred people. [He](brody) swears that it was not [him](brody), and, as viewers found out in season two, it really wasn't. [Svea](svea) had been in that shed with [his](brody) [sister](tanis). Neither of the [girls](svea+tanis) speaks up. The other team scores eight.
- reveal pax brody "reads an anonymous note"
- cheat! brody nuna "was not him"
+ breakup nuna brody "jacket back"
+ affair svea tanis "had been in that shed"
- sibling brody tanis "sister"
- reveal! svea+tanis "speaks up"

== 6 Ice Road
The dumped [captain](brody) steals the [janitor](custod)'s snowmobile and heads for the river. It's the [penguin](ezekiel), of all people, [who](ezekiel) goes after [him](brody), on foot, in [Minnie](minnie)'s parka, and the [penguin](ezekiel) [who](ezekiel) lies flat on the ice with a hockey stick until [Brody](brody) has hold of the other end. Both of [them](brody+ezekiel) end up under foil blankets at the clinic, where [Dr. Obi](obi) saves four toes, gives [her](obi) [son](ezekiel) an earful and hugs [him](ezekiel) so hard that the monitor goes off. [Brody](brody) offers [his](brody) fist. [Zeke](ezekiel) bumps it.
+ steal brody custod "steals"
+ rescue ezekiel brody "lies flat on the ice"
- injure brody+ezekiel "under foil blankets"
- flee brody "heads for the river"
- breakup.past nuna brody "dumped"
- treat brody+ezekiel obi "saves four toes"
- parent obi ezekiel "her son"
- quarrel ezekiel obi "an earful"
- friend.start brody ezekiel "bumps it"

== 7 The Raffle
[Pruett](pruett) announces that the matter of the raffle is closed. [Tanis](tanis), going over the yearbook negatives, sees why: a flash went off in the blackout and caught the vice-[principal](pruett) in the office door with a hand in the tin. [He](pruett) sits [her](tanis) down and explains, quite pleasantly, that another picture on the same roll, of two [girls](svea+tanis) in a shed, would look very well in the mail to [her](tanis) [aunt](aunt)'s parish—
+ discover tanis pruett "sees why"
- steal.past pruett _ "hand in the tin"
+ threaten pruett tanis "very well in the mail"
- kin aunt tanis "aunt"
- reveal? pruett svea+tanis "in the mail"

== 8 Sunrise
First daylight in thirty days, and the town lights a bonfire. [Svea](svea) wants to hold hands in front of everybody. [Tanis](tanis), with [Pruett](pruett) watching from the bleachers, pulls away and says, loud enough, that [she](tanis) isn't like that; the exchange [student](svea) takes [her](svea) skis and goes. Meanwhile, with the glow on [her](nuna) face, [Nuna](nuna) asks [Zeke](ezekiel) whether people ever kiss in [Nigeria](@nigeria). People do, [he](ezekiel) says, but [he](ezekiel) personally never has. The camera pans up to the sun.
- celebrate _ "lights a bonfire"
+ reject tanis svea "pulls away"
- breakup svea tanis "takes her skis"
- betray tanis svea "isn't like that"
- flirt ezekiel nuna "asks Zeke whether"
+ kiss? ezekiel nuna "kiss"
- kiss! _ ezekiel "never has"

== 9 Signal
The [custodian](custod), mopping outside, has overheard it all, and where does a [man](custod) go with a thing like that? To the broom closet. [Pax](pax) does not broadcast it, for once. Instead [they](pax) take the negative to [Constable Joseph Kalluk](kalluk), [Nuna](nuna)'s [dad](kalluk), along with a speech on consent that [he](kalluk) makes [them](pax) give twice. By lunch [Pruett](pruett) is sitting in the back of the truck with [his](pruett) hat over [his](pruett) face. [Tanis](tanis), [who](tanis) was sure [Pax](pax) would put [her](tanis) on the air, cries with relief all over the microphone.
- discover custod pruett "has overheard it all"
- reveal custod pax "To the broom closet"
- reveal! pax "does not broadcast it"
+ reveal pax kalluk "take the negative"
- parent kalluk nuna "dad"
+ arrest kalluk pruett "back of the truck"
- help pax tanis "take the negative"
- reveal! pax tanis "on the air"
- happy tanis "cries with relief"

== 10 Northbound, Southbound
The ice road opens, and the [trucker](trucker) of episode 4 returns with a load of oranges and a birth certificate. [His](trucker) name is [Dale](trucker), and it's on there twice: [father](trucker) of a [boy](brody), [father](trucker) of a [girl](tanis). [Tanis](tanis) believes [him](trucker) inside a minute. [Brody](brody), [who](brody) was raised to think that [their](brody+tanis) [father](trucker) had drowned, throws oranges at [him](trucker), one after the other, till the box is empty, and then asks if there's another box.
- return trucker "returns with a load"
- gift trucker _ "load of oranges"
+ parent trucker brody "father of a boy"
- parent trucker tanis "father of a girl"
- reveal trucker brody+tanis "birth certificate"
- die! trucker "had drowned"
+ attack brody trucker "throws oranges"

== 11 Kiruna
[Svea](svea) is down to fly home on Sunday, five months early, giving homesickness as the reason. [Nuna](nuna), [who](nuna) has had the ski shed explained to [her](nuna) by now and owes somebody an apology, apologizes to [Brody](brody); [they](brody+nuna) were better as buddies anyhow, [the exes](brody+nuna) agree. Then [all four](brody+ezekiel+nuna+tanis) pile into [Dale](trucker)'s cab and block the runway. In front of a propeller [Tanis](tanis) takes back every word of it. [Svea](svea) says something long in Swedish. "Is that good?" [Tanis](tanis) asks. It's *good*.
- travel? svea "fly home"
- discover nuna svea+tanis "explained to her"
+ reconcile brody nuna "apologizes to Brody"
- friend brody nuna "buddies"
- ex brody nuna "exes"
- help brody+ezekiel+nuna tanis "block the runway"
+ reconcile svea tanis "takes back every word"

== 12 Breakup
The river breaks up (that's the breakup of the title, nobody's dumping anyone). The jackpot for guessing the minute goes to [Minnie](minnie), for the fourth time. [Dr. Obi](obi), [who](obi) has had an offer from a hospital in [Edmonton](@edmonton), tells [Zeke](ezekiel) that it's [his](ezekiel) call; [he](ezekiel) says [he](ezekiel) has just got the parka broken in. [Nuna](nuna) finally stops asking about [Nigeria](@nigeria). On the radio [Pax](pax), playing out the year with [their](pax) own song, dedicates it to "[whoever](skater) leaves [me](pax) a donut every Monday." In the corridor the [goalie](skater), a [giant](skater) [who](skater) has not had a line all season, goes scarlet.
+ find minnie "jackpot"
- hire? obi _ "offer from a hospital" @edmonton
- reveal obi ezekiel "his call"
- move! ezekiel obi "parka broken in"
- kiss? ezekiel nuna "stops asking"
- create pax "own song"
- gift skater pax "donut every Monday"
- love skater pax "goes scarlet"
