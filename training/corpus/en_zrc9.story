%series Nightjar
%lang en
%genre superhero serial in São Paulo, fan-wiki plot sections
%cast bia      | Bia Tavares; Bia | f
%cast nightjar | Nightjar | f
%cast rui      | Rui Tavares; Rui | m
%cast ze       | Zé Tavares; Zé | m
%cast glass    | Madame Glass | f
%cast hugo     | Hugo Sato; Hugo | m
%cast ines     | Commissioner Prado; Inês Prado; Prado | f
%cast fang     | Fang | m
%cast needle   | Needle | f
%cast aki      | Aki Sato; Aki | f
%cast mayor    | Mayor Couto; Couto | m
%cast drone    | Pipa | n
%cast prof     | Professor Lund; Lund | m
%cast gang     | Shards | g
%cast husb     | - | m
%cast wife     | - | f

== 1 Wings
The [courier](bia) [Bia Tavares](bia) delivers a crate to [Professor Lund](prof) and walks in on a break-in. [Fang](fang) and [Needle](needle), two members of the [Shards](gang), beat the old [man](prof) up and take off with [his](prof) notes. [Bia](bia) tries to hold [them](fang+needle) up at the door. [Fang](fang) throws [her](bia) off the balcony. [She](bia) does not hit the ground. The crate has burst, and what was in it, a pair of feathered wings, has grown into [her](bia) back. At home [she](bia) tells [her](bia) [father](ze) [Zé](ze) that [she](bia) fell off the bike.
- discover bia fang+needle "walks in on"
- colleague fang needle "two members"
- attack fang+needle prof "beat the old man up"
+ steal fang+needle prof "take off with"
- attack fang bia "throws her off"
- parent ze bia "father"
- betray bia ze "fell off the bike"

== 2 A Name in the Paper
A masked [woman](nightjar) drops out of the sky, saves a bus driver from the flames and is gone. [Hugo Sato](hugo), a [photographer](hugo), snaps a wing and names [her](nightjar) [Nightjar](nightjar). [Commissioner Prado](ines) wants [her](nightjar) caught, [Mayor Couto](mayor) wants [her](nightjar) on a poster. [Rui](rui), [Bia](bia)'s younger [brother](rui), hangs the picture over [his](rui) bed. [He](rui) is laid up with a heart that has been weak since birth. [Bia](bia) brings [him](rui) mangoes. [He](rui) asks [her](bia) what [she](bia) would do if [she](bia) could fly. "Deliver faster," says [Bia](bia).
+ rescue nightjar _ "saves"
- create hugo "snaps a wing"
- arrest? ines nightjar "wants her caught"
- sibling bia rui "brother"
- ill rui "laid up"
- gift bia rui "brings him mangoes"

== 3 Madame Glass
The [head](glass) of the [Shards](gang), [Madame Glass](glass), needs [Lund](prof) in person to make sense of the notes. [Needle](needle) knocks out the nurse and wheels [him](prof) out of the hospital under a sheet. [He](prof) was once [Glass](glass)'s [teacher](prof); [she](glass) was the cleverest of all, [he](prof) says, and the first to be expelled. When [he](prof) refuses to help [her](glass), [she](glass) has [his](prof) glasses crushed. The winged [woman](nightjar) follows the van as far as the river. There [Fang](fang) brings [her](nightjar) down with a net.
- boss glass gang "head"
- attack needle _ "knocks out"
+ abduct needle prof "wheels him out"
- advisor.past prof glass "teacher"
- quit.past glass "expelled"
- reject prof glass "refuses"
- attack glass prof "his glasses crushed"
- investigate nightjar needle "follows the van"
+ attack fang nightjar "brings her down"

== 4 Net
[Nightjar](nightjar) hangs in a net. [Fang](fang) reaches for the mask. A [drone](drone) hits [Fang](fang) on the head. The [drone](drone) belongs to [Aki](aki). [Aki](aki) is [Hugo](hugo)'s [daughter](aki). [She](aki) is twelve and ought to be in bed. [Aki](aki) cuts the rope. [Nightjar](nightjar) thanks [Aki](aki). [Fang](fang) comes to and chases [Aki](aki). [Nightjar](nightjar) grabs [Aki](aki) and takes off. On the roof the [girl](aki) asks for the name under the mask. So [Bia](bia) tells [Aki](aki).
+ rescue aki nightjar "cuts the rope"
- attack aki fang "on the head"
- parent hugo aki "daughter"
- attack fang aki "chases Aki"
+ rescue nightjar aki "grabs Aki"
- reveal bia aki "tells Aki"

