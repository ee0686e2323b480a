package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"entente/cmd/internal/control"
	"entente/schema"
)

// moviesFile is a graph of films, in the words that testdata/films maps.
const moviesFile = "../../../shared/data/moviedata/30kmoviedata.nq.gz"

// TestFilms_Queries asks a small graph of films, which has relative IRIs and
// no claims, by the types that ten lines of ontology give it.
func TestFilms_Queries(t *testing.T) {
	t.Parallel()
	films := openTest(t, func(c *config) { c.Ontology = "testdata/films/ontology.graphql" })
	if _, err := films.Import(t.Context(), control.ImportJob{Files: []string{"testdata/films/films.nq"}}, nil); err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob("testdata/films/queries/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no queries: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			q := readQuestion(t, file)
			res := films.engine.Execute(t.Context(), schema.Request{Query: q["query"], Variables: json.RawMessage(q["variables"])})
			if !slices.Equal(tokens(t, res.JSON), tokens(t, []byte(q["response"]))) {
				t.Errorf("got\n%s\nwant\n%s", indented(res.JSON), q["response"])
			}
		})
	}
}

// TestFilms_Scripts runs the program in a folder with that ontology and a
// configuration that names it.
func TestFilms_Scripts(t *testing.T) {
	t.Parallel()
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/films/script",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(env *testscript.Env) error {
			env.Values[serverKey{}] = new(*exec.Cmd)
			return os.CopyFS(env.WorkDir, os.DirFS("testdata/films"))
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"serve": scriptServe, "shutdown": scriptShutdown, "http": scriptHTTP,
		},
	})
}

// TestFilms_MovieGraph loads a graph of half a million quads twice, holds the
// answers to the file's own lines, and takes it to another store and back out.
func TestFilms_MovieGraph(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	m := readMovies(t, dir)
	if err := os.CopyFS(dir, os.DirFS("testdata/films")); err != nil {
		t.Fatal(err)
	}
	if !m.cut && (m.quads != 471705 || m.types["/film/film"] != 30000) {
		t.Fatalf("the file has %d quads and %d films: it is another one", m.quads, m.types["/film/film"])
	}
	begin := time.Now()
	first, warning := load(t, dir, m.file)
	t.Logf("%d quads, %.0f a second", m.quads, float64(m.quads)/time.Since(begin).Seconds())
	if first.Read != m.quads || first.New != m.quads || first.NewQuads != m.quads || first.NewEntities != int64(len(m.subjects)) || first.Known+first.Rejected != 0 {
		t.Errorf("%d quads of %d subjects: %+v", m.quads, len(m.subjects), first)
	}
	if want := fmt.Sprintf("; %d of this kind [iri-relative]\n", m.relative); !strings.HasSuffix(warning, want) || strings.Count(warning, "\n") != 1 {
		t.Errorf("warned of %q, want one that ends in %q", warning, want)
	}

	var counted struct {
		Films, People, Claims struct{ TotalCount int64 }
		Stats                 struct{ Quads, Entities int64 }
		Aggregate             []struct {
			Keys  []struct{ Value string }
			Count int64
		}
	}
	ask(t, dir, `{ films { totalCount } people { totalCount } claims { totalCount } stats { quads entities } aggregate(groupBy: [RELATION]) { keys { value } count } }`, &counted)
	// What is both is a film: of two types the first by name counts.
	if films, people := m.types["/film/film"], m.types["/people/person"]-m.filmPeople; counted.Films.TotalCount != films || counted.People.TotalCount != people {
		t.Errorf("%d films and %d people, want %d and %d", counted.Films.TotalCount, counted.People.TotalCount, films, people)
	}
	if counted.Stats.Quads != m.quads || counted.Stats.Entities != int64(len(m.subjects)) {
		t.Errorf("%+v, want %d quads and %d entities", counted.Stats, m.quads, len(m.subjects))
	}
	relations, all := map[string]int64{}, int64(0)
	for _, g := range counted.Aggregate {
		relations[g.Keys[0].Value] = g.Count
	}
	for name, predicate := range map[string]string{
		"starring": "/film/film/starring", "directedBy": "/film/film/directed_by", "actor": "/film/performance/actor", "character": "/film/performance/character",
	} {
		all += m.predicates[predicate]
		if relations[name] != m.predicates[predicate] {
			t.Errorf("%d claims of %s, want %d", relations[name], name, m.predicates[predicate])
		}
	}
	if counted.Claims.TotalCount != all || len(relations) != 4 {
		t.Errorf("%d claims of %d relations, want %d of 4", counted.Claims.TotalCount, len(relations), all)
	}
	m.askPeople(t, dir)

	if again, _ := load(t, dir, m.file); again.New != 0 || again.NewQuads != 0 || again.Read != m.quads || again.Known != m.quads {
		t.Errorf("a second import: %+v", again)
	}
	command(t, dir, "export", "--out", "first.nq")
	if other, _ := load(t, dir, "--store", "other", "first.nq"); other.NewQuads != m.quads {
		t.Errorf("another store: %+v", other)
	}
	command(t, dir, "export", "--store", "other", "--out", "second.nq")
	one, err1 := os.ReadFile(filepath.Join(dir, "first.nq"))
	two, err2 := os.ReadFile(filepath.Join(dir, "second.nq"))
	if err1 != nil || err2 != nil {
		t.Fatal(err1, err2)
	}
	if !bytes.Equal(one, two) || int64(bytes.Count(one, []byte("\n"))) != m.quads {
		t.Errorf("exports of %d and %d bytes differ, or have not the %d quads", len(one), len(two), m.quads)
	}
}

