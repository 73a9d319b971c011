%series Halfpenny Stairs
%lang en
%genre Thames river police, London 1819, chapter-like summaries in the past tense
%cast amias  | Amias Lockyer; Lockyer; Amias | m
%cast bathia | Bathia Quill; Bathia | f
%cast carlo  | Carlo Venn; Venn | m
%cast delphi | Delphine Roux; Delphine | f
%cast ezra   | Ezra Quill; Ezra | m
%cast ferris | Sir Ferris Thane; Thane; Sir Ferris | m
%cast gally  | Gally | m
%cast hope   | Hope Lockyer; Hope | f
%cast iolo   | Iolo Pugh; Pugh; Iolo | m
%cast jessam | Lady Jessamy Thane; Lady Thane; Jessamy | f
%cast kit    | Kit | n
%cast mull   | Widow Mull; Mrs Mull | f
%cast surg   | Mr Sale; Sale | m
%cast parson | - | m

== 1
In the frost of January 1819 the [waterman](amias) [Amias Lockyer](amias) exchanged [his](amias) oars for a cutlass and [his](amias) freedom for the orders of the [superintendent](ferris), [Sir Ferris Thane](ferris). [His](amias) [wife](hope) [Hope](hope) wept into the ironing. On [his](amias) second night out [he](amias) and [his](amias) boat-mate, the [Welshman](iolo) [Iolo Pugh](iolo), came upon a lighter adrift, with nobody aboard but a [mudlark](kit) asleep in the coffee. The [child](kit) answered to [Kit](kit), bit [Pugh](iolo) to the bone and was taken home to [Hope](hope), [who](hope) had buried two of [her](hope) own.
+ hire amias "exchanged"
- boss ferris amias "the orders"
- married amias hope "wife"
- sad hope "wept"
- colleague amias iolo "boat-mate"
- find amias+iolo kit "came upon"
- injure iolo kit "bit Pugh"
- help hope kit "taken home to Hope"
- parent.past hope _ "buried two"

== 2
The [owner](carlo) of the lighter, one [Carlo Venn](carlo), was fished up at Wapping with [his](carlo) pockets cut. Before long a young [woman](bathia) in yellow stood on the Halfpenny Stairs and demanded the body. [She](bathia) called herself [his](carlo) [widow](bathia). A second [woman](delphi), in black, a [Frenchwoman](delphi), called herself the same, with more reason: [Delphine Roux](delphi) had lines from a church. [They](bathia+delphi) flew at each other's bonnets. [Lockyer](amias), [who](amias) parted [them](bathia+delphi), walked the [one](bathia) in yellow back to [her](bathia) [father](ezra)'s rope shop. [Bathia Quill](bathia) took [his](amias) arm, and [he](amias) forgot to say that [he](amias) was not free.
+ die carlo "fished up"
- steal.past _ carlo "pockets cut"
- married? bathia carlo "widow"
- married.past carlo delphi "had lines"
+ attack bathia delphi "flew at"
- help amias bathia "walked the one in yellow"
- parent ezra bathia "father"
- flirt amias bathia "took his arm"
- betray amias bathia "forgot to say"

== 3
[Mr Sale](surg), the river [surgeon](surg), opened the drowned [man](carlo) and found no water in [him](carlo). [Thane](ferris) told [him](surg) to close [him](carlo) up again. In the ropewalk [Ezra Quill](ezra), deaf to everything but money, was asked by the new [constable](amias) where [his](ezra) [daughter](bathia)'s [bigamist](carlo) had bought [his](carlo) ropes, and turned as pale as hemp. [Hope](hope) noticed that [Amias](amias) had begun to shave at night. [She](hope) said nothing to [him](amias), but a good deal to [Mrs Mull](mull), the [lodger](mull) upstairs, [who](mull) had got through three husbands and knew the signs.
- discover surg carlo "found no water"
+ kill _ carlo "no water in him"
- boss ferris surg "told him to close"
- investigate amias ezra "was asked by"
- parent ezra bathia "daughter"
- betray.past carlo bathia "bigamist"
- sad ezra "pale as hemp"
- discover hope amias "noticed"
- housemate hope mull "lodger"
- reveal! hope amias "said nothing"
- reveal hope mull "a good deal to"
- married.past mull _ "three husbands"

