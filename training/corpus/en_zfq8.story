%series Table Six
%lang en
%genre radio play about widowers and bachelors in a retirement home in Cork, podcast episode descriptions
%cast fintan  | Fintan Crowley; Fintan; Crowley | m
%cast august  | August Lindqvist; August; Gus | m
%cast dermot  | Dermot Shine; Dermot; Shine | m
%cast bose    | Dr. Prabir Bose; Bose; Dr. Bose | m
%cast cyril   | Cyril Hannigan; Cyril | m
%cast una     | Una | f
%cast breda   | Breda Shine; Breda | f
%cast vivi    | Vivienne Tuohy; Vivienne; Viv | f
%cast matron  | Matron Keogh; Keogh | f
%cast niall   | Niall Shine; Niall | m
%cast nell    | Nell Crowley; Nell | f
%cast postman | Donie | m
%cast son     | Lars | m
%cast priest  | Father Tadhg; Tadhg | m
%cast swede   | - | f
%cast cellist | - | n

== 1 The Empty Chair by the Hatch
On [his](fintan) first evening at St Finbarr's the retired [pilot](fintan) [Fintan Crowley](fintan), [who](fintan) buried [his](fintan) [wife](una) in the spring, is put at table six by [Matron Keogh](matron). There sit a Swedish sea [captain](august), [August Lindqvist](august); a deaf [bookmaker](cyril), [Cyril Hannigan](cyril); and [Dr. Bose](bose), [who](bose) looked after half the county's gout. The fourth [man](dermot) lowers [his](dermot) spoon. [He](dermot) is [Dermot Shine](dermot), [whom](dermot) that same [Una](una) left standing at the altar for a [pilot](fintan) fifty-one years ago. "Taken," says [Shine](dermot), of the one free chair.
+ move fintan "first evening"
- married.past fintan una "wife"
- die.past una "buried"
- breakup.past una dermot "left standing"
- engaged.past dermot una "at the altar"
+ meet dermot fintan "The fourth man lowers"
- enemy dermot fintan "Taken"

== 2 Gravy
War at table six. The [bachelor](dermot) salts the [widower](fintan)'s tea; the [widower](fintan) saws the [bachelor](dermot)'s stick. The [doctor](bose) acts as referee, until the matter of the photograph: [Shine](dermot) has kept one of [Una](una) in [his](dermot) hymnal, in a bathing costume, and shows it to the [newcomer](fintan) over the gravy. [Crowley](fintan) empties the boat into [his](dermot) lap. It is then that the [captain](august), [who](august) has not spoken since [he](august) sold [his](august) boat, says in a clear voice that at least [they](dermot+fintan) have both loved somebody, and asks for the peas.
- enemy dermot fintan "War at table six"
- attack dermot fintan "salts"
- help bose dermot+fintan "referee"
- find.past dermot "has kept one"
- reveal dermot fintan "shows it"
+ attack fintan dermot "empties the boat"
- love.past dermot+fintan una "loved somebody"

== 3 Viv
A new [lady](vivi) has moved in across the hall, [Vivienne Tuohy](vivi), formerly of the Everyman stage, three times divorced, all amicably. Five [men](august+bose+cyril+dermot+fintan) comb what [they](august+bose+cyril+dermot+fintan) have. The [bookmaker](cyril) gives odds: four to one on [Dr. Bose](bose), evens on [Shine](dermot), a hundred to one on the [Swede](august). [Viv](vivi) plays whist with the [doctor](bose), lets the [bachelor](dermot) push [her](vivi) wheelchair, which [she](vivi) does not need, and asks the [pilot](fintan) for a light. It is the [Swede](august)'s room from which [she](vivi) is seen coming, at ten past six, by the [postman](postman).
- move vivi "moved in"
- neighbour august+bose+cyril+dermot+fintan vivi "across the hall"
- divorce.past _ vivi "three times divorced"
- date bose vivi "plays whist"
- flirt dermot vivi "push her wheelchair"
- flirt vivi fintan "for a light"
+ sex august vivi "is seen coming"
- discover postman august+vivi "seen coming"

