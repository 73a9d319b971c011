%series Fair Weather Holdings
%lang en
%genre comedy of a family umbrella firm, a magazine's ironical previews
%cast august   | Augustine Tolliver; Augustine; Old Tolliver | m
%cast persis   | Persis | f
%cast hal      | Hal | m
%cast drusilla | Drusilla | f
%cast nkem     | Nkem Eze; Nkem | m
%cast gladys   | Miss Plumb; Plumb | f
%cast sterling | Peregrine Vance-Hill; Vance-Hill; Peregrine | m
%cast lotte    | Mrs Vance-Hill; Lotte | f
%cast nurse    | Conchita | f
%cast halwife  | Minna | f
%cast stew     | - | f
%cast weather  | Barnaby Frost; Frost | m
%cast tollivers | Tollivers | g
%cast minnamum | - | f
%cast twins    | - | n
%cast smith    | - | m
%cast ethel    | Ethel | f
%cast lender   | - | m
%cast bookie   | - | m
%cast constable | - | m
%cast vicar    | - | m
%cast chauffeur | Osric | m

== 1
Nobody has ever gone broke betting on English weather; the [Tollivers](tollivers) are about to be the first. On the eve of [his](august) eightieth birthday, a drought in its second year, [Augustine Tolliver](august) announces that one of [his](august) three [children](drusilla+hal+persis) will inherit the umbrella works and the other two a nice umbrella. [Persis](persis), [who](persis) runs the place, smiles; [Hal](hal), [who](hal) ran up the debts, sweats; and the [youngest](drusilla), [Drusilla](drusilla), fetches from the airport a [fiancé](sterling) [whom](sterling) [she](drusilla) has known for nine days.
- celebrate? august "eightieth birthday"
+ reveal august "announces"
- parent august drusilla+hal+persis "children"
- gift? august drusilla+hal+persis "will inherit"
- sad hal "sweats"
+ engaged drusilla sterling "fiancé"

== 2
The [intended](sterling) is called [Peregrine Vance-Hill](sterling), owns no visible means and admires the machinery. [Miss Plumb](gladys), for forty years [Old Tolliver](august)'s [secretary](gladys) and for thirty-nine devoted to [him](august) beyond the call of shorthand, has seen that chin before, in a brochure of the competition. [She](gladys) warns [Persis](persis), [who](persis) puts the firm's [lawyer](nkem), [Nkem Eze](nkem), on to [her](persis) future [brother-in-law](sterling). [Hal](hal), short of cash as others are of breath, sells [his](hal) [wife](halwife)'s piano while [she](halwife) is playing it next door.
- boss august gladys "secretary"
- love gladys august "devoted to him"
+ discover gladys sterling "has seen that chin"
- reveal gladys persis "warns"
+ investigate nkem sterling "on to"
- kin? persis sterling "brother-in-law"
- married hal halwife "wife"
- steal hal halwife "sells his wife's piano"

== 3
Love, as every accountant knows, is a contingent liability. [Nkem](nkem)'s file on [Peregrine](sterling) is thick and [his](nkem) silences, whenever [Persis](persis) leans over it, are thicker; the poor [man](nkem) has carried a torch for [his](nkem) [client](persis) since the merger that failed. Still, [he](nkem) reports: two [wives](lotte+stew), neither of [them](lotte+stew) divorced. [Drusilla](drusilla) calls it slander and [her](drusilla) [sister](persis) a dried-up ledger, and elopes to [Gretna](@gretna) with [her](drusilla) [bigamist-to-be](sterling). [Hal](hal)'s piano, it transpires, was bought by [his](hal) [mother-in-law](minnamum).
- love nkem persis "carried a torch"
- advisor nkem persis "client"
+ reveal nkem persis "reports"
- married lotte+stew sterling "wives"
- divorce! lotte+stew sterling "neither of them divorced"
- quarrel drusilla persis "dried-up ledger"
- sibling drusilla persis "sister"
+ flee drusilla+sterling "elopes" @gretna
- kin hal minnamum "mother-in-law"

