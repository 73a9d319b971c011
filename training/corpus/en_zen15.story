%series Marlowe House
%lang en
%genre teen drama at a Cumbrian boarding school, encyclopaedia episode summaries
%cast cressida | Cressida Holt; Cressida; Cress | f
%cast ravi     | Ravinder Bains; Ravi; Bains | m
%cast ottoline | Ottilie Strand; Ottilie | f
%cast jonas    | Jonas Whitlock; Jonas; Whitlock | m
%cast nia      | Nia Holt; Nia | f
%cast selwyn   | Dr Selwyn Holt; Selwyn; Dr Holt | m
%cast matron   | Matron Pugh; Pugh | f
%cast astrid   | Astrid Strand; Astrid | f
%cast gurpreet | Gurpreet Bains; Gurpreet | f
%cast warden   | - | m
%cast walker   | Ffion | f
%cast sergeant | - | f
%cast scout    | - | m
%cast bully    | Toby Crane; Crane | m
%cast infant   | - | f

== 1 Arrivals
[Ravinder Bains](ravi), sixteen, a bus [driver](gurpreet)'s [boy](ravi) from [Leicester](@leicester), comes up to [Marlowe House](@marlowe) on a rugby bursary and is put in the attic with [Jonas Whitlock](jonas), [who](jonas) has been expelled from everywhere else. At supper [he](ravi) takes the empty chair next to [Ottilie Strand](ottoline) and the table falls silent: it was [her](ottoline) late [twin](astrid)'s. [Cressida Holt](cressida), the [headmaster](selwyn)'s [daughter](cressida), hisses that [he](ravi) should move. "Stay," says [Ottilie](ottoline), the first word [she](ottoline) has spoken since Easter.
- travel ravi "comes up" @marlowe
+ housemate.start jonas ravi "in the attic"
- quit.past jonas "expelled"
- meet ottoline ravi "empty chair"
- sibling.past astrid ottoline "twin"
- die.past astrid "late"
- parent selwyn cressida "daughter"
- parent gurpreet ravi "boy"
- reject cressida ravi "should move"
- invite ottoline ravi "Stay"

== 2 What the Lake Keeps
They found [Astrid](astrid)'s scarf, never [Astrid](astrid). [Cress](cressida), [who](cressida) was the dead [girl](astrid)'s best [friend](cressida), has worn a black ribbon since and lets nobody else near [Ottilie](ottoline). [Jonas](jonas) takes [Ravi](ravi) out in a stolen skiff to smoke; from the water [they](jonas+ravi) see a light in the boarded-up ice house. On the way back [Ravi](ravi) goes in up to the neck, and is rubbed dry and scolded by [Matron Pugh](matron), [who](matron) asks in passing what colour the light was.
- lose.past _ astrid "never Astrid"
- die.past astrid "dead"
- friend.past astrid cressida "friend"
- sad cressida astrid "black ribbon"
- steal jonas "stolen skiff"
+ discover jonas+ravi "see a light"
- help matron ravi "rubbed dry"
- quarrel matron ravi "scolded"

== 3 Sixth Form Social
[Cressida](cressida) goes to the dance with [Toby Crane](bully), [captain](bully) of everything, and spends it watching the door, through which [Jonas](jonas) does not come. [He](jonas) is in the [headmaster](selwyn)'s study, copying out lines and, when [Dr Holt](selwyn) is called away, the contents of a drawer marked A.S. [Ravi](ravi) teaches [Ottilie](ottoline) a bhangra step behind the marquee. [Toby](bully), in want of sport, asks [him](ravi) what [he](ravi) has under that turban. [Ottilie](ottoline) breaks [his](bully) nose; the [captain](bully) reports that [he](bully) fell.
- date bully cressida "goes to the dance"
- love cressida jonas "watching the door"
- steal jonas selwyn "contents of a drawer"
- advisor ravi ottoline "teaches"
- threaten bully ravi "in want of sport"
+ attack ottoline bully "breaks his nose"
- injure bully ottoline "breaks his nose"
- betray bully "reports that he fell"

