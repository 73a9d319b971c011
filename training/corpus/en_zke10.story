%series Last Lift
%lang en
%genre comedy about seasonal workers in a French ski resort, blog recaps
%cast freya   | Freya Halloran; Freya | f
%cast blaise  | Blaise Curtil; Blaise | m
%cast moses   | Moses Kamara; Moses | m
%cast ondine  | Ondine | f
%cast pip     | Pip Ashworth; Pip | f
%cast gus     | Gus Lindqvist; Gus | m
%cast vera    | Madame Perrot; Véra | f
%cast hugo    | Hugo | m
%cast camilla | Camilla Ashworth; Camilla | f
%cast patrol  | Rémy | m
%cast barrister | - | m
%cast oldman  | - | m
%cast tilde   | Tilde | f
%cast elsa    | Elsa | f

== 1
Eight beds, six keys, one shower: welcome to Chalet Marmotte. [Freya](freya) from [Galway](@galway) is here to forget a [guy](gus), and the [guy](gus), [Gus](gus), is here to be forgotten by nobody; guess who has the bunk under [hers](freya)? Also in residence: lift [operator](moses) [Moses](moses), posh [Pip](pip), [who](pip) has been cut off by [her](pip) [mother](camilla) for failing law twice, and [Blaise](blaise), local ski [god](blaise), with the attention span of a marmot. [Blaise](blaise) gives [Freya](freya) the once-over, then [Pip](pip), then the kettle. House rule, by order of [Madame Perrot](vera): no couples.
- couple.past freya gus "forget a guy"
+ housemate.start freya gus "bunk under"
- housemate blaise+moses+pip freya+gus "in residence"
- parent camilla pip "mother"
- quarrel.past camilla pip "cut off"
- lose.past pip "failing law"
- flirt blaise freya "once-over"
- boss vera blaise+freya+gus+moses+pip "by order of"

== 2
Rule broken by Tuesday. [Pip](pip) gets off with [Blaise](blaise) in the ski locker, where [Moses](moses), alas, goes to fetch [his](moses) gloves, and alas, because [Moses](moses) has been nuts about [Pip](pip) since the airport bus. [He](moses) closes the locker, skis a black run by moonlight and comes home with a broken collarbone. [Rémy](patrol), a grumpy mountain [rescuer](patrol), drags [him](moses) down on a sledge and lectures [him](moses) all the way. Who sits up with the [invalid](moses)? [Gus](gus), of all people, telling [him](moses) all about [Freya](freya). [Freya](freya)'s in the top bunk. [Freya](freya)'s awake.
+ kiss blaise pip "gets off with"
- discover moses blaise+pip "goes to fetch"
- love moses pip "nuts about"
- sad moses "black run by moonlight"
- injure moses "broken collarbone"
- rescue patrol moses "drags him down"
- help gus moses "sits up with"
- reveal gus moses "telling him all about Freya"
- discover freya gus "awake"

== 3
What [she](freya) heard: [he](gus) ran out on [her](freya) in [Lisbon](@lisbon) because [his](gus) [brother](hugo) was in a coma, and [he](gus) couldn't say it out loud. So, is [she](freya) still cross? Like a box of wasps. [She](freya) tells [him](gus) so over the breakfast eggs, with the eggs. [Pip](pip) meanwhile believes [she](pip) and [Blaise](blaise) are exclusive. [Ondine](ondine), [who](ondine) waits tables in the village and has a spare key to [Blaise](blaise)'s van, believes the same of [Ondine](ondine) and [Blaise](blaise). [They](ondine+pip) compare scarves. Same scarf.
- breakup.past gus freya "ran out on her"
- sibling gus hugo "brother"
- ill.past hugo "coma"
- reveal! gus freya "couldn't say it out loud"
- sad freya gus "box of wasps"
- attack freya gus "with the eggs"
- couple! blaise pip "exclusive"
- couple! blaise ondine "believes the same"
- affair blaise ondine "spare key"
+ cheat blaise ondine+pip "Same scarf"
+ discover ondine+pip blaise "compare scarves"

