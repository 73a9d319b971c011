%series Platform Zero
%lang en
%genre workplace soap, railway control centre, Utrecht, terse daily listings
%cast saskia   | Saskia de Wit; Saskia; De Wit | f
%cast jurre    | Jurre Hoekstra; Jurre; Hoekstra | m
%cast nadira   | Nadira Ramdin; Nadira | f
%cast pim      | Pim | m
%cast wouter   | Wouter de Wit; Wouter | m
%cast tjalling | Tjalling Hoekstra; Tjalling | m
%cast sanne    | Sanne Brandsma; Brandsma; Sanne | f
%cast robin    | Robin Achterberg; Robin; Achterberg | n
%cast kofi     | Kofi Mensah; Mensah; Kofi | m
%cast oma      | - | f
%cast busker   | Lieke | f
%cast cadet    | - | f
%cast chair    | - | m
%cast doctor   | - | f
%cast kbro     | - | m

== 1
Night desk, northern sector. [Saskia](saskia) routes an express onto a track where the engineers are still at work. [Jurre](jurre), at the next screen, pulls the brake from [his](jurre) own console, and eleven men go home to breakfast. [He](jurre) says nothing; neither does [she](saskia). The log says that it was [Pim](pim), the [trainee](pim), [who](pim) had gone to fetch coffee. At home [Wouter](wouter), [Saskia](saskia)'s [husband](wouter), asks [her](saskia) how the night was. Quiet, [she](saskia) tells [him](wouter).
+ rescue jurre "pulls the brake"
- colleague jurre saskia "next screen"
- reveal! jurre+saskia "says nothing"
- accuse _ pim "says that it was"
- married saskia wouter "husband"
- betray saskia wouter "Quiet"

== 2
[Pim](pim) is suspended. [Nadira Ramdin](nadira), shop [steward](nadira) and [his](pim) [aunt](nadira), wants to know who wrote the log. The [head](robin) of control, [Robin Achterberg](robin), refers [her](nadira) to the inquiry; [Robin](robin) has learned never to know anything before Wednesday. Over vending-machine soup [Saskia](saskia) asks [Jurre](jurre) what [he](jurre) wants for keeping [his](jurre) mouth shut. The [man](jurre) [who](jurre) saved [her](saskia) skin is offended. [He](jurre) wants, [he](jurre) says, the salt.
- quit pim "suspended"
- kin nadira pim "aunt"
+ investigate nadira "wants to know"
- gift? saskia jurre "what he wants"
- rescue.past jurre saskia "saved her skin"
- sad jurre saskia "offended"

== 3
The inquiry consists of one [woman](sanne), [Sanne Brandsma](sanne), and a tape recorder. [She](sanne) was at school with [Jurre](jurre), and once, behind the bicycle sheds of [Sneek](@sneek), promised to marry [him](jurre). [Neither](jurre+sanne) brings it up. [Jurre](jurre) swears that [he](jurre) saw nothing. Outside the door the [trainee](pim)'s [aunt](nadira) tells a [busker](busker) that a [boy](pim) of twenty is being fed to the wolves; the [busker](busker), [who](busker) plays there daily from six to six, remarks that [she](busker) saw that [boy](pim) at [her](busker) hat, with two coffees, at the very minute.
- investigate sanne "inquiry"
- engaged.past jurre sanne "promised to marry"
+ betray jurre sanne "swears"
- kin nadira pim "aunt"
- reveal nadira busker "tells a busker"
+ reveal busker nadira "saw that boy"

== 4
[Saskia](saskia) has a secret older than the log: [she](saskia) cannot see green. [She](saskia) has cheated [her](saskia) way through three eye tests with the help of [her](saskia) [mother-in-law](oma), a former [nurse](oma). The old [lady](oma) wants [her](saskia) to stop before somebody dies. [Wouter](wouter), listening on the stairs, hears only that [his](wouter) [wife](saskia) and [his](wouter) [mother](oma) are hiding something, and concludes that there is another [man](jurre). [He](wouter) follows [Saskia](saskia) to the depot and finds [him](jurre), passing the salt.
- ill saskia "cannot see green"
- betray.past saskia "cheated her way"
- help.past oma saskia "with the help of"
- kin oma saskia "mother-in-law"
- parent oma wouter "mother"#2
- married saskia wouter "wife"
+ cheat! saskia wouter "another man"
- jealous wouter jurre "another man"
- investigate wouter saskia "follows"
- find wouter jurre "finds him"

== 5
[Wouter](wouter) knocks [Jurre](jurre) off a swivel chair. Six trains stop in open country. It is [Kofi Mensah](kofi), [driver](kofi) of the first of them, [who](kofi) talks the passengers through the blackout over the loudspeaker, with jokes; [Nadira](nadira), on the line, laughs at each. [Jurre](jurre)'s cheekbone is broken. [He](jurre) tells the [doctor](doctor) [he](jurre) slipped. "[You](jurre) lie rather a lot," says [Sanne Brandsma](sanne), [who](sanne) has come with grapes. "[You](jurre) lied to [me](sanne) in [Sneek](@sneek) too."
+ attack wouter jurre "knocks Jurre off"
- help kofi "talks the passengers"
- happy nadira kofi "laughs"
- injure jurre wouter "cheekbone"
- treat jurre doctor "doctor"
- betray jurre doctor "slipped"
- accuse sanne jurre "lie rather a lot"
- betray.past jurre sanne "lied to me"
- gift sanne jurre "grapes"