// movies is what a plain reading of the file's lines says.
type movies struct {
	file                    string
	cut                     bool // it is a part of the file
	quads, relative         int64
	types, predicates       map[string]int64
	filmPeople              int64                      // subjects that are both
	subjects                map[string]map[string]bool // with their types
	films                   map[string][]string        // of a performance
	performances, directors map[string][]string        // of an actor, of a film
}

// readMovies reads the file, or, where the race detector makes all slow, a
// part of it that it writes to a folder.
func readMovies(t *testing.T, dir string) *movies {
	t.Helper()
	packed, err := os.Open(moviesFile)
	if err != nil {
		t.Skipf("the movie graph is not here: %v", err)
	}
	defer packed.Close()
	m := &movies{
		cut: raceDetector(), types: map[string]int64{}, predicates: map[string]int64{}, subjects: map[string]map[string]bool{},
		films: map[string][]string{}, performances: map[string][]string{}, directors: map[string][]string{},
	}
	if m.file, err = filepath.Abs(moviesFile); err != nil {
		t.Fatal(err)
	}
	plain, err := gzip.NewReader(packed)
	if err != nil {
		t.Fatal(err)
	}
	var part bytes.Buffer
	lines := bufio.NewScanner(plain)
	for n := 0; lines.Scan(); n++ {
		if !m.cut {
			m.add(lines.Text())
		} else if n%16 == 0 || strings.Contains(lines.Text(), "/film/film/starring") && n%4 == 0 {
			m.add(lines.Text())
			part.WriteString(lines.Text() + "\n")
		}
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	for _, types := range m.subjects {
		if types["/film/film"] && types["/people/person"] {
			m.filmPeople++
		}
	}
	if m.cut {
		m.file = filepath.Join(dir, "part.nq")
		if err := os.WriteFile(m.file, part.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return m
}

func (m *movies) add(line string) {
	s, rest, _ := strings.Cut(strings.TrimSuffix(line, " ."), " ")
	p, o, _ := strings.Cut(rest, " ")
	for _, term := range []*string{&s, &p, &o} {
		if strings.HasPrefix(*term, "<") {
			m.relative++ // it has no others
			*term = strings.Trim(*term, "<>")
		}
	}
	m.quads++
	m.predicates[p]++
	if m.subjects[s] == nil {
		m.subjects[s] = map[string]bool{}
	}
	switch p {
	case "type":
		m.types[o]++
		m.subjects[s][o] = true
	case "/film/film/starring":
		m.films[o] = append(m.films[o], s)
	case "/film/performance/actor":
		m.performances[o] = append(m.performances[o], s)
	case "/film/film/directed_by":
		m.directors[s] = append(m.directors[s], o)
	}
}

// askPeople asks for the films of the five that played most, and for who
// directed these.
func (m *movies) askPeople(t *testing.T, dir string) {
	t.Helper()
	var people []string
	for p := range m.performances {
		if m.subjects[p]["/people/person"] && !m.subjects[p]["/film/film"] {
			people = append(people, p)
		}
	}
	slices.SortFunc(people, func(a, b string) int {
		if d := len(m.performances[b]) - len(m.performances[a]); d != 0 {
			return d
		}
		return strings.Compare(a, b)
	})
	const query = `query Films($id: ID!) {
	  person(id: $id) { parts(first: 300) { totalCount nodes { ... on Resource { film(first: 5) { nodes { id directedBy { totalCount } } } } } } }
	}`
	for _, p := range people[:5] {
		var got struct {
			Person struct {
				Parts struct {
					TotalCount int
					Nodes      []struct {
						Film struct {
							Nodes []struct {
								ID         string
								DirectedBy struct{ TotalCount int }
							}
						}
					}
				}
			}
		}
		ask(t, dir, query, &got, "--variables", fmt.Sprintf(`{"id":%q}`, p))
		var films, want []string
		for _, part := range got.Person.Parts.Nodes {
			for _, f := range part.Film.Nodes {
				if m.subjects[f.ID]["/film/film"] && f.DirectedBy.TotalCount != len(m.directors[f.ID]) {
					t.Errorf("%s has %d directors, want %d", f.ID, f.DirectedBy.TotalCount, len(m.directors[f.ID]))
				}
				films = append(films, f.ID)
			}
		}
		for _, part := range m.performances[p] {
			for _, f := range m.films[part] {
				if m.subjects[f]["/film/film"] { // the field is of films
					want = append(want, f)
				}
			}
		}
		slices.Sort(films)
		slices.Sort(want)
		if got.Person.Parts.TotalCount != len(m.performances[p]) || !slices.Equal(films, want) {
			t.Errorf("%s played %d parts in %v, want %d in %v", p, got.Person.Parts.TotalCount, films, len(m.performances[p]), want)
		}
		if !m.cut && len(want) < 100 {
			t.Errorf("%s played in %d films only", p, len(want))
		}
	}
}

// command runs the program in a folder and returns what it prints.
func command(t *testing.T, dir string, args ...string) (stdout, stderr []byte) {
	t.Helper()
	var out, errs bytes.Buffer
	cmd := exec.CommandContext(t.Context(), "entente", args...)
	cmd.Dir, cmd.Stdout, cmd.Stderr = dir, &out, &errs
	if err := cmd.Run(); err != nil {
		t.Fatalf("entente %s: %v\n%s%s", args[0], err, &out, &errs)
	}
	return out.Bytes(), errs.Bytes()
}

// load imports files, and returns what was counted and warned of.
func load(t *testing.T, dir string, args ...string) (importSummary, string) {
	t.Helper()
	out, warnings := command(t, dir, append([]string{"import"}, args...)...)
	var counts importSummary
	if err := json.Unmarshal(out, &counts); err != nil {
		t.Fatalf("%v in %s", err, out)
	}
	return counts, string(warnings)
}

// ask puts the data of an answer into a value.
func ask(t *testing.T, dir, query string, into any, args ...string) {
	t.Helper()
	out, _ := command(t, dir, append(append([]string{"query"}, args...), query)...)
	res := struct{ Data any }{into}
	if err := json.Unmarshal(out, &res); err != nil {
		t.Fatalf("%v in %s", err, out)
	}
}

// raceDetector reports whether the tests are slowed down by it.
func raceDetector() bool {
	info, ok := debug.ReadBuildInfo()
	return ok && slices.Contains(info.Settings, debug.BuildSetting{Key: "-race", Value: "true"})
}
