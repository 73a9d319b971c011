%series Walk-In Wednesday
%lang en
%genre legal drama at a free law clinic in Winnipeg, the booklet of a DVD box
%cast roz     | Rosalie Achtemeyer; Roz | f
%cast tavish  | Tavish | m
%cast ines    | Inés | f
%cast harjit  | Harjit | m
%cast mavis   | Mavis | f
%cast desmond | Desmond Kowal; Desmond; Kowal | m
%cast stroud  | Lyndon Stroud; Stroud | m
%cast almaz   | Almaz Tessema; Almaz | f
%cast yonas   | Yonas | m
%cast dawit   | Dawit | m
%cast judge   | Celestine Fontaine; Fontaine | f
%cast odette  | Odette | f
%cast hmum    | - | f
%cast simran  | Simran | f
%cast fireman | - | m
%cast cop     | - | f
%cast witness | - | m
%cast heavy   | - | m

== 1 Eviction Day
Forty families are to be put on the street before Christmas, and [Roz](roz), [who](roz) founded the clinic with [Tavish](tavish) in a former shoe store, has one weekend to stop it. [Almaz Tessema](almaz), a [widow](almaz) with two [boys](dawit+yonas), [Yonas](yonas) and [Dawit](dawit), speaks for the tenants. On the other side stands the [landlord](stroud), [Lyndon Stroud](stroud), and beside [him](stroud), as [his](stroud) brand-new counsel, [Desmond Kowal](desmond): the [man](desmond) to [whom](desmond) [Roz](roz) was married for twelve years.
- threaten stroud almaz+dawit+yonas "put on the street"
- create.past roz+tavish "founded the clinic"
+ help? roz almaz "to stop it"
- parent almaz dawit+yonas "two boys"
- advisor desmond stroud "counsel"
+ married.past desmond roz "was married"

== 2 Two Chairs, One Desk
[Inés](ines) and [Harjit](harjit), top of [their](harjit+ines) class and at each other's throats since first year, report for duty; at the end of the term there will be a post for one of [them](harjit+ines). [Mavis](mavis), the eighty-year-old [receptionist](mavis), opens a book. While [Harjit](harjit) wins an old [soldier](witness) [his](witness) pension back, [Inés](ines) finds that [Stroud](stroud) has been billing dead tenants. [Neither](harjit+ines) of the [rivals](harjit+ines) says "well done." [Both](harjit+ines) are thinking it.
- enemy harjit ines "each other's throats"
- hire? harjit+ines "a post for one"
- colleague harjit+ines mavis "receptionist"
- help harjit witness "pension back"
+ discover ines stroud "billing dead tenants"
- betray.past stroud _ "billing dead tenants"

== 3 The Fourth Floor
Fire! [Dawit](dawit) is carried out by a [fireman](fireman) with no eyebrows; [his](dawit) [brother](yonas) [Yonas](yonas), found on the roof with a lighter, is taken away in cuffs. [Almaz](almaz) loses in one night [her](almaz) apartment and, as [she](almaz) fears, [her](almaz) elder [son](yonas). [Tavish](tavish) takes on the defence, although the [judge](judge) in the case is [Celestine Fontaine](judge), in [whose](judge) kitchen [he](tavish) has breakfasted every Sunday for a year. Only [Roz](roz) knows about the affair, and [she](roz) has advised against it.
- rescue fireman dawit "carried out"
- sibling dawit yonas "brother"
+ arrest _ yonas "in cuffs"
- lose almaz "loses in one night"
- parent almaz yonas "elder son"
- advisor.start tavish yonas "takes on the defence"
+ affair judge tavish "breakfasted every Sunday"
- discover.past roz judge+tavish "knows about"

