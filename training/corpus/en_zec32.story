%series The Long Winter at Castle Rourke
%lang en
%genre gothic costume novel in twelve chapters, summaries in the past tense
%cast governess | Honoria Blythe-Carew; Honoria | f
%cast master | Sir Fergal Rourke; Sir Fergal; Fergal | m
%cast mad | Lady Isaura; Isaura | f
%cast ward | Eveleen Rourke; Eveleen | f
%cast steward | Malachy Quirke; Quirke | m
%cast housekeeper | Mrs Tansley | f
%cast cousin | Bertrand Rourke; Bertrand | m
%cast doctor | Dr Pettigrew; Pettigrew | m
%cast priest | Father Dolan; Dolan | m
%cast piper | Blind Conn; Conn | m
%cast twin | Sir Cormac Rourke; Cormac | m
%cast maid | Sheila | f

%cast wmother | - | f

== 1 The Carriage from Sligo
[Honoria Blythe-Carew](governess), an [orphan](governess) with eleven pounds and a Latin grammar, came to Castle Rourke in a snowstorm to teach one [child](ward) and was met by two dogs and a silence. [Sir Fergal](master), a [widower](master), spoke to [her](governess) through a door. [His](master) [niece](ward) [Eveleen](ward), nine, spoke to nobody. [Mrs Tansley](housekeeper), the [housekeeper](housekeeper), gave [her](governess) a candle, a key and the advice not to mind the music. That night somebody in the west wing was playing a harp with, as far as [Honoria](governess) could judge, three fingers.
- travel governess "came to Castle Rourke"
- hire governess "to teach"
- advisor governess ward "teach"
- married.past _ master "widower"
- kin master ward "niece"
- sad ward "nobody"
- boss master housekeeper "housekeeper"
- gift housekeeper governess "gave her a candle"
+ discover governess "playing a harp"

== 2 Three Fingers
By the second week the [child](ward) had said one word, which was "ink". [Honoria](governess) taught [her](ward) to draw, and what [she](ward) drew was a [lady](mad) behind bars. [Quirke](steward), the [steward](steward), [who](steward) admired the new [governess](governess) and let it be seen, burned the drawing before [she](governess) could ask. [Sir Fergal](master) sent for [her](governess), kept [his](master) back turned and requested [her](governess) to teach arithmetic. [She](governess) replied that [she](governess) did not take orders from a coat. To the surprise of [both](governess+master), [he](master) laughed, and turned round.
- advisor governess ward "taught"
- create ward "drew"
- boss master steward "steward"
- love steward governess "admired"
- attack steward _ "burned the drawing"
- boss master governess "sent for"
- reject governess master "did not take orders"
+ happy master "laughed"

== 3 Blind Conn
At the hiring fair a blind [piper](piper) took hold of [Honoria](governess)'s sleeve. [He](piper) had played at the [master](master)'s wedding, [he](piper) said, and at the funeral after it, and the coffin had weighed no more than a fiddle. [Quirke](steward) drove [him](piper) off with a whip. The [governess](governess) caught the lash around [her](governess) own wrist. [Sheila](maid), the upstairs [maid](maid), bound it up for [her](governess) and whispered, over the basin, that [she](maid) took two trays up to the west wing every evening and brought one down empty.
- injure piper "blind"
- create.past piper "played"
+ reveal piper governess "he said"
- wedding.past mad master "wedding"
- die! mad "no more than a fiddle"
- attack steward piper "with a whip"
+ rescue governess piper "caught the lash"
- injure governess steward "around her own wrist"
- treat governess maid "bound it up"
- reveal maid governess "whispered"

