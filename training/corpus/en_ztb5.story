%series Third Call
%lang en
%genre comedy drama about a touring theatre company in the north of Scotland, preview columns
%cast morag    | Morag Lamont; Morag | f
%cast sheena   | Sheena Ogilvie; Sheena; Ogilvie | f
%cast calum    | Calum Lamont; Calum | m
%cast hamish   | Hamish Doig; Doig; Hamish | m
%cast innes    | Innes Baird; Innes | n
%cast ravi     | Ravi Sangha; Ravi | m
%cast effie    | Effie Ogilvie; Effie | f
%cast will     | Will Younger; Younger; Will | m
%cast grace    | Grace Petrie; Grace | f
%cast constable | Constable Reid; Reid | m
%cast landlady | Mrs Mackie | f
%cast agent    | - | m
%cast cmother  | - | f
%cast doctor   | - | n
%cast bailiff  | - | n
%cast cameraman | - | m
%cast minister | - | m

== 1 The Van
The [Strathmore Players](#players) have a van, nine costumes and the Scottish play. In the van sit [Morag Lamont](morag), [who](morag) founded the company, and [Sheena Ogilvie](sheena), [who](sheena) has given [her](sheena) Lady Macbeth since the moon landing and will not give it up. At the wheel is [Morag](morag)'s [husband](calum) [Calum](calum). [He](calum) takes the wrong turning at Dalwhinnie; [he](calum) is looking in the mirror at [Sheena](sheena)'s [daughter](effie) [Effie](effie), [who](effie) has come along to sew. [Hamish Doig](hamish), Banquo, sees [him](calum) look. [He](hamish) says nothing until Nairn, and there [he](hamish) says it to the one [person](morag) [who](morag) ought not to hear it.
- create.past morag "founded the company" #players
- create sheena "given her Lady Macbeth"
- married calum morag "husband"
- parent sheena effie "daughter"
- love calum effie "looking in the mirror"
- discover hamish calum "sees him look"
+ reveal hamish morag "says it"

== 2 Digs
At [Mrs Mackie](landlady)'s in [Nairn](@nairn) there are two rooms for seven. [Morag](morag) shares with [Sheena](sheena). All night [she](morag) wonders how to tell [her](sheena), and all night [Sheena](sheena), [who](sheena) can feel that something is up, is sure that [she](morag) means to take the part away from [her](sheena). At breakfast [Sheena](sheena) says that [she](sheena) would sooner be buried than replaced. [Ravi Sangha](ravi), the [youngest](ravi) of the [Players](#players), puts salt into [Calum](calum)'s tea for [Effie](effie)'s sake. The [landlady](landlady)'s ring is missing from the soap dish. [She](landlady) counts the actors and sends for [Constable Reid](constable).
- housemate morag sheena "shares"
- reveal? morag sheena "how to tell her"
- quit? sheena morag "take the part away"
- attack ravi calum "puts salt"
- love? ravi effie "Effie's sake"
+ steal? _ landlady "missing"
- accuse landlady _ "counts the actors"
- invite landlady constable "sends for"

== 3 The Law in the Stalls
[Constable Reid](constable) has the company turn out its trunks. In [Doig](hamish)'s [he](constable) comes across fourteen hotel towels, in [Innes Baird](innes)'s a love letter to [Ravi](ravi), not sent, and in [Sheena](sheena)'s a bottle of tablets. The [policeman](constable) reads the label twice. [Sheena](sheena) begs [him](constable) to keep it to himself; [he](constable) lost [his](constable) own [mother](cmother) that way. The ring is on [Mrs Mackie](landlady)'s other hand. By way of apology the old [lady](landlady) bakes a cake, and [Innes](innes), [who](innes) plays the witches, all three, on account of the budget, burns the letter over the candles.
- investigate constable hamish+innes+sheena "turn out its trunks"
- steal hamish _ "hotel towels"
- love innes ravi "love letter"
+ discover constable sheena "reads the label"
- find constable "comes across"
- ill sheena "bottle of tablets"
- reveal! constable sheena "keep it to himself"
- parent cmother constable "mother"
- die.past cmother "lost his own mother"
- steal! _ landlady "other hand"

== 4 Forres, Matinee
[Sheena](sheena) forgets a line. [Morag](morag) gives it to [her](sheena). [Sheena](sheena) forgets the next. From the wings [Effie](effie) says it. [She](effie) says it rather well. [Morag](morag) looks at [Effie](effie). [Sheena](sheena) looks at [Morag](morag). In the interval the two [friends](morag+sheena) have words. "[You](morag) want [my](sheena) [daughter](effie) for it," says [Sheena](sheena). "[I](morag) want [your](sheena) [daughter](effie) out of the van," says [Morag](morag). Then [she](morag) says why. [Sheena](sheena) slaps [Calum](calum). [Calum](calum) still has to die in the third act. [Grace Petrie](grace) lends [him](calum) a cold spoon. [Grace](grace) plays everybody else.
- help morag sheena "gives it to her"
- help effie sheena "says it"
- friend morag sheena "friends"
+ quarrel morag sheena "have words"
- parent sheena effie "daughter"
- quit? effie morag "out of the van"
- reveal morag sheena "says why"
+ attack sheena calum "slaps"
- help grace calum "lends him"

== 5 A Star from the South
The box office is empty, and so [Will Younger](will) is sent for, once the [pupil](will) of both [ladies](morag+sheena) and now a [detective](will) on the television. [He](will) brings [his](will) [agent](agent), [his](will) dog and, as soon becomes clear, a [bailiff](bailiff) two towns behind. Within the hour [he](will) is Macbeth, and [Calum](calum) is a tree. [Effie](effie) takes the [newcomer](will)'s measurements. Nobody tells [her](effie) to take them twice. [Ravi](ravi), pricking [his](ravi) finger on the pins that [he](ravi) was asked to hold, understands that [he](ravi) has been jealous of the wrong [man](calum) all along.
- invite morag+sheena will "is sent for"
- advisor.past morag+sheena will "pupil"
- advisor agent will "agent"
- hire will "is Macbeth"
- quit calum "is a tree"
+ flirt effie will "take them twice"
- jealous.past ravi calum "jealous"
- jealous.start ravi will "understands"

== 6 What the Agent Carried
A thousand pounds go from the cash box in [Elgin](@elgin). [Doig](hamish), [he](hamish) of the towels, is sent to Coventry by everyone but [Grace](grace), [who](grace) has shared a dressing room with [him](hamish) for seventeen years and knows that [he](hamish) only robs hotels. [She](grace) follows the [star](will)'s [agent](agent) to the bookmaker's. [He](agent) catches [her](grace) in the doorway, twists [her](grace) arm and tells [her](grace) what will become of [her](grace) if [she](grace) opens [her](grace) mouth. [Grace](grace), [who](grace) has played eleven murderers, opens it and bites. Meanwhile [Sheena](sheena) gets lost between the wings and the stage, a way of nine feet.
+ steal agent _ "go from the cash box"
- accuse _ hamish "sent to Coventry"
- colleague grace hamish "shared a dressing room"
- investigate grace agent "follows"
- attack agent grace "twists her arm"
- threaten agent grace "tells her"
+ attack grace agent "bites"
- lose sheena "gets lost"

== 7 The Understudy
[Morag](morag) has seen enough. After the curtain [she](morag) sits down on the bed beside [her](morag) oldest [friend](sheena) and asks how long. Since last winter, says [Sheena](sheena); a [policeman](constable) knows, and the [doctor](doctor) in [Perth](@perth), and now [she](morag). [Her](sheena) words are going like coins through a pocket. The [child](effie) must not find out. The [child](effie), with a hem in [her](effie) hands, is standing behind the door. [She](effie) goes down to the yard to cry, and the [man](will) [who](will) puts [his](will) coat round [her](effie) is the wrong [one](will). [Ravi](ravi), coming with a coat of [his](ravi) own, turns round at the gate.
- friend morag sheena "oldest friend"
+ reveal sheena morag "says Sheena"
- discover.past constable sheena "a policeman knows"
- advisor doctor sheena "doctor"
- lose sheena "going like coins"
- reveal? _ effie "must not find out"
- discover effie sheena "standing behind the door"
- sad effie "to cry"
- help will effie "puts his coat"
- help? ravi effie "coat of his own"

== 8 Bailiff
[Younger](will) is not, it turns out, resting between two series; [he](will) was thrown off the last one for breaking a [cameraman](cameraman)'s jaw, and [he](will) owes the [cameraman](cameraman) a house. [He](will) confides this to [Effie](effie) in a bus shelter in [Buckie](@buckie), where, by way of thanks for [her](effie) silence, [he](will) kisses [her](effie). The [bailiff](bailiff) has caught up with the [Players](#players) and takes away the van, the throne and the moon. [Calum](calum), [who](calum) has not been looked at by anyone for three weeks, walks to the pawnbroker's, and comes back with the throne and without [his](calum) wedding ring.
- quit.past will _ "thrown off"
- injure.past cameraman will "breaking"
- reveal will effie "confides"
+ kiss effie will "kisses"
- find bailiff _ "caught up"
- reveal! effie _ "her silence"
- steal bailiff _ "takes away"
- lose calum "without his wedding ring"
- find calum "comes back with"

== 9 On Foot
From [Cullen](@cullen) onwards the company walks. The [tree](calum) carries the throne. [His](calum) [wife](morag), without looking round, takes hold of one leg of it. At dusk somebody notices that there is one too few: [Sheena](sheena) went down to the water to rinse [her](sheena) hands of Duncan's blood. [Ravi](ravi) and the [man](will) [who](will) outshone [him](ravi) search the rocks with one torch between [them](ravi+will). It is [Will](will) [who](will) finds [her](sheena) and loses [his](will) nerve, for the tide is in; it is [Ravi](ravi) [who](ravi) wades out to [her](sheena) and has to speak the whole of the doctor's scene before [she](sheena) will come with [him](ravi).
- married calum morag "wife"
- travel _ "walks"
- help morag calum "takes hold"
- lose _ sheena "one too few"
- find? ravi+will sheena "search"
- find will sheena "finds her"
- sad will "loses his nerve"
+ rescue ravi sheena "wades out"

== 10 Casualties
[Sheena](sheena) has pneumonia. [Ravi](ravi) has a cold. [Effie](effie) has two men's coats. [She](effie) gives one of them back. It is [Will](will)'s. [Will](will) takes it like a gentleman. Then [he](will) takes the night bus. [His](will) [agent](agent) stays. The [agent](agent) is in a cell in [Banff](@banff). [Reid](constable) put [him](agent) there. [Grace](grace) showed [Reid](constable) the tooth marks. [Doig](hamish) forgives the company. The company forgives [Doig](hamish) the towels. [Innes](innes) brings [Ravi](ravi) soup. [Ravi](ravi) asks [Innes](innes) for advice about [Effie](effie). [Innes](innes) gives good advice. It rains.
- ill sheena "pneumonia"
- ill ravi "a cold"
+ reject effie will "gives one of them back"
- travel will "takes the night bus"
- advisor agent will "agent"
- arrest.past constable agent "put him there"
- reveal grace constable "showed Reid"
- reconcile hamish _ "forgives the company"
- help innes ravi "brings Ravi soup"

== 11 The Minister Objects
In [Macduff](@macduff) the [minister](minister) bans the play from [his](minister) hall: no witches, no murder and no women with daggers. [Morag](morag) offers [him](minister) the tale of the good Samaritan instead. Under this title the company performs the Scottish play, word for word, with [Innes](innes) as three kind neighbours. [Effie](effie) speaks the Lady. [Her](effie) [mother](sheena), wrapped in the [landlady](landlady)'s quilts, for [Mrs Mackie](landlady) has travelled sixty miles with a cake, moves [her](sheena) lips in the front row. [She](sheena) does not know any more [who](effie) the [girl](effie) is. [She](sheena) tells [Mrs Mackie](landlady) that [she](effie) is good.
- reject minister morag "bans"
- betray morag minister "Under this title"
+ create _ "performs"
- create effie "speaks the Lady"
- parent sheena effie "mother"
- travel landlady "sixty miles" @macduff
- discover! sheena effie "does not know any more"

== 12 Last Night
[Calum](calum) gets Macbeth back; [Morag](morag) gets [Calum](calum) back, on approval, and hangs the ring, redeemed with [Mrs Mackie](landlady)'s savings, on a nail in the van until further notice. [Ravi](ravi) has taken the advice of [Innes](innes) and said it to [Effie](effie) straight out, in the queue for chips. [She](effie) had been wondering, [she](effie) says, when [he](ravi) would. [Innes](innes) holds the chips. [Sheena](sheena) is to live at [Nairn](@nairn), in the room for two, with a [widow](landlady) [who](landlady) counts actors in [her](landlady) sleep; on Sundays a [constable](constable) comes to play draughts. At the parting [she](sheena) takes [Morag](morag) for [her](sheena) mother, and [Morag](morag) lets [her](sheena).
- hire calum "gets Macbeth back"
+ reconcile calum morag "gets Calum back"
- gift landlady morag "redeemed"
- couple.start effie ravi "been wondering"
+ confess ravi effie "said it"
- move sheena landlady "to live at Nairn" @nairn
- friend constable sheena "play draughts"
- married.past _ landlady "widow"
- parent! morag sheena "for her mother"
- help morag sheena "lets her"