== 4 Recusal
Love and law make poor roommates. [Tavish](tavish) must either give up [his](tavish) client or [his](tavish) Sundays; [Fontaine](judge) decides for [him](tavish), withdraws from the case and, with the same signature, from [his](tavish) life. [Harjit](harjit)'s [mother](hmum) turns up with a marriage [candidate](simran), [Simran](simran), to [whom](simran) [he](harjit) introduces [Inés](ines), in panic, as [his](harjit) girlfriend. [Inés](ines) plays along magnificently and sends [him](harjit) the invoice. [Simran](simran), relieved, confides to the false [couple](harjit+ines) that [she](simran) has somebody too.
+ breakup judge tavish "from his life"
- parent hmum harjit "mother"
- wedding? harjit simran "marriage candidate"
- couple! harjit ines "girlfriend"
+ betray harjit+ines hmum+simran "plays along"
- happy simran "relieved"
- reveal simran harjit+ines "confides"

== 5 Discovery
[Desmond](desmond) brings [Roz](roz) a box of documents that [he](desmond) is not permitted to bring [her](roz). Has [he](desmond) developed a conscience, or is it bait? [Roz](roz), [who](roz) has been burned by [him](desmond) before, has [Tavish](tavish), [Inés](ines) and [Harjit](harjit) go over every page through the night, fuelled by [Mavis](mavis)'s perogies. At four in the morning the two [students](harjit+ines) fall asleep on one file, cheek to cheek. At five [Tavish](tavish) comes upon it: [Stroud](stroud) insured the fourth floor the day before it burned.
- gift desmond roz "a box"
- betray desmond stroud "not permitted to bring"
- betray.past desmond roz "burned by him"
- investigate harjit+ines+tavish stroud "go over every page"
- help mavis harjit+ines+roz+tavish "perogies"
+ discover tavish stroud "comes upon it"

== 6 Bail
[Yonas](yonas) is released, and [Almaz](almaz) and [Dawit](dawit) weep for joy on the courthouse steps. It does not last. That night a [heavy](heavy) in [Stroud](stroud)'s pay forces [his](heavy) way into the clinic, breaks [Mavis](mavis)'s wrist and makes off with the box. [Roz](roz), [Tavish](tavish), [Inés](ines) and [Harjit](harjit) take turns at the old [lady](mavis)'s bedside, each feeling guilty. Only [Mavis](mavis) is in the best of spirits. The real documents, [she](mavis) whispers, are under the perogies.
- happy almaz+dawit yonas "weep for joy"
- boss stroud heavy "in Stroud's pay"
+ attack heavy mavis "breaks Mavis's wrist"
- steal heavy _ "makes off"
- help harjit+ines+roz+tavish mavis "take turns"
- sad harjit+ines+roz+tavish mavis "feeling guilty"
- happy mavis "best of spirits"
+ reveal mavis _ "she whispers"

== 7 Cross
[Desmond](desmond) walks out on [Stroud](stroud) in the middle of the hearing and is promptly charged with theft. [His](desmond) one phone call goes to [Roz](roz). [She](roz) takes [his](desmond) case, on the understanding that it does not mean a thing. [Her](roz) new [girlfriend](odette), the [documentarian](odette) [Odette](odette), has a feeling that it might. [Inés](ines) tells [Harjit](harjit) what kept [her](ines) awake after the night of the files; [he](harjit) replies by tripping over a wastebasket and kissing [her](ines).
- quit desmond stroud "walks out on"
- accuse _ desmond "charged with theft"
+ advisor.start roz desmond "takes his case"
- couple odette roz "girlfriend"
- confess ines harjit "tells Harjit"
+ kiss harjit ines "kissing her"

== 8 Closing Time
Funding is cut; the clinic has thirty days. Four [people](harjit+ines+mavis+roz) bear it in four ways: [Roz](roz) rages, [Mavis](mavis) knits, and the two new [lovebirds](harjit+ines), [Inés](ines) and [Harjit](harjit), learn that there will be no post for either. [Tavish](tavish) is absent. [He](tavish) is parked outside [Fontaine](judge)'s house, like every night since [she](judge) jilted [him](tavish), and it is the [judge](judge) [who](judge), in a dressing gown, finally taps on the window and tells [him](tavish) to go home. To [her](judge) home, it turns out.
- sad roz "rages"
+ couple harjit ines "lovebirds"
- hire! harjit+ines "no post for either"
- love tavish judge "like every night"
- breakup.past judge tavish "jilted"
+ reconcile judge tavish "To her home"