== 4 A.S.
The drawer held doctors' bills, nine months of them, made out to [Miss A. Strand](astrid) and paid by [S. Holt](selwyn). [Jonas](jonas) puts the copies under [Cressida](cressida)'s door, meaning to warn [her](cressida) and managing to destroy [her](cressida). [She](cressida) asks [her](cressida) [father](selwyn) nothing. [She](cressida) asks [her](cressida) [aunt](nia), [Nia](nia), the art mistress and [his](selwyn) [sister](nia), [who](nia) upsets a jar of turpentine and says that some bills are paid out of kindness. [Gurpreet](gurpreet), [Ravi](ravi)'s [mother](gurpreet), arrives with eleven parathas and drives the school bus out of a ditch.
- treat.past astrid _ "doctors"
- gift.past selwyn astrid "paid by S. Holt"
+ reveal jonas cressida "puts the copies"
- help? jonas cressida "warn"
- sad cressida "destroy her"
- parent selwyn cressida "father"
- kin cressida nia "aunt"
- sibling nia selwyn "sister"
- help? selwyn astrid "out of kindness"
- parent gurpreet ravi "mother"
- travel gurpreet "arrives"
- help gurpreet _ "out of a ditch"

== 5 Turpentine
Convinced by now that [Selwyn](selwyn) had got a [pupil](astrid) into trouble and into the lake, [Cressida](cressida), [Jonas](jonas), [Ottilie](ottoline) and [Ravi](ravi) swear an oath in the boot room. [Ottilie](ottoline) is the calmest. [She](ottoline) would have known, [she](ottoline) insists, if [her](ottoline) [sister](astrid) were dead; [she](ottoline) would have felt it here. [The others](cressida+jonas+ravi) look at [their](cressida+jonas+ravi) boots. At night the [four](cressida+jonas+ottoline+ravi) break into the ice house. There is a bed in it, still warm, a paintbrush, and a rattle.
- accuse cressida+jonas+ottoline+ravi selwyn "Convinced"
- pregnant? astrid selwyn "into trouble"
- kill? selwyn astrid "into the lake"
- friend.start cressida+jonas ottoline+ravi "oath"
- die! astrid "would have known"
- sibling astrid ottoline "sister"
+ discover cressida+jonas+ottoline+ravi "still warm"

== 6 Still Life
[Nia Holt](nia) resigns by note and is gone by the milk train. In [her](nia) studio [Cressida](cressida) turns a canvas to the light: a [girl](astrid) with a [newborn](infant), dated June, three months after the memorial. So [Ottilie](ottoline) was right! [She](ottoline) laughs, then is sick, then hits [Cressida](cressida), since there is nobody else to hit. [Matron](matron) separates [the two](cressida+ottoline) and, asked who delivers babies round here, polishes a thermometer. [Ravi](ravi) plays the match of [his](ravi) life with [his](ravi) mind elsewhere. [His](ravi) [mother](gurpreet) screams herself hoarse beside a [scout](scout) [she](gurpreet) takes for the groundsman.
- quit nia "resigns"
- flee nia "gone by the milk train"
+ discover cressida astrid "turns a canvas"
- create.past nia "canvas"
- birth.past astrid infant "newborn"
- die! astrid "Ottilie was right"
- happy ottoline "laughs"
- ill ottoline "sick"
+ attack ottoline cressida "hits"
- help matron cressida+ottoline "separates"
- parent gurpreet ravi "mother"

