package schema

import "slices"

var excludeArg = arg{"exclude", "[String!]", "Not along these relations, nor their subrelations.", nil}

// pathsField is the root field that finds paths.
var pathsField = field{
	"paths", "[Path!]!",
	"The ways from one entity to another along affirmed claims, the shortest first; where equally long, those with most facts first. " +
		"No path visits an entity twice. Where fewer than first come back, they are all there are.",
	slices.Concat([]arg{
		{"from", "ID!", "Where the paths begin.", nil},
		{"to", "ID!", "Where the paths end.", nil},
		{"mode", "PathMode", "Which paths are wanted.", "ALL"},
		{"minLength", "Int", "The fewest hops that a path may have.", 0},
		{"maxLength", "Int", "The most hops that a path may have.", 4},
		firstArg(5),
		{"direction", "Direction", "OUT: each hop goes from subject to object. IN: each goes from object to subject.", "BOTH"},
		relationsArg, excludeArg,
	}, selectionArgs("ALL"), []arg{
		{"via", "[ID!]", "Only paths that visit all of these, in any order; at most four.", nil},
		{"avoid", "[ID!]", "Only paths that visit none of these.", nil},
		{"types", "[EntityType!]", "Only through entities of these types; the two ends are exempt.", nil},
		{"maxDegree", "Int", "Not through entities with more neighbors than this; the two ends are exempt.", nil},
	}),
}

// neighborhoodField is the root field that finds what lies around entities.
var neighborhoodField = field{
	"neighborhood", "Neighborhood!",
	"What lies around entities, as nodes and claims between them, for drawing. The neighbors of an entity are followed by the newest claims that lead to them.",
	slices.Concat([]arg{
		{"of", "[ID!]!", "The entities in the middle; those that the graph does not know are left out.", nil},
		{"depth", "Int", "How many hops away an entity is at most, up to 8.", 1},
		{"first", "Int", "How many entities are wanted in all, those in the middle included.", 100},
		{"fan", "Int", "How many neighbors of one entity are followed.", 50},
		{"direction", "Direction", "On which side of the claims the entity stands from which they are followed.", "BOTH"},
		relationsArg, excludeArg,
	}, selectionArgs("ALL"), []arg{
		{"types", "[EntityType!]", "Only entities of these types; those in the middle are exempt.", nil},
		{"maxDegree", "Int", "Not on from entities with more neighbors than this; those in the middle are exempt.", nil},
		{"walkedOnly", "Boolean", "Only the claims that led to the entities are edges, which costs little where they have many claims: edges between neighbors are missing, and others may be too few.", false},
	}),
}

// paths declares what leads from one entity to others.
func (d *declarer) paths() {
	d.enum("PathMode", "Which paths are wanted.",
		word{"SHORTEST", "Only those as short as the shortest."},
		word{"ALL", "All that visit no entity twice, the shortest first."})
	d.object("Path", "A way from one entity to another along claims.", nil,
		field{"length", "Int!", "The number of hops.", nil},
		field{"nodes", "[Entity!]!", "The entities on the way, both ends included.", nil},
		field{"claims", "[Claim!]!", "The best claim of each hop.", nil},
		field{"directions", "[Direction!]!", "Of each hop: OUT where it goes from subject to object, else IN.", nil},
		field{"hops", "[Hop!]!", "The hops.", nil})
	d.object("Hop", "One step of a path.", nil,
		field{"claim", "Claim!", "The best claim between the two: facts first, then the newest.", nil},
		certaintyField,
		field{"direction", "Direction!", "OUT where the step goes from subject to object, else IN.", nil},
		field{"others", "Int!", "How many other claims join the two.", nil})
	d.object("Neighborhood", "What lies around entities.", nil,
		field{"nodes", "[Neighbor!]!", "The entities: those in the middle, then by depth, then by the newest claim that leads to them.", nil},
		field{"edges", "[NeighborhoodEdge!]!", "The claims between two of the entities: one edge for each relation and direction between two.", nil},
		field{"truncated", "Boolean!", "Whether entities within the depth, or claims between those that are here, were left out.", nil})
	d.object("Neighbor", "An entity of a neighborhood.", nil,
		field{"entity", "Entity!", "The entity.", nil},
		field{"depth", "Int!", "How many hops it is away from the middle.", nil},
		field{"claimCount", "Int!", "How many claims it has of the relations that are followed, whatever direction, standing, where and time let through.", nil},
		field{"shown", "Int!", "How many of its claims are among the edges, those that an edge stands for included.", nil},
		field{"hidden", "Int!", "How many of its claims are not among the edges.", nil},
		field{"more", "Boolean!", "Whether it was cut: it has, or may have, neighbors within the depth that are not here.", nil})
	d.object("NeighborhoodEdge", "The claims of one relation that lead from one entity to another.", nil,
		field{"claim", "Claim!", "The best of them: facts first, then the newest.", nil},
		certaintyField,
		field{"others", "Int!", "How many more there are.", nil})
}
