%series One Cello Too Many
%lang en
%genre dramedy about a struggling string quartet in Bristol, a newspaper's television page
%cast hanneke | Hanneke | f
%cast lowell  | Lowell | m
%cast zadie   | Zadie | f
%cast benedek | Benedek | m
%cast cellist | Auberon Kyte; Auberon | m
%cast thring  | Dame Cecilia Thring; Dame Cecilia; Thring | f
%cast manny   | Manny | m
%cast prowse  | Prowse | m
%cast arlette | Arlette | f
%cast wesley  | Wesley | m
%cast dad     | - | m
%cast barman  | - | m
%cast turner  | - | f
%cast surgeon | - | f
%cast baby    | - | f

== 1
Nineteen years of chamber music, and then the [cellist](cellist) elopes with a [page-turner](turner). [Hanneke](hanneke), [who](hanneke) leads the quartet, wants auditions; [Lowell](lowell), [her](hanneke) [husband](lowell) and second fiddle, has already promised the chair to [Zadie](zadie), twenty-two and frighteningly good. [Benedek](benedek), the viola, stays out of it, the better to worship [Hanneke](hanneke) in silence. By the last bar of the trial the [girl](zadie) has all three of [them](benedek+hanneke+lowell) in tears. [Manny](manny), [their](benedek+hanneke+lowell) [agent](manny), has meanwhile pawned a bow that is not [his](manny).
+ flee cellist+turner "elopes"
- boss hanneke benedek+lowell "leads the quartet"
- married hanneke lowell "husband"
- hire? zadie lowell "promised the chair"
- love benedek hanneke "worship Hanneke"
- create zadie "the trial"
- advisor manny benedek+hanneke+lowell "agent"
+ steal manny _ "pawned a bow"

== 2
First night with [Zadie](zadie), and a triumph, except in the paper, where [Prowse](prowse) praises [her](zadie) alone and buries the other [three](benedek+hanneke+lowell) in a subordinate clause. [Hanneke](hanneke) takes it like a professional: [she](hanneke) throws a lamp. Only [Benedek](benedek) knows that the [critic](prowse) and [she](hanneke) were lovers in [Vienna](@vienna) before [Lowell](lowell) appeared on the scene. [Lowell](lowell), for [his](lowell) part, walks the [prodigy](zadie) home and talks about [his](lowell) marriage in the past tense. [She](zadie) laughs, thinking it is a slip.
- create benedek+hanneke+lowell+zadie "First night"
+ accuse prowse benedek+hanneke+lowell "buries"
- sad hanneke prowse "throws a lamp"
- discover.past benedek hanneke+prowse "Only Benedek knows"
+ affair.past hanneke prowse "lovers in Vienna"
- flirt lowell zadie "walks the prodigy home"
- discover! zadie lowell "a slip"
- married! hanneke lowell "in the past tense"

== 3
[Dame Cecilia Thring](thring), [patron](thring) of the series, turns eighty and wants the late Schubert at [her](thring) bedside. The old [lady](thring) likes to be told the truth, and hears it from [Benedek](benedek): the quartet is broke. [She](thring) writes a cheque. [Manny](manny) pockets it on the stairs and tells [Benedek](benedek) that it bounced. In a bar by the docks [Zadie](zadie) falls into conversation with a [man](wesley) with a trumpet case; [he](wesley) misses [his](wesley) train, and the [barman](barman) takes to stacking chairs around the [pair](wesley+zadie).
- celebrate thring "turns eighty"
+ reveal benedek thring "hears it from Benedek"
- help thring benedek "writes a cheque"
+ steal manny thring "pockets it"
- betray manny benedek "it bounced"
- meet wesley zadie "falls into conversation"
- flirt wesley zadie "misses his train"

== 4
Rehearsals are no place for a heart. [Lowell](lowell) tells [Zadie](zadie), in bar 40, that [he](lowell) loves [her](zadie); [she](zadie) tells [him](lowell), in bar 44, that [she](zadie) came for the Bartók. [Hanneke](hanneke), a stand away, misses neither entry. [She](hanneke) packs [his](lowell) tails and [his](lowell) metronome into a double-bass case and puts it out on the landing. The [one](benedek) [who](benedek) carries it downstairs is [Benedek](benedek), with an expression of the purest sympathy and a spring in [his](benedek) step.
+ confess lowell zadie "loves her"
- reject zadie lowell "came for the Bartók"
- discover hanneke lowell+zadie "misses neither entry"
+ breakup hanneke lowell "puts it out"
- help benedek lowell "carries it downstairs"
- happy benedek hanneke+lowell "a spring in"

