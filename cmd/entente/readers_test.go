package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"
)

var readerEvents = flag.Int("readers.events", 1_000_000, "how many events BenchmarkReaders imports beside its readers")

// readerActors is how many actors the events are of.
const readerActors = 20_000

// A readersTrial is a running server, whose graph has events, and whoever reads it.
type readersTrial struct {
	tb    testing.TB
	dir   string
	store string
	url   string
	rng   *rand.Rand
}

// startReaders starts a server with a graph of so many events.
func startReaders(tb testing.TB, events int) *readersTrial {
	tb.Helper()
	r := &readersTrial{tb: tb, dir: tb.TempDir(), rng: rand.New(rand.NewPCG(1, 2))}
	r.store = filepath.Join(r.dir, "store")
	cmd := r.program("serve", "--addr", "127.0.0.1:0")
	log, err := cmd.StderrPipe()
	if err == nil {
		err = cmd.Start()
	}
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		if err := errors.Join(cmd.Process.Signal(syscall.SIGTERM), cmd.Wait()); err != nil {
			tb.Errorf("the server ended with %v", err)
		}
	})
	lines := bufio.NewScanner(log)
	for r.url == "" && lines.Scan() {
		if _, after, ok := strings.Cut(lines.Text(), "msg=ready url="); ok {
			r.url = after + "graphql"
		}
	}
	if r.url == "" {
		tb.Fatal("the server is not ready")
	}
	go func() {
		for lines.Scan() {
			if !strings.Contains(lines.Text(), "level=INFO") {
				fmt.Fprintln(os.Stderr, lines.Text())
			}
		}
	}()
	if err := r.load(1, events).Run(); err != nil {
		tb.Fatal(err)
	}
	return r
}

func (r *readersTrial) program(args ...string) *exec.Cmd {
	ontology, err := filepath.Abs("testdata/readers/ontology.graphql")
	if err != nil {
		r.tb.Fatal(err)
	}
	cmd := exec.Command("entente", args...)
	cmd.Dir = r.dir
	cmd.Env = append(os.Environ(), "ENTENTE_ONTOLOGY="+ontology, "ENTENTE_STORE_PATH="+r.store)
	return cmd
}

// load prepares an import of the actors and of new events, which the server will
// do. Its files are written.
func (r *readersTrial) load(seed uint64, events int) *exec.Cmd {
	r.tb.Helper()
	mapping, err := filepath.Abs("testdata/readers/mapping.yaml")
	if err != nil {
		r.tb.Fatal(err)
	}
	write := func(name string, fill func(w *bufio.Writer)) {
		f, err := os.Create(filepath.Join(r.dir, name))
		if err != nil {
			r.tb.Fatal(err)
		}
		w := bufio.NewWriterSize(f, 1<<20)
		fill(w)
		if err := errors.Join(w.Flush(), f.Close()); err != nil {
			r.tb.Fatal(err)
		}
	}
	write("actors.csv", func(w *bufio.Writer) {
		fmt.Fprintln(w, "id,name,country")
		for i := range readerActors {
			fmt.Fprintf(w, "n%06d,Minister %06d (Country %d),Country %d\n", i, i, i%200, i%200)
		}
	})
	write("events.csv", func(w *bufio.Writer) {
		rng := rand.New(rand.NewPCG(3, seed))
		few := rand.NewZipf(rng, 1.1, 10, readerActors-1)
		verbs := rand.NewZipf(rng, 1.3, 2, 39)
		begin := time.Date(2018, 1, 1, 0, 0, 0, 0, time.UTC)
		fmt.Fprintln(w, "id,source,target,relation,date")
		for i := range events {
			source := few.Uint64()
			fmt.Fprintf(w, "e%d-%07d,n%06d,n%06d,Deal %d,%s\n", seed, i, source, (source+1+uint64(rng.IntN(readerActors-1)))%readerActors,
				verbs.Uint64(), begin.AddDate(0, 0, rng.IntN(365)).Format(time.DateOnly))
		}
	})
	cmd := r.program("import", "--progress", "none", "--mapping", mapping, "actors.csv", "events.csv")
	cmd.Stderr = os.Stderr
	return cmd
}

// queries are what readers ask, of actor A: one after another.
var queries = []string{
	`{ actor(id: "A") { name country } claims { totalCount } }`,
	`{ actor(id: "A") { name dealsWith(first: 20) { totalCount edges { node { name country } claim { relation date { edtf } sourceId } } } } claims { totalCount } }`,
	`{ actor(id: "act:n000000") { dealsWith(first: 20) { edges { node { name } } } } claims(first: 20) { totalCount nodes { id summary subject { name } } } }`,
	`{ actors(first: 10, orderBy: NAME_DESC) { totalCount nodes { name country } } claims { totalCount } }`,
}