== 4
Fortunately the Scots are sticklers for paper. Before the [blacksmith](smith) can do [his](smith) worst, up drives [Lotte](lotte), [Mrs Vance-Hill](lotte) the first, with a marriage certificate and a right hook. The [groom](sterling) jumps out of the vestry window, not without [Drusilla](drusilla)'s pearls. Home by slow train, [she](drusilla) weeps on the shoulder of the [chauffeur](chauffeur), [Osric](chauffeur), [who](chauffeur) has waited six years for precisely this shoulder duty. [Hal](hal)'s [wife](halwife) takes the metronome, the [twins](twins) and the night ferry; a note would have spoiled the effect.
- wedding! drusilla sterling "Before the blacksmith"
- married lotte sterling "marriage certificate"
- attack lotte sterling "right hook"
+ flee sterling lotte "jumps out"
- steal sterling drusilla "pearls"
- sad drusilla "weeps"
- love chauffeur drusilla "has waited six years"
- married hal halwife "wife"
+ breakup halwife hal "the night ferry"

== 5
A heart attack is the last refuge of the undecided. [Augustine](august) has [his](august) in the middle of the balance sheet, and the [heirs](drusilla+hal+persis) gather round the bed with the tenderness of auditors. Only [Miss Plumb](gladys) holds [his](august) hand; only [Conchita](nurse), the night [nurse](nurse), hears [him](august) ask for an [Ethel](ethel). [Persis](persis) takes over as acting chairman and, in the lift, between the second and third floors, [Nkem Eze](nkem), [whose](nkem) knees [she](persis) had always considered purely advisory. [Hal](hal), menaced by a [bookmaker](bookie), borrows from a [moneylender](lender).
+ ill august "A heart attack"
- treat august nurse "night nurse"
- help gladys august "holds his hand"
- reveal august nurse "ask for"
- hire persis "acting chairman"
+ kiss nkem persis "in the lift"
- threaten bookie hal "menaced"

== 6
[Ethel](ethel), like most secrets, has an address. The [barmaid](ethel) of that name bore [Augustine](august) a [son](weather) in the wet spring of [his](august) forty-first year, and this [son](weather) is none other than television's [Barnaby Frost](weather), the [weatherman](weather) [whose](weather) sunny forecasts are ruining the firm. [Conchita](nurse) sells the tip to [Hal](hal), [Hal](hal) to [Peregrine](sterling), resurfaced at the competition with a director's parking space. [Drusilla](drusilla), learning to drive with [Osric](chauffeur), has stalled on a hill, and neither [pupil](drusilla) nor [teacher](chauffeur) is in a hurry.
+ parent august weather "a son"
- birth.past ethel weather "bore"
- reveal nurse hal "sells the tip"
- reveal hal sterling "Hal to Peregrine"
- return sterling "resurfaced"
- hire sterling "director's parking space"
- advisor chauffeur drusilla "teacher"
- love.start drusilla chauffeur "in a hurry"

== 7
Blood is thicker than rainwater. [Frost](weather), told live on air by [Vance-Hill](sterling) whose [son](weather) [he](weather) is, loses the thread and forecasts snow for July. [Persis](persis), faced with a [half-brother](weather) and a quarter of the votes gone, quarrels with [Nkem](nkem), [who](nkem) had found the birth record weeks ago and kept it locked away for the [patient](august)'s sake; [she](persis) dismisses [him](nkem) by memo, with a copy to herself. The convalescent [Augustine](august) calls for [his](august) new [boy](weather), [his](august) old [secretary](gladys) and a boiled egg.
+ reveal sterling weather "told live on air"
- parent august weather "son"
- sibling persis weather "half-brother"
- quarrel nkem persis "quarrels"
- discover.past nkem weather "had found"
- reveal! nkem persis "kept it locked"
+ quit nkem persis "dismisses"
- recover august "convalescent"
- boss august gladys "secretary"

