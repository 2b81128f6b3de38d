// Tenths of the logarithm of the odds, with the clues that weigh as much; `clues.ts` says what they are. Learned by
// `npm run learn` from the drafts in `tests/accuracy`, and from posts by strangers of WNUT 2017 and the Broad Twitter Corpus
// (CC BY 4.0), Tweebank (Apache 2.0) and Davidson et al. 2017 (MIT).

/** How much each clue speaks for the check `criticism`; the first is what no clue at all says. */
export const WEIGHTS_OF_CRITICISM = `
-13 :
21 =criticism
18 @school<thi
17 that_place
16 upstair
15 cultur lead
14 @families<some @management-bare appli_for by_someon credit the_teacher the_trust thi_place thi_school timet
13 @pupils>were and_went banner certain child_. consult email head_for observ prioriti shown support swan
13 the_night trip_. wa_told
12 @colleagues>next @families<same @management-sure-bare @management>who @pupils<their @school<the ask_to
12 colleagu corridor feral i_told i_wouldn't isn't_the lack place rota_. that_build treat visibl
11 !byname @colleagues>look @pupils>in @school<my @school<that a_chair a_go behaviour by_peopl chao cleaner_.
11 difficult leader manag minut_and our_lot pen_. polici ppa riot scheme slt tell_you the_room they'v we_have
10 @colleagues<no @colleagues>off @families-sure @management<and @management<my @management<the @pupils<poor
10 @pupils>have @pupils>let @school>where ^_teacher boss bother build don't_need door_is five_minut horror
10 i_work least logo love_. our_gate our_trust park_on phase place_is respect rota serv the_fourth thi_year
10 time_thi trust wast_of we'r_a who_doesn't why_i word_of your_face
9 !not-does-of-adults @management<line @management>sai @pupils<own @school-sure @school<our @school>club
9 ^_they'v a_staff ae and_then ask_a at_all beig clipboard displai drown exit fuss go_at grand how_the i_ask
9 i_us ict lazi led like_be line_manag manner monster my_school never_a normal offic on_who onli_thing or_a
9 pai_for parent particular patienc patienc_. person promot school_club shrug sinc_septemb some_of someon_who
9 suggest than_our the_heat the_peopl the_person the_rota the_same then_thei they'd think_the to_put to_run
9 told_by told_her vile visit_. wellb whatsoev work_for yoga you_do
8 #_thi @colleagues<my @colleagues<senior @colleagues>like @colleagues>now @colleagues>or @families-bare
8 @families>have @management<assist @management<our @management<own @management<trust @pupils<these
8 @pupils<thi @pupils>deserv @pupils>mum @pupils>out @school<your @school>send ^_anoth ^_sai ^_thei ^_there
8 a_lost a_nightmar a_no a_thank about_our all_i and_none and_when appli ask_for assist at_our be_told becaus
8 brief bunch busi_. but_not call_it cardigan_. classroom cover current dai_to deadlin decid down_and dread
8 each_other five_year form_. had_it handbook in_at in_charg in_that initi inspir it_all it_here job kei_stage
8 laugh_at littl_sister meet monei_for my_door my_nan my_year nappi none_of onli_the opposit our_place out_#
8 outcom peopl_who person_who photo_of photocopi plan_a princip quiet_on school_i shambl singl_dai sound_of
8 spend start_with term_and that_woman the_floor the_third the_top them_in think_she to_look told_off troubl
8 twilight vision walk_out wast we_get whatsapp worst write_it you_get
7 !does !not-is-good !not-topic-life !of-school #_ha @colleagues<own @colleagues<the @families<three
7 @families>think @families>told @pupils<at @pupils<like @pupils<that @pupils>ar @pupils>go @pupils>i'm
7 @pupils>i'v @pupils>is @school<a @school>us ^_actual ^_again ^_ask ^_between ^_cant ^_for ^_parent ^_roll
7 ^_you'll a_degre a_dog a_fridai a_lamin a_second a_whistl about_a about_how again_for allerg_to an_hour
7 and_thei anoth as_well at_it at_ten at_you between_us can_find cheaper class_that class_thi cleaner
7 cloakroom_. concern conclus corridor_. cupboard dim doesn't_know eleven_. eleven_time feedback for_be format
7 four_. gate golf got_that green_. hand_on heidi honestli_the i'm_onli i'v_not i'v_work i_gave i_wear
7 in_their inclus it_as it_but it_isn't just_the leadership left_in my_lesson my_y need_. nobodi_in nod
7 o'clock_. on_more out_my plai_to plan problem quarter_past sai_what said_it sens sing_in sit_in start_to
7 steer suppli take_a teach_in that_wa the_biscuit the_child the_christma the_plot the_ta the_wrong then_i
7 there_ar toxic train_dai two_face us_and valu wa_a wasn't week_and when_she who_can't who_think whoever
7 year_i you_know your_hand
6 !not-like-of-adults !not-topic-staff #_boi #_have @colleagues<class @colleagues<last @colleagues<music
6 @colleagues<on @colleagues<other @colleagues>becaus @colleagues>here @colleagues>in @families<#
6 @families<our @families<recept @families<that @families>an @families>i @families>send @families>still
6 @management>came @management>ha @management>read @management>said @management>team @management>want
6 @pupils<and @pupils<those @pupils>could @pupils>never @pupils>sinc @pupils>team @school<and @school>ha
6 @school>is ^_about ^_could ^_cover ^_dear ^_pass ^_some a_bag a_bin a_bulli a_caretak a_colleagu a_deputi
6 a_differ a_displai a_hand a_primari a_question a_trip abov allerg answer_to argu_about at_mine becaus_nobodi
6 becaus_the best_job bold boss_. brand by_it by_my charg child class_teacher cri_in curriculum dai_# despair
6 digniti don't_have done_the door door_to emoji enough_to everi_fridai everyth_is fill for_noth form fourth
6 from_our grape ha_never half_# he_. he_call him_a hobbi honestli hour_of hum i'm_go i_see i_teach if_i'm
6 if_on insid_. is_like it_goe it_rain know_it lanyard latt leav lose_it madam me_what me_why minut_. miser
6 music_teacher my_class my_own my_plan my_tabl negoti nice non nope not_even nowher of_her of_me of_parent
6 of_your off_for on_and on_you onli_just our_ta our_year pace past_three place_. pointless portion post_it
6 put_in put_out rais remind return room rudest run sai_how scare_of school_is scrape seat_plan send senior
6 septemb_and share_a sheet sinc_# skill sofa someon_ask space_. spent staf start_a store strategi struggl
6 system technician that_our the_answer the_head the_insid the_last the_mum the_on the_onli the_playground
6 the_queen the_right the_shop the_trip the_tweet the_woman thei_just thei_sai then_on thi_on till_easter
6 to_ask to_finish tricki under_her us_on wa_aliv wall_and weekli what_our when_we where_i where_the who_can
6 why_the with_that work year_. year_group year_i'v you_could you_work your_name
5 !like-of-adults 3b :wry @colleagues<lunchtim @colleagues<our @colleagues>at @colleagues>i'v @colleagues>to
5 @families<tree @families>ar @management-sure @management-sure-the @management<of @management>couldn't
5 @management>have @management>think @pupils @pupils-some @pupils>can't @pupils>it @pupils>of @pupils>tell
5 @pupils>there @pupils>todai @pupils>told @pupils>would @pupils>you @school<new @school>confer @school>i'v
5 @school>the ^_assembl ^_at ^_dad ^_eight ^_honest ^_nurseri ^_start ^_suppli ^_they'd ^_which a_box
5 a_clipboard a_disgrac a_lesson a_saturdai a_school a_skip a_sundai a_thing a_two a_woman again_todai
5 all_know allow_to and_put and_two arm_. ask_how at_# at_me be_more been_ask bench bereav bleed book_to
5 bottom brand_new budget but_our can_we card_from ceo chair clap class_told clearli cloakroom club_and confid
5 courtesi covid dai_off degre deputi dinner_. dirt divers dog_and don't_let down_to eight_year everi_singl
5 exam exercis filthi florist for_my forti_minut frankli from_that from_year gentlemen get_me go_home gone_for
5 gone_up got_no got_told ha_. ha_told had_three half_seven have_gone have_the head_of head_who held help_with
5 her_for here hide hide_in hold_a honesti hoodi hunger i'v_said i_cri i_felt i_laugh i_mean iawn if_your
5 in_y# induct insid interview into_a is_alwai is_be it_from it_like it_off it_sai it_till it_what jingl
5 kick_off know_which know_why la_. laptop lift love_to luck_to make_it man_who middai middai_supervisor moan
5 moan_about mous much_as mum_on my_classroom my_gran my_job my_kitchen my_name natter neither new_head
5 new_starter not_with noth notic now_a now_the nowt_. och of_hi of_school of_year on_lad or_is our our_head
5 our_staffroom ourselv out_by over_and paid paper_. parent_in peopl plot posit punish quarter reckon replac
5 resili road_. round_. sai_i'v sai_thank said_i sake school_for scissor send_a she_doesn't she_got she_like
5 six_hour someon someth_. son staff stage_# success suppos tape ten_past that_at that_child the_dai
5 the_dishwash the_middl the_ofst the_paper the_pe the_power the_sound the_two then_ask they'r_all thi_month
5 thing_to think_a three_and three_week thumb_up ticket_. to_save to_start to_think togeth told_to too_much
5 town_. tree_. trust_. turn_it turn_on twin_. up_there we'r we_will week_of well_that went_in what_it
5 while_the who_. who_call who_got who_ha who_left woman_who work_in y# year_and yep you'r_the you_can
5 you_hear you_love you_still your_child zoo
4 !like !not-topic-early !not-topic-hush !not-topic-needs #_i'm #_team %colleague 4b @colleagues-sure
4 @colleagues<ani @colleagues<for @colleagues<leadership @colleagues>thei @colleagues>with @families<of
4 @families>everi @families>need @management @management<a @management<from @management>to @pupils<#
4 @pupils<do @pupils<small @pupils>on @pupils>partner @pupils>thi @pupils>wa @pupils>want @school>at
4 @school>that ^_after ^_ay ^_from ^_hate ^_not ^_our ^_u ^_wet ^_why ^_y ^_you'd a_# a_book a_cake a_drawer
4 a_letter a_parent a_row a_seat a_toddler a_wellb a_window afford aggress am_i and_just and_mine and_no
4 and_not and_their and_won't ar_we ask_why asleep_by assembl_on at_half at_thi back_for becaus_he been_told
4 birthdai_cake blue_. boiler bounci bounci_castl broken_. bui_a bulletin but_. but_she but_there but_when
4 can_sai centr_. class_ar class_is clean clever code_for comput could cpd cruel decis dinner_for discov
4 disgrac dog_. don't_be down_in duti ear_. everyon_at fall fifti fool for_four for_staff found_out foyer
4 front_of funni_how fur gang gave_the gave_up geniu get_awai get_my glue_stick got_them ha_eaten ha_gone
4 ha_more ha_my had_in he_just he_like heat her_littl her_own hip_. hopeless hour_and i'v_done i'v_ever
4 i'v_onli i_count i_nearli in_and interview_. is_that it_get it_onli it_that jacket_potato job_and job_in
4 junior_. just_me knicker lanyard_and laziest leadership_team learn_that leav_and leav_me lectur lesson
4 line_up long_. lower lunch made_the mean meanwhil met_a minut_with mum_is must_be neither_. nerv never_been
4 no_on no_plan nobodi nobodi_ha notic_. off_her on_thing on_wa onli_on our_offic our_school over_. own_.
4 parent_ar parent_who part_of passiv phone playdough plenti practic primari_is proof proud_to qualifi raisin
4 ramp read_. read_it read_me realis sai_it said_my same_time sandwich_. school_dinner school_in she_the
4 should_know sit skirt slide sofa_. some_peopl somebodi son_. soon_as sorri_for sparkl spent_all spreadsheet
4 sure team tell_her thank_for that_feel that_you the_board the_governor the_holidai the_loo the_mark the_tin
4 the_town the_wall the_worst thei_can their they'll thin threat tire_of to_feel twice type us_it visitor
4 wa_in wake_up warmer we'v_got we_all wednesdai well_the what_he when_the who_hate who_know who_made with_.
4 with_thi world_. would_i year_with you'd_think you'r_in you'v_not you_find you_from you_tell
3 !not-is-bad-of-adults :20 @colleagues>is @colleagues>should @families<the @families>at @families>brought
3 @families>had @management>come @pupils<differ @pupils<els @pupils<thirti @pupils>tomorrow @pupils>too
3 @school>sai ^_also ^_been ^_honestli ^_no ^_sorri ^_those ^_whoever ^_worst ^_you'v a_hotel a_team agenda
3 along_. ambassador and_be and_by and_our and_see anim annual answer apprais asda_. at_christma at_night
3 at_seven bake_sale be_nice been_out biscuit_and book_corner brought_a by_a care_. chang_a clear come_and
3 complain_about cost could_be coupl creativ crisi cry_in dad_in depth didn't_even do_their donkei drag drone
3 dy eight_week email_from empti entri fact_. faster favour foot for_it fourteen from_a from_home gareth get_a
3 glockenspiel go_on goodnight got_my ha_not hadn't hello herself_. him_for honest i'd_have i'm_just i'v_been
3 i'v_had idea if_i in_an in_our is_a is_he it_by job_is just_a let_her like_our like_thi literaci manag_.
3 me_or me_too me_where member_of mentor mess mind mobil my_book my_mentor my_ta not_on noth_. of_be off_a
3 offic_. on_dai on_page option our_kitchen our_slt owt_. pack_. pe pedagogi phonem poster poster_. rate
3 rather sai_on said_to same sat_. second_. septemb_. should_have six_week smile somewher speaker spineless
3 squash staffroom strength studio teach_assist technic that'll that_boi the_build the_car the_dad the_doctor
3 the_gate the_inspector the_mobil the_state the_work thei through_a thumb tight timer to_have to_learn to_lie
3 to_our todai_a todai_i tree_primari two_in two_of unbeliev unpaid up_a up_after up_again up_at up_by us_to
3 vodka we_do week_to were_a wet_plai whatev whistl_. who who_read with_it woman work_from would_be wouldn't
3 you_in you_want
2 @colleagues<a @colleagues<it @families>is @families>who @management>did @management>do @management>just
2 ^_but ^_full ^_had ^_rais ^_six ^_turn a_mug a_teacher a_week all_week becaus_her befor_she bite chalk
2 charg_of clip cri_on dai_on deserv_better do_a do_in done_with drawn everi_dai everi_on everi_time feed
2 gruffalo ha_had have_you her_. here_. i'm_not in_everi in_front in_me it_becaus it_time knowledg linda
2 me_all my_colleagu next_to no_to now_and seven_year show_and sinc_the someth start_on still_not than_i
2 the_quiet thei_have to_on up_like wa_too we'd when_i why_do will_have with_a you'v
1 ^_did ^_well been_in dinner_time game_. give_me have_a no_name not_sai not_sorri talk_to tea_and the_book
1 to_see to_work week_off
-1 ^_todai ar_the i'll_sai login me_and
-2 !un-of-whom @management>told @pupils>found @school<^ @school>product ^_peartre ^_stand a_note alarm_.
-2 at_lunch bread_. came_to can't_do committe complet expect garden_. head_on is_all lifeguard lunch_. set_of
-2 she_can't she_is storytim surpris_. teenag thought_about to_us
-3 !topic-staff #_at @colleagues<# @colleagues<cover @colleagues<four @colleagues>how @colleagues>job
-3 @families>pleas @management<headteach @management>leadership @pupils>at @pupils>can @school<academi
-3 @school<at @school<forest @school<her @school<learn @school<meadow @school>leav @school>trust ^_go ^_hei
-3 ^_legend ^_lost ^_send ^_tell adopt all_these allot appar_. ar_at ar_just arriv_. at_last at_oak barber bat
-3 bbq believ bitten bodi boot_. brave_. break career_. carer cello challeng chancellor cheer cheer_. chew
-3 class_of class_to con could_do counti craig crumbl_. damp date detail diari_. differ_. do_not document
-3 don't_like don't_tell dress_as dug ehcp elf em first_dai fix_it flew forest forest_school four_hour
-3 goosebump gorgeou grang_infant gut gut_. hate have_ask her_school hosta i_call i_cannot i_cant i_keep
-3 i_like i_need i_swear i_tell into_the is_call it_got jab joi_of lad latest leak learn_trust lesson_and
-3 lesson_plan like_my like_you lion listen_. live_in lot_of love_her love_it max_verstappen meadow_academi
-3 mean_. mermaid mint mum_in my_birthdai name_. nan_. natur never_stop nicer nut old onli_# organis_a our_.
-3 ovat panto pierogi poorli porridg post_offic pothol price primri proud_. proudteach queen_. rd right
-3 right_. rugbi sai_. sale_. santa simpl sister_. sit_on smell_like solicitor song_. spaghetti stand_ovat
-3 student swept tea_. teacher_at tell_. than_ani the_bean the_bu the_cat the_gym the_phone the_polic
-3 the_river the_week thei_. then_. these think_i to_let to_share told_us told_you tori touch tower traine
-3 twelv twelv_. twice_. under_the vegan verstappen view wa_right wa_the walcott war_. water_. we_made
-3 weetabix went_off wide willow_learn wind_. wonki wren ye_. yer в
-4 !topic-early !topic-life !topic-needs !un-topic-health !un-topic-home !un-topic-life #_a #_dai #_teacher
-4 :away @colleagues<ptp @colleagues>meet @colleagues>name @colleagues>panto @colleagues>room @families<everi
-4 @families<my @families>thi @management<told @management>know @management>leav @pupils-one @pupils<here
-4 @pupils<love @pupils<peopl @pupils>again @pupils>he @pupils>she @pupils>wouldn't @school<never
-4 @school>concert @school>got @school>in ^_# ^_ann ^_anthoni ^_anyon ^_book ^_bore ^_can't ^_deputi ^_end
-4 ^_ev ^_even ^_he ^_hello ^_here ^_http ^_last ^_life ^_like ^_lol ^_of ^_pleas ^_ring ^_snow ^_team ^_walk
-4 ^_where ^_your a_bu a_half a_small a_twix abl abl_to accent advanc after_. after_the all_my alreadi_. am
-4 an_all and_did and_mum and_thirti ani anthoni anyon anywai ar aren't ask_if ask_me at at_break at_easter
-4 at_st at_them aw awkward back back_. back_from backward_. band bar batteri bc bean becaus_it becom bill
-4 birth bit_of bless boat boi_. bore bounc bowl bread brian bullet bum_. but_my by_name by_ten bye cake_in
-4 captain catch caught check chess chill chip_. chippi clerk cloth collect cool costum_. crew crumbl cup
-4 curtain cute dai_i dentist disco disgrac_. dj dm down_the ect emmerdal entir exact exclus eyebrow_. fake
-4 famili_and fan favourit_. fb femal fever fewer file fisher fitzgerald fix flow for for_all for_her for_me
-4 for_school free_school fridai fridai_. friend_. from_hi from_my fun ga glad glass_. go go_back golden
-4 grandad grandma grandson grin ha_taken hack had_a had_that hai hair_. half_term have_on he_a he_in he_is
-4 high hold hood hors hospic hr humbl hungri i'd_not i_had i_miss i_never i_still if_he if_you'v in_. infant
-4 internet isn't isn't_a isn't_it it_fridai it_now it_sinc jan januari june_. kane karaok karma kettl_on
-4 kitten knee_. know_how la ladi_. late_. leagu left leg lego lemon let_go licenc lick lid life linkedin
-4 lodger lolli lunchtim_supervisor machin_. made_my made_up marriag master mcilroi me_for me_laugh me_off
-4 me_she men minist mistak mix mock moja ms my_lad my_littl my_new my_sister my_son nah name_the nana near
-4 need network never_trust next_year nobodi_ask nurs of_that off_with offic_at okai on_repeat on_school
-4 on_sundai onli_a our_cook our_deputi outsid_the paid_for pan parti paul penalti pension peopl_and pepper
-4 pet petit photo pig pink pl plane playtim pleasur pregnant pure reason_i receipt ref rehears rememb renew
-4 request reset retweet rice ring roast rock roman roof_. roundabout run_the sai_about sai_you said_the salt
-4 samosa sch sch_. scone seriou share_. sharpen she_had shed_. shepherd shirt shoe_off shop shout_out show_me
-4 sing_. sister sixti slam social societi soft sourdough spring sprout staff_do staff_meet staff_panto stall
-4 stare step still_a stood strong such_a sue summer_fair sundai_. super surpris tag teacher_on ted tenner
-4 terrifi tesco tgin the_math the_minibu thei_ar thei_get their_own them_the theme tho_. throat ti til
-4 tilburi to_collect to_talk toddler tom traitor trampolin tube tweet union vers vet video vike wa wa_on wasp
-4 we_can weed weep wet_paper when_thei when_your whitbi who_els who_told whoever_invent wig will_never
-4 william with_your without without_the wlt won_the wore worker worm yet you_on you_should your z zoom на
-4 сьогодні
-5 !not-acc-is !not-acc-like !topic-case !topic-ofsted !un-acc-is #_. #_the #_you %own 1st 4s @colleagues>by
-5 @colleagues>loo @pupils<cover @pupils<new @pupils>ask @school>a ^_angel ^_best ^_bought ^_bring ^_call ^_co
-5 ^_com ^_differ ^_exampl ^_free ^_get ^_grang ^_great ^_ivi ^_miss ^_morn ^_need ^_none ^_peopl ^_poor
-5 ^_princ ^_sydnei ^_think ^_we'v a_biscuit a_lie a_lot a_person a_robin a_stick a_ta account_. address
-5 after_a al all and_i and_i'd and_let and_there ann_mari argument as_me at_the august author award bake
-5 beach bear becaus_i been_put behind_the benni best_. bet bike bin biscuit_. bit blood bona book_club
-5 bought_a brave brilliant_. bro bront brother brought_me bu bun bush but_he but_i butter call_the cannot
-5 cape caretak carri_the carter cat chariti charli cheat chick christma chuf cinema code come_. confess
-5 confirm congrat congratul_to conker corri could_not could_read countri_. cousin cow cricket cry custom
-5 dad_. daddi dai_for daughter decemb den did_it dinner_monei doe_anyon doe_the donat doubt driver easter
-5 excit facebook father fault fell fifteen finish first_time flapjack flu flute fly folk forget formal found
-5 fraction free french fring from_work gari gem get_that giant give_up glitter go_to goat gone_and got got_.
-5 great group_. gym ha_got happen hard_. hartfield_road harvest have_. have_made have_no head_ha hedg hei
-5 help_. her_mum hit holidai hug huge i i_ever i_got i_just i_sai ic id idea_. identifi if_it ill in_two
-5 investig is_# is_our italia ivf join jollof keep king knacker knit knock know_you label lad_. lai
-5 last_night last_week learn_to leaver left_the librari like_i lip local log lost lost_her lot_to love machin
-5 made_a market mat math me_# me_it me_luck measur medic michael ming miss_. mondai most my_desk my_first
-5 my_husband my_mother my_old my_two na nail nap nativ netbal new_year newcastl next nh night night_. north
-5 northern not_me nurseri oak_primari odd of_mine of_you ofst omg on_here orang order_. our_class our_hous
-5 outsid oven over own_two parcel pass_her pe_. peopl_ar peopl_in person_. pi pipe pitch plai plai_. plai_the
-5 plant pocket poem polic pond pool potter print probabl properli pull purpl question_about quit race rais_#
-5 recip record regret_. ride ronan rounder royal s sai_she sang sat_in save school_run score season secondari
-5 server she_doe side sinc_. six_. skin slept slip smash smith smoke sold solid song sound_like sourc spare
-5 speak speech spin sponsor start_mondai station stole storm strictli sulk sundai surnam surviv tabl tank
-5 tast taught_me taxi tempt than_me that_is that_order the the_# the_classroom the_council the_countri
-5 the_desk the_famili the_flat the_grang the_post the_red the_tank the_vicar then_a there'l there'l_be they'r
-5 thi_. thing tho thrill tini tire_. to_hear to_help to_her told_them tonight_. towel_. town trai treasur
-5 trouser trust_a try_to twist until us_all via vs wa_late wai_to want_the wardrob wash we_ar we_were week_in
-5 welsh went were whisper who_is who_on wife win window_down wish_me witch with_me with_my with_two wobbl
-5 worri_. worth_it written yeah year_4s yorkshir you you_absolut you_think моя
-6 !topic-jobs !un-is-bad #_i #_in :? @colleagues<school @families<and @management>hand @pupils<head
-6 @school>and ^_amber ^_ani ^_first ^_hartfield ^_holli ^_joi ^_just ^_oak ^_old ^_pe ^_phone ^_proud ^_river
-6 ^_robin ^_rubi ^_safeguard ^_sign ^_skye ^_st ^_teddi ^_wouldn't a_littl a_pear accept ag against aldi
-6 all_of all_our alreadi and_# and_we'r ann anyon_know anywher ar_on ar_you ark assembl_. attend aunti bad
-6 bag bank bed_. bee befor_i boot bridg bring brown but_it cabinet cafe call came_out can_do caravan chri
-6 class_ha club co cold_. colman com cook costum council curri cushion custard da de decent deep deputi_head
-6 design did_our did_the didn't drew drum dry eat eaten england even_. everyth_. everywher exampl experi
-6 eyebrow fair_. farm field finish_the follow food for_our forgot frank g garden get_in giggl goal goe_to
-6 gold gone_. gonna good gravi gui ha_given ha_start had_. hair happi hatch her_notic hill home_with hoover
-6 hospit http i'v_told i_will incom iron is it'll it_out jame jog john knew l lad_in ladi lane leadership_.
-6 learnt left_a legend_. let line london ly m ma make_me man_. manag_at massiv me_. me_about me_with mile mon
-6 morn_. morrison move_to my need_a neighbour nest_in never_chang nil of_work offer on_fridai on_saturdai
-6 open_and or out_in over_the panel peartre penni phone_in pictur pie pizza plaster pleas post public puppi
-6 question radio rang readi refus regret ridicul rob row sai_that sausag saw_it sea secretari servic shame_.
-6 she_told sheep shoe_. sing slim slipper sock spot st_mari stone stop stori t t_. takeawai taught tea
-6 terribl that_i that_i'm the_best the_meadow the_window there_is think_. think_about thirti though though_.
-6 tip tissu to_# to_everi to_go to_it to_leav todai_. todai_and todai_that took took_me topic trip_to trollei
-6 try twix uncl understand up_for vicar villag w wait_. want_. web weekend what_a what_do will_be with_stress
-6 world would'v wrote y you_see
-7 !acc-is !topic-health !topic-home !topic-inside !un-topic-early !un-topic-needs #_# @colleagues>on
-7 @families>. @management<offic @management>on @other @pupils<with @pupils>got ^_can ^_chelsea ^_destini
-7 ^_florenc ^_good ^_happi ^_have ^_hope ^_max ^_ofst ^_pari ^_poppi ^_read ^_rose ^_someon ^_summer ^_ten
-7 ^_thank ^_who ^_willow a_suppli account alarm and_me and_onli and_she and_they'v around as_a asleep be_a
-7 beauti bed best big birthdai bottl brought built c cake came car chair_of chip chocol citi cream d dai_in
-7 daisi danc debat done_. dress drive egg_. ever_. ex fair first forev fridg fund glass got_the grade
-7 grievanc hardest he heaven hedgehog hen her_and i'd_do i'm_still i_can't i_would im in_all in_assembl
-7 in_bit invent is_in is_my is_now it_to j joe jumper knee land lanyard_. law leed legend lock lol_. look_.
-7 lucki made man marathon mark match might_be minibu miss mostli mr mud my_favourit myself n name narrat
-7 next_week number_. off_to p pickford pleas_. press princ product proper quiz rain repeat residenti river
-7 round_the run_in said_. saturdai seem she'd she_a short should smell snow stress swap telli text
-7 the_caretak the_fella the_nurseri the_pear the_place the_sat theroux thi_week thread tma to_find toast
-7 tomorrow tooth u ugli un unit ur van veri volunt wait wale war weather wit worth x xx xx_. ye you_a
-8 !topic-safeguarding # @management>wa ^_autumn ^_grace ^_jasmin ^_lili ^_mai ^_mark ^_new ^_user ^_watch
-8 ^_we'r ^_will ^_you'r act amber and_everi and_honestli angel appoint as_our asleep_. b bacon bath
-8 bellingham bird bloke born caretak_. do_thi dream educ end_of exclud feb feet fish flower get_the got_to
-8 grang guest ha_ask haha hang hero hi hope hous hundr husband i'm_in ivi know_. light mari max me_a mercuri
-8 o ow pin pupil real realli red retir road size sleep st star style summer sun swift teddi they'v_had
-8 twitter up_the up_with v voic vote warn watch wave wed welli will won ya
-9 :6 :warm =school-name @elsewhere @families>and @management>i'v @management>in beat chelsea comment delight
-9 egg ev final flat florenc govern hartfield hat holli jasmin live lol look_like oak op password poppi
-9 pretend robin rose rubi skye sort street stuck such suspend sydnei tonight water willow yellow
-10 !acc-does !not-is-bad :! :merry :… =confidential @families>ask anyon_. autumn countri destini grace joi
-10 judg lili mai marri meadow pari proud put_the sir user
-11 =accusation ain't nation proud_of
-12 =pupil-name trash
`;

