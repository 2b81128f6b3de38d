// Tenths of the logarithm of the odds, with the clues that weigh as much; `clues.ts` says what they are. Learned by
// `npm run learn` from the drafts in `tests/accuracy`, and from posts by strangers of WNUT 2017 and the Broad Twitter Corpus
// (CC BY 4.0), Tweebank (Apache 2.0) and Davidson et al. 2017 (MIT).

/** How much each clue speaks for the check `criticism`; the first is what no clue at all says. */
export const WEIGHTS_OF_CRITICISM = `
-12 :
21 that_place
19 @school<thi
18 =criticism consult
17 thi_school
16 @families<some by_someon cultur thi_place
15 brand certain princip shown that_offic timet treat upstair who_think
14 @colleagues<other @colleagues>next @pupils<these @school<my about_who badli behaviour by_peopl cut_my
14 her_phone lead logo my_room our_lot prioriti someon_who thi_year toxic visibl wellb
13 @families>think @management-bare @school>that banner difficult don't_need evid foot_in from_on in_charg
13 initi leader my_job never_known our_place pick_on polic_. suggest support technician that_build that_school
13 the_leadership the_teacher tone you_not
12 #_by @colleagues<my @colleagues<senior @management-sure-bare @management<and @school<that @school>won't
12 a_nightmar a_primari an_email and_most child_. cliqu exit how_the ict like_thi love_how monster my_place
12 new_sign option our_trust riot rota_. scheme slt somebodi_who stand_the sundai_night the_mother thei_move
12 time_thi to_run to_save vision wa_told why_the word_of
11 @colleagues<that @families>could @management>sai @pupils<thi @pupils>let @school<our ^_thei ^_them a_bench
11 a_puddl a_suggest a_thank by_an corridor curriculum door_is email email_at ha_never handbook head_for i_see
11 lack learn_walk man_who manner mine_ha onc_a parent_who prospectu respect said_we send_a shame staffroom_is
11 teach_is the_boss time_befor vape your_child zigzag
10 !byname #_were @colleagues<no @colleagues<year @management>think @pupils<like @pupils>ar @pupils>deserv
10 @pupils>have @school-sure @school<your ^_mate a_staff a_work and_none apolog apprais ar_feral boiler_hous
10 boss brief can't_sit cupboard_with dim director director_of do_their fabric for_be ha_told ha_two half_my
10 i_wouldn't in_tear knicker know_why lazi madam math_lead mould my_lesson my_school never_a no_thank not_get
10 of_four open_dai over_a overran pen_. plan_a report_it school_is send_my shambl spend tell_you than_our
10 the_child the_work thi_on till_easter told_off trust two_face walk_out whatsapp whatsoev when_we why_i
10 you_work
9 !not-does-of-adults !not-topic-needs !of-school @colleagues<# @colleagues<class @colleagues>off
9 @families-sure @families<on @families>round @management<line @management<my @management<new @management>here
9 @management>who @pupils>thi @school>send ^_ever ^_full ^_job ^_third ^_won't a_chair a_clipboard a_fridai
9 a_sofa about_us allow_to and_doe appli as_he asham_of ask_to be_told becaus_the beig broken_. build but_when
9 can_hear cardigan_. chao class_teacher cleaner_. clipboard come_the could_you cover cpd dad_in dai_off decid
9 deserv_better doesn't_do dog_and embarrass energi first_to five_year font form_. grand hi_mother hum_.
9 i'm_too is_how isn't_the led like_be manag minut_and mum_sai negoti never_like of_be on_wa open_with opposit
9 our_offic our_pta pai_for pension_. place polici present_. rudest sai_thi senior she_never shrug some_of
9 staf teacher_to term_and that_our that_woman the_biscuit the_four the_lesson the_share thei_gave thei_just
9 theyv think_the time_the treat_like tree_primari wall_and warmer watch_me where_you with_some without_tell
9 woman_who worst you'd_think your_face
8 !does !not-is-good !not-topic-staff #_have :wry @colleagues>befor @colleagues>is @colleagues>who
8 @colleagues>would @families<same @families>send @families>with @management>ha @management>have
8 @pupils<becaus @pupils<their @pupils>could @pupils>in @pupils>were @pupils>would @school<a @school<the
8 @school>club @school>the ^_about ^_anywai ^_ask ^_honest ^_mr ^_prioriti ^_sound ^_teacher ^_which a_boss
8 a_deputi a_go a_photo a_sentenc a_skip a_toddler a_wast ae again_todai and_leav and_went and_your ani_more
8 as_well asham at_all blame_the book_to came_. can't_be can't_get christma_and club_and concern conclus
8 decid_the doe_hi drop_in everyth_is exercis feel_that feral filthi financ first_aid for_somebodi get_more
8 ha_not hard_work have_move he_just he_thought her_everi hm honestli i'v_work i_find i_suppos idea idl inclus
8 inspir is_not it_here kei_stage last_of leav_me lift_a never_sai no_heat nope not_even observ off_for offic
8 offic_ha on_person on_you our_gate our_staff out_my paid_to parent particular partner patienc_. phase
8 place_is pointless proud_to rang_rover respect_for ring_round room_with rota run_it sai_it sai_what sat_.
8 school_club see_my she_make singl_dai sit_on smile_at sorri_but sound_of spreadsheet stanlei statement_.
8 taught_a teach_in that_get that_with the_biggest the_christma the_peopl the_room the_trust the_worst the_zoo
8 thi_but thi_lot thou to_laugh train_dai unpaid up_there wai_of we'r_a we_get went_into were_a what_thei
8 while_the who_at who_could who_ha who_you work_for year_i'v you_get you_just you_said
7 !not-topic-hush #_no #_thi 3s @colleagues<lunchtim @colleagues<music @colleagues>couldn't @colleagues>like
7 @colleagues>look @colleagues>now @families-bare @families<that @families>back @management<els
7 @management<our @management<the @management>doe @management>gone @management>said @management>want
7 @pupils<ask @pupils<at @pupils<teach @pupils<third @pupils<those @pupils>come @pupils>i'v @pupils>leav
7 @pupils>partner @pupils>who'v @pupils>you @school-sure-the ^_anoth ^_been ^_cant ^_each ^_parent ^_reader
7 ^_sue ^_suppli ^_they'v ^_whoever ^_you'v a_cardigan a_certain a_class a_cleaner a_differ a_dog a_famili
7 a_lemon a_list a_sign a_teacher a_tooth a_wellb ag_of again_by all_# all_you and_about and_goe and_safeti
7 appli_for argu_with at_thi at_you been_here bowl_. by_fridai by_my by_somebodi call_me cater chang_a
7 class_is class_that colleagu commun dai_to degre deputi digit done_by dress_gown drone earn_it eat_my emoji
7 even_look even_on everyth_and expens famili_. feedback_. folder for_them for_three from_home frustrat fur
7 got_told gown_. half_hour have_gone health_and heidi hold_the honestli_the horror how_that i'v_ask i_should
7 i_spend i_us if_on impact in_me in_what in_y# insid_. interview_. is_like is_no it_four kei_and latt least
7 leav_and left_us leopard list_and littl_sister look_me love_be mae'n make_them me_or meet memo monei_and
7 music_teacher my_door my_mentor nappi nine_with normal notic of_school on_who other_and our_head
7 our_staffroom out_as out_by outcom own_. parent_ar park_on passiv patienc paus pe_shed peopl_who phrase
7 plant_. playground_duti pleas_stop plenari portakabin post_it ppa pushi quarter_past quiet_on rate
7 receptionist round_here sai_if said_good school_that scissor script seen_better send_them septemb_and
7 she_leav shower sing_in still_at supervis swan sworn tea_in teacher_and tell_him that_staffroom the_chair
7 the_high the_mum the_open the_pe the_will them_have then_thei they'd they'v thi_class thought_that tire_of
7 to_cover to_four took_us uncl_. under_her vile wahala want_us wast wast_of we'v_a we_have what_it what_our
7 whine wor workplac year_and you_at your_hand
6 !like-of-adults #_sinc 10pm @colleagues<us @colleagues>in @colleagues>leav @colleagues>with @families>an
6 @families>come @families>doesn't @families>read @families>reckon @families>taught @families>who
6 @management<in @management<on @management<own @management>couldn't @management>read @pupils<ar @pupils<her
6 @pupils<your @pupils>across @pupils>like @pupils>mum @pupils>same @pupils>tell @pupils>than @pupils>will
6 @school<and @school>can't @school>i'm @school>us @school>where ^_also ^_bag ^_between ^_netbal ^_pure ^_sai
6 ^_these ^_wine ^_you'd a_banner a_chef a_disgrac a_fridg a_hobbi a_kind a_love a_pack a_question a_reason
6 a_sit a_special a_tax a_thumb a_trip a_two a_window a_woman about_a about_our after_lunch aggress agre_with
6 an_empti an_offic and_drove and_noth and_thei angel_. anoth assembl_and assist at_christma at_night
6 back_with bairn band_. becaus becaus_nobodi bereav best_job bold bother_to box_in bunch but_if came_round
6 can_sai card_from cardi chairman chalk charm christma_fair class_thi class_told classroom comm could_go
6 cupcak dai_but decis did_in displai do_anyth dread drown_. each_other end_with everi_week excus fate
6 feedback find_her find_it five_and five_minut for_anyon for_nowt foul gave_up get_awai gone_up got_#
6 got_that grape grasp green_. ha_. ha_an hall_at hate_it hate_my have_never haven't_got he_never he_not
6 he_ran he_the help_and her_son hi_welli him_that him_the hopeless horoscop hot_take hour_with hous_and
6 i'd_know i'm_look i'm_off i'm_told i'v_noth i_bring i_work in_at in_that in_their infant_. is_be is_run
6 it'd_be it_but it_ha it_into it_need it_nine it_quiet it_through iv_had ivi_. jen job_. job_to june_and
6 just_. k_. kiss_. know_and know_that last_time last_year laugh_at left_hand lesson lie_down linda literaci
6 literaci_lead litter_pick long_and lost_# lunch_in mai_. mark_done meet_about mend mentor met_a mum_ha
6 my_book my_colleagu my_even my_good my_own my_side my_will newslett nobodi_had nowher number_in och octopu
6 of_do of_em of_me off_them on_ask on_us on_work onli_me onli_thing our_behaviour our_leadership our_manag
6 our_slt pantomim past_three pen_and person_who petti pigeonhol place_and pop_in portion prais princ_ha recit
6 replac rest_of road_. rule sai_sorri same_here scent school_where seat_plan second_. serv sesam sh shatter
6 should_have shut_. sinc_# sinc_sundai singl_thing smile sofa_. son space_. spirit spoilt staff_ar standard
6 step_. stood_at supervisor suppos system tabl_a take_a talk_in tantrum teacher_ha than_from than_we
6 the_night the_plot the_power the_problem the_secret the_suppli the_top the_trip the_woman thei_never
6 them_for there_alwai they'r_not thin_. think_a think_i'm think_she to_five to_fix to_nobodi told_everybodi
6 tree_. troubl turn_a us_as us_down veg vibe vike_. wa_me wa_no we_do we_said we_will week_it week_run
6 went_through where_i where_the who_let who_made who_never why_he with_eleven woman_on woman_with work_in
6 work_the you'r_all you_card you_could you_with you_your your_name
5 !like !un-topic-jobs #_boi #_team 6ft @colleagues-sure @colleagues<new @colleagues<on @colleagues<site
5 @colleagues>again @colleagues>ar @colleagues>can @colleagues>or @colleagues>thei @colleagues>think
5 @families<love @families<our @families<three @families>everi @families>first @families>group @families>have
5 @families>scream @families>want @management-sure @management<that @management>look @management>make
5 @management>onli @management>that @pupils-some @pupils<# @pupils<and @pupils<differ @pupils<mondai
5 @pupils<mostli @pupils<poor @pupils<wrong @pupils>can't @pupils>go @pupils>never @pupils>sang @pupils>staff
5 @pupils>team @pupils>there @pupils>they'v @pupils>too @school<littl @school<new @school># @school>confer
5 @school>i'v @school>look @school>thei ^_again ^_ay ^_couldn't ^_dress ^_explain ^_find ^_four ^_funni
5 ^_littl ^_nice ^_nurseri ^_pass ^_roll ^_same ^_slt ^_sorri ^_wet a_box a_call a_chest a_confer a_cupboard
5 a_degre a_displai a_few a_form a_lesson a_lock a_lost a_noseble a_park a_phone a_read a_saint a_second
5 a_shout a_stand a_tip about_how adject again_on agenda all_her all_she allergi aloud alwai_. and_eat and_go
5 and_see and_taken and_then and_two anim annual app_. approv ar_thei as_ever as_last as_though ask_how ask_in
5 at_it at_our at_regist at_ten back_by backsid be_ask be_look been_tell been_told believ_in bell_at bench_and
5 bless_the blood_pressur book_in book_the boss_. brought_her bu_duti bulletin busi_. but_by but_thi by_four
5 by_post call_from call_it calon can't_sai can_find cancel_the cheaper cheer_to cheshir child_to choru
5 clean_. clip colleagu_who compulsori cook_at corridor_. could_be couldn't creativ cruel current cut_me
5 cut_the cutleri dai_or daili dash deadlin despair dinner_for dirt discov do_all docker doesn't_know
5 don't_think don't_want done_it drown dsl dull edit eight_week elbow_. email_me ever_work everyon_at exec
5 fault_. favour fifth fond for_ask for_four for_get for_math forecast_. forgiv forgotten form format
5 forti_minut four_year fridai_i from_a from_that from_year fulli funni_how gale gatepost gave_them glue_.
5 gluten gluten_free goalpost goe_in goodwil group_of gruffalo ha_turn had_six hall_floor hand_over happen_to
5 happili he_ask he_on he_sat he_walk head_of head_who heel her_i herself_. hi_nose him_he home_the honesti
5 hour_of hunger i'll_go i'm_allow i'm_call i'm_keep i'm_no i'v_found i_eat i_hadn't if_i'm if_not in_asda
5 in_educ in_januari in_tune in_write is_never is_that is_there is_wors it_isn't it_our jacket_potato job_and
5 job_share jumbl jump lace lan leak_. learn_that leav_a left_. lentil lesson_in level_. like_hi like_i'v
5 littl_school look_on lose_it lost_in lot_in made_to man_got me_all me_how medium meet_a might monei_on
5 move_my mum_had my_classroom my_shoe name_but napkin_. new_phone next_tabl night_befor nit no_monei non
5 noth_and now_with o'clock_. of_how of_infant of_kei of_your on_more on_thing onli_ever onli_the oper ounc
5 our out_# over_for packet_. page_# page_of park_space past_and peopl_i phonem plan_on plenti portug present
5 promis promot punish question_for quid_for rang_at rather read_scheme realis reason_. remind report_to
5 residenti_. resili rewrit room_for rotten round_it run_that sai_thank sai_we salari sat_through school_#
5 school_in sen sensori septemb_. seven_year she_in sinc_januari sinc_septemb sinc_she sit_in site_team skill
5 skirt slogan solicitor_. someon_tell someth_. sparrow spent_all spoken squash staff stand_there start_on
5 still_there success ta tax that_child that_door the_answer the_cater the_co the_cover the_dad the_eco
5 the_elbow the_gate the_insid the_job the_last the_life the_loo the_mark the_nativ the_photo the_photocopi
5 the_same the_spice the_swim the_ta thei_came them_in them_up then_we therapi there_ar thick_as thing_you
5 third_in thought_. tick tie_a to_add to_end to_our to_put to_wear to_work to_you toerag turn_it twenti_minut
5 twenti_to twice_as twilight understood undon uniform us_is us_like verb vodka wa_at wa_fine waitress
5 we_don't week_i'v went_in wept wet_plai whing whole_famili whose why_do why_doe wifi_. wit_. with_more
5 with_our with_them with_what work_at worth_of write_it year_it you'd you'r_the you_couldn't you_don't
5 you_from you_know you_like you_tri you_up
4 !does-of-adults !not-like-of-adults #_lad @colleagues<it @colleagues<partner @colleagues<real
4 @colleagues<same @colleagues>a @colleagues>everi @colleagues>here @colleagues>i'v @colleagues>if
4 @colleagues>kitchen @colleagues>sleep @colleagues>to @families<by @families<hi @families<more
4 @families<recept @families<tree @families<whole @families>ask @families>call @families>had @families>is
4 @families>need @families>take @management<of @management<old @management<thi @management<trust
4 @management>call @management>dai @management>husband @management>just @management>sent @pupils<own
4 @pupils<that @pupils<us @pupils>had @pupils>lad @pupils>must @pupils>she @pupils>through @pupils>want
4 @pupils>wear @school>at @school>can @school>doe ^_ah ^_bless ^_class ^_could ^_eight ^_five ^_iv ^_nit
4 ^_nobodi ^_not ^_sell ^_some ^_tabl ^_they'd ^_they'r ^_those ^_u ^_with ^_wouldn't ^_ya a_bin a_boiler
4 a_build a_bulli a_cake a_fuss a_heart a_hot a_hotel a_lanyard a_number a_pencil a_podcast a_rabbit a_raffl
4 a_roof a_saturdai a_smile a_spoon a_swim a_team a_torch a_wet about_as abov after_# after_it again_for
4 all_out all_week ambassador an_hour and_four and_he'd and_nobodi and_our and_want apart ar_like arrog asda_.
4 ask_for ask_when at_me at_nurseri at_seven at_snack atla atmospher awak badg_. bake_sale be_bother be_more
4 be_nice beautifulli bedtim bee_. befor_i'd began behind_him best_of besti between_us biggest bin_and bin_bag
4 bin_in birthdai_cake bite blackberri bleed both_hand bottom breach bui_a but_our calendar_. call_centr
4 calpol can't_spell can_hold care_. carol_servic certif_. charg chef chief child_and cleaner cloakroom_.
4 cohort come_at come_round complain condition control corner_and cosi courtesi credit credit_for cri_in
4 cry_in dai_and displai_and doesn't don't_have done_with door_to dummi dustpan each_and eat_the ed_psych
4 eighth eisteddfod even_know everi_dai everi_singl everi_sundai eyf fall fan_. fed_up feel_when first_and
4 flexibl foot for_book for_staff for_your four_. frankli frog_. front_of full_of gang gate_. gather get_.
4 gift goe_up gone_by gone_home good_scissor got_ani gown grumpi guess_what gunpowd had_enough had_in
4 half_seven hand_a hand_on hasn't he_. he_call he_can he_seven headteach hear_it hello hello_to here hi_book
4 hi_sister hiccup him_i him_with hoodi hour_and how_we hum i'm_put i'm_that i_gave i_meant if_she'd ignor
4 improv_. in_april in_mai in_our in_ten in_which insid is_good is_out it_be it_fine it_from it_goe it_not
4 it_onli it_rain it_show it_us it_wai it_you jam_. just_a just_sai kitchen_. knee_and know_it la_. lanyard
4 laptop laziest leadership leak left_in left_my let_down let_her like_the like_we listen listen_to long_stori
4 lot_and lug made_it made_the magaluf me_thi me_which mean_it mean_you mention mime miser monei_for mouth_.
4 much_for mug_and my_dog my_name my_nan name_to napkin natter never_in new_head nice_to no_longer nod noseble
4 not_sure not_what not_with note_on of_hi of_our of_what offend offic_. on_dai on_got on_it on_year op_.
4 opportun order_the organis our_busi our_parent our_y over_to own_class owt_. pack_. paper_. parcel_. parti_.
4 pe_and pedagogi peopl per person photocopi_. pick_. place_to plai_to plan posit post_the poster_. problem
4 psych queue_and read_them reel reflect roof_of round_like routin rubbish sai_i'v sai_in sai_is sai_no sai_on
4 said_how same_time school_dinner scrape sculptur seen_her senco sent_us sentenc_. shan't she_came she_walk
4 shift shift_. shock sibl sinc_he sinc_the six_hour skip_. snack_time sniff some_. some_peopl someon
4 someon_ask son_. speak_to spent squash_. staff_. stage_# start_a start_to still_get stink street_in
4 summer_holidai superstar suppli_. swarm talki tape_. teacher_i tell_her ten_to than_the thank_the that_at
4 that_class that_feel the_assess the_behaviour the_bucket the_busi the_ear the_finish the_fun the_person
4 the_rota the_sound the_soup the_trombon the_tweet thei_had thei_have their them_. then_ask then_went
4 these_ar think_of thought_for thought_you three_peopl three_week thumb_up time_no to_feel to_have to_peopl
4 to_report to_smile told_by told_to too_and tricki trip_. trip_and trouser_. turn_on two_mum unbeliev
4 up_again us_. valu vintag visitor_. wa_aliv wa_and wai_up wake_up wall_with we'r we'v_got wean week_to
4 weekli weigh well_it what_they'r what_would when_she where_it who_. who_call who_can who_doesn't who_read
4 will_tell with_thi work_experi wors would_be wrong_on ych you_do you_love you_still yr_and
3 !not-topic-life 3c @colleagues<ani @colleagues<own @colleagues<up @colleagues>can't @colleagues>need
3 @colleagues>of @colleagues>should @families>ha @families>turn @management @management-sure-mine
3 @management>after @management>do @management>go @management>still @management>team @pupils @pupils<about
3 @pupils<current @pupils<from @pupils<hundr @pupils<onli @pupils<small @pupils>behind @pupils>do @pupils>now
3 @pupils>out @pupils>thank @school<door @school<good @school>with ^_actual ^_assembl ^_chip ^_for ^_guess
3 ^_hand ^_lazi ^_mind ^_sent ^_sort ^_start ^_still ^_wasn't ^_whole ^_worst ^_would ^_wrote ^_you'll a_#
3 a_bank a_brick a_coat a_cours a_dress a_hand a_joke a_letter a_no a_pen a_regist a_slide a_sprout a_worm
3 a_zip agenc an_assembl an_ey and_call and_their and_told and_when anim_. answer ar_still arriv_at arriv_in
3 as_it ask_a at_. at_eleven at_pear ballroom be_move becaus_someon book_bag break_and breakfast_. bulli but_.
3 but_i'v butter_. by_# by_email by_it by_our can_someon centr_. chao_. cheeki chilli class_ar clean_up
3 come_and cost could_tell couldn't_find critic debbi did_she direct district do_someth doe_it doesn't_.
3 don't_mind drop_off dure_the duti each_on eleven_time empti enough_to enterpris escal everyon_know exhibit
3 famili_have faster first_on five_star food_. for_come for_life for_my for_that foyer freez gaffer gareth
3 get_a get_me get_through gif go_on good_luck got_an got_back got_in grandad_. group_and ha_read had_all
3 had_it harm have_now have_you head_to head_up heat help_with here_is hip_. homework i'll_do i'm_just i'm_out
3 i'v_had i'v_not i'v_onli i'v_stop i_ask i_look i_wear i_woke i_wrote import improv in_for in_march
3 in_septemb in_three induct ink introduc is_alwai it_still job_in joi_on just_for know_he know_which lad_who
3 librari_book line_up look_after look_round love_that lunch_on mainli make_it manual me_too me_what menu mind
3 mine_ar minimum minut_with moan mope morn_to mother_of mous mouth my_apprais my_class my_notic my_park
3 my_plan never_been new_starter ngl nine_in nineteen no_. nobodi nobodi_in not_a noth notic_. noun nowt_.
3 nutshel of_hand of_them offic_for ok_. on_christma on_heart on_kind opinion_on or_doe other_. out_from
3 out_sinc own_with padlock pai paint_the parish part_of past_two perhap place_. place_i poem_. prove_it pub_.
3 put_in quot_. raffl_. rerun rich room run sai_our sake sat_at scare_of school_i see_me sent_a sent_the
3 she'd_had she_like she_took shutter sinc_august sinc_octob six_of smug somebodi_had sorri_for spilt squeaki
3 sticki_note strength stub studio sundai_and teach_a team that_doe that_for that_had that_how that_wa
3 the_autumn the_bottom the_fourth the_foyer the_grown the_head the_heat the_hous the_meet the_mobil the_ofst
3 the_price the_shed the_shop the_third the_time thei_come them_ar then_i thief thorn those_who time_for
3 to_each to_mark to_my to_thank to_watch told_everyon told_me tour_. trust_. turn_up twelv_year two_coat usb
3 wa_from walk_on walki wasn't_even we'v_to week_and week_off what_i when_you'r which who_get whoever
3 whole_wai wife_. will_have with_. without_a wolv won't_. work work_and work_from work_there wouldn't yoga
3 you'v you'v_got you_call you_in zag zig
2 !not-topic-early @colleagues<for @colleagues<leadership @colleagues<suppli @colleagues>goe @families<a
2 @families>chair @families>complain @management<learn @management>doesn't @management>made @pupils<twelv
2 @pupils>it @pupils>make @pupils>of @pupils>to ^_after ^_becaus ^_but ^_i'll ^_meet ^_neither ^_nine ^_whatev
2 ^_wor a_coffe a_nine a_note a_plaster a_seat a_tea a_thing again_and aid and_do and_gone and_ha and_her
2 and_no and_not and_you'v anyon_els appar assign at_# at_playtim bit_much bless_her blue_. but_not but_she
2 can_go car_at carpet_. class_on clear_. code_. conduct contract cotton crisp_. desper directli do_for donkei
2 down_and drain end_up ey_. few fifti_. five float floor for_everyth for_free for_someth for_word found_out
2 from_our gate gene go_at go_home gone_for got_sent grandson_. grape_. hall_for have_the head held help_the
2 her_ey hi_shoe hobbi honest i'm_not i'm_onli i_feel i_felt if_i if_she in_and in_y is_well it_and it_no
2 it_till join_in kick_off lad_a leadership_team life_. lorri_. mail medicin member_of mine_the miss_my
2 miss_the move_the natur_. near_it neg no_manner no_to not_on not_the notic_that of_recept off_it on_and
2 on_lad on_out on_thursdai our_local out_that outstand paper_and paperwork pe perform pick_up profession
2 punctual put_out read_a read_corner read_for repli_to report_that roll_on sai_about sexist share she_look
2 she_read she_the show_up snake sponsor_silenc staffroom sure tai talk_to tell_anyon ten_minut the_birthdai
2 the_classroom the_credit the_drizzl the_egg the_fair the_kitchen the_long the_newslett the_on the_parent
2 the_queen the_right the_state the_van then_it there_no they'll thirti_two threaten tin_open to_start to_that
2 too_mani twice_in two_class up_and up_at up_like wa_her wa_not wa_to we_got websit_. week_two weight
2 well_the what_is when_a while who_rememb whole_school whole_street wi window_with word_for year_i year_on
2 yep zoo
-2 !not-like #_of @colleagues<footbal @colleagues>know @colleagues>that @management>for @pupils>found
-2 @school>open ^_move ^_son ^_spent a_lot all_year appar_i'm april becaus_thei bring_a by_text cole deficit
-2 don't_ask experi fair_. florenc_pugh grang_nurseri haddock hate haven't he_us is_all it_could it_where
-2 late_and latest lesson_plan let_on me_up noon_. oh_my onli_eat our_villag parent_. provis pugh ring_the
-2 robin_. roundabout run_the she_is soft sung that_my the_lamin the_wall thei_found thi_. think_i'd
-2 third_year todai_as told_you want_your who_is why_would widow you_i
-3 !not-acc-is !topic-hush #_hour #_more #_sat #_that #_what 5pm @colleagues<anoth @colleagues<me
-3 @colleagues<of @colleagues>job @colleagues>name @colleagues>pear @colleagues>the @colleagues>what
-3 @families<singl @families>yet @management<as @management<last @management<told @management>she @pupils<by
-3 @pupils<destini @pupils>again @pupils>pear @school<no @school<tree @school>a @school>product ^_bore ^_fair
-3 ^_handwrit ^_headteach ^_interview ^_lad ^_leadership ^_nation ^_none ^_pop ^_send ^_someon ^_swap ^_t
-3 ^_tgin ^_took a_bun a_cape a_hedgehog a_person a_recept a_smell abov_the absent ac act_surpris admir
-3 alexand all_along all_right alreadi_. and_to ani ani_other anxieti anyth_els apprenticeship ar ar_just
-3 ar_veri arrow as_of at_school avenu b_. bail bean becam becaus_you birthdai_. bread_. brutal bt buddi bui
-3 by_accid came_off came_to can't_have cape_. caretak_. cash_. ceo chancellor cheer_. child_on chimnei choic
-3 ciao class_ha collar comment_. complaint_. compost connect correct couldn't_be count_them countdown cow_.
-3 crumbl_. describ deserv destini_child doe_our doesn't_want don't_care don't_do don't_tell don't_thei
-3 done_on door_and down_. down_as drive_me e_with eastend eat_. elizabeth equal especi estat estat_agent
-3 everi_school face_. favourit fever ff fifteen first_choic flapjack_. for_eleven friend friend_of gasp
-3 get_thi get_well go_from gp grandkid greg guess_which hag hand_. hartfield_rd he_# he_think heat_on hello_.
-3 her_school holli_. honei hope_you humour i'll_miss i'v_thought i_live i_must i_think in_town indic injuri
-3 insta involv is_look is_over is_your it_doesn't it_run it_take kahoot keep_. keep_the kettl kite landlord
-3 launch left_of level_# librarian lid_. lighter live_there lost_hi lost_my love_a love_him love_my lunch_at
-3 man_call mani midwif monitor monkei_. most_. mum_of my_assembl my_birthdai my_boyfriend my_cousin my_glass
-3 my_hous my_neighbour my_son ned nest netflix never_give new_teacher nie night_at no_love nod_. not_all of_.
-3 oh olena on_our on_school onc_. onli_got order_of organis_a paphiti password_for peopl_and percent pet
-3 pin_# poetri popcorn proudteach railwai realli_. recept_in resurfac retir_. roll_. room_# rush salmon
-3 salmon_. sat_with scone_. sea_. see_. sell_a share_it shouldn't sign_off size_. smelt sock_. sock_on
-3 soft_plai someth_i spain_. split_up spoil star_. steve stmarysprimari stop_and strap strike_again studi
-3 sundai_roast surpris swansea tag takeawai taught_in teach_and teach_me teacher_for team_in tell_your
-3 terrifi tha than_ani the_bottl the_differ the_gazett the_greatest the_inset the_man the_plaster the_song
-3 the_wasp thick thought_it tim tip_for to_ani to_bring to_bui to_chang to_collect to_leav to_plai togeth_.
-3 transfer transit tree_school troll turn_# typo up_sinc upheld us_at us_my us_the veri_nice verruca vi_.
-3 voucher walru we'r_on we_could we_made we_think weav what_your when_peopl who_couldn't who_knew who_still
-3 who_won't will_never wine_and wing_. wisdom with_stress with_three without_her worri_about would_you
-3 wouldn't_take year_for year_sinc you'v_been you_should you_will каже у я
-4 !topic-life !un-is-bad !un-topic-life #_dai #_month #_wa #_week %own 12th @colleagues<as @colleagues<good
-4 @colleagues<ptp @colleagues<rugbi @colleagues>car @colleagues>on @colleagues>were @families<about
-4 @families>a @families>about @families>race @families>will @management>don't @management>leav
-4 @management>put @management>the @pupils<it @pupils<no @pupils<peopl @pupils<sai @pupils<three @pupils>for
-4 @pupils>thei @pupils>three @pupils>what @pupils>wouldn't @school<^ @school<at @school<her @school<in
-4 @school<learn @school<never @school<old @school>been @school>concert @school>secretari ^_anthoni ^_as ^_bu
-4 ^_christma ^_current ^_discuss ^_end ^_final ^_first ^_forgot ^_he ^_http ^_huge ^_legend ^_let ^_log ^_lol
-4 ^_ly ^_name ^_night ^_pai ^_photo ^_proper ^_report ^_ring ^_second ^_st ^_stand ^_stop ^_tonight ^_wait
-4 ^_went ^_worth ^_write a_big a_brew a_caravan a_jacket a_leav a_name a_natur a_nurs a_nurseri a_pigeon
-4 a_rat a_real a_realli a_rumour a_sock a_spare a_terribl a_trampolin a_tree about_# about_school accur accus
-4 adam ag_# agent agre_. album all_down all_four all_got all_had all_our all_thirti alon_. america and_at
-4 and_max and_tell and_we annoi anoth_school apart_from approach ar_look arriv_. as_we ask_as ask_them
-4 ask_which at_your aunt averag babcia backward_. bank_holidai barn beer befor_. befor_i befor_lunch behind_a
-4 believ_it bell below_. benefit best_. bev birth bitten_by blazer bless boi_who booklet bore bowl boyl
-4 brave_. breed brian broke_the brother_. brush bu_. budgi builder bullet bursar burst butlin by_mistak
-4 by_name by_now by_on cake_in call_my came_from came_out can_anyon can_you card card_. card_and cardboard
-4 carer carri_on carveri chart_. check_. chill club_ha clue_. code_is con conga_. congrat_to costum could_not
-4 could_sai could_see counti_. cours_and cover_in cri_at crumb cup_. dai_for dai_the damag date_. daughter
-4 david decemb decid_. defenc derek dinosaur doe_everi don't_know down_with draft drama_. drawer drew_me
-4 drizzl dyslexia edg ehcp eighti eleven_and episod escap everyon_sai expect_. explain_to eyebrow_. faint
-4 father favourit_. fb feet_up fell fell_asleep final_. finish_. firework fish_finger follow_me for_about
-4 for_an for_tea for_year forgot forgot_it form_and foster found_a found_my freddo free_school fring_.
-4 from_septemb from_work fume gave_the gazett gener_of get_that go_out goe_. gone_off good_in got_there
-4 got_through gov grant grave gregg guillotin guilti gut_. ha ha_been ha_come ha_it ha_resign hack haha_. hai
-4 happier hard_. have_her he_said head_off head_on head_sinc head_told headinglei height help_. hen hen_do
-4 her_first her_name her_teacher here_to here_we hero_. hi_new hi_school hi_whole hidden high hilari himself
-4 hit_the honest_. honeymoon hoop hope_and hors hosta hous_. humbl hungri hunt hush i'm_tell i_at i_didn't
-4 i_didnt i_made i_now i_start in_pari inform insist_on is is_call is_come is_down is_have it_hard it_right
-4 jasmin_tea jelli job_at junior just_need just_told keep_your keith king_. knacker know_about know_i krai
-4 ladi_from larg last_week lawyer le learn_the learn_trust leav_the leed_. left left_me leftov legend let_me
-4 let_us level light_. like_thei limit lit live_. liverpool llama lloyd load lock_up love love_her luck_.
-4 macbeth made_a made_my made_of magnific mai_half manag_ha mark_my mark_scheme marrow matter max_verstappen
-4 me_everi me_he me_laugh meat meghan microphon million minc_pi minut_on mo moja moor mug_. my_brother
-4 my_daughter my_first my_hair my_heart my_knee my_mouth my_mug my_mum my_team my_wife name_and name_in
-4 name_it near near_the need neither_of nest_in never_mind never_trust new_book new_class new_shoe new_term
-4 newslett_. newton next night_with no_idea nobodi_notic nobodi_said not_tell not_too nut of_each off_with
-4 offer_me offici often on_back on_each on_repeat on_she on_thi onesi onion onli_# other_side ought ought_to
-4 our_cook our_dinner our_famili our_lodger our_nurseri our_road our_street outdoor over own_chair pad pai_.
-4 part_. parti pass pass_her paydai photo_and photo_of piano pic pickl pigeon pigeon_. pilat plai_it plastic
-4 player pleas_. poland polo poni portal post_a pothol prawn predict pretti primari_school primri printer_.
-4 pull_a pumpkin pupil_premium quiz_. race_. ramsai ramsei rang_. read_to realli recommend_for refer refus_to
-4 relat request_. reset retir_in ridicul right_about ring_. road_junior rob_. roundabout_. sai_thei sai_you
-4 said_. sale_. salut same_on scale scale_. sch_. school_photo school_secretari se second_hand secur seen_the
-4 sens_of sept seriou server seven_and shape_of shave she_onli shed should_go show silli sink_. sleep_in
-4 smell_like snow_. soak solidar sorri sound_. sourc spaghetti sprout_. squar staff_and stand_by start_it
-4 statu stewart stomach streak such_a sunflow super sweetheart swept swing swipe taller taller_than
-4 tank_engin tast tea_. teapot tenerif text_me that_a that_and that_last that_mean that_order that_us
-4 the_alarm the_bag the_blue the_cake the_famili the_govern the_great the_land the_lunch the_pond the_royal
-4 the_shape the_sheet the_stock the_vet thei_go theori there_been thi third_. third_of thrill tick_. till_i
-4 to_send toast_. toaster_. todai_for todai_the tomato tooth track trail travelodg treat_. tree_and turk
-4 turn_the two_more uber unlock up_our up_you us_about us_both useless usernam utterli vegetarian vers_.
-4 villag_hall vuitton wai_home walk_the walsh ward wasp watch_. wax we_can we_go wed_. weetabix went_.
-4 went_well were_the wet_paper what_i'v what_she what_they'd what_to which_is who_ask who_do who_in who_notic
-4 who_talk who_taught whoever_left wigan will_be willow_learn with_no with_us with_year worri worship
-4 wouldn't_let wouldn't_swap x_. yate ye_. yellow_. yesterdai yn you_. you_all your yourself_. в з на
-4 сьогодні
-5 !not-of-whom !topic-case !topic-needs !topic-results !topic-staff !un-topic-health !un-topic-home #_.
-5 #_don't #_out #_sai #_then #_you 1st 5k 7am @colleagues># @colleagues>for @colleagues>from @colleagues>out
-5 @colleagues>panto @colleagues>quiz @families<my @families<own @families<two @families>. @families>for
-5 @families>us @management<hi @management<offic @management<op @management>at @pupils<cover @pupils<five
-5 @pupils<for @pupils<hi @pupils<spin @pupils<them @pupils>answer @pupils>child @pupils>look @pupils>no
-5 @pupils>parent @pupils>then @school<big @school<same @school>shut ^_an ^_ann ^_anyon ^_aw ^_best ^_bet
-5 ^_bought ^_budget ^_co ^_e ^_fix ^_fourteen ^_free ^_get ^_hei ^_hous ^_ivi ^_lesson ^_life ^_like ^_mamma
-5 ^_meadow ^_men ^_nineteen ^_now ^_oak ^_of ^_ok ^_peartre ^_plai ^_princ ^_proud ^_quick ^_rain ^_rubi
-5 ^_safeguard ^_sixti ^_spell ^_ta ^_team ^_thank ^_top ^_we'r ^_when ^_wifi a_badg a_bee a_bottl a_flask
-5 a_four a_gift a_hous a_hundr a_middai a_mr a_plan a_robin a_system a_tenner a_twix a_voic accid account_.
-5 adopt ador advanc after_that ag_. all_these alwai_been amaz among and_also and_back and_everyth and_they'r
-5 and_will anniversari anoth_dai anywai_. appar_. appli_. ar_at ar_not ar_you as_me as_our as_you ask_after
-5 at_5am at_oak at_on at_st at_them at_three av backward badger bag bathroom batteri battl be_. bedroom
-5 bedtim_. bee been_sign been_suspend been_up best_on between_the big_school bike bill bliss boe book_for
-5 born_in bossi both bought_a bought_the box branch brass bread breakdown brew bright brother brought_me
-5 bubbl bum bum_. bump bunt but_at butter by_me bye calm came came_on can't_go can't_see cape caption
-5 car_with cardiff caretak carri carter cathedr censu chap cheap checkout cheek cheer chip_. christma clap_.
-5 classroom_and climb close cloth co coach coat_. coat_on coat_peg combin complet confus conga congratul
-5 congratul_to continu cook corri cottag cough_. could_of could_read councillor counsellor count_to crumbl
-5 curtain_. cute da daddi dear_diari dentist derbi design diet discuss_. dj do_phonic doctor done_. door_open
-5 doubl doubt doughnut drain_. drink duck_. dust each earli_. easi easier educ eight_. engin even_. ever_been
-5 everyth_. exampl_. expect ezra face_when facebook fact fake fallen farewel farm fell_off femal fewer finish
-5 fix flag flatmat flew flute fold folk follow_. foot_. for_hi for_onc for_school for_thi formal found_the
-5 fraction_. frame free_. from_uni front_door full fund game garag gift_shop ginger git give_the glitter
-5 go_into googl gorgeou got_their grand_. grandad grandma grang_infant gravi gravi_. greater_depth greatest
-5 grid gut ha_given had_. had_her had_hi had_no had_our hand_her hang_on hardest have_made have_seen he
-5 he'd_have he_is he_should he_wa heart hedg her_mum her_on her_whole here_and here_the hero hi hi_. hi_hand
-5 hi_head hid him_everi histori_of hit hold_it holidai_. hope_. hospic hospit hous how_. human humbl_.
-5 i'v_come i'v_made i'v_no i_dont i_love i_need i_never i_pass i_rememb i_tell i_turn i_will idea_wa if_it
-5 ill in_about in_law in_school in_there in_thi in_your infant insid_the insist instructor internet is_do
-5 is_get is_off is_on is_up island it'll it'll_be it_better it_might it_more it_too it_under it_wrong ivf
-5 join jollof jumper just_sat just_to kane karma keep kei_. ken kettl_on kind_to kitchen_and kitten knee_.
-5 know_where know_you labrador ladder lamp lap last_ever leek left_the lemon lend lent less_. let letter_to
-5 liar licenc lick lifeguard like_my like_to line_. littl_thing live_in lol_. longer look_in loos lose
-5 lost_her lucki_. made made_me make_the mamma man_. manchest marbl mayor me_. me_about me_again me_luck
-5 meet_with men messag metr midnight might_be minc mine_in miss mistak mom mondai_with month_. mop morn_i mot
-5 mum_and mum_in museum mute my_ex my_husband my_last my_littl my_mate my_sister nah nail nan_. nap nativ_.
-5 net network never_chang never_know never_stop new_on nh night_. nine_dai not_at noth_els notic_the now_i
-5 npq number_# number_two of_ten of_who off_on off_that off_to offic_and offic_manag oil okai on_go on_two
-5 on_wednesdai on_word ooh open_the opera otter our_. out_a out_there ovat_. oven own_son p packet paid_for
-5 pant park_by parliament passcod password_is pe_. pea_. peac peopl_ar pepper perfum petra phillip phone_in
-5 physio piano_. pictur_of pier pirat plait plant plum pocket poem point_. pool_. poorli pop porridg power_.
-5 pregnant primari_. prime princess proud_. prouder pub push put_their question_about quicker rabbit ran_the
-5 rat rather_be reach read_and read_my readi rec receipt recycl red red_and refug reg regret_. rememb_it rent
-5 rescu research retweet reunion rewatch rice right ring roast rock rosa rounder ruler safeguard sai_noth
-5 sai_someth said_a said_you sale sandra satsuma saturdai_. sauc sausag_roll scarf sch school_run school_wa
-5 scooter see_it see_them sent_it seri shape_. she'll shed_. shook shortlist shy sign_in sinc_. sinc_i sing_.
-5 sister ski slap snail snapchat sneez societi sole solid solo somebodi_in someon_put song_. soon sort_. soup
-5 sourdough spare spong st_mari staff_panto stai_in steal still_a stitch stock stood stori string_. stubborn
-5 stuck_in style suit_. summer_fair sundai system_. ta_. ta_to tabard taken_the taken_up taught tea tell_.
-5 that_not that_two that_when the_# the_bean the_cat the_class the_countri the_face the_garag the_green
-5 the_half the_hoover the_ivi the_line the_number the_pair the_printer the_rec the_red the_roman the_rugbi
-5 the_sink the_sport the_stage the_telli the_water the_worm thei_got theme there'l there'l_be they'v_ask
-5 they'v_got thi_week thing_i'v thing_on think_i thirti_eight tho_. three_. throat through_. till till_#
-5 tissu_. to_help to_him tom tomorrow_and tonight_. took_my tori town train_with traine tree true trumpet
-5 truste try tudor turn_round tweet twice_and ukrainian un uncl unprompt upsid upsid_down urdu vallei vera
-5 verstappen via video vote_for wa_my wai_. want_. war_. wasp_. wave_at weed weekend weird welli west whale
-5 when_it when_thei when_your whitbi whoever_invent wife william win_. wind_. winter wire wish_me with_me
-5 with_your won_. wonder_. wonki work_on worker worri_. worth_it wrap wren wrist_. write_a year_todai yet_.
-5 you you'r_a you_for you_the
-6 !topic-health !un-topic-early !un-topic-hush #_# #_a :? :away =school-name @colleagues<school @families<for
-6 @families<her @families<your @families>i'm @families>thi @families>to @management<school @management>start
-6 @other @pupils<with @pupils>said @pupils>the @school<anoth @school<high @school<meadow ^_angel ^_anybodi
-6 ^_be ^_biscuit ^_book ^_call ^_can ^_can't ^_chang ^_com ^_come ^_daisi ^_didn't ^_differ ^_even ^_follow
-6 ^_give ^_great ^_home ^_keep ^_know ^_last ^_me ^_morn ^_mum ^_ofst ^_order ^_phone ^_phonic ^_read ^_river
-6 ^_shut ^_sign ^_sit ^_sydnei ^_think ^_time ^_welcom ^_where ^_who ^_whose a_blue a_boi a_drink a_littl
-6 a_stick a_treat a_wardrob abl abl_to accent act ad affair against al alan aldi all all_of allot an_old
-6 and_# and_did and_everi and_have and_she and_thirti and_wa and_you'r ann_mari answer_. anthoni anyon_in
-6 anywher applic ar_all ark arm articl asda asleep at_break bake bank bat bc be_a been_call been_exclud
-6 behind_the believ bit_. blanket blink bloodi blue_badg blunt bolton bona boot_. bounc bow brilliant_.
-6 british bro broadband brook brought bu built_a but_my butti call can't_do can_do candl car_in cash cast
-6 cello centr chain charli chat_with chess chick childmind choir chri christen cinema clerk club_. colleg com
-6 come_with comment congrat consult_on cope cope_. corsa council crawl crazi curtain custom dad_. date den
-6 dfe diari_. didn't differ_. disciplinari divis diwali down_the drew dry duck dug each_of earli easter eat
-6 eaten eight_of end_of ever_met excit extra eyebrow f fair far feel_. feet fenc fiction finish_the first
-6 flapjack flintoff flower flu for_all for_septemb form_in found fox frame_. fridai fridg fridg_. from_.
-6 gave_us gees giant giggl give_up given_me glass_. go_round goat golden good_for goos got_me grealish great
-6 grew guitar ha_ask ha_start had_an hall_on ham hang harvest haunt have_it have_put he'd he_had head_and
-6 help_me hi_dad high_school hire how_do hr http huge hundr husband hymn i'm_a i'm_in i'v_a i_. i_cannot
-6 i_open i_sent i_taught i_walk idea_for in_assembl in_bit in_nine in_nurseri into_it into_my irish is_#
-6 is_open it_turn jami januari jar joe juli juri karaok kept kind_. kit knew know_your la label lad_from
-6 lad_in lad_on late_. lego lemon_drizzl length letter letter_from like_you line lip lock loft london
-6 look_like lord lost lot_of ma made_up magic magnet main man market marriag marvel massiv master math me_her
-6 medal melt memori mental messag_me met_. ming minibu minibu_. mint mock model monei_. mostli move_in mr my
-6 my_mother my_old my_phone name name_the nana nephew new_deputi nicer night nobodi_tell nobodi_want nois
-6 northern number nurs nurseri observ_. of_mine off_by oh_it omg on_class on_dad on_fridai on_sundai onli_.
-6 onli_a onlin op or our_class our_deputi ovat over_the own_two owner panel panic parrot paul penni peopl_sai
-6 petit phonic_screen pickford pie_. pierogi pl plai plai_. pleasur plumber polish polit_. poll portrait
-6 potter press price print probabl prune pull puppet puppi put_down put_that queen_. rais_# rd read_aloud
-6 read_everi read_the remot renew report_. requir residenti retrain road rochdal royal rung s sad sai_. salt
-6 sang santa sat_result satnav saturdai school_have school_todai scienc scratch season second see_him see_on
-6 seen_a servic_. seven_. sew shake she_made she_our shoe_off shop_in short_. shot_. show_me show_the
-6 shut_the sigh_. sixth sleep sleet slim slip slipper slug smaller social sock sort soup_. spain spread stall
-6 stand_ovat stapler step still_do still_got stop stranger strictli such sue sulk sundai_. t_. take_her
-6 taken_. teeth_. tempt tenner tesco text tgin that_i'm that_time the_boiler the_caretak the_council the_dfe
-6 the_flat the_glue the_gym the_hardest the_lift the_minut the_phone the_place the_report the_river the_sea
-6 the_wash the_willow thei_were them_all them_the think_about though_. three_thing threw_a thursdai ti til
-6 tilburi time_tabl time_todai tin_. tire_. to_# todai_and told_him top_of tower tractor trade traffic
-6 traitor tram travel trust_a try_to tube twist union univers us_all veri vet viii vote wa_ask wa_born
-6 wa_late wa_meant wa_on wa_right wa_there walcott wale walk_to want warn wash_up we'v_all what_a wheel
-6 whippet who_cri who_told who_wa whoever_design why_she wick wide will win window_down wine_. wing wit
-6 with_hi with_my without_the wlt won_the would_like wrist written x xx_. ye yer you_it you_on you_see
-6 you_think yourself zombi моя
-7 !topic-exclusion !topic-home !topic-safeguarding # =accusation @elsewhere @management<deputi
-7 @management<everi @management>job @management>there ^_ani ^_beauti ^_bring ^_destini ^_doe ^_ev ^_go ^_need
-7 ^_off ^_pari ^_pe ^_robin ^_rose ^_sat ^_skye ^_summer ^_willow a_good a_half a_job a_pear a_place address
-7 aisl alon alreadi and_count and_i and_there ann anyon_know appeal as_a ask_our asleep_. at_last at_the
-7 barber bear becaus_it becaus_of benni big birthdai biscuit_. bloke book_club boot bottl bring bun but_i
-7 cafe cake carri_the chapel chapter chariti cheat check chippi club come_home come_up confirm corner_.
-7 countri_. cousin cream crew cricket dai_befor dai_i dai_in dai_wa deck deputi_head dm do_not do_thi
-7 documentari doe_a doe_the donat dramat driver ect els_. em envelop everywher exclus feel_like felt_like
-7 ferri field first_time fisher fitzgerald flask footbal forev forti_on four_hour frank free frighten fring
-7 fun futur g ga garden get_out goal goe_to gone_and gonna gotta grade grang greater gui guid gym ha_got hair
-7 half_and hand_up happi_. hat hate_me have_had he'll he_been hei her_and her_notic hood hop hug i'm_still
-7 i'v_told i_couldn't i_got i_like i_onli i_still i_train ic into_the is_my is_our isn't_a it_fridai it_said
-7 italia jog john joi_of knee knock know_how l lai land law leadership_. leagu learn_to leaver librari
-7 like_that lion local log_in lot_to ly m manag_at mari me_# measur miss_. mon my_favourit my_two myself na
-7 neighbour new_ta next_week no_shame not_me now_in number_. oak_primari odd offer ofst on_everi on_hold
-7 on_saturdai orang our_hous our_old out_for pan parcel penalti pie pinch pink pitch pizza plai_the pleas
-7 pole post post_offic pound pram prayer product properli publish pupil put_her put_my recip ref refus
-7 request rob roman roof_. rugbi sai_that said_i'd said_that said_what samosa save_me scone score secondari
-7 shame_. she_doe she_on shepherd should shoulder side_. sign_up sing sir slow smell smith snow sound_like
-7 spider spin spring st stair star station stole stone strike sun surviv swore t tall taught_me taxi tent
-7 terribl than_a that_i'v the_dark the_monei the_tank the_till the_vicar the_wind the_window then_. thi_in
-7 thing_i think_. thirti_year tho though ticket tidi tini tma to_all to_find tomorrow took tortois towel_.
-7 trai treasur trifl trip_to twix tyre understand unit us_a usyk v van vegan volunt_to vs wa_never wai_to
-7 wait wait_. we_had web week_in went whisper who_don't who_els wifi winner witch wobbl wore world worth
-7 would'v xx ya yeah year_at yorkshir you_absolut z
-8 !not-is-bad !un-topic-needs =confidential @colleagues<four @management>isn't @management>told @pupils>ask
-8 @pupils>he @pupils>lead ^_amber ^_autumn ^_chelsea ^_exampl ^_florenc ^_grace ^_happi ^_hope ^_joi ^_lili
-8 ^_old ^_peopl ^_poppi ^_teddi ^_user ^_walk accept afternoon_. ag alarm and_i'd and_i'll and_me and_onli
-8 and_said angel aren't around aunti bath beach beauti bed bed_. been_an best better_than brave bront cabinet
-8 can't_read car_. care_home cat caught chip chocol chuf citi colman come_back conker counti cow curri
-8 custard d danc de delight did_our drive drum elf england exampl final french from_januari get_in glass gold
-8 got_the govern grievanc guest haha handwrit happi hartfield hedgehog home_time hoover i'd_a i'd_do i'v_just
-8 i_can't i_just id incid insur invent is_in j jame june_. king lane leg lid light live lodger lolli mcilroi
-8 me_a me_for meet_on mercuri michael minist mix mud n no_more o on_here out_in ow panto pig pint pipe pond
-8 princ proud proud_of race radio rain re real regret repeat river ronan round_the run_in sand sausag sea
-8 seem she_tell she_told sheep shred signatur size slept smoke song soul spot stag stai_. sterilis storm
-8 stuck summer swap teenag telli that_i that_is the_best the_kind the_light the_moon the_pear the_train
-8 the_week thei_get then_a there_an they'v_had thread to_go toast tombola topic trollei trust_is tutor
-8 twelv_. u under_the until up_with villag voic w war wardrob watch wave wed weep won
-9 :warm @management>wa ^_holli ^_jasmin ^_mai ^_mark ^_max ^_new ^_watch ^_will account am_the amber
-9 and_honestli appoint assembl_. b beat bin_. bird boat born bridg caravan come_for countri cover_it daisi
-9 debat did_the egg exclud feb fish got_to had_my hill hope im investig ivi joi judg know_. leed left_a lol
-9 lucki mai marathon mark match mile moder morrison ms narrat noth_to oak outsid_the peartre privat proper
-9 public quiz retir ride robin rubi said_she secretari she_had she_not sign_the suspend swift sydnei teddi
-9 theroux tip to_everi todai_that tonight trampolin twitter ur vicar weather welsh yo
-10 :! :6 :merry :… @families>and @pupils<head ^_have ^_you'r answer_in anyon_. autumn bet calmer chelsea
-10 destini dream ev ex flat florenc follow for_our gener grace ha_taken holli iron jasmin legal lili marri
-10 max meadow pari pictur pin poppi rose shape side skye street the_sat there_in to_it to_talk ugli user
-10 water willow yellow
-11 !acc-does agre_to ain't bacon bellingham chair_of incom password
-12 =pupil-name nation trash
`;

