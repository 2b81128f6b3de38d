// Tenths of the logarithm of the odds, with the clues that weigh as much; `../given/clues.ts` says what they are. Learned by
// `npm run learn` from the drafts in `tests/accuracy`, and from posts by strangers of WNUT 2017 and the Broad Twitter Corpus
// (CC BY 4.0) and Tweebank (Apache 2.0).

/** How much each clue speaks for the check `credentials`; the first is what no clue at all says. */
export const WEIGHTS = `
-4 :
9 -@lock
8 !figure&camel !within @lock mixed!figure&camel mixed!within
7 digits-@lock digits@lock
6 !single4 -open -pin -set digits!single4 mixed(/ mixedso pin
5 !dated !figure&hyphen !figure&sign !named (/ -@account -@more -@name -kei <@name >it digits-@name
5 digits-open digits-pin digitspin mixed!dated mixed!figure&hyphen mixed!figure&sign mixed!named
5 mixed-@account mixed-password open passcod set ~exampl ~then
4 !single !single3 !then +da -@press -admin -alarm -all -bit -exampl -it -password -thing <@given <still <to
4 >like @more digits!single digits!single3 digits!then digits-@more digits-@press digits<@given digits<to
4 digits@name digitsda digitseveryth digitsopen digitsphone digitsthen digitsy digits~@press digits~i'm
4 digits~then exampl mixed-@more mixed-admin mixed-as mixed-exampl mixed-for mixed<@name mixed@account
4 mixedexampl mixedsame mixed~exampl phone then type
3 !past !sign&upper +can +chang +free +keel +then +thirti +till -@place -as -for -gate -guest -id -look
3 -network -padlock -passcod -phone -plu -still -store -then -wi -zero <@press <id <sai <then >@given_@given
3 >@more >then @account @name admin alarm bit chang cupboard da digits!past digits+ar digits+befor digits+doe
3 digits+keel digits-alarm digits-everyth digits-id digits-it digits-padlock digits-phone digits-set
3 digits-then digits-thing digits-up digits-y digits-your digits<id digits<is digits>it digits@more
3 digits@press digitsalarm digitsbefor digitsid digitskeel digitslove digitspadlock digitspasscod digitsset
3 digits~id digits~just everyth gate id join keel kei mixed!sign&upper mixed+be mixed+than mixed+us
3 mixed-@lock mixed-@name mixed-@place mixed-@work mixed-all mixed-ar mixed-guest mixed-it mixed-kei
3 mixed-lock mixed-network mixed-right mixed-same mixed-set mixed-type mixed-with mixed<for mixed<in
3 mixed>@given mixed>@more mixedadmin mixedguest mixedlock mixednetwork mixedright mixedsinc mixedtype
3 mixed~@account mixed~@name mixed~@never mixed~network mixed~no mixed~number mixed~old mixed~type network
3 padlock plu same spelt-me store thing thirti wi won't y ~@name ~@press ~da ~fridg ~i'm ~id ~network ~number
3 ~prayer ~type
2 !camel&under !figure&under !long10 !numbered !sign&camel (= +befor +bless +clever +doe +duck +front +get
2 +good +loo +love +month +no +octob +passcod +phone +pictur +quick +see +sort +staff +ten +than +week +welcom
2 +while +winner +wrote +you -ar -backward -bin -boiler -box -card -care -club -code -combin -cupboard -digit
2 -drop -email -everyth -fob -fundrais -gmail -hash -her -ipad -is -join -joke -lock -me -mine -morn -mother
2 -new -panel -parent -press -rehears -room -same -six -starter -tell -told -tonight -type -villag -w -went
2 -whoever -wifi -y -year <@given_@given <and <is <pin >and >and_the >for >for_the >no >not >on_the >when
2 @press after backward bank befor bin boiler bottom breakfast card clever club combin conker digit digits)!
2 digits+@press digits+anyon digits+can digits+come digits+five digits+follow digits+free digits+front
2 digits+if digits+loo digits+love digits+not digits+onli digits+passcod digits+quick digits+run digits+ten
2 digits+thirti digits+type digits+we digits-@place digits-backward digits-bin digits-birthdai digits-boiler
2 digits-box digits-by digits-card digits-cupboard digits-fob digits-hash digits-is digits-kei digits-morn
2 digits-new digits-press digits-safe digits-six digits-tonight digits-want digits-whoever digits-year
2 digits-you digits<@press digits<it digits<on digits<pin digits<then digits<with digits>@name digits>and
2 digits>and_the digits>follow digits>for digits>like digits>then digits@place digitsalong digitsar
2 digitsbackward digitsbin digitsbirthdai digitsbit digitsboiler digitsbox digitsbreakfast digitsbring
2 digitscan digitscard digitscupboard digitsdoe digitsfive digitsfob digitsfollow digitsgroup digitshash
2 digitsif digitskei digitslittl digitsloo digitsmorn digitsneed digitsnew digitsonli digitspool digitspress
2 digitsquick digitsrun digitssafe digitssale digitsshare digitsso digitsstuck digitsten digitsthing
2 digitsthirti digitsup digitswhoever digitswhy digitsyou digits~@place digits~bit digits~case digits~come
2 digits~follow digits~front digits~ha digits~hash digits~kei digits~left digits~loo digits~manag digits~off
2 digits~passcod digits~place digits~press digits~see digits~staff digits~thi digits~y digits~year duck email
2 entir fella fob fundrais get gmail group guest hash ipad joke laptop liter littl lock log love
2 mixed!camel&under mixed!figure&under mixed!long10 mixed!numbered mixed!sign&camel mixed(= mixed+after
2 mixed+bless mixed+can mixed+chang mixed+everi mixed+go mixed+good mixed+month mixed+next mixed+no mixed+sinc
2 mixed+sort mixed+till mixed+week mixed+will mixed+wrote mixed+you mixed+you'r mixed-@never mixed-@opens
2 mixed-@press mixed-bit mixed-care mixed-class mixed-code mixed-did mixed-email mixed-fridg mixed-hall
2 mixed-have mixed-log mixed-look mixed-parent mixed-pass mixed-passcod mixed-room mixed-still mixed-their
2 mixed-thing mixed-w mixed-wifi mixed<@place mixed<and mixed<sai mixed>it mixed>like mixed>when mixed@more
2 mixed@name mixed@never mixed@work mixedaccount mixedbit mixedbroke mixedcare mixedchang mixedcode
2 mixedconker mixedels mixedemail mixedfridg mixedgood mixedlaptop mixedlaugh mixedliter mixedlog mixedmonth
2 mixednumber mixedparent mixedpasscod mixedpassword mixedplu mixedpw mixedroom mixedset mixedsort mixedstill
2 mixedstore mixedtell mixedthan mixedthei mixedthen mixedtin mixedus mixedw mixedwork mixedyou'r mixedzip
2 mixed~admin mixed~after mixed~and mixed~ask mixed~everi mixed~it mixed~laptop mixed~month mixed~parent
2 mixed~plu mixed~pw mixed~same mixed~still mixed~store mixed~then mixed~went mixed~when mixed~who mixed~won't
2 mixed~work mixed~x month mother need octob panel parent password pool prayer press pw quick speaker
2 spelt-the speltme speltthe starter stuck tin told villag while whoever winner work you you'r zip ~@account
2 ~admin ~after ~bit ~case ~fix ~hash ~if ~just ~laptop ~left ~liter ~log ~loo ~lot ~manag ~month ~more ~off
2 ~old ~parent ~passcod ~password ~plu ~press ~pw ~sai ~see ~someon ~store ~top ~try ~went ~when ~who ~won't
2 ~work ~x ~y ~year
1 !hash )! +@press +after +anyon +appar +ar +be +becaus +broke +coffe +fix +flag +forget +knock +last +nice
1 +note +prayer +sinc +stuck +they'v +those +tire +told +touch +type +were +work +y +you'r -@opens -@work
1 -again -birthdai -chair -cover -door -everybodi -four -fridg -gap -googl -have -keypad -laptop -laugh -littl
1 -log -meet -need -own -pass -printer -right -safe -said -sch -shed -sheet -spell -up -visitor -won't -your
1 <@lock <or <with along ar birthdai bring broke budgi bursar can cleaner code coffe digits!hash
1 digits+@harmless digits+@place digits+@work digits+becaus digits+biscuit digits+coffe digits+don't
1 digits+forget digits+i'm digits+last digits+pictur digits+prayer digits+share digits+those digits+tire
1 digits+touch digits+y digits+you digits-after digits-combin digits-cover digits-four digits-gate digits-ipad
1 digits-keypad digits-mine digits-need digits-own digits-shed digits-sheet digits-site digits-store digits-wi
1 digits>@opens digitsby digitschair digitscoffe digitscombin digitsdon't digitsdoor digitsdrop digitsearli
1 digitsforget digitsfree digitsgate digitsgone digitsipad digitsjust digitskeypad digitsnice digitsoffic
1 digitspictur digitsprayer digitsshed digitssheet digitssix digitsstore digitsthose digitstire digitswi
1 digitsyear digitsyour digits~@lock digits~befor digits~birthdai digits~boiler digits~even digits~head
1 digits~padlock digits~sai digits~ten door drop everybodi flag gap googl keypad laugh mixed), mixed).
1 mixed+ask mixed+get mixed+knock mixed+then mixed+they'v mixed-account mixed-com mixed-digit mixed-everybodi
1 mixed-join mixed-laugh mixed-mr mixed-nan mixed-our mixed-put mixed-sch mixed-spell mixed-thei mixed-then
1 mixed-ticket mixed-told mixed<all mixedafter mixedas mixedclub mixeddigit mixedeverybodi mixedget mixedgo
1 mixedhartfield mixedknock mixednote mixedpage mixedpass mixedput mixedsch mixedsign mixedtheir mixedthey'v
1 mixedthing mixedticket mixeduk mixedwifi mixedwireless mixedwrote mixed~@work mixed~capit mixed~chang
1 mixed~go mixed~guest mixed~let mixed~never mixed~pass mixed~password mixed~sch mixed~their mixed~w
1 mixed~wireless note offic pictur room safe sch shed sheet ten than they'v tire visitor welcom were wifi
1 wireless wrote ~@never ~and ~capit ~drawer ~even ~front ~guest ~head ~last ~let ~never ~padlock ~pass ~sch
1 ~sort ~their ~w ~winner ~wireless
-1 !n4 !n5 !upper&hyphen (! )" )… +@counted +ag +count +four +give +i'll +lot +mani +mine +new +nine +pal
-1 +radiat +six +water +what -absolut -anyon -ask -be -best -child -driver -final -gave -glue -got -kitchen
-1 -machin -muhammad -next -now -pai -parti -product -rori -septemb -sinc -st -thank -three -till -todai -tree
-1 -we -who -why -will <@work <at <be <till >and_@given >ask >now >password >that @counted absolut alfi anoth
-1 anyth archi better digits!n5 digits)) digits+@counted digits+at digits+can't digits+co digits+down
-1 digits+fridg digits+had digits+have digits+here digits+hi digits+i'v digits+noth digits+radiat digits+t
-1 digits+there digits+us digits+what digits+who digits-@work digits-child digits-com digits-dai digits-did
-1 digits-els digits-glue digits-had digits-kitchen digits-like digits-mari digits-more digits-shout
-1 digits-their digits-thi digits-think digits-tree digits-type digits-who digits-whole digits<#_# digits>i
-1 digits@counted digitsand digitsbut digitsco digitscode digitscom digitsdai digitsdid digitsdone digitsels
-1 digitsgave digitshave digitshusband digitsi'll digitsi'v digitskitchen digitsmani digitsmari digitsoven
-1 digitspai digitsphoto digitsradiat digitsrow digitsschool digitsshout digitssold digitsstill digitst
-1 digitsthere digitsthi digitsthink digitsticket digitsto digitswater digitswrong digits~@account
-1 digits~@more digits~ask digits~be digits~dai digits~free digits~i'll digits~my digits~on digits~right
-1 digits~row digits~someth digits~still digits~they'v digits~took digits~up digits~user digits~your done down
-1 driver everi fb fridai have home hope husband internet keep law learn leo live locker lost man mani match
-1 mint miss mixed!upper&hyphen mixed(! mixed)" mixed)' mixed)/ mixed)… mixed+@counted mixed+a mixed+ag
-1 mixed+brother mixed+com mixed+for mixed+got mixed+name mixed+noth mixed+wa mixed-a mixed-about mixed-back
-1 mixed-call mixed-coach mixed-driver mixed-free mixed-make mixed-new mixed-next mixed-no mixed-not
-1 mixed-pleas mixed-thank mixed-to mixed-two mixed-wa mixed-will mixed<@account mixed<@work mixed<it mixed<of
-1 mixed># mixed>@account mixed>@press mixed>thei mixed@month mixedag mixedarchi mixedback mixedbest
-1 mixedbrother mixedcoach mixeddriver mixedgirl mixedhad mixedhappi mixedher mixedhere mixedhi mixedhous
-1 mixedhow mixedinternet mixedlike mixedlove mixedman mixedmari mixedmint mixedmorn mixedmove mixedmum
-1 mixednice mixednot mixednoth mixedparti mixedseptemb mixedshe mixedst mixedthank mixed~@place mixed~app
-1 mixed~from mixed~ha mixed~kei mixed~lol mixed~mari mixed~mint mixed~my mixed~out mixed~st mixed~todai
-1 mixed~wa mixed~wednesdai more muhammad music or orang oven pai parti photo plai product radiat regist rori
-1 septemb sold spelt+don't spelt+it speltdon't speltnine spelt~nine staffroom talk think water we win wing
-1 woman ~@counted ~an ~app ~ar ~call ~dai ~done ~got ~hall ~have ~i'll ~lol ~lunch ~me ~mint ~night ~now ~on
-1 ~pleas ~put ~read ~row ~rt ~sinc ~st ~teacher ~they'v ~think ~up ~we ~wednesdai ~week ~what
-2 !figure !groups !hyphen !n8 !n9 !round )) )/ +@month +@name +@place +a +and +as +at +been +brother +but +co
-2 +code +com +got +had +he +her +here +hi +how +http +hundr +i'v +kei +ly +me +name +on +pass +regist +row
-2 +someth +still +t +todai +tomorrow +user +went +where +with -@month -about -actual -an -becaus -call -can
-2 -co -coach -come -count -dear -everi -everyon -free -from -ha -had -here -hi -http -junior -know -lost -mai
-2 -make -man -mari -ni -no -of -outsid -passport -pleas -read -ring -sai -school -send -shout -sort -think
-2 -turn -wa -ye <#_# <@account <@harmless <@month <@more <a <my <not <of ># >@account >@given_ >@place
-2 >@press >at >i >pass >thei @month a about actual ag appar at been best both brother call car childlin co
-2 coach com come dai deal dear depart digits!groups digits!hyphen digits!n4 digits!n8 digits!n9 digits!round
-2 digits# digits(, digits(: digits)^ digits+@account digits+@given digits+all digits+and digits+ask
-2 digits+been digits+got digits+hold digits+how digits+http digits+row digits+someth digits+still digits+tell
-2 digits+where digits+will digits+with digits+your digits-# digits-@counted digits-account digits-everi
-2 digits-good digits-ha digits-hi digits-home digits-junior digits-lost digits-no digits-not digits-now
-2 digits-of digits-our digits-outsid digits-passport digits-read digits-regist digits-ring digits-rt
-2 digits-school digits-sinc digits-sort digits<# digits<@harmless digits<@month digits<@place digits<account
-2 digits<in digits@month digits@never digitsaccount digitsask digitsbeen digitscan't digitschild
-2 digitschildlin digitschristma digitscount digitsdown digitseveri digitsfirst digitsfridg digitsglue
-2 digitsgood digitsgot digitshad digitsheart digitshere digitshold digitshome digitshow digitshttp
-2 digitsjunior digitslost digitsme digitsnow digitsour digitsoutsid digitspassport digitsput digitsread
-2 digitsregist digitsright digitsring digitsrt digitssinc digitssometh digitssort digitsteacher digitsthei
-2 digitstheir digitstree digitswhere digitswho digitswill digitswith digits~# digits~@counted digits~@month
-2 digits~@opens digits~as digits~at digits~back digits~becaus digits~childlin digits~for digits~glue
-2 digits~go digits~in digits~now digits~of digits~put digits~ring digits~school digits~sinc digits~that
-2 digits~there digits~till digits~us digits~you do drawer drive eight everyon final footbal from gave glue ha
-2 happi he heart host hous i'll i'v ill job junior kitchen like line ly mai matter mixed!figure mixed!hyphen
-2 mixed): mixed+@account mixed+@lock mixed+@more mixed+@name mixed+@opens mixed+@work mixed+all mixed+ar
-2 mixed+as mixed+at mixed+but mixed+ha mixed+have mixed+head mixed+her mixed+http mixed+i'm mixed+my mixed+on
-2 mixed+onli mixed+regist mixed+run mixed+to mixed+your mixed-@harmless mixed-@month mixed-an mixed-by
-2 mixed-can mixed-co mixed-dai mixed-everyon mixed-from mixed-gone mixed-just mixed-like mixed-love mixed-of
-2 mixed-over mixed-read mixed-send mixed-that mixed-user mixed-we mixed-why mixed-ye mixed<# mixed<@more
-2 mixed<@opens mixed<a mixed<my mixed<on mixed>@name mixed>@place mixed>password mixed@harmless mixeda
-2 mixedabout mixedan mixedat mixedcall mixedco mixedcome mixeddai mixeddo mixeddon't mixedfaith mixedfrom
-2 mixedgone mixedgot mixedha mixedhe mixedi'm mixedi'v mixedif mixedjust mixedmake mixednew mixedon mixedor
-2 mixedover mixedrun mixedsend mixedthat mixedto mixedtodai mixedtwo mixedup mixedwa mixedwe mixedwhy
-2 mixed~@month mixed~a mixed~all mixed~at mixed~by mixed~club mixed~her mixed~love mixed~new mixed~of
-2 mixed~us mixed~we mixed~with move name ni night nine not noth now of on outsid passport pleas primari reggi
-2 row she shout spelthundr spelt~hundr st t tabl taught teacher that three tight to too tree veri via wa wear
-2 where who whole ~@month ~@more ~a ~account ~ag ~all ~appar ~back ~becaus ~by ~childlin ~club ~count ~did
-2 ~from ~glue ~had ~her ~hi ~how ~http ~hundr ~i ~love ~mari ~my ~name ~new ~nine ~not ~over ~own ~primari
-2 ~regist ~right ~ring ~thank ~that ~thi ~todai ~will ~you ~your
-3 !camel !camel&upper !digits !dotted !long6 !time !upper !words # (* (. )' ): )^ +# +@account +@lock +again
-3 +all +by +have +head +noth +to +without -# -a -appar -dai -good -like -more -user -week <# <@opens <now
-3 <sinc <the >@counted >to >wa an back count digits!digits digits!time digits( digits(. digits) digits+#
-3 digits+@month digits+a digits+go digits+me digits+to digits+without digits-becaus digits-my digits-user
-3 digits-wa digits<@opens digits<sinc digits>@counted digits>to digits>wa digitsa digitscaretak digitsgo
-3 digitshi digitsmy digitsno digitsuser digits~account digits~i digits~no got had hi how http hundr make mari
-3 mixed!camel mixed!camel&upper mixed!dotted mixed!long6 mixed!upper mixed!words mixed(* mixed(. mixed(:
-3 mixed)# mixed)^ mixed+# mixed+do mixed+kei mixed-# mixed-be mixed<the mixed>_ mixedby mixedeveryon
-3 mixedhttp mixedonli mixeduser mixedyour mixed~# mixed~be mixed~board ring send someth spelt!n3 thank todai
-3 user ~# ~at ~board ~of ~out ~someth ~too
-4 !comma !mixed !n2 !single2 ( (: (^ ) )# +do +your -not -rt <_ <from >_ digits!comma digits!n2
-4 digits!single2 digits). digits-a digits<from digits>_ here mixed!mixed mixed# mixed( mixed(^ mixed)
-4 mixed+@place mixed-rt mixed<_ mixedrt mixed~login mixed~thi rt ~be ~login ~us
-5 !shouted digits!n3 mixed!shouted
-6 !n3 !year digits!year
`;
