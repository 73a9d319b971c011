%series Strand & Daughters
%lang en
%genre prime-time family drama (ferry dynasty), encyclopaedia-style episode summaries
%cast magnar | Magnar Ekholm; Magnar | m
%cast ulrike | Ulrike Ekholm; Ulrike | f
%cast signe | Signe Ekholm; Signe | f
%cast thea | Thea Ekholm-Rossi; Thea | f
%cast berit | Berit Ekholm; Berit | f
%cast fabrizio | Fabrizio Rossi; Fabrizio | m
%cast lonan | Lonan Quigley; Quigley; Lonan | m
%cast adoma | Adoma Sarpong; Adoma; Ms. Sarpong | f
%cast viktorija | Viktorija Balsys; Viktorija | f
%cast emil | Emil | m
%cast kasper | Kasper Thorn; Kasper; Thorn | m
%cast captain | Captain Munro; Munro | m
%cast stoker | - | m
%cast deckhand | Iggy | m
%cast inspector | Inspector Tavares; Tavares | f
%cast baby | Magnus | m
%cast naples | - | f
%cast vikbro | - | m

== 1 Maiden Voyage
On the fiftieth anniversary of the Ekholm ferries, [Magnar](magnar) announces aboard the flagship that [he](magnar) will name a successor by midnight. [His](magnar) three [daughters](berit+signe+thea) manoeuvre: [Signe](signe), the [lawyer](signe), has numbers; [Thea](thea) has a [husband](fabrizio), [Fabrizio](fabrizio), [who](fabrizio) runs the shipyard; [Berit](berit), the [youngest](berit), is smoking with the stokers. At a quarter to twelve [Magnar](magnar) goes over the rail. While [his](magnar) [wife](ulrike) [Ulrike](ulrike) has the engines stopped and the boats lowered, a young [man](emil) in a waiter's jacket, [who](emil) has [Magnar](magnar)'s grey eyes, quietly puts down [his](emil) tray.
- celebrate magnar "fiftieth anniversary"
- hire? _ magnar "successor"
- parent magnar berit+signe+thea "daughters"
- married fabrizio thea "husband"
+ die? magnar "goes over the rail"
- married magnar ulrike "wife"
- rescue? ulrike magnar "boats lowered"
- parent? magnar emil "grey eyes"

== 2 Flag at Half-Mast
No body surfaces. [Inspector Tavares](inspector) interviews four hundred passengers and cannot rule out a push. [Ms. Sarpong](adoma), the family [solicitor](adoma), unseals the will: the fleet goes in four equal parts to [Magnar](magnar)'s four [children](berit+emil+signe+thea). Four? The [waiter](emil) rises. [Emil](emil) is the fruit of a winter [Magnar](magnar) spent with [Viktorija Balsys](viktorija), a harbour [pilot](viktorija), in [Klaipėda](@klaipeda). [Ulrike](ulrike), [who](ulrike) has always known, pours [her](ulrike) [stepson](emil) some coffee; [Signe](signe) contests the document on the spot.
- investigate inspector magnar "interviews"
- kill? _ magnar "push"
- advisor adoma berit+magnar+signe+thea+ulrike "solicitor"
- reveal adoma berit+emil+signe+thea+ulrike "unseals"
- find? berit+emil+signe+thea magnar "four equal parts"
+ parent magnar emil "fruit of a winter"
- affair.past magnar viktorija "a winter"
- parent viktorija emil "fruit of a winter"
- cheat.past magnar ulrike "a winter"
- discover.past ulrike magnar "has always known"
- kin emil ulrike "stepson"
- reject signe magnar "contests"

== 3 Ballast
[Thea](thea) learns that the shipyard has been insolvent since autumn and that [Fabrizio](fabrizio) borrowed against a fleet that was never [his](fabrizio). [His](fabrizio) [creditor](lonan), the freight [magnate](lonan) [Lonan Quigley](lonan), offers to forget the sum in exchange for [her](thea) vote. [Berit](berit) takes [Emil](emil) down to the engine room to show [him](emil) what [he](emil) has inherited; the half-[siblings](berit+emil) come up black with soot and singing. [Signe](signe) spends the night at the office with [Kasper Thorn](kasper), [her](signe) [junior](kasper), and not one file is opened.
+ discover thea fabrizio "learns"
- betray.past fabrizio thea "was never his"
- threaten lonan thea "in exchange for"
- find.past emil magnar "inherited"
- sibling berit emil "half-siblings"
- create berit+emil "singing"
- boss signe kasper "junior"
+ affair.start kasper signe "spends the night"

