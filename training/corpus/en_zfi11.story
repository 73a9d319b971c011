%series Ang Kabilang Salamin (The Other Mirror)
%lang en
%genre Philippine teleserye about two girls swapped at birth, fan recaps
%cast amihan   | Amihan | f
%cast marga    | Margarita Villareal; Marga | f
%cast consuelo | Doña Consuelo; Consuelo | f
%cast belen    | Yaya Belen; Belen | f
%cast lourdes  | Lourdes | f
%cast rafa     | Rafa | m
%cast gio      | Gio Escudero; Gio | m
%cast dado     | Dado | m
%cast villareal | Attorney Villareal; Ernesto; Villareal | m
%cast tisay    | Tisay | f
%cast escudero | Governor Escudero; Escudero | m
%cast doctor   | - | m
%cast cop      | Captain Salonga; Salonga | f

== 1 Sampaguita
[Amihan](amihan) sells garlands at the church door to feed the [woman](lourdes) [she](amihan) calls [Nanay](lourdes), [Lourdes](lourdes), [whose](lourdes) kidneys are giving out. [Marga Villareal](marga) throws a party for a new horse. [The two](amihan+marga) were born on the same night, in the same typhoon, and only [Yaya Belen](belen), [who](belen) has rocked [Marga](marga) ever since, knows in which cradle each of [them](amihan+marga) lay before the lights failed. [Marga](marga)'s car splashes the garlands; the [driver](rafa), [Rafa](rafa), gets out in the rain and pays for all of them out of [his](rafa) own wages. [His](rafa) young [mistress](marga) honks.
+ ill lourdes "kidneys are giving out"
- parent lourdes amihan "Nanay"
- help amihan lourdes "to feed"
- celebrate marga "party"
- advisor belen marga "has rocked"
+ discover.past belen amihan+marga "knows"
- meet amihan rafa "pays for all of them"
- help rafa amihan "pays for all of them"
- boss marga rafa "mistress"

== 2 Blood Type
[Doña Consuelo](consuelo) is thrown by the horse and needs blood, rare as rubies. [Her](consuelo) [husband](villareal), the [attorney](villareal), has the wrong kind, and so, to the [doctor](doctor)'s embarrassment, has [her](consuelo) [daughter](marga). On the bench outside the garland [girl](amihan), [who](amihan) has come about [Lourdes](lourdes)'s dialysis, rolls up [her](amihan) sleeve. [Consuelo](consuelo) wakes up pink and asks to see the [person](amihan) to [whom](amihan) [she](consuelo) owes it. [Belen](belen) shows in the wrong one. [Marga](marga) accepts the thanks, and a bracelet.
- injure consuelo "thrown"
- married consuelo villareal "husband"
- parent consuelo marga "daughter"
+ rescue amihan consuelo "rolls up her sleeve"
- recover consuelo "wakes up pink"
+ betray belen consuelo "the wrong one"
- betray marga consuelo "accepts the thanks"
- gift consuelo marga "bracelet"

== 3 Uniform
[Rafa](rafa) gets [Amihan](amihan) a post as a maid at the mansion; it pays for a machine for [Lourdes](lourdes). [Marga](marga) makes [her](amihan) scrub the stairs twice because [she](marga) enjoys it, and [Consuelo](consuelo) makes [her](amihan) sit down because [she](consuelo) can't watch it. [Mother](consuelo) and [daughter](marga) fall out over a bucket. [Gio Escudero](gio), the [governor](escudero)'s [heir](gio), [who](gio) has come to court [Marga](marga), slips on the soap and looks up at the [maid](amihan). "Who is that?" [he](gio) asks. "Nobody," says [Marga](marga). [Rafa](rafa), holding the umbrella, has seen how [he](gio) looked.
- help rafa amihan "gets Amihan a post"
- hire amihan consuelo "post as a maid"
- attack marga amihan "scrub the stairs twice"
- help consuelo amihan "makes her sit down"
+ quarrel consuelo marga "fall out"
- parent consuelo marga "Mother"
- flirt? gio marga "court"
- parent escudero gio "governor's heir"
- love.start gio amihan "looks up at"
- discover rafa gio "has seen how"
- love rafa amihan "has seen how"