// read asks a query and returns how long the answer took, and how many claims
// the graph had in it.
func (r *readersTrial) read(n int) (took time.Duration, claims int64) {
	r.tb.Helper()
	query := strings.ReplaceAll(queries[n%len(queries)], `"A"`, fmt.Sprintf(`"act:n%06d"`, r.rng.IntN(readerActors)))
	body, err := json.Marshal(map[string]string{"query": query})
	if err != nil {
		r.tb.Fatal(err)
	}
	began := time.Now()
	res, err := http.Post(r.url, "application/json", strings.NewReader(string(body)))
	if err != nil {
		r.tb.Fatal(err)
	}
	var answer struct {
		Data   struct{ Claims struct{ TotalCount int64 } }
		Errors []any
	}
	err = json.NewDecoder(res.Body).Decode(&answer)
	took = time.Since(began)
	if err := errors.Join(err, res.Body.Close()); err != nil || len(answer.Errors) > 0 {
		r.tb.Fatalf("%s: %v, %v", query, err, answer.Errors)
	}
	return took, answer.Data.Claims.TotalCount
}

// readUntil asks a query every pause until done is set, and returns how long the
// answers took, from when each was due. It fails where an answer has another
// number of claims than before or after, or has the first after the second.
func (r *readersTrial) readUntil(done *atomic.Bool, pause time.Duration, before, after int64) (took []time.Duration) {
	r.tb.Helper()
	due, last := time.Now(), before
	for n := 0; !done.Load(); n++ {
		time.Sleep(time.Until(due))
		waited := max(0, time.Since(due)) // for the answer before
		d, claims := r.read(n)
		if claims != before && claims != after || claims < last {
			r.tb.Fatalf("a reader sees %d claims after %d, of %d and then %d", claims, last, before, after)
		}
		last = claims
		took = append(took, waited+d)
		due = due.Add(pause)
	}
	return took
}

// TestReaders_whole reads while an import goes on: it is seen whole or not at all.
func TestReaders_whole(t *testing.T) {
	t.Parallel()
	const events = 5000
	r := startReaders(t, events)
	cmd := r.load(2, events)
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	var done atomic.Bool
	ended := make(chan error, 1)
	go func() {
		ended <- cmd.Wait()
		done.Store(true)
	}()
	took := r.readUntil(&done, time.Millisecond, events, 2*events)
	if err := <-ended; err != nil {
		t.Fatal(err)
	}
	if _, claims := r.read(0); claims != 2*events || len(took) < 20 {
		t.Errorf("%d claims after the import, which %d queries were beside", claims, len(took))
	}
}

// BenchmarkReaders measures how long readers wait without an import, and while
// the server does one that a command hands it.
func BenchmarkReaders(b *testing.B) {
	const before, pause = 200_000, 5 * time.Millisecond
	for b.Loop() {
		r := startReaders(b, before)
		var done atomic.Bool
		quiet := time.AfterFunc(10*time.Second, func() { done.Store(true) })
		without := r.readUntil(&done, pause, before, before)
		quiet.Stop()

		cmd := r.load(2, *readerEvents)
		began := time.Now()
		if err := cmd.Start(); err != nil {
			b.Fatal(err)
		}
		done.Store(false)
		ended := make(chan error, 1)
		go func() {
			ended <- cmd.Wait()
			done.Store(true)
		}()
		with := r.readUntil(&done, pause, before, before+int64(*readerEvents))
		if err := <-ended; err != nil {
			b.Fatal(err)
		}
		importing := time.Since(began)
		for _, p := range []struct {
			name string
			of   float64
		}{{"p50", 0.5}, {"p99", 0.99}} {
			alone, beside := quantile(without, p.of), quantile(with, p.of)
			b.ReportMetric(float64(alone.Microseconds())/1e3, p.name+"-alone-ms")
			b.ReportMetric(float64(beside.Microseconds())/1e3, p.name+"-beside-ms")
			b.ReportMetric(beside.Seconds()/alone.Seconds(), p.name+"-ratio")
		}
		b.ReportMetric(float64(*readerEvents+readerActors)/importing.Seconds(), "records/s")
		b.ReportMetric(0, "ns/op")
	}
}

// quantile returns what a part of the durations is not longer than.
func quantile(all []time.Duration, part float64) time.Duration {
	all = slices.Sorted(slices.Values(all))
	return all[int(part*float64(len(all)-1))]
}