== 5 The Deal
[Rui](rui) takes a turn for the worse, and the hospital puts [him](rui) at the end of a long list. [Zé](ze) has driven a taxi for the wrong people in [his](ze) time. Behind [his](ze) [daughter](bia)'s back [he](ze) goes to see [Madame Glass](glass), [who](glass) promises the [boy](rui) a new heart if the taxi [driver](ze) does a few jobs for [her](glass). The first is to pick up an old [professor](prof) and drive [him](prof) to the dam. [Zé](ze) looks in the mirror and sees a [man](prof) without glasses [who](prof) is praying. [He](ze) keeps driving.
- ill rui "turn for the worse"
- parent ze bia "daughter"
- help? glass rui "a new heart"
+ hire ze glass "a few jobs"
- abduct ze prof "drive him to the dam"
- betray ze bia "Behind his daughter's back"

== 6 At the Dam
[Lund](prof) is forced to build a machine that turns people to glass. [He](prof) builds it with one screw too few. [Glass](glass) tries it out on [Fang](fang), [whose](fang) loyalty [she](glass) has come to doubt, and the left half of [her](glass) [henchman](fang) freezes. The other half swears revenge and hops away. As a punishment [Needle](needle) breaks the [inventor](prof)'s fingers, one a day. On the third day [he](prof) jumps into the reservoir. It is [Zé](ze) [who](ze) fishes [him](prof) out, dead, and lays a jacket over [him](prof).
- create prof glass "build a machine"
- betray prof glass "one screw too few"
+ attack glass fang "tries it out"
- injure fang glass "freezes"
- boss glass fang "henchman"
- threaten fang glass "swears revenge"
- flee fang glass "hops away"
- attack needle prof "breaks the inventor's fingers"
+ die prof "jumps into the reservoir"
- find ze prof "fishes him out"

== 7 Hugo's Photograph
Going through [his](hugo) pictures, [Hugo](hugo) notices that the [heroine](nightjar) wears a courier's shoes. [He](hugo) looks up the [courier](bia) and puts the print on the table. [Bia](bia) laughs it off. [He](hugo) says that [he](hugo) won't print it; [he](hugo) would rather have dinner. [His](hugo) [wife](wife) has been dead four years, and [he](hugo) has not asked anyone since. Over noodles the [photographer](hugo) and [Bia](bia) are just getting to the point when [Prado](ines)'s men storm in and arrest [her](bia). Somebody has sold the [commissioner](ines) the same picture.
+ discover hugo bia "notices"
- betray bia hugo "laughs it off"
- reveal! hugo _ "won't print it"
- invite hugo bia "rather have dinner"
- married.past hugo wife "wife"
- die.past wife "dead four years"
- date bia hugo "Over noodles"
+ arrest ines bia "arrest her"
- betray _ bia "sold the commissioner"

== 8 Cell 9
It was [Aki](aki)'s [drone](drone) that was hacked, by [Needle](needle). The [girl](aki) feels so guilty that [she](aki) flies [Pipa](drone) through the bars of the cell with a hacksaw. But the [prisoner](bia) doesn't want to get out: [Prado](ines), it turns out, is ready to listen. Nine people have gone missing at the dam, [one](husb) of them the [commissioner](ines)'s own [husband](husb). The two [women](bia+ines) shake hands. In the night the half-glass [man](fang) is brought into the next cell. [He](fang) would give a lot, [he](fang) says with half a mouth, to see [his](fang) old [boss](glass) in pieces.
- steal needle aki "was hacked"
- sad aki "guilty"
- help aki bia "with a hacksaw"
- reject bia aki "doesn't want to get"
- married husb ines "husband"
+ reconcile bia ines "shake hands"
- arrest _ fang "brought into the next cell"
- boss.past glass fang "old boss"

