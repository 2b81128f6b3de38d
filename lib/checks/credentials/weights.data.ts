// Tenths of the logarithm of the odds, with the clues that weigh as much; `../given/clues.ts` says what they are. Learned by
// `npm run learn` from the drafts in `tests/accuracy`, and from posts by strangers of WNUT 2017 and the Broad Twitter Corpus
// (CC BY 4.0) and Tweebank (Apache 2.0).

/** How much each clue speaks for the check `credentials`; the first is what no clue at all says. */
export const WEIGHTS = `
-4 :
8 !figure&camel -@lock @lock mixed!figure&camel
7 !figure&hyphen !within digits-@lock digits@lock mixed!figure&hyphen mixed!within
6 !figure&sign !named !single4 -open -password -pin -set digits!single4 digits-open digits-pin digitspin
6 mixed!figure&sign mixed!named mixed-password mixedso pin ~then
5 !dated (/ -@account -@more -@name <@name >it digits-@name digits<@given digits@name digitsphone mixed!dated
5 mixed(/ mixed-@account open set type ~exampl
4 !single !single3 !then +da -@press -admin -alarm -bit -exampl -id -kei -then -thing <@given <@press <and
4 <still <to >like @name alarm digits!single digits!single3 digits!then digits-@more digits-@press
4 digits-padlock digits<to digits>@given_@given digitsda digitseveryth digitsopen digitspadlock digitsso
4 digitsthen digits~@press digits~i'm digits~then exampl id mixed-@lock mixed-@more mixed-admin mixed-as
4 mixed-exampl mixed<@name mixed<and mixed@account mixedexampl mixedlock mixedsame mixed~@never mixed~exampl
4 passcod phone then ~id ~just ~type
3 !numbered !past !sign&upper +befor +chang +keel +octob +then +thirti +till -@place -all -card -code
3 -cupboard -digit -for -gate -it -look -network -padlock -phone -room -store -type -wi -zero <#_to
3 <@name_@given <id <sai <then <with >@given_@given >@more >for >then @account @more @press admin appl bit
3 chang cupboard da digit digits!past digits+ar digits+befor digits+keel digits+run digits-alarm
3 digits-cupboard digits-everyth digits-id digits-phone digits-set digits-then digits-thing digits-your
3 digits<#_to digits<id digits<is digits<then digits<with digits>for digits>it digits@more digits@press
3 digitsalarm digitsbefor digitscupboard digitsid digitskeel digitslove digitsset digitsy digits~id
3 digits~just everyth get join keel laptop lock mixed!numbered mixed!sign&upper mixed+be mixed+month
3 mixed+you'r mixed-@name mixed-@place mixed-@press mixed-@work mixed-ar mixed-class mixed-for mixed-kei
3 mixed-lock mixed-network mixed-right mixed-same mixed-set mixed-type mixed-wifi mixed-with mixed<@place
3 mixed<for mixedadmin mixedkid mixedlaptop mixednetwork mixedput mixedsinc mixedtheir mixedtype mixedyou'r
3 mixed~@account mixed~@name mixed~network mixed~number mixed~old mixed~type network octob padlock password
3 prayer same servic spelt!n4 spelt-me store thing thirti while wi y ~@name ~@press ~da ~fridg ~i'm ~network
3 ~prayer
2 !camel&under !figure&under !long10 !sign&camel !sign&under (= +@press +bless +can +child +clever +doe +duck
2 +flag +free +good +it'll +just +love +month +no +passcod +pictur +print +put +quick +record +sale +sort +ten
2 +than +tire +touch +type +welcom +while +would +you +you'r -as -backward -bell -bin -boiler -box -care
2 -combin -drop -email -everyth -fob -fundrais -get -gmail -googl -guest -hash -her -ipad -is -join -joke
2 -keypad -laptop -lock -mine -need -offic -panel -parent -passcod -plu -press -printer -safe -same -six
2 -starter -still -tabl -tell -told -tonight -villag -visitor -w -went -whoever -wifi -without -y -year
2 <@lock_@given <as <is <or <password <pin >and_the >for_the >on_the after backward befor boiler bottom
2 breakfast card clever code combin conker digits)! digits+@place digits+@press digits+anyon digits+can
2 digits+doe digits+five digits+front digits+i'm digits+love digits+onli digits+passcod digits+pictur
2 digits+quick digits+share digits+ten digits+thirti digits+tire digits+touch digits+type digits+we
2 digits-@place digits-all digits-backward digits-bin digits-birthdai digits-boiler digits-box digits-by
2 digits-card digits-digit digits-fob digits-hash digits-it digits-morn digits-new digits-press digits-safe
2 digits-sat digits-six digits-starter digits-tonight digits-up digits-what digits-y digits-year digits-you
2 digits<@lock_@given digits<@name digits<@press digits<it digits<on digits<pin digits>and digits>and_the
2 digits>like digits@place digitsalong digitsar digitsbackward digitsbin digitsbirthdai digitsbit digitsboiler
2 digitsbox digitsbreakfast digitsbring digitsby digitscan digitsdigit digitsdoe digitsdrop digitsfive
2 digitsfob digitsgroup digitshash digitsjoin digitsjust digitskei digitslittl digitsmorn digitsneed digitsnew
2 digitsonli digitspasscod digitspictur digitspool digitspress digitsquick digitsrun digitssafe digitssale
2 digitsshare digitsstarter digitsten digitsthing digitsthirti digitstire digitstonight digitstwice digitstype
2 digitswe digitswhy digitsyou digits~@name digits~@place digits~befor digits~behind digits~bit digits~come
2 digits~even digits~front digits~ha digits~hash digits~kei digits~left digits~manag digits~off digits~padlock
2 digits~passcod digits~place digits~press digits~sale digits~see digits~staff digits~thi digits~y digits~year
2 duck email entir fella flag fob fundrais gate gmail googl group guest hash hiya interact ipad joke kei
2 keypad laugh liter littl look love mixed!camel&under mixed!figure&under mixed!long10 mixed!sign&camel
2 mixed!sign&under mixed(= mixed+after mixed+bless mixed+can mixed+chang mixed+everi mixed+first mixed+go
2 mixed+good mixed+it'll mixed+next mixed+no mixed+pleas mixed+put mixed+read mixed+record mixed+same
2 mixed+sinc mixed+sort mixed+than mixed+their mixed+then mixed+thirti mixed+till mixed+us mixed+week
2 mixed+will mixed+would mixed+you mixed-@never mixed-account mixed-all mixed-bit mixed-care mixed-code
2 mixed-com mixed-email mixed-fridg mixed-get mixed-guest mixed-hall mixed-have mixed-is mixed-it mixed-laptop
2 mixed-look mixed-need mixed-our mixed-parent mixed-pass mixed-passcod mixed-room mixed-sign mixed-tabl
2 mixed-their mixed-ticket mixed-tomorrow mixed-w mixed<@name_@given mixed<@press mixed<in mixed<password
2 mixed<sai mixed<still mixed>@given mixed>@more mixed>it mixed>like mixed>when mixed@more mixed@name
2 mixed@never mixedaccount mixedafter mixedanywai mixedchang mixedclass mixedcode mixedconker mixedels
2 mixedemail mixedfridg mixedget mixedguest mixedjoke mixedlaugh mixedliter mixedmonth mixedname mixednote
2 mixednumber mixedparent mixedpasscod mixedpassword mixedplu mixedprint mixedpw mixedright mixedset mixedsign
2 mixedsort mixedstore mixedtabl mixedtell mixedthei mixedthen mixedticket mixedtin mixedus mixedw mixedwifi
2 mixedwireless mixedwon't mixedwork mixedwould mixedzip mixed~@counted mixed~admin mixed~after mixed~and
2 mixed~ask mixed~child mixed~everi mixed~for mixed~it mixed~laptop mixed~lot mixed~month mixed~never mixed~no
2 mixed~parent mixed~plu mixed~pw mixed~store mixed~tabl mixed~then mixed~w mixed~went mixed~when
2 mixed~wireless mixed~won't mixed~x need note offic pad panel pictur plu pool press print pw quick safe
2 speaker speltthe spelt~the staff starter tablet till tin tire try villag visitor welcom were whoever
2 wireless won't work you'r zip ~@account ~@never ~admin ~after ~bit ~case ~child ~fix ~get ~hash ~laptop
2 ~left ~liter ~lot ~manag ~month ~off ~old ~padlock ~parent ~passcod ~plu ~press ~pw ~room ~see ~staff ~store
2 ~try ~w ~went ~when ~wireless ~won't ~work ~x ~y ~year
1 !hash !n11 !turns )! +after +anyon +appar +ar +be +becaus +broke +coffe +feel +first +fix +forget +front
1 +get +knock +loo +next +nice +not +note +past +phone +pleas +prayer +sinc +stuck +they'v +told +week +will
1 +work +wrote +y -@work -ar -birthdai -centr -door -fridg -gap -log -morn -mother -new -own -page -pass -peg
1 -rehears -right -said -sch -sheet -sign -tablet -the -up -won't -your 4b <@place_@given <for <it >no >not
1 >pleas >somebodi >when along ar bank bin broke budgi can centr club digits!hash digits!n11 digits!turns
1 digits+@name digits+becaus digits+coffe digits+come digits+don't digits+forget digits+free digits+get
1 digits+if digits+last digits+loo digits+not digits+phone digits+prayer digits+while digits+y digits-app
1 digits-board digits-chair digits-code digits-combin digits-door digits-four digits-ipad digits-kei
1 digits-keypad digits-need digits-shed digits-sheet digits-site digits-store digits-the digits-whoever
1 digits-wi digits-won't digits<@name_@given digits>@name digits>get digits>then digitsapp digitsboard
1 digitscard digitscoffe digitscombin digitsdon't digitsdoor digitsearli digitsforget digitsfree digitsget
1 digitsipad digitskeypad digitsloo digitsnice digitsoffic digitsprayer digitsshed digitssheet digitssix
1 digitsstaff digitsstore digitsstuck digitsup digitswhoever digitswi digitsyour digits~@lock digits~birthdai
1 digits~boiler digits~case digits~head digits~loo digits~sai digits~ten digits~try digits~you'v door drop
1 feel gap log mixed), mixed). mixed+ask mixed+child mixed+feel mixed+knock mixed+love mixed+note mixed+they'v
1 mixed+welcom mixed+won't mixed+work mixed+wrong mixed+wrote mixed-@counted mixed-@given mixed-and mixed-did
1 mixed-googl mixed-id mixed-laugh mixed-log mixed-mr mixed-my mixed-name mixed-offic mixed-page mixed-sch
1 mixed-still mixed-thei mixed-thing mixed-told mixed-train mixed4b mixed<@given mixed>and_the mixed@work
1 mixedas mixedask mixedbit mixedbroke mixedclub mixedfeel mixedfirst mixedgo mixedgood mixedgoogl
1 mixedhartfield mixedid mixedis mixedknock mixedlog mixedlook mixedoffic mixedour mixedpage mixedpal
1 mixedpass mixedprinter mixedrecord mixedroom mixedsch mixedstill mixedthan mixedthey'v mixedthing
1 mixedthirti mixeduk mixedwelcom mixedwhile mixedwi mixedwrote mixed~account mixed~chang mixed~get mixed~go
1 mixed~offic mixed~pass mixed~sch mixed~still mixed~tell mixed~thei mixed~their mixed~who mixed~work month
1 mother page parent peg printer record rehears room sch sheet stuck ten their wifi wrote ~befor ~drawer ~even
1 ~front ~head ~last ~let ~loo ~never ~number ~sai ~sch ~someon ~tabl ~ten ~their ~top ~who
-1 !figure !upper&under (" )/ )… +@month +ag +anyth +consult +count +four +ha +hear +i'll +ly +mani +mine
-1 +move +new +plai +radiat +row +six +user +veri +what -absolut -actual -anyon -best -bu -collect -down
-1 -driver -first -gave -glue -green -home -hous -just -lost -muhammad -nice -now -parti -princ -product
-1 -readi -sinc -skye -spell -thank -that -thi -three -till -tree -uniform -usernam -who -whole -will -wrong
-1 <@account_# <@harmless <@work <at <be >@account_# >@given_ >@name >a >account >is >just >now >pass absolut
-1 actual alfi anoth better book collect com consult did digits)) digits+account digits+and digits+at
-1 digits+can't digits+co digits+count digits+do digits+fridg digits+had digits+have digits+hi digits+i'v
-1 digits+noth digits+radiat digits+road digits+row digits+sundai digits+t digits+tell digits+us digits+who
-1 digits-@month digits-anyon digits-ask digits-collect digits-com digits-come digits-dai digits-els
-1 digits-glue digits-got digits-green digits-hous digits-like digits-ni digits-pai digits-photo digits-right
-1 digits-sai digits-their digits-think digits-tree digits-week digits-who digits-whole digits<#_#
-1 digits<@harmless digits<for digits<of digits<the digits>@account digits>account digitsand digitsbut
-1 digitscan't digitschild digitsco digitscollect digitsdai digitsform digitsfridg digitsfrom digitsgreen
-1 digitshave digitshous digitsi'd digitsmani digitsni digitson digitsoven digitsover digitsphoto digitspint
-1 digitsradiat digitsrow digitsstill digitst digitsthere digitsthi digitsthink digitstodai digitswater
-1 digitswrong digits~a digits~be digits~dai digits~green digits~had digits~how digits~librari digits~lost
-1 digits~lunch digits~need digits~not digits~of digits~on digits~school digits~still digits~user digits~your
-1 driver easter eight everi everyon face form fridai green hear hope host jordan law learn mani match matter
-1 mint mixed!figure mixed!upper&under mixed(" mixed(: mixed)" mixed)/ mixed)… mixed+ag mixed+all mixed+and
-1 mixed+brother mixed+com mixed+for mixed+got mixed+had mixed+if mixed+noth mixed+plai mixed+she mixed+todai
-1 mixed+wa mixed+with mixed-coach mixed-driver mixed-gone mixed-here mixed-make mixed-new mixed-parti
-1 mixed-pleas mixed-thank mixed-till mixed-two mixed-uniform mixed-usernam mixed-will mixed<@account
-1 mixed<@account_# mixed<@more mixed<@work mixed># mixed>thei mixed@month mixed@place mixedag mixedarchi
-1 mixedat mixedbest mixedbrother mixedbu mixedcoach mixeddriver mixedeveryth mixedgirl mixedhappi mixedhere
-1 mixedhow mixedmint mixedmum mixednice mixednot mixednoth mixedorang mixedparti mixedplai mixedseptemb
-1 mixedst mixedthank mixedthat mixedtwo mixeduniform mixedusernam mixedwant mixed~an mixed~from mixed~ha
-1 mixed~login mixed~mint mixed~my mixed~todai mixed~you more muhammad or orang oven parti pint princ product
-1 radiat readi regist row sundai talk teach that thi think uniform usernam veri via we win wing woman ~again
-1 ~an ~archi ~board ~consult ~done ~free ~good ~got ~green ~i'll ~login ~lunch ~mint ~need ~not ~on ~over
-1 ~own ~put ~row ~rt ~sinc ~teacher ~they'v ~think ~water ~we ~week ~what
-2 !hyphen !n9 !round (! (' (: )" )) )^ +@counted +@lock +@place +a +again +and +as +at +back +been +brother
-2 +but +by +co +code +com +give +had +have +he +head +here +hi +how +http +hundr +i'v +kei +me +nine +on
-2 +open +pass +regist +road +she +someth +still +sundai +t +thank +todai +tomorrow +water +went +where +with
-2 -@harmless -@month -about -an -be -becaus -child -co -coach -count -deal -dear -everi -everyon -free -from
-2 -got -ha -had -here -http -junior -kitchen -mai -make -man -mari -next -ni -no -of -outsid -pai -passport
-2 -pleas -reg -ring -rori -sai -school -send -septemb -shout -site -st -think -todai -wa -we -week <#_#
-2 <@account <@account_@given <@month <@more <a <call <in <my <not <till ># >@account >@place >@press >at >i
-2 >password >thei >to_# >without @month about ag anyth appar archi at been best both brother car childlin co
-2 coach come dai deal dear depart digits!hyphen digits!n4 digits!n9 digits!round digits# digits(, digits(:
-2 digits)^ digits+@account digits+@counted digits+@given digits+@month digits+all digits+ask digits+been
-2 digits+go digits+got digits+here digits+hold digits+how digits+http digits+me digits+someth digits+still
-2 digits+what digits+where digits+will digits+with digits+your digits-# digits-@counted digits-account
-2 digits-becaus digits-child digits-did digits-everi digits-good digits-ha digits-had digits-home
-2 digits-junior digits-kitchen digits-lost digits-mari digits-no digits-now digits-of digits-outsid
-2 digits-passport digits-read digits-regist digits-ring digits-rt digits-school digits-shout digits-sinc
-2 digits-wa digits<# digits<@month digits<@place digits<account digits<in digits>i digits>to digits>to_#
-2 digits>without digits@counted digits@month digits@never digitsask digitsback digitsbeen digitschildlin
-2 digitschristma digitscom digitscount digitsdid digitsdown digitsels digitsfirst digitsgave digitsglue
-2 digitsgo digitsgood digitsgot digitsheart digitshere digitshold digitshome digitshow digitshttp digitsi'll
-2 digitsjunior digitslost digitsmari digitsme digitsname digitsnow digitsof digitsour digitsoutsid digitspai
-2 digitspass digitspassport digitsput digitsread digitsregist digitsright digitsring digitsroad digitsrt
-2 digitsschool digitsshout digitssinc digitssometh digitsteacher digitsthei digitstheir digitsticket digitsto
-2 digitstree digitswhere digitswho digitswill digitswith digits~# digits~@month digits~ask digits~at
-2 digits~back digits~becaus digits~childlin digits~for digits~free digits~glue digits~go digits~i digits~my
-2 digits~now digits~out digits~put digits~ring digits~road digits~sinc digits~someth digits~sort digits~there
-2 digits~till digits~up digits~us do down drawer final from gave glue great ha hand happi he heart home
-2 hospit hous husband i'd i'll i'v ill job junior keep knee like line lost ly mai man mixed!hyphen mixed(!
-2 mixed)' mixed)^ mixed+@account mixed+@lock mixed+@more mixed+@opens mixed+@work mixed+a mixed+as mixed+at
-2 mixed+by mixed+do mixed+ha mixed+have mixed+her mixed+http mixed+i'm mixed+my mixed+onli mixed+regist
-2 mixed+run mixed+your mixed-@harmless mixed-@month mixed-a mixed-about mixed-an mixed-can mixed-co mixed-dai
-2 mixed-everyon mixed-free mixed-from mixed-he mixed-just mixed-like mixed-login mixed-love mixed-next
-2 mixed-no mixed-not mixed-of mixed-over mixed-reg mixed-send mixed-that mixed-thi mixed-up mixed-user
-2 mixed-we mixed-why mixed<# mixed<a mixed<call mixed<my mixed<of mixed<on mixed>@name mixed>@place mixed>_
-2 mixed>and mixed>password mixed@harmless mixeda mixedabout mixedcar mixedco mixedcome mixeddai mixeddo
-2 mixeddon't mixedeveryon mixedfaith mixedfrom mixedgone mixedgot mixedha mixedhad mixedhe mixedher mixedhi
-2 mixedhttp mixedi'm mixedi'v mixedlight mixedlike mixedlogin mixedmake mixedmari mixedmove mixednew mixedon
-2 mixedor mixedover mixedreg mixedrun mixedsend mixedshe mixedspell mixedthi mixedto mixedtodai mixedwa
-2 mixedwhy mixed~@month mixed~@more mixed~all mixed~app mixed~by mixed~call mixed~club mixed~kei mixed~lol
-2 mixed~love mixed~of mixed~us mixed~usernam mixed~we mixed~wednesdai mixed~wifi mixed~with move ni night not
-2 noth of on outsid pai passport plai primari reg road rori school septemb shout site skye spell spelt!n3
-2 spelt+it spelthundr spelt~hundr st t teacher three to tree wa water wear where who whole ~@month ~a
-2 ~account ~ag ~appar ~becaus ~by ~call ~childlin ~club ~count ~dai ~did ~from ~glue ~had ~hall ~her ~hi ~how
-2 ~http ~i ~lol ~mari ~me ~my ~new ~right ~ring ~road ~site ~thank ~that ~thi ~todai ~usernam ~wednesdai
-2 ~wifi ~will ~you ~your
-3 !camel !camel&upper !digits !groups !long6 !n2 !n8 !time !upper # ( (* )' ): +# +@account +all +do +got +is
-3 +noth +to +without +your -# -a -appar -come -dai -good -hi -like -more -sort -user <# <@opens <now <of
-3 <sinc <the >_ >to >wa a an back count digits!digits digits!groups digits!n2 digits!n8 digits!time digits(
-3 digits(. digits) digits+# digits+a digits+to digits+without digits-not digits-our digits-sort digits-user
-3 digits<@opens digits<sinc digits>_ digits>wa digitsa digitsaccount digitscaretak digitseveri digitshad
-3 digitshi digitsmy digitsno digitssort digitsuser digits~@counted digits~account digits~no digits~that got
-3 had here hi how http hundr make mari mixed!camel mixed!camel&upper mixed!long6 mixed!upper mixed(* mixed(.
-3 mixed)# mixed): mixed+# mixed+ar mixed+is mixed+kei mixed+on mixed+to mixed-be mixed-by mixed-site
-3 mixed<the mixedan mixedby mixedonli mixedsite mixeduser mixedwe mixedyour mixed~# mixed~@place mixed~a
-3 mixed~at mixed~be mixed~board mixed~her mixed~new mixed~site nine ring send she someth thank todai user ~#
-3 ~at ~hundr ~love ~nine ~of ~out ~someth ~too
-4 !comma !dotted !mixed !single2 !words (. (^ ) )# +@name +password -math -not -rt <_ <from >@counted
-4 digits!comma digits!single2 digits). digits-a digits-my digits<from digits>@counted math mixed!dotted
-4 mixed!mixed mixed!words mixed# mixed( mixed(^ mixed+@place mixed-# mixed-rt mixed<_ mixedmath mixedrt
-4 mixed~thi rt ~be ~math ~us
-5 !shouted digits!n3 mixed!shouted mixed) mixed+@name mixed+password
-6 !n3 !year digits!year
`;
