%series Winterthrone
%lang en
%genre fantasy court: three claimants and a frozen regency, TV-listing blurbs
%cast aldith | Aldith; the Regent | f
%cast osric | Prince Emeric; Emeric | m
%cast runa | Runa | f
%cast gisla | Gisla | f
%cast corin | Corin Fell; Corin; Fell | m
%cast hob | Hob | m
%cast wulf | Duke Wulfstan; Wulfstan | m
%cast yrsa | Yrsa | f
%cast mage | Magister Orlin; Orlin | m
%cast bard | Tansy | f
%cast frost | the Frost King | m
%cast scout | - | m
%cast oldking | - | m
%cast smith | - | f
%cast nurse | - | f
%cast queen | - | f
%cast courtier | - | m
%cast wolf | - | n

== 1
The throne of ice admits no one who lies. For eleven years nobody has sat on it; [Aldith](aldith), the late [king](oldking)'s [sister](aldith), governs from a stool. Now [her](aldith) [nephew](osric) [Prince Emeric](osric), the dead [man](oldking)'s [heir](osric), comes of age, strides up the steps in front of the whole court, sits, and cannot get up again without leaving skin.
- die.past oldking "late"
- sibling aldith oldking "sister"
- kin aldith osric "nephew"
- parent oldking osric "heir"
+ injure osric "leaving skin"

== 2
What did the [prince](osric) lie about? [Magister Orlin](mage), the royal [tutor](mage), is made to look into it and would rather not. [He](mage) was there when the [queen](queen) died in childbed; [he](mage) knows that [she](queen) bore two. The [nurse](nurse) [who](nurse) carried the [other](runa) out under [her](nurse) cloak sells chestnuts, these days, by the north gate.
- advisor mage osric "tutor"
+ investigate mage osric "look into it"
- die.past queen "died"
- birth.past queen osric+runa "bore two"
- abduct.past nurse runa "carried the other out"
- betray osric _ "lie"
- sibling osric runa "two"

== 3
[Runa](runa) rides with the wolf hunters, fears nothing with four legs, and owes the chestnut [seller](nurse) three winters' bread. On [her](runa) twenty-first birthday the old [woman](nurse) gives [her](runa) a ring too small for any finger. [Corin Fell](corin), [her](runa) [captain](corin) and, when it snows, [her](runa) [bedfellow](corin), bets that it is stolen. It is.
- celebrate runa "birthday"
+ gift nurse runa "a ring"
- help.past nurse runa "winters' bread"
- boss corin runa "captain"
- affair corin runa "bedfellow"
- steal.past nurse _ "stolen"

== 4
[Duke Wulfstan](wulf) has a [daughter](gisla) to marry and six thousand axes to dower [her](gisla) with. [Gisla](gisla), veiled, is handed over to [Emeric](osric) like a parcel. Behind the veil [she](gisla) is laughing; [she](gisla) has sworn to [her](gisla) [girl](yrsa), [Yrsa](yrsa), the [smith](smith)'s [apprentice](yrsa), that no man shall unwrap it. [Aldith](aldith) wonders at the hammer in the dowry chest.
- parent wulf gisla "daughter"
+ engaged gisla osric "handed over"
- happy gisla "laughing"
- couple gisla yrsa "girl"
- boss smith yrsa "apprentice"
- reject? gisla osric "no man shall"
- gift wulf osric "dowry"
- wedding? _ gisla "marry"

== 5
In the black pass a [scout](scout) is found sitting upright, eyes open, hard as glass. The [Frost King](frost) of the stories has no feet, no heart and no hurry. [Corin](corin) sends [Runa](runa) south with the warning and stays behind himself with nine others. [She](runa) looks back once. There are eight of them, then five.
- die scout "glass"
+ reveal? runa _ "warning"
- travel runa "south"
- boss corin runa "sends Runa"
- die _ "eight of them"
- find _ scout "found"

== 6
Nobody at court will hear a wolf hunter; [somebody](hob) stares at [her](runa). [Hob](hob), [who](hob) cleans the [prince](osric)'s boots, would swear that [he](hob) is looking at [Emeric](osric) in a dress. [He](hob) says so to the [prince](osric), over the left boot. The [prince](osric) does not laugh. In [his](osric) dreams, [he](osric) confides, there has always been a girl with cold hands.
- boss osric hob "cleans"
+ discover hob runa "would swear"
- reveal hob osric "says so"
- reveal osric hob "confides"
- reject _ runa "hear"

== 7
[Runa](runa) climbs the throne by mistake, to get away from a drunken [courtier](courtier), and the ice rings like a bell. It does not bite. Before the guards can seize [her](runa), [Aldith](aldith) has looked at the ring on its string and sat down on the floor. "[You](runa) have [your](runa) [mother](queen)'s chin," says the [Regent](aldith). "[I](aldith) paid to have [you](runa) drowned."
- flee runa courtier "to get away"
+ discover aldith runa "looked at the ring"
- parent queen runa "mother"
- arrest? _ runa "seize her"
+ reveal aldith runa "says"
- kill.past? aldith runa "drowned"

