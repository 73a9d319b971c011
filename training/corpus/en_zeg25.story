%series Esplanade & Sons
%lang en
%genre New Orleans funeral-home family drama, TV guide capsules
%cast odell | Odell Batiste; Odell | m
%cast clothilde | Clothilde Batiste; Clothilde | f
%cast remy | Remington Batiste; Rem | m
%cast jubal | Jubal Batiste; Jubal | m
%cast sabelle | Sabelle Robichaux; Sabelle | f
%cast minh | Minh-Thu Dao; Minh-Thu | f
%cast renard | Renard Picou; Picou; Renard | m
%cast tallulah | Tallulah Batiste; Tallulah | f
%cast corde | Detective Cordelia Hatcher-Boone; Hatcher-Boone | f
%cast aubin | Aubin | m
%cast trombone | Bones Delery; Bones | m
%cast widow | Mrs. Thibodeaux | f
%cast dead | Mr. Thibodeaux; Thibodeaux | m
%cast embalmer | Uncle Prosper; Prosper | m
%cast sabhub | Mr. Robichaux | m

== 1
[Odell Batiste](odell), third-generation [undertaker](odell), keels over at a viewing, and since nobody can tell whether [he](odell) is praying, it takes an hour to notice. [His](odell) [sons](jubal+remy) rush home: [Rem](remy) from the seminary, [Jubal](jubal) from a riverboat, where [he](jubal) has lost everything bar [his](jubal) horn. [Clothilde](clothilde), now the [widow](clothilde), reads the ledger and sits down on a coffin. The house is broke.
+ die odell "keels over"
- parent odell jubal+remy "sons"
- return jubal+remy "rush home"
- lose.past jubal "has lost everything"
- married.past clothilde odell "widow"
- discover clothilde odell "reads"

== 2
[Renard Picou](renard), [whose](renard) own parlour advertises on buses, bids for the house, furniture, hearse and, with a bow, [Clothilde](clothilde). Not for the world. [Tallulah](tallulah), the [youngest](tallulah), elopes from [her](tallulah) own sweet-sixteen with the caterer's [boy](aubin). [Rem](remy) takes confession, by habit, from a sobbing [client](sabelle), [Sabelle Robichaux](sabelle), and forgets what comes after "[my](remy) child".
- propose renard clothilde "bids for"
+ reject clothilde renard "Not for the world"
- celebrate tallulah "sweet-sixteen"
+ flee tallulah "elopes"
- wedding? aubin tallulah "elopes"
- sad sabelle "sobbing"
- love.start remy sabelle "forgets what comes after"
- reveal sabelle remy "confession"

== 3
[Tallulah](tallulah) is retrieved from Biloxi by [Uncle Prosper](embalmer), the [embalmer](embalmer), unwed and sunburnt. [Jubal](jubal) plays [Mr. Thibodeaux](dead) to [his](dead) tomb so sweetly that the [widow](widow) orders three more funerals in advance. But the casket is light. Opened, it holds paving stones. [Minh-Thu Dao](minh), the new hearse [driver](minh), swears that the casket never left [her](minh) sight.
- find embalmer tallulah "is retrieved"
- kin embalmer tallulah "Uncle"
- wedding! aubin tallulah "unwed"
- create jubal "plays"
- married.past dead widow "widow"
- die.past dead "tomb"
+ steal _ dead "paving stones"

== 4
[Hatcher-Boone](corde) of homicide wants to know how one mislays a [banker](dead). [Minh-Thu](minh) is questioned until dawn; [Jubal](jubal), [who](jubal) vouches for [her](minh), is asked how long [he](jubal) has known [her](minh). Since Tuesday. [Sabelle](sabelle) brings [Rem](remy) a pie and the news that [she](sabelle) is married, technically, to a [man](sabhub) in Angola Prison. [Rem](remy) eats the entire pie.
- investigate corde dead "mislays a banker"
- investigate corde minh "questioned"
- help jubal minh "vouches"
- meet.past jubal minh "Since Tuesday"
- gift sabelle remy "a pie"
+ reveal sabelle remy "the news"
- married sabelle sabhub "married"

== 5
The [banker](dead) has been seen. Alive, in a straw hat, on Dauphine Street! [Mrs. Thibodeaux](widow) faints, comes to, and asks if the deposit is refundable. [Prosper](embalmer) breaks down before [Clothilde](clothilde): [he](embalmer) pumped in nothing but saline, for ten thousand dollars, and let the [corpse](dead) climb out by the laundry. [She](clothilde) hasn't hit [her](clothilde) [brother](embalmer) since 1971. [She](clothilde) makes up for it.
+ die! dead "Alive"
- find _ dead "has been seen"
- ill widow "faints"
- recover widow "comes to"
+ reveal embalmer clothilde "breaks down before"
- help.past embalmer dead "climb out"
- sibling clothilde embalmer "brother"
- attack clothilde embalmer "makes up for it"

