// Tenths of the logarithm of the odds, with the clues that weigh as much; `clues.ts` says what they are. Learned by
// `npm run learn` from the drafts in `tests/accuracy`, and from posts by strangers of WNUT 2017 and the Broad Twitter Corpus
// (CC BY 4.0) and Tweebank (Apache 2.0).

/** How much each clue speaks for a stretch's being abusive; the first is what no clue at all says. */
export const WEIGHTS = `
-10 :
24 =group
20 =person
15 #you>#insult bloke shouldn't
14 !insults #foul_littl #self_hope brain
13 !slurs #people>#foul ^_#kind
12 !loaded #kind*#they #kind_#people a*with job_to
11 #foul #foul*#insult #she>#foul #she_is #you>!insults #you>!mild a*to
10 #foul_#kind >!loaded a*in a_#foul and*be backsid bald bride dai_it hormon moral shift two_#people
9 !mild_. #insult_and #kind_#kind #kind_to #needs-ing #they_want #wish ^*should'v and*hope breed em
9 everi*#kind hahaha keep_#they saw_#self slap spoon_. the*of the_till there_#self
8 !mild #foul_#foul #insult*#people #kind>#insult #kind_ar #kind_just #kind_on #kind_with #she_face #you_own
8 >!slurs ^_#foul about_#you be*#she centr end_of estat hire it*#you it_or number_# off*#kind somebodi*#she
8 that_#people the_#foul the_#insult the_bu the_job thick vote_for wear_a
7 #people_with #self_see #she*at #they*#they #you>#foul ^*want ^_couldn't ^_old ^_saw a_#kind a_face and*#you
7 back*#you back_in bash but_if camera copper dear em_. face favour fella filthi get_a got_#you have*#kind
7 hose in*#kind just_the mate_. milk of_. pain petrol proper*#self ram road_. see_#she should'v than*#kind
7 that*#you that_on the_road the_step turnip up_the wheel
6 #foul_!mild #insult*#you #kind*#people #people_in #self_ex #self_throat #she>#insult #she_a #they>#insult
6 #they_just #you*#foul #you_got :wry ^*#insult ^*#kind ^*old ^*run ^*saw ^*she'll a_car a_pair and*all
6 back*#kind bitter but*#self can*#she canteen civil cure dri everyon*#kind fireman for*and give_#self got*on
6 have_got idl if*ask in*dai in*life is*#foul is_just it'll_be jump lass look_at madam name_for near of*have
6 partnership reason seventi shame slow sorri_for state_of stomach strip that_new the*#they the_state thunder
6 toe tooth*#self trouser vote wa_#you wear_the who*#you
5 !mild*#she #foul*#foul #insult #kind*#self #people_that #people_thi #self_all #she_#she #she_at #they>#foul
5 #they_at #they_can #they_get #they_never #you_can't ^*!insults ^*matern ^_get ^_like ^_marri ^_to ^_turn
5 a_full a_hous agent an_#kind an_all and*go and_don't ar*#people ar_the awai_from bacon bother brake bulldog
5 burst call*#she chop come_up cowboi crop cut_#self delet dip empti enough*#self ex foot frock get_#they
5 get_in give grow have*#she hope_the hut in_#you independ it'll it_at kinder landlord left_#she mirror
5 name_and need_the of*at of*will on*#people or*#they pair push rather roundabout scotland selfish she'll_be
5 shut_. slipper_. sofa_. some*#self somebodi_els state telli that_not the*off the_chippi the_queen the_room
5 the_telli there*said throat utter wast with_on wreck wrong_with
4 #*no #_#you #foul_as #insult_on #kind*in #kind_who #people_get #self_brother #self_dai #she*#foul
4 #she>!insults #she_and #they>#harm #you*# #you*#self #you_ask >#foul ^*!slurs ^*empti ^*funni ^*like ^*next
4 ^*nowt ^*special ^*typic ^*us ^*you'd ^_funni ^_next ^_stop ^_typic ^_you'd a_bag a_reason a_round adam
4 all_in and*run and_#you and_ev and_for and_half at_. badli bag_of be_told call_it come*#self cruel dancer
4 divorc doe_it drag duff for_help funni_how half*#they half_eight half_the handshak have_an home_in hotel
4 hotel*#self i'll if*#people if*can't it_about it_down karen let*go like_#you lipstick lock*shed loft mask
4 mayor minut*#she most_of nappi next_to no*#they no_on not_a not_sorri oat of_em out_and packet pitch piti
4 pointless put_a read_#self sens shelf some_of somebodi staf stai_in steve string such_a sympathi temper
4 the_desk the_loft the_panel thing_that to*and to_put told*#people touch ugli wai_through wait_to walk_to
4 wept weren't who'll will_never wouldn't
3 #kind_said #self*#you #self*said #self_call #self_not #she_life #you*littl #you_and ^*ar ^*sorri ^_never
3 ^_sorri a*#foul a_#beast and*#foul and_ask as*as bought_a cheek common countri coupl disappear do*all
3 express fill hair hold_a hurri if*see just_a keyboard lane littl man marri_a mental no*#she normal of_#kind
3 opinion_. purs said*#she said_what serious some*just ten*#self that*#people the*still the_lead the_right
3 tiktok to_watch typic up_there wash_. with_#people with_it
2 #foul_and #self*#she #self_tea #she*#you #she_go #you_#foul ^*turn allow can't*#they get_the hour_. let_#she
2 of_a on*#you or_a pair_of sat_in simpl the_villag who_let you'v
1 #she_left #you_a go_back hope_#you know_it of_that work_. yourself
-2 hartlei is_on op road
-3 #harm_up #people_#kind ^*class ^*destini ^*good ^*hartfield ^*holidai ^*life ^*saoirs ^*snow ^*welcom
-3 ^_destini ^_good ^_hartfield ^_lost ^_need ^_saoirs ^_snow ^_year anyon_. at_thi behind_the compani d_.
-3 debat dunmor dzi edward februari forev fresh gone_. govern grand h in*class jan je ma might moja o'clock
-3 oakprimaryschool petit repeat saturdai_. super the_school the_wrong w well_done yorkshir в на сьогодні я
-4 !mild*#self #people_is #self*#kind #self_#kind #self_class >#harm ^*aisha ^*amber ^*angel ^*archi ^*arjun
-4 ^*best ^*bore ^*co ^*daisi ^*ev ^*evi ^*first ^*florenc ^*for ^*georg ^*great ^*hello ^*how ^*isla ^*ivi
-4 ^*jakub ^*joi ^*jude ^*leo ^*lost ^*mia ^*miss ^*need ^*ofst ^*oleksandr ^*oliv ^*pear ^*princ ^*reggi
-4 ^*river ^*school ^*sian ^*skye ^*st ^*sue ^*sydnei ^*ta ^*taylor ^*teddi ^*tgin ^*thank ^*todai ^*wei
-4 ^*year ^*zofia ^_aisha ^_amber ^_angel ^_arjun ^_best ^_bore ^_co ^_daisi ^_end ^_ev ^_evi ^_first
-4 ^_florenc ^_georg ^_great ^_how ^_isla ^_ivi ^_jakub ^_joi ^_jude ^_leo ^_love ^_mia ^_oak ^_oleksandr ^_on
-4 ^_pear ^_princ ^_reggi ^_river ^_school ^_sian ^_skye ^_st ^_sue ^_sydnei ^_taylor ^_teddi ^_thank ^_todai
-4 ^_wei ^_zofia a_good after air appoint arriv_. at_st aunti award bed_. biscuit_. bring bu_. budget but_the
-4 cake candl chees citi club co coffe cry_. do_not doe_a dream each ect ever_. everyon_. everyth_. fan
-4 fifteen film fine first_. fit fix for for_#self for_the from_the fun garden given glitter goal good gravi_.
-4 great green gym ha_been hen how_to http_t im in_#self in_. into iqbal is_#self john junior k land
-4 leadership less light like_#self machin march mark_. mile mon morn_. mud name_. netflix new next_door
-4 night_. not_. octob on*#self on_#self on_. open_. organis oscar pack peartre photo picker plait plant
-4 playtim pound price question queue quiz r readi ree rehears ring row rt*# rt_user safe saint save school_.
-4 send servic sleep sock sourdough stock tag tgin thank_#you that_. the_car the_caretak the_grang the_meadow
-4 thi_morn thi_week though_. thread tour trump tuesdai_. uncl updat user wanna warn wed_. well_. whistl win
-4 won
-5 #self_. #self_can't :soft ^*#self ^*alfi ^*autumn ^*bella ^*can ^*chelsea ^*chloe ^*com ^*ella ^*emili
-5 ^*end ^*franki ^*freddi ^*freya ^*grace ^*home ^*is ^*it ^*jordan ^*joshua ^*kwame ^*lili ^*loui ^*love
-5 ^*mai ^*muhammad ^*niamh ^*noah ^*noth ^*oak ^*or ^*pari ^*poppi ^*priya ^*robin ^*rori ^*rose ^*rt ^*rubi
-5 ^*sam ^*summer ^*tell ^*theo ^*thi ^*thoma ^*tyron ^*user ^*well ^*will ^*willow ^*zara ^*олена ^_#self
-5 ^_alfi ^_archi ^_autumn ^_bella ^_chelsea ^_chloe ^_com ^_ella ^_emili ^_freddi ^_freya ^_got ^_grace
-5 ^_holli ^_is ^_it ^_jordan ^_joshua ^_kwame ^_lili ^_loui ^_mai ^_mark ^_max ^_muhammad ^_niamh ^_noah
-5 ^_noth ^_ofst ^_pari ^_poppi ^_priya ^_robin ^_rori ^_rose ^_rt ^_rubi ^_sam ^_summer ^_theo ^_thi ^_thoma
-5 ^_tyron ^_user ^_well ^_will ^_willow ^_zara ^_олена a_new about actual all_. ann ann_mari anoth ar at bake
-5 bar beat befor better big bike boi boiler bore both by_the came cancel card caretak carri chair choir
-5 christma class_. code com cook count cri cut d deputi dinner do documentari doe doesn't duti easter eaten
-5 educ eleven email everywher facebook fair favourit feel first fish folk forgot found four frost game glass
-5 go_. got governor grandad hadlei happi hartfield_road head hello hit holidai hot hous_. hug i'm idea in
-5 in_that it_the juli jumper kelli know_. learn letter listen lol_. lunch manag me meet miss mondai morn move
-5 much music my n na name need never_a note ofst old_. on onli order page penalti pizza polit pretti proud_of
-5 ptp recept record regist regret result right_. rt rude sale seat second see_#you sell share shoe sinc
-5 sleep_. song soon sort sound sport st_mari staffroom still stop street sundai sundai_. support swap t t_.
-5 tabl talk taylor tear tell ten the*#she thi_. third though thought ticket tip too tree u until user_# video
-5 visit wall weather welcom welli were wine x y yeah year year_# yet
-6 # #*# #_# #_. #foul_. #insult*#self #self #she_not #you_know :? :… ^*# ^*charlott ^*free ^*fridai ^*happi
-6 ^*harri ^*holli ^*jack ^*jasmin ^*mark ^*max ^*new ^*olivia ^*the ^*tilli ^_# ^_as ^_charlott ^_franki
-6 ^_free ^_happi ^_harri ^_jack ^_jasmin ^_new ^_olivia ^_the ^_tilli ^_who absolut again_. alreadi am
-6 and*#people ani answer archi arjun arriv asleep assembl aw bad bed been best birthdai bless brilliant bui
-6 by can check class cold come_. could cousin da dai dave did didn't earli ella ev even ever everyth evi
-6 final follow fridai_. from gave gone group half_term hall have_a how http idol if_it includ isla ivi jakub
-6 jude keep_it late leed lesson live look_like lost love ly made mari mark mr mug muhammad nan nativ night
-6 noah nurseri o our pass pe pea pear pear_tree phonic plan pleas prison priya proud realli reggi rememb s
-6 saturdai school seven shop side son st start sue sydnei ta team tell_#you term thank the then thi thirti
-6 three thursdai tilli time_. tire to_see tuesdai tweet up_. up_to useless veri voic water we'r wednesdai
-6 week week_. weekend wei well went wet with_#self won't worth write y# year_old
-7 :8 :quote :warm ^_hope ^_let ^_not aisha alfi amber and_no anyon autumn beauti bennett biscuit book
-7 charlott chat chelsea chloe dai_. destini done emili florenc franki freddi free freya friend grace ha harri
-7 holli is isn't jack jordan kwame leo lili long loui mia niamh oleksandr oliv olivia parent password poppi
-7 post primari princ quid report river rori rubi sad sai sam sian skye slt staff star summer teacher teddi
-7 thoma time todai todai_. tomorrow_. train tyron wa when whoever why will xx xx_. zara zofia
-8 angel ayaan bella daisi fridai georg jasmin joi joshua mai oak pari robin rose saoirs theo tomorrow tonight
-8 tonight_. willow
-9 :! grang hartfield max meadow what_a
-10 олена
`;
