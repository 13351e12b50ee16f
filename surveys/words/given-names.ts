// Given names that people in England have, in small letters: the commonest of children born since the year 2000 and of the
// grown-ups around them, with those of the communities that have come here. Only a help to notice: most names are not here.
// Strings, so that a page that does not ask for them does not carry them.

/** Those that are nothing but names: noticed with a capital or without. */
export const givenNames =
	'aaliyah aaron abbie abby abdirahman abdul abdullah abdullahi abigail abu adam addison adele adrian ' +
	'ahmad ahmed aidan aiden aimee aisha aishah akash alan alana alba albert albie alec alejandro alessia ' +
	'alex alexa alexander alexandra alexia alexis alfie alfred ali alia alice alicia alina alisha alison ' +
	'alissa aliyah allan alma amaan amaya amelia amelie amina aminah amir amira amy ana anaya andrea ' +
	'andrew andrzej andy aneesa angela angus anika anisa anita ann anna annabel annabelle anne annie ' +
	'anthony antoni antonia antonio anya archie aria ariana ariella arjun arlo armaan arran arthur arwa ' +
	'arya asad asha asher ashleigh ashley athena aubrey audrey aurora austin ava avery ayaan ayah ayan ' +
	'ayesha ayla ayman aysha bailey barbara barnaby barney bartosz bea beatrice beau becca becky bella ' +
	'ben benjamin benji bernard bethan bethany betty beverley bianca bilal billie billy blake bobby ' +
	'bonnie bradley brandon brayden brenda brendan brian brianna bridget brody brogan bronte brooke ' +
	'brooklyn bruce bryan byron caitlin caleb callan callum calum calvin cameron camilla camille cara ' +
	'carl carla carly carmen caroline carolyn carter carys casey cassandra cassie catalina catherine ' +
	'cathy cerys chanel chantelle charis charles charley charlie charlotte cheryl chiara chidi chloe ' +
	'chris christina christine christopher ciara ciaran cillian claire clara claudia clayton clive cody ' +
	'cole colin colleen connie connor conor cooper corey cormac courtney craig curtis daanish damian dan ' +
	'daniel daniela danielle danny darcey darcie darcy daria darius darragh darren daryl dave david dawid ' +
	'debbie deborah declan deirdre delilah demi denise dennis derek desmond dev dexter diana diane dillon ' +
	'dina dominic dominik dominika donna dorota dorothy doug douglas duncan dylan eddie edie edith edmund ' +
	'edward edwin effie eileen elaine eleanor elena eleni eli elias elijah elin eliot elisa elise eliza ' +
	'elizabeth ella elle ellen ellie elliot elliott ellis elodie eloise elsa elsie emelia emilia emilie ' +
	'emily emma emmanuel emmett emre enid enzo eric erica erik erin esmae esme esmee esther ethan eva ' +
	'evan evangeline evelyn evie ewan eyob ezra fabian faisal farah farhan faris fatima fatimah fatou ' +
	'felicity felix femi fergus filip finlay finley finn fiona fletcher frances francesca francis ' +
	'francisco frankie fraser fred freddie frederick freya gabriel gabriela gabriella gabrielle gail ' +
	'gareth gary gavin gemima gemma genevieve geoff geoffrey george georgie georgina gerald geraldine ' +
	'gerard gillian gina giovanni glen glenn gloria gordon gracie graeme graham gregory greta gwen ' +
	'gwyneth habiba hadi hadiya hafsa hajra hal hala halima hamish hamza hana hanan hani hania hanna ' +
	'hannah haris harlee harley harman haroon harper harriet harriette harris harrison harry harun harvey ' +
	'harvir hasan hashim hassan haya hayden hayley heidi helen helena henrietta henry henryk hettie ' +
	'hilary hollie howard hubert hudson hugh hugo humaira husna hussain hussein ian ibrahim idris ieuan ' +
	'iftikhar igor ikram ilyas iman imani imogen imran inaaya inayah ines ingrid ioana iona ira irene ' +
	'isaac isabel isabella isabelle isaiah isha ishaan isla ismael ismail isobel ivan ivo iwan izaan ' +
	'izabela izzy jace jackie jackson jacob jacqueline jaden jadon jagoda jaime jake jakub jamal james ' +
	'jamie jan jane janet janice jared jasmin jason jasper javier jax jaxon jaxson jayden jaylen jayson ' +
	'jean jeanette jeevan jeff jeffrey jemima jenna jennifer jenny jeremiah jeremy jerome jess jesse ' +
	'jessica jessie jill jim jimmy joan joanna joanne jodie joe joel joelle johan john johnny jon jonah ' +
	'jonas jonathan jonny jordan josef joseph josephine josh joshua josiah josie joyce juan judah jude ' +
	'judith jules julia julian juliana julie juliet juliette justin justyna kacey kacper kai kaitlin ' +
	'kaiya kaleb kamal kamil kamran kara karen karim karina karl karol karolina kasey kasim kate ' +
	'katherine kathleen kathryn kathy katie katy katya kay kaya kayden kayla kaylee kayleigh keely keira ' +
	'keith kelly kelsey kelsie kelvin ken kendra kenneth kenny kenzie kenzo keziah khadija khadijah ' +
	'khalid kian kiara kiera kieran kieron kim kimberley kimberly kinga kirsten kirsty kofi konrad ' +
	'kristian kuba kwame kwesi kyla kyle kylie kyra kyran lacey lacie laila lana lara larissa laura ' +
	'lauren laurence lauryn layla layton leah leanne leela leia leigh leila leland lena lennie lennon ' +
	'lenny leo leon leonard leonardo leonie leroy lesley leslie lewis lexi lexie leyla liam libby lilah ' +
	'lilian liliana lilianna lillian lilly lina lincoln linda lindsay lindsey lisa liv livia liz lizzie ' +
	'lloyd logan lois lola lorcan lorna lorraine lottie lou louie louis louisa louise luca lucas lucia ' +
	'lucian lucie lucien lucinda lucy luis luka lukas lukasz luke luna lydia lyla lynda lynette lyra ' +
	'mabel macey maciej mackenzie macy maddie maddison madeleine madeline madison mae maeve magdalena ' +
	'magnus maha mahdi mahmoud mahnoor maia maira maisey maisie maisy maja malachi malaika malakai ' +
	'malcolm malik malika mandy manuel marcel marcia marcin marco marcus margaret margot maria mariah ' +
	'mariam marian marie marika mario marion marisa marissa marius marlene marley marlon marnie marshall ' +
	'marta martha martin martina martyn marvin mary maryam maryan mateo mateusz mathew matilda matteo ' +
	'matthew matthias maureen maurice maximilian maxine maxwell maya mayar megan mehdi mehmet mei melanie ' +
	'melissa mercedes mia micah michael michaela michal michelle miguel mikael mikayla mike mikey mikolaj ' +
	'mila millie milly milo mimi mina miranda miriam mitchell mohamed mohammad mohammed moira mollie ' +
	'molly mona monica moses muhammad muhammed mujtaba munira musa mustafa myla myles myra nadia nadine ' +
	'nahla naima naomi natalia natalie natasha nate nathan nathaniel nawal ned neil nell nellie nelson ' +
	'nevaeh neve niall niamh nicholas nicky nicola nicolas nicole nigel nihal nikita nikki nikodem nikola ' +
	'nila nina nisha noah noor nora norah norman noura nur nusaybah nyah oakleigh oakley octavia olaf ' +
	'olamide oleksandr olga oliver olivia oliwia oliwier ollie omar orla orlaith osama oscar oskar osman ' +
	'otis otto owain owen pablo paige pamela paolo parker patricia patrick patryk paul paula pauline ' +
	'pawel pedro perry peter peyton phil philip philippa phillip phoebe phoenix pippa polly presley ' +
	'preston priya priyanka quentin quinn rabia rachael rachel rafael raheem rahim rahul raiden raihan ' +
	'rajan ralph ramona ramsey rana rania raphael raphaela rashid raul raymond rayyan reagan rebecca ' +
	'rebekah reece reem reggie rehan reid reilly remi remy rene reuben rhea rhianna rhiannon rhys ria ' +
	'rian ricardo richard richie ricky riley rishi rita riya robbie robert roberta roberto roger rohan ' +
	'roisin roland romeo romilly ron ronald ronan ronnie rory rosa rosalind rosanna roseanna rosemary ' +
	'rosie ross rowan roxanne roy royston ruben rufus rukhsana rupert russell ruth ryan ryder rylan saad ' +
	'saanvi sabina sabrina sadia sadie safa safiya sahar sahil saif saima saira salim salma salman sam ' +
	'samantha samara sameer sami samia samir samira samson samuel sandra sanjay sanna santiago saoirse ' +
	'sara sarah sasha saul savannah scarlett scott sean sebastian selena selina seren serena seth shabnam ' +
	'shahid shaima shakira shane shannon shaun shay sheila shelby shelley shereen sheryl shiloh shirley ' +
	'shreya sian sid siddiq sidney sienna silvia simon simone simran skye skylar sofia sofija solomon ' +
	'sonia sophia sophie spencer stacey stan stanislaw stanley stefan stella stephanie stephen steve ' +
	'steven stewart stuart sumaya suri susan susanna suzanne suzie syed sylvia szymon tabitha tahir talha ' +
	'talia tallulah tamara tami tamsin tania tanisha tanya tara tariq taryn tasha tasnim taylor ted tegan ' +
	'teresa terrence terry tess tessa thea thelma theo theodora theodore theresa thomas tia tiago tiana ' +
	'tiarna tiffany tilly tim timothy tina tobias toby todd tom tomas tomasz tommy toni tony tracey tracy ' +
	'travis trevor tristan troy tyler tymon tyra tyrell tyrese tyrone umair umar usman uzair valentina ' +
	'valerie vanessa vera veronica vicky vikram viktor viktoria vinay vincent vivian vivienne vladimir ' +
	'waleed walter wendy wesley wiktor wiktoria wilfred william willis wojciech xander xavier yahya yara ' +
	'yasin yasir yasmin yasmine yolanda yonas yosef youssef yuri yusra yusuf yvette yvonne zac zachariah ' +
	'zachary zack zahid zahra zaid zain zaina zainab zak zakaria zakariya zaki zara zarah zayan zayd zayn ' +
	'zayne zeeshan zeinab zena zenab zion zoe zofia zoya zubair zunairah zuzanna';

/** Those that are words, months or places as well: noticed only where a name stands. */
export const namesThatAreWords =
	'amber angel april ash august autumn bill bob brook carol chance charity chase chelsea chester ' +
	'christian clay cliff constance coral crystal daisy dale dawn dean destiny devon don drew earl ebony ' +
	'eve faith fern flora florence frank gene georgia ginger grace grant guy hazel heath heather herb ' +
	'holly honey hope hunter india indie iris ivy jack jade jasmine jay joy june junior kit lee lily ' +
	'marina mark mason maverick max may melody mercy miles morgan myrtle nick noel nova olive paris pat ' +
	'patience pearl penny piper pixie poppy prince princess raven ray regina rick rio rob robin rocky ' +
	'roma roman rose ruby rusty saffron sally sandy sonny sue summer teddy trinity verity victor victoria ' +
	'viola violet wade ward warren will willow woody';
