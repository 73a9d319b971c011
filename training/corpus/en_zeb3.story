%series Quince
%lang en
%genre spy thriller, Vienna and Bratislava 1983, press listings
%cast imre     | Imre Halasz; Halasz; Imre; Quince | m
%cast dorothy  | Dorothy Lisle; Dorothy; Lisle | f
%cast gerald   | Gerald Akers; Akers; Gerald | m
%cast vlasta   | Major Vlasta Kubik; Kubik; Vlasta | f
%cast zdenek   | Zdenek; Zdenek Hruby; Hruby | m
%cast trude    | Trude Winkler; Trude; Winkler | f
%cast ottokar  | Ottokar | m
%cast renata   | Renata Halasz; Renata | f
%cast monk     | Father Severin; Severin | m
%cast courier  | - | f
%cast sharp    | - | m
%cast doctor   | - | m
%cast clapper | - | n
%cast katya    | Katya | f

== 1
[Imre Halasz](imre), a [tuner](imre) of concert pianos with a visa for both sides, is recruited over a plate of schnitzel by [Gerald Akers](gerald) of [British intelligence](#sis). [His](imre) codename: [Quince](imre). Who, on the same evening, takes [his](imre) photograph from a tram? In [Bratislava](@bratislava) [Major Vlasta Kubik](vlasta) lays the print beside another and pours herself a glass.
+ hire imre gerald "recruited" #sis
- investigate _ imre "photograph"
- investigate vlasta imre "lays the print"

== 2
[Akers](gerald)'s new [assistant](dorothy) is [Dorothy Lisle](dorothy), twenty-six, top marks in Slovak, bottom marks in deference. [She](dorothy) is to run [Quince](imre) and takes a dislike to [him](imre). A [courier](courier) does not come to the rendezvous under the Ferris wheel; the following dawn [she](courier) is fished out of the canal with [her](courier) pockets sewn shut. [Halasz](imre) wants out. [Gerald](gerald) reminds [him](imre) that [his](imre) [sister](renata) still lives over there.
- boss gerald dorothy "assistant"
- boss.start dorothy imre "run Quince"
- enemy dorothy imre "dislike"
+ kill _ courier "fished out"
- quit? imre "wants out"
+ threaten gerald imre "reminds"
- sibling imre renata "sister"

== 3
First crossing. At the border [Imre](imre) is stripped and searched by [Zdenek Hruby](zdenek), a [lieutenant](zdenek) with beautiful manners, [who](zdenek) finds nothing and apologises. [Renata](renata) has not seen [her](renata) [brother](imre) since the funeral and slaps [him](imre) before [she](renata) hugs [him](imre). Beneath the strings of the radio orchestra's Bosendorfer lies a roll of film. [He](imre) slips it into a hollow tuning fork. Up in the gallery [someone](clapper) applauds, slowly.
- travel imre "First crossing" @bratislava
+ investigate zdenek imre "searched"
- sibling imre renata "brother"
- attack renata imre "slaps"
- reconcile imre renata "hugs him"
+ find imre "film"

== 4
The applause was [Kubik](vlasta)'s. [She](vlasta) lets the [tuner](imre) go, film and all, since it was [she](vlasta) [who](vlasta) had it put there. In [Vienna](@vienna) [Dorothy](dorothy) develops the pictures, thirty-six missile sites that do not exist, and smells a rat. [Akers](gerald) will not hear of it; [he](gerald) has already cabled [London](@london). At the Cafe Prag [Trude Winkler](trude), the [landlady](trude) from [whom](trude) [Imre](imre) rents two rooms, introduces [him](imre) to [her](trude) chess [partner](ottokar), [Ottokar](ottokar).
+ betray vlasta imre "put"
- discover dorothy "smells a rat"
- reject gerald dorothy "will not hear"
- reveal gerald _ "cabled"
- housemate imre trude "rents"
- friend ottokar trude "chess partner"
- meet imre ottokar "introduces"

== 5
[Ottokar](ottokar) loses at chess too cheerfully. [Lisle](dorothy) follows the old [man](ottokar) through three districts and sees [him](ottokar) leave a matchbox in a confessional, whence it is collected by [Father Severin](monk), a [Benedictine](monk) with a boxer's nose. Meanwhile [Hruby](zdenek) calls on [Renata](renata) with oranges. Is it duty or is it love? [He](zdenek) does not seem to know either, and [she](renata) keeps the oranges.
- lose ottokar "loses"
+ investigate dorothy ottokar "follows"
- discover dorothy ottokar "sees"
- gift ottokar monk "leave"
- find monk "collected by"
- gift zdenek renata "oranges"
- love? zdenek renata "love"

== 6
"We have been had": [Dorothy](dorothy) goes over [Gerald](gerald)'s head and is put on the next plane home for [her](dorothy) trouble. [She](dorothy) gets off it again. Hidden in [Trude](trude)'s attic, [she](dorothy) tells [Imre](imre) that [he](imre) has been carrying rubbish, and that somebody close by knows [his](imre) timetable. [He](imre) calls [her](dorothy) a liar and then makes [her](dorothy) soup. In the confessional lies [Severin](monk), garrotted with a piano wire.
- betray _ dorothy "have been had"
- betray dorothy gerald "over Gerald's head"
- quit dorothy gerald "put on the next"
- return dorothy "gets off"
- help trude dorothy "Hidden"
+ reveal dorothy imre "tells Imre"
- discover _ imre "knows"
- accuse imre dorothy "liar"
- gift imre dorothy "soup"
+ kill _ monk "garrotted"

== 7
The wire came out of [Halasz](imre)'s case. The Austrian police would like a word with [him](imre), and [Akers](gerald), [who](gerald) could clear [him](imre) with one call, does not lift the receiver. [Trude](trude) lies to two inspectors without blinking. Alone with [her](trude) [tenant](imre) in the coal cellar, the [landlady](trude) owns up: [Ottokar](ottokar) is [her](trude) [husband](ottokar), and both of [them](ottokar+trude) draw a salary from [Kubik](vlasta). But priests? No. That was not in the contract.
- accuse _ imre "would like a word"
- help! gerald imre "does not lift"
- betray trude _ "lies"
- help trude imre "without blinking"
- housemate imre trude "tenant"
+ reveal trude imre "owns up"
- married ottokar trude "husband"
- boss vlasta ottokar+trude "salary"
- kill! ottokar+trude monk "not in the contract"

== 8
[Hruby](zdenek) has orders to bring in [Renata](renata). [He](zdenek) reads them twice, burns them in [her](renata) ashtray and asks whether [she](renata) can swim. [Kubik](vlasta), [who](vlasta) taught [him](zdenek) all [he](zdenek) knows, waits in vain by the telephone. At dusk a [marksman](sharp) posted on the castle hill picks off one of two dark heads in the [Danube](@danube). On the Austrian bank, only [one](renata) crawls out of the reeds.
- boss vlasta zdenek "orders"
- arrest? zdenek renata "bring in"
- betray zdenek vlasta "burns them"
- advisor.past vlasta zdenek "taught him"
- flee renata+zdenek vlasta "Danube"
+ attack sharp _ "picks off"

== 9
It is the [sister](renata). Blue with cold, [Renata](renata) is carried up to the attic by [Imre](imre) and thawed by [Dorothy](dorothy) with schnapps. [She](renata) speaks just one sentence: the [Englishman](gerald) has dined with the [major](vlasta), twice. [Dorothy](dorothy) has suspected it since the matchbox. [Her](dorothy) old [chief](gerald), cool as you please, meanwhile hands [Ottokar](ottokar) a ticket to [Prague](@prague) and a list of every name in the network.
- sibling imre renata "sister"
- rescue imre renata "carried up"
- help dorothy renata "thawed"
+ reveal renata dorothy+imre "one sentence"
- date.past gerald vlasta "dined"
- accuse? dorothy gerald "suspected"
- boss.past gerald dorothy "chief"
- gift gerald ottokar "hands"
- travel? ottokar "ticket" @prague
+ betray gerald _ "list"

== 10
[Trude](trude) reads [her](trude) [husband](ottokar)'s list while [he](ottokar) shaves; at the bottom, in green ink, stands [her](trude) own name. Fifty years of marriage, and [he](ottokar) had not said a word. [She](trude) strops the razor for [him](ottokar), kindly, and tells the inspectors afterwards that [his](ottokar) hand slipped. [Halasz](imre) and [Lisle](dorothy), with nine hours to warn eleven people, share out the city. [They](dorothy+imre) come too late for four.
+ discover trude ottokar "reads"
- married ottokar trude "husband"
- reveal! ottokar trude "not said a word"
+ kill trude ottokar "strops the razor"
- betray trude _ "his hand slipped"
- help? dorothy+imre _ "warn"
- colleague dorothy imre "share out"
- die _ "too late"

== 11
A [doctor](doctor) in [Bratislava](@bratislava) removes a bullet from a nameless [patient](zdenek) and asks no questions. [Kubik](vlasta) does. [She](vlasta) sits at the bedside of the [lieutenant](zdenek) [she](vlasta) loved like a son, plumps up [his](zdenek) pillow and tells [him](zdenek) that [Renata](renata) drowned. [Dorothy](dorothy), wearing [Trude](trude)'s hat, walks into the embassy and says, in front of the ambassador and the canapes, what [Gerald Akers](gerald) is.
+ treat zdenek doctor "removes"
- injure zdenek "bullet"
- help vlasta zdenek "plumps"
- betray vlasta zdenek "Renata drowned"
- die! renata "drowned"
- travel dorothy "walks"
+ reveal dorothy _ "says"
- accuse dorothy gerald "says"

== 12
The exchange takes place at four in the morning, on a bridge, in sleet. [Akers](gerald) walks east in a borrowed coat. Westward limps [Hruby](zdenek), [who](zdenek) has been told to expect nobody and sees a drowned [woman](renata) running towards [him](zdenek). [Imre](imre) looks away and offers [Dorothy](dorothy) [his](imre) handkerchief; [she](dorothy) offers [him](imre) a job. [He](imre) tunes pianos, [he](imre) says. [Vlasta Kubik](vlasta) remains on the bridge till it is light. In [her](vlasta) pocket is a photograph of one [Katya](katya), in [London](@london).
- travel gerald "walks east"
- travel zdenek "limps"
+ find zdenek renata "sees"
- die! renata "drowned"
- return renata "running"
- gift imre dorothy "offers"
- hire? imre dorothy "job"
- reject imre dorothy "tunes pianos"
