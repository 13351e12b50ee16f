// 512 short English words for passphrases: easy to write down, to read back and to tell from each other. Five of them
// are 45 bits; under 600,000 rounds of PBKDF2 that takes a graphics card well over a hundred years to search.
export const passphraseWords = `
acorn alarm album amber angle ankle apple apron atlas attic autumn bacon badge bagel baker bamboo
banana banjo banner barge barn barrel basil basket bath beach beacon bean bear beard beaver bedroom
beetle bell belt bench berry bird biscuit bison blanket blossom boat bonnet book boot border bottle
bowl branch bread breeze brick bridge broom brush bucket buckle bugle bulb bumper bunny bush butter
button cabin cable cactus cake camel camera camp candle canoe canvas caper caravan carpet carrot
castle cattle cave cedar cellar cello cereal chain chair chalk cheese cherry chess chest chimney
cinema circle circus city clay cliff clock cloud clover coach coast coat cobweb cocoa coffee coin
comet comic copper coral corner cottage cotton cousin cowboy crab cradle crane crayon cream cricket
crown crumb crystal cuckoo cup curtain cushion daisy dance dawn deer denim desert desk diamond
dinner doctor dolphin donkey door dragon drawer dress drum duck dune eagle earth easel echo elbow
elm ember engine fabric falcon farm fence fern ferry fiddle field finger fish flag flame flask
fleece flour flower flute fog forest fork fossil fox friend frost fruit galaxy garage garden garlic
gate giant ginger glass globe glove goat goose grape grass gravel guitar gull hail hammer harp hat
hazel hedge helmet hen heron hill hockey holly honey hood hoof horse hotel house ice igloo iguana
ink iris iron island ivy jacket jam jar jeep jelly jigsaw juice jumper jungle kayak kennel kettle
kite kitten kiwi koala ladder lagoon lake lamb lamp lasso lawn leaf lemon lentil lichen lilac lily
lime linen lion lizard locket log lolly lorry lotus lunch lupin magnet magpie mango maple marble
market marsh meadow medal melon meteor milk mill mint mirror mitten mole monkey moon moose moss moth
mouse mud muffin mug museum napkin needle nest newt night noodle north nugget nutmeg oak oat oboe
ocean olive onion orange orbit orchid otter oven owl oyster paddle page paint palace palm panda
pansy paper parade parcel park parrot party pasta path patio peach peanut pear pearl pebble pencil
pepper petal piano picnic pigeon pillow pilot pine pirate pizza planet plank plate plum pocket poem
pond pony poppy potato potter prawn prism puddle puffin pulley puppet puppy puzzle python quarry
quartz quilt rabbit racket radio radish raft rail rain raisin rake rattle raven reef ribbon rice
ring river road robin robot rocket roof rope rose ruby rudder ruler saddle sail salad salmon sand
sandal satin sauce saucer scarf school seal season seed shadow shed sheep shell ship shoe shovel
silk silver skate sketch sledge sloth snail snow soap sock sofa soup spade spark spice spider sponge
spoon spring squash squid stable stamp star stone stork storm straw stream sugar summer sun sunset
swan swing table tablet tailor tandem teapot tempo tent thread throne ticket tiger timber toast
toffee tomato torch towel tower train tram tree trifle trophy trout trunk tulip tunnel turnip turtle
tweed twig valley vase velvet violin waffle wagon walnut walrus watch water wave weasel whale wheat
wheel willow window winter wizard wolf wombat wood wool wren yacht yellow zebra zigzag
`
	.trim()
	.split(/\s+/);