== 9 Father's Taxi
[Fang](fang) names the [driver](ze). [Bia](bia) waits on the back seat of the taxi in full feathers. When [Zé](ze) turns round, [she](bia) pulls off the mask. [Father](ze) and [daughter](bia) shout at each other through three red lights. "For [Rui](rui)," [he](ze) says in the end, and [she](bia) has no answer to that. [She](bia) makes [him](ze) tell [her](bia) the way into the dam. Meanwhile [Rui](rui), [who](rui) had only wanted to know why everybody whispers, finds feathers in [his](rui) [sister](bia)'s bathtub and sits down on the edge.
- reveal fang bia "names the driver"
+ reveal bia ze "pulls off the mask"
- parent ze bia "Father"
+ quarrel bia ze "shout at each other"
- reveal ze bia "tell her the way"
- discover rui bia "finds feathers"
- sibling bia rui "sister"

== 10 Glass House
Inside the dam stand the nine, all of them glass. [Needle](needle) stabs at [Bia](bia) and gets [her](needle) own needle back. [Madame Glass](glass) turns the machine on the [intruder](bia), but [Lund](prof)'s missing screw does its work: the ray goes backwards and the nine begin to breathe. [Prado](ines) catches [one](husb) of them as [he](husb) falls and won't let go of [him](husb). Cornered, [Glass](glass) reaches for the taxi [driver](ze). [She](glass) puts a splinter to [his](ze) throat. [Zé](ze) looks at the [girl](bia) with the wings, nods and jumps off the wall with [her](glass).
- attack needle bia "stabs at"
- attack glass bia "turns the machine"
- recover _ "begin to breathe"
- find ines husb "catches one of them"
- threaten glass ze "puts a splinter"
+ attack ze glass "jumps off the wall"

== 11 Two Falls
[Bia](bia) can catch only one. [She](bia) catches the [woman](glass), because [she](glass) is nearer, and it is the worst thing that [she](bia) has ever done. [Zé](ze) is dead before the ambulance comes. [He](ze) has left a card in the glove box: [his](ze) heart is to go to [his](ze) [son](rui). The surgeons operate for nine hours. When [Rui](rui) wakes up with a steady pulse, [he](rui) asks where [Dad](ze) is. [Bia](bia) takes [his](rui) hand and lays it on [his](rui) own chest.
+ rescue bia glass "catches the woman"
- sad bia "the worst thing"
+ die ze "is dead"
- parent ze rui "son"
- gift ze rui "his heart"
- treat rui _ "operate"
- recover rui "steady pulse"
- reveal bia rui "lays it on"

== 12 Glass on Trial
[Madame Glass](glass) is tried in a room without windows. [Fang](fang) testifies against [her](glass), in profile. [Mayor Couto](mayor), [who](mayor), as it comes out, paid for the machine, tries to leave for [Miami](@miami) in [his](mayor) mother's clothes. [Aki](aki)'s [drone](drone) follows the high heels to the airport, and [Prado](ines) takes the [fugitive](mayor) in at the gate. The condemned [woman](glass) asks to speak to the [one](bia) [who](bia) caught [her](glass). "[You](bia) should have let [me](glass) fall," [she](glass) says. "Every day," says [Bia](bia), "for about a minute."
+ accuse fang glass "testifies against her"
- reveal _ mayor "comes out"
- boss.past mayor glass "paid for the machine"
- flee? mayor "tries to leave" @miami
- investigate drone mayor "follows the high heels"
+ arrest ines mayor "takes the fugitive in"
- rescue.past bia glass "caught her"

== 13 Delivery
[Rui](rui) is learning to drive the taxi. [Hugo](hugo) has moved into the flat with [his](hugo) [daughter](aki), two cameras and a rice cooker. The new [mayor](ines) is a former commissioner; [she](ines) has burned a certain file. [Needle](needle) has got out of prison and sews costumes, rather good ones. On [Bia](bia)'s birthday [they](aki+hugo+rui) all give [her](bia) a bicycle. Late that night a bus stalls on a bridge, and something dark goes over the roofs. [Rui](rui), at the lights, puts [his](rui) hand on [his](rui) chest and waits for green.
- move aki+hugo bia+rui "moved into"
- parent hugo aki "daughter"
+ hire ines "new mayor"
- quit ines "former commissioner"
- celebrate aki+hugo+rui bia "birthday"
- gift aki+hugo+rui bia "a bicycle"

