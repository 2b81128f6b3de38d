/** What no clue at all says; tenths of the logarithm of the odds. */
export const BIAS = -2;

/**
 * How much each clue speaks for a first name's being a pupil's, in the same unit, with the clues that weigh as much. Learned by
 * `npm run learn` from the drafts in `tests/accuracy`, and from posts without pupils of WNUT 2017 and the Broad Twitter Corpus
 * (CC BY 4.0), Tweebank (Apache 2.0) and Davidson et al. 2017 (MIT); `clues.ts` says what they are.
 */
export const WEIGHTS = `
21 klasa
20 &⭐ turban
19 crane ~brush
18 >>>>taller [sound
17 <that+our
16 <off>at newest ~на
15 !of-child >>nurseri chess ~прочитала
14 [report clai grin nostril ~squeak ~swam прочитала
13 <give>the >>>>monitor >>collect >from+recept >is+off @school_call [@+marvel [oleksandr ]furiou ]plate
13 at_assembl captain cress garden_club sai_well swam twinkl ~speak ~yoghurt
12 <>need <at> <call>the <it>on <our>from <our>in <who+gave >bed >own >wedi [between ]captain ]monitor ]squar
12 ]wors babybel bach champion class_# ehcp fastest from_all goali gone_home hear_aid home_time our_class
12 pinecon stabilis the_puddl tracei trike ~upsid мене
11 <<box <<car <cheer> <home+with <our> <teach <you>i >>>>loud >>>>photocopi >>>>third >>>monitor >>>proper
11 >>>raffl >>>write >>dad >got+# >math >pull+the >rang+the >the+on [da+iawn [had+to [interview [tyron [visit
11 ]faint ]mate ]nurseri ]retir ]teacher absent and_didn't ar_thei at_break beam bikeabl birthdai_cake
11 blwyddyn cup_of daisi detector gave_@ it_can't jumper method perk puddl stopwatch teddi than_@ the_role
11 through_to tue wasnt worker ~badger ~bobbl ~diwali ~gate ~grin ~roman ~squirrel ~support ~wise
10 <<<guid <<<you'll <>can't <>wear <>wouldn't <a>chain <by> <gave <gave>the <go+on <it>with <not+our <nurseri
10 <tall <tell>the <term+and >>>>staff >>>brother >>>class >>>great >>>group >>everyon >>sprout >>stop >>tri
10 >>y >@+and >alwai >down+for >uncl >v+the [conker [four [our+year [pari+doesn't ]artist ]credit a_tractor
10 against_the at_them autograph bairn bench bouquet cheer dinner_queue ever_had from_@school goalpost graviti
10 handbel handshak hatch her_at homesick in_@school janni keep_it ladybird like_he line_leader long_divis
10 makaton mild mini mous my_coat my_lanyard my_window new_head ngl olden onli_eat pupil radish regist scorer
10 shoelac sling sock superstar tabl tallest the_water thermomet tmrw unicorn wa_out wink wise without_look
10 you_couldn't yr_# ~c'est ~chief ~conker ~cress ~diari ~explain ~peg ~piano ~sprout
9 &" &% 1b 3b <<<nearli <<<told <<<wonder <<pleas <>end <>plai <@>@ <boi+call <can <dai+# <love+from <next+to
9 <teach>the <wa>who <work >>>>costum >>>>floor >>>>label >>>>now >>>>stick >>>>stuck >>>>twin >>>>vicar
9 >>>list >>breakfast >>draw >>leav >>rememb >and+her >and+me >everyon+ >from+y >hous >in+nurseri >ti >while
9 >who+said >won+the >wrote+i @_hous @staff_ask [@+spell [@+still [caretak [custard [destini [everi
9 [everi+class [funni [heatwav [i+had [miss [nurseri [paulin [phone [the+onli [tonight [what+would ]class
9 ]conker ]contact ]england ]frog ]nativ ]obvious ]sum ]tesco a_crown a_drink a_plaster aff all_night ask_our
9 astronaut been_sent beetl best_bit buddi call_@family came_as came_back came_in carton chief class_teacher
9 cloud coach correct council_about cross_countri cupcak dinnertim dosbarth drew_me emerg epipen even_the
9 everi_morn headston herself hurdl in_class inde inspect interest it_it je joseph kwame lad_in loaf me_i'm
9 metal muddi my_group my_math mysteri nae name_on nurtur off_again own_chair pace pair_of pathwai pencil
9 poorli public regist_in role_plai sendco seven shadow simpli storytim string tambourin tech that_there
9 the_coat the_lollipop the_parent the_show the_wheel tournament translat triumph tuba turbin w want_on
9 while_the who_gave windmil wobbl wouldn't wrap_in you_absolut ~5b ~blew ~cello ~hatch ~joseph ~junior
9 ~narrat ~pear ~pipe ~rota ~sentenc ~teach ~umbrella ~wednesdai ~y# навчила
8 &— &🌟 &🌱 &📚 .'s <+aw <+i'm <+onli <<<an <<<full <<<i'll <<awai <<get <<mondai <<need <<never <<nice
8 <<sand <<well <>drawn <>grandad <>point <>rang <>spoke <>what <>year <alwai>who <as>is <aw <corner <except
8 <give <ha+a <heard <honestli <it>that <oh> <trai <wa+in <you>i'll >>>>call >>>>chick >>>>hundr >>>>metr
8 >>>>move >>>>music >>>>part >>>>peg >>>>shout >>>>spell >>>>word >>>call >>>don't >>>gave >>>harmoni
8 >>>infant >>>narrat >>>road >>>three >>>w >>>you'v >>best >>herself >>littl >>note >>train >and+@
8 >doesn't+do >explain >found+the >from+my >from+year >get+the >hung >in+it >just+ask >look+at >my+mum
8 >pick+me >see >stamp >that+is >to+@ @_@school @_other @school_like @school_my [@+laugh [@+think [@+y [after
8 [by+the [daisi [he [held [hot [i+can't [i+don't [if+you [me+what [the+class [the+look [thirti+on [welcom
8 [your ]attach ]bow ]bucket ]carri ]costum ]eyebrow ]hip ]keith ]math ]pound ]read ]second ]tour ]tractor
8 ]wemblei a_laugh a_paper a_question aid all_morn and_who appreci artist at_snack back_at be_the beetroot
8 bring_me bunni busi carpet cartwheel chick clarinet cloakroom club coat_@ commentari conker crutch do_you
8 doesn't_do dragon drew drill duet duplo eisteddfod ev eyebrow folder fountain four_year gaffer guess_who
8 hamster have_an he'd he_ask head_for her_spell hi_nan hose hum in_two it_you knee_with ladi_from lanyard_and
8 laugh_like learn_the longest loom love_and lullabi magnifi mark_my me_@school monitor my_@school my_room
8 neither_of not_stop of_hi on_who paperwork person_who petal ramp reservoir result roar said_all salut
8 same_tabl scare scarlet school_field scissor shell sibl sinc_half sinc_septemb sincer sing_it skirt slide
8 sprint squad squar survei swing synonym teach_@ the_bench the_climb the_line the_stage the_star thread
8 to_hold triangl twizzler up_after volcano wendi wheelchair who_the window_and wont worm worm_have ~carpet
8 ~clai ~club ~discov ~egg ~ei ~except ~forward ~fraction ~frame ~glu ~guid ~homesick ~ladder ~lean ~listen
8 ~magic ~mi ~project ~quietli ~recept ~shepherd ~wasn't ~whisper ~whistl ~wrap ~write ~written ~вперше
8 ~сьогодні вже вперше на сьогодні
7 !several &😭 1m <+ask <+bless <+said <+then <+young <<<bu <<<from <<<open <<<sit <<accord <<be <<gate <<just
7 <<roof <<sat <>doesn't <>mark <>mum <>onli <>saw <>sing <>swept <>uncl <>wont <@>and <accord+to <and <and+it
7 <and+now <and+there <and>at <and>said <and>walk <be> <by>on <had>and <hope <i'v+had <just+sai <middl <move
7 <oh <on> <on>the <sat+on <saw <see+you <sent <taught <the+wai <to>from <wa> <well+plai <with>about <with>at
7 <you> >>>>caterpillar >>>>gone >>>>green >>>>gym >>>>isn't >>>>leader >>>>length >>>>lunch >>>>pen
7 >>>>person >>>>pictur >>>>point >>>>soup >>>>split >>>>tabl >>>>trai >>>>wait >>>badger >>>bath >>>carpet
7 >>>chapter >>>club >>>could >>>giggl >>>handwrit >>>hatch >>>head >>>part >>>pea >>>piano >>>pierogi
7 >>>small >>>speech >>>taller >>>tree >>>welsh >>>wheelbarrow >>>whistl >>>window >>>wrote >>exactli
7 >>explain >>fish >>forti >>lad >>learn >>mari >>mine >>my >>name >>post >>sent >>sing >>slip >>told >>turn
7 >>wouldn't >>wrote >@ >@+@ >as >as+the >beat+the >brought+a >came+out >came+up >cri+when >did+a >drawn
7 >got+the >i+love >i+wa >in+charg >know+where >made+a >manag >might >point >point+at >sai+the >sai+you >saw+a
7 >swept >tell >to+me >todai >told+the >wa+in >well >why >wore+her >would+like @_aunti @_have @_i'd @_oh
7 @_press @_question @_see @family_becaus @family_doe [@+cri [@+mum [@+on [@+sing [@+sister [@+swap [@+uncl
7 [a+whole [ah [bless+@ [did+anyon [drop+my [ev [haha+ye [hiya [i'v [i+teach [in+@ [it+alwai [jasmin [lent
7 [lent+my [lili [mark+# [oh+my [our+topic [overheard [poor [regist [sea [sea+life [somebodi+ha [someon [spent
7 [the+on [there+a [todai+i [we'v+had [we+have [willow [y# ]airport ]bank ]cheer ]copi ]dinner ]fryer
7 ]governor ]grass ]jean ]joi ]literaci ]minut ]miss ]over ]pal ]past ]place ]sad ]scissor ]servic ]shut ]size
7 ]stage ]start ]tomato ]torch ]touch ]trai _@school a_bucket a_chair a_child a_hug a_ladi a_pea a_snail
7 a_tree a_wave after_school all_my and_@ and_todai ar_you arm_and at_@school at_wet award backward banker
7 bankruptci been_practis believ_@ best_job bookmark bore bossi bow break brick bronz bulb buse by_herself
7 came_through cardigan caught certain chess_club commit complet correct_my couldn't_make curtsei daffodil
7 dai_sinc dandelion dice did_all diwali do_your dont doon except_@ exclud fault field_and flap flipper
7 footbal frog from_year full_stop ghost gift_shop give_@ glove goggl golden_time got_our got_up group
7 group_ha group_is gymnast hand_with handov harp have_never hawk her_sister here_and hi_grandad hi_new
7 hold_the hostel i'll_take i'm_still i_keep ic improv in_case in_nurseri in_octob in_pe in_septemb interpret
7 is_six is_thi it_and it_known joke keith ketchup knew_it know_who known_that last_week laugh_at lava leo
7 librarian limerick lit liver loud manger marbl mashallah me_half me_the miss mop_and mum_is mum_sai my_desk
7 narrat never_had nor off_with on_duti on_get or_the other_wai our_own over_@ overheard pa past_nine pepper
7 petit pigeonhol plait playdough player playtim poem poet pokemon poolsid proudest punch quietli rang_the
7 read_group reason recov refere review rocket round_of sack sad sai_is sandpit sat_with satsuma scarv see_me
7 sent_@ sermon seven_year she_came sheep shin shoulder shush silent_read size_# snack snail spirit squirrel
7 stamp stapl stick sticker still_in still_up stilt stool stretch subtract suggest surnam swim tag take_the
7 taught_@ telt ten_past the_carpet the_date the_fenc the_harvest the_nurs the_plan the_puppet the_regist
7 the_swim them_all there_alwai they'r_in timer tinsel to_nine to_ring to_send to_whoever torch_and tuck
7 twenti_six ukrainian unionis unlucki us_@school vampir var walk_it we_made weather_forecast well_done
7 went_down wept were_all when_it where_doe who_said won_the woodlous worksheet worri_about xma you'd_have
7 you'v_been you_had you_take {— ~badg ~beard ~detent ~fifti ~harmoni ~himself ~hostel ~iawn ~irish ~led ~lego
7 ~literaci ~mai ~mashallah ~milk ~mix ~monei ~moustach ~mouth ~near ~need ~pierogi ~promis ~pupil ~quick
7 ~roar ~rocket ~scooter ~sheep ~skill ~small ~sock ~stamp ~stopwatch ~swept ~tallest ~ti ~told ~tower ~tune
7 ~tyron ~weed ~wept ~wet ~wheelbarrow ~whiteboard ~wouldn't ~y вчителька з
6 #_don't #_i'v #_min &+ &🥈 2b 9am <#>you <+mine <+not <+omg <+put <+saw <+sent <+sorri <<<ask <<<behind
6 <<<french <<<grown <<<hat <<<made <<<mr <<<now <<<oh <<<sinc <<<ten <<<term <<<thing <<<warn <<<would
6 <<birthdai <<explain <<funni <<garden <<goal <<goe <<i'v <<knee <<luck <<nativ <<someon <<teach <<team <<won
6 <>call <>granda <>hand <>hug <>inform <>introduc <>keep <>knock <>score <>told <>tri <>we <>wept <>written
6 <@> <and>for <and>in <bless <but <by># <by>in <check <cheer <congratul <cri <dai <doe <done>and <found
6 <from>who <goe+to <had <is+it <let <my>in <note <omg <our+is <proud+of <read+with <taught>the <then+there
6 <to> <too <word <ye> <young >#+on >>>>b >>>>be >>>>behind >>>>chair >>>>classroom >>>>clear >>>>duti
6 >>>>front >>>>handwrit >>>>hors >>>>if >>>>junior >>>>laugh >>>>museum >>>>non >>>>owl >>>>seat >>>>she'd
6 >>>>shepherd >>>>side >>>>triangl >>>>woman >>>behind >>>bell >>>front >>>grandma >>>inspector >>>known
6 >>>mine >>>newt >>>plai >>>plate >>>scienc >>>share >>>sheep >>>skip >>>sticker >>>tabl >>>teeth >>>weather
6 >>>weekend >>actual >>anoth >>brilliant >>her >>im >>kick >>notic >>organis >>pick >>red >>speak >>thank >>v
6 >>wednesdai >>were >>wrap >ask >ask+if >at+# >at+hi >blew >build >call >came+back >carpet >charg >costum
6 >eat >from+our >get+in >granda >ha+brought >ha+name >ha+on >ha+written >had+anoth >had+third >hear >held+the
6 >in+year >introduc >is+it >is+still >knew >laugh >lean >lit >mark+my >onli >other >pat >present >question
6 >said >said+my >said+she >same >seven >sneez >swam >thi+morn >thi+year >vote >want+to >well+done >with+on
6 >wouldn't >written >y+# >year+# >you+absolut @_alwai @_as @_call @_could @_he'd @_know @_n @_nana @_pick
6 @_sang @_sat @_seven @_show @_us @_well @_whole @_wont @school_vote @school_who @staff_sai @staff_she [@+can
6 [@+correct [@+grandad [@+knock [@+know [@+let [@+onli [@+question [@+score [@+told [ahh [anyon+got [big+up
6 [can+we [could+you [first+aid [found+in [got+a [he+been [home+time [i'm+told [i'v+been [i+know [lunchtim
6 [my+read [nine [not+a [ok [parachut [parachut+game [pe [pl [saw+@ [sent+@ [sian [somebodi [summer+in [sun
6 [the+sound [the+tuff [thirti [todai [tooth [two+thing [welli+on [where+do [you+can't [you+were ]asda ]bit
6 ]brother ]butter ]catalogu ]cleaner ]compliment ]crumbl ]differ ]dishwash ]engag ]fish ]float ]footbal
6 ]graviti ]hamster ]heart ]honour ]mayor ]move ]museum ]none ]okai ]order ]own ]owt ]panto ]plaster ]regist
6 ]sand ]school ]staff ]stall ]success ]swai ]team ]term ]them ]through ]trampolin ]try ]wa ]weekend ]wit ]won
6 a_bed a_bit a_class a_hen a_mondai a_ruler a_scarf a_slide a_small a_vet after_# all_hi all_on and_back
6 and_by and_everyth and_half and_said ant assembl at_him at_school autism bat bead beat_me behind_it ben
6 besid best_@school big_on bouncer breadstick broccoli bull bump butter by_heart by_name c'est cage came_and
6 can't_sai can_i cannot card card_for carri carrot chair chair_up cheer_@ class_ha click climb_frame collaps
6 compliment connect contact contest contribut councillor count crochet cross cuddl cut_and dai_@ desk did_it
6 dinner dismiss do_love doe_@ door_to door_with draw_of dungeon east eco elsa evacu everi_class evid fair_@
6 fee first_go first_to for_their fraction friend_and full gave_him get_off get_the get_well given goal
6 good_at grape greet guess guitar ha_ever ha_join ha_written had_an haircut hall_@ hall_with hard have_ask
6 he_know he_made he_on he_sai heard heatwav held_my held_the helper hi_book hi_jumper high_five how_mani hug
6 i'm_here i_come i_knew i_mark in_it index inform inhal it_back it_nearli it_own jacket_potato jail jelli
6 kevin know_you lace ladi_and lamp_and lead_in let_go letter_to librari lifeguard like_my like_she magnet
6 make_the man_from mash math me_all me_look me_not me_what met_@ mic minut model morn_i mud_kitchen
6 my_cardigan my_guid my_name my_new my_phonic my_read name_and nativ never_seen new_@school nightclub no_@
6 nose_and not_got not_tell now_i'm of_noth of_red on_child on_on on_tabl on_thi on_us onc_in particular
6 paulin pe pea pick pl plaster_on pleasur porridg ppa practis preschool probabl pronunci pure put_in quaver
6 race raisin rake recount ref rehears relai relief right row_of ruler sack_race sai_@ sai_you sampl sand
6 sand_trai sang saw_@ second seizur sellotap sentenc sentiment septemb_and serv shape_like she'll_be she_just
6 she_stood shield show_the sign_for silent sinc_mondai skip_rope sneak soap solo sometim spelt spine spitfir
6 splash stage stapler start_a steer stew still_on strike sum sunflow swede tadpol tap tape term_and that_#
6 that_child that_if that_our the_afternoon the_answer the_custard the_dark the_drum the_gate the_giggl
6 the_heart the_hymn the_longest the_lost the_plai the_trip the_wolf the_yard then_and theori there_ar
6 thi_week thought_it time_the to_them todai todai_in tooth tooth_in trai tuck_shop tummi two_year undef
6 understudi up_two vers victoria violin visit_@staff voic_of wa_go wai_back wai_down week_with weekli
6 welli_on went_and where_do whisper who_in whole_hall width wigan window_@ woodlic work_and would_i write_a
6 wrong_feet wrote y# ye_@ yoga you_ar you_it yr zip {+ {= ~3rd ~award ~bean ~behind ~besid ~brain ~bump
6 ~chang ~control ~debat ~deliv ~ev ~front ~goggl ~graviti ~grow ~harp ~hung ~inform ~invent ~jacket ~let
6 ~life ~loom ~nana ~nearli ~newt ~nurseri ~oh ~perfect ~pl ~point ~practic ~present ~punch ~rais ~regist
6 ~result ~rope ~scarf ~session ~shift ~sit ~slide ~somehow ~speech ~stai ~stone ~strike ~tabl ~tall ~talli
6 ~theatr ~treasur ~wedi ~welli ~worm
5 !capital !school !sentence2 #_now 1s 20p 2m 2p 3s <#># <+ah <+and <+cheer <+even <+got <+honestli <+sign
5 <+todai <<<as <<<at <<<best <<<coat <<<dai <<<did <<<need <<<recept <<<sai <<<sound <<<take <<<that <<<thei
5 <<again <<belong <<between <<bottl <<boyfriend <<child <<courtesi <<ey <<light <<miss <<mr <<nobodi <<onc
5 <<onli <<order <<point <<poor <<queue <<regist <<residenti <<shoe <<sit <<small <<smile <<up <<year <>answer
5 <>count <>cut <>dad <>den <>held <>lai <>measur <>new <>question <>ran <>refus <>sat <>share <>show <>stop
5 <>theori <>took <>volcano <>y <@+to <a+teacher <a>and <ago <ah <and+then <and>have <assembl <bar <belong+to
5 <between <birthdai+to <bit <by <courtesi+of <everyth <explain+to <for>and <from>thi <got+to <i+had <is <is+@
5 <it+got <it>who <littl>in <look+at <my+mum <of>who <on+by <on>for <onli <point+at <put <record <sai>
5 <special <the+record <then <then>goe <tuesdai <wa>with <wai>sai <what>did <whoever+taught <window <with>for
5 <you >#+ >>>>actual >>>>arm >>>>bag >>>>blue >>>>brother >>>>dress >>>>end >>>>ever >>>>foot >>>>garden
5 >>>>group >>>>hand >>>>help >>>>lift >>>>over >>>>read >>>>regist >>>>samosa >>>>seri >>>>snail >>>>someon
5 >>>>sprout >>>>stage >>>>star >>>>tin >>>>tini >>>>tonight >>>>want >>>>week >>>>where >>>after >>>answer
5 >>>bean >>>big >>>check >>>danc >>>deputi >>>displai >>>duti >>>egg >>>fraction >>>glass >>>guid
5 >>>headteach >>>hen >>>impress >>>littl >>>retir >>>she'd >>>six >>>size >>>swap >>>system >>>toast >>>top
5 >>>we'r >>>word >>>worm >>@ >>bag >>bin >>can't >>clear >>everyth >>friend >>green >>hear >>if >>let >>me
5 >>spot >>though >>write >>y# >>year >ag+# >and+i >and+your >announc >answer >ask+how >ask+what >asleep+in
5 >aunti >bean+is >came+down >clai >come >come+in >count+the >cri+at >diari >did+it >do+the >doe+a >drew >give
5 >ha+invent >ha+join >ha+read >ha+told >had+to >hand >hand+up >have+open >high+five >hold >hold+the >how >hug
5 >in+y >lai >learn+to >left >let+go >lick >live >look+up >march >measur >offer >pack >pack+lunch >poem >press
5 >reckon >right >sai+i'v >salut >saw >six >sold >spell >taught >taught+me >tell+the >theori >think+the
5 >told+our >us >volcano >want+it >wave+at >welli >went+round >wept >who+told >who+wa >wont @_ag @_ask @_back
5 @_built @_can @_correct @_cut @_dad @_decid @_explain @_go @_heard @_help @_hold @_hug @_reckon @_saw
5 @_stand @_taught @_that @_todai @_whisper @_wreath @family_rang @school_@ @school_@school @school_door
5 @school_there @staff_came @staff_from [@+beat [@+done [@+drawn [@+granda [@+hand [@+new [@+put [@+ran
5 [@+written [absolut [after+school [ah+@ [an [ani+idea [appar [assembl [befor [bonjour [cant [caretak+log
5 [carpet [carpet+spot [choir+tonight [coach [could [couldn't [dai+# [diwali [drew [ey+up [first [fourteen
5 [gut [haha [he+said [honestli+@ [hot+chocol [i'v+got [i+will [im [jumper [just+the [light [lost+properti
5 [lunch [mini [my+littl [my+mentor [my+pupil [my+ta [ngl [nobodi [nobodi+told [onli [pancak [pe+kit
5 [placement [poor+@ [read+volunt [school+council [sometim [student [sun+cream [suppli [ta [tea [teach+@
5 [thank+for [thei [them [there [thi+is [thought [three [told [turn+out [welcom+to [well+@ [what+you
5 [whoever+invent [whoever+taught [wrote [you'll [you+could ]@ ]adverbi ]amen ]argu ]awai ]award ]bat ]care
5 ]comment ]cupboard ]dragon ]drink ]eight ]elbow ]em ]fab ]fenc ]fraction ]freddo ]gravel ]hello ]here ]jump
5 ]kerb ]light ]list ]match ]middl ]most ]note ]o'clock ]offic ]packet ]payrol ]pe ]pet ]print ]puddl ]race
5 ]raisin ]record ]recov ]rent ]road ]row ]rugbi ]ruler ]seven ]shoulder ]silver ]snow ]someth ]stori ]take
5 ]tape ]top ]treat ]trip ]two ]unreal ]visitor ]walk ]whistl ]world a_bin a_book a_clipboard a_dragon a_draw
5 a_foot a_glue a_governor a_half a_leaf a_pair a_shop a_spare a_spider a_star a_volunt a_wed a_wee a_worm
5 abacu about_hi ad agre all_got alwai_a am_not amen an_@staff an_actual and_ask and_there and_told announc
5 appar apron ar_better ar_on as_it ask ask_who assembl_and at_dinner at_two audienc awak back_for bake ballet
5 be_call be_do been_the befor_it befor_you bell beneath bennett between_@ birthdai_and bless_her blew blink
5 boa bob bobbl book_about bother bracelet brake brought_her brought_hi brought_in brush bum bunch bust button
5 buzz by_two call_me call_the calmer campaign can't_be can't_stop can_tell card_to chapati chose_the chuf
5 class_to coat column come_as convinc cornet could_you cri_when custard cut_@ dear den depend dinner_time
5 drop_my drown dunno each_and ebai elbow elect eleph entri eulogi ever_said everi_dai extinguish f face_like
5 facebook fell_off finish_the for_all for_lunch for_math for_our forgot_to found_in four_@ from_home from_it
5 from_my fudg full_mark function galleri garden_with gari gate gerald glove_on go_home gram gravel grid growl
5 guard ha_alreadi ha_learnt had_a hairnet hand hand_and handmad handwrit harvest haunt he_went hedgehog henri
5 her_grandad her_mum hi_own hid him_a hold_my hometim honestli_the hour_of hush i'd_got i'm_not i'v_heard
5 i'v_put i_look i_mean i_smell i_wasn't iawn ideal ident if_a if_i'm in_order in_school indoor instrument
5 interact introduc is_off it_rain it_wa it_wrong judg jump just_the just_want keepi kind_of kipper kiss_the
5 know_he late_for later leaf leav_me leaver lego let_@ letter lick like_hi line look_back lost_it lunch
5 lunchbox macarena made_up manner me_if me_it me_my me_with medal medic met_the mile mime minut_of miss_you
5 monster morn motto move_@ mr multipl museum my_hair my_lunch my_shoe my_voic my_year na name_after name_in
5 name_is necessari need_on neither newspap newt next_time night_on nois none notic nought nut nutmeg odd_sock
5 of_@school of_everyon of_lost old_for on_# on_be on_from on_sock on_year onli_on order_of organis otter owl
5 p7 palm panick parish pass_the past_on peg pen_licenc piec playground pleas_tell possibl postcard potato
5 potion pre prime_minist properti quit rap reason_i ribbon ring_the role rounder said_hi said_sorri same_time
5 scowl scrape see_what set_up she_come she_left she_sai shop_on shout_@ show_me sign_@ sign_by sing sing_the
5 singl_dai sit_with sleev slid small smile sneez snow solomon sprout spud spy squeak stai_on stain steel
5 stood stood_at student_teacher sydnei sympathi system tablet take_it talli taught_the tell_it tell_them ten
5 thass that_@school that_order that_when the_bell the_ceil the_dentist the_field the_hall the_hen the_job
5 the_lead the_loo the_mug the_museum the_nativ the_number the_reason the_right the_sandpit the_seat
5 the_tombola the_top the_triangl thei_ar them_i then_i there_an there_no they'v_been thirti_of
5 through_@school to_know to_make to_miss to_sai to_show to_tell to_the transfer trim tug tunnel twice_and
5 twit twix tyron un unblock understand unopen up_todai upsid vinegar wa_look wa_mostli want_it watch_me
5 we_had we_just week_you wei went_over were_both what_do wheelbarrow who'd who_call who_come who_taught
5 winner wipe with_hi within word word_in worldi worri wors would_like write writer wrote_back yard yawn
5 year_# year_3s yin you_@ you_ever you_go you_on you_said you_that {: {– ~1s ~accord ~adopt ~anywai ~arrang
5 ~ask ~bath ~belong ~borscht ~brave ~built ~can ~captain ~cartwheel ~champion ~cheek ~clap ~compliment
5 ~confirm ~countri ~courtesi ~daili ~danc ~disco ~drill ~entir ~flask ~forest ~frog ~gave ~goat ~granda
5 ~granni ~great ~handwrit ~hedgehog ~herself ~hiya ~hold ~hug ~i'd ~innkeep ~inspector ~item ~knit ~lace
5 ~lick ~lit ~map ~metr ~mud ~note ~notic ~p ~papier ~pe ~petit ~phonic ~plant ~potato ~pound ~raffl ~ran
5 ~read ~scienc ~see ~sharpen ~sing ~snack ~solo ~spell ~sprint ~stapler ~stop ~suit ~super ~ta ~talent ~teeth
5 ~tell ~tie ~tight ~top ~tortois ~towel ~trai ~tri ~trick ~trouser ~updat ~v ~volcano ~wei ~window ~winner
5 ~wrote
4 !sentences5 !sentences6 #_at #_team &♀ &🏃 &💚 &🖊 )+ 10am 4b <#>ha <+caught <+found <+is <+it <+oh
4 <<<afternoon <<<anybodi <<<been <<<could <<<dinner <<<do <<<gone <<<had <<<happi <<<he <<<here <<<light
4 <<<like <<<lot <<<love <<<minut <<<no <<<on <<<roman <<<see <<<shop <<<special <<<stop <<<team <<<up
4 <<<weather <<<week <<better <<card <<chat <<club <<crown <<els <<feel <<hall <<hatch <<head <<i'd <<i'll
4 <<lass <<led <<love <<mention <<mile <<minut <<practic <<proud <<said <<should <<shout <<spare <<talk
4 <<thank <<them <<thing <<we'r <<were <<which <<will <<write <<you'v <>bean <>been <>built <>carri <>come
4 <>cross <>did <>drew <>drive <>fast <>fix <>invent <>laugh <>learnt <>let <>put <>reckon <>said <>set
4 <>seven <>sign <>signal <>solv <>taken <>taught <>teach <>tell <>tooth <>win <@ <@+# <@+@ <about> <and>got
4 <and>had <and>plai <and>that <and>want <ask <bar>who <believ <captain <card+from <card+off <caught
4 <cheer>for <cut <done+to <even <find <for <for>who <four <fridai+and <gave>a <goal <good+morn <had+@
4 <hall+and <i+let <is> <is>@ <is>in <is>she <it <it+took <led+by <like> <man <me+why <mention+to <morn
4 <my+boi <name> <no <not <now>is <off>todai <on>in <our>on <poor> <sai>at <sat+with <see <shout <sign <sorri
4 <star <still <taught>to <teach>to <team <than <thank+you <thank> <that>and <there <thursdai <to+see <to>for
4 <to>our <to>that <told+by <tonight <wa>he <wai <watch <watch>teach <well <were <what <who+taught <why
4 <window+and <with>on <y+# <you+ar <you+to <your> >#+@ >># >>>>4s >>>>bin >>>>book >>>>child >>>>cup >>>>dai
4 >>>>dinner >>>>ear >>>>eco >>>>engin >>>>fix >>>>glass >>>>glove >>>>had >>>>hatch >>>>head >>>>inspector
4 >>>>leg >>>>licenc >>>>line >>>>middl >>>>milk >>>>moon >>>>most >>>>nativ >>>>need >>>>netbal >>>>noth
4 >>>>old >>>>paint >>>>pea >>>>piano >>>>pig >>>>playground >>>>prayer >>>>retir >>>>set >>>>stai >>>>teacher
4 >>>>twelv >>>>visitor >>>>whatev >>>>whole >>>>wind >>>>world >>>>written >>>a >>>arm >>>becaus >>>bit
4 >>>boi >>>book >>>bow >>>chair >>>child >>>cut >>>dentist >>>door >>>fell >>>finish >>>friend >>>gate
4 >>>glove >>>held >>>i'm >>>innkeep >>>into >>>join >>>knit >>>mayor >>>miss >>>mum >>>nan >>>nose >>>our
4 >>>page >>>pe >>>pencil >>>pretend >>>regist >>>ribbon >>>sing >>>smell >>>someth >>>super >>>these >>>took
4 >>>vicar >>>whole >>>wish >>>zip >>becaus >>better >>carri >>count >>danc >>drum >>ev >>everybodi >>fallen
4 >>fella >>find >>free >>full >>go >>himself >>joke >>line >>morn >>need >>odd >>our >>out >>past >>plimsol
4 >>promis >>put >>readi >>realli >>recept >>run >>sheep >>shoe >>sister >>someth >>soup >>step >>swap >>tail
4 >>which >>written >an >and+todai >ar+run >ask+our >ask+the >at+a >at+home >back+from >beat+me >brought
4 >brought+hi >built >can't >can+do >carri+everi >correct+my >count >cross >cut >decid >do+not >doesn't
4 >done+a >end+of >ey >fast >found >found+a >gave+her >ha+done >ha+set >had+four >he+the >held >held+my >help
4 >help+me >himself >hit >hit+it >hit+the >hood+ >i'd >i'm >in+full >in+my >in+on >inform >insist >insist+on
4 >introduc+me >invent >is+back >is+go >is+such >is+wear >keep+a >know >learnt >lick+the >made+up >n+@ >now
4 >of+a >out+of >pick >plait >ran >read >read+the >ring >rose >sai+a >sai+i >sai+she >set >she+told >show+me
4 >signal >sit >solv >spelt >spoke >spot >stand >stand+up >stuck >taught+the >the+donkei >the+word >told+a
4 >tooth >wa+brilliant >wa+our >walk+in >want+a >whisper >who+had >who+spot >win+the >work >wouldn't+come
4 >wouldn't+do >wrote+my @_@family @_answer @_coat @_couldn't @_count @_danc @_did @_famili @_head @_held
4 @_laugh @_let @_said @_set @_sit @_weather @_wrote @_y @family_said @school_came @school_dai @school_done
4 @school_everi @school_ha @school_if @school_read @school_told @school_what [@+a [@+ask [@+call [@+cross
4 [@+fast [@+fix [@+held [@+invent [@+keep [@+left [@+nan [@+reckon [@+solv [@+taken [@+tell [@+that [@+to
4 [@+took [@+wrote [a+moment [after+# [bikeabl [boi [breakfast [breakfast+club [bring [can+someon [caught+@
4 [certif [choir [dear [doe+@ [egg [first+parent [first+week [footbal [four+year [fridai [get+well [got+@
4 [gut+to [ha+anybodi [half [hand+on [handwrit [harvest [he'd [how [how+is [i'd+been [i+can [i+keep [i+said
4 [i+taught [if+@ [just+want [long [math [move [mr [my+eldest [my+first [my+last [nit [now [oh [oh+that [okai
4 [paint [phonic [princ [pull [put [read+buddi [residenti [rounder [rounder+@ [sat [scienc [second [seen
4 [seen+on [show+and [small [some+dai [steel [steel+pan [ta+for [tell+me [that+feel [the+photograph
4 [the+school [the+wai [three+thing [time+tabl [todai+lesson [told+@ [trust [twenti [wa [we [we+lost [wei [who
4 [whose [with ]accur ]afternoon ]agre ]am ]assembl ]bench ]blanket ]boss ]brian ]build ]c ]candl ]check
4 ]choic ]christma ]cook ]could ]crayon ]crisp ]curtain ]danc ]delight ]drop ]ever ]eyf ]feet ]ferri ]five
4 ]flag ]flapjack ]florist ]fly ]gener ]gran ]gravi ]her ]him ]how ]infant ]jigsaw ]ladi ]librarian ]lobster
4 ]loft ]look ]magnific ]mat ]mean ]mint ]morn ]nana ]newslett ]not ]offer ]paint ]pea ]phone ]photo ]pictur
4 ]pizza ]prison ]queen ]queue ]quiz ]reckon ]rest ]safe ]sai ]sausag ]shake ]shark ]singl ]sit ]slide ]snack
4 ]still ]swim ]tap ]teapot ]tick ]waiter ]wed ]wild ]wow ]yorkshir a_blanket a_boi a_car a_fork a_game a_goos
4 a_headteach a_leek a_list a_queue a_saint a_satsuma a_secret a_sign a_stick a_sticker a_stori a_thing
4 a_tooth a_year abba about_a about_me accid account after_him ag_# again_in ahh aliv all_@school all_three
4 among and_ha and_honestli and_mr and_thank and_thi and_when and_your ani_more apologis_to appl appli approv
4 ar_@ arm arrang ask_by ask_him ask_the ask_why at_first at_last at_lunch attenborough australia aw aww
4 back_up bag balloon ban be_fair beaker beat_the becaus_@ bed_at begun best_thing bid biff big_@family blub
4 boi_in bonjour book_corner both_in bowl_of broadband but_in but_not butterfli cagoul cake_for calm
4 can_someon can_you carpet_time carrier_bag caterpillar chanc chose clap class class_had club_@ club_tonight
4 coin come_back come_from come_off comma conduct cone conga convers cookeri corridor couldn't coup craft
4 crayon crook cube cut_the dai_of danc_in dap demonstr depth descant dictionari did_@ didn't_know digraph
4 dinosaur do_now dodgebal doe_not don't_ask don't_get don't_know donkei dorm drain drawn drawn_a dryer
4 duti_and duti_in each each_on echo economi end entir even_@ everi everi_singl excel explan express ey_on
4 faint feedback fell_over felt_tip fetch find_a finish_me first_full first_on flavour flush font for_your
4 forecast forehead formal fossil found_a frame franc frankincens freezer frogspawn furiou garden gave gentl
4 get_@ get_out gift given_me glass go_of goalkeep goe good_morn got_to got_two grandmoth ha_ask ha_decid
4 ha_drawn ha_name ha_taught ha_told had_@ halfwai halv hand_dryer hand_the handprint hardest have_it
4 have_open have_you he'd_like he_at he_got he_ha he_just he_right he_told he_took heard_@ heard_a helmet
4 help_me her_class her_face her_read hi_coat hi_mum hi_shoe hi_sleev hi_uncl hide holder honei honest hoop
4 hospit_for hotel how_the hunt hygien i'll_miss i'll_never i'm_told i'v_done i'v_stop i_call i_could i_don't
4 i_drop i_let i_live i_saw i_took i_walk illustr imperi in_french in_full in_half in_her in_like in_my
4 in_with incub innkeep intervent invent invest invit is_alwai is_for is_up it it_again it_alreadi it_alwai
4 it_at it_by it_call it_came it_more it_true it_your jaffa jestem jigsaw joi_to junction just_@ just_ask
4 just_look just_made kiln kindest kitchen_and know_about know_she knowledg label late layer leav_it led
4 left_and left_in left_shoe len lent let_him let_you lick_the lobster lollipop_ladi look_up lost_on
4 lost_properti luck lug lunch_todai lunchtim mach made_us magnific maker mango map map_of mark_@ mark_and
4 marrow me_# me_her me_todai microphon milk minut_@ minut_on miss_a miss_it monkei moon moonwalk mop
4 more_than move_up mum_who my_bag my_face my_kitchen my_last my_leg my_nana my_tea my_teacher my_thumb nee
4 netbal never_chang new_@family nicest night_and no_it noo not_@ not_our note noth_and now_there of_em of_how
4 of_the of_y off_by off_on oh_my older on_by on_each on_fridai on_their on_too on_with open_a opera or_just
4 order orient oscar ought our_@school our_new our_school our_whole out_todai outdoor outrag owt page paint
4 papier papier_mach parad pari part path patron pe_cupboard peel pen perform photo photocopi pierwszi pipe
4 plimsol polit portrait portug prayer present pretend projector promis pronounc properli propos_to proud_of
4 put_her quarter quarter_to queen rais_# rank rat read_with reader recept recept_@ record_group refus_to
4 remembr resign rest_of rhythm robot roll_and roman rota rough routin rs rucksack rule ruthless sai_the
4 said_he said_is said_noth said_who sank sawdust scale scienc_week scooter seasid section see_@ see_a see_her
4 send_me seriou shall shape shape_of shark sharpen shave she'd_a she'd_got she_have she_is she_read she_right
4 she_sat she_think shepherd shook shook_hand show_and shrug shy sie silenc_then simon sledg slot soldier
4 solo_in somebodi_@family somehow someon sound_of spell spell_bee splinter star sticki stock_cupboard
4 stood_next store subject sun_cream superhero suppli_teacher swansea tabl_@ tackl tae tall target taster tax
4 teach_me teari technic tell tell_her ten_to thank_to thankyou that_lad the_bean the_build the_caretak
4 the_chair the_class the_cow the_curtain the_deputi the_desk the_doctor the_eco the_fair the_farm the_hatch
4 the_head the_kiln the_loudest the_map the_math the_moon the_nicest the_paint the_past the_piano the_sand
4 the_season the_sound the_spell the_stick the_stock the_tape the_tooth the_trai the_tyre the_voic the_week
4 the_whiteboard them_at then_ask then_at there_@ there_a there_is they'd they'r thi_but thi_term thi_wa
4 three_week through_a throw tie time_with to_back to_be to_feed to_give to_look to_me to_on to_ten to_watch
4 to_whistl to_you todai_that told_@school told_a told_by told_to tonic took_hi torch total tractor train_with
4 treasur tricki tudor turkei twilight umpir under_my under_the underlin undo uniform upsid_down urgent
4 veri_small viral visibl visitor visualis wa_@ wa_just wa_like wagon walk_in wall_and wave wayn we_could
4 we_have wear weather wedi wee wee_@ weed week_goe weekend_@ well_@ well_that welli went_in what_a what_would
4 where_she whoever whole whole_page why_@ windscreen with_him with_it with_three wolf work_out worth_the
4 wotsit would_be would_you wouldnt write_it wrote_a year_old yer you'd you'v you'v_got you_be you_did {& ~4b
4 ~act ~afternoon ~ahh ~aliv ~arriv ~art ~author ~awak ~bat ~beat ~bless ~block ~bottl ~bow ~brick ~build
4 ~busi ~cannot ~cant ~cardi ~chapter ~charg ~chart ~cheer ~choir ~chosen ~claim ~classroom ~clear ~clipboard
4 ~consult ~convinc ~corridor ~councillor ~count ~custom ~daisi ~dear ~den ~donkei ~drum ~duck ~dug ~english
4 ~exactli ~felt ~fridg ~gazebo ~goal ~goe ~gravi ~group ~haha ~hat ~headteach ~help ~hum ~infant ~insist
4 ~isnt ~label ~lai ~leaver ~line ~list ~litter ~luggag ~lunchtim ~match ~measur ~min ~model ~moment ~monitor
4 ~nice ~nose ~nowher ~onli ~organis ~parent ~partner ~pen ~photocopi ~plait ~playground ~plimsol ~projector
4 ~properti ~r ~race ~rainbow ~reach ~salut ~sand ~sandwich ~santa ~scare ~sent ~silenc ~six ~skye ~sneez
4 ~snowman ~spelt ~splinter ~split ~spoke ~statement ~step ~suspect ~system ~tadpol ~taught ~temperatur
4 ~that'll ~though ~tini ~touch ~train ~triangl ~trim ~tuesdai ~until ~vike ~well ~whether ~wonder ~wont ~year
4 ~you'll ~yr класі я
3 !ends-sentence !everyday-capital !long8 !sentence1 !sentence3 !sentence4 !sentences4 &: &✊ &🌍 &🌙 &🌿 &💙
3 &🙃 .: 50am 5s <#+that <#+with <+all <+anywai <+captain <+congratul <+doe <+from <+three <+to <+watch
3 <<<about <<<between <<<bit <<<candl <<<child <<<come <<<even <<<fell <<<half <<<littl <<<long <<<morn <<<of
3 <<<offic <<<ok <<<parent <<<swim <<<talk <<<thi <<<through <<<time <<<well <<<went <<<whistl <<<whoever
3 <<<will <<and <<apart <<boi <<camp <<can <<chuf <<coat <<custom <<field <<five <<fridai <<front <<gut <<ha
3 <<half <<help <<last <<letter <<long <<more <<mother <<next <<same <<seen <<sign <<ta <<term <<that'll <<thi
3 <<try <<wai <<whoever <<ye <<you <>after <>ag <>ask <>beat <>best <>boat <>brought <>cartwheel <>clai
3 <>conduct <>danc <>gave <>gone <>group <>hasn't <>help <>hid <>i'm <>just <>kept <>knew <>lent <>letter
3 <>name <>no <>open <>pack <>sai <>sang <>spell <>spelt <>spot <>still <>to <>us <>wa <>won't <>write <@+and
3 <actual <and+to <and>and <and>come <and>goe <and>ha <and>held <and>read <and>to <and>were <and>with <answer
3 <anywai <apart+from <ar+@ <ar>@ <ask+by <ask> <ask>to <at <between>and <bless+her <boi> <but>ha <but>in
3 <call>becaus <chat+with <chuf+for <club <coat <except>who <fair <from>in <from>to <good+on <had>@ <her+name
3 <it+and <it+for <it> <it>and <it>it <learn <letter+from <mark <met <moment <n <need+a <off <on+for <on+with
3 <over <partner <plai+to <presid <recept <report <right <save <school+and <show <ta <tabl <that'll+be
3 <that+wa <that>ha <the+tabl <the+week <try <up>and <updat>ha <wa <wee <whoever+ha <yesterdai >#+# >>>>a
3 >>>>all >>>>an >>>>anoth >>>>befor >>>>can >>>>cant >>>>carpet >>>>certif >>>>class >>>>coach >>>>cricket
3 >>>>cry >>>>donkei >>>>draw >>>>drill >>>>eat >>>>els >>>>everyon >>>>everyth >>>>favourit >>>>forecast
3 >>>>gran >>>>here >>>>herself >>>>hi >>>>hold >>>>infant >>>>inhal >>>>letter >>>>marrow >>>>match >>>>nurs
3 >>>>outsid >>>>phonic >>>>plant >>>>poem >>>>quiz >>>>rope >>>>sat >>>>show >>>>spot >>>>swim >>>>term
3 >>>>thei >>>>told >>>>tooth >>>>whistl >>>@ >>>across >>>am >>>angel >>>arriv >>>as >>>befor >>>bench
3 >>>birthdai >>>bridesmaid >>>built >>>can >>>chip >>>choir >>>eat >>>end >>>eulogi >>>everyon >>>famili
3 >>>far >>>fix >>>float >>>glue >>>gone >>>good >>>hi >>>himself >>>how >>>in >>>know >>>lanyard >>>letter
3 >>>line >>>look >>>lost >>>lunch >>>map >>>marri >>>match >>>math >>>me >>>mop >>>mr >>>my >>>name >>>nativ
3 >>>night >>>nobodi >>>off >>>pair >>>pen >>>phonic >>>queue >>>same >>>see >>>sent >>>seven >>>should
3 >>>snow >>>sprout >>>st >>>step >>>stone >>>tell >>>that >>>thei >>>thi >>>third >>>trainer >>>triangl
3 >>>under >>>up >>>water >>>wi >>>won >>>wonder >>>work >>>x >>>ye >>>you'r >>>your >>a >>again >>behind
3 >>book >>brother >>built >>call >>charg >>doesn't >>done >>donkei >>eight >>everi >>first >>given >>hand
3 >>happi >>hat >>hi >>near >>over >>plan >>rais >>round >>save >>she >>shop >>shout >>stai >>stood >>such
3 >>super >>sure >>tabl >>teach >>tell >>the >>think >>third >>through >>tie >>time >>to >>walk >>watch
3 >>whether >>whistl >ag >as+a >ask+whether >ask+why >asleep+on >back >bean >beat >bring+me >brought+her
3 >brought+in >built+a >call+me >call+the >came+as >can >carri+on >cartwheel >chain+on >clap >coat >conduct
3 >conduct+the >couldn't >dad+is >do >end >explain+to >fell+asleep >forgot+her >gave >gave+me >gave+the >go
3 >goe >goe+is >got+stuck >group >ha+alreadi >ha+decid >ha+drawn >ha+given >ha+swap >ha+talk >ha+taught
3 >hasn't >heard >hold+my >home >in+her >invent+a >is+our >is+six >is+teach >it+wa >land+on >lead >lent >let
3 >let+me >line+up >lost+her >made+us >man >mum+ha >n >nana >need >next+to >on+a >on+be >on+it >plai+the >pull
3 >push >put >put+her >put+in >read+to >realis >record >refus >run+a >said+grace >said+to >sang >sat+on
3 >sat+under >sat+with >score >show >sign >sing >snore >spent >still >still+on >stood+at >stop >swap+her
3 >teach >teach+the >tell+me >that+i >told+us >tri+to >turn+to >vs >wait >water >wee >went >with+her >would
3 >wrote+a >year @_beat @_behind @_bring @_can't @_doesn't @_end @_finish @_how @_knew @_last @_lent @_made
3 @_need @_now @_put @_read @_refus @_ring @_score @_snore @_spoke @_tell @_v @_went @_won't @_work @_would
3 @family_at @family_birthdai @family_had @family_just @family_or @family_sent @family_still @family_will
3 @family_you @school_goe @school_now @school_went @staff_did [@+bake [@+best [@+carri [@+count [@+did [@+doe
3 [@+got [@+group [@+help [@+hid [@+holidai [@+lent [@+lot [@+made [@+pack [@+spelt [@+swim [@+taught [@+won
3 [@+won't [@+write [@+year [a+word [ar+you [as [aww [big [bless [bless+her [bore [can [can+i [can+you [cross
3 [daisi+and [dear+diari [did [doe+your [eid+mubarak [eight [ever [florenc [for+the [forti [found+@ [french
3 [garden [garden+club [got+told [grit [ha [had+my [had+the [hat [hat+off [have+you [heard [home [i'd [i+ask
3 [if [if+anyon [is+@ [it+@ [iv [kitchen [leaver [left [librari+van [line [lollipop [look+for [make+kite
3 [miss+you [never [oh+and [omg [on [on+of [out [plant [playground [playtim [poetri [proper [proud+moment
3 [read [read+@ [rose+from [sat+breakfast [seat [seat+plan [sent [seven [she [show [six [snow [someon+ha
3 [someon+put [sort [star+of [stood [swim [sydnei [team+point [tell [that [the+great [there+is [they'v [thi
3 [trip [wa+it [we+had [well [welli [what+i [where [which [wind [wish [woke [you [you'v+not [you+should
3 [young+@ ]ach ]alarm ]ankl ]anyth ]avail ]backward ]bad ]balanc ]be ]bell ]boiler ]bottom ]bunch ]carpet
3 ]chill ]compost ]confid ]control ]corsa ]debat ]deputi ]drain ]e ]either ]everyon ]fair ]floor ]foot
3 ]forward ]fridg ]friend ]garden ]good ]half ]handbag ]hard ]hero ]high ]humbl ]includ ]instead ]is ]job
3 ]joke ]kitten ]later ]lego ]lock ]love ]lovemyjob ]menac ]messag ]mind ]mud ]na ]necessari ]pan ]parrot
3 ]part ]plan ]playtim ]poem ]point ]primari ]proud ]pupil ]qualifi ]question ]rabbit ]room ]run ]satnav
3 ]scooter ]shy ]snake ]solicitor ]solo ]speak ]spoon ]stai ]stand ]stop ]swan ]swing ]tabl ]teach ]tear ]tell
3 ]these ]thursdai ]tooth ]were ]wheel ]window ]worm ]your a_@family a_bow a_button a_cape a_christma a_dog
3 a_fuss a_gift a_hors a_lie a_lollipop a_note a_number a_page a_peg a_pencil a_poem a_pound a_shark a_sheep
3 a_sofa a_speech a_spoon a_stranger a_twix a_wall a_wobbl about_be abseil ach across_the actor addit admin
3 afternoon agenda all_at all_to all_year an_all an_egg an_ey and_# and_an and_gave and_gent and_give and_kept
3 and_me and_nobodi and_read and_stood and_three and_will ani_other ankl answer anyhow anymor anyon_got
3 ar_just ask_@school ask_my ask_them ask_wa ask_whether at_regist at_you attach avail back_after back_on
3 back_with badg bagpip balanc barrist base baton bear beat becam becaus becaus_the bee been_at been_teach
3 befor_i begin beig best_on between_the bhangra bib birthdai_to biscuit bit_the bite blackberri bless_him bon
3 book_at book_bag boot_on box_and brave brigad broad bu_driver bubbl build_a built bunk but_we by_@ bye c
3 cabbag calmli calon came can_onli can_whoever carniv carol cast cd ceil cereal ceremoni certif_for chang
3 charg_of chat_with check checkout cheek chemist christma_dinner circl class_about class_and class_in
3 class_vote classic cliff collect compass confisc continu corner cornflak could_not council counti courgett
3 courtesi courtesi_of cricket crisp critic crown cucumb cultur curtsi cymbal dad_at dai_he dare dashboard de
3 deal decid decid_to decis declar declin delight demand desk_and detect did_her did_i dine dinner_hall
3 discuss do_my doe_all doe_your doesnt doll done_to down_as down_in draught draw draw_a drummer dungare
3 dustpan dzi each_dai eal ei eid_mubarak eight elast electr em emot especi estim ever everyon_had everyon_in
3 ex_@ exclus excus eyf face_and fairli fall favourit feed fine first_class fish flag florist floss fly foil
3 for_@ for_book for_everyon for_four for_on for_six found_@ found_the french friendship_bracelet from_@ froze
3 gala gave_the gentli glasgow glitter go_in golden goos goosebump got_@ got_it grace grandma_in gravi graze
3 grip grow_up grown_man guid_read ha_@ ha_a ha_given ha_gone ha_learn ha_never had_four had_no had_sinc
3 hairband half_a half_ten hand_in hand_on hand_out happen happi_@ harri hat_off have_heard have_my have_start
3 have_the he he_call he_doe he_look he_said he_think he_won't heard_it heartbeat heck help her her_@family
3 her_aunti her_grandma her_head heritag hi_@family hi_arm hi_ey himself home_for home_on hop host hula
3 hula_hoop hungri i'd_been i'd_to i'v_got i'v_just i'v_never i_love i_miss i_now i_rang i_repeat i_sleep
3 i_talk i_wish idea igh imaginari in_after in_eleven in_english in_goal incl infant inform_me insist inspir
3 intern into_the is_@school is_now is_our is_that isnt it'd_be it'll_be it_a it_goe it_got it_make it_she
3 it_there it_twice it_up it_we jar job_in job_is join_in junior just just_to kazoo keep kerb kestrel kidnei
3 kindli kite knit know_everi l lai lan last_and last_time lean learn learnt learnt_to leas leaver_assembl
3 left left_hand leg leisur leisur_centr let_us letterbox leukaemia lid like_he'd like_to like_you line_and
3 literaci littl live_in logic lolli lollipop lollipop_man look_for lost lot lot_of louder loudest love_a
3 lovemyjob loyalti lucki lunch_on ly_on made_a main man_and mat me_then me_through meet_@ merci mermaid
3 microscop middai might_be mind minut_and mirror miss_that mitten mixtap moment moment_@ more_time morn_she
3 most mum_and mum_ha mum_sent my_cat my_glass my_hand my_littl my_mum my_ta my_tabl nan natur neat new_class
3 new_school newslett next_to next_year nice no_not not_come not_cry not_let not_wrong noth_to now_@ number_#
3 odd of_my of_them of_your off_@school offer offsid oh_i old_i omg on_all on_for on_my on_out on_to onion
3 onli_@ origami our_assembl our_littl our_nativ out_at out_by out_for out_from over_and over_to overtook ow_@
3 pack_lunch page_# paper paperclip partner partner_@ pavement pe_kit pend phonic_group pig pineappl pip pirat
3 placement plai plant plaster plastic platform plum post_it potti prime prompt pug punctuat put_it
3 quarter_past ra rahman rail ran raz recognis record reet refus regist_and reindeer reward rich rise roof
3 room_with root run_and rung sai sai_a sai_but sai_good sai_i sai_pleas said_and said_good samba same
3 sat_under saw_it scarecrow school_@family school_dinner scienc score scream seat_plan seen_it sew shade
3 shake she she'll she_didn't she_onli she_went shift shoe shoe_and shoebox shout show_her shown sinc_christma
3 sinc_easter singl sir skip slap slip smear snap sock_and sorri_@ spatula spoon stand star_@ star_of stock
3 straight_face stranger straw student_@staff stump sugar summat sundai_night sung suppli support susan
3 suspect tabl_and tad talk_of taught_us tbf tea_and teacherlif tell_my tell_your than_a thank_the that'll_be
3 that_doe that_in that_not that_on that_said the the_@staff the_bank the_biscuit the_board the_boss
3 the_breakfast the_choir the_counter the_dinosaur the_door the_drain the_elbow the_gym the_hamster the_hat
3 the_holidai the_infant the_innkeep the_mum the_music the_pair the_paper the_pea the_pencil the_person
3 the_photocopi the_photograph the_power the_projector the_read the_record the_roman the_school the_scienc
3 the_sink the_site the_spoon the_suppli the_tortois the_trim the_visit the_visitor the_weather the_weekend
3 the_whistl thei_all thei_have them then then_in then_you therapist there there_on they'd_been they'v_a
3 thi_year thing_in think_about three_@family throughout thru tickl tidi till_i time time_@ time_to tipto tire
3 to_anyon to_explain to_keep to_meet to_our to_plai to_sleep to_talk to_teach to_three to_us todai_@school
3 todai_i todai_wa token told told_@ told_her tombola tone tonight_@ took_@ tour towel_on trail traine
3 treasuri tri_to trim_trail troubl trunk tuff turn_to turn_up twenti twenti_minut twice underneath up_on
3 upgrad urdu us_hi v veget verb visit wa_# wa_aliv wa_better wa_born wa_meant wa_onli wa_perfect wa_right
3 walk walk_up wander want_me want_to we'd_a we_both we_do wellb west what_@ what_i what_the what_thei when_@
3 when_thei where_to where_we whether while_@ whistl_and who_think whole_@school whole_tabl why why_i wi_@
3 wing with_an with_her wobbl_tooth wood word_of work_on workshop wrong wrote_me yard_duti year_1s year_that
3 yellow you_a you_and you_get you_hear you_know you_look your_mum ~accid ~aid ~announc ~apart ~as ~asleep
3 ~assembl ~balloon ~bed ~believ ~between ~biscuit ~both ~bracelet ~bucket ~can't ~case ~chat ~chuf ~citi
3 ~class ~code ~conduct ~correct ~costum ~could ~cours ~cri ~crown ~cut ~dad ~direct ~discuss ~doesn't ~dog
3 ~draft ~draw ~drawn ~drew ~eat ~elbow ~elect ~email ~enjoi ~eulogi ~extra ~f ~find ~float ~fossil ~found
3 ~full ~ghost ~go ~godmoth ~gold ~gonna ~goodby ~happi ~harri ~her ~hoop ~host ~how ~hundr ~improv ~introduc
3 ~jasmin ~kit ~knew ~know ~lamin ~left ~letter ~lift ~lion ~littl ~lock ~lunchbox ~mama ~massiv ~might
3 ~mondai ~mop ~morn ~mr ~nobodi ~omg ~orang ~order ~ow ~pea ~peel ~pencil ~pizza ~place ~plai ~player ~poem
3 ~poppi ~practis ~primari ~proper ~pumpkin ~push ~queue ~rap ~record ~refus ~repli ~request ~review ~rhythm
3 ~ribbon ~rosett ~sad ~satsuma ~second ~seem ~self ~sir ~skip ~sleev ~slowli ~smile ~sold ~solv ~somebodi
3 ~stood ~suggest ~sunflow ~superstar ~tail ~tap ~thirti ~til ~toast ~tombola ~translat ~trombon ~turn ~um
3 ~unicorn ~up ~vicar ~vote ~w ~war ~we'll ~wee ~went ~while ~wipe ~work ~worri ~yesterdai в за
2 #_@ #_book #_month #_of #_residenti #_sai #_thank #_thi #_time #_told #_week &« &– &🇬 &👐 &😂 (( )& ): .'
2 19th 5b 5p 6ft 6s <+# <+also <+but <+dear <+in <+wee <+what <+yesterdai <<<befor <<<bin <<<both <<<can
2 <<<don't <<<done <<<down <<<forti <<<i <<<i'd <<<know <<<look <<<lunch <<<much <<<nativ <<<nobodi <<<not
2 <<<note <<<or <<<pe <<<power <<<run <<<seen <<<should <<<snack <<<somebodi <<<sport <<<start <<<tell
2 <<<thirti <<<todai <<<wai <<<with <<<you'r <<along <<asleep <<ay <<b <<congratul <<could <<cri <<cry <<danc
2 <<dear <<down <<easter <<everi <<found <<four <<happi <<hedgehog <<is <<kit <<kitchen <<know <<learn
2 <<listen <<menu <<no <<now <<paper <<part <<plai <<rain <<recept <<shed <<star <<start <<take <<that
2 <<they'v <<think <<tom <<tree <<u <<via <<wa <<week <<what <<whistl <<who <<window <># <>as <>b <>caught
2 <>doe <>done <>explain <>found <>ha <>leav <>lunchbox <>not <>on <>read <>sent <>start <>translat <>whisper
2 <>will <>wrote <a+mr <about <afternoon <also <alwai <and+todai <and>ar <and>beat <and>both <and>carri
2 <and>made <and>thi <and>wa <and>won <ar>and <back+and <birthdai> <but>and <but>got <cat <chang <chang>
2 <congratul+to <count <dear <first <from <full <got> <ha <hear <him <i+found <i+saw <if <is>who <kitchen
2 <like <listen+to <love <math+and <never+chang <of>on <our>plai <out+by <sai>is <said> <school <seen <sent>to
2 <step <tell>hi <thank+to <that>in <the+dai <the+kitchen <the+year <then>ask <there+wa <thi+afternoon
2 <thi+morn <thing+about <time+and <to <to>in <todai <told <took <two+and <um <video <wa>from <wa>in <week
2 <what>said <when>put <while <who+put <wi <with <year+and <you'r <you+hear >>>>after >>>>agre >>>>also >>>>ar
2 >>>>bad >>>>balloon >>>>bee >>>>birthdai >>>>bit >>>>break >>>>breakfast >>>>brought >>>>by >>>>card
2 >>>>caretak >>>>carri >>>>come >>>>conker >>>>cut >>>>dad >>>>do >>>>door >>>>each >>>>eight >>>>ey
2 >>>>fallen >>>>from >>>>full >>>>gate >>>>got >>>>great >>>>hamster >>>>hear >>>>her >>>>home >>>>hospit
2 >>>>how >>>>ic >>>>impress >>>>in >>>>joke >>>>jump >>>>know >>>>leaf >>>>lion >>>>lot >>>>map >>>>marri
2 >>>>math >>>>mayor >>>>month >>>>mother >>>>nobodi >>>>odd >>>>page >>>>pass >>>>peopl >>>>phone >>>>pick
2 >>>>poet >>>>recept >>>>right >>>>sandwich >>>>see >>>>shift >>>>sign >>>>sinc >>>>sing >>>>sister >>>>smell
2 >>>>sock >>>>song >>>>suppli >>>>talent >>>>ten >>>>than >>>>they'r >>>>three >>>>to >>>>too >>>>tower
2 >>>>twice >>>>up >>>>vers >>>>visit >>>>weather >>>>went >>>>whether >>>>won >>>>work >>>>wrote >>>all
2 >>>appl >>>bed >>>bishop >>>both >>>bracelet >>>bucket >>>cake >>>camel >>>card >>>caretak >>>clean >>>cross
2 >>>cycl >>>den >>>did >>>dinner >>>duck >>>each >>>five >>>gravi >>>hamster >>>hard >>>herself >>>knee
2 >>>ladi >>>lead >>>leav >>>leg >>>made >>>mai >>>mani >>>mark >>>metr >>>middl >>>moon >>>morn >>>new
2 >>>nine >>>number >>>onto >>>other >>>pack >>>playtim >>>pond >>>prayer >>>recept >>>record >>>said >>>seat
2 >>>show >>>sleev >>>sofa >>>solo >>>spell >>>stai >>>stood >>>straight >>>student >>>suppli >>>ta >>>teacher
2 >>>the >>>they'v >>>thought >>>tie >>>time >>>told >>>trip >>>tuesdai >>>vote >>>we >>>wear >>>welli
2 >>>wobbl >>>wolf >>>y >>>you >>all >>arriv >>ask >>bear >>befor >>cousin >>cri >>down >>foot >>found >>four
2 >>goal >>grace >>have >>he'd >>him >>hold >>i >>i'v >>invent >>jumper >>kept >>learnt >>lion >>look >>lot
2 >>meant >>mum >>narrat >>nine >>of >>offer >>ofst >>rubi >>sai >>second >>some >>sort >>talk >>three >>two
2 >>up >>voic >>we'v >>went >>where >>wing >>won >>worm >about >all+over >and+it >and+she >and+that >ar+you
2 >argu >arriv >asleep >at+all >at+carpet >at+her >b >been+told >boat >both >bring >came+in >choos >correct
2 >could >count+in >count+to >cri >dad >danc >darl >den >did+hi >do+ >drew+a >drew+me >drew+the >drop >famili
2 >featur >find >finish >fix >fix+the >for >full >give+me >given >guess >ha+built >ha+found >ha+move >had+hi
2 >had+made >had+told >hand+out >have+been >have+start >head >hide >homework >i'v >if+you >in+goal >in+recept
2 >into >is+move >just+told >lai+on >left+a >lent+me >letter >line >lot >lunchbox >made+an >made+it >mark
2 >miss+you >model >move >mum+sai >mum+sent >name >nan >nine >notic >number >on+her >or+@ >paint >plait+my
2 >put+hi >ran+the >read+a >read+hi >refus+to >sai+he >sai+her >said+he >said+her >said+i >sang+the >sat
2 >save+me >share+her >shook >shout >stai >stood+up >stori >taught+us >that+he >thi >threw >time >to+sai >told
2 >tooth+went >translat >u >v >wa+a >wave >when >who >who+ask >who+sai >will >wish >won't >would+not >wrote
2 >wrote+her >y >you'r+a >you+get >сьогодні @_about @_ar @_argu @_arriv @_best @_brought @_come @_drew @_fell
2 @_fix @_for @_found @_four @_goe @_got @_ha @_hit @_home @_i @_in @_isn't @_left @_might @_move @_name
2 @_number @_onli @_pack @_plan @_propos @_pull @_ran @_save @_sing @_swap @_thank @_threw @_tuesdai @_two
2 @_under @_walk @_wave @_wear @_where @_wouldn't @_year @family_@family @family_cri @family_move @family_sai
2 @family_there @family_think @family_wa @family_want @school_@family @school_i @school_made @school_of
2 @school_residenti @school_todai @staff_@staff @staff_i'v @staff_thi @staff_wa [@+boat [@+came [@+clai
2 [@+come [@+dad [@+drew [@+explain [@+gave [@+ha [@+leav [@+lunchbox [@+nana [@+out [@+rang [@+sang [@+show
2 [@+stood [@+translat [@+tri [@+ukulel [@+whisper [and [ar+we [ask+the [aw [bandag+a [be [big+@ [bump [came
2 [can't+stop [can+u [can+whoever [caught [ceilidh [chelsea [christma+dinner [class+debat [congratul+to [da
2 [dai [did+you [drop [dziekuj [end+of [everi+singl [fair [fair+plai [final [found [found+out [from+the
2 [gave+@ [get [grace+from [grand [gymnast [had [had+@ [half+my [half+the [hand [honest [honestli [i [i'd+like
2 [i'v+had [i'v+just [i+do [i+saw [if+i [in [kwame [last [learn [long+dai [love+moment [made+it [mud [mufti
2 [mufti+dai [my+class [my+nan [my+son [my+tuesdai [my+year [nan [nativ+cast [not [not+@ [note [noth [on+duti
2 [on+the [parti [poetri+slam [ran [realli [realli+enjoi [red [ring [river [rubi [sat+with [scienc+week [sew
2 [shy [sir [sorri+to [spell+bee [star [stori+time [suppli+in [swear [team [tell+you [tell+your [that+not
2 [the+bu [the+peac [the+pond [the+thing [there+wa [they'v+shut [third [three+week [tomorrow [tri [try
2 [two+year [um [we'v+got [we+do [wear [what+it [when+@ [when+the [who+put [work [world [world+book [would
2 [would+you [wrote+a ]# ]accept ]actual ]all ]bag ]batman ]batteri ]beautifulli ]befor ]bless ]board ]boi
2 ]bother ]broom ]button ]castl ]chair ]chang ]choir ]classroom ]clock ]close ]co ]commit ]competit ]continu
2 ]corner ]cup ]deal ]doe ]doncast ]door ]dress ]email ]everywher ]evid ]field ]finger ]folk ]forti ]gate
2 ]geniu ]gentl ]get ]ghost ]handwrit ]heaven ]home ]homework ]hors ]hous ]hug ]hum ]hurt ]igh ]in ]indoor
2 ]invest ]isn't ]knew ]knight ]know ]lad ]late ]leaf ]leek ]letter ]librari ]like ]manner ]merci ]met ]mondai
2 ]month ]mop ]moral ]mug ]napkin ]need ]nil ]notic ]octob ]onc ]page ]paid ]pear ]peg ]pink ]plumber ]pride
2 ]prize ]rate ]reason ]return ]roundabout ]rucksack ]said ]same ]seen ]sellotap ]seriou ]sheet ]sigh ]sign
2 ]sinc ]sir ]six ]skip ]smell ]sneez ]spent ]spot ]stick ]thought ]ticket ]tire ]toddler ]too ]tree ]tuesdai
2 ]un ]valu ]vers ]vote ]wafer ]wale ]wall ]warn ]wave ]weather ]week ]who ]wind a_badger a_better a_chat
2 a_complaint a_conker a_cow a_differ a_famili a_fish a_frog a_great a_hand a_joi a_letter a_month a_mop a_new
2 a_nice a_person a_plate a_proper a_puddl a_real a_recept a_six a_super a_time a_torch a_train about_it
2 about_my absolut abstain ac accent accur across actual adverb advic aft after_a afternoon_@ again_for all_it
2 all_of all_the allerg allerg_to alphabet also_@ and_did and_do and_if and_look and_she'd and_show and_tell
2 and_that ani_of ar ar_in ar_my ar_up argu_about arm_like armband as as_we as_you ask_for ask_how ask_if
2 ask_in ask_to at_asda at_seven attempt awai backdrop bad badger bagel bar_@ basic be_an be_ask be_told
2 becaus_it been befor_i'd behalf behind behind_her behind_me bell_for belli best_dai better better_than
2 between_us bike_shed bin birthdai birthdai_@ bishop boiler_room bonni book_and book_dai borscht bottl_and
2 bounc brace braill breath brought_the bu bucket burglar but but_@ but_i but_it but_she but_you by_@school
2 by_fridai cabinet cake call_a came_down camel camera cap car_park cardboard care_home caretak carnag
2 carri_the cat_@ certif chair_and chapter chatter cheddar chef child_in circuit class_@family class_bear
2 climb climb_wall clock cloudi clue cold collar come_and come_on come_over comfort comment committe competit
2 complaint concentr concert confess costum could couldn't_have count_the counter cpd crossword crumpet
2 cupboard_and current custom dad_in daff dai_but dai_is dai_it date dealer deep defend destini diagram dictat
2 did_you digger direct discharg discov district divis do_i doctor dog_and don't_want done_@ done_in done_it
2 done_the door down_to drag dreamt drew_the drizzl drop_a drop_off dry_ey dt dull dust duti_@ duvet each_time
2 eagl ear eat_a eclips eid eleven_@ elmer end_and end_of end_with engin england enjoi enquiri episod equal
2 equival ever_been everybodi everyth_is experi expert face_in facetim fame fare fast favour fearless fell
2 fellow few fewer final_got first_aid first_ever five_year float flour flute follow for_hi for_next for_three
2 for_twenti forg forward found_her freddo freez fridai_i'v from_under front fuss fy gabriel gate_duti get_to
2 ghana give_her glockenspiel go_on gold googli got_a got_all got_as got_in got_them granda grass grate
2 grown_up gruffalo guid ha_anybodi ha_found ha_invent ha_left ha_made ha_start had had_kitten had_us hair
2 hairbrush hammer hand_a hash have have_a have_built have_fallen have_not have_to havent he'd_been he'll
2 he_can't he_could he_lost he_wrote head head_on header headlin headphon heart heavi her_a her_off hi
2 hi_@school hi_life hi_vi highlight hippo hold_hand home_corner home_in home_with honestli honor honour
2 hot_cross hour_with how_much huge hundr hung hurri i'd_had i'd_put i'm_# i'm_have i'v_been i'v_come i'v_said
2 i'v_seen i'v_thought i_gave i_go i_got i_held i_onli i_sai i_think i_told i_turn if_i if_the if_there
2 impress in_an in_from in_on in_polish in_three in_welsh in_y incid includ inclus induct innit into_hi
2 iron_man is_@ is_go is_her is_me is_to isn't it'd it'll it_about it_fridai it_from it_off it_on it_out
2 it_through it_till it_to it_work iv jacket jingl juggl just_watch keep_the kept kept_a kerr kettl_on
2 kitchen_with know la ladl lancast lesson let letter_from lib librari_book licenc lie_down lighter lighthous
2 like like_@ like_her like_the line_of litter log lone longship lost_# love_letter love_thi luggag ma made_it
2 make_my man_with margin mark_it mark_the mascara mascot massiv me_@family me_a me_do me_everi me_i me_now
2 me_that mend metr milkman mind_the mine_wa minu mondai monk moral moth mud mufti multi music my_dinner
2 my_favourit my_knee my_love my_mouth my_recept my_tuesdai my_work name_everi nani napkin never_look new_lad
2 new_starter new_year nightingal nile nine_time no_on no_word nobodi nobodi_els nobodi_in non_uniform noseble
2 not_allow not_ask not_in not_my not_sure not_to not_touch note_in now_with nugget of_cours of_everyth
2 of_governor of_ten of_these off_@ off_and off_her off_in offic_and oh ok okai ol old_and on_heart on_i'v
2 on_is on_it on_shoe on_side on_sinc on_top on_tuesdai on_wa onli_have onto orchestra our_cook our_nurseri
2 ourselv out_@ out_it out_over outgrown over_a overnight pair panda parachut parcel parliament password pasta
2 pat_my patient peer pelt penc peripatet perman person persuas physic pick_@ pine plate poland pole polic
2 polo popular posit possess pour prai prepar press priest pringl print privat profici progress prove provid
2 pumpkin punjabi put_on qualiti question quiet_on r rack ranger rangoli read read_@ read_book read_everi
2 read_the read_thi readmit realis realli rebound recip record_@ regard registr remind remot rent residenti
2 roller rope round_the runner safe sai_@staff said_her said_i'd said_well said_when salad sandwich sarni
2 sat_down sat_there save saw saw_me scar school_@ school_club school_to second_in secret seen_@ seen_on
2 seen_the sept sewn sharper she'd she_can she_doe she_fine she_goe she_in she_six she_told she_want shed_and
2 shout_out show shut sidewai sight sign signatur sinc_sundai sink sink_in sister_and six_and skate skeleton
2 skill slowli slug smash smug snowflak snowman social soft_plai softli soil sold someon_put someon_tell song
2 sort_the sound spaghetti spanish sparkler special speech speed spent spilt spoke spong spot spot_on squabbl
2 stabl staff_do stai_in stammer start start_on stegosauru steward stood_there stop strict stuck_in sunglass
2 surviv swept tabl_for take_her take_my taken_up talent talk_about teach_@school teacher_at tell_@ tell_me
2 ten_and tenerif tenth tesco than_my that'd that_he that_her that_i'm that_it that_same that_wa that_where
2 that_why the_@school the_aisl the_bakeri the_big the_bike the_birthdai the_book the_bu the_care the_corridor
2 the_council the_countri the_dinner the_donkei the_drive the_first the_floor the_freezer the_french the_front
2 the_glass the_glue the_hand the_ic the_lamin the_lunch the_mayor the_middl the_minibu the_minut the_miss
2 the_north the_path the_pe the_playground the_pool the_quiet the_raffl the_rest the_roof the_same the_shape
2 the_sign the_song the_stori the_sun the_tank the_tannoi the_wind the_window the_word the_y thei_can thei_did
2 thei_do their_@staff them_and there'd there_but therefor thi_job thing_i thing_i'v think_we thorough
2 three_of three_year thunder tidi_up till_june time_and time_i'v time_sinc time_tabl tin_of tin_open tini
2 to_draw to_it to_school to_stop to_wait toasti todai_# todai_he told_it told_me tomato tonight_at took_her
2 touch_it towel tower trai_and tree tri trip trowel turn turn_on turn_round turnip tutu twelv two_pair u9 um
2 under_it unless uno until up_a up_her up_hi us_a us_all us_in us_it valentin van_and veri versu vote_for
2 wa_love wa_not wa_on wa_stood wa_told wa_too wa_worth wafer wage wai_home wai_in wait_for wait_list
2 walk_round walk_to walru warn_me wash_up watch_@ waterproof we'v_all we_come we_lost wednesdai_and week_i
2 weigh weird well_i welli_and went went_for went_off went_quiet went_round went_up were what_i'v what_to
2 what_wa when_we when_you'r whiteboard who_cut who_got who_is who_it who_need who_put whoever_ha
2 whoever_invent whole_class wind wire with_# with_somebodi without_be wolv word_@ work_@ work_in would
2 wrong_wai ye year_5s year_and yoghurt you'll you_at you_from you_i you_never you_were younger youth zoo {!
2 {( {, {? ~3s ~about ~accept ~admit ~ag ~against ~am ~amber ~and ~ani ~answer ~appar ~audit ~aunt ~aw ~awai
2 ~bake ~be ~becaus ~bet ~birthdai ~bit ~breakfast ~brilliant ~brought ~bu ~bui ~c ~cake ~camel ~capit ~certif
2 ~check ~chef ~co ~collect ~column ~cry ~cushion ~custard ~cycl ~date ~doctor ~eco ~educ ~elsa ~everybodi
2 ~eyebrow ~faint ~flood ~fly ~footbal ~four ~french ~fring ~giggl ~given ~glove ~glue ~grandma ~green ~guess
2 ~hang ~hard ~hartfield ~head ~hear ~held ~helper ~hide ~honestli ~hop ~hymn ~i'm ~if ~instead ~interview
2 ~it'll ~king ~kite ~knee ~laugh ~leaf ~lent ~lie ~lip ~longest ~love ~lunch ~manag ~marbl ~march ~mark ~math
2 ~me ~menu ~mid ~minut ~move ~now ~onto ~paper ~pari ~pet ~pictur ~pigeon ~placement ~presid ~pretend ~prime
2 ~put ~quit ~quot ~reckon ~refere ~rememb ~report ~ring ~robot ~row ~rule ~sai ~sat ~saw ~score ~scream
2 ~seriou ~sew ~shook ~shop ~short ~shout ~shower ~side ~sign ~skeleton ~snail ~snore ~spaghetti ~special
2 ~spirit ~sport ~stall ~stand ~star ~sticker ~sun ~sure ~taller ~thank ~that ~theori ~thi ~thing ~think
2 ~third ~time ~to ~tooth ~ukrainian ~undef ~versu ~voic ~volunt ~wale ~watch ~wave ~weather ~week ~who'd
2 ~who'v ~wi ~width ~wire ~wish ~witch ~wobbl ~wolf ~won't ~worn ~x ~you'r ~you'v ~zip
1 !begins-sentence !long40 #_# #_who #_with &🎤 &👋 &👑 &💀 &🥲 )😂 3rd 7am <+congrat <+had <+poor <+rang <<<@
1 <<<cri <<<end <<<fair <<<go <<<it <<<kitchen <<<mark <<<number <<<room <<<tabl <<<till <<<tonight <<<trip
1 <<@ <<afternoon <<big <<bless <<bought <<bump <<far <<how <<it <<leaf <<lot <<moment <<out <<pencil <<second
1 <<show <<son <<tuesdai <>cri <>gran <>home <>law <>left <>line <>move <>nana <>style <>swim <>talk <>threw
1 <>v <a>in <am <and>all <and>gave <and>is <and>just <and>the <and>told <and>wrote <becaus <best <blue <by>and
1 <co <come <congrat <done <from> <funni+but <get <i+told <is+a <lad+call <me>a <not>tell <o <pick <rang
1 <repeat <sai <shout+to <stop <talk+about <thi> <thing <to+find <to+tell <to>i <to>on <well+done <went+to
1 <where > >+ >>>>ani >>>>ask >>>>biscuit >>>>board >>>>bow >>>>bun >>>>can't >>>>chess >>>>choir >>>>climb
1 >>>>coat >>>>did >>>>finger >>>>he'd >>>>i'd >>>>learn >>>>me >>>>mum >>>>name >>>>number >>>>of >>>>plai
1 >>>>raisin >>>>same >>>>stori >>>>talk >>>>taught >>>>their >>>>tortois >>>>trollei >>>>turn >>>>uncl
1 >>>>under >>>>villag >>>>volcano >>>>welli >>>>with >>>be >>>bear >>>bowl >>>brilliant >>>broken >>>cat
1 >>>cup >>>dad >>>decid >>>dog >>>drop >>>ear >>>forest >>>goal >>>grandad >>>i >>>it >>>kei >>>much >>>note
1 >>>onc >>>patrol >>>promis >>>real >>>room >>>school >>>second >>>she >>>sign >>>snail >>>swim >>>till
1 >>>try >>>we'v >>>without >>>wrong >>awai >>back >>been >>big >>carpet >>costum >>crown >>eleven >>footbal
1 >>form >>got >>home >>how >>husband >>in >>interview >>letter >>lunch >>move >>real >>review >>share >>stori
1 >>stuck >>they'v >>toast >>tomorrow >>when >@+the >and+i'm >ask+could >ask+to >been >blue >by+the >caravan
1 >carri >draw >garden >glass >gran >ha >ha+learnt >ha+put >hand+me >have+set >he >in+your >is+in >is+that
1 >left+her >list >lost+a >lunchbox+ha >plai+hot >review >sai >sai+that >star+of >stood >stood+on >summer
1 >swap+hi >taken >talk >tell+everyon >thank >thei >there+ >thi+week >took+hi >tooth+in >translat+the >under
1 >walk >wear >web+ >what >where >who'd >who+is >whose >without >wrote+to @_cri @_draw @_gran @_grandad
1 @_holidai @_over @_plate @_she @_spent @_talk @_think @_turn @_twist @_who'd @_will @_without @_write
1 @family_got @family_told @family_wed @school_is @staff_and @staff_he @staff_it @staff_who [#+# [@+after
1 [@+gran [@+home [@+hug [@+plai [all+the [and+then [at [at+the [ay [big+shout [bit [bulb [carpet+time
1 [chuf+to [class+vote [column [congrat+@ [cover [cross+countri [did+i [did+the [doe+ani [finish [guess+who
1 [guid+read [hi [honestli+the [hope+is [i'v+a [i+onli [just+had [just+watch [lad+at [last+dai [leav [librari
1 [lost+on [mark+on [mock [my+new [netbal [no [oh+@ [our+school [pleas [proper+lump [quick [recept [record
1 [spent+my [sport [sundai+night [sydnei+is [the+man [the+whole [took+the [we'r [we+did [what [what+the
1 [whisper [yr [yr+# ]appoint ]ask ]badg ]band ]bar ]beauti ]bridg ]career ]ceil ]chat ]counter ]cut ]drill
1 ]driver ]duck ]everybodi ]expect ]forehead ]goosebump ]group ]ha ]had ]haribo ]harmoni ]june ]land ]left
1 ]lid ]midnight ]mile ]mood ]nineteen ]nowt ]off ]orang ]pack ]paus ]pigeon ]polit ]radiat ]rais ]recept
1 ]sale ]seat ]share ]show ]side ]sofa ]spoilt ]stamp ]suit ]tho ]though ]tomorrow ]turn ]wait ]wasp ]watch
1 ]wish ]yard ]yeah a_biscuit a_certif a_den a_face a_hotel a_hous a_line a_plant a_quiet a_rota a_stone
1 a_veri abandon about about_@ accept accord accord_to agre_to alien all_four also alwai_on amber an
1 an_@school and_all and_also and_get and_i'm and_in and_it and_out and_want and_whisper anim applaus apprais
1 argu arsen ask_@ at_breakfast at_night at_playtim auction ay bare beauti beautifulli becaus_he been_do
1 been_made between bit_of bleep boss boyfriend brass brother_in brutal burger by_her by_mistak can_see cardi
1 carri_on carrier ceilidh cello centuri chat choir circl_time claim class_assembl class_snail clean clipboard
1 co_@ coach_@ come_up confid corn could_be could_have crawl cri_at crop cupboard curri cwtch dai_# dai_in
1 damp decim describ did_hi didnt digit digniti doc doe_that doesn't_like don't_care don't_let done_a door_and
1 door_for dot doubl edit effect egg eighth eleven_time empti end_@ end_up english enough_to enter ever_seen
1 examin face_when feel feet_in fifti fig final finish first_@school fix flat_on fog for_ag for_everi for_it
1 for_show for_tea for_that for_thi four_minut frankli fright from_our front_of further g7 gave_me gave_up
1 geographi gerbil get_in give_you glu good_for grew grown gut ha_the ha_to had_made had_my hand_@ hand_it
1 have_said he_came he_want headmast hear_@ held henna her_nan hi_hand hi_head hi_name hidden him_the hit_the
1 hoars hope hot hot_chocol hour_on hous_and how_i hundr_and i'v_no i_learn i_like i_must i_nearli i_read
1 i_regret i_swear i_wore i_would in_at in_twenti in_year insid intend is_better is_he is_it is_your it_an
1 it_for it_go it_ha it_i'v it_just it_me it_then it_with jewel jumper_on just_found just_said k kent kick
1 knee knight know_@ know_it known lancashir leagu led_by legend leigh let_it like_and lip list_on liter
1 lolli_stick lump made majesti make_it man_@ mari math_and math_book maypol me me_hand me_on middl million
1 min minut_i mobil monopoli more move my_back my_plan my_y n netflix not_sai now ob of_an of_applaus of_no
1 off_the older_than on_ha on_wednesdai other_end other_on our_year out_# out_a out_of out_on out_there outsid
1 overhead packet pancak paragraph passeng peach pebbl pet pile pinch pit pizza playhous plot plug point porch
1 pregnant primaryteach professor protect proud pyjama queue rag rainbow rais ran_the reach read_corner
1 read_out real rear recept_in regular rematch repeat requir revoir right_now round_a run_the sai_in sai_what
1 said_@ said_grace said_i said_you salt sandi sat_in sat_next scatter school_council school_in script
1 sculptur sea sender sent_in seri servic shampoo she'd_been she_get she_ha sheet shelv sherri shoe_off
1 showcas silenc sing_and sit sit_down size skye slate smaller some_@ spain squash st_mari start_the
1 still_think submarin super swai sworn tabl_in talent_show taller tarmac teach_the team teapot ten_minut
1 ten_out tester thame than_mine than_the thank_you that_@ that_all that_sai that_we the_assembl the_back
1 the_biggest the_boi the_cup the_dad the_dai the_driver the_form the_long the_on the_other the_pond
1 the_rabbit the_shoe the_skeleton the_solo the_split the_student the_teacher the_trophi the_wall the_whole
1 theatr thei_want their_teacher them_on then_@ then_said they'v_got theyv thi thi_is thing_and thing_that
1 think_@ thought_about through through_it thrown tick ticket_for time_in to_@ to_ask to_bit to_take toe
1 told_us took took_the tortois trampolin trouser truth tuesdai two_hundr uncl up_@ up_and up_at us_and
1 vegetarian velcro vi voic_for voic_i vole vowel wa_about wai_round wait wale wasp we_don't we_know we_need
1 we_went wear_the wed_and week_# welcom_to well wet what'v when_i'd when_the whittl who who_just who_ran wi
1 wi_the will_have window winter with_a with_just with_our with_such with_that with_their wizard word_and
1 word_i wouldn't_let wrap_up wreck wrestl ye_that yo yorkshir you_should your {. ~ah ~alwai ~bad ~bandag ~bar
1 ~beanstalk ~bell ~best ~boss ~brace ~bunt ~calm ~card ~carri ~caught ~chees ~cloud ~coat ~come ~congrat
1 ~design ~did ~don't ~envelop ~excus ~fact ~fanci ~featur ~fix ~flip ~funni ~gent ~giant ~gift ~give ~glass
1 ~golden ~gran ~heart ~heaven ~hi ~hors ~huge ~i'll ~interrupt ~iv ~joke ~june ~kindli ~long ~mention ~middl
1 ~moral ~nan ~nit ~nutmeg ~odd ~onc ~playtim ~poetri ~question ~raisin ~rehears ~repeat ~river ~roof ~run
1 ~sack ~said ~save ~seat ~secret ~septemb ~set ~she'd ~shoe ~show ~smash ~soup ~spot ~stomach ~stuck ~tae
1 ~take ~tear ~they'r ~threw ~through ~todai ~tom ~tuck ~tudor ~un ~wa ~wast ~wheel ~which ~who'll що і
-1 !two # #_my #_that #_todai #_we &🥹 ) )# )) .) .C .L .P .R .S 14th 31st 40am 6pm <+amaz <+aunti <+hubbi
-1 <+on <+rt <+sai <+two <<<a <<<dog <<<ever <<<group <<<home <<<law <<<place <<<spare <<<still <<<to <<<tree
-1 <<<two <<<user <<<veri <<<walk <<<were <<am <<argu <<bit <<chapter <<cheer <<cross <<d <<dad <<drop <<ever
-1 <<from <<gone <<holli <<littl <<live <<lunch <<mark <<me <<night <<nurseri <<restor <<sleet <<some <<spot
-1 <<st <<straight <<vote <<wee <>@ <>ali <>allen <>braill <>bront <>can <>daniel <>duff <>ezra <>fell
-1 <>flower <>gemmil <>grealish <>henderson <>hilton <>island <>j <>jame <>jone <>learn <>light <>murrai
-1 <>myle <>pass <>pattern <>phillip <>school <>slipper <>smith <>st <>stood <>street <>tilburi <>usyk <>van
-1 <>verstappen <>vuitton <>walcott <>weather <>you'r <a>with <and+a <and+the <and>do <and>from <at+my
-1 <but+then <diari <dog+call <for+a <get+my <granddaught <grandson <happi <holli+and <home <husband
-1 <husband>ha <i'm <i>thei <is>and <it+the <it>i <know+if <lass <law>ha <look+on <mamma>singalong
-1 <mari>primari <mean <minut <mr <mum+carer <my+friend <my+goddaught <my+godson <my+niec <my+stepson <my>on
-1 <my>school <neighbour <night+with <not>the <number+# <on>and <on>face <or <or> <our>at <our>been <our>had
-1 <put>in <rt <scooter <st+mari <swim <the>back <the>fair <the>wa <the>wreath <then>from <to+@ <until <went
-1 <with>@ <with>my <youngest >>>>anyon >>>>as >>>>bar >>>>bell >>>>came >>>>carol >>>>citi >>>>dentist
-1 >>>>doctor >>>>eleven >>>>everybodi >>>>feet >>>>film >>>>find >>>>forti >>>>glue >>>>guid >>>>hoop
-1 >>>>hous >>>>http >>>>i >>>>kind >>>>longer >>>>make >>>>mine >>>>mondai >>>>not >>>>onli >>>>open >>>>own
-1 >>>>pleas >>>>quiet >>>>rabbit >>>>rain >>>>said >>>>shed >>>>sundai >>>>there >>>>these >>>>think >>>>uni
-1 >>>>van >>>>wee >>>>will >>>>without >>>>yard >>>about >>>an >>>anniversari >>>b >>>blood >>>carri >>>cook
-1 >>>crisp >>>doe >>>dure >>>fox >>>given >>>gold >>>golden >>>ha >>>insid >>>late >>>lol >>>mind >>>need
-1 >>>not >>>nurseri >>>odd >>>queen >>>reader >>>shoe >>>shut >>>slow >>>smile >>>stair >>>star >>>street
-1 >>>stuck >>>t >>>take >>>term >>>their >>>theori >>>twenti >>>video >>>wa >>>walk >>>were >>bagel >>bai
-1 >>beaten >>bring >>by >>chariti >>colli >>concert >>cooper >>daughter >>discov >>documentari >>drop >>eaten
-1 >>film >>five >>fridai >>gone >>he >>http >>ivi >>jollof >>late >>lodger >>love >>machin >>man >>minut >>no
-1 >>not >>oldest >>outsid >>persi >>person >>picnic >>pig >>plai >>plumber >>podcast >>poem >>pyjama >>sang
-1 >>shift >>shut >>t >>teacher >>that >>thirti >>ticket >>tour >>town >>trip >>wait >>walru >>wife >>youngest
-1 >@+book >@+cooper >alert >all >allen >almond >and >and+ivi >and+now >anniversari >at+my >be >bear+picnic
-1 >bieber >boe+on >braill >bun+from >child+on >clean >cottag >did+her >duff >flower+show >for+our >fridai
-1 >from+next >frost+ha >gemmil >gibb >gold >gone+and >got >graduat >ha+been >ha+learn >ha+to >hen+do
-1 >henderson >hilton >hood+bai >http+t >if >in+our >in+town >is+at >island >j >jame >kahan+ticket >keep
-1 >law+in >light >mai >murrai >myle >on+at >pass+her >patron >phoenix >read+book >ronan+could >ronan+in
-1 >sai+i'm >save >seed+bagel >seed+in >she >shed >singalong >smith+at >st >tea+and >the+@ >the+cat
-1 >the+machin >the+tortois >the+walru >through+the >tree+by >twice >two >vallei >van >van+persi >verstappen
-1 >volum >vuitton >walcott >walcott+wa >weather >wed+in >what+a >who+ha >who+onli >with+my >would+have >write
-1 >wyle >ye >you @_allen @_bieber @_cloonei @_didn't @_hand @_henderson @_here @_island @_jame @_knock
-1 @_light @_like @_marvel @_miss @_pleas @_st @_style @_swim @_verstappen @_who @family_all @school_@staff
-1 @school_about @school_but @school_had @school_when @school_with @staff_i @staff_in @staff_on [@+ali
-1 [@+allen [@+at [@+bellingham [@+braill [@+bront [@+brought [@+cake [@+daniel [@+fell [@+flower [@+gemmil
-1 [@+gibb [@+grealish [@+henderson [@+hilton [@+island [@+jame [@+learn [@+michael [@+pattern [@+phillip
-1 [@+pickford [@+ridlei [@+sat [@+sent [@+st [@+stephenson [@+street [@+tilburi [@+turn [@+twist [@+usyk
-1 [@+van [@+verstappen [@+vuitton [@+wave [amaz+@ [ask [aunti+@ [big+thank [bu [bu+driver [can't+believ
-1 [chang [confess [cousin+@ [cut [daisi+the [doe+anybodi [eid [feel+emot [fell [first+ever [had+a [holli
-1 [http [i'll [kelli [let [lose [mark+my [massiv [mo [my+godson [my+husband [my+phone [need [number [on+#
-1 [our+y [puppet [real [rehears [rip [rt+i [rubi+murrai [rubi+port [saw+a [sister [sport+dai [sydnei+to [tear
-1 [that+moment [the+lad [the+sun [to+my [to+whoever [twelv [wet+plai [what+doe [you+know [young ]after ]ago
-1 ]ay ]blower ]bowl ]cagoul ]caretak ]certif ]crown ]derbi ]dry ]els ]flask ]go ]grand ]green ]have ]holidai
-1 ]inn ]interv ]it ]jumper ]kettl ]made ]man ]myself ]nine ]ongo ]otherwis ]perfect ]piano ]pie ]pleas ]pm
-1 ]possibl ]pta ]pub ]q ]quid ]rebrand ]refund ]report ]residenti ]sash ]septemb ]shini ]snail ]sock ]spite
-1 ]step ]tea ]teeth ]third ]twelv ]twix ]up ]win ]wonder a_bad a_bath a_big a_bu a_cat a_cold a_crisp
-1 a_cushion a_dry a_goat a_paddl a_rubber a_saturdai a_second a_singl a_sort a_stand a_ta a_tuesdai a_wasp
-1 a_whistl a_work admit ador afford afraid after against ai airport aisl all_@ all_along all_round allow_to
-1 an_envelop and_ivi and_she and_to and_two and_you apologis appear ar_all ar_we aren't as_far as_hi
-1 assembl_on at_a at_midnight at_nurseri at_on at_the attent awkward back_a baker bald ballymena bar battl
-1 bawl be_at be_hi be_kind be_nice bed beef been_# behind_the berri bev bezzi big birth bit blog blood blower
-1 book_for border bottl_of bounci bowl brand bring_in broke brought_a build busker but_i'v but_there butcher
-1 by_half by_me by_ten call_hi can't_believ can_have car_with celebr chain chair_@ chair_in chalk charlott
-1 check_out child_@ chippi class_have class_of co_op coat_on code come_down common contract could'v
-1 could_hear crisp_packet cuppa curat cut dad_is dai_back dai_for dame data daylight derri dimmer disco
-1 disnei dm do_not dogger dollar dome donat doncast dubai duff e earli easter eat_the eaten_my effort
-1 eleven_year encor energi everi_playtim everyth exhaust factori fake far_as fenc fern flashback flood
-1 fortieth forward_to friend_@ from from_a frost fryer fume funni_but g gang gem gemmil gentleman get get_her
-1 get_him get_it get_marri get_my gibb given_up gone_up googl got_home got_us got_your gotta grand
-1 granddaught_@ grang granni grumpi gum ha_brought ha_no ha_now ha_put ha_taken had_our halo have_all
-1 have_found have_gone have_her haworth he'll_be he_been he_gone he_wa hear heartbroken helicopt henderson
-1 her_i here_@ hgv hi_hat hi_mouth holli_and home_as hood hot_water hous http_ow hull i i'd_be i'm_do
-1 i'm_just i'm_on i_hope i_know i_us in_a in_front investig invigil iron is_back is_how it_everi it_not
-1 it_onli it_that it_the it_took jealou justin kei_stage know_where ladder ladi_in lanyard lap_of lasagn
-1 left_to leg_and let_her lettuc lewi lili look_forward look_on lost_her lost_hi love_@school love_it low
-1 luton lynn m made_my mammi mandarin mark_on marri_and marri_in marri_to marvel_medicin me_by me_some meal
-1 memoir merit messag met minist miss_my mistleto mob month mother_in mum mum_@ mum_at mum_she muppet mural
-1 murrai mustard my_big my_ey my_granddaught my_in napoleon never_mind new_job niec_@ nineti nobel norton
-1 not_a notebook now_the nurs of_# of_thirti of_what oh_@ on_hand on_her ongo onli_in onli_just oot or_is
-1 other_half otherwis our_@staff our_street over_my over_the ow pack pad pai_for panic parent_even pass_it
-1 per permiss persi pg place_in planner pm poli pork prawn pride prison proof pub_quiz put_me put_my pva
-1 queue_for quich quickli quiet ramsai rang_my realist rebrand receiv reckon recycl refer relax repli report
-1 ridlei right_@ right_then rington rink rival ro room rot round round_it royal sadli sai_i'm said_i'm sale
-1 salon same_on samosa sat_by sceneri school school_gate school_plai scientist seal see_you seen_me set_of
-1 she_at she_doesn't she_put she_still sheffield sheriff shout_at side_of silver sinc_he singalong
-1 site_@staff site_manag skipton sky sleep_in slower smell_of snake snif somebodi son_@ spill spite splint
-1 split stephenson stick_and still_ha stop_talk studio sundai_lunch sunshin suppos tale tank tell_a that_a
-1 that_isn't that_me the_actual the_blue the_canal the_cloakroom the_co the_displai the_duck the_entir
-1 the_fish the_fourth the_great the_heat the_instructor the_lamp the_librari the_list the_match the_mop
-1 the_night the_park the_printer the_pub the_quiz the_second the_shop the_theatr the_tune the_worm thei
-1 thei_know them_a then_it there_wa thing thing_with thirteen tiger tile time_he time_i tl to_@staff to_check
-1 to_count to_do to_see to_share to_sit toad toast told_the tom tonsil too_late trollei tshirt two two_hour
-1 ty up_for up_from up_i up_over up_who urn us_for vega veri_good via_user volunt_to vuitton wa_at wa_the wag
-1 wait_to warm we_all wear_a well_the who_get who_read who_sai who_want wide will with_great woke_up
-1 woman_who wooden work_for worn would'v wouldn't_go wrist yeah you'r_welcom you_ask you_miss you_need
-1 you_see you_to zealand {) ~1st ~academi ~allen ~almond ~alright ~also ~apostroph ~appl ~bark ~beauti
-1 ~bieber ~blood ~boot ~bottom ~braill ~builder ~chase ~child ~chip ~cloonei ~cockapoo ~cold ~colli ~confess
-1 ~council ~cover ~cow ~cruis ~daddi ~dai ~deep ~duff ~duti ~eaten ~either ~fae ~fenc ~fun ~garden ~gari
-1 ~gear ~gemmil ~gibb ~goddaught ~got ~gotta ~granddaught ~grandson ~grei ~hasn't ~haul ~hello ~henderson
-1 ~hid ~hilari ~hilton ~homework ~in ~inset ~jigsaw ~joe ~join ~jollof ~jumper ~lake ~last ~learn ~lee
-1 ~london ~lurcher ~man ~matilda ~messi ~minist ~mon ~murrai ~myself ~nil ~not ~own ~paint ~pair ~palac ~past
-1 ~per ~persi ~phoenix ~photo ~picnic ~plaster ~pond ~pram ~price ~prize ~quid ~rescu ~rip ~russel ~salon
-1 ~sharp ~silver ~singalong ~slam ~sleet ~some ~still ~straight ~student ~studio ~sub ~such ~taken ~talk
-1 ~tidi ~trade ~trash ~tree ~tribut ~u ~us ~veri ~verstappen ~volum ~vuitton ~walcott ~weep ~woman ~won
-1 ~world ~would ~yo ~youngest ~з
-2 !before-word !last-word !long16 #_did #_have #_if #_it #_no #_you #_yr &? &[ &] &| &~ &🎄 &🎸 &💛 &😅 &😩
-2 &🫠 (/ )! )- ). .1 .4 .D .E .H .J .K 13th 18th 4am 5th <+a <+aunt <+by <+christma <+co <+counti <+dylan
-2 <+ha <+love <+nana <+nephew <+no <+poison <+the <+weep <+where <<< <<<all <<<also <<<am <<<anoth
-2 <<<birthdai <<<get <<<goe <<<held <<<is <<<ladi <<<leav <<<miss <<<more <<<mum <<<new <<<off <<<other
-2 <<<pack <<<past <<<phone <<<pleas <<<proud <<<rt <<<sat <<<there <<<they'r <<<three <<<tomorrow <<<under
-2 <<<watch <<<what <<<who <<<work <<<year <<about <<after <<an <<ar <<as <<at <<befor <<bloke <<but <<caravan
-2 <<did <<everyon <<fella <<find <<floor <<fun <<grandad <<him <<home <<if <<judg <<ladi <<late <<leather
-2 <<list <<ma <<marri <<match <<memori <<mobil <<morn <<move <<nan <<obsess <<of <<old <<princ <<red <<rescu
-2 <<roll <<rt <<rubi <<season <<sister <<staff <<still <<to <<told <<took <<trai <<turn <<us <<user <<why
-2 <<wi <<woman <<work <<yet <<your <> <>alexand <>argu <>ark <>armstrong <>awai <>bellingham <>benni <>bit
-2 <>boe <>bona <>boot <>bridg <>brown <>budget <>by <>cake <>candl <>chain <>chose <>class <>cloonei <>cottag
-2 <>dettori <>dicaprio <>everyon <>farrow <>finish <>fisher <>fitzgerald <>flintoff <>gold <>half <>hamm
-2 <>hardi <>it <>italia <>kahan <>kane <>kelli <>larsson <>leagu <>mcilroi <>mercuri <>ming <>moon <>never
-2 <>next <>nkrumah <>off <>opera <>orwel <>paphiti <>perrin <>pickford <>potato <>power <>ramsai <>ramsei
-2 <>rice <>ronan <>ryder <>sayer <>six <>slept <>solomon <>studi <>sweenei <>tabl <>theroux <>tindal <>toon
-2 <>tree <>tuchel <>twist <>walk <>warn <>wax <>weigh <>william <>willoughbi <>yate <>young <>yunu
-2 <>zinchenko <@+the <@>book <@>ha <a>nest <adam+and <all>in <also> <amaz>on <an <and>my <and>on <and>ran
-2 <and>up <at+the <aunt <b <book+and <bring <brother>and <by>at <co> <counti <counti>for <dai+and <doctor
-2 <down <down+to <dr <driver <dylan <eldest <fella <for+our <friend <friend>and <from>and <goddaught <godson
-2 <good <grandma <great+aunt <her+and <home+in <how <hubbi <i+said <i>it <i>she <i>that <in+law <in>with
-2 <it+call <king <know <last <law <leather+on <littl+brother <lodger>ha <long <lunch+with <mate <me <meet
-2 <mum <my+daughter <my+eldest <my+granddaught <my+son <my>came <my>ha <my>is <my>to <nana <niec <night
-2 <of>and <of>in <on+to <our+lodger <our># <our>got <our>is <our>start <our>wa <plan <pleas <poison <poor+old
-2 <pure <read>web <roll+on <run+by <sai>befor <same <san <second <she+call <sister <sister>ha <some <son
-2 <soon <street <thank <that> <the+new <the>for <the>machin <the>with <thi <thought+of <to+a <to+our
-2 <todai+wa <toddler <tomorrow <took>to <two <union <union>bunt <updat <user+# <wa+a <watch+the <week+is
-2 <weep <were>and <whether <who <with+my <with>and <with>in <woman+call ># >#+who >#+year >>> >>>>anniversari
-2 >>>>arena >>>>build >>>>chariti >>>>chip >>>>coffe >>>>correct >>>>count >>>>cri >>>>cross >>>>discov
-2 >>>>displai >>>>dog >>>>done >>>>drop >>>>first >>>>go >>>>goe >>>>half >>>>handl >>>>have >>>>he
-2 >>>>honestli >>>>husband >>>>i'll >>>>keep >>>>last >>>>law >>>>leav >>>>mean >>>>mile >>>>minc >>>>minibu
-2 >>>>my >>>>night >>>>other >>>>panto >>>>plu >>>>post >>>>put >>>>ran >>>>ring >>>>room >>>>sai >>>>sale
-2 >>>>saturdai >>>>sent >>>>seven >>>>six >>>>sleep >>>>staffroom >>>>stall >>>>take >>>>tell >>>>they'v
-2 >>>>time >>>>tomorrow >>>>tour >>>>trampolin >>>>tree >>>>voic >>>>we >>>>we'r >>>>wet >>>>whoever
-2 >>>>winter >>>>your >>>actual >>>and >>>ani >>>anoth >>>appar >>>ask >>>asleep >>>bakeri >>>best >>>blanket
-2 >>>brought >>>bu >>>do >>>dragon >>>engin >>>entir >>>ever >>>explain >>>feed >>>feet >>>final >>>get >>>go
-2 >>>goe >>>hair >>>hand >>>hat >>>he >>>heart >>>hope >>>keep >>>love >>>machin >>>matilda >>>move >>>near
-2 >>>net >>>next >>>north >>>park >>>phone >>>photo >>>plaster >>>polish >>>post >>>rain >>>rememb >>>repeat
-2 >>>rest >>>restor >>>ring >>>roof >>>sai >>>secondari >>>set >>>stage >>>ten >>>them >>>then >>>thursdai
-2 >>>tip >>>tooth >>>tyre >>>vallei >>>veri >>>voic >>>week >>>what >>>who >>>with >>account >>ag >>antenat
-2 >>arm >>b >>barber >>beauti >>becom >>benni >>boi >>born >>bought >>bu >>budgi >>butterscotch >>calendar
-2 >>carolina >>check >>choir >>coat >>cook >>d >>do >>drawn >>eldest >>end >>engag >>enjoi >>even >>ever
-2 >>fine >>flatmat >>half >>hamster >>head >>here >>hot >>just >>keep >>kind >>lost >>make >>meal >>more
-2 >>nail >>nit >>nobodi >>obscur >>onli >>open >>or >>pack >>plant >>plate >>queue >>recip >>record >>report
-2 >>road >>school >>send >>song >>spare >>spring >>star >>stick >>still >>taught >>team >>tidi >>todai
-2 >>trainer >>try >>wed >>week >>why >>win >>with >>x >a+@ >ali+and >alreadi >and+benni >and+my >and+no
-2 >appeal+tin >armstrong >ask+me >ask+where >at >at+asda >awai >bark >bead >becaus >befor+meal >benni
-2 >benni+for >boe >boi >boot >bow >bridg >brown >budget >bun >bunt >cake >came >candl >caught >chain+at
-2 >cloonei >collect >cusack >daniel >daniel+and >de >dee >delight >delight+butterscotch >dettori >dicaprio
-2 >doe+the >done >eaten >everi >fair >farrow >fayr >final >fisher >fitzgerald+and >flew >flew+in >flintoff
-2 >flower >from+antenat >furi+road >get >got+up >grade >grealish >ha+gone >hamm >hardi >have >have+got >he+a
-2 >her >hi >hid >holidai >holidai+ >home+from >http >i >if+you'r >in+a >in+hi >is+on >italia >italia+with
-2 >ivi >jackson >jone >kahan >kane >kelli >knock >know+all >larsson >leagu >leav >like >look >love >marri
-2 >mcilroi >ming >moon >my+flatmat >nectar >never >next >nightingal >nkrumah >no+more >north+carolina >off
-2 >old >on+drum >on+night >opera >opera+hous >orwel >out >paphiti >pattern >pattern+plate >phillip >phone
-2 >pickford >plate >primari >pugh >ramsai >ramsei >ryder >rylanc >said+the >sale+ >sat+in >sayer >school+ha
-2 >share+a >she+said >should >sister >slipper >smith >solomon >song >start+year >street >swap >sweenei
-2 >terrier >the+fourth >the+obscur >the+tank >there >there+a >tilburi >tindal >to+hi >tomorrow >took+her
-2 >toon >trainer >turn+# >turner >up+over >wa >wa+born >walsh >warn >warn+for >wax >wed >weigh >were >which
-2 >who+came >whole >willoughbi >wreath >yate >you'r >you+look >young >your >yunu @_a @_awai @_befor @_benni
-2 @_boe @_boi @_boot @_brown @_bun @_cooper @_daniel @_de @_delight @_divis @_do @_done @_everi @_everyon
-2 @_final @_first @_fisher @_flintoff @_flower @_gold @_had @_hi @_hid @_i'm @_i'v @_if @_it @_italia
-2 @_jumper @_just @_kahan @_kane @_larsson @_leagu @_leav @_lost @_mcilroi @_ming @_next @_or @_out @_pattern
-2 @_phillip @_pickford @_pugh @_ramsai @_ryder @_smith @_somebodi @_stai @_street @_three @_tilburi @_tindal
-2 @_tri @_walcott @_wax @_willoughbi @_yate @_your @family_@school @family_been @family_have @family_i'm
-2 @family_is @family_made @family_my @family_no @school_a @school_did @school_sinc @school_want @school_we
-2 @staff_a @staff_by @staff_driver @staff_for @staff_of [@ [@+alexand [@+ark [@+armstrong [@+bear [@+benni
-2 [@+boe [@+bona [@+boot [@+bridg [@+brown [@+cloonei [@+cottag [@+dettori [@+dicaprio [@+ezra [@+farrow
-2 [@+fisher [@+fitzgerald [@+flintoff [@+forgot [@+found [@+gold [@+gone [@+half [@+hamm [@+hardi [@+hill
-2 [@+hood [@+isn't [@+italia [@+kahan [@+kane [@+kelli [@+larsson [@+leagu [@+lost [@+mcilroi [@+ming [@+moon
-2 [@+nkrumah [@+off [@+opera [@+orwel [@+paphiti [@+perrin [@+potato [@+ramsai [@+ramsei [@+rice [@+rodrigo
-2 [@+ronan [@+ryder [@+said [@+sale [@+sayer [@+slept [@+smith [@+solomon [@+start [@+sweenei [@+theroux
-2 [@+tindal [@+tooth [@+tree [@+tuchel [@+up [@+walcott [@+wax [@+william [@+willoughbi [@+yate [@+young
-2 [@+yunu [@+зеленська [a+@ [a+love [anyon+want [art [aunt [aunt+@ [aunti [autumn+budget [autumn+is [babcia+@
-2 [bandag [born [call [can't [can+anyon [cannot [cannot+believ [chelsea+awai [christma+@ [class+assembl [come
-2 [congratul+@ [count [counti [cousin [cricket [date+night [daughter+boyfriend [david [destini+is [dinner
-2 [dylan [dylan+@ [everi+year [ey [father [father+dai [first+dai [fish [fish+tank [for [good [grown [ha+@
-2 [half+past [happi+retir [he+got [hei [here [hope+your [hubbi+@ [huge+thank [i'm [i'm+the [i'v+lost [i+am
-2 [i+did [i+told [if+it [is+it [is+that [it+the [just+been [knit [lili+of [mai [man [me+and [messag
-2 [messag+for [mother+in [my+ex [my+goddaught [my+gran [my+housem [my+mum [nana+@ [need+a [nephew [nephew+@
-2 [not+be [on+a [our+lodger [plai [poison [poison+ivi [poor+old [river+up [robert [roll+on [rose+bush
-2 [rubi+chard [sai [sai+grace [sell [shoutout [shoutout+to [skip [skye+for [sorri [spent+the [spot [st [staff
-2 [sundai+lunch [teacher [tear+at [the+new [the+twin [tk [tk+@ [to [took+my [try+to [twin [twin+due [two
-2 [uncl [uncl+@ [union [union+@ [walk [watch [we+ar [we+plant [weep [weep+willow [what+do [what+my [when+your
-2 [where+@ [who+want [will+do [winter [you'r ]accent ]again ]aliv ]alon ]anywai ]area ]asleep ]bath ]bean
-2 ]bear ]better ]birthdai ]biscuit ]bite ]blackpool ]blue ]boat ]bread ]break ]brilliant ]bu ]bubbl ]can't
-2 ]card ]chain ]charact ]charg ]chees ]child ]circl ]cloud ]club ]compani ]complain ]do ]drawer ]drive
-2 ]drizzl ]dumna ]duti ]each ]extens ]favourit ]firm ]font ]free ]fridai ]from ]gone ]goos ]gym ]head ]help
-2 ]hen ]hood ]hour ]human ]husband ]interview ]juli ]ladder ]last ]loo ]luck ]marathon ]me ]meter ]neck ]net
-2 ]new ]novemb ]nurs ]on ]op ]p45 ]parti ]pend ]pig ]piti ]polici ]postman ]practic ]prayer ]properti ]quiet
-2 ]readi ]respect ]roof ]royalti ]rule ]saturdai ]scone ]scream ]sea ]shame ]she ]shhh ]shirt ]smile ]solidar
-2 ]somebodi ]spell ]split ]sticker ]stoneleigh ]stool ]street ]stuff ]sure ]survivor ]ta ]ten ]that ]throat
-2 ]todai ]told ]tonight ]towel ]us ]van ]wasn't ]we ]wee ]woman ]word ]x ]yoghurt ]you a1 a_@staff a_brew
-2 a_candl a_degre a_fox a_go a_lap a_littl a_long a_pin a_right a_run a_tabl a_tini a_voic aa abil about_#
-2 action actress admir admiss advanc adventur adverbi again_he again_that alan alhambra all_i all_through
-2 allen almond along alter alwai ambit an_@ an_absolut an_appl and_a and_benni and_came and_dad and_gone
-2 and_i and_i'd and_i'll and_not and_stand and_take and_the and_wa ani anoth_@ anybodi anybodi_els anyon
-2 anyon_els anyon_know anywai anywher ar_do area armi arrest arthur as_her as_in as_my ask_at assembl_with
-2 assess at_# at_half at_hi at_it at_me at_wemblei athlet audiobook aunt_@ back_end back_from baguett
-2 bank_holidai bath_and bear_picnic beaten becom been_there been_to belong_to belter best_mate beth bieber
-2 bike bio biryani bless bliss blitz block bluebel bluei boe bold book book_@ book_to bookshop both both_my
-2 bough bound box_of branch bridg bright bring brown bsl buckl bud bui bun by_four by_my cactu cafe came_from
-2 came_out can't can_get can_we cancel card_with carolina carter casserol cat_on cauliflow centr chard cheap
-2 check_the child child_who chile chill chilli chimnei choru christma chuck ciao cilla clash class_todai
-2 cloonei close coach_driver coat_and cockerel coke colin colleagu come_to comfi commun companion compost
-2 cone_on confetti congrat contain cooper could_read could_see countdown countri cours cover crem crumb
-2 curriculum curtain cusack cushion custard_cream dad_@ dad_and daddi dai_i dan daniel dark darl daughter_@
-2 david decemb dee degre delight_butterscotch denni derbi dettori did_the diet dinner_and dip dissert ditch
-2 do_for do_it do_the do_thi documentari doe doe_a doe_anybodi don't done done_and doubt dr drawer drink
-2 driven drone duckl dumna dunelm duti earlier_in earth ecstat edibl educ egypt eight_and eight_year
-2 electrician eleven eliot enough entranc er era etern europ eurovis evan everi_@staff except exclam face_on
-2 fair_plai farrier farrow fashion_week fayr fb fb_me februari fell_asleep fell_out ferrel fifth find_my
-2 finish_at finish_it firm first_tooth fisher five_star fix_the flare flashcard fleec flow fold food for_more
-2 for_not for_when forc forgot form former forti forti_on forti_year fortnight foster found_my fry gasp
-2 gave_her gazebo gazza geniu get_up giraff girlfriend give_the glad gloriou go_back go_down go_up
-2 goddaught_@ godson gone_for gone_in good_luck gospel got_through graduat grandad_@ grandchild granddaught
-2 grandpar great_@family green gregg ground grow guillotin gurdwara ha_done ha_eaten ha_hi ha_just ha_more
-2 ha_move had_the hairdress half_of hall_floor hallwai hamm hand_over hand_up handbag hang_on hanger
-2 happen_to happi happier harbour hardi hardli hartfield hat_on have_i have_on he_get he_let he_never he_not
-2 head_in head_sinc hear_a her_back her_first her_friend her_in her_new here_to hi_face hi_first hi_teeth
-2 high_school hilari hilton him him_all hol holm home hors_and hr http_fb http_tinyurl hubbi huddersfield
-2 humber humour husband_sai hutch i'd_have i'll_not i'm_off i'v i'v_found i_can i_can't i_laugh i_need
-2 i_thought i_tri i_will i_won't if if_anyon if_it if_you in_@ in_bed in_boot in_each in_hull in_thi in_time
-2 incom inherit internet into into_@ into_my ipad iplay is_an is_do is_down is_fine is_i is_on is_run issu
-2 it_down it_first it_four it_half it_hi it_i'd it_i'm it_is it_like it_right it_round it_turn it_what
-2 it_when italia item januari_# jaw jean jersei jet jk joe jone journei juri just_a just_told justic kahan
-2 kany karachi karma kei king_@ kiss kit kitchen knacker knew_everi know_exactli know_when krai lamin lamp
-2 land larsson last_@ last_night laugh_in law_is least leather leav_and leav_do leav_for lectur left_it
-2 length_of lesson_and lesson_with let_the lie_in life light_and limp live livid lo lock_up lockdown
-2 long_stori longer_than lorri lost_a lost_my loudli love love_@family love_him love_me lover lunch_and
-2 machin_at made_her made_him magpi mai_have make maltes man man_in man_on manag mare mark_out marshmallow
-2 mask mcilroi me_i'v me_till me_who mean meant medicin meltdown meme memori memori_of menac mentor menu
-2 meter michel microwav mid mike mine_@ miss_@ mission mistak mister mom mon month_and morn_in mother_dai
-2 muck mum_i mum_to mute my_@staff my_brother my_class my_classroom my_eldest my_friend my_gran my_hairdress
-2 my_head my_hous my_housem my_job my_lad my_oldest my_throat myth name name_of nation nav naw necklac negoti
-2 neighbour_@ nest_in net never_heard never_onc new new_on nick night_in nine_minut nineteen nit no_#
-2 no_@family no_i nobodi_said nobodi_tell nonsens noodl northern norwich not_me note_on novemb now_she number
-2 number_line nurseri_@staff o o'clock obscur observ octob of_all of_teach of_those of_y# off_my off_to
-2 offici olaf oldest_@family on_and on_at on_bit on_like on_night on_of on_our on_purpos on_the on_thursdai
-2 on_veri on_you on_your onc onc_and onesi onli_a onli_gone op open_the oppon option or_not orwel other_side
-2 our_caretak our_is out_and out_in ovat ow_me own_daughter own_son oz p45 paczki paddl paddl_pool pai palac
-2 pan panel pant paphiti paramed park_on part_of passion passport past_three pathet patienc pattern
-2 pattern_plate paus payment peopl_who pepsi perfect perth peter phillip phone_to photograph pickl pictur_of
-2 pie pigeon pilot pinafor pint plai_in plai_the plan_for plane plz point_at poison_@ polish poni port posh
-2 post_offic pound_for power pram preach pretti procedur prom q quiz rachel rafter ramadan ramsei ran_out
-2 rang rash read_it readi readi_for recit reduc registrar rememb rep retriev return revis rex rhyl rick
-2 ride_on right_up robin rock roger roll_on romant row royalti rt_@ rubbish rugbi russel ryder rylanc
-2 safeguard sai_hello sai_my said_about said_she'd said_the sailor sainthood salah sanction sarcasm sari sash
-2 sat_nav saturdai_and saturdai_at saw_a sayer scienc_fair scotch see_it see_them sensori seven_and seventeen
-2 she_ask she_had she_know she_our she_took shetland shirt shop_list should'v shoutout show_in show_on shower
-2 shredder sign_it sign_the signal silli sinc_the sit_in site six_week skim slab slept sligo slow smell smith
-2 snack_time sniff sole someth sort sourc space spark speaker spice spider spiderman stage_# stall standbi
-2 start_with statement station steve stoneleigh stood_in storm stuck_on sub summer summit supervisor
-2 suppos_to surveyor survivor sweenei swim_@ swim_lesson tailor take_that talk_on tarantula taxi te teach_in
-2 teach_year teeth tell_you telli_and tenbi term_is that_got that_man that_she the_# the_@family the_allot
-2 the_arena the_bag the_bath the_bit the_boat the_bridg the_cake the_chippi the_classroom the_clock
-2 the_counti the_drama the_face the_final the_food the_futur the_hoover the_iron the_kettl the_king
-2 the_ladder the_laptop the_last the_letter the_littl the_mark the_mobil the_obscur the_phone the_pizza
-2 the_pta the_recept the_road the_rule the_sigh the_staff the_ta the_under the_vallei the_war the_windowsil
-2 the_year thei_said their_dad therapi these thin think_he think_the thirti_on those thousand three_hour
-2 thrill through_the tilburi time_it tinyurl tinyurl_com to_@school to_bed to_everi to_get to_read to_their
-2 to_your todmorden told_off tomorrow_and tonight_and too_much took_on touch trai_of transit treat trial
-2 tribe tribut true tryna tweet twenti_nine twenti_year two_in two_minut type tyre_place ugh undon unexpect
-2 union unlock unpack up_in ur us_both verdict via vic viii vintag visa voic_and von wa_a wa_and wa_for
-2 wa_her wa_still wa_up wakefield walcott walk_home walsh wanna war warn washington we_can we_sai weav websit
-2 week_and week_the weekend_and weep_@ weetabix went_to were_a were_in what_did what_you when_i'm when_you
-2 wherev which_of which_on whichev while whine whiski whistl_@ whitehal who'd_like who'v who_ask who_at
-2 who_know who_look whole_wai why_is why_the willoughbi win window_down with_the with_thi with_y without_a
-2 wonka word_about word_to work would_not wrote_it wrote_the www wyle yall yate year year_4s year_i year_in
-2 year_she you'r_not you_can you_can't you_tell you_what your_ag your_hand yunu {/ ~5th ~aa ~absolut ~al
-2 ~along ~antenat ~anyth ~apprentic ~april ~ar ~armstrong ~at ~attempt ~backward ~bagel ~bai ~bead ~becom
-2 ~better ~bishop ~blanket ~blue ~bob ~boe ~boi ~bought ~box ~bront ~butterscotch ~came ~candl ~cardiff
-2 ~carol ~carolina ~carter ~centr ~chapel ~chard ~chicken ~chippi ~clip ~coke ~comic ~comment ~cooper ~corner
-2 ~cost ~cottag ~couldn't ~cream ~credit ~cricket ~cup ~cusack ~daniel ~de ~dee ~deputi ~dettori ~dicaprio
-2 ~didn't ~divis ~do ~donat ~dont ~doubl ~dough ~dr ~dragon ~drink ~e ~easter ~escap ~even ~ever ~excit ~face
-2 ~farrow ~fayr ~feel ~fellow ~fianc ~field ~final ~finger ~fireman ~fisher ~flintoff ~fold ~foot ~forget
-2 ~fourteen ~from ~g ~gerbil ~gilmor ~godson ~grade ~graduat ~grew ~had ~hadn't ~hair ~half ~hamm ~harbour
-2 ~hardi ~he ~hedg ~holli ~hour ~hubbi ~human ~im ~into ~is ~italia ~j ~jam ~jan ~jet ~jim ~john ~jone ~jump
-2 ~k ~kahan ~kane ~knock ~krai ~labradoodl ~labrador ~ladi ~lane ~larsson ~lawyer ~leed ~leg ~legend ~live
-2 ~llama ~local ~lost ~loud ~ly ~lynn ~machin ~mcilroi ~meal ~met ~midg ~mile ~mine ~miss ~most ~music ~must
-2 ~nail ~netbal ~never ~niec ~nine ~nineteen ~nineti ~nkrumah ~nomin ~novemb ~number ~nurs ~obscur ~obsess
-2 ~olymp ~opera ~organ ~orwel ~other ~outsid ~paphiti ~patienc ~patron ~pattern ~paul ~pepsi ~phillip ~pickl
-2 ~pint ~plan ~pm ~port ~poster ~pox ~princ ~pub ~pugh ~pull ~pure ~queen ~rachel ~ramsai ~ramsei ~rest ~rick
-2 ~ride ~right ~robert ~ryder ~rylanc ~satnav ~sayer ~school ~sea ~sell ~sept ~she ~shot ~sister ~smith
-2 ~solomon ~son ~sort ~sound ~speaker ~st ~style ~sunris ~sweenei ~takeawai ~their ~thought ~tilburi ~tindal
-2 ~toon ~town ~turner ~twin ~uniform ~user ~vallei ~verdict ~via ~vs ~walsh ~wax ~we ~welsh ~willoughbi ~wind
-2 ~wonka ~worst ~would'v ~wreath ~wyle ~yate ~ye ~yeah ~yet ~yn ~yorkshir ~young ~yunu а до зеленська можна
-3 !everyday !lines !sentences1 #_me #_still #_teacher &) &, &… &🙌 &🪔 (. )" )/ . .. ./ .2 .M 1st 2s 40th 4s
-3 5k 60th 7lb 7lb_# 8s 9th <#+# <#>and <+ciao <+donna <+flatmat <+i <+mamma <+me <+moon <+paloma <+rip <+same
-3 <+st <+uncl <+walk <+when <<<ar <<<daughter <<<garden <<<ha <<<hand <<<hear <<<into <<<mate <<<me <<<next
-3 <<<night <<<real <<<show <<<someon <<<teach <<<them <<<took <<<where <<<ye <<<you <<<you'v <<by <<can't
-3 <<certif <<drive <<end <<for <<great <<hand <<hug <<i <<i'm <<in <<keep <<like <<line <<on <<over <<partner
-3 <<quiet <<report <<right <<sinc <<stop <<there <<three <<time <<tomorrow <<tonight <<twin <<watch <<y
-3 <>bear <>boi <>bow <>bun <>bush <>child <>collect <>colman <>comic <>cook <>darl <>delight <>dent <>face
-3 <>final <>harbour <>he <>hen <>hood <>is <>kitchen <>lloyd <>n <>north <>out <>pension <>perfum <>pick
-3 <>rodrigo <>roosevelt <>there <>tuesdai <>two <>wave <>wed <>you <after <all+the <amaz <and+i <and+onli
-3 <and>still <as <aunti <back <bless+you <boi <book <brother <by+the <christma <ciao <come+on <dad <dai+with
-3 <daughter <did+the <donna <down+the <end <ex <for+her <fresh <give>a <group <him> <housem <i>you <if>is
-3 <in+the <in>and <in>is <is+name <is+that <is+the <it+wa <labrador <lad>got <ladi+call <lodger <look+like
-3 <lose <love+to <lunch <man+call <mari <me+a <miss <moon>on <my+boyfriend <my+ex <my> <name+is <name>and
-3 <nephew <new+year <no> <note+from <of+mine <of+my <of+the <off+to <on+a <our>fair <our>who <out <out+to
-3 <over+the <paloma <plai>in <poor <princess <rip <river <san> <share <shoe <st>dai <storm <teacher <the>and
-3 <the>at <the>on <the>show <there+a <to+the <to>at <to>who <todai>and <turn+out <us <w <wife <with>
-3 <with>from <with>the <wor <year+# <year>in <your >>>># >>>>arriv >>>>assembl >>>>back >>>>bike >>>>bird
-3 >>>>boi >>>>bridg >>>>cafe >>>>camp >>>>catch >>>>caus >>>>centr >>>>christma >>>>drive >>>>exam >>>>fenc
-3 >>>>fine >>>>footbal >>>>french >>>>fring >>>>holidai >>>>i'm >>>>karaok >>>>kit >>>>kitchen >>>>ladder
-3 >>>>leaver >>>>life >>>>light >>>>like >>>>live >>>>long >>>>market >>>>minut >>>>more >>>>much >>>>nail
-3 >>>>next >>>>no >>>>o2 >>>>onc >>>>or >>>>park >>>>rememb >>>>report >>>>rest >>>>seen >>>>sit >>>>start
-3 >>>>teeth >>>>thing >>>>thursdai >>>>wall >>>>what >>>>while >>>>you >>>amaz >>>anyth >>>boiler >>>born
-3 >>>canal >>>candl >>>christma >>>coat >>>couldn't >>>counti >>>cover >>>done >>>down >>>estat >>>farm
-3 >>>fifti >>>find >>>fish >>>futur >>>garag >>>gui >>>half >>>he'd >>>help >>>here >>>hour >>>interview
-3 >>>isn't >>>joi >>>just >>>land >>>mean >>>michael >>>more >>>old >>>or >>>order >>>parent >>>past >>>pleas
-3 >>>re >>>realli >>>right >>>sundai >>>taxi >>>thank >>>ticket >>>tomorrow >>>u >>>volcano >>>wall >>>wed
-3 >>>whale >>>where >>>whoever >>>world >>alwai >>answer >>be >>boiler >>bottl >>box >>boyfriend >>bridesmaid
-3 >>calv >>can >>car >>cat >>christma >>cross >>didn't >>eastend >>easter >>eh >>face >>fix >>french
-3 >>friendship >>garden >>grown >>help >>hen >>is >>karaok >>lai >>lol >>neighbour >>next >>pass >>pop >>pull
-3 >>rang >>roll >>sat >>score >>show >>size >>sorri >>swim >>taken >>tank >>ten >>then >>there >>thing >>till
-3 >>top >>uni >>wear >>welli >>what >>who >>worth >>you'v >after+the >ali >and+he >appeal >appeal+box >ar+the
-3 >ask+for >becaus+of >behind+the >bellingham >bona >born >bought >box >bront >built+the >but >by >c
-3 >chose+the >colman >comic >dent >did+on >do+hi >don't >drive >eleven >even >everyon >ezra >fell+off
-3 >fitzgerald >flat >for+three >from >frost >furi >ha+just >ha+lost >ha+start >had+the >half >half+term
-3 >harbour >hen >hid+in >hope+and >in+the >is+get >is+home >it+a >lamp >land >learn >learnt+to >love+you
-3 >machin >miss >nest+in >new >no+ >north >not >oh >out+ >owen >pass+hi >perfum >perrin >ran+a >rice >rodrigo
-3 >ronan >roosevelt >sai+it >skip >someon+pleas >sound >spring >star >still+do >studi >swift
-3 >swift+friendship >take >that+a >that+the >the+hen >tin >to+see >took+the >tree >tuchel >usyk >we >when+you
-3 >who+at >who+fix >william >with+hi >won >you'r+all >you+still >z @_# @_ali @_appeal @_at @_bellingham
-3 @_bona @_bridg @_bront @_colman @_drive @_ezra @_frost @_half @_hen @_her @_hood @_http @_jone @_kelli
-3 @_land @_learn @_love @_north @_not @_parent @_perfum @_perrin @_rice @_rodrigo @_ronan @_share @_swift
-3 @_take @_tree @_usyk @_warn @_what @_which @_william @_ye @_z @family_he @family_i @family_on @family_sinc
-3 @family_to @family_x @school_can @school_group @school_nobodi @school_on @school_to @school_year @staff_@
-3 @staff_that [#+year [@+bring [@+bun [@+child [@+colman [@+delight [@+dent [@+from [@+frost [@+hapu [@+hen
-3 [@+hit [@+jone [@+just [@+kitchen [@+lloyd [@+mercuri [@+myle [@+nightingal [@+north [@+perfum [@+roosevelt
-3 [@+sai [@+san [@+tuesdai [@+warn [@+wed [amber+necklac [anyon+been [anyon+know [anyon+watch [bonfir
-3 [brother [buddi [camp [caught+in [chicken [ciao [ciao+@ [congrat [cri [daughter [do+the [do+you [doe+anyon
-3 [donna [donna+@ [dr [dr+@ [drop+a [flatmat [found+a [got+home [gran [grandson+third [guess [half+term
-3 [hope+to [hope+you'r [i+love [if+you'v [inset [joi [just+back [just+seen [kaiser [kaiser+chief [king
-3 [landladi [landladi+call [listen [lost+my [mai+the [mamma [mamma+@ [mari [mate [me [mentor [mi [moon
-3 [mum+carer [mum+of [my+@ [my+brother [my+fella [my+grandson [my+own [my+sister [my+youngest [neighbour
-3 [never+mind [od [od+to [over [paloma [paloma+@ [parent [pari+by [rang [right [right+who [river+autumn
-3 [rt+user [rugbi [school [shout [shout+out [six+week [st+@ [take [teach [teddi+bear [tell+@ [that+wa
-3 [there+no [thi+@ [think [think+of [took+@ [turn [twenti+two [two+of [up [wait [we'v+a [we+don't [weather
-3 [when+thei [which+of [who+got [why [will+i [y [y+# [ya ]airb ]ambit ]answer ]arm ]attitud ]beach ]blink
-3 ]both ]bottl ]box ]brew ]can ]cap ]chip ]cloakroom ]correct ]cross ]dave ]decad ]dentist ]dinnerladi ]don't
-3 ]drip ]english ]farmer ]fast ]fifth ]fiver ]fork ]front ]g ]giraff ]glitter ]goal ]goodby ]gorgeou ]grace
-3 ]grandad ]hatch ]hi ]howl ]iron ]lanyard ]laugh ]leed ]less ]life ]listen ]mark ]marri ]marriag ]melt ]milk
-3 ]mine ]moon ]name ]next ]nice ]nobodi ]our ]ovat ]phonic ]quick ]red ]rose ]sandwich ]scene ]sentenc ]shape
-3 ]shelf ]shower ]stair ]star ]thei ]their ]thi ]thrill ]town ]version ]vicar ]visit ]water ]would ]write
-3 ]yellow ]yesterdai a_boat a_bottl a_coach a_coat a_donkei a_e a_fortnight a_fridai a_head a_heron a_hundr
-3 a_mile a_mortgag a_mum a_parent a_parrot a_sandwich a_set a_side a_soul a_suitcas a_week a_weekend a_wet
-3 a_woman about_that add advert afterward again_i agenc ago_todai airb aj alarm albert aldi alexa ali all_in
-3 all_right all_week alon alphabetis am am_# amaz_@ amazon ami amount and_be and_befor and_eleven and_everyon
-3 and_have and_left and_my and_neither and_still and_they'v and_we and_wouldn't anthoni anxieti apart_from
-3 apolog approach april ar_off ar_the ar_with arena arriv as_@school as_our ask_her assembl_wa at at_st
-3 at_tea at_that at_their at_your attend au awar back_off bag_@ banner bathroom batman bayern bbc be_with
-3 becaus_you been_ask been_given been_in been_put beer beg behead behind_a bella benni best_friend big_coat
-3 biggest bingo bird bit_@ bled bloom boi boi_and bona borough box bradford bread breakfast bribe bride
-3 british brother bruh bu_stop budg budget buffet bundl but_a but_my butterscotch cab call_her came_home
-3 came_on camp can't_find can_find can_go can_wait candl canteen capit capsul cardiff cathedr cenotaph center
-3 ceo channel charg_me charl chelsea chester child_on childmind chiropodist chop chri class_hamster cleethorp
-3 cob coland colli collin colman com come come_home complain consid corner_of crush cue curl curs cut_out
-3 cute dad dai_@school dai_and dai_now dai_we dancer danger db debbi dem derek did_he did_my did_that
-3 dinner_@ dinner_with dinnerladi disc do_@school do_and doe_it dog_@ dog_call done_hi donna doormat doorwai
-3 dorothi drama dread dress_in drip drive driver drove_the drum dylan each_hand earn easi easier easter_and
-3 eat eaten_a edg eldest elf elvi enchant endors enorm everi_dinner evil exactli exchang exercis exit explor
-3 extens eyelash ezra fade fantast fashion featur feet_up ff first_and flew flight flower_show folk fool foot
-3 for_a for_eleven for_five for_my for_noth for_them for_tomorrow for_two for_wind foreman fought francisco
-3 frank fridai_@ from_hi frozen futur gareth gdansk ghetto glass_of glow glue_stick go_off gorgeou got_hi
-3 grandson_@ greek grill guardian guest guid_@family guid_dog h ha_pass had_in had_two haigh hall_and
-3 halloween hamstr hand_like har harmoni hasn't have_got have_no have_put haven't hazard he_in he_still
-3 head_and head_teacher hear_that hears heel hei her_drive her_line her_mother her_name her_shoe her_the
-3 here_for here_we heron hi_teacher him_and hobbi hoi holli home_from hoodi hospit how_you howlin human
-3 husband_@ i'd_never i'd_not i'll i'll_be i'll_sai i'm i'm_a i'v_made i_cant i_cri i_didn't i_ever i_find
-3 i_hate i_haven't i_ran i_run i_should i_suppos i_taught idk if_she if_you'r im_not ima import in_@family
-3 in_assembl in_everi in_hi in_i in_januari in_nine in_that in_ukrainian incred insid_out instead instead_of
-3 instruct instructor interview into_it irish_danc is_home is_like is_she is_the is_where isl_of island it_#
-3 it_all it_doe it_too jackson just_sai kaiser kebab kelli kharkiv knicker know_how knuckl lad_@ lad_on lake
-3 lash launch leak leav left_hi left_with less lift lilo lime listen_to littl_on llama lmfao load_of longboat
-3 loop loui love_the love_to lunchtim_supervisor mabel mac madam make_a mamma mamma_@ man_call marketplac
-3 marriag mate mate_@ mattress me_an me_as me_cry me_from me_to media mice michael_@ midnight minc minecraft
-3 ming mint mithai mock mortgag mp my_ag my_daughter my_grandson my_life my_lodger my_lot my_neighbour
-3 my_nephew my_niec my_partner my_side my_son my_three my_wed my_wife myle na_na nail name_badg natter neck
-3 nectar need_the nephew_@ nerv never_felt never_get never_know never_said new_york newcastl next_week nicer
-3 night_at nightmar nine_@ nine_year nkrumah nobodi_ha nod north not_be novel now_and now_what occas octopu
-3 od od_to of_everi of_tea of_us off_at offend often old oldest on_@school on_a on_call on_in on_suppli
-3 on_them on_thing onli_the ooh optician origin our_hous out_loud out_with outsid_the owen owner pain
-3 paint_the paloma parc park parkin parrot pat patch paul paw paydai pencil_case peopl_and perrin petrol pgce
-3 phone pick_for pick_up plain plank pleas_with plumb podcast polici poll poor_@ price primari princess
-3 princess_@ proper prune punctur purpl push put_your quantiti ralph receipt relat rememb_@ respect retir
-3 ride right_and right_who robert rodrigo ronan room_and roosevelt rotherham round_in rover rt_user run_up s
-3 safeti sai_her sai_on sai_she same_@ san_@ sandal sandbag sang_the sat_on saw_the scan scarborough scene
-3 school_and school_for school_hall school_i school_on school_with scott screen scroll scrub send share_a
-3 she_call she_made she_not she_now she_wa ship shock shoe_@ shop shortlist shot shouldn't shuffl side sigh
-3 sill sinc_i sinc_tuesdai sister_@ six six_year sixth sixti sleet slightli slim_world snooker someth_to soon
-3 sort_of sprai sprung stand_by stand_ovat stare start_at still_not still_the stomach storm_@ strap struggl
-3 sunris suspend sweat sword swore sylvanian tabard tabbi tail talk_me tast tea_at teacher_in teacher_of ted
-3 temper tenni tens terribl that_i'd that_you the_bar the_boiler the_bottom the_box the_cafe the_chapel
-3 the_cleaner the_cross the_dishwash the_flat the_fridg the_garag the_goldfish the_good the_gutter the_junior
-3 the_left the_leg the_machin the_morn the_name the_neighbour the_part the_place the_postman the_rope
-3 the_train the_vicar the_worst thei_got thei_were them_to themselv there_were thi_hous thi_time thing_about
-3 thirti threat three_dai threw through_my thursdai_and time_thi time_we tin tin_and tindal tint titan
-3 to_@family to_a to_each to_help to_him to_let to_live to_mine to_write tobi todai_she todai_with torn
-3 trailer travel trifl trombon tube tuchel tupperwar turn_the twig u ukulel up_befor updat_@ us van vape
-3 vicar victim vint vocal volunt vs wa_ask wa_in wa_to waiter walk_with want warden warn_for wash_machin
-3 watch watch_a watford wave_at we'v_been we'v_got we'v_had wed_in wednesdai weekend wemblei wet_plai what_ar
-3 what_for what_he what_my where_he where_i while_he while_i while_i'm whip who_fix whole_staff wi_a wife_@
-3 will_i window_open windowsil wireless with_@family with_recept with_us without_the wk won_it word_that
-3 work_with worst wraparound wuther x y'all ye_i yea year_of year_on year_sinc yet you_all you_could you_feel
-3 you_for you_got you_like you_sai you_still young_@ { {# {- ~2nd ~7lb ~ain't ~air ~airport ~aladdin ~albert
-3 ~alert ~ali ~alon ~alreadi ~anniversari ~anyon ~assess ~aww ~bag ~bank ~bear ~bedtim ~benni ~big ~boiler
-3 ~bona ~book ~bowl ~bread ~bride ~bro ~budget ~burst ~call ~canal ~car ~cardigan ~cat ~caus ~chair ~chess
-3 ~chickenpox ~christma ~ciao ~close ~colman ~coupl ~crew ~d ~da ~david ~degre ~dent ~dentist ~depend
-3 ~documentari ~doll ~donna ~dure ~eastend ~effort ~eh ~em ~enchant ~engin ~ezra ~fashion ~fella ~fifteen
-3 ~film ~fitzgerald ~flat ~flew ~flower ~frock ~gap ~garag ~gorgeou ~grace ~grown ~gut ~happen ~hapu ~hr
-3 ~http ~illustr ~indoor ~insid ~iron ~island ~juli ~keep ~kei ~kelli ~kick ~known ~lamp ~landlord ~law ~lead
-3 ~leagu ~leather ~lewi ~load ~lose ~lot ~loudest ~mani ~memori ~mind ~ming ~mo ~mock ~month ~mostli ~mummi
-3 ~my ~myle ~nectar ~neighbour ~nephew ~next ~night ~obvious ~ofst ~ok ~okai ~owen ~owner ~pai ~pal ~paloma
-3 ~pan ~parrot ~pass ~patrol ~perfum ~perrin ~peter ~petra ~piec ~podcast ~poison ~power ~pretti ~prune
-3 ~puppet ~puppi ~realli ~recip ~recommend ~relat ~restor ~retir ~reunion ~rice ~rodrigo ~roll ~ronan
-3 ~roosevelt ~rounder ~s ~saint ~samosa ~san ~sheet ~shock ~singl ~slipper ~soft ~someon ~soon ~sorri ~spent
-3 ~stage ~steve ~stick ~strictli ~studi ~swear ~tabbi ~te ~teddi ~there ~thousand ~thrill ~timet ~tin
-3 ~toddler ~tonight ~trollei ~tuchel ~union ~visit ~visitor ~walru ~wasp ~we'r ~wemblei ~where ~wide ~william
-3 ~wor ~yellow ~your ~моя моя
-4 !after-word !long48 !sentence0 #_@family #_@school #_all #_dai #_leaver #_minut #_pm #_year &- &🎂 &🔑 &🤣
-4 &🧸 (" )? )@ .? .W 21st 4p 50p 9pm <+anthoni <+brian <+fireman <+michael <+miss <+our <+storm <+take
-4 <+thank <+thi <+typic <<<boi <<<each <<<everyon <<<found <<<hall <<<him <<<holidai <<<if <<<job <<<lad
-4 <<<left <<<man <<<manag <<<mother <<<name <<<nan <<<onli <<<put <<<round <<<same <<<sister <<<then <<<we'r
-4 <<a <<adam <<anyth <<been <<book <<break <<coach <<do <<door <<friend <<isl <<mine <<not <<note <<or <<our
-4 <<park <<phonic <<plaster <<the <<thei <<through <<ticket <<we <>appeal <>cat <>dai <>draw <>enchant <>for
-4 <>frost <>love <>nightingal <>pad <>rememb <>return <>ride <>sale <>season <>seed <>someon <>spring <>that
-4 <>turn <a>i <again <alwai> <amber <and>look <and>share <and>took <anthoni <bag <been+to <bin <bit+of
-4 <boyfriend <brian <by>for <by>who <call <call+me <call> <card+and <cousin <dinner <done> <els <fireman
-4 <for+the <for>in <for>the <gorgeou <gran <here <i+am <i+do <i> <in> <is+call <isl+of <it+a <love+you <mamma
-4 <michael <morn+and <my+flatmat <my+lad <my+partner <my>got <name <new <of> <on+the <own <photo <rememb
-4 <retir <sai>and <sai>in <saint <sinc <st <the+in <their <ticket+for <till <to+get <typic <up> <walk <want
-4 <week+in <with+@ <with+a <you>the <подруга >>14th >>>> >>>>answer >>>>asleep >>>>awai >>>>best >>>>boiler
-4 >>>>born >>>>bottl >>>>bought >>>>busi >>>>cupboard >>>>driver >>>>eaten >>>>egg >>>>field >>>>five
-4 >>>>gorgeou >>>>grandma >>>>guilti >>>>hall >>>>i'v >>>>lamin >>>>lit >>>>littl >>>>lost >>>>mind >>>>never
-4 >>>>nit >>>>out >>>>pair >>>>paper >>>>photo >>>>puppet >>>>record >>>>roll >>>>ship >>>>some >>>>someth
-4 >>>>still >>>>tea >>>>thank >>>>then >>>>those >>>>top >>>>u >>>>walk >>>>watch >>>>win >>>>wrap >>>absolut
-4 >>>again >>>agenc >>>been >>>biscuit >>>boat >>>bottom >>>breakfast >>>cannot >>>cast >>>caus >>>cleaner
-4 >>>confer >>>dai >>>drive >>>ey >>>i'd >>>joke >>>kind >>>kitten >>>learnt >>>man >>>milk >>>na >>>nail
-4 >>>orang >>>parti >>>pharmaci >>>proud >>>radio >>>saturdai >>>signal >>>sinc >>>some >>>staffroom >>>still
-4 >>>stop >>>todai >>>uni >>>windowsil >>>worth >>>would >>>yard >>>year >>and >>asda >>but >>challeng
-4 >>chicken >>come >>corri >>cut >>favourit >>for >>give >>goldfish >>it >>job >>knit >>know >>last >>leed
-4 >>miss >>month >>never >>now >>old >>onc >>pleas >>right >>season >>see >>she'd >>start >>straight >>tea
-4 >>term >>tonight >>took >>tooth >>u >>warn >>weekend >>whatev >>while >>window >>you >alexand >ark
-4 >at+lunch >at+the >bear >befor >bit >bush >came+on >cat >chain >christen >cook >dean >dickinson >enchant
-4 >everyon+had >first >fit >for+us >from+hi >gave+a >got+into >ha+grown >ha+open >hate >hope >is+a >is+now
-4 >jump >jumper >kitchen >know+the >lad >leav+do >let+the >lloyd >ma >made+me >make >me >mercuri >mummi >my
-4 >my+word >no >off+the >off+to >on+hi >or >pad >pin >read+challeng >return >ride >round+the >sale >season
-4 >seed >slept >someon >start+recept >text >thank+you >the+same >the+window >theroux >three >tint >to+her
-4 >too >trip >trust >up+at >us+to >wa+ >who+doe >who+i >who+taught >you+all >сестра @_@staff @_becaus @_book
-4 @_bush @_came @_class @_cook @_drop @_find @_get @_he @_is @_kept @_kitchen @_make @_off @_our @_ride
-4 @_sale @_season @_send @_slept @_someon @_there @_theroux @_trip @_we @_win @_won @_you @family_call
-4 @family_in @family_it @family_lad @family_that @family_with @school_# @school_from @school_i'm @school_that
-4 @school_write @staff_got @staff_train [@+appeal [@+cat [@+cook [@+dai [@+do [@+enchant [@+finish [@+had
-4 [@+heard [@+line [@+my [@+next [@+rememb [@+ride [@+season [@+seed [@+share [@+stare [@+term [@+walk
-4 [@+went [amber [ani [anthoni [anthoni+@ [ask+@ [bob [bonfir+night [book+club [bought+a [brian [brian+@
-4 [caravan [date [dog [eleven [fireman [fireman+@ [go [grace+befor [grandson [happi+anniversari [head [her
-4 [i+found [i+gave [if+i'd [in+my [is+anyon [ivi+on [just+me [lili+pad [listen+to [mark [max [michael
-4 [michael+@ [miss+@ [mother [my+boi [my+dad [my+wee [new+year [octob [our [our+@ [over+the [pari+for [pope
-4 [princ+@ [proud [rang+@ [rewatch [river+@ [river+studi [sat+ar [storm+@ [teddi+boi [the+head [the+parent
-4 [top [type [typic [typic+@ [u [want [watch+the [we'v+name [went [will+somebodi [will+someon [will+there
-4 [you'd ]about ]addit ]aunti ]bedtim ]below ]bliss ]boot ]car ]caravan ]cat ]cope ]countri ]coupl ]decid
-4 ]discuss ]dog ]drum ]eh ]feedback ]form ]full ]graph ]gum ]ham ]heck ]hedg ]heel ]jam ]jelli ]knee ]lake
-4 ]lamp ]minist ]monei ]mortgag ]mother ]mouth ]much ]music ]neither ]opinion ]parent ]person ]pick ]programm
-4 ]properli ]realli ]samosa ]sang ]see ]slipper ]sorri ]sort ]sourc ]speechless ]staffroom ]stuck ]summer
-4 ]surpris ]there ]trash ]wife a_bag a_bank a_bar a_cello a_fella a_free a_friend a_garden a_hedg a_lamp
-4 a_lesson a_math a_mug a_pub a_retir about_the abroad advent advis again agent air alexand all_our all_those
-4 all_want ambul and_end and_had and_let and_make and_never and_none and_sat and_thei anyon_have apollo
-4 appoint apprenticeship ar_veri as_well ask_can at_nine at_six at_thi avec ax bacon badli bag_of bake_off
-4 ballot bargain barker barrow batteri bbq be_read beagl beanstalk becaus_she bedroom bedtim beep belfast
-4 best_in best_night bet biscuit_tin bit_ly blast blazer blister booster booth bottl boxer breed bront
-4 brother_@ bunt bush but_if butti call campbel can't_come can_anyon career carveri cat cat_and chair_of
-4 chamber chap chariti_shop christen class_as classifi cluster coffe comb combin confus cope cottag cough
-4 couldn't_get counsellor crew cri cry dai_off dat davi dean deb decor deliveri demo dinner_at dinner_ladi
-4 diolch discount dish dj do_@ do_come dock doe_her doesn't don't_do down_it drop_the dry durham eat_it eaten
-4 ee els_in escap everi_word everi_year factor famili father_in fav feb feeder feel_like fei fella fianc
-4 fighter figur fit flower foam for_# for_@school for_life for_work forget foundat four_dai four_time freedom
-4 from_school from_uni fun funniest furi gaga garag garden_centr gave_a gave_it gear gelato gentlemen
-4 get_through gig ginger give_me give_up goddaught goe_on goldfish gossip graham graph grit gritter growth
-4 gutter ha_discov ha_lost hannah he_did he_like he_onli headteach heal heat heaven_@ heavier held_up
-4 her_birthdai her_coat her_dad hi_dad hi_drive hi_ear hid_in him_at home_and horror hour_in hous_is
-4 husband_ha i'd_like i'v_ever i'v_left i'v_to i'v_watch i_count i_do i_felt i_forgot i_get i_might i_put
-4 i_sat i_take i_went iftar in_leed in_love in_re in_silenc instal into_a is_at is_why isl it_but it_gone
-4 it_he it_home it_sai ivi j jan januari juli june just_get karen kati kayak keep_a knock know_a know_all
-4 know_which lane lauren lawn lebron leed leek lesson_plan let_a let_my like_an like_me lincoln link linkedin
-4 lino live_with lloyd load lock london look_in look_like lookin lotteri lower loyal lush m62 macbeth
-4 magnolia mai mail march_# mark_done mat_leav max me_and mechan member men met_at might mill mine minimum
-4 minut_i'm miss_i mo moan moor more_for mosqu move_to must_be my_aunt my_bridesmaid my_cousin my_father
-4 my_goddaught my_good my_mark my_mother my_stepson my_uncl name_@ name_it nervou new_@staff newli newton
-4 niec no_voic nors norwai not_go not_mine not_the nun o'r o2 obama of_him of_light of_school of_their
-4 of_thing off_for oh_no old_@ old_@school old_on on_@family on_as on_go on_mondai on_saturdai on_stage
-4 on_there onli_# our_@ our_old own own_@family paid_for pantri parent_of pass_her pass_hi pastor pe_mat
-4 pe_shed penni pharmaci piti poison poor popcorn pope poppi postman prep primari_school printer problem
-4 process profession prop pta pump pup question_about quiz_team radiat rai railwai rain rain_and rang_me
-4 ratio read_a read_hi rec red ree restor richard ring rip rob roll_in rosa rosett round_@ rout rspb ruin
-4 run_out said_a said_he'd said_it said_no said_she said_what saint salmon santa scari school_cook
-4 school_todai school_trip sean seen_a self sent_a shakespear shame share shatter she_a she_could she_look si
-4 silk sit_on situat sixteen size_of smart smell_like smilei soft soho somebodi_els sourdough southampton
-4 spar speechless spend st st_@ stai stai_up stationeri steak step stepdaught still still_can't still_sai
-4 strictli striker strong su success sunburnt sunni suspici swap_it sweep swift t tab taught_@school tbh
-4 tea_in teacher teacher_for teacher_is telli than_me that_what that_who the_ark the_calendar the_candl
-4 the_card the_chariti the_christma the_corner the_famili the_giant the_in the_isl the_length the_next
-4 the_onli the_post the_rain the_receipt the_red the_shed the_size the_smell the_time the_town them_@
-4 them_the then_told theroux thief thing_on thing_to til till_@ till_the time_on to_everyon to_hear to_pai
-4 to_run tonight tow train train_and trash trent trevor trick tripl truli trust try_to tune turn_# tutor
-4 two_week uncl_@ understood up_all updat vegan vent veri_quiet version vest video view villag vote wa_all
-4 wa_alwai wa_me wa_that waggiest wai_through wallpap want_the wash we'll weak weight what_we whitbi who_left
-4 who_wa whole_street whoop with_all world worth worth_it year_2s you'r_a you'r_on you_do you_find
-4 your_mother youtub z ~across ~adam ~after ~agenc ~alexand ~anthoni ~armi ~assist ~au ~avec ~bakeri ~basic
-4 ~bellingham ~bloke ~board ~breath ~british ~bush ~campervan ~castl ~chain ~chocol ~christen ~cleaner ~climb
-4 ~colleg ~communion ~competit ~confer ~corri ~cousin ~cub ~dean ~dickinson ~door ~eldest ~eleven ~feather
-4 ~fish ~flight ~folk ~fresh ~frost ~furi ~ga ~game ~giraff ~grealish ~gutter ~hamster ~heat ~high ~hill ~hip
-4 ~hospit ~hot ~husband ~isl ~jame ~joi ~judg ~kitchen ~lad ~lass ~lauren ~le ~lesson ~link ~lloyd ~lodger
-4 ~longer ~ma ~make ~mamma ~mercuri ~messag ~mistleto ~more ~nah ~name ~nanni ~nest ~new ~newton ~north ~our
-4 ~outfit ~owt ~pad ~paid ~pharmaci ~plate ~princess ~re ~rose ~round ~rt ~sale ~saturdai ~scott ~screen
-4 ~seed ~send ~serv ~shoutout ~silent ~size ~slim ~spaniel ~spider ~spreadsheet ~stare ~station ~stepdaught
-4 ~street ~suppli ~surnam ~taxi ~tea ~teacher ~tenni ~term ~terrier ~text ~them ~theroux ~they'll ~tint
-4 ~tomorrow ~too ~trainer ~tutor ~twenti ~typic ~upstair ~usyk ~vet ~wall ~weav ~why ~wife ~willow ~windowsil
-4 ~wore ~z ~в ~кума кума
-5 !after-capital !long24 !sentences7 #_ask #_bu #_by #_class #_want &! &> &£ &🌻 &💜 (' )( ." 12th 2am 50th
-5 6am 6th <+big <+doubt <+hei <+jami <+my <+princess <+theresa <+took <<<back <<<box <<<brother <<<call
-5 <<<chair <<<fab <<<friend <<<head <<<hi <<<honest <<<lead <<<let <<<lost <<<math <<<mid <<<said <<<tea
-5 <<<why <<<word <<answer <<don't <<duti <<first <<give <<glass <<had <<have <<hear <<heat <<offic <<own
-5 <<pick <<plan <<road <<then <<wear <<wish <>befor <>book <>four <>i <>my <>or <>our <>somebodi <>term <all>
-5 <and+@ <and+our <and>came <ask+for <at+our <buddi <call>and <call>he <can't+believ <climb <doubt <end+of
-5 <everi <flatmat <from>on <from>with <ginger <got>in <he+call <i'm> <it+alwai <mine <move+to <n> <of>at
-5 <queen <storm>took <that+the <the>a <theresa <theresa>danc <to>and <to>the <twin <two>and <uncl <wa+call
-5 <we <which <wrong >#+ha >>>>about >>>>alreadi >>>>and >>>>appl >>>>belt >>>>bottom >>>>bring >>>>bui
-5 >>>>close >>>>corner >>>>danc >>>>ferri >>>>get >>>>held >>>>hymn >>>>lanyard >>>>list >>>>love >>>>made
-5 >>>>new >>>>nice >>>>partner >>>>past >>>>shop >>>>sofa >>>>team >>>>telli >>>>them >>>>toast >>>>wine
-5 >>>at >>>brave >>>everyth >>>fella >>>from >>>full >>>garden >>>gcse >>>hall >>>husband >>>i'v >>>job
-5 >>>lamin >>>mate >>>met >>>most >>>music >>>never >>>offic >>>over >>>puppi >>>put >>>ride >>>samosa
-5 >>>shop >>>sorri >>>spider >>>talk >>>tonight >>>train >>>vet >>>wait >>>wash >>>will >>birthdai >>could
-5 >>cow >>dai >>door >>drink >>earli >>had >>hit >>human >>impress >>lead >>list >>medicin >>mondai >>other
-5 >>rain >>should >>spin >>trust >>would >>ye >@+ >and+all >as+in >at+work >be+the >boat+song >came+with
-5 >caus >charm >child >cut+her >davison >did+my >egg >for+a >gave+it >ha+taken >had+it >i+ever >i+just >im
-5 >in+front >in+human >it >left+the >look+like >marvel >marvel+medicin >met >need+to >nest >now+ >on+the
-5 >park >pension >power >put+the >sai+my >send >somebodi >teacher+sai >the+cow >third >under+the >up+for
-5 >visit >weather+warn @_@ @_all @_armstrong @_be @_bear @_box @_by @_child @_dai @_fitzgerald @_from @_look
-5 @_mercuri @_michael @_my @_nurseri @_park @_point @_potter @_power @_seed @_slipper @_spell @_up @_wed
-5 @family_a @family_ar @family_from @family_who @school_as @school_do @school_for @school_week @school_were
-5 @staff_i'm [@+asleep [@+class [@+comic [@+doesn't [@+love [@+n [@+pass [@+pick [@+teacher [@+сестра
-5 [amber+light [amber+weather [ann [ann+mari [anybodi [autumn+walk [be+a [book [bought [car [do+not [doe+a
-5 [doubt [doubt+@ [got+my [green [happi [have [have+a [hei+@ [home+from [honour [honour+to [hope+you [i'm+on
-5 [i+want [in+our [jami [jami+@ [just+finish [ladi [mark+done [meet [met [mum [my+partner [nah [nana [next
-5 [no+@ [ooh [pick [princess [princess+@ [read+the [sold [summer+dress [the [the+offic [theresa [theresa+@
-5 [took [user [user+# [usyk [walk+home [wee [when+i [will+it [you'd+think [олена ]anybodi ]best ]bike ]brave
-5 ]bro ]but ]capit ]chart ]count ]cri ]deserv ]end ]far ]flat ]frame ]game ]gazebo ]great ]happen ]honestli
-5 ]hope ]hundr ]idea ]kidnei ]leg ]lesson ]lot ]mum ]night ]open ]pair ]patienc ]potato ]price ]rug ]score
-5 ]sens ]sink ]sleep ]song ]space ]spaniel ]spar ]tbh ]telli ]tin ]trifl ]welcom ]welli ]why ]wreath ]ye a_@
-5 a_decent a_dinner a_fiver a_ladder a_penni a_photo a_school a_wednesdai academi after_@ aint airbnb al
-5 album all_afternoon all_over am_dram and_i'v and_im andrew anfield armstrong as_an as_i as_if ask_where
-5 associ at_four at_mine at_work august aunti author autocorrect autumn b babcia babysitt back_the bag_for
-5 bai bandag barbecu barber barnslei bath be_in be_like beach big_@ boil boiler book_on book_the bottom_of
-5 bounci_castl bout bring_a came_for campervan can_keep canada canal candid card_and cariad casualti cat_ha
-5 cement charm chemistri chip clair clariti class_@ clutch commission concret congratul cookbook cool corsa
-5 couch could_do coupl cousin_@ crazi croc dab dai_at dai_four dai_the dal daughter_in davison decent delici
-5 develop diabet did_not did_on dinner_duti divorc doe_anyon door_@ door_@family door_ha dram drove dump
-5 dumpl eh emigr emma engag everi_@ everi_child everi_night excit explain_the fagin fallen farmer feather fed
-5 fifteen find_the fitzgerald flask flat flintoff fm follow_me for_forti four_and fourteen free friend frock
-5 gcse giant golf got_into got_that got_there governor greatest greenhous grown_woman gui guilti ha_my habit
-5 had_hi had_three half_@school halifax ham hang he'd_have he_# he_had head_to hei_@ held_it hen_do her_@
-5 her_@staff hi_mother holi holidai hood_bai hoover hope_and hotpot howl http_bit i'll_have i'm_at i'm_onli
-5 i'm_the i'v_told i'v_two i_alwai i_be i_give i_made i_never i_see i_stood i_work if_i'd ignor in_four
-5 in_san in_to innoc inshallah irish is_call is_over it_her it_or it_over jihadi judi karaok kinda knot lad
-5 lago let_me liar light_on like_that lipstick list_for ll lol love_my lurcher ly machin magazin make_me
-5 mari_@ market master matter me_@ me_off me_when mean_i mess midwif mj moodi morn_and mornin motiv mourn
-5 move_in much mull my my_bed my_ex my_mate my_school myself nah name_for nando nanni need_a new_@ next
-5 nineteen_year nobodi_warn nomin norfolk now_it numicon of_joi of_that of_two of_you old_boi old_school oliv
-5 on_@staff on_more on_person on_repeat opera_hous opinion or or_do other_peopl our_@family our_famili
-5 our_kitchen outfit paddington pakistan pale parsonag patti peckham pension perfum phil physio pi pic pickup
-5 pierogi plai_it playlist pleas plumber potter pouch propos prosecco quid raffl ram rare reluct rememb_when
-5 remov repair rescu road romanc rose round_and roundabout rudd rum sai_and sai_miss san sat_week scheme
-5 school_tomorrow scrap se search senco sharp she_# she_on she_stop sheepdog shelter sinc_# sister skoda slt
-5 smh sofa sore spin staff_meet stair stepson stun suitcas surfac switch tack takeawai talk_to tank_engin
-5 terrifi text thank_for that_and that_new the_air the_art the_bowl the_bread the_caravan the_club the_exact
-5 the_flower the_garden the_hospic the_hospit the_hous the_legion the_light the_page the_pictur the_queue
-5 the_radio the_ring the_staffroom the_step the_street the_tea the_thing the_traffic the_two the_van
-5 the_villag the_walk the_wed the_whale the_wing the_woman thei_come thei_sai theme there_for theresa
-5 these_dai thought_of three_and timet to_eat to_her to_open to_work todai_it toffe told_hi told_him took_my
-5 town track traitor trump tuner twin twin_@ two_and typic uber ugli underr unwrap up_there usyk utd vallei
-5 vend verstappen wa_call wa_hi wake walk_past walker wallet warm_up warwick watch_the water_bottl we_ar
-5 week_on week_to wheeli_bin where_it where_the who_doe who_found who_i whole_time wicket wifi wild william
-5 willow with_@school with_year wreath write_to written_to ya year_at year_i'v york you_come you_think your_@
-5 yourself zebra ~14th ~barber ~bill ~bird ~born ~cafe ~charm ~childmind ~clerk ~coach ~countdown ~counti
-5 ~davison ~delai ~doubt ~drive ~dylan ~earli ~engag ~fab ~father ~favourit ~feet ~floor ~forgotten ~ginger
-5 ~gui ~gym ~heal ~here ~highlight ~ivi ~jackson ~job ~karaok ~kiss ~landladi ~lol ~marathon ~marvel ~mate
-5 ~meant ~medicin ~meet ~michael ~mistak ~na ~none ~o'clock ~opinion ~or ~peopl ~phone ~pig ~plumber ~pop
-5 ~problem ~propos ~rain ~raz ~ree ~rudd ~scheme ~secondari ~ship ~sinc ~slept ~spare ~spin ~stepson ~storm
-5 ~swift ~theresa ~ticket ~trent ~uni ~view ~wait ~we'd ~wed ~wine ~worth ~yoga ~каже ~подруга ~сестра
-5 подруга сестра
-6 !long64 &☀ &🌹 &🤫 ._ 30th <+mr <<<after <<<game <<<nine <<<our <<<us <<anybodi <<anyon <<assist <<colleg
-6 <<im <<lollipop <<mind <<my <<pig <<put <<saw <<shut <<stori <<tell <<tin <<wait <<wed <<whole <<word <>all
-6 <>asleep <>bought <>charm <>do <>land <>make <>mine <>of <>send <>the <>up <>would <@+in <a+littl <a>
-6 <a>for <a>on <a>that <and+tell <and># <babcia <call+it <carer <door <everi>in <for>at <for>on <glass+of
-6 <go+as <gone <in <in+a <in>the <infant <littl>is <me+and <me> <more <my+own <nine <old <other+half <our
-6 <our>ha <round <said>will <see>at <sinc> <sorri> <tell>that <the+health <tomorrow+and <tutor <wait+for
-6 <you+see >>>>alwai >>>>bed >>>>dream >>>>flat >>>>found >>>>four >>>>gap >>>>second >>>>size >>>>ta >>>>wai
-6 >>>>wash >>>>wed >>>>weekend >>>>weight >>>>whiteboard >>>>who >>>>window >>>alwai >>>appoint >>>bag
-6 >>>beanstalk >>>better >>>bird >>>box >>>car >>>cardi >>>council >>>daughter >>>driver >>>gym >>>happi
-6 >>>holidai >>>ic >>>loudest >>>offer >>>pick >>>red >>>shout >>>sort >>>surgeon >>>than >>>thing >>>trumpet
-6 >>bill >>caretak >>dinner >>fourth >>ground >>hate >>he'll >>into >>live >>mr >>octob >>ring >>seen
-6 >>she'll >>sound >>stand >>them >>thi >>thursdai >>tree >>well >@+# >ask+can >back+on >best >bring+the
-6 >dai+ >doe+my >fifteen >from+spin >got+on >ha+knit >ha+pass >i+think >is+# >is+not >learn+trust >mum+and
-6 >nearli >need+a >of >potato >potter >put+it >read+me >round >slip >stole >term >tractor >wa+the >web
-6 >who+cut >who+did >with+a @_ark @_drove @_new @_nobodi @_of @family_class @family_i'v @family_she
-6 @family_todai @school_all @school_at @school_i'v @school_love @school_team @school_will @staff_to [#+name
-6 [@+bit [@+if [@+no [@+of [@+our [@+send [@+what [@+who [@+you [anyon+els [back+from [best [big+love
-6 [brought [by [can+confirm [coat [did+a [dinner+hall [everi+@ [florenc+in [go+to [got+the [governor [hand+up
-6 [hen [i+wa [in+the [j [linkedin [mai+i [mark+out [max+# [mr+@ [my [night [oh+i [our+class [pick+up
-6 [purpl+rain [quiz [rain [robin+from [snack+time [spell+thi [stop [stop+press [stori [strictli [sundai [vet
-6 [went+to [wor ]autumn ]back ]believ ]bone ]brown ]burst ]cream ]cushion ]d ]done ]even ]gladiat ]goe ]gui
-6 ]hoover ]hymn ]lamin ]law ]machin ]profession ]recycl ]sat ]soon ]soup ]sport ]sundai ]thank ]thumb ]time
-6 ]train ]trust ]tub ]voic ]want ]what a_bear a_broken a_field a_flask a_job a_lamin a_lift a_man a_sock
-6 a_tenner a_tent act ahead ahead_of ain't all_up alto and_can and_just and_we'r and_why angel apprentic
-6 ar_at ash ask_and at_5am at_number at_uni aunt aunti_@ back_@ bag_on been_sat been_through befor_the bloke
-6 bodi boot born box_set bro builder burnt by_# by_our call_him caller came_with can_come can_sai can_whistl
-6 car caravan cash cater caus cavapoo cheeki chicken class_for clever coal cockapoo compani concern confer
-6 corri cousin croissant curv da dad_ha daft dahlia dec decad deck dent depart dickinson directli doe_my dog
-6 dream due_in eastend edward eight_of els empir eurostar everi_@school exam extra fae famou father financ
-6 fiver flamingo flatmat_@ for_onc fresh from_work fussi ga gateshead get_there got_on gp grind groomer
-6 grotto group_@ had_her had_on had_that half_term hangov have_come have_seen he_goe head_of her_she hold_on
-6 home_to honeymoon hospic hot_tub housem http_t hugh i'm_@ i'm_take i'v_bought i'v_read i_make ikea in_#
-6 in_human in_march is_get it_@family jame john joi jubile just_go kev king_and landladi laptop lass
-6 learn_trust level lifesav lil lodger lozel lunch_with lung made_# magician mama man_who marri marri_a
-6 me_like me_or meadow meat meghan miss_the missu mortifi move_the mower murphi my_birthdai my_boi my_flatmat
-6 my_husband my_teeth name_the narrowboat navi nest night_of no_signal not_speak nqt oak of_thi on_an on_hold
-6 on_me on_sundai on_telli on_we onlin otlei perfectli phoenix pickford pin predict pressur produc pub pugh
-6 pun put_up re recept_class refund revolut rome round_hi round_with rumour sai_hi said_ye sandra sauc
-6 sausag_roll school_is see_how sensibl sette she_my she_never sheer shorter sinc_five smoke sombrero some
-6 someon_els sparkli split_the spoken spring squeaki staff stag stem stern stile sting stop_the stori_and
-6 structur sunset surgeon surgeri t_co take_me tea tea_on teenag that_@family the_car the_film the_ga
-6 the_harmoni the_loft the_peg the_phonic the_talk the_trust the_tudor the_wine their there'l_be they'v_had
-6 thi_@school think_it tini_chair tma tradit train_dai up_with us_to user user_# vice wa_from ward we_call
-6 we_can't we_go wean weather_warn wed week_off wellington went_with what_it what_she whatsapp wheeli whippet
-6 who_had who_sat widow with_my wool wor wore_the wouldn't_take xx year_@ year_it you_the young zone zumba
-6 ~account ~advis ~agre ~airbnb ~amaz ~app ~appoint ~asda ~bass ~brian ~caravan ~carer ~chew ~coffe ~colleagu
-6 ~cook ~crust ~drama ~ear ~edward ~eid ~enough ~eurostar ~ex ~fallen ~flatmat ~fox ~gcse ~geographi
-6 ~governor ~ground ~hairdress ~hate ~holidai ~keeper ~kettl ~lamb ~land ~m ~meghan ~midwif ~minibu ~mobil
-6 ~moja ~mug ~oak ~octob ~old ~panel ~parkrun ~peac ~pgce ~pickford ~pin ~potter ~pressur ~product ~radio
-6 ~room ~rosa ~se ~season ~spring ~staci ~surgeon ~thursdai ~tube ~tyre ~whose ~приіхала приіхала
-7 &“ &” &❤ &💯 10k 1am <+which <<<big <<<heard <<<sign <<<staffroom <<<swap <<<whole <<<your <<ask <<call
-7 <<daughter <<here <<new <<stage <<thought <>first <>hapu <>run <>shout <a+singl <all+about <and>off
-7 <apprentic <bridesmaid <do <father <he <hei <jame <jami <off> <on+about <proper <sing <singl <with>who
-7 >>>>bath >>>>candl >>>>compani >>>>even >>>>gcse >>>>goal >>>>goat >>>>hat >>>>hot >>>>job >>>>save
-7 >>>>septemb >>>>servic >>>>todai >>>>train >>>>twenti >>>>well >>>>when >>>alreadi >>>eleven >>>favourit
-7 >>>forti >>>hollywood >>>lad >>>ofst >>>pull >>>question >>>sat >>>someon >>>song >>>wai >>>yet >>blue
-7 >>class >>june >>said >>seven >>sit >>too >>van >and+the >and+you >carri+it >dai >did+that >drove >gone+to
-7 >got+hi >ha+bought >ha+had >have+made >mean >next+door >of+the >on+your >put+up >sai+he'll >school >sinc
-7 >such >such+a >teacher >that+my >the >up >zinchenko @_no @_teacher @_the @_young @family_# @family_name
-7 @family_of @family_we @family_what @school_in @school_without @school_wrote @staff_off [@+final [@+i
-7 [@+never [@+not [@+run [@+the [@+v [@+would [amaz [author [author+visit [babcia [career [cheer [class
-7 [dentist [ivi [just [knee [mark+scheme [nurs [off [oh+no [proud+mum [send [storm [the+cat [the+peg
-7 [who+rememb [will ]alreadi ]bed ]case ]cold ]corri ]council ]degre ]educ ]giggl ]insid ]lass ]load ]magic
-7 ]mistak ]number ]peopl ]right ]secret ]set ]sette ]shoe ]to ]wash ]will ]xx a_@school a_hip a_level a_night
-7 a_point a_van aladdin alert all_about all_i'v amaz and_down and_everi and_for and_no and_somebodi and_would
-7 antenat arch ark as_@ assist at_five bara barri be_there beekeep best_@family best_man biro boat both_of
-7 bought_a bridesmaid brith brow brudenel bursar but_he but_on by_tomorrow calendar carer censu challeng
-7 cheat chew citi conservatori crowd croydon daughter deli deni desper did_our disagre doe_our earth_and
-7 emmerdal escal evacue ever_@school facilit falcon ferri fete find_it fiz for_breakfast for_new for_year
-7 foreword galwai gap get_on goal_and goddess gone_veri got_@school got_me grei guilt ha_bought hadn't hame
-7 handl headship hen her_husband her_teacher hi_@ hi_wife him_i hing hive honesti hour_and hous_in how_he
-7 how_long i'm_up i'v_# i_sent i_teach if_thei imposs in_law is_also is_out is_teach is_what it_our jami
-7 jami_@ johnni lad_at larg lead learner legion loft love_you lyon made_from make_you marathon mayo merri
-7 michael mine_and miss_when moder modern moja more_@ mot mould my_best my_old my_own neighbour night
-7 not_have now_i odeon of_@family on_placement our oven own_two past_the pasti pear_tree perm plaqu porter
-7 primark purpl_rain purs radio receptionist recoveri refresh request rhode rug sage sai_our scotland seedl
-7 seem sens seventi she_do she_the slept_in soak son soul speak_to staffroom start_to stockport stori_time
-7 strang street sundai sweepstak ta_in teach_assist teacher_and teen tell_him tenner than_ani the_dog
-7 the_ferri the_high the_hill the_land the_lane the_mud the_rugbi the_sette the_sofa the_telli thei_ask
-7 there'l to_my toddler tonit tv twitch two_dai unconfin us_@ villain walk_into wardrob week_at will_be wive
-7 woman_with won't_hear worship would_have wrong_@ year_he year_wed you_about zinchenko ~30th ~6th ~allot
-7 ~arch ~ark ~babysitt ~basket ~beaten ~bridesmaid ~budgi ~calendar ~career ~daughter ~desk ~drove ~festiv
-7 ~fiz ~fourth ~goddess ~h ~health ~hei ~hollywood ~housem ~ic ~jami ~mean ~mentor ~mother ~museum ~park ~paw
-7 ~physio ~promot ~purpl ~quiz ~scout ~she'll ~staffroom ~stole ~trumpet ~twice ~unconfin ~wardrob ~whippet
-7 ~wren ~zinchenko
-8 !work #_i'd &/ &; &< &💕 &🥂 (@ 15pm <+there <<<give <<<she <<hi <<other <<pop <<product <<when <>teacher
-8 <>were <answer+to <call>she <get>to <go+to <had+a <have> <health <her <hi <home+and <i <in+goal <instructor
-8 <it+to <my <name+wa <next+door <peac <room <she <tae <the> <wa+from >>>>bu >>>>friend >>>>lead >>>>straight
-8 >>>cri >>>even >>>floor >>>found >>>kitchen >>>lot >>>seen >>>well >>after >>chew >>number >book >chair
-8 >class >for+the >goe+to >had+her >hapu >if+he >in+@ >lost+again >run+the >stag >told+me >will+be >won't+eat
-8 @_don't @_mine @_round @_web @family_not @school_befor @school_it @staff_@family @staff_sinc [@+blunt [adam
-8 [bedtim [best+man [cheer+@ [hope+everyon [i'v+two [it+non [joi+to [my+dentist [off+to [old [rt [school+run
-8 [take+@ [walk+past [wow ]donkei ]flower ]food ]involv ]keeper ]kei ]lead ]livid ]nod ]photocopi ]shed
-8 ]signal ]spring ]suppli ]toast again_@ ago all_that am_i and_@school and_both anniversari anyon_want app
-8 at_her background becaus_i beret bin_@ bloodi bluetooth boi_@ budgi careless cartoon ch clearli consist
-8 cooker cork costa counsel cri_in crocodil crow dai_with deaf delai depot diamond earplug ex exist fantasi
-8 for_@family for_christma for_peopl found_it fox from_me fundrais get_me gilmor go_as gone_@ gown grealish
-8 half_past hate heard_of him_@ hire hollywood how_it http hub husband i'd_know i_@ i_marri imagin in_biro
-8 in_five inset_dai kane kitten krakow landlord law mai_be manchest marin marri_me martin me_he me_laugh
-8 melon morrison mushroom must my_sister name_wa nephew night_@ oat on_about on_ask outliv parent pleas_come
-8 recommend respons reunion revers rewatch rosemari sai_thi saturdai scout season sinc_we singl_on six_foot
-8 slim snore spaniel still_do straight_into sue supper terrier the_goat the_lion the_stair the_till the_work
-8 thur trelli two_@ up_sinc us_as we'r_not we_came weathervan wedg went_well which_@ year_group year_marri
-8 year_the year_todai your_@school {" {@ ~3am ~calv ~deli ~driver ~fit ~hire ~kitten ~mehndi ~offic ~rob
-8 ~salt ~staff ~stag ~traitor ~wash ~web
-9 &💍 (_ <+buddi <<<gave <<he <<taught <<where <>be <>have <as+a <but>can <dentist <name+of <the+class
-9 <three+dai <welcom >>>>club >>>>knee >>>>machin >>>>plaster >>>>puppi >>>>sound >>>ark >>>but >>>corner
-9 >>>fit >>>irish >>>learn >becaus+it >came+home >can+you >feet >from+the >had+me >he+said >is+what >mum+at
-9 >on+everi >size >you+were @_school @_sinc @family_@staff [pack [pack+lunch [pleas+can [right+@ [still
-9 [whole+of [why+is ]august ]behind ]benidorm ]canada ]dream ]everyth ]ex ]exit ]first ]fortnight ]fring
-9 ]kind ]laptop ]lift ]priceless ]sing ]skin ]twin ]u a_name abstent and_check balconi barbi barista basket
-9 bellingham benidorm bought brenda bring_her bulldog chariot christma_@ compar court cowboi crystal cuz dave
-9 dicaprio do_on don't_tell downstair dramat dress_gown eighti fan fave fiction film five_a four_hour full_of
-9 gladiat grandpa grandson had_me health her_brother hiccup hill hip i_stop in_ten jo labradoodl local
-9 love_her lviv matt me_back me_why messi midg mood my_@ my_@family my_fella needl next_door on_here patio
-9 patrol pier potteri pretend_to priceless programm puppi read_record rhubarb rogu rt school_run screenshot
-9 singer slipper societi staci standard steal stourbridg the_@ the_agenc the_builder the_half their_first
-9 till_# to_learn toothbrush unbear uni univers vet web woman worktop ~anim ~brow ~cuz ~due ~eighteen ~estat
-9 ~exchang ~ferri ~insect ~pyjama ~rock ~van у
-10 !before-capital (# 5am <<<congratul <>who <a <back+from <congratul>and <governor <i+ask <said>at
-10 >>>>nurseri >>>too >>>why >come+to >found+it >had+been >mine >nurseri >sent >wa+ask >walk+with @staff_at
-10 @staff_the [@+first [@+have [husband [my+two [whole ]loud ]purpos a_labrador adam bass boiler_and
-10 bring_the call_@ came_last colleg cub dodgi eighteen formbi grandkid gulp he_my inset le like_thi lose
-10 mehndi miss_him most_of mum_of nap noon not_move parkrun pilat proud_@family pull room_@ spreadsheet
-10 stand_in stuf sulk the_author the_bed to_finish tram vet_sai who_ar who_did who_els wife wine year_a
-10 ~challeng ~dream ~larg ~leader ~pension ~twelv
-11 !word &🏽 3am <<name <big <the >>>>nap >>>>tuesdai >>glass >gone+up >the+class @family_@ @staff_ha [blue
-11 [both [mine [purpl [vike ]i ]saint allot and_been belt calv eiffel greyhound home_@ it_best lizard my_two
-11 petra rush the_beanstalk there_in trafford wren your_own ~anfield ~instructor ~tractor ~wool каже
-12 !grown-up !part <<<staff <<heard <car <finish >>>>diari >>>>kei >>>twice >befor+lunch >pick+the >rang+from
-12 @_shed [by+@ [robin+on ]cape ]direct ]onli ]sleev a_pizza annoi brief fc flatmat godmoth harrog me_your
-12 mother on_where peak retain sai_thank same_as senior upstair vicarag
-13 !titled &🙈 <hamster <offic >>>>umbrella ]umbrella _@family book_club he_a her_school labrador mahabharata
-13 own_child the_vet
-14 !family !thing >>>>cold >>>>flower >have+a [own ]lion ]when have_made jericho vera
-15 kudo
-16 !surname [ask+for came_round helplin
-17 <wa>idea
-19 !chance ]came
-20 !famous <@+said
`;
