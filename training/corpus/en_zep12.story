%series The Sable Shore
%lang en
%genre American primetime soap, dense recap log
%cast vivienne | Vivienne Ashgrove; Vivienne | f
%cast roman    | Roman Ashgrove; Roman | m
%cast celeste  | Celeste Ashgrove; Celeste | f
%cast jude     | Garrick Ashgrove; Garrick | m
%cast mateo    | Mateo Quiroga; Mateo; Quiroga | m
%cast ines     | Ines Quiroga; Ines | f
%cast brooke   | Brooke Tannen; Brooke | f
%cast tannen   | Judge Elias Tannen; Tannen | m
%cast yuki     | Dr. Yuki Sato; Yuki; Sato | f
%cast dale     | Dale Rooker; Rooker | m
%cast fitz     | Fitz | m
%cast nell     | Petronella | f
%cast waiter   | - | m
%cast priest   | - | m
%cast typist   | - | n
%cast baby     | - | m
%cast harlan   | Harlan Ashgrove; Harlan | m
%cast shrink   | Dr. Moss; Moss | m
%cast reporter | Kit Alvarado; Alvarado | f

== 1
[Vivienne Ashgrove](vivienne) hosts [her](vivienne) late [husband](harlan)'s memorial regatta and finds an envelope beneath [her](vivienne) plate: [Harlan](harlan) did not fall overboard. [Her](vivienne) elder [son](roman), [Roman](roman), would leave it to the police; [Garrick](jude), the [younger](jude), would rather hire somebody. [His](jude) [choice](dale), the [ex-cop](dale) [Dale Rooker](dale), once locked up half the caterers. [Celeste](celeste), the only [daughter](celeste), slips away from the toasts with the [man](mateo) [who](mateo) varnishes the boats. [Mateo Quiroga](mateo) has a [boy](fitz), a mortgage and a jealous [sister](ines).
- celebrate vivienne "hosts"
- married.past harlan vivienne "late husband"
- die.past harlan "late"
- find vivienne "finds an envelope"
+ kill.past? _ harlan "did not fall"
- parent vivienne roman "elder son"
- investigate? _ harlan "police"
- parent vivienne jude "younger"
- parent vivienne celeste "only daughter"
- hire? dale jude "hire somebody"
- arrest.past dale _ "locked up"
+ affair celeste mateo "slips away"
- sibling ines mateo "sister"
- parent mateo fitz "boy"
- jealous ines "jealous"

== 2
[Rooker](dale) starts at the top. [He](dale) puts it to [Vivienne](vivienne) that [she](vivienne) and [Judge Tannen](tannen) were seen, the night [Harlan](harlan) drowned, through one lit porthole. [She](vivienne) has the [ex-cop](dale) shown out by the ears. It's true, though. The [judge](tannen) begs [her](vivienne) to come clean before [his](tannen) [daughter](brooke) hears it elsewhere; [Brooke](brooke), [Roman](roman)'s [wife](brooke) of nine weeks, is already listening on the nursery monitor. Whose nursery? [Roman](roman) has been told only that [they](brooke+roman) were getting the room painted.
- investigate dale "starts"
- accuse dale vivienne "puts it to"
- discover.past _ tannen+vivienne "seen"
- die.past harlan "drowned"
+ affair.past tannen vivienne "one lit porthole"
- reject vivienne dale "shown out"
- reveal? vivienne _ "come clean"
- parent tannen brooke "daughter"
- married brooke roman "wife"
+ discover brooke tannen+vivienne "listening"
- betray brooke roman "told only"

== 3
[Ines Quiroga](ines) can smell varnish on a silk scarf. It isn't for love of the help that [she](ines) hauls [her](ines) [brother](mateo) before a [priest](priest); [she](ines) cleans for the [Ashgroves](celeste+jude+roman+vivienne), and [her](ines) own secret sleeps in the east wing, three nights a week, with a pillow over [his](jude) head. [Garrick](jude) hums in the shower. [Celeste](celeste) asks the [maid](ines), idly, who has put a song in [his](jude) heart, and [Ines](ines) breaks a Ming vase. Nobody docks [her](ines) pay: [Vivienne](vivienne) had always hated it.
- discover ines celeste+mateo "smell varnish"
- sibling ines mateo "brother"
- boss vivienne ines "cleans for"
+ affair ines jude "secret"
- happy jude "hums"

