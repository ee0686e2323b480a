package embedded

import (
	"reflect"
	"testing"

	"entente/graph"
)

// A sieve says that it is whole only where it looks at every condition there is.
func TestSieve_whole(t *testing.T) {
	seen := map[string]bool{"Subjects": true, "Objects": true, "About": true, "Modality": true, "Status": true, "Affirmed": true, "Rank": true, "And": true, "Or": true}
	typ := reflect.TypeFor[graph.ClaimFilter]()
	for i := range typ.NumField() {
		f := graph.NewClaimFilter()
		field := reflect.ValueOf(f).Elem().Field(i)
		switch field.Kind() {
		case reflect.Slice:
			field.Set(reflect.MakeSlice(field.Type(), 1, 1))
		case reflect.Pointer:
			field.Set(reflect.New(field.Type().Elem()))
		case reflect.Struct:
			for _, at := range []*graph.Instant{&f.From, &f.To, &f.Before, &f.After} {
				f.DateFilter = graph.NewDateFilter()
				*at = 0
				sel := graph.NewSelection()
				if sel.Where = f; newSieve(&sel).whole {
					t.Errorf("a sieve is whole with a condition on dates: %+v", f.DateFilter)
				}
			}
		default:
			t.Fatalf("no value for %s", typ.Field(i).Name)
		}
		sel := graph.NewSelection()
		sel.Where = f
		if name := typ.Field(i).Name; newSieve(&sel).whole != seen[name] {
			t.Errorf("with a condition on %s a sieve is whole: %v", name, !seen[name])
		}
	}
}
