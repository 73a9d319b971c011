%series The Glass Orchard
%lang en
%genre fantasy novel, chapter summaries in the past tense
%cast neve | Neve Ashgrove; Neve | f
%cast corbin | Corbin | m
%cast thessaly | Thessaly | f
%cast master | Master Quill; Quill | m
%cast mother | Rowena Ashgrove; Rowena | f
%cast duchess | Duchess of Thorn | f
%cast hunter | Iolo Graves; Graves; Iolo | m

%cast innkeeper | Mother Bunt; Bunt | f
%cast brigand | Red Annis; Annis | f
%cast boy | Pip Sallow; Sallow | m
%cast niece | - | f

%cast librarian | Oswin | m

== 1 The Apple That Rang
[Neve Ashgrove](neve), a [glazier](master)'s [apprentice](neve), was caught by [her](neve) [master](master) blowing glass on a Sunday. The thing [she](neve) had made was an apple, and it rang. [Master Quill](master), [whom](master) nothing had surprised for thirty years, hit [her](neve) across the ear, wept, and locked both the fruit and the [girl](neve) in the cellar. Only one other person had ever made glass ring, [he](master) told [her](neve) through the keyhole: [Rowena](mother), [her](neve) [mother](mother), [who](mother) was burned for it.
- boss master neve "apprentice"
- discover master neve "caught"
- create neve "apple"
- attack master neve "hit her"
- sad master "wept"
+ abduct master neve "locked"
- create.past mother "made glass ring"
+ reveal master neve "told her"
- parent mother neve "mother"
- die.past mother "burned"

== 2 The Hunter
A [man](hunter) with a silver whistle took a room at [Mother Bunt](innkeeper)'s and asked about ringing noises. [Iolo Graves](hunter) had tracked down eleven singers of glass for the [Duchess of Thorn](duchess), all but one of them women, and each had been kinder to [him](hunter) than the last. [Corbin](corbin), the pot [boy](corbin), overheard, and ran. [He](corbin) had been sweet on [Neve](neve) since [she](neve) broke [his](corbin) tooth. [He](corbin) got the cellar door open with a poker as the whistle came up the lane.
- find.past hunter _ "tracked down"
- boss duchess hunter "for the Duchess"
+ investigate hunter neve "asked about ringing"
- boss innkeeper corbin "boy"
- discover corbin hunter "overheard"
- travel corbin "ran"
- love corbin neve "sweet on"
- injure.past corbin neve "broke his tooth"
+ rescue corbin neve "got the cellar door"

== 3 North
[Corbin](corbin) and [Neve](neve) fled, taking [Quill](master)'s donkey and the apple. [He](corbin) knew nothing about the north save that it was on the other side of everything. At a ford two [women](brigand+thessaly) relieved [them](corbin+neve) of the donkey at knifepoint; the bigger, [Red Annis](brigand), wanted the apple too, but the younger, [Thessaly](thessaly), heard it hum and went as white as flour. [She](thessaly) talked [her](thessaly) [captain](brigand) out of it. By night [she](thessaly) deserted, and was waiting on the road at dawn, with the donkey.
- steal corbin+neve master "taking Quill's donkey"
- flee corbin+neve "fled"
- travel corbin+neve "north"
+ steal brigand+thessaly corbin+neve "relieved them"
- threaten brigand+thessaly corbin+neve "knifepoint"
- steal? brigand corbin+neve "wanted"
- discover thessaly "heard"
- sad thessaly "white"
- boss brigand thessaly "captain"
- help thessaly corbin+neve "talked her captain"
+ flee thessaly brigand "deserted"
- return thessaly "waiting on the road"

