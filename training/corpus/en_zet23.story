%series Jury Service
%lang en
%genre courtroom mystery in Bristol told from the jury room, newspaper listings
%cast hazel    | Hazel Tindall; Hazel; Tindall | f
%cast obi      | Obi Nwosu; Obi; Nwosu | m
%cast cressida | Cressida Vaughan; Cressida | f
%cast len      | Len; Leonard Sprake | m
%cast yusuf    | Yusuf | m
%cast amber    | Amber Doyle; Amber | f
%cast gareth   | Gareth Doyle; Gareth | m
%cast victim   | Stella Quirke; Stella | f
%cast judge    | Mrs Justice Pym; Pym | f
%cast qc       | Sir Toby Lamb; Lamb; Sir Toby | m
%cast usher    | - | m
%cast plumber  | Dougie; Douglas Hurst | m
%cast son      | Ewan | m
%cast child    | - | n
%cast husband  | - | m

== 1 Twelve
Twelve strangers are locked in a room with a kettle. The oldest, [Hazel Tindall](hazel), a retired lollipop [lady](hazel), is elected [forewoman](hazel) because [she](hazel) has brought biscuits. Before them stands [Amber Doyle](amber), [nanny](amber), accused of having poisoned [her](amber) [employer](victim), the [novelist](victim) [Stella Quirke](victim). [Sir Toby Lamb](qc) defends [her](amber) as if [she](amber) bored [him](qc). [Juror](obi) four, [Obi Nwosu](obi), passes a note to [juror](cressida) nine: [he](obi) believes every word the [girl](amber) says. [Cressida Vaughan](cressida), [whose](cressida) [husband](husband) sits in Parliament, folds the note into a boat. [Mrs Justice Pym](judge) has seen it, and confiscates the boat.
- hire hazel "elected"
- boss.past victim amber "employer"
+ accuse _ amber "accused of having poisoned"
- kill? amber victim "poisoned"
- advisor qc amber "defends her"
- reveal obi cressida "passes a note"
- married cressida husband "husband"
- discover judge cressida+obi "has seen it"
- steal judge cressida "confiscates"

== 2 The Plumber
A [plumber](plumber) takes the stand. [He](plumber) was under the sink when the [novelist](victim) and the [nanny](amber) had words: "[You](amber) will be gone by Friday," [he](plumber) heard, and then a glass. [Lamb](qc) has no questions. In the jury room [Len](len), a [bookmaker](len), offers five to one on guilty; [Yusuf](yusuf), the [youngest](yusuf), [who](yusuf) is missing [his](yusuf) exams, takes the bet. It is [Hazel](hazel) [who](hazel), stirring, wonders how somebody under a sink can tell who is meant by "[you](amber)". There were three people in that kitchen, weren't there? The [plumber](plumber) had said, "them all".
- discover.past plumber amber+victim "he heard"
- quarrel.past amber victim "had words"
- quit? amber victim "gone by Friday"
+ reveal plumber _ "takes the stand"
- accuse? len amber "five to one on guilty"
- investigate hazel plumber "wonders"

== 3 Gareth
The third was [Gareth](gareth), the [nanny](amber)'s [brother](gareth), [who](gareth) had come to borrow money. The dead [woman](victim) was in love with [him](gareth); the letters are read out, and they are better than the novels. [Amber](amber) hears about it for the first time, in the dock, and laughs. It does not help [her](amber). [Cressida](cressida) goes white at the third letter: [she](cressida) has one like it, word for word, in a drawer at home, signed by another [man](husband). [She](cressida) says nothing in the jury room. [Obi](obi) makes [her](cressida) tea in silence, since [he](obi) has a sister, and knows what silence takes.
- sibling amber gareth "brother"
- love.past victim gareth "in love with him"
- discover amber gareth+victim "hears about it"
- happy amber "laughs"
+ discover cressida husband "goes white"
- reveal! cressida _ "says nothing"
- help obi cressida "makes her tea"

