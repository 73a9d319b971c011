%series The Lamplit Ward
%lang en
%genre witches' guild fantasy in a river city, back-cover blurbs and recaps
%cast maud     | Maud Thistle; Mistress Thistle; Maud | f
%cast osric    | Osric Thistle; Osric | m
%cast perpetua | Perpetua; Pet | f
%cast jago     | Jago Flint; Flint; Jago | m
%cast sable    | Sable | n
%cast ronan    | Ronan Quill; Ronan | m
%cast odette   | Odette Quill; Odette | f
%cast provost  | Provost Hale; Hale | m
%cast familiar | Biscuit | n
%cast ferry    | - | m
%cast bairn    | Wick | m

== 1 The Vacant Chair
The guild of the Lamplit Ward needs a new head, and two [witches](maud+odette) want the chair: [Maud Thistle](maud), [who](maud) has earned it, and [Odette Quill](odette), [who](odette) is married to the [man](ronan) [Maud](maud) was to have wed. [Ronan Quill](ronan) pours the tea for [both](maud+odette) and spills it on [neither](maud+odette). [Osric](osric), [Maud](maud)'s [twin](osric), has come home from the salt mines with a limp and a [friend](jago), [Jago Flint](jago), [whose](jago) hands don't stay where they are put. The [apprentice](perpetua), [Perpetua](perpetua), falls down the stairs at the sight of [him](jago). Only [Biscuit](familiar), the guild [cat](familiar), votes, and the [cat](familiar) votes for the fish.
+ enemy maud odette "two witches want"
- married odette ronan "is married to"
- engaged.past maud ronan "was to have wed"
- sibling maud osric "twin"
- return osric "has come home"
- friend jago osric "a friend"
- love.start perpetua jago "at the sight of him"

== 2 A Philtre Gone Astray
[Odette](odette) brews something to make the [provost](provost), [Hale](provost), take [her](odette) side; but the cups get switched, and it's [Osric](osric) [who](osric) drinks, turns round and beholds [Ronan](ronan). The sonnets are not bad. [Maud](maud), [who](maud) could lift the charm with a sneeze, leaves it where it is till Friday. [Flint](jago) pockets the silver spoons and is caught by [Perpetua](perpetua), [who](perpetua) hides them in [her](perpetua) apron when [Maud](maud) walks in. Why did [you](perpetua) do that, asks the [thief](jago), and for the first time in many years [he](jago) wants to know. On the river, the [ferryman](ferry) counts [his](ferry) pennies and finds one too few.
- betray? odette provost "to make the provost"
+ love.start osric ronan "beholds Ronan"
- create osric "sonnets"
- help! maud osric "leaves it where it is"
- steal jago maud "pockets"
- discover perpetua jago "caught by Perpetua"
+ help perpetua jago "hides them"

== 3 What Wears Off
Come Friday, the charm is taken off, and [Osric](osric) finds that nothing has changed. [He](osric) tells nobody, except [Jago](jago), except that [Jago](jago) talks in taverns. So [Ronan](ronan) hears it from the potboy and [his](ronan) [wife](odette) from the whole market. [She](odette) laughs about it all the way home; [he](ronan) doesn't, and that's what [they](odette+ronan) quarrel about, with the windows open, until [she](odette) turns [him](ronan), for the night, into a coat stand. [Maud](maud) gives the spoons up for lost and [Perpetua](perpetua) an afternoon off, which the [girl](perpetua) spends on the quay, letting [Flint](jago) teach [her](perpetua) to pick a pocket. [His](jago).
- love osric ronan "nothing has changed"
- reveal osric jago "except Jago"
- reveal jago _ "talks in taverns"
- discover ronan osric "hears it from"
- married odette ronan "wife"
+ quarrel odette ronan "quarrel about"
- attack odette ronan "into a coat stand"
- lose maud "gives the spoons up"
- advisor jago perpetua "teach her"
+ flirt jago perpetua "pick a pocket"

== 4 Small Spells
[Maud](maud) wins the chair. [Odette](odette) curses [Maud](maud). [Maud](maud) sneezes frogs. [Osric](osric) catches the frogs for [Maud](maud). [Ronan](ronan) comes by to say sorry. [Ronan](ronan) stays by the fire with [Osric](osric). [They](osric+ronan) hardly speak. [Perpetua](perpetua) goes to bed with a cold. [Jago](jago) brings soup to [Perpetua](perpetua). [He](jago) stole the soup. A [stranger](sable) knocks. [Sable](sable) is the [stranger](sable)'s name. [Sable](sable) wants [Jago](jago). [Sable](sable) and [Jago](jago) used to work together. [Sable](sable) did five years for [Jago](jago). [Jago](jago) goes out by the roof. [Maud](maud) offers [Sable](sable) a frog.
+ hire maud "wins the chair"
+ attack odette maud "curses Maud"
- help osric maud "catches the frogs"
- ill perpetua "with a cold"
- gift jago perpetua "brings soup"
- steal.past jago _ "stole the soup"
- colleague.past jago sable "work together"
- arrest.past _ sable "did five years"
- flee jago sable "by the roof"

