package plan

// A NameKind is what a name is of.
type NameKind uint8

// The kinds of names.
const (
	RelationName NameKind = iota
	DatasetName
)

// A Name is one that a request uses in an argument, and of which the ontology
// does not tell whether there is such a thing: the data may.
type Name struct {
	Kind     NameKind
	Text     string
	Field    *Field
	Argument string // with the path within it: where.or.relations
}

// relationNames reads a list of relations, and notes those that are none of the
// ontology's.
func (r *reader) relationNames(argument string, v any) []string {
	names := texts[string](r, argument, v)
	for _, name := range names {
		if r.f.plan.ontology.Relation(name) == nil {
			r.names = append(r.names, Name{RelationName, name, r.f, r.place(argument)})
		}
	}
	return names
}

// datasetNames reads a list of datasets, which the ontology knows nothing of.
func (r *reader) datasetNames(argument string, v any) []string {
	names := texts[string](r, argument, v)
	for _, name := range names {
		r.names = append(r.names, Name{DatasetName, name, r.f, r.place(argument)})
	}
	return names
}
