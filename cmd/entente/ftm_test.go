package main

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const senatorsFile = "../../../shared/data/trial/ftm-sample/us-senators.ftm.json"

// TestFollowTheMoney loads a sample with the bundled ontology and nothing else,
// holds every line of it to account, and asks for a senator's offices.
func TestFollowTheMoney(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile(senatorsFile)
	if errors.Is(err, fs.ErrNotExist) {
		t.Skip("the sample of FollowTheMoney is not beside the repository")
	} else if err != nil {
		t.Fatal(err)
	}
	// By schema, and the relations of one senator with their dates.
	lines := map[string]int64{}
	const senator = "bioguide-C000127"
	want := map[string]string{} // office and time → relation
	for line := range strings.Lines(string(text)) {
		var e struct {
			Schema     string
			Properties map[string][]string
		}
		if err := json.Unmarshal([]byte(line), &e); err != nil {
			t.Fatal(err)
		}
		lines[e.Schema]++
		p := func(name string) string { return strings.Join(e.Properties[name], "") }
		if e.Schema == "Occupancy" && p("holder") == senator {
			want["ftm:"+p("post")+" "+p("startDate")+"/"+p("endDate")] = "holdsPosition"
		}
		if e.Schema == "Membership" && p("member") == senator {
			want["ftm:"+p("organization")+" "+p("startDate")+"/"+p("endDate")] = "memberOf"
		}
	}
	file, err := filepath.Abs(senatorsFile)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	counts, warnings := load(t, dir, file)
	edges := lines["Occupancy"] + lines["Membership"]
	entities := lines["Person"] + lines["Position"] + lines["Organization"]
	// One more entity: the dataset.
	if counts.Read != edges+entities || counts.NewClaims != edges || counts.NewEntities != entities+1 || counts.Rejected != 0 || counts.Dataset != "us-senators" {
		t.Errorf("%v: %+v", lines, counts)
	}
	if edges != 534 || entities != 153 {
		t.Errorf("%d edges and %d entities: not the sample that this is about", edges, entities)
	}
	if n := strings.Count(warnings, "[property-kept]"); n != 2 || !strings.Contains(warnings, "country") || !strings.Contains(warnings, "subnationalArea") {
		t.Errorf("warnings: %s", warnings)
	}
	again, _ := load(t, dir, file)
	if again.New != 0 || again.Known != counts.New {
		t.Errorf("again: %+v", again)
	}

	var answer struct {
		Person struct {
			Name, Gender string
			Claims       struct {
				Nodes []struct {
					Relation string
					Object   struct{ ID string }
					Date     struct{ Edtf string }
				}
			}
		}
	}
	ask(t, dir, `{ person(id: "ftm:`+senator+`") { name gender claims(first: 50) { nodes { relation object { id } date { edtf } } } } }`, &answer)
	if answer.Person.Name != "Maria Cantwell" || answer.Person.Gender != "female" {
		t.Errorf("got %+v", answer.Person)
	}
	for _, c := range answer.Person.Claims.Nodes {
		if at := c.Object.ID + " " + c.Date.Edtf; want[at] != c.Relation {
			t.Errorf("%s %s, want %q", c.Relation, at, want[at])
		} else {
			delete(want, at)
		}
	}
	if len(want) > 0 {
		t.Errorf("missing: %v", want)
	}
}
