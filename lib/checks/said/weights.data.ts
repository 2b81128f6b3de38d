// Tenths of the logarithm of the odds, with the clues that weigh as much; `clues.ts` says what they are. Learned by
// `npm run learn` from the drafts in `tests/accuracy`, and from posts by strangers of WNUT 2017 and the Broad Twitter Corpus
// (CC BY 4.0), Tweebank (Apache 2.0) and Davidson et al. 2017 (MIT).

/** How much each clue speaks for the check `criticism`; the first is what no clue at all says. */
export const WEIGHTS_OF_CRITICISM = `
-13 :
20 =criticism
19 @school<thi
18 @families<some that_place
17 consult lead prioriti
16 that_offic thi_school
15 banner scheme shown someon_who support thi_place
14 @colleagues>next @management-bare ask_to by_someon child_. cultur email feral our_trust timet to_save
14 upstair visibl
13 brand by_peopl her_phone i_wouldn't in_charg lack our_lot park_on suggest trip_. wa_told
12 @colleagues<senior @families<same @management-sure-bare @management>who ^_them credit difficult he_just
12 love_how minut_and my_lesson rota_. somebodi_who than_our that_build thi_year treat vape who_could why_the
11 @colleagues<no @families>think @management<and @pupils>deserv @pupils>were @school<our ^_thei a_question
11 a_thank about_who and_went appli_for as_he brief certain clipboard corridor five_year foot_in for_be
11 kei_stage lazi leader logo man_who my_displai my_place observ princip riot said_we slt teacher_to the_night
11 the_teacher the_trust two_face vision word_of
10 !not-does-of-adults !not-topic-staff #_thi @colleagues<other @families-sure @families>round @management<own
10 @management>here @pupils<their @pupils<thi @pupils>in @pupils>mum @school<the ^_between a_certain a_deputi
10 a_primari a_second and_then be_told colleagu director door_is drown got_that how_the i_look ict initi
10 isn't_the manag manner negoti nice_to nope on_ask our_place out_my pai_for place ppa singl_dai tell_you
10 term_and thei_gave they'v time_thi to_run tone trust up_there us_as we'v_a we_have wellb whatsoev
9 @colleagues>look @colleagues>off @management>couldn't @pupils<poor @pupils<that @pupils<these @pupils>have
9 @pupils>let @school-sure @school<my @school>club ^_nurseri ^_teacher a_chair a_displai a_famili a_go a_pack
9 a_sofa a_woman about_our and_thei as_well behaviour beig boss build came_round cater cleaner_. cupboard_with
9 curriculum displai dog_and don't_need even_on find_it get_more grand head_for head_of hum idl it_onli led
9 like_be like_thi my_door never_a of_hi opposit our_staffroom parent particular pen_. peopl_who person phase
9 polici school_club sent_the shambl shrug sit_in swan that_get the_biscuit the_peopl the_room the_suppli
9 then_thei they'd vile wa_at warmer whatsapp who_doesn't who_think why_i you'd_think you_do you_just
8 !byname #_boi #_have #_were @colleagues<own @colleagues>couldn't @colleagues>like @families-bare
8 @management<line @management<my @management<our @pupils<like @pupils>doe @pupils>would @school<that
8 @school>confer ^_parent ^_ptp ^_wine a_differ a_lesson a_meet a_photo a_saturdai a_whistl ae aggress all_i
8 and_about and_none appli becaus_nobodi becaus_the boiler_hous broken_. can't_sit cardigan_. class_that
8 corridor_. cpd current exit expens five_minut from_a from_on gone_up got_told gown_. ha_told had_it handbook
8 he_the honestli i'm_told i'v_not i'v_work i_see i_told i_work in_at inspir it_here job know_that latt least
8 line_manag littl_sister love_. meet monei_for monster my_school night_befor none_of not_even of_school
8 onli_the option over_a patienc patienc_. person_who plan_a pointless present_. resili respect rota sai_it
8 sai_our sai_we said_good scissor send_a serv should_have shut_. sinc_septemb sing_in sofa_. some_of son
8 space_. spoken strategi technician that_staffroom that_woman the_answer the_child the_four the_same the_wifi
8 the_woman then_i think_she think_the thou to_cover to_laugh troubl walk_out we'r_a who_can work_for work_in
8 you'v_got your_face
7 !does !not-is-good !not-topic-life @colleagues<class @colleagues<last @colleagues<my @colleagues>or
7 @families<recept @families>have @families>send @management-sure-the @management<the @management<trust
7 @management>read @management>sai @management>want @pupils<own @pupils<your @pupils>ar @pupils>sinc @school<a
7 @school>where ^_anoth ^_ask ^_cant ^_sai a_bag a_better a_dog a_love a_nightmar a_stand a_toddler a_wast
7 a_work again_todai allow_to anoth apprais asham at_night boss_. bother bunch busi_. can't_sai card_from chao
7 class_teacher classroom concern cover cupboard deserv_better dim dirt famili_. feedback_. first_aid
7 forgotten found_out gave_the gave_up go_home ha_never half_hour half_seven head_who heidi hide horror
7 i'm_onli i'v_ask i_us idea in_and in_that is_be is_how it_from it_isn't left_in love_to mould mum_sai my_job
7 my_name my_plan my_will nappi offic on_wa on_who open_dai oper or_a our outcom parent_of passiv plenari
7 portion post_it poster_. present quiet_on residenti_. room_with sai_what seat_plan send senior skill
7 smile_at sound_of spend start_with suppos take_a tell_her that_our that_school that_wa the_fourth the_pe
7 the_plot the_top them_for then_went time_the told_off train_dai us_that wai_of wast_of what_our who_i wor
7 year_group yoga you'd you_get
6 !not-topic-early !of-school :wry @colleagues<music @colleagues<site @colleagues>in @colleagues>now
6 @families<that @families>an @families>reckon @management>gone @management>ha @management>look
6 @management>said @pupils<those @pupils>i'v @pupils>thi @pupils>too @school-sure-the @school<and @school<your
6 @school>send @school>that @school>us ^_about ^_actual ^_again ^_also ^_could ^_same ^_sue ^_they'v ^_wet
6 a_bulli a_degre a_fridai a_list a_lost a_no a_parent a_pen a_pencil a_puddl a_sentenc a_sign a_skip a_trip
6 a_wellb again_on an_hour argu_with at_it at_me back_with becaus bereav best_of between_us bite bold book_to
6 by_it call_it can_go class_is class_thi cloakroom_. conclus dai_but deadlin deputi displai_and doesn't_do
6 done_the dread dress_gown each_other eleven_. end_with everyon_at everyth_is exercis feedback financ
6 for_them form form_. four_. fulli fur get_through grape green_. guess_. ha_an had_three half_my hand_on
6 herself_. i_ask i_suppos if_i'm in_me in_their in_y# inbr insid_. interview_. is_not it_again it_four it_our
6 it_quiet it_rain it_still it_till it_you k_. knicker know_it know_which know_why laptop laugh_at lesson
6 made_it mend mentor middai_supervisor much_as music_teacher my_class my_nan my_own my_room my_year need_.
6 no_plan no_to nod normal noseble o'clock_. of_her of_parent on_you onc_a onli_thing our_gate out_sinc
6 out_that pace paid parent_ar past_three phonem photocopi plan problem promot put_out quid_for rather realis
6 remind round_it rudest sai_how salari school_is scrape sell sorri_for spent start_a start_to success
6 teach_in than_i the_christma the_head the_insid the_inspector the_last the_power thei_just thief think_a
6 till_easter to_each to_put told_by too_much toxic tree_. twilight undon us_on we_got we_will went_in were_a
6 what_would when_she when_we who'd who_call who_never who_read will_. with_thi woman_with worst write_it
6 year_i year_it you'r_in you'r_the you_could you_couldn't you_tell you_work your_hand
5 !not-like-of-adults !not-topic-hush #_but #_no @colleagues<dinner @colleagues<lunchtim @colleagues<on
5 @colleagues>becaus @colleagues>leav @colleagues>thei @colleagues>to @families<our @families<three
5 @families>told @management<assist @management<from @management<of @management>make @management>think
5 @pupils-some @pupils<her @pupils<same @pupils<wrong @pupils>behind @pupils>it @pupils>never @pupils>out
5 @pupils>partner @pupils>team @pupils>there @school>ha @school>i'v ^_cover ^_eleven ^_ever ^_from ^_funni
5 ^_listen ^_pass ^_pure ^_roll ^_some ^_there ^_whatev ^_you'll ^_you'v a_banner a_class a_colleagu a_lanyard
5 a_regist a_row a_special a_staff about_a about_how abov after_# allerg_to aloud an_email and_go and_told
5 and_two and_when answer app_. ar_still asda_. ask_a assist at_all at_mine at_our at_ten beautifulli
5 been_here best_job bitter break_. bu_duti bulletin but_not but_when can't_be can_find chair child choru
5 clear clip club_and could_be creativ dai_to decid decis degre digit digniti disabl doesn't_know donkei drag
5 earn eat_the eleven_time email_from emoji exam excus exec fall few florist for_four for_noth for_staff
5 format forti_minut four_time freez funni_how fuss gate get_. get_awai get_my go_at got_# ha_not had_two
5 happili harm have_gone have_you he_. him_the hip_. honest honesti honestli_the hour_of how_mani hunger
5 i'll_do i'v_given i'v_had i_might i_should i_wear if_anybodi if_on if_your in_tear inclus insid is_alwai
5 is_just is_no it_but it_no it_own jen jingl laziest leav lectur left_. left_hand lie_down literaci
5 long_stori luck_to madam made_the make_it me_or me_what mention middai move_my mum_is my_classroom my_face
5 my_tabl my_y neg not_on not_with noth notic nowher och of_be of_them of_your offend offic_. on_it on_more
5 on_year onli_want our_leadership our_offic ourselv out_# out_from outstand over_and page_of paper_. parish
5 park_space peopl phonic_. place_and playground_duti plenti proud_to prove_it quarter_past rais replac resign
5 respect_for rest_of return road_. roger role room_. run sai_i'v sai_thi said_it sake sandwich_. saniti
5 saw_the scare_of scent school_i school_in sentenc septemb_. septemb_and sesam skip_. skirt sleep_with
5 some_peopl someon someon_tell someth_. spreadsheet staf staff_ar stai_on step_. stood_at store strength
5 survivor sworn system taught_a tea_in teach_a teacher_and team ten_past that_it that_you the_co the_floor
5 the_gate the_heat the_photo the_rota the_shop the_ta the_third thei_had their therapi thi_on till_it to_feel
5 to_have to_mark to_our told_everyon told_her told_to tree_primari tricki twelv_year unbeliev under_her us_it
5 valu verb wait_on wast we_get well_. wet_plai where_do who_can't who_made who_you why_do with_. with_them
5 work wrote_it ych year_and year_i'v you_ask you_at you_don't you_know you_want your_child
4 !like !like-of-adults :30 @colleagues-sure @colleagues<for @colleagues<the @colleagues>a @colleagues>here
4 @colleagues>should @colleagues>told @colleagues>with @families<new @families<on @families<tree
4 @families>everi @families>i @families>need @families>read @families>who @management @management-sure
4 @management-sure-mine @management<her @management<on @management>dai @management>gave @management>have
4 @management>team @pupils @pupils<and @pupils<ar @pupils<at @pupils<differ @pupils<mostli @pupils<small
4 @pupils<worst @pupils>could @pupils>do @pupils>go @pupils>on @pupils>told @pupils>tomorrow @pupils>want
4 @school>the ^_assembl ^_ay ^_dear ^_everi ^_hate ^_iv ^_meet ^_mr ^_reader ^_sorri ^_suppli ^_then ^_they'd
4 ^_u ^_why ^_worst a_brick a_cake a_child a_hand a_hotel a_song a_teacher a_term a_thumb a_weekend again_for
4 all_week allerg am_i and_came and_goe and_mine and_no apolog ask_for ask_how at_nurseri at_ptp at_thi at_you
4 atla awai_from bin_bag birthdai_cake biscuit_and blue_. book_the brought_a but_i'v cactu call_centr came_.
4 card_with centr_. certif_. charg chart cheaper cheshir christma_fair clap class_told cleaner cliqu cloakroom
4 could could_tell coupl courtesi cry_in dai_# dai_as despair desper discov do_their don't_have down_and drain
4 dsl embarrass everi_week fan_. favour filthi font food_. foot for_my found_it fourth foyer frankli from_our
4 from_that from_year front_of gave_her get_a get_me gift glue_stick golf gone_for ha_. had_in happen_to
4 have_never he_call heel here here_. herself hi_face hi_name hobbi hoodi how_we i'd_have i'm_not i'v_onli
4 i_mean i_rang i_wrote if_i in_for in_our in_what ipad is_a is_like is_that it_and it_goe it_sai it_show
4 job_in jump just_a just_me just_sai kept_the lanyard leadership leak learn_that leav_and leav_me linda
4 lose_it loud_. made_. mind my_ta natter neither nicknam nobodi nobodi_in note_sai nowt_. of_two on_and
4 on_lad on_out on_purpos opportun our_head our_year own_. own_a owt_. pack_. padlock parent_who place_is plot
4 posit poster practic profession radiat_. right_for room room_for round_. routin sai_on sai_sorri sai_thank
4 same_time school_for scienc_week scream_. session she_got she_read she_sai sheila should_know sinc_sundai
4 sinc_the sit six_hour sniff someon_ask son_. start_on swarm tape_. that_that the_build the_cook the_dishwash
4 the_governor the_high the_middl the_mum the_ofst the_on the_paper the_person the_swim the_town the_trip
4 their_head there_ar they'r_all thi_month think_i'm thirti_two three_and three_week ticket_. tire_of
4 to_finish to_look to_prove to_start to_thi to_work toaster tuck_shop turn_it turn_on twenti_minut twin_.
4 type visit_. vodka wa_aliv wa_and wake_up wall_and wasn't wasn't_even watch_me we_do week_i'v week_to weekli
4 what_doe what_he what_is where_i which who_know whoever whole_wai with_that won't_. wrong_on year_. year_on
4 yep you'r_all you'v you_hear you_like you_still
3 !not-is-bad-of-adults !un-of-school #_ha %colleague @colleagues<ani @colleagues<leadership @colleagues>as
3 @colleagues>i'v @colleagues>if @families>still @families>want @management<new @management>made @pupils<els
3 @pupils<from @pupils<got @pupils>back @pupils>thank @pupils>wear @school<behaviour @school<door
3 @school<other @school>is @school>with ^_after ^_appar ^_but ^_by ^_full ^_littl ^_nine ^_rais ^_sinc ^_start
3 ^_those ^_veri ^_which ^_work a_box a_cleaner a_disgrac a_donkei a_park a_tooth a_wet a_window a_worm
3 about_. about_me after_it aid all_you an_empti and_be and_he'd and_just and_their and_won't annual appar
3 ar_we as_the at_nine at_playtim attitud back_for back_of balanc band_. be_more bee_. been_at
3 behaviour_polici bleed boiler book_corner bowl_. breakfast_. breakfast_club bui_a but_. but_if but_our
3 but_she car_at care_. carpet_. chang_a cheeki clock_. come_and couldn't_have cri_in dad_in dai_off dear
3 debbi depth dinner_for dishwash don't_let door door_to dot dure_the duti eight_week enough_to everi_dai
3 everybodi exhibit face_in fact_. faster float floor_. fond fool for_anyon for_more for_that for_three gazebo
3 give_me go_on gown grate_for hadn't he_like he_never head headteach heat help_with hi_brother hi_life him_a
3 hopeless i'd_had i'm_go i'm_just i_cri into_a it'd it_as it_by it_not it_off it_true job_and junior_.
3 kick_off knowledg known lad_at lamin leadership_team let_her librari_. licenc_. lidl line_up look_on lug
3 me_too met_the mine_and minut_. miser mous mouth mouth_. my_good my_kitchen my_mentor my_shoe near_it nice
3 nineteen no_monei not_in now_that now_the off_for on_dai on_heart on_hi on_on on_thing op_. other_. our_slt
3 pe pedagogi place_. plai_to pop_in primari_is punish put_in quarter raffl_ticket read_on reflect repli_to
3 rhyme risk run_. sai_no sat_. school_dinner see_my share she_like she_the she_took shift shower sinc_he
3 slide smile snake sofa somebodi somewher spent_all staff staffroom studio suppli_. sure take_that talk_to
3 tape team_. thank_to that_boi that_child that_doe the_egg the_front the_home the_leg the_loo the_mobil
3 the_nativ the_onli the_playground the_queen the_reason the_right the_sound the_summer the_tin the_wrong
3 thei_have them_in then_it then_on they'll thi_for thought thought_. threat thumb_up to_nine to_think to_try
3 toerag town_. trust_. twice two_of unpaid up_two usb walk_on walk_round week_and week_of weight well_the
3 wept what_it when_a when_he when_i where where_the while_the world_. wouldn't y# year_with you_said zoo
2 !un-byname 4b :20 @colleagues<same @colleagues>at @colleagues>need @families<the @families>ha
2 @management>and @management>come @management>just @pupils>of ^_been ^_don't ^_leav ^_six ^_whoever a_#
2 a_morn a_seat a_spoon a_tea a_thing ah'v and_both and_her and_see and_that and_three assembl_on at_# be_late
2 becaus_her been_in been_out been_tell can_come chairman chest chief coat_in complain cosi cost costum_.
2 crisi dai_on dark_. data did_not disgrac done_with drone dy eight_year everi_singl feel_when gather gene
2 got_all ha_eaten had_been have_the he_came her_. her_own karen kitchen_. laugh_in life_. list lot_in lunch
2 me_where mess middl_of mobil mum_on never_been nineti no_name of_em of_it of_me onc_ask part_of parti_.
2 read_corner read_it rich roll_on saint_. sinc_tuesdai six_week still_in tae tbh teach_assist thank_the
2 that_at that_feel that_for that_how the_hous the_microwav the_work thing_in three_year to_ask to_learn
2 to_move to_see two_in up_after up_again up_at wa_a wa_in we_all wednesdai week_off while who_said with_a
2 wonder
1 ^_eight ^_for ^_i'll ^_no ^_thirti ^_todai ^_turn a_smile a_week and_put at_a be_the can_i charg_of
1 dinner_time do_a e_. fifti floor ha_gone i'v_seen includ_the look_for must_be my_colleagu not_sorri out_by
1 read_book skip the_dai the_holidai the_nice the_wall timer to_take up_by walk_in well_that what_the
-1 #_teacher @colleagues<# @colleagues>room @families>pleas from_my the_state told_us wifi
-2 @colleagues<pe @colleagues>. @school>open ^_deputi ^_order ^_peartre ^_son an_appl anxieti as_our behalf
-2 bread_. came_to deficit don't_know eaten_. from_uni get_marri great_. hate is_off it_befor it_more leav_the
-2 mind_. name_. onli_eat pretti seven_. swansea tin_. told_you us_all voucher who_sai
-3 !topic-jobs #_i @colleagues<student @colleagues>don't @families<singl @families>got @families>that
-3 @pupils>as @pupils>down @pupils>found @school<^ @school<her @school<learn @school<on @school>a
-3 @school>concert @school>to ^_bloodi ^_bore ^_hello ^_how ^_nation ^_o ^_of ^_photo ^_pleas ^_someon ^_swap
-3 a_four a_nurseri a_ta a_tenner a_wardrob act_surpris ad advanc ag_# agent all_got all_round all_these am
-3 and_back ani anoth_dai arriv_. as_of august august_. ax b_. barrow becom beer bell best_thing bitten
-3 brave_. cake_in can_keep carri cartwheel catch cathedr cello chancellor clap_. code collar complet con
-3 could_do crumbl_. curtain_. deborah defenc delight_. deserv diari_. door_and dress_as drizzl dubai ear edit
-3 especi ever_been exist_. expect favourit favourit_. fever fewer ff fifteen fix for_year four_of fraction_.
-3 get_thi glove gorgeou got_there gp grandkid grang_infant group_. ha_done hai he_# he_had her_school hi_.
-3 how_. i'd_not i_mai i_must i_tell in_advanc instead is_all is_come is_your it_under keith kevin know_how
-3 know_i know_where ladi_from le learn_trust less_. lesson_and lesson_plan lid_. like_thei
-3 lunchtim_supervisor matter max_verstappen meadow_academi mean_. moja monkei_. mp my_birthdai my_cousin
-3 my_glass my_mum nan_. near_the need never_give never_have never_mind never_stop no_love nobodi_ask
-3 nobodi_tell not_at nspcc of_an open_a ought our_dinner our_street palsi panic pass pat patti phillip pie_.
-3 plant poorli porridg potato price print prouder proudteach provis punditri pupil pupil_premium refer ruler
-3 run_the sai_to sai_you saturdai_. sea_. secur shy sigh_. sinc_i sister sleep_. soak sold solicitor
-3 somewher_. soon spaghetti spoil stai_. sterilis stomach storytim student_teacher swept ta_. teacher_.
-3 teacher_at teenag than_ani the_alarm thei_. thei_got their_own theori these thi_. threw_a togeth_. took_my
-3 twenti_two two_hundr us_about warn_me we_could we_made we_need we_were were_the who_is wife willow_learn
-3 without write_. write_a you'v_been you_got you_will youtub в
-4 !not-acc-like !topic-data !topic-early !topic-life !topic-ofsted !topic-staff !un-topic-hush #_in #_that 5k
-4 @colleagues<four @colleagues>i @colleagues>job @colleagues>name @colleagues>panto @colleagues>quiz
-4 @families<at @families<everi @families<my @families<own @families>can't @families>thi @families>to
-4 @management<offic @management<told @management># @management>face @management>for @management>hand
-4 @management>off @pupils<destini @pupils<for @pupils<here @pupils>call @pupils>he @pupils>wouldn't
-4 @school<big @school<meadow @school>leav @school>minibu @school>product ^_ann ^_anthoni ^_anyon ^_aw
-4 ^_beauti ^_come ^_comment ^_end ^_fair ^_follow ^_forgot ^_free ^_he ^_hei ^_http ^_huge ^_just ^_let ^_lol
-4 ^_lost ^_off ^_overheard ^_peopl ^_proper ^_rain ^_snow ^_spell ^_st ^_stop ^_thought ^_top ^_when ^_write
-4 a_bar a_brew aberdeen about_# address adopt affair album alon alreadi_. alwai_a alwai_have annoi anthoni
-4 appeal appl ar_the arrow asda ask_becaus associ at_dinner at_easter at_five at_hartfield at_lunch at_oak
-4 backward_. barber bbq be_a beard becaus_it becaus_you befor_. believ_it bev big_school blanket blunt boe
-4 boi_. bona bond bow brian broadband brought_me brown budget_. built_a bum_. burst but_i but_my butti by_me
-4 by_text bye came_home can_you cape car_. cardboard chair_. chang_. chapter chat_with chill climb coat_.
-4 collect colleg come_for comment_. confess continu copper count crumbl cute daddi derek destini_child diet
-4 differ_. disco divis dj do_and do_not doe_a don't_like don't_tell dont dug earli_. ect ehcp eight_of els_.
-4 exact excit experi explain fair_. fanci fb fell_off femal fenc ferri file first_dai flag flew flintoff flow
-4 flute fly for_eleven for_school for_tea forgot forgot_it found_the four_in fridg friend_. from from_.
-4 from_work gasp get_that gift_shop glass_. goe_. golden got got_hi grand_. grandma grandson gravi_. greatest
-4 greet guilti gut_. ha_taken hack haha_. hail haircut ham handl hang have_. have_her have_it have_made
-4 have_no have_on he'd he_in head_on head_sinc hear help_me her_a here_we hop hosta how_do humbl i'v_the
-4 i_call i_cannot i_cant i_couldn't i_got i_need i_onli idea_for improv in_here in_human in_nurseri in_there
-4 in_town inch insid_the irish is_call is_get is_look isn't isn't_. isn't_a it'll_be it_better it_run ivf jab
-4 jami jumper juri karma ken kit kitchen_and knacker knee_. late_. latest left let_us letter letter_from liar
-4 librarian like_you lion live_in loos lost_her love love_her made_my main make_the me_it me_laugh me_off
-4 measur men mental might_be minc_pi mint mostli much my_brother my_daughter my_littl my_new my_phone my_son
-4 nah name_it nana nativ_. near nephew net network never_had nicer night_. nobodi_warn not_all notebook
-4 number number_# nut octob offic_at okai on_at on_go on_school on_thi on_to on_word onion ooh open_and
-4 order_. organis_a other_side otter our_cook our_famili our_old outdoor ovat overheard own_son pad
-4 parliament pass_her peac pencil_. peopl_in perfum petit pic pilat pl plait plastic point_. poni pool_.
-4 power pregnant prepar primari_. prime primri princess protect queen_. quit r raffl_. rai reason_i receipt
-4 red_and refus refus_to rememb renew rent request requir reset residenti respect_. retweet right ring
-4 road_junior roast rock roof_. sai_she sale sale_. save sch_. school_to scooter sell_a sept servic_. seven
-4 seventeen shape_of share_. she_doe short_. shortlist shouldn't shush silli sing_. smaller smell_like social
-4 sock_. soft_plai solid solo sort_. soul sourc speak spring squad staff_panto stand_by stand_ovat start_it
-4 start_mondai still_a strike stuck_in super surpris taken_up tank_engin tea_. teach_the teacher_on teapot
-4 teeth_. tell_. terrifi tgin that_a that_not the_bean the_grang the_math the_moon the_number the_pair
-4 the_red the_royal the_shape the_water the_worm them_all them_the them_to then_. there_in think_i thirti_of
-4 tho_. three_dai three_thing throw ticket tie tilburi time_tabl time_to tire_. to_ani to_chang to_collect
-4 to_give to_help to_speak to_your toaster_. told_hi tomato tori tortois tractor trade tune turn_round tweet
-4 twice_. typic ukulel umbrella un union upsid upsid_down usyk vera verstappen vi_. wa_# walcott walk_to
-4 want_. watch_the wave_at we_can weak weed weetabix wet_paper what_do who_do who_had who_on who_still wick
-4 wide william win win_. window_down wine_. wing winner witch with_stress with_three with_your within won_.
-4 wonki worker worth_it would_like wouldn't_swap wren ye_. yellow_. you_look you_on you_should your z на
-4 сьогодні
-5 !acc-does !acc-is !topic-exclusion !un-acc-is !un-topic-home !un-topic-life #_. #_dai #_for #_you %own 1st
-5 4s 7am :? :away @colleagues<as @colleagues<ptp @colleagues<school @families<your @families>a @families>for
-5 @management<everi @management<hi @management>don't @management>had @management>leav @pupils-one
-5 @pupils<cover @pupils<new @school<academi @school<never @school<same @school>been @school>shut
-5 @school>trust ^_anybodi ^_book ^_call ^_chang ^_co ^_didn't ^_differ ^_doe ^_ev ^_grang ^_here ^_leadership
-5 ^_life ^_like ^_ly ^_morn ^_need ^_phone ^_quick ^_ring ^_river ^_send ^_sit ^_sydnei ^_team ^_thank
-5 ^_think ^_walk ^_went ^_whose a_drink a_half a_person a_robin a_stick a_suppli a_tree abl abl_to about_your
-5 accept after_that al alan aldi all all_our all_right allot and_did and_eleven and_everyth and_half and_have
-5 and_thirti and_we'r and_we'v ann_mari anyon anywher ar_at ar_just ar_you as_if as_me at_break at_last at_st
-5 at_them aw bake bat bathroom batteri battl bc bean been_put behind_the better_than bill birth bless bloodi
-5 boat bonfir book_club boot_. bought_a bought_the bounc branch break brew bro brook brother bum but_he
-5 but_it butter by_name cabinet can't_do captain carer carter cast centr challeng chapel charli cheat check
-5 cheer chess chick choir cinema class_ha class_to club_. co comment confirm congrat_to cope corri could_read
-5 couldn't_do counter counti cousin crew cricket cry curtain custom dad_. dai_i damp decemb delight_to den
-5 design dinner_monei diwali dm documentari done doubt doughnut dramat dreamt dress drink drum elf entranc
-5 ever_. exclus ey eyebrow_. f farm feet felt_like fiction fisher flapjack flatmat flower food footbal for_an
-5 for_her for_us for_work formal forward four_hour fraction frank fridai fridai_. fridg_. fring from_# garag
-5 garag_. gari give_up glitter gone_and got_. got_me grealish gut had_hi had_that hair_. half_term hamster
-5 hand_her hand_in happi_. hard_. harvest hat_. he he_been he_is head_ha heart hedg held_a help_us hi_hand
-5 hi_head hit hood hors hospic hospit hr i i'd_be i'v_just i_can't i_keep i_learn i_never i_swear i_taught
-5 i_will idea_. idea_wa identifi if_it in_about in_law in_two infant instead_of internet investig is is_my
-5 island it_fridai it_said it_sinc it_when italia jam jar jollof juli june_. kane karaok keep kettl_on kitten
-5 la label lad_. lanyard_. last_night lead_. leagu lego lemon_drizzl length like_my line_. lip lodger log
-5 longer lot_of macbeth made_up marbl marriag mask master math mayor me_# me_luck melt minist minut_on miss_.
-5 mo mock mom moon mop my_favourit my_first my_husband my_last my_sister my_two myself na nap natur need_a
-5 netbal never_chang new_year next_year nh nil northern noth_els nurseri o oak_primari odd on_each on_repeat
-5 on_sundai on_two onli_. orang our_. our_class our_deputi our_governor out_and outsid over over_the p pan
-5 park_by paul pe_. pea_. peg penalti pension peopl_and peopl_sai pepper petra phonic piano pierogi pig pink
-5 pint pipe poem polic polit poll post_offic prayer press publish pull puppi quiet rabbit rd re recycl red
-5 red_. regret_. rehears rice ride rob roundabout_. rounder s sad said_a salut sand save_me sch school_run
-5 school_todai scienc scone scratch seri seriou server sew she_had she_is she_not she_told shepherd shoe_off
-5 shop short shut_the side_. sign_in signatur silenc slow slug snack song_. soup_. spider spin sprout squar
-5 st_mari staff_do stair stall stare steal step stress strictli student such_a sulk summer_fair tabl tag
-5 taller tank tast tempt tent that_i'm that_i'v the_bath the_bu the_cat the_clock the_coat the_dark
-5 the_dinner the_famili the_flat the_garag the_great the_ivi the_phonic the_polic the_post the_river the_sea
-5 the_tank the_till the_window thei_ar theme then_a there'l there'l_be thi thing_i though_. three_. thrill
-5 throat ti tidi to_find to_her to_us to_write told_them tom tombola tonight_. too_. took_me tooth tower
-5 traine tree_by try try_to tube tudor tutor twelv_. up_sinc urdu useless veri vet via video viii volunt
-5 wa_never wa_on wa_that wa_the wa_there want want_the wardrob wash we'v_had weep were west what_i'd wheel
-5 when_thei whitbi whoever_design wi wig will_never window window_cleaner wisdom wish_me with_hi without_the
-5 wlt won_the wrap x_. yeah year_4s yer you you_absolut you_the моя
-6 !not-acc-is !topic-case !topic-needs !un-is-bad !un-topic-health #_a =accusation @colleagues>loo
-6 @families<two @families>. @management>i'v @management>told @other @pupils<everi @pupils<peopl @pupils>again
-6 @pupils>she ^_angel ^_ani ^_best ^_bet ^_bring ^_can't ^_com ^_even ^_exampl ^_get ^_go ^_great ^_her
-6 ^_keep ^_last ^_none ^_ofst ^_princ ^_rubi ^_sat ^_sir ^_willow a_bu a_littl a_place a_treat a_twix accent
-6 account_. act alarm am_the and_# and_charg and_i'd and_said anniversari anyon_know appar_. ar_all aren't
-6 ark asleep assembl_. aunti author back bad badg bag bear becaus_i befor_i benni best_. bike bin_. blood
-6 boot bore bottl bread bridg brilliant_. bring built bun butterfli by_mistak cafe call came can_do caretak_.
-6 caught charact chariti chip_. chri classroom_and clerk coach coat_on cold_. com congrat congratul_to cook
-6 could_not curri dai_for date deep dentist did_. did_our didn't do_thi doe_the donat done_. down_the drill
-6 easter eat eaten educ english entir eyebrow fake father fell finish finish_the first_time fitzgerald flask
-6 flu folk found fox french from_januari g ga give glass goat goe_to got_to gotta govern grandad gravi guid
-6 gym ha_got ha_start hand_up handwrit hatch haunt he'll heaven hei help_. her_and her_mum her_notic hi
-6 home_time http huge i'd_do i_just i_read i_sai i_still i_would ic id if_he ill in_assembl incom is_# is_in
-6 is_our it'll jog joi_of knew knock know_you lad_from lad_in ladder ladi_. land last_week law leaver
-6 legend_. level librari lick lid like_i liter littl_boi local lol_. lolli london look_. lost lot_to ly m
-6 made made_a make_me man man_. market massiv mcilroi me_. me_with memori ming minibu_. mon morn_. move_to mr
-6 ms my my_mother my_old nail name name_the nest_in never_trust next night no_it noth_to of_that offici ofst
-6 omg on_everi on_fridai on_here on_hold on_saturdai onli_a opinion or our_hous out_there outsid_the own_two
-6 panto parcel penni pinch pitch plai plai_. plate pleas_. post potter probabl properli prune public purpl
-6 question queue radio rain rais_# read_the recip ref regret report_. ridicul right_. ronan roundabout royal
-6 safe said_. salt samosa sang santa saturdai saw_it score sea season second secondari seem should show_me
-6 size sleep slim slip slipper smith smoke sock somebodi_in sound_like sourdough spare sponsor staff_loo
-6 station storm such sundai sundai_. t t_. takeawai taught_me taxi tenner tesco than_a that_i that_is
-6 that_order the_# the_council the_gym the_hand the_kind the_light the_thing the_vicar thei_get think_. tho
-6 though thought_of til tip tma to_# to_all to_everi to_leav to_talk todai_that took top_of touch traitor
-6 treasur trip_to trust_a twist uncl under_the understand us_a vegan vs wa_. wa_late wa_my wa_right wai_.
-6 wait_. warn wasp we'v_all web week_in weekend whisper who_told will_be with_my wobbl wore written x year_at
-6 yorkshir you_see
-7 !topic-health !topic-home !un-topic-early #_# @colleagues>on @families>ask @management<deputi
-7 @management>in @pupils<head @pupils>ask @school>and ^_amber ^_bought ^_can ^_destini ^_first ^_florenc
-7 ^_happi ^_home ^_hope ^_ivi ^_joi ^_max ^_oak ^_pari ^_poor ^_proud ^_robin ^_rose ^_safeguard ^_sign
-7 ^_skye ^_summer ^_teddi ^_where ^_who a_biscuit a_job against all_of and_everi and_i'll and_me and_onli
-7 and_she angel ann applic ar_on argument at_the be_. beach beauti bed_. bloke brave bront brought bu cake
-7 car caretak carri_the cat chippi christma chuf citi club colman conker council countri_. cow cream da
-7 dai_in danc de debat down_on driver em england even_. everyth_. everywher exampl facebook fair field
-7 for_all forev frame free fun fund garden get_in giant giggl goal gold gonna got_the grade grang great
-7 grievanc gui had_. haha hair happi hardest hate_me hedgehog holidai hous_. hug hundr husband i'm_still
-7 i'v_a in_bit iron john l lai lane learn_to leg mari mark mat me_about me_for me_on mercuri michael mile mix
-7 mondai morrison mud neighbour next_week number_. nurs of_mine offer op ow peartre peopl_ar pickford pie
-7 pizza plai_the plaster pond princ race readi river roman rugbi run_by run_in said_that sat_result secretari
-7 shame_. side sing slept song sort sport_dai spot stock stole stone stop stori stuck suit_. surviv swap
-7 swift taught terribl the_countri the_desk the_meadow the_phone the_place they'v_had think_about tini to_it
-7 tomorrow topic towel_. town trampolin trollei twix until v van w wai_to wale welli welsh went what_a
-7 who_els wit with_two worri_. xx xx_. y ye you_think
-8 !topic-inside !un-topic-needs # =school-name @elsewhere @families<for @management>wa @pupils<with
-8 @pupils>got ^_autumn ^_chelsea ^_good ^_holli ^_jasmin ^_lili ^_mark ^_new ^_old ^_pe ^_poppi ^_user
-8 ^_watch ^_we'r ^_will a_good account ag alreadi and_honestli and_there around as_a asleep_. b bacon bank
-8 bath bed best big birthdai calmer caravan chelsea chocol cushion custard d deputi_head did_the drew drive
-8 egg end_of exclud first follow gone_. guest ha_given had_my hen hill home_with hoover i'm_in im invent
-8 it_out j jame joe king knee left_the legend let_go light line look_like lucki match max me_a miss n narrat
-8 new_deputi not_me off_to oven phone_in pictur pin pleas pretend product proper proud proud_of quiz real
-8 repeat retir road sausag shape shed_. shirt shoe_. sinc_. smell snow st star summer sun text the_best
-8 the_caretak the_sat toast todai_and u unit up_for ur vicar villag voic wait watch wave will world worth
-8 would'v
-9 !topic-safeguarding :warm =confidential ^_grace ^_have ^_mai ^_read amber beat bet bird born chair_of chip
-9 countri daisi dream ev ex feb fish for_our gener hartfield hat hero hope ivi jasmin judg know_.
-9 leadership_. leed left_a lemon live lol manag_at marathon password realli rose round_the rubi sai_that
-9 sheep skye street sydnei teddi telli the_pear theroux twitter ugli war water weather wed won ya yellow yo
-10 !not-is-bad :! :6 :merry :… @families>and ^_you'r ain't anyon_. appoint autumn bellingham delight destini
-10 final florenc grace holli joi lili mai marri meadow oak pari poppi robin sir suspend the_nurseri thread
-10 to_go tonight up_with user vote willow
-11 flat ha_ask i'v_told nation
-12 =pupil-name trash
`;

