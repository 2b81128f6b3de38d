/** What no clue at all says; tenths of the logarithm of the odds. */
export const BIAS = -5;

/**
 * How much each clue speaks for a first name's being a pupil's, in the same unit, with the clues that weigh as much. Learned by
 * `npm run learn` from the drafts in `tests/accuracy`, and from posts without pupils of WNUT 2017 and the Broad Twitter Corpus
 * (CC BY 4.0), Tweebank (Apache 2.0) and Davidson et al. 2017 (MIT); `clues.ts` says what they are.
 */
export const WEIGHTS = `
16 grin race
14 a_child from_@school like_my monitor pencil ~teach
13 after_school bench captain cress dai_#
12 chess club hatch home_time in_nurseri jumper miss our_class pea sack scare worm wouldn't
11 !of-child _@staff coach compliment crane footbal for_all group guess_who in_@school librari math model
11 pupil sock string tabl teddi welli_on ~well
10 !several 1b <@ >@ a_wed and_there announc award backward best_bit came_as card carri correct cross_countri
10 gate hiya hold_the in_class it_back keep_it my_new our_@school overheard pe puddl regist scissor snail
10 stick sticker swim the_stage tooth volcano you_absolut ~drum ~speak ~written ~сьогодні сьогодні
9 #_@ .: <but <cheer >ask >saw @_sang @school_call and_@ assembl at_@school at_break back_for busi carpet
9 cheer cheer_@ dinner_queue donkei eco fraction from_all from_year goggl guess ha_ask hi_own i_mean indoor
9 last_week leaver lit lunchtim metr mini my_@school narrat never_seen now_@ off_@ old_and on_on poem radish
9 scienc seven sheep shepherd swing the_ball the_climb the_coat the_gate the_parent thei_all them_all there_on
9 through_to trai triangl wasnt wrote zip ~four ~guid ~shepherd ~write
8 <gave <teach @_ag @_ask @_have @school_@ _@school aid ask_the be_the becaus_the beetroot came_in car_park
8 carri_the cast chair champion choir conker couldn't count dai_@ dinner diwali dragon drew duet end_up faint
8 from_my garden glitter go_home group_is hall_@ hand_and handwrit he_ask herself hum in_septemb it_at joseph
8 lace loud lunchbox my_desk my_lanyard no_@ nurseri or_the our_new peg photocopi playground playtim pleasur
8 residenti right sai_@ sai_you sand spell squar squirrel sugar sunflow swam the_fire the_lollipop the_sink
8 tonight_@ tuck twix ukrainian we_do we_made what_the who_is won_the wont word yard you'v_got ~ask ~cheer
8 ~dear ~egg ~explain ~gave ~ran ~sprout ~swam ~tell ~told ~tri ~y
7 #_on <except <found <give <heard <not <off <oh <onli <then >ag >do >ran >said >tell >us @_show @_that
7 @school_door @school_ha @school_who a_small a_tractor a_veri a_wee about_it actual aff aliv all_@school
7 and_her and_said ar_@ audienc back_on best_@school bottom break buddi butterfli came_back can_you check
7 circl clai club_@ coat_@ contact corridor custard den did_it dinner_hall divis draw eat_a ei eisteddfod
7 favourit first_to full garden_club glass goali goe got_to guid gymnast ha_alreadi ha_written hamster hand
7 he_said held if_i'm in_my in_with interest is_alwai it_it it_known it_wa joke label let_@ let_go librarian
7 lick like_to line lost_properti lucki lunch_todai manner map me_do me_her me_with more_than museum my_group
7 name_in never_had note onli_@ onli_on owt parachut pet potato practis promis public queen rais raisin reason
7 rehears rest_of role salut sat_with school_field scooter see_her she_been she_doe she_just shin shoelac
7 sinc_septemb sink smile sneez spelt spirit sprint star superstar suppli survei tell_me ten ten_past thank_to
7 the_fenc the_school the_week the_weekend thread to_our to_show to_tell told_@school triumph violin w
7 well_done what_a whole_page worker worri y# you_know ~badger ~between ~club ~conker ~dad ~ev ~gate ~know
7 ~lick ~littl ~morn ~narrat ~nurseri ~pe ~plai ~recept ~regist ~saw ~see ~sit ~tabl ~taught ~time ~updat
7 ~watch
6 !school <ah <hear <taught <there <todai <watch >built >could >dad >drew >hand >i'm >mum >wait @_@school
6 @_built @_dad @school_my @staff_and a_@family a_car a_lot a_note about_my absolut agre all_three and_didn't
6 and_who appar argu assembl_and at_breakfast at_school becaus been_do befor_i'd bell best_job birthdai_@
6 biscuit bother bow brush bubbl built bump but_@ call_me carpet_time caught cello charg chef chick crisp
6 cross deliv desk dinner_time do_my do_you ev even_the everi_dai eyebrow fetch fish forecast found_a gave
6 get_the give_@ golden_time gravi grow ha_a ha_ever ha_gone harvest he'd head heard_@ her_@family high him_a
6 home_with homesick i'm_still i_love i_need iawn in_and inform inspect is_it is_our it_@ it_a it_sai kick
6 know_who leaf length litter lobster lunch made_a made_me make_the manger me_@school me_i'm me_my medal mind
6 minut my_hand my_last my_mum my_phonic name_it nativ new_@school nose not_@ nurtur on_# on_thi on_with order
6 out_of page perk petal pl plaster point poorli prayer pretend properti quarter reindeer sai_the said_he
6 said_so sang satsuma second sharpen she'll_be she_told shoulder shout show_me skip small snack sound squad
6 stamp start_a still_in stood straight strike tall taller taught_@ taught_the teach_@ that_in the_big
6 the_book the_carpet the_choir the_class the_cow the_hall the_head the_nativ the_photocopi the_rest
6 the_toilet the_top then_i there_is thi_week to_know to_ten todai tri trip unicorn uniform updat_@ upsid vers
6 vike want_a we'v_all we_had wear when_i'm winner would_like wrong you'll you'v_been you_couldn't yr ~behind
6 ~can ~class ~count ~deliv ~goe ~her ~i'd ~manag ~nice ~note ~notic ~peg ~sat ~sheep ~shout ~sing ~super
6 ~tall ~thank ~third ~whistl ~window ~wrote ~y# ~zip
5 !long40 3b 3s <and <bless <it <tall <what <you >answer >brought >call >explain >hasn't >hit >knew >laugh
5 >other >pack >pull >read >shout >stamp >todai >told >want >wouldn't >year @_answer @_as @_call @_count @_did
5 @_explain @_help @_hold @_made @_mum @_read @_taught @_term @_todai @_well @_whisper @_would @_wreath
5 @school_thi a_bit a_half a_mondai a_paper a_spoon a_sticker a_twix abba about_our accept after_# again_for
5 ah all_hi alright and_# and_an and_back and_half and_on anyon_els ar_you ask ask_to ask_why at_dinner
5 attenborough aww badg bairn ballet basic be_call beaker beat_me bee behind between_@ blame bless_her brave
5 bruis but_in button cake cereal chuf clarinet class class_# class_ha class_is cloakroom club_tonight collect
5 come_in complet confirm costum council crown cupboard cupcak cut cut_and dai_in darl did_@ did_hi don't_care
5 dont door door_and down_in dress_as dryer dt each_other easter electr elsa em engin ever everi everi_morn
5 excel except_@ fell_off find_the first_aid fix floss for_@ for_on for_your frame from_# from_@ front gari
5 gave_me get_that goodby got_@ grape grass halv hand_on handshak heard_a held_the her_dad hoop i'll_miss
5 i'v_been i_look i_saw ic in_case in_it inhal is_thi it_alwai it_nearli jar keep ketchup kindest ladybird
5 laugh leader led left legend lego lick_the like_a look_after look_for mashallah me_@family me_a me_everi
5 me_what meant_to merci minu moment mondai mop morn muddi music my_coat my_guid my_math my_nan n_@ natur near
5 neither next_year not_stop of_the of_them on_duti on_my on_tabl out_by out_in pair pancak paper person_who
5 phonic pick plai plate player punch question read recov refus_to relai relief result ring_the rocket rope
5 round_of rounder rule ruler salad scrape screen sell sentenc septemb_and shape shark she_came shell shoe
5 show silenc silent singl size_# sleev so_proud solo someon soup spare spent sprout squeak stage stitch store
5 sum sunglass super swan tadpol take_it tallest talli tell term_and that_on the_answer the_bank the_bench
5 the_caretak the_desk the_job the_minibu the_nurseri the_right the_show the_whole there_@ there_no tidi tie
5 time_@ to_be to_the to_you tomato took_it tractor translat try tudor tug turn two_year under_the understand
5 up_a visitor wa_@ wa_meant walk_in wasp wave we'v_had we_don't went_over wept wheelbarrow when_thei whisper
5 who'd whole_wai why_i wind wipe wise with_it with_three word_of would_i write y_# year_# year_3s yellow
5 you'd you'v you_@ you_were ~accord ~afternoon ~ag ~as ~award ~brought ~built ~cello ~choir ~cri ~enjoi
5 ~except ~fraction ~goal ~gravi ~hasn't ~heaven ~herself ~home ~hous ~infant ~inform ~junior ~led ~let ~mai
5 ~me ~milk ~mine ~nana ~nobodi ~now ~read ~report ~result ~roman ~sai ~scienc ~second ~sign ~six ~skip ~smell
5 ~sock ~solo ~somehow ~spell ~spelt ~stai ~stamp ~stand ~stop ~talk ~ti ~until ~whiteboard ~wonder ~wrap
5 ~year я
4 !everyday-capital #_thi 2m 4b <alwai <believ <by <doe <honestli <let <mark <move <no <now <pick <record
4 <sorri <ta <until <window <with >an >as >coat >come >conduct >correct >count >drawn >hold >in >lick >live
4 >plai >sang >score >spot >still >taught >tri >whisper >who >whose >wrote @_@family @_but @_can @_drew @_gave
4 @_i'm @_knew @_know @_last @_said @_sat @_save @_score @_she @_still @_thi @_wrote @_year @school_@school
4 @school_done a_babi a_bow a_class a_dog a_goat a_leaf a_spare a_star a_stick a_word about_hi accord
4 accord_to across_the afternoon ag_# ahh all_my alphabetis also_@ and_all and_i'll anyon_got anywai ask_if
4 at_@ at_least at_lunch at_wet awai baker balanc bar beat befor_i besid best_@staff between bikeabl
4 birthdai_to blew blink board bonjour book_dai brass brick bring_me broccoli bu but_i cabbag calm card_for
4 cardi carniv certif chat chosen christma_dinner circl_time class_and class_bear class_vote climb climb_frame
4 cloud conduct could could_be could_you councillor cow cream cuddl cycl dai_of danc dear deserv did_a
4 dinnertim doe_@ doe_not don't_do don't_know drama drew_me drizzl each economi elect envelop even everi_singl
4 except explan ey_on fill flapjack for_an for_me for_tea for_twenti found_@ found_the four_year fridai_so
4 gentl get_@ gift go_in goal goe_to goosebump got_the great ha_decid had_my hairnet half_a hammer hand_in
4 hard have_heard he_could he_got he_look hedgehog height help her hi_name hi_nan hide hometim hors hose
4 hot_chocol hotel how_the humbl i'm_not i'v_done i'v_got i'v_heard i'v_never i_come i_go i_said i_think
4 in_bit in_full in_that in_three in_year incid innkeep intervent into_the is_for is_go is_still it it'll_be
4 it_@school it_and it_doe it_just it_out it_sinc it_still it_up jacket job jump just_ask just_want kept kevin
4 kid_ar kind know_you known ladi_and learn least leg leisur lie_down lifeguard lighthous literaci littl loaf
4 lollipop_man lone longest look_at loom me_it met_@ milk mous move mr mud my_hair my_knee name_on netbal
4 normal not_to nowher nut nutmeg obvious odd_sock of_be of_everi of_our of_us off_by oh on_@ on_fridai on_i'v
4 open_a oscar our_school out_a out_for outdoor p7 pa parad payrol peel plant pokemon poster practic pre
4 pregnant prison protect put_a put_hi queue quietli rangoli reach read_me recept reckon record ref refere
4 roman rota rung sai_i sai_my same sandpit school_council sea serv shadow she_did she_is shift shoebox sing
4 sir slide smaller so_hard so_if so_well somehow sorri_@ spoon stabl stapler start still_on storytim stranger
4 suggest sung swept take_the team tech tell_her ten_to than_i than_my thankyou the_@staff the_bell the_bin
4 the_chair the_door the_glue the_middl the_moon the_regist the_voic the_wash them_and them_on then_@ theori
4 three_week ti time_tabl to_ask to_check to_look to_plai to_school to_teach to_us to_whistl todai_i told
4 tonic tooth_in trail turn_round unlucki until_@ urgent us_all var victorian wa_in wa_not we_need wear_it
4 wear_the wednesdai wee week_with went_home went_in were what_@ what_do when_@ when_she whole_class wing wire
4 with_hi without_be wobbl work_in work_on work_with xma you_get you_on ~ah ~announc ~belong ~blew ~bobbl
4 ~brick ~c'est ~cake ~can't ~card ~carpet ~carri ~charg ~conduct ~correct ~courtesi ~crown ~doesn't ~dog
4 ~giggl ~glue ~haha ~head ~headteach ~held ~help ~him ~hug ~hum ~invent ~kit ~knew ~lamin ~line ~lunchtim
4 ~match ~mention ~model ~moment ~need ~nose ~oh ~omg ~pen ~phonic ~practic ~promis ~salut ~sand ~small ~smile
4 ~sold ~somebodi ~sticker ~ta ~that ~through ~top ~tuesdai ~up ~wee ~wet ~whisper ~wouldn't ~yoghurt ~на вже
4 на
3 !long8 #_kid #_metr #_sai 5s 6s <also <at <best <chang <co <congratul <done <down <even <find <for <had
3 <morn <n <over <saw <try <when <work >a >argu >bought >darl >gone >grandad >ha >help >hous >hug >insist
3 >letter >nan >nana >number >plait >poem >put >reckon >set >she >sing >snore >stuck >teach >volcano >well
3 >will >work @_and @_argu @_back @_both @_fell @_found @_go @_ha @_hit @_left @_let @_n @_now @_pleas @_shout
3 @_sit @_thank @_told @_you'r @school_ask @school_now @school_sai @school_went a_boi a_cat a_conker a_dai
3 a_joke a_lie a_look a_love a_tooth a_tree a_worm about_a about_shark abseil accent action ad against all_i
3 all_the alphabet an an_actual and_nobodi and_then and_todai ar ar_in armband ask_how ask_who at_ten aw
3 back_in bad badger bag bake balloon ban be_a be_ask beam bear beautifulli becaus_@ been been_a befor_you
3 best_thing better big_school bin bit_of blood bobbl book_@ book_about book_corner book_for bookmark bore
3 bossi bracelet brew brilliant brought_a brought_in built_a bunni but_if butter call_the came_up can't_be
3 can_i cannot cardigan cat_@ certif_for chang chose clap class_ar clipboard clock co_@ collaps commentari
3 competit cone confess corner correct_my cost count_to cri_when cry_in daffodil dai dai_i dai_on daili daisi
3 depend descant did_all dinosaur do_@school do_we doe_anybodi done_@ done_to door_for down_a draft drawn duck
3 dzi ear eaten_a eid either end enough entir especi even_@ ever_been ever_had everyon explain fab facetim
3 feed feel feet festiv final first_ever first_week fish_finger follow foot for_our for_tomorrow for_us
3 forehead fork fossil french friendship_bracelet fuss get_to ghost glove go_@ gold gone_to good_morn googli
3 goos got_it greet grew guard ha_@ ha_name ha_taught hair have_never have_start have_to have_you he_doe
3 he_sai heard heatwav help_me helper her_own her_sister here_and hi_@school hi_hand hilari him_to himself
3 homework honestli honour how how_much hug hula hungri i'm_# i'm_go i'v_lost i'v_put i_could i_let i_onli
3 i_smell i_walk if_a if_the igh improv in_an in_her in_june in_on in_our in_y inch includ inform_me insist
3 is_@ is_six is_that is_up it_so jasmin je jelli junior just just_@ knee know_if kwame leaver_assembl letter
3 letter_to like_it like_the limerick lip log lollipop lost louder lug main marbl marrow match me_at me_i
3 me_through meant melt mic middl middl_of moral mummi my_car my_name my_read my_year na nana naughti
3 necessari neck never new_@family newspap newt nice nine no_idea nobodi_ha nobodi_in nois none not_allow
3 not_come not_let notic number_# nurs o'clock observ of_me of_term off_a off_my off_the offer ok omg on_to
3 onto optician orang owl paint pair_of paperwork pari partner pass_the patient pe_kit persuas piano piec
3 pierwszi pine pizza plot po potti preschool progress projector properli proud_of pumpkin quit r rainbow
3 rais_# ran raz reader refus rob round_the rugbi run_a sai_good sai_it said_my sat_in sat_under sausag scale
3 scarf school_club scream seagul seat_plan seen_a send_help sept servic session seven_year shave she'd she'll
3 she_got shelv shield short sie simon sinc_the sneak snow so_good so_i'm social soft_plai space special
3 splinter stand_up starter sticki stuff subtract sundai_night surviv swap sydnei tag taller_than tape
3 tea_towel teach tell_@ tell_everyon tesco thank_you that'd that_@ that_@school that_wa the_bike the_boi
3 the_box the_cat the_cupboard the_deputi the_dinner the_farm the_field the_first the_gravi the_guinea
3 the_harvest the_hatch the_holidai the_infant the_innkeep the_loo the_offic the_piano the_playground the_pond
3 the_record the_sandpit the_teacher the_weather thei_were them then_the there_a they'r they'v thi_on thi_term
3 three through thumb tidi_up timer tini to_all to_come to_sit to_watch toaster todai_@ toi took_me towel
3 traine trombon troubl tuesdai turnip twitter until up_after up_by us_in v vegan vinegar wa_a wa_love wa_told
3 wai want_it water we_have we_just we_know week_@ week_of wei well welli wet whether whoever whole wi width
3 wink with_her with_our with_your woke woodlic work_@ wors writer ye yer you_miss you_should you_tell ~accept
3 ~anoth ~anyth ~appar ~argu ~asleep ~bean ~believ ~both ~build ~bump ~by ~camel ~cant ~case ~caught ~certif
3 ~chat ~clean ~congrat ~councillor ~custard ~darl ~diari ~did ~discov ~dr ~entir ~far ~five ~flat ~go ~goggl
3 ~gold ~granda ~grandma ~grown ~hedgehog ~hi ~himself ~homesick ~hop ~hors ~i'll ~i'm ~innkeep ~insist ~keep
3 ~knit ~lanyard ~love ~march ~math ~might ~nearli ~net ~nowher ~organis ~p ~pat ~pea ~pencil ~piano ~plant
3 ~playtim ~potato ~practis ~prai ~present ~proper ~proud ~pupil ~question ~race ~rainbow ~rais ~reckon ~roof
3 ~rosett ~sack ~same ~santa ~scooter ~seem ~sent ~sharpen ~shift ~short ~side ~slide ~snowman ~sprint
3 ~sunflow ~sung ~take ~that'll ~they'r ~think ~three ~to ~toast ~volcano ~vote ~wasn't ~week ~went ~who'll
3 ~win ~wish ~wont ~worri
2 !capital #_who .'s .) 1s 2nd <again <all <ar <ask <bar <between <birthdai <cat <coach <dai <from <go <got
2 <him <is <ladi <mum <o <seen <star <tabl <wai <week <why <yesterdai >alwai >b >been >birthdai >bring >can't
2 >cri >cut >doesn't >eat >finish >found >give >high >keep >kept >know >last >left >let >manag >measur >n
2 >onli >pleas >refus >rose >same >show >sit >six >stop >talk >then >thi >think >third >threw >tooth >walk
2 >water >when >would >y @_ar @_can't @_cri @_do @_finish @_for @_four @_give @_if @_in @_it @_might @_on
2 @_plai @_put @_run @_swap @_tell @_thei @_then @_wa @_walk @_when @_will @_y @family_sai @family_she
2 @school_i @school_is @staff_i @staff_on a_@staff a_draw a_great a_lad a_mum a_poem a_shop a_wobbl a_year
2 about ac account accur ach admiss adopt adverbi after_a all_@ allow amen an_@school and_by and_everyth
2 and_honestli and_our and_that and_to and_told and_we'v and_what and_won't ani_other anim ant anyon_know appl
2 applaus ar_a around artist as_the ask_about at_forest avail awak back_at band banner bare bat bath_and be_do
2 be_funni bead bean been_ask believ belli belong better_than bhangra blue bonnet book_and boss broad bronz
2 brought build build_a bulb bum bunch by_@ by_me by_the camel campaign can_tell care cartwheel catalogu
2 chapati chapter chatter cheek chief chocol clean cleaner come_back commit contest convers cookeri corn
2 could'v could_not couldn't_have cri_at crumb crumbl cute dahl dai_wa dark dashboard date david de deal debat
2 declin defend did_her dine discharg discuss do_i do_thi doctor doesnt dog_and don't_have done_for dot
2 down_with dr drain draw_of drill dumna dungare eal edit eight elf england entri everywher evid explain_to f
2 fair fair_plai fault fed field file fine finish_the fire_drill firework flip for_everi forest_school
2 four_minut fridg front_row fryer gala galleri garlic gener geographi gerald gerbil go_back go_on goalpost
2 goat got_a got_my grand granda gym had had_@ had_a had_four haha halfwai hat_on haunt have_it have_put he
2 he_ha he_not he_still he_told he_wa hear_@ heart heaven heck her_@school her_brother hi hid high_school hold
2 hop hot hour_of how_do hung hunt i'd_been i'm_have i'm_so i'm_told i'v_seen i_am i_call i_did i_don't i_live
2 i_read i_tell i_would ident in_after in_english in_school in_the in_to incom incub infant insect inspector
2 intern invent is_my is_now it'd it_again it_but it_doesn't it_had it_in it_like it_my it_now join judg
2 keep_the kerb knew know_it know_the la ladl lamb lanyard last_dai lawyer learnt leav_the lesson let_her
2 licenc lid like live_in logic lollipop_ladi longer look_up love_the love_to lovemyjob lump ma made_it make_a
2 make_it man_@ mari mash massiv me_hand me_if me_the medic mile monster month mubarak mug my_dad my_dinner
2 my_feet my_friend my_littl my_pocket my_voic n name_is nav need_to next_to nine_and nobodi noodl not_be
2 not_go not_on novemb now nugget of_@school of_applaus of_her of_my of_ten of_y off_in offsid oh_@ okai
2 on_hand on_it organis our_@staff out_@ out_on out_the over_my overhead p paus peac pebbl pen_licenc
2 phonic_group pile pirat plane planet plastic plenti polic polo posit prime prime_minist print probabl
2 project pure purpos put_her put_it puzzl read_@ read_group readmit refer registr rematch remind rent requir
2 reward rhythm ribbon ring_me roald roof room royal rubber sad safe sai_a sale samba sandwich sari sat_down
2 saw school_@family school_dinner school_ha school_in score seasid seat seen_@ septemb seriou set she
2 she_didn't she_get sherri shoe_off shook shrug sign signatur skill skye sleep_in slug snap snowflak so_the
2 so_we so_you soldier some_@ some_of sound_like squash stain star_of steam steel stick_insect stock_cupboard
2 stool stop stuck_in sure surnam suspect swear sworn system tackl tae taken talk_about tannoi taught
2 taught_@school teari ten_in than that_why the the_biscuit the_dai the_dentist the_floor the_gym the_hamster
2 the_lost the_old the_queen the_rain the_stock the_talk the_tank the_tortois the_wai the_word then then_ask
2 there thi_afternoon thi_half think_about third thrown till_i time_and tinsel to_bit to_bring to_make to_put
2 to_sai todai_# todai_@school todai_he todai_in told_her told_my told_the took took_@ total touch tournament
2 tower trainer trim trophi tummi tunnel turn_up two_of tyron ukulel unblock undo uno up_@ usual velcro veri
2 vi voic_for wa wa_# waffl wale want_to wash_up we'r_all we'v_been we_did week_# wellb went went_off were_on
2 what_he what_thei when_he when_it where which_on while whistl whiteboard whittl who'll wi_@ wide windowsil
2 wish with_# with_a wonki worksheet workshop world_book wrap_up year_1s year_and year_i year_old year_she
2 yorkshir you_ar you_don't you_need ~# ~1s ~3rd ~actual ~all ~alright ~also ~alwai ~anywai ~arm ~art ~assembl
2 ~aw ~beat ~becaus ~bless ~block ~bonfir ~boss ~bottl ~brilliant ~bring ~brother ~bucket ~busi ~captain
2 ~cardi ~chang ~chapter ~clap ~climb ~co ~comment ~cool ~copi ~countri ~cours ~cross ~cup ~daili ~deputi
2 ~doctor ~donkei ~draft ~dry ~eat ~eight ~elsa ~english ~everi ~everyth ~farm ~find ~fix ~flood ~food ~forest
2 ~found ~goat ~great ~group ~handwrit ~hartfield ~hat ~hatch ~hold ~honestli ~how ~hung ~if ~kick ~knee
2 ~laugh ~learnt ~lego ~lent ~life ~listen ~litter ~luck ~map ~mark ~measur ~mid ~minut ~mouth ~move ~mud ~odd
2 ~ow ~pair ~paper ~part ~peel ~pizza ~place ~plait ~plan ~pocket ~pond ~pretend ~primari ~prime ~properti
2 ~pull ~readi ~realli ~refus ~residenti ~review ~road ~roar ~rocket ~rope ~run ~sang ~save ~score ~sell
2 ~sleep ~soup ~special ~spoke ~spoon ~step ~stone ~swap ~swear ~swim ~team ~theatr ~threw ~tie ~till ~tombola
2 ~tooth ~tortois ~train ~triangl ~twin ~tyron ~vicar ~visit ~wei ~weigh ~while ~winner ~won't ~worm
2 ~yesterdai ~you ~you'll в
1 #_week #_with #_yr (( .' 10am <about <actual <assembl <check <club <first <get <ha <i'm <like <moment <night
1 <tell <video <wee <well <wi <ye >about >asleep >both >doe >head >held >her >i'd >inform >isn't >just >made
1 >pick >press >ring >save >spent >spoke >thei >thirti >wave @_beat @_bring @_brought @_held @_isn't @_onli
1 @_pick @_ran @_stood @_took @_want @_wave @_we @family_he @school_and @school_ar @school_class @school_of
1 @school_wa a_better a_first a_recept abl across aft and_look and_walk and_want and_when ankl ar_just aren't
1 arm ask_for back_end beat_the been_to best_mate blanket bog bond bounc brace brook broom by_# bye
1 call_@family can't_believ care_home carnag carri_on carrot celebr centuri chart class_ask classic
1 congratul_to contain continu counti courtesi crayon cricket curriculum dai_for danger dare deputi_head diari
1 did did_the digraph dinner_and dry ect educ egg eighth eleven enter estat everydai everyon_in exchang
1 face_when fairli fanci fearless five_year flag float flood florist fly for_him for_that for_the forgotten
1 frankincens freezer frog gale gave_her get_it give_it given go_round grab guid_read guitar ha_it had_the
1 haircut he_want headlin her_mum her_read him_at histori hoars hour_on i'd_forgotten i'v_just i_can't
1 i_couldn't i_cri i_found i_miss i_nearli i_sai ic_cream in_charg in_recept inspir it_fridai it_from it_rain
1 it_she iv just_found kent kettl_on kindli kit know_that like_@ longboat lorri lost_# lot majesti mascara
1 mate menu minut_of mistleto moon mountain mouth mum_and mum_sai my_tea my_y mysteri nappi new_year newslett
1 nonsens northern of_# of_cours of_hi off_her oil old_i older on_a on_hi on_who onion our_hous out_and
1 outgrown pack_lunch pan path patrick pen photo pink plait poet poetri pond portrait prai priest primaryteach
1 privileg qualiti rack respect rest review roast sai said_you sentiment sew she_can she_onli ship sing_the
1 skirt sleet smash smell_like smug so_@ sock_and spaghetti spain star_@ stock submarin tablet target
1 teacher_at teacherlif ten_minut that_her that_it that_the the_babi the_care the_countri the_front the_lamin
1 the_lunch the_pe the_roof the_tabl thei_did their_own thi thi_year thirteen three_of tight time_i to_hi
1 to_me to_stai to_take to_two to_write toast toe told_by told_him tombola tour treasur try_it two_hundr ty
1 under under_my unless up_i urdu versu wa_on walli wast we'v_got week weigh welcom_to what_i when_the
1 when_you who_ha who_wa whole_hall whole_tabl why window woodlous work_out would_not wouldnt written y yawn
1 year_on you you_and you_look your zoo ~about ~ahh ~and ~aunti ~b ~bike ~blood ~camp ~caretak ~champion ~chef
1 ~coat ~cold ~danc ~down ~drew ~drink ~drop ~elect ~els ~end ~everybodi ~ey ~face ~feed ~fireman ~glove
1 ~golden ~grandad ~halo ~homework ~joke ~kept ~kitchen ~left ~level ~lion ~lit ~lollipop ~mind ~mondai ~mummi
1 ~onli ~onto ~pack ~person ~pierogi ~poppi ~pumpkin ~put ~raffl ~record ~rule ~scare ~septemb ~servic ~sew
1 ~shop ~skye ~snore ~someth ~split ~student ~ten ~theori ~these ~those ~tidi ~tune ~versu ~vike ~wi ~young до
1 що
-1 !common !two #_for #_he #_http #_leaver #_month #_you .1 .D .E .J .W 13th 3rd 40th <am <an <be <boyfriend
-1 <christma <did <dinner <goddaught <grandad <hubbi <if <into <keep <king <mine <nan <neighbour <puppi
-1 <stepson <sun <swim <think <tomorrow <us >allen >armstrong >blunt >braill >brown >c >everi >fell >fisher
-1 >flower >gemmil >henderson >hill >jone >kahan >kane >larsson >name >nkrumah >oh >pasta >perrin >phillip
-1 >potato >pugh >ramsei >ryder >rylanc >sound >sweenei >thank >tonight >toon >verstappen >walcott >wax >which
-1 >wing >with >wreath >yate >yunu @_allen @_best @_fisher @_forgot @_send @_sing @_verstappen @_walcott @_won
-1 @school_duti @school_she @school_want @school_write a_bu a_go a_hard a_proper a_singl a_trai a_work
-1 again_so all_been also alwai ami and_he and_if anybodi anywher approach armstrong arrest at_last attach
-1 attitud au audiobook base battl be_@ beard becaus_he becaus_of been_in been_on began behaviour bet blog
-1 blown border bread breath bride bundl but_my but_the by cafe can't_do can_get cant cape cardboard cash caus
-1 chapel chees chelsea chest class_in clutch collar comic complain congrat couch could_have cours croissant
-1 crust current cushion cut_out dan davi degre depart disnei doe_a doe_it dump earlier easi eaten eiffel
-1 email everyth exercis explor eyelash fact fade favorit featur first_dai first_tooth fisher flashcard flow
-1 folk follow_me for_# forti_year foundat freez frost gazza gelato gemmil get_a get_my ghetto gig give_him
-1 give_me give_you godson gone grang great_@family greatest ha ha_anyon had_it ham happi have_all have_come
-1 her_in hit hr http_ow hurri i_a i_gave i_hate i_like i_won't if_@ if_anyon ill interrupt interview is_#
-1 is_here it_all it_go item jackson jk jo joi jollof jone kahan kaiser kany kazoo kelli knockout know_all l
-1 lai larsson lass lawn leagu leav_and leek lend let loop love_@school love_it mac march marketplac martin
-1 meal meet messi microwav mint mob morn_@ mower my_big my_goddaught my_partner nah name neighbour_@
-1 never_heard nh nineti nobodi_ask o obama obscur of_a ol on_tuesdai onc out_there out_with over_a over_the
-1 ow packet paddl pal parrot passport pattern_plate phillip photograph pic pick_up pictur_of pillow plai_in
-1 plain pole pop popcorn pouch prawn present primari prosecco pva quicker rachel ralph ramsei read_record
-1 reason_i reduc releas repli revis ruin ryder rylanc same_@ scarborough school_and school_kitchen
-1 school_todai secret secretari she_left she_said she_want shed shelter shini should'v sight sinc_# size_of
-1 skin smell_of solv someon_who someth somewher sourc spiderman spong sprai stop_ask strawberri strict strip
-1 studio stun sub suit sunris sweat sweenei swore talent_show teapot teenag tenner that_my the_chariti
-1 the_cook the_fourth the_oven the_place the_size the_tea third_time threw thunder tiger tile titan to_see
-1 to_sleep togeth tomorrow too_much toon track tradit trai_of treat tree tribut true trump ugh unreal up_for
-1 up_to valentin vega verstappen vic vintag vinyl visa vocal wa_do wag waist walcott wall wallac wanna
-1 washington wayn we'd we_all wean websit week_in weekend_and well_@ welsh what who_got with_y woken wonka
-1 would'v yo you_can't you_ever you_sai you_to yunu ~alert ~allen ~anybodi ~armstrong ~arriv ~aww ~bad
-1 ~bakeri ~be ~best ~bingo ~bird ~biscuit ~blunt ~braill ~break ~bu ~buddi ~candl ~cast ~chees ~chick ~cottag
-1 ~couldn't ~coupl ~cream ~crisp ~cry ~daddi ~date ~displai ~doubl ~dragon ~eleven ~excit ~fair ~fell ~fenc
-1 ~fisher ~flask ~flight ~flower ~fold ~forgot ~forgotten ~fun ~gcse ~gemmil ~goddaught ~godson ~goldfish
-1 ~gotta ~grade ~happen ~hard ~henderson ~impress ~jab ~john ~joi ~jollof ~jone ~jump ~kahan ~kane ~kiss ~la
-1 ~lamb ~lamp ~larsson ~london ~look ~marathon ~meal ~monei ~name ~nineti ~nkrumah ~number ~nurs ~obscur
-1 ~obsess ~ofst ~oldest ~orwel ~paint ~pasta ~per ~phillip ~polish ~pox ~press ~pugh ~rabbit ~ramsei ~ryder
-1 ~rylanc ~samosa ~school ~sea ~she'd ~shot ~sleev ~snow ~sofa ~sorri ~spaniel ~sundai ~sweenei ~theme ~thing
-1 ~though ~thought ~togeth ~toon ~town ~trash ~u ~verstappen ~volum ~vs ~walcott ~warn ~wasp ~water ~wax
-1 ~weep ~wemblei ~which ~who ~yellow ~yoga ~you'd ~yunu
-2 !long16 !long48 # #_@family #_@school #_i #_is #_it #_of #_pm #_teacher #_to (' .2 .4 .K .L .P .S 12th 18th
-2 7lb_# 9pm <# <after <buddi <carer <fella <fridai <gran <granddaught <how <lad <last <law <mate <mr <on <or
-2 <partner <poison <princess <san <some <three <we <weep <were <wor ># >ali >all >alreadi >be >behind >benni
-2 >bit >boat >boe >bona >boot >box >bridg >bront >cake >came >candl >daniel >dicaprio >didn't >enchant >ezra
-2 >flintoff >forgot >get >glass >grade >grealish >had >hate >holidai >i'v >it >italia >jackson >jump >kitchen
-2 >land >leagu >lloyd >mark >ming >next >north >nurseri >on >opera >our >pattern >perfum >primari >propos
-2 >return >rice >rodrigo >round >run >sinc >sister >slipper >smith >stai >swim >tea >there >tindal >tomorrow
-2 >under >usyk >vuitton >wa >were >x >you >young >your >z >сестра @_ali @_boe @_bona @_bridg @_bront @_church
-2 @_daniel @_everyon @_ezra @_first @_flintoff @_had @_he @_holidai @_kane @_kept @_like @_mark @_ming @_miss
-2 @_nest @_new @_out @_pattern @_rice @_sai @_start @_tea @_tonight @_usyk @_who @_with @_young @_your @_z
-2 @family_# @family_got @family_i'v @family_on @family_sinc @family_so @family_to @family_wa @school_@staff
-2 @school_he @staff_for @staff_in a_card a_few a_fortnight a_fridai a_full a_girl a_hat a_hundr a_minut a_mop
-2 a_page a_primari a_teacher a_whole abov abroad act ahead_of aint airport aladdin aldi all_in all_of
-2 all_through allen allerg allot allow_to along aloud alreadi am_a an_@ and_benni and_chip and_end and_ha
-2 and_hi and_my and_took and_wa answer_to antenat ar_so arena asleep_on assess at at_me at_the at_their
-2 attent audit ay back_to bacon badli bald bank bank_holidai bargain barnslei bathroom bbq beagl bear_picnic
-2 becaus_she been_at been_teach beg behind_the bib big_coat bike_shed bill bishop bitch_i bitch_is bitten
-2 blackpool blazer blitz block bob bodi boe boi bona bonni bottom_of bridg bring buffet bug bui but_it
-2 butterscotch came_out can can't_come cancel career cartoon cathedr chanc chariti_shop chester chicken
-2 chippi chuck clair classifi code cold collin come_down compar cooker cope cork cough coupl court crawl
-2 cuppa curv cv dai_as dai_at dai_now dai_off dai_the dancer daniel decor delai dem derbi dicaprio diet
-2 discount discov dish dishwash dj do_that doe doncast done done_and done_in done_it dorothi doubl down_for
-2 down_on drawer drip drop dumpl egypt egyptian eighteen enchant etern euro eurostar exactli excus expect
-2 ezra factor fallen fb fb_me feeder felt ferri few ff fife filei find finger fleec flintoff floor fold food
-2 for_@family for_a for_two forti fortnight four four_hour freedom from_a frozen furi futur g gaga galwai
-2 gcse geniu get_marri get_on glad glockenspiel gloriou glu glue_stick go go_up goal_and goddaught gone_and
-2 good_on gossip gotta graham gran grandad grandad_@ grandchild grealish grotto gruffalo guest gutter h
-2 ha_eaten ha_hi ha_taken half_the hame harmoni have_done haven't he_# he_did he_get heal heat hedg held_a
-2 henderson her_and her_nose her_she here_we hi_head hi_mum hi_teacher him_and him_the home home_for honesti
-2 hospic hous how_i how_to http_fb http_tinyurl hugh hull i'm i'm_the i'v_a i'v_had i'v_taught i_didn't
-2 i_suppos i_taught i_went i_work if_you ima imposs in_bed in_four in_your includ_the incred inflat inshallah
-2 insid instagram instead_of instruct instructor interv into is is_home is_so is_why it_come it_ha it_i
-2 it_that it_too it_with joe justic justin kane kebab keep_a king_@ knit know_when lad languag last last_year
-2 later law_@ le leather leicest lentil lesson_plan lie light lincoln lino list_for listen_to live_with lloyd
-2 lmfao load_of lolli lolli_stick lookin lord lost_hi love_@family m mai_be mail manchest mark_done mate_@
-2 matern me_cry met mike million minc ming minist minut_and mister moan mobil mock modern mom more morrison
-2 moth my_birthdai my_class my_classroom my_dai my_favourit my_first my_husband my_love my_mate my_school
-2 my_son my_whole myle name_@ nerv nest newcastl next_week niec_@ night_@ nil nkrumah no_on nomin none_of
-2 now_so octob of_y# offici often oh_my oldest olymp on_here on_in on_me on_mondai on_saturdai on_their
-2 onc_and ooh open_the orwel ow_me own_daughter pack paint_the paper_towel parcel parkin part partner_@ pasta
-2 pattern payment peak pencil_case perfect perfum perrin petit pgce place plai_and plank playground_duti plu
-2 plumber pm poison polici poor pope poppi popular power prep pretti price primari_school printer promot prop
-2 prove push put_the pyjama qualifi rabbit ramadan raw real recip recycl ree refund relat rememb rememb_@
-2 remov retain return rex rick robert rodrigo rotherham rotten rubi rudd rum s safeti sai_no salon sang_the
-2 sauc sausag_roll scan school_cook scout scrub see_you seen sens sent settl shame she'd_been she_still sheet
-2 shower shy si sidewai signal sinc sit site six six_foot six_year skeleton slice slow smilei so_i so_my
-2 so_now societi soon soul sourdough speaker speechless sponsor spot_on spreadsheet start_at step still_do
-2 still_got still_think stomach stood_there stood_up strong stuf sun sunburnt surpris sweetest sweetheart
-2 sword tabbi tabl_for tail takeawai talk tank_engin taxi teacher tell_a ten_and tent that_me the_@school
-2 the_allot the_bird the_church the_driver the_hous the_machin the_mayor the_number the_park the_pub the_quiz
-2 the_shed the_staff the_sun the_till the_vallei the_whale thei_can then_a then_said these thi_@ thi_bitch
-2 thi_morn three_time thrill throw thursdai tick time_he tin tindal tinyurl tinyurl_com tire to_explain
-2 to_find to_her to_him to_keep to_stop to_your toffe tomorrow_and too top top_of trampolin truli tryna tub
-2 tube turn_# turn_the tv twist two_@school two_hour umbrella uncl union unlock up_from up_it up_on upstair
-2 vicar vint visit vuitton wa_at wa_it wa_the wakefield war ward water_bottl wax weak wee_@ week_is weekend
-2 weetabix welcom went_to west whale what_my what_we whatev whatsapp when which_is whiski who_i who_told
-2 whole_of whole_street whoop wi_a wifi with_the without wk wolf wool work_for worth x yate yea you'r_a
-2 you_could you_like you_still yourself zero ~absolut ~agre ~allot ~allow ~amber ~antenat ~april ~ay ~bank
-2 ~bedtim ~been ~big ~bishop ~blanket ~boe ~bona ~boot ~box ~boyfriend ~brave ~bridg ~bront ~bunt ~cafe ~call
-2 ~car ~care ~carer ~carol ~chair ~chariti ~chicken ~christen ~ciao ~close ~coach ~corridor ~costum
-2 ~countdown ~cover ~daniel ~david ~debat ~decid ~dicaprio ~dinner ~documentari ~dress ~e ~each ~enchant
-2 ~engin ~ezra ~fab ~father ~flintoff ~for ~fresh ~from ~frost ~furi ~giant ~gilmor ~got ~gran ~grand
-2 ~granddaught ~grealish ~guess ~h ~hand ~he'll ~hill ~hood ~hubbi ~i'v ~ic ~in ~into ~is ~island ~j ~jan
-2 ~jean ~jet ~late ~le ~leagu ~learn ~leather ~letter ~light ~live ~lloyd ~local ~longer ~lot ~made ~man
-2 ~mari ~mean ~mehndi ~mile ~ming ~mint ~monitor ~moon ~museum ~myle ~myself ~netbal ~nightingal ~offic
-2 ~opera ~other ~paid ~panto ~partner ~pattern ~penalti ~peopl ~perfum ~perrin ~petra ~pgce ~picnic ~plate
-2 ~point ~poison ~pop ~princ ~problem ~reader ~real ~rehears ~rescu ~rest ~retir ~reunion ~rice ~rick
-2 ~rodrigo ~rubi ~rudd ~said ~salon ~saturdai ~scheme ~seen ~share ~should ~show ~silver ~skim ~slam ~slim
-2 ~slipper ~some ~sort ~spare ~spent ~stepdaught ~still ~stood ~stori ~sun ~tabbi ~takeawai ~taken ~te
-2 ~teacher ~teeth ~telli ~tenni ~text ~than ~thursdai ~tin ~tindal ~trainer ~trip ~uni ~us ~vallei ~voic
-2 ~vuitton ~wa ~wai ~welli ~whale ~what ~when ~wor ~word ~world ~worth ~would ~would'v ~wreath ~yate ~yeah
-2 ~yet ~yorkshir ~you'r ~youngest ~моя а зеленська моя
-3 !everyday #_my #_that #_todai ( .. .H .M 15pm 2s 60th < <becaus <car <class <friend <gorgeou <grandson
-3 <husband <know <michael <miss <more <nana <nephew <niec <nine <of <old <rememb <rip <round <see <sister
-3 <son <storm <thi <told <two <where <which >awai >bellingham >boi >bush >by >child >cook >danc >delight
-3 >dent >don't >drove >fitzgerald >frost >goe >hen >here >hope >http >leav >like >mcilroi >me >mercuri >met
-3 >miss >off >or >out >pass >pickford >rang >ronan >somebodi >start >studi >style >swift >take >theroux
-3 >tilburi >tree >warn >weather >wed >william >ye @_be @_bellingham @_boi @_delight @_fair @_fitzgerald
-3 @_frost @_get @_gone @_hen @_http @_italia @_leav @_mcilroi @_never @_next @_off @_or @_pass @_pickford
-3 @_ronan @_school @_share @_sinc @_smith @_take @_teach @_there @_theroux @_tree @_what @_william @_you
-3 @family_brought @family_came @family_is @family_not @family_the @family_who @school_# @school_as
-3 @school_group @school_the @school_with @staff_to a_# a_biscuit a_cake a_cold a_fiver a_flask a_free a_glass
-3 a_live a_right a_tuesdai about_@school after ag again_and aisl alhambra ali alon amber and_had and_just
-3 and_let and_onli and_the april armi arsen as_i ask_me at_# at_@family at_christma at_my author barbecu
-3 bayern be_with becom bedtim beep beer bella bellingham belt bend best_friend bieber bingo biryani bit bliss
-3 bloke blunt boat bonfir book bought_a bounci bout british bro brow bush but_he call_her call_it came_on
-3 can_go canal capit carer catch center chariti cheat check_out child ciao class_hamster cloonei co coffe
-3 column come compani compost contract corri costa cottag could_read counter crazi cri cue daddi dec decent
-3 delici demo dent develop dinnerladi disco displai do_come do_on do_the doe_anyon door_ha dough dram earli
-3 eat eaten_the eight_and eldest electrician emma emmerdal evacue ever_@school everi_@staff everi_dinner
-3 everi_on everi_year fake fall famou fantast fashion fav feet_up fenc fever fish_and fitzgerald flamingo
-3 flash flu for_@school for_more for_onc forget form four_and frankli frighten fring from from_her
-3 from_school from_the fun garag gave_it gazebo get_me get_up giant giraff go_and goddess goldfish gonna_be
-3 got_hi gp grill gui ha_brought ha_come ha_my habit had_two hai hairdress half_of halifax hall_floor handbag
-3 hardli he_know headship headteach heaven_@ hei hello her_@ her_to hi_first hiccup him hire hol honeymoon
-3 how_long hubbi husband_@ i'm_off i'v_bought i'v_ever i_came i_can i_just i_sat i_stood i_thought i_will
-3 if_he if_she ignor in_hi in_there into_a into_my invit irish is_at is_get is_there it_is italia jab jan
-3 januari jet jigsaw jihadi just_told kid_and know_where lad_@ lago land landladi larg left_a leftov legion
-3 lemon liar life lift link listen live live_on lizard ll llama lmao load lost_a lost_her love love_@ lung
-3 m62 made_my magazin magician make_my mamma mamma_@ man mari_@ marin mass mat mayo mcilroi me_from me_or
-3 me_that mean mechan mehndi men mess mi miss_@ missu mithai mix mondai_and more_for morn_in mortgag mosqu
-3 mot my_@staff my_babi my_brother my_eldest my_flatmat my_granddaught my_head my_mark my_neighbour my_niec
-3 my_old my_other myself nail name_for nectar nephew_@ nervou new_york nod novel nurseri_@staff nurseri_and
-3 obsess of_recept oliv on_@family on_at on_sundai on_your onli_# opinion or_@ or_is origin other otherwis
-3 our_year own paczki pass pasti patrol paul paydai pe_mat per phil pi pickford pigeon pitch piti plan
-3 playlist pleas_with podcast polit postman pride princess proper propos pta pup purpl put q quick quid radio
-3 rain rare rather re readi receipt red retir rhubarb rhyme river robin rock rome ronan rosett san_@ sat
-3 school_fair school_gate school_on school_with scone scott scroll se search secondari seen_the seventeen
-3 seventi shake she_made sheer shelf shop shot side_of sister_@ sit_in slept slip slowli smell smh smith
-3 snake so_much someon_els son_@ spent_the spoken sport stall state station stepdaught still striker studi
-3 suitcas sunshin surgeri suspici take_@ take_a teacher_in teen ten_year terribl terrifi thank_for that_bitch
-3 the_bed the_boiler the_bu the_children the_coach the_fish the_garag the_in the_iron the_kei the_kid
-3 the_king the_most the_onli the_pta the_queue the_sea the_third the_tune thei therapi there_wa theroux
-3 think_it thirti_year til tilburi till_the tip tma to_a to_everi to_work todai_and toddler told_@ told_them
-3 told_us tom took_my took_the train trevor trick tumbl tupperwar tweet tyre unwrap ur us us_@ version via
-3 volum volunt vs wa_me wa_sick wa_so wait_for wake wardrob warn_for we'r we_ar weather week_and weep
-3 went_back what_ar what_did what_it what_you where_the wherev while_i who_had who_sai witch won't world worn
-3 worst would year_4s year_i'v yn you_all you_feel you_in your_@ ~14th ~6th ~adam ~again ~ali ~am
-3 ~anniversari ~armi ~bellingham ~bin ~birthdai ~boat ~book ~born ~brown ~bun ~bush ~came ~catch ~chess ~chew
-3 ~delight ~dent ~desk ~dinosaur ~doe ~dream ~driver ~drove ~due ~earli ~easter ~eldest ~em ~even ~everyon
-3 ~everywher ~fine ~finger ~fitzgerald ~floor ~fox ~front ~ga ~garden ~glass ~gui ~gut ~hair ~holli ~hoover
-3 ~hot ~i ~isn't ~it ~italia ~jackson ~jame ~judg ~june ~karaok ~kettl ~labrador ~land ~last ~lead ~lodger
-3 ~long ~lose ~lost ~machin ~mcilroi ~mercuri ~messag ~mock ~most ~nectar ~nephew ~nest ~nil ~nine ~no ~oak
-3 ~ok ~outfit ~over ~page ~pass ~photo ~pickford ~pictur ~podcast ~post ~princess ~queen ~recip ~rememb
-3 ~repeat ~restor ~rip ~ronan ~room ~rose ~saint ~salt ~san ~se ~send ~sister ~smith ~speech ~st ~staff
-3 ~staffroom ~stage ~stepson ~stole ~straight ~street ~strictli ~studi ~t ~taller ~tank ~terrier ~theroux
-3 ~thi ~tilburi ~took ~tower ~try ~van ~were ~will ~william ~wine ~with ~wobbl ~wren ~wrong ~ye ~z
-4 #_class (" (/ 12 1st 4s 6th 7lb <amaz <anthoni <aunti <brother <cousin <donna <doubt <flatmat <littl <mari
-4 <out <poor <rt <saint <st <till <twin <typic <uncl <welcom <year <подруга >alexand >ar >bear >bun >colman
-4 >drive >everyon >gold >half >hid >knock >list >make >nest >not >park >pension >power >rememb >season >share
-4 >to >trip >zinchenko @_bear @_befor @_bun @_child @_colman @_drive @_goe @_half @_hand @_hood @_is @_love
-4 @_make @_me @_mercuri @_michael @_my @_park @_slipper @_style @_swift @_ye @family_at @family_in
-4 @family_made @school_at @school_can @school_did @school_do @school_have @school_i'm @school_in @staff_a
-4 @staff_at a_bag a_coat a_man a_tini a_week about_the academi again al alexand and_not and_wouldn't anthoni
-4 anyon ar_all asleep at_home at_st athlet b babysitt back_and back_from bai bandag barber barker bass bath
-4 bbc bed befor_the behav benni biggest biro blast bluebel born boyfriend broke brother brother_@ brother_in
-4 budget budgi bun burnt burst butti campervan can_wait car challeng chop chri christen clip colleagu colleg
-4 colman come_for congratul congratul_@ consid cousin_@ cover dad daft dai_with decemb dentist dinner_at do_@
-4 down_the drove due due_in dure eh eleven_year els excit exist explain_the extra feb fete fighter fiver
-4 flatmat_@ forgot forti_minut frock from_our full_of ga get gilmor gorgeou got_into governor granddaught
-4 grind guilti ha_got ha_just had_hi halloween hand_me hang hasn't head_@ hei_@ her_coat her_teacher heron
-4 hi_face him_for him_in home_and home_to hospit housem i'v_told i'v_watch i_got i_see i_wa if if_you'v
-4 imagin in_ten is_all is_on isl_of it_# it_me it_onli it_the j jean karaok kinda knock labradoodl lamin
-4 last_night leed left_hi less let_us lion littl_@ lock_up lodger loo look_like lost_my love_you lurcher lviv
-4 magic mai master matt mattress max me_hi me_who memori mercuri merri midnight mitten mon morn_and mother_in
-4 move_to mp mull mum mushroom my my_cousin my_daughter my_nephew natter navi new_@ nine_year nineteen north
-4 nqt od of_@ of_@family of_him of_that of_thi of_you old onlin op outfit own_@ own_two paddington pai panto
-4 parent part_of pass_hi patienc patti phoenix phone physio poni post pour pram pressur priceless primark
-4 produc rang read_a rememb_when roller rose rt_@ said_it said_the sat_next scheme school_plai
-4 school_tomorrow seed send shall should shoutout side sinc_i situat sixteen sixth smoke snore so_he soak
-4 soft sore speech st staff stag stem stepson stern stori_time style sulk surgeon switch tast te tea_on
-4 teacher_and text than_me that_all that_she that_what the_# the_christma the_cross the_flower the_ladi
-4 the_librari the_light the_road the_wed the_wrong their_@family them_in thin thing thirti thousand throat
-4 through_the time_in to_@family to_bed to_do to_eat to_get to_have told_off tonit touchlin trent tripl
-4 trumpet u ugli underr up_in up_my upset us_on vallei van video viii villag wa_my wai_through want wash
-4 wash_machin watch_the wave_at we'll we_got week_to went_well were_@ were_the what_she where_i window_down
-4 with_@family wonder wow wreath y'all year_2s year_@ yet york your_hand zinchenko ~after ~ain't ~alexand
-4 ~anthoni ~anyon ~asda ~at ~barber ~basket ~benni ~boiler ~budgi ~christma ~cleaner ~cockapoo ~colman
-4 ~congratul ~counti ~d ~doll ~don't ~donna ~door ~dure ~ever ~feel ~feet ~fella ~first ~forti ~game ~garag
-4 ~gorgeou ~grandson ~gym ~hairdress ~he ~he'd ~hear ~heard ~hen ~hid ~housem ~human ~isl ~ivi ~just ~knock
-4 ~larg ~law ~leg ~lesson ~m ~marri ~mon ~my ~na ~niec ~octob ~our ~own ~pension ~plumber ~power ~product
-4 ~pyjama ~quiz ~radio ~rang ~re ~roll ~she ~shoutout ~son ~song ~staci ~stag ~style ~swift ~tae ~tea ~term
-4 ~then ~tree ~twice ~typic ~user ~we ~welcom ~welsh ~why ~wife ~won ~wore ~zinchenko ~приіхала приіхала
-5 !long64 . 50p <dad <group <half <her <mamma <me <new <said <sinc <singl <teacher <your >appeal >ark >befor
-5 >carri >class >final >have >i >look >marvel >nightingal >sale >school >seed >send >slept >tabl >turn >web
-5 @_@staff @_a @_at @_came @_dai @_from @_look @_sale @_season @_so @_tabl @family_i @school_for @school_will
-5 a_bath a_friend a_good a_mug a_name ago and_a and_cri and_i and_never and_she and_still and_we'r andrew
-5 appeal as_@ as_well ask_where at_thi august aunti_@ be_there beanstalk becaus_it below benidorm big_@
-5 bit_ly boil book_is both bront brought_me brown by_half by_ten caravan chip class_of close com commun
-5 confer cool corsa da dad_@ deaf did_not divorc do_with don't_ask doorwai doubt drive eat_the eight_year
-5 everi_word fae fella fifti flower for_christma for_my for_year friend_@ from_hi funniest girl_@ gladiat
-5 gown grandson_@ green grei half_term her_new hi_@staff hi_dad holli howl hurt i'm_a i'v_to i_feel i_get
-5 i_made i_take in_# in_@ in_for in_leed iron is_do is_not isl it_better june keeper kei knot know_how
-5 landlord lane laugh_so leav let_the like_thi lock loft mani marvel me_laugh me_like me_why midwif might
-5 mine miss_my miss_the mood my_boi my_ex my_ey my_lad my_lot narrowboat nation niec no_more not_the oak
-5 off_to on_i on_she or other_peopl other_side our oven panic parent_even park pass_her paw pear_tree peopl
-5 perfectli pierogi pin pleas press pugh queu radiat recept_class repair restor rhode ring rip rosa rt_user
-5 rush sai_she saint santa school_i sharp shut sick_on sit_down sorri sort spaniel st_@ stai steal
-5 still_can't still_the street strictli structur student sue swift t teacher_@ tell_him terrier the_beanstalk
-5 the_car the_famili the_garden the_lot the_mud the_radio the_second the_two think_i those ticket tonight
-5 tonight_and toothbrush trifl twin_@ two_and typic uncl_@ us_the us_to usyk vote wa_call walk_past walk_with
-5 wet_plai what_happen when_your where_@ whippet who_els wild win with_@school wrote_it year_marri year_of
-5 you_do you_the z ~an ~appeal ~ar ~babcia ~back ~beanstalk ~bear ~better ~bridesmaid ~broken ~calendar
-5 ~chain ~chip ~cook ~corner ~cousin ~dai ~didn't ~do ~doubt ~engag ~final ~fish ~flatmat ~hamster ~hate
-5 ~hour ~http ~im ~job ~juli ~kitten ~lad ~lol ~mamma ~marvel ~moja ~more ~mother ~neighbour ~night ~north
-5 ~poor ~puppi ~rock ~sale ~season ~seed ~size ~spider ~spring ~storm ~them ~tomorrow ~trust ~uncl ~usyk
-5 ~veri ~we'r ~web ~whippet ~your ~подруга ~сестра подруга сестра
-6 !after-capital #_dai #_year (. .! ./ 10k 8s <call <daughter <do <jami <theresa >best >book >chain >dai
-6 >first >love >my >no >someon >teacher @_# @_bitch @_book @_i'v @_our @_potter @_seed @_teacher @_up @_web
-6 @_wed @family_@school @school_it @school_team @school_wrote @staff_@family @staff_ha a_broken a_hoe a_job
-6 a_long a_school a_woman air all_about all_over am_i and_dad and_got and_no and_so angel appoint ark assist
-6 at_her at_nine at_work be_in be_on beach becaus_i bit_@ bloodi boi_@ both_of bottl box breakfast bring_the
-6 broken bulldog calv can't canada centr christma christma_@ clearli cuz daughter_@ deli do_a doe_my donna
-6 engag escap fan father februari flight fresh from_me fundrais glass_of grandkid greyhound ha_had had_on
-6 hapu he_my holidai hous_is http_bit i'm_on i_ever inset_dai is_back is_out it_@family ivi jami john just_a
-6 lad_on ladder leak learn_trust like_an lil littl_girl local lunch_and make_me mask me_@ me_when moder moja
-6 my_@family my_life name_the never_onc noon number of_mine of_teach on_repeat our_@ out_loud penni potter
-6 pretend_to pull purs put_on reunion rewatch rug said_what san scene sette she_ha she_had shock sinc_we
-6 sister six_week so_that some spring staci staffroom support talk_to tea that_@family the_counti the_girl
-6 the_lad the_staffroom the_villag them_to themselv there'l theresa think_of tini_chair to_hear traitor trash
-6 trial trouser trust twin up_sinc up_who us_it week_at william with_my with_us ya you_can your_own ~alreadi
-6 ~amaz ~boi ~calv ~cat ~challeng ~coffe ~cuz ~escap ~ex ~favourit ~gone ~holidai ~idea ~instructor ~jami
-6 ~leader ~ma ~medicin ~michael ~month ~peac ~pig ~rain ~rt ~seven ~slept ~stick ~theresa ~twenti ~vet ~wed
-6 каже у
-7 .? <everi <hei <hi <in <our <own >fair >mine >potter >term @_@ @_ark @_by @_no @family_of @school_all
-7 @school_on @school_week a_@ a_side a_wet adam ahead alarm album all_our and_for and_you arriv aunti babcia
-7 bag_of barbi basket been_so bitch_ass boot box_of bunt calendar cockapoo dave did_my do_for dog don't_tell
-7 dream eastend eighti ex for_her for_it got_me have_got he_like hen her_@staff her_first hi_@ hill home_@
-7 home_from http_t human i_run idea if_you'r jame let_me level like_that lol love_her marathon marri medicin
-7 michael midg most_of must my_sister my_teeth need_a needl nephew next night now_i now_it on_ask on_for
-7 our_@family outsid_the parkrun past_the pension programm pub read_it said_@ said_no salt school_hall share
-7 she_a singl_on son t_co tbh tell_the telli the_van their three_dai to_my todai_it town try_to web weight
-7 wheel who_did wor would_have wren write_to year_group yesterdai youtub ~ark ~dentist ~fit ~fourth ~half
-7 ~hei ~husband ~make ~meant ~new ~potter ~right ~ring ~round ~ticket ~tonight ~trade ~want ~where
-8 !long24 #_she <i >up @_all @_class @_the @family_ar @family_ha @school_that a_@school amaz and_@school
-8 and_is anniversari app ar_off best_@family bird call_@ came_home class_@ come_home cub dat did_our fc
-8 fifteen flask fox friend got_@school ha_lost had_me hate he_had head_to health hip hoover hour_and http i_@
-8 if_it lead ly messag mostli much nap on_and petra potteri proud_@family put_up rescu sai_he slim sofa stair
-8 the_air the_lion theme to_# two_dai vet warn wheeli will_be ~daughter ~mate ~miss ~old ~or ~park ~propos
-8 ~secondari ~there ~tractor ~wait
-9 >the @_not @family_name @school_were a_littl ain't ani at_five citi cousin daughter dinner_ladi fit flatmat
-9 for_new grandson hadn't hi_school hollywood i_teach in_law island law machin market me_and me_he my_@
-9 my_mother next_door off_for own_@family road sai_thank saturdai school_run she_# the_dog the_sofa the_time
-9 them_the user user_# wed who_doe wife ~crust ~drive ~here ~pick ~sinc ~too
-10 ._ 5am >of @_of and_i'v bought bridesmaid cat chew free had_her her_school husband juli neighbour
-10 recommend season sundai the_telli uni watch ~start
-11 <big <my and_everi inset is_what lose mama mother my_girl my_own rt said_ye she_the the_vet two_@ wine
-11 ~someon
-12 !word (# (_ @family_@ a_bitch book_club found_it the_@ woman xx
-13 !before-capital !family !part !titled (@ <a film he_a kitten labrador my_two puppi
-14 !surname slipper
-15 !grown-up !thing !work <the _@family the_corner
-16 !famous
-17 !chance
`;
