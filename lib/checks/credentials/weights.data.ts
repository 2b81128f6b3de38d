// Tenths of the logarithm of the odds, with the clues that weigh as much; `../given/clues.ts` says what they are. Learned by
// `npm run learn` from the drafts in `tests/accuracy`, and from posts by strangers of WNUT 2017 and the Broad Twitter Corpus
// (CC BY 4.0) and Tweebank (Apache 2.0).

/** How much each clue speaks for the check `credentials`; the first is what no clue at all says. */
export const WEIGHTS = `
-4 :
8 !within -@lock @lock mixed!within
7 !figure&camel -open -pin digits-@lock digits@lock mixed!figure&camel pin
6 !figure&hyphen !figure&sign !named !single4 -password -set <and digits!single4 digits-open digits-pin
6 digitspin mixed!figure&hyphen mixed!figure&sign mixed!named mixed-password mixed<and mixedso
5 !dated !single (/ -@account -@more -@name -@press -alarm <@name >it digits!single digits-@name digits-@press
5 digits<@given digits@name digitsopen digitsphone mixed!dated mixed(/ mixed-@account mixed<@name open passcod
5 set type ~exampl ~then
4 !past !sign&upper !single3 !then +da -all -bit -exampl -id -kei -thing <@given <still <to >like @name alarm
4 digits!past digits!single3 digits!then digits-alarm digits<is digits<to digits@press digitsalarm digitsda
4 digitseveryth digitsso digits~@press digits~i'm digits~then exampl id laptop mixed!sign&upper mixed-@lock
4 mixed-@more mixed-@name mixed-as mixed-exampl mixed@account mixedexampl mixedlaptop mixedsame mixedtheir
4 mixedtype mixed~@account mixed~exampl phone same then ~@press ~id ~just
3 !numbered +befor +can +chang +good +keel +octob +thirti -@place -admin -as -card -class -code -cupboard
3 -digit -email -for -gate -it -join -look -network -padlock -passcod -phone -room -same -store -then -type
3 -went -wi -zero <#_to <@lock_@given <@press <id <sai <then <with >@given_@given >@more >for >then @account
3 @more @press admin appl bit bottom chang cupboard da digit digits+ar digits+befor digits+keel digits+run
3 digits-@more digits-cupboard digits-everyth digits-id digits-padlock digits-phone digits-set digits-then
3 digits-up digits-y digits-your digits<#_to digits<@lock_@given digits<id digits<then digits<with
3 digits>@given_@given digits>it digits@more digitscupboard digitsid digitskeel digitslove digitspadlock
3 digitspasscod digitsrun digitsset digitsthen digitsy digits~id digits~just email everyth get join keel lock
3 log mixed!numbered mixed+be mixed+month mixed+you'r mixed-@place mixed-@work mixed-admin mixed-ar
3 mixed-class mixed-code mixed-for mixed-is mixed-kei mixed-laptop mixed-lock mixed-log mixed-network
3 mixed-regist mixed-right mixed-same mixed-set mixed-type mixed-with mixed<for mixed>@more mixedadmin
3 mixedcode mixedemail mixedkid mixedlock mixedlog mixednetwork mixednumber mixedput mixedyou'r mixed~@never
3 mixed~network mixed~number mixed~old mixed~type network octob padlock prayer servic spelt!n4 spelt-me staff
3 store thing thirti tin wi y ~@account ~@name ~da ~fridg ~i'm ~network ~passcod ~prayer ~type
2 !camel&under !figure&under !hash !long10 !sign&camel +@press +after +bless +bottom +child +delet +duck +free
2 +it'll +just +knock +love +month +nice +passcod +pictur +print +quick +record +sort +speed +stuck +ten +than
2 +then +till +touch +type +welcom +while +work +write +you'r -@work -backward -bin -boiler -box -care -centr
2 -combin -cover -cpom -drop -everyth -fob -fundrais -get -gmail -googl -hall -hash -her -ipad -joke -keypad
2 -laptop -live -lock -log -mine -morn -need -netflix -panel -pass -plu -safe -six -staff -starter -still
2 -tabl -tell -villag -visitor -voicemail -w -whoever -wifi -without -won't -y -year -zoom <@given_@given
2 <@name_@given <@place_@given <for <is <password <pin >and_the >for_the >left >not >on_the after along
2 backward befor boiler breakfast card centr club code combin cpom delet digits!hash digits)! digits+anyon
2 digits+can digits+doe digits+five digits+front digits+love digits+not digits+passcod digits+pictur
2 digits+quick digits+share digits+ten digits+thirti digits+touch digits+type digits+we digits-@place
2 digits-all digits-app digits-backward digits-bin digits-birthdai digits-boiler digits-box digits-by
2 digits-card digits-combin digits-digit digits-fob digits-four digits-hash digits-it digits-mine digits-mobil
2 digits-morn digits-new digits-safe digits-six digits-starter digits-the digits-thing digits-tonight
2 digits-voicemail digits-want digits-what digits-whoever digits-wi digits-year digits-you digits<@press
2 digits<pin digits>and_the digits>for digits>like digits@place digitsalong digitsapp digitsar digitsbackward
2 digitsbefor digitsbin digitsbirthdai digitsbit digitsboiler digitsbreakfast digitscan digitscard digitschair
2 digitscombin digitsdigit digitsdrop digitsfive digitsfob digitsgroup digitshash digitsjoin digitsjust
2 digitskei digitslittl digitsmobil digitsmorn digitsneed digitsnew digitsnice digitsonli digitspictur
2 digitspool digitsquick digitssafe digitssale digitsshare digitssheet digitsstarter digitsten digitsthing
2 digitsthirti digitstwice digitstype digitsvoicemail digitswe digitswhy digitswi digitsyou digits~@name
2 digits~@place digits~birthdai digits~bit digits~case digits~come digits~even digits~front digits~ha
2 digits~hash digits~is digits~left digits~off digits~padlock digits~passcod digits~place digits~sale
2 digits~staff digits~thi digits~try digits~y digits~year duck fella fob fundrais gate gmail googl hash ipad
2 joke kei keypad liter love mixed!camel&under mixed!figure&under mixed!long10 mixed!sign&camel mixed+after
2 mixed+bless mixed+can mixed+chang mixed+everi mixed+first mixed+go mixed+good mixed+it'll mixed+just
2 mixed+knock mixed+next mixed+pleas mixed+put mixed+record mixed+sort mixed+speed mixed+than mixed+their
2 mixed+then mixed+thirti mixed+till mixed+us mixed+week mixed+will mixed+would mixed+write mixed-@never
2 mixed-@press mixed-account mixed-all mixed-and mixed-bit mixed-cpom mixed-email mixed-fridg mixed-get
2 mixed-googl mixed-hall mixed-id mixed-in mixed-it mixed-join mixed-netflix mixed-our mixed-parent mixed-pass
2 mixed-passcod mixed-room mixed-staff mixed-tabl mixed-their mixed-thing mixed-ticket mixed-w mixed-wifi
2 mixed<@place mixed<as mixed<in mixed<password mixed<sai mixed<still mixed>it mixed>like mixed>then
2 mixed>when mixed@more mixed@name mixed@never mixed@work mixedaccount mixedafter mixedanywai mixedchang
2 mixedclass mixedclub mixedcpom mixedels mixedfridg mixedget mixedgood mixedid mixedis mixedjoin mixedjoke
2 mixedliter mixedmonth mixedname mixedneed mixednetflix mixedpasscod mixedpassword mixedplu mixedprinter
2 mixedpw mixedright mixedroom mixedset mixedsign mixedsinc mixedsort mixedtabl mixedtell mixedthei mixedthen
2 mixedticket mixedtown mixedus mixedw mixedwireless mixedwon't mixedwork mixedwould mixedzip mixed~@counted
2 mixed~@name mixed~admin mixed~after mixed~and mixed~child mixed~everi mixed~fridg mixed~it mixed~laptop
2 mixed~lot mixed~month mixed~never mixed~no mixed~pw mixed~sort mixed~tabl mixed~then mixed~tonight mixed~w
2 mixed~went mixed~when mixed~wireless mixed~won't mixed~x month need netflix offic pad panel password pictur
2 plu pool press pw quick safe sheet spelt-@lock spelt@lock speltthe spelt~the starter stuck theatr tonight
2 try villag visitor voicemail welcom were while wireless won't work you'r zip zoom ~@never ~admin ~after
2 ~befor ~bit ~bottom ~case ~child ~drawer ~drop ~even ~fix ~get ~hash ~head ~laptop ~left ~let ~liter ~loo
2 ~lot ~month ~number ~off ~old ~pad ~padlock ~pw ~room ~see ~staff ~tabl ~tonight ~top ~try ~w ~went
2 ~wireless ~won't ~y ~year
-2 !groups !n9 !round (! (' (: )) +@lock +@place +a +again +and +at +back +been +brother +but +by +care +code
-2 +com +four +had +have +he +head +here +hi +how +http +i'll +i'v +kei +lot +me +nine +on +open +pass +radiat
-2 +regist +road +she +someth +t +thank +todai +water +went +where +with -@harmless -@month -about -actual -an
-2 -be -becaus -bu -child -co -coach -come -count -dai -deal -dear -everi -everyon -final -free -from -got -ha
-2 -had -half -hi -junior -kitchen -licenc -lost -make -man -more -museum -next -ni -no -outsid -pai -passport
-2 -reg -ring -sai -school -send -shout -sinc -site -skye -spell -st -thi -think -wa -who -will <#_# <@account
-2 <@harmless <@month <@more <@opens <@work <a <call <in <not <till ># >@account >@place >@press >at >at_the
-2 >pass >password >thei >to >to_# >without @month about actual ag alfi anyth appar archi at becaus been best
-2 better both brother car childlin co coach coat com come dad dai deal dear depart did digits!groups
-2 digits!hyphen digits!n4 digits!n9 digits!round digits# digits(, digits(: digits+@account digits+@month
-2 digits+@never digits+a digits+all digits+and digits+ask digits+be digits+been digits+down digits+go
-2 digits+got digits+here digits+hold digits+how digits+http digits+me digits+someth digits+where digits+with
-2 digits+your digits-# digits-@counted digits-account digits-becaus digits-child digits-come digits-did
-2 digits-good digits-ha digits-had digits-home digits-junior digits-lost digits-mari digits-museum digits-no
-2 digits-now digits-number digits-of digits-outsid digits-passport digits-printer digits-read digits-regist
-2 digits-ring digits-rt digits-school digits-sinc digits<# digits<@month digits<account digits<in digits>at
-2 digits>i digits>to digits>to_# digits>without digits@counted digits@month digits@never digitsback
-2 digitscaretak digitschildlin digitschristma digitscom digitscount digitsdid digitsdown digitsels
-2 digitseveri digitsfirst digitsform digitsgave digitsglue digitsgo digitsgood digitshave digitshi digitshold
-2 digitshome digitshow digitshttp digitsjunior digitslost digitsmari digitsme digitsmuseum digitsname
-2 digitsno digitsnow digitsnumber digitsof digitsour digitsoutsid digitspass digitspassport digitsprinter
-2 digitsput digitsread digitsregist digitsring digitsroad digitsrt digitsschool digitsshout digitssinc
-2 digitssometh digitsteacher digitsthei digitstheir digitsthere digitsticket digitstodai digitstree
-2 digitswhere digitswho digitswith digitswrong digits~# digits~@month digits~ask digits~back digits~becaus
-2 digits~childlin digits~easi digits~for digits~free digits~from digits~glue digits~go digits~my digits~now
-2 digits~of digits~put digits~ring digits~road digits~sinc digits~someth digits~sort digits~up digits~us
-2 digits~your do down drawer final form from gave glue ha hand he home host i'd i'll i'v ill job junior keep
-2 knee like line lost ly mai mixed!hyphen mixed(! mixed(: mixed)' mixed): mixed)^ mixed+# mixed+@account
-2 mixed+@lock mixed+@opens mixed+@work mixed+and mixed+ar mixed+brother mixed+by mixed+dad mixed+do mixed+ha
-2 mixed+her mixed+http mixed+i'm mixed+i'v mixed+onli mixed+regist mixed+run mixed+to mixed+we
-2 mixed-@harmless mixed-@month mixed-a mixed-about mixed-an mixed-by mixed-can mixed-co mixed-dai
-2 mixed-everyon mixed-from mixed-gone mixed-just mixed-login mixed-love mixed-night mixed-no mixed-not
-2 mixed-of mixed-over mixed-reg mixed-send mixed-that mixed-thi mixed-till mixed-up mixed-why mixed-will
-2 mixed<# mixed<@more mixed<a mixed<call mixed<on mixed>@name mixed>@place mixed>and mixed>password
-2 mixed>thei mixed@month mixeda mixedabout mixedbrother mixedcar mixedco mixedcome mixeddad mixeddo
-2 mixeddon't mixedfaith mixedfour mixedfrom mixedgot mixedha mixedhad mixedhe mixedher mixedhi mixedhttp
-2 mixedi'm mixedi'v mixedlogin mixedmake mixedmove mixednew mixednight mixedon mixedor mixedover mixedpc
-2 mixedreg mixedrun mixedsend mixedspell mixedthank mixedthi mixedto mixedtwo mixedwa mixedwant mixedwhy
-2 mixed~@month mixed~@more mixed~@place mixed~a mixed~all mixed~app mixed~at mixed~by mixed~call mixed~club
-2 mixed~dad mixed~login mixed~lol mixed~love mixed~night mixed~of mixed~out mixed~us mixed~usernam
-2 mixed~wednesdai mixed~you move museum ni night not noth of on outsid park passport pc photo plai primari
-2 radiat reg road school septemb she shout site skye sort spell spelt!n3 spelthundr spelt~hundr st t talk
-2 teacher thi three to todai tree wa water where who wrong ~@counted ~@month ~@more ~a ~account ~ag ~appar
-2 ~becaus ~call ~childlin ~club ~count ~dad ~did ~done ~easi ~first ~from ~glue ~had ~her ~how ~http ~hundr
-2 ~login ~lol ~mari ~my ~new ~not ~of ~over ~put ~right ~ring ~road ~thank ~that ~usernam ~we ~wednesdai
-2 ~will ~your
-3 !camel !camel&upper !digits !hyphen !long6 !n8 !time !upper # ( (* )' ): )^ +# +@account +all +do +got +is
-3 +noth +still +to +without +your -# -a -appar -good -like -mari -math -of -sort -user -week <# <my <now <of
-3 <sinc <the >_ >i >wa a an back count digits!digits digits!n8 digits!time digits( digits) digits)^ digits+#
-3 digits+still digits+to digits+without digits-not digits-our digits-sort digits-user digits-wa digits<@opens
-3 digits<sinc digits>wa digitsa digitsaccount digitsask digitsbeen digitsgot digitshad digitsmy digitsuser
-3 digits~@counted digits~account digits~at digits~i digits~no digits~that digits~there drive got had here hi
-3 how http hundr make mari math mixed!camel mixed!camel&upper mixed!long6 mixed!upper mixed(* mixed(. mixed)#
-3 mixed+@more mixed+is mixed+kei mixed+my mixed+on mixed-math mixed-site mixed-user mixed-we mixed<my
-3 mixed<the mixed>_ mixed@harmless mixedan mixedby mixedgone mixedmath mixedonli mixedsite mixeduser mixedwe
-3 mixedyour mixed~# mixed~board mixed~her mixed~math mixed~new mixed~site mixed~we mixed~wifi nine ring send
-3 someth thank ~# ~at ~love ~math ~night ~nine ~out ~someth ~too ~you
-4 !comma !dotted !mixed !n2 !single2 !words (. (^ ) )# +@name +password -not -rt <_ <from >@counted
-4 digits!comma digits!n2 digits!single2 digits(. digits). digits-a digits-my digits<@place digits<from
-4 digits>@counted digits>_ digitssort mixed!dotted mixed!mixed mixed!words mixed# mixed( mixed(^ mixed+@place
-4 mixed-# mixed-be mixed-rt mixed<_ mixedrt mixed~be mixed~thi rt user ~be ~us ~wifi
-5 digits!n3 mixed) mixed+@name mixed+password
-6 !n3 !shouted !year digits!year mixed!shouted
`;