== 4 Crosswinds
A [stoker](stoker) remembers raised voices at the rail: [Magnar](magnar) and a woman. [Tavares](inspector) has [Ulrike](ulrike) brought in for questioning, and the tabloids need no second invitation. It emerges that the [couple](magnar+ulrike) had indeed fought that evening, since [Magnar](magnar) meant to publicly acknowledge [Emil](emil). Released for lack of proof, [Ulrike](ulrike) finds the gates besieged and is smuggled in under a tarpaulin by [Captain Munro](captain), [her](ulrike) bridge [partner](captain) of many years. [He](captain) adores [her](ulrike). [She](ulrike) has never asked why [he](captain) stayed single.
- reveal stoker inspector "remembers"
- arrest inspector ulrike "brought in for questioning"
- married magnar ulrike "couple"
+ quarrel.past magnar ulrike "had indeed fought"
- reveal? magnar emil "publicly acknowledge"
- help captain ulrike "smuggled"
- friend captain ulrike "bridge partner"
+ love captain ulrike "adores"

== 5 Cargo
[Thea](thea), hard pressed, votes with [Quigley](lonan) and thereby hands [him](lonan) the night routes. [Berit](berit) calls [her](thea) a Judas across the boardroom and pelts [her](thea) with the minutes. Shortly after, a container on the night route is found to hold eleven people, half suffocated; [Iggy](deckhand), a [deckhand](deckhand) barely eighteen, breaks the seal with a fire axe in time. Whose container? [Emil](emil) photographs the number plate before somebody paints it over. That [somebody](kasper) is [Thorn](kasper).
- betray thea berit+emil+signe "votes"
+ find lonan thea "the night routes"
- accuse berit thea "a Judas"
- attack berit thea "pelts"
+ rescue deckhand _ "breaks the seal"
- investigate emil _ "photographs"
- betray kasper _ "paints it over"

== 6 Bill of Lading
Bit by bit [Signe](signe) grasps that [her](signe) pillow talk has been travelling to [Quigley](lonan)'s desk: [Kasper](kasper) was planted. Instead of having it out with [him](kasper), [she](signe) begins to feed [him](kasper) false tonnages. [Fabrizio](fabrizio), [who](fabrizio) fears for [his](fabrizio) marriage and has every reason to, tells [Thea](thea) about the [girl](naples) in [Naples](@naples) before someone else can; [she](thea) has the locks changed by lunchtime. [Viktorija](viktorija) steers into the harbour on a coal barge. [Ulrike](ulrike) is waiting on the quay in person.
+ discover signe kasper "grasps"
- betray kasper signe "planted"
- betray signe kasper "false tonnages"
+ reveal fabrizio thea "tells"
- affair.past fabrizio naples "girl"
- cheat.past fabrizio thea "girl"
- married fabrizio thea "marriage"
- sad fabrizio "fears"
- travel viktorija "steers"

== 7 Two Widows
The two [women](ulrike+viktorija) drink aquavit until it's gone. At the bottom of the bottle is the truth: it was [Viktorija](viktorija), not [Ulrike](ulrike), [who](viktorija) stood at the rail with [Magnar](magnar). [He](magnar) jumped. [He](magnar) had [Viktorija](viktorija)'s [brother](vikbro)'s boat waiting, engine off; by dawn [he](magnar) was across the border. "[Our](ulrike+viktorija) [husband](magnar)," says [Viktorija](viktorija), "is growing tomatoes." [Ulrike](ulrike) slaps [her](viktorija), then begs [her](viktorija) pardon, then slaps [her](viktorija) again. Should [she](ulrike) tell the [girls](berit+signe+thea)?
+ reveal viktorija ulrike "truth"
- kill! ulrike magnar "not Ulrike"
- flee.past magnar "jumped"
- sibling vikbro viktorija "brother"
- help.past vikbro magnar "waiting"
- die! magnar "growing tomatoes"
- married magnar ulrike "husband"
+ attack ulrike viktorija "slaps"
- reveal? ulrike berit+signe+thea "tell the girls"
- reconcile? ulrike viktorija "begs her pardon"

