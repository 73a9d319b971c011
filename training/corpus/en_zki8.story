%series Skipper
%lang en
%genre drill: a title that changes hands; drama aboard an Arctic research ship, encyclopaedia summaries
%cast solveig | Solveig Aas; Solveig; Captain Aas | f
%cast brandt | Brandt; Ruben Brandt; Ruben | m
%cast ines | Inês Moura; Inês | f
%cast tolya | Tolya; Anatoly | m
%cast quill | Dr Quill; Quill; Barnaby Quill | m
%cast marit | Marit Aas; Marit | f
%cast nanook | Aputi | m
%cast cook | Hyacinth; Hyacinth Bell | f
%cast medic | Dr Sato; Sato | f
%cast stow | Wren | f
%cast quillwife | - | f
%cast inspector | Falk | m
%cast brandtfather | - | m
%cast ship2 | - | m

== 1
[Captain Solveig Aas](solveig) has a [mate](brandt), [Ruben Brandt](brandt), [who](brandt) thinks [he](brandt) should have been given the ship, and a [daughter](marit), [Marit](marit), [who](marit) thinks [she](solveig) should have been given a mother. [Both](brandt+marit) sail with [her](solveig) for [Svalbard](@svalbard). So does [Barnaby Quill](quill), the [glaciologist](quill), with [whom](quill) the [skipper](solveig) shared a tent one summer and of [whom](quill) [she](solveig) has kept a photograph, face down. [He](quill) has brought [his](quill) [assistant](ines), [Inês Moura](ines), [whose](ines) berth is next to [his](quill) and stays empty.
- boss solveig brandt "mate"
- enemy brandt solveig "given the ship"
- parent solveig marit "daughter"
- travel brandt+marit+quill+solveig "sail" @svalbard
- affair.past quill solveig "shared a tent"
- boss quill ines "assistant"
+ affair ines quill "stays empty"

== 2
The [cook](cook), [Hyacinth](cook), discovers a [stowaway](stow) among the potatoes, a [girl](stow) of fifteen [who](stow) says [she](stow) is called [Wren](stow) and will say no more. [Hyacinth](cook), herself found among potatoes once, feeds [her](stow) for two days before [Brandt](brandt) smells toast. [He](brandt) demands that the ship turn back. The [captain](solveig) looks at [her](solveig) own [daughter](marit), then at the [stranger](stow), and holds [her](solveig) course. For the first time since [Bergen](@bergen) [Marit](marit) has smiled at [her](solveig).
+ find cook stow "discovers a stowaway"
- help cook stow "feeds her"
- discover brandt stow "smells toast"
- parent solveig marit "daughter"
+ reject solveig brandt "holds her course"
- happy marit "smiled"

== 3
[Quill](quill) is married, [Inês](ines) learns from [Dr Sato](medic), the ship's [physician](medic), [who](medic) was at the wedding. [His](quill) [wife](quillwife) is [godmother](quillwife) to the [doctor](medic)'s own sons. The [assistant](ines) moves [her](ines) pillow back to the empty berth and throws [his](quill) samples overboard one by one until the second [engineer](tolya), [Tolya](tolya), catches [her](ines) hand. They are only ice, [he](tolya) points out. It will not teach [him](quill) anything to lose what the sea is full of.
- reveal medic ines "learns"
- married quill quillwife "wife"
- cheat.past quill quillwife "married"
- friend medic quillwife "godmother"
+ breakup ines quill "moves her pillow back"
- attack ines quill "throws his samples"
- meet ines tolya "catches her hand"
- advisor tolya ines "points out"

== 4
[Tolya](tolya) likes [Inês](ines). [Inês](ines) likes the engine room. [Marit](marit) likes [Tolya](tolya). [She](marit) brings [him](tolya) tea. [He](tolya) gives the tea to [Inês](ines). [Wren](stow) sees it. [She](stow) says nothing to [Marit](marit). The two [girls](marit+stow) share a cabin now. [Marit](marit) talks at night of [Tolya](tolya). [Wren](stow) listens. [She](stow) would rather hear of [Marit](marit).
- love tolya ines "likes"
- love marit tolya "likes Tolya"
- gift marit tolya "tea"
- gift tolya ines "gives the tea"
- discover stow tolya "sees it"
- reveal! stow marit "says nothing"
+ housemate marit stow "share a cabin"
+ love stow marit "rather hear"

