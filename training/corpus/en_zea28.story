%series The House on Lansdowne Road
%lang en
%genre Kolkata publishing-family serial, encyclopaedia episode summaries
%cast sarala | Sarala Bagchi; Sarala | f
%cast arka | Arka Bagchi; Arka | m
%cast rini | Rini Bagchi; Rini | f
%cast neel | Neel Bagchi; Neel | m
%cast tara | Tara Sanyal; Tara | f
%cast imran | Imran Haque; Imran; Haque | m
%cast boro | Borodi | f
%cast debu | Debu Ghosh; Ghosh; Debu | m
%cast mishti | Mishti | f
%cast asim | - | m
%cast joyce | Joyce Pereira; Joyce | f
%cast insp | Inspector Lahiri; Lahiri | m
%cast imum | - | f
%cast auth | - | m

== 1
On the death of the old [publisher](asim), [his](asim) unfinished memoir vanishes from a locked desk. [His](asim) [widow](sarala), [Sarala](sarala), gathers the [children](arka+neel+rini): [Arka](arka), the banker, [who](arka) wants to sell the press; [Rini](rini), the editor, [who](rini) would sooner sell a kidney; and [Neel](neel), unmentioned for a decade, [who](neel) arrives from [Berlin](@berlin) in drag. [Debu Ghosh](debu), the [compositor](debu), is the only one to shake the youngest [son](neel)'s hand.
- die asim "death"
- create.past asim "memoir"
- steal _ asim "vanishes"
- married.past asim sarala "widow"
- parent sarala arka+neel+rini "children"
+ return neel "arrives from" @berlin

== 2
[Imran Haque](imran), a young [historian](imran), presents a letter: the [publisher](asim) owed [him](imran), as executor of a dead [poet](auth), the rights to three books, and the memoir says why. [Rini](rini) hires [him](imran) to find it. Old [Borodi](boro), [who](boro) cooked for four generations, feeds the [stranger](imran) twice and tells [him](imran) nothing. [Tara Sanyal](tara), [wife](tara) of [Arka](arka) in name only since the flood, has begun to answer [Neel](neel)'s jokes.
- die.past auth "dead"
+ hire imran rini "hires"
- investigate? imran "find"
- help boro imran "feeds"
- reveal! boro imran "tells him nothing"
- married arka tara "wife"
- flirt neel tara "jokes"

== 3
[Arka](arka) mortgages the presses behind everybody's back; the lender is [Joyce Pereira](joyce), once [his](arka) [governess](joyce), now a property queen. [Rini](rini) learns of it from a bailiff and calls [her](rini) [brother](arka) a thief across the dining table. [Sarala](sarala) faints into the fish. [Neel](neel), wig askew, applies smelling salts, [Imran](imran) a fan. In the confusion [Tara](tara) finds [Arka](arka)'s safe open, with [his](arka) [father](asim)'s fountain pen inside.
- boss.past joyce arka "governess"
- betray arka rini "behind everybody's back"
- discover rini arka "learns"
+ quarrel arka rini "calls her brother a thief"
- sibling arka rini "brother"
- ill sarala "faints"
- help imran+neel sarala "smelling salts"
- parent asim arka "father"
- discover tara arka "finds"

== 4
The pen proves nothing, says [Inspector Lahiri](insp), except that [Arka](arka) liked it. [Tara](tara) moves out of the marital bedroom, into the room above the type foundry; [Ghosh](debu) carries [her](tara) sewing machine. [Imran](imran) and [Rini](rini), on the trail of the memoir, spend three nights in the damp archive and, on the third, are locked in. By morning [they](imran+rini) have finished the rum and each other's sentences.
- investigate insp arka "proves nothing"
+ breakup tara arka "moves out"
- move tara "into the room"
- help debu tara "carries"
- investigate imran+rini "trail"
+ flirt imran rini "finished the rum"
- abduct _ imran+rini "locked in"

== 5
[Borodi](boro) goes to confession at a temple, which is to say, to [Debu](debu): it was [she](boro) [who](boro) took the memoir, from under the sleeping [writer](asim)'s hand, since it was [she](boro) [who](boro), in 1971, gave birth to the [child](neel) [he](asim) had left unnamed. [Neel](neel), behind a pillar, hears it. [Neel](neel), says [Borodi](boro), turning round, is the one.
+ reveal boro debu "confession"
- steal.past boro asim "took the memoir"
- birth.past boro neel "gave birth"
+ parent boro neel "is the one"
- discover neel boro "hears it"

