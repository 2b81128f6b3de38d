// Tenths of the logarithm of the odds, with the clues that weigh as much; `../given/clues.ts` says what they are. Learned by
// `npm run learn` from the drafts in `tests/accuracy`, and from posts by strangers of WNUT 2017 and the Broad Twitter Corpus
// (CC BY 4.0) and Tweebank (Apache 2.0).

/** How much each clue speaks for the check `credentials`; the first is what no clue at all says. */
export const WEIGHTS = `
-4 :
8 -@lock @lock
7 digits-@lock digits@lock
6 !figure&camel !named !within <@given mixed!figure&camel mixed!named mixed!within mixedso
5 !figure&hyphen !figure&sign !single !single4 -@account -@more -@press -it -open -set <to digits!single
5 digits!single4 digits-@name digits<@given digits@name mixed!figure&hyphen mixed!figure&sign mixed-@account
5 then ~then
4 !dated !numbered !sign&upper !single3 !then (/ -@place -exampl -pin -thing >and @more digits!single3
4 digits!then digits-open digits-pin digits<to digits@press digitspin digitsthen digits~then exampl
4 mixed!dated mixed!numbered mixed!sign&upper mixed(/ mixed-@work mixed-exampl mixed@account mixedexampl open
4 passcod pin set thing type ~exampl
3 !past +can +chang +ten +then +thirti +you -@name -admin -alarm -code -everyth -for -gate -kei -password
3 -room -starter -wi <@name <is >then @account @name @press admin chang digits!past digits+@place digits+ten
3 digits-@more digits-@place digits-@press digits-by digits-it digits-new digits-thing digits-up digits-your
3 digits@more digits@place digitseveryth digitsopen digitsphone digitsthing digitsup digitsyou digits~@name
3 digits~@place digits~just digits~thi email gate mixed), mixed+you mixed-@more mixed-@opens mixed-@press
3 mixed-admin mixed-as mixed-bit mixed-for mixed-network mixed-password mixed-set mixed-type mixed@work
3 mixedadmin mixedsame mixedtype mixed~@account mixed~and mixed~exampl mixed~network mixed~thei mixed~type
3 phone same starter thirti wi ~@name ~@press ~fridg ~just ~network ~passcod
2 !camel&under !figure&under !hash !long10 !sign&camel !upper&under (= +be +camera +coffe +get +good +octob
2 +off +pictur +pleas +run +sort +staff +than +till +told +type +week +welcom +while -@never -@opens -@work
2 -again -all -as -birthdai -bit -but -club -door -drop -email -fob -fridg -fundrais -gmail -guest -id -ipad
2 -lock -look -meet -network -new -passcod -phone -plu -sent -shed -store -then -told -type -want -went
2 -whoever -with -year -your -zoom <@lock <@press <and <for <sai <then >for >for_the >like @place @work alarm
2 birthdai bit budgi camera club code coffe conker digits!hash digits+@press digits+@work digits+befor
2 digits+coffe digits+not digits+onli digits+run digits+see digits+thirti digits+type digits-alarm
2 digits-birthdai digits-box digits-fob digits-head digits-ipad digits-kei digits-love digits-phone digits-set
2 digits-still digits-store digits-then digits-wi digits-you digits-zoom digits<@name digits<is digits>for
2 digitsalarm digitsbefor digitsbirthdai digitsbring digitsby digitscoffe digitsdrop digitsfob digitsif
2 digitsipad digitsjust digitskei digitslittl digitsloo digitsneed digitsnew digitsonli digitsor digitspasscod
2 digitspictur digitsrun digitsset digitsstaff digitsstore digitsten digitsthirti digitstill digitstwice
2 digitswi digitsyear digitszoom digits~@lock digits~birthdai digits~ha digits~left digits~pin digits~see
2 digits~year drop everyth fob fundrais gmail guest id ipad it'll joke kei littl lock log mixed!camel&under
2 mixed!figure&under mixed!long10 mixed!sign&camel mixed!upper&under mixed(= mixed+be mixed+can mixed+chang
2 mixed+everi mixed+free mixed+get mixed+good mixed+it mixed+next mixed+sort mixed+than mixed+won't
2 mixed-@lock mixed-@never mixed-@place mixed-again mixed-class mixed-code mixed-did mixed-email mixed-fridg
2 mixed-guest mixed-have mixed-lock mixed-log mixed-look mixed-passcod mixed-room mixed-with mixed<@given
2 mixed<and mixed<for mixed<in mixed<is mixed>and mixed@more mixedaccount mixedask mixedbit mixedchang
2 mixedclub mixedcode mixedemail mixedfridg mixedget mixedguest mixedlaptop mixedlock mixedlog mixedme
2 mixednetwork mixedpass mixedpasscod mixedpassword mixedpw mixedset mixedsort mixedthei mixedthen mixed~@name
2 mixed~@never mixed~@press mixed~admin mixed~as mixed~ask mixed~everi mixed~for mixed~laptop mixed~no
2 mixed~number mixed~pass mixed~pw mixed~went mixed~when network octob pictur plu polici pw room shed speltit
2 staff store ten they'v told twice welcom while whoever won't you you'r zoom ~@account ~@lock ~admin ~if
2 ~laptop ~left ~log ~never ~pin ~pw ~room ~set ~someon ~thei ~type ~went ~when ~won't ~year
1 !turns ), +appar +becaus +befor +feel +follow +front +loo +not +quick +see +those +won't +y -bin -birth
1 -boiler -bring -card -chair -combin -cover -cupboard -googl -lunch -me -nan -own -parent -same -sch -share
1 -still -ta -the -up -wifi <pin >follow >not >when befor bin birth boiler bring bu can card combin cupboard
1 digits!turns digits('s digits+@more digits+becaus digits+can digits+follow digits+front digits+loo
1 digits+more digits+or digits+then digits+those digits+welcom digits+y digits+you digits-all digits-bin
1 digits-birth digits-boiler digits-bring digits-cover digits-gate digits-need digits-on digits-own digits-the
1 digits-whoever digits<@press digits<pin digits<then digits>follow digits>then digitsbin digitsbirth
1 digitsboiler digitsbu digitschair digitsdoor digitsfollow digitsfront digitsgate digitspe digitsso
1 digitsthose digitstime digitswelcom digitswhoever digitsyou'v digits~@press digits~alarm digits~card
1 digits~even digits~follow digits~front digits~if digits~kei digits~manag digits~more digits~place digits~ten
1 digits~welcom digits~you'v door easi feel for front get good hiya laptop mixed+camera mixed+feel mixed+no
1 mixed+pass mixed+sinc mixed+till mixed+week mixed+when mixed+will mixed-@name mixed-card mixed-club
1 mixed-kei mixed-our mixed-parent mixed-put mixed-pw mixed-same mixed-sch mixed-share mixed-went mixed-wifi
1 mixed<@name mixed<@press mixedcamera mixedfeel mixedfor mixedgood mixedhartfield mixedparent mixedplu
1 mixedput mixedright mixedroom mixedsch mixedsecret mixedsinc mixedthan mixeduk mixedwifi mixedwireless
1 mixedwon't mixed~@counted mixed~@work mixed~chang mixed~guest mixed~next mixed~parent mixed~sch mixed~then
1 mixed~wireless mixed~x need offic parent pe run sch secret spelt@given speltthe till wifi wireless ~and
1 ~even ~follow ~front ~guest ~ha ~manag ~month ~number ~parent ~pass ~sai ~sch ~ten ~thi ~thirti ~welcom
1 ~wireless ~x
-1 !n9 !upper&hyphen )… +@never +ag +again +all +ani +as +can't +had +here +hundr +lot +me +name +their +todai
-1 +want -about -absolut -amazon -becaus -best -call -come -els -everi -final -found -here -login -now -parti
-1 -passport -primari -read -rori -samaritan -shout -stop -thank -three -todai -wa -win <#_# <@harmless <at
-1 <call <not >@account_# >@given_ >now >with @counted about absolut alfi amazon ani anoth archi around by
-1 come consult digits!hyphen digits!n9 digits(: digits)! digits)) digits)^ digits+@given digits+a digits+ask
-1 digits+been digits+free digits+got digits+have digits+i'v digits+it digits+lot digits+pass digits+t
-1 digits-becaus digits-class digits-count digits-els digits-found digits-ha digits-had digits-ni
-1 digits-passport digits-read digits-samaritan digits-thei digits<# digits<@month digits@counted digitsbeen
-1 digitsclass digitscount digitsels digitsfound digitsfree digitsfridg digitshave digitsi digitsis digitskeep
-1 digitsknow digitsni digitsnow digitsof digitspassport digitsread digitsring digitssamaritan digitsshout
-1 digitst digitsteacher digitsto digitswa digits~for digits~go digits~it digits~of digits~samaritan
-1 digits~sinc digits~sort digits~there digits~user final fridai glue hope internet login ly
-1 mixed!upper&hyphen mixed)… mixed+@more mixed+@work mixed+ag mixed+ar mixed+class mixed+for mixed+her
-1 mixed+i'v mixed+train mixed+user mixed+your mixed-about mixed-an mixed-call mixed-can mixed-ha mixed-like
-1 mixed-login mixed-love mixed-make mixed-not mixed-parti mixed-stop mixed-we mixed-you mixed<@account
-1 mixed<@opens mixed<call mixed>@account mixed>@place mixed@place mixedag mixedback mixedcome mixeddai
-1 mixedher mixedi'v mixedinternet mixedlike mixedlogin mixedmake mixedmari mixednot mixedof mixedon
-1 mixedparti mixedprimari mixedst mixedstop mixedthank mixedwho mixed~ag mixed~call mixed~lol mixed~love
-1 mixed~my mixed~pleas mixed~primari mixed~stop mixed~told mixed~up mixed~us mixed~your not oak orang parti
-1 passport pear read rori samaritan school septemb sinc spelt-text spelthundr spelttext spelt~hundr start
-1 stop teach three via win wing ~all ~around ~call ~can ~count ~dai ~did ~do ~done ~lol ~love ~night ~pleas
-1 ~primari ~put ~read ~rt ~samaritan ~she ~st ~stop ~teacher ~thank ~todai ~what
-2 !dotted !figure !groups !hyphen !n4 !round (* (: )! )' )) +@account +a +ar +at +co +com +do +don't +got
-2 +have +he +http +i +i'v +kei +my +ring +row +she +still +t +tomorrow +user +went +where -@counted -@month
-2 -a -can -co -count -dai -drive -from -got -ha -had -http -junior -kitchen -lost -make -mari -month -more
-2 -ni -out -over -pai -pleas -school -send -sinc -sort -st -there -thi -time -turn -we -week -who -y <#
-2 <@month <@more <@work <a <account <my <of <on ># >@account >@place >@press >at >in >password >wa @month a
-2 ag an app ar at back been best book call com count dai digits!groups digits!n4 digits!round digits(^
-2 digits+@account digits+@month digits+and digits+at digits+co digits+http digits+is digits+me digits+my
-2 digits+no digits+still digits+where digits+your digits-@counted digits-@work digits-account digits-hi
-2 digits-junior digits-kitchen digits-lost digits-not digits-now digits-of digits-rt digits-school
-2 digits-sinc digits-sort digits-there digits-wa digits-y digits<_ digits<account digits<in digits>@given
-2 digits>_ digits>wa digits@given digits@month digitsa digitsand digitsask digitsbook digitschristma digitsco
-2 digitseveri digitsfrom digitsgot digitshad digitshere digitshi digitshttp digitsjunior digitskitchen
-2 digitslost digitslot digitsme digitsno digitsour digitspai digitspass digitsrow digitsrt digitsschool
-2 digitssinc digitssort digitsthei digitsthere digitstomorrow digitstree digitswhere digitswho digits~#
-2 digits~@counted digits~@harmless digits~@month digits~at digits~back digits~can digits~no digits~put dinner
-2 do down drive found from full ha happi he her how hundr job junior kitchen like make mari miss mixed!dotted
-2 mixed!figure mixed!hyphen mixed(* mixed(. mixed): mixed+@lock mixed+a mixed+at mixed+com mixed+do mixed+ha
-2 mixed+http mixed+i mixed+in mixed+kei mixed+to mixed-@month mixed-be mixed-by mixed-co mixed-from mixed-got
-2 mixed-just mixed-new mixed-no mixed-of mixed-over mixed-pleas mixed-send mixed-that mixed-till mixed-time
-2 mixed-to mixed-user mixed-will mixed<# mixed<@more mixed<@work mixed<my mixed<on mixed<the mixed>password
-2 mixeda mixedabout mixedan mixedapp mixedat mixedcall mixedco mixedcom mixeddo mixedfrom mixedha mixedhe
-2 mixedhttp mixedif mixedjust mixedmove mixednew mixedonli mixedor mixedover mixedsend mixedshe mixedtime
-2 mixedto mixedtodai mixedup mixeduser mixedwa mixedwe mixedyour mixed~@place mixed~a mixed~at mixed~of
-2 mixed~out mixed~you morn move name ni night now of on over pai primari row send she spelt+on spelton
-2 spelt~on st t teacher thank there to tomorrow tree wa wai we where why will ~@harmless ~@month ~a ~account
-2 ~ag ~at ~back ~by ~co ~com ~from ~go ~had ~he ~her ~how ~http ~hundr ~mari ~my ~new ~of ~on ~row ~second
-2 ~too ~up ~user ~wa ~we ~with ~your
-3 !comma !long6 !n2 !n8 !time !upper !words # ): )^ +# +@lock +been +by +her +on +to +your -# -be -hi -like
-3 -not -of -user -will <@account <@opens <from <sinc <the >@counted >to co digits!comma digits!n2 digits!n8
-3 digits!time digits# digits(. digits) digits). digits+# digits+to digits-# digits-a digits-my digits-our
-3 digits-user digits<@opens digits<from digits<sinc digits>@counted digits>to digitsaccount digitsmy
-3 digitsuser digits~account digits~in digits~wa had here hi http know mixed!long6 mixed!upper mixed!words
-3 mixed# mixed)# mixed)^ mixed+# mixed+@opens mixed+on mixed-# mixed-thi mixedby mixedgot mixedthi mixed~#
-3 mixed~be mixed~login mixed~new mixed~with ring todai user who ~# ~be ~login ~out ~us
-4 !camel !camel&upper !digits !mixed !single2 ( (. (^ ) )# -rt >_ digits!digits digits!single2 digits( got
-4 mixed!camel mixed!camel&upper mixed!mixed mixed( mixed(^ mixed+@place mixed-rt mixed<_ mixed>_ mixedrt rt
-5 !shouted <_ mixed!shouted mixed)
-6 !n3 !year digits!n3 digits!year
`;