== 7 The Father of the Child
It is not the [headmaster](selwyn). [He](selwyn) tells [his](selwyn) [daughter](cressida) so on the terrace, aged by ten years: [he](selwyn) paid because [he](selwyn) was asked to, by the young [mother](astrid), [who](astrid) feared one [person](warden) on earth, and gave [her](astrid) word to [Nia](nia) never to say whom. [Cressida](cressida) takes off the ribbon and puts it in [his](selwyn) breast pocket. That afternoon [Toby Crane](bully) is taken out of school by [his](bully) [uncle](warden), the fell [warden](warden), in great haste. [Jonas](jonas) notices that the [boy](bully) is crying and the [man](warden) is not.
+ parent! selwyn infant "not the headmaster"
- reveal selwyn cressida "tells his daughter"
- parent selwyn cressida "daughter"
- gift.past selwyn astrid "paid"
- parent astrid infant "mother"
- sad.past astrid "feared"
- reconcile cressida selwyn "breast pocket"
- kin bully warden "uncle"
+ flee bully+warden "in great haste"
- sad bully "crying"

== 8 Exeat
Half term in [Leicester](@leicester). [Gurpreet](gurpreet) feeds [four](cressida+jonas+ottoline+ravi), asks nothing, and puts the [girls](cressida+ottoline) in the good room. [Jonas](jonas), [who](jonas) has no home to go to, washes up for two hours so as not to have to say so; [Cressida](cressida) dries. [They](cressida+jonas) reach for one spoon. "Do not kiss [me](jonas) because [you](cressida) are sad," [he](jonas) says. [She](cressida) kisses [him](jonas) for other reasons. In the yard [Ottilie](ottoline) shows [Ravi](ravi) a postcard that came this morning, without a word on it, only a drawing of two left hands.
- travel cressida+jonas+ottoline+ravi "Half term" @leicester
- help gurpreet cressida+jonas+ottoline+ravi "feeds"
- help jonas gurpreet "washes up"
- help cressida jonas "dries"
+ kiss cressida jonas "kisses him"
- sad? cressida "because you are sad"
+ find ottoline "postcard"
- reveal ottoline ravi "shows Ravi"

== 9 Two Left Hands
The postmark is [Barmouth](@barmouth). A hill [walker](walker) gives [Ottilie](ottoline) and [Ravi](ravi) a lift over the pass, introduces herself at the third sheep as [Ffion](walker), and turns out to rent a cottage to two [women](astrid+nia) and a [baby](infant). At the gate [Ottilie](ottoline)'s courage gives out. It is [Ravi](ravi) [who](ravi) knocks; it is [her](ottoline) own face that opens, thinner, with a [child](infant) on its hip. The [twins](astrid+ottoline) do not say anything. The [elder](ottoline), by nine minutes, boxes the [younger](astrid)'s ears, then will not let go.
- travel ottoline+ravi "gives Ottilie and Ravi" @barmouth
- help walker ottoline+ravi "a lift"
- meet ottoline+ravi walker "introduces herself"
- sad ottoline "courage gives out"
+ find ottoline+ravi astrid "her own face"
- housemate astrid nia "rent a cottage"
- parent astrid infant "child on its hip"
- sibling astrid ottoline "twins"
- attack ottoline astrid "boxes"
+ reconcile astrid ottoline "will not let go"

== 10 Whom She Feared
[Astrid](astrid) tells it over the washing. The [father](bully) is [Toby](bully), [who](bully) had wanted to marry [her](astrid) at sixteen, with a ring from a cracker. But [his](bully) [uncle](warden) held the [Crane](bully) money and a shotgun, and had taken [her](astrid) out on the lake to explain what happens to girls who drown. [She](astrid) had swum. [Nia](nia), painting on the shore, had pulled [her](astrid) in, and hidden [her](astrid), and [Matron](matron) had seen to the rest. While [Ravi](ravi) telephones [Leicester](@leicester) for advice and a bus, [somebody](warden) in green cuts the line.
- reveal astrid ottoline+ravi "tells it"
+ parent bully infant "father"
- propose.past bully astrid "wanted to marry"
- kin bully warden "uncle"
+ threaten.past warden astrid "explain what happens"
- flee.past astrid "swum"
- create.past nia "painting"
- rescue.past nia astrid "pulled her in"
- help.past nia astrid "hidden"
- help.past matron astrid "seen to the rest"

