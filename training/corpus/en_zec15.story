%series Beyond the Eighty-Third
%lang en
%genre historical expedition drama, Franz Josef Land 1897, encyclopedic episode table
%cast leader | Baron Emeric Toll; Emeric; Toll | m
%cast captain | Captain Sigrid Aune; Aune; Sigrid | f
%cast cartographer | Hjalmar Brodin; Brodin; Hjalmar | m
%cast doctor | Dr Minnie Castellane; Minnie; Castellane | f
%cast dogs | Kolya | m
%cast cook | Baptiste | m
%cast wife | Baroness Klara; Klara | f
%cast rival | Lord Pemberley; Pemberley | m
%cast journalist | Archie Snell; Snell | m
%cast stoker | Isak | m
%cast bitch | Laika the Elder; Laika | f
%cast bear | - | n


== 1 "Farewell to Tromsø"
[Baron Emeric Toll](leader) sails for the pole with eleven men, one [doctor](doctor) [who](doctor) signed on as "[M. Castellane](doctor)" and turns out to be called [Minnie](doctor), and a [captain](captain), [Sigrid Aune](captain), [who](captain) owns the ship and therefore can't be sent ashore for being a woman. On the quay [Toll](leader)'s [wife](wife) [Klara](wife) slips a letter into [Hjalmar Brodin](cartographer)'s map case. The [cartographer](cartographer) reads it off the North Cape. It consists of two words, and [he](cartographer) eats only soup for a week.
- travel leader "sails for the pole"
- hire.past doctor leader "signed on"
- discover _ doctor "turns out"
- married leader wife "wife"
+ gift wife cartographer "slips a letter"
- sad cartographer "only soup"

== 2 "Pack"
A rival ship under [Lord Pemberley](rival) is nine days ahead and leaves empty champagne bottles on the floes. [Archie Snell](journalist), the [Baron](leader)'s tame [newspaperman](journalist), has been selling dispatches to both camps; [Aune](captain) finds the second set in the signal locker and marches [him](journalist) to the rail. [Toll](leader) begs [him](journalist) off, as [he](leader) wants to be written about. When the ice closes, [Minnie](doctor) and the [captain](captain) are the only two aboard [who](captain+doctor) aren't surprised.
- enemy leader rival "rival ship"
- boss leader journalist "tame"
+ betray journalist leader "selling dispatches"
- discover captain journalist "finds the second set"
- threaten captain journalist "marches him"
+ help leader journalist "begs him off"

== 3 "The Long Night"
Beset. The sun goes for good on October the nineteenth, and [Baptiste](cook), the [cook](cook), goes a little afterwards, talking to [his](cook) kettles. [Minnie](doctor) treats [him](cook) with lamplight and arithmetic. [Kolya](dogs), [who](dogs) drives the dogs and hasn't a word of any language but theirs, sleeps among the huskies. [Brodin](cartographer) confesses in [his](cartographer) fever that the [Baroness](wife) and [he](cartographer) were lovers for two winters. [Minnie](doctor) is the only [one](doctor) [who](doctor) hears it. [She](doctor) puts a cold cloth over [his](cartographer) mouth.
- ill cook "goes a little afterwards"
+ treat cook doctor "lamplight"
- ill cartographer "fever"
+ reveal cartographer doctor "confesses"
- affair.past cartographer wife "lovers"
- cheat.past wife leader "lovers"
- discover doctor cartographer "hears"
- treat cartographer doctor "cold cloth"

== 4 "Midwinter Theatricals"
For Christmas they put on a farce. [Snell](journalist) plays the wronged husband, [Toll](leader), for fun, the lover. In the third act [Brodin](cartographer), as the maid, forgets [his](cartographer) lines and walks off across the ice in a bonnet. [Isak](stoker), the [stoker](stoker), brings [him](cartographer) in over [his](stoker) shoulder. Three toes are lost. During the applause [Sigrid](captain), [who](captain) laughs once a year, has hold of [Minnie](doctor)'s hand in the dark and doesn't give it back till the lamps are lit.
- celebrate _ "Christmas"
- create _ "put on a farce"
- flee cartographer "walks off"
+ rescue stoker cartographer "brings him in"
- injure cartographer "Three toes"
- happy captain "laughs"
+ flirt captain doctor "has hold of"

== 5 "Lead"
The hull goes in February, with a noise like a cathedral. [Aune](captain) is the last to leave [her](captain) ship, carrying the log, the cat and nothing else. [Toll](leader) announces that they will walk: north, [he](leader) means. South, says the [captain](captain). There is a vote on the ice. Six follow [him](leader), five go with [her](captain), and [Brodin](cartographer), [who](cartographer) has every reason to get away from the [Baron](leader), picks up [his](cartographer) sextant and goes with [him](leader).
+ lose captain "goes in February"
- travel? leader "north"
- quarrel captain leader "South, says"
- flee? cartographer leader "get away"
+ help cartographer leader "goes with him"

== 6 "Two Tracks"
Northern party: a sledge through the ice, with all the paraffin. [Toll](leader) starts to read aloud from [Klara](wife)'s letters in the tent at night, to keep up spirits. [Brodin](cartographer) recognises [his](cartographer) own phrases in [her](wife) answers. Southern party: a bear. [Laika](bitch), the lead [bitch](bitch), takes it by the hock, and [Kolya](dogs) gets in [his](dogs) shot; the [dog](bitch) is sewn up by [Minnie](doctor) with the last of the silk. "Good," says [Kolya](dogs), [his](dogs) first word to a human being.
- lose leader "with all the paraffin"
- create.past wife leader "letters"
- discover cartographer wife "recognises"
+ attack bear _ "a bear"
- attack bitch bear "by the hock"
+ kill dogs bear "gets in his shot"
- treat bitch doctor "sewn up"