/** How much each clue speaks for the check `accusation`; the first is what no clue at all says. */
export const WEIGHTS_OF_ACCUSATION = `
-11 :
21 =accusation
17 claim
16 !acc-does
15 name_on
14 @management<old attend cash forg told_to
13 @management<and drink_. figur financ i'm_sai lead monei night_befor safeguard vape
12 :30 @families<that and_told auction badg certain complaint contract count_it doorbel drawer firm ha_been
12 hamper i_saw medic nick_the the_answer the_cup the_email they'r_in treasur two_of wa_stood
11 !un-acc-does @colleagues<that @management-sure-mine @pupils>by ^_they'r assist bill copi deal degre for_two
11 hadn't i_watch it_went move_the premium seen_the sold tenerif that_he that_love the_hour the_night
11 watch_him who_doe who_teach
10 !acc-is !not-topic-inside @colleagues>call @families<tell @management>had @management>told @pupils>out
10 ^_thei been_read call_it chap coach fake ha_. had_no head_of her_for her_sister hi_name hi_phone lifetim
10 minibu pe_shed princip saw_the shred signatur that_how the_worst wa_ask what_that who_run who_took
9 #_teacher @colleagues<my @pupils>told ^_head a_thief again_and agenc all_on at_wet base been_tell befor_.
9 button dad_is drove entitl fella flog go_through her_husband her_own i_never if_your instrument kept let_him
9 made_up make_up naughti on_purpos read_thi refer report_it she_left should_know shove that_man that_our
9 the_music the_question the_room tick vodka wa_her wa_i went_on who_come who_did
8 @families>for @families>the @families>treasur @families>you @management<my @management>been @management>gave
8 @pupils>on @school>had ^_and ^_becaus ^_her a_certain a_teacher all_know and_charg and_mr at_number audi
8 bag_. bike_shed bloke_who camera chair_of cupboard_and dinner_monei don't_let facebook fact flask_. golf
8 governor had_two he_put head_ha head_told herself hi_wife holder i_know if_thei know_i light_off new_.
8 off_my old_in on_duti on_she on_their our_deputi our_gate our_hall point_at punch purpos ratio rub site
8 surgeri the_council the_disabl the_pe the_sheet the_sport the_teacher thei_told them_i thief to_get tricki
8 uniform well_in
7 !not-byname #_lad @colleagues<footbal @colleagues>lock @families<new @families<the @families>chair
7 @families>out @management>made @pupils<a @pupils>dad @pupils>of @school>club ^_he a_fridai a_go a_governor
7 a_park a_wee about_me absenc address admin admiss behind_him but_the call_. censu certif charg childmind
7 conservatori counsel counsellor cupboard_with dare db for_six fundrais get_her had_hi half_seven have_seen
7 he'd her_about her_with hi_hand i'v_seen i_should i_wasn't instagram invoic it_wasn't job_and keep_the lend
7 mark_and member never_did never_in noth_. of_our on_person our_nurseri our_trust pleasur privat rover
7 sai_anyth said_he saw school_club sell_the sign spat stamp supervisor tan tell_parent that_i'v the_book
7 the_dai the_hat the_next the_senco the_swim the_year they'v_been thick three_of three_year tlr told_the
7 two_quid union_rep up_a up_the us_have wa_at wife_. word_for work_it worst
6 !topic-behaviour #_a @colleagues<same @colleagues>from @colleagues>i'm @colleagues>read @colleagues>wa
6 @families>ring @families>who @management<it @management<of @management<the @pupils<ar @pupils<for
6 @pupils<thirti @pupils<wee @pupils>come @pupils>lad @pupils>said @pupils>that @school<our @school<the
6 @school>ha ^_ask ^_funni ^_governor ^_round ^_shame ^_she a_child a_colleagu a_flat a_four a_lad a_record
6 accid advert after_. all_she all_year and_can't and_goe and_sai asbesto at_ten barbecu_. beach becaus_hi
6 befor_the bloke bonni book_. brief bulli bursar can_all carer cater cereal check_. clerk clip coat_in cv
6 daft_. dai_i dealer degre_. desk_and diesel disabl doe_our down_as dsl everi_night everi_week face_in fete
6 fiddl fond for_your found_the four_hundr gillian gone_home grass had_been half_the happen_to hasn't have_it
6 have_my he_been he_call he_took he_us her_name hi_mate hope_the hospic hound i'd_been i'd_had i'd_have
6 i'll_sai i'm_from i'v_heard i'v_work i_mean in_march in_school incid insur ipad is_no it_our leader leas
6 left_to lesson_and liar local lock long_on mai_. man_with manag_ha marketplac my_colleagu nobodi_els
6 nobodi_said offic_ha on_facebook our_road our_year out_by paper paper_and paragraph park_space photograph
6 portug pta purs put_her quot risk room_for sack sai_she score_. set_of she_came she_had she_took shredder
6 sign_it sign_off sinc_# sinc_last skirt soap stop_ask teach_assist teacher_at teacher_in the_box the_cleaner
6 the_date the_desk the_nurseri the_old the_page the_sat the_summer the_tuck the_y them_off there_ar there_no
6 to_hi to_send told_a told_them train_. turn_out up_is us_on veri_much watch_a weak well_the went_in weren't
6 wetherbi what_to who_left who_on why_the will_. wrote you'v_had you_did your_child yous
5 !acc-of-school !of-whom-of-adults #_now %colleague @colleagues<# @colleagues<qualifi @families<a
5 @families<anoth @families<other @families<our @families>get @families>told @management>bulli @management>get
5 @management>got @management>took @management>who @pupils<agenc @pupils<eleven @pupils>as @pupils>been
5 @pupils>home @pupils>partner @pupils>the @pupils>who @school<wouldn't @school>the @school>to @school>websit
5 ^_caught ^_drive ^_flat ^_think a_carrier a_degre a_job a_look a_mondai a_parent a_rubber a_soul a_stone
5 a_trip a_veri act_like admir and_everyon and_everyth and_get and_laugh and_noth and_then ask_her bairn
5 barbecu barri been_made blazer blue_badg boiler_. border bruis cabl can't_even can't_stop caretak_ha carrier
5 carrier_bag cctv chicken clean clock colin colleagu common contractor dai_befor date deliv deputi dob drag
5 dublin dump eight_year elderli even_if everi_dai exam expel for_have for_what fund garag_. gave_a get_him
5 get_them gossip had_enough half_of half_ten handbag he_told headmast her_and hour_and i'm_told i_. i_didn't
5 i_left i_regret i_type i_wouldn't ict in_there initi it_# it_after it_turn it_up label lad lanyard_. laptop
5 left_in look_better lost_the magnet man_who mark_the massag me_i me_if mean_i meant_to mileag miseri mum_in
5 mum_who my_car my_guid my_mate my_observ nail name_in neither_of not_been noticeboard of_it of_work on_for
5 on_get on_them our_parent our_pta out_it overdos own_class photocopi_. pocket_. pound_. qualifi raffl
5 recognis rent restructur rhyl rid rid_of room_. round_the school_ha school_meal secretari sen she_know
5 she_never she_tell she_told she_went she_won't sheet shelv shout_at side_of sign_the someth_. soul_. stink
5 summer_and sure sweetheart tea_in that_build that_child the_bench the_boot the_cake the_driver the_gate
5 the_lead the_lost the_math the_minut the_mum the_panel the_photo the_record the_rest thei_call thei_don't
5 them_and there_. there_on those thursdai_. to_stop transit trip_. tuck tuck_shop us_for vanish weekend_in
5 were_in what_happen what_in what_she when_the who_wa wink woman_in worn written
4 !not-of-whom-of-adults !not-topic-staff #_footbal #_got @colleagues<certain @colleagues<our @colleagues<the
4 @colleagues<thi @colleagues>befor @colleagues>came @colleagues>did @families-sure @families>to @families>wa
4 @families>work @management>at @management>never @pupils<friend @pupils<it @pupils<of @pupils<year
4 @pupils>back @pupils>behind @school<about @school<that @school>fund @school>that @school>up ^_council ^_let
4 ^_mr ^_right ^_third ^_those a_class a_film a_ladder a_littl a_on a_pack a_read a_sentenc a_seven a_weekend
4 about_that access action alter and_hand and_six and_who anyon_in at_my at_night author batter becaus_i'm
4 becaus_it becaus_thei been_done benidorm bootl brand brass brother_in builder but_my can_see car_with caught
4 ceo chapel committe complain_. corridor_. council councillor cupboard dai_it data deliveri dinnertim dock
4 done_the down_the drive_. drone duck eat_it email_. error even_in fella_who fill for_new gammon gavin
4 give_her got_told gymnast had_three hear_about her_on hi_arm hi_own him him_in home_in honest hope_for hundr
4 hundr_quid i'v_watch i_count i_wa i_won't in_mai in_y# inclus intervent is_have it_off it_on it_twice
4 knowledg last_week leap lesson_. lost_. madam magistr mai_and marri_and me_it me_like meet_that mistak_.
4 moira mum_ask mural my_bag my_niec niec observ of_be of_thirti off_in off_the offic_and on_everi on_hi our
4 our_site ourselv out_in out_the outgo outstand overtim pa paid park_in patio peel phonic_screen place plai_.
4 pocket polo pound pregnant present_. profession quid quiet rang_rover reach_the read_in recycl rep room
4 room_with sai_it school_dinner see_her send_the she_been she_doe she_isn't she_the shed_and shoplift
4 sinc_easter slip sponsor sponsor_silenc spud stack staff_. stock_cupboard stood_there struck sundai_night
4 talk_. tell_her that_school the_breakfast the_christma the_cook the_fenc the_form the_job the_judg the_kind
4 the_ladi the_lamp the_machin the_minibu the_person the_pta the_trust the_wall the_woman their_own them_in
4 then_on then_said then_told they'd thing_about time_he tire_of to_lose to_sign todai_for took tree_for tyler
4 under_her undon union wa_never wa_there wa_told weather_. websit_. went_to where_i who_us whole_wai wonder
4 work_in
3 !topic-thing !un-acc-of-school !un-of-whom-of-adults !un-topic-behaviour !un-topic-thing 2pm @colleagues>as
3 @colleagues>get @colleagues>sai @colleagues>turn @families>she @management<a @management>pa @pupils<own
3 @pupils>scienc @pupils>there @school<same ^_half ^_mate ^_next ^_there ^_tire ^_turn a_hen a_hundr a_meet
3 a_tuesdai a_year account again_in all_and and_call and_he and_hope and_nobodi and_put and_thei and_they'r
3 ar_both ask_them at_our befor_he boi_with breakfast_club cafe cake_sale caller came_. can_sai carri_on
3 ceilidh clap class_of class_told come_in comfi covid cup do_my doctor down_for exist_. extens fenc_. fill_in
3 flask for_thirti from_my garag gift go_for got_two had_the hand_on home_on honesti hr i'd_rather i_did
3 if_you'v in_all in_her in_hi it_at it_to it_wa kiln know_what learn_that leav_a lee lobster magician me_by
3 monei_. near nephew no_on not_go of_governor of_recept of_wine on_full on_our on_sinc onli_on paperwork
3 peopl_in petti prize pupil railwai recip_. repair resid review_of round_here school_to scratch sell shave
3 she_made shoe_off son son_. staffroom_and survei ten_in tender tent the_beach the_bloke the_full the_hospic
3 the_incid the_mark the_phonic the_recycl the_residenti the_staffroom there_and three_and three_time to_keep
3 told toward trai_of tyre up_hi us_# vinegar warden wasnt we_onli week_and wet_plai window_. work_for
3 work_with would_. year_group you'v_got you_just
2 !acc-like :20 @colleagues<new @colleagues>at @families>ha @pupils>or ^_cook ^_sue ^_with and_he'd and_wa
2 and_when answer bank_. been buzzer by_mistak call_a christma_do co_op crossword dentist_. do_we drill
2 eisteddfod folk glow hand_and hasn't_got he_on home_time i'v_said in_to inspector just_watch littl_on mate
2 monei_and my_brother my_friend my_old on_out on_thursdai onli_just out_of paid_for panel place_in polic queu
2 right_on sat_there senco set she'd sheet_. space_. specialist stepdad stood summer_fair temp the_bin the_co
2 the_eisteddfod the_governor the_ic the_manag the_right the_second the_week then_he tin to_. to_learn to_make
2 to_on to_sai tribun we_do wife y#_.
1 @colleagues>do a_proper at_half like_it our_school partner ruler sixti the_chair the_good the_road to_put
1 us_the window_and
-1 he_a in_the
-2 !not-acc-is been_up boi call_me coffe cook_. couldn't dzi everyth_. excus first_. five_year hide hold_the
-2 stress told_hi
-3 !not-topic-behaviour !un-topic-results #_dai #_i #_out #_with @colleagues>a @colleagues>couldn't
-3 @families>. @management<hi @management>couldn't @management>in @pupils<destini @pupils<everi @pupils>call
-3 ^_bless ^_final ^_free ^_fridai ^_ladi ^_no ^_peopl ^_some ^_stand ^_took a_biscuit a_complaint a_famili
-3 about_# al alreadi_. alwai_a and_back anti appoint ar_a arriv_. as_a badger bc be_on bless_him bloodi boat
-3 bona bone book_the bow_. built but_she by_my can_we captain care_. con consid could_read deputi_head
-3 destini_child doesn't_know drew everyon_. face_. fisher fit fring_. fun gender grandma_. haha_. hahaha
-3 hair_. he_doe her_first hi_head i'd_like i_can't i_cri i_just i_see i_went in_bit in_two insist is_a is_all
-3 is_off jan joke_. juic la land like_my loud_. love_. ma main mask me_a meadow_academi monkei more_than
-3 mostli mouth mouth_. n new_head no_wonder o'clock_. origin pe_cupboard plait plan_and poorli print probabl
-3 quid_. regular remind risk_assess rob saturdai_. seek she_put shout_. slowli soak spice squash star_.
-3 start_to steal sunni tbh teacher_is temper that_i'm that_new up_sinc veri walcott wale walk whistl_.
-3 who_shout who_told you_do yourself_. в з каже на
-4 !does !is-bad-of-adults !like !like-of-adults !not-acc-does !topic-home !topic-results !un-acc-like
-4 !un-does !un-is-bad !un-is-bad-of-adults !un-like 2nd :? @colleagues<of @colleagues<your @colleagues>i
-4 @colleagues>name @colleagues>never @families<hi @families>don't @management<for @management<new
-4 @management<offic @management>meet @pupils>sai @pupils>were @school<on @school>in ^_ann ^_anthoni ^_appar
-4 ^_as ^_be ^_bloodi ^_boiler ^_bore ^_com ^_dear ^_ever ^_grang ^_great ^_gut ^_ha ^_have ^_hei ^_honest
-4 ^_http ^_is ^_just ^_keep ^_long ^_man ^_nobodi ^_poor ^_rubi ^_safeguard ^_take ^_thi ^_twenti ^_we
-4 ^_whatev ^_where ^_wor ^_wouldn't a_bad a_chair a_lot a_plaster accus act after_a against all_about all_dai
-4 all_i and_a ann_mari anthoni anyon anyon_. anyon_know anywai app appl april argu assembl_. august baker
-4 bank_holidai barber beach_. bee befor_i benni better_than birth birthdai_. bite blame bless bodi boe
-4 book_club bore_. bow bowl boyfriend break bro bront budget build_. burst but c cabinet came_down can
-4 can_tell can_you cancel cant care career cast caus centr chang_. channel charli chick choic cloth clue co
-4 cold colman cone counti crew curriculum curtain cushion cut cute daddi design direct discov dj doe_my
-4 donkei door_. doubt due ect educ either em ever_. excit expect face_when fair_plai fault favourit februari
-4 fell_off few five fix flood fold food for_. for_me forget forgot forti_. found frank fridai fring from_a
-4 frozen g gate_and gave_me gener given glass glove goldfish gonna gotta grand_. grang_infant grievanc gut
-4 ha_gone ha_never had_it hai half_term he_in heart heaven hi_drive him_a holidai_. home_and hood huge hungri
-4 husband_ha i'm_go i_feel i_go i_love i_swear in_your inform is_call is_now it_fridai joke jump junior_.
-4 kane karaok kettl kit knee_. knit l lad_. ladi_. ladi_and leadership_. leav_it leg_. legend_. let_me lid
-4 like_her like_the like_to line lion live_. login lost_her luck m make_me marathon mention mi michael mid
-4 million mix moja more_. mot mum_. my_cat my_two natur nav nearli need_a new new_year nit nobodi not_be noth
-4 oak_primari off_hi oh ok omg on_your open_. opinion orang our_staffroom out_there pair_of pan pat patienc
-4 paul pear peartre pepper pet petit phone_. pie piec plai_to plan plaster_. playground_. polit_. potter
-4 power pregnant_. primari_school project queue quit rain_. ramsai rate read_a readi_. recommend refere
-4 replac report_. retir_. rice right right_. road_. rock roman rope rude sad sai_hi saint sat_nav saw_a sch
-4 school_in scooter see_him self septemb settlement show_. silver sinc_. sink sit_down slug smile smile_.
-4 sport_dai spring squad squar stationeri stop stori storm strictli strike string sum summer sun sunset super
-4 suspend talk_to tax taxi tha thank_you the_lot the_offic the_park thumb tire_. to_# to_your told_it tom
-4 trick trouser twelv typic ukulel un up_in vers via vike villag visitor wa_right wage wai_to want_a war
-4 wed_. weep weight wellb went_well wept what when_there when_you wild will_be with_all with_me without_a wlt
-4 won't won_. won_the wor wore worri would_be you'd_think you'r_a you_a you_ar you_for you_to z zero
-5 !is-bad !topic-exclusion !topic-health !un-byname !un-topic-home #_. #_at #_for #_the #_year %general 1st
-5 =criticism @colleagues<school @colleagues>don't @families<and @management>job @pupils>a ^_# ^_angel ^_back
-5 ^_been ^_book ^_bought ^_bring ^_can ^_cheer ^_co ^_daisi ^_date ^_destini ^_do ^_ev ^_fair ^_first ^_five
-5 ^_for ^_guess ^_hartfield ^_i'm ^_im ^_ivi ^_last ^_lol ^_love ^_me ^_never ^_night ^_off ^_oh ^_onli
-5 ^_parent ^_pleas ^_proud ^_send ^_stop ^_sydnei ^_ta ^_team ^_thirti ^_up ^_what ^_wish ^_you'r a a_dinner
-5 a_love a_mum ag all all_of amaz and_ask and_i'd and_me and_still ann anybodi ar_the aren't art asda ask_us
-5 ask_what aw bad bake bake_off basic be be_. befor_it biscuit_. bit_. bottl breath bridg bu_. by cake_.
-5 came_out can't can_do candl capit carter charg_. chase chri club_is code com come_and comment concert
-5 congrat conker correct cow crisp curri dai dark de debat decent didn't_know discuss down_on dress e eat
-5 eighti end english_. entir everi_time exclud face fan fell_asleep felt fever field_. fine fine_. finger
-5 fish fitzgerald fly for_my forgotten four free french gave_him get_on giant glitter glue goat golden gone
-5 got_a govern gp green grow guest h ha ha_ask haha hair hamster hat have have_the he_ask he_can head_in hei
-5 hello her_a him_and hold holidai hope hous i i'm i'm_a i'm_in i_have i_like i_miss if_it if_she if_the in_#
-5 in_everi in_tear inset instead into is_# is_in isn't_the januari jean job_. join k keep_a kind kitten kyle
-5 lai lamin last_. late lead_. leaf learnt level librari lick light like_a lip listen live london long lost
-5 lot love_it made_me mail mani marri mash mcilroi me_. me_in measur met_a meter milk milk_. ming mood moon
-5 morrison mother_in move_to mp much_. mud mug my_life na nation need_to nerv netbal never_been no_monei
-5 nobodi_told none not_our notic nurs obvious of_# of_year off_. off_on off_with old_and on_thi on_top open
-5 organis our_new over owt pair pass_her pass_hi password pickford pie_. pizza plan_. pleas_. podcast pop
-5 poster potato prayer printer race rain ran read_it regret_. rehears repli return river ronan sai_about
-5 sai_i said_the salt sandwich save scone see_you sheep shoe_. shouldn't sinc_the skill sleep_. slice slide
-5 slim slipper slow smash soon sorri sourdough spare special spot station stick strong style sundai surviv
-5 swift t t_. tea_. teach_the tell_the than_the that_my that_what the_# the_boss the_cat the_class the_famili
-5 the_grang the_hoover the_librari the_loo the_pear the_peopl the_phone the_photocopi the_reason then_.
-5 then_the they'v_had thi_year think tho thread till_easter tini tma todai_that togeth too_. tooth towel
-5 trainer traitor trampolin treat tree tri trip_to true try twitter up_at up_for v voic vote w wa_do wait
-5 wait_. wait_for warm warn wave we week_. what_. what_the whistl who_came wifi wig wish wit with_my
-5 with_stress word worm would'v xx xx_. ye yer yet_. yorkshir you'd you'll you'r моя сьогодні
-6 !not-is-good !of-school !of-whom !topic-hush !un-of-whom !un-topic-hush !un-topic-needs #_# :10
-6 @colleagues<everi @colleagues>meet @colleagues>to @elsewhere @families>rang @pupils>ar ^_amber ^_anoth
-6 ^_anyon ^_autumn ^_best ^_big ^_did ^_doe ^_florenc ^_get ^_give ^_holli ^_home ^_how ^_jasmin ^_joi ^_lili
-6 ^_lost ^_mai ^_new ^_oak ^_poppi ^_princ ^_river ^_robin ^_rose ^_sign ^_skye ^_st ^_summer ^_teddi ^_thank
-6 ^_todai ^_wa ^_willow a_sign absolut again alarm along alwai and_hi ani apolog at_it b bean bear bed_.
-6 been_a bet between birthdai bit block both brave brilliant bring bu cannot case catch ceil chair_. chees
-6 chip christen chuf citi class come come_. come_on countri cricket crook d decid delight displai do_not door
-6 doubl down_to dream dry eh eight eight_. english everywher find_the flower follow forev four_. full_of
-6 got_her got_my got_to gran gravi ha_left hartfield_road hate he_said head_. heat hedgehog hero high hill
-6 honestli how_to http hug i_am i_get impress is_my is_the j jame john june just kiss knee ladi_in legend
-6 less look_like ly mai man_in map market matter me me_on mind mind_. moment mon month_. most much mummi my
-6 my_mum myself no not_on now now_. o'clock octob offici on_saturdai ooh or order our_class p panto
-6 parent_even past pick pipe plai plant polit prai prai_for primari prison product proud proud_of pull quiz r
-6 reader readi real reckon record_. red ref regist_. retir ring s safe_. sale sat_in sausag scare_of sea sens
-6 septemb_and she_sai shoe shop shout show sir size small smell smith snow song sort spaniel spell split st
-6 st_mari staff_meet stand step street sundai_. surpris swap taught teddi text thank_for the_caretak the_dog
-6 the_letter the_meadow the_time thei_want then_she theroux thing though_. three_. to_sit toast too tour town
-6 two_hour u under_the up_on ur us_a us_all video visit vs wa_my wai want_to wash we'v_been wear weather wed
-6 weekend welcom well_. welsh who_. whoever world wors would x x_. ya yesterdai you your
-7 !topic-case !un-topic-jobs # =school-name @colleagues<her ^_can't ^_chelsea ^_eleven ^_grace ^_happi ^_hope
-7 ^_max ^_pari ^_read ^_ten ^_will a_bulli actual ain't am amber and_on announc appar arriv ask_for ask_if
-7 assembl autumn beat beauti bed behaviour better big bird biscuit bore born bread broken bui cake came
-7 came_to chocol coat_. could cri danc deserv dog down_. eaten exampl feel field finish first floor game
-7 go_on grang gym had_to happi have_got hoover i_got im includ is jasmin jumper king like like_that lili
-7 lol_. loo mari men met middl mine more morn_. nativ need o out_on ow pigeon pleas post_. puppi queen quick
-7 realli rememb rest_of rip rota row rubi saturdai season should sing singl sleep some someon sorri_. sound
-7 speak star start stuck ta_. teeth telli term than thank the_post the_wai thei_gave thi thi_week til to_go
-7 to_tell tweet ugli uncl view welli who'd wi will yet
-8 :… @colleagues>and ^_good ^_user ^_who again_. alreadi angel ar arrest been_told best brain brought cat
-8 cheer chelsea close da daisi destini doesn't drop ev everyth feet florenc grace great holli i'v_been idea
-8 ivi joi lol love max pari poppi princ repeat robin rose skye sock still sydnei tea to_a todai todai_.
-8 told_us tomorrow tomorrow_. tonight_. want what_a why_. willow worth yellow yo
-9 :! :6 :merry :wry final hartfield last_night meadow oak these tonight user
-10 :warm =pupil-name ^_mark
-11 trash
`;

