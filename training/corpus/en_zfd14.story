%series The Long Con of Arlo Finch
%lang en
%genre true-crime style docudrama: a marriage swindler on the Canadian prairies and in Wales, newspaper recap column
%cast finch | Arlo Finch; Finch; Arlo | m
%cast bron | Bronwen Pryce-Jones; Bronwen | f
%cast del | Delphine Arsenault; Delphine | f
%cast oks | Oksana Hrynkiw; Oksana | f
%cast kit | Kit | n
%cast mounty | Corporal Sandhu; Sandhu | m
%cast gwil | Gwilym | m
%cast lot | Lottie | f
%cast bank | Mr. Thibodeau; Thibodeau | m
%cast moth | Mrs. Finch | f
%cast dir | Hollis Grant; Grant; Hollis | f
%cast mole | Yuri Hrynkiw; Yuri | m
%cast act | - | m

== 1 The Groom Is Late
The series opens where most love stories close, in a chapel, with [Bronwen Pryce-Jones](bron), a sheep [farmer](bron) of forty-four, waiting for a [Canadian](finch) in the rain. [He](finch) had spilled tea on [her](bron) at an auction, had written to [her](bron) daily, had gone down on one knee in the lambing shed. What [she](bron) did not have by noon was a [bridegroom](finch); what [she](bron) did not have by one was [her](bron) mother's money, the farm account having been cleared out on the Friday. [Her](bron) [brother](gwil) [Gwilym](gwil), [who](gwil) had never taken to the [man](finch), went home for the gun. [Arlo Finch](finch), by then, was over [Greenland](@greenland), in first class, ordering tea.
- wedding! bron finch "did not have"
- meet.past bron finch "spilled tea"
- propose.past finch bron "one knee"
+ breakup finch bron "did not have"
+ steal finch bron "cleared out"
- sibling bron gwil "brother"
- enemy finch gwil "never taken to"
- attack? gwil finch "the gun"
- flee finch "over Greenland"
- flirt.past finch bron "written to her daily"
- engaged.past bron finch "bridegroom"
- parent _ bron "mother's money"

== 2 Three Chairs
Documentary [maker](dir) [Hollis Grant](dir) puts three chairs in a curling rink in [Moose Jaw](@moosejaw). On the first sits the [Welshwoman](bron). On the second, [Delphine Arsenault](del), [who](del) ran a dance school in [Moncton](@moncton) until [her](del) [fiancé](finch) pawned the piano. The third is for [Oksana Hrynkiw](oks), [who](oks) refuses to sit beside the others: [she](oks), unlike the others, got as far as the altar, and regards herself as [his](finch) lawful [wife](oks). "[We](bron+del+oks) all had the same ring," says [Delphine](del), and puts [hers](del) on the ice. There are, when [Oksana](oks) at last takes off [her](oks) glove, three. It is the same ring. [He](finch) had it back from each of [them](bron+del+oks) to be made smaller.
- invite dir bron+del+oks "puts three chairs"
- engaged.past del finch "fiancé"
- steal.past finch del "pawned the piano"
- reject oks bron+del "refuses to sit"
+ married? finch oks "lawful wife"
- betray.past finch bron+del+oks "to be made smaller"
+ meet bron del+oks "three chairs"
- create.past del "ran a dance school"
- wedding.past finch oks "as far as the altar"
- gift.past finch bron+del+oks "had the same ring"
- steal.past finch bron+del+oks "had it back"

== 3 Reconstruction
The unnamed [actor](act) [who](act) plays [Finch](finch) is so good that [Delphine](del) cannot be in a room with [him](act). In the reconstruction we see the [swindler](finch) at work in [Moncton](@moncton): how [he](finch) lost a tango on purpose, how [he](finch) fainted on [her](del) stairs, was put to bed and did not leave it until [she](del) had a joint account. The bank [manager](bank), [Thibodeau](bank), cautioned [her](del) at the time, twice. [He](bank) confesses to the camera, pink as a ham, that [he](bank) had hoped to be asked to tango himself. [Delphine](del) sees the rushes. [She](del) rings [him](bank) up at the branch, during business hours, and calls [him](bank) a donkey, affectionately.
- create act "plays Finch"
- sad del act "cannot be in a room"
- betray.past finch del "fainted on her stairs"
- help.past del finch "put to bed"
- help.past bank del "cautioned her"
+ love.past bank del "hoped to be asked"
- flirt del bank "a donkey"
- date.past del finch "lost a tango"
- steal.past finch del "joint account"
- reveal bank _ "confesses to the camera"
- discover del bank "sees the rushes"

