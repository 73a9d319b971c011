%series The Ceilidh Van
%lang en
%genre comedy-drama about a Scottish wedding band, magazine listings
%cast mhairi | Mhairi Geddes; Mhairi | f
%cast struan | Struan Kerr; Struan | m
%cast olu | Olu Bankole; Olu | m
%cast iona | Iona Geddes; Iona | f
%cast fergus | Fergus | m
%cast hamish | Hamish Geddes; Hamish | m
%cast sheena | Sheena | f
%cast beth | Bethan | f
%cast callum | Callum Kerr; Callum | m
%cast tariq | Tariq | m
%cast morag | Auntie Morag; Morag | f
%cast bairn | Skye | f
%cast groom | - | m
%cast manager | Valentine Crewe; Crewe | m
%cast crewewife | - | f
%cast midwife | - | f
%cast mum | - | f
%cast lassie | - | f

== 1
Every Saturday [Mhairi Geddes](mhairi) fiddles other folk into matrimony; tonight the [bridegroom](groom) is a [lad](groom) [she](mhairi) herself sent packing in second year. [Drummer](olu) [Olu](olu) finds it hilarious. [Struan](struan), on accordion, has carried a torch for [Mhairi](mhairi) through four hundred gigs and says nothing, as usual. Then the van dies outside [Oban](@oban), and it is the [bride](lassie) [who](lassie) jump-starts it.
- breakup.past mhairi groom "sent packing"
- wedding groom lassie "matrimony"
- happy olu "hilarious"
- colleague mhairi+olu struan "on accordion"
+ love struan mhairi "torch"
- confess! struan mhairi "says nothing"
- help lassie mhairi+olu+struan "jump-starts"

== 2
Wanted: a singer. [Iona](iona), [Mhairi](mhairi)'s younger [sister](iona), is back from three years in [Melbourne](@melbourne) with a tan, a voice and no explanation. [Struan](struan) teaches [her](iona) the set in an afternoon. [Bethan](beth), [his](struan) [girl](beth) from the building society, waits at the door with [his](struan) dinner going cold and draws a conclusion. A fiddle string snaps; so does [she](beth).
- sibling iona mhairi "sister"
+ return iona "back from"
- advisor.start struan iona "teaches her"
- couple beth struan "his girl"
- jealous beth iona "conclusion"
- sad beth "so does she"

== 3
[Bethan](beth) informs [Struan](struan), over a slice of millionaire's shortbread, that [she](beth) is done competing with a band. [He](struan) is more relieved than [he](struan) ought to be. [Hamish](hamish), the Geddes [girls](iona+mhairi)' [father](hamish) and the van's driver, is caught passing love notes to [Sheena](sheena) behind the bar in [Fort William](@fortwilliam). But is [Sheena](sheena) not spoken for?
+ breakup beth struan "done competing"
- happy struan "relieved"
- parent hamish iona+mhairi "father"
- discover _ hamish "caught"
- flirt hamish sheena "love notes"
- couple? _ sheena "spoken for"

== 4
[She](sheena) is: [Fergus](fergus), the size of a byre, has had [his](fergus) feet under [her](sheena) table for a decade. [He](fergus) comes looking for [Hamish](hamish) with a caber. [Olu](olu) hides the old [man](hamish) in the bass drum and tells the [giant](fergus) [he](hamish) has gone to [Skye](@skye). [Iona](iona), meanwhile, is sick behind the marquee and blames the haggis. [Mhairi](mhairi) does the arithmetic.
- housemate fergus sheena "feet under her table"
- find? fergus hamish "looking"
- threaten fergus hamish "with a caber"
+ rescue olu hamish "hides"
- betray olu fergus "tells"
- ill iona "sick"
- discover mhairi iona "arithmetic"

== 5
The truth about [Melbourne](@melbourne): a [surfer](tariq), a proposal, a panic, a one-way ticket. [Iona](iona) is three months on and has not written to [him](tariq). [Her](iona) [sister](mhairi) puts [her](iona) to bed in the spare room and swears on [their](iona+mhairi) [mother](mum)'s fiddle to hold [her](mhairi) tongue. It lasts until the interval. [Hamish](hamish) is to be a grandfather, and dances the Dashing White Sergeant twice.
- propose.past tariq iona "a proposal"
- sad.past iona "panic"
- flee.past iona tariq "one-way ticket"
+ pregnant iona tariq "three months on"
- reveal! iona tariq "not written"
- sibling iona mhairi "sister"
- parent mum iona+mhairi "mother"
- help mhairi iona "puts"
- reveal mhairi hamish "It lasts until"
- kin bairn hamish "grandfather"
- happy hamish "dances"

