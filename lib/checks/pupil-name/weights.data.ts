/** What no clue at all says; tenths of the logarithm of the odds. */
export const BIAS = -3;

/**
 * How much each clue speaks for a first name's being a pupil's, in the same unit, with the clues that weigh as much. Learned by
 * `npm run learn` from the drafts in `tests/accuracy`, and from posts without pupils of WNUT 2017 and the Broad Twitter Corpus
 * (CC BY 4.0), Tweebank (Apache 2.0) and Davidson et al. 2017 (MIT); `clues.ts` says what they are.
 */
export const WEIGHTS = `
19 &⭐ crane turban
18 ~brush
17 <that+our >>>>taller [sound
16 <off>at newest ze ~на англіиською
15 !of-child bo morn_to класу
14 >>collect >>nurseri >the+on >v+the [mai+is ]plate bake_sale captain chess clai home_time nostril pinecon
14 ~upsid
13 <give>the >from+recept >own >yn @school_call [report [which+on ]furiou cress garden_club grin it_can't
13 klasa klasi twinkl ~junior ~peg ~squeak ~yoghurt
12 <at> <it>on <who+gave >>>>monitor >>>>w >bed >is+off >math >push+the [@+marvel [@+weather [oleksandr ]squar
12 at_assembl babybel bach blwyddyn caption chapter_book detector ehcp hear_aid love_and nine_on puddl
12 the_puddl through_to tracei ~speak
11 <+give <<<you'll <<box <>wouldn't <home+with <our> <teach <tell>the >>>>loud >>>>photocopi >>>>third
11 >>>monitor >>>raffl >>>write >down+for >rang+the [between [tyron [visit ]credit ]faint ]mate ]retir ]sum
11 ]teacher against_the and_didn't artist at_break bikeabl bouncer champion class_# daisi dosbarth ever_had
11 fastest from_all gave_@ goalpost handbel handshak jest mae makaton method mewn our_class perk sai_well
11 sendco shoelac tabl teddi the_role wasnt worker yodel yr_# ~badger ~bobbl ~grin ~pipe ~мене ~прочитала
11 прочитала
10 3b <<<guid <<<nearli <<<wonder <<pleas <<sleep <<warn <>need <>wear <@>@ <can <cheer> <dai+# <gave
10 <gave>the <it>that <it>with <next+to <not+our <oh> <our>from <our>in <teach>the <work <you>i <your>
10 >>>>staff >>>>vicar >>everyon >>sprout >>tri >@+and >alwai >and+her >big >everyon+ >get+the >gone+home
10 >got+# >pull+the @staff_ask [@+spell [@+still [everi+class [four [had+to [interview [our+year [the+on
10 [tonight [walk+bu ]artist ]captain ]class ]contact ]monitor ]nurseri ]photo ]tesco ]wors a_question aff
10 ar_thei bairn beam birthdai_cake bouquet cheer chief class_teacher cup_of curtsi dau dzi goali gone_home
10 hatch her_at homesick in_@school je joseph juic jumper ke kwame ladybird mous my_coat my_lanyard my_window
10 nae new_boi new_head ngl onli_eat over_by pair_of pathwai public regist relai seven sling sock stopwatch
10 swam swing tambourin than_@ the_hour the_water the_wheel trike triumph tue turbin unicorn who_gave wink
10 wise won't_get worksheet ~blew ~c'est ~chief ~conker ~cress ~diari ~explain ~gate ~mae ~pupil ~roman ~rota
10 ~sentenc ~squirrel ~swam ~wednesdai ~wise
9 &" 1b <<nice <>end <>what <a>chain <call>the <go+on <nurseri <term+and >>>>chick >>>>music >>>>pictur
9 >>>>stick >>>>twin >>>brother >>>great >>>list >>>proper >>>squirrel >>>you'v >>draw >>himself >>leav >>note
9 >>rememb >and+me >ha+on >hous >in+it >in+nurseri >stamp >that+is >ti >while >wrote+i @_@school @_hous
9 @school_my [caretak [conker [everi [heatwav [i+had [in+@ [me+what [miss [pari+doesn't [paulin [proud+of
9 [the+class [the+onli [there+an [thirti+on [your ]carri ]conker ]costum ]place ]wemblei a_drink a_plaster
9 a_system a_tractor all_morn and_someon ask_our astronaut at_them autograph bench bow buddi bulb call_@family
9 came_as carpet cartwheel comm correct cream_van cross_countri dinner_queue dinnertim epipen even_the
9 from_@school graviti helper hurdl inde inspect interest it_it janni keep_it leo librarian like_he
9 line_leader loom lullabi me_@school mini miss mum_sai my_group my_read mysteri nani ne neither_of nurtur
9 olden own_chair pencil poorli pull_the quell radish read_group regist_in role_plai sat_with shush simpli
9 sincer stabilis storytim string superstar synonym tallest tech that_there the_coat the_parent the_show
9 the_welli tmrw tuba wa_out we_found wheelchair while_the without_look wobbl word_in you_couldn't ~5b ~cello
9 ~diwali ~egg ~fraction ~grass ~himself ~homesick ~joseph ~ladder ~pear ~project ~recept ~sprout ~support
9 ~teach ~wrap ~y#
8 &— &🌟 &🌱 .'s 1m <+aw <+onli <<<an <<<bu <<<from <<<full <<<i'll <<<told <<awai <<car <<gate <<goal
8 <<mondai <<roof <<well <>can't <>drawn <>grandad <>plai <>point <>swept <>wont <>year <and+it <and>walk <aw
8 <by> <corner <except <ha+a <had>and <heard <it+from <just+sai <lad> <oh <on>the <tall <wa>who <you>i'll
8 >#+on >>>>costum >>>>eat >>>>eco >>>>known >>>>label >>>>laugh >>>>move >>>>peg >>>>soup >>>>taken >>>>trai
8 >>>>wait >>>chapter >>>class >>>gave >>>harmoni >>>part >>>pierogi >>>window >>breakfast >>dad >>fish
8 >>herself >>sent >>stop >>wrap >>wrote >and+@ >at+hi >brought+a >from+y >is+run >is+still >just+ask >made+a
8 >my+mum >nightingal+in >pick+me >point+at >sai+the >saw+a >seven >swept >to+@ >to+me >told+our >top
8 >who+said >why >won+the >wore+her @_have @school_like [@+laugh [@+think [@+y [after [befor [da+iawn [daisi
8 [destini [did+anyon [funni [he [held [hiya [my+pupil [nurseri [phone [tattoo [todai+i [what+would [where+do
8 [you+were ]airport ]allow ]attach ]bow ]brake ]bucket ]cheer ]footbal ]frog ]hip ]jean ]literaci ]math
8 ]nativ ]read ]sad ]size ]staff ]touch ]tractor a_crown a_knock ask_is backward been_sent beetroot best_bit
8 birthdai_and bola break bunni by_herself calmli came_back came_through carton chick co_the coach conductor
8 conker could_you council_about cupcak depth do_you don't_need down_he drew drew_me drill duet duplo eco
8 eisteddfod emerg ev everi_morn flipper folder forti_two from_y fudg group_ha group_is guess_who have_an he'd
8 head_for her_spell herself hi_nan i_mark improv in_class in_nurseri in_polish it_miss it_you know_who lad_in
8 ladi_from laugh_like lit long_divis me_i'm mild monitor muddi my_@school my_chair my_desk my_math nor of_hi
8 off_again off_with on_duti on_who over_@ playdough playtim postcard profess pronunci pupil put_in quietli
8 result said_all sang_to scare scarlet scorer see_me sentiment shadow shell shin sibl sing_it skirt snail
8 squad stapl sticker still_in subtract teach_@ teach_a the_climb the_drum the_finish the_lollipop the_stage
8 the_star there_alwai thermomet thread to_hold to_nine todai_in torch_and triangl twizzler ukrainian undef
8 var victoria volcano w want_on weather_forecast wedi wendi who_the windmil window_and winner worm wrap_in
8 xma you_absolut you_take yr {= ~carpet ~club ~diolch ~discov ~forward ~frame ~glu ~grow ~hai ~hatch ~lean
8 ~magic ~milk ~narrat ~ne ~piano ~plant ~scooter ~shepherd ~stamp ~swept ~tyron ~wasn't ~whisper ~whistl
8 ~whiteboard ~write ~сьогодні руку сьогодні
7 !several &📚 &😭 2b 2p <+found <+i'm <<<open <<<sit <<<term <<<warn <<accord <<chees <<explain <<garden
7 <<get <<heaven <<just <<need <<sand <<which <<won <>aunti <>mum <>onli <>sat <>saw <>sing <>tri <@>and
7 <a+teacher <accord+to <alwai>who <and <and+now <and+there <and>said <congratul <dai>ask <found <give <go
7 <got>@ <honestli <hope <let <love+from <middl <move <on> <proud+of <sat+on <sent <taught <the+wai <wa+in
7 <wa> <word <you> <young <сьогодні >>>>behind >>>>doesn't >>>>front >>>>gym >>>>hundr >>>>isn't >>>>leader
7 >>>>length >>>>lunch >>>>metr >>>>non >>>>now >>>>part >>>>person >>>>reader >>>>spell >>>>sprout >>>>star
7 >>>>whether >>>>woman >>>bath >>>call >>>carpet >>>club >>>could >>>don't >>>giggl >>>group >>>head
7 >>>infant >>>mine >>>newt >>>plate >>>skip >>>small >>>speech >>>sticker >>>taller >>>three >>>touch >>>tree
7 >>best >>everyth >>explain >>gran >>learn >>mari >>my >>name >>told >>train >>wednesdai >>were >>wouldn't
7 >>y >@ >@+@ >as >beat+the >build >came+out >doesn't >doesn't+do >drawn >explain >final+got >from+my >granda
7 >hear >i+love >i+wa >in+y >in+year >know+where >lit >manag >mark+my >point >present >tell >uncl >wa+in >wedi
7 >with+on >would+like >wouldn't >y+# @_he'd @_i'd @_other @_question @_saw @_seven @_well @_whose @_wont
7 @family_becaus [@+bean [@+know [@+mum [@+onli [@+sing [@+sister [@+swap [ah [anyon+got [custard [found+in
7 [good+luck [he+been [hot [i+don't [lent [lent+my [lili [mark+# [my+littl [ngl [our+topic [overheard [pull
7 [sian [somebodi [somebodi+ha [summer+in [sun [the+look [the+sound [there+a [walk+into [welcom ]bank ]bee
7 ]bit ]commit ]copi ]england ]eyebrow ]fish ]flapjack ]fryer ]governor ]how ]joi ]long ]mint ]narrat ]none
7 ]obvious ]okai ]pal ]panto ]school ]scissor ]shepherd ]stage ]success ]swai ]team ]tomato ]torch ]tour
7 ]trampolin ]walk ]world a_child a_four a_hug a_kind a_ladi a_laugh a_pea a_scarf a_small a_snail a_tree
7 after_school aid all_hi all_on all_three and_@ and_everyth and_todai and_who ar_you assembl at_@school
7 at_snack at_wet aur award back_with be_call be_the beat_me beetl behind_it ben best_@school best_job bobbl
7 book_about book_at bookmark bore bossi bring_me busi came_in can_i cannot caught certain chess_club clarinet
7 cloakroom club coat_@ commentari contact correct_my couldn't_make crochet crutch dear did_all didn't_want
7 diwali doesn't_do dont dragon draw_of dungeon everi_class exclud fault fell_off flap footbal from_home
7 from_my full_stop gaffer get_well glove goalkeep goggl golden_time greet group gymnast ha_written had_gone
7 half_an hall_@ hard have_never hawk he_ask he_know he_sai heddiw heid hi_jumper hum i'm_here i_a i_come
7 i_keep i_plai in_pe in_septemb individu indoor interpret is_six jelli ketchup kevin knee_with knew_it
7 know_she known_that learn_the lifeguard like_she liver longest loud lunchbox mae'r magnet mash me_half
7 me_the met_a mic narrat neither never_seen no_name nought of_red off_everi on_get other_wai our_own
7 overheard paperwork particular pass_the phew plait plaster_on poem pokemon practis preschool ptp pure race
7 rahi rais_# ramp rang_the recount recov review roar round_of ruler sack sack_race sad sai_is sai_ye
7 said_thank said_who salut same_tabl satsuma school_field scowl sent_@ seren sermon she_came sheep siev
7 silent_read sinc_half sinc_septemb skip_rope slide snack snap spirit sprint stick still_up stood_at stool
7 sum surnam swede swim tabl_a talki tap taught_@ telt ten_past term_and that_boi the_answer the_carol
7 the_gate the_harvest the_plan the_puppet the_yard them_all them_i'm they'v_been till_you time_the tinsel
7 to_ring to_whoever tournament translat tu tuck tuesdai_@ unionis unlucki up_after us_@school vampir
7 visit_@staff wai_down watch_me week_with well_done were_all wheelbarrow when_it where_doe who_said with_him
7 wont woodlous worm_have wouldn't write_it yard you'd_have you'v_got you_had you_it you_teach {+ {— ~beard
7 ~besid ~detent ~except ~frog ~goggl ~guid ~harmoni ~hiya ~lego ~life ~listen ~literaci ~loom ~merci ~monei
7 ~need ~newt ~promis ~quick ~quietli ~rocket ~scissor ~sheep ~small ~split ~stopwatch ~strike ~talli ~theatr
7 ~ti ~told ~weed ~wet ~written мене
6 !capital &% &+ &🥈 1s 20p 9am <+ask <+bless <+got <+mine <+not <+omg <+said <+sent <+sorri <+young <<<ask
6 <<<behind <<<believ <<<french <<<hat <<<made <<<recept <<<thing <<again <<be <<belong <<courtesi <<goe
6 <<knee <<never <<nobodi <<sat <<sit <<someon <<teach <<team <>call <>cut <>granda <>hand <>hug <>inform
6 <>keep <>knock <>mark <>rang <>score <>show <>spoke <>stop <>theori <>time <>told <>took <>volcano <>wedi
6 <>y <ago <and+then <and>at <and>have <and>in <as>is <bar <belong+to <boi+call <but <by># <by>in <by>on
6 <check <cheer>for <cours <courtesi+of <doe <explain+to <goe+to <got+@ <had <i'v+had <mashallah <note
6 <of+cours <omg <on>for <on>in <our+is <point+at <poor> <read+with <said>to <saw <see+you <sit <the+record
6 <then <there>who <to>our <trai <with>about <with>todai >>>>caterpillar >>>>chair >>>>classroom >>>>foot
6 >>>>gone >>>>green >>>>handwrit >>>>if >>>>museum >>>>owl >>>>pen >>>>seat >>>>shepherd >>>>shout >>>>snail
6 >>>>someon >>>>split >>>>tabl >>>>triangl >>>>word >>>badger >>>bell >>>danc >>>duti >>>egg >>>front
6 >>>handwrit >>>hatch >>>hen >>>inspector >>>known >>>pea >>>piano >>>plai >>>retir >>>scienc >>>she'd
6 >>>sheep >>>tabl >>>weekend >>>welsh >>>wheelbarrow >>>whistl >>bag >>chosen >>exactli >>forti >>her >>im
6 >>kick >>lad >>organis >>our >>pick >>sing >>slip >>snow >>speak >>though >>turn >>v >again+ >announc
6 >as+the >ask >call >came+back >came+down >came+up >carpet >charg >come >come+in >cri+when >diari >from+our
6 >from+year >give >got+the >ha+brought >ha+name >ha+written >had+third >hit+the >hung >in+charg >in+y# >laugh
6 >laugh+at >look+at >march >might >ne >offer >onli >paint+the >pat >question >sai+you >said >said+my
6 >said+she >salut >same >sat+with >saw >see >sneez >swam >theori >thi+morn >todai >told+the >vote >walk+in
6 >want+to >wee >well+done >welli >who+found >who+wa @_alwai @_as @_aunti @_call @_could @_cut @_dad @_know
6 @_n @_nana @_oh @_pick @_press @_sang @_sat @_see @_show @_taught @_us @_whisper @family_doe @family_said
6 @school_who @staff_she [@+can [@+cri [@+drawn [@+grandad [@+knock [@+let [@+on [@+question [@+told [a+whole
6 [ahh [bless+@ [bonjour [by+the [cant [could [could+you [drop+my [ev [first [first+aid [go [got+@ [haha+ye
6 [home+time [hot+chocol [i'v [i'v+got [i+can't [i+know [i+teach [if+you [it+alwai [jasmin [light [lunchtim
6 [my+grandad [my+ta [pl [regist [sea [sea+life [sent+@ [she+came [someon [spent [sun+cream [ta [tea [teach+@
6 [the+tuff [thi+is [tooth [two+thing [we'v+had [we+have [well+@ [welli+on [y# [you'll ]asda ]bat ]care
6 ]compliment ]dishwash ]fenc ]gravel ]hamster ]heart ]jigsaw ]keith ]list ]marrow ]mayor ]most ]move ]museum
6 ]o'clock ]order ]owt ]packet ]past ]plaster ]pound ]regist ]road ]row ]sand ]servic ]snow ]start ]term
6 ]through ]top ]try ]won ]worksheet _@school a_bed a_chair a_foot a_goos a_governor a_hen a_leaf a_mr a_paper
6 a_ruler a_sentenc a_shop a_slide a_slug a_vet a_wed ad an_@staff and_by and_half and_said appl appreci apron
6 ask_who at_dinner at_school back_at banker bankruptci bat bead been_practis believ_@ bennett bless_her blew
6 boi_who bracelet breadstick brolli bronz but_she by_heart cage came_and can_tell card card_for carri
6 class_ha click cloud collaps commit compliment contest contribut councillor cuddl curtsei daffodil dai_@
6 dai_sinc dandelion descript dewi did_her did_it digit dinner dismiss do_your doe_@ door_with dress_up elect
6 entri euphonium except_@ eyebrow fair_@ finish_the first_go for_our frog from_year full_mark function ghost
6 gift_shop give_@ go_@ goal good_at goos got_our got_up grandma_in grape gravel guitar ha_join haircut
6 hairnet hale hall_door hall_with hamster hand_with handov handprint handwrit harp harvest have_set he_went
6 heard held_the her_sister her_tabl here_and hi_grandad hi_new high_five hold_my holidai_and hose hostel
6 how_mani hug i'll_take iawn ident in_case in_it in_octob in_two inform inhal insid_the is_thi it'd_be
6 it_back it_known it_own jail joke joke_about know_you lace ladi_and lamp_and lanyard_and late_for lead_in
6 leav_me lego let_go limerick loaf made_up magnifi make_the manger marbl mashallah math me_what mermaid met_@
6 mine_on miss_you moonwalk mop_and morn_i mouth_open mr my_cardigan my_guid my_lunch my_phonic my_room
6 my_teacher name_after nativ necessari netbal never_had newt no_@ not_stop not_tell nutmeg of_lost of_noth
6 of_y on_be on_by on_child on_on on_us or_the otter paulin pe pea peg_# person_who peru petal pick pl player
6 pleasur poet poolsid portrait pre probabl proudest quaver reason ref refere registr rehears relief rocket
6 role sai_you said_i samba same_time sand sandpit sawdust scarv scissor sellotap septemb_and serv seven_year
6 shape_like she_just she_right she_stood shield shoulder show_me size_# sledg small smallest sneak soap solo
6 sometim splash sprout squar squirrel stamp start_a stew stilt stretch student_teacher suggest tablet tadpol
6 take_the taught_the teach_me that_# that_child that_order the_afternoon the_bench the_build the_custard
6 the_farm the_giggl the_heart the_hot the_hymn the_lead the_line the_lost the_nurs the_paint the_plai
6 the_reason the_regist the_seat the_swim the_triangl the_trip the_wolf then_and they'r_in time_befor timer
6 to_on to_send to_show to_tell to_them todai trai tuck_shop twenti_six twice_and tyron unblock understand
6 unprompt up_two violin visitor voic_of wa_go walk_it walki we_made well_plai well_that went_and went_down
6 wept when_there who_call who_notic width within won_the work_and write_a written_on wrote y# yell yin
6 you'v_been you_at zip {: ~1s ~3rd ~adopt ~award ~bean ~belong ~bikeabl ~block ~bump ~clai ~commentari
6 ~confirm ~control ~deliv ~demand ~ev ~fifti ~goali ~granda ~graviti ~harp ~hedgehog ~hostel ~hug ~iawn
6 ~inform ~inhal ~invent ~led ~let ~lick ~mai ~mein ~metr ~mix ~mud ~near ~nearli ~notic ~oh ~p ~petal ~petit
6 ~pierogi ~practic ~punch ~rainbow ~result ~scienc ~session ~shift ~sit ~skill ~slide ~sock ~spelt ~sport
6 ~stai ~stone ~suit ~tabl ~tight ~tortois ~tower ~treasur ~tri ~trick ~tune ~umbrella ~welli ~wept
6 ~wheelbarrow ~worm ~wouldn't ~вперше вперше на навчила
5 !school !sentence2 #_i'v #_min #_team &🏃 &🖊 )+ 10am 2m 3s <#+with <#># <#>ha <#>you <+becaus <+caught
5 <+cheer <+even <+from <+honestli <+oh <+put <+saw <+then <+todai <<<anybodi <<<at <<<best <<<bit <<<dai
5 <<<gate <<<had <<<jumper <<<lot <<<no <<<now <<<offic <<<sound <<<stop <<<team <<<ten <<<would <<birthdai
5 <<bottl <<boyfriend <<can <<club <<ey <<funni <<hatch <<i'v <<luck <<minut <<much <<nativ <<order <<photo
5 <<point <<poor <<proud <<residenti <<shoe <<small <<talk <<them <<year <>answer <>bean <>caught <>count
5 <>dad <>den <>doesn't <>fix <>held <>introduc <>measur <>new <>open <>question <>ran <>refus <>said <>share
5 <>sign <>still <>swam <>wept <>win <>written <@> <a>and <and+from <and>for <as> <assembl <be> <be>he
5 <between <birthdai+to <bless <by <by+@ <caught <cheer <cri <cut <dai <done>and <done>for <find <fridai+and
5 <from>thi <from>who <good+morn <hall+and <i+had <is <is+@ <is+it <it+took <it>turn <it>who <lass <littl>in
5 <my>in <no <of>who <off+by <onli <out+of <record <shout <special <taught>the <team <thank+you <then+there
5 <then>goe <to>for <to>from <told+by <too <wa>with <well+plai <whoever+taught <with>at <with>is <ye> <you >#+
5 >>>>actual >>>>b >>>>bag >>>>be >>>>blue >>>>brother >>>>buddi >>>>clap >>>>duti >>>>floor >>>>glove >>>>had
5 >>>>hand >>>>junior >>>>order >>>>paint >>>>playground >>>>proper >>>>regist >>>>rope >>>>seri >>>>she'd
5 >>>>stage >>>>stuck >>>>teacher >>>>tooth >>>>want >>>>where >>>>ye >>>after >>>answer >>>beat >>>becaus
5 >>>behind >>>big >>>bow >>>check >>>deputi >>>displai >>>draw >>>finish >>>fraction >>>gate >>>glass
5 >>>grandma >>>headteach >>>impress >>>innkeep >>>into >>>letter >>>littl >>>mum >>>narrat >>>potato
5 >>>ribbon >>>road >>>seizur >>>share >>>size >>>swap >>>tallest >>>taught >>>teeth >>>tidi >>>top >>>we'r
5 >>>weather >>>wonder >>>word >>>wrote >>@ >>actual >>adopt >>anoth >>bin >>brilliant >>can't >>drew >>find
5 >>go >>green >>hear >>if >>let >>line >>me >>mine >>odd >>post >>promis >>red >>sell >>teach >>thank >>y#
5 >>year >ag+# >an >and+i >and+todai >and+your >answer >ask+if >ask+what >at+# >aunti >back+from >blew >can't
5 >can+do >clai >count+the >cri+at >did+a >do+not >do+the >dress+as >drew >eat >end+of >get+in >ha+join
5 >ha+read >ha+told >had+anoth >had+to >hand >hand+up >have+open >he+the >held+the >hit >hold >hold+the >how
5 >hug >insist >insist+on >introduc >is+it >is+leav >is+teach >is+wear >joke >knew >lai >lean >learn+to >led
5 >lick >lick+the >look+up >made+up >measur >pack >pack+lunch >press >reckon >sai+i'v >sai+she >said+grace
5 >set >spelt >stuck+on >taught >taught+me >us >volcano >went+round >wept >whisper >who+spot >wont >would+be
5 >written >year+# >you+absolut >сьогодні @_answer @_ask @_back @_built @_can @_coat @_couldn't @_decid
5 @_heard @_help @_hold @_hug @_primari @_reckon @_set @_stand @_todai @_whole @_wreath @_wrote @school_@
5 @school_@school @school_door @school_there @school_told @school_vote @staff_did @staff_from @staff_when
5 [@+ask [@+beat [@+call [@+can't [@+caught [@+correct [@+fix [@+granda [@+hand [@+keep [@+nan [@+new [@+put
5 [@+score [@+that [@+took [@+wrote [absolut [after+school [ani+idea [appar [big+up [can+we [can+you
5 [caretak+log [carpet+spot [caught+@ [certif [choir [choir+tonight [couldn't [dai+# [drew [gut [gut+to
5 [harvest [honestli+@ [i'd+been [i'v+been [i+said [i+will [im [lost+properti [mini [my+last [my+mentor
5 [never+seen [nobodi [not+a [oh [oh+my [ok [parachut [parachut+game [pe [placement [poor [princ [residenti
5 [saw+@ [school+council [seat [seat+plan [small [stood [student [ta+for [thank+for [thei [them [there [thirti
5 [thought [todai [told [trust [turn+out [wa+that [welcom+to [what+you [which [whoever+invent [whoever+taught
5 [you+can't [you+could ]@ ]agre ]c ]catalogu ]choic ]cleaner ]comment ]cupboard ]differ ]dragon ]either
5 ]elbow ]engag ]float ]freddo ]grass ]graviti ]hello ]here ]honour ]instead ]jump ]kerb ]librarian ]miss
5 ]note ]offic ]own ]payrol ]pea ]print ]race ]raisin ]recov ]rehears ]rent ]rugbi ]sai ]sausag ]seven
5 ]shoulder ]silver ]someth ]swim ]take ]tape ]them ]trai ]trip ]unreal ]wa ]weekend ]whistl ]wit ]yorkshir
5 a_bin a_bit a_bucket a_class a_cow a_dragon a_five a_fridg a_friendship a_game a_gold a_headteach a_hors
5 a_leek a_mondai a_secret a_spare a_volunt a_wave a_wee a_worm a_year after_# agre all_@school all_my alwai_a
5 am_not ami an_actual an_all and_ask and_back and_ha and_mr and_there and_thi and_told ant apologis_to
5 ar_better ar_on arm arm_and ask at_him at_two audienc autism aw awak ballet be_fair bee been_pick been_the
5 befor_it besid best_at big_on blackberri boa bowl_of brick broccoli brought_hi brought_in bump bunch bust
5 butter button by_name c'est ca call_me camera campaign can't_be can't_sai can't_stop card_to cardboard
5 cardigan carrier_bag carrot caterpillar chai chair cheer_@ chose christma_dinner clap class_to climb_frame
5 coat column compass competit complet confisc connect cornet costum_for count coup craic cri_when crook
5 custard cut_@ demand den desk dictionari diner do_love dodgebal don't_ask donkei doon door_to drain drop_my
5 dunno east ebai economi ek eleph elsa eulogi evacu ever_said evid f fee field_and first_to for_all for_lunch
5 forgot_to found_a found_in fountain four_@ four_year fraction friend_and frogspawn from_last fur galleri
5 garden_with gari gate gave_him get_off get_the given go_home go_in gram grammar guard guess ha_drawn ha_ever
5 ha_learnt had_an handmad hardest haunt have_it he_doe he_just he_made he_on he_right he_took headston
5 heard_@ hedgehog held_my help_me her_grandad hi_book hi_gran hi_mum highest him_a himself_a hold_the hometim
5 honestli_the hoop hospit_for hour_of hush i'd_got i'm_put i'm_still i'r i'v_heard i'v_put i_knew i_walk ic
5 if_a imperi in_both in_full in_here in_order in_school incub index innkeep intervent invest invit is_full
5 is_off it it_alreadi it_alwai it_twice it_wa it_won't it_wrong italian junior just_made just_want keepi
5 kindest knowledg lad_and lanzarot laugh_at leaf leaver left_and left_in let_@ let_you librari like_hi
5 like_my line lobster look_for look_up lug lunch magnific man_and manner mark_my me_# me_all me_if me_look
5 me_my me_not me_with medal medic met_the mile mime minut_and minut_of miss_her model monkei motto move_@
5 mud_kitchen multipl mum_is my_new my_shoe my_voic my_windowsil name_and name_is name_on nelson never_met
5 nose_and not_got note now_i'm of_@school off_on off_our old_for on_# on_came on_then onc_in onli_on
5 onomatopoeia or_just order_of our_new out_todai owl owt pace page_# panick past_nine patron peg pepper
5 pigeonhol platform playground pleas_tell porridg possibl pour properti punch quarter_to raisin rat remembr
5 ribbon right row_of sai_@ sand_trai saw_@ scrape second see_her seizur set_up seventh shape shape_of sharpen
5 she'll_be she_is she_sai she_want shook shout_@ show_the shy sign_@ sign_for silent sinc_mondai sir sit_with
5 sleev slid sneez snow speed spitfir spud spy squeak stage stai_on stapler star still_on stood student_@staff
5 subject sun_cream sunflow sung sympathi system tabl_in take_it talli tape tax ten thass that_if that_our
5 the_caretak the_carpet the_castl the_chair the_dark the_date the_fenc the_field the_fireman the_hall the_hen
5 the_loo the_map the_mug the_nose the_projector the_question the_raffl the_right the_sandpit the_soup
5 the_sport the_tape the_top the_tortois the_week thei_have therapist there_ar thi_but thi_week thought_it
5 time_with to_know to_make token tonic tooth total tour tractor transfer tricki tug twelfth twix two_year un
5 underlin understudi undo unopen up_todai vers vinegar wa_@ wa_look wai_back walk_in want_it water_cycl wayn
5 we_could we_have we_just week_goe weekli wei welli_on went_over were_both where_do whisper who_in whole
5 whole_carpet wigan window_@ window_with with_hi woodlic word worldi worri worri_about would_i would_like
5 write writer wrong_feet wrote_back ye_@ year_# year_3s you'd you'v you_@ you_a you_ar you_did you_ever
5 you_go you_said {& ~2b ~accord ~art ~ask ~assess ~awak ~badg ~bat ~bath ~behind ~borscht ~bow ~brave ~built
5 ~can ~captain ~cheek ~citi ~classroom ~co ~compliment ~corridor ~courtesi ~daili ~daisi ~danc ~debat ~donkei
5 ~draw ~drill ~dug ~dzi ~f ~forest ~front ~gave ~goat ~granni ~handwrit ~hockei ~hold ~hung ~innkeep ~insist
5 ~inspector ~irish ~isnt ~label ~lace ~lake ~letter ~lit ~lucki ~map ~mashallah ~model ~moment ~moustach
5 ~mouth ~nana ~netbal ~nurseri ~papier ~pe ~phonic ~pl ~plait ~point ~potato ~projector ~r ~raffl ~rais ~ran
5 ~read ~regist ~roar ~rope ~salut ~scarf ~see ~seizur ~sharpen ~silenc ~six ~smash ~snack ~snowman ~solo
5 ~somehow ~speech ~stapler ~statement ~step ~stop ~ta ~talent ~tallest ~teeth ~tell ~touch ~trai ~triangl
5 ~tummi ~updat ~wei ~window ~wrote ~y ~you'll вже з за
4 !sentences5 !sentences6 #_at #_don't #_told &– &♀ 4b 5p <+ah <+sign <+to <+wee <<<afternoon <<<as <<<coat
4 <<<dinner <<<gone <<<grown <<<happi <<<like <<<littl <<<love <<<minut <<<mr <<<need <<<oh <<<proper <<<sai
4 <<<see <<<shop <<<sinc <<<special <<<take <<<that <<<thei <<<up <<<weather <<<went <<<whistl <<apart
4 <<between <<card <<chat <<child <<chuf <<els <<feel <<half <<hall <<head <<led <<mention <<mr <<onc <<onli
4 <<queue <<regist <<smile <<thank <<up <<we'r <<were <<whoever <<you'v <>boat <>built <>did <>drew <>explain
4 <>fast <>group <>invent <>lai <>laugh <>learnt <>lent <>let <>move <>ne <>pack <>reckon <>set <>seven
4 <>signal <>solv <>spelt <>taken <>taught <>tell <>tooth <>wa <>сьогодні <@ <@+# <@+@ <@+and <@+to <ah
4 <and>plai <and>that <and>with <apart+from <ar>@ <ask <ask+by <bar>who <believ <between>and <bit <captain
4 <card+from <chat+with <done+to <even <everyth <except>who <for <for>who <fridai <from>in <from>to <from>when
4 <gave>a <goal <good+on <got+to <had+@ <hello <her+name <i+let <is>in <it <it>and <it>it <kitchen <led+by
4 <look+at <man <mark <mention+to <met <morn <my+mum <name> <not <now>is <on+by <on+with <put <recept <sai>
4 <sai>at <sai>is <sai>on <said> <sat+with <see <show <sign <star <step <ta <taught>to <teach>to <than <thank>
4 <that+wa <that>and <the+kitchen <to+see <to> <to>that <wa>he <wai <wai>sai <watch <watch>teach <wee <well
4 <what <what>did <who+taught <why <window <window+and <with>for <with>on <y+# <you+for <you+to >#+# >#+@
4 >>>>4s >>>>bin >>>>boi >>>>call >>>>carri >>>>clear >>>>climb >>>>coach >>>>cricket >>>>cup >>>>dai >>>>did
4 >>>>draw >>>>dress >>>>ear >>>>end >>>>engin >>>>ever >>>>everyon >>>>fix >>>>garden >>>>gate >>>>glass
4 >>>>group >>>>hatch >>>>head >>>>help >>>>hors >>>>inspector >>>>leg >>>>licenc >>>>lift >>>>line >>>>make
4 >>>>middl >>>>milk >>>>moon >>>>most >>>>nativ >>>>pea >>>>piano >>>>prayer >>>>question >>>>read >>>>retir
4 >>>>right >>>>set >>>>side >>>>stai >>>>tin >>>>twelv >>>>week >>>>went >>>>whatev >>>>world >>>>written
4 >>>a >>>announc >>>bean >>>boyfriend >>>chair >>>collect >>>end >>>famili >>>fell >>>fix >>>friend >>>glove
4 >>>goldfish >>>i'm >>>join >>>knit >>>lanyard >>>leav >>>map >>>mayor >>>miss >>>mondai >>>nan >>>nearli
4 >>>nose >>>paint >>>pencil >>>playground >>>queue >>>regist >>>six >>>smell >>>super >>>these >>>third
4 >>>toast >>>took >>>tortois >>>triangl >>>vicar >>>win >>>wish >>>won >>>worm >>>zip >>becaus >>better
4 >>count >>countri >>eleven >>everi >>fallen >>fella >>first >>friend >>full >>happi >>hi >>joke >>lion
4 >>morn >>need >>notic >>out >>past >>put >>realli >>recept >>sheep >>shoe >>shout >>soup >>step >>swap >>un
4 >>watch >>which >about >ar+on >ar+run >ask+how >ask+our >ask+the >asleep+in >asleep+on >at+a >at+her >back
4 >bean >bean+is >beat+me >been+made >brought >brought+her >built >carri+everi >carri+on >chain+on >correct+my
4 >costum >couldn't >count >cross >cut >dad+ha >decid >did+it >do >doe+a >doesn't+like >done+a >done+the >ey
4 >fast >five >found+a >found+the >gave+me >goe >group >ha+done >ha+invent >ha+set >hasn't >have+been >held
4 >held+my >high+five >himself >hit+it >hood+ >i'd >i'm >in+full >in+my >in+on >inform >invent >is+back
4 >is+eight >is+go >it+wa >know >land+on >learnt >left >let+go >mum+ha >n+@ >now >on+it >other >out+of >plait
4 >ran >read >refus >right >ring >rose >sai+a >sai+i >said+thank >show+me >sign >signal >six >sold >solv
4 >spell >spot >stand >stand+up >tell+me >tell+the >that+i >the+word >thi+year >think+the >threw+a >told+a
4 >told+us >tooth >turn+to >want+it >water >wave+at >well >where >who+had >who+told >work+out >wouldn't+come
4 >wouldn't+do @_ag @_beat @_correct @_count @_did @_explain @_famili @_go @_held @_how @_last @_laugh @_lent
4 @_let @_now @_number @_plait @_refus @_ring @_said @_that @_translat @_two @_y @family_gone @family_rang
4 @family_you @school_came @school_ha @school_if @school_now [@+a [@+bake [@+da [@+did [@+done [@+fast
4 [@+group [@+held [@+invent [@+left [@+miss [@+ne [@+ran [@+reckon [@+solv [@+spelt [@+taken [@+tell
4 [@+theori [@+to [@+won [@+written [@+сьогодні [a+moment [after+# [ah+@ [assembl [bikeabl [bless [boi
4 [breakfast [breakfast+club [bring [can [can+i [can+someon [carpet [coach [dear [diwali [doe+@ [egg
4 [everi+time [ey+up [first+week [florenc [footbal [four+year [fourteen [french [fridai [got+a [ha [ha+anybodi
4 [had+the [half [handwrit [have+you [he'd [he+said [hi+it [how+is [i'm+told [i+can [i+keep [i+taught [if+@
4 [jumper [just+the [just+want [lollipop [long [love+to [lunch [mae [mae+@ [make+kite [mosqu [move [mr
4 [my+first [my+read [never [nine [nobodi+told [now [oh+that [okai [onli [paint [pancak [pe+kit [phonic
4 [playground [read [read+buddi [river [rose+from [rounder [rounder+@ [rubi [scienc [second [show+and
4 [someon+put [someth [sometim [sort [sun+out [suppli [sydnei [tell+me [the+photograph [the+thing [thi [third
4 [time+tabl [tuesdai [wa+it [we+had [welli [what+i [who [whose [wrote [you ]accur ]adverbi ]afternoon ]appeal
4 ]argu ]assembl ]avail ]awai ]award ]bell ]bench ]board ]boss ]brian ]build ]candl ]christma ]cook ]could
4 ]crayon ]crisp ]crumbl ]cup ]dinner ]drain ]drink ]e ]eight ]em ]everyon ]eyf ]fab ]feet ]flag ]floor ]fly
4 ]foot ]fraction ]gener ]hai ]harvest ]hero ]humbl ]infant ]instagram ]joke ]label ]labrador ]ladi ]leaf
4 ]light ]lock ]magnific ]mat ]match ]mean ]merci ]met ]middl ]minut ]month ]morn ]nana ]napkin ]necessari
4 ]newslett ]offer ]paint ]parrot ]pe ]pet ]pictur ]plan ]playtim ]prison ]puddl ]qualifi ]queen ]rabbit
4 ]reckon ]record ]room ]ruler ]run ]salut ]shake ]sheet ]six ]skirt ]slide ]solicitor ]stall ]still ]stone
4 ]stori ]system ]tap ]teapot ]these ]thousand ]too ]treat ]tuesdai ]two ]un ]vet ]visitor ]wed ]wild a_boi
4 a_book a_car a_clipboard a_draw a_glue a_hospit a_list a_pair a_queue a_raisin a_satsuma a_shark a_sign
4 a_spoon a_star a_sticker a_stranger a_thing a_treat a_while abacu about_be about_hi absent account after_him
4 afternoon ag_# ahh all_got all_it all_night amen among and_# and_gent and_honestli and_me and_read and_thank
4 ani_more announc answer appar appli approv ar_@ arrang as_it ask_@school ask_by ask_could ask_him ask_wa
4 ask_whether at_carpet at_chess at_everi at_first at_last at_lunch at_onc at_regist attach attenborough
4 australia aww back_for bag bake balloon beat_the becaus becaus_@ bed_at befor_you bell beneath beta
4 between_@ bid big_@family big_up blink boi_in boiler_man bonjour book_corner bother brake brigad broadband
4 brush bu_driver bucket build_a bum bunk but_in but_not butterfli buzz by_@ cake_for call_the calmer
4 can_someon can_you carpet_time chair_up chat_with chose_the class class_had classroom_and cliff club_ha
4 club_tonight come_as come_back come_from come_off comma conduct conduct_the cone convinc cookeri corridor
4 council crayon cross cut_and dad_who dai_thi danc_in dap declar demonstr depend descant dice did_you
4 dinner_time dinosaur dire discuss district doe_not doesnt draw drawn drawn_a dungare duti_in each each_and
4 each_on each_time echo electr em end estim everi_dai everi_singl excel expert express extinguish face_the
4 fare feed_the feedback fenc_and fetch find_a finish_me first_class first_on flavour flush fog font for_math
4 for_your forecast forehead formal fossil frame franc frankincens friendli from_her from_it full furiou
4 garden gave gave_out gave_the gerald get_@ glove_on go_of goe good_morn goosebump got_@ got_to greater growl
4 guid ha_ask ha_told had_@ had_a had_no hain halv hand hand_and hand_dryer hand_the have_open have_the
4 have_you he'd_like he_ha he_said heap hear_her heard_a helmet help henri her_class her_mum her_read hi_coat
4 hi_own hi_sleev hi_uncl hid holder hotel hungri hunt i'm_told i'v_said i'v_stop i_call i_could i_look i_saw
4 i_smell i_took i_wasn't ideal if_i'm if_you'd illustr in_french in_half in_math in_with insist inspir
4 instrument interact into_the introduc is_alwai is_for is_have is_veri it_at it_by it_call it_came it_make
4 it_nearli it_rain it_there it_true it_your jacket_potato judg jump just_ask just_look just_the just_to keith
4 kent kiln kipper kiss_the kitchen_and knew_everi know_everi ladi_who last_week later leader leaflet lean
4 leas led left_shoe lesson let_him let_us letterbox lick_the lighthous like_you literaci littl_@family
4 littl_brother live_in log lollipop_ladi look_back lost_properti love_a lunchtim mach made_a maker man_from
4 mango map map_of mark_@ mark_and marrow me_her me_it me_todai me_wa meet_@ metal milk milkman mind_the minut
4 minut_on miss_that mitten mondai monster moon morn morra move_up museum my_bag my_face my_glass my_hair
4 my_hand my_hat my_kitchen my_name my_nana my_year na nahi name_in need_me need_on never_chang never_look
4 new_@school new_class next_to night_on nightclub no_it nois noo not_@ not_cry not_let noth_and notic
4 now_there nut odd_sock of_em of_how of_these oh_i older on_fridai on_from on_out on_shoe on_sock on_tabl
4 on_their on_thi on_to on_too onion onli_@ open_a open_on order organis orient origami oscar our_whole
4 out_from outrag over_to overtook p7 page_on papier papier_mach parad pari parish peel pen_licenc perform
4 peripatet petit pheasant photo photocopi pig pineappl plastic polic polit portug post_it potato potion ppa
4 prayer present pretend prime_minist pronounc properli propos_to proud_of pug puppet_show put_her queen
4 quiet_on quit rack rap reason_i recept_@ record record_group remind resign rest_of reward rhythm ring_the
4 robot roman rota rough rounder routin ruthless sai_@staff sai_the said_he said_hi said_is said_noth
4 said_sorri samosa_for sampl sang sank save_a scale school_he scienc scienc_week scooter score scream seasid
4 second_of secret see_what seen_it send_me sentenc shall shallow shark shave she she'd_a she_have she_left
4 she_read she_sat she_think she_thought shepherd shift shoe shoe_in shoebox shook_hand shop_on shout shrug
4 sign_by simon sing singl_dai skate slip slot smile soldier solo_in solomon somehow sorri_@ sorri_about
4 sound_of soup_and spain spanish spell spell_bee spine splinter stand star_of steel steer stock_cupboard
4 stood_next straw strike suppli_teacher swansea sydnei tabl_@ tag tall target taster taught_us teari tell
4 tell_her tell_it tenerif than_a that_@school that_doe that_lad that_not that_said that_why the_@staff
4 the_bean the_bell the_boss the_ceil the_chees the_choir the_class the_cow the_curtain the_dentist the_deputi
4 the_doctor the_eco the_elbow the_hamster the_hat the_hatch the_head the_innkeep the_longest the_math the_mic
4 the_moon the_museum the_narrat the_nativ the_number the_pair the_parachut the_past the_pencil the_pitch
4 the_power the_read the_sand the_school the_sound the_spell the_tombola the_tooth the_trim the_visit the_voic
4 the_whistl the_whiteboard the_wind theft thei_ar thei_came them_i then_ask then_at then_i then_you theori
4 there_is they'd thi_term thi_wa thirti_of three_hundr through_@school throughout thunder tidi tie time_@
4 time_tabl to_back to_feed to_give to_keep to_me to_miss to_our to_ten to_the to_watch to_whistl to_you
4 told_@school told_a told_our torch train_and train_with traine treasur treasuri tri trim trim_trail tummi
4 twice twilight twit umpir under_the veri_small viral visibl visualis wa_brilliant wa_late wa_mostli wa_our
4 wagon walk wall_and waltzer wave we_had wear wee_@ weed week_# wellb welli went_up what_do what_would when_@
4 when_thei when_you'r where_she who'd who_come who_taught who_think whoever whole_hall whole_tabl why_@
4 why_do windscreen wipe with_an wolf work_it work_out workshop wors worth_the would_be would_you wouldnt
4 wrote_a yawn year_1s you_be you_hear you_know you_on you_want your_mum ~4b ~about ~act ~aliv ~anywai ~arrang
4 ~arriv ~birth ~bless ~bottl ~busi ~can't ~cant ~cartwheel ~case ~champion ~chang ~charg ~cheer ~claim ~clap
4 ~clipboard ~consult ~convinc ~councillor ~count ~dear ~den ~direct ~disco ~drew ~duck ~duet ~ei ~email
4 ~english ~entir ~exactli ~excus ~extra ~felt ~fete ~find ~fossil ~fridg ~go ~goal ~godmoth ~goe ~gravi
4 ~great ~group ~haha ~hard ~headteach ~herself ~how ~hum ~hundr ~improv ~infant ~item ~jacket ~knit ~leaver
4 ~line ~lion ~litter ~luggag ~lunchtim ~mama ~marbl ~measur ~mi ~note ~nowher ~onli ~order ~organis ~partner
4 ~pen ~perfect ~photocopi ~poppi ~present ~pumpkin ~quit ~review ~ribbon ~rosett ~santa ~sent ~shoulder ~sing
4 ~sir ~skip ~snap ~sneez ~spell ~sprint ~stall ~super ~superstar ~suspect ~tadpol ~tall ~taught ~temperatur
4 ~that'll ~though ~tie ~top ~towel ~trouser ~until ~v ~vike ~volcano ~wedi ~wee ~well ~wonder ~wont ~worri
4 ~yawn ~year ~zip вчителька
3 !ends-sentence !everyday-capital !long8 !sentence1 !sentences4 #_week &: &🌍 &💚 &🙃 .: 5s <+# <+and
3 <+captain <+congratul <+dear <+doe <+in <+is <+it <+poor <+your <<<about <<<be <<<between <<<candl <<<could
3 <<<even <<<fell <<<he <<<i <<<light <<<long <<<much <<<ok <<<on <<<or <<<parent <<<pe <<<roman <<<run
3 <<<should <<<start <<<swim <<<talk <<<thi <<<thirti <<<time <<<week <<<well <<<will <<<y <<<you'r <<better
3 <<camp <<corner <<crown <<cry <<field <<five <<four <<fridai <<front <<gut <<ha <<hedgehog <<kit <<known
3 <<lass <<laugh <<letter <<light <<long <<love <<mile <<miss <<next <<now <<person <<practic <<seen <<should
3 <<shout <<sign <<spare <<ta <<that'll <<they'v <<thing <<wa <<what <<will <<write <>a <>after <>ag <>ask
3 <>been <>carri <>cartwheel <>clai <>come <>conduct <>cross <>drive <>gave <>ha <>hid <>just <>knew <>letter
3 <>model <>name <>no <>parent <>sai <>sang <>spell <>spot <>stai <>start <>teach <>to <>uncl <>us <>we
3 <>won't <>write <>wrote <a>in <about> <and>and <and>ar <and>come <and>goe <and>got <and>ha <and>held
3 <and>read <and>want <and>were <and>won <answer <ar+@ <ar> <ask>and <ask>to <at <boi> <but>ha <but>in
3 <call>becaus <card+off <chuf+for <club <coat <count <dear <fair <first <for>and <four <hear <i+met <i+think
3 <is> <is>@ <is>she <is>who <it+and <it+for <kind <learn <letter+from <love <me+about <me+why <moment <my+boi
3 <need+a <off>todai <on+tuesdai <our+own <our>on <plai+to <report <right <sai <save <school+and <sir <sorri
3 <start <that'll+be <that>ha <the+tabl <the+year <there <thursdai <to <to+have <tonight <try <tuesdai <up>and
3 <wa <were <who+put <whoever+ha <yesterdai <you+ar <you+hear >># >>>>a >>>>after >>>>an >>>>ar >>>>arm
3 >>>>bear >>>>befor >>>>can >>>>cant >>>>child >>>>class >>>>cry >>>>dinner >>>>do >>>>donkei >>>>drill
3 >>>>els >>>>everyth >>>>ey >>>>finger >>>>forecast >>>>full >>>>gran >>>>hair >>>>he'd >>>>her >>>>here
3 >>>>herself >>>>hi >>>>hold >>>>ic >>>>lai >>>>letter >>>>marrow >>>>math >>>>need >>>>netbal >>>>noth
3 >>>>outsid >>>>pass >>>>pick >>>>pig >>>>plant >>>>quiz >>>>samosa >>>>saw >>>>show >>>>sing >>>>snack
3 >>>>sock >>>>song >>>>spot >>>>suppli >>>>term >>>>than >>>>thei >>>>tini >>>>to >>>>told >>>>tonight
3 >>>>vers >>>>visitor >>>>whistl >>>>whole >>>>wind >>>>yn >>>>you'r >>>@ >>>across >>>all >>>angel >>>arm
3 >>>bed >>>befor >>>birthdai >>>bishop >>>bit >>>boi >>>book >>>bracelet >>>built >>>camel >>>can >>>child
3 >>>choir >>>cloud >>>cycl >>>dentist >>>did >>>dinner >>>door >>>eat >>>eulogi >>>float >>>glue >>>gone
3 >>>good >>>grandad >>>guid >>>hamster >>>held >>>how >>>know >>>librari >>>lollipop >>>look >>>made >>>marri
3 >>>match >>>me >>>metr >>>mop >>>mr >>>nativ >>>new >>>number >>>our >>>page >>>pen >>>pretend >>>recept
3 >>>same >>>seat >>>see >>>self >>>she >>>should >>>snow >>>sock >>>solo >>>someth >>>st >>>step >>>stone
3 >>>suppli >>>system >>>teacher >>>tell >>>the >>>thei >>>they'v >>>thi >>>tuesdai >>>whole >>>wi >>>x >>>ye
3 >>a >>along >>arriv >>bear >>built >>carri >>charg >>clear >>cousin >>danc >>doesn't >>done >>eight >>ev
3 >>everybodi >>free >>hand >>him >>hold >>i >>lift >>littl >>narrat >>near >>nine >>offer >>plimsol >>rais
3 >>readi >>run >>save >>shop >>sister >>someth >>stai >>super >>sure >>tabl >>tail >>tell >>the >>think
3 >>third >>three >>through >>tie >>to >>triangl >>whether >>whistl >>write >>written >ag >ar+do >as+a
3 >ask+could >ask+whether >ask+why >at+home >beat >been+in >boat >bring >bring+me >brought+hi >brought+in
3 >built+a >call+me >call+the >came+in >cartwheel >choos >clap >coat >conduct >conduct+the >could >dad >dad+is
3 >do+ >drew+a >end >explain+to >famili >fell+asleep >fix >forgot+her >found >gave+her >gave+hi >gave+the
3 >given >glass >go >goe+is >got+stuck >guess >ha+alreadi >ha+decid >ha+drawn >ha+swap >ha+taught >had+four
3 >have+fallen >heard >help >help+me >hide >home >hop >in+her >into >introduc+me >invent+a >is+six >just+told
3 >keep+a >left+a >lent >lent+me >let >letter >line+up >littl >live >lost+her >made+us >man >model
3 >mum+brought >name >nana >need >next+to >nine >notic >on+a >on+triangl >pick >plai+the >plait+my >poem >pull
3 >put+her >put+in >read+out >read+the >read+to >realis >refus+to >run+a >sai+when >said+to >sang >sat >sat+on
3 >sat+under >she+told >show >sing >sit >snore >spent >spoke >stai+in >stop >stop+me >taught+the >taught+us
3 >teach >teach+the >the+donkei >to+sai >told >tooth+went >tri+to >u >up+a >up+for >vs >wa+a >wa+brilliant
3 >wait >want+a >web+ >went >when >who'd >who+got >who+notic >whose >win+the >with+her >work >wrote >wrote+a
3 >wrote+my >year >you+get @_@family @_ar @_bring @_can't @_danc @_doesn't @_drew @_end @_finish @_fix @_head
3 @_hit @_knew @_littl @_live @_made @_name @_need @_put @_read @_score @_she'd @_sit @_snore @_spoke @_tell
3 @_through @_went @_where @_who'd @_work @family_at @family_birthdai @family_got @family_just @family_sai
3 @family_sent @family_want @family_will @school_dai @school_done @school_goe @school_made @school_read
3 @school_voic @school_went @school_what @staff_and @staff_i'v @staff_sai [@+boat [@+count [@+cross [@+dad
3 [@+explain [@+help [@+hid [@+lent [@+lot [@+model [@+nana [@+need [@+pack [@+parent [@+sang [@+show [@+swim
3 [@+taught [@+ukulel [@+uncl [@+won't [@+write [@+year [ar+we [as [aww [bore [christma+dinner [class+debat
3 [cross [dai [drove [eid+mubarak [first+parent [garden [garden+club [get+well [grace+from [grit [haha
3 [hand+on [heard [home [i'v+had [i'v+just [i+ask [if [if+anyon [is+@ [iv [just+had [kitchen [leaver [look+for
3 [love+moment [made+it [math [model [mondai [my+class [my+eldest [my+nan [nice [nit [note [oh+@ [oh+and [on
3 [on+duti [on+of [pari [pe+in [pictur [playtim [poetri [poetri+slam [proper [proud+moment [pupil [pupil+voic
3 [put [read+@ [read+volunt [sat [sat+breakfast [sat+with [seen [seen+on [sent [seven [show [sir [snow [some
3 [some+dai [star+of [steel [steel+pan [swim [team [team+point [tell [tell+your [that [that+feel [that+not
3 [the+great [the+pond [the+school [the+wai [they'v [three+thing [todai+lesson [told+@ [trip [try [twenti
3 [two+year [wa [we [we'v+got [wei [well [where [who+put [willow [wish [with [woke [work [you'v+not
3 [you+should ]# ]alarm ]am ]amen ]ankl ]aw ]bag ]blanket ]bother ]bottom ]break ]bunch ]butter ]button
3 ]carpet ]chang ]check ]chill ]co ]competit ]compost ]confid ]control ]corner ]corsa ]delight ]deputi ]fair
3 ]ferri ]finger ]five ]florist ]forev ]fox ]friend ]geniu ]good ]gran ]gravi ]half ]handbag ]handwrit ]hard
3 ]heaven ]him ]in ]includ ]invest ]job ]kitten ]lad ]later ]lego ]lobster ]loft ]look ]menac ]mentor ]mop
3 ]moral ]mud ]mug ]na ]nil ]not ]otter ]over ]penguin ]phone ]pizza ]point ]primari ]question ]queue ]quiz
3 ]reason ]rest ]roundabout ]safe ]scooter ]sellotap ]shark ]show ]shut ]shy ]singl ]sit ]snack ]snake ]solo
3 ]spell ]stop ]swan ]teach ]tear ]tell ]tick ]ticket ]tooth ]valu ]vote ]warn ]week ]who ]window ]worri ]yard
3 ]your a_bike a_blanket a_bow a_button a_cagoul a_christma a_dog a_fuss a_grown a_half a_husband a_lie
3 a_lollipop a_meet a_moment a_mop a_new a_note a_number a_page a_peg a_pencil a_poem a_puddl a_six a_sofa
3 a_speech a_spider a_stick a_stori a_tooth a_twix a_wall a_wobbl abba about_it abseil absolut accent accid
3 across_the actor addit admin adverb advic agenda ah'm aliv all_at allow and_cri and_gave and_give and_kept
3 and_nobodi and_out and_ran and_she'd and_she'll and_stood and_tell and_us and_when ankl anyhow anyon_got
3 ar_in ar_just argu_about argu_with ask_in ask_the ask_to ask_why assembl_and at_you avail awai back_after
3 back_up balanc ban bar_@ be_an beaker bear beat becam becaus_the been_at been_teach befor_i begin begun
3 behalf behind_her behind_him behind_me best_on best_thing better_than between_the between_us biff bike_shed
3 bin birthdai_@ birthdai_to bite bless_him blub bob book_bag boot_on both_in box_and brace brave breath
3 bring_your brought_her bubbl built buse but_i but_you by_two bye cabbag cagoul cake call_a calon can_whoever
3 canna carri_the cast ceil centuri cereal certif chapati charg_of check chef child_in chuf circl circuit
3 class_about class_and class_bear class_in classic climb_wall cloudi club_@ coin cold come_on comment comput
3 concentr confirm conga continu convers convert corner cornflak could_take couldn't couldn't_have count_the
3 counti courtesi courtesi_of craft crisp critic crown crumpet cube cucumb cupboard_and cymbal dad_at
3 dashboard deal decid decid_to decis declin deep defend desk_and desk_with did_@ didn't_know digraph dine
3 direct discov do_her do_my do_now dobri doctor doe_all doesn't_know don't_think don't_want done_to door_and
3 dorm down_as down_in draught draw_a dryer dure_the dustpan duti_@ duti_and each_dai each_morn eal ear
3 ear_and eclips eid_mubarak eight elbow emot end_and enquiri equal equival even_@ ever ever_seen everi ex_@
3 exclus explan ey_on eyf face_and face_in face_like face_when facebook faint fairli farrow favourit feed fell
3 fell_over felt_tip feral few final_got fine first_full fish flag floss fly for_@ for_everi for_everyon
3 for_hi for_on for_six for_twenti fortieth freddo friendship_bracelet from_@ gala gentl gentli get_out
3 get_paid gift glasgow glass glitter glockenspiel goal_for golden got_in got_told got_two granda grandmoth
3 gravi graze grid grip grow_up grown gruffalo guid_read ha_@ ha_a ha_alreadi ha_decid ha_made ha_name
3 ha_never ha_start ha_taught had_kitten hair half_a half_seven half_ten hand_a hand_in hand_on hand_out
3 happi_@ harri hat_off have_ask have_built have_not have_start have_them he he_at he_call he_can't he_could
3 he_got he_told head_who heart heartbeat heatwav heavi heck help_us her her_@family her_aunti her_face
3 hi_hand hi_head hi_shoe hi_tea hide himself home_for honest honor hop hope hot_chocol how_the hug_me hula
3 hula_hoop hung hurri hygien i'd_to i'll_miss i'm_have i'm_not i'v_been i'v_done i'v_got i_at i_don't i_gave
3 i_go i_hadn't i_let i_mean i_ow i_rang i_repeat i_sleep i_think id idea if_i if_there igh impact in_an
3 in_eleven in_her in_like in_my in_on in_tear in_write in_y inclus induct inform_me insect insuffer intern
3 invent is_her is_leav is_me is_now is_that isn't_the isnt it'd it_a it_about it_after it_again it_and
3 it_from it_isn't it_out it_she it_sinc it_up it_we jaffa jestem job_in job_is junction just_found just_watch
3 kate kazoo kerb kestrel kidnei kindli kitchen_with know_becaus know_he l label lai lamp_post lan late lava
3 layer learn_about learnt leaver_assembl left left_hand leg lent letter letter_to librari_book lie_down
3 like_he'd like_her like_the line_and litter littl lolli_stick lollipop longship look_out lost lost_it louder
3 love_letter loyalti luck luggag lunch_on lunch_todai ly_on made_of made_us marbl_run margin mark_the me_a
3 me_no me_that me_then me_up metr microphon microscop mine_wa mirror miss_a miss_it moment moment_@ mop
3 more_than moth mum_ha mum_sent mum_who my_cat my_elbow my_favourit my_last my_mum my_tabl my_tea nan napkin
3 new_@family new_starter newslett newspap next_time next_year nicest no_on nobodi_had nobodi_know none
3 not_allow not_do not_my not_our now_on now_with number_# of_everyon of_my of_the of_them off_@ off_@school
3 off_and off_by off_her offer oh_my old_and old_i on_each on_heart on_my on_with on_word onto opera ought
3 our_@school our_cook our_littl our_nativ our_school out_by out_first out_it out_on ow_@ pack_lunch page
3 paint palm paper paperclip parcel part partner past_on pe_kit pend persuas phonic_group photosynthesi
3 pierwszi pipe pirat place_and placement plai plan_and plant plimsol poem_about pole potti prepar prime
3 profici projector promis prompt punctuat punjabi put_down put_it put_that qualiti question queue quot rag
3 rahman rail ran rank raz read_book read_with reader realli_good recept recognis reed reet regist_and
3 reindeer reservoir roll_and roof room_in room_with root rope round_the rs rucksack rule rung sai sai_a
3 sai_but sai_i sai_pleas said_good said_grace salad sarni saw_it saw_you school_@family school_dinner se
3 section see_@ sell sent_in seriou shade shake share_the she'd she'd_got she'll she_can't she_doe she_done
3 she_went shoe_and show_and sinc_christma sinc_easter sing_the sink skip slap smash smear social
3 somebodi_@family someon spill spong spoon spot spot_on squabbl stabl stain star_@ stick_insect sticki store
3 stranger stuck_in sugar sunglass superhero suppli support survei susan tackl tad tae teacherlif technic
3 tell_my tell_us temperatur thank_the thankyou that_all that_goe that_her that_my that_when that_where
3 that_your the the_bank the_birthdai the_biscuit the_board the_book the_council the_desk the_drain the_egg
3 the_fair the_freezer the_governor the_hedg the_job the_kiln the_lamin the_leisur the_lunch the_minibu
3 the_mum the_nicest the_photograph the_piano the_record the_roman the_scienc the_season the_servic the_shape
3 the_sink the_site the_stick the_stock the_trai the_trophi the_weather the_y the_yellow thei_went them_at
3 them_on then there there_@ there_a there_an there_no there_on they'd_been they'r they'v_a thi_year
3 think_about throw thru ticket_for tickl till_i time time_to tipto tire to_be to_carri to_look to_meet
3 to_school to_sleep to_thank to_three toasti todai_@school todai_he todai_that todai_wa told_@ told_by told_i
3 tonight_@ took_@ took_hi tooth_in towel_on trail trip trip_to troubl trunk tudor tuff tunnel turkei turn_to
3 turn_up twenti u9 under_my underneath uniform until up_hi upsid urdu urgent us_hi us_it valentin van_and
3 verb verg visit wa_# wa_aliv wa_just wa_like wa_on wa_perfect wa_there wa_too wa_worth walk_to walk_up
3 wall_of wander want_me want_to warn_me waterproof we_do weather week_you weekend_@ well_i went_in went_off
3 went_quiet what_@ what_a what_i what_i'v what_the what_to where_we whether while_@ who_cut who_it whoever_ha
3 whole_book whole_page why why_i wind with_it with_three wobbl_tooth word_@ word_of wotsit wrestl wrong
3 yard_duti ye year_5s year_old yellow yoga you_from you_put {– ~accept ~accid ~afternoon ~against ~ahh ~aid
3 ~allerg ~announc ~as ~bake ~beat ~bed ~between ~bracelet ~brain ~breakfast ~brick ~bucket ~build ~camel
3 ~cannot ~cardi ~caught ~chart ~check ~choir ~chosen ~chuf ~clear ~code ~correct ~costum ~could ~countri
3 ~cours ~cri ~cushion ~custard ~dad ~digit ~discuss ~doesn't ~dog ~drawn ~drum ~dry ~eat ~elbow ~elect ~enjoi
3 ~eulogi ~flask ~found ~four ~fring ~ghost ~given ~goodby ~hang ~happi ~harri ~hat ~heaven ~heddiw ~held
3 ~help ~helper ~her ~hide ~hoop ~hop ~host ~hymn ~i'd ~if ~introduc ~jasmin ~joke ~kit ~know ~lai ~lamin
3 ~librari ~lip ~list ~littl ~llama ~longest ~lunchbox ~manag ~massiv ~match ~me ~mid ~minut ~monitor ~mop
3 ~morn ~nit ~nobodi ~nose ~odd ~ow ~pan ~parent ~peel ~pencil ~person ~pictur ~pigeon ~place ~plai ~player
3 ~playground ~plimsol ~pound ~practis ~pretend ~primari ~proper ~properti ~queue ~race ~rap ~reach ~refere
3 ~refus ~rent ~report ~request ~ring ~sad ~said ~sand ~sandwich ~satsuma ~saw ~scare ~second ~sew ~sixti
3 ~skye ~smile ~solv ~splinter ~spoke ~sticker ~stood ~suggest ~summer ~sunflow ~tail ~tap ~thank ~theori
3 ~thirti ~til ~tini ~to ~toast ~tombola ~trail ~train ~translat ~trim ~tuesdai ~turn ~unicorn ~usual ~vicar
3 ~wale ~war ~watch ~went ~whether ~which ~while ~who'd ~winner ~wipe ~wire ~witch ~won't ~work ~yr класі із
2 !sentence4 #_# #_@ #_book #_he #_hour #_month #_residenti #_sai #_thi #_time #_with &✊ &🇬 &🌙 &🌿 &🐱 &👋
2 &💙 &😂 (( )& ): 10p 19th 50am 5b 6s 7am <+all <+also <+anywai <+but <+did <+had <+hello <+on <+read <+three
2 <+watch <+what <<<befor <<<bin <<<both <<<child <<<did <<<don't <<<done <<<door <<<down <<<end <<<everi
2 <<<five <<<forti <<<half <<<know <<<look <<<lunch <<<mark <<<morn <<<nativ <<<nobodi <<<not <<<number <<<of
2 <<<power <<<second <<<seen <<<snack <<<through <<<tonight <<<wai <<<whoever <<<with <<along <<and <<asleep
2 <<ay <<b <<bar <<big <<boi <<could <<cri <<custom <<danc <<doe <<down <<easter <<everi <<happi <<help <<hour
2 <<i'd <<i'll <<kitchen <<know <<listen <<lost <<ma <<menu <<more <<mother <<out <<paper <<plai <<recept
2 <<said <<same <<scream <<shed <<son <<star <<take <<their <<thi <<think <<tom <<tree <<try <<tuesdai <<u
2 <<under <<via <<wai <<wall <<whistl <<who <<ye <># <>as <>b <>beat <>best <>brought <>done <>found <>go
2 <>gran <>hasn't <>hat <>help <>leav <>left <>lunchbox <>nana <>other <>poem <>press <>put <>read <>sent
2 <>sort <>take <>talk <>translat <>whisper <a+mr <actual <afternoon <also <alwai <and+todai <and>beat
2 <and>carri <and>gave <and>just <and>made <and>sat <and>the <and>thi <and>to <and>wa <anywai <ask> <back+and
2 <becaus>want <bless+her <but>and <by>@ <chang <chang> <far+as <from> <full <funni+but <get <got> <ha <had>@
2 <hall <happi+birthdai <hello> <him <i+found <i+saw <if <like <like> <listen+to <n <never+chang <night
2 <not>tell <on+for <our>off <out+by <over <partner <pick <presid <read <repeat <seen <smell+of <tabl <that>in
2 <the+dai <the+week <then>ask <there+wa <thi+afternoon <thi+morn <thing+about <time+and <to>on <todai <told
2 <took <two+and <um <updat>ha <video <week <well+done <what>said <when>put <with <you'r >>>>again >>>>agre
2 >>>>all >>>>also >>>>ask >>>>bad >>>>bee >>>>birthdai >>>>biscuit >>>>book >>>>break >>>>by >>>>caretak
2 >>>>carpet >>>>certif >>>>chess >>>>coat >>>>come >>>>cut >>>>eight >>>>fallen >>>>favourit >>>>from
2 >>>>game >>>>hamster >>>>hard >>>>hospit >>>>hour >>>>how >>>>i'd >>>>impress >>>>inhal >>>>it >>>>joke
2 >>>>jump >>>>know >>>>leaf >>>>librari >>>>lot >>>>map >>>>match >>>>mayor >>>>month >>>>mother >>>>nobodi
2 >>>>nurs >>>>odd >>>>of >>>>old >>>>over >>>>page >>>>pe >>>>peopl >>>>phonic >>>>poem >>>>point >>>>queen
2 >>>>race >>>>recept >>>>row >>>>sandwich >>>>sat >>>>sinc >>>>smell >>>>sport >>>>stop >>>>swim >>>>talent
2 >>>>talk >>>>taught >>>>they'r >>>>too >>>>tortois >>>>tower >>>>uncl >>>>under >>>>weather >>>>work
2 >>>>wrote >>>appl >>>arriv >>>as >>>bench >>>brilliant >>>bring >>>card >>>caretak >>>clean >>>cross >>>dad
2 >>>decid >>>den >>>donkei >>>drop >>>duck >>>eco >>>far >>>ga >>>hard >>>herself >>>hi >>>himself >>>i >>>in
2 >>>kei >>>knee >>>ladi >>>line >>>lunch >>>mai >>>mani >>>mark >>>math >>>middl >>>moon >>>morn >>>much
2 >>>my >>>name >>>night >>>nobodi >>>off >>>onto >>>other >>>pack >>>pair >>>phonic >>>playtim >>>pond
2 >>>project >>>ran >>>second >>>sent >>>show >>>sing >>>sofa >>>sprout >>>stai >>>stood >>>student >>>such
2 >>>ta >>>teach >>>that >>>thirti >>>told >>>trai >>>trainer >>>trip >>>under >>>up >>>vote >>>w >>>water
2 >>>we >>>we'v >>>wear >>>welli >>>whether >>>without >>>wobbl >>>wolf >>>work >>>you >>asleep >>awai
2 >>behind >>book >>brother >>call >>carpet >>christen >>coat >>costum >>cri >>donkei >>down >>drove >>drum
2 >>four >>given >>goe >>got >>grace >>hat >>he'd >>held >>how >>husband >>i'v >>inform >>interview >>invent
2 >>jumper >>kept >>learnt >>log >>look >>lot >>meant >>mum >>of >>ofst >>over >>penalti >>plan >>real >>round
2 >>rubi >>sai >>she >>some >>spot >>stood >>stori >>talk >>they'r >>they'v >>time >>tomorrow >>up >>veri
2 >>voic >>we'v >>went >>when >>where >>wing >>won't >>worm >>your >a >and+that >ar+you >argu >arriv >asleep
2 >at+all >at+carpet >been+told >blue >both >broke >came+as >can >correct >count+to >cri >den >did+hi >draw
2 >drew+me >drew+our >drew+the >featur >find >finish+hi >fix+the >full >garden >gave >give+me >got+it >gran
2 >grandma >ha+built >ha+given >ha+inform >ha+move >ha+put >ha+sat >ha+talk >had+made >had+told >hand+out
2 >have+start >head >hold+my >homework >i'v >i+know >if+you >in+recept >is+move >is+our >is+that >lai+on >lead
2 >left+her >let+me >line >lost+a >lunchbox >made+an >made+it >mark >move >mum+made >mum+sai >mum+sent >n >nan
2 >number >on+be >on+her >or+@ >over+the >push >put >ran+the >read+a >read+hi >read+it >read+log >record
2 >review >said+he >said+her >sang+the >save+me >score >share+her >shook >show+the >sit+down >stai >stood
2 >stood+at >stood+on >stood+up >stori >stuck >swap+her >taken >that+wa >thei >thi >thought >threw >through
2 >through+the >time >to >to+do >translat >wa+our >walk >wave >wear >who >who+ask >who+sai >who+stood >wish
2 >would >y @_again @_argu @_behind @_brought @_cri @_draw @_for @_found @_four @_gran @_ha @_holidai @_i @_in
2 @_left @_letter @_move @_pack @_plate @_propos @_pull @_ran @_sing @_stuck @_swap @_threw @_under @_v @_wave
2 @_wear @_won't @_would @_wouldn't @_year @_you'r @family_for @family_me @family_or @family_still
2 @family_walk @school_@family @school_everi @school_of @school_out @school_residenti @school_todai @school_we
2 @staff_thi [#+# [@+after [@+best [@+carri [@+clai [@+doe [@+drew [@+gave [@+go [@+got [@+gran [@+ha
2 [@+holidai [@+is [@+leav [@+lunchbox [@+made [@+mark [@+poem [@+stood [@+translat [@+whisper [a+word [an
2 [and [angel+is [ask+the [at+the [aw [bandag+a [be [bit [bless+her [bump [can't+stop [can+u [can+whoever
2 [ceilidh [chelsea [daisi+and [dear+diari [doe+your [dziekuj [eight [end [end+of [ever [everi+singl [fair
2 [fair+plai [feel [final [for+the [forti [found+@ [found+out [gave+@ [get [got+told [grace [guess+who
2 [guid+read [had [had+@ [had+my [half+my [half+the [hand [hat [hat+off [hi [honestli [honestli+the [how [i
2 [i'd [i'm+a [i'v+a [i+do [i+saw [in [it+@ [kwame [last+dai [learn [leav [librari+van [line [long+dai
2 [love+first [miss+you [mock [mud [my+new [my+tuesdai [nan [nativ+cast [not [not+@ [omg [pari+is [plant
2 [poor+@ [quick [ran [realli [realli+enjoi [red [ring [sat+next [scienc+week [see [sew [she [someon+ha
2 [sort+the [spell+bee [spent+my [sport [star [stori+time [sundai+night [suppli+in [tell+you [ten [ten+minut
2 [the+bu [the+peac [the+whole [there+is [they'r [they'v+shut [three [tomorrow [um [under [we'v+been [we+do
2 [we+were [wee+@ [wet [what+the [when+@ [when+the [would [would+you [wrote+a [ye [year [you'v [young+@ ]4s
2 ]accept ]ach ]actual ]amaz ]anyth ]appar ]appoint ]backward ]badg ]balanc ]band ]batman ]batteri
2 ]beautifulli ]befor ]bill ]bishop ]block ]boiler ]broom ]castl ]ceil ]choir ]classroom ]climb ]close
2 ]continu ]corridor ]couldn't ]danc ]deal ]door ]dress ]drill ]drop ]engin ]ever ]everywher ]expect ]favourit
2 ]feel ]field ]film ]forti ]forward ]fridg ]futur ]get ]ghost ]goosebump ]got ]grin ]ha ]halv ]harmoni ]her
2 ]hide ]high ]home ]hot ]hug ]igh ]isn't ]knew ]knight ]know ]leek ]letter ]like ]line ]lovemyjob ]manner
2 ]medal ]messag ]mile ]mind ]mondai ]need ]nineteen ]observ ]onc ]other ]pack ]page ]paid ]pan ]part ]penni
2 ]pigeon ]pink ]pint ]plane ]plumber ]poem ]pond ]pride ]rate ]recept ]recount ]return ]roll ]rucksack ]said
2 ]satnav ]second ]seen ]share ]short ]sigh ]sign ]sinc ]sofa ]speak ]spent ]spoilt ]spot ]stai ]stand ]string
2 ]suit ]swing ]tabl ]thought ]thursdai ]tire ]tissu ]toddler ]town ]tree ]trollei ]vers ]wafer ]waiter ]wall
2 ]wasp ]weather ]wednesdai ]wept ]were ]wind ]worm ]year a_badger a_birthdai a_cape a_card a_conker a_dad
2 a_differ a_face a_fish a_fork a_gift a_great a_hand a_hous a_jacket a_joi a_line a_month a_parti a_person
2 a_plant a_potato a_proper a_read a_recept a_round a_saint a_sausag a_sheep a_stone a_super a_swan a_train
2 abandon about_me about_my about_to abstain accept ach across actual aft afternoon_@ again_in agre_to all_dai
2 all_four all_of all_the all_to allerg_to alpaca also_@ an_answer an_ey and_also and_an and_call and_get
2 and_our and_show and_that and_thirti and_three and_whisper and_your anyon_who appetit ar ar_my ar_up argu
2 argument arm_like armband arsen as as_thei ask_for ask_how ask_if ask_my ask_them at_christma at_full
2 at_home at_playtim at_seven attempt auction ay back_in back_on backdrop badg badger bar_and bare barrist
2 baton be be_do be_funni becaus_he becaus_it been been_do behind beig believ bell_and bell_for bellring
2 best_dai better bib birthdai biscuit bishop bit_the bleep boiler_room boo book_and book_dai bottl_and bounc
2 braill broad bu bulli burglar but but_@ by_@school by_her c cabinet calm came came_over came_up can_onli
2 cane cap car_park care_home caretak carniv carol carrier catalogu cd ceil_tile ceilidh cello certif_for
2 chanc chang checkout cheek chemist chicken_pox circl_time class_@family class_vote clean clipboard clue
2 co_it coach_@ collar collect come_in come_over comp complaint concert confess consult corn costum could_have
2 could_not courgett cow crawl crop cross_bun cry_and current custom cut_me cut_the d'you daff dai_but dai_he
2 dai_it dai_of dai_two dare de definit dentist desert did_a did_i did_she digger dinner_for dinner_hall dip
2 discharg displai distinct divis do_i doe_your dog_and doll don't_get don't_know done_@ done_in door down_@
2 drag dress_rehears drew_the dri drizzl drop drop_off drown drummer dry_ey dt dull dust duvet each_of eagl
2 earli_night eat_a effect ei eid eighth either elast eleven_@ elmer end_of end_with entir especi ever_been
2 everybodi everyon_had everyth_is excus experi facetim fact_about fairground fame favour fearless feel fellow
2 fewer fi file find_@ find_out finish first_aid first_in five_minut flapjack flat_on float florist flour
2 flute foil follow for_book for_four for_next for_that for_their for_three forest_school forg found_@ free_to
2 freez freezer french fridai_i'v front front_row funni fuss gabriel gan gate_duti genuin get_in ghana
2 give_her given_me glaw glu go_on go_spare good_for got_# got_all got_it got_my got_them got_you grace
2 grandma grass grate grew grown_man grown_up gull ha_found ha_gone ha_learn ha_left had had_four had_it
2 had_us hail hairband hairbrush halfwai hammer happen have have_fallen have_heard have_my have_to havent
2 he'll he_came he_can he_do he_look he_lost he_think he_won't he_wrote head header hear_@ hear_it heard_it
2 held henna her_@school her_a her_grandma her_head her_whole heritag hi hi_@family hi_@school hi_arm hi_ey
2 hi_friend hi_name hidden highlight hippo hiya hold_hand home_corner home_in home_on honei host hot_cross
2 hour_on how_much huge hundr hundr_and hung_up i'd_forgotten i'd_had i'll_never i'm_# i'v_brought i'v_come
2 i'v_gone i'v_never i'v_seen i_drop i_live i_love i_met i_miss i_now i_sai i_told i_turn i_wish i_wore if_the
2 imaginari impress in_after in_anoth in_english in_goal in_three in_welsh inc incid incl includ infant innit
2 instagram into_hi iron_man ironi is_@ is_our is_still is_your isn't it'll_be it_fine it_for it_fridai it_go
2 it_goe it_more it_name it_on it_through it_turn it_veri it_with iv jigsaw jingl jog joi_to join_in juggl
2 jumper_on just just_@ keep keep_the kept kerr kettl_on ki kite knew knit know know_about know_it ladi_with
2 ladl lancast languag lap last_and learn learn_to leav_it legend leigh leisur leisur_centr let let_it
2 letter_from leukaemia lib lick lid like like_@ like_and like_to lip lo lollipop_man lone longer look_at
2 lost_# lost_on lot lot_of love_thi lovemyjob made make_my man_@ mark_it mascara mascot mat math_and
2 math_book me_@family me_do me_now me_sai me_through mend middl might_be min mind mondai_@ moral more_time
2 morn_she most mouth mud mum_and mum_on music my_leg my_love my_recept my_regist my_ta my_thumb my_tuesdai
2 my_work my_y name_everi natur naughti new_lad new_school new_year nice night_and nile nine_time nit no_not
2 no_word nobodi_els nobodi_in non_uniform noseble not_ask not_been not_come not_sai not_touch not_wrong
2 noth_to now_@ npq nugget nurseri odd of_be of_cours of_ten off_in off_the offic_and oh ok okai ol older_than
2 omg on_all on_him on_i'v on_page on_side on_wa on_year onli_have onli_know onli_person open_at orchestra
2 our_assembl our_nurseri our_year ourselv out_# out_@ out_a out_for out_over out_to outdoor outgrown over_a
2 over_and packet page_and pair pancak parliament partner_@ path patient paus peer pen penc perman person
2 person_in physic pick_@ pick_the piec pillowcas pine pip pit pizza plaster plate playhous poke polish
2 popular porch posit pox press priest pringl professor progress project proud prove pumpkin put_@ put_on
2 put_out quarter ra rainforest rake ranger rangoli read read_@ read_everi read_the read_thi readmit rear
2 rebound recept_in record_@ recruit refus refus_to regard rent requir residenti rhyme rich rink rise rochdal
2 roll roller room_for run_and runner said_and said_i'd same sand_in sandwich sat_down sat_there sat_under
2 save scar scarecrow scatter scent school_@ school_club school_council script sea seat_plan see_a seen_@
2 seen_on sent_to sept sew sewn shall_be she_come she_goe she_got she_onli she_six shed_and sheet shelv shh
2 shortbread show show_her shown shut sidewai sign signatur silenc silenc_then sing_and singl sister_and sit
2 skeleton skill sky slowli smaller smug snowflak snowman soft_plai sold someon_put someon_tell song sound_out
2 spaghetti spatula speech spelt spoke spread squash stack staff_do start steward still_think stock stone
2 stood_there stop stop_think straight_face strict stump submarin summat sundai_night surf suspect swai swap
2 swear_to swept tabl_and take_my taken_it taken_up talk talk_about talk_of tbf tea_and teach_@school
2 teacher_at team tell_@ tell_everyon tell_your ten_and ten_minut ten_to tesco tha than_mine than_my thank_to
2 that'll_be that_in that_it that_just that_on that_sai that_same that_wa the_@school the_aisl the_assembl
2 the_back the_big the_boi the_bu the_care the_cloud the_corridor the_dai the_dinosaur the_donkei the_drive
2 the_end the_first the_floor the_footbal the_form the_glue the_gym the_hand the_infant the_loudest the_mayor
2 the_middl the_minut the_music the_on the_photocopi the_playground the_pond the_pool the_quiet the_rest
2 the_room the_solo the_song the_start the_student the_suppli the_tank the_teacher the_tyre the_weekend
2 the_window the_word the_zoo thei_all thei_can thei_can't thei_do them then_@ then_in then_me there'd
2 there_but therefor thi thi_job thing_i'v thing_that think_@ think_we third_time thorough three_@family
2 three_in three_week three_year through_it thrown tidi_the time_i'v time_in time_sinc tin_of to_ask to_plai
2 to_put to_sai to_teach to_us to_wait todai_i told told_me told_us tomato tombola tone tonight_at took_her
2 tortois touch_it tower tree tree_in tri_to trollei trouser trowel tub turn turn_on turnip twenti_minut
2 two_languag umbrella unless uno up_by up_from up_on upgrad upset upsid_down us_and us_in v veget velcro
2 versu vote_for vote_on wa_an wa_better wa_born wa_meant wa_not wa_right wafer wai_home wai_in wait_for
2 walk_@ walk_off walk_round walru wash_up wasp watch_@ we'd_a we'v_all we_both we_get we_lost we_talk we_went
2 wear_the wednesdai_and wee week_@ week_i weigh weird welcom_to well well_@ welli_and went went_for
2 went_round west wet what_thei when_i'd when_we where_to whistl_and who_fix who_got who_is who_need who_ran
2 whoever_invent whole_@school wi wi_the will_not window wing with_# with_just wolv wood word_with work_on
2 write_and written wrong_side wrote_me y_# year_and year_that yoghurt yorkshir you_get you_i you_look
2 you_should younger your youth zoo zoom {( {, {? ~3s ~admit ~ah ~am ~amber ~an ~and ~answer ~asleep ~assembl
2 ~audit ~aunt ~author ~bandag ~be ~becaus ~bee ~believ ~bell ~bet ~biscuit ~bit ~both ~brought ~cake ~calm
2 ~capit ~card ~carrot ~class ~cloakroom ~coat ~collect ~column ~comment ~conduct ~copi ~crown ~cry ~custom
2 ~cut ~cycl ~date ~decid ~design ~dictat ~didn't ~draft ~eco ~envelop ~everybodi ~everywher ~eyebrow ~faint
2 ~fan ~five ~footbal ~french ~fri ~full ~gazebo ~giggl ~give ~glove ~glue ~gold ~gonna ~grand ~grandma ~guess
2 ~hartfield ~he'll ~head ~hear ~heart ~honestli ~i'm ~i'v ~interrupt ~interview ~invit ~iv ~june ~king ~kite
2 ~knee ~knew ~left ~lent ~lie ~lift ~lock ~lollipop ~love ~lunch ~march ~mark ~math ~menu ~might ~min ~move
2 ~now ~omg ~onto ~ooh ~orang ~part ~pea ~pet ~photosynthesi ~pizza ~placement ~poem ~poetri ~presid ~press
2 ~prime ~push ~put ~quot ~reckon ~record ~rememb ~repeat ~repli ~rhythm ~ridlei ~sack ~sai ~save ~scream
2 ~seat ~seem ~self ~seriou ~servic ~settl ~shook ~shop ~short ~shout ~side ~sign ~skeleton ~sleev ~slow
2 ~slowli ~snail ~somebodi ~spaghetti ~special ~spirit ~stand ~star ~stomach ~sun ~sure ~surgeri ~system
2 ~taller ~that ~they'v ~thi ~thing ~think ~threw ~through ~time ~tooth ~trombon ~tuck ~ukrainian ~um ~undef
2 ~up ~voic ~vote ~wave ~weather ~whoever ~wi ~width ~wing ~wish ~wolf ~worn ~wrong ~x ~yesterdai ~you'r
1 !long32 !sentence3 #_came #_on #_thank #_we #_who &« &👑 &💀 &😍 &🥲 .' 4th 6ft <+if <+littl <+rang
1 <+yesterdai <<<@ <<<actual <<<come <<<cri <<<do <<<good <<<great <<<here <<<i'v <<<it <<<kitchen <<<line
1 <<<mine <<<room <<<somebodi <<<tabl <<<todai <<<train <<<trip <<<which <<@ <<bag <<believ <<bump <<came
1 <<dear <<far <<found <<last <<lot <<moment <<night <<pencil <<rescu <<room <<second <<start <<term <<that
1 <<voic <<window <<world <<you <>correct <>cri <>danc <>doe <>kept <>last <>on <>pull <>spent <>swim <>threw
1 <>wore <about <all <allot <and>all <and>both <and>had <and>is <and>taught <and>told <and>wrote <big+up
1 <birthdai> <blue <but>got <by>that <by>who <cat <child <come <done <from <from>at <i'v+got <i+told <math+and
1 <near <o <of>on <off <our>got <rang <reckon <saturdai <school <sent>to <stop <take <tell <tell>hi
1 <there>with <thi+week <thi> <thing <think <to+tell <to>i <to>in <wa>that <week+and <when>ask <while > >+
1 >>>>ag >>>>ani >>>>anoth >>>>balloon >>>>breakfast >>>>bun >>>>car >>>>card >>>>choir >>>>conker >>>>everi
1 >>>>good >>>>great >>>>hear >>>>in >>>>miss >>>>phone >>>>pretend >>>>raisin >>>>same >>>>see >>>>shift
1 >>>>sister >>>>stori >>>>ten >>>>turn >>>>twice >>>>up >>>>villag >>>>welsh >>>>with >>>bake >>>bear >>>bowl
1 >>>bridesmaid >>>bucket >>>cake >>>came >>>coach >>>cup >>>cut >>>dog >>>ear >>>elsa >>>everyon >>>forest
1 >>>gentl >>>governor >>>gravi >>>green >>>it >>>june >>>lead >>>light >>>lost >>>mon >>>nice >>>nit
1 >>>patrol >>>prayer >>>promis >>>read >>>record >>>room >>>school >>>sign >>>sleev >>>snail >>>spell
1 >>>splinter >>>stick >>>stori >>>time >>>twin >>>two >>>wall >>>wet >>>you'r >>>your >>back >>befor >>born
1 >>club >>crown >>decid >>ear >>fly >>form >>goal >>good >>hasn't >>have >>in >>insid >>left >>lent >>lunch
1 >>part >>review >>second >>share >>sort >>stuck >>take >>those >>toast >>two >>won >all+over >and+it
1 >and+she >ask+in >ask+to >b >been >carri >count+in >danc >down >drop >face >finish >finish+the >for >grandad
1 >ha >ha+learnt >had+hi >hand+me >have+set >in >in+goal >inform+me >knead >list >lost+hi >lot >lunchbox+ha
1 >miss+you >of+a >on+my >plai+her >plai+hot >put+a >rang >sai >sai+he >sai+her >sai+that >said+i >said+when
1 >shout >sort >star+of >still >talk >ten >then >thi+week >told+her >tooth+in >translat+the >tri >wa+stood
1 >what >who+is >who+read >without >wrote+her >wrote+to @_arriv @_best @_chose @_come @_down @_face @_give
1 @_got @_grandad @_i'll @_keep @_line @_might @_onli @_plan @_sai @_save @_sort @_spent @_stop @_talk @_thank
1 @_tooth @_tuesdai @_weather @_were @_without @_write @family_@family @family_cri @family_move @family_the
1 @family_think @family_told @school_class @staff_it [@+# [@+came [@+hug [@+last [@+learn [@+plai [@+sort
1 [@+tri [@+two [@+wore [@+wouldn't [@+your [aap [and+then [anyon+go [at [ay [big [big+@ [bulb [carpet+time
1 [caught [column [cover [cross+countri [did+i [did+the [dinner+queue [drop [fab [first+time [found [gymnast
1 [it [it+onli [lad+at [left [mark+on [mashallah [mufti [mufti+dai [my+mother [my+son [my+year [new+lad [no
1 [on+the [pick+my [proper+lump [quick+on [recept [record [shy [six [sixti [snack [snow+dai [some+of [sorri+to
1 [spot [swear [told+them [we+lost [we+made [wear [what [yr [yr+# ]bach ]be ]bum ]chat ]cloud ]cousin
1 ]croissant ]curtain ]cut ]date ]diari ]dinnertim ]doncast ]dumna ]evid ]explain ]fella ]folk ]forehead
1 ]garden ]gentl ]glass ]hear ]hood ]indoor ]is ]june ]lid ]meet ]midnight ]neighbour ]nerv ]netflix ]octob
1 ]off ]paracetamol ]pear ]piano ]pig ]plant ]polit ]post ]prize ]proud ]pupil ]rais ]regret ]rumbl ]save
1 ]scarf ]seat ]seriou ]sir ]skip ]some ]spoon ]stick ]tip ]togeth ]toothbrush ]turn ]tweet ]wait ]warm ]went
1 ]wheel ]wife ]winner ]wow ]yeah a_biscuit a_caravan a_coffe a_complaint a_copi a_dinosaur a_famili a_film
1 a_flag a_get a_hotel a_pound a_quiz a_rabbit a_real a_time a_whole aap about_@ abov accord accord_to alien
1 all all_down all_year alwai_@ alwai_on amber an_@school an_entir and_got and_i'm and_if and_in and_it
1 and_made and_now and_sai and_then and_want and_will and_won't and_ye ani_of anyth applaus armpit as_a as_we
1 as_you ask_@ ask_you asleep_on assembl_@ at_all at_breakfast attitud audit back_out bad bagel bagpip barn
1 basic be_ask be_told becaus_i'v been_made been_round befor_i'd below bit_of blu blue bobbl_hat bon borrow
1 both_got bought_it brass brutal built_the bull but_it by_nine call_it camel can't_do can_he capac carri_on
1 castl cawl chair_and chat choic choir claim class_want climb clock come_up comfort comic confid cpd cultur
1 cut_up dad_in dai_is daili danc date dawn dealer degre_in delight describ diari didn't didn't_sai digniti
1 doc don't_care don't_let done_it done_the down_and drop_a edit eleven_time empti engin english enjoi_it
1 enough_to enter episod everywher examin face fall fanci far fast felt field first_@school first_ever fix_my
1 flinch for_him for_me for_show found_her four_hundr four_minut fright from_our from_the gave_her gave_up
1 gerbil goe_in gold gone_to googli got got_as got_her govern guess_which gut ha_anybodi ha_invent ha_on
1 ha_read had_been had_made had_sinc hash hat have_a he'd_been headlin headmast her_gran her_hand her_off
1 hi_chair hi_life hi_school hi_vi him_to hoars hockei home_with honestli honour horribl hour_with i'd_put
1 i'v_move i'v_no i'v_onli i'v_thought i_did i_got i_heard i_held i_lost i_nearli i_still i_talk i_were
1 if_your in_at in_twenti includ_the intend is_@school is_it is_up it_in it_look it_then it_work jacket jam
1 jumper_and just_finish just_had just_said keel keep_me kept_a kick kind_of knead knee lancashir last_dai
1 last_time learnt_to leav_the led_by like_a like_i'd lion list_of list_on loudest love_@ m made_the majesti
1 make_it man_with manual mari marigold maypol me_everi me_hand me_i me_out minut_befor minut_i more morn_@ ms
1 mufti mum_she my_back my_famili my_knee my_littl n neat nightingal no_idea nobodi nose not not_on not_sure
1 noth_els now now_i'v numer obvious of_applaus of_governor of_toast off_a off_hi offic ofst ohio on_for on_is
1 on_she on_two other_on out_of out_there outsid over_on own_and pa parachut paragraph passeng pat_my
1 pe_cupboard pebbl pelt pet piano picnic plai_the planet plot plum poland polo possess poster pound prai
1 precis primaryteach prize provid pyjama pyramid ran_the real realis realli regular rematch resid review_of
1 round_a run_a run_in safe sai_what said_@ said_her said_my said_you'r sandi saw saw_me second_in servic set
1 shampoo sharper she_didn't she_fine she_in she_told shelf sherri shini shoe_off sight sinc_sundai sink_in
1 sister_in six_and slug snowdrop sock_on softli some_@ someth_that sort_the spare sparkler special spent
1 spilt spoilt sponsor sport station stegosauru still_at stop_at straight strength super swear syr take_her
1 taller teach_the teacher_i teapot tenth that_@ that_we the_beach the_biggest the_bike the_bin the_coach
1 the_corn the_counter the_dad the_door the_ey the_green the_holidai the_man the_messag the_north the_other
1 the_pea the_person the_royal the_same the_sign the_skeleton the_snail the_stori the_tannoi the_twin
1 the_wrong their_@staff them_for them_have then_he there_and thi_is thing_i thing_in thought_about three tick
1 tin_open tini tip to_bit to_bring to_draw to_explain to_it to_sign to_that todai_the told_everyon told_her
1 told_it took_it topic trai_and trampolin try turn_round two_i two_pair under under_it unpaid up up_and
1 up_her us_all voic_i vowel wa_about wa_love wa_no wa_told wag wait watch_it we_ask we_need week_@school
1 week_is were what'v what_have what_is what_wa whiteboard who who_ha who_just whole_dinner whole_school
1 whole_year wi_@ wind_in wit with_her with_our without_be wizard won't word_and word_i work_in wreck
1 wrong_wai ye_he yo you_that {! {. ~ag ~ago ~appar ~arm ~aw ~ay ~balloon ~beanstalk ~best ~brilliant ~broke
1 ~brother ~bui ~burp ~carri ~certif ~chef ~congrat ~dinner ~doctor ~don't ~eight ~eleph ~elsa ~end ~fact
1 ~fanci ~fast ~featur ~flip ~float ~gentl ~giant ~gift ~good ~gran ~grandad ~grape ~green ~gregg ~halo ~hand
1 ~hi ~hit ~huge ~just ~kindli ~knead ~la ~lanyard ~late ~laugh ~long ~middl ~mondai ~moral ~mr ~much ~nan
1 ~natur ~net ~nutmeg ~pari ~path ~plastic ~playtim ~polit ~prayer ~raisin ~rehears ~river ~row ~rule ~run
1 ~same ~sat ~sausag ~score ~septemb ~set ~share ~show ~snore ~snow ~sofa ~sold ~spoon ~tae ~take ~telli
1 ~third ~three ~todai ~topic ~versu ~volunt ~wa ~warn ~water ~we'll ~week ~wheel ~who'll ~who'v ~wig ~wobbl
1 ~yard в
-1 !two #_ha #_i'm #_mile &| &🎸 &🥹 ) )! )# ). .C .D .J .L .S 31st 40am 4am <#> <+grandson <+nan <+rt <+sai
-1 <+two <<<anyon <<<becaus <<<doe <<<food <<<get <<<green <<<held <<<home <<<in <<<ladi <<<pack <<<right
-1 <<<said <<<son <<<sport <<<took <<<user <<<veri <<<visit <<<what <<<work <<about <<an <<argu <<autumn
-1 <<brought <<cheer <<come <<cross <<d <<ever <<holli <<hope <<judg <<look <<lunch <<match <<mine <<mobil
-1 <<morn <<move <<restor <<sleet <<some <<st <<staff <<till <<told <<went <<why <<with <>@ <>ali <>allen
-1 <>armstrong <>bit <>boe <>braill <>bront <>daniel <>ezra <>final <>flintoff <>flower <>gemmil <>get
-1 <>grealish <>henderson <>in <>island <>jame <>jone <>kahan <>kane <>krai <>light <>myle <>newton <>phillip
-1 <>ramsai <>ridlei <>slept <>slipper <>smith <>st <>terrier <>tilburi <>twist <>under <>usyk <>v <>van
-1 <>verstappen <>vuitton <>walcott <>will <>william <>wing <>young <a>nest <a>with <also> <and+the <at+my
-1 <counti>for <diari <dog+call <for+my <friend <grandad <grandson <great+aunt <hei>came <holli+and <home+in
-1 <husband <i'm+a <in>with <into <is>and <it+the <it+wa <it>i <know+if <lost+my <mamma>singalong
-1 <mari>primari <my+daughter <my+friend <my+goddaught <my+godson <my+stepson <my>at <my>school <nan
-1 <night+with <number+# <on+wa <or> <our>and <our>at <own+son <put>in <rt <run+by <scooter <st+mari <stepson
-1 <tell>i <the+new <the>machin <till+the <to+@ <typic>me <union <union>bunt <updat <watch+the <week+on <year
-1 <you>for <youngest >>>>anyon >>>>anyth >>>>arena >>>>as >>>>but >>>>correct >>>>differ >>>>documentari
-1 >>>>dragon >>>>eleven >>>>film >>>>first >>>>fring >>>>guid >>>>ha >>>>half >>>>hoop >>>>http >>>>into
-1 >>>>law >>>>long >>>>longer >>>>mean >>>>minc >>>>mine >>>>minibu >>>>more >>>>n >>>>nine >>>>no >>>>not
-1 >>>>pleas >>>>record >>>>room >>>>sale >>>>shut >>>>sit >>>>stone >>>>there >>>>these >>>>train >>>>tree
-1 >>>>trip >>>>wall >>>>war >>>>we'r >>>>yard >>>actual >>>anniversari >>>ask >>>breakfast >>>carri >>>chip
-1 >>>close >>>count >>>drum >>>dure >>>ever >>>feed >>>fridai >>>frog >>>goe >>>hand >>>help >>>leg >>>long
-1 >>>mouth >>>north >>>order >>>outsid >>>pig >>>queen >>>race >>>reader >>>repeat >>>roof >>>round >>>run
-1 >>>secondari >>>singl >>>stage >>>stair >>>t >>>ten >>>term >>>vallei >>>veri >>>were >>allow >>bagel >>bai
-1 >>big >>budgi >>butterscotch >>by >>chariti >>cooper >>daughter >>deserv >>discov >>do >>documentari
-1 >>eastend >>eaten >>eldest >>face >>fine >>flood >>follow >>gave >>gone >>guid >>he >>here >>http >>i'll
-1 >>jollof >>know >>late >>love >>made >>man >>onli >>pari >>persi >>plumber >>poem >>pyjama >>road >>sang
-1 >>shift >>shut >>song >>spent >>stick >>swim >>t >>ticket >>town >>trip >>wa >>walru >>want >>weather
-1 >>wife >>word >>youngest >@+book >@+cooper >allen+wa >almond >and >and+hi >and+now >appeal+tin
-1 >armstrong+on >at+my >bieber >blunt >boe+on >book+is >braill >brought+me >bunt >came+over >child+on >clean
-1 >cloonei >colman+could >concert >cottag >cove >cusack >delight+butterscotch >delight+for >did+her >fridai
-1 >frost+ha >furi+road >gibb >gone+and >grealish >he+a >hen+do >henderson >hill >holidai+ >hood >hood+bai
-1 >http+t >i'll >in+town >in+your >island >ivi >jame >jame+in >kahan >kahan+ticket >krai >leaf >look >mai
-1 >my+class >myle >night >off >olymp >opera >opera+hous >pass >patron >phoenix >primari >queen >ramsai
-1 >ridlei >ronan+could >ronan+in >sai+hi >scienc >seed+bagel >seed+in >shed >singalong >st >tabl >term+is
-1 >the+cat >the+dog >the+plumber >the+walru >todai+ >took+the >tree+by >twice >up+the >van >van+persi
-1 >verstappen >volum >vuitton >walcott >walsh >wed+in >were >who+never >wing >with+hi >with+the >young @_a
-1 @_bieber @_cloonei @_didn't @_divis @_everi @_grealish @_had @_hand @_henderson @_i'm @_i'v @_island @_jame
-1 @_kahan @_knock @_law @_leagu @_marvel @_opera @_pleas @_ramsai @_st @_style @_to @_verstappen @_wa @_walsh
-1 @_we'r @_with @family_brought @family_made @family_to @school_but @school_did @school_had @school_have
-1 @school_plai @school_would @staff_in @staff_with [@+ali [@+allen [@+armstrong [@+at [@+bellingham [@+braill
-1 [@+bront [@+cake [@+daniel [@+didn't [@+ezra [@+flintoff [@+flower [@+gemmil [@+gibb [@+grealish
-1 [@+henderson [@+island [@+isn't [@+jame [@+kahan [@+kane [@+michael [@+newton [@+phillip [@+ramsai [@+rang
-1 [@+ridlei [@+sent [@+slept [@+smith [@+st [@+stephenson [@+tilburi [@+turn [@+twist [@+usyk [@+van
-1 [@+verstappen [@+vuitton [@+william [amaz+@ [anyon [ar+you [art [autumn+is [can't [cannot [chang
-1 [choir+practic [class+assembl [confess [congrat+to [congratul [cousin [cricket [cut+the [dad [daisi+the
-1 [daughter+boyfriend [doe [everi+year [fish+tank [for [forest [forest+school [found+my [good [grandson+@
-1 [had+a [here [http [i'm+not [i+just [it+rain [ivi+all [joi+is [kelli [lili+of [lose [made [made+a [man
-1 [me+and [my+daughter [my+gran [my+niec [nan+@ [not+be [on+# [our+new [our+y [poppi [proud+to [puppet [re
-1 [rt+i [rubi+chard [rubi+murrai [sat+in [saw+a [sister [skip [swap [that+moment [that+wa [tk [tk+@ [to
-1 [to+the [tri [try+to [union [union+@ [whoever [with+@ [you+know ]ago ]beauti ]better ]blower ]brew
-1 ]brilliant ]charg ]chees ]coat ]crown ]crumb ]derbi ]drawer ]duti ]earli ]flask ]from ]go ]green ]gutter
-1 ]hat ]have ]hobbi ]jumper ]lace ]languag ]leadership ]lol ]luck ]march ]men ]negoti ]next ]nine ]noodl
-1 ]nose ]out ]perfect ]person ]piec ]pm ]polici ]possibl ]pta ]purs ]q ]quich ]quid ]rebrand ]rhyl ]rule
-1 ]sash ]scone ]shhh ]spite ]sticker ]street ]thing ]third ]todai ]up ]wave ]wee ]wine ]wrong ]yet ]yoghurt
-1 a_badg a_bath a_bell a_bu a_chees a_cold a_dry a_few a_frog a_glass a_go a_goal a_jar a_lot a_love a_pear
-1 a_ta a_teacher a_trai a_wardrob abl_to about_her about_nine about_that action admiss admit adventur afor
-1 afraid after aisl all_be allow_to alphabetis am_a an_absolut an_egg an_hour and_a and_brought anybodi
-1 apologis appeal ar_do arthur asleep at_half at_me at_our at_wemblei attend back_end ballymena band bar
-1 bath_and battl be_kind be_nice be_veri becom been_# behind_the belgium belong_to belter berri bev bike
-1 birth bit bless blog blower boi bolton bone book_@ bookshop booth border bought_the bounci box_in brain
-1 broke bud burger but_i'v but_there butcher by_a by_five by_me can_get can_have can_we car_with carter centr
-1 chao chard check_out chile clash class_have class_of colman_could come_@ commun contract copper could_see
-1 counti_@ cove crisp_packet cusack cut cv dad_sai dai_i dai_three dai_to dame dean dee delight_butterscotch
-1 depress derbi didn't_even diet disnei dissert dm do_the doe doe_a dollar domino don't done_on doormat
-1 down_a down_for dr drink dvd ed edinburgh eight_year era eurovis explain_to ey_shut eyelash face_on factori
-1 fair_plai fake fb fb_me feet fell_out festiv fife finest fitter five_and fix_it fix_the floor flow for_each
-1 for_five for_thirti for_when forc found_my fri fridg friend_@ from from_next g gasp gazza gem gener get
-1 give give_you go_down goe_on gone_back gone_in good_on goodnight got_an gotta grade graduat granni groom
-1 grudg ha_no had_our had_to halo hanki happen_to happier hapu hardi have_all have_her haworth he_want head_@
-1 head_on hear henderson her_i her_new her_on here here_@ hgv him_all him_in histori hit holli_and home_as
-1 home_at hoodi hoot hot_water hour how_to http_fb humbl hurt i i'm_just i'm_sorri i'v_sign i_hope i_know
-1 i_thought i_will ic_cream if_we in_and in_boot in_front in_hi in_thi instruct insur internet investig iplay
-1 is_an is_here is_no it_come it_here it_like it_not it_now it_right it_round it_took jersei jollof just_a
-1 just_walk kahan know_@ know_how know_i know_the know_when know_where krai ladder ladi_in lamin landslid
-1 last_night last_year laugh_till law_is leav_and length_of lent_me letter_in lettuc librari_and listen_to
-1 livid lmao longer_than look_in love love_it lunchtim_supervisor luton lynn m6 magic man_at marri_and
-1 marvel_medicin me_for me_some me_thi memoir menu mia mike million miss_my mobil month_and morn_in motorbik
-1 movi mum mum_at mural murrai mustard my_dad my_friend my_godson my_in my_phone my_sleev nav neck
-1 never_forget new nick no no_@family nobel nobody'd nonsens not_a not_me not_to note_for now_he nurs observ
-1 octopu of_thi of_thirti of_what off_my olaf on_hand on_he on_i on_of on_purpos on_thursdai on_veri on_your
-1 onli_just otherwis our_street out_about over_from over_my over_the own_@school pai_for palladium panel
-1 paracetamol pathet per persi perth pg photograph pictur_of pigeon pillow pinch plan_for plu pm poli posti
-1 pram preach princ privileg put_hi put_me put_my pva qualifi quich quicker quiet rafter ramsai random
-1 read_me readi realist rebrand receipt receiv recent reflect rep resourc revis revoir rice right_@ rington
-1 ro road_and rock round royal run_by sa sab samosa sat_nav saturdai_at sausag school school_fair school_on
-1 seal secondari see_them seen_me sequin set_of sewag she_get she_made she_take shirt shout_at side_of sie
-1 singalong sister_@ skipton slate sleep sleep_in slower smell_of sniff someth son_@ southport space speak
-1 spite stai_in start_with statement stepdad stephenson storm strap summer sundai_lunch suppos_to surpris
-1 swan swap_her tapa teacher_@ teeth tell_you the_blue the_boat the_bridg the_chippi the_cook the_counti
-1 the_driver the_entir the_ic the_inspector the_kei the_king the_ladi the_letter the_lift the_list the_look
-1 the_nit the_part the_phone the_quiz the_spring the_team the_vallei thei_know then_a then_there then_we
-1 they'v thi_@ thing_on thing_with think_the thirteen tho thought_i'd thousand throat time_he time_it
-1 to_count to_fix to_year togeth tom took_me towpath tread trial tv twelv twenti_nine twenti_year two
-1 two_coat undon up_for up_your us_on usual veg via via_user vic von vuitton wa_ask wa_at wa_the wait_to
-1 walsh warm warn we'r wear_a wear_it weav weep went_on were_in were_two what_ar what_i'd when_you'v where_@
-1 where_i who_ask who_sai wi_her will will_have win window_down wok woke_up wonder word_for work_for worn
-1 would_not wraparound wrist written_it wrote_it wrote_the www wyle you'r_welcom you_miss youngest your_face
-1 zealand ~again ~air ~album ~allow ~almond ~alright ~anoth ~appeal ~bieber ~biryani ~bishop ~blue ~box
-1 ~braill ~brown ~buddi ~bulli ~bun ~butterscotch ~carter ~catch ~celebr ~chard ~cloonei ~corner ~cove ~cover
-1 ~cruis ~cusack ~dai ~darl ~dee ~deep ~desert ~dinosaur ~dont ~dr ~drop ~ed ~escap ~fair ~farm ~fenc ~fine
-1 ~fireman ~follow ~friend ~garden ~gari ~gibb ~gotta ~graduat ~grandson ~grei ~haul ~he ~henderson ~hoover
-1 ~hors ~im ~in ~into ~jam ~jan ~jigsaw ~jollof ~kahan ~krai ~lamp ~lass ~last ~legend ~london ~luck ~man
-1 ~mari ~market ~messi ~mint ~moon ~novemb ~nowt ~opera ~parti ~per ~persi ~phoenix ~pickl ~pub ~pump ~quid
-1 ~ramsai ~return ~roof ~russel ~salon ~sell ~sharp ~shot ~silver ~singalong ~sleet ~son ~song ~sort ~spent
-1 ~start ~straight ~style ~sub ~such ~taken ~tast ~team ~thousand ~tidi ~trash ~treat ~tree ~trust ~uber
-1 ~uncl ~verstappen ~volum ~vuitton ~walcott ~walk ~walsh ~want ~weep ~whole ~won ~would ~wyle ~ye ~yet
-1 ~young
-2 !before-word !last-word !long16 # #_if #_it #_me #_my #_no #_still #_that #_todai #_you &? &[ &~ &💛 &😅
-2 &😩 &🤣 &🫠 (/ )- .. .1 .2 .4 .E .H .K .P 13th 14th 18th 5th 6pm 70th <+aunt <+by <+christma <+co <+counti
-2 <+dylan <+her <+hubbi <+love <+nana <+nephew <+poison <+same <+the <+uncl <+walk <+weep <+where <<< <<<all
-2 <<<also <<<am <<<came <<<driver <<<each <<<fresh <<<have <<<is <<<leav <<<met <<<more <<<na <<<next <<<note
-2 <<<phone <<<place <<<pleas <<<real <<<three <<<tomorrow <<<turn <<<watch <<<who <<<you <<am <<at <<bloke
-2 <<born <<but <<by <<caravan <<drop <<floor <<fun <<go <<grandad <<i <<i'm <<keep <<lad <<late <<leather
-2 <<line <<list <<littl <<mark <<marri <<mate <<me <<memori <<nan <<nurseri <<obsess <<old <<on <<over <<park
-2 <<plaster <<princ <<red <<rt <<rubi <<season <<she <<sinc <<sister <<spot <<straight <<there <<three <<time
-2 <<took <<turn <<user <<vote <<watch <<wee <<wi <<woman <<y <<yet <<you'r <> <>alexand <>argu <>ark <>awai
-2 <>bellingham <>benni <>bona <>boot <>born <>bridg <>brown <>budget <>by <>candl <>chain <>cloonei <>collect
-2 <>cottag <>dent <>dettori <>dicaprio <>didn't <>everyon <>finish <>fisher <>fitzgerald <>gallagh <>gold
-2 <>half <>hamm <>hardi <>hilton <>howerd <>is <>italia <>kelli <>larsson <>leagu <>lloyd <>mcilroi <>mercuri
-2 <>ming <>moon <>never <>nkrumah <>off <>opera <>orwel <>paphiti <>pasta <>pension <>perrin <>pickford
-2 <>potato <>power <>ramsei <>red <>rice <>ronan <>roosevelt <>ryder <>sayer <>school <>send <>solomon
-2 <>street <>studi <>sweenei <>tabl <>theroux <>tindal <>toon <>tuchel <>warn <>wax <>weather <>weigh
-2 <>willoughbi <>yate <>yunu <>zinchenko <@+the <@>book <adam+and <after <after+the <all>in <amaz>on
-2 <and>from <and>my <and>ran <ar+call <as <aunt <b <best <book <book+and <brother <brother>and <but+then
-2 <by+the <call>who <co> <counti <cut+the <dai+and <down <driver <eldest <for+a <for+her <for+our <friend>and
-2 <from>and <get+my <goddaught <godson <good <granddaught <half <happi <hubbi <i'm <i>she <i>that <in+law
-2 <in>for <is+the <it+call <it+is <king <labrador <last <law <law>ha <leather+on <lodger <lodger>ha <long
-2 <look+like <look+on <lose <lunch <mate <me <mean <meet <miss <mum <mum+carer <my+eldest <my+granddaught
-2 <my+niec <my+son <my>ha <my>is <name>and <nana <neighbour <niec <night+in <no> <not>the <note+from <now
-2 <of>in <on+call <on+to <on>and <on>face <our+lodger <our># <our>had <our>is <our>start <our>wa <over+the
-2 <partner>ha <plan <poison <poor <poor+old <prophet <pure <read>web <sai>befor <same <san <second <share
-2 <she+call <sister>ha <some <son <soon <teacher <the+prophet <the>back <the>fair <the>for <the>is <the>with
-2 <there+a <thought+of <to+a <to+be <to+our <to+sai <toddler <turn+out <two <user+# <w <wa+a <weep <were>and
-2 <whether <who <wife <with>@ <with>and <with>from <with>in <woman+call <wor ># >#+year >>> >>>>across
-2 >>>>anniversari >>>>asleep >>>>bar >>>>bridg >>>>build >>>>cafe >>>>cake >>>>carol >>>>chariti >>>>chip
-2 >>>>citi >>>>coffe >>>>cross >>>>desk >>>>discov >>>>displai >>>>dog >>>>drive >>>>drop >>>>fine >>>>fish
-2 >>>>forti >>>>fridai >>>>glue >>>>go >>>>goe >>>>grown >>>>handl >>>>have >>>>holidai >>>>honestli
-2 >>>>husband >>>>i'm >>>>keep >>>>kind >>>>last >>>>leav >>>>life >>>>like >>>>lost >>>>minut >>>>mondai
-2 >>>>night >>>>off >>>>open >>>>other >>>>own >>>>panto >>>>past >>>>plu >>>>rabbit >>>>rang >>>>rest
-2 >>>>saturdai >>>>sent >>>>seven >>>>shed >>>>should >>>>six >>>>sleep >>>>sold >>>>staffroom >>>>stall
-2 >>>>start >>>>sundai >>>>teach >>>>teeth >>>>tell >>>>they'v >>>>time >>>>tomorrow >>>>us >>>>we >>>>wee
-2 >>>>were >>>>whoever >>>>without >>>>you >>>>your >>>allot >>>amaz >>>an >>>ani >>>appar >>>arena >>>b
-2 >>>best >>>bin >>>blanket >>>blood >>>blue >>>boiler >>>chosen >>>christma >>>coat >>>cook >>>couldn't
-2 >>>crisp >>>do >>>doe >>>dragon >>>entir >>>estat >>>everywher >>>ex >>>explain >>>face >>>final >>>flask
-2 >>>garag >>>get >>>go >>>gold >>>golden >>>ha >>>hair >>>heart >>>here >>>hope >>>island >>>isn't >>>jab
-2 >>>joi >>>keep >>>less >>>matilda >>>milk >>>mind >>>more >>>near >>>net >>>next >>>odd >>>old >>>park
-2 >>>past >>>phone >>>plaster >>>post >>>put >>>restor >>>right >>>ring >>>score >>>set >>>shut >>>stuck
-2 >>>their >>>them >>>then >>>those >>>tip >>>tooth >>>tyre >>>us >>>voic >>>walk >>>where >>>wife >>>with
-2 >>account >>aladdin >>antenat >>barber >>be >>beaten >>becom >>benni >>boi >>bought >>boyfriend >>bring
-2 >>bu >>calendar >>carolina >>check >>choir >>christma >>cook >>cross >>d >>dai >>drawn >>drop >>end >>engag
-2 >>enjoi >>fair >>fit >>five >>flatmat >>from >>garden >>grown >>half >>hamster >>hen >>is >>ivi >>karaok
-2 >>kind >>lodger >>make >>more >>nail >>neighbour >>nobodi >>obscur >>oldest >>on >>open >>pass >>person
-2 >>photo >>picnic >>pig >>plate >>pop >>queue >>rang >>recip >>record >>sat >>school >>send >>spring >>star
-2 >>still >>strictli >>teacher >>team >>thei >>then >>there >>tidi >>till >>todai >>tour >>trainer >>under
-2 >>what >>will >>x >a+@ >after+the >alert >all >all+the >allen >and+benni >and+he >and+ivi >and+no >and+two
-2 >armstrong >ask+me >ask+where >at >at+asda >at+number >awai >bark >bear+picnic >benni >benni+for >boe >boi
-2 >bona >boot >bridg >brown >budget >built+the >bun >came >came+second >candl >collect >daniel >daniel+and
-2 >dee >dettori >dicaprio >doe+the >done >e >eh >even >everi >farrow >fayr >fisher >fitzgerald+and >flew
-2 >flew+in >flintoff >flower >for+our >for+three >from >from+antenat >from+love >from+next >furi >gallagh
-2 >gemmil >get >gold >got >got+a >got+marri >got+us >grade >graduat >green >ha+a >ha+gone >ha+got >ha+learn
-2 >ha+start >hamm >hardi >have >hid >hid+in >hilton >holidai >howerd >http >if >if+you'r >in+# >in+a >in+our
-2 >in+the >is+at >is+out >italia >italia+with >jackson >jone >jump >kelli >knock >know+all >larsson >last+dai
-2 >le >leagu >light >like+a >lloyd+did >machin >mcilroi >ming >moon >my+flatmat >nectar >nkrumah >no+more
-2 >north+carolina >oh >on+drum >on+hi >on+night >orwel >out >out+ >paint >paphiti >pass+her >pasta >pattern
-2 >pattern+plate >phillip >phone >pickford >plate >propos >pugh >ramsei >red >roosevelt >ryder >rylanc
-2 >sai+i'm >said+it >sale+ >sayer >school+ha >she >she+said >sister >slipper >smith >solomon >song >sound
-2 >star >start+year >street >sweenei >take >tea+and >terrier >the+@ >the+fourth >the+hen >the+obscur
-2 >the+same >the+tank >the+tortois >there >there+a >threw+up >tilburi >tindal >toon >trainer >turner >two
-2 >up+over >usyk >wa >wa+born >warn >warn+for >wax >weather >wed >weigh >which >who+onli >who+put >william
-2 >willoughbi >with+no >wreath >yate >you >you'v >you+look >your >yunu >z @_allen @_awai @_befor @_benni
-2 @_boe @_boi @_bona @_boot @_brown @_bun @_cooper @_daniel @_do @_done @_everyon @_first @_fisher @_flintoff
-2 @_flower @_gold @_half @_hid @_if @_italia @_jone @_jumper @_larsson @_learn @_leav @_light @_like @_machin
-2 @_mcilroi @_ming @_off @_paphiti @_parent @_pasta @_pattern @_phillip @_pickford @_pugh @_red @_ryder
-2 @_send @_share @_smith @_still @_street @_swift @_take @_tindal @_tomorrow @_usyk @_wait @_warn @_wax
-2 @_william @_willoughbi @_yate @_your @_z @family_@school @family_all @family_do @family_ha @family_have
-2 @family_he @family_i'm @family_in @family_lad @family_my @family_no @family_that @family_thi @family_wed
-2 @school_@staff @school_a @school_again @school_can @school_sinc @school_the @school_window @staff_by
-2 @staff_for @staff_i @staff_if [# [#+year [@ [@+alexand [@+ar [@+ark [@+bear [@+been [@+benni [@+boe [@+bona
-2 [@+boot [@+boyl [@+bridg [@+brown [@+cloonei [@+cottag [@+delight [@+dent [@+dettori [@+dicaprio [@+face
-2 [@+fisher [@+fitzgerald [@+forgot [@+gallagh [@+gold [@+gone [@+half [@+hamm [@+hardi [@+hill [@+hilton
-2 [@+hit [@+howerd [@+italia [@+jone [@+kelli [@+larsson [@+leagu [@+lloyd [@+mcilroi [@+ming [@+moon [@+move
-2 [@+myle [@+nightingal [@+nkrumah [@+off [@+opera [@+orwel [@+out [@+paphiti [@+pasta [@+perrin [@+pickford
-2 [@+potato [@+ramsei [@+rice [@+rodrigo [@+ronan [@+roosevelt [@+ryder [@+said [@+sale [@+san [@+sat
-2 [@+sayer [@+send [@+solomon [@+start [@+street [@+sweenei [@+theroux [@+tindal [@+tree [@+tuchel [@+walk
-2 [@+wave [@+wax [@+went [@+willoughbi [@+yate [@+young [@+yunu [@+зеленська [amber [anyon+watch [ask [aunt
-2 [aunt+@ [aunti [autumn+budget [awww [babcia+@ [big+thank [born [bought [brother [bu+driver [buddi [came
-2 [can't+believ [can+anyon [cannot+believ [caught+in [christma+@ [congrat [congratul+@ [counti [cri
-2 [date+night [daughter [david [dinner [diolch [doe+anybodi [doe+anyon [dylan [dylan+@ [eid [ey [farm [father
-2 [father+dai [fell [first+ever [fresh [grandson+third [grown [guess [ha+@ [half+past [happi+retir [hei
-2 [hope+your [hot+take [hubbi+@ [i'm [i'm+the [i+am [i+found [i+told [if+you'v [inset [is+it [is+that [it+my
-2 [just+back [just+been [kaiser [kaiser+chief [king [lad [lost+my [mai+the [mari [mark+my [massiv [max+the
-2 [mo [mother+dai [my+ex [my+goddaught [my+housem [my+husband [my+mum [my+own [my+sister [nana+@ [need
-2 [need+a [nephew [nephew+@ [no+on [nowt [number [on+a [our+lodger [over [plai [poison [poison+ivi [poor+old
-2 [price+rose [proud [right [right+then [river+up [robert [roll+on [rose+at [rose+bush [rubi+port [rugbi [sai
-2 [sai+grace [school [shout [shout+out [shoutout [shoutout+to [skye+for [sport+dai [summer+born [sundai+lunch
-2 [sydnei+to [teach [teacher [tear [tear+at [the+new [the+old [the+plumber [think [to+my [to+whoever [took+my
-2 [turn [twin [twin+due [two+week [uncl [uncl+@ [walk [watch [we'v+a [we+got [weather [wed [weep [weep+willow
-2 [what+my [when+thei [where+@ [which+of [who+want [will+do [y [y+# [you'r [young [вона [вона+моя ]accent
-2 ]again ]aliv ]alon ]answer ]area ]arriv ]attitud ]ay ]bean ]bear ]birthdai ]biscuit ]bite ]blackpool ]bless
-2 ]blue ]boat ]bread ]bubbl ]celebr ]chair ]charact ]child ]chip ]clive ]coach ]complain ]dave ]decemb
-2 ]dentist ]dinnerladi ]do ]don't ]dry ]dryer ]each ]eleven ]english ]extens ]famili ]font ]free ]gone
-2 ]goodby ]grudg ]gym ]homework ]human ]inset ]juli ]kettl ]king ]ladder ]last ]late ]leav ]life ]marathon
-2 ]marri ]me ]milk ]myself ]neck ]new ]nurs ]op ]otherwis ]ovat ]pend ]phonic ]piti ]pleas ]practic ]prayer
-2 ]present ]properti ]quiet ]readi ]red ]refund ]respect ]roof ]royalti ]scream ]shame ]she ]shirt ]shower
-2 ]smile ]snail ]solidar ]somebodi ]step ]stoneleigh ]stuck ]sure ]survivor ]ta ]tea ]teeth ]ten ]thei
-2 ]thrill ]throat ]towel ]twelv ]twix ]van ]water ]we ]weep ]word ]write ]x ]ye ]yesterdai ]you a1 a_bench
-2 a_big a_candl a_coat a_cushion a_heron a_lap a_long a_mile a_mortgag a_moth a_mug a_paddl a_parrot a_pin
-2 a_right a_rubber a_sandwich a_saturdai a_second a_set a_singl a_slow a_sort a_soul a_stand a_student
-2 a_suitcas a_tini a_week a_weekend a_whistl a_work about_# about_how about_what about_your accordion address
-2 afford after_her airport aldi alhambra all_along all_i all_round allen almond along_with alreadi alter
-2 ambit ambul an_appl an_old and_befor and_benni and_dad and_do and_i and_ivi and_left and_look and_miss
-2 and_neither and_she and_stand and_take and_talk and_ten and_the and_to and_two angielsku anoth_@
-2 anybodi_els anyon anyon_els anyon_know anywai anywher apart apart_from apolog apprenticeship approach
-2 ar_the armi arrest as_@school as_far as_hi as_in ask_her assembl_on at_# at_4am at_a at_easter at_nurseri
-2 at_on at_work athlet audiobook aunt_@ awkward awn awww back_a baguett bank_holidai banner barrel barrow
-2 bathroom batman bawl be_at be_on be_take beaten becaus_she becaus_you bed been_there beg bella beret bezzi
-2 bieber big big_thank biggest bikini bin_and bio blame blitz bloke bloom blossom bluei boe bog bold bolt
-2 bona book book_for bookcas borscht both bough bound bowl box box_of brazilian bread breakfast briefcas
-2 british brother brought_a bsl buffet bui_a build bun bush but_if butterscotch by_four by_half by_my cactu
-2 cafe call_hi came_from came_out can't can't_believ can_find capit cardiff carolina cat_on chamber chapel
-2 chester chez child_on chilli chimnei christma chutnei classroom cloonei cockerel code coke coland colin
-2 come come_home come_to comfi companion confetti congrat contain control cooper cost could_hear could_read
-2 countdown cours cover crem crossword crust cry_in curtain cushion custard_cream cwtch cycl dad dad_is daddi
-2 dai_and dai_as dai_off dai_on dan dancer daniel dark darl daughter_@ david daylight de_la decemb defenc
-2 degre denni derri detail dettori devast did_that did_the dinnerladi diolch ditch do_for do_not do_thi
-2 documentari doe_it doe_the dogger dorothi doubl doubt down_on drawer dreich driven driver dubai duckl
-2 dunelm each_hand earlier_in earn earth easier easter eat_the edibl educ effort eleven eleven_year elf eliot
-2 email encor escap etern evan everi_@staff everi_dinner everi_penni everyon_in evil exact explor fa famili
-2 far_as fashion_week fayr featur fed_the ferrel fiesta fifth figur filei find find_my finish_it first_dai
-2 first_tooth fish_tank fisher flannel flare flashcard food foot for_a for_life for_not for_noth for_them
-2 form forti fortnight founder four_night foyer frank fridai_i from_a fryer fume geniu get_him get_it get_my
-2 gig girlfriend glad go_at go_off go_out go_up goddaught_@ godson godson_@ good_luck gospel got_no
-2 got_through grandad_@ granddaught_@ grang greek gregg grumpi guardian gum ha_done ha_eaten ha_grown ha_her
-2 ha_more ha_put ha_taken had_the had_two hairdress half_of hamm hamstr hardli harmoni hasn't hat_@ hat_on
-2 have_both have_gone have_had have_no have_on he_did he_is he_let he_wa head_and head_sinc head_teacher
-2 heartbroken heel held_a held_it held_up helicopt hem her_back her_ey her_friend her_hair her_line her_name
-2 her_voic here_to hi_hat hi_mouth hi_teeth hilari hilton him holm home homework horizont hous how_you howerd
-2 hr huddersfield human_restor humber humid i'd_onli i'd_sai i'll i'll_sai i'm_do i'm_on i'v_found i'v_start
-2 i_ar i_bought i_can i_haven't i_laugh i_run i_shout i_start i_went if if_you ill import in_@ in_assembl
-2 in_each in_for in_he in_hull in_time in_todai incom inherit instead instructor into into_@ iron is_call
-2 is_do is_down is_go is_home is_on is_run is_to is_where issu it_be it_everi it_half it_hi it_i it_i'd
-2 it_i'm it_is it_that it_too italia item jackson januari_# jaw jealou jet jk journei just_get just_sai
-2 justin kany karachi karma kei king_@ kit kitchen knacker la lad_@ lad_call lamb lamp lap_of larsson lasagn
-2 lash launderett lauren law_@ lean_on least leav_do leav_for lectur left_her left_it left_to leg_and leicest
-2 lesson_with lift light_and lili lill lime limp live load_of lock_up lockdown long_stori longboat look_on
-2 lorri lost_her lost_the loudli loui love_@school love_island love_me love_that lover lunch_and ma made_by
-2 made_her magpi make make_a mammi man man_on manag mandarin mare mark_on mark_out marsh mask mattress
-2 mcilroi me_an me_by me_from me_hi me_i'v me_to me_who meal medicin meltdown meme memori_of mentor messag
-2 meter metro mice michel mid minc minist mint minut_to mission mistleto mob mom month morn_with mortgag moss
-2 mother_dai mother_in motion mp mr_@ mum_to mute my_@staff my_ag my_big my_brother my_classroom my_ey
-2 my_gran my_granddaught my_hous my_housem my_job my_lad my_lot my_throat my_word myle name nananana napoleon
-2 napoli nation natter necklac negoti neighbour_@ never_felt never_know never_onc new_job new_term niec_@
-2 night_in nil nine_year nineteen nineti ninth no_# no_i nobodi_tell none_of noodl norwai norwich note_on
-2 notebook nouveau novemb now_she now_the number number_line nurseri_@staff o o'clock obscur octob of_all
-2 of_recept of_teach of_those of_us of_y# off_to offic_for offici oil okoro old_@family oldham on_@school
-2 on_a on_bit on_her on_i'm on_mondai on_night on_wednesdai on_you onc onc_and onesi onli_gone op open_the
-2 oppon opposit option or_not orang other_@family other_side our_caretak our_is out_he out_in out_what
-2 out_with ovat overdraft overhead ow ow_me own_son oz paddl paddl_pool pain palac pant paper_towel paphiti
-2 paramed parent_even park park_on part_of passion password pattern pattern_plate payment peopl peopl_and
-2 peopl_who pepsi phillip pick_for pickl pilot pin_drop pinafor pisc piti place plai_on poison_@ pond poor_@
-2 post_offic pound_for power prais preston pretti price prison procedur proof proper prophet publish q
-2 quarter_past quiz rachel radiat ramsei rang rang_my rash read_at read_it real_on recycl reduc redund refer
-2 registrar relat relax rememb_@ retriev rex rhyl rick ride ridlei right_about right_on right_up robert robin
-2 roli roll_on roosevelt royalti rspca rt_@ rugbi ruin run_out russel rust ryder rylanc safeguard sai_he'll
-2 sai_hello sai_her sai_that said_i'm said_no said_on said_she'd said_the sailor sainsburi sainthood sale
-2 sanction sarcasm sash sat_by sat_on saturdai_and saucepan savag saw_a sayer school_and school_at
-2 school_gate school_kitchen school_plai scotch scott secretari send sensori sent sent_a she'd_like she_now
-2 she_took sheffield shock shop_list should shouldn't shoutout shove show_in show_on shuffl side silver
-2 sinc_the sinc_tuesdai site six ski slab sligo smell smell_like smith snack_time snooker sole someon_who
-2 sort sound_like sourc spice splint sprai sprung stage_# stare start_at stoneleigh stood_on struggl stuck_on
-2 studio summit sunshin supermarket supervisor suppos surveyor survivor sweat sweenei swim_@ sylvanian tabard
-2 tack tailor take_hi tast te teacher_in teacher_of temper tenni term_is terribl that_and that_he'd that_i'd
-2 that_man that_nobodi that_she the_# the_@family the_art the_bag the_bath the_bit the_bottom the_box
-2 the_classroom the_clock the_corner the_drama the_famili the_fella the_final the_fourth the_futur the_heat
-2 the_instructor the_iron the_junior the_kettl the_ladder the_lake the_last the_left the_librari the_mark
-2 the_mat the_match the_mop the_name the_nois the_obscur the_oven the_owl the_panto the_pizza the_printer
-2 the_pta the_recept the_shop the_sigh the_staff the_step the_tent the_theatr the_trollei the_two the_under
-2 the_vicar the_worm the_year thei thei_just thei_said their_dad their_own then_it there_were thi_half
-2 thi_month thing think_of thirti thought_that threw thrill through_the tiger tile till_mondai time_she
-2 time_thi tin to_@school to_check to_class to_each to_get to_help to_him to_leav to_let to_lie to_read
-2 to_share to_sit to_write tobi todai_with told_about tomorrow_@ tomorrow_and tonight_and tonsil too_much
-2 took_on toot top_of torn touch tout toward trai_of trainer transit tribe tribut trombon true tryna tube
-2 tuesdai_and tum tweet two_hour two_minut tyre_place ugh ukulel unexpect up_i up_in up_who urn us us_for
-2 us_the us_up vauxhal verdict victim virgo visa vista volunt_to wa_for wa_in wa_to wai_round wait_till
-2 waiter walk_with war warranti washington watch_a watch_all we'll we'r_do we'v we'v_got we_all we_can
-2 we_know we_sai websit wed_in wednesdai week_and week_the weep_@ weetabix well_the went_to were_a were_the
-2 what_he what_i'm what_you whatev when_i'm when_you which which_is which_of while while_i'm whine whiski
-2 whitehal who'd_like who_been who_look who_want why_did why_is wi_a will_i willoughbi window_open wiper
-2 with_recept with_thi with_y without_the wk woman_who won_it wonka wooden word_about word_to would'v
-2 would'v_been wouldn't_go yall yate yea yeah year year_in year_on yet you'r_not you'r_read you'v_never
-2 you_can you_could you_like you_need you_see you_tell you_what your_ag yunu {) {- {/ ~2nd ~5th ~aa ~absolut
-2 ~academi ~al ~albert ~allen ~also ~antenat ~anyth ~apostroph ~appl ~april ~ar ~arena ~armstrong ~at
-2 ~attempt ~autumn ~bag ~bagel ~bai ~bead ~beauti ~becom ~better ~big ~bin ~blame ~blood ~boe ~bona ~boot
-2 ~border ~bowl ~bread ~burst ~canal ~candl ~carol ~carolina ~centr ~chapel ~chase ~chicken ~child ~clip
-2 ~cockapoo ~coke ~comic ~congratul ~cooper ~cost ~cottag ~cough ~couldn't ~council ~cow ~cream ~credit
-2 ~cricket ~curri ~da ~david ~delight ~deputi ~dettori ~dicaprio ~divis ~dj ~do ~donat ~dough ~dure ~eastend
-2 ~eaten ~eighti ~either ~engin ~ever ~face ~fae ~famili ~fayr ~feel ~fellow ~field ~final ~finger ~fisher
-2 ~flintoff ~fold ~foot ~forecast ~forget ~forti ~from ~fun ~fy ~g ~ga ~gallagh ~gemmil ~gerbil ~gilmor
-2 ~goddaught ~godson ~grade ~granddaught ~grew ~had ~hadn't ~half ~hamm ~harbour ~hardi ~hedg ~hid ~hilari
-2 ~hilton ~holli ~howerd ~hubbi ~human ~inset ~is ~island ~isn't ~italia ~jean ~jet ~jim ~john ~jone ~juli ~k
-2 ~kei ~knock ~labradoodl ~labrador ~ladi ~lamb ~landlord ~lane ~larsson ~live ~loud ~loudest ~ly ~lynn
-2 ~mcilroi ~met ~midg ~mile ~mine ~mock ~most ~music ~must ~myle ~myself ~nail ~napoli ~never ~next ~niec
-2 ~nine ~not ~number ~nurs ~obscur ~obsess ~ok ~olymp ~oper ~outsid ~own ~page ~paphiti ~parrot ~pasta
-2 ~patrol ~patron ~pattern ~paul ~pepsi ~phillip ~picnic ~plan ~plaster ~pm ~polish ~port ~pram ~price
-2 ~prophet ~pugh ~pull ~puppi ~pure ~rachel ~ramsei ~real ~realli ~restor ~rick ~ride ~right ~robert
-2 ~roosevelt ~ryder ~rylanc ~s ~samosa ~satnav ~sayer ~school ~sea ~send ~she ~shock ~si ~sister ~slam ~smith
-2 ~solomon ~some ~speaker ~spin ~st ~steve ~strictli ~studio ~sweenei ~tent ~their ~there ~thought ~tilburi
-2 ~tindal ~toon ~town ~trollei ~turner ~u ~uniform ~union ~us ~user ~vallei ~verdict ~vista ~vs ~walru ~wax
-2 ~we'r ~wemblei ~where ~willoughbi ~wind ~woman ~wonka ~wor ~worst ~wreath ~yate ~yeah ~yo ~yorkshir ~you'd
-2 ~youngest ~yunu а вона зеленська украінською
-3 !everyday !lines !sentences1 !sentences7 #_@school #_class #_did #_is #_leaver #_never #_teacher #_want
-3 #_yr &) &, &] &… &🎄 &🙌 (. )" )/ . ./ .M 1st 21st 2s 40th 4s 50th 60th 7lb_# 8s 9th <#+# <#>and <+an
-3 <+donna <+fireman <+flatmat <+ha <+mamma <+me <+michael <+moon <+our <+paloma <+rip <+st <+thi <<<anoth
-3 <<<birthdai <<<everyon <<<garden <<<ha <<<hall <<<hand <<<holidai <<<lad <<<letter <<<mate <<<me <<<mother
-3 <<<mum <<<name <<<night <<<proud <<<put <<<rt <<<sat <<<someon <<<them <<<there <<<they'r <<<tree <<<under
-3 <<<where <<<ye <<after <<ar <<back <<been <<befor <<can't <<certif <<dad <<did <<drive <<fella <<find <<for
-3 <<friend <<great <<home <<hug <<ladi <<like <<of <<pass <<quiet <<report <<right <<roll <<still <<stop
-3 <<student <<thei <<through <<to <<tomorrow <<tonight <<trai <<us <<work <>appeal <>bear <>boi <>bow <>bun
-3 <>bush <>child <>class <>colman <>comic <>cook <>dickinson <>farrow <>harbour <>he <>hen <>hood <>kitchen
-3 <>mean <>next <>north <>pass <>perfum <>pick <>rememb <>rodrigo <>sale <>season <>spring <>there <>tree
-3 <>tuesdai <>turn <>two <>walk <>wave <>wed <>with <>you'r <@+сестра <@>ha <again <all+the <alwai> <am <amaz
-3 <and+onli <and>took <and>up <at+the <aunti <back <been+to <bin <boi <by>for <christma <cold <dai+with
-3 <daughter <did+the <doctor <donna <dylan <end <ex <fella <fireman <for>in <for>the <fresh <give>a <grandma
-3 <group <her+and <him> <housem <i+said <i> <i>it <i>you <if>is <in> <in>is <is+call <it+a <lad>got <love+to
-3 <love+you <man+call <me+a <michael <moon <moon>on <move+to <mr <my+ex <my>came <my>on <my>to <name+is
-3 <nephew <new+year <nine <of+mine <of+my <of>and <off+to <on+a <our>who <out+to <own <pal <paloma <pleas
-3 <retir <rip <river <roll+on <san> <sister <street <that> <the>at <the>show <then>from <to+the <to>with
-3 <todai+wa <todai>and <tomorrow <took>to <up> <us <week+in <week+is <with+a <with+my <year+# <year>in
-3 <you>the <подруга <сестра >#+who >>>># >>>>arriv >>>>assembl >>>>back >>>>best >>>>bird >>>>bottl >>>>camp
-3 >>>>caus >>>>centr >>>>christma >>>>cri >>>>eaten >>>>exam >>>>field >>>>french >>>>he >>>>hymn >>>>job
-3 >>>>karaok >>>>kitchen >>>>ladder >>>>leaver >>>>live >>>>mostli >>>>much >>>>never >>>>new >>>>nice
-3 >>>>nit >>>>o2 >>>>pair >>>>park >>>>partner >>>>photo >>>>post >>>>puppet >>>>rank >>>>rememb >>>>ring
-3 >>>>sai >>>>scooter >>>>seen >>>>shower >>>>snow >>>>someth >>>>spoon >>>>take >>>>tea >>>>terribl
-3 >>>>thing >>>>thursdai >>>>top >>>>tour >>>>trampolin >>>>visit >>>>voic >>>>walk >>>>watch >>>>wet
-3 >>>>what >>>>while >>>>win >>>>winter >>>>wrap >>>and >>>anyth >>>awai >>>bakeri >>>bar >>>been >>>biscuit
-3 >>>boat >>>born >>>bu >>>canal >>>candl >>>caus >>>counti >>>dai >>>engin >>>farm >>>fifti >>>find >>>fish
-3 >>>footbal >>>futur >>>gui >>>half >>>hat >>>he'd >>>high >>>hors >>>interview >>>just >>>kind >>>kitten
-3 >>>machin >>>man >>>mean >>>michael >>>na >>>nineti >>>no >>>over >>>paper >>>pleas >>>polish >>>rain
-3 >>>realli >>>rememb >>>sai >>>signal >>>sinc >>>spider >>>still >>>thank >>>thursdai >>>ticket >>>tomorrow
-3 >>>u >>>uni >>>wed >>>what >>>whoever >>>world >>>worth >>>yard >>after >>ag >>alwai >>answer >>arm >>b
-3 >>bar >>boiler >>bottl >>box >>bridesmaid >>calv >>can >>car >>cat >>challeng >>cut >>didn't >>easter >>eh
-3 >>ever >>for >>french >>friendship >>harrog >>he'll >>head >>help >>it >>la >>lost >>marri >>meal >>meghan
-3 >>month >>never >>next >>not >>noth >>or >>paint >>plant >>right >>roll >>score >>see >>show >>sorri
-3 >>spare >>start >>straight >>tank >>taught >>tea >>these >>thing >>tooth >>top >>welli >>who >>win >>worth
-3 >>you >ali >ali+and >and+meghan >and+my >appeal >appeal+box >ar+the >ask+for >at+lunch >bead >becaus
-3 >becaus+of >befor+meal >behind+the >bellingham >born >bought >bow >box >bront >brought+the >but >by
-3 >chain+at >charl >colman >comic >de >dent >dent+review >dickinson >don't >drive >eaten >eleven >everyon
-3 >everyon+had >ezra >fair >first >fit >fitzgerald >frost >gave+a >get+marri >got+up >ha+grown >ha+just
-3 >ha+lost >had+on >had+the >half >half+term >harbour >have+ask >have+got >hen >home+from >hope+and >in+hi
-3 >is+get >is+home >is+two >kane >know+the >land >learn >leav >let+the >like >lloyd >love+you >made+me >miss
-3 >my >nest+in >new >next >no+ >north >old >owen >perfum >perrin >pin >ran+a >read+challeng >rice >rodrigo
-3 >ronan >said+the >sat+in >send >share+a >should >skip >someon+pleas >spring >still+do >studi >swap >swift
-3 >swift+friendship >that+a >that+the >theroux >tin >to+hi >to+see >tonight+ >too >took+her >tree >trust
-3 >tuchel >turn+# >vallei >wa+ >wax+came >we >when+you >who+at >who+doe >who+fix >whole >won >you'r+all
-3 >you+still >приіхала >сестра @_# @_ali @_appeal @_at @_be @_bellingham @_bought @_bridg @_bront @_came
-3 @_colman @_de @_drive @_enchant @_ezra @_frost @_hen @_hood @_http @_it @_just @_kane @_kelli @_kept @_land
-3 @_lloyd @_love @_miss @_my @_next @_north @_or @_our @_out @_perfum @_perrin @_pin @_rice @_rodrigo @_ronan
-3 @_somebodi @_theroux @_tilburi @_tree @_walcott @_what @_which @_ye @family_been @family_call @family_i
-3 @family_is @family_on @family_with @family_x @school_from @school_group @school_nobodi @school_on
-3 @school_to @school_year @staff_@ @staff_a @staff_call @staff_got @staff_that [@+appeal [@+bring [@+bun
-3 [@+child [@+colman [@+dickinson [@+farrow [@+found [@+from [@+frost [@+get [@+hat [@+hen [@+hood [@+i
-3 [@+just [@+kitchen [@+line [@+lost [@+mercuri [@+next [@+north [@+perfum [@+sai [@+season [@+tuesdai
-3 [@+walcott [@+warn [@+wed [@+will [@+with [amber+necklac [ani [anthoni [anyon+been [anyon+know [ar
-3 [book+club [call [camp [car [chelsea+awai [chicken [come [count [destini+is [do+the [donna [donna+@ [dr
-3 [dr+@ [drop+a [eleven [fireman [fireman+@ [first+dai [flatmat [got+home [gran [half+term [he+got [hope+you
-3 [i'v+lost [i+love [in+my [it+the [joi [just+seen [landladi [landladi+call [let [listen [mai [mamma [mamma+@
-3 [mate [me [michael [michael+@ [moon [mother+in [mum+of [my+@ [my+brother [my+dad [my+fella [my+grandson
-3 [my+hairdress [neighbour [never+mind [new+year [onli+on [our+class [over+the [paloma [paloma+@ [parent
-3 [pari+by [price [rang [right+who [river+autumn [rt+user [six+week [st [st+@ [take [teddi+bear [tell+@
-3 [the+lad [there+no [thi+@ [think+of [two [two+of [up [wait [watch+the [we+don't [we+plant [what+do
-3 [when+your [why [will+i ]addit ]airb ]ambit ]arm ]bath ]beach ]blink ]boot ]bottl ]bu ]can ]can't ]cap
-3 ]caravan ]card ]caretak ]circl ]correct ]cream ]cross ]decad ]deserv ]dog ]drive ]drizzl ]fast ]fifth ]firm
-3 ]fiver ]fridai ]front ]full ]g ]giraff ]glitter ]goal ]goos ]gorgeou ]grand ]hatch ]heck ]hedg ]help ]hen
-3 ]howl ]husband ]interview ]iron ]lamp ]laugh ]less ]listen ]loo ]made ]matter ]mine ]moon ]mortgag ]name
-3 ]net ]novemb ]opinion ]p45 ]pool ]postman ]pressur ]properli ]quick ]raffl ]report ]rose ]samosa ]sandwich
-3 ]saturdai ]scene ]see ]sentenc ]shape ]sorri ]sort ]space ]speechless ]split ]stair ]thank ]that ]their
-3 ]there ]thi ]tonight ]version ]vike ]wale ]would ]yellow a_@staff a_bank a_bar a_blue a_boat a_cello
-3 a_coach a_coland a_donkei a_e a_fair a_fortnight a_fox a_lamp a_lesson a_mum a_on a_side a_tabl a_wet
-3 a_woman add admir advis again again_he again_i again_that ago_todai airb aj alan albert ali all_in
-3 all_right alon alphabet alwai am am_# amaz_@ amazon amount and_be and_everyon and_let and_my and_none
-3 and_not and_thei and_we answer_the anthoni april ar_with area ask_at ask_can assembl_with at at_six at_st
-3 at_tea at_that at_your b back_by back_of back_off bacon bag_of baker bandag barber be_hi be_like be_with
-3 beagl bear_picnic been_ask been_put been_to beep behead behind_a belfast benni best_mate best_night bet
-3 big_coat bingo bird biryani bit_@ blazer bled bliss block bluebel bodi boi_and book_to both_my bottl_of
-3 bottom_of boxer branch bribe bride bridg bring brought_the brown bruh bu_stop budg budget bui bundl but_a
-3 but_my by_our cab call call_her came_on camp campbel can_anyon can_go canal cancel capsul career carer
-3 carveri casserol cathedr cenotaph center channel chariti_shop charl cheap chees child_who childmind china
-3 chiropodist chop chorlei chuck ciao cilla class_hamster class_todai cob colleagu colli collin colman com
-3 complain cone_on consid couldn't_get cri crocodil crumb cue cuppa curl curs curv cut_out cute dad_@ dad_ha
-3 dai_@school dai_now dai_we davi deb debbi decor deliveri derek design did_my didgeridoo dinner_@
-3 dinner_with do_and do_it do_with dock doe_anybodi doe_her dog_@ dog_call don don't_do done_and donna donor
-3 doorwai drama dread dress_in drip drive drop_the drove_the drum duti dylan earli eat eat_it eaten_a
-3 eaten_my ecstat egypt eight_and eldest electrician elv elvi enchant endors energi everi_school everi_week
-3 everi_year exactli except exclam exercis exhibit exit ezra fantast fashion februari feet_in fenc ff fiat
-3 fireman firm five_star flat flatshar fleec flew flower flower_show folk for_@school for_eleven for_my
-3 for_ten for_tomorrow for_wind for_work forgot francisco freedom from_school frozen fry futur fy gang
-3 garden_centr gareth gate_in gazebo ghetto giraff give_it gloriou glow glue_stick go_back goldfish gone_for
-3 gossip got_hi got_that got_us gown grandchild grandfath grandpar grandson_@ great_@family grit grow guest
-3 guid_@family guid_dog ha_hi ha_just had_hi haigh hallwai hand_over hang_on have_got have_hi have_put
-3 haven't he_been he_come he_doesn't he_like he_not he_still head_in headteach hear_a hear_that her_drive
-3 her_mother her_shoe here_for here_we heron hi_brother hi_face hi_first hi_sister hi_teacher high_school
-3 higher him_and him_at hobbi hol holli home_from hoover hope_you horror hot_tub hour_i hous_is household
-3 howlin http_tinyurl hubbi human humour husband_@ husband_sai i'd_never i'm i'm_a i'm_off i'm_the i'v
-3 i'v_left i_cant i_didn't i_ever i_find i_hate i_made i_need i_put i_ran i_rememb i_sat i_should i_tri i_us
-3 icicl idk if_anyon if_she if_you'r ima in_@family in_januari in_love in_novemb in_town in_ukrainian
-3 instead_of interview into_it is_at is_like is_the isl_of island it_doe it_four it_gone it_sai it_the
-3 it_what jan joe jone juli just_been just_got justic kaiser kati kayak kebab kelli kev kharkiv kind_to kiss
-3 knock know_exactli knuckl ko lad_on ladi_on last_@ laugh_in leather leav leek left_with less lesson_and
-3 lesson_plan let_the life life_and like_an lilo lincoln lloyd lmfao lodg london lost_a lost_my lotteri
-3 love_@family love_him love_the love_to lower mabel mac made_him magnolia mai_have main maltes mamma mamma_@
-3 man_call man_is march_# marketplac mate mate_@ me_and me_as me_cry mechan melbourn men michael_@ midnight
-3 mine_@ minecraft ming minimum miss_i mistak mister moan mock moi more_for mornin move_in muck my_aunt
-3 my_cousin my_daughter my_eldest my_ex my_father my_grandson my_hairdress my_head my_lodger my_neighbour
-3 my_nephew my_niec my_oldest my_partner my_son my_three my_wed my_wife na_na name_i name_of nectar needl
-3 nephew_@ nest_in net never_get never_heard never_said new_on newcastl next_week nicer night_at nightmar
-3 nine_@ nkrumah noch now_and now_what occas of_# of_school of_tea of_their of_you off_for offend often old
-3 old_@ oldest oldest_@family oliv on_and on_in on_like on_radio on_stage on_strictli on_suppli onli_a ooh
-3 optician origin orwel our_@staff our_anniversari our_old out_get out_loud overr owen own own_daughter p45
-3 paczki paint_the paloma parc parkin passport pastor paydai pe_mat peanut pencil_case penni perrin pgce
-3 phone_to pi pick_up pie place_in plai_it plain plank pleas_with plumb plz point_at polici poll poni poor
-3 popcorn pope port posh postman primari princess princess_@ prune pull_a punctur push put_your quantiti
-3 question_about quiz_team raffl railwai ramadan ran_out rang_me rattl read_hi rememb repli resolut respect
-3 restor retir ride_on right_and right_who ring_me rod rodrigo roll_in romant ronan rosa rotherham rt_user
-3 rubbish sai_and sai_on said_about said_he'd said_it said_she salmon san_@ sandal sang_the sat_at saw_the
-3 scarborough scene school_cook school_for school_hall school_with screen scrub sean seed_in seven_and
-3 seventeen share_a she_call she_our she_still she_wa she_wrote sheila shelter shetland ship shoe_@ shop
-3 shortlist shot shredder shut_up sigh sign_it silk sill silli sinc_he sinc_i six_year sixth slept slightli
-3 slim_world soak someth_to southampton spar spark speaker speechless spend spent_the spider stand_by
-3 stand_ovat standbi stationeri step steve still still_not still_the stoke stomach stood_in strictli su sub
-3 subtitl sunni sunris swim_lesson tabbi tabla tail tailgat take_that tale talk_me tarantula taught_@school
-3 taxi tea_in teach_in teach_year telli_and tenbi tens text than_me that_got the_allot the_boiler
-3 the_calendar the_card the_chapel the_chariti the_cross the_dishwash the_edg the_fish the_fridg the_good
-3 the_gutter the_hoover the_in the_laptop the_leg the_length the_light the_local the_london the_morn
-3 the_neighbour the_next the_place the_post the_postman the_queue the_remot the_rope the_rule the_size
-3 the_snow the_ta the_titan the_town the_train the_windowsil the_worst thei_still thei_were them_@ them_to
-3 therapi theroux thi_hous thi_time threat through_my thursdai_and tilburi till_easter till_june time_todai
-3 tin_and tindal tinyurl tinyurl_com titan tk to_# to_@staff to_bed to_live to_mine to_see to_start to_try
-3 to_your todai_she told_hi told_him told_off took_my train travel treat tripl trust tuchel tune tupperwar
-3 turn_# turn_the twig twist unlock unpack up_all up_befor updat_@ vape vent vespa view vint vocal voic_and
-3 volunt vote vs wa_a wa_all wa_alwai wa_four waggiest wai_through wakefield walcott walk_home wallpap wanna
-3 want warden warn_for we'v_had weight wemblei what_for what_my whenev where_he where_it where_my wherev
-3 whichev while_he while_i whip whistl_@ whitbi who'v who_at who_found who_put who_rang who_wa whole_assembl
-3 wicket wife_@ windowsil wireless with_@family with_the with_us without_a won_a word_that work work_with
-3 worst worth wuther x y y'all ye_i year_4s year_ago year_i year_of year_she year_sinc you_ask you_come
-3 you_for you_got you_still you_to young_@ your_hand youtub { ~7lb ~adam ~after ~ain't ~ali ~alon ~alreadi
-3 ~anniversari ~anyon ~apart ~apprentic ~assist ~aww ~bank ~bear ~bedtim ~benni ~blanket ~boi ~boiler ~bought
-3 ~breath ~bront ~budget ~call ~car ~cardiff ~carer ~cast ~cat ~caus ~chain ~chair ~charl ~chess ~chip
-3 ~chippi ~chocol ~christma ~ciao ~close ~colman ~counter ~coupl ~cub ~daniel ~de ~dent ~dentist ~dickinson
-3 ~documentari ~doll ~donna ~door ~e ~easter ~em ~enchant ~excit ~ezra ~farrow ~fashion ~fianc ~fifteen
-3 ~fitzgerald ~flew ~flower ~fresh ~game ~gig ~grace ~grealish ~gut ~hair ~hamster ~happen ~harrog ~hello
-3 ~high ~hour ~hr ~http ~indoor ~j ~joe ~joi ~kane ~kelli ~kitchen ~lauren ~law ~leather ~leed ~lewi ~lloyd
-3 ~load ~local ~loft ~lose ~lot ~machin ~make ~meal ~memori ~messag ~ming ~miss ~mo ~mummi ~my ~nah ~nectar
-3 ~neighbour ~nephew ~new ~night ~nineteen ~nkrumah ~none ~north ~od ~offsid ~ofst ~okai ~orwel ~other ~owen
-3 ~pal ~paloma ~pass ~patienc ~perrin ~peter ~photo ~piec ~plate ~podcast ~poison ~power ~pox ~pretti ~princ
-3 ~prize ~prune ~puppet ~queen ~raz ~recip ~recommend ~red ~rice ~rodrigo ~roll ~ronan ~rt ~saint ~san ~scott
-3 ~sept ~sheet ~shut ~soft ~someon ~sorri ~spider ~stage ~still ~studi ~sunris ~surnam ~swear ~tabbi
-3 ~takeawai ~te ~teddi ~terribl ~them ~theroux ~they'll ~timet ~tin ~toddler ~tonight ~too ~trade ~trainer
-3 ~tuchel ~usyk ~visit ~visitor ~wall ~wasp ~we ~weav ~why ~william ~wore ~your ~в ~з ~каже ~моя тут
-4 !after-word !long24 !long64 !sentence0 #_@family #_all #_ask #_bu #_dai #_minut #_pm #_year &- &🔑 &🧸 &🪔
-4 (" )@ ." .? .W 2am 50p 5k 7lb 9pm <+a <+anthoni <+brian <+ciao <+hei <+hiya <+i <+my <+princess <+storm
-4 <+thank <+took <+typic <+when <<<big <<<boi <<<daughter <<<found <<<hear <<<honest <<<if <<<into <<<job
-4 <<<left <<<man <<<miss <<<nan <<<onli <<<other <<<round <<<same <<<sister <<<tea <<<then <<<we'r <<<wind
-4 <<<you'v <<a <<adam <<anyth <<assist <<break <<coach <<do <<don't <<door <<driver <<end <<had <<hand <<isl
-4 <<nah <<not <<note <<offic <<or <<partner <<phonic <<sea <<the <<ticket <<twin <<we <<wish <<your <>book
-4 <>cake <>cat <>dai <>darl <>delight <>enchant <>for <>frost <>n <>nightingal <>ride <>seed <>she <>someon
-4 <>up <>you <>сестра <a>a <a>for <a>i <a>of <amber <and+i <and>came <and>on <anthoni <ar+do <bag <been
-4 <bit+of <bless+you <boyfriend <brian <bring <call <call> <card+and <ciao <climb <come+on <cousin <da <dad
-4 <dinner <down+the <els <far <for+the <for>at <from>on <ginger <gorgeou <got>in <here <hiya <in+and <in+the
-4 <in>and <is+name <isl+of <it+alwai <it+to <ladi+call <littl+brother <mamma <morn+and <mother <my+boyfriend
-4 <my+flatmat <my+lad <my+mother <my+partner <my>got <name <of> <of>at <on+the <our>fair <out <photo <plai>in
-4 <princess <rememb <sai>and <said>will <shoe <st <st>dai <storm <that+the <the+back <the+car <the+in
-4 <the>and <the>on <their <ticket+for <till <to>and <typic <walk <want <which <with+@ <with>the >#+in >>14th
-4 >>>> >>>>and >>>>answer >>>>appl >>>>awai >>>>bike >>>>born >>>>bottom >>>>catch >>>>cupboard >>>>dream
-4 >>>>egg >>>>eyebrow >>>>fair >>>>fenc >>>>five >>>>frog >>>>get >>>>gorgeou >>>>grandma >>>>guilti >>>>kit
-4 >>>>lake >>>>lanyard >>>>light >>>>lit >>>>littl >>>>made >>>>mind >>>>nail >>>>next >>>>onc >>>>or >>>>out
-4 >>>>paper >>>>pub >>>>put >>>>report >>>>ship >>>>still >>>>telli >>>>thank >>>>them >>>>those >>>>toast
-4 >>>>u >>>>wai >>>>weight >>>again >>>agenc >>>anoth >>>at >>>bottom >>>brave >>>cannot >>>cleaner >>>cover
-4 >>>done >>>down >>>drive >>>eldest >>>ey >>>hour >>>i'v >>>job >>>joke >>>lamin >>>land >>>learnt >>>mate
-4 >>>music >>>nail >>>never >>>or >>>orang >>>parent >>>parti >>>photo >>>radio >>>re >>>real >>>ride >>>shop
-4 >>>sorri >>>staffroom >>>stop >>>sundai >>>talk >>>thing >>>todai >>>train >>>twenti >>>volcano >>>wash
-4 >>>who >>>windowsil >>>would >>>year >>and >>asda >>beauti >>but >>chicken >>class >>come >>corri >>could
-4 >>earli >>even >>ex >>favourit >>feet >>fridai >>give >>goldfish >>hit >>impress >>job >>jump >>knit >>last
-4 >>leed >>lol >>miss >>mondai >>nit >>old >>onc >>other >>present >>pull >>rain >>retir >>ring >>seen
-4 >>she'd >>sit >>size >>taken >>term >>tonight >>took >>uni >>upstair >>warn >>wear >>whatev >>window
-4 >>would >>you'v >alexand >and+all >and+nobodi >angielsku >ark >bear >befor >bit >boat+song >bush >c >cake
-4 >came+on >cat >chain >cook >dai+ >dean >delight >did+on >did+that >do+hi >enchant >fell+off >flat >for+us
-4 >from+hi >hate >have+made >i+think >im >is+a >is+not >is+now >it >it+a >kitchen >lad >lamp >leav+do
-4 >left+the >love >make >me >mercuri >mummi >my+word >nightingal >no >not >now+ >of+# >off+the >off+to >or
-4 >pass+hi >put+the >ride >round+the >sai+it >sai+my >sale >season >seed >slept >someon >start+recept
-4 >thank+you >the+window >three >to+eat >to+her >tractor >trip >under+the >up+at >us+to >who+came >who+taught
-4 >will+be >with+a >сестра+@ @_@staff @_alexand @_book @_bush @_cake @_cook @_dai @_delight @_find @_from
-4 @_get @_he @_is @_kitchen @_look @_make @_mercuri @_michael @_ride @_sale @_season @_slept @_someon @_wed
-4 @_win @_won @_you @family_a @family_it @family_not @family_sinc @family_who @school_# @school_as
-4 @school_that @school_want @school_week @school_were @staff_i'm [@+cook [@+dai [@+do [@+enchant [@+finish
-4 [@+had [@+hapu [@+heard [@+love [@+rememb [@+ride [@+seed [@+share [@+stare [@+term [@+сестра [a+bit [ai
-4 [anthoni+@ [anyon+want [autumn+in [be+a [bob [bonfir [bonfir+night [book [bought+a [brian [brian+@
-4 [can+confirm [caravan [ciao [ciao+@ [date [do+not [do+you [dog [found+a [grandson [happi+anniversari [head
-4 [hei+@ [hen [hen+do [her [hope+to [i'm+on [i+alwai [if+i'd [is+anyon [ivi+on [just+finish [lili+pad
-4 [listen+to [max [meet [messag+for [met [mum+carer [my+boi [my+wee [my+youngest [octob [od [od+to [pari+for
-4 [pope [princ+@ [princess [princess+@ [rang+@ [rewatch [river+@ [sell [summer+is [teddi+boi [ten+year [the
-4 [the+twin [took+@ [top [typic [typic+@ [u [walk+home [want [wee [who+got [will+someon [will+there [wind+in
-4 [wor [ya [you'd ]about ]anybodi ]aunti ]bar ]below ]car ]cloakroom ]compani ]cope ]count ]discuss ]drip ]eh
-4 ]farmer ]feedback ]flat ]fork ]form ]game ]gazebo ]grace ]grandad ]gum ]happen ]heel ]hi ]hour ]hundr
-4 ]jelli ]kidnei ]knee ]lanyard ]leed ]leg ]melt ]minist ]monei ]mother ]mouth ]mum ]music ]neither ]nice
-4 ]open ]our ]pie ]programm ]realli ]right ]sea ]sens ]slipper ]song ]squeak ]staffroom ]summer ]thumb ]time
-4 ]tin ]train ]trash ]trifl ]vicar ]welli ]wonder a_beach a_bear a_fella a_fiver a_free a_fridai a_friend
-4 a_garden a_hedg a_hundr a_kidnei a_lamin a_run a_wednesdai abil abroad academi advent after_@ afterward
-4 again_the agenc agent aint al alexa alexand all_our all_over all_those allergi am_dram and_eleven and_end
-4 and_gone and_have and_make and_never and_noth and_sat and_still and_they'v and_wouldn't andrew anfield
-4 anxieti apollo appoint aqua ar_at ar_off ar_veri arriv as_i as_my as_our assembl_wa at_nine at_their at_thi
-4 au avec ax babcia back_the badli bag_@ bai bail bake_off ballot bargain barker bbq bedroom been_on beer
-4 best_in big_@ biscuit_tin bit_ly blast boil bonita book_on bottl breed bront brother_@ bu_duti bungalow
-4 butti by_thursdai came_for came_home can't_come can_come can_wait candl cano canteen cariad cat_and chap
-4 charg_me chelsea chip chri clair class_as classifi cluster coal coffe cola comb concern concret confus
-4 cookbook cool cope corner_of corridor_and cottag cough crazi crowd crush cry dai_at dai_with dat db dem
-4 demo did_not dinner_at discount dish do_come doe_my doesn't done_hi dram dress_gown drove dry dump easi
-4 easter_and eaten edal edg eleven_and els_in entranc everi_child everi_word exam excit factor fae father_in
-4 fav fawr feather feb feeder feel_like feet_up fei fella fern fianc fifteen fighter find_the flight flood
-4 fool for_# for_two foreman foreword forget former fought foundat four_dai fresh friend from_hi from_uni
-4 funniest gaga gave_a gave_it gdansk gear gees gelato get_through ginger give_me glass_of goddaught golf
-4 gorgeou graham graph grill gritter growth ha_discov ha_lost ha_pass ha_sent had_in half_@school halifax
-4 hall_at halloween hang hannah he_goe he_had he_onli head_to heal hears heat heaven_@ heavier hei
-4 her_birthdai her_dad hi_dad hi_drive him_i hoi hold_up home_and hope_and hospic hospit hotpot hour_in howl
-4 http_bit husband_ha hutch hwyl i'd_not i'll_be i'll_have i'm_come i'm_onli i'v_ever i'v_made i'v_to
-4 i'v_watch i_alwai i_count i_felt i_forgot i_get i_might i_take i_taught i_won't ignor im_not in_leed
-4 in_nine in_san in_silenc in_someth in_to incred inshallah insid_out into_a irish_danc is_over is_she is_why
-4 isl islai it_all it_but it_he it_home ivi j januari jean jihadi job_at keep_a knicker know_a know_all lago
-4 laundri lebron leed left_hi legion let_my like_me like_that linkedin littl_on live_with load lock lookin
-4 love_her loyal lyle machin_at mai mail mair man_who market marriag mat_leav max me_@ mean_i meat media
-4 met_at might mill millennium mine miner minut_i'm mithai mo moor mum_i must_be my_bed my_book my_bridesmaid
-4 my_goddaught my_life my_mate my_mother my_school my_side my_stepson myself nah name_badg name_for name_it
-4 nanni narrowboat need_a need_the nerv nervou new_@staff new_york newli newton niec nineteen_year no_voic
-4 nobodi_ha norfolk nors north not_be not_go not_mine not_speak not_the novel number_on nun o2 od_to of_everi
-4 of_him of_light of_thing of_two off_at offic_is oh_no on_as on_call on_go on_more on_repeat on_saturdai
-4 on_them on_there onli_# or our_@ outsid_the own_@family paddington paella paid_for pantri parrot pass_her
-4 past_three past_two pat patti paul pe_shed perfectli perfum petrol pharmaci phone pickup pierogi pint
-4 plai_in podcast poison poppi pork pouch prep probat problem process profession prom prop purpl quickli
-4 quiet_and rai rain_and rainbow ralph rare ratio read_a read_challeng rec ree rememb_when rescu ridicul rip
-4 rob room_and rose rosett roti round_@ rspb rudd run_up sai_hi sai_if said_a same_@ sandbag santa sat_week
-4 scaffold scan school_i school_trip scone scroll self shame share shatter she'd_have she_# she_meant she_not
-4 she_on sheepdog shorter signal sinc_# sinc_befor sister situat six_week sixteen skim skoda slt smilei soft
-4 somebodi_ask somebodi_els soon sophi sore sorri_i sort_of sparkli squeez st st_@ stai stai_up steak
-4 stepdaught still_can't still_sai storm_@ striker strong sunburnt surfac suspend swap_it sweep swift swore t
-4 take_me takeawai teacher ted terrifi thank_for that_door that_what that_you the_ark the_bathroom the_bowl
-4 the_cafe the_caravan the_chip the_christma the_cleaner the_flat the_food the_garag the_garden the_giant
-4 the_goldfish the_hospic the_isl the_machin the_milk the_mobil the_onli the_page the_plaster the_ring
-4 the_shed the_smell the_staffroom the_time the_traffic the_wed thei_got thei_sai them_the themselv then_told
-4 thief thing_to those three_dai till_@ till_the tint to_@family to_a to_eat to_eight to_hear to_her to_pai
-4 to_run to_think todmorden tonight tow town trailer trash trevor trick trifl truli tutor u uncl_@ understood
-4 ur van vend veri_quiet vest vicar villag vintag wa_and wa_her wa_me wa_that wa_under wake warwick wash
-4 wash_machin watch watch_the water_bottl watford weak weekend weekend_in wet_plai where_the who_i who_know
-4 who_left whole_staff whole_street whoop wifi william world worth_everi worth_it wreath year_2s you'r_a
-4 you_all you_do you_feel you_rememb your_mother z zebra {# ~across ~airport ~alert ~alexand ~angielsku
-4 ~anthoni ~app ~armi ~au ~avec ~bakeri ~bellingham ~board ~book ~born ~bride ~bro ~bunt ~bush ~campervan
-4 ~chickenpox ~clerk ~climb ~coach ~colleg ~communion ~corri ~crew ~d ~dark ~dean ~degre ~depend ~earli
-4 ~effort ~eh ~eldest ~eleven ~even ~favourit ~feather ~fella ~fish ~flat ~flight ~folk ~fourteen ~frock
-4 ~frost ~gap ~ginger ~giraff ~gorgeou ~greyhound ~grown ~gutter ~gym ~hairdress ~hapu ~hill ~hip ~hot
-4 ~husband ~illustr ~isl ~job ~judg ~jump ~keep ~kick ~kiss ~lad ~le ~lead ~leagu ~leak ~leg ~lesson ~lodger
-4 ~longer ~lyle ~mamma ~mat ~mate ~meet ~mercuri ~michael ~more ~name ~nanni ~nest ~newton ~nineti ~o
-4 ~obvious ~opinion ~our ~owner ~owt ~pai ~passport ~password ~peopl ~petra ~phone ~pin ~polsku ~pop
-4 ~princess ~rail ~re ~relat ~retir ~reunion ~rose ~round ~rounder ~rudd ~sale ~saturdai ~screen ~secondari
-4 ~seed ~serv ~shoutout ~silent ~singl ~size ~slipper ~soon ~spaniel ~spreadsheet ~stare ~station ~stepdaught
-4 ~stick ~storm ~street ~suppli ~tea ~teacher ~tenni ~term ~terrier ~thrill ~thursdai ~ticket ~tint ~tomorrow
-4 ~tutor ~typic ~vet ~whose ~wide ~willow ~windowsil ~wine ~worth ~would'v ~yellow ~z ~кума кума сестра
-5 !after-capital #_degre &! &> &£ &☀ &🌻 &🎂 &💜 (' )( )? 12th 30th 4p 6am 6th <+doubt <+jami <+take
-5 <+theresa <<<assembl <<<back <<<box <<<brother <<<call <<<chair <<<friend <<<game <<<head <<<hi <<<him
-5 <<<lead <<<lost <<<math <<<show <<<us <<<whole <<<why <<anyon <<book <<duti <<first <<give <<have <<heat
-5 <<im <<in <<our <<own <<pick <<plan <<road <<then <<thursdai <<wear <<wed <<whole <>all <>befor <>bought
-5 <>draw <>four <>love <>out <>pad <>return <>somebodi <>term <>tractor <>would <a+littl <a>that <and+@
-5 <and># <and>share <at+our <buddi <call+me <call>he <can't+believ <done> <doubt <end+of <flatmat <for>on
-5 <gone <gran <he+call <i+am <i+do <in+a <know <lost>in <lunch+with <me+and <n> <new <of+the <old <on>at
-5 <queen <sai>in <said>in <saint <see>at <sinc <storm>took <tabl+and <tell>that <theresa <theresa>danc
-5 <to+get <to>the <two>and <uncl <we <with> <wrong <you+know <you+see <your >#+ha >>>>about >>>>allot
-5 >>>>alreadi >>>>area >>>>bed >>>>bought >>>>bring >>>>bui >>>>close >>>>feet >>>>ferri >>>>gap >>>>held
-5 >>>>i'll >>>>i'v >>>>list >>>>london >>>>love >>>>place >>>>refus >>>>roll >>>>save >>>>sofa >>>>some
-5 >>>>ta >>>>then >>>>wash >>>>weekend >>>>who >>>>wine >>>absolut >>>alwai >>>asleep >>>bird >>>car
-5 >>>confer >>>council >>>driver >>>favourit >>>feet >>>fella >>>full >>>garden >>>gym >>>hall >>>husband
-5 >>>i'd >>>ic >>>loudest >>>pgce >>>pharmaci >>>red >>>samosa >>>saturdai >>>some >>>sort >>>spring
-5 >>>surgeon >>>than >>>tonight >>>vet >>>wait >>>whale >>blue >>caretak >>cow >>dinner >>door >>fix >>had
-5 >>hot >>human >>ic >>jean >>lai >>list >>live >>medicin >>mr >>now >>pleas >>season >>sound >>ten >>them
-5 >>thursdai >>tree >>trust >>tuesdai >>weekend >as+in >at+the >bring+the >came+with >charm >child >chose+the
-5 >christen >cut+her >davison >did+my >eight >for+a >got+into >ha+knit >ha+open >her >hope >i+ever >i+just
-5 >in+front >in+human >is+veri >jumper >learn+trust >learnt+to >look+like >marvel >marvel+medicin >mean >met
-5 >mum+and >need+a >nest >not+a >on+the >pad >pension >pocket >potato >power >read+me >return >slip >somebodi
-5 >stole >teacher+sai >the+cow >tidi >tint >visit >weather+warn >you+all @_@ @_armstrong @_bear @_box @_by
-5 @_child @_class @_drop @_fitzgerald @_her @_nurseri @_park @_point @_potter @_power @_seed @_slipper
-5 @_sorri @_spell @_there @_three @_trip @_we @family_ar @family_asleep @family_from @family_i'v
-5 @family_todai @school_do @school_for @school_i'm @school_it @school_love @school_write @staff_to
-5 @staff_train [@+asleep [@+cat [@+class [@+comic [@+my [@+n [@+teacher [@+what [a+@ [amber+weather [ann
-5 [ann+mari [anybodi [ask+@ [autumn+walk [babcia [best [chelsea+tractor [cwtch [dinner+hall [doubt [doubt+@
-5 [everi+@ [got+the [grace+befor [have [have+a [honour [honour+to [hope+you'r [i+gave [i+want [in+our [in+the
-5 [jami [jami+@ [just+me [la [lad+on [ladi [mai+i [mark [mark+done [mark+out [mentor [messag [mum [my
-5 [my+partner [nana [oh+i [ooh [our [our+@ [pari+in [purpl+rain [read+the [river+studi [stop+press [storm+@
-5 [summer+dress [the+head [the+offic [theresa [theresa+@ [took [type [user [user+# [walk+@ [we'v+name [when+i
-5 [will [will+somebodi [you'd+think [олена ]back ]bedtim ]best ]bike ]bliss ]bone ]bro ]brown ]but ]coupl
-5 ]cushion ]damp ]decid ]drum ]even ]far ]goe ]graph ]great ]hymn ]jam ]lake ]lamin ]lesson ]lot ]moment
-5 ]much ]night ]pair ]parent ]pick ]sang ]sat ]score ]serious ]soup ]sourc ]surpris ]tbh ]telli ]ti ]to
-5 ]welcom ]why a_bacon a_bag a_bottl a_decent a_dinner a_flat a_head a_job a_ladder a_math a_parent a_pe
-5 a_point a_pub a_retir about_the act ahead_of ai air alarm album all_want also_a alto and_i'v and_no
-5 and_somebodi and_we'r and_would anyon_have ar_go armstrong as_an as_if as_well ask_where associ at_five
-5 at_four at_hi at_mine aunti author autocorrect autumn bag_on bandstand barbecu barrack batteri bbc be_in
-5 be_read beanstalk bedtim been_in believ_it best_@family bin_in blister boi_at boiler borough bounci_castl
-5 bout brudenel but_for by_# can_keep can_whistl canada candid car caravan casualti cat cat_ha caus ceo
-5 chair_of charm chicken chippi christen clariti class_@ clever club_at clutch combin compani congratul
-5 consent counsellor coupl crew croissant croydon da dab dai_four dal danc_@ daughter_in davison deck deli
-5 delici develop dickinson did_on dinner_duti dinner_ladi disc do_@ doe_anyon doe_our dog door_@ door_ha
-5 drone dublin due_in durham ee eight_of els_@family email_from embarrass emigr emma engag es everi_@school
-5 everi_night exhaust extens fagin famou farmer father fed fete fine_@ fit fitzgerald fiver flask flatmat_@
-5 flintoff fm foam follow_me for_forti ford forti_year four_time frighten frock fun furi ga gemmil gentlemen
-5 get_her give_up given_a good_in got_into got_me governor greatest greenhous grind gui guilti gutter ha_my
-5 habit had_on half_term hall_and ham har have_eaten have_seen he'd_have he_# he_have he_walk hei_@ hen
-5 hen_do her_@ her_coat hi_ear hi_foot hi_mother holi holidai hood_bai hour_and i'd_like i'll_tell i'v_two
-5 i_cri i_do i_give i_never i_shall i_stood i_suppos i_work if_i'd iftar ikea in_four in_human in_pencil
-5 in_re ireland irish is_teach isn't_it it_# judi june ka karaok karen kinda knot know_which lad lass launch
-5 lawn learn_trust leg_in lemsip let_me level lewi lifesav light_on lightn link lino ll look_like loop lozel
-5 lunch_duti lung m62 macbeth machin magazin make_me mama marri_a marri_in matter me_or me_when meadow meg
-5 mess mj moodi morn_and mosqu motiv move_the move_to much much_as my_birthdai my_good my_mark my_nail
-5 my_purs my_uncl name_the navi next night_@ night_of no_signal nobodi_warn nomin not_have now_in now_it nqt
-5 numicon oak obama of_that old_@school on_@staff on_ask on_ear on_person on_sundai on_thing on_we opera_hous
-5 opinion or_do other_peopl otlei our_@family our_famili our_hous our_kitchen our_wa outfit outliv pakistan
-5 pale parent_of parsonag pass_hi pasti paw phil physio pic pin playlist pleas potter primari_school printer
-5 propos pta pump pup put_up quid rain ram red refund reluct remov repair richard romanc round_and round_it
-5 rover rum rumour sai_miss sai_she said_what saint san sausag_roll scari scheme school_is school_tomorrow
-5 see_how see_it senco sette she_a she_could she_look she_never she_put she_won't si sixti size_of smart sofa
-5 soho some sourdough spin staff stag stair stairlift stepson still_do stop_the structur stun success suitcas
-5 surgeri switch tab tank_engin tbh tea_at tea_on teacher_for teacher_is teacher_train telli that_new
-5 that_who the_air the_candl the_club the_dog the_exact the_face the_flower the_harmoni the_hospit the_hous
-5 the_legion the_pictur the_radio the_rain the_receipt the_red the_street the_talk the_tea the_thing the_van
-5 the_villag the_whale the_wing the_woman theme there'l_be there_for theresa these_dai they'v_had thi_@school
-5 three_and til time_on time_we tini_chair to_an todai_it toffe too_late track tradit trent trump try_to twin
-5 twin_@ two_and typic uber ugli underr unwrap up_over updat us_both utd vallei vegan version verstappen
-5 video wa_call wa_from walk_past walker wallet want_the ward warm_up we_ar we_can't weather_warn week_off
-5 week_on week_to wellington what_she what_we wheeli_bin who_doe wild willow with_@school with_all with_year
-5 wive wor written_to ya year_@ year_at year_i'v year_it year_with you'r_on you'v_a you_think your_@ ~14th
-5 ~30th ~account ~agenc ~aladdin ~amaz ~basic ~bird ~bloke ~brian ~british ~charm ~christen ~cleaner
-5 ~competit ~confer ~countdown ~counti ~cousin ~davison ~desk ~doubt ~drama ~drive ~dylan ~ear ~eid ~enough
-5 ~eurostar ~fab ~father ~film ~flatmat ~floor ~forgotten ~furi ~gui ~h ~heal ~heat ~here ~highlight ~ivi
-5 ~jackson ~jame ~karaok ~link ~lol ~marvel ~medicin ~meghan ~mind ~mistak ~mistleto ~mobil ~month ~mostli
-5 ~na ~o'clock ~outfit ~pad ~paid ~panel ~pharmaci ~pig ~plumber ~poster ~problem ~propos ~quiz ~rain ~ree
-5 ~rosa ~slept ~slim ~spare ~stepson ~surgeon ~swift ~taxi ~text ~theresa ~trent ~twenti ~tyre ~uni ~view
-5 ~wait ~we'd ~приіхала ~сестра вихідні дякую подруга приіхала
-6 #_by &🌹 &💯 ._ <+big <+miss <+mr <<<fab <<<give <<<manag <<<mid <<<sign <<<staffroom <<<teach <<<word
-6 <<<your <<anybodi <<colleg <<hear <<here <<hi <<lollipop <<mind <<my <<other <<pig <<pop <<put <<saw
-6 <<stori <<thought <<tin <<wait <>asleep <>charm <>do <>i <>land <>make <>mine <>my <>or <>our <@+in
-6 <a+singl <a> <a>on <all> <and+our <and+tell <and>still <babcia <bridesmaid <call>and <door <everi>in
-6 <from>with <glass+of <go+as <he <i'm> <in <in>the <infant <littl>is <mari <me> <mine <more <my+dentist
-6 <my+own <our <our>ha <proper <round <singl <sorri> <the+health <the>a <three+dai <tk <tomorrow+and <tutor
-6 <twin <wa+call <wait+for <with>who >>>>ahead >>>>belt >>>>boiler >>>>corner >>>>danc >>>>flat >>>>found
-6 >>>>four >>>>gcse >>>>hall >>>>manchest >>>>market >>>>noodl >>>>size >>>>team >>>>twenti >>>>wed >>>>well
-6 >>>>whiteboard >>>>window >>>bag >>>beanstalk >>>cardi >>>daughter >>>degre >>>everyth >>>from >>>gcse
-6 >>>happi >>>month >>>most >>>offic >>>pull >>>puppi >>>question >>>shout >>>trumpet >>>wai >>>will >>bill
-6 >>birthdai >>drink >>fourth >>hate >>into >>june >>lead >>octob >>should >>spin >>stand >>thi >>while
-6 >>whole >@+ >@+# >and+the >and+you >ask+can >at+work >back+on >best >caus >chain+and >did+# >egg >feet
-6 >fifteen >gave+it >goe+to >got+hi >ha+pass >ha+taken >had+it >is+# >nearli >next+door >of >of+the >park
-6 >potter >put+it >retir >round >term >text >that+my >third >wa+the >web >who+did >would'v >з @_ark @_becaus
-6 @_don't @_drove @_mean @_new @_nobodi @_of @_up @family_of @school_at @school_i'v @school_in @school_team
-6 @school_without @school_wrote @staff_off [@+bit [@+doesn't [@+fall [@+final [@+no [@+of [@+our [@+pass
-6 [@+pick [@+the [@+you [amber+light [anyon+els [back+from [best+man [big+love [brought [came+in [career
-6 [cheer [did+a [did+you [doe+a [go+to [goodby+to [got+my [green [happi [home+from [i+wa [ivi [j [just [knit
-6 [linkedin [miss+@ [mother [mr+@ [nah [next [night [no+@ [nurs [off [pick [rain [robin+from [send
-6 [snack+time [sold [spell+thi [stop [stori [strictli [sundai [the+cat [the+parent [vet [we+ar [went ]alreadi
-6 ]believ ]brave ]burst ]capit ]case ]cat ]chart ]cold ]corri ]d ]done ]frame ]gui ]ham ]honestli ]hoover
-6 ]hope ]idea ]law ]machin ]marriag ]mistak ]nod ]patienc ]peopl ]recycl ]rug ]sette ]sing ]soon ]spar ]sport
-6 ]spring ]trust ]tub ]voic ]want ]wash ]what ]will ]wreath ]xx a_broken a_field a_flask a_form a_lift a_man
-6 a_penni a_school a_sock a_tenner a_tent a_van advertis ahead ain't alert all_afternoon all_i'v all_that
-6 and_can and_had and_im and_just and_why annoi arch arena ask_and at_5am at_number at_uni august aunt
-6 aunti_@ baat back_@ back_wall bag_for barnslei barri bath beekeep been_through befor_the best_man boot born
-6 box_set bro buckl builder bunt bursar but_he caller campervan can_confirm can_sai cash cater cement cheeki
-6 chemistri chew citi class_for clearli commission confer conservatori corri corsa could_do cousin_@ croc
-6 crow daft dahlia dai_the danish dec decent dent depart desper diabet do_@school door_@family downstair
-6 dream dumpl duolingo earplug eastend edward els empir er escal eurostar everi_@ exchang explain_the fallen
-6 financ find_it fiz flamingo for_@family for_anyon for_assembl for_onc for_peopl found_me four_and fourteen
-6 free from_work fundrais galwai gap garag gcse giant got_there gp grei group_@ had_enough had_her had_three
-6 handl hangov have_come head_of headship her_@staff her_first hid_in home_to housem how_he http_t hugh hummu
-6 hundr_of i'd_know i'm_@ i'm_tell i'v_bought i_@ i_see i_teach if_thei in_# in_august in_march innoc instal
-6 is_also is_get is_what it_@family it_or it_over jame jami john johnni jubile just_go king_and kumasi
-6 landladi lane last_seen liar lil lipstick lodger love_my love_you lurcher ly madam made_# made_from
-6 mark_done master me_back me_he me_like me_off meghan midwif mine_and missu more_@ mortifi mourn mower mull
-6 murphi mushroom my my_flatmat my_husband my_pgce my_teeth naebodi name_@ nando new_@ northern now_i
-6 of_@family of_joi old_on old_school on_me our own_name own_two owner paint_on past_the patch peckham
-6 pension phoenix pickford plaqu plumber porter predict pressur prosecco pugh pun purpl_rain re recept_class
-6 receptionist refresh renew request ring road roundabout rout sam sauc scrap search seen_a sens shakespear
-6 she_my she_stop sheer sinc_five singl_on sit_on smh someon_els son split_the spoken spring squeaki
-6 staff_meet stem stern stile stori_time surgeon t_co talk_to tea tell_him tenner that_@family the_arena
-6 the_bar the_bread the_car the_ferri the_film the_ga the_loft the_peg the_phonic the_pub the_rugbi the_sofa
-6 the_till the_trust the_tudor the_walk the_wine thei_come their there'l think_it thought_of thur timet tma
-6 to_open traitor tri_it tuner twitch up_there up_with us_@ user user_# vice wa_hi walk_into wardrob
-6 we'll_see we'r_both we_go wed week_she went_with whatsapp whippet who_sat widow with_my wool would_have
-6 wouldn't_take xx year_wed you_about young yourself zumba ~advis ~airbnb ~arch ~asda ~barber ~bass ~bill
-6 ~cafe ~caravan ~chew ~childmind ~coffe ~colleagu ~cook ~drove ~edward ~engag ~ex ~fallen ~feet ~festiv ~fiz
-6 ~garag ~gcse ~geographi ~governor ~hate ~hire ~holidai ~hospit ~ic ~keeper ~ki ~land ~landladi ~m ~ma ~mean
-6 ~meant ~mother ~oak ~octob ~offic ~old ~or ~pgce ~pi ~pickford ~potter ~product ~purpl ~room ~se ~season
-6 ~ship ~sinc ~spring ~steal ~stole ~tile ~tk ~traitor ~tube ~wed питає
-7 !long48 #_i'd &/ &; &“ &” &🤫 1am <+there <<<after <<<ar <<<heard <<<let <<<nine <<<our <<<she <<answer
-7 <<ask <<call <<fox <<glass <<he <<new <<shut <<word <>of <>run <>the <all+about <apprentic <as+a <ask+for
-7 <but>can <call+it <call>she <collect <dai>on <do <everi <father <go+to <had+a <i <jami <made <on+about
-7 <other+half <peac <room <sinc> <sing >>>>bath >>>>bu >>>>candl >>>>compani >>>>hat >>>>hot >>>>rule
-7 >>>>second >>>>sound >>>>when >>>alreadi >>>appoint >>>better >>>box >>>cast >>>even >>>found >>>hairdress
-7 >>>lad >>>lot >>>met >>>offer >>>ofst >>>pick >>>sat >>>song >>>van >>>well >>>yet >>glass >>instructor
-7 >>said >>seven >>she'll >>too >>u >>wed >>well >>westi >>ye >>yn >be+the >becaus+it >carri+it >dai >doe+my
-7 >drove >for+the >from+spin >gone+up >got+on >ha+bought >ha+had >had+her >husband >ma >on+your >put+up
-7 >school >sinc >such >such+a >the >told+me >up >wa+ask >who+cut >zinchenko @_all @_no @_the @_young
-7 @family_# @family_class @family_she @family_we @family_what @school_all @school_will @staff_@family [#+name
-7 [@+blunt [@+bought [@+if [@+never [@+not [@+run [@+v [@+who [a+glass [amaz [author [author+visit [by [class
-7 [coat [florenc+in [governor [had+lunch [hand+up [knee [mark+scheme [max+# [my+dentist [off+to [order
-7 [pick+up [pleas+can [pop [proud+mum [quiz [storm [the+peg [three+dai [went+to [who+rememb ]august ]autumn
-7 ]bed ]cape ]countri ]educ ]end ]giggl ]gladiat ]golf ]insid ]number ]photocopi ]potato ]price ]profession
-7 ]set ]shed ]skin ]sundai ]suppli ]toast ]visit a_@ a_@school a_hip a_name a_night a_photo airbnb all_about
-7 all_up am_i amaz and_both and_down and_everi and_for and_next angel anniversari anyon_want apprentic ark
-7 as_@ assist at_quarter audibl babysitt background bara bayern be_honest beach becaus_i been_sat bin_@ biro
-7 boat book_the both_of bought bridesmaid bring_a brith brow bu_in budgi but_on by_tomorrow came_with
-7 candl_and car_wash card_and cavapoo censu cheat cockapoo compar cork counsel cousin decad did_our directli
-7 dj earth_and eh evacue ex extra facilit fantasi ferri for_new for_year found_it full_of fussi gateshead
-7 get_on get_there go_as goal_and goddess gone_veri got_on grealish grotto guilt ha_bought had_that hadn't
-7 half_past hame he_@ her_brother her_she him_@ hive hold_on honeymoon how_it i'm_take i'v_# i'v_read i_be
-7 i_make i_sent imposs in_law is_and is_out it_our jami_@ joi kendal kitten laptop larg leak learner list_for
-7 loft lol lunch_with lush magician mai_be mari_@ marri marri_me martin mayo melon merri michael miss_the
-7 moder modern mot mould must my_best my_boi my_fella my_old my_sister nephew nest nie night odeon old_boi
-7 on_@family on_about on_an on_here on_hold on_placement on_telli other_end our_road oven parent park_and
-7 pear_tree perm primark produc purs quad radio recoveri reunion revolut rhode rhubarb rosemari round_hi
-7 round_on sage sai_thi said_ye sandra scotland scout seedl seem sensibl sharp she_do she_give she_the simpl
-7 slept_in slipper soul speak_to staffroom start_to step_and stori_and straight_into strang street sundai
-7 sunset sweepstak ta_in teach_assist teacher_and teenag terrier the_author the_goat the_high the_hill
-7 the_land the_lane the_sette the_telli the_work thei_ask third_in to_my to_work toddler tonit train_dai
-7 trelli two_dai unconfin usyk villain we_call we_came weathervan wedg went_well westi what_it wheeli which_@
-7 who_had whole_time worship wrong_@ you_find you_the zinchenko zone ~6th ~agre ~appoint ~ark ~beaten
-7 ~bridesmaid ~budgi ~calendar ~career ~crust ~daughter ~delai ~downstair ~fourth ~fox ~health ~hei ~housem
-7 ~jami ~kettl ~marathon ~midwif ~minibu ~mug ~museum ~park ~parkrun ~paw ~peac ~pint ~pressur ~promot
-7 ~pyjama ~radiat ~radio ~salt ~scheme ~scout ~soak ~staci ~staffroom ~twice ~unconfin ~waiter ~wardrob ~wash
-7 ~westi ~whippet ~wife ~winter ~yn ~yoga ~zinchenko ~подруга каже
-8 &< &🥂 (# 10k 15pm 3am <<<congratul <<<swap <<daughter <<product <<stage <<taught <<tell <>first <>hapu
-8 <>hi <>shout <>teacher <>that <>were <by>at <carer <dentist <get>to <have> <health <hei <her <home+and
-8 <in+goal <jame <my <name+wa <next+door <off> <the> <told+the <wa+from >>>>along >>>>alwai >>>>busi >>>>even
-8 >>>>goal >>>>goat >>>>lead >>>>machin >>>>plaster >>>>puppi >>>>septemb >>>>servic >>>>shop >>>>straight
-8 >>>>todai >>>but >>>fit >>>floor >>>forti >>>holidai >>>hollywood >>>kitchen >>>proud >>>someon >>>too
-8 >>chew >>ground >>van >book >came+round >chair >class >gone+to >hapu >in+@ >run+the >size >stag >teacher
-8 >walk+with >you+were @_mine @_round @_sinc @_teacher @_web @family_name @school_befor @staff_sinc [@+would
-8 [am [am+i [delight [delight+to [dentist [hope+everyon [i'v+two [it+non [joi+to [mi [oh+no [old [right+@ [rt
-8 [sat+ar [take+@ [usyk [usyk+@ [why+is [wow ]behind ]benidorm ]canada ]council ]donkei ]flower ]food ]keeper
-8 ]kei ]kind ]lass ]lead ]livid ]load ]magic ]priceless ]secret ]sleep a_level adam aladdin and_@school
-8 antenat app ash badminton balconi basket bloodi bought_a brenda brief bring_her bulldog burnt car_in
-8 careless cartoon ch challeng cooker costa court cowboi cri_in crystal daughter delai deni depot diamond
-8 dicaprio dinghi disagre divorc dramat emmerdal ever_@school falcon fan fave for_breakfast for_christma
-8 four_hour fox get_me gilmor gone_@ got_@school hate health her_husband her_teacher hi_@ hi_wife hing hire
-8 hollywood honesti hous_in how_long http hub i'm_up i'v_told i_marri in_biro in_ten inset_dai it_her ja kane
-8 lad_at law le lead let_a lviv manchest marin me_laugh me_why midg miss_when moja mood morrison most_of
-8 my_own name_wa neighbour oat onlin over_in patrol priceless puppi read_record respons revers rewatch rome
-8 round_with rug sacr saturdai save_the season sinc_we smoke spaniel steal sting stockport sue supper teen
-8 temp than_ani the_grand the_lion the_mud the_stair till_# to_everyon to_finish tram two_@ univers us_as
-8 us_to wean web week_at who_do who_els whoever_got will_be woman woman_with won't_hear wore_the write_to
-8 year_group year_he year_todai your_own {" ~allot ~babysitt ~basket ~calv ~deli ~estat ~et ~fit ~ground
-8 ~hollywood ~kitten ~leader ~mentor ~physio ~rob ~rock ~she'll ~staff ~stag ~trumpet ~twelv ~web ~wren у
-9 !work &❤ &💕 (@ <+buddi <+which <<when <>who <and>off <answer+to <back+from <congratul>and <i+love
-9 <instructor <she <tae <welcom >>>>club >>>>knee >>>ark >>>corner >>>cri >>>eleven >>>irish >>>leader
-9 >>>learn >>>seen >>>team >>keep >>number >came+home >can+you >come+to >from+the >had+been >had+me >if+he
-9 >is+what >lost+again >mum+at >need+to >on+everi >sai+he'll >sent >sorri >wa+right >won't+eat @_school
-9 @family_@staff @staff_the [adam [bedtim [cheer+@ [ma [my+two [pack+lunch [school+run [still [walk+past
-9 ]degre ]dream ]everyth ]ex ]exit ]fring ]involv ]loud ]saint ]shoe ]sleev ]twin ]u ]winter abstent again_@
-9 ago and_check at_her barbi barista bass bed_@ bellingham benidorm bluetooth bring_the brunch call_@
-9 call_him chariot consist cuz deaf dentist_@ do_on eighteen exist fiction film five_a for_staff from_me
-9 gladiat grandson had_me harrog have_your heard_of hiccup husband i_stop in_five jo krakow labradoodl
-9 like_thi local lyon matt messi mum_of my_@ my_@family noon patio pier pilat pleas_come potteri pretend_to
-9 programm pull recommend rogu rt sai_our screenshot seventi singer six_foot slim snore societi stand_in
-9 standard stourbridg struck the_@ the_agenc the_band the_builder their_first there_in to_learn toothbrush
-9 unbear uni up_sinc vet vet_sai who_did wine worktop year_the {@ ~3am ~andrew ~anim ~brow ~cuz ~driver ~due
-9 ~eighteen ~exchang ~ferri ~goddess ~main ~mehndi ~moja ~tractor ~upstair
-10 !before-capital &🏽 &💍 (_ 5am <<<gave <<<nice <<ferri <big <governor <hi <name+of <plaster+of <said>at
-10 <see> <the+class >>>>friend >>>>tuesdai >>>why >down+the >found+it >he+said >mine >nurseri [@+first
-10 [@+have [husband [mine [pack [there+were [whole+of [wor+@ ]first ]fortnight ]i ]laptop ]lion ]purpos
-10 a_labrador allot belt boi_@ boiler_and calendar came_last christma_@ colleg cub dodgi don't_tell grandkid
-10 grandpa greyhound have_made he_my hill hip imagin inset landlord lose make_you marathon meri miss_him nap
-10 next_door parkrun pub rang_from room_@ rush rye school_run spreadsheet staci stream stuf sulk we'r_not
-10 wife year_marri your_@school ~anfield ~challeng ~dream ~instructor ~larg ~pension ~van
-11 <<name <<where <a <i+ask <the >>>>diari >>>>nap >>>>nurseri >>>twice >befor+lunch >said+that @family_@
-11 @staff_at @staff_ha [both [purpl [thank+@ [whole ]lift be_there dave eiffel eighti for_school formbi gulp
-11 home_@ it_best lizard mehndi my_two not_move on_where peak proud_@family same_as terrac the_beanstalk
-11 the_bed upstair vicarag who_ar wren yurt ~insect
-12 !word <<<staff <>have <car <finish <hamster <offic >>>>kei >rang+from >the+class >wrote+the @_shed
-12 [robin+on ]signal a'i a_pizza and_been befor_dinner bless_the calv flatmat have_written he_a labrador
-12 last_in me_your mother never_a petra retain sai_thank the_half trafford ~wool
-13 !grown-up !part !titled &🙈 <<heard <wa>idea >>>>umbrella >pick+the [blue [by+@ [vike ]direct ]onli
-13 ]umbrella ]when _@family book_club fc godmoth her_school senior the_vet year_a
-14 !family !thing <wa>told >>>>flower >have+a [own for_dinner jericho kudo vera
-15 >>>>cold [ask+for came_round groomer mahabharata own_child
-16 !surname ]came helplin
-17 <@+said
-18 dental
-19 !chance !famous
`;