== 4 The Wife
[Oksana](oks) keeps [his](finch) slippers warm. The interviewer's patience and a bottle of horseradish vodka extract, over one long evening in [Dauphin](@dauphin), a history in which [she](oks) was not robbed, [she](oks) lent; [he](finch) did not run, [he](finch) is away on business; and the child [she](oks) lost that winter was nobody's fault. [Her](oks) [twin](mole), [Yuri](mole), [who](mole) co-signed the loan, sits by and saws a plank. Off camera [he](mole) asks [Hollis](dir) whether [she](dir) believes in God, and then whether [she](dir) believes in private detectives, for [he](mole) has been paying one. [Arlo](finch) has been located, it seems. [He](finch) is forty miles off, in [Brandon](@brandon), engaged.
- steal! finch oks "not robbed"
- gift.past oks finch "lent"
- flee! finch oks "did not run"
+ lose.past oks "lost that winter"
- sibling mole oks "twin"
- investigate mole finch "private detectives"
+ find mole finch "located"
- engaged _ finch "engaged"
- love oks finch "slippers warm"
- pregnant.past oks "the child"
- help.past mole oks "co-signed the loan"
- reveal mole dir "asks Hollis"

== 5 Number Four
[Corporal Sandhu](mounty) of the Mounted Police has the file on [his](mounty) desk and three [women](bron+del+oks) on the edge of it. Without a fresh complaint [his](mounty) hands are tied. Who is to warn the [fourth](lot)? [Lottie](lot) runs a kennel, is sixty-one, has a heart condition and has not been so happy since the Queen came. [Bronwen](bron), elected by the drawing of dog biscuits, buys a puppy [she](bron) does not want and blurts out the whole business over the vaccination book. [Lottie](lot) hears [her](bron) to the end. "Yes, dear," says the old [lady](lot). "[I](lot) looked in [his](finch) case the first night. [I](lot)'m only waiting for [him](finch) to finish the fence."
- investigate mounty finch "file"
- arrest! mounty finch "his hands are tied"
- ill lot "heart condition"
- happy lot "so happy"
- engaged finch lot "fourth"
- find bron "buys a puppy"
+ reveal bron lot "blurts out"
- discover.past lot finch "looked in his case"
+ betray lot finch "waiting for him"
- accuse? _ finch "fresh complaint"
- reveal? _ lot "to warn the fourth"

== 6 The Fence
[He](finch) finishes the fence on a Thursday. That evening [his](finch) [betrothed](lot) serves [him](finch) pot roast, and from behind the dresser step, in order of engagement, [Delphine](del), [Oksana](oks) and [Bronwen](bron). [Finch](finch) looks from one to the next and does what [he](finch) has never done in eleven years: [he](finch) tells the truth, for about a minute. Then [he](finch) clutches [his](finch) chest. [He](finch) has done that before, too, so nobody moves, not even [Oksana](oks), until [Lottie](lot), [who](lot) knows a heart when [she](lot) sees one, gets down on the linoleum and thumps the life back into [her](lot) [intended](finch).
- engaged finch lot "betrothed"
- meet bron+del+oks finch "from behind the dresser"
+ reveal finch bron+del+oks "tells the truth"
+ ill finch "clutches his chest"
- help! oks finch "not even Oksana"
+ rescue lot finch "thumps the life back"
- create finch "finishes the fence"
- gift lot finch "pot roast"
- betray.past finch _ "done that before"

== 7 Weather
An hour of prairie. Snow fences, grain elevators, a curling bonspiel; the history of the diamond ring, which was invented, in a manner of speaking, by an advertising agency. A bank, [Thibodeau](bank) explains, is a building in which strangers trust one another between ten and four. [Gwilym](gwil) drives the ewes down. The [actor](act) practises fainting. Nobody has been cheated, in this hour, of anything but sleep, and the only engagement is that of a snowplough with a mailbox. [Kit](kit), the sound [recordist](kit), has left in the whole of the wind.
- create kit "left in the whole"
- create act "practises fainting"
- reveal bank _ "explains"
- betray! _ "Nobody has been cheated"

== 8 Ward B
The [invalid](finch) is under guard and receives. [Delphine](del) comes to spit on [him](finch) and is asked to dance, when [he](finch) is better. [Bronwen](bron) comes for the number of an account. [Oksana](oks) comes with the slippers. It is to [her](oks) that [he](finch) says, with the tube out, that there was a first before the first, that [he](finch) was married at nineteen in [Regina](@regina) and never undid it, and that [she](oks) is therefore no more [his](finch) [wife](oks) than the night nurse is. [Oksana](oks) puts a slipper on each of [his](finch) feet. Then [she](oks) walks to the desk and gives [Sandhu](mounty) the fresh complaint [he](mounty) has been wanting. Bigamy has a nice ring to it, thinks the [corporal](mounty).
- arrest mounty finch "under guard"
- attack? del finch "to spit on him"
- invite finch del "asked to dance"
+ reveal finch oks "tube out"
- married _ finch "married at nineteen"
- married! finch oks "no more his wife"
- betray.past finch oks "never undid it"
+ accuse oks finch "fresh complaint"
- ill finch "invalid"
- investigate bron finch "number of an account"
- gift oks finch "the slippers"
- happy mounty "nice ring"

