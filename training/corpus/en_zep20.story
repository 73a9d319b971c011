%series The Salt Marsh Cottage Hospital
%lang en
%genre British 1930s medical period drama, episode guide, longer summaries
%cast morag    | Matron Morag Innes; Morag; Matron | f
%cast piers    | Dr Piers Venables; Piers; Venables | m
%cast clarrie  | Clarrie Budd; Clarrie; Nurse Budd | f
%cast nettie   | Nettie Budd; Nettie | f
%cast fitzroy  | Sir Rupert Fitzroy; Sir Rupert; Fitzroy | m
%cast helga    | Dr Helga Stern; Helga; Dr Stern | f
%cast amos     | Amos Budd; Amos | m
%cast tom      | Thaddy Quayle; Thaddy | m
%cast ivy      | Ivy Quayle; Mrs Quayle; Ivy | f
%cast duchess  | - | f
%cast snellbaby | - | n
%cast ambass   | - | m
%cast squire   | Major Cazalet; Cazalet | m
%cast honor    | Philomena Cazalet; Philomena | f
%cast porter   | Gurney | m
%cast rudi     | Rudi Stern; Rudi | m
%cast prob     | Agatha Snell; Nurse Snell; Snell | f
%cast chauff   | - | m
%cast patient  | - | m
%cast infant   | - | f
%cast consul   | - | m

== 1
October 1934. [Dr Piers Venables](piers), struck off the staff of a great London hospital for telling a [duchess](duchess) that [she](duchess) was merely fat, comes down to a cottage hospital of eleven beds, with a gramophone and no references. [Matron Morag Innes](morag) gives [him](piers) the mortuary to sleep in. On [his](piers) first night [he](piers) and a [probationer](clarrie), [Clarrie Budd](clarrie), save a [fisherman](amos) [whom](amos) the sea has all but finished, and only when the [man](amos) spits, swears and opens one eye does the [girl](clarrie) say, "Hallo, [Dad](amos)."
- quit.past piers "struck off"
+ travel piers "comes down"
- help morag piers "mortuary to sleep in"
+ rescue clarrie+piers amos "save a fisherman"
- die? amos "all but finished"
- recover amos "opens one eye"
- parent amos clarrie "Dad"

== 2
[Amos](amos) lost more than [his](amos) boat. [Thaddy Quayle](tom), [his](amos) mate, was at the other oar, and it falls to [Clarrie](clarrie)'s [twin](nettie), [Nettie](nettie), barmaid at the [Ship](#ship), to go up and tell [Ivy Quayle](ivy). [She](nettie) stands before the door so long that [Ivy](ivy) opens it and tells [her](nettie). What the [widow](ivy) doesn't know, what no one knows, is that [Nettie](nettie) is carrying [Thaddy](tom)'s [child](infant). At the hospital [Matron](morag) hears jazz from among the dead, and goes down in [her](morag) curlers to put a stop to it. [She](morag) stays for both sides.
- lose.past amos "boat"
- colleague.past amos tom "mate"
- reveal ivy nettie "tells"
- die.past tom "widow"
- sibling clarrie nettie "twin"
- married.past ivy tom "widow"
- reveal? nettie ivy "tell Ivy Quayle"
- discover! ivy nettie "doesn't know"
+ pregnant nettie tom "carrying"

== 3
A foreign [lady](helga) arrives on the last bus with a diploma from [Heidelberg](@heidelberg), a [husband](rudi) left behind in [Dachau](@dachau) and permission to scrub floors. [Dr Stern](helga) scrubs them. When [Major Cazalet](squire), chairman of the board, comes in blue in the face over a plum stone, it is the [charwoman](helga) [who](helga) slits [his](squire) windpipe with a fruit knife, [Venables](piers) having gone out for gin. The [Major](squire), once [he](squire) can speak, wants [her](helga) prosecuted. [His](squire) [daughter](honor), [Philomena](honor), wants [her](helga) on the staff, and cries until [she](honor) gets it.
- travel helga "arrives"
- married helga rudi "husband"
- arrest.past _ rudi "Dachau"
- ill squire "blue in the face"
+ rescue helga squire "slits his windpipe"
- recover squire "can speak"
- accuse? squire helga "prosecuted"
- parent squire honor "daughter"
+ hire helga "on the staff"
- sad honor "cries"

