%series Sidekicks' Local No. 9
%lang en
%genre superhero workplace drama, Accra, encyclopaedia episode summaries
%cast esi      | Esi Quaye-Dunn; Esi | f
%cast thunder  | Mister Thunder; Kwabena Asare; Asare | m
%cast kofi     | Kofi | m
%cast lark     | Lark | f
%cast sunbird  | Lady Sunbird; Adwoa | f
%cast malik    | Malik Osei-Tutu; Malik | m
%cast mirror   | Mirror | n
%cast paz      | Paz | n
%cast priya    | Dr. Priya Nandakumar; Priya | f
%cast boamah   | Inspector Boamah; Boamah | f
%cast auntie   | Auntie Cee | f
%cast twins    | - | g
%cast thunderwife | Marguerite Asare; Marguerite | f
%cast hero     | - | n
%cast governor | - | n
%cast guardman | - | n
%cast baby     | - | f

== 1 Dues
Every great hero of [Accra](@accra) has a sidekick, and every sidekick has a grievance, to be aired on Tuesdays in the back room of [Auntie Cee](auntie)'s chop bar, where [Esi Quaye-Dunn](esi), the shop [steward](esi), collects the dues. [She](esi) has carried [Mister Thunder](thunder)'s batteries for nine years. Tonight a [newcomer](kofi) is sworn in: [Kofi](kofi), seventeen, assistant to [Lady Sunbird](sunbird), [whose](sunbird) last [assistant](lark) fell off a crane. The [widower](malik) of the dead [girl](lark), [Malik](malik), serves the beer. [He](malik) looks at the [boy](kofi)'s yellow tights and goes out to the yard.
- boss thunder esi "carried"
+ hire kofi sunbird "assistant to Lady Sunbird"
- boss.past sunbird lark "last assistant"
- die.past lark "fell off a crane"
- married.past lark malik "widower"
- hire malik auntie "serves the beer"
- sad malik "goes out to the yard"

== 2 Off a Crane
Nobody fell, says [Malik](malik) when [Esi](esi) finds [him](malik) among the crates. [His](malik) [wife](lark) was the best climber in the union; [Lark](lark) was let go. By whom, [he](malik) can prove as little as [Inspector Boamah](boamah) could, [who](boamah) had closed the file in an afternoon. The [steward](esi) promises to look into it and wishes at once that [she](esi) hadn't. At home [her](esi) [flatmate](priya), [Dr. Priya Nandakumar](priya), stitches heroes for a living, and remembers one thing about that night. [Lady Sunbird](sunbird) had come to be treated for a scratched wrist. Four scratches, like fingernails.
- find esi malik "finds him"
- married.past lark malik "wife"
- kill.past _ lark "was let go"
- investigate.past boamah lark "closed the file"
+ investigate? esi lark "look into it"
- housemate esi priya "flatmate"
+ reveal priya esi "remembers"
- treat.past sunbird priya "treated"
- injure.past sunbird lark "scratched wrist"

== 3 Yellow Tights
[Kofi](kofi) adores [his](kofi) new [employer](sunbird). [She](sunbird) flies with [him](kofi) on [her](sunbird) back, [she](sunbird) pays for [his](kofi) [brothers](twins)' school, and [she](sunbird) has never dropped anybody, [she](sunbird) laughs, when the [lad](kofi) asks about [his](kofi) [predecessor](lark). That was an accident with a glove. [Esi](esi) asks [him](kofi) to have a look at the gloves. [He](kofi) is outraged; [he](kofi) reports the [steward](esi) to [Lady Sunbird](sunbird), word for word, and [she](sunbird) strokes [his](kofi) cheek. By the evening [Mister Thunder](thunder) has been advised to find himself another battery carrier.
- love kofi sunbird "adores"
- boss sunbird kofi "new employer"
- help sunbird kofi "pays for"
- sibling kofi twins "brothers'"
- kill! sunbird lark "never dropped anybody"
- investigate? kofi sunbird "have a look"
- reject kofi esi "outraged"
+ betray kofi esi "reports"
- flirt sunbird kofi "strokes his cheek"
- quit? esi thunder "another battery carrier"