== 4 The West Wing
With the key that [she](governess) had been given for the linen, [Honoria](governess) opened the wrong door. [Lady Isaura](mad) sat at a harp, hair to the floor, as sane as a clock. [She](mad) had heard that [she](mad) was dead, said the [lady](mad), and hoped that it had been a nice service. Whoever had locked [her](mad) up, it was not [her](mad) [husband](master): [he](master) mourned [her](mad), two corridors away, and could not hear the harp. [He](master) had been deaf in the left ear since the explosion, and slept on the right.
+ find governess mad "opened the wrong door"
- die! mad "she was dead"
- abduct _ mad "locked her up"
- abduct! master mad "was not her husband"
+ married mad master "husband"
- sad master mad "mourned her"
- injure.past master "deaf in the left ear"

== 5 The Cousin
Out of the snow came [Bertrand Rourke](cousin), [cousin](cousin) and [heir](cousin), with two pistols and a toothache, to see whether the [head](master) of the family was failing. [Dr Pettigrew](doctor) pulled the tooth and let fall, under the influence of a good claret, that [he](doctor) had signed a certificate five years ago without looking into the box. Who had asked [him](doctor) to? [Bertrand](cousin) changed the subject, and the glass. By morning the [doctor](doctor) lay in the moat, and the ice had closed over [him](doctor).
- travel cousin "came Bertrand Rourke"
- kin cousin master "cousin"
- ill cousin "toothache"
- investigate cousin master "see"
- treat cousin doctor "pulled the tooth"
+ reveal doctor cousin "let fall"
- betray.past doctor _ "signed a certificate"
+ kill _ doctor "ice had closed"

== 6 What Honoria Did Not Say
[She](governess) had only to speak, and [she](governess) did not; for on the Thursday, over Virgil, [Sir Fergal](master) had told [her](governess) that [he](master) had not thought to be alive again. [He](master) asked if [she](governess) could imagine staying. [She](governess) asked for an hour. [She](governess) spent it in the west wing, holding the wool for a [lady](mad) [who](mad) beat [her](governess) at chess and called [her](governess) "[my](mad) dear". Then [Honoria](governess) went down, refused [him](master) without giving a reason, and was sick in a fire bucket.
- reveal! governess "did not"
- reveal master governess "told"
- love master governess "alive again"
+ propose master governess "imagine staying"
- help governess mad "holding the wool"
- friend governess mad "my dear"
+ reject governess master "refused him"
- ill governess "sick"

== 7 Eveleen's Ink
The [child](ward) went up the ivy in [her](ward) nightgown. [She](ward) had known all along; [her](ward) [aunt](mad) had sung [her](ward) to sleep through the chimney since [her](ward) [parents](twin+wmother) were lost at sea. [Quirke](steward) found [her](ward) at the bars and carried [her](ward) down, not roughly. It was for everyone's good, [he](steward) told [her](ward), and [she](ward) bit [him](steward) to the bone. That night [she](ward) wrote it all out in capital letters and slid it beneath [her](ward) [uncle](master)'s door. [Mrs Tansley](housekeeper), passing, picked it up.
- travel ward "went up"
- discover.past ward mad "had known"
- kin mad ward "aunt"
- parent twin+wmother ward "parents"
- die? twin+wmother "lost at sea"
- find steward ward "found her"
+ attack ward steward "bit him"
- create ward "wrote"
- reveal? ward master "slid it"
- kin master ward "uncle"
+ steal housekeeper ward "picked it up"

== 8 The Housekeeper's Account
[She](housekeeper) did not burn it. For thirty years [Mrs Tansley](housekeeper) had kept the accounts of the house, and [she](housekeeper) read this one twice. Then [she](housekeeper) put on [her](housekeeper) bonnet and went to [Father Dolan](priest). It was [she](housekeeper) [who](housekeeper) had turned the key, [she](housekeeper) confessed: [Bertrand](cousin) had shown [her](housekeeper) proofs that the [lady](mad) had tried to blow up [Sir Fergal](master) in [his](master) study. [Quirke](steward) had laid the powder. [He](steward) would be [Bertrand](cousin)'s agent, once there was no heir. The [priest](priest), bound by the seal, bit through [his](priest) pipe.
- discover housekeeper "read"
- travel housekeeper priest "went"
+ reveal housekeeper priest "confessed"
- abduct.past housekeeper mad "turned the key"
- betray.past cousin housekeeper "shown her proofs"
- kill! mad master "had tried to blow up"
+ attack.past steward master "laid the powder"
- hire? steward cousin "Bertrand's agent"
- reveal! priest "bound"
- sad priest "bit through his pipe"