== 5
Unable to find a room, [Lowell](lowell) sleeps at [Manny](manny)'s office, among unpaid bills, and finds [Thring](thring)'s cheque, cashed. The [agent](manny) begs for a week: [he](manny) owes money to somebody with no ear for Schubert. [Lowell](lowell) keeps quiet, for a share of the sofa. The [trumpeter](wesley) from the bar, [Wesley](wesley), takes [Zadie](zadie) to hear [his](wesley) band and then home, to [his](wesley) [father](dad), [who](dad) turns out to have taught [her](zadie) solfège and to have thrown [her](zadie) out for talking.
- move lowell manny "sleeps at Manny's office"
+ discover lowell manny "finds"
- help? lowell manny "begs for a week"
- reveal! lowell "keeps quiet"
- date wesley zadie "takes Zadie"
- parent dad wesley "father"
+ advisor.past dad zadie "taught her solfège"
- quit.past zadie dad "thrown her out"

== 6
[Benedek](benedek) has rehearsed the sentence for eleven years. When [he](benedek) finally utters it, [Hanneke](hanneke), touched, kisses [him](benedek) on the forehead and asks for [Prowse](prowse)'s telephone number. An interview, no more, [she](hanneke) says. It lasts until Sunday. [Lowell](lowell), [who](lowell) had hoped to win back [his](lowell) [wife](hanneke) with a serenade, plays it under a window behind which the [critic](prowse) is shaving. Elsewhere, [Zadie](zadie) and [her](zadie) old [teacher](dad) bury the hatchet over a fugue, to the relief of [Wesley](wesley), [who](wesley) cannot stand fugues.
+ confess benedek hanneke "finally utters it"
- reject hanneke benedek "on the forehead"
- kiss benedek hanneke "kisses"
+ affair.start hanneke prowse "lasts until Sunday"
- reconcile? hanneke lowell "win back"
- create lowell hanneke "serenade"
- advisor.past dad zadie "old teacher"
- reconcile dad zadie "bury the hatchet"
- happy wesley dad+zadie "relief"

== 7
A seizure at the interval: [Dame Cecilia](thring) slumps over the programme, and it is [Wesley](wesley), once a paramedic, [who](wesley) brings [her](thring) round in the cloakroom. Before the ambulance comes, [she](thring) asks [Hanneke](hanneke) what became of [her](thring) money. What money? [Lowell](lowell) turns crimson, [Manny](manny) takes to [his](manny) heels. By the time the [surgeon](surgeon) has finished with the old [lady](thring), the [agent](manny) is on a ferry to [Santander](@santander), with the quartet's fee in [his](manny) hatbox and [Lowell](lowell)'s passport by mistake.
+ ill thring "slumps"
- rescue wesley thring "brings her round"
- reveal thring hanneke "asks Hanneke"
- sad lowell "turns crimson"
- treat thring surgeon "finished with"
+ flee manny "ferry to Santander" @santander
- steal manny benedek+hanneke+lowell+zadie "the quartet's fee"
- steal manny lowell "Lowell's passport"

== 8
Confession is good for the soul and bad for the marriage. [Lowell](lowell) owns up about the cheque; [Benedek](benedek), [who](benedek) has never hit anybody, hits [him](lowell), breaks a finger and is out for the season. The place at the viola has to be filled by Friday. [Prowse](prowse) suggests [Arlette](arlette), [his](prowse) [sister](arlette), and omits to say that [she](arlette) was once [Lowell](lowell)'s [fiancée](arlette). [Zadie](zadie), [who](zadie) has moved into [Wesley](wesley)'s attic, can no longer get the cello up the stairs, nor keep [her](zadie) breakfast down.
+ reveal lowell "owns up"
- attack benedek lowell "hits him"
- injure benedek "breaks a finger"
- quit benedek "out for the season"
+ hire? arlette "suggests Arlette"
- sibling arlette prowse "sister"
- reveal! prowse "omits to say"
- engaged.past arlette lowell "once Lowell's fiancée"
- move zadie wesley "attic"
- pregnant? zadie "keep her breakfast down"

