package ontology

import (
	"strings"
	"testing"

	"entente/graph"
)

const films = `extend schema @names(by: "/name") @types(by: "/type")
type Film @entity(maps: "/film/film")
type Person @entity(plural: "people", maps: "/people/person")
type Role @entity(maps: "/film/performance")
type Relations {
  starring: Role @relation(from: Film, inverse: "film", maps: "/film/film/starring")
  director: Person @relation(from: Film, inverse: "directed", maps: "/film/film/directed_by")
  actor: Person @relation(from: Role, inverse: "roles", maps: "/film/performance/actor")
}
`

func TestParse_films(t *testing.T) {
	o, err := Parse("films.graphql", []byte(films))
	if err != nil {
		t.Fatal(err)
	}
	t.Log(o)
}

func lines(err error) []string {
	if err == nil {
		return nil
	}
	return strings.Split(err.Error(), "\n")
}

var _ = graph.RDFType
