%series Klein Genade
%lang en
%genre wine-farm saga in the Cape, encyclopaedia episode list, four or five strands an episode
%cast hester   | Hester Malan; Hester | f
%cast gideon   | Gideon Malan; Gideon | m
%cast ruan     | Ruan Malan; Ruan | m
%cast carla    | Carla Malan; Carla | f
%cast dawid    | Dawid Fortuin; Dawid; Fortuin | m
%cast shireen  | Shireen Fortuin; Shireen | f
%cast nazeem   | Nazeem Fortuin; Nazeem | m
%cast thandi   | Thandi Mbeki-Roos; Thandi; Advocate Mbeki-Roos | f
%cast lorcan   | Lorcan Daly; Lorcan; Daly | m
%cast odette   | Odette Joubert; Odette | f
%cast joubert  | Pieter Joubert; Joubert | m
%cast captain  | Captain Solomons; Solomons | f
%cast doctor   | - | m
%cast lbro     | - | m

== 1 Veraison
[Gideon Malan](gideon) is found under the tasting-room stairs with a head wound and no memory of the last twenty years. Who pushed [him](gideon)? [His](gideon) [wife](hester), [Hester](hester), was at church; [his](gideon) [son](ruan) [Ruan](ruan) was with [Odette Joubert](odette), [whose](odette) [husband](joubert) thinks that [she](odette) was at yoga. The cellar [master](dawid), [Dawid Fortuin](dawid), rode in the ambulance and will not speak of it. [Gideon](gideon) believes it is 1998: [he](gideon) asks the [doctor](doctor) about a [daughter](carla) of six, and does not recognise the tall [woman](carla), [Carla](carla), [who](carla) is holding [his](gideon) hand.
+ injure _ gideon "head wound"
- attack? _ gideon "pushed him"
- married gideon hester "wife"
- parent gideon ruan "son"
- affair odette ruan "was with"
- cheat odette joubert "at yoga"
- married joubert odette "husband"
- help dawid gideon "ambulance"
+ lose gideon "no memory"
- parent gideon carla "daughter"

== 2 1998
The [patient](gideon) comes home and greets [Dawid](dawid) as [his](gideon) best friend, which [he](dawid) has not been since the strike. [Shireen](shireen), [Dawid](dawid)'s [wife](shireen), [who](shireen) cooks for the [Malans](gideon+hester), drops the ladle when [Gideon](gideon) kisses [her](shireen) hand: in 1998 [the two](gideon+shireen) of [them](gideon+shireen) were lovers. [Hester](hester) sees it from the pantry. [Captain Solomons](captain) asks the household where everyone was, and five of them lie. [Thandi Mbeki-Roos](thandi), an [advocate](thandi) from [Johannesburg](@joburg), produces a contract, signed three days before the fall, by which half the farm goes to the workers.
- return gideon "comes home"
- friend.past dawid gideon "best friend"
- married dawid shireen "wife"
- boss gideon+hester shireen "cooks for"
- kiss gideon shireen "kisses her hand"
+ affair.past gideon shireen "lovers"
- discover hester gideon+shireen "sees it"
- investigate captain _ "asks the household"
- betray _ captain "lie"
+ reveal thandi _ "produces a contract"

== 3 Half
Did [he](gideon) sign it or not? The [amnesiac](gideon) cannot say; the notary is on a cruise. [Ruan](ruan) accuses the [advocate](thandi) of forgery in front of the whole staff, and [she](thandi) sues [him](ruan) before lunch. [Carla](carla), [who](carla) has been running the export office from [London](@london), discovers that [her](carla) [brother](ruan) has pledged the next three vintages to [Pieter Joubert](joubert). [She](carla) turns for comfort to the new [winemaker](lorcan), [Lorcan Daly](lorcan), an [Irishman](lorcan) with a past. [Nazeem Fortuin](nazeem), [Dawid](dawid)'s [son](nazeem), [who](nazeem) has loved [her](carla) since the crèche, stacks crates so as not to hear [them](carla+lorcan) laugh.
- accuse ruan thandi "accuses the advocate"
- accuse thandi ruan "sues"
+ discover carla ruan "pledged"
- sibling carla ruan "brother"
- hire lorcan "new winemaker"
- help lorcan carla "turns for comfort"
- parent dawid nazeem "son"
+ love nazeem carla "loved her"
- jealous nazeem carla "so as not to hear"

