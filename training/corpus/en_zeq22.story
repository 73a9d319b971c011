%series Commissariat du Port
%lang en
%genre police drama, Marseille, translated TV-magazine listings
%cast salome   | Commandant Salomé Arnoux; Salomé; Arnoux | f
%cast idriss   | Lieutenant Idriss Belkacem; Idriss; Belkacem | m
%cast faustine | Faustine | f
%cast melchior | Melchior Arnoux; Melchior | m
%cast lino     | Lino Paoli; Lino; Paoli | m
%cast paola    | Paola Paoli; Paola | f
%cast yann     | Yann Kervadec; Yann; Kervadec | m
%cast esme     | Esmé | f
%cast docker   | Babacar | m
%cast forger   | - | f
%cast judge    | Judge Tissot; Tissot | f
%cast diver    | - | m
%cast lady     | - | f
%cast sisters  | - | g
%cast greek    | - | m

== 1 Container
Dockers discover in a container of tangerines nineteen paintings and one sleeping [girl](esme). [Commandant Salomé Arnoux](salome) takes the paintings; [Lieutenant Belkacem](idriss), [who](idriss) has four [sisters](sisters), takes the [girl](esme) some breakfast. [She](esme) gives [her](esme) name as [Esmé](esme) and [her](esme) age as none of [his](idriss) business. The freight was addressed to [Melchior Arnoux](melchior), antique [dealer](melchior) and, until ten years ago, [husband](melchior) to the [commandant](salome). [She](salome) does not mention it in [her](salome) report.
+ find _ esme "discover"
- sibling idriss sisters "sisters"
- gift idriss esme "breakfast"
- married.past melchior salome "husband"
+ reveal! salome "does not mention"

== 2 Nineteen Paintings
All nineteen are forged, and beautifully. [Salomé](salome) visits [her](salome) former [husband](melchior) by the back entrance. [He](melchior) knows nothing, [he](melchior) says, kissing [her](salome) hand, as the [woman](faustine) [he](melchior) lives with comes down the stairs. [Faustine](faustine) was once the [commandant](salome)'s best [friend](faustine) and is in no hurry to be so again. Meanwhile [Esmé](esme) has climbed out of the hostel with the [lieutenant](idriss)'s wallet and returned it, minus ten euros, with a receipt.
- ex melchior salome "former husband"
- travel salome "visits"
- kiss melchior salome "kissing her hand"
- couple faustine melchior "lives with"
- friend.past faustine salome "best friend"
- flee esme "climbed out"
+ steal esme idriss "minus ten euros"

== 3 The Receipt
It is signed in the hand of a Dutchman dead since 1660. [Idriss](idriss) understands: the [runaway](esme) made the signatures, and somebody older made the rest. [He](idriss) has hardly said so to [his](idriss) [chief](salome) when [Esmé](esme) is snatched from the steps of the station by a [diver](diver) in a wet suit. The only witness is a [docker](docker), [who](docker) throws a crate of tangerines at the [kidnapper](diver) and misses. The [man](diver) was seen last week on the yacht of [Lino Paoli](lino), [who](lino) collects debts, pictures and people.
+ discover idriss esme "understands"
- create.past esme "made the signatures"
- reveal idriss salome "said so"
- boss salome idriss "chief"
+ abduct diver esme "snatched"
- attack docker diver "throws a crate"
- boss? lino diver "on the yacht"

== 4 Paoli
[Paoli](lino) receives the [commandant](salome) on deck, with melon. [His](lino) [wife](paola), [Paola](paola), stares at the [visitor](salome)'s shoes. There is no girl here, says the [Corsican](lino), and there is none: [Esmé](esme) is by this time in a sealed tower at [Niolon](@niolon), with [her](esme) [mother](forger), [whom](forger) [she](esme) has not seen for a year, and a blank canvas. The [forger](forger) paints because otherwise the [child](esme) would be drowned; the [child](esme) signs because otherwise the [forger](forger) would. [Each](esme+forger) has been told that the [other](esme+forger) is well paid.
- married lino paola "wife"
- betray lino salome "There is no girl here"
- parent forger esme "mother"
- find esme forger "with her mother"
- abduct lino esme+forger "in a sealed tower"
- create forger "paints"
- threaten lino esme+forger "would be drowned"
+ betray lino esme+forger "well paid"

== 5 Breton
From Paris comes a [specialist](yann) in art theft, [Yann Kervadec](yann), hair to the collar. [He](yann) recognises in the background of the seventh painting a mole on [Salomé](salome)'s shoulder. [She](salome) slaps [him](yann); then [she](salome) counts up who has ever seen that mole. There are two: [Melchior](melchior), and [Faustine](faustine), [who](faustine) used to paint [her](salome) on Sundays, when [they](faustine+salome) were twenty. [Idriss](idriss), counting along, drops [his](idriss) coffee. [Kervadec](yann) hadn't expected an answer; [he](yann) had only wanted to see [her](salome) angry.
- travel yann "comes"
- hire yann "specialist"
+ discover yann salome "recognises"
- attack salome yann "slaps"
- discover salome faustine+melchior "counts up"
- friend.past faustine salome "paint her on Sundays"
- flirt yann salome "see her angry"

== 6 Sunday
The mistral blows, and no one can steal anything. [Babacar](docker), as the [docker](docker) with the tangerines turns out to be called, teaches [Idriss](idriss) to throw. [Judge Tissot](judge) prunes [her](judge) roses by torchlight. In the market a [Greek](greek) is selling sponges, and a painted plate.
+ advisor docker idriss "teaches Idriss"

