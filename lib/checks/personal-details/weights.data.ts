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
4 +talk +that +when -@born -@fetch -@first -@lived -address -hous -i -me -need -pet -place -shell <first
4 @maiden address answer anyon born!via-in born<# born<@self_@been bornme born~in date(, date), date+@self
4 date-@birthday date-@self date@born datebabi datei date~@day first first!comma first!of-car first!of-pet
4 first-your firstfor firstname first~@pet home-at home-we'r home@fetch home@lived homeit homewith home~@lived
4 maiden mother!via-@maiden mother!via-maiden motherpeel mother~@wed mother~from name number!n11 number-to
4 number@self numberme number~@paper pet+first pet-# pet-first pet<first pet@first petwa pet~@first place
4 plate!capitals plate), plate-@self plate@self postcode!housed postcodethe present secur shell snow torch
4 want y ~@fetch ~@lived ~back ~i ~mine ~name ~pleas ~we
3 !last-is !of-born !postcode !via-@born !via-@month !via-mine !via-side !via-still (!! +an +anyon +bring
3 +canna +chair +ever +from +go +orang +peel +pet +pretend +same +she'll +six +think -@maiden -@self -answer
3 -back -famili -garden -here -i'm -infant -maiden -man -mine -my -oh -thi -three -want -we'r <@car <@fetch
3 <@paper <me <of >there @car @lived born!colon born!inside born!of-born born!via-@month born+@month born+lot
3 born+me born-@self born-of born-place bornlot bornof bornplace born~@birthday born~by born~place bui canna
3 christen date+@birthday date+and date+in date+to date-# date-@born date-@day date-@other date-fridai date-my
3 date@day datefridai datemy datethat datewa date~# date~@other date~@self date~fridai date~i'm date~that
3 first!last-was first!via-was first), first+@team first+in first-@car first-name first<your first@car
3 first@first firstyour first~name go grew home+@fetch home+chair home+he home+no home+the home-@lived
3 home-anyon home-go home-it homechair homego homeneed homeour homewe'r homewe'v home~@been home~@self
3 home~for home~to home~we infant ladi maiden!far1 market me mortgag mother!via-@born mother+@teacher
3 mother+@wed mother+five mother+from mother-@maiden mother-famili mother-maiden mother>@wed mother@maiden
3 motherfive motherfrom mothermaiden motherside mother~side need never number+@quiz number+as number-@fetch
3 number-@ring number-me number-my number@ring number~me orang outsid passport pet!last-called pet!via-called
3 pet+wa pet+your pet<@first pet># petanswer petpet plate(, plate-my plate@been platemy pleas
3 postcode!postcode postcode(, postcode-@self postcode@fetch postcode@self postcodeit pretend same she'll
3 shower side staff street), talk threlfal we'r where your ~@born ~@first ~@ring ~ever ~first ~from ~i'm ~pet
3 ~place ~proud ~side ~snow ~time
2 !comma !crossed !last-6 !last-a !last-name !n14 !of-birth !of-school !plate !via-1 !via-6 !via-@paper
2 !via-brother !via-day !via-first !via-gate !via-house !via-i !via-name !via-now !via-own !via-same !via-they
2 !via-wee !via-which !w2 (+ (, ), +@born +@month +again +ago +answer +as +bishop +broken +bui +caravan +case
2 +chip +curri +date +dinna +doesn't +dure +explain +five +hour +if +judg +kitchen +leaver +live +marri +mile
2 +mind +moira +odd +outsid +pleas +plu +proud +school +side +spare +still +team +threlfal +time +tin +view
2 +wait +wardrob +wave +we'v +wheel +whole +winter +work +ye +you'r +your -# -@birthday -@ring -along -b -bath
2 -beig -bell -birth -both -broke -came -card -challeng -co -collect -cot -cottag -d -do -first -for -fridai
2 -gave -goe -grew -him -if -ladi -lift -monei -move -mum -our -passport -rsvp -sale -send -sofa -street -swim
2 -ta -then -thing -turn -wa -weekend -where <@first <@pet <@ring <@self_@first <@street <at <b <in <mine <mum
2 <street <their >@been_the >@first >@wed >@wed_@other >ani >at_# >bring >by >dad >forti >he >i'll >in_the
2 >number >on_the >three >with @pet @street ago along an articl back bath beig bell birth biscuit bishop block
2 bonfir born born!last-for born!of-birth born!space born!via-@ring born!via-asked born# born+# born+@birthday
2 born+@lived born+an born+ask born+at born+by born+chip born+mine born+mum born+school born+them born+there
2 born-# born<of born>by born>in born>my born>on born@lived born@month born@mother bornan bornby borncall
2 bornchip borncould borndate bornfrom bornmine bornschool bornthem bornthere bornwere born~@mother born~@quiz
2 born~@ring born~an born~i born~i'm born~school born~still born~there bring broke broken came caravan chair
2 challeng chanc chip cork cot cottag crush curri date date# date+@wed date+everi date+for date+i date+i'll
2 date+i'm date+not date+that date+the date+year date-@quiz date-a date-b date-birthdai date-is date-thursdai
2 date<b date>i'll date@other dateand dateanyon dateb datebirthdai datehere datei'll datei'm dateme dateso
2 datethursdai date~@birthday date~@born date~@quiz date~a date~b date~can date~i date~i'll date~is date~just
2 date~on date~then date~thursdai diari dinna doesn't dure ever explain favourit first!far1 first!last-
2 first!of-school first!via-@first first!via-@quiz first!via-@self first!via-and first!via-that first).
2 first+@first first+@pet first+at first+do first+for first+my first+no first+see first+too first-#
2 first-@birthday first-@quiz first-i first>in first@pet first@team firstanswer firstcall firstcolour firstdo
2 firsti firstlast firstno firstquestion firstsecur firstsee firstthi firstup firstveri first~@first
2 first~@quiz first~at first~he first~in first~last first~mr first~my first~on first~your five flat ford form
2 found fridai front garden gave guess here home!w2 home+be home+car home+need home+never home+not home+ring
2 home+where home+with home-@been home-@fetch home-@ring home-@self home-a home-address home-back home-for
2 home-if home-man home-move home-on home-our home-to home-you home<@been home@been home@mother homeaddress
2 homeam homeanyon homeback homeflat homegarden homehe homeif homeleft homelost homemam homeman homemy
2 homeopen homeput homering homesat homesaturdai homethree hometo homewant homewhere homeyour home~card
2 home~flat home~go home~he home~i home~if home~never home~ring home~saturdai home~with hospit hous hull i'll
2 if into judg kitchen maiden!inside maiden!last-name maiden!via-@been maiden!via-@quiz maiden!via-name
2 maiden-@self maiden-my maidenmy maiden~my marri metro middl mile mine mini moira monei mother!last-6
2 mother!last-is mother!last-was mother!via-6 mother!via-@fetch mother!via-@quiz mother!via-brother
2 mother!via-name mother!via-now mother!via-on mother!via-own mother!via-which mother+@street mother+an
2 mother+anyon mother+befor mother+cousin mother+doesn't mother+don't mother+half mother+like mother+marri
2 mother+miss mother+right mother+same mother+school mother+she mother+she'll mother+still mother+taught
2 mother+tell mother+think mother+view mother+wave mother+wed mother+why mother-@born mother-swim mother-thi
2 mother-three mother-tree mother-want mother-where mother<her mother># mother>forti mother>in_the mother@wed
2 motherbabi motherbefor motherbroke mothercensu mothercousin motherdoesn't motherdon't motherfamili
2 motherhalf mothermarri mothername motherodd mothersame mothershe'll motherso mothertaught motherthing
2 motherview motherwant motherwater motherwave motherweekend motherwhere motherwhy motherwinter motherworld
2 mother~@street mother~@teacher mother~don't mother~marri mother~still mother~taught mother~view
2 mother~weekend mum number!n14 number# number+@public number+i number+me number+the number-# number-for
2 number-need number-passport number-phone number<@paper number>@been numberanyon numberas numberdo numbergoe
2 numberhere numberlost numberon numberor numberpassport numberphone numbersame numberso number~@self
2 number~as number~same odd oh ok pet!via-i pet!via-was pet+@first pet+@teacher pet+ever pet+had pet+ladi
2 pet+miss pet+never pet+now pet-@ring pet-@school pet-answer pet-pet pet-school pet-then pet-till
2 pet<@self_@first petever petladi petmiss petnever petseven petthen pettill petyour pet~# pet~@school
2 pet~@teacher pet~answer pet~ever pet~had pet~miss plate!plate plate+@self plate+on plate+the plate-@car
2 plate-the plate<@car plate@car plate@fetch plateit plateme platenow platethe plateyou plate~@car plate~@self
2 plate~in plate~on plate~reg plate~the plu postcode)^ postcode+@been postcode+@self postcode+and postcode+it
2 postcode-@fetch postcode-@lived postcode-at postcode-if postcode-in postcode-it postcode-our postcode-the
2 postcode-to postcode>_ postcode@lived postcodeand postcodear postcodeif postcodein postcodeon postcodeour
2 postcodeto postcodewe postcodewith postcode~and postcode~to proper proud q8 question retir roof rsvp sale
2 send six sold spare stand star step street-@self street-i street-the streetyou ta thing think tin view
2 wardrob wave we'v wed wheel whole winter work ~@birthday ~@car ~@maiden ~@pet ~address ~after ~again ~ani
2 ~answer ~as ~bell ~biscuit ~bonfir ~born ~bring ~card ~cottag ~cut ~flat ~fridai ~front ~gave ~he ~hous
2 ~i'll ~if ~infant ~maiden ~marri ~mr ~never ~now ~number ~old ~passport ~peopl ~reg ~ring ~still ~tag ~talk
2 ~taught ~team ~then ~three ~top ~view ~wed ~weekend ~were
1 !last-for !last-outside !last-was !n16 !n9 !of-budgie !of-maiden !via-@first !via-@quiz !via-asked !via-do
1 !via-ever !via-outside !via-up !via-went +1st +@pet +@wed +am +bank +bedroom +born +cake +court +cousin
1 +custard +duti +everybodi +favourit +help +i'll +isn't +lad +ladi +more +morn +name +or +queen +question
1 +relat +saint +she +sold +taught +top +twice +ward +we +welcom +wine -@been -account -after -anyon -birthdai
1 -biscuit -bui -club -dob -drove -fact -flat -go -letter -men -neighbour -ok -pleas -proper -repli -sai -shop
1 -snow -sub -text -thursdai -us -vet -water -wed -yn -your 12th <@been_@quiz <@quiz <@self_on <at_@fetch
1 <your >#_@self >and_@self >at >favourit >if >last >now >outsid >wa across am born!far2 born!via-and
1 born!via-for born)! born+@mother born+@ring born+@wed born+dai born+help born+of born+on born+out born+still
1 born+work born-@quiz born-me born-name born>@been borncame bornhelp bornhospit bornhour bornmiddl bornmother
1 bornqueen bornstill born~@born born~born claim court custard cut d date+@born date+@public date+anyon
1 date+as date+get date+present date+start date+think date+wa date+you date-@paper date-birth date-dob date-i
1 date-i'm date-me date<@born date>and date@paper datebe datebirth datecake datedai datedob dateeveri datemum
1 datenot dateo datepresent datethink dateuntil dateyear date~and date~as date~dob date~my date~you date~your
1 drove everybodi fact fae fave first!far2 first!last-a first!space first!via-@been first!via-@birthday
1 first!via-@pet first!via-a first+and first+call first+first first+he first+her first+the first-@first
1 first-here first-to first-who first<_@self firstbe firsthe firsthere firstok firststreet firsttoo firstwent
1 first~@car first~@team first~a first~pet first~who from grimsbi home), home+@pet home+@public home+bring
1 home+end home+open home+or home+saturdai home+that home+thing home+we home-flat home-is home-my home-sofa
1 home-us home-with home<@fetch home<is home<our home>with home@ring homebring homecard homefor homeon homeor
1 homesend homesofa homethat homething homeus homeyou home~@ring home~address home~back home~from home~hous
1 home~i'm home~our home~pleas home~we'r i instead juli landlin leaver lost maiden!of-maiden maiden!space
1 maiden), maiden-mum maiden<mum maiden@self maiden~@self mobil morrison mother!via-@lived mother!via-a
1 mother+@month mother+go mother+onc mother+side mother+sinc mother+teacher mother+time mother+whole
1 mother-@pet mother-biscuit mother-into mother-is mother-name mother-nan mother-sai mother-wa mother<me
1 mother<of mother>and mother>the mother>then mother@street mother@teacher motheran motherbath motherbiscuit
1 motherborn mothercaravan motherfae motherlike mothermiss motheronc motherright motherschool mothershe
1 motherstill motherswim mothertyron mother~@maiden mother~@month mother~biscuit mother~everi mother~famili
1 mother~forti mother~is mother~maiden mother~name mother~teacher mother~thi mother~time number!n16 number!n9
1 number(, number+after number+and number+had number+name number+that number-account number-lost
1 number<@self_on number<_ number@quiz numberaccount numberafter numberfor numberi numberlandlin numbermobil
1 numbername numbersort numberthe numberwant number~@birthday number~@ring number~account number~name
1 number~passport or pet!of-budgie pet!via-first pet+answer pet+can pet+go pet+my pet+talk pet+that pet+when
1 pet-@wed pet-dai pet-hous pet-mine pet-not pet-wa pet<# pet<@pet pet@teacher pet@team petgo petschool
1 pet~mine pet~wa plate+now plate-@been plate-@day plate-@fetch plate-in plate-it plate@day plateon postcode(
1 postcode). postcode-ar postcode-hous postcode-my postcode-on postcode-we postcode<to postcode@quiz
1 postcodeat postcodeback postcodehous postcodemy postcode~@fetch postcode~@self relat repli saint shop
1 solicitor street-on street@lived sub swim tag that three top tortois twice ward water weekend welcom world
1 ye ~@street ~birth ~came ~caravan ~cat ~could ~cousin ~door ~everybodi ~everyon ~explain ~famili ~favourit
1 ~food ~forti ~grew ~him ~hospit ~ic ~isn't ~ok ~outsid ~past ~rememb ~same ~school ~ta ~their ~thursdai
1 ~type ~wait ~want ~water
-1 !last-your !of-bred !of-film !of-hamster !of-horse !of-job !of-ma !of-mum !of-nee !of-nursery !of-tortoise
-1 !via-2 !via-4 !via-@counted !via-been !via-for !via-have !via-he !via-if !via-lad !via-law !via-not
-1 !via-she !via-told !via-two !via-years )# )( )- )/ )| )£ +# +@school +assembl +at +austin +barrel +becaus
-1 +boyfriend +brown +caretak +class +com +complain +feb +hair +have +hous +hr +i +i'v +kei +mai +mari +maxi
-1 +milk +need +now +parti +rabbit +rain +round +scare +show +sian +sit +sock +sort +stop +street +sun +tea
-1 +there +thi +turn +type +under +us +well +went +why +word +year -at -be -been -best -box -but -case -check
-1 -chippi -com -cook -danc -even -grace -gran -great -half -hear -hire -jan -jasmin -joi -just -link -littl
-1 -long -loui -mark -n -never -new -next -noah -olivia -over -phonic -plan -poppi -read -reader -ring -s
-1 -second -sent -start -still -swansea -thank -there -ticket -will -willow -you'r <@month <at_# <from <got
-1 <had <have <on <own <swansea >#_# >@counted >@school >don't >ha >had >here >know >no >sai >thei @month act
-1 ag alreadi assembl at austin awar barrel be better bin blue born!last-at born!last-of born!of-bred
-1 born!via-at born(. born)^ born)£ born+@counted born+@teacher born+ar born+best born+everi born+go born+have
-1 born+to born+year born-@other born-a born-dai born-in born-mari born-mum born-our born-st born-to
-1 born<@self born>_ born@ring borna bornar bornat bornbe bornbest bornhave bornin bornknow bornmari bornon
-1 bornpear bornshe bornst bornteacher bornwa born~@other born~at born~mari born~my bowl boyfriend brought
-1 brown build busi but calendar candl complain date(: date)! date)- date): date+@month date+a date+bit
-1 date+co date+like date+t date-go date-till date-two date@counted datebit dateboth datecalendar dateco
-1 datego datei'v datein dateit datelike datemondai datenew dateour dateround datet datethi dateticket
-1 datetill datewhat datewill dateword date~by date~jan date~till daughter de donat eat feb first!of-film
-1 first!of-job first!of-nursery first!via-his first+@day first+@fetch first+@public first+@school first+@self
-1 first+five first+go first+i'm first+sai first-@other first-my first>first first>the first@counted first@day
-1 first@self firstcar firstgo firstgot firsti'm firstnot firstown firstsai firstwant firstyear first~and
-1 first~it first~sai first~school float game give good grace gran hand head heart hire home home)! home)#
-1 home+# home+@street home+co home+do home+nobodi home+t home+teacher home-@first home-and home-ar home-me
-1 home-of home-parcel home-rt home-y home<and home<at_# home<in home<y home>on home@first home@public
-1 home@team homear homeas homecom homedo homen homeout homeparcel homeperson homert homewe homewere homeyear
-1 home~@first home~@month home~ha home~had home~n home~of home~out home~teacher hr i'd jan jasmin joi kit
-1 know laugh let line link lucki mai maiden!of-nee maiden) maiden+and maiden@been maidenand maidenit
-1 maiden~and manag maxi mean memori miss mother!inside mother!last-at mother!last-her mother!of-ma
-1 mother!of-mum mother!via-got mother!via-has mother!via-in mother!via-law mother!via-to mother!via-up
-1 mother!via-with mother!via-you mother(^ mother)| mother+@birthday mother+@first mother+@lived mother+by
-1 mother+could mother+get mother+good mother+ha mother+had mother+hi mother+me mother+take mother+thank
-1 mother+you mother+your mother-@teacher mother-els mother-isla mother-made mother-morn mother-ta mother-the
-1 mother-to mother-what mother<_ mother<els mother<the mother>she mother@lived motheras mothercan mothercross
-1 motherdo motherdoe motherels motherget motherisla motherjust mothermark mothermum mothermy mothernow
-1 motherof motherown motherquiz motherta mothertake motherthank motherwe motheryou mother~@paper mother~els
-1 mother~i'm mother~in mother~my mother~ta mother~to nan near now number). number+@counted number+for
-1 number+of number+week number+you number-@day number-and number-ar number-http number-pin number-tonight
-1 number-up numberar numberjust numberpin numberrun numbersee numbertonight numberup numberweek numberyou'r
-1 number~@counted number~http number~of number~you nurseri olivia on org p person pet!of-hamster pet!of-horse
-1 pet!of-tortoise pet!via-@other pet!via-in pet!via-on pet!via-the pet+ha pet+own pet+to pet-@counted
-1 pet-@self pet-at pet-on pet-our pet-rabbit pet-rememb pet<_@self pet<the pet>and pet@fetch petat petha
-1 petlike petno petout petown petrabbit petrememb petwell pet~@day pet~for pet~ha pet~own phonic plate) poppi
-1 post postcode-@public press princ rabbit rais reader round sad saoirs saw scare schmap sep show sit site
-1 sixteen size street!street street+@counted street+@quiz street+a streeta street~@street street~and
-1 street~street strike sun take tea till to un we wednesdai wi willow woman ~@month ~cake ~class ~co ~corner
-1 ~film ~florenc ~good ~gran ~great ~had ~hr ~in ~jan ~just ~kershaw ~let ~lost ~loui ~mai ~make ~man ~n ~nik
-1 ~nobodi ~nurs ~offic ~olivia ~pear ~pin ~poppi ~record ~show ~sian ~sinc ~sixteen ~sport ~st ~teacher
-1 ~todai ~tree ~trip ~us ~watch ~what
-2 !far2 !last-by !last-from !last-her !last-his !last-i !last-my !last-of !last-on !last-the !last-with !n10
-2 !numeric !of-childhood !of-hospital !of-mums !of-nana !via-@public !via-and !via-has !via-his !via-me
-2 !via-my !via-saw !via-says !w3 !words (!!! (' (? )' )) ). )? +@counted +@mother +a +about +awai +b +been
-2 +best +bit +both +cook +could +en +everyth +ey +famili +fb +find +get +goe +ha +hartfield +heart +hi +him
-2 +in +is +it +just +know +laugh +let +lift +like +man +move +night +note +of +off +on +our +over +post +quiz
-2 +record +recov +sai +second +smell +stori +t +then +they'r +they'v +till +tilli +to +todai +tree +user
-2 +week +who +with +without -@other -and -cake -can -class -click -confirm -cry -dai -did -dog -eat -els
-2 -footbal -freddi -get -got -governor -hall -happi -harri -have -hope -i'v -isla -jude -lad -librari -like
-2 -list -love -lunch -made -miss -more -morn -night -not -nurseri -offic -onli -pin -princess -queen -rori
-2 -run -said -set -she -skye -special -summer -support -team -tell -the -thu -time -trip -two -user -v
-2 -villag -watch -what -with -year <@birthday <@counted <@public <@school <i <nan <the <up <y <year >#
-2 >@teacher >and_the >for >http >to >two >who @other @school @teacher a about archi as becaus been blood
-2 born!comma born!last-by born!last-to born!last-was born!of-hospital born!via-by born(^ born), born).
-2 born+@other born+all born+like born+us born-@first born-@teacher born-ask born-florenc born-sai born-that
-2 born<_ born>@other born>@wed born@counted born@fetch born@other bornall bornbabi bornback bornborn
-2 bornflorenc bornfor borngo bornher bornhere bornit bornlike bornmiss bornour bornso bornthe borntime bornto
-2 bornus bornwith bornyear born~@counted born~@teacher born~@wed born~on born~the born~to born~two box can
-2 check childlin click close co confirm cover cry danc date!numeric date!words date+# date+@quiz date+i'v
-2 date-@counted date-@wed date-at date-for date-it date-new date-onli date-rt date>_ date@team datecome
-2 datenow dateonli dateown date~at date~http date~in date~it date~onli date~our date~own did dinner dog
-2 eleven els en even everi everyth first!last-the first!of-childhood first!via-it first!via-with first)^
-2 first+@counted first+@quiz first+@teacher first+@wed first+car first+i'v first+mine first+of first+past
-2 first+to first+with first-@ring first<@self first<the first@lived first@other first@quiz first@ring
-2 first@school first@teacher first@wed firstcan't firstdid firstha firsti'v firstkid firstmine firstnext
-2 firstnote firstof firstpast firstschool firstwho first~@counted first~@public first~me first~thing footbal
-2 freddi friend goat governor great grei had hair hall happi harri have hear her hi home!w3 home(( home(:
-2 home(^ home)) home)^ home+@teacher home+find home+get home+in home+me home-@counted home-@public home-end
-2 home-ever home-got home-ha home-had home-not home<@counted home<_ home<year home@counted homeagain homeever
-2 homeget homeha homeme homenobodi homereview homet hometeacher homewent home~@counted home~a home~come
-2 home~http home~on home~wa home~year i'v in interest iron isla join jude kei laptop last list littl live
-2 long loui ly made maiden!before maiden+the maidena maidenthe maiden~@quiz mark match milk minut mondai
-2 mother!crossed mother!far-1 mother!far0 mother!far2 mother!last-called mother!last-from mother!last-my
-2 mother!of-mums mother!of-nana mother!space mother!via-@self mother!via-at mother!via-called mother!via-for
-2 mother!via-it mother!via-me mother!via-my mother!via-your mother( mother(. mother)' mother). mother+@day
-2 mother+@mother mother+@paper mother+@pet mother+@ring mother+@self mother+call mother+do mother+i
-2 mother+i'm mother+in mother+it mother+mum mother+of mother+on mother+tea mother+the mother+there
-2 mother+with mother-@fetch mother-@other mother-anyon mother-at mother-hi mother-on mother-your mother<your
-2 mother>@been mother>@other mother>@self mother@birthday mother@day mother@fetch mother@first mother@mother
-2 mother@other mother@paper mother@ring mother@self motherall motherand motherby mothercall mothercould
-2 motherdai motherfor mothergood motherha motherhad motherhi motheri motherin motherit mothermade mothermorn
-2 motherno motheron mothertea motherthe motherthere motherto motherwith mother~@birthday mother~@first
-2 mother~@mother mother~@quiz mother~@self mother~a mother~do mother~first mother~for mother~hi mother~it
-2 mother~on mother~our mother~the mother~with mother~you mother~your mun n nav new next noah note noth number
-2 number!n10 number+# number+@fetch number+from number+in number+to number+your number-@counted
-2 number-@school number-from number<@public number@counted number@day number@public number@school numberbeen
-2 numberchildlin numberjoin numbermiss numberof numberthen number~@been number~childlin number~for
-2 number~from number~in number~it number~your of offic other paddington parcel parti password pear pet!far1
-2 pet!far2 pet!inside pet!via-@quiz pet!via-a pet!via-and pet!via-is pet(, pet)^ pet+@counted pet+@fetch
-2 pet+and pet+for pet+in pet+is pet+no pet+of pet+on pet+the pet-@been pet-@day pet-@other pet-anyon pet-dog
-2 pet-in pet-is pet-of pet-to pet>_ pet@been pet@counted pet@day pet@other pet@self petand petanyon petdog
-2 petgot petin petour petstill petthe pet~@lived pet~@other pet~@quiz pet~@self pet~a pet~and pet~at pet~is
-2 pet~no pet~of pet~on pet~the pet~to pin plan plate plate-@quiz plate-a plate-http platehttp platethat
-2 plate~that pm postcode-is postcode<@been postcode<is postcodeis postcodenav postcode~@public postcode~is
-2 princess quiet rain read record recov review rori run s said sent set shirt sian signal skye smell sock
-2 sorri special sport st stair stop storytim street@school streetlittl summer support sure there they'r
-2 thought thu ticket tilli todai trip two under v video villag w watch week weight well went who will with
-2 year zoom ~@quiz ~a ~about ~and ~childlin ~com ~dai ~danc ~did ~fb ~feb ~find ~ha ~hall ~happi ~hi ~hope
-2 ~i'v ~it ~jude ~librari ~list ~littl ~long ~look ~me ~meet ~miss ~nan ~night ~no ~note ~our ~paddington
-2 ~password ~put ~rt ~sai ~said ~second ~set ~signal ~summer ~t ~the ~thing ~thu ~tilli ~to ~tonight ~two ~wa
-2 ~weight
-3 !born !date !last- !last-and !last-at !last-to !mother !of-cat !of-crush !of-dog !of-gran !of-grandma
-3 !of-old !of-thing !small !via-@day !via-@other !via-got !via-of !via-the !via-to !via-with !via-you (( (/
-3 (^ )! ): +@day +co +down +i'm +make +walk -@counted -@teacher -ar -child -everi -florenc -had -in -mari
-3 -meet -number -quiz -st -teacher -tonight -up -when -y <_ >of @counted @day @public ar best bit born!born
-3 born!via-@been born!via-to born!via-was born+i born+two born-@ring born-at born-on born-the born@first
-3 borneveri bornnumber borntwo born~for class com cook date!date date)^ date+at date+http date+on date-to
-3 date<# datehttp datert down ey fiat first!last-in first!of-crush first!of-old first!of-thing
-3 first!via-@other first!via-at first!via-in first!via-the first+now first+second first+who first-in
-3 first@public firstnow firstsecond firstwith first~@been first~is florenc get ha hartfield home(. home)
-3 home+at home+http home+i home-# home-@day home-@month home<# home@month homeand homehad homehttp homein
-3 home~@quiz home~in hope just librari like lunch maiden+@quiz maiden+a maiden@quiz maidenwa meet
-3 mother!last- mother!mother mother!of-gran mother!of-grandma mother!via-and mother!via-from mother!via-of
-3 mother!via-the mother) mother>_ motheryour night number+my numberhttp over own pet!last- pet!last-a
-3 pet!of-cat pet!of-dog pet!space pet( pet(. pet(^ pet) pet<_ petis petof peton petto pet~@been plate!small
-3 second t teacher tonight up vike without ~@counted ~ask ~been ~do ~for ~got ~have ~heart ~know ~like ~live
-3 ~mari ~not ~onli ~own ~road ~take ~thei ~till ~year
-4 !n8 !of-nan !of-raised !pet !via-by !via-from !via-it ( ('s (. ) +own -@month -as -ha -http -live -that >_
-4 born!of-raised born( born-@fetch born@teacher child date-in dateat first+a first+wa firsta firstwa
-4 home!year home# home~# home~me make mari mother!before mother!of-nan mother('s mother(, mother)^ number!n8
-4 number( number-@public numberfrom pet!before pet!pet pet), street) user walk ~best ~quiz
-5 !before !home !n7 !of-arrived !of-best !via-at +http -@public -rt born!of-arrived date( first!of-best
-5 first) home!home number!n7 number~@public quiz rt ~@public ~http
-6 !w1 !yearless )^ born!before date!yearless date># home!w1 http
-7 first!before
`;
