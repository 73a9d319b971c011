%series The Thornless Court
%lang en
%genre fantasy: a kingdom, its stepmother and its dragons, fan-wiki chapter log
%cast oriel    | Queen Oriel; Oriel | f
%cast maddoc   | Prince Maddoc; Maddoc | m
%cast wren     | Wren | f
%cast sable    | Sable | n
%cast tamsel   | Tamsel Vey; Tamsel; Vey | f
%cast hroth    | Hroth | m
%cast briar    | Princess Briar; Briar | f
%cast yusef    | Yusef the Grey; Yusef | m
%cast ember    | Ember | f
%cast oldking  | King Aldwin; Aldwin | m
%cast groom    | Pell | m
%cast witch    | - | f
%cast twin     | Corvin | m
%cast abbess   | - | f
%cast wardens  | Wardens | g

== 1 The Empty Stirrup
[King Aldwin](oldking)'s horse trots home without [King Aldwin](oldking). [His](oldking) second [wife](oriel), [Oriel](oriel), has the bells muffled and the council doors bolted before the blood on the saddle is dry; [her](oriel) [stepson](maddoc) [Maddoc](maddoc), [who](maddoc) was to be crowned at twenty, is nineteen and eleven months. Only [Wren](wren), a [goose girl](wren) [who](wren) shares the [prince](maddoc)'s birthday and most of [his](maddoc) secrets, saw a grey [rider](yusef) in the wood. [Hroth](hroth), [captain](hroth) of the [Wardens](wardens), advises [her](wren) to forget it.
+ die oldking "blood on the saddle"
- married.past oldking oriel "second wife"
- kin maddoc oriel "stepson"
- hire? maddoc "to be crowned"
- friend maddoc wren "shares the prince's birthday"
+ discover wren yusef "saw a grey rider"
- boss hroth wardens "captain of the Wardens"

== 2 A Suitable Match
Before the mourning cloth is down, the [queen](oriel) presents [Maddoc](maddoc) with a list of seven brides, and at its head stands [Briar](briar) of the Low Isles, [who](briar) brings a fleet. The [prince](maddoc) would sooner wed the fleet. [Briar](briar), landing with forty trunks and a young [dragon](ember) on a leash, is of the same opinion: [she](briar) has left behind [her](briar) [sweetheart](tamsel), the [swordmistress](tamsel) [Tamsel Vey](tamsel), and writes to [her](tamsel) daily in a cipher that the whole court can read. Over a very dull supper the intended [pair](briar+maddoc) become fast allies.
- wedding? _ maddoc "seven brides"
- reject maddoc briar "sooner wed the fleet"
- travel briar "landing"
- reject briar maddoc "of the same opinion"
- couple briar tamsel "sweetheart"
- engaged? briar maddoc "intended pair"
+ friend.start briar maddoc "fast allies"

== 3 The Goose Girl's Evidence
Having been overheard, as one always is in castles, [Wren](wren) is dragged from [her](wren) straw by two [Wardens](wardens) and put where nobody hears geese. [Hroth](hroth), [who](hroth) gave the order, cannot sleep for it; [he](hroth) has a [daughter](sable) or a [son](sable), [he](hroth) has never been sure which, of the same age, since [Sable](sable) ran off to the hills and answers to neither. The [captive](wren) is fed by a [groom](groom), a stammering [lad](groom), through a drain. [He](groom) has lost [his](groom) heart to a voice.
- discover _ wren "overheard"
+ abduct wardens wren "dragged"
- boss hroth wardens "gave the order"
- sad hroth "cannot sleep"
- parent hroth sable "daughter"
- flee.past sable hroth "ran off"
- help groom wren "fed"
+ love.start groom wren "lost his heart"

