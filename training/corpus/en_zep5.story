%series A Groom for Philippa
%lang en
%genre British rom-com novel in chapters, chapter summaries
%cast pip      | Philippa Thorne; Philippa; Pip | f
%cast dashiell | Dashiell Kwarteng; Dash; Heartsore | m
%cast rosalind | Rosalind Thorne; Rosalind; Roz | f
%cast edmund   | Edmund Blakeney; Edmund | m
%cast yusra    | Yusra | f
%cast gloria   | Gloria Thorne; Gloria | f
%cast nico     | Nico Vassallo; Nico; Vassallo | m
%cast abena    | Abena Kwarteng; Abena | f
%cast barnet   | Barnet | m
%cast publisher| Hilda Grosz; Hilda | f
%cast usher    | - | m
%cast aunt     | Auntie Comfort | f
%cast lottie   | Lottie | f
%cast heartsore | Heartsore | m
%cast lottiemum | - | f
%cast seamstress | - | f

== 1 In Which a Cake Falls
[Philippa Thorne](pip) writes agony columns for the unhappily in love and has not been on a date since the coronation. At the engagement drinks of [her](pip) [sister](rosalind) [Rosalind](rosalind) [she](pip) backs into a [stranger](dashiell), and four tiers of lemon sponge go down the front of [Dashiell Kwarteng](dashiell), [who](dashiell) baked them. [He](dashiell) calls [her](pip) a menace; [she](pip) calls [him](dashiell) a pudding. It takes [Edmund](edmund), the [groom](edmund), to reveal that the [menace](pip) and the [pudding](dashiell) are to walk up the aisle together: [bridesmaid](pip) and best [man](dashiell).
- advisor pip _ "agony columns"
- date! _ pip "date"
- engaged edmund rosalind "engagement"
- sibling pip rosalind "sister"
+ meet dashiell pip "backs"
- create dashiell "baked"
- quarrel dashiell pip "calls"
- reveal edmund dashiell+pip "reveal"
- advisor dashiell edmund "best man"
- advisor pip rosalind "bridesmaid"
- create pip "writes"
- celebrate _ edmund+rosalind "drinks"

== 2 Dear Heartsore
[Her](pip) [flatmate](yusra), [Yusra](yusra), advises [Pip](pip) to apologise in writing, so [she](pip) does, eleven times, and posts the rudest draft. Back comes a box of éclairs with a note: "Eat these and choke." [Yusra](yusra) has the last one. At the magazine, an email from a [reader](heartsore) signing as [Heartsore](heartsore) asks what one should do about a woman one has met once and cannot stand thinking about. [Pip](pip) answers, as [she](pip) always does, that [he](heartsore) should tell her. [Hilda Grosz](publisher), [her](pip) [editor](publisher), puts it on the cover.
- housemate pip yusra "flatmate"
- advisor yusra pip "advises"
- reconcile? dashiell pip "apologise"
+ gift dashiell pip "box"
- advisor pip heartsore "answers"
- boss publisher pip "editor"
- meet.past heartsore _ "met"
- confess? heartsore _ "tell"

== 3 The Wrong Bed
Hen weekend in [Whitby](@whitby). [Gloria Thorne](gloria), [who](gloria) has buried one husband and mislaid two, drinks [her](gloria) [daughters](pip+rosalind) under the table and wakes up beside a night [porter](usher). [Rosalind](rosalind) is not in [her](rosalind) room at all. [Pip](pip) hunts [her](pip) [sister](rosalind) along the pier until dawn, comes upon [her](rosalind) in a fishing boat, and wishes [she](pip) had stayed asleep: the [skipper](nico) with [his](nico) hand on [her](rosalind) knee is [Nico Vassallo](nico), to [whom](nico) [Roz](rosalind) was all but married seven years ago.
- celebrate rosalind "Hen weekend" @whitby
- die.past _ "buried"
- parent gloria pip+rosalind "daughters"
- sex gloria usher "wakes up"
- sibling pip rosalind "sister"
+ find pip rosalind "comes upon"
- flirt nico rosalind "knee"
- ex nico rosalind "married"
- married.past _ gloria "husband"
- investigate pip rosalind "hunts"

