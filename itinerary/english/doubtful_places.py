"""Towns that are rather words, and people's names: they need more than a capital letter to be a place.

Data only, folded. Drawn from the names of the gazetteer that are also in the SCOWL word lists or among
the commonest names of the US census of 1990 (all public domain), then kept by hand.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    """The words of a table."""
    return frozenset(text.split())


# Common words that are also towns ("Media", "Date", "Bath").
WORDS = _words(
    """
    abbey abridge abut acacias accord acme acre acreage adios admiralty adobes advance afar agar airport
    alabaster albino alert ales alga alley alliance aloha along alpha alpine altar alto altos amble
    amity ampere anaconda anchovy andersen anew anger angered angers angles angora annex ant antelope
    anthem antlers apace ape apex apples apt arab arafat arbutus arcade arch archer arches archway are
    arena arenas ares argyle aria arias armada armour aroma aromas arroyo arroyos arsenal as ash ask
    aspen assent assumption astrakhan atlas auburn auditorium august aura auras awash awe axis ay aye ba
    baa bacon bad bade badger bag bagatelle bah bail bake baker bale balk balkan balkans balky ball
    ballast ballots balm balsa balsas bamboo banana band banes bangs bani bank banks banning bantam bar
    barber barbing bard bare barge bark barker barking barley barrow basalt basin basing bast bat bath
    batman battle battlefield baud bay bayer beach beaches beacon bear beaver bed bee beehive beer beers
    beg begun bell belle bells belt ben bend bender bent berg berry best bevel bias bicker biking bile
    billings bingo bishop bison bittern blacksmiths blades bland blarney bled blender blessing bliss
    bloomer blossom bluff bluffs bo bode bodega bola bole boll bolt bonanza bonbon bone bonito bonny
    bony boo boom boos boot booth bor bore born borne boron bot botany bottom bouillon boulder boundary
    bountiful bourbon bow bowling bowman box bra brad brains bran branch brand bras bravo bray breakers
    breakwater brewer briar brick bride bridge brier brig brigantine bright brilliant broke brook brooks
    browning bruin brush brusque buckeye bugle bullion bulls bully bum bungalow burden burg burns burqas
    burs burst bury busby bush busing butler butte butterfly buy cabana cabanas cabaret cacao cache
    cactus calabash calcium calliope callow callus calypso camber can canals candle candor cane canning
    canoe canon canyon caraway carbonate cardigan carefree cargo caribou carnation carp carpenter carpi
    cars carver cascade cash cashmere casino casinos cassia cassino cast castor cat cathedral cavalier
    cave caves cedar celebration centenary centennial center central centre cents centurion century
    chamber chamberlain chamois champagne champion chancy chandler change channel chaparral charge chars
    chase cheddar chequers chichis chicken chili chilly chinchilla chino chipping chop chore circa
    circle cis citadel citrus claret clarion clay clemency clever climax clit clones clover cloverleaf
    coaling coats cockatoo cocoa cognac coin cola college collie colliers colon colony columbine comas
    combine come comer comet comfort commerce common commonwealth communal concession concord concrete
    condom condor confederation confines confluence congas conservation continental convent converse
    conversion convoy cook cooks cool cooling cooper cordon cork corn cornea cornier corning corolla
    corona coronation corpus corral cot cotes cottage cotter cottonwood couches countryside cove coven
    coward cox crane crater cray creek creel crescent crest crick cricket crone crook crooks crossings
    crucible cruet crystal cube cue cults cumming curry cut cygnet cypress dad dado dale dame damp dare
    darling date dauphin davenport deadwood deal debar debark defiance deforest delta dent deport
    deposit diamond dibble die dig dike diorama dire diss divan docking dodge doffing dole dollar dome
    dominion don doom dooms dour downer downs downtown drain drama dresser drew driver dromedary dross
    dry ducats dug dunning duns duping dyer ea eagle ear early earth eastern ebbs echelon echo eclectic
    economy ecru ed effort egg eke elixir elk ell emblem emerald eminence emirates emo empire emporia
    emporium encamp energy engineer enigma enter enterprise entrance equality era erode espy est ester
    eureka evergreen excel exhibition experiment export eye fairway falcon falconer fang fare farewell
    farina farmland fate federal felicity felines fell felling ferns fertile fez fiche fiddlesticks fife
    finale fines finis firth fiscal fisher fishers fishhook flagstaff flat fleet flint flora florin
    floss flushing ford fords foreman fores forest forges forks forth fortune fossil foster fountain
    freedom freehold freeman freer fresco freshwater friend friendly friendship front frost fry fully
    furore fussy galena gallant gaming gamut gander gang gap gardens garland garner garnet garnish
    garrison gas gates gateway gay gent gentry gibbon gibbons gill give glad gland glen glide globe god
    goes going golden goldenrod golf gondola goodwill gore gorges goring gosh got grabs graces grad
    grain gram grand grandson grange granite grant grants grapevine gratis grave gray grays green
    greenback grenade griffin grill grimes grins groom grottoes grove groves grub guano guessing guise
    gunning gurney guy gypsum ha hacienda hackney haiku hail hale hales halfway hallow halls ham hamlet
    hammocks hank happy harbor hard hardy harmony harrow hart harts harvest hassocks haste hat hatch
    hatting haven hawker hawthorn hay hays hazard headland headlands headstone healing heath hector heel
    heist hell helper hem hemlock herald heritage hermitage heron hexing hey hickory hideaway hideout
    highland highways hill hillier hills hillside hilltop hims hinges hire hit hitachi ho hobo hocking
    holder holiday holler holly homburg home homeland homer homestead homesteader hometown homeward
    hominy honcho honda hone honey hook hooker hooks hope horde horn hosanna hose hospital hot hove hub
    hue humble hunt hunter hurricane hurt hut hydra ifs ii imperial independence industry inning ins
    intercourse iota islands isle jack jackpot jade jam jar jasper jay jelling jingling job joiner
    jubilee junco juncos junction juntas justice kale kapok karakul karma keener keys keystone kill
    killdeer kiln kilo kin kinder kindred king kingfisher kissing klutz knock kodak lab laces lack lad
    lag lakes lam lama lamas lame lancing lander landfall landing landmark lapel largo larkspur larva
    lases lash latitude lattes laurel lavender law lawn lazy lea lead leader leap lee leech leek leer
    leers lees legacy lei lend lent level lever lib liberal liberation liberty lice licking liege limbo
    limestone limit linden line lint lira lire lisle list lit liter littoral lively lizard llama llano
    lo loans lock locking locust lode log logon long loon lop lorn loss lot louvres loving loyal luau
    luck lucky lucre lug lunge lure luring luster lynch mace mackinaw mad madam made madrasa madrigal
    magazine magenta magnolia mahogany maiden maidenhead maidens main maize male mallet mallow mama
    mammoth man manage mane manga mange manger mango manly manna manning manor mansion mantel mantilla
    many maraca maracas marathon marble march mare mares margarita margaritas maria marimba marina
    marines maritime mark marks marlin marquise mars mart marten martin martinis martins mascara mascot
    mason massacre massing matador mayflower mayo maze me mead meadow meadows med media medias medley
    medulla meeker melon meme men mentor mercury mere meridian merino mermaid mesa mescal meshed
    mesquite met meta metes metro metropolis mica midland midstream midtown midway mile miles mill
    miller millet mills mina mine miner minor minster mire missal mission mitsui mo mobile mocha mogul
    moires mold mole mono monster monument moody moorings moos mop mope moraine mores moron morrow mos
    moss mosses most moth motley moult mound mounds mountain mountainside much mud muddy muff mulberry
    mullion mus muse mustang muting mutters mystic nag nan narrows naval nave naves nay neath needles
    nellis net never newborn newel newton nice nine noble noel nokia none noonday normal northeast
    northern northward northwest oaks oar oasis oblong occidental ocher odder ode of officer ogle ogre
    okay oleo omega onset opera opportunity or oracle oral orange oratorio oratorios orchards ordu ore
    ores orient os osprey otter outer outlook overland oxbow pa pace pack pagan page pail pains paint
    paisley pal palazzo pale palisade palling palmetto palms pals pampas panacea panda pang panhandle
    panorama pant pap papa papaya paper par parachute paradise paragon paramount parchment pare pares
    parks parkway parole parsons pas pasha pasta paste pat patch pavilion pawing pay pea peak pearl peck
    pecs peculiar peel peer pelican pen penal penguin peninsula per perches perk perm perseverance pest
    petal peters petting piano piazza pica picayune pierce pigeon piles pill pinch pine pines pining
    pink pinnacle pinto pioneer piranhas pita piton placer plain plains plan planes plantation plaque
    plate plateau plateaux platinum plaza plenty plover plum plunge pocking point pol police poll
    polling polo pols ponder ponds pool pop poplar porches porcupine pore portage portal porter poses
    posse post postal potting pouch pound pout powers pram pray price principal privateer proctor
    progress promontory prospect prosper prosperity prosperous proven providence provost puck pueblo
    puke puma punch purchase quart quarter quarto queens quiche quiches race radon raga raglan raiding
    rail rain rainbow rainier rake rampart ran range ranger rapids ravels raven ravine ray rayon razes
    re reading real ream receiving rector red redemption redhead redwood reek reform regional rehab
    reliance republic research reserve reservoir retreat revel revere rho rib rice rich rid riddle ridge
    rifle rind ringlet ripe rivers robe robins rock rocks rode rodeo roe roebuck rogers romaine roman
    root rose rosebud roses rosewood rot rote rots rotunda rouge roulette roundup rouse rude rue rugby
    rule rum run rung ruse rush rusk rust rustic rye sabres sachet sad sag saga sagas sago saints sake
    saki sale sales saline salmon salon salt salve samba sambas same sand sandbank sanders sandstone
    sandwich sandy sane sang sap sapphire sari saris sassafras sassier sauce saucier savage savanna save
    sawmill sawmills sax say says scenic scissors scone scurry seaboard seaman searchlight seaside
    section sector sedan see sees sells semaphore semi send sentinel serpentine servo setouchi settle
    severance shaft shamrock shape shaping sharpness sheering shell shepherd shields shin shiner
    shipyard shire shoals shone shoreline shush sic side sigma silly silos silt silvan sim simian
    simmering sin singleton sins sir sire siren sis sisal sisters ski skyline slaughter sledge slough
    smile smith smock snow snowflake snug soars sober soften sol solo son song sorrel sort soul sour
    sours souse southern soy spa sparks spas spay speedway split spring springs spry spur spy sriracha
    stagecoach stains stall stamps staples star stark start startup states steep stein sterling stiles
    still stilling stock stoke stone stonewall store stow strand strawberry street strong strum sturgeon
    sublimity success sue sully sulphur sultan sultana summerhouse summit sundown sunflower sunrise
    sunset sunshine superior supreme surprise suzuki swat sway swisher swords sycamore sylvan tab tabu
    tactic tad tak talent tales talisman tallow talon tamale tame tamest tangent tangerine tango tank
    tanner tapes taping tapping tar tare taro tarp tars tartar tasty tat taut tea teller temperance
    temple tequila terrace terry than thatcher them thermal thorn thrall thunderbolt tiling till
    timberland time tire tires tiring tiros tit titan to toast toga toll tomahawk tombstone tome tong
    tool tooting tore tornado torrent totes tours tower toyota trail train trainer tranquillity travis
    tresses trial triangle tribune trim trinity trip trooper tropic troy trundle tuba tubas tube tucker
    tulle tumble tunas tundra tune tunes turner tussling tutu tux tweed twist tyre tyro union unity
    university upland uplands uptown us used usher utopia vale valence valentine valley valor van vars
    varsity vary verdigris verges vermilion vermillion vernal vesper veteran vex vi viburnum vicar vice
    victor victory vicuna villa village villages villas vines vineyard vineyards viol viola violet
    virgin vise vista volcano vols wade wadi waging wagoner wail wake waldo walker wall walls walnut
    wampum wanderers wangle wanna war ward warden warder ware warren warrior washer watchtower
    waterfront waterproof waterways ways we weaver wedding weed weer wees weir welch welcome well
    welling wells welsh westerly western wetter wharf wheeler wheeling wheelwright whetstone whistler
    white whitefish whiting wick wilder wilderness willow willows windfall wines wing wink winner
    winters wise withers woes woodbine woodland woodlands wool worms worth wrangle wrens wright wrist
    yam yamaha yap ye yea yoga young zebra zephyr zero zeta zing zone zoo
    """
)

# Names of people that are also towns ("Fraser", "Lincoln", "Koizumi").
SURNAMES = _words(
    """
    abdullah abe abell abercrombie abernathy abram acevedo ackerman ackley ada adair adam adams addison
    adler adrian aguiar aguilar aguilera aiken ainsworth alarcon albanese albers albert albertson
    albright alcala alcaraz alderson aldridge alexander alexandra alfaro alfonso alford ali alice alicia
    allard allen allgood allison alma almanza almaraz almeida alston alta alton alvarado alvin amato
    ambriz amelia ames amos anaya andersen anderson angelina anguiano angulo ann anna anthony anton
    antony anwar appel appleby aquino aranda arce ardern arellano arevalo armenta armstrong arnett
    arnold arredondo arrington arteaga arthur asbury ashby ashley ashmore ashton aso assad atchison
    atkins atkinson atwell atwood augusta ault avila aviles azevedo babbitt baca bach bagby bagley
    bailey baird baldwin ballard ballesteros ballinger banda banuelos barba barbosa barclay barela
    barham barlow barnes barnhart barnier barnum barnwell barone barr barrett barron barry barth
    bartlett barton basile bassett batchelor bateman bautista baxley baxter beals bearden beasley
    beatrice beatty beauchamp beaulieu becker beckett beebe belk bellamy beltran bemis benavides benitez
    benjamin bennett benson bentley benton berger bergman bernal bernstein bertram bertrand bethany
    bethel bettie betz beverly bianchi bianco biden bidya biggs bingham blackburn blackwell blaine blair
    blakely blanca blanchard blanco blinken bohn boling bolton bonham bonita bonner booker boone borden
    boric bost boswell bourne bowden bowen bowie bowser boyce boyd boyette boykins boyle boynton
    bradbury bradley brady brandon brandt branson brantley bratton breckenridge brewster brigham brill
    brinkley briones bristow brito britt britton brockman bromley bronson brooke brookshire broome
    broughton broussard bruce bruno brunson bruton bryan bryant bryson buchanan buchholz buckley buckner
    buehler buford bullard bunnell burford burgos burk burke burleson burley burney burnham burnside
    burt burton burwell bustamante butterfield byers bynum byrnes byron caballero caban cabral cabrera
    cade calder calderon caldwell calhoun callaghan callahan callaway callender calvert camacho cameron
    camilla campbell campos canales canfield cano cantu carbone carden cardenas cardona cardwell carey
    carlin carlisle carlton carman carmen carmichael carmona carney caro carrillo carrington carroll
    carson carter cartwright caruthers cary casanova casas casey casillas casper cassidy castillo
    castleberry casto castro catalina cato caton ceballos cepeda cerda cervantes chadwick chalmers
    chandra chao chapa chapin chapman chappell charlton charron chavarria chavez chen cheney chester
    chifley childers childress chilton chin chisholm cho chrisman christopher chu chun churchill cisco
    cisneros clancy clanton clark clarkson clary claudia clausen clawson clayton cleary clifford clifton
    clinton clyde coates cobb cochran cody coker colbert colby coleman coles collado collins colunga
    compton concepcion condon conklin conley connell conner connolly connor conover conrad constance
    contreras conway coombs copeland copley corbin corcoran cordell cordero cornelius cornell cornish
    coronado corrigan cortes cortez cosby cosgrove costa covarrubias covington cowan cowell cowen
    crabtree craig crandall crawford crawley creighton crenshaw crespo cristina crittenden crocker
    crockett croft cromer cromwell croom crosby crowder crowell crowley croy crump cruz cuellar cuevas
    culbertson cullen culver cummins cunningham currie curtin curtis cushing custer cutler daggett
    dalrymple dalton danforth dang daniel daniels danielson daphne darby darwin david davidson davila
    davis davison dawson dearing deering delgado delisle delong denham denise denman dennis dennison
    denny denton devin devine dewey dewitt dexter diaz dickens dickinson dickson dillon dilworth dingle
    dion dishman dixon dobbins dobson dolores donald donato donna donnelly doolittle doreen dorris
    douglas douglass dowling downey draper drayton driscoll drummond drury dryden duarte dubois duda
    dudley duenas duffy duggan dugger dulles dumas dunbar duncan dunham dunlap dunn dupont dupree duran
    durand durant durham duterte duvall eads earle earley easley eastman eaton edmond edmonds edna
    edwards egan eggleston eisenberg eisenhower eldred eldridge elena elizabeth elizondo elkins eller
    ellington ellis ellison ellsworth elmore eloise elsa elston elva elwood ely emerson emmett emory
    ennis epps erdogan erin erwin escamilla escobedo eskridge esmeralda esparza esperanza espino
    espinosa estelle estrada eugene eunice evans everett everson ewing fairchild faison falcone fallon
    faria farley farrar farrell feliciano felton fenton fenwick ferguson fernandez ferrara ferreira
    ferris fico finley fitzgerald flanagan fletcher flores floyd flynn foley fontaine forbes forde foret
    forman forrest forster forsyth fowler francis franklin fraser frederick freeland frias frick fuentes
    fukuda fulton gaffney gage galindo gallegos gallo galvan gamboa gandhi gandy gantt gaona garber
    garcia gardiner gardner garnett garrett garvin gary garza gaston gaylord gearhart geary geer george
    gerber geyer gibson gifford gil gilbert gillen gillespie gillette gilley gillis gilman gilmer
    gilmore girard gleason gloria goddard godfrey goldberg gomez gonzales gonzalez gooding goodman
    goodrich gordon gorham gorman gorton gosnell goss gould gower graham granados granger grantham
    grayson greene greenfield greenleaf greenwood greer gregory gresham griffen griffith grimsley
    griswold guay guerra guerrero gunn gunter gurley guthrie gutierrez guyton guzman gwinn haag hackett
    hadley hagan hagen hahn haig hailey haines hallock halsey halstead hamel hamlin hamm hammond hampton
    han hancock haney hanna hansen hanson hardin harding hardwick harlan harley harlow harman haro
    harper harriman harrington harris harrison hartley hartman hartwell harvey harwell harwood hashimoto
    haskell haskins hassan hastings hatfield hatley hatton hauser hawes hawke hawkins hawley haworth
    hawthorne hayashi hayden hayes haynes hayward hazelton hazen headley healey healy hearne hedrick
    heflin hegseth helena hemphill henderson hendon hendricks henley hennessey henning henrietta henry
    herbert hermann hernandez herndon herrera herrin herter hewett hewitt hickman hidalgo higgins
    hilbert hiller hilliard hillman hilton hindman hines hinton hitchcock hoagland hobbs hodgson hoffman
    holbrook holcomb holcombe holden holley holliday hollins hollis holloway holm holt holton honaker
    hong hooper hoover hopkins horning horsley horton hoskins hotchkiss houck hough houghton houk howard
    howe howell howland hoyt hu hubbard hubbell hudson huerta hughes hugo hulbert humphrey hun huntley
    hurley hurst hutchins hutchinson hutton hyde ibarra imelda ina ingalls ingersoll ingram inman ira
    irving irwin isaacs isabel ishiba ivey iwaya jackman jackson jarrell jarvis jeannette jefferson
    jemison jenkins jennings jensen jerome jessen jessup jewell jewett jimenez johnson johnston joly
    jones joseph joshua joslin joyner julian kahl kaiser kamala kan kane kang kaplan kara kari katherine
    kathleen katy kaufman kearney kearns keating keene keith kell keller kellogg kelso kemp kendall
    kennedy kenyon kermit kerns kerry kersey kester ketchum keyes keyser kiefer kihara kilgore killian
    kim kimball kimberley kimberly kincaid kingsbury kingsley kinsey kirby kirkham kirkland kishida knox
    kohl kohler koizumi kono kozak kraemer krebs kruger kyle labelle lacasse lacey ladd ladner lam lamar
    lambert lamont lana lancaster landis landrum lang langdon langford langham langley langston lanham
    lantz laporte lara larose latham latimer latta lau laughlin lavrov lawrence lawson lawton layton
    leary leblanc ledbetter ledesma lefebvre leger leigh leighton leland lemmon lennon leo leola leon
    leonard leone leopold lerma leslie leticia leverett levin li libby lilia lim lincoln lind linda
    lindberg lindley lindsay lindstrom linn linton lipscomb littlefield livingston lockhart lockwood
    loftus logan lola longo loomis lopez lorena lori lorraine lott lovejoy lovell lowell lu lucas lucero
    lugo lujan lula lumpkin luna lund lusk luther luttrell lutz luxon luz lyles lyman lynn lyons lytle
    ma machado mack mackenzie macklin maclean macleod macon macron madison maduro magana magdalena magee
    mahan maldonado mallory malone mangum mansfield manson manuel manzano marco marcos marcus mari
    marietta marin marino marion marles marlow marr marrero marroquin marshall marston martel martindale
    martinez marvin mary massey mata mateo matheny mather mathews mathis matlock matthews mauldin maxey
    maxwell maya mayer mayfield maynard mcallister mcarthur mcbee mcbride mccall mccarthy mccauley
    mccleary mccloud mcclure mcconnell mccord mccormick mccracken mccrory mcdade mcdonald mcdonough
    mcewen mcfarland mcgehee mcgill mcgovern mcgraw mcgregor mchenry mcintosh mcintyre mckee mckenna
    mckenzie mckinley mckinney mckinnon mclaughlin mclean mcleod mcmillan mcmillin mcmurray mcpherson
    mcqueen mcrae meade medeiros medrano mejia melissa mello meloni melton mena menard mendenhall mendez
    mendoza menzies mercedes mercer mercier meredith merrill merritt merz metz metzger middleton
    milagros milam milei milner milton mims minh miranda mitchell modi moe moen mohr molina mondragon
    monroe monson montague montalvo montano montemayor montes montgomery moon moore mora morales moran
    morehead morehouse moreira moreland moreno morgan mori moriarty morrill morris morrison morse morton
    moser mosher motegi mott moulton moultrie moy moya moye muir mullen mullens mullins mulroney mumford
    muncy muniz munoz murillo murphy murray nagel najera nakatani nancy napier naranjo nash nava
    navarrete navarro naylor nazario needham negrete nehru nelson neville newberry newcomb newell
    newkirk newland newman ngo nguyen nicholls nicholson nickerson niemi nieves nigel nikki nixon noda
    noe nola noonan nora norman norris norton norwood oakes oakley obama obrien ocampo oconnor odell
    odonnell odum ogden oglesby ohara ola oldham olds oleary olivares olivarez oliver olmos olvera
    omalley omar oneill onodera orban ordonez orellana orta ortega orth ortiz osborne osburn osgood
    osorio oster ostrander otero otis overton owen owings pacheco padilla padron paine palacios palmer
    pantoja paradis pardo parham parisi park parker parkhurst parkinson parnell parrish paschall patrick
    patten patterson patti pattison patton paul paxton payne pearce pearsall pearson pedro peebles
    pelton pemberton pena pender pendleton pennington pepin perales peralta pereira perez perkins perry
    perryman petit petrie petro pettit pettus phan phelan phelps phillips pickens pickering pierre
    pierson pimentel pina pinckney pinson pitman plummer polanco polk pomeroy ponce poole portillo
    powell prabowo prado pratt prentice prescott pringle pritchard prosser pryor purcell purdy purnell
    purvis puryear putin putnam pyle quincy quinlan quintana quintero raby radford ragland ralston rama
    ramirez ramon ramona ramos ramsay ramsey rand randolph rangel rankin rasmussen rauch rawlings
    rawlins raymond rea reagan reddick redding redmond rees reese regina reid reis remington rendon rey
    reyes reynolds rice richardson richmond ridgeway rigby rios ritchie rivas rivera robbins roberts
    robertson robinette robinson robledo roby rocha roche rochelle rockwell roden rodrigues rodriguez
    rohr rojas roland roldan rolfe ron ronda roosevelt roper roque rosa rosales rosalie rosas roscoe
    rosenberg rosenfeld rosenthal ross rossi roth rowland rowley roy rubio ruiz runge rupert russ
    russell rutherford rutledge saavedra sabin sabo sacco salas salazar saldana salgado salinas
    salisbury salman sam samson sanborn sanchez sandberg sanderson sandoval sanford santana santos
    sargent sato saud savoy saxon saxton sayre scanlon scarborough scheer schlegel schofield scholz
    schreiber schroeder scott scribner seale seaton sebastian seeley segura selby selma sena sepulveda
    serrano seward sewell seymour shackelford shafer shannon sharon shaw shelby sheldon shelley shelton
    sheridan sherman sherrill sherwood shipley shipman shirley shultz sibley sidney silva silveira
    silvia simpson sinclair sisco skelton skidmore slater slaton slayton sloan smalley smallwood smiley
    smithers snead snook snyder socorro solis solomon somers sosa sotelo soucy sousa spangler spaulding
    spearman spence spencer sperry spicer spooner springer spurgeon stacy stafford stallings stanfield
    stanford stanley stansbury stanton stapleton starks starmer stearns stebbins steele steinberg stella
    stephens stephenson stevens stevenson stickney stimson stinnett stockwell stoddard stover stowe
    stowell stratton strawn stroud stuart sturgis suarez suga sullivan sultan sumner sutherland sutter
    sutton swartz switzer sylvester taber tabor takaichi tamayo tang tapia tara tarrant tatum taylor
    teague teel tejada tejeda templeton teresa terrell thames thani thatcher thayer theodore thomas
    thompson thomson thorne thornhill thornton thorp thorpe thurmond thurston tice tilton tipton tisdale
    tomlinson tonya toro torres tovar townsend tracy tran travers travis tremblay trent trimble tripp
    troutman trudeau trujillo truman trump truss tully turley tusk tuttle tyler tyrone ulloa ulysses
    underwood upchurch upton uribe vail valdes valdez valentino valenzuela valerio valle valles vance
    vandiver vang vargas vaughan vazquez vega vela velasquez velazquez velez ventura vera vergara verna
    vernon villagomez villalobos villanueva villareal villegas vincent vo vogt voss vucic vue wagner
    wahl wainwright wakefield walden waldon waldron wallace waller wallis walsh walters walton wang
    warfield warner washburn waterman watkins watson wayne weatherly webb webster weil weiler weinberg
    weiner weldon wellman welton wendell wentworth wesley wesson westbrook westcott westmoreland weston
    westphal wheatley whitaker whitehead whitehouse whiteside whitfield whitlam whitley whitman whitmire
    whitmore whitney whittington whitworth wickham widodo wiggins wilber wilkerson wilkie willard
    williams williamson willingham willis willoughby wilson windham winfield wingate wingfield wingo
    winkler winslow winston wiseman witt woodall woodley woodrow woodruff woodson woodward woodworth
    woolley worden wortham worthington wray wu wylie wynne xi yoon york yuki zachary zambrano zamora
    zapata zeigler zhang zimmerman zuniga
    """
)

# Given names: "Jack London" is a person.
GIVEN = _words(
    """
    aaron abby abdel abdelfattah abdoulaye abdul abdulla abdullah abel abigail abiy abraham ada adam
    adama addie adela adele adeline adell adena adolfo adolph adrian adriana adrienne afton agnes
    agustin ahmed ahmet aida aileen aimee aisha akira al alain alan alana alassane albert alberto albina
    alda alden alejandra alejandro aleksandar aleksander alenka alex alexander alexandra alexei alexis
    alfonso alfred alfredo ali alia alice alicia aline alisa alisha alison alissa alix allan allen allie
    allison allyn allyson alma alonzo alphonso alta altagracia altha althea alton alvaro alvin alyce
    alyssa amanda amber amelia amie amina amit amos amy ana anatoly anders andra andre andrea andreas
    andrei andrej andres andrew andrzej andy angela angelia angelica angelina angeline angelo angie
    anita ann anna annabelle annalena anne annegret annetta annette annie anthony antoine antoinette
    anton antonia antonio antonis antony anwar araceli archie arden argelia arla arlene arline armand
    armando arnold arthur arturo arvind ashlee ashley ashraf asif atal athena aubrey audra audrey
    augusta aung aurea aurelia autumn ava avery avis ayub bambi bao barack barbara barbra barry bart
    bashar basil bea beatrice beatriz becky belinda belkis bella ben benazir benita benito benjamin
    bennie benny bernadette bernadine bernard bernardo bernd bernice bernie bert berta bertha bertie
    bessie beth bethany betsy bette bettie betty bettye beulah beverly bianca bidya bilawal bill billie
    billy binali bjarne blaine blake blanca blanche bob bobbi bobbie bobby bohuslav bola bonita bonnie
    boris borut boutros boyce boyd boyko brad bradley brady brain brandi brandon brandy brenda brendan
    brent bret brett brian briana brianna bridget bridgette brittney bronislaw brooke bruce bruna bruno
    bryan bryant bryce bryon buddy buena bulent burton byron caitlin caleb calista callie calvin cameron
    camilla camille candace candice candida candy cara carey caridad carl carla carlene carlo carlos
    carlton carly carman carmela carmelita carmella carmen carol carole caroline carolyn carrie carroll
    cary casey cassandra cassidy cassie catalina catherine cathleen cathy catina cecelia cecil cecile
    cecilia cedric celeste celia cesar chadwick chana chandra chantal chantelle chara charity charlene
    charles charlie charmaine chasity chauncey cheri cherie cheryl chester chet chidi chinua chris
    christa christi christie christina christine christopher christy chrystal chuck chun cindy clair
    claire clara clare clarence clarice claris clarissa clark claude claudette claudia claudine clay
    clayton clement cleo cleora cliff clifford clifton clint clinton clyde cody cole colette colin
    colleen concepcion connie conrad constance consuelo cora corazon cordell corey corine corinna
    corinne cornelia cornelius corrine cory costas courtney coy craig creola cristina crystal curt
    curtis cynthia cyril dag daisy dakota dalia damian damien damon dan dana daniel danielle danny dante
    daphne darcy darin darius darla darlene darnell darrel darrell darren darrin darryl darwin daryl
    dave david davis dawn dean deana deanna deanne debbie debora deborah debra deena deidre deirdre deja
    delbert delia della delores deloris demetrius dena denice denis denise dennis denny derek derick
    derrick desiree desmond devin dewayne dewey dexter diana diane dianna dianne diego dieter dilma dina
    dion dixie dmitri dmitry dollie dolly dolores domingo dominic dominick dominique don dona donald
    donna donnell donnie donovan dora doreen doria doris dorothea dorothy dorris dorthy doug douglas
    doyle drew duane dudley dulce dustin dwayne dwight dylan earl earle earlene earline earnest
    earnestine ebony ed eddie eddy edgar edi edith edmond edmund edna eduardo edward edwin edwina effie
    efrain eileen elaine elba elbert elden eldon eldora eleanor elena elene eli elias elida elijah
    elinor elisa elisabeth elise eliza elizabeth ella ellen elliot elliott ellis elma elmer elmo elnora
    eloise elroy elsa elsie elton elva elvia elvin elvira elvis elwood emanuel emeka emery emil emilia
    emilio emily emma emmanuel emmerson emmett emory enda enlai enrico enrique eric erica erick ericka
    erik erika erin erma ernest ernestina ernestine ernesto ernie errol ervin erwin esmeralda esperanza
    essie esteban estela estella estelle ester esther ethan ethel etta eugene eugenia eula eunice eva
    evan evangeline eve evelyn everett fabian faisal faith fang fannie fatima faure fay faye federico
    felicia felipe felix femi ferdinand ferenc fern fernando fidel flora flossie floyd fonda forrest
    fran frances francine francis francisca francisco franco francois franjo frank frankie franklin fred
    freda freddie freddy frederic frederica frederick frederik fredrick fredrik frieda friedrich fumio
    gabriel gabriela gabrielle gail gale gamal garland garrett garry gary gavin gay gayle gaylord gema
    gena gene genevieve gennady geoffrey george georgette georgiana georgina gerald geraldine gerard
    gerardo gerhard gerry gertrude gianni gilbert gilberto gina ginger giorgia giorgio gisela giuseppe
    gladys glen glenda glenn glenna gloria gnassingbe goldie gonzalo goodluck goran gordon grace gracie
    graciela grady graham grant greg gregg gregorio gregory greta gretchen grisel gro grover guadalupe
    guillermo gunther gus gustaf gustavo gwen gwendolyn gyula haakon hafez hakainde hakan hal haley
    hamid hamza hana hannah hans harald harlan harland harley harold harriet harriett harrison harry
    haruka harvey hassan hattie hazel heath heather hector heidi heiko heinrich helen helena helene
    helle helmut henrietta henry herbert heriberto herman hilary hilda hillary hiram hiroko hiroshi
    holly homer horace horst hosni howard hoyt hubert hugh hugo hui hulda hulusi humberto hun hussein
    hyon ian ibrahim ichiro ida idalia idriss ignacio igor ihor ila ileana ilene imelda imogene imran
    ina indira inez ingrid ion ira irene iris irma irvin irving isaac isabel isabelle isaiah ismael
    ismail issac istvan itsunori iva ivan ivana ivey ivo ivy jacinda jack jackie jackson jaclyn jacob
    jacqueline jacquelyn jada jaime jair jake jama jamal james jami jamie jan jana jane janelle janet
    janette janez janice janie janine janis janna janos jared jaroslaw jarrod jarvis jasmine jason
    jasper javier jay jayne jayson jean jeanette jeanie jeanine jeanne jeannette jeannie jeannine jeff
    jefferson jeffery jeffrey jeffry jenifer jenna jennie jennifer jenny jens jerald jeremiah jeremy
    jeri jerica jermaine jerome jerri jerry jess jesse jessica jessie jesus jewel jewell jiabao jill
    jillian jim jimmie jimmy jina jing jinping jintao jo joachim joan joann joanna joanne joaquin
    jocelyn jodi jodie jody joe joel joesph joey johanna john johnathan johnnie johnny joko jolene jomo
    jon jonas jonathan jonathon joni jorge jose josef josefa josefina joseph josephine josh joshua josie
    jovita joyce juan juana juanita judith judson judy julia julian juliana julianne julie juliette
    julio julius jun junichiro junior jurgen justin justine kaja kali kamala kanye kara karan karen kari
    karin karina karine karl karla kasey kate katelyn katharine katherine kathie kathleen kathrine
    kathryn kathy katie katrina katsunobu katy kay kaye kayla kazuo keir keisha keith kelley kelli
    kellie kelly kelsey kelvin ken kendall kendra kendrick kenji kenneth kenny keqiang keri kermit kerri
    kevin khaled khalid kiana kiara kim kimberley kimberly kirk kirsten kjell klaus kofi kolinda konrad
    konstantinos kris krista kristen kristi kristie kristin kristina kristine kristopher kristy krystal
    kurt kwame kyle kyra kyriakos lacey ladonna lahoma lakeisha lakisha lamar lamont lana lance lara
    larry lars laszlo latasha latisha latonya latoya laura laurel lauren laurence laurie lavelle laverne
    lavon lavonia lavonne lawanda lawrence layla lea leah leann leanne lech leda lei leigh lela leland
    lena lenin lenna lenora lenore leo leola leon leona leonard leonardo leonid leonor leonora leopold
    leroy les lesa lesley leslie lester letha leticia letizia levi lewis lidia lila lilia lilian lillian
    lillie lilly lily lina linda lindsay lindsey lionel lisa lita liza lizzie lloyd logan lois lola
    lolita loma lonnie lora loraine lorelei loren lorena lorene lorenzo loretta lorette lori lorie loris
    lorna lorraine lorrie lottie lou louie louis louisa louise lowell loyd lu luann lucas lucia lucile
    lucille lucina lucinda lucrecia lucy ludwig luella luigi luis luisa luiz luke lula lupe luther luz
    lydia lyle lynda lynette lynn lynne mabel mable mack macky macy madeline madelyn madge madie mae
    mafalda magan magda magdalena maggie magnus mahathir mahinda mahmoud mahmud maida maithripala makoto
    malcolm malia malinda mallory mamie mandy manmohan manuel manuela marc marcel marceline marcella
    marcellus marci marcia marcie marco marcos marcus marcy margaret margarita margery margie margo
    margret marguerite mari maria marian marianne maribel maricela marie marietta marilyn marina marine
    mario marion marisa marisol marissa maritza marjorie mark markus marla marlene marlin marlo marlon
    marsha marshall marta martha martin martina marty marva marvin mary maryann maryanne marylou masako
    mason mateusz matha mathew matilda matt matteo matthew mattie maud maude maura maureen maurice
    mauricio mavis max maxine maxwell maynard mayra mckinley meagan megan meghan mel melanie melba melia
    melida melinda melisa melissa melita melody melva melvin mercedes meredith meri merle merlin mette
    mevlut mia micah michael micheal michel michele michelle mickey mignon miguel mike mikhail milagros
    mildred miles millard millicent millie milo milos milton min mindy minerva ming minnie minoru minta
    miranda miriam mirna misty mitchell mitzi mohamed mohammed moira moises mollie molly mona moncef
    monica monique monserrate monte monty morgan morris moses muammar muhammad muhammadu muriel murray
    mustafa mwai myra myrna myron myrtle nabil nadia nadine najib nana nancy nanette nannie naomi
    narendra naruhito nasser natalia natalie natasha nathan nathaniel nawaz neal necmettin ned nedra
    neil nelda nell nellie nelson nena nenita nettie neva neville ngozi nguyen nicholas nichole nick
    nickolas nicolas nicole nida nigel niki nikita nikki nikolai nina nirmala nita noah nobuo noe noel
    noemi nola nolan nona noor nora norbert noreen norma norman norris nouri oda odell ofelia ola olaf
    oleg olen olena olga olin olive oliver olivia ollanta ollie olof olusegun omar ona opal ophelia ora
    oren orval orville osama oscar otis otto owen pablo paetongtarn paige pam pamela pandora paolo
    papandreou pat patria patrica patrice patricia patrick patsy patti patty paul paula paulette paulina
    pauline pavel pearl pearlie pedro peggy penelope penny percy perry pervez pete peter petr petro
    petteri phil philip philipp phillip phung phyllis pierre pietro polly poul prabowo priscilla
    priyanka providencia qiang quentin quincy quintin quinton rachael rachel rachelle radoslaw rae
    rafael rafik rahul raila rajiv rajnath ralph ramiro ramon ramona randa randal randall randi randolph
    randy ranil raphael raquel rashid raul ray raymond reba rebecca rebekah recep reed refugio reggie
    regina reginald reina rena renate rene renee reuben reva rex rey reynaldo reza rhoda rhonda ricardo
    richard richelle rick rickey rickie ricky rigoberto riley rima rishi rita riva rob robbie robert
    roberta roberto robin robyn rocco rochelle rocky rod roderick rodger rodney rodolfo rodrigo rogelio
    roger roland rolando rolf romana romano romeo ron ronald ronda rongji roni ronnie roosevelt rory
    rosa rosalia rosalie rosalind rosalinda rosalyn rosanne rosario roscoe rose roseann rosemarie
    rosemary rosetta rosia rosie rosina roslyn ross rossana roxana roxanne roxie roy royce ruben ruby
    rudolph rudy rufina rufus rumen russel russell rusty ruth ruthie ryan saad sabina sabrina sachi
    saddam sadie sallie sally salma salman salome salvador salvatore sam samantha sami samia samira
    sammie sammy samuel sanae sanda sandra sandy sani sanna santos sara sarah sarita sasha saul saundra
    scot scott scotty sean sebastian selena selma sena serena sergei sergey sergio serina seth shana
    shane shanna shannon shari sharon sharron shasta shaun shauna shawn shawna sheena shehbaz sheikh
    sheila shelby sheldon shelia shelley shelly sher sheree sheri sherman sherri sherrie sherry sheryl
    shigeki shigeru shinjiro shinzo shirley sid sidney sigmar silvana silvia silvio simon simone sina
    slobodan socorro solomon sondra sonia sonja sonya sophia sophie soraya spencer srettha stacey staci
    stacie stacy stan stanley stefan stefanie stella stephan stephanie stephen steve steven stewart
    stjepan stuart sue suleyman summer susan susana susanna susanne sushma susie suzanne suzette
    svetlana sybil sylvester sylvia ta tabatha tabitha tage taisha takashi takeshi tamara tameka tami
    tamika tamim tammi tammie tammy tania tanisha tanna tansu tanya tara tareq tariq taro tasha taylor
    tayyip ted teddy telma tennie tennille terence teresa teresita teri terrance terrell terrence terri
    terrie terry tessa tetsuo thabo thaddeus thant thelma theodore theresa therese thomas thurman tia
    tien tiffany tim timmy timothy tina tisa toby todd tom tomas tomislav tommie tommy toni tonia tony
    tonya tora toshimitsu towanda tracey traci tracie tracy traian tran travis trent trevor tricia trina
    trisha trudy trygve tu tunde turgut ty tyler tyrone tyson uhuru ulf ulysses umar ursula usama usha
    uwe vaclav val valarie valda valeria valerie van vance vanessa vasiliki vaughn velma velva venus
    vera verla vern verna vernon veronica vicente vicki vickie vicky victor viktor vince vincent viola
    violet virgen virgie virgil vita vitaly vivian vladimir volodymyr wade walid wallace walter wanda
    warren wayne wei wendell wendi wendy wenona wesley whitney wilber wilbert wilbur wiley wilfred
    wilfredo willa willard willem william williams willie willis willy wilma wilmer wilson winford
    winifred winnie winston wm wole wolfgang woodrow xavier xi xiaoping yair yasir yasser yasuo yemi
    yesenia yogi yoko yolanda yoshihide yoshimasa yousaf yoweri yuki yuri yusuf yvette yvonne zachary
    zainab zedong zelma zena zhelyu zia zine zoran zula
    """
)