== 4 Odds
[Cyril](cyril) pays out to nobody. [Gus](august) whistles in the bath. [Dermot](dermot) is sick with envy. [Dermot](dermot) tells [Matron Keogh](matron). [Keogh](matron) tells [August](august) to close [his](august) door. [Fintan](fintan) does not tell on [Gus](august). [Bose](bose) beats [Fintan](fintan) at chess. [Fintan](fintan)'s [daughter](nell), [Nell](nell), comes on Sundays. On Sundays [Dermot](dermot) stays in [his](dermot) room. [Nell](nell) has [Una](una)'s chin.
- happy august "whistles"
+ jealous dermot august "sick with envy"
- reveal dermot matron "tells Matron Keogh"
- boss matron august "close his door"
- reveal! fintan august "does not tell"
- find bose "beats"
- parent fintan nell "daughter"
- parent una nell "Una's chin"

== 5 The Brother's Boy
[Shine](dermot) has no children but a [nephew](niall), [Niall](niall), an undertaker by trade, [whom](niall) [he](dermot) suspects of taking measurements. When the young [man](niall) calls with [his](niall) [mother](breda), [Breda](breda), [he](niall) bumps into the [pilot](fintan)'s [daughter](nell) at the vending machine, and a bar of fruit-and-nut is divided. Neither [one](nell+niall) knows whose table the other's old fellow sits at. [Breda](breda) does, and [she](breda) is furious: a [Crowley](nell), by a [mother](una) [who](una) was a jilter, is not going to make a fool of a [Shine](niall) for the second time. [Her](breda) [brother-in-law](dermot), for once, has no comment.
- kin dermot niall "nephew"
- parent breda niall "mother"
- parent fintan nell "daughter"
+ meet nell niall "bumps into"
- flirt nell niall "is divided"
- discover! nell+niall "Neither one knows"
- sad breda "furious"
- parent una nell "mother"#2
- breakup.past una dermot "jilter"
- kin breda dermot "brother-in-law"

== 6 Hymn 214
In the chapel [Fintan](fintan) opens the wrong hymnal. Behind the bathing costume lies a letter, in [his](fintan) late [wife](una)'s hand, dated eleven years after [their](fintan+una) wedding: [she](una) thanks [Dermot](dermot) for the afternoon in [Youghal](@youghal) and says that it must never happen again. The [widower](fintan) sits through the whole of Benediction with the thing in [his](fintan) fist. Then [he](fintan) asks the [rival](dermot) one question in the vestry. [Shine](dermot) could say yes, as [he](dermot) has dreamt of doing for half a century. What [he](dermot) says is that [they](dermot+una) ate ice cream, that [she](una) cried, and that it rained.
+ discover fintan dermot+una "opens the wrong hymnal"
- die.past una "late wife"
- married.past fintan una "wife's hand"
- affair? dermot una "must never happen again"
- sad fintan "in his fist"
- enemy dermot fintan "rival"
+ affair! dermot una "ate ice cream"
- sad.past una "cried"

== 7 The Captain's Heart
[Gus](august) collapses at breakfast. [Dr. Bose](bose), [who](bose) has not practised in nine years, is across the table before the cup has stopped rolling and kneels on the [Swede](august) until the paramedics prise [him](bose) off. In the hospital the [actress](vivi) passes herself off as the [patient](august)'s wife, the fourth role of the kind in [her](vivi) career. A [man](son) with the [captain](august)'s ears, [who](son) has flown in from [Gothenburg](@gothenburg), asks [her](vivi) politely who [she](vivi) is, since [his](son) [mother](swede) is very much alive. [Vivienne](vivi) slaps the [patient](august), gently, on account of the tubes.
- ill august "collapses"
+ rescue bose august "kneels on"
- married! august vivi "passes herself off"
- betray vivi _ "passes herself off"
- parent august son "captain's ears"
- parent swede son "mother"
- travel son "flown in"
+ married august swede "very much alive"
- discover vivi august "very much alive"
- attack vivi august "slaps"

== 8 Gothenburg
The marriage of [his](son) [parents](august+swede), explains the [son](son), [whose](son) name is [Lars](son), has been over for thirty years in all but ink: [his](son) [mother](swede) lives with a [cellist](cellist), and nobody liked to bring it up. The [actress](vivi), [who](vivi) has been lied to by experts, is not appeased. [She](vivi) takes up with the [doctor](bose) again, over whist, where the [invalid](august) can see it from [his](august) pillow. [Bose](bose), an honourable [man](bose), loses every hand for shame; [he](bose) has been in love with [her](vivi) since October and knows precisely what [he](bose) is being used for. On the Friday [he](bose) carries the cards to the bedside, deals for two and withdraws.
- reveal son vivi "explains"
- parent august+swede son "parents"
- breakup.past august swede "over for thirty years"
- couple cellist swede "lives with a cellist"
- betray.past august vivi "lied to"
- date bose vivi "takes up with"
- jealous? august bose "can see it"
+ love bose vivi "in love"
+ help bose august+vivi "deals for two"

