%series Station Borealis
%lang en
%genre thriller on a Greenland research station, encyclopaedia episode list
%cast aputi    | Aputi Lynge; Aputi; Lynge | m
%cast verity   | Verity Cole; Verity; Cole | f
%cast sorin    | Sorin Dumitru; Sorin; Dumitru | m
%cast kaya     | Dr. Kaya Aydın; Kaya; Aydın | f
%cast wolfe    | Desmond Wolfe; Wolfe | m
%cast mikkel   | Mikkel Bruun; Mikkel; Bruun | m
%cast jun      | Jun Park; Jun | n
%cast nivi     | Nivi Lynge; Nivi | f
%cast tove     | Tove Bruun; Tove | f
%cast frost    | Callum Frost; Frost | m
%cast dog      | Bishop | m
%cast hunter   | - | m
%cast ada      | Ada Wolfe; Ada | f
%cast pilot    | - | f
%cast hans     | - | m
%cast girl     | - | f
%cast granny   | - | f
%cast hfather  | - | m
%cast kid      | - | n

== 1 Last Plane
The last plane of the season drops [Verity Cole](verity), a British ice [physicist](verity), at [Station Borealis](#borealis), where [she](verity) replaces a [man](hans) [who](hans) walked out into a storm in spring. The [leader](wolfe), [Desmond Wolfe](wolfe), gives [her](verity) the dead [man](hans)'s bunk and forbids [her](verity) to touch [his](hans) crates. [Aputi Lynge](aputi), the [mechanic](aputi), teaches [her](verity) how to read the sky. In the second plot the Danish radio [operator](mikkel), [Mikkel Bruun](mikkel), gets word that [his](mikkel) [wife](tove) [Tove](tove) is in labour two thousand miles away. The connection breaks off before [he](mikkel) has heard the end of the sentence.
- travel verity "drops" #borealis
- hire verity wolfe "replaces"
- die.past hans "dead man"
- boss wolfe verity "leader"
- gift wolfe verity "gives her"
+ reject wolfe verity "forbids"
- advisor aputi verity "teaches"
- married mikkel tove "wife"
+ birth? tove "in labour"

== 2 The Crates
During the dark hours somebody opens the [predecessor](hans)'s crates and removes three ice cores. [Wolfe](wolfe) accuses [Cole](verity) in front of the whole table. [Dr. Kaya Aydın](kaya), the station [doctor](kaya), gives [her](verity) an alibi, as [she](kaya) had been pulling one of [her](verity) teeth at the time. [Sorin Dumitru](sorin), the Romanian [cook](sorin), finds meltwater in [his](sorin) stock pot and keeps quiet about it. Toward morning the aerial is repaired, and [Mikkel](mikkel) hears that [he](mikkel) has a [daughter](girl) and that [Tove](tove) is in intensive care. [Jun Park](jun), the [youngest](jun) on the team, plays cards with [him](mikkel) until [he](mikkel) can sleep.
- steal _ hans "removes"
+ accuse wolfe verity "accuses"
- help kaya verity "an alibi"
- treat verity kaya "pulling"
- discover sorin "finds meltwater"
- reveal! sorin _ "keeps quiet"
- parent mikkel girl "daughter"
+ ill tove "intensive care"
- help jun mikkel "plays cards"

== 3 Meltwater
The [cook](sorin) tastes copper in the soup and boils a sample down to a grey powder. [He](sorin) shows it to [Aputi](aputi), [whose](aputi) [sister](nivi) [Nivi](nivi) works in the mining office at [Nuuk](@nuuk). [Lynge](aputi) sends [her](nivi) the sample by a passing seal [hunter](hunter). [Callum Frost](frost), the drilling [foreman](frost), watches the [hunter](hunter)'s sledge leave and goes after it on the snowmobile. [He](frost) is back by supper with an empty tank. The [newcomer](verity) discovers that the stolen cores had come from a depth at which officially nobody has drilled, and tells the [dentist](kaya) of the previous night.
- discover sorin "tastes copper"
- reveal sorin aputi "shows it"
- sibling aputi nivi "sister"
- gift aputi nivi "sends her the sample"
+ investigate frost hunter "goes after"
- discover verity "discovers"
- steal.past _ hans "stolen"
+ reveal verity kaya "tells the dentist"

== 4 Forty Below
The wind drops. [Bishop](dog) barks at the ridge. [Bishop](dog) is the lead [dog](dog). [Jun](jun) follows [Bishop](dog). A sledge lies upside down. The [hunter](hunter) lies under the sledge. The [hunter](hunter) is dead. [Jun](jun) carries the mailbag home. The sample is missing. Frost grows on every window. [Frost](frost) says nothing at dinner. [Kaya](kaya) examines the dead [man](hunter). [She](kaya) finds a bullet. [Wolfe](wolfe) locks the body away. [Aputi](aputi) knew [his](hunter) [father](hfather). [Verity](verity) sleeps with a chair against the door.
- investigate jun dog "follows"
+ find jun hunter "lies under"
- parent hfather hunter "father"
- die hunter "is dead"
- steal _ hunter "missing"
- investigate kaya hunter "examines"
+ kill _ hunter "bullet"
- betray wolfe _ "locks the body away"
- sad verity "chair against the door"

== 5 Two Rifles
There are two rifles on the station, and one has been cleaned. [Aydın](kaya) demands that both be handed over; [Wolfe](wolfe) refuses, and the [doctor](kaya) removes the bolts at night. [Mikkel](mikkel) tries to raise the police in [Nuuk](@nuuk) and finds that a valve has been taken out of [his](mikkel) transmitter. [He](mikkel) goes for [Frost](frost), [whom](frost) [he](mikkel) suspects, and is knocked senseless with a thermos flask. [Jun](jun) had pocketed the valve. The young [researcher](jun) confesses it in tears: the [leader](wolfe) had threatened to end [their](jun) stipend. [Dumitru](sorin) makes pancakes for everyone, including the culprits.
- reject wolfe kaya "refuses"
+ steal kaya wolfe "removes the bolts"
- attack mikkel frost "goes for Frost"
- attack frost mikkel "knocked senseless"
- steal jun mikkel "had pocketed"
- reveal jun mikkel "confesses"
- sad jun "in tears"
- threaten.past wolfe jun "had threatened"

== 6 The Voice from Aarhus
With the valve restored, [Bruun](mikkel) reaches the clinic first, before any police station, for which nobody blames [him](mikkel). [Tove](tove) has died in the night. The [child](girl) is well. [He](mikkel) puts down the headphones, walks out without gloves and is brought back by the [man](frost) [who](frost) had struck [him](mikkel). [Frost](frost) rubs [his](mikkel) fingers for an hour and then says that [he](frost) only wanted to overtake the sledge; the shot had come from the ridge. [Verity](verity) believes the [foreman](frost). [Aputi](aputi), [who](aputi) lost a friend on that sledge, does not.
+ die tove "has died"
- flee mikkel "walks out"
+ rescue frost mikkel "brought back"
- attack.past frost mikkel "had struck"
- treat mikkel frost "rubs his fingers"
- reveal frost "only wanted"
- kill! frost hunter "had come from the ridge"
- reject aputi frost "does not"
- friend.past aputi hunter "friend"

== 7 Depth
[Cole](verity) and the [mechanic](aputi) go down into the old shaft on a rope and find a second drill, warm to the touch. Above [them](aputi+verity) the winch begins to turn. Somebody cuts the rope, and [Aputi](aputi) breaks [his](aputi) ankle. [She](verity) carries [him](aputi) along a meltwater tunnel for six hours, while [he](aputi) tells [her](verity) about [his](aputi) [grandmother](granny), [who](granny) crossed the ice alone. [They](aputi+verity) come out near the fuel depot, where [Wolfe](wolfe)'s [daughter](ada) [Ada](ada), [who](ada) is supposed to be studying in [Leeds](@leeds), is loading ore into barrels. [She](ada) has a pistol and a bad cold.
- find aputi+verity "find a second drill"
+ attack _ aputi+verity "cuts the rope"
- injure aputi "breaks his ankle"
+ rescue verity aputi "carries him"
- kin aputi granny "grandmother"
- parent wolfe ada "daughter"
- find aputi+verity ada "is loading"
- threaten ada aputi+verity "has a pistol"

== 8 The Student
[Ada](ada) ties up both of [them](aputi+verity), apologises, and makes tea. [She](ada) had sold the rights to the ore to a concern on [her](ada) [father](wolfe)'s behalf before anyone knew that it was there; the previous [physicist](hans) worked it out and was sent into the storm with a broken compass. At the station [Kaya](kaya) misses [her](kaya) two [friends](aputi+verity). [She](kaya) puts the question to [Wolfe](wolfe), [who](wolfe) invites [her](kaya) to look for [them](aputi+verity). [Bishop](dog), given a sock of the [mechanic](aputi)'s to smell, heads for the fuel depot at once. [Sorin](sorin) and the [widower](mikkel) run behind with frying pans.
+ abduct ada aputi+verity "ties up"
- parent wolfe ada "father"
- discover.past hans ada+wolfe "worked it out"
+ kill.past _ hans "broken compass"
- friend aputi+verity kaya "friends"
- investigate kaya wolfe "puts the question"
- investigate dog aputi "heads for"
- married.past mikkel tove "widower"

== 9 Barrels
[Dumitru](sorin) disarms [Ada](ada) with a ladle of hot fat, and the [prisoners](aputi+verity) are untied. In the confusion a barrel catches fire. [Jun](jun) drags [Bishop](dog) out by the collar, goes back for the [girl](ada) and does not come out again. [Ada](ada) is found in the snow on the other side, alive, with [Jun](jun)'s jacket over [her](ada) face. The station takes the news in silence. [Wolfe](wolfe), seeing [his](wolfe) [daughter](ada) on the stretcher, asks the [doctor](kaya) whether [she](ada) will live. [Aydın](kaya) answers [him](wolfe) as [she](kaya) would answer any father, and only then asks for the key of the gun room.
- attack sorin ada "ladle of hot fat"
- rescue sorin aputi+verity "untied"
- rescue jun dog "drags Bishop out"
+ rescue jun ada "goes back"
+ die jun "does not come out"
- parent wolfe ada "daughter"
- treat ada kaya "on the stretcher"

== 10 Wolfe at Large
The [leader](wolfe) does not hand over the key. [He](wolfe) takes the good snowmobile, the charts and the remaining cores and makes for the coast. [Frost](frost) sets out after [him](wolfe) on skis, though the [foreman](frost) is fifty-eight. [Mikkel](mikkel) finally gets through to [Nuuk](@nuuk), where [Nivi](nivi) answers in person: the [hunter](hunter) had divided the sample and given half of it to a [child](kid) in the last village. [She](nivi) has had the result for a week and has been trying to call. [Ada](ada), with a burnt hand, asks [Verity](verity) what the dead [researcher](jun) was like.
- reject wolfe kaya "does not hand over"
- steal wolfe _ "the remaining cores"
+ flee wolfe "makes for the coast"
- investigate frost wolfe "sets out after him"
- gift.past hunter kid "given half of it"
- discover.past nivi "had the result"
+ reveal nivi mikkel "answers in person"
- injure ada "burnt hand"
- die.past jun "dead"

== 11 The Ridge
[Frost](frost) comes upon the snowmobile in a crevasse. [Wolfe](wolfe) hangs on a ledge nine metres down and calls. [Frost](frost) has a rope and a long memory: it was [Wolfe](wolfe) [who](wolfe), from this very ridge, shot the [hunter](hunter) and let [Frost](frost) be taken for the killer. [He](frost) smokes a cigarette, lies down on [his](frost) stomach and lets down the rope. On the way home the rescued [man](wolfe) attempts to bribe [his](wolfe) [rescuer](frost) with a third. [Aputi](aputi) meets the [pair](frost+wolfe) on crutches and offers [Frost](frost) [his](aputi) hand; the [other](wolfe) [he](aputi) passes by.
- find frost wolfe "comes upon"
+ kill.past wolfe hunter "shot"
- betray.past wolfe frost "be taken for"
+ rescue frost wolfe "lets down the rope"
- gift? wolfe frost "bribe"
- reconcile aputi frost "offers Frost his hand"
- reject aputi wolfe "passes by"

== 12 First Plane
The sun returns for four minutes. A week later the [pilot](pilot) lands with two officers and a coffin. The [Wolfes](ada+wolfe) are led on board, the [father](wolfe) in handcuffs, the [daughter](ada) with a statement of thirty pages that will put [him](wolfe) away for life. [Mikkel](mikkel) flies home to the [child](girl) [he](mikkel) has never seen and takes [Bishop](dog) along, [who](dog) is too old for the sledge. [Kaya](kaya) is appointed [leader](kaya). [Nivi](nivi) comes out of the plane in [her](nivi) office shoes, hugs [her](nivi) limping [brother](aputi) and looks the British [woman](verity) beside [him](aputi) up and down. [Verity](verity) stays for another winter. The drill is filled in.
- arrest _ ada+wolfe "led on board"
- parent wolfe ada "father"
+ accuse ada wolfe "a statement"
- travel mikkel "flies home"
- parent mikkel girl "child"
+ hire kaya "appointed leader"
- travel nivi "comes out"
- sibling aputi nivi "brother"
- injure aputi "limping"
