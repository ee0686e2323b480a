package embedded

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime/debug"
	"strconv"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
	"entente/graph/ingest"
)

var recordCount = flag.Int("records", 120_000, "how many records BenchmarkImport imports")

// BenchmarkImport imports generated files by a mapping into a store, as a
// command does: reading, hashing, checking and storing, until the records are
// durable and can be queried. A record is an actor or an event.
//
//	empty     into an empty store
//	full      into the store that the one before has filled: new events of known actors
//	tables    the keys and values of the first store, written to another as
//	          sorted tables and ingested: the limit
//	icews18   ICEWS18, into an empty store, where it is at hand
func BenchmarkImport(b *testing.B) {
	records := *recordCount
	first, second := generate(b, b.TempDir(), records, 1), generate(b, b.TempDir(), records, 2)
	parent := b // whose folders outlive the parts
	var dir string
	var imported, tables figures
	b.Run("empty", func(b *testing.B) {
		for b.Loop() {
			dir = parent.TempDir()
			imported = importInto(b, dir, importOf(b, first), first.records)
		}
		imported.report(b)
	})
	if imported.records == 0 {
		return // it was not asked for, or failed
	}
	b.Run("tables", func(b *testing.B) {
		for b.Loop() {
			tables = writeTables(b, dir, records)
		}
		tables.report(b)
		b.ReportMetric(imported.took.Seconds()/tables.took.Seconds(), "import/tables")
		b.ReportMetric(imported.cpu.Seconds()/tables.cpu.Seconds(), "import/tables-cpu")
	})
	b.Run("full", func(b *testing.B) {
		for b.Loop() {
			importInto(b, dir, importOf(b, second), second.records).report(b)
		}
	})
	b.Run("icews18", func(b *testing.B) {
		opts, n := icews18(b)
		for b.Loop() {
			importInto(b, b.TempDir(), opts, n).report(b)
		}
	})
}

// figures are what an import cost.
type figures struct {
	records   int
	took, cpu time.Duration
	peak      int64 // bytes of memory that the process had at most, 0 where unknown
	disk      int64 // bytes of the store
}

func (f figures) report(b *testing.B) {
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(float64(f.records)/f.took.Seconds(), "records/s")
	b.ReportMetric(float64(f.records)/f.cpu.Seconds(), "records/cpu-s")
	b.ReportMetric(float64(f.peak)/1e6, "peak-MB")
	b.ReportMetric(float64(f.disk)/1e6, "disk-MB")
}

// measure runs fn and fills in the time and memory that it took.
func (f *figures) measure(fn func()) {
	debug.FreeOSMemory()
	resetPeak()
	began, cpu := time.Now(), cpuTime()
	fn()
	f.took, f.cpu, f.peak = f.took+time.Since(began), f.cpu+cpuTime()-cpu, max(f.peak, peakMemory())
}

// importInto runs an import of so many records, and reads from the graph once it
// is there. All but the opening of the store is measured.
func importInto(b *testing.B, dir string, opts ingest.Options, records int) figures {
	b.Helper()
	s := openGenerated(b, dir, opts)
	f := figures{records: records}
	f.measure(func() {
		report, err := ingest.Run(b.Context(), s, opts)
		if err != nil {
			b.Fatal(err)
		}
		if int(report.Counts.Read) != records || report.Counts.Rejected != 0 {
			b.Fatalf("%d records: %+v", records, report.Counts)
		}
		snap, err := s.snapshot()
		if err != nil {
			b.Fatal(err)
		}
		page, err := snap.AllClaims(b.Context(), &graph.ClaimQuery{Selection: graph.NewSelection(), Page: graph.Page{First: 20, Last: -1, Total: true}})
		if err := errors.Join(err, snap.Close()); err != nil {
			b.Fatal(err)
		}
		if page.Total < report.Counts.NewClaims || len(page.Claims) != 20 {
			b.Fatalf("%d of %d claims after %+v", len(page.Claims), page.Total, report.Counts)
		}
	})
	if err := s.Close(); err != nil {
		b.Fatal(err)
	}
	f.disk = folderBytes(b, dir)
	return f
}