== 4
[Dr. Yuki Sato](yuki) delivers the results to [Brooke](brooke) behind drawn blinds: eleven weeks, and [Roman](roman), [who](roman) had the mumps, can't be. [Brooke](brooke) offers [her](brooke) [obstetrician](yuki) a sailboat to lose the chart. [Sato](yuki) declines the boat and keeps the oath. In the clubhouse bar, [Roman](roman) tells the [waiter](waiter) that [he](roman) would give all the stock [he](roman) owns for a kid; the [waiter](waiter), an old hand, tells [Rooker](dale), and [Rooker](dale) writes down the date of the wedding, and counts.
- advisor yuki brooke "obstetrician"
+ pregnant brooke "eleven weeks"
- ill.past roman "mumps"
- parent! roman baby "can't be"
- gift? brooke yuki "sailboat"
- reject yuki brooke "declines"
- reveal! yuki "keeps the oath"
- reveal roman waiter "tells the waiter"
- parent? roman _ "kid"
- reveal waiter dale "tells Rooker"
- wedding.past brooke roman "wedding"
+ discover dale brooke "counts"

== 5
A young [woman](nell) wades ashore at dawn in an evening gown twenty years out of fashion. [Garrick](jude), walking off a hangover, carries [her](nell) up to the house, where [Vivienne](vivienne) takes one look, says "[Petronella](nell)," and slides down the banister post. The [swimmer](nell) remembers nothing. [She](nell) wears the Ashgrove signet. [Celeste](celeste) has never heard of a [Petronella](nell), nor has [Roman](roman); but [their](celeste+roman) [mother](vivienne), coming round, sends everyone out of the room, the [stranger](nell) last, and dials [Tannen](tannen). "They didn't look hard enough," [she](vivienne) says.
+ return nell "wades ashore"
- help jude nell "carries her up"
- discover vivienne nell "takes one look"
- ill vivienne "slides down"
- ill nell "remembers nothing"
- discover! celeste+roman nell "never heard of"
- parent vivienne celeste+roman "mother"
- recover vivienne "coming round"
+ reveal vivienne tannen "dials Tannen"

== 6
The family [analyst](shrink), [Dr. Moss](shrink), hypnotizes [Petronella](nell) at so much an hour. What rises is a ship, a fight, a man in a robe. [Rooker](dale), [who](dale) has bribed the [typist](typist), hands the tape to [Garrick](jude): a robe, like a judge's. [Garrick](jude) goes for [Tannen](tannen) on the courthouse steps and is dragged off by [his](jude) own [brother](roman). The two [Ashgroves](jude+roman) trade blows in the fountain until [Brooke](brooke) cries out, and [Roman](roman), wet to the waist, learns from a puddle that there is, or was, a [baby](baby).
- treat nell shrink "hypnotizes"
- advisor shrink nell "analyst"
- gift.past dale typist "bribed"
- gift dale jude "hands the tape"
+ attack jude tannen "goes for"
- sibling jude roman "brother"
- quarrel jude roman "trade blows"
+ discover roman brooke "learns"
- pregnant brooke "baby"

== 7
Was it [his](roman)? [Roman](roman) doesn't ask; [he](roman) sits by the hospital bed with [Brooke](brooke)'s hand in both of [his](roman), and it is more than [she](brooke) can stand. [She](brooke) tells [him](roman): one night, before the rehearsal dinner, and the name. [He](roman) lays the hand down on the sheet as if it were a card. Out in the hall, under [Celeste](celeste)'s umbrella, stands [Mateo](mateo), [who](mateo) has come, [he](mateo) says, to ask how the [lady](brooke) does. "Still pregnant," says [Dr. Sato](yuki). [Celeste](celeste) looks at the pair of [them](mateo+roman) and understands.
- parent? roman baby "his"
- help roman brooke "sits by"
- ill brooke "hospital bed"
- sad brooke "more than she can"
+ reveal brooke roman "tells"
- sex.past brooke mateo "one night"
- cheat.past brooke roman "one night"
- pregnant brooke mateo "Still pregnant"
+ discover celeste mateo "understands"

== 8
[She](celeste) has the boatyard bulldozed. That takes [Celeste](celeste) a morning; not crying takes [her](celeste) until four. [Ines](ines), evicted along with [her](ines) [nephew](fitz), little [Fitz](fitz), marches into the drawing room, drops [her](ines) keys in the soup and tells the assembled [clan](celeste+jude+roman+vivienne) whose bed [she](ines) has been making and lying in. [Garrick](jude) stands up. [He](jude) takes off [his](jude) signet, puts it on [her](ines) thumb, where it fits, and asks [his](jude) [mother](vivienne) for the salt. [Vivienne](vivienne) passes it.
- attack celeste mateo "bulldozed"
- sad! celeste "not crying"
- lose fitz+ines "evicted"
- kin fitz ines "nephew"
- quit ines vivienne "drops her keys"
+ reveal ines celeste+jude+roman+vivienne "tells the assembled clan"
- affair ines jude "lying in"
+ propose jude ines "on her thumb"
- parent vivienne jude "mother"

