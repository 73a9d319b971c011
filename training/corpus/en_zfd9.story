%series Splice
%lang en
%genre podcast fiction aboard a cable-repair ship in the South Pacific, chatty show notes
%cast vai | Captain Vaitiare Tehei; Vaitiare; Captain Tehei; Tehei | f
%cast luc | Luc Bergeron; Luc; Bergeron | m
%cast seo | Seo-yeon; Seo | f
%cast pita | Pita Naivalu; Pita | m
%cast goose | Goose | n
%cast hal | Hallgrim; Hal | m
%cast minou | Minou Bergeron; Minou | f
%cast dorr | Mr. Dorrance; Dorrance | m
%cast jess | Jessamy Pike; Jess; Pike | f
%cast cook | Fetu | m
%cast stow | Wren | n
%cast sis | - | f
%cast wife | - | f
%cast brother | Temana | m

== 1 Ground Fault
Hello, sleepless ones. An island of nine thousand souls has lost its internet, and the cable ship [Perpétua](*perpetua) puts to sea with the wrong crew. [Captain Tehei](vai) has not been on a bridge since the collision that cost [her](vai) younger [brother](brother) [his](brother) life. [Luc Bergeron](luc), the [splicer](luc), walked off this very ship three years ago, leaving on the chart table [his](luc) resignation and, inside it, [her](vai) house key. Nobody warned [her](vai) that [he](luc) was on the list. Nobody warned [him](luc), either. And then there is [Goose](goose), the ship's computer, [who](goose) was warned of everything, and thought it would be nice.
- lose _ "lost its internet"
- hire vai "puts to sea"
- sibling brother vai "younger brother"
+ die.past brother "cost her younger brother"
- quit.past luc "walked off"
- breakup.past luc vai "her house key"
- gift.past luc vai "her house key"
+ ex luc vai "house key"
- meet! luc vai "Nobody warned her"
- discover.past goose luc+vai "warned of everything"
- happy goose luc+vai "would be nice"

== 2 Grapnel
You drag a hook along the floor of the sea and hope. On day four the hook brings up cable, cleanly sawn. "That's no anchor," says [Seo-yeon](seo), [who](seo) is twenty-three and knows everything about glass. The company [man](dorr), [Mr. Dorrance](dorr), asks [her](seo) to write "anchor" all the same, and pats [her](seo) cheek. [Hallgrim](hal), the [bosun](hal), picks [him](dorr) up by the lifejacket and puts [him](dorr) elsewhere. That earns the [bosun](hal) a week's docked pay and a look from [Seo](seo) that [he](hal), fifty and bashful, goes over in [his](hal) bunk from every side. [Pita](pita), [his](hal) [cabin-mate](pita), wants to know what's funny.
- attack.past _ _ "cleanly sawn"
- discover seo _ "no anchor"
- betray? seo _ "write"
- flirt dorr seo "pats her cheek"
+ attack hal dorr "picks him up"
- help hal seo "puts him elsewhere"
- lose hal "docked pay"
+ flirt seo hal "a look from Seo"
- love.start hal seo "from every side"
- housemate hal pita "cabin-mate"

== 3 The Galley Tapes
Who's been eating the condensed milk? The [cook](cook), a mountain of a [man](cook) called [Fetu](cook), sets a trap with flour and catches a [stowaway](stow): nineteen, seasick, [Wren](stow). [Wren](stow) has come aboard to get away from a [mother](jess) and won't say which. [Tehei](vai) ought to put back. [She](vai) has [Wren](stow) peel yams instead. "[You](vai)'ve gone soft," says [Luc](luc) at the rail, the first words between [captain](vai) and [splicer](luc) not about cable. "[I](vai) had [you](luc) for that," says [she](vai), and [they](luc+vai) both wish [she](vai) hadn't. [Goose](goose), meanwhile, runs the face through every passenger list on earth and, having found the name [Pike](jess), keeps it to itself.
- steal.past stow _ "eating the condensed milk"
- discover cook stow "catches a stowaway"
- ill stow "seasick"
+ flee.past stow jess "get away from"
- parent jess stow "mother"
- reveal! stow _ "won't say which"
+ hire stow vai "peel yams"
- quarrel luc vai "gone soft"
- couple.past luc vai "had you for that"
- sad luc+vai "wish she hadn't"
- investigate goose stow "runs the face"
- discover goose jess+stow "having found the name"
- reveal! goose _ "keeps it to itself"

