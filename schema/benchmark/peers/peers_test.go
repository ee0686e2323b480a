package main

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// write writes a file of a test.
func write(t *testing.T, folder, name, text string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestReadICEWS(t *testing.T) {
	dir := t.TempDir()
	if _, _, err := readICEWS(dir); !os.IsNotExist(err) && !strings.Contains(err.Error(), "no such file") {
		t.Errorf("an empty folder: %v", err)
	}
	write(t, dir, "entity2id.txt", "Kim Jong-Un\t0\nCitizen (South Korea)\t1\n")
	write(t, dir, "relation2id.txt", "Make statement\t0\n")
	write(t, dir, "valid.txt", "0  \t0 \t1\t24\t0\n")
	d, relations, err := readICEWS(dir)
	if err != nil {
		t.Fatal(err)
	}
	want := []entity{{"n0000000", "Kim Jong-Un", "Unknown"}, {"n0000001", "Citizen (South Korea)", "South Korea"}}
	if !slices.Equal(d.entities, want) || len(relations) != 1 {
		t.Errorf("read %+v, %q", d.entities, relations)
	}
	if e := (event{0, 1, "Make statement", time.Date(2018, 1, 2, 0, 0, 0, 0, time.UTC)}); !slices.Equal(d.events, []event{e}) {
		t.Errorf("read %+v, want %+v", d.events, e)
	}
	write(t, dir, "valid.txt", "0\t0\t1\t24\n0\t9\t1\t24\n")
	if _, _, err := readICEWS(dir); err == nil || !strings.Contains(err.Error(), "valid.txt:2") {
		t.Errorf("an unknown relation: %v", err)
	}
}

// TestGenerate holds the generated set to the shape that the queries need.
func TestGenerate(t *testing.T) {
	d := generate(nil, nil)
	if len(d.entities) != manyEntities || len(d.events) != manyEvents {
		t.Fatalf("%d entities, %d events", len(d.entities), len(d.events))
	}
	if again := generate(nil, nil); !slices.Equal(again.events, d.events) || !slices.Equal(again.entities, d.entities) {
		t.Error("the same input makes another set")
	}
	if _, err := queries(d); err != nil {
		t.Error(err)
	}
	from := map[string]int{}
	korea := 0
	for _, e := range d.events {
		from[d.entities[e.source].name]++
		if e.source == e.target {
			t.Fatalf("%s does something to itself", d.entities[e.source].name)
		}
	}
	for _, e := range d.entities {
		if strings.Contains(e.name, "Korea") {
			korea++
		}
	}
	for _, name := range []string{kim, pompeo, northKorea} {
		if from[name] < 1000 {
			t.Errorf("%d events from %s", from[name], name)
		}
	}
	if korea < 1000 {
		t.Errorf("%d names with Korea", korea)
	}
}

func TestDataset_rim(t *testing.T) {
	d := &dataset{entities: make([]entity, 6)}
	for i := range d.entities {
		d.entities[i].id = entityID(i)
	}
	// 0 → 1 → 2 → 3, 0 → 4, and 5 → 0: both 3 and 4 are in one event, 3 is farther.
	for _, e := range [][2]int{{0, 1}, {1, 2}, {2, 3}, {0, 4}, {5, 0}} {
		d.events = append(d.events, event{source: e[0], target: e[1]})
	}
	if id, hops, err := d.rim(0); err != nil || id != entityID(3) || hops != 3 {
		t.Errorf("%s, %d hops away, %v", id, hops, err)
	}
	if _, _, err := d.rim(3); err == nil {
		t.Error("a path from an entity that is no source")
	}
}

func TestCompare(t *testing.T) {
	const (
		entente = `{"data":{"actors":{"nodes":[{"claims":{"nodes":[
		  {"date":{"edtf":"2018-02-02T00:00:00Z"},"relation":"evt:make-statement","object":{"name":"A"}},
		  {"date":{"edtf":"2018-02-01T00:00:00Z"},"relation":"evt:consult","object":{"name":"B"}}]}}]}}}`
		peer = `{"data":{"entities":{"nodes":[{"eventsBySourceId":{"nodes":[
		  {"date":"2018-02-02T00:00:00+00:00","relation":"Make statement","target":{"name":"A"}},
		  {"date":"2018-02-01T00:00:00+00:00","relation":"Consult","target":{"name":"B"}}]}}]}}}`
	)
	for _, c := range []struct {
		name, entente, peer string
		size                int
		differ              string
	}{
		{"same", entente, peer, 20, ""},
		{"another relation", entente, strings.Replace(peer, "Make", "No", 1), 20, "PostGraphile"},
		{"another target", entente, strings.Replace(peer, `"B"`, `"C"`, 1), 20, "PostGraphile"},
		{"another target of the last day of a full page", entente, strings.Replace(peer, `"B"`, `"C"`, 1), 2, ""},
		{"another last day", entente, strings.Replace(peer, "2018-02-01", "2018-01-01", 1), 20, "PostGraphile"},
		{"not in order", strings.Replace(entente, "2018-02-02", "2018-01-02", 1), peer, 20, "ordered by date"},
		{"nothing", `{"data":{"actors":{"nodes":[]}}}`, peer, 20, "no events"},
		{"errors", `{"errors":[{"message":"no such field"}]}`, peer, 20, "no such field"},
	} {
		err := compare(&query{read: readEvents(c.size)}, []byte(c.entente), []byte(c.peer))
		if (err == nil) != (c.differ == "") || err != nil && !strings.Contains(err.Error(), c.differ) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

// A fake is a server that answers the same always, but for its nth answer.
type fake struct {
	*httptest.Server
	n int
}

func (f *fake) addr() string                { return f.Listener.Addr().String() }
func (f *fake) cpu() (time.Duration, error) { return time.Duration(f.n) * time.Millisecond, nil }
func (f *fake) facts() (facts, error)       { return facts{}, nil }
func (f *fake) stop()                       { f.Close() }

func TestTally(t *testing.T) {
	for _, odd := range []int{0, 5} {
		f := &fake{}
		f.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			body, err := io.ReadAll(r.Body)
			if err != nil || string(body) != "question" || r.Method != http.MethodPost {
				w.WriteHeader(http.StatusBadRequest)
			}
			if f.n++; f.n == odd {
				io.WriteString(w, "other ")
			}
			io.WriteString(w, "answer")
		}))
		var sum tally
		for range 2 {
			if err := sum.turn(context.Background(), f, []byte("question"), []byte("answer"), 1, 25*time.Millisecond); err != nil {
				t.Fatal(err)
			}
			if odd > 0 {
				break // it is asked no more
			}
		}
		f.stop()
		c := sum.cell(1, 6)
		answers, errs := f.n, 0
		if odd > 0 {
			answers, errs = odd-1, 1
		}
		if c.Answers != answers || c.Errors != errs || c.P50 <= 0 || c.P99 < c.P50 || c.PerSecond <= 0 || c.CPU <= 0 || odd == 0 && c.Seconds < .05 {
			t.Errorf("%d answers of which number %d is another: %+v", f.n, odd, c)
		}
	}
}

func TestUsageOf(t *testing.T) {
	begin, err := usageOf(os.Getpid())
	if err != nil {
		t.Skip(err)
	}
	for end := time.Now().Add(5 * time.Second); ; {
		u, err := usageOf(os.Getpid())
		if err != nil {
			t.Fatal(err)
		}
		if u.cpu > begin.cpu && u.memory > 1<<20 {
			return
		}
		if time.Now().After(end) {
			t.Fatalf("used %+v, before %+v", u, begin)
		}
	}
}

func TestDigits(t *testing.T) {
	for v, want := range map[float64]string{0: "0", 0.0123: "0.012", 0.5: "0.50", 3.14159: "3.1", 31.4159: "31", 12345.6: "12,346", 1234567: "1,234,567"} {
		if got := digits(v); got != want {
			t.Errorf("%v is written %s, want %s", v, got, want)
		}
	}
}
