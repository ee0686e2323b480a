package main

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// Data as others publish them, which the mappings of testdata/trial load into
// the bundled ontology; the folder has an excerpt of some.
const (
	trialFolder  = "../../../shared/data/trial"
	trialMapping = "testdata/trial"
)

// trialFiles returns paths of files of a folder, and skips the test without them.
func trialFiles(t *testing.T, folder string, names ...string) []string {
	t.Helper()
	var files []string
	for _, name := range names {
		file, err := filepath.Abs(filepath.Join(folder, name))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := os.Stat(file); err != nil {
			t.Skipf("the trial data are not here: %v", err)
		}
		files = append(files, file)
	}
	return files
}

// TestTrial_legislators loads nested YAML: people and their terms, committees
// and their subcommittees. The figures were counted in the files by other means.
func TestTrial_legislators(t *testing.T) {
	t.Parallel()
	type counted struct{ People, Positions, Organizations, Claims, HoldsPosition, MemberOf, PartOf, PositionIn int64 }
	for name, tc := range map[string]struct {
		folder         string
		read, entities int64
		want           counted
	}{
		"excerpt": {trialMapping, 57, 40, counted{7, 8, 24, 84, 30, 30, 16, 8}},
		"whole":   {trialFolder, 3774, 1356, counted{617, 498, 240, 6574, 2923, 2923, 230, 498}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			files := trialFiles(t, filepath.Join(tc.folder, "us-legislators"), "legislators-current.yaml", "executive.yaml", "committees-current.yaml")
			args := append([]string{"--mapping", trialFiles(t, trialMapping, "us-legislators.yaml")[0]}, files...)
			first, warnings := load(t, dir, args...)
			if first.Read != tc.read || first.NewEntities != tc.entities || first.NewClaims != tc.want.Claims || first.Rejected != 0 || warnings != "" {
				t.Errorf("%+v %s", first, warnings)
			}
			if again, _ := load(t, dir, args...); again.New != 0 || again.Known != first.New {
				t.Errorf("a second import: %+v", again)
			}
			type total struct{ TotalCount int64 }
			var got struct {
				People, Positions, PublicBodies, Institutions, Claims, HoldsPosition, MemberOf, PartOf, PositionIn total
			}
			ask(t, dir, `{
			  people { totalCount } positions { totalCount } publicBodies { totalCount } institutions { totalCount } claims { totalCount }
			  holdsPosition: claims(where: {relations: ["holdsPosition"]}) { totalCount }
			  memberOf: claims(where: {relations: ["memberOf"]}) { totalCount }
			  partOf: claims(where: {relations: ["partOf"]}) { totalCount }
			  positionIn: claims(where: {relations: ["positionIn"]}) { totalCount }
			}`, &got)
			if g := (counted{got.People.TotalCount, got.Positions.TotalCount, got.PublicBodies.TotalCount + got.Institutions.TotalCount, got.Claims.TotalCount,
				got.HoldsPosition.TotalCount, got.MemberOf.TotalCount, got.PartOf.TotalCount, got.PositionIn.TotalCount}); g != tc.want {
				t.Errorf("got %+v, want %+v", g, tc.want)
			}
			askKiley(t, dir)
		})
	}
}

// askKiley asks who was of what party when: terms in which someone went over
// have a list of parties of their own, two levels below the person.
func askKiley(t *testing.T, dir string) {
	t.Helper()
	type edges struct {
		Edges []struct {
			Node  struct{ Name string }
			Claim struct{ Date struct{ EDTF string } }
		}
	}
	var got struct {
		Person struct {
			Name        string
			Identifiers []struct{ Scheme, Value string }
			MemberOf    edges
		}
		Then      struct{ MemberOf edges }
		Committee struct{ HasPart struct{ TotalCount int } }
	}
	ask(t, dir, `{
	  person(id: "per:us-456881") { name identifiers { scheme value } memberOf { edges { node { name } claim { date { edtf } } } } }
	  committee: publicBody(id: "org:us-committee-hsag") { hasPart { totalCount } }
	}`, &got)
	var parties []string
	for _, e := range got.Person.MemberOf.Edges {
		parties = append(parties, e.Claim.Date.EDTF+" "+e.Node.Name)
	}
	slices.Sort(parties)
	if want := []string{"2023-01-03/2025-01-03 Republican", "2025-01-03/2026-03-08 Republican", "2026-03-09/2027-01-03 Independent"}; !slices.Equal(parties, want) {
		t.Errorf("%s was %q, want %q", got.Person.Name, parties, want)
	}
	if got.Committee.HasPart.TotalCount != 6 {
		t.Errorf("the committee has %d parts, want 6", got.Committee.HasPart.TotalCount)
	}
}

// TestTrial_countryCodes loads a wide table as it is published.
func TestTrial_countryCodes(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	files := trialFiles(t, filepath.Join(trialFolder, "country-codes"), "country-codes.csv")
	counts, warnings := load(t, dir, "--mapping", trialFiles(t, trialMapping, "country-codes.yaml")[0], files[0])
	if counts.Read != 249 || counts.NewClaims != 243 || counts.NewEntities != 249+243+1 || warnings != "" {
		t.Errorf("%+v %s", counts, warnings)
	}
	var got struct {
		State struct {
			Name, Iso2, Iso3, Region string
			Currency                 []string
			Capital                  struct {
				Edges []struct{ Node struct{ Name string } }
			}
		}
	}
	// Its code is no NA for "not available".
	ask(t, dir, `{ state(id: "sta:na") { name iso2 iso3 region currency capital { edges { node { ... on Locality { name } } } } } }`, &got)
	s := got.State
	if s.Name != "Namibia" || s.Iso2 != "NA" || s.Iso3 != "NAM" || s.Region != "Africa" || len(s.Capital.Edges) != 1 || s.Capital.Edges[0].Node.Name != "Windhoek" {
		t.Errorf("%+v", s)
	}
}