== 4 Yoga
[Joubert](joubert) drives to the yoga studio with flowers and finds that it closed in March. [He](joubert) does not confront [his](joubert) [wife](odette); [he](joubert) invites the [man](ruan) [whom](ruan) [he](joubert) suspects to go shooting. [Odette](odette), [who](odette) recognises the look, warns [her](odette) [lover](ruan) not to go, and [Ruan](ruan), too proud, goes. Only the sudden appearance of [Captain Solomons](captain), with a question about a tyre track, saves [him](ruan). [Gideon](gideon), meanwhile, courts [Hester](hester) as [he](gideon) did when [they](gideon+hester) were young. [She](hester) has not been given a flower in ten years and locks herself in the bathroom to weep.
+ discover joubert odette "closed in March"
- married joubert odette "wife"
- accuse? joubert ruan "suspects"
- invite joubert ruan "go shooting"
- affair odette ruan "lover"
- help odette ruan "warns her lover"
- kill? joubert ruan "go shooting"
+ rescue captain ruan "saves him"
- flirt gideon hester "courts"
- sad hester "weep"

== 5 The Strike
A flashback to 2006. When the pickers lay down their knives, [Gideon](gideon) promises [Dawid](dawid) a share of the land for keeping order; [Dawid](dawid) keeps order, and [Gideon](gideon), egged on by [his](gideon) [wife](hester), sends the police instead. A picker loses an eye. From that day on the former [friends](dawid+gideon) speak only of acid and sugar. In the present [Dawid](dawid) sits at the bedside of a [man](gideon) [who](gideon) calls [him](dawid) brother and remembers none of it. [He](dawid) wants to hate [him](gideon) and cannot find anybody there to hate. [Shireen](shireen) tells [her](shireen) [husband](dawid) to go home; [she](shireen) will sit.
- betray.past gideon dawid "promises Dawid"
- help.past hester gideon "egged on"
- attack.past gideon _ "sends the police"
- injure.past _ "loses an eye"
- married gideon hester "wife"
- friend.end dawid gideon "former friends"
- help dawid gideon "sits at the bedside"
+ enemy! dawid gideon "cannot find anybody"
- married dawid shireen "husband"

== 6 Blood
For a graft [Gideon](gideon) needs a donor, and the family is tested. [Ruan](ruan) is no match. [Nazeem](nazeem), [who](nazeem) has put down [his](nazeem) name out of decency, is, and the [doctor](doctor), an indiscreet [soul](doctor), congratulates [him](nazeem) on [his](nazeem) [father](gideon). [Dawid](dawid), standing by, asks [Shireen](shireen) a single word: "Since?" "Since always," says [she](shireen). The [boy](nazeem) thus learns in one and the same corridor that the [baas](gideon) is [his](nazeem) [father](gideon) and that [he](nazeem) has been in love for twenty years with [his](nazeem) own [sister](carla). [He](nazeem) gives [his](nazeem) blood and runs.
- rescue? nazeem gideon "needs a donor"
+ parent gideon nazeem "father"
- reveal doctor nazeem "congratulates him"
- reveal shireen dawid "Since always"
- discover nazeem gideon "learns"
- love nazeem carla "in love"
- sibling carla nazeem "sister"
+ rescue nazeem gideon "gives his blood"
- flee nazeem "runs"

== 7 South-Easter
The wind blows for a week and nobody sleeps. A gate bangs, a bottling line stops for want of corks, and the Malan peacock is missed by none. [Carla](carla) plays old records with [her](carla) [father](gideon), [who](gideon) knows all the words. The [captain](captain) has the stairs measured, twice, by an assistant with a cold. "Every wine is the weather," says [Lorcan](lorcan), "and every drinker thinks it was the grape." It is quoted in the staff kitchen for days, by some with approval.
- parent gideon carla "father"
- investigate captain _ "has the stairs measured"

== 8 An Irishman's Past
[Solomons](captain) has received a fax: the [winemaker](lorcan)'s real name is on a warrant in [Cork](@cork), where a vintner was ruined by watered whiskey. [Lorcan](lorcan) explains to [Carla](carla), on one knee, that the fraud was [his](lorcan) [brother](lbro)'s; [she](carla) believes [him](lorcan) and hides [him](lorcan) in the very tank [she](carla) is meant to inspect. [Ruan](ruan) betrays the hiding place to the [captain](captain) in return for a blind eye. [Odette](odette), having been slapped by [Joubert](joubert) for the first and last time, arrives at [Klein Genade](@klein) with a hatbox. [Ruan](ruan) is not at home to [her](odette). It is [Hester](hester) [who](hester) takes [her](odette) in.
- discover captain lorcan "received a fax"
- accuse _ lorcan "warrant"
- reveal lorcan carla "explains to Carla"
- betray.past lbro _ "the fraud"
+ help carla lorcan "hides him"
+ betray ruan lorcan "betrays the hiding place"
- attack joubert odette "slapped"
- breakup odette joubert "hatbox"
- reject ruan odette "not at home to her"
- help hester odette "takes her in"