== 5 The Debt
Five years is a long time to sharpen a grudge. [Sable](sable) takes lodgings next to the guild, makes up to [Perpetua](perpetua) over the wall with liquorice and stories, and gets it out of [her](perpetua) where [Flint](jago) sleeps. The [apprentice](perpetua) understands too late that [her](perpetua) new [neighbour](sable) carries a knife. [She](perpetua) runs; [she](perpetua) has never run like that; [she](perpetua) stands in front of [Jago](jago), and it's [her](perpetua) sleeve that is cut, and what's under it. The blood is stopped by [Mistress Thistle](maud). [Jago](jago) has to be held back by [Osric](osric) from doing a thing that can't be undone. At the bedside, [he](jago) puts a spoon on the quilt. Then another. Eleven, twelve.
- neighbour.start perpetua sable "takes lodgings"
- betray sable perpetua "makes up to"
- reveal perpetua sable "gets it out of her"
- attack? sable jago "carries a knife"
+ rescue perpetua jago "in front of Jago"
- injure perpetua sable "sleeve that is cut"
- treat perpetua maud "is stopped by"
- kill! jago sable "held back by Osric"
- reconcile jago perpetua "a spoon on the quilt"

== 6 House of Two Doors
Having found a sonnet in the lining of [her](odette) [husband](ronan)'s hat, in [his](ronan) own hand this time, [Odette](odette) doesn't laugh. [She](odette) asks [him](ronan), civilly enough, whether [he](ronan) means to go out by the front door or the back. [Ronan](ronan) goes by the front, with a bag, across the bridge, to the [man](osric) [he](ronan) has been writing to, and [Osric](osric), [who](osric) is peeling an onion, says that it's the onion. [Maud](maud), [who](maud) once waited for that very bag on that very step, makes up the bed. There are two sorts of tears in the house that evening, [Biscuit](familiar) notes, and the fish is overdone.
- married odette ronan "husband's"
- discover odette ronan "Having found a sonnet"
- love ronan osric "has been writing to"
+ breakup odette ronan "the front door or the back"
+ move ronan osric "with a bag"
- sad osric "the onion"
- engaged.past maud ronan "once waited"
- help maud ronan "makes up the bed"

== 7 The Provost's Dilemma
[Hale](provost), for [his](provost) part, has lost [his](provost) sleep over [Maud](maud). A philtre had nothing to do with it. [He](provost) asks [her](maud) to supper at the guildhall, and talks through four courses of drains; over the cheese, [he](provost) lays [his](provost) hand next to [hers](maud) on the cloth as one would lay down a pledge. The new [head](maud) of the guild is forty-six, and has been turned down for the sake of [someone](odette) prettier at twenty. [She](maud) says [she](maud)'ll think about drains. [Odette](odette), alone in a large house, sends for [Sable](sable), [whom](sable) the watch has let go for want of witnesses, and asks what it costs to have a chair left empty.
- love provost maud "lost his sleep"
- invite provost maud "asks her to supper"
+ date maud provost "four courses"
- confess provost maud "lays his hand"
- reject.past ronan maud "turned down"
- sad odette "alone"
- arrest! _ sable "let go"
- hire? sable odette "sends for Sable"
+ kill? odette maud "a chair left empty"

== 8 Fog
[Sable](sable) gets as far as the landing. There the [assassin](sable) meets [Perpetua](perpetua), arm in a sling, on [her](perpetua) way to the privy with a candle, and [she](perpetua) says good evening, and asks about the end of the story, the one with the drowned bell. Nobody has ever asked [Sable](sable) for an ending. [They](perpetua+sable) sit on the stairs until it's told, and by then it is light, and one doesn't kill by light. [Perpetua](perpetua) gets the whole of it, with [Odette](odette)'s name. [She](perpetua)'s forgiven the sleeve, [she](perpetua) says. It was an old sleeve. [Jago](jago), coming down, finds [his](jago) old [partner](sable) making porridge, and puts up both hands.
- kill? sable maud "as far as the landing"
- injure perpetua "arm in a sling"
- kill! sable maud "doesn't kill by light"
+ reveal sable perpetua "gets the whole of it"
+ reconcile perpetua sable "forgiven the sleeve"
- colleague.past jago sable "old partner"
- return sable "making porridge"