== 9 Regina
The first [Mrs. Finch](moth) turns out to be not a wife at all. [She](moth) is [his](finch) [mother](moth), eighty-three, sharp as a tack, and the [pensioner](moth) at [whose](moth) address every cent has been arriving. Did [she](moth) know where it came from? [She](moth) taught [him](finch), [she](moth) says. [She](moth) had been left at a church herself, in the family way, with [him](finch); a man owed [her](moth). [Kit](kit), with the headphones on, takes them off. Adopted at birth, [Kit](kit) has come on this shoot for reasons of [Kit](kit)'s own and has the papers in the microphone case: mother, a dance pupil in [Regina](@regina), aged seventeen; [father](finch), [A. Finch](finch). "Well," says the old [crook](moth), looking up at [her](moth) [grandchild](kit), "[you](kit)'ve got [his](finch) ears."
- married! finch moth "not a wife at all"
- parent moth finch "mother"
- gift.past finch moth "every cent"
+ advisor.past moth finch "taught him"
- breakup.past _ moth "left at a church"
- pregnant.past moth "in the family way"
- parent _ kit "Adopted"
+ parent finch kit "A. Finch"
- discover kit finch "has the papers"
- kin kit moth "grandchild"
- birth.past _ kit "at birth"
- discover moth kit "his ears"

== 10 Conflict
[Hollis Grant](dir) learns that [her](dir) sound [recordist](kit) is the [child](kit) of [her](dir) [villain](finch) from [her](dir) own rushes. There are words. [Kit](kit) ought to have told [her](dir); [Grant](dir) ought to have told [Kit](kit), two years into sharing a flat, a toothbrush mug and lately a pillow, that the ending had been sold in advance, with handcuffs in it. [Kit](kit) moves out to [Lottie](lot)'s kennel. In the night somebody lets the guard at the ward door win at cribbage, and somebody wheels out a laundry cart. At daybreak bed nine is empty. The [director](dir), God forgive [her](dir), says "Are we rolling?"
- discover dir kit "learns"
- parent finch kit "child"
+ quarrel dir kit "There are words"
- housemate dir kit "sharing a flat"
- affair dir kit "lately a pillow"
- move kit lot "moves out to"
+ flee finch "bed nine is empty"
- boss dir kit "sound recordist"
- reveal! kit dir "ought to have told her"
- betray.past dir kit "sold in advance"
- arrest? _ finch "handcuffs"
- rescue _ finch "wheels out a laundry cart"

== 11 Greenland
It was not [Kit](kit). The [suspect](kit) with the ears was holding a whelping bitch all night, as [Lottie](lot) will swear. It was [Yuri](mole), [who](mole) was owed more than money for that winter. [He](mole) has the [patient](finch) in the sawmill, tied to the carriage, and lets [him](finch) listen to the blade. [Oksana](oks) gets there first. [She](oks) talks, not to the [man](finch) on the log, but to [her](oks) [brother](mole), in Ukrainian, about a pond and a sled; [he](mole) throws the lever; [he](mole) sits down in the sawdust. [Finch](finch), untied by the [woman](oks) [he](finch) has done most harm to, begins to say something charming. "Don't," says [Oksana](oks).
- rescue! kit finch "not Kit"
+ abduct mole finch "tied to the carriage"
- threaten mole finch "listen to the blade"
- sibling mole oks "brother"
+ rescue oks finch "untied"
- flirt? finch oks "something charming"
- reject oks finch "Don't"
- help lot kit "will swear"
- enemy finch mole "was owed more"
- kill? mole finch "the blade"
- injure.past oks finch "most harm"

== 12 Verdict
Nine years. [He](finch) bows to the bench. The money is found in [Regina](@regina), under a parquet that the old [lady](moth) danced on daily, and is divided by three, since [Lottie](lot) wants none: [she](lot) has had a fence. [Thibodeau](bank) takes [his](bank) pension and [his](bank) first tango, treading on [Delphine](del) throughout. [Gwilym](gwil) breaks the gun over a gatepost, having missed with it at six yards, [he](gwil) admits, a [Canadian](act) in a pub [who](act) proved to be only the [actor](act). [Grant](dir) cuts the handcuffs out of the ending. In the last shot the camera waits in a prison yard in the snow, and in walks [Kit](kit), without a microphone, to meet [his](finch) eye. [They](finch+kit) have the same way of being late.
- arrest _ finch "Nine years"
- find bron+del+oks "is divided"
- quit bank "takes his pension"
+ date bank del "first tango"
- attack.past gwil act "missed with it"
- reconcile? dir kit "cuts the handcuffs"
+ meet finch kit "to meet his eye"
- reject lot _ "wants none"
- attack.past? gwil finch "a Canadian"
- reveal gwil _ "he admits"
- injure del bank "treading on"