== 4 Small Words
[Maddoc](maddoc) misses [Wren](wren). [He](maddoc) asks [Oriel](oriel). [Oriel](oriel) lies to [Maddoc](maddoc). [Wren](wren) has married a tinker, says [Oriel](oriel). [Briar](briar) does not believe [Oriel](oriel). At night [Briar](briar) sends out [Ember](ember). The [dragon](ember) follows the smell of geese. Soon there is a hole in the tower. [Wren](wren) climbs out on the back of [Ember](ember). [Pell](groom) holds the rope. That stammering [groom](groom) is [Pell](groom). [Ember](ember) will take no thanks from [Wren](wren).
- sad maddoc wren "misses"
- betray oriel maddoc "lies to"
- wedding! _ wren "married a tinker"
- help briar wren "sends out"
+ rescue ember wren "hole in the tower"
- flee wren "climbs out"
- help groom wren "holds the rope"

== 5 In the Hills
The [fugitives](groom+wren) fall in with [Sable](sable), [who](sable) lives on snared hares, talks in riddles and takes an instant dislike to [Pell](groom), possibly because [Wren](wren) does not. It takes three days for the truce and four for the first laugh. By the fire the [exile](sable) explains what became of the first [queen](witch), [Maddoc](maddoc)'s [mother](witch): not dead of fever at all, but turned out of doors by [Aldwin](oldking) for bearing two [boys](maddoc+twin) where the prophecy wanted one. The old [witch](witch) [whom](witch) [Sable](sable) cooks for stirs [her](witch) pot and asks for salt.
- flee.past groom+wren "fugitives"
+ meet groom+wren sable "fall in with"
- enemy groom sable "instant dislike"
- jealous? sable groom "possibly because Wren"
- reconcile groom sable "truce"
- reveal sable groom+wren "explains"
- married.past oldking witch "first queen"
- parent witch maddoc "mother"
- die! witch "not dead"
+ reject.past oldking witch "turned out of doors"
- birth.past witch maddoc+twin "two boys"
- help sable witch "cooks for"

== 6 The Grey Rider
A week before the crowning, [Yusef the Grey](yusef) rides into court, the most feared [blade](yusef) for hire on three coasts, and kneels to nobody. [Oriel](oriel) goes as white as [her](oriel) cuffs. The [newcomer](yusef) wants the second half of [his](yusef) fee. It is not gold that [she](oriel) promised [him](yusef), that summer in the salt baths, between the sheets, but the place beside [her](oriel). [Hroth](hroth), on guard behind the arras and devoted to the [queen](oriel) these ten years, hears himself replaced before [he](hroth) was ever considered.
- travel yusef "rides into court"
- sad oriel yusef "white as her cuffs"
+ hire.past yusef oriel "second half of his fee"
- affair.past oriel yusef "between the sheets"
- married? oriel yusef "place beside her"
- love hroth oriel "devoted"
- discover hroth oriel+yusef "hears"

== 7 Salt and Ink
A quiet chapter, in which nobody dies. [Tamsel](tamsel), smuggled ashore in a trunk, gives lessons in fencing to [Maddoc](maddoc) by day, and by night it is [Briar](briar) [who](briar) has [her](tamsel) to herself. The [fencing mistress](tamsel) and the [fiancé](maddoc) get on famously. There is a recipe for eel, a description of the library, and one letter, unsigned, telling [Maddoc](maddoc) that [he](maddoc) has a [twin](twin). [He](maddoc) reads it four times, looks into the mirror, and asks the mirror what [he](maddoc) is called.
- travel tamsel "smuggled ashore"
- advisor.start tamsel maddoc "lessons in fencing"
- couple briar tamsel "has her to"
- engaged briar maddoc "fiancé"
- friend maddoc tamsel "get on famously"
- reveal _ maddoc "one letter"
+ discover maddoc twin "telling Maddoc"
- sibling maddoc twin "twin"