== 9 Two Parties
[Nell](nell) and [Niall](niall) have been going out for ten weeks in perfect secrecy, that is to say that only [Cyril](cyril) knows, having lip-read it across a car park. The deaf [man](cyril) opens a book. At [Nell](nell)'s birthday, on the lawn, the young [pair](nell+niall) mean to break it to both families at once, but [Breda](breda) gets in first and calls the [girl](nell) a husband-hunter, before the cake. [Fintan](fintan) rises; so does [Dermot](dermot). Side by side, each holding the other up, the old [enemies](dermot+fintan) inform the [lady](breda) that [she](breda) may take that back or take a taxi.
- couple nell niall "going out"
- discover cyril nell+niall "lip-read"
- celebrate nell "birthday"
- reveal? nell+niall _ "mean to break it"
- accuse breda nell "husband-hunter"
+ help dermot+fintan nell "Side by side"
- threaten dermot+fintan breda "take a taxi"
- enemy.past dermot fintan "old enemies"
+ reconcile dermot fintan "each holding the other"

== 10 The Vow
[Lars](son) flies home with papers, signed: [his](son) [father](august) is a free man at eighty-one. The free [man](august) at once asks [Viv](vivi) to take [him](august) on, without a ring, on a card: *[You](vivi) have seen [me](august) with tubes.* [Her](vivi) reply is read out at table six by the [bookmaker](cyril), very loudly. [She](vivi) has promised three men to obey, and it did not answer; [she](vivi) will gladly live in sin with [him](august) in number nine. [Matron Keogh](matron) faints. [Father Tadhg](priest), sent for to prevent it, stays for sherry and is of the view that sin at that age should be applauded.
- travel son "flies home"
- divorce august swede "a free man"
- parent august son "father"
+ propose august vivi "take him on"
- reject vivi august "did not answer"
+ housemate.start august vivi "live in sin"
- ill matron "faints"
- invite matron priest "sent for"

== 11 Short Evening
[Dermot](dermot) has a cough. [Bose](bose) listens to [Dermot](dermot)'s chest. [Bose](bose) says nothing to [Dermot](dermot). [Dermot](dermot) understands [Bose](bose). [Fintan](fintan) moves [his](fintan) bed into [Dermot](dermot)'s room. At night [Dermot](dermot) talks about [Una](una). [Fintan](fintan) lets [him](dermot). [Niall](niall) asks [Nell](nell). [Nell](nell) says yes, and tells [Dermot](dermot) first. [Cyril](cyril) loses [his](cyril) shirt.
- ill dermot "cough"
- treat dermot bose "listens to"
- discover dermot "understands"
- reveal! bose dermot "says nothing"
+ move fintan dermot "moves his bed"
- housemate.start dermot fintan "moves his bed"
- lose cyril "loses his shirt"
- love.past dermot una "talks about Una"
+ propose niall nell "asks Nell"
- engaged.start nell niall "says yes"
- reveal nell dermot "tells Dermot"

== 12 Evens
The wedding is brought forward to the chapel of St Finbarr's so that the [groom](niall)'s [uncle](dermot) can attend in [his](dermot) bed. [Breda](breda), reconciled or at any rate hatted, holds the drip. When the [priest](priest) asks whether any person knows an impediment, there is a pause; everyone looks at [Shine](dermot), [who](dermot) was once left on just such a morning. "Get on with it," says the dying [man](dermot). [He](dermot) is gone before the tea. [Fintan](fintan) closes [his](dermot) eyes for [him](dermot), slides a photograph in a bathing costume under the folded hands, and goes back to table six, where no one takes the chair.
+ wedding nell niall "wedding"
- kin dermot niall "uncle"
- reconcile breda nell "reconciled"
- breakup.past una dermot "left on just such"
- help breda dermot "holds the drip"
+ die dermot "gone before"
- gift fintan dermot "slides a photograph"
