%series The Fourth Estate Agents
%lang en
%genre office sitcom at a Bristol estate agency, encyclopaedia episode table with several strands
%cast glenys  | Glenys Pugh; Glenys; Pugh | f
%cast rafe    | Rafe Cattermole; Rafe; Cattermole | m
%cast ines    | Inês Moura; Inês | f
%cast dougie  | Dougie | m
%cast noor    | Noor Siddiqui; Noor | f
%cast arlo    | Arlo Cattermole; Arlo | m
%cast fliss   | Felicity Dyer; Fliss | f
%cast hedley  | Hedley Pugh; Hedley | m
%cast rival   | Conrad Vane; Vane; Conrad | m
%cast widower | Mr Abbott; Abbott | m
%cast squatter | Juno | f
%cast colonel | - | m
%cast inspector | - | f
%cast deadwife | - | f

== 1 Sold Subject To
[Glenys Pugh](glenys) has run the Clifton branch for twenty years, and retires on Friday. [Her](glenys) [successor](rafe) has been chosen by head office: not [Noor](noor), [who](noor) has the best figures, but [Rafe Cattermole](rafe), [who](rafe) has the best teeth. [Noor](noor) hides in the stationery cupboard and kicks the envelopes. [Dougie](dougie), the office [joker](dougie), slides a biscuit under the door. [Inês](ines), from lettings, recognises in the new [manager](rafe) the [stranger](rafe) with [whom](rafe) [she](ines) danced till four on New Year's Eve, and [who](rafe) told [her](ines) that [he](rafe) was a vet.
- quit? glenys "retires"
+ hire rafe "chosen by head office"
- boss rafe ines+noor "new manager"
- hire! noor "not Noor"
- sad noor "kicks the envelopes"
- help dougie noor "slides a biscuit"
- discover ines rafe "recognises"
- date.past ines rafe "danced"
- betray.past rafe ines "was a vet"

== 2 Period Features
At [her](glenys) leaving do, [Glenys](glenys) climbs on a desk and informs the room that [she](glenys) isn't leaving: [her](glenys) [husband](hedley), [Hedley](hedley), has put the pension into alpacas and lost the lot. Since [her](glenys) post is gone, [she](glenys) is taken on as the junior. [Rafe](rafe), too polite to object, has to send the [woman](glenys) [who](glenys) trained half of [Bristol](@bristol) for coffee. [Noor](noor) shows a houseboat to [Mr Abbott](widower), [whose](widower) [wife](deadwife) has passed away, and talks [him](widower) out of buying it. [He](widower) brings [her](noor) plums.
- celebrate _ glenys "leaving do"
- reveal glenys _ "informs the room"
- quit! glenys "isn't leaving"
- married glenys hedley "husband"
- lose hedley "lost the lot"
+ hire glenys rafe "taken on"
- boss rafe glenys "junior"
- die.past deadwife "passed away"
- married.past deadwife widower "wife"
- help noor widower "talks him out"
- gift widower noor "brings her plums"

== 3 Open House
The empty villa in Sion Hill has a [squatter](squatter) in it. [She](squatter) is called [Juno](squatter), keeps the place spotless and serves scones to the buyers whom [Dougie](dougie) shows round. [Dougie](dougie) is instantly smitten and tells [Rafe](rafe) that the villa has dry rot. Across the street the competition opens: [Conrad Vane](rival), [who](rival) once worked under [Glenys](glenys) and was sacked by [her](glenys) for forging a survey. [Vane](rival) sends [his](rival) regards, and by lunchtime three of the agency's signs have been sawn off at the ankle.
- move.past squatter "has a squatter"
+ love.start dougie squatter "instantly smitten"
- betray dougie rafe "dry rot"
- help dougie squatter "dry rot"
- enemy glenys rival "competition"
- boss.past glenys rival "worked under"
- quit.past rival glenys "was sacked"
- betray.past rival _ "forging"
+ attack rival _ "sawn off"