== 9 Hostile Witness
[Stroud](stroud) has the [heavy](heavy) [who](heavy) set the fire for [him](stroud) beaten half to death, a mistake, because the [man](heavy) now wants to talk. A [policewoman](cop) hides [him](heavy) at [Almaz](almaz)'s new place, where [he](heavy) has to look every day at the [boys](dawit+yonas) [he](heavy) nearly killed. [Dawit](dawit) teaches [him](heavy) checkers. [Odette](odette), tired of coming second to [Roz](roz)'s caseload and, as [she](odette) sees it, to [Roz](roz)'s [ex](desmond), packs [her](odette) cameras.
- attack.past heavy _ "set the fire"
- attack stroud heavy "beaten half to death"
+ help cop heavy "hides him"
- housemate.start almaz heavy "Almaz's new place"
- attack.past heavy dawit+yonas "nearly killed"
- advisor dawit heavy "teaches him"
- sad odette roz "tired of coming second"
- ex desmond roz "ex"
+ breakup odette roz "packs her cameras"

== 10 The Stand
With the whole clinic in the gallery, [Roz](roz) puts the [arsonist](heavy) on the stand, and [he](heavy) names [his](heavy) [employer](stroud). [Stroud](stroud) lunges at [him](heavy); [Tavish](tavish), [Harjit](harjit) and [Yonas](yonas) get in the way, and [Yonas](yonas) takes the blow. The charge against the [boy](yonas) is dropped while [he](yonas) is still being stitched up. [Desmond](desmond), cleared as well, asks [Roz](roz) whether there is any hope for [him](desmond). As a colleague, [she](roz) answers. There is a desk by the boiler.
+ reveal heavy _ "names his employer"
- boss stroud heavy "employer"
- attack stroud heavy "lunges at him"
- rescue harjit+tavish+yonas heavy "get in the way"
- injure yonas stroud "takes the blow"
- accuse! _ yonas "dropped"
- treat yonas _ "stitched up"
+ reconcile? desmond roz "any hope for him"
- hire? desmond roz "a desk"

== 11 Settlement
[Stroud](stroud), out on bail, vanishes with the settlement money. [Mavis](mavis), [whose](mavis) bingo circle has eyes at every bus station in Manitoba, locates [him](stroud) in [Brandon](@brandon), where [Inés](ines), [Harjit](harjit), [Almaz](almaz) and [Yonas](yonas) block [his](stroud) taxi until the [policewoman](cop) arrives. On the drive back [Harjit](harjit) calls [his](harjit) [mother](hmum) to own up about the pretence, adding that in the meantime it has come true. [She](hmum) has known all along, says the old [lady](hmum): [Simran](simran) told [her](hmum).
- flee stroud "vanishes"
+ find mavis stroud "locates him" @brandon
- help almaz+harjit+ines+yonas cop "block his taxi"
+ arrest cop stroud "policewoman arrives"
- parent hmum harjit "mother"
- reveal harjit hmum "own up"
- couple harjit ines "come true"
- reveal.past simran hmum "told her"

== 12 Wednesday
Forty families get their keys back, and the tenants' first act is to vote the clinic a year's rent. There are posts for both [students](harjit+ines) after all. [Tavish](tavish) and the [judge](judge), [who](judge) has stepped down from the bench for [his](tavish) sake, are wed at the shoe-store counter; [Mavis](mavis) gives away both of [them](judge+tavish). [Odette](odette) comes back for a forgotten tripod and stays for the speeches. [Roz](roz) shoves the files off the second chair. It is, by the way, Thursday.
+ hire harjit+ines "posts for both"
- quit judge "stepped down"
- love judge tavish "for his sake"
+ wedding judge tavish "are wed"
- advisor mavis judge+tavish "gives away"
- return odette "comes back"
- reconcile? odette roz "shoves the files"