== 6
[Picou](renard) gets wind of it and names [his](renard) figure: the license board hears nothing if the house is [his](renard) by Mardi Gras. [Clothilde](clothilde) lights the last good cigar [Odell](odell) left. [Tallulah](tallulah) is late, and not for school. [Aubin](aubin) offers to marry [her](tallulah) with [his](aubin) first paycheck, which is Friday, which is forty-one dollars. [Minh-Thu](minh) and [Jubal](jubal) tail a straw hat and fetch up, soaked, in the same doorway.
+ threaten renard clothilde "names his figure"
- find.past clothilde odell "left"
- pregnant? tallulah aubin "late"
- propose aubin tallulah "offers"
- investigate jubal+minh dead "tail a straw hat"
- discover renard "gets wind"

== 7
The hat is found on the levee with a hole in it, and the [banker](dead) under it, this time for good. Who kills a dead [man](dead)? [Prosper](embalmer) did not; [he](embalmer) was in the ice room, with a lump on [his](embalmer) head from [Clothilde](clothilde)'s skillet. [Hatcher-Boone](corde) books [him](embalmer) just the same. [Rem](remy) brings [his](remy) [uncle](embalmer) cigarettes and, in the visitors' line, comes up against a tattooed [someone](sabhub): [Mr. Robichaux](sabhub), out early.
+ die dead "for good"
- kill _ dead "a hole in it"
- kill! embalmer dead "did not"
- attack.past clothilde embalmer "skillet"
+ arrest corde embalmer "books"
- gift remy embalmer "cigarettes"
- kin embalmer remy "uncle"
- meet remy sabhub "comes up against"
- find _ dead "found"

== 8
[Sabelle](sabelle) is told to pack. [She](sabelle) packs: a shovel, a change of shoes. [Rem](remy), arriving to save [her](sabelle), finds the [husband](sabhub) trussed to the radiator and [Sabelle](sabelle) eating pie. [Tallulah](tallulah) loses it at four in the morning; [Minh-Thu](minh) drives, [Clothilde](clothilde) holds the towel, and the [girl](tallulah) is let sleep in [her](tallulah) [mother](clothilde)'s bed, like when [she](tallulah) was small.
- rescue? remy sabelle "to save her"
+ attack sabelle sabhub "trussed"
- married sabelle sabhub "husband"
+ lose tallulah "loses"
- help clothilde+minh tallulah "holds the towel"
- parent clothilde tallulah "mother"

== 9
One bullet, one ledger: among [Odell](odell)'s debts [Clothilde](clothilde) turns up four hundred thousand lent to [him](odell), on paper, by [Thibodeaux](dead), and in truth by [Picou](renard). [Jubal](jubal) hires on in [Picou](renard)'s marching band to get a look at the safe. [Renard](renard) catches [him](jubal) at it and has [him](jubal) nailed, horn and all, into the deluxe model. Second line forming at noon.
+ discover clothilde renard "turns up"
- hire jubal renard "hires"
- investigate jubal renard "a look at the safe"
- discover renard jubal "catches"
+ abduct renard jubal "nailed"
- help.past renard odell "lent"

== 10
A muffled blues from beneath six feet of lilies. [Minh-Thu](minh), driving the competition's hearse off the route and into a bakery, pries up the lid with a tire tool and says [she](minh) has been waiting to hear that tune finished. [Rem](remy) hangs up [his](remy) collar on the hook in the hall. [Bones Delery](trombone), [Picou](renard)'s [bandleader](trombone), walks into the precinct with the pistol in a trombone case: [he](trombone) was told to sink it.
+ rescue minh jubal "pries"
- quit remy "hangs up his collar"
- boss renard trombone "bandleader"
+ betray trombone renard "walks into"
- reveal trombone corde "with the pistol"

== 11
[Hatcher-Boone](corde) makes the collar in the middle of the Krewe parade; [Picou](renard), dressed as Death, goes quietly. [Prosper](embalmer), loose, kisses [his](embalmer) [sister](clothilde)'s skillet. A judge tears up the paper. [Aubin](aubin), forty-one dollars in hand, is told by [Tallulah](tallulah) that there's nothing to marry over now. [He](aubin) says that there's [her](tallulah). [She](tallulah) puts [him](aubin) down for when [she](tallulah)'s twenty-one.
+ arrest corde renard "makes the collar"
- return embalmer "loose"
- sibling clothilde embalmer "sister"
- propose aubin tallulah "there's her"
- engaged? aubin tallulah "twenty-one"

== 12
Two weddings out of a funeral home, one cake. [Sabelle](sabelle), decree in [her](sabelle) garter, takes [Rem](remy); [Minh-Thu](minh) takes [Jubal](jubal) and the wheel. [Mrs. Thibodeaux](widow), happily single, catches both bouquets. The new sign goes up, "Esplanade & Daughters-in-Law", and [Clothilde](clothilde), on the gallery, pours two fingers for [Odell](odell) onto the steps. The phone rings. It's for [Tallulah](tallulah): a body, a boy with a job on the side, and could [she](tallulah) come alone?
- divorce.past sabelle sabhub "decree"
+ wedding remy sabelle "takes Rem"
+ wedding jubal minh "takes Jubal"
- happy widow "happily single"
- kin clothilde minh+sabelle "Daughters-in-Law"
- invite? _ tallulah "come alone"