== 8
Two claimants, one [aunt](aldith) in chains. [Emeric](osric), [who](osric) ought to hate the [newcomer](runa), teaches [her](runa) which fork; [she](runa) teaches [him](osric) to gut a hare. [Gisla](gisla) likes [her](runa) on sight and [him](osric) by degrees, as one likes a brother. So [she](gisla) tells [them](osric+runa) both about [Yrsa](yrsa). The [twins](osric+runa) offer to be witnesses.
- kin aldith osric+runa "aunt"
- arrest _ aldith "in chains"
- enemy! osric runa "ought to hate"
- advisor.start osric runa "teaches"
- advisor.start runa osric "teaches him"
+ friend.start gisla osric+runa "likes"
- reveal gisla osric+runa "tells"
- sibling osric runa "twins"
+ wedding? gisla yrsa "witnesses"

== 9
[Wulfstan](wulf) finds [his](wulf) [daughter](gisla)'s bed empty and the forge warm. [He](wulf) has [Yrsa](yrsa)'s hammer hand put in the vice. It is [Hob](hob), of the boots, [who](hob) blows out the lamp and bites; in the dark the [smith](smith) hits a [duke](wulf) with a bellows. By sunrise the six thousand axes face the other way.
- parent wulf gisla "daughter"
- discover wulf gisla "bed empty"
+ attack wulf yrsa "vice"
- rescue hob+smith yrsa "blows out the lamp"
- attack hob wulf "bites"
- attack smith wulf "hits"

== 10
Half dead, with ice in [his](corin) beard, [Corin Fell](corin) is carried in on a wolf's back. [He](corin) brings terms: the [Frost King](frost) wants a bride who has never told a lie. [Runa](runa) rubs [his](corin) feet and says that [she](runa) once loved somebody. [He](corin) asks who. For the first time in [her](runa) life [she](runa) answers with a falsehood, and the fire goes out.
- ill corin "Half dead"
+ return corin "carried in"
- wedding? _ frost "wants a bride"
- help runa corin "rubs"
- love.past runa corin "loved"
+ betray runa corin "falsehood"

== 11
[Tansy](bard), the court [bard](bard), sings for the besieged until [her](bard) strings freeze. In the dungeon the [Regent](aldith) asks for [her](aldith) needle, [her](aldith) [niece](runa) and [her](aldith) stool. [She](aldith) has never once lied, [she](aldith) explains, not even about the drowning; it is a failing. [She](aldith) would like to be fitted for a wedding gown.
- create bard "sings"
- kin aldith runa "niece"
- betray! aldith _ "never once lied"
+ wedding? aldith frost "wedding gown"
- reveal aldith _ "explains"
- arrest _ aldith "dungeon"

== 12
Out on the lake the [bride](aldith), fifty-three and straight as a rule, walks up to a thing without feet. [Emeric](osric) gives [her](aldith) away. What passes between [her](aldith) and the [groom](frost) under the veil takes one night, and [Runa](runa), [who](runa) cannot forgive and cannot look away, stands on the shore for all of it. At dawn the ice is singing, and there is nobody on it.
+ wedding aldith frost "gives her away"
- reconcile! aldith runa "cannot forgive"
- travel aldith "walks up"
- advisor osric aldith "gives"

== 13
Thaw. The axes rust; their [owner](wulf) comes in barefoot and is made to ask [Yrsa](yrsa)'s pardon, in verse, to [Tansy](bard)'s lute. The young [woman](yrsa) lets [him](wulf) get to the fourth stanza. Then [she](yrsa) walks [his](wulf) [child](gisla) to the anvil and back, as the custom of the forge requires, and the [duke](wulf) finds that [he](wulf) is crying at a wedding.
- return wulf "comes in barefoot"
- reconcile? wulf yrsa "pardon"
- parent wulf gisla "child"
+ wedding gisla yrsa "wedding"
- sad wulf "crying"
- create bard "lute"

== 14
There is water in the seat of the throne, and a [wolf](wolf) drinking it. [Brother](osric) and [sister](runa) look at the puddle, toss for it, and [both](osric+runa) cheat. [Corin](corin) is asked once more who it was that [she](runa) had loved; this time [he](corin) knows better, and kisses [her](runa) before [she](runa) can perjure herself. In the pass somebody hears, quite distinctly, two people laughing.
- sibling osric runa "Brother"
- love.past runa corin "had loved"
+ kiss corin runa "kisses"
- betray osric+runa _ "cheat"
- happy _ "laughing"