== 4 Yaya's Rosary
It was for love, [Belen](belen) tells [her](belen) rosary. [Lourdes](lourdes) is [her](belen) [sister](lourdes), and [Lourdes](lourdes)'s [baby](marga) was to have a life with shoes. [She](belen) has not been able to look [her](lourdes) in the eye since. When [Dado](dado), the [gardener](dado), offers to carry [her](belen) basket, [she](belen) nearly tells [him](dado); [he](dado) has asked for [her](belen) hand every New Year for eleven years and believes that there is another man. "There's another child," [she](belen) says. [He](dado) misunderstands, and is happy for a whole afternoon.
- sibling belen lourdes "sister"
+ parent lourdes marga "Lourdes's baby"
- abduct.past belen amihan+marga "life with shoes"
- sad belen lourdes "in the eye"
- help dado belen "carry her basket"
- reveal! belen dado "nearly tells him"
- propose.past dado belen "asked for her hand"
- affair! belen _ "another man"
- discover! dado belen "misunderstands"
- happy dado "happy"

== 5 Fiesta
A quiet one before the storm. Lechon for two hundred, a beauty contest for carabaos, and [Tisay](tisay), the [cook](tisay), [who](tisay) has an opinion on everything and a spoon to go with it. [Marga](marga) is crowned muse of the barangay by a jury of [her](marga) [father](villareal)'s debtors. [Amihan](amihan) watches from the mango tree with [Rafa](rafa). [He](rafa) has made [her](amihan) a crown of sampaguita. [She](amihan) puts it on the nearest carabao, [she](amihan) laughs so, and [he](rafa) has to hold on to the branch.
- celebrate _ "Lechon for two hundred"
- find marga "is crowned"
- parent villareal marga "father"
- gift rafa amihan "crown of sampaguita"
- happy amihan "laughs so"
- love rafa amihan "hold on to the"

== 6 The Bracelet
[Marga](marga)'s bracelet is found under [Amihan](amihan)'s mat, where [she](marga) has put it. [Captain Salonga](cop) comes with handcuffs. [Consuelo](consuelo) won't believe it; [Ernesto](villareal), [her](consuelo) [husband](villareal), will. [Rafa](rafa) steps forward and claims that it was [he](rafa), and since [he](rafa) can't say where the clasp is, [Salonga](cop), [who](cop) is nobody's fool, looks from the [chauffeur](rafa) to the [maid](amihan) to the young [lady](marga) examining [her](marga) nails. [She](cop) arrests [him](rafa), to be on the safe side. [Amihan](amihan) throws [her](amihan) apron at [Marga](marga)'s feet.
+ betray marga amihan "has put it"
- accuse _ amihan "with handcuffs"
- accuse! consuelo amihan "won't believe it"
- accuse villareal amihan "will"
- married consuelo villareal "husband"
+ rescue rafa amihan "claims that it was he"
- steal! rafa marga "claims that it was he"
+ arrest cop rafa "arrests him"
- quit amihan "throws her apron"

== 7 Visiting Hours
In the jail [Rafa](rafa) has two visitors. [Amihan](amihan) brings rice and cries into it. [Marga](marga) brings a lawyer's card and, when [he](rafa) asks [her](marga) why, cannot say; nobody has ever taken the blame for anything on [her](marga) account, [she](marga) tells the guard, and [she](marga) would like to know what one has to be like. On [her](marga) way out [she](marga) slips in the mud. It is [Amihan](amihan) [who](amihan) pulls [her](marga) up. [They](amihan+marga) stand there with the same birthmark on the same wrist, except that the mud is on one of [them](amihan+marga).
- arrest.past _ rafa "In the jail"
- gift amihan rafa "brings rice"
- sad amihan "cries"
- help marga rafa "lawyer's card"
- jealous marga amihan "would like to know"
+ help amihan marga "pulls her up"

== 8 Dialysis
The machine is taken away, for the payments have stopped. [Lourdes](lourdes) needs a kidney. [Amihan](amihan) is tested and learns from the [doctor](doctor) that [she](amihan) could not be less related to [her](lourdes). [She](amihan) goes to [Belen](belen), the [aunt](belen) [she](amihan) has seen twice in [her](amihan) life, and finds [her](belen) on [her](belen) knees. What [she](belen) says takes as long as a rosary. [Amihan](amihan) hears it standing up. Then [she](amihan) asks only whether [Nanay](lourdes) knows, and is told that [she](lourdes) does not; and that, says [Amihan](amihan), is how it will stay until [she](lourdes) is well.
- lose lourdes "taken away"
+ ill lourdes "needs a kidney"
- parent! lourdes amihan "could not be less related"
- reveal doctor amihan "learns from the doctor"
- kin amihan belen "aunt"
+ reveal belen amihan "takes as long as a rosary"
- discover! lourdes "does not"
- reveal! amihan lourdes "how it will stay"