== 4 Not a Word
"Nothing happened," says [Rosalind](rosalind), and makes [Pip](pip) swear on the [dog](barnet). But [Barnet](barnet) is not [Pip](pip)'s only [confessor](barnet). Over a tray of collapsed meringues, at the tasting [she](pip) was bullied into attending, [she](pip) tells [Dash](dashiell) far too much about weddings in general, and [he](dashiell), [who](dashiell) has known [Edmund](edmund) since nursery, puts two and two together. [He](dashiell) wants to warn [his](dashiell) [friend](edmund). [She](pip) locks the [baker](dashiell) in [his](dashiell) own cold store. Four degrees, one blanket, and nobody within earshot but the ice cream.
- affair! nico rosalind "happened"
- reveal! pip "swear"
- advisor barnet pip "confessor"
- reveal pip dashiell "tells"
- discover dashiell rosalind "puts"
- reveal? dashiell edmund "warn"
- friend dashiell edmund "friend"
+ abduct pip dashiell "locks"

== 5 Thaw
The door jams with both of [them](dashiell+pip) on the wrong side of it. By the time [his](dashiell) [sister](abena) [Abena](abena), a [locksmith](abena), has got it open, [Philippa](pip) knows about the burnt-out café in [Kumasi](@kumasi), the [fiancée](lottie) [who](lottie) chose the insurance money, and the scar beneath [his](dashiell) sleeve; [he](dashiell) knows that [she](pip) hums when [she](pip) is scared. [They](dashiell+pip) agree that [Edmund](edmund) shall be told by no one but the [bride](rosalind). [Abena](abena) looks from [one](dashiell) to [the other](pip) and texts [their](abena+dashiell) [aunt](aunt).
- sibling abena dashiell "sister"
+ rescue abena dashiell+pip "open"
- reveal dashiell pip "knows"
- engaged.past dashiell lottie "fiancée"
- betray.past lottie dashiell "chose"
- injure.past dashiell "scar"
- sad pip "scared"
- discover dashiell pip "knows"#2
- reveal? rosalind edmund "told"
- kin abena+dashiell aunt "aunt"
- lose.past dashiell "burnt-out"
- reveal abena aunt "texts"

== 6 Auntie Comfort Inspects
No Kwarteng has ever gone out with a girl unvetted, and it is no use [Pip](pip)'s pointing out that nobody is going out with anybody. [Auntie Comfort](aunt) arrives with a cool box and a questionnaire. [She](aunt) is about to award [her](aunt) [nephew](dashiell)'s [guest](pip) a pass, with distinction, when the doorbell delivers [Lottie](lottie), blonde, tearful, seven years late: the [fiancée](lottie) of the insurance money, [who](lottie) says that [she](lottie) did it for a sick [mother](lottiemum), and could [she](lottie) please come in? [Dash](dashiell), that soft-hearted [lump](dashiell), steps aside.
- couple! dashiell pip "going out"
- investigate aunt pip "questionnaire"
- kin aunt dashiell "nephew"
+ return lottie "delivers"
- sad lottie "tearful"
- engaged.past dashiell lottie "fiancée"
- ill.past lottiemum "sick"
- parent lottiemum lottie "mother"
- invite dashiell lottie "steps aside"
- travel aunt "arrives"
- help.past lottie lottiemum "did it"

== 7 Advice to the Lovelorn
[Heartsore](dashiell) writes again. The [woman](pip) [he](dashiell) thinks about has seen [him](dashiell) at [his](dashiell) worst and stayed; the [one](lottie) [he](dashiell) used to love has come back to be forgiven. Which? [Philippa](pip), scratching [Barnet](barnet)'s stomach with [her](pip) foot and feeling, for no reason, miserable, types that old love deserves a hearing. [She](pip) presses Send. Twenty minutes later, two streets off, a [man](dashiell) in a floury apron reads it, reads it again and picks up the telephone to call [his](dashiell) [ex](lottie).
- love dashiell pip "thinks"
- love.past dashiell lottie "used to"
- return lottie "come back"
- reconcile? dashiell lottie "forgiven"
- sad pip "miserable"
+ advisor pip dashiell "types"
- ex dashiell lottie "ex"