== 5
The ship is beset. Three weeks of ice, and the [captain](solveig), [who](solveig) has gone on foot to find a lead, falls through. It is the [glaciologist](quill) [who](quill) crawls out on [his](quill) belly and brings [her](solveig) in; it is the [mate](brandt) [who](brandt) stood nearer and did not move. Only [Aputi](nanook), the Greenlandic [pilot](nanook), has seen that. While [Sato](medic) fights for [her](solveig) life, the log has to be kept by somebody, and from the Thursday on "the [captain](brandt)" means [Ruben Brandt](brandt).
- injure solveig "falls through"
+ rescue quill solveig "brings her in"
- betray brandt solveig "did not move"
- discover nanook brandt "has seen that"
- treat solveig medic "fights for her life"
+ hire brandt "means Ruben Brandt"

== 6
The new [skipper](brandt) cuts the rations, locks the library, and confines the [stowaway](stow) to the chain locker. [Hyacinth](cook), [whom](cook) [he](brandt) has forbidden to feed [her](stow), feeds [her](stow) through the hawse pipe. [Marit](marit) goes to [him](brandt) to plead for [her](marit) [friend](stow) and is told, kindly, for [he](brandt) has a soft spot for [her](marit), that a captain's daughter might obtain a great deal from a captain. [She](marit) slaps [him](brandt). [He](brandt) rubs [his](brandt) cheek and adds a day to the sentence of [the other](stow).
+ abduct brandt stow "confines"
- help cook stow "feeds her through"
- help marit stow "plead"
- friend marit stow "friend"
- love brandt marit "soft spot"
- threaten brandt marit "obtain a great deal"
+ attack marit brandt "slaps"

== 7
[Solveig](solveig) wakes. The face over [hers](solveig) is [Quill](quill)'s. [Neither](quill+solveig) has said a private word to the other in sixteen years. [He](quill) asks, since one has to begin somewhere, how old [Marit](marit) is. "Count," says the sick [woman](solveig). [He](quill) is a scientist, [he](quill) counts, and sits down on the bedpan. The [girl](marit) [who](marit) has been mending [his](quill) instruments since [Tromsø](@tromso) is [his](quill) [daughter](marit). [He](quill) may tell [her](marit), says the [mother](solveig), when [he](quill) has told [his](quill) [wife](quillwife).
+ recover solveig "wakes"
- reveal solveig quill "Count"
- ill solveig "sick"
+ discover quill marit "sits down"
- parent quill marit "his daughter"
- parent solveig marit "mother"
- married quill quillwife "wife"
- reveal? quill marit "may tell her"

== 8
The [pilot](nanook) speaks at last, before the whole crew: [he](nanook) saw a [man](brandt) let a [woman](solveig) drown. [Brandt](brandt) calls [him](nanook) a liar. Eleven hands vote against [the former](nanook) because they are afraid of [the latter](brandt), and [Aputi](nanook) is put off the ship with a rifle and a sledge. [Inês](ines), [who](ines) calls them cowards, is sent after [him](nanook). [Tolya](tolya) shuts down both engines, climbs over the rail and follows [her](ines).
- reveal nanook _ "speaks at last"
+ accuse nanook brandt "let a woman drown"
- accuse brandt nanook "liar"
- sad _ brandt "afraid"
- quit nanook "put off the ship"
- accuse ines _ "cowards"
- quit ines "sent after him"
+ travel tolya ines "follows her"
- love tolya ines "follows her"

== 9
Of the [three](ines+nanook+tolya) on the ice, [one](nanook) knows the way, [one](tolya) knows engines and [one](ines) knows ice. The [third](ines) leads. At night, to keep from freezing, [they](ines+nanook+tolya) lie in one bag; [Tolya](tolya), in the middle, confesses into the dark whom [he](tolya) loves. It is the wrong ear. "[I](nanook) am flattered," says [Aputi](nanook). From the far side comes laughter, and a cold nose in [his](tolya) neck: the [Portuguese](ines) has heard every word. In the morning the [pilot](nanook) walks ahead so as not to look round.
- love tolya ines "loves"
+ confess tolya nanook "confesses"
- happy ines "laughter"
- discover ines tolya "heard every word"
+ couple.start ines tolya "cold nose"