== 6
[Valentine Crewe](manager) of [Big Heather Music](#bighm) offers [Mhairi](mhairi) a solo contract over oysters. The band, reads the small print, is not included. [She](mhairi) asks for a week. [Struan](struan) hears of it from the caterer and, in a temper for the first time in living memory, kicks [his](struan) own accordion. [Crewe](manager) has nice hands, [Mhairi](mhairi) notices; by the coffee they are holding [hers](mhairi).
- hire? mhairi manager "solo contract" #bighm
- date manager mhairi "over oysters"
- discover struan mhairi "hears"
+ sad struan mhairi "temper"
- flirt manager mhairi "holding hers"

== 7
One night in [Glasgow](@glasgow) with [Crewe](manager), and [Mhairi](mhairi) wakes to a room-service tray and [his](manager) phone, buzzing: seven messages from "[Wife](crewewife)". [She](mhairi) puts the phone in the teapot. Back in the van there are no questions, only a seat kept warm. [Struan](struan)'s [twin](callum), [Callum](callum), joins on pipes; identical in face, [he](callum) is a different animal in every other way.
+ sex manager mhairi "One night in Glasgow"
- discover mhairi manager "seven messages"
- married crewewife manager "Wife"
- cheat manager crewewife "Wife"
- sibling callum struan "twin"
- hire callum "joins"

== 8
[Callum](callum) kisses [Mhairi](mhairi) in the dark of the loading bay, and [she](mhairi), taking [him](callum) for [his](callum) [brother](struan), does not stop [him](callum). Under the lamp [she](mhairi) learns [her](mhairi) mistake and also something about herself. [Auntie Morag](morag) reads the cards at the Rotary: a tall man over water. [Tariq](tariq) steps off the ferry with a surfboard.
+ kiss callum mhairi "kisses"
- sibling callum struan "brother"
- discover mhairi callum "mistake"
- travel tariq "steps off"

== 9
[Tariq](tariq) has sold everything but the board. [Iona](iona) locks herself in the ladies' for an hour; [he](tariq) sings under the window, flat, until [she](iona) opens it. Nobody runs this time. [Struan](struan) overhears [Callum](callum) boasting of the loading bay and, wordless, lays [him](callum) out in the raffle prizes. [The twins](callum+struan) do not share a bench again until [Perth](@perth).
- lose tariq "sold"
- flee iona tariq "locks"
- create tariq "sings"
+ reconcile iona tariq "opens it"
- discover struan callum+mhairi "overhears"
- reveal callum "boasting"
- attack struan callum "lays"
- enemy callum struan "do not share a bench"

== 10
[Sheena](sheena) leaves [Fergus](fergus) a casserole and a note. [He](fergus) brings both to [Hamish](hamish), sits down on the step and cries like a wean. What can a decent man do? [Hamish](hamish) heats up the casserole. By the second helping the [rivals](fergus+hamish) have discovered a common hatred of golf; [Sheena](sheena), arriving with [her](sheena) cases, finds [them](fergus+hamish) singing.
+ breakup sheena fergus "a note"
- gift fergus hamish "brings"
- sad fergus "cries"
- help hamish fergus "heats up"
- enemy.past fergus hamish "rivals"
- find sheena fergus+hamish "finds"
- reconcile fergus hamish "singing"
- move sheena hamish "cases"

== 11
Four hundred and thirty-one gigs in, on a pier in the rain, [Struan Kerr](struan) finally opens [his](struan) mouth. It all comes out in the wrong key: since [Ullapool](@ullapool), since the blue coat. [Mhairi](mhairi) hears [him](struan) to the end, then asks, teeth chattering, what kept [him](struan). [He](struan) has no answer and needs none: [her](mhairi) lips are cold, then not.
+ confess struan mhairi "opens"
- love struan mhairi "since the blue coat"
- kiss mhairi struan "lips"

== 12
[Iona](iona)'s waters break between the Gay Gordons and Strip the Willow. The guests form two lines, and [Olu](olu), a [midwife](midwife)'s [son](olu), remembers more than [he](olu) would like. [Skye](bairn) roars on the offbeat. "A drummer," sobs [Olu](olu). [Bethan](beth), guest at table six, meets [Callum](callum)'s eye by mistake and keeps it there on purpose.
- parent midwife olu "son"
- help olu iona "remembers more"
+ birth iona bairn "roars"
- flirt beth callum "meets Callum"

== 13
For once the band are the guests. At [Auntie Morag](morag)'s croft [Hamish](hamish) weds [Sheena](sheena), [best man](fergus) [Fergus](fergus), cake by caber. [Tariq](tariq) opens a surf school nobody in [Thurso](@thurso) has asked for, and it fills. [Mhairi](mhairi) has burned the contract to light the barbecue and catches the bouquet in [her](mhairi) fiddle case. [Struan](struan) goes down on one knee to shut it. "Aye," [she](mhairi) says. "Whatever the question was."
+ wedding hamish sheena "weds"
- advisor fergus hamish "best man"
- create tariq "opens"
- reject mhairi manager "burned"
- find mhairi "catches"
+ engaged.start mhairi struan "Aye"
- propose? struan mhairi "on one knee"
