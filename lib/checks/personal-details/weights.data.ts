// Tenths of the logarithm of the odds, with the clues that weigh as much; `../given/clues.ts` says what they are. Learned by
// `npm run learn` from the drafts in `tests/accuracy`, and from posts by strangers of WNUT 2017 and the Broad Twitter Corpus
// (CC BY 4.0) and Tweebank (Apache 2.0).

/** How much each clue speaks for the check `personal-details`; the first is what no clue at all says. */
export const WEIGHTS = `
-4 :
9 +y
7 date!year homey
6 !colon !mobile !year -name home!street mother!via-was number!mobile number-@paper number@paper
5 !of-pet !phone !street !via-@fetch !via-@wed +staff +when -@born -@fetch -@first -@paper <to @born @paper
5 bornme born~of date@self first!crossed homeit home~@fetch home~it mother!via-@been name number!phone
5 number~# pet-@first pet-first pet@first petfirst want y
4 !capitals !housed !last-is !of-first !postcode !via-@been +an +never +talk +what +your -@car -@lived
4 -address -hous -i -need -shell -want <@self_@been <me address anyon born!via-in born+@month born+me date(,
4 date), date-@birthday date@birthday datebabi first!far0 first!of-first first!of-pet first), first-your
4 firstfor home-it home<to home@fetch home~@been home~i mother!last-a mother!via-@wed motherpeel number-@self
4 number-to number@self numberme number~@paper peel pet pet~first plate!capitals plate), plate-@self
4 plate@self postcode!housed postcode!postcode shell snow staff torch where your ~@fetch ~@paper ~i ~name
4 ~place
3 !crossed !n11 !of-birth !of-car !via-born !via-mine !via-name !via-side !via-still (!! (, ), +@month +anyon
3 +bring +canna +chair +curri +go +orang +peel +present +pretend +she'll +that +tin -@maiden -@self -back
3 -first -garden -goe -here -infant -ladi -maiden -man -me -mine -my -oh -pet -place -pleas -ta -thi -three
3 -we'r -where <@fetch <@paper <first <of >ani @car @maiden answer back bath born!colon born!inside
3 born!last-for born!last-in born!of-birth born+by born+lot born<# born<@self_@been born<of bornby bornlot
3 born~in bui canna chair curri date+@birthday date+@self date+and date+i'm date+in date+year date-@born
3 date-@quiz date-@self date-my date@born dateme dateso datethat date~that favourit first first!comma
3 first!last-was first!of-car first!via-@quiz first+@team first+in first+my first-name first<your first@car
3 first@team firstcall firstname firstyour first~at go home+@fetch home+chair home+he home-anyon home-go
3 home-to home-we'r homechair homego homeneed homewe'r homewith home~@lived hous infant ladi maiden me mortgag
3 mother+@wed mother+marri mother-@maiden mother-maiden mother-want mother>@wed mother@maiden mothermaiden
3 motherso mother~@wed mother~from need never number!n11 number+as number-# number-@fetch number-@ring
3 number-me number@ring number~me orang outsid passport pet!via-called pet+your pet-# pet<@first pet<first
3 petanswer petwa pet~@first place plate(, plate-my plate@been platemy postcode(, postcode-@fetch
3 postcode@fetch postcodethe present pretend roof secur shower street), talk we'r ~@born ~@lived ~@pet ~@ring
3 ~again ~back ~bell ~from ~he ~hous ~snow ~tag ~talk ~time ~were
2 !comma !last-6 !last-as !last-called !last-for !last-name !last-outside !n14 !plate !via-6 !via-@born
2 !via-@maiden !via-@paper !via-@pet !via-@quiz !via-brother !via-day !via-ever !via-had !via-i !via-maiden
2 !via-now !via-outside !via-own !via-same !via-up !via-was !via-wee +@team +@wed +again +ani +as +bishop
2 +broken +bui +cake +call +caravan +chip +cross +dinna +doesn't +don't +dure +explain +favourit +first +found
2 +hour +if +judg +leaver +marri +mile +mind +moira +morn +odd +out +outsid +peopl +plu +relat +road +same
2 +she +six +spare +station +still +team +tell +think +time +top +until +wait +wave +we'v +welcom +whole +wine
2 +winter +work +ye +you'r -@birthday -@pet -after -along -answer -b -bath -beig -bell -birth -both -broke
2 -came -card -challeng -co -cottag -dob -drove -gave -him -hospit -it -lift -monei -move -mum -passport
2 -repli -rsvp -sai -sale -snow -sofa -stand -then -thing -thursdai -wed -weekend <@car <@street <at_@fetch
2 <her <mine <their <your >@wed_@other >at >at_# >bring >by >forti >it >number >on_the >then >there >with
2 @first @lived @mother @pet @street again ago an ani beig bell birth bishop block bonfir born born!far-1
2 born!via-asked born!via-for born!via-the born+# born+@mother born+@wed born+at born+chip born+mum
2 born+school born-@been born-@quiz born-@self born-i born-me born-name born-of born-place born<@been born>in
2 born>on born@month born@mother borncall bornchip bornfound bornfrom bornhour bornname bornof bornplace
2 bornschool born~@quiz born~by born~place born~school born~still bring broke broken caravan challeng chanc
2 chip christen claim cottag cross crush cut date+@public date+@wed date+everi date+for date+i'll date+not
2 date+present date+that date+the date-@day date-@mother date-@other date-a date-big date-birthdai date-dob
2 date-is date-mum date>i'll dateand datebe datebig datebirthdai datecase datedai datedob dategot datehere
2 datei datei'll dateis datemum datemy datepresent dateyear date~@day date~@quiz date~a date~as date~be
2 date~birthdai date~dob date~i'll date~year diari dinna doesn't don't drove dure explain fave
2 first!via-@birthday first!via-@pet first!via-a first+at first+call first+do first+for first+no first+see
2 first+too first+you first-# first-@birthday first-@car first-@first first-here first>in first@first
2 firstanswer firstdo firstno firstsecur firstsee firstso firstthi firstup first~# first~@pet first~@team
2 first~my first~name first~your found front garden gig goe grew guess here home), home+@other home+be
2 home+bring home+need home+no home+not home+or home+ring home+that home+the home+with home-@been home-@fetch
2 home-@lived home-@teacher home-a home-address home-at home-back home-flat home-for home-from home-i home-if
2 home-man home-move home-our home-sofa home-with home<at home@been home@lived homeaddress homeam homeanyon
2 homeback homebring homecard homeflat homefor homefrom homehe homeis homelost homemam homeman homemy homeor
2 homeour homering homesat homesofa homethat hometo homeyour home~@birthday home~@ring home~@self home~back
2 home~card home~flat home~for home~from home~he home~hous home~our home~ring home~saturdai home~to home~with
2 hospit if instead into judg juli landlin lost maiden!far1 maiden!inside maiden!via-@been maiden!via-@quiz
2 maiden!via-name maiden@self marri metro middl mile mind moira monei mother!last-6 mother!via-6
2 mother!via-@born mother!via-@fetch mother!via-@maiden mother!via-@quiz mother!via-are mother!via-brother
2 mother!via-maiden mother!via-now mother!via-own mother+@street mother+@teacher mother+an mother+ani
2 mother+anyon mother+cousin mother+doesn't mother+don't mother+from mother+half mother+like mother+miss
2 mother+onc mother+out mother+right mother+she mother+she'll mother+spell mother+still mother+teacher
2 mother+tell mother+think mother+time mother+wave mother-@born mother-into mother-is mother-name mother-our
2 mother-thi mother-three mother-wa mother<her mother<me mother>then mother@wed motheran mothercousin
2 motherdoesn't motherdon't motherfrom motherhalf motherman mothermarri mothermiss mothernobodi motherodd
2 motheronc motherright mothershe'll motherspell motherteacher motherthing mothertyron motherwant motherwave
2 motherweekend motherwhere motherwinter mother~@maiden mother~@street mother~ani mother~befor mother~don't
2 mother~everi mother~maiden mother~marri mother~name mother~never mother~still mother~teacher mother~weekend
2 mum number!n14 number# number+@public number+@quiz number+and number+i number+me number+name number+the
2 number-for number-my number-need number-passport number<@paper number>@been numberanyon numberas numberdo
2 numberhere numberlandlin numberlost numbermobil numbername numberor numberpassport numberso numberto
2 number~as number~i'm number~name odd oh ok paid pet!last-called pet!via-i pet+@first pet+can pet+first
2 pet+miss pet+now pet+that pet+wa pet-@school pet-answer pet-hous pet-i pet-pet pet-wa pet># petmiss petyour
2 pet~# pet~miss plate!plate plate+on plate+you plate-@day plate-the plate<@car plate@day plate@fetch plateit
2 platethe plateyou plate~@car plate~@self plate~you pleas plu postcode)^ postcode-@lived postcode-@self
2 postcode-at postcode-in postcode-it postcode-our postcode-the postcode-to postcode>_ postcode@lived
2 postcode@self postcodeand postcodein postcodeit postcodeon postcodeour postcodeto postcodewith
2 postcode~@fetch postcode~and postcode~to proper q8 relat repli rsvp sale share she'll shop six spare stand
2 station step still street-@self street-i street@lived streetyou ta tag thing tin tortois wardrob wave we'v
2 welcom what when whoever whole winter work ye ~@first ~@maiden ~after ~ani ~as ~bonfir ~bring ~caravan ~card
2 ~cottag ~cut ~ever ~flat ~gave ~gig ~him ~hospit ~i'll ~if ~leed ~maiden ~marri ~mine ~morn ~never ~number
2 ~passport ~peopl ~pet ~pleas ~same ~school ~still ~team ~thursdai ~top ~want ~wed ~why
1 !n16 !n9 !of-born !of-teacher !via-@birthday !via-are !via-asked !via-back !via-do !via-gate !via-goldfish
1 (+ +@street +am +answer +bank +biscuit +by +case +chippi +court +crush +custard +cut +duti +food +from +half
1 +i'll +ic +insid +job +kitchen +live +luck +march +miss +more +onc +onli +or +proper +sat +she'd +twice
1 +want +ward -# -@been -@mother -@quiz -@ring -anyon -big -born -corsa -d -do -fact -flat -for -form -fridai
1 -grandad -hiya -i'm -if -letter -lost -lower -men -moss -our -proper -secret -servic -shop -swap -swim -turn
1 -us -vet -water -word -your 12th <@first <@quiz <@ring <in >#_@self >@wed >for_the >four >he >i'll >in
1 >in_the across after am articl biscuit born!of-born born# born+@ring born+ever born+i'v born+morn born+out
1 born+sinc born+still born+we born+work born-# born>by born@self bornever borni'v bornif bornmorn bornsinc
1 bornstill bornwe bornwere bornwork born~@birthday born~a born~i'm born~we call car citi coat court custard d
1 date(. date+@counted date+do date+i date+wa date+your date-# date-@paper date-be date-of date-that date-week
1 date@day date@paper date@public date@quiz dateall dateanyon datecake datei'm datenot dateweek date~@birthday
1 date~@self date~i date~just date~my date~your do duti fact first!colon first!far1 first!far2 first!last-
1 first!last-a first!of-teacher first!space first!via-ever first(. first(: first). first+crush first+her
1 first+never first+the first+up first-@been first-@quiz first-and first-who first@been first@pet firstcolour
1 firstcrush firstlast firstnever firstquestion firstthe firsttoo first~@fetch first~@quiz first~he first~on
1 flat food form from gave gener hiya home+@pet home+it home+saturdai home+thing home+where home-@quiz
1 home-hous home-is home-know home-lost home-sai home<@been home<@fetch home<our home>@other home>he
1 home@mother home@pet homehous homeif homeknow homeput homesaturdai homewant homewhere home~address home~mr
1 home~y i i'll insid job kitchen luck maiden!last-name mobil moss mother!far1 mother!via-name mother!via-on
1 mother+@month mother+befor mother+dad mother+got mother+never mother+nobodi mother+sinc mother+what
1 mother+why mother-famili mother-hiya mother-nan mother-thing mother-tree mother># mother@month mother@street
1 motherani motherbabi motherbath motherbefor motherborn mothercensu motherhiya motherhospit motherlike
1 mothername mothernan motherout mothershe motherstill motherswim motherthink motherthree motherwater
1 motherwhy motherworld mother~@month mother~@teacher mother~tell mother~time my number!n16 number!n9 number(+
1 number(, number)^ number+@been number+@other number+@ring number+had number+that number-co number-lost
1 number-new number<_ number@other numberback numberi numbernew numbernow numberphone numberthe numberwant
1 number~@other number~@self number~now number~on number~passport o or pet!via-@fetch pet# pet+@teacher
1 pet+answer pet+go pet+ladi pet+never pet-@ring pet-@wed pet-not pet-school pet-then pet-till pet<# petgo
1 peti petladi petmine petnever petpet petseven petso pettalk petthen pettill pet~@teacher pet~answer plate#
1 plate+@been plate+@self plate+now plate+the plate-@been plate-@car plate-for plate-in plate@car plate@street
1 platefor platein plateme platemine platenow plateon plate~on plate~the postcode( postcode+@been
1 postcode+@fetch postcode+and postcode+it postcode-ar postcode-hous postcode-on postcode<to postcodear
1 postcodehous postcodewe postcode~it question same santa sat secret she she'd spell star street-on street-the
1 streeton that thi think three thursdai top twice tyron wait ward water weekend why wine ~@birthday ~@street
1 ~address ~answer ~birth ~blue ~born ~citi ~cousin ~d ~explain ~favourit ~first ~fridai ~front ~infant ~mr
1 ~ok ~or ~outsid ~past ~present ~relat ~rememb ~retir ~their ~three ~water ~we ~weekend ~y
-1 !last-by !last-her !last-the !last-with !last-your !numeric !of-childhood !of-hamster !of-horse
-1 !of-maternity !of-nee !of-nursery !of-tortoise !space !unbroken !via-2 !via-@day !via-@lived !via-@self
-1 !via-and !via-have !via-law !via-me !via-not !via-our !via-told !w3 )# )' )( )- )/ )| +boyfriend +brown
-1 +card +caretak +complain +feb +had +hartfield +ignor +kei +left +lift +mari +move +near +sai +sian +sit
-1 +they'r +ticket +type +under +user +voic -@wed -at -been -best -case -com -even -footbal -gran -great -half
-1 -harri -hartfield -home -jasmin -jude -kahoot -littl -lunch -n -never -night -olivia -out -poppi -princess
-1 -queen -reader -road -s -second -special -summer -support -team -thank -there -time -willow -you'r <@day
-1 <@mother <at_# <is <up >@born >@teacher >don't >first >ha >here >know >my >sai >the >thei act ag alwai ask
-1 awar best better bin boi born!last-a born!last-by born!of-maternity born!via-by born). born)^ born+@teacher
-1 born+it born+you born-@counted born-@other born-@wed born-for born-mari born># born>_ born@been born@first
-1 bornback bornin bornlast bornmari bornmiss bornst bornteacher borntime boyfriend brown candl check childlin
-1 complain cook cover date!numeric date)! date)- date): date+bit date+co date+like date+t date-@wed date-at
-1 date-it date-two date-wa date@team datebit dateco datecome datelike dateown datet dateto datewill
-1 date~@month date~http date~jan date~our date~own de dinner eat everi field first!last-my first!of-childhood
-1 first!of-nursery first!via-with first)^ first+car first+got first+i'm first+not first+of first+past
-1 first<the first>and firsti'm firstin firstit firstlove firstmr firstof firstpast firstteacher firstwho
-1 freddi friend give grace gran grei hair hall harri head heart home!w3 home( home(( home)! home)# home))
-1 home+@self home+@street home+@teacher home+do home+get home+have home+i home+me home+nobodi home+teacher
-1 home-@day home-@public home-ha home-rt home-wrong home-y home<at_# home<y home@counted home@first
-1 home@school homeabout homegot homehave homein homeout homert hometeacher homewent homewere homewrong
-1 homeyear home~@first home~@month home~come home~end home~ha home~have home~http home~my home~of home~out
-1 home~teacher home~wa husband ignor interest iron jasmin kahoot kit laptop laugh line loui lucki
-1 maiden!of-nee maiden('s maiden-@mother maiden<@mother maiden@been manag mother!crossed mother!inside
-1 mother!last-called mother!last-her mother!last-your mother!via-got mother!via-is mother!via-law
-1 mother!via-with mother!via-your mother(^ mother)' mother)| mother+@fetch mother+@lived mother+@pet
-1 mother+@ring mother+by mother+call mother+get mother+is mother+me mother+no mother+there mother+your
-1 mother-@fetch mother-and mother-anyon mother-at mother-els mother-isla mother-made mother-morn mother-on
-1 mother-ta mother-to mother<_ mother<your motherby mothercan motherdo motherels motherget motherhad motheri
-1 motherisla motherjust motherknow mothermade mothermari mothermorn motherown motherquiz motherstaff motherta
-1 motherto mothertowel mother~@quiz mother~an mother~do mother~els mother~of mother~our mother~ta mother~to
-1 next number!unbroken number). number+@counted number+from number+of number+put number-@been number-@day
-1 number-ar number-pin number-tonight number-up number<@been numberar numberbeen numberchildlin numberjoin
-1 numberpin numberrun numbersee numbertonight numberup numberyou'r number~@been number~@counted
-1 number~childlin number~http number~need olivia ow p pear pet!far2 pet!of-hamster pet!of-horse
-1 pet!of-tortoise pet!via-@other pet!via-in pet!via-my pet!via-on pet+for pet+ha pet+no pet+of pet+to
-1 pet-@counted pet-@mother pet-@other pet-in pet-lost pet-our pet>and pet@fetch pet@mother petat petha pethe
-1 petlost petno petout pet~@birthday pet~@day pet~at pet~for pet~ha pet~of pet~our pet~to plate( plate)
-1 plate-@quiz plate-a plate-http platehttp plate~http pm poppi postcode-@public postcode@public press
-1 princess public pupil reader rose saw schmap sent sep show sit size sock street+@quiz street+a streeta
-1 street~@street street~street strike tea they'r to via voic weight who willow winner woman ~@quiz ~ag ~at
-1 ~cake ~childlin ~come ~corner ~did ~film ~florenc ~gran ~great ~had ~hi ~in ~jan ~jasmin ~long ~lost ~make
-1 ~man ~meet ~mondai ~n ~no ~nurs ~password ~pear ~pin ~road ~seven ~sian ~sport ~t ~todai ~tonight ~trip
-1 ~watch ~weight ~went
-2 !far2 !last-and !last-i !last-on !last-was !n10 !of-gran !of-hospital !of-mum !of-mums !of-nana !small
-2 !via-@other !via-@public !via-by !via-got !via-has !via-his !via-it !via-my !via-of !via-saw !via-says
-2 !via-that !via-to (( (? )! )) +@counted +@school +all +alwai +ask +b +been +bit +both +down +everyth +ey
-2 +famili +fb +find +good +ha +have +heart +hi +him +is +just +know +last +laugh +like +make +man +mine
-2 +night +note +now +of +off +old +on +our +over +post +quiz +rain +record +round +smell +stop +sun +t +thei
-2 +then +they'v +to +todai +tree +walk +week +well +went +who +with -@other -@teacher -an -and -ar -box
-2 -brought -but -cake -class -click -confirm -cry -did -els -everi -get -got -ha -happi -have -i'v -isla
-2 -just -lad -librari -like -list -made -meet -miss -more -not -noth -number -onli -own -pin -plan -read
-2 -rori -said -set -skye -sport -teacher -tell -thu -two -user -watch -went -what -year <@birthday <@counted
-2 <i <nan <the <y <year >@counted >@school >http >i >to >who @other @school a archi as at becaus been
-2 born!comma born!last-to born!of-hospital born!via-@been born!via-to born) born), born+@been born+@other
-2 born+all born+for born+have born+like born-@first born-@ring born-@teacher born-dai born-florenc born-in
-2 born-on born-our born@counted born@other bornall bornbabi bornborn borneveri bornflorenc borngo bornhave
-2 bornher bornit bornlike bornon bornso bornto bornwith bornyear born~@counted born~@teacher born~@wed
-2 born~for born~it born~to box brought but can't child click close co confirm could cry danc date(: date)^
-2 date+# date+at date+http date+i'v date-@counted date-onli date-rt date-the date-to date<# datenow dateonli
-2 date~at date~it date~onli did donat down els even everyth first!last-the first!via-@other first!via-in
-2 first( first+@counted first+@teacher first+@wed first+ever first+had first+i'v first+mine first+now
-2 first+to first-@ring first-@self first-a first<@self first>first first@counted first@public first@ring
-2 first@self first@teacher first@wed firstas firstcan't firstdid firstgot firsthad firsti'v firstkid
-2 firstmine firstnot firstnow firstwa firstwith firstyear first~and first~first first~is first~me footbal
-2 good great gym happi hartfield hear her hi home home!year home(^ home). home)^ home+@quiz home+a home+find
-2 home+in home-@counted home-@month home-end home-ever home-got home-had home-live home-me home-not home-we
-2 home<@counted home<_ home<year home>_ home@month home@self home@team homeas homecan homeever homeget homeha
-2 homehad homen homenobodi homereview homet homewe home~a home~in home~year hr i'v in is isla join jude kei
-2 last left librari list littl live long lunch ly made maiden!before maiden+a maiden+the maidena maidenthe
-2 maiden~@quiz mark match mean meet mondai mother!far0 mother!last-my mother!of-gran mother!of-mum
-2 mother!of-mums mother!of-nana mother!space mother!via-@self mother!via-and mother!via-at mother!via-called
-2 mother!via-for mother!via-from mother!via-me mother!via-my mother!via-the mother!via-you mother(. mother).
-2 mother+@day mother+@mother mother+@self mother+and mother+do mother+i mother+i'm mother+in mother+mum
-2 mother+on mother+tea mother+the mother+with mother-@first mother-@other mother-a mother-your mother>@self
-2 mother@day mother@fetch mother@first mother@mother mother@other mother@ring mother@self motherand
-2 mothercall motherdai motherfirst motherfor motherha motherher motherhi motherin mothermy motherno motheron
-2 mothertea motherthe motherthere mother~@birthday mother~@first mother~@self mother~a mother~first
-2 mother~for mother~it mother~my mother~on mother~with mother~you mother~your n near new note noth now
-2 number!n10 number+@fetch number+for number+in number+to number+you number-@counted number-and number-from
-2 number-http number<@public number@counted number@day number@public numbermiss numberof numberthen
-2 number~for number~from number~in number~it number~my number~you number~your of offic old paddington parcel
-2 parti password pet!far1 pet!inside pet!last- pet!space pet!via-@quiz pet!via-a pet!via-and pet!via-is pet(.
-2 pet)^ pet+@fetch pet+@other pet+and pet+in pet+is pet+on pet-@birthday pet-@day pet-is pet-of pet-on pet-to
-2 pet<the pet>_ pet@birthday pet@counted pet@day pet@other pet@self petand petin petour petthe petto
-2 pet~@other pet~@quiz pet~@self pet~a pet~and pet~is pet~no pet~on phonic pin plan plate plate!small
-2 platethat plate~that postcode-is postcodeis postcode~is quiet read record recov review rori round run s
-2 said second set sian signal skye smell sorri special sport st stop storytim street@school streetlittl
-2 summer sun sundai support sure there thu ticket todai train trip two under video w watch week well will
-2 with year zoom ~@been ~@counted ~a ~about ~been ~best ~com ~danc ~fb ~feb ~find ~ha ~heart ~home ~i'v ~is
-2 ~it ~jude ~librari ~like ~list ~littl ~look ~me ~miss ~night ~not ~note ~our ~paddington ~record ~rt ~sai
-2 ~said ~set ~signal ~sinc ~teacher ~thu ~till ~to ~wa ~year
-3 !born !date !last- !last-at !last-my !last-to !mother !of-cat !of-crush !of-dog !of-grandma !of-old
-3 !of-raised !of-thing !via-from !via-the !via-with !via-you (. (/ (^ ): +@day +about +co +could +get +i'm
-3 +own -@counted -can -child -florenc -had -in -mari -quiz -st -that -tonight -up -when -y <@public <_ >and
-3 @counted @day @public @teacher about ar bit born!born born!last-was born!of-raised born!via-was born(
-3 born(^ born+i born-@fetch born-and born-at born<_ born@fetch born@teacher bornfor bornour born~and can
-3 class com date!date date+on date-for datehttp datert ey first!last-in first!of-crush first!of-old
-3 first!of-thing first!via-at first!via-the first+wa first+who first-in firsta first~@been first~it florenc
-3 ha had have home(. home(: home) home+at home+http home<# homehttp homeme home~@counted home~@quiz home~on
-3 just like maiden+@quiz maiden@quiz make mother!far2 mother!last- mother!mother mother!of-grandma
-3 mother!via-of mother( mother(, mother) mother)^ motherwith motheryour mother~the night number+# number+my
-3 numberfrom numberhttp over pet!last-a pet!of-cat pet( pet(, pet(^ pet) pet), pet+the pet<_ petis petof
-3 peton pet~@been pet~the rain t teacher tonight up user vike walk we went ~ask ~do ~for ~got ~know ~live
-3 ~mari ~nan ~onli ~own ~take ~the ~thei
-4 !n7 !n8 !of-best !pet ( ('s ) ). +http -@month -as -http -live date-in date>_ dateat first!of-best get
-4 home# home-# home~me mari mother!before mother('s mother>_ number!n7 number!n8 number-@public
-4 number~@public own pet!of-dog pet!pet quiz street) ~@public ~and ~quiz
-5 !home !of-arrived !of-nan !via-at )^ -@public -rt >_ born!of-arrived date># first) home!home home~#
-5 mother!of-nan number( pet!before rt ~have ~http
-6 !before !w1 born!before date( first!before home!w1 http
-7 !yearless date!yearless
`;