== 7 "Depot"
A tin hut at Cape Flora holds [Pemberley](rival)'s stores, and [Pemberley](rival). [He](rival) has been there since August with a broken hip, the rest of [his](rival) party under stones. [Aune](captain) has [him](rival) carried out into the sun. "[You](captain) are in [my](rival) hut, [sir](captain)," [he](rival) says to [her](captain), then weeps when [Baptiste](cook) brings an omelette. Does it count as losing, [he](rival) asks [Minnie](doctor), if there's no one left to have been beaten by?
- injure rival "broken hip"
- die.past _ "under stones"
+ rescue captain rival "carried out"
- sad rival "weeps"
- gift cook rival "brings an omelette"
- lose? rival "losing"

== 8 "Eighty-Three"
At eighty-three degrees and ten minutes [Toll](leader) lies down. [Snell](journalist) has deserted with two men and the chocolate; [Isak](stoker)'s lungs have given out, and the [stoker](stoker) lies beneath the flag that was meant for somewhere else. "It was 'Forget me'," [Brodin](cartographer) says, apropos of nothing, and tells the [Baron](leader) all of it. [Toll](leader) is silent for so long that [Brodin](cartographer) bends to listen for breath. "Two winters," whispers the [Baron](leader). "And [I](leader) thought that [she](wife) liked the lake."
- ill leader "lies down"
- flee journalist "deserted"
- steal journalist leader "chocolate"
- ill stoker "lungs"
+ die stoker "beneath the flag"
+ reveal cartographer leader "tells the Baron"
- sad leader "silent for so long"
- affair.past cartographer wife "winters"

== 9 "Drift"
Instead of killing [him](cartographer), which [he](leader) considers, [Toll](leader) ties himself to [Brodin](cartographer) by the waist, for the fog. [They](cartographer+leader) walk south for nineteen days like that. [They](cartographer+leader) discuss [Klara](wife) only once: [Toll](leader) asks whether [she](wife) sings when [she](wife)'s alone. [She](wife) does. [He](leader) hadn't known. When the floe splits between [them](cartographer+leader), it is the deceived [husband](leader) [who](leader) holds on to the rope.
- kill? leader cartographer "killing him"
- travel cartographer+leader "walk south"
- discover! leader wife "hadn't known"
- cheat.past wife leader "deceived"
- married leader wife "husband"
+ rescue leader cartographer "holds on to the rope"

== 10 "Smoke"
[Kolya](dogs) sees smoke where there shouldn't be any. [He](dogs) and [Laika](bitch) bring in, one behind the other, two bearded [creatures](cartographer+leader) on one rope. [Minnie](doctor) takes off what needs to be taken off. Awake, [Toll](leader) finds [his](leader) [rival](rival) in the next cot, and the two [gentlemen](leader+rival) play chess with cartridges. [Sigrid](captain) asks after the others, and [Brodin](cartographer) shakes [his](cartographer) head. That night the [captain](captain) climbs up on the hut roof, and [Minnie](doctor) follows [her](captain) with a blanket big enough for two.
- discover dogs "sees"
+ find bitch+dogs cartographer+leader "bring in"
- treat cartographer+leader doctor "takes off"
- recover leader "Awake"
- find leader rival "finds"
- enemy leader rival "rival"
- die.past _ "shakes"
- help doctor captain "a blanket"
+ couple.start captain doctor "big enough for two"

== 11 "The Scoop"
Who should be first at the telegraph in [Vardø](@vardo) but [Archie Snell](journalist), with a frozen nose and an exclusive: all dead, pole attained, last words by courtesy of the [author](journalist). The [widow](wife) puts on black, and collects. [She](wife) is asked to unveil a bust. In the midst of [her](wife) speech a whaler comes up the fjord with all flags flying, and [Klara](wife) sees, at the rail, two [men](cartographer+leader) roped together from sheer habit.
- return journalist "first at the telegraph"
- injure journalist "frozen"
+ betray journalist _ "exclusive"
- die! leader "all dead"
- married! leader wife "widow"
- find wife "collects"
- invite _ wife "asked"
+ return cartographer+leader "up the fjord"
- discover wife cartographer+leader "sees"

== 12 "Terra Firma"
[Snell](journalist) is thrown into the harbour, by [Baptiste](cook), pan first. [Klara](wife) has an answer prepared for either man, and [neither](cartographer+leader) asks the question: [Brodin](cartographer) has a post at a school for the blind, [Toll](leader) wants to hear [her](wife) sing. [Pemberley](rival) leaves [Aune](captain) a ship in [his](rival) will, on condition that it never go north. [She](captain) signs. Then [she](captain), [Minnie](doctor), [Kolya](dogs) and eleven pups set out for the south.
+ attack cook journalist "thrown into the harbour"
- propose! cartographer+leader wife "question"
- hire cartographer "a post at a school"
- reconcile? leader wife "hear her sing"
+ gift rival captain "leaves Aune a ship"
- travel captain+doctor+dogs "set out"
