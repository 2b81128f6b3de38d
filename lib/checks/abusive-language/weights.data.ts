// Tenths of the logarithm of the odds, with the clues that weigh as much; `clues.ts` says what they are. Learned by
// `npm run learn` from the drafts in `tests/accuracy`, and from posts by strangers of WNUT 2017 and the Broad Twitter Corpus
// (CC BY 4.0) and Tweebank (Apache 2.0).

/** How much each clue speaks for a stretch's being abusive; the first is what no clue at all says. */
export const WEIGHTS = `
-7 :
20 =group
17 =person
15 brain
14 #alike*#kind bloke selfish
13 !insults !slurs #word em inbr shouldn't
12 #foul_littl #kind_#people #self_hope lass streak
11 #self*but #threat_but a_!slurs a_favour brummi common gener old_#insult
10 !mild_in #alike_last #kind*#they #kind_do #kind_run #threat_like #you>!mild #you_#people ^_#kind accent
10 an_#kind bark bloodi bunch_of favour full_of got*#threat like*#beast of_#kind offenc shouldn't_be stammer
10 two_face typic want_#harm
9 !mild #insult_and #insult_the #kind_off #likened_of #needs-ing #people>#foul #self_ex #self_see #she>#foul
9 #she_from #threat*#they #you>#insult >!slurs a_dress a_pair a_slipper and*hope between_#they can_tell
9 choke_on dai_it dozi dri flag go_and got_#kind had_more hope_#she hose if*wa no_wonder of_those rot schizo
9 slap special that*#foul that_not the_till tori want*#threat want_#they what*#insult what_#alike year_#away
8 #alike_#alike #foul #foul_#kind #insult*#people #insult_with #kind_#kind #kind_can't #kind_now #kind_with
8 #people_would #self*know #self*met #self_tea #she>!insults #she_look #they*#kind #they>#foul #you>#foul ^*ex
8 ^*should'v ^_get ^_onli ^_put a_#kind an_#alike ar_just as_#foul at_number be*#away be_that call_a can't_be
8 choke co_#she committe couldnt disgust dodger ex fella heel in*dai it*#insult kei*car littl_#insult
8 make_#she mean_the mental mirror_. more*than muggin neck new*in no_love of_em of_noth onli_sai post_offic
8 should'v should_have skirt surrend that*#people that_#people the*#likened the_differ the_road to_#threat
8 toni trust*#kind ugli up_that what*of who_want
7 !insults_. !insults_of !mild_. !mild_and !mild_at #alike*#insult #alike_know #alike_look #alike_there
7 #away*#they #away_#kind #foul_#foul #foul_as #insult_want #kind*#people #kind*ask #kind>#threat #kind_just
7 #people*#kind #people>!mild #people_should #people_up #self_find #self_right #she*there #she>#insult #she_a
7 #they*look #they>#insult #they_from #wish #you>!insults ^*!slurs ^*caravan ^*matern ^*roast a_#foul
7 a_#threat a_hospit a_seat a_wash and*bring and*of and_about and_still ar_#alike bald belong bossi bother
7 branch breed bring_#away but_that can_#alike councillor crayon curdl dear drag drive*#you essex estat geordi
7 get*#you get_off give_it go*to gobbi half*#they hall_for hope_the is*#foul lane_. leopard let_a like_#you
7 like_on like_that look*#alike matern mouth muck naebodi of*have old*in onli_a onli_just or*#away or*#kind
7 or_the posh purs rington should*#harm southern state_of string that*off that_#kind that_on the*#foul the*do
7 the_dress the_lead the_state the_villag thi_#alike thi_#away thick think_#she to_live tracksuit utter vegan
7 wa_about with_that word_for yer
6 #*ar #alike*#foul #alike_trust #away_and #foul_#people #foul_old #insult*#you #kind>#foul #kind>#insult
6 #kind_have #people>!insults #people>#likened #people_#you #people_ar #people_do #self_wouldn't #she*not
6 #she_by #she_up #she_us #she_with #they*#harm #they>#away #they_get #threat_#threat #threat_#you
6 #threat_that ^*#kind ^*bald ^*bet ^*geographi ^*onli ^*posh ^*sensori ^*slow ^*these ^_!slurs ^_#foul ^_#you
6 ^_bet ^_old ^_slow ^_stop a*#kind a*like a*shelter a_bunch a_job a_line a_pram and_half and_take ar*realli
6 ar_for audi band_. barnslei between_a bless_#she booklet brick bride bsl but*#they but_if by_on can*#she
6 chang*mind cheap come*of cornwal cross_the cruel diet do*have doe_#you dole duff ei em_. empti end*#she
6 enough_of flowerb for*#away gene get*in get_#away had*#people have*#kind have*#people headscarf hope*get
6 hope_it if*ask if_#she imagin it_down jungl keep_#they know*on landlord law_is leav_#self left_and like_#she
6 line_#people look_it lorrain lycra make_#self mirror nappi_. newspap no*#people no_#kind not*#people not_be
6 now_in olymp on_but open*#alike overdos pictur_. place*#self plenti put*off sat*#away school_gate
6 scream*#self sh should shout*#self shout_at sit_next size_. slow smell_it spare_room stop*#away sugar_paper
6 talk*#self that*#kind that*#you that_#beast the*up the_#likened the_free the_lid the_neck the_plan the_poppi
6 the_rec then_. there*said there_#self there_not think*# time_a time_for to*#insult to*and to_that trevor
6 trust_a turn_#self twice_as type want*#people want_#she week_#self what*get what_an winger with_#they
6 with_half wrong_with year*the
5 #alike_like #alike_wa #away_#insult #away_#people #away_#they #beast_on #foul_#insult #insult*#she
5 #insult_#self #insult_in #kind*who #kind>!insults #kind_#self #kind_#you #kind_a #kind_name #kind_not
5 #kind_or #kind_to #kind_would #people*#they #people_of #people_tree #self_bring #self_dai #self_hate
5 #self_met #self_rather #she*have #she>!mild #she>#beast #she_car #she_good #she_is #she_think #they*#away
5 #they>#harm #they_#foul #they_#likened #they_just #they_that #they_want #threat*#she #threat*#threat
5 #threat_#they #threat_shelter #you>#likened #you>#threat #you_#foul #you_#kind #you_and :merry ^*!insults
5 ^*bride ^*call ^*iron ^*like ^*oi ^*run ^*see ^*shut ^*takeawai ^*vegan ^*wish ^*yer ^_saw ^_shut a*#foul
5 a*#you a*not a*on a*to a6 a_cook a_cousin a_cry a_funni a_hous a_jar a_moment a_phone a_round a_rubber
5 a_suit a_wast a_word about_how alert and*left anyon_who asda*#self at*#you at_forti auld b_b bailiff be_.
5 be_trust been_sat beig bitter blue_badg brainwash bring*the bunch burst but*#you but_there can't_see
5 can*have chang_#self child*#self child_. choke*#she coffin couldn't*#away cri*#she crop cut_#self cut_off
5 cyclist dai*#you degre_in denis deodor did*in discount do*know do_#they dodg down_a drank dump end_with
5 enough*#she fall_off for_somebodi from_that gen girlfriend good*#away grate_for green_. gui ha_to hairdress
5 half_of handbag_. happi_retir hate*#people he'll_be held_it high_#away hold_it hour_to hurri idl if*#people
5 in_#you in_rhyl intak is_wrong it'll_be it*#you it*by it*from it_#they it_gone it_or just*#people learn_to
5 let*#kind let*in let*near let_#they like_be littl live_with lol look_like madam marri_a matern_leav meme
5 mobil_scooter nappi natur next*to nick_the night_of no*#you normal of*#threat of_five oi on*cv onli_got
5 or*#they other*#alike outsid_#self parent_in piti plum pram precinct pretend prune quick_enough rec return_.
5 road*#away round_in said_and said_no sari scarv seat see_how servic_and shame she'll_be should*#she
5 sign_#away sleep_with slipper_. slot soap soft somebodi_els state state*#she stoke stomach strike_again
5 such_a tell*and than*had that*is that_new that_thing the*queue the_#foul the_engin the_friend the_job
5 the_list the_reason the_sat therapi think*a tide to_call toxic trust*with twitch under_# veg vice violet
5 vote_for war_. wear_a week_to well_#self what_that wheeli where*#people where_ar who*# who*#she who_still
5 why_do will_be with_#you wore_it worth_of wouldnt y*#people yourself
4 !mild_ha #*#away #*the #alike*said #alike*the #alike_#likened #alike_#they #alike_ar #alike_did #alike_down
4 #alike_met #alike_mind #away*#kind #away*#you #away*and #away*don't #away_ar #away_first #away_it #away_or
4 #away_under #away_up #away_when #away_where #beast*#threat #foul*#insult #foul*#people #foul_!insults
4 #foul_#alike #foul_and #foul_up #insult #insult*#away #insult*#threat #kind*at #kind*on #kind*shouldn't
4 #kind>#harm #kind_#alike #kind_#insult #kind_ar #kind_on #kind_than #kind_who #likened_and #people*could
4 #people*have #people*like #people>!slurs #people_get #people_in #people_the #self*let #self*now
4 #self_#threat #self_car #self_make #self_mind #self_no #self_up #self_y #she*#insult #she*or #she*will
4 #she>#harm #she_round #they*with #they_#alike #they_#they #they_can #they_let #they_on #they_should
4 #threat*and #threat_at #threat_it #you*#away #you*#foul #you*#insult #you*#kind #you*#self #you>#beast
4 #you_#away #you_ask #you_can't #you_from #you_get #you_told :wry >!mild >#foul ^*basic ^*box ^*dry ^*frog
4 ^*geordi ^*hr ^*jog ^*loud ^*onc ^*pond ^*rest ^*sack ^*scrape ^*soft ^*stai ^*upstair ^*why ^*with ^*would
4 ^*wouldnt ^_!mild ^_about ^_give ^_grate ^_hand ^_stai a*could a*for a*who a_#likened a_bag a_brick a_dai
4 a_danc a_dishwash a_drop a_footbal a_sandwich a_tea a_time a_traffic a_warm a_wheeli aberdeen about*#alike
4 about_as advis after*year ag_. allot_. alwai and*don't and*on and_#you and_from and_get and_laugh and_leav
4 and_look and_make and_see and_show and_three ani_more ar*#they ar_the as*#alike as*as as_much ask*#alike
4 at*own awai_from bag_with bagsi bake_sale barber be*#foul be*#she be_no bedroom bewar bikini bin_and bin_bag
4 bird*#self book_a breastfeed but*#alike but*said but_at call*#she came_and came_from can't_spell can't_stand
4 can_walk canteen carer cast_. chamber*#self chang_a chang_room chisel civil claim_for class_ar clinic
4 club_#self come*#away couldn't*#she counter cover_it crew_. crystal curat cv dai_off deport differ*#alike
4 divorc*#she do*#alike do*#she do_with don't_care down*#people dress dress_. driven driver drop_. els*#they
4 ex_ha explain_the face fanci fanci_a finger_on firework five_minut food_bank for*#foul for*and for*not
4 for_#they for_#threat for_help for_ten forehead found*the frock from_. full*#kind full_stop geographi
4 get*#threat get_#she get_#they get_. give_#away give_#self go*#threat goe*#self goldfish_. gone_off got_#you
4 got_that graffiti greasi grow ha*#insult had*tea hahaha half*#kind half_eight hand_in hand_the handbag
4 happili harrog hat_off have_left heid helplin honda honour_. hormon hous_for how*#they how_mani hr
4 hundr_quid idea*#she ignor_the ill in*#away in*life in_#they in_at in_harrog infant_and is*#kind is*#people
4 is*a is_#she is_#threat is_no it'll it*#alike it*#away it*a it*or it_call it_turn job_is joke just_a
4 just_like just_need kev kiddi know_what lane learn*#alike lectur letterbox level_. lice like*#self like*been
4 like*brother limp lip live*#you lock*shed love*#likened machin_. make*#she mark*#she mark_the marri*#kind
4 mate_. mean_#she middl_. minut*#she minut_to miss_p moral more_#people near_#self nearli*#self need_the
4 new_#people new_hip next_to no*#she no_time not*#kind not*#she nurs obv of*#insult of*is of*on of_#harm of_a
4 of_cours of_on of_someth of_these off*#alike off*#kind off_#you off_with old_#people on*#away on*#kind on*in
4 on_#you on_got onli*#kind open_up pale parent*#self park*#self park_in partnership past_# petrol phone_call
4 pick*#people pile_. pink_. plane poland postcod pronounc proper push put_#self put_a rainbow rate reason
4 retir_. revers*#self right*#self right_who ring_. room_for round*#she round*and said*#she scooter scrape
4 seat_and seen*#kind selfi serious servic_for she'd_be she'll shift short_of should_be shouldn't*#away
4 show*the shower sister_is skin some some*#self somebodi*#she special_school spineless spoon stai_in
4 start*#away sterilis still*#alike stool strike stuf sunshin surnam sweat sweati sympathi take_to tea_.
4 tell*how thailand than*#kind than_#she that*at that*get that_#she that_child the*gave the*job the_cash
4 the_cheek the_green the_hous the_milk the_panel the_photo the_pictur the_satnav the_spell the_world they'd
4 thi*#she thi_on thing*#you think*the think_#you three*#people throat through_to time_#you time_it to*that
4 to_bui to_chang to_match to_nine to_put to_swim toerag tooth*#self trainer tub_of two*#insult two_#people
4 unlik up*#you up_who vowel wa_#you wai_through waistcoat wait*#you wait_room walk_into want*#beast wed_for
4 where*#away where*#kind where*came where_#she whine who*#you who_can't who_have who_live why*#they wish
4 wish*could with*#foul with*in workplac wors_. wouldn't wring year_group you'd_have zumba
3 !mild*#alike !mild_on #*no #alike*#they #alike*and #alike*littl #alike*of #alike_#kind #alike_go #alike_have
3 #alike_job #alike_now #alike_staff #away*#insult #away_#alike #away_#away #away_#you #away_not #beast_who
3 #foul*#they #foul_!mild #harm_off #insult*#insult #insult_can #insult_got #kind*# #kind*#alike #kind*#self
3 #kind*#you #kind*do #kind*foot #kind*ha #kind*in #kind>!mild #kind>#alike #kind>#away #kind_# #kind_call
3 #kind_doe #kind_like #kind_put #likened_like #people_come #people_have #people_on #people_wa #people_with
3 #self*like #self_about #self_call #self_chang #self_come #self_cross #self_dinner #self_don't #self_handbag
3 #self_nail #self_park #self_said #self_train #self_watch #self_won't #she*#alike #she*at #she*in #she*want
3 #she>#likened #she_#foul #she_and #she_dress #she_feet #she_go #she_gone #she_hold #she_laugh #she_left
3 #she_let #she_life #she_mean #she_need #she_nerv #she_onli #she_run #she_see #she_tea #she_wai #she_wear
3 #they*#they #they*#you #they*on #they*to #they>#alike #they>#likened #they>#threat #they_can't #they_could
3 #they_not #they_off #they_tell #threat_by #threat_open #threat_paint #you*#harm #you*#they #you*littl
3 #you>#harm #you_believ #you_look #you_sister 10p 50am 6ft 8am ^*#foul ^*4th ^*50am ^*abeg ^*about ^*ar
3 ^*bird ^*bowl ^*bunch ^*catch ^*chief ^*em ^*empti ^*ey ^*get ^*grate ^*hairdress ^*hand ^*hate ^*heard
3 ^*imagin ^*leed ^*moan ^*old ^*other ^*probabl ^*quit ^*shouldn't ^*small ^*soap ^*some ^*speak ^*sterilis
3 ^*suggest ^*tag ^*want ^*wear ^*week ^*wouldn't ^*you'd ^_#threat ^_am ^_answer ^_couldn't ^_delight ^_ey
3 ^_feet ^_go ^_imagin ^_nearli ^_seen ^_small ^_some ^_wine ^_wish ^_would ^_you'd a*!insults a*#alike
3 a*#away a*#beast a*#insult a*#threat a*in a*sai a*stop a*that a*up a*walk a*with a_#away a_#beast a_badger
3 a_bairn a_bar a_boyfriend a_car a_chest a_clipboard a_degre a_dent a_flag a_gold a_goldfish a_handshak
3 a_hill a_husband a_kitchen a_rest a_sentenc a_staff abeg accus actress adopt advic_. after_# again_todai
3 again_with airpod am_#self an*#likened an_app an_egg and*be and*didn't and*go and*hold and*run and*told
3 and*won't and_drove and_eleven and_he'd and_he'll and_sit and_stop and_twenti ankl anyon*# anyon_with arm_.
3 armpit asda_. at*like at*on at_least at_your attempt backsid bag_of banker bare bash be*#kind be_# be_#you
3 be_an be_good be_more beard befor_and befor_anyon behind*#people below_. bet between big*#self big_#kind
3 big_. bird block boil bowl_club box_dai boxer brass breath bridg_. brother*#she brother_in built bungalow
3 but*can't but*got but_#they but_#you but_who by_fridai call*#away call*#kind call_#they call_#you call_centr
3 came_third camp camp*#self can't*#they car_boot car_wash caravan celeb centr check_#she check_the cheek
3 cheer_to chequ chip*#she chippi christen_. clapper cloth_on come_with commentari cornflak correct_. cosi
3 couldn't*#they couldn't_make crawl croc cross_patrol cry*#she cut*#likened cut*of cut*up dancer dark_.
3 daughter*#away delight_to deputi_and dinner*#self dinner_and dishwash_. divorc do*#self do*#you do*call
3 doe_it doe_thi dog don't_#self don't_tell don't_want down_from downhil dress*#self dress_for drive*#alike
3 drummer dynamit eat_#self eater eh eighteen_month enough*#self even*#people ever_met ex_. excus_for exec
3 fall_#away fan find*where first_on foot_. for_half for_parent foul front_row gate_. get*#insult get*on
3 give*the go*#kind go*#you gone*#kind good_at got*#insult got*on got*to got_marri got_on got_there gown_. gp
3 graft grandad_. grown_#kind guess_which gutless ha*#likened ha_learn ha_no ha_on had_enough haha_.
3 hand*#they handshak have*#you have*ever have_#they he'd_have he'll*#self helium hog honestli_. hope_#you
3 how*#she how_#she how_do idea_how if*can't ignor in*flat in*school in*tea in*year in_what inclus insid_of
3 is*#alike is*on it_be it_better it_come it_is it_run it_then it_true it_us jack_prentic jar jewel job*#self
3 jump just*#you just_been just_think kei_in keyboard knuckl label lanyard_and laugh*#you lazi leaflet lefti
3 let*go lie*#self lifeboat lifeguard light*#she like*#kind like*#she like*#threat like*were like_#alike
3 like_two lippi listen*#she liter_. live*#she lock_#you lollipop*to loo*#self look_at lotteri loud love_how
3 luv mai*#alike maid make*a make_up manchest mark_on marri marri_and marriag math_#people mayor met mind*own
3 miser moan moan_about monkei mous move_#self move_in name*#they name_#self name_after name_for need_a
3 neighbour nettl new*have new_#kind next_time nigel no*no no_#away no_coat none norfolk nose not*and not_for
3 noth_in number_# nurseri*#they nut oat obvious_#self of*#away of_#people off*#away off*to off_#away off_on
3 off_thi oh*#she old*#people on*know on_#they on_minut onli_took ooh open_#she or*#insult or_#self or_a
3 own_#kind oxford pai*#they pai_#self pai_. pain park*#kind park_space past_#self past_it patrol pe*#alike
3 pe_lead photo*#self photo_. photo_and picnic pictur pilat pile pilot pipe plot pointless privat promot pump
3 punch push_#she pushi put*#alike question_and ram ran*of rather realis_#self recept_at regard remembr resili
3 respect_for rhyl road_. roll*#threat room*#she rough round_that roundabout rubber rucksack run*#away
3 run*#kind run_by run_for sack safe_. sai_good saucer saw_#self scare_of seat_on section see*#threat see_the
3 seen*#alike sell_#self semi sens sensori serious_. shadow shake shake_. share*#self share_that shelter shore
3 should*#they shouldn't_have shouldnt simpl sixti_. slid sling slower smelt snif snooker soil some*#alike
3 some_#kind sound*#you space spell_. spoon_. squeaki station*#self steward stood_at stop_at studi subtitl
3 sunshin_. swear_down swim_. tablecloth take*#away takeawai tambourin tattoo teach*#people tell*that telli
3 ten_to than_#you than_a than_thi that*#she that*#threat that*ar that*can that*complet that*on that_#foul
3 that_ag that_been that_mani that_went the*#you the*like the*loo the*no the*station the*to the_#kind the_aisl
3 the_allot the_ambul the_appl the_bank the_bridg the_ear the_full the_grown the_kitchen the_m62 the_new
3 the_next the_note the_part the_planet the_quiet the_roundabout the_row the_rule the_site the_sofa the_trophi
3 the_view the_war the_work the_worst then_the there_. these these*#people thi*#away think*can't three*#she
3 throat_. tight till_the timber time*#people tin_. to*about to*on to*sister to_asda to_look to_vote told*that
3 took_on took_three tourett tow traffic_cone train_. trophi trust*#people trust*to twenti_to two*at two_#kind
3 udder unblock under_#she up*#away up_#alike us_the usual van_. veget verruca wa*# wa*#people wa_#kind wa_ask
3 walk_past want want*#away want*in want_that war_memori wash_and wast_of we'll_be wear*#self wed*#alike
3 wed*#kind wed_on wee*at wee_#people week_goe weekend_in weepi weird well*#she what*do what*saw what_for
3 what_the wheel when*start where*#you where*live which*#she who*had who_bring who_did who_talk who_taught
3 who_think who_us why*#kind width wipe_the with*nerv with*the with_#she with_more with_on wolv wonder work_a
3 world_. would*#you would_not wouldn't_let wrote*#she year*gone year_for yr_and
2 #*and #_#alike #_#you #_yr #alike*#away #alike*#people #alike*#threat #alike*is #alike*sai #alike_#people
2 #alike_even #alike_on #alike_seen #alike_tell #alike_think #alike_to #alike_with #away*#alike #away*ar
2 #away*is #away_befor #away_row #away_to #beast_in #beast_that #foul*!mild #foul*#foul #foul*#likened
2 #foul_#beast #foul_the #harm #harm*of #harm_in #insult_. #insult_is #kind #kind*#threat #kind*look
2 #kind*with #kind_#foul #kind_at #kind_in #kind_shop #kind_took #kind_want #likened*#foul #people*#alike
2 #people*#people #people*had #people*sai #people>#alike #people_#likened #people_couldn't #people_name
2 #people_not #people_outsid #self*a #self*said #self*to #self_#harm #self_corridor #self_foot #self_glad
2 #self_hairdress #self_heard #self_how #self_not #self_sai #self_saw #self_shed #self_six #self_sleep
2 #self_then #self_throat #self_through #self_time #self_try #self_where #self_wish #self_word #self_would
2 #she*#foul #she*#people #she*and #she*tell #she*up #she*walk #she>!slurs #she_#likened #she_an #she_bow
2 #she_got #she_if #she_no #she_off #she_on #she_onc #she_open #she_shoulder #she_ten #she_then #she_took
2 #she_veri #she_were #she_what #they*and #they*at #they_and #they_leav #they_own #they_put #they_up
2 #they_will #threat*#people #threat*#self #threat*late #threat_#alike #threat_ha #threat_not #you*!mild
2 #you*#likened #you*#threat #you*ar #you*from #you_#threat #you_a #you_about #you_absolut #you_at #you_call
2 #you_know #you_life #you_love #you_new #you_onli #you_that #you_the 4th >#insult ^*#insult ^*#people ^*anoth
2 ^*answer ^*aren't ^*bairn ^*bake ^*bbc ^*built ^*bulldog ^*colleagu ^*credit ^*delight ^*drag ^*emot
2 ^*exactli ^*expect ^*feet ^*feral ^*footbal ^*funni ^*give ^*grow ^*hire ^*kelli ^*know ^*march ^*mean
2 ^*mute ^*nearli ^*need ^*nowt ^*opinion ^*plumber ^*pull ^*put ^*real ^*roll ^*secret ^*seen ^*serious
2 ^*shame ^*she'll ^*stop ^*string ^*take ^*throw ^*twice ^*wind ^*wine ^*you'll ^_#alike ^_anoth ^_bake
2 ^_can't ^_felt ^_funni ^_grow ^_have ^_husband ^_kelli ^_marri ^_must ^_next ^_nowt ^_onc ^_pull ^_roll
2 ^_shame ^_she'll ^_take ^_these ^_turn ^_twice ^_wet ^_wind ^_wouldn't ^_you'll a*at a*can a*more a*name
2 a*or a_# a_#people a_bad a_beard a_bin a_blue a_box a_chip a_christen a_classroom a_heart a_human a_joke
2 a_lid a_light a_minut a_park a_penni a_post a_puddl a_quiet a_reason a_receipt a_toddler a_tree a_tuesdai
2 a_two a_villag a_wasp a_week about_like across adam after_#they after_work again*# again*#she again*#they
2 again*#you again_#self again_at ah alert_. am*#people am_the amp an_ic and*#foul and*#likened and*dai
2 and*follow and*glad and*gone and*lanyard and*seen and*vote and*welcom and_be and_cri and_don't and_if
2 and_post and_six and_stai and_turn and_walk ankl_. anoth_on ant anyon_want app_. ar*#alike ar*#foul ar*on
2 ar_#you ar_too argu_with argument as*come as*sai as_#alike as_#kind as_#they as_it asda ask_#you at*#she
2 at*#they at*ag at*is at*no at*sister at_#you at_first at_half at_midnight at_night at_nine backpack badli
2 bar_of bat batteri be*#self be_#harm becaus*#people becaus*#you becaus_the bed_with bedtim_. been_.
2 befor*#away befor_#she befor_#you befor_it befor_the behind_#she behind_it believ_that belong_to better*#she
2 between*#kind bin*#self bird_. birth bleach bless_. boat bongo boot_. box_. brake breath*#she brigad
2 broadband brought_#away bui_a bulldog but*#self but_#self but_then by*#self by*#threat by*who by_mondai
2 by_text cabinet cabl cackl calendar call_that camera can't can*get can_hold can_see can_the candl_for canna
2 case_#you case_. cell chamber channel chase chees_and chip_on circu class_hamster clipboard coat_on come_up
2 complet condit convict could*#she count_the coupl cours_. craft cream_van crech crew cure dai*#people delet
2 did*#kind digger dim dinosaur disappear do*bother do*own don't*#away don't_make doorknob dori down_#self
2 drain drain_. drama_. drip drive_and drown dry dull each*#alike each_and each_on earn eat_. eighteen elect
2 enjoi even_at excus exit express fall feed feral fifth fill finger fireman first*#away first_in flat*#self
2 flood_. follow_the foodbank foot footbal for*min for*tea for_drink for_whoever forget_. forti_and fortun
2 four*and fring_. from*#alike from_#people front*# front*#self funni_but funni_how garden*#self gaz gender
2 get_a get_for give*strength glad glad_to go*#away go_down goe_off good_luck gormless got*#self got*a gritter
2 grown*in grown*with growth guid_#beast gunpowd ha_taken half_the hamper hand_#away have*#away have*#she
2 have_#self have_an have_ever have_move have_to he'll hedg_. hen_do highlight hint hobbi_. hold*#away hold_a
2 hotel_. hour_. hous_is how*#kind human_. husband_. if*#kind if*find if*get if*had in*hand in*own in*work
2 in_and in_goal in_morrison in_under independ indoor_. instruct into_#she iq is_. is_as is_it isn't*#she
2 isn't_it it*#foul it*#threat it*and it*at it*got it*now it_#foul it_a it_due it_isn't it_rain it_till
2 it_were itchi job job*#they job_to jobsworth just_had ken kick kitchen_#self know*#alike know_where
2 know_which lad ladder_. land_in languag last_time later_. lav lead leaf*#self least leav_the left_#you
2 left_in left_it leg leg_. leisur_centr let_#you lettuc lid_. life_. light_and like*#insult like*had like_a
2 linesman littl*#alike live_at lone look*#self look_and lose loss lot loud_. love_. love_and ludlow m62 mac
2 made*cry magnifi make*look make_#they make_#you make_sens marbl mark*#you mark*word marque marshmallow
2 match_. mean*#people med midnight_. midwif milk_in mind_#you mind_a monei_and monei_in mope mp mummi must_be
2 nae nag naughti near nearli*#away need*#kind need_. nero new*#kind new_#away new_#threat new_ta next*#alike
2 next*#you next_on no*and no*not no_#likened no_mark no_talk not_#away not_#you not_a not_gonna note_on
2 now*#alike now*#kind now*#they now*a nurseri_and of*ar of*at of*but of*can of*that of*think of*went of*will
2 of_#foul of_#insult of_. of_that of_wet off*#she off*#they off_#self oili old*should old_#kind on*#foul
2 on*#insult on*#she on*corridor on*dinner on*lap on*want on_#insult on_#people on_facebook on_look on_thing
2 on_time onc*#self onli*#alike open_#self opinion_. or*#alike orient ought ought_to own*#self own_the oxygen
2 paint_the pair pair_of park parti_. paulin peopl pet_. pickpocket pillow pint*#self place_in plai_with
2 popcorn prentic primari*#they puddl_. pumpkin pundit put*#people put*on put*right queue_at ran_#away rant
2 read*#people read_#away recept_. relax research respect rest rest*#you rest_of right*#alike road_and road_to
2 room*#self room_is rope_. round_#away row_. sai*been sai_and sai_but sai_it sai_to salt_. saw_#you scaffold
2 scammer scampi scare scotland scratch see*#away see*#she see*the see_#she see_#they see_that see_what
2 seen*in seen_it seen_the serv shampoo shave shed_is sheila shingl shirt should_get shut_for shut_it
2 side_#threat side_. sign*#kind sign_in sign_on silli sir six_foot size_of slow_. small_#people smell_of
2 sofa_. some_of somebodi_with someon_in someth_in somewher spirit staf stamp starv stick*# still_there
2 stop*#they stop*#you stop_in straighten stress_. such sweetheart swimmer swing swipe switch syndrom
2 take*#kind take_#she take_#they take_the taken*#self taken_up talk_about tan tantrum tea*#self teach_#self
2 teach_a teach_assist teapot teapot*#self tell*#people tell_#she tell_a ten*#self ten_minut text_. than*#self
2 that'd that*#alike that*and that*should that*who that_#away that_two the*a the*agent the*audi the*go the*in
2 the*lane the*not the*of the*on the*own the*row the*shop the*still the*the the*told the*wa the_# the_#insult
2 the_bakeri the_bar the_bath the_candl the_chemist the_child the_corner the_counter the_dark the_duck
2 the_flag the_high the_insid the_ladder the_microphon the_microwav the_mirror the_old the_queen the_race
2 the_real the_room the_size the_taxi the_ticket the_toast the_water the_weather the_wed the_wee the_wi their
2 then_#you there_the these*#kind thi*ha thing_that think*lost thirti_. those those*#people three_#kind
2 three_#people through*#alike tick ticket_. tie*#she tiktok tin_and to*at to_#people to_#they to_catch
2 to_check to_draw to_feel to_hold to_leed to_pai to_sell to_share to_us toe told_#they told_to
2 tonight*#people too_soon took*#self took*the tourist trainer_. tri_to tribe trick truck trust*#alike
2 turn_#away twelv*#self twelv_. understand up*#people up*#she up_it upset upsid upsid_down us*# varnish
2 view_. villag villag*#self vote vote_. wait*#she wait_till wait_to wake_up want_to war warden wardrob_.
2 warn_. warrior wash_. wasp_in wast we'v_had wean wear_the wee went*with went_for wept_. were*#she weren't
2 what*#people what*like what_#they whatev whatev_it wheeli_bin when*read when*wa where_#you wherev which*#you
2 while*#people while*doe while_#she while_#you whist who*#away who*ar who*is who_#she who_#you who_cri
2 who_cut who_do who_had who_need who_onli who_should who_shout whoever_ha why_#she wi_the wide wilko with*of
2 with*phone with_#people with_three wonder_why word*#self worktop wors_than worship would_. wouldn't*#self
2 wouldn't_go wrist wrong*#self wrong_and year_#self year_#she you'd you'd_not your your_. yous zoo
-2 #*#alike #*#threat #*at #_#kind #_#threat #_a #_and #_dai #_if #_it #_metr #_million #_minut #_month #_off
-2 #_then #_to #_todai #_with #_year #alike #alike*# #alike*#likened #alike*on #alike_# #alike_as #alike_ask
-2 #alike_been #alike_class #alike_dai #alike_do #alike_for #alike_morn #alike_night #alike_onc #alike_right
-2 #alike_round #alike_side #alike_that #alike_us #alike_who #alike_year #away*#threat #away*come #away*of
-2 #away*the #away_#self #away_after #away_as #away_for #away_had #away_help #away_now #away_off #away_on
-2 #away_todai #away_wa #beast_. #beast_at #foul_#self #foul_at #foul_health #harm_it #insult_for #insult_get
-2 #insult_it #insult_know #insult_said #insult_warn #kind*#kind #kind*wa #kind_#beast #kind_cake #kind_can
-2 #kind_carer #kind_dai #kind_ha #kind_hall #kind_it #kind_of #kind_rang #kind_sai #kind_told #kind_tonight
-2 #kind_work #likened*#alike #likened*#she #people*# #people*#harm #people*#insult #people*#she
-2 #people*#threat #people_#she #people_about #people_ask #people_been #people_but #people_for #people_from
-2 #people_had #people_it #people_leav #people_look #people_no #people_put #people_said #people_start
-2 #people_think #people_turn #self*# #self*#alike #self*#beast #self*#insult #self*#kind #self*#self
-2 #self*#they #self*ar #self*been #self*have #self*the #self_#beast #self_#foul #self_#insult #self_actual
-2 #self_ag #self_ar #self_be #self_believ #self_best #self_birthdai #self_bui #self_came #self_cat
-2 #self_chair #self_classroom #self_couldn't #self_count #self_cri #self_desk #self_didn't #self_done
-2 #self_dont #self_eldest #self_feel #self_feet #self_found #self_from #self_gave #self_give #self_given
-2 #self_gone #self_good #self_group #self_ha #self_have #self_haven't #self_heart #self_hold #self_hous
-2 #self_if #self_in #self_is #self_it #self_keep #self_knee #self_known #self_last #self_laugh #self_leav
-2 #self_let #self_like #self_line #self_luck #self_made #self_mark #self_name #self_nearli #self_nephew
-2 #self_niec #self_now #self_nurseri #self_old #self_open #self_phone #self_post #self_pull #self_put
-2 #self_rememb #self_ring #self_road #self_sat #self_sister #self_staff #self_staffroom #self_start
-2 #self_stood #self_swear #self_take #self_tell #self_the #self_think #self_thought #self_to #self_took
-2 #self_two #self_vote #self_wage #self_want #self_were #self_when #self_windscreen #self_won #she*#self
-2 #she*#they #she*for #she_#threat #she_#you #she_arm #she_ask #she_been #she_call #she_came #she_coat
-2 #she_come #she_did #she_do #she_fine #she_hasn't #she_hat #she_have #she_just #she_littl #she_love
-2 #she_make #she_miss #she_nan #she_read #she_sai #she_son #she_spell #they*#she #they_#threat #they_about
-2 #they_ask #they_call #they_look #they_made #they_open #they_run #they_said #threat*#you #threat_#people
-2 #threat_#self #threat_down #threat_from #threat_in #threat_of #threat_on #threat_shut #you*a #you*for
-2 #you_#alike #you_come #you_hear #you_heard #you_just #you_left #you_like #you_mai #you_name #you_not
-2 #you_old #you_ring #you_sai #you_said #you_still #you_teach #you_tell #you_up #you_welcom #you_were
-2 #you_will #you_wonder 11 29th 2s 30th 3c 3rd 3s 4b 4s 50 5pm 5s 5th 6s 7am 80th 8pm 9am >#alike >#away
-2 >#likened >#threat ^*accur ^*alreadi ^*amaz ^*an ^*annemari ^*anthoni ^*arthur ^*as ^*attend ^*awar ^*bad
-2 ^*bar ^*bed ^*believ ^*bennett ^*bingo ^*birthdai ^*biscuit ^*blue ^*bob ^*boiler ^*bonfir ^*bonjour
-2 ^*break ^*bring ^*burst ^*busi ^*but ^*cake ^*cannot ^*carer ^*carri ^*chase ^*chicken ^*ciao ^*class
-2 ^*coach ^*cook ^*cry ^*current ^*curri ^*date ^*daughter ^*dave ^*david ^*deep ^*dinna ^*diolch ^*discuss
-2 ^*doe ^*dont ^*doubt ^*drop ^*drove ^*dust ^*ear ^*educ ^*egg ^*eight ^*either ^*enough ^*eyf ^*fair ^*fell
-2 ^*ffion ^*fine ^*fish ^*flight ^*follow ^*food ^*forgot ^*friend ^*garden ^*geniu ^*glitter ^*gran
-2 ^*grandad ^*grandma ^*grandson ^*guest ^*guilti ^*gym ^*had ^*haha ^*handwrit ^*hang ^*hannah ^*health
-2 ^*heart ^*heat ^*henri ^*hi ^*hid ^*histori ^*hiya ^*hold ^*honestli ^*honour ^*hot ^*husband ^*interview
-2 ^*jami ^*jo ^*josh ^*juri ^*k ^*kitchen ^*last ^*late ^*laugh ^*leaf ^*learn ^*lewi ^*life ^*line ^*listen
-2 ^*local ^*long ^*lunch ^*ly ^*maiden ^*make ^*manag ^*mani ^*moja ^*mondai ^*mostli ^*nativ ^*nephew ^*nh
-2 ^*nice ^*nine ^*nit ^*not ^*number ^*o ^*oh ^*ok ^*olli ^*on ^*op ^*open ^*oscar ^*overheard ^*own ^*pai
-2 ^*paint ^*paper ^*pass ^*password ^*penni ^*perfect ^*person ^*phonic ^*photocopi ^*physio ^*poison
-2 ^*prison ^*pupil ^*purpl ^*race ^*rang ^*realli ^*red ^*ree ^*rehears ^*repeat ^*report ^*right ^*ring
-2 ^*rob ^*robert ^*row ^*s ^*safeguard ^*saturdai ^*save ^*scare ^*sch ^*second ^*sell ^*serv ^*shout ^*sir
-2 ^*sister ^*site ^*skin ^*social ^*someon ^*someth ^*sophi ^*sourdough ^*spare ^*sport ^*stand ^*star
-2 ^*start ^*stood ^*swear ^*t ^*talk ^*taught ^*tea ^*telli ^*tent ^*text ^*themeadowsacademi ^*then ^*thing
-2 ^*those ^*thought ^*time ^*tma ^*tobi ^*took ^*top ^*train ^*tri ^*try ^*twenti ^*two ^*union ^*unit
-2 ^*usernam ^*utterli ^*van ^*vote ^*wait ^*wake ^*warn ^*water ^*went ^*where ^*which ^*wifi ^*win ^*wlt
-2 ^*wonder ^*wor ^*world ^*worth ^*x ^*yesterdai ^*your ^*сьогодні ^_#likened ^_amaz ^_an ^_anthoni ^_arthur
-2 ^_bank ^_been ^_bingo ^_biscuit ^_blue ^_bob ^_boiler ^_bonfir ^_bui ^_came ^_can ^_cannot ^_caretak ^_cat
-2 ^_chang ^_check ^_chicken ^_coach ^_comment ^_cook ^_cousin ^_cri ^_cry ^_current ^_dave ^_diolch ^_discuss
-2 ^_doe ^_dress ^_drive ^_drop ^_drove ^_eat ^_egg ^_even ^_fair ^_feel ^_fell ^_ffion ^_finish ^_fish
-2 ^_follow ^_forgot ^_found ^_garden ^_governor ^_grandad ^_grandma ^_grew ^_ha ^_haha ^_hannah ^_hate ^_heat
-2 ^_help ^_henri ^_hi ^_hiya ^_honest ^_hot ^_interview ^_jami ^_josh ^_juri ^_know ^_last ^_late ^_life
-2 ^_local ^_long ^_lunch ^_lunchtim ^_ly ^_manag ^_mate ^_mondai ^_more ^_mostli ^_move ^_nativ ^_nh ^_nice
-2 ^_nine ^_nit ^_noth ^_now ^_number ^_oh ^_olli ^_op ^_order ^_overheard ^_pass ^_password ^_penni ^_perfect
-2 ^_photocopi ^_plant ^_poison ^_prai ^_primari ^_purpl ^_ran ^_rehears ^_right ^_ring ^_rob ^_robert ^_s
-2 ^_safeguard ^_sch ^_second ^_seven ^_shout ^_sir ^_social ^_someon ^_someth ^_spare ^_spell ^_sport ^_stand
-2 ^_swear ^_t ^_talk ^_tea ^_think ^_those ^_three ^_tma ^_told ^_top ^_train ^_trust ^_try ^_twenti ^_uncl
-2 ^_under ^_wed ^_wee ^_welcom ^_where ^_which ^_wifi ^_wlt ^_wor ^_world ^_worth ^_yesterdai a a*#likened
-2 a*#self a*a a*full a*of a1 a_. a_bacon a_bank a_bee a_blanket a_book a_bottl a_brew a_card a_chef a_class
-2 a_clean a_coat a_cold a_colleagu a_cuppa a_dinner a_drink a_dry a_few a_flat a_fortnight a_fridai a_go
-2 a_goos a_governor a_grape a_great a_hat a_labrador a_lamin a_leaf a_lie a_live a_look a_medal a_nine
-2 a_noseble a_note a_on a_pear a_plaster a_pound a_river a_robin a_room a_rope a_side a_spare a_special
-2 a_spreadsheet a_staffroom a_sticker a_ta a_teddi a_tenner a_thing a_thumb a_tin a_tini a_tooth a_torch
-2 a_tractor a_trai a_veri a_wave a_work abl abl_to abolish about_to abov absent absolut ac accid accur acorn
-2 across*drive act action actor admin ador after*#they after_#self after_#she after_a against_the agenc
-2 agre_to ahead airport alan alfi_. alfi_boe aliv_. allen allerg allerg_to am_. ami an_absolut and and*#beast
-2 and*#kind and*#self and*#they and*at and*been and*brother and*call and*can and*do and*get and*it and*like
-2 and*look and*make and*move and*still and*took and*want and*will and_#insult and_#self and_#she and_a and_by
-2 and_did and_do and_everyth and_freddi and_grace and_ha and_have and_in and_is and_jakub and_on and_sai
-2 and_the and_told and_two and_we'v and_wei and_went anfield angel_delight ani*#self annemari annoi anoth
-2 answer_the anthoni anti anyon*#self anyon_need anyth anywai_. apolog apologis_to app appeal applebi
-2 appoint*#self apprais appreci apprenticeship ar ar*# ar*#you ar_#foul ar_#they ar_do ar_get ar_in ar_like
-2 archi*#she archi_. argu argu_. ark armband around as*#people as*#self as_an as_well ask*#kind ask*#you
-2 ask*if ask*to ask_a ask_for asleep_. asleep_in asleep_on at*#alike at*gate at_# at_christma at_dinner
-2 at_eleven at_five at_last at_lunch at_pear at_pick at_that atlant atm au auction authent author avoid
-2 avoid_. aw_. awai_. awai_on award_. badger_. bag bag_. bagpip bake baker balanc_. ballet barista bass bat_.
-2 bathroom battl be*#you be*in be_#kind be_#self be_fair be_nice be_there be_with bean_. bear beat*#people
-2 beaten becaus_it beck becom bee_. been*#insult been*#she been_ask been_at befor befor_. begin begum begun
-2 behind_. believ_#she believ_it bell_. bellingham belt ben benni best_#people beta beth better_than
-2 between*and between_#self bhi big_brother big_coat big_school bin_. bin_dai birthdai_. bit blake blazer
-2 blink blister blog blue_. boateng bob bodi boe bog boiler_#people bone bonfir_night bonjour bonni book_and
-2 book_club book_dai book_for bore_. bought_#self bounci bounci_castl bow bowl bowl_. brace bracelet bradford
-2 bread_. breakfast_. brew bridg brief brilliant_. bring_#self bring_in british bro bro_. broken_. bront
-2 brother_. brought*#she brought*a brought_a brow bruis btw bucket buckl buddi budg buffet bum bunch_. burnt
-2 bursar but_. but_a butcher butterscotch butti by*#kind by*#people by_# by_#people by_#she by_. by_accid bye
-2 c'est cactu calendar_. call*#foul call*#self calv came*with came_on came_through came_up camh can't_come
-2 can't_do can_anyon can_do can_sai can_stop cancel_. canni cant cape caption card_. cardboard cardiff
-2 care_about career_. caretak_. carri_the carrot cartwheel carveri cash caught_the cbb ceil chai chair_of
-2 chalk chang_. chang_it chapter charg_. charg_of chariti_shop charli cheeki chef chelsea_#kind chelsea_bun
-2 chess chew chickenpox child child_in child_with chloe_marchand choir_. chose chri christma_. ciao citizen
-2 clai claim clap class*#self class*#she class_and class_is click cloakroom close_. coach cod code_for
-2 code_on coffe_. collector colman combin come come*#self come_. come_in come_on come_round comm comment_.
-2 commut competit complain complain_about complaint compost compulsori comput concret conduct confess congrat
-2 conker_. conservatori_. consult consult_on contact contain convert convinc cope cor corn corsa_. cottag
-2 cough_. could'v could*#self could_see count count_in countdown courgett cousin cousin*#away cream cri cri_.
-2 crisp_. cross cross_. crow crumbl crumpet cumbria cuppa curl curri_. curriculum curtain curtain_. custard
-2 custard_. cut cut_. cut_it cycl dai*#self dai_at dai_of dai_on daili danc_. darl dart deal dec deck degre_.
-2 delai delight_butterscotch demand dementia demonstr den deni dent depend depth deputi_. der der_merw derbi
-2 derek desk desk_. destini_. detent dexter dfe diari_. dice did*#people did*#threat did_a did_anyon did_it
-2 did_not didn't didnt differ dine dinna dinner_at dinner_hall dinner_monei dinner_queue diolch discov
-2 divorc_. do do*#they do*even do_a do_it do_that dobri documentari_on doe_not doe_that doesn't_want doll
-2 dolli don't don't*#self don't*#they don't_#you don't_ask don't_do don't_get don't_know done*#kind done_by
-2 done_it done_the dough down down*#self down_and down_for down_in down_on down_the downstair dr draft drama
-2 draw drawer drawn dream_. dress_as drew_a drink_. drive_. drop_the drove drum_. dry_. dryer duck_. dumpl
-2 dunno dust duti_in dy dzien each each_other eagl eat eat_a eat_the eaten_#self eco effort egg*#insult ehcp
-2 eid eight eight*#they eight_of ek elbow_. electr eleven_. eleven_year elf ella_fitzgerald ella_stone
-2 ellison els els_. emili_. emili_bront emma emmerdal en end energi engag enter era especi est ev_and
-2 even*#away even_#self even_in even_the ever_seen everi everyth everyth_is everywher_. evid exact exam excel
-2 excit exclud exclus exist_. expect_. explain eyebrow_. fab face_. facetim fallen_#away fascin fast
-2 favourit_. favourit_and fb feather feb feedback feeder fell_asleep fell_off fenc fete few ff fiction
-2 fifteen_. fill_in film_. finch find*who find_#she finest finger_. finish_the finnish first*#self first_.
-2 first_aid first_dai fish_. fisher fitzgerald five_. five_a fix_#self fix_it fix_the flapjack flatmat flight
-2 flintoff flip float_. florenc_and florenc_nightingal flower_. fluffi fold follow_#self follow_. food_.
-2 footbal_. for*#alike for*#she for*#threat for*who for_# for_#she for_anyon for_on for_sale for_thi
-2 for_thursdai for_work for_year forecast forest_school forget form_. forti_minut forti_quid forti_year
-2 fortnight four*#kind four_hour four_minut four_year fraction_. frame_. franki_buckl freddi_flintoff
-2 freddi_mercuri freddo freya_lund fridai_and fridg_. friendship frog_. from*#away from*#kind from_# from_a
-2 from_outsid from_the frustrat fryer_. furi furri futur gala gallach gallagh game_. gave_#she gave_the gavin
-2 gazebo gcse gemma_tranter geniu gent gerald get_awai get_in get_on get_there gettin giant giggl glitter_in
-2 go go*#self go_up go_wrong goal goal_. goali goddaught goe goe_#away gold_. gone_#away good_for goodby
-2 goodnight goosebump goosebump_. got*#people got_#self got_in got_into got_no governor_. grandkid grandma_.
-2 grant grape grape_. gravel great_. greater gregg grim grin groom group*#people guard guid guid_read guilti
-2 guitar gurdwara gut gymnast h_. ha*#alike ha*#self ha_#away ha_#self ha_#she ha_anyon ha_ask ha_bought
-2 ha_come ha_it ha_just ha_lost ha_move ha_start ha_told had_#they had_two hai_fever half_. half_time hall_is
-2 hamilton hamstr hand*#away hand_#self hand_it hand_on handl happi_as hard_. harri_style hartfield_rd
-2 hasn't_got hat hate have have*#foul have*got have*met have*sai have_been have_bought have_love have_no
-2 have_on have_told havin he'd header headship_. headston health heard heart_. hei_jude held held_the
-2 help_#you help_and henderson her heron hi hi_vi hike hit hitch hiya hol hold*#threat holi holland holli_and
-2 holli_willoughbi honei hoop hoot hope*#she hope*feel hope_#away hope_is hopefulli horribl hot_. hot_water
-2 hour_and hour_in hour_of hous hous_with how*#people how*#self how_#self how_long how_to http_bit hubbi hug
-2 huge hull humbl hurt_. husband*#away i i'v ic icon if*been if*could if*know if*not if*the if*want if_a im
-2 imma impress improv in*# in*#likened in*and in*class in*tight in_# in_#kind in_#she in_bit in_class
-2 in_februari in_hand in_hospit in_it in_januari in_june in_mai in_order in_tear in_that in_the in_thi
-2 in_three in_to in_wale in_y incom infant infirmari inflat inform innoc insid instructor insur into*own
-2 into_the invest is*#likened is*#she is*#they is*#threat is*and is_#alike is_about is_down is_fine is_for
-2 is_get is_go is_like is_look is_there is_under is_up isla_fisher isn't_#away isn't_the ist it it'd it*#
-2 it*#they it_#people it_again it_been it_but it_destini it_doesn't it_for it_from it_in it_more it_off
-2 it_said it_stai it_still it_up it_wa it_wasn't it_when it_wrong itself ivf jack_. jack_daniel jami
-2 jami_oliv januari_# jasmin_tea jazz jelli jestem jet jigsaw job_in joe joi_. joi_to join_the jollof jone
-2 joseph josh joshua*#she joshua_tree journei juda jude_bellingham judg_. juli_. june just just_#self
-2 just_found just_shout kalinowski keeper kei kei_. keith kettl_. kettl_on ki kind kingfish kitchen_. kite
-2 knock know know*#kind know*#people know_#alike know_that know_the ko krai kwame_. l_. lace_. lake lamb
-2 lamp_and land_. larri lasagn last_dai last_seen last_week laugh laugh_at launch le lead_. leadership
-2 leadership_. leap learn_the leather leav*with led leek left legend_. lego lend lent leo_#self less_.
-2 letter_. level_# lie lie_down life light_off like*#away lili_allen lili_chamber limit linkedin lion listen
-2 listen_. listen_to literaci littl*and littl_#alike littl_#people live live_. live_in lizard lockwood logic
-2 lol_#self lol_. long_. loo_. look*#she look_#away look_up lord lost_#self loui_theroux love*#self love_that
-2 love_thi love_to luck_. lucki lunch_with lunchbox lund lund_carter m6 machin macintyr made*a made_it
-2 made_of made_the magnific magnific_. magpi mai_#self mai_#you mai_half mai_the mail march_. marchand mari_.
-2 maria marketplac marri*#people marrow mat math_. matilda matthew mattress max_ridlei max_verstappen mcilroi
-2 meadow_academi meadow_at meal meant measur medal_. media mehta mein melt_. mentor menu mercuri merg merri
-2 merri_christma merw messag_#self met_. meter methadon mia_. mice mid middai_supervisor middl middl_of
-2 mind_the mine ming minibu_. minut minut_on miss*#alike miss*#likened miss*#people miss*#you miss_#she
-2 miss_it mistak mock moment_. monopoli month mood_. moon_. moor more morn_#alike mortgag moth mountain
-2 move_the mr_akhtar ms much mug_. muhammad_ali muhammad_and museum_. mushi mushroom mynd n nah name_#alike
-2 name_#she name_the nan*#she nan_. necessari need*#away need_it neither nerv_. nest never newslett newton
-2 next_#threat next_year niamh_. nicola nie night*#self night_#alike night_and night_at night_on night_with
-2 nine_and nine_year nkemelu no no*can't no_#she no_plan no_regret no_shame no_to no_word noah_picker nod
-2 nois nonsens noroviru noseble not not*#threat not_do not_even not_in not_like note*#self noth noth_left
-2 notic_. novel now now*#self now*#she now_and now_on nowak number_. number_and nurseri*the nurtur o'connor
-2 oak_. oakprimari oasi observ_. obsess obsess_with odd_sock of*#alike of*#they of*do of*life of_# of_#away
-2 of_be of_governor of_our of_recept of_the of_who of_year off_by off_in offic_. offic_and offsid oh_the oil
-2 ok_. okai oleksandr_usyk olena oliv_. olivia_bennett olivia_colman olli on*#self on*feet on*of on*side
-2 on*windscreen on_#self on_about on_bit on_dai on_go on_hartfield on_in on_it on_radio on_sundai on_to
-2 onli_# onli_. onli_gone onli_on opera or_ar order_. organ organis_a other other_half other_school ou out
-2 ovat ovat_. oven_. over overheard overtook own_#threat own_a owt p_. pa paddl page_. paint paint_. pal
-2 pan_. pancak pani panic paperwork parent_even parish parrot part_# part_of pass*drive pass_. passcod
-2 past_nine pasta pastri pat pathet patienc patienc_of patient paul payslip pe_. pea_. pen_. penni per
-2 perfect_. perfum perman petal pew phase phil pi_. piano_. pick pick*up pick_#self pick_the pictur_of pie_.
-2 piec pier pike pisc pl placement plai_the plan_for plastic playground_. playground_duti pleas*#you plu plug
-2 pocket point_. poison_ivi polic polit_. poorli pop poppi_seed pork porridg possibl post_it postman potato_.
-2 pound_. pr practis prai*#self prayer preach prepar pressur pri prime_#people princess prison_. prize probat
-2 process properli_. prosecco protect prove provid pta pub pub_. public punditri pup purchas purpos purs_.
-2 put*#away put*hand put*in put_#she put_that puzzl pw q_. queen question_about queu quid_for quit quiz_.
-2 quot rack radiat_. radio_. raffl_. rafter rahman rain_. raisin raman ramsai ran_the read*#alike read*#they
-2 read_. read_a read_it read_that read_with real_job realli_. reason_#self reason_. recept_class red red_.
-2 redund refresh refus rehears_. relai relief rememb_the repeat_. replac_#threat report_on request_. requir
-2 rest_. revis rewatch ridicul right right*#you right_. rihanna ring_#you risk risk_assess river_. rn
-2 road_junior rob rob_. robberi robin_. robin_on roger role roll_. roman rope rori_mcilroi rose_gold rota
-2 rota_. rotten round_on rounder rubbish_. rubi_wed rule ruler rumour run run_#away run_#self runner sa safe
-2 safeti sai*#she sai*#you sai_#threat sai_a sai_about sai_in sai_noth sai_that sai_who said_#self
-2 said_#threat said_a said_it salt salut sam_okoro sam_smith sampl san sand sandpit sat_down saw_it saw_the
-2 scan scandal scarecrow scarf scene sch_. school*#self school_#kind school_. school_in school_is school_with
-2 scienc scoop scout scrap scream scream_. screenshot scunthorp seagul seal seal_. season_. secret secretari
-2 see*#alike see*at see*in see_. seed seen_. send_#self sep seren seri seriou servic servic_. session sette
-2 shall shame_. shape share_. shark_. she'd_have shelter_. shin shine ship shook shop_. short_. should_know
-2 shout*to shout_#away show_#you sian_prosser side_of sidewai sigh_. sign_it sign_the sign_up signal
-2 sinc_#self sinc_. sinc_five sinc_septemb sinc_the singer sit site site_#people site_. situat six_and size
-2 size_# sleep_on slice slimi small smart smh smile_. smug snow_. snow_dai soap_. social_worker societi
-2 sock_in sold_#self solicitor solid solo_. some_dai somehow someon someon*#self someon_els son_. song_.
-2 sophi sort sound_. sourdough spaghetti spaniel_. spare spare_a speaker spelt spice spider_. spoken
-2 spreadsheet spring_. sprint sprout_. squash staff_. stag stai stair stamp_. stand_ovat standard star_.
-2 star_of start_. start_it start_with station statu steadi steak steel step_. stepdad still*#self still_.
-2 still_do still_get still_got still_no stink stmari_pri stone_. stood_up stop stop*#self stori_. stuck_on
-2 stuff stun suitcas sulk sunflow suppli suppli_#people suppos suppos_to surpris_. survivor suspect swan_.
-2 swansea swift ta_. tablet tadpol tag take take_#away take_a take_it taken talk*#you talk_on talk_to taller
-2 taller_than tank taught_the taylor_swift te tea tea_is teach_. teach_is tear_. ted teddi_. teddi_on tell
-2 tell*#kind tell*#self tell*#she tell*the tell_it telli_. ten ten_past thackrai thame than*#people thank*for
-2 thank_to that'll_be that*#away that*a that*then that*want that*with that_#alike that_. that_and that_build
-2 that_how that_place that_sai that_when that_why the*#threat the*for the*hall the*that the*who the_14th
-2 the_a1 the_actual the_agenc the_air the_art the_assembl the_band the_beach the_bell the_bird the_bit
-2 the_blue the_board the_book the_bottom the_car the_caravan the_carer the_choir the_climb the_coat the_code
-2 the_cook the_corn the_corridor the_cross the_dentist the_dfe the_fenc the_fish the_fog the_food the_form
-2 the_fourth the_fridg the_garag the_goos the_governor the_grass the_hall the_hamster the_hand the_harvest
-2 the_heart the_holidai the_hoover the_hospic the_infirmari the_jar the_joi the_left the_letter the_librari
-2 the_line the_lord the_lost the_machin the_manag the_mayor the_meet the_mic the_month the_music the_name
-2 the_nativ the_night the_number the_nurseri the_oak the_other the_oven the_owner the_panto the_paper
-2 the_park the_password the_patienc the_phone the_playground the_plot the_postman the_printer the_queue
-2 the_radiat the_raffl the_rain the_read the_receipt the_recept the_record the_royal the_stage the_station
-2 the_summer the_suppli the_swan the_ta the_tabl the_tea the_thing the_tin the_tip the_traffic the_tree
-2 the_trifl the_trip the_tweet the_twin the_vallei the_van the_vet the_visit the_wall the_ward the_week
-2 the_wind the_window the_year theme themeadowsacademi then then*#self then_#self then_it theo_walcott theori
-2 therapist there*#self there_an there_ar there_no there_were there_will theroux these_ar these_dai they'll
-2 they'r thi_class thi_month thi_time thing*#away thing_#self thing_about think*#away think*#people
-2 think*#you think_a think_the thirteen thirti_year thought_#self thousand threaten three*#alike three*#self
-2 three*#they three_and three_dai threw through_the throughout thrown thumb_up thursdai_. ti ticket tile till
-2 till_# till_. till_fridai tilli_proctor tilli_ramsai tim time*#self time_#self time_and time_in tin tin_of
-2 tindal tip_for tissu_. to*#alike to*#self to*#she to*#threat to*with to_#alike to_#self to_be to_come to_do
-2 to_get to_give to_help to_leav to_mark to_miss to_read to_stop to_take to_tell to_the to_think to_try
-2 to_whoever toaster toaster_. todai*#self todai_#self told*#alike told*to told_#alike told_#she told_.
-2 told_a told_by tombola tombola_. tomorrow_and took_it took_the tooth_in topic torch touch_the touchlin
-2 tower trai traine tree_primari triangl tribut trifl trip_. trombon_. trouser trump trust*#self trust_.
-2 try*#away try_. tryna tuba tudor tumbl turn tweet_. twenti twilight two_for two_hundr two_more two_week
-2 two_year tyre tyre_. tyron_and tyron_ming ukulel umbrella ungrat unicorn union_. unit_. univers unless uno
-2 unreal untangl up*of up*the up_#she up_for up_like up_to upper upstair_. us_#self us_it utterli van_der var
-2 verdict vers verstappen vi vibe view villag_hall violin visibl visit_. vole vote*#she voucher wa*#alike
-2 wa*#beast wa*#foul wa*#kind wa*#self wa*for wa_# wa_#away wa_#self wa_#she wa_. wa_a wa_born wa_in wa_it
-2 wa_love wa_there wa_told wa_too wage wai wait_for walcott walk_#away walk_round walker wallpap walsh want_.
-2 want_the warm_. warn_#self warn_for wash wash*hand wash_up wasn't_a wasp_. watch_. watch_a water_bottl
-2 wave_. wave_at we'v_#alike we'v_got wear_#she week*#self week_and week_is weekend_and weep_willow weigh
-2 weight welcom_. well_soon well_that welli_. went_in went_off went_up were*#self were_#alike were_on west
-2 wet_#threat wetherspoon what*#they what*mean what_did what_do what_happen what_time what_to wheelbarrow
-2 when*#people when*don't when*see when_a where*get whether whichev while while_#self whitbi who*#alike
-2 who*met who_#they who_. who_ask who_at who_couldn't who_doe who_get who_in who_knew who_wa whoever_design
-2 whole why_. why_doe why_it wi will*#self will*#you willoughbi willow*#self willow_learn wind_in window
-2 windowsil windscreen wing wink wireless wish*luck wish_#self wisniewska with with*#away with*#likened
-2 with*#people with*#self with*#she with*hand with*on with_year within without_#you wobbl woke_up wolf wood
-2 wooden woodhous wor_#people word work_#away work_and work_at work_in work_with world_book worm worst*#self
-2 would would_like wouldn't*#she wrap wrist_. write_. write_it write_to writer xma y_# year_3s year_4s
-2 year_and year_in year_on yin yo york yorkshir_. you'd*#you young youngest youth youtub z zara_.
-2 zofia_wisniewska англіиською и каже мені олена_шевченко сестра шевченко що
-3 #*#self #*#you #_#self #_#she #_ar #_of #_the #alike_. #alike_child #alike_school #alike_three #alike_want
-3 #away*# #away_again #away_by #away_from #away_loud #away_time #away_with #foul*#alike #foul*#she #harm_the
-3 #insult_els #insult_ha #kind_for #kind_from #kind_maiden #likened_. #people*#foul #people_came
-3 #people_don't #people_ha #people_told #people_want #self #self*#away #self*#people #self*and #self*had
-3 #self*of #self_#people #self_#self #self_#she #self_. #self_a #self_am #self_been #self_bought
-3 #self_caretak #self_class #self_cousin #self_daughter #self_deputi #self_did #self_do #self_ever
-3 #self_favourit #self_first #self_flat #self_for #self_friend #self_go #self_hand #self_job #self_kitchen
-3 #self_life #self_littl #self_live #self_look #self_love #self_marri #self_mate #self_miss #self_on
-3 #self_onli #self_own #self_read #self_recept #self_should #self_still #self_ta #self_teach #self_uncl
-3 #self_wa #self_wai #self_with #self_work #she*on #she_# #she_could #she_doesn't #she_drive #she_first
-3 #she_marri #she_name #she_put #she_take #she_to #she_told #they_know #they_sai #they_were #threat*#alike
-3 #threat_a #threat_the #threat_thi #you*#you #you*know #you_#self #you_beauti #you_could #you_do #you_for
-3 14th 1st :? >#beast ^*#harm ^*#self ^*#word ^*accept ^*ach ^*after ^*again ^*ah ^*ani ^*ask ^*aunti ^*aw
-3 ^*bank ^*beer ^*book ^*bought ^*bui ^*by ^*came ^*caretak ^*cat ^*caught ^*chang ^*check ^*child ^*christma
-3 ^*come ^*comment ^*congratul ^*counti ^*cri ^*cut ^*deputi ^*done ^*drive ^*duck ^*eat ^*ect ^*eleven
-3 ^*even ^*exampl ^*feel ^*fifteen ^*fifti ^*final ^*first ^*five ^*fog ^*for ^*four ^*full ^*gave ^*gem
-3 ^*gemma ^*gone ^*got ^*gotta ^*governor ^*gravi ^*grew ^*half ^*happi ^*he'd ^*help ^*honest ^*http ^*it
-3 ^*kept ^*leav ^*live ^*lol ^*ma ^*mai ^*mamma ^*mate ^*mention ^*miss ^*more ^*mr ^*name ^*nan ^*netflix
-3 ^*night ^*oakprimaryschool ^*of ^*ofst ^*or ^*order ^*paid ^*parent ^*peartre ^*peartreeprimari ^*photo
-3 ^*plai ^*plant ^*pretti ^*proud ^*ptp ^*quick ^*rain ^*ran ^*replac ^*result ^*sai ^*sat ^*seven ^*six
-3 ^*spell ^*spent ^*step ^*sundai ^*teach ^*teacherlif ^*the ^*tip ^*todai ^*tonight ^*uncl ^*under ^*up
-3 ^*veri ^*walk ^*weather ^*wednesdai ^*were ^*when ^*work ^*ye ^*yeah ^*year ^*моя ^_#self ^_#they ^_a
-3 ^_after ^_ah ^_ani ^_at ^_aunti ^_aw ^_be ^_bloodi ^_book ^_but ^_by ^_christma ^_class ^_come ^_congratul
-3 ^_counti ^_dinner ^_eleven ^_exampl ^_final ^_five ^_footbal ^_four ^_fridai ^_full ^_gemma ^_gravi ^_half
-3 ^_happi ^_he'd ^_http ^_is ^_it ^_left ^_lol ^_love ^_ma ^_made ^_mai ^_mamma ^_miss ^_mr ^_name ^_nan
-3 ^_new ^_night ^_not ^_ofst ^_parent ^_peartre ^_photo ^_pretti ^_ptp ^_quick ^_rain ^_sat ^_sit ^_six
-3 ^_spent ^_staff ^_sundai ^_team ^_tonight ^_took ^_up ^_wa ^_wait ^_walk ^_wednesdai ^_work ^_y ^_ye ^_yeah
-3 a*# a*#she a*from a_birthdai a_cake a_chair a_field a_flask a_group a_licenc a_littl a_long a_love a_month
-3 a_parent a_pe a_photo a_pigeon a_plate a_saint a_school a_second a_sign a_slow a_small a_spider a_van
-3 a_yoghurt aaj about about*#people about_#she about_. about_it about_that about_the ach add address
-3 after_#you after_school again again*#self ago aid air_fryer akhtar album aldi ali along alphabetis also
-3 an_empti and*#insult and*#people and*ar and*ask and*have and*in and_#away and_#people and_honestli and_onli
-3 and_put and_said and_tell and_then angel_. ani anniversari announc answer_. answer_to anybodi anyon
-3 anyon_got anywai anywher apologis appar april ar*#self ar_#self area arrest art arthur ashworth ask
-3 ask*#self ask_#she ask_. ask_if ask_the at at*school at*time at*with at_hartfield at_oak at_on at_school
-3 at_thi at_work attitud august aunt awai_with awar ax babcia bake_off bank_. barn be_run bead beat_the
-3 beauti_. becaus becaus_#self becaus_of bed bee been been_a been_told befor*marri believ believ_#self bell
-3 bella_. bench best*#self better bite bitten bitten_by blackbird blackpool bleed bless_#you bliss bliss_.
-3 board born_in borrow boss bottl_. bottom bounc bow_. brave_. brian bridesmaid bring bring*own bring_#you
-3 broken brook brother brought brought_#she brought_in budgi bun bush but_#she butter button by_a by_the c
-3 call call_#self calm came_#away came_in came_to can can't_. can't_find can*#you can_#you can_be can_keep
-3 candl cap capit captain_. caravan_. cardigan care care_#away career carpet carpet_. carter castl caus cello
-3 centr_. certain chain chair_. challeng champion charlott_#kind chees chick chip_. chocol choic choos
-3 christma_ev circl class*#foul classic climb clock cloud club clue co coat coat_. colleagu colleg come_and
-3 commun compani confer confirm conservatori control cooker cooper copi corner corner_. corridor corridor_.
-3 corsa cost cough could could_do cours cover cpd crazi cricket crown cube cup cupboard_. current cushion
-3 cut_the dai_# dai_#away dai_and dai_for data date daughter dave_. david db decis defenc defend deliv
-3 describ deserv destini_child detail diagnos did_#she did_#you did_that did_the differ_. dinner direct disco
-3 discuss_. distanc divis dj dm do_#alike doe_#alike doe_#self doe_anyon don't*#she donat done_. door dramat
-3 dread drill_. drizzl duck duti_. duval dzi e ear_defend easter_. eaten_the edward egg egg_and eight_.
-3 either either_. elbow eldest email_. end_. entir episod er everybodi everydai everyon everyth_in exampl_.
-3 except exchang eyf facebook fact fae fair_. fallen far fashion featherstonehaugh fed fee feel_better feet
-3 fenwick ferri fever file financ find_the fine first_pet fit five five_year float flood floor_. folder for*#
-3 for*#they for_#alike for_#kind for_an for_ask for_be for_the forest forgotten forti forward found_a
-3 found_the four_. four_of fox fraction free_. free_to freez fresh friend_. from from*# from*#people
-3 from*#self from_#self from_#she front frozen fryer g ga gabriel gale gari gate gate_#alike gave gentl
-3 gerbil get_marri get_well gillian give*#away give_up given*a given_#she glass_. glove_. glue_stick go_to
-3 gogglebox goldfinch gone gone_and good good_#people googl gospel got got_#they got_the grace_is grade
-3 graham grand grandad grandson grang_infant grass grass_. grealish green grei grew_up guest gutter_. ha*#she
-3 ha_#alike ha_ever ha_gone ha_got ha_put had had*#insult had_a had_the haddock hail hair hall_. hamster
-3 handmad happi_. happi_birthdai harri_whitcomb hatch hatfield have*#self have*#threat have_#alike have_put
-3 haven't haven't_got headship healthi hear heart height hero_. hid himself histori holidai_. holla hollowai
-3 home honest honestli_the hoover hope*#alike hope_and hope_for hospic hot hour hous_. how_. how_much human
-3 human_restor hundr_and hungri hymn idea if*can if_#you if_anyon in in*#alike in*#insult in_#self in_an
-3 in_assembl in_juli in_nurseri in_on in_place in_school in_septemb in_year includ indic inhal inspect
-3 inspector interest ipad iron_. is*# is*#insult is*#self is*#you is_#you is_an is_at is_in is_now is_still
-3 is_thi island isn't it_#away it_#likened it_fridai it_ha it_on it_onli it_sai j jack_grealish jasmin_rice
-3 je jest jo job_. jordan_pickford jumper_. keep keep_a keep_it keep_the kelli kept_the kiss knacker knee
-3 knee_. know*#threat know_#self know_#she know_. know_when la labrador lace lai lamp_. lancashir last last_.
-3 last_night late_. law_. leader leaf leak lean learn learnt leav leaver leed left_#self lemon length let_go
-3 let_it lewi line line_. line_up link list lit littl_#kind littl_thing liverpool llama lmao load log
-3 lollipop london longer look*#away look_. look_for lost_#she lost_. lost_properti lost_the love*#people
-3 love*#you love_#kind love_#she love_#you love_it lt luck lunchtim made_#self made_a made_to made_up magic
-3 mai_. maiden maiden_name main make_a mamma mamma_mia marathon march marsh mash massiv master max_. me
-3 mechan medal medic megaphon member mend merci_. messag method mi mic michael middai mill minibu mint mint_.
-3 miss_. miss_the mo moder mondai_. monei_. monitor mood moon mop more_than morn_. moustach move move_hous
-3 move_to name_#they name_is name_it nan nanni nap narrat ne need_to nephew net netbal new new_. new_job
-3 new_year next*#they niec nightingal nightmar no*#self no_wai non nose_. not_#foul not_#self not_had not_the
-3 note_. notic novemb now_#self nurseri_#people nurseri_. o'clock_. o'r oakprimaryschool obvious_. of*#self
-3 of_#alike of_#self off_and offer okoro older omg on on*own on_# on_#alike on_#away on_a on_at on_earth
-3 on_mondai on_more on_on on_saturdai on_tuesdai on_wednesdai on_with on_work onc onc_. onion onli*#people
-3 onli*#self op_. open open_. open_the or*#self oraci outdoor outsid_the overlai owl own own_. owner pal_.
-3 paper paper_. parcel parent park_. park_on part parti pass_#she password_is past_the pe_kit peac
-3 peartreeprimari peg pennington pepsi percent perfect phone_. phone_off phonic_. photo_of physio pi piano
-3 picker pickford pigeon_. pint_. place_. plai_. pleasur po pocket_. podcast poem post pothol power ppa prai
-3 prai_for press pretti price primari_. primari_school primark prime problem proctor product project promis
-3 properli properti propos prosser pta_. puppet purpl put_in put_up pyjama queen_. question_. queue_. quid_.
-3 quiet_. radio rafael raffl ran rang re readi readi_. recept reckon recommend refug reg region regret_.
-3 rehab relat repli report_. request reset ride ring_#self ring_the rise rishi roadwork robin_hood rock roll
-3 ronan roof roof_. rotherham round_. round_the royal ruin run_. rung safeguard sai sai_#you said said*#you
-3 said_#she said_#you sale sale_. samosa sang santa saoirs_ronan sat savag scale sch scheme scissor scissor_.
-3 scone_. screen se second_. see_#self see_it seen sell send septemb_. seven_. share_a shark sharp shed_.
-3 sheet shell shepherd shoe_. show_and shut_up si side sigh sign sign_a sign_off silenc silent silver sinc_#
-3 sing sing_. sister sit_down six_week sixteen sky sleev slept slide slightli slip slow_cooker smell_like
-3 smile snack_. snail sneez soak sock_. solo some*#you some*have someth_. soo soup sparrow speak_to spell
-3 spite split sponsor sport_dai sprai sprout squar stai_. stall stand*#insult stapler start_a state*#self
-3 station_. stick_. sticker still still_#away stilt stmari stock stolen stood stop_a storm storytim stranger
-3 strut style sub success suddenli suit_. sum sun sunni supervisor sure surviv suspend swap_it swear swim tap
-3 tape tast taught tax tbc tea_and teach_the teacherlif team_. tell_#you ten_. term_. terribl tha than*of
-3 than_the thank_#you thank_for that*#self that*wa that_#self that_a that_just that_school the the*#
-3 the*#beast the*#insult the*#people the*don't the*from the_answer the_best the_bin the_boiler the_bowl
-3 the_coach the_compani the_dai the_deputi the_dinner the_dishwash the_field the_first the_gate the_good
-3 the_great the_infant the_iron the_ivi the_kettl the_lamin the_lane the_last the_lift the_morn the_on
-3 the_onli the_pe the_pear the_photocopi the_piano the_polic the_regist the_remot the_roof the_second
-3 the_shed the_sound the_third the_tooth the_top the_train the_trust the_wash the_weekend the_wrong theatr
-3 their_. then*#threat then_a there_wa thi*#self thi_#people thi_morn thi_year thing thing_. think think*#she
-3 think_. think_about think_it think_of though thought_. three_of thrill through tidi till_#you time
-3 time*#you time_. time_tabl time_to timet_. tissu to to_# to_bed to_find to_hear to_make to_move toast
-3 todai_and told told*about told_#self told_it tom tonit too took_#she top top_. tortois train_to trampolin
-3 tranter trent tri trip_to trombon troubl trust_#self try tune turn_up twitter two two_hour up*#self
-3 up_#self up_. up_again up_by upload usernam usyk vallei vera victoria villa vint visit visitor volcano
-3 volum vou wa_#foul wa_the walk walk_. walk_in wall wanna want*up ward warm warn wash_machin wasp water we
-3 we'd we'v we'v_a wedi week_in weekend_. weep wei_zhang went went_well were wet what*#kind whatsapp
-3 when_#people when_#self when_#she when_it which_is whisper whiteboard who_#self who_don't who_els who_gave
-3 who_ha who_is who_on who_run who_sai whoever whoever*#they whoever_invent why_#self wigan wild will_.
-3 william win win_. wine_. winter wit with*# with_# wlt woke won wor word_. work work_for worker worri
-3 would'v wouldn't_swap wreath written wrong_on wrote y yard_. ye ye_. yeah yeah_. year*#people year*#self
-3 year*ar year_. year_of yesterdai_. yet yet_. zhang zip з у
-4 !mild*#away #_at #_for #alike_#she #alike_#threat #alike_about #away*#away #foul*#self #insult*#self
-4 #insult_told #kind_been #kind_new #people_#away #people_#kind #self_# #self_and #self_gate #self_husband
-4 #self_offic #self_trust #self_us #she*a #she_can't #she_said #they_#kind #they_don't #threat_is
-4 #threat_when #you_an #you_don't #you_feel #you_have #you_think 2nd 5k :8 >#harm ^*ann ^*arjun ^*ay ^*ayaan
-4 ^*be ^*been ^*best ^*billi ^*could ^*cousin ^*did ^*dinner ^*end ^*found ^*good ^*grang ^*great ^*is ^*lose
-4 ^*lost ^*love ^*made ^*meadow ^*morn ^*move ^*new ^*off ^*our ^*pleas ^*princ ^*recept ^*rose ^*sit ^*slt
-4 ^*snow ^*strictli ^*team ^*tell ^*tgin ^*thank ^*thi ^*told ^*wa ^*wash ^*we'r ^*we'v ^*welcom ^*whoever
-4 ^*will ^_# ^_again ^_ann ^_arjun ^_ask ^_ay ^_ayaan ^_best ^_could ^_dai ^_did ^_end ^_first ^_for ^_from
-4 ^_good ^_grang ^_great ^_had ^_let ^_littl ^_lost ^_meadow ^_morn ^_off ^_ok ^_on ^_our ^_pleas ^_proud
-4 ^_recept ^_rose ^_school ^_see ^_slt ^_snow ^_strictli ^_ta ^_tgin ^_thank ^_the ^_thi ^_todai ^_we'r
-4 ^_we'v ^_wei ^_when ^_whoever ^_year a*build a*call a_cat a_differ a_good a_new a_sundai about_#self
-4 about_a actual advert after afternoon ag_# against agre alarm aliv alreadi am amaz an_angel and*the and_#
-4 and_some ann ann_mari answer anyon_els anyon_know anyth_. appoint ar_#away ask_what asleep assembl_. assess
-4 at*#people at*#self at_#alike attend audit ay bad balanc bank_holidai barker bean befor_#self befor_#they
-4 behind_the best_. billi bin*#away biscuit biscuit_. bit_. blanket blood book_. bought bread breakfast_club
-4 broke build bump but_not by call_the came came_. can't*#self can't_get cannot card care_. caretak carol
-4 caught chair chang_the chapel charact chicken chip christma chuck chuf classroom clean clear clip close
-4 club_. cold cold_. collect concert conker cook costum could_be counti crisp cupboard curri cute d_. da
-4 daisi_. damp_. daniel decemb decid dentist deputi design diari did did_. dinner_#kind discuss do_. doe
-4 doe_. doubt drew drill drum dunmor dure earli_. easi easter eleven email enough_. even ever ever_.
-4 ever_been exampl extra eyebrow fair farm farmer fault februari feet_up fell festiv ffion field field_.
-4 fifti film finish first fish_finger fix flask floor flower folk_. font for for*#self for_#self form found
-4 four_hundr fourteen fourth frame frank friend friendli fun fund garag garden_. gem get_#you give_#she given
-4 glove glue go_. golden good_. got_. gotta govern gran grang_. grew group guess_who gutter h ha*#away ha_a
-4 ha_been ha_eaten ha_had had_#she had_. hall handwrit hartlei harvest have*#alike have_had headteach heat
-4 heaven heaven_. hedgehog help hen henri hero hold_the holidai homework hood hope_. http_t hundr hurt
-4 husband i'm idea_. in*#self in_#alike in_#away in_. in_human in_two includ_the inset iqbal is_call is_on
-4 is_the it_#self jacket jam jame jan januari jason joi_of join joke_. juli junior just*#away karaok kettl
-4 king kitten knew know_a known l laptop larg leav_#you leav_. left_. less let_the letter librari like_#self
-4 like_an loaf lodger login lomax love low lunch_. m make_it market math meet mention merci metr might mile
-4 minist minut_. miss miss_#you mix mixtap morn morrison_. mostli mud mug museum my myself name_. nana nash
-4 near_the new_starter next_week night_. nil nine nine_. nit north not*#you note nowt_. number nurseri
-4 o'clock oak_primari observ octob odd of_an off_to offici ofst ok old_. on_#kind on_fridai on_thi
-4 on_thursdai open_a order our oyelaran pack page paid parallel parkrun partner pass pe pen penalti_. pencil
-4 petit pick_up pie place plai plait plan plaster plate player playtim point poison polici poor potato
-4 practic priestlei proud_. proud_of proudteach pupil question r radiat rain read reader realli recip
-4 record_. regist_. regret rehears remind remot repeat reserv residenti rice ridlei ring rip road robert rt*#
-4 rt_user sai_#self sai_the said_the sandwich_. score season seem senco sent septemb share shed sherri
-4 sherri_. shock shop show sinc six six_. skip sleep smith smoke snore snow sold son song sort_. speed spend
-4 spent spider squirrel stab staffroom stage start starter step stick stori strong stubb sue_hadlei sunset
-4 super system tabl_. tall tell_the tent text that_is that_wa the*#she the_carpet the_class the_littl
-4 the_meadow the_minibu the_school the_smell the_staff the_wai the_willow the_word there_#alike thi
-4 thi_school thi_week third thirti though_. thought three three_. thumb tight_. timet tini tire_. tma to*#
-4 to_a to_know to_see tobi toddler told*#she told_the too_. total tour trade treat tree trip tube tuesdai_.
-4 tv tweet twice_. twin two_. uniform union up_at v veri vet via video vike voic volunt vs wa wa*#insult
-4 watch weather_. web websit wednesdai_. week weekend welcom well well_done wet_plai what_a whatev_#you when
-4 which whippet whistl whitcomb whose will_not wine with_#self with_the without won't won_. worth_it wow wren
-4 wrong_. www www_. year year_old yellow yesterdai yoghurt zero моя на сьогодні я
-5 # #*# #_# #_. #insult_tell #kind*and #people_just #self*#likened #self*ha #self_get #she_get #she_not
-5 #you*#she #you*on #you_see ^*aisha ^*alfi ^*angel ^*bella ^*bore ^*co ^*com ^*dai ^*daisi ^*destini ^*ev
-5 ^*evi ^*florenc ^*georg ^*hartfield ^*hello ^*holidai ^*isla ^*ivi ^*jack ^*jakub ^*joi ^*jude ^*kwame
-5 ^*mia ^*muhammad ^*noah ^*nurseri ^*oleksandr ^*oliv ^*read ^*robin ^*sam ^*saoirs ^*school ^*sian ^*side
-5 ^*st ^*stmarysprimari ^*sue ^*summer ^*sydnei ^*ta ^*taylor ^*thoma ^*tyron ^*wei ^*willow ^*zara ^*zofia
-5 ^_aisha ^_alfi ^_angel ^_as ^_bore ^_co ^_com ^_daisi ^_destini ^_ev ^_evi ^_florenc ^_georg ^_got
-5 ^_hartfield ^_hello ^_hope ^_isla ^_ivi ^_jack ^_joi ^_jude ^_kwame ^_leo ^_mia ^_muhammad ^_need ^_nurseri
-5 ^_oleksandr ^_oliv ^_pear ^_princ ^_read ^_robin ^_saoirs ^_sian ^_st ^_sue ^_summer ^_sydnei ^_taylor
-5 ^_thoma ^_tyron ^_watch ^_who ^_willow ^_zara ^_zofia academi accept again_. air al anyon_. arriv arriv_.
-5 assembl at_our at_st aunti award beat bed_. best bill bingo blame boiler bonfir book born both bottl budget
-5 built_a cake_. captain carri charg chariti choir citi class class_. com congratul court cry_. d dai de
-5 debat displai do_not documentari done dream duti ear ect educ eighti everyth_. everywher favourit feel
-5 feel_like final fish follow for_. for_tea forev forgot four free fridai_. fridg gemma glass glitter gone_.
-5 gorgeou governor grandma greav ha hadlei half_term hannah happi hard hartfield_road hat_. head hello
-5 how_can http if*an invent is is_# is_#foul is_#self judg jumper k kit lamin lamp late leith lesson lift
-5 local long lost lunch made manag manner mark mark_. moja mon mondai mr muhammad music name nativ netflix
-5 night nineti not_. onlin organis oscar pear_tree peartre phonic pin pizza plan_. plant playground pleas_.
-5 polit poppi post_. pound primari printer ptp puppi quid quiz rail ree regist rememb renew result review s
-5 said_. saint saturdai_. school set seven shoe slt snack sock soon sport spring staff stand steal
-5 stmarysprimari stole strictli support swap t t_. ta tabl teacher team tear term thank that_it that_the
-5 the_!mild the_#beast the_big the_caretak there*#people thi_. thread thursdai todai todai_. train tuesdai u
-5 uncl until updat user w wale we'r week_. well_. welli who_got wifi will write x_. y# yard year_# yn в
-6 #foul_. #kind_#away #kind_wa #self_#kind :quote :warm ^*# ^*amber ^*archi ^*autumn ^*chelsea ^*chloe
-6 ^*emili ^*franki ^*freddi ^*freya ^*grace ^*holli ^*jasmin ^*jordan ^*joshua ^*leo ^*lili ^*loui ^*max
-6 ^*niamh ^*olivia ^*pari ^*pear ^*poppi ^*priya ^*reggi ^*river ^*rori ^*rt ^*rubi ^*skye ^*teddi ^*theo
-6 ^*tilli ^*user ^*олена ^_amber ^_archi ^_autumn ^_bella ^_chelsea ^_chloe ^_emili ^_franki ^_freddi ^_freya
-6 ^_grace ^_harri ^_holli ^_jakub ^_jasmin ^_jordan ^_joshua ^_lili ^_loui ^_max ^_niamh ^_noah ^_oak
-6 ^_olivia ^_pari ^_poppi ^_priya ^_reggi ^_river ^_rori ^_rt ^_rubi ^_sam ^_skye ^_teddi ^_theo ^_tilli
-6 ^_user ^_олена aisha alfi and_call archi arjun autumn ayaan beauti bennett birthdai boi brilliant cake
-6 cancel chelsea coffe daft dai_. damp doe_a doesn't earli ella emili evi florenc fog freya fridai frost game
-6 give*a great had_#alike hai isla jakub jean john joshua jude kwame legend ly mai mari mia noah o oleksandr
-6 oliv op pear photocopi pigeon pleas princ prison priya proud rais record report restor rori rose rt rude
-6 sad saturdai second side*#alike sleep_. st st_mari star summer_. sydnei teddi tgin the_grang thin thoma
-6 tire user_# wednesdai when_#you x xx xx_. yorkshir
-7 70th :! :… ^*charlott ^*ella ^*free ^*fridai ^*harri ^*mark ^*oak ^_charlott ^_ella ^_free ^_mark ^_will
-7 amber angel aw bella charlott chat chloe code dave destini ev franki freddi georg grace harri holli ivi
-7 jack jasmin joi jordan leo lili loui na niamh olivia pari pea penalti reggi river robin rubi sam saoirs
-7 see_#you sian skye slug sue summer sundai sundai_. taylor theo tilli tomorrow tomorrow_. tyron useless wei
-7 would_be yai zara zofia
-8 daisi grang hartfield idol max meadow oak password some_#people willow
-9 tonight tonight_. олена
`;