== 8 The Dress Doesn't Fit
[Rosalind](rosalind) cannot get the zip past [her](rosalind) ribs, and it isn't the éclairs. Two blue lines. [She](rosalind) does the arithmetic in the fitting room with [her](rosalind) [mother](gloria) and the [seamstress](seamstress) counting along on [their](gloria+seamstress) fingers: six weeks ago [Edmund](edmund) was in [Toronto](@toronto), and the herring were running. [Gloria](gloria), mislayer of husbands, says that a man need never know. [Pip](pip) says that one [man](edmund) already has to: [his](edmund) [bride](rosalind) goes to [him](edmund) that night, in [her](rosalind) coat and nothing zipped, and leaves without the ring.
+ pregnant rosalind "lines"
- parent gloria rosalind "mother"
- travel.past edmund "Toronto" @toronto
- betray? rosalind edmund "never know"
- engaged.end edmund rosalind "without the ring"
+ reveal rosalind edmund "goes"

== 9 The Best Man's Duty
[Edmund](edmund) gets drunk with method. [His](edmund) best [man](dashiell) holds the bucket, then the forehead, then the telephone, so that [Edmund](edmund) may not ring [her](rosalind). "Did [you](dashiell) know?" asks the jilted [man](edmund) towards five. [Dash](dashiell) could lie. [He](dashiell) doesn't, and is hit in the eye by the gentlest [dentist](edmund) in [Highgate](@highgate). When [Pip](pip) brings frozen peas, it is [Lottie](lottie) [who](lottie) answers the door, in [his](dashiell) dressing gown, and accepts them with thanks.
- help dashiell edmund "holds"
- advisor dashiell edmund "best man"
- breakup.past rosalind edmund "jilted"
+ reveal dashiell edmund "doesn't"
- attack edmund dashiell "hit"
- gift pip lottie "peas"
- betray! dashiell edmund "lie"

== 10 Heartsore Unmasked
Nothing for it but work. [Hilda](publisher) wants an interview with the [correspondent](dashiell) [whose](dashiell) dilemma has the country arguing on buses, and [she](publisher) has traced the account to a bakery. [Pip](pip) is sick into [her](pip) handbag. All that time [she](pip) has been telling the [man](dashiell) [she](pip) wants to take back the [woman](lottie) [she](pip) can't bear! [Yusra](yusra), [who](yusra) has suspected it since the second letter (who else spells "éclair" with both accents?), puts [her](yusra) coat on [her](pip), and pushes [her](pip) out into the snow.
- investigate publisher dashiell "traced"
+ discover pip dashiell "sick"
- love pip dashiell "wants"#2
- jealous pip lottie "bear"
- discover.past yusra dashiell "suspected"
- help yusra pip "pushes"
- ill pip "sick"
- advisor.past pip dashiell "telling"
- reconcile? dashiell lottie "take back"

== 11 Four Degrees
The shop is dark, the cold store lit. [Lottie](lottie) has gone, [he](dashiell) tells the ice cream, because [he](dashiell) daren't look at [Pip](pip): [she](lottie) had wanted forgiving, got it, borrowed the dressing gown after a burst pipe, and taken the night train to [her](lottie) [mother](lottiemum). "[I](dashiell) only asked [you](pip) because [I](dashiell) knew who [you](pip) were." [He](dashiell) had known from the first letter. [Philippa](pip) is so angry that [she](pip) kisses [him](dashiell), and so happy that [she](pip) slams the door behind [them](dashiell+pip), and it jams.
- reconcile.past dashiell lottie "got"
- travel lottie "train"
- parent lottiemum lottie "mother"
+ reveal dashiell pip "tells"
- discover.past dashiell pip "known"
- sad pip dashiell "angry"
+ kiss dashiell pip "kisses"
- happy pip "happy"
- sad dashiell "daren't"

== 12 In Which a Cake Stands
A quayside in [Whitby](@whitby), a [bride](rosalind) in oilskins with a bump. [Rosalind](rosalind) marries [her](rosalind) [skipper](nico) at high water, and [Edmund](edmund), handsome in forgiveness, comes as the guest of [Abena](abena), [who](abena) has changed the locks on [his](edmund) heart. [Gloria](gloria) has brought the night [porter](usher). When the bouquet goes up, [Auntie Comfort](aunt) elbows aside nine women, catches it and thrusts it at [Pip](pip). "Yes," says [Pip](pip), before [Dash](dashiell) has opened [his](dashiell) mouth, and [his](dashiell) whole speech, eleven drafts of it, goes into the harbour.
- pregnant rosalind "bump"
+ wedding nico rosalind "marries"
- reconcile edmund rosalind "forgiveness"
- couple.start abena edmund "guest"
- date gloria usher "brought"
- gift aunt pip "thrusts"
+ propose? dashiell pip "speech"
- engaged.start dashiell pip "Yes"
- find aunt "catches"