== 4 What Thessaly Heard
[She](thessaly) could not make glass ring, [Thessaly](thessaly) explained over a stolen hen, but [she](thessaly) could hear what it said. [Her](thessaly) [brother](boy) [Pip](boy) had been one of the eleven. Where did the [Duchess](duchess) keep [him](boy)? In an orchard, said the apple, if one could believe an apple. [Corbin](corbin) did not like how [Neve](neve) hung on the [brigand](thessaly)'s lips. [He](corbin) plucked the hen with more force than was needful. Behind [them](corbin+neve+thessaly) a whistle blew, quite softly, so as not to wake the donkey.
- reveal thessaly corbin+neve "explained"
- steal.past thessaly _ "stolen hen"
- sibling boy thessaly "brother"
- abduct.past duchess boy "one of the eleven"
- jealous corbin thessaly "did not like how"
+ love.start neve thessaly "hung on"
- investigate hunter corbin+neve+thessaly "Behind them"

== 5 A Truce in the Snow
It was snow, and not the whistle, that caught up with [them](corbin+neve+thessaly). When the drift gave way, [Graves](hunter) went down with it, and it was the [quarry](corbin+neve+thessaly) that pulled the [hunter](hunter) out. [He](hunter) lay by [their](corbin+neve+thessaly) fire with two cracked ribs and told [them](corbin+neve+thessaly), since [he](hunter) was feverish, that [he](hunter) had once had a [wife](mother) [who](mother) sang to bottles. [He](hunter) had handed [her](mother) over himself. [Her](mother) name had been [Rowena](mother). [Neve](neve) got up and walked a long way out into the dark.
+ rescue corbin+neve+thessaly hunter "pulled the hunter out"
- injure hunter "two cracked ribs"
- ill hunter "feverish"
- married.past hunter mother "wife"
+ reveal hunter corbin+neve+thessaly "told them"
- create.past mother "sang"
- betray.past hunter mother "handed her over"
- sad neve hunter "walked a long way"

== 6 Fathers
Was [he](hunter) [her](neve) [father](hunter)? [He](hunter) did not know; [he](hunter) had never dared to count. [Thessaly](thessaly) went after [Neve](neve) with a blanket, and [they](neve+thessaly) came back under the same one. [Corbin](corbin) had been left alone with a knife and the sleeping [hunter](hunter), and spent the night deciding. At sunrise [he](corbin) had whittled a spoon. [He](corbin) gave it to [Graves](hunter), and a look with it. The fever broke that day. [Graves](hunter) asked for [his](hunter) whistle, stamped on it, and offered to show [them](corbin+neve+thessaly) the way.
- parent? hunter neve "her father"
- help thessaly neve "blanket"
- return neve+thessaly "came back"
- kill? corbin hunter "deciding"
- create corbin "whittled a spoon"
- gift corbin hunter "gave it"
- recover hunter "fever broke"
+ betray hunter duchess "stamped on it"
+ help? hunter corbin+neve+thessaly "show them the way"

== 7 The Librarian of Thorn
[Oswin](librarian), [keeper](librarian) of the castle's books, had not been spoken to in four years and fell upon [Graves](hunter)'s neck. [They](hunter+librarian) had been at school together. [He](librarian) smuggled [them](corbin+hunter+neve+thessaly) in among returned volumes and drew a plan of the orchard: twelve trees, eleven of them bearing. [Thessaly](thessaly) laid [her](thessaly) ear to the wall. [Her](thessaly) [brother](boy) was in the ninth. [He](boy) was saying [her](thessaly) name, over and over, and [he](boy) had got it slightly wrong.
- sad librarian "not been spoken to"
- happy librarian hunter "fell upon"
- friend hunter librarian "at school together"
+ help librarian corbin+hunter+neve+thessaly "smuggled them"
- create librarian "drew a plan"
- sibling boy thessaly "brother"
+ discover thessaly boy "in the ninth"

== 8 The Duchess at Dinner
[Neve](neve) was seized in the pantry and, to [her](neve) surprise, given a chair. The [Duchess of Thorn](duchess) was ninety, looked nineteen and ate with great appetite. Every spring [she](duchess) drank from the trees, [she](duchess) said, and what did it cost? A few songs. [She](duchess) invited [Neve](neve) to be [her](duchess) daughter. When the [girl](neve) declined, [she](duchess) invited [her](neve) to be the twelfth tree. "[Your](neve) [mother](mother) said no as well," [she](duchess) added, "and look how well [she](mother) has come on."
+ arrest _ neve "seized"
- reveal duchess neve "she said"
- invite duchess neve "invited"
- kin? duchess neve "her daughter"
- reject neve duchess "declined"
+ threaten duchess neve "the twelfth tree"
- reject.past mother duchess "said no"
- parent mother neve "mother"
+ die! mother "has come on"

