%series Trebilcock House
%lang en
%genre period drama: a copper magnate's household in Adelaide, 1898, a public broadcaster's long sentences
%cast alb | Alberta Trebilcock; Alberta; Mrs Trebilcock | f
%cast ran | Randolph Trebilcock; Randolph; Mr Trebilcock | m
%cast let | Lettice; Lettice Trebilcock | f
%cast mur | Muriel | f
%cast mon | Montague; Montague Trebilcock | m
%cast ker | Kernot | m
%cast elp | Mrs Elphick; Elphick | f
%cast cis | Cissie Bunce; Cissie | f
%cast tor | Torrens | m
%cast gaw | Dr Gawler; Gawler | m
%cast cur | - | m
%cast ten | - | m
%cast med | - | f
%cast bab | - | m
%cast cou | - | m

== 1 The Mistress Returns
When [Alberta Trebilcock](alb) comes home to [Adelaide](@adelaide) from two years in [Europe](@europe), which [she](alb) is supposed to have spent at a sanatorium, [her](alb) [husband](ran) [Randolph](ran) receives [her](alb) on the steps with the whole household drawn up behind [him](ran), and neither [Lettice](let) nor [Muriel](mur), [their](alb+ran) grown [daughters](let+mur), is kissed. Below stairs [Kernot](ker), the [butler](ker), [who](ker) has worshipped the [mistress](alb) in silence for eleven years, polishes the same tray twice; the new [housemaid](cis), [Cissie](cis), knows why, since [she](cis) has unpacked the trunks.
+ return alb "comes home" @adelaide
- married alb ran "husband"
- parent alb+ran let+mur "grown daughters"
- sibling let mur "daughters"
- kiss! alb let+mur "is kissed"
+ love ker alb "has worshipped"
- discover cis alb "has unpacked the trunks"

== 2 Infant's Garments
What [Cissie](cis) found between the ball gowns, six small bonnets in tissue paper, [she](cis) confides to [Mrs Elphick](elp), the [cook](elp), [who](elp) has buried too many secrets in this kitchen to be shocked by another and merely hides the find in the flour bin. Upstairs, meanwhile, [Randolph](ran) informs [Lettice](let) over the kedgeree that [she](let) is to marry a smelting [count](cou) from [Hamburg](@hamburg), and [Lettice](let), [who](let) has been giving [her](let) heart by instalments to the [curate](cur), lets [her](let) spoon fall and [her](let) [sister](mur) answer.
- discover.past cis alb "six small bonnets"
+ reveal cis elp "confides"
- help elp cis "hides the find"
- wedding? cou let "is to marry"
+ love let cur "giving her heart"
- sad let ran "lets her spoon fall"
- sibling let mur "sister"

== 3 Sisters
Obedience has never been a family trait: [Lettice](let) climbs out of the morning-room window to beg the [curate](cur) to elope, and is told that [he](cur) must first consult the bishop; [Muriel](mur) offers the [count](cou) a tour of the hothouse and finds that the supposed [ogre](cou), a shy [widower](cou) of thirty, quotes Heine among the orchids, whereupon it is [she](mur) [who](mur) is lost; [Montague](mon), the [son](mon) and heir, [whose](mon) debts even [Dr Gawler](gaw) can no longer cover, helps himself to [his](mon) [father](ran)'s safe.
- flee? cur+let "to elope"
- reject cur let "consult the bishop"
- meet cou mur "tour of the hothouse"
- married.past _ cou "a shy widower"
+ love.start mur cou "who is lost"
- parent ran mon "the son and heir"
- help! gaw mon "no longer cover"
+ steal mon ran "father's safe"

