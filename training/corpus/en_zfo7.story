%series Gillespie & Dove
%lang en
%genre costume crime: a ladies' detective agency in Edinburgh, 1887, wry listings
%cast euphemia | Miss Euphemia Gillespie; Euphemia Gillespie; Effie; Miss Gillespie | f
%cast dove | Hannah Dove; Hannah; Dove | f
%cast struan | Sergeant Struan Baird; Struan; Baird | m
%cast hector | Hector Gillespie; Hector | m
%cast mungo | Mungo Pettigrew; Pettigrew; Mungo | m
%cast sidonie | Sidonie Pettigrew; Sidonie; Mrs Pettigrew | f
%cast archie | Archie Dove; Archie | m
%cast lorimer | Dr Lorimer; Lorimer | m
%cast may | May | f
%cast bairn | - | m
%cast tenor | Signor Bellucci; Bellucci | m
%cast cabman | - | m
%cast factor | Mr Quill; Quill | m
%cast queen | Flora Rankine; Flora; Mrs Rankine | f

== 1
[Miss Euphemia Gillespie](euphemia), thirty-one, on the shelf and glad of it, advertises for a lodger and gets a [partner](dove). [Hannah Dove](dove), [who](dove) says that [she](dove) is a [widow](dove), has a revolver in [her](dove) muff and a month's rent in advance. [Her](dove) [landlady](euphemia)'s [brother](hector) [Hector](hector), a [lawyer](hector), falls for [her](dove) over the mutton. A first client is already on the stairs: [Mungo Pettigrew](mungo), sugar [importer](mungo), [whose](mungo) [wife](sidonie) has been out every Thursday since Michaelmas and comes home singing.
- housemate.start dove euphemia "gets a partner"
- colleague.start dove euphemia "gets a partner"
- married.past _ dove "a widow"
- sibling euphemia hector "brother"
+ love.start hector dove "falls for her"
- married mungo sidonie "whose wife"
- cheat? sidonie mungo "comes home singing"

== 2
The trail of [Mrs Pettigrew](sidonie) leads to the opera, to the stage door and, by way of a closed cab, to [Signor Bellucci](tenor). [Effie](euphemia) watches through a keyhole and is disappointed: the [tenor](tenor) is giving the [lady](sidonie) singing lessons, and what [he](tenor) has on [his](tenor) knee is the score. [Sergeant Baird](struan) arrests both [detectives](dove+euphemia) for loitering. [He](struan) recognises the [one](euphemia) in spectacles. Twelve years ago, at a kirk picnic, [she](euphemia) declined to become [Mrs Baird](euphemia), and [he](struan) has not picnicked since.
- investigate euphemia sidonie "The trail"
- affair! sidonie tenor "disappointed"
- advisor tenor sidonie "singing lessons"
- discover euphemia sidonie+tenor "watches through a keyhole"
+ arrest struan dove+euphemia "arrests"
- discover struan euphemia "recognises"
- reject.past euphemia struan "declined to become"
- propose.past struan euphemia "declined to become"

== 3
[Pettigrew](mungo) refuses to pay for a faithful [wife](sidonie). Two days later [he](mungo) is lying at the foot of [his](mungo) own sugar hoist with a broken neck, and [Dr Lorimer](lorimer), the police [surgeon](lorimer), finds the mark of a cane on the back of it. [Sidonie](sidonie), penniless, for [he](mungo) has left everything to a person called [May](may), faints into the arms of [Lorimer](lorimer), [who](lorimer) does not at once put [her](sidonie) down. [Hector](hector) offers [Hannah](dove) [his](hector) umbrella, [his](hector) arm and, at the corner of Thistle Street, [his](hector) name. [She](dove) keeps the umbrella.
- reject mungo dove+euphemia "refuses to pay"
- married mungo sidonie "faithful wife"
+ kill.past _ mungo "broken neck"
- discover lorimer mungo "finds the mark"
- gift mungo may "left everything"
- help lorimer sidonie "into the arms"
- propose hector dove "his name"
+ reject dove hector "keeps the umbrella"