== 9
[Kit Alvarado](reporter) of the [Ledger](*ledger) has been running down a manifest from 2004. Aboard [Harlan](harlan)'s yacht that summer, listed as crew: one [Petronella Rooker](nell), nineteen. [She](reporter) calls the [detective](dale) for a comment. [He](dale) hangs up, drives to the beach house and sits down at the foot of the [amnesiac](nell)'s bed. "[You](nell) had braces," says [Rooker](dale) to [his](dale) [sister](nell). [He](dale) took the job, [he](dale) tells [her](nell), wrote the envelope himself, came back to this town only to learn who put [her](nell) in the water. [She](nell) doesn't know [him](dale).
- investigate reporter nell "running down"
+ discover reporter nell "listed as crew"
- ill nell "amnesiac"
- hire.past dale "took the job"
- return.past dale "came back"
- create.past dale "wrote the envelope"
- travel dale "drives"
- sibling dale nell "sister"
+ reveal dale nell "tells"
- attack.past _ nell "put her in"
- discover! nell dale "doesn't know"

== 10
[She](nell) knows the [judge](tannen), though. [Moss](shrink)'s couch has done its work and [Petronella](nell), face to face with [Tannen](tannen) at the hearing, points. It wasn't a judge's robe, [she](nell) says. It was a bathrobe, it was [Harlan](harlan) in it, and [he](harlan) had [her](nell) by the throat when the other [man](tannen) broke the bottle over [his](harlan) skull and told [her](nell) to swim for it. [Brooke](brooke) puts [her](brooke) arms around [her](brooke) [father](tannen). [Vivienne](vivienne) rises and says, for the record, that [she](vivienne) had handed [him](tannen) the bottle.
- discover nell tannen "knows"
- recover nell "done its work"
+ reveal nell _ "she says"
- attack.past harlan nell "by the throat"
- attack.past tannen harlan "broke the bottle"
- rescue.past tannen nell "swim for it"
- parent tannen brooke "father"
- help brooke tannen "arms around"
- reveal vivienne "for the record"
+ help.past vivienne tannen "handed him the bottle"

== 11
No jury will convict; no club will seat [them](tannen+vivienne), either. The [couple](tannen+vivienne) cook [their](tannen+vivienne) own supper, badly, in the caretaker's cottage, and laugh. [Mateo](mateo), penniless, sleeps on the ribs of an unfinished sloop with [his](mateo) [boy](fitz) in the crook of [his](mateo) arm. A check arrives, unsigned, in a hand that [he](mateo) has seen on boat orders; [he](mateo) walks it back up the hill to [Celeste](celeste). [She](celeste) won't take it. [He](mateo) won't keep it. Between [them](celeste+mateo) it blows away across the lawn, and [Petronella](nell), reading, catches it.
- arrest! _ tannen+vivienne "convict"
- reject _ tannen+vivienne "seat"
- couple tannen vivienne "couple"
- happy tannen+vivienne "laugh"
- parent mateo fitz "boy"
- gift celeste mateo "check"
- discover mateo celeste "has seen"
- reject mateo celeste "won't keep it"
+ reject celeste mateo "won't take it"
- find nell "catches it"

== 12
With [Celeste](celeste)'s money the [Rookers](dale+nell), [brother](dale) and [sister](nell), buy a bait shop; [she](nell) has begun to remember the braces. [Brooke](brooke) goes into labor on the ferry with both of the [men](mateo+roman) not speaking to [her](brooke) on board. [Roman](roman) boils water in the galley. [Mateo](mateo) gets [her](brooke) between two life rafts, and says what [she](brooke) must do, as [Ines](ines) once told [him](mateo) for a mare. The [boy](baby) is handed first to the [one](mateo) [whose](mateo) chin [he](baby) has, then, after a look between [the two](mateo+roman), to the [other](roman). "[Harlan](harlan)?" says [Roman](roman). Anything, says [Brooke](brooke), but that.
- sibling dale nell "brother and sister"
- gift celeste dale+nell "Celeste's money"
- find dale+nell "buy"
- recover nell "begun to remember"
+ birth brooke baby "labor"
- quarrel brooke mateo+roman "not speaking"
- help roman brooke "boils water"
- treat brooke mateo "what she must do"
+ parent mateo baby "whose chin he has"
- reject brooke roman "but that"