== 4 Shore Call
Satellite phone, two minutes apiece. [Pita](pita) learns that [his](pita) [wife](wife) has been brought to bed, twins, both loud. [Hal](hal) has nobody to ring and rings the weather. [Luc](luc)'s two minutes go to [Minou](minou), nine, [whose](minou) existence is news to the [captain](vai), standing behind [him](luc) in the queue. Nine! Count back, listeners; [Tehei](vai) does, and [she](vai) arrives at a winter when [he](luc) was sharing [her](vai) roof and, it would now appear, not only [hers](vai). [She](vai) hands on [her](vai) own two minutes to [Wren](stow). [Wren](stow) doesn't dial. [Wren](stow) stands there with the thing to one ear and says "Hi, Mum" to the dialling tone.
+ birth wife _ "brought to bed"
- parent pita _ "twins"
- married pita wife "wife"
- sad hal "nobody to ring"
- parent? luc minou "go to Minou"
- reveal.past! luc vai "is news to"
+ discover vai minou "is news to"
- housemate.past luc vai "sharing her roof"
- cheat.past? luc vai "not only hers"
- gift vai stow "hands on"
- parent jess stow "Mum"

== 5 Glass
Short one. [Seo](seo) teaches [Wren](stow) to splice. Strip, clean, cleave, align, fuse. A strand is thinner than a hair and goes on for two thousand miles; talk, money and cat pictures run through it, and it does not mind. The kettle boils. [Goose](goose) sings. Over the side a whale, unattached, looks in. "Do they break?" asks the [apprentice](stow). "Everything breaks," says the [teacher](seo). "[We](seo+stow) get paid for that." Somewhere aft [Hallgrim](hal) is whittling a thing that might be a heart, or might be a potato. [He](hal) throws it in the sea, and starts another.
+ advisor seo stow "teaches Wren"
- create goose "sings"
- colleague seo stow "We get paid"
- create hal "is whittling"
- love hal seo "might be a heart"

== 6 Company Policy
[Dorrance](dorr) hasn't slept, so [he](dorr) talks, and [he](dorr) talks next to a live microphone. Hear [him](dorr) tell a [woman](jess) ashore that the cut will stay cut for as long as [she](jess)'s buying up the island's bank. [Luc](luc), splicing in the hut, hears it in [his](luc) headphones. [He](luc) could go to the [captain](vai). [He](luc) has given [her](vai) little reason to believe a word [he](luc) says, so [he](luc) takes the recording to [Goose](goose). That evening the company [man](dorr) finds [him](luc) alone by the winch. One shove. A [splicer](luc)'s scream, and then the sound all of you wrote in about: eleven seconds of only water.
- ill dorr "hasn't slept"
- reveal dorr jess "tell a woman"
- help dorr jess "stay cut"
- steal? jess _ "buying up"
- create luc "splicing"
+ discover luc dorr+jess "hears it"
- reveal? luc vai "could go to"
- betray.past luc vai "little reason to believe"
- reveal luc goose "takes the recording"
- find dorr luc "finds him alone"
+ attack dorr luc "One shove"
- injure luc dorr "scream"

== 7 Man Overboard
[Goose](goose) has the engines full astern before anyone has shouted. [Captain Tehei](vai), [who](vai) swore after [Temana](brother) that [she](vai) would never again leave a bridge for one man, leaves the bridge. We have it all from [her](vai) collar mike: the cold, the swearing in Tahitian, and [him](luc), blue, apologising between waves. For the key. For the winter. "[Minou](minou) isn't [mine](luc)," [he](luc) gets out. "[She](minou)'s [my](luc) dead [sister](sis)'s. [I](luc) took [her](minou) in. [I](luc) ought to have said." "Shut up and kick," says [Vaitiare](vai). [Pita](pita) winches [the pair](luc+vai) up like a tuna. [Fetu](cook) rubs the half-drowned [Quebecker](luc) with lard.
- help goose luc "full astern"
- die.past brother "after Temana"
+ rescue vai luc "leaves the bridge"
- ill luc "blue"
- reconcile? luc vai "apologising"
+ parent! luc minou "isn't mine"
- sibling luc sis "dead sister's"
- die.past sis "dead sister's"
- parent sis minou "dead sister's"
- kin luc minou "dead sister's"
- help.past luc minou "took her in"
- reveal luc vai "gets out"
- reveal.past! luc vai "ought to have said"
- rescue pita luc+vai "winches"
- treat luc cook "rubs"

== 8 The Brig Is a Pantry
There's no brig, so [Dorrance](dorr) goes in with the tinned peaches. [Hal](hal), set to guard [him](dorr), lets himself be talked into a hand of cards, then into a drink, and comes to on the floor; the lifeboat is gone, and with it the [prisoner](dorr) and [Wren](stow). Taken along as a shield? [Seo-yeon](seo) plays back the deck camera. [Wren](stow) is at the oars. [Wren](stow) is rowing rather well. The poor [bosun](hal) offers [Tehei](vai) [his](hal) papers. [She](vai) tears them up. [Seo](seo) holds a frozen pea bag to the back of [his](hal) neck for an hour longer than peas stay frozen.
- arrest vai dorr "goes in with"
- betray dorr hal "talked into"
- attack dorr hal "comes to on the floor"
+ flee dorr+stow "lifeboat is gone"
- abduct? dorr stow "as a shield"
- investigate seo stow "plays back"
- discover seo stow "at the oars"
- help stow dorr "at the oars"
- quit? hal vai "his papers"
- reject vai hal "tears them up"
+ help seo hal "frozen pea bag"
- injure hal dorr "back of his neck"