== 9
[Arlette](arlette) plays like an angel and remembers everything, down to the [groom](lowell) on the wrong platform. In the Brahms [she](arlette) drowns [Lowell](lowell) out; in the pub [she](arlette) lets [him](lowell) explain, and finds, to [her](arlette) annoyance, that [she](arlette) is still fond of the [wretch](lowell). [Hanneke](hanneke) sees [them](arlette+lowell) share a bag of crisps and cannot read another word of [Prowse](prowse)'s column. For [Benedek](benedek), with [his](benedek) hand in plaster, [Dame Cecilia](thring) has an idea: [he](benedek) is to write the quartet a piece. [She](thring) will pay in advance.
- breakup.past lowell arlette "on the wrong platform"
+ love arlette lowell "still fond"
- discover hanneke arlette+lowell "sees them"
- jealous hanneke arlette "cannot read another word"
- injure benedek "in plaster"
+ hire benedek thring "write the quartet"
- gift? thring benedek "pay in advance"

== 10
[Zadie](zadie) is expecting, and the doctors forbid the tour. [Wesley](wesley) offers marriage, a piano and, if need be, silence; [she](zadie) accepts the piano. A substitute cannot be had, until the faithless [Auberon Kyte](cellist) rings the doorbell, ditched by [his](cellist) [page-turner](turner) in [Lugano](@lugano) and humble as never before. [Hanneke](hanneke) hires [him](cellist) and sends [Prowse](prowse) packing on the same afternoon, for having called [Benedek](benedek)'s unfinished piece "promising". It is, the [composer](benedek) decides when [Arlette](arlette) tells [him](benedek), the nicest thing anyone has ever done for [him](benedek).
+ pregnant zadie wesley "expecting"
- propose wesley zadie "offers marriage"
- reject zadie wesley "accepts the piano"
- return cellist "rings the doorbell"
- breakup.past turner cellist "ditched"
- hire cellist hanneke "hires him"
+ breakup hanneke prowse "sends Prowse packing"
- create benedek "unfinished piece"
- reveal arlette benedek "tells him"
- help hanneke benedek "the nicest thing"

== 11
[Manny](manny) is picked up at the border, since the face in [Lowell](lowell)'s passport does not suit [him](manny). In return for a mild sentence [he](manny) names the [man](cellist) for [whom](cellist) [he](manny) stood surety: [Auberon](cellist). So it was from gambling debts, not for love, that the [cellist](cellist) ran. On tour in [Ghent](@ghent), [Arlette](arlette) asks [Lowell](lowell) to choose between two platforms. [He](lowell) boards [hers](arlette). From the other, [Hanneke](hanneke) watches the train leave, relieved to find that [her](hanneke) eyes stay dry. Why, then, are [Benedek](benedek)'s not?
+ arrest _ manny "picked up"
- reveal manny "names"
- help.past manny cellist "stood surety"
- flee.past cellist "ran"
- travel arlette+hanneke+lowell "On tour" @ghent
+ couple.start arlette lowell "boards hers"
- happy hanneke "relieved"
- sad! hanneke lowell "stay dry"
- sad? benedek hanneke "are Benedek's not"

== 12
The hall is full, the quartet is short by two, and [Zadie](zadie)'s waters break in the slow movement. [Dame Cecilia](thring) cancels the interval; a [girl](baby) is born in the green room, to muted trumpet. [Her](baby) [mother](zadie) now says yes to the rest of [Wesley](wesley)'s offer. The new work, dedicated to H., is encored. [Hanneke](hanneke) reads the initial, then the viola part, and for the second time kisses [Benedek](benedek), this time not on the forehead. [Prowse](prowse), in row four, puts down the pencil with a heavy heart.
- birth zadie baby "is born"
- parent zadie baby "mother"
+ engaged.start wesley zadie "says yes"
- create benedek hanneke "dedicated to H."
- discover hanneke benedek "reads the initial"
+ kiss benedek hanneke "kisses"
- sad prowse benedek+hanneke "heavy heart"
