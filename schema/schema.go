package schema

import (
	"fmt"
	"slices"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"entente/graph/ontology"
)

// A Schema is the GraphQL API of an ontology. It is immutable and safe for
// concurrent use.
type Schema struct {
	ontology *ontology.Ontology
	sdl      []byte
	ast      *ast.Schema
}

// New makes the API of an ontology. It fails where the ontology asks for names
// that the API cannot have.
func New(o *ontology.Ontology) (*Schema, error) {
	d, types, err := declare(o, hooks{})
	if err != nil {
		return nil, fmt.Errorf("declare types: %w", err)
	}
	s := &Schema{ontology: o, sdl: printSDL(d, types)}
	if s.ast, err = gqlparser.LoadSchema(&ast.Source{Name: "schema.graphql", Input: string(s.sdl)}); err != nil {
		return nil, fmt.Errorf("load schema: %w", err)
	}
	trim(s.ast)
	return s, nil
}

// trim takes away what gqlparser's prelude has beyond the specification of
// October 2021 and that we do not offer.
func trim(s *ast.Schema) {
	delete(s.Directives, "defer")
	delete(s.Directives, "oneOf")
	deprecated := s.Directives["deprecated"]
	deprecated.Locations = slices.DeleteFunc(deprecated.Locations, func(l ast.DirectiveLocation) bool { return l == ast.LocationDirectiveDefinition })
	locations := s.Types["__DirectiveLocation"]
	locations.EnumValues = slices.DeleteFunc(locations.EnumValues, func(v *ast.EnumValueDefinition) bool {
		return v.Name == string(ast.LocationDirectiveDefinition)
	})
}

// SDL returns the schema in GraphQL's schema definition language, the same
// bytes every time. The caller must not change them.
func (s *Schema) SDL() []byte { return s.sdl }

// AST returns the schema as gqlparser read it from the SDL. The caller must
// not change it.
func (s *Schema) AST() *ast.Schema { return s.ast }