== 9 Trial by Water
The guild tries its own. [Odette](odette), accused by [Maud](maud) before the nine lamps, denies nothing and looks only at [Ronan](ronan), [who](ronan) has come in holding [somebody](osric)'s arm. The penalty is the river. It is the [ferryman](ferry) [who](ferry) rows the [condemned](odette) out, and it's [her](odette) former [husband](ronan) [who](ronan) cries out; but it is [Maud](maud), wet to the waist before [she](maud) has thought about it, [who](maud) catches hold of the other [woman](odette)'s hair. On the bank the two [rivals](maud+odette) cough and swear. "Why?" asks [Odette](odette). "[You](odette) took [him](ronan) off [me](maud)," says [Maud](maud). "[I](maud)'ve been meaning to thank [you](odette)."
- accuse maud odette "accused by Maud"
- couple osric ronan "holding somebody's arm"
- kill? _ odette "The penalty is the river"
- ex odette ronan "former husband"
- help ronan odette "cries out"
+ rescue maud odette "catches hold of"
- enemy maud odette "two rivals"
- steal.past odette maud "took him off me"

== 10 Plain Chant
[Odette](odette) leaves the city. [Ronan](ronan) carries [her](odette) trunk. [She](odette) kisses [Ronan](ronan) on the brow. Then [she](odette) nods to [Osric](osric). The [ferryman](ferry) rows [Odette](odette) over. The [ferryman](ferry) has loved [Odette](odette) for years. [He](ferry) hasn't said so to [Odette](odette). [He](ferry) rows very slowly. [Perpetua](perpetua) is sick each morning. [Sable](sable) guesses before [Jago](jago). [Jago](jago) buys a cradle. [He](jago) pays for it. [Maud](maud) sees the receipt. [Maud](maud) has to sit down. [Hale](provost) fans [Maud](maud). Frost comes early. May comes late.
- move odette "leaves the city"
- kiss odette ronan "kisses Ronan"
- help ronan odette "carries her trunk"
- love ferry odette "has loved Odette"
- confess! ferry odette "hasn't said so"
+ pregnant perpetua jago "sick each morning"
- discover sable perpetua "guesses before"
- help provost maud "fans Maud"

== 11 The Banns
Old custom will have it that an apprentice may not marry before she has her lamp, and [Perpetua](perpetua), seven months gone, has a year to go. [Jago](jago) proposes to steal [her](perpetua) one. It's [Sable](sable), [godparent](sable) elect, [who](sable) goes to [Provost Hale](provost) to plead for the [couple](jago+perpetua), and finds [him](provost) on [his](provost) knees in [his](provost) own hall, rehearsing to an armchair. The armchair is [Maud](maud)'s. [They](provost+sable) strike a bargain: [Hale](provost) waives the year, and [Sable](sable), [who](sable) tells a story better than anyone alive, supplies [him](provost) with the words. At dusk the [provost](provost) says them. The armchair's [owner](maud), [who](maud) has come in behind, says yes to [his](provost) back.
- wedding? jago perpetua "may not marry"
- pregnant perpetua jago "seven months gone"
- boss maud perpetua "apprentice"
- steal? jago _ "steal her one"
- help sable jago+perpetua "plead for"
- couple jago perpetua "couple"
- discover sable provost "finds him"
- help provost jago+perpetua "waives the year"
- help sable provost "supplies him"
+ propose provost maud "says them"
+ engaged.start maud provost "says yes"

== 12 Nine Lamps and One
Two pairs go under the lamps on the same evening: the [head](maud) of the guild with the [provost](provost), and a [witch](perpetua) of half an hour's standing with the [father](jago) of the [boy](bairn) [who](bairn) cuts the service short. [Wick](bairn), for so [they](jago+perpetua) call [him](bairn), is caught by [Sable](sable). [Osric](osric) and [Ronan](ronan), [who](osric+ronan) have been under one roof so long that no one thinks of asking, hold the canopy, and the [first](osric) is heard to tell the [second](ronan) that it's the onion. From down the river there's a parcel, sent by [Odette](odette) and a [ferryman](ferry) [whose](ferry) penny has turned up. Inside lies a thirteenth spoon.
+ wedding maud provost "Two pairs"
+ wedding jago perpetua "Two pairs"
- hire perpetua "half an hour's standing"
- parent jago bairn "father"
- birth perpetua bairn "cuts the service short"
- help sable bairn "is caught by"
- housemate osric ronan "under one roof"
- happy osric "the onion"
- couple.start ferry odette "sent by Odette"
- gift ferry+odette _ "a parcel"