== 4 Someone Else's Letter
[Cressida](cressida) looks into the drawer. The hand is [Stella Quirke](victim)'s. So the [novelist](victim) had written to [Gareth](gareth) what the [politician](husband) had once written to [her](victim), and [Cressida](cressida)'s [husband](husband) had written it to [his](husband) [wife](cressida) first. It is the same letter going round, says [Hazel](hazel) when [she](hazel) is told, in confidence, on the 42 bus. A juror who discusses the case outside is liable to prison. The lollipop [lady](hazel) has stopped lorries with one hand. [She](hazel) tells the younger [woman](cressida) to keep the letter dry, and gets off a stop early so that nobody sees [them](cressida+hazel).
- find cressida "looks into the drawer"
- create.past victim gareth "had written to"
- affair.past husband victim "once written to"
- cheat.past husband cressida "once written to"
- married cressida husband "husband"
+ reveal cressida hazel "in confidence"
- help hazel cressida "tells the younger"

== 5 Bet
[Yusuf](yusuf) has lost [his](yusuf) bet, or thinks so. [He](yusuf) tells [Len](len) that [he](yusuf) can't pay, and [Len](len), [who](len) once had a [son](son) of that age, tells [him](yusuf) that [he](len) never pays either. A morning is spent on the temperature of tea. The coroner's officer reads out a table. It rains, the swans on the harbour look put out, and somebody has written on the lavatory wall that justice is a kettle. The [bookmaker](len) raises the odds. [He](len) has been watching the dock, [he](len) says, and the [girl](amber) has never once looked at [her](amber) [brother](gareth) since the letters. Guilty people do.
- lose? yusuf "lost his bet"
- parent.past len son "had a son"
- help len yusuf "never pays either"
- sibling amber gareth "brother"
- accuse! len amber "Guilty people do"

== 6 The Note
A second note goes round, and nobody has written it. "Leave the [MP](husband) out of it," it says, "or [your](hazel) [child](child) will." It was lying in [Cressida](cressida)'s coat. [She](cressida) has no child. It is [Hazel](hazel)'s coat that hangs next to it, and [Hazel](hazel) has [one](child), of forty-six, in a wheelchair in [Clevedon](@clevedon). The [forewoman](hazel) reads it without [her](hazel) glasses. [She](hazel) hands it to [Obi](obi), [who](obi) wants to go to the [judge](judge), but the [judge](judge) would discharge them all and let the [girl](amber) begin again from the cells. They vote. It is the first vote on which all twelve agree, and it is against the law.
- parent hazel child "one, of forty-six"
- threaten _ hazel "or your child will"
- parent! cressida _ "has no child"
- reveal? obi judge "wants to go to"
- reveal hazel obi "hands it"
+ betray hazel+obi judge "against the law"

== 7 Usher
Whoever put the note there had the key. There are two: the [judge](judge)'s and that of the [usher](usher), a mild [man](usher) with a cough, [who](usher) knows what each of them takes in the tea. [Hazel](hazel) asks [him](usher) straight out. [He](usher) says that [Sir Toby](qc) gave it to [him](usher) in an envelope, with fifty pounds, for a charity. So the [one](qc) [who](qc) is supposed to be defending [Amber](amber) would like the jury to forget the one [man](husband) [who](husband) could clear [her](amber). [Len](len) whistles. [Yusuf](yusuf) has looked it up: [Lamb](qc) and the [politician](husband) were at school together, in one boat.
- investigate hazel usher "asks him"
+ reveal usher hazel "gave it to him"
- hire.past usher qc "with fifty pounds"
+ betray qc amber "defending Amber"
- betray qc _ "forget"
- discover yusuf husband+qc "looked it up"
- friend.past husband qc "at school together"

== 8 Husband
[Cressida](cressida) sits down at dinner opposite the [man](husband) [she](cressida) married and asks, over the cheese, whether [Stella](victim) still copied out [his](husband) phrases. [He](husband) cuts the cheese. [She](victim) was going to publish them, [he](husband) says, as a novel, with the names. "Which [she](victim) told [you](husband) on the Friday," says [his](husband) [wife](cressida). "On the Thursday," says the [minister](husband) to be, and hears himself say it. [She](cressida) eats [her](cressida) cheese. In [her](cressida) bag a small red light is on; [Obi](obi), [who](obi) installs alarms, had shown [her](cressida) how. [She](cressida) married [him](husband) for [his](husband) voice. It is a beautiful recording.
- married cressida husband "married"
- reveal? victim _ "publish them"
- reveal.past victim husband "told you"
- reveal husband cressida "hears himself say it"
+ betray cressida husband "red light"
- advisor obi cressida "shown her how"
- love.past cressida husband "for his voice"