/** How much each clue speaks for the check `accusation`; the first is what no clue at all says. */
export const WEIGHTS_OF_ACCUSATION = `
-11 :
20 =accusation
18 claim
16 a_fact cash hamper i'm_sai
15 !acc-does @management<old forg hid_the night_befor our_chair thei_sent told_to
14 @colleagues<that drink_. hi_phone safeguard told_everyon wa_ask
13 !acc-is @management>told and_told copi doorbel lead that_never you_read
12 @families<tell @management<and @management>had @school>own certain degre fake firm name_on nick_the
12 sell_the sold the_cours the_question two_of vape who_come
11 @management>put @management>wrote a_certain a_wee and_goe been_let bill button_. camera contract count_it
11 db down_as fell_. financ man_wa mark_a minibu monei our_attend our_pe privat refer secretari seen_the
11 she_made shred tell_everyon that_love that_our the_email the_music the_night treasur wa_her wa_stood
10 #_lead #_teacher @families<that @management-sure-mine @pupils>told @school<our and_can't asbesto auction
10 been_us bloke_who cater flog for_two hadn't hi_wife it_our lost_. medic overtim premium princip she_tell
10 sworn tell_parent tenerif that_how the_meat the_nurseri the_sport the_teacher thei_told they'r_in union_rep
10 whatev_the while_she who_did who_doe who_took work_it
9 !un-acc-does @colleagues>lock @families<our @management<made @management<my @pupils<it @pupils>home
9 @pupils>lead ^_funni ^_head ^_her ^_him ^_thei a_colleagu a_flat a_park answer_and ask_anyon at_wet attend
9 badg been_tell befor_. bursar chap claim_for coat_in court_. diesel doe_our first_aid friend_of gossip
9 got_him governor ha_. ha_been had_no he_move he_ran her_phone her_sister her_that hi_lad hi_mate hundr_quid
9 if_your it_never it_went kia lifetim mainten miseri move_the new_kitchen number_four our_lollipop our_site
9 out_that point_at report_it saw_the smelt stamp the_book the_local the_mondai the_pe the_sat the_senco
9 the_sheet told_a up_as who_run written_by
8 !acc-of-school @colleagues<footbal @colleagues<our @colleagues<read @colleagues>call @colleagues>got
8 @colleagues>told @families>for @families>the @families>treasur @management<our @management>ha @pupils>by
8 @pupils>out ^_becaus ^_mr ^_round ^_they'r a_degre a_governor accid admin admiss advertis agenc all_on
8 all_year and_mr and_pass and_put answer_in ask_our bag_. bairn base been_read by_hi call_it car_with certif
8 check_. coach complaint_about contractor counsel dad_is deal don't_let drove eleven_of entitl everi_week
8 figur fund fundrais he_put her_for her_own hi_hand hi_own holder home_the honest_to hospic i'v_seen i_saw
8 if_thei injuri instagram instrument job_and kei_stage leader look_better made_up magistr me_it mileag
8 mum_who my_bag my_nail never_in not_sure observ old_in on_person our_gate our_year own_class pe_shed rover
8 rub she_know she_left somebodi_had statist the_answer the_job the_lead the_naughti the_worst till_she
8 time_with told_the turn_out up_a us_have vodka wa_at watch_him went_on who_left who_teach who_won
7 !not-byname !not-topic-inside #_lad @colleagues<it @colleagues<my @colleagues<swim @colleagues>wa
7 @colleagues>wrote @families>hit @families>ring @families>you @management<the @management>been
7 @management>gave @management>made @management>pa @management>wife @pupils<friend @pupils<six @pupils>face
7 @pupils>on ^_chair ^_he ^_sorri ^_vicar a_parent a_ten a_tent a_thief absenc again_and again_at again_the
7 all_know all_she and_charg and_laugh and_noth and_six and_went assist at_number audi auditor becaus_hi
7 becaus_thei been_go behind_him blue_badg builder bulli call_. camera_. chang_the charg childmind clerk clock
7 complaint dad_ha dai_befor develop dorset drag drawer duck_pond elderli fiddl flask_. for_have garag_.
7 gave_the give_a golf had_# half_seven have_seen he_know head_had her_on her_son hour_and hundr_pound
7 i'll_sai i'v_watch i_mean i_watch i_wouldn't in_school incid inclus know_i laptop liar light_off like_on
7 made_her make_up mark_and marketplac meat member my_colleagu my_mate nine_time number_nine of_work offic_ha
7 old_to on_duti on_she on_their other_peopl our_cook our_head our_nurseri our_offic our_road paid park_space
7 pregnant ratio read_thi sack said_she'd scratch sen she_came she_in she_let should_know shove shredder spat
7 sub supervisor swore swung tenerif_. that_he that_man the_band the_council the_cup the_dad the_date
7 the_disabl the_fete the_flower the_judg the_minut the_panel the_surgeri the_under the_wheel the_year
7 them_off them_up then_told there_no they'v_been third_week tick to_get to_learn told_them transit valu vint
7 wa_i wa_out walk_. water_the we_all websit week_befor well_in went_in what_an what_that what_to will_.
7 woman_in wrist you'v_ever
6 !topic-behaviour #_as :30 @colleagues<same @colleagues>from @colleagues>had @colleagues>next @families-sure
6 @families<a @families<the @families>a @families>out @families>there @management<it @management>took
6 @management>us @pupils<hi @pupils<sen @pupils<thirti @pupils>answer @pupils>come @pupils>dad @pupils>lad
6 @pupils>never @pupils>of @pupils>partner @school<the @school<wouldn't @school>club @school>doe @school>had
6 @school>websit ^_call ^_page ^_shame ^_them ^_think ^_with a_lad a_shed a_stamp a_tick a_whiteboard a_year
6 about_me act_like and_even anoth_school as_hi assess assist_head at_your avoid_. barri been_to bleach
6 bollard by_her call_that carer caretak_ha carrier_bag caught cctv center chapel child_who coincid colin
6 colleagu comma condemn councillor cupboard_with dad_from data deal_. deputi desmond director dob doe_her
6 dublin each_and eight_year everi_night fella for_half for_word frame_. free_and get_her gillian go_through
6 gone_home grant grass had_been half_the happen_to have_it he_carri he_now he_took head_of head_told
6 her_about her_from her_husband her_with herself hi_face hi_name hospic_. hound how_a i'd_been i'd_had
6 i'm_from i'v_heard i'v_kept in_hand in_leicest in_mai in_tenerif insur into_hi invoic is_no kept_a
6 know_becaus leagu_. leas leav_me left_in lesson_and let_him linesman made_them magician magnet mai_. man_who
6 massag meet_and meet_that middai mint monei_in mum_at my_car my_garden naughti nearer nephew new_. noth_.
6 oddi off_my offic_with on_hi on_marketplac on_thing open_dai our_deputi pa paper_and parc park_in payrol
6 peel pile_. plai_it pleasur prosecco purs remov rhyl_. rhyme risk room_for room_with said_he scheme
6 school_club score_. she_had she_leav she_the she_went sign_it sign_off signatur simpl_. site skirt slap soil
6 staffroom_and stepdad stood_there surgeri take_the tan teacher_at temp terri than_i'v that_school the_bloke
6 the_box the_clean the_hat the_hour the_inspector the_month the_mum the_room the_summer the_swim thei_call
6 thei_move them_in there_on they'v_a thick thick_. thief told_that toward track tricki trust_me two_quid
6 two_thousand us_for veri_much violin wa_in wa_told weak wee_boi well_i well_the wetherbi within without_tell
6 work_and would_get write_up year_run you_it you_who your_child
5 #_got #_made #_now @colleagues<# @colleagues>i'm @colleagues>read @families<anoth @families<other
5 @families<somebodi @families>book @families>ha @families>i'd @families>left @families>to @management<busi
5 @management<line @management<of @management>bulli @management>get @management>got @pupils<a @pupils<for
5 @pupils<hundr @pupils<wee @pupils>awai @pupils>child @pupils>famili @pupils>scienc @pupils>that @pupils>wave
5 @school>to @school>told ^_and ^_council ^_frame ^_pear ^_right ^_she ^_those ^_twice ^_wasn't a_child
5 a_fridai a_job a_kind a_meet a_soul about_that add_. address_to after_two an_envelop and_all and_call
5 and_get and_tell anniversari anywher_els as_thei at_our at_two award_for backhand barbecu_. be_asham beaker
5 becaus_her becaus_i befor_the bike_shed boi_in boiler_. book_. border bound brass brief busi_manag button
5 cake_sale ceo chair_of chicken comfi conservatori cope_. counsellor court creep cupboard_for daft_. dealer
5 denni desk_and dinner_monei disabl disclosur dissert down_our drink drive_the drone dump dure eat_it
5 enjoi_it everi_fridai expel facebook fact favourit_and fete fill first_and fond forgot_her from_us front_of
5 fund_. get_them got_in group_chat half_and handbag he'd he_can't he_didn't he_look head_for hear_. heard_of
5 her_in her_name him_do hold_my honesti how_you i'd_love i'v_said i_left i_never i_should i_wasn't in_her
5 in_hi instructor ipad is_her it_after just_for keep_the know_it lad lass learn_that left_a left_to lend
5 list_and local long_on marri_and marvel me_that mean_i mean_the meet_with member_of membership moira mower
5 mum_for my_boss my_line name_after neither_of never_did never_got never_work new_famili nobodi_said not_been
5 not_like not_make of_em of_three off_a off_in oh_the on_again on_facebook on_half on_purpos our_corridor
5 our_hall our_own ourselv overdos part_time patio petti_cash photograph pocket portug present_. prospectu pta
5 punch quiet recept_and record_and restructur rid rid_of room_is sai_anyth saucer saw sell sent_it set_of
5 she_read she_won't sheet shelv shoplift shot shout_at sign sinc_easter sinc_last skull smilei sorri_but
5 stack sticker still_here sure surfac survei that_child that_i'd that_isn't the_builder the_cake the_chair
5 the_climb the_cupboard the_dai the_disco the_ey the_hous the_lass the_manag the_onc the_page the_pole
5 the_raffl the_share the_sponsor the_trip them_i them_on then_he then_on there_and third_year three_of tilt
5 tipto tlr to_hi to_keep to_pull to_spend to_talk told_you top_tabl trai_. tree_for tuck_shop typo under_her
5 undon uniform up_is us_hi vanish volunt vote_on wa_never wa_there wasn't watch_a we'v_not week_off who_been
5 who_on who_sit wife_. window_. with_two without_her wonder word_for worst wrote year_as year_six
4 !un-acc-of-school !un-topic-behaviour #_a %colleague @colleagues<i'm @colleagues<onli @colleagues<qualifi
4 @colleagues<thi @colleagues>did @colleagues>get @colleagues>here @colleagues>turn @families<new
4 @families>came @families>get @management<a @management<assist @management>claim @pupils<agenc @pupils<door
4 @pupils<music @pupils<of @pupils>back @pupils>been @pupils>mum @pupils>said @pupils>the @pupils>there
4 @school<my @school<that @school>fund @school>up ^_actual ^_ask ^_cook ^_famili ^_flat ^_governor ^_name
4 ^_stood ^_tire ^_work a_# a_boi a_bottl a_busi a_button a_displai a_four a_gazebo a_group a_head a_record
4 a_rubber a_stone a_teacher a_trip add advert after_dinner after_you allow_. alter and_doe and_everyon
4 and_everyth and_hope and_kept and_sai and_they'r and_what ar_both ar_off archeri articl ask_them backup
4 batter been_done been_marri befor_me benidorm blazer blazer_. boast book_and box_and bump but_still calm
4 can't_read car_and centuri charg_of chariti child clean co_op committe conductor contract_. cook_the cope
4 covid cupboard dai_after dare darren date degre_. did_with didn't_have dinnertim_. dock door_in drinker ebai
4 eleven_. empti even_if everi_dai everi_second exam extens ey_like farm_. feed_the fiction fill_in for_new
4 for_show for_six for_your frighten_of gallston gammon gavin gazebo_. give_her glad_to got_two handwrit_.
4 he_been he_call he_got he_take heard_the her_and her_finger her_friend her_life her_whole hi_back hi_life
4 him_at home_in hope_for hope_the i'v_work i_show ict in_rhyl in_y# is_also it_hi juda kept know_the knowledg
4 landlord lane laugh_and leap leav_a lee leisur littl_lad littl_on live_on lover mair marri_to me_i me_if
4 mechan mouldi mural my_assembl my_guid my_niec name_in nan_. never_heard no_answer nobodi_els not_for
4 notic_the noticeboard of_nine of_our of_thirti of_wine off_the on_anoth on_get on_had on_her on_sinc
4 onli_sai our_cat our_eco our_sport our_wai paint_the park_across pathet peopl_in petti pocket_. polo prize
4 prove_it purpos put_her quid quid_and quot ramp reach_the repair review_of road_again room_. round_the ruler
4 run_it sai_nowt sai_she sai_someth saw_him school_meal season_ticket see_her she_make she_told sheila sinc_#
4 sister_in sit_in someon_on son spent_it spud stall_. statement stink stood_behind store summer_fair
4 sundai_and sundai_roast tambourin teacher_i teacher_with technician tenner that_got that_i'v that_woman
4 the_after the_arm the_attend the_bag the_beach the_boot the_carer the_chariti the_co the_driver the_farm
4 the_friend the_ga the_gate the_gazebo the_incid the_instructor the_insur the_lollipop the_old the_pupil
4 the_secret the_sort the_till the_tuck the_tyre the_veri the_y then_said there_ar they'd they'r_on thirti_two
4 thought_it three_year tire_of to_lose to_prove to_think todai_for travelodg twice_a two_door tyler
4 tyre_place up_the veri_nice wa_off wai_up wait_till wast week_run what_in whilst who_us why_the wine_and
4 wipe with_eleven work_with worm_. would_you write_it yep you_did you_tell you_that
3 !not-topic-staff !of-whom-of-adults !un-of-whom-of-adults #_footbal 2pm @colleagues<as @colleagues<do
3 @colleagues<the @colleagues>as @colleagues>sai @colleagues>survei @families<see @families>wa @families>were
3 @families>who @families>work @management<an @management>never @pupils<lunchtim @pupils<own @pupils>hand
3 @pupils>or @pupils>when @school<about @school<same ^_caught ^_drive ^_over ^_sinc ^_teacher ^_they'd ^_turn
3 a_five a_go a_hundr a_mondai a_receipt about_school action after_. aid all_and all_it and_both and_he
3 and_shout and_then and_who anim_. anyon_can ar_for arithmet as_i at_hi at_pick be_trust beach becaus_it
3 been_look bloke bootl boss_at brambl breakfast_club brother_in but_my but_the cabl call_a call_in carri_a
3 censu clear_the common council crier cup cupboard_and dad_wa dai_it dean dinnertim down_the envelop even_for
3 exist_. ey_and fall_. feet_up fell_asleep fenc_. film_it first_of flower_show folk form four_hundr from_a
3 gave_a got_their got_told gymnast half_of half_ten hand_on have_thought he_did he_told headteach hear_about
3 her_year him him_on hockei home_on i'd_have i'd_rather i_know invoic_. isn't_even it_isn't it_nine it_up
3 it_wa it_without know_and last_week left_at lesson_. licenc lili_. load log_. look_me made_him me_by
3 mistak_. mother_and mum_ask must_have my_old nail nick niec no_on note_and of_it on_full on_go on_good
3 on_out our_school out_by paperwork percent phonic_screen photocopi_. polic pupil_premium question_and quid_a
3 raffl rang_. rang_my recip_. research resid right_on roll_and room run_and sai_how school_dinner school_that
3 school_to secret see_our senco send_the sensori she_been sign_the soap someth_. someth_i space_. specialist
3 sponsor_silenc staff_. staff_who stock_cupboard stori_time summer_and sunb tabl_and tea_in teach_assist
3 ten_in tender that_build that_door the_agenc the_bench the_bike the_bucket the_cleaner the_crossword
3 the_desk the_eisteddfod the_exam the_fenc the_five the_full the_hospic the_leg the_lost the_machin the_milk
3 the_pta the_record the_residenti the_rest the_rugbi the_scout the_staffroom the_wait the_worm those till_he
3 till_june till_the time_he tin to_her to_send to_sign to_year togeth_. top_of tuck twenti_nine two_job
3 up_who upset us_my vinegar wait_list went_to wet_plai who_keep with_you y#_. year_for year_old you_ask
3 you_just
2 :20 @colleagues>who @families>from @pupils<littl @pupils<with ^_mate ^_somebodi ^_year a_boyfriend a_class
2 a_littl a_look again_in and_hand and_made and_spent answer ask_to at_eight by_fridai by_mistak by_nine
2 by_two came_from cheat complain_. delet dentist_. doctor dolphin don't_sai down_for dsl garag glow go_for
2 goe good_at he_us her_at hid him_and hr hundr i'd_to i'm_onli i_count i_regret in_all it_in it_off letter_in
2 lock_in look_it lunchtim manag_ha mark_the mate me_like minut_and mistak monei_and not_go old_on onli_just
2 out_at out_loud paper put_down qualifi ride_on rota_. sai_it scout set she_doe shop_for straight_in
2 the_academi the_breakfast the_governor the_gutter the_leaver the_littl the_mark the_purpl the_week there_an
2 think_that thursdai_. to_. trip_and two_hundr us_# us_on we'v_all we_onli week_in who_ar why_she work_in
-2 @colleagues>a @colleagues>or a_cook been_seen bloke_on can't_spell dreamt drop_a er farah fix_my
-2 florenc_pugh goldfish_. head_is her_last never_met onli_come our_lodger quiet_. shouldn't_be teacher_on
-2 who_think у
-3 !does !not-does !un-acc-like !un-like-of-adults #_dai @colleagues>couldn't @colleagues>name @families>sai
-3 @management<deputi @management<hi @management>couldn't @management>email @management>is @management>leav
-3 @pupils>my @school<primari @school>a ^_adam ^_final ^_heard ^_hello ^_http ^_huge ^_ladi ^_lol ^_order ^_pe
-3 ^_shout ^_swap ^_took ^_whatev a_bloke a_mr act all_along all_in all_that all_the angel_. anyon_know
-3 anyth_. apolog appoint bc bitten bloodi boi boi_who bona brian british c'est can't_be can't_wait classic
-3 come_off complet congrat_to consid could_read critic cube den deputi_head doesn't_know duck_. dzi eh
-3 embarrass exclud_from excus fault fault_. fifteen_. fit_. frank fring_. from_home ginger giraff goal_.
-3 goat_. ha_got ha_two haha_. hat_off have_you header hi_drive hi_head him_he hous_. hurt i'm_# i_own idea_of
-3 in_about in_leed incred is_just is_still it_again it_own jumper_. karma kerb less_. locksmith lollipop_man
-3 love_a love_her me_my meadow_academi mention mile milk_. monkei my_favourit new_head nor offic_is origin
-3 our_estat over_and ow paphiti parent_and patienc probabl quid_. risk_assess sai_why same_here score se
-3 secondari servic shed_. short should_have shout_out skin slag slowli smash soak sound_like start_a struggl
-3 summat than_my than_our that_her thei_all ti timelin trainer tree_primari troubl trust_a twin_. usernam
-3 verdict wa_our wasp_. wellb were_a with_all with_your won yoga yourself_. каже я
-4 !byname !is-bad !is-bad-of-adults !like !like-of-adults !not-acc-does !not-acc-is !topic-hush !un-byname
-4 !un-does !un-is-bad !un-is-bad-of-adults !un-like !un-topic-health !un-topic-home #_i #_with 2nd
-4 @colleagues<two @colleagues>like @families<your @families>her @management<for @management>isn't
-4 @management>think @pupils<and @pupils>ar @pupils>not @pupils>were @school>can't ^_anthoni ^_bit ^_bless
-4 ^_boiler ^_bore ^_chang ^_dai ^_do ^_free ^_fridai ^_gut ^_ha ^_how ^_learn ^_long ^_man ^_meadow ^_need
-4 ^_no ^_nurseri ^_part ^_peopl ^_plai ^_poor ^_seven ^_snow ^_some ^_spent ^_st ^_stand ^_take ^_thought
-4 ^_too ^_we ^_where ^_which ^_whoever ^_ye a_big a_biscuit a_bulli a_differ a_lot a_plaster a_real a_risk
-4 a_straight a_sundai a_support adopt ag against al all all_about all_dai alwai_a am_i and_three and_want
-4 annual answer_the anthoni anti anyon_. appar_. appreci ar_a argument as_a asleep_on awai_from back_out
-4 baker bath_. bathroom batteri beach_. becaus_he been_. been_given been_suspend been_up befor_it better_than
-4 bike bill_. birth birthdai_. bishop blink blood bodi bone book_club book_the bore_. break_. bring_a bro
-4 bunt busi_. by_# by_accid cabinet came_down came_out camp can_keep cant cardigan career cat_. celebr
-4 chair_. chapter charli chees_. chick choic chosen ciao cleaner_. club_. club_is co coach_driver code_for
-4 con confid cook_. costum could_be couldn't d_. david deal_with deborah decemb derek design detail direct
-4 discov divis dj documentari doe_anyon doubt dragon dread drew drill_. drown drum ear ever_. everyon_. excit
-4 explain eyebrow face face_when fair_plai fanci favourit feet_. fever field_. find finish_. fisher fix_the
-4 flatmat flintoff fold for_me for_tea forti_year fresh fring futur gate_. gave_me geographi give_up glass
-4 goal gold gone_and gonna gotta grandma_. greatest gut ha_gone ha_lost ha_pass halloween handl hard
-4 hartfeild hartfield_road hartfieldroad haunt head_. henderson hi_hat hide hide_in him_everi histori
-4 hold_the holidai honest_question hope_. hot how_much huge hungri i'd_like i_cri i_like i_need id in_bit
-4 in_nurseri in_septemb insist is_all is_at is_get is_my is_now is_out is_the isn't_a it_me it_now it_said
-4 it_still it_that iv jan jar juic just_a krai la ladi_and lancashir land languag late_. le learn leav_.
-4 left_the let_it linkedin liter loos lost lost_a lost_her lost_it love_the lunchbox ly manner marrow mash
-4 master me_. me_a me_becaus me_her menu met_a metr mid milk mix model moja month_. moon_. moral mouth ms mug
-4 my_cat my_two n nah name_. name_wa nav need_a net never_sai new_job night night_. night_with no_idea
-4 no_wonder nobodi_told nod nurseri_. o'clock_. oak_primari old_and omg on_hartfield on_not on_thi out_a
-4 out_there oven_. owl pair_of pal_. pass_hi password_is pear penalti penni peopl_sai pepper perfect
-4 perfect_. peter petit plai_the plaster plaster_. player playtim ppa pregnant_. price primari_school project
-4 proud_. rabbit radiat rain_. ramsai rd readi_. refere remot respect right road road_. roman rude ruin
-4 sai_my sat_nav satnav saw_a scarf scott scream seem septemb settlement seven sew she_ask shepherd show_.
-4 show_and shut_the shy sinc_the six_month slug snack snap sneez sofa soft solid space spaniel_. speaker
-4 speed spice stapler_. star_. star_of steal stmarysprimari stop stop_. stress strike strong suitcas surgeon
-4 surnam swept system talk talk_to tap tast tattoo taxi tbh tell_us tha thank_for thank_you that_i'm
-4 the_hamster the_lanyard the_telli the_thing the_wash the_weather the_wed the_word the_world thei_want tho_.
-4 thrill through_a tight tile timet tire_. to_check todai_that tom too_. trade tree_. trick trifl trip_to
-4 trust_is turkei twin typic under_a up_in up_sinc veri vers via vinyl voic wa_call wa_me wa_right wage
-4 wash_up wave_. we_ar weekend went_well what_doe wheeli whippet who_ha who_is who_told wigan win win_.
-4 window_down wing with_# without_a wlt won't_be won_. word would_be wouldn't_take write_to year_. year_ago
-4 you'd_think you'r_a you_. you_ar you_for you_to youngest в з на
-5 !of-school !of-whom !topic-exclusion !topic-health !topic-home !topic-jobs !topic-results !un-of-whom
-5 !un-topic-results #_of #_the #_year %general 1st :? =criticism @colleagues<for @colleagues<school
-5 @colleagues<your @colleagues>ar @colleagues>don't @colleagues>meet @families>ar @families>don't
-5 @management<new @management>meet @pupils<destini @pupils<everi @pupils>sai @school>ar ^_# ^_again ^_ann
-5 ^_anyon ^_appar ^_as ^_bloodi ^_bought ^_bring ^_christma ^_co ^_com ^_daisi ^_dear ^_exampl ^_fair
-5 ^_follow ^_for ^_from ^_give ^_great ^_hand ^_hartfield ^_have ^_hei ^_im ^_keep ^_last ^_love ^_me ^_never
-5 ^_nice ^_night ^_ok ^_onli ^_polic ^_proper ^_proud ^_recept ^_rubi ^_staff ^_stop ^_tell ^_thi a a_chair
-5 a_complaint a_famili a_sign a_sticker about_our adam after_a ago agre_with ain't all_i all_of allow_to alon
-5 and_at and_ha and_i'd and_look and_me and_still ann ann_mari anoth anybodi anyon anyth anywai app appl
-5 ar_the aren't ark arriv_. as_an assembl_. at_# at_all at_eleven at_last at_on autism aw bad badger badli
-5 bake_off bakeri bank_holidai barber battl be be_. bee been_call been_here befor_i befor_i'd begin believ
-5 bell_. benni bike_. birthdai biscuit_. bit_. bit_the bite blanket boe born_in bow bow_. bowl break
-5 brilliant bront brown bu_. bubbl built burst but_not by_my c cake_. can't can't_get capit caravan care_.
-5 carter cast caus centr chang_. chef chip_. chippi chri chuf clipboard cloth clue coat cold com come_and
-5 comment concert cone congrat crew crown cultur cushion custard cut cute dad_. daddi dai decent depth
-5 destini_child did_it discuss_. dishwash diwali doe_a e end english enough_for entir even_. ezra fan
-5 fell_off ferri fi field find_the fine finger first_time floor flu fly for_my for_onc for_work forecast
-5 forgotten found fourteen free g gave_him gener giant glove go_. golden goldfish gone gone_to got_a gp
-5 grang_infant green greg grow guest h ha ha_ask ha_resign had_it haha hai hair hair_. half_term ham hand_.
-5 have_made he'll he_could head_in headship_. heaven hen her_dad her_first hold holidai_. home_. home_and
-5 homework honour hors hospit hotel hous how_the http human husband_ha hymn i'm i'm_go i'm_in i'v_ever i_am
-5 i_feel i_go i_just i_live i_love i_made i_went in_everi in_thi in_two inform iron is_off is_pregnant
-5 it_been it_come it_got it_like italia jacket jam jean join jumper k karaok kit knee_. knit l lad_. lamin
-5 lanyard_and lasagn last_. leg leg_. legend_. lemon let_me librari light like_a like_my like_to line lion
-5 live live_. lock_out lock_up lodger london long look_like lord lot love_. love_that luck lunch m ma
-5 machin_. main make_me mani marathon marbl mark_scheme market me_at me_hi me_on meet memori men mercuri
-5 meter mi michael monei_on monitor mood morn_. mostli mud mug_. museum name_it nana nation nearli need_to
-5 new_on new_year nil nit no_monei nobodi_ask nobodi_ha north noth of_a of_an off_. off_on offer oh on_#
-5 on_me on_my onli_the ooh op orang other_on over owt park_. parrot pass_her pasta paul peartre peg person_.
-5 pet phonic piec pin pizza plai plan_. podcast polish polit_. pond_. potter prison problem product
-5 properli_. put_on quit radio rain ran rate read_a read_to real recommend ref regret_. remind renew replac
-5 restor rice right_. rock safeti sai_a sai_about sai_no said_. saint sale sang save scare_of sch scone
-5 see_him see_you seed self sent_home she'll shoe_. shout_. show sigh sing_. size sleep_. slice slim snail
-5 snow social solo sorri special spoke spring squad squar st st_mari staff_meet start_to sterilis strictli
-5 sum summer sunni sunset super t t_. taught_him tax tea_. teacher_is tesco tgin that_. that_all that_my
-5 the_caretak the_cat the_famili the_file the_grang the_hoover the_librari the_lot the_mobil the_park
-5 the_pear the_peopl the_photocopi the_sea the_vet the_wai them_to theme there_befor theroux they'r
-5 they'v_had thi_year thing think tho thought_i three_dai ticket_. tidi time_tabl time_to tini tire tissu tma
-5 to_# to_a to_read to_sit to_your told_it tooth traitor trampolin tree trouser_. try twenti_year twitter un
-5 us_a usyk v vallei vi vike volcano wa_. wa_born wai wai_to wait wait_for walcott walk walsh wash we we'll
-5 we'r wed_. week_. weight wept when_you whistl_. who_had who_shout will_be william wish with_an with_me
-5 won't won_the wore world would'v xx xx_. ye ye_i yn yorkshir you'll you'r you_a you_in zero сьогодні
-6 !un-topic-hush !un-topic-jobs #_# #_. #_for :10 @colleagues<her @colleagues>and @colleagues>for
-6 @colleagues>on @colleagues>to @elsewhere @families<and @management-bare @management>in @management>job
-6 @pupils>a @pupils>call @school>. ^_amber ^_angel ^_back ^_be ^_been ^_best ^_big ^_book ^_can ^_cheer
-6 ^_destini ^_doe ^_eleven ^_ev ^_first ^_five ^_go ^_got ^_had ^_home ^_honest ^_i'm ^_ivi ^_joi ^_lost
-6 ^_mai ^_mamma ^_oak ^_parent ^_pleas ^_robin ^_safeguard ^_send ^_summer ^_sydnei ^_ta ^_team ^_teddi ^_ten
-6 ^_thank ^_todai ^_up ^_willow ^_wish ^_wrote ^_you'r a_good absolut again agre alreadi also alwai am amaz
-6 and_hi ani april ar_in argu art assembl august bake basic bath bean beat bedtim been_a bellingham bet
-6 between bit bless block both bridg bring broken budget bui came camh can_do can_tell can_you cancel care
-6 channel charact chees chocol christen citi class_and coat_. colman come come_. commun congratul conker
-6 correct costa counti countri cow cricket crisp curtain dark de debat decid delight didn't_know discuss
-6 doe_my down_on down_to dream dress drop dry due eat eight eight_. everywher exampl expect februari feet
-6 felt first fitzgerald fix flag flat_. flood forev forti_on fourth freezer french full_of get_on goat good_.
-6 got_my govern granni guilti gym ha_left half_. half_a hamster hat hate have have_the he_ask he_said heart
-6 heat hei hello hero herself_. him_a honestli hood hope hug i'll i'm_a i'v_ask i'v_done i'v_not i_have
-6 i_miss if_she if_the in_# in_tear instead is_go is_in it_fridai j jami job_. junior_. just kane keep_a
-6 kettl kitten knee late lead_. leaf learnt legend level lick lid like like_her like_that like_the lip
-6 listen_to loft login look_after look_for love_it made_me mamma man_in map mari mat matter me measur met
-6 mind mind_. ming moment mon morrison mot mother_in much much_. mummi na netbal next_to no nois none notic
-6 now now_. o'clock obvious of_# offici on_top on_your open open_. organis our_class our_governor pair pan
-6 parent_even perman pickford pig plait plan playground_. pleas_. plumber polit pop poster potato power
-6 prai_for pram prayer primari printer proud proud_of pull queue quiz r read_it reader readi record_. red
-6 redund rehears repli retir_. return ring rip river rob ronan run_out s sad safe_. sai_hi sai_i said_the
-6 sandwich sat_in saturdai season septemb_and she_sai sheep shift shoe shout singl sink six_of skill sleep
-6 slide slipper smell sorri_. sound sourdough spaniel spell split stai stapler station stick street_. style
-6 sugar sun sundai sundai_. surpris surviv swift tea teddi telli term than thank the_boss the_class
-6 the_dentist the_holidai the_new the_phone the_site then_she thi_week think_. though_. thread three_.
-6 three_week til till_easter too towel town tram tri trouser two_hour u ukulel up_at up_for ur us_all vacanc
-6 vicar_. video w wa_do wait_. wale want_a want_to war warm warn wasp watch_. wave wear weather wed
-6 wednesdai_. well_. well_done what_. what_the which whisper whistl who_put whoever wig wild with_my
-6 with_stress wor would x x_. ya yer yesterdai yet_. you you'd your z моя
-7 # =school-name @colleagues<everi ^_autumn ^_can't ^_chelsea ^_florenc ^_get ^_grace ^_happi ^_holli ^_hope
-7 ^_jasmin ^_lili ^_max ^_new ^_nobodi ^_pari ^_poppi ^_princ ^_read ^_river ^_rose ^_skye ^_wa ^_will
-7 again_. along amber angel ar asda ask_for ask_what at_it autumn b back_with bear beauti bed bed_. better
-7 big bird bore brave bu cake canal candl cannot case cat catch ceil charg_. chase close code come_on could
-7 curri d doesn't dog don't_know doubl down_. eaten eighti exclud feel follow game given glue go_on got_to
-7 gran grang gravi grievanc guard had_to have_got hedgehog high hoover how_to i'v_been i_get i_got i_sai im
-7 impress includ is is_# isn't_the jame john june_. lai leed less lili lol_. loo love mai mcilroi middl mine
-7 more most move_to my my_mum nativ need nerv o octob on_saturdai opinion or order out_on p panto pie_. plant
-7 poppi prai puppi queen quick race reckon rememb rest_of retir row rubi sausag sea sens should shouldn't
-7 sing small smith some someon song soon sort speak spot stand star start stationeri step still storm stuck
-7 swap tabl_. taught teeth the_meadow then_. thi till_half toast told_us tour treat tweet ugli uncl up_on
-7 view visit vs wa_my welcom welli wifi will wit wors yellow yo
-8 !not-is-good !topic-case :… ^_user actual alarm announc appar arriv ask_if been_told behaviour best biscuit
-8 born brain brought cheer chelsea cri crook daisi danc deserv destini ev everyth finish florenc four_. grace
-8 great happi hartfield holli i_gave idea ivi jasmin joi king kiss last_night leav_him lol max our_new oven
-8 password pigeon pleas princ realli robin rose skye sock sydnei ta_. text the_post the_time these to_go
-8 to_tell todai todai_. tomorrow tomorrow_. tonight_. want what_a why_. worth yet
-9 :! :6 :merry :warm :wry ^_good ^_who bread da do_not final meadow oak pari repeat the_monei tonight user
-9 willow
-10 =pupil-name arrest parent_.
-11 ^_mark trash
`;