== 8 Letters of Marque
[Ulrike](ulrike) says nothing and files for divorce from a dead [man](magnar), which puzzles [Ms. Sarpong](adoma) considerably. Thanks to [Emil](emil)'s photograph, [Tavares](inspector) traces the container to a [Quigley](lonan) subsidiary; [Iggy](deckhand), the only [witness](deckhand), is grabbed on [his](deckhand) way to the station and wakes up in a ballast tank with the water rising. [Berit](berit), [who](berit) has liked [his](deckhand) crooked grin for longer than [she](berit) lets on, hears the knocking. [She](berit) opens the valve with [her](berit) bare hands and loses two nails and all restraint.
- divorce? magnar ulrike "files for divorce"
- discover inspector lonan "traces"
+ abduct _ deckhand "grabbed"
+ rescue berit deckhand "opens the valve"
- love berit deckhand "has liked"
- injure berit "loses"

== 9 General Average
False tonnages bear fruit: [Quigley](lonan) overreaches and stands to lose [his](lonan) own line. [He](lonan) guesses where the leak is, sacks [Kasper](kasper) and, for good measure, sends [him](kasper) [Signe](signe)'s memo. [Thorn](kasper) turns up at [her](signe) flat, drunk, broken, claiming that the feelings, at least, weren't on the payroll. [She](signe) lets [him](kasper) sleep on the mat. [Thea](thea) is told at the clinic that [she](thea) is four months gone; [Fabrizio](fabrizio), camping in the yard, hears it from the crane operator.
- lose? lonan "stands to lose"
+ quit kasper lonan "sacks"
- confess kasper signe "the feelings, at least"
- sad kasper "broken"
- gift lonan kasper "sends"
+ pregnant thea fabrizio "four months gone"
- discover fabrizio thea "hears it"
- discover lonan signe "guesses"

== 10 Man Overboard
[Kasper](kasper) testifies. [Quigley](lonan) is picked up on the runway with a suitcase of bearer bonds, and the eleven survivors watch from behind the fence. Just as the [sisters](berit+signe+thea) are toasting the end of the siege, the door opens and [Magnar](magnar), brown as a nut, asks whether there's any herring left. [Berit](berit) flies into [his](magnar) arms; [Signe](signe) throws [her](signe) glass at the wall. [He](magnar) had wanted to see, [he](magnar) says, what [they](berit+signe+thea) would do without [him](magnar). [Thea](thea), holding [her](thea) belly: "[We](berit+signe+thea) did fine."
- reveal kasper lonan "testifies"
+ arrest _ lonan "picked up"
- celebrate berit+signe+thea "toasting"
+ return magnar "the door opens"
- happy berit magnar "flies into his arms"
- sad signe magnar "throws her glass"
- betray.past magnar berit+signe+thea "had wanted to see"
- sibling berit signe+thea "sisters"

== 11 Salvage
Insurance fraud, says [Tavares](inspector), and reads [Magnar](magnar) [his](magnar) rights between the herring and the cheese. [Emil](emil) visits [him](magnar) in remand and asks for nothing but the name of the tune [he](magnar) used to whistle. [Ulrike](ulrike) declines to post bail; [she](ulrike) is on the flagship with [Munro](captain), learning to dock. The shipyard gate opens at last for [Fabrizio](fabrizio), [who](fabrizio) has sold [his](fabrizio) watch, [his](fabrizio) car and [his](fabrizio) share to pay the welders. [Thea](thea) hands [him](fabrizio) a key. It fits only the garden shed, but it is a beginning.
- accuse inspector magnar "Insurance fraud"
+ arrest inspector magnar "reads Magnar his rights"
- travel emil magnar "visits"
- reject ulrike magnar "declines"
- gift thea fabrizio "hands"
+ reconcile? fabrizio thea "a beginning"
- lose fabrizio "sold his watch"

== 12 Home Port
The court dissolves the Ekholm marriage in nine minutes. [Berit](berit), elected to the chair by [her](berit) [sisters](signe+thea) and [brother](emil), signs on [Iggy](deckhand) as mate, in more than one sense. [Signe](signe) picks up the mat with [Kasper](kasper) still on it. [Thea](thea) is delivered of little [Magnus](baby) in dry dock. As [Ulrike](ulrike) takes the wheel at the winter regatta, [Munro](captain) at last puts the question that has been on [his](captain) lips for thirty years, and the foghorn drowns [her](ulrike) reply. In the prison library an old [man](magnar) whistles.
+ divorce magnar ulrike "dissolves"
+ hire berit emil+signe+thea "elected"
- sibling berit signe+thea "sisters"
- sibling berit emil "brother"
- hire deckhand berit "signs on"
- couple.start berit deckhand "in more than one sense"
- reconcile kasper signe "picks up the mat"
- birth thea baby "delivered of"
+ propose captain ulrike "puts the question"