== 8 Crowning Day
[Oriel](oriel) gives wine to [Maddoc](maddoc). [Hroth](hroth) knocks the cup from [Maddoc](maddoc). The wine eats a hole in the carpet. Whose wine was it? [Hroth](hroth) points at [Yusef](yusef). [Yusef](yusef) points at [Oriel](oriel). Then [Yusef](yusef) stabs [Hroth](hroth). [Tamsel](tamsel) runs through [Yusef](yusef). [Hroth](hroth) dies with [his](hroth) head in the lap of [Oriel](oriel). [She](oriel) had never once looked at [Hroth](hroth). Now [she](oriel) weeps for [Hroth](hroth).
- kill? oriel maddoc "gives wine"
+ rescue hroth maddoc "knocks the cup"
- accuse hroth yusef "points at Yusef"
- accuse yusef oriel "points at Oriel"
+ kill yusef hroth "stabs"
- kill tamsel yusef "runs through"
- die hroth yusef "dies"
- love! oriel hroth "never once looked"
- sad oriel hroth "weeps"

== 9 The Second Boy
When [he](twin) steps out of the [witch](witch)'s hut, [Corvin](twin) has never worn shoes, and [he](twin) is [Maddoc](maddoc) to the last freckle. [Wren](wren) throws [her](wren) arms round [his](twin) neck before [she](wren) sees the error; [he](twin), [who](twin) has met four people in [his](twin) life, decides that this is how one says good day. [Pell](groom) goes off to sulk. News of [Hroth](hroth)'s end reaches [Sable](sable) through a pedlar. [Wren](wren) sits up with the [mourner](sable) until morning, and by then something has been settled that no kiss could have made plainer.
- travel twin "steps out"
- meet twin wren "throws her arms"
- jealous groom twin "goes off to sulk"
- discover sable hroth "reaches Sable"
- die.past hroth "Hroth's end"
- sad sable hroth "mourner"
- help wren sable "sits up with"
+ couple.start sable wren "settled"

== 10 Two Heads, One Crown
[Brothers](maddoc+twin) at last, [Maddoc](maddoc) and [Corvin](twin) try on the crown in turn; it fits the [goatherd](twin). The [elder](maddoc), [who](maddoc) is the elder by the length of a sneeze, feels nothing but relief. [Oriel](oriel), brought up from the cells in the dress [she](oriel) was married in, begs the [woman](witch) [whose](witch) place [she](oriel) took for pardon, and gets a bowl of soup. [Briar](briar) hands [Maddoc](maddoc) back [his](maddoc) ring, with the warmest regards of [both](briar+tamsel) [ladies](briar+tamsel), and invites [him](maddoc) to the Isles for as long as [he](maddoc) likes.
- sibling maddoc twin "Brothers"
- happy maddoc "relief"
- arrest.past _ oriel "cells"
- wedding.past _ oriel "was married in"
- reconcile? oriel witch "begs"
- gift witch oriel "bowl of soup"
+ breakup briar maddoc "back his ring"
- couple briar tamsel "both ladies"
- invite briar maddoc "invites him"

== 11 Geese
[Corvin](twin), crowned barefoot, makes [Pell](groom) master of the horse, [his](twin) [mother](witch) mistress of the kitchens, and [Ember](ember), [who](ember) has laid three eggs in the treasury, untouchable. The former [queen](oriel) takes the veil; it was [Hroth](hroth)'s [sister](abbess), an [abbess](abbess), [who](abbess) found room for [her](oriel). On the quay [Maddoc](maddoc) bids farewell to [Wren](wren), [whom](wren) [he](maddoc) ought to have asked years ago, as [they](maddoc+wren) both know, and does not ask. [She](wren) goes back up into the hills, to [Sable](sable), with a goose under each arm.
+ hire twin "crowned barefoot"
- hire groom twin "master of the horse"
- parent witch twin "mother"
- hire witch twin "mistress of the kitchens"
- birth ember "three eggs"
- quit oriel "takes the veil"
- sibling abbess hroth "sister"
- help abbess oriel "found room"
- propose! maddoc wren "does not ask"
+ return wren sable "goes back"
