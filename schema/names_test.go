package schema

import (
	"encoding/json"
	"strings"
	"testing"

	"entente/graph/storetest"
)

// TestEngine_Execute_names holds that a name that nothing has is told wherever it
// stands, and that what only data has is known.
func TestEngine_Execute_names(t *testing.T) {
	store := testStore(t)
	fill(t, store)
	storetest.Load(t, store, storetest.Claim("per:kim", "x:praise", "per:moon"), storetest.Claim("per:kim", "x:saw", "per:moon", storetest.RetractedOn(storetest.Recorded)))
	e, err := NewEngine(EngineOptions{Schema: testSchema(t), Store: store})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, query, variables, want string }{
		{"a relation", `{ claims(where: {relations: ["metWith"]}) { totalCount } }`, "", ""},
		{"a subrelation", `{ claims(where: {relations: ["icews:consult"]}) { totalCount } }`, "", ""},
		{"a relation of claims alone", `{ claims(where: {relations: ["x:praise", "x:saw"]}) { totalCount } }`, "", ""},
		{"a misspelt relation", `{ claims(where: {relations: ["metWit"]}) { totalCount } }`, "", `claims: where.relations: there is no relation "metWit": did you mean "metWith"?`},
		{"a misspelt subrelation", `{ person(id: "per:kim") { claims(relations: ["icews:consul"]) { totalCount } } }`, "", `claims: relations: there is no relation "icews:consul": did you mean "icews:consult"?`},
		{"an inverse", `{ person(id: "per:kim") { neighbors(relations: ["members"]) { nodes { id } } } }`, "", `neighbors: relations: there is no relation "members": it is the inverse of memberOf`},
		{"far within", `query($f: ClaimFilter) { people(where: {claims: {some: {and: [{not: $f}]}}}) { totalCount } }`, `{"f": {"or": [{"relations": ["metWith", "operate"]}]}}`,
			`people: where.claims.some.and.not.or.relations: there is no relation "operate": did you mean "operates"?`},
		{"of paths", `{ paths(from: "per:kim", to: "per:moon", relations: ["metWith"], exclude: ["0123456789"]) { length } }`, "", `paths: exclude: there is no relation "0123456789"`},
		{"of a neighborhood", `{ neighborhood(of: ["per:kim"], exclude: ["metWith", "said."]) { truncated } }`, "", `neighborhood: exclude: there is no relation "said.": did you mean "said"?`},
		{"of groups", `{ person(id: "per:kim") { aggregate(groupBy: [YEAR], relations: ["said "]) { count } } }`, "", `aggregate: relations: there is no relation "said ": did you mean "said"?`},
		{"a dataset", `{ claims(where: {datasets: ["first", "second"]}) { totalCount } }`, "", ""},
		{"a misspelt dataset", `{ claims(where: {datasets: ["first", "secnd"]}) { totalCount } }`, "", `claims: where.datasets: there is no dataset "secnd": did you mean "second"?`},
		{"a long name", `{ claims(where: {relations: ["` + strings.Repeat("a", 5000) + `"]}) { totalCount } }`, "", `claims: where.relations: there is no relation "` + strings.Repeat("a", longestGuess) + `…"`},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, res := execute(t, e, Request{Query: c.query, Variables: json.RawMessage(c.variables)})
			switch {
			case c.want == "" && len(a.Errors) == 0:
			case c.want == "" || len(a.Errors) != 1 || !res.RequestError:
				t.Errorf("%s", res.JSON)
			case a.Errors[0].Message != c.want || a.Errors[0].Extensions.Code != codeInput || len(a.Errors[0].Locations) != 1:
				t.Errorf("got  %s\nwant %s", a.Errors[0].Message, c.want)
			}
		})
	}
	many, _ := json.Marshal(strings.Split(strings.Repeat("n ", 500)+"n", " "))
	if a, res := execute(t, e, Request{Query: `query($r: [String!]) { claims(where: {relations: $r}) { totalCount } }`, Variables: json.RawMessage(`{"r": ` + string(many) + `}`)}); len(a.Errors) != mostUnknown {
		t.Errorf("%d errors, want %d: %.300s", len(a.Errors), mostUnknown, res.JSON)
	}
}
