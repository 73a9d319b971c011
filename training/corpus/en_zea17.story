%series Ridley Market
%lang en
%genre London street-market soap, weekly TV-magazine previews
%cast dee | Deirdre Pocock; Dee; Pocock | f
%cast ron | Ronnie Pocock; Ronnie | m
%cast mich | Michaela Pocock; Michaela | f
%cast kwa | Kwabena Asare; Kwabena; Asare | m
%cast jel | Jelena Ilić; Jelena | f
%cast frank | Frankie Doyle; Doyle; Frankie | m
%cast pat | Patience Asare; Patience | f
%cast gaz | Gaz | m
%cast wpc | DS Rana; Rana | f
%cast doc | Dr. Lovell; Lovell | m
%cast nan | Nan Pocock; Nan | f
%cast baby | Destiny | f
%cast yam | - | m
%cast cap | - | m
%cast yos | Yosef | m

== 1
Fishwife [Dee Pocock](dee) throws a surprise silver wedding for [her](dee) [husband](ron) [Ronnie](ron), and the surprise is on [her](dee): [he](ron) walks in holding hands with [Jelena](jel) from the nail bar, [who](jel) is three months pregnant. While [Nan](nan), [his](ron) [mother](nan), hits [him](ron) with a mackerel, [daughter](mich) [Michaela](mich) slips out the back to tell [Kwabena Asare](kwa), the yam [man](yam)'s [son](kwa), that yes, [she](mich) will.
- celebrate dee ron "silver wedding"
- married dee ron "husband"
+ couple jel ron "holding hands"
- cheat ron dee "holding hands"
+ pregnant jel ron "pregnant"
- parent nan ron "mother"
- attack nan ron "hits him"
- parent dee+ron mich "daughter"
- parent yam kwa "son"
- engaged.start kwa mich "will"

== 2
[Dee](dee) throws [Ronnie](ron)'s clothes in the ice van and drives it into the canal. [Kwabena](kwa)'s [mother](pat), [Patience](pat), refuses to sell to a [girl](mich) [who](mich) smells of haddock, and the young [couple](kwa+mich) call the banns elsewhere. A scrap [dealer](frank) called [Frankie Doyle](frank) makes an offer for the whole row of stalls; [Dee](dee) tells [him](frank) where the tide goes out. [Jelena](jel) finds a rat nailed to the salon door.
- attack dee ron "drives it into"
- parent pat kwa "mother"
- reject pat mich "refuses to sell"
- couple kwa mich "couple"
- wedding? kwa mich "banns"
+ reject dee frank "where the tide goes out"
- find jel "finds"
+ threaten _ jel "rat"

== 3
[Ronnie](ron), turned out by [his](ron) [mother](nan) as well, sleeps in the fish lorry with [Jelena](jel) and [her](jel) twelve pots of varnish. [Gaz](gaz), [Dee](dee)'s [nephew](gaz), on day release, swears that [he](gaz) never touched a rat. [DS Rana](wpc) believes [him](gaz); [she](wpc) was [his](gaz) teacher once, before the Met. A fire in the arcade: [Kwabena](kwa) carries [Nan](nan) down on [his](kwa) back, and [Patience](pat) sees it.
- parent nan ron "mother"
- reject nan ron "turned out"
- housemate jel ron "in the fish lorry"
- kin dee gaz "nephew"
- threaten! gaz jel "never touched"
- advisor.past wpc gaz "his teacher"
+ rescue kwa nan "carries Nan down"
- discover pat kwa "sees"

== 4
[Rana](wpc) puts the arson down to a cigar, [Doyle](frank)'s brand. [Frankie](frank) has an alibi: [he](frank) was losing at dominoes to [Patience](pat), widowed these six years and not, as it turns out, indifferent. [Michaela](mich) is followed home by a [hoodie](yos). [She](mich) floors [him](yos) with a frozen squid; under the hood is [Yosef](yos), [who](yos) wanted only to ask for a job.
- investigate wpc frank "puts the arson down"
- lose frank pat "losing"
- married.past _ pat "widowed"
- die.past _ "widowed"
+ love pat frank "indifferent"
- investigate yos mich "followed"
- attack mich yos "floors him"
- discover mich yos "under the hood"
- hire? yos _ "ask for a job"

== 5
[Dee](dee) takes [Yosef](yos) on as a filleter and learns, over the gutting, that [he](yos) was a dentist in [Aleppo](@aleppo). [Nan](nan) has [her](nan) first painless tooth in forty years. [Jelena](jel) collapses in front of the cockle stall, and it is [Dee](dee) [who](dee) holds [her](jel) legs up and shouts for [Dr. Lovell](doc). The [baby](baby) is safe. Neither [woman](dee+jel) mentions it again, that week.
+ hire yos dee "takes Yosef on"
- discover dee yos "learns"
- treat nan yos "first painless tooth"
- ill jel "collapses"
+ help dee jel "holds her legs up"
- treat jel doc "shouts for Dr. Lovell"
- pregnant jel "baby"

