// Tenths of the logarithm of the odds, with the clues that weigh as much; `../given/clues.ts` says what they are. Learned by
// `npm run learn` from the drafts in `tests/accuracy`, and from posts by strangers of WNUT 2017 and the Broad Twitter Corpus
// (CC BY 4.0) and Tweebank (Apache 2.0).

/** How much each clue speaks for the check `personal-details`; the first is what no clue at all says. */
export const WEIGHTS = `
-4 :
8 +y
7 !mobile date!year home!street mother!via-was number!mobile
6 !last-is !street !via-@fetch !via-was -@paper born~of date@self date~@self homey number-@paper number@paper
6 yn
5 !colon !of-pet !phone !via-@wed !via-born !year +present -@fetch -@lived -i -name -need <@self_@been @paper
5 born<@self_@been date), date-@self first!crossed home<at home<to home~@fetch home~it mother!via-@been name
5 number!phone number-@self number~# pet petfirst pet~first present ~@fetch ~@paper
4 !capitals !housed !last-6 !n14 !of-car !of-first !postcode !via-6 !via-@been !via-@born !via-@maiden
4 !via-@month !via-maiden +first +never +number +staff +that +what +when -@car -@self -address -mine -pet
4 -place -shell <first <me <of <to @born address answer born!last-in born!via-in born-i bornme date(, date+and
4 date-# date-@birthday date@birthday datebabi datei date~i'm date~is first!comma first!far0 first!last-was
4 first!of-car first!of-first first!of-pet first!via-was first-your firstname first~@pet home+the home-at
4 home-we'r home@fetch home@lived homeit homewe'r home~@lived home~to mother!last-a mother!last-is
4 mother!via-@born mother!via-@maiden mother!via-@wed mother!via-born mother!via-maiden mother~from need
4 number!n14 number-for number-me number-my number@self numberme number~@paper peel pet!via-called pet+first
4 pet-@first pet-first pet<first pet@first pet~@first place plate!capitals plate-@self plate@self
4 postcode!housed postcode!postcode postcodethe secur shell snow want y ~@lived ~@ring ~back ~first ~he ~pleas
3 !of-born !via-first !via-house !via-number !via-side !via-still !w2 (!! (, +an +bishop +broken +canna +chair
3 +ever +mate +mind +pretend +same +she'll +six +still +talk -@born -@first -@maiden -back -famili -garden
3 -grew -here -hous -i'm -infant -maiden -man -me -mortgag -move -mum -oh -ta -three -want -we'r <#_on <@car
3 <@fetch <@first <@paper <@self_@first <@street >still @car @lived @maiden anyon bishop born!colon
3 born!inside born!of-born born!via-@month born+@lived born+@month born+lot born+me born-@self born-of
3 born-place born-were born<# bornlot bornof bornproud born~@birthday born~by born~i born~in broken bui canna
3 christen date+@self date+in date-@day date-@quiz date-fridai date-i date-is date<#_on date@born dateand
3 datefridai datei'm dateso datethat date~# date~@day date~fridai date~my date~that first first), first+@team
3 first+in first-name first<your first@car first@pet firstcall firstfor firstsecur firstyour first~name
3 first~your form go grew home!w2 home+@fetch home+chair home+he home-@fetch home-@lived home-it home-our
3 home-to homechair homego homeneed homeour homewe'v homewith home~@been home~@self home~for infant into ladi
3 maiden maiden!far1 market mate mind mine mortgag mother!last-6 mother!via-6 mother!via-@quiz mother!via-name
3 mother+@wed mother+cousin mother+from mother-@maiden mother-famili mother-maiden mother-want mother>@wed
3 motherfrom motherpeel motherside mother~@wed mother~side mother~still number# number-@ring number-to
3 number@ring number~me ok passport pet!last-called pet!via-@fetch pet+wa pet+your pet-# pet-@public pet-pet
3 pet-vet pet<@first pet># petanswer petgo petpet petwa plate(, plate), plate-my platemy pleas postcode(,
3 postcode-@fetch postcode@fetch postcode@self postcodeit pretend she'll shower side staff talk threlfal torch
3 we'r where world your ~@born ~@first ~born ~ever ~from ~i ~i'll ~i'm ~mine ~name ~number ~pet ~place ~proud
3 ~side ~still ~time ~we
2 !comma !last-called !last-name !n11 !n16 !of-school !plate !via-1 !via-@paper !via-@quiz !via-brother
2 !via-christmas !via-day !via-dog !via-i !via-mine !via-name !via-now !via-own !via-same !via-they (+ ), +1st
2 +@born +@month +@ring +ago +ani +anyon +argu +as +born +bought +bring +bui +caravan +case +chip +cousin
2 +curri +date +dinna +doesn't +dure +duti +each +explain +from +go +i'll +if +judg +leaver +live +marri +mile
2 +moira +morn +odd +orang +outsid +peel +pet +plu +proud +ring +side +spare +tablet +team +tell +them +think
2 +threlfal +time +tin +view +wait +want +wave +we +we'v +welcom +wheel +winter +work +ye +you'r +your -#
2 -@birthday -@pet -@ring -along -answer -anyon -b -bath -beig -bell -birth -both -broke -came -card -challeng
2 -collect -cot -cottag -d -first -for -fridai -gave -him -if -im -into -ladi -monei -my -ok -our -passport
2 -past -pleas -proper -rsvp -sale -send -swim -thi -thing -thursdai -vet -wa -weekend -where <@been_@quiz
2 <@been_the <@pet <at <b <in <mum <street <their <to_@self <your >@been_the >@first >@wed >@wed_@other >as
2 >be >by >dad >favourit >forti >he >in_the >on_the >there >three >with ago along ani argu back bath beig bell
2 birth biscuit bonfir born born!far2 born!last-for born!via-@ring born!via-and born!via-asked born# born+#
2 born+an born+ask born+by born+chip born+mine born+school born+still born+we born+work born-# born-@quiz
2 born-name born<of born>@self born>by born>my born>on born@mother bornan bornby borncall bornchip borncould
2 borndate bornfrom bornmine bornplace bornschool bornstill bornwere born~@mother born~@quiz born~an
2 born~place born~school born~still born~there broke came car caravan casserol chair challeng chip cot cottag
2 crush curri date+@birthday date+@born date+for date+i'll date+not date+that date+the date+to date+year
2 date-@born date-@paper date-b date-i'm date-my date-thursdai date<b date<the date@day date@paper dateanyon
2 dateb datedai dateform datehere datei'll dateinto datethei datethursdai datewa dateworld dateyear
2 date~@birthday date~@quiz date~a date~b date~i date~i'll date~on date~then date~thursdai date~year diari
2 dinna doesn't dure ever explain fae first!far1 first!last- first!of-school first!via-@been first!via-@first
2 first!via-@quiz first!via-@self first!via-that first). first+@first first+@pet first+at first+cri first+do
2 first+for first+my first+see first-# first-@car first-@quiz first-i first<_@self first>in first@first
2 first@team firstanswer firstcri firstdo firstlast firstquestion firstsee firststreet firstthi firstveri
2 first~@first first~@quiz first~at first~he first~in first~last first~my first~pet five found fridai front
2 garden guess handwrit here home+be home+no home+ring home+welcom home+where home+with home-@been home-@ring
2 home-@self home-a home-address home-anyon home-for home-go home-if home-man home-move home-my home-need
2 home-on home-us home<@been homeaddress homeam homeanyon homebe homeflat homegarden homehe homei'm homeif
2 homeleft homelost homemam homeman homemy homeon homeopen homering homesat hometo homewant homewelcom
2 homewhere homeyour home~address home~flat home~he home~i home~never home~our home~ring home~we home~we'r
2 home~with hous i'll if im judg lodger maiden!inside maiden!last-is maiden!last-name maiden!via-@been
2 maiden!via-@quiz maiden!via-is maiden!via-name maiden-@self maiden-my maidenmy maiden~my marri me metro
2 middl mile mobil moira monei mother!via-@birthday mother!via-@fetch mother!via-@lived mother!via-a
2 mother!via-brother mother!via-now mother!via-on mother!via-own mother+@street mother+@teacher mother+an
2 mother+anyon mother+befor mother+doesn't mother+don't mother+five mother+half mother+like mother+marri
2 mother+right mother+same mother+school mother+she'll mother+spell mother+still mother+taught mother+think
2 mother+view mother+wave mother+why mother-@born mother-our mother-swim mother-thi mother-three mother-tree
2 mother-where mother<_@self mother<in mother># mother>@wed_@other mother>and_@self mother>forti mother>still
2 mother@born mother@maiden mother@wed motherbabi motherbefor motherborn motherbroke mothercousin
2 motherdoesn't motherdon't motherfae motherfamili motherfive mothermaiden mothermarri mothername motherodd
2 mothersame mothershe'll motherso motherspell motherstill mothertaught motherview motherwant motherwater
2 motherwave motherweekend motherwhere motherwhy motherwinter motherworld mother~@born mother~@street
2 mother~@teacher mother~born mother~cousin mother~don't mother~marri mother~never mother~taught mother~view
2 mother~weekend mum never number!n11 number!n16 number(, number+@been number+@day number+@other
2 number+@public number+@quiz number+as number+each number+name number+the number-# number-@fetch number-lost
2 number-need number-passport number-phone number<@paper number@other number@quiz numberas numberdo numbereach
2 numberfor numbergoe numberhere numberlost numbermobil numbername numberon numberor numberpassport
2 numberphone numberso number~@birthday number~@day number~as number~each number~week odd oh orang outsid past
2 pet!via-i pet!via-was pet+@first pet+@teacher pet+ever pet+had pet+ladi pet+miss pet+never pet-@lived
2 pet-@ring pet-@school pet-answer pet-go pet-i pet-mine pet-past pet-up pet<@pet pet<@self_@first petever
2 petgrew petladi petmiss petnever petpast petvet petyour pet~@public pet~@teacher pet~answer pet~ever pet~go
2 pet~had pet~mine pet~miss pet~vet plate!plate plate+@self plate+on plate+the plate-@car plate-@day plate-the
2 plate<@car plate@been plate@car plate@day plate@fetch plateit plateme platenow platethe plateyou plate~@car
2 plate~@self plate~on plate~the plu postcode). postcode)^ postcode+@been postcode+it postcode-@lived
2 postcode-@self postcode-at postcode-if postcode-in postcode-it postcode-our postcode-the postcode-to
2 postcode>_ postcode@lived postcodeand postcodear postcodeif postcodein postcodeof postcodeon postcodeour
2 postcodeto postcodewith postcode~and proper proud q q8 question rsvp sale same seven sold spare spell step
2 still street), street-@self street-on street-the street@fetch street@lived ta tablet thing think tin view
2 wave wed wheel whole winter work ~@birthday ~@car ~@pet ~address ~after ~again ~answer ~as ~be ~bell ~birth
2 ~biscuit ~bonfir ~bring ~can't ~card ~collect ~cottag ~cut ~flat ~food ~fridai ~front ~gave ~grew ~hous ~if
2 ~im ~into ~marri ~mind ~mr ~never ~now ~old ~passport ~past ~peopl ~school ~snow ~ta ~tag ~talk ~taught
2 ~team ~then ~three ~thursdai ~top ~view ~weekend ~were ~why
-2 !date !far2 !last-from !last-her !last-his !last-i !last-my !last-on !last-the !last-with !n10
-2 !of-childhood !of-dog !of-horse !of-job !of-mums !of-tortoise !via-@public !via-and !via-been !via-have
-2 !via-his !via-law !via-me !via-my !via-pet !via-saw !via-says !via-she !via-years !w3 (!!! )! )' )) )| +#
-2 +@counted +@mother +@school +a +ask +b +come +complain +cook +dog +drawer +egg +en +ey +fb +find +get +goe
-2 +ha +had +hair +have +heart +him +i +just +kei +last +lift +like +make +man +milk +move +night +note +of
-2 +old +on +our +over +pass +post +quiz +record +recov +sai +scare +second +sian +smell +sock +sort +stori
-2 +street +t +then +they'v +thi +thirti +tilli +to +tree +user +well +went +without +year -@teacher -and -at
-2 -best -cake -can -case -child -class -click -confirm -cry -dai -did -dog -eat -els -footbal -freddi -get
-2 -got -governor -gran -great -hall -harri -have -hear -home -i'v -isla -just -lad -librari -like -link -list
-2 -littl -long -loui -love -lunch -made -mark -more -never -night -not -nurseri -onli -pin -plan -princess
-2 -quiz -reader -rori -run -said -sent -set -she -six -skye -special -stage -start -support -teacher -team
-2 -tell -the -thu -time -trip -user -v -villag -watch -year <@been_@self <@counted <@fetch_@been <@school
-2 <from <i <nan <the <up <y <year >@quiz >@teacher >and_the >ha >http >of >to >two >who @day @other @school
-2 @teacher a archi been blood born!last-to born!last-was born(^ born)^ born+@been born+@other born+all
-2 born+to born+us born-@first born-@other born-@teacher born-florenc born-in born-our born-sai born-that
-2 born<_ born>@other born>@wed born@counted born@day born@other born@ring bornall bornat bornbabi bornback
-2 bornflorenc borngo bornher bornhere bornit bornmiss bornshe bornthe borntime bornus bornwith bornyear
-2 born~@counted born~@wed born~best born~she born~to brought but childlin chocol click close co complain
-2 confirm could cover cry danc date!date date(: date)^ date+@day date+@quiz date+at date+i'v date+on
-2 date+which date-@counted date-@wed date-at date-it date-new date-onli date-we date>_ date@counted date@team
-2 datecome datego datei'v datein dateit dateknow datenew datenow dateonli dateown dateround datewith dateword
-2 date~by date~http date~it date~onli date~our date~own date~which dinner donat drawer eat els en even find
-2 first!last-the first!of-childhood first!of-job first!via-it first!via-with first+@quiz first+@self
-2 first+@teacher first+@wed first+i'm first+mine first+of first+to first+with first-@ring first-my first<the
-2 first@counted first@lived first@quiz first@ring first@school first@teacher first@wed firstcan't firstdid
-2 firstgot firsti'm firsti'v firstnext firstnote firstof firstwho firstwhy firstyear first~@counted
-2 first~@public first~it first~me first~thing footbal freddi friend game goat good governor gran great grei
-2 hair hall harri head hear heart hi hit home home!w3 home(( home(: home(^ home) home)) home+@teacher home+a
-2 home+find home+i home+in home+me home+move home-@counted home-@day home-@public home-and home-ar home-end
-2 home-ever home-got home-ha home-not home-the home<_ home<year home>on home@counted home@first homear homeas
-2 homeever homeget homeme homenobodi homereview homet hometeacher homewe home~@counted home~@quiz home~a
-2 home~ha home~http home~in home~on home~year hr i'd i'v in interest isla join jude kei know laptop last
-2 librari link list long loui lunch ly maiden!before maiden+a maiden+the maiden@been maidena maidenthe
-2 maiden~@quiz manag mark match milk minut mondai mother!crossed mother!far0 mother!far2 mother!inside
-2 mother!last-called mother!of-mums mother!space mother!via-@other mother!via-@self mother!via-at
-2 mother!via-called mother!via-for mother!via-it mother!via-law mother!via-me mother!via-my mother!via-you
-2 mother!via-your mother( mother(. mother(^ mother)' mother)| mother+@day mother+@lived mother+@paper
-2 mother+@pet mother+@ring mother+@self mother+call mother+could mother+do mother+for mother+get mother+good
-2 mother+i'm mother+in mother+mum mother+of mother+on mother+tea mother+the mother+there mother+with
-2 mother+your mother-@fetch mother-@other mother-anyon mother-at mother-morn mother-on mother-the mother-what
-2 mother-your mother<_ mother<your mother>@been mother>@other mother>@self mother@day mother@fetch
-2 mother@lived mother@mother mother@other mother@paper mother@ring mother@self motherand motherby mothercall
-2 mothercan mothercould motherdai motherdo motherdoe motherfirst motherfor motherget mothergood motherha
-2 motherhad motherhe motherhi motherin motherit mothermade mothermorn mothermum mothermy motherof motheron
-2 motherown motherring mothertea motherthe motherthere motheryou mother~# mother~@mother mother~do
-2 mother~first mother~in mother~it mother~on mother~the mother~with mother~you mun n nav near new next not
-2 note noth number!n10 number+# number+@pet number+for number+ten number+to number+your number-@counted
-2 number-@day number-from number-the number-tonight number-up number<@fetch_@been number<@public number>and
-2 numberask numberbeen numberchildlin numbergot numberof numberpin numberrun numberten numberthen
-2 numbertonight numberup number~@counted number~and number~childlin number~got number~i number~it number~the
-2 number~your of offic other paddington parti password pear person pet!crossed pet!of-horse pet!of-tortoise
-2 pet!space pet!via-a pet!via-and pet!via-is pet!via-the pet(, pet). pet+@counted pet+@fetch pet+and pet+for
-2 pet+in pet+is pet+no pet+of pet+on pet+the pet-@been pet-@day pet-@other pet-dog pet-got pet-in pet-my
-2 pet-on pet-our pet-rabbit pet<the pet@been pet@counted pet@day pet@fetch pet@mother pet@other pet@self
-2 petand petat petdog petfrom petgot petha petin petit petlike petno petour petstill petthe pet~@been
-2 pet~@self pet~a pet~and pet~at pet~for pet~is pet~name pet~no pet~of pet~on pet~the pet~to phonic pin plan
-2 plate plate-a plate-http platehttp platethat plate~that pm post postcode-is postcode<@been postcode<is
-2 postcodeis postcodenav postcode~@public postcode~is princess quiet rabbit rain rais read reader recov
-2 review rori run s said scare set shirt sian signal skye smell sock sorri special sport stage stair stop
-2 storytim street+@counted street@school street~@street street~and street~street sundai surgeri then there
-2 thirti thought thu till tilli todai told trip two under v video vike villag w watch weight well will with
-2 without ~@month ~a ~about ~alwai ~anyon ~cafe ~call ~childlin ~com ~dai ~danc ~did ~fb ~feb ~find ~gran
-2 ~great ~ha ~hall ~hate ~hi ~hope ~i'v ~librari ~like ~list ~littl ~live ~long ~lost ~loui ~meet ~miss ~n
-2 ~night ~note ~paddington ~password ~pin ~put ~rt ~said ~second ~set ~sian ~signal ~st ~stage ~summer ~t
-2 ~teacher ~the ~thei ~thu ~tilli ~tonight ~tree ~wa ~watch ~weight ~what ~which ~you
-3 !born !last-and !last-by !last-to !mother !n8 !numeric !of-cat !of-crush !of-gran !of-grandma !of-hospital
-3 !of-nana !of-old !of-thing !small !via-@day !via-@other !via-at !via-got !via-has !via-of !via-the !via-to
-3 !via-you !words (. (/ (^ ). ): +@day +about +becaus +bit +both +co +could +down +everyth +i'm +know +they'r
-3 +till +todai +walk -@counted -@other -daughter -everi -florenc -hope -live -mari -meet -morn -son -st
-3 -summer -tonight -up -what -when -y <_ ># >_ >for @counted @public about becaus best bit born!born
-3 born!last-by born!of-hospital born!via-@been born!via-by born!via-to born!via-was born+i born+two
-3 born-@fetch born-@ring born-on born-the born@fetch born@first borneveri bornnumber bornour bornso borntwo
-3 born~@teacher born~for born~the born~two can child class com cook date!numeric date!words date+# date+http
-3 date-for date-rt date-to datehttp datert daughter did dog down everi everyth ey fiat first!last-in
-3 first!of-crush first!of-old first!of-thing first!via-at first!via-in first!via-the first+@counted first+now
-3 first+second first+who first@public firstnow firstsecond firstwa firstwith first~@been first~is florenc get
-3 ha had hartfield have home(. home)^ home+at home+http home-# home-@month home-had home@month homeand
-3 homehad homehttp homein homewent hope just like littl made maiden+@quiz maiden@quiz maidenwa make meet
-3 mother!mother mother!of-gran mother!of-grandma mother!of-nana mother!via-and mother!via-from mother!via-of
-3 mother!via-the mother) mother). mother)^ mother+@mother mother>_ motherall motherwith motheryour
-3 mother~@quiz mother~a mother~for mother~your night number!n8 number( number+@fetch number+my number@counted
-3 numberfrom numberhttp number~@been over own pet!last- pet!last-a pet!of-cat pet!of-dog pet!via-@quiz pet(
-3 pet(. pet(^ pet) pet-of pet-to pet<_ petis petof peton petto plate!small record second son st street)
-3 summer support t teacher they'r tonight up went year ~@counted ~and ~ask ~been ~best ~birthdai ~daughter
-3 ~do ~for ~have ~heart ~it ~mari ~nan ~no ~not ~own ~road ~sai ~son ~take ~year
-4 !last- !last-at !n7 !of-nan !of-raised !pet !via-by !via-from !via-it !via-with ( ('s (( ) +own -@month -ar
-4 -as -ha -had -http -in -number -that ar born!of-raised born-at born@teacher date<# dateat first!via-@other
-4 first+a first-in firsta home!year home# home<# home~me mari mother!before mother!last- mother!of-nan
-4 mother('s number!n7 number@public pet!before pet!pet pet), quiz user walk ~got ~know ~onli ~quiz
-5 !before !home !of-arrived !of-best )^ +http -@public -rt born!of-arrived born( date( date-in first!of-best
-5 first) first+wa home!home home~# mother(, number-@public number~@public rt ~@public ~http
-6 !w1 !yearless born!before date!yearless home!w1 http
-7 date># first!before
`;