/** How much each clue speaks for the check `accusation`; the first is what no clue at all says. */
export const WEIGHTS_OF_ACCUSATION = `
-12 :
20 =accusation
16 !acc-does claim name_on
15 told_to
14 @management<old monei
13 @management<and @pupils>told attend contract drawer figur financ firm lead shred
12 !acc-is cash complaint drink_. forg i'm_sai i_never i_saw medic the_answer they'r_in
11 !acc-of-school !un-acc-does @colleagues<that @families>treasur ^_thei agenc certain fake hadn't the_night
11 thief treasur two_of who_doe
10 @colleagues<my @management-sure-mine @management<my @management>gave a_job audi badg bill kept night_befor
10 point_at refer safeguard she_left shove site supervisor tenerif the_trust tick vape
9 !not-topic-inside #_teacher @colleagues>call @families<that @families>the @pupils>by @pupils>on all_know
9 all_on at_number at_wet befor_. dad_is deal doe_our entitl ha_. ha_been had_two hamper have_it head_of
9 hi_own i'd_been i_watch lock on_duti on_person our_trust pta rub said_he seen_the set_of spat the_worst
9 they'v_been weak written
8 !not-byname @colleagues>read @families<tell @management>told @pupils>come @pupils>that @pupils>who a_certain
8 a_degre a_governor and_sai and_told bruis call_it camera copi disabl doorbel everi_night fact get_her had_no
8 he_put her_about her_sister hospic i_know if_your incid it_our it_went know_i made_up make_up of_our off_the
8 on_their premium sign_off signatur sinc_last summer_and the_bloke the_pe the_summer three_of told_the
8 told_them vodka went_in what_to
7 !not-topic-staff !topic-behaviour @colleagues<qualifi @families>out @families>you @management>been
7 @pupils>out @school>fund ^_and a_child a_parent about_me about_that absenc address admin advert again_and
7 all_year and_then barbecu been_read book_. but_the carer censu cereal chair_of chicken corridor_.
7 cupboard_with dare degre drove even_in facebook fiddl flask_. flog from_year go_through grass her_own
7 home_in hound i'v_work if_thei insur ipad it_wasn't left_in liar mai_. mark_and marketplac member minibu
7 mum_who our_nurseri our_year own_class photocopi_. qualifi sai_it sai_she saw_the sen she_told should_know
7 shredder sinc_easter stole stop_ask teacher_in the_book the_cake the_cook the_council the_next the_sat
7 the_sheet the_teacher their_own them_and to_get to_learn to_stop told_a uniform us_on wa_ask what_she
7 who_left worst wrote
6 !not-of-whom-of-adults #_ha @colleagues<the @colleagues>lock @families<new @families<other @management<our
6 @management>made @pupils<a @pupils>been ^_ask ^_drive ^_governor ^_head a_colleagu a_record a_teacher
6 account admiss and_everyon and_six ask_her assist bag_. caretak_ha certif chang_the charg_of chariti
6 childmind clap coach coat_in dinner_monei dob doctor drag dure_the even_if face_in fill for_have four_year
6 had_been half_seven half_the hand_on her_for herself hi_hand holder honest i'd_had i_count i_should i_wasn't
6 ict instagram invoic it_up leader light_off like_i'm mark_the massag miseri mum_ask mum_in my_bag
6 my_colleagu name_in not_been of_on on_everi our_gate our_old our_road out_by out_in pai_. paperwork
6 park_space punch recognis report_it rid room_with sack sell_the she_in she_know shelv sign sign_it stack
6 stink that_build the_box the_cleaner the_gate the_panel the_y them_off todai_for tricki up_hi up_the went_on
6 woman_in worn yous
5 !of-whom-of-adults !un-of-whom-of-adults @colleagues<same @colleagues>wa @families<the @families>for
5 @families>get @families>who @management<it @management<of @management<the @management>get @management>never
5 @management>took @pupils<eleven @pupils<nine @pupils<own @pupils<thirti @pupils<wee @pupils>back
5 @pupils>kick @school<about @school<our @school<that @school>club @school>ha @school>had @school>websit
5 ^_caught ^_everybodi ^_flat ^_he ^_name ^_next ^_our ^_she ^_they'r ^_think ^_work a_four a_hen a_name
5 a_park a_seven a_stone act_like all_my and_call and_when benefit brand breakfast_club brick bulli cake_sale
5 call_a came_through can't_. comfi covid dai_befor dai_i deliveri diesel dinnertim disclosur dock drive_.
5 dump found_the fund gone_home had_three her_husband her_on hi_mate hi_name hockei hour_and i'v_seen
5 i_wouldn't i_wrote is_have it_becaus it_off known label lad_in leas left_to let_him lie littl_lad local
5 made_her mai_and me_if me_why member_of naughti no_on observ of_thirti of_work onli_on our_deputi patio
5 phase pit place place_. plai_. polic polo princip privat profession quot receipt restructur round_the rover
5 sat_there saw school_club school_meal score_. see_her see_thi senco she_never shoplift sinc_# stepdad
5 stock_cupboard surgeri sweetheart take_a tea_in that_man that_our that_school the_agenc the_chair the_desk
5 the_form the_minibu the_mum the_music the_old the_record the_year then_said then_told there_no they'd
5 thing_about think_about tlr to_hi tree_for tuck turn_out vanish voluntari wa_at wa_told went_to weren't
5 wetherbi within wonder
4 !un-topic-staff %colleague @colleagues<# @colleagues<new @colleagues<our @colleagues>came @colleagues>did
4 @colleagues>get @colleagues>sai @families<a @families>can't @families>ha @families>i @families>with
4 @families>work @management-sure @management>bulli @management>can @management>got @pupils<it @pupils<littl
4 @pupils>as @pupils>dad @pupils>partner @pupils>the @pupils>we @school<same @school<the @school<wouldn't
4 @school>that @school>the ^_funni ^_her ^_turn a_class a_classroom a_list a_littl a_look a_mondai a_on a_trip
4 a_tuesdai action addit again_in all_over and_everyth and_get and_nobodi and_they'r anyon_who apologis ask_to
4 back_of bairn barri base been_made befor_he bootl bump bursar but_my can't_even can_sai can_u ceo chap
4 christma_do colleagu cupboard daft data date deliv done_the eight_year email_. ever_been everi_dai
4 everi_week extens famili_. fill_in folk_. for_twenti fox from_my genuin gift guid gymnast happen_to hasn't
4 he'd he_call he_still he_told head_told headmast her_at her_name honesti i'd_have i_won't in_there in_to
4 inclus inspector intern it_all it_on it_out know_the know_what knowledg learn_that let_them live_in lost_the
4 madam man_ha more_time my_car my_guid my_old nail nick nobodi_els noth_. of_hi on_facebook out_of outsid
4 partner place_is pocket pocket_. poison pupil purpos put_her quiet raffl room_. room_for round_here
4 school_dinner school_ha scratch secret see_what send_the she_not shoe_off side_of sister_in soap sold
4 somebodi_in son_. tape teach_assist tell_you that_how that_i'v that_to the_ladi the_minut the_page the_pta
4 the_question the_raffl the_recycl the_rest the_room the_student the_wall thei_let them_in there_. time_he
4 time_with to_keep transit tribun union wa_there watch_a we_have websit_. went_. what_time who_run why_i'm
4 with_no work_in year_on you_don't
3 !topic-thing !un-topic-thing 2pm @colleagues>as @colleagues>back @colleagues>who @families-sure
3 @families<anoth @management-sure-the @management<busi @management>had @management>who @pupils<# @pupils<of
3 @pupils>hand @school<whole @school>up ^_let ^_right ^_she'd ^_those and_put and_thei at_ten bank_. batter
3 beach becaus_it bloke boss_. brief busi_manag carri_on common count_the degre_. deputi dinner_. do_my
3 don't_let duck expel flask for_forti for_it for_thirti ga garag glow got_that handbag he_not head_had hen_.
3 hen_do him hire home_time i'v_watch i_wa in_all in_boot in_school is_. it_ha it_with lad laptop last_time
3 lesson_and lost_. mentor monei_and move_in mum_at my_coat my_purs not_for not_go of_be of_it of_recept
3 offic_and on_her on_our onli_just panel paper peopl_in petti phonic_screen photograph pint present queu
3 resid sai_i'v secretari see_a sell she_had shout_at staff_. teacher teacher_at the_bin the_dai the_doctor
3 the_fridg the_head the_phonic the_staffroom the_stock there_on those threaten tin tire_of top_of trai_of
3 trip_. tyre union_rep us_# wasn't we_onli weather_. went wet_plai what_that when_the who_on wife with_it
3 write you_just
2 !un-topic-behaviour %child @families>in @families>wa @pupils<for @pupils<year ^_nine ^_tire about_it
2 alwai_the answer at_night author bag been buzzer card_from class_told do_. empti everybodi firm_. gate
2 go_back got_an governor hand_and him_on in_at it_in knew littl_on mileag my_room number_. of_governor offic
2 on_from our_ta outstand right_on son temp that_got the_breakfast the_nurseri the_road time_and to_. to_send
2 to_talk told two_year upstair valu where_the year_group
1 %family @colleagues>at ^_they'v a_proper and_onli befor_the do_it down_the drill easter_. had_on it_to manag
1 my_mother nice_. our_site staffroom stood_at the_light the_right to_make up_after us_the van
-1 ^_trust
-2 !not-acc-is !un-acc-like @colleagues>by ^_sue care_. cook_. everi_child haha_. i_just in_the love_a turn_up
-3 !not-does 7am @colleagues>a @colleagues>name @management<deputi @management>couldn't @management>is
-3 @pupils<destini @pupils<everi @pupils<head ^_ann ^_final ^_kitchen ^_need ^_peopl ^_thi ^_where a_biscuit
-3 a_complaint act all_about all_i alreadi_. around arriv_. awkward boi bush by_my career club_is con couldn't
-3 decemb deputi_head destini_child domest doubt dzi ever_. fitzgerald fring gut hungri husband_ha in_an
-3 insist is_now is_off is_that jean joke_. juic kit lamin marathon mcilroi meadow_academi mess more_.
-3 more_than ms never_chang new_head o'clock_. on_wa open_. petit polit pregnant_. readi_. regular settlement
-3 she_said steal strictli sunni suspend teacher_is temper tha that_all thrown to_your trick true up_sinc
-3 walcott wed_. who_came with_all won_. wrong_. you'r_a в з каже я
-4 !like !like-of-adults !not-topic-behaviour !topic-hush !un-is-bad-of-adults !un-like !un-topic-hush
-4 !un-topic-jobs #_dai #_for #_i 2nd :away @colleagues<her @colleagues<school @colleagues>ar @families<hi
-4 @families>. @management>leav @pupils>is ^_anthoni ^_be ^_been ^_bore ^_bring ^_but ^_can ^_daisi ^_date
-4 ^_everi ^_free ^_grang ^_great ^_hartfield ^_have ^_hei ^_http ^_safeguard ^_sign ^_some ^_ta ^_wa ^_ye
-4 ^_you'r a_bad a_love a_mum al all_the allow_to and_me ann_mari anthoni anti appl ar_on ar_the assembl_.
-4 august aw be_. been_at behind benni bike bitten blue boat bore_. bridg bro budget c cake_. came_back
-4 can_you capit care caus charg_. charli chess clear clue co cold colman comment complain correct cream
-4 custard cute debat decent den dj doe_my don't drew drum e excit exclud face_when fair_plai fell_off fever
-4 field_. fifti fine first_. five_year flood food for_on four_. frank french frozen g giant glue golden
-4 goldfish guest gui h ha_left ha_the hahaha hai half_term hat_. have_got have_the hi_drive him_a holidai_.
-4 hous_. i'm_a i'v_told i_can't i_feel i_go i_have i_love i_think ic if if_it if_she in_bit internet is_#
-4 is_a is_in jan januari job_. joke kei_. kiss knee_. know_a l lad_. leadership_. leg legend_. let_me lion
-4 live_. london love_it low made_me make_me marriag mash me_the measur mi might mile mind_. ming moja month
-4 month_. mood morrison mp much_. my_dad nah natur neck need_to never_met new new_year night_. nil no_idea
-4 o'clock oak_primari obvious of_you omg our_famili owt parent_and paul pe_. pea pear pepper plai_to plant
-4 podcast post potato power printer quit ramsai read_the redund ref retir_. rice roast ronan rude run_a sad
-4 sai_about sch secur self shop_. show_. sinc_the sister_. skill sleep_. smash smell_of sourdough spot spring
-4 stick_. stop stress super surviv tea_. tear_. the_boss the_headteach the_pear the_peopl the_post the_reason
-4 then_. three_. tom tortois trainer traitor tree_primari twice_. un under_the unit up_for us_a via wa_right
-4 wage wait_. wale want_a weep what what_. when_you who_. wild will_be window with_me won't wor word_.
-4 yorkshir you_a z на сьогодні
-5 !does !is-bad-of-adults !topic-health !topic-jobs !un-byname !un-is-bad !un-topic-health !un-topic-results
-5 #_at #_the #_year 1st =criticism @colleagues<everi @colleagues>meet @families<and @management>in ^_again
-5 ^_amber ^_angel ^_anoth ^_anyon ^_big ^_book ^_co ^_com ^_destini ^_doe ^_ev ^_fair ^_first ^_five ^_holli
-5 ^_home ^_how ^_i'm ^_im ^_is ^_ivi ^_jasmin ^_just ^_lol ^_nobodi ^_oak ^_off ^_pleas ^_princ ^_proud
-5 ^_river ^_rose ^_send ^_skye ^_st ^_sydnei ^_team ^_teddi ^_thank ^_then ^_three ^_todai ^_up ^_willow
-5 again against air all also alwai amaz and_a ann anyon anyon_. anyth app aren't ask_. ask_if at_st barber
-5 basic bath bean been_a believ bet birth biscuit_. bit_. bow brain brilliant built but by cabinet can can't
-5 can_do candl cannot carter centr chase chees chri christen citi cloth club_. com come_. come_and conker
-5 countri cry_. curri de decid did direct discuss do_not doubl dry each educ eh ever everyon_. everywher
-5 expect face februari fifteen finger fish for_me forgot fridai fun gave_me get_on give glass goal got_a
-5 got_my gravi green grievanc haha hamster have have_been he_a he_said hear heart hei homework honestli hug
-5 huge i i'll i_. i_am i_get i_had i_like if_the in_a insid into is_it is_on isn't_the jame judg june k kane
-5 kettl kick kitten la lane lead_. leaf leed legend level life life_. like_a like_her like_the lip lock_up
-5 login long lost_her m made man_. mani mark_. market matter me_on meter milk_. moon most mr mud mummi my_mum
-5 na need_a netbal never_been nobodi nobodi_told now_. of_# of_a of_year off_. off_with offici on_saturdai
-5 on_thi our_class ow p pair pass_her pass_hi past phone_. pickford pigeon pizza pleas_. poorli pop post_.
-5 price prison product pull puppi quid_. race radio ran reader real recip regist_. rehears residenti right_.
-5 river roof_. sale sandwich saturdai_. sausag scienc sens septemb_and she_sai sheep shoe_. shouldn't show
-5 singl size slipper slow smell smile smile_. smith soon sound split st_mari staff_do staff_meet station step
-5 straight style sun sundai_. surpris swift swim t t_. text than_the thank_you that_it that_my the_dog
-5 the_man they'v_had tho thread three to_tell toast togeth too_. tour towel treat tree tri try twitter under
-5 updat us_all villag vs wash wear week_. welcom welsh went_well what_the whiteboard wifi wine_. word xx xx_.
-5 ye yet_. you'r моя
-6 !is-bad !of-school !of-whom !un-of-whom !un-topic-home #_# #_. %general :? @elsewhere @management<new
-6 @management<offic @management>job @pupils<my @pupils>ar @school>. ^_# ^_appar ^_autumn ^_best ^_chelsea
-6 ^_do ^_eleven ^_florenc ^_ha ^_hope ^_joi ^_lili ^_love ^_mai ^_max ^_me ^_new ^_pari ^_poppi ^_read
-6 ^_robin ^_summer ^_to ^_twenti ^_what ^_will a a_bulli a_good a_sign about_. ag alarm am and_her and_i'v
-6 ani appoint arrest b bad bake be bed_. behaviour better big bit bless block born both bottl bowl bread cake
-6 came_to case catch chair_. chocol choir class coat_. come come_on congrat cricket crook cry d danc displai
-6 door down_on dream dress eat eaten exampl fan farm favourit five flower flu follow for_. for_my forev
-6 friend from full_of game garden gari go_on got_her grown gym ha hair hand_. hartfield_road hate headteach_.
-6 hedgehog hero hide high hill hoover hope hous http i'm in_. is_my is_the j john jumper junior just king
-6 knee land lass less list listen live lol_. loo look_like lose lot ma mai map me_. me_in men mention met
-6 middl mind miss mon mug mum_. nation nearli need neighbour night no not_the octob oh on_top open organis
-6 our_new over panto parti password pe_cupboard penni plai plan plaster playground prai prai_for proud
-6 proud_of queen quick r readi reckon red rest_of retir rip rob row s safe_. save season shoe sing sir sleep
-6 small someon song sorri_. speak squad stick sue summer taught teddi teeth telli that_. the_best the_bu
-6 the_class the_letter the_meadow the_wai thei_want then_she theroux thi_week thing think til till_easter
-6 to_my tooth town twelv twice uncl up_on ur v veri vicar video voic w want_to warn we we'v_been wed well
-6 whistl wi wit wors would x_. ya yesterdai you'd
-7 !not-is-good !topic-case !topic-results @colleagues>and @management>on ^_can't ^_for ^_grace ^_happi ^_lost
-7 ^_onli ^_ten ^_who ^_wish actual ain't along alreadi amber angel arriv ask_for assembl at_it autumn beat
-7 beauti bed bird birthdai biscuit bore brave bring broken brought bui came cat cheer could cri cut deserv
-7 down_. down_to feel field finish first for_the four great had_to heat hold holidai holli how_to i'v_been
-7 i_got im impress includ ivi jasmin last_night late lili ly mari math me more much my myself nativ now nurs
-7 o op order out_on primari quiz realli ring rose rubi saturdai shop should snow sock sorri sort st stand
-7 still street stuck swap sydnei ta_. tabl tea term the_grang though_. thought ticket to_go todai_. too tweet
-7 u ugli us_. visit vote wai wait wave weekend welli what_a whoever will win wish won_the world worth x
-7 yellow you your
-8 # :wry :… =school-name ^_good ^_user absolut again_. announc ar been_told best between chelsea chip close
-8 daisi destini doesn't dog drop ev everyth feet final florenc for_our grace grang happi hat idea is joi kind
-8 like lol love max mine or pari pleas poppi princ rememb repeat robin rota skye some stai star start sundai
-8 than thank thi to_a todai tomorrow tomorrow_. tonight_. want with_stress yet
-9 :! :6 :merry :warm ^_mark appar da hartfield meadow oak these user why_. willow
-10 =pupil-name head_. tonight trash
`;

