// Tenths of the logarithm of the odds, with the clues that weigh as much; `../given/clues.ts` says what they are. Learned by
// `npm run learn` from the drafts in `tests/accuracy`, and from posts by strangers of WNUT 2017 and the Broad Twitter Corpus
// (CC BY 4.0) and Tweebank (Apache 2.0).

/** How much each clue speaks for the check `personal-details`; the first is what no clue at all says. */
export const WEIGHTS = `
-4 :
8 +y
7 date!year home!street mother!via-was
6 !mobile !street !via-@fetch !via-was -name born~of date@self homey number!mobile number-@paper number@paper
6 pet yn
5 !colon !of-first !phone !via-@wed !year +first +what -@car -@paper <@self_@been <to @born @paper
5 born!last-in born-i date@birthday first!crossed first!far0 first!of-first home<at home<to home~@fetch
5 home~it mother!last-a mother!via-@been mother!via-@wed number!phone number-@self number~# peel pet-@first
5 petfirst pet~first ~@paper
4 !capitals !housed !n11 !of-car !of-pet !via-@been !via-@maiden !via-born !via-maiden +never +present +staff
4 +talk +that +when -@born -@fetch -@first -@lived -@self -address -hous -i -me -need -pet -place -shell
4 <first @maiden address answer anyon born!via-in born<# born<@self_@been bornme born~in date(, date),
4 date+@self date-@birthday date-@self date@born datebabi datei date~@day first first!comma first!of-car
4 first!of-pet first-your firstfor firstname first~@pet home-at home-we'r home@fetch home@lived homeit
4 homewith home~@lived maiden mother!via-@maiden mother!via-maiden motherpeel mother~@wed mother~from name
4 number!n11 number-to number@self numberme number~@paper pet+first pet-# pet-first pet<first pet@first petwa
4 pet~@first place plate!capitals plate), plate-@self plate@self postcode!housed postcodethe present secur
4 shell snow torch want y ~@fetch ~@lived ~back ~i ~mine ~name ~pleas ~we
3 !last-is !of-born !postcode !via-@born !via-@month !via-first !via-mine !via-still (!! +an +anyon +bring
3 +canna +chair +ever +explain +from +go +orang +peel +pet +pretend +same +she'll +six +think +your -@maiden
3 -answer -back -famili -garden -here -i'm -infant -maiden -man -mine -my -oh -thi -three -want -we'r <@car
3 <@fetch <@paper <me <of >there @car @lived born!colon born!inside born!of-born born!via-@month born+@month
3 born+lot born+me born-@self born-of born-place bornlot bornof bornplace born~@birthday born~by born~place
3 bui canna christen date+@birthday date+and date+in date+to date-# date-@born date-@day date-@other
3 date-fridai date-my date@day datefridai datemy datethat datewa date~# date~@other date~@self date~fridai
3 date~that first!last-was first!via-was first), first+@team first+in first-@car first-name first<your
3 first@car first@first firstyour first~name go grew home+@fetch home+chair home+he home+no home+the
3 home-@lived home-anyon home-go home-it home-to homechair homego homeneed homeour homewe'r homewe'v
3 home~@been home~@self home~for home~to home~we infant ladi maiden!far1 market me mortgag mother!via-@born
3 mother+@teacher mother+@wed mother+five mother+from mother-@maiden mother-famili mother-maiden mother>@wed
3 mother@maiden motherfive motherfrom mothermaiden motherside mother~side need never number+@quiz number+as
3 number-@fetch number-@ring number-me number-my number@ring number~me orang outsid passport pet!last-called
3 pet!via-called pet+wa pet+your pet<@first pet># petanswer petpet plate(, plate-my plate@been platemy pleas
3 postcode!postcode postcode(, postcode-@self postcode@fetch postcode@self postcodeit pretend same she'll
3 shower side staff street), talk threlfal we'r where your ~@born ~@first ~@ring ~ever ~first ~from ~i'm ~pet
3 ~place ~proud ~side ~snow ~time
2 !comma !crossed !last-6 !last-name !n14 !of-birth !of-school !plate !via-1 !via-6 !via-@paper !via-brother
2 !via-day !via-house !via-i !via-name !via-now !via-own !via-same !via-side !via-they !via-wee !via-which !w2
2 (+ (, ), +@born +@month +again +ago +answer +as +bishop +broken +bui +caravan +case +chip +curri +date
2 +dinna +doesn't +dure +five +hour +if +judg +kitchen +leaver +live +marri +mile +mind +moira +odd +outsid
2 +pleas +plu +proud +school +side +spare +still +team +threlfal +time +tin +view +wait +wardrob +wave +we'v
2 +wheel +winter +work +you'r -# -@birthday -@ring -along -b -bath -beig -bell -birth -both -broke -came -card
2 -challeng -co -collect -cot -cottag -d -do -first -for -fridai -gave -goe -grew -him -ladi -lift -monei
2 -move -mum -our -passport -rsvp -sale -send -sofa -street -swim -ta -then -thing -turn -wa -weekend -where
2 <@first <@pet <@ring <@self_@first <@street <at <b <in <mine <mum <street <their >@been_the >@first >@wed
2 >@wed_@other >ani >at_# >bring >by >dad >forti >he >i'll >in_the >number >on_the >three >with @pet @street
2 ago along an articl back bath beig bell birth biscuit bishop block bonfir born born!last-for born!of-birth
2 born!space born!via-@ring born!via-asked born# born+# born+@birthday born+@lived born+an born+ask born+at
2 born+by born+chip born+dai born+mine born+mum born+school born+them born+there born-# born<of born>by
2 born>in born>my born@lived born@month born@mother bornan bornby borncall bornchip borncould borndate
2 bornfrom bornmine bornschool bornthem bornthere bornwere born~@mother born~@quiz born~@ring born~an born~i
2 born~i'm born~school born~still born~there bring broke broken came caravan chair challeng chanc chip cot
2 cottag crush curri date date# date+@wed date+as date+for date+i date+i'll date+i'm date+not date+that
2 date+the date+year date-@quiz date-a date-b date-birthdai date-is date-thursdai date<b date>i'll date@other
2 dateand dateanyon dateb datebirthdai datehere datei'll datei'm dateme dateso datethursdai date~@birthday
2 date~@born date~@quiz date~a date~b date~can date~i date~i'll date~i'm date~is date~just date~on date~then
2 date~thursdai diari dinna doesn't dure ever explain favourit first!far1 first!last- first!of-school
2 first!via-@first first!via-@quiz first!via-@self first!via-and first!via-that first). first+@first
2 first+@pet first+at first+do first+for first+my first+no first+see first+too first-# first-@birthday
2 first-@quiz first-i first>in first@pet first@team firstanswer firstcall firstcolour firstdo firsti firstlast
2 firstno firstsecur firstsee firstthi firstup firstveri first~@first first~@quiz first~at first~he first~in
2 first~last first~mr first~my first~on first~your five flat ford form found fridai front garden gave guess
2 here home!w2 home+be home+car home+need home+never home+ring home+where home+with home-@been home-@fetch
2 home-@ring home-@self home-a home-address home-back home-for home-if home-man home-move home-my home-on
2 home-our home-sofa home-you home<@been home@been home@mother homeaddress homeam homeanyon homeback homeflat
2 homegarden homehe homeif homeleft homelost homemam homeman homemy homeopen homeput homering homesat
2 homesaturdai homethree hometo homewant homewhere homeyou homeyour home~back home~card home~flat home~go
2 home~he home~i home~if home~never home~ring home~saturdai home~with hospit hous hull i'll if into judg
2 kitchen maiden!inside maiden!last-name maiden!via-@been maiden!via-@quiz maiden!via-name maiden-@self
2 maiden-my maidenmy maiden~my marri metro middl mile mine mini moira monei mother!last-6 mother!last-is
2 mother!last-was mother!via-6 mother!via-@fetch mother!via-@quiz mother!via-brother mother!via-name
2 mother!via-now mother!via-on mother!via-own mother!via-which mother+@street mother+an mother+anyon
2 mother+befor mother+cousin mother+doesn't mother+don't mother+half mother+like mother+marri mother+miss
2 mother+right mother+same mother+school mother+she mother+she'll mother+still mother+taught mother+tell
2 mother+think mother+view mother+wave mother+wed mother+why mother-@born mother-swim mother-thi mother-three
2 mother-tree mother-want mother-where mother<her mother># mother>forti mother>in_the mother>then mother@wed
2 motherbabi motherbefor motherbroke mothercensu mothercousin motherdoesn't motherdon't motherfamili
2 mothermarri mothername motherodd mothersame mothershe'll motherso mothertaught motherthing motherview
2 motherwant motherwater motherwave motherweekend motherwhere motherwhy motherwinter motherworld
2 mother~@street mother~@teacher mother~don't mother~marri mother~still mother~taught mother~view
2 mother~weekend mum number!n14 number# number+@public number+i number+me number+the number-# number-for
2 number-need number-passport number-phone number<@paper number>@been numberanyon numberas numberdo numbergoe
2 numberhere numberlost numberor numberpassport numberphone numbersame numberso number~@self number~as
2 number~same odd oh ok pet!via-i pet!via-was pet+@first pet+@teacher pet+ever pet+had pet+ladi pet+miss
2 pet+my pet+never pet+now pet-@school pet-answer pet-pet pet-school pet-then pet-till pet<@self_@first
2 petever petladi petmiss petnever petseven petthen pettill petyour pet~# pet~@school pet~@teacher pet~answer
2 pet~ever pet~had pet~miss plate!plate plate+@self plate+on plate+the plate-@car plate-the plate<@car
2 plate@car plate@fetch plateit plateme platenow platethe plateyou plate~@car plate~@self plate~in plate~on
2 plate~reg plate~the plu postcode)^ postcode+@been postcode+@self postcode+and postcode+it postcode-@fetch
2 postcode-@lived postcode-at postcode-if postcode-in postcode-it postcode-our postcode-the postcode-to
2 postcode>_ postcode@lived postcodeand postcodear postcodeif postcodein postcodeon postcodeour postcodeto
2 postcodewe postcodewith postcode~and postcode~to proper proud q8 question retir roof rsvp sale send six sold
2 spare stand star step street-@self street-i street-the streetyou ta thing think tin view wardrob wave we'v
2 wed wheel whole winter work ~@birthday ~@car ~@maiden ~@pet ~address ~after ~again ~ani ~answer ~as ~bell
2 ~biscuit ~bonfir ~born ~bring ~caravan ~card ~cottag ~cut ~flat ~fridai ~front ~gave ~he ~hous ~i'll ~if
2 ~infant ~maiden ~marri ~mr ~never ~now ~number ~old ~passport ~peopl ~reg ~rememb ~ring ~still ~tag ~talk
2 ~taught ~team ~then ~three ~top ~view ~wed ~weekend ~were
1 !last-a !last-for !last-outside !last-was !n16 !n9 !of-budgie !of-maiden !via-@first !via-@quiz !via-asked
1 !via-do !via-ever !via-gate !via-outside !via-up !via-went +1st +@pet +@wed +am +bedroom +born +cake +court
1 +cousin +custard +duti +everybodi +favourit +help +i'll +isn't +lad +ladi +more +morn +name +or +queen
1 +question +relat +saint +she +sold +taught +top +twice +ward +we +welcom +whole +wine +ye -@been -account
1 -after -anyon -birthdai -biscuit -bui -club -dob -drove -fact -flat -go -if -letter -men -neighbour -ok
1 -pleas -proper -repli -sai -secret -shop -snow -sub -text -thursdai -us -vet -water -wed -yn -your 12th
1 <@been_@quiz <@quiz <@self_on <at_@fetch <your >#_@self >and_@self >at >favourit >if >last >now >outsid >wa
1 across am born!far2 born!via-and born!via-for born)! born+@mother born+@ring born+@wed born+help born+of
1 born+on born+out born+still born+work born-@quiz born-me born-name born>@been born>on borncame bornhelp
1 bornhospit bornhour bornmiddl bornmother bornqueen bornstill born~@born born~born claim cork court custard
1 cut d date+@born date+@public date+anyon date+everi date+get date+present date+start date+think date+wa
1 date+you date-@paper date-birth date-dob date-i date-i'm date-me date<@born date>and date@paper datebe
1 datebirth datecake datedai datedob dateeveri datemum datenot dateo datepresent datethink dateuntil dateyear
1 date~and date~as date~dob date~my date~you date~your drove everybodi fact fae fave first!far2 first!last-a
1 first!space first!via-@been first!via-@birthday first!via-@pet first!via-a first+and first+call first+first
1 first+he first+her first+the first-@first first-here first-to first-who first<_@self firstbe firsthe
1 firsthere firstok firstquestion firststreet firsttoo firstwent first~@car first~@team first~a first~pet
1 first~who from grimsbi home), home+@pet home+@public home+bring home+end home+not home+open home+or
1 home+saturdai home+that home+thing home+we home-flat home-is home-us home-with home<@fetch home<is home<our
1 home>with home@ring homebring homecard homefor homeon homeor homesend homesofa homethat homething homeus
1 home~@ring home~address home~from home~hous home~i'm home~our home~pleas home~we'r i instead juli landlin
1 leaver lost maiden!of-maiden maiden!space maiden), maiden-mum maiden<mum maiden@self maiden~@self mobil
1 morrison mother!via-@lived mother!via-a mother+@month mother+go mother+onc mother+side mother+sinc
1 mother+teacher mother+time mother+whole mother-@pet mother-biscuit mother-into mother-is mother-name
1 mother-nan mother-sai mother-wa mother<me mother<of mother>and mother>the mother@street mother@teacher
1 motheran motherbath motherbiscuit motherborn motherfae motherhalf motherlike mothermiss motheronc
1 motherright motherschool mothershe motherstill motherswim mothertyron mother~@maiden mother~@month
1 mother~biscuit mother~everi mother~famili mother~forti mother~is mother~maiden mother~name mother~teacher
1 mother~thi mother~time number!n16 number!n9 number(, number+after number+and number+had number+name
1 number+that number-account number-lost number<@self_on number<_ number@quiz numberaccount numberafter
1 numberfor numberi numberlandlin numbermobil numbername numberon numbersort numberthe numberwant
1 number~@birthday number~@ring number~account number~name number~passport or pet!of-budgie pet+answer pet+can
1 pet+go pet+talk pet+that pet+when pet-@ring pet-@wed pet-dai pet-hous pet-mine pet-not pet-wa pet<# pet<@pet
1 pet@teacher pet@team petgo petschool pettalk pet~mine pet~wa plate+now plate-@been plate-@day plate-@fetch
1 plate-in plate-it plate@day plateon postcode( postcode). postcode-ar postcode-hous postcode-my postcode-on
1 postcode-we postcode<to postcode@quiz postcodeat postcodeback postcodehous postcodemy postcode~@fetch
1 postcode~@self relat repli saint shop solicitor street-on street@lived sub swim tag that three top tortois
1 twice ward water weekend welcom world ye ~@street ~birth ~came ~cat ~could ~cousin ~door ~everybodi ~everyon
1 ~explain ~famili ~favourit ~food ~forti ~grew ~him ~hospit ~ic ~isn't ~ok ~outsid ~past ~same ~school ~ta
1 ~their ~thursdai ~type ~wait ~want ~water
-1 !last-your !of-bred !of-film !of-hamster !of-horse !of-job !of-ma !of-mum !of-nee !of-nursery !of-tortoise
-1 !via-2 !via-4 !via-@counted !via-been !via-for !via-have !via-he !via-if !via-lad !via-law !via-not
-1 !via-she !via-told !via-two !via-years )# )( )- )/ )| )£ +# +@school +assembl +at +austin +barrel +becaus
-1 +boyfriend +brown +caretak +class +com +complain +feb +hair +have +hous +hr +i +i'v +kei +mai +mari +maxi
-1 +milk +now +parti +quiet +rabbit +rain +round +scare +show +sian +sit +sock +sort +stop +street +sun +thi
-1 +turn +type +under +us +well +went +why +word +year -at -be -been -best -box -but -case -check -chippi -com
-1 -cook -danc -even -grace -gran -great -half -hear -hire -jan -jasmin -joi -just -link -littl -long -loui
-1 -mark -n -never -new -next -noah -olivia -over -phonic -plan -poppi -read -reader -ring -s -second -sent
-1 -start -still -swansea -thank -there -ticket -will -willow -you'r <@month <at_# <from <got <had <have <on
-1 <own <swansea >#_# >@counted >@school >don't >ha >had >here >know >no >sai >thei @month act ag alreadi
-1 assembl at austin awar barrel better bin blue born!last-at born!last-of born!of-bred born!via-at born(.
-1 born)^ born)£ born+@counted born+@teacher born+ar born+best born+everi born+go born+have born+to born+year
-1 born-@other born-a born-dai born-in born-mari born-mum born-our born-st born-to born<@self born>_ born@ring
-1 borna bornar bornat bornbe bornbest bornborn bornhave bornin bornknow bornmari bornon bornpear bornshe
-1 bornst bornteacher bornwa born~@other born~at born~mari born~my bowl boyfriend brought brown build busi but
-1 calendar candl complain date(: date)! date)- date): date+@month date+a date+bit date+co date+like date+t
-1 date-go date-till date-two date@counted datebit dateboth datecalendar dateco datego datei'v datein dateit
-1 datelike datemondai datenew dateour dateround datet datethi dateticket datetill datewhat datewill dateword
-1 date~by date~jan date~till daughter de donat eat feb first!last-his first!of-film first!of-job
-1 first!of-nursery first!via-his first+@day first+@fetch first+@public first+@school first+@self first+five
-1 first+go first+i'm first+sai first-@other first-my first>first first>the first@counted first@day first@self
-1 firstcar firstgo firstgot firsti'm firstkid firstnot firstown firstsai firstwant firstyear first~and
-1 first~it first~sai first~school float game give good grace gran hand head heart hire home home)! home)#
-1 home+# home+@street home+co home+do home+nobodi home+t home+teacher home-@first home-and home-ar home-me
-1 home-of home-parcel home-rt home-y home<and home<at_# home<in home<y home>on home@first home@team homear
-1 homeas homecom homedo homen homeout homeparcel homeperson homert homewe homewere homeyear home~@first
-1 home~@month home~ha home~had home~n home~of home~out home~teacher hr i'd jan jasmin joi kit know laugh let
-1 line link lucki mai maiden!of-nee maiden) maiden+and maiden@been maidenand maidenit maiden~and manag maxi
-1 mean memori miss mother!inside mother!last-at mother!last-her mother!last-your mother!of-ma mother!of-mum
-1 mother!via-got mother!via-has mother!via-in mother!via-law mother!via-to mother!via-up mother!via-with
-1 mother!via-you mother(^ mother)| mother+@first mother+@lived mother+by mother+could mother+get mother+good
-1 mother+ha mother+had mother+hi mother+me mother+take mother+thank mother+you mother+your mother-@teacher
-1 mother-els mother-isla mother-made mother-morn mother-ta mother-the mother-to mother-what mother<_
-1 mother<els mother>she mother@lived motheras mothercan mothercould mothercross motherdo motherdoe motherels
-1 motherget mothergood motherisla motherjust mothermari mothermark mothermum mothermy mothernow motherof
-1 motherown motherquiz motherta mothertake motherthank mothertwo motherwe motheryou mother~@paper mother~els
-1 mother~had mother~i'm mother~in mother~my mother~our mother~ta mother~to nan near now number).
-1 number+@counted number+for number+of number+week number+you number-@day number-ar number-http number-pin
-1 number-tonight number-up number@school numberar numberjust numberpin numberrun numbersee numbertonight
-1 numberup numberweek numberyou'r number~@counted number~http number~of number~you nurseri olivia on org p
-1 person pet!of-hamster pet!of-horse pet!of-tortoise pet!via-@other pet!via-in pet!via-on pet!via-the pet+ha
-1 pet+own pet+to pet-@counted pet-@self pet-at pet-our pet-rabbit pet-rememb pet<the pet>and pet@fetch petat
-1 petha petlike petno petout petown petrabbit petrememb petwell pet~@day pet~ha pet~no pet~own phonic plan
-1 plate) poppi post postcode-@public press princ rabbit rais reader round sad saoirs saw scare schmap sep
-1 show sit site sixteen size sock street!street street+@counted street+@quiz street+a streeta street~@street
-1 street~and street~street strike sun take to un we wednesdai wi willow woman ~@month ~bought ~cake ~class
-1 ~co ~corner ~film ~florenc ~good ~gran ~great ~had ~hr ~in ~jan ~just ~kershaw ~let ~lost ~loui ~mai ~make
-1 ~man ~n ~nik ~nobodi ~nurs ~offic ~olivia ~pear ~pin ~poppi ~put ~record ~show ~sian ~sinc ~sixteen ~sport
-1 ~st ~teacher ~todai ~tree ~trip ~us ~watch ~what
-2 !far2 !last-by !last-from !last-her !last-his !last-i !last-my !last-of !last-on !last-the !last-with !n10
-2 !numeric !of-childhood !of-hospital !of-mums !of-nana !via-@public !via-and !via-has !via-his !via-me
-2 !via-my !via-saw !via-says !w3 !words (!!! (' (? )' )) ). )? +@counted +@mother +a +about +awai +b +been
-2 +best +bit +both +cook +could +en +everyth +ey +famili +fb +find +get +goe +ha +hartfield +heart +hi +him
-2 +in +is +it +just +know +laugh +let +lift +like +man +move +need +night +note +of +off +on +our +over +post
-2 +quiz +record +recov +sai +second +smell +stori +t +then +they'r +they'v +till +tilli +to +todai +tree
-2 +user +week +who +with +without -@other -and -cake -can -class -click -confirm -cry -dai -did -dog -eat
-2 -els -footbal -freddi -get -got -governor -hall -happi -harri -have -hope -i'v -isla -jude -lad -librari
-2 -like -list -love -lunch -made -miss -more -morn -night -not -nurseri -offic -onli -pin -princess -queen
-2 -rori -run -said -set -she -skye -special -summer -support -team -tell -the -thu -time -trip -two -user -v
-2 -villag -watch -what -year <@birthday <@counted <@public <@school <i <nan <the <up <y <year ># >@teacher
-2 >and_the >for >http >to >two >who @other @school @teacher a about archi as be becaus been blood born!comma
-2 born!last-by born!last-to born!last-was born!of-hospital born!via-by born(^ born), born). born+@other
-2 born+all born+like born+us born-@first born-@teacher born-ask born-florenc born-sai born-that born<_
-2 born>@other born>@wed born@counted born@fetch born@other bornall bornbabi bornback bornflorenc bornfor
-2 borngo bornher bornhere bornit bornlike bornmiss bornour bornso bornthe borntime bornto bornus bornwith
-2 bornyear born~@counted born~@teacher born~@wed born~on born~the born~to born~two box can check childlin
-2 click close co confirm cover cry danc date!numeric date!words date+# date+@quiz date+i'v date-@counted
-2 date-@wed date-at date-for date-it date-new date-onli date-rt date>_ date@team datecome datenow dateonli
-2 dateown date~at date~http date~in date~it date~onli date~our date~own did dinner dog eleven els en even
-2 everi everyth first!last-the first!of-childhood first!via-it first!via-with first)^ first+@counted
-2 first+@quiz first+@teacher first+@wed first+car first+i'v first+mine first+of first+past first+to
-2 first+with first-@ring first<@self first<the first@lived first@other first@quiz first@ring first@school
-2 first@teacher first@wed firstcan't firstdid firstha firsti'v firstmine firstnext firstnote firstof
-2 firstpast firstschool firstwho first~@counted first~@public first~me first~thing footbal freddi friend goat
-2 governor great grei had hair hall happi harri have hear her hi home!w3 home(( home(: home(^ home)) home)^
-2 home+@teacher home+find home+get home+in home+me home-@counted home-@public home-end home-ever home-got
-2 home-ha home-had home-not home<@counted home<_ home<year home@counted homeagain homeand homeever homeget
-2 homeha homeme homenobodi homereview homet hometeacher homewent home~@counted home~a home~come home~http
-2 home~on home~wa home~year i'v in interest iron isla join jude kei laptop last list littl live long loui ly
-2 made maiden!before maiden+the maidena maidenthe maiden~@quiz mark match milk minut mondai mother!crossed
-2 mother!far-1 mother!far0 mother!far2 mother!last-called mother!last-from mother!last-my mother!of-mums
-2 mother!of-nana mother!space mother!via-@self mother!via-at mother!via-called mother!via-for mother!via-it
-2 mother!via-me mother!via-my mother!via-your mother( mother(. mother)' mother). mother+@day mother+@mother
-2 mother+@paper mother+@pet mother+@ring mother+@self mother+call mother+do mother+i mother+i'm mother+in
-2 mother+it mother+mum mother+of mother+on mother+tea mother+the mother+there mother+with mother-@fetch
-2 mother-@other mother-anyon mother-at mother-hi mother-on mother-your mother<your mother>@been mother>@other
-2 mother>@self mother@birthday mother@day mother@fetch mother@first mother@mother mother@other mother@paper
-2 mother@ring mother@self motherall motherand motherby mothercall motherdai motherfor motherha motherhad
-2 motherhi motheri motherin motherit mothermade mothermorn motherno motheron mothertea motherthe motherthere
-2 motherto motherwith mother~@birthday mother~@first mother~@mother mother~@quiz mother~@self mother~a
-2 mother~do mother~first mother~for mother~hi mother~it mother~on mother~the mother~with mother~you
-2 mother~your mun n nav new next noah note noth number number!n10 number+# number+@fetch number+from
-2 number+in number+to number+your number-@counted number-@school number-and number-from number<@public
-2 number@counted number@day number@public numberbeen numberchildlin numberjoin numbermiss numberof numberthen
-2 number~@been number~childlin number~for number~from number~in number~it number~your of offic other
-2 paddington parcel parti password pear pet!far1 pet!far2 pet!inside pet!via-@quiz pet!via-a pet!via-and
-2 pet!via-is pet(, pet)^ pet+@counted pet+@fetch pet+and pet+for pet+in pet+is pet+no pet+of pet+on pet+the
-2 pet-@been pet-@day pet-@other pet-anyon pet-dog pet-in pet-is pet-of pet-on pet-to pet>_ pet@been
-2 pet@counted pet@day pet@other pet@self petand petanyon petdog petgot petin petour petstill petthe
-2 pet~@lived pet~@other pet~@quiz pet~@self pet~a pet~and pet~at pet~for pet~is pet~of pet~on pet~to pin
-2 plate plate-@quiz plate-a plate-http platehttp platethat plate~that pm postcode-is postcode<@been
-2 postcode<is postcodeis postcodenav postcode~@public postcode~is princess quiet rain read record recov
-2 review rori run s said sent set shirt sian signal skye smell sorri special sport st stair stop storytim
-2 street@school streetlittl summer support sure tea there they'r thought thu ticket till tilli todai trip two
-2 under v video villag w watch week weight well went who will with year zoom ~@quiz ~a ~about ~and ~childlin
-2 ~com ~dai ~danc ~did ~fb ~feb ~find ~ha ~hall ~happi ~hi ~hope ~i'v ~it ~jude ~librari ~list ~littl ~long
-2 ~look ~me ~meet ~miss ~nan ~night ~no ~not ~note ~our ~paddington ~password ~rt ~sai ~said ~second ~set
-2 ~signal ~summer ~t ~the ~thing ~thu ~tilli ~to ~tonight ~two ~wa ~weight ~year
-3 !born !date !last- !last-and !last-at !last-to !mother !of-cat !of-crush !of-dog !of-gran !of-grandma
-3 !of-old !of-thing !small !via-@day !via-@other !via-got !via-of !via-the !via-to !via-with !via-you (( (/
-3 (^ )! ): +@day +co +down +i'm +make +walk -@counted -@teacher -ar -child -everi -florenc -had -in -mari
-3 -meet -number -quiz -st -teacher -tonight -up -when -y <_ >of @counted @day @public ar best bit born!born
-3 born!via-@been born!via-to born!via-was born+i born+two born-@ring born-at born-on born-the born@first
-3 borneveri bornnumber borntwo born~for class com cook date!date date)^ date+at date+http date+on date-to
-3 date<# datehttp datert down ey fiat first!last-in first!of-crush first!of-old first!of-thing
-3 first!via-@other first!via-at first!via-in first!via-the first+now first+second first+who first-in
-3 first@public firstnow firstsecond firstwith first~@been first~is florenc get ha hartfield home(. home)
-3 home+at home+http home+i home-# home-@day home-@month home<# home@month homehad homehttp homein home~@quiz
-3 home~in hope just librari like lunch maiden+@quiz maiden+a maiden@quiz maidenwa meet mother!last-
-3 mother!mother mother!of-gran mother!of-grandma mother!via-and mother!via-from mother!via-of mother!via-the
-3 mother) mother>_ motheryour night number+my numberhttp over own pet!last- pet!last-a pet!of-cat pet!of-dog
-3 pet!space pet( pet(. pet(^ pet) pet<_ petis petof peton petto pet~@been pet~the plate!small second t
-3 teacher tonight up vike walk without ~@counted ~ask ~been ~do ~for ~got ~have ~heart ~know ~like ~live
-3 ~mari ~onli ~own ~road ~take ~thei ~till
-4 !n8 !of-nan !of-raised !pet !via-by !via-from !via-it ( ('s (. ) +own -@month -as -ha -http -live -that >_
-4 born!of-raised born( born-@fetch born@teacher child date-in dateat first+a first+wa firsta firstwa
-4 home!year home# home~# home~me make mari mother!before mother!of-nan mother('s mother(, mother)^ number!n8
-4 number( number-@public numberfrom pet!before pet!pet pet), street) user ~best ~quiz
-5 !before !home !n7 !of-arrived !of-best !via-at +http -@public -rt born!of-arrived date( first!of-best
-5 first) home!home number!n7 number~@public quiz rt ~@public ~http
-6 !w1 !yearless )^ born!before date!yearless date># home!w1 http
-7 first!before
`;