== 4 Chain-Free
[Inês](ines) has told [Rafe](rafe) that New Year's Eve never happened, and [he](rafe) has agreed, and [they](ines+rafe) have shaken hands on it for rather too long. Enter [his](rafe) [brother](arlo) [Arlo](arlo), sofa under [his](arlo) arm: [his](arlo) [girlfriend](fliss) has turned [him](arlo) out. [He](arlo) moves in with [Rafe](rafe), finds [Inês](ines)'s number on the fridge and dials it for a laugh. [They](arlo+ines) talk for an hour. [Glenys](glenys), making tea, overhears enough to know that the [girl](ines) is chatting with the wrong [Cattermole](arlo), and puts in the sugar with a heavy hand.
- reject ines rafe "never happened"
- sibling arlo rafe "brother"
- couple.past arlo fliss "girlfriend"
+ breakup fliss arlo "turned him out"
- move arlo rafe "moves in with"
- find arlo "number on the fridge"
- meet arlo ines "talk for an hour"
- discover glenys arlo+ines "overhears"

== 5 Gazumped
[Vane](rival) has snatched four sellers in a week, always an hour ahead. There must be a leak. [Cattermole](rafe) goes through the phones and finds that [someone](hedley) has been ringing the competition every night from extension six. That is [Noor](noor)'s desk. [She](noor) is called in, is asked for [her](noor) keys and, white with rage, hands over the plums as well. In truth it is [Hedley](hedley), [who](hedley) cleans there at night to feed the alpacas and has been selling the lists to [Vane](rival) at ten pounds a page. [Glenys](glenys) does not know that [he](hedley) cleans.
- steal rival _ "snatched four sellers"
- investigate rafe "goes through the phones"
+ accuse rafe noor "called in"
+ quit noor rafe "asked for her keys"
- sad noor "white with rage"
+ betray hedley glenys+rafe "selling the lists"
- hire.past hedley "cleans there"
- reveal! hedley glenys "does not know"

== 6 Vacant Possession
[Noor](noor) is offered a desk by [Vane](rival) before [she](noor) has reached the bus stop, and turns it down with a phrase that [Dougie](dougie) later has printed on a mug. [She](noor) goes to see [Abbott](widower) instead, [who](widower) needs someone to help [him](widower) clear the wardrobe. [They](noor+widower) laugh and cry over hats. [Juno](squatter) sneaks [Dougie](dougie) into the observatory at night and kisses [him](dougie) under the telescope. On the way out [she](squatter) is nabbed by the [colonel](colonel) from number nine, [whose](colonel) torch is stronger than [his](colonel) heart. [She](squatter) won't tell the police [her](squatter) surname.
- hire? noor rival "offered a desk"
+ reject noor rival "turns it down"
- help noor widower "clear the wardrobe"
- happy noor+widower "laugh"
- sad noor+widower "cry over hats"
+ kiss dougie squatter "kisses him"
- arrest colonel squatter "nabbed"
- reveal! squatter _ "won't tell"

== 7 Joint Tenancy
For three weeks [Inês](ines) has been going out with a voice. When [she](ines) and [Arlo](arlo) finally agree to meet at the aquarium, [he](arlo) gets cold feet and begs [his](arlo) [brother](rafe) to go in [his](arlo) stead; so it is [Rafe](rafe) [who](rafe) stands by the rays with a carnation, and [Inês](ines), [who](ines) takes [him](rafe) for the [man](arlo) on the phone, [who](ines) kisses [him](rafe). [He](rafe) ought to speak up. [He](rafe) does, after the second kiss. [She](ines) pushes [him](rafe) into the touch pool. [Fliss](fliss), feeding the otters for a living, sees the wrong [brother](rafe) get wet and misses [hers](fliss).
- couple arlo ines "going out with"
- sad arlo "cold feet"
- sibling arlo rafe "brother"
- help rafe arlo "in his stead"
+ betray arlo+rafe ines "in his stead"
+ kiss ines rafe "kisses him"
- reveal rafe ines "does"
- attack ines rafe "pushes him"
- love fliss arlo "misses hers"

== 8 Structural Survey
[Glenys](glenys) comes back to the office for [her](glenys) glasses and finds [her](glenys) [husband](hedley) on [his](hedley) knees with a bucket. So far, so touching. Then [she](glenys) sees the list in [his](hedley) pocket. [She](glenys) marches [him](hedley) across the road by the ear, has [him](hedley) tell [Vane](rival) to [his](rival) face that the deal is off and then confesses the whole thing to [Rafe](rafe) on [Hedley](hedley)'s behalf. [He](rafe) drives straight to [Noor](noor) and apologises to [her](noor) through a letter box, for nine minutes, in the rain. [Abbott](widower), holding the umbrella, is inclined to let [him](rafe) in. [She](noor) isn't.
- return glenys "comes back"
- married glenys hedley "husband"
+ discover glenys hedley "sees the list"
- reveal glenys rafe "confesses"
- reconcile? noor rafe "apologises"
- help widower rafe "holding the umbrella"
+ reject noor rafe "She isn't"