== 6
A day without incident. The leaves fall on the leaves. [Robin](robin) waters the ficus, [Pim](pim), at home, builds the whole network out of matchsticks, and a [cadet](cadet) on [her](cadet) first shift asks why the station has a platform that is not on any plan. Because, says [Achterberg](robin), it is where they put things. The [cadet](cadet) looks, that evening: a bench, a dead pigeon, and a fat envelope with last year's eye tests.
- hire cadet "first shift"
- create pim "builds"
+ find cadet "fat envelope"

== 7
The [cadet](cadet) carries the envelope to [Nadira](nadira), [who](nadira) reads out the name on the top sheet, twice. [She](nadira) and [Saskia](saskia) started on the same day and have shared a locker for eighteen years. The [steward](nadira) sits down on the bench where [her](nadira) [friend](saskia) is eating an apple, a red one. "What colour is that?" [she](nadira) asks. [Saskia](saskia) looks at the apple for a long time. Then [she](saskia) tells [Nadira](nadira) the lot, and begs [her](nadira) for one more week.
- gift cadet nadira "carries the envelope"
- discover nadira saskia "reads out"
- colleague nadira saskia "started on the same"
- friend nadira saskia "friend"
+ reveal saskia nadira "the lot"
- help? nadira saskia "begs"

== 8
[Friend](saskia) or [nephew](pim)? [Nadira](nadira) does not sleep. [Kofi](kofi), with [whom](kofi) [she](nadira) has been exchanging jokes on channel four, tells [her](nadira) about [his](kofi) [brother](kbro), a [lookout](kbro), killed on a track somebody had cleared. [She](nadira) goes to [Brandsma](sanne). But [Jurre](jurre) has been there before [her](nadira), with a bandaged face, and has taken all of it on himself: the express, the log, the lot. [He](jurre) is led out past [Saskia](saskia), and, for the first time in weeks, winks at [her](saskia).
- kin nadira pim "nephew"
- friend nadira saskia "Friend"
- flirt kofi nadira "exchanging jokes"
- reveal kofi nadira "tells her"
- sibling kbro kofi "brother"
- die.past kbro "killed"
+ betray jurre sanne "taken all of it"
- help jurre saskia "on himself"
+ arrest _ jurre "led out"
- flirt jurre saskia "winks"

== 9
[Tjalling](tjalling), a pig [farmer](tjalling), comes down from [Friesland](@friesland) to bail [his](tjalling) [brother](jurre) out. [He](tjalling) cannot understand it: [Jurre](jurre) never made a mistake in [his](jurre) life, apart from the [one](sanne) sitting over there with the tape recorder. The [mistake](sanne) blushes. [Tjalling](tjalling), never one for tact, asks [Sanne](sanne) why [she](sanne) left [his](tjalling) [brother](jurre) at the registry office. [She](sanne) did not; it was [Jurre](jurre) [who](jurre) failed to appear, and [he](jurre) sent a telegram. "[I](tjalling) sent that," says [Tjalling](tjalling), very slowly.
- travel tjalling "comes down"
- help tjalling jurre "bail his brother out"
- sibling jurre tjalling "brother"
- breakup! sanne jurre "did not"
- breakup.past jurre sanne "failed to appear"
+ reveal tjalling sanne "I sent that"
- betray.past tjalling jurre+sanne "sent that"

== 10
[Wouter](wouter) comes to the depot with flowers for the [man](jurre) [whose](jurre) face [he](wouter) broke and learns from [his](wouter) own [mother](oma), the [nurse](oma), what [his](wouter) [wife](saskia) was really hiding. [He](wouter) is so relieved that [he](wouter) kisses [her](saskia) in front of the signal board. [She](saskia) asks [him](wouter) what colour the flowers are. The same afternoon [Saskia de Wit](saskia) walks into the inquiry, takes the chair opposite [Brandsma](sanne), and switches on the tape recorder herself.
- injure.past jurre wouter "broke"
- gift wouter jurre "flowers"
- parent oma wouter "mother"
- reveal oma wouter "learns from"
- married saskia wouter "wife"
- happy wouter "relieved"
- kiss saskia wouter "kisses her"
+ reveal saskia sanne "walks into the inquiry"

== 11
Findings: [De Wit](saskia) is dismissed; [Jurre](jurre), cleared of the one offence, is fined for the other; [Pim](pim) is reinstated with interest. The board [chairman](chair) would like [Achterberg](robin) to have known. [Robin](robin), confronted with the missing envelope, knows it at last, on a Wednesday, and resigns. At the farewell the [trainee](pim) gives [Saskia](saskia) a matchstick station with all the signals in it labelled. [She](saskia) had let [him](pim) take the blame, and can think of nothing to say to [him](pim) but that. [He](pim) nods. It is enough.
+ quit saskia "dismissed"
- hire pim "reinstated"
- accuse chair robin "have known"
- quit robin "resigns"
- gift pim saskia "matchstick station"
- betray.past saskia pim "take the blame"
+ reconcile pim saskia "nods"

== 12
[Nadira](nadira) becomes [head](nadira) of control, on condition that [she](nadira) keep channel four. [Kofi](kofi) tells a joke at 6.02 which ends with a question, and two hundred commuters hear [her](nadira) say yes. [Saskia](saskia) sells flowers on platform zero, sorted by scent. The [busker](busker), [whose](busker) name is [Lieke](busker) and [whose](busker) testimony nobody ever collected, gets a bench of [her](busker) own. And [Sanne](sanne) takes the slow train to [Sneek](@sneek), where, twelve years late, a [man](jurre) with a crooked cheekbone is waiting outside the registry office.
+ hire nadira "head of control"
+ propose kofi nadira "a question"
- engaged.start kofi nadira "say yes"
- hire saskia "sells flowers"
- gift _ busker "bench of her own"
- travel sanne "takes the slow train" @sneek
- wedding? jurre sanne "registry office"