== 4 The Empty Safe
The disappearance of four hundred sovereigns sets the whole house by the ears: [Randolph](ran) has the servants' boxes searched, [Kernot](ker), [Mrs Elphick](elp), [Cissie](cis) and the [footman](tor), [Torrens](tor), stand by in the corridor, white with humiliation, and out of [Torrens](tor)'s mattress, where [Montague](mon) has taken care to put it, falls a single coin. [Torrens](tor), dismissed without a character, says goodbye only to [Cissie](cis), for [whom](cis) [he](tor) had been saving in quite another mattress. [Lettice](let), [who](let) saw [her](let) [brother](mon) on the back stairs, holds [her](let) tongue.
- investigate ran cis+elp+ker+tor "boxes searched"
- sad cis+elp+ker+tor ran "white with humiliation"
+ betray mon tor "taken care to put"
+ quit tor ran "dismissed"
- love tor cis "had been saving"
- sibling let mon "brother"
- reveal! let _ "holds her tongue"

== 5 A Letter from Menton
Since the letter that [Dr Gawler](gaw) steams open over [his](gaw) surgery kettle is addressed to [Mrs Trebilcock](alb), and since [he](gaw) has for years owed [Randolph](ran) more than money, the [physician](gaw) soon knows what the sanatorium was: [Alberta](alb) has borne a [son](bab), now ten months old and in the care of a [nun](med), to a [tenor](ten) [who](ten) died before [he](ten) could be told. [Gawler](gaw) names [his](gaw) price for silence, and [Alberta](alb), despising [him](gaw), unclasps [her](alb) pearls, unaware that [Kernot](ker) has come in with the port.
- betray gaw alb "steams open"
+ discover gaw alb "knows what"
- birth.past alb bab "has borne a son"
- parent alb+ten bab "a son"
- die.past ten "who died"
+ threaten gaw alb "his price for silence"
- gift alb gaw "unclasps her pearls"
- discover ker alb "has come in"

== 6 Two Proposals
In the rose garden the [count](cou), [who](cou) is a man of honour and can bear it no longer, admits to [Lettice](let) that [his](cou) affections have strayed to the wrong [sister](mur), at which [Lettice](let), to [his](cou) bewilderment, embraces [him](cou); in the vestry the [curate](cur), urged on by so much candour, finally asks for [her](let) hand. In the kitchen [Cissie](cis), [Kernot](ker) and [Mrs Elphick](elp), [who](cis+elp+ker) are convinced of [Torrens](tor)'s innocence, send [him](tor) a week's wages between [them](cis+elp+ker) and a pie.
+ love cou mur "have strayed to"
- sibling let mur "wrong sister"
- reveal cou let "admits to Lettice"
- happy let cou "embraces him"
+ propose cur let "asks for her hand"
- steal! tor _ "Torrens's innocence"
- gift cis+elp+ker tor "a week's wages"

== 7 Consent
[Randolph](ran), confronted by both [daughters](let+mur) at once with suitors [he](ran) did not choose in the order [he](ran) chose, has a seizure of rage and forbids everything, the [curate](cur) above all; [Montague](mon), [who](mon) hopes to inherit [his](mon) [sisters](let+mur)' portions, fans the flames. It takes [Alberta](alb), [who](alb) has not raised [her](alb) voice in this house since [her](alb) wedding, to remind [her](alb) [husband](ran) what a marriage without affection has made of [the two of them](alb+ran). [He](ran) asks, for the first time, where [she](alb) really was.
- parent ran let+mur "both daughters"
+ reject ran let+mur "forbids everything"
- sad ran let+mur "seizure of rage"
- quarrel alb ran "to remind"
- betray mon let+mur "fans the flames"
- sibling let+mur mon "his sisters"
- married alb ran "her husband"
- love! alb ran "without affection"
- investigate ran alb "where she really was"

== 8 The Ironbark Shaft
Before [Alberta](alb) can answer, the siren sounds from the family mine at [Kapunda](@kapunda), where a gallery has buried thirty men, [Torrens](tor) among them, [who](tor) had found work there under another name. [Cissie](cis), [Lettice](let), [Muriel](mur) and the [curate](cur) drive out through the night with bandages; [Randolph](ran), to [his](ran) credit, goes down the shaft himself and brings up the [footman](tor) [he](ran) sacked, alive, [his](tor) leg crushed. [Gawler](gaw) is too drunk to hold a saw, and it falls to [Mrs Elphick](elp).
- hire.past tor "had found work"
- travel cis+cur+let+mur "drive out" @kapunda
- help cis+cur+let+mur _ "with bandages"
+ rescue ran tor "brings up the footman"
- injure tor "his leg crushed"
- ill gaw "too drunk"
- treat tor elp "falls to Mrs Elphick"