== 4
[Pugh](iolo) was sweet on [Delphine](delphi). [Delphine](delphi) thought [Pugh](iolo) a bear. [Kit](kit) carried letters for [Pugh](iolo). [Delphine](delphi) burned them. [Amias](amias) met [Bathia](bathia) in the hemp loft. [Gally](gally) saw [Amias](amias). [Gally](gally) was the [ropemaker](ezra)'s [man](gally). [Gally](gally) wanted [Bathia](bathia). [Bathia](bathia) wanted [Lockyer](amias). [Hope](hope) wanted the truth. Up the stairs came [Mrs Mull](mull). The truth, said [Mrs Mull](mull), wears yellow.
- love iolo delphi "sweet on"
- help kit iolo "carried letters"
- reject delphi iolo "burned them"
+ affair amias bathia "hemp loft"
- cheat amias hope "hemp loft"
- discover gally amias "saw Amias"
- boss ezra gally "man"#1
- love gally bathia "wanted Bathia"
- love bathia amias "wanted Lockyer"
+ reveal mull hope "wears yellow"

== 5
On Lady Day the injured [wife](hope) put on [her](hope) Sunday shawl, went down to the ropewalk and laid [Amias](amias)'s nightshirt on the counter, with the remark that [he](amias) took cold easily. [Bathia](bathia) had not known. [She](bathia) struck [her](bathia) [lover](amias) across the face with a tarred end, before three customers and [her](bathia) [father](ezra), and then was sick in a bucket. [Ezra](ezra), [who](ezra) could add up, promised [Gally](gally) the shop if [he](gally) would take the [girl](bathia) and what came with [her](bathia). That night the [constable](amias) slept in the boat.
- married amias hope "wife"
+ breakup hope amias "nightshirt"
- discover bathia amias "had not known"
+ attack bathia amias "across the face"
- affair amias bathia "lover"
- parent ezra bathia "father"
- pregnant bathia amias "sick in a bucket"
- discover ezra bathia "could add up"
- wedding? bathia gally "take the girl"

== 6
[Lady Thane](jessam), the [superintendent](ferris)'s [wife](jessam), sent for [Pugh](iolo), because [he](iolo) could not write and so could not be read. [Her](jessam) [husband](ferris), [she](jessam) believed, was being drained by someone; [her](jessam) emeralds had been changed for paste. The [Welshman](iolo) followed [Sir Ferris](ferris) through the fog to a door in Shadwell and heard [him](ferris) laugh inside with a [woman](delphi) [whose](delphi) laugh [he](iolo) had been trying to hear since February. [He](iolo) told [her](jessam) [ladyship](jessam) that it was a tailor's. [He](iolo) then got so drunk that [Kit](kit), [who](kit) weighed five stone, had to row.
- married ferris jessam "wife"
- hire iolo jessam "sent for Pugh"
- love iolo delphi "trying to hear"
- accuse? jessam _ "was being drained"
- steal? _ jessam "changed for paste"
- investigate iolo ferris "followed"
+ affair delphi ferris "laugh inside"
- cheat ferris jessam "laugh inside"
- discover iolo delphi+ferris "heard him laugh"
- betray iolo jessam "a tailor's"
- ill iolo "so drunk"
- help kit iolo "had to row"

== 7
[Bathia](bathia) was led to the altar by [Gally](gally) with a face like wet rope, and left it at a run when the [parson](parson) asked the usual question. [She](bathia) got as far as the river. [Hope Lockyer](hope), of all people, was rinsing sheets on the stairs; [she](hope) waded in to the waist and hauled [her](bathia) [rival](bathia) out by the yellow sleeve. Neither of [the two](bathia+hope) had a civil word for the other. But the [runaway](bathia) was put to bed under the eaves, next to [Kit](kit), and [Widow Mull](mull), made to move over, said that [she](mull) had seen many things in that house, though never a [wife](hope) keeping a [mistress](bathia).
+ wedding! bathia gally "led to the altar"
- breakup bathia gally "left it"
- flee bathia gally "at a run"
- enemy bathia hope "rival"
+ rescue hope bathia "hauled"
- housemate.start bathia hope+kit+mull "put to bed"
- affair.past amias bathia "mistress"
- married amias hope "a wife"

== 8
The jilted [bridegroom](gally) drank, and talked, and [Sale](surg), [who](surg) happened to be paying for it, listened. It had been [Gally](gally) [who](gally) sat on [Venn](carlo)'s head; but the [man](ferris) [who](ferris) had ordered it wore a star on [his](ferris) coat. The [surgeon](surg) did not go to [Bow Street](@bowstreet), where the star would have been believed. [He](surg) went to a [waterman](amias) sleeping under a tarpaulin. [Lockyer](amias) and [Pugh](iolo) shook hands on it and lifted [Gally](gally) from the tavern in a meal sack. By morning [he](gally) had hanged himself in it, or so [Sir Ferris](ferris) wrote in the book.
- breakup.past bathia gally "jilted"
- ill gally "drank"
+ reveal gally surg "talked"
- kill.past gally carlo "sat on"
- boss ferris gally "ordered it"
- kill.past ferris carlo "had ordered it"
- reveal surg amias "went to a waterman"
- help amias iolo "shook hands"
+ abduct amias+iolo gally "in a meal sack"
- die gally "hanged himself"
- kill? ferris gally "or so Sir Ferris wrote"