== 4
[Ondine](ondine) dumps [Blaise](blaise). [Pip](pip) dumps [Blaise](blaise). [Blaise](blaise) sulks. [Moses](moses) buys [Pip](pip) a beer. [Pip](pip) cries on [Moses](moses). [He](moses) only has one arm. [Ondine](ondine) moves in with [Pip](pip). [Madame Perrot](vera) counts heads. [Véra](vera) was young once. [Véra](vera) lets [Ondine](ondine) stay. [Gus](gus) writes to [Hugo](hugo). [Freya](freya) posts the letter for [Gus](gus). [She](freya) adds a line to [Hugo](hugo). Nobody talks to [Blaise](blaise). [Blaise](blaise) talks to the dog.
+ breakup ondine blaise "dumps"
+ breakup pip blaise "dumps"#2
- sad blaise "sulks"
- gift moses pip "buys"
- sad pip "cries"
- help moses pip "cries on"
- move ondine pip "moves in"
- help vera ondine "lets Ondine stay"
- help freya gus "posts the letter"

== 5
Here comes [Hugo](hugo), out of the coma, out of hospital and, it would appear, out of the closet. [Gus](gus) weeps down [his](hugo) anorak. It takes the kid [brother](hugo) five minutes to spot what's up with [his](hugo) big [one](gus) and the Irish [girl](freya), and another five to fall for [Rémy](patrol), [who](patrol) fell first, over a ski. [Freya](freya) catches herself humming. [Pip](pip) gets a text from [Mummy](camilla): arriving Friday, with a nice [barrister](barrister). Panic. "[I](moses) could be [your](pip) boyfriend," says [Moses](moses), casually, to the toaster.
- recover.past hugo "out of hospital"
- reveal hugo "out of the closet"
+ travel hugo "Here comes Hugo"
- happy gus "weeps"
- sibling gus hugo "brother"
- discover hugo freya+gus "spot what's up"
+ love.start hugo patrol "fall for"
- love.start patrol hugo "fell first"
- happy freya "humming"
- parent camilla pip "Mummy"
- travel? camilla "arriving Friday"
- sad pip "Panic"
- couple? moses pip "could be your boyfriend"

== 6
[Camilla Ashworth](camilla) is fur, pearls and opinions. [She](camilla) quizzes the alleged [boyfriend](moses) on [Freetown](@freetown), on ski lifts, on [his](moses) intentions; [he](moses) has the right answer every time, and the last one isn't acting. [Pip](pip) goes pink. The [barrister](barrister), bored stiff, plays backgammon with [Ondine](ondine) and loses [his](barrister) shirt, then [his](barrister) trousers. At two in the morning [Camilla](camilla), up for a glass of water, finds [her](camilla) [son-in-law](barrister) elect on the stairs, trouserless, in the wrong company. [Pip](pip) laughs so hard [she](pip) has to be thumped by [Moses](moses).
- engaged? barrister pip "son-in-law elect"
- kin? barrister camilla "son-in-law elect"
- couple! moses pip "alleged boyfriend"
- love moses pip "isn't acting"
- flirt barrister ondine "plays backgammon"
- lose barrister "loses his shirt"
+ discover camilla barrister+ondine "finds her son-in-law elect"
- happy pip "laughs"
- help moses pip "thumped"

== 7
Quiet week. It snows. The lift stops. A marmot, which ought to be asleep, isn't. [Blaise](blaise) has learnt to cook one dish and leaves a portion outside [Ondine](ondine)'s door each night, sorry written on the lid in mustard. [She](ondine) eats it. [She](ondine) does not open. [Madame Perrot](vera) burns an old photo and [Freya](freya), emptying the stove, saves a corner of it: [Véra](vera) at twenty, arm in arm with a [patrolman](oldman) [who](oldman) has [Rémy](patrol)'s chin. [Rémy](patrol)'s [dad](oldman), says [Hugo](hugo), [who](hugo) by now knows that chin quite well.
- create blaise "cook"
- gift blaise ondine "leaves a portion"
- reconcile? blaise ondine "sorry"
- reconcile! blaise ondine "does not open"
- couple.past oldman vera "arm in arm"
- discover freya oldman+vera "saves a corner"
- parent oldman patrol "dad"
+ affair hugo patrol "knows that chin"
- reveal hugo freya "says Hugo"

== 8
So that's why no couples. In 1981 [she](vera) was to marry the mountain [man](oldman), an avalanche had other ideas, and [Véra](vera) never looked at anyone since; [he](oldman) wasn't dead, though, just dug out by somebody else, whom [he](oldman) then wed. [Freya](freya) hears it all over the washing-up, and hears more in it than the [landlady](vera) says. [She](freya) dries [her](freya) hands, finds [Gus](gus) waxing skis, and tells [him](gus) [she](freya) forgives [him](gus) but isn't [his](gus). Yet. [Gus](gus) underlines the "yet". [They](freya+gus) kiss on a technicality.
- engaged.past oldman vera "to marry"
- rescue.past _ oldman "dug out"
- wedding.past _ oldman "wed"
- reveal vera freya "hears it all"
+ reconcile freya gus "forgives him"
- couple! freya gus "isn't his"
+ kiss freya gus "kiss on a technicality"