== 9 Two Women
The [mistress](odette) of the [son](ruan) and the [mother](hester) of the same share a verandah and, in time, a bottle. [Hester](hester) confides in the younger [woman](odette): on the Sunday of the fall [she](hester) was not at church. [She](hester) had gone back for [her](hester) hymnal, heard [Gideon](gideon) offer [Dawid](dawid) half of everything, "and [Shireen](shireen) the house", and then [she](hester) remembers a hand, and it may have been [hers](hester). [Odette](odette) could now save [Ruan](ruan) from suspicion by talking. [She](odette) owes [him](ruan) nothing. [She](odette) fills both glasses. Elsewhere [Thandi](thandi) traces [Nazeem](nazeem) to a trawler in [Saldanha](@saldanha), and hires [him](nazeem) as a witness.
- affair odette ruan "mistress"
- parent hester ruan "mother"
- friend.start hester odette "in time, a bottle"
+ reveal hester odette "confides in"
- betray.past hester _ "not at church"
+ attack? hester gideon "a hand"
- rescue! odette ruan "save Ruan"
- reveal! odette _ "fills both glasses"
- find thandi nazeem "traces Nazeem"
- hire nazeem thandi "hires him"

== 10 The Reading of a Stair
[Ruan](ruan) is arrested for the attempted murder of [his](ruan) [father](gideon). The tyre was [his](ruan), the debt was [his](ruan), and [Joubert](joubert), [who](joubert) was watching the house that day through a rifle scope, swears that [he](joubert) saw [him](ruan) leave. [Carla](carla), [who](carla) owes [her](carla) [brother](ruan) for [Lorcan](lorcan)'s arrest, could give [him](ruan) an alibi and takes a day to think. [Gideon](gideon) visits the [prisoner](ruan) and does not know [him](ruan), but brings a jersey, since the [lad](ruan) looks cold. [Ruan](ruan) pulls it on. [He](ruan) cries in it, and calls for [Odette](odette), and [she](odette), for the last time, comes.
+ arrest captain ruan "arrested"
- kill? ruan gideon "attempted murder"
- parent gideon ruan "father"
- investigate joubert ruan "watching the house"
- accuse joubert ruan "swears"
- sibling carla ruan "brother"
- arrest.past captain lorcan "Lorcan's arrest"
- gift gideon ruan "brings a jersey"
- sad ruan "cries"
+ help odette ruan "comes"

== 11 Memory
It comes back over a glass of the 2006. [Gideon](gideon) sniffs, puts the glass down and says to [Dawid](dawid), in quite another voice: "[I](gideon) sent for the police." [He](gideon) remembers the strike, [his](gideon) [son](nazeem) with another [man](dawid)'s name, the contract, the stairs. [Hester](hester) stands up. But [he](gideon) tells [Solomons](captain) that [he](gideon) slipped; that [he](gideon) was drunk; that [he](gideon) would know if it had been otherwise. The [captain](captain) closes the file and looks at the [wife](hester) for as long as is polite. At night [she](hester) asks [him](gideon) why. "For the flower," says [Gideon](gideon), "the one from ten years ago, that [I](gideon) owed [you](hester)."
+ recover gideon "comes back"
- attack.past gideon _ "sent for the police"
- parent gideon nazeem "his son"
+ rescue gideon hester "he slipped"
- betray gideon captain "tells Solomons"
- attack.past? hester gideon "Hester stands up"
- married gideon hester "wife"

== 12 Pressing
The contract stands: half the farm to the workers, with [Dawid](dawid) in the chair. [He](dawid) offers the cellar to [Nazeem](nazeem), [whom](nazeem) [he](dawid) calls "[my](dawid) [son](nazeem)" in front of everyone, [Gideon](gideon) included. Freed, [Ruan](ruan) signs the pledge over to [Carla](carla) and goes to sea on the very trawler [his](ruan) half-[brother](nazeem) has left. [Lorcan](lorcan) is cleared by a telegram from [his](lorcan) [brother](lbro)'s deathbed; [Carla](carla) marries [him](lorcan) in the tank. [Odette](odette), divorced, opens a yoga studio. [Shireen](shireen) and [Hester](hester), [who](hester) had thirty years in which to quarrel and never found the time, now begin, over the hanging of a curtain.
- find dawid "half the farm"
- hire nazeem dawid "offers the cellar"
+ parent dawid nazeem "my son"
- gift ruan carla "signs the pledge"
- travel ruan "goes to sea"
- kin nazeem ruan "half-brother"
- sibling lbro lorcan "brother's"
+ wedding carla lorcan "marries him"
- divorce.past joubert odette "divorced"
- create odette "opens a yoga studio"
- quarrel hester shireen "begin"