== 4 Nine Years
The big [man](thunder) can lift a ferry, and cannot fire anyone to [her](esi) face. [He](thunder) has [his](thunder) [wife](thunderwife) do it. [Marguerite Asare](thunderwife) invites the [carrier](esi) to tea, pushes the envelope across and then, since [she](thunderwife) is an honest [woman](thunderwife), pulls it back. For nine years it has been [Esi](esi) [who](esi) brought [her](thunderwife) [husband](thunder) home alive. [She](thunderwife) tears up the notice. [Thunder](thunder), listening behind the door, sneezes, and the door comes off. The three of [them](esi+thunder+thunderwife) have tea on the lawn.
- quit? esi thunder "cannot fire anyone"
- married thunder thunderwife "wife"
- invite thunderwife esi "invites"
- boss thunder esi "the carrier"
- rescue.past esi thunder "home alive"
+ help thunderwife esi "tears up the notice"

== 5 Mirror
A new villain robs the Bank of [Ghana](@ghana) in broad daylight, wearing the [governor](governor)'s face, then the [guard](guardman)'s, then [Boamah](boamah)'s. The papers call [it](mirror) [Mirror](mirror). [Sunbird](sunbird) and [Thunder](thunder) give chase and arrest each other. Only [Paz](paz), the smallest [sidekick](paz), [who](paz) works for a [hero](hero) [who](hero) is always asleep, notices that the [thief](mirror) casts the same shadow under every face: a slight one, with a limp. The [observer](paz) writes it on a napkin, and [Esi](esi) reads it twice. [Lark](lark) used to limp, whenever it rained.
- steal mirror _ "robs"
- betray mirror _ "wearing the governor's face"
- investigate sunbird+thunder mirror "give chase"
- arrest sunbird thunder "arrest each other"
- arrest thunder sunbird "arrest each other"
- boss hero paz "works for"
+ discover paz mirror "notices"
- reveal paz esi "writes it on a napkin"
+ discover esi mirror "reads it twice"

== 6 The Yard
[Malik](malik) is stacking crates when the [inspector](mirror) walks into the yard and asks how [he](malik) has been sleeping. It isn't the [inspector](boamah)'s voice. "[You](malik) grew a beard," says [Mirror](mirror). [He](malik) knows; [he](malik) has known since the napkin. [He](malik) holds out [his](malik) hand as one does to a bird. The [stranger](mirror) takes off [Boamah](boamah), takes off the [guard](guardman), takes off an old woman, until there is just a [girl](lark) with a crooked shoulder. [She](lark) had not died. [She](lark) had fallen into the harbour and come up able to be anyone but herself, and [she](lark) had been ashamed.
- betray mirror malik "the inspector walks into"
- meet malik mirror "walks into the yard"
- discover.past malik mirror "has known"
- reveal lark malik "takes off Boamah"
+ return lark malik "just a girl"
- die! lark "had not died"
- sad.past lark "ashamed"

== 7 Slow Tuesday
The meeting is short. Item one, raincoats. Item two, whether an apprentice may eat during a hostage situation (yes). [Auntie Cee](auntie) has made groundnut soup, of which there is enough. [Paz](paz) reports that the sleeping [hero](hero) turned over on Friday. [Esi](esi) reads the minutes and leaves out what should not be minuted; at the end of the bar a [man](malik) with a clean shirt is humming. The ceiling fan turns. Somebody's cape has shrunk in the wash. Nobody is saved, nobody is dropped, and at ten the chairs are put up.
- create auntie "groundnut soup"
- reveal! esi "leaves out"
- happy malik "humming"

== 8 Gloves
[Kofi](kofi) looks at the gloves after all. In the left one, under the lining, is a torn yellow thread, from the cuff of [someone](lark) [who](lark) held on. [He](kofi) is still holding it when [Adwoa](sunbird), as nobody but [he](kofi) may call [her](sunbird), comes in. [She](sunbird) does not deny it. [Lark](lark) had found out that half of [her](sunbird) rescues were staged; that [she](sunbird) pushed first and caught afterwards. "And [you](kofi)?" [she](sunbird) asks the [boy](kofi), opening the window. "Do [you](kofi) want to fly?" [He](kofi) says that [he](kofi) would rather take the stairs.
+ discover kofi sunbird "torn yellow thread"
- attack.past sunbird lark "held on"
- reveal sunbird kofi "does not deny it"
- discover.past lark sunbird "had found out"
- betray.past sunbird _ "were staged"
- threaten sunbird kofi "opening the window"
+ reject kofi sunbird "take the stairs"