== 4
The sea gives [Thaddy](tom) back after three weeks, alive. A Danish trawler picked [him](tom) up with no more memory than a herring, and the [consul](consul) has put two and two together from a tattoo. [Ivy](ivy) runs down the shingle in [her](ivy) mourning. From the taproom window [Nettie](nettie) sees [him](tom) look at [his](tom) [wife](ivy) like a man shown somebody's photograph, then look up, straight at the pub, and smile. "[He](tom) knew [her](nettie)," [Clarrie](clarrie) says to [Matron](morag), [who](morag) has seen such cases, and worse sisters.
+ return tom "gives Thaddy back"
- rescue.past _ tom "picked him up"
- ill tom "no more memory"
- discover consul tom "two and two together"
- sad ivy tom "mourning"
- married ivy tom "wife"
- die! tom "alive"
+ happy tom nettie "smile"
- discover tom nettie "knew"

== 5
[Philomena Cazalet](honor) has taken to reading to the patients and has let it be known that [she](honor) will read to [Dr Venables](piers) too. [He](piers) diagnoses idleness and gives [her](honor) bedpans. Oddly, it takes. [Agatha Snell](prob), the other [probationer](prob), a vinegary [woman](prob) of forty with a vocation, reports [Clarrie](clarrie) for sitting on a bed, the bed's [occupant](patient) for letting [her](clarrie), and [Helga](helga) for humming. [Matron](morag) tears up all three. [She](morag) has troubles enough: a lump, which [she](morag) shows to no one but the [floor-scrubber](helga) of yesterday.
- help honor _ "reading"
+ hire honor piers "gives her bedpans"
- colleague clarrie prob "probationer"
- accuse prob clarrie "reports"
- accuse prob patient "for letting her"
- accuse prob helga "for humming"
- help morag clarrie+helga "tears up"
+ reveal morag helga "shows to"
- ill morag "lump"

