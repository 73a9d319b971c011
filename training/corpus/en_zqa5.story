%series Second Leg
%lang en
%genre sports drama around a women's football club in south Wales, press-office synopses
%cast mags     | Mags Prosser; Mags; Prosser | f
%cast ifan     | Ifan Prosser; Ifan | m
%cast coach    | Dolores Quintana; Dolores; Quintana | f
%cast bo       | Bo Adeleke; Bo | f
%cast siw      | Siw Halvorsen; Siw; Halvorsen | f
%cast gwen     | Gwen Pugh; Gwen | f
%cast rhys     | Rhys Pugh; Rhys | m
%cast lloyd    | Lloyd Vaughan; Lloyd; Vaughan | m
%cast kitman   | Emrys | m
%cast physio   | Nikhil Sen; Nikhil; Sen | m
%cast jude     | Jude | n
%cast reporter | Carys Bowen; Carys; Bowen | f
%cast mother   | - | f
%cast oldman   | - | m
%cast tromso   | - | f
%cast ifanmum  | - | f
%cast agent    | - | n

== 1
After [Aberteg Women](#aberteg) have lost their ninth match in a row, [Mags Prosser](mags), [who](mags) owns the club, a bakery and very little else, puts the [manager](oldman) on the bus with [his](oldman) tracksuit in a bag and sends for [Dolores Quintana](coach), a [Basque](coach) [whom](coach) nobody else will employ. [Her](mags) [husband](ifan) [Ifan](ifan), [who](ifan) would have liked to be consulted before the bakery was mortgaged, walks out of the meeting. The [captain](gwen), [Gwen Pugh](gwen), hides a knee like a balloon from the [physio](physio), [Nikhil Sen](physio), and [her](gwen) [brother](rhys) [Rhys](rhys), [who](rhys) plays in goal for the men, has eyes for nobody but the new Norwegian [winger](siw), [Siw Halvorsen](siw), while [Siw](siw) is looking over [his](rhys) head at [Bo Adeleke](bo).
+ quit oldman mags "on the bus"
+ hire coach mags "sends for"
- married ifan mags "husband"
- lose mags "was mortgaged"
- quarrel ifan mags "walks out"
- advisor physio gwen "physio"
- reveal! gwen physio "hides a knee"
- injure gwen "knee like a balloon"
- sibling gwen rhys "brother"
- love rhys siw "has eyes for"
- love siw bo "looking over his head"

== 2
The new [coach](coach) makes the team run up the tip in the rain, having first thrown away [their](bo+gwen+siw) biscuits, and [Gwen](gwen), [whose](gwen) knee gives on the second climb, comes down on the back of [Bo](bo), [who](bo) has carried heavier. [Sen](physio), putting ice on the joint, promises the [captain](gwen) to keep quiet until Saturday. [Rhys](rhys) takes [Siw](siw) to the chip shop, where [she](siw) tells [him](rhys) with [her](siw) mouth full that [he](rhys) is the nicest boy in [Wales](@wales) and not a girl. [Ifan](ifan), [who](ifan) cannot bear an empty kitchen, has gone to watch the training through the fence. [He](ifan) watches the [Basque](coach), and goes again the next day. [Carys Bowen](reporter) of the [Echo](#echo) asks [him](ifan) what [he](ifan) is doing there.
- advisor coach bo+gwen+siw "The new coach"
- injure gwen "gives on the second climb"
+ rescue bo gwen "carried heavier"
- treat gwen physio "putting ice"
- reveal! physio "keep quiet"
- date rhys siw "to the chip shop"
+ reject siw rhys "not a girl"
- sad ifan "cannot bear"
- love.start ifan coach "watches the Basque"
- steal coach bo+gwen+siw "thrown away"
- investigate reporter ifan "asks him"

== 3
On Saturday the [captain](gwen) goes down after six minutes. [Dolores](coach), [who](coach) works out at once who must have known, has a word with the [physio](physio) behind the bus, and [he](physio) is on the dole by Monday. It is the [Norwegian](siw) [who](siw) scores, and the first person [she](siw) embraces is [Bo](bo); the embrace goes on after the referee has whistled. [Rhys](rhys), clapping with everyone else, knows now who it is. [Ifan](ifan) offers the [Basque](coach) a spare room over the bakery, since the hotel has mice. [Mags](mags), pleased that [her](mags) [husband](ifan) is at last taking an interest in the club, airs the sheets. At the bar the disgraced [healer](physio) sits down next to [Bowen](reporter) and finds that [she](reporter) has a shorthand pad and no ring.
- injure gwen "goes down"
- discover coach physio "works out"
+ quit physio coach "on the dole"
- accuse coach physio "has a word"
- find siw "scores"
- flirt bo siw "embrace goes on"
- help mags coach "airs the sheets"
+ discover rhys bo+siw "knows now"
- invite ifan coach "offers the Basque"
- move? coach ifan+mags "a spare room"
- married ifan mags "husband"
- happy mags ifan "pleased"
- flirt physio reporter "no ring"

== 4
[Gwen](gwen) will not play this year. [Gwen](gwen) blames [Dolores](coach). [Dolores](coach) blames [Sen](physio). [Sen](physio) blames [Sen](physio). The armband goes to [Bo](bo). [Gwen](gwen) and [Bo](bo) share a flat. [They](bo+gwen) do not share a breakfast that week. [Jude](jude) comes up from the youth side. [Jude](jude) is sixteen and fast. [Jude](jude) is [Emrys](kitman)'s [grandchild](jude). [Emrys](kitman) is the kit [man](kitman). "Don't run before [you](jude) can walk," says [Emrys](kitman). [Jude](jude) runs. The rain comes in off the estuary. [Siw](siw) waits for [Bo](bo) in the boot room. [They](bo+siw) lock the door. [Lloyd Vaughan](lloyd) walks round the ground with a tape. [He](lloyd) builds supermarkets. [He](lloyd) was once [Mags](mags)'s [fiancé](lloyd). [Mags](mags) still has the ring in a flour tin.
- quit gwen "will not play"
- accuse gwen coach "blames Dolores"
- accuse coach physio "blames Sen"
- hire bo "armband goes to"
- hire jude "comes up"
- advisor kitman jude "Don't run"
- investigate lloyd "with a tape"
- housemate bo gwen "share a flat"
+ quarrel bo gwen "not share a breakfast"
- kin jude kitman "grandchild"
+ sex bo siw "lock the door"
- engaged.past lloyd mags "once Mags's fiancé"

== 5
[Vaughan](lloyd) makes an offer for the ground, which [Mags](mags) turns down, and for dinner, which [she](mags) does not, having found [his](ifan) side of the bed cold two nights out of three. While [they](lloyd+mags) are at the oysters, the [baker](ifan)'s van is parked under the pithead, and in it [Ifan](ifan) tells [Dolores](coach) what [he](ifan) has told nobody since [he](ifan) was twenty. [She](coach) kisses [him](ifan) so that [he](ifan) will stop talking. The [lodger](coach) comes home by the back stairs. [Gwen](gwen), on crutches, walks in on [her](gwen) [flatmate](bo) and the [winger](siw) and is less surprised by that than by who leaves the room in tears: [she](gwen) herself. [Rhys](rhys), when [she](gwen) tells [him](rhys), puts an arm round [his](rhys) [sister](gwen). "[You](gwen) as well?" [he](rhys) says.
- reject mags lloyd "turns down"
+ date lloyd mags "for dinner"
- sad mags "found his side of the bed cold"
- confess ifan coach "tells Dolores"
+ kiss coach ifan "kisses him"
- cheat ifan mags "kisses him"
- housemate coach ifan+mags "lodger"
- housemate bo gwen "flatmate"
- discover gwen bo+siw "walks in on"
- injure.past gwen "on crutches"
- sad gwen bo+siw "in tears"
- love gwen bo "in tears"
- reveal gwen rhys "tells him"
- sibling gwen rhys "sister"
- help rhys gwen "arm round his sister"

== 6
[Sen](physio), [who](physio) has had a bad month, lets fall in the bed of [Carys](reporter) that [he](physio) was told to keep players on the pitch long before the [Basque](coach) came, and by whom. [Her](reporter) paper prints it on Thursday. So [Mags](mags), it says, let a [girl](gwen) of nineteen play on a ruined knee for three seasons. [Gwen](gwen)'s [mother](mother), [who](mother) has cleaned the bakery for as long, hangs up [her](mother) apron and spits on the step. The [source](physio) reads [his](physio) own words over [his](physio) toast, and takes [his](physio) toothbrush home. While the crowd jeers the [owner](mags), [Jude](jude) comes on in the last minute, trips over the ball, and scores with [their](jude) ear. [Emrys](kitman) weeps into the bib bag.
- sex physio reporter "in the bed of Carys"
+ reveal physio reporter "lets fall"
- reveal reporter "prints it"
- accuse reporter mags "it says"
- parent mother gwen "mother"
- quit mother mags "hangs up her apron"
- enemy mags mother "spits on the step"
+ breakup physio reporter "takes his toothbrush home"
- betray.past mags gwen "on a ruined knee"
- injure.past gwen "ruined knee"
- boss mags mother "cleaned the bakery"
- sad physio "bad month"
- betray reporter physio "his own words"
- happy kitman "weeps"
- find jude "scores"

== 7
[Mags](mags) calls on the [mother](mother) with a cheque and gets it back in four pieces; then [she](mags) calls with nothing, and is let in. The old order was not [hers](mags), [she](mags) says, it was that of the departed [manager](oldman), but [she](mags) had paid for the needles and asked no questions. Coming home early for once, [she](mags) hears two voices over the shop. [She](mags) listens through a whole batch of rolls before [she](mags) goes up. [Dolores](coach), half dressed, offers to resign. "[You](coach) have four matches left," says the betrayed [wife](mags), "and [you](coach) will win them. [He](ifan) can go tonight." So [Ifan](ifan) goes to [his](ifan) [mother](ifanmum)'s with the sourdough, and the two [women](coach+mags) go on living on either side of one wall.
- gift? mags mother "a cheque"
- reject mother mags "four pieces"
- reconcile mags mother "is let in"
- reveal mags mother "she says"
+ discover mags coach+ifan "hears two voices"
- travel mags mother "calls on"
- quit.past oldman "departed"
- betray.past mags gwen "asked no questions"
- return mags "Coming home early"
- quit? coach "offers to resign"
- quit! coach mags "four matches left"
- cheat ifan mags "betrayed wife"
- married ifan mags "wife"
+ breakup mags ifan "can go tonight"
- move ifan ifanmum "to his mother's"
- parent ifanmum ifan "mother's"
- neighbour coach mags "either side"

== 8
With a point to prove and no breakfast biscuits, [Aberteg](#aberteg) win twice. [Bo](bo), since [Gwen](gwen) stopped speaking to [her](bo), has slept at [Siw](siw)'s, where [she](bo) learns from a postcard that the [Norwegian](siw) has a [girl](tromso) in [Tromsø](@tromso) [who](tromso) believes that [she](tromso) is being saved up for. [Siw](siw) says that it is not easy to write such a letter. [Bo](bo) gives [her](siw) a pen, waits an hour, and then goes back to the flat, to find [Gwen](gwen) asleep on the sofa with the light left on in case. [Nikhil](physio), on [his](physio) knees before [Dolores](coach), almost literally, is allowed to strap ankles for no wages. [Lloyd](lloyd) finds out what [Mags](mags) owes the bank, and buys the debt.
- quarrel bo gwen "stopped speaking"
- move bo siw "slept at Siw's"
+ discover bo siw "from a postcard"
- couple siw tromso "a girl in Tromsø"
- cheat siw tromso "saved up for"
+ breakup bo siw "goes back to the flat"
- return bo "goes back"
- gift bo siw "a pen"
- find bo gwen "find Gwen asleep"
- help gwen bo "light left on"
- hire physio coach "allowed to strap ankles"
- betray lloyd mags "buys the debt"
- discover lloyd mags "finds out"

== 9
Now that [he](lloyd) holds the mortgage, [Vaughan](lloyd) puts it to [his](lloyd) former [fiancée](mags) that [she](mags) can have either the ground or [him](lloyd), and preferably both. [Mags](mags) asks for a night to think and spends it kneading. [Ifan](ifan), [whom](ifan) [Dolores](coach) has told in three languages that [she](coach) does not want a man who cries in a van, hears of it at the barber's. [He](ifan) sells [his](ifan) [mother](ifanmum)'s bungalow over [her](ifanmum) head, or tries to; the old [lady](ifanmum) chases [him](ifan) round the estate agent's. [Rhys](rhys) lets in five for the men and is consoled by [Carys](reporter), [who](reporter) is there to write about it and doesn't. The [physio](physio) counts the goals against [him](rhys) with pleasure.
- ex lloyd mags "former fiancée"
- threaten lloyd mags "puts it to"
+ propose lloyd mags "or him"
- reject coach ifan "does not want"
- discover ifan lloyd+mags "hears of it"
- parent ifanmum ifan "mother's"
- sad ifan "cries in a van"
- betray? ifan ifanmum "over her head"
- attack ifanmum ifan "chases him"
- lose rhys "lets in five"
+ help reporter rhys "consoled by"
- jealous physio rhys "with pleasure"

== 10
[Mags](mags) gives [Lloyd](lloyd) the ring out of the flour tin, thirty years late, and tells [him](lloyd) to send in the bulldozers. It is [Gwen](gwen)'s [mother](mother) [who](mother), having spat on that step, is the first to sit down on it with a flask, and soon half the town is sitting behind [her](mother). [Bo](bo) brings [Gwen](gwen) breakfast in bed, the first for two months; [they](bo+gwen) are both so careful not to touch that the tray goes over. [Siw](siw), left on the wing in every sense, has sent off the letter to [Tromsø](@tromso) after all and had back a single line. [Jude](jude) asks [her](siw) how one knows. [Siw](siw) says that one doesn't: one gets the ball and looks up.
+ reject mags lloyd "gives Lloyd the ring"
- engaged.past lloyd mags "thirty years late"
- parent mother gwen "mother"
- help mother mags "sit down on it"
- gift bo gwen "breakfast in bed"
- love bo gwen "so careful not to touch"
- love gwen bo "so careful not to touch"
- enemy.past mags mother "spat on that step"
- sad siw "left on the wing"
- breakup siw tromso "sent off the letter"
- advisor siw jude "asks her how"

== 11
The last match but one is played between two rows of bulldozers. [Ifan](ifan), [who](ifan) has got hold of the estate [agent](agent)'s file, comes running across the pitch in the second half with proof that [Vaughan](lloyd) bribed a councillor for the plot, is tackled by the [goalkeeper](rhys) of the men's team, [who](rhys) takes [him](ifan) for a drunk, and wakes in an ambulance holding [Mags](mags)'s hand. Before [he](ifan) can say anything [she](mags) takes it away, but [she](mags) has read the file. The [developer](lloyd) is led off at half-past four. At the final whistle [Bo](bo) hops over the hoardings to the [girl](gwen) on crutches and kisses [her](gwen) in front of eleven hundred people.
- discover ifan lloyd "proof"
- steal ifan agent "got hold of"
- betray.past lloyd _ "bribed a councillor"
- attack rhys ifan "tackled by"
- injure ifan rhys "wakes in an ambulance"
- help mags ifan "holding Mags's hand"
- reject mags ifan "takes it away"
- discover mags lloyd "has read the file"
- injure.past gwen "on crutches"
- reveal ifan mags "has read the file"
+ arrest _ lloyd "led off"
+ kiss bo gwen "kisses her"

== 12
[Aberteg](#aberteg) stay up, by an ear. [Dolores](coach), [who](coach) has had a call from [Bilbao](@bilbao), hands the whistle to [Gwen Pugh](gwen), [who](gwen) will never play again and has, it appears, been seeing the game better than anyone from the bench; [her](gwen) first act is to drop [her](gwen) own [girlfriend](bo) for turning up late. The two [neighbours](coach+mags) of one wall say goodbye with a loaf and a handshake that goes on a while. [Nikhil](physio) loses [Carys](reporter) to the [keeper](rhys), and takes it like a man, namely badly. [Ifan](ifan) is allowed to deliver bread to the house that used to be [his](ifan). On the tenth morning [Mags](mags), without looking up from [her](mags) dough, asks [him](ifan) if [he](ifan) takes milk these days.
- hire? coach "a call from Bilbao" @bilbao
- quit coach "hands the whistle"
+ hire gwen coach "hands the whistle"
- couple bo gwen "girlfriend"
- boss gwen bo "drop her own girlfriend"
- neighbour coach mags "neighbours"
- reconcile coach mags "say goodbye"
- gift mags coach "a loaf"
- couple.start reporter rhys "loses Carys to the keeper"
- jealous physio rhys "namely badly"
- quit.past gwen "never play again"
- lose.past ifan "used to be his"
- hire ifan mags "deliver bread"
+ reconcile? ifan mags "takes milk"
