// Package plan turns a validated operation into a [Plan]: what to read, for
// objects of which type, and in which order the answer is written. A [Planner]
// is made once for a schema:
//
//	planner := plan.New(schema, ontology)
//	p, err := planner.Compile(doc, op, variables)
//	args := p.Arguments(variables, 1000)
//
// A field means what its parent's type and its name say: the fixed part of the
// API stands in a table (see [Op]), the rest is what the ontology declares.
//
// A plan is a tree of selection sets. A [Set] lists its fields once for each
// concrete type that its objects may have; a field that several types share is
// one [Field], so that a level of a query is read in one call whatever the
// types of its objects. Of a request's variables only those that @skip and
// @include name decide a plan ([Conditions]). [Plan.Arguments] reads the arguments
// with a request's own variables, and tells what is wrong with them and what they
// may cost; what a field asks is at hand then ([Field.ClaimQuery] and the like).
package plan