== 6
[Sarala](sarala) has known from the day the [boy](neel) was laid in [her](sarala) lap. [She](sarala) brought [him](neel) up as [her](sarala) own to spite [her](sarala) [husband](asim), [she](sarala) says, and went on because [she](sarala) forgot how to stop. [Neel](neel) packs, unpacks [his](neel) wigs, has a hoarse laugh, and asks [Borodi](boro) for [her](boro) rice. [Arka](arka) reads it in the gossip column: somebody has sold the story, and [Joyce](joyce) calls in the loan.
+ reveal sarala neel "has known"
- married.past asim sarala "husband"
- kin neel sarala "brought him up"
- gift? boro neel "asks"
- discover arka "reads"
- betray _ neel "sold the story"
- threaten joyce arka "calls in the loan"

== 7
Under pressure [Arka](arka) denounces [Imran](imran) to [Lahiri](insp) as the seller, and the [historian](imran) is taken off the tram with two notebooks. [Rini](rini) tells the [inspector](insp) which night [she](rini) spent where. It's a small ruin of a reputation and a large relief: [Imran](imran) is let go by tea. The real [leak](mishti) is [Mishti](mishti), [Tara](tara)'s [daughter](mishti), nine, [who](mishti) told [her](mishti) ballet teacher.
+ accuse arka imran "denounces"
- arrest insp imran "taken off the tram"
- reveal rini insp "tells the inspector"
+ rescue rini imran "let go"
- parent tara mishti "daughter"
- reveal.past mishti _ "told"

== 8
[Joyce Pereira](joyce) offers a way out: [Arka](arka) may keep the press if [he](arka) will sell [her](joyce) the house, out of love, [she](joyce) lets it be understood, for its former schoolroom. [Tara](tara) sues for divorce. Drunk, [Arka](arka) sets the archive alight and sits down to watch it; [Debu](debu) carries [him](arka) out, returns for the poems and does not come back. The last proof [he](debu) set hangs drying on the line.
- help? joyce arka "offers"
- divorce? arka tara "divorce"
+ attack arka _ "sets the archive alight"
+ rescue debu arka "carries him out"
- die debu "does not come back"

== 9
[Neel](neel) and [Tara](tara) wash the [compositor](debu)'s body, in the absence of family, by candlelight; [neither](neel+tara) has ever done it, and [both](neel+tara) have done worse. [Arka](arka) gives himself up. [Lahiri](insp), [who](insp) dislikes arson less than cowardice, lets [him](arka) sit up front. [Borodi](boro) brings the memoir to [Rini](rini) in a rice tin, with a single page, about a [poet](auth), [Imran](imran)'s [grandfather](auth), burned at the edges.
- die.past debu "body"
- help neel+tara debu "wash"
+ arrest insp arka "gives himself up"
- gift boro rini "brings the memoir"
- kin auth imran "grandfather"

== 10
The memoir comes out under three names: the dead [publisher](asim)'s, [Haque](imran)'s, and [Debu](debu)'s, in the colophon. [Sarala](sarala) reads the chapter on [her](sarala) marriage aloud to the whole book fair, skipping nothing. [Joyce](joyce) buys a copy, asks [Neel](neel), in full regalia, to inscribe it, and on being kissed on the hand forgives the mortgage till 2040.
- create imran "comes out"
- die.past asim "dead"
+ reveal sarala _ "reads the chapter"
- find joyce "buys"
- kiss joyce neel "kissed"
- help joyce rini "forgives the mortgage"

== 11
[Rini](rini) is offered a job in Delhi, [Imran](imran) a fellowship in Leiden. [Both](imran+rini) lie to the other that it's been declined. [They](imran+rini) meet on the same platform, with suitcases. [Mishti](mishti), [who](mishti) has been lent by [her](mishti) [mother](tara) to see people off, laughs so loudly that both trains leave without anyone. [Tara](tara) takes [Neel](neel) as partner in a theatre for children, and [her](tara) [ex](arka)'s sentence as a holiday.
- hire? rini _ "offered a job"
- hire? imran _ "fellowship"
+ betray imran rini "lie"
- betray rini imran "lie"
- travel? imran+rini "suitcases"
- happy mishti "laughs"
- colleague neel tara "partner"
- parent tara mishti "mother"
- ex arka tara "ex"
- arrest.past _ arka "sentence"

== 12
[Arka](arka) is paroled for [his](arka) [sister](rini)'s wedding, in handcuffs of gold paper made by [Mishti](mishti). [Imran](imran)'s [mother](imum) embraces [Sarala](sarala) as though [they](imum+sarala) were sisters with a lawsuit. [Rini](rini), in red, keeps a proof of page one under [her](rini) sari: the [compositor](debu)'s name, correctly spelled. [Borodi](boro) sits in the front row and is introduced by [Neel](neel) as the [bride](rini)'s [brother](neel)'s [mother](boro).
+ wedding imran rini "wedding"
- return arka "paroled"
- sibling arka rini "sister"
- create mishti "made"
- parent boro neel "mother"#2
- parent imum imran "mother"
- sibling neel rini "brother"