== 11 The Man in Green
The [warden](warden) has followed the postcard's twin, intercepted by [him](warden) in [Toby](bully)'s pigeonhole. [He](warden) walks into the cottage with the gun broken over [his](warden) arm, polite as a parson, and asks for the [child](infant). [Nia](nia) steps in front of [Astrid](astrid), [Ottilie](ottoline) in front of [Nia](nia). Behind [him](warden) a [boy](bully) says, "[Uncle](warden)," and when [he](warden) turns it is into a rugby tackle by two [captains](bully+ravi) at once, the [one](ravi) with the turban low, the [one](bully) with the crooked nose high.
- steal warden bully "intercepted"
- investigate warden astrid "followed"
+ abduct? warden infant "asks for the child"
- help nia astrid "steps in front"
- help ottoline nia "in front of Nia"
- return bully "a boy says"
- kin bully warden "Uncle"
+ attack bully+ravi warden "tackle"

== 12 Statements
The [sergeant](sergeant) has room for one in the van. From its window the [prisoner](warden) tells [his](warden) [nephew](bully) that [he](bully) will not see a penny. "Good," says [Toby](bully), a [father](bully) since June and aware of it since Tuesday, and asks, in this order, what [she](infant) weighs, what [her](infant) name is, and if [he](bully) may. [Astrid](astrid) lets [him](bully) hold [her](infant) as far as the door. [Gurpreet](gurpreet) rolls up in a double-decker. [Cressida](cressida) and [Jonas](jonas), on the top deck, have not slept; nor, one gathers, tried to.
+ arrest sergeant warden "in the van"
- kin bully warden "nephew"
- threaten warden bully "not see a penny"
- parent bully infant "father"
- discover.past bully "aware"
- reconcile? astrid bully "lets him hold"
- travel gurpreet "rolls up"
- rescue? gurpreet ottoline+ravi "double-decker"
+ couple cressida jonas "nor, one gathers"

== 13 Memorial
There is a stone for [Astrid](astrid) in the chapel, and [she](astrid) insists on seeing it. The whole school stands up when [she](astrid) comes in; [Cressida](cressida) sits down, plump, on the floor. [Her](cressida) [friend](astrid) crouches. Why did [you](astrid) not tell [me](cressida)? [You](cressida) were going out with [him](bully), says the dead [girl](astrid), as gently as it can be said. [Dr Holt](selwyn) offers the governors [his](selwyn) resignation for having lied to them all, and [his](selwyn) [sister](nia) one for having let [him](selwyn). [Matron](matron) offers nothing. [She](matron) would do it again on Monday.
- return astrid "comes in"
- friend astrid cressida "friend"
- reveal! astrid cressida "not tell me"
- date.past bully cressida "going out"
+ quit? selwyn "resignation"
- betray.past selwyn "lied"
- sibling nia selwyn "sister"
+ reveal astrid cressida "gently"
- quit? nia "one for having"

== 14 Leavers
The governors accept neither resignation, and the stone is turned round and used as a doorstep. [Ravi](ravi), signed by [Leicester](@leicester), leaves first, in the passenger seat of a bus; at the bend [he](ravi) makes [his](ravi) [mother](gurpreet) stop, runs back the length of the drive, and asks [Ottilie](ottoline) for the step with the left foot. [She](ottoline) gives it to [him](ravi) and [her](ottoline) mouth besides. [Toby](bully) takes the cottage next to [Astrid](astrid)'s and learns to sew. [Jonas](jonas), the first time in nine schools, finishes a year. In the register, against "home address", [he](jonas) has written: c/o [Bains](gurpreet).
- quit! nia+selwyn "neither resignation"
- hire ravi "signed"
- travel ravi "leaves first"
- parent gurpreet ravi "mother"
- return ravi "runs back"
+ kiss ottoline ravi "her mouth"
- neighbour.start astrid bully "takes the cottage"
- move? jonas gurpreet "home address"