== 4
[May](may) is no hussy. [May](may) is nine. [She](may) lives with a [baker](queen) in Leith. [Pettigrew](mungo) was [her](may) [father](mungo). The [baker](queen)'s name is [Mrs Rankine](queen). [Mrs Rankine](queen) will not say who the [mother](dove) is. [Hannah](dove) drops [her](dove) cup. [Effie](euphemia) looks at [Hannah](dove). [Hannah](dove) looks at [May](may). [They](dove+may) have the same ears.
- housemate may queen "lives with a baker"
+ parent mungo may "father"
- reveal! queen _ "will not say"
- sad dove "drops her cup"
- discover euphemia dove "looks at Hannah"
+ parent dove may "same ears"

== 5
[Hannah](dove) tells [Effie](euphemia) the whole of it by the dying fire. At seventeen [she](dove) was a [parlourmaid](dove) in the [Pettigrews](mungo+sidonie)' house; the [master](mungo) had a key to the attic. [She](dove) was turned out in the sixth month, bore the [girl](may) in a barn and handed [her](may) over to a [baker](queen) with a warm kitchen. There never was a Mr Dove. "There is, though," says a voice from the door. [Archie Dove](archie), five years [her](dove) junior, back from the Cape, is [her](dove) [brother](archie), and [he](archie) carries a cane.
- reveal dove euphemia "tells Effie"
- boss.past mungo dove "the master"
- attack.past mungo dove "key to the attic"
- quit.past dove mungo "turned out"
+ birth.past dove may "bore the girl"
- married! _ dove "never was"
- return archie "back from the Cape"
+ sibling archie dove "brother"

== 6
Was it the [sailor](archie)? [Baird](struan) thinks so, and has [Archie](archie) taken out of [his](archie) bath. [Hannah](dove) and [Effie](euphemia) fall out so badly about it that a chalk line is drawn across the parlour. For consolation [Effie](euphemia) has [Dr Lorimer](lorimer), [who](lorimer) has taken to calling with violets; what [she](euphemia) doesn't know is that the [violet-bearer](lorimer) buys two bunches, and that the other goes on Thursdays to the bereaved [Sidonie](sidonie). The [cabman](cabman) [who](cabman) drives [him](lorimer) could tell [her](euphemia). The [cabman](cabman), however, is a gentleman.
- accuse struan archie "thinks so"
+ arrest struan archie "taken out"
- quarrel dove euphemia "fall out"
- flirt euphemia lorimer "violets"
+ affair lorimer sidonie "the other goes"
- betray lorimer euphemia "two bunches"
- discover! euphemia lorimer "doesn't know"
- reveal! cabman euphemia "is a gentleman"

== 7
[Hector](hector) takes on the defence of the [brother](archie) of the [woman](dove) [who](dove) will not have [him](hector). [He](hector) is brilliant for three hours, loses [his](hector) voice, and must be helped out by [Hannah](dove), [who](dove) stands up in the gallery, before bailies and bonnets, and claims [May](may) as [her](dove) own. The case collapses, since it turns out that [Archie](archie) was at that hour reading to the [child](may). The [sergeant](struan) apologises to the [acquitted](archie). [He](struan) apologises to [Effie](euphemia), too, while [he](struan) is at it, for the picnic.
- advisor hector archie "defence of the brother"
- sibling archie dove "the brother"
- love hector dove "will not have him"
- reject dove hector "will not have him"
- help dove hector "helped out by Hannah"
+ reveal dove may "claims May"
- parent dove may "her own"
- accuse! _ archie "The case collapses"
- reconcile? archie struan "apologises to the acquitted"
- reconcile? euphemia struan "apologises to Effie"

== 8
The chalk line is wiped away with a damp cloth by [May](may), [who](may) has come to live in Thistle Street, complete with cat. It is [May](may), again, [who](may) remembers that a [gentleman](lorimer) once brought [Mrs Rankine](queen) an envelope every quarter, from [Pettigrew](mungo), and smelt of violets. [Effie](euphemia) goes to the window and stays there. Next morning [she](euphemia) lets [Lorimer](lorimer) kiss [her](euphemia), in order to get a closer look at [his](lorimer) cuff links: sugar, in the hinge. [She](euphemia) washes [her](euphemia) mouth and sends for [Baird](struan).
- reconcile dove euphemia "wiped away"
- move may dove+euphemia "come to live"
- gift.past lorimer queen "brought Mrs Rankine"
- sad euphemia "stays there"
- kiss euphemia lorimer "kiss her"
- betray euphemia lorimer "closer look"
+ discover euphemia lorimer "sugar, in the hinge"