== 7 Old Friends
The [commandant](salome) waits for [Faustine](faustine) under the arcades. So it is [she](faustine) [who](faustine) designs the fakes; [Melchior](melchior) sells them; what does [she](faustine) get? [Him](melchior), says [Faustine](faustine). [She](faustine) got [him](melchior) then, too, on the eve of [Salomé](salome)'s thirtieth birthday, and [she](faustine) has been sorry from the following morning on. [She](faustine) wants out, but [Paoli](lino) holds [her](faustine) by a [sister](forger). The name of the [sister](forger)? [Salomé](salome) sees that [she](salome) knows a [girl](esme) with those eyebrows.
- accuse salome faustine "she who designs"
- create faustine "designs the fakes"
- betray melchior "sells them"
+ affair.past faustine melchior "got him then"
- cheat.past melchior salome "got him then"
- sad faustine "sorry"
- quit? faustine lino "wants out"
- threaten lino faustine "holds her"
- sibling faustine forger "sister"
+ discover salome esme "eyebrows"

== 8 Plate
[Idriss](idriss) buys a plate off the [Greek](greek) because of the signature: Rembrandt, in blue glaze, and under it a tower and a wave. [Esmé](esme) has been throwing [her](esme) dinner service out of the window. [He](idriss) rows to [Niolon](@niolon) with [Babacar](docker), without a warrant, and climbs. Before [he](idriss) has said a word, the [girl](esme) hits [him](idriss) on the head with the last plate; [she](esme) had expected the [diver](diver). It is the [diver](diver), on [his](diver) way up, [who](diver) finds [him](idriss) lying there. The [rescuer](idriss) makes a third [prisoner](idriss).
- find idriss "buys a plate"
- reveal esme "Rembrandt"
- travel docker+idriss "rows" @niolon
- rescue? docker+idriss esme "climbs"
+ attack esme idriss "hits him"
+ abduct diver idriss "third prisoner"

== 9 Tides
[Babacar](docker) swims back and tells [Arnoux](salome). [She](salome) has a choice: the tower tonight, with two men, or the sale on Thursday, with the whole ring. [Kervadec](yann) is for Thursday, [Tissot](judge) is for Thursday. [Salomé](salome) hands [her](salome) badge to the [Breton](yann) and goes home for [her](salome) swimsuit. On the jetty somebody is already untying the boat. It is [Faustine](faustine). "[She](forger) is [my](faustine) [sister](forger)," says the [one](faustine). "[He](idriss) is [my](salome) [lieutenant](idriss)," says the [other](salome). [They](faustine+salome) row as [they](faustine+salome) rowed at twenty, badly.
- return docker "swims back"
- reveal docker salome "tells"
+ quit salome yann "hands her badge"
- rescue? faustine+salome forger+idriss "row"
- sibling faustine forger "sister"
- boss salome idriss "lieutenant"

== 10 Tower
[Paola Paoli](paola) is there first. [She](paola) has known of the [prisoners](esme+forger) for a year, [she](paola) tells [them](esme+forger+idriss) through the bars, and of [her](paola) [husband](lino)'s [lady](lady) in [Bastia](@bastia) for a week; the second has opened [her](paola) eyes to the first. [She](paola) unlocks the door. On the stairs the [diver](diver) aims a harpoon at [her](paola) and is struck down from behind by two [women](faustine+salome) with one oar. [Esmé](esme) is introduced to an [aunt](faustine). [Idriss](idriss), concussed, is introduced to [his](idriss) own [chief](salome), twice.
- discover.past paola forger "has known"
- reveal paola esme+forger+idriss "tells them"
- married lino paola "husband"
- affair lady lino "lady"
- cheat lino paola "lady"
+ rescue paola esme+forger+idriss "unlocks the door"
- threaten diver paola "aims a harpoon"
+ attack faustine+salome diver "struck down"
- meet esme faustine "introduced to an aunt"
- kin esme faustine "aunt"
- injure idriss "concussed"

== 11 Thursday
The auction takes place. [Melchior](melchior), in white, praises a Vermeer; [Paoli](lino) sits in the first row; and at the back stands a [painter](forger) in a borrowed coat, [who](forger) bids a single euro, since that, [she](forger) explains aloud, is what [she](forger) was paid for it. [Kervadec](yann) arrests forty-one persons. [Melchior](melchior) gets as far as the cloakroom, where [Faustine](faustine) is holding [his](melchior) hat. [He](melchior) asks [her](faustine) to come with [him](melchior). [She](faustine) puts the hat on [him](melchior), kisses [him](melchior) and calls the police.
- betray melchior "praises a Vermeer"
+ reveal forger "explains aloud"
- arrest yann lino "arrests forty-one"
- flee? melchior "gets as far as"
- invite melchior faustine "come with him"
- kiss faustine melchior "kisses him"
+ betray faustine melchior "calls the police"

== 12 Originals
[Judge Tissot](judge) sends the [dealer](melchior) to prison, the [Corsican](lino) for longer, and the two [sisters](faustine+forger) to restore the frescoes of the cathedral for six years, together, unpaid. [Esmé](esme) moves in with four [sisters](sisters) and a [lieutenant](idriss), to [whom](idriss) [she](esme) owes ten euros. [Kervadec](yann) brings the [commandant](salome) back [her](salome) badge. Has [he](yann) to go back to [Paris](@paris)? [He](yann) has. On [her](salome) desk, wrapped, [he](yann) leaves painting number seven, with a receipt. It is signed in [his](yann) own hand: until Sunday.
+ arrest judge lino+melchior "sends the dealer to prison"
- sibling faustine forger "sisters"
- housemate.start esme idriss+sisters "moves in"
- gift yann salome "back her badge"
- travel? yann "go back" @paris
+ gift yann salome "leaves painting number seven"
- return? yann "until Sunday"
