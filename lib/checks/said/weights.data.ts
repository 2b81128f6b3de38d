// Tenths of the logarithm of the odds, with the clues that weigh as much; `clues.ts` says what they are. Learned by
// `npm run learn` from the drafts in `tests/accuracy`, and from posts by strangers of WNUT 2017 and the Broad Twitter Corpus
// (CC BY 4.0), Tweebank (Apache 2.0) and Davidson et al. 2017 (MIT).

/** How much each clue speaks for the check `criticism`; the first is what no clue at all says. */
export const WEIGHTS_OF_CRITICISM = `
-12 :
19 =criticism @school<thi
18 consult that_place
17 that_offic
16 by_someon shown thi_place thi_school upstair
15 @colleagues>next @families<some brand lead our_trust someon_who suggest thi_year
14 @colleagues<other @school>that a_thank banner by_peopl from_on ha_told initi support the_teacher treat
13 !not-does-of-adults @colleagues<senior @management-bare @pupils<thi ^_them about_who behaviour brief cultur
13 door_is feral ha_never her_phone i_wouldn't in_tear logo monster option our_lot princip prioriti rota_.
13 scheme that_build timet to_save tone visibl wa_told word_of
12 @families>could @management-sure-bare appli certain child_. cleaner_. doesn't_do exit foot_in i_see
12 in_charg leader love_how my_place never_a never_known our_place pai_for send_a somebodi_who teacher_to
12 trip_. two_face vape you_work
11 #_were @families>round @families>send @pupils<their @pupils<these @pupils>deserv @pupils>let @school<my
11 @school<our ^_thei a_bench allow_to an_email as_well by_an cupboard_with difficult don't_need email_at evid
11 ha_two how_the i_work lazi my_displai my_lesson my_room post_it said_we shrug tell_you the_mother the_share
11 to_run vision wellb who_could who_think why_i why_the zigzag
10 !byname #_by #_thi @colleagues<my @colleagues<no @families>think @management<my @pupils>have @school>confer
10 ^_about ^_won't a_chair a_primari a_puddl about_our as_he ask_to boss can't_sit curriculum dai_off email
10 feedback_. for_be handbook he_just hold_the ict it_here know_why lack learn_walk like_be made_it man_who
10 manag mum_sai not_even observ on_wa onc_a other_and out_my overran parent park_on pen_. polici present_.
10 sai_what she_never slt some_of technician than_our the_biscuit the_lesson the_room the_trust then_thei
10 time_befor to_four treat_like trust up_there us_as went_into were_a whatsapp with_some woman_with you_at
9 @colleagues>off @families-sure @management<and @management>ha @management>here @management>who @pupils>mum
9 @school-sure ^_reader a_deputi a_form a_go a_sofa a_work apolog appli_for becaus_nobodi beig build chao
9 clipboard colleagu_who corridor could_you cpd credit director director_of displai_and drown exercis expens
9 find_it first_aid get_more got_that grand have_gone hum_. idl is_how isn't_the know_that latt madam
9 minut_and mould offic offic_ha on_ask on_work our_head over_a past_three place plan_a report_it riot
9 room_with sat_. school_is see_my senior son term_and that_staffroom that_with that_woman the_night thei_gave
9 them_have till_easter time_thi vile walk_out we'r_a who_doesn't who_never you_get
8 !not-topic-needs #_have :wry @colleagues<class @colleagues<that @colleagues>couldn't @colleagues>in
8 @colleagues>look @families<same @management<line @management<new @management<our @management>sai @pupils<at
8 @pupils<poor @pupils>in @pupils>were @pupils>would @school<a @school<that ^_also ^_mate ^_prioriti ^_sorri
8 ^_sound ^_teacher a_cardigan a_displai a_kind a_love a_pack a_sentenc a_toddler a_window a_woman ae
8 again_todai and_about and_call and_went apprais asham at_you back_with becaus_the boiler_hous broken_.
8 by_fridai came_. can't_be cater class_teacher class_that cover decid decid_the deserv_better digit
8 doesn't_know drone drop_in eat_my even_on fabric first_to five_year font fulli head_for head_who herself_.
8 hm i'm_told i'v_noth i_suppos in_that in_y# it_four knicker last_of least lie_down linda manner meet
8 meet_about monei_for my_door my_name negoti night_befor nope not_get of_school on_who onli_thing open_with
8 opposit particular passiv patienc patienc_. pension_. peopl_who phase pushi quarter_past quiet_on respect
8 ring_round rota rudest sai_if sai_it school_in septemb_and shambl she_leav singl_dai smile_at sound_of spend
8 success suppos swan teacher_and tell_him the_cover the_four the_loo the_open the_peopl the_plot they'v theyv
8 thi_lot time_the to_cover to_laugh to_nobodi told_off wa_no watch_me whatsoev when_we where_you whine wor
8 work_in you'd_think your_child your_face
7 !does !of-school @colleagues<last @colleagues<music @colleagues>like @families-bare @families<that
7 @families<three @management<assist @management<own @management<the @management>gone @management>want
7 @pupils<and @pupils<teach @pupils>ar @pupils>come @pupils>too @pupils>who'v @school-sure-the @school<the
7 @school>club @school>i'v @school>us ^_anoth ^_anywai ^_ask ^_between ^_cant ^_ever ^_honest ^_mr ^_netbal
7 ^_sue ^_suppli ^_they'v ^_third ^_which ^_whoever ^_wine a_banner a_bin a_differ a_famili a_fridai a_lesson
7 a_list a_question a_sit a_skip about_how aggress all_# an_empti and_none and_safeti and_then ani_more anoth
7 assist be_told best_job book_to bowl_. box_in brought_her but_if by_somebodi came_round chalk child_and
7 classroom cliqu club_and concern conclus corridor_. dai_but dim displai do_anyth dog_and dress_gown emoji
7 end_with even_look everyth_is financ find_her folder forgiv foul fur gone_up got_told gown_. ha_an half_hour
7 half_my he_never he_the he_thought heidi horoscop horror hot_take hour_with i'd_know i'r i'v_ask i_saw idea
7 if_i'm impact in_at in_write inbr insid_. inspir interview_. is_be it_from it_onli kei_and know_it like_thi
7 littl_sister look_me medium mend mum_ha music_teacher my_good my_line my_own my_school my_shoe och off_them
7 on_you onli_the open_dai parent_who park_space paus pe_shed phrase place_is plenari pointless ppa princ_ha
7 promot proud_to rather residenti_. sai_sorri school_club second_. serv shut_. sinc_# sing_in spoken
7 spoken_to step_. talk_in teach_a teacher_ha that_get that_school the_answer the_biggest the_dad the_gate
7 the_head the_mum the_power the_problem the_rota thei_came thei_just then_went they'd thi_on think_she
7 think_the thought_that to_think toxic train_dai twenti_minut uncl_. veg wa_at wa_fine warmer we'v_a we_have
7 we_said what_our when_she who_at who_call who_ha who_you work_for year_i you'd you_tri
6 !not-is-good !not-topic-hush 6ft @colleagues<site @colleagues>is @colleagues>leav @colleagues>now
6 @colleagues>thei @colleagues>with @families>an @families>doesn't @families>reckon @families>taught
6 @families>want @management<# @management<of @management>couldn't @management>look @pupils<like @pupils<those
6 @pupils>across @pupils>can't @pupils>could @pupils>doe @pupils>lad @pupils>like @pupils>tell @pupils>thi
6 @school>look @school>send @school>where ^_ay ^_been ^_couldn't ^_hate ^_job ^_nurseri ^_sai ^_with ^_you'v
6 a_certain a_class a_cleaner a_clipboard a_cupboard a_fuss a_lemon a_lock a_photo a_saturdai a_stand
6 a_teacher a_two a_wast a_wellb a_whistl about_a after_# again_by all_she all_week aloud and_noth and_thei
6 and_two and_work at_all at_night at_nurseri at_our at_thi becaus been_here been_told bereav bold boss_.
6 bunch but_when can't_get can't_sai can't_spell can_find cancel_the card_from cardigan_. cheaper cheer_to
6 choru class_thi colleagu coron cost creativ cupcak dad_in deadlin doe_it don't_mind dsl earn_it energi
6 everi_week five_and flexibl for_somebodi form_. forti_minut found_out from_a from_home from_year gatepost
6 gave_up gluten goalpost got_# green_. guess_what ha_. have_move have_you he_ask head_of health_and help_and
6 home_the honesti honestli hous_and hunger i'm_call i'v_work i_bring i_hadn't i_should i_us in_me in_their
6 ipad is_basic is_no is_not it'd_be it_ha it_into it_need it_nine it_our it_quiet jacket_potato jen just_.
6 kei_stage kiss_. know_and laugh_at leak_. left_us lift_a lost_# love_. love_be me_or memo mentor mine_ha
6 monei_and move_my my_job my_will napkin need_. nine_with no_thank notic of_hi on_it on_thing on_us oper or_a
6 our_gate our_leadership out_# outcom own_. own_class owt_. paid paint_the pantomim paper_. part_of phonem
6 plenti pop_in portakabin portion present put_out read_scheme realis recit reflect remind replac resili
6 right_for road_. sai_no sai_we said_how same_here scent school_where scissor seat_plan sent_the shatter
6 she_make should_have sinc_septemb sinc_sundai sit_in sofa_. solicitor_. some_peopl space_. spent squash
6 staff stanlei stink summer_holidai sundai_night system tax teach_in tell_her that_door that_our the_assess
6 the_boss the_chair the_elbow the_heat the_same the_secret the_suppli the_trip the_will the_woman the_zoo
6 thei_had them_for them_in thief think_i'm thou to_anybodi to_start told_a told_to trust_. turn_on under_her
6 understood unpaid vike_. vintag wai_of wast wast_of we_don't we_get week_i'v wet_plai who_can who_made
6 wifi_. woman_who work_the write_it year_i'v you_do you_just you_said you_your your_hand
5 !like !not-like-of-adults !not-topic-staff #_boi 3s @colleagues-sure @colleagues<on @colleagues<our
5 @colleagues>or @colleagues>to @families<recept @families<whole @families>first @families>ha @families>have
5 @families>read @families>with @management<els @management<on @management>make @management>read
5 @management>said @management>think @pupils-some @pupils<# @pupils<about @pupils<ask @pupils<becaus
5 @pupils<from @pupils<left @pupils<mostli @pupils<that @pupils<third @pupils<wrong @pupils>go @pupils>never
5 @pupils>same @pupils>sinc @pupils>team @pupils>there @pupils>they'v @pupils>will @pupils>you @school<and
5 @school>ha @school>the @school>thei ^_again ^_bless ^_class ^_dress ^_explain ^_full ^_nice ^_parent ^_pure
5 ^_roll ^_sell ^_some ^_wet a_boot a_cake a_call a_chef a_dog a_fridg a_heart a_lost a_meet a_nightmar a_no
5 a_park a_pen a_pencil a_phone a_rabbit a_raffl a_reason a_red a_saint a_sign a_thumb a_tooth abov adject
5 again_on allergi alwai_. an_ey and_go and_when angel_. annual answer app_. approv argu_with asda_. ask_for
5 at_eleven at_it at_snack at_ten awak bairn be_look be_nice beautifulli bedtim been_tell believ_in between_us
5 birthdai_cake bite bitter bui_a bulletin by_email calendar_. call_from call_it calon car_for chef
5 christma_fair class_is class_told cloakroom_. compulsori cook_at could_be could_tell couldn't courtesi
5 dai_to dash decis degre deputi dinner_. discov do_their don't_have done_it door_to down_and dread duti_in
5 edit eisteddfod elbow_. email_from embarrass empti everyon_at exec fall famili_. feedback focu for_anyon
5 for_ask for_four for_nowt for_them format from_our gale gather get_. get_my go_home goe_in goe_up
5 good_scissor got_an grandad_. grape grasp group_and gruffalo guess_. ha_eaten ha_not ha_turn had_it
5 had_three half_seven hand_on have_never he_on he_ran he_seven her_i hi_nose hiccup him_he him_the him_with
5 honestli_the hour_of hum i'll_do i'm_off i_look i_woke i_wrote if_i improv_. in_asda in_educ in_four in_what
5 inclus insid is_like it_becaus it_but iv_had ivi_. job jumbl jump k_. know_which lace lad_who lan lanyard
5 last_time laziest learn_that leav_and lesson let_her like_i'v listen_to lost_in man_got me_what mind mum_had
5 my_book my_mentor my_side my_voic my_y my_year nappi new_phone nice_to nobodi_in nod normal not_sure
5 not_with note_for o'clock_. of_be of_your offend ok_. on_got on_hi on_why ounc our our_offic our_slt
5 out_that pack_. page_# paint_. pen_and peopl person person_who pigeonhol place_and posit practic prais
5 put_in rate respect_for round_it sai_on sai_our sai_thi said_good sake salari saniti saw_the scream_. script
5 sentenc septemb_. sesam she_came shift_. sinc_she skill skirt slogan someon_in sparrow spirit staf
5 statement_. still_there street_in strength suppli_. take_a than_i that_isn't that_thei that_you the_busi
5 the_child the_christma the_co the_high the_meet the_pe the_photocopi the_second the_swim the_top thei_can't
5 their_head them_and thin_. think_a three_week tie_a timet_. to_hi to_our to_parent to_wear togeth told_by
5 told_everyon too_much took_us tree_primari tricki troubl turn_a turn_it twice_as type uniform up_from
5 us_from us_that verb version wa_aliv wai_up wasn't_even we_do we_will wednesdai_. week_it week_to went_in
5 wept what_you where_it while_the who_i who_let who_read whole_famili whose why_do why_he will_tell wit_.
5 with_. with_both won't_. work_at worst would_be wrote_it y#_. ych you'r_all you_could you_couldn't you_don't
5 you_still
4 !not-topic-life #_team @colleagues<real @colleagues>a @colleagues>at @colleagues>here @colleagues>i'v
4 @colleagues>think @colleagues>told @families<our @families>ask @families>everi @families>had @families>need
4 @families>who @management @management-sure @management-sure-mine @management<in @management<that
4 @management<trust @management>call @management>can @management>have @management>onli @management>still
4 @pupils<her @pupils<worst @pupils>behind @pupils>by @pupils>i'v @pupils>if @pupils>now @pupils>out
4 @pupils>partner @pupils>she @pupils>want @school>i'm ^_ah ^_appar ^_could ^_five ^_funni ^_littl ^_neither
4 ^_not ^_sent ^_start ^_u ^_whatev ^_why ^_wor ^_worst ^_y ^_ya ^_you'd a_boiler a_bulli a_colleagu a_few
4 a_hand a_hot a_noseble a_podcast a_roof a_second a_special a_torch a_trip a_weekend a_wet advic_. after_it
4 agenda an_hour and_goe and_he'd and_told and_your anim apart ar_thei arriv_at ask_a ask_how at_me atla
4 back_the bad_on bag_of band_. be_ask bee_. been_# befor_she began behind_him best_of bin_and blame_the bleed
4 bless_the book_in book_the breach breakfast_club bu_duti busi_. call_centr can't_tell can_go can_read
4 card_with cardi care_. centr_. chairman chang_a charm cheeki cheshir cleaner coat_in come_at come_round
4 commut complain condition contract corner_and could_go couldn't_find current cut_the cutleri dai_or daili
4 despair directli dirt disabl don't_want eat_the eight_week eight_year eighth eleven_. enough_to ever_work
4 everi_singl everybodi fact_. fan_. faster favour feel_when few fifth first_in five_star fond for_free for_my
4 for_staff for_three forgotten form frog_. from_that funni_how gave_her get_awai get_through go_on gown
4 grumpi gunpowd happili harm have_the he_. he_call he_can he_go he_not head_up headteach hello here hi_life
4 him_i hoodi hopeless how_to i'm_allow i'm_keep i'm_sai i'v_given i'v_not i'v_onli i_ask i_talk i_wear
4 if_anybodi if_she'd ignor in_and in_hand in_mai in_our in_tune is_a is_alwai is_there it_goe it_rain it_till
4 it_you job_. just_sai kept_the kitchen_. knee_and la_. laptop leadership leak leav_a leav_at leav_me led
4 left_my less life_. like_hi look_on lose_it lot love_that luck_to lug lunch_on made_the make_it make_my
4 me_too mention miss_the mouth move_the much_as much_for mum_is my_classroom my_foot my_nan my_plan my_tabl
4 name_but natter never_have newslett nicknam no_talk not_on noth_and notic_. noun now_with nowt_. octopu
4 of_me of_them of_wet off_for on_dai on_person on_year onli_want op_. open_at opportun organis our_staffroom
4 out_by out_sinc padlock pai parcel_. parent_ar parti_. past_nine perhap photocopi plai_to plan plan_on
4 poster_. pre primari_is problem punish question_for read_a read_for reel report_to rest_of room_for rule run
4 sai_is sai_thank sang_. school_for scienc_week scrape share_the she_isn't show_her shower sinc_octob
4 sinc_the singl_thing sit_on six_hour six_week smile snack_time sniff sold_the someon_ask someon_tell son_.
4 sorri_for splinter spreadsheet staff_ar stamp_. standard start_on start_to still_get stood_at sure survivor
4 susan swarm sworn ta tape_. tea_in thank_the that_feel that_wa that_why the_behaviour the_exam the_fourth
4 the_fridai the_insid the_last the_mobil the_most the_nativ the_person the_phonic the_photo the_photograph
4 the_price the_sound the_ta the_third the_time the_town the_trombon the_tweet the_walk thei_have their then_i
4 therapi there_alwai they'r_all thi_month thorn thought_. thought_you thumb_up time_for to_end to_finish
4 to_five to_have to_put to_report to_thank toaster toe told_her twelv_year twilight undon us_on valu
4 visitor_. vodka wa_and wa_me we'v_to we_got weather_. weekli well_. what_is what_it what_would where_the
4 which who_should whoever whole_wai will_have with_them wolv work_and work_experi work_from worth_of year_5s
4 year_and year_group year_it you'r_the you'v_got you_ar you_know you_like you_tell your_name zoo
3 !like-of-adults 4th @colleagues<ani @colleagues<dinner @colleagues<leadership @colleagues<same
3 @colleagues>becaus @colleagues>if @colleagues>should @families<a @families<on @families<tree @families>take
3 @management-sure-the @management>gave @management>haven't @management>just @management>made @management>team
3 @pupils @pupils<ar @pupils<differ @pupils<each @pupils<small @pupils<your @pupils>do @pupils>had @pupils>it
3 @pupils>of @pupils>thank @school<door @school<your ^_actual ^_felt ^_for ^_head ^_hi ^_leav ^_nobodi ^_pass
3 ^_saw ^_stood ^_there ^_they'd ^_they'r ^_those ^_veri ^_whole ^_would ^_wrote ^_you'll a_# a_bag a_bank
3 a_better a_disgrac a_hotel a_joke a_leaf a_mother a_nine a_note a_seat a_staff a_team again_for aid all_her
3 and_dad and_gone and_no and_see and_want ar_still art as_ever at_seven autumn_. awai_from back_and be_more
3 been_out besti biggest bin_in breakfast_. bucket_. budget bulli burgl but_not but_our by_# by_four by_it
3 can_someon certif_. charg chief chilli complain_about conduct cosi could cruel depth desper dinner_for
3 direct donkei drain dure_the duti each_other eleven_time enterpris everi_dai excus exhibit filthi first_on
3 foot for_more for_noth for_someth for_your four_dai foyer freez gareth gate get_a gift go_at gone_by
3 gone_home got_all got_back grandson_. had_in hall_at happen_to he_walk heat help_the help_with hi_book
3 hi_phone hi_sister hip_. hobbi hour_and how_mani i'm_look i'm_onli i'm_out i'v_had i_rang if_on if_your
3 import improv in_for in_six in_ten introduc is_that it_again it_and it_no it_not it_now it_two job_and
3 job_share join_in junior_. just_a just_for karen last_year laugh_in leadership_team left_hand left_in lentil
3 librari_book literaci long_stori look_round lunchtim mai_. maid mainli man_in me_thi me_which menu miser
3 mouth_. mug_and my_class my_colleagu my_face my_ta natur_. ngl nineteen no_to nobodi nobodi_had nobodi_on
3 noseble not_go not_seen note_sai noth now_that nowher nutshel off_it on_heart on_him on_more on_out or_doe
3 other_. our_staff ourselv out_from over_for paper_and park_. payslip pe pedagogi per place_. prompt prove_it
3 quid_for quot_. reason resolut rewrit roof_of room rotten run_. sai_in sculptur session seven_year shame
3 shan't she_got she_like she_sai shift should_know skip_. slide someon someth_. spilt staffroom stai_on
3 start_a stopwatch store superstar swede tai talki team ten_to that_famili that_goe that_had that_sai
3 the_birthdai the_ceil the_drizzl the_eco the_ey the_finish the_foyer the_fun the_governor the_inspector
3 the_kitchen the_math the_ofst the_pencil the_radiat the_shop the_state the_tuck the_wifi them_ar then_ask
3 then_it there_ar they'v_put thi_for thirti_of tin_open to_each to_feel to_learn to_my to_nine to_on to_prove
3 to_thi to_watch too_and town_. tree_. twice_in two_mum two_word up_again up_at up_like us_. us_ar us_do
3 us_like vibe visit_. wait_on wake_up walki wall_and we'r we'v_got weigh well_it what_time when_you'r
3 who_hate who_know wi window_with windowsil_. with_what word_for work world_. wors wouldn't wrong_on y# yoga
3 you'v you_in your_school
2 #_page :20 @colleagues<for @colleagues<lunchtim @families<the @management<learn @management>do
2 @management>go ^_after ^_becaus ^_but ^_eight ^_from ^_honestli ^_i'll ^_iv ^_met ^_no ^_recept ^_still
2 a_brick a_dress a_grape a_lanyard a_morn a_smile a_spoon a_tea a_worm and_her and_just appar assembl_on at_#
2 at_. at_playtim ballroom be_back blue_. book_corner but_. but_i'v but_she can_sai car_at carpet_. ceil chair
2 child class_ar clip come_and come_out consist cri_in cry_in cupboard debbi did_she disgrac district dy
2 each_and each_on east escal fifti fill_in five float florist food_. for_dinner for_two fourth frankli
2 front_of gazebo geniu get_me grape_. half_of honest i'm_just i'm_not if_she in_three induct ink intervent
2 into_a it_still job_in just_the kick_off lad_at leav lidl listen lot_in march_. me_in member_of mine_ar
2 mum_on museum_. my_boss near_it neg never_been nice no_i now_there of_applaus of_everi of_her of_recept
2 offic_. on_and oven_. owl_. parish poem_. read_on reason_. roll_on round_here round_like sai_i'v said_the
2 same_time sandwich_. sat_through scare_of school_dinner school_i she_took shop_on some_. sponsor_silenc
2 still_in stood_there subject tea_and that_at that_for the_build the_dai the_long the_on the_right the_work
2 they'll thirti_two till_it tire_of to_take to_work too_mani turn_up unbeliev up_after usb wasn't websit_.
2 week_and week_i well_the when_i who_rememb with_our with_that yep you'r_in you_ask zip_.
1 :30 @colleagues<up @families>shout @pupils<els @school<behaviour ^_todai a_row a_week anyon_els at_half
1 been_in behaviour_polici butter_. dinner_time done_with end_up everyon_know gone_for got_on grate_for
1 her_own i'v_seen in_with it_isn't just_me like_on loo_. look_up me_like morn_to mous not_the of_it onli_sai
1 past qualifi read_corner the_fair the_manag the_newslett the_nice the_onli the_shed the_tin thing_in
1 thing_to three_time three_year through_a tight time_and todai_i up_and wa_in weight with_a
-1 ^_got alwai_the i'm_go read_book us_the
-2 !topic-jobs #_want @colleagues>. @colleagues>that @school<^ ^_bloodi ^_miss ^_spent a_group a_lot a_suppli
-2 anxieti ax basketbal chang_. comment_. door_and from_my get_marri is_over lesson_plan love_thi my_son
-2 name_. organis_a pai_in pretti salmon_. shut_for sock_on thi_. think_i'd told_them told_you transfer
-2 why_would word_that you_should
-3 !topic-data !topic-early #_she #_wa #_what @colleagues<of @colleagues<ptp @colleagues<student @colleagues>i
-3 @colleagues>loo @colleagues>name @families<singl @families>that @families>us @management<told
-3 @management>at @management>for @management>off @pupils<by @pupils<it @pupils>found @pupils>parent
-3 @pupils>pear @pupils>thei @pupils>three @school<learn @school>a @school>product ^_current ^_final ^_huge
-3 ^_lad ^_let ^_music ^_name ^_nation ^_night ^_o ^_photo ^_rain ^_send ^_son ^_swap ^_uncl a_bike a_four
-3 a_lunchtim a_person a_suit abov_the absent ac act_surpris adam ag_# agre_. alexand all_got all_in
-3 all_thirti and_someon and_we'v ani anywai_. ask_them backward backward_. bank_holidai bbq be_no beer
-3 befor_i bell bread_. brush bu_. bui buzz by_on by_year cake_in can't_read can_keep card_. cartwheel catch
-3 chair_with cheer_. ciao club_ha combin contain copper cours_and crisp crumbl_. damag db disgrac_. doctor
-3 down_. drum_. each_dai ear easter_and eat_. everi_school fake favourit_. fb fell_asleep fever ff foster
-3 found_a found_my found_the fridai_and friend_request get_back get_thi gp grandkid grant guess_which ha_done
-3 ha_move haddock haha_. hahaha he_# head_ha head_off her_knee hope_and hrj i'v_known i'v_thought i_cant
-3 i_made i_make i_must i_sent i_will impress in_advanc into_the is_all is_call it_could it_doesn't it_more
-3 jest juic kahoot kettl kite know_about know_i later latest leaf_. learn_trust left_of lesson_and let_go
-3 let_us letter_in librarian licenc lid_. listen_. love_a macbeth man_. microphon might_be moja moon mp mull
-3 mummi muzzl my_birthdai my_cousin my_daughter my_glass my_mug my_mum my_second my_teacher nando near_the
-3 ned neither_of netflix never_mind never_onc new_class new_on newton nod_. none_. noon not_all observ_. of_.
-3 often on_back on_school onli_eat order_of our_famili our_lass own_chair paddington passcod past_. patti
-3 peripatet poni poorli properli_. proudteach quiz_. red_and refus_to respons robin_. room_# salmon
-3 saturdai_. scotland sea_. see_. see_you sell_a shirt_. should'v shush solidar sound_. spoil staff_loo steve
-3 stmarysprimari stomach student_teacher sung ta_. teach_and teacher_. teacher_is teenag terrifi that_love
-3 that_there the_man the_wasp thei_all there_sinc these they'v_been thought_it tim to_ani to_anyth to_collect
-3 to_cut track trevor true up_our urn us_about vi_. wage_. walk_with walru warn_me wasp_. we_can we_lost
-3 what_she when_peopl where_there who_do who_still widow wife willow_learn wine_and wisdom wrote_to yellow_.
-3 you'v_been you_all you_who you_will каже у
-4 !topic-life !un-topic-hush #_don't #_get #_month #_that %own 2pm 4s @colleagues<anoth @colleagues<as
-4 @colleagues>panto @colleagues>quiz @families<everi @families>about @families>race @management<offic
-4 @management<old @management>face @management>hand @pupils<destini @pupils<hi @pupils>again @pupils>as
-4 @pupils>wouldn't @school<meadow @school<old @school<on @school>been @school>concert @school>shut
-4 @school>want ^_anthoni ^_aw ^_beauti ^_biscuit ^_bore ^_can't ^_christma ^_comment ^_end ^_forgot ^_forti
-4 ^_haha ^_he ^_hei ^_http ^_legend ^_liter ^_lol ^_ly ^_mamma ^_meadow ^_peartre ^_phonic ^_pleas ^_princ
-4 ^_proper ^_ring ^_second ^_st ^_thought ^_took ^_top ^_welcom ^_when ^_where ^_worth ^_write ^_ye a_bee
-4 a_brew a_bun a_caravan a_heron a_name a_pigeon a_trampolin abl abl_to about_# adopt afternoon_. album
-4 all_four all_these all_thi alon alreadi_. alwai_a alwai_have america and_# and_at and_back and_eleven
-4 and_max and_thirti annoi anoth_dai arriv_. arrow as_of as_our ask_as ask_your at_asda at_leed at_oak
-4 at_them august_. aunt aw b_. back_. barrow becaus_you bedroom believ_it biscuit biscuit_. bless bloodi boe
-4 booklet bore boyl brass brave_. brian bring_the brother_. bu_stop bubbl budgi bullet bum_. bump burst butti
-4 by_text bye call_my calm can_do can_you card card_and cardboard carri carri_on carveri cello ceo chain
-4 challeng chanc chancellor cheap cheer chew chill clap_. class_ha class_to classroom_and cloth collar
-4 comment con congrat_to cook corsa costum cough_. could_see councillor counsellor crumb curtain_. daughter
-4 david decemb decid_. defenc dentist derek deserv destini_child diari_. did_i diet do_and do_what don't_get
-4 don't_know don't_like drama_. dream_. drew_me drink earli_. ed ehcp escap even_. ever_been extra faint
-4 fallen father favourit feel_. fell fell_off femal fifteen file final_. fine first_ever fish_finger fix fold
-4 follow_. for_an for_breakfast for_eleven for_school for_tea for_work for_year forgot forgot_it forward
-4 free_. from_uni front_door game gasp get_that get_well ginger gone_off got_there grand_. grang_infant
-4 grate_. gravi_. greatest gregg guilti gut gut_. ha ha_been ha_taken hack had_. had_our hai half_. hand_.
-4 harp hate have_. have_an have_her have_made he_is he_said he_wa head_sinc headinglei hedg height held_a
-4 helplin her_name her_she here_the here_to hero_. hi_. hi_dad hi_ear hi_hand hi_school hi_whole hidden
-4 him_everi hold_it hoop hope_. hosta hungri hunt i'll_not i'm_tell i'v_taken i_. i_dont i_learn i_like
-4 i_miss in_pari in_town indic infant insist_on insta instructor insult is_come is_off is_open is_your
-4 isn't_. it_might it_when jab januari_. jelli just_to just_told keep_the kettl_on kind_. know_where krai
-4 landlord le lend liar lifeguard light_. like_i like_my like_thei limit lit live_in llama load log_in
-4 look_into love love_her lucki_. made_a made_my made_of magnet magnific mai_half main mamma man_call marrow
-4 max_verstappen mayor me_he measur men met_. million min_. mo monkei_. moor mop much_. mum_in mute my_boi
-4 my_brother my_ex my_favourit my_heart my_hous my_knee my_littl my_mate my_wife name_it need never_had
-4 never_stop newcastl next_year night_. no_love nobodi_tell nobodi_warn not_at notic_the now_i number_# nut
-4 offic_and offici oil okai on_at on_our on_repeat onc_. onesi onion open_the other_side ought our_dinner
-4 outdoor ovat_. over pant paydai peopl_. peopl_and perfum phillip phonic_screen physio pic pigeon_. plait
-4 player plug plum polish polo pool_. possibl pothol power prepar prime princess punditri put_down queen_.
-4 quicker reach read_everi read_my red_. rehears relat rent request_. rescu reset resourc richard right_now
-4 rip roast sad_. sai_. sai_he sai_she sai_you sale_. salut sang scale sch sch_. school_run scooter sens_of
-4 seri seven_and shape_of shave she_on shop_list shot shot_. sign_up silli silver sink_. sleep_in slow
-4 smell_like snow_. soak sock_and solid sorri sorri_about sourc spaghetti spain sprout_. squad staff_and
-4 staff_panto star_. start_it sterilis storytim stranger strike stuck_in studi super swansea swept swipe tag
-4 taken_up tank_engin tap teach_fraction teacher_at teacher_who tell_. ten_and text_me tgin than_ani that_a
-4 that_i'm that_mean that_not that_two that_when the_class the_clock the_hoover the_lamin the_meadow
-4 the_number the_royal the_sandwich the_shape the_three the_worm thei_got them_all there_in thing_i'v third_.
-4 thrill through_. till_i tissu_. to_all to_chang to_give to_hear to_help to_send toast_. tom tomato
-4 tomorrow_and too_. took_it took_my tori traine travel treat_. tri_to trust_is try tudor typic uber ukulel_.
-4 um un unlock up_sinc vera verstappen villag_hall volunt vote_for wa_# wa_meant walk_to wash_. wax we'v_had
-4 we_made weak wed_. weed weetabix well_as went_well were_the wet_paper who_found who_is who_notic who_taught
-4 who_wa wigan will_never win_. wine wine_. wire with_year worker wors_. would_you wren yate year_4s you'r_a
-4 you_. yourself yourself_. в з на сьогодні
-5 !un-is-bad !un-topic-health !un-topic-life #_. #_dai #_out #_then 1st 5k =accusation @colleagues<four
-5 @colleagues>from @colleagues>job @families<at @families<her @families<me @families<my @families<own
-5 @families>. @families>a @families>can't @families>to @management<deputi @management<everi @management<hi
-5 @management>don't @management>i'v @management>isn't @pupils<cover @pupils<spin @pupils<them @pupils>he
-5 @pupils>what @school<never @school<same @school>and @school>gave ^_ann ^_as ^_be ^_best ^_bet ^_bought
-5 ^_budget ^_chang ^_co ^_daisi ^_didn't ^_follow ^_ivi ^_know ^_life ^_none ^_of ^_off ^_ofst ^_order
-5 ^_peopl ^_proud ^_quick ^_rubi ^_shut ^_ta ^_team ^_thank ^_three ^_time ^_went ^_who a_bottl a_bu a_drink
-5 a_flask a_hundr a_robin a_sock a_stick a_treat a_tree a_twix a_wardrob accid act ad address advanc affair
-5 after_that after_the against agent ago agre agre_to aisl aldi all all_go all_right all_the amaz an_old
-5 and_did and_everyth and_they'r and_we and_will and_year ani_other anniversari anthoni anyon_in anywher
-5 appli_. applic apprentic ar_just ar_not arm as_me as_you asda asleep at_easter at_on at_st at_your averag
-5 back badger bat bathroom battl bc beard bee bev bike bit_. blanket blazer blink bliss blunt bona boot_.
-5 both bottl bought_the box branch bread brew bright brilliant_. broadband brook brother brought brought_me
-5 built_a bum bunt but_i but_it but_my butterfli by_me call came can't_see canal cape caption car_with carer
-5 caretak caretak_. carter cathedr censu charli chat_with chick chip_. choic choir cinema class_of clerk
-5 climb close club_. coat_on colleg come_back come_with complet conga congratul consult_on continu cope corri
-5 cottag could_of couldn't_do count_it crazi crumbl cupboard_and cute da daddi dai_i dear_diari derbi did_a
-5 did_our divis diwali dj do_not doe_. doe_everi don't_tell doubt draft drew drizzl dust e_with earli easter
-5 ect edg eighti enjoi envelop ever_met everyth_. excit explain_to eyebrow_. f facebook farm felt_like fewer
-5 fiction flag flatmat flew flintoff flute foot_. for_all for_hi for_septemb fraction_. freddo free_school
-5 fridg from_. fund futur gift_shop give glass_. go_up goat goe_. gorgeou got_it got_through grade grandad
-5 grandma gravi grealish guitar ha_come ha_given ha_put had_hi half_and hand_in hard_. harvest hatch have_it
-5 have_no have_not he he'd he_had he_in he_should head_and head_on help_me henderson her_a her_mum here_and
-5 hi hi_head hire hold holidai hop hors hous_. how_. hr huge human hymn i i'v_left i_can't i_couldn't i_got
-5 i_need i_onli i_rememb i_taught i_tell i_would if_it in_about in_assembl in_nine in_nurseri in_thi in_two
-5 in_your insid_the insist internet irish is_get is_our is_still island it_better it_fridai it_under ivf jami
-5 januari jean job_at join jollof kane karaok karma keep kei_. keith ken kept kind_to king_. kit kitten
-5 knacker knee_. know_how know_you label labrador ladder ladi_. ladi_from lamp languag lanyard_. late_. leek
-5 legend let level_# lick like_you line_. lion littl_thing lock lol_. look_in loos lost_her made made_me
-5 magic make_the marbl mask master math matter me_off mean_. meet_with melt mental messag midnight minc_pi
-5 mine_in minut_on miss mock model mom monei_. mostli mot ms mum_and my_first my_husband nah nail nan_. nap
-5 nativ_. nephew net network never_chang never_trust new_ta newslett_. nh nicer no_more not_tell now_. npq
-5 nurseri of_an of_each of_mine of_on of_who off_on off_to off_with on_hold on_two onlin ooh opera opinion_.
-5 otter our_cook our_old our_two ovat over_the own_son owner p paid_for parcel park_by parliament pass_her
-5 paul pe_. pea_. peac penalti pepper petra phone_in photo_and pictur_of pier pierogi pilat pirat pl plant
-5 plastic pleasur poem point_. pole poll pop portrait post potter prayer price primari_. primri put_their
-5 rang_. rat rather_be rd re receipt recycl red ref regret_. remot renew requir residenti retweet rice right
-5 ring ring_. road_junior rock roundabout_. rounder ruler run_by said_. said_a said_what said_you salt save
-5 save_me school_to school_todai secur see_him see_on seriou server sew shake shark she_doe shoe_off shook
-5 short_. shouldn't show_the shut_the sigh_. sign_in signatur sing_. six_time sleep slug snail snapchat
-5 social societi sole solo someon_put song_. soon sort_. sourdough squar st_mari stand_by stand_ovat stapler
-5 stare steal still_a still_do string_. style such_a suit_. sundai_. surpris swing system_. tabard take_her
-5 taller teach_the teapot that_i the_# the_bag the_caretak the_cat the_council the_countri the_dinner
-5 the_face the_freezer the_great the_line the_machin the_pair the_report the_river the_sea the_sink the_telli
-5 the_water the_willow theme theori there'l there'l_be thi think_about think_i tho_. though thought_of
-5 three_. threw_a throat tidi to_pai toaster_. todai_that togeth_. tonight_. tower town tractor trade trainer
-5 transit tri trifl trumpet tweet twice_and uncl union unprompt upsid upsid_down useless veri via viii wa_for
-5 wa_there wai_. wait_. want want_. war_. ward wasp wave_at we'v_been we_could we_go wee weird welli west
-5 what_a when_it when_thei when_your whippet whitbi who_ask who_doe who_in whoever_invent wide william
-5 window_down wit witch with_my with_on won_. won_the wonder_. worri wouldn't_swap written x_. ye ye_. yeah
-5 year_at year_for yer you you_ever you_on you_see you_the моя
-6 !acc-does !topic-case !topic-exclusion !topic-health !topic-needs !un-topic-early #_a #_sai #_you 7am :?
-6 :away @colleagues<school @families<for @families>for @families>got @families>thi @management<school
-6 @management>leav @other @pupils<for @pupils<peopl @pupils>call @school<big @school<high ^_angel ^_book
-6 ^_bring ^_call ^_can ^_com ^_come ^_differ ^_discuss ^_ev ^_even ^_fair ^_first ^_free ^_get ^_go ^_grang
-6 ^_great ^_hous ^_keep ^_last ^_like ^_me ^_morn ^_river ^_safeguard ^_sit ^_sixti ^_spell ^_summer ^_sydnei
-6 ^_ten ^_think ^_whose a_boi a_car a_half a_hous a_littl a_mr a_place a_plan about_your accent account_. al
-6 alan all_our allot and_an and_everi and_have and_i'd and_said and_she and_we'r ann ann_mari answer_.
-6 appar_. appeal ar_all ar_at ar_you articl as_if at_break at_dinner bad bag bank batteri be_a bear becaus_it
-6 bedtim_. been_up behind_the benni best_. better_than between_the big_school birthdai book_club bought_a bow
-6 box_of british bro bu cabinet candl cast centr chapter chess chri christma co coat_. cold_. com come_home
-6 come_up confirm congrat corner_. could_read cousin crew cricket curtain custom dad_. dai_for dai_in date
-6 deck den deputi_head design dfe didn't documentari doe_the done_. done_to doubl down_the dramat eat eaten
-6 educ eh_. eight_of els_. em end_of engin everywher exclus expect ey eyebrow face_. far feb_. feet fenc
-6 ferri finish finish_the first fisher fitzgerald flower footbal formal found four_hour frame frame_. frank
-6 fridai fridg_. fring ga garag_. given_me glitter golden gone_to got_me gotta great greater gym ha_got
-6 ha_start had_that ham hand_her hang happi_. heart help_. hen high_school histori_of home_time hood hospic
-6 hospit http hundr husband i'd_do i'v_a i_cannot i_keep i_still i_walk idea_for idea_wa in_law investig is
-6 is_# isn't_a it_got it_out it_said italia jog joi_of jumper june_. juri just_sat kitchen_and la lad_from
-6 lad_in last_night leagu learn_to left_me lego less_. let_me letter letter_from life lip loft london lost
-6 lot_of ly ma make_me man marriag massiv me_about me_luck memori ming minist mon move_in my my_mother
-6 my_phone my_sister my_two myself na name name_the nana near nest_in next no_idea nobodi_. northern noth_els
-6 now_she number_. nurs oak_primari odd off_by off_that ofst oh_it on_class on_each on_everi on_sundai
-6 on_word op or our_class out_in out_there own_two pan parrot penni peopl_ar peopl_sai petit phonic pickford
-6 pie_. pig pigeon pink pitch pizza plai plai_. plumber poison pound pram pregnant press print probabl
-6 prouder prune pub puppet puppi put_that question_about refus report_. ridicul roof_. rosa royal s sad safe
-6 sai_that said_i'd said_that sale samosa saturdai scone scratch sea season second secondari servic_. seven_.
-6 she'd she_is shed_. shop_in should show_me shy sister sleet slim smaller smith snow sock somebodi_in soul
-6 spong spring stall start_mondai still_got stone stori strictli student such sue sunburnt sundai t t_. ta_to
-6 taken_. tall taught taught_me tea_. teeth_. tempt tenner tent than_a that_and that_i'v that_is that_order
-6 the_bean the_corner the_dark the_desk the_dfe the_good the_gym the_hardest the_ivi the_moon the_phone
-6 the_place the_red the_sport the_tank the_union the_wind thei_were them_the then_. there_an tho thursdai ti
-6 ticket til tilburi till_# time_tabl tin_. tire_. tma to_find to_leav told_him tombola took_me tortois trai
-6 travelodg treasur tree_and tree_by trip_to trust_a try_to tube twelv_. twist understand urdu us_all usyk
-6 vegan vet video vs wa_on wa_right wa_that walcott wale warn we'd we'v_all week_in weekend went wheel
-6 who_els whoever_design wifi will win window wing winner winter wish_me with_hi with_me with_your
-6 without_the wlt wobbl wonki worth_it would_like wrap write_a x yorkshir you_absolut you_it you_think z
-7 !acc-is !topic-inside !topic-safeguarding !un-topic-needs # #_# =school-name @colleagues>on @elsewhere
-7 @families<your @families>i'm @management>told @pupils<everi @pupils<other @pupils<with @pupils>ask ^_amber
-7 ^_ani ^_anybodi ^_doe ^_exampl ^_florenc ^_home ^_need ^_new ^_oak ^_pe ^_phone ^_poor ^_read ^_robin
-7 ^_rose ^_skye ^_teddi ^_willow a_job alarm all_of alreadi am_the and_me and_you'r aren't ark as_a ask_our
-7 assembl_. at_last at_the aunti badg bake barber bath beach becaus_i bin_. bloke boot bounc brave bring
-7 bront bun by_mistak cafe cake can't_do carri_the cat caught chapel chariti cheat check chippi chuf citi
-7 club colman could_not council counti countri_. custard do_thi doe_a donat driver drum dug each_of england
-7 english first_time flapjack flu forev fox free french g garag garden gave_us get_in giant giggl give_up
-7 glass goal goe_to gold gone_and gonna goos got_the got_to grang gui guid ha_ask haha hair hand_up hardest
-7 hat haunt he'll he_been hei her_notic how_do hug i'd_a i'm_a i'm_in i'm_still i'v_just i_never ill in_bit
-7 incom is_my joe john juli knee knew knock l lai law leaver leg lemon_drizzl length librari lid line local
-7 longer look_like lot_to lucki m made_up mari market mcilroi me_# me_a me_for me_with messag_me michael
-7 minibu_. mint miss_. mr mud my_old n narrat neighbour new_deputi next_week night no_shame nois not_me
-7 noth_to now_in number o omg on_go on_saturdai onli_. orang our_. our_deputi panic panto piano_. pinch pint
-7 plai_the pretend princ publish pull radio rais_# realli recip regret repeat request ride road rob roman
-7 ronan rugbi rung sai_noth sand santa sat_result scienc score secretari she_not sheep shepherd shoe_. side_.
-7 sign_the sing size slept slip slipper smell smoke sound_like soup_. spare spider spin stag stair star
-7 station step stole stop storm sulk summer_fair swift taxi tesco text the_flat the_kind the_lift the_light
-7 the_vicar the_wash then_a they'v_had thing_i though_. tini to_everi tomorrow took towel_. traitor trollei
-7 turn_round tutor twix tyre under_the unit up_for us_a v van voic volunt_to vote wa_late wa_never wai_to war
-7 wardrob watch web whisper who_told wick with_stress won wore world worri_. worth would'v xx xx_. y ya
-8 !topic-home @pupils>don't ^_autumn ^_chelsea ^_destini ^_happi ^_hope ^_joi ^_leadership ^_lili ^_max ^_old
-8 ^_pari ^_poppi ^_sign ^_user ^_walk ^_we'r ^_will ^_you'r a_good a_pear accept account and_i'll and_onli
-8 and_there angel anyon_know around asleep_. be_. beauti bed bed_. been_an been_put best big bird boat bridg
-8 calmer car_. care_home chip chocol conker cow cream curri d danc de drive duck elf exampl feb field final
-8 flask from_januari fun govern guest had_my happi hate_me hedgehog hero hill hoover hope i'v_told i_just ic
-8 id im incid invent is_in j jame king land lane light live lodger lolli manag_at mark marvel mile mix
-8 morrison offer on_fridai on_here onli_a our_hous ow peartre pipe pleas pond post_offic product properli
-8 proud proud_of public pupil race rain river seem sinc_. sir song sort spot st stai_. stuck summer surviv
-8 swap the_best the_till thei_get think_. to_# to_go to_talk todai_and top_of topic twitter u until up_with w
-8 wait wave we_had wed weep welsh
-9 :warm =confidential @families>and @pupils<head ^_good ^_grace ^_holli ^_jasmin ^_mai ^_mark ^_sat ^_watch
-9 ag amber appoint autumn b beat becaus_of bet born caravan chair_of come_for countri daisi debat delight
-9 did_the dream egg ex fish follow for_our gener grievanc hartfield ivi judg know_. leadership_. leed
-9 left_the lol mai match max meadow mercuri oak outsid_the password pictur pie pin proper quiz real retir
-9 robin round_the rubi run_in sausag shape she_told side skye sun sydnei teddi telli terribl the_nurseri
-9 the_pear the_sat theroux thread tip toast tonight trampolin ur vicar villag wa_my want_the water weather
-9 yellow yo
-10 !not-is-bad :! :6 :merry :… @management>wa ^_have ain't and_honestli anyon_. bacon bellingham chelsea
-10 destini ev exclud flat florenc grace handwrit iron jasmin joi marathon marri pari poppi rose street to_it
-10 ugli user willow
-11 dm holli lili suspend
-12 =pupil-name left_a nation trash
`;