== 9 Staged
The stairs go down forty floors, and on every one of them the lights go out. [Lady Sunbird](sunbird) is not in a hurry. On the twelfth floor a [charwoman](lark) with a bucket pulls the panting [apprentice](kofi) into a cupboard and becomes [him](kofi), tights and all. It's the false [Kofi](lark) [whom](lark) the [heroine](sunbird) seizes, flies up to the crane with, and holds over the harbour. "Again?" asks the [captive](lark), in a voice that the [murderess](sunbird) has tried hard to forget. [Sunbird](sunbird) lets go with both hands. Not of the [girl](lark): of the air. [She](sunbird) falls like a stone.
- flee kofi sunbird "forty floors"
+ rescue lark kofi "into a cupboard"
- betray lark sunbird "becomes him"
- abduct sunbird lark "seizes"
- kill? sunbird lark "holds over the harbour"
+ discover sunbird lark "tried hard to forget"
- injure sunbird "falls like a stone"

== 10 What Thunder Does
[He](thunder) catches [her](sunbird). [He](thunder) would have caught anyone, says [Kwabena Asare](thunder) afterwards, it being what [he](thunder) is for. But the cameras were there, and on film it looks as though the city's [darling](sunbird) had been thrown off by a bank [robber](lark); and so it's [Lark](lark) [who](lark) is handcuffed, by the one [woman](boamah) in town [whose](boamah) face [she](lark) borrowed. [Boamah](boamah) is not amused. [Malik](malik) runs beside the van as far as the ring road. In the infirmary, [Priya](priya) counts on [Sunbird](sunbird)'s wrist four old scratches and four fresh ones.
+ rescue thunder sunbird "catches her"
- attack! lark sunbird "thrown off"
+ arrest boamah lark "handcuffed"
- betray.past lark boamah "borrowed"
- sad malik "runs beside the van"
- treat sunbird priya "infirmary"
- discover priya sunbird "four fresh ones"

== 11 Strike
[Esi](esi) calls the sidekicks out. No batteries, no capes ironed, no one to say "Look out behind!" Within a day eleven heroes are stuck in lifts. The [steward](esi) has two demands: the file on the crane reopened and the [doctor](priya) heard. [Mister Thunder](thunder), [whom](thunder) [his](thunder) [wife](thunderwife) has told to use [his](thunder) head, joins the picket line and carries, for the first time, something of [Esi](esi)'s: the placard. [Kofi](kofi) walks through the cordon with a thread in a matchbox. [He](kofi) puts it on [Boamah](boamah)'s desk, and himself on the chair.
+ threaten esi _ "calls the sidekicks out"
- investigate? _ lark "reopened"
- married thunder thunderwife "wife"
- advisor thunderwife thunder "use his head"
- help thunder esi "joins the picket line"
+ reveal kofi boamah "a thread in a matchbox"
- help kofi lark "puts it on Boamah's desk"

== 12 Minutes of the Annual Meeting
Present: all. The former [Lady Sunbird](sunbird) sends apologies from prison, where [she](sunbird) sews gloves. The [inspector](boamah) has apologised too, in writing, with two mistakes. [Lark](lark), acquitted, has to give back the money, of which [she](lark) had spent only what a harp costs; [she](lark) comes in as herself, on the arm of [her](lark) [husband](malik), which takes all [her](lark) strength. It was moved by [Kofi](kofi) that sidekicks may hire heroes. Carried. [Marguerite](thunderwife) had a [daughter](baby) at noon and means to name [her](baby) after the [woman](esi) [who](esi) carries the batteries. [Thunder](thunder) wept on the raincoats.
- arrest _ sunbird "prison"
- reconcile boamah lark "apologised"
+ rescue _ lark "acquitted"
- gift lark _ "give back the money"
- married lark malik "husband"
+ birth thunderwife baby "had a daughter"
- happy thunder "wept"