/** How much each clue speaks for the check `confidential`; the first is what no clue at all says. */
export const WEIGHTS_OF_CONFIDENTIAL = `
-12 :
18 =confidential
16 husband_ha that_why
15 !topic-needs came_back letter op_.
14 !topic-case !topic-health select tube
13 !topic-visit attend my_# tablet todai_he won't_be you_see
12 !topic-home !topic-hush !topic-inside !un-topic-data @colleagues>been becaus_of been_told capabl grievanc
12 in_pe shake she_told the_deputi the_red therapist
11 #_boi @families<that @pupils># @pupils>got ^_interview ^_letter ^_polic a_bed bairn can't_read come_through
11 doesn't_do have_hi how_do in_with it_hi my_room not_been on_who onli_# pull refug restrain rumour said_to
11 she_in solicitor suspens the_ladi they'v twelv_week want_me we'v wear_the wee week_i
10 !topic-data !un-topic-hush #_out @colleagues<new @families<both @management>husband @pupils-sure-one
10 ^_becaus ^_hi ^_kitchen a_bag a_stick a_trampolin a_two act_surpris ar_in balloon boi_with bruis disclos
10 eat_. ha_to have_her have_it he'll he_can't he_got her_back i'd_not interview kidnei lad_with meet_at my_y
10 nobodi_had nobodi_sai ob on_free pe_. pl rung scan sent_home she_can't sleep_in social start_on statement
10 stepdad still_in tag the_letter to_tell todai_the two_year we_know week_with with_stress won't_sai
9 !topic-exclusion !topic-jobs !topic-staff #_month @families<becaus @families<same @families>boyfriend
9 @families>get @families>gone @pupils>boi @school>shut ^_we'r a_pencil a_seven after_her afternoon_. all_on
9 and_she asthma been_move bursar but_the by_two came_in cater combin confid consult dentist ever_had for_her
9 goe_. hack heart_. her_littl hr inhal it_go it_like last_time littl_man longship mark_on medic messag_me
9 my_love no_monei nqt of_mine of_y# off_till on_of onli_two ot overtim pathwai petti plait plaster po posh
9 pupil put_in rang_at sai_who see_it septemb seven_year sleev special sudan surpris the_boss the_chariti
9 the_fella the_hand the_list the_parent the_trip the_two third_time three_of told_me wa_onli well_the whisper
9 why_the would_.
8 !topic-call !un-topic-inside #_teacher %family @families<up @families>will @management<for @management>off
8 @pupils<sinc @pupils<wee @pupils>make @pupils>next @pupils>tomorrow @pupils>with ^_head ^_heard ^_saw a_#
8 a_tabl about_her aft again_third and_left and_todai announc as_of as_well ask_us bit_in boi_who box_. bug
8 but_our cheek council_. diabet down_for down_to dri each_. easter easter_. eczema embargo epipen exclud
8 fifth find_out foodbank form foster gareth go_out gone_to he_not hi_arm hormon idea_for in_about in_an
8 investig iq is_go is_hard lad_from letter_in moonwalk move_up mummi not_allow on_page on_word onc_a oot
8 our_ha out_at out_on patch plumb rage rang shake_. she'll sibl site swim_. take_the talli that_hi
8 the_dentist the_form the_other the_piano the_residenti thei_had thei_said there'l there'l_be thi_time
8 thi_week tummi twice_thi two_ar two_dai when_he wrote_it y_# yet
7 !topic-ofsted !topic-safeguarding !un-topic-call !un-topic-results #_in #_pass %child @colleagues>not
7 @families<a @families<on @families>can't @families>in @pupils<for @pupils<four @pupils<littl @pupils>by
7 @pupils>if @pupils>is @pupils>start @pupils>still @pupils>who ^_appar ^_did ^_he ^_he'd ^_parent ^_their
7 ^_whoever a_e a_treat again_and all_afternoon all_down all_week allerg ar_at arm be_all be_made been_given
7 birthdai_cake bless_her brace bring_me brush by_on class_at clinic co_it collect_. complaint confirm copper
7 cruis dad_got daddi deputi_. disciplinari done_a done_with evict fidget file food_bank for_everyon formal
7 found_out get_him go_for guess_who ha_start hasn't he_fine head_on heartbroken hol i'v_never i'v_to i_never
7 in_y# is_off isnt it'll it_her it_not job_share kharkiv la ladi_from left_on less_than list lose_a made_it
7 med mondai month_of move_the mum my_car naebodi never_thought night_in nineteen_. no_it not_come notic_in
7 off_with offer oh_my on_each on_i on_not out_and own_name page_. payrol peek pencil_. pleas_don't reckon
7 rhubarb ri ringworm robot sai_he saw_the scale seat_and see_me she_read shin sinc_the slip staffroom_ha
7 that_# the_afternoon the_breakfast the_council the_museum the_number the_nurseri the_printer think_he
7 think_it thirti_on till_the to_# to_lose todai_at tonic two_on upheld we_had whose why_. work_with write_a
7 your_.
6 !not-topic-health !topic-behaviour !topic-early !topic-plan !topic-results !un-topic-visit #_still #_who
6 #_with #_yr 20p :30 @colleagues<four @colleagues<love @colleagues<the @colleagues<tma @colleagues>but
6 @colleagues>todai @families>ha @families>leg @families>thi @families>till @families>tonight @management>did
6 @management>ha @management>leav @pupils<her @pupils<new @pupils>found @pupils>ha @pupils>said @pupils>sat
6 @pupils>tell @pupils>whose ^_chang ^_her ^_lesson ^_she a_birthdai a_chair a_child a_fortnight a_meet
6 a_phone a_teddi a_word about_. after_# allow ambul an_ey and_there ani_tip anybodi_know appli aren't arrang
6 ash ask_him at_# at_all autism becaus_hi becaus_it been_done been_put bowel breakfast_club breath brief_.
6 brought_a bundl but_she call_my candid car_. car_park card_in chang_a class_ha class_on clerk cloakroom_.
6 close club_and come_back cope copi could'v couldn't_make count_the data deficit depth didn't_. dinner_monei
6 dire do_# do_phonic do_you drink elsa english english_and epilepsi everi_dai for_on four_year full_.
6 gate_and go_home gossip got_their grand greater group_. half_the hall_with have_on he_been he_in he_onli
6 health hear heard_the her_dad her_notic her_off her_on her_whole highest him him_a hope_that hour_a how_it
6 i'v_known i_count i_knew in_write intern is_down is_there it_look it_on it_true job_and keep_a knight
6 know_that last_night let_her let_on like_# list_for lockdown me_till me_todai meant_to meltdown might_be
6 migrain moder mondai_. muller my_darl my_kei my_littl my_sleev nappi naughti night_and nobodi_to noth_.
6 now_on now_we of_year on_fridai on_me on_shoe on_to on_with onli_eat our_offic paediatrician paint_the
6 parent_of pick_up piec_of poor pru residenti_. retir_. river_. sai_hi sai_is salt sat_in section see_her
6 seen_the share_. she_been shut_up sinc_august sinc_nurseri six_of soul_. spare speak spell_. start_.
6 still_on that'll that_what the_bit the_book the_bursar the_card the_care the_gate the_lad the_payrol the_pta
6 the_purpl the_sand the_sheet the_tablet the_tag the_twin the_weekend then_went there_no three_year threw_a
6 thrown to_collect to_keep to_on too_mani under up_like us_ar us_in valv visitor we'v_got we_ar wean what_i'v
6 who_the whole_time win_the with_hi wobbl won't worri_about write yesterdai yin you_don't you_my your_hand
6 yr_old
5 !not-does !not-is-good !not-like-of-adults !not-topic-hush !un-topic-case !un-topic-early !un-topic-jobs
5 !un-topic-safeguarding !un-topic-thing :20 :work @colleagues<our @colleagues>told @families<new
5 @families<said @families<tell @families<two @families>got @families>not @families>pleas @management-sure-the
5 @management>do @management>got @management>job @management>on @management>want @pupils<here @pupils<top
5 @pupils>for @pupils>haven't @pupils>in @pupils>left @pupils>mum @pupils>over @pupils>set @pupils>too
5 @school>leav @school>swim ^_after ^_council ^_feel ^_hous ^_littl ^_mum ^_plai ^_sit ^_spent ^_staff a_candl
5 a_door a_hundr a_row a_suppli a_thing a_van absent address affair afternoon all_at and_mum and_on and_tell
5 ani_more anoth anyon_want at_last at_work bedroom been_. been_to bite blue boi_in book_to boyfriend brief
5 bring_in but_there can_you cannot captain_. cash_. chart check class_is cleaner club_is complain
5 complain_about contract cooker court cri_when cry_at cuddl deb deport devast do_her don't_sai done_for
5 doorwai down_on down_with draft dryer dyslexia eighteen either_. exclus expect ey_. famili_in fella_who
5 fetch field_. financ first_on first_thing for_hi for_that for_your fortnight fortnight_. four_in four_of
5 four_time fourteen from_januari get_told gone_up gonna_be got_# got_an got_four got_through granddad group
5 ha_come ha_read had_a half_past have_the have_to haven't he_ask he_want her_with hi hi_sleev him_on hold_a
5 hostel hygien hymn i'd_like i'd_onli i'm_onli i'v_ag i_alwai i_sat i_should if_we in_from intervent is_be
5 is_have is_on it_too it_would it_you jab ji just_need keep_an know_. know_when leukaemia like_her long_and
5 loo lowest majesti make_a mat me_hi meet meme merg meself middl_of miss_. mix monei_for morn_with mute
5 my_arm my_boi my_career my_group my_heart name_on neck next_year not_to notebook occup of_recept old_in
5 on_ha on_purpos on_wednesdai onli_on onli_took open_up our_. our_own our_y out_it palsi panic paper_.
5 parent_ask past_nine pda pe peac phone_call phonic_screen pictur_book piec placement plan_for polic poni
5 practic_. priest princ_ha receipt refer rehab report_on reserv round_and sai_a said_thank salari sat_with
5 saw_it see_that seizur server shape_of she_right shell sinc_octob sixti snack sourc spring_. statement_.
5 strawberri stress stress_. stretch suppos surgeon swore talk_. ten_and the_call the_child the_coat the_ey
5 the_ground the_hatch the_lunch the_phone the_reason the_sat the_third the_trai the_trollei the_tuck
5 the_union the_wall thei_gave them_at then_it there_on they'r they'v_got thi_on thing_. third three_dai thur
5 till_easter timelin timer tip_for tlr to_ring to_us to_wear todai_for told trai traine tuck_shop two_for
5 two_of unit up_two vacanc wa_# wa_in wait_. warn what_he wheelchair whip who_get who_had whole_tabl
5 whole_wai with_her woman_with ye_it year_old year_to you_do you_tell you_what
4 !not-topic-home !not-topic-needs #_not #_now #_off #_want @colleagues<# @colleagues<it @colleagues<proud
4 @colleagues<support @colleagues<y# @colleagues>i @colleagues>on @colleagues>were @families-one @families<the
4 @families>doesn't @families>need @management<busi @management<their @management>know @management>to
4 @pupils-one @pupils<five @pupils<lunchtim @pupils<of @pupils>down @pupils>just @pupils>show @pupils>turn
4 @pupils>wet @pupils>write @school<^ @school>been @school>want ^_ani ^_cake ^_cook ^_cover ^_dont ^_long
4 ^_overheard ^_seven ^_they'v ^_thursdai a_bucket a_chip a_famili a_footbal a_fridai a_lanyard a_lap a_math
4 a_on a_realli act adopt adverbi ag agenc ago all_to allerg_to and_he and_nobodi and_someon and_you'r ar_like
4 ar_off ar_still at_dinner at_home at_six at_ten august b_. bad_. been_on beig below best_bit blanket blood
4 book_about boyl brother bu_to bucket_. budget busi_manag by_fridai cake_in came_with can't_have can_read
4 can_sai can_someon caretak_ha chair child colleagu collect come_up concret counsellor cry_in dinnertim
4 disclosur displai_. do_a do_i dock done_on draw e_. ed_psych eighti end_. everybodi_in expect_a far fast
4 feedback feel_. fleec floor_. flu for_us front_adverbi gender get_# get_there gone gone_by got_them grin_.
4 growl ha_anyon ham happen hartfield_. hate_it have_got he_get he_on heard_it her herself hi_jumper hide
4 him_and him_in honest_. i'm_do i'm_glad i_heard i_know i_repeat i_work if_anybodi if_you in_bit in_my
4 in_tomorrow in_your incom is_he it'll_be it_befor it_mean it_onli june junior_. just_sai karen keep_your
4 know_why latest leed_. left_me letter_about lift littl_thing log lost_her loud_. luck_. lunchbox max_is
4 me_in meant meet_with minut_of more_for mum_in my_displai my_school my_wee never_again nobodi_at noo now_i
4 number_of nut off_again on_here our_dinner our_love our_new our_year over_on overheard pant particular
4 perman phonic place_in point_. pregnant_. prepar press prison protect pump pupil_premium quiet reckon_.
4 regist_and room round_the said_it sat school_meal second_hand secondari send_me sent_a sesam seventeen share
4 she_ask she_come shouldn't shout_. show_and signatur sinc_christma sinc_half sit_. size_# skip_rope someon_.
4 speak_to spent_my still_want support_staff surnam syndrom taker teach_the tell_me that_i'm the_14th the_bag
4 the_chapel the_coach the_end the_full the_lead the_loo the_math the_middl the_panel the_roman the_shape
4 the_thing the_tombola thei_do thi_and thi_job thing_about thing_with thursdai till till_ten tini to_fix
4 to_have to_open to_you toothbrush tri_to tribun tuesdai_. twenti_eight twenti_six union urgent wa_for
4 walk_on wave_. wayn we_get wed_. week_and well_i well_that went_in were_in what_do when_a who_come who_you
4 with_mum with_us would_you y# year_ago year_at you_sai you_should young your_class
3 !not-like !not-of-whom #_ha #_of 140k @colleagues<three @colleagues>down @colleagues>gone @families>ask
3 @families>just @families>new @families>turn @management>offic @pupils<by @pupils<in @pupils<same @pupils<to
3 @pupils>ar @pupils>pet @pupils>protect @school<in @school>i'v @school>secretari ^_about ^_class ^_fourteen
3 ^_over ^_sue ^_they'r ^_tma a_bow a_drink a_funni a_lamin a_leaflet again_at all_know and_down and_hi and_it
3 and_the and_who appl_. apprais ar_now ar_on assess_for at_us audit awai_from back_and be_kind be_late besid
3 birthdai_and book_and breakdown buggi burglari can_go centr_. check_your cheer_. child_protect choic_.
3 come_to come_with cover dad dad_who dentist_. disord do_my doesn't_want door_. drawer dystrophi ear_defend
3 easter_and emerg everi_fridai face_when fella felt_like flog foetal folder from_her from_year got_it got_on
3 gov grim had_enough head_of head_offic hear_that held_my hi_big hi_brother high_. home_for hug i'v_done
3 i'v_no i'v_put i'v_sat i_could i_cri i_do i_read i_went in_y into_the is_come it_by it_our it_right joke_.
3 know_what know_who leav_for leav_it like_that live_for long_enough lost_the made_to man_ha maw me_cry mentor
3 miscarriag muscular my_pupil new_teacher of_# of_noth of_on ofst on_get or_just other_on our_cook our_site
3 out_for out_there over_the paper pass_it phone_. place_and prop pshe psych regist ring_me round_with skip
3 skip_. sleev_. somewher_. staff_ar staffroom_. suppli sweetest tabard teacher_on that_all the_candl
3 the_cupboard the_pai the_paper the_right the_shed the_trust the_window their_. them_back then_i thi_morn
3 thi_town thirti_of three threw through_a time_i'v to_a to_look to_sai trampolin tuesdai twelv_. twice type
3 up_at warn_for we_do we_found what_our what_would who'll why_she with_no with_that work_a worm_. write_the
3 you'r_on you'r_read you_for yr
2 @families<and @pupils<todai ^_child ^_mother ^_nearli ^_nine ^_with a_letter a_mum a_plan and_half and_six
2 at_night at_peartre at_playtim be_no box_of can't_get can_i candl_. cupboard_. cushion dinner_. down_and
2 everybodi famili five_minut for_their for_what fourth gate get_to hand_. have_no have_thought he_think
2 herself_. i'v_# i_wouldn't in_for in_primari in_year it_off just_had liver me_about me_to nerv no_i not_for
2 of_my of_our of_thirti said_what someon_in split still_be term_time the_bu the_lot thei_call thursdai_and
2 time_sinc time_tabl to_cover to_put trip_to yet_.
1 @pupils<our @school<my come_in don't_want for_our had_to her_at i'll_sai i_didn't in_at it_to lost_it
1 of_that round_. stand stop_think ten_to the_sun
-1 ^_call ^_home nurseri_and
-2 @colleagues>wa @pupils>a ^_dog ^_final ^_nurseri ^_should ^_swap ^_ta a_lesson ask_why bag_. been_a but_he
-2 call_her charli doll express goalpost gone_home handbook it_been it_still kitchen_and me_. new_job oh price
-2 second_. she_. sheer slt spring sum than_me that_me the_month the_worm visit what_ar who_got
-3 !does-of-adults #_class @colleagues<quiz @colleagues>room @management<trust @pupils<recept @pupils<start
-3 ^_autism ^_cri ^_give ^_happi ^_husband ^_mine ^_oh ^_paint ^_phonic ^_photo ^_snow ^_these ^_thirti
-3 ^_which a_bit a_book a_bottl a_lad a_mug a_robin a_social a_tin accept afford album am_. and_when anywai_.
-3 arm_. as_it asleep audiobook aunt avoid bacon bagpip bath_and beer bell big bio block blue_. blunt
-3 bottom_of bounci bounci_castl bride brought_me budgi bush butter c_. call_a cant_believ cape capit caretak
-3 cat child_with con congratul_to couldn't_find count_it cwtch dad_at derek did_the dinner_hall discuss_.
-3 doctor doesnt domino donkei dont doubt drag dunde dzi end_with even_the ever_sinc everi_word exactli fae
-3 fei fiddl find_a finest_. firework flare flintoff flute for_tea for_thirti friend fring frog from gallagh
-3 get_my grandkid grang_infant greatest gutter ha_eaten ha_found ha_made hail happi he_doe he_like heat_.
-3 heater help_the hold_the hop hope_and how_. i'm_# i'v_taught ic_cream in_aldi is_call is_still it_again
-3 it_wasn't jar lad_. later_. le length like_my lit live_. lollipop_ladi long_wai loos love_the magpi
-3 marathon mark_my me_luck me_on me_she me_the met met_a mi mint minut_silenc mondai_and moral mosqu mountain
-3 mug_. must my_bag my_mentor my_word n net netbal never_been never_onc new nice night_. nobodi_in nowher
-3 number_# odd_sock of_y off_by olli onli_thing orang_. our_ta outsid_the own_two p pen pick_the pig pink
-3 plai_the pm pop privat publish put_hi quiz_team raw replac reset rope_. scone_. set_. sharpen she_said show
-3 show_the sign silenc silli singl_. sister slag slap small soak sorri_. spider statu stick_. sticki
-3 still_can't store storytim sub supper ta_for takeawai talk_to tall tattoo teacherlif team tell_it text_me
-3 that_build the_entir the_hoover the_pe the_raffl the_rota the_vet there_is time_on toe tom tonight_.
-3 tonight_and travel tree_primari trip_. tv twist up_. updat us_on usyk valu wa_a wa_right walcott want_the
-3 warden water_. week_. wig wish_i wish_me with_year wonder_why x_. you'r_a you_can't you_look z zip в з на
-3 прочитала
-4 !byname !is-good !not-acc-is !not-does-of-adults !not-topic-life !un-does-of-adults !un-is-good
-4 !un-of-whom-of-adults #_at #_the 1st 2nd 3rd :wry @families<my @families<told @families>70th
-4 @management>just @other @pupils<destini @pupils<head @pupils<two @pupils>to @pupils>told @pupils>wa
-4 @school<and @school>on @school>with ^_alwai ^_aw ^_bless ^_book ^_bought ^_coach ^_congratul ^_daisi
-4 ^_dinner ^_divorc ^_drop ^_grace ^_grang ^_hartfield ^_hei ^_http ^_it ^_it'll ^_ivi ^_lili ^_lunchtim
-4 ^_nan ^_new ^_noth ^_pear ^_plan ^_pub ^_river ^_send ^_sign ^_slt ^_sold ^_stop ^_tell ^_twelv ^_up ^_wa
-4 ^_watch ^_wear ^_went ^_willow ^_yesterdai a_. a_hand a_month a_park a_side a_special a_sundai a_ta accent
-4 across_the admin al alon am_i amaz an an_open and_at and_ha and_let and_thi angel ann ann_mari anniversari
-4 annoi answer anxieti apologis apprenticeship ar_you arena around as at_oak at_pear back_in badg_. badger
-4 bake_off bandag bat bathroom battl be_a bean_. beaten becaus_she becaus_the been_off ben benni bingo_.
-4 birthdai biryani bit_. bit_about bit_of bliss bloke bona bone_. boot box box_set bring_the bront bubbl
-4 built burst but_a button by_ten c call_the calpol came_down came_off can_see care_home carol cat_ha ceo
-4 chang_. chang_the charm chickenpox childhood choke christen christma_do class_who co_op coach coffe complet
-4 cone connor control correct could_hear couldn't councillor counsel cpd craig cream crew crowd crumpet cry_.
-4 curri cut_. d_. dai_it debat depress destini_child detect diari discov displai dj do_thi documentari doe_it
-4 doe_not don't_care don't_tell don't_think done drama dry_. dug earli eek egg_. eh elf enter escap excel
-4 exist ey eyebrow f fab face facebook fan_. festiv find_the finest finger_. flood flower for_. for_everi
-4 for_my for_onc for_you forg found_my four_and fraction fridg fridg_. from_hi fun gave_me get_her get_on
-4 glass_. glasto go_back go_round golden good good_morn googl gorgeou got_into got_that granda gym ha ha_it
-4 had_it had_me hadn't haggi handprint hang happi_. he_had her_knee her_own hero hid hide_the him_with hobbi
-4 holidai_. honestli_. hosta how_to i'd i_hate i_might i_run idea in_class in_her in_hi inspect instead
-4 invoic is_it is_six island isn't_. it_had it_over it_own italia je job_. joe juri kahan karaok keen
-4 kingfish kiss kite knee know_where l ladder lamb lamin_. lanyard_and laugh_. laugh_at leagu leed let_me
-4 like_she limp lion liter lock_up lodger longer look_after love_. love_you lucki machin mai_be make make_me
-4 master mate math_. me me_after me_for me_with mic microphon mile million mine ming miss_the mo mom mood
-4 mouth_. must_be my_favourit my_husband my_lesson my_life my_mother my_sister my_whole mysteri n_. nae nan
-4 nap natur nearli need_a neighbour neither nest north not_have not_know novemb_. number o o'clock
-4 oak_primari of_what omg on_at on_you onc orwel other_half oven pair_of paracetamol pass pass_. pe_shed
-4 peopl peopl_. peopl_who persuas petit pictur_. pinch pinni pint planet poetri polish postman pothol pressur
-4 pride_. probabl problem_. propos ptp pub_quiz punish queue rabbit ran_the rather redund relat request
-4 retweet rhyme rich right right_. ring_. roof roof_. rounder run rush sai_good sai_you samosa scheme sell
-4 servic set shoe shorter should_have sigh silent sinc_. sir skill slim slug smith snail solo speaker spice
-4 stapler start_at state stick still still_got street_. strictli string such_a sundai_. sunni super surviv
-4 swift talent talk_about tast tea_. tha than that_and that_she the_agenc the_best the_boiler the_bottom
-4 the_box the_garden the_lamin the_ofst the_playground the_radio the_regist the_river the_telli the_week
-4 thei_all therapi there_were theroux thi_is tho_. those thou thought_. through_. thursdai_. ti tilburi
-4 tin_of to_teach togeth told_the tonight too topic trevor trifl trombon true_. try_to tune twice_. ukulel
-4 understood up up_in up_sinc up_to vallei van vanish voic volcano vote_. vote_for wa wai wai_. wai_to walsh
-4 war watch_. web week_wa weetabix went_back when when_you whenev where whether who_els who_know wild william
-4 win window_cleaner window_down wore worth wrote_to yellow yellow_. you you_ever you_the your_child zero
-4 англіиською
-5 !of-whom !un-of-whom #_# #_i %general 70th :10 =criticism @colleagues<everi @colleagues>meet
-5 @colleagues>three @families<lad @families<our @families>a @families>he @management<my @pupils>call
-5 @pupils>were @school<on @school>had ^_anthoni ^_been ^_ev ^_forti ^_lol ^_love ^_ly ^_mamma ^_man ^_mark
-5 ^_max ^_mondai ^_morn ^_my ^_ofst ^_our ^_pari ^_poppi ^_robin ^_rose ^_sai ^_teddi ^_thei ^_then ^_think
-5 ^_too ^_twenti ^_wet ^_wow a a_biscuit a_brew a_bu a_full a_go a_proper a_six about_my absolut action
-5 actual add after_school ago_todai aliv all_i alreadi alreadi_. alwai am angel_. anthoni anybodi anywai ar_a
-5 ar_all area argu ark at_. at_lunch at_on b bag_of bar basket beach beard been_sat befor_i behind_the believ
-5 belt bet big_school bin_. bird book book_for bore_. born both bother bow bread bro brother_. brought brown
-5 bun by_# by_a call call_him cancel caravan care_. carri_on castl cat_and caus celebr chapter charg_of chase
-5 cheat chees chicken chocol chri citi claim collar come_and congratul corsa could count_. countri credit
-5 cricket curtain cute da dai_. dai_in damag dear decent delight deni design did_a direct disabl dishwash
-5 do_hi do_on do_we doe_. dog don't_. doorbel dr drop_. dure eat even even_. everi_child everi_week excit
-5 explain extra fall farm favourit feel feet final_. find first_aid fitzgerald fix_the flight for_#
-5 for_dinner for_mum fox free freezer french from_my futur g gave gift give_me goat goe_to gotta graduat
-5 great green h ha_. ha_put hand_up hat hate have_a have_lost he_# heat height hello help_. hen hi_coat
-5 hi_first hi_whole highlight him_. holidai hot how how_the hubbi human i'd_have i'm i'm_off i'v_been i_am
-5 i_left i_miss i_saw i_tell im impress in_charg in_law in_march in_recept infant inform insid_out interest
-5 ipad is_just is_my is_two isn't_a it_down it_for it_fridai it_just it_sinc januari john jollof junior
-5 just_got just_told k kettl kitten knit know_about know_how know_i kyle ladi_and lamp lane lanyard_. larg
-5 learn leav leaver lesson let_it lid_. lidl like like_. like_our load lol_. london lose_it lost_my
-5 lost_properti lot_of ly made_the mai_half mamma manag_. manner map march_. mari_and market mcilroi me_my
-5 me_out mend menopaus mercuri middai minc mind moja monkei moon much mud music my_dad my_ey my_mum my_two na
-5 newslett nineti non not_in not_that novemb nutshel of_thi on_facebook on_repeat onc_. onli_got ooh or
-5 otherwis our_caretak our_hous outfit owl own_son pack paint panto part parti patienc paul pen_. penni
-5 perfect_. phone_off pictur pie_. pigeon pizza place_is plan_a polici pool poster_. potato pretti primari
-5 product project properti proud puppi pure queen race ramsai reach read_the readi_. real ref rehears remind
-5 remov repeat_. repli result return road roast rob robin_hood roll ronan rota sai_it sai_on saint salmon
-5 scone seagul septemb_and seriou session she_get she_never shed_and shoe_. shoplift should_go shove simpl
-5 sinc_tuesdai singl singl_on sit_down sit_on slam smear sneez snore some_of sorri sound soup spell sponsor
-5 st_mari staff_meet star still_not stolen stood_up summer swan talk tap teach tell_her tell_them tent
-5 thank_for that'd the the_co the_garag the_grang the_heart the_heat the_hour the_road the_top the_van
-5 the_visit the_wai thei_got then_she thirti tho though_. three_time thumb tidi tight tire to_get to_take
-5 to_them toddler told_a told_by towel town_. traffic train_. trainer treasur trip typic uni_. unreal upstair
-5 v vet view vint voic_. wa_not wake wasn't_. we websit went_to what_time wi wi_the will_be without_a work
-5 would_be wreath x ye_. year_in year_sinc you_absolut you_get you_to yourself моя сьогодні
-6 !acc-does !is-bad !not-topic-safeguarding !not-topic-staff !un-byname !un-is-bad # #_he %own 5k
-6 @colleagues>for @families>. @families>hit @families>wa @pupils<everi @pupils<no @pupils<with @pupils>never
-6 @school-sure @school<thi ^_chelsea ^_christma ^_co ^_com ^_dad ^_get ^_good ^_have ^_jasmin ^_joi ^_need
-6 ^_no ^_or ^_put ^_still ^_sydnei ^_there ^_when ^_where ^_why ^_you'r ^_you'v a_governor a_lass a_lot
-6 and_my ar_the as_a ask_. assist at_my at_that at_their at_thi awai back_to backward bake balanc_. basic bc
-6 be_the bean bee bellingham best better_. between_us biscuit_. boi_. bottl bought_a bow_. bowl brain
-6 brought_in by_my certif chat cheer chelsea chess chippi circl clap club colman com come_. come_out commun
-6 costum cours cover_. cow custard dai_# danc dark daughter de deal destini diamond did did_not discuss do_.
-6 doe don't_have down_. drive end england entir everi_on except finger fish five_. fly foot footbal_. for_an
-6 from_our garag get_in give grade gravi gui hall_. hand_in hartfield_road he_ha headscarf help her_name
-6 her_nan hiya home_from hope hour_in hous_. hundr hurt i_get i_see i_told i_wa ignor includ invent is is_a
-6 is_not j jam jean judg keep_the kei kind_to king knock know_it lace_. ladi_in languag later leaf left_at
-6 leg legend_. librari licenc live lollipop love_it m ma mail mari max medal michael midnight mine_. mon
-6 most_of my my_brother my_phone nah nail name_is need_. nephew never next_to nick night none not_. not_on
-6 not_our open opinion orang out_to own_. paid_for pair park pear pear_tree per person_who peter pierogi pin
-6 plai playground podcast pond poster potter power practis prep pride princ put_a quarter question_. radiat
-6 rain rate read_record recip regret ride rip river royal rubi_wed run_the s said_that same_. sandwich_. sang
-6 saturdai school_and scienc season second see_him serv she_a she_sai sheep shift shirt sinc_# smile_. smoke
-6 sofa sourdough spend station stock stole stone stood_there stori superb system t t_. taught tea
-6 teach_assist teacher_. that_our the_bin the_inspector the_meadow the_miss the_nurs the_time thei_just
-6 there_ar thi_school thirti_year though thread time_. time_i tissu to_bed to_hi told_my told_off tortois
-6 tour traitor try tweet up_for up_my up_on ur us_a us_all us_have via vicar villag vs wa_the water weed
-6 well_. well_done wept who_sai wifi will with_my with_our wonder world would_have wow wreck xx xx_. yeah
-6 you_ar zumba
-7 !un-does !un-topic-life :? :warm @colleagues>at @elsewhere @management-bare ^_again ^_amber ^_angel ^_ask
-7 ^_autumn ^_bloodi ^_but ^_come ^_florenc ^_holli ^_honestli ^_hope ^_see ^_skye ^_some ^_summer ^_thank
-7 ^_who ^_will a_man academi across again_. air allot along also and_her art ask_what at_st award balanc bear
-7 beat beauti been_tell better blazer bridg bui build bulli can't_be chip code conker d date den doe_a dream
-7 engag ever everi_year everyth_. fifteen follow for_me forev forgot fund glitter goal grace grang hand_and
-7 handbag hartfield he_a he_sai her_hand here hi_grandad hit_a hoover http i_ar i_go i_think i_want i_won't
-7 if_the in_it inset jame joi join label lace last_. lead let_them lili list_of login love made mark marri
-7 match me_why mental mug mum_of my_last my_name nation new_hip no_. onward other_. our_place out_in
-7 park_space perfect person_. pickford pipe place_. plant polit prison_. proper quiz radio rais realli remot
-7 room_and rose rule sausag shame she_doe shop should slow snow sock song st street style taken telli thank
-7 that_a that_wa the_post them_. then thi_. tick to_hear told_hi tree twitter u vote wait watch welcom_.
-7 welsh what_a what_it what_that whistl won work_. would'v yer you'r you'v your
-8 :! :… =school-name @families<proud @families>at @families>had @management<our @school>ha ^_back ^_destini
-8 ^_me ^_user a_boi all_. amber and_told autumn been_at birth biscuit boe boiler bore bought brilliant
-8 caretak_. charg classroom clock cold daisi deserv estat film finish florenc game garden got_my half_of
-8 hedgehog home_. ic if_it ivi jasmin kit laugh law lol mai man_. mention mot move_to night_befor on_dai
-8 pocket poem poppi rememb robin rubi senco sens sport stuck sundai swap swear sydnei ticket toast ugli
-8 wa_told wed week_of welli whatev worm ya ye yo
-9 !un-topic-ofsted :6 :away =pupil-name ^_off ain't arrest at_it badg choir dress ev fake famili_. fan ga hit
-9 holli i_got life_. local meadow mum_on nit_. oak pari password pound sale save skye some student veri
-9 wait_list weather willow
-10 :merry @families>to ^_go in_thi milk_. my_lad on_our push sack send these tooth user welcom
-11 that_boi trash
-12 =accusation surgeri
`;