/** How much each clue speaks for the check `accusation`; the first is what no clue at all says. */
export const WEIGHTS_OF_ACCUSATION = `
-11 :
21 =accusation
16 !acc-does a_fact
15 claim hamper safeguard
14 @colleagues<that @management<old drink_. forg told_to
13 @families<that cash certain contract lead monei night_befor seen_the that_love thei_sent vape
12 and_told asbesto camera copi degre doorbel hadn't i'm_sai name_on refer saw_the shred wa_stood who_doe
11 @management<and @management>told a_certain auction badg fake firm for_two mark_a medic princip sell_the
11 shove sold that_our the_answer the_cup the_email the_local the_question the_worst they'r_in treasur wa_her
11 who_come
10 !un-acc-does #_teacher @colleagues>call @families<tell @management<our @management>had @pupils>by
10 @pupils>told ^_her a_wee and_can't assist attend been_let been_read been_tell bill chap complaint count_it
10 deal doe_our don't_let down_as financ flog fund ha_been hi_wife made_up meat minibu my_nail nick_the
10 point_at tell_everyon tenerif that_how the_music the_night the_sport two_of who_took
9 !acc-is !not-topic-inside @colleagues<footbal @colleagues<my @management-sure-mine @management<my
9 @management>been @management>ha @pupils>on @school<our ^_head ^_thei a_flat a_thief all_know at_wet base
9 by_hi childmind coach coat_in dad_ha dad_is everi_week figur fundrais governor ha_. had_no her_for
9 her_sister her_that hi_phone holder i_watch if_thei incid mileag move_the never_in on_person our_nurseri
9 our_site our_trust our_year pe_shed premium read_thi report_it scratch that_never the_book the_hat the_lead
9 the_mum the_naughti the_nurseri thei_told time_with told_the union_rep vodka wa_ask watch_him who_did
9 who_run who_teach work_it written_by
8 #_lad @colleagues<our @colleagues>lock @families>you @management>chang @management>gave @pupils>of
8 @pupils>out @school>had ^_funni ^_him ^_they'r a_park address_to admin all_on and_charg and_mr at_number
8 bairn been_go befor_. bulli bursar cater clock db diesel drawer drove for_six give_a golf gossip head_of
8 hi_lad hi_mate home_the hospic i'd_had i'll_sai if_your instagram it_never laptop let_him lifetim light_off
8 make_up not_sure off_my old_in on_duti on_their our_gate our_offic own_class park_space privat punch ratio
8 rub sai_anyth she_came she_in she_left she_made sign_off spat tell_parent that_man the_date the_hour the_job
8 the_senco the_sheet the_sponsor the_teacher thei_move there_no till_she told_a told_everyon tuck_shop
8 turn_out week_befor well_in went_on who_left
7 !acc-of-school :30 @colleagues<swim @families<the @families>for @families>out @families>ring @families>the
7 @families>treasur @management<it @pupils<for @pupils<hi @pupils<thirti @pupils<wee @pupils>dad @school>club
7 ^_becaus ^_mr ^_page ^_round ^_vicar a_governor a_stamp absenc again_and all_she and_everyon and_everyth
7 and_get and_goe ask_our audi bag_. becaus_hi behind_him call_it caretak_ha chair_of coincid comma contractor
7 counsel cupboard_with dai_befor data deputi dinner_monei drive_the each_and eight_year entitl fella garag_.
7 gillian had_# half_the he_ran head_told her_own her_with herself hi_own i'm_from i'v_kept i'v_seen i'v_watch
7 i_saw in_march instrument insur is_no it_our it_went know_i left_in made_her magnet mai_. marketplac me_wa
7 mean_the member monei_in my_observ naughti new_. note_and noth_. oddi offic_with on_purpos our_hall our_road
7 pocket purpos room_is sack said_he saw school_club score_. sen she_let she_tell she_the she_went should_know
7 shredder signatur skirt smelt smilei stamp statist supervisor surgeri tan teacher_at technician temp that_he
7 the_box the_council the_dai the_disabl the_panel the_sat the_swim the_year they'v_a thick thief three_of
7 three_year tick to_get told_them tricki trust_me uniform up_as us_have valu wa_at wa_i wa_told websit
7 went_in what_an what_that why_she will_. window_. within worst wrote
6 !not-byname !not-topic-staff !topic-behaviour @colleagues<qualifi @colleagues<same @colleagues>from
6 @colleagues>had @colleagues>read @families<anoth @families<our @families>came @families>ha @management<the
6 @management>got @management>put @management>took @pupils<of @pupils>home @school<the @school>to ^_governor
6 ^_shame ^_she ^_them a_colleagu a_degre a_fridai a_teacher a_tent about_me act_like admiss advert advertis
6 all_year and_noth and_six as_hi assist_head at_two at_your auditor barbecu_. barri becaus_thei been_made
6 bleach bloke_who blue_badg border builder button by_her call_. call_a carer cctv chapel charg check_.
6 child_who clean clerk colin councillor counsellor court_. daft_. dai_i deal_. develop director dob dorset
6 drink dublin elderli eleven_of enjoi_it everi_night fete fiddl first_aid flask_. for_have four_hundr from_us
6 gave_the get_him get_them go_through got_him grass had_been had_enough had_hi half_seven have_it have_seen
6 he_know he_took he_us hear_. her_about hi_hand hi_name him_do honesti hound hour_and how_a in_hand in_hi
6 in_school injuri invoic is_from job_and keep_the kept lad lass leader leas lesson_and local long_on mainten
6 mark_and massag me_it mum_for my_bag my_colleagu nearer neither_of nephew never_got nobodi_els not_been
6 of_work off_a old_to on_she open_dai our_old our_parent paid paint_in paper_and park_in patio pleasur
6 present_. purs quot record_and rhyme round_the rover ruler said_hi said_she'd secretari she_been she_won't
6 show_my sinc_# sinc_last site slap soap soil staffroom_and sticker take_a tenerif_. terri that_school
6 the_bench the_chariti the_cupboard the_flower the_minut the_pe the_room the_veri thei_call them_i
6 they'v_been third_year tipto tlr to_think told_that transit two_door two_quid up_a veri_much vote_on
6 wa_there wasn't watch_a well_i wetherbi what_to who_won word_for wrist you'v_had
5 !of-whom-of-adults #_as #_got #_now @colleagues<# @colleagues>i'm @colleagues>wa @colleagues>who
5 @families<new @families<other @families>chair @families>there @families>to @management<busi @management<of
5 @management>bulli @management>cover @management>get @management>us @pupils<a @pupils<agenc @pupils<friend
5 @pupils<it @pupils<six @pupils<that @pupils>come @pupils>famili @pupils>lead @pupils>partner @pupils>that
5 @school<same @school<that @school>ha @school>that @school>the @school>websit ^_and ^_ask ^_caught ^_drive
5 ^_frame ^_he ^_pear ^_right ^_think ^_with ^_word a_bottl a_button a_carrier a_child a_class a_ladder
5 a_parent a_phone a_photo a_record a_rubber a_soul a_stone a_tick a_trip about_that accid add agenc alter
5 an_envelop and_put and_sai ar_off as_thei assess at_our at_ten award batter beaker becaus_it been_done
5 been_to befor_he befor_me befor_the blazer boast boiler_. book_. bound bruis busi_manag but_the car_and
5 car_in carrier_bag censu center cereal certif charg_of chicken class_of clip condemn copper cupboard_and cv
5 dai_after dare date dealer degre_. desk_and desmond didn't_have disclosur dissert drag dump dure_the eat_it
5 everi_fridai expel face_and face_in facebook fact fiction fond for_your forgot_her frame_. gammon gazebo_.
5 get_her give_her gone_home half_and half_of half_ten handbag handwrit_. happen_to have_thought he'd he_been
5 he_call he_can't he_now he_take head_had heard_of heard_the her_and her_husband her_name him_at hope_the
5 hope_you hospic_. how_you hundr_quid i'd_been i'v_heard i'v_work i_know i_mean i_never i_should i_wasn't
5 in_her in_mai in_novemb is_he it_after it_isn't it_turn just_found knowledg leagu_. lee left_to leisur lend
5 letter_in liar lili_. list_and littl_lad look_it lost_. lost_the magician marri_and marvel me_if mean_i
5 middai mint moira mother_and mower mum_who mural my_car my_guid my_mate my_niec name_after name_in never_did
5 never_heard never_work niec noticeboard of_be of_em of_our of_wine off_in on_facebook on_get on_hi on_paper
5 on_thing our_cat our_pta overtim pa pai_. parc payrol peel peopl_in phonic_screen photocopi_. photograph
5 portug pta put_down put_her qualifi ramp research restructur rhyl_. rid rid_of room_for room_with school_ha
5 set_of she_stop sheila shelv shoplift sign sign_the sinc_easter sister_in spanish stack staff_. stood_there
5 store sure survei teacher_with that_got that_i'v the_boot the_builder the_cake the_chair the_dad the_desk
5 the_farm the_fenc the_gazebo the_lass the_month the_page the_record the_summer the_tyre the_uniform the_y
5 them_off then_said there_on thirti_two thought_it till_june to_learn to_talk told_you trai_. tuck tyler
5 under_her undon up_the upstair vint violin volunt wai_up wait_till wast we'v_not we_all weak well_the
5 what_in whilst who_on why_the wife_. with_eleven without_her woman_in year_as you_did you_it your_child
4 !un-acc-of-school #_a #_if #_made %colleague @colleagues<the @colleagues<thi @colleagues>befor
4 @colleagues>came @colleagues>did @colleagues>is @colleagues>sai @families-sure @families<a
4 @families<somebodi @families>book @families>left @families>work @management<a @management>made
4 @management>never @pupils<door @pupils<eleven @pupils<own @pupils>back @pupils>been @pupils>said
4 @pupils>scienc @school<wouldn't ^_cook ^_council ^_flat ^_those ^_turn ^_wasn't ^_work a_# a_caretak a_five
4 a_head a_hen a_hundr a_job a_kind a_lad a_meet a_receipt a_veri access after_. all_i'm an_all and_doe
4 and_hand and_hope and_kept and_take and_then articl backup beach been_marri benidorm bike_shed bloke
4 book_and brambl brass bump cabl cake_sale call_in came_and can't_even car_with caught ceo chang_the child
4 colleagu come_for common complain_. conductor cupboard cupboard_for dai_it darren delet denni dinnertim_.
4 disabl dock drive_a ebai euro even_for even_if everi_dai everi_second exist_. feed_the feet_up fill fill_in
4 float foot_in for_new for_thirti form found_the from_her garag gave_a gavin get_me got_told got_two grant
4 gymnast had_two he_did he_put head_for hear_about her_life her_on here_in him_i him_on home_in hope_for
4 i'd_rather i_hadn't ict in_all in_half in_there in_y# initi invoic_. ipad is_have is_thi it_hi it_in
4 it_through it_up juda kei_stage know_the lamp_post lane last_week laugh_and leap leav_a left_at lesson_.
4 look_better magistr mair mark_the marri_to me_i meant_to member_of membership mistak_. mr mum_ask mum_in
4 must_have nan_. nick nobodi_said not_for not_make of_it of_thirti off_and off_the oh_the on_again on_go
4 on_our onli_sai ourselv out_by out_it paper part_time phrase pile pocket_. polo prize quid quid_a quiet
4 raffl reach_the recip_. recognis report_for risk room_. round_here sai_she school_dinner school_meal sell
4 senco she_had she_know she_never she_told son_. soul_. space_. spud stepdad stood_behind summer_fair
4 sundai_and sundai_night surfac sweetheart tabl_and tambourin tea_in teach_assist tender the_agenc the_beach
4 the_cleaner the_driver the_gate the_hospic the_judg the_old the_raffl the_rest the_secret the_share the_till
4 the_trip thei_can't then_on then_told there_and they'd thought_you tilt time_he to_report to_send to_sign
4 to_year todai_for told_off top_tabl toward train_. tree_for twenti_nine up_who us_# us_on vanish veri_nice
4 wa_in wa_off warden we_do we_onli week_run what_happen when_she who_us why_i'm with_you wonder work_and
4 write yep
3 !un-topic-behaviour 2pm @colleagues<do @colleagues>get @colleagues>turn @families>get @families>wa
3 @management>at @management>pa @management>who @pupils>hand @pupils>or @pupils>the @pupils>there
3 @school<about @school>up ^_mate ^_over ^_somebodi ^_sue ^_they'd ^_tire a_boyfriend a_dad a_go a_littl
3 a_look a_mondai a_on a_read action all_and all_it allow and_call and_laugh and_they'r and_what and_who
3 answer ar_both ar_for at_my at_night bootl box_and breakfast_club brief brief_. brother_in but_my by_two
3 came_from can_sai carri_on clap co_op comfi committe cook_the council covid crier cub dad_wa dinnertim do_we
3 don't_sai down_the drill drone extens fenc_. from_a ga gem he_told heard her_finger hi_back hi_life him
3 home_on honest i'd_have i'd_love i'd_to i_. i_count i_type i_wouldn't inclus is_also it_nine it_off it_on
3 learn_that leed_. licenc littl_on log_. lunchtim machin_and man_who me_by me_like minut_and mondai_to my_old
3 nail no_on not_go observ offic_ha oil on_full on_out on_sinc onli_just our_deputi out_at out_in out_loud
3 outgo paid_for petti pound profession rang_. repair review_of ride_on roll_and room rota_. sai_it scheme
3 school_to see_our send_the she'd she_isn't she_make sheet shoe_off son sport stall_. stink stock_cupboard
3 summer_and take_the that_build that_child the_academi the_bike the_bloke the_bucket the_christma the_co
3 the_form the_full the_ga the_governor the_gutter the_light the_machin the_math the_pta the_pupil the_sort
3 the_trust them_in them_on those threaten thursdai_. tin tire_of to_hi to_keep to_lose to_on top_of travelodg
3 up_is us_for us_my vinegar wa_from weather_. week_in were_in wet_plai what_she who_ar will_have wine_and
3 with_him won_it worm_. worn y#_. year_old you'v_got you_ask you_just yourself
2 #_footbal @colleagues>as @families<see @families>who ^_don't ^_nan ^_sinc ^_they'v ^_third a_year again_in
2 and_he and_made anyon_in bank_. buzzer by_nine cafe card_. child_and christma_do class_told daft dean
2 dinner_. doctor exam folk go_for goe good_at hand_in hand_on held_up hi_mum hold_on hundr i'm_onli is_for
2 it_without lanyard_. like_it lock_in madam made_him mate mistak my_name my_room on_for on_good onli_on
2 photo_of pick_up prosecco rang_my receipt resid right_on sai_someth sai_thei sensori side_of sister someth_.
2 specialist that_i'd the_ic the_kind the_leaver the_manag the_mark the_person the_purpl the_residenti
2 the_wall the_wheel three_time till_the to_. tribun up_by week_and what_do what_he when_the where_i work_in
1 :20 a_mistak ask_to at_half compani dentist_. down_for he_got home_time i'v_said in_an it_at it_wa last_time
1 mondai_. monei_and my_friend on_thursdai our_school our_ta set she_doe the_next the_school to_put us_the
1 work_with would_. written
-1 !not-acc-is
-2 !un-acc-like @colleagues>a @colleagues>or @management<deputi @management>is @management>leav @pupils<and
-2 ^_took a_goldfish all_in ambassador been_seen bloodi boi everyth_. head_is love_a new_head off_with
-2 onli_come our_governor start_a stress the_netbal told_hi tree_primari unbeliev wellb у
-3 !un-like #_dai #_with @colleagues>couldn't @colleagues>i @colleagues>name @families>her @management<hi
-3 @management>car @pupils>my ^_bless ^_boiler ^_final ^_found ^_heard ^_http ^_huge ^_ladi ^_lol ^_still
-3 ^_these ^_whatev ^_whoever a_bloke a_duck a_famili a_straight act against alwai_a angel_. anti apolog
-3 appoint bathroom bc been_here bless_him bona break_. bui_a call_me came_down can't_wait can_we cardigan
-3 chees_. child_. ciao cleaner_. congrat_to consid cook_. could_read couldn't cube den deputi_. deputi_head
-3 do_thi doesn't_know drew drill_. drum duck_. dzi eh excus fair_plai find finish_. flintoff fresh fring_.
-3 gate_. gender giraff grand_. haha_. haunt henderson herself_. hi_drive hi_head i_hate i_like in_nurseri
-3 interest is_all is_at is_just is_off isn't_a it_again jest just_been le leav_at less_. like_she liter
-3 me_befor me_my metr milk million monkei moon_. ms my_cat n nah name_. oak_primari observ_. on_him out_who
-3 peter plan_and plaster probabl quid_. regular seek she_. she_ask she_could she_put slowli snap soak
-3 sound_like struggl swear tast tattoo tbh tgin than_my the_park the_tape tho_. through_. tile verdict vinyl
-3 wa_call wa_me wa_our wave_. when_. whippet who_told without_a won't_be yoga в каже
-4 !does !like !not-acc-does !un-does !un-is-bad !un-topic-results #_i #_of 2nd @families<your @families>ar
-4 @management>couldn't @management>isn't @management>meet @pupils<everi ^_ann ^_anthoni ^_bore ^_com ^_dai
-4 ^_date ^_do ^_everi ^_exampl ^_free ^_gut ^_ha ^_hand ^_have ^_hei ^_honest ^_how ^_just ^_lad ^_long
-4 ^_made ^_man ^_meadow ^_need ^_no ^_peopl ^_pleas ^_report ^_rubi ^_some ^_spent ^_take ^_thi ^_we
-4 ^_wouldn't ^_ye a_biscuit a_complaint a_lot a_mr a_plaster a_sticker a_sundai adopt ag ah al all all_about
-4 all_that all_the am_i and_i'd anoth anthoni anyon_know app appreci ar_a arriv_. as_a assembl_. at_all aw
-4 badger badli bake_off baker batteri beach_. been_up bill_. birthdai_. bit_the bite blood board bodi bone
-4 book_club book_the bore_. bow bow_. brian bring_a bro bubbl build_. bunt burglar but_he by_# by_my can
-4 can't can't_get can_tell captain caravan care_. career cast charli chick choic clipboard cloth co colman
-4 con could_be crazi cup_. cut david deborah decemb design direct discov dj documentari doe_anyon don't_think
-4 doubt dragon ever_. excit eyebrow face_when fanci feet_. ferri fifteen_. find_the fisher fit fix_the flat_.
-4 flatmat fold for_me forgot frank fring gave_me geographi get_well give_up goldfish gone_and gonna goodnight
-4 gotta grandma_. grang_infant grow guest gut ha_lost hahaha hai hard hartfieldroad have_made have_you heart
-4 heaven hen her_first her_mum here hid_in hidden histori hold_the homework hope_. hospit hot huge hurt
-4 husband_ha i'd_like i'm_go i_cri i_feel i_made i_need i_swear improv in_. in_bit in_leed in_two insist is_a
-4 is_my is_now it_been it_fridai it_now it_still italia iv jacket jan joke_. juic jump just_a kit la lad_.
-4 last_. leadership_. leather left_the leg leg_. librari like_a like_my line live_. lock_out london lord
-4 love_that love_the ma main marathon mash me_a me_becaus meet memori mi michael mid mile mix model moja
-4 moral more_than mostli mot mouth_. mp mug mug_. my_desk my_favourit nav nearli net new_year night_.
-4 no_wonder nobodi_ha nod nurseri_. omg on_# on_not onli_the our_staffroom out_there over ow owl owner pack
-4 pair_of pal_. pass_hi pat patienc paul pear pepper perman pet petit plai_the plaster_. playtim pram
-4 pregnant_. primari_school project properli_. proud_. ramsai rate read_a readi_. refere remot report_.
-4 respect right rob roman rumour sang sat_nav satnav saw_a sch scott self septemb shepherd shout_out shy
-4 sing_. six_of slim slug smash snail solid solo space spaniel_. speed spice stai_. star_. steal
-4 stmarysprimari stop stop_. street_. strike string strong sunni sunset surgeon system tall teacher_is temper
-4 tha thank_you that_. that_i'm that_is that_new the_dog the_famili the_grang the_hoover the_lot the_sea
-4 the_wash the_wed the_world thei_want thrill through_a tight timet todai_i todai_that tom trade trouser_.
-4 trust_is typic ugh up_in up_sinc veri vers via vicar_. volcano wa_for wa_right wai_to walcott wale walk
-4 wash wash_up went_well wept wheeli when_there whistl_. who_came who_ha who_put who_sai who_shout wigan
-4 will_not wing wlt won't won_the wrap wrong_. ye_i you'd_think you'r_a you_ar you_for you_go you_to з на
-5 !is-bad !like-of-adults !of-school !topic-exclusion !topic-health !topic-results !un-byname #_. #_for
-5 #_year %general 1st :? =criticism @colleagues<for @colleagues<of @colleagues<school @colleagues<your
-5 @colleagues>ar @colleagues>don't @colleagues>meet @families>don't @families>rang @management<for
-5 @management<new @management>in @management>job @pupils<destini @pupils<on @pupils>a @pupils>ar @school<on
-5 ^_angel ^_anoth ^_appar ^_as ^_been ^_big ^_bloodi ^_bought ^_bring ^_can ^_christma ^_co ^_daisi ^_dear
-5 ^_ev ^_fair ^_give ^_go ^_great ^_hartfield ^_im ^_keep ^_last ^_learn ^_love ^_mamma ^_me ^_never ^_nice
-5 ^_night ^_ok ^_onli ^_poor ^_proud ^_recept ^_safeguard ^_send ^_stop ^_tell ^_up ^_what ^_where ^_whole
-5 ^_wish ^_wor ^_wrote ^_you'r a a_big a_chair a_mum a_sign adam after_a ago ain't all_i allow_to and_ask
-5 and_at and_still ani ann ann_mari anybodi anyon_. anyth anywai appar_. appl april ar_in ar_the aren't argu
-5 argument ark art asda at_# at_it at_last august back_on bad bakeri bank_holidai barber basic bath battl be
-5 be_. bedtim befor_i befor_i'd befor_it begin bell_. bellingham benni bike_. bin_and birth birthdai bit_.
-5 bitten blanket bless boe bottl_of break bridg bront bu_. budget bui built burst but_not c cake_. came_out
-5 can_do can_you cancel cant capit care carter caus centr chair_. chang_. channel check_the chef chip chippi
-5 chri chuf club_is clue coat coat_. cold com come_and comment commun concert cone congrat congratul costa
-5 costum crew cultur cushion custard daddi dai debat decent destini_child did_i did_it discuss_. dishwash
-5 doe_a doe_my due e eight_. end enough_for entir exampl face fan februari feet fell_off fever fi field
-5 field_. fitzgerald fix flag flood flu for_my forgotten forti_year found free freezer french fridai g gener
-5 giant glove golden gone gone_to gp granni green grievanc grown h ha ha_ask ha_gone had_it half_. half_a
-5 half_term ham hand_. hat head_in hide hill holidai_. home_and honour hous human hungri i'll i'm i'm_in
-5 i_can't i_love i_miss id if_she impress in_# in_everi in_thi inform into it'd it_come it_got it_like jean
-5 job_. join june_. k kahan karaok keep_a kettl knee_. knit l ladi_and lamin land lasagn late lead_. leaf
-5 legend_. lemon let_it let_me level lid light like_the like_to lion listen_to live lodger login long
-5 look_after look_for loos lost lost_her love_. luck lunch m make_me mamma mani marbl mcilroi me_. measur
-5 mercuri met_a milk_. miss_the monitor mood morrison mother_in much_. mud mum_. mummi my_life name_it nation
-5 need_a night_with nil nit nobodi_ask nobodi_told none north not_be noth notic o'clock_. of_an old_and on_my
-5 on_thi on_top ooh op open_. orang owt page_. pan park_. pass_her password peartre phonic pickford piec
-5 pizza plai plan playground_. pleas_. podcast poem polish polit_. pond_. post post_. poster potter power
-5 prai_for prayer prison problem queue quit rain rain_. ran real record_. redund regret_. remind replac
-5 restor rice right_. risk_assess road_. rock ronan rope rude safe_. sai_about sai_hi sai_no saint sale
-5 saturdai save scare_of scone scooter season see_you sent_home septemb_and settlement shift shoe_. shop
-5 shouldn't shout_. show_. sinc_. sinc_the sleep_. slipper social soon spaniel special spoke spoon spring
-5 squad squar st st_mari staff_meet stai stair station stick stori strictli sugar sum summer sun super surnam
-5 swift t t_. tabl_. talk_to tap tax tea_. teach_the tell_the tesco than_the thank_for that_all that_my
-5 the_cat the_class the_librari the_loo the_pear the_peopl thei_ask theme theroux they'v_had thi_year thing
-5 think think_. tho thought_i ticket_. time_to tini tire_. tissu tma to_# to_read to_sit to_your togeth
-5 told_it too_. tooth towel trainer tree trick true try twice_. twitter u un usyk v vacanc vicar vike villag
-5 vote_for wa_do wait wait_. wait_for want_a want_to war warn wasp wave we we'll we'r wed_. weight what_the
-5 when_you whisper whiteboard wi wig wild will_be wish with_me with_stress won_. wor word wore would would'v
-5 would_be xx xx_. ye yer yet_. yorkshir you'll you'r you_a z моя сьогодні
-6 !of-whom !topic-hush !un-is-bad-of-adults !un-of-whom !un-topic-home !un-topic-hush #_# #_the :10
-6 @colleagues<her @colleagues>on @colleagues>to @elsewhere @families<and @management<offic @pupils>call
-6 @pupils>sai ^_# ^_amber ^_anyon ^_autumn ^_back ^_be ^_best ^_book ^_cheer ^_destini ^_doe ^_eleven ^_first
-6 ^_for ^_get ^_got ^_had ^_home ^_i'm ^_ivi ^_jasmin ^_joi ^_lost ^_mai ^_oak ^_parent ^_princ ^_robin
-6 ^_rose ^_summer ^_sydnei ^_ta ^_teddi ^_ten ^_thank ^_todai ^_willow a_bulli absolut again all_of along
-6 alwai amaz and_hi and_me assembl bake bean bear bee been_a bet between biscuit_. bit block both bowl brave
-6 brilliant bring broken bu cabinet came canal catch ceil chase chees chocol christen citi class classroom
-6 code come come_. conker correct counti countri cow cricket crisp crook curri curtain cute dark de decid
-6 didn't_know discuss displai dog doubl down_. down_on dream dress drop eat ect eight eighti english
-6 everi_time everywher expect felt fly follow forev fourth full_of gave_him get_on given glue goat good_.
-6 got_her got_my got_to govern grang gym ha_left had_to haha hair_. hartfield_road have have_the head_. heat
-6 hedgehog hei hello hero high him_a holidai honestli hood hope how_to http i'm_a i'v_not i_am i_go i_had
-6 i_have i_just i_sai if_the includ instead is_# is_in isn't_the j junior_. just kane kitten knee learnt
-6 legend lick like_her like_that lip loft lot love_it ly made_me man_in map mari market matter me me_on met
-6 meter mind ming moment mon month_. more most move_to my_mum myself na need_to nerv netbal no nois now now_.
-6 o'clock obvious of_# off_. off_on offici on_mondai on_saturdai on_your open opinion organis our_class pair
-6 parent_even past pig plait plan_. plant pop potato prai primari printer product proud proud_of pull puppi
-6 quiz r read_it reader readi recommend red ref regist_. rehears repli retir_. return rip river s sad said_.
-6 said_the sat_in sausag sea she_sai sheep shoe show singl sink skill sleep slide smell smith sorri sorri_.
-6 sound sourdough spell split storm street style sundai sundai_. surviv taught taxi teddi term than the_boss
-6 the_caretak the_meadow the_offic the_phone the_wai thei_gave then_. then_she though_. thread three_week
-6 till_easter too top_. tour town traitor trampolin tri trouser two_hour ugli ukulel up_at up_for ur us_all
-6 video visitor w wa_my wai warm wear weather wed wednesdai_. weekend welcom well_done which whistl whoever
-6 wifi wit with_my world wors x x_. ya yesterdai you you'd your zero
-7 !not-is-good !topic-case !un-topic-jobs # =school-name @colleagues<everi ^_chelsea ^_five ^_florenc ^_grace
-7 ^_happi ^_holli ^_hope ^_lili ^_max ^_new ^_nobodi ^_pari ^_poppi ^_read ^_river ^_skye ^_team ^_wa ^_will
-7 a_risk actual again_. alarm alreadi am amber angel announc ar ask_what autumn b beat bed bed_. behaviour
-7 better big bird bore cake candl cannot case charg_. come_on d delight do_not down_to eaten exclud feel
-7 finish first floor game go_on gran gravi guard hamster happi hate have_got he_ask he_said hold hoover hug
-7 i'v_been i_get im is jame jasmin john jumper kiss lai less like lili lol_. loo look_like love mai men middl
-7 mind_. mine morn_. much my need o or order oven p panto pie_. pleas polit poppi queen quick race realli
-7 reckon rememb rest_of retir ring row rubi sai_i sandwich should shout sing size small snow some someon song
-7 sort speak spot stand stapler start stationeri step still stuck surpris swap ta_. tea teeth telli text
-7 thank thi thi_week til to_tell toast todai_. told_us treat tweet up_on view visit vs well_. what_. will
-8 :… @colleagues>and ^_can't ^_user ^_who appar arrest arriv ask_for ask_if beauti been_told best biscuit
-8 born brain bread cat cheer chelsea close could cri daisi danc deserv destini doesn't ev everyth final
-8 florenc four_. grace great holli i_got idea ivi king last_night leed lol max nativ octob our_new out_on
-8 pigeon princ repeat robin rose sens skye sock star sydnei the_photocopi the_time to_go todai tomorrow
-8 tomorrow_. tonight_. uncl want welli what_a willow worth yellow yet yo
-9 :! :6 :merry :warm :wry ^_good brought da hartfield joi meadow oak pari these tonight user why_.
-10 =pupil-name ^_mark
-11 trash
`;