== 9 Roots
[Corbin](corbin) had himself hired as a scullion and carried slops past the orchard until [he](corbin) knew each of the guards by name. [Thessaly](thessaly) was for storming it. [Graves](hunter) was for giving himself up in exchange for the [girl](neve). [They](hunter+thessaly) shouted at each other in whispers, in a broom cupboard, with [Oswin](librarian) between [them](hunter+thessaly), [who](librarian) had begun to cry from sheer company. In the soil, [Neve](neve)'s toes had already started to branch.
+ hire corbin "hired as a scullion"
- rescue? thessaly neve "storming"
- help? hunter neve "giving himself up"
+ quarrel hunter thessaly "shouted"
- happy librarian "cry"
- attack duchess neve "started to branch"

== 10 Wasps
What [Red Annis](brigand) wanted in [Thorn](@thorn) was [her](brigand) donkey. What [she](brigand) brought was sixty thieves. [Thessaly](thessaly) met [her](thessaly) old [captain](brigand) at the sluice and, instead of drawing, knelt. [Annis](brigand) boxed [her](thessaly) ears, called [her](thessaly) a goose and asked which wall. While the gang rained hives upon the guards, [Corbin](corbin) dug with [his](corbin) bare hands. [Neve](neve) came out of the earth shouting, missing a little toe. [Thessaly](thessaly) and [he](corbin) each had hold of an arm.
+ return brigand "donkey"
- boss brigand _ "thieves"
- boss.past brigand thessaly "captain"
- reconcile brigand thessaly "knelt"
- attack brigand thessaly "boxed her ears"
- help brigand thessaly "which wall"
- attack brigand _ "rained hives"
+ rescue corbin+thessaly neve "came out of the earth"
- injure neve "missing a little toe"

== 11 The Chord
[She](neve) rang the apple, and one after another the eleven trees rang back. The bark split. [Thessaly](thessaly) caught [her](thessaly) [brother](boy) as [he](boy) fell; [he](boy) was still nine years old and had to look up at [her](thessaly). From the oldest tree stepped [Rowena](mother). [She](mother) saw [her](mother) [daughter](neve), [whom](neve) [she](mother) had left in a basket, and behind [her](neve), grey and on [his](hunter) knees, [her](mother) [husband](hunter). [She](mother) walked past [him](hunter) as one walks past a well. In the hall, the [Duchess](duchess) turned ninety, all at once.
- create neve "rang the apple"
+ rescue neve boy+mother "The bark split"
- find thessaly boy "caught her brother"
- sibling boy thessaly "brother"
+ return mother "stepped"
- parent mother neve "daughter"
- reject.past mother neve "left in a basket"
- sad hunter "knees"
- married hunter mother "husband"
- reject mother hunter "walked past"
- ill duchess "turned ninety"

== 12 Windfalls
[Graves](hunter) stayed on to dig the trees up, a penance nobody had set [him](hunter). In the second winter [Rowena](mother) brought [him](hunter) a coat. [Oswin](librarian) opened the library on Sundays, and [Red Annis](brigand) held a card and paid no fines. [Corbin](corbin) married [Mother Bunt](innkeeper)'s [niece](niece) and broke one of [her](niece) teeth, by accident, at the wedding. [Neve](neve) and [Thessaly](thessaly) put up a workshop by the ford where it all had begun. It has two chairs, one donkey and one bed, and on a clear day it can be heard for miles.
- help hunter _ "dig"
- gift mother hunter "brought him a coat"
- create librarian "opened"
+ wedding corbin niece "married"
- kin innkeeper niece "niece"
- injure niece corbin "broke one"
- create neve+thessaly "put up a workshop"
+ couple neve thessaly "one bed"