== 9 Pike
A white yacht. On it [Jessamy Pike](jess), [who](jess) is buying a bank, and in front of [her](jess), dripping, the [child](stow) [who](stow) ran out on [her](jess) in May. [Wren](stow) hasn't come home, [Wren](stow) has come to bargain: the company [man](dorr) in return for the cable. Let them mend it, and nobody need find out who paid [him](dorr). [Pike](jess) is touched. [She](jess) hugs [her](jess) [offspring](stow), has [Dorrance](dorr) paid off in cash and [Wren](stow) locked in a cabin with a sea view. "[You](stow) get that from [me](jess)," [she](jess) says through the door, "only [I](jess) check [my](jess) pockets." In [her](jess) pocket, live since the hug, is [Seo](seo)'s microphone.
- parent jess stow "child"
- flee.past stow jess "ran out on her"
- return! stow jess "hasn't come home"
- threaten stow jess "come to bargain"
- betray? stow dorr "in return for"
- boss jess dorr "who paid him"
- discover! _ jess "nobody need find out"
- happy jess stow "touched"
- gift jess dorr "paid off in cash"
+ abduct jess stow "locked in a cabin"
+ betray stow jess "microphone"

== 10 Ship to Ship
Four ships could have heard it; one did. [Tehei](vai) lays the [Perpétua](*perpetua) across the yacht's bow, the very manoeuvre that killed [her](vai) [brother](brother), and this time [she](vai) has [Luc](luc) at the wheel, since [her](vai) hands won't. [Hallgrim](hal) boards with a boathook. [He](hal) frees [Wren](stow); [Dorrance](dorr), on [his](dorr) way to the helicopter, is met by [Fetu](cook) and a wok. And [Pike](jess)? [Pike](jess) pours herself a drink. [She](jess) has a lawyer on each continent. What [she](jess) doesn't have, it dawns on [her](jess) slowly, is a connection. There's no cable, [darling](jess), [Wren](stow) explains. [You](jess) cut it.
- discover vai jess+stow "one did"
- sibling brother vai "brother"
- kill.past _ brother "killed her brother"
- help luc vai "at the wheel"
- attack hal jess "boards with a boathook"
+ rescue hal stow "frees Wren"
- flee? dorr "way to the helicopter"
- attack cook dorr "a wok"
- advisor _ jess "a lawyer"
- discover jess "dawns on her"
- reveal stow jess "explains"
+ accuse stow jess "You cut it"

== 11 Final Splice
Four hours to the storm, one joint to go. [Seo](seo)'s hands cramp, [Luc](luc)'s arm is in a sling, so it's the [apprentice](stow) [who](stow) cleaves and aligns and doesn't breathe. Light! Nine thousand people get each other's messages of five weeks all at once: three proposals, a will, a recipe, a break-up for which it is now too late, as the two have meanwhile had supper. [Pita](pita) sees [his](pita) twins in colour. [Hal](hal) has been given a message as well, sent from eleven feet away. It reads: "[I](seo) kept the potato." [He](hal) reads it to [Goose](goose). [Goose](goose) thinks that [he](hal) should reply.
- ill seo "hands cramp"
- injure luc "in a sling"
- help stow luc+seo "apprentice"
+ create stow "cleaves and aligns"
- propose _ "three proposals"
- breakup _ "a break-up"
- parent pita _ "his twins"
+ confess seo hal "kept the potato"
- reveal hal goose "reads it to Goose"
- help goose hal "should reply"

== 12 Port
On the quay: police for two, a pram for one, and a [girl](minou) of nine holding up a cardboard sign, BERGERON + WHO EVER. [Minou](minou) inspects the [captain](vai). Does [she](vai) snore? [She](vai) does, says [Luc](luc), and is asked how [he](luc) knows. [Vaitiare](vai) has something on a string round [her](vai) neck; it's a house key, and it's been to the bottom and back. [She](vai) hangs it round the [child](minou)'s. [Wren](stow) signs on for another voyage, this time on paper. [Jessamy Pike](jess), led past in very good handcuffs, calls out to [Wren](stow) to eat properly. And [Goose](goose)? [Goose](goose) dims the lights and hums. That's all, sleepless ones.
- arrest _ dorr+jess "police for two"
- return luc+vai "On the quay"
+ meet minou vai "inspects the captain"
- investigate minou vai "Does she snore"
- reveal luc minou "She does"
+ gift vai minou "hangs it round"
- hire stow vai "signs on"
- parent jess stow "eat properly"
- happy goose "hums"