== 9
[Jessamy Thane](jessam) was not a fool, and paste does not keep its colour. [She](jessam) had [her](jessam) coachman take [her](jessam) to the tailor's in Shadwell. [She](jessam) and the [Frenchwoman](delphi) took tea. [Delphine](delphi), it transpired, had loved [her](delphi) [Carlo](carlo), yellow bonnets and all; [she](delphi) had gone to [his](carlo) [murderer](ferris)'s bed to learn where [he](ferris) kept [his](ferris) letters. "The third drawer," said [Lady Thane](jessam). [They](delphi+jessam) parted as friends. When the [superintendent](ferris) reached for [his](ferris) pistols at supper, [his](ferris) [wife](jessam) informed [him](ferris) that [she](jessam) had pawned them.
- investigate jessam ferris "the tailor's"
- meet delphi jessam "took tea"
- love.past delphi carlo "had loved"
- affair delphi ferris "bed"
- kill.past ferris carlo "murderer"
+ betray delphi ferris "to learn where"
- reveal jessam delphi "third drawer"
- friend.start delphi jessam "parted as friends"
- married ferris jessam "his wife"
+ betray jessam ferris "had pawned them"

== 10
[Thane](ferris) bolted down the Halfpenny Stairs and ordered the first boat to row. At the oars sat [Kit](kit). In mid-stream the plug came out. [Pugh](iolo), [who](iolo) could swim, had to be asked twice; [Lockyer](amias) had not to be asked at all, and it was a wet and living [man](ferris) [whom](ferris) [they](amias+iolo) handed over, roaring, to the magistrates. [Kit](kit), dried by the fire in [Hope](hope)'s kitchen, proved to be a girl, which surprised no one but the [boat-mates](amias+iolo). [Amias](amias), with [his](amias) hat in [his](amias) hand, asked [his](amias) [wife](hope) how [she](hope) did. "Full up," said [Hope](hope), and closed the door.
- flee ferris "bolted"
- attack kit ferris "the plug came out"
+ rescue amias+iolo ferris "wet and living"
+ arrest amias+iolo ferris "handed over"
- help hope kit "dried by the fire"
- discover amias+iolo kit "proved to be a girl"
- married amias hope "wife"
- reject hope amias "closed the door"

== 11
While the trial of the disgraced [knight](ferris) filled the papers, [Ezra Quill](ezra) fell off [his](ezra) own ladder and died as [he](ezra) had lived, [his](ezra) hand in the till. [His](ezra) [heiress](bathia), brought to bed under the [Lockyers](amias+hope)' roof of a boy with [Amias](amias)'s ears, offered [Hope](hope) half of the ropewalk. [Delphine](delphi) came with a christening robe. Everyone looked for blows. The two so-called [widows](bathia+delphi) of [Carlo Venn](carlo) eyed each other over the cradle, agreed that [he](carlo) had been a liar, and laughed until the [surgeon](surg) ordered quiet. [Pugh](iolo), holding the robe, was noticed at last.
- accuse _ ferris "trial"
+ die ezra "died"
+ birth bathia _ "brought to bed"
- parent amias _ "Amias's ears"
- gift? bathia hope "half of the ropewalk"
- gift delphi bathia "christening robe"
- betray.past carlo bathia+delphi "a liar"
- reconcile bathia delphi "laughed"
- love.start delphi iolo "noticed at last"

== 12
[Sir Ferris](ferris) was put aboard a transport; [his](ferris) [lady](jessam), free at last of [his](ferris) name and debts, went to see that it sailed. [Sale](surg) handed [her](jessam) down from the coach, as [he](surg) had handed [her](jessam) up at [her](jessam) wedding to the wrong [man](ferris), and this time kept hold of the glove. The [Welshman](iolo) and the [Frenchwoman](delphi) were joined at Wapping by a [parson](parson) [who](parson) understood [neither](delphi+iolo). And [Lockyer](amias), eleven months in the boat, found [his](amias) nightshirt one evening on the Halfpenny Stairs, washed, ironed and warm. Above it stood [Hope](hope). "[You](amias) take cold easily," [she](hope) said.
- arrest _ ferris "put aboard"
- wedding.past ferris jessam "her wedding"
- flirt jessam surg "kept hold"
+ wedding delphi iolo "were joined"
- find amias "found his nightshirt"
+ reconcile amias hope "take cold easily"