== 9
[Lorimer](lorimer) has bolted with [Sidonie](sidonie)'s jewels and, as [his](lorimer) passport out of town, [May](may). The [cabman](cabman) hears a child's cat mewing in the [surgeon](lorimer)'s bag and drives, not to Waverley, but straight to the police office. A struggle on the box; a shot. The old [fellow](cabman) is hit in the shoulder. [Hannah](dove) leaps on the running board and breaks the [doctor](lorimer)'s nose with [her](dove) muff, the revolver being in it. [May](may) climbs out, says that it was a very poor ride, and is sick on the [sergeant](struan)'s boots.
- flee lorimer "bolted"
- steal lorimer sidonie "Sidonie's jewels"
+ abduct lorimer may "passport out of town"
- betray cabman lorimer "not to Waverley"
- discover cabman may "hears a child's cat"
- attack lorimer cabman "a shot"
- injure cabman lorimer "hit in the shoulder"
- attack dove lorimer "breaks the doctor's nose"
+ rescue dove may "leaps on"
- ill may "is sick"

== 10
Why did [he](lorimer) do it? For [her](sidonie), says the [prisoner](lorimer), weeping into [his](lorimer) plaster. [Sidonie](sidonie) says that [she](sidonie) scarcely knew the [man](lorimer). The former [lovers](lorimer+sidonie) are put face to face, and the murdered [man](mungo)'s [factor](factor), [Mr Quill](factor), takes down in shorthand what each calls the other. By page six it is clear that [she](sidonie) lent [him](lorimer) the cane. [Struan](struan) escorts the [widow](sidonie) to the cells, where [Signor Bellucci](tenor) serenades [her](sidonie) from the street until moved on.
+ kill.past lorimer mungo "For her"
- love lorimer sidonie "weeping into"
- meet! lorimer sidonie "scarcely knew"
- ex lorimer sidonie "former lovers"
- boss.past mungo factor "factor"
- quarrel lorimer sidonie "each calls the other"
- help.past sidonie lorimer "lent him the cane"
- married.past mungo sidonie "widow"
+ arrest struan sidonie "to the cells"
- love tenor sidonie "serenades"

== 11
Peace, porridge, unpaid bills. A parrot has been stolen in Morningside, and returns by itself. [Archie](archie), [who](archie) was going back to sea, is not going back to sea, on account of the [baker](queen). [Flora Rankine](queen) is forty and strong as a horse; [he](archie) is twenty-two; [they](archie+queen) have been seen rolling dough with four hands. [Effie](euphemia) proposes a walk to [Baird](struan), [who](struan) proposes a picnic, and for the space of a ham sandwich it looks as if one of [them](euphemia+struan) might propose something else. Then it rains.
- travel! archie "not going back"
+ love archie queen "on account of"
- flirt archie queen "rolling dough"
- invite euphemia struan "a walk"
- invite struan euphemia "a picnic"
- date euphemia struan "ham sandwich"
- propose! euphemia struan "propose something else"

== 12
A queen, declares [Archie](archie), deserves a cathedral; [Flora](queen) settles for St Giles' side chapel and seven months gone in blue serge. At the wedding breakfast [Hector](hector) does not ask [Hannah](dove) anything. [He](hector) merely holds the umbrella over [May](may), all afternoon, until [Hannah](dove) takes [him](hector) by the lapels and says the name of a date. [Effie](euphemia) looks across at the [sergeant](struan). "[I](euphemia)'d not give up the firm," [she](euphemia) warns [him](struan). "[I](struan)'d not marry [you](euphemia) without it," says [he](struan). The [bairn](bairn) is born in the bakery before anyone can change [her](euphemia) mind.
+ wedding archie queen "wedding breakfast"
- pregnant queen archie "seven months gone"
- help hector may "holds the umbrella"
+ propose dove hector "name of a date"
- propose struan euphemia "not marry you without"
- birth queen bairn "is born"