/** How much each clue speaks for the check `confidential`; the first is what no clue at all says. */
export const WEIGHTS_OF_CONFIDENTIAL = `
-12 :
18 =confidential that_why
17 inhal on_free
16 came_back husband_ha ot select stepdad
15 counsellor in_pe iq kidnei merg refug young_man
14 !topic-health !un-topic-data ^_interview after_her come_through disciplinari he_can't is_have onli_# talker
14 the_deputi the_la todai_he won't_be
13 !topic-data @colleagues>been attend becaus_hi ha_to he_won't incid letter my_group nurs_and off_till
13 quietli sent_home she_told tablet the_arm the_consult therapist tube
12 !topic-exclusion !topic-home !topic-needs !topic-visit @pupils>got ^_hi becaus_of been_given below bring_me
12 capabl home_visit hymn last_time left_on lose_a lowest nobodi_sai on_mark princ_ha restrain salari she_not
12 sudan the_home the_parti the_special while_thei you_see
11 !topic-call !topic-case !topic-hush !topic-inside !topic-jobs !un-topic-hush @families<becaus
11 @families>boyfriend @families>haven't @management>on @pupils>whose ^_heard ^_her ar_in averag bach bailiff
11 becaus_he diabet drop_in for_septemb form_and free_dinner got_their had_anoth heartbroken hi_arm hostel hr
11 in_about is_be it_hi naughti on_we pathwai pencil_. rhubarb rung scale she_on sinc_august sinc_the sleep_in
11 suspens tabl_check tag the_breakfast the_chang the_court the_list the_lunchtim the_two todai_for todai_the
11 tummi twelv_week upset wear_the who_can't
10 !topic-ofsted 8am @families>will @pupils<top @pupils>doe ^_dont ^_kitchen a_bed a_noseble a_trampolin
10 act_surpris announc at_swim bail been_move boi_who boi_with bursar by_someon came_at can't_go cater caution
10 cover_for disclos epipen ever_had exclus famili_in file for_on go_from good_in grievanc ha_an hardship
10 have_her he_ran her_back her_hair her_husband hi_book him_off hmi hormon i'd_onli if_we job_share lawyer
10 meant_to miss_in moder my_# my_y nineteen_. noo noon_. off_with on_who onli_ever op_. pass_it pull_up
10 put_in rang_at read_ag she_been she_can't she_wrote squash_. stair_and take_the the_afternoon the_appeal
10 the_boss the_thing there'l train_and two_dai wa_# wa_for well_the why_she why_the why_there word_wa yin
10 you_put
9 !topic-staff #_month #_sat :30 @families<both @families>found @families>gone @management<own
9 @management>husband @pupils-sure-one @pupils<lunchtim @pupils>who ^_budget ^_hen a_laugh a_seizur a_set
9 a_taxi about_her all_on all_to anonym as_you at_pick be_all be_made been_. been_told box_. bruis but_the
9 by_two can't_read caretak_ha child_is class_ha complaint deficit dentist deport dri easter_and fair_plai
9 feed for_her get_him gone_down got_# ha_broken ha_start had_hi he_on health heard_. her_nerv hi_wife home_by
9 i'm_onli i_mark in_from investig is_veri it_her jogger know_she lad_with letter_and letter_go longship
9 made_him me_todai medic meet_with migrain move_out my_room not_been not_come on_not on_of open_it ormond
9 out_on paper patch pe_. poor pupil record_for report_on rumour sai_her sai_is saw_the seen_a sent_the
9 she_came sleev some_. statement stress that_our the_fella the_math the_number the_red the_run the_trip
9 thei_found thei_said them_ar they'r third_time threw_a told_me took_a tracker twice_thi two_in two_year
9 up_till warn we_know wee went_round what_i'v whose with_stress yesterdai you'd_not your_.
8 !topic-behaviour !topic-results !topic-safeguarding #_boi #_not #_out @colleagues>her @colleagues>not
8 @colleagues>start @families<that @families<up @families>got @families>sign @management>go @management>job
8 @pupils<same @pupils>boi @pupils>in @pupils>she @pupils>start @pupils>with @pupils>yet ^_becaus ^_nineteen
8 ^_their a_# a_heart a_pencil a_treat about_. after_# after_half all_at allow amber_. and_half and_she
8 ani_more anyon_want arrang assess back_after bairn been_seen between_the big_sister bit_in bless_her
8 but_i'll by_email by_fridai can't_do cent chair_at class_at class_is cohort combin copi copper dad_got daddi
8 devast dinner_queue do_her don't_let don't_sai done_a drawer_. eat_. emerg fax folder food_bank for_hi
8 for_math for_pe form gaffer gareth granddad hack happen_to have_hi he'll he_off head_on her_on him_in hush
8 i'll_sai i'm_to i'v_brought i_read impetigo in_bit interview is_go is_hard is_off isnt it_ten it_won't
8 just_need know_becaus know_yet letter_in lost_hi me_till my_love next_week no_monei nobodi_to not_allow
8 not_out now_we nqt octob_. of_mine offer on_room onc_a onli_eat onli_two our_dinner our_love pain paint_the
8 pass_the pda phone_call plait pleas_don't plumb posh pull rang red_. ri ring_. sai_who said_to section
8 server shake shake_. she_ask she_call she_wa shin sign_off sinc_he six_of social solicitor solicitor_.
8 someon_tell special still_in still_want talli that_# that_what the_bad the_bank the_boi the_card the_cater
8 the_council the_cupboard the_dentist the_dinner the_hol the_ladi the_littl the_naughti the_sum the_three
8 the_union thei_had there'l_be they'v theyr three_in three_year till_june to_ring tod tonic trampolin_.
8 trust_is two_more two_on unannounc we'v week_i week_with who_you won't_get worri would_you yet you_like
8 you_never
7 !un-topic-inside !un-topic-visit #_more #_teacher #_week #_with %child %family 20p 6s_. @colleagues<two
7 @colleagues>be @colleagues>ha @colleagues>number @colleagues>todai @families<same @families<two
7 @families>ever @families>mum @management<for @pupils>ha @pupils>if @pupils>left @pupils>tomorrow @pupils>we
7 @school>shut ^_fun ^_hide ^_letter ^_linkedin ^_littl ^_recept ^_sit ^_work a_bag a_certain a_footbal
7 a_fortnight a_meet a_nice a_rumour a_shepherd a_stick a_two absenc ach again_and again_that again_third
7 all_and ambul and_name and_tell and_todai anybodi_know appl_. ar_look as_of ask_us at_# aunti_. autism
7 bad_back been_arrest behind_. birthdai_cake bit_the biter bless_. bo boi_in candl_. carpet_and cast_.
7 class_# class_did cloud cloud_. co_i corner_of could_see court curtain_. dad_on depth descal directli
7 disco_. do_when down_a drink dryer easter_. eleven_and embargo english_and evict exclud excus_for fidget
7 finish_at first_choic fizzi fleec foodbank formal fourth from_her from_leed give_us go_for got_an greater
7 greater_depth ha_come had_sinc half_past he_fine he_in he_lost he_not head_is headston her_for her_hip
7 her_notic how_is i'v_on if_hi in_with in_y# incl injuri is_at is_onli it_true kai kharkiv ladi_with let_her
7 letter_came leukaemia list_. littl_man live_there loud_. low lsa made_to mark_and mark_on meet_at might_be
7 moonwalk mouth_and move_in mum_told my_darl my_face my_line my_ta naebodi night_in no_it nobodi_had noseble
7 not_ask ob of_# our_offic own_name page_. pant past_on pe_and peek petti_cash pl place_with printer_. prison
7 protect rag refer regist_and ring_home round_. sai_hi sat_with see_that seen_by seen_the septemb she_went
7 shelf_. sibl six_time split split_. strip surpris swam taker that_class the_appl the_desk the_green the_hand
7 the_lunch the_panel the_site the_weekend the_whiteboard the_young then_in then_went third thirti_two
7 time_todai timelin tlr to_# to_on to_open to_tell tribun tuesdai_. turn_down twenti_eight two_ar type_it
7 typo unknown up_becaus up_two vacanc wa_onli wave_. we_found we_think what_they'd when_he who'll whole_wai
7 win_a won't yet_but
6 !not-like-of-adults !not-topic-hush !topic-thing !un-topic-call !un-topic-exclusion #_pass @colleagues<three
6 @colleagues>ar @colleagues>got @colleagues>survei @colleagues>told @families<new @families<on @families>her
6 @families>till @families>won't @families>work @management<last @management>did @management>off @pupils<in
6 @pupils<of @pupils># @pupils>by @pupils>eat @pupils>math @pupils>next @pupils>todai @pupils>too @pupils>wet
6 @school<good @school<other @school>our ^_bit ^_bump ^_chair ^_felt ^_fourteen ^_gravi ^_head ^_hous ^_ic
6 ^_lesson ^_met ^_nana ^_over ^_parent ^_polic ^_saw ^_sorri ^_they'r ^_we'r a_b a_child a_head a_million
6 a_night a_pai a_plan a_swan a_tent about_our adverbi all_afternoon allerg ammi an_orang and_other ar_at ash
6 asthma at_all at_carpet awkward bad_. balloon been_exclud befor_lunch bitten blanket bless_him broccoli
6 brush budget bug bump_into but_our calm came_in came_through candl_for carpet_time cerebr chang_a chip_shop
6 clip_. closest co_it collect come_in come_on complain_about concret confid cooker correct_. council_.
6 dietician distanc doe_anyon doesn't_do doesn't_want done_for dubai dyslex ed eleven_week epilepsi
6 everi_fridai everybodi_in face_in find_out first_on fish_tank for_everyon found_out free_on from_januari
6 front_adverbi gate_and get_# get_told gone_up gran grin_. growth guess had_# hall_with have_it he_onli
6 he_went head_off hear_aid held_my her_littl her_whole hi_back hi_third hi_uncl himself_in home_for
6 honest_question how_do hygien i'd_a i'm_do i'v_the i'v_to i_know i_sit improv in_an in_educ intern is_that
6 isn't_allow it_like it_might it_you junior_. just_the keep_a ladi_who last_week learn_. less_than let_on
6 littl_brother loan log look_into lost_it lost_the lump lunch_wa math me_half me_hi meant minut_of miscarriag
6 muller mum my_boi my_car my_littl never_knew new_ta next_year no_wait not_sleep notic_in nurseri_. occup
6 of_y# on_class on_get on_go on_i'v on_lad on_shoe on_wednesdai onli_know oot open_at out_from oxygen pani
6 peopl_ask phase_leader phonic_screen photo_on phrase pigeonhol plai_on plaqu plu po predict prepar prostat
6 pru pupil_premium purpos_. put_on quiet rage rang_my reckon rehab requir reserv ring_round ringworm room
6 sai_# said_he sandra scan see_it see_the see_them seizur sentenc_. settlement seven_year she_take she_tell
6 skip_rope sprinkler staffroom_ha start_. still_on support_plan surnam that_famili that_where the_bairn
6 the_book the_coat the_displai the_fenc the_file the_group the_lanyard the_leg the_nurseri the_other
6 the_photo the_right the_share the_sheet the_size the_snack the_suppli the_twin thei_think think_it through_a
6 thru tip_for to_keep to_lose to_move tomorrow_and uncl_. unit want_. want_me warn_for wear_a weight what_do
6 what_els what_he when_a whisper who_had who_wa with_her with_us work_a would_. write written_it wrote_it y_#
6 ye_it you'r_do you_but your_class your_hand yr_old
5 !not-does !not-topic-health !topic-early !un-topic-case !un-topic-early !un-topic-jobs
5 !un-topic-safeguarding !un-topic-thing #_made #_team 2b 2m 5p 9pm @colleagues<# @colleagues<four
5 @colleagues<no @colleagues<proud @colleagues>but @colleagues>or @families<love @families>been
5 @families>can't @families>i @families>is @families>just @families>new @families>on @families>see
5 @families>thi @families>tonight @families>want @management-sure-the @management<me @management<told
5 @management>do @management>gone @management>sai @management>to @pupils-one @pupils<by @pupils<entir
5 @pupils<four @pupils<here @pupils<hi @pupils<nurtur @pupils<wee @pupils>doesn't @pupils>down @pupils>found
5 @pupils>haven't @pupils>live @pupils>lost @school<in @school<old @school>by ^_appar ^_bonfir ^_he ^_like
5 ^_minut ^_plai ^_sir ^_spent ^_they'v ^_tonight ^_whoever a_bairn a_coffe a_drill a_e a_fuss a_hamster
5 a_hobbi a_lap a_on a_part a_phone a_rabbit a_seven a_system a_tabl a_teddi a_ten a_van a_while a_witch
5 absent after_easter afternoon ag_. ag_of all_down allerg_to an_egg and_he'll and_mum and_princ and_rang
5 and_the and_you'r apart_from aren't ask_becaus ask_to assess_. at_eleven at_noon at_work awai_on back_from
5 bath_with be_back becaus_i'm been_ask been_put befor_the blood bottom bowel breach brief bright brought_a
5 bucket_. bursari but_i but_me but_thei by_easter by_mistak by_ten call_my came_home can_read can_walk candid
5 card_and check_your cheek christma_and clinic come_at comma convinc cope count_the cri_in croc cry_at cry_in
5 curtain cushion custodi cut_the dad_a dai_at daughter_in db desk_and didn't_. dinnertim director disgrac_.
5 displai_board doe_the dog_at done_# done_with doorwai down_for down_on draft duke dystrophi e_with eczema
5 ed_psych ehcp eldest email_at everi_dai expect ey_on famili_on feedback fifti_quid financ for_your forehead
5 foster four_in frozen furiou_. fy gari garlic gave_her go_by go_out go_through gone_by good_with growl
5 ha_anyon ha_he hand_her hand_the hasn't_got have_come have_to haw he_could he_go he_out he_wave heard
5 her_last her_third her_to herself hi_brother highest him_my hoist hol hold_my home_and hug i'm_glad i'v_read
5 i_knew i_like in_and in_last in_mine in_write in_y in_your infant_and insulin into_my invigil is_over it'll
5 it'll_be it_go it_goe it_turn it_wasn't jazz job_and just_done la last_year latest length_. line_at list_for
5 lockdown longer_than lot_to machin_and make_him matern mattress me_if me_in me_then me_who measur_the med
5 mediat mid middl_of miss_. mock mondai morn_on mother_ha move_her move_the mum_rang muscular mutism
5 my_displai my_kei my_sleev my_tabl my_wee my_year neck new_teacher not_to notebook now_and nurtur o'r of_our
5 of_peopl of_somebodi of_term off_everi oh_my old_in old_school old_with on_but on_fridai on_good on_him
5 on_on on_paper on_sinc onli_for orchard other_school our_y our_year out_and out_she over_and overheard
5 page_# pai_rise palsi parallel part_time payrol payslip peopl_and perman phase phonic piec_of plan_for
5 plaster_. policeman popcorn posit practic_. priest print priori programm puce question_for rail rail_.
5 rang_. read_hi receipt reckon_. red referr registr retail_park room_in round_that run_out rung_. sai_a
5 sai_anyth sai_someth sai_why salt_. sat_in school_meal screen seat_and see_her see_me see_on see_what
5 sellotap sellotap_. sewn share_a she_at she_do she_off she_our she_work shut_up simon sinc_easter sinc_half
5 sinc_octob six_week sleev_. snif snooker some_peopl sooth sourc speak_. spell_. split_up spring_. strawberri
5 sunglass sure_. swede swede_. swim_. system_. tad target temperatur temporari than_our that_hi that_just
5 the_# the_9th the_bag the_bit the_chapel the_classroom the_data the_free the_governor the_letter the_loo
5 the_medic the_nit the_payrol the_phone the_pink the_plaster the_printer the_purpl the_quiet the_report
5 the_skeleton the_tag the_wee the_whippet thei_gave there_on thi_time thing_. think_he those_. three_dai
5 three_of threshold thur tic till_easter till_the till_you'v time_tabl to_collect to_wear todai_as todai_at
5 todai_she told told_about told_us too_mani tooth_. toothbrush touch trip_to twenti_past type under_your
5 up_after up_like upper valv wa_up wai_round walk_like want_it we'v_to wed_. week_and what_come what_in
5 what_to wheelchair where_to whichev who_knew who_never whoever_is whoever_put whole_time why_. win_the
5 with_hi won_. work_with wrist year_behind year_i yep you_do you_ring you_tell you_what your_job yr
4 !topic-plan #_again #_get #_of #_still #_would #_yr :20 @colleagues<her @colleagues<love @colleagues<our
4 @colleagues<tma @families-one @families<a @families<and @families>ask @families>ha @families>in
4 @families>need @families>off @families>told @families>us @pupils<anoth @pupils<brave @pupils<littl
4 @pupils<mean @pupils<new @pupils<night @pupils<sinc @pupils<wor @pupils>befor @pupils>brought @pupils>came
4 @pupils>dad @pupils>lunch @pupils>peg @pupils>pet @pupils>protect @pupils>record @pupils>who'll @pupils>why
4 @school<gym @school>leav @school>look @school>swim ^_after ^_bloke ^_bring ^_busi ^_cover ^_fix ^_keep
4 ^_long ^_mind ^_next ^_poor ^_slept ^_thursdai ^_tini ^_tip a6 a_badger a_bin a_birthdai a_candl a_chair
4 a_chip a_ghost a_home a_hotel a_jumper a_lamin a_leav a_mum a_place a_raffl a_shelf aft ag ahm aider
4 all_know all_out all_right all_round all_week an_actual an_entir an_ey and_# and_can and_sai and_six
4 and_skye and_spent and_twenti anyon_have appeal applic ar_off ask_and assign at_bedtim at_home at_three b_.
4 bai_. balanc_. ban_from bank_and base batteri_. be_my be_no be_on becaus_it becaus_that been_look been_to
4 besid big_brother bite board_. book_corner book_in book_on bottl_and briefcas bring_in brother bundl by_on
4 calmli came_with can_be car_. car_park cathedr centr_. chelsea_lost chewi chicken_pox child_protect class_on
4 cleaner club_and club_is come_back come_up contract couldn't_make cover cover_the crate cruis dad dad_wa
4 darren deb decid_. detent dinner_monei dire disord do_# do_phonic do_with done_on door_. down_to drawer
4 drop_a each_. ear_defend easili easter edinburgh eighteen enough_of even_know eyelash fella fever first_.
4 first_thing five_dai five_hour flask_of flat_. foetal fold for_get for_someon for_that for_word four_of
4 from_septemb from_three furiou gel gerbil goe_. gone goosebump_. gossip got_through grei grei_. group
4 group_. ha_her ha_move ha_read ha_told had_a had_the hand_out haribo hate_that have_on he_ask head_at
4 head_had head_in headcount hear heard_it heart_. helper her_gran hi_big hi_job hi_new hi_peg hi_tea highli
4 him_at hold_a i_alwai i_check i_could if_she in_juli in_nurseri in_on in_primari in_their in_tomorrow
4 in_tune intervent is_on is_there it_on it_too it_were ji join_us june just_come just_had just_on karen
4 keep_an keep_your kitten_. knew_. know_me know_who lado land_on leav_for left_in like_# like_and linkedin
4 lip list livid long_enough loo look_round made_it make_her man_to marac mark_it max_is me_laugh meltdown
4 meself miss_him monei_for month_of moodi more_for mould move_up mummi my_math my_observ my_read mynd
4 never_again never_mind never_thought new_lad new_on newslett_. nil_. nine_dai noisi not_want now_on now_you
4 of_four of_that of_year on_each on_from on_if on_me on_purpos on_saturdai on_to on_word on_year onli_took
4 our_first our_read our_two out_at overtim owl_. paediatrician paperwork parent particular pass_. peac peg
4 peg_. percent petti pick_up pictur_book place_to placement plaster plate_. point_. polic poni pox premis
4 rang_from re regist residenti_and robot round_for run_with russian sai_. sai_noth sai_we said_he'd said_how
4 scabi seen_it seri set_of she_right she_stop show_and shy_. sister_in sleep_at slip sly small_person snack
4 somewher_. soul_. spare_a spent_it sponsor_walk start_mondai still_doe supplier surgeon swim_bath switch
4 swore teach_a teacher_have teacher_is tell_. tell_anyon that_when the_ambul the_answer the_band the_box
4 the_chair the_chariti the_chip the_email the_ground the_lane the_minut the_read the_robin the_roman
4 the_sponsor the_tablet the_third the_titan the_trust the_vike them_back they'v_gone they'v_put thi_morn
4 thi_on thing_with third_of thursdai_and tide till to_an to_five todai_that tomorrow_at tonight_i too_and
4 took_three track trial tube_. turn_into twin two_boi under upheld veri_nice wa_meant walk_it walk_up
4 wash_and we'r_on we'v_lost wean wee_on went_in were_a while who_been who_do who_doe who_get who_want
4 who_won't will_go with_someth wolf woman_with won't_sai worri_about y# year_5s year_old year_she you_sai
4 you_there you_would
3 !not-like !un-topic-results #_for 140k 1am @colleagues<the @colleagues<y# @colleagues>gone @colleagues>were
3 @families<the @families>left @management<^ @management<their @management>at @management>lice
3 @management>offic @management>want @pupils<five @pupils<for @pupils<like @pupils<six @pupils>sent
3 @pupils>sinc @pupils>two @pupils>what @school<^ @school<my @school>been @school>is @school>librarian
3 @school>want ^_about ^_half ^_messag ^_mum ^_nine ^_vote a_coat a_fish a_funni a_lock a_row a_slide a_warm
3 a_wet a_wig a_wine a_word about_what about_who against agenc agreement all_in all_through alleg and_four
3 and_it and_left and_made and_nobodi and_none and_on and_robin and_there apprais april_. ar_. ar_down ar_go
3 ar_on ar_veri arm as_if assess_for at_forest at_peartre at_ten at_us bag baguett be_read bedroom befor_you
3 bell_at benefit birthdai_and bit_where blub breakdown bu_driver bu_to but_there by_year can_you card_in chap
3 cheer_. child class_ar close co_he condit confirm cope_with could_take cri_when crop dad_who did_to
3 disclosur do_i dock don't_get down_it draw_of dyslexia earli_. egg_and even_done expect_a famili fell_asleep
3 field_. fifth fine_. flinch folk_. for_our for_what fourteen_. from_now fuss get_to ghost_. ground_.
3 guess_what ha_discov had_to half_nine half_the happen hartfield_. have_now head_offic heron_. hi_bag
3 hi_jumper hi_nan high_. hope_that husband_and i'v_known i'v_never i'v_put i'v_rung i_count i_didn't i_didnt
3 i_never i_onli i_spend in_both infirmari insect_. into_it is_thi isn't it_after it_i it_todai it_twice
3 januari_. k_. know_what last_in leav_do like_her like_hi line_and long_and lunch_in majesti me_about me_cry
3 mean_a meet mentor messag_me mile_. monei monei_. month month_and mum_is music_. mutual my_arm my_career
3 my_dai my_heart my_pupil my_sing name_it name_on next_. nice_to nobodi_at noon not_# not_let not_sai
3 noth_els nut of_my of_noth of_wet off_and ofst old_and older on_i onli_come our_last out_for outcom outsid_.
3 outstand over_the pack_a pant_. parent_at parent_of parrot_. past_nine perci pregnant_. premium recept_at
3 refresh retir_. right_up ring_my river_. rob_. room_at room_for sai_when said_i'm said_thei sal saw_it
3 scratch secondari sesam seventeen she_six shortbread sister_. six_month sleep slight someon_. someth_els
3 son_. spent_my staffroom_. stai_at start_on statement_. still_be stoma stood_behind stretch summer_and
3 sweetest syndrom ta_to taken_over talk_in team_. that_all that_lad that_year the_14th the_bake the_bu
3 the_chicken the_child the_dad the_dai the_drawer the_end the_form the_hedg the_infirmari the_lake the_lock
3 the_note the_on the_polic the_residenti the_safe the_sen the_shed the_trollei the_ward thei_have then_i
3 they'r_in thi_week think_the think_we third_on thirti_on thought_i'd thought_that threw tickl time_befor
3 to_anoth to_live to_nine to_sai to_us told_. told_you trampolin tri_to turn_out turn_up two_of urgent us_in
3 visitor wayn we'd we_get went_and went_from were_told what_our what_would wheat who_come who_live why_is wor
3 worm_. wrote_the year_ago you'r_read you_my
2 !not-is-good !not-topic-needs #_or :work @colleagues<old @colleagues>who @families<mum @families<of
2 @management>in @pupils<after @pupils<at @pupils<our @pupils<page @pupils<poor @pupils>ar @pupils>out
2 @pupils>turn ^_math ^_mother ^_playground ^_second ^_staff a_caravan a_famili a_ruler agre_to all_go and_had
2 and_that and_who ar_now ar_still as_well at_playtim at_six breakfast_club buggi carri_a censu colleagu
2 dai_from defend degre_. did_i don't_make dot draw easier eaten_a feel_like for_next go_home gone_for gone_to
2 gravel hair_and helplin her_at hi_sister hot_take humbl i'd_to i'v_said i'v_written i_came i_repeat i_stand
2 i_wouldn't it_look letter_about lice long_dai make_it me_i me_to minut_on mum_in mute nine_. offic_and
2 or_someth other_end our_own own_with panic pump read_it redund resign rise sai_owt school_that she_look
2 shut_for somebodi_who staff_. still_there supermarket supervis suppli_teacher teacher_and teacher_at
2 that_the the_actual the_door the_lot the_newslett the_pta the_tombola them_at they'v_got three to_end
2 to_know to_learn to_put to_that to_whoever we'v_had we_have year_group your_old
-2 #_you @families>carer ^_ha ^_should afford and_ye ban blond boat burp but_at case class_have cole deleg
-2 don't_think drop_. experi flight formbi green ha_now he_had him_all it_gone lanyard lanyard_and last_.
-2 law_in lump_in manner_. much_. my_throat nearer okai pantri pass_her passion privileg she_. sign_the
-2 sinc_she sir spring sticker sundai_. teeth_in that_me that_onli the_differ the_inspector the_onli then_she
-2 then_thei told_hi took_# we'r_do were_all who_couldn't will_in wreck you'd_think you_haven't
-3 !not-topic-when #_at #_can #_i #_she #_wa 18th @colleagues<everi @families<do @families<lad
-3 @families<recept @management>new @pupils<start @pupils<they'r @pupils>list ^_again ^_ay ^_been ^_bless
-3 ^_discuss ^_dr ^_final ^_gran ^_gut ^_haha ^_hand ^_interest ^_love ^_mai ^_mari ^_noth ^_oak ^_pack ^_part
-3 ^_pass ^_red ^_send ^_show ^_shut ^_social ^_sold ^_tell ^_then ^_todai ^_ugh ^_watch ^_won't ^_would a_.
-3 a_blanket a_bread a_decent a_hors a_leaf a_mug a_term a_tin aa all_her and_go anti appoint apprenticeship
-3 apron arm_. artist as_he as_hi ask_by ask_how athlet back_out badg_. bagpip bandag be_taken beard beauti_.
-3 becaus_someon been_a been_call been_the bench better_than big bingo bio bishop_. blazer blue_badg boi_.
-3 boiler_room book bootl brought_the brown_. brutal butcher cake call_her came_as cano caption champion_.
-3 chang_the channel charact chat check_. childmind chill class_a class_for class_list coal coffe colleg
-3 come_. come_out compani conga conservatori contain contract_. corri corsa could_you crown cube cyril
-3 dai_befor dart deputi_head diari dine displai doesn't_like doesnt doorbel due dug dusk dwarf dzi egg_. eh_.
-3 eleven_minut engag_. even_the ever_been everi_morn everyon_at exact express ey f_. face_the fact fae fan_.
-3 feather feet_. fella_. fill film_. find_it finest_. finnish florenc_nightingal follow_me forecast forgiv
-3 from_outsid fulli gallagh gentlemen geographi giraff girlfriend give_up go_down goalpost gonna good_new
-3 got_engag grang_infant guess_which gurdwara ha ha_ever ha_found ha_it ha_learn ha_no ha_not ha_the haggi
-3 half_. ham_. hand_like happi_birthdai hash haunt he_couldn't he_ha he_like hear_. her_. her_a her_ey
-3 her_shoe her_sister here_. hi_. him_. holm home_is homework hood hound hug_. hungri_. i'm_done i'v_still
-3 i'v_taught ikea includ introduc invent_the iphon is_a is_and is_out is_still j je jelli jump junior junk
-3 just_back ki kind_to kitchen_and knot know_how ladder_. ladybird landlord languag_. lanzarot laptop legend
-3 lent_me lesson_. like_an like_i'm lili_in limp liverpool lock_in long_stori loop macarena made_my marbl
-3 mate_sinc math_book me_. me_from me_it membership menu mermaid messag_. mine_the mint miss_my mood moon_.
-3 mug_and mum_at my_chip my_classroom my_eldest my_favourit my_niec my_shed my_wife my_word nae narrat nav
-3 neighbour_. never_have never_onc newton night_out night_with number_in oat odd_sock of_sugar offic_on
-3 onli_have open_. option other_half our_school our_sport own_two owt_. pa paint_. paracetamol pass_hi pepper
-3 pipe_. plane pm portug present_. pride_. pull_the pumpkin read_aloud reason_i recit ref report_it request_.
-3 resourc right_. rubi_wax rug sai_my said_hi salford sat_. sat_nav sat_paper sat_through sch_. seagul
-3 secret_. see_him seek she_get shoplift si sigh_. slip_. slipper_. smash smile soak son song_. sorri_but
-3 squirrel state stick_. stmarysprimari strang sub suffer swan sycamor teacherlif teenag that_build
-3 that_never the_beanstalk the_bench the_boot the_bowl the_builder the_go the_hamster the_lost the_menu
-3 the_music the_ofst the_sofa the_sound the_student the_visit thei_. them_the theme thi_with think_a third_.
-3 ticket_. tilburi to_mark to_somebodi to_write toast_. tommi transit tree_primari tunnel turkei two_peopl
-3 tyler ugh univers up_# up_. up_my up_sinc us_have vanish viii wa_a wa_an wai warn_me weed week_two wellb
-3 welli_. welsh_cake were_. what_. what_happen whistl_. who_sat who_wrote wi_the won't_hear work_the wreath
-3 yate yesterdai_. yn you'd_have you'v_not you_were zero zoom zumba каже у
-4 !acc-does !not-acc-is !of-whom #_# #_if #_me #_million #_thi %general 3rd 70th @colleagues<quiz
-4 @colleagues>do @colleagues>meet @colleagues>that @families<told @families<wa @families>. @families>70th
-4 @families>birthdai @families>could @families>he @management<deputi @management>put @management>still @other
-4 @pupils<recept @pupils>a @pupils>do @pupils>know @pupils>pass @pupils>teacher @pupils>who'v @pupils>would
-4 ^_actual ^_aw ^_best ^_caught ^_coach ^_cut ^_doctor ^_drink ^_drop ^_end ^_four ^_full ^_give ^_grace
-4 ^_happi ^_http ^_husband ^_it ^_lunch ^_lunchtim ^_max ^_mine ^_move ^_nah ^_nan ^_nation ^_never ^_new
-4 ^_note ^_oh ^_op ^_pear ^_photo ^_plan ^_pleas ^_river ^_robin ^_said ^_she'd ^_sign ^_spare ^_special
-4 ^_swap ^_that ^_to ^_tuesdai ^_typic ^_wet ^_willow ^_wouldn't ^_y# a_book a_cat a_conker a_curri a_desk
-4 a_dinner a_friend a_lie a_lift a_live a_middai a_page a_park a_proper a_recept a_robin a_room a_saturdai
-4 a_scone a_special a_spreadsheet a_sundai a_thursdai a_tooth a_tree a_wave a_week a_whistl about_us accent
-4 accur ad address_to admin ah album aldi_. all_been alphabet also alwai_been amber_warn america an_old
-4 an_open and_just and_never and_pass and_took and_your angel_. annual answer_in anybodi_got anyon_who
-4 apolog_. ar_out arena argument arm_fold as_long ask_a ask_if ask_the at_asda at_oak at_uni attent attitud
-4 audiobook avail b babcia back_mondai back_of bacon baker banner bar_. barber basic be_. beanstalk beat_the
-4 becom been_made been_there been_us beer befor_i'd begun ben best best_. bingo_. biryani bishop blame_the
-4 bliss bliss_. blood_pressur blunt boat_. bog bone_. book_bag born_in boss_. bother_to bottom_of bowl_.
-4 branch bread breath_. breed bring_a bring_back broke brought_hi brought_me burst bush buzz by_accid c call
-4 call_the can't_find can't_spell can_keep cant_believ career carrot carter cartwheel cat_ha caus celebr
-4 champion chang_my charg_of child_. child_with chip_. ciao circl_time class_todai clean_. clearli click
-4 coach code_for coin cold_. collaps column come_and come_off comment con conduct confus congrat congratul_to
-4 connor corner_. cottag could councillor counsel coupl cpd crazi cream crumb custom cut_. cut_out cycl da
-4 dad_been dai_is dai_it damag dark date daughter deborah decemb deliv deliveri den derek desk_. did_an
-4 did_my did_the dj dm do_. do_for don't_tell doubt drag drama drank drizzl drone duck dust easi eek energi
-4 eric everi_time everi_year exam excel explain explain_the ey_shut eyf fab face fanci far_. farm_. featur
-4 feral ferri few fifteen finest firework first_ever fish_finger fit five_. fix_my flare flatmat flintoff
-4 float flood flute fly footbal for_y found_a freak freezer friendli fring frog g garden gcse ginger give
-4 given_up go_of goe_to gold golf gone_and gone_in good got_. got_off govern grandad greyhound guest gym
-4 ha_decid ha_learnt ha_made ha_never ha_on ha_two hadn't hair_. hall_and hand_over handbook handprint
-4 handwrit_. hang hard hate have_ask he_a he_didn't head_wa heater help_the hen hen_do hi_school hi_whole
-4 hidden hide_in hiya honestli_. honeymoon how how_he hung i'd_had i'm_an i'm_still i'v_bought i'v_met
-4 i'v_onli i_could'v i_find i_tell in_april in_assembl in_bed in_law in_need inflat insid_out invoic is_.
-4 is_fine is_full is_now is_two is_well it_alwai it_been it_doe it_fridai it_good it_rain it_take item
-4 januari_# joe jollof judg just_look kahan kane keeper kidnap kit kite krai kyle labrador lad_on lad_who
-4 ladi_at lamin lamin_. later_. laugh_at launch law_. le left_. leicest lend let_go level_# lidl life like
-4 like_my like_she like_you limerick link lion literaci littl_sister loaf look_like lost_. love_the love_to
-4 love_you lunchtim made_the magic maiden maiden_name make_sens man_at mark mark_my market marketplac marvel
-4 mate math_. maypol me me_after me_anyth me_by meet_. mein metr mi microphon microwav midwif min mind minist
-4 miss_a miss_you modern more_sleep morn_all morrison mortgag moth mother_in moustach mouth_. mug_. must_be
-4 my_birthdai my_daughter my_ear my_ey my_friend my_gran my_lanyard my_lesson my_new my_nose my_sister
-4 my_whole nail name_. name_a nativ neg never_in new new_kitchen nh niec night nightmar nobodi_ask nobodi_doe
-4 norfolk not_bad not_even not_in not_our not_that noth_but now_a nowher nurseri_nurs oak_primari od of_their
-4 of_thi off_a off_to oh olli omg on_at on_everi on_hand on_tabl onion onli_got onli_thing onli_work
-4 opinion_. other_and ought ought_to our_lass our_mum our_parent our_pta our_ta out_like out_my out_with
-4 outfit overdos own_child paid pal_. parti pass_my passcod password_for password_is past pasta patio penalti
-4 persuas pgce phone_and phone_in pig pinni plai planet plate player plot poison polic_. polish porch porridg
-4 post_a post_offic practis prep pressur primari_school prime princess princip problem proud proud_of pug
-4 pull_a punish puppet pyjama qualiti queue_. quit quiz_team rain_on read_my read_scheme realli regret_.
-4 releas replac reset restor return retweet revers reward rich rip roast rochdal roger roll_. roll_in roll_on
-4 rope_. run_the sai_pleas said_you sale_. saturdai_and saw_a scene sch scheme school_have scone_. score_.
-4 seat_. seat_on second_. see_if see_my seed seem seen_her septemb_and set_off sharpen she_like she_the shed
-4 shed_and sheet_. shh shook shot should_have show show_the shower shown shredder sign_a sinc_# sinc_januari
-4 sinc_we singl singl_. slag slap slim slipper slowli smell smile_. snapchat societi sock_. sofa_. sold sorri
-4 sourdough sourdough_. space spaghetti spain_. spaniel speed spelt spider spreadsheet sprout staff_meet
-4 statu still_not storytim strategi stuck_in sugar_paper suitcas superb supper suppli_. takeawai talent
-4 talk_to tambourin tbh tea_. teach_assist team teddi teeth_. tenni tha thank_. thank_you that_a that_and
-4 that_my that_new that_thei the_bakeri the_buffet the_cake the_canal the_caretak the_cat the_ceil the_drive
-4 the_garag the_gym the_heart the_iron the_ivi the_lamin the_machin the_mondai the_month the_north
-4 the_password the_pe the_person the_place the_pond the_postman the_ring the_rota the_show the_split
-4 the_spoon the_step the_till the_veri the_voic the_wai the_willow thei_ar then_# thi_place thi_weekend
-4 think_i think_i'm tho_. thou though thought_it three_hour three_peopl three_thing thrill thrill_. time_with
-4 tissu_. to_bring to_draw to_smile to_stop toaster_. toe told_he told_there tom tombola_. took_her tooth_in
-4 top_of topic total touch_the towel town town_. train_. tram trick trifl truste try_to tuba tumbl turn_# tv
-4 two_lad ukulel um uni_. unreal until up_in up_is up_on updat urn us_all video villa violin volum vou wa
-4 wa_about wa_my wage_. wai_. waiter walcott wall_and warden we_love weather week_off weekend_in weetabix
-4 weird went_quiet went_to wept wet_plai what_my when_the when_there where_it who_got who_look who_put
-4 who_run who_sai who_sign who_think will_not wind wipe with_half with_my with_two with_you woman wonder
-4 wonki word_about workshop worm_have worship would'v would_i wow_. year_is year_the yellow_. you you'r_a
-4 you'v_been you_ever zip zoo англіиською в з на
-5 !not-topic-inside !not-topic-safeguarding !un-does-of-adults !un-is-good !un-of-whom # #_from #_he #_it
-5 %own 1st 5k :10 :? :wry =criticism @colleagues>and @colleagues>befor @colleagues>i'd @colleagues>three
-5 @families<ar @families<my @families<their @families<thi @families>can @families>stop @management<new
-5 @management<of @management>just @management>who @management>wrote @pupils<be @pupils<destini @pupils<own
-5 @pupils<sen @pupils>after @pupils>i'm @pupils>partner @school<after @school<big ^_alwai ^_an ^_anthoni
-5 ^_car ^_counti ^_daisi ^_everi ^_exampl ^_grang ^_hartfield ^_hope ^_joi ^_lili ^_lost ^_ly ^_meadow ^_name
-5 ^_passport ^_peopl ^_princ ^_read ^_roll ^_rose ^_see ^_sinc ^_still ^_teacher ^_team ^_teddi ^_they'd
-5 ^_twelv ^_wow ^_yesterdai ^_you'v ^_young a a_bee a_better a_free a_lego a_man a_mr a_nurs a_pub a_real
-5 a_spoon a_veri addit adopt_. after_a after_three ago_todai all_. all_my all_these almost alon_. alreadi
-5 am_. amaz an and_about and_ask and_everi and_from and_let and_my and_wrote ani ann_mari anniversari answer
-5 answer_to anthoni anybodi app appeal_. approv ar_you area armi around arriv_at asda ask_. ask_why asleep_.
-5 at_my at_pear avoid bakeri band_. bar barbecu basket bat bathroom battl be_a bean beaten becam becaus_i
-5 been_at bin birthdai bit_. bit_about blink bluetooth bodi boi_at bolton bona boot breakfast_. bride
-5 bridesmaid bridg bring bro bront brother_. brought bubbl bui build bun bunt busi_. cafe call_a came_down
-5 came_on camp can_have cape carri_the cat cat_and ceil ceo chanc charm chef childhood chip chocol chosen
-5 chri christma_do christma_ev citi coat_and coat_in come_round commun complet cone cook_. could_not couldn't
-5 couldn't_find cousin cousin_. cow credit cricket cry_. cup curri custard cute d_. dai_in damp_. david dear
-5 decent decor dementia deni derbi destini_child did digniti discuss_. dishwash divis do_and do_other do_that
-5 do_thei do_thi do_your documentari doe don't_be donkei down_. down_in dr drove drown drum dry_. dylan
-5 each_on eat eco eleven_. elf email_about end_with engag entir ever everi everi_child everi_week everyon_on
-5 examin excit facebook factori fallen farm fc februari fiddl figur find find_a finger finger_. first_dai
-5 fish fisher flew footbal_. for_# for_everi for_me for_mum for_onc for_ten for_thirti forg found_. found_on
-5 four_hour fraction friend_. from_my gave get_me gig glass_of golden gone_home good_morn goodnight goos
-5 got_that got_three gotta grandkid gravi_. gregg grew group_ha gui gutter had_an had_it had_me hail hall
-5 hand_and hand_on happi happi_. he'd_a he'd_have he_doe held hello henderson her_coat her_from her_own
-5 her_voic hero hi_coat hi_first hi_grandad hill_. himself_. hire histori hold_the hope_and hope_it hosta
-5 hour_. hour_of hous_. how_. how_she hull husband_. i'd_been i'd_have i'm i'm_# i'm_off i'v_a i'v_lost i_.
-5 i_call i_don't i_gave i_hear i_lost i_love i_might i_pass i_swear i_watch i_will ic_cream if_thei in_case
-5 in_charg in_court in_everi in_hospit in_leed in_order inform inspector_. instructor irish is is_six it_done
-5 it_down it_from it_get it_ok it_own it_show jacket jam jami join just_a just_told know_about know_all
-5 know_if know_where label lace_. ladi_and lamp lanyard_. laptop_. larg laugh learn_about led left_hi
-5 left_shoe legend_. lemon librari licenc like_. liter live lodger long_as loos lost_my lost_properti love_.
-5 love_that machin_. made made_her made_redund made_us mai_half man_on manag_. manchest manner marathon
-5 march_. marshmallow mask master max_. me_for me_on me_what me_when medal melt menopaus met_a meter mic
-5 midnight_. mine_in moja mom mondai_to monei_in moon more_time mosqu most_of much mug mum_ha mum_that mum_wa
-5 music my_back my_dad my_ex my_husband my_life my_lot my_nan my_two myself n name_is nap navi nest net never
-5 new_. new_head next_time next_to nick night_at no_plan nobodi_ever nose not_. noth_to novemb_. number_# nun
-5 nurseri_and o'clock of_ten on_an on_placement on_thing on_you onc_. orwel otherwis_. our_wa out_in out_who
-5 over_my overdraft overnight own_son pack pair_of parent_even parish park passport path pea pen pen_. penni
-5 peopl peopl_who perfum pi place_is plai_the plan_a podcast poetri pond pop post_. pothol pretti pride
-5 primari princ prize problem_. product projector proper properli properli_. propos ptp puddl purs put_down
-5 put_hi question_. queue radiat real recip remind remov repeat_. rhyl ridicul risk_assess round_in rounder
-5 rugbi ruin run rush sai_it sai_you said_that said_who salmon salmon_. saturdai scare scooter scotland
-5 scroll seat sens seriou servic sette settl seventi shall she'd_be she_a she_still sheep_. shelter ship
-5 should_be side_of sign sign_. sign_it signal silenc silent silli sing sixti_. skill slice slt slug smart
-5 smear snap soap solo somebodi_els sorri_. sound soup_. spare_room spice spin stat still stock stole stop_me
-5 stori string such such_a sunflow super suspect swing swing_. ta_in taken taken_. talk talk_about tan
-5 teacher_ha tell_it tell_them ten_in ten_minut text_me than that_i'v that_she that_you the the_bath the_bean
-5 the_best the_bloke the_code the_crisp the_final the_great the_heat the_hoover the_hous the_kettl the_laptop
-5 the_last the_lesson the_local the_m6 the_miss the_next the_radiat the_remot the_river the_small the_teacher
-5 the_woman thei_got thei_keep them_and then then_. there_is third_in tho thought_. thread throat_. tiktok
-5 tin_of tire tissu to_get to_teach to_year to_your told_a took_me trade traitor treat tree_. tri trip_.
-5 trombon typic understood uni up up_a up_by us_about usyk vallei van vint voic wa_ask wa_at wa_not wa_off
-5 wa_right wa_the wai_to wait wait_list want_a wasp wasp_. watch_a water_. we_were weep welsh went_back
-5 went_for what_a what_ar what_doe what_we wheel when_. who_cut who_did who_els who_know who_left why_do
-5 why_i wide will_be william window_down wine_. wipe_the wood wore work worth wow write_to wrong_on x x_.
-5 yeah year_ar year_of yellow yoga yoghurt you'v you_absolut you_and you_heard you_look you_to
-6 !byname !is-bad !not-topic-life !not-topic-staff !un-is-bad !un-topic-life =accusation @colleagues>for
-6 @families>at @management<trust @pupils<everi @pupils<thirti @pupils>never @pupils>tablet @pupils>wa
-6 @school<and @school>had ^_aunti ^_bui ^_christma ^_com ^_congratul ^_dad ^_destini ^_dog ^_from ^_great
-6 ^_have ^_i'll ^_ivi ^_left ^_mamma ^_man ^_mondai ^_my ^_no ^_ofst ^_pari ^_phonic ^_poppi ^_round ^_sai
-6 ^_skye ^_slt ^_some ^_stop ^_sydnei ^_these ^_thirti ^_wa ^_when a_boi a_job a_lad a_social a_teach a_wall
-6 absolut accept action after_school al alarm all_that alwai am am_i and_at and_thi angel ankl annoi
-6 anoth_school anybodi_. apolog apologis appoint_. ar_two argu as_our asleep at_it at_midnight at_on at_that
-6 bag_in be_# be_there beat bee been_go been_off been_tell befor_i believ bet between_us big_school bird
-6 biscuit biscuit_. bloke bore_. bought bow bow_. bowl brought_in budgi bui_a by_a by_my came_from came_last
-6 came_second can't_be can_see chase cheat chees chees_. child_ha choke christen clock club club_. com
-6 control cours cover_. crowd dad_and dad_at dark_. debat deck deserv did_not didn't_sai direct disabl do_all
-6 do_on doe_our dog doll don't_care don't_have donat drill_. drive dure eh england escap even even_.
-6 everi_word exactli exampl eyebrow f fair_and festiv filthi five_year for_my forgot frame_it from_hi garag
-6 get_on give_a glass_. go_back googl gorgeou got_into governor_. guid had_. haircut hand_up hartfield_road
-6 hat hatch_. have_. have_never he_# he_from he_just he_put help her_knee here hi_mother hill hit home_the
-6 home_with honestli human hundr i'm_at i'm_sai i'v_had i_haven't i_took i_wa i_want i_won't ic im in_aldi
-6 infant instagram ipad_. is_my it_again it_came it_for it_got it_over it_sinc it_till it_took it_work italia
-6 jean john juri just_call kettl know_it known l lad_. lane lass later left_at let_a lie light list_of
-6 lock_up log_in lol_. lose_it love love_it lucki ly m m6 mail mamma mari_and me_my me_off me_why
-6 mental_health mercuri minc mine monkei most mountain move_. mud must my n_. nah need_a nephew nightingal
-6 nod_. not_have o of_. of_what on_about on_for on_repeat onc onli_. open orang_. organis other_. otherwis
-6 our_poppi our_staff ovat over_. paint pair park_space part pear pear_tree peopl_. perfect_. person_who
-6 phone_off pickford pie_. pitch pizza plant postman potato prevent price probabl project promis properti
-6 publish puppi pure quarter queen rain ramsai ran_the rather reach read_record readi readi_. regret rehears
-6 request respect result_. rhyme river robin_hood room_and round_on rule s sad_. safeti saint samosa sausag
-6 session she_knew she_know shouldn't_be shut_. sigh simpl sit_on slam smith smoke snail snore sock sofa
-6 some_of sometim soup spell spend st_mari stag stall star start_at stick stood_there stop_. strike summer
-6 surviv swift system t t_. taught_the tax teach tell_a tgin thank that_school the_academi the_chippi
-6 the_clock the_famili the_ga the_garden the_grang the_hour the_monei the_playground the_raffl the_train
-6 the_van the_vet thei_all thei_put them_to theori theroux thi_is thing_i think_that thought_about thumb tidi
-6 time_i time_on to_hi to_walk toast toaster toddler told_by told_not tonight tooth towel_. tower trainer
-6 treasur trevor trip true_. trumpet try_. twenti_nine twice_. two_minut unicorn up_as up_for ur us_on v vet
-6 via vicar view volcano vote_. vote_for wa_there walsh want_the watch watch_. websit week_it week_wa
-6 welcom_. well_. went_on what_time whenev whistl who'd who_is wi wifi wild will wish_i with_our won work_.
-6 world xx xx_. ye ye_. year_in your_child моя сьогодні
-7 !not-does-of-adults !un-byname !un-topic-ofsted :! :warm @colleagues<that @families>about @families>hit
-7 @pupils<first @pupils<head ^_amber ^_ask ^_autumn ^_bell ^_bloodi ^_cheer ^_chelsea ^_co ^_dinner ^_divorc
-7 ^_ev ^_florenc ^_mark ^_me ^_or ^_sponsor ^_summer ^_thank ^_too ^_where ^_will a_bottl a_governor a_lass
-7 a_risk about_my across add again_. air all_year allot and_guess and_in and_when ar_a ar_all ar_the art
-7 assist at_st awai bath_. be_the beach beauti behind_the benni blue_. boe book_for born bought_a box_set
-7 built by_eleven canal capit care_. chapter chelsea chess choir circl clap co_op cold collar colman
-7 congratul costum could_hear countri crayon crew dai_# danc de delight design destini diamond doe_a dough
-7 dream earn educ engin everi_on exhaust father favourit fei film finish fitzgerald foot for_an forev fork
-7 fridg_. funni_. futur glitter goat got_my graduat grang h ha_. ha_put had_six handbag he_sai head_told
-7 headscarf heat hedgehog height help_. her_hand her_name her_nan high hit_a hold_on holidai home_from hoover
-7 hop hope http hubbi hurt i'v_kept i_ar i_go i_left i_live i_miss i_start i_us if_the ignor impress inset
-7 interest invent island it_about it_need jame joi just_got keen kei kept_the knit knock lace lamb languag
-7 law lead leader leaver leg lesson let_me listen load lol lollipop lunch_. ma mari max mcilroi me_out
-7 me_that meet_about mend mention michael midnight ming miss_the mon mot my_brother my_mum my_name my_old na
-7 name_of natur need_. neighbour netbal night_befor no_. nobodi_will nobodi_would nois non not_do novemb
-7 off_at on_facebook our_behaviour our_hous our_place out_to oven owner pai_for paid_for person_. pinch pint
-7 polit_. pool poster_. potter power put_that race radio remot repli ride ring_the road robin ronan rose rota
-7 rubi rubi_wed sai_she same_. sandwich_. school_for scienc scone sell senco she_never shirt shop sit_down
-7 sky slow snow soon sport stone style sundai sunni taught tea telli the_meadow the_secret the_stair
-7 the_surgeri them_in ti tight to_bed todai_with told_off tortois tour traffic tree try tutor tweet u us_a
-7 veri villag wa_out walk_past war water web wed welli went_well when_you with_# with_year without_a wrote_to
-7 you'r you_ar you_get your yourself
-8 :away :… =school-name @elsewhere @families<proud @families>race @families>to @management<old
-8 @management<our @pupils<no @pupils>call @school-sure ^_angel ^_holli ^_honestli ^_jasmin ^_off ain't along
-8 and_they'r ark arrest award bear bellingham better better_. bite_. boiler bother brain brilliant bulli
-8 cancel care_home castl classroom d daisi depress discuss eat_toast estat everyth_. except exist fake fan
-8 feet fix_the florenc for_. for_dinner forgotten game get_in goal grace hartfield have_not home_. i_get
-8 in_thi inspect is_just isn't_a ivi karaok keep_the king leaf life_. lili login mai map marri match my_lad
-8 my_last my_phone new_hip next_door nineti on_dai opinion our_trust perfect peter pigeon pin pipe pocket
-8 polici poppi pound quiz rais sack sale sang save season she_doe she_sai sheep should some song st stolen
-8 street stuck tap that_boi that_i'd the_bottom the_co the_post thei_just them_. these thirti_year those
-8 time_for to_hear told_my twitter ugli wasn't_. we_can't willow worm ya yer
-9 #_class :6 =pupil-name @families<our @families>what @management-bare ^_back ^_but ^_come ^_go ^_it'll
-9 ^_user all_gone amber at_break at_thi autumn backward badg bore caretak_. code conker cub deal dress
-9 famili_. first_aid follow from_our holli i'v_not if_it jasmin let_them man_. meadow mental milk_. mum_on
-9 oak on_our poem push put_a rememb said_. send serv skye surgeri swap swear sydnei the_time thi_. wors_.
-9 you_can't
-10 :merry birth charg claim condition ev had_our i_got local mum_of nation onward pari password student
-10 the_assess tick ticket user welcom well_done whatev yo
-11 @families>had and_told ga
-12 trash
`;
