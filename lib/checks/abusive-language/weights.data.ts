// Tenths of the logarithm of the odds, with the clues that weigh as much; `clues.ts` says what they are. Learned by
// `npm run learn` from the drafts in `tests/accuracy`, and from posts by strangers of WNUT 2017 and the Broad Twitter Corpus
// (CC BY 4.0) and Tweebank (Apache 2.0).

/** How much each clue speaks for a stretch's being abusive; the first is what no clue at all says. */
export const WEIGHTS = `
-7 :
20 =group
17 =person
14 brain selfish
13 !insults !slurs #alike*#kind #foul_littl #word bloke em lass shouldn't
12 #kind_#people inbr streak
11 #self_hope #threat_but #threat_like a_!slurs a_favour common gener shouldn't_be
10 !mild_in #alike_last #kind_do #kind_run #people>#foul #self*but #she>#foul #you>!mild accent an_#kind
10 favour go_and of_#kind offenc old_#insult stammer want_#harm
9 !mild #foul_#kind #insult_the #kind*#they #likened_of #self_ex #self_see #she_from #threat*#they
9 #you>#insult #you_#people >!slurs ^_#kind ^_get a_dress a_pair a_seat a_slipper and*hope at_number bark
9 be*#away between_#they bunch_of disgust flag got*#threat got_#kind had_more half*#they if*wa make_#she
9 no_wonder of_those rot special that_not the_till to_#threat tori two_face want_#they year_#away
8 #foul #foul_#foul #insult*#people #insult_and #insult_with #kind>#threat #kind_#kind #kind_just
8 #people_would #self*know #she>!insults #she_a #they*#kind #they>#foul #they>#insult #you>!insults #you>#foul
8 ^*should'v ^_onli a_#kind an_#alike as_#foul bloodi can_tell choke choke_on co_#she committe couldnt
8 councillor curdl dai_it drag ex fella full_of get_off it*#insult leopard littl_#insult mental more*than
8 no_love of_em of_noth onli_sai purs should'v should_have string surrend that*#people the_differ the_road
8 the_villag thi_#alike think_#she toni tracksuit trust*#kind typic ugli wa_about what*#insult who_want
8 word_for yer
7 !insults_. !mild_. !mild_and #alike*#foul #alike_#alike #away*#they #away_#kind #insult_want #kind*#people
7 #kind*ask #kind_can't #kind_now #kind_off #kind_with #kind_would #needs-ing #people>#likened #people_up
7 #self_find #self_right #she_look #they_from #wish ^*!slurs ^*caravan ^*ex ^*matern ^_put a_#foul a_#threat
7 a_wash and*bring and*of and_about audi bald belong bother branch brick brummi but*#they but_that call_a
7 can_#alike crayon do_#they dodger drive*#you ei empti essex estat for*#away geordi get*#you give_it
7 had*#people have*#kind heel hope_the idl in*dai is*#foul it_down lane_. let_a like*#beast like_#she like_on
7 look_it matern mean_the mirror_. mouth muck muggin naebodi new*in of*have old*in olymp onli_just or*#away
7 or_the rington should*#harm slow southern state_of that*#foul that_#people the*do the_dress the_lead
7 the_state then_. there_not thick time_for to_live type up_that utter vegan want_#she week_#self with_#they
6 #alike_know #alike_there #alike_trust #foul_#insult #foul_as #foul_old #insult*#she #kind*who #kind>#insult
6 #kind_to #people*#kind #people>!insults #self_met #self_tea #she*there #she>#insult #she_by #she_up #she_us
6 #she_with #they*#away #they*#harm #they>#away #they_get #they_that #threat*#threat #threat_#threat
6 #threat_#you #threat_that #you>#threat :merry ^*#kind ^*bald ^*bet ^*bride ^*call ^*geographi ^*onli ^*roast
6 ^*sensori ^*slow ^*yer ^_!slurs ^_#foul ^_#you ^_bet ^_slow ^_stop a*like a*not a*shelter a_bunch a_line
6 and_half and_take anyon_who ar_for barnslei be_that between_a bless_#she blue_badg booklet breed bride bunch
6 but_there by_on can*#she coffin come*of cornwal cross_the cruel cut_#self diet dole down_a dri duff dump
6 em_. enough_of face flowerb gene get_#away happi_retir have*#people he'll_be headscarf hope*get hope_#she
6 hose if_#she it*#you jungl know*on let_#they like_#you like_that line_#people look_like lorrain lycra madam
6 mirror nappi_. natur no*#people no_#kind not*#people on_but onli_a open*#alike or*#kind overdos parent_in
6 pictur_. piti plenti she'll_be should size_. skirt slap smell_it spare_room state state*#she such_a
6 talk*#self that*#you that*get that*off that_new the*up the_#likened the_lid the_plan the_poppi there*said
6 there_#self think*# through_to time_a to*#insult to_that trevor trust_a turn_#self want*#people what*get
6 what_an will_be with_that wrong_with year*the
5 #alike*#insult #alike_down #alike_like #alike_look #alike_mind #away_#people #away_and #away_when #beast_on
5 #foul*#insult #foul_#people #foul_and #insult*#threat #insult*#you #insult_#self #insult_in #kind>!insults
5 #kind>#foul #kind_#alike #kind_#self #kind_#you #kind_name #kind_not #kind_on #kind_than #kind_who
5 #people*could #people*have #people_tree #people_with #self_bring #self_dai #self_no #self_rather #self_up
5 #self_wouldn't #she*have #she*not #she>!mild #she_#foul #she_car #she_good #she_is #she_think #they>#harm
5 #they_#foul #they_on #threat*#she #threat_at #threat_shelter #you>#likened #you_#away #you_#foul #you_#kind
5 #you_and #you_get >!mild ^*like ^*loud ^*oi ^*run ^*scrape ^*see ^*shut ^*these ^*wish ^_#threat ^_give
5 ^_old ^_saw a*#beast a*#foul a*#kind a*on a*to a6 a_cook a_cry a_funni a_hous a_jar a_job a_moment a_phone
5 a_round a_tea a_wast about_how after*year ag_. and*don't and_#you and_leav and_still ar*#they ar_#alike
5 ar_just ar_the asda*#self at*#you at_forti auld b_b bailiff be*#foul be_. been_sat beig bitter brainwash
5 but*#you can't_see can*have class_ar clinic couldn't*#she cri*#she crop curat cut_off dai*#you dai_off dear
5 degre_in denis discount do*#alike do*know dodg doe_#you drank end_with food_bank for*and from_that
5 full*#kind get*in get_#they get_. give_#away go*to good*#away grate_for green_. ha*#insult handbag_. happili
5 harrog held_it high_#away hold_it hope_it hurri ignor_the in*#away in_#they in_#you in_at intak is_#she
5 it'll_be it*by it*from it_call it_gone it_or just_a keep_#they law_is learn_to left_and let*#kind let*in
5 let*near like_be live_with lol machin_. mate_. matern_leav meme nappi newspap nick_the night_of normal
5 not_be now_in of*#insult of_#harm of_five of_these off_with oi open_up other*#alike outsid_#self park*#self
5 petrol post_offic pronounc prune push quick_enough rec recept_at road*#away round_in said_and said_no sari
5 sat*#away scarv school_gate scooter see_how shame short_of should*#she shout_at sign_#away sister_is
5 sit_next sleep_with slipper_. soap soft some*#self some_of somebodi*#she somebodi_els spineless stomach
5 stop*#away tell*and than*had that*#kind that*is that_#kind that_#she that_on that_thing the*#likened
5 the*queue the_cheek the_free the_list the_m62 the_panel the_pictur the_reason the_rec the_sat therapi
5 thi*#she thi_#away think*a to*and to_call toxic trust*with twitch under_# up*#you violet vote_for
5 want*#threat wear_a week_to well_#self what_#alike wheeli where*#kind where*#people who*#she who_have
5 who_still why*#they winger with_half worth_of wouldnt yourself
4 !mild_ha #*#away #*the #alike_#likened #alike_ar #alike_did #alike_job #away*#kind #away*#you #away*and
4 #away_first #away_or #away_where #foul*#people #foul_!insults #foul_!mild #insult #kind*on #kind*shouldn't
4 #kind>#harm #kind_#insult #kind_a #kind_ar #kind_call #likened_and #people*#they #people*like #people>!slurs
4 #people_#you #people_ar #people_get #people_in #people_of #people_should #people_the #people_wa #self*let
4 #self_call #self_dinner #self_hairdress #self_make #she*#insult #she*#people #she*or #she*will #she>#beast
4 #she>#likened #she_and #she_round #they*with #they>#likened #they_can #they_let #they_should #they_want
4 #threat*and #threat_by #threat_it #you*#self #you*from #you>#harm #you_from #you_told :wry >#foul ^*4th ^*ar
4 ^*basic ^*box ^*dry ^*em ^*hairdress ^*hr ^*iron ^*jog ^*leed ^*pond ^*soft ^*stai ^*takeawai ^*upstair
4 ^*vegan ^*why ^*with ^*would ^_!mild ^_about ^_grate ^_hand ^_stai a*#away a*#you a*for a*in a*who a*with
4 a_#likened a_bag a_chest a_cousin a_dai a_danc a_footbal a_hill a_sandwich a_suit a_time a_traffic a_word
4 aberdeen about*#alike adopt advic_. advis again_with airpod allot_. alwai am_#self and*be and*didn't
4 and*left and*on and_from and_get and_laugh and_see and_three ani_more arm_. as*#alike as*as ask*#alike
4 at*like at*on at*own awai_from backsid bagsi bake_sale barber bare be*#she be_no bedroom bin_and bin_bag
4 bird bird*#self book_a bossi breath bungalow burst but*said but_if by*#threat call*#she came_and came_from
4 can't_be can't_stand canteen carer celeb chamber*#self chang_room cheek civil club_#self come*#away
4 come_with counter cover_it crystal cv cyclist did*in dim dinner_and divorc do*#she do_with don't_want
4 down*#people down_from dress dress_. driven drop_. ex_ha explain_the fanci finger_on five_minut for*not
4 for_#they for_help for_somebodi for_ten frock full_stop gen geographi get*#threat get_#she girlfriend
4 go*#threat go*#you goe*#self got_#you got_that gp graffiti greasi grow gui ha*#likened ha_to had*tea hahaha
4 hairdress half_eight half_of half_the hand_in hand_the handbag hat_off have_#they heid helium helplin hint
4 honda honour_. hope_#you hous_for how*#they hr idea*#she if*ask ill imagin infant_and is*#alike is*#kind
4 is*#people is_#threat is_no it'll it*a it*or it_#they it_is job*#self joke just_like just_need just_think
4 kev kiddi landlord lane learn*#alike lectur letterbox lice lifeguard like*been like*brother limp lip littl
4 live*#you look*#alike m62 mai*#alike make*#she mark*#she mark_the marri*#kind marri_a mean_#she middl_.
4 moral more_#people move_#self move_in near near_#self nearli*#self neck need_the new_#people new_hip next*to
4 next_to no*#she no*#you nose not*#kind not*#she not_a number_# nurs obv of*#threat of*is of_a of_cours
4 off*#kind off*to off_#you old_#people on*#away on*#kind on*cv on*in on_#you onli_got ooh or*#they or_a
4 park_in partnership past_# phone_call pick*#people pictur pink_. plane poland postcod privat promot
4 put*#alike put_a rainbow rate rather reason retir_. return_. right*#self right_who ring_. round_#away
4 roundabout run*#kind said*#she scrape seen*#kind selfi serious servic_for shift shouldn't*#away shout*#self
4 skin slot some special_school squeaki stai_in start*#away sterilis still*#alike stoke strike strike_again
4 stuf subtitl sweat sweati sympathi tambourin tell*how thailand than*#kind than_#you that*#she that*#threat
4 that*ar that*at that*on that_child that_went the*on the_aisl the_cash the_green the_grown the_hous the_job
4 the_photo the_site the_spell the_world the_worst there_. these thi*#away thing*#you think*the think_#you
4 three*#people tide timber time_#you time_it to_match to_nine to_put tooth*#self tub_of twice_as two*#insult
4 two_#people unblock unlik up_who veg vice vowel wa_#you wai_through wait*#you wait_room walk_into
4 want*#beast war_. wed*#alike wed_for wee_#people weekend_in what_that wheel where*came where_#she whine
4 who*# who*#you who_live wish with_#you with_on wore_it workplac wouldn't wring year_for you'd_have zumba
3 !mild*#alike #*no #_#you #alike*#away #alike*#people #alike*and #alike*littl #alike*of #alike_#kind
3 #alike_even #alike_go #alike_have #alike_now #alike_on #alike_staff #alike_think #away*#alike #away_#alike
3 #away_#away #away_befor #away_up #beast_who #foul*#foul #foul*#they #foul*and #foul_the #insult*#away
3 #insult_can #insult_ever #kind*#alike #kind*#self #kind*do #kind*in #kind>!mild #kind>#alike #kind_#
3 #kind_have #kind_in #kind_like #kind_or #people>!mild #people_#alike #people_#likened #people_come
3 #people_have #people_on #self*a #self*like #self*met #self*now #self_#threat #self_about #self_car
3 #self_chang #self_come #self_don't #self_handbag #self_nail #self_said #self_saw #self_then #self_through
3 #self_watch #self_wish #she*#alike #she*and #she*in #she_dress #she_go #she_gone #she_hold #she_left
3 #she_let #she_mean #she_need #she_run #she_see #she_tea #she_took #she_wai #she_wear #they*#they #they*#you
3 #they*look #they*to #they>#alike #they>#threat #they_#alike #they_could #they_not #they_tell #threat_open
3 #you*!mild #you*#away #you*#foul #you*#harm #you*#kind #you*#they #you*ar #you*littl #you_ask #you_can't
3 #you_know #you_look 10p 50am ^*!insults ^*50am ^*abeg ^*bird ^*bowl ^*catch ^*chief ^*delight ^*empti ^*frog
3 ^*geordi ^*give ^*grate ^*hand ^*heard ^*know ^*moan ^*onc ^*other ^*probabl ^*quit ^*rest ^*sack
3 ^*shouldn't ^*small ^*speak ^*sterilis ^*suggest ^*tag ^*throw ^*want ^*week ^*wind ^*wouldn't ^*wouldnt
3 ^*you'd ^_am ^_answer ^_couldn't ^_delight ^_feet ^_seen ^_small ^_wind ^_you'd a*!insults a*#alike
3 a*#insult a*sai a*stop a*that a*walk a_#away a_#beast a_bairn a_bar a_brick a_car a_dent a_dishwash a_flag
3 a_goldfish a_husband a_lanyard a_light a_penni a_post a_pram a_reason a_rest a_sentenc a_staff a_taxi
3 a_tuesdai a_wheeli actress after_# again_todai amp an*#likened an_app an_egg and*#likened and*and and*go
3 and*hold and*run and_#foul and_cri and_eleven and_he'd and_look and_make and_sit and_six ankl ant anyon*#
3 anyon_with armpit as*come as_#they asda asda_. at_least attempt bag_of bag_with banker barbecu bash be*#kind
3 be_#you be_an be_good be_more beard befor_#you befor_and befor_anyon behind*#people belong_to below_.
3 between bewar big*#self big_#kind block boat bowl_club box_dai boxer brass bridg_. bring_#away broadband
3 brother*#she brother_in built but*can't but*got but_#you but_then but_who by*who by_fridai calendar
3 call*#away call*#kind call_#you call_centr came_third car_boot car_wash caravan centr chamber chang*mind
3 check_#she check_the chequ child_. chip*#she chippi chisel christen_. claim_for clapper commentari complet
3 cornflak correct_. cosi couldn't*#they coupl croc cut*#likened delight_to deport differ*#alike digger
3 dinner*#self divorc*#she do*#self do*#you doe_thi dog don't_#self don't_tell dori downhil dress*#self drip
3 drive*#alike driver drummer dynamit earn eater eh els*#they enjoi enough*#self even*#people ever_met excus
3 exec fall fall_#away firework first_on foot_. for*tea for_#threat for_half for_parent forehead foul
3 found*the fring_. from_. front_row funni_but get*on give*the go*#away go*#kind goldfish_. gone_off good_at
3 got*#insult got*on got*to got_marri got_there gown_. graft grandad_. guess_which gutless ha_learn ha_on
3 had_enough haha_. half*#kind hand*#they hand_#away handshak have*#you have*ever have_#self have_left
3 he'd_have he'll hog honestli_. hormon hour_. how_#she how_do how_mani idea_how if*#people if*can't in*life
3 in*tea in_what inclus into_#she iq is*a is*on is_. it*#alike it*#away it_#foul it_be it_better it_come
3 it_run it_true jack_prentic jar job_is just*#you just_been just_had kei_in keyboard know_what know_where
3 label laugh*#you lazi leav_the let*go level_. lie*#self lifeboat like*#kind like*#self like*#she like*were
3 like_#alike like_two lippi listen*#she liter_. lock*shed lock_#you lollipop*to loo*#self look_at lotteri
3 loud love*#likened love_how luv maid make_#self make_#you make_up mark_on marri marri_and math_#people mayor
3 met_a mind*own minut*#she moan mobil monei_and monkei mope mous mp must_be name*#they name_#self name_for
3 nero nettl new*#kind new_#kind new_#threat new_ta next_on nigel no*no no_#away no_#likened norfolk not*and
3 not_for noth_in nurseri_and nut oat of*can of_#insult of_. of_someth of_that off*#alike off*#away off_#away
3 off_on on*dinner on*know on_#insult on_#they on_time onli_took open_#she oxford pai_#self pai_. pain pair_of
3 pale parent*#self park*#kind past_#self past_it pe*#alike photo*#self photo_. photo_and picnic pilat pilot
3 pointless popcorn posh puddl_. pump punch pushi put*right put_#self question_and queue_at ram ran*of
3 realis_#self regard remembr resili respect_for rhyl road_. room_for rough round*#she rucksack run*#away
3 run_by run_for safe_. sai_good saucer saw_#self saw_#you scare_of seat_on section see*#threat see_#they
3 see_the seen*#alike sell_#self semi sens sensori serv shadow shake shake_. shampoo share*#self share_that
3 she'd_be shelter shore should*#they shouldn't_have shouldnt shower shut_it side_. simpl sir six_foot sixti_.
3 slid slower smelt snif snooker soil some*#alike some_#kind sound*#you space spell_. spoon station*#self
3 stood_at stop_at studi sunshin surnam swear_down swim_. take*#away tan tattoo taxi teach*#people ten_to
3 than_#she than_thi that*can that*should that_#foul that_been that_mani the*#foul the*audi the*job the*like
3 the*loo the*row the*station the_# the_#foul the_#insult the_allot the_appl the_bank the_bridg the_ear
3 the_full the_kitchen the_new the_next the_note the_parent the_part the_quiet the_room the_row the_rule
3 the_satnav the_toast the_trophi the_work then_the they'd think*can't those three*#she throat throat_. tight
3 till_the tin_. to*about to*on to*sister to*that to_#people to_chang to_check to_hold to_look to_share toerag
3 told*that took_on tow traffic_cone trainer trainer_. tri_to trophi trust*#people trust*to twenti_to
3 up_#alike usual van_. veget verruca wa*# wa*#people waistcoat walk_past want want*#away want_that warn_.
3 wash_and wast we'll_be we'v_had wed*#kind wee wee*at well*#she what*do what*of what*saw what_for what_the
3 when*start where*live which*#she who*had who_bring who_can't who_did who_taught who_think who_us why*#kind
3 why_#she why_do wi_the width with*#foul with*nerv with_#she with_more wolv wonder work_a worktop world_.
3 wors_. would*#you would_not wouldn't_let year_#self yous yr_and zoo
2 !insults*#self #*and #_#alike #_yr #alike*#they #alike*#threat #alike*is #alike*sai #alike_#people
2 #alike_#they #alike_be #alike_from #alike_seen #alike_tell #alike_thi #alike_wa #alike_week #away*is
2 #away_#they #away_is #away_it #away_row #away_to #beast_in #foul*!mild #foul*#likened #foul*on #foul_#beast
2 #harm*of #harm_in #harm_off #insult_. #insult_is #kind #kind*# #kind*#foul #kind*#threat #kind*#you #kind*ha
2 #kind*want #kind*with #kind>#away #kind_as #kind_at #kind_is #kind_want #people*#alike #people*#likened
2 #people*#people #people*sai #people>#insult #people_do #people_name #people_not #people_outsid #people_who
2 #self*is #self*said #self*to #self*were #self_colleagu #self_corridor #self_glad #self_hate #self_heard
2 #self_how #self_mind #self_nan #self_not #self_sai #self_shed #self_six #self_throat #self_try #self_where
2 #self_word #self_would #self_wrote #she*#foul #she*at #she*up #she*want #she>#harm #she_#likened #she_#she
2 #she_after #she_an #she_at #she_bow #she_feet #she_got #she_had #she_if #she_isn't #she_lanyard #she_life
2 #she_off #she_on #she_onc #she_onli #she_open #she_ten #she_the #she_then #she_veri #she_were #they*and
2 #they*on #they_and #they_come #they_just #they_own #they_will #threat*#people #threat*#self #threat*late
2 #threat_#alike #threat_ha #threat_not #you*#likened #you*#threat #you*off #you*up #you_#you #you_absolut
2 #you_at #you_believ #you_call #you_in #you_life #you_love #you_new #you_on #you_that #you_the 4th 6ft
2 >#insult ^*#foul ^*#insult ^*#people ^*anoth ^*answer ^*aren't ^*bairn ^*bake ^*beach ^*bulldog ^*can't
2 ^*colleagu ^*credit ^*didn't ^*drag ^*exactli ^*expect ^*ey ^*feet ^*feral ^*footbal ^*funni ^*get ^*grow
2 ^*gui ^*hire ^*imagin ^*march ^*mean ^*mute ^*need ^*nowt ^*old ^*opinion ^*plumber ^*pull ^*put ^*revers
2 ^*roll ^*saw ^*secret ^*seen ^*serious ^*shame ^*she'd ^*she'll ^*some ^*stop ^*string ^*take ^*twice ^*wear
2 ^*wine ^*won't ^*you'll ^_#alike ^_#people ^_anoth ^_bake ^_bit ^_can't ^_car ^_ey ^_funni ^_go ^_grow
2 ^_have ^_imagin ^_marri ^_must ^_next ^_nowt ^_park ^_pull ^_roll ^_shame ^_she'd ^_she'll ^_sign ^_some
2 ^_still ^_take ^_to ^_too ^_turn ^_twice ^_wet ^_wine ^_wish ^_would ^_wouldn't ^_you'll a*#threat a*at
2 a*can a*littl a*more a*name a*or a_# a_#people a_bad a_badger a_beard a_bin a_bit a_blue a_box a_boyfriend
2 a_chip a_christen a_classroom a_degre a_drop a_heart a_human a_ladder a_nice a_park a_puddl a_quiet
2 a_receipt a_toddler a_tree a_villag a_wasp a_week a_wig abeg about_as abroad absolut_#insult accus adam
2 after_that after_work again*# again*#she again*#they again_#self again_at again_in ah alert an_ic and*#foul
2 and*#you and*dai and*glad and*gone and*lanyard and*seen and*vote and*welcom and_be and_don't and_if and_stai
2 and_turn and_walk anim ankl_. anoth_on anyon_want app_. ar*#alike ar*on ar*the ar_#you ar_a ar_too argu_with
2 argument as_#kind as_it as_much ask_#you at*#she at*#they at*ag at*is at*sister at_first at_half at_midnight
2 at_night at_nine at_your avenu backpack badli bar_of bat batteri be*#self be_#harm be_do be_funni
2 becaus*#kind becaus*#people becaus*#you becaus_the bed_with bedtim_. been*#away been_. befor*start befor_the
2 behind_#she behind_it bet big_. bin*#self bird_. birth biscuit_tin bleach bless bless_. boil bollard bongo
2 boot_. box_. breath_. brigad brought_#away bui_a bulldog but*#kind but*#self but*#she but_#self by*#self
2 by_mondai by_text cabinet cabl call*#people call_that camera can't*#they can't*get can't_spell can*get
2 can_see can_the canna cant_believ case_#you case_. ceil_. centr*#self certif_. chang_#self chang_a channel
2 chase cheap chees_and chest chip_on chop circu come_#away come_up condit convict couldn't_find count_the
2 cours_. craft crawl cream_van credit crew cure dai*#people damag dancer delet did*#kind dinosaur disappear
2 dishwash_. do*#people do*call do*own do_#people doe_it don't*#away don't*#kind don't_be don't_care
2 don't_make don't_trust doorknob doubl down_#alike down_#self drain drain_. drama_. drive drown dry dull
2 each*#alike each_and each_on eat_#self eat_. eh_. eighteen eighteen_month elect end_of even_at exist exit
2 fan feed feral fifth fill finger fireman first*#away first_in five_and fiver_. flat*#self folk follow_the
2 foodbank foot footbal for_#insult for_drink for_whoever forget_. fortun four*#she four*and from*#alike
2 front*# front*#self full_. funni_how garden*#self gate_. gaz get*off get_a give*strength give_#self glad
2 glad_to go_down go_in goe_off gone*#kind gone*#she good_luck gormless got*a gritter group_. grown*in
2 grown*with grown_#kind growth gunpowd ha*#threat ha_taken haircut_. hamper hand_a hang_on hanger happen_to
2 have*#she have_an have_ever have_move he'll*#self hear_aid hedg_. hen_do hide highlight hill_. hire hobbi_.
2 hold*#away hous_is how*#she human_. husband_. i'll if*find if*get if*had if_the in*flat in*hand in*own
2 in_and in_leicest in_under insid_of instead_of instruct is_it isn't*#she isn't_it it*#beast it*#foul
2 it*#people it*at it*got it*now it*of it*the it_a it_due it_first it_isn't it_till it_were itchi job job_to
2 just_the keep*#people keep_#you ken know*#alike know*#away know_which lad land_in languag lash last_time
2 later_. lav leaflet least left_in left_it left_of leftov leg leg_. let let_#you licenc lick lid_. lid_and
2 life_. light*#she light_and light_up like*#insult like*#threat like*had like_a linesman live*#she live_at
2 lone look*#self look*#they look_and loud_. love*#she love_. love_a ludlow mac made*cry magnifi make*look
2 make_sens marbl mark*#you mark*word mark_and marriag marshmallow match_. mean*#people med melt met met_at
2 met_the midnight_. midwif milk_in miser miseri monei_in most nae nag name_after naughti need*#kind need_.
2 need_a neighbour new_#away next*#alike next*#she next*#you next_time nice_on no*and no*not no_mark no_talk
2 not_#away not_#threat not_#you not_gonna note_on now*#alike now*#kind now*#they now*a of*#away of*#people
2 of*ar of*at of*but of*on of*that of*think of*went of*who of*will of_#people of_#you of_on of_wet off*#she
2 off*#they oh*#she oili old*#people old*should on*#foul on*#insult on*#she on*a on*corridor on*shoulder
2 on*want on_#people on_facebook on_look on_school onc*#self onli*#alike onli*#kind open_#self or*#alike
2 or*#insult or_#self orient other_on other_side own*#self oxygen paint_the pair park parti_. path paulin
2 peopl pet_. pickpocket pillow pink pitch place*#they plan_a plot pram prentic proof proper pull pull_the
2 pumpkin pundit put*#people put*on q ran_#away rant rattl read*#people read_#away read_#self recept_. relax
2 respect rest rest*#you rest_of revers*#self right*#alike ring_road road_and road_to room*#self room*#she
2 room_is rope_. round_that row_. sack sai*#alike sai*been sai_and sai_but sai_it sai_to sandal sang_#alike
2 scammer scampi scare scotland seat_and see*#away see*#she see*the see_a see_that see_what seen*in seen_it
2 seen_the send*#people serious_. shave sheila shingl shirt shoplift should_be side_#threat sign*#kind silli
2 size_of ski sling slowli small_#people smell_of somebodi_with someon_in somewher sound_like spin spirit
2 spoon_. staf starv steve stick*# still_there stop*#they stop*#you straighten stress_. such sun_. surrei
2 swimmer swing swipe switch syndrom tablecloth take*#kind take*#people take_#she take_the take_to takeawai
2 taken_up talk_about tantrum tbh_. tea*#self teach_#self teach_a teapot*#self tell*#people tell*a tell*that
2 tell_#she tell_a telli ten*#self ten_minut text_. than*#self that'd that*#alike that*and that*who that_#away
2 that_that that_two that_who the*#they the*#you the*agent the*and the*go the*is the*lane the*not the*own
2 the*still the*the the*told the*wa the_#kind the_bakeri the_bar the_bath the_candl the_ceil the_chemist
2 the_counter the_desk the_flag the_high the_hill the_insid the_internet the_look the_microphon the_microwav
2 the_milk the_mirror the_queen the_race the_real the_red the_sea the_size the_sofa the_taxi the_war the_water
2 the_weather the_wed the_wee the_wi thei their them then_#you there*ar there_the these*#kind thing_that
2 think*lost third_. thirti_. tho tho_. those*#people through*#alike tick ticket_. tie*#she time*#people
2 tin_and to*#you to*up to_#they to_catch to_draw to_feel to_fetch to_pai to_sell to_us toe told*#people
2 told_to took*#self touch tourett tourist towel*#she trick truck trust*#alike turn_. twelv two*at two_#kind
2 tyron_campbel under_#she under_that understand unlock up*#alike up*#she up_#you up_it upset upsid_down us*#
2 vape vile villag*#self vote vote_. wa_at wa_call wait*#she wait_to want*in want_to war warden warrior
2 wasp_in wean wear*#self wear_the weepi went*with went_for wept_. were*#she weren't what*like what_#they
2 whatev whatev_it wheeli_bin when*open when*read when*wa when_#they where*#you where_#you wherev which*#you
2 while*#people while*doe while_#she whist who*#they who*is who_#she who_cut who_do who_had who_know who_need
2 who_onli who_should whoever_ha why*#people wide wilko with*in with*of with*phone with_#people with_stress
2 with_three wonder_why work_. worship would_. wouldn't*#self wouldn't_go wrist wrote*#she year*gone you'd
2 you'd_not you'v your your_.
1 #alike*like #alike*the #alike_and #alike_at #away*not #away*with #away_agent #away_no #harm #insult*#insult
1 #kind*at #kind_#threat #kind_. #kind_should #kind_the #likened #likened*#foul #likened_at #people*#you
1 #people*had #people>#alike #people>#harm #people>#threat #people_couldn't #people_thi #people_todai #self*wa
1 #self_#harm #self_boiler #self_brother #self_foot #self_late #self_move #self_time #self_train #she*#beast
1 #she*again #she*is #she>!slurs #she_#harm #she_brother #she_brought #she_done #she_it #she_phone #she_sat
1 #she_sign #she_that #she_turn #she_won't #they*a #they*at #they_#self #they_a #they_came #they_can't
1 #they_found #they_keep #they_put #threat_#she #threat_ar #threat_for #threat_to #you*#people #you*not
1 #you>#beast #you_#threat #you_didn't #you_go #you_onli #you_own #you_should #you_turn ^*!mild ^*#beast ^*aww
1 ^*built ^*cant ^*couldn't ^*hate ^*joke ^*look ^*must ^*no ^*nurs ^*pink ^*queue ^*real ^*scratch ^*sign
1 ^*touch ^*turn ^*wet ^*whatev ^*window ^_absolut ^_aww ^_cant ^_count ^_ever ^_felt ^_husband ^_liter ^_met
1 ^_onc ^_these ^_whatev a*and a*get a*up a_bird a_biscuit a_curri a_full a_hobbi a_right a_tip a_two
1 about*#she about_# absolut_!insults again*#people aisl ambul and*a and*own and_#kind and_can't and_ev
1 and_for and_safeti appl apprentic ar_#kind arrang as*sai as_#alike as_the ask*what at*# at*in at_#you at_ptp
1 aww bacon bairn bakeri balloon band_. basic basket basket_. bath_. batteri_. be*from be_#away be_told
1 beach_. becaus*ar becaus_#she been*#self been_#away been_on befor_#she behind*at below big_#people
1 bless*#she blous bought_#she box*#kind brake breath*#she bui_the builder burglar busi_. but*a caff call_.
1 call_kevin came*#they can't can't_hear can't_tell can_#self can_have car*#self carriag case celebr_. celtic
1 chair_and chairman cheer_for class_hamster coach*#she come_to comp complain_. contract_. couldn't_get crowd
1 cut_#away dai_after did*just didn't_want diwali do*do do*see do_thi dont*#self dress_gown dug eight*#she
1 embarrass emploi enjoi_it enough_for express fan_. feel*for fifti_. figur film*#self filthi find_#away
1 flag_. fleec flu_jab for*#people for*min for_it forti_and found*a from_#people funni garden_centr gender get
1 get*#people get*the give*#she go_into go_on go_the gown guid_#beast had_#self had_on hadn't half_#self
1 half_past hamster_. hand_to hashtag have*# have*own have*seen health_and hear_#you hold*#insult hold_a
1 hold_up homeless hope_that how*#you husband_and i'd if*#kind if*ar if*were ignor in*#she in*chair in*work
1 in_a in_bed in_goal in_tesco independ indoor_. is_full it*and it*as it_an it_by it_get it_own it_rain
1 it_that job*#she jobsworth june_. just*#self label_. ladder_. last_year leav_#self left_#she leisur
1 leisur_centr like_. like_the lipstick lock_up loss lot make_the marque micra microphon microwav mind_#you
1 mind_a minimum moham moon*#she moonlight more*#she more_like none not_#alike not_on noth_but obvious of*in
1 of_#she of_#they off*#you offic*#kind old*on old_#kind on*#people on*#threat on_#she on_an on_ask on_from
1 on_good on_thing onli_the opinion opinion_. or*#you orang own_the p panto park_space pension perm pharmaci
1 pick_a plai_at plai_with planet polo pool posit prayer_. put*#threat quick railwai read*#you receptionist
1 research reunion river*#she roast round*#away sai_. said*#alike said_to sandwich*#she save*the saw*in
1 scratch seat secret_santa see*#people see_#she she should_go shredder shut shut_. shut_for shut_the sign_in
1 six_month slow_. sofa sofa_. somebodi someth_in sort_for sound*#she spaniel specsav still*#away still_can't
1 stitch strength stuck_to swat tae talk_. that*do that*ha that*old that_#you the*a the*came the*got the*of
1 the*van the_chippi the_cold the_dog the_drive the_flat the_fun the_ladder the_light the_loft the_nois
1 the_parcel the_problem the_right the_trollei the_under there*#kind thi_#kind thi_on thing*#self thunder
1 till_at time_thi to_#she to_. to_an to_hand to_run tone took_#self tribe tripl true_. trunk tub twelv*#self
1 twelv_. un_. under_a up*#people upsid us_for varnish vocal vodka vote*# wa*#she wait wait_till wake_up
1 want_#you wardrob wardrob_. wash_. we'll well*#alike wept what*done what_#she what_#you what_. wheel_.
1 when_there where*is where_it while*at while_#you who'll who_let who_teach wing_mirror with*the won't_be
1 wonder_. word*#kind year_#she you'd_think you'll_have younger
-1 !mild*#self #*#people #*#they #*of #*on #_#away #_#threat #_degre #_from #_ha #_more #_no #_sai #_still
-1 #_that #_thi #_user #_want #alike*# #alike*#self #alike*child #alike_along #alike_call #alike_dinner
-1 #alike_felt #alike_for #alike_got #alike_had #alike_hand #alike_need #alike_right #alike_round #alike_said
-1 #alike_that #alike_the #alike_through #alike_us #alike_work #away #away*#threat #away_# #away_#she
-1 #away_#you #away_after #away_but #away_mondai #away_next #away_on #away_sinc #away_that #away_the
-1 #beast*#away #foul_#self #foul_down #insult_for #insult_know #insult_sai #insult_said #insult_to #insult_wa
-1 #insult_warn #kind*call #kind_thing #kind_think #kind_todai #kind_turn #kind_what #likened*#alike
-1 #likened_on #people*#away #people*#she #people*#threat #people*ever #people_# #people_#self #people_about
-1 #people_again #people_but #people_by #people_can #people_did #people_had #people_need #people_said
-1 #people_that #people_turn #self*#beast #self*ar #self*felt #self*for #self*have #self*it #self*just
-1 #self*sai #self*work #self_#foul #self_ag #self_ankl #self_ar #self_arm #self_as #self_aunti #self_bag
-1 #self_believ #self_big #self_boyfriend #self_can't #self_check #self_cook #self_desk #self_displai
-1 #self_ear #self_even #self_final #self_gave #self_grandad #self_grandson #self_group #self_ha #self_had
-1 #self_hall #self_haven't #self_if #self_includ #self_is #self_it #self_leadership #self_learn #self_lodger
-1 #self_lost #self_luck #self_notic #self_observ #self_open #self_or #self_other #self_pai #self_phonic
-1 #self_pick #self_pupil #self_reckon #self_retir #self_road #self_rubi #self_second #self_shall #self_stood
-1 #self_stop #self_taught #self_three #self_veri #self_what #self_why #self_youngest #she*#self #she*been
-1 #she*onc #she*won't #she_#threat #she_aunti #she_bag #she_been #she_best #she_bought #she_can #she_count
-1 #she_did #she_didn't #she_eight #she_give #she_goe #she_kept #she_knee #she_like #she_line #she_made
-1 #she_now #she_seven #she_shoe #she_son #she_tell #she_went #she_will #she_wouldn't #they*know #they_#threat
-1 #they_about #they_first #they_got #they_have #they_need #they_no #they_open #they_think #they_with
-1 #threat*# #threat_#people #threat_#self #threat_about #threat_off #threat_wa #threat_with #you #you*a
-1 #you*at #you*were #you_#alike #you_about #you_come #you_how #you_left #you_made #you_need #you_old
-1 #you_read #you_ring #you_up #you_will #you_wonder 10th 20p 20th 21st 2am 2s 30th 3am 5th 6pm 8am 8pm ^*a
-1 ^*accur ^*admin ^*adopt ^*advic ^*agre ^*allot ^*alright ^*amaz ^*anywai ^*assembl ^*balanc ^*beauti
-1 ^*becaus ^*believ ^*bingo ^*bonni ^*boot ^*bow ^*brian ^*bring ^*brought ^*but ^*camp ^*carer ^*carri
-1 ^*chip ^*citi ^*congrat ^*cough ^*countdown ^*cross ^*crumpet ^*d ^*da ^*danc ^*daniel ^*dentist ^*diagnos
-1 ^*dolli ^*donna ^*doubl ^*dr ^*drama ^*dread ^*dunno ^*dylan ^*earli ^*eldest ^*elsi ^*email ^*emma
-1 ^*emmerdal ^*everybodi ^*farewel ^*favourit ^*ferri ^*fifti ^*fine ^*finish ^*flatmat ^*frank ^*fresh
-1 ^*gari ^*goodby ^*gut ^*gym ^*h ^*ha ^*hail ^*handwrit ^*hang ^*harvest ^*haven't ^*hid ^*hiya ^*hold
-1 ^*hospit ^*hous ^*hubbi ^*ill ^*isaac ^*isabella ^*isl ^*it'd ^*jam ^*jame ^*jami ^*kei ^*kitchen ^*kitten
-1 ^*knacker ^*knit ^*lead ^*leader ^*leadership ^*lesson ^*lice ^*linkedin ^*listen ^*littl ^*lunchtim ^*m
-1 ^*math ^*matilda ^*meanwhil ^*meet ^*mentor ^*messag ^*michael ^*middai ^*might ^*mix ^*mostli ^*netbal
-1 ^*niec ^*noth ^*obvious ^*okai ^*olena ^*omg ^*p ^*paloma ^*paper ^*password ^*peac ^*phone ^*pizza
-1 ^*plaster ^*post ^*prioriti ^*puppi ^*pure ^*queen ^*rais ^*redund ^*reg ^*rememb ^*repeat ^*rip ^*rob
-1 ^*room ^*runner ^*said ^*saint ^*sand ^*send ^*serv ^*settl ^*shake ^*show ^*silent ^*sister ^*sixti ^*skip
-1 ^*slept ^*smell ^*sofa ^*sold ^*solid ^*somebodi ^*son ^*spot ^*staffroom ^*star ^*stmari ^*stori ^*storm
-1 ^*strike ^*stuck ^*support ^*tear ^*ted ^*ten ^*tesco ^*they'd ^*third ^*thread ^*three ^*tick ^*tom
-1 ^*tomorrow ^*tour ^*treasur ^*tri ^*trip ^*tv ^*twa ^*two ^*van ^*villag ^*visit ^*wale ^*warn ^*wave
-1 ^*we'll ^*wed ^*weekend ^*wellb ^*whatsapp ^*who ^*whose ^*wi ^*woke ^*worst ^*wow ^*write ^*wrote ^*xx
-1 ^*y# ^*yusuf ^*я ^_#likened ^_amaz ^_anywai ^_beauti ^_becaus ^_bin ^_bingo ^_bless ^_boot ^_brother ^_bui
-1 ^_carri ^_chang ^_check ^_chip ^_congrat ^_cut ^_d ^_da ^_date ^_deputi ^_done ^_dr ^_earli ^_eight
-1 ^_everybodi ^_fell ^_gave ^_goodby ^_gran ^_gut ^_handwrit ^_harvest ^_hate ^_heard ^_heart ^_hiya ^_hospit
-1 ^_interview ^_isl ^_it'd ^_jami ^_just ^_kept ^_leadership ^_lesson ^_linkedin ^_look ^_lunchtim ^_m
-1 ^_meanwhil ^_meet ^_messag ^_michael ^_mondai ^_move ^_netbal ^_o ^_of ^_olena ^_omg ^_p ^_pai ^_paint
-1 ^_password ^_pick ^_plai ^_primari ^_prioriti ^_pure ^_red ^_report ^_rip ^_rob ^_said ^_saint ^_saturdai
-1 ^_seven ^_shout ^_sister ^_site ^_smell ^_sold ^_solid ^_spell ^_sport ^_spot ^_stmari ^_storm ^_ten
-1 ^_they'd ^_third ^_time ^_tomorrow ^_two ^_union ^_veri ^_wale ^_water ^_we'll ^_week ^_went ^_whose ^_woke
-1 ^_worst ^_wow ^_xx a*#self a*health a*it a_#alike a_#harm a_#insult a_balloon a_bank a_bike a_blanket
-1 a_brilliant a_broken a_bun a_candl a_card a_caretak a_cello a_cough a_cup a_drink a_five a_form a_fortnight
-1 a_free a_friend a_fuss a_grudg a_hat a_hedg a_hedgehog a_heron a_joi a_laugh a_leak a_lorri a_math a_mop
-1 a_mortgag a_moustach a_museum a_name a_nine a_number a_on a_page a_pencil a_pictur a_pie a_pigeon a_place
-1 a_pound a_rabbit a_read a_record a_room a_run a_side a_skip a_sock a_sofa a_spaniel a_special a_spell
-1 a_sponsor a_spreadsheet a_star a_straight a_swan a_tap a_thread a_tin a_tombola a_tooth a_tractor a_trai
-1 a_wall a_weekend a_whistl a_wonder a_zip abbott about*#kind about_to accordion accur accur_. achiev
-1 actual_. adeyemi af after_#alike after_#she after_a after_the afternoon_. again_and again_on against_the
-1 agenc ago_. agre_to agre_with ah'm ah'v aisha*#self aisha_begum alarm_. alfi*#away alfi_cross alibi almond
-1 along_the alpaca alright amaz_. amazon amber_. amber_warn amelia amen america among an*#beast an_email
-1 an_entir an_envelop an_extra and*# and*been and*brother and*can and*could and*get and*just and*know and*let
-1 and*miss and*not and*offic and*still and*think and*told and*were and_aisha and_ayaan and_chip and_emili
-1 and_grace and_had and_joi and_lost and_mai and_mr and_neither and_rori and_saoirs and_somebodi and_todai
-1 and_who ani*#self anoth anoth_dai answer_the anti antiqu anybodi_. anybodi_els anybodi_know anymor
-1 anyon_need appar_. appli applic april_. ar*#insult ar*to ar_in ar_look ar_love ar_off arch archi*#she
-1 archi_. argo armi armstrong articl artist as_#she as_far ask*#people ask*anyth ask*why ask_a ask_about
-1 ask_becaus ask_why assist at*#foul at*#threat at*hous at_#kind at_#they at_#threat at_6am at_asda at_dinner
-1 at_easter at_leed at_pear at_seven at_the at_thi attenborough au august_. aunti_joi ava averag aw*#she
-1 award_. awesom awkward ayaan_and b_. bad*#self bad_. balanc_. ballet balloon_. bandag bank banner barrel
-1 barrett barri baselin basmati bath_and battl be*#they be*in be_a be_abl be_fair be_late be_made be_with
-1 becam becaus*#she becaus*on becaus_#insult bee_. been_#harm been_diagnos been_seen been_suspend been_up
-1 beep behav believ_#she bella_italia bella_the bench_. best_#people best_mate best_of beth better*#self
-1 better*than better_. between_the beyonc bib biggest bike_shed bin_. bin_in bit_the bite_. blade blame_the
-1 blew blog blue_. blunt bo bobbi bobbl bona bond book_and book_bag book_on book_to bookcas bottl_of
-1 bought_it bought_the bowl boyfriend_. bread_. bridg brief_. broad bronz brought_a budgi_. bug build_. bum_.
-1 bumper buse but_#they by*#alike by*#away by*#people c_. came_off can't_read can*#they can_get can_hear
-1 can_someon can_stop can_wait canal_. candl*#away candlelight cape car card_for cardi cardigan_. carpet_time
-1 carri_a carriagewai carrier carv cash casino castl_. cater caterpillar cathedr ce central cereal chanc
-1 chang_it chao charlott_web chart chat_with cheat cheeki chees_. chef_. chelsea_bun chester childmind
-1 chip_and chloe*#self choic_. christma_card christma_dinner class_ha class_is class_of clear_. clever
-1 climb_frame clipboard_. clive cloakroom_. club_for club_ha clueless co_op coat_peg cockapoo code*# coffe_.
-1 collect_from colman column combin come*and come_. come_from comfort compar compulsori concert_. condens
-1 conductor cone_. confess confid confisc conga congratul_to consid cope corn correct_the corri costum_.
-1 couch_to could*#self could*#they could_hear could_see could_take couldn't_be count*#kind count*#self
-1 count_in cousin cousin*#away cream cream_. creativ cri_. cri_in crisp_packet critic croissant cross_#away
-1 cup_. cup_of curl cushion_. cut*#away cut_#she cymru daddi dai*#she dai_#you dai_a dai_is dai_with daili
-1 daisi*#she dame danc_in dare dark dart date_. dave_lomax daylight deadlin dear_diari decid_. declar decor
-1 deep definit degre delai delight delight_. dent_in dentist_. depend depth deputi_#people derri design_the
-1 despair destini*#alike dfe diagnos_with diamond did*#alike did_#self differ_#people dig digniti dinna
-1 dinner_for dinner_monei dinner_time dinnertim diolch disappoint disord displai_. district do*#away
-1 do*#threat do*put do*the do*want do_#you do_and documentari_on doe*#alike doe*nail doe_#she doe_anybodi
-1 doesn't_want don't*#self don't_. don't_get don't_need done_a done_in donna donut doon doorstep doubt*#away
-1 down*#alike down*#away down_. down_and down_by doyl dragon_. draught drew_#self drive_instructor drop_#she
-1 drove*the dual duckl due dumna dumpl dunelm dy dylan e*#self e_. e_with east eat_it eat_toast eaten_a ebai
-1 echo ed edinburgh edit eight_year eisteddfod ellison els*#self elsi emerg emili_bront emili_in en end
-1 end*#self end_at engag envelop_. epipen escal escap especi essai estim ev*#self ev_. even*#she even_#self
-1 ever_been ever_had everybodi_. evi*#she evi_. evi_long evict evid exclus exercis exhibit experi explain
-1 explain_to explan extinguish f facetim factori fair_plai fairclough fanci_dress far_as farewel farm_.
-1 farm_shop farsi fast_. fatima fav favourit_. fed_up feel_#self feel_. fei felt_tip fenc_. fenc_and ferguson
-1 fiesta fifa find_#self find_a finger_cross finlei first*#self first_aid first_dai first_ever first_time
-1 first_week fish_and fit_#self five_. five_star fix_#self flame flapjack_. flash flask_. flat_. fli flip
-1 florenc_. florenc_and floss flour flower_. focu follow_#she footbal_. for*#you for*it for_#people for_#you
-1 for_anyon for_everyth for_forti for_have for_mr for_noth for_onc for_saturdai for_some for_that
-1 for_tomorrow for_tonight for_work for_year forgiv forti_. forti_four forti_quid found_in found_it
-1 four*#self four*#they four_and four_dai four_hour fr franki_and franki_benni franki_buckl freddi_mercuri
-1 freddi_mile fridai_and fridai_night friendship_bracelet frog from*#she from_#alike from_year front*#she
-1 front_#threat front_and frozen funni*#she furi furiou futur fy gag gallagh garlic garsid gave_the gazebo_.
-1 gcse gemini gener_. geniu_. gentlemen georg_. georg_is georg_michael get*#alike get_into get_paid ghana gie
-1 given_#self gladiat globe gnome go*with go_at goddess gone*#self gone_#away gone_in gone_up gonna_be
-1 good*#you good_#people good_dai goodnight gorgeou_. got*#away got_# got_an got_into grab grace_befor
-1 grace_hollowai graduat grain grand_. grant greater greater_depth greatest greav*#self greyhound grievanc
-1 groom grudg grudg_. gull gurdwara ha*#alike ha*#people ha*#you ha_# ha_#self ha_anybodi ha_better ha_decid
-1 ha_it ha_more ha_move ha_no ha_the ha_told ha_written had*#foul had*#she had_in haha haiku half*#self
-1 half_a half_marathon halfwai hall_and hall_floor hame hand*the hand_#self hand_#she hand_and hand_dryer
-1 hand_like handwrit_. hapu hard_#self harp harri*#she harri_and harri_kane hart hatch_. haunt have*#foul
-1 have*#they have*been have*heard have*met have_come have_eaten have_more have_now he'd*#she he'd_a he'd_like
-1 he'll*#you headband hear_#she hear_about hear_it hear_that hear_the heard_it heart_of heat_on heater
-1 heathcliff heck hei heidi held_#self helicopt help_and hem henri_viii hi_vi hilari hire_a hoars hobson hol
-1 homesick honest_question honeymoon hoop_. hoover_. hope hope*#self hope_#away hopeless hospic_. hospit_.
-1 hosta hot_take hour_in hour_on housem how how*#people how_#you howai http_www hum humbl hungri_. hunt
-1 husband*#she iawn idea_of if*#you if*hear if*need if*read if*the if_anybodi improv_. in*bag in*heart
-1 in*hous in*notic in*school in*throat in*tight in*year in_# in_about in_april in_care in_case in_charg
-1 in_five in_hull in_januari in_last in_lidl in_march in_order in_pari in_tear in_thi in_tomorrow in_troubl
-1 in_y incid includ_. incred individu innoc insect insist instagram insult into*#people invent_a invent_the
-1 investig is*#they is*#threat is_anyon is_for is_good is_have is_shut is_six is_worth isaac isabella isl
-1 isl_of isla*#self isla_and isnt ist it*#self it*with it_#people it_. it_did it_doe it_from it_go it_got
-1 it_happen it_look it_name it_nearli it_not it_right it_show it_sinc it_there it_to it_took it_wasn't
-1 it_went it_would it_wrong italia item ivi*#self ivi_on j_. jack_and jackson jami_oliv jan_# janni januari_.
-1 jasmin_tea jealou jelli jigsaw job_at job_in joi_divis joi_to join_#self join_in join_the joke_#self
-1 jordan_and joshua_. joshua_tree jude_abbott jude_bellingham jude_law junior_school junk just_found just_got
-1 just_sat just_shout just_watch ka kahan kane kate keen keep_#she keep_a keep_up kei*# kei_stage kei_to
-1 kept_#she kerb kidnei kindli kitchen kitten_. knighthood knot know*#they know*know know_the kovalenko ladl
-1 lake_. lamin_. lamp_and lamp_post lap lasagn_. laundri laura law law_ha lb leader_. leaf_. leak_.
-1 learn_trust leav_#she leav_#they leav_and leav_card leek_. left*#you left_#away left_at leg_and lemsip
-1 lend*a leo_. lesson_. letter_in life_is lift_the lighter lighthous like*#alike like_#they like_and like_to
-1 lili_. lili_of limit line_and line_of link_in lion list_of listen listen_. literaci littl_#alike littl_on
-1 live*#self live_in live_on lmao_. lobster loch lodg loft logic longest loo look_#self look_into lorri
-1 lost_# lotti loudest loui_barker love*#kind love_#alike love_#they love_island love_the luca luggag
-1 lund_carter lush m6 m_s machin macintyr made*#alike magic_. mai*#self mai_#self mai_bank mai_not make*want
-1 malcolm manag_. manger map_. map_of march_. mari_duval mari_in mari_primari mark*#self mark_#she marketplac
-1 marmalad marri*#people marvel mass masterchef mate*#you matter_. maureen mayb mcintyr meadow_. meadow_at
-1 meadow_in meadowhal meal meanwhil meet*#people meet_. meet_at meghan merit merri_christma messi met_.
-1 metr_. mia*#she mia_and mia_sharp miami microwav_. middl_of mighti mile_. milkman min_. minu minut*#you
-1 miss*#people miss*#you miss_#self miss_a miss_pennington mistleto mitten moat mock mode model mondai*#alike
-1 monitor_. mood_. moodi moon_. morn_and morn_in morri morrison moth_. motorbik motto mould muddi
-1 muhammad_iqbal mwangi mysteri n_. name*#insult name_a name_on nativ_. necessari_. necklac need_#self
-1 need_it need_on neg negoti nervou nest_in net_. network never new*on new_#self new_class new_shoe newli
-1 next*#self niamh*#self nice*#she nice_to night_#alike nine*#self nine_and nineteen no*#threat no_not
-1 no_reason no_regret no_to noah_ark noah_kahan noo nope nor nors northumberland nostril not*#away not_bad
-1 not_been not_cry not_go not_had not_live not_make not_stop not_told noth*#self noth*#she noth_to nottingham
-1 now*#self now_#you now_a now_it nqt number*# number*#self o_. observ_. och odd_sock of of*#kind of_be
-1 of_birth of_do of_pari of_recept of_tea of_teach of_ten of_term of_war of_y# off*#threat off_a off_for
-1 off_in offic_#kind offic_. offic_and offic_on often oh_#self oh_it ok_who old*a oliv_bona olivia*#she
-1 olivia_colman on*#alike on*hand on*pta on*side on*with on_amber on_duti on_hand on_hold on_is on_it
-1 on_night on_of on_purpos on_repeat on_side on_till on_tonight on_veri on_vinyl on_wednesdai on_what onc_a
-1 onli*#you onli_#people onli_in onli_thing onward optician or_ar origin other*#away ou our_ha outfit
-1 outsid*#self overdraft overnight own_son owusu pace pack_. paddington paddl padlock page_of pai_rise pair_.
-1 paloma pant panto_. para paracetamol parent_even parent_who pari_is part_# part_of partridg pass_. pasta
-1 pathet patient pattern paydai payrol payslip pe_cupboard pea_. pear_. penblwydd penguin peripatet
-1 pharmacist phil phoeb phoenix phone_to physic pic pictur*#she piec_. pierogi pigeon_. pipe_. pisc pit
-1 pizza_. plai_to plan_and pleas*#self pm poem_. poet point_of pokemon politician poll pooh poor_#people pop
-1 pork post*#she potter ppl pr practic_. practis prawn prayer pre premier premium presum princ*#she
-1 princ_owusu princ_william prioriti priya*#self priya_from profession programm promis_. prop proud*#she
-1 provis psych publish pugh punctur pup pupil_premium purchas pure_joi pyramid quarter queue quickli quid_for
-1 quiet rack radio_# rahman rain_. rain_on rais_# rang_#she rang_the rang_to reach read*#alike read*#self
-1 read*#they read*the read_#she read_#they read_a read_book read_thi readi_for rearrang recept_#people
-1 recept_and reckon_. record_for recycl red reduc refresh refug refus_to reggi*#she reggi_. relai
-1 relationship relief rememb_the remov renam replac rescu resign respect_. rest*#self restrain retweet revenu
-1 review_. rhyme rig right ring*#kind ring_#she ring_#you risk_assess river_. river_island rn roadshow
-1 robberi robot rochdal rock_. roger room*#you room_in rori_gallach rosa rosett rossi round round_#self
-1 round_#she round_and round_of rout rover royal_oak rubber rubbish rubi_wed rudd rule run*#people run_a
-1 rung_. ryder s_. sack_race sai*#away sai*can't sai*just sai*not sai*want sai_#threat sai_anyth sai_grace
-1 sai_he'd sai_hi sai_owt sai_thank said*#people said_it said_that said_ye saint_. salad sam*#self sam_smith
-1 sampl sandpit sandra saoirs_. sat_#away sat_. satsuma sauc sausag_. saw_it scaffold scale school*#
-1 school*#insult school_#self school_ar school_choir school_club school_for school_ha school_have school_is
-1 score_. scott scout scroll seagul seal_. seat_in seat_plan second_hand secondari secretari see*#kind
-1 see*#self see*go see_thi seek seen_. seesaw sell_a sell_the sentenc_. septemb_and sette_. settl_in sevenoak
-1 sever shambl shape shape_like share_. sharpen she'd_a shevchenko shin ship shock_. shop*#she shop_with
-1 shortag should_know shout shout*to shy sian_. siddiqui sidewai sign_. sign_it silenc_. sinc_the
-1 sinc_tuesdai sing_it sir_. sister_in sit_. situat six*#self skint skip_rope sky slam slater sledg
-1 slim_world snapchat soft_plai solid_oak somebodi*#self someon*#away someon_els someon_who someth_els sooner
-1 soppi sore sort south sparkl splinter spoke sponsor_silenc spot_. spread squeak staff_do stag_do
-1 stai*#alike stair_. stand_. stapl star_of start_at start_the start_to stat statement station station_.
-1 steadi step_. stepdad stephen stepson stick_insect still*#they still_do still_no still_not stock_cupboard
-1 stood_in stood_there stood_up stop_the store straight strategi stuck*#self stuck_. studio suitcas
-1 summer_and summer_is supervis surviv_. sussex swam swap_for swept swim_gala swindel swore t_shirt tabl_and
-1 tackl tadpol tail talk_to tape_. target task tate taught*#kind tax_. tbf tea_on tea_towel teach*#kind
-1 teach_is tear_. teddi_on tell*it tell*what tell_. tell_it telli_. telt ten*of ten_#away tenni term_is
-1 text_#self thackrai than than*#people than_#alike thank*to thank_the that*a that*know that*need that*of
-1 that*then that*want that_isn't that_love that_order that_when the*ask the*at the*by the*can the*can't
-1 the*class the*ha the*outsid the*said the*stop the*tell the*that the*todai the*with the_bairn the_bean
-1 the_bench the_bingo the_blue the_boot the_call the_care the_chair the_chip the_christma the_citi
-1 the_classroom the_climb the_co the_dfe the_exact the_fair the_freezer the_front the_glue the_govern
-1 the_gravi the_greatest the_group the_half the_heart the_heat the_holidai the_in the_infirmari the_junior
-1 the_king the_label the_lamp the_lock the_lollipop the_loo the_mark the_math the_miss the_mobil the_month
-1 the_moon the_naughti the_north the_paper the_park the_phonic the_photograph the_point the_pond the_postman
-1 the_queue the_quiz the_rain the_recept the_recycl the_remot the_report the_residenti the_result the_roman
-1 the_royal the_seat the_sette the_show the_sky the_spare the_spider the_star the_stock the_swan the_tag
-1 the_tea the_team the_three the_tin the_toaster the_tortois the_two the_uniform the_wait the_ward the_websit
-1 the_whiteboard the_window the_wine themselv themselv_. then*#she then*#they then_#away there*on
-1 there_#insult there_an there_in theresa theyv thi*#they thi*#you thi_afternoon thi_weekend thing_in
-1 think_#self think_#they thirti_#people thirti_on thoma_the thornton threat three*#self three_dai three_hour
-1 three_week threw through_. through_it thumb_. thur thursdai_. tick_. tile till_#self till_#she till_easter
-1 time_of tin tin_open tinsel tip_. tipto titl to*#alike to*#kind to*#people to*at to*in to*own to_#alike
-1 to_#kind to_#you to_ask to_bui to_cut to_explain to_get to_on to_pick to_plai to_read to_rememb to_sai
-1 to_school to_sydnei to_take to_thank to_thi to_walk to_write toast_. todai_#she todai_that toddler_. token
-1 told*to told_#alike told_. told_a tomato tonight_#self tonight_#she too_long too_much took_the toon tooth_.
-1 tortois_. toward track trai_. trailer transfer travel tre tree_and tree_is tri_the triangl trollei_.
-1 trouser true trust*#self tub_. tuchel tug tug_of tunnel turn*to turn_round twa tweed twenti twenti_five
-1 twin_. twist two*#alike two*#kind two*and two_and two_hundr two_minut two_more tyre tyron_. tyron_and ugh
-1 under_#self unreal_. up*# up*#kind up*#likened up_sinc upstair_. us_as user*#self user*user vanish varifoc
-1 veri_good version vi viii villain vinegar vinyl volunt_. wa*#beast wa*#self wa*the wa_#away wa_a wa_an
-1 wa_meant wa_on wa_there wa_told wa_veri wa_worth wai_#away wai_. wait_for wait_on waiter walk*#self
-1 walk_#away walsh want_for warn_#self wasn't_a watch_#she watch_a watch_that waterproof wave*#self wax
-1 we'v*#people we'v_been wear_it webinar wedi wee_. week*#you week_# week_of weetabix well*#away well_#she
-1 well_it well_the went*#self wet_. wetherspoon wetsuit what*did what_doe whatev*sai when*#foul when*got
-1 when*know when*said when*want when_. where*#self where*#they where_do where_is which*#self which_#self
-1 which_of which_on whip who*a who_#away who_#threat who_come who_doe who_ever who_get who_invent who_just
-1 who_put who_rememb who_sat whoever*#self why why_#you why_it widn wifi*#self wig_. will*#you will_#self
-1 will_#you will_and will_tell willow_and willow_in willow_the wimpi wind window wing winner wish*luck
-1 wish*wa with*on with_no with_recept with_thirti with_two without_the wizard won_a wont wool word*#you
-1 word_in word_with wore_the work*#away work_on worn wors_than worst*#self worth_a would*#self wouldn't_have
-1 wouldn't_sai wrist_. writer written_to wuther y#*#she yawn ye_that year*#she year_5s year_6s year_ago
-1 year_at yorkshir_. yung yusuf zara_siddiqui zip_. zoom вперше вчителька до мені приіхала прочитала
-2 #*#alike #*#self #*#threat #*at #_#kind #_#people #_a #_and #_dai #_if #_it #_metr #_million #_minut
-2 #_month #_off #_then #_to #_todai #_week #_with #_year #alike #alike*#likened #alike*on #alike_# #alike_as
-2 #alike_ask #alike_been #alike_class #alike_dai #alike_do #alike_just #alike_morn #alike_night #alike_onc
-2 #alike_side #alike_who #alike_year #away*#people #away*a #away*ar #away*come #away*of #away*the #away_again
-2 #away_as #away_by #away_for #away_had #away_help #away_off #away_todai #beast_at #foul_about #foul_at
-2 #foul_health #harm_it #harm_the #insult_els #insult_it #kind*of #kind_#beast #kind_cake #kind_can
-2 #kind_carer #kind_dai #kind_for #kind_hall #kind_it #kind_of #kind_rang #kind_sai #kind_tonight
-2 #likened*#she #people*# #people*#harm #people*#insult #people_#she #people_ask #people_been #people_it
-2 #people_look #people_start #people_think #people_want #self*#alike #self*#insult #self*#kind #self*#self
-2 #self*been #self*the #self_#beast #self_#insult #self_actual #self_at #self_be #self_best #self_birthdai
-2 #self_bui #self_came #self_caretak #self_classroom #self_couldn't #self_count #self_cri #self_deputi
-2 #self_didn't #self_done #self_dont #self_eldest #self_favourit #self_feel #self_feet #self_found #self_from
-2 #self_give #self_given #self_go #self_gone #self_good #self_have #self_heart #self_hold #self_hous
-2 #self_keep #self_knee #self_known #self_lanyard #self_last #self_laugh #self_leav #self_like #self_line
-2 #self_made #self_mark #self_mate #self_name #self_nearli #self_nephew #self_now #self_old #self_on
-2 #self_parent #self_phone #self_post #self_pull #self_put #self_rememb #self_ring #self_sat #self_school
-2 #self_sister #self_staff #self_staffroom #self_start #self_swear #self_ta #self_take #self_tell #self_think
-2 #self_thought #self_to #self_told #self_took #self_two #self_vote #self_wai #self_want #self_were
-2 #self_when #self_windscreen #self_won #she*#kind #she*#they #she*for #she_arm #she_ask #she_call #she_came
-2 #she_coat #she_come #she_do #she_fine #she_hasn't #she_hat #she_have #she_just #she_littl #she_love
-2 #she_make #she_nan #she_read #she_sai #she_take #she_to #she_told #they*#she #they_#away #they_ask
-2 #they_call #they_know #they_look #they_made #they_run #they_said #they_were #threat*#alike #threat*#you
-2 #threat_down #threat_from #threat_in #threat_of #threat_shut #you*#alike #you*for #you_#self #you_hear
-2 #you_heard #you_just #you_like #you_mai #you_name #you_not #you_sai #you_said #you_still #you_tell
-2 #you_welcom #you_were 11 29th 3rd 3s 4b 5pm 5s 6s 7am 80th 9am >!insults >#alike >#away >#likened >#threat
-2 ^*#harm ^*alreadi ^*annemari ^*anthoni ^*arthur ^*attend ^*bad ^*bar ^*bed ^*bennett ^*biscuit ^*bless
-2 ^*bloodi ^*blue ^*bob ^*boiler ^*bonfir ^*bonjour ^*bought ^*break ^*breath ^*bui ^*burst ^*busi ^*cake
-2 ^*cannot ^*chang ^*chase ^*cheer ^*chicken ^*child ^*ciao ^*coach ^*cook ^*current ^*date ^*daughter ^*dave
-2 ^*david ^*deep ^*discuss ^*doe ^*done ^*dont ^*doubt ^*drew ^*drive ^*drop ^*drove ^*ear ^*educ ^*egg
-2 ^*eight ^*either ^*eleven ^*enough ^*even ^*eyf ^*fair ^*fell ^*ffion ^*fish ^*flight ^*follow ^*food
-2 ^*forgot ^*fourteen ^*friend ^*garden ^*gem ^*geniu ^*glitter ^*governor ^*gp ^*gran ^*grandad ^*grandma
-2 ^*grandson ^*guest ^*guilti ^*had ^*haha ^*hannah ^*have ^*health ^*heart ^*heat ^*henri ^*hi ^*histori
-2 ^*honest ^*honour ^*hot ^*husband ^*interview ^*jo ^*join ^*josh ^*juri ^*k ^*last ^*late ^*laugh ^*learn
-2 ^*lewi ^*light ^*line ^*live ^*local ^*long ^*lose ^*lunch ^*ly ^*maiden ^*make ^*mamma ^*manag ^*marriag
-2 ^*moja ^*mondai ^*more ^*mr ^*nativ ^*nephew ^*nh ^*nice ^*nine ^*not ^*number ^*o ^*of ^*oh ^*ok ^*olli
-2 ^*on ^*op ^*open ^*order ^*oscar ^*overheard ^*own ^*pai ^*paint ^*pass ^*peartre ^*penni ^*perfect
-2 ^*phonic ^*photocopi ^*physio ^*pick ^*plant ^*poison ^*prison ^*pupil ^*purpl ^*race ^*rain ^*ran ^*rang
-2 ^*realli ^*red ^*ree ^*rehears ^*report ^*result ^*right ^*ring ^*row ^*s ^*safeguard ^*saturdai ^*scare
-2 ^*sch ^*second ^*sell ^*seven ^*short ^*shout ^*sir ^*site ^*social ^*someon ^*someth ^*sophi ^*sourdough
-2 ^*spare ^*sport ^*stand ^*start ^*stood ^*swear ^*t ^*talk ^*taught ^*tea ^*telli ^*tent ^*text
-2 ^*themeadowsacademi ^*then ^*thing ^*those ^*thought ^*time ^*tip ^*tma ^*tobi ^*top ^*train ^*try ^*twenti
-2 ^*union ^*utterli ^*vote ^*wait ^*wake ^*water ^*went ^*when ^*where ^*which ^*wifi ^*wlt ^*wor ^*world
-2 ^*worth ^*x ^*y ^*yesterdai ^*your ^_a ^_anthoni ^_arthur ^_bank ^_been ^_biscuit ^_blue ^_bob ^_boiler
-2 ^_bonfir ^_came ^_can ^_cannot ^_caretak ^_cat ^_cheer ^_chicken ^_christma ^_coach ^_comment ^_cook
-2 ^_cousin ^_cri ^_current ^_dave ^_discuss ^_doe ^_dont ^_dress ^_drive ^_drop ^_drove ^_egg ^_eleven ^_even
-2 ^_fair ^_feel ^_ffion ^_finish ^_fish ^_follow ^_food ^_forgot ^_found ^_fourteen ^_fridai ^_full ^_garden
-2 ^_governor ^_grandad ^_grandma ^_haha ^_hannah ^_heat ^_help ^_henri ^_hi ^_honest ^_hot ^_josh ^_juri
-2 ^_last ^_late ^_light ^_local ^_long ^_lunch ^_ly ^_mamma ^_manag ^_mate ^_miss ^_more ^_mr ^_name ^_nativ
-2 ^_nh ^_nice ^_night ^_nine ^_now ^_number ^_oh ^_op ^_order ^_overheard ^_parent ^_pass ^_peartre ^_penni
-2 ^_perfect ^_plant ^_poison ^_prai ^_purpl ^_rain ^_ran ^_rehears ^_right ^_ring ^_s ^_safeguard ^_sch
-2 ^_second ^_sir ^_social ^_someon ^_someth ^_spare ^_stand ^_sundai ^_swear ^_t ^_talk ^_tea ^_teach ^_those
-2 ^_three ^_tma ^_told ^_took ^_top ^_train ^_trust ^_try ^_twenti ^_uncl ^_under ^_wee ^_welcom ^_where
-2 ^_which ^_wlt ^_wor ^_world ^_worth ^_y ^_yesterdai a a*!mild a*#likened a*#people a*#she a*a a*from a*full
-2 a1 a_!mild a_. a_bacon a_bee a_big a_birthdai a_book a_bottl a_brew a_cake a_chef a_child a_class a_coat
-2 a_cold a_colleagu a_dinner a_dry a_few a_field a_flat a_fridai a_go a_goos a_governor a_grape a_great
-2 a_haircut a_hundr a_labrador a_lamin a_leaf a_lie a_live a_long a_look a_medal a_noseble a_note a_parent
-2 a_pear a_pint a_plaster a_plate a_river a_robin a_rope a_row a_shark a_spare a_spider a_staffroom a_sticker
-2 a_ta a_teddi a_tenner a_thing a_thumb a_tini a_torch a_work aa abl abl_to abolish about*#people abov
-2 absolut ac accid acorn act action actor address admin ador after*#they after_#self after_school ahead aid
-2 airport alan alfi_. alfi_boe aliv_. allen allerg allerg_to along alreadi_. am_. ami amount and and*#beast
-2 and*#insult and*#self and*#they and*do and*is and*it and*like and*look and*make and*move and*took and*want
-2 and*will and_#self and_#she and_a and_by and_did and_do and_everyth and_freddi and_ha and_have and_honestli
-2 and_in and_is and_jakub and_now and_on and_put and_sai and_said and_the and_thi and_told and_two and_we'v
-2 and_wei and_went anfield angel_delight annemari annoi anonym anthoni anyon*#self anyth anywai_. apolog
-2 apologis_to app appeal applebi appoint*#self appreci apprenticeship ar*# ar*#away ar*#you ar_#they ar_do
-2 ar_like argu argu_. ark armband around as*#people as*#self as_a as_an as_if ask*#kind ask*#she ask*#you
-2 ask*to ask_#self ask_for asleep_. at*#alike at*gate at*place at*school at*time at_# at_#self at_christma
-2 at_eleven at_five at_last at_lunch at_oak at_that atlant atm auction aunt authent author avoid aw_. awai_.
-2 awai_on awar badger_. bag bag_. bagpip bake baker barista bass bat_. bathroom be*#you be*and be_#self
-2 be_nice be_there beach bean_. bear beat*#people beat_the beaten becaus becaus_it becom bed been*#insult
-2 been*#she been_ask been_at befor befor_. begin begum begun behind_. believ_#self believ_it bell_. bella_.
-2 bellingham belt ben benni best*#self best_. between*and between_#self big_brother big_coat big_school
-2 bin_dai bio birthdai_. birthdai_and bit blake blazer bless_#you blink blister boateng bodi boe bog
-2 boiler_#people bone bonfir_night bonjour bonni book_club book_dai book_for bore_. bought_#self bounci
-2 bounci_castl bow bowl_. brace bracelet bradford brand breakfast_. brew brick_. brief brilliant_. bring*own
-2 bring_#self bring_a british bro bro_. bront brook brother_. brought*#she brought*a brow bruis btw bucket
-2 buckl buddi budg buffet bui bum burnt bursar but_. but_a butcher butter butterscotch butti by_# by_#people
-2 by_#self by_#she bye c'est cactu cagoul call*#foul call*#self calm calv came*with came_on came_up can't_.
-2 can't_come can't_do can't_find can't_make can't_wait can_anyon can_do can_keep can_sai cancel_. capabl
-2 caption card_. cardboard cardiff cardigan care care_about career_. caretak_. carpet_. carri_the carrot
-2 cartwheel carveri caught_the caus cbb cello certain chain chair_. chair_of chalk chapter charg_. charg_of
-2 chariti_shop charli charlott_#kind check cheer chees chef chelsea_#kind chess chew chickenpox child_in
-2 child_with chloe_marchand choir_. chose chri christma_. ciao citizen clai claim clap class*#foul
-2 class*#self class*#she class_# class_and click cloakroom close_. cloth cloud coach coach_. coat_. cod
-2 code_for collector come come*#self come_in come_on come_round comm commun competit complain complain_about
-2 complaint compost concret conduct congrat congratul*#you conker_. conservatori_. consult_on contact contain
-2 convert convinc cor corner_. correct corsa_. cost cottag cough_. could'v could*#she countdown courgett
-2 cours cover cri crisp_. cross cross_. crow crown crumbl crumpet cumbria cupboard_. curri_. curriculum
-2 curtain curtain_. cushion custard custard_. cut cut_. cut_it cycl dai*#self dai_#away dai_at dai_of dai_on
-2 danc_. darl data daughter deal deborah dec deck degre_. delight_butterscotch demonstr den deni dent
-2 deputi_. der der_merw derbi desk desk_. destini_. detail detent dexter diari_. dice did*#people did*#threat
-2 did_#you did_a did_anyon did_it did_not did_that didn't didnt differ differ_. dine dinner_at dinner_hall
-2 dinner_queue discov discuss_. dish do do*#they do_it do_that dobri doe_#self doe_not doe_that doll dolli
-2 domino don't don't*#they don't_#you don't_ask don't_do don't_know done_it done_the door dough down
-2 down*#self down_for down_in down_on down_the downstair dr draft drama draw drawer drawn dread dream_.
-2 dress_as drew_a drill_. drink_. drive_. drone drop_the drum_. dry_#threat dry_. dryer duck_. dunno duti_in
-2 dzien each each_other eagl ear_defend eat eat_a eat_the eaten_#self eco effort egg*#insult ehcp eid eight
-2 either elbow_. eldest electr eleven_. eleven_year elf ella_fitzgerald ella_stone els els_. email_. emili_.
-2 emili_greav emma emmerdal energi enter entir era ev_and even*#away even_in even_the ever_seen everi everyth
-2 everyth_is everywher_. exact exam exampl_. excel exchang excit exclud exist_. expect_. eyebrow_. fab face_.
-2 fast fb feather feb feedback feet fell_asleep fell_off felt fenc ferri fete few ff fi fiction fill_in
-2 film_. financ finch find*who finest finger_. finish_the finnish first_. fish_. fisher fit fitzgerald five
-2 five_a five_year fix_it fix_the flapjack flatmat flintoff float_. floor_. florenc_nightingal fluffi fold
-2 follow_#self follow_. food_. for*#alike for*#she for*#threat for*who for_# for_#kind for_#she for_an
-2 for_ask for_be for_on for_sale for_thi for_thursdai forecast forest_school forev_. forgotten form_.
-2 forti_minut forti_year fortnight four_. four_minut four_of four_year fraction_. frame_. freddi_flintoff
-2 freddo freez freya_lund fridai_#self fridg_. friendship frog_. from*# from*#away from_# from_a from_outsid
-2 from_the fryer_. furri gala gallach game_. garag_. gari gave*a gave_#she gavin gazebo gemma_tranter geniu
-2 gent gerald get_#self get_awai get_marri get_on get_there gettin giant giggl give_a give_up glass_.
-2 glitter_in go go*#self go_up goal goal_. goali goddaught goe_#away gold gold_. good_for goodby goosebump
-2 goosebump_. gospel got*#people got_in got_no governor_. grace_is grandkid grandma_. grape grape_. gravel
-2 great_. gregg gregg_. grei grim grin group*#people guard guid guid_read guitar gut gutter_. gymnast h_.
-2 ha*#self ha_#away ha_#she ha_. ha_anyon ha_ask ha_bought ha_come ha_got ha_just ha_lost ha_start had*#kind
-2 had_#they had_two hai_fever hail hair half_. half_time hall_. hall_is hamilton hamstr hand*#away hand_it
-2 hand_on handl hanki happi_as hard_. harri_style hartfield_rd hartfieldroad hasn't_got hat hate have
-2 have*got have*sai have_been have_bought have_on havin he'd header headston health healthi heard heart_.
-2 hei_jude held held_the help_#you henderson her heron hi hike hit hiya hold*#threat holi holland holli_and
-2 holli_willoughbi home honei honestli hoodi hoop hoot hope*#she hope*feel hope_is hopefulli hospic hot_.
-2 hot_water hour_and hour_of hous hous_with how*#self how_#self how_long how_to http_bit hubbi hug huge hull
-2 hurt_. i i'v ic icon if*been if*could if*know if*not if*want if_a if_that imma impress improv in*#
-2 in*#alike in*#insult in*#likened in*class in_#kind in_#she in_an in_bit in_class in_februari in_florenc
-2 in_hand in_it in_juli in_june in_mai in_on in_the in_three in_to in_wale incom infant infirmari inflat
-2 inform inhal insid inspector insta instructor insur into*own into_the invest is*#away is*#insult
-2 is*#likened is*#self is*#she is*and is_#alike is_about is_be is_down is_fine is_get is_go is_like is_look
-2 is_open is_there is_under is_up isla_fisher isn't_#away isn't_the it it'd it*# it*#they it_#away it_again
-2 it_been it_but it_destini it_doesn't it_for it_in it_more it_off it_said it_stai it_still it_up it_wa
-2 it_when itself ivf jack_. jack_grealish jami januari_# javelin jazz jestem jet jo job_. joe johnson joi_.
-2 jollof jone joseph josh joshua*#she journei juda judg_. juli_. june just just_#self kalinowski keeper kei
-2 keith kept_the kettl_. kettl_on kick kingfish kite knock know know*#people know*#you know_#alike know_that
-2 krai kwame_. l_. lace_. lake lamb land_. lanyard larkin larri lasagn last_dai last_seen last_week laugh_at
-2 lead_. leader leadership leadership_. lean leap learn_the leather leav*with led leek left left_#self legal
-2 legend_. lego lemon len lend lent leo_#self less_. let*know letter_. level_# lie lie_down life light_off
-2 like*#away lili_allen lili_chamber linkedin listen_to littl*and littl_#kind live load_of lockwood lodger
-2 log lol_. long_. loo_. look*#away look*#she look_#away look_up loos lost_#self lost_. loui_theroux
-2 love*#self love*#you love_it love_that love_thi love_to luck luck_. lucki lunchbox lund made*a made_it
-2 made_of made_the made_to magic magnific magnific_. magpi mai_#you mai_half mai_the mail mamma mamma_mia
-2 marchand mari_. maria marrow massiv master mat math_. matilda matter matthew mattress max_ridlei
-2 max_verstappen mcilroi meadow_academi meant measur mechan medal_. media medic mehta mend mentor mercuri
-2 merg merri merw mess messag_#self meter mi mia_. mic mice mid middai middai_supervisor middl mill minc
-2 mind_the ming minibu_. minut_on miss*#alike miss*#likened miss_#she miss_. miss_it miss_the mistak mo
-2 moment_. monopoli month moor more more_than morn_#alike mortgag moth mountain move_hous move_the mr_akhtar
-2 ms much mug_. muhammad_ali muhammad_and museum_. mushi mushroom n nah name_#alike name_#she name_#you
-2 name_it name_the nan*#she nan_. necessari need need*#away neither nest new new*#she newslett newton
-2 next_#threat next_year niamh_. nicola nie night*#self night_and night_at night_on night_with nine_year
-2 nit_. nkemelu no no*can't no_#she no_note no_plan no_shame no_word noah_picker nod nois non nonsens noseble
-2 not not*#self not*#threat not_do not_even not_in note*#self noth noth_left notic_. novel now now*#she
-2 now_and now_on nowak nowplai number_and nurseri*the nurseri_. nurtur o'connor o'r oak_. oakprimari oasi
-2 obsess obsess_with of*#alike of*#self of*#they of*do of*life of_# of_#away of_governor of_our of_the of_who
-2 of_year off_by offic offsid oh_the oil ok_. okai older oleksandr_usyk olena oliv_. olivia_bennett olli
-2 on*feet on*of on*windscreen on_#self on_about on_bit on_dai on_earth on_go on_hartfield on_in on_mondai
-2 on_radio on_saturdai on_sundai on_with onli_# onli_. onli_gone opera order_. organis_a other other_#people
-2 other_half other_school out ovat ovat_. oven_. over overheard overtook own_#threat own_a owt p_. pa
-2 pack_lunch page_. paint paint_. pal pancak panic paper_. paperwork parent_at parish park_. park_by parkin
-2 parrot pass*drive passcod password_is past_nine pastri pat patienc_of paul pe_. peac_. peel pen_. penni per
-2 percent perfect_. perfum perman person pew phase phone_off phonem photo_of photocopi_. pi_. piano_.
-2 pick_the pictur_of pie_. piec pier pike pint pint_. pl place_. place_in placement plai_the plan_for plastic
-2 playground_. playground_duti pleas*#you pleasur plu plug pocket point_. poison_ivi polit_. poppi_seed
-2 porridg possibl post_it postman potato_. pound_. ppa prai*#self prais preach prepar present pressur pri
-2 primark prime_#people princess print_. prison_. prize probat process properli_. prosecco protect prove
-2 pta_. pub pub_. public punditri purpos put*#away put*hand put*in put_#she put_in put_that puzzl pw pyjama
-2 q_. queen question_. question_about queu quit quot radiat_. radio_. raffl_. rafter raisin raman ramsai
-2 ran_the read_. read_it read_that realli_. reason_#self reason_. recept_class red_. redund refus reg rehab
-2 rehears_. relat remot repeat_. report_on request_. requir rest_. revis rewatch ridicul right*#you right_.
-2 rihanna risk road_junior rob_. robin_. robin_on role roll_. roman rope rori_mcilroi rota rota_. rotherham
-2 rotten round_on rounder rubbish_. ruin rule_. ruler rumour run run_#away run_#self sa safe sai*#she
-2 sai*#you sai_a sai_about sai_in sai_no sai_noth sai_that sai_who said_#self said_#threat said_a salt salut
-2 sam_okoro samosa san sand saw_the scan scandal scarecrow scarf scene sch_. school*#self school_#kind
-2 school_in school_with scone_. scoop scooter_. scrap scream_. scunthorp seal season_. second_. secret
-2 see*#alike see*at see*in see_. seed seen_on send_#self sep seren seri seriou servic_. session sette shall
-2 shame_. shane share_a shark_. she'd_have shed_. shell shine shook shop_. shop_in short_. shout_#away
-2 show_#self show_#you show_and shut_up si sian_prosser side_of sigh_. sign_off sign_the sign_up signal
-2 silver sinc_#self sinc_. sinc_five sinc_septemb sing sister sit site site_#people site_. six_and six_week
-2 size_# skill sleep_on slice slimi small smart smh smile_. snow_. snow_dai soap_. social_worker societi
-2 sock_. sock_in sold_#self solicitor solicitor_. solid solo_. some*#you some*have some_dai someon
-2 someon*#self son_. song_. sophi sort_#self soul sound sound_. soup_. space_. spaghetti spaniel_. spare
-2 spare_a speaker spelt spice spider_. spoken spreadsheet spring_. sprint sprout_. squash staff_. stag stai
-2 stair stamp stand_ovat standard star_. stare start_. start_it start_with state*#self statu steak steel
-2 stick_. still*#self still_#away still_. still_get still_got stmari stmari_pri stone_. stood stop stop*#self
-2 stop_a stori_. stranger stuck_on stuff stun sub success suit_. sunflow suppli suppli_#people suppos
-2 suppos_to surpris_. survivor suspect suspend swan_. swansea swear swift swim ta_. tablet tag take
-2 take_#away take_a take_it taken talk*#you talk_on taller taller_than tank taught_the tax taylor_swift te
-2 tea_and teach teach_. teach_the team_. ted teddi_. tell tell*#kind tell*#self tell*#she tell*the ten tha
-2 thame thank*for thank_to that'll_be that*#they that*with that_#likened that_and that_build that_how
-2 that_place that_sai that_school the*#away the*#beast the*don't the*for the*hall the*have the*new the*who
-2 the_#people the_14th the_actual the_agenc the_air the_art the_assembl the_band the_beach the_bell the_bin
-2 the_bit the_board the_book the_bread the_build the_car the_caravan the_choir the_coat the_code the_cook
-2 the_corner the_corridor the_cross the_dentist the_dishwash the_duck the_egg the_fenc the_field the_fish
-2 the_fog the_food the_form the_fourth the_fridg the_garag the_governor the_hamster the_hand the_harvest
-2 the_hatch the_hoover the_hospic the_hospit the_ivi the_jar the_joi the_lamin the_left the_letter
-2 the_librari the_lift the_line the_lost the_machin the_manag the_mayor the_mic the_music the_name the_nativ
-2 the_night the_number the_nurseri the_oak the_offic the_on the_other the_oven the_panto the_password
-2 the_patienc the_phone the_piano the_playground the_plot the_polic the_post the_printer the_radiat the_raffl
-2 the_read the_receipt the_record the_second the_sound the_stage the_summer the_suppli the_ta the_tabl
-2 the_tank the_thing the_third the_tip the_tooth the_traffic the_train the_tree the_trip the_tweet the_twin
-2 the_vallei the_van the_vet the_visit the_wall the_wasp the_wind the_year theme themeadowsacademi then
-2 then*#self then*#threat then_#self theo_walcott theori therapist there*#self there_ar there_no there_noth
-2 there_were there_will there_with theroux these_dai they'r thi*#self thi_month thi_time thing*#away
-2 thing_#self thing_about think*#away think*#you thirteen thirti_year thought_#self thousand three*#alike
-2 three*#they three_and three_year through_the throughout thrown thumb_up ti tidi till till_# till_fridai
-2 tilli_proctor tilli_ramsai tim time*#self time_#self time_and time_in tin_of tindal tissu_. to*#self
-2 to*#she to*#threat to*with to_#self to_be to_bed to_do to_give to_go to_help to_leav to_mark to_move
-2 to_stop to_tell to_the to_try to_whoever toaster toaster_. todai*#self todai_#self told*#alike told_by
-2 told_it tombola tombola_. tomorrow_and took_#she took_it tooth_in topic traine tram tree_primari tri tribut
-2 trifl trip_. trip_to trump truth try*#away try_. tryna tuba tudor tumbl turn turn_up tweet_. twilight
-2 two*#self two_for two_week two_year tyre_. tyron_ming ukulel umbrella ungrat unicorn union_. univers unless
-2 uno unreal up*#self up*the up_#she up_by up_for up_like upload us_#self us_it usernam usyk utterli van_der
-2 var verdict vers verstappen victoria villag_hall violin visibl visit_. volcano vole vote*#she voucher
-2 wa*#alike wa*#away wa*#foul wa*#kind wa_# wa_#self wa_#she wa_. wa_born wa_in wa_it wa_love wa_too wage wai
-2 walcott walk walk_in walk_round walker wall_. wallpap want_#self want_. want_the warm warm_. warn_for wash
-2 wash*hand wash_machin wash_up wasp_. watch_. watch_the water_bottl wave_at we'v_#alike we'v_got wear_#she
-2 websit_. week*#self week_and week_in week_is weekend_and weep_willow weigh weird welcom_. well_that welli_.
-2 went_in went_off went_up were*#self were_#alike were_on west wet_#threat what*#people what*mean what_did
-2 what_happen what_time what_to wheelbarrow when*#people when*don't when*see when_#she when_a where*get
-2 whether which_is whichev while while_#self whitbi who'v who*#alike who*met who_. who_ask who_at who_in
-2 who_knew who_wa whoever_design whole why_. why_doe why_the wi will*#self willoughbi willow*#self
-2 willow_learn win win_. wind_in windowsil windscreen wink wireless wisniewska with with*#away with*#insult
-2 with*#likened with*#self with*#she with*hand with_# with_#alike with_year within without_#you wobbl woke
-2 woke_up wolf wooden woodhous wor_#people word work_#away work_at work_in work_with world world_book worm
-2 worri wors would would_like wrap write_. write_it write_to wrong wrong_on xma yard_. year_. year_3s
-2 year_and year_in year_on yin yn yo york you'd*#you young youngest youth youtub zara_. zofia_wisniewska
-2 англіиською каже олена_шевченко сестра шевченко що
-3 #*#you #_#self #_#she #_ar #_of #alike_. #alike_about #alike_child #alike_school #alike_three #alike_want
-3 #away*# #away_#self #away_a #away_from #away_loud #away_time #away_with #foul*#alike #foul*#self #foul*#she
-3 #insult_get #insult_ha #insult_told #kind_#foul #kind_from #kind_maiden #likened_. #people*#foul
-3 #people*#self #people_came #people_don't #people_ha #people_told #self*# #self*#away #self*#people
-3 #self*#they #self*and #self*ha #self*of #self*on #self_#people #self_#self #self_#she #self_a #self_been
-3 #self_bought #self_cat #self_cousin #self_daughter #self_did #self_do #self_ever #self_first #self_flat
-3 #self_for #self_friend #self_hand #self_in #self_job #self_kitchen #self_let #self_life #self_littl
-3 #self_live #self_look #self_love #self_marri #self_miss #self_niec #self_off #self_offic #self_onli
-3 #self_own #self_place #self_read #self_recept #self_should #self_still #self_teach #self_the #self_uncl
-3 #self_wa #self_with #self_work #self_year #she*on #she_# #she_could #she_doesn't #she_drive #she_first
-3 #she_marri #she_miss #she_name #she_put #they*#self #they_#kind #they_ar #threat_is #threat_the #threat_thi
-3 #threat_when #you*#you #you*know #you_beauti #you_could #you_do #you_for 14th 1st 5k :? >#beast ^*#self
-3 ^*accept ^*ach ^*after ^*again ^*ah ^*an ^*ani ^*as ^*ask ^*aunti ^*aw ^*bank ^*beer ^*book ^*by ^*came
-3 ^*caretak ^*cat ^*caught ^*check ^*christma ^*come ^*comment ^*congratul ^*could ^*counti ^*cri ^*curri
-3 ^*cut ^*deputi ^*eat ^*ect ^*exampl ^*feel ^*fifteen ^*final ^*first ^*five ^*for ^*four ^*full ^*gave
-3 ^*gemma ^*gone ^*got ^*gravi ^*grew ^*half ^*happi ^*he'd ^*help ^*http ^*is ^*it ^*kept ^*leav ^*life
-3 ^*lol ^*ma ^*mai ^*mate ^*mention ^*miss ^*name ^*nan ^*netflix ^*night ^*northern ^*oakprimaryschool ^*off
-3 ^*ofst ^*or ^*our ^*paid ^*parent ^*peartreeprimari ^*photo ^*plai ^*pleas ^*pretti ^*proud ^*ptp ^*quick
-3 ^*robert ^*sai ^*sat ^*six ^*slt ^*spell ^*spent ^*step ^*sundai ^*teach ^*teacherlif ^*team ^*the ^*thi
-3 ^*todai ^*told ^*tonight ^*took ^*uncl ^*under ^*unit ^*up ^*veri ^*walk ^*weather ^*wednesdai ^*were
-3 ^*whoever ^*wonder ^*work ^*ye ^*yeah ^*моя ^_#self ^_#they ^_after ^_ah ^_ani ^_at ^_aunti ^_aw ^_ay ^_be
-3 ^_bloodi ^_book ^_but ^_by ^_class ^_come ^_congratul ^_counti ^_dai ^_dinner ^_exampl ^_final ^_five
-3 ^_footbal ^_four ^_from ^_gemma ^_gravi ^_half ^_happi ^_he'd ^_http ^_is ^_it ^_left ^_life ^_lol ^_love
-3 ^_ma ^_made ^_mai ^_nan ^_new ^_not ^_noth ^_off ^_ofst ^_our ^_photo ^_pleas ^_pretti ^_proud ^_ptp
-3 ^_quick ^_recept ^_robert ^_sat ^_six ^_slt ^_spent ^_staff ^_team ^_think ^_tonight ^_up ^_wa ^_wait
-3 ^_walk ^_wed ^_wednesdai ^_whoever ^_work ^_ye ^_yeah a*# a*build a_chair a_flask a_good a_group a_littl
-3 a_love a_month a_pe a_photo a_saint a_second a_sign a_slow a_small a_sundai a_van a_yoghurt about
-3 about_#she about_. about_it about_that about_the absent account ach across_the add again again*#self ago
-3 air_fryer akhtar album aldi ali alphabetis also an_empti an_hour and*#kind and*#people and*ar and*ask
-3 and*have and*in and_#away and_#insult and_#people and_onli and_tell and_then angel_. ani ani_of anniversari
-3 announc answer_. answer_to anybodi anyon_got anywai anywher apologis appar april ar ar*#self ar_#insult
-3 ar_#self area arrest art arthur as_well ashworth ask ask*#self ask_#she ask_. ask_the asleep_in at
-3 at*#people at*with at_hartfield at_on at_school at_work attitud august awai_with ax babcia bake_off balanc
-3 band bank_. barn bead beauti_. becaus_#self becaus_of beck bee been been_a been_told befor*marri behaviour
-3 believ bell bench better bike bite blackbird bleed bliss bliss_. board born_in borrow boss bottl_. bottom
-3 bounc bow_. brave_. brian bridesmaid bring_#you broken broken_. brother brought brought_#she brought_in
-3 budgi bump bun bush but_#she but_not button by*#kind by_a by_the c call call_#self came_#away came_.
-3 came_in came_to can can't*#self can*#you can_#you can_be candl cap captain_. caravan_. care_. career carol
-3 carpet carter castl centr_. challeng charact chick child chip chip_. choic choos christma_ev chuck circl
-3 classic climb clock club club_. clue co colleagu collect colleg come_and compani comput concert confer
-3 confirm conservatori control cooker cooper copi corridor corridor_. corsa cough could_be could_do count cpd
-3 crazi cricket cube cup current curri cut_the d_. dai_# dai_and dai_for damp_. daniel date dave_. david db
-3 decis defenc defend deliv describ deserv destini_child diagnos did_#she did_the dinner direct disco distanc
-3 divis dj dm do_#alike do_. do_a doe_#alike doe_anyon don't*#she donat done_. drizzl drove dure dust duti_.
-3 duval dzi e earli_. easi easter_. eaten_the edward egg egg_and eight*#they eight_. eight_of either_. elbow
-3 end_. episod er ever everybodi everydai everyon everyth_in except eyebrow eyf facebook fact fae fair_.
-3 fallen fallen_#away fascin fashion fed fee feel_better feet_up fenwick fever fifteen_. fifti file film
-3 find_the fine first_pet flask float floor folder for*# for*#they for_#alike forest forti forward found_a
-3 found_the four*#kind fourteen fox fraction free_. free_to fresh friend_. from from*#people from*#self
-3 from_#self from_#she front fryer g ga gabriel gale garag gate gate_#alike gave_#self gentl gerbil get_to
-3 get_well gillian give*#away give_#she given*a glove_. glue_stick go_to goe goe_to gogglebox gone_and good
-3 good_. googl got got_#they got_the grade graham gran grand grandad grandson grang_infant grass grass_.
-3 grealish greedi green grew_up guest guilti gutter ha*#away ha*#she ha_#alike ha_eaten ha_ever ha_gone
-3 ha_had ha_put had had*#insult had_#she had_. had_a had_the haddock hamster handmad happi_. happi_birthdai
-3 harri_whitcomb hatfield have*#self have*#threat have_#alike have_had have_put haven't haven't_got headship
-3 hear heart heaven_. height hero_. hid himself histori hitch holidai_. holla hollowai homework honest
-3 honestli_the hood hope_and hope_for hot hour hous_. how_. how_much human hundr_and hungri husband hymn idea
-3 if*can im in in*#self in*and in_#away in_#self in_assembl in_nurseri in_place in_school in_septemb in_year
-3 includ indic inspect interest ipad iron_. is*# is*#you is_#you is_an is_at is_in is_now is_still is_thi
-3 island isn't it_#likened it_fridai it_ha it_on it_sai j jasmin_rice je jest joi_of joke_. jordan_pickford
-3 jumper_. keep keep_it keep_the kei_. kind kiss kitten knacker knee knee_. know*#threat know_#she know_when
-3 la labrador lace lai lamp_. larg last last_. last_night late_. laugh launch law_. leak leaver leed_. length
-3 less let_go let_it let_the lewi like_#self line_. line_up link list lit littl_thing liverpool llama lmao
-3 load lollipop london longer look_. look_for lost_#she lost_properti lost_the love_#kind love_#you lt
-3 made_#self made_a made_up mai_. maiden maiden_name main manchest marathon march market marsh mash max_. me
-3 medal megaphon member menu messag method michael mind_. mine minibu mint mint_. minut miss_#you moder
-3 mondai_. monei_. monitor mood moon mop morn morn_. morrison_. mostli moustach move_. museum name_#they
-3 name_is nan nanni narrat nash near_the need_to nephew net netbal new_. new_job new_starter next*#they
-3 next_week niec nightingal nightmar nil nine no*#self no_wai noroviru northern nose_. not_#foul not_#self
-3 not_like not_the note_. notic novemb now_#self nowt_. number_. nurseri_#people o'clock_. oakprimaryschool
-3 observ obvious_. odd of_#alike of_#self off_and off_to offer okoro omg on on*#self on*own on_# on_#alike
-3 on_#kind on_a on_fridai on_more on_thi on_tuesdai on_work onc onc_. onion onli*#people onli*#self onli_on
-3 op_. open open_. open_the or*#self oraci organ outdoor outsid_the owl own own_. owner oyelaran paid pal_.
-3 pan_. parcel parent park_on parkrun part parti pass_#she past_the patienc pe_kit peartreeprimari peg
-3 pennington pepsi perfect phone_. phonic_. physio pi piano pick_up picker pickford plai_. plait pocket_.
-3 podcast poem polici poor poorli power prai prai_for press price primari_. primari_school prime problem
-3 proctor product project promis properli properti propos prosser puppet purpl put_up queen_. queue_. quid_.
-3 quiet_. quiz_. radio rafael raffl ran rang re read readi readi_. recept recip reckon recommend record_.
-3 region regret_. remind renew rep repli report_. request ride ring_#self ring_the rise rishi roadwork
-3 robin_hood rock roll ronan roof roof_. round_. round_the royal run_. rung runner safeguard sai sai_#you
-3 said said*#you said_#she said_#you sale sale_. sang santa saoirs_ronan sat sat_down savag sch scheme
-3 school_. scissor scissor_. screen se see_#self see_it seen septemb_. servic seven_. share sharp shed sheet
-3 shepherd sherri sherri_. shock shoe_. side sigh sign silenc silent sinc_# sing_. singer sit_down six six_.
-3 sixteen sleev slept slide slightli slip slow_cooker smell_like smile snack_. snail sneez snore soak solo
-3 somehow song soo sourdough sparrow speak_to spell spite split sponsor sport_dai sprai sprout squar
-3 staffroom stai_. stall stand*#insult stapler start_a steal step sticker stilt stock stolen storm storytim
-3 strut style suddenli sugar sulk sum sunni supervisor sure surviv swap_it system tap tape tast taught tbc
-3 tea teacherlif tell_#you ten_. term_. terribl text than*of than_the thank_#you thank_for that*#away that*wa
-3 that_#self that_a that_is that_just that_wa the the*# the*#insult the*#people the*from the_answer the_best
-3 the_boiler the_bowl the_carpet the_coach the_dai the_deputi the_dinner the_first the_gate the_good
-3 the_great the_hall the_infant the_iron the_kettl the_lane the_last the_littl the_minibu the_morn the_pe
-3 the_pear the_photocopi the_regist the_roof the_shed the_smell the_top the_trust the_wai the_wash the_week
-3 the_weekend the_willow theatr their_. then_a there_#alike there_wa they'll thi_#people thi_morn thi_school
-3 thi_year thing thing_. think think*#people think*#she think_. think_a think_about think_it think_the
-3 thought_. three_of thrill through till_#you time time*#you time_. time_tabl time_to timet_. tire_. tissu to
-3 to_# to_#away to_find to_have to_hear to_make to_think toast tobi todai_and toddler told told*#she
-3 told*about told_#self tom tonit too top top_. tortois tower tractor trai train_to trampolin tranter trent
-3 trombon trombon_. troubl trust_#self trust_. try tune tv twitter two two_hour uni uniform up_#self up_again
-3 up_to vallei vera villa vint visit visitor volum vou wa_#foul wa_the walk_. wanna want*up ward warn wasn't
-3 wasp water wave we we'd we'v we'v_a weekend weekend_. weep wei_zhang well_soon went_well were wet
-3 what*#kind whatsapp when_#people when_#self when_it whippet whistl_. whiteboard who_els who_gave who_ha
-3 who_is who_on who_run who_sai whoever whoever*#they whoever_invent why*#self why_#self wigan wild will_.
-3 will_not william wine_. winter wit with*# with_the wlt won_. wor word_. work work_and work_for worker
-3 would'v wouldn't*#she wouldn't_swap wreath written wrote y_# ye ye_. yeah yeah_. year*#people year*#self
-3 year*ar year_of yellow yet yet_. zhang zip з у я
-4 !mild*#away #_at #_for #_the #alike_#she #alike_#threat #away*#away #beast_. #kind_ha #kind_new
-4 #people_#away #people_#kind #self #self*#likened #self_# #self_. #self_am #self_and #self_class #self_gate
-4 #self_get #self_husband #self_trust #self_us #she*a #she_can't #she_not #she_said #they_don't #they_sai
-4 #threat_a #you*#she #you_don't #you_feel #you_have #you_see #you_think 2nd :8 >#harm ^*ann ^*arjun ^*ay
-4 ^*ayaan ^*be ^*been ^*best ^*billi ^*class ^*com ^*cousin ^*dai ^*did ^*dinner ^*end ^*found ^*good ^*gotta
-4 ^*grang ^*great ^*holidai ^*lost ^*love ^*made ^*meadow ^*morn ^*move ^*new ^*princ ^*recept ^*rose ^*sit
-4 ^*snow ^*strictli ^*ta ^*tell ^*tgin ^*wa ^*we'r ^*we'v ^*welcom ^*year ^_# ^_again ^_ann ^_arjun ^_ask
-4 ^_ayaan ^_best ^_com ^_could ^_did ^_end ^_ev ^_first ^_good ^_grang ^_great ^_had ^_hope ^_let ^_littl
-4 ^_lost ^_meadow ^_morn ^_ok ^_on ^_read ^_rose ^_school ^_see ^_sit ^_snow ^_strictli ^_ta ^_tgin ^_the
-4 ^_thi ^_todai ^_we'r ^_we'v ^_wei ^_when ^_year a*call a_cat a_differ a_new a_school about_#self about_a
-4 accept actual advert after afternoon ag_# against agre alarm aliv am amaz an_angel and*the and_# and_some
-4 ann ann_mari answer anyon anyon_. anyon_els anyon_know anyth_. appoint ar_#away ar_. ask_if ask_what
-4 assembl_. assess at*#self at_#alike attend audit award ay bad bank_holidai barker bean befor_#self
-4 befor_#they better_than billi bin*#away bingo biscuit bit_. bitten blackpool blanket blood book_. bought
-4 breakfast_club bring broke build built_a by call_the came can't_get cannot capit card caretak chair
-4 champion chang_. chang_the chapel charg chicken chocol christma chuf classroom clean clear clip coat cold
-4 cold_. conker cook corner costum could counti court crisp cupboard cute da de decemb decid demand dentist
-4 deputi design diari did did_. dinner_#kind discuss documentari doe_. doubt dream drew drill drum duck
-4 dunmor easter eleven email enough_. even ever_. everywher exampl extra fair far farm farmer fault februari
-4 feel_like fell festiv ffion field_. finish first fish_finger fix flood flower folk_. follow for for*#self
-4 for_#self for_tea for_the form found four_hundr fourth frame frank friend friendli from*#kind fun fund
-4 garden_. gave gem get_#you give*a given_#she glove glue golden gone got_#self gotta govern governor grang_.
-4 grew guess_who h ha_a ha_been handwrit hannah happi hartlei harvest hat_. hatch have*#alike have_no head
-4 headteach heat heaven hedgehog help hen henri hero hold_the holidai hoover hope_. how_can http_t hurt i'm
-4 idea_. if*an if_#you if_anyon in_#alike in_. in_human in_that in_two includ_the inset is is_#foul is_call
-4 is_on is_the it_#self it_onli jacket jam jame jan januari jason join juli junior just*#away karaok kettl
-4 king knew know_#self know_a known l laptop leaf learn learnt leav leav_#you leav_. leed left_. letter
-4 librari like_an line loaf local login lomax love love*#people love_#she low lunch_. lunchtim m make_a
-4 make_it math meet mention merci metr might mile minist minut_. miss mix mixtap moja move move_to mr mud mug
-4 my myself name_. nana nap new_year night_. nine_. nit north note number o'clock oak_primari octob of_an
-4 offici ofst ok old_. on_#away on_at on_on on_thursdai onlin open_a order oscar pack paper parallel partner
-4 pass pe peac pen penalti_. pencil petit pie plai plan plaster plate player playtim pleas_. point poison
-4 post potato pothol practic pretti priestlei proud_. proud_of proudteach pupil question r radiat rain reader
-4 realli regist_. regret rehears repeat reserv reset residenti review rice ridlei ring rip road rob rt*#
-4 rt_user rude sai_#self sai_the said_the sandwich_. scienc score season seem sell senco send sent septemb
-4 shark shop show sinc skip sleep smith smoke snow sold someth_. son soon sort_. soup speed spend spent
-4 spider squirrel stage start starter stick still stori stubb sue_hadlei summer_. sun sunset super support ta
-4 tabl tabl_. tall tell_the tent that*#self that_it that_the the*#she the*#threat the_!mild the_big the_class
-4 the_meadow the_onli the_school the_staff the_word there*#people thi thi_week think_of third thirti though
-4 thought three three_. thumb ticket tight_. timet tini tma to*# to_a to_know to_see told_the too_. torch
-4 total tour trade treat tree trip tube tuesdai_. twice_. twin two_. u union up_. up_at v veri vet via video
-4 view vike voic volunt vs wa wa*#insult wall watch weather_. web websit wednesdai_. week welcom well welli
-4 went wet_plai whatev_#you when which whisper whitcomb who_#self who_got whose wine wish_#self with_#self
-4 without won worth_it wow wren wrong_. www www_. y yard year year_old yesterdai yesterdai_. yoghurt zero моя
-4 на сьогодні
-5 # #*# #_# #_. #insult_tell #kind*and #kind_#away #kind_been #kind_wa #people_just #she_get #you*on #you_an
-5 ^*#word ^*aisha ^*alfi ^*angel ^*bella ^*bore ^*chloe ^*co ^*daisi ^*destini ^*emili ^*ev ^*evi ^*florenc
-5 ^*georg ^*hartfield ^*hello ^*isla ^*ivi ^*jakub ^*joi ^*jude ^*kwame ^*mia ^*muhammad ^*nurseri
-5 ^*oleksandr ^*oliv ^*read ^*robin ^*saoirs ^*school ^*sian ^*side ^*st ^*stmarysprimari ^*sue ^*summer
-5 ^*sydnei ^*taylor ^*thank ^*thoma ^*tyron ^*wash ^*wei ^*will ^*willow ^*zara ^*zofia ^_aisha ^_angel ^_as
-5 ^_bella ^_bore ^_chloe ^_co ^_daisi ^_destini ^_emili ^_evi ^_florenc ^_for ^_freddi ^_georg ^_got
-5 ^_hartfield ^_hello ^_isla ^_ivi ^_jakub ^_joi ^_jude ^_kwame ^_leo ^_mia ^_muhammad ^_need ^_nurseri
-5 ^_oleksandr ^_oliv ^_pear ^_princ ^_robin ^_saoirs ^_sian ^_skye ^_st ^_sue ^_summer ^_sydnei ^_taylor
-5 ^_thank ^_thoma ^_tyron ^_watch ^_who ^_willow ^_zara ^_zofia academi again_. al alreadi arriv_. asleep
-5 at_our at_st aunti beat bed_. behind_the best bill biscuit_. blame boiler book born both bottl bread budget
-5 cake_. captain carri caught chariti choir citi class class_. close coffe com congratul cry_. d daft dai
-5 daisi_. damp debat displai do_not doe done duti ear ect educ eighti everyth_. favourit feel field final
-5 fish font for_. forev forgot four free fridai_. fridg gemma given glass glitter go_. gone_. gorgeou got_.
-5 grandma greav group ha hadlei hai half_term hall hard hartfield_road hello http hundr invent iqbal is_#
-5 is_#self judg jumper k kelli kit know_. lamin lamp late leith lesson lift long lost lunch made manag manner
-5 mark mark_. mon mondai music name nativ netflix night nineti not*#you not_. nurseri organis our page
-5 pear_tree peartre phonic pigeon pin pizza place plan_. plant playground polit poppi post_. pound primari
-5 printer ptp puppi quiz rail rais ree regist rememb restor robert s said_. saint saturdai_. school scream
-5 second set seven shoe side*#alike slt snack sock sport spring stab staff stand stmarysprimari stole
-5 strictli strong swap t t_. teacher team tear term thank the_#beast the_caretak the_wrong though_. thread
-5 thursdai tire todai todai_. tuesdai tweet uncl until updat useless user wale we'r week_. well_done what_a
-5 when_#you whistl wifi will won't write x_. y# year_# в
-6 #foul_. #insult*#self #self_#kind :quote :warm ^*# ^*amber ^*archi ^*autumn ^*chelsea ^*franki ^*freddi
-6 ^*freya ^*fridai ^*grace ^*holli ^*jack ^*jasmin ^*jordan ^*joshua ^*leo ^*lili ^*loui ^*max ^*niamh ^*noah
-6 ^*olivia ^*pari ^*pear ^*poppi ^*priya ^*reggi ^*river ^*rori ^*rt ^*rubi ^*sam ^*skye ^*teddi ^*theo
-6 ^*tilli ^*user ^*олена ^_alfi ^_amber ^_archi ^_autumn ^_chelsea ^_franki ^_freya ^_grace ^_harri ^_holli
-6 ^_jack ^_jasmin ^_jordan ^_joshua ^_lili ^_loui ^_max ^_niamh ^_noah ^_oak ^_olivia ^_pari ^_poppi ^_priya
-6 ^_reggi ^_river ^_rori ^_rt ^_rubi ^_sam ^_teddi ^_theo ^_tilli ^_user ^_олена air aisha alfi and_call
-6 archi arjun arriv assembl autumn ayaan bennett birthdai boi bonfir brilliant cake cancel dai_. doe_a
-6 doesn't earli ella emili evi florenc fog freddi freya fridai frost game great hope*#alike isla ivi jakub
-6 jean john jude kwame legend ly mari muhammad o olivia op pear photocopi pleas princ prison priya proud quid
-6 record report result river rori rose rt rubi sad saturdai see_#you sleep_. st st_mari star sydnei taylor
-6 teddi tgin the_grang thi_. thin thoma tilli train tyron user_# w wednesdai well_. would_be x yorkshir
-7 70th :… ^*charlott ^*ella ^*free ^*harri ^*mark ^*oak ^_charlott ^_ella ^_free ^_mark ^_will amber angel aw
-7 beauti bella charlott chat chelsea chloe code dave destini ev franki georg grace had_#alike harri holli
-7 idol jack jasmin joi jordan joshua leo lili loui mai mia na niamh noah oleksandr oliv pari password pea
-7 penalti reggi robin sam saoirs sian skye slug some_#people sue summer sundai sundai_. theo tomorrow
-7 tomorrow_. wei xx xx_. yai zara
-8 :! daisi grang hartfield max meadow oak tonight willow zofia
-9 tonight_.
-10 олена
`;