== 10
[Brandt](brandt)'s [father](brandtfather) had lost a ship to the ice, and had been called a coward for it until [he](brandtfather) died. The [son](brandt), drunk, tells this to the one [person](stow) [who](stow) cannot walk away, through the grating of the chain locker. [Wren](stow) tells [him](brandt) in return what [she](stow) ran from. A [stepfather](ship2); a locked door. The [captain](brandt) is silent. Then the key turns. "Go to [her](marit)," [he](brandt) says, and [she](stow) does not ask [him](brandt) how [he](brandt) knew.
- parent brandtfather brandt "father"
- lose.past brandtfather "lost a ship"
- accuse.past _ brandtfather "coward"
- die.past brandtfather "died"
- reveal brandt stow "tells this"
- reveal stow brandt "in return"
- flee.past stow ship2 "ran from"
- kin ship2 stow "stepfather"
- abduct.past ship2 stow "locked door"
+ rescue brandt stow "key turns"
- love stow marit "Go to her"

== 11
The [girl](stow) goes. [Marit](marit) is sitting in the dark, because [she](marit) has been told about [her](marit) [father](quill), and has thrown a sextant at [him](quill). [Wren](stow) hands [her](marit) the next thing to throw, and the next. When nothing is left, [they](marit+stow) kiss. On the bridge stand the two [captains](brandt+solveig), the [one](solveig) on crutches. [He](brandt) holds out the log. "[I](brandt) saw [you](solveig) go in," says the [man](brandt). "[I](solveig) saw [you](brandt) see," says the [woman](solveig).
- reveal _ marit "has been told"
- parent quill marit "father"
- attack marit quill "thrown a sextant"
- help stow marit "hands her"
+ kiss marit stow "kiss"
- recover solveig "crutches"
- gift brandt solveig "holds out the log"
- reveal brandt solveig "saw you go in"
+ discover.past solveig brandt "saw you see"

== 12
[She](solveig) could have [him](brandt) put in irons. [She](solveig) makes [him](brandt) lookout instead. [Captain Aas](solveig), [captain](solveig) again, blasts the ship free on the fortieth day, and the first thing the disgraced [mate](brandt) spies is a sledge with three dots. [He](brandt) is the [one](brandt) to let down the ladder. [Aputi](nanook) comes up, looks [him](brandt) in the face, and embraces [him](brandt), for the simple reason that [he](nanook) is warm. [Inês](ines) and the [engineer](tolya) ask for a double cabin.
- arrest! solveig brandt "in irons"
- hire brandt solveig "lookout"
+ hire solveig "captain again"
- find brandt ines+nanook+tolya "spies"
- return ines+nanook+tolya "comes up"
- reconcile brandt nanook "embraces"
- housemate? ines tolya "double cabin"

== 13
[Quill](quill) has wired [his](quill) [wife](quillwife). [Her](quillwife) answer is one word long, and [Dr Sato](medic), [her](quillwife) [friend](medic), refuses to say it aloud. So [he](quill) is free, [he](quill) tells [Solveig](solveig). [She](solveig) is not: [she](solveig) has a ship. But there is a tent on the afterdeck which has not been aired in sixteen years, and [their](quill+solveig) [daughter](marit), passing with the [runaway](stow) on [her](marit) arm, remarks that [the two](quill+solveig) of [them](quill+solveig) might start with that.
- married quill quillwife "wife"
- reveal quill quillwife "wired"
+ breakup quillwife quill "answer"
- friend medic quillwife "friend"
- reject solveig quill "is not"
- parent quill+solveig marit "daughter"
- couple marit stow "on her arm"
+ couple? quill solveig "start with that"

== 14
In [Tromsø](@tromso), the company's [inspector](inspector), [Falk](inspector), comes aboard and asks for the captain. [Three](brandt+nanook+solveig) step forward. [Brandt](brandt) says [he](brandt) was, and owns up; [Solveig](solveig) says [she](solveig) is, and resigns; and the [third](nanook), holding the papers that [both](brandt+solveig) have signed, is [Aputi](nanook). The new [skipper](nanook) keeps the [cook](cook), the [doctor](medic) and the [engineer](tolya). [Wren](stow) is adopted, not by [Solveig](solveig), as everyone had thought, but by [Hyacinth Bell](cook), [who](cook) was the first to feed [her](stow).
- reveal brandt inspector "owns up"
- quit solveig "resigns"
+ hire nanook "holding the papers"
- boss nanook cook+medic+tolya "keeps"
+ parent.start cook stow "adopted"
- parent! solveig stow "not by Solveig"
- help.past cook stow "feed her"