== 9 Verdict
They cannot use it, they cannot say it, they have only the door. [Hazel](hazel) leads them in. [Pym](judge) asks for the verdict and the [forewoman](hazel) says that there isn't one, that there has been, since the fourth day, a crime in the jury room, that [she](hazel) committed it, and that [Her Ladyship](judge) may find the particulars on the table. [Sir Toby](qc) stands up. [He](qc) sits down. The recording is played in chambers. The [plumber](plumber), recalled, is asked what [he](plumber) heard. [He](plumber) heard, says [Dougie](plumber), a third voice, a man's, very fine. [He](plumber)'d thought it was the radio.
+ reveal hazel judge "says that there isn't"
- betray.past hazel judge "committed it"
- reveal _ judge "played in chambers"
- reveal plumber judge "recalled"
- discover.past plumber husband "third voice"

== 10 In Contempt
[Amber](amber) is freed on a Tuesday, by a [judge](judge) with a cold. The same [judge](judge) sends the [forewoman](hazel) to prison for a week, for contempt; [she](judge) does not look at [her](hazel) while [she](judge) reads it out. Eleven jurors come to the gate with biscuits. [Gareth](gareth) collects [his](gareth) [sister](amber) in a van, and [she](amber) finally looks at [him](gareth). [He](gareth)'d never answered one of the letters, [he](gareth) says; [he](gareth)'d only liked getting them. [She](amber) hits [him](gareth) with [her](amber) bag, gets in, and asks who [Stella](victim) was, when you came down to it. [She](victim) had been good with the children. It is never asked whose.
- arrest! _ amber "freed"
- rescue judge amber "freed on a Tuesday"
+ arrest judge hazel "sends the forewoman"
- sibling amber gareth "sister"
- attack amber gareth "hits him"
- love! gareth victim "never answered"

== 11 Visiting
[Hazel](hazel) receives [her](hazel) [jurors](obi+yusuf) two at a time, and [her](hazel) fellow prisoners in between. [Yusuf](yusuf) has passed [his](yusuf) exams. [Obi](obi) has been hired to do the court's alarms, all of them. [Cressida](cressida), divorced, comes alone. The [husband](husband) has been charged and has asked [Lamb](qc), [who](qc) is not allowed, to defend [him](husband). Would [she](hazel) have done it, [Cressida](cressida) wants to know, if [she](hazel) hadn't known [her](cressida)? The lollipop [lady](hazel) thinks about lorries. One puts up one's hand, [she](hazel) says, and mostly they stop. And [she](hazel) takes a biscuit for each of the guards.
- find yusuf "passed his exams"
- hire obi "hired"
- divorce cressida husband "divorced"
- travel cressida hazel "comes alone"
+ accuse _ husband "charged"
- reject qc husband "not allowed"
- help? hazel cressida "done it"

== 12 Retirement
[Mrs Justice Pym](judge) has a visitor: a small old [lady](hazel), out since Monday, [who](hazel) has come for [her](hazel) boat. The [judge](judge) opens a drawer. [She](judge) had kept it, it turns out, because it sailed. [Len](len) has paid [Yusuf](yusuf) at five to one. [Amber](amber) looks after somebody's children again, and [her](amber) [brother](gareth) writes letters of [his](gareth) own, bad ones, to a [plumber](plumber), [who](plumber) answers. At the crossing by the school a familiar [figure](hazel) stands in the road with one hand up. [Cressida](cressida), at the wheel, waits, and so, behind [her](cressida), does a van with alarms on the roof.
- travel hazel judge "has come"
- gift judge hazel "opens a drawer"
- gift len yusuf "paid Yusuf"
- hire amber "looks after"
- sibling amber gareth "brother"
- create gareth plumber "letters of his own"
+ return hazel "stands in the road"