== 9 A Stranger with a Beard
A [castaway](twin) knocked, bearded to the belt, and was taken for a beggar until [Eveleen](ward) let go of the bannister and flew. [Sir Cormac](twin), the elder [twin](twin), had not gone down with the packet; [he](twin) had spent four years on a rock, and buried [his](twin) [wife](wmother) there. So [Fergal](master) was no baronet, and [Bertrand](cousin) heir to nothing. The [brothers](master+twin) could not stop touching each other's faces. At the end of the table [Bertrand](cousin) cocked one pistol under the napkin and could not decide at which.
+ return twin "knocked"
- die! twin "had not gone down"
- happy master+twin "touching each other's faces"
- sibling master twin "twin"
- die.past wmother "buried his wife"
- married.past twin wmother "wife"
+ threaten cousin master+twin "cocked one pistol"

== 10 The Harp
It was the harp that settled it. [Honoria](governess) had left both doors open, and had seated [Sir Fergal](master) with [his](master) right ear to the stairs. At the first bar [he](master) went white; at the second [he](master) ran. The [steward](steward) barred the corridor with a lamp held over the powder that was left. [Sheila](maid) emptied two trays over lamp and [steward](steward) both. In the doorway, [husband](master) and [wife](mad) looked at one another. [Honoria](governess) went to pack.
- help governess mad "left both doors open"
- discover master mad "went white"
- threaten steward master "barred the corridor"
+ attack maid steward "emptied two trays"
- married mad master "husband and wife"
+ find master mad "looked at one another"
- quit? governess "went to pack"

== 11 The Moat
[Bertrand](cousin) tried it over the ice, [Eveleen](ward) under one arm for a passport. The ice held for [her](ward); [Cormac](twin), flat on [his](twin) stomach, drew [her](ward) in by the plait. It did not hold for the [cousin](cousin), [who](cousin) came up once and found, an inch below the surface, [Dr Pettigrew](doctor) looking at [him](cousin). [Quirke](steward), in irons, asked whether the [governess](governess) was unhurt. [She](governess) was. [He](steward) thanked [her](governess), and offered no further remarks.
- flee cousin "over the ice"
- abduct cousin ward "for a passport"
+ rescue twin ward "drew her in"
- kin cousin master "cousin"
+ die cousin "came up once"
- find cousin doctor "found"
- arrest _ steward "in irons"
- investigate steward governess "asked"
- love steward governess "was unhurt"
- injure! governess "unhurt"

== 12 Spring, with Music
It was [Isaura](mad) [who](mad) stopped the carriage. [She](mad) would not have [her](mad) [friend](governess) go off with eleven pounds, [she](mad) said; and besides, after five years of it, [she](mad) found that [she](mad) preferred to live alone with a harp, in [Lisbon](@lisbon), and had told [Fergal](master) so at breakfast. [Mrs Tansley](housekeeper) handed in [her](housekeeper) keys and was handed them back. [Father Dolan](priest) would need to write to Rome. Did [Honoria](governess) mind waiting? [She](governess) sat down upon [her](governess) trunk in the snowmelt, and opened [her](governess) Virgil.
- friend governess mad "friend"
- help mad governess "stopped the carriage"
- move? mad "live alone" @lisbon
+ breakup mad master "told Fergal so"
- reveal mad master "told"
- quit housekeeper "handed in her keys"
- hire housekeeper "handed them back"
- divorce? mad master "write to Rome"
+ couple? governess master "mind waiting"