== 6
The church is booked, the dress is too tight and [Michaela](mich) has stopped answering. [Kwabena](kwa) finds [her](mich) at the canal with [Gaz](gaz), [her](mich) [cousin](gaz), [who](gaz) lights one cigarette from another: it was [he](gaz) [who](gaz) burned the arcade, for four hundred of [Frankie](frank)'s pounds. [She](mich) begs [Kwabena](kwa) not to tell the [sergeant](wpc). [He](kwa) answers that [Nan](nan) was on the first floor.
- wedding? kwa mich "booked"
- reject mich kwa "stopped answering"
- find kwa mich "finds"
- kin gaz mich "cousin"
+ reveal gaz mich "it was he"
- attack.past gaz _ "burned the arcade"
- gift.past frank gaz "four hundred"
- reveal? kwa wpc "not to tell"

== 7
[Gaz](gaz) walks into the station on [his](gaz) own two feet. [Doyle](frank) is taken from [Patience](pat)'s kitchen between the rice and the stew, and [Patience](pat) puts the lid back on. Bailed by lunchtime, [Frankie](frank) sends for the [man](cap) [who](cap) does not need to be asked twice. [Ronnie](ron), on the receiving end of a debt [he](ron) had forgotten, is beaten in the fish lorry and left among the bream.
- arrest _ gaz "walks into the station"
+ arrest _ frank "taken from"
- hire cap frank "sends for"
+ attack cap ron "beaten"
- injure ron cap "left among the bream"

== 8
[Dee](dee) sits beside [her](dee) unconscious [husband](ron) and tells [him](ron) everything [she](dee) thinks of [him](ron), from 1999 onward, without a break; around 2011 [he](ron) squeezes [her](dee) hand. [Jelena](jel), listening behind the curtain, packs [her](jel) varnish. [Yosef](yos) drives [her](jel) to the coach and is asked by [her](jel) what kind of fool goes back to a [man](ron) with one shoe. [He](yos) says: [I](yos) am a dentist, [I](yos) have seen worse.
- ill ron "unconscious"
- married dee ron "husband"
- recover ron "squeezes"
+ reveal dee ron "tells him"
- discover jel "listening"
+ breakup jel ron "packs"
- help yos jel "drives her"
- travel jel "coach"

== 9
The wedding goes ahead with a gap in the pews. [Patience](pat), in gold lace, takes [Michaela](mich)'s face in both hands in front of the whole of Dalston and says [she](mich) smells of sea. [Kwabena](kwa) says "[I](kwa) will" before [he](kwa)'s asked. At the reception [Nan](nan) dances with [Dr. Lovell](doc), [who](doc) confides between turns that [her](nan) scans are in. [She](nan) hears [him](doc) out, and asks for the band to play something quicker.
+ wedding kwa mich "wedding"
- reconcile mich pat "smells of sea"
- celebrate _ "reception"
- reveal doc nan "confides"
+ ill nan "scans are in"

== 10
[Nan](nan) has eight weeks, at the outside, and spends one of them on [Frankie Doyle](frank)'s doorstep in a deckchair, filming the visitors. [DS Rana](wpc) gets the tape, with sandwiches. [Doyle](frank) goes down for nine years; the [man](cap) with the fists for three. [Ronnie](ron) is discharged into the care of nobody in particular. [Dee](dee) has had the locks changed, but leaves the window of the lorry open, and a blanket on the seat.
- ill nan "eight weeks"
- die? nan "eight weeks"
+ investigate nan frank "filming"
- reveal nan wpc "gets the tape"
+ arrest _ frank "nine years"
- arrest _ cap "for three"
- recover ron "discharged"
- reject dee ron "locks changed"
- help dee ron "a blanket"

== 11
[Jelena](jel) goes into labour on the coach at [Luton](@luton). The only passenger with a steady hand is the [dentist](yos), [who](yos) was sitting in the back row, in case. It's a [girl](baby); it's [Destiny](baby), on account of the destination board. [Ronnie](ron), arriving at the hospital in one shoe, is shown [his](ron) [daughter](baby) by the [midwife](yos), as the card on the cot has it. "And [you](ron)," says the [dentist](yos), "are the [father](ron). [I](yos) am the other thing."
+ birth jel baby "goes into labour"
- treat jel yos "steady hand"
- travel ron "arriving"
- meet baby ron "shown"
- parent ron baby "daughter"
- love yos jel "the other thing"

== 12
[Nan](nan)'s send-off stops the traffic on the [Kingsland Road](@kingsland). [She](nan) had left instructions for mackerel. [Gaz](gaz), out on licence, carries one corner of [her](nan) and [Patience](pat) another. The stalls reopen at four under a name that [Dee](dee) paints on the board herself: Pocock, Asare and Daughters, [she](dee) being short of a son and [Michaela](mich) long of an announcement. The other [thing](yos) and [Jelena](jel) are thinking about curtains.
+ die nan "send-off"
- return gaz "out on licence"
+ create dee "paints"
- colleague.start dee pat "Pocock, Asare and Daughters"
- pregnant? mich "announcement"
- couple.start jel yos "curtains"
