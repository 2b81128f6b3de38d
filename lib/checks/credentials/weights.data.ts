// Tenths of the logarithm of the odds, with the clues that weigh as much; `../given/clues.ts` says what they are. Learned by
// `npm run learn` from the drafts in `tests/accuracy`, and from posts by strangers of WNUT 2017 and the Broad Twitter Corpus
// (CC BY 4.0) and Tweebank (Apache 2.0).

/** How much each clue speaks for the check `credentials`; the first is what no clue at all says. */
export const WEIGHTS = `
-4 :
8 !figure&camel -@lock @lock mixed!figure&camel
7 !figure&hyphen !within digits-@lock digits@lock mixed!figure&hyphen mixed!within
6 !figure&sign !named !single4 -open -password -pin -set digits!single4 digits-open digits-pin digitspin
6 mixed!figure&sign mixed!named mixed-password pin ~then
5 !dated (/ -@more -@name <@name >it digits-@name digits<@given digits@name digitsopen digitsphone mixed!dated
5 mixed(/ mixed-@account mixedso open set type ~exampl
4 !single !single3 !then +da -@account -@press -admin -alarm -all -bit -exampl -id -kei -then -thing <@given
4 <@press <and <still <to >like @name alarm digits!single digits!single3 digits!then digits-@more
4 digits-@press digits-padlock digits<to digits>@given_@given digitsda digitseveryth digitspadlock digitsso
4 digitsthen digits~@press digits~i'm digits~then exampl id mixed-@lock mixed-@more mixed-admin mixed-as
4 mixed-exampl mixed<@name mixed<and mixed@account mixedexampl mixedlock mixedsame mixed~@never mixed~exampl
4 passcod phone then ~id ~just ~type
3 !numbered !past !sign&upper +befor +chang +keel +octob +then +thirti +till -@place -card -code -cupboard
3 -digit -for -it -look -network -padlock -passcod -phone -room -store -type -wi -zero <#_to <@name_@given <id
3 <sai <then <with >@given_@given >@more >for >then @account @more @press admin appl bit chang cupboard da
3 digit digits!past digits+ar digits+befor digits+keel digits+run digits-alarm digits-cupboard digits-everyth
3 digits-id digits-phone digits-set digits-then digits-thing digits-up digits-your digits<#_to digits<id
3 digits<is digits<then digits<with digits>for digits>it digits@more digits@press digitsalarm digitsbefor
3 digitscupboard digitsid digitskeel digitslove digitsset digitsy digits~id digits~just everyth get join keel
3 laptop lock mixed!numbered mixed!sign&upper mixed+be mixed+month mixed+you'r mixed-@name mixed-@place
3 mixed-@press mixed-@work mixed-ar mixed-for mixed-kei mixed-lock mixed-network mixed-right mixed-same
3 mixed-set mixed-type mixed-wifi mixed-with mixed<@place mixed<for mixedadmin mixedkid mixedlaptop
3 mixednetwork mixedput mixedsinc mixedtheir mixedtype mixedyou'r mixed~@account mixed~@name mixed~network
3 mixed~number mixed~old mixed~type network octob padlock password same servic spelt!n4 spelt-me store thing
3 thirti while wi y ~@name ~@press ~da ~fridg ~i'm ~network ~prayer
2 !camel&under !figure&under !long10 !sign&camel !sign&under (= +@press +bless +can +child +clever +doe +duck
2 +flag +free +front +good +it'll +just +loo +love +month +no +passcod +pictur +print +put +quick +record
2 +sale +sort +ten +than +tire +touch +type +week +welcom +while +would +you +you'r -@work -as -backward -bell
2 -bin -boiler -box -care -combin -drop -email -everyth -fob -fundrais -gate -get -gmail -googl -guest -hash
2 -her -ipad -is -join -joke -keypad -laptop -lock -mine -need -new -offic -panel -plu -press -printer -safe
2 -same -six -starter -still -tabl -tell -told -tonight -villag -visitor -w -went -whoever -wifi -without -y
2 -year <@lock_@given <is <or <password <pin >and_the >for_the >on_the >when after backward befor boiler
2 bottom breakfast card clever code combin conker digits)! digits+@place digits+@press digits+anyon digits+can
2 digits+doe digits+five digits+front digits+i'm digits+loo digits+love digits+onli digits+passcod
2 digits+pictur digits+quick digits+share digits+ten digits+thirti digits+tire digits+touch digits+type
2 digits+we digits-@place digits-all digits-backward digits-bin digits-birthdai digits-boiler digits-box
2 digits-by digits-card digits-digit digits-fob digits-hash digits-it digits-morn digits-new digits-press
2 digits-safe digits-sat digits-site digits-six digits-starter digits-tonight digits-what digits-whoever
2 digits-y digits-year digits-you digits<@lock_@given digits<@name digits<@press digits<it digits<on
2 digits<pin digits>and digits>and_the digits>like digits@place digitsalong digitsar digitsbackward digitsbin
2 digitsbirthdai digitsbit digitsboiler digitsbox digitsbreakfast digitsbring digitsby digitscan digitsdigit
2 digitsdoe digitsdrop digitsfive digitsfob digitsgroup digitshash digitsjoin digitsjust digitskei digitslittl
2 digitsmorn digitsneed digitsnew digitsonli digitspasscod digitspictur digitspool digitspress digitsquick
2 digitsrun digitssafe digitssale digitsshare digitsstarter digitsten digitsthing digitsthirti digitstire
2 digitstonight digitstwice digitstype digitswe digitswhy digitsyou digits~@name digits~@place digits~befor
2 digits~behind digits~bit digits~come digits~even digits~front digits~ha digits~hash digits~kei digits~left
2 digits~loo digits~manag digits~off digits~padlock digits~passcod digits~place digits~press digits~sale
2 digits~see digits~staff digits~thi digits~y digits~year drop duck email entir fella flag fob fundrais gate
2 gmail googl guest hash hiya interact ipad joke kei keypad laugh liter littl look love mixed!camel&under
2 mixed!figure&under mixed!long10 mixed!sign&camel mixed!sign&under mixed(= mixed+after mixed+bless mixed+can
2 mixed+chang mixed+everi mixed+first mixed+go mixed+good mixed+it'll mixed+next mixed+no mixed+pleas
2 mixed+put mixed+read mixed+record mixed+same mixed+sinc mixed+sort mixed+than mixed+their mixed+then
2 mixed+thirti mixed+till mixed+us mixed+week mixed+will mixed+would mixed+you mixed-@never mixed-account
2 mixed-all mixed-bit mixed-care mixed-class mixed-code mixed-email mixed-fridg mixed-get mixed-guest
2 mixed-hall mixed-is mixed-it mixed-laptop mixed-look mixed-need mixed-our mixed-pass mixed-passcod
2 mixed-room mixed-sign mixed-tabl mixed-ticket mixed-tomorrow mixed-w mixed<@name_@given mixed<@press
2 mixed<in mixed<password mixed<sai mixed<still mixed>@given mixed>@more mixed>it mixed>like mixed>when
2 mixed@more mixed@name mixed@never mixedaccount mixedafter mixedanywai mixedask mixedchang mixedclass
2 mixedcode mixedconker mixedels mixedemail mixedfirst mixedfridg mixedget mixedguest mixedjoke mixedlaugh
2 mixedliter mixedmonth mixedname mixednote mixednumber mixedpasscod mixedpassword mixedplu mixedprint mixedpw
2 mixedright mixedset mixedsign mixedsort mixedstore mixedtabl mixedtell mixedthei mixedthen mixedus mixedw
2 mixedwifi mixedwireless mixedwon't mixedwork mixedwould mixedzip mixed~@counted mixed~admin mixed~after
2 mixed~and mixed~ask mixed~child mixed~everi mixed~for mixed~it mixed~laptop mixed~lot mixed~month
2 mixed~never mixed~no mixed~plu mixed~pw mixed~store mixed~tabl mixed~then mixed~w mixed~went mixed~when
2 mixed~wireless mixed~won't mixed~work mixed~x need note offic pad panel pictur plu pool prayer press print
2 pw quick safe speaker speltthe spelt~the staff starter tablet till tin tire try villag visitor welcom were
2 whoever wireless won't work you'r zip ~@account ~@never ~admin ~after ~bit ~case ~child ~fix ~get ~hash
2 ~laptop ~left ~liter ~loo ~lot ~manag ~month ~old ~padlock ~passcod ~plu ~press ~pw ~room ~see ~staff ~top
2 ~try ~w ~went ~when ~wireless ~won't ~work ~x ~y ~year
1 !hash !n11 !turns )! +after +anyon +appar +ar +be +becaus +broke +coffe +feel +first +fix +forget +get
1 +knock +next +nice +not +note +past +phone +pleas +prayer +sinc +stuck +they'v +told +will +work +wrote +y
1 -again -ar -birthdai -centr -door -fridg -gap -log -morn -mother -page -parent -pass -peg -rehears -right
1 -said -sch -sheet -sign -tablet -the -won't -your 4b <@place_@given <as <for <it >no >not >pleas >somebodi
1 along ar bank bin broke budgi can centr club digits!hash digits!n11 digits!turns digits+@name digits+becaus
1 digits+coffe digits+come digits+don't digits+forget digits+free digits+get digits+if digits+last digits+not
1 digits+phone digits+prayer digits+while digits+y digits-app digits-board digits-chair digits-code
1 digits-combin digits-door digits-four digits-ipad digits-kei digits-keypad digits-need digits-shed
1 digits-sheet digits-store digits-the digits-wi digits-won't digits<@name_@given digits>@name digits>get
1 digits>then digitsapp digitsboard digitscard digitscoffe digitscombin digitsdon't digitsdoor digitsearli
1 digitsforget digitsfree digitsget digitsipad digitskeypad digitsloo digitsnice digitsoffic digitsprayer
1 digitsshed digitssheet digitssix digitsstaff digitsstore digitsstuck digitsup digitswhoever digitswi
1 digitsyour digits~@lock digits~birthdai digits~boiler digits~case digits~head digits~sai digits~ten
1 digits~try digits~you'v door feel gap log mixed), mixed). mixed+ask mixed+child mixed+feel mixed+knock
1 mixed+love mixed+note mixed+they'v mixed+welcom mixed+won't mixed+work mixed+wrong mixed+wrote
1 mixed-@counted mixed-@given mixed-and mixed-com mixed-did mixed-digit mixed-googl mixed-have mixed-id
1 mixed-laugh mixed-log mixed-mr mixed-my mixed-name mixed-offic mixed-page mixed-parent mixed-sch mixed-still
1 mixed-thei mixed-their mixed-thing mixed-told mixed-train mixed4b mixed<@given mixed>and_the mixedas
1 mixedbit mixedbroke mixedclub mixeddigit mixedfeel mixedgo mixedgood mixedgoogl mixedhartfield mixedid
1 mixedis mixedknock mixedlog mixedlook mixedoffic mixedour mixedpage mixedpal mixedparent mixedpass
1 mixedprinter mixedrecord mixedroom mixedsch mixedstill mixedthan mixedthey'v mixedthing mixedthirti
1 mixedticket mixedtin mixeduk mixedwelcom mixedwhile mixedwi mixedwrote mixed~account mixed~chang mixed~get
1 mixed~go mixed~offic mixed~parent mixed~pass mixed~sch mixed~still mixed~tell mixed~thei mixed~their
1 mixed~who month mother page parent peg printer record rehears room sch sheet stuck ten their wifi wrote
1 ~befor ~drawer ~even ~front ~head ~last ~let ~never ~number ~off ~parent ~sai ~sch ~someon ~store ~tabl ~ten
1 ~their ~who
-1 !figure !upper&under (" )/ )… +@counted +@month +account +ag +anyth +consult +count +four +ha +hear +i'll
-1 +ly +mani +mine +move +new +plai +radiat +row +six +user +veri -absolut -actual -anyon -best -bu -collect
-1 -down -driver -first -gave -glue -green -home -hous -just -muhammad -my -nice -now -parti -princ -product
-1 -readi -sinc -skye -spell -thank -that -thi -three -till -tree -uniform -usernam -who -will -wrong
-1 <@account_# <@harmless <@work <at <be >@account_# >@given_ >@name >a >account >is >just >now absolut actual
-1 alfi anoth better collect consult did digits)) digits+@counted digits+account digits+and digits+at
-1 digits+can't digits+co digits+count digits+do digits+fridg digits+had digits+have digits+hi digits+i'v
-1 digits+noth digits+radiat digits+road digits+row digits+sundai digits+t digits+tell digits+us digits+who
-1 digits-@month digits-anyon digits-ask digits-collect digits-com digits-come digits-dai digits-els
-1 digits-glue digits-got digits-green digits-hous digits-like digits-ni digits-pai digits-photo digits-right
-1 digits-sai digits-their digits-think digits-tree digits-week digits-who digits<#_# digits<@harmless
-1 digits<for digits<of digits<the digits>@account digits>account digitsand digitsbut digitscan't digitschild
-1 digitsco digitscollect digitsdai digitsform digitsfridg digitsfrom digitsgreen digitshave digitshous
-1 digitsi'd digitsmani digitsni digitson digitsoven digitsphoto digitspint digitsradiat digitsrow digitsstill
-1 digitst digitsthere digitsthi digitsthink digitstodai digitswater digitswrong digits~a digits~be digits~dai
-1 digits~green digits~had digits~how digits~librari digits~lost digits~lunch digits~not digits~of digits~on
-1 digits~out digits~school digits~still digits~user digits~your driver easter eight everi everyon face form
-1 fridai green hear hope hospit host jordan law learn mani match matter mint mixed!figure mixed!upper&under
-1 mixed(" mixed(: mixed)" mixed)/ mixed)… mixed+@account mixed+a mixed+ag mixed+all mixed+and mixed+brother
-1 mixed+com mixed+for mixed+got mixed+had mixed+if mixed+noth mixed+plai mixed+she mixed+todai mixed+wa
-1 mixed+with mixed-coach mixed-driver mixed-gone mixed-he mixed-here mixed-make mixed-new mixed-next
-1 mixed-over mixed-parti mixed-pleas mixed-thank mixed-till mixed-two mixed-uniform mixed-usernam mixed-will
-1 mixed-your mixed<@account mixed<@account_# mixed<@more mixed<@work mixed># mixed>thei mixed@month mixedag
-1 mixedarchi mixedat mixedbest mixedbrother mixedbu mixedcoach mixeddriver mixedeveryth mixedgirl mixedhappi
-1 mixedhere mixedhow mixedmint mixedmum mixednice mixednot mixednoth mixedor mixedorang mixedparti mixedplai
-1 mixedseptemb mixedst mixedthank mixedtwo mixeduniform mixedusernam mixedwant mixed~an mixed~from mixed~ha
-1 mixed~login mixed~mint mixed~my mixed~todai mixed~you more muhammad not or orang oven parti pint primari
-1 princ product radiat readi regist row skye sundai talk teach thi think uniform usernam via we win wing
-1 woman ~@counted ~again ~an ~archi ~board ~by ~consult ~done ~free ~good ~got ~green ~i'll ~login ~lunch
-1 ~mint ~need ~not ~on ~over ~own ~row ~rt ~sinc ~site ~teacher ~they'v ~think ~water ~we ~week ~what ~with
-2 !hyphen !n9 !round (! (' (: )" )) )^ +@lock +@place +a +again +and +as +at +back +been +brother +but +by
-2 +co +code +com +give +had +have +he +head +here +hi +how +http +hundr +i'v +me +nine +on +open +pass
-2 +regist +road +she +someth +still +sundai +t +thank +todai +tomorrow +water +went +what +where +with
-2 -@harmless -@month -about -an -be -becaus -child -co -coach -count -dai -deal -dear -everi -everyon -free
-2 -from -got -ha -had -half -here -http -junior -kitchen -lost -mai -make -man -mari -next -ni -no -of
-2 -outsid -pai -passport -pleas -reg -ring -rori -sai -school -send -septemb -shout -site -st -think -todai
-2 -wa -we -week <#_# <@account <@account_@given <@month <@more <a <call <my <not <till ># >@account >@place
-2 >@press >at >i >pass >password >thei >to_# @month about ag anyth appar archi at been best both brother car
-2 childlin co coach com come dai deal dear depart digits!hyphen digits!n4 digits!n9 digits!round digits#
-2 digits(, digits(: digits)^ digits+@account digits+@given digits+@month digits+all digits+ask digits+been
-2 digits+go digits+got digits+here digits+hold digits+how digits+http digits+me digits+someth digits+still
-2 digits+what digits+where digits+will digits+with digits+your digits-# digits-@counted digits-account
-2 digits-becaus digits-child digits-did digits-everi digits-good digits-ha digits-had digits-home
-2 digits-junior digits-kitchen digits-lost digits-mari digits-no digits-now digits-of digits-outsid
-2 digits-passport digits-read digits-regist digits-ring digits-rt digits-school digits-shout digits-sinc
-2 digits-wa digits<# digits<@month digits<@place digits<account digits>i digits>to digits>to_# digits@counted
-2 digits@month digits@never digitsask digitsback digitsbeen digitschildlin digitschristma digitscom
-2 digitscount digitsdid digitsdown digitsels digitsfirst digitsgave digitsglue digitsgo digitsgood digitsgot
-2 digitsheart digitshere digitshold digitshome digitshow digitshttp digitsi'll digitsjunior digitslost
-2 digitsmari digitsme digitsname digitsnow digitsof digitsour digitsoutsid digitspai digitspass
-2 digitspassport digitsput digitsread digitsregist digitsright digitsring digitsroad digitsrt digitsschool
-2 digitsshout digitssinc digitssometh digitsteacher digitsthei digitstheir digitsticket digitsto digitstree
-2 digitswhere digitswho digitswill digitswith digits~# digits~@month digits~ask digits~at digits~back
-2 digits~becaus digits~childlin digits~for digits~free digits~glue digits~go digits~i digits~my digits~need
-2 digits~now digits~put digits~ring digits~road digits~sinc digits~someth digits~sort digits~that
-2 digits~there digits~till digits~up digits~us do down drawer final from gave glue ha half hand happi he
-2 heart home hous husband i'd i'll i'v ill job junior keep knee like line lost ly mai man mixed!hyphen
-2 mixed(! mixed)' mixed)^ mixed+@lock mixed+@more mixed+@opens mixed+@work mixed+ar mixed+as mixed+at
-2 mixed+by mixed+do mixed+ha mixed+have mixed+her mixed+http mixed+i'm mixed+my mixed+onli mixed+regist
-2 mixed+run mixed+your mixed-@harmless mixed-@month mixed-a mixed-about mixed-an mixed-by mixed-can mixed-co
-2 mixed-dai mixed-everyon mixed-free mixed-from mixed-just mixed-like mixed-login mixed-love mixed-no
-2 mixed-not mixed-of mixed-reg mixed-send mixed-that mixed-thi mixed-up mixed-user mixed-we mixed-why mixed<#
-2 mixed<a mixed<call mixed<my mixed<of mixed<on mixed<the mixed>@name mixed>@place mixed>and mixed@harmless
-2 mixeda mixedabout mixedcar mixedco mixedcome mixeddai mixeddo mixedeveryon mixedfaith mixedfrom mixedgone
-2 mixedgot mixedha mixedhad mixedhe mixedher mixedhi mixedhttp mixedi'm mixedi'v mixedlight mixedlike
-2 mixedlogin mixedmake mixedmari mixedmove mixednew mixedon mixedover mixedreg mixedrun mixedsend mixedshe
-2 mixedspell mixedthi mixedto mixedtodai mixedwa mixedwhy mixedyour mixed~@month mixed~@more mixed~all
-2 mixed~app mixed~by mixed~call mixed~club mixed~kei mixed~lol mixed~love mixed~of mixed~us mixed~usernam
-2 mixed~we mixed~wednesdai mixed~wifi mixed~with move ni night noth of on outsid pai passport plai reg road
-2 rori school septemb shout site spell spelt!n3 spelt+it spelthundr spelt~hundr st t teacher that three to
-2 tree veri wa water wear where who whole ~@month ~a ~account ~ag ~appar ~becaus ~call ~childlin ~club ~count
-2 ~dai ~did ~from ~glue ~had ~hall ~her ~hi ~how ~http ~i ~lol ~mari ~me ~my ~new ~put ~right ~ring ~road
-2 ~thank ~that ~thi ~todai ~usernam ~wednesdai ~will ~you ~your
-3 !camel !camel&upper !digits !groups !long6 !n2 !n8 !time !upper # (* )' ): +# +@account +all +do +got +is
-3 +kei +noth +to +without +your -# -a -appar -come -good -hi -like -more -sort -user <# <@opens <now <of
-3 <sinc <the >@counted >_ >to >wa >without a an back count digits!digits digits!groups digits!n2 digits!n8
-3 digits!time digits( digits(. digits) digits+# digits+a digits+to digits+without digits-my digits-not
-3 digits-our digits-sort digits-user digits<@opens digits<in digits<sinc digits>@counted digits>_ digits>wa
-3 digits>without digitsa digitsaccount digitscaretak digitseveri digitshad digitshi digitsmy digitsno
-3 digitssort digitsuser digits~@counted digits~account digits~no got had here hi how http hundr make mari
-3 mixed!camel mixed!camel&upper mixed!long6 mixed!upper mixed(* mixed(. mixed)# mixed): mixed+# mixed+is
-3 mixed+kei mixed+on mixed+to mixed-be mixed-site mixed>_ mixed>password mixedan mixedby mixeddon't mixedonli
-3 mixedsite mixeduser mixedwe mixed~# mixed~@place mixed~a mixed~at mixed~be mixed~board mixed~her mixed~new
-3 mixed~site nine ring send she someth thank todai user ~# ~at ~hundr ~love ~nine ~of ~out ~someth ~too ~us
-3 ~wifi
-4 !comma !dotted !mixed !single2 !words ( (. (^ ) )# +@name +password -math -not -rt <_ <from digits!comma
-4 digits!single2 digits). digits-a digits<from math mixed!dotted mixed!mixed mixed!words mixed# mixed(
-4 mixed(^ mixed+@place mixed-# mixed-rt mixed<_ mixedmath mixedrt mixed~thi rt ~be ~math
-5 !shouted digits!n3 mixed!shouted mixed) mixed+@name mixed+password
-6 !n3 !year digits!year
`;