/** How much each clue speaks for the check `confidential`; the first is what no clue at all says. */
export const WEIGHTS_OF_CONFIDENTIAL = `
-12 :
18 =confidential husband_ha
17 came_back said_to that_why
15 !topic-needs letter
14 !topic-case !topic-health she_can't tablet todai_he
13 !topic-home !topic-hush @colleagues<new can't_read come_through pull the_two wee won't_be
12 !topic-data !topic-visit !un-topic-data ^_interview ^_kitchen grievanc it_hi put_in restrain still_in
12 the_parent the_red they'v think_it
11 !topic-inside !topic-staff ^_polic a_bed a_two attend been_told epipen for_her i_never my_# on_who sai_a
11 select sent_home sleep_in sleev the_letter the_list to_on told_me tube week_with you_see
10 #_boi @families<a @families<both @families<that @pupils>next @pupils>with ^_hi ^_we'r after_her fifth
10 found_out gone_to have_her he_not i_count inhal interview messag_me month_of my_love nobodi_had not_been
10 on_of onli_# rage rang refug sai_who she_told social solicitor statement want_me well_the whose worri_about
9 !un-topic-hush @management>off @pupils>in ^_becaus arm becaus_of box_. bring_me but_she but_the came_in
9 capabl combin copi dentist eat_. embargo guess_who hasn't he_on i'd_not idea_for in_pe it_her mark_on
9 me_todai move_up mummi name_on notic_in nqt of_mine on_i out_at out_on plait po pupil rumour rung seizur
9 site special sudan tag the_boss the_loo the_number third_time thrown to_tell two_year visitor we'v your_.
8 !topic-safeguarding !un-topic-inside #_teacher %child @colleagues>been @colleagues>but @families<same
8 @families<up @families>can't @families>in @families>will @management<for @management>did @pupils-sure-one
8 @pupils>boi @pupils>haven't @pupils>is @pupils>said @pupils>who ^_did ^_he ^_her a_e a_seven a_word
8 about_her again_and all_on all_week announc august be_made bite brief bug car_park complaint corridor
8 council_. dad_got down_to dri exclud feed foodbank formal foster grand group_. ha_had hack he_got heart_.
8 heartbroken hol how_do in_with is_down is_hard littl_man my_room noth_. of_y# offer on_page plan_for ri
8 sat_with see_me seen_the septemb seven_year speak stepdad that_# the_breakfast the_chariti the_fella
8 the_gate the_ladi the_other the_residenti there_no they'r thi_time thursdai to_keep two_dai we_know who_get
8 whole_wai why_. with_stress y_#
7 !topic-call !topic-early !topic-jobs !topic-ofsted #_out #_still #_who %family @families>got @pupils<four
7 @pupils<her @pupils>got @pupils>make ^_appar ^_head ^_ladi ^_parent ^_she ^_they'v a_stick act address
7 all_afternoon all_at allow and_on ar_at ar_in aren't as_well b_. bairn be_kind birthdai_cake bruis car_.
7 chair class_ha complain confirm cover do_you drink each_. english ever_had file financ four_year go_home
7 go_out ha_left ha_to had_a half_the have_said haven't he_onli her_dad hour_a investig is_go is_there it_you
7 less_than list list_for meet_with mondai_. mute my_boi my_heart my_littl naebodi next_year on_me on_to oot
7 other_side our_ha our_own parent_of pass_it pleas_don't sai_he saw_the scan she_ask she_in she_not sibl
7 start_on surpris the_book the_council the_form the_nurseri the_panel the_paper the_phone the_sat the_tag
7 thi_on thirti_on thur tuck_shop twice_thi two_on us_in wa_onli were_in with_her with_hi yesterdai
6 !not-does !un-topic-call !un-topic-early !un-topic-results !un-topic-safeguarding :30 @colleagues<four
6 @families<new @families>doesn't @families>get @families>gone @families>ha @families>just @families>tonight
6 @management<told @management>ha @management>job @management>leav @management>on @pupils<lunchtim @pupils<new
6 @pupils>if @pupils>mum @pupils>still @pupils>too @pupils>turn @pupils>whose ^_council ^_feel ^_he'd ^_lesson
6 ^_saw ^_staff a_birthdai a_suppli ambul and_had and_nobodi and_there anyon_got ar_off arrang ash ask_us at_#
6 at_dinner at_last awai_from barrow been_given been_put beig bless_. boi_in boi_who breakfast_club bundl
6 but_our but_there chart class_on cloakroom_. colleagu collect collect_. complain_about confid cry_at daddi
6 damp dinnertim disciplinari displai_. do_her dock done_for done_with down_for easter easter_. expect ey_.
6 for_hi gate_and go_for gone got_their greater he'll he_in head_of head_on health highest him home_in
6 honest_. hostel how_it hr hygien i'v_to i_alwai i_could i_do i_knew i_should in_tomorrow in_y# is_be it_a
6 it_go it_offici it_true jab karen know_what last_week left_on like_her loo man_with meant_to meet mix moder
6 mondai more_for mum naughti not_allow observ oh_my panic pathwai payrol pe_. phone_. phonic_screen piec_of
6 placement polic protect pru red_. retir_. round_and section see_it she_come shut_for sinc_half someon_in
6 stop_think suspens swim_. take_the the_hatch the_math the_payrol the_weekend there'l there'l_be thing_.
6 three_of till_easter till_the tlr to_# to_collect todai_at todai_the toothbrush trampolin tribun two_of
6 under upheld wave_. we'v_a would_you write_a ye_it yet you_what
5 !topic-behaviour !topic-results !un-topic-visit #_ha #_now #_off #_week #_with :work @colleagues<it
5 @colleagues<love @colleagues<my @colleagues<the @colleagues>down @colleagues>ha @families-one @families<on
5 @families<two @families>ask @families>not @families>still @families>thi @management>got @pupils-one
5 @pupils<by @pupils<todai @pupils<wee @pupils>for @pupils>found @pupils>ha @pupils>pet @pupils>read
5 @pupils>start ^_cake ^_cook ^_cover ^_got ^_heard ^_over ^_overheard ^_spent ^_their ^_they'r ^_thursdai
5 a_five a_heart a_on a_pencil a_phone a_row account_. adverbi affair afternoon_. all_to and_she and_six
5 and_someon ani_more anyon_want appli ar_on ask_her assess back_and balloon been_move below bless_him book_to
5 boyfriend brother bursar by_two call_my captain_. carpet_time child club_is consult contract cooker cri_when
5 cruis dentist_. deport depth deputi diabet dire do_i do_my doe_anyon done_a draw eight_. emerg english_and
5 everi_fridai everybodi_in evict fella first_thing folder for_on for_that for_three form fortnight fourteen
5 front_adverbi get_there get_to go_on got_# got_it got_through group ha_start half_past have_the he_ask
5 he_been hear hear_the her_back hi him_and hold_my i'm_do i'm_onli i_onli i_sat in_an in_bit intervent is_off
5 is_on it'll it_better it_not job_and just_need know_. lad_from ladi_from last_night let_her lockdown log
5 lowest make_a me_hi me_in meant merg meself migrain move_the my_arm my_pupil next_week not_come of_# off_hi
5 off_with on_fridai on_with our_. out_and out_of overheard pe peek pencil_. perman printer pshe quiet receipt
5 reckon rehab reserv round_. sat secondari send_me sent server she'll she_came she_on sinc_christma six_of
5 sixti somewher_. soul_. spare split spring_. starter still_on surnam swore ta_. taker talk_. the_afternoon
5 the_chair the_coach the_dentist the_deputi the_lad the_lead the_room the_sun the_three the_trai the_trip
5 the_window thei_said them_at thi_morn thi_week third till time_sinc to_look to_us todai_for told tomorrow_at
5 traine tri_to two_for uncl union vacanc wa_never we'v_got we_had wean went_in when_he whisper who_come
5 who_you whole_tabl with_no with_on with_that word_. write y# year_ago yet_. yin you'd you'r_on you_sai
4 !not-is-good !not-topic-needs !topic-thing !un-topic-case !un-topic-jobs !un-topic-thing #_told :20
4 @colleagues<# @colleagues<our @colleagues<support @colleagues>got @colleagues>on @colleagues>todai
4 @families<n @families<said @families<tell @families<the @families>turn @management-sure-the
4 @management<their @management>do @management>offic @pupils<# @pupils>all @pupils>doesn't @pupils>from
4 @school<^ @school>been @school>secretari @school>want ^_after ^_bit ^_dont ^_fourteen ^_number ^_whoever
4 a_bag a_chair a_hundr a_lamin a_wee admit adopt after_easter ago and_he and_now and_the and_we'r and_you'r
4 anoth as_my ask_him at_all at_ten at_work becaus_it bedroom been been_on been_to befor_thei big_brother
4 blood book_about book_and book_corner bring_in brought_a buggi cake_in can't_get centr_. chap class_is
4 come_to count_the court cuddl data did_anyon dinner_. don't_let ed eighti elsa empti epilepsi everybodi
4 everyon_. feedback feel_. feet_up field_. find_out foetal fourth full_. furnitur give_her gossip got_an
4 got_them gov grin_. growl had_on have_to he_did he_get her_brother hi_brother hi_name hide him_in home_and
4 i'm_glad i'v_# i'v_put i_heard in_as in_at in_primari in_your intern it_goe it_my it_on it_wa ji job joke_.
4 junior_. just_sai kidnei lad_with latest leukaemia lift littl_thing lost_it majesti me_cry meet_at might_be
4 miss_. monei mum_in my_car my_y nerv never_again night_and number_of nut of_everyon of_peopl on_ha on_here
4 other_on our_offic over_the paediatrician paper parti_. particular petti phone_call pick_up psych
4 pupil_premium real_on room round_the saw_it scale school_meal screen seventeen shape share she_onli shock
4 shout_. snack staff_ar stress support_staff surplu sweetest teacher_on tell_me the_bag the_child the_light
4 the_trollei the_twin then_i thought_of three_year threw through_a thursdai_and to_a to_fix to_open to_put
4 to_you tuesdai tuesdai_. twenti_eight twin wa_for wa_in warn week_and who_had with_us won't write_it y
4 year_old you_for you_my young
3 @colleagues<proud @colleagues<three @colleagues>ar @colleagues>too @families>of @families>us
3 @management<site @management>want @pupils<five @pupils>ar @pupils>wet @school<at @school>leav ^_long ^_nine
3 ^_top ^_with a_car a_half a_joke a_mum again_at alcohol and_by and_it and_we and_we'v apprais at_home
3 at_night at_nine at_peartre at_playtim audit be_in be_late becaus besid best_bit borough bribe by_the bye
3 calm came can_i certain cheer_. child_in child_on choic_. clerk close come_in cot dad didn't_even dyslexia
3 e_. eight either_. exclus famili fast_. flu free_school from_. gate get_told gone_by grandma grim ground_.
3 happen_to i'd_like i'v_never i'v_no i_know i_like i_read i_went if_we incom it_at it_off it_that it_too
3 it_your know_that last_year loud_. made_to make_it man_ha minu morn_with my_wee noon not_to now_on of_our
3 of_that of_us of_year off_again onli onli_on or_just our_cook our_love our_y peac peac_. piec plaster plumb
3 poor put_it refer round_with sai_# salari see_the settlement short sign_off site_manag sleev_. slip soul
3 sourc spent_my stamp stomach stretch teacher_have ten_and that_her that_it that_what the_boat the_on the_pub
3 the_shed the_side their_. then_it three to_. to_check to_ring too_mani took_the twenti_six twice until_the
3 warn_for we_ar we_do what_he whole_of width woman_. you_couldn't your_class
2 !not-topic-home @colleagues>job @families>who @pupils<of all_know and_hi and_mum applic at_school bad_.
2 breakdown disord don't_want ground had_to held_my i_said i_start i_wouldn't it_our just_had know_when lad
2 leed_. letter_. look_for mat me_about miscarriag ofst prop pump read_thi secretari squash staffroom_.
2 supervis support the_junior thei_want thi_job tip_. two_in year_to
1 @families<and @pupils<anoth ^_mother back_on box_of everi_dai for_our of_thirti that_all the_trust thirteen
1 we_get wrote_it
-1 @management<new ^_bless burp educ me_luck want_the wish_me
-2 !acc-like ^_cri ^_thirti all_four arm_. book_. but_a buzz caretak chickenpox doctor doll food got_her
-2 in_aldi long_wai mate me_. me_the my_daughter my_head need_. nurseri_and put_her son spring strang talk_to
-2 ten_in
-3 !acc-does !of-school 2nd 3rd @families>had @management<my @pupils<and @pupils<start @pupils>think
-3 @pupils>wa ^_final ^_happi ^_hei ^_mine ^_never ^_princ ^_snow ^_these ^_think ^_up a_degre a_hand a_mug
-3 a_new a_six a_teacher about accept afford al and_let answer apprenticeship bag_and bake_off bathroom be_a
-3 be_the becaus_he becaus_the behind bike bike_. bliss_. bow brave_. bring_the brought_in brought_me bush
-3 butcher c call_a came_as can capit carri_on chase con councillor count_. cow crew cup curri cut_. cwtch d_.
-3 design did_. did_a discov discuss_. documentari doe_not doesn't domino dzi everyon_at exactli f fae fiddl
-3 finest fun glass go_at go_through goalpost greatest gutter ha_found handbook happi hei her_. her_knee
-3 hi_first hope_and hound if_the impress is_call is_six je joe judg juic laugh_. le leagu leak lidl like_a
-3 loos lost mai_be master math_. me_from mercuri met_a mine mint mo mood moon moral more_than mug_. my_bag
-3 myself mysteri nae nah natur new_job niec nobodi_in nobodi_told nose not_that number_# o'clock odd_sock omg
-3 op orwel our_hous owl own_son p paid_for pair_of paracetamol pass pass_. patienc_. pm puppi purs readi_.
-3 ref reset result_. right right_. rob sai_good self set_. she_said sheer shirt shove silenc slag slt smell
-3 solo spice still_. stop store strong sugar tall tea_. teacherlif that_build that_me the_footbal the_rota
-3 the_week the_worm then_she think_the third_. thirti_year through_. tick tire_. tomorrow train_.
-3 tree_primari up_sinc up_the volcano week_wa weight who_els who_left window_cleaner without_a you'r_a
-3 you_ever z в на
-4 !does-of-adults !is-good !not-topic-inside !not-topic-safeguarding !un-acc-like !un-is-good #_# #_the 1st
-4 70th @colleagues<a @colleagues<quiz @families<anoth @families>70th @families>the @management>took @other
-4 @pupils<destini @pupils<head @pupils>told @pupils>were @school<and @school>had ^_# ^_ann ^_anthoni
-4 ^_anybodi ^_aw ^_do ^_ev ^_grace ^_grang ^_ha ^_hartfield ^_http ^_ivi ^_last ^_mai ^_mark ^_poppi ^_rose
-4 ^_sai ^_slt ^_st ^_too ^_twenti ^_watch ^_yesterdai a_. a_brew a_go a_lot a_man a_park a_room about_my
-4 across_the actual ago_todai aliv all_about allerg alreadi_. am_. amaz an angel anthoni anxieti anywai ar_.
-4 ar_a around art as asleep at_my at_oak at_pear audiobook band basket bean_. beard beaten becaus_she
-4 behind_the benni bliss boot born bottom_of bow_. brave bread breath_. bubbl buddi bui bun butter call candl
-4 cant chang_. chang_the chapter cheer chees chief child_with christen christma_do circl_time citi claim
-4 coffe cold_. colman come_on compani cost cream cricket cry_. dai_# debat delight deni destini_child direct
-4 disco dj dog domest don't_think drama driver dure ear earli eek elf enjoi escap everi_child everyth
-4 everyth_. excel fab feel feet fill first fitzgerald flood flower footbal for_my forg four_and fox freezer
-4 futur gave_me get_her give_me golden gonna got_into graduat ha ha_made ha_put ha_told had_me hai hand_up
-4 handprint have_a he_a he_had help_. her_hand hero holidai holidai_. honestli hosta hous_. how_to human i'd
-4 i'd_have i'v_taught i_own i_run i_told ic_cream id idea ignor in_class instead is_just is_my it_over
-4 it_sinc italia jean just_told kahan keen kingfish kiss kite kitten knit l label lamb lane laugh_at leak_.
-4 leg_and let_him let_me licenc lion lose_it lost_my love_it love_you lucki mai_half make make_me man manner
-4 marathon mark_. mcilroi me me_on me_out middai middl mile million mine_. ming minut_silenc moja mondai_and
-4 monkei mud my_favourit my_husband my_life my_phone my_sister my_two my_whole n n_. name name_. nap new
-4 newslett non o'clock_. obvious of_. of_y on_repeat on_their on_thursdai ooh orang_. other_half our_parent
-4 our_ta panto parent_who park part parti pat patienc paul peopl peopl_. per perfect_. person_who persuas
-4 petit phonic_. pinch pink podcast postman potato pretti probabl propos ptp purpl put_hi queen quick
-4 quiz_team rather readi repli retweet ring_. roast rock ronan rounder rule saint samosa sandwich scienc
-4 scone second_. secret seriou shoe_. show sigh sister skill slam sleep_. slice smith sourdough sponsor squar
-4 staff_and star start_at stick still stole string sub such_a sunni super superb surviv teach team tell_her
-4 tha than that'd the_cook the_fridg the_heart the_heat the_nurs the_playground the_postman the_stage
-4 the_time thei_got them_in theroux think tho_. though_. throat thursdai_. to_read to_teach todai_with
-4 toddler told_my tom tonight tonight_. tonight_and top_of tortois town_. trainer treasur twice_. two_hour
-4 ukulel uniform unreal unreal_. up_. up_my upstair us_on vanish vike voic_. wa_a wall war week_. wellb
-4 went_off which_is who_sai wi_the wild will_be window_down won_the wreath wrote_to you_can you_can't
-4 yourself zero сьогодні
-5 !acc-by !not-is-bad-of-adults !un-does-of-adults !un-of-whom !un-of-whom-of-adults !un-topic-life #_at #_i
-5 #_year %general :10 @colleagues>at @colleagues>for @colleagues>meet @families<my @families>. @families>he
-5 @families>hit @pupils<two @pupils>call @pupils>to @school>on ^_been ^_bloodi ^_but ^_call ^_chelsea
-5 ^_congratul ^_florenc ^_get ^_good ^_have ^_holli ^_honestli ^_im ^_it ^_lili ^_lol ^_mondai ^_my ^_need
-5 ^_new ^_noth ^_oak ^_oh ^_or ^_pari ^_pass ^_pear ^_pub ^_put ^_same ^_see ^_send ^_thei ^_there ^_will
-5 ^_you'r a a_biscuit a_full a_proper a_ta about_it action add air alon along alreadi alwai and_everi ann
-5 ann_mari anybodi anyth appl argu arrest as_a ask_why assist at_lunch at_on back_from back_to backward
-5 balanc_. beach bear bee befor_i bell birth birthdai bit_of boi_. book book_for bore_. bowl bro brought by_a
-5 call_it can_do cancel care_. carter castl cat_ha caus celebr charg_of cheat chippi chocol chri class_who
-5 clock coat commun connor costum could countri custard cute da dai_. danc daughter decent den destini did
-5 discuss dishwash do_thi don't_have em even_. everyon except excit ey farm festiv film final_. fit flight
-5 for_# for_. for_an for_me fraction free_. french friend_. g garag gave get_in get_on give go_and go_round
-5 go_up good googl gorgeou gravi great grow gui gym h hall happi_. hat have_been he_call he_ha he_the
-5 head_and hen her_own hi_whole hide_in highlight hiya hoover how how_the hubbi hurt i'm i'm_off i'v_told i_.
-5 i_am i_will in_law infant interest iron is_not it_again it_for it_fridai it_onli jam januari join karaok
-5 keep_the know_it ladi_in lamin languag lead leav lesson lick look_after look_like love_. m ma made_a
-5 made_the map mari_and market marri mate_. matter medal met michael minc mind_. more most_of move_to mug
-5 mum_to my_dad my_ey my_mum na nail near need neither night no_. not_even novemb nutshel of_her of_thi onc_.
-5 open_. or orang out_in outfit own_. pen_. pierogi pin pizza polici practis problem_. product project proud
-5 pub_quiz punch punish pure quarter radiat ramsai recip rehears relat road robin_hood roman rose rota sai_no
-5 salmon seagul second servic session set she_# she_never she_sai sheep shop shoplift simpl sinc_# sing
-5 sit_down slap slow smoke snore sofa some_of sorri sound staff_meet stori summer swift talk teacher_. tent
-5 thank_for that_a the the_corner the_post the_wai therapi there_ar they'v_had tho though thread ti tight
-5 time_i tma to_bed to_hear to_run told_the too tour town traffic traitor trevor uni_. up up_for up_in v view
-5 villag vint visit voic w wa wa_not wai_to wake want_a we_did websit weed week_of well_. when_you whenev
-5 whistl why_i will win wipe with_my wreck ye_. yer you_ar you_get you_have you_to моя
-6 !is-bad !not-topic-life !of-whom !un-byname !un-is-bad # #_he %own =criticism @families>to @management-bare
-6 @pupils<everi @pupils>never @school-sure ^_again ^_angel ^_ask ^_autumn ^_co ^_com ^_jasmin ^_joi ^_love
-6 ^_max ^_morn ^_read ^_some ^_still ^_sydnei ^_ta ^_thank ^_who ^_willow ^_wow absolut academi allot also am
-6 area ark asda ask_what at_st at_thi b bake balanc basic bc bean been_at bellingham best bet better_.
-6 between_us big_school bin_. biscuit_. blazer bother brain bridg brother_. brown call_him certif charg chat
-6 chess chicken circl clap classroom club com come_. come_out congratul conker date de deal deserv diamond
-6 do_. do_it doe_a down_. dream drive eat egg end engin england entir estat even ever everi_year exist fan
-6 favourit fifteen find_the fish footbal_. for_everi for_mum fridg from_hi garden glitter goal grade
-6 hartfield_road have_lost he_sai hello help here him_. hit_a home_. home_from hot i_ar i_get i_go i_saw ic
-6 if_it in_charg in_it includ inset is is_two isn't_a it_. j jame job_. jollof k kei kind_to king knee knock
-6 lace_. last_. later laugh leaf leaver leg_. let_them librari like live login lol_. lot man_. mark match max
-6 midnight milk_. mon my my_last nation nephew never next_to nick none not_on number on_dai onc onli_got open
-6 other_. our_caretak out_loud out_to pack paint pair park_space pea pear pear_tree perfect plant playground
-6 poem polit pop potter power primari princ proper put_a quit race radio rain rais rate read_the real realli
-6 regret remot remov result rice ride rip run run_the s sandwich_. scheme school_and season sell sens
-6 septemb_and serv shed_. shoe sir six_. slipper smile_. sock spend st_mari stai station stick_. stone
-6 stood_there street style sum system t t_. taken tea teach_assist teddi thank that_is that_wa the_bin
-6 the_grang the_miss thei_just thi_. thi_school those time_. timet tissu told_hi tooth towel treat trip try
-6 tweet u up_on updat ur vet via vote vs wait wear welcom_. welsh what_it who_got wifi wonder work work_.
-6 worth x xx xx_. year_in yellow you yourselv zumba
-7 !byname !un-does :? @colleagues<everi @elsewhere @families<our @families<proud @pupils<with @pupils>a
-7 @school<thi @school>ha ^_amber ^_come ^_destini ^_four ^_hope ^_no ^_nurseri ^_robin ^_skye ^_when
-7 a_governor across all_. and_my and_told awai award badg bar beat beauti better bird boe boiler bore bottl
-7 bought_a brilliant bulli caretak_. chelsea chip choir code come_home d doe everi_on explain facebook fall
-7 finger five_. follow foot forev forgot from_my from_our fund game grace hate hope http i_want in_her is_a
-7 jasmin john kept kit lace learn left_at leg legend_. list_of love ly mai mari mot mum_on my_brother off_and
-7 on_our plai pocket poppi poster quiz read_record river sai_it same_. sang saturdai sausag senco should snow
-7 song stuck student sundai_. swear taught telli the_meadow their_own then tire told_a told_off tree twitter
-7 ugli us_a well_done whatev world would would'v wow ye yeah you'r your
-8 !un-topic-ofsted :away :warm :… @families>at @families>wa @management<our ^_back ^_me ^_off ^_river
-8 ^_summer ^_user ^_where a_boi again_. ain't autumn biscuit bought can't_be cold collar cours daisi famili_.
-8 finish got_my grang handbag heat hedgehog holli i_found i_think ivi joi law life_. lili local lol made
-8 mental mind nit_. onward our_place password pickford queue rememb robin rubi sack save she_a some sport st
-8 swap ticket veri wait_list watch weather wed welli what_a won ya
-9 :! :6 =school-name ^_go amber build dress ev fake florenc hartfield i_got im in_thi invent pari place_.
-9 pound push sale send skye sydnei toast wa_told welcom willow you'v
-10 :merry =pupil-name at_it ga meadow oak sundai surgeri these user worm
-11 =accusation my_lad trash
-12 hit
-14 that_boi
`;