== 6
[Ivy](ivy) has a [husband](tom) at [her](ivy) table [who](tom) asks politely for the salt. [He](tom) walks, each evening, to the [Ship](#ship), [he](tom) couldn't say why. [Nettie](nettie), laced to bursting, serves [him](tom) and says nothing. Then [Amos](amos), carried home at last, takes it into [his](amos) head to be grateful and tells the whole bar how [his](amos) [mate](tom) shoved [him](amos) the last spar. "Tell [my](tom) [girl](nettie)," [he](tom) had said. "Which [girl](nettie)?" asks [Ivy](ivy), from the doorway. The [barmaid](nettie)'s stays give way, and with them all further doubt.
- married ivy tom "husband"
- travel tom "walks"
- reveal! nettie "says nothing"
- return amos "carried home"
- happy amos tom "grateful"
- rescue.past tom amos "shoved him"
- reveal amos _ "tells the whole bar"
- love.past tom nettie "girl"
+ discover ivy nettie "all further doubt"
- pregnant nettie "stays give way"

== 7
[Helga](helga) operates at midnight, with [Piers](piers) at the ether, on a [patient](morag) [who](morag) corrects the draping until [she](morag) is under. It is benign. [He](piers) has held the mask with both hands, and when [he](piers) hears the word [he](piers) has to go outside and be ill in the lavender. [Venables](piers), forty-one, [whom](piers) no woman ever kept waiting, discovers that [he](piers) minds about the [dragon](morag). [He](piers) buys an entirely new needle for the gramophone. [Philomena](honor), emptying pans at dawn, meets [his](piers) eyes over [Morag](morag)'s bed and sees that they aren't for [her](honor).
+ treat morag helga "operates"
- help piers helga "at the ether"
- ill! morag "benign"
- ill piers "ill in the lavender"
+ love.start piers morag "minds about"
- find piers "buys"
- discover honor piers "sees"
- love! piers honor "aren't for her"

== 8
Turned out of the [Ship](#ship), [Nettie](nettie) has nowhere to go. [Her](nettie) [father](amos) has shut the door. [Her](nettie) [twin](clarrie) hides [her](nettie) in the linen cupboard, where [Snell](prob) finds [her](nettie), and a strange thing happens: the [tale-bearer](prob) sits down among the pillowcases and tells the [girl](nettie) about a cupboard in [Hull](@hull), twenty-two years ago, and a [baby](snellbaby) [she](prob) was let hold for an hour. Nobody is told anything. When [Ivy](ivy) comes to the side door with a shawl, [she](ivy) says it's for the draught.
- quit nettie "Turned out"
- parent amos nettie "father"
- reject amos nettie "shut the door"
- sibling clarrie nettie "twin"
- help clarrie nettie "hides"
- find prob nettie "finds"
+ reveal prob nettie "tells the girl"
- birth.past prob snellbaby "hold for an hour"
- reveal! prob "Nobody is told"
+ gift ivy nettie "shawl"

== 9
[Fitzroy](fitzroy), the great [surgeon](fitzroy) [who](fitzroy) had [Piers](piers) put out of [London](@london), motors down to inspect. [He](fitzroy) would close the place; [he](fitzroy) has also, says the [chauffeur](chauff) to [Gurney](porter), the [porter](porter), a pain under the waistcoat that [he](fitzroy) treats with brandy. It bursts at luncheon. The nearest hands are a struck-off [man](piers)'s and a German [woman](helga)'s. "Which of [you](helga+piers)?" gasps [Sir Rupert](fitzroy). "[She](helga)'s better," says [Venables](piers), and it costs [him](piers) no effort whatever. [Matron](morag), handing swabs, drops one.
- quit.past piers fitzroy "put out of London"
- travel fitzroy "motors down"
- investigate fitzroy _ "inspect"
- reveal chauff porter "says the chauffeur"
- ill fitzroy "bursts"
+ treat fitzroy helga "She's better"

== 10
A [convalescent](fitzroy) with a seat in the [Lords](#lords) has [his](fitzroy) uses. [Fitzroy](fitzroy) writes to an [ambassador](ambass) with [whom](ambass) [he](fitzroy) has hunted, and says nothing to [Helga](helga), in case. [Thaddy](tom) remembers on a Thursday, mending a net: the salt, the cottage, the [woman](ivy) [he](tom) has been calling [Mrs Quayle](ivy). [He](tom) goes in, and [Ivy](ivy) has [his](tom) kit packed. [She](ivy) will take [him](tom) to the linen cupboard herself, [she](ivy) says, for somebody ought to be happy, but first [he](tom) may eat [his](tom) dinner. [He](tom) eats it. [He](tom) unpacks the bag.
- recover fitzroy "convalescent"
- help fitzroy helga "writes to an ambassador"
- friend ambass fitzroy "hunted"
- reveal! fitzroy helga "says nothing"
+ recover tom "remembers"
- breakup? ivy tom "kit packed"
+ reconcile ivy tom "unpacks the bag"

== 11
[Nettie](nettie)'s pains begin in the spring tide, with the causeway under. [Clarrie](clarrie) is on [her](clarrie) own, bar one: [her](clarrie) [father](amos), [who](amos) has rowed over to say that the door has been open since Tuesday. [He](amos) says it to [his](amos) [daughter](nettie)'s heels, through the screen. It's a breech, and it's [Nurse Snell](prob), roused in a hairnet, [who](prob) turns it. [Ivy](ivy), [godmother](ivy) by main force, has brought the shawl's twin. [Thaddy](tom) waits on the step. [He](tom) is let hold the [child](infant) for as long as [he](tom) likes.
- parent amos clarrie "father"
- travel amos "rowed over"
- reveal amos clarrie "say that"
+ reconcile amos nettie "door has been open"
- parent amos nettie "daughter"
+ birth nettie infant "pains begin"
- treat nettie prob "turns it"
- kin infant ivy "godmother"
- gift ivy infant "shawl's twin"

== 12
On the last bus, in a coat too big for [him](rudi), sits a [man](rudi) with one suitcase. [He](rudi) asks for [Dr Stern](helga); [Gurney](porter) says that there is only the [one](helga), and [she](helga)'s operating. [Rudi](rudi) waits six hours on the form beneath the clock, then stands, and the clipboard goes the length of the hall. [Philomena](honor), in uniform as of today, closes the ward doors upon the [pair](helga+rudi). In the mortuary [Venables](piers) has wound the gramophone and prepared a speech. [Matron](morag) lifts the needle. [She](morag) is fifty, [she](morag) says; [she](morag) snores; and the answer's yes.
+ return rudi "sits a man"
- travel rudi "last bus"
- hire honor "in uniform"
+ propose? piers morag "prepared a speech"
- engaged.start morag piers "the answer's yes"