/** How much each clue speaks for the check `confidential`; the first is what no clue at all says. */
export const WEIGHTS_OF_CONFIDENTIAL = `
-12 :
19 =confidential
17 husband_ha on_free that_why
16 inhal
15 came_back select tablet won't_be
14 !topic-case attend ha_to ot the_home you_see young_man
13 !topic-health !topic-home !topic-needs @colleagues>been @families<both disciplinari in_pe letter nobodi_sai
13 rhubarb she_told stepdad the_deputi the_la therapist tube
12 @families>boyfriend ^_interview bursar capabl cater come_through epipen he_can't he_won't in_about kidnei
12 lose_a off_till on_we on_who rang_at refug restrain sudan the_consult the_special todai_he
11 !topic-exclusion !topic-hush !topic-jobs !topic-visit @pupils>whose ^_hi act_surpris after_her ar_in
11 been_told below cent cover_for deficit exclud have_her hr hymn last_time me_todai merg my_# naughti
11 nineteen_. no_monei op_. our_dinner patch put_in quietli rung sai_who said_to sinc_the solicitor the_list
11 the_lunchtim the_math todai_the tummi twelv_week two_dai up_till wear_the well_the why_there wrote_it
10 !topic-data !topic-inside !topic-ofsted !topic-staff !un-topic-data !un-topic-hush #_month 8am :30
10 @families<becaus @families>her @pupils<top ^_dont ^_heard ^_kitchen a_bed a_trampolin becaus_of bring_me
10 by_on by_someon by_two counsellor dentist deport drop_in easter_and eat_. ever_had for_septemb have_hi
10 her_back hostel how_do i'd_onli if_we it_her it_hi lad_with lawyer left_on letter_and mark_on meet_at
10 miss_in moder my_room my_y nobodi_had noon_. on_not on_of onli_two open_it own_name posh pull_up sat_with
10 sent_home still_in stress suspens take_the the_boss the_chang the_red the_thing the_two thei_said theyr
10 twice_thi wave_. wee went_round while_thei yesterdai yet_but
9 !topic-call #_out @colleagues>not @colleagues>start @families<that @families>found @families>gone
9 @families>sign @management>husband @pupils>boi @pupils>with ^_littl ^_nineteen ^_polic a_bag a_laugh a_stick
9 a_two all_at all_on anonym anyon_want arrang at_# at_swim be_made bless_her bruis by_email class_at class_ha
9 complaint copi council_. disclos do_when dri dryer exclus folder for_her for_hi for_on form formal got_their
9 granddad grievanc he_ran health her_hair her_littl her_on hi_arm hi_book hi_wife him_off hmi i'm_onli
9 interview letter_in longship meant_to medic my_group noo noseble not_allow off_with paint_the pathwai pe_.
9 pencil_. plait pleas_don't printer_. pull report_on rumour salari saw_the scale shake shin sinc_august
9 six_of social someon_tell special statement still_want surpris talli that_famili the_afternoon the_bank
9 the_breakfast the_card the_dentist the_fella the_ladi the_run there'l there'l_be they'v third_time till_june
9 train_and two_year we_know what_i'v who'll whose would_you
8 !un-topic-inside !un-topic-visit #_boi #_more #_not #_teacher #_with %child 6s_. @families<same @families<up
8 @families>can't @families>got @families>will @management<for @management>on @pupils>by @pupils>got
8 @school>shut ^_becaus ^_bit ^_budget ^_her ^_linkedin ^_their a_# a_head a_treat about_her all_know amber_.
8 and_she ani_more as_you ask_us assess back_after bail bailiff bairn be_all been_given been_move been_seen
8 befor_he big_sister boi_who box_. brief but_the by_fridai closest collect combin diabet doesn't_do emerg
8 feed file financ foster gaffer gareth gone_up got_# ha_start hardship he'll he_fine he_go he_in he_not
8 he_off heartbroken hi_gran him_a hormon in_an in_bit in_with is_have is_off isnt just_need lowest made_it
8 med meet_with migrain month_of moonwalk move_up my_love next_year not_been not_come not_out nqt ob octob_.
8 of_mine onli_# oot ormond our_love our_offic our_y plumb poor pupil pupil_premium rag rage record_for scan
8 septemb server shake_. share_. she_been she_can't she_in six_time sleep_in swam tag that_# that_hi that_what
8 the_coat the_desk the_free the_number the_parent the_trip the_weekend there_on they'r three_of three_year
8 threw_a thru tip_for to_# tracker trampolin_. twenti_eight two_on type_it typo vacanc wa_onli we'v who_can't
8 who_had why_the with_stress won't_sai yet yin you_never
7 !topic-behaviour !topic-safeguarding #_pass %family 20p @colleagues<three @colleagues>be @colleagues>todai
7 @families<new @families<on @families<two @families>ever @families>get @management>go @management>job
7 @management>off @pupils<four @pupils<same @pupils<told @pupils># @pupils>left @pupils>math @pupils>next
7 @pupils>she @pupils>wet @pupils>who @school<in ^_appar ^_felt ^_hospit ^_saw ^_sit ^_we'r a_certain a_nice
7 a_rumour a_shepherd about_. absenc after_# after_easter again_that again_third all_to allow ambul and_tell
7 anybodi_know appl_. as_of bald been_ask birthdai_cake bit_in biter boi_with bottom brew_. but_our came_in
7 can't_read child_is cloud copper could_see count_the curtain_. dad_got daddi degre_. descal dietician
7 doe_anyon don't_sai drink dubai eczema embargo everi_dai fair_plai famili_in fidget find_out fish_tank
7 food_bank for_everyon for_pe fortnight_. fourth give_us go_for hack had_sinc half_past he_got he_on he_onli
7 head_off head_on headston heard_. held_my her_notic hold_my home_by hush i'll_sai i_mark i_read in_y# incid
7 incl intern investig is_that it_like job_share june kai know_she ladi_who let_her letter_go list_for
7 littl_man look_into lost_the machin_and made_to meant muller my_car my_littl nobodi_to noon not_to notic_in
7 of_y# offer on_fridai on_him onc_a onli_eat open_at our_first out_from out_on pain pant pass_it payrol petti
7 phone_call pl po prepar rail_. rang red_. reserv ring_. ringworm sai_# sai_hi see_on see_that see_them
7 settlement seven_year share_a she_tell sibl solicitor_. some_. spring_. still_on summer_and sure_.
7 that_class that_our the_bad the_book the_council the_letter the_naughti the_nurseri the_phone the_sat
7 the_sheet the_twin the_union the_wee thei_had third thirti_on thirti_two tlr to_open told_me tomorrow_and
7 tonic tribun tuesdai_. two_ar two_in type under_a union_rep unknown wa_# wai_round we'r_on week_i when_a
7 when_he who_you why_she y_# you'd_not
6 !not-does !not-like-of-adults !topic-early !topic-results !topic-thing !un-topic-jobs !un-topic-thing #_week
6 #_yr 9pm @colleagues<her @colleagues>or @families<a @families>till @families>work @management>do
6 @management>got @pupils<entir @pupils<of @pupils<sinc @pupils<wee @pupils<which @pupils>dad @pupils>found
6 @pupils>ha @pupils>if @pupils>in @pupils>live @pupils>protect @pupils>said @pupils>start @pupils>tomorrow
6 @school>our ^_hen ^_hous ^_lesson ^_letter ^_long ^_nine ^_over ^_parent ^_plai ^_they'r a_bowl a_candl
6 a_child a_footbal a_ghost a_leav a_night a_part a_taxi a_tent adverbi affair after_the afternoon_. again_and
6 all_down an_entir and_half announc ar_at arm ash asthma autism averag bad_. bath_with been_put befor_the
6 besid bo boi_in bowel breakfast_club bring_in brush bundl by_mistak can't_do can't_go can_you candl_.
6 chair_at check_your cheek child_protect chip_shop class_is clip_. close cloud_. club_and comma confid court
6 dad_a dinner_queue directli done_# down_for draft duke e_with earli_. edinburgh eleven_week elsa english_and
6 epilepsi eurovis everi_fridai fair_to fax feedback feel_like first_on five_hour fizzi flat_. foodbank
6 four_in free_on from_januari front_adverbi fuss_. fy gerbil get_him get_told go_out gone_by good_with
6 greater greater_depth green_. grei group growl had_hi hand_dryer happen_to hasn't_got have_it he_been
6 head_had heart_. her_in her_whole herself hi_peg him_in hol hour_a i'v_to i_knew i_sit in_educ in_from
6 invigil iq is_at is_be is_go is_hard is_she it_go it_might it_our it_too it_you just_the kharkiv know_and
6 know_yet la less_than let_on like_and list list_. loan log lost_hi lot_to lsa lunch_wa made_him mark_it math
6 me_how me_till mediat mentor might_be minut_of mummi my_darl my_heart naebodi nana neck new_ta nine_. no_it
6 not_ask now_we o'r occup of_# of_four on_good on_i'v on_on on_wednesdai out_a out_for overheard overtim
6 palsi paper pass_. pe peek peopl_and percent phrase piec_of pigeonhol plai_on plaster practic_. print prison
6 programm receipt reckon regist_and rehab ri river_. room room_for room_in round_for run_out sai_is sat_in
6 section see_her see_it seen_a seen_it sellotap she_came she_not she_on she_our she_wa sign_off sinc_he
6 sinc_octob skip_rope sleev snooker soul_. spell_. split split_. staffroom_ha start_. starter surnam swede
6 swim_. swim_bath swore tad temperatur than_our the_# the_bairn the_boi the_chip the_dinner the_leg the_medic
6 the_other the_payrol the_purpl the_quiet the_right the_three the_titan the_whiteboard the_young thei_gave
6 then_went they'r_in they'v_gone think_it thur till_the timer to_lose to_ring to_tell to_wear todai_for
6 toothbrush under up_becaus up_two visitor wait_. warn_for weight were_a what_he whisper who_been who_wa
6 whole_time whole_wai win_a with_her with_us work_with would_. yaar you_like you_put your_hand yr_old
5 !topic-plan !un-topic-call !un-topic-case !un-topic-early !un-topic-exclusion !un-topic-results
5 !un-topic-safeguarding #_in #_or #_still #_to #_want :20 @colleagues<it @colleagues<our @colleagues<tma
5 @colleagues>but @families<of @families>ha @families>in @families>mum @families>on @families>thi
5 @management<^ @management<me @management<told @management>did @management>to @pupils-sure-one @pupils<by
5 @pupils<her @pupils<hi @pupils<like @pupils<mean @pupils>doe @pupils>down @pupils>haven't @pupils>lost
5 @pupils>show @school>by @school>leav @school>look ^_after ^_bump ^_fix ^_fourteen ^_head ^_hide ^_like ^_met
5 ^_mother ^_mum ^_she ^_slept ^_spent ^_staff ^_they'v ^_whoever ^_work a_badger a_bin a_birthdai a_drill a_e
5 a_heart a_hotel a_lamin a_lap a_math a_meet a_pencil a_raffl a_row a_seven a_suppli a_teddi a_ten a_van
5 absent ach admiss advertis all_afternoon all_and all_week am_the an_egg and_can and_mum and_todai and_you'r
5 aren't ask_him at_all at_dinner at_noon audi aunti_. bach balloon barrist becaus_i'm becaus_that been_.
5 been_sign between_the birthdai_and board_. book_corner bottl_and bucket_. bug buggi bump_into but_i call_my
5 calmli came_home came_through came_with can_read can_someon candid card_. card_and chang_a chewi
5 christma_and class_on cleaner clear_. club_is co_it come_in complain_about concret confirm consult cope_with
5 correct_. couldn't_make cruis curtain daughter_in depth desk_and detent did_to didn't_. dire disco_.
5 disgrac_. displai_board do_# do_her do_with doe_the done_a done_for door_. down_to draw_of drawer ear_defend
5 easter easter_. ehcp email_at envelop everybodi_in ey_on fella fifth folk_. found_out four_year from_septemb
5 get_# get_there ghost_. glue_. go_home goe_. gone gossip got_thirti got_through grin_. growth guess ha_anyon
5 ha_he ha_read half_the hall_with ham hand_the haw he_ask he_did head_of headcount her_class her_husband
5 hi_back hi_brother hi_sleev hi_third hi_uncl highest home_and home_for home_in hope_that hygien i'd_a
5 i'v_read i_check i_count i_know i_never idea_for improv in_last in_y insulin is_on isn't it'll it_goe it_is
5 ji junior_. keep_a keyboard knew_. know_. know_who last_year latest learn_. livid long_and longer_than
5 lost_her lost_it loud_. man_to mark_. max_is me_if measur_the meltdown miscarriag miss_. mix mondai
5 monei_for month_and mother_ha move_her move_the mum my_boi my_displai my_kei my_tabl my_wee nerv never_seen
5 never_thought newslett_. next_week nie night_in nine_dai no_wait now_and now_on now_you nurseri_. of_our
5 of_that oh_my old_and on_class on_each on_get on_go on_i on_page on_shoe on_sinc on_to other_end other_on
5 other_school our_two our_year oxygen page_. parallel particular peg perci perman phonic photo_on physio
5 pick_up plaqu policeman posit priest priori prostat pru question_for quiet rang_. rang_my re read_at
5 reckon_. red refresh regist residenti_and retail_park robot rung_. sai_someth seat_and see_the seen_the
5 sent_a sent_the sesam she'll she_do she_just she_six shut_up sinc_nurseri site slip snack sooth sourc speak
5 spent_it tell_. the_answer the_band the_bit the_chair the_displai the_email the_gate the_ground the_insid
5 the_loo the_lot the_plaster the_printer the_residenti the_roman the_share the_shed the_tag thei_think
5 thing_. thing_with think_he three_dai till_ten timelin to_and to_collect to_end to_keep to_move to_us
5 todai_at told_about told_you took_my twin under_your up_after up_like valv vike_. wa_for wa_meant walk_like
5 want_me warn wash_and we'v_lost week_and what_do whichev who_knew whoever_put wolf woman_with write y# yep
5 you_but you_tell you_there you_what your_. your_class
4 !not-topic-health !not-topic-hush !not-topic-needs #_again #_ask #_for #_of #_who 2m 6s @colleagues<love
4 @colleagues<no @colleagues<the @colleagues<to @colleagues<y# @colleagues>gone @colleagues>told
4 @colleagues>were @families<and @families>been @families>cri @families>just @families>left @families>pleas
4 @management<busi @pupils-one @pupils<# @pupils<at @pupils<five @pupils<for @pupils<here @pupils<lunchtim
4 @pupils<new @pupils<nurtur @pupils<wor @pupils>befor @pupils>is @pupils>mum @pupils>pet @pupils>todai
4 @pupils>too @pupils>what @school<don't @school<other @school>swim ^_bonfir ^_busi ^_chang ^_honest ^_messag
4 ^_mind ^_nana ^_old ^_sir ^_twice ^_vote a6 a_chair a_chip a_differ a_fortnight a_funni a_ham a_line a_lock
4 a_on a_phone a_plan a_realli a_warm a_wig aft afternoon ag ag_. agre_to ahm aldi all_go allerg an_actual
4 and_it and_left and_nobodi and_on and_six and_the anoth anyon_have as_if at_home at_last at_playtim at_ten
4 at_work bai_. batteri_. becaus_her becaus_hi been_done beig believ_it big_brother blanket bleach bless_him
4 blue bridg_. brief_. briefcas brought_a busi_manag but_there but_with cake_in car_. chap choic_. class_with
4 clear clerk clinic clot co_he come_back come_up council cover_the cri_in cry_in cuddl dad dad_on dad_who
4 dai_at db decid_. dinnertim director do_i doesn't_want don't_let don't_trust done_on doorwai down_a draw
4 dystrophi each_. ed ed_psych eighteen english evict excus expect face_in fever field_. fill_in first_.
4 foetal for_our for_someon for_that for_what from_her from_leed full_. garlic gel gone_to guess_who ha_come
4 ha_her had_# had_a had_enough hand_out haribo have_to haven't helper hi_big high_. highli him hundr_quid
4 i'm_do i'm_glad i'm_on i'm_to i'v_ag i'v_known i'v_never i_alwai i_didn't i_like in_and in_octob in_on
4 in_primari in_todai in_tomorrow in_write in_your injuri inspector is_he is_in is_thi it'll_be it_ten it_true
4 it_turn jest join_us just_come kitten_. know_what ladi_with leav_it like_her linkedin littl_thing
4 long_enough loo look_round lunchbox make_him marac mark_and mattress me_hi me_laugh me_then me_who mid
4 miss_him mock mondai_. monei more_. more_for morn_on move_in mum_is muscular mute mutism my_arm my_career
4 my_face my_math my_school my_sleev my_year never_again new_teacher night_and nobodi_at not_let not_want
4 notebook noth_. noth_els off_everi offic_and on_ask on_room on_which on_word onli_for onli_took out_at
4 out_she outcom outsid_. outsid_the paediatrician pant_. parent_ask parent_of part_time past_nine payslip pda
4 pictur_book place_in placement plate_. point_. polic poni popcorn pshe refer retir_. room_at round_her
4 russian sai_a said_he'd sal school_meal see_me see_what send_me seri shape_of she_come she_read she_right
4 she_stop shouldn't show_. signatur simon sleev_. slept_in slow_. some_peopl son_. squash_. start_on
4 statement_. strawberri stretch sunglass surgeon syndrom taker teacher_have team_. term_time that'll that_lad
4 that_where the_bu the_build the_chariti the_cupboard the_dad the_end the_fenc the_form the_glue the_hymn
4 the_lunch the_minut the_museum the_report the_robin the_safe the_snack the_suppli the_tablet the_trollei
4 the_vike the_whippet thei_have thei_were them_ar them_back then_i thi_on thi_term thi_time thi_week
4 think_the those_. thursdai_and till till_easter time_tabl to_an to_five to_sai to_that to_think told told_.
4 tomorrow_at too_and too_mani track tri_to tube_. turn_into turn_up twix_. two_of umbrella upheld urgent
4 us_in veri_nice walk_up wall_. want_it wayn we'd we'v_a we'v_got we'v_to we_had we_think wean week_with
4 went_. went_from went_in what_come what_your wheat wheelchair where_to while_she who_get why_. why_is
4 win_the winter_and with_hi with_mum with_someth won't work_a worm_. worri worri_about wrote_the ye_it
4 year_group year_i year_old you'd you_my you_sai
3 140k @colleagues<# @colleagues<proud @colleagues>got @colleagues>job @colleagues>who @families-one
3 @families<class @families<the @families>ask @families>doesn't @families>tonight @management<their
3 @management>offic @pupils<in @pupils<night @pupils>brought @pupils>just @pupils>out @pupils>peg @pupils>sent
3 @pupils>two @school<^ @school<my @school>been @school>have @school>i'v @school>want ^_bring ^_cake ^_cover
3 ^_math ^_next ^_poor ^_second ^_thursdai a_famili a_mother a_ruler a_volunt a_wet a_word about_who allerg_to
3 an_ey and_said and_that and_there ar_. ar_like ar_now ar_off ar_on ar_still ask_to at_peartre at_six at_us
3 awai_from be_my be_no be_read bedroom been_to bit_where blood book_about book_in bu_driver burglari by_name
3 by_year can_be car_park cardigan_. career_. cathedr child colleagu complain contract corridor costa cover
3 covid cri_when croc cupboard_. dai_from damp deb disclosur disord do_a do_phonic done_and done_with dyslexia
3 e_. eaten_a expect_a famili feeder first_thing five_dai flask_of four_time from_the grand hair_and half_nine
3 hand_it happen hate_it have_now head_at head_offic hear heard_it her_off hi_jumper hi_mum him_at him_on
3 hoist hold_a hot_take i'd_to i'v_sat i_could i_repeat if_anybodi if_hi in_year incom infirmari is_come
3 is_there it_after it_look it_mean it_not it_off it_on it_twice januari_. jazz job_and keep_an last_night
3 left_in leukaemia like_# like_hi lip long_dai lose low majesti man_got manag_on matern me_about me_cry me_in
3 middl_of moodi mum_in my_dai name_on never_mind next_. nine_with not_# not_sai not_told nurtur nut of_my
3 of_peopl of_recept old_i old_in on_from onli_come our_ar our_cook over_the panic paper_. parrot_. peac peg_.
3 pencil peripatet phone_to pump read_it real_on registr residenti_. right_up ring_round round_. round_that
3 sai_owt sai_we said_i'm screen second_hand seizur shortbread show_and sinc_half sister_in sleep slight
3 someon_. somewher_. staff_. staff_ar staffroom_. stai_with suppos suspend sweetest switch ta_to tell_anyon
3 tell_you that_when the_bake the_care the_carpet the_chapel the_green the_infirmari the_lane the_old
3 the_panel the_piano the_polic the_pta the_third the_tombola the_trust them_at there_no they'v_put thi_job
3 thi_morn think_we thought_i'd thought_that tide time_befor time_i'v to_let to_on to_put told_us trampolin
3 turn_out us_down us_to wa_up we_get wed_. wee_on went_and who_do who_never whodunnit wind_. wor wrist
3 year_she you'r_read young
2 #_minut 1am :work @colleagues<new @colleagues>ar @management>leav @management>want @pupils<page @pupils>at
2 @pupils>turn ^_child ^_tonight a_bucket a_half a_letter a_mum a_slide about_what agenc and_none ar_go
2 as_well been_look benefit cant carri_a centr_. chang_room cheap cry_at cushion dad_wa dai_but don't_want
2 done_in down_on drop fact_that fast fell_asleep felt_like first_go flinch flog from_. from_work get_to
2 glove_on had_to have_on hear_aid helplin her_at hi humbl i'v_put i_came i_didnt i_stand i_wouldn't it_with
2 know_that letter_about look_after me_i of_noth of_wet on_a on_me or_is parent_at plan_for rang_me rob_.
2 round_the said_it secondari sen she_ask spent_my the_child the_hedg the_nice them_have there_isn't thursdai
2 time_sinc to_anoth to_have to_know to_look upgrad we_do we_go well_that who_doe
1 assign can_sai did_i for_thi i'd_like i_stood into_it keep_my left_me me_to right_and sit_in supervis
1 the_door we_ar we_have
-1 @management>meet eleven_. he_the i_ask sir to_everi
-2 #_the @families>carer @pupils>did ^_should ^_sold ^_tell a_lesson alreadi_. athlet b bingo blazer boat
-2 brother_. butterfli christma_do doesnt don't_tell drop_. flight guess_which ha_now ha_the he_a her_sister
-2 hi_. hungri it_had kitchen_and know_you lion loo_. lump_in made_redund meet_. move_my ms my_throat
-2 never_been passion perth pug rochdal sai_i'm son stick_. sum sundai_. the_corner the_show thrill to_pick
-2 to_teach told_a told_the wait_list welsh_cake who_sai wreck you_were
-3 #_at #_i #_if #_million #_you @colleagues<everi @families<ar @families<do @families<lad @families<my
-3 @families<recept @families>can @management>new @management>put @pupils>do @pupils>into @pupils>know ^_again
-3 ^_autism ^_both ^_could ^_discuss ^_drive ^_famili ^_gut ^_ha ^_mari ^_nah ^_name ^_never ^_onli ^_red
-3 ^_send ^_sinc ^_swap ^_watch ^_would ^_y# a_. a_blanket a_cat a_decent a_mug a_thursdai a_tin a_wave
-3 a_whistl afford ago_todai also and_from and_took anybodi_els appeal_. apprenticeship apron artist asleep_.
-3 at_asda attitud audiobook badg_. bagpip barber beard beauti_. becaus_i becaus_the been_a been_the befor_i'd
-3 better_than bio bishop blame blame_the bliss_. boat_. bodi branch breakfast_. bring_the brought_hi butcher
-3 buzz c_. cake came_as can't_find carter cast caus ceo champion_. chang_the channel chosen christma clean_.
-3 coal come_. congratul_to conservatori consult_on contain corri cottag cut_out cycl dai_befor dark den diari
-3 displai doe_anybodi drink_. due dzi eat_the eight_and end_with everi_time everywher_. express fact far_.
-3 featur feel feet_. few fiddl fill film_. find_it find_the fine finest_. fish_finger flare
-3 florenc_nightingal fly for_eleven forget found_. freezer friendli fring from_outsid gallagh ginger glass
-3 gnome goe_to goldfish gone_home good_new governor_. ha_anybodi ha_made ha_on haggi half_. handprint
-3 happi_birthdai hat_. have_ask hazard he_had he_like help_the her_. her_a hi_coat him_he hold_. hood
-3 i'm_done i'm_still i'v_taught i_could'v ignor_the invent_the is_fine is_still it_alwai it_been it_rain item
-3 j just_a knee know_how ladder_. landlord lanzarot later_. le lead_. lesson_. let_a lidl like_. limp link
-3 loaf long_stori lost_. made_my mai_be make_sens manner_. marbl marshmallow me_he me_i'd me_thi melt menu
-3 messi microphon mine_the mint miss_my missu mood moon_. moral moth mower mug_. my_birthdai my_cat my_chip
-3 my_daughter my_ear my_eldest my_favourit my_sister my_whole my_wife nail nativ nav never_a newton nick
-3 night_out nobodi_can north nurseri_and oat out_in out_with overdraft own_two pal_. paracetamol parent_who
-3 pass_her pasta pepper plan_a pm pokemon pop porch poster press princess problem problem_. pull_a pumpkin
-3 put_down put_her queue_and read_on recommend replac restor retweet sai_sorri said_hi sat_. sat_nav saw_a
-3 scene score_. scotland set_. she_. sheer sigh_. sinc_# sleep_. slightli slipper_. slowli smell smell_of
-3 smile_. soak sourdough_. spin spoken_to spreadsheet stmarysprimari strang sugar_paper sunflow swan_. tadpol
-3 taken_. tan taught_the ted tenni tha that_build the_bin the_bowl the_cat the_hamster the_infant the_ofst
-3 the_person the_postman the_sofa the_sound the_visit the_wai the_wasp the_websit thei_. theme then_he
-3 then_thei think_a thought_it three_thing time_on to_make toe told_hi tommi tree_primari trick turn_#
-3 twenti_five twenti_nine twist two_peopl ukulel_. up_in up_my up_sinc video wait_to walcott wasp_. wee_.
-3 weird wellb wemblei what_. who_got will_. will_not wit word_about work_the yate year_the yellow yesterdai_.
-3 you'd_think you'v_been zero zip в каже
-4 !not-acc-is !of-whom %general 18th 70th @colleagues<quiz @colleagues>meet @families<thi @families<told
-4 @families>70th @families>birthdai @families>moment @management<new @management>who @other @pupils<own
-4 @pupils<recept @pupils>a @pupils>after ^_actual ^_ah ^_aw ^_ay ^_been ^_best ^_bless ^_bui ^_can ^_daisi
-4 ^_doctor ^_dog ^_end ^_everi ^_exampl ^_free ^_full ^_gone ^_grang ^_haha ^_happi ^_husband ^_max ^_meadow
-4 ^_nice ^_note ^_noth ^_oh ^_pear ^_photo ^_poppi ^_princ ^_read ^_sponsor ^_teacher ^_team ^_teddi ^_these
-4 ^_thirti ^_tuesdai ^_ugh ^_willow a_better a_dinner a_lego a_lie a_lift a_month a_mr a_page a_park a_proper
-4 a_robin a_saturdai a_scone a_special a_spoon a_spreadsheet a_tooth a_tree a_veri accent admin after_a alarm
-4 album all_been all_these alwai america an_old and_go and_let and_my and_wrote ani ankl answer arena
-4 argument arm_out armi at_oak at_pear at_uni attent bakeri band_. bank_holidai bathroom battl be_at bean_.
-4 beat_the been_call been_made beer begun behind behind_the bell ben best bib bib_. birthdai biryani blink
-4 bliss bloke blunt bolton bone_. book both bottom_of brave breath_. bridg bring_back broke brought_me build
-4 build_. bush by_# c cafe came_and cano cant_believ caption caravan cat cat_and cat_ha champion charg_of
-4 charm cheer chees chees_. chef childhood chocol christma_ev class_who click club_. coin cold_. comb
-4 come_off come_out con confus connor could could_tell couldn't councillor counsel cousin cow cpd crowd crown
-4 cup curri custom cut_. d_. da dai_is dai_it damag damp_. daughter dear decemb deck deliveri depress derek
-4 desk_. did_my discuss_. dishwash divis dj dm do_. do_and do_thi don't_be don't_think donat donkei down_in
-4 drama drive drizzl drone drum dust dylan eco eh_. elf end energi engag engag_. entir even_. even_the
-4 everi_child everi_year everyon_on exam examin explain explain_the ey eyf fae fan_. fanci farm feather fei
-4 ferri finest finnish firework first_week fisher flintoff flood flute foot_. for_onc for_thirti for_y formbi
-4 four_hour four_hundr fraction g garden gcse gentlemen giraff girlfriend give_it glass_. glass_of go_of gold
-4 golf gone_in good goodnight got_engag grandad greatest green greyhound group_ha gutter gym ha ha_a ha_decid
-4 ha_found ha_learnt ha_lost ha_never had_my had_three hail ham_. hand_and hand_on hand_over handbook
-4 handwrit_. he_# he_couldn't heat_. held hello help henderson her_coat her_own hero hi_first hi_mother
-4 hi_whole hide_in himself_. holm home_the homework honestli honestli_. hop hors hosta how how_. how_he hung
-4 i'd_had i'm i'm_an i'm_not i'v_onli i_love in_aldi in_bed in_case in_everi in_half insid_out instagram
-4 introduc invoic ipad is_. is_a is_and it_doe it_fridai it_good it_ok it_own it_till it_work jam joe jollof
-4 judg junior just_look kahan keeper kei kidnap kiss kite know_i known label labrador ladi_at lamin lamin_.
-4 last_. led left_. leg legend leicest lemon lend librari like like_my like_she like_you limerick liter
-4 literaci llama lodger long_wai love_the love_to love_you m6 machin_. made_the made_us magic make man_on
-4 manner marathon march_. mari_and mark mark_my market marrow mask master mate math_book matter me_by me_with
-4 meter metr mi minist minut_silenc miss_a miss_you mondai_to mortgag mother_in moustach mouth_. move_.
-4 must_be my_back my_ex my_friend my_gran my_husband my_lesson my_lot my_mum my_nan n_. nae navi netbal never
-4 never_in never_onc niec night_at nine no_question nobodi_want nod noth_to o o'clock oak_primari od of_their
-4 of_thi off_a off_by olli on_at on_hand on_thing on_you onion onli_got or orwel our_ta out_my out_who outfit
-4 owl owner pa paper_and parent_even park path paul pea penni peopl peopl_. persuas phone_and phone_in
-4 phone_off pinni plai_the planet plate player plot post_. postman practis prep pressur pride_. princip prize
-4 projector properli_. propos puddl puppet purs pyjama queue queue_. quit quiz_team radiat rain_on read_my
-4 read_out readi_. readi_for regist_. regret_. remind reset result_. revers reward rich ridicul roast rubber
-4 rugbi rule sai_you said_she'd said_that said_who sale_. saturdai_and school_is scone_. scooter scroll seat
-4 seat_. see_him seed seem sens sette sharpen she_a she_get she_is shed shed_. shed_and shelter ship shot
-4 should_be should_have shove show show_the shredder silli sinc_we sink slag slice slim slipper slug smart
-4 smile smoke snapchat sofa_. sold somebodi_els song_. sorri spaniel spare_room speed spice spider spirit
-4 spring staff_meet stag statu strategi such such_a suppli_. takeawai talent tambourin teddi teeth_. tell_a
-4 tell_it tell_them ten_in thank_. that_at that_in that_my the_bench the_buffet the_final the_floor the_great
-4 the_gym the_heart the_heat the_hoover the_inspector the_ivi the_lamin the_m6 the_monei the_month the_nurs
-4 the_past the_pear the_remot the_ring the_river the_road the_rota the_stair the_step the_stori the_student
-4 the_veri then_# then_. there_is think_i'm think_she tho_. thou thought_. three_time tiktok tilburi tire
-4 tissu_. to_get to_mark to_run to_year toaster_. todai_with told_there tom tombola_. tooth_in topic total
-4 town town_. treat tri trip_. troubl truste try_. try_to tuba tumbl two_quid type_. ugh ukulel uni uni_.
-4 unicorn unreal until up up_by up_is up_our up_to us_have vallei villa violin volum wa_ask wa_her wa_off
-4 wage_. wai wai_to warden wasp watch_a we_love weekend_in welsh went_back went_for wept_. wet_plai who'd
-4 who_left who_look who_put who_wrote wide window_down wipe with_my woke wore workshop would'v wreath x_.
-4 year_is yellow_. yoga you you'd_have you'r_a you_absolut you_ever you_look з на
-5 !acc-does !byname !not-topic-life !un-does-of-adults !un-is-bad !un-of-whom # #_# #_it #_me #_thi 1st 3rd
-5 5k :? :wry @colleagues>three @families<see @families>. @families>hit @management<trust @management>just
-5 @management>still @pupils<destini @pupils<first @pupils>i'm @pupils>were @school<after @school<and ^_alwai
-5 ^_anthoni ^_aunti ^_cheer ^_chelsea ^_christma ^_congratul ^_counti ^_dad ^_dinner ^_forti ^_four ^_grace
-5 ^_great ^_hartfield ^_have ^_headteach ^_http ^_it ^_it'll ^_ivi ^_lili ^_ly ^_mine ^_mondai ^_my ^_new
-5 ^_ofst ^_phonic ^_river ^_rose ^_see ^_slt ^_still ^_stop ^_sydnei ^_they'd ^_todai ^_typic ^_wet ^_wow
-5 ^_yesterdai a a_book a_conker a_go a_long a_social a_wall accept adam after_school ah all_my all_night
-5 all_that allot alon alreadi am_. am_i amaz an an_open and_at and_everi and_somebodi angel anniversari annoi
-5 answer_to anthoni anxieti anyth apologis app ar_you area arm_. around arrest arriv_at as_our asda ask_a
-5 at_my avoid babcia back_of bacon baker banner basic bat be_# be_. be_a beanstalk beaten becam becaus_she
-5 bee been_off been_tell been_there begin bin bingo_. bit_. bit_about blue_. boi_at boil bona boot bore_. bow
-5 bow_. bowl box_set bride bring bro bront bubbl bui bui_a bun call_her calpol came_down came_from came_on
-5 camp can_have cape care_home carol chanc chang_my cheat child_ha child_with chip chri citi clearli club
-5 coach collar column complet cone couldn't_find crayon credit crew cricket cute dad_at dark_. date david
-5 debat decent deni destini_child diamond did did_the discov do_all do_for do_that do_thei documentari doe
-5 doe_it doll don't_care done_the doubt down_. drill_. dry_. each_on earn easi eat eek elbow engin escap even
-5 everi exampl excel f fab fallen father fc festiv fifteen figur find find_a finger finger_. fish five_year
-5 fix_my float flower forg fork found_on friend_. funni_. gave get_a get_me golden gone_and googl goos
-5 got_that gotta grandkid gravi_. gregg grew guest ha_. had_. had_it hall_and hang happi have_. have_never
-5 he'd_have he_doe he_from he_ha he_said heater her_knee her_name her_shoe hi_grandad high him_. hire hope_it
-5 hour_. hour_of how_she hurt i'd_have i'm_# i'm_at i'm_off i'm_sai i_. i_call i_don't i_live i_lost i_might
-5 i_swear i_told i_us i_will ic_cream idea im in_charg in_class in_law in_order inform inspector_. irish
-5 it_again it_came it_got it_took italia join just_told kane kept kettl know_about know_all know_where kyle l
-5 lace_. lad_. lad_on ladi_and lamb lane lanyard_. larg lass laugh_at law_. leader legend_. lesson let_go
-5 light listen live lock_up log_in loos love_that lucki lung made made_her mai_half man_at math_. max_.
-5 me_after me_when menopaus messag met_a minc mine miss_the moja mom monei_in monkei moon mosqu mot mountain
-5 my_old my_two n name_is nap neither net new_. night nightingal nit_. no_plan nobodi_doe nobodi_will nois
-5 nose not_even not_our not_that novemb_. number_# nurseri_in nurseri_nurs of_. of_ten of_what off_. off_to
-5 oh omg on_an on_placement on_repeat on_sundai onc_. onli_. onli_have onli_thing our_hous our_lass our_poppi
-5 our_wa out_like out_to ovat own_. pair pair_of parish parti pen pen_. perfect_. perfum pi pie_. pig pint
-5 place_is plai plant podcast poetri post_offic potato pothol price primari product promis ptp publish punish
-5 puppi put_me question_. ramsai rather read_record readi real realli recip regret renew repeat_. request
-5 respect result result_ar right_. risk_assess robin_hood roll_on rope_. rota round_in round_on rounder run
-5 rush sad_. samosa school_. scissor second_. seriou servic session shoplift shy side_of signal silent
-5 singl_. singl_on sit_on sixti_. skill sky slam slap slow slt smear smelt smith snail snore sock_. sofa solo
-5 sorri_. sound soup_. sourdough space st_mari stall start_at state stick sticki still still_not stock stolen
-5 stone stood_up string super superb surviv swift t ta_in team text_me than that_and that_i'd that_she the
-5 the_best the_kettl the_last the_pe the_pond the_radiat the_raffl the_small the_van the_woman thei_got
-5 thei_put then_and then_she theori they'v_a thing_i think_that tho thought_about thread thumb tidi time_.
-5 time_with timet tin_of tissu to_smile to_them to_your toaster told_he took_me trade tree_. trevor trip
-5 trombon true_. tutor two_lad two_minut typic um understood up_a up_as up_on urn us_on usyk van view vint
-5 voic vote_for wa_an wa_at wa_my wa_there walsh want_a want_the watch_. water_. weep weetabix weren't what_a
-5 what_ar what_it what_my what_time what_we whenev where_it whistl_. who_els who_know why_do wi wi_the wild
-5 william wish_i with_our with_year without without_a wonder wood work worm_have wors wrong_on x ye_. yeah
-5 you_and you_the your_child yourself моя
-6 !is-bad !not-does-of-adults !not-topic-safeguarding !not-topic-staff !un-is-good !un-topic-ofsted %own :10
-6 @colleagues<that @colleagues>do @colleagues>for @families<our @families>about @families>race @pupils<everi
-6 @pupils<other @pupils<with @pupils>never @pupils>the @school<big @school>. @school>ha @school>had ^_amber
-6 ^_co ^_com ^_destini ^_divorc ^_ev ^_from ^_give ^_left ^_mamma ^_no ^_off ^_or ^_pari ^_sai ^_some ^_then
-6 ^_there ^_too ^_twelv ^_when ^_where ^_you'r ^_you'v a_bottl a_full a_governor a_lass a_man a_pub a_risk
-6 absolut action addit again_. al all_year am and_ask and_in and_they'r angel_. ann_mari anybodi apolog ar_a
-6 ar_all ar_the argu ark as_a ask_why asleep assist at_on bar basket be_the bean beat been_at been_go befor_i
-6 believ benni bet big_school biscuit biscuit_. book_for bridesmaid brought_in bunt by_a call_a can_see canal
-6 capit care_. carri_the chapter chase chess choir choke christen clap colman com commun control corsa costum
-6 cub custard dai_in de decor delight derbi deserv destini direct disabl do_hi do_on dog don't_have dough dr
-6 dure educ eh england ever everi_on everi_week exactli excit eyebrow facebook factori first_aid fitzgerald
-6 five_. fiver fix_the footbal_. for_# for_me for_my forgotten fridg_. from_hi futur get_on good_morn gorgeou
-6 got_into graduat gui guid h ha_put had_me had_no hand_up handbag hartfield_road hat hatch_. he'd_a heat
-6 hedgehog help_. her_hand her_nan here hill_. hold_on hold_the holidai home_from home_with hope_and hubbi
-6 human husband_. i'v_a i'v_ask i_ar i_tell i_want ignor includ infant is is_my is_not is_six is_two island
-6 it_down it_for it_over it_sinc jean john juri just_call just_got karaok keen kept_the kit knit know_it
-6 later laugh leaver leed left_at licenc lie lol_. lollipop lose_it lost_my lost_properti lot_. love_.
-6 love_it ly mamma manag_. max mcilroi me_for me_from me_on me_what meet_about mend mental_health mercuri mic
-6 michael midnight mon most mostli much mud mum_of must my my_life my_name na name_. natur need_a neighbour
-6 nephew nest next_to not_. not_have on_facebook onc open organis other_. otherwis otherwis_. our_trust
-6 own_son pack paid paid_for panto park_space part passport pear pear_tree peopl_who photo_. pickford pizza
-6 playground polish pretti pride princ probabl project proper properti proud_of pure put_that queen rabbit
-6 radio rain ran_the reach rehears relat remot remov return ride ring_the rip safeti sai_i'v sai_it said_.
-6 saint salmon salmon_. saturdai sausag scienc septemb_and seventi she_knew she_know she_like she_never
-6 she_the should_go sign sock some_of soon soup spain spell spend spoken star stole stood_there stori strike
-6 summer swan swing t_. talk taught tax teach teach_assist that_he'd that_i'v that_wa the_bottom the_chippi
-6 the_clock the_famili the_ga the_garag the_garden the_grang the_hour the_miss the_next the_train the_vet
-6 them_in them_off then theroux thi_is ti time_i to_stop to_take told_off tour towel_. traffic trainer
-6 traitor treasur trumpet twice_. up_for ur us_a us_all v via volcano vote_. wa_right wait walk_past war
-6 watch water we_all web weed week_wa welcom_. when_. who_did who_is wifi will_be with_# won world wow
-6 wrote_to xx xx_. ye you_get you_hear you_to сьогодні
-7 !un-byname !un-topic-life #_class #_he :! @elsewhere @management<our @pupils<head @pupils>wa ^_angel
-7 ^_autumn ^_bell ^_bloodi ^_honestli ^_hope ^_jasmin ^_man ^_mark ^_round ^_skye ^_summer ^_thank ^_wa
-7 ^_will a_lad about_my across add air and_thi and_when art as_it at_it at_st at_that award beach bellingham
-7 better_. between_us bird boe born bother bought bought_a brain brought budgi built bulli by_my call_the
-7 cancel chelsea claim clock cold congratul could_hear countri cours cover_. dai_# danc deal did_not discuss
-7 dream estat except exhaust exist fall favourit feet foot for_. for_an forgot from_my from_our get_in
-7 glitter goat got_my grang half_of happi_. he_sai headscarf height hill hit_a hope hous_. http hundr i'v_had
-7 i'v_kept i_gave i_get i_miss i_wa impress inset inspect interest isn't_a it_about ivi jame keep_the king
-7 languag law let_me list_of load login look_. love lunch_. m ma mail man_. map mari marri match me_off
-7 me_out me_that me_why mention ming most_of move_to my_brother nah name_of need_. next_door night_befor no_.
-7 non not_in novemb off_at opinion orang_. our_place oven paint perfect person_. person_who pigeon pin pinch
-7 polici polit_. pool poster_. potter power privat race repli rhyme river road ronan rose rubi run_the s
-7 sai_she same_. sandwich_. sang scone season sell shirt shop sigh simpl snow sunni tap tea thank the_academi
-7 the_meadow the_post the_second the_secret the_time thei_all thei_just them_. them_to there_ar tight to_bed
-7 to_hi told_by told_my tortois tree try tweet u ugli vet villag vs wa_not wa_the wasn't_. we_can't websit
-7 well_. welli wept when_you will work_. yer you'r you'v you_ar you_can't your
-8 :warm =school-name @colleagues>at @families<proud @families>he @management<old @pupils<no @school-sure
-8 ^_ask ^_florenc ^_holli ^_joi ain't along amber and_guess at_thi awai badg bath_. bear beauti better boiler
-8 bore brilliant castl circl classroom co_op code condition d daisi design doe_a everyth_. film florenc
-8 follow for_dinner forev game garag goal grace hartfield hoover i'v_not i_go i_saw ic if_it invent is_just
-8 joi knock lace lead leaf let_them lili lol me_my mug mum_on my_lad my_last my_phone nation new_hip on_dai
-8 peter pocket poem poppi put_a quarter quiz rais robin room_and rubi_wed sale save senco serv she_doe
-8 she_sai sheep should sit_down some song sport st street style sundai system taken telli the_assess the_co
-8 these thi_. those tick to_hear twitter veri wa_out wed week_of whistl worm wors_. ya
-9 :6 :away :… =accusation =pupil-name @families>to @families>what @management-bare @pupils>call ^_back ^_but
-9 ^_come ^_go ^_me ^_user all_gone autumn backward birth can't_be caretak_. charg conker dress ev fake
-9 famili_. fan finish hit holli home_. i_left if_the in_thi jasmin life_. mai meadow mental milk_. nineti
-9 not_on onward password rememb sack skye stuck swap swear sydnei that_boi thirti_year ticket toast tooth
-9 welcom well_done whatev willow yo
-10 :merry @families>had a_boi and_told i_got local oak on_our pari pipe pound send user
-11 ga student trash
-12 push surgeri
`;
