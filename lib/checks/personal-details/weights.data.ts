// Tenths of the logarithm of the odds, with the clues that weigh as much; `../given/clues.ts` says what they are. Learned by
// `npm run learn` from the drafts in `tests/accuracy`, and from posts by strangers of WNUT 2017 and the Broad Twitter Corpus
// (CC BY 4.0) and Tweebank (Apache 2.0).

/** How much each clue speaks for the check `personal-details`; the first is what no clue at all says. */
export const WEIGHTS = `
-4 :
7 -@paper
6 -name @born @paper mother!via-@been name number-@paper number@paper
5 !colon !last-is !of-pet !phone ), +never -@born -@car -@first -need <me born!via-in bornme date@birthday
5 first!crossed home~@fetch me mother!via-was number!phone pet-@first pet@first petfirst ~@fetch ~@paper ~name
4 !crossed !mobile !n11 !of-car !of-first !postcode !street !via-@been !via-@quiz !via-@wed (, +what +when
4 -@fetch -@lived -i -me -my <@paper answer born!last-in born-@been born-@self date+and date-@birthday
4 date@self first!comma first!far0 first!of-car first!of-first first!of-pet first-your firstfor home!street
4 home+@fetch home-@lived home@fetch homewith home~@lived home~with ladi mother!via-@wed mother+@wed never
4 number!mobile number!n11 number-@ring number@ring number@self number~# number~@paper pet-first pet~first
4 plate), plate@self postcode!postcode we'r ~@born ~@lived ~again ~i
3 !capitals !housed !of-born !via-mine !via-name (!! +@month +anyon +bring +bui +chip +explain +if +marri +out
3 +present +six +talk +that +you'r +your -@birthday -@maiden -@self -answer -card -first -here -hous -i'm
3 -infant -ladi -maiden -mine -oh -sai -want -we'r -where <@fetch <first <to @car @lived @maiden anyon bath
3 born!of-born born+# born+@month born+by born<# bornof born~in born~of bring bui chanc crush date!year date(,
3 date), date+@self date+for date-@born date-@self date-my date@born date@quiz dateand datebabi dateme datemy
3 datethat date~@birthday date~@quiz date~@self date~a date~my date~that explain first first!via-@quiz
3 first+@team first-@car first-name first<your first@car firstname firstyour first~at home-@been home-it
3 home-to home<to home@lived homeis homeour home~@been home~to i'll if infant maiden mother!last-a
3 mother!via-are mother+cousin mother+marri mother>@wed mother@wed mothercousin mothermarri motherso
3 mother~@wed mother~from need number+@been number+@quiz number+the number-# number-@self number<@paper outsid
3 pet pet+go pet+your pet-# pet<first petanswer petgo peti petwa pet~@first place plate!capitals plate-@self
3 plate@day postcode!housed postcode(, postcode@fetch postcode@self postcodethe present relat street), want
3 where your ~@first ~@pet ~@ring ~from ~never ~place
2 !last-called !n16 !of-birth !of-goldfish !of-teacher !via-@fetch !via-@first !via-@maiden !via-@pet !via-are
2 !via-do !via-had !via-i !via-maiden !via-same !via-still !via-was !year +@team +again +an +as +broken +cake
2 +call +cousin +cut +did +dure +favourit +found +i'll +ladi +me +mile +mind +outsid +pal +road +she'd +tin
2 +wait +whole +work -@been -@mother -@pet -@ring -after -back -bath -big -birth -both -broke -came -cottag
2 -dob -drive -hiya -move -passport -pet -place -pleas -post -sofa -swim -take -thi -thing -thursdai -till
2 -vet -wa -weekend <@born <@car <@quiz <in <mine <of <their <your >@wed >ani >on_the @first @mother @pet ani
2 back big birth bonfir born born!colon born!inside born!of-birth born!space born# born+@quiz born+at born+lot
2 born+me born+school born+work born-i born-me born-name born-of born-wa born<@been born<of born<wa born@month
2 born@self bornby borncall bornfrom bornhour bornlot bornname bornschool bornwere bornwork born~@quiz born~by
2 born~i born~school broke broken call card challeng chip cottag cousin cross cut date+@birthday date+@public
2 date+be date+i'll date+i'm date+in date+me date+the date+wa date+year date-@quiz date-birthdai date-dob
2 date-is date<@born datea dateall datebe datebirthdai datedob datei datei'll dateyear date~@born
2 date~birthdai date~dob date~i'll diari drive dure fave favourit first!far1 first!last- first!last-was
2 first!of-teacher first!via-@birthday first!via-@pet first!via-a first(. first), first+at first+for first+he
2 first+in first+my first+see first-# first-@first first-here first>in first@first first@team firstanswer
2 firstat firstcall firstdo firsthe firstsee firstso firstthi firsttoo firstup first~# first~@pet first~@self
2 first~he first~my first~name first~who first~your five from gave go grew here hiya home(, home), home+bring
2 home+not home+with home-@birthday home-@fetch home-hous home-is home-on home-our home-sofa home-we'r
2 home<@been home@birthday homeback homebring homecard homehous homeit homesat homesofa hometwo homewe'r
2 home~@birthday home~@ring home~card home~from home~hous home~it home~our home~the hospit hous instead
2 maiden!inside marri mind monei mother!far1 mother!via-@maiden mother!via-@quiz mother!via-maiden
2 mother+@month mother+@teacher mother+dad mother+from mother+half mother+miss mother+onc mother+she
2 mother+spell mother+teacher mother+what mother-@mother mother-into mother-name mother-thi mother-tree
2 mother<me mother>befor motherfrom motherhalf mothermiss mothername motheronc motherspell motherteacher
2 motherthing mothertyron motherwater motherwave motherweekend motherwhere mother~@month mother~marri
2 mother~name mother~never mother~teacher mother~weekend number!n16 number# number-need number-passport
2 number-to number@quiz numberanyon numberlost numberme numberpassport numberthe number~i'm number~me oh out
2 pal passport pet!of-goldfish pet!via-called pet!via-i pet+first pet+miss pet+now pet+wa pet-answer pet-i
2 pet-then pet-wa pet<@first pet># petcan petmiss petpet petsix petso petthen pettill petyour pet~@teacher
2 plate(, plate+the plate+you plate-@day plate-my plate<@car plate@been plateit platemy plateyou plate~@car
2 plate~@quiz plate~@self plate~a plate~you pleas postcode+and postcode-@fetch postcode-@lived postcode-@self
2 postcode-our postcode-the postcode-to postcode>_ postcode@lived postcodeand postcodeit postcodeour
2 postcodeto postcode~and postcode~to proper sai share she'd six snow step street-@self street@lived swim tag
2 thing tin top tyron us vet wave weekend whole work ~@birthday ~@car ~after ~as ~bonfir ~bring ~card ~cottag
2 ~cut ~date ~first ~gave ~him ~hospit ~hous ~i'll ~if ~marri ~mine ~pet ~report ~ring ~tag ~thursdai ~time
2 ~tin ~wait ~want ~water ~we ~weekend ~were ~who
1 !comma !of-favourite !plate !via-ever !via-goldfish !via-up (+ +bank +biscuit +chair +crush +dinna +first
1 +ic +insid +judg +million +miss +moira +name +onc +room +saint +sat +time +took +top +tortois +up +wheel
1 +whistl +wine +ye -ani -car -claim -cot -date -famili -flat -from -him -hospit -lower -men -moss -mum -on
1 -repli -sale -their -turn -us -water -word <# <@street <a >@first >by >if >that >then >there @birthday
1 @fetch @team add after an beig biscuit born!far-1 born!last-for born!via-asked born!via-for born+@born
1 born+@ring born+@wed born+been born+i'v born+morn born+mum born+of born+out born-@quiz born>on born@been
1 born@mother born@quiz born@ring borndate bornif bornmorn bornother bornwe born~@been born~a born~date
1 born~wa cake came car claim cot date date+present date-@mother date-big date-me date-week date<born date<is
1 date>@self date@paper datebig datefor datepresent dateso dateweek date~be dinna drove first!last-called
1 first!of-favourite first!via-@self first+crush first+do first+never first+no first+the first+up first+you
1 first-and first-who first@pet firstcolour firstcrush firstlast firstno firstthe firstyou first~@car
1 first~@other first~@team first~i first~on found home+of home+sat home-@car home-from home@been home@paper
1 homefrom homego homeneed homering hometo home~ar home~back ic insid job judg juli landlin lift lol lower
1 maiden!via-@been maiden!via-name maiden@mother maiden~@mother middl mile mill minc mobil moira moss
1 mother!via-name mother+ani mother+anyon mother+at mother+befor mother+never mother+nobodi mother+peopl
1 mother+sinc mother+whole mother+why mother+you'r mother-@born mother-came mother-do mother-famili
1 mother-thing mother>and mother@month motherani motherbath motherbefor motherhospit motherinto mothernan
1 mothernobodi motherpeopl motherright motherside mothersinc motherwhole motherwhy motheryou'r mother~@teacher
1 mother~ani mother~befor mother~everi mother~up mum number(, number) number+@public number+@ring number+a
1 number+me number-lost number-me number-my number-new numberas numberlandlin numbermobil numberneed numbernew
1 number~@ring number~@self number~as ok pet+# pet+@first pet+@quiz pet+@teacher pet+never pet-pet pet<#
1 pet@teacher petmine petnever pet~answer pet~pet plate!plate plate+@self plate-in plate-the plate@fetch
1 platemine plateout platethe postcode)^ postcode+@fetch postcode-@birthday postcode-at postcode-hous
1 postcode<to postcodehous postcodeon postcode~@fetch postcode~the q8 repli room saint sale sat sofa street-i
1 street-the thi tortois water wheel whistl world ye ~@team ~ani ~answer ~big ~blue ~born ~call ~child ~drive
1 ~favourit ~five ~hour ~infant ~lift ~of ~old ~pleas ~power ~rememb ~school ~ta ~team ~their ~then ~thi
1 ~tortois ~up
-1 !far2 !last-the !last-with !of-book !of-childhood !of-gran !of-mums !space !via-2 !via-@counted !via-@lived
-1 !via-@public !via-by !via-dinner !via-have !via-his !via-if !via-says !w3 )# )( )- )| +# +@mother +about
-1 +am +at +brown +caretak +dai +down +good +hartfield +here +hi +him +know +night +now +over +phone +rain
-1 +said +sun +tea +ticket +under +user +voic +walk +well +went +with -9th -about -box -brother -but -chippi
-1 -com -doe -even -florenc -footbal -ha -had -head -home -is -isla -just -lad -loui -meet -night -own -pupil
-1 -second -special -support -team -thank -thu -time -watch -which -y -you'r <@day <@mother <@public <my <old
-1 <up <year >@born >@school >ha >in_the >my >sai >thei >to >you @school am b be bit born!last-a born) born)^
-1 born+@been born+@other born+i born+is born+to born-in born-mari born-st born-that born@first borngo bornis
-1 bornit bornmari bornpear bornst bornteacher borntree born~@counted born~for born~is born~mari brown but
-1 caretak cook corner danc date). date)^ date+co date+on date+t date-@been date-it date-wa date<# date@been
-1 date@team datecan dateco datefrom datehad datenow dateon dateown datet datewhat datewill date~@been
-1 date~http date~own donat first!of-book first!of-childhood first!via-@other first!via-dinner first!via-in
-1 first+a first+car first+ever first+i'v first+not first+who first+with first-a first-is first-team firstfrom
-1 firstit firstkid firstmr firstnext firstonli firstto firstwa first~wa first~you florenc good hear home!w3
-1 home)# home)^ home+@self home+@teacher home+at home-of home-rt home-the home-year home>_ home@teacher
-1 homert hometeacher homeyear home~@counted home~@month home~@teacher home~http home~year hr isla librari
-1 list loui lunch maiden@been maiden~@been maiden~@quiz match meet mother!crossed mother!far0 mother!last-my
-1 mother!of-gran mother!of-mums mother!via-at mother!via-for mother!via-me mother!via-my mother!via-with
-1 mother!via-you mother!via-your mother# mother)| mother+# mother+@ring mother+@self mother+call mother+get
-1 mother+i'm mother+is mother+on mother+tea mother+there mother-@fetch mother-anyon mother-els mother-isla
-1 mother-made mother-morn mother-ta mother-you mother>@self mother>with motherand motherby mothercall
-1 motherels motherget mothergo motherha motherisla mothermade mothermorn motheron motherta mothertea
-1 motherthank motherthe motherthere motherto motherwho motheryou mother~@birthday mother~@other mother~@self
-1 mother~at mother~do mother~els mother~my mother~our mother~ta mother~thank mother~you mother~your number)?
-1 number+be number+in number+join number+my number-@counted number-and number-http number-if numberbe
-1 numberbeen numberorder number~it number~of number~your off offic order pet!via-is pet). pet)^ pet+at pet+ha
-1 pet+of pet+on pet-@been pet-@counted pet-@day pet-is pet-on pet-our pet-with pet<the pet>_ pet@counted
-1 pet@lived pet@mother petfrom petha petour pet~@birthday pet~@other pet~a pet~for pet~on pet~to plate)
-1 platethat postcode~@been pupil quiet rain someth sport streetlittl sun support thei thu tree trip up voic
-1 watch which who zoom ~about ~best ~box ~co ~els ~even ~fb ~film ~get ~littl ~loui ~man ~night ~pear ~sinc
-1 ~sport ~st ~thu ~todai ~trip ~watch ~year
-2 !last-and !last-on !n8 !number !of-crush !of-grandma !of-mum !of-old !of-thing !small !via-@day !via-from
-2 !via-has !via-her !via-my !via-on !via-the !via-you # (( (. (? )! )) ): )? +@counted +@other +@school +a
-2 +all +co +egg +ey +fb +ha +had +hair +have +heart +her +i +i'm +in +it +join +just +laugh +make +man +mine
-2 +need +old +quiz +rabbit +record +thei +todai +tree +who -a -again -and -child -click -did -els -for -got
-2 -happi -i'v -in -live -love -made -mari -out -plan -princess -said -set -teacher -user -when -with -year
-2 <@birthday <@counted <at <the ># >@counted >for >http about and ar at born!comma born!last-to born!last-was
-2 born!via-at born!via-to born!via-was born+all born+for born+my born+the born+thei born-@first born-and
-2 born-our born-the born<and born@other born@teacher bornall bornold bornto bornwith born~@wed born~and
-2 born~it born~that born~to box calendar can child class click com dai date+at date+http date-for date-in
-2 date-onli date-rt date-to date-two date># datecalendar datehttp dateit dateonli dateour datert datetwo
-2 dateyou date~at date~it date~our dinner doe egg els even ey fair first!last-in first!last-my first!last-the
-2 first!of-crush first!of-old first!of-thing first!via-the first!via-with first+@teacher first+@wed first+had
-2 first+mine first+past first+to first-@ring first-@self first<@self first<the first>and first>first
-2 first@counted first@public first@ring first@self first@teacher first@wed firstdid firstgot firsthad
-2 firsti'v firstlove firstmine firstnot firstpast firstyear first~and first~first first~is first~me footbal
-2 friend grei had hair happi hartfield have head heart her hi home home(. home(: home(^ home+# home+http
-2 home+to home-@counted home-@month home-i home<# home<_ home># home@counted home@month home@quiz homeat
-2 homehttp homei home~at i'v in is join lad last laugh left like littl live ly made maiden!before maiden)
-2 maidena man mondai mother!inside mother!of-grandma mother!of-mum mother!space mother!via-@birthday
-2 mother!via-@other mother!via-@self mother!via-from mother!via-the mother( mother(, mother(. mother(^
-2 mother). mother+@day mother+@mother mother+do mother+for mother+i mother+in mother+mum mother+the
-2 mother+with mother-@birthday mother-@counted mother-@first mother-@other mother-first mother-to mother<_
-2 mother@day mother@fetch mother@first mother@other mother@ring mother@self motherfirst motherfor motherher
-2 motheri motherin mothermy motherno motherwith motheryour mother~# mother~@first mother~a mother~first
-2 mother~for mother~in mother~on mother~to mother~with mr note now number!n8 number!number number). number+#
-2 number+to number+your number-@day number<@been number@counted number@day numberfrom numberjoin numberof
-2 numberyour old over parti pear pet!far1 pet!inside pet!last- pet!last-a pet!of-cat pet!space pet!via-a
-2 pet(, pet+@fetch pet+@other pet+@self pet+to pet-@birthday pet-of pet-to pet@birthday pet@day pet@other
-2 pet@self petand petin petis petme petof peton petwith pet~@self pet~and pet~is pet~the phonic plan plate
-2 plate!small princess record set sorri special st street@school tea teacher tell ticket to todai train two
-2 under w walk weight well will with y year ~@been ~@counted ~@day ~@other ~been ~com ~danc ~do ~for ~got
-2 ~heart ~her ~home ~just ~know ~live ~make ~mari ~nan ~not ~own ~quiz ~record ~right ~rt ~sai ~said ~set ~t
-2 ~tell ~the ~thei ~to ~tonight ~weight
-3 !born !date !last- !last-at !last-my !last-to !last-was !n10 !numeric !of-best !of-cat !of-dog !of-hospital
-3 !of-nana !of-raised !via-@other !via-of !via-to !via-with ('s (/ +@day +both +could +get +on +own +t +to
-3 -@other -@teacher -ar -at -not -st -that -tonight -two -up -what >and @counted @day @other @teacher a
-3 born!born born!of-hospital born!of-raised born( born(^ born-at born<_ born@fetch bornfor bornour bornthe co
-3 could date!date date!numeric date>_ dateat first!of-best first!via-at first+@counted first+wa first-in
-3 firsta first~@been first~it get got ha home( home+@quiz home+a home-@self home@self homea just maiden+@quiz
-3 maiden@quiz make mari mother!far-1 mother!far2 mother!last- mother!of-nana mother!via-in mother!via-of
-3 mother) mother)^ mother-at mother~the night number!n10 number( number-@public number@public numberhttp
-3 pet!of-dog pet( pet) pet), pet+the petthe petto pet~@been quiz said second street) t tonight type user went
-3 ~and ~at ~ha ~have ~i'v ~is ~it ~onli ~wa
-4 !mother !n7 !of-arrived !of-nan !pet (^ ) ). +http -@counted -@month -as -http <_ @public born!of-arrived
-4 first) home) mother!before mother!mother mother!of-nan mother('s mother>_ number!n7 number~@public own
-4 pet!before pet!pet pet(^ pet<_
-5 !home !via-at !w1 !yearless ( )^ -@public -rt >_ born!before date!yearless date( home!home home!w1 home#
-5 home-# home~# http rt ~@public ~http
-6 !before first!before
`;
