%series St. Odile Trauma
%lang en
%genre hospital soap, private station's teasers
%cast renata | Renata | f
%cast malik | Malik | m
%cast ezra | Ezra | m
%cast joss | Joss | f
%cast taz | Taz | m
%cast pia | Pia | f
%cast baby | Lumen | f
%cast driver | - | m
%cast bjorn | Bjorn | m
%cast cornelia | Cornelia Fane; Cornelia | f
%cast cuno | Cuno | m
%cast marlene | Marlene | f
%cast student | Wendell | m

== 1
Adrenaline at [St. Odile](#odile)! With minutes left to save a bus [driver](driver), [Renata](renata) looks up, and the new [anaesthetist](ezra) pulls down [his](ezra) mask: [Ezra](ezra), the [man](ezra) [she](renata) jilted in [Geneva](@geneva)! [Malik](malik), [her](renata) [chief](malik) and since Sunday [her](renata) [fiancé](malik), suspects nothing. Not yet! Downstairs a [girl](pia) called [Pia](pia) brings a [daughter](baby) into the world in a stuck lift, with nobody but [paramedic](taz) [Taz](taz) to catch [her](baby). By dawn the young [mother](pia) is gone. And who is holding the bundle? [Joss](joss), of all people!
- return ezra "pulls down his mask"
- breakup.past renata ezra "jilted" @geneva
- boss malik renata "chief"
+ engaged malik renata "fiancé"
- discover! malik ezra+renata "suspects nothing"
+ birth pia baby "into the world"
- help taz pia "to catch her"
- flee pia baby "gone"

== 2
Hands off! [Ezra](ezra) swears [he](ezra) came for the job alone, but why then does [he](ezra) still wear the ring? In the scrub room [Renata](renata) tells [him](ezra) to [his](ezra) face that [she](renata) is marrying another [man](malik), and trembles doing it. [Joss](joss) cannot tear herself away from the [foundling](baby); five miscarriages have taught [her](joss) not to hope. [Her](joss) [husband](bjorn), [Bjorn](bjorn), has had enough of hoping altogether. Then an explosion at the docks: fourteen wounded, and one of them is [Taz](taz)!
- love? ezra renata "still wear the ring"
+ reject renata ezra "to his face"
- wedding? malik renata "marrying another man"
- lose.past joss "miscarriages"
- married bjorn joss "husband"
+ injure taz "fourteen wounded"

== 3
Code red! [Taz](taz) has a splinter next to the heart, and [Malik](malik), [whose](malik) hands have been shaking for weeks, insists on operating. Only [Ezra](ezra) sees it, and [Ezra](ezra) is silent: who would believe a rival? [Renata](renata) grabs the scalpel at the last second and saves [her](renata) [pal](taz). Furious, the [chief](malik) throws [her](renata) out of the theatre. On the roof, in the rain, in the wrong arms, [she](renata) breaks down. Don't do it, [Renata](renata) ... too late! [They](ezra+renata) kiss.
- injure taz "splinter"
- treat? taz malik "insists on operating"
- discover ezra malik "Only Ezra sees"
- enemy ezra malik "a rival"
+ rescue renata taz "saves her pal"
- friend renata taz "pal"
- sad malik renata "Furious"
- sad renata "breaks down"
+ kiss ezra renata "kiss"

== 4
The morning after: shame, coffee, a diamond that suddenly weighs a ton. [Renata](renata) resolves to tell [Malik](malik) everything, until [he](malik) tells [her](renata) something first. Parkinson's! How could [she](renata) leave [him](malik) now? [Joss](joss), behind [her](joss) [husband](bjorn)'s back, has applied to foster little [Lumen](baby), as the whole ward calls the [baby](baby). [Taz](taz), pumped full of morphine, proposes to the night [nurse](marlene). To [Marlene](marlene), [who](marlene) has been waiting for it for three years, this is no joke.
- reveal? renata malik "resolves to tell"
+ reveal malik renata "tells her something"
- ill malik "Parkinson's"
- breakup! renata malik "How could she"
- married bjorn joss "husband"
- kin? baby joss "applied to foster"
+ propose taz marlene "proposes"
- love marlene taz "waiting for"

== 5
Showdown at the bedside! [Taz](taz) cannot remember a word, and [Marlene](marlene) rips out [his](taz) drip. [Bjorn](bjorn) opens a letter from the youth office and, before the kettle boils, has packed. [He](bjorn) never wanted children, [he](bjorn) says; [he](bjorn) only wanted [Joss](joss). Enter [Cornelia Fane](cornelia), [Malik](malik)'s formidable [mother](cornelia) and [chair](cornelia) of the board, [who](cornelia) takes one look at [Ezra](ezra), one look at [her](cornelia) future [daughter-in-law](renata), and picks up the telephone. Somebody is going to lose a job ...
- attack marlene taz "rips out his drip"
- discover bjorn joss "opens a letter"
+ breakup bjorn joss "has packed"
- love bjorn joss "only wanted Joss"
- parent cornelia malik "mother"
- kin? cornelia renata "future daughter-in-law"
+ discover cornelia ezra+renata "takes one look"
- quit? _ "lose a job"

== 6
Fired! Without a hearing [Ezra](ezra) is out on the street, framed for a missing box of opiates. [Cornelia](cornelia) denies all knowledge; [Malik](malik), bless [him](malik), believes [her](cornelia). [Renata](renata) does not, and turns the pharmacy upside down with the help of [Wendell](student), a [student](student) [who](student) would walk through fire for [her](renata). Meanwhile the [mother](pia) of little [Lumen](baby) steals into the nursery at midnight. [Joss](joss) catches [her](pia) by the sleeve. Police? Or pancakes? It is pancakes!
+ quit ezra "Fired"
- betray _ ezra "framed"
- accuse! malik cornelia "believes her"
- investigate renata+student cornelia "upside down"
- love student renata "walk through fire"
- parent pia baby "mother"
+ return pia "steals into"
- help joss pia "pancakes"

== 7
[Pia](pia) is nineteen, penniless and running from [Cuno](cuno), the [father](cuno) of [her](pia) [child](baby), [who](cuno) breaks what [he](cuno) cannot keep. [Joss](joss) hides [her](pia) in the spare room, right where [Bjorn](bjorn)'s fishing rods used to be. In the basement [Wendell](student) hits pay dirt: a video of [Cornelia](cornelia) with the key! But the old [lady](cornelia) knows a weakness when [she](cornelia) sees one and offers the [boy](student) a place in [Zurich](@zurich) for it. Will [he](student) sell out the [woman](renata) of [his](student) dreams?
- flee pia cuno "running from"
- parent cuno+pia baby "father"
- help joss pia "hides her"
+ discover student cornelia "hits pay dirt"
- hire? student cornelia "offers the boy"
- betray? student renata "sell out"
- love student renata "of his dreams"

== 8
[He](student) would. [He](student) does. Then [he](student) sends [her](renata) a copy! With the clip in [her](renata) hand [Renata](renata) storms into [her](renata) own engagement dinner, and [Malik](malik), white as a sheet, watches [his](malik) [mother](cornelia) hide a box of ampoules from forty guests. [He](malik) breaks with [her](cornelia) on the spot. [Ezra](ezra) can come back. Cheers, tears, and one little question from [Cornelia](cornelia) on [her](cornelia) way out: does [her](cornelia) [son](malik) know who was kissing whom on the roof?
- betray student renata "He does"
- celebrate malik+renata "engagement dinner"
+ reveal renata malik "storms into"
- parent cornelia malik "mother"
- sad malik "white as a sheet"
- quarrel cornelia malik "breaks with her"
- hire? ezra "can come back"
+ reveal cornelia malik "one little question"
- kiss.past ezra renata "kissing"

== 9
Two [men](ezra+malik), one corridor, no witnesses. [Malik](malik) swings, [Ezra](ezra) ducks, and the tremor does the rest: the [chief](malik) crashes down the stairwell. While [his](malik) [betrothed](renata) fights for [his](malik) life with the [man](ezra) [who](ezra) has wrecked it passing [her](renata) the clamps, [Cuno](cuno) smashes the glass door of maternity and demands [his](cuno) [girl](pia) and [his](cuno) [kid](baby). [Bjorn](bjorn), back for [his](bjorn) rods, is suddenly all that stands between a knife and [Joss](joss). Oh no!
+ attack malik ezra "swings"
- injure malik "crashes down"
- engaged malik renata "betrothed"
- treat malik renata "fights for his life"
- help ezra renata "passing her the clamps"
- parent cuno baby "his kid"
- threaten cuno joss "knife"
+ return bjorn "back for"
- rescue? bjorn joss "all that stands"

== 10
Blood on the lino! [Bjorn](bjorn) has taken the blade for the [wife](joss) [he](bjorn) left in the lurch, and [Cuno](cuno) is led off howling. "[I](bjorn) was so scared of another empty cradle," [he](bjorn) whispers to [Joss](joss); [she](joss) hushes [him](bjorn) and does not let go. [Malik](malik) comes round, feels [his](malik) legs, and asks not for [Renata](renata) but for a pen. It is a short note. [She](renata) is free, it says, and please would [she](renata) not be noble about it.
- injure bjorn cuno "taken the blade"
- rescue bjorn joss "for the wife"
- breakup.past bjorn joss "left in the lurch"
- married bjorn joss "wife"
+ arrest _ cuno "led off"
- sad.past bjorn "scared"
+ reconcile bjorn joss "hushes him"
- recover malik "comes round"
+ breakup malik renata "She is free"

== 11
Free at last, and nobody to be free with! [Ezra](ezra), sick with guilt, has taken a post on a hospital ship and sails tonight. [Marlene](marlene), [who](marlene) has spoken to [Taz](taz) only in monosyllables since the morphine, tells [him](taz) [she](marlene) is seeing [Wendell](student): not a word of it true, but see how [he](taz) chokes on [his](taz) sandwich! [Pia](pia) makes a decision that breaks [her](pia) heart: the little [one](baby) shall stay with [Joss](joss) and [Bjorn](bjorn). And [Renata](renata)? [Renata](renata) runs!
- sad ezra "guilt"
- hire ezra "taken a post"
- travel? ezra "sails tonight"
- date! marlene student "seeing"
- betray marlene taz "not a word"
+ jealous taz student "chokes on"
- sad pia "breaks her heart"
+ kin? baby bjorn+joss "stay with"

== 12
Gangway up, engines roaring, and a [woman](renata) in clogs on the pier. What [Renata](renata) bellows across the water is drowned by the siren. But [Ezra](ezra) can read lips, and jumps! On Ward Nine a stone-cold sober [Taz](taz) repeats, on [his](taz) knees, what [he](taz) once said under the influence, and collects a slap and a yes. [Lumen](baby) gets [godparents](malik+pia) by the name of [Malik](malik) and [Pia](pia). All's well? Then whose name is on the envelope that [Cornelia](cornelia) slips into the duty roster?
+ confess renata ezra "bellows"
- reconcile ezra renata "jumps"
+ propose taz marlene "repeats"
- attack marlene taz "a slap"
- engaged.start marlene taz "a yes"
- kin baby malik+pia "godparents"