== 9 One-Legged Truths
In [his](tor) fever [Torrens](tor) talks of the coin, and [Cissie](cis), [who](cis) has not left [his](tor) bedside, carries what [she](cis) hears straight to [Lettice](let), [whose](let) conscience needs no more prompting: [she](let) tells [her](let) [father](ran) about the back stairs. [Randolph](ran) hands [Montague](mon) a steamship ticket to [Fremantle](@fremantle) and, hat in hand, begs the [footman](tor)'s pardon. [Kernot](ker), for [his](ker) part, waits upon [Dr Gawler](gaw) at [his](gaw) club and, never once departing from the forms of courtesy, breaks two of [his](gaw) fingers and takes back the pearls.
- ill tor "fever"
- help cis tor "not left his bedside"
+ reveal let ran "tells her father"
- parent ran let "her father"
- travel? mon "a steamship ticket" @fremantle
- reconcile? ran tor "begs the footman's pardon"
+ attack ker gaw "breaks two of"
- injure gaw ker "two of his fingers"
- find ker "takes back the pearls"

== 10 The Child at Largs Bay
Before [Kernot](ker) can return the pearls unobserved, the [nun](med) from [Menton](@menton) lands at [Largs Bay](@largsbay) with a [boy](bab) on [her](med) arm, and what nobody was to know is known to everybody by tea: [Alberta](alb) stands in the hall, the [child](bab) at [her](alb) shoulder, before a [husband](ran) turned to stone. [Muriel](mur) cries, [Lettice](let) asks the [baby](bab)'s name, the [cook](elp) fetches six small bonnets out of the flour. "[He](bab) will not sleep under [my](ran) roof," says [Randolph](ran). "Then neither," says [Alberta](alb), "shall [I](alb)."
- travel med "lands at Largs Bay" @largsbay
+ discover _ alb "known to everybody"
- parent alb bab "child at her shoulder"
- married alb ran "husband"
- sad ran alb "turned to stone"
- sad mur "cries"
- gift elp bab "fetches six small bonnets"
- reject ran bab "will not sleep under"
+ breakup alb ran "shall I"

== 11 Below the Salt
In three rooms above a saddler's, [Alberta](alb) learns to boil an egg, with [Kernot](ker), [who](ker) gave notice the same evening, as [her](alb) teacher; that [he](ker) might say what [he](ker) feels is out of the question for a [man](ker) of [his](ker) training, and that [she](alb) has long guessed it, for a [woman](alb) of [hers](alb). Meanwhile the double wedding of [Lettice](let) to the [curate](cur) and [Muriel](mur) to the [count](cou) takes place in a half-empty church, [Randolph](ran) having forbidden the presence of the [mother](alb), [who](alb) listens from the porch.
- move alb "In three rooms"
- quit ker "gave notice"
- advisor ker alb "her teacher"
- confess! ker alb "out of the question"
- discover alb ker "has long guessed"
+ wedding cur let "double wedding"
+ wedding cou mur "Muriel to the count"
- parent alb let+mur "mother"
- reject ran alb "having forbidden"

== 12 The Brass Bell
[Randolph](ran), alone in forty rooms, finally rings at the saddler's himself; [he](ran) has brought the [boy](bab) a wooden horse and [his](ran) [wife](alb), after thirty years, an apology. [Alberta](alb) accepts the horse and, kindly, declines to go back with the [giver](ran), so that a divorce is agreed upon over tea. In the yard [Torrens](tor), on a wooden leg, and [Cissie](cis) dance to a barrel organ; and [Kernot](ker) puts down [his](ker) tray, at last, and takes [Alberta](alb)'s hand.
- sad ran "alone in forty rooms"
- gift ran bab "a wooden horse"
- reconcile? alb ran "an apology"
+ reject alb ran "declines to go back"
- married alb ran "wife"
- divorce? alb ran "a divorce"
- celebrate cis+tor "dance"
+ couple.start alb ker "takes Alberta's hand"