== 8
Hostile takeovers are best served with sherry. [Hal](hal), up to the neck with [his](hal) [moneylender](lender), signs [his](hal) shares over to [Peregrine](sterling) and finds that [he](hal) has thereby sold the roof over [his](hal) own head. [Frost](weather) comes to tea, dislikes everyone but [Miss Plumb](gladys) and is given, by a [father](august) [who](august) sobs for the first time since the abolition of the bowler, the family's oldest umbrella. Unmanned by so much feeling, [Drusilla](drusilla) kisses the [chauffeur](chauffeur) in front of the [vicar](vicar). [Nkem](nkem) joins the other side.
- gift hal sterling "signs his shares over"
- lose hal "sold the roof"
+ meet august weather "comes to tea"
- parent august weather "father"
- gift august weather "oldest umbrella"
+ kiss chauffeur drusilla "kisses"
- hire nkem sterling "joins the other side"

== 9
Or does [he](nkem)? In the bowels of the enemy [Nkem](nkem) photocopies by night what [Peregrine](sterling) shreds by day, and posts it, unsigned, to the [woman](persis) [who](persis) fired [him](nkem). [Persis](persis) recognises the staples. [Hal](hal), sleeping in the sample room, is found there by [Minna](halwife), back from the continent with the [twins](twins) and a plan: [she](halwife) will have [him](hal) again if [he](hal) takes a job, any job. [Drusilla](drusilla) has told [her](drusilla) [father](august) that [she](drusilla) means to marry [Osric](chauffeur); the old [man](august) needs time to be shocked.
- investigate nkem sterling "photocopies by night"
+ help nkem persis "posts it"
- quit.past nkem persis "fired"
- discover persis nkem "recognises the staples"
- return halwife "back from the continent"
- find halwife hal "is found"
- reconcile? hal halwife "have him again"
+ wedding? chauffeur drusilla "means to marry"
- reveal drusilla august "has told"
- parent august drusilla "father"

== 10
The general meeting, that blood sport with biscuits. [Persis](persis) reads out the staples' contents; [Vance-Hill](sterling), exposed as a swindler and, by both [Mrs Vance-Hills](lotte+stew) in the third row, as a husband, makes for the fire escape and into the handcuffs of a [constable](constable) with a very old umbrella over [his](constable) arm. [Nkem](nkem) is applauded; what [he](nkem) wanted was a word from the chair. It doesn't come. [Persis](persis), [who](persis) can address nine hundred shareholders, can't address one.
+ reveal persis "reads out"
- married lotte+stew sterling "husband"
- flee sterling "makes for"
- celebrate _ nkem "applauded"
+ arrest constable sterling "handcuffs"
- confess! persis nkem "doesn't come"

== 11
At last, the will. Whoever has made [him](august) laugh, decrees [Augustine](august), shall have the works, and that, on reflection, is only [Miss Plumb](gladys). The [siblings](drusilla+hal+persis+weather), all four, are thunderstruck, the [heiress](gladys) most of all; [she](gladys) resigns on the spot, as [she](gladys) couldn't possibly work for herself, and [he](august) proposes on the spot so that [she](gladys) needn't. [Hal](hal) punches in at the handle shop at seven, on time, with [his](hal) reclaimed [wife](halwife) waving from the gate. [Persis](persis) drafts a letter to [Nkem](nkem), eleven versions, no stamp.
+ gift? august gladys "shall have the works"
- sibling drusilla+hal+persis weather "siblings"
- quit gladys august "resigns"
+ propose august gladys "proposes"
- hire hal "punches in"
- reconcile hal halwife "reclaimed"
- married hal halwife "wife"
- confess? persis nkem "drafts a letter"

== 12
It rains. Three years' worth comes down on a double wedding, [Drusilla](drusilla) on the arm of [her](drusilla) [chauffeur](chauffeur), [Miss Plumb](gladys) on that of [her](gladys) [employer](august), and not a soul has brought an umbrella. [Frost](weather), [who](weather) had promised sunshine, is carried shoulder-high by the workforce and its new [foreman](hal), [Hal](hal). In the porch [Persis](persis), soaked, tells [Nkem](nkem) that [she](persis) can't do without [him](nkem), in either capacity. [He](nkem) would like to see that in writing. [She](persis) kisses [him](nkem); it will stand up in any court.
+ wedding chauffeur drusilla "double wedding"
+ wedding august gladys "double wedding"
- boss august gladys "employer"
- celebrate hal weather "shoulder-high"
- hire hal "new foreman"
+ confess persis nkem "can't do without him"
- kiss nkem persis "kisses"