== 9 The Match
There is one [person](marga) in [Manila](@manila) [who](marga) could give it. [Amihan](amihan) climbs the stairs [she](amihan) used to scrub and tells [Marga](marga) everything. [She](marga) calls [her](amihan) a liar, rings for [Dado](dado) to throw [her](amihan) out, and sits in the wardrobe till it gets dark. It was [she](marga) [who](marga) had stolen, then, all those years, without lifting a finger. [Gio](gio), on one knee in the salon with a ring for [her](marga), is asked if [he](gio) would love a garland seller. Not in public, [he](gio) jokes. [Marga](marga) helps [him](gio) up and calls [him](gio) a taxi: to the hospital, and for [her](marga).
+ reveal amihan marga "tells Marga everything"
- accuse marga amihan "calls her a liar"
- reject marga amihan "throw her out"
- sad marga "sits in the wardrobe"
- steal.past marga amihan "had stolen"
- propose gio marga "on one knee"
+ reject marga gio "calls him a taxi"
- help? marga lourdes "to the hospital"

== 10 Two Beds
[Lourdes](lourdes) wakes in a white room and sees in the other bed a rich [girl](marga), as pale as [she](lourdes), [who](marga) is looking at [her](lourdes) as if [she](lourdes) were a shop window. "[You](marga) gave it to [me](lourdes)?" [she](lourdes) asks. "[You](lourdes) gave it to [me](marga) first," the [girl](marga) says. [Doña Consuelo](consuelo), informed by the [doctor](doctor), arrives beside herself; but it is at [Ernesto](villareal) [she](consuelo) is shouting, for [he](villareal) knew. [He](villareal) had found it out when [Marga](marga) was three, and let it lie, because [Escudero](escudero)'s [son](gio) had already been promised.
- recover lourdes "wakes"
- meet lourdes marga "sees in the other"
+ help marga lourdes "gave it to me"
- parent lourdes marga "gave it to me first"
- reveal marga lourdes "gave it to me first"
- reveal doctor consuelo "informed by"
- sad consuelo "beside herself"
- quarrel consuelo villareal "shouting"
+ discover.past villareal amihan+marga "had found it out"
- betray.past villareal consuelo "let it lie"
- parent escudero gio "son"

== 11 Governor
[Governor Escudero](escudero) does not care for scandal. [He](escudero) offers [Salonga](cop) a promotion if [she](cop) will lose a certain file, and the [captain](cop) loses it on the desk of a newspaper. [He](escudero) has the [nurse](belen) fetched from church in a car without plates. [Dado](dado), [who](dado) is trimming the churchyard hedge, sees it, and follows on a tricycle with the shears. In the boathouse [Belen](belen) is asked to sign that [she](belen) is mad. [She](belen) asks for [her](belen) glasses. What comes through the wall next is, first, a pair of shears, and then [her](belen) twelfth proposal.
- hire? cop escudero "promotion"
- betray? cop _ "lose a certain file"
+ reveal cop _ "on the desk of a newspaper"
+ abduct escudero belen "fetched from church"
- discover dado escudero "sees it"
- investigate dado escudero "follows"
- threaten escudero belen "is asked to sign"
+ rescue dado belen "a pair of shears"
- propose dado belen "twelfth proposal"

== 12 The Other Mirror
[Rafa](rafa) is released, with apologies from the [captain](cop) and a jar of pickles from [Tisay](tisay). At the gate [Amihan](amihan) waits in a dress [Consuelo](consuelo) chose for [her](amihan) and shoes [she](amihan) chose herself. [She](amihan) is [Miss Villareal](amihan) now, people tell [him](rafa); [he](rafa) opens the rear door, and [she](amihan) gets in at the front. [Marga](marga) moves into two rooms behind the church. [She](marga) ties garlands badly, and [Lourdes](lourdes), unpicking them at night, threads them again, so that [she](marga) need not know. On the saint's day the two [mothers](consuelo+lourdes) share a bench, and [each](consuelo+lourdes) looks at the other's girl.
+ return rafa "is released"
- gift tisay rafa "jar of pickles"
- gift consuelo amihan "chose for her"
- couple.start amihan rafa "gets in at the front"
+ move marga "moves into"
- create marga "ties garlands"
- help lourdes marga "threads them again"
- parent consuelo amihan "mothers"
- parent lourdes marga "mothers"