== 9
Disaster movie time. [Pip](pip) and [Moses](moses), sent to de-ice the top station, are stuck in a gondola for nine hours, at minus fourteen. [She](pip) asks what [he](moses) meant to do after the season; [he](moses) says, marry [you](pip), if [you](pip)'re free; [she](pip) says [her](pip) lips are too cold for jokes. [He](moses) warms them. By the time [Rémy](patrol) winches [them](moses+pip) down [she](pip) has said yes to a winter in [Freetown](@freetown), no to law and maybe to the rest. [Blaise](blaise), on the rope below, breaks the fall of a lunchbox with [his](blaise) nose, and [Ondine](ondine) has to look at it. [She](ondine)'s still looking.
- propose? moses pip "marry you"
+ kiss moses pip "warms them"
- rescue patrol moses+pip "winches them down"
- travel? moses+pip "winter in Freetown"
- quit pip "no to law"
- injure blaise "with his nose"
- treat blaise ondine "look at it"
- love? ondine blaise "still looking"

== 10
Half-term: three hundred kids, [one](elsa) of them [Gus](gus)'s. Well, that's what [she](tilde), a thin [Swede](tilde) in mirrored shades, says in reception, pointing at a [four-year-old](elsa) with [his](gus) ears. [Freya](freya) does the sums: just before [Lisbon](@lisbon), so not cheating, so why does it feel like it? [Gus](gus) has gone grey. [Hugo](hugo), strangely, has gone greyer. It isn't [his](hugo) [brother](gus) [Tilde](tilde) spent that midsummer with, [he](hugo) owns up on the terrace: it was [him](hugo), conducting an experiment. Result: negative. Also: [Elsa](elsa), four.
- parent! gus elsa "one of them Gus's"
- cheat! gus freya "not cheating"
- sad freya "feel like it"
- sad gus "gone grey"
- sibling gus hugo "brother"
- affair.past hugo tilde "spent that midsummer"
+ reveal hugo gus "owns up"
+ parent hugo elsa "it was him"

== 11
[Rémy](patrol) is taking it like a [man](patrol), that is, up a mountain with a shovel. [Elsa](elsa) goes after [him](patrol), since nobody told [her](elsa) not to, and the next thing anyone knows there's a search party. It's [Véra](vera) [who](vera) finds [her](elsa), asleep in an igloo [Rémy](patrol) built, wrapped in [Rémy](patrol)'s jacket, next to [Rémy](patrol). The [little one](elsa) has asked [him](patrol) to be [her](elsa) other papa. [He](patrol) said [he](patrol)'d think about it; [he](patrol) thought about it on the way down; [Hugo](hugo) gets a slap and a snog, in that order, in front of [Tilde](tilde), [who](tilde) applauds.
- sad patrol hugo "up a mountain"
- investigate _ elsa "search party"
+ find vera elsa "finds her"
- help patrol elsa "wrapped in"
- parent? patrol elsa "other papa"
- attack patrol hugo "slap"
+ reconcile hugo patrol "a slap and a snog"
- kiss hugo patrol "snog"
- happy tilde "applauds"

== 12
Last lift of the year. [Freya](freya) has [her](freya) flight to [Galway](@galway), [Gus](gus) [his](gus) to [Umeå](@umea), and [they](freya+gus)'ve been very grown-up about it all week. At the bus stop [he](gus) is told by [his](gus) [ex](freya), for that's what [she](freya) insists [she](freya) still is, that [he](gus) may carry [her](freya) bag; as far as [Geneva](@geneva); oh, come on then, as far as [Galway](@galway). [Ondine](ondine) hangs on to [Blaise](blaise)'s neck, and [her](ondine) spare key. [Madame Perrot](vera) takes down the house rules, and at [her](vera) age lets a [widower](oldman) with [Rémy](patrol)'s chin buy [her](vera) a hot chocolate.
- travel? freya "flight to Galway" @galway
- travel? gus "his to Umeå" @umea
- ex freya gus "ex"
+ invite freya gus "as far as Galway"
+ reconcile blaise ondine "hangs on to"
- married.past _ oldman "widower"
- date oldman vera "hot chocolate"