func openGenerated(tb testing.TB, dir string, opts ingest.Options) *Store {
	tb.Helper()
	ns, err := graph.NewNamespace(graph.DefaultBase)
	if err != nil {
		tb.Fatal(err)
	}
	s, err := Open(context.Background(), Options{Dir: dir, Namespace: ns, Vocabulary: opts.Ontology.Vocabulary(ns)})
	if err != nil {
		tb.Fatal(err)
	}
	return s
}

// writeTables writes all keys of a store to an empty one, in order. What it takes
// to read them is not counted.
func writeTables(b *testing.B, dir string, records int) figures {
	b.Helper()
	opts := mappedImport(b, []byte(generatedOntology), []byte(generatedMapping))
	from, to := openGenerated(b, dir, opts), openGenerated(b, b.TempDir(), opts)
	it, err := from.db.NewIter(&pebble.IterOptions{LowerBound: []byte{dataStart}, UpperBound: []byte{dataEnd}})
	if err != nil {
		b.Fatal(err)
	}
	f := figures{records: records}
	w := tableWriter{store: to, dir: b.TempDir(), name: "raw"}
	const chunk = 64 << 20
	var buf []byte
	var ends []int // of keys and values, in turn
	for more := it.First(); more; {
		for buf, ends = buf[:0], ends[:0]; more && len(buf) < chunk; more = it.Next() {
			v, err := it.ValueAndErr()
			if err != nil {
				b.Fatal(err)
			}
			buf = append(buf, it.Key()...)
			ends = append(ends, len(buf))
			buf = append(buf, v...)
			ends = append(ends, len(buf))
		}
		f.measure(func() {
			at := 0
			for i := 0; i < len(ends); i += 2 {
				if err := w.put(opSet, buf[at:ends[i]], buf[ends[i]:ends[i+1]]); err != nil {
					b.Fatal(err)
				}
				at = ends[i+1]
			}
		})
	}
	f.measure(func() {
		if err := errors.Join(w.closeTable(), to.db.Ingest(b.Context(), w.names)); err != nil {
			b.Fatal(err)
		}
	})
	if err := errors.Join(it.Error(), it.Close(), from.Close(), to.Close()); err != nil {
		b.Fatal(err)
	}
	f.disk = folderBytes(b, to.opts.Dir)
	return f
}

// icews18 returns the import of ICEWS18, and how many records it has.
func icews18(b *testing.B) (ingest.Options, int) {
	const data, rules = "../../../shared/data/icews18", "../ingest/testdata"
	read := func(path string) []byte {
		text, err := os.ReadFile(path)
		if errors.Is(err, fs.ErrNotExist) {
			b.Skip("ICEWS18 is not here")
		} else if err != nil {
			b.Fatal(err)
		}
		return text
	}
	n := 0
	var files []string
	for _, name := range []string{"entity2id.txt", "relation2id.txt", "valid.txt"} {
		files = append(files, filepath.Join(data, name))
		if name != "relation2id.txt" { // a table to look up, no records
			n += bytes.Count(read(filepath.Join(data, name)), []byte("\n"))
		}
	}
	opts := mappedImport(b, read("../../data/korea/ontology.graphql"), read(filepath.Join(rules, "icews18.yaml")), files...)
	return opts, n
}

func folderBytes(tb testing.TB, dir string) (n int64) {
	tb.Helper()
	err := filepath.WalkDir(dir, func(_ string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		info, err := e.Info()
		if err == nil {
			n += info.Size()
		}
		return err
	})
	if err != nil {
		tb.Fatal(err)
	}
	return n
}

// resetPeak makes peakMemory forget what was before, where the system can
// (Linux, proc(5): /proc/pid/clear_refs).
func resetPeak() { _ = os.WriteFile("/proc/self/clear_refs", []byte("5"), 0) }

// peakMemory returns the most memory that the process held since resetPeak, in
// bytes, or 0 where the system does not tell.
func peakMemory() int64 {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	for line := range bytes.Lines(status) {
		if rest, ok := bytes.CutPrefix(line, []byte("VmHWM:")); ok {
			kb, _, _ := bytes.Cut(bytes.TrimSpace(rest), []byte(" "))
			n, err := strconv.ParseInt(string(kb), 10, 64)
			if err != nil {
				panic(fmt.Sprintf("VmHWM of %s", rest))
			}
			return n << 10
		}
	}
	return 0
}