== 9 Fixtures and Fittings
[Juno](squatter) is up before the magistrates, and the [owner](colonel) of the villa is called as a witness. [She](squatter) turns round: it is [her](squatter) [grandfather](colonel), the [colonel](colonel) from number nine, [who](colonel) hasn't seen the [girl](squatter) since the family feud over the silver. [He](colonel) withdraws everything, salutes and hands [her](squatter) the key. [Dougie](dougie), [who](dougie) has prepared a false alibi with slides, is almost disappointed. [Fliss](fliss) lets [Arlo](arlo) come home, on trial. [Arlo](arlo) tells [Inês](ines) himself this time. It is [their](arlo+ines) first talk face to face, and it takes five minutes.
- accuse _ squatter "before the magistrates"
+ kin colonel squatter "grandfather"
- quarrel.past colonel squatter "family feud"
- accuse! colonel squatter "withdraws everything"
- gift colonel squatter "hands her the key"
- betray? dougie _ "false alibi"
- help? dougie squatter "false alibi"
- sad dougie "disappointed"
+ reconcile arlo fliss "come home"
- reveal arlo ines "tells Inês himself"
- meet arlo ines "face to face"
- breakup arlo ines "five minutes"

== 10 Best and Final Offers
Head office, alarmed by the figures, sends an [inspector](inspector). [She](inspector) wants a scapegoat by five. [Rafe](rafe) names himself, and is dismissed; it is the first thing [he](rafe) has done that [Inês](ines) wholly approves of. [Noor](noor), asked by telephone if [she](noor) would take over the branch, has one condition, and it is that [Glenys](glenys) be made [her](noor) [deputy](glenys). The old [chief](glenys) and the new [one](noor) shut the stationery cupboard behind [them](glenys+noor) and scream for joy. [Vane](rival) falls down an unlit cellar in a house [he](rival) has described as "deceptively spacious".
- accuse? inspector _ "wants a scapegoat"
+ quit rafe inspector "dismissed"
- help rafe _ "names himself"
- happy ines rafe "approves"
+ hire noor "take over the branch"
- hire glenys noor "made her deputy"
- boss noor glenys "deputy"
- happy glenys+noor "scream for joy"
- injure rival "falls down"

== 11 Under Offer
[Conrad Vane](rival), both legs in plaster, gets only one [visitor](glenys): [his](rival) old [boss](glenys), with grapes. [He](rival) cries and gives [Glenys](glenys) back [her](glenys) list, all [her](glenys) clients and a stapler. The out-of-work [Cattermole](rafe) delivers plums for [Mr Abbott](widower)'s orchard, and it is as a fruit man that [he](rafe) finally tells [Inês](ines), over the scales, what [he](rafe) felt on New Year's Eve before [he](rafe) said vet. [She](ines) weighs it. [Hedley](hedley)'s alpacas break out and are found in the villa, where [Juno](squatter) serves them scones.
- help glenys rival "with grapes"
- boss.past glenys rival "old boss"
- injure.past rival "legs in plaster"
- sad rival "cries"
+ reconcile glenys rival "gives Glenys back"
- gift rival glenys "gives Glenys back"
- betray.past rafe ines "said vet"
- hire rafe widower "delivers plums"
+ confess rafe ines "tells Inês"
- flee _ "break out"

== 12 Completion
[Noor](noor) sells the houseboat, to [Mr Abbott](widower) after all, and is asked aboard, not as an agent. [She](noor) is fifty-one and has never been on a boat. [Dougie](dougie) gets the keys to the villa and a [landlady](squatter) [who](squatter) charges scones; [he](dougie) has applied to marry [her](squatter), in triplicate. In the pouring rain a van full of plums pulls up at lettings. [Inês](ines) gets in, inspects the [driver](rafe)'s teeth and announces that [she](ines) will take [him](rafe) as seen. [Glenys](glenys), at the window, turns the sign round herself, and [Hedley](hedley), on [her](glenys) orders, waters the plants.
- invite widower noor "asked aboard"
+ love widower noor "not as an agent"
- find dougie "gets the keys"
- housemate.start dougie squatter "landlady"
+ propose dougie squatter "applied to marry"
+ couple.start ines rafe "take him as seen"
- boss glenys hedley "on her orders"
